import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2284:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ACCEPT_LABEL)
/* harmony export */ });
/** A label on the pull request by which a maintainer says that a size over its limit is worth it. In lower case. */
const ACCEPT_LABEL = "layer-report: accept";


/***/ }),

/***/ 8518:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ createHeadBuffer),
/* harmony export */   c: () => (/* binding */ createTailBuffer)
/* harmony export */ });
/** Keeps the first `limit` bytes. */
function createHeadBuffer(limit) {
    const chunks = [];
    let room = limit;
    let overflowed = false;
    return {
        push(chunk) {
            if (chunk.length > room)
                overflowed = true;
            if (room === 0)
                return;
            const kept = chunk.subarray(0, room);
            chunks.push(kept);
            room -= kept.length;
        },
        text: () => Buffer.concat(chunks).toString("utf8"),
        get overflowed() {
            return overflowed;
        },
    };
}
/** Keeps the last `limit` bytes. */
function createTailBuffer(limit) {
    let chunks = [];
    let length = 0;
    let overflowed = false;
    const last = () => Buffer.concat(chunks).subarray(-limit);
    return {
        push(chunk) {
            chunks.push(chunk);
            length += chunk.length;
            overflowed ||= length > limit;
            // Cutting only once as much again has come in keeps the copying linear.
            if (length < 2 * limit)
                return;
            chunks = [last()];
            length = limit;
        },
        text: () => last().toString("utf8"),
        get overflowed() {
            return overflowed;
        },
    };
}


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ variablesNamedBy),
/* harmony export */   Qc: () => (/* binding */ childEnvironment),
/* harmony export */   kV: () => (/* binding */ secretSource)
/* harmony export */ });
const CACHE_SERVICE_VARIABLES = [
    "ACTIONS_CACHE_SERVICE_V2",
    "ACTIONS_CACHE_URL",
    "ACTIONS_RESULTS_URL",
    "ACTIONS_RUNTIME_TOKEN",
];
// The credential helper of Amazon's registry reads this one; without it a private base image cannot be pulled.
const CREDENTIAL_HELPER_VARIABLES = new Set(["AWS_SESSION_TOKEN"]);
/**
 * The environment that docker gets: everything of `env` but the runner's inputs and tokens, which docker and its
 * plugins have no use for. `allowed` names variables that are kept all the same.
 */
function childEnvironment(env, allowed = []) {
    const kept = new Set(allowed);
    const result = {};
    for (const [name, value] of Object.entries(env)) {
        if (value === undefined)
            continue;
        if (kept.has(name) || !isWithheld(name))
            result[name] = value;
    }
    // Advice for people at a terminal ("What's next: …") has no place in a captured log.
    result.DOCKER_CLI_HINTS = "false";
    return result;
}
function isWithheld(name) {
    if (CREDENTIAL_HELPER_VARIABLES.has(name))
        return false;
    const upper = name.toUpperCase();
    return upper.startsWith("INPUT_") || upper.startsWith("ACTIONS_") || upper.endsWith("_TOKEN");
}
/**
 * The variables that a build names itself: build arguments without a value, secrets read from the environment, and
 * GitHub's cache service where `type=gha` is used (https://docs.docker.com/build/cache/backends/gha/).
 */
function variablesNamedBy(use, env) {
    const names = use.buildArgs.filter((argument) => !argument.includes("="));
    for (const { spec } of use.secrets) {
        const source = secretSource(spec, env);
        if (source !== null && "variable" in source)
            names.push(source.variable);
    }
    if ([...use.cacheFrom, ...use.cacheTo].some((spec) => fields(spec).get("type") === "gha")) {
        names.push(...CACHE_SERVICE_VARIABLES);
    }
    return names;
}
/**
 * Where a build secret's value comes from, by the rules of buildx: a secret that names neither a file nor a variable
 * is the variable of its own name where there is one, else the file of that name. Null where the text names nothing.
 * https://docs.docker.com/reference/cli/docker/buildx/build/#secret
 */
function secretSource(spec, env) {
    const given = fields(spec);
    const source = given.get("src") ?? given.get("source");
    const variable = given.get("env") ?? (given.get("type") === "env" ? source : undefined);
    if (variable !== undefined)
        return { variable };
    if (source !== undefined)
        return { file: source };
    const id = given.get("id");
    if (id === undefined)
        return null;
    return env[id] === undefined ? { file: id } : { variable: id };
}
/** `key=value,"key=with,comma"`: one line of comma-separated values, as docker's flags take them. */
function fields(spec) {
    const result = new Map();
    for (const match of spec.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
        const field = match[1]?.replaceAll('""', '"') ?? match[2] ?? "";
        const equals = field.indexOf("=");
        if (equals > 0)
            result.set(field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1));
    }
    return result;
}


/***/ }),

/***/ 9949:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createDockerClient),
/* harmony export */   o: () => (/* binding */ INSTALL_URL)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2876);
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3077);
/* harmony import */ var _byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(8518);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(2356);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4303);
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(1783);









const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;
const INSTALL_URL = "https://docs.docker.com/engine/install/";
/** The client that runs the `docker` found on the PATH of `env`. */
function createDockerClient({ env, cwd }) {
    const docker = () => {
        const path = (0,_find_on_path_js__WEBPACK_IMPORTED_MODULE_6__/* .findOnPath */ .a)("docker", env);
        if (path === null)
            throw new _said_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SaidError */ ._N({ key: "docker.missing", values: { url: INSTALL_URL } });
        return path;
    };
    /**
     * Node's own spawn where a build writes what it wants: of a line without end @actions/exec keeps all, in quadratic
     * time (40 MB took it 24 s), and it cannot hold a stream back.
     */
    const start = (args, options) => {
        const child = spawnOrThrow(docker(), args, {
            cwd,
            env: { ...(0,_child_env_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env, options.allowedVariables), ...options.env },
            stdio: ["ignore", "pipe", "pipe"],
            windowsHide: true,
        });
        const ended = new Promise((resolve, reject) => {
            child.once("error", (error) => reject(startFailure(error, cwd)));
            child.once("close", (code, signal) => {
                // 128 and the signal's number, as a shell has it.
                resolve(code ?? 128 + (signal === null ? 0 : node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]));
            });
        });
        return [child, ended];
    };
    return {
        env,
        async run(args) {
            const stdout = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__/* .createHeadBuffer */ .L)(STDOUT_LIMIT);
            const stderr = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__/* .createTailBuffer */ .c)(STDERR_LIMIT);
            const listeners = { stdout: stdout.push, stderr: stderr.push };
            const options = { cwd, env: (0,_child_env_js__WEBPACK_IMPORTED_MODULE_5__/* .childEnvironment */ .Qc)(env), silent: true, ignoreReturnCode: true, listeners };
            // The library splits its first argument at blanks that are not in quotes.
            const ended = (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__/* .exec */ .m)(`"${docker()}"`, [...args], options);
            const exitCode = await ended.catch((error) => {
                throw startFailure(error, cwd);
            });
            return {
                // Null stands for a command that a signal ended.
                exitCode: exitCode ?? 1,
                stdout: stdout.text(),
                stdoutCut: stdout.overflowed,
                stderr: stderr.text(),
            };
        },
        async follow(args, options) {
            const [child, ended] = start(args, options);
            listen(child.stdout, options.onStdoutLine);
            listen(child.stderr, options.onStderrLine);
            return { exitCode: await ended };
        },
        stream(args) {
            const [child, ended] = start(args, {});
            const stderr = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__/* .createTailBuffer */ .c)(STDERR_LIMIT);
            child.stderr?.on("data", stderr.push);
            const done = ended.then((exitCode) => ({ exitCode, stderr: stderr.text() }));
            // Whoever reads the stream may fail before they come to wait for its end.
            done.catch(() => { });
            return { stdout: child.stdout, done };
        },
    };
}
/** Node throws some failures (arguments that are too long) and emits others; both get the same sentence. */
function spawnOrThrow(command, args, options) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, [...args], options);
    }
    catch (error) {
        throw startFailure(error, String(options.cwd));
    }
}
function listen(stream, onLine) {
    const lines = (0,_line_splitter_js__WEBPACK_IMPORTED_MODULE_7__/* .createLineSplitter */ .A)(onLine);
    stream?.on("data", lines.push);
    stream?.on("end", lines.end);
}
function startFailure(error, cwd) {
    // A missing folder is reported as a missing command would be.
    const reason = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd)
        ? error.message
        : { key: "docker.noFolder", values: { folder: cwd } };
    return new _said_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SaidError */ ._N({ key: "docker.notStarted", values: { reason } });
}


/***/ }),

/***/ 4303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The absolute path of a command on the PATH of `env`, which need not be this process's; null where there is none. */
function findOnPath(command, env) {
    const names = process.platform === "win32" ? [`${command}.exe`] : [command];
    for (const folder of (env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter(node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)) {
        const found = names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).find(isExecutable);
        if (found !== undefined)
            return found;
    }
    return null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1783:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ createLineSplitter)
});

;// CONCATENATED MODULE: external "node:string_decoder"
const external_node_string_decoder_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
;// CONCATENATED MODULE: ./src/docker/line-splitter.ts

/** Characters of one line that are kept; the rest of a longer line is dropped. */
const LINE_LIMIT = 8 * 1024 * 1024;
/**
 * Cuts a stream of UTF-8 bytes into lines and hands over each without its line end (LF or CR LF). Linear in the
 * stream's length however the chunks fall, and bounded in memory.
 */
function createLineSplitter(onLine, limit = LINE_LIMIT) {
    const decoder = new external_node_string_decoder_namespaceObject.StringDecoder("utf8");
    let parts = [];
    let length = 0;
    const keep = (text) => {
        if (text === "" || length >= limit)
            return;
        const part = text.slice(0, limit - length);
        parts.push(part);
        length += part.length;
    };
    const flush = () => {
        const line = parts.join("");
        parts = [];
        length = 0;
        onLine(line.endsWith("\r") ? line.slice(0, -1) : line);
    };
    const take = (text) => {
        let start = 0;
        for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
            keep(text.slice(start, end));
            flush();
            start = end + 1;
        }
        keep(text.slice(start));
    };
    return {
        push(chunk) {
            take(decoder.write(chunk));
        },
        end() {
            take(decoder.end());
            if (length > 0)
                flush();
        },
    };
}


/***/ }),

/***/ 3483:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ checkTag),
/* harmony export */   o: () => (/* binding */ parseImageReference)
/* harmony export */ });
/** The longest repository name, without registry and with the `library/` that is left out for official images. */
const longestName = 255;
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const repositoryPattern = new RegExp(`^${component}(?:/${component})*$`);
const host = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
const registryPattern = new RegExp(`^(?:${host}(?:\\.${host})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`);
const tagPattern = /^\w[\w.-]{0,127}$/;
const digestPattern = /^[A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}$/;
const hexLengths = new Map([
    ["sha256", 64],
    ["sha384", 96],
    ["sha512", 128],
]);
function isDigest(digest) {
    if (!digestPattern.test(digest))
        return false;
    const [algorithm = "", hex = ""] = digest.split(":");
    return hexLengths.get(algorithm) === hex.length && hex === hex.toLowerCase();
}
/** The first part is a registry where it has a dot, a colon or upper case, or is `localhost`. */
function splitRegistry(name) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    if (first === "localhost" || /[.:A-Z]/.test(first)) {
        return { registry: first, repository: name.slice(slash + 1) };
    }
    return { registry: null, repository: name };
}
function isHub(registry) {
    return registry === null || registry === "docker.io" || registry === "index.docker.io";
}
function toFamiliarName(registry, repository) {
    if (!isHub(registry))
        return `${registry}/${repository}`;
    return /^library\/[^/]+$/.test(repository) ? repository.slice("library/".length) : repository;
}
/**
 * Reads `[registry/]repository[:tag][@digest]`.
 * Source: https://pkg.go.dev/github.com/distribution/reference (the grammar, and Docker Hub's short names)
 */
function parseImageReference(text) {
    const fail = (problem) => ({ ok: false, problem });
    if (text === "")
        return fail("empty");
    if (/^[a-f0-9]{64}$/.test(text))
        return fail("image-id");
    const at = text.indexOf("@");
    const digest = at < 0 ? null : text.slice(at + 1);
    const named = at < 0 ? text : text.slice(0, at);
    const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
    const tag = colon < 0 ? null : named.slice(colon + 1);
    const name = colon < 0 ? named : named.slice(0, colon);
    const { registry, repository } = splitRegistry(name);
    const isOfficial = !repository.includes("/") && isHub(registry);
    if (repository.length + (isOfficial ? "library/".length : 0) > longestName)
        return fail("too-long");
    if (registry !== null && !registryPattern.test(registry))
        return fail("malformed");
    if (!repositoryPattern.test(repository)) {
        return fail(repositoryPattern.test(repository.toLowerCase()) ? "upper-case" : "malformed");
    }
    if (tag !== null && !tagPattern.test(tag))
        return fail("malformed");
    if (digest !== null && !isDigest(digest))
        return fail("bad-digest");
    const familiarName = toFamiliarName(registry, repository);
    return { ok: true, reference: { registry, repository, tag, digest, familiarName } };
}
/**
 * Checks what `-t` is given: a name with or without a tag, no digest. Null where it is legal. `missing-blank`: it ends
 * in the dot of a build context that was to stand behind a blank (`-t python-hello-world.`).
 */
function checkTag(text) {
    if (text.endsWith(".") && checkTag(text.slice(0, -1)) === null)
        return "missing-blank";
    const parsed = parseImageReference(text);
    if (!parsed.ok)
        return parsed.problem;
    return parsed.reference.digest === null ? null : "digest";
}


/***/ }),

/***/ 6403:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createLineIndex)
/* harmony export */ });
/** Finds lines by binary search over the line starts. LF ends a line, with or without CR before it. */
function createLineIndex(text) {
    const starts = [0];
    for (let feed = text.indexOf("\n"); feed >= 0; feed = text.indexOf("\n", feed + 1))
        starts.push(feed + 1);
    const startOf = (index) => starts[index] ?? text.length;
    const lineOf = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (startOf(middle) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    };
    const position = (offset) => {
        const inside = Math.min(Math.max(offset, 0), text.length);
        const line = lineOf(inside);
        return { line: line + 1, column: inside - startOf(line) + 1 };
    };
    return {
        lineCount: starts.length,
        position,
        lineRange: (range) => ({
            start: position(range.start).line,
            end: position(Math.max(range.start, range.end - 1)).line,
        }),
        offsetAt: (line) => (line < 1 ? 0 : startOf(line - 1)),
    };
}


/***/ }),

/***/ 601:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ createGitClient)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2356);
/* harmony import */ var _docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4303);



const OUTPUT_LIMIT = 16 * 1024 * 1024;
/** Fetching one commit of a large repository takes a minute; a server that does not answer must not hold up a run. */
const TIMEOUT = 300_000;
/** Variables by which a hook that started this program would send git to another repository. */
const OTHER_REPOSITORY = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_PREFIX"];
/**
 * The `git` on the PATH of `env`. It asks nobody for a password, runs no hooks, and gets neither the runner's inputs nor
 * its tokens: what it may fetch is what the checkout's own configuration lets it. A command that fails is a result.
 */
function createGitClient({ env, cwd }) {
    const program = (0,_docker_find_on_path_js__WEBPACK_IMPORTED_MODULE_2__/* .findOnPath */ .a)("git", env);
    const childEnv = { ...(0,_docker_child_env_js__WEBPACK_IMPORTED_MODULE_1__/* .childEnvironment */ .Qc)(env), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    for (const name of OTHER_REPOSITORY)
        Reflect.deleteProperty(childEnv, name);
    return async (args) => {
        if (program === null)
            return { ok: false, stdout: "", reason: { key: "git.missing" } };
        const quiet = [
            // In a job's container the checkout belongs to the runner's user, and git would not look at it.
            "-c",
            "safe.directory=*",
            // A pull request may hold a folder that looks like a repository of its own.
            "-c",
            "safe.bareRepository=explicit",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "gc.auto=0",
            "-c",
            "advice.detachedHead=false",
        ];
        const options = { cwd, env: childEnv, maxBuffer: OUTPUT_LIMIT, timeout: TIMEOUT, windowsHide: true };
        return new Promise((resolve) => {
            (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(program, [...quiet, ...args], options, (error, stdout, stderr) => {
                resolve({ ok: error === null, stdout, reason: error === null ? "" : reasonOf(error, stderr) });
            });
        });
    };
}
function reasonOf(error, stderr) {
    if (error.killed)
        return { key: "git.cut" };
    const lines = stderr.split(/\r?\n/).filter((line) => line.trim() !== "");
    // What follows the first of them is advice.
    const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? error.message;
    return said.replace(/^(?:fatal|error): /, "").slice(0, 500);
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   fe: () => (/* binding */ classifyError),
/* harmony export */   mf: () => (/* binding */ secondsUntilAllowed)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3077);

const LONGEST_MESSAGE = 200;
/** The HTTP status of an error that the REST client threw; null where there was no answer. */
function errorStatus(error) {
    const { status, response } = asFields(error);
    // The client gives errors of the network the status 500, but no response.
    return typeof status === "number" && response !== undefined ? status : null;
}
/**
 * How long a limit still lasts, from the answer's own headers; null where it names none.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function secondsUntilAllowed(error) {
    const headers = asFields(asFields(asFields(error).response).headers);
    const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
    if (Number.isFinite(retryAfter) && retryAfter >= 0)
        return retryAfter;
    if (String(headers["x-ratelimit-remaining"]) !== "0")
        return null;
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    // The server's own clock: the runner's may be wrong.
    const now = Date.parse(String(headers.date)) / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(0, Math.ceil(reset - now)) : null;
}
/** Sorts an error of the REST client by what a reader can do about it. */
function classifyError(error) {
    const message = errorMessage(error);
    const status = errorStatus(error);
    if (status === null) {
        const reason = error instanceof _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N ? error.said : message;
        if (isTimeout(error))
            return { kind: "timeout", message: reason };
        return { kind: asFields(error).status === undefined ? "other" : "network", message: reason };
    }
    if (status === 429 || (status === 403 && isLimit(error, message))) {
        return { kind: "limited", message, seconds: secondsUntilAllowed(error) };
    }
    if (status >= 500)
        return { kind: "server", status };
    if (status === 401)
        return { kind: "unauthorized", message };
    if (status === 403)
        return { kind: "forbidden", message };
    return { kind: status === 404 ? "not-found" : "refused", message };
}
function isLimit(error, message) {
    return secondsUntilAllowed(error) !== null || /rate limit/i.test(message);
}
function isTimeout(error) {
    const { name } = asFields(error);
    return name === "TimeoutError" || name === "AbortError";
}
/** The server's own words on one line, shortened: they are somebody else's text. */
function errorMessage(error) {
    const fields = asFields(error);
    const answer = asFields(asFields(fields.response).data);
    const message = typeof answer.message === "string" ? answer.message : String(fields.message ?? error);
    const line = [message, ...detailsOf(answer)]
        .join(": ")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
/** "Validation Failed" alone tells nothing; the first of its errors does. */
function detailsOf(answer) {
    const first = Array.isArray(answer.errors) ? answer.errors[0] : undefined;
    const detail = typeof first === "string" ? first : asFields(first).message;
    return typeof detail === "string" ? [detail] : [];
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __nccwpck_require__(3077);
// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __nccwpck_require__(3553);
;// CONCATENATED MODULE: ./src/github/gitea-pages.ts
/**
 * Makes lists of Gitea and Forgejo look like GitHub's to the rest of the program: pages have a `limit` there in place
 * of `per_page`, and where an answer has no Link header, it tells how many there are in all. Some lists come whole,
 * whatever page is asked for. https://docs.gitea.com/development/api-usage#pagination
 */
function giteaPages(client) {
    client.hook.before("request", (options) => {
        if (options.per_page !== undefined)
            options.limit = options.per_page;
    });
    client.hook.after("request", ({ data, headers }, { page }) => {
        if (headers.link !== undefined || !Array.isArray(data))
            return;
        // A last page that is not full may be followed by an empty one.
        const total = Number(headers["x-total-count"]);
        if (data.length > 0 && total > Number(page ?? 1) * data.length)
            headers.link = '<>; rel="next"';
    });
    return {};
}

;// CONCATENATED MODULE: ./src/github/whole-answers.ts

/**
 * Takes an answer that is not what was asked for as one that did not arrive. The REST client gives what came of an
 * answer whose connection broke in its middle, or a page that a proxy put in its place, as a text, and no error: a list
 * of comments would read as one without any.
 */
function wholeAnswers(client) {
    client.hook.after("request", ({ data, status }, request) => {
        if (typeof data === "object" || status === 204 || status === 205)
            return;
        // As the client says it of a connection that breaks before an answer: there is no response.
        throw Object.assign(new said_error/* SaidError */._N({ key: "github.cutOff" }), {
            status: 500,
            request,
        });
    });
    return {};
}

;// CONCATENATED MODULE: ./src/github/client.ts





/** Longest wait for a limit to end, in retry units; a run is not held up for longer than a reader would wait. */
const LONGEST_WAIT = 15;
/**
 * Opens GitHub's REST API. The libraries are loaded here, at the point of use: they take longer to load than all
 * that a run without a comment needs.
 *
 * A request answered with a server error is sent again, 1, 4 and 9 units later, unless it says otherwise; one that
 * hits a limit which names its end is sent again then, if that is soon and it is not marked `once`. A request's signal ends these waits too.
 *
 * @param token may be read-only; empty is an error
 * @param apiUrl the server's API, without a slash at the end
 * @param retryUnit milliseconds; a second, except in tests
 */
async function createGitHub(token, apiUrl, retryUnit = 1000) {
    if (token === "")
        throw new said_error/* SaidError */._N({ key: "publish.failed.noToken" });
    // Not the package's main entry: that reads the event file when it is imported, and throws where it is malformed.
    const [{ GitHub, getOctokitOptions }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5250)),
        __nccwpck_require__.e(/* import() */ 735).then(__nccwpck_require__.bind(__nccwpck_require__, 9735)),
    ]);
    // First in the list, so that they see an answer before the retry plugin decides on it.
    const gitea = apiUrl.endsWith("/api/v1") ? [giteaPages] : [];
    const Client = GitHub.plugin(wholeAnswers, waitBeforeRetries(retryUnit), ...gitea, retry);
    return new Client(getOctokitOptions(token, {
        baseUrl: apiUrl,
        // The plugin's own waits cannot be ended, and would keep the process alive: it only decides whether to retry.
        retry: { retryAfterBaseValue: 0, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        // The library would print to the log, where a server's text could become a workflow command.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }));
}
function waitBeforeRetries(unit) {
    return (client) => {
        client.hook.before("request", async ({ request }) => {
            const { retryCount = 0, limitWait = null, signal } = request;
            if (retryCount === 0)
                return;
            const wait = (limitWait ?? retryCount ** 2) * unit;
            // An aborted wait goes on to the request, which then fails with the signal's own reason.
            await (0,promises_.setTimeout)(wait, undefined, signal === undefined ? {} : { signal }).catch(ignore);
        });
        client.hook.error("request", (error, { request }) => {
            // Nobody waits for the answer any more; further tries would only keep the process alive.
            if (request.signal?.aborted)
                request.retries = 0;
            const status = (0,api_problem/* errorStatus */.PO)(error);
            const wait = status === 403 || status === 429 ? (0,api_problem/* secondsUntilAllowed */.mf)(error) : null;
            request.limitWait = null;
            if (wait !== null && wait <= LONGEST_WAIT && !request.once && hasRequest(error)) {
                request.limitWait = wait;
                error.request.request = { ...error.request.request, retries: 2 };
            }
            throw error;
        });
        return {};
    };
}
function hasRequest(error) {
    return error instanceof Error && "request" in error && typeof error.request === "object";
}
function ignore() { }


/***/ }),

/***/ 9556:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ hasReadOnlyToken),
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var _event_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(449);

/**
 * Reads what the runner tells about this run. Missing or malformed parts of the event are as if they were not there.
 *
 * @param env the process's environment: the runner's default variables,
 *   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param readFile gives the text of the event file at `GITHUB_EVENT_PATH`; may throw
 * @returns the frozen context, or null outside of a workflow run: no repository or commit is named
 */
function readContext(env, readFile) {
    const repository = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)(env.GITHUB_REPOSITORY);
    const sha = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(env.GITHUB_SHA);
    if (repository === null || sha === null)
        return null;
    const eventName = env.GITHUB_EVENT_NAME ?? "";
    const payload = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j_)(env.GITHUB_EVENT_PATH, readFile);
    const pull = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(payload?.pull_request);
    const head = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(pull?.head);
    const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
    const apiUrl = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(env.GITHUB_API_URL) ?? "https://api.github.com";
    return Object.freeze({
        eventName,
        repository,
        apiUrl,
        serverUrl: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .publicServerUrl */ ._y)(payload, repository) ?? (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .httpUrl */ .q3)(env.GITHUB_SERVER_URL) ?? "https://github.com",
        software: serverSoftware(apiUrl, env),
        sha,
        headSha: (pullRequest === null ? null : (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)(head?.sha)) ?? sha,
        pullRequest,
        eventProblem: eventProblem(env.GITHUB_EVENT_PATH, payload, { eventName, pullRequest }),
        actor: env.GITHUB_ACTOR ?? "",
        workspace: env.GITHUB_WORKSPACE || null,
        workflow: env.GITHUB_WORKFLOW ?? "",
        run: Object.freeze({
            id: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(env.GITHUB_RUN_ID) ?? 0,
            attempt: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(env.GITHUB_RUN_ATTEMPT) ?? 1,
        }),
        runNumber: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(env.GITHUB_RUN_NUMBER) ?? 0,
    });
}
/** Whether the run's own token can be expected to be read-only, whatever the workflow's `permissions` say. */
function hasReadOnlyToken(context) {
    // `pull_request_target` and `workflow_run` run in the base repository with its own token; reviews do not.
    if (!ofPullRequest(context.eventName) || context.eventName === "pull_request_target")
        return false;
    return context.pullRequest?.fork === true || context.actor === "dependabot[bot]";
}
/** `pull_request`, `pull_request_target`, `pull_request_review`, and Gitea's `pull_request_sync`. */
function ofPullRequest(eventName) {
    return eventName.startsWith("pull_request");
}
function eventProblem(path, payload, { eventName, pullRequest }) {
    if (path && payload === null)
        return "unreadable";
    return ofPullRequest(eventName) && pullRequest === null ? "no-pull-request" : null;
}
/** https://docs.gitea.com/usage/actions/actions-variables; Forgejo's runner sets Gitea's variables too. */
function serverSoftware(apiUrl, env) {
    if (env.FORGEJO_ACTIONS === "true")
        return "forgejo";
    return env.GITEA_ACTIONS === "true" || apiUrl.endsWith("/api/v1") ? "gitea" : "github";
}
function readPullRequest(pull, head, repository) {
    const number = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .positiveInteger */ .Cq)(pull.number);
    if (number === null)
        return null;
    const headRepository = (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .aR)((0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(head?.repo)?.full_name);
    return Object.freeze({
        number,
        headRepository: headRepository ?? repository,
        baseSha: (0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .commit */ .cd)((0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .asObject */ .eB)(pull.base)?.sha),
        fork: headRepository === null || !(0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .sameRepository */ .RB)(headRepository, repository),
        labels: Object.freeze((0,_event_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .labelNames */ .l3)(pull.labels)),
    });
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3077);

/** Named as the platform names what an AbortSignal's own time-out throws. */
class DeadlineError extends _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N {
    name = "TimeoutError";
}
/**
 * Runs work that must not take longer than so many milliseconds. After that its signal is aborted, and the result is
 * a TimeoutError even where the work does not heed the signal.
 */
async function withDeadline(milliseconds, work) {
    const controller = new AbortController();
    const reason = new DeadlineError({
        key: "publish.failed.noAnswer",
        values: { seconds: milliseconds / 1000 },
    });
    let timer;
    const deadline = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(reason);
            controller.abort(reason);
        }, milliseconds);
    });
    try {
        // The signal ends requests and the waits between them; loading the client ends only here.
        return await Promise.race([work(controller.signal), deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 449:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ positiveInteger),
/* harmony export */   H5: () => (/* binding */ ownerAndRepo),
/* harmony export */   RB: () => (/* binding */ sameRepository),
/* harmony export */   _y: () => (/* binding */ publicServerUrl),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   l3: () => (/* binding */ labelNames),
/* harmony export */   q3: () => (/* binding */ httpUrl)
/* harmony export */ });
/** Narrow reads of what the runner hands over: a value that is not what it should be reads as null. */
/** As requests have it. */
function ownerAndRepo({ owner, name }) {
    return { owner, repo: name };
}
const NAME_PART = /^[\w.-]{1,255}$/;
const COMMIT = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
/** The event that set the run off, from the file at `GITHUB_EVENT_PATH`. */
function readEvent(path, readFile) {
    if (!path)
        return null;
    try {
        return asObject(JSON.parse(readFile(path)));
    }
    catch {
        return null;
    }
}
function asObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : null;
}
function repositoryName(value) {
    if (typeof value !== "string")
        return null;
    const [owner, name, ...rest] = value.split("/", 3);
    if (owner === undefined || name === undefined || rest.length > 0)
        return null;
    return isNamePart(owner) && isNamePart(name) ? Object.freeze({ owner, name }) : null;
}
function isNamePart(part) {
    return NAME_PART.test(part) && part !== "." && part !== "..";
}
/** GitHub's names ignore case. */
function sameRepository(a, b) {
    return a.owner.toLowerCase() === b.owner.toLowerCase() && a.name.toLowerCase() === b.name.toLowerCase();
}
/** An address without a slash, a query or a fragment at its end; null where it is none that a browser could open. */
function httpUrl(value) {
    if (typeof value !== "string" || !URL.canParse(value))
        return null;
    const url = new URL(value);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/{1,100}$/, "");
}
/**
 * The server as its users know it, from the page of the event's repository: a runner beside the server, as Gitea's
 * often is, may have been given an address that nobody else can open. Null where the event names no such page.
 */
function publicServerUrl(payload, { owner, name }) {
    const page = httpUrl(asObject(payload?.repository)?.html_url);
    const path = `/${owner}/${name}`;
    return page?.toLowerCase().endsWith(path.toLowerCase()) ? page.slice(0, -path.length) : null;
}
/** A commit's whole id, in lower case. */
function commit(value) {
    return typeof value === "string" && COMMIT.test(value) ? value.toLowerCase() : null;
}
function positiveInteger(value) {
    const text = typeof value === "number" ? String(value) : value;
    if (typeof text !== "string" || !/^[1-9]\d{0,14}$/.test(text))
        return null;
    return Number(text);
}
function labelNames(labels) {
    if (!Array.isArray(labels))
        return [];
    return labels.map((label) => asObject(label)?.name).filter((name) => typeof name === "string");
}


/***/ }),

/***/ 1511:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
const PAGE_SIZE = 100;
/**
 * The pages of a list, one after the other; a further one is read only when somebody asks for it. Not the REST client's
 * own `paginate`: that leaves the signal out of its requests. Whether there is another page is not told from the number of
 * items: a server may put fewer on a page than it is asked for.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
async function* pagesOf(list) {
    for (let page = 1;; page++) {
        const { data, headers } = await list({ per_page: PAGE_SIZE, page });
        const isLast = !(headers.link?.includes('rel="next"') ?? false);
        yield { items: data, isLast };
        if (isLast)
            return;
    }
}


/***/ }),

/***/ 6236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3077);

/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
class InputError extends _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N {
    name = "InputError";
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["error", "warning", "info", "style"];


/***/ }),

/***/ 8724:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yj: () => (/* binding */ LANGUAGES),
/* harmony export */   lX: () => (/* binding */ isLanguage)
/* harmony export */ });
/* unused harmony export languageOfEnvironment */
/** BCP 47 tags of the languages that there is a catalog for; the first is everybody's default. */
const LANGUAGES = ["en", "es", "fr", "de", "ru", "zh-CN"];
function isLanguage(tag) {
    return LANGUAGES.some((language) => language === tag);
}
/**
 * The language of messages that the environment asks for, English where it asks for none that is there. As POSIX has
 * it, the first of the variables that is not empty decides:
 * https://pubs.opengroup.org/onlinepubs/9699919799/basedefs/V1_chap08.html#tag_08_02
 */
function languageOfEnvironment(env) {
    const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
    return languageOfLocale(locale) ?? "en";
}
/** `de_AT.UTF-8` is `de`. Null for a locale whose language has no catalog, and for `C` and `POSIX`. */
function languageOfLocale(locale) {
    const [name = ""] = locale.split(/[.@]/);
    const [language = "", ...subtags] = name.toLowerCase().split(/[_-]/);
    // The catalog is in simplified characters.
    if (language === "zh")
        return subtags.some((tag) => TRADITIONAL.has(tag)) ? null : "zh-CN";
    return isLanguage(language) ? language : null;
}
const TRADITIONAL = new Set(["tw", "hk", "mo", "hant"]);


/***/ }),

/***/ 5993:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n_: () => (/* binding */ readDockerfile),
  xX: () => (/* binding */ statOrNull),
  L5: () => (/* binding */ toDisplayPath)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __nccwpck_require__(6403);
;// CONCATENATED MODULE: ./src/dockerfile/validate.ts

/** The largest Dockerfile that is read, in bytes (1 MiB). */
const MAX_DOCKERFILE_BYTES = 1_048_576;
/** The text before the first byte that no UTF-8 text can have there. */
function goodText(bytes) {
    const decode = (length) => {
        try {
            const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
            return decoder.decode(bytes.subarray(0, length), { stream: true });
        }
        catch {
            return null;
        }
    };
    // A decoder in stream mode holds back a character that is cut off, and every longer start than a bad one is bad.
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (decode(middle) === null)
            bad = middle;
        else
            good = middle;
    }
    return decode(good) ?? "";
}
function describeBadByte(bytes, path) {
    const before = goodText(bytes);
    const offset = new TextEncoder().encode(before).length;
    const { line } = (0,line_index/* createLineIndex */.r)(before).position(before.length);
    const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, "0");
    return { key: "error.dockerfile.notUtf8", values: { path, byte: hex, offset, line } };
}
/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
function decodeDockerfile(bytes, path) {
    if (bytes.length > MAX_DOCKERFILE_BYTES) {
        const values = { path, bytes: bytes.length };
        return { ok: false, problem: { key: "error.dockerfile.tooLarge", values } };
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { ok: false, problem: describeBadByte(bytes, path) };
    }
    const zero = text.indexOf("\0");
    if (zero >= 0) {
        const { line } = (0,line_index/* createLineIndex */.r)(text).position(zero);
        return { ok: false, problem: { key: "error.dockerfile.nul", values: { path, line } } };
    }
    if (text.replace("\uFEFF", "").trim() === "") {
        return { ok: false, problem: { key: "error.dockerfile.empty", values: { path } } };
    }
    return { ok: true, text };
}

// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
;// CONCATENATED MODULE: ./src/read-dockerfile.ts




/**
 * The text of a Dockerfile, its byte-order mark kept; null where there is no such file. Throws an InputError where
 * something else is there: a folder, a device, a file that is too large or no UTF-8 text.
 *
 * @param displayPath how messages name the file
 */
async function readDockerfile(path, displayPath) {
    const entry = await statOrNull(path, displayPath);
    if (entry === null)
        return null;
    if (!entry.isFile()) {
        const key = entry.isDirectory() ? "error.dockerfile.directory" : "error.dockerfile.notRegular";
        throw new input_error/* InputError */.d({ key, values: { path: displayPath } });
    }
    // Asked before reading: a huge file is refused without being held in memory.
    if (entry.size > MAX_DOCKERFILE_BYTES) {
        const values = { path: displayPath, bytes: entry.size };
        throw new input_error/* InputError */.d({ key: "error.dockerfile.tooLarge", values });
    }
    const bytes = await orInputError((0,promises_.readFile)(path), displayPath);
    const decoded = decodeDockerfile(bytes, displayPath);
    if (!decoded.ok)
        throw new input_error/* InputError */.d(decoded.problem);
    return decoded.text;
}
/** What is at the path, links followed; null where nothing is. Throws an InputError where that can't be told. */
async function statOrNull(path, displayPath = path) {
    try {
        return await (0,promises_.stat)(path);
    }
    catch (error) {
        const code = error.code;
        if (code === "ENOENT" || code === "ENOTDIR")
            return null;
        throw new input_error/* InputError */.d({ key: "error.file.cannotRead", values: { path: displayPath, code: String(code) } });
    }
}
async function orInputError(reading, displayPath) {
    try {
        return await reading;
    }
    catch (error) {
        const code = String(error.code);
        throw new input_error/* InputError */.d({ key: "error.file.cannotRead", values: { path: displayPath, code } });
    }
}
/** The path relative to a folder where it lies inside it, else as it is; with forward slashes. */
function toDisplayPath(folder, path) {
    const inside = (0,external_node_path_.relative)(folder, path);
    const shown = inside === ".." || inside.startsWith(`..${external_node_path_.sep}`) ? path : inside;
    // The folder itself would read as nothing at all.
    return shown === "" ? "." : shown.split(external_node_path_.sep).join("/");
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ linkAddress),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IJ: () => (/* binding */ cellCodeSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   St: () => (/* binding */ suggestionBlock),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   Xm: () => (/* binding */ makeVisible),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   yk: () => (/* binding */ toVisibleLine),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
/**
 * Text from outside (Dockerfiles, logs, history, file names, messages) made inert for the place where it is put.
 * Every function is linear in its input and gives the same output for the same input.
 */
// Invisible characters from outside are gone by the time that this one is put in.
const ZERO_WIDTH_SPACE = "\u200b";
// Control characters, bidirectional overrides, zero-width and private-use characters, line separators and tag
// characters: what could hide text, reorder it, or drive a terminal. Tab and newline are text.
const INVISIBLE = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ue000-\uf8ff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Control, bidirectional and invisible characters become `⟨U+202E⟩`; lone surrogates U+FFFD; CRLF a newline. */
function makeVisible(text) {
    return (text
        // With the u flag this finds only surrogates without their other half.
        .replace(/[\ud800-\udfff]/gu, "\ufffd")
        .replaceAll("\r\n", "\n")
        .replace(INVISIBLE, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
    }));
}
/** One line: every run of whitespace becomes one blank. */
function toOneLine(text) {
    return text.replace(/\s+/g, " ");
}
/** Text on one line that shows whatever it holds, without blanks around it. */
function toVisibleLine(text) {
    return toOneLine(makeVisible(text)).trim();
}
/** At most `length` UTF-16 units, the last an ellipsis where something was cut; never half a character. */
function shorten(text, length) {
    if (text.length <= length) {
        return text;
    }
    const cut = text.slice(0, Math.max(0, length - 1));
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
// What GitHub turns into links, pings or pictures although no Markdown asks for it: @mentions, #123, GH-123, commit
// hashes, advisory ids, bare URLs and mail addresses, :emoji:. They are found in rendered text, where an escaped
// character is an ordinary one again, so only a character in between keeps them text.
// https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
const AUTOLINKS = [
    [/@(?=\S)/g, `@${ZERO_WIDTH_SPACE}`],
    [/#(?=\d)/g, `#${ZERO_WIDTH_SPACE}`],
    [/(?<![a-z0-9])(GH|GHSA)-/gi, `$1${ZERO_WIDTH_SPACE}-`],
    [/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`],
    [/(mailto|xmpp):/gi, `$1${ZERO_WIDTH_SPACE}:`],
    [/www\./gi, `www${ZERO_WIDTH_SPACE}.`],
    [/:(?=[\w+-]{1,64}:)/g, `:${ZERO_WIDTH_SPACE}`],
];
function breakAutolinks(plain) {
    // Commit hashes have seven to forty digits.
    const withoutHashes = plain.replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (hash) => hash.replace(/.{6}(?=.)/g, `$&${ZERO_WIDTH_SPACE}`));
    return AUTOLINKS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), withoutHashes);
}
const MARKDOWN_ESCAPES = {
    [ZERO_WIDTH_SPACE]: "&#8203;",
    "<": "&lt;",
    ">": "&gt;",
    "&": "&amp;",
    // In a table row a backslash before a pipe means two things at once; an entity means one.
    "|": "&#124;",
    // `$…$` is a formula; a backslash does not stop it, a span does.
    // https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
    $: "<span>$</span>",
};
/** Plain text on one line of Markdown, in a table cell too: it stays text, and nothing in it becomes a link. */
function escapeText(text) {
    const escaped = breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b\\`*_~[\]<>&|$]/g, (match) => MARKDOWN_ESCAPES[match] ?? `\\${match}`);
    // At the start of a line these would open a heading, a list or a rule.
    return escaped.replace(/^(\s?)(\d{1,9}(?=[.)](?:\s|$))|(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|--|=))/, "$1$2\\");
}
/** Plain text within an HTML element, on one line. */
function escapeHtml(text) {
    return breakAutolinks(toOneLine(makeVisible(text))).replace(/[\u200b&<>"'$]/g, (character) => character === "$" ? "<span>$</span>" : toEntity(character));
}
function toEntity(character) {
    return `&#${character.codePointAt(0)};`;
}
function longestRun(text, pattern) {
    let longest = 0;
    for (const [run] of text.matchAll(pattern)) {
        longest = Math.max(longest, run.length);
    }
    return longest;
}
/** A code span on one line. An empty text gives an empty string: Markdown has no empty code span. */
function codeSpan(text) {
    const line = toOneLine(makeVisible(text)).trim();
    if (line === "") {
        return "";
    }
    const ticks = "`".repeat(longestRun(line, /`+/g) + 1);
    const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
    return `${ticks}${pad}${line}${pad}${ticks}`;
}
/** A code span within a table row, where a pipe would end the cell. */
function cellCodeSpan(text) {
    if (!text.includes("\\|")) {
        return codeSpan(text).replaceAll("|", "\\|");
    }
    // Behind a backslash no escape of the pipe means the same to every parser; entities do.
    const line = breakAutolinks(toOneLine(makeVisible(text)).trim());
    const inert = line.replace(/[^\p{L}\p{N}\s]/gu, toEntity);
    return `<code>${inert}</code>`;
}
/** A fenced block of plain text, its fence longer than any run of backticks in it. */
function fencedBlock(text) {
    const visible = makeVisible(text).trimEnd();
    const fence = "`".repeat(Math.max(3, longestRun(visible, /`+/g) + 1));
    return `${fence}text\n${visible}\n${fence}`;
}
/**
 * A block that GitHub offers to put in the place of the lines that it is about; null where the text could not be seen
 * as it is, or would not arrive as it is: with characters that hide something, and with line ends other than `\n`.
 * https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/reviewing-changes-in-pull-requests/commenting-on-a-pull-request
 */
function suggestionBlock(text) {
    if (makeVisible(text) !== text)
        return null;
    const fence = "`".repeat(Math.max(3, longestRun(text, /`+/g) + 1));
    return `${fence}suggestion\n${text}\n${fence}`;
}
/** Longer addresses come from nowhere that a reader wants to go, and would fill the report. */
const ADDRESS_LENGTH = 2_000;
/** A link's address, or null where it is not plain http(s). Nothing in the result can end the link or the cell. */
function linkAddress(url) {
    if (url.length > ADDRESS_LENGTH || !URL.canParse(url)) {
        return null;
    }
    const { protocol, href } = new URL(url);
    if (protocol !== "https:" && protocol !== "http:") {
        return null;
    }
    return href.replace(/[()<>[\]|\\`*_~'"!$]/g, (character) => character === "_" ? character : `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 9021:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withoutEscapes),
/* harmony export */   s: () => (/* binding */ withColoursOnly)
/* harmony export */ });
/**
 * What a program prints to steer a terminal: https://www.ecma-international.org/publications-and-standards/standards/ecma-48/
 * Node's own `stripVTControlCharacters` takes minutes for some lines of 400,000 characters, and drops a colour as it
 * drops the rest.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it starts with one.
const COLOUR = /\u001b\[[\d;:]{0,64}m/;
const RESET = "\u001b[0m";
const SHORT_RESET = "\u001b[m";
/** Commands with a text (a window's title, a link, the clipboard), then those with figures, then those of one letter. */
const COMMAND = 
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
/\u001b[\]PX^_][^\u0007\u001b\u009c]*(?:\u0007|\u001b\\|\u009c)|\u001b\[[0-?]{0,64}[ -/]{0,16}[@-~]|\u001b[ -/]{0,4}[0-Z\\^-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters to catch.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** The text without anything that steers a terminal, colours among it. Line breaks and tabs stay. */
function withoutEscapes(text) {
    return text.replace(COMMAND, "").replace(CONTROL, "");
}
/**
 * The text with its colours, which a log shows, and without anything else that steers a terminal. A line's colours
 * end with it: those of the next one are somebody else's.
 */
function withColoursOnly(text) {
    const pieces = text.split(COLOUR);
    if (pieces.length === 1)
        return withoutEscapes(text);
    const colours = text.match(new RegExp(COLOUR, "g")) ?? [];
    const kept = pieces.map((piece, index) => `${withoutEscapes(piece)}${colours[index] ?? ""}`).join("");
    return kept.endsWith(RESET) || kept.endsWith(SHORT_RESET) ? kept : `${kept}${RESET}`;
}


/***/ }),

/***/ 3077:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Iq: () => (/* binding */ sayError),
/* harmony export */   _N: () => (/* binding */ SaidError),
/* harmony export */   cv: () => (/* binding */ say)
/* harmony export */ });
/**
 * An error that a reader is told: by its message's key and values, since whoever throws it does not know the reader's
 * language.
 */
class SaidError extends Error {
    name = "SaidError";
    said;
    constructor(said) {
        super();
        this.said = said;
    }
    /** For logs and debuggers; readers get `sayError`. */
    get message() {
        // Node asks while the error is still being made.
        const said = this.said;
        return said === undefined ? "" : `${said.key} ${JSON.stringify(said.values ?? {})}`;
    }
}
/** Why something failed, to be put into another message: our own words as a message, others' as they are. */
function reasonOf(error) {
    if (error instanceof SaidError)
        return error.said;
    return error instanceof Error ? error.message : String(error);
}
/** An error in the reader's language, as far as it has one. */
function sayError(error, translate) {
    return say(reasonOf(error), translate);
}
/** Our own words in the reader's language, others' as they are. */
function say(text, translate) {
    return typeof text === "string" ? text : translate(text.key, text.values);
}


/***/ }),

/***/ 1195:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allowedIncrease),
/* harmony export */   d: () => (/* binding */ parseIncreaseLimit)
/* harmony export */ });
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5416);

/** Reads `5MB`, `10%` or both in any order (`10% 1MB`); null where the text is none of these. */
function parseIncreaseLimit(text) {
    const [, before = "", number = "", after = ""] = /^([^%]*?)(?<![\d.])(\d{1,6}(?:\.\d{1,6})?)\s{0,4}%([^%]*)$/.exec(text) ?? [];
    if (number === "") {
        const bytes = (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(text);
        return bytes === null ? null : { bytes, share: null };
    }
    // Moves the point: a division would be off in the last digit.
    const share = Number(`${number}e-2`);
    const size = `${before} ${after}`.trim();
    if (size === "")
        return { bytes: null, share };
    const bytes = before.trim() !== "" && after.trim() !== "" ? null : (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(size);
    return bytes === null ? null : { bytes, share };
}
/** The bytes that an image of `before` bytes may grow by. */
function allowedIncrease({ bytes, share }, before) {
    return Math.max(bytes ?? 0, Math.floor(before * (share ?? 0)));
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseSize)
/* harmony export */ });
const UNITS = {
    b: 1,
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    kib: 1024,
    mib: 1024 ** 2,
    gib: 1024 ** 3,
    tib: 1024 ** 4,
};
const SIZE = /^(\d{1,15}(?:\.\d{1,9})?)\s{0,4}([kmgt]?i?b)?$/i;
/**
 * Reads a size as people write it (`200MB`, `1.5 GiB`, `52428800`) and returns whole bytes, or null where the text
 * is no size. Decimal units are powers of 1000, as docker prints them; `KiB` and its kin are powers of 1024.
 */
function parseSize(text) {
    const match = SIZE.exec(text.trim());
    if (match?.[1] === undefined)
        return null;
    const unit = UNITS[(match[2] ?? "b").toLowerCase()];
    if (unit === undefined)
        return null;
    const bytes = Math.round(Number(match[1]) * unit);
    return Number.isSafeInteger(bytes) ? bytes : null;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 2876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ exec),
  H: () => (/* binding */ getExecOutput)
});

// EXTERNAL MODULE: external "string_decoder"
var external_string_decoder_ = __nccwpck_require__(3193);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
// EXTERNAL MODULE: external "events"
var external_events_ = __nccwpck_require__(4434);
;// CONCATENATED MODULE: external "child_process"
const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
// EXTERNAL MODULE: external "assert"
var external_assert_ = __nccwpck_require__(2613);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io-util.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
// export const {open} = 'fs'
const IS_WINDOWS = process.platform === 'win32';
/**
 * Custom implementation of readlink to ensure Windows junctions
 * maintain trailing backslash for backward compatibility with Node.js < 24
 *
 * In Node.js 20, Windows junctions (directory symlinks) always returned paths
 * with trailing backslashes. Node.js 24 removed this behavior, which breaks
 * code that relied on this format for path operations.
 *
 * This implementation restores the Node 20 behavior by adding a trailing
 * backslash to all junction results on Windows.
 */
function readlink(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        const result = yield fs.promises.readlink(fsPath);
        // On Windows, restore Node 20 behavior: add trailing backslash to all results
        // since junctions on Windows are always directory links
        if (IS_WINDOWS && !result.endsWith('\\')) {
            return `${result}\\`;
        }
        return result;
    });
}
// See https://github.com/nodejs/node/blob/d0153aee367422d0858105abec186da4dff0a0c5/deps/uv/include/uv/win.h#L691
const UV_FS_O_EXLOCK = 0x10000000;
const READONLY = external_fs_.constants.O_RDONLY;
function exists(fsPath) {
    return __awaiter(this, void 0, void 0, function* () {
        try {
            yield stat(fsPath);
        }
        catch (err) {
            if (err.code === 'ENOENT') {
                return false;
            }
            throw err;
        }
        return true;
    });
}
function isDirectory(fsPath_1) {
    return __awaiter(this, arguments, void 0, function* (fsPath, useStat = false) {
        const stats = useStat ? yield stat(fsPath) : yield lstat(fsPath);
        return stats.isDirectory();
    });
}
/**
 * On OSX/Linux, true if path starts with '/'. On Windows, true for paths like:
 * \, \hello, \\hello\share, C:, and C:\hello (and corresponding alternate separator cases).
 */
function isRooted(p) {
    p = normalizeSeparators(p);
    if (!p) {
        throw new Error('isRooted() parameter "p" cannot be empty');
    }
    if (IS_WINDOWS) {
        return (p.startsWith('\\') || /^[A-Z]:/i.test(p) // e.g. \ or \hello or \\hello
        ); // e.g. C: or C:\hello
    }
    return p.startsWith('/');
}
/**
 * Best effort attempt to determine whether a file exists and is executable.
 * @param filePath    file path to check
 * @param extensions  additional file extensions to try
 * @return if file exists and is executable, returns the file path. otherwise empty string.
 */
function tryGetExecutablePath(filePath, extensions) {
    return __awaiter(this, void 0, void 0, function* () {
        let stats = undefined;
        try {
            // test file exists
            stats = yield stat(filePath);
        }
        catch (err) {
            if (err.code !== 'ENOENT') {
                // eslint-disable-next-line no-console
                console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
            }
        }
        if (stats && stats.isFile()) {
            if (IS_WINDOWS) {
                // on Windows, test for valid extension
                const upperExt = external_path_.extname(filePath).toUpperCase();
                if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) {
                    return filePath;
                }
            }
            else {
                if (isUnixExecutable(stats)) {
                    return filePath;
                }
            }
        }
        // try each extension
        const originalFilePath = filePath;
        for (const extension of extensions) {
            filePath = originalFilePath + extension;
            stats = undefined;
            try {
                stats = yield stat(filePath);
            }
            catch (err) {
                if (err.code !== 'ENOENT') {
                    // eslint-disable-next-line no-console
                    console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
                }
            }
            if (stats && stats.isFile()) {
                if (IS_WINDOWS) {
                    // preserve the case of the actual file (since an extension was appended)
                    try {
                        const directory = external_path_.dirname(filePath);
                        const upperName = external_path_.basename(filePath).toUpperCase();
                        for (const actualName of yield readdir(directory)) {
                            if (upperName === actualName.toUpperCase()) {
                                filePath = external_path_.join(directory, actualName);
                                break;
                            }
                        }
                    }
                    catch (err) {
                        // eslint-disable-next-line no-console
                        console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
                    }
                    return filePath;
                }
                else {
                    if (isUnixExecutable(stats)) {
                        return filePath;
                    }
                }
            }
        }
        return '';
    });
}
function normalizeSeparators(p) {
    p = p || '';
    if (IS_WINDOWS) {
        // convert slashes on Windows
        p = p.replace(/\//g, '\\');
        // remove redundant slashes
        return p.replace(/\\\\+/g, '\\');
    }
    // remove redundant slashes
    return p.replace(/\/\/+/g, '/');
}
// on Mac/Linux, test the execute bit
//     R   W  X  R  W X R W X
//   256 128 64 32 16 8 4 2 1
function isUnixExecutable(stats) {
    return ((stats.mode & 1) > 0 ||
        ((stats.mode & 8) > 0 &&
            process.getgid !== undefined &&
            stats.gid === process.getgid()) ||
        ((stats.mode & 64) > 0 &&
            process.getuid !== undefined &&
            stats.uid === process.getuid()));
}
// Get the path of cmd.exe in windows
function getCmdPath() {
    var _a;
    return (_a = process.env['COMSPEC']) !== null && _a !== void 0 ? _a : `cmd.exe`;
}
//# sourceMappingURL=io-util.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
var io_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



/**
 * Copies a file or folder.
 * Based off of shelljs - https://github.com/shelljs/shelljs/blob/9237f66c52e5daa40458f94f9565e18e8132f5a6/src/cp.js
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See CopyOptions.
 */
function cp(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        const { force, recursive, copySourceDirectory } = readCopyOptions(options);
        const destStat = (yield ioUtil.exists(dest)) ? yield ioUtil.stat(dest) : null;
        // Dest is an existing file, but not forcing
        if (destStat && destStat.isFile() && !force) {
            return;
        }
        // If dest is an existing directory, should copy inside.
        const newDest = destStat && destStat.isDirectory() && copySourceDirectory
            ? path.join(dest, path.basename(source))
            : dest;
        if (!(yield ioUtil.exists(source))) {
            throw new Error(`no such file or directory: ${source}`);
        }
        const sourceStat = yield ioUtil.stat(source);
        if (sourceStat.isDirectory()) {
            if (!recursive) {
                throw new Error(`Failed to copy. ${source} is a directory, but tried to copy without recursive flag.`);
            }
            else {
                yield cpDirRecursive(source, newDest, 0, force);
            }
        }
        else {
            if (path.relative(source, newDest) === '') {
                // a file cannot be copied to itself
                throw new Error(`'${newDest}' and '${source}' are the same file`);
            }
            yield io_copyFile(source, newDest, force);
        }
    });
}
/**
 * Moves a path.
 *
 * @param     source    source path
 * @param     dest      destination path
 * @param     options   optional. See MoveOptions.
 */
function mv(source_1, dest_1) {
    return io_awaiter(this, arguments, void 0, function* (source, dest, options = {}) {
        if (yield ioUtil.exists(dest)) {
            let destExists = true;
            if (yield ioUtil.isDirectory(dest)) {
                // If dest is directory copy src into dest
                dest = path.join(dest, path.basename(source));
                destExists = yield ioUtil.exists(dest);
            }
            if (destExists) {
                if (options.force == null || options.force) {
                    yield rmRF(dest);
                }
                else {
                    throw new Error('Destination already exists');
                }
            }
        }
        yield mkdirP(path.dirname(dest));
        yield ioUtil.rename(source, dest);
    });
}
/**
 * Remove a path recursively with force
 *
 * @param inputPath path to remove
 */
function rmRF(inputPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (ioUtil.IS_WINDOWS) {
            // Check for invalid characters
            // https://docs.microsoft.com/en-us/windows/win32/fileio/naming-a-file
            if (/[*"<>|]/.test(inputPath)) {
                throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
            }
        }
        try {
            // note if path does not exist, error is silent
            yield ioUtil.rm(inputPath, {
                force: true,
                maxRetries: 3,
                recursive: true,
                retryDelay: 300
            });
        }
        catch (err) {
            throw new Error(`File was unable to be removed ${err}`);
        }
    });
}
/**
 * Make a directory.  Creates the full path with folders in between
 * Will throw if it fails
 *
 * @param   fsPath        path to create
 * @returns Promise<void>
 */
function mkdirP(fsPath) {
    return io_awaiter(this, void 0, void 0, function* () {
        ok(fsPath, 'a path argument must be provided');
        yield ioUtil.mkdir(fsPath, { recursive: true });
    });
}
/**
 * Returns path of a tool had the tool actually been invoked.  Resolves via paths.
 * If you check and the tool does not exist, it will throw.
 *
 * @param     tool              name of the tool
 * @param     check             whether to check if tool exists
 * @returns   Promise<string>   path to tool
 */
function which(tool, check) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // recursive when check=true
        if (check) {
            const result = yield which(tool, false);
            if (!result) {
                if (IS_WINDOWS) {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
                }
                else {
                    throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
                }
            }
            return result;
        }
        const matches = yield findInPath(tool);
        if (matches && matches.length > 0) {
            return matches[0];
        }
        return '';
    });
}
/**
 * Returns a list of all occurrences of the given tool on the system path.
 *
 * @returns   Promise<string[]>  the paths of the tool
 */
function findInPath(tool) {
    return io_awaiter(this, void 0, void 0, function* () {
        if (!tool) {
            throw new Error("parameter 'tool' is required");
        }
        // build the list of extensions to try
        const extensions = [];
        if (IS_WINDOWS && process.env['PATHEXT']) {
            for (const extension of process.env['PATHEXT'].split(external_path_.delimiter)) {
                if (extension) {
                    extensions.push(extension);
                }
            }
        }
        // if it's rooted, return it if exists. otherwise return empty.
        if (isRooted(tool)) {
            const filePath = yield tryGetExecutablePath(tool, extensions);
            if (filePath) {
                return [filePath];
            }
            return [];
        }
        // if any path separators, return empty
        if (tool.includes(external_path_.sep)) {
            return [];
        }
        // build the list of directories
        //
        // Note, technically "where" checks the current directory on Windows. From a toolkit perspective,
        // it feels like we should not do this. Checking the current directory seems like more of a use
        // case of a shell, and the which() function exposed by the toolkit should strive for consistency
        // across platforms.
        const directories = [];
        if (process.env.PATH) {
            for (const p of process.env.PATH.split(external_path_.delimiter)) {
                if (p) {
                    directories.push(p);
                }
            }
        }
        // find all matches
        const matches = [];
        for (const directory of directories) {
            const filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
            if (filePath) {
                matches.push(filePath);
            }
        }
        return matches;
    });
}
function readCopyOptions(options) {
    const force = options.force == null ? true : options.force;
    const recursive = Boolean(options.recursive);
    const copySourceDirectory = options.copySourceDirectory == null
        ? true
        : Boolean(options.copySourceDirectory);
    return { force, recursive, copySourceDirectory };
}
function cpDirRecursive(sourceDir, destDir, currentDepth, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        // Ensure there is not a run away recursive copy
        if (currentDepth >= 255)
            return;
        currentDepth++;
        yield mkdirP(destDir);
        const files = yield ioUtil.readdir(sourceDir);
        for (const fileName of files) {
            const srcFile = `${sourceDir}/${fileName}`;
            const destFile = `${destDir}/${fileName}`;
            const srcFileStat = yield ioUtil.lstat(srcFile);
            if (srcFileStat.isDirectory()) {
                // Recurse
                yield cpDirRecursive(srcFile, destFile, currentDepth, force);
            }
            else {
                yield io_copyFile(srcFile, destFile, force);
            }
        }
        // Change the mode for the newly created directory
        yield ioUtil.chmod(destDir, (yield ioUtil.stat(sourceDir)).mode);
    });
}
// Buffered file copy
function io_copyFile(srcFile, destFile, force) {
    return io_awaiter(this, void 0, void 0, function* () {
        if ((yield ioUtil.lstat(srcFile)).isSymbolicLink()) {
            // unlink/re-link it
            try {
                yield ioUtil.lstat(destFile);
                yield ioUtil.unlink(destFile);
            }
            catch (e) {
                // Try to override file permission
                if (e.code === 'EPERM') {
                    yield ioUtil.chmod(destFile, '0666');
                    yield ioUtil.unlink(destFile);
                }
                // other errors = it doesn't exist, no work to do
            }
            // Copy over symlink
            const symlinkFull = yield ioUtil.readlink(srcFile);
            yield ioUtil.symlink(symlinkFull, destFile, ioUtil.IS_WINDOWS ? 'junction' : null);
        }
        else if (!(yield ioUtil.exists(destFile)) || force) {
            yield ioUtil.copyFile(srcFile, destFile);
        }
    });
}
//# sourceMappingURL=io.js.map
;// CONCATENATED MODULE: external "timers"
const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
var toolrunner_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};







/* eslint-disable @typescript-eslint/unbound-method */
const toolrunner_IS_WINDOWS = process.platform === 'win32';
/*
 * Class for running command line tools. Handles quoting and arg parsing in a platform agnostic way.
 */
class ToolRunner extends external_events_.EventEmitter {
    constructor(toolPath, args, options) {
        super();
        if (!toolPath) {
            throw new Error("Parameter 'toolPath' cannot be null or empty.");
        }
        this.toolPath = toolPath;
        this.args = args || [];
        this.options = options || {};
    }
    _debug(message) {
        if (this.options.listeners && this.options.listeners.debug) {
            this.options.listeners.debug(message);
        }
    }
    _getCommandString(options, noPrefix) {
        const toolPath = this._getSpawnFileName();
        const args = this._getSpawnArgs(options);
        let cmd = noPrefix ? '' : '[command]'; // omit prefix when piped to a second tool
        if (toolrunner_IS_WINDOWS) {
            // Windows + cmd file
            if (this._isCmdFile()) {
                cmd += toolPath;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows + verbatim
            else if (options.windowsVerbatimArguments) {
                cmd += `"${toolPath}"`;
                for (const a of args) {
                    cmd += ` ${a}`;
                }
            }
            // Windows (regular)
            else {
                cmd += this._windowsQuoteCmdArg(toolPath);
                for (const a of args) {
                    cmd += ` ${this._windowsQuoteCmdArg(a)}`;
                }
            }
        }
        else {
            // OSX/Linux - this can likely be improved with some form of quoting.
            // creating processes on Unix is fundamentally different than Windows.
            // on Unix, execvp() takes an arg array.
            cmd += toolPath;
            for (const a of args) {
                cmd += ` ${a}`;
            }
        }
        return cmd;
    }
    _processLineBuffer(data, strBuffer, onLine) {
        try {
            let s = strBuffer + data.toString();
            let n = s.indexOf(external_os_.EOL);
            while (n > -1) {
                const line = s.substring(0, n);
                onLine(line);
                // the rest of the string ...
                s = s.substring(n + external_os_.EOL.length);
                n = s.indexOf(external_os_.EOL);
            }
            return s;
        }
        catch (err) {
            // streaming lines to console is best effort.  Don't fail a build.
            this._debug(`error processing line. Failed with error ${err}`);
            return '';
        }
    }
    _getSpawnFileName() {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                return process.env['COMSPEC'] || 'cmd.exe';
            }
        }
        return this.toolPath;
    }
    _getSpawnArgs(options) {
        if (toolrunner_IS_WINDOWS) {
            if (this._isCmdFile()) {
                let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
                for (const a of this.args) {
                    argline += ' ';
                    argline += options.windowsVerbatimArguments
                        ? a
                        : this._windowsQuoteCmdArg(a);
                }
                argline += '"';
                return [argline];
            }
        }
        return this.args;
    }
    _endsWith(str, end) {
        return str.endsWith(end);
    }
    _isCmdFile() {
        const upperToolPath = this.toolPath.toUpperCase();
        return (this._endsWith(upperToolPath, '.CMD') ||
            this._endsWith(upperToolPath, '.BAT'));
    }
    _windowsQuoteCmdArg(arg) {
        // for .exe, apply the normal quoting rules that libuv applies
        if (!this._isCmdFile()) {
            return this._uvQuoteCmdArg(arg);
        }
        // otherwise apply quoting rules specific to the cmd.exe command line parser.
        // the libuv rules are generic and are not designed specifically for cmd.exe
        // command line parser.
        //
        // for a detailed description of the cmd.exe command line parser, refer to
        // http://stackoverflow.com/questions/4094699/how-does-the-windows-command-interpreter-cmd-exe-parse-scripts/7970912#7970912
        // need quotes for empty arg
        if (!arg) {
            return '""';
        }
        // determine whether the arg needs to be quoted
        const cmdSpecialChars = [
            ' ',
            '\t',
            '&',
            '(',
            ')',
            '[',
            ']',
            '{',
            '}',
            '^',
            '=',
            ';',
            '!',
            "'",
            '+',
            ',',
            '`',
            '~',
            '|',
            '<',
            '>',
            '"'
        ];
        let needsQuotes = false;
        for (const char of arg) {
            if (cmdSpecialChars.some(x => x === char)) {
                needsQuotes = true;
                break;
            }
        }
        // short-circuit if quotes not needed
        if (!needsQuotes) {
            return arg;
        }
        // the following quoting rules are very similar to the rules that by libuv applies.
        //
        // 1) wrap the string in quotes
        //
        // 2) double-up quotes - i.e. " => ""
        //
        //    this is different from the libuv quoting rules. libuv replaces " with \", which unfortunately
        //    doesn't work well with a cmd.exe command line.
        //
        //    note, replacing " with "" also works well if the arg is passed to a downstream .NET console app.
        //    for example, the command line:
        //          foo.exe "myarg:""my val"""
        //    is parsed by a .NET console app into an arg array:
        //          [ "myarg:\"my val\"" ]
        //    which is the same end result when applying libuv quoting rules. although the actual
        //    command line from libuv quoting rules would look like:
        //          foo.exe "myarg:\"my val\""
        //
        // 3) double-up slashes that precede a quote,
        //    e.g.  hello \world    => "hello \world"
        //          hello\"world    => "hello\\""world"
        //          hello\\"world   => "hello\\\\""world"
        //          hello world\    => "hello world\\"
        //
        //    technically this is not required for a cmd.exe command line, or the batch argument parser.
        //    the reasons for including this as a .cmd quoting rule are:
        //
        //    a) this is optimized for the scenario where the argument is passed from the .cmd file to an
        //       external program. many programs (e.g. .NET console apps) rely on the slash-doubling rule.
        //
        //    b) it's what we've been doing previously (by deferring to node default behavior) and we
        //       haven't heard any complaints about that aspect.
        //
        // note, a weakness of the quoting rules chosen here, is that % is not escaped. in fact, % cannot be
        // escaped when used on the command line directly - even though within a .cmd file % can be escaped
        // by using %%.
        //
        // the saving grace is, on the command line, %var% is left as-is if var is not defined. this contrasts
        // the line parsing rules within a .cmd file, where if var is not defined it is replaced with nothing.
        //
        // one option that was explored was replacing % with ^% - i.e. %var% => ^%var^%. this hack would
        // often work, since it is unlikely that var^ would exist, and the ^ character is removed when the
        // variable is used. the problem, however, is that ^ is not removed when %* is used to pass the args
        // to an external program.
        //
        // an unexplored potential solution for the % escaping problem, is to create a wrapper .cmd file.
        // % can be escaped within a .cmd file.
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\'; // double the slash
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '"'; // double the quote
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _uvQuoteCmdArg(arg) {
        // Tool runner wraps child_process.spawn() and needs to apply the same quoting as
        // Node in certain cases where the undocumented spawn option windowsVerbatimArguments
        // is used.
        //
        // Since this function is a port of quote_cmd_arg from Node 4.x (technically, lib UV,
        // see https://github.com/nodejs/node/blob/v4.x/deps/uv/src/win/process.c for details),
        // pasting copyright notice from Node within this function:
        //
        //      Copyright Joyent, Inc. and other Node contributors. All rights reserved.
        //
        //      Permission is hereby granted, free of charge, to any person obtaining a copy
        //      of this software and associated documentation files (the "Software"), to
        //      deal in the Software without restriction, including without limitation the
        //      rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
        //      sell copies of the Software, and to permit persons to whom the Software is
        //      furnished to do so, subject to the following conditions:
        //
        //      The above copyright notice and this permission notice shall be included in
        //      all copies or substantial portions of the Software.
        //
        //      THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
        //      IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
        //      FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
        //      AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
        //      LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING
        //      FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS
        //      IN THE SOFTWARE.
        if (!arg) {
            // Need double quotation for empty argument
            return '""';
        }
        if (!arg.includes(' ') && !arg.includes('\t') && !arg.includes('"')) {
            // No quotation needed
            return arg;
        }
        if (!arg.includes('"') && !arg.includes('\\')) {
            // No embedded double quotes or backslashes, so I can just wrap
            // quote marks around the whole thing.
            return `"${arg}"`;
        }
        // Expected input/output:
        //   input : hello"world
        //   output: "hello\"world"
        //   input : hello""world
        //   output: "hello\"\"world"
        //   input : hello\world
        //   output: hello\world
        //   input : hello\\world
        //   output: hello\\world
        //   input : hello\"world
        //   output: "hello\\\"world"
        //   input : hello\\"world
        //   output: "hello\\\\\"world"
        //   input : hello world\
        //   output: "hello world\\" - note the comment in libuv actually reads "hello world\"
        //                             but it appears the comment is wrong, it should be "hello world\\"
        let reverse = '"';
        let quoteHit = true;
        for (let i = arg.length; i > 0; i--) {
            // walk the string in reverse
            reverse += arg[i - 1];
            if (quoteHit && arg[i - 1] === '\\') {
                reverse += '\\';
            }
            else if (arg[i - 1] === '"') {
                quoteHit = true;
                reverse += '\\';
            }
            else {
                quoteHit = false;
            }
        }
        reverse += '"';
        return reverse.split('').reverse().join('');
    }
    _cloneExecOptions(options) {
        options = options || {};
        const result = {
            cwd: options.cwd || process.cwd(),
            env: options.env || process.env,
            silent: options.silent || false,
            windowsVerbatimArguments: options.windowsVerbatimArguments || false,
            failOnStdErr: options.failOnStdErr || false,
            ignoreReturnCode: options.ignoreReturnCode || false,
            delay: options.delay || 10000
        };
        result.outStream = options.outStream || process.stdout;
        result.errStream = options.errStream || process.stderr;
        return result;
    }
    _getSpawnOptions(options, toolPath) {
        options = options || {};
        const result = {};
        result.cwd = options.cwd;
        result.env = options.env;
        result['windowsVerbatimArguments'] =
            options.windowsVerbatimArguments || this._isCmdFile();
        if (options.windowsVerbatimArguments) {
            result.argv0 = `"${toolPath}"`;
        }
        return result;
    }
    /**
     * Exec a tool.
     * Output will be streamed to the live console.
     * Returns promise with return code
     *
     * @param     tool     path to tool to exec
     * @param     options  optional exec options.  See ExecOptions
     * @returns   number
     */
    exec() {
        return toolrunner_awaiter(this, void 0, void 0, function* () {
            // root the tool path if it is unrooted and contains relative pathing
            if (!isRooted(this.toolPath) &&
                (this.toolPath.includes('/') ||
                    (toolrunner_IS_WINDOWS && this.toolPath.includes('\\')))) {
                // prefer options.cwd if it is specified, however options.cwd may also need to be rooted
                this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
            }
            // if the tool is only a file name, then resolve it from the PATH
            // otherwise verify it exists (add extension on Windows if necessary)
            this.toolPath = yield which(this.toolPath, true);
            return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
                this._debug(`exec tool: ${this.toolPath}`);
                this._debug('arguments:');
                for (const arg of this.args) {
                    this._debug(`   ${arg}`);
                }
                const optionsNonNull = this._cloneExecOptions(this.options);
                if (!optionsNonNull.silent && optionsNonNull.outStream) {
                    optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
                }
                const state = new ExecState(optionsNonNull, this.toolPath);
                state.on('debug', (message) => {
                    this._debug(message);
                });
                if (this.options.cwd && !(yield exists(this.options.cwd))) {
                    return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
                }
                const fileName = this._getSpawnFileName();
                const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
                let stdbuffer = '';
                if (cp.stdout) {
                    cp.stdout.on('data', (data) => {
                        if (this.options.listeners && this.options.listeners.stdout) {
                            this.options.listeners.stdout(data);
                        }
                        if (!optionsNonNull.silent && optionsNonNull.outStream) {
                            optionsNonNull.outStream.write(data);
                        }
                        stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.stdline) {
                                this.options.listeners.stdline(line);
                            }
                        });
                    });
                }
                let errbuffer = '';
                if (cp.stderr) {
                    cp.stderr.on('data', (data) => {
                        state.processStderr = true;
                        if (this.options.listeners && this.options.listeners.stderr) {
                            this.options.listeners.stderr(data);
                        }
                        if (!optionsNonNull.silent &&
                            optionsNonNull.errStream &&
                            optionsNonNull.outStream) {
                            const s = optionsNonNull.failOnStdErr
                                ? optionsNonNull.errStream
                                : optionsNonNull.outStream;
                            s.write(data);
                        }
                        errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
                            if (this.options.listeners && this.options.listeners.errline) {
                                this.options.listeners.errline(line);
                            }
                        });
                    });
                }
                cp.on('error', (err) => {
                    state.processError = err.message;
                    state.processExited = true;
                    state.processClosed = true;
                    state.CheckComplete();
                });
                cp.on('exit', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                cp.on('close', (code) => {
                    state.processExitCode = code;
                    state.processExited = true;
                    state.processClosed = true;
                    this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
                    state.CheckComplete();
                });
                state.on('done', (error, exitCode) => {
                    if (stdbuffer.length > 0) {
                        this.emit('stdline', stdbuffer);
                    }
                    if (errbuffer.length > 0) {
                        this.emit('errline', errbuffer);
                    }
                    cp.removeAllListeners();
                    if (error) {
                        reject(error);
                    }
                    else {
                        resolve(exitCode);
                    }
                });
                if (this.options.input) {
                    if (!cp.stdin) {
                        throw new Error('child process missing stdin');
                    }
                    cp.stdin.end(this.options.input);
                }
            }));
        });
    }
}
/**
 * Convert an arg string to an array of args. Handles escaping
 *
 * @param    argString   string of arguments
 * @returns  string[]    array of arguments
 */
function argStringToArray(argString) {
    const args = [];
    let inQuotes = false;
    let escaped = false;
    let arg = '';
    function append(c) {
        // we only escape double quotes.
        if (escaped && c !== '"') {
            arg += '\\';
        }
        arg += c;
        escaped = false;
    }
    for (let i = 0; i < argString.length; i++) {
        const c = argString.charAt(i);
        if (c === '"') {
            if (!escaped) {
                inQuotes = !inQuotes;
            }
            else {
                append(c);
            }
            continue;
        }
        if (c === '\\' && escaped) {
            append(c);
            continue;
        }
        if (c === '\\' && inQuotes) {
            escaped = true;
            continue;
        }
        if (c === ' ' && !inQuotes) {
            if (arg.length > 0) {
                args.push(arg);
                arg = '';
            }
            continue;
        }
        append(c);
    }
    if (arg.length > 0) {
        args.push(arg.trim());
    }
    return args;
}
class ExecState extends external_events_.EventEmitter {
    constructor(options, toolPath) {
        super();
        this.processClosed = false; // tracks whether the process has exited and stdio is closed
        this.processError = '';
        this.processExitCode = 0;
        this.processExited = false; // tracks whether the process has exited
        this.processStderr = false; // tracks whether stderr was written to
        this.delay = 10000; // 10 seconds
        this.done = false;
        this.timeout = null;
        if (!toolPath) {
            throw new Error('toolPath must not be empty');
        }
        this.options = options;
        this.toolPath = toolPath;
        if (options.delay) {
            this.delay = options.delay;
        }
    }
    CheckComplete() {
        if (this.done) {
            return;
        }
        if (this.processClosed) {
            this._setResult();
        }
        else if (this.processExited) {
            this.timeout = (0,external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
        }
    }
    _debug(message) {
        this.emit('debug', message);
    }
    _setResult() {
        // determine whether there is an error
        let error;
        if (this.processExited) {
            if (this.processError) {
                error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
            }
            else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
                error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
            }
            else if (this.processStderr && this.options.failOnStdErr) {
                error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
            }
        }
        // clear the timeout
        if (this.timeout) {
            clearTimeout(this.timeout);
            this.timeout = null;
        }
        this.done = true;
        this.emit('done', error, this.processExitCode);
    }
    static HandleTimeout(state) {
        if (state.done) {
            return;
        }
        if (!state.processClosed && state.processExited) {
            const message = `The STDIO streams did not close within ${state.delay / 1000} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
            state._debug(message);
        }
        state._setResult();
    }
}
//# sourceMappingURL=toolrunner.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
var exec_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


/**
 * Exec a command.
 * Output will be streamed to the live console.
 * Returns promise with return code
 *
 * @param     commandLine        command to execute (can include additional args). Must be correctly escaped.
 * @param     args               optional arguments for tool. Escaping is handled by the lib.
 * @param     options            optional exec options.  See ExecOptions
 * @returns   Promise<number>    exit code
 */
function exec(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        const commandArgs = argStringToArray(commandLine);
        if (commandArgs.length === 0) {
            throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
        }
        // Path to tool to execute should be first arg
        const toolPath = commandArgs[0];
        args = commandArgs.slice(1).concat(args || []);
        const runner = new ToolRunner(toolPath, args, options);
        return runner.exec();
    });
}
/**
 * Exec a command and get the output.
 * Output will be streamed to the live console.
 * Returns promise with the exit code and collected stdout and stderr
 *
 * @param     commandLine           command to execute (can include additional args). Must be correctly escaped.
 * @param     args                  optional arguments for tool. Escaping is handled by the lib.
 * @param     options               optional exec options.  See ExecOptions
 * @returns   Promise<ExecOutput>   exit code, stdout, and stderr
 */
function getExecOutput(commandLine, args, options) {
    return exec_awaiter(this, void 0, void 0, function* () {
        var _a, _b;
        let stdout = '';
        let stderr = '';
        //Using string decoder covers the case where a mult-byte character is split
        const stdoutDecoder = new external_string_decoder_.StringDecoder('utf8');
        const stderrDecoder = new external_string_decoder_.StringDecoder('utf8');
        const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
        const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
        const stdErrListener = (data) => {
            stderr += stderrDecoder.write(data);
            if (originalStdErrListener) {
                originalStdErrListener(data);
            }
        };
        const stdOutListener = (data) => {
            stdout += stdoutDecoder.write(data);
            if (originalStdoutListener) {
                originalStdoutListener(data);
            }
        };
        const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
        const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
        //flush any remaining characters
        stdout += stdoutDecoder.end();
        stderr += stderrDecoder.end();
        return {
            exitCode,
            stdout,
            stderr
        };
    });
}
//# sourceMappingURL=exec.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/compat get default export */
/******/ (() => {
/******/ 	// getDefaultExport function for compatibility with non-harmony modules
/******/ 	__nccwpck_require__.n = (module) => {
/******/ 		var getter = module && module.__esModule ?
/******/ 			() => (module['default']) :
/******/ 			() => (module);
/******/ 		__nccwpck_require__.d(getter, { a: getter });
/******/ 		return getter;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: ./src/accept-label.ts
var accept_label = __nccwpck_require__(2284);
// EXTERNAL MODULE: ./src/github/event-fields.ts
var event_fields = __nccwpck_require__(449);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __nccwpck_require__(1511);
;// CONCATENATED MODULE: ./src/github/acceptance.ts



/** A pull request of thousands of events is not read to its end: who set the label is then not known. */
const MOST_PAGES = 20;
/** Whether one of a pull request's labels is the one that accepts. Names of labels ignore case. */
function accepts(labels) {
    return labels.some((name) => name.toLowerCase() === accept_label/* ACCEPT_LABEL */.K);
}
/**
 * Asks the server for the pull request's labels as they are now: a run that is repeated has the labels of its first
 * time in its event. Only who may triage can set one.
 *
 * @returns null where the label is not set
 * @throws the REST client's error where the labels could not be read
 */
async function findAcceptance(client, search, signal) {
    const ask = { ...toParameters(search), request: { signal } };
    for await (const { items } of (0,pages/* pagesOf */.E)((page) => client.rest.issues.listLabelsOnIssue({ ...ask, ...page }))) {
        if (accepts(items.map(({ name }) => name)))
            return { by: await whoLabeled(client, search, signal) };
    }
    return null;
}
/** Who set the label last. Null where the server does not tell: it is not needed for the verdict. */
async function whoLabeled(client, search, signal) {
    let by = null;
    let read = 0;
    const ask = { ...toParameters(search), request: { signal } };
    // Not the list of the issue's own events: that one needs the permission to read issues.
    try {
        for await (const { items, isLast } of (0,pages/* pagesOf */.E)((page) => client.rest.issues.listEventsForTimeline({ ...ask, ...page }))) {
            for (const event of items) {
                const name = "label" in event ? event.label?.name : undefined;
                if (name === undefined || !accepts([name]))
                    continue;
                by = event.event === "labeled" && "actor" in event ? (event.actor?.login ?? null) : null;
            }
            read += 1;
            if (isLast)
                return by;
            if (read === MOST_PAGES)
                return null;
        }
    }
    catch {
        return null;
    }
    return null;
}
function toParameters({ repository, issueNumber }) {
    return { ...(0,event_fields/* ownerAndRepo */.H5)(repository), issue_number: issueNumber };
}

// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __nccwpck_require__(3553);
// EXTERNAL MODULE: ./src/github/client.ts + 2 modules
var client = __nccwpck_require__(4451);
// EXTERNAL MODULE: ./src/github/deadline.ts
var deadline = __nccwpck_require__(6523);
;// CONCATENATED MODULE: ./src/ask-acceptance.ts





/** Milliseconds that a verdict waits for the server at most. */
const TIMEOUT = 15_000;
/**
 * Whether the run's pull request has the label that accepts sizes over their limits; null where it has not, or where
 * there is no pull request. Where the server does not answer, the labels at the time of the event count, with a warning.
 */
async function askAcceptance({ context, githubToken, translate, log, }) {
    const pullRequest = context?.pullRequest ?? null;
    if (context === null || pullRequest === null)
        return null;
    const search = { repository: context.repository, issueNumber: pullRequest.number };
    try {
        return await (0,deadline/* withDeadline */.N)(TIMEOUT, async (signal) => findAcceptance(await (0,client/* createGitHub */.C)(githubToken, context.apiUrl), search, signal));
    }
    catch (error) {
        const problem = (0,api_problem/* classifyError */.fe)(error);
        const reason = problem.kind === "server" ? `HTTP ${problem.status}` : problem.message;
        log.annotate("warning", translate("accepted.notAsked", { label: accept_label/* ACCEPT_LABEL */.K, reason }));
        return accepts(pullRequest.labels) ? { by: null } : null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/git/client.ts
var git_client = __nccwpck_require__(601);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/read-dockerfile.ts + 1 modules
var read_dockerfile = __nccwpck_require__(5993);
;// CONCATENATED MODULE: ./src/checked-out-code.ts





/**
 * Refuses to build a pull request's code where it would run with the repository's secrets:
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 *
 * - On `pull_request_target` what is checked out must be a commit that the event names as the base's own. Another one is
 *   refused even where it is not the head that the event names, for the head may have moved since, or be merged.
 * - On `workflow_run` it must not be the commit of a fork's run.
 *
 * @throws InputError
 */
async function refuseHeadCode(inputs, surroundings) {
    const { context, workspace, env } = surroundings;
    // An image that is there already is only read.
    if (context === null || inputs.image !== null)
        return;
    const refusalOf = refusalFor(context, surroundings.triggering);
    if (refusalOf === null)
        return;
    const dockerfile = inputs.dockerfile === null ? [] : [(0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, inputs.dockerfile))];
    const folders = new Set([workspace, (0,external_node_path_.resolve)(workspace, inputs.context), ...dockerfile]);
    for (const folder of folders) {
        const refusal = refusalOf(await checkedOutCommit(folder, env));
        if (refusal === null)
            continue;
        const shown = JSON.stringify((0,read_dockerfile/* toDisplayPath */.L5)(workspace, folder) || ".");
        throw new input_error/* InputError */.d(refusal(shown));
    }
}
/** Gives what is wrong with a commit that is checked out, which is null where it can't be told; null on harmless events. */
function refusalFor(context, triggering) {
    if (context.eventName === "pull_request_target")
        return (commit) => refusalOfOther(commit, context);
    if (triggering === null || !isOfFork(triggering, context))
        return null;
    const { headSha } = triggering;
    return (commit) => commit === headSha
        ? (folder) => ({ key: "error.fork.run", values: { folder, commit: headSha.slice(0, 7) } })
        : null;
}
function refusalOfOther(commit, { sha, headSha, pullRequest }) {
    if (commit === sha || (commit !== null && commit === pullRequest?.baseSha))
        return null;
    const what = commit === null ? "unknown" : commit === headSha ? "head" : "other";
    return (folder) => ({
        key: "error.fork.code",
        values: { folder, what, commit: commit?.slice(0, 7) ?? "" },
    });
}
/** A fork that was deleted since is one too. */
function isOfFork({ headRepository }, { repository }) {
    return headRepository === null || !(0,event_fields/* sameRepository */.RB)(headRepository, repository);
}
/** Null where the folder is in no repository, and where git is not there or can't tell. */
async function checkedOutCommit(folder, env) {
    const git = (0,git_client/* createGitClient */.O)({ env, cwd: folder });
    const { ok, stdout } = await git(["rev-parse", "--verify", "HEAD^{commit}"]);
    return ok ? stdout.trim().toLowerCase() : null;
}

// EXTERNAL MODULE: ./src/docker/client.ts
var docker_client = __nccwpck_require__(9949);
// EXTERNAL MODULE: ./src/github/context.ts
var github_context = __nccwpck_require__(9556);
// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __nccwpck_require__(9021);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __nccwpck_require__(3077);
;// CONCATENATED MODULE: ./src/github/inert-lines.ts
/**
 * Makes lines of log out of any text. The runner takes a line for a command when it starts with `::name::` after any
 * blanks, and, in an older form, when `##[name]` stands anywhere in it; it ends lines at `\r` too. It compares as the
 * machine's language does, which passes over characters that are not seen, so those are passed over here as well.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 * @returns the text's lines, with a visible change wherever one could be a command
 */
function inertLines(text) {
    return text.split(/\r\n|\r|\n/).map(inertLine);
}
function inertLine(line) {
    const withoutOldForm = line.replace(/#(?=[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[)/gu, "# ");
    return /^[\p{C}\p{Z}\p{DI}]*:[\p{C}\p{DI}]*:/u.test(withoutOldForm)
        ? `| ${withoutOldForm}`
        : withoutOldForm;
}

;// CONCATENATED MODULE: ./src/github/runner-log.ts



/** Talks to the runner through `@actions/core`. */
function createRunnerLog(core) {
    let groupIsOpen = false;
    const endGroup = () => {
        if (groupIsOpen)
            core.endGroup();
        groupIsOpen = false;
    };
    return {
        info: (text) => {
            // First of all: what is left once an escape is gone may be a command.
            const lines = text.split(/\r\n|\r|\n/).map(terminal_escapes/* withColoursOnly */.s);
            for (const line of lines.flatMap(inertLines))
                core.info(line);
        },
        debug: (text) => core.debug(text),
        startGroup: (title) => {
            endGroup();
            core.startGroup(title);
            groupIsOpen = true;
        },
        endGroup,
        annotate: (level, message, place = {}) => core[level](message, annotationProperties(place)),
        setOutput: (name, value) => core.setOutput(name, value),
        async appendSummary(markdown, translate) {
            try {
                await core.summary.addRaw(markdown).write();
            }
            catch (error) {
                core.warning(translate("publish.noSummary", { reason: (0,said_error/* sayError */.Iq)(error, translate) }));
            }
        },
        fail: (message) => {
            endGroup();
            core.setFailed(message);
        },
    };
}
/** Columns count only within one line: the runner drops them where the lines differ. */
function annotationProperties({ title, file, line, endLine, column, endColumn }) {
    const oneLine = endLine === undefined || endLine === line;
    return {
        ...(title === undefined ? {} : { title }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(oneLine && column !== undefined ? { startColumn: column } : {}),
        ...(oneLine && endColumn !== undefined ? { endColumn } : {}),
    };
}

;// CONCATENATED MODULE: ./src/github/triggering-run.ts

/**
 * Reads the event `workflow_run`; null where the event is another one, or not as described:
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads#workflow_run
 */
function readTriggeringRun(env, readFile) {
    if (env.GITHUB_EVENT_NAME !== "workflow_run")
        return null;
    const run = (0,event_fields/* asObject */.eB)((0,event_fields/* readEvent */.j_)(env.GITHUB_EVENT_PATH, readFile)?.workflow_run);
    const id = (0,event_fields/* positiveInteger */.Cq)(run?.id);
    const headSha = (0,event_fields/* commit */.cd)(run?.head_sha);
    if (run === null || id === null || headSha === null || typeof run.head_branch !== "string")
        return null;
    return Object.freeze({
        eventName: typeof run.event === "string" ? run.event : "",
        workflow: typeof run.name === "string" ? run.name : "",
        run: Object.freeze({ id, attempt: (0,event_fields/* positiveInteger */.Cq)(run.run_attempt) ?? 1 }),
        runNumber: (0,event_fields/* positiveInteger */.Cq)(run.run_number) ?? 0,
        headSha,
        headBranch: run.head_branch,
        headRepository: (0,event_fields/* repositoryName */.aR)((0,event_fields/* asObject */.eB)(run.head_repository)?.full_name),
        pullRequests: Object.freeze(pullNumbers(run.pull_requests)),
    });
}
function pullNumbers(pulls) {
    if (!Array.isArray(pulls))
        return [];
    return pulls.map((pull) => (0,event_fields/* positiveInteger */.Cq)((0,event_fields/* asObject */.eB)(pull)?.number)).filter((number) => number !== null);
}

;// CONCATENATED MODULE: ./src/image-source.ts
/**
 * Reads the input `image`: a name, tag or ID that the engine knows, `archive://FILE`, or `oci-layout://DIRECTORY` with
 * `:TAG` or `@DIGEST` behind it where the layout holds several images. Null where it is none of these. Paths are as
 * given: relative to the workspace.
 */
function parseImageSource(text) {
    const scheme = /^([a-z-]+):\/\/(.*)$/s.exec(text);
    if (scheme === null)
        return isEngineName(text) ? { kind: "engine", reference: text } : null;
    const [, kind, rest = ""] = scheme;
    if (rest === "")
        return null;
    if (kind === "archive")
        return { kind, path: rest };
    if (kind !== "oci-layout")
        return null;
    const named = /^(.+?)(?:@(sha256:[0-9a-f]{64})|:([\w][\w.-]{0,127}))$/s.exec(rest);
    return { kind, path: named?.[1] ?? rest, name: named?.[2] ?? named?.[3] ?? null };
}
/** Names and IDs as docker takes them; it says itself what is wrong with the rest. */
function isEngineName(text) {
    return /^[\w][\w.:/@-]*$/.test(text);
}

;// CONCATENATED MODULE: ./src/baseline-source.ts

/** Reads the input `baseline`; null where it is nothing of this. What ends in `.json` is a file. */
function parseBaseline(text) {
    if (text === "auto" || text === "build" || text === "none")
        return { kind: text };
    if (text.endsWith(".json") && !text.includes("://"))
        return { kind: "report", path: text };
    const image = parseImageSource(text);
    return image === null ? null : { kind: "image", image, name: text };
}

// EXTERNAL MODULE: ./src/dockerfile/image-reference.ts
var image_reference = __nccwpck_require__(3483);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __nccwpck_require__(8472);
// EXTERNAL MODULE: ./src/locales/languages.ts
var languages = __nccwpck_require__(8724);
// EXTERNAL MODULE: ./src/size-increase.ts
var size_increase = __nccwpck_require__(1195);
// EXTERNAL MODULE: ./src/size-limit.ts
var size_limit = __nccwpck_require__(5416);
;// CONCATENATED MODULE: ./src/inputs.ts








const COMMENT_POLICIES = ["always", "on-change", "on-failure", "never"];
const GENERATE_MODES = ["if-missing", "always", "never"];
const TEMPLATES = ["lab"];
/** Every input's name and default, the same in action.yml and on the command line. Order is the README's. */
const INPUT_DEFAULTS = {
    context: ".",
    dockerfile: "",
    tag: "python-hello-world",
    target: "",
    platform: "",
    "build-args": "",
    secrets: "",
    labels: "",
    "cache-from": "",
    "cache-to": "",
    builder: "",
    pull: "false",
    "no-cache": "false",
    network: "",
    image: "",
    generate: "if-missing",
    template: "lab",
    "base-image": "python:3.8-alpine",
    "lint-config": "",
    "fail-on": "",
    "fail-on-new": "false",
    suggestions: "false",
    "max-image-size": "",
    "max-layer-size": "",
    "max-layers": "",
    "max-wasted": "",
    "min-efficiency": "",
    "max-size-increase": "",
    baseline: "auto",
    comment: "always",
    "comment-key": "",
    "comment-group": "",
    "check-run": "false",
    language: "en",
    "report-dir": "report",
    "github-token": "",
};
/**
 * Turns raw texts into checked inputs. `raw` gives an input's text, or undefined where it was not given.
 * Throws an InputError that names the input, the value and what is legal.
 */
function parseInputs(raw) {
    const text = (name) => raw(name)?.trim() || INPUT_DEFAULTS[name];
    const optional = (name) => plainValue(name, text(name)) || null;
    const list = (name) => text(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    const image = imageSource(optional("image"));
    const baseline = baselineSource(plainValue("baseline", text("baseline")), image);
    return Object.freeze({
        context: plainValue("context", text("context")),
        dockerfile: optional("dockerfile"),
        tag: legalTag(text("tag")),
        target: optional("target"),
        platform: onePlatform(optional("platform")),
        buildArgs: list("build-args").map(buildArg),
        secrets: list("secrets").map(buildSecret),
        labels: list("labels").map((line) => named("labels", line)),
        cacheFrom: list("cache-from"),
        cacheTo: list("cache-to"),
        builder: optional("builder"),
        pull: yesOrNo("pull", text("pull")),
        noCache: yesOrNo("no-cache", text("no-cache")),
        network: optional("network"),
        image,
        generate: oneOf("generate", text("generate"), GENERATE_MODES),
        template: oneOf("template", text("template"), TEMPLATES),
        baseImage: imageReference(text("base-image")),
        lintConfig: optional("lint-config"),
        failOn: failOn(text("fail-on")),
        failOnNew: onlyNew(text("fail-on-new"), baseline),
        suggestions: yesOrNo("suggestions", text("suggestions")),
        maxImageSize: sizeLimit("max-image-size", text("max-image-size")),
        maxLayerSize: sizeLimit("max-layer-size", text("max-layer-size")),
        maxLayers: countLimit("max-layers", text("max-layers")),
        maxWasted: sizeLimit("max-wasted", text("max-wasted")),
        minEfficiency: shareLimit("min-efficiency", text("min-efficiency")),
        maxSizeIncrease: increaseLimit(text("max-size-increase"), baseline),
        baseline,
        comment: oneOf("comment", text("comment"), COMMENT_POLICIES),
        commentKey: shortKey("comment-key", text("comment-key")),
        commentGroup: shortKey("comment-group", text("comment-group")) || null,
        checkRun: yesOrNo("check-run", text("check-run")),
        language: oneOf("language", text("language"), languages/* LANGUAGES */.Yj),
        reportDir: plainValue("report-dir", text("report-dir")),
        githubToken: text("github-token"),
    });
}
function refuse(name, value, key, values = {}) {
    const legal = { key, values };
    throw new input_error/* InputError */.d({ key: "error.input.illegal", values: { name, value: JSON.stringify(value), legal } });
}
/** No control characters, and no leading dash that docker would read as an option. */
function plainValue(name, value) {
    if (/\p{Cc}/u.test(value))
        refuse(name, value, "error.input.legal.controls");
    if (value.startsWith("-"))
        refuse(name, value, "error.input.legal.dash");
    return value;
}
function oneOf(name, value, legal) {
    const found = legal.find((candidate) => candidate === value);
    return found ?? refuse(name, value, "error.input.legal.oneOf", { values: legal.join(", ") });
}
/** The boolean words of YAML 1.2's core schema, which GitHub's own toolkit takes. */
function yesOrNo(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    return refuse(name, value, "error.input.legal.boolean");
}
function failOn(value) {
    return value === "" ? null : oneOf("fail-on", value, [...finding/* SEVERITIES */.o, "never"]);
}
function sizeLimit(name, value) {
    if (value === "")
        return null;
    return (0,size_limit/* parseSize */.D)(value) ?? refuse(name, value, "error.input.legal.size");
}
function countLimit(name, value) {
    if (value === "")
        return null;
    return /^\d{1,6}$/.test(value) ? Number(value) : refuse(name, value, "error.input.legal.count");
}
/** A plain 95 is refused: without its sign nobody can tell 1% from all of it. */
function shareLimit(name, value) {
    if (value === "")
        return null;
    const [, number = "", sign] = /^(\d{1,3}(?:\.\d{1,9})?)\s?(%)?$/.exec(value) ?? [];
    // Moves the point: a division would be off in the last digit.
    const share = Number(sign === "%" ? `${number}e-2` : number);
    if (number !== "" && share <= 1)
        return share;
    return refuse(name, value, "error.input.legal.share");
}
function onlyNew(value, baseline) {
    const isOnly = yesOrNo("fail-on-new", value);
    if (isOnly && baseline.kind === "none") {
        refuse("fail-on-new", value, "error.input.legal.needsBaseline");
    }
    return isOnly;
}
function increaseLimit(value, baseline) {
    if (value === "")
        return null;
    if (baseline.kind === "none") {
        refuse("max-size-increase", value, "error.input.legal.increaseWithoutBaseline");
    }
    return (0,size_increase/* parseIncreaseLimit */.d)(value) ?? refuse("max-size-increase", value, "error.input.legal.increase");
}
function baselineSource(value, image) {
    const source = parseBaseline(value) ?? refuse("baseline", value, "error.input.legal.baseline");
    if (source.kind === "build" && image !== null) {
        refuse("baseline", value, "error.input.legal.nothingBuilt");
    }
    return source;
}
function named(name, line) {
    if (!/^[^\s=-][^\s=]*(?:=|$)/.test(line))
        refuse(name, line, "error.input.legal.pair");
    return line;
}
/** A line of a value of several lines ends up here too, so nothing of it is repeated. */
function buildArg(line, index) {
    if (/^[A-Za-z_][A-Za-z0-9_]*(?:=|$)/.test(line))
        return line;
    throw new input_error/* InputError */.d({ key: "error.input.buildArg", values: { line: index + 1 } });
}
function buildSecret(line, index) {
    if (/^(?:id|type|src|source|env)=/.test(line))
        return { spec: line, inline: null };
    const equals = line.indexOf("=");
    if (equals < 1 || !/^[\w.-]+$/.test(line.slice(0, equals))) {
        // The value is not repeated: it may be the secret itself.
        throw new input_error/* InputError */.d({ key: "error.input.secret", values: { line: index + 1 } });
    }
    const variable = `DOCKER_LAYER_REPORT_SECRET_${index}`;
    return {
        spec: `id=${line.slice(0, equals)},env=${variable}`,
        inline: { variable, value: line.slice(equals + 1) },
    };
}
function imageSource(value) {
    if (value === null)
        return null;
    return parseImageSource(value) ?? refuse("image", value, "error.input.legal.image");
}
/** Several platforms make several images, and a report is of one. */
function onePlatform(value) {
    if (value?.includes(","))
        refuse("platform", value, "error.input.legal.platform");
    return value;
}
function legalTag(value) {
    const problem = (0,image_reference/* checkTag */.B)(value);
    if (problem === null)
        return value;
    if (problem !== "missing-blank")
        return refuse("tag", value, "error.input.legal.reference");
    const name = JSON.stringify(value.slice(0, -1));
    return refuse("tag", value, "error.input.legal.tagBlank", { name });
}
function imageReference(value) {
    return (0,image_reference/* parseImageReference */.o)(value).ok ? value : refuse("base-image", value, "error.input.legal.reference");
}
const LONGEST_KEY = 100;
function shortKey(name, value) {
    if (value.length > LONGEST_KEY || /\p{Cc}/u.test(value)) {
        refuse(name, value.slice(0, 120), "error.input.legal.key", { most: LONGEST_KEY });
    }
    return value;
}

;// CONCATENATED MODULE: ./src/locales/load.ts
/** Each in a file of its own: a run reads the one that it speaks. The type check misses no message of any. */
const CATALOGS = {
    en: () => __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4174, 19)),
    es: () => __nccwpck_require__.e(/* import() */ 725).then(__nccwpck_require__.t.bind(__nccwpck_require__, 6725, 19)),
    fr: () => __nccwpck_require__.e(/* import() */ 986).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4605, 19)),
    de: () => __nccwpck_require__.e(/* import() */ 894).then(__nccwpck_require__.t.bind(__nccwpck_require__, 5894, 19)),
    ru: () => __nccwpck_require__.e(/* import() */ 600).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4600, 19)),
    "zh-CN": () => __nccwpck_require__.e(/* import() */ 731).then(__nccwpck_require__.t.bind(__nccwpck_require__, 731, 19)),
};
/** The words of one language. Loaded only here, and only by a run that has something to say. */
async function loadTranslate(language) {
    const [{ createTranslate }, { default: messages }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 781)),
        CATALOGS[language](),
    ]);
    return createTranslate(language, messages);
}
/**
 * The words of the linter. English ones come without the library for the rest, which takes longer to load than a file to
 * be linted; other languages have more plural forms than can be told without it.
 */
async function loadLintTranslate(language) {
    if (language !== "en")
        return loadTranslate(language);
    const [{ createTranslator }, { default: messages }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 8516)),
        CATALOGS.en(),
    ]);
    return createTranslator(language, messages, () => {
        throw new Error("only reports have words of this kind");
    });
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
;// CONCATENATED MODULE: ./src/action.ts












/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
async function runAction({ env, cwd }) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    const log = createRunnerLog(core);
    // Known before the inputs are checked, to say what is wrong with them too.
    const asked = core.getInput("language").trim();
    const translated = () => loadTranslate((0,languages/* isLanguage */.lX)(asked) ? asked : "en");
    try {
        const inputs = parseInputs((name) => core.getInput(name));
        const readFile = (path) => (0,external_node_fs_.readFileSync)(path, "utf8");
        const context = (0,github_context/* readContext */.y)(env, readFile);
        const workspace = context?.workspace ?? cwd();
        await refuseHeadCode(inputs, { context, triggering: readTriggeringRun(env, readFile), workspace, env });
        // Loaded late, so that input that can't be used is refused at once.
        const [translate, { runPipeline }, { deliverReport }] = await Promise.all([
            translated(),
            Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(666), __nccwpck_require__.e(26), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4692)),
            Promise.all(/* import() */[__nccwpck_require__.e(26), __nccwpck_require__.e(314)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8314)),
        ]);
        warnOfEvent(context, { translate, log });
        const docker = (0,docker_client/* createDockerClient */.i)({ env, cwd: workspace });
        const surroundings = { workspace, docker, log, translate, today: new Date() };
        const { githubToken } = inputs;
        const result = await runPipeline(inputs, {
            ...surroundings,
            pullRequest: commitsOf(context, env),
            askAcceptance: () => askAcceptance({ context, githubToken, translate, log }),
        });
        await deliverReport(result, { inputs, context, workspace, env, translate, log });
    }
    catch (error) {
        log.fail((0,said_error/* sayError */.Iq)(error, await translated()));
        if (error instanceof Error)
            log.debug(error.stack ?? "");
    }
}
function warnOfEvent(context, { translate, log }) {
    if (context === null || context.eventProblem === null)
        return;
    const event = (0,report_escape/* makeVisible */.Xm)(context.eventName);
    if (context.eventProblem === "unreadable")
        log.annotate("warning", translate("event.unreadable", { event }));
    else
        log.annotate("warning", translate("event.noPullRequest", { event }));
}
/** Null where the event names no commit to merge into. */
function commitsOf(context, env) {
    const baseSha = context?.pullRequest?.baseSha ?? null;
    if (context === null || baseSha === null)
        return null;
    return { baseRef: env.GITHUB_BASE_REF || baseSha.slice(0, 7), baseSha, headSha: context.headSha };
}

;// CONCATENATED MODULE: ./src/index.ts

// Not awaited at the top level: the bundler refuses that. runAction never rejects.
void runAction(process);

