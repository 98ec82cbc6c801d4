export const id = 348;
export const ids = [348];
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

/***/ 9949:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ INSTALL_HINT),
/* harmony export */   i: () => (/* binding */ createDockerClient)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1260);
/* harmony import */ var _byte_buffers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8518);
/* harmony import */ var _child_env_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2356);
/* harmony import */ var _find_on_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4303);
/* harmony import */ var _line_splitter_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7014);








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
function onlyNew(value, baseline) {
    const isOnly = yesOrNo("fail-on-new", value);
    if (isOnly && baseline.kind === "none") {
        refuse("fail-on-new", value, 'It compares with the baseline, and "baseline" is none.');
    }
    return isOnly;
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
function shortKey(name, value) {
    if (value.length > 100 || /\p{Cc}/u.test(value)) {
        refuse(name, value.slice(0, 120), "Use at most 100 characters and no line breaks.");
    }
    return value;
}


/***/ }),

/***/ 4348:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runReport: () => (/* binding */ runReport)
});

// EXTERNAL MODULE: ./src/cli-arguments.ts
var cli_arguments = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/docker/client.ts
var client = __webpack_require__(9949);
// EXTERNAL MODULE: ./src/exit-status.ts
var exit_status = __webpack_require__(5926);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/inputs.ts + 2 modules
var src_inputs = __webpack_require__(2219);
// EXTERNAL MODULE: ./src/locales/load.ts
var load = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var links = __webpack_require__(3303);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __webpack_require__(4236);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __webpack_require__(8271);
// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __webpack_require__(1807);
// EXTERNAL MODULE: ./src/report/severity-text.ts
var severity_text = __webpack_require__(9343);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/report/text-table.ts
var text_table = __webpack_require__(2906);
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
    return (0,text_table/* alignColumns */.R)(rows, align).map((line) => (0,report_escape/* shorten */.ml)(line, width));
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

// EXTERNAL MODULE: ./src/report/verdict-text.ts + 1 modules
var verdict_text = __webpack_require__(6900);
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
    const place = (0,links/* failurePlace */.Sw)(report);
    const message = clean((0,report_escape/* shorten */.ml)(failure.message, 500));
    const what = place === null
        ? message
        : translate("report.failure.at", { place: clean((0,links/* placeName */.fW)(place.path, place.start)), message });
    const log = (0,log_tail/* logTail */.R)(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
    return [what, ...log];
}
const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
function findingLines(findings, translate, paint) {
    const sorted = (0,findings_order/* bySeverity */.N)(findings);
    const rows = sorted.map(({ path, start, severity, ruleId, message, isNew }) => [
        clean(`${(0,links/* placeName */.fW)(path, start.line)}:${start.column}`),
        (0,severity_text/* severityText */.p)(severity, isNew, translate),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return (0,text_table/* alignColumns */.R)(rows, ["left", "left", "left", "left"], (text, row, column) => {
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
    return (0,text_table/* alignColumns */.R)([heading.map((key) => translate(key)), ...rows], ["right", "right", "right", "left"]);
}
function adviceLines({ advice, dockerfile }, translate) {
    const rows = advice.map(({ savedBytes, lines, message, ruleId }) => [
        savedBytes === null
            ? ""
            : translate("report.advice.savesBytes", { size: (0,report_size/* formatSize */.Xq)(savedBytes, translate) }),
        lines === null || dockerfile === null ? "" : clean((0,links/* placeName */.fW)(dockerfile.path, lines.start)),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return (0,text_table/* alignColumns */.R)(rows, ["right", "left", "left", "left"]);
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
    return (0,text_table/* alignColumns */.R)([headings, ...cells], ["left", "left", "right", "right"], (text, row, column) => {
        const limit = rows[row - 1];
        return limit === undefined || column !== 0 ? text : paint(limit.isKept ? "green" : style, text);
    });
}

// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __webpack_require__(9021);
// EXTERNAL MODULE: ./src/report-flags.ts
var report_flags = __webpack_require__(7903);
// EXTERNAL MODULE: ./src/write-reports.ts + 16 modules
var write_reports = __webpack_require__(9418);
;// CONCATENATED MODULE: ./src/report-command.ts












/**
 * `docker-layer-report report [flags]`: the pipeline at a terminal. The report goes to standard output, the build's
 * log to standard error. Returns the exit status: 0 pass, 1 fail. Throws an InputError for input that can't be used.
 */
async function runReport(args, { env, cwd, stdout, stderr }) {
    const given = readFlags(args);
    const inputs = (0,src_inputs/* parseInputs */.TL)((name) => given.get(name));
    // Loaded late, so that input that can't be used is refused at once.
    const [translate, { runPipeline }] = await Promise.all([(0,load/* loadTranslate */.V)(), Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(100), __webpack_require__.e(701), __webpack_require__.e(930), __webpack_require__.e(47)]).then(__webpack_require__.bind(__webpack_require__, 2047))]);
    const workspace = cwd();
    const docker = (0,client/* createDockerClient */.i)({ env, cwd: workspace });
    const say = (text) => stderr.write(`${(0,report_escape/* makeVisible */.Xm)((0,terminal_escapes/* withoutEscapes */.L)(text))}\n`);
    const log = { info: say, startGroup: say, endGroup: () => undefined };
    const result = await runPipeline(inputs, {
        workspace,
        docker,
        log,
        translate,
        today: new Date(),
        pullRequest: null,
        askAcceptance: async () => null,
    });
    const { report } = result;
    await (0,write_reports/* writeReports */.L)(workspace, inputs.reportDir, result, { translate, links: links/* NO_LINKS */.EB });
    const color = stdout.isTTY === true && !env.NO_COLOR;
    stdout.write(renderTerminal(report, { translate, width: stdout.columns ?? 120, color }));
    return exit_status/* EXIT */.d[report.verdict.status];
}
/** The flags by input name. Throws an InputError for flags and words that are none. */
function readFlags(args) {
    const options = Object.fromEntries(report_flags/* FLAGS */.Wg.map((name) => [
        name,
        report_flags/* SWITCHES */.Xj.includes(name)
            ? { type: "boolean" }
            : { type: "string", multiple: report_flags/* LISTS */.m5.includes(name) },
    ]));
    const { values, positionals } = (0,cli_arguments/* parseArguments */.We)(args, options);
    const [command = "report", ...rest] = positionals;
    if (command !== "report" || rest.length > 0) {
        const words = JSON.stringify(positionals.join(" "));
        throw new input_error/* InputError */.d(`${words} is no command. Use: report, lint, explain. ${cli_arguments/* SEE_HELP */.Ak}`);
    }
    const flags = report_flags/* FLAGS */.Wg.flatMap((name) => {
        const value = values[name];
        if (value === undefined)
            return [];
        return [[name, Array.isArray(value) ? value.join("\n") : String(value)]];
    });
    return new Map(flags);
}


/***/ }),

/***/ 7903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wg: () => (/* binding */ FLAGS),
/* harmony export */   Xj: () => (/* binding */ SWITCHES),
/* harmony export */   m5: () => (/* binding */ LISTS)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2219);

/** The inputs that only make sense on a pull request. */
const ONLY_IN_ACTION = [
    "suggestions",
    "comment",
    "comment-key",
    "comment-group",
    "check-run",
    "github-token",
];
/** Flags without a value. */
const SWITCHES = ["pull", "no-cache", "fail-on-new"];
/** Flags that may be repeated. */
const LISTS = ["build-args", "secrets", "labels", "cache-from", "cache-to"];
/** The flags of `report`: the Action's inputs, in their order. */
const FLAGS = Object.keys(_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_DEFAULTS */ .WJ).filter((name) => !ONLY_IN_ACTION.includes(name));


/***/ }),

/***/ 4236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 1727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ layerChanges),
/* harmony export */   q: () => (/* binding */ isNothing)
/* harmony export */ });
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9678);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HH: () => (/* binding */ instructionLine),
/* harmony export */   NP: () => (/* binding */ isOwn),
/* harmony export */   Pp: () => (/* binding */ ownLayersAre),
/* harmony export */   X6: () => (/* binding */ knowsDownloadSizes),
/* harmony export */   Z9: () => (/* binding */ layerRows)
/* harmony export */ });
/* harmony import */ var _instruction_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8940);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);


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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ limitRows)
/* harmony export */ });
/* harmony import */ var _size_increase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1195);
/* harmony import */ var _layer_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1285);
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9437);
/* harmony import */ var _size_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9678);




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

/***/ 3303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ NO_LINKS),
/* harmony export */   GM: () => (/* binding */ dockerfileUrl),
/* harmony export */   Sw: () => (/* binding */ failurePlace),
/* harmony export */   fW: () => (/* binding */ placeName)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);
/* harmony import */ var _terminal_escapes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9021);


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

/***/ 9343:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   GL: () => (/* binding */ sizeDelta),
/* harmony export */   eD: () => (/* binding */ formatChange)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

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

/***/ 9021:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 6900:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zs: () => (/* binding */ acceptedText),
  Xh: () => (/* binding */ failingInstruction),
  uV: () => (/* binding */ reasonText),
  uw: () => (/* binding */ verdictKind),
  MT: () => (/* binding */ verdictLine),
  nt: () => (/* binding */ verdictText)
});

;// CONCATENATED MODULE: ./src/accept-label.ts
/** A label on the pull request by which a maintainer says that a size over its limit is worth it. In lower case. */
const ACCEPT_LABEL = "layer-report: accept";

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
// EXTERNAL MODULE: ./src/report/limit-text.ts
var limit_text = __webpack_require__(1277);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
;// CONCATENATED MODULE: ./src/report/verdict-text.ts








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
    const values = { by: code((0,report_escape/* shorten */.ml)(accepted.by ?? "", 60)), label: code(ACCEPT_LABEL) };
    return say(accepted.by === null ? "accepted.bySomebody" : "accepted.by", values);
}
/** The verdict on one line of plain text, safe to print. */
function verdictLine(report, translate) {
    const { phrases, facts } = verdictText(report, translate);
    const failing = failingInstruction(report);
    const [first = "", ...others] = phrases;
    const verdict = failing === null
        ? first
        : translate("report.verdict.withInstruction", { verdict: first, instruction: (0,report_escape/* makeVisible */.Xm)(failing) });
    return [verdict, ...others, ...facts].join(" · ");
}
/** The instruction at which the build failed, on one line, cut to 80 characters. */
function failingInstruction({ build }) {
    const instruction = build?.failure?.instruction ?? null;
    return instruction === null ? null : (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,instruction_text/* onOneLine */.G)(instruction)), 80);
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
            const [size, limit] = (0,report_size/* formatSizesApart */.QC)(reason.size, reason.limit, translate);
            return reason.size === null
                ? translate("report.verdict.imageSizeUnknown", { limit })
                : translate("report.verdict.imageTooLarge", { size, limit });
        }
        case "size-increase": {
            if (reason.increase === null || reason.limit === null)
                return translate("change.limitUnknown");
            const [size, limit] = (0,report_size/* formatSizesApart */.QC)(reason.increase, reason.limit, translate);
            return translate("change.overLimit", { size, limit });
        }
        default:
            return (0,limit_text/* limitText */.PW)(reason, report, translate);
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
            yield translate("report.fact.image", { size: (0,report_size/* formatSize */.Xq)(image.contentSize, translate) });
        }
        else {
            const [size, limit] = (0,report_size/* formatSizesApart */.QC)(image.contentSize, limits.imageSize, translate);
            yield translate("report.fact.imageLimit", { size, limit });
        }
    }
    if (comparison !== null) {
        const name = (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(comparison.baseline.name)), 60);
        yield (0,layer_changes/* isNothing */.q)(comparison)
            ? translate("change.none", { name })
            : translate("change.against", { change: (0,size_change/* formatChange */.eD)(comparison.total, translate), name });
    }
    const own = image.layers.filter(({ origin }) => origin === "own");
    const ownSize = (0,report_size/* sumOrNull */.o9)(own.map(({ contentSize }) => contentSize));
    if (own.length < image.layers.length && ownSize !== null) {
        yield translate("report.fact.ownSize", {
            own: (0,layer_rows/* ownLayersAre */.Pp)(report),
            size: (0,report_size/* formatSize */.Xq)(ownSize, translate),
        });
    }
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


/***/ }),

/***/ 9418:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ removeReports),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/command-spans.ts
var command_spans = __webpack_require__(215);
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
/** A sentence whose commands stand between backticks, as a table's cell. */
function sentence(text) {
    return raw(text
        .split(command_spans/* COMMAND */.W)
        .map((piece, index) => (index % 2 === 1 ? (0,report_escape/* cellCodeSpan */.IJ)(piece) : (0,report_escape/* escapeText */.X1)(piece)))
        .join(""));
}
/** A table. Rows have a cell for each column. */
function table(columns, rows) {
    const line = (cells) => `| ${cells.join(" | ")} |`;
    return raw([
        line(columns.map(({ heading }) => (0,report_escape/* escapeText */.X1)(heading))),
        line(columns.map(({ align }) => (align === "right" ? "--:" : ":--"))),
        ...rows.map((cells) => line(cells.map(({ markdown }) => markdown))),
    ].join("\n"));
}
/** A part that folds. The line that stays visible is HTML, so it is given as plain text. */
function details(summary, body, open = false) {
    return raw(`<details${open ? " open" : ""}>\n<summary>${(0,report_escape/* escapeHtml */.ZD)(summary)}</summary>\n\n${body.markdown}\n\n</details>`);
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
        sentence((0,report_escape/* shorten */.ml)(message, 600)),
        markup_link((0,report_escape/* shorten */.ml)(ruleId, 60), helpUrl),
    ]));
}

// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
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
            layer: phrase(context.translate, smaller.contentSize === null ? "report.layers.more" : "report.layers.smaller", {
                count: smaller.count,
            }),
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
    const instruction = instructionCell(layer, translate);
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
/** What made a layer, as a cell shows it. */
function instructionCell(layer, translate) {
    const line = (0,layer_rows/* instructionLine */.HH)(layer);
    return line === ""
        ? phrase(translate, "report.layers.unnamed")
        : cell.code((0,report_escape/* shorten */.ml)(line, INSTRUCTION_LENGTH));
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
var changed_files = __webpack_require__(4236);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
;// CONCATENATED MODULE: ./src/report/markdown/changed-files.ts






const MOST_FILES = 20;
/** The files that explain why layers changed their size, folded. */
function changedFilesTable(report, { translate, links }) {
    const all = (0,changed_files/* changedFiles */.Y)(report);
    const files = all.slice(0, MOST_FILES);
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
    const more = all.length - files.length;
    return details(translate("change.files", { count: all.length }), join([
        table(columns, rows),
        more === 0 ? NOTHING : phrase(translate, "report.files.moreFiles", { count: more }),
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

// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __webpack_require__(1807);
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
    }), join([
        ...blocks,
        written.length === blocks.length
            ? NOTHING
            : phrase(translate, "report.files.moreLayers", { count: written.length - blocks.length }),
    ], "\n\n"));
}
function layerBlock(layer, report, context) {
    const { translate, links } = context;
    const { files, lines } = layer;
    if (files === null) {
        return NOTHING;
    }
    const count = (name) => files[name].files;
    const instruction = instructionCell(layer, translate);
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
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
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
    const summary = context.translate(blocking.length === 0 ? "report.findings.summary" : "report.findings.summaryOther", { counts: severityCounts(other, context.translate), fresh: countNew(other) });
    return details(summary, findingsTable(other, findings_MOST_FOLDED, report, context));
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
    const severity = translate(`report.severity.${finding.severity}`);
    const url = links.line(path, { start: start.line, end: end.line });
    return [
        finding.isNew
            ? phrase(translate, "report.findings.new", {
                severity,
                mark: bold(translate("report.findings.newMark")),
            })
            : md `${severity}`,
        markup_link(path === dockerfile?.path ? String(start.line) : (0,report_links/* placeName */.fW)(path, start.line), url),
        md `${(0,report_escape/* shorten */.ml)(finding.message, 600)}`,
        markup_link((0,report_escape/* shorten */.ml)(finding.ruleId, 60), finding.helpUrl),
    ];
}

// EXTERNAL MODULE: ./src/report/verdict-text.ts + 1 modules
var verdict_text = __webpack_require__(6900);
;// CONCATENATED MODULE: ./src/report/markdown/headline.ts




/** What stands in front of a verdict; the words beside it say the same. */
const VERDICT_ICONS = { pass: "✅", accepted: "⚠️", fail: "❌" };
/** The first line: the verdict and the number that decides. It is also the notification's preview. */
function headline(report, { translate, resolved = false }) {
    const { phrases, facts } = (0,verdict_text/* verdictText */.nt)(report, translate);
    const kind = (0,verdict_text/* verdictKind */.uw)(report);
    const icon = VERDICT_ICONS[kind];
    const failing = (0,verdict_text/* failingInstruction */.Xh)(report);
    const told = resolved && kind === "pass" ? [translate("report.verdict.resolved")] : phrases;
    const shown = told.map((text) => bold(text));
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
/** Says who accepted what is over a limit. */
function acceptedLine(report, { translate }) {
    const text = (0,verdict_text/* acceptedText */.zs)(report, (key, values) => phrase(translate, key, { ...values }), code);
    return text === null ? NOTHING : md `⚠️ ${text}`;
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
var limit_rows = __webpack_require__(8271);
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
    const reasons = [...report.verdict.reasons, ...(report.accepted?.reasons ?? [])];
    const isExceeded = reasons.some(({ kind }) => kind === "size-increase");
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
    const over = report.accepted === null ? "❌" : "⚠️";
    const cells = shown.map(({ what, lines, measured, limit, isKept }) => [
        md `${isKept ? "✅" : over}`,
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
    const all = (report.image?.layers ?? []).filter(layer_rows/* isOwn */.NP);
    const own = all.filter((layer) => (0,layer_rows/* instructionLine */.HH)(layer) !== "");
    const cut = own.some((layer) => (0,layer_rows/* instructionLine */.HH)(layer).length > INSTRUCTION_LENGTH);
    if (own.length === 0 || (!cut && all.length <= tier.layers)) {
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
        headline(report, context),
        acceptedLine(report, context),
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
function notes({ notes: all }, { tier, translate }) {
    const shown = all.slice(0, tier.details ? 20 : tier.findings);
    const more = all.length - shown.length;
    return join([
        ...shown.map((note) => md `⚠️ ${(0,report_escape/* shorten */.ml)(note, 400)}`),
        shown.length === 0 || more === 0 ? NOTHING : phrase(translate, "report.notes.more", { count: more }),
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
        return NOTHING;
    }
    const place = whole === "report.json" ? code(whole) : markup_link(translate("report.omitted.runSummary"), links.run);
    return md `${phrase(translate, OMITTED[tier.name])} ${phrase(translate, "report.omitted.see", { place })}`;
}
function utf8Length(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./src/report/summary.ts

/** UTF-8 bytes. A step's summary may hold 1 MiB; other parts of the same step may write to it too. */
const SUMMARY_LIMIT = 1_000_000;
/** A report as the job summary, and as report.md: the comment's body without its marker. */
function renderSummary(report, options) {
    return renderBody(report, options, SUMMARY_LIMIT, "report.json");
}

// EXTERNAL MODULE: ./src/write-whole.ts
var write_whole = __webpack_require__(7394);
;// CONCATENATED MODULE: ./src/write-reports.ts





/**
 * Removes the reports of an earlier run, and their directory where nothing else is in it: they may lie in the build
 * context, and a COPY of all of it would put them into the image that is measured.
 */
async function removeReports(workspace, reportDir) {
    const { directory, ...files } = placesIn(workspace, reportDir);
    // What can't be removed can't be written either, and writing says so.
    await Promise.allSettled(Object.values(files).map((file) => (0,promises_.rm)(file)));
    await (0,promises_.rmdir)(directory).catch(() => undefined);
}
/**
 * Writes report.json, report.md, report.html and report.sarif into the directory, which is made where it is missing.
 * Each file appears whole or not at all. Throws an InputError where the directory can't be written to.
 */
async function writeReports(workspace, reportDir, { report, files: imageFiles, fixes }, options) {
    // The schema's library takes as long to load as Node itself; a run that ends before its report does without.
    const [{ renderJson }, { renderHtml }, { renderReportSarif }, { KNOWN_RULES }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(794)]).then(__webpack_require__.bind(__webpack_require__, 2794)),
        __webpack_require__.e(/* import() */ 977).then(__webpack_require__.bind(__webpack_require__, 4977)),
        __webpack_require__.e(/* import() */ 643).then(__webpack_require__.bind(__webpack_require__, 643)),
        Promise.all(/* import() */[__webpack_require__.e(989), __webpack_require__.e(100), __webpack_require__.e(701), __webpack_require__.e(826)]).then(__webpack_require__.bind(__webpack_require__, 1826)),
    ]);
    const { translate, toPath = (path) => path } = options;
    const texts = {
        json: renderJson(report),
        markdown: renderSummary(report, options),
        html: renderHtml(report, imageFiles, translate),
        sarif: renderReportSarif(report, { translate, rules: KNOWN_RULES, edits: fixes?.edits ?? null, toPath }),
    };
    const { directory, ...files } = placesIn(workspace, reportDir);
    try {
        await makeDirectory(directory);
        await (0,write_whole/* writeWhole */.f)(files.json, texts.json);
        await (0,write_whole/* writeWhole */.f)(files.markdown, texts.markdown);
        await (0,write_whole/* writeWhole */.f)(files.html, texts.html);
        await (0,write_whole/* writeWhole */.f)(files.sarif, texts.sarif);
    }
    catch (error) {
        const code = error.code;
        throw new input_error/* InputError */.d(`Input "report-dir": ${JSON.stringify(reportDir)} can't be written to (${code}). Name a directory of the workspace.`);
    }
    return files;
}
/** Step by step: where nothing can be made, as below /proc, Node's own recursive way never ends. */
async function makeDirectory(path) {
    try {
        await (0,promises_.mkdir)(path);
    }
    catch (error) {
        const { code } = error;
        if (code === "ENOENT" && (0,external_node_path_.dirname)(path) !== path) {
            await makeDirectory((0,external_node_path_.dirname)(path));
            await (0,promises_.mkdir)(path);
        }
        else if (code !== "EEXIST" || !(await (0,promises_.stat)(path)).isDirectory()) {
            throw error;
        }
    }
}
function placesIn(workspace, reportDir) {
    const directory = (0,external_node_path_.resolve)(workspace, reportDir);
    const file = (extension) => (0,external_node_path_.join)(directory, `report.${extension}`);
    return { directory, json: file("json"), markdown: file("md"), html: file("html"), sarif: file("sarif") };
}


/***/ })

};
