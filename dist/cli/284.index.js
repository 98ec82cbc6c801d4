export const id = 284;
export const ids = [284,863];
export const modules = {

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

/***/ 3483:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 3441:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ inertLines)
/* harmony export */ });
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


/***/ }),

/***/ 8914:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLint: () => (/* binding */ runLint)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/cli-arguments.ts
var cli_arguments = __webpack_require__(5616);
// EXTERNAL MODULE: ./src/dockerfile/validate.ts
var validate = __webpack_require__(9706);
// EXTERNAL MODULE: ./src/exit-status.ts
var exit_status = __webpack_require__(5926);
// EXTERNAL MODULE: ./src/github/inert-lines.ts
var inert_lines = __webpack_require__(3441);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
;// CONCATENATED MODULE: ./src/hadolint-flags.ts


/** The flags that `lint` takes as hadolint has them: https://github.com/hadolint/hadolint#cli */
const HADOLINT_FLAGS = {
    config: { type: "string", short: "c" },
    "failure-threshold": { type: "string", short: "t" },
    "no-fail": { type: "boolean", default: false },
    "no-color": { type: "boolean", default: false },
    verbose: { type: "boolean", short: "V", default: false },
};
const IN_CONFIG = (flag, setting, variable) => [
    flag,
    { key: "error.cli.inConfig", values: { flag, setting, variable } },
];
/** What to use instead of the others, by the flag with its dashes. */
const INSTEAD_OF_HADOLINT_FLAGS = new Map([
    IN_CONFIG("--ignore", "ignored: [DL3008]", "HADOLINT_IGNORE=DL3008"),
    ...finding/* SEVERITIES */.o.map((severity) => IN_CONFIG(`--${severity}`, `override: { ${severity}: [DL3008] }`, `HADOLINT_OVERRIDE_${severity.toUpperCase()}=DL3008`)),
    IN_CONFIG("--trusted-registry", "trustedRegistries: [docker.io]", "HADOLINT_TRUSTED_REGISTRIES=docker.io"),
    IN_CONFIG("--require-label", "label-schema: { maintainer: text }", "HADOLINT_REQUIRE_LABELS=maintainer:text"),
    IN_CONFIG("--strict-labels", "strict-labels: true", "HADOLINT_STRICT_LABELS=true"),
    IN_CONFIG("--disable-ignore-pragma", "disable-ignore-pragma: true", "HADOLINT_DISABLE_IGNORE_PRAGMA=true"),
    ...["-o", "--output"].map((flag) => [flag, { key: "error.cli.toStdout", values: { flag } }]),
    ["--file-path-in-report", { key: "error.cli.pathsAreRelative", values: { flag: "--file-path-in-report" } }],
]);
/** What `--failure-threshold` means: with `ignore` and `none`, hadolint fails for anything that it finds. */
function failOnThreshold(value) {
    const threshold = (0,cli_arguments/* oneOfFlag */.ei)("failure-threshold", value, [...finding/* SEVERITIES */.o, "ignore", "none"]);
    return threshold === "ignore" || threshold === "none" ? "style" : threshold;
}

// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
// EXTERNAL MODULE: ./src/lint/described-rules.ts
var described_rules = __webpack_require__(6916);
// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 17 modules
var parse = __webpack_require__(3020);
;// CONCATENATED MODULE: ./src/lint/fixes/unified-diff.ts

const CONTEXT = 3;
/** Blocks of more lines are shown as replaced from their first changed line to the last. */
const MAX_COMPARED = 200;
/**
 * What fixes change in a Dockerfile, as `diff -u` shows it; empty where nothing changes. Both texts have the same
 * instructions in the same order, and the same text between them: that is what makes it quick.
 */
function unifiedDiff(path, before, after) {
    if (before === after)
        return "";
    const hunks = toHunks(compare(before, after));
    return [`--- ${path}`, `+++ ${path}`, ...hunks, ""].join("\n");
}
function compare(before, after) {
    const was = blocksOf(before);
    const is = blocksOf(after);
    if (was.length !== is.length)
        return compareLines(linesOf(before), linesOf(after));
    return was.flatMap((block, index) => {
        const now = is[index] ?? "";
        if (block === now)
            return linesOf(block).map((text) => ({ kind: " ", text }));
        return compareLines(linesOf(block), linesOf(now));
    });
}
/** The text in whole lines: each instruction with what stands in front of it, and what follows the last one. */
function blocksOf(text) {
    let at = 0;
    const blocks = (0,parse/* parseDockerfile */.A)(text).instructions.map(({ range }) => {
        const feed = text.indexOf("\n", Math.max(range.start, range.end - 1));
        const end = feed === -1 ? text.length : feed + 1;
        const block = text.slice(at, end);
        at = end;
        return block;
    });
    return [...blocks, text.slice(at)];
}
/** With their line ends. */
function linesOf(text) {
    return text === "" ? [] : text.split(/(?<=\n)/);
}
function compareLines(was, is) {
    let first = 0;
    while (first < Math.min(was.length, is.length) && was[first] === is[first])
        first += 1;
    let last = 0;
    while (last < Math.min(was.length, is.length) - first && was.at(-1 - last) === is.at(-1 - last))
        last += 1;
    const same = (lines) => lines.map((text) => ({ kind: " ", text }));
    return [
        ...same(was.slice(0, first)),
        ...changed(was.slice(first, was.length - last), is.slice(first, is.length - last)),
        ...same(was.slice(was.length - last)),
    ];
}
/** By the longest common subsequence. */
function changed(was, is) {
    const isLong = was.length > MAX_COMPARED || is.length > MAX_COMPARED;
    const common = isLong ? [] : commonLengths(was, is);
    const lines = [];
    let [row, column] = [0, 0];
    while (row < was.length || column < is.length) {
        const [old, fresh] = [was[row], is[column]];
        if (!isLong && old !== undefined && old === fresh) {
            lines.push({ kind: " ", text: old });
            row += 1;
            column += 1;
        }
        else if (old !== undefined &&
            (fresh === undefined || (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? 0))) {
            lines.push({ kind: "-", text: old });
            row += 1;
        }
        else {
            lines.push({ kind: "+", text: fresh ?? "" });
            column += 1;
        }
    }
    return lines;
}
/** For each pair of places, how many lines the rests have in common. */
function commonLengths(was, is) {
    const table = Array.from({ length: was.length + 1 }, () => new Array(is.length + 1).fill(0));
    for (let row = was.length - 1; row >= 0; row -= 1) {
        for (let column = is.length - 1; column >= 0; column -= 1) {
            const below = table[row + 1];
            const current = table[row];
            if (below === undefined || current === undefined)
                continue;
            current[column] =
                was[row] === is[column]
                    ? (below[column + 1] ?? 0) + 1
                    : Math.max(below[column] ?? 0, current[column + 1] ?? 0);
        }
    }
    return table;
}
function toHunks(lines) {
    const hunks = [];
    let [wasLine, isLine] = [1, 1];
    let at = 0;
    while (at < lines.length) {
        const [start, end] = nextHunk(lines, at);
        const skipped = start - at;
        wasLine += skipped;
        isLine += skipped;
        if (start === end)
            break;
        const hunk = lines.slice(start, end);
        const wasCount = hunk.filter(({ kind }) => kind !== "+").length;
        const isCount = hunk.filter(({ kind }) => kind !== "-").length;
        hunks.push(`@@ -${wasLine},${wasCount} +${isLine},${isCount} @@`);
        for (const { kind, text } of hunk) {
            hunks.push(kind + text.replace(/\n$/, ""));
            if (!text.endsWith("\n"))
                hunks.push("\\ No newline at end of file");
        }
        wasLine += wasCount;
        isLine += isCount;
        at = end;
    }
    return hunks;
}
/** From the first changed line at or behind a place, and as far as changes follow closely; with the lines around. */
function nextHunk(lines, at) {
    let first = at;
    while (first < lines.length && lines[first]?.kind === " ")
        first += 1;
    if (first === lines.length)
        return [lines.length, lines.length];
    let last = first;
    for (let index = first; index < lines.length && index - last <= 2 * CONTEXT; index += 1) {
        if (lines[index]?.kind !== " ")
            last = index;
    }
    return [Math.max(at, first - CONTEXT), Math.min(lines.length, last + 1 + CONTEXT)];
}

// EXTERNAL MODULE: ./src/lint-config-file.ts
var lint_config_file = __webpack_require__(5676);
;// CONCATENATED MODULE: ./src/budget.ts
/** Lets as much work go on at the same time as weighs `total` together, in the order asked; heavier work goes on alone. */
function createBudget(total) {
    const waiting = [];
    let used = 0;
    const startNext = () => {
        for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
            if (used > 0 && used + next.weight > total)
                return;
            waiting.shift();
            used += next.weight;
            next.start();
        }
    };
    return async (weight, work) => {
        await new Promise((start) => {
            waiting.push({ weight, start });
            startNext();
        });
        try {
            return await work();
        }
        finally {
            used -= weight;
            startNext();
        }
    };
}

// EXTERNAL MODULE: ./src/build-context.ts
var build_context = __webpack_require__(3181);
// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/file-pattern.ts
var file_pattern = __webpack_require__(4458);
;// CONCATENATED MODULE: ./src/find-files.ts




/**
 * The files that a word of the command line names: itself, or those that match it where it holds `*`, `?`, `[a-z]` or
 * `**`. Hidden entries are matched only where the pattern writes the dot, as shells do, and `**` goes neither into
 * `node_modules` nor through symbolic links. Absolute paths, sorted. Throws an InputError where a pattern matches
 * nothing, or is none.
 */
function findFiles(word, cwd) {
    const whole = (0,external_node_path_.resolve)(cwd, word);
    // A file may well have a bracket in its name.
    if ((0,file_pattern/* isPlainName */.s)(word.replaceAll("\\", "")) || (0,external_node_fs_.existsSync)(whole))
        return [whole];
    const { root } = (0,external_node_path_.parse)(word);
    const texts = word.slice(root.length).split(external_node_path_.sep === "/" ? "/" : /[\\/]/);
    const elements = texts
        .filter((text, index) => text !== "" && !(text === "**" && texts[index - 1] === "**"))
        .map((text) => toElement(text, word));
    const found = new Set();
    walk(root === "" ? cwd : (0,external_node_path_.resolve)(cwd, root), elements, found);
    if (found.size === 0)
        throw new input_error/* InputError */.d({ key: "error.pattern.noMatch", values: { pattern: JSON.stringify(word) } });
    return [...found].sort();
}
function toElement(text, word) {
    if (text === "**" || (0,file_pattern/* isPlainName */.s)(text))
        return text;
    // Shells negate with "!", Go's patterns with "^".
    const matches = (0,file_pattern/* compileNamePattern */.t)(text.replaceAll("[!", "[^"));
    if (matches === null) {
        throw new input_error/* InputError */.d({ key: "error.pattern.bracket", values: { pattern: JSON.stringify(word) } });
    }
    return (name) => (text.startsWith(".") || !name.startsWith(".")) && matches(name);
}
function walk(folder, elements, found) {
    const [element, ...rest] = elements;
    if (element === undefined)
        return;
    if (element === "**") {
        // As its own last element it means all files below.
        walk(folder, rest.length === 0 ? [(name) => !name.startsWith(".")] : rest, found);
        for (const entry of list(folder)) {
            const isLeftOut = entry.name.startsWith(".") || entry.name === "node_modules";
            if (entry.isDirectory() && !isLeftOut)
                walk((0,external_node_path_.resolve)(folder, entry.name), elements, found);
        }
        return;
    }
    const names = typeof element === "string"
        ? [element]
        : list(folder)
            .map(({ name }) => name)
            .filter((name) => element(name));
    for (const name of names) {
        const path = (0,external_node_path_.resolve)(folder, name);
        if (rest.length > 0)
            walk(path, rest, found);
        else if (isFile(path))
            found.add(path);
    }
}
function isFile(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}
/** What a folder holds; nothing where it is none, or where it can't be read: a pattern takes what there is. */
function list(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./src/lint/catalog.ts + 75 modules
var catalog = __webpack_require__(7621);
// EXTERNAL MODULE: ./src/lint/fixes/fix-text.ts + 1 modules
var fix_text = __webpack_require__(8072);
// EXTERNAL MODULE: ./src/lint-dockerfile.ts + 3 modules
var lint_dockerfile = __webpack_require__(8735);
// EXTERNAL MODULE: ./src/read-dockerfile.ts
var read_dockerfile = __webpack_require__(4610);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
;// CONCATENATED MODULE: ./src/lint-files.ts













/** While one file's scripts are checked, others are linted: as many as make one of the largest size. */
const AT_ONCE = 64;
/** A word of the command line that means standard input. */
const STDIN = "-";
/**
 * Lints all files that the words name, each once. What can't be read is in the result too, with the reason, and the
 * other files are linted all the same.
 */
async function lintFiles(words, surroundings) {
    const unread = [];
    const paths = new Set();
    for (const word of words) {
        const found = await attempt(word, surroundings, async () => word === STDIN ? [STDIN] : findFiles(word, surroundings.cwd));
        if ("message" in found)
            unread.push(found);
        else
            for (const path of found)
                paths.add(path);
    }
    const results = [];
    const spend = createBudget(validate/* MAX_DOCKERFILE_BYTES */.u);
    const pending = [...paths].entries();
    const work = async () => {
        for (const [index, path] of pending) {
            const displayPath = path === STDIN ? STDIN : (0,read_dockerfile/* toDisplayPath */.L5)(surroundings.root, path);
            results[index] = await attempt(displayPath, surroundings, async () => {
                const text = path === STDIN ? decode(await surroundings.readStdin()) : (0,read_dockerfile/* readDockerfile */.n_)(path, displayPath);
                if (text === null)
                    throw new input_error/* InputError */.d({ key: "error.file.missing", values: { path: displayPath } });
                return spend(text.length, () => lintText(text, path, displayPath, surroundings));
            });
        }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return {
        tool: { name: "docker-layer-report", version: version.VERSION },
        files: results.filter((result) => "findings" in result),
        unread: [...unread, ...results.filter((result) => "message" in result)],
    };
}
async function attempt(path, { translate }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        return { path, message: (0,said_error/* sayError */.Iq)(error, translate) };
    }
}
function decode(bytes) {
    const decoded = (0,validate/* decodeDockerfile */.Z)(bytes, { key: "error.dockerfile.standardInput" });
    if (!decoded.ok)
        throw new input_error/* InputError */.d(decoded.problem);
    return decoded.text;
}
async function lintText(text, path, displayPath, { context, findConfig, failOn, fixing, shellCheck, today, translate }) {
    const config = await findConfig(path === STDIN ? null : path);
    // Editors and GitHub do not count the byte-order mark as a column.
    const withoutMark = text.replace(/^\uFEFF/, "");
    const toInput = (given) => ({
        dockerfile: (0,parse/* parseDockerfile */.A)(given),
        buildArgs: new Map(),
        target: null,
        context: context === null ? null : (0,build_context/* openBuildContext */.G)(context, path),
        today,
        config,
    });
    const fixed = fixing === "no" ? withoutMark : (0,fix_text/* fixText */.X)(toInput(withoutMark));
    if (fixing === "write" && fixed !== withoutMark) {
        const mark = text.slice(0, text.length - withoutMark.length);
        const { writeFixed } = await __webpack_require__.e(/* import() */ 102).then(__webpack_require__.bind(__webpack_require__, 5102));
        await writeFixed(path, displayPath, mark + fixed);
    }
    const input = toInput(fixing === "write" ? fixed : withoutMark);
    const { dockerfile } = input;
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const toPlace = ({ start, end }) => ({ start: lines.position(start), end: lines.position(end) });
    const findings = await (0,lint_dockerfile/* lintDockerfile */.c)(input, shellCheck);
    return {
        path: displayPath,
        text: dockerfile.text,
        failOn: failOn ?? config.failOn ?? "error",
        ...(fixing === "show" && fixed !== withoutMark && { fixed }),
        findings: findings.map(({ ruleId, severity, message, values, range, fix }) => ({
            ruleId,
            severity,
            message: translate(message, values),
            path: displayPath,
            ...toPlace(range),
            helpUrl: (0,catalog/* helpUrlOf */.k0)(ruleId),
            ...(fix && { fix: fix.map((edit) => ({ ...toPlace(edit.range), text: edit.text })) }),
        })),
    };
}

// EXTERNAL MODULE: ./src/lint-formats.ts
var lint_formats = __webpack_require__(9527);
// EXTERNAL MODULE: ./src/locales/load.ts
var load = __webpack_require__(1863);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
// EXTERNAL MODULE: ./src/report/limit-text.ts
var limit_text = __webpack_require__(1277);
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
        ...bySeverity(report.findings).map(toAnnotation),
    ];
}
/** The remarks of findings, in the same order and number; `more` adds to the tenth of a kind how many follow it. */
function findingAnnotations(findings, more) {
    return limited((0,findings_order/* bySeverity */.N)(findings).map(toAnnotation), more);
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
        return isLimitReason(reason)
            ? limitLines(reason) !== null
            : reason.kind === "lint" || reason.kind === "new-lint";
    });
}
function limitAnnotations(report, translate) {
    const { dockerfile, verdict, accepted } = report;
    if (dockerfile === null) {
        return [];
    }
    const toAnnotations = (reasons, level) => reasons.filter(isLimitReason).flatMap((reason) => {
        const lines = limitLines(reason);
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
                message: plainLine(limitText(reason, report, translate), MESSAGE_LENGTH),
            },
        ];
    });
    return [...toAnnotations(verdict.reasons, "error"), ...toAnnotations(accepted?.reasons ?? [], "warning")];
}
const plainLine = (text, length) => (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(text)).trim(), length);

;// CONCATENATED MODULE: ./src/report/lint/result.ts

/** The findings of all files, file by file. */
function allFindings({ files }) {
    return files.flatMap(({ findings }) => findings);
}
/** How many findings there are of each severity, the most severe first. */
function countBySeverity(findings) {
    const counts = { error: 0, warning: 0, info: 0, style: 0 };
    for (const { severity } of findings)
        counts[severity] += 1;
    return counts;
}
/** As hadolint sorts the findings of a file: by line, then the most severe first, then by id. */
function byLine(findings) {
    return findings.toSorted((a, b) => a.start.line - b.start.line ||
        finding/* SEVERITIES */.o.indexOf(a.severity) - finding/* SEVERITIES */.o.indexOf(b.severity) ||
        (a.ruleId < b.ruleId ? -1 : Number(a.ruleId > b.ruleId)));
}

;// CONCATENATED MODULE: ./src/report/lint/github.ts



/**
 * The findings as workflow commands, which GitHub shows as annotations on the lines; at most ten of each kind, as
 * GitHub takes no more from a step. What could not be read is an error without a place.
 * Source: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function renderGithubCommands(result, translate) {
    const more = (message, count) => translate("lint.more", { message, count });
    const unread = result.unread.map(({ message }) => `::error::${escapeData((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(message)))}`);
    const commands = findingAnnotations(allFindings(result), more).map(toCommand);
    return [...unread, ...commands].map((command) => `${command}\n`).join("");
}
function toCommand({ level, file, line, endLine, column, endColumn, title, message }) {
    const properties = [
        ["title", title],
        ["file", file],
        ["line", line],
        ["endLine", endLine],
        ["col", column],
        ["endColumn", endColumn],
    ];
    const given = properties.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]);
    return `::${level} ${given.join(",")}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/lint/parse-error.ts
var parse_error = __webpack_require__(7373);
;// CONCATENATED MODULE: ./src/report/lint/hadolint.ts




/**
 * The findings in the shape of hadolint's `--format json`: one line, keys in alphabetical order, every column 1.
 * Source: https://github.com/hadolint/hadolint#output-formats
 */
function renderHadolintJson(result) {
    const rows = sorted(result).map(({ ruleId, path, severity, start, message }) => ({
        code: ruleId,
        column: 1,
        file: path,
        level: severity,
        line: start.line,
        message,
    }));
    return `${JSON.stringify(rows)}\n`;
}
const STYLES = {
    error: ["bold", "redBright"],
    warning: ["bold", "yellowBright"],
    info: ["greenBright"],
    style: ["cyanBright"],
};
/** The findings as hadolint prints them: `FILE:LINE RULE severity: message`, a syntax error without its rule. */
function renderHadolintTty(result, { color }) {
    return sorted(result)
        .map(({ ruleId, path, severity, start, message }) => {
        const place = `${clean(path)}:${start.line}`;
        if (ruleId === parse_error/* PARSE_ERROR_ID */.J)
            return `${place}:${start.column} ${clean(message)}\n`;
        const level = color ? (0,external_node_util_.styleText)([...STYLES[severity]], severity, { validateStream: false }) : severity;
        return `${place} ${clean(ruleId)} ${level}: ${clean(message)}\n`;
    })
        .join("");
}
const sorted = (result) => result.files.flatMap(({ findings }) => byLine(findings));
const clean = (text) => (0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(text)).trim();

;// CONCATENATED MODULE: ./src/report/lint/json.ts

/** The result as JSON of our own shape, two blanks a level. docs/lint.md describes it. */
function renderLintJson(result) {
    const findings = allFindings(result);
    const { tool, files, unread } = result;
    const json = {
        schemaVersion: 1,
        tool,
        files: files.map(({ path }) => path),
        findings: findings.map(inOrder),
        counts: countBySeverity(findings),
        unread,
    };
    return `${JSON.stringify(json, null, 2)}\n`;
}
/** The same keys in the same order as in report.json; then the fix, where there is one. */
function inOrder({ ruleId, severity, message, path, start, end, helpUrl, fix }) {
    return { ruleId, severity, message, path, start, end, helpUrl, ...(fix === undefined ? {} : { fix }) };
}

// EXTERNAL MODULE: ./src/report/sarif/log.ts
var log = __webpack_require__(7078);
// EXTERNAL MODULE: ./src/report/sarif/rules.ts + 1 modules
var sarif_rules = __webpack_require__(1751);
;// CONCATENATED MODULE: ./src/report/lint/sarif.ts



/** The result as a SARIF log: all rules with their pages, each finding at its exact words. */
function renderSarif(result, { translate, rules }) {
    const findings = allFindings(result);
    return (0,log/* renderSarifLog */.mc)({
        tool: result.tool,
        rules: [
            ...rules.map((rule) => (0,sarif_rules/* describeRule */.IO)(rule, translate)),
            ...(0,sarif_rules/* describeShellCheckRules */.DN)(findings, translate),
        ],
        paths: result.files.map(({ path }) => path),
        results: findings.map(({ ruleId, severity, message, path, start, end, fix }) => ({
            ruleId,
            severity,
            message,
            place: { path, region: (0,log/* toRegion */.Mt)({ start, end }) },
            ...(fix === undefined ? {} : { fix }),
        })),
        notifications: result.unread.map(({ message }) => ({ severity: "error", message, place: null })),
        successful: result.unread.length === 0,
    });
}

// EXTERNAL MODULE: ./src/report/list-text.ts
var list_text = __webpack_require__(4906);
// EXTERNAL MODULE: ./src/report/text-table.ts
var text_table = __webpack_require__(2906);
;// CONCATENATED MODULE: ./src/report/lint/excerpt.ts


/** Columns between tab stops. */
const TAB = 4;
/** How much of a line that is too long stays in front of the marked words, in characters. */
const LEAD = 20;
/**
 * Shows the first line that a finding touches. Wide characters, tabs and what is shown instead of invisible characters
 * take the columns that a terminal gives them.
 *
 * @param line the line's text, without its end
 * @param width the columns there are; a longer line is cut on both sides
 */
function toExcerpt(line, { start, end }, width) {
    // A range that ends where a line begins has its last character on the line before.
    const lastLine = end.column === 1 ? end.line - 1 : end.line;
    const from = start.column - 1;
    const isLong = line.length > width;
    const cut = isLong ? Math.max(0, from - LEAD) : 0;
    const lead = cut > 0 ? "…" : "";
    const last = isLong ? cut + Math.max(1, width - lead.length) : line.length;
    const to = Math.min(start.line === end.line ? end.column - 1 : line.length, last);
    const shown = (upTo) => expandTabs(lead + (0,report_escape/* makeVisible */.Xm)(line.slice(cut, upTo)));
    const indent = (0,text_table/* displayWidth */.F)(shown(from));
    const marked = (0,text_table/* displayWidth */.F)(shown(to)) - indent;
    return {
        line: last < line.length ? `${shown(last - 1)}…` : shown(last),
        marks: " ".repeat(indent) + "^".repeat(Math.max(1, marked)),
        lastLine: lastLine > start.line ? lastLine : null,
    };
}
function expandTabs(text) {
    let shown = "";
    for (const part of text.split(/(\t)/)) {
        shown += part === "\t" ? " ".repeat(TAB - ((0,text_table/* displayWidth */.F)(shown) % TAB)) : part;
    }
    return shown;
}

;// CONCATENATED MODULE: ./src/report/lint/terminal.ts






const terminal_STYLES = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
/** Each finding with its line of the file and what it is about underlined; a line that counts them all at the end. */
function renderLintTerminal(result, { translate, width, color }) {
    const paint = (style, text) => (color ? (0,external_node_util_.styleText)(style, text, { validateStream: false }) : text);
    const blocks = result.files.flatMap(({ text, findings }) => {
        const lines = findings.length === 0 ? [] : text.split("\n");
        return findings.map((finding) => {
            const line = (lines[finding.start.line - 1] ?? "").replace(/\r$/, "");
            const number = String(finding.start.line);
            const { line: shown, marks, lastLine, } = toExcerpt(line, finding, Math.max(20, width - number.length - 5));
            const rest = lastLine === null ? "" : ` ${translate("lint.toLine", { line: lastLine })}`;
            return [
                headLine(finding, translate, paint),
                `  ${paint("dim", `${number} |`)} ${shown}`.trimEnd(),
                `  ${paint("dim", `${" ".repeat(number.length)} |`)} ${paint(terminal_STYLES[finding.severity], marks + rest)}`,
                "",
            ].join("\n");
        });
    });
    return [...blocks, summaryLine(result, translate)].map((block) => `${block}\n`).join("");
}
/** A finding on one line: place, severity, rule, message. */
function findingLine(finding, translate) {
    return headLine(finding, translate, (_, text) => text);
}
function headLine({ path, start, severity, ruleId, message }, translate, paint) {
    const place = `${terminal_clean(path)}:${start.line}:${start.column}`;
    const shown = paint(terminal_STYLES[severity], translate(`report.severity.${severity}`));
    return `${paint("bold", place)} ${shown} ${terminal_clean(ruleId)} ${terminal_clean(message)}`;
}
/** How many files were linted, and how many findings of which severity there are. */
function summaryLine(result, translate) {
    const counts = countBySeverity(allFindings(result));
    const found = finding/* SEVERITIES */.o.filter((severity) => counts[severity] > 0).map((severity) => translate(`report.findings.count.${severity}`, { count: counts[severity] }));
    const parts = found.length === 0 ? [translate("lint.nothing")] : found;
    if (result.unread.length > 0)
        parts.push(translate("lint.count.unread", { count: result.unread.length }));
    const files = translate("lint.count.files", { count: result.files.length });
    return translate("lint.summary", { files, counts: (0,list_text/* formatList */.k)(parts, translate) });
}
const terminal_clean = (text) => (0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(text)).trim();

// EXTERNAL MODULE: ./src/shellcheck.ts
var shellcheck = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/lint-command.ts
























const FLAGS = {
    format: { type: "string", short: "f" },
    "fail-on": { type: "string" },
    "lint-config": { type: "string" },
    context: { type: "string" },
    language: { type: "string" },
    fix: { type: "boolean", default: false },
    "dry-run": { type: "boolean", default: false },
    ...HADOLINT_FLAGS,
};
/**
 * `docker-layer-report lint [flags] [FILE …]`: lints Dockerfiles, without Docker. Returns the exit status: 0 where
 * nothing is as severe as `--fail-on`, 1 where something is, 2 where a file could not be read. Throws an InputError
 * for flags that can't be used.
 */
async function runLint(args, process) {
    const { values, positionals } = (0,cli_arguments/* parseArguments */.We)(args, FLAGS, INSTEAD_OF_HADOLINT_FLAGS);
    const given = values.format === undefined ? null : (0,cli_arguments/* oneOfFlag */.ei)("format", String(values.format), lint_formats/* LINT_FORMATS */.f);
    const failOn = failOnFlag(values);
    // Not all streams: Node opens each when first asked for it.
    const { env, stdout } = process;
    const language = (0,cli_arguments/* languageFlag */.tY)(values, env);
    const cwd = process.cwd();
    const context = values.context === undefined ? null : existingFolder(cwd, String(values.context));
    const namedConfig = values["lint-config"] ?? values.config;
    const named = namedConfig === undefined ? null : String(namedConfig);
    const findConfig = (0,lint_config_file/* createFindLintConfig */.t)({ named, workspace: cwd, env });
    // What concerns the whole run, not one Dockerfile, is decided by the configuration of this folder.
    const config = await findConfig(null);
    const format = given ?? (0,lint_formats/* configuredFormat */.K)(config);
    const fixing = values["dry-run"] === true ? "show" : values.fix === true ? "write" : "no";
    if (fixing === "write" && positionals.includes("-")) {
        throw new input_error/* InputError */.d({ key: "error.cli.fixStdin" });
    }
    const translate = await (0,load.loadLintTranslate)(language);
    const say = (message) => {
        process.stderr.write(`${(0,report_escape/* makeVisible */.Xm)(`docker-layer-report: ${message}`).replaceAll("\n", " ")}\n`);
    };
    const result = await lintFiles(positionals.length === 0 ? ["Dockerfile"] : positionals, {
        cwd,
        root: rootFor(format, cwd, env),
        context,
        findConfig,
        shellCheck: (0,shellcheck/* createShellCheck */.P)(env, (message, values) => say(translate(message, values))),
        failOn,
        fixing,
        readStdin: () => readAll(process.stdin),
        translate,
        today: new Date().toISOString().slice(0, 10),
    });
    for (const message of new Set(result.unread.map((file) => file.message)))
        say(message);
    const color = stdout.isTTY === true && !env.NO_COLOR && config.color && values["no-color"] !== true;
    const output = fixing === "show"
        ? diffs(result)
        : render(result, format, { translate, width: stdout.columns ?? 120, color });
    stdout.write(output);
    if (result.unread.length > 0)
        return exit_status/* EXIT */.d.usage;
    return result.files.some(fails) ? exit_status/* EXIT */.d.fail : exit_status/* EXIT */.d.pass;
}
/** Ours goes before hadolint's; null where none is given. */
function failOnFlag(values) {
    const own = values["fail-on"];
    if (own !== undefined)
        return (0,cli_arguments/* oneOfFlag */.ei)("fail-on", String(own), [...finding/* SEVERITIES */.o, "never"]);
    if (values["no-fail"] === true)
        return "never";
    const threshold = values["failure-threshold"];
    return threshold === undefined ? null : failOnThreshold(String(threshold));
}
/** What `--fix` would change, for a reader or for `patch`. */
function diffs({ files }) {
    const shown = files.map(({ path, text, fixed = text }) => unifiedDiff(path, text, fixed));
    return shown
        .join("")
        .split("\n")
        .map((line) => inert((0,report_escape/* makeVisible */.Xm)(line.replace(/\r$/, ""))) + (line.endsWith("\r") ? "\r" : ""))
        .join("\n");
}
function fails({ findings, failOn }) {
    return ((0,verdict/* decide */.L)({ findings, failOn, buildFailed: false, overLimits: [], failOnNew: false, acceptance: null })
        .status === "fail");
}
function existingFolder(cwd, given) {
    const path = (0,external_node_path_.resolve)(cwd, given);
    if ((0,read_dockerfile/* statOrNull */.xX)(path, given)?.isDirectory() !== true) {
        throw new input_error/* InputError */.d({ key: "error.cli.context", values: { value: JSON.stringify(given) } });
    }
    return path;
}
/** GitHub knows files by their place in the repository, wherever in it the command runs. */
function rootFor(format, cwd, { GITHUB_WORKSPACE }) {
    const isForGithub = format === "github" || format === "sarif";
    return isForGithub && GITHUB_WORKSPACE ? (0,external_node_path_.resolve)(GITHUB_WORKSPACE) : cwd;
}
/** All of a stream, but no more than a Dockerfile may have and the byte that makes it too large. */
async function readAll(stream) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        chunks.push(Buffer.from(chunk));
        size += chunk.length;
        if (size > validate/* MAX_DOCKERFILE_BYTES */.u)
            break;
    }
    return Buffer.concat(chunks);
}
function render(result, format, options) {
    const { translate, color } = options;
    switch (format) {
        case "terminal":
            return inert(renderLintTerminal(result, options));
        case "json":
            return renderLintJson(result);
        case "sarif":
            return renderSarif(result, { translate, rules: described_rules/* DESCRIBED_RULES */.E });
        case "github": {
            const lines = allFindings(result).map((finding) => `${findingLine(finding, translate)}\n`);
            const log = inert(`${lines.join("")}${summaryLine(result, translate)}\n`);
            return renderGithubCommands(result, translate) + log;
        }
        case "hadolint-json":
            return renderHadolintJson(result);
        case "hadolint-tty":
            return inert(renderHadolintTty(result, { color }));
    }
}
/** No file's name or text becomes a command where this runs on GitHub. */
function inert(text) {
    return (0,inert_lines/* inertLines */.w)(text).join("\n");
}


/***/ }),

/***/ 9527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ configuredFormat),
/* harmony export */   f: () => (/* binding */ LINT_FORMATS)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6236);

/** What `lint --format` takes. */
const LINT_FORMATS = ["terminal", "json", "sarif", "github", "hadolint-json", "hadolint-tty"];
/** hadolint's names of those of its formats that are written here. */
const NAMED_BY_HADOLINT = {
    tty: "hadolint-tty",
    json: "hadolint-json",
    sarif: "sarif",
};
/** The format that a configuration asks for. Throws an InputError for one that only hadolint itself writes. */
function configuredFormat({ format }) {
    if (format === null)
        return "terminal";
    const found = NAMED_BY_HADOLINT[format];
    if (found !== undefined)
        return found;
    const legal = Object.keys(NAMED_BY_HADOLINT).join(", ");
    const values = { format, legal, formats: LINT_FORMATS.join(", ") };
    throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ key: "error.cli.hadolintFormat", values });
}


/***/ }),

/***/ 6916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DESCRIBED_RULES)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7373);


/** Syntax errors are the parser's findings: they have a page as rules do, but nothing switches them off. */
const parseErrors = {
    id: _parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_ERROR_ID */ .J,
    aliases: [],
    severity: "error",
    title: "rule.DL1000.title",
    why: "rule.DL1000.why",
    example: { bad: "FORM python:3.14-slim\n", good: "FROM python:3.14-slim\n" },
    helpUrl: (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .helpUrlOf */ .k0)(_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_ERROR_ID */ .J) ?? "",
};
/** Everything that a finding's `ruleId` can be, by id: in capitals and digits, so those with numbers come in order. */
const DESCRIBED_RULES = [parseErrors, ..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));


/***/ }),

/***/ 8472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES)
/* harmony export */ });
const SEVERITIES = ["error", "warning", "info", "style"];


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadLintTranslate: () => (/* binding */ loadLintTranslate),
/* harmony export */   loadTranslate: () => (/* binding */ loadTranslate),
/* harmony export */   sayOnce: () => (/* binding */ sayOnce)
/* harmony export */ });
/* harmony import */ var _plain_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1067);
/* harmony import */ var _translator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9577);


/**
 * Each in a file of its own: a run reads the one that it speaks. Not the JSON itself, of which the bundle would make a
 * module that exports each message: that takes longer than to read it.
 */
const CATALOGS = {
    en: () => __webpack_require__.e(/* import() */ 698).then(__webpack_require__.bind(__webpack_require__, 8698)),
    es: () => __webpack_require__.e(/* import() */ 773).then(__webpack_require__.bind(__webpack_require__, 2773)),
    fr: () => __webpack_require__.e(/* import() */ 724).then(__webpack_require__.bind(__webpack_require__, 4724)),
    de: () => __webpack_require__.e(/* import() */ 941).then(__webpack_require__.bind(__webpack_require__, 4941)),
    ru: () => __webpack_require__.e(/* import() */ 345).then(__webpack_require__.bind(__webpack_require__, 3345)),
    "zh-CN": () => __webpack_require__.e(/* import() */ 86).then(__webpack_require__.bind(__webpack_require__, 1086)),
};
/** The words of one language. Loaded only here, and only by a run that has something to say. */
async function loadTranslate(language) {
    const [{ createTranslate }, { messages }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(333), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781)),
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
    const { messages } = await CATALOGS.en();
    return (0,_translator_js__WEBPACK_IMPORTED_MODULE_0__/* .createTranslator */ .H)(language, messages, refuseOther);
}
/**
 * One message, which is all that a refused run says. Most are told without the library, so that wrong input is refused at
 * once in any language.
 */
async function sayOnce(message, language) {
    const { messages } = await CATALOGS[language]();
    const isPlain = ({ key, values = {} }) => (0,_plain_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plainFormat */ .e)(messages[key], language) !== null &&
        Object.values(values).every((value) => typeof value !== "object" || isPlain(value));
    const translate = isPlain(message)
        ? (0,_translator_js__WEBPACK_IMPORTED_MODULE_0__/* .createTranslator */ .H)(language, messages, refuseOther)
        : await loadTranslate(language);
    return translate(message.key, message.values);
}
function refuseOther() {
    throw new Error("only reports have words of this kind");
}


/***/ }),

/***/ 1067:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ plainFormat)
/* harmony export */ });
/** Text without anything that ICU gives a meaning to, and names in braces, of numbers too. */
const PLAIN = /^(?:[^{}']|'(?!['{}<>|#])|\{\w+(?:, number)?\})*$/;
/** One plural among plain text; its two branches are plain text too, with `#` for the number. */
const PLURAL = /^((?:[^{}'#]|\{\w+(?:, number)?\})*)\{(\w+), plural, one \{([^{}']*)\} other \{([^{}']*)\}\}((?:[^{}'#]|\{\w+(?:, number)?\})*)$/;
/** One choice by a word among plain text; its branches are plain text too. */
const SELECT = /^((?:[^{}'#]|\{\w+(?:, number)?\})*)\{(\w+), select, ((?:\w+ \{[^{}']*\} ?)+)\}((?:[^{}'#]|\{\w+(?:, number)?\})*)$/;
/**
 * Formats the ICU messages that hold names in braces and at most one plural or choice, as most do: the library for all of them takes
 * longer to load than a file takes to be linted. Null for a message that needs it.
 */
function plainFormat(message, language) {
    if (PLAIN.test(message))
        return (values) => fill(message, values, language);
    const parts = PLURAL.exec(message);
    if (parts === null)
        return selectFormat(message, language);
    const [, before = "", name = "", one = "", other = "", after = ""] = parts;
    const rules = new Intl.PluralRules(language);
    return (values) => {
        const value = Number(required(values, name));
        const branch = rules.select(value) === "one" ? one : other;
        const number = branch.includes("#") ? shown(value, language) : "";
        return fill(before, values, language) + branch.replaceAll("#", number) + fill(after, values, language);
    };
}
function selectFormat(message, language) {
    const [found, before = "", name = "", choices = "", after = ""] = SELECT.exec(message) ?? [];
    if (found === undefined)
        return null;
    const branches = new Map([...choices.matchAll(/(\w+) \{([^{}]*)\}/g)].map(([, key = "", text = ""]) => [key, text]));
    const other = branches.get("other");
    if (other === undefined)
        return null;
    return (values) => fill(before, values, language) +
        (branches.get(String(required(values, name))) ?? other) +
        fill(after, values, language);
}
/** Small numbers have no separators, and in the languages of the catalogs the digits that they have here. */
function shown(value, language) {
    const isSmall = Number.isInteger(value) && value >= 0 && value < 1000;
    return isSmall ? String(value) : new Intl.NumberFormat(language).format(value);
}
function fill(text, values, language) {
    return text.replace(/\{(\w+)(, number)?\}/g, (_, name, isNumber) => {
        const value = required(values, name);
        return isNumber === undefined ? String(value) : shown(Number(value), language);
    });
}
function required(values, name) {
    const value = values[name];
    if (value === undefined)
        throw new Error(`no value for the variable "${name}"`);
    return value;
}


/***/ }),

/***/ 9577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createTranslator)
/* harmony export */ });
/* harmony import */ var _plain_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1067);

/**
 * Gives a function that formats a catalog's messages. They are read when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 *
 * @param toFormat reads the messages that `plainFormat` does not
 */
function createTranslator(language, messages, toFormat) {
    const known = new Map();
    const translate = (key, values = {}) => {
        try {
            const message = messages[key];
            const format = known.get(key) ?? (0,_plain_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plainFormat */ .e)(message, language) ?? toFormat(message);
            known.set(key, format);
            return format(plain(values));
        }
        catch (error) {
            throw new Error(`Message "${key}" (${language}) does not format: ${String(error)}`);
        }
    };
    const plain = (values) => Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "object" ? translate(value.key, value.values) : value,
    ]));
    return Object.assign(translate, { language });
}


/***/ }),

/***/ 5607:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   n: () => (/* binding */ splitFindings)
/* harmony export */ });
/* harmony import */ var _lint_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8472);

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

/***/ 1277:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ isLimitReason),
/* harmony export */   Di: () => (/* binding */ limitLines),
/* harmony export */   PW: () => (/* binding */ limitText)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9437);

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
    if (most === null || most.lines === null)
        return translate("report.limit.wasted", { size, limit });
    const values = { size, limit, line: most.lines.start };
    return most.size === bytes
        ? translate("report.limit.wastedAllLine", values)
        : translate("report.limit.wastedLine", { ...values, part: (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(most.size, translate) });
}
/** The lines to look at; null where the limit is on the image as a whole. */
function limitLines(reason) {
    if (reason.kind === "wasted")
        return reason.most?.lines ?? null;
    return reason.kind === "layer-size" || reason.kind === "unreadable-limit" ? reason.lines : null;
}


/***/ }),

/***/ 1204:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fixedText),
/* harmony export */   Q: () => (/* binding */ configurationOf)
/* harmony export */ });
/* harmony import */ var _lint_parse_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7373);
/* harmony import */ var _lint_rules_pragmas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9572);
/* harmony import */ var _lint_rules_size_comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1299);



/** How to configure a rule; nothing for what cannot be configured. */
function configurationOf({ id, aliases, severity, measured }) {
    if (id === _lint_parse_error_js__WEBPACK_IMPORTED_MODULE_2__/* .PARSE_ERROR_ID */ .J || measured === true)
        return [];
    const override = (level) => ["override:", `  ${level}: [${id}]`];
    if (severity === "off") {
        return [{ purpose: "explain.configureOn", language: "yaml", lines: override("warning") }];
    }
    return [
        ...commentsFor(id, aliases),
        { purpose: "explain.configureFile", language: "yaml", lines: [`ignored: [${id}]`] },
        {
            purpose: "explain.configureSeverity",
            language: "yaml",
            lines: override(severity === "error" ? "warning" : "error"),
        },
    ];
}
/** Why there is nothing to configure. */
function fixedText({ measured }) {
    return measured === true ? "explain.measured" : "explain.fixed";
}
function commentsFor(id, aliases) {
    const language = "dockerfile";
    // What it finds are comments themselves, which no other comment is about.
    if (id === _lint_rules_pragmas_js__WEBPACK_IMPORTED_MODULE_0__/* .uselessPragma */ .v.id || id === _lint_rules_size_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .sizeCommentRule */ .f.id) {
        return [{ purpose: "explain.configureComment", language, lines: [`# hadolint global ignore=${id}`] }];
    }
    // The names of BuildKit's build checks are words; those of hadolint's rules end in a number.
    const checks = [id, ...aliases].filter((name) => !/\d/.test(name));
    return [
        { purpose: "explain.configureLine", language, lines: [`# hadolint ignore=${id}`] },
        ...checks.map((name) => ({ purpose: "explain.or", language, lines: [`# check=skip=${name}`] })),
    ];
}


/***/ }),

/***/ 4377:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gm: () => (/* binding */ renderExplanation),
/* harmony export */   pp: () => (/* binding */ renderRuleList)
/* harmony export */ });
/* unused harmony export severityText */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2906);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1204);



/** The severity that the rule has by default, in words. */
function severityText({ severity }, translate) {
    return severity === "off" ? translate("explain.off") : translate(`report.severity.${severity}`);
}
/** A rule in full: why it matters, what to write instead of what, and how to configure it. */
function renderExplanation(rule, { translate, color }) {
    const bold = boldIf(color);
    const recipes = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .configurationOf */ .Q)(rule);
    const { config } = rule.example;
    const names = rule.aliases.join(", ");
    const example = (key, text) => [
        bold(translate(key)),
        ...indented(text.trimEnd().split("\n")),
    ];
    const blocks = [
        [
            bold(translate("explain.title", { id: rule.id, title: translate(rule.title) })),
            translate("explain.severity", { severity: severityText(rule, translate) }),
            ...(names === "" ? [] : [translate("explain.names", { names })]),
        ],
        [translate(rule.why)],
        ...(config === undefined ? [] : [example("explain.given", config)]),
        example("explain.bad", rule.example.bad),
        example("explain.good", rule.example.good),
        ...recipes.map(({ purpose, lines }) => [bold(translate(purpose)), ...indented(lines)]),
        ...(recipes.length === 0 ? [[translate((0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .fixedText */ .G)(rule))]] : []),
        [translate("explain.more", { url: rule.helpUrl })],
    ];
    return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function indented(lines) {
    return lines.map((line) => `  ${line}`.trimEnd());
}
function boldIf(color) {
    return (text) => (color ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)("bold", text, { validateStream: false }) : text);
}
/** All rules, a line each, by where their names come from. */
function renderRuleList(rules, { translate, color }) {
    const groups = [
        { title: "explain.group.hadolint", has: (id) => id.startsWith("DL") },
        { title: "explain.group.buildkit", has: (id) => !/\d/.test(id) },
        { title: "explain.group.own", has: (id) => id.startsWith("LR1") },
        { title: "explain.group.measured", has: (id) => id.startsWith("LR2") },
    ];
    const blocks = groups.flatMap(({ title, has }) => {
        const rows = rules
            .filter(({ id }) => has(id))
            .map((rule) => [rule.id, rule.severity, translate(rule.title)]);
        const lines = indented((0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows, ["left", "left", "left"]));
        return rows.length === 0 ? [] : [boldIf(color)(translate(title)), ...lines, ""];
    });
    return `${[...blocks, translate("explain.usage")].join("\n")}\n`;
}


/***/ }),

/***/ 4906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ formatList)
/* harmony export */ });
/** `2 errors, 1 warning`: short parts beside each other, parted as the language parts them. */
function formatList(parts, { language }) {
    // The same as below: Node takes as long to read all languages' lists as the linter takes for a file.
    if (language === "en")
        return parts.join(", ");
    // Of "unit", which is meant for this, Chinese and Russian put nothing but a blank, or not even that, between the parts.
    return new Intl.ListFormat(language, { type: "conjunction", style: "narrow" }).format(parts);
}


/***/ }),

/***/ 7078:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ SARIF_LEVELS),
/* harmony export */   Mt: () => (/* binding */ toRegion),
/* harmony export */   mc: () => (/* binding */ renderSarifLog)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4031);

const SARIF_LEVELS = { error: "error", warning: "warning", info: "note", style: "note" };
/**
 * A run as a SARIF 2.1.0 log.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html, and for what GitHub reads of it
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
function renderSarifLog({ tool, rules, paths, results, notifications, successful }) {
    const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
    const log = {
        $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        version: "2.1.0",
        runs: [
            {
                tool: {
                    driver: { name: tool.name, version: tool.version, semanticVersion: tool.version, rules },
                },
                columnKind: "utf16CodeUnits",
                invocations: [
                    {
                        executionSuccessful: successful,
                        toolExecutionNotifications: notifications.map(({ severity, message, place }) => ({
                            level: SARIF_LEVELS[severity],
                            message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(message) },
                            ...(place === null ? {} : { locations: [toLocation(place)] }),
                        })),
                    },
                ],
                artifacts: paths.map((path) => ({ location: toArtifact(path) })),
                results: numbered(results).map((result) => toResult(result, indexOf)),
            },
        ],
    };
    return `${JSON.stringify(log, null, 2)}\n`;
}
/** Fingerprints with the number that each has among its equals, as GitHub's own have it. */
function numbered(results) {
    const counts = new Map();
    return results.map((result) => {
        if (result.fingerprint === undefined)
            return result;
        const count = (counts.get(result.fingerprint) ?? 0) + 1;
        counts.set(result.fingerprint, count);
        return { ...result, fingerprint: `${result.fingerprint}:${count}` };
    });
}
function toResult({ ruleId, severity, message, place, fix, fingerprint }, indexOf) {
    const ruleIndex = indexOf.get(ruleId);
    return {
        ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: SARIF_LEVELS[severity],
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .makeVisible */ .Xm)(message) },
        locations: [toLocation(place)],
        ...(fix === undefined ? {} : { fixes: [toFix(place.path, fix)] }),
        // The one name that GitHub looks at.
        ...(fingerprint === undefined ? {} : { partialFingerprints: { primaryLocationLineHash: fingerprint } }),
    };
}
function toLocation({ path, region }) {
    return { physicalLocation: { artifactLocation: toArtifact(path), region } };
}
/** The region of exact words. */
function toRegion({ start, end }) {
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
function toFix(path, edits) {
    const replacements = edits.map((edit) => ({
        deletedRegion: toRegion(edit),
        insertedContent: { text: edit.text },
    }));
    return { artifactChanges: [{ artifactLocation: toArtifact(path), replacements }] };
}
/** A URI reference: relative to the repository's root, or of a file where the path is absolute. */
function toArtifact(path) {
    // Half of a surrogate pair cannot be encoded; a report from elsewhere may hold one.
    const wellFormed = Buffer.from(path, "utf8").toString("utf8");
    const encoded = wellFormed.split("/").map(encodeURIComponent).join("/");
    if (path.startsWith("/"))
        return { uri: `file://${encoded}` };
    const drive = /^[A-Za-z]:/.exec(path);
    if (drive !== null)
        return { uri: `file:///${drive[0]}${encoded.slice(drive[0].length + 2)}` };
    return { uri: encoded, uriBaseId: "%SRCROOT%" };
}


/***/ }),

/***/ 1751:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ describeRule),
  DN: () => (/* binding */ describeShellCheckRules),
  g: () => (/* binding */ seriousness)
});

// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
// EXTERNAL MODULE: ./src/report/lint/configuration.ts
var configuration = __webpack_require__(1204);
// EXTERNAL MODULE: ./src/report/lint/explain.ts
var explain = __webpack_require__(4377);
;// CONCATENATED MODULE: ./src/report/lint/rule-page.ts


const WHERE_FROM = "<!-- Written by `npm run docs` from the rule itself. -->";
/** The page of a rule for docs/rules: Markdown. */
function rulePage(rule, translate) {
    const names = rule.aliases.map((name) => `\`${name}\``).join(", ");
    const blocks = [
        WHERE_FROM,
        `# ${rule.id}: ${plain(translate(rule.title))}`,
        [
            plain(translate("explain.severity", { severity: severityText(rule, translate) })),
            ...(names === "" ? [] : [translate("explain.names", { names })]),
        ].join("  \n"),
        ruleHelp(rule, translate),
        translate("explain.more", { url: `<${rule.helpUrl}>` }),
    ];
    return `${blocks.join("\n\n")}\n`;
}
/** Why a rule matters, both examples, how to configure it: Markdown without a heading. */
function ruleHelp(rule, translate) {
    const recipes = (0,configuration/* configurationOf */.Q)(rule);
    const { config } = rule.example;
    const blocks = [
        plain(translate(rule.why)),
        ...(config === undefined ? [] : [translate("explain.given"), fence("yaml", config.trimEnd())]),
        translate("explain.bad"),
        fence("dockerfile", rule.example.bad.trimEnd()),
        translate("explain.good"),
        fence("dockerfile", rule.example.good.trimEnd()),
        ...recipes.flatMap(({ purpose, language, lines }) => [
            translate(purpose),
            fence(language, lines.join("\n")),
        ]),
        ...(recipes.length === 0 ? [plain(translate((0,configuration/* fixedText */.G)(rule)))] : []),
    ];
    return blocks.join("\n\n");
}
/** The list of all pages, for docs/rules/README.md. */
function ruleIndex(rules, translate) {
    const rows = rules.map((rule) => `| [${rule.id}](${rule.id}.md) | ${rule.severity} | ${plain(translate(rule.title))} | ${rule.aliases.join(", ")} |`);
    const lines = [
        WHERE_FROM,
        "",
        "# The rules",
        "",
        "Ids that begin with `DL` are hadolint's, those that begin with `LR` our own, and words are the names of BuildKit's",
        "build checks. A rule answers to all of its names. `off` is a rule that is quiet until a configuration names it.",
        "From `LR2001` on they are advice, measured in the image that was built: what a line could save, in bytes.",
        "",
        "| rule | severity | what it finds | also called |",
        "| ---- | -------- | ------------- | ----------- |",
        ...rows,
        "",
    ];
    return lines.join("\n");
}
function fence(language, text) {
    return `\`\`\`${language}\n${text}\n\`\`\``;
}
/** Our own words: backquotes are meant, everything else that Markdown would read as markup is not. */
function plain(text) {
    return text
        .split(/(`[^`]+`)/)
        .map((part) => part.startsWith("`") ? part.replaceAll("|", "\\|") : part.replace(/[\\*_[\]<>|]/g, "\\$&"))
        .join("");
}

// EXTERNAL MODULE: ./src/report/sarif/log.ts
var log = __webpack_require__(7078);
;// CONCATENATED MODULE: ./src/report/sarif/rules.ts



/** What GitHub sorts its alerts by. */
const PROBLEMS = {
    error: "error",
    warning: "warning",
    info: "recommendation",
    style: "recommendation",
};
/** A rule of ours, with its page as help. */
function describeRule(rule, translate) {
    const { id, aliases, severity, title, why, helpUrl } = rule;
    const [name] = aliases.filter((alias) => !/\d/.test(alias));
    return {
        id,
        ...(name === undefined ? {} : { name }),
        shortDescription: { text: translate(title) },
        fullDescription: { text: translate(why) },
        helpUri: helpUrl,
        help: {
            text: `${translate(why)}\n${helpUrl}`,
            markdown: ruleHelp(rule, translate),
        },
        ...seriousness(severity === "off" ? "warning" : severity, ["dockerfile"], severity !== "off"),
    };
}
/** Those of ShellCheck's rules that found something, by id: the others nobody asked for by name. */
function describeShellCheckRules(findings, translate) {
    const found = new Map();
    for (const { ruleId, severity } of findings) {
        if ((0,shellcheck_id/* isShellCheckId */.o)(ruleId) && !found.has(ruleId))
            found.set(ruleId, severity);
    }
    return [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([id, severity]) => {
        const helpUri = (0,shellcheck_id/* shellCheckHelp */.m)(id);
        const text = translate("explain.shellcheck", { rule: id, url: helpUri });
        return {
            id,
            shortDescription: { text: translate("lint.shellcheck", { rule: id }) },
            fullDescription: { text },
            helpUri,
            help: { text },
            ...seriousness(severity, ["dockerfile", "shell"]),
        };
    });
}
/** How severe a rule's results are, for viewers that sort by it. */
function seriousness(severity, tags, enabled = true) {
    return {
        defaultConfiguration: { enabled, level: log/* SARIF_LEVELS */.MP[severity] },
        properties: { tags, "problem.severity": PROBLEMS[severity] },
    };
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

/***/ 2906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
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

/***/ 5416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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


/***/ })

};
