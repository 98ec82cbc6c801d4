export const id = 676;
export const ids = [676];
export const modules = {

/***/ 8518:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createDockerClient),
/* harmony export */   o: () => (/* binding */ INSTALL_URL)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3077);
/* harmony import */ var _byte_buffers_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8518);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2356);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4303);
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7014);









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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


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

/***/ 7014:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ createLineSplitter)
/* harmony export */ });
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6193);
/* harmony import */ var node_string_decoder__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_string_decoder__WEBPACK_IMPORTED_MODULE_0__);

/** Characters of one line that are kept; the rest of a longer line is dropped. */
const LINE_LIMIT = 8 * 1024 * 1024;
/**
 * Cuts a stream of UTF-8 bytes into lines and hands over each without its line end (LF or CR LF). Linear in the
 * stream's length however the chunks fall, and bounded in memory.
 */
function createLineSplitter(onLine, limit = LINE_LIMIT) {
    const decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_0__.StringDecoder("utf8");
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

/***/ 2219:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WJ: () => (/* binding */ INPUT_DEFAULTS),
  TL: () => (/* binding */ parseInputs)
});

// UNUSED EXPORTS: COMMENT_POLICIES, GENERATE_MODES

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
var image_reference = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/locales/languages.ts
var languages = __webpack_require__(8724);
// EXTERNAL MODULE: ./src/size-increase.ts
var size_increase = __webpack_require__(1195);
// EXTERNAL MODULE: ./src/size-limit.ts
var size_limit = __webpack_require__(5416);
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
        refuse("max-size-increase", value, "error.input.legal.needsBaseline");
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


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["error", "warning", "info", "style"];


/***/ }),

/***/ 215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ COMMAND)
/* harmony export */ });
/** Between single backticks, in a sentence of ours: what `split` gives has commands at its odd places. */
const COMMAND = /(?<!`)`([^`]+)`(?!`)/;


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* harmony import */ var _command_spans_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(215);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);


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

/***/ 9437:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ shareBar),
/* harmony export */   KV: () => (/* binding */ formatLeastShare),
/* harmony export */   Os: () => (/* binding */ formatSharesApart),
/* harmony export */   QC: () => (/* binding */ formatSizesApart),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Xo: () => (/* binding */ formatSeconds),
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   nh: () => (/* binding */ isShareBelow),
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
    return isShareBelow(share)
        ? translate("size.shareBelow", { share: formatLeastShare(translate) })
        : formatPercent(share, share > 0 && share < 0.995 ? 2 : 1, translate);
}
/** Whether a share is more than nothing, and so small that only its being below `formatLeastShare` is worth saying. */
function isShareBelow(share) {
    return share > 0 && share < 0.0005;
}
/** `0.1%`, the least share that is told by its number. */
function formatLeastShare(translate) {
    return formatPercent(0.001, 1, translate);
}
function formatPercent(share, digits, { language }) {
    return formatNumber(language, share, {
        style: "percent",
        maximumSignificantDigits: 2,
        minimumSignificantDigits: digits,
    });
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

/***/ 1852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ standInKey)
/* harmony export */ });
/** The label of the base image that script/engine makes where no registry can be reached. */
const OWN = "Debian minbase with Python; not the image this tag names";
/**
 * The message that tells of a stand-in base image: it takes the image's `reference`, and `standIn`, the words of its
 * label, which no catalog has unless they are our own.
 */
function standInKey(words) {
    return words === OWN ? "report.standIn.debian" : "report.standIn.text";
}


/***/ }),

/***/ 1195:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ allowedIncrease),
/* harmony export */   d: () => (/* binding */ parseIncreaseLimit)
/* harmony export */ });
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5416);

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


/***/ })

};
