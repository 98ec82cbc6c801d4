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

/***/ 3257:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ cacheText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);

/**
 * How many of the Dockerfile's steps came from the cache, and what that saved against an earlier build whose report
 * tells; null where none did.
 */
function cacheText({ build }, translate) {
    if (build === null || build.failure !== null)
        return null;
    // FROM is left out: builders do not agree on whether a base image that is there comes from the cache.
    const steps = build.steps.filter(({ lines, name }) => lines !== null && !FROM.test(name));
    const cached = steps.filter((step) => step.cached).length;
    if (cached === 0)
        return null;
    const counts = { cached, count: steps.length };
    const { savedSeconds } = build;
    if (savedSeconds === null || savedSeconds === 0)
        return translate("report.context.cached", counts);
    const time = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSeconds */ .Xo)(savedSeconds, translate);
    return translate("report.context.cachedSaving", { ...counts, time });
}
const FROM = /^(?:\[[^\]]*\]|Step \d+\/\d+ :) FROM /;


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ changedFiles)
/* harmony export */ });
/** The files that explain the change, over all layers, the largest change first. */
function changedFiles({ comparison, image }) {
    const changes = comparison?.layers ?? [];
    return changes
        .flatMap(({ files, layer }) => files.map((file) => ({ ...file, layer: layer === null ? null : (image?.layers[layer] ?? null) })))
        .sort((a, b) => deltaOf(b) - deltaOf(a));
}
function deltaOf({ before, after }) {
    return Math.abs((after ?? 0) - (before ?? 0));
}


/***/ }),

/***/ 215:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ COMMAND)
/* harmony export */ });
/** Between single backticks, in a sentence of ours: what `split` gives has commands at its odd places. */
const COMMAND = /(?<!`)`([^`]+)`(?!`)/;


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

/***/ 5607:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   n: () => (/* binding */ splitFindings)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8472);

const rank = (severity) => _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .o.indexOf(severity);
/** Most severe first; then by file, place and rule, so that the order is the same on each run. */
function bySeverity(findings) {
    return findings.toSorted((a, b) => rank(a.severity) - rank(b.severity) ||
        compare(a.path, b.path) ||
        a.start.line - b.start.line ||
        a.start.column - b.start.column ||
        compare(a.ruleId, b.ruleId) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}
/** The findings that fail the verdict, and the others. */
function splitFindings(report) {
    const sorted = bySeverity(report.findings);
    const reason = report.verdict.reasons.find((one) => one.kind === "lint" || one.kind === "new-lint");
    if (reason === undefined) {
        return { blocking: [], other: sorted };
    }
    const threshold = rank(reason.failOn);
    const isBlocking = ({ severity, isNew }) => rank(severity) <= threshold && (reason.kind === "lint" || isNew !== false);
    return {
        blocking: sorted.filter(isBlocking),
        other: sorted.filter((finding) => !isBlocking(finding)),
    };
}


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ onOneLine)
/* harmony export */ });
/** An instruction on one line: continuations joined, other line ends shown as ⏎. */
function onOneLine(instruction) {
    const lines = instruction.trim().split(/\r?\n/);
    const last = lines.pop() ?? "";
    return lines.map(withJoint).join("") + last.trim();
}
/** A line and what stands between it and the next one. Either escape character continues a line. */
function withJoint(line) {
    const text = line.trim();
    return /[\\`]$/.test(text) ? `${text.slice(0, -1).trimEnd()} ` : `${text} ⏎ `;
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ layerChanges),
/* harmony export */   q: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9678);

function layerChanges({ comparison, image }, translate) {
    if (comparison === null || image === null || isNothing(comparison))
        return null;
    const { layers, total, base, baseImage } = comparison;
    const byLayer = new Map();
    for (const change of layers) {
        const layer = change.layer === null ? undefined : image.layers[change.layer];
        if (layer !== undefined)
            byLayer.set(layer, change);
    }
    const place = new Map(image.layers.map((layer, index) => [layer, index]));
    const removed = removedLayers(layers, translate);
    return {
        total: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(total, translate),
        base: base.before === base.after && baseImage.changed
            ? translate("change.otherBase")
            : changeOrNothing(base, translate),
        baseWas: baseImage.before !== null && baseImage.before !== baseImage.after ? baseImage.before : null,
        isChanged: (layer) => (byLayer.get(layer)?.kind ?? "unchanged") !== "unchanged",
        textOf: (layer) => {
            const { before, after } = byLayer.get(layer) ?? { before: 0, after: 0 };
            if (before === null)
                return translate("change.new");
            return changeOrNothing({ before, after: after ?? 0 }, translate);
        },
        takeRemovedBefore: (layer) => {
            const next = layer === null ? Infinity : (place.get(layer) ?? 0);
            const count = removed.findIndex(({ before }) => before > next);
            return removed.splice(0, count < 0 ? removed.length : count).map(({ row }) => row);
        },
    };
}
/** The same sizes everywhere, and nothing new or gone. */
function isNothing({ base, baseImage, layers }) {
    return base.before === base.after && !baseImage.changed && layers.every(({ kind }) => kind === "unchanged");
}
function changeOrNothing(change, translate) {
    return change.before === change.after ? "" : (0,_size_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatChange */ .eD)(change, translate);
}
/** With the number of the layer that each stood before: the next one that is still there. */
function removedLayers(layers, translate) {
    const removed = [];
    let next = Infinity;
    for (const { layer, instruction, before: bytes } of layers.toReversed()) {
        if (layer !== null)
            next = layer;
        else {
            const was = { before: bytes ?? 0, after: 0 };
            const row = { instruction: instruction ?? "", bytes: was.before, change: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(was, translate) };
            removed.push({ before: next, row });
        }
    }
    return removed.reverse();
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ instructionLine),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Pp: () => (/* binding */ ownLayersAre),
/* harmony export */   X6: () => (/* binding */ knowsDownloadSizes),
/* harmony export */   Z9: () => (/* binding */ layerRows)
/* harmony export */ });
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8940);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);


const isOwn = (layer) => layer.origin === "own";
/**
 * What own layers are, to a reader: this Dockerfile's, what is `above` a base image without one, or `all` layers
 * since nobody knows what the base image is.
 */
function ownLayersAre({ dockerfile, image, }) {
    if (dockerfile !== null) {
        return "dockerfile";
    }
    return image === null || image.layers.every(isOwn) ? "all" : "above";
}
/**
 * Own layers in the image's order; where there are more than `most`, those that go `first`, and of the others the
 * largest.
 */
function layerRows(image, most, first = () => false) {
    const own = image.layers.filter(isOwn);
    if (own.length <= most) {
        return { base: baseRow(image), own, smaller: null };
    }
    // An unknown size may be a large one: it is not hidden among the smaller layers.
    const largest = new Set(own
        .toSorted((a, b) => Number(first(b)) - Number(first(a)) ||
        (b.contentSize ?? Infinity) - (a.contentSize ?? Infinity) ||
        0)
        .slice(0, most));
    const rest = own.filter((layer) => !largest.has(layer));
    return {
        base: baseRow(image),
        own: own.filter((layer) => largest.has(layer)),
        smaller: { count: rest.length, contentSize: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOrNull */ .o9)(rest.map((layer) => layer.contentSize)) },
    };
}
function baseRow({ base, layers }) {
    const rows = layers.filter((layer) => !isOwn(layer));
    if (rows.length === 0 && base === null) {
        return null;
    }
    return {
        image: base,
        count: base?.layerCount ?? rows.length,
        contentSize: base?.contentSize ?? (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOrNull */ .o9)(rows.map(({ contentSize }) => contentSize)),
        downloadSize: base?.downloadSize ?? (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOrNull */ .o9)(rows.map(({ downloadSize }) => downloadSize)),
    };
}
/** Whether any layer's download size is known: a column of "unknown" says nothing. */
function knowsDownloadSizes(image) {
    return image.downloadSize !== null || image.layers.some(({ downloadSize }) => downloadSize !== null);
}
/** What made a layer, on one line: the instruction as written, else what the history says; empty where neither does. */
function instructionLine(layer) {
    return (0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_1__/* .onOneLine */ .G)(layer.instruction ?? layer.createdBy);
}


/***/ }),

/***/ 8271:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitRows)
/* harmony export */ });
/* harmony import */ var _size_increase_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1195);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1285);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9437);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9678);




/**
 * Every limit of a report and its figure, those that are not kept first; none where there is one alone which the first
 * line tells, with its figure: the image's size, or a growth that is too much. Nothing in it is escaped.
 */
function limitRows(report, translate) {
    const { image } = report;
    if (image === null)
        return [];
    const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
    const rows = [
        ...wholeImageRows(report, image, reasons, translate),
        ...layerRows(report, image, reasons, translate),
    ];
    const isGrowth = reasons.some((reason) => reason.kind === "size-increase" && reason.increase !== null);
    if (rows.length === 1 && (report.limits.imageSize !== null || isGrowth))
        return [];
    return [...rows.filter(({ isKept }) => !isKept), ...rows.filter(({ isKept }) => isKept)];
}
function wholeImageRows({ limits, comparison }, image, reasons, translate) {
    const rows = [];
    const add = (what, kind, [measured, limit]) => {
        const isKept = !reasons.some((reason) => reason.kind === kind);
        rows.push({ what, lines: null, limit, measured, isKept });
    };
    if (limits.imageSize !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(image.contentSize, limits.imageSize, translate);
        add(translate("report.limits.image"), "image-size", sizes);
    }
    const growth = growthOf(reasons, limits.increase, comparison);
    if (growth !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(growth.increase, growth.limit, translate);
        add(translate("change.limit"), "size-increase", sizes);
    }
    if (limits.layers !== null) {
        const number = new Intl.NumberFormat(translate.language);
        const counts = [number.format(image.layers.length), number.format(limits.layers)];
        add(translate("report.limits.layers"), "layer-count", counts);
    }
    if (limits.wasted !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(image.files?.shadowed.bytes ?? null, limits.wasted, translate);
        add(translate("report.limits.wasted"), "wasted", sizes);
    }
    if (limits.efficiency !== null) {
        const shares = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSharesApart */ .Os)(image.files?.dive.efficiency ?? null, limits.efficiency, translate);
        add(translate("report.limits.efficiency"), "efficiency", shares);
    }
    return rows;
}
/** Null where the image's growth is not limited, or where there was nothing to compare with or no way to do it. */
function growthOf(reasons, increase, comparison) {
    const over = reasons.find((reason) => reason.kind === "size-increase");
    if (over !== undefined) {
        const { increase: size, limit } = over;
        return size === null || limit === null ? null : { increase: size, limit };
    }
    if (increase === null || comparison === null)
        return null;
    const limit = (0,_size_increase_js__WEBPACK_IMPORTED_MODULE_0__/* .allowedIncrease */ .$)(increase, comparison.total.before);
    return { increase: Math.max(0, (0,_size_change_js__WEBPACK_IMPORTED_MODULE_3__/* .sizeDelta */ .GL)(comparison)), limit };
}
/** The layers over their limit; then the limits of lines that are kept, and the largest layer within its limit. */
function layerRows({ limits }, image, reasons, translate) {
    const row = (lines, bytes, most, isKept) => {
        const [measured, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(bytes, most, translate);
        const what = lines === null
            ? translate("report.limits.layer")
            : translate("report.limits.layerOfLine", { line: lines.start });
        return { what, lines, limit, measured, isKept };
    };
    const over = reasons.filter((reason) => reason.kind === "layer-size");
    const rows = over.map(({ lines, size, limit }) => row(lines, size, limit, false));
    const overLines = new Set(over.map(({ lines }) => lines?.start));
    const own = image.layers.filter(_layer_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .isOwn */ .NP);
    const byLine = new Map(own.flatMap((layer) => (layer.lines ? [[layer.lines.start, layer]] : [])));
    for (const { lines, limit } of limits.lines) {
        if (overLines.has(lines.start))
            continue;
        // An instruction that changes nothing makes no layer.
        rows.push(row(lines, byLine.get(lines.start)?.contentSize ?? 0, limit, true));
    }
    const withOwnLimit = new Set(limits.lines.map(({ lines }) => lines.start));
    const others = own.filter(({ lines }) => lines === null || !withOwnLimit.has(lines.start));
    const [largest] = others.toSorted((a, b) => (b.contentSize ?? 0) - (a.contentSize ?? 0));
    const isOver = over.some(({ setBy }) => setBy === "input");
    if (limits.layerSize !== null && largest !== undefined && !isOver) {
        const kept = row(largest.lines, largest.contentSize, limits.layerSize, true);
        rows.push({ ...kept, what: translate("report.limits.largestLayer") });
    }
    return rows;
}


/***/ }),

/***/ 1277:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ isLimitReason),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   PW: () => (/* binding */ limitText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);

const KINDS = ["layer-size", "layer-count", "wasted", "efficiency", "unreadable-limit"];
function isLimitReason(reason) {
    return KINDS.some((kind) => kind === reason.kind);
}
/** Says which limit is not kept: the line where there is one, the figure and the limit. Nothing in it is escaped. */
function limitText(reason, { image }, translate) {
    switch (reason.kind) {
        case "layer-size": {
            const { lines, layer } = reason;
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSizesApart */ .QC)(reason.size, reason.limit, translate);
            const line = String(lines?.start ?? "none");
            if (reason.size === null)
                return translate("report.limit.layerUnknown", { line, limit });
            const mapping = layer === null ? "none" : (image?.layers[layer]?.mapping ?? "none");
            return translate("report.limit.layer", { line, mapping, size, limit });
        }
        case "layer-count": {
            const { count, limit } = reason;
            return count === null
                ? translate("report.limit.layerCountUnknown", { limit })
                : translate("report.limit.layerCount", { count, limit });
        }
        case "wasted":
            return wastedText(reason, translate);
        case "efficiency": {
            const [efficiency, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSharesApart */ .Os)(reason.efficiency, reason.limit, translate);
            return reason.efficiency === null
                ? translate("report.limit.efficiencyUnknown", { limit })
                : translate("report.limit.efficiency", { efficiency, limit });
        }
        case "unreadable-limit":
            return translate("report.limit.unreadable", { line: reason.lines.start, others: reason.count - 1 });
    }
}
function wastedText({ size: bytes, limit: limitBytes, most }, translate) {
    const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSizesApart */ .QC)(bytes, limitBytes, translate);
    if (bytes === null)
        return translate("report.limit.wastedUnknown", { limit });
    const wasted = translate("report.limit.wasted", { size, limit });
    return most === null || most.lines === null
        ? wasted
        : translate("report.limit.wastedLine", {
            wasted,
            size: most.size === bytes ? "all" : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(most.size, translate),
            line: most.lines.start,
        });
}
/** The lines to look at; null where the limit is on the image as a whole. */
function limitLines(reason) {
    if (reason.kind === "wasted")
        return reason.most?.lines ?? null;
    return reason.kind === "layer-size" || reason.kind === "unreadable-limit" ? reason.lines : null;
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   GM: () => (/* binding */ dockerfileUrl),
/* harmony export */   Sw: () => (/* binding */ failurePlace),
/* harmony export */   fW: () => (/* binding */ placeName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);

/** For a report that is read where nothing can be linked: on disk, in a terminal. */
const NO_LINKS = { commit: null, run: null, line: () => null };
/** `Dockerfile:3`, as compilers and editors write a place. */
function placeName(path, line) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(path, 100)}:${line}`;
}
/** The address of lines of the Dockerfile; null where there is none. */
function dockerfileUrl({ dockerfile }, links, lines) {
    return dockerfile === null || lines === null ? null : links.line(dockerfile.path, lines);
}
/** The place of the build's failure, if it has one. */
function failurePlace({ build, dockerfile, }) {
    const lines = build?.failure?.lines ?? null;
    return lines === null || dockerfile === null ? null : { path: dockerfile.path, ...lines };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);
/* harmony import */ var _terminal_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9021);


/** The last lines of a log that say something, without terminal colours, each at most 300 characters long. */
function logTail(log, most) {
    if (most === 0) {
        return [];
    }
    return log
        .flatMap((line) => (0,_terminal_escapes_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutEscapes */ .L)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, 5_000)).split(/\r?\n/))
        .map((line) => line.trimEnd())
        .filter((line) => line !== "")
        .slice(-most)
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, 300));
}


/***/ }),

/***/ 4994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W$: () => (/* binding */ COMMENT_LIMIT),
  lc: () => (/* binding */ renderBody),
  wQ: () => (/* binding */ renderComment)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/report/markdown/advice.ts
var advice = __nccwpck_require__(4116);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __nccwpck_require__(3303);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __nccwpck_require__(9437);
// EXTERNAL MODULE: ./src/report/markdown/layers.ts
var markdown_layers = __nccwpck_require__(7034);
// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __nccwpck_require__(1272);
;// CONCATENATED MODULE: ./src/report/markdown/build-steps.ts





/** The build's command and steps, with what came from the cache and how long the others took. */
function buildSteps(report, { translate, links }) {
    const { build } = report;
    if (build === null || build.steps.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const rows = build.steps.map((step) => [
        step.lines === null ? markup/* NOTHING */.K$ : (0,markup/* link */.nf)(String(step.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, step.lines)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(step.name, markdown_layers/* INSTRUCTION_LENGTH */.ys)),
        (0,markdown_layers/* stepTime */.GF)(step.cached, step.seconds, translate),
    ]);
    const summary = translate("report.steps.summary", {
        count: build.steps.length,
        cached: build.steps.filter(({ cached }) => cached).length,
        time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate),
    });
    const columns = [
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.steps.step"), align: "left" },
        { heading: translate("report.layers.time"), align: "right" },
    ];
    return (0,markup/* details */.zH)(summary, (0,markup/* join */.fj)([(0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(build.command.join(" "), 500)), (0,markup/* table */.tp)(columns, rows)], "\n\n"));
}

// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __nccwpck_require__(4236);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __nccwpck_require__(9678);
;// CONCATENATED MODULE: ./src/report/markdown/changed-files.ts






const MOST_FILES = 20;
/** The files that explain why layers changed their size, folded. */
function changedFilesTable(report, { translate, links }) {
    const all = (0,changed_files/* changedFiles */.Y)(report);
    const files = all.slice(0, MOST_FILES);
    if (files.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const size = (bytes) => bytes === null ? markup/* NOTHING */.K$ : (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate));
    const rows = files.map(({ path, before, after, layer }) => [
        (0,markup/* unbroken */.D_)((0,size_change/* formatDelta */.CW)({ before: before ?? 0, after: after ?? 0 }, translate)),
        size(before),
        size(after),
        layer === null || layer.lines === null
            ? markup/* NOTHING */.K$
            : (0,markup/* link */.nf)(String(layer.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, layer.lines)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(path, 120)),
    ]);
    const columns = [
        { heading: translate("change.heading"), align: "right" },
        { heading: translate("change.before"), align: "right" },
        { heading: translate("change.after"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.files.file"), align: "left" },
    ];
    const more = all.length - files.length;
    return (0,markup/* details */.zH)(translate("change.files", { count: all.length }), (0,markup/* join */.fj)([
        (0,markup/* table */.tp)(columns, rows),
        more === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.files.moreFiles", { count: more }),
    ], "\n\n"));
}

;// CONCATENATED MODULE: ./src/report/markdown/context.ts
const TIERS = [
    { name: "full", rawText: true, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-raw-text", rawText: false, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-details", rawText: false, details: false, layers: 12, findings: 20, logLines: 20 },
    { name: "short", rawText: false, details: false, layers: 10, findings: 5, logLines: 5 },
    { name: "headline", rawText: false, details: false, layers: 0, findings: 0, logLines: 0 },
];

// EXTERNAL MODULE: ./src/report/markdown/failure.ts
var failure = __nccwpck_require__(5524);
;// CONCATENATED MODULE: ./src/report/markdown/files.ts





/** The layers whose files are named, largest first. */
const MOST_LAYERS = 8;
/** The largest files that each own layer wrote, and what of them is not in the final image. */
function layerFiles(report, context) {
    const { image } = report;
    if (image === null || image.files === null) {
        return markup/* NOTHING */.K$;
    }
    const { translate } = context;
    const written = image.layers
        .flatMap((layer, index) => (layer.files?.top.length ? [{ layer, index }] : []))
        .toSorted((a, b) => (b.layer.contentSize ?? 0) - (a.layer.contentSize ?? 0));
    if (written.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const { written: all, shadowed } = image.files;
    const blocks = written.slice(0, MOST_LAYERS).map(({ layer }) => layerBlock(layer, report, context));
    return (0,markup/* details */.zH)(translate("report.files.summary", {
        files: all.files,
        shadowedFiles: shadowed.files,
        shadowed: (0,report_size/* formatSize */.Xq)(shadowed.bytes, translate),
    }), (0,markup/* join */.fj)([
        ...blocks,
        written.length === blocks.length
            ? markup/* NOTHING */.K$
            : (0,markup/* phrase */.MZ)(translate, "report.files.moreLayers", { count: written.length - blocks.length }),
    ], "\n\n"));
}
function layerBlock(layer, report, context) {
    const { translate, links } = context;
    const { files, lines } = layer;
    if (files === null) {
        return markup/* NOTHING */.K$;
    }
    const count = (name) => files[name].files;
    const instruction = (0,markdown_layers/* instructionCell */.zy)(layer, translate);
    const place = lines === null
        ? instruction
        : (0,markup/* phrase */.MZ)(translate, "report.files.atLine", {
            line: (0,markup/* link */.nf)(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
            instruction,
        });
    const changes = translate("report.files.changes", {
        added: count("added"),
        changed: count("changed"),
        removed: count("removed"),
    });
    const columns = [
        { heading: translate("report.layers.size"), align: "right" },
        { heading: translate("report.files.file"), align: "left" },
        { heading: translate("report.files.fate"), align: "left" },
    ];
    const shadowed = files.top.some(({ fate }) => fate !== "visible");
    const body = files.top.map(({ bytes, path, fate, killedBy }) => [
        (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate)),
        markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(path, 120)),
        ...(shadowed ? [fateOf(fate, killedBy, report, context)] : []),
    ]);
    return (0,markup/* join */.fj)([(0,markup.md) `${place} · ${changes}`, (0,markup/* table */.tp)(shadowed ? columns : columns.slice(0, 2), body)], "\n\n");
}
/** What became of a file that a later layer overwrote or deleted, and by which line. */
function fateOf(fate, killedBy, report, { translate, links }) {
    if (fate === "visible") {
        return markup/* NOTHING */.K$;
    }
    const lines = killedBy === null ? null : (report.image?.layers[killedBy]?.lines ?? null);
    return lines === null
        ? (0,markup/* phrase */.MZ)(translate, "report.files.killed", { fate })
        : (0,markup/* phrase */.MZ)(translate, "report.files.killedAt", {
            fate,
            line: (0,markup/* link */.nf)(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        });
}

// EXTERNAL MODULE: ./src/report/markdown/findings.ts + 1 modules
var findings = __nccwpck_require__(9943);
// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __nccwpck_require__(4556);
// EXTERNAL MODULE: ./src/report/markdown/limits.ts
var limits = __nccwpck_require__(9416);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __nccwpck_require__(1285);
;// CONCATENATED MODULE: ./src/report/markdown/measuring.ts


const HOW = {
    history: "report.measuring.byHistory",
    layers: "report.measuring.byLayers",
    none: "report.measuring.byNothing",
};
/** What a size means here, and how it was got. */
function howMeasured({ image, tool }, { translate }) {
    if (image === null) {
        return markup/* NOTHING */.K$;
    }
    const history = (0,markup/* code */.aY)("docker history");
    const sentences = [
        (0,markup/* phrase */.MZ)(translate, "report.measuring.contentSize"),
        (0,markup/* phrase */.MZ)(translate, HOW[image.measuredBy], image.measuredBy === "history" ? { history } : {}),
        image.store === "containerd"
            ? (0,markup/* phrase */.MZ)(translate, "report.measuring.containerd", { history, imageList: (0,markup/* code */.aY)("docker image ls") })
            : markup/* NOTHING */.K$,
        (0,layer_rows/* knowsDownloadSizes */.X6)(image) ? (0,markup/* phrase */.MZ)(translate, "report.measuring.downloadSize") : markup/* NOTHING */.K$,
        image.layers.some(({ mapping }) => mapping === "approximate")
            ? (0,markup/* phrase */.MZ)(translate, "report.measuring.approximate")
            : markup/* NOTHING */.K$,
        (0,markup/* phrase */.MZ)(translate, "report.measuring.units"),
        (0,markup/* phrase */.MZ)(translate, "report.measuring.tool", {
            tool: tool.name,
            version: tool.version,
            store: image.store ?? "file",
        }),
    ].filter((sentence) => sentence !== markup/* NOTHING */.K$);
    return (0,markup/* details */.zH)(translate("report.measuring.summary"), (0,markup/* join */.fj)(sentences.map((sentence) => (0,markup.md) `- ${sentence}`), "\n"));
}

;// CONCATENATED MODULE: ./src/report/image-list-excerpt.ts
const MOST_LINES = 30;
/**
 * What to show of a long `docker image ls`: with more than 30 lines only the heading and the rows of the named
 * images. Names are references; the table says them in one column (`python:3.8`) or in two (`python  3.8`).
 */
function imageListExcerpt(text, references) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    if (lines.length <= MOST_LINES) {
        return { text: lines.join("\n"), omitted: 0 };
    }
    const names = new Set(references.map(familiarName));
    const [heading = "", ...rows] = lines;
    const shown = rows.filter((row) => {
        const [first = "", second = ""] = row.trim().split(/\s+/, 2);
        return names.has(first) || names.has(`${first}:${second}`);
    });
    return { text: [heading, ...shown].join("\n"), omitted: rows.length - shown.length };
}
/** As docker lists it: without Docker Hub's own prefix, with a tag. */
function familiarName(reference) {
    const [named = ""] = reference.split("@", 1);
    const name = named.replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
    return name.lastIndexOf(":") > name.lastIndexOf("/") ? name : `${name}:latest`;
}

;// CONCATENATED MODULE: ./src/report/markdown/raw.ts







/** Every own instruction as it stands in the Dockerfile, where the table could not show them all in full. */
function instructionsInFull(report, { translate, links, tier }) {
    const all = (report.image?.layers ?? []).filter(layer_rows/* isOwn */.NP);
    const own = all.filter((layer) => (0,layer_rows/* instructionLine */.HH)(layer) !== "");
    const cut = own.some((layer) => (0,layer_rows/* instructionLine */.HH)(layer).length > markdown_layers/* INSTRUCTION_LENGTH */.ys);
    if (own.length === 0 || (!cut && all.length <= tier.layers)) {
        return markup/* NOTHING */.K$;
    }
    const { dockerfile } = report;
    const blocks = own.flatMap((layer) => {
        const size = (0,report_size/* formatSize */.Xq)(layer.contentSize, translate);
        const { lines } = layer;
        const place = lines === null || dockerfile === null
            ? (0,markup.md) `${size}`
            : (0,markup.md) `${(0,markup/* link */.nf)((0,report_links/* placeName */.fW)(dockerfile.path, lines.start), links.line(dockerfile.path, lines))} · ${size}`;
        return [place, (0,markup/* fence */.EU)(layer.instruction ?? layer.createdBy)];
    });
    return (0,markup/* details */.zH)(translate("report.instructions.summary", { count: own.length }), (0,markup/* join */.fj)(blocks, "\n\n"));
}
/** `docker image ls` as docker printed it. */
function imageList(report, { translate }) {
    const { imageList: captured, image } = report;
    if (captured === null) {
        return markup/* NOTHING */.K$;
    }
    const excerpt = imageListExcerpt(captured.text, [
        report.tag,
        ...(image?.base == null ? [] : [image.base.reference]),
    ]);
    const more = excerpt.omitted === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.imageList.more", { count: excerpt.omitted });
    return (0,markup/* details */.zH)(translate("report.imageList.summary", {
        command: (0,report_escape/* shorten */.ml)(captured.command, 100),
        count: captured.rows.length,
    }), (0,markup/* join */.fj)([standInNote(report, translate), (0,markup/* fence */.EU)(excerpt.text), more], "\n\n"));
}
/** `docker history` of the image. */
function imageHistory({ history }, { translate }) {
    return history === null ? markup/* NOTHING */.K$ : historyDetails(history, markup/* NOTHING */.K$, translate);
}
/** `docker history` of the base image. */
function baseHistory(report, { translate }) {
    const { baseHistory: captured } = report;
    return captured === null ? markup/* NOTHING */.K$ : historyDetails(captured, standInNote(report, translate), translate);
}
function historyDetails({ command, text, rows }, note, translate) {
    return (0,markup/* details */.zH)(translate("report.history.summary", { command: (0,report_escape/* shorten */.ml)(command, 100), count: rows.length }), (0,markup/* join */.fj)([note, (0,markup/* fence */.EU)(text)], "\n\n"));
}
function standInNote({ image }, translate) {
    const base = image?.base ?? null;
    return base === null || base.standIn === null
        ? markup/* NOTHING */.K$
        : (0,markup/* phrase */.MZ)(translate, "report.standIn.note", { reference: (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(base.reference, 120)) });
}

;// CONCATENATED MODULE: ./src/report/markdown.ts














/** UTF-8 bytes. GitHub refuses a comment of more than 65,536 characters; fewer bytes hold under every reading. */
const COMMENT_LIMIT = 65_000;
/**
 * A report as a pull request comment in GitHub's Markdown. Longer reports lose whole parts, least important first,
 * until they fit, and say so. Throws a RangeError where not even the first lines fit into `limit`.
 */
function renderComment(report, options) {
    const { marker, limit = COMMENT_LIMIT } = options;
    const body = renderBody(report, options, limit - utf8Length(`${marker}\n`), "run-summary");
    return `${marker}\n${body}`;
}
/** The body that comment and job summary share, in at most `limit` UTF-8 bytes; `whole` is where all of it stands. */
function renderBody(report, { translate, links, resolved = false }, limit, whole) {
    for (const tier of TIERS) {
        const body = `${renderTier(report, { translate, links, tier, whole, resolved }).markdown}\n`;
        if (utf8Length(body) <= limit) {
            return body;
        }
    }
    throw new RangeError(`A report does not fit into ${limit} bytes.`);
}
function renderTier(report, context) {
    const { tier } = context;
    const sections = [
        (0,headline/* headline */.Pl)(report, context),
        (0,headline/* acceptedLine */.S7)(report, context),
        (0,headline/* contextLine */.q3)(report, context),
        (0,headline/* standInLine */.oW)(report, context),
        (0,failure/* buildFailure */.H)(report, context),
        (0,findings/* blockingFindings */.U)(report, context),
        (0,limits/* exceededLimits */.e)(report, context),
        (0,markdown_layers/* layerTable */._N)(report, context),
        ...(tier.details ? [changedFilesTable(report, context)] : []),
        (0,advice/* adviceTable */.T)(report, context),
        notes(report, context),
        omitted(context),
        ...(tier.details
            ? [limits/* keptLimits */.l, findings/* otherFindings */.j, layerFiles].map((section) => section(report, context))
            : []),
        ...(tier.rawText ? [instructionsInFull, imageList, imageHistory, baseHistory, buildSteps] : []).map((section) => section(report, context)),
        ...(tier.details ? [howMeasured(report, context)] : []),
    ];
    return (0,markup/* join */.fj)(sections, "\n\n");
}
function notes({ notes: all }, { tier, translate }) {
    const shown = all.slice(0, tier.details ? 20 : tier.findings);
    const more = all.length - shown.length;
    return (0,markup/* join */.fj)([
        ...shown.map((note) => (0,markup.md) `⚠️ ${(0,report_escape/* shorten */.ml)(note, 400)}`),
        shown.length === 0 || more === 0 ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.notes.more", { count: more }),
    ], "\n\n");
}
const OMITTED = {
    "no-raw-text": "report.omitted.rawText",
    "no-details": "report.omitted.details",
    short: "report.omitted.short",
    headline: "report.omitted.headline",
};
/** Says what a shortened report lacks, and where the whole one is. */
function omitted({ tier, links, whole, translate }) {
    if (tier.name === "full") {
        return markup/* NOTHING */.K$;
    }
    const place = whole === "report.json" ? (0,markup/* code */.aY)(whole) : (0,markup/* link */.nf)(translate("report.omitted.runSummary"), links.run);
    return (0,markup.md) `${(0,markup/* phrase */.MZ)(translate, OMITTED[tier.name])} ${(0,markup/* phrase */.MZ)(translate, "report.omitted.see", { place })}`;
}
function utf8Length(text) {
    return Buffer.byteLength(text, "utf8");
}


/***/ }),

/***/ 4116:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ adviceTable)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3303);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9437);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1272);




/** Open, as many as a reviewer may act on; the rest is folded. */
const MOST_OPEN = 3;
const MOST_FOLDED = 50;
/** What could be saved, most bytes first, with what to write instead. */
function adviceTable(report, context) {
    const { advice } = report;
    if (advice.length === 0 || context.tier.findings === 0) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    }
    const { translate } = context;
    const folded = context.tier.details ? advice.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED) : [];
    const left = advice.length - Math.min(advice.length, MOST_OPEN) - folded.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([
        rows(advice.slice(0, MOST_OPEN), report, context),
        folded.length === 0
            ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .details */ .zH)(translate("report.advice.summary", { count: folded.length }), rows(folded, report, context)),
        left === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(translate, "report.advice.more", { count: left }),
    ], "\n\n");
}
function rows(advice, report, { translate, links }) {
    const columns = [
        { heading: translate("report.advice.saves"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.advice.what"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(columns, advice.map(({ savedBytes, lines, message, ruleId, helpUrl }) => [
        savedBytes === null ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.md) `⚠️` : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(savedBytes, translate)),
        lines === null ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)(String(lines.start), (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileUrl */ .GM)(report, links, lines)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .sentence */ .em)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(message, 600)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(ruleId, 60), helpUrl),
    ]));
}


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ buildFailure)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3303);
/* harmony import */ var _log_tail_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1807);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1272);




/** Why the build failed: the place, the builder's words, and the last lines of its log. */
function buildFailure(report, { translate, links, tier }) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$;
    }
    const message = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(failure.message, 500);
    const place = (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .failurePlace */ .Sw)(report);
    const what = place === null
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__.md) `${message}`
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(translate, "report.failure.at", {
            place: (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .placeName */ .fW)(place.path, place.start), links.line(place.path, place)),
            message,
        });
    const lines = (0,_log_tail_js__WEBPACK_IMPORTED_MODULE_2__/* .logTail */ .R)(failure.log, tier.logLines);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([
        what,
        lines.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .phrase */ .MZ)(translate, "report.failure.log", { count: lines.length }),
        lines.length === 0 ? _markup_js__WEBPACK_IMPORTED_MODULE_3__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .fence */ .EU)(lines.join("\n")),
    ], "\n\n");
}


/***/ }),

/***/ 9943:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  U: () => (/* binding */ blockingFindings),
  j: () => (/* binding */ otherFindings)
});

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __nccwpck_require__(8472);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __nccwpck_require__(5607);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __nccwpck_require__(3303);
;// CONCATENATED MODULE: ./src/report/list-text.ts
/** `2 errors, 1 warning`: short parts beside each other, parted as the language parts them. */
function formatList(parts, { language }) {
    // Of "unit", which is meant for this, Chinese and Russian put nothing but a blank, or not even that, between the parts.
    return new Intl.ListFormat(language, { type: "conjunction", style: "narrow" }).format(parts);
}

// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __nccwpck_require__(1272);
;// CONCATENATED MODULE: ./src/report/markdown/findings.ts






const MOST_FOLDED = 200;
/** The findings that fail the verdict, open. */
function blockingFindings(report, context) {
    const { blocking } = (0,findings_order/* splitFindings */.n)(report);
    return findingsTable(blocking, context.tier.findings, report, context);
}
/** The findings that do not fail the verdict, folded. */
function otherFindings(report, context) {
    const { blocking, other } = (0,findings_order/* splitFindings */.n)(report);
    if (other.length === 0) {
        return markup/* NOTHING */.K$;
    }
    const summary = context.translate(blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther", { counts: severityCounts(other, context.translate), fresh: countNew(other) });
    return (0,markup/* details */.zH)(summary, findingsTable(other, MOST_FOLDED, report, context));
}
/** How many of them are new; none is where that is not known. */
function countNew(findings) {
    return findings.filter(({ isNew }) => isNew).length;
}
function severityCounts(findings, translate) {
    const counts = finding/* SEVERITIES */.o.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [translate(`report.findings.count.${severity}`, { count })];
    });
    return formatList(counts, translate);
}
function findingsTable(findings, most, report, context) {
    if (findings.length === 0 || most === 0) {
        return markup/* NOTHING */.K$;
    }
    const { translate } = context;
    const columns = [
        { heading: translate("report.findings.severity"), align: "left" },
        { heading: translate("report.findings.place"), align: "right" },
        { heading: translate("report.findings.message"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    const rows = findings.slice(0, most).map((finding) => findingRow(finding, report, context));
    const more = findings.length - rows.length;
    return (0,markup/* join */.fj)([(0,markup/* table */.tp)(columns, rows), more > 0 ? (0,markup/* phrase */.MZ)(translate, "report.findings.more", { count: more }) : markup/* NOTHING */.K$], "\n\n");
}
function findingRow(finding, { dockerfile }, { translate, links }) {
    const { path, start, end } = finding;
    const severity = translate(`report.severity.${finding.severity}`);
    const url = links.line(path, { start: start.line, end: end.line });
    return [
        finding.isNew
            ? (0,markup/* phrase */.MZ)(translate, "report.findings.new", {
                severity,
                mark: (0,markup/* bold */.Cr)(translate("report.findings.newMark")),
            })
            : (0,markup.md) `${severity}`,
        (0,markup/* link */.nf)(path === dockerfile?.path ? String(start.line) : (0,report_links/* placeName */.fW)(path, start.line), url),
        (0,markup.md) `${(0,report_escape/* shorten */.ml)(finding.message, 600)}`,
        (0,markup/* link */.nf)((0,report_escape/* shorten */.ml)(finding.ruleId, 60), finding.helpUrl),
    ];
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S7: () => (/* binding */ acceptedLine),
/* harmony export */   n_: () => (/* binding */ VERDICT_ICONS),
/* harmony export */   oW: () => (/* binding */ standInLine),
/* harmony export */   q3: () => (/* binding */ contextLine)
/* harmony export */ });
/* harmony import */ var _build_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3257);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4031);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9437);
/* harmony import */ var _verdict_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3563);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1272);





/** What stands in front of a verdict; the words beside it say the same. */
const VERDICT_ICONS = { pass: "✅", accepted: "⚠️", fail: "❌" };
/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate, resolved = false }) {
    const { phrases, facts } = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictText */ .nt)(report, translate);
    const kind = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictKind */ .uw)(report);
    const icon = VERDICT_ICONS[kind];
    const failing = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .failingInstruction */ .Xh)(report);
    const told = resolved && kind === "pass" ? [translate("report.verdict.resolved")] : phrases;
    const shown = told.map((text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .bold */ .Cr)(text));
    const first = shown[0] ?? _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    // A failed build is the first reason; what failed belongs to it.
    const verdict = failing === null
        ? first
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.verdict.withInstruction", { verdict: first, instruction: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(failing) });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `${icon} ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)([verdict, ...shown.slice(1), ...facts], " · ")}`;
}
/** The second line: what was reported on, and how it was measured. */
function contextLine(report, { translate, links }) {
    const { image, build } = report;
    const { dockerfile } = report;
    const tag = (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(report.tag, 120));
    const parts = [
        dockerfile === null
            ? tag
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, dockerfile.generated ? "report.context.imageGenerated" : "report.context.image", {
                tag,
                path: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(dockerfile.path, 120)),
            }),
    ];
    if (report.target !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.target", { target: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(report.target, 60)) }));
    }
    if (image !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(image.platform, 60)}`);
    }
    if (links.commit !== null) {
        const commit = (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(links.commit.sha.slice(0, 7)), links.commit.url);
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.commit", { commit }));
    }
    if (links.run !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(translate("report.context.run"), links.run));
    }
    if (build !== null && build.failure === null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.built", { time: (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSeconds */ .Xo)(build.seconds, translate) }));
    }
    parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `${(0,_build_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .cacheText */ .e)(report, translate) ?? _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$}`);
    if (image !== null) {
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.context.measured", { how: image.measuredBy }));
    }
    if (report.comparison !== null) {
        const { name, commit, source } = report.comparison.baseline;
        const values = { name: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, 120)), commit: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(commit?.slice(0, 7) ?? ""), source };
        parts.push((0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "change.comparedWith", values));
    }
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)(parts, " · ");
}
/** Says who accepted what is over a limit. */
function acceptedLine(report, { translate }) {
    const text = (0,_verdict_text_js__WEBPACK_IMPORTED_MODULE_3__/* .acceptedText */ .zs)(report, (key, values) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, key, { ...values }), _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY);
    return text === null ? _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ ${text}`;
}
/** Says that the base image is not the one that the Dockerfile names, where it is not. */
function standInLine({ image }, { translate }) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTHING */ .K$;
    }
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__.md) `⚠️ ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .phrase */ .MZ)(translate, "report.standIn.text", {
        standIn: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(base.standIn, 200),
        reference: (0,_markup_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(base.reference, 120)),
    })}`;
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ stepTime),
/* harmony export */   _N: () => (/* binding */ layerTable),
/* harmony export */   ys: () => (/* binding */ INSTRUCTION_LENGTH),
/* harmony export */   zy: () => (/* binding */ instructionCell)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8940);
/* harmony import */ var _layer_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1727);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1285);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3303);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9437);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1272);







/** How much of an instruction a row shows; folded below, it stands in full. */
const INSTRUCTION_LENGTH = 64;
/** The layers' sizes: the base image in one row, a row for each own layer, also for those that are gone, the total. */
function layerTable(report, context) {
    const { image } = report;
    if (image === null || context.tier.layers === 0) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    }
    const changes = (0,_layer_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .layerChanges */ .N)(report, context.translate);
    const { base, own, smaller } = (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .layerRows */ .Z9)(image, context.tier.layers, changes?.isChanged);
    const rows = [];
    if (base !== null) {
        rows.push(baseTableRow(base, changes, context));
    }
    const gone = goneLayers(changes, context);
    for (const layer of own) {
        rows.push(...gone.before(layer), ownTableRow(layer, changes, report, context));
    }
    rows.push(...gone.before(null), ...gone.rest());
    if (smaller !== null) {
        rows.push({
            size: smaller.contentSize,
            downloadSize: null,
            change: "",
            line: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
            layer: (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(context.translate, smaller.contentSize === null ? "report.layers.more" : "report.layers.smaller", {
                count: smaller.count,
            }),
            time: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        });
    }
    return toTable(image, rows, changes, context);
}
function toTable(image, rows, changes, { translate }) {
    const download = (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .knowsDownloadSizes */ .X6)(image);
    const shared = image.contentSize !== null;
    const timed = rows.some(({ time }) => time !== _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => bytes === undefined ? _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(bytes, translate));
    const column = (heading, align) => ({ heading, align });
    const columns = [
        column(translate("report.layers.size"), "right"),
        ...only(changes !== null, column(translate("change.heading"), "right")),
        ...only(download, column(translate("report.layers.download"), "right")),
        ...only(shared, column(translate("report.layers.share"), "left")),
        column(translate("report.layers.line"), "right"),
        column(translate("report.layers.layer"), "left"),
        ...only(timed, column(translate("report.layers.time"), "right")),
    ];
    const body = rows.map((row) => [
        size(row.size),
        ...only(changes !== null, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)(row.change)),
        ...only(download, size(row.downloadSize)),
        ...only(shared, share(row.size ?? null, image.contentSize, translate)),
        row.line,
        row.layer,
        ...only(timed, row.time),
    ]);
    const total = [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(size(image.contentSize)),
        ...only(changes !== null, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)((0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)(changes?.total ?? ""))),
        ...only(download, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(size(image.downloadSize))),
        ...only(shared, _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$),
        _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bold */ .Cr)(translate("report.layers.total", { count: image.layers.length })),
        ...only(timed, _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$),
    ];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(columns, [...body, total]);
}
function share(part, whole, translate) {
    if (part === null || whole === null) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$;
    }
    // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__.md) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .bar */ .M0)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .shareBar */ .HH)(part, whole, "\u00a0"))}&nbsp;${(0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(part, whole, translate))}`;
}
function baseTableRow({ image, count, ...sizes }, changes, { translate }) {
    const standIn = image?.standIn != null;
    const layer = image === null
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "report.layers.baseUnnamed", { count })
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
            reference: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(image.reference, 120)),
            count,
        });
    const was = changes?.baseWas ?? null;
    return {
        size: sizes.contentSize,
        downloadSize: sizes.downloadSize,
        change: changes?.base ?? "",
        line: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        layer: was === null
            ? layer
            : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "change.baseWas", { layer, reference: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(was, 120)) }),
        time: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
    };
}
/** Rows for layers that are gone: as many as the table shows of the others, and one for the rest. */
function goneLayers(changes, { tier, translate }) {
    let shown = 0;
    let left = 0;
    const row = (change, layer) => ({
        size: undefined,
        downloadSize: undefined,
        change,
        line: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
        layer,
        time: _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$,
    });
    const toRow = ({ instruction, change }) => {
        if (shown === tier.layers) {
            left += 1;
            return [];
        }
        shown += 1;
        const code = _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_6__/* .onOneLine */ .G)(instruction), INSTRUCTION_LENGTH));
        return [row(change, (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "change.removed", { instruction: code }))];
    };
    return {
        before: (layer) => (changes?.takeRemovedBefore(layer) ?? []).flatMap(toRow),
        rest: () => left === 0 ? [] : [row("", (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "change.moreRemoved", { count: left }))],
    };
}
function ownTableRow(layer, changes, report, { translate, links }) {
    const { lines, mapping, cached, seconds } = layer;
    const instruction = instructionCell(layer, translate);
    return {
        size: layer.contentSize,
        downloadSize: layer.downloadSize,
        change: changes?.textOf(layer) ?? "",
        line: lines === null ? _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .link */ .nf)(String(lines.start), (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .dockerfileUrl */ .GM)(report, links, lines)),
        layer: mapping === "approximate"
            ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "report.layers.approximate", { instruction })
            : instruction,
        time: stepTime(cached, seconds, translate),
    };
}
/** What made a layer, as a cell shows it. */
function instructionCell(layer, translate) {
    const line = (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .instructionLine */ .HH)(layer);
    return line === ""
        ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .phrase */ .MZ)(translate, "report.layers.unnamed")
        : _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .cell */ .Hn.code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, INSTRUCTION_LENGTH));
}
/** `cached`, the time taken, or nothing where the builder tells neither. */
function stepTime(cached, seconds, translate) {
    if (cached === true) {
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)(translate("report.layers.cached"));
    }
    return cached === null && seconds === null ? _markup_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTHING */ .K$ : (0,_markup_js__WEBPACK_IMPORTED_MODULE_5__/* .unbroken */ .D_)((0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSeconds */ .Xo)(seconds, translate));
}


/***/ }),

/***/ 9416:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exceededLimits),
/* harmony export */   l: () => (/* binding */ keptLimits)
/* harmony export */ });
/* harmony import */ var _limit_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8271);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3303);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1272);



/** The limits and what was measured: open where one of them is not kept. */
function exceededLimits(report, context) {
    const rows = (0,_limit_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRows */ .X)(report, context.translate);
    return rows.every(({ isKept }) => isKept)
        ? _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$
        : limitTable(rows, context.tier.findings, report, context);
}
/** The same, folded, where all of them are kept. */
function keptLimits(report, context) {
    const rows = (0,_limit_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .limitRows */ .X)(report, context.translate);
    // A growth that could not be measured has no row.
    const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
    const isExceeded = reasons.some(({ kind }) => kind === "size-increase");
    if (isExceeded || rows.length === 0 || rows.some(({ isKept }) => !isKept)) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    }
    const summary = context.translate("report.limits.summary", { count: rows.length });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .details */ .zH)(summary, limitTable(rows, MOST_FOLDED, report, context));
}
const MOST_FOLDED = 100;
function limitTable(rows, most, report, { translate, links }) {
    if (most === 0) {
        return _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$;
    }
    const columns = [
        { heading: "", align: "left" },
        { heading: translate("report.limits.column.what"), align: "left" },
        { heading: translate("report.limits.column.measured"), align: "right" },
        { heading: translate("report.limits.column.limit"), align: "right" },
    ];
    const shown = rows.slice(0, most);
    const over = report.accepted === null ? "❌" : "⚠️";
    const cells = shown.map(({ what, lines, measured, limit, isKept }) => [
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__.md) `${isKept ? "✅" : over}`,
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(what, (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerfileUrl */ .GM)(report, links, lines)),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(measured),
        (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .unbroken */ .D_)(limit),
    ]);
    const more = rows.length - shown.length;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)([(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(columns, cells), more > 0 ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .MZ)(translate, "report.limits.more", { count: more }) : _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .NOTHING */ .K$], "\n\n");
}


/***/ }),

/***/ 1272:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ bold),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   M0: () => (/* binding */ bar),
/* harmony export */   MZ: () => (/* binding */ phrase),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   md: () => (/* binding */ md),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _command_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(215);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);


const raw = (markdown) => ({ markdown });
const toMarkdown = (part) => typeof part === "object" ? part.markdown : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(String(part));
const NOTHING = raw("");
/** Markdown with values in it: strings are escaped, Markdown stands as it is. */
function md(literals, ...parts) {
    return raw(literals.reduce((text, literal, index) => text + toMarkdown(parts[index - 1] ?? "") + literal));
}
function join(parts, separator) {
    return raw(parts
        .map(toMarkdown)
        .filter((text) => text !== "")
        .join(separator));
}
function bold(text) {
    return md `**${text}**`;
}
function code(text) {
    return raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .codeSpan */ .SS)(text));
}
/** A bar of characters. Its padding, the bar's track, is kept; so it takes no text from outside. */
function bar(characters) {
    return raw(`\`${characters}\``);
}
function fence(text) {
    return raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fencedBlock */ .zW)(text));
}
/** A link, or its text alone where there is no address to link to. */
function link(text, url) {
    const address = url === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .linkAddress */ .$i)(url);
    return address === null ? md `${text}` : raw(`[${toMarkdown(text)}](${address})`);
}
/** Keeps a short text on one line where columns are narrow. */
function unbroken(text) {
    return raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text).replaceAll(" ", "&nbsp;"));
}
/** Values of a table's cells: code in them must not end the cell. */
const cell = {
    code: (text) => raw((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCodeSpan */ .IJ)(text)),
};
/** A sentence whose commands stand between backticks, as a table's cell. */
function sentence(text) {
    return raw(text
        .split(_command_spans_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND */ .W)
        .map((piece, index) => (index % 2 === 1 ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .cellCodeSpan */ .IJ)(piece) : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(piece)))
        .join(""));
}
/** A table. Rows have a cell for each column. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return raw([
        line(columns.map(({ heading }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(heading))),
        line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
        ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"));
}
/** A part that folds. The line that stays visible is HTML, so it is given as plain text. */
function details(summary, body, open = false) {
    return raw(`<details${open ? " open" : ""}>\n<summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(summary)}</summary>\n\n${body.markdown}\n\n</details>`);
}
/**
 * A catalog message with Markdown among its values. The message is formatted with stand-ins for them, then its
 * own text and its plain values are escaped, then the Markdown is put in: a translator decides the order of words,
 * and nothing in a message or a value can become markup.
 */
function phrase(translate, key, values = {}) {
    const inserted = [];
    const plain = {};
    for (const [name, value] of Object.entries(values)) {
        if (typeof value === "object") {
            plain[name] = `\ue000${inserted.length}\ue001`;
            inserted.push(value.markdown);
        }
        else {
            plain[name] = typeof value === "string" ? value.replace(/[\ue000\ue001]/g, "\ufffd") : value;
        }
    }
    const pieces = translate(key, plain).split(/\ue000(\d+)\ue001/);
    return raw(pieces.map((text, index) => (index % 2 === 1 ? inserted[Number(text)] : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeText */ .X1)(text))).join(""));
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8816);
/* harmony import */ var _locales_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8724);


/**
 * The Report: what every renderer reads, what `report.json` holds, and what a later run compares with.
 * Sizes are bytes; times are seconds; `null` means "unknown" (never zero); line numbers and columns start at 1.
 * Everything in it is already redacted and holds no text that a later step must hide.
 */
const bytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const seconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative();
const fraction = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const lines = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ start: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), end: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() });
const position = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ line: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(), column: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() });
const finding = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "info", "style"]),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    start: position,
    end: position,
    helpUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const reportFinding = finding.extend({
    /** Of the rule and the instruction's text: the same where only lines moved. */
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Whether the baseline does not have it; null where the baseline's findings are not known. */
    isNew: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
});
const filesAndBytes = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), bytes });
const writtenFile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    bytes,
    fate: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["visible", "overwritten", "deleted"]),
    /** The number of the layer that overwrote or deleted it, from 0; null while it is visible. */
    killedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
});
/** What a layer did to the file system below it; src/image/image-files.ts says what each figure counts. */
const layerFiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    added: filesAndBytes,
    changed: filesAndBytes,
    removed: filesAndBytes,
    metadataOnly: filesAndBytes,
    shadowed: filesAndBytes,
    /** The largest files that the layer wrote, largest first; own layers only. */
    top: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(writtenFile),
});
const imageFiles = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Which way the layers were read. */
    readBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["directories", "save", "archive", "oci-layout"]),
    written: filesAndBytes,
    visible: filesAndBytes,
    shadowed: filesAndBytes,
    /** As dive computes them. */
    dive: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ efficiency: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), wastedBytes: bytes }),
});
/** What could be saved, or should not be in the image, and what to write instead. */
const advice = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ruleId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    severity: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["warning", "info"]),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    lines: lines.nullable(),
    /** The number of the layer, from 0. */
    layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    /** Summed from the files themselves; null where it is not about bytes. */
    savedBytes: bytes.nullable(),
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    /** Some of the paths, largest first. */
    examples: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    helpUrl: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
});
const layer = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The layer's diff ID; null where the engine does not tell. */
    diffId: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    origin: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["base", "own"]),
    /** Regular files plus symlink targets, hard links once: the same on every engine. */
    contentSize: bytes.nullable(),
    /** The compressed size, as pulled and pushed. */
    downloadSize: bytes.nullable(),
    /** The instruction as its author wrote it; null where no line of this Dockerfile made the layer. */
    instruction: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** What the image's history says of the layer. */
    createdBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lines: lines.nullable(),
    /** How sure `lines` is; `none` where `lines` is null. */
    mapping: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["exact", "approximate", "none"]),
    cached: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
    seconds: seconds.nullable(),
    /** Null where the files were not read. */
    files: layerFiles.nullable(),
});
const step = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    lines: lines.nullable(),
    cached: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    seconds: seconds.nullable(),
});
const failure = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** The instruction that failed, as written; null where the build failed outside of one. */
    instruction: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    lines: lines.nullable(),
    message: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The last lines of the build's log. */
    log: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});
const build = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    command: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    builder: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["buildkit", "legacy"]),
    seconds,
    /**
     * What the steps that came from the cache took in the earlier build whose report is the baseline; null where there is
     * no such report, or where it does not tell.
     */
    savedSeconds: seconds.nullable(),
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(step),
    failure: failure.nullable(),
});
const historyRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    createdBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The engine's own figure; means different things on different stores. */
    size: bytes.nullable(),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const imageListRow = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    created: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** As the engine prints it; means different things on different stores. */
    size: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
/** A docker command's answer as it stood on the screen, and its rows. */
const captured = (row) => zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ command: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(row) });
const baseImage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** What stands in for the named image, in words, where the engine holds no real one; else null. */
    standIn: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    layerCount: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    contentSize: bytes.nullable(),
    downloadSize: bytes.nullable(),
});
const image = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    reference: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    platform: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** The engine's image store; null where the image came from a file. */
    store: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["classic", "containerd"]).nullable(),
    /** How content sizes were got: from the engine's history, or by reading the layers themselves. */
    measuredBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["history", "layers", "none"]),
    contentSize: bytes.nullable(),
    downloadSize: bytes.nullable(),
    /** Null where there is no base (FROM scratch) or where it is not known. */
    base: baseImage.nullable(),
    /** Oldest first, base layers included. */
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layer),
    /** Null where the files were not read. */
    files: imageFiles.nullable(),
});
const change = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ before: bytes, after: bytes });
/** What became of a layer of the Dockerfile's own. */
const layerChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["added", "removed", "grown", "shrunk", "unchanged"]),
    /** The number of the layer in this image, from 0; null where it was removed. */
    layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
    /** What made a removed layer; null for the others. */
    instruction: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** Null where there was no such layer, as `after` where there is none. */
    before: bytes.nullable(),
    after: bytes.nullable(),
    /** Files that explain the change, the largest first; null where a file is not there, or not among the largest. */
    files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), before: bytes.nullable(), after: bytes.nullable() })),
});
const comparison = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** What was compared with, and how it was got. */
    baseline: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        source: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["build", "image", "report"]),
        /** The branch, the image, or the file. */
        name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        /** Null where no commit is known. */
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    }),
    /** The content sizes; the change of `total` is that of `base` and of each of `layers` together. */
    total: change,
    own: change,
    base: change,
    baseImage: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        /** Its layers are others; its name may be the same. */
        changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    }),
    /** In the order of the image's own layers, removed ones where they were. */
    layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(layerChange),
});
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt("kind", [
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("build-failed") }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("lint"),
        failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "info", "style"]),
        count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    }),
    /** Findings that the baseline does not have, where only those count. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("new-lint"),
        failOn: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["error", "warning", "info", "style"]),
        count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("image-size"), size: bytes.nullable(), limit: bytes }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("size-increase"),
        /** Null, as `limit`, where the two images cannot be compared. */
        increase: bytes.nullable(),
        /** What the limit comes to for the image that it was compared with. */
        limit: bytes.nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("layer-size"),
        /** The number of the layer, from 0; null where it is not known which one the limit is for. */
        layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
        lines: lines.nullable(),
        size: bytes.nullable(),
        limit: bytes,
        /** A comment above the instruction goes before the input for all layers. */
        setBy: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["input", "comment"]),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("layer-count"),
        count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
        limit: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("wasted"),
        size: bytes.nullable(),
        limit: bytes,
        /** The layer of this Dockerfile that is to blame for most of it, and its part. */
        most: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ layer: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative(), lines: lines.nullable(), size: bytes }).nullable(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("efficiency"), efficiency: fraction.nullable(), limit: fraction }),
    /** Comments that were meant as limits and are none; the lines are those of the first. */
    zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("unreadable-limit"), lines, count: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive() }),
]);
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz("docker-layer-report"), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
    /** Of its messages; reports of the first version have none, and are in English. */
    language: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_locales_languages_js__WEBPACK_IMPORTED_MODULE_0__/* .LANGUAGES */ .Yj).default("en"),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(["pass", "fail"]), reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason) }),
    /** Limits that are not kept and that a label on the pull request accepts; null where it accepts none. */
    accepted: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Who set the label; null where that could not be found out. */
        by: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
        reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reason),
    })
        .nullable(),
    /** What the verdict measured against; null where no limit was set. Shown when it passes, too. */
    limits: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        imageSize: bytes.nullable(),
        /** How much the image may grow: the larger of the two counts. */
        increase: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ bytes: bytes.nullable(), share: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable() })
            .nullable(),
        /** For each layer of this Dockerfile; the limit of its line goes before it. */
        layerSize: bytes.nullable(),
        /** How many layers, base image included. */
        layers: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative().nullable(),
        /** Bytes in the layers that the final file system does not show. */
        wasted: bytes.nullable(),
        /** The least efficiency, as dive computes it. */
        efficiency: fraction.nullable(),
        /** By comments in the Dockerfile, in its order; `lines` are the instruction's. */
        lines: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ lines, limit: bytes })),
    }),
    /** Null where an image was measured without one. */
    dockerfile: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** Relative to the repository's root where it lies inside, with forward slashes. */
        path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        generated: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    })
        .nullable(),
    /** The image's tag, or whatever else it was named by. */
    tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    findings: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(reportFinding),
    /** Most bytes first; what is not about bytes stands before. */
    advice: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(advice),
    /** Null where nothing was built. */
    build: build.nullable(),
    /** Null where there is no image to measure. */
    image: image.nullable(),
    /** Null where there was nothing to compare with; a note says why where something was asked for. */
    comparison: comparison.nullable(),
    imageList: captured(imageListRow).nullable(),
    history: captured(historyRow).nullable(),
    baseHistory: captured(historyRow).nullable(),
    /** What could not be measured or done, and why, in the reader's language. */
    notes: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
});


/***/ }),

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ severityText)
/* harmony export */ });
/** How severe a finding is, and whether it is new where that is known: `warning, new`. */
function severityText(severity, isNew, translate) {
    const text = translate(`report.severity.${severity}`);
    return isNew === true
        ? translate("report.findings.new", { severity: text, mark: translate("report.findings.newMark") })
        : text;
}


/***/ }),

/***/ 9678:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   GL: () => (/* binding */ sizeDelta),
/* harmony export */   eD: () => (/* binding */ formatChange)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);

/** Bytes that the image grew by; negative where it shrank. */
function sizeDelta({ total }) {
    return total.after - total.before;
}
/** `+4.2 MB`, `−12 kB`, `±0 B`. */
function formatDelta({ before, after }, translate) {
    const size = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(Math.abs(after - before), translate);
    return translate("change.bytes", { sign: signOf(after - before), size });
}
/** `+4.2 MB (+2.9%)`; bytes alone where there was nothing before, or where nothing changed. */
function formatChange(change, translate) {
    const bytes = formatDelta(change, translate);
    const delta = change.after - change.before;
    if (delta === 0 || change.before === 0)
        return bytes;
    const share = (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(Math.abs(delta), change.before, translate);
    return translate("change.bytesAndShare", { bytes, sign: signOf(delta), share });
}
function signOf(delta) {
    if (delta === 0)
        return "±";
    return delta > 0 ? "+" : "−";
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   Os: () => (/* binding */ formatSharesApart),
/* harmony export */   QC: () => (/* binding */ formatSizesApart),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   o9: () => (/* binding */ sumOrNull)
/* harmony export */ });
const UNITS = [
    "size.bytes",
    "size.kilobytes",
    "size.megabytes",
    "size.gigabytes",
    "size.terabytes",
];
const formatters = new Map();
function formatNumber(language, value, options) {
    const key = `${language} ${JSON.stringify(options)}`;
    let formatter = formatters.get(key);
    if (formatter === undefined) {
        formatter = new Intl.NumberFormat(language, options);
        formatters.set(key, formatter);
    }
    return formatter.format(value);
}
/**
 * Bytes as docker prints them: powers of 1000, three significant digits, but with a blank before the unit:
 * `12 B`, `1.23 kB`, `52.9 MB`. Null reads "unknown". A value that rounds up to 1000 moves to the next unit.
 */
function formatSize(bytes, translate, digits = 3) {
    if (bytes === null) {
        return translate("size.unknown");
    }
    let unit = 0;
    let value = bytes;
    while (unit < UNITS.length - 1 && Number(value.toPrecision(digits)) >= 1000) {
        value /= 1000;
        unit += 1;
    }
    const number = formatNumber(translate.language, value, { maximumSignificantDigits: digits });
    return translate(UNITS[unit] ?? "size.bytes", { value: number });
}
/** Two sizes that are compared, with as many digits as it takes to tell them apart: `200.1 MB`, `200 MB`. */
function formatSizesApart(first, second, translate) {
    for (let digits = 3; digits < 16; digits += 1) {
        const pair = [formatSize(first, translate, digits), formatSize(second, translate, digits)];
        if (first === second || pair[0] !== pair[1]) {
            return pair;
        }
    }
    return [formatSize(first, translate, 16), formatSize(second, translate, 16)];
}
/** Two shares of 0 to 1 that are compared, with as many digits as it takes to tell them apart: `94.97%`, `95%`. */
function formatSharesApart(first, second, translate) {
    for (let digits = 1;; digits += 1) {
        const percent = (share) => formatNumber(translate.language, share, { style: "percent", maximumFractionDigits: digits });
        const pair = [first === null ? translate("size.unknown") : percent(first), percent(second)];
        if (first === second || digits === 15 || pair[0] !== pair[1]) {
            return pair;
        }
    }
}
/** The sum, or null where any part is unknown. */
function sumOrNull(parts) {
    return parts.reduce((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}
/** Seconds as `<0.1 s`, `0.4 s`, `12.3 s`, `2 min 5 s`; null reads "unknown". */
function formatSeconds(seconds, translate) {
    if (seconds === null) {
        return translate("size.unknown");
    }
    if (seconds < 59.95) {
        const decimal = (value) => formatNumber(translate.language, value, { maximumFractionDigits: 1 });
        return seconds > 0 && seconds < 0.05
            ? translate("report.time.below", { value: decimal(0.1) })
            : translate("report.time.seconds", { value: decimal(seconds) });
    }
    const whole = Math.round(seconds);
    return translate("report.time.minutes", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
}
/** A part of a whole in percent, two digits, never rounded down to nothing: `82%`, `3.0%`, `<0.1%`. */
function formatShare(part, whole, translate) {
    const share = whole > 0 ? part / whole : 0;
    const percent = (value, digits) => formatNumber(translate.language, value, {
        style: "percent",
        maximumSignificantDigits: 2,
        minimumSignificantDigits: digits,
    });
    return share > 0 && share < 0.0005
        ? translate("size.shareBelow", { share: percent(0.001, 1) })
        : percent(share, share > 0 && share < 0.995 ? 2 : 1);
}
const BAR_WIDTH = 10;
const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];
/**
 * A bar of ten characters in steps of an eighth of one, padded with `pad`. What is more than nothing shows.
 * `█████▌` is 55 %.
 */
function shareBar(part, whole, pad = " ") {
    const share = whole > 0 ? Math.min(1, part / whole) : 0;
    const eighths = share > 0 ? Math.max(1, Math.round(share * BAR_WIDTH * 8)) : 0;
    const bar = "█".repeat(Math.floor(eighths / 8)) + (EIGHTHS[eighths % 8] ?? "");
    return bar.padEnd(BAR_WIDTH, pad);
}


/***/ }),

/***/ 7994:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4994);

/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .lc)(report, options, SUMMARY_LIMIT, "report.json");
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

/***/ 3563:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Xh: () => (/* binding */ failingInstruction),
/* harmony export */   nt: () => (/* binding */ verdictText),
/* harmony export */   uV: () => (/* binding */ reasonText),
/* harmony export */   uw: () => (/* binding */ verdictKind),
/* harmony export */   zs: () => (/* binding */ acceptedText)
/* harmony export */ });
/* harmony import */ var _accept_label_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2284);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8940);
/* harmony import */ var _layer_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1727);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1285);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1277);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9437);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9678);








/** A report file from elsewhere may name as many reasons as it likes; the line that tells them stays readable. */
const MOST_PHRASES = 10;
/** Puts a report's verdict into words. Nothing in the result is escaped. */
function verdictText(report, translate) {
    const { verdict, accepted } = report;
    const phrases = verdict.reasons.length === 0 ? [translate("report.verdict.pass")] : [];
    for (const text of reasonPhrases(verdict.reasons, report, translate))
        phrases.push(text);
    for (const reason of reasonPhrases(accepted?.reasons ?? [], report, translate)) {
        phrases.push(translate("accepted.reason", { reason }));
    }
    return { phrases: phrases.slice(0, MOST_PHRASES), facts: [...imageFacts(report, translate)] };
}
/** Passes, passes because a label accepts what is over a limit, or fails. */
function verdictKind({ verdict, accepted }) {
    if (verdict.status === "fail")
        return "fail";
    return accepted === null ? "pass" : "accepted";
}
/** Who accepted what is over a limit, and how; null where nothing is accepted. `code` marks a name up. */
function acceptedText({ accepted }, say, code) {
    if (accepted === null)
        return null;
    const values = { by: code((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(accepted.by ?? "", 60)), label: code(_accept_label_js__WEBPACK_IMPORTED_MODULE_6__/* .ACCEPT_LABEL */ .K) };
    return say(accepted.by === null ? "accepted.bySomebody" : "accepted.by", values);
}
/** The verdict on one line of plain text, safe to print. */
function verdictLine(report, translate) {
    const { phrases, facts } = verdictText(report, translate);
    const failing = failingInstruction(report);
    const [first = "", ...others] = phrases;
    const verdict = failing === null
        ? first
        : translate("report.verdict.withInstruction", { verdict: first, instruction: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(failing) });
    return [verdict, ...others, ...facts].join(" · ");
}
/** The instruction at which the build failed, on one line, cut to 80 characters. */
function failingInstruction({ build }) {
    const instruction = build?.failure?.instruction ?? null;
    return instruction === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)((0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_7__/* .onOneLine */ .G)(instruction)), 80);
}
/** A phrase a reason, but one for all layers over their limit: there may be many. */
function* reasonPhrases(reasons, report, translate) {
    const layers = reasons.filter(({ kind }) => kind === "layer-size");
    for (const reason of reasons) {
        const text = reasonText(reason, report, translate);
        if (reason.kind !== "layer-size" || layers.length === 1)
            yield text;
        else if (reason === layers[0]) {
            yield translate("report.limit.moreLayers", { first: text, count: layers.length - 1 });
        }
    }
}
/** One reason in words. Nothing in it is escaped. */
function reasonText(reason, report, translate) {
    switch (reason.kind) {
        case "build-failed": {
            const line = report.build?.failure?.lines?.start;
            return line === undefined
                ? translate("report.verdict.buildFailed")
                : translate("report.verdict.buildFailedAtLine", { line });
        }
        case "lint":
            return translate("report.verdict.lint", { failOn: reason.failOn, count: reason.count });
        case "new-lint":
            return translate("report.verdict.newLint", { failOn: reason.failOn, count: reason.count });
        case "image-size": {
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSizesApart */ .QC)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
        case "size-increase": {
            if (reason.increase === null || reason.limit === null)
                return translate("change.limitUnknown");
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSizesApart */ .QC)(reason.increase, reason.limit, translate);
            return translate("change.overLimit", { size, limit });
        }
        default:
            return (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_3__/* .limitText */ .PW)(reason, report, translate);
    }
}
function* imageFacts(report, translate) {
    const { image, limits, verdict, accepted, build, comparison } = report;
    if (image === null) {
        if (build === null) {
            yield translate("report.fact.notBuilt");
        }
        return;
    }
    // An image that is over the limit has said its size already.
    const reasons = [...verdict.reasons, ...(accepted?.reasons ?? [])];
    if (!reasons.some(({ kind }) => kind === "image-size")) {
        if (image.contentSize === null) {
            yield translate("report.fact.imageUnknown");
        }
        else if (limits.imageSize === null) {
            yield translate("report.fact.image", { size: (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSizesApart */ .QC)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    if (comparison !== null) {
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(comparison.baseline.name)), 60);
        yield (0,_layer_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNothing */ .q)(comparison)
            ? translate("change.none", { name })
            : translate("change.against", { change: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_5__/* .formatChange */ .eD)(comparison.total, translate), name });
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .sumOrNull */ .o9)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", {
            own: (0,_layer_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .ownLayersAre */ .Pp)(report),
            size: (0,_size_js__WEBPACK_IMPORTED_MODULE_4__/* .formatSize */ .Xq)(ownSize, translate),
        });
    }
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

/***/ 9026:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ removeReports),
/* harmony export */   L: () => (/* binding */ writeReports)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6236);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7994);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7394);





/**
 * Removes the reports of an earlier run, and their directory where nothing else is in it: they may lie in the build
 * context, and a COPY of all of it would put them into the image that is measured.
 */
async function removeReports(workspace, reportDir) {
    const { directory, ...files } = placesIn(workspace, reportDir);
    // What can't be removed can't be written either, and writing says so.
    await Promise.allSettled(Object.values(files).map((file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file)));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory).catch(() => undefined);
}
/**
 * Writes report.json, report.md, report.html and report.sarif into the directory, which is made where it is missing.
 * Each file appears whole or not at all. Throws an InputError where the directory can't be written to.
 */
async function writeReports(workspace, reportDir, { report, files: imageFiles, fixes }, options) {
    // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
    const [{ renderJson }, { renderHtml }, { renderReportSarif }, { KNOWN_RULES }] = await Promise.all([
        __nccwpck_require__.e(/* import() */ 794).then(__nccwpck_require__.bind(__nccwpck_require__, 2794)),
        __nccwpck_require__.e(/* import() */ 977).then(__nccwpck_require__.bind(__nccwpck_require__, 4977)),
        __nccwpck_require__.e(/* import() */ 552).then(__nccwpck_require__.bind(__nccwpck_require__, 6552)),
        Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(666), __nccwpck_require__.e(155)]).then(__nccwpck_require__.bind(__nccwpck_require__, 155)),
    ]);
    const { translate, toPath = (path) => path } = options;
    const texts = {
        json: renderJson(report),
        markdown: (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)(report, options),
        html: renderHtml(report, imageFiles, translate),
        sarif: renderReportSarif(report, { translate, rules: KNOWN_RULES, edits: fixes?.edits ?? null, toPath }),
    };
    const { directory, ...files } = placesIn(workspace, reportDir);
    try {
        await makeDirectory(directory);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.json, texts.json);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.markdown, texts.markdown);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.html, texts.html);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(files.sarif, texts.sarif);
    }
    catch (error) {
        const code = String(error.code);
        const values = { value: JSON.stringify(reportDir), code };
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .d({ key: "error.input.reportDir", values });
    }
    return files;
}
/** Step by step: where nothing can be made, as below /proc, Node's own recursive way never ends. */
async function makeDirectory(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) !== path) {
            await makeDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path);
        }
        else if (code !== "EEXIST" || !(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path)).isDirectory()) {
            throw error;
        }
    }
}
function placesIn(workspace, reportDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, reportDir);
    const file = (extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `report.${extension}`);
    return { directory, json: file("json"), markdown: file("md"), html: file("html"), sarif: file("sarif") };
}


/***/ }),

/***/ 7394:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Writes a file so that it appears whole or not at all: beside its place, under a name that nothing else has, and
 * renamed. Rejects with Node's own error, and then leaves nothing behind.
 */
async function writeWhole(path, text) {
    // The global one, because node:crypto takes milliseconds to load, and most runs of the linter write nothing.
    const random = Buffer.from(crypto.getRandomValues(new Uint8Array(6))).toString("hex");
    const draft = `${path}.${random}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(draft, text, { flag: "wx" });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(draft, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.unlink)(draft).catch(() => undefined);
        throw error;
    }
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

/***/ }),

/***/ 8816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  gMt: () => (/* binding */ discriminatedUnion),
  k5n: () => (/* binding */ schemas_enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  aig: () => (/* binding */ schemas_number),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ schemas_string)
});

// UNUSED EXPORTS: ZodAny, ZodArray, ZodBase64, ZodBase64URL, ZodBigInt, ZodBigIntFormat, ZodBoolean, ZodCIDRv4, ZodCIDRv6, ZodCUID, ZodCUID2, ZodCatch, ZodCodec, ZodCreditCard, ZodCustom, ZodCustomStringFormat, ZodDate, ZodDefault, ZodDiscriminatedUnion, ZodE164, ZodEmail, ZodEmoji, ZodEnum, ZodExactOptional, ZodFile, ZodFunction, ZodGUID, ZodIBAN, ZodIPv4, ZodIPv6, ZodISODate, ZodISODateTime, ZodISODuration, ZodISOTime, ZodInstanceOf, ZodIntersection, ZodJWT, ZodKSUID, ZodLazy, ZodLiteral, ZodMAC, ZodMap, ZodNaN, ZodNanoID, ZodNever, ZodNonOptional, ZodNull, ZodNullable, ZodNumber, ZodNumberFormat, ZodObject, ZodOptional, ZodPipe, ZodPrefault, ZodPreprocess, ZodPromise, ZodReadonly, ZodRecord, ZodSet, ZodString, ZodStringFormat, ZodSuccess, ZodSymbol, ZodTemplateLiteral, ZodTransform, ZodTuple, ZodType, ZodULID, ZodURL, ZodUUID, ZodUndefined, ZodUnion, ZodUnknown, ZodVoid, ZodXID, ZodXor, _ZodString, _default, _function, any, base64, base64url, bigint, catch, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, describe, e164, email, emoji, exactOptional, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, meta, nan, nanoid, nativeEnum, never, nonoptional, null, nullable, nullish, object, optional, partialRecord, pipe, prefault, preprocess, promise, readonly, record, refine, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, transform, tuple, uint32, uint64, ulid, undefined, union, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/util.js

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function util_assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            util_assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        util_assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function util_isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const util_allowsEval = /* @__PURE__*/ cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
});
function isPlainObject(o) {
    if (util_isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (util_isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function util_issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/core.js
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                members(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/memoizer.js

class $ZodCyclicError extends Error {
    constructor() {
        super(`Cannot parse a reference cycle that closes through a transform`);
        this.name = "ZodCyclicError";
    }
}
/** Keyed off the context object every schema in one parse call already shares. */
const STATE = "~memo";
const NO_ISSUES = [];
// a value a cycle can close through
function isRef(value) {
    return value !== null && typeof value === "object";
}
// Receivers prefix paths in place, so the cache and every hand-out need their own copies.
function cloneIssues(issues) {
    return issues.map((iss) => (iss.path ? { ...iss, path: iss.path.slice() } : { ...iss }));
}
const recursive = /*@__PURE__*/ new WeakMap();
/** What the walk established, in order of certainty: ordered so the strongest answer among children wins. */
const NONE = 0;
const ASSUMED = 1;
const PROVEN = 2;
/** Whether this schema's subtree contains a cycle, so one parse can re-enter it. */
function isRecursive(inst, stack, resolve) {
    const cached = recursive.get(inst);
    if (cached !== undefined)
        return cached ? PROVEN : NONE;
    // Relative to the walk in progress, so not cached.
    if (stack.has(inst))
        return PROVEN;
    stack.add(inst);
    let result = NONE;
    const check = (child) => {
        if (result !== PROVEN && child?._zod) {
            const answer = isRecursive(child, stack, resolve);
            if (answer > result)
                result = answer;
        }
    };
    // `Reflect.ownKeys` rather than `Object.keys`, so a cycle through a declared symbol key is still seen
    const shape = (sh, spread) => {
        let answer = NONE;
        for (const key of Reflect.ownKeys(sh)) {
            const desc = Object.getOwnPropertyDescriptor(sh, key);
            // an object resolves its shape by spread, so a key it does not enumerate is never parsed; `z.properties` reads every own key and so keeps them all
            if (spread && !desc.enumerable)
                continue;
            // resolving runs user code, and a factory mints a fresh subtree per read, so an edge the walk can't follow counts as a cycle
            const child = desc.get ? ASSUMED : desc.value?._zod ? isRecursive(desc.value, stack, resolve) : NONE;
            if (child > answer)
                answer = child;
        }
        return answer;
    };
    const merge = (answer) => {
        if (answer > result)
            result = answer;
    };
    const def = inst._zod.def;
    const kind = def.type;
    switch (kind) {
        case "object": {
            const raw = rawShape(def);
            // a def with no raw shape answers `shape` from an accessor of its own, and running that can mint a whole fresh subtree
            merge(raw ? shape(raw, true) : ASSUMED);
            check(def.catchall);
            break;
        }
        case "array":
            check(def.element);
            break;
        case "tuple":
            for (const el of def.items)
                check(el);
            check(def.rest);
            break;
        case "record":
        case "map":
            check(def.keyType);
            check(def.valueType);
            break;
        case "set":
            check(def.valueType);
            break;
        case "union":
            for (const el of def.options)
                check(el);
            break;
        case "intersection":
            check(def.left);
            check(def.right);
            break;
        case "optional":
        case "nullable":
        case "default":
        case "prefault":
        case "catch":
        case "readonly":
        case "nonoptional":
        case "promise":
        case "success":
            check(def.innerType);
            break;
        case "pipe":
            check(def.in);
            check(def.out);
            break;
        case "function":
            check(def.input);
            check(def.output);
            break;
        // `$ZodLazy` caches its inner on the def, so a resolved edge is followed exactly
        case "lazy": {
            const inner = def._cachedInner ?? (resolve ? inst._zod.innerType : undefined);
            // walked with resolution off: one hop sees past the deferral, and a lazy that yields only another unresolved lazy is generative, so it stops there
            merge(inner ? isRecursive(inner, stack, false) : ASSUMED);
            break;
        }
        // a leaf by choice: `parts` are regex fragments, not data positions
        case "template_literal":
        // leaves
        case "string":
        case "number":
        case "int":
        case "boolean":
        case "bigint":
        case "symbol":
        case "undefined":
        case "null":
        case "void":
        case "never":
        case "any":
        case "unknown":
        case "date":
        case "nan":
        case "enum":
        case "literal":
        case "file":
        case "transform":
        case "custom":
            break;
        default: {
            // a new built-in kind becomes a compile error here
            kind;
            // a user-defined kind can still hold children, and only its author knows where, so fall back to scanning the def — skipping accessors, since reading one can run user code
            for (const key in def) {
                const desc = Object.getOwnPropertyDescriptor(def, key);
                if (!desc || desc.get)
                    continue;
                const value = desc.value;
                if (!value || typeof value !== "object")
                    continue;
                if (value._zod)
                    check(value);
                else if (Array.isArray(value))
                    for (const el of value)
                        check(el);
            }
        }
    }
    stack.delete(inst);
    return settle(inst, result);
}
/** An assumed answer must not outlive the resolution that settles it, so only a certain one is cached. */
function settle(inst, answer) {
    if (answer !== ASSUMED)
        recursive.set(inst, answer === PROVEN);
    return answer;
}
/**
 * Whether one parse can re-enter this schema, i.e. its subtree contains a cycle.
 * Exported for `z.compile`, which refuses to compile such a schema: cycle
 * breaking is driven from here off state keyed on the parse context, and a
 * generated fast path has no context to key on.
 */
function isRecursiveSchema(inst) {
    // z.compile never parses, so nothing would ever resolve a lazy for it; it runs once and already treats a throw here as recursive
    return isRecursive(inst, new Set(), true) !== NONE;
}
function bucketFor(state, inst) {
    let bucket = state.buckets.get(inst);
    if (!bucket) {
        bucket = new WeakMap();
        state.buckets.set(inst, bucket);
    }
    return bucket;
}
// Set immediately before delegating to core and cleared immediately after, so `alloc` registers only for a visit this module is driving.
let handoff;
// Allocated but unfinished entries. `alloc` and the matching pop both happen in the synchronous part of a parse, so they nest even when children are async, and one stack serves every schema.
const memoizer_open = [];
const memo = {
    alloc(_inst, payload, empty) {
        const bucket = handoff;
        if (!bucket)
            return empty;
        handoff = undefined;
        const entry = { value: empty, issues: null };
        bucket.set(payload.value, entry);
        memoizer_open.push(entry);
        return empty;
    },
    guard(inst) {
        var _a;
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                // The value is a placeholder a back-edge is still waiting on, so the cycle closes through this transform. Its output can't exist in time to bind.
                if (ctx.direction !== "backward" && isBackEdge(ctx, payload.value))
                    throw new $ZodCyclicError();
                return base(payload, ctx);
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
    attach(inst) {
        var _a;
        let isRecursiveInst;
        let rechecked = false;
        // a recursive schema is re-entered many times per parse and its bucket never changes
        let lastCtx;
        let lastBucket;
        // Wraps `parse` in a deferred so it sees the container's final parse. Core's own deferred copies `parse` into `run` when there are no checks, and it ran first, so `run` is patched to match; with checks, `run` reads `parse` dynamically.
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred.push(() => {
            const base = inst._zod.parse;
            const wrapped = (payload, ctx) => {
                if (isRecursiveInst === undefined) {
                    const walked = isRecursive(inst, new Set(), false);
                    if (walked === NONE) {
                        // Nothing here can ever fire, so take it back out.
                        inst._zod.parse = base;
                        if (inst._zod.run === wrapped)
                            inst._zod.run = base;
                        return base(payload, ctx);
                    }
                    // this parse resolves the deferred edges on its own path, so ask once more before latching
                    if (walked === PROVEN || rechecked)
                        isRecursiveInst = true;
                    else
                        rechecked = true;
                }
                const input = payload.value;
                if (!isRef(input))
                    return base(payload, ctx);
                let state = ctx[STATE];
                if (!state) {
                    state = { buckets: new WeakMap(), backEdges: undefined };
                    ctx[STATE] = state;
                }
                let bucket;
                if (lastCtx === ctx) {
                    bucket = lastBucket;
                }
                else {
                    bucket = bucketFor(state, inst);
                    lastCtx = ctx;
                    lastBucket = bucket;
                }
                const hit = bucket.get(input);
                if (hit) {
                    payload.value = hit.value;
                    if (hit.issues) {
                        if (hit.issues.length)
                            payload.issues.push(...cloneIssues(hit.issues));
                    }
                    else {
                        // Still being parsed: its own checks cover it, so skip them here.
                        payload.memo = true;
                        state.backEdges ?? (state.backEdges = new WeakSet());
                        state.backEdges.add(hit.value);
                    }
                    return payload;
                }
                handoff = bucket;
                const depth = memoizer_open.length;
                const result = base(payload, ctx);
                handoff = undefined;
                // A container that rejected its input outright allocated nothing.
                const entry = memoizer_open.length > depth ? memoizer_open.pop() : undefined;
                // Both paths written out so the sync one allocates no closure. It runs once per node, and capturing here cost more than everything else combined.
                if (result instanceof Promise) {
                    return result.then((r) => {
                        if (entry)
                            entry.issues = r.issues.length ? cloneIssues(r.issues) : NO_ISSUES;
                        return r;
                    });
                }
                if (entry)
                    entry.issues = result.issues.length ? cloneIssues(result.issues) : NO_ISSUES;
                return result;
            };
            inst._zod.parse = wrapped;
            if (inst._zod.run === base)
                inst._zod.run = wrapped;
        });
    },
};
/** The memoizer that gives containers cycle support. `zod` installs it by default; `zod/mini` opts in with `config({ memoizer: memoizer() })`. */
function memoizer() {
    return memo;
}
/** Whether this value is a node a back-edge resolved to before it finished. */
function isBackEdge(ctx, value) {
    const backEdges = ctx[STATE]?.backEdges;
    return backEdges !== undefined && isRef(value) && backEdges.has(value);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = `^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`;
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/checks.js
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ $constructor("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !nullish(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ $constructor("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ $constructor("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ $constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckNumberFormat = /*@__PURE__*/ $constructor("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ $constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMinLength = /*@__PURE__*/ $constructor("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? codePointLength(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ $constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStringFormat = /*@__PURE__*/ $constructor("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ $constructor("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ $constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = lowercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckUpperCase = /*@__PURE__*/ $constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = uppercase);
    $ZodCheckStringFormat.init(inst, def);
});
const $ZodCheckIncludes = /*@__PURE__*/ $constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckStartsWith = /*@__PURE__*/ $constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckEndsWith = /*@__PURE__*/ $constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ $constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
});
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ $constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
});

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/doc.js
class Doc {
    constructor(args = [], closed = {}) {
        this.content = [];
        this.indent = 0;
        this.args = args;
        this.closed = closed;
    }
    // the compiler catches a child's throw and keeps writing into this doc, so the indent has to unwind with it
    indented(fn) {
        this.indent += 1;
        try {
            fn(this);
        }
        finally {
            this.indent -= 1;
        }
    }
    write(arg) {
        if (typeof arg === "function") {
            arg(this, { execution: "sync" });
            arg(this, { execution: "async" });
            return;
        }
        const content = arg;
        const lines = content.split("\n").filter((x) => x);
        const minIndent = Math.min(...lines.map((x) => x.length - x.trimStart().length));
        const dedented = lines.map((x) => x.slice(minIndent)).map((x) => " ".repeat(this.indent * 2) + x);
        for (const line of dedented) {
            this.content.push(line);
        }
    }
    compile() {
        const F = Function;
        const content = this?.content ?? [``];
        const factory = new F(...Object.keys(this.closed), `return function (${this.args.join(", ")}) {\n${content.join("\n")}\n};`);
        return factory(...Object.values(this.closed));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ $constructor("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = aborted(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (explicitlyAborted(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new $ZodAsyncError();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        attachSchema(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = aborted(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    attachSchema(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = aborted(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (aborted(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new $ZodAsyncError();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return hide(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => finalizeIssue(iss, ctx, config())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ $constructor("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ $constructor("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    $ZodCheckStringFormat.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ $constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = guid);
    $ZodStringFormat.init(inst, def);
});
const $ZodUUID = /*@__PURE__*/ $constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = uuid(v));
    }
    else
        def.pattern ?? (def.pattern = uuid());
    $ZodStringFormat.init(inst, def);
});
const $ZodEmail = /*@__PURE__*/ $constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = email);
    $ZodStringFormat.init(inst, def);
});
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ $constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodEmoji = /*@__PURE__*/ $constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = emoji());
    $ZodStringFormat.init(inst, def);
});
const $ZodNanoID = /*@__PURE__*/ $constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? nanoid : nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
});
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ $constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = cuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodCUID2 = /*@__PURE__*/ $constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = cuid2);
    $ZodStringFormat.init(inst, def);
});
const $ZodULID = /*@__PURE__*/ $constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = ulid);
    $ZodStringFormat.init(inst, def);
});
const $ZodXID = /*@__PURE__*/ $constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = xid);
    $ZodStringFormat.init(inst, def);
});
const $ZodKSUID = /*@__PURE__*/ $constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = ksuid);
    $ZodStringFormat.init(inst, def);
});
const $ZodISODateTime = /*@__PURE__*/ $constructor("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ $constructor("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ $constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = time(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODuration = /*@__PURE__*/ $constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = duration);
    $ZodStringFormat.init(inst, def);
});
const $ZodIPv4 = /*@__PURE__*/ $constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = ipv4);
    $ZodStringFormat.init(inst, def);
});
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ $constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ $constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv4);
    $ZodStringFormat.init(inst, def);
});
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ $constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
});
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ $constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ $constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodE164 = /*@__PURE__*/ $constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = e164);
    $ZodStringFormat.init(inst, def);
});
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ $constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ $constructor("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ $constructor("$ZodNumberFormat", (inst, def) => {
    $ZodCheckNumberFormat.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ $constructor("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ $constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ $constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
});
const $ZodNever = /*@__PURE__*/ $constructor("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ $constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
});
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = sizeCaps(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of sizeCaps(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    attachSchema(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ $constructor("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && aborted(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...prefixIssues(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = optionalKeys(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (aborted(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ $constructor("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = cached(() => normalizeDef(def));
    defineLazyInternal(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    util_assignProp(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = util_isObject;
    const catchall = def.catchall;
    let value;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ $constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = cached(() => normalizeDef(def));
    const memo = globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util_isObject;
    const jit = !globalConfig.jitless;
    const allowsEval = util_allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
});
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !aborted(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => finalizeIssue(iss, ctx, config()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ $constructor("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    defineLazyInternal(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    defineLazyInternal(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => cleanRegex(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util_assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util_isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
});
const $ZodIntersection = /*@__PURE__*/ $constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
});
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (isPlainObject(a) && isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ $constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
});
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isPlainObject(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...util.prefixIssues(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && regexes.number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...util.prefixIssues(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...util.prefixIssues(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
})));
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ $constructor("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = getEnumValues(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    defineLazyInternal(inst, "pattern", (zod) => {
        const patternValues = getEnumValues(zod.def.entries).filter((k) => propertyKeyTypes.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ $constructor("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    defineLazyInternal(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? escapeRegex(o) : o ? escapeRegex(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ $constructor("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    globalConfig.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new $ZodAsyncError();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ $constructor("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    defineLazyInternal(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ $constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNullable = /*@__PURE__*/ $constructor("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : undefined;
    });
    defineLazyInternal(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ $constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
});
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ $constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodNonOptional = /*@__PURE__*/ $constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
});
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => finalizeIssue(iss, ctx, config())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ $constructor("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ $constructor("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ $constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
});
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ $constructor("$ZodCustom", (inst, def) => {
    $ZodCheck.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(util_issue(_iss));
    }
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/registries.js
var registries_a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/api.js




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ...normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function api_null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new $ZodCheckLessThan({
        check: "less_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new $ZodCheckGreaterThan({
        check: "greater_than",
        ...normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new $ZodCheckMultipleOf({
        check: "multiple_of",
        ...normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new $ZodCheckMaxLength({
        check: "max_length",
        ...normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new $ZodCheckMinLength({
        check: "min_length",
        ...normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new $ZodCheckLengthEquals({
        check: "length_equals",
        ...normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new $ZodCheckRegex({
        check: "string_format",
        format: "regex",
        ...normalizeParams(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new $ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new $ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new $ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new $ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new $ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new $ZodCheckProperties({
        check: "properties",
        shape,
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new $ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...normalizeParams(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util_issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new $ZodCheck({
        check: "custom",
        ...normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new $ZodCheck({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new $ZodCheck({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = globalRegistry.get(inst) ?? {};
            globalRegistry.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/to-json-schema.js


function assignProps(target, ...sources) {
    for (const source of sources) {
        for (const key of Reflect.ownKeys(source)) {
            if (Object.prototype.propertyIsEnumerable.call(source, key)) {
                util_assignProp(target, key, source[key]);
            }
        }
    }
    return target;
}
// function initializeContext<T extends schemas.$ZodType>(inputs: JSONSchemaGeneratorParams<T>): ToJSONSchemaContext<T> {
//   return {
//     processor: inputs.processor,
//     metadataRegistry: inputs.metadata ?? globalRegistry,
//     target: inputs.target ?? "draft-2020-12",
//     unrepresentable: inputs.unrepresentable ?? "throw",
//   };
// }
function to_json_schema_initializeContext(params) {
    // Normalize target: convert old non-hyphenated versions to hyphenated versions
    let target = params?.target ?? "draft-2020-12";
    if (target === "draft-4")
        target = "draft-04";
    if (target === "draft-7")
        target = "draft-07";
    return {
        processors: params.processors ?? {},
        metadataRegistry: params?.metadata ?? globalRegistry,
        target,
        unrepresentable: params?.unrepresentable ?? "throw",
        override: params?.override ?? (() => { }),
        io: params?.io ?? "output",
        counter: 0,
        seen: new Map(),
        sharedDefsExtractedFor: undefined,
        sharedEmitDoneFor: undefined,
        cycles: params?.cycles ?? "ref",
        reused: params?.reused ?? "inline",
        intersections: [],
        deferred: [],
        external: params?.external ?? undefined,
    };
}
/**
 * Applies the `unrepresentable` setting at a site that has no JSON Schema equivalent. Throws
 * `message` unless the setting (or the handler's return value) says otherwise. Returns `true` if a
 * custom JSON Schema was written into `json`, in which case the caller must not write its own.
 */
function handleUnrepresentable(schema, ctx, json, params, message) {
    const result = typeof ctx.unrepresentable === "function"
        ? ctx.unrepresentable({ zodSchema: schema, path: params.path, message })
        : ctx.unrepresentable;
    if (result === "any")
        return false;
    if (result === undefined || result === "throw")
        throw new Error(message);
    Object.assign(json, result);
    return true;
}
// never rename this back to `process`: bundler polyfills inject a top-level `const process` that a lexical declaration of the same name collides with (#6397)
function to_json_schema_processSchema(schema, ctx, _params = { path: [], schemaPath: [] }) {
    var _a;
    const def = schema._zod.def;
    // check for schema in seens
    const seen = ctx.seen.get(schema);
    if (seen) {
        seen.count++;
        // check if cycle
        const isCycle = _params.schemaPath.includes(schema);
        if (isCycle) {
            seen.cycle = _params.path;
        }
        return seen.schema;
    }
    // initialize
    const result = { schema: {}, count: 1, cycle: undefined, path: _params.path };
    ctx.seen.set(schema, result);
    ctx.sharedDefsExtractedFor = undefined;
    ctx.sharedEmitDoneFor = undefined;
    // custom method overrides default behavior
    const overrideSchema = schema._zod.toJSONSchema?.();
    if (overrideSchema) {
        result.schema = overrideSchema;
    }
    else {
        const params = {
            ..._params,
            schemaPath: [..._params.schemaPath, schema],
            path: _params.path,
        };
        if (schema._zod.processJSONSchema) {
            schema._zod.processJSONSchema(ctx, result.schema, params);
        }
        else {
            const _json = result.schema;
            const processor = ctx.processors[def.type];
            if (!processor) {
                throw new Error(`[toJSONSchema]: Non-representable type encountered: ${def.type}`);
            }
            processor(schema, ctx, _json, params);
        }
        const parent = schema._zod.parent;
        if (parent) {
            // Also set ref if processor didn't (for inheritance)
            if (!result.ref)
                result.ref = parent;
            to_json_schema_processSchema(parent, ctx, params);
            ctx.seen.get(parent).isParent = true;
        }
    }
    // metadata
    const meta = ctx.metadataRegistry.get(schema);
    if (meta)
        assignProps(result.schema, meta);
    if (ctx.io === "input" && isTransforming(schema)) {
        // examples/defaults only apply to output type of pipe
        delete result.schema.examples;
        delete result.schema.default;
    }
    // set prefault as default
    if (ctx.io === "input" && "_prefault" in result.schema)
        (_a = result.schema).default ?? (_a.default = result.schema._prefault);
    delete result.schema._prefault;
    // pulling fresh from ctx.seen in case it was overwritten
    const _result = ctx.seen.get(schema);
    return _result.schema;
}
/** @deprecated Renamed to `processSchema`. An export alias declares no binding, so it is safe to keep. */

// Escape a reference token for use in a JSON Pointer fragment (RFC 6901): `~` becomes `~0` and `/` becomes `~1`. The `~` replacement must run first.
function encodeJSONPointerSegment(segment) {
    return segment.replace(/~/g, "~0").replace(/\//g, "~1");
}
function to_json_schema_extractDefs(ctx, schema
// params: EmitParams
) {
    // iterate over seen map;
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // With `external` set, every registered schema resolves through the external branch of `makeURI`, so the root branch below produces the same ref the external branch would — this pass is identical whichever schema it is called with, and only needs to run once.
    if (ctx.external && ctx.sharedDefsExtractedFor === ctx.external)
        return;
    // Track ids to detect duplicates across different schemas
    const idToSchema = new Map();
    for (const entry of ctx.seen.entries()) {
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            const existing = idToSchema.get(id);
            if (existing && existing !== entry[0]) {
                throw new Error(`Duplicate schema id "${id}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`);
            }
            idToSchema.set(id, entry[0]);
        }
    }
    // returns a ref to the schema defId will be empty if the ref points to an external schema (or #)
    const makeURI = (entry) => {
        // comparing the seen objects because sometimes multiple schemas map to the same seen object. e.g. lazy
        // external is configured
        const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
        if (ctx.external) {
            const externalId = ctx.external.registry.get(entry[0])?.id; // ?? "__shared";// `__schema${ctx.counter++}`;
            // check if schema is in the external registry
            const uriGenerator = ctx.external.uri ?? ((id) => id);
            if (externalId) {
                return { ref: uriGenerator(externalId) };
            }
            // otherwise, add to __shared
            const id = entry[1].defId ?? entry[1].schema.id ?? `schema${ctx.counter++}`;
            entry[1].defId = id; // set defId so it will be reused if needed
            return { defId: id, ref: `${uriGenerator("__shared")}#/${defsSegment}/${encodeJSONPointerSegment(id)}` };
        }
        const uriPrefix = `#`;
        const defUriPrefix = `${uriPrefix}/${defsSegment}/`;
        // an id-less root has nowhere to be extracted to, so it stays inline and self-references as `#`
        if (entry[1] === root && !entry[1].schema.id) {
            return { ref: uriPrefix };
        }
        // self-contained schema
        const defId = entry[1].schema.id ?? `__schema${ctx.counter++}`;
        return { defId, ref: defUriPrefix + encodeJSONPointerSegment(defId) };
    };
    // stored cached version in `def` property remove all properties, set $ref
    const extractToDef = (entry) => {
        // if the schema is already a reference, do not extract it
        if (entry[1].schema.$ref) {
            return;
        }
        const seen = entry[1];
        const { ref, defId } = makeURI(entry);
        seen.def = { ...seen.schema };
        // defId won't be set if the schema is a reference to an external schema or if the schema is the root schema
        if (defId)
            seen.defId = defId;
        // wipe away all properties except $ref
        const schema = seen.schema;
        for (const key in schema) {
            delete schema[key];
        }
        schema.$ref = ref;
    };
    // throw on cycles
    // break cycles
    if (ctx.cycles === "throw") {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.cycle) {
                throw new Error("Cycle detected: " +
                    `#/${seen.cycle?.join("/")}/<root>` +
                    '\n\nSet the `cycles` parameter to `"ref"` to resolve cyclical schemas with defs.');
            }
        }
    }
    // extract schemas into $defs
    for (const entry of ctx.seen.entries()) {
        const seen = entry[1];
        // convert root schema to # $ref
        if (schema === entry[0]) {
            extractToDef(entry); // this has special handling for the root schema
            continue;
        }
        // extract schemas that are in the external registry
        if (ctx.external) {
            const ext = ctx.external.registry.get(entry[0])?.id;
            if (schema !== entry[0] && ext) {
                extractToDef(entry);
                continue;
            }
        }
        // extract schemas with `id` meta
        const id = ctx.metadataRegistry.get(entry[0])?.id;
        if (id) {
            extractToDef(entry);
            continue;
        }
        // break cycles
        if (seen.cycle) {
            // any
            extractToDef(entry);
            continue;
        }
        // extract reused schemas
        if (seen.count > 1) {
            if (ctx.reused === "ref") {
                extractToDef(entry);
            }
        }
    }
    if (ctx.external)
        ctx.sharedDefsExtractedFor = ctx.external;
}
/** Rewrites `anyOf: [{type: "a"}, {type: "b"}]` to `type: ["a", "b"]`, which every JSON Schema draft treats as equivalent and most consumers render far better for the nullable case. Only branches that are a bare type assertion qualify — anything carrying a constraint, `$ref`, `const` or metadata is left alone. Runs after `flattenRef`, so a branch an override decorated or `$defs` extraction turned into a `$ref` is no longer bare and correctly stays in `anyOf`. `oneOf` is excluded: `integer` and `number` overlap, so "exactly one" and "at least one" are not the same there. OpenAPI 3.0 is excluded: its `type` must be a single string. */
function compactTypeUnion(schema) {
    const options = schema.anyOf;
    if (!Array.isArray(options) || options.length === 0 || schema.type !== undefined)
        return;
    const types = [];
    for (const option of options) {
        if (!option || typeof option !== "object")
            return;
        // A branch that is itself a compactible union folds into this one — nested `anyOf` and a flat `type` array say the same thing. Compacting it first also makes the result independent of the order this pass walks the seen map in.
        compactTypeUnion(option);
        const keys = Object.keys(option);
        if (keys.length !== 1 || keys[0] !== "type")
            return;
        const type = option.type;
        for (const member of Array.isArray(type) ? type : [type]) {
            if (typeof member !== "string")
                return;
            if (!types.includes(member))
                types.push(member);
        }
    }
    delete schema.anyOf;
    // A `type` array must be non-empty and unique (metaschema); a single member is spelled as a bare string.
    schema.type = types.length === 1 ? types[0] : types;
}
/** Keywords `foldIntersection` knows how to combine. Anything else — `$ref`, `patternProperties`,
 * an annotation like `description` — makes a member unfoldable, so a constraint this does not
 * understand leaves the `allOf` alone instead of being silently dropped or misattributed. */
const FOLDABLE_KEYS = new Set(["type", "properties", "required", "additionalProperties"]);
const UNION_KEYS = ["oneOf", "anyOf"];
/** A member's constraint on a key it does not declare itself. A `catchall` states one; `false`, an absent `additionalProperties`, and the empty schema a loose object emits state nothing. */
function undeclaredConstraint(member) {
    const extra = member.additionalProperties;
    if (extra === undefined || extra === false || typeof extra !== "object" || extra === null)
        return null;
    return Object.keys(extra).length ? extra : null;
}
/** Combines object members into the single object they describe together, or returns `null` if any of them carries a keyword outside {@link FOLDABLE_KEYS}. */
function foldObjects(members) {
    const objects = [];
    for (const member of members) {
        // A boolean subschema is legal JSON Schema and carries no keywords to fold.
        if (typeof member !== "object" || member.type !== "object")
            return null;
        for (const key in member) {
            if (!FOLDABLE_KEYS.has(key))
                return null;
        }
        objects.push(member);
    }
    const properties = {};
    const required = new Set();
    for (const object of objects) {
        for (const key in object.properties) {
            // `in` would report a `__proto__` key as already present via the prototype chain and skip it.
            if (Object.prototype.hasOwnProperty.call(properties, key))
                continue;
            // Every member constrains this key: the ones that declare it say how, and a `catchall` member constrains it too even though it does not name it. The key has to satisfy all of them, which is the same intersection one level down.
            const parts = [];
            for (const other of objects) {
                const part = other.properties?.[key] ?? undeclaredConstraint(other);
                if (part === null || part === undefined)
                    continue;
                if (!parts.some((seen) => JSON.stringify(seen) === JSON.stringify(part)))
                    parts.push(part);
            }
            const merged = parts.length === 1
                ? parts[0]
                : (foldObjects(parts) ?? { allOf: parts });
            util_assignProp(properties, key, merged);
        }
        for (const key of object.required ?? [])
            required.add(key);
    }
    const folded = { type: "object", properties };
    if (required.size)
        folded.required = [...required];
    // A key no member declares is rejected only when every member rejects it, so the fold is closed only when every member is. Otherwise it carries whatever the `catchall` members demand of such a key.
    if (objects.every((object) => object.additionalProperties === false)) {
        folded.additionalProperties = false;
    }
    else {
        const constraints = [];
        for (const object of objects) {
            const constraint = undeclaredConstraint(object);
            if (constraint && !constraints.some((seen) => JSON.stringify(seen) === JSON.stringify(constraint)))
                constraints.push(constraint);
        }
        if (constraints.length === 1)
            folded.additionalProperties = constraints[0];
        else if (constraints.length > 1)
            folded.additionalProperties = { allOf: constraints };
    }
    return folded;
}
/** `additionalProperties` in an `allOf` member sees only that member's own `properties`, so two
 * closed object members reject each other's keys and the schema validates nothing. Zod's parser
 * pools the key sets instead — `handleIntersectionResults` reports a key as unrecognized only when
 * *every* side rejects it — so the emitted schema has to pool them too, and folding the members
 * into one object is the encoding that says so on every target.
 *
 * This runs from `finalize`, after `extractDefs`, which is what keeps it clear of the `$ref`
 * machinery: a member extracted into `$defs` is already a `$ref` by now and declines to fold, so it
 * keeps its reference and its own closedness rather than being inlined as a stale copy. */
function foldIntersection(json) {
    const allOf = json.allOf;
    if (!Array.isArray(allOf) || allOf.length < 2)
        return;
    // An `override` runs before this pass and may have written object keywords onto the intersection itself. Those are deliberate, so decline rather than overwrite them.
    for (const key of FOLDABLE_KEYS)
        if (key in json)
            return;
    // An intersection distributes over a union: `A & (X | Y)` is `(A & X) | (A & Y)`. Only the first union is distributed over; a second one stays among the members every branch folds against, where it fails the object check and declines the whole intersection rather than multiplying out.
    const unions = allOf.filter((m) => UNION_KEYS.some((k) => Array.isArray(m[k])));
    let folded = null;
    if (!unions.length) {
        folded = foldObjects(allOf);
    }
    else {
        const union = unions[0];
        const keyword = UNION_KEYS.find((k) => Array.isArray(union[k]));
        if (Object.keys(union).length !== 1)
            return;
        const rest = allOf.filter((m) => m !== union);
        const branches = union[keyword].map((branch) => foldObjects([...rest, branch]));
        if (branches.some((b) => !b))
            return;
        folded = { [keyword]: branches };
    }
    if (!folded)
        return;
    delete json.allOf;
    assignProps(json, folded);
}
function to_json_schema_finalize(ctx, schema) {
    const root = ctx.seen.get(schema);
    if (!root)
        throw new Error("Unprocessed schema. This is a bug in Zod.");
    // flatten refs - inherit properties from parent schemas
    const flattenRef = (zodSchema) => {
        const seen = ctx.seen.get(zodSchema);
        // already processed
        if (seen.ref === null)
            return;
        const schema = seen.def ?? seen.schema;
        const _cached = { ...schema };
        const ref = seen.ref;
        seen.ref = null; // prevent infinite recursion
        if (ref) {
            flattenRef(ref);
            const refSeen = ctx.seen.get(ref);
            const refSchema = refSeen.schema;
            // merge referenced schema into current
            if (refSchema.$ref && (ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0")) {
                // older drafts can't combine $ref with other properties
                schema.allOf = schema.allOf ?? [];
                schema.allOf.push(refSchema);
            }
            else {
                assignProps(schema, refSchema);
            }
            // restore child's own properties (child wins)
            assignProps(schema, _cached);
            const isParentRef = zodSchema._zod.parent === ref;
            // For parent chain, child is a refinement - remove parent-only properties
            if (isParentRef) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (!(key in _cached)) {
                        delete schema[key];
                    }
                }
            }
            // When ref was extracted to $defs, remove properties that match the definition
            if (refSchema.$ref && refSeen.def) {
                for (const key in schema) {
                    if (key === "$ref" || key === "allOf")
                        continue;
                    if (key in refSeen.def && JSON.stringify(schema[key]) === JSON.stringify(refSeen.def[key])) {
                        delete schema[key];
                    }
                }
            }
        }
        // If parent was extracted (has $ref), propagate $ref to this schema. This handles cases like: readonly().meta({id}).describe() where processor sets ref to innerType but parent should be referenced
        const parent = zodSchema._zod.parent;
        if (parent && parent !== ref) {
            // Ensure parent is processed first so its def has inherited properties
            flattenRef(parent);
            const parentSeen = ctx.seen.get(parent);
            if (parentSeen?.schema.$ref) {
                schema.$ref = parentSeen.schema.$ref;
                // De-duplicate with parent's definition
                if (parentSeen.def) {
                    for (const key in schema) {
                        if (key === "$ref" || key === "allOf")
                            continue;
                        if (key in parentSeen.def && JSON.stringify(schema[key]) === JSON.stringify(parentSeen.def[key])) {
                            delete schema[key];
                        }
                    }
                }
            }
        }
        // execute overrides
        ctx.override({
            zodSchema: zodSchema,
            jsonSchema: schema,
            path: seen.path ?? [],
        });
    };
    // Flattening walks the whole map and clears each `ref` as it goes, so a second call over the same map is a no-op scan. Skip it outright once it has run for a registry conversion.
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of [...ctx.seen.entries()].reverse()) {
            flattenRef(entry[0]);
        }
        if (ctx.target !== "openapi-3.0") {
            for (const entry of ctx.seen.entries()) {
                compactTypeUnion(entry[1].def ?? entry[1].schema);
            }
        }
        for (const rewrite of ctx.deferred)
            rewrite();
        // After flattening, every member that was extracted is a `$ref`, so the fold sees the final shape. A schema that inherits an intersection — through `z.lazy`, or any `ref` chain — holds the same `allOf` array, so fold by array identity to catch every copy.
        if (ctx.intersections.length) {
            const carriers = new Map();
            for (const seen of ctx.seen.values()) {
                for (const json of [seen.schema, seen.def]) {
                    const allOf = json?.allOf;
                    if (!Array.isArray(allOf))
                        continue;
                    const existing = carriers.get(allOf);
                    if (existing)
                        existing.push(json);
                    else
                        carriers.set(allOf, [json]);
                }
            }
            for (const allOf of ctx.intersections) {
                for (const json of carriers.get(allOf) ?? [])
                    foldIntersection(json);
            }
        }
    }
    const result = {};
    if (ctx.target === "draft-2020-12") {
        result.$schema = "https://json-schema.org/draft/2020-12/schema";
    }
    else if (ctx.target === "draft-07") {
        result.$schema = "http://json-schema.org/draft-07/schema#";
    }
    else if (ctx.target === "draft-04") {
        result.$schema = "http://json-schema.org/draft-04/schema#";
    }
    else if (ctx.target === "openapi-3.0") {
        // OpenAPI 3.0 schema objects should not include a $schema property
    }
    else {
        // Arbitrary string values are allowed but won't have a $schema property set
    }
    if (ctx.external?.uri) {
        const id = ctx.external.registry.get(schema)?.id;
        if (!id)
            throw new Error("Schema is missing an `id` property");
        result.$id = ctx.external.uri(id);
    }
    // when the root was extracted into $defs, `root.schema` is the `$ref` wrapper and `root.def` is the body that now lives under $defs
    assignProps(result, root.defId ? root.schema : (root.def ?? root.schema));
    // The `id` in `.meta()` is a Zod-specific registration tag used to extract schemas into $defs — it is not user-facing JSON Schema metadata. Strip it from the output body where it would otherwise leak. The id is preserved implicitly via the $defs key (and via $ref paths).
    const rootMetaId = ctx.metadataRegistry.get(schema)?.id;
    if (rootMetaId !== undefined && result.id === rootMetaId)
        delete result.id;
    // build defs object. With `external`, `defs` is the shared object every schema writes into, so the same entries are reassigned on every call. Without it, `defs` is fresh per call and must be rebuilt.
    const defs = ctx.external?.defs ?? {};
    if (!ctx.external || ctx.sharedEmitDoneFor !== ctx.external) {
        for (const entry of ctx.seen.entries()) {
            const seen = entry[1];
            if (seen.def && seen.defId) {
                if (seen.def.id === seen.defId)
                    delete seen.def.id;
                util_assignProp(defs, seen.defId, seen.def);
            }
        }
    }
    if (ctx.external)
        ctx.sharedEmitDoneFor = ctx.external;
    // set definitions in result
    if (ctx.external) {
    }
    else {
        if (Object.keys(defs).length > 0) {
            if (ctx.target === "draft-2020-12") {
                result.$defs = defs;
            }
            else {
                result.definitions = defs;
            }
        }
    }
    try {
        // this "finalizes" this schema and ensures all cycles are removed each call to finalize() is functionally independent though the seen map is shared
        const finalized = JSON.parse(JSON.stringify(result));
        Object.defineProperty(finalized, "~standard", {
            value: {
                ...schema["~standard"],
                jsonSchema: {
                    input: createStandardJSONSchemaMethod(schema, "input", ctx.processors),
                    output: createStandardJSONSchemaMethod(schema, "output", ctx.processors),
                },
            },
            enumerable: false,
            writable: false,
        });
        return finalized;
    }
    catch (_err) {
        throw new Error("Error converting schema to JSON.");
    }
}
function isTransforming(_schema, _ctx) {
    const ctx = _ctx ?? { seen: new Set() };
    if (ctx.seen.has(_schema))
        return false;
    ctx.seen.add(_schema);
    const def = _schema._zod.def;
    if (def.type === "transform")
        return true;
    if (def.type === "array")
        return isTransforming(def.element, ctx);
    if (def.type === "set")
        return isTransforming(def.valueType, ctx);
    if (def.type === "lazy")
        return isTransforming(def.getter(), ctx);
    if (def.type === "promise" ||
        def.type === "optional" ||
        def.type === "nonoptional" ||
        def.type === "nullable" ||
        def.type === "readonly" ||
        def.type === "default" ||
        def.type === "prefault" ||
        def.type === "catch") {
        return isTransforming(def.innerType, ctx);
    }
    if (def.type === "intersection") {
        return isTransforming(def.left, ctx) || isTransforming(def.right, ctx);
    }
    if (def.type === "record" || def.type === "map") {
        return isTransforming(def.keyType, ctx) || isTransforming(def.valueType, ctx);
    }
    if (def.type === "pipe") {
        if (_schema._zod.traits.has("$ZodCodec"))
            return true;
        return isTransforming(def.in, ctx) || isTransforming(def.out, ctx);
    }
    if (def.type === "object") {
        for (const key in def.shape) {
            if (isTransforming(def.shape[key], ctx))
                return true;
        }
        return false;
    }
    if (def.type === "union") {
        for (const option of def.options) {
            if (isTransforming(option, ctx))
                return true;
        }
        return false;
    }
    if (def.type === "tuple") {
        for (const item of def.items) {
            if (isTransforming(item, ctx))
                return true;
        }
        if (def.rest && isTransforming(def.rest, ctx))
            return true;
        return false;
    }
    return false;
}
/**
 * Creates a toJSONSchema method for a schema instance.
 * This encapsulates the logic of initializing context, processing, extracting defs, and finalizing.
 */
const createToJSONSchemaMethod = (schema, processors = {}) => (params) => {
    const ctx = to_json_schema_initializeContext({ ...params, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};
const createStandardJSONSchemaMethod = (schema, io, processors = {}) => (params) => {
    const { libraryOptions, target } = params ?? {};
    const ctx = to_json_schema_initializeContext({ ...(libraryOptions ?? {}), target, io, processors });
    to_json_schema_processSchema(schema, ctx);
    to_json_schema_extractDefs(ctx, schema);
    return to_json_schema_finalize(ctx, schema);
};

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/json-schema-processors.js




const narrowMin = (agg, key, value) => {
    if (agg[key] === undefined || value > agg[key])
        agg[key] = value;
};
const narrowMax = (agg, key, value) => {
    if (agg[key] === undefined || value < agg[key])
        agg[key] = value;
};
const narrowBoth = (agg, value) => {
    narrowMin(agg, "minimum", value);
    narrowMax(agg, "maximum", value);
};
const addDivisor = (agg, value) => {
    agg.multipleOf ?? (agg.multipleOf = []);
    if (!agg.multipleOf.includes(value))
        agg.multipleOf.push(value);
};
const addPattern = (agg, pattern) => {
    agg.patterns ?? (agg.patterns = new Set());
    agg.patterns.add(pattern);
};
const intersectMime = (agg, mime) => {
    agg.mime = agg.mime ? agg.mime.filter((m) => mime.includes(m)) : [...mime];
};
// last-wins, matching the bag's historical write order; the flag keeps an integer format from being lost to a later float one
const setFormat = (agg, format) => {
    agg.format = format;
    if (format.includes("int"))
        agg.isInt = true;
};
const minContributor = (agg, def) => narrowMin(agg, "minimum", def.minimum);
const maxContributor = (agg, def) => narrowMax(agg, "maximum", def.maximum);
const formatContributor = (ranges) => (agg, def) => {
    setFormat(agg, def.format);
    const [minimum, maximum] = ranges[def.format];
    narrowMin(agg, "minimum", minimum);
    narrowMax(agg, "maximum", maximum);
};
const contributors = {
    greater_than: (agg, def) => narrowMin(agg, def.inclusive ? "minimum" : "exclusiveMinimum", def.value),
    less_than: (agg, def) => narrowMax(agg, def.inclusive ? "maximum" : "exclusiveMaximum", def.value),
    multiple_of: (agg, def) => addDivisor(agg, def.value),
    number_format: formatContributor(NUMBER_FORMAT_RANGES),
    bigint_format: formatContributor(BIGINT_FORMAT_RANGES),
    min_length: minContributor,
    max_length: maxContributor,
    length_equals: (agg, def) => narrowBoth(agg, def.length),
    min_size: minContributor,
    max_size: maxContributor,
    size_equals: (agg, def) => narrowBoth(agg, def.size),
    string_format: (agg, def) => {
        setFormat(agg, def.format);
        if (def.pattern)
            addPattern(agg, def.pattern);
        if (def.format === "base64" || def.format === "base64url")
            agg.contentEncoding = def.format;
        if (def.local || def.precision === -1)
            agg.laxFormat = true;
    },
    mime_type: (agg, def) => intersectMime(agg, def.mime),
};
function aggregateChecks(schema) {
    const agg = {};
    const def = schema._zod.def;
    // a format schema is its own first check, same rule as $ZodType init
    const list = schema._zod.traits.has("$ZodCheck")
        ? [schema, ...(def.checks ?? [])]
        : (def.checks ?? []);
    for (const ch of list)
        contributors[ch._zod.def.check]?.(agg, ch._zod.def);
    // reconcile with the bag so third-party onattach contributions still land; first-party residue is never tighter than the fold, so merging it back is idempotent for one and additive for the other
    const bag = schema._zod.bag;
    if (bag.minimum !== undefined)
        narrowMin(agg, "minimum", bag.minimum);
    if (bag.exclusiveMinimum !== undefined)
        narrowMin(agg, "exclusiveMinimum", bag.exclusiveMinimum);
    if (bag.maximum !== undefined)
        narrowMax(agg, "maximum", bag.maximum);
    if (bag.exclusiveMaximum !== undefined)
        narrowMax(agg, "exclusiveMaximum", bag.exclusiveMaximum);
    if (bag.multipleOf !== undefined)
        addDivisor(agg, bag.multipleOf);
    if (bag.format !== undefined) {
        agg.format ?? (agg.format = bag.format);
        if (bag.format.includes("int"))
            agg.isInt = true;
    }
    if (bag.mime)
        intersectMime(agg, bag.mime);
    for (const pattern of bag.patterns ?? [])
        addPattern(agg, pattern);
    return agg;
}
const formatMap = {
    guid: "uuid",
    url: "uri",
    datetime: "date-time",
    json_string: "json-string",
    regex: "", // do not set
};
// ==================== SIMPLE TYPE PROCESSORS ====================
// the runtime patterns are lax so parse paths never overflow the regex stack; the emitted schema swaps in the exact block forms, which zod itself never executes
const exactPatterns = new Map([
    [base64Charset, base64],
    [base64urlCharset, base64url],
]);
const exactPattern = (p) => exactPatterns.get(p) ?? p;
const stringProcessor = (schema, ctx, _json, _params) => {
    const json = _json;
    json.type = "string";
    const { minimum, maximum, format, patterns, contentEncoding, laxFormat } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minLength = minimum;
    if (typeof maximum === "number")
        json.maxLength = maximum;
    // custom pattern overrides format
    if (format) {
        json.format = formatMap[format] ?? format;
        if (json.format === "")
            delete json.format; // empty format is not valid
        // `z.iso.time()` is never full-time, and `laxFormat` carries the datetime shapes that also accept what their keyword forbids
        if (format === "time" || laxFormat) {
            delete json.format;
        }
    }
    if (contentEncoding)
        json.contentEncoding = contentEncoding;
    if (patterns && patterns.size > 0) {
        const patternList = [...patterns].map(exactPattern);
        if (patternList.length === 1)
            json.pattern = patternList[0].source;
        else if (patternList.length > 1) {
            json.allOf = [
                ...patternList.map((regex) => ({
                    ...(ctx.target === "draft-07" || ctx.target === "draft-04" || ctx.target === "openapi-3.0"
                        ? { type: "string" }
                        : {}),
                    pattern: regex.source,
                })),
            ];
        }
    }
};
const numberProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const { minimum, maximum, multipleOf, exclusiveMaximum, exclusiveMinimum, isInt } = aggregateChecks(schema);
    json.type = isInt ? "integer" : "number";
    // when both minimum and exclusiveMinimum exist, pick the more restrictive one
    const exMin = typeof exclusiveMinimum === "number" && exclusiveMinimum >= (minimum ?? Number.NEGATIVE_INFINITY);
    const exMax = typeof exclusiveMaximum === "number" && exclusiveMaximum <= (maximum ?? Number.POSITIVE_INFINITY);
    const legacy = ctx.target === "draft-04" || ctx.target === "openapi-3.0";
    if (exMin) {
        if (legacy) {
            json.minimum = exclusiveMinimum;
            json.exclusiveMinimum = true;
        }
        else {
            json.exclusiveMinimum = exclusiveMinimum;
        }
    }
    else if (typeof minimum === "number") {
        json.minimum = minimum;
    }
    if (exMax) {
        if (legacy) {
            json.maximum = exclusiveMaximum;
            json.exclusiveMaximum = true;
        }
        else {
            json.exclusiveMaximum = exclusiveMaximum;
        }
    }
    else if (typeof maximum === "number") {
        json.maximum = maximum;
    }
    if (multipleOf) {
        // JSON Schema requires a divisor strictly greater than zero, and a non-finite one does not survive JSON at all. A negative divisor accepts exactly what its absolute value accepts, so it still maps; zero, NaN and Infinity have no keyword form.
        const divisors = new Set();
        for (const divisor of multipleOf) {
            if (Number.isFinite(divisor) && divisor !== 0)
                divisors.add(Math.abs(divisor));
            else
                handleUnrepresentable(schema, ctx, json, params, `A multipleOf divisor of ${divisor} cannot be represented in JSON Schema`);
        }
        // chained divisors are a conjunction the keyword cannot carry alone, so extras ride an allOf, same as stacked patterns
        const [first, ...rest] = divisors;
        if (first !== undefined)
            json.multipleOf = first;
        if (rest.length)
            json.allOf = [...(json.allOf ?? []), ...rest.map((m) => ({ multipleOf: m }))];
    }
};
const booleanProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const bigintProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "BigInt cannot be represented in JSON Schema");
};
const symbolProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Symbols cannot be represented in JSON Schema");
};
const nullProcessor = (_schema, ctx, json, _params) => {
    if (ctx.target === "openapi-3.0") {
        json.type = "string";
        json.nullable = true;
        json.enum = [null];
    }
    else {
        json.type = "null";
    }
};
const undefinedProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Undefined cannot be represented in JSON Schema");
};
const voidProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Void cannot be represented in JSON Schema");
};
const neverProcessor = (_schema, _ctx, json, _params) => {
    json.not = {};
};
const anyProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const unknownProcessor = (_schema, _ctx, _json, _params) => {
    // empty schema accepts anything
};
const dateProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Date cannot be represented in JSON Schema");
};
const enumProcessor = (schema, _ctx, json, _params) => {
    const def = schema._zod.def;
    const values = getEnumValues(def.entries);
    // an empty enum accepts nothing, same as z.never()
    if (values.length === 0) {
        json.not = {};
        return;
    }
    // Number enums can have both string and number values
    if (values.every((v) => typeof v === "number"))
        json.type = "number";
    if (values.every((v) => typeof v === "string"))
        json.type = "string";
    json.enum = values;
};
const literalProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // a literal with no values accepts nothing, same as z.never()
    if (def.values.length === 0) {
        json.not = {};
        return;
    }
    const vals = [];
    for (const val of def.values) {
        if (val === undefined) {
            // a custom schema replaces the whole literal, so there is nothing left to accumulate
            if (handleUnrepresentable(schema, ctx, json, params, "Literal `undefined` cannot be represented in JSON Schema"))
                return;
            // otherwise do not add to vals
        }
        else if (typeof val === "bigint") {
            if (handleUnrepresentable(schema, ctx, json, params, "BigInt literals cannot be represented in JSON Schema"))
                return;
            vals.push(Number(val));
        }
        else {
            vals.push(val);
        }
    }
    if (vals.length === 0) {
        // do nothing (an undefined literal was stripped)
    }
    else if (vals.length === 1) {
        const val = vals[0];
        json.type = val === null ? "null" : typeof val;
        if (ctx.target === "draft-04" || ctx.target === "openapi-3.0") {
            json.enum = [val];
        }
        else {
            json.const = val;
        }
    }
    else {
        if (vals.every((v) => typeof v === "number"))
            json.type = "number";
        if (vals.every((v) => typeof v === "string"))
            json.type = "string";
        if (vals.every((v) => typeof v === "boolean"))
            json.type = "boolean";
        if (vals.every((v) => v === null))
            json.type = "null";
        json.enum = vals;
    }
};
const nanProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "NaN cannot be represented in JSON Schema");
};
const templateLiteralProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    const pattern = schema._zod.pattern;
    if (!pattern)
        throw new Error("Pattern not found in template literal");
    _json.type = "string";
    _json.pattern = pattern.source;
};
const fileProcessor = (schema, _ctx, json, _params) => {
    const _json = json;
    _json.type = "string";
    _json.format = "binary";
    _json.contentEncoding = "binary";
    const { minimum, maximum, mime } = aggregateChecks(schema);
    if (minimum !== undefined)
        _json.minLength = minimum;
    if (maximum !== undefined)
        _json.maxLength = maximum;
    if (!mime)
        return;
    // an empty intersection means the mime checks share no value, so nothing passes at runtime; `anyOf` must be non-empty, so the false schema is `not: {}`
    if (mime.length === 0)
        _json.not = {};
    else if (mime.length === 1)
        _json.contentMediaType = mime[0];
    // only contentMediaType differs, so the shared props stay at the root
    else
        _json.anyOf = mime.map((m) => ({ contentMediaType: m }));
};
const successProcessor = (_schema, _ctx, json, _params) => {
    json.type = "boolean";
};
const customProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Custom types cannot be represented in JSON Schema");
};
const functionProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Function types cannot be represented in JSON Schema");
};
const transformProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Transforms cannot be represented in JSON Schema");
};
const mapProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Map cannot be represented in JSON Schema");
};
const setProcessor = (schema, ctx, json, params) => {
    handleUnrepresentable(schema, ctx, json, params, "Set cannot be represented in JSON Schema");
};
// ==================== COMPOSITE TYPE PROCESSORS ====================
const arrayProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
    json.type = "array";
    json.items = to_json_schema_processSchema(def.element, ctx, {
        ...params,
        path: [...params.path, "items"],
    });
};
// Transform and catch set `optin = "optional"` at runtime so the parser lets them observe an
// absent key, but their declared input type stays required. An input JSON Schema describes the
// declared type, so resolve past them to the schema that actually carries the optionality.
// Used by both `objectProcessor` (for `required`) and `tupleProcessor` (for `minItems`); see
// wiki/optionality.md, "The JSON Schema emitter reads the *static* value".
function inputOptin(schema) {
    const def = schema._zod.def;
    if (def.type === "pipe" && def.in._zod.traits.has("$ZodTransform")) {
        return inputOptin(def.out);
    }
    if (def.type === "catch") {
        return inputOptin(def.innerType);
    }
    return schema._zod.optin;
}
const objectProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    const shape = def.shape;
    // dropping it while still emitting `additionalProperties: false` would emit a schema that rejects data this one requires
    const symbolKeys = Object.getOwnPropertySymbols(shape);
    if (symbolKeys.length &&
        handleUnrepresentable(schema, ctx, json, params, "Symbol keys cannot be represented in JSON Schema")) {
        return;
    }
    json.type = "object";
    json.properties = {};
    for (const key in shape) {
        // assignProp so a __proto__ key becomes an own property instead of hitting the inherited setter on the plain {} we build into
        util_assignProp(json.properties, key, to_json_schema_processSchema(shape[key], ctx, {
            ...params,
            path: [...params.path, "properties", key],
        }));
    }
    // required keys
    const requiredKeys = [];
    for (const key of Object.keys(shape)) {
        const field = def.shape[key];
        if (ctx.io === "input" ? inputOptin(field) === undefined : field._zod.optout === undefined) {
            requiredKeys.push(key);
        }
    }
    if (requiredKeys.length > 0) {
        json.required = requiredKeys;
    }
    // catchall
    if (def.catchall?._zod.def.type === "never") {
        // strict
        json.additionalProperties = false;
    }
    else if (!def.catchall) {
        // regular
        if (ctx.io === "output")
            json.additionalProperties = false;
    }
    else if (def.catchall) {
        json.additionalProperties = to_json_schema_processSchema(def.catchall, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
};
const unionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    // Exclusive unions (inclusive === false) use oneOf (exactly one match) instead of anyOf (one or more matches). This includes both z.xor() and discriminated unions
    const isExclusive = def.inclusive === false;
    const options = def.options.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, isExclusive ? "oneOf" : "anyOf", i],
    }));
    if (isExclusive) {
        json.oneOf = options;
    }
    else {
        json.anyOf = options;
    }
};
const intersectionProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const a = to_json_schema_processSchema(def.left, ctx, {
        ...params,
        path: [...params.path, "allOf", 0],
    });
    const b = to_json_schema_processSchema(def.right, ctx, {
        ...params,
        path: [...params.path, "allOf", 1],
    });
    const isSimpleIntersection = (val) => "allOf" in val && Object.keys(val).length === 1;
    const allOf = [
        ...(isSimpleIntersection(a) ? a.allOf : [a]),
        ...(isSimpleIntersection(b) ? b.allOf : [b]),
    ];
    json.allOf = allOf;
    // Recorded innermost first, so a nested intersection has already folded by the time this one is considered. The array is the handle rather than the schema, because a wrapper that inherits this schema shares the same array; `finalize` folds every object holding it. See `foldIntersection`.
    ctx.intersections.push(allOf);
};
const tupleProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "array";
    const prefixPath = ctx.target === "draft-2020-12" ? "prefixItems" : "items";
    const restPath = ctx.target === "draft-2020-12" ? "items" : ctx.target === "openapi-3.0" ? "items" : "additionalItems";
    const prefixItems = def.items.map((x, i) => to_json_schema_processSchema(x, ctx, {
        ...params,
        path: [...params.path, prefixPath, i],
    }));
    const rest = def.rest
        ? to_json_schema_processSchema(def.rest, ctx, {
            ...params,
            path: [...params.path, restPath, ...(ctx.target === "openapi-3.0" ? [def.items.length] : [])],
        })
        : null;
    let minItems = def.items.length;
    while (minItems > 0) {
        const item = def.items[minItems - 1];
        const optional = ctx.io === "input" ? inputOptin(item) !== undefined : item._zod.optout === "optional";
        if (!optional)
            break;
        minItems--;
    }
    const maxItems = def.items.length;
    const isClosed = !def.rest;
    if (ctx.target === "draft-2020-12") {
        json.prefixItems = prefixItems;
        if (isClosed) {
            json.items = false;
        }
        else if (rest) {
            json.items = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else if (ctx.target === "openapi-3.0") {
        json.items = {
            anyOf: prefixItems,
        };
        if (rest) {
            json.items.anyOf.push(rest);
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    else {
        json.items = prefixItems;
        if (isClosed) {
            json.additionalItems = false;
        }
        else if (rest) {
            json.additionalItems = rest;
        }
        if (minItems > 0)
            json.minItems = minItems;
        if (isClosed)
            json.maxItems = maxItems;
    }
    // explicit user-defined length checks take precedence
    const { minimum, maximum } = aggregateChecks(schema);
    if (typeof minimum === "number")
        json.minItems = minimum;
    if (typeof maximum === "number")
        json.maxItems = maximum;
};
/** JSON object keys are always strings, so a numeric record key schema is re-expressed over the
 * numeric-string form the record parser matches. Deferred to `finalize`, after the flatten: a key
 * behind a wrapper only carries its own `type` before then, and a union key only has its branches.
 *
 * A numeric bound cannot apply to a property name, so `minimum` and its siblings are dropped rather
 * than carried over: keeping them beside `type: "string"` reproduces the match-nothing schema this
 * exists to fix. A key that carries one therefore emits wider than the record parses — `z.record(z.number().min(5), V)`
 * accepts `"3"` — which is the deliberate trade, since throwing on it would reject an ordinary schema
 * outright. */
function stringifyKeyNames(bySchema, json, visited) {
    // an extracted key that rewrites cannot go on sharing its definition — the string form a key position needs is not the number form every other reference wants — so it inlines. One that does not rewrite keeps the `$ref`.
    if (json.$ref) {
        // a recursive key holds its own reference inside its definition, so a node already on the path is left alone rather than resolved again
        if (visited.has(json))
            return json;
        visited.add(json);
        const def = bySchema.get(json)?.def;
        if (!def)
            return json;
        const inlined = stringifyKeyNames(bySchema, def, visited);
        return inlined === def ? json : inlined;
    }
    for (const keyword of ["anyOf", "oneOf"]) {
        const branches = json[keyword];
        if (!Array.isArray(branches))
            continue;
        const mapped = branches.map((branch) => stringifyKeyNames(bySchema, branch, visited));
        // rebuilding regardless would detach a key that had nothing to re-express, dropping its `$ref` and leaking the internal `id`
        if (mapped.some((branch, i) => branch !== branches[i]))
            json = { ...json, [keyword]: mapped };
    }
    // a member that already admits a string leaves the key unconstrained, so the node's own type re-expresses only when every member is numeric
    const types = Array.isArray(json.type) ? json.type : [json.type];
    const numericType = !types.includes("string") && types.some((t) => t === "number" || t === "integer");
    // a heterogeneous key carries no type at all, so its numeric members are caught here instead
    const values = json.enum ?? (json.const !== undefined ? [json.const] : undefined);
    if (!numericType && !values?.some((v) => typeof v === "number"))
        return json;
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format, id, ...rest } = json;
    if (rest.enum)
        rest.enum = rest.enum.map((v) => (typeof v === "number" ? String(v) : v));
    else if (typeof rest.const === "number")
        rest.const = String(rest.const);
    // a heterogeneous key keeps its absent type: the stringified members already say what a key may be
    if (!numericType)
        return rest;
    rest.type = "string";
    if (!values)
        rest.pattern = (types.includes("number") ? number : integer).source;
    return rest;
}
/** Every record of one conversion, so the carriers are found in a single pass rather than once per record. */
const pendingRecords = new WeakMap();
function rewriteKeyNames(ctx) {
    // an extracted key is resolved by the object `extractToDef` left in its place, so the map is built once rather than searched per reference. `_zod.toJSONSchema` can hand the same object to two schemas, so the first entry carrying a body wins, as a search would have found it.
    const bySchema = new Map();
    for (const entry of ctx.seen.values()) {
        if (entry.def && !bySchema.has(entry.schema))
            bySchema.set(entry.schema, entry);
    }
    const rewrites = new Map();
    for (const record of pendingRecords.get(ctx) ?? []) {
        const seen = ctx.seen.get(record);
        const names = (seen?.def ?? seen?.schema)?.propertyNames;
        if (!names || names === true || rewrites.has(names))
            continue;
        const rewritten = stringifyKeyNames(bySchema, names, new Set());
        if (rewritten !== names)
            rewrites.set(names, rewritten);
    }
    if (!rewrites.size)
        return;
    // the flatten has already copied each record's own properties onto every wrapper by reference, and an extracted body is another such copy, so every carrier holding a rewritten key is updated together
    for (const entry of ctx.seen.values()) {
        for (const carrier of [entry.schema, entry.def]) {
            const rewritten = carrier && rewrites.get(carrier.propertyNames);
            if (rewritten)
                carrier.propertyNames = rewritten;
        }
    }
}
const recordProcessor = (schema, ctx, _json, params) => {
    const json = _json;
    const def = schema._zod.def;
    json.type = "object";
    // For looseRecord with regex patterns, use patternProperties. This correctly represents "only validate keys matching the pattern" semantics and composes well with allOf (intersections)
    const keyType = def.keyType;
    const patterns = aggregateChecks(keyType).patterns;
    if (def.mode === "loose" && patterns && patterns.size > 0) {
        // Use patternProperties for looseRecord with regex patterns
        const valueSchema = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "patternProperties", "*"],
        });
        json.patternProperties = {};
        for (const pattern of patterns) {
            util_assignProp(json.patternProperties, exactPattern(pattern).source, valueSchema);
        }
    }
    else {
        // Default behavior: use propertyNames + additionalProperties
        if (ctx.target === "draft-07" || ctx.target === "draft-2020-12") {
            json.propertyNames = to_json_schema_processSchema(def.keyType, ctx, {
                ...params,
                path: [...params.path, "propertyNames"],
            });
            let pending = pendingRecords.get(ctx);
            if (!pending) {
                pending = [];
                pendingRecords.set(ctx, pending);
                ctx.deferred.push(() => rewriteKeyNames(ctx));
            }
            pending.push(schema);
        }
        json.additionalProperties = to_json_schema_processSchema(def.valueType, ctx, {
            ...params,
            path: [...params.path, "additionalProperties"],
        });
    }
    // Add required for keys with discrete values (enum, literal, etc.)
    const keyValues = keyType._zod.values;
    // Every key shares one value schema, so an optional-in value makes the whole key set omittable on input. Output keeps them: the exhaustive branch assigns every key, even one whose value came back undefined.
    const omittableOnInput = ctx.io === "input" && inputOptin(def.valueType) !== undefined;
    if (keyValues && !def.partial && !omittableOnInput) {
        const validKeyValues = [...keyValues].filter((v) => typeof v === "string" || typeof v === "number");
        if (validKeyValues.length > 0) {
            json.required = validKeyValues.map(String);
        }
    }
};
const nullableProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    const inner = to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    if (ctx.target === "openapi-3.0") {
        seen.ref = def.innerType;
        json.nullable = true;
    }
    else {
        json.anyOf = [inner, { type: "null" }];
    }
};
const nonoptionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
/** Round-trips a default value through JSON so the emitted schema is guaranteed to be valid JSON.
 * A BigInt has no reliable encoding, so it goes through `unrepresentable` like any other
 * unrepresentable value. Returns a sentinel when the caller must not write a default of its own. */
const UNREPRESENTABLE_DEFAULT = Symbol();
function serializeDefaultValue(value, schema, ctx, json, params) {
    let unrepresentable = false;
    const serialized = JSON.stringify(value, (_, val) => {
        if (typeof val !== "bigint")
            return val;
        unrepresentable = true;
        return null;
    });
    if (!unrepresentable)
        return JSON.parse(serialized);
    handleUnrepresentable(schema, ctx, json, params, "BigInt defaults cannot be represented in JSON Schema");
    return UNREPRESENTABLE_DEFAULT;
}
const defaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json.default = value;
};
const prefaultProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    if (ctx.io !== "input")
        return;
    const value = serializeDefaultValue(def.defaultValue, schema, ctx, json, params);
    if (value !== UNREPRESENTABLE_DEFAULT)
        json._prefault = value;
};
const catchProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    let catchValue;
    try {
        catchValue = def.catchValue(undefined);
    }
    catch {
        handleUnrepresentable(schema, ctx, json, params, "Dynamic catch values are not supported in JSON Schema");
        return;
    }
    json.default = catchValue;
};
const pipeProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    const inIsTransform = def.in._zod.traits.has("$ZodTransform");
    const innerType = ctx.io === "input" ? (inIsTransform ? def.out : def.in) : def.out;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
const readonlyProcessor = (schema, ctx, json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
    json.readOnly = true;
};
const promiseProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const optionalProcessor = (schema, ctx, _json, params) => {
    const def = schema._zod.def;
    to_json_schema_processSchema(def.innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = def.innerType;
};
const lazyProcessor = (schema, ctx, _json, params) => {
    const innerType = schema._zod.innerType;
    to_json_schema_processSchema(innerType, ctx, params);
    const seen = ctx.seen.get(schema);
    seen.ref = innerType;
};
// ==================== ALL PROCESSORS ====================
const allProcessors = {
    string: stringProcessor,
    number: numberProcessor,
    boolean: booleanProcessor,
    bigint: bigintProcessor,
    symbol: symbolProcessor,
    null: nullProcessor,
    undefined: undefinedProcessor,
    void: voidProcessor,
    never: neverProcessor,
    any: anyProcessor,
    unknown: unknownProcessor,
    date: dateProcessor,
    enum: enumProcessor,
    literal: literalProcessor,
    nan: nanProcessor,
    template_literal: templateLiteralProcessor,
    file: fileProcessor,
    success: successProcessor,
    custom: customProcessor,
    function: functionProcessor,
    transform: transformProcessor,
    map: mapProcessor,
    set: setProcessor,
    array: arrayProcessor,
    object: objectProcessor,
    union: unionProcessor,
    intersection: intersectionProcessor,
    tuple: tupleProcessor,
    record: recordProcessor,
    nullable: nullableProcessor,
    nonoptional: nonoptionalProcessor,
    default: defaultProcessor,
    prefault: prefaultProcessor,
    catch: catchProcessor,
    pipe: pipeProcessor,
    readonly: readonlyProcessor,
    promise: promiseProcessor,
    optional: optionalProcessor,
    lazy: lazyProcessor,
};
function toJSONSchema(input, params) {
    if ("_idmap" in input) {
        // Registry case
        const registry = input;
        const ctx = initializeContext({ ...params, processors: allProcessors });
        const defs = {};
        // First pass: process all schemas to build the seen map
        for (const entry of registry._idmap.entries()) {
            const [_, schema] = entry;
            processSchema(schema, ctx);
        }
        const schemas = {};
        const external = {
            registry,
            uri: params?.uri,
            defs,
        };
        // Update the context with external configuration
        ctx.external = external;
        // Second pass: emit each schema
        for (const entry of registry._idmap.entries()) {
            const [key, schema] = entry;
            extractDefs(ctx, schema);
            assignProp(schemas, key, finalize(ctx, schema));
        }
        if (Object.keys(defs).length > 0) {
            const defsSegment = ctx.target === "draft-2020-12" ? "$defs" : "definitions";
            schemas.__shared = {
                [defsSegment]: defs,
            };
        }
        return { schemas };
    }
    // Single schema case
    const ctx = initializeContext({ ...params, processors: allProcessors });
    processSchema(input, ctx);
    extractDefs(ctx, input);
    return finalize(ctx, input);
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/locales/en.js

const error = () => {
    const Sizable = {
        string: { unit: "characters", verb: "to have" },
        file: { unit: "bytes", verb: "to have" },
        array: { unit: "items", verb: "to have" },
        set: { unit: "items", verb: "to have" },
        map: { unit: "entries", verb: "to have" },
    };
    function getSizing(origin) {
        return Sizable[origin] ?? null;
    }
    const FormatDictionary = {
        regex: "input",
        email: "email address",
        url: "URL",
        emoji: "emoji",
        uuid: "UUID",
        uuidv4: "UUIDv4",
        uuidv6: "UUIDv6",
        nanoid: "nanoid",
        guid: "GUID",
        cuid: "cuid",
        cuid2: "cuid2",
        ulid: "ULID",
        xid: "XID",
        ksuid: "KSUID",
        datetime: "ISO datetime",
        date: "ISO date",
        time: "ISO time",
        duration: "ISO duration",
        ipv4: "IPv4 address",
        ipv6: "IPv6 address",
        mac: "MAC address",
        cidrv4: "IPv4 range",
        cidrv6: "IPv6 range",
        base64: "base64-encoded string",
        base64url: "base64url-encoded string",
        json_string: "JSON string",
        e164: "E.164 number",
        currency_code: "currency code",
        credit_card: "credit card number",
        iban: "IBAN",
        jwt: "JWT",
        template_literal: "input",
    };
    // type names: missing keys = do not translate (use raw value via ?? fallback)
    const TypeDictionary = {
        // Compatibility: "nan" -> "NaN" for display
        nan: "NaN",
        // All other type names omitted - they fall back to raw values via ?? operator
    };
    function getTypeName(type, input) {
        if (type === "number" && typeof input === "number" && !Number.isFinite(input)) {
            return String(input);
        }
        return TypeDictionary[type] ?? type;
    }
    return (issue) => {
        switch (issue.code) {
            case "invalid_type": {
                const expected = getTypeName(issue.expected);
                const receivedType = parsedType(issue.input);
                const received = getTypeName(receivedType, issue.input);
                return `Invalid input: expected ${expected}, received ${received}`;
            }
            case "invalid_value":
                if (issue.values.length === 1)
                    return `Invalid input: expected ${stringifyPrimitive(issue.values[0])}`;
                return `Invalid option: expected one of ${joinValues(issue.values, "|")}`;
            case "too_big": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? "<=" : "<";
                const sizing = getSizing(issue.origin);
                if (sizing)
                    return `Too big: expected ${issue.origin ?? "value"} to have ${adj}${issue.maximum.toString()} ${sizing.unit ?? "elements"}`;
                return `Too big: expected ${issue.origin ?? "value"} to be ${adj}${issue.maximum.toString()}`;
            }
            case "too_small": {
                const adj = issue.exact ? "exactly " : issue.inclusive ? ">=" : ">";
                const sizing = getSizing(issue.origin);
                if (sizing) {
                    return `Too small: expected ${issue.origin} to have ${adj}${issue.minimum.toString()} ${sizing.unit}`;
                }
                return `Too small: expected ${issue.origin} to be ${adj}${issue.minimum.toString()}`;
            }
            case "invalid_format": {
                const _issue = issue;
                if (_issue.format === "starts_with") {
                    return `Invalid string: must start with "${_issue.prefix}"`;
                }
                if (_issue.format === "ends_with")
                    return `Invalid string: must end with "${_issue.suffix}"`;
                if (_issue.format === "includes")
                    return `Invalid string: must include "${_issue.includes}"`;
                if (_issue.format === "regex")
                    return `Invalid string: must match pattern ${_issue.pattern}`;
                return `Invalid ${FormatDictionary[_issue.format] ?? issue.format}`;
            }
            case "not_multiple_of":
                return `Invalid number: must be a multiple of ${issue.divisor}`;
            case "unrecognized_keys":
                return `Unrecognized key${issue.keys.length > 1 ? "s" : ""}: ${joinValues(issue.keys, ", ")}`;
            case "invalid_key":
                return `Invalid key in ${issue.origin}`;
            case "invalid_union":
                if (issue.options && Array.isArray(issue.options) && issue.options.length > 0) {
                    const opts = issue.options.map((o) => `'${o}'`).join(" | ");
                    return `Invalid discriminator value. Expected ${opts}`;
                }
                if (issue.inclusive === false) {
                    return "Invalid input: more than one option matched";
                }
                return "Invalid input";
            case "invalid_element":
                return `Invalid value in ${issue.origin}`;
            default:
                return `Invalid input`;
        }
    };
};
/* harmony default export */ function en() {
    return {
        localeError: error(),
    };
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = $constructor("$ZodError", initializer);
const $ZodRealError = $constructor("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ./node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new $ZodAsyncError();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => finalizeIssue(iss, ctx, config())));
            captureStackTrace(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse_parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => finalizeIssue(iss, ctx, config())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
const COMPILE_FALLBACK = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new $ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const parse_validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/errors.js



/* Prototypes that already carry the lazy helper methods. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedErrorProtos = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
/* Helper methods live as non-enumerable lazy getters on the shared
 * prototype instead of own properties on every instance. On first
 * access the getter allocates the per-instance closure and caches it
 * as a non-enumerable own property, so detached usage still works and
 * the allocation only happens for methods actually touched. */
function _lazyMethod(proto, key, make) {
    Object.defineProperty(proto, key, {
        configurable: true,
        enumerable: false,
        get() {
            const value = make(this);
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
            return value;
        },
        set(value) {
            Object.defineProperty(this, key, { value, configurable: true, writable: true });
        },
    });
}
const errors_initializer = (inst, issues) => {
    $ZodError.init(inst, issues);
    inst.name = "ZodError";
    const proto = Object.getPrototypeOf(inst);
    if (_installedErrorProtos.has(proto))
        return;
    _installedErrorProtos.add(proto);
    _lazyMethod(proto, "format", (self) => (mapper) => formatError(self, mapper));
    _lazyMethod(proto, "flatten", (self) => (mapper) => flattenError(self, mapper));
    _lazyMethod(proto, "addIssue", (self) => (issue) => {
        self.issues.push(issue);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    _lazyMethod(proto, "addIssues", (self) => (issues) => {
        self.issues.push(...issues);
        self.message = JSON.stringify(self.issues, jsonStringifyReplacer, 2);
    });
    Object.defineProperty(proto, "isEmpty", {
        configurable: true,
        enumerable: false,
        get() {
            return this.issues.length === 0;
        },
    });
};
const ZodError = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodError", errors_initializer)));
const ZodRealError = /*@__PURE__*/ $constructor("ZodError", errors_initializer, undefined, {
    Parent: Error,
});
// /** @deprecated Use `z.core.$ZodErrorMapCtx` instead. */
// export type ErrorMapCtx = core.$ZodErrorMapCtx;

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/parse.js


const classic_parse_parse = /* @__PURE__ */ _parse(ZodRealError);
const classic_parse_parseAsync = /* @__PURE__ */ _parseAsync(ZodRealError);
const parse_safeParse = /* @__PURE__ */ _safeParse(ZodRealError);
const parse_safeParseAsync = /* @__PURE__ */ _safeParseAsync(ZodRealError);

// Codec functions
const parse_encode = /* @__PURE__ */ _encode(ZodRealError);
const parse_decode = /* @__PURE__ */ _decode(ZodRealError);
const parse_encodeAsync = /* @__PURE__ */ _encodeAsync(ZodRealError);
const parse_decodeAsync = /* @__PURE__ */ _decodeAsync(ZodRealError);
const parse_safeEncode = /* @__PURE__ */ _safeEncode(ZodRealError);
const parse_safeDecode = /* @__PURE__ */ _safeDecode(ZodRealError);
const parse_safeEncodeAsync = /* @__PURE__ */ _safeEncodeAsync(ZodRealError);
const parse_safeDecodeAsync = /* @__PURE__ */ _safeDecodeAsync(ZodRealError);

;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/schemas.js








// Register English as the default locale on first ZodType construction. Hooked into the `ZodType` `$constructor` (rather than a top-level `config(en())` in `external.ts`) so bundlers honoring `sideEffects: false` can't tree-shake it out — see #5953, #5725. An explicit `z.config(z.locales.xx())` call wins regardless of order, since this only sets the default when none is present.
function _ensureDefaultLocale() {
    if (!globalConfig.localeError)
        config(en());
}
// the default memoizer is read by the core container init, which runs before `ZodType.init`, so each container calls this first
function _ensureDefaultMemoizer() {
    if (!globalConfig.memoizer)
        config({ memoizer: memoizer() });
}
const ZodType = /*@__PURE__*/ $constructor("ZodType", (inst, def) => {
    _ensureDefaultLocale();
    $ZodType.init(inst, def);
    inst.def = def;
    inst.type = def.type;
    return inst;
}, {
    check(...chks) {
        const def = this.def;
        return this.clone(mergeDefs(def, {
            checks: [
                ...(def.checks ?? []),
                ...chks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }), { parent: true });
    },
    with(...chks) {
        return this.check(...chks);
    },
    clone(def, params) {
        return clone(this, def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    refine(check, params) {
        return this.check(refine(check, params));
    },
    superRefine(refinement, params) {
        return this.check(superRefine(refinement, params));
    },
    overwrite(fn) {
        return this.check(_overwrite(fn));
    },
    optional() {
        return optional(this);
    },
    exactOptional() {
        return exactOptional(this);
    },
    nullable() {
        return nullable(this);
    },
    nullish() {
        return optional(nullable(this));
    },
    nonoptional(params) {
        return nonoptional(this, params);
    },
    array() {
        return array(this);
    },
    or(arg) {
        return union([this, arg]);
    },
    and(arg) {
        return intersection(this, arg);
    },
    transform(tx) {
        return pipe(this, transform(tx));
    },
    default(d) {
        return schemas_default(this, d);
    },
    prefault(d) {
        return prefault(this, d);
    },
    catch(params) {
        return schemas_catch(this, params);
    },
    pipe(target) {
        return pipe(this, target);
    },
    readonly() {
        return readonly(this);
    },
    describe(description) {
        const cl = this.clone();
        globalRegistry.add(cl, { description });
        return cl;
    },
    meta(...args) {
        // overloaded: meta() returns the registered metadata, meta(data) returns a clone with `data` registered. The mapped type picks up the second overload, so we accept variadic any-args and return `any` to satisfy both at runtime.
        if (args.length === 0)
            return globalRegistry.get(this);
        const cl = this.clone();
        globalRegistry.add(cl, args[0]);
        return cl;
    },
    isOptional() {
        return this.safeParse(undefined).success;
    },
    isNullable() {
        return this.safeParse(null).success;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
    // Overrides core's `~standard` to add `jsonSchema`. Must stay a prototype entry: redefining it per instance demotes instances to dictionary mode.
    get "~standard"() {
        return hide(this, "~standard", {
            ...standardProps(this),
            jsonSchema: {
                input: createStandardJSONSchemaMethod(this, "input"),
                output: createStandardJSONSchemaMethod(this, "output"),
            },
        });
    },
    set "~standard"(value) {
        own(this, "~standard", value);
    },
    parse: function _parse(data, params) {
        return classic_parse_parse(this, data, params, { callee: _parse });
    },
    parseAsync: async function _parseAsync(data, params) {
        return await classic_parse_parseAsync(this, data, params, { callee: _parseAsync });
    },
    safeParse(data, params) {
        return parse_safeParse(this, data, params);
    },
    async safeParseAsync(data, params) {
        return parse_safeParseAsync(this, data, params);
    },
    // `spa` is an alias: same function object as `safeParseAsync`, as before.
    get spa() {
        return this?.safeParseAsync;
    },
    set spa(value) {
        own(this, "spa", value);
    },
    validate(data, params) {
        return validate(this, data, params);
    },
    validateAsync(data, params) {
        return parse_validateAsync(this, data, params);
    },
    encode: function _encode(data, params) {
        return parse_encode(this, data, params, { callee: _encode });
    },
    decode: function _decode(data, params) {
        return parse_decode(this, data, params, { callee: _decode });
    },
    encodeAsync: async function _encodeAsync(data, params) {
        return await parse_encodeAsync(this, data, params, { callee: _encodeAsync });
    },
    decodeAsync: async function _decodeAsync(data, params) {
        return await parse_decodeAsync(this, data, params, { callee: _decodeAsync });
    },
    safeEncode(data, params) {
        return parse_safeEncode(this, data, params);
    },
    safeDecode(data, params) {
        return parse_safeDecode(this, data, params);
    },
    async safeEncodeAsync(data, params) {
        return parse_safeEncodeAsync(this, data, params);
    },
    async safeDecodeAsync(data, params) {
        return parse_safeDecodeAsync(this, data, params);
    },
    toJSONSchema(params) {
        return createToJSONSchemaMethod(this, {})(params);
    },
    // Reads through to the registry on every access, so it must not cache.
    get description() {
        return globalRegistry.get(this)?.description;
    },
    // No setter: `schema._def = x` throws, as it did when `_def` was a non-writable own property.
    get _def() {
        return this._zod.def;
    },
});
/** @internal */
const _ZodString = /*@__PURE__*/ $constructor("_ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => stringProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    format: (inst) => aggregateChecks(inst).format ?? null,
    minLength: (inst) => aggregateChecks(inst).minimum ?? null,
    maxLength: (inst) => aggregateChecks(inst).maximum ?? null,
}, {
    regex(...args) {
        return this.check(_regex(...args));
    },
    includes(...args) {
        return this.check(_includes(...args));
    },
    startsWith(...args) {
        return this.check(_startsWith(...args));
    },
    endsWith(...args) {
        return this.check(_endsWith(...args));
    },
    min(...args) {
        return this.check(_minLength(...args));
    },
    max(...args) {
        return this.check(_maxLength(...args));
    },
    length(...args) {
        return this.check(_length(...args));
    },
    nonempty(...args) {
        return this.check(_minLength(1, ...args));
    },
    lowercase(params) {
        return this.check(_lowercase(params));
    },
    uppercase(params) {
        return this.check(_uppercase(params));
    },
    trim() {
        return this.check(_trim());
    },
    normalize(...args) {
        return this.check(_normalize(...args));
    },
    toLowerCase() {
        return this.check(_toLowerCase());
    },
    toUpperCase() {
        return this.check(_toUpperCase());
    },
    slugify() {
        return this.check(_slugify());
    },
}));
const ZodString = /*@__PURE__*/ $constructor("ZodString", (inst, def) => {
    $ZodString.init(inst, def);
    _ZodString.init(inst, def);
}, {
    email(params) {
        return this.check(_email(ZodEmail, params));
    },
    url(params) {
        return this.check(_url(ZodURL, params));
    },
    jwt(params) {
        return this.check(_jwt(ZodJWT, params));
    },
    emoji(params) {
        return this.check(api_emoji(ZodEmoji, params));
    },
    guid(params) {
        return this.check(_guid(ZodGUID, params));
    },
    uuid(params) {
        return this.check(_uuid(ZodUUID, params));
    },
    uuidv4(params) {
        return this.check(_uuidv4(ZodUUID, params));
    },
    uuidv6(params) {
        return this.check(_uuidv6(ZodUUID, params));
    },
    uuidv7(params) {
        return this.check(_uuidv7(ZodUUID, params));
    },
    nanoid(params) {
        return this.check(_nanoid(ZodNanoID, params));
    },
    cuid(params) {
        return this.check(_cuid(ZodCUID, params));
    },
    cuid2(params) {
        return this.check(_cuid2(ZodCUID2, params));
    },
    ulid(params) {
        return this.check(_ulid(ZodULID, params));
    },
    base64(params) {
        return this.check(_base64(ZodBase64, params));
    },
    base64url(params) {
        return this.check(_base64url(ZodBase64URL, params));
    },
    xid(params) {
        return this.check(_xid(ZodXID, params));
    },
    ksuid(params) {
        return this.check(_ksuid(ZodKSUID, params));
    },
    ipv4(params) {
        return this.check(_ipv4(ZodIPv4, params));
    },
    ipv6(params) {
        return this.check(_ipv6(ZodIPv6, params));
    },
    cidrv4(params) {
        return this.check(_cidrv4(ZodCIDRv4, params));
    },
    cidrv6(params) {
        return this.check(_cidrv6(ZodCIDRv6, params));
    },
    e164(params) {
        return this.check(_e164(ZodE164, params));
    },
    datetime(params) {
        return this.check(_isoDateTime(ZodISODateTime, params));
    },
    date(params) {
        return this.check(_isoDate(ZodISODate, params));
    },
    time(params) {
        return this.check(_isoTime(ZodISOTime, params));
    },
    duration(params) {
        return this.check(_isoDuration(ZodISODuration, params));
    },
});
function schemas_string(params) {
    return _string(ZodString, params);
}
const ZodStringFormat = /*@__PURE__*/ $constructor("ZodStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    _ZodString.init(inst, def);
});
const ZodISODateTime = /*@__PURE__*/ $constructor("ZodISODateTime", (inst, def) => {
    $ZodISODateTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODate = /*@__PURE__*/ $constructor("ZodISODate", (inst, def) => {
    $ZodISODate.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISOTime = /*@__PURE__*/ $constructor("ZodISOTime", (inst, def) => {
    $ZodISOTime.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodISODuration = /*@__PURE__*/ $constructor("ZodISODuration", (inst, def) => {
    $ZodISODuration.init(inst, def);
    ZodStringFormat.init(inst, def);
});
const ZodEmail = /*@__PURE__*/ $constructor("ZodEmail", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmail.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_email(params) {
    return core._email(ZodEmail, params);
}
const ZodGUID = /*@__PURE__*/ $constructor("ZodGUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodGUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_guid(params) {
    return core._guid(ZodGUID, params);
}
const ZodUUID = /*@__PURE__*/ $constructor("ZodUUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodUUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_uuid(params) {
    return core._uuid(ZodUUID, params);
}
function uuidv4(params) {
    return core._uuidv4(ZodUUID, params);
}
// ZodUUIDv6
function uuidv6(params) {
    return core._uuidv6(ZodUUID, params);
}
// ZodUUIDv7
function uuidv7(params) {
    return core._uuidv7(ZodUUID, params);
}
const ZodURL = /*@__PURE__*/ $constructor("ZodURL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodURL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function url(params) {
    return core._url(ZodURL, params);
}
function httpUrl(params) {
    return core._url(ZodURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodEmoji = /*@__PURE__*/ $constructor("ZodEmoji", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodEmoji.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_emoji(params) {
    return core._emoji(ZodEmoji, params);
}
const ZodNanoID = /*@__PURE__*/ $constructor("ZodNanoID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodNanoID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_nanoid(params) {
    return core._nanoid(ZodNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodCUID = /*@__PURE__*/ $constructor("ZodCUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
function schemas_cuid(params) {
    return core._cuid(ZodCUID, params);
}
const ZodCUID2 = /*@__PURE__*/ $constructor("ZodCUID2", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodCUID2.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cuid2(params) {
    return core._cuid2(ZodCUID2, params);
}
const ZodULID = /*@__PURE__*/ $constructor("ZodULID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodULID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ulid(params) {
    return core._ulid(ZodULID, params);
}
const ZodXID = /*@__PURE__*/ $constructor("ZodXID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodXID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_xid(params) {
    return core._xid(ZodXID, params);
}
const ZodKSUID = /*@__PURE__*/ $constructor("ZodKSUID", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodKSUID.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ksuid(params) {
    return core._ksuid(ZodKSUID, params);
}
const ZodIPv4 = /*@__PURE__*/ $constructor("ZodIPv4", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv4(params) {
    return core._ipv4(ZodIPv4, params);
}
const ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMAC", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodMAC.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_mac(params) {
    return core._mac(ZodMAC, params);
}
const ZodIPv6 = /*@__PURE__*/ $constructor("ZodIPv6", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodIPv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_ipv6(params) {
    return core._ipv6(ZodIPv6, params);
}
const ZodCIDRv4 = /*@__PURE__*/ $constructor("ZodCIDRv4", (inst, def) => {
    $ZodCIDRv4.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv4(params) {
    return core._cidrv4(ZodCIDRv4, params);
}
const ZodCIDRv6 = /*@__PURE__*/ $constructor("ZodCIDRv6", (inst, def) => {
    $ZodCIDRv6.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_cidrv6(params) {
    return core._cidrv6(ZodCIDRv6, params);
}
const ZodBase64 = /*@__PURE__*/ $constructor("ZodBase64", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64(params) {
    return core._base64(ZodBase64, params);
}
const ZodBase64URL = /*@__PURE__*/ $constructor("ZodBase64URL", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodBase64URL.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_base64url(params) {
    return core._base64url(ZodBase64URL, params);
}
const ZodE164 = /*@__PURE__*/ $constructor("ZodE164", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodE164.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function schemas_e164(params) {
    return core._e164(ZodE164, params);
}
const ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_creditCard(params) {
    return core._creditCard(ZodCreditCard, params);
}
const ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function schemas_iban(params) {
    return core._iban(ZodIBAN, params);
}
const ZodJWT = /*@__PURE__*/ $constructor("ZodJWT", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    $ZodJWT.init(inst, def);
    ZodStringFormat.init(inst, def);
});
function jwt(params) {
    return core._jwt(ZodJWT, params);
}
const ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCustomStringFormat", (inst, def) => {
    // ZodStringFormat.init(inst, def);
    core.$ZodCustomStringFormat.init(inst, def);
    ZodStringFormat.init(inst, def);
})));
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodCustomStringFormat, format, fnOrRegex, _params);
}
function schemas_hostname(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hostname", regexes.hostname, _params);
}
function schemas_hex(_params) {
    return core._stringFormat(ZodCustomStringFormat, "hex", regexes.hex, _params);
}
function schemas_currencyCode(_params) {
    return core._stringFormat(ZodCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodCustomStringFormat, format, regex, params);
}
const ZodNumber = /*@__PURE__*/ $constructor("ZodNumber", (inst, def) => {
    $ZodNumber.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => numberProcessor(inst, ctx, json, params);
    inst.isFinite = true;
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => {
        const { minimum, exclusiveMinimum } = aggregateChecks(inst);
        return Math.max(minimum ?? Number.NEGATIVE_INFINITY, exclusiveMinimum ?? Number.NEGATIVE_INFINITY);
    },
    maxValue: (inst) => {
        const { maximum, exclusiveMaximum } = aggregateChecks(inst);
        return Math.min(maximum ?? Number.POSITIVE_INFINITY, exclusiveMaximum ?? Number.POSITIVE_INFINITY);
    },
    isInt: (inst) => {
        const { isInt, multipleOf } = aggregateChecks(inst);
        return !!isInt || !!multipleOf?.some(Number.isSafeInteger);
    },
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    int(params) {
        return this.check(schemas_int(params));
    },
    safe(params) {
        return this.check(schemas_int(params));
    },
    positive(params) {
        return this.check(_gt(0, params));
    },
    nonnegative(params) {
        return this.check(_gte(0, params));
    },
    negative(params) {
        return this.check(_lt(0, params));
    },
    nonpositive(params) {
        return this.check(_lte(0, params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
    step(value, params) {
        return this.check(_multipleOf(value, params));
    },
    finite() {
        return this;
    },
}));
function schemas_number(params) {
    return _number(ZodNumber, params);
}
const ZodNumberFormat = /*@__PURE__*/ $constructor("ZodNumberFormat", (inst, def) => {
    $ZodNumberFormat.init(inst, def);
    ZodNumber.init(inst, def);
});
function schemas_int(params) {
    return _int(ZodNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodNumberFormat, params);
}
const ZodBoolean = /*@__PURE__*/ $constructor("ZodBoolean", (inst, def) => {
    $ZodBoolean.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => booleanProcessor(inst, ctx, json, params);
});
function schemas_boolean(params) {
    return _boolean(ZodBoolean, params);
}
const ZodBigInt = /*@__PURE__*/ $constructor("ZodBigInt", (inst, def) => {
    $ZodBigInt.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => bigintProcessor(inst, ctx, json, params);
}, 
/*@__PURE__*/ derived({
    minValue: (inst) => aggregateChecks(inst).minimum ?? null,
    maxValue: (inst) => aggregateChecks(inst).maximum ?? null,
    format: (inst) => aggregateChecks(inst).format ?? null,
}, {
    gte(value, params) {
        return this.check(_gte(value, params));
    },
    min(value, params) {
        return this.check(_gte(value, params));
    },
    gt(value, params) {
        return this.check(_gt(value, params));
    },
    lt(value, params) {
        return this.check(_lt(value, params));
    },
    lte(value, params) {
        return this.check(_lte(value, params));
    },
    max(value, params) {
        return this.check(_lte(value, params));
    },
    positive(params) {
        return this.check(_gt(BigInt(0), params));
    },
    negative(params) {
        return this.check(_lt(BigInt(0), params));
    },
    nonpositive(params) {
        return this.check(_lte(BigInt(0), params));
    },
    nonnegative(params) {
        return this.check(_gte(BigInt(0), params));
    },
    multipleOf(value, params) {
        return this.check(_multipleOf(value, params));
    },
}));
function schemas_bigint(params) {
    return core._bigint(ZodBigInt, params);
}
const ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodBigIntFormat, params);
}
const ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.symbolProcessor(inst, ctx, json, params);
})));
function symbol(params) {
    return core._symbol(ZodSymbol, params);
}
const ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.undefinedProcessor(inst, ctx, json, params);
})));
function schemas_undefined(params) {
    return core._undefined(ZodUndefined, params);
}

const ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nullProcessor(inst, ctx, json, params);
})));
function schemas_null(params) {
    return core._null(ZodNull, params);
}

const ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.anyProcessor(inst, ctx, json, params);
})));
function any() {
    return core._any(ZodAny);
}
const ZodUnknown = /*@__PURE__*/ $constructor("ZodUnknown", (inst, def) => {
    $ZodUnknown.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unknownProcessor(inst, ctx, json, params);
});
function unknown() {
    return _unknown(ZodUnknown);
}
const ZodNever = /*@__PURE__*/ $constructor("ZodNever", (inst, def) => {
    $ZodNever.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => neverProcessor(inst, ctx, json, params);
});
function never(params) {
    return _never(ZodNever, params);
}
const ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.voidProcessor(inst, ctx, json, params);
})));
function schemas_void(params) {
    return core._void(ZodVoid, params);
}

const ZodDate = /*@__PURE__*/ $constructor("ZodDate", (inst, def) => {
    $ZodDate.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => dateProcessor(inst, ctx, json, params);
    inst.min = (value, params) => inst.check(_gte(value, params));
    inst.max = (value, params) => inst.check(_lte(value, params));
}, 
/*@__PURE__*/ derived({
    minDate: (inst) => {
        const { minimum } = aggregateChecks(inst);
        return minimum ? new Date(minimum) : null;
    },
    maxDate: (inst) => {
        const { maximum } = aggregateChecks(inst);
        return maximum ? new Date(maximum) : null;
    },
}, {}));
function schemas_date(params) {
    return core._date(ZodDate, params);
}
const ZodArray = /*@__PURE__*/ $constructor("ZodArray", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodArray.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => arrayProcessor(inst, ctx, json, params);
    inst.element = def.element;
}, {
    min(n, params) {
        return this.check(_minLength(n, params));
    },
    nonempty(params) {
        return this.check(_minLength(1, params));
    },
    max(n, params) {
        return this.check(_maxLength(n, params));
    },
    length(n, params) {
        return this.check(_length(n, params));
    },
    unwrap() {
        return this.element;
    },
});
function array(element, params) {
    return _array(ZodArray, element, params);
}
// .keyof
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return schemas_enum(Object.keys(shape));
}
const ZodObject = /*@__PURE__*/ $constructor("ZodObject", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodObjectJIT.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => objectProcessor(inst, ctx, json, params);
    installLazyProp(inst, "shape", (self) => self._zod.def.shape, false);
}, {
    keyof() {
        return schemas_enum(Object.keys(this._zod.def.shape));
    },
    catchall(catchall) {
        // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
        return this.clone(mergeDefs(this._zod.def, { catchall: catchall }));
    },
    passthrough() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    loose() {
        return this.clone(mergeDefs(this._zod.def, { catchall: unknown() }));
    },
    strict() {
        return this.clone(mergeDefs(this._zod.def, { catchall: never() }));
    },
    strip() {
        return this.clone(mergeDefs(this._zod.def, { catchall: undefined }));
    },
    extend(incoming) {
        return extend(this, incoming);
    },
    safeExtend(incoming) {
        return safeExtend(this, incoming);
    },
    merge(other) {
        return merge(this, other);
    },
    pick(mask) {
        return pick(this, mask);
    },
    omit(mask) {
        return omit(this, mask);
    },
    partial(...args) {
        return partial(ZodOptional, this, args[0]);
    },
    exactPartial(...args) {
        return partial(ZodExactOptional, this, args[0], "exactPartial");
    },
    required(...args) {
        return required(ZodNonOptional, this, args[0]);
    },
});
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...util.normalizeParams(params),
    };
    return new ZodObject(def);
}
// strictObject
function strictObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: never(),
        ...normalizeParams(params),
    });
}
// looseObject
function looseObject(shape, params) {
    return new ZodObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
const ZodUnion = /*@__PURE__*/ $constructor("ZodUnion", (inst, def) => {
    $ZodUnion.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
});
function union(options, params) {
    return new ZodUnion({
        type: "union",
        options: options,
        ...normalizeParams(params),
    });
}
const ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodXor", (inst, def) => {
    ZodUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.unionProcessor(inst, ctx, json, params);
    inst.options = def.options;
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodDiscriminatedUnion = /*@__PURE__*/ $constructor("ZodDiscriminatedUnion", (inst, def) => {
    ZodUnion.init(inst, def);
    $ZodDiscriminatedUnion.init(inst, def);
});
function discriminatedUnion(discriminator, options, params) {
    // const [options, params] = args;
    return new ZodDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...normalizeParams(params),
    });
}
const ZodIntersection = /*@__PURE__*/ $constructor("ZodIntersection", (inst, def) => {
    $ZodIntersection.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => intersectionProcessor(inst, ctx, json, params);
});
function intersection(left, right) {
    return new ZodIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodTuple = /*@__PURE__*/ $constructor("ZodTuple", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTuple.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => tupleProcessor(inst, ctx, json, params);
}, {
    rest(rest) {
        return this.clone({
            ...this._zod.def,
            rest: rest,
        });
    },
    partial() {
        const def = this._zod.def;
        // a refinement was authored against the full arity; partialing would run it on a shorter array
        if (def.checks?.length)
            throw new Error(".partial() cannot be used on tuple schemas containing refinements");
        return this.clone({
            ...def,
            items: def.items.map((item) => new ZodOptional({ type: "optional", innerType: item })),
        });
    },
});
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodRecord = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodRecord", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodRecord.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.recordProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
})));
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodRecord({
            type: "record",
            keyType: schemas_string(),
            valueType: keyType,
            ...util.normalizeParams(valueType),
        });
    }
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
// type alksjf = core.output<core.$ZodRecordKey>;
function partialRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMap", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodMap.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.mapProcessor(inst, ctx, json, params);
    inst.keyType = def.keyType;
    inst.valueType = def.valueType;
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function map(keyType, valueType, params) {
    return new ZodMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSet", (inst, def) => {
    _ensureDefaultMemoizer();
    core.$ZodSet.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.setProcessor(inst, ctx, json, params);
    inst.min = (...args) => inst.check(core._minSize(...args));
    inst.nonempty = (params) => inst.check(core._minSize(1, params));
    inst.max = (...args) => inst.check(core._maxSize(...args));
    inst.size = (...args) => inst.check(core._size(...args));
})));
function set(valueType, params) {
    return new ZodSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodEnum = /*@__PURE__*/ $constructor("ZodEnum", (inst, def) => {
    $ZodEnum.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => enumProcessor(inst, ctx, json, params);
    inst.enum = def.entries;
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
    const keys = new Set(Object.keys(def.entries));
    inst.extract = (values, params) => {
        const newEntries = {};
        for (const value of values) {
            if (keys.has(value)) {
                newEntries[value] = def.entries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
    inst.exclude = (values, params) => {
        const newEntries = { ...def.entries };
        for (const value of values) {
            if (keys.has(value)) {
                delete newEntries[value];
            }
            else
                throw new Error(`Key ${value} not found in enum`);
        }
        return new ZodEnum({
            ...def,
            checks: [],
            ...normalizeParams(params),
            entries: newEntries,
        });
    };
});
function schemas_enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodEnum({
        type: "enum",
        entries,
        ...normalizeParams(params),
    });
}

/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodLiteral = /*@__PURE__*/ $constructor("ZodLiteral", (inst, def) => {
    $ZodLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => literalProcessor(inst, ctx, json, params);
    inst.values = new Set(def.values);
    Object.defineProperty(inst, "value", {
        get() {
            if (def.values.length > 1) {
                throw new Error("This schema contains multiple valid literal values. Use `.values` instead.");
            }
            return def.values[0];
        },
    });
});
function literal(value, params) {
    return new ZodLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...normalizeParams(params),
    });
}
const ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.fileProcessor(inst, ctx, json, params);
    inst.min = (size, params) => inst.check(core._minSize(size, params));
    inst.max = (size, params) => inst.check(core._maxSize(size, params));
    inst.mime = (types, params) => inst.check(core._mime(Array.isArray(types) ? types : [types], params));
})));
function file(params) {
    return core._file(ZodFile, params);
}
const ZodTransform = /*@__PURE__*/ $constructor("ZodTransform", (inst, def) => {
    _ensureDefaultMemoizer();
    $ZodTransform.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => transformProcessor(inst, ctx, json, params);
    inst._zod.parse = (payload, _ctx) => {
        if (_ctx.direction === "backward") {
            throw new $ZodEncodeError(inst.constructor.name);
        }
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util_issue(issue, payload.value, def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = inst);
                // _issue.continue ??= true;
                payload.issues.push(util_issue(_issue));
            }
        };
        const output = def.transform(payload.value, payload);
        if (output instanceof Promise) {
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        payload.value = output;
        return payload;
    };
});
function transform(fn) {
    return new ZodTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodOptional = /*@__PURE__*/ $constructor("ZodOptional", (inst, def) => {
    $ZodOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function optional(innerType) {
    return new ZodOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodExactOptional = /*@__PURE__*/ $constructor("ZodExactOptional", (inst, def) => {
    $ZodExactOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => optionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function exactOptional(innerType) {
    return new ZodExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodNullable = /*@__PURE__*/ $constructor("ZodNullable", (inst, def) => {
    $ZodNullable.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nullableProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nullable(innerType) {
    return new ZodNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
function schemas_nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodDefault = /*@__PURE__*/ $constructor("ZodDefault", (inst, def) => {
    $ZodDefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => defaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeDefault = inst.unwrap;
});
function schemas_default(innerType, defaultValue) {
    return new ZodDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodPrefault = /*@__PURE__*/ $constructor("ZodPrefault", (inst, def) => {
    $ZodPrefault.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => prefaultProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function prefault(innerType, defaultValue) {
    return new ZodPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : shallowClone(defaultValue);
        },
    });
}
const ZodNonOptional = /*@__PURE__*/ $constructor("ZodNonOptional", (inst, def) => {
    $ZodNonOptional.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => nonoptionalProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function nonoptional(innerType, params) {
    return new ZodNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...normalizeParams(params),
    });
}
const ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.successProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function success(innerType) {
    return new ZodSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodCatch = /*@__PURE__*/ $constructor("ZodCatch", (inst, def) => {
    $ZodCatch.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => catchProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
    inst.removeCatch = inst.unwrap;
});
function schemas_catch(innerType, catchValue) {
    return new ZodCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : constantCatch(catchValue)),
    });
}

const ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.nanProcessor(inst, ctx, json, params);
})));
function nan(params) {
    return core._nan(ZodNaN, params);
}
const ZodPipe = /*@__PURE__*/ $constructor("ZodPipe", (inst, def) => {
    $ZodPipe.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => pipeProcessor(inst, ctx, json, params);
    inst.in = def.in;
    inst.out = def.out;
});
function pipe(in_, out) {
    return new ZodPipe({
        type: "pipe",
        in: in_,
        out: out,
        // ...util.normalizeParams(params),
    });
}
const ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodCodec", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
function codec(in_, out, params) {
    return new ZodCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPreprocess", (inst, def) => {
    ZodPipe.init(inst, def);
    core.$ZodPreprocess.init(inst, def);
})));
const ZodReadonly = /*@__PURE__*/ $constructor("ZodReadonly", (inst, def) => {
    $ZodReadonly.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => readonlyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
});
function readonly(innerType) {
    return new ZodReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.templateLiteralProcessor(inst, ctx, json, params);
})));
function templateLiteral(parts, params) {
    return new ZodTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.lazyProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.getter();
})));
function lazy(getter) {
    return new ZodLazy({
        type: "lazy",
        getter: getter,
    });
}
const ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.promiseProcessor(inst, ctx, json, params);
    inst.unwrap = () => inst._zod.def.innerType;
})));
function promise(innerType) {
    return new ZodPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => processors.functionProcessor(inst, ctx, json, params);
})));
function _function(params) {
    return new ZodFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}

const ZodCustom = /*@__PURE__*/ $constructor("ZodCustom", (inst, def) => {
    $ZodCustom.init(inst, def);
    ZodType.init(inst, def);
    inst._zod.processJSONSchema = (ctx, json, params) => customProcessor(inst, ctx, json, params);
});
// custom checks
function check(fn) {
    const ch = new core.$ZodCheck({
        check: "custom",
        // ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
function custom(fn, _params) {
    return core._custom(ZodCustom, fn ?? (() => true), _params);
}
function refine(fn, _params = {}) {
    return _refine(ZodCustom, fn, _params);
}
// superRefine
function superRefine(fn, params) {
    return _superRefine(fn, params);
}
// Re-export describe and meta from core
const schemas_describe = describe;
const schemas_meta = meta;
const ZodInstanceOf = /*@__PURE__*/ $constructor("ZodInstanceOf", (inst, def) => {
    ZodCustom.init(inst, def);
}, {
    properties(shape, params) {
        // asserts in place, so the narrowed output type is truthful without a wrapper
        return this.check(_properties(shape, params));
    },
});
function _instanceof(cls, params = {}) {
    const inst = new ZodInstanceOf({
        type: "custom",
        check: "custom",
        fn: (data) => data instanceof cls,
        abort: true,
        ...util.normalizeParams(params),
    });
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodCodec,
    Boolean: ZodBoolean,
    String: ZodString,
}, ...args);
function json(params) {
    const jsonSchema = lazy(() => {
        return union([schemas_string(params), schemas_number(), schemas_boolean(), schemas_null(), array(jsonSchema), record(schemas_string(), jsonSchema)]);
    });
    return jsonSchema;
}
// preprocess
function preprocess(fn, schema) {
    return new ZodPreprocess({
        type: "pipe",
        in: transform(fn),
        out: schema,
    });
}


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
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __nccwpck_require__(4556);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __nccwpck_require__(3077);
;// CONCATENATED MODULE: ./src/github/api-problem.ts

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
        const reason = error instanceof said_error/* SaidError */._N ? error.said : message;
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

;// CONCATENATED MODULE: ./src/github/marker.ts
const PREFIX = "<!-- docker-layer-report:v1 ";
const FORMAT = /^<!-- docker-layer-report:v1 key=(\S{0,1000}) sha=([\da-f]{40,64}) run=(\d{1,15})\.(\d{1,15}) -->$/;
/** The marker's line, without a line break; the first line of every comment. */
function buildMarker({ key, sha, run }) {
    return `${PREFIX}key=${encodeKey(key)} sha=${sha} run=${run.id}.${run.attempt} -->`;
}
/**
 * Reads the marker from a comment's first line. The text may be anybody's: what does not look exactly as
 * {@link buildMarker} writes it is no marker.
 *
 * @returns null where the comment does not start with a marker
 */
function parseMarker(comment) {
    if (!comment.startsWith(PREFIX))
        return null;
    const end = comment.indexOf("\n");
    const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
    const [, encodedKey, sha, id, attempt] = FORMAT.exec(line) ?? [];
    if (encodedKey === undefined || sha === undefined)
        return null;
    const key = decodeKey(encodedKey);
    return key === null ? null : { key, sha, run: { id: Number(id), attempt: Number(attempt) } };
}
/** Whether `a` is from an earlier run, or an earlier attempt of the same run, than `b`. */
function isOlderRun(a, b) {
    return a.id === b.id ? a.attempt < b.attempt : a.id < b.id;
}
/** A key as one word that an HTML comment can hold. */
function encodeKey(key) {
    // Two hyphens in a row may end an HTML comment.
    return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(key))).replaceAll("--", "-%2D");
}
/** Null for what is no such word. */
function decodeKey(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/github/comments.ts




const PAGE_SIZE = 100;
const CREATE_ATTEMPTS = 3;
/**
 * Leaves exactly one comment of this key on the pull request: updates the oldest of ours in place, else creates it.
 * The comment of a newer run is never overwritten.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the comment could not be written
 */
async function upsertComment(client, request, signal, retryUnit = 1000) {
    for (let attempt = 1;; attempt++) {
        const updated = await updateComment(client, request, signal);
        if (updated !== null)
            return updated;
        if (!request.create)
            return { action: "skipped", url: null };
        try {
            return await createComment(client, request, signal);
        }
        catch (error) {
            const { kind } = classifyError(error);
            if (attempt === CREATE_ATTEMPTS || (kind !== "server" && kind !== "network"))
                throw error;
            // The server may have created it before it failed, so look again rather than create a second one.
            await (0,promises_.setTimeout)(attempt * retryUnit, undefined, { signal });
        }
    }
}
/** Null where there is no comment of ours. */
async function updateComment(client, request, signal) {
    const marker = requireMarker(request.body);
    let refusal = null;
    for await (const comment of ownComments(client, request, marker.key, signal)) {
        const { id, url } = comment;
        if (isOlderRun(marker.run, comment.marker.run))
            return { action: "stale", url };
        if (comment.unchanged)
            return { action: "unchanged", url };
        try {
            await client.rest.issues.updateComment({
                ...ownerAndRepo(request.repository),
                comment_id: id,
                body: comment.body,
                request: { signal },
            });
            return { action: "updated", url };
        }
        catch (error) {
            const { kind } = classifyError(error);
            // Somebody else's after all, or deleted in the meantime: the next one may be ours.
            if (kind !== "forbidden" && kind !== "not-found")
                throw error;
            refusal = kind === "forbidden" ? error : refusal;
        }
    }
    if (refusal !== null && !request.create)
        throw refusal;
    return null;
}
async function createComment(client, request, signal) {
    const { data } = await client.rest.issues.createComment({
        ...ownerAndRepo(request.repository),
        issue_number: request.issueNumber,
        body: request.body,
        request: { signal, retries: 0 },
    });
    return { action: "created", url: data.html_url };
}
/** Oldest first, as the server lists them; further pages are read only as long as somebody asks. */
async function* ownComments(client, request, key, signal) {
    const { repository, issueNumber } = request;
    const isOwn = createAuthorCheck(client, signal);
    for (let page = 1;; page++) {
        // Not `client.paginate`: it leaves the signal out of its requests.
        const { data, headers } = await client.rest.issues.listComments({
            ...ownerAndRepo(repository),
            issue_number: issueNumber,
            per_page: PAGE_SIZE,
            page,
            request: { signal },
        });
        for (const comment of data) {
            const text = comment.body ?? "";
            const marker = parseMarker(text);
            if (marker?.key !== key || !(await isOwn(comment.user)))
                continue;
            const body = tellsFailure(text) ? (request.resolvedBody ?? request.body) : request.body;
            yield { id: comment.id, url: comment.html_url, marker, body, unchanged: sameText(text, body) };
        }
        // Not by the number of comments: a server may put fewer on a page than it is asked for.
        if (!hasNextPage(headers.link))
            return;
    }
}
/** The line behind the marker has the verdict. */
function tellsFailure(text) {
    return text.split("\n", 2)[1]?.startsWith(headline/* VERDICT_ICONS */.n_.fail) ?? false;
}
/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers */
function hasNextPage(link) {
    return link?.includes('rel="next"') ?? false;
}
/**
 * Anybody can post a comment with our marker, and the token may be able to edit it, so the author decides. A
 * workflow's own token writes as a bot. A personal token writes as its user, who is asked for once, and only where a
 * comment makes it necessary; a workflow's token may not ask. Gitea tells no types.
 */
function createAuthorCheck(client, signal) {
    let self = null;
    const ownId = async () => {
        try {
            const { data } = await client.rest.users.getAuthenticated({ request: { signal, retries: 0 } });
            return data.id;
        }
        catch {
            return null;
        }
    };
    return async (author) => {
        if (author === null)
            return false;
        if (author.type === "Bot")
            return true;
        self ??= ownId();
        const id = await self;
        return id === null ? author.type === undefined : id === author.id;
    };
}
function requireMarker(body) {
    const marker = parseMarker(body);
    if (marker === null)
        throw new Error("The comment's text does not start with its marker");
    return marker;
}
/** The server may change line ends and drop blanks at the end. */
function sameText(a, b) {
    const normalise = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return normalise(a) === normalise(b);
}
function ownerAndRepo({ owner, name }) {
    return { owner, repo: name };
}

;// CONCATENATED MODULE: ./src/github/acceptance.ts


const acceptance_PAGE_SIZE = 100;
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
    const names = [];
    for (let page = 1;; page++) {
        const { data, headers } = await client.rest.issues.listLabelsOnIssue({
            ...toParameters(search),
            page,
            request: { signal },
        });
        names.push(...data.map(({ name }) => name));
        if (!hasNextPage(headers.link))
            break;
    }
    return accepts(names) ? { by: await whoLabeled(client, search, signal) } : null;
}
/** Who set the label last. Null where the server does not tell: it is not needed for the verdict. */
async function whoLabeled(client, search, signal) {
    let by = null;
    try {
        for (let page = 1; page <= MOST_PAGES; page++) {
            // Not the list of the issue's own events: that one needs the permission to read issues.
            const { data, headers } = await client.rest.issues.listEventsForTimeline({
                ...toParameters(search),
                page,
                request: { signal },
            });
            for (const event of data) {
                const name = "label" in event ? event.label?.name : undefined;
                if (name === undefined || !accepts([name]))
                    continue;
                by = event.event === "labeled" && "actor" in event ? (event.actor?.login ?? null) : null;
            }
            if (!hasNextPage(headers.link))
                return by;
        }
    }
    catch {
        return null;
    }
    return null;
}
function toParameters({ repository, issueNumber }) {
    return {
        owner: repository.owner,
        repo: repository.name,
        issue_number: issueNumber,
        per_page: acceptance_PAGE_SIZE,
    };
}

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
            const status = errorStatus(error);
            const wait = status === 403 || status === 429 ? secondsUntilAllowed(error) : null;
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

;// CONCATENATED MODULE: ./src/github/deadline.ts

/** Named as the platform names what an AbortSignal's own time-out throws. */
class DeadlineError extends said_error/* SaidError */._N {
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
        return await withDeadline(TIMEOUT, async (signal) => findAcceptance(await createGitHub(githubToken, context.apiUrl), search, signal));
    }
    catch (error) {
        const problem = classifyError(error);
        const reason = problem.kind === "server" ? `HTTP ${problem.status}` : problem.message;
        log.annotate("warning", translate("accepted.notAsked", { label: accept_label/* ACCEPT_LABEL */.K, reason }));
        return accepts(pullRequest.labels) ? { by: null } : null;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./src/github/check-run.ts


/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const BATCH = 50;
const ATTEMPTS = 3;
/**
 * Creates a completed check run with all annotations, fifty a request. A later one of the same name takes its place on
 * the commit's page, as GitHub does it; annotations of it go with it.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a request that failed at the server's side is looked into
 * @throws the REST client's error; the check run may then be there without some of its annotations
 */
async function writeCheckRun(client, request, signal, retryUnit = 1000) {
    const { annotations } = request;
    const created = await surely({ signal, retryUnit }, () => create(client, request, signal), () => find(client, request, signal));
    for (let sent = created.annotations; sent < annotations.length; sent += BATCH) {
        const batch = annotations.slice(sent, sent + BATCH);
        await surely({ signal, retryUnit }, () => append(client, request, { id: created.id, annotations: batch }, signal), 
        // Sent twice, annotations would be there twice.
        async () => ((await count(client, request, created.id, signal)) > sent ? true : null));
    }
}
/**
 * Does what must be done once. Where the server fails it may have done it all the same, so it is asked before the next
 * try.
 *
 * @param look what was done, or null where it was not
 */
async function surely({ signal, retryUnit }, work, look) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const { kind } = classifyError(error);
            if (attempt === ATTEMPTS || (kind !== "server" && kind !== "network"))
                throw error;
        }
        await (0,promises_.setTimeout)(attempt * retryUnit, undefined, { signal });
        const done = await look();
        if (done !== null)
            return done;
    }
}
async function create(client, request, signal) {
    const annotations = request.annotations.slice(0, BATCH);
    const { data } = await client.rest.checks.create({
        ...check_run_ownerAndRepo(request),
        name: request.name,
        head_sha: request.headSha,
        external_id: request.externalId,
        ...(request.detailsUrl === null ? {} : { details_url: request.detailsUrl }),
        status: "completed",
        conclusion: request.conclusion,
        output: output(request, annotations),
        request: { signal, retries: 0 },
    });
    return { id: data.id, annotations: annotations.length };
}
async function append(client, request, { id, annotations }, signal) {
    await client.rest.checks.update({
        ...check_run_ownerAndRepo(request),
        check_run_id: id,
        output: output(request, annotations),
        request: { signal, retries: 0 },
    });
    return true;
}
/** This run's own check run; null where there is none. */
async function find(client, request, signal) {
    const { data } = await client.rest.checks.listForRef({
        ...check_run_ownerAndRepo(request),
        ref: request.headSha,
        check_name: request.name,
        request: { signal },
    });
    const own = data.check_runs.find(({ external_id }) => external_id === request.externalId);
    return own === undefined ? null : { id: own.id, annotations: own.output.annotations_count };
}
/** How many annotations the check run has. */
async function count(client, request, id, signal) {
    const { data } = await client.rest.checks.get({
        ...check_run_ownerAndRepo(request),
        check_run_id: id,
        request: { signal },
    });
    return data.output.annotations_count;
}
function output({ title, summary }, annotations) {
    return { title, summary, annotations: [...annotations] };
}
function check_run_ownerAndRepo({ repository }) {
    return { owner: repository.owner, repo: repository.name };
}

;// CONCATENATED MODULE: ./src/github/event-fields.ts
/** Narrow reads of what the runner hands over: a value that is not what it should be reads as null. */
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

;// CONCATENATED MODULE: ./src/github/context.ts

/**
 * Reads what the runner tells about this run. Missing or malformed parts of the event are as if they were not there.
 *
 * @param env the process's environment: the runner's default variables,
 *   https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @param readFile gives the text of the event file at `GITHUB_EVENT_PATH`; may throw
 * @returns the frozen context, or null outside of a workflow run: no repository or commit is named
 */
function readContext(env, readFile) {
    const repository = repositoryName(env.GITHUB_REPOSITORY);
    const sha = commit(env.GITHUB_SHA);
    if (repository === null || sha === null)
        return null;
    const eventName = env.GITHUB_EVENT_NAME ?? "";
    const payload = readEvent(env.GITHUB_EVENT_PATH, readFile);
    const pull = asObject(payload?.pull_request);
    const head = asObject(pull?.head);
    const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
    const apiUrl = httpUrl(env.GITHUB_API_URL) ?? "https://api.github.com";
    return Object.freeze({
        eventName,
        repository,
        apiUrl,
        serverUrl: publicServerUrl(payload, repository) ?? httpUrl(env.GITHUB_SERVER_URL) ?? "https://github.com",
        software: serverSoftware(apiUrl, env),
        sha,
        headSha: (pullRequest === null ? null : commit(head?.sha)) ?? sha,
        pullRequest,
        eventProblem: eventProblem(env.GITHUB_EVENT_PATH, payload, { eventName, pullRequest }),
        actor: env.GITHUB_ACTOR ?? "",
        workspace: env.GITHUB_WORKSPACE || null,
        workflow: env.GITHUB_WORKFLOW ?? "",
        run: Object.freeze({
            id: positiveInteger(env.GITHUB_RUN_ID) ?? 0,
            attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
        }),
        runNumber: positiveInteger(env.GITHUB_RUN_NUMBER) ?? 0,
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
    const number = positiveInteger(pull.number);
    if (number === null)
        return null;
    const headRepository = repositoryName(asObject(head?.repo)?.full_name);
    return Object.freeze({
        number,
        headRepository: headRepository ?? repository,
        baseSha: commit(asObject(pull.base)?.sha),
        fork: headRepository === null || !sameRepository(headRepository, repository),
        labels: Object.freeze(labelNames(pull.labels)),
    });
}

;// CONCATENATED MODULE: ./src/github/problem-text.ts

/** What kept a request from succeeding, as a message that says what a reader can do about it. */
function problemText(problem, options) {
    const { context, permission } = options;
    switch (problem.kind) {
        case "forbidden": {
            const { message } = problem;
            return hasReadOnlyToken(context)
                ? { key: "github.problem.readOnly", values: { message } }
                : { key: "github.problem.forbidden", values: { message, permission } };
        }
        case "unauthorized":
            return { key: "github.problem.unauthorized", values: { message: problem.message } };
        case "not-found":
            return { key: "github.problem.notFound", values: { message: problem.message } };
        case "limited": {
            const { message, seconds } = problem;
            return seconds === null
                ? { key: "github.problem.limited", values: { message } }
                : { key: "github.problem.limitedFor", values: { message, seconds } };
        }
        case "server":
            return { key: "github.problem.server", values: { status: problem.status } };
        case "network":
            return { key: "github.problem.network", values: { message: problem.message, url: context.apiUrl } };
        case "timeout":
            return { key: "github.problem.timeout", values: { message: problem.message, url: context.apiUrl } };
        case "refused":
            return { key: "github.problem.refused", values: { message: problem.message } };
        case "other":
            return { key: "github.problem.other", values: { message: problem.message } };
    }
}

;// CONCATENATED MODULE: ./src/github/publish.ts





/** Milliseconds that a run waits for the server at most. */
const publish_TIMEOUT = 30_000;
const NOTHING_DONE = { action: "skipped", url: null, warning: null };
/**
 * Brings the report's comment to the pull request of this run. Never throws and never takes longer than `timeout`:
 * a verdict does not depend on a comment.
 *
 * - `always` creates the comment and updates it;
 * - `on-change` creates it only for a failed or noteworthy report;
 * - `on-failure` creates it only for a failed report;
 * - `never` does nothing.
 *
 * A comment that is there is always updated, so that it also tells when a problem is gone.
 */
async function publishComment(publication, { context, openClient, timeout = publish_TIMEOUT, retryUnit = 1000 }) {
    const { pullRequest, repository } = context;
    if (pullRequest === null || publication.policy === "never")
        return NOTHING_DONE;
    const request = {
        repository,
        issueNumber: pullRequest.number,
        body: publication.body,
        ...(publication.resolvedBody === undefined ? {} : { resolvedBody: publication.resolvedBody }),
        create: mayCreate(publication),
    };
    try {
        const result = await withDeadline(timeout, async (signal) => upsertComment(await openClient(), request, signal, retryUnit));
        return { ...result, warning: null };
    }
    catch (error) {
        return { action: "failed", url: null, warning: describeFailure(error, context) };
    }
}
/** Whether a comment that is not there yet is to be created. */
function mayCreate({ policy, failed, noteworthy, }) {
    if (policy === "always")
        return true;
    return failed || (policy === "on-change" && noteworthy);
}
/** For the log: why the comment was not posted, and what there is to do about it. */
function describeFailure(error, context) {
    const problem = classifyError(error);
    // A server may not want to say that there is something which a token may not touch.
    const refused = problem.kind === "forbidden" || problem.kind === "not-found";
    if (refused && hasReadOnlyToken(context)) {
        return { key: "comment.readOnly", values: { message: problem.message } };
    }
    const permission = "pull-requests: write";
    return { key: "comment.failed", values: { reason: problemText(problem, { context, permission }) } };
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __nccwpck_require__(5607);
// EXTERNAL MODULE: ./src/report/limit-text.ts
var limit_text = __nccwpck_require__(1277);
;// CONCATENATED MODULE: ./src/report/annotations.ts



/** GitHub drops what a step says beyond ten of a kind, without a word. */
const MOST_OF_A_LEVEL = 10;
const TITLE_LENGTH = 255;
const MESSAGE_LENGTH = 1_000;
const LEVELS = { error: "error", warning: "warning", info: "notice", style: "notice" };
/**
 * A report's remarks, most severe first, at most ten errors, ten warnings and ten notices. Where there are more,
 * the tenth says how many. A failed build is the first error, on the line that failed; lines over a limit follow.
 */
function toAnnotations(report, translate) {
    return limited(allAnnotations(report, translate), (message, count) => translate("report.annotation.more", { message, count }));
}
/** As `toAnnotations`, but all of them, for a place that takes as many. */
function allAnnotations(report, translate) {
    return [
        ...failureAnnotation(report, translate),
        ...limitAnnotations(report, translate),
        ...(0,findings_order/* bySeverity */.N)(report.findings).map(toAnnotation),
    ];
}
/** The remarks of findings, in the same order and number; `more` adds to the tenth of a kind how many follow it. */
function findingAnnotations(findings, more) {
    return limited(bySeverity(findings).map(toAnnotation), more);
}
function limited(all, more) {
    return ["error", "warning", "notice"].flatMap((level) => {
        const annotations = all.filter((annotation) => annotation.level === level);
        const shown = annotations.slice(0, MOST_OF_A_LEVEL);
        const left = annotations.length - shown.length;
        return shown.map((annotation, index) => left > 0 && index === MOST_OF_A_LEVEL - 1
            ? { ...annotation, message: more(annotation.message, left) }
            : annotation);
    });
}
function toAnnotation(finding) {
    const { ruleId, severity, message, path, start, end } = finding;
    return {
        level: LEVELS[severity],
        file: path,
        line: start.line,
        endLine: end.line,
        ...(start.line === end.line ? { column: start.column, endColumn: end.column } : {}),
        title: plainLine(ruleId, TITLE_LENGTH),
        message: plainLine(message, MESSAGE_LENGTH),
    };
}
function failureAnnotation({ build, dockerfile }, translate) {
    const failure = build?.failure ?? null;
    if (failure === null || failure.lines === null || dockerfile === null) {
        return [];
    }
    return [
        {
            level: "error",
            file: dockerfile.path,
            line: failure.lines.start,
            endLine: failure.lines.end,
            title: plainLine(translate("report.verdict.buildFailed"), TITLE_LENGTH),
            message: plainLine(failure.message, MESSAGE_LENGTH),
        },
    ];
}
/** Whether remarks on lines tell each reason why a report fails; what is about the whole image stands on no line. */
function isToldOnLines({ verdict, build, dockerfile }) {
    return verdict.reasons.every((reason) => {
        if (reason.kind === "build-failed")
            return dockerfile !== null && build?.failure?.lines != null;
        return (0,limit_text/* isLimitReason */.A9)(reason)
            ? (0,limit_text/* limitLines */.Di)(reason) !== null
            : reason.kind === "lint" || reason.kind === "new-lint";
    });
}
function limitAnnotations(report, translate) {
    const { dockerfile, verdict, accepted } = report;
    if (dockerfile === null) {
        return [];
    }
    const toAnnotations = (reasons, level) => reasons.filter(limit_text/* isLimitReason */.A9).flatMap((reason) => {
        const lines = (0,limit_text/* limitLines */.Di)(reason);
        if (lines === null) {
            return [];
        }
        return [
            {
                level,
                file: dockerfile.path,
                line: lines.start,
                endLine: lines.end,
                title: plainLine(translate("report.limit.title"), TITLE_LENGTH),
                message: plainLine((0,limit_text/* limitText */.PW)(reason, report, translate), MESSAGE_LENGTH),
            },
        ];
    });
    return [...toAnnotations(verdict.reasons, "error"), ...toAnnotations(accepted?.reasons ?? [], "warning")];
}
const plainLine = (text, length) => (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(text)).trim(), length);

// EXTERNAL MODULE: ./src/report/markdown.ts + 7 modules
var markdown = __nccwpck_require__(4994);
// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __nccwpck_require__(3563);
;// CONCATENATED MODULE: ./src/check-run-of-commit.ts











/** Its name in any language: rulesets require checks by their names. */
const NAME = "Docker Layer Report";
const check_run_of_commit_TITLE_LENGTH = 255;
/** UTF-8 bytes, short of GitHub's 65,535 characters. */
const SUMMARY_LIMIT = 65_000;
/** Twenty requests; nobody reads as many. */
const MOST_ANNOTATIONS = 1_000;
const check_run_of_commit_LEVELS = { error: "failure", warning: "warning", notice: "notice" };
/**
 * Gives the run's commit a check run with the report's verdict, its body and every annotation, where the input asks for
 * it. What can't be written is a warning; never throws.
 */
async function giveCheckRun(report, surroundings) {
    const { inputs, context, translate, log } = surroundings;
    const { openClient = createGitHub, retryUnit = 1000, timeout = publish_TIMEOUT } = surroundings;
    if (!inputs.checkRun || context === null)
        return;
    const request = toRequest(report, context, surroundings);
    try {
        await withDeadline(timeout, async (signal) => writeCheckRun(await openClient(inputs.githubToken, context.apiUrl), request, signal, retryUnit));
    }
    catch (error) {
        const permission = "checks: write";
        const reason = problemText(classifyError(error), { context, permission });
        log.annotate("warning", translate("checkRun.failed", { reason }));
    }
}
function toRequest(report, { repository, headSha, run }, { inputs, toPath, links, translate }) {
    const all = allAnnotations(report, translate).flatMap((annotation) => {
        const path = toPath(annotation.file);
        return (0,external_node_path_.isAbsolute)(path) ? [] : [toCheckRunAnnotation(annotation, path)];
    });
    const left = Math.max(0, all.length - MOST_ANNOTATIONS);
    const more = left === 0 ? "" : `\n${translate("checkRun.moreAnnotations", { count: left })}\n`;
    const limit = SUMMARY_LIMIT - Buffer.byteLength(more, "utf8");
    return {
        repository,
        headSha,
        name: inputs.commentKey === "" ? NAME : `${NAME} (${inputs.commentKey})`,
        externalId: `${run.id}.${run.attempt}${inputs.commentKey === "" ? "" : `.${inputs.commentKey}`}`,
        conclusion: report.verdict.status === "pass" ? "success" : "failure",
        detailsUrl: links.run,
        title: (0,report_escape/* shorten */.ml)((0,verdict_text/* verdictLine */.MT)(report, translate), check_run_of_commit_TITLE_LENGTH),
        summary: (0,markdown/* renderBody */.lc)(report, { translate, links }, limit, "run-summary") + more,
        annotations: all.slice(0, MOST_ANNOTATIONS),
    };
}
function toCheckRunAnnotation(annotation, path) {
    const { level, line, endLine, column, endColumn, title, message } = annotation;
    return {
        path,
        start_line: line,
        end_line: endLine,
        ...(column === undefined || endColumn === undefined
            ? {}
            : { start_column: column, end_column: endColumn }),
        annotation_level: check_run_of_commit_LEVELS[level],
        title,
        message,
    };
}

// EXTERNAL MODULE: ./src/git/client.ts
var client = __nccwpck_require__(601);
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
    return headRepository === null || !sameRepository(headRepository, repository);
}
/** Null where the folder is in no repository, and where git is not there or can't tell. */
async function checkedOutCommit(folder, env) {
    // A checkout may belong to another user, as in a container; and a pull request may hold a folder that looks like a
    // repository of its own and names any commit.
    const config = ["-c", "safe.directory=*", "-c", "safe.bareRepository=explicit"];
    const git = (0,client/* createGitClient */.O)({ env, cwd: folder });
    const { ok, stdout } = await git([...config, "rev-parse", "--verify", "HEAD^{commit}"]);
    return ok ? stdout.trim().toLowerCase() : null;
}

// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __nccwpck_require__(1727);
;// CONCATENATED MODULE: ./src/comment-on-pull-request.ts







/**
 * Leaves the report on the run's pull request. A comment that can't be posted is a warning.
 *
 * @returns the comment's address; null where there is no comment
 */
async function commentOnPullRequest(report, { inputs, context, links, translate, log }) {
    if (context === null || context.pullRequest === null)
        return null;
    const marker = buildMarker({ key: inputs.commentKey, sha: context.headSha, run: context.run });
    const options = { translate, links, marker };
    const { url, warning } = await publishComment({
        policy: inputs.comment,
        body: (0,markdown/* renderComment */.wQ)(report, options),
        ...((0,verdict_text/* verdictKind */.uw)(report) === "pass" && {
            resolvedBody: (0,markdown/* renderComment */.wQ)(report, { ...options, resolved: true }),
        }),
        failed: report.verdict.status === "fail",
        noteworthy: isNoteworthy(report),
    }, { context, openClient: () => createGitHub(inputs.githubToken, context.apiUrl) });
    if (warning !== null)
        log.annotate("warning", (0,said_error/* say */.cv)(warning, translate));
    return url;
}
/** Something that the base does not have: a finding (any where the base's are not known), a size, what a label accepts. */
function isNoteworthy({ findings, comparison, accepted }) {
    const isChanged = comparison !== null && !(0,layer_changes/* isNothing */.q)(comparison);
    return isChanged || accepted !== null || findings.some(({ isNew }) => isNew !== false);
}

;// CONCATENATED MODULE: ./src/github/group-marker.ts

const group_marker_PREFIX = "<!-- docker-layer-report:shared:v1 ";
const group_marker_FORMAT = /^<!-- docker-layer-report:shared:v1 group=(\S{0,1000}) state=([\w+/=]{0,65536}) -->$/;
/** The marker's line, without a line break; no other comment's marker is one of these, nor the other way round. */
function buildGroupMarker({ group, state }) {
    return `${group_marker_PREFIX}group=${encodeKey(group)} state=${state} -->`;
}
/** Reads the marker from a comment's first line, which may be anybody's; null where it is none. */
function parseGroupMarker(comment) {
    if (!comment.startsWith(group_marker_PREFIX))
        return null;
    const end = comment.indexOf("\n");
    const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
    const [, encoded, state] = group_marker_FORMAT.exec(line) ?? [];
    const group = encoded === undefined ? null : decodeKey(encoded);
    return group === null || state === undefined ? null : { group, state };
}

;// CONCATENATED MODULE: ./src/github/links.ts
/**
 * A permanent link to lines of a file at one commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 *
 * @param path relative to the repository's root, with forward slashes, not encoded
 */
function fileUrl({ serverUrl, software }, repository, sha, path, lines) {
    const encodedPath = path.split("/").map(encodeSegment).join("/");
    const at = software === "github" ? `blob/${sha}` : `src/commit/${sha}`;
    return `${repositoryUrl(serverUrl, repository)}/${at}/${encodedPath}${lineAnchor(lines)}`;
}
/** The page of one commit. */
function commitUrl(serverUrl, repository, sha) {
    return `${repositoryUrl(serverUrl, repository)}/commit/${sha}`;
}
/**
 * The page of this workflow run, at this attempt; null where the runner does not say which run it is. Forgejo knows
 * runs by the repository's own count; Gitea did so before 1.26.
 */
function runUrl({ serverUrl, software, repository, run, runNumber }) {
    const id = software === "forgejo" ? runNumber : run.id;
    if (id === 0)
        return null;
    const page = `${repositoryUrl(serverUrl, repository)}/actions/runs/${id}`;
    return software === "github" && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}
/**
 * The links of one report. Files are linked in the head repository at the head commit: that is what a reader of the
 * pull request sees, where the merge commit that the run checked out goes away.
 *
 * @param toRepositoryPath gives a report's path relative to the repository's root; null where it is none of a file of
 *   the head commit: a generated file is not, nor is one outside of the checkout
 */
function createReportLinks(context, toRepositoryPath) {
    const { serverUrl, headSha } = context;
    const repository = context.pullRequest?.headRepository ?? context.repository;
    return {
        commit: { sha: headSha, url: commitUrl(serverUrl, repository, headSha) },
        run: runUrl(context),
        line: (path, lines) => {
            const inRepository = isPlainPath(path) ? toRepositoryPath(path) : null;
            return inRepository === null ? null : fileUrl(context, repository, headSha, inRepository, lines);
        },
    };
}
/** A browser takes `..` out of an address with what stands before it: the link would lead out of the repository. */
function isPlainPath(path) {
    return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
function repositoryUrl(serverUrl, { owner, name }) {
    return `${serverUrl}/${owner}/${name}`;
}
function lineAnchor(lines) {
    if (lines === null)
        return "";
    return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`;
}
/** Also encodes what `encodeURIComponent` leaves but Markdown gives a meaning: `!'()*`, `_` and `~`. */
function encodeSegment(segment) {
    return encodeURIComponent(wellFormed(segment)).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Half of a surrogate pair cannot be encoded; a file name may hold one. */
function wellFormed(text) {
    return new TextDecoder().decode(new TextEncoder().encode(text));
}

;// CONCATENATED MODULE: ./src/github/shared-comment.ts




/** Retry units. Runs that find no comment wait up to this long and look again, so that few of them create one. */
const BEFORE_CREATING = 3;
/** Retry units between two looks, and up to twice that. */
const BETWEEN_LOOKS = 2;
/**
 * Retry units. A text counts as settled once it has been there this long, and was seen there twice: a run that had read
 * before it was written, and writes over it, is done with that by then.
 */
const SETTLED = 4;
/** Retry units. What was read longer ago is read again before it is written back, so that this run is done in time too. */
const FRESH = 1.5;
/** Where reading always takes that long, a run writes all the same. */
const MOST_READS = 5;
/** Seconds. A limit that lasts longer is not waited for. */
const LONGEST_LIMIT = 30;
const MOST_WRITES = 30;
const shared_comment_PAGE_SIZE = 100;
/**
 * Brings this run's part into the comment that a group of runs shares, while others do the same. A server can't be
 * asked to write only where nobody else did in between, so a run writes what it read together with its own part, looks
 * again after a while, and writes again where its part is gone. Of several comments the oldest stays: what the others
 * hold is merged into it, and when that has settled, they are deleted.
 *
 * @param signal ends all requests and waits
 * @param retryUnit milliseconds
 * @throws the REST client's error where the comment could not be written
 */
async function updateSharedComment(client, request, signal, retryUnit = 1000) {
    const comments = openComments(client, request, signal);
    const wait = (units) => (0,promises_.setTimeout)(units * retryUnit, undefined, { signal });
    /** Since when our part is known to be there without a break; null where it is not. */
    let since = null;
    let looks = 0;
    let isHesitating = request.create;
    let reads = 0;
    for (;;) {
        const readAt = Date.now();
        const [first, ...others] = await comments.list();
        const text = request.merge(first === undefined ? [] : [first, ...others].map(({ body }) => body));
        if (first !== undefined && text === null) {
            since ??= Date.now();
            looks += 1;
            const isSettled = looks > 1 && Date.now() - since >= SETTLED * retryUnit;
            // What was there before us needs no waiting.
            if (isSettled || (comments.action() === "unchanged" && others.length === 0)) {
                await comments.remove(others);
                return { action: comments.action(), url: first.url };
            }
        }
        else if (first === undefined && !request.create) {
            return { action: "skipped", url: null };
        }
        else if (first === undefined && isHesitating) {
            isHesitating = false;
            await wait(Math.random() * BEFORE_CREATING);
            continue;
        }
        else if (Date.now() - readAt > FRESH * retryUnit && reads < MOST_READS) {
            reads += 1;
            continue;
        }
        else {
            looks = 0;
            reads = 0;
            const units = await comments.write(first ?? null, text ?? "");
            since = units === null ? Date.now() : null;
            if (units !== null) {
                await wait(units);
                continue;
            }
        }
        await wait(BETWEEN_LOOKS * (1 + Math.random()));
    }
}
/** The comments of one group, and what was done to them. */
function openComments(client, { repository, issueNumber, group }, signal) {
    const place = { owner: repository.owner, repo: repository.name };
    const isOwn = createAuthorCheck(client, signal);
    const notOurs = new Set();
    // Not even after a limit's end: by then the text may be out of date, and would take others' parts away.
    const once = { signal, retries: 0, once: true };
    let action = "unchanged";
    let writes = 0;
    let isCreated = false;
    async function send(first, body) {
        if (first !== null) {
            await client.rest.issues.updateComment({ ...place, comment_id: first.id, body, request: once });
            action = action === "created" ? action : "updated";
        }
        else if (!isCreated) {
            await client.rest.issues.createComment({ ...place, issue_number: issueNumber, body, request: once });
            // A list may not show it at once.
            isCreated = true;
            action = "created";
        }
    }
    return {
        action: () => action,
        /** Oldest first. */
        async list() {
            const found = [];
            for (let page = 1;; page++) {
                const { data, headers } = await client.rest.issues.listComments({
                    ...place,
                    issue_number: issueNumber,
                    per_page: shared_comment_PAGE_SIZE,
                    page,
                    request: { signal },
                });
                for (const { id, html_url: url, body = "", user } of data) {
                    if (notOurs.has(id) || parseGroupMarker(body)?.group !== group || !(await isOwn(user)))
                        continue;
                    found.push({ id, url, body });
                }
                if (!hasNextPage(headers.link))
                    return found.sort((a, b) => a.id - b.id);
            }
        },
        /** Null where it is written, else in how many retry units to try again. */
        async write(first, body) {
            writes += 1;
            try {
                await send(first, body);
                return null;
            }
            catch (error) {
                const problem = classifyError(error);
                if (first !== null && problem.kind === "not-found") {
                    notOurs.add(first.id);
                    return 0;
                }
                const units = waitFor(problem, writes);
                if (units === null || writes >= MOST_WRITES)
                    throw error;
                return units;
            }
        },
        async remove(others) {
            for (const { id } of others) {
                try {
                    await client.rest.issues.deleteComment({ ...place, comment_id: id, request: { signal } });
                }
                catch (error) {
                    // Another run was quicker, or it is not ours to delete; what it holds is in the first one.
                    const { kind } = classifyError(error);
                    if (kind !== "not-found" && kind !== "forbidden")
                        throw error;
                }
            }
        },
    };
}
/** How many retry units to wait after a problem; null where waiting does not help. */
function waitFor(problem, attempt) {
    switch (problem.kind) {
        case "server":
        case "network":
            return Math.min(attempt, 4) * (0.5 + Math.random());
        case "limited":
            return problem.seconds !== null && problem.seconds <= LONGEST_LIMIT
                ? problem.seconds + Math.random()
                : null;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/github/publish-shared.ts



/** Milliseconds. Longer than for a comment of one's own: runs that write at the same time wait for one another. */
const publish_shared_TIMEOUT = 120_000;
/**
 * Brings this run's part into the comment that a group shares. Never throws and never takes longer than `timeout`;
 * when it creates the comment, `publishComment` says.
 */
async function publishSharedComment({ group, merge, ...publication }, { context, openClient, timeout = publish_shared_TIMEOUT, retryUnit = 1000 }) {
    const { pullRequest, repository } = context;
    if (pullRequest === null || publication.policy === "never") {
        return { action: "skipped", url: null, warning: null };
    }
    const request = {
        repository,
        issueNumber: pullRequest.number,
        group,
        merge,
        create: mayCreate(publication),
    };
    try {
        const result = await withDeadline(timeout, async (signal) => updateSharedComment(await openClient(), request, signal, retryUnit));
        return { ...result, warning: null };
    }
    catch (error) {
        return { action: "failed", url: null, warning: describeFailure(error, context) };
    }
}

// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __nccwpck_require__(1272);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __nccwpck_require__(9437);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __nccwpck_require__(9678);
// EXTERNAL MODULE: ./src/report/markdown/advice.ts
var advice = __nccwpck_require__(4116);
// EXTERNAL MODULE: ./src/report/markdown/failure.ts
var failure = __nccwpck_require__(5524);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts + 1 modules
var findings = __nccwpck_require__(9943);
// EXTERNAL MODULE: ./src/report/markdown/layers.ts
var markdown_layers = __nccwpck_require__(7034);
// EXTERNAL MODULE: ./src/report/markdown/limits.ts
var limits = __nccwpck_require__(9416);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __nccwpck_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var src_schemas = __nccwpck_require__(8816);
// EXTERNAL MODULE: ./src/report/schema.ts
var schema = __nccwpck_require__(1327);
;// CONCATENATED MODULE: ./src/report/shared/excerpt.ts


const MOST_LAYERS = 200;
const MOST_ROWS = 50;
/**
 * What a section's details show of a report, and nothing else: a comment has to carry it for every report that shares
 * it. Numbers of layers stay what they are. Null for an image of so many layers that a comment can't carry them.
 */
function excerptOf(report) {
    const { image, build, comparison, limits, advice, verdict, accepted } = report;
    if (image !== null && image.layers.length > MOST_LAYERS)
        return null;
    const { blocking } = (0,findings_order/* splitFindings */.n)(report);
    return {
        ...report,
        verdict: { ...verdict, reasons: verdict.reasons.slice(0, MOST_ROWS) },
        accepted: accepted && { ...accepted, reasons: accepted.reasons.slice(0, MOST_ROWS) },
        findings: blocking.slice(0, MOST_ROWS).map((finding) => ({
            ...finding,
            message: (0,report_escape/* shorten */.ml)(finding.message, 300),
            path: (0,report_escape/* shorten */.ml)(finding.path, 200),
        })),
        limits: { ...limits, lines: limits.lines.slice(0, MOST_ROWS) },
        advice: advice.slice(0, 3).map((one) => ({ ...one, message: (0,report_escape/* shorten */.ml)(one.message, 300), examples: [] })),
        build: build && {
            ...build,
            command: [],
            steps: [],
            failure: build.failure && {
                ...build.failure,
                instruction: build.failure.instruction && (0,report_escape/* shorten */.ml)(build.failure.instruction, 200),
                message: (0,report_escape/* shorten */.ml)(build.failure.message, 500),
                log: build.failure.log.slice(-20).map((line) => (0,report_escape/* shorten */.ml)(line, 200)),
            },
        },
        image: image && { ...image, id: "", files: null, layers: image.layers.map(excerptOfLayer) },
        comparison: comparison && {
            ...comparison,
            layers: comparison.layers.slice(0, MOST_LAYERS).map((layer) => ({
                ...layer,
                instruction: layer.instruction && (0,report_escape/* shorten */.ml)(layer.instruction, 100),
                files: [],
            })),
        },
        imageList: null,
        history: null,
        baseHistory: null,
        notes: report.notes.slice(0, 5).map((note) => (0,report_escape/* shorten */.ml)(note, 400)),
    };
}
function excerptOfLayer(layer) {
    const { origin, instruction, createdBy } = layer;
    const isBase = origin === "base";
    return {
        ...layer,
        diffId: null,
        instruction: isBase || instruction === null ? null : (0,report_escape/* shorten */.ml)(instruction, 100),
        createdBy: isBase || instruction !== null ? "" : (0,report_escape/* shorten */.ml)(createdBy, 200),
        files: null,
    };
}

;// CONCATENATED MODULE: ./src/report/shared/section.ts






const LONGEST_NAME = 100;
const LONGEST_PLATFORM = 60;
const LONGEST_VERDICT = 200;
const LONGEST_PATH = 500;
const bytes = src_schemas/* int */.Whr().nonnegative();
/** `before` is null where nothing was compared. */
const figure = src_schemas/* strictObject */.rej({ before: bytes.nullable(), after: bytes.nullable() });
/**
 * What one report adds to a comment that several share. The comment carries it from run to run, where people with
 * write access can edit it, so it is read as strictly as a report is.
 */
const sectionSchema = src_schemas/* strictObject */.rej({
    /** The workflow whose run made the report. */
    workflow: src_schemas/* string */.YjP().max(LONGEST_NAME),
    /** The report's key, or the image's tag. */
    name: src_schemas/* string */.YjP().max(LONGEST_NAME),
    /** Null where it is not known, as for an image that was not built. */
    platform: src_schemas/* string */.YjP().max(LONGEST_PLATFORM).nullable(),
    /** The commit that the report is about. */
    sha: src_schemas/* string */.YjP().regex(/^[\da-f]{40,64}$/),
    run: src_schemas/* strictObject */.rej({ id: src_schemas/* int */.Whr().nonnegative(), attempt: src_schemas/* int */.Whr().nonnegative() }),
    /** The workflow's count of its runs. */
    runNumber: src_schemas/* int */.Whr().nonnegative(),
    status: src_schemas/* enum */.k5n(["pass", "accepted", "fail"]),
    /** In words, on one line. */
    verdict: src_schemas/* string */.YjP().max(LONGEST_VERDICT),
    size: figure,
    own: figure,
    base: figure,
    /** The Dockerfile's path in the repository; null where it can't be linked. */
    source: src_schemas/* string */.YjP().max(LONGEST_PATH).nullable(),
    /** What its details show; null where there was no room. Another version's report is none. */
    report: schema/* reportSchema */.Q.nullable().catch(null),
});
/** A report as a section: its figures, its verdict in words, and what the details show. */
function toSection(report, origin, translate) {
    const { image, comparison } = report;
    const sizeOf = (layerOrigin) => {
        const sizes = image?.layers.filter(({ origin }) => origin === layerOrigin) ?? [];
        return image === null ? null : (0,report_size/* sumOrNull */.o9)(sizes.map(({ contentSize }) => contentSize));
    };
    const alone = (after) => ({ before: null, after });
    const platform = image?.platform ?? origin.platform;
    // As it will be read: what differs in nothing else must be the same text.
    return sectionSchema.parse({
        ...origin,
        workflow: onOneLine(origin.workflow, LONGEST_NAME),
        name: onOneLine(origin.name, LONGEST_NAME),
        platform: platform && onOneLine(platform, LONGEST_PLATFORM),
        source: origin.source !== null && origin.source.length <= LONGEST_PATH ? origin.source : null,
        status: (0,verdict_text/* verdictKind */.uw)(report),
        verdict: onOneLine((0,verdict_text/* verdictText */.nt)(report, translate).phrases.join(" · "), LONGEST_VERDICT),
        size: comparison?.total ?? alone(image?.contentSize ?? null),
        own: comparison?.own ?? alone(sizeOf("own")),
        base: comparison?.base ?? alone(sizeOf("base")),
        report: excerptOf(report),
    });
}
/** The same section by another name. */
function renamed(section, name) {
    return { ...section, name: onOneLine(name, LONGEST_NAME) };
}
function onOneLine(text, length) {
    return (0,report_escape/* shorten */.ml)((0,report_escape/* toVisibleLine */.yk)(text), length);
}

;// CONCATENATED MODULE: ./src/report/shared/state.ts


/** Bytes. What a comment can hold unpacks to less, if nobody packed it to do harm. */
const LARGEST_STATE = 8_000_000;
/** Sections as a word that an HTML comment can hold: JSON, deflated (RFC 1951), in Base64. */
function encodeSections(sections) {
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(sections), { level: 9 }).toString("base64");
}
/** Reads that word, which may be anybody's. What is no section is left out. */
function decodeSections(word) {
    const value = unpack(word);
    if (!Array.isArray(value))
        return [];
    return value.flatMap((one) => {
        const { success, data } = sectionSchema.safeParse(one);
        return success ? [data] : [];
    });
}
function unpack(word) {
    try {
        const packed = Buffer.from(word, "base64");
        return JSON.parse((0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: LARGEST_STATE }).toString("utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/report/shared/totals.ts
function totalsOf(sections) {
    const compared = sections.flatMap(({ size: { before, after } }) => before === null || after === null ? [] : [{ before, after }]);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const sumOf = (figures) => {
        const known = figures.flatMap(({ after }) => (after === null ? [] : [after]));
        return { bytes: sum(known), known: known.length };
    };
    return {
        size: sumOf(sections.map(({ size }) => size)),
        own: sumOf(sections.map(({ own }) => own)),
        base: sumOf(sections.map(({ base }) => base)),
        change: compared.length === 0
            ? null
            : {
                before: sum(compared.map(({ before }) => before)),
                after: sum(compared.map(({ after }) => after)),
                count: compared.length,
            },
    };
}
/** Null where no part of the sum is known. */
function knownBytes({ bytes, known }) {
    return known === 0 ? null : bytes;
}

;// CONCATENATED MODULE: ./src/report/shared/table.ts






/** A row an image and platform, the total, and what is not in it. `commit` is the one that needs no naming. */
function sectionTable(sections, commit, lengths, translate) {
    const totals = totalsOf(sections);
    const only = (shown, item) => (shown ? [item] : []);
    const hasPlatforms = differInPlatform(sections);
    const isCompared = totals.change !== null;
    const right = (heading) => ({ heading, align: "right" });
    const left = (heading) => ({ heading, align: "left" });
    const columns = [
        left(translate("shared.column.image")),
        ...only(hasPlatforms, left(translate("shared.column.platform"))),
        right(translate("report.layers.size")),
        ...only(isCompared, right(translate("change.heading"))),
        right(translate("shared.column.own")),
        right(translate("shared.column.base")),
        left(translate("shared.column.verdict")),
    ];
    const size = (bytes) => (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate));
    const rows = sections.map((section) => [
        nameCell(section, commit, lengths.name, translate),
        ...only(hasPlatforms, (0,markup.md) `${section.platform ?? ""}`),
        size(section.size.after),
        ...only(isCompared, (0,markup/* unbroken */.D_)(changeText(section.size, translate))),
        size(section.own.after),
        size(section.base.after),
        verdictCell(section, lengths.verdict),
    ]);
    const total = totalRow(sections.length, totals, { hasPlatforms, isCompared }, translate);
    return (0,markup/* join */.fj)([(0,markup/* table */.tp)(columns, [...rows, total]), sumNotes(totals, sections.length, translate)], "\n\n");
}
function nameCell(section, commit, length, translate) {
    const name = markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(section.name, length));
    if (section.sha === commit)
        return name;
    return (0,markup/* phrase */.MZ)(translate, "shared.ofCommit", { name, commit: markup/* cell */.Hn.code(section.sha.slice(0, 7)) });
}
function verdictCell({ status, verdict }, length) {
    const icon = headline/* VERDICT_ICONS */.n_[status];
    return length === 0 ? (0,markup.md) `${icon}` : (0,markup.md) `${icon}&nbsp;${(0,report_escape/* shorten */.ml)(verdict, length)}`;
}
function totalRow(count, { size, own, base, change }, { hasPlatforms, isCompared }, translate) {
    const total = (sum) => (0,markup/* bold */.Cr)((0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(knownBytes(sum), translate)));
    return [
        (0,markup/* bold */.Cr)(translate("shared.total", { count })),
        ...(hasPlatforms ? [markup/* NOTHING */.K$] : []),
        total(size),
        ...(isCompared && change !== null ? [(0,markup/* bold */.Cr)((0,markup/* unbroken */.D_)((0,size_change/* formatChange */.eD)(change, translate)))] : []),
        total(own),
        total(base),
        markup/* NOTHING */.K$,
    ];
}
/** Says which images are in no sum. */
function sumNotes({ size, change }, count, translate) {
    const compared = change?.count ?? count;
    return (0,markup/* join */.fj)([
        size.known === 0 || size.known === count
            ? markup/* NOTHING */.K$
            : (0,markup/* phrase */.MZ)(translate, "shared.sizesUnknown", { count: count - size.known }),
        compared === count ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "shared.notCompared", { count: count - compared }),
    ], " ");
}
/** Whether a platform tells anything apart. */
function differInPlatform(sections) {
    return new Set(sections.flatMap(({ platform }) => platform ?? [])).size > 1;
}
/** Empty where the image was not compared. */
function changeText({ before, after }, translate) {
    return before === null || after === null ? "" : (0,size_change/* formatChange */.eD)({ before, after }, translate);
}

;// CONCATENATED MODULE: ./src/report/shared/details.ts










/** How much the details show of each report; none comes last. */
const TIERS = [
    { rawText: false, details: false, layers: 12, findings: 10, logLines: 20 },
    { rawText: false, details: false, layers: 5, findings: 3, logLines: 5 },
];
function fitDetails(sections, contextOf) {
    const items = sections.map((section) => {
        const text = details_detailsOf(section, TIERS[0], contextOf(section));
        return { section, tier: section.report === null ? TIERS.length : 0, text, bytes: byteLength(text) };
    });
    const lengthOf = ({ report }) => (report === null ? 0 : JSON.stringify(report).length);
    const whole = sections.reduce((sum, section) => sum + lengthOf(section), 0);
    const packedLength = encodeSections(sections).length;
    // What the comment carries goes with the details; packed together, a part's length can only be estimated.
    const carriedBytes = (section) => (packedLength * lengthOf(section)) / Math.max(1, whole);
    const isShown = ({ tier }) => tier < TIERS.length;
    return {
        kept: () => items.map((item) => (isShown(item) ? item.section : { ...item.section, report: null })),
        texts: () => items.filter(isShown).map(({ text }) => text),
        left: () => items.filter((item) => !isShown(item)).length,
        shrink: (bytes) => {
            let taken = 0;
            while (taken < bytes) {
                const shown = items.filter(isShown);
                const [first, ...others] = shown;
                if (first === undefined)
                    return taken > 0;
                const largest = others.reduce((most, item) => (item.bytes > most.bytes ? item : most), first);
                taken += largest.bytes;
                largest.tier += 1;
                largest.text = details_detailsOf(largest.section, TIERS[largest.tier], contextOf(largest.section));
                largest.bytes = byteLength(largest.text);
                taken += (isShown(largest) ? 0 : carriedBytes(largest.section)) - largest.bytes;
            }
            return true;
        },
    };
}
/** Empty where there is no tier to show. */
function details_detailsOf(section, tier, { translate, links, hasPlatforms, open }) {
    const { report } = section;
    if (report === null || tier === undefined)
        return "";
    const context = {
        translate,
        links,
        tier: { ...tier, name: "no-details" },
        whole: "run-summary",
    };
    const place = (0,markup/* link */.nf)(translate("report.omitted.runSummary"), links.run);
    const parts = [
        (0,headline/* contextLine */.q3)(report, context),
        ...[
            headline/* acceptedLine */.S7,
            headline/* standInLine */.oW,
            failure/* buildFailure */.H,
            findings/* blockingFindings */.U,
            limits/* exceededLimits */.e,
            markdown_layers/* layerTable */._N,
            advice/* adviceTable */.T,
        ].map((part) => part(report, context)),
        ...report.notes.slice(0, tier.findings).map((note) => (0,markup.md) `⚠️ ${note}`),
        links.run === null ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.omitted.see", { place }),
    ];
    return (0,markup/* details */.zH)(summaryOf(section, hasPlatforms, translate), (0,markup/* join */.fj)(parts, "\n\n"), open).markdown;
}
function summaryOf(section, hasPlatforms, translate) {
    const { status, name, platform, size, verdict } = section;
    const parts = [
        name,
        hasPlatforms ? (platform ?? "") : "",
        size.after === null ? verdict : (0,report_size/* formatSize */.Xq)(size.after, translate),
        changeText(size, translate),
    ];
    return `${headline/* VERDICT_ICONS */.n_[status]} ${parts.filter((part) => part !== "").join(" · ")}`;
}
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./src/report/shared/markdown.ts










/** UTF-8 bytes, as for the summary of one report. */
const markdown_SUMMARY_LIMIT = 1_000_000;
/** Rows are shortened only when no details are left to leave out. */
const ROW_LENGTHS = [
    { name: 100, verdict: 200 },
    { name: 60, verdict: 60 },
    { name: 40, verdict: 0 },
];
/** More failing reports than this are folded as the others are. */
const MOST_OPEN = 2;
const MOST_NAMED = 3;
/**
 * The comment that several reports share: the verdict on all, a row an image and platform, the total, and the details
 * of each, folded. The largest details are shortened first, then left out, until all fits; the rows stay. Details that
 * are left out are not carried further either.
 *
 * @param sections as `mergeSections` gives them, at least one
 * @throws RangeError where not even the rows fit
 */
function renderSharedComment(sections, options) {
    const { marker, limit = markdown/* COMMENT_LIMIT */.W$ } = options;
    return render(sections, options, limit, (kept) => `${marker(encodeSections(kept))}\n`);
}
/** The same as a job summary, which carries nothing. */
function renderSharedSummary(sections, options) {
    return render(sections, options, markdown_SUMMARY_LIMIT, () => "");
}
function render(sections, { translate, linksOf }, limit, markerOf) {
    const newest = newestOf(sections);
    const links = linksOf(newest);
    const failing = sections.filter(({ status }) => status === "fail").length;
    const hasPlatforms = differInPlatform(sections);
    const details = fitDetails(sections, (section) => ({
        translate,
        hasPlatforms,
        links: linksOf(section),
        open: sections.length === 1 || (section.status === "fail" && failing <= MOST_OPEN),
    }));
    for (const lengths of ROW_LENGTHS) {
        const head = [
            markdown_headline(sections, lengths, translate),
            commitLine(links, translate),
            sectionTable(sections, newest.sha, lengths, translate),
        ].map(({ markdown }) => markdown);
        for (;;) {
            const parts = [...head, ...details.texts(), omitted(details.left(), links, translate).markdown];
            const body = parts.filter((part) => part !== "").join("\n\n");
            const text = `${markerOf(details.kept())}${body}\n`;
            const excess = Buffer.byteLength(text, "utf8") - limit;
            if (excess <= 0)
                return text;
            if (!details.shrink(excess))
                break;
        }
    }
    throw new RangeError(`The rows of ${sections.length} reports do not fit into ${limit} bytes.`);
}
function newestOf(sections) {
    const [newest] = sections.toSorted((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
    if (newest === undefined)
        throw new Error("A shared comment needs a section");
    return newest;
}
/** The verdict on all of them, which of them fail, and what they come to together. */
function markdown_headline(sections, { name: length }, translate) {
    const failing = sections.filter(({ status }) => status === "fail");
    const count = sections.length;
    const names = new Set(failing.map(({ name }) => name));
    const shown = [...names].slice(0, MOST_NAMED).map((name) => (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(name, length)));
    const accepted = sections.some(({ status }) => status === "accepted");
    const verdict = failing.length === 0
        ? (0,markup/* bold */.Cr)(translate("shared.pass", { count }))
        : (0,markup/* bold */.Cr)((0,markup/* phrase */.MZ)(translate, "shared.fail", {
            count,
            failing: failing.length,
            names: (0,markup/* join */.fj)(shown, ", "),
            others: names.size - shown.length,
        }));
    const { size, change } = totalsOf(sections);
    const together = (text, of) => of === count ? text : translate("shared.inSome", { text, count: of });
    const facts = [
        size.known === count
            ? translate("shared.together", { size: (0,report_size/* formatSize */.Xq)(size.bytes, translate) })
            : together((0,report_size/* formatSize */.Xq)(knownBytes(size), translate), size.known || count),
        ...(change === null ? [] : [together((0,size_change/* formatChange */.eD)(change, translate), change.count)]),
    ];
    const icon = headline/* VERDICT_ICONS */.n_[failing.length > 0 ? "fail" : accepted ? "accepted" : "pass"];
    return (0,markup.md) `${icon} ${(0,markup/* join */.fj)([verdict, ...facts], " · ")}`;
}
function commitLine({ commit, run }, translate) {
    const parts = [];
    if (commit !== null) {
        const sha = (0,markup/* link */.nf)((0,markup/* code */.aY)(commit.sha.slice(0, 7)), commit.url);
        parts.push((0,markup/* phrase */.MZ)(translate, "report.context.commit", { commit: sha }));
    }
    if (run !== null)
        parts.push((0,markup/* link */.nf)(translate("report.context.run"), run));
    return (0,markup/* join */.fj)(parts, " · ");
}
function omitted(count, { run }, translate) {
    if (count === 0)
        return markup/* NOTHING */.K$;
    const place = (0,markup/* link */.nf)(translate("report.omitted.runSummary"), run);
    return (0,markup/* phrase */.MZ)(translate, "shared.omitted", { count, place });
}

;// CONCATENATED MODULE: ./src/report/shared/merge.ts
/**
 * The sections of several readings of one comment, or of several comments, as one: for each report the newest run's,
 * and of each workflow only those of its newest run. A report that the newest run has no more is gone; one that was
 * made in an earlier attempt of it stays. In whatever order and however often readings are merged, the result is the
 * same, so that runs which write at the same time end up with the same comment.
 *
 * @returns by name, then by platform
 */
function mergeSections(...readings) {
    const newest = new Map();
    const newestRun = new Map();
    for (const section of readings.flat()) {
        const identity = identityOf(section);
        const other = newest.get(identity);
        if (other === undefined || order(section, other) > 0)
            newest.set(identity, section);
        newestRun.set(section.workflow, Math.max(section.run.id, newestRun.get(section.workflow) ?? 0));
    }
    return [...newest.values()]
        .filter(({ workflow, run }) => run.id === newestRun.get(workflow))
        .sort((a, b) => byName(a.name, b.name) || byName(a.platform ?? "", b.platform ?? "") || order(a, b));
}
/** Whether every one of these sections is among the others, with details or without. */
function includesSections(all, some) {
    const rows = new Set(all.map(rowOf));
    return some.every((section) => rows.has(rowOf(section)));
}
/** A section that another one of the same name, platform and run stands in place of; null where there is none. */
function findClash(all, own) {
    const byIdentity = new Map(all.map((section) => [identityOf(section), section]));
    const clash = own.find((section) => {
        const other = byIdentity.get(identityOf(section));
        const isSameRun = other?.run.id === section.run.id && other.run.attempt === section.run.attempt;
        return isSameRun && rowOf(other) !== rowOf(section);
    });
    return clash ?? null;
}
/** Two reports with the same identity are of the same image. */
function identityOf({ workflow, name, platform }) {
    return JSON.stringify([workflow, name, platform]);
}
/** Positive where `a` goes before `b`. Never zero for two that differ, so that all runs decide alike. */
function order(a, b) {
    return (a.run.id - b.run.id ||
        a.run.attempt - b.run.attempt ||
        compare(rowOf(a), rowOf(b)) ||
        compare(JSON.stringify(a.report ?? ""), JSON.stringify(b.report ?? "")));
}
/** A section without its details, which may be left out of a comment, and come back. */
function rowOf({ workflow, name, platform, sha, run, runNumber, ...rest }) {
    const { status, verdict, size, own, base, source } = rest;
    const figures = [size, own, base].flatMap(({ before, after }) => [before, after]);
    const made = [workflow, name, platform, sha, run.id, run.attempt, runNumber, source];
    return JSON.stringify([...made, status, verdict, ...figures]);
}
const NATURAL = new Intl.Collator("en", { numeric: true });
function byName(a, b) {
    return NATURAL.compare(a, b) || compare(a, b);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./src/comment-together.ts










/** What a report adds to a comment that it shares with others. */
function toSharedReport(report, { context, ...named }, translate) {
    const { workflow, headSha: sha, run, runNumber } = context;
    return {
        section: toSection(report, { ...named, workflow, sha, run, runNumber }, translate),
        failed: report.verdict.status === "fail",
        noteworthy: isNoteworthy(report),
    };
}
/** What a report is called where nobody gave it a key: the image's tag, and the stage where one was asked for. */
function nameOfImage({ tag, target }) {
    return target === null ? tag : `${tag} (${target})`;
}
/**
 * Brings reports into the comment that all of their group share, beside what other runs have put there. A comment that
 * can't be posted is a warning, and so is a report that has the same name as another one of the run.
 *
 * @returns the comment's address; null where there is no comment
 */
async function commentTogether(reports, surroundings) {
    const { inputs, group, context, translate, log } = surroundings;
    const { merge, clash } = createGroupMerge(reports.map(({ section }) => section), surroundings);
    const { url, warning } = await publishSharedComment({
        group,
        merge,
        policy: inputs.comment,
        failed: reports.some(({ failed }) => failed),
        noteworthy: reports.some(({ noteworthy }) => noteworthy),
    }, { context, openClient: () => createGitHub(inputs.githubToken, context.apiUrl) });
    if (warning !== null)
        log.annotate("warning", (0,said_error/* say */.cv)(warning, translate));
    const name = clash();
    if (name !== null)
        log.annotate("warning", translate("shared.clash", { name }));
    return url;
}
/** What `updateSharedComment` asks for each time it has read the comments, and what was found out then. */
function createGroupMerge(sections, { group, context, translate }) {
    let clash = null;
    return {
        /** The name of a section that another one of the run has too. */
        clash: () => clash,
        merge: (bodies) => {
            const readings = bodies.map((body) => decodeSections(parseGroupMarker(body)?.state ?? ""));
            const whole = mergeSections(...readings, sections);
            clash = findClash(whole, sections)?.name ?? null;
            const [first = []] = readings;
            if (first.length === whole.length && includesSections(first, whole))
                return null;
            return renderSharedComment(whole, {
                translate,
                linksOf: (section) => sectionLinks(section, context),
                marker: (state) => buildGroupMarker({ group, state }),
            });
        },
    };
}
/** The links of a section's report: those of its own run and commit. */
function sectionLinks(section, context) {
    const { sha: headSha, run, runNumber, source, report } = section;
    const dockerfile = report?.dockerfile?.path;
    return createReportLinks({ ...context, headSha, run, runNumber }, (path) => path === dockerfile ? source : null);
}

// EXTERNAL MODULE: ./src/docker/client.ts
var docker_client = __nccwpck_require__(9949);
// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __nccwpck_require__(9021);
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
    const run = asObject(readEvent(env.GITHUB_EVENT_PATH, readFile)?.workflow_run);
    const id = positiveInteger(run?.id);
    const headSha = commit(run?.head_sha);
    if (run === null || id === null || headSha === null || typeof run.head_branch !== "string")
        return null;
    return Object.freeze({
        eventName: typeof run.event === "string" ? run.event : "",
        workflow: typeof run.name === "string" ? run.name : "",
        run: Object.freeze({ id, attempt: positiveInteger(run.run_attempt) ?? 1 }),
        runNumber: positiveInteger(run.run_number) ?? 0,
        headSha,
        headBranch: run.head_branch,
        headRepository: repositoryName(asObject(run.head_repository)?.full_name),
        pullRequests: Object.freeze(pullNumbers(run.pull_requests)),
    });
}
function pullNumbers(pulls) {
    if (!Array.isArray(pulls))
        return [];
    return pulls.map((pull) => positiveInteger(asObject(pull)?.number)).filter((number) => number !== null);
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

;// CONCATENATED MODULE: ./src/git/repository-path.ts

/**
 * Finds out where in the workspace the repository lies: `actions/checkout` may have put it into a folder of its own, and
 * a workspace may be a folder of a repository. Where git can't tell, the workspace is taken for the repository's root.
 *
 * A repository that is not the workspace itself may be any other one, or a submodule: it counts only where one of the
 * run's commits is checked out.
 *
 * @param git works in the folder of the file
 * @param file relative to the workspace, with forward slashes
 * @param commits whole ids
 */
async function findRepositoryPaths(git, file, commits) {
    const { ok, stdout } = await git(["-c", "safe.directory=*", "rev-parse", "--show-prefix", "HEAD"]);
    if (!ok)
        return (path) => path;
    const [prefix = "", head = ""] = stdout.split("\n");
    const directory = (0,external_node_path_.dirname)(file);
    const folder = directory === "." ? "" : `${directory}/`;
    if (prefix === folder)
        return (path) => path;
    if (!commits.includes(head.trim()))
        return () => null;
    if (folder.endsWith(prefix)) {
        const root = folder.slice(0, folder.length - prefix.length);
        return (path) => (path.startsWith(root) ? path.slice(root.length) : null);
    }
    const outside = prefix.endsWith(folder) ? prefix.slice(0, prefix.length - folder.length) : null;
    return (path) => (outside === null ? null : external_node_path_.posix.join(outside, path));
}

;// CONCATENATED MODULE: ./src/linked-paths.ts




/**
 * What a report's paths, which are relative to the workspace, are called in the run's repository. Null for a path that
 * cannot be linked there: a generated file is on this machine only.
 *
 * @param workspace absolute
 */
async function findLinkedPaths({ dockerfile }, { context, workspace, env }) {
    if (dockerfile === null || dockerfile.generated || (0,external_node_path_.isAbsolute)(dockerfile.path))
        return () => null;
    const git = (0,client/* createGitClient */.O)({ env, cwd: (0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, dockerfile.path)) });
    const toPath = await findRepositoryPaths(git, dockerfile.path, [context.sha, context.headSha]);
    return (path) => (!(0,external_node_path_.isAbsolute)(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)) ? toPath(path) : null);
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

// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __nccwpck_require__(3303);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __nccwpck_require__(7994);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/report/build-cache.ts
var build_cache = __nccwpck_require__(3257);
// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __nccwpck_require__(4236);
// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __nccwpck_require__(8271);
// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __nccwpck_require__(1807);
// EXTERNAL MODULE: ./src/report/severity-text.ts
var severity_text = __nccwpck_require__(9343);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __nccwpck_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __nccwpck_require__(1285);
;// CONCATENATED MODULE: ./src/report/text-table.ts
/**
 * Lines of text with their columns aligned, two blanks between them; no blanks at a line's end.
 * `paint` may put colours around a cell's text: they take no room.
 */
function alignColumns(rows, align, paint = (text) => text) {
    const widths = align.map((_, column) => rows.reduce((widest, row) => Math.max(widest, displayWidth(row[column] ?? "")), 0));
    return rows.map((row, index) => row
        .map((text, column) => {
        const blanks = " ".repeat(Math.max(0, (widths[column] ?? 0) - displayWidth(text)));
        const painted = paint(text, index, column);
        return align[column] === "right" ? blanks + painted : painted + blanks;
    })
        .join("  ")
        .trimEnd());
}
// Scripts whose characters take two columns of a terminal (Unicode's East Asian Width W and F), roughly.
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/gu;
/** Columns of a terminal that a text takes. */
function displayWidth(text) {
    const characters = [...text.normalize("NFC")].filter((character) => !/\p{Mn}/u.test(character)).length;
    return characters + (text.match(WIDE)?.length ?? 0);
}

;// CONCATENATED MODULE: ./src/report/terminal-layers.ts






/** The layers' table, as the comment has it; lines are cut to `width`. */
function layerLines(report, translate, width) {
    const { image } = report;
    if (image === null) {
        return [];
    }
    const { base, own } = (0,layer_rows/* layerRows */.Z9)(image, Infinity);
    const changes = (0,layer_changes/* layerChanges */.N)(report, translate);
    const download = (0,layer_rows/* knowsDownloadSizes */.X6)(image);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => (0,report_size/* formatSize */.Xq)(bytes, translate);
    const share = (part) => part === null || image.contentSize === null
        ? ["", ""]
        : [(0,report_size/* shareBar */.HH)(part, image.contentSize), (0,report_size/* formatShare */.T1)(part, image.contentSize, translate)];
    const row = (bytes, downloadSize, line, time, layer, change = "", shown = share(bytes)) => [
        size(bytes),
        ...only(changes !== null, change),
        ...only(download, size(downloadSize)),
        ...shown,
        line,
        time,
        layer,
    ];
    const goneRows = (next) => (changes?.takeRemovedBefore(next) ?? []).map(({ instruction, change }) => [
        "",
        change,
        ...only(download, ""),
        ...["", "", "", ""],
        translate("change.removed", { instruction: (0,report_escape/* toVisibleLine */.yk)((0,instruction_text/* onOneLine */.G)(instruction)) }),
    ]);
    const rows = [
        [
            translate("report.layers.size"),
            ...only(changes !== null, translate("change.heading")),
            ...only(download, translate("report.layers.download")),
            translate("report.layers.share"),
            "",
            translate("report.layers.line"),
            translate("report.layers.time"),
            translate("report.layers.layer"),
        ],
        ...(base === null
            ? []
            : [
                row(base.contentSize, base.downloadSize, "", "", baseName(base, changes, translate), changes?.base),
            ]),
        ...own.flatMap((layer) => [
            ...goneRows(layer),
            row(layer.contentSize, layer.downloadSize, layer.lines === null ? "" : String(layer.lines.start), timeText(layer, translate), layerName(layer, translate), changes?.textOf(layer)),
        ]),
        ...goneRows(null),
        row(image.contentSize, image.downloadSize, "", "", translate("report.layers.total", { count: image.layers.length }), changes?.total, ["", ""]),
    ];
    const align = [
        "right",
        ...only(changes !== null, "right"),
        ...only(download, "right"),
        "left",
        "right",
        "right",
        "right",
        "left",
    ];
    return alignColumns(rows, align).map((line) => (0,report_escape/* shorten */.ml)(line, width));
}
function baseName({ image, count }, changes, translate) {
    if (image === null) {
        return translate("report.layers.baseUnnamed", { count });
    }
    const key = image.standIn === null ? "report.layers.base" : "report.layers.baseStandIn";
    const layer = translate(key, { reference: image.reference, count });
    const was = changes?.baseWas ?? null;
    return (0,report_escape/* toVisibleLine */.yk)(was === null ? layer : translate("change.baseWas", { layer, reference: (0,report_escape/* shorten */.ml)(was, 120) }));
}
function layerName(layer, translate) {
    const instruction = (0,report_escape/* toVisibleLine */.yk)((0,layer_rows/* instructionLine */.HH)(layer)) || translate("report.layers.unnamed");
    return layer.mapping === "approximate"
        ? translate("report.layers.approximate", { instruction })
        : instruction;
}
function timeText({ cached, seconds }, translate) {
    if (cached === true) {
        return translate("report.layers.cached");
    }
    return cached === null && seconds === null ? "" : (0,report_size/* formatSeconds */.Xo)(seconds, translate);
}

;// CONCATENATED MODULE: ./src/report/terminal.ts














/** A report as plain text for a terminal, or a log. Nothing in it can move the cursor or start a line of its own. */
function renderTerminal(report, { translate, width, color }) {
    const paint = (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const [style, mark] = VERDICT_MARKS[(0,verdict_text/* verdictKind */.uw)(report)];
    const sections = [
        [paint(style, `${mark} ${(0,verdict_text/* verdictLine */.MT)(report, translate)}`), ...acceptedLines(report, translate)],
        contextLines(report, translate),
        failureLines(report, translate, paint),
        findingLines(report.findings, translate, paint),
        limitLines(report, translate, paint),
        layerLines(report, translate, width),
        changedFileLines(report, translate),
        adviceLines(report, translate),
        report.notes.map(clean),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join("\n")}\n`)
        .join("\n");
}
const clean = report_escape/* toVisibleLine */.yk;
const VERDICT_MARKS = { pass: ["green", "✔"], accepted: ["yellow", "!"], fail: ["red", "✖"] };
function acceptedLines(report, translate) {
    const text = (0,verdict_text/* acceptedText */.zs)(report, translate, (name) => name);
    return text === null ? [] : [clean(text)];
}
function contextLines(report, translate) {
    const { image, build, dockerfile } = report;
    const tag = (0,report_escape/* shorten */.ml)(report.tag, 120);
    const parts = [clean(dockerfile === null ? tag : fromDockerfile(dockerfile, tag, translate))];
    if (report.target !== null) {
        parts.push(clean(translate("report.context.target", { target: (0,report_escape/* shorten */.ml)(report.target, 60) })));
    }
    if (image !== null) {
        parts.push(clean((0,report_escape/* shorten */.ml)(image.platform, 60)));
    }
    if (build !== null && build.failure === null) {
        parts.push(translate("report.context.built", { time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate) }));
    }
    const cached = (0,build_cache/* cacheText */.e)(report, translate);
    if (cached !== null) {
        parts.push(cached);
    }
    if (image !== null) {
        parts.push(translate("report.context.measured", { how: image.measuredBy }));
    }
    if (report.comparison !== null) {
        const { name, commit, source } = report.comparison.baseline;
        const values = { name: (0,report_escape/* shorten */.ml)(name, 120), commit: commit?.slice(0, 7) ?? "", source };
        parts.push(clean(translate("change.comparedWith", values)));
    }
    const base = image?.base ?? null;
    const standIn = base === null || base.standIn === null
        ? []
        : [clean(translate("report.standIn.text", { standIn: base.standIn, reference: base.reference }))];
    return [parts.join(" · "), ...standIn];
}
function fromDockerfile({ path, generated }, tag, translate) {
    const key = generated ? "report.context.imageGenerated" : "report.context.image";
    return translate(key, { tag, path: (0,report_escape/* shorten */.ml)(path, 120) });
}
function failureLines(report, translate, paint) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return [];
    }
    const place = (0,report_links/* failurePlace */.Sw)(report);
    const message = clean((0,report_escape/* shorten */.ml)(failure.message, 500));
    const what = place === null
        ? message
        : translate("report.failure.at", { place: clean((0,report_links/* placeName */.fW)(place.path, place.start)), message });
    const log = (0,log_tail/* logTail */.R)(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
    return [what, ...log];
}
const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
function findingLines(findings, translate, paint) {
    const sorted = (0,findings_order/* bySeverity */.N)(findings);
    const rows = sorted.map(({ path, start, severity, ruleId, message, isNew }) => [
        clean(`${(0,report_links/* placeName */.fW)(path, start.line)}:${start.column}`),
        (0,severity_text/* severityText */.p)(severity, isNew, translate),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return alignColumns(rows, ["left", "left", "left", "left"], (text, row, column) => {
        const severity = sorted[row]?.severity;
        return column === 1 && severity !== undefined ? paint(SEVERITY_STYLE[severity], text) : text;
    });
}
const MOST_CHANGED_FILES = 10;
function changedFileLines(report, translate) {
    const size = (bytes) => (bytes === null ? "" : (0,report_size/* formatSize */.Xq)(bytes, translate));
    const files = (0,changed_files/* changedFiles */.Y)(report).slice(0, MOST_CHANGED_FILES);
    if (files.length === 0) {
        return [];
    }
    const heading = ["change.heading", "change.before", "change.after", "report.files.file"];
    const rows = files.map(({ path, before, after }) => [
        (0,size_change/* formatDelta */.CW)({ before: before ?? 0, after: after ?? 0 }, translate),
        size(before),
        size(after),
        clean((0,report_escape/* shorten */.ml)(path, 200)),
    ]);
    return alignColumns([heading.map((key) => translate(key)), ...rows], ["right", "right", "right", "left"]);
}
function adviceLines({ advice, dockerfile }, translate) {
    const rows = advice.map(({ savedBytes, lines, message, ruleId }) => [
        savedBytes === null
            ? ""
            : translate("report.advice.savesBytes", { size: (0,report_size/* formatSize */.Xq)(savedBytes, translate) }),
        lines === null || dockerfile === null ? "" : clean((0,report_links/* placeName */.fW)(dockerfile.path, lines.start)),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return alignColumns(rows, ["right", "left", "left", "left"]);
}
function limitLines(report, translate, paint) {
    const rows = (0,limit_rows/* limitRows */.X)(report, translate);
    if (rows.length === 0) {
        return [];
    }
    const [style, mark] = VERDICT_MARKS[report.accepted === null ? "fail" : "accepted"];
    const cells = rows.map(({ what, measured, limit, isKept }) => [isKept ? "✔" : mark, what, measured, limit]);
    const headings = [
        "",
        translate("report.limits.column.what"),
        translate("report.limits.column.measured"),
        translate("report.limits.column.limit"),
    ];
    return alignColumns([headings, ...cells], ["left", "left", "right", "right"], (text, row, column) => {
        const limit = rows[row - 1];
        return limit === undefined || column !== 0 ? text : paint(limit.isKept ? "green" : style, text);
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./src/git/blob-id.ts

/**
 * The id that git gives to a file with this text, as UTF-8.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage
 *
 * @param like an id of the same repository: its length tells SHA-1 from SHA-256
 */
function blobId(text, like) {
    const bytes = Buffer.from(text, "utf8");
    return (0,external_node_crypto_.createHash)(like.length === 64 ? "sha256" : "sha1")
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest("hex");
}

;// CONCATENATED MODULE: ./src/report/suggestions.ts



/** Findings that one comment explains; of more, only how many they are. */
const MOST_FINDINGS = 5;
/** UTF-16 units of one comment; GitHub refuses more than 65,536. */
const LONGEST_BODY = 20_000;
const suggestions_PREFIX = "<!-- docker-layer-report:suggestion:v1 ";
const MARKER = /^<!-- docker-layer-report:suggestion:v1 rules=[\w,]{0,500} content=([\da-f]{32}\.\d{1,9}) -->/;
/**
 * The comments that suggest changes of one file, in their order. A change that cannot be shown as it is (see
 * `suggestionBlock`), or not in one comment, is left out.
 */
function toSuggestions(path, changes, translate) {
    const counts = new Map();
    return changes.flatMap((change) => {
        const block = (0,report_escape/* suggestionBlock */.St)(change.after);
        // What GitHub puts in the place of the lines may have other line ends than they had.
        if (block === null || (0,report_escape/* suggestionBlock */.St)(change.before) === null)
            return [];
        const rules = [...new Set(change.findings.map(({ ruleId }) => ruleId))].sort();
        const content = JSON.stringify([path, rules, change.before, change.after]);
        const digest = (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex").slice(0, 32);
        const count = (counts.get(digest) ?? 0) + 1;
        counts.set(digest, count);
        const id = `${digest}.${count}`;
        const named = rules
            .join(",")
            .replace(/[^\w,]/g, "")
            .slice(0, 500);
        const marker = `${suggestions_PREFIX}rules=${named} content=${id} -->`;
        const body = `${marker}\n${explanation(change, translate)}\n\n${block}\n`;
        return body.length > LONGEST_BODY ? [] : [{ id, lines: change.lines, body }];
    });
}
/** The id in a comment's first line, where the comment is one of ours. */
function suggestionId(comment) {
    return comment.startsWith(suggestions_PREFIX) ? (MARKER.exec(comment)?.[1] ?? null) : null;
}
function explanation({ findings }, translate) {
    const lines = findings
        .slice(0, MOST_FINDINGS)
        .map(({ ruleId, message, helpUrl }) => (0,markup.md) `**${(0,markup/* link */.nf)(ruleId, helpUrl)}**: ${message}`);
    const left = findings.length - lines.length;
    return (0,markup/* join */.fj)([...lines, ...(left > 0 ? [(0,markup/* phrase */.MZ)(translate, "suggestions.moreFindings", { count: left })] : [])], "  \n").markdown;
}

;// CONCATENATED MODULE: ./src/github/diff-lines.ts
const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;
/**
 * The hunks of one file's unified diff, as the REST API gives it in `patch`. Hunks without a line of the new file are
 * left out, as there is nothing in them to comment on.
 */
function readHunks(patch) {
    const hunks = [];
    let start = 0;
    let next = 0;
    let added = new Set();
    const end = () => {
        if (next > start)
            hunks.push({ start, end: next - 1, added });
    };
    for (const line of patch.split("\n")) {
        const header = HEADER.exec(line);
        if (header !== null) {
            end();
            start = Number(header[1]);
            next = start;
            added = new Set();
        }
        else if (line.startsWith("+")) {
            added.add(next);
            next += 1;
        }
        else if (line.startsWith(" "))
            next += 1;
    }
    end();
    return hunks;
}
/** Whether a comment can stand on the lines and is about the pull request: one hunk has them all, and changes one. */
function isOwnChange(hunks, { start, end }) {
    const hunk = hunks.find((each) => each.start <= start && end <= each.end);
    if (hunk === undefined)
        return false;
    for (let line = start; line <= end; line += 1) {
        if (hunk.added.has(line))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./src/github/suggestions.ts






const suggestions_PAGE_SIZE = 100;
/** The server lists no more files than 3,000. */
const MOST_FILE_PAGES = 30;
const MOST_COMMENT_PAGES = 50;
/** More of them at once nobody would read. */
const MOST_SUGGESTIONS = 20;
const suggestions_ATTEMPTS = 3;
/**
 * Posts one review with those of the suggestions that lie in the pull request's diff and are not among its comments
 * yet, twenty at most. Nothing is posted where the head's text of the file is another: the lines would be others too.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the server could not be asked or refuses the review
 */
async function postSuggestions(client, request, signal, retryUnit = 1000) {
    if (request.suggestions.length === 0)
        return { kind: "nothing" };
    const file = await findFile(client, request, signal);
    if (file === null)
        return { kind: "nothing" };
    if (!file.sha)
        return { kind: "no-patch" };
    if (file.sha !== blobId(request.text, file.sha))
        return { kind: "other-text" };
    if (file.patch === undefined)
        return { kind: "no-patch" };
    const hunks = readHunks(file.patch);
    const wanted = request.suggestions.filter(({ lines }) => isOwnChange(hunks, lines));
    if (wanted.length === 0)
        return { kind: "nothing" };
    const known = await knownSuggestions(client, request, signal);
    const pending = wanted.filter(({ id }) => !known.has(id));
    const shown = pending.slice(0, MOST_SUGGESTIONS);
    if (shown.length === 0)
        return { kind: "nothing" };
    const posted = { kind: "posted", count: shown.length, left: pending.length - shown.length };
    for (let attempt = 1;; attempt++) {
        try {
            await createReview(client, { ...request, suggestions: shown }, posted, signal);
            return posted;
        }
        catch (error) {
            const { kind } = classifyError(error);
            if (attempt === suggestions_ATTEMPTS || (kind !== "server" && kind !== "network"))
                throw error;
        }
        await (0,promises_.setTimeout)(attempt * retryUnit, undefined, { signal });
        // The server may have created the review before it failed, so look rather than create a second one.
        const there = await knownSuggestions(client, request, signal);
        if (shown.every(({ id }) => there.has(id)))
            return posted;
    }
}
/** Null where the pull request does not change the file. */
async function findFile(client, { repository, pullNumber, path }, signal) {
    for (let page = 1; page <= MOST_FILE_PAGES; page++) {
        const { data, headers } = await client.rest.pulls.listFiles({
            ...suggestions_toParameters(repository, pullNumber),
            per_page: suggestions_PAGE_SIZE,
            page,
            request: { signal },
        });
        const file = data.find(({ filename }) => filename === path);
        if (file !== undefined)
            return file;
        if (!hasNextPage(headers.link))
            return null;
    }
    return null;
}
/**
 * The ids of the suggestions among the pull request's comments, outdated and resolved ones too. Whose they are is not
 * asked: who copies one of ours keeps it from being made again, and nothing else.
 */
async function knownSuggestions(client, { repository, pullNumber }, signal) {
    const known = new Set();
    for (let page = 1; page <= MOST_COMMENT_PAGES; page++) {
        const { data, headers } = await client.rest.pulls.listReviewComments({
            ...suggestions_toParameters(repository, pullNumber),
            per_page: suggestions_PAGE_SIZE,
            page,
            request: { signal },
        });
        for (const { body } of data) {
            const id = suggestionId(body ?? "");
            if (id !== null)
                known.add(id);
        }
        if (!hasNextPage(headers.link))
            break;
    }
    return known;
}
async function createReview(client, { repository, pullNumber, headSha, path, suggestions, reviewText }, { count, left }, signal) {
    await client.rest.pulls.createReview({
        ...suggestions_toParameters(repository, pullNumber),
        commit_id: headSha,
        event: "COMMENT",
        body: reviewText(count, left),
        comments: suggestions.map(({ lines, body }) => ({
            path,
            body,
            line: lines.end,
            side: "RIGHT",
            ...(lines.start < lines.end ? { start_line: lines.start, start_side: "RIGHT" } : {}),
        })),
        request: { signal, retries: 0 },
    });
}
function suggestions_toParameters({ owner, name }, pullNumber) {
    return { owner, repo: name, pull_number: pullNumber };
}

;// CONCATENATED MODULE: ./src/suggest-fixes.ts







/**
 * Suggests on the run's pull request what fixes the findings on its own lines, where the input asks for it. A
 * Dockerfile that the run wrote itself is not in the pull request. What can't be posted is a warning; never throws.
 */
async function suggestFixes(fixes, surroundings) {
    const { inputs, context, path, translate, log } = surroundings;
    const { openClient = createGitHub, retryUnit = 1000, timeout = publish_TIMEOUT } = surroundings;
    const pullRequest = context?.pullRequest ?? null;
    if (!inputs.suggestions || context === null || pullRequest === null)
        return;
    if (fixes === null || fixes.source.generated || path === null)
        return;
    const request = {
        repository: context.repository,
        pullNumber: pullRequest.number,
        headSha: context.headSha,
        path,
        text: fixes.source.text,
        suggestions: toSuggestions(path, fixes.changes, translate),
        reviewText: (count, left) => translate("suggestions.review", { count, left }),
    };
    try {
        const result = await withDeadline(timeout, async (signal) => postSuggestions(await openClient(inputs.githubToken, context.apiUrl), request, signal, retryUnit));
        switch (result.kind) {
            case "posted":
                return log.info(translate("suggestions.posted", { count: result.count, left: result.left }));
            case "nothing":
                return;
            case "other-text":
                return log.annotate("notice", translate("suggestions.otherText", { path }));
            case "no-patch":
                return log.annotate("notice", translate("suggestions.noPatch", { path }));
        }
    }
    catch (error) {
        const permission = "pull-requests: write";
        const reason = problemText(classifyError(error), { context, permission });
        log.annotate("warning", translate("suggestions.failed", { reason }));
    }
}

// EXTERNAL MODULE: ./src/write-reports.ts
var write_reports = __nccwpck_require__(9026);
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
        const context = readContext(env, readFile);
        const workspace = context?.workspace ?? cwd();
        await refuseHeadCode(inputs, { context, triggering: readTriggeringRun(env, readFile), workspace, env });
        // Loaded late, so that input that can't be used is refused at once.
        const [translate, { runPipeline }] = await Promise.all([translated(), Promise.all(/* import() */[__nccwpck_require__.e(989), __nccwpck_require__.e(666), __nccwpck_require__.e(285)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3666))]);
        warnOfEvent(context, { translate, log });
        const docker = (0,docker_client/* createDockerClient */.i)({ env, cwd: workspace });
        const surroundings = { workspace, docker, log, translate, today: new Date() };
        const { githubToken } = inputs;
        const result = await runPipeline(inputs, {
            ...surroundings,
            pullRequest: commitsOf(context, env),
            askAcceptance: () => askAcceptance({ context, githubToken, translate, log }),
        });
        await deliver(result, { inputs, context, workspace, env, translate, log });
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
/** The verdict stands whatever becomes of the comment, so everything else is told first. */
async function deliver(result, delivery) {
    const { report, fixes } = result;
    const { inputs, context, workspace, translate, log } = delivery;
    const toPath = context === null ? null : await findLinkedPaths(report, { ...delivery, context });
    const links = context === null || toPath === null ? report_links/* NO_LINKS */.EB : createReportLinks(context, toPath);
    const shownPath = (path) => toPath?.(path) ?? path;
    const files = await (0,write_reports/* writeReports */.L)(workspace, inputs.reportDir, result, {
        translate,
        links,
        toPath: shownPath,
    });
    log.info(renderTerminal(report, { translate, width: 120, color: false }));
    const annotations = toAnnotations(report, translate);
    for (const { level, message, file, ...place } of annotations) {
        log.annotate(level, message, { file: shownPath(file), ...place });
    }
    const accepted = (0,verdict_text/* acceptedText */.zs)(report, translate, (name) => name);
    if (accepted !== null)
        log.annotate("warning", `${(0,verdict_text/* verdictLine */.MT)(report, translate)} · ${accepted}`);
    await log.appendSummary((0,summary/* renderSummary */.B)(report, { translate, links }), translate);
    setOutputs(report, files, log);
    const path = report.dockerfile === null ? null : (toPath?.(report.dockerfile.path) ?? null);
    const url = await comment(report, { ...delivery, links, source: path });
    log.setOutput("comment-url", url ?? "");
    if (url !== null)
        log.info(translate("comment.posted", { url }));
    await suggestFixes(fixes, { ...delivery, path });
    await giveCheckRun(report, { ...delivery, toPath: shownPath, links });
    if (report.verdict.status === "pass")
        return;
    // Where an annotation on a line says why, one more would take the place of a finding.
    const isTold = annotations.some(({ level }) => level === "error") && isToldOnLines(report);
    if (isTold)
        process.exitCode = 1;
    else
        log.fail((0,verdict_text/* verdictLine */.MT)(report, translate));
}
/** In a comment of its own, or beside the reports of other jobs. */
async function comment(report, delivery) {
    const { inputs, context, source, translate } = delivery;
    const { commentGroup: group, commentKey, platform } = inputs;
    if (context === null || group === null)
        return commentOnPullRequest(report, delivery);
    const name = commentKey || nameOfImage(report);
    const shared = toSharedReport(report, { context, name, platform, source }, translate);
    return commentTogether([shared], { ...delivery, context, group });
}
function setOutputs(report, files, log) {
    const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const outputs = {
        verdict: report.verdict.status,
        "image-id": report.image?.id ?? "",
        "image-size": report.image?.contentSize?.toString() ?? "",
        "size-delta": report.comparison === null ? "" : (0,size_change/* sizeDelta */.GL)(report.comparison).toString(),
        "layer-count": report.image?.layers.length.toString() ?? "",
        "lint-errors": count("error").toString(),
        "lint-warnings": count("warning").toString(),
        "report-json": files.json,
        "report-markdown": files.markdown,
        "report-html": files.html,
        "report-sarif": files.sarif,
    };
    for (const [name, value] of Object.entries(outputs))
        log.setOutput(name, value);
}

;// CONCATENATED MODULE: ./src/index.ts

// Not awaited at the top level: the bundler refuses that. runAction never rejects.
void runAction(process);

