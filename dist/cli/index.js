import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1689:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.runCommandLine = runCommandLine;
const node_util_1 = __nccwpck_require__(7975);
const client_js_1 = __nccwpck_require__(9949);
const input_error_js_1 = __nccwpck_require__(6236);
const inputs_js_1 = __nccwpck_require__(8422);
const load_js_1 = __nccwpck_require__(1863);
const escape_js_1 = __nccwpck_require__(4031);
const links_js_1 = __nccwpck_require__(3303);
const terminal_js_1 = __nccwpck_require__(7496);
const version_js_1 = __nccwpck_require__(311);
const write_reports_js_1 = __nccwpck_require__(9026);
/** The inputs that only make sense on a pull request. */
const ONLY_IN_ACTION = ["comment", "comment-key", "github-token"];
const SWITCHES = ["pull", "no-cache"];
const LISTS = ["build-args", "secrets", "labels", "cache-from", "cache-to"];
const FLAGS = Object.keys(inputs_js_1.INPUT_DEFAULTS).filter((name) => !ONLY_IN_ACTION.includes(name));
const EXIT = { pass: 0, fail: 1, usage: 2 };
/**
 * `docker-layer-report report [flags]`: the pipeline at a terminal. The report goes to standard output, the build's
 * log to standard error. Returns the exit status: 0 pass, 1 fail, 2 wrong usage or input.
 */
async function runCommandLine({ argv, env, cwd, stdout, stderr }) {
    const say = (text) => stderr.write(`${(0, escape_js_1.makeVisible)(text)}\n`);
    try {
        const given = readFlags(argv.slice(2));
        if (given === "help" || given === "version") {
            stdout.write(given === "help" ? help() : `${version_js_1.VERSION}\n`);
            return EXIT.pass;
        }
        const inputs = (0, inputs_js_1.parseInputs)((name) => given.get(name));
        // Loaded late, so that input that can't be used is refused at once.
        const [translate, { runPipeline }] = await Promise.all([(0, load_js_1.loadTranslate)(), Promise.all(/* import() */[__nccwpck_require__.e(410), __nccwpck_require__.e(165)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5165))]);
        const workspace = cwd();
        const docker = (0, client_js_1.createDockerClient)({ env, cwd: workspace });
        const log = { info: say, startGroup: say, endGroup: () => undefined };
        const report = await runPipeline(inputs, { workspace, docker, log, translate, today: new Date() });
        await (0, write_reports_js_1.writeReports)(workspace, inputs.reportDir, report, { translate, links: links_js_1.NO_LINKS });
        const color = stdout.isTTY === true && !env.NO_COLOR;
        stdout.write((0, terminal_js_1.renderTerminal)(report, { translate, width: stdout.columns ?? 120, color }));
        return EXIT[report.verdict.status];
    }
    catch (error) {
        say(`docker-layer-report: ${error instanceof Error ? error.message : String(error)}`);
        return error instanceof input_error_js_1.InputError ? EXIT.usage : EXIT.fail;
    }
}
/** The flags by input name, or what else was asked for. Throws an InputError for flags and commands that are none. */
function readFlags(args) {
    const options = Object.fromEntries(FLAGS.map((name) => [
        name,
        SWITCHES.includes(name)
            ? { type: "boolean" }
            : { type: "string", multiple: LISTS.includes(name) },
    ]));
    const { values, positionals } = parse(args, options);
    if (values.help === true)
        return "help";
    if (values.version === true)
        return "version";
    const [command = "report", ...rest] = positionals;
    if (command !== "report" || rest.length > 0) {
        throw new input_error_js_1.InputError(`${JSON.stringify([command, ...rest].join(" "))} is no command. Use: report. ${SEE_HELP}`);
    }
    const flags = FLAGS.flatMap((name) => {
        const value = values[name];
        if (value === undefined)
            return [];
        return [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
    });
    return new Map(flags);
}
const SEE_HELP = "docker-layer-report --help lists what there is.";
function parse(args, options) {
    const more = { help: { type: "boolean", short: "h" }, version: { type: "boolean" } };
    try {
        return (0, node_util_1.parseArgs)({ args: [...args], options: { ...options, ...more }, allowPositionals: true });
    }
    catch (error) {
        throw new input_error_js_1.InputError(`${error instanceof Error ? error.message : String(error)}. ${SEE_HELP}`);
    }
}
function help() {
    const flag = (name) => {
        if (SWITCHES.includes(name))
            return `  --${name}`;
        const initial = inputs_js_1.INPUT_DEFAULTS[name];
        const notes = [
            initial === "" ? "" : `default: ${initial}`,
            LISTS.includes(name) ? "may be repeated" : "",
        ];
        const shown = notes.filter((note) => note !== "").join("; ");
        return `  ${`--${name} VALUE`.padEnd(26)}${shown}`.trimEnd();
    };
    return [
        "Know what every Dockerfile line costs.",
        "",
        "docker-layer-report report [flags]   lint, build and measure; writes report.json and report.md",
        "",
        ...FLAGS.map(flag),
        "  --help, --version",
        "",
        "The flags are the Action's inputs; README.md describes each.",
        "Exit status: 0 pass, 1 fail, 2 wrong usage or input.",
        "",
    ].join("\n");
}


/***/ }),

/***/ 8518:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createHeadBuffer = createHeadBuffer;
exports.createTailBuffer = createTailBuffer;
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
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.childEnvironment = childEnvironment;
exports.variablesNamedBy = variablesNamedBy;
exports.secretSource = secretSource;
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
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INSTALL_HINT = void 0;
exports.createDockerClient = createDockerClient;
const node_child_process_1 = __nccwpck_require__(1421);
const node_fs_1 = __nccwpck_require__(3024);
const node_os_1 = __nccwpck_require__(8161);
const byte_buffers_js_1 = __nccwpck_require__(8518);
const child_env_js_1 = __nccwpck_require__(2356);
const line_splitter_js_1 = __nccwpck_require__(7014);
const STDOUT_LIMIT = 64 * 1024 * 1024;
const STDERR_LIMIT = 256 * 1024;
exports.INSTALL_HINT = "Install Docker Engine 23 or newer: https://docs.docker.com/engine/install/";
/**
 * The client that runs the `docker` found on the PATH of `env`.
 *
 * Node's own spawn rather than @actions/exec: that one looks for the command on the PATH of this process whatever
 * environment it is given, loses a last line without a line end, and takes quadratic time for a line without end.
 */
function createDockerClient({ env, cwd, onCommand }) {
    const timings = [];
    const created = performance.now();
    const start = (args, options) => {
        onCommand?.(args);
        const started = performance.now();
        const folder = options.cwd ?? cwd;
        const child = spawnDocker(args, {
            cwd: folder,
            env: { ...(0, child_env_js_1.childEnvironment)(env, options.allowedVariables), ...options.env },
            stdio: [options.input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
        });
        const ended = new Promise((resolve, reject) => {
            child.once("error", (error) => reject(new Error(startFailure(error, folder))));
            child.once("close", (code, signal) => {
                const now = performance.now();
                timings.push({ args, start: (started - created) / 1000, seconds: (now - started) / 1000 });
                resolve(code ?? 128 + (signal === null ? 0 : node_os_1.constants.signals[signal]));
            });
        });
        return [child, ended];
    };
    return {
        env,
        async run(args, options = {}) {
            const [child, ended] = start(args, options);
            const stdout = (0, byte_buffers_js_1.createHeadBuffer)(STDOUT_LIMIT);
            const stderr = (0, byte_buffers_js_1.createTailBuffer)(STDERR_LIMIT);
            listen(child.stdout, stdout.push, options.onStdoutLine);
            listen(child.stderr, stderr.push, options.onStderrLine);
            // A command that ends without reading its input closes the pipe; its exit code tells what went wrong.
            child.stdin?.on("error", () => { });
            child.stdin?.end(options.input);
            const exitCode = await ended;
            return {
                exitCode,
                stdout: stdout.text(),
                stdoutCut: stdout.overflowed,
                stderr: stderr.text(),
            };
        },
        stream(args) {
            const [child, ended] = start(args, {});
            const stderr = (0, byte_buffers_js_1.createTailBuffer)(STDERR_LIMIT);
            listen(child.stderr, stderr.push);
            const done = ended.then((exitCode) => ({ exitCode, stderr: stderr.text() }));
            // Whoever reads the stream may fail before they come to wait for its end.
            done.catch(() => { });
            return { stdout: child.stdout, done };
        },
        timings: () => timings,
    };
}
/** Node throws some failures (arguments too long, a NUL in one) and emits others; both get the same sentence. */
function spawnDocker(args, options) {
    try {
        return (0, node_child_process_1.spawn)("docker", [...args], { ...options, windowsHide: true });
    }
    catch (error) {
        throw new Error(startFailure(error, String(options.cwd)));
    }
}
function listen(stream, keep, onLine) {
    stream?.on("data", keep);
    if (onLine === undefined)
        return;
    const lines = (0, line_splitter_js_1.createLineSplitter)(onLine);
    stream?.on("data", lines.push);
    stream?.on("end", lines.end);
}
function startFailure(error, cwd) {
    if (error.code !== "ENOENT")
        return `The command "docker" cannot be started: ${error.message}.`;
    // Node reports a missing folder in the same way.
    if (!(0, node_fs_1.existsSync)(cwd))
        return `The command "docker" cannot be started in ${cwd}: there is no such folder.`;
    return `There is no command "docker" on the PATH. ${exports.INSTALL_HINT}`;
}


/***/ }),

/***/ 7014:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.createLineSplitter = createLineSplitter;
const node_string_decoder_1 = __nccwpck_require__(6193);
/** Characters of one line that are kept; the rest of a longer line is dropped. */
const LINE_LIMIT = 8 * 1024 * 1024;
/**
 * Cuts a stream of UTF-8 bytes into lines and hands over each without its line end (LF or CR LF). Linear in the
 * stream's length however the chunks fall, and bounded in memory.
 */
function createLineSplitter(onLine, limit = LINE_LIMIT) {
    const decoder = new node_string_decoder_1.StringDecoder("utf8");
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
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseImageReference = parseImageReference;
exports.checkTag = checkTag;
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

/***/ 6236:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.InputError = void 0;
/** Bad input from the person who runs the tool: the message names the input, the value and what is legal. */
class InputError extends Error {
    name = "InputError";
}
exports.InputError = InputError;


/***/ }),

/***/ 8422:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INPUT_DEFAULTS = exports.GENERATE_MODES = exports.COMMENT_POLICIES = void 0;
exports.parseInputs = parseInputs;
const image_reference_js_1 = __nccwpck_require__(3483);
const input_error_js_1 = __nccwpck_require__(6236);
const finding_js_1 = __nccwpck_require__(8472);
const size_limit_js_1 = __nccwpck_require__(5416);
exports.COMMENT_POLICIES = ["always", "on-change", "on-failure", "never"];
exports.GENERATE_MODES = ["if-missing", "always", "never"];
const TEMPLATES = ["lab"];
/** Every input's name and default, the same in action.yml and on the command line. Order is the README's. */
exports.INPUT_DEFAULTS = {
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
    generate: "if-missing",
    template: "lab",
    "base-image": "python:3.8-alpine",
    "fail-on": "error",
    "max-image-size": "",
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
    const text = (name) => raw(name)?.trim() || exports.INPUT_DEFAULTS[name];
    const optional = (name) => plainValue(name, text(name)) || null;
    const list = (name) => text(name)
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "");
    return Object.freeze({
        context: plainValue("context", text("context")),
        dockerfile: optional("dockerfile"),
        tag: legalTag(text("tag")),
        target: optional("target"),
        platform: optional("platform"),
        buildArgs: list("build-args").map((line) => named("build-args", line, "NAME=value or NAME")),
        secrets: list("secrets").map(buildSecret),
        labels: list("labels").map((line) => named("labels", line, "NAME=value")),
        cacheFrom: list("cache-from"),
        cacheTo: list("cache-to"),
        builder: optional("builder"),
        pull: yesOrNo("pull", text("pull")),
        noCache: yesOrNo("no-cache", text("no-cache")),
        network: optional("network"),
        generate: oneOf("generate", text("generate"), exports.GENERATE_MODES),
        template: oneOf("template", text("template"), TEMPLATES),
        baseImage: imageReference(text("base-image")),
        failOn: oneOf("fail-on", text("fail-on"), [...finding_js_1.SEVERITIES, "never"]),
        maxImageSize: sizeLimit("max-image-size", text("max-image-size")),
        comment: oneOf("comment", text("comment"), exports.COMMENT_POLICIES),
        commentKey: shortKey(text("comment-key")),
        reportDir: plainValue("report-dir", text("report-dir")),
        githubToken: text("github-token"),
    });
}
function refuse(name, value, legal) {
    throw new input_error_js_1.InputError(`Input "${name}": ${JSON.stringify(value)} is not legal. ${legal}`);
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
function sizeLimit(name, value) {
    if (value === "")
        return null;
    return (0, size_limit_js_1.parseSize)(value) ?? refuse(name, value, "Use a size such as 200MB, 1.5GB or 150MiB.");
}
function named(name, line, form) {
    if (!/^[^\s=-][^\s=]*(?:=|$)/.test(line))
        refuse(name, line, `Write one ${form} a line.`);
    return line;
}
function buildSecret(line, index) {
    if (/^(?:id|type|src|source|env)=/.test(line))
        return { spec: line, inline: null };
    const equals = line.indexOf("=");
    if (equals < 1 || !/^[\w.-]+$/.test(line.slice(0, equals))) {
        // The value is not repeated: it may be the secret itself.
        throw new input_error_js_1.InputError(`Input "secrets", line ${index + 1}: write id=NAME,src=FILE or id=NAME,env=VARIABLE or NAME=value.`);
    }
    const variable = `DOCKER_LAYER_REPORT_SECRET_${index}`;
    return {
        spec: `id=${line.slice(0, equals)},env=${variable}`,
        inline: { variable, value: line.slice(equals + 1) },
    };
}
function legalTag(value) {
    const problem = (0, image_reference_js_1.checkTag)(value);
    if (problem === null)
        return value;
    if (problem !== "missing-blank")
        return refuse("tag", value, REFERENCE_LEGAL);
    const name = value.slice(0, -1);
    return refuse("tag", value, `The blank before the dot is missing: the tag is ${JSON.stringify(name)}, and the dot is the input "context".`);
}
function imageReference(value) {
    return (0, image_reference_js_1.parseImageReference)(value).ok ? value : refuse("base-image", value, REFERENCE_LEGAL);
}
const REFERENCE_LEGAL = "Use name or name:tag, the name in lower-case letters, digits and single separators (. _ - /), for example shop/api:1.2.";
function shortKey(value) {
    if (value.length > 100 || /\p{Cc}/u.test(value)) {
        refuse("comment-key", value.slice(0, 120), "Use at most 100 characters and no line breaks.");
    }
    return value;
}


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.SEVERITIES = void 0;
exports.SEVERITIES = ["error", "warning", "info", "style"];


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.loadTranslate = loadTranslate;
/** The words of the reports. Loaded only here, and only by a run that has something to say. */
async function loadTranslate() {
    const [{ createTranslate }, { default: messages }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(333), __nccwpck_require__.e(781)]).then(__nccwpck_require__.bind(__nccwpck_require__, 781)),
        __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.t.bind(__nccwpck_require__, 4174, 19)),
    ]);
    return createTranslate("en", messages);
}


/***/ }),

/***/ 4031:
/***/ ((__unused_webpack_module, exports) => {


/**
 * Text from outside (Dockerfiles, logs, history, file names, messages) made inert for the place where it is put.
 * Every function is linear in its input and gives the same output for the same input.
 */
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.makeVisible = makeVisible;
exports.toOneLine = toOneLine;
exports.shorten = shorten;
exports.escapeText = escapeText;
exports.escapeHtml = escapeHtml;
exports.codeSpan = codeSpan;
exports.cellCodeSpan = cellCodeSpan;
exports.fencedBlock = fencedBlock;
exports.linkAddress = linkAddress;
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
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.bySeverity = bySeverity;
exports.splitFindings = splitFindings;
const finding_js_1 = __nccwpck_require__(8472);
const rank = (severity) => finding_js_1.SEVERITIES.indexOf(severity);
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

/***/ 6284:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.imageListExcerpt = imageListExcerpt;
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


/***/ }),

/***/ 8940:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.onOneLine = onOneLine;
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

/***/ 1285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.isOwn = void 0;
exports.layerRows = layerRows;
exports.knowsDownloadSizes = knowsDownloadSizes;
exports.instructionLine = instructionLine;
const instruction_text_js_1 = __nccwpck_require__(8940);
const size_js_1 = __nccwpck_require__(9437);
const isOwn = (layer) => layer.origin === "own";
exports.isOwn = isOwn;
/** Own layers in the image's order; where there are more than `most`, the largest `most` of them. */
function layerRows(image, most) {
    const own = image.layers.filter(exports.isOwn);
    if (own.length <= most) {
        return { base: baseRow(image), own, smaller: null };
    }
    // An unknown size may be a large one: it is not hidden among the smaller layers.
    const largest = new Set(own.toSorted((a, b) => (b.contentSize ?? Infinity) - (a.contentSize ?? Infinity) || 0).slice(0, most));
    const rest = own.filter((layer) => !largest.has(layer));
    return {
        base: baseRow(image),
        own: own.filter((layer) => largest.has(layer)),
        smaller: { count: rest.length, contentSize: (0, size_js_1.sumOrNull)(rest.map((layer) => layer.contentSize)) },
    };
}
function baseRow({ base, layers }) {
    const rows = layers.filter((layer) => !(0, exports.isOwn)(layer));
    if (rows.length === 0 && base === null) {
        return null;
    }
    return {
        image: base,
        count: base?.layerCount ?? rows.length,
        contentSize: base?.contentSize ?? (0, size_js_1.sumOrNull)(rows.map(({ contentSize }) => contentSize)),
        downloadSize: base?.downloadSize ?? (0, size_js_1.sumOrNull)(rows.map(({ downloadSize }) => downloadSize)),
    };
}
/** Whether any layer's download size is known: a column of "unknown" says nothing. */
function knowsDownloadSizes(image) {
    return image.downloadSize !== null || image.layers.some(({ downloadSize }) => downloadSize !== null);
}
/** What made a layer, on one line: the instruction as written, else what the history says. */
function instructionLine(layer) {
    return (0, instruction_text_js_1.onOneLine)(layer.instruction ?? layer.createdBy);
}


/***/ }),

/***/ 3303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.NO_LINKS = void 0;
exports.placeName = placeName;
exports.failurePlace = failurePlace;
const escape_js_1 = __nccwpck_require__(4031);
/** For a report that is read where nothing can be linked: on disk, in a terminal. */
exports.NO_LINKS = { commit: null, run: null, line: () => null };
/** `Dockerfile:3`, as compilers and editors write a place. */
function placeName(path, line) {
    return `${(0, escape_js_1.shorten)(path, 100)}:${line}`;
}
/** The place of the build's failure, if it has one. */
function failurePlace(report) {
    const lines = report.build?.failure?.lines ?? null;
    return lines === null ? null : { path: report.dockerfile.path, ...lines };
}


/***/ }),

/***/ 1807:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.logTail = logTail;
const node_util_1 = __nccwpck_require__(7975);
const escape_js_1 = __nccwpck_require__(4031);
/** The last lines of a log that say something, without terminal colours, each at most 300 characters long. */
function logTail(log, most) {
    if (most === 0) {
        return [];
    }
    return log
        .flatMap((line) => (0, node_util_1.stripVTControlCharacters)((0, escape_js_1.shorten)(line, 5_000)).split(/\r?\n/))
        .map((line) => line.trimEnd())
        .filter((line) => line !== "")
        .slice(-most)
        .map((line) => (0, escape_js_1.shorten)(line, 300));
}


/***/ }),

/***/ 4285:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.COMMENT_LIMIT = void 0;
exports.renderComment = renderComment;
exports.renderBody = renderBody;
const escape_js_1 = __nccwpck_require__(4031);
const build_steps_js_1 = __nccwpck_require__(8948);
const context_js_1 = __nccwpck_require__(6801);
const failure_js_1 = __nccwpck_require__(5524);
const findings_js_1 = __nccwpck_require__(8834);
const headline_js_1 = __nccwpck_require__(4556);
const layers_js_1 = __nccwpck_require__(7034);
const markup_js_1 = __nccwpck_require__(1272);
const measuring_js_1 = __nccwpck_require__(4685);
const raw_js_1 = __nccwpck_require__(3116);
/** UTF-8 bytes. GitHub refuses a comment of more than 65,536 characters; fewer bytes hold under every reading. */
exports.COMMENT_LIMIT = 65_000;
/**
 * A report as a pull request comment in GitHub's Markdown. Longer reports lose whole parts, least important first,
 * until they fit, and say so. Throws a RangeError where not even the first lines fit into `limit`.
 */
function renderComment(report, options) {
    const { marker, limit = exports.COMMENT_LIMIT } = options;
    const body = renderBody(report, options, limit - utf8Length(`${marker}\n`), "run-summary");
    return `${marker}\n${body}`;
}
/** The body that comment and job summary share, in at most `limit` UTF-8 bytes; `whole` is where all of it stands. */
function renderBody(report, { translate, links }, limit, whole) {
    for (const tier of context_js_1.TIERS) {
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
        (0, headline_js_1.headline)(report, context),
        (0, headline_js_1.contextLine)(report, context),
        (0, headline_js_1.standInLine)(report, context),
        (0, failure_js_1.buildFailure)(report, context),
        (0, findings_js_1.blockingFindings)(report, context),
        (0, layers_js_1.layerTable)(report, context),
        notes(report, context),
        omitted(context),
        ...(tier.details ? [(0, findings_js_1.otherFindings)(report, context)] : []),
        ...(tier.rawText ? [raw_js_1.instructionsInFull, raw_js_1.imageList, raw_js_1.imageHistory, raw_js_1.baseHistory, build_steps_js_1.buildSteps] : []).map((section) => section(report, context)),
        ...(tier.details ? [(0, measuring_js_1.howMeasured)(report, context)] : []),
    ];
    return (0, markup_js_1.join)(sections, "\n\n");
}
function notes(report, { tier }) {
    const shown = report.notes.slice(0, tier.details ? 20 : tier.findings);
    return (0, markup_js_1.join)(shown.map((note) => (0, markup_js_1.md) `⚠️ ${(0, escape_js_1.shorten)(note, 400)}`), "\n\n");
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
        return markup_js_1.NOTHING;
    }
    const place = whole === "report.json" ? (0, markup_js_1.code)(whole) : (0, markup_js_1.link)(translate("report.omitted.runSummary"), links.run);
    return (0, markup_js_1.md) `${(0, markup_js_1.phrase)(translate, OMITTED[tier.name])} ${(0, markup_js_1.phrase)(translate, "report.omitted.see", { place })}`;
}
function utf8Length(text) {
    return Buffer.byteLength(text, "utf8");
}


/***/ }),

/***/ 8948:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildSteps = buildSteps;
const escape_js_1 = __nccwpck_require__(4031);
const size_js_1 = __nccwpck_require__(9437);
const layers_js_1 = __nccwpck_require__(7034);
const markup_js_1 = __nccwpck_require__(1272);
/** The build's command and steps, with what came from the cache and how long the others took. */
function buildSteps(report, { translate, links }) {
    const { build } = report;
    if (build === null || build.steps.length === 0) {
        return markup_js_1.NOTHING;
    }
    const rows = build.steps.map((step) => [
        step.lines === null
            ? markup_js_1.NOTHING
            : (0, markup_js_1.link)(String(step.lines.start), links.line(report.dockerfile.path, step.lines)),
        markup_js_1.cell.code((0, escape_js_1.shorten)(step.name, layers_js_1.INSTRUCTION_LENGTH)),
        (0, layers_js_1.stepTime)(step.cached, step.seconds, translate),
    ]);
    const summary = translate("report.steps.summary", {
        count: build.steps.length,
        cached: build.steps.filter(({ cached }) => cached).length,
        time: (0, size_js_1.formatSeconds)(build.seconds, translate),
    });
    const columns = [
        { heading: translate("report.layers.line"), align: "right" },
        { heading: translate("report.steps.step"), align: "left" },
        { heading: translate("report.layers.time"), align: "right" },
    ];
    return (0, markup_js_1.details)(summary, (0, markup_js_1.join)([(0, markup_js_1.code)((0, escape_js_1.shorten)(build.command.join(" "), 500)), (0, markup_js_1.table)(columns, rows)], "\n\n"));
}


/***/ }),

/***/ 6801:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.TIERS = void 0;
exports.TIERS = [
    { name: "full", rawText: true, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-raw-text", rawText: false, details: true, layers: 12, findings: 20, logLines: 20 },
    { name: "no-details", rawText: false, details: false, layers: 12, findings: 20, logLines: 20 },
    { name: "short", rawText: false, details: false, layers: 10, findings: 5, logLines: 5 },
    { name: "headline", rawText: false, details: false, layers: 0, findings: 0, logLines: 0 },
];


/***/ }),

/***/ 5524:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.buildFailure = buildFailure;
const escape_js_1 = __nccwpck_require__(4031);
const links_js_1 = __nccwpck_require__(3303);
const log_tail_js_1 = __nccwpck_require__(1807);
const markup_js_1 = __nccwpck_require__(1272);
/** Why the build failed: the place, the builder's words, and the last lines of its log. */
function buildFailure(report, { translate, links, tier }) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return markup_js_1.NOTHING;
    }
    const message = (0, escape_js_1.shorten)(failure.message, 500);
    const place = (0, links_js_1.failurePlace)(report);
    const what = place === null
        ? (0, markup_js_1.md) `${message}`
        : (0, markup_js_1.phrase)(translate, "report.failure.at", {
            place: (0, markup_js_1.link)((0, links_js_1.placeName)(place.path, place.start), links.line(place.path, place)),
            message,
        });
    const lines = (0, log_tail_js_1.logTail)(failure.log, tier.logLines);
    return (0, markup_js_1.join)([
        what,
        lines.length === 0 ? markup_js_1.NOTHING : (0, markup_js_1.phrase)(translate, "report.failure.log", { count: lines.length }),
        lines.length === 0 ? markup_js_1.NOTHING : (0, markup_js_1.fence)(lines.join("\n")),
    ], "\n\n");
}


/***/ }),

/***/ 8834:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.blockingFindings = blockingFindings;
exports.otherFindings = otherFindings;
const finding_js_1 = __nccwpck_require__(8472);
const escape_js_1 = __nccwpck_require__(4031);
const findings_order_js_1 = __nccwpck_require__(5607);
const links_js_1 = __nccwpck_require__(3303);
const markup_js_1 = __nccwpck_require__(1272);
const MOST_FOLDED = 200;
/** The findings that fail the verdict, open. */
function blockingFindings(report, context) {
    const { blocking } = (0, findings_order_js_1.splitFindings)(report);
    return findingsTable(blocking, context.tier.findings, report, context);
}
/** The findings that do not fail the verdict, folded. */
function otherFindings(report, context) {
    const { blocking, other } = (0, findings_order_js_1.splitFindings)(report);
    if (other.length === 0) {
        return markup_js_1.NOTHING;
    }
    const summary = context.translate(blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther", { counts: severityCounts(other, context.translate) });
    return (0, markup_js_1.details)(summary, findingsTable(other, MOST_FOLDED, report, context));
}
function severityCounts(findings, translate) {
    const counts = finding_js_1.SEVERITIES.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [translate(`report.findings.count.${severity}`, { count })];
    });
    return new Intl.ListFormat(translate.language, { type: "unit", style: "short" }).format(counts);
}
function findingsTable(findings, most, report, context) {
    if (findings.length === 0 || most === 0) {
        return markup_js_1.NOTHING;
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
    return (0, markup_js_1.join)([(0, markup_js_1.table)(columns, rows), more > 0 ? (0, markup_js_1.phrase)(translate, "report.findings.more", { count: more }) : markup_js_1.NOTHING], "\n\n");
}
function findingRow(finding, { dockerfile }, { translate, links }) {
    const { path, start, end } = finding;
    const url = links.line(path, { start: start.line, end: end.line });
    return [
        (0, markup_js_1.md) `${translate(`report.severity.${finding.severity}`)}`,
        (0, markup_js_1.link)(path === dockerfile.path ? String(start.line) : (0, links_js_1.placeName)(path, start.line), url),
        (0, markup_js_1.md) `${(0, escape_js_1.shorten)(finding.message, 600)}`,
        (0, markup_js_1.link)((0, escape_js_1.shorten)(finding.ruleId, 60), finding.helpUrl),
    ];
}


/***/ }),

/***/ 4556:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.headline = headline;
exports.contextLine = contextLine;
exports.standInLine = standInLine;
const escape_js_1 = __nccwpck_require__(4031);
const size_js_1 = __nccwpck_require__(9437);
const verdict_text_js_1 = __nccwpck_require__(3563);
const markup_js_1 = __nccwpck_require__(1272);
/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate }) {
    const { phrases, facts } = (0, verdict_text_js_1.verdictText)(report, translate);
    const icon = report.verdict.status === "pass" ? "✅" : "❌";
    const failing = (0, verdict_text_js_1.failingInstruction)(report);
    const shown = phrases.map((text) => (0, markup_js_1.bold)(text));
    const first = shown[0] ?? markup_js_1.NOTHING;
    // A failed build is the first reason; what failed belongs to it.
    const verdict = failing === null
        ? first
        : (0, markup_js_1.phrase)(translate, "report.verdict.withInstruction", { verdict: first, instruction: (0, markup_js_1.code)(failing) });
    return (0, markup_js_1.md) `${icon} ${(0, markup_js_1.join)([verdict, ...shown.slice(1), ...facts], " · ")}`;
}
/** The second line: what was reported on, and how it was measured. */
function contextLine(report, { translate, links }) {
    const { image, build } = report;
    const { path, generated } = report.dockerfile;
    const parts = [
        (0, markup_js_1.phrase)(translate, generated ? "report.context.imageGenerated" : "report.context.image", {
            tag: (0, markup_js_1.code)((0, escape_js_1.shorten)(report.tag, 120)),
            path: (0, markup_js_1.code)((0, escape_js_1.shorten)(path, 120)),
        }),
    ];
    if (report.target !== null) {
        parts.push((0, markup_js_1.phrase)(translate, "report.context.target", { target: (0, markup_js_1.code)((0, escape_js_1.shorten)(report.target, 60)) }));
    }
    if (image !== null) {
        parts.push((0, markup_js_1.md) `${(0, escape_js_1.shorten)(image.platform, 60)}`);
    }
    if (links.commit !== null) {
        const commit = (0, markup_js_1.link)((0, markup_js_1.code)(links.commit.sha.slice(0, 7)), links.commit.url);
        parts.push((0, markup_js_1.phrase)(translate, "report.context.commit", { commit }));
    }
    if (links.run !== null) {
        parts.push((0, markup_js_1.link)(translate("report.context.run"), links.run));
    }
    if (build !== null && build.failure === null) {
        parts.push((0, markup_js_1.phrase)(translate, "report.context.built", { time: (0, size_js_1.formatSeconds)(build.seconds, translate) }));
    }
    if (image !== null) {
        const key = image.measuredBy === "history" ? "measuredByHistory" : "measuredByLayers";
        parts.push((0, markup_js_1.phrase)(translate, `report.context.${key}`));
    }
    return (0, markup_js_1.join)(parts, " · ");
}
/** Says that the base image is not the one that the Dockerfile names, where it is not. */
function standInLine({ image }, { translate }) {
    const base = image?.base ?? null;
    if (base === null || base.standIn === null) {
        return markup_js_1.NOTHING;
    }
    return (0, markup_js_1.md) `⚠️ ${(0, markup_js_1.phrase)(translate, "report.standIn.text", {
        standIn: (0, escape_js_1.shorten)(base.standIn, 200),
        reference: (0, markup_js_1.code)((0, escape_js_1.shorten)(base.reference, 120)),
    })}`;
}


/***/ }),

/***/ 7034:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.INSTRUCTION_LENGTH = void 0;
exports.layerTable = layerTable;
exports.stepTime = stepTime;
const escape_js_1 = __nccwpck_require__(4031);
const layer_rows_js_1 = __nccwpck_require__(1285);
const size_js_1 = __nccwpck_require__(9437);
const markup_js_1 = __nccwpck_require__(1272);
/** How much of an instruction a row shows; folded below, it stands in full. */
exports.INSTRUCTION_LENGTH = 64;
/** The layers' sizes: the base image in one row, a row for each own layer, the total. */
function layerTable(report, context) {
    const { image } = report;
    if (image === null || context.tier.layers === 0) {
        return markup_js_1.NOTHING;
    }
    const { base, own, smaller } = (0, layer_rows_js_1.layerRows)(image, context.tier.layers);
    const rows = [];
    if (base !== null) {
        rows.push(baseTableRow(base, context));
    }
    rows.push(...own.map((layer) => ownTableRow(layer, report, context)));
    if (smaller !== null) {
        rows.push({
            size: smaller.contentSize,
            downloadSize: null,
            line: markup_js_1.NOTHING,
            layer: (0, markup_js_1.phrase)(context.translate, "report.layers.smaller", { count: smaller.count }),
            time: markup_js_1.NOTHING,
        });
    }
    return toTable(image, rows, context);
}
function toTable(image, rows, { translate }) {
    const download = (0, layer_rows_js_1.knowsDownloadSizes)(image);
    const shared = image.contentSize !== null;
    const timed = rows.some(({ time }) => time !== markup_js_1.NOTHING);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => (0, markup_js_1.unbroken)((0, size_js_1.formatSize)(bytes, translate));
    const column = (heading, align) => ({ heading, align });
    const columns = [
        column(translate("report.layers.size"), "right"),
        ...only(download, column(translate("report.layers.download"), "right")),
        ...only(shared, column(translate("report.layers.share"), "left")),
        column(translate("report.layers.line"), "right"),
        column(translate("report.layers.layer"), "left"),
        ...only(timed, column(translate("report.layers.time"), "right")),
    ];
    const body = rows.map((row) => [
        size(row.size),
        ...only(download, size(row.downloadSize)),
        ...only(shared, share(row.size, image.contentSize, translate)),
        row.line,
        row.layer,
        ...only(timed, row.time),
    ]);
    const total = [
        (0, markup_js_1.bold)(size(image.contentSize)),
        ...only(download, (0, markup_js_1.bold)(size(image.downloadSize))),
        ...only(shared, markup_js_1.NOTHING),
        markup_js_1.NOTHING,
        (0, markup_js_1.bold)(translate("report.layers.total", { count: image.layers.length })),
        ...only(timed, markup_js_1.NOTHING),
    ];
    return (0, markup_js_1.table)(columns, [...body, total]);
}
function share(part, whole, translate) {
    if (part === null || whole === null) {
        return markup_js_1.NOTHING;
    }
    // The code span's own colour is the bar's track; no-break spaces keep it in one piece.
    return (0, markup_js_1.md) `${(0, markup_js_1.bar)((0, size_js_1.shareBar)(part, whole, "\u00a0"))}&nbsp;${(0, markup_js_1.unbroken)((0, size_js_1.formatShare)(part, whole, translate))}`;
}
function baseTableRow({ image, count, ...sizes }, { translate }) {
    const standIn = image?.standIn != null;
    return {
        size: sizes.contentSize,
        downloadSize: sizes.downloadSize,
        line: markup_js_1.NOTHING,
        layer: image === null
            ? (0, markup_js_1.phrase)(translate, "report.layers.baseUnnamed", { count })
            : (0, markup_js_1.phrase)(translate, standIn ? "report.layers.baseStandIn" : "report.layers.base", {
                reference: markup_js_1.cell.code((0, escape_js_1.shorten)(image.reference, 120)),
                count,
            }),
        time: markup_js_1.NOTHING,
    };
}
function ownTableRow(layer, report, { translate, links }) {
    const { lines, mapping, cached, seconds } = layer;
    const instruction = markup_js_1.cell.code((0, escape_js_1.shorten)((0, layer_rows_js_1.instructionLine)(layer), exports.INSTRUCTION_LENGTH));
    const url = lines === null ? null : links.line(report.dockerfile.path, lines);
    return {
        size: layer.contentSize,
        downloadSize: layer.downloadSize,
        line: lines === null ? markup_js_1.NOTHING : (0, markup_js_1.link)(String(lines.start), url),
        layer: mapping === "approximate"
            ? (0, markup_js_1.phrase)(translate, "report.layers.approximate", { instruction })
            : instruction,
        time: stepTime(cached, seconds, translate),
    };
}
/** `cached`, the time taken, or nothing where the builder tells neither. */
function stepTime(cached, seconds, translate) {
    if (cached === true) {
        return (0, markup_js_1.unbroken)(translate("report.layers.cached"));
    }
    return cached === null && seconds === null ? markup_js_1.NOTHING : (0, markup_js_1.unbroken)((0, size_js_1.formatSeconds)(seconds, translate));
}


/***/ }),

/***/ 1272:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.cell = exports.NOTHING = void 0;
exports.md = md;
exports.join = join;
exports.bold = bold;
exports.code = code;
exports.bar = bar;
exports.fence = fence;
exports.link = link;
exports.unbroken = unbroken;
exports.table = table;
exports.details = details;
exports.phrase = phrase;
const escape_js_1 = __nccwpck_require__(4031);
const raw = (markdown) => ({ markdown });
const toMarkdown = (part) => typeof part === "object" ? part.markdown : (0, escape_js_1.escapeText)(String(part));
exports.NOTHING = raw("");
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
    return raw((0, escape_js_1.codeSpan)(text));
}
/** A bar of characters. Its padding, the bar's track, is kept; so it takes no text from outside. */
function bar(characters) {
    return raw(`\`${characters}\``);
}
function fence(text) {
    return raw((0, escape_js_1.fencedBlock)(text));
}
/** A link, or its text alone where there is no address to link to. */
function link(text, url) {
    const address = url === null ? null : (0, escape_js_1.linkAddress)(url);
    return address === null ? md `${text}` : raw(`[${toMarkdown(text)}](${address})`);
}
/** Keeps a short text on one line where columns are narrow. */
function unbroken(text) {
    return raw((0, escape_js_1.escapeText)(text).replaceAll(" ", "&nbsp;"));
}
/** Values of a table's cells: code in them must not end the cell. */
exports.cell = {
    code: (text) => raw((0, escape_js_1.cellCodeSpan)(text)),
};
/** A table. Rows have a cell for each column. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return raw([
        line(columns.map(({ heading }) => (0, escape_js_1.escapeText)(heading))),
        line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
        ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"));
}
/** A folded part. The line that stays visible is HTML, so it is given as plain text. */
function details(summary, body) {
    return raw(`<details>\n<summary>${(0, escape_js_1.escapeHtml)(summary)}</summary>\n\n${body.markdown}\n\n</details>`);
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
    return raw(pieces.map((text, index) => (index % 2 === 1 ? inserted[Number(text)] : (0, escape_js_1.escapeText)(text))).join(""));
}


/***/ }),

/***/ 4685:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.howMeasured = howMeasured;
const layer_rows_js_1 = __nccwpck_require__(1285);
const markup_js_1 = __nccwpck_require__(1272);
/** What a size means here, and how it was got. */
function howMeasured({ image, tool }, { translate }) {
    if (image === null) {
        return markup_js_1.NOTHING;
    }
    const history = (0, markup_js_1.code)("docker history");
    const sentences = [
        (0, markup_js_1.phrase)(translate, "report.measuring.contentSize"),
        image.measuredBy === "history"
            ? (0, markup_js_1.phrase)(translate, "report.measuring.byHistory", { history })
            : (0, markup_js_1.phrase)(translate, "report.measuring.byLayers"),
        image.store === "containerd"
            ? (0, markup_js_1.phrase)(translate, "report.measuring.containerd", { history, imageList: (0, markup_js_1.code)("docker image ls") })
            : markup_js_1.NOTHING,
        (0, layer_rows_js_1.knowsDownloadSizes)(image) ? (0, markup_js_1.phrase)(translate, "report.measuring.downloadSize") : markup_js_1.NOTHING,
        image.layers.some(({ mapping }) => mapping === "approximate")
            ? (0, markup_js_1.phrase)(translate, "report.measuring.approximate")
            : markup_js_1.NOTHING,
        (0, markup_js_1.phrase)(translate, "report.measuring.units"),
        (0, markup_js_1.phrase)(translate, "report.measuring.tool", {
            tool: tool.name,
            version: tool.version,
            store: image.store,
        }),
    ].filter((sentence) => sentence !== markup_js_1.NOTHING);
    return (0, markup_js_1.details)(translate("report.measuring.summary"), (0, markup_js_1.join)(sentences.map((sentence) => (0, markup_js_1.md) `- ${sentence}`), "\n"));
}


/***/ }),

/***/ 3116:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.instructionsInFull = instructionsInFull;
exports.imageList = imageList;
exports.imageHistory = imageHistory;
exports.baseHistory = baseHistory;
const escape_js_1 = __nccwpck_require__(4031);
const image_list_excerpt_js_1 = __nccwpck_require__(6284);
const layer_rows_js_1 = __nccwpck_require__(1285);
const links_js_1 = __nccwpck_require__(3303);
const size_js_1 = __nccwpck_require__(9437);
const layers_js_1 = __nccwpck_require__(7034);
const markup_js_1 = __nccwpck_require__(1272);
/** Every own instruction as it stands in the Dockerfile, where the table could not show them all in full. */
function instructionsInFull(report, { translate, links, tier }) {
    const own = (report.image?.layers ?? []).filter(layer_rows_js_1.isOwn);
    const cut = own.some((layer) => (0, layer_rows_js_1.instructionLine)(layer).length > layers_js_1.INSTRUCTION_LENGTH);
    if (!cut && own.length <= tier.layers) {
        return markup_js_1.NOTHING;
    }
    const { path } = report.dockerfile;
    const blocks = own.flatMap((layer) => {
        const size = (0, size_js_1.formatSize)(layer.contentSize, translate);
        const { lines } = layer;
        const place = lines === null
            ? (0, markup_js_1.md) `${size}`
            : (0, markup_js_1.md) `${(0, markup_js_1.link)((0, links_js_1.placeName)(path, lines.start), links.line(path, lines))} · ${size}`;
        return [place, (0, markup_js_1.fence)(layer.instruction ?? layer.createdBy)];
    });
    return (0, markup_js_1.details)(translate("report.instructions.summary", { count: own.length }), (0, markup_js_1.join)(blocks, "\n\n"));
}
/** `docker image ls` as docker printed it. */
function imageList(report, { translate }) {
    const { imageList: captured, image } = report;
    if (captured === null) {
        return markup_js_1.NOTHING;
    }
    const excerpt = (0, image_list_excerpt_js_1.imageListExcerpt)(captured.text, [
        report.tag,
        ...(image?.base == null ? [] : [image.base.reference]),
    ]);
    const more = excerpt.omitted === 0 ? markup_js_1.NOTHING : (0, markup_js_1.phrase)(translate, "report.imageList.more", { count: excerpt.omitted });
    return (0, markup_js_1.details)(translate("report.imageList.summary", {
        command: (0, escape_js_1.shorten)(captured.command, 100),
        count: captured.rows.length,
    }), (0, markup_js_1.join)([standInNote(report, translate), (0, markup_js_1.fence)(excerpt.text), more], "\n\n"));
}
/** `docker history` of the image. */
function imageHistory({ history }, { translate }) {
    return history === null ? markup_js_1.NOTHING : historyDetails(history, markup_js_1.NOTHING, translate);
}
/** `docker history` of the base image. */
function baseHistory(report, { translate }) {
    const { baseHistory: captured } = report;
    return captured === null ? markup_js_1.NOTHING : historyDetails(captured, standInNote(report, translate), translate);
}
function historyDetails({ command, text, rows }, note, translate) {
    return (0, markup_js_1.details)(translate("report.history.summary", { command: (0, escape_js_1.shorten)(command, 100), count: rows.length }), (0, markup_js_1.join)([note, (0, markup_js_1.fence)(text)], "\n\n"));
}
function standInNote({ image }, translate) {
    const base = image?.base ?? null;
    return base === null || base.standIn === null
        ? markup_js_1.NOTHING
        : (0, markup_js_1.phrase)(translate, "report.standIn.note", { reference: (0, markup_js_1.code)((0, escape_js_1.shorten)(base.reference, 120)) });
}


/***/ }),

/***/ 9437:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatSize = formatSize;
exports.formatSizesApart = formatSizesApart;
exports.sumOrNull = sumOrNull;
exports.formatSeconds = formatSeconds;
exports.formatShare = formatShare;
exports.shareBar = shareBar;
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
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSummary = renderSummary;
const markdown_js_1 = __nccwpck_require__(4285);
/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return (0, markdown_js_1.renderBody)(report, options, SUMMARY_LIMIT, "report.json");
}


/***/ }),

/***/ 7496:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderTerminal = renderTerminal;
const node_util_1 = __nccwpck_require__(7975);
const escape_js_1 = __nccwpck_require__(4031);
const findings_order_js_1 = __nccwpck_require__(5607);
const layer_rows_js_1 = __nccwpck_require__(1285);
const links_js_1 = __nccwpck_require__(3303);
const log_tail_js_1 = __nccwpck_require__(1807);
const size_js_1 = __nccwpck_require__(9437);
const text_table_js_1 = __nccwpck_require__(2906);
const verdict_text_js_1 = __nccwpck_require__(3563);
/** A report as plain text for a terminal, or a log. Nothing in it can move the cursor or start a line of its own. */
function renderTerminal(report, { translate, width, color }) {
    const paint = (style, text) => (color ? (0, node_util_1.styleText)(style, text, { validateStream: false }) : text);
    const passed = report.verdict.status === "pass";
    const sections = [
        [paint(passed ? "green" : "red", `${passed ? "✔" : "✖"} ${(0, verdict_text_js_1.verdictLine)(report, translate)}`)],
        contextLines(report, translate),
        failureLines(report, translate, paint),
        findingLines(report.findings, translate, paint),
        layerLines(report.image, translate, width),
        report.notes.map(clean),
    ];
    return sections
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join("\n")}\n`)
        .join("\n");
}
const clean = (text) => (0, escape_js_1.toOneLine)((0, escape_js_1.makeVisible)(text)).trim();
function contextLines(report, translate) {
    const { image, build, dockerfile } = report;
    const key = dockerfile.generated ? "report.context.imageGenerated" : "report.context.image";
    const tag = (0, escape_js_1.shorten)(report.tag, 120);
    const parts = [clean(translate(key, { tag, path: (0, escape_js_1.shorten)(dockerfile.path, 120) }))];
    if (report.target !== null) {
        parts.push(clean(translate("report.context.target", { target: (0, escape_js_1.shorten)(report.target, 60) })));
    }
    if (image !== null) {
        parts.push(clean((0, escape_js_1.shorten)(image.platform, 60)));
    }
    if (build !== null && build.failure === null) {
        parts.push(translate("report.context.built", { time: (0, size_js_1.formatSeconds)(build.seconds, translate) }));
    }
    if (image !== null) {
        parts.push(image.measuredBy === "history"
            ? translate("report.context.measuredByHistory")
            : translate("report.context.measuredByLayers"));
    }
    const base = image?.base ?? null;
    const standIn = base === null || base.standIn === null
        ? []
        : [clean(translate("report.standIn.text", { standIn: base.standIn, reference: base.reference }))];
    return [parts.join(" · "), ...standIn];
}
function failureLines(report, translate, paint) {
    const failure = report.build?.failure ?? null;
    if (failure === null) {
        return [];
    }
    const place = (0, links_js_1.failurePlace)(report);
    const message = clean((0, escape_js_1.shorten)(failure.message, 500));
    const what = place === null
        ? message
        : translate("report.failure.at", { place: clean((0, links_js_1.placeName)(place.path, place.start)), message });
    const log = (0, log_tail_js_1.logTail)(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
    return [what, ...log];
}
const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
function findingLines(findings, translate, paint) {
    const sorted = (0, findings_order_js_1.bySeverity)(findings);
    const rows = sorted.map(({ path, start, severity, ruleId, message }) => [
        clean(`${(0, links_js_1.placeName)(path, start.line)}:${start.column}`),
        translate(`report.severity.${severity}`),
        clean((0, escape_js_1.shorten)(ruleId, 60)),
        clean(message),
    ]);
    return (0, text_table_js_1.alignColumns)(rows, ["left", "left", "left", "left"], (text, row, column) => {
        const severity = sorted[row]?.severity;
        return column === 1 && severity !== undefined ? paint(SEVERITY_STYLE[severity], text) : text;
    });
}
function layerLines(image, translate, width) {
    if (image === null) {
        return [];
    }
    const { base, own } = (0, layer_rows_js_1.layerRows)(image, Infinity);
    const download = (0, layer_rows_js_1.knowsDownloadSizes)(image);
    const only = (shown, item) => (shown ? [item] : []);
    const size = (bytes) => (0, size_js_1.formatSize)(bytes, translate);
    const share = (part) => part === null || image.contentSize === null
        ? ["", ""]
        : [(0, size_js_1.shareBar)(part, image.contentSize), (0, size_js_1.formatShare)(part, image.contentSize, translate)];
    const row = (bytes, downloadSize, line, time, layer, shown = share(bytes)) => [size(bytes), ...only(download, size(downloadSize)), ...shown, line, time, layer];
    const rows = [
        [
            translate("report.layers.size"),
            ...only(download, translate("report.layers.download")),
            translate("report.layers.share"),
            "",
            translate("report.layers.line"),
            translate("report.layers.time"),
            translate("report.layers.layer"),
        ],
        ...(base === null ? [] : [row(base.contentSize, base.downloadSize, "", "", baseName(base, translate))]),
        ...own.map((layer) => row(layer.contentSize, layer.downloadSize, layer.lines === null ? "" : String(layer.lines.start), timeText(layer, translate), layerName(layer, translate))),
        row(image.contentSize, image.downloadSize, "", "", translate("report.layers.total", { count: image.layers.length }), ["", ""]),
    ];
    const align = ["right", ...only(download, "right"), "left", "right", "right", "right", "left"];
    return (0, text_table_js_1.alignColumns)(rows, align).map((line) => (0, escape_js_1.shorten)(line, width));
}
function baseName({ image, count }, translate) {
    if (image === null) {
        return translate("report.layers.baseUnnamed", { count });
    }
    const key = image.standIn === null ? "report.layers.base" : "report.layers.baseStandIn";
    return clean(translate(key, { reference: image.reference, count }));
}
function layerName(layer, translate) {
    const instruction = clean((0, layer_rows_js_1.instructionLine)(layer));
    return layer.mapping === "approximate"
        ? translate("report.layers.approximate", { instruction })
        : instruction;
}
function timeText({ cached, seconds }, translate) {
    if (cached === true) {
        return translate("report.layers.cached");
    }
    return cached === null && seconds === null ? "" : (0, size_js_1.formatSeconds)(seconds, translate);
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.alignColumns = alignColumns;
exports.displayWidth = displayWidth;
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


/***/ }),

/***/ 3563:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.verdictText = verdictText;
exports.verdictLine = verdictLine;
exports.failingInstruction = failingInstruction;
const escape_js_1 = __nccwpck_require__(4031);
const instruction_text_js_1 = __nccwpck_require__(8940);
const size_js_1 = __nccwpck_require__(9437);
/** Puts a report's verdict into words. Nothing in the result is escaped. */
function verdictText(report, translate) {
    const { reasons } = report.verdict;
    return {
        phrases: reasons.length === 0
            ? [translate("report.verdict.pass")]
            : reasons.map((reason) => reasonText(reason, report, translate)),
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
        : translate("report.verdict.withInstruction", { verdict: first, instruction: (0, escape_js_1.makeVisible)(failing) });
    return [verdict, ...others, ...facts].join(" · ");
}
/** The instruction at which the build failed, on one line, cut to 80 characters. */
function failingInstruction({ build }) {
    const instruction = build?.failure?.instruction ?? null;
    return instruction === null ? null : (0, escape_js_1.shorten)((0, escape_js_1.toOneLine)((0, instruction_text_js_1.onOneLine)(instruction)), 80);
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
            const [size, limit] = (0, size_js_1.formatSizesApart)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
    }
}
function* imageFacts({ image, limits, verdict, build }, translate) {
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
            yield translate("report.fact.image", { size: (0, size_js_1.formatSize)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0, size_js_1.formatSizesApart)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0, size_js_1.sumOrNull)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", { size: (0, size_js_1.formatSize)(ownSize, translate) });
    }
}


/***/ }),

/***/ 5416:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseSize = parseSize;
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

/***/ 311:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.VERSION = void 0;
const package_json_1 = __importDefault(__nccwpck_require__(8330));
exports.VERSION = package_json_1.default.version;


/***/ }),

/***/ 9026:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.writeReports = writeReports;
const promises_1 = __nccwpck_require__(1455);
const node_path_1 = __nccwpck_require__(6760);
const input_error_js_1 = __nccwpck_require__(6236);
const summary_js_1 = __nccwpck_require__(7994);
/**
 * Writes report.json and report.md into the directory, which is made where it is missing. Each file appears whole:
 * it is written beside its place and renamed. Throws an InputError where the directory can't be written to.
 */
async function writeReports(workspace, reportDir, report, options) {
    // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
    const { renderJson } = await Promise.all(/* import() */[__nccwpck_require__.e(924), __nccwpck_require__.e(794)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2794));
    const texts = { json: renderJson(report), markdown: (0, summary_js_1.renderSummary)(report, options) };
    const directory = (0, node_path_1.resolve)(workspace, reportDir);
    const files = { json: (0, node_path_1.join)(directory, "report.json"), markdown: (0, node_path_1.join)(directory, "report.md") };
    try {
        await (0, promises_1.mkdir)(directory, { recursive: true });
        await writeWhole(files.json, texts.json);
        await writeWhole(files.markdown, texts.markdown);
    }
    catch (error) {
        const code = error.code;
        throw new input_error_js_1.InputError(`Input "report-dir": ${JSON.stringify(reportDir)} can't be written to (${code}). Name a directory of the workspace.`);
    }
    return files;
}
async function writeWhole(path, text) {
    await (0, promises_1.writeFile)(`${path}.new`, text);
    await (0, promises_1.rename)(`${path}.new`, path);
}


/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 6193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 8330:
/***/ ((module) => {

module.exports = /*#__PURE__*/JSON.parse('{"name":"docker-layer-report","version":"0.1.0","description":"Know what every Dockerfile line costs before you merge: builds the image, lints the Dockerfile and reports each layer\'s size on the pull request.","license":"MIT","type":"module","private":true,"engines":{"node":">=20"},"bin":{"docker-layer-report":"dist/cli/index.js"},"scripts":{"start":"node script/start.mjs","test":"node script/test.mjs","unit":"node script/jest.mjs unit","e2e":"node script/jest.mjs e2e --runInBand","check":"npm run types && npm run biome && npm run unit","types":"tsc --noEmit -p tsconfig.json","biome":"biome check .","build":"node script/build.mjs","bench":"node script/bench.mjs"},"devDependencies":{"@biomejs/biome":"2.6.8","@jest/globals":"30.5.2","@swc/core":"1.16.22","@swc/jest":"0.2.39","@types/node":"24.19.2","@vercel/ncc":"0.45.0","ajv":"8.20.0","ajv-formats":"3.0.1","dockerfile-ast":"0.7.1","fast-check":"4.10.2","jest":"30.5.2","marked":"18.2.1","micromark":"4.0.3","micromark-extension-gfm":"3.0.0","node":"24.21.0","playwright-core":"1.65.1","tar-stream":"3.2.2","typescript":"6.0.3","yaml":"2.9.1"},"dependencies":{"@actions/core":"3.0.1","@actions/exec":"3.0.0","@actions/github":"9.1.1","@balena/dockerignore":"1.0.2","@octokit/plugin-retry":"8.1.1","intl-messageformat":"12.1.5","unbash":"6.0.4","zod":"4.6.7"}}');

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
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "B", ({ value: true }));
const command_line_js_1 = __nccwpck_require__(1689);
void (0, command_line_js_1.runCommandLine)(process).then((status) => {
    process.exitCode = status;
});

})();

var __webpack_exports___esModule = __webpack_exports__.B;
export { __webpack_exports___esModule as __esModule };
