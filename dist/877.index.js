export const id = 877;
export const ids = [877];
export const modules = {

/***/ 1877:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readReportFile: () => (/* binding */ readReportFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6236);
/* harmony import */ var _readers_open_regular_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7031);
/* harmony import */ var _report_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1327);





/** Bytes. A report of thousands of findings has two million. */
const LARGEST_REPORT = 10_000_000;
/** Numbers, texts, lists and objects in a report: what is wrong with each costs memory of its own. */
const MOST_VALUES = 300_000;
/**
 * Reads a report that somebody else's run wrote, as data only: a regular file with a report as the schema has it, and
 * nothing else. No link is followed, and no message repeats anything that the file holds.
 *
 * @param given the path, absolute or relative to the first folder
 * @param input the input's name, for messages
 * @param folders where it may lie, absolute: elsewhere a file was not downloaded to be published
 * @throws InputError
 */
function readReportFile(given, folders, input = "report") {
    const refuse = (key, values = {}) => {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key, values: { ...values, input, path: JSON.stringify(given) } });
    };
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folders[0] ?? "", given);
    const folder = folders.find((candidate) => isInside(candidate, path));
    if (folder === undefined)
        return refuse("error.report.outside");
    const parsed = toReport(readBytes(path, folder, refuse), refuse);
    return parsed.success ? parsed.data : refuse("error.report.schema", describeIssue(parsed.error));
}
function isInside(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside !== "" && inside !== ".." && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
function readBytes(path, folder, refuse) {
    const file = openWithoutLinks(path, folder, refuse);
    try {
        if (file.size > LARGEST_REPORT)
            refuse("error.report.tooLarge", { most: LARGEST_REPORT });
        const bytes = Buffer.alloc(file.size);
        let length = 0;
        for (let read = -1; read !== 0 && length < bytes.length; length += read) {
            read = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file.fd, bytes, length, bytes.length - length, length);
        }
        return bytes.subarray(0, length);
    }
    finally {
        file.close();
    }
}
function openWithoutLinks(path, folder, refuse) {
    try {
        // The folders that an archive was unpacked to may be links as well as the file.
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path))) {
            return refuse("error.report.link");
        }
        const file = (0,_readers_open_regular_js__WEBPACK_IMPORTED_MODULE_3__/* .openRegular */ .l)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0);
        return file ?? refuse("error.report.notRegular");
    }
    catch (error) {
        if (error instanceof _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d)
            throw error;
        const { code = "" } = error;
        if (code === "ENOENT" || code === "ENOTDIR")
            return refuse("error.report.missing");
        return refuse("error.report.cannotRead", { code: code || String(error) });
    }
}
function toReport(bytes, refuse) {
    const value = parse(bytes, refuse);
    if (hasMoreValues(value, MOST_VALUES))
        refuse("error.report.tooMany", { most: MOST_VALUES });
    return _report_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .reportSchema */ .Q.safeParse(value);
}
function parse(bytes, refuse) {
    try {
        // A byte-order mark stays, and is no JSON.
        return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch {
        // The parser's own message would quote the file.
        return refuse("error.report.notJson");
    }
}
/** Without recursion: how deep values lie in one another is up to whoever wrote them. */
function hasMoreValues(root, most) {
    const waiting = [root];
    let count = 0;
    while (waiting.length > 0) {
        const value = waiting.pop();
        if (typeof value !== "object" || value === null)
            continue;
        const inside = Object.values(value);
        count += inside.length;
        if (count > most)
            return true;
        for (const one of inside)
            waiting.push(one);
    }
    return false;
}
/** Names of the schema and numbers only. */
function describeIssue({ issues: [issue] }) {
    const at = (issue?.path ?? []).join(".");
    return {
        what: issue?.code === "unrecognized_keys" ? "key" : "value",
        place: at === "" ? "top" : "below",
        at,
    };
}


/***/ })

};
