import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

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
/* harmony export */   e: () => (/* binding */ INSTALL_HINT),
/* harmony export */   i: () => (/* binding */ createDockerClient)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2876);
/* harmony import */ var _byte_buffers_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8518);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2356);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4303);
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1783);








const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;
const INSTALL_HINT = "Install Docker Engine 23 or newer: https://docs.docker.com/engine/install/";
/** The client that runs the `docker` found on the PATH of `env`. */
function createDockerClient({ env, cwd }) {
    const docker = () => {
        const path = (0,_find_on_path_js__WEBPACK_IMPORTED_MODULE_5__/* .findOnPath */ .a)("docker", env);
        if (path === null)
            throw new Error(`There is no command "docker" on the PATH. ${INSTALL_HINT}`);
        return path;
    };
    /**
     * Node's own spawn where a build writes what it wants: of a line without end @actions/exec keeps all, in quadratic
     * time (40 MB took it 24 s), and it cannot hold a stream back.
     */
    const start = (args, options) => {
        const child = spawnOrThrow(docker(), args, {
            cwd,
            env: { ...(0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Qc)(env, options.allowedVariables), ...options.env },
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
            const stdout = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .createHeadBuffer */ .L)(STDOUT_LIMIT);
            const stderr = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .createTailBuffer */ .c)(STDERR_LIMIT);
            const listeners = { stdout: stdout.push, stderr: stderr.push };
            const options = { cwd, env: (0,_child_env_js__WEBPACK_IMPORTED_MODULE_4__/* .childEnvironment */ .Qc)(env), silent: true, ignoreReturnCode: true, listeners };
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
            const stderr = (0,_byte_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .createTailBuffer */ .c)(STDERR_LIMIT);
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
    const lines = (0,_line_splitter_js__WEBPACK_IMPORTED_MODULE_6__/* .createLineSplitter */ .A)(onLine);
    stream?.on("data", lines.push);
    stream?.on("end", lines.end);
}
function startFailure(error, cwd) {
    // A missing folder is reported as a missing command would be.
    const reason = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(cwd) ? error.message : `there is no folder ${cwd}`;
    return new Error(`The command "docker" cannot be started: ${reason}.`);
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
            return { ok: false, stdout: "", reason: "there is no git on the PATH" };
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
        return "git took too long, or said too much";
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
/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
class InputError extends Error {
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
    return `${path} is not UTF-8 text: byte 0x${hex} at offset ${offset} (line ${line}). Save it as UTF-8.`;
}
/**
 * Turns a Dockerfile's bytes into text, the byte-order mark kept, or says why they are none.
 *
 * @param path how messages name the file
 */
function decodeDockerfile(bytes, path) {
    if (bytes.length > MAX_DOCKERFILE_BYTES) {
        const message = `${path} is larger than 1 MiB (${bytes.length} bytes). A Dockerfile that large is not read.`;
        return { ok: false, message };
    }
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return { ok: false, message: describeBadByte(bytes, path) };
    }
    const zero = text.indexOf("\0");
    if (zero >= 0) {
        const { line } = (0,line_index/* createLineIndex */.r)(text).position(zero);
        return { ok: false, message: `${path} holds a NUL byte on line ${line}: it is no text file.` };
    }
    if (text.replace("\uFEFF", "").trim() === "") {
        return { ok: false, message: `${path} is empty. A Dockerfile needs at least a FROM instruction.` };
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
        const what = entry.isDirectory() ? "a directory" : "not a regular file";
        throw new input_error/* InputError */.d(`${displayPath} is ${what}. Name a Dockerfile.`);
    }
    // Asked before reading: a huge file is refused without being held in memory.
    if (entry.size > MAX_DOCKERFILE_BYTES) {
        throw new input_error/* InputError */.d(`${displayPath} is larger than 1 MiB (${entry.size} bytes). A Dockerfile that large is not read.`);
    }
    const bytes = await orInputError((0,promises_.readFile)(path), displayPath);
    const decoded = decodeDockerfile(bytes, displayPath);
    if (!decoded.ok)
        throw new input_error/* InputError */.d(decoded.message);
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
        throw new input_error/* InputError */.d(`${displayPath} can't be read (${code}).`);
    }
}
async function orInputError(reading, displayPath) {
    try {
        return await reading;
    }
    catch (error) {
        throw new input_error/* InputError */.d(`${displayPath} can't be read (${error.code}).`);
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

/***/ 4031:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ linkAddress),
/* harmony export */   GX: () => (/* binding */ toOneLine),
/* harmony export */   IJ: () => (/* binding */ cellCodeSpan),
/* harmony export */   SS: () => (/* binding */ codeSpan),
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
    const reason = report.verdict.reasons.find(({ kind }) => kind === "lint");
    if (reason?.kind !== "lint") {
        return { blocking: [], other: sorted };
    }
    const threshold = rank(reason.failOn);
    return {
        blocking: sorted.filter(({ severity }) => rank(severity) <= threshold),
        other: sorted.filter(({ severity }) => rank(severity) > threshold),
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
/* harmony export */   X6: () => (/* binding */ knowsDownloadSizes),
/* harmony export */   Z9: () => (/* binding */ layerRows)
/* harmony export */ });
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8940);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9437);


const isOwn = (layer) => layer.origin === "own";
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
/** What made a layer, on one line: the instruction as written, else what the history says. */
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
 * Every limit of a report and its figure, those that are not kept first; none where the image's size alone is limited,
 * which the first line tells. Nothing in it is escaped.
 */
function limitRows(report, translate) {
    const { image } = report;
    if (image === null)
        return [];
    const rows = [...wholeImageRows(report, image, translate), ...layerRows(report, image, translate)];
    if (rows.length === 1 && report.limits.imageSize !== null)
        return [];
    return [...rows.filter(({ isKept }) => !isKept), ...rows.filter(({ isKept }) => isKept)];
}
function wholeImageRows({ limits, verdict, comparison }, image, translate) {
    const rows = [];
    const add = (what, kind, [measured, limit]) => {
        const isKept = !verdict.reasons.some((reason) => reason.kind === kind);
        rows.push({ what, lines: null, limit, measured, isKept });
    };
    if (limits.imageSize !== null) {
        const sizes = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(image.contentSize, limits.imageSize, translate);
        add(translate("report.limits.image"), "image-size", sizes);
    }
    const growth = growthOf(verdict.reasons, limits.increase, comparison);
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
function layerRows({ limits, verdict }, image, translate) {
    const row = (lines, bytes, most, isKept) => {
        const [measured, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSizesApart */ .QC)(bytes, most, translate);
        const what = lines === null
            ? translate("report.limits.layer")
            : translate("report.limits.layerOfLine", { line: lines.start });
        return { what, lines, limit, measured, isKept };
    };
    const over = verdict.reasons.filter((reason) => reason.kind === "layer-size");
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
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4031);


/** The last lines of a log that say something, without terminal colours, each at most 300 characters long. */
function logTail(log, most) {
    if (most === 0) {
        return [];
    }
    return log
        .flatMap((line) => (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, 5_000)).split(/\r?\n/))
        .map((line) => line.trimEnd())
        .filter((line) => line !== "")
        .slice(-most)
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, 300));
}


/***/ }),

/***/ 7180:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lc: () => (/* binding */ renderBody),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: COMMENT_LIMIT

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __nccwpck_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __nccwpck_require__(3303);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __nccwpck_require__(9437);
;// CONCATENATED MODULE: ./src/report/markdown/markup.ts

const raw = (markdown) => ({ markdown });
const toMarkdown = (part) => typeof part === "object" ? part.markdown : (0,report_escape/* escapeText */.X1)(String(part));
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
    return raw((0,report_escape/* codeSpan */.SS)(text));
}
/** A bar of characters. Its padding, the bar's track, is kept; so it takes no text from outside. */
function bar(characters) {
    return raw(`\`${characters}\``);
}
function fence(text) {
    return raw((0,report_escape/* fencedBlock */.zW)(text));
}
/** A link, or its text alone where there is no address to link to. */
function markup_link(text, url) {
    const address = url === null ? null : (0,report_escape/* linkAddress */.$i)(url);
    return address === null ? md `${text}` : raw(`[${toMarkdown(text)}](${address})`);
}
/** Keeps a short text on one line where columns are narrow. */
function unbroken(text) {
    return raw((0,report_escape/* escapeText */.X1)(text).replaceAll(" ", "&nbsp;"));
}
/** Values of a table's cells: code in them must not end the cell. */
const cell = {
    code: (text) => raw((0,report_escape/* cellCodeSpan */.IJ)(text)),
};
/** A table. Rows have a cell for each column. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return raw([
        line(columns.map(({ heading }) => (0,report_escape/* escapeText */.X1)(heading))),
        line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
        ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"));
}
/** A folded part. The line that stays visible is HTML, so it is given as plain text. */
function details(summary, body) {
    return raw(`<details>\n<summary>${(0,report_escape/* escapeHtml */.ZD)(summary)}</summary>\n\n${body.markdown}\n\n</details>`);
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
    return raw(pieces.map((text, index) => (index % 2 === 1 ? inserted[Number(text)] : (0,report_escape/* escapeText */.X1)(text))).join(""));
}

;// CONCATENATED MODULE: ./src/report/markdown/advice.ts




/** Open, as many as a reviewer may act on; the rest is folded. */
const MOST_OPEN = 3;
const MOST_FOLDED = 50;
/** What could be saved, most bytes first, with what to write instead. */
function adviceTable(report, context) {
    const { advice } = report;
    if (advice.length === 0 || context.tier.findings === 0) {
        return NOTHING;
    }
    const { translate } = context;
    const folded = context.tier.details ? advice.slice(MOST_OPEN, MOST_OPEN + MOST_FOLDED) : [];
    const left = advice.length - Math.min(advice.length, MOST_OPEN) - folded.length;
    return join([
        rows(advice.slice(0, MOST_OPEN), report, context),
        folded.length === 0
            ? NOTHING
            : details(translate("report.advice.summary", { count: folded.length }), rows(folded, report, context)),
        left === 0 ? NOTHING : phrase(translate, "report.advice.more", { count: left }),
    ], "\n\n");
}
function rows(advice, report, { translate, links }) {
    const columns = [
        { heading: translate("report.advice.saves"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.advice.what"), align: "left" },
        { heading: translate("report.findings.rule"), align: "left" },
    ];
    return table(columns, advice.map(({ savedBytes, lines, message, ruleId, helpUrl }) => [
        savedBytes === null ? md `⚠️` : unbroken((0,report_size/* formatSize */.Xq)(savedBytes, translate)),
        lines === null ? NOTHING : markup_link(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        md `${(0,report_escape/* shorten */.ml)(message, 600)}`,
        markup_link((0,report_escape/* shorten */.ml)(ruleId, 60), helpUrl),
    ]));
}

// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __nccwpck_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __nccwpck_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __nccwpck_require__(1285);
;// CONCATENATED MODULE: ./src/report/markdown/layers.ts







/** How much of an instruction a row shows; folded below, it stands in full. */
const INSTRUCTION_LENGTH = 64;
/** The layers' sizes: the base image in one row, a row for each own layer, also for those that are gone, the total. */
function layerTable(report, context) {
    const { image } = report;
    if (image === null || context.tier.layers === 0) {
        return NOTHING;
    }
    const changes = (0,layer_changes/* layerChanges */.N)(report, context.translate);
    const { base, own, smaller } = (0,layer_rows/* layerRows */.Z9)(image, context.tier.layers, changes?.isChanged);
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
            line: NOTHING,
            layer: phrase(context.translate, "report.layers.smaller", { count: smaller.count }),
            time: NOTHING,
        });
    }
    return toTable(image, rows, changes, context);
}
function toTable(image, rows, changes, { translate }) {
    const download = (0,layer_rows/* knowsDownloadSizes */.X6)(image);
    const shared = image.contentSize !== null;
    const timed = rows.some(({ time }) => time !== NOTHING);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => bytes === undefined ? NOTHING : unbroken((0,report_size/* formatSize */.Xq)(bytes, translate));
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
        ...only(changes !== null, unbroken(row.change)),
        ...only(download, size(row.downloadSize)),
        ...only(shared, share(row.size ?? null, image.contentSize, translate)),
        row.line,
        row.layer,
        ...only(timed, row.time),
    ]);
    const total = [
        bold(size(image.contentSize)),
        ...only(changes !== null, bold(unbroken(changes?.total ?? ""))),
        ...only(download, bold(size(image.downloadSize))),
        ...only(shared, NOTHING),
        NOTHING,
        bold(translate("report.layers.total", { count: image.layers.length })),
        ...only(timed, NOTHING),
    ];
    return table(columns, [...body, total]);
}
function share(part, whole, translate) {
    if (part === null || whole === null) {
        return NOTHING;
    }
    // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
    return md `${bar((0,report_size/* shareBar */.HH)(part, whole, "\u00a0"))}&nbsp;${unbroken((0,report_size/* formatShare */.T1)(part, whole, translate))}`;
}
function baseTableRow({ image, count, ...sizes }, changes, { translate }) {
    const standIn = image?.standIn != null;
    const layer = image === null
        ? phrase(translate, "report.layers.baseUnnamed", { count })
        : phrase(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
            reference: cell.code((0,report_escape/* shorten */.ml)(image.reference, 120)),
            count,
        });
    const was = changes?.baseWas ?? null;
    return {
        size: sizes.contentSize,
        downloadSize: sizes.downloadSize,
        change: changes?.base ?? "",
        line: NOTHING,
        layer: was === null
            ? layer
            : phrase(translate, "change.baseWas", { layer, reference: cell.code((0,report_escape/* shorten */.ml)(was, 120)) }),
        time: NOTHING,
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
        line: NOTHING,
        layer,
        time: NOTHING,
    });
    const toRow = ({ instruction, change }) => {
        if (shown === tier.layers) {
            left += 1;
            return [];
        }
        shown += 1;
        const code = cell.code((0,report_escape/* shorten */.ml)((0,instruction_text/* onOneLine */.G)(instruction), INSTRUCTION_LENGTH));
        return [row(change, phrase(translate, "change.removed", { instruction: code }))];
    };
    return {
        before: (layer) => (changes?.takeRemovedBefore(layer) ?? []).flatMap(toRow),
        rest: () => left === 0 ? [] : [row("", phrase(translate, "change.moreRemoved", { count: left }))],
    };
}
function ownTableRow(layer, changes, report, { translate, links }) {
    const { lines, mapping, cached, seconds } = layer;
    const instruction = cell.code((0,report_escape/* shorten */.ml)((0,layer_rows/* instructionLine */.HH)(layer), INSTRUCTION_LENGTH));
    return {
        size: layer.contentSize,
        downloadSize: layer.downloadSize,
        change: changes?.textOf(layer) ?? "",
        line: lines === null ? NOTHING : markup_link(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        layer: mapping === "approximate"
            ? phrase(translate, "report.layers.approximate", { instruction })
            : instruction,
        time: stepTime(cached, seconds, translate),
    };
}
/** `cached`, the time taken, or nothing where the builder tells neither. */
function stepTime(cached, seconds, translate) {
    if (cached === true) {
        return unbroken(translate("report.layers.cached"));
    }
    return cached === null && seconds === null ? NOTHING : unbroken((0,report_size/* formatSeconds */.Xo)(seconds, translate));
}

;// CONCATENATED MODULE: ./src/report/markdown/build-steps.ts





/** The build's command and steps, with what came from the cache and how long the others took. */
function buildSteps(report, { translate, links }) {
    const { build } = report;
    if (build === null || build.steps.length === 0) {
        return NOTHING;
    }
    const rows = build.steps.map((step) => [
        step.lines === null ? NOTHING : markup_link(String(step.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, step.lines)),
        cell.code((0,report_escape/* shorten */.ml)(step.name, INSTRUCTION_LENGTH)),
        stepTime(step.cached, step.seconds, translate),
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
    return details(summary, join([code((0,report_escape/* shorten */.ml)(build.command.join(" "), 500)), table(columns, rows)], "\n\n"));
}

// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __nccwpck_require__(4236);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __nccwpck_require__(9678);
;// CONCATENATED MODULE: ./src/report/markdown/changed-files.ts






const MOST_FILES = 20;
/** The files that explain why layers changed their size, folded. */
function changedFilesTable(report, { translate, links }) {
    const files = (0,changed_files/* changedFiles */.Y)(report).slice(0, MOST_FILES);
    if (files.length === 0) {
        return NOTHING;
    }
    const size = (bytes) => bytes === null ? NOTHING : unbroken((0,report_size/* formatSize */.Xq)(bytes, translate));
    const rows = files.map(({ path, before, after, layer }) => [
        unbroken((0,size_change/* formatDelta */.CW)({ before: before ?? 0, after: after ?? 0 }, translate)),
        size(before),
        size(after),
        layer === null || layer.lines === null
            ? NOTHING
            : markup_link(String(layer.lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, layer.lines)),
        cell.code((0,report_escape/* shorten */.ml)(path, 120)),
    ]);
    const columns = [
        { heading: translate("change.heading"), align: "right" },
        { heading: translate("change.before"), align: "right" },
        { heading: translate("change.after"), align: "right" },
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.files.file"), align: "left" },
    ];
    return details(translate("change.files", { count: files.length }), table(columns, rows));
}

;// CONCATENATED MODULE: ./src/report/markdown/context.ts
const TIERS = [
    { name: "full", rawText: true, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-raw-text", rawText: false, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-details", rawText: false, details: false, layers: 12, findings: 20, logLines: 20 },
    { name: "short", rawText: false, details: false, layers: 10, findings: 5, logLines: 5 },
    { name: "headline", rawText: false, details: false, layers: 0, findings: 0, logLines: 0 },
];

// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __nccwpck_require__(1807);
;// CONCATENATED MODULE: ./src/report/markdown/failure.ts




/** Why the build failed: the place, the builder's words, and the last lines of its log. */
function buildFailure(report, { translate, links, tier }) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return NOTHING;
    }
    const message = (0,report_escape/* shorten */.ml)(failure.message, 500);
    const place = (0,report_links/* failurePlace */.Sw)(report);
    const what = place === null
        ? md `${message}`
        : phrase(translate, "report.failure.at", {
            place: markup_link((0,report_links/* placeName */.fW)(place.path, place.start), links.line(place.path, place)),
            message,
        });
    const lines = (0,log_tail/* logTail */.R)(failure.log, tier.logLines);
    return join([
        what,
        lines.length === 0 ? NOTHING : phrase(translate, "report.failure.log", { count: lines.length }),
        lines.length === 0 ? NOTHING : fence(lines.join("\n")),
    ], "\n\n");
}

;// CONCATENATED MODULE: ./src/report/markdown/files.ts






/** The layers whose files are named, largest first. */
const MOST_LAYERS = 8;
/** The largest files that each own layer wrote, and what of them is not in the final image. */
function layerFiles(report, context) {
    const { image } = report;
    if (image === null || image.files === null) {
        return NOTHING;
    }
    const { translate } = context;
    const written = image.layers
        .flatMap((layer, index) => (layer.files?.top.length ? [{ layer, index }] : []))
        .toSorted((a, b) => (b.layer.contentSize ?? 0) - (a.layer.contentSize ?? 0));
    if (written.length === 0) {
        return NOTHING;
    }
    const { written: all, shadowed } = image.files;
    const blocks = written.slice(0, MOST_LAYERS).map(({ layer }) => layerBlock(layer, report, context));
    return details(translate("report.files.summary", {
        files: all.files,
        shadowedFiles: shadowed.files,
        shadowed: (0,report_size/* formatSize */.Xq)(shadowed.bytes, translate),
    }), join(blocks, "\n\n"));
}
function layerBlock(layer, report, context) {
    const { translate, links } = context;
    const { files, lines } = layer;
    if (files === null) {
        return NOTHING;
    }
    const count = (name) => files[name].files;
    const instruction = cell.code((0,report_escape/* shorten */.ml)((0,layer_rows/* instructionLine */.HH)(layer), INSTRUCTION_LENGTH));
    const place = lines === null
        ? instruction
        : phrase(translate, "report.files.atLine", {
            line: markup_link(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
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
        unbroken((0,report_size/* formatSize */.Xq)(bytes, translate)),
        cell.code((0,report_escape/* shorten */.ml)(path, 120)),
        ...(shadowed ? [fateOf(fate, killedBy, report, context)] : []),
    ]);
    return join([md `${place} · ${changes}`, table(shadowed ? columns : columns.slice(0, 2), body)], "\n\n");
}
/** What became of a file that a later layer overwrote or deleted, and by which line. */
function fateOf(fate, killedBy, report, { translate, links }) {
    if (fate === "visible") {
        return NOTHING;
    }
    const lines = killedBy === null ? null : (report.image?.layers[killedBy]?.lines ?? null);
    return lines === null
        ? phrase(translate, "report.files.killed", { fate })
        : phrase(translate, "report.files.killedAt", {
            fate,
            line: markup_link(String(lines.start), (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        });
}

// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __nccwpck_require__(8472);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __nccwpck_require__(5607);
;// CONCATENATED MODULE: ./src/report/markdown/findings.ts





const findings_MOST_FOLDED = 200;
/** The findings that fail the verdict, open. */
function blockingFindings(report, context) {
    const { blocking } = (0,findings_order/* splitFindings */.n)(report);
    return findingsTable(blocking, context.tier.findings, report, context);
}
/** The findings that do not fail the verdict, folded. */
function otherFindings(report, context) {
    const { blocking, other } = (0,findings_order/* splitFindings */.n)(report);
    if (other.length === 0) {
        return NOTHING;
    }
    const summary = context.translate(blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther", { counts: severityCounts(other, context.translate) });
    return details(summary, findingsTable(other, findings_MOST_FOLDED, report, context));
}
function severityCounts(findings, translate) {
    const counts = finding/* SEVERITIES */.o.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [translate(`report.findings.count.${severity}`, { count })];
    });
    return new Intl.ListFormat(translate.language, { type: "unit", style: "short" }).format(counts);
}
function findingsTable(findings, most, report, context) {
    if (findings.length === 0 || most === 0) {
        return NOTHING;
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
    return join([table(columns, rows), more > 0 ? phrase(translate, "report.findings.more", { count: more }) : NOTHING], "\n\n");
}
function findingRow(finding, { dockerfile }, { translate, links }) {
    const { path, start, end } = finding;
    const url = links.line(path, { start: start.line, end: end.line });
    return [
        md `${translate(`report.severity.${finding.severity}`)}`,
        markup_link(path === dockerfile?.path ? String(start.line) : (0,report_links/* placeName */.fW)(path, start.line), url),
        md `${(0,report_escape/* shorten */.ml)(finding.message, 600)}`,
        markup_link((0,report_escape/* shorten */.ml)(finding.ruleId, 60), finding.helpUrl),
    ];
}

// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __nccwpck_require__(3563);
;// CONCATENATED MODULE: ./src/report/markdown/headline.ts




/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate }) {
    const { phrases, facts } = (0,verdict_text/* verdictText */.nt)(report, translate);
    const icon = report.verdict.status === "pass" ? "✅" : "❌";
    const failing = (0,verdict_text/* failingInstruction */.Xh)(report);
    const shown = phrases.map((text) => bold(text));
    const first = shown[0] ?? NOTHING;
    // A failed build is the first reason; what failed belongs to it.
    const verdict = failing === null
        ? first
        : phrase(translate, "report.verdict.withInstruction", { verdict: first, instruction: code(failing) });
    return md `${icon} ${join([verdict, ...shown.slice(1), ...facts], " · ")}`;
}
/** The second line: what was reported on, and how it was measured. */
function contextLine(report, { translate, links }) {
    const { image, build } = report;
    const { dockerfile } = report;
    const tag = code((0,report_escape/* shorten */.ml)(report.tag, 120));
    const parts = [
        dockerfile === null
            ? tag
            : phrase(translate, dockerfile.generated ? "report.context.imageGenerated" : "report.context.image", {
                tag,
                path: code((0,report_escape/* shorten */.ml)(dockerfile.path, 120)),
            }),
    ];
    if (report.target !== null) {
        parts.push(phrase(translate, "report.context.target", { target: code((0,report_escape/* shorten */.ml)(report.target, 60)) }));
    }
    if (image !== null) {
        parts.push(md `${(0,report_escape/* shorten */.ml)(image.platform, 60)}`);
    }
    if (links.commit !== null) {
        const commit = markup_link(code(links.commit.sha.slice(0, 7)), links.commit.url);
        parts.push(phrase(translate, "report.context.commit", { commit }));
    }
    if (links.run !== null) {
        parts.push(markup_link(translate("report.context.run"), links.run));
    }
    if (build !== null && build.failure === null) {
        parts.push(phrase(translate, "report.context.built", { time: (0,report_size/* formatSeconds */.Xo)(build.seconds, translate) }));
    }
    if (image !== null) {
        parts.push(phrase(translate, "report.context.measured", { how: image.measuredBy }));
    }
    if (report.comparison !== null) {
        const { name, commit, source } = report.comparison.baseline;
        const values = { name: code((0,report_escape/* shorten */.ml)(name, 120)), commit: code(commit?.slice(0, 7) ?? ""), source };
        parts.push(phrase(translate, "change.comparedWith", values));
    }
    return join(parts, " · ");
}
/** Says that the base image is not the one that the Dockerfile names, where it is not. */
function standInLine({ image }, { translate }) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return NOTHING;
    }
    return md `⚠️ ${phrase(translate, "report.standIn.text", {
        standIn: (0,report_escape/* shorten */.ml)(base.standIn, 200),
        reference: code((0,report_escape/* shorten */.ml)(base.reference, 120)),
    })}`;
}

// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __nccwpck_require__(8271);
;// CONCATENATED MODULE: ./src/report/markdown/limits.ts



/** The limits and what was measured: open where one of them is not kept. */
function exceededLimits(report, context) {
    const rows = (0,limit_rows/* limitRows */.X)(report, context.translate);
    return rows.every(({ isKept }) => isKept)
        ? NOTHING
        : limitTable(rows, context.tier.findings, report, context);
}
/** The same, folded, where all of them are kept. */
function keptLimits(report, context) {
    const rows = (0,limit_rows/* limitRows */.X)(report, context.translate);
    // A growth that could not be measured has no row.
    const isExceeded = report.verdict.reasons.some((reason) => reason.kind === "size-increase");
    if (isExceeded || rows.length === 0 || rows.some(({ isKept }) => !isKept)) {
        return NOTHING;
    }
    const summary = context.translate("report.limits.summary", { count: rows.length });
    return details(summary, limitTable(rows, limits_MOST_FOLDED, report, context));
}
const limits_MOST_FOLDED = 100;
function limitTable(rows, most, report, { translate, links }) {
    if (most === 0) {
        return NOTHING;
    }
    const columns = [
        { heading: "", align: "left" },
        { heading: translate("report.limits.column.what"), align: "left" },
        { heading: translate("report.limits.column.measured"), align: "right" },
        { heading: translate("report.limits.column.limit"), align: "right" },
    ];
    const shown = rows.slice(0, most);
    const cells = shown.map(({ what, lines, measured, limit, isKept }) => [
        md `${isKept ? "✅" : "❌"}`,
        markup_link(what, (0,report_links/* dockerfileUrl */.GM)(report, links, lines)),
        unbroken(measured),
        unbroken(limit),
    ]);
    const more = rows.length - shown.length;
    return join([table(columns, cells), more > 0 ? phrase(translate, "report.limits.more", { count: more }) : NOTHING], "\n\n");
}

;// CONCATENATED MODULE: ./src/report/markdown/measuring.ts


const HOW = {
    history: "report.measuring.byHistory",
    layers: "report.measuring.byLayers",
    none: "report.measuring.byNothing",
};
/** What a size means here, and how it was got. */
function howMeasured({ image, tool }, { translate }) {
    if (image === null) {
        return NOTHING;
    }
    const history = code("docker history");
    const sentences = [
        phrase(translate, "report.measuring.contentSize"),
        phrase(translate, HOW[image.measuredBy], image.measuredBy === "history" ? { history } : {}),
        image.store === "containerd"
            ? phrase(translate, "report.measuring.containerd", { history, imageList: code("docker image ls") })
            : NOTHING,
        (0,layer_rows/* knowsDownloadSizes */.X6)(image) ? phrase(translate, "report.measuring.downloadSize") : NOTHING,
        image.layers.some(({ mapping }) => mapping === "approximate")
            ? phrase(translate, "report.measuring.approximate")
            : NOTHING,
        phrase(translate, "report.measuring.units"),
        phrase(translate, "report.measuring.tool", {
            tool: tool.name,
            version: tool.version,
            store: image.store ?? "file",
        }),
    ].filter((sentence) => sentence !== NOTHING);
    return details(translate("report.measuring.summary"), join(sentences.map((sentence) => md `- ${sentence}`), "\n"));
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
    const own = (report.image?.layers ?? []).filter(layer_rows/* isOwn */.NP);
    const cut = own.some((layer) => (0,layer_rows/* instructionLine */.HH)(layer).length > INSTRUCTION_LENGTH);
    if (!cut && own.length <= tier.layers) {
        return NOTHING;
    }
    const { dockerfile } = report;
    const blocks = own.flatMap((layer) => {
        const size = (0,report_size/* formatSize */.Xq)(layer.contentSize, translate);
        const { lines } = layer;
        const place = lines === null || dockerfile === null
            ? md `${size}`
            : md `${markup_link((0,report_links/* placeName */.fW)(dockerfile.path, lines.start), links.line(dockerfile.path, lines))} · ${size}`;
        return [place, fence(layer.instruction ?? layer.createdBy)];
    });
    return details(translate("report.instructions.summary", { count: own.length }), join(blocks, "\n\n"));
}
/** `docker image ls` as docker printed it. */
function imageList(report, { translate }) {
    const { imageList: captured, image } = report;
    if (captured === null) {
        return NOTHING;
    }
    const excerpt = imageListExcerpt(captured.text, [
        report.tag,
        ...(image?.base == null ? [] : [image.base.reference]),
    ]);
    const more = excerpt.omitted === 0 ? NOTHING : phrase(translate, "report.imageList.more", { count: excerpt.omitted });
    return details(translate("report.imageList.summary", {
        command: (0,report_escape/* shorten */.ml)(captured.command, 100),
        count: captured.rows.length,
    }), join([standInNote(report, translate), fence(excerpt.text), more], "\n\n"));
}
/** `docker history` of the image. */
function imageHistory({ history }, { translate }) {
    return history === null ? NOTHING : historyDetails(history, NOTHING, translate);
}
/** `docker history` of the base image. */
function baseHistory(report, { translate }) {
    const { baseHistory: captured } = report;
    return captured === null ? NOTHING : historyDetails(captured, standInNote(report, translate), translate);
}
function historyDetails({ command, text, rows }, note, translate) {
    return details(translate("report.history.summary", { command: (0,report_escape/* shorten */.ml)(command, 100), count: rows.length }), join([note, fence(text)], "\n\n"));
}
function standInNote({ image }, translate) {
    const base = image?.base ?? null;
    return base === null || base.standIn === null
        ? NOTHING
        : phrase(translate, "report.standIn.note", { reference: code((0,report_escape/* shorten */.ml)(base.reference, 120)) });
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
function renderBody(report, { translate, links }, limit, whole) {
    for (const tier of TIERS) {
        const body = `${renderTier(report, { translate, links, tier, whole }).markdown}\n`;
        if (utf8Length(body) <= limit) {
            return body;
        }
    }
    throw new RangeError(`A report does not fit into ${limit} bytes.`);
}
function renderTier(report, context) {
    const { tier } = context;
    const sections = [
        headline(report, context),
        contextLine(report, context),
        standInLine(report, context),
        buildFailure(report, context),
        blockingFindings(report, context),
        exceededLimits(report, context),
        layerTable(report, context),
        ...(tier.details ? [changedFilesTable(report, context)] : []),
        adviceTable(report, context),
        notes(report, context),
        omitted(context),
        ...(tier.details
            ? [keptLimits, otherFindings, layerFiles].map((section) => section(report, context))
            : []),
        ...(tier.rawText ? [instructionsInFull, imageList, imageHistory, baseHistory, buildSteps] : []).map((section) => section(report, context)),
        ...(tier.details ? [howMeasured(report, context)] : []),
    ];
    return join(sections, "\n\n");
}
function notes(report, { tier }) {
    const shown = report.notes.slice(0, tier.details ? 20 : tier.findings);
    return join(shown.map((note) => md `⚠️ ${(0,report_escape/* shorten */.ml)(note, 400)}`), "\n\n");
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
        return NOTHING;
    }
    const place = whole === "report.json" ? code(whole) : markup_link(translate("report.omitted.runSummary"), links.run);
    return md `${phrase(translate, OMITTED[tier.name])} ${phrase(translate, "report.omitted.see", { place })}`;
}
function utf8Length(text) {
    return Buffer.byteLength(text, "utf8");
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
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7180);

/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderBody */ .lc)(report, options, SUMMARY_LIMIT, "report.json");
}


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   Xh: () => (/* binding */ failingInstruction),
/* harmony export */   nt: () => (/* binding */ verdictText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4031);
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8940);
/* harmony import */ var _layer_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1727);
/* harmony import */ var _limit_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1277);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9437);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9678);






/** Puts a report's verdict into words. Nothing in the result is escaped. */
function verdictText(report, translate) {
    const { reasons } = report.verdict;
    return {
        phrases: reasons.length === 0 ? [translate("report.verdict.pass")] : [...reasonPhrases(report, translate)],
        facts: [...imageFacts(report, translate)],
    };
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
    return instruction === null ? null : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)((0,_instruction_text_js__WEBPACK_IMPORTED_MODULE_5__/* .onOneLine */ .G)(instruction)), 80);
}
/** A phrase a reason, but one for all layers over their limit: there may be many. */
function* reasonPhrases(report, translate) {
    const { reasons } = report.verdict;
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
        case "image-size": {
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSizesApart */ .QC)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
        case "size-increase": {
            if (reason.increase === null || reason.limit === null)
                return translate("change.limitUnknown");
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSizesApart */ .QC)(reason.increase, reason.limit, translate);
            return translate("change.overLimit", { size, limit });
        }
        default:
            return (0,_limit_text_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(reason, report, translate);
    }
}
function* imageFacts({ image, limits, verdict, build, comparison }, translate) {
    if (image === null) {
        if (build === null) {
            yield translate("report.fact.notBuilt");
        }
        return;
    }
    // An image that is over the limit has said its size already.
    if (!verdict.reasons.some(({ kind }) => kind === "image-size")) {
        if (image.contentSize === null) {
            yield translate("report.fact.imageUnknown");
        }
        else if (limits.imageSize === null) {
            yield translate("report.fact.image", { size: (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSizesApart */ .QC)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    if (comparison !== null) {
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .toOneLine */ .GX)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(comparison.baseline.name)), 60);
        yield (0,_layer_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .isNothing */ .q)(comparison)
            ? translate("change.none", { name })
            : translate("change.against", { change: (0,_size_change_js__WEBPACK_IMPORTED_MODULE_4__/* .formatChange */ .eD)(comparison.total, translate), name });
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .sumOrNull */ .o9)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", { size: (0,_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatSize */ .Xq)(ownSize, translate) });
    }
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
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6236);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7994);
/* harmony import */ var _write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7394);





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
 * Writes report.json, report.md and report.html into the directory, which is made where it is missing. Each file appears whole
 * or not at all. Throws an InputError where the directory can't be written to.
 */
async function writeReports(workspace, reportDir, { report, files: imageFiles }, options) {
    // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
    const [{ renderJson }, { renderHtml }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(816), __nccwpck_require__.e(794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2794)),
        __nccwpck_require__.e(/* import() */ 977).then(__nccwpck_require__.bind(__nccwpck_require__, 4977)),
    ]);
    const texts = {
        json: renderJson(report),
        markdown: (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .renderSummary */ .B)(report, options),
        html: renderHtml(report, imageFiles, options.translate),
    };
    const { directory, ...files } = placesIn(workspace, reportDir);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(files.json, texts.json);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(files.markdown, texts.markdown);
        await (0,_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(files.html, texts.html);
    }
    catch (error) {
        const code = error.code;
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_4__/* .InputError */ .d(`Input "report-dir": ${JSON.stringify(reportDir)} can't be written to (${code}). Name a directory of the workspace.`);
    }
    return files;
}
function placesIn(workspace, reportDir) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, reportDir);
    const file = (extension) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `report.${extension}`);
    return { directory, json: file("json"), markdown: file("md"), html: file("html") };
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./src/git/client.ts
var client = __nccwpck_require__(601);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __nccwpck_require__(6236);
// EXTERNAL MODULE: ./src/read-dockerfile.ts + 1 modules
var read_dockerfile = __nccwpck_require__(5993);
;// CONCATENATED MODULE: ./src/checked-out-code.ts




/**
 * Refuses to build a pull request's code on `pull_request_target`, where it would run with the repository's secrets:
 * https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target
 * What is checked out must be a commit that the event names as the base's own. Another one is refused even where it
 * is not the head that the event names, for the head may have moved since, or be merged.
 *
 * @throws InputError
 */
async function refuseHeadCode(inputs, surroundings) {
    const { context, workspace, env } = surroundings;
    // An image that is there already is only read.
    if (context?.eventName !== "pull_request_target" || inputs.image !== null)
        return;
    const dockerfile = inputs.dockerfile === null ? [] : [(0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, inputs.dockerfile))];
    const folders = new Set([workspace, (0,external_node_path_.resolve)(workspace, inputs.context), ...dockerfile]);
    for (const folder of folders) {
        const commit = await checkedOutCommit(folder, env);
        if (commit === context.sha || (commit !== null && commit === context.pullRequest?.baseSha))
            continue;
        const what = commit === null
            ? "can't be told"
            : `is ${commit.slice(0, 7)}, ${commit === context.headSha ? "the pull request's head" : "not the base branch's"}`;
        throw new input_error/* InputError */.d(`On "pull_request_target" nothing but the base branch is built, and the commit checked out in ${JSON.stringify((0,read_dockerfile/* toDisplayPath */.L5)(workspace, folder) || ".")} ${what}: ` +
            "a build runs the pull request's code, and there it would run with the repository's secrets and a token that may write. " +
            'Build on "pull_request", and post the report from "workflow_run" as docs/forks.md shows.');
    }
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

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
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
        if (isTimeout(error))
            return { kind: "timeout", message };
        return { kind: asFields(error).status === undefined ? "other" : "network", message };
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

;// CONCATENATED MODULE: ./src/github/client.ts


/** Longest wait for a limit to end, in retry units; a run is not held up for longer than a reader would wait. */
const LONGEST_WAIT = 15;
/**
 * Opens GitHub's REST API. The libraries are loaded here, at the point of use: they take longer to load than all
 * that a run without a comment needs.
 *
 * A request answered with a server error is sent again, 1, 4 and 9 units later, unless it says otherwise; one that
 * hits a limit which names its end is sent again then, if that is soon. A request's signal ends these waits too.
 *
 * @param token may be read-only; empty is an error
 * @param apiUrl the server's API, without a slash at the end
 * @param retryUnit milliseconds; a second, except in tests
 */
async function createGitHub(token, apiUrl, retryUnit = 1000) {
    if (token === "")
        throw new Error('the input "github-token" is empty');
    // Not the package's main entry: that reads the event file when it is imported, and throws where it is malformed.
    const [{ GitHub, getOctokitOptions }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(250)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5250)),
        __nccwpck_require__.e(/* import() */ 735).then(__nccwpck_require__.bind(__nccwpck_require__, 9735)),
    ]);
    // First in the list, so that it sees an answer before the retry plugin decides on it.
    const Client = GitHub.plugin(waitBeforeRetries(retryUnit), retry);
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
            if (wait !== null && wait <= LONGEST_WAIT && hasRequest(error)) {
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
function encodeKey(key) {
    // Two hyphens in a row may end an HTML comment.
    return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(key))).replaceAll("--", "-%2D");
}
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
                body: request.body,
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
async function* ownComments(client, { repository, issueNumber, body }, key, signal) {
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
            yield { id: comment.id, url: comment.html_url, marker, unchanged: sameText(text, body) };
        }
        // Not by the number of comments: a server may put fewer on a page than it is asked for.
        if (!hasNextPage(headers.link))
            return;
    }
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
    const payload = readEvent(env.GITHUB_EVENT_PATH, readFile);
    const pull = asObject(payload?.pull_request);
    const head = asObject(pull?.head);
    const pullRequest = pull === null ? null : readPullRequest(pull, head, repository);
    return Object.freeze({
        eventName: env.GITHUB_EVENT_NAME ?? "",
        repository,
        apiUrl: httpUrl(env.GITHUB_API_URL) ?? "https://api.github.com",
        serverUrl: httpUrl(env.GITHUB_SERVER_URL) ?? "https://github.com",
        sha,
        headSha: (pullRequest === null ? null : commit(head?.sha)) ?? sha,
        pullRequest,
        actor: env.GITHUB_ACTOR ?? "",
        workspace: env.GITHUB_WORKSPACE || null,
        run: Object.freeze({
            id: positiveInteger(env.GITHUB_RUN_ID) ?? 0,
            attempt: positiveInteger(env.GITHUB_RUN_ATTEMPT) ?? 1,
        }),
        runNumber: positiveInteger(env.GITHUB_RUN_NUMBER) ?? 0,
    });
}
/** Whether the run's own token can be expected to be read-only, whatever the workflow's `permissions` say. */
function hasReadOnlyToken(context) {
    // `pull_request_target` and `workflow_run` run in the base repository with its own token.
    if (context.eventName !== "pull_request")
        return false;
    return context.pullRequest?.fork === true || context.actor === "dependabot[bot]";
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
function httpUrl(value) {
    if (!value || !URL.canParse(value))
        return null;
    const url = new URL(value);
    if (url.protocol !== "https:" && url.protocol !== "http:")
        return null;
    return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

;// CONCATENATED MODULE: ./src/github/deadline.ts
/**
 * Runs work that must not take longer than so many milliseconds. After that its signal is aborted, and the result is
 * a TimeoutError even where the work does not heed the signal.
 */
async function withDeadline(milliseconds, work) {
    const controller = new AbortController();
    const reason = new DOMException(`No answer within ${milliseconds / 1000} seconds`, "TimeoutError");
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

;// CONCATENATED MODULE: ./src/github/publish.ts




/** Milliseconds that a run waits for the server at most. */
const TIMEOUT = 30_000;
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
async function publishComment(publication, { context, openClient, timeout = TIMEOUT, retryUnit = 1000 }) {
    const { pullRequest, repository } = context;
    if (pullRequest === null || publication.policy === "never")
        return NOTHING_DONE;
    const request = {
        repository,
        issueNumber: pullRequest.number,
        body: publication.body,
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
function mayCreate({ policy, failed, noteworthy }) {
    if (policy === "always")
        return true;
    return failed || (policy === "on-change" && noteworthy);
}
/** One sentence for the log: why the comment was not posted. */
function describeFailure(error, context) {
    return `The comment was not posted: ${reasonFor(classifyError(error), context)} The verdict and the job summary stand.`;
}
function reasonFor(problem, context) {
    switch (problem.kind) {
        case "forbidden":
            return hasReadOnlyToken(context)
                ? `pull requests from forks and from Dependabot get a read-only token (${quote(problem.message)}).`
                : `the token may not write comments (${quote(problem.message)}); give the job the permission "pull-requests: write".`;
        case "unauthorized":
            return `the server does not accept the token in "github-token" (${quote(problem.message)}).`;
        case "not-found":
            return `the pull request was not found, or the token in "github-token" may not see it (${quote(problem.message)}).`;
        case "limited":
            return problem.seconds === null
                ? `the server's rate limit is reached (${quote(problem.message)}).`
                : `the server's rate limit is reached, for another ${problem.seconds} seconds (${quote(problem.message)}).`;
        case "server":
            return `the server answers with HTTP ${problem.status}.`;
        case "network":
            return `the server at ${context.apiUrl} cannot be reached (${quote(problem.message)}).`;
        case "timeout":
            return `the server at ${context.apiUrl} took too long (${quote(problem.message)}).`;
        case "refused":
            return `the server refuses it (${quote(problem.message)}).`;
        case "other":
            return `${problem.message}.`;
    }
}
function quote(message) {
    return `"${message}"`;
}

// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __nccwpck_require__(1727);
// EXTERNAL MODULE: ./src/report/markdown.ts + 14 modules
var markdown = __nccwpck_require__(7180);
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
    const { url, warning } = await publishComment({
        policy: inputs.comment,
        body: (0,markdown/* renderComment */.wQ)(report, { translate, links, marker }),
        failed: report.verdict.status === "fail",
        noteworthy: report.findings.length > 0 || (report.comparison !== null && !(0,layer_changes/* isNothing */.q)(report.comparison)),
    }, { context, openClient: () => createGitHub(inputs.githubToken, context.apiUrl) });
    if (warning !== null)
        log.annotate("warning", warning);
    return url;
}

// EXTERNAL MODULE: ./src/docker/client.ts
var docker_client = __nccwpck_require__(9949);
;// CONCATENATED MODULE: ./src/github/links.ts
/**
 * A permanent link to lines of a file at one commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 *
 * @param path relative to the repository's root, with forward slashes, not encoded
 */
function fileUrl(serverUrl, repository, sha, path, lines) {
    const encodedPath = path.split("/").map(encodeSegment).join("/");
    return `${repositoryUrl(serverUrl, repository)}/blob/${sha}/${encodedPath}${lineAnchor(lines)}`;
}
/** The page of one commit. */
function commitUrl(serverUrl, repository, sha) {
    return `${repositoryUrl(serverUrl, repository)}/commit/${sha}`;
}
/** The page of this workflow run, at this attempt. */
function runUrl(context) {
    const { id, attempt } = context.run;
    const run = `${repositoryUrl(context.serverUrl, context.repository)}/actions/runs/${id}`;
    return attempt > 1 ? `${run}/attempts/${attempt}` : run;
}
/**
 * The links of one report. Files are linked in the head repository at the head commit: that is what a reader of the
 * pull request sees, where the merge commit that the run checked out goes away.
 *
 * @param inRepository tells whether a path is one of a file of the head commit, relative to the repository's root:
 *   a generated file is not, nor is one outside of the checkout
 */
function createReportLinks(context, inRepository) {
    const { serverUrl, headSha } = context;
    const repository = context.pullRequest?.headRepository ?? context.repository;
    return {
        commit: { sha: headSha, url: commitUrl(serverUrl, repository, headSha) },
        run: runUrl(context),
        line: (path, lines) => isPlainPath(path) && inRepository(path) ? fileUrl(serverUrl, repository, headSha, path, lines) : null,
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
            for (const line of inertLines(text))
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
        async appendSummary(markdown) {
            try {
                await core.summary.addRaw(markdown).write();
            }
            catch (error) {
                core.warning(`The job summary was not written: ${error instanceof Error ? error.message : error}`);
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
    "max-image-size": "",
    "max-layer-size": "",
    "max-layers": "",
    "max-wasted": "",
    "min-efficiency": "",
    "max-size-increase": "",
    baseline: "auto",
    comment: "always",
    "comment-key": "",
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
        labels: list("labels").map((line) => named("labels", line, "NAME=value")),
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
        maxImageSize: sizeLimit("max-image-size", text("max-image-size")),
        maxLayerSize: sizeLimit("max-layer-size", text("max-layer-size")),
        maxLayers: countLimit("max-layers", text("max-layers")),
        maxWasted: sizeLimit("max-wasted", text("max-wasted")),
        minEfficiency: shareLimit("min-efficiency", text("min-efficiency")),
        maxSizeIncrease: increaseLimit(text("max-size-increase"), baseline),
        baseline,
        comment: oneOf("comment", text("comment"), COMMENT_POLICIES),
        commentKey: shortKey(text("comment-key")),
        reportDir: plainValue("report-dir", text("report-dir")),
        githubToken: text("github-token"),
    });
}
function refuse(name, value, legal) {
    throw new input_error/* InputError */.d(`Input "${name}": ${JSON.stringify(value)} is not legal. ${legal}`);
}
/** No control characters, and no leading dash that docker would read as an option. */
function plainValue(name, value) {
    if (/\p{Cc}/u.test(value))
        refuse(name, value, "Control characters and line breaks are not allowed.");
    if (value.startsWith("-"))
        refuse(name, value, 'It must not begin with "-".');
    return value;
}
function oneOf(name, value, legal) {
    const found = legal.find((candidate) => candidate === value);
    return found ?? refuse(name, value, `Use one of: ${legal.join(", ")}.`);
}
/** The boolean words of YAML 1.2's core schema, which GitHub's own toolkit takes. */
function yesOrNo(name, value) {
    if (/^(?:true|True|TRUE)$/.test(value))
        return true;
    if (/^(?:false|False|FALSE)$/.test(value))
        return false;
    return refuse(name, value, "Use true or false.");
}
function failOn(value) {
    return value === "" ? null : oneOf("fail-on", value, [...finding/* SEVERITIES */.o, "never"]);
}
function sizeLimit(name, value) {
    if (value === "")
        return null;
    return (0,size_limit/* parseSize */.D)(value) ?? refuse(name, value, "Use a size such as 200MB, 1.5GB or 150MiB.");
}
function countLimit(name, value) {
    if (value === "")
        return null;
    return /^\d{1,6}$/.test(value) ? Number(value) : refuse(name, value, "Use a whole number such as 20.");
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
    return refuse(name, value, "Use a percentage from 0% to 100% such as 95%, or as dive has it, 0.95.");
}
function increaseLimit(value, baseline) {
    if (value === "")
        return null;
    if (baseline.kind === "none") {
        refuse("max-size-increase", value, 'It compares with the baseline, and "baseline" is none.');
    }
    const legal = "Use a size such as 5MB, a percentage such as 10%, or both: 10% 1MB.";
    return (0,size_increase/* parseIncreaseLimit */.d)(value) ?? refuse("max-size-increase", value, legal);
}
function baselineSource(value, image) {
    const legal = "Use auto, build, none, a report.json, an image, archive://FILE or oci-layout://DIRECTORY.";
    const source = parseBaseline(value) ?? refuse("baseline", value, legal);
    if (source.kind === "build" && image !== null) {
        refuse("baseline", value, 'With the input "image" nothing is built. Name an image or a report.json.');
    }
    return source;
}
function named(name, line, form) {
    if (!/^[^\s=-][^\s=]*(?:=|$)/.test(line))
        refuse(name, line, `Write one ${form} a line.`);
    return line;
}
/** A line of a value of several lines ends up here too, so nothing of it is repeated. */
function buildArg(line, index) {
    if (/^[A-Za-z_][A-Za-z0-9_]*(?:=|$)/.test(line))
        return line;
    throw new input_error/* InputError */.d(`Input "build-args", line ${index + 1}: write one NAME=value or NAME a line; a NAME has letters, digits and _ and begins with no digit.`);
}
function buildSecret(line, index) {
    if (/^(?:id|type|src|source|env)=/.test(line))
        return { spec: line, inline: null };
    const equals = line.indexOf("=");
    if (equals < 1 || !/^[\w.-]+$/.test(line.slice(0, equals))) {
        // The value is not repeated: it may be the secret itself.
        throw new input_error/* InputError */.d(`Input "secrets", line ${index + 1}: write id=NAME,src=FILE or id=NAME,env=VARIABLE or NAME=value.`);
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
    const legal = "Use an image's name or ID, archive://FILE or oci-layout://DIRECTORY.";
    return parseImageSource(value) ?? refuse("image", value, legal);
}
/** Several platforms make several images, and a report is of one. */
function onePlatform(value) {
    if (value?.includes(","))
        refuse("platform", value, "Name one platform, for example linux/arm64.");
    return value;
}
function legalTag(value) {
    const problem = (0,image_reference/* checkTag */.B)(value);
    if (problem === null)
        return value;
    if (problem !== "missing-blank")
        return refuse("tag", value, REFERENCE_LEGAL);
    const name = value.slice(0, -1);
    return refuse("tag", value, `The blank before the dot is missing: the tag is ${JSON.stringify(name)}, and the dot is the input "context".`);
}
function imageReference(value) {
    return (0,image_reference/* parseImageReference */.o)(value).ok ? value : refuse("base-image", value, REFERENCE_LEGAL);
}
const REFERENCE_LEGAL = "Use name or name:tag, the name in lower-case letters, digits and single separators (. _ - /), for example shop/api:1.2.";
function shortKey(value) {
    if (value.length > 100 || /\p{Cc}/u.test(value)) {
        refuse("comment-key", value.slice(0, 120), "Use at most 100 characters and no line breaks.");
    }
    return value;
}

;// CONCATENATED MODULE: ./src/locales/load.ts
/** The words of the reports. Loaded only here, and only by a run that has something to say. */
async function loadTranslate() {
    const [{ createTranslate }, { default: messages }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 781)),
        __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4174, 19)),
    ]);
    return createTranslate("en", messages);
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
    const all = [
        ...failureAnnotation(report, translate),
        ...limitAnnotations(report, translate),
        ...(0,findings_order/* bySeverity */.N)(report.findings).map(toAnnotation),
    ];
    return limited(all, (message, count) => translate("report.annotation.more", { message, count }));
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
function limitAnnotations(report, translate) {
    const { dockerfile, verdict } = report;
    if (dockerfile === null) {
        return [];
    }
    return verdict.reasons.filter(limit_text/* isLimitReason */.A9).flatMap((reason) => {
        const lines = (0,limit_text/* limitLines */.Di)(reason);
        if (lines === null) {
            return [];
        }
        return [
            {
                level: "error",
                file: dockerfile.path,
                line: lines.start,
                endLine: lines.end,
                title: plainLine(translate("report.limit.title"), TITLE_LENGTH),
                message: plainLine((0,limit_text/* limitText */.PW)(reason, report, translate), MESSAGE_LENGTH),
            },
        ];
    });
}
const plainLine = (text, length) => (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(text)).trim(), length);

// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __nccwpck_require__(3303);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __nccwpck_require__(9678);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __nccwpck_require__(7994);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __nccwpck_require__(4236);
// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __nccwpck_require__(8271);
// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __nccwpck_require__(1807);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __nccwpck_require__(9437);
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
    const instruction = (0,report_escape/* toVisibleLine */.yk)((0,layer_rows/* instructionLine */.HH)(layer));
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

// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __nccwpck_require__(3563);
;// CONCATENATED MODULE: ./src/report/terminal.ts












/** A report as plain text for a terminal, or a log. Nothing in it can move the cursor or start a line of its own. */
function renderTerminal(report, { translate, width, color }) {
    const paint = (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const passed = report.verdict.status === "pass";
    const sections = [
        [paint(passed ? "green" : "red", `${passed ? "✔" : "✖"} ${(0,verdict_text/* verdictLine */.MT)(report, translate)}`)],
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
    const rows = sorted.map(({ path, start, severity, ruleId, message }) => [
        clean(`${(0,report_links/* placeName */.fW)(path, start.line)}:${start.column}`),
        translate(`report.severity.${severity}`),
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
    const cells = rows.map(({ what, measured, limit, isKept }) => [isKept ? "✔" : "✖", what, measured, limit]);
    const headings = [
        "",
        translate("report.limits.column.what"),
        translate("report.limits.column.measured"),
        translate("report.limits.column.limit"),
    ];
    return alignColumns([headings, ...cells], ["left", "left", "right", "right"], (text, row, column) => {
        const limit = rows[row - 1];
        return limit === undefined || column !== 0 ? text : paint(limit.isKept ? "green" : "red", text);
    });
}

// EXTERNAL MODULE: ./src/write-reports.ts
var write_reports = __nccwpck_require__(9026);
;// CONCATENATED MODULE: ./src/action.ts

















/** The Action: reads its inputs from the runner, runs the pipeline, and tells runner and pull request the result. */
async function runAction({ env, cwd }) {
    const core = await Promise.all(/* import() */[__nccwpck_require__.e(119), __nccwpck_require__.e(264)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7264));
    const log = createRunnerLog(core);
    try {
        const inputs = parseInputs((name) => core.getInput(name));
        const context = readContext(env, (path) => (0,external_node_fs_.readFileSync)(path, "utf8"));
        const workspace = context?.workspace ?? cwd();
        await refuseHeadCode(inputs, { context, workspace, env });
        // Loaded late, so that input that can't be used is refused at once.
        const [translate, { runPipeline }] = await Promise.all([loadTranslate(), Promise.all(/* import() */[__nccwpck_require__.e(410), __nccwpck_require__.e(451)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3451))]);
        const docker = (0,docker_client/* createDockerClient */.i)({ env, cwd: workspace });
        const surroundings = { workspace, docker, log, translate, today: new Date() };
        const result = await runPipeline(inputs, { ...surroundings, pullRequest: commitsOf(context, env) });
        await deliver(result, { inputs, context, workspace, translate, log });
    }
    catch (error) {
        log.fail(error instanceof Error ? error.message : String(error));
        if (error instanceof Error)
            log.debug(error.stack ?? "");
    }
}
/** Null where the event names no commit to merge into. */
function commitsOf(context, env) {
    const baseSha = context?.pullRequest?.baseSha ?? null;
    if (context === null || baseSha === null)
        return null;
    return { baseRef: env.GITHUB_BASE_REF || baseSha.slice(0, 7), baseSha, headSha: context.headSha };
}
/** The verdict stands whatever becomes of the comment, so everything else is told first. */
async function deliver({ report, files: imageFiles }, delivery) {
    const { inputs, context, workspace, translate, log } = delivery;
    const links = context === null
        ? report_links/* NO_LINKS */.EB
        : createReportLinks(context, (path) => isInRepository(report, workspace, path));
    const files = await (0,write_reports/* writeReports */.L)(workspace, inputs.reportDir, { report, files: imageFiles }, { translate, links });
    log.info(renderTerminal(report, { translate, width: 120, color: false }));
    const annotations = toAnnotations(report, translate);
    for (const { level, message, ...place } of annotations)
        log.annotate(level, message, place);
    await log.appendSummary((0,summary/* renderSummary */.B)(report, { translate, links }));
    setOutputs(report, files, log);
    const url = await commentOnPullRequest(report, { ...delivery, links });
    log.setOutput("comment-url", url ?? "");
    if (report.verdict.status === "pass")
        return;
    // Where an annotation on a line says why, one more would take the place of a finding.
    if (annotations.some(({ level }) => level === "error"))
        process.exitCode = 1;
    else
        log.fail((0,verdict_text/* verdictLine */.MT)(report, translate));
}
/** A generated file is on this machine only; it has no line to link to. */
function isInRepository(report, workspace, path) {
    return report.dockerfile?.generated === false && !(0,external_node_path_.isAbsolute)(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path));
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
    };
    for (const [name, value] of Object.entries(outputs))
        log.setOutput(name, value);
}

;// CONCATENATED MODULE: ./src/index.ts

// Not awaited at the top level: the bundler refuses that. runAction never rejects.
void runAction(process);

