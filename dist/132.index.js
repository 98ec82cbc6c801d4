export const id = 132;
export const ids = [132];
export const modules = {

/***/ 5132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openShellCheck: () => (/* binding */ openShellCheck)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _docker_byte_buffers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8518);
/* harmony import */ var _lint_shellcheck_findings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5392);






/** Scripts that share a process take tenths of a second. */
const SECONDS_FOR_FILES = 5;
const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** What hadolint leaves out too: files that `source` names are not here, and ash is known to be read as dash. */
const EXCLUDED = ["SC1090", "SC1091", "SC2187"];
/** `--norc`: what is found depends on nothing outside the Dockerfile and its configuration. */
const ARGUMENTS = ["--norc", "--format=json1", "--severity=style", `--exclude=${EXCLUDED.join(",")}`];
/** @param path the program, absolute */
function openShellCheck(path, env) {
    return {
        async checkOne(script, milliseconds) {
            const { output } = await run(path, ["-"], { env, limit: milliseconds, input: script });
            return output === null ? null : (0,_lint_shellcheck_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .readShellCheck */ .H)(output);
        },
        async checkFiles(scripts) {
            // ShellCheck follows `source` to the files that it is given, so no script may know the name of another.
            const secret = Buffer.from(crypto.getRandomValues(new Uint8Array(8))).toString("hex");
            const files = new Map(scripts.map((script, index) => [`${secret}-${index}`, script]));
            try {
                return await inFolder(files, async (folder) => {
                    const options = { env, limit: SECONDS_FOR_FILES * 1000, cwd: folder };
                    const { output, status } = await run(path, [...files.keys()], options);
                    const comments = output === null ? null : (0,_lint_shellcheck_findings_js__WEBPACK_IMPORTED_MODULE_4__/* .readShellCheck */ .H)(output);
                    const answers = comments && byFile([...files.keys()], comments);
                    return { answers, isUnreadable: answers === null && status !== null };
                });
            }
            catch {
                // No place for files.
                return { answers: null, isUnreadable: true };
            }
        },
    };
}
/** Has the files in a folder of their own while the work goes on. */
async function inFolder(files, work) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "shellcheck-"));
    try {
        await Promise.all([...files].map(([name, text]) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), text)));
        return await work(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
function byFile(names, comments) {
    const found = new Map(names.map((name) => [name, []]));
    for (const comment of comments)
        found.get(comment.file)?.push(comment);
    return [...found.values()];
}
/** What it writes, null where it does not do its work; `status` is null where it was ended, or could not be started. */
async function run(path, words, { env, limit, cwd, input }) {
    const output = (0,_docker_byte_buffers_js__WEBPACK_IMPORTED_MODULE_5__/* .createHeadBuffer */ .L)(OUTPUT_LIMIT);
    const status = await new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(path, [...ARGUMENTS, ...words], {
            env,
            stdio: ["pipe", "pipe", "ignore"],
            windowsHide: true,
            ...(cwd !== undefined && { cwd }),
        });
        // Node's own timeout would outlive a program that cannot be started.
        const timer = setTimeout(() => child.kill("SIGKILL"), limit);
        const settle = (code) => {
            clearTimeout(timer);
            resolve(code);
        };
        child.once("error", () => settle(null));
        child.once("close", settle);
        child.stdout.on("data", output.push);
        // A program that ends before it has read everything; its exit status tells.
        child.stdin.on("error", () => undefined);
        child.stdin.end(input);
    });
    // 1: there are remarks. Above that: it could not do its work.
    const isAnswer = (status === 0 || status === 1) && !output.overflowed;
    return { output: isAnswer ? output.text() : null, status };
}


/***/ })

};
