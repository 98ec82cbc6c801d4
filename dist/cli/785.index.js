export const id = 785;
export const ids = [785];
export const modules = {

/***/ 834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ outsideImages),
/* harmony export */   I: () => (/* binding */ baseImageOf)
/* harmony export */ });
/* harmony import */ var _dockerfile_image_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3483);
/* harmony import */ var _dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);
/* harmony import */ var _dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1763);



/**
 * The reference of the outside image that the target is built on; null where it is `scratch`, or where a variable in
 * FROM is not known.
 */
function baseImageOf(dockerfile, target, buildArgs) {
    const staged = (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .toStages */ .Jb)(dockerfile);
    const variables = (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .globalArgs */ .J7)(staged, buildArgs, dockerfile.escape);
    const chain = (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .stageChain */ .ap)(staged, target, (stage) => (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)(stage, variables, dockerfile.escape));
    return chain?.base ?? null;
}
/** Nobody starts from more; each is a question to the engine. */
const MOST_IMAGES = 50;
/**
 * The references of the outside images that stages start from, each once, as FROM has them with its variables replaced;
 * at most 50.
 */
function outsideImages(dockerfile, buildArgs) {
    const staged = (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_1__/* .toStages */ .Jb)(dockerfile);
    const variables = (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .globalArgs */ .J7)(staged, buildArgs, dockerfile.escape);
    const earlier = new Set(["scratch"]);
    const images = new Set();
    for (const stage of staged.stages) {
        const image = (0,_dockerfile_variables_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveFrom */ .dx)(stage, variables, dockerfile.escape);
        if (image !== null && !earlier.has(image) && (0,_dockerfile_image_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseImageReference */ .o)(image).ok)
            images.add(image);
        if (stage.name !== null)
            earlier.add(stage.name);
    }
    return [...images].slice(0, MOST_IMAGES);
}


/***/ }),

/***/ 3911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ captureImage),
  Q: () => (/* binding */ historyHasContentSizes)
});

// EXTERNAL MODULE: ./src/docker/history.ts
var docker_history = __webpack_require__(5740);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
// EXTERNAL MODULE: ./src/docker/failure-text.ts
var failure_text = __webpack_require__(5216);
;// CONCATENATED MODULE: ./src/docker/image-list.ts



/** `docker image ls`: the table as it stands on the screen, and its rows. */
async function imageList(client) {
    const [table, rows] = await Promise.all([
        client.run(["image", "ls"]),
        client.run(["image", "ls", "--format", "{{json .}}"]),
    ]);
    for (const { exitCode, stderr } of [table, rows]) {
        if (exitCode !== 0) {
            const values = { command: "docker image ls", reason: (0,failure_text/* failureReason */.H)(stderr) };
            throw new said_error/* SaidError */._N({ key: "docker.failed", values });
        }
    }
    return { command: "docker image ls", text: table.stdout, rows: parseImageListRows(rows.stdout) };
}
/** Reads what `docker image ls --format '{{json .}}'` prints: one JSON object a line. */
function parseImageListRows(stdout) {
    return (0,untyped/* parseJsonLines */.Lx)(stdout).map((row) => ({
        repository: (0,untyped/* text */.Qq)(row.Repository) ?? "<none>",
        tag: (0,untyped/* text */.Qq)(row.Tag) ?? "<none>",
        id: (0,untyped/* text */.Qq)(row.ID) ?? "<none>",
        created: (0,untyped/* text */.Qq)(row.CreatedSince) ?? "",
        size: (0,untyped/* text */.Qq)(row.Size) ?? "",
    }));
}

// EXTERNAL MODULE: ./src/docker/inspect.ts
var inspect = __webpack_require__(4892);
// EXTERNAL MODULE: ./src/docker/pull.ts
var pull = __webpack_require__(6181);
// EXTERNAL MODULE: ./src/read-layers.ts + 29 modules
var read_layers = __webpack_require__(9338);
;// CONCATENATED MODULE: ./src/capture.ts






/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too: history does not say what is in them, and its sizes
 * are no content sizes on the containerd store (disk blocks) and of BuildKit's layers (no targets of symlinks).
 * `tell` gets what belongs into the log and changes no figure.
 */
async function captureImage(docker, info, image, names, tell) {
    const notes = [];
    // Other jobs of the same engine may remove images at any moment; what can't be asked then is left out and said.
    const orNote = async (command, question) => {
        try {
            return await question;
        }
        catch (error) {
            notes.push({ key: "note.notCaptured", values: { command, reason: (0,said_error/* reasonOf */.A3)(error) } });
            return null;
        }
    };
    const [list, history, base, layers] = await Promise.all([
        orNote("docker image ls", imageList(docker)),
        orNote(`docker history ${names.name}`, (0,docker_history/* imageHistory */.S)(docker, names.name, image.id)),
        names.base === null
            ? null
            : orNote(`docker history ${names.base}`, captureBase(docker, names.base, names.platform)),
        orNote("docker image save", (0,read_layers/* readEngineLayers */.f)(docker, info, image, tell)),
    ]);
    return { image, imageList: list, history, base, layers, notes };
}
/** Whether the sizes of `docker history` are content sizes, to the byte. */
function historyHasContentSizes({ store, builder }) {
    return store === "classic" && builder === "legacy";
}
/** Throws where the engine neither has the base image nor can pull it. */
async function captureBase(docker, reference, platform) {
    let image = await (0,inspect/* inspectImage */.mm)(docker, reference);
    if (image === null) {
        // BuildKit keeps the base image's layers without its name; pulling it by name fetches what is missing.
        const pulled = await (0,pull/* pullImage */.Z)(docker, reference, platform);
        if (!pulled.ok)
            throw typeof pulled.reason === "string" ? new Error(pulled.reason) : new said_error/* SaidError */._N(pulled.reason);
        image = await (0,inspect/* inspectImage */.mm)(docker, reference);
    }
    if (image === null)
        throw new said_error/* SaidError */._N({ key: "docker.noImage", values: { reference } });
    return { image, history: await (0,docker_history/* imageHistory */.S)(docker, reference, image.id) };
}


/***/ }),

/***/ 5216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureReason)
/* harmony export */ });
const LIMIT = 2000;
/**
 * The sentence of a docker command's error output that says what went wrong: its last line that is not empty and not
 * the advice to ask for help.
 */
function failureReason(stderr) {
    const lines = stderr
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== "" && !/^(?:Run 'docker |See 'docker |Usage:)/.test(line));
    const last = lines.at(-1);
    if (last === undefined)
        return { key: "docker.noReason" };
    return last.replace(/^(?:ERROR|Error|error): /, "").slice(0, LIMIT);
}


/***/ }),

/***/ 5740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ imageHistory)
/* harmony export */ });
/* unused harmony export parseHistoryRows */
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5216);



/**
 * `docker history --no-trunc REFERENCE`: the table as it stands on the screen, and the rows with exact sizes, newest
 * first. Given the image's `id`, that is what is asked for, under the name that people know: names may be moved to
 * another image at any moment. Throws where the engine has no such image.
 */
async function imageHistory(client, reference, id = reference) {
    const command = ["history", "--no-trunc"];
    const answers = await Promise.all([
        client.run([...command, "--", id]),
        client.run([...command, "--human=false", "--format", "{{json .}}", "--", id]),
    ]);
    for (const { exitCode, stderr, stdoutCut } of answers) {
        const values = { command: `docker history ${reference}` };
        if (exitCode !== 0) {
            throw new _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N({ key: "docker.failed", values: { ...values, reason: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .H)(stderr) } });
        }
        if (stdoutCut)
            throw new _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N({ key: "docker.tooLong", values });
    }
    const [table, rows] = answers;
    return {
        command: `docker history --no-trunc ${reference}`,
        text: table.stdout,
        rows: parseHistoryRows(rows.stdout),
    };
}
/** Reads what `docker history --no-trunc --human=false --format '{{json .}}'` prints: one JSON object a line. */
function parseHistoryRows(stdout) {
    return (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonLines */ .Lx)(stdout).map((row) => ({
        id: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(row.ID) ?? "<missing>",
        created: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(row.CreatedAt) ?? "",
        createdBy: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(row.CreatedBy) ?? "",
        size: wholeNumber((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(row.Size)),
        comment: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(row.Comment) ?? "",
    }));
}
function wholeNumber(digits) {
    const value = digits !== null && /^\d+$/.test(digits) ? Number(digits) : null;
    return Number.isSafeInteger(value) ? value : null;
}


/***/ }),

/***/ 2526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ engineInfo)
});

// UNUSED EXPORTS: parseEngineInfo

// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
// EXTERNAL MODULE: ./src/docker/client.ts
var client = __webpack_require__(9949);
// EXTERNAL MODULE: ./src/docker/failure-text.ts
var failure_text = __webpack_require__(5216);
;// CONCATENATED MODULE: ./src/docker/layer-storage.ts

/** What engines use where nobody set anything else; those before 27 do not tell of their containerd. */
const ROOT = "/var/lib/docker";
const ADDRESS = "/run/containerd/containerd.sock";
const NAMESPACE = "moby";
/** Reads it from the object of `docker info`. */
function layerStorage(info) {
    const containerd = (0,untyped/* record */.g1)(info.Containerd);
    return {
        driver: (0,untyped/* text */.Qq)(info.Driver) ?? "unknown",
        root: (0,untyped/* text */.Qq)(info.DockerRootDir) ?? ROOT,
        haveOtherOwners: (0,untyped/* strings */.P$)(info.SecurityOptions).some((option) => /\bname=(?:rootless|userns)\b/.test(option)),
        containerd: {
            address: (0,untyped/* text */.Qq)(containerd.Address) ?? ADDRESS,
            namespace: (0,untyped/* text */.Qq)((0,untyped/* record */.g1)(containerd.Namespaces).Containers) ?? NAMESPACE,
        },
    };
}

;// CONCATENATED MODULE: ./src/docker/info.ts





/** Asks the engine what it is and can. Throws one sentence where docker is missing or no engine answers. */
async function engineInfo(client) {
    const { stdout, stderr } = await client.run(["info", "--format", "{{json .}}"]);
    return parseEngineInfo(stdout, stderr, client.env);
}
/** Reads the one JSON object of `docker info`; `env` is the environment that docker ran in. */
function parseEngineInfo(stdout, stderr, env) {
    const info = (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(stdout));
    const serverVersion = (0,untyped/* text */.Qq)(info.ServerVersion);
    if (serverVersion === null) {
        const reason = (0,untyped/* strings */.P$)(info.ServerErrors)[0] ?? (0,failure_text/* failureReason */.H)(stderr);
        const isKeptOut = typeof reason === "string" && /permission denied|EACCES/i.test(reason);
        throw new said_error/* SaidError */._N(isKeptOut
            ? { key: "docker.notAllowed", values: { reason: asSentence(reason) } }
            : { key: "docker.noAnswer", values: { reason: asSentence(reason), url: client/* INSTALL_URL */.o } });
    }
    const buildx = buildxVersion(info);
    const usesBuildKit = buildx !== null && env.DOCKER_BUILDKIT !== "0";
    return {
        serverVersion,
        store: usesContainerdStore(info) ? "containerd" : "classic",
        buildx,
        os: (0,untyped/* text */.Qq)(info.OSType) ?? "unknown",
        architecture: (0,untyped/* text */.Qq)(info.Architecture) ?? "unknown",
        rootless: (0,untyped/* strings */.P$)(info.SecurityOptions).some((option) => option.includes("name=rootless")),
        layerStorage: layerStorage(info),
        builder: usesBuildKit ? "buildkit" : "legacy",
        rawjson: usesBuildKit && isAtLeast(buildx, 0, 13),
        provenance: usesBuildKit && isAtLeast(buildx, 0, 14),
    };
}
function asSentence(text) {
    return typeof text !== "string" || /[.!?]$/.test(text) ? text : `${text}.`;
}
function usesContainerdStore(info) {
    return (0,untyped/* list */.p_)(info.DriverStatus).some((pair) => {
        const [name, value] = (0,untyped/* strings */.P$)(pair);
        return name === "driver-type" && value === "io.containerd.snapshotter.v1";
    });
}
function buildxVersion(info) {
    const plugins = (0,untyped/* list */.p_)((0,untyped/* record */.g1)(info.ClientInfo).Plugins).map(untyped/* record */.g1);
    const buildx = plugins.find((plugin) => plugin.Name === "buildx");
    return (0,untyped/* text */.Qq)(buildx?.Version)?.replace(/^v/, "") ?? null;
}
/** A version that is not of the form `1.2` (a build from a commit) counts as new. */
function isAtLeast(version, major, minor) {
    const match = /^(\d+)\.(\d+)/.exec(version);
    if (match === null)
        return true;
    const [actualMajor, actualMinor] = [Number(match[1]), Number(match[2])];
    return actualMajor > major || (actualMajor === major && actualMinor >= minor);
}


/***/ }),

/***/ 4892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ inspectImages),
/* harmony export */   mm: () => (/* binding */ inspectImage)
/* harmony export */ });
/* unused harmony export parseInspectedImage */
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46);
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5216);



/** The image that `reference` names, or null where the engine has no such image. */
async function inspectImage(client, reference) {
    const { exitCode, stdout, stderr } = await client.run([
        "image",
        "inspect",
        "--format",
        "{{json .}}",
        "--",
        reference,
    ]);
    if (exitCode === 0)
        return parseInspectedImage(stdout);
    if (/no such image/i.test(stderr))
        return null;
    const values = { command: `docker image inspect ${reference}`, reason: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .H)(stderr) };
    throw new _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N({ key: "docker.failed", values });
}
/**
 * What the engine knows of these images, by the name they were asked for. An image that it does not have, or cannot tell
 * about, is left out: none is pulled for this.
 */
async function inspectImages(client, references) {
    const images = new Map();
    for (const reference of references) {
        const image = await inspectImage(client, reference).catch(() => null);
        if (image !== null)
            images.set(reference, image);
    }
    return images;
}
/** Reads the one JSON object that `docker image inspect --format '{{json .}}'` prints. */
function parseInspectedImage(stdout) {
    const image = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(stdout));
    const id = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(image.Id);
    if (id === null)
        throw new _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N({ key: "docker.noInspected" });
    const config = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(image.Config);
    return {
        id,
        os: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(image.Os) ?? "unknown",
        architecture: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(image.Architecture) ?? "unknown",
        variant: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)(image.Variant),
        size: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .integer */ .nd)(image.Size),
        diffIds: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(image.RootFS).Layers),
        env: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(config.Env),
        labels: stringValues(config.Labels),
        shell: Array.isArray(config.Shell) ? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(config.Shell) : null,
        cmd: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(config.Cmd),
        entrypoint: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(config.Entrypoint),
        onBuild: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .strings */ .P$)(config.OnBuild),
    };
}
function stringValues(value) {
    return Object.fromEntries(Object.entries((0,_untyped_js__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1)(value)).filter((entry) => typeof entry[1] === "string"));
}


/***/ }),

/***/ 6181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ pullImage)
/* harmony export */ });
/* harmony import */ var _failure_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5216);

/** `docker image pull REFERENCE`, for a platform other than the engine's own where one is given. */
async function pullImage(client, reference, platform) {
    const options = platform === null ? [] : ["--platform", platform];
    const { exitCode, stderr } = await client.run(["image", "pull", "--quiet", ...options, "--", reference]);
    return exitCode === 0 ? { ok: true } : { ok: false, reason: (0,_failure_text_js__WEBPACK_IMPORTED_MODULE_0__/* .failureReason */ .H)(stderr) };
}


/***/ }),

/***/ 8833:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ cheapestAlignment)
/* harmony export */ });
/**
 * The cheapest order-keeping alignment (edit distance) of rows with expected entries, both from their first one on.
 */
function cheapestAlignment(problem) {
    const { rows, expected, pairCost, skipRowCost, skipExpectedCost, band } = problem;
    const width = 2 * band + 1;
    const at = (row, entry) => row * width + entry - row + band;
    const isInside = (row, entry) => row <= rows && entry <= expected && entry >= 0 && Math.abs(entry - row) <= band;
    const costs = () => new Float64Array((rows + 1) * width).fill(Number.POSITIVE_INFINITY);
    const value = (grid, row, entry) => isInside(row, entry) ? (grid[at(row, entry)] ?? 0) : Number.POSITIVE_INFINITY;
    const entries = (row) => {
        const first = Math.max(0, row - band);
        return Array.from({ length: Math.max(0, Math.min(expected, row + band) - first + 1) }, (_, index) => first + index);
    };
    const pairs = costs();
    for (let row = 0; row < rows; row++) {
        for (const entry of entries(row)) {
            if (entry < expected)
                pairs[at(row, entry)] = pairCost(row, entry);
        }
    }
    const pair = (row, entry) => value(pairs, row, entry);
    const skipRow = (row, entry) => row < rows ? skipRowCost(row, entry) : Number.POSITIVE_INFINITY;
    const skipEntry = (entry) => entry < expected ? skipExpectedCost(entry) : Number.POSITIVE_INFINITY;
    // What the way from here to the end costs.
    const ahead = costs();
    if (isInside(rows, expected))
        ahead[at(rows, expected)] = 0;
    for (let row = rows; row >= 0; row--) {
        for (const entry of entries(row).toReversed()) {
            if (row === rows && entry === expected)
                continue;
            ahead[at(row, entry)] = Math.min(pair(row, entry) + value(ahead, row + 1, entry + 1), skipEntry(entry) + value(ahead, row, entry + 1), skipRow(row, entry) + value(ahead, row + 1, entry));
        }
    }
    // What the way from the start to here costs.
    const behind = costs();
    behind[at(0, 0)] = 0;
    for (let row = 0; row <= rows; row++) {
        for (const entry of entries(row)) {
            const before = Math.min(entry > 0 && row > 0
                ? value(behind, row - 1, entry - 1) + pair(row - 1, entry - 1)
                : Number.POSITIVE_INFINITY, entry > 0 ? value(behind, row, entry - 1) + skipEntry(entry - 1) : Number.POSITIVE_INFINITY, row > 0 ? value(behind, row - 1, entry) + skipRow(row - 1, entry) : Number.POSITIVE_INFINITY);
            behind[at(row, entry)] = Math.min(value(behind, row, entry), before);
        }
    }
    const total = value(ahead, 0, 0);
    // Further out of step than the band: nothing is known of any row.
    if (!Number.isFinite(total))
        return Array.from({ length: rows }, () => ({ paired: null, isOnlyWay: false }));
    const choices = [];
    let next = 0;
    for (let row = 0; row < rows; row++) {
        const ways = entries(row).filter((entry) => value(behind, row, entry) + pair(row, entry) + value(ahead, row + 1, entry + 1) === total);
        const isSkippable = entries(row).some((entry) => value(behind, row, entry) + skipRow(row, entry) + value(ahead, row + 1, entry) === total);
        // Staying on one path: the first entry that this row can be paired with from where the last one left off.
        let entry = next;
        while (entry < expected &&
            pair(row, entry) + value(ahead, row + 1, entry + 1) !== value(ahead, row, entry) &&
            skipEntry(entry) + value(ahead, row, entry + 1) === value(ahead, row, entry)) {
            entry++;
        }
        const isPaired = pair(row, entry) + value(ahead, row + 1, entry + 1) === value(ahead, row, entry);
        const paired = isPaired ? entry : null;
        choices.push({ paired, isOnlyWay: ways.length + (isSkippable ? 1 : 0) === 1 });
        next = paired === null ? entry : entry + 1;
    }
    return choices;
}


/***/ }),

/***/ 47:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ MAX_JSON),
  W: () => (/* binding */ createBlobReaders)
});

// EXTERNAL MODULE: ./src/image/compression.ts
var image_compression = __webpack_require__(731);
// EXTERNAL MODULE: ./src/image/free-memory.ts
var free_memory = __webpack_require__(2403);
// EXTERNAL MODULE: ./src/image/content-size.ts
var content_size = __webpack_require__(3176);
;// CONCATENATED MODULE: ./src/image/entry-log.ts

/** A record begins with a type's place in this list, and marks for what is as in the record before. */
const TYPES = [
    "file",
    "directory",
    "symlink",
    "hard-link",
    "whiteout",
    "opaque",
    "character-device",
    "block-device",
    "fifo",
    "other",
];
const CODES = new Map(TYPES.map((type, index) => [type, index]));
const TYPE_BITS = 0x0f;
const SAME_OWNER = 0x10;
const SAME_MODE = 0x20;
const SAME_TIME = 0x40;
const FIRST_CHUNK = 1024;
const LARGEST_CHUNK = 256 * 1024;
/** The numbers of a record: at most nine, of eight bytes at most, behind the byte for type and marks. */
const LONGEST_NUMBERS = 1 + 9 * 8;
const NOTHING = "";
function createEntryLog() {
    /** Each record lies in one chunk as a whole; `ends` tells where the last one of each ends. */
    let chunks = [];
    let ends = [];
    let chunk = Buffer.alloc(0);
    let at = 0;
    let entries = 0;
    let bytes = 0;
    let before = emptyEntry();
    function makeRoom(needed) {
        if (at + needed <= chunk.length)
            return;
        closeChunk();
        const size = Math.min(LARGEST_CHUNK, Math.max(FIRST_CHUNK, 2 * chunk.length));
        // Not from Node's pool: a chunk is to be freed by itself.
        chunk = Buffer.allocUnsafeSlow(Math.max(size, needed));
        chunks.push(chunk);
        at = 0;
    }
    function closeChunk() {
        if (chunks.length > ends.length)
            ends.push(at);
    }
    function putNumber(number) {
        let value = number;
        while (value >= 0x80) {
            chunk[at++] = (value % 0x80) + 0x80;
            value = Math.floor(value / 0x80);
        }
        chunk[at++] = value;
    }
    function putText(text, from) {
        putNumber(text.length - from);
        for (let index = from; index < text.length; index++)
            chunk[at++] = text.charCodeAt(index);
    }
    function append(entry) {
        makeRoom(LONGEST_NUMBERS + entry.path.length + entry.linkName.length);
        const start = at;
        const sameOwner = entry.uid === before.uid && entry.gid === before.gid;
        const sameMode = entry.mode === before.mode;
        const sameTime = entry.mtime === before.mtime;
        chunk[at++] =
            (CODES.get(entry.type) ?? 0) |
                (sameOwner ? SAME_OWNER : 0) |
                (sameMode ? SAME_MODE : 0) |
                (sameTime ? SAME_TIME : 0);
        const shared = sharedStart(before.path, entry.path);
        putNumber(shared);
        putText(entry.path, shared);
        if (!sameOwner) {
            putNumber(entry.uid);
            putNumber(entry.gid);
        }
        if (!sameMode)
            putNumber(entry.mode);
        if (!sameTime) {
            const later = entry.mtime - before.mtime;
            putNumber(later >= 0 ? 2 * later : -2 * later - 1);
        }
        switch (entry.type) {
            case "file":
                putNumber(entry.size);
                break;
            case "symlink":
            case "hard-link":
                putText(entry.linkName, 0);
                break;
            case "character-device":
            case "block-device":
                putNumber(entry.deviceMajor);
                putNumber(entry.deviceMinor);
        }
        entries += 1 + slashesFrom(entry.path, shared);
        bytes += at - start;
        before = entry;
    }
    function read(visit, letGo) {
        closeChunk();
        const entry = emptyEntry();
        let path = Buffer.alloc(1024);
        for (let index = 0; index < ends.length; index++) {
            const from = chunks[index] ?? Buffer.alloc(0);
            const end = ends[index] ?? 0;
            if (letGo)
                chunks[index] = null;
            let place = 0;
            const takeNumber = () => {
                let value = 0;
                for (let scale = 1;; scale *= 0x80) {
                    const byte = from[place++] ?? 0;
                    value += (byte & 0x7f) * scale;
                    if (byte < 0x80)
                        return value;
                }
            };
            while (place < end) {
                const head = from[place++] ?? 0;
                entry.type = TYPES[head & TYPE_BITS] ?? "other";
                const shared = takeNumber();
                const length = shared + takeNumber();
                if (length > path.length)
                    path = Buffer.concat([path], 2 * length);
                for (let to = shared; to < length; to++)
                    path[to] = from[place++] ?? 0;
                entry.path = path.toString("latin1", 0, length);
                if ((head & SAME_OWNER) === 0) {
                    entry.uid = takeNumber();
                    entry.gid = takeNumber();
                }
                if ((head & SAME_MODE) === 0)
                    entry.mode = takeNumber();
                if ((head & SAME_TIME) === 0) {
                    const later = takeNumber();
                    entry.mtime += later % 2 === 0 ? later / 2 : -(later + 1) / 2;
                }
                entry.size = entry.type === "file" ? takeNumber() : 0;
                entry.linkName = NOTHING;
                if (entry.type === "symlink" || entry.type === "hard-link") {
                    const linkLength = takeNumber();
                    entry.linkName = from.toString("latin1", place, place + linkLength);
                    place += linkLength;
                }
                const isDevice = entry.type === "character-device" || entry.type === "block-device";
                entry.deviceMajor = isDevice ? takeNumber() : 0;
                entry.deviceMinor = isDevice ? takeNumber() : 0;
                entry.contentSize = (0,content_size/* contentSize */.v)(entry);
                visit(entry);
            }
        }
    }
    return {
        append,
        replay: (visit) => read(visit, false),
        drain(visit) {
            chunk = Buffer.alloc(0);
            read(visit, true);
            chunks = [];
            ends = [];
            at = 0;
            entries = 0;
            bytes = 0;
            before = emptyEntry();
        },
        entries: () => entries,
        bytes: () => bytes,
    };
}
/** A path of a few kilobytes may make as many directories, each of which takes the memory of a file. */
function slashesFrom(path, start) {
    let count = 0;
    for (let at = path.indexOf("/", start); at !== -1; at = path.indexOf("/", at + 1))
        count++;
    return count;
}
function emptyEntry() {
    return {
        path: NOTHING,
        type: "file",
        size: 0,
        contentSize: 0,
        linkName: NOTHING,
        mode: 0,
        uid: 0,
        gid: 0,
        mtime: 0,
        deviceMajor: 0,
        deviceMinor: 0,
    };
}
function sharedStart(a, b) {
    const limit = Math.min(a.length, b.length);
    let length = 0;
    while (length < limit && a.charCodeAt(length) === b.charCodeAt(length))
        length++;
    return length;
}

// EXTERNAL MODULE: ./src/image/tar.ts
var tar = __webpack_require__(4366);
// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(262);
// EXTERNAL MODULE: ./src/image/tar-layer-entry.ts
var tar_layer_entry = __webpack_require__(6011);
;// CONCATENATED MODULE: ./src/image/layer-meter.ts




/** The entries spend from the budget; without enough of it the layer counts as unreadable. */
function createLayerMeter(budget) {
    const log = createEntryLog();
    let total = 0;
    let problem = null;
    let fault = null;
    const parser = (0,tar/* createTarParser */.X)({
        onEntry(tarEntry) {
            if (problem !== null)
                return;
            const entry = (0,tar_layer_entry/* toLayerEntry */.D)(tarEntry);
            if (entry === null)
                return;
            total += entry.contentSize;
            const [entries, bytes] = [log.entries(), log.bytes()];
            log.append(entry);
            if (!budget.take(log.entries() - entries, log.bytes() - bytes))
                fail(budget.problem());
        },
    });
    function fail(reason) {
        if (problem !== null)
            return;
        problem = reason;
        budget.giveBack(log.entries(), log.bytes());
    }
    // This runs inside of a stream's events too, where an error that is thrown finds nobody.
    const attempt = (action) => {
        if (problem !== null || fault !== null)
            return;
        try {
            action();
        }
        catch (error) {
            if (error instanceof tar_header/* TarError */.mt)
                fail(error.said);
            else
                fault = error;
        }
    };
    const hasFailed = () => problem !== null || fault !== null;
    return {
        write: (piece) => attempt(() => parser.write(piece)),
        skippable: () => (hasFailed() ? Number.POSITIVE_INFINITY : parser.skippable()),
        skip: (bytes) => attempt(() => parser.skip(bytes)),
        hasFailed,
        fail,
        end(compressedSize) {
            attempt(() => parser.end());
            if (fault !== null)
                throw fault;
            if (problem !== null)
                return { kind: "unreadable", problem, compressedSize };
            return { kind: "layer", contentSize: total, compressedSize, log };
        },
    };
}

;// CONCATENATED MODULE: ./src/image/blob.ts




/** Manifests and image configurations are some kilobytes; attached documents may be large and are not wanted. */
const MAX_JSON = 4 * 1024 * 1024;
const MAX_ALL_JSON = 64 * 1024 * 1024;
/** Bytes that wait for decompression at most, so that reading goes on meanwhile. */
const MAX_WAITING = 4 * 1024 * 1024;
const OPENING_BRACKETS = [0x7b, 0x5b];
/**
 * Makes readers for the files of one saved image: each takes a file of `size` bytes piece by piece, as whatever its
 * first bytes say it is; the entries of layers spend from the budget. All JSON together is held up to 64 MiB; what is more is passed over. Where memory is short
 * `isWanted` tells the files that have to be held all the same.
 */
function createBlobReaders(budget) {
    let jsonLeft = MAX_ALL_JSON;
    return (size, isWanted = false) => blobReader(size, budget, () => {
        if (size > MAX_JSON || (size > jsonLeft && !isWanted))
            return ignored();
        if (!isWanted)
            jsonLeft -= size;
        return jsonReader();
    });
}
function blobReader(size, budget, json) {
    let inner = null;
    // The first block tells what it is; it may arrive in pieces.
    let start = Buffer.alloc(0);
    return {
        write(piece) {
            if (inner === null) {
                start = start.length === 0 ? piece : Buffer.concat([start, piece]);
                if (start.length < Math.min(tar_header/* BLOCK */.IE, size)) {
                    start = Buffer.from(start);
                    return;
                }
                inner = chooseReader(start, size, budget, json);
                inner.write(start);
                start = Buffer.alloc(0);
                return;
            }
            inner.write(piece);
        },
        skippable: () => inner?.skippable() ?? 0,
        skip: (bytes) => inner?.skip(bytes),
        drained: () => inner?.drained() ?? null,
        async end() {
            // No bytes at all are an archive without entries; fewer than announced are whatever they begin like.
            inner ??= chooseReader(start, start.length, budget, json);
            if (start.length > 0)
                inner.write(start);
            return inner.end();
        },
    };
}
function chooseReader(start, size, budget, json) {
    const compression = (0,image_compression/* compressionOf */.MB)(start);
    if (compression !== null) {
        const decompressor = (0,image_compression/* createDecompressor */.Li)(compression);
        if ("key" in decompressor)
            return unreadable(decompressor, size);
        return compressedReader(decompressor, createLayerMeter(budget), size);
    }
    // A layer's first file may have a name that begins like JSON.
    const isTar = start.length >= tar_header/* BLOCK */.IE && (0,tar_header/* hasValidChecksum */.Qp)(start);
    if (!isTar && OPENING_BRACKETS.includes(start[0] ?? 0))
        return json();
    return plainReader(createLayerMeter(budget));
}
function plainReader(layer) {
    return {
        write: layer.write,
        skippable: layer.skippable,
        skip: layer.skip,
        drained: () => null,
        end: async () => layer.end(null),
    };
}
function compressedReader(decompressor, layer, compressedSize) {
    let failure = null;
    let stopped = false;
    let waiting = 0;
    let latest = Promise.resolve();
    // A stream that failed never answers for what it was given, but it always closes.
    const closed = new Promise((resolve) => decompressor.once("close", resolve));
    const stop = () => {
        stopped = true;
        decompressor.destroy();
    };
    decompressor.on("data", (piece) => {
        layer.write(piece);
        (0,image_compression/* freeOutput */.mX)(piece);
        if (layer.hasFailed())
            stop();
    });
    decompressor.on("error", (error) => {
        failure ??= error.message;
        stop();
    });
    return {
        write(piece) {
            if (stopped)
                return;
            // What waits needs memory of its own.
            const own = Buffer.allocUnsafeSlow(piece.length);
            piece.copy(own);
            waiting += piece.length;
            const written = new Promise((resolve) => decompressor.write(own, () => {
                waiting -= piece.length;
                (0,free_memory/* freeMemory */.K)(own.buffer);
                resolve();
            }));
            latest = Promise.race([written, closed]);
        },
        skippable: () => (stopped ? Number.POSITIVE_INFINITY : 0),
        skip() { },
        drained: () => (stopped || waiting <= MAX_WAITING ? null : latest),
        async end() {
            if (!stopped)
                decompressor.end();
            await closed;
            if (failure !== null)
                layer.fail({ key: "archive.brokenFor", values: { reason: failure } });
            return layer.end(compressedSize);
        },
    };
}
function jsonReader() {
    const pieces = [];
    return {
        write(piece) {
            pieces.push(Buffer.from(piece));
        },
        ...takesAll,
        end: async () => ({ kind: "json", text: Buffer.concat(pieces) }),
    };
}
function unreadable(problem, compressedSize) {
    return { ...passesBy, end: async () => ({ kind: "unreadable", problem, compressedSize }) };
}
function ignored() {
    return { ...passesBy, end: async () => ({ kind: "other" }) };
}
const takesAll = { skippable: () => 0, skip() { }, drained: () => null };
const passesBy = { ...takesAll, write() { }, skippable: () => Number.POSITIVE_INFINITY };


/***/ }),

/***/ 515:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mv: () => (/* binding */ stepFacts),
/* harmony export */   sU: () => (/* binding */ createStepLines)
/* harmony export */ });
/* unused harmony export createStepMatcher */
/* harmony import */ var _dockerfile_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6403);
/* harmony import */ var _dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9931);
/* harmony import */ var _instruction_match_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73);



const COUNTED = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** Finds the instruction that a build step carried out; null for steps that stand for none of the file's. */
function createStepMatcher(dockerfile) {
    const { stages } = (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .toStages */ .Jb)(dockerfile);
    return (step) => {
        const legacy = /^Step (\d+)\/\d+ : /.exec(step.name);
        if (legacy !== null)
            return sameKeyword(dockerfile.instructions[Number(legacy[1]) - 1], step);
        const stage = stageOf(stages, step);
        return stage === null ? null : instructionAt(stage, stages, step);
    };
}
/** The Dockerfile lines of a build step; null for steps that stand for none of the file's instructions. */
function createStepLines(dockerfile) {
    const match = createStepMatcher(dockerfile);
    const lines = (0,_dockerfile_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .createLineIndex */ .r)(dockerfile.text);
    return (step) => {
        const instruction = match(step);
        return instruction === null ? null : lines.lineRange(instruction.range);
    };
}
/** Time and cache hit of each instruction that the steps tell of. */
function stepFacts(dockerfile, steps) {
    const match = createStepMatcher(dockerfile);
    const facts = new Map();
    for (const step of steps) {
        const instruction = match(step);
        if (instruction === null)
            continue;
        const earlier = facts.get(instruction);
        // `COPY --link` takes two steps: the copy, and putting it upon the layers below.
        facts.set(instruction, {
            cached: step.cached && (earlier?.cached ?? true),
            seconds: earlier === undefined ? step.seconds : sum(earlier.seconds, step.seconds),
        });
    }
    return facts;
}
function sum(a, b) {
    return a === null || b === null ? null : a + b;
}
/** BuildKit names stages by their name, else `stage-N`, and not at all where there is only one. */
function stageOf(stages, step) {
    if (step.stage === null)
        return stages.length === 1 ? (stages[0] ?? null) : null;
    const named = stages.findLast(({ name }) => name === step.stage);
    if (named !== undefined)
        return named;
    const [, index] = /^(?:stage-)?(\d{1,6})$/.exec(step.stage) ?? [];
    return index === undefined ? null : (stages[Number(index)] ?? null);
}
/**
 * `[stage 3/7]`: counted are FROM (unless it is `scratch` or a stage), the triggers that FROM brings, and RUN, COPY, ADD
 * and WORKDIR. In the total, but without a number, are triggers that only set something and a WORKDIR that leads to the
 * root folder. Where those leave several places open the text decides, and null is the answer where it cannot.
 */
function instructionAt(stage, stages, step) {
    if (step.index === null)
        return null;
    const text = step.text.replace(/^LINK /, "");
    // A trigger: no line of this stage but its FROM.
    if (/^(?:FROM|ONBUILD)\s/.test(text))
        return stage.from;
    const counted = stage.instructions.filter(({ keyword }) => COUNTED.has(keyword));
    const [, total] = /\d+\/(\d+)\] /.exec(step.name) ?? [];
    const extra = total === undefined ? 0 : Number(total) - counted.length;
    // How many numbers may have gone to other things than the stage's own instructions.
    const least = Math.min(extra, startsFromImage(stage, stages) ? 1 : 0);
    let [surelyRoot, perhapsRoot] = [0, 0];
    const possible = counted.filter((instruction, place) => {
        const kind = rootFolder(instruction);
        const number = (step.index ?? 0) - 1;
        const isPossible = kind !== "yes" &&
            place + least - surelyRoot - perhapsRoot <= number &&
            number <= place + extra - surelyRoot;
        if (kind === "yes")
            surelyRoot++;
        if (kind === "perhaps")
            perhapsRoot++;
        return isPossible;
    });
    if (possible.length > 1) {
        const [first, ...others] = possible.filter((instruction) => (0,_instruction_match_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesStep */ .wf)(text, instruction));
        return first !== undefined && others.length === 0 ? first : null;
    }
    const [only] = possible;
    return only !== undefined && (0,_instruction_match_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKeyword */ .U6)(text, only.keyword) ? only : null;
}
/** Whether FROM is a numbered step of its own, as far as that is sure. */
function startsFromImage({ image, index }, stages) {
    const earlier = stages.slice(0, index);
    // A stage brings nothing that counts unless it has triggers.
    if (image.includes("$"))
        return !earlier.some(({ instructions }) => instructions.some(({ keyword }) => keyword === "ONBUILD"));
    return image !== "scratch" && (0,_dockerfile_stages_js__WEBPACK_IMPORTED_MODULE_0__/* .findStage */ .U9)(earlier, image) === null;
}
function rootFolder({ keyword, body }) {
    if (keyword !== "WORKDIR")
        return "no";
    const folder = body.text.trim();
    if (/^["']?\/+["']?$/.test(folder))
        return "yes";
    // A name in it leads below the root folder, unless something leads up again.
    return folder.includes("..") || !/^[^$]*[\p{L}\p{N}]/u.test(folder) ? "perhaps" : "no";
}
function sameKeyword(instruction, { text }) {
    return instruction !== undefined && (0,_instruction_match_js__WEBPACK_IMPORTED_MODULE_2__/* .hasKeyword */ .U6)(text, instruction.keyword) ? instruction : null;
}


/***/ }),

/***/ 731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ createDecompressor),
/* harmony export */   MB: () => (/* binding */ compressionOf),
/* harmony export */   WE: () => (/* binding */ createGunzip),
/* harmony export */   mX: () => (/* binding */ freeOutput)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _free_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2403);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);



/** All that engines take; they write the first two. */
const MAGIC = [
    ["gzip", [0x1f, 0x8b]],
    ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
    ["bzip2", [0x42, 0x5a, 0x68]],
    ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
];
/** Bytes of output at a time. */
const OUTPUT = 256 * 1024;
/** To be called with each piece of a decompressor's output, in order, once nobody looks at it again. */
function freeOutput({ buffer, byteOffset, byteLength }) {
    // A buffer of output is handed out piece by piece; the decompressor has done with it at its end.
    if (buffer.byteLength === OUTPUT && byteOffset + byteLength === OUTPUT)
        (0,_free_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .freeMemory */ .K)(buffer);
}
/** How a file is compressed, by its first block; null where it is not, as a tar archive whose first name looks like it. */
function compressionOf(start) {
    if (start.length >= _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE && (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .hasValidChecksum */ .Qp)(start))
        return null;
    return MAGIC.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))?.[0] ?? null;
}
function createGunzip() {
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip({ chunkSize: OUTPUT });
}
/** What decompresses it, or why nothing does. */
function createDecompressor(compression) {
    if (compression === "gzip")
        return createGunzip();
    if (compression !== "zstd") {
        return { key: "archive.compression", values: { compression } };
    }
    // Node has it from 22.15 on.
    if (typeof node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress !== "function")
        return { key: "archive.needsNode" };
    return node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress({ chunkSize: OUTPUT });
}


/***/ }),

/***/ 3176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contentSize)
/* harmony export */ });
/**
 * Bytes that one entry of a layer counts for: a regular file its content, a symlink the bytes of its target,
 * everything else nothing. A hard link's content is counted with the file that it links to; a whiteout is no
 * file. Summed over a layer this is what `docker history` shows on the classic store: the engine adds up
 * the sizes of all files but directories, each inode once.
 */
function contentSize({ type, size, linkName, }) {
    if (type === "symlink")
        return linkName.length;
    return type === "file" ? size : 0;
}


/***/ }),

/***/ 6147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ isFiller),
/* harmony export */   JG: () => (/* binding */ parseCreatedBy),
/* harmony export */   WB: () => (/* binding */ likelyLayer)
/* harmony export */ });
const KEYWORD = /^(ADD|ARG|CMD|COPY|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|RUN|SHELL|STOPSIGNAL|USER|VOLUME|WORKDIR)(?: |$)/;
const LEGACY_MARK = "#(nop) ";
const BUILDKIT_SUFFIX = " # buildkit";
const MAKES_LAYER = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/**
 * Reads both builders' forms: BuildKit writes `RUN /bin/sh -c true # buildkit` and `ENV A=b`, the legacy builder
 * `/bin/sh -c true` and `/bin/sh -c #(nop)  ENV A=b`.
 */
function parseCreatedBy({ createdBy, comment }) {
    const mark = createdBy.indexOf(LEGACY_MARK);
    if (mark !== -1)
        return { ...splitKeyword(createdBy.slice(mark + LEGACY_MARK.length).trimStart()), builder: "legacy" };
    const isBuildkit = comment.startsWith("buildkit") || createdBy.endsWith(BUILDKIT_SUFFIX);
    if (isBuildkit) {
        const text = createdBy.endsWith(BUILDKIT_SUFFIX)
            ? createdBy.slice(0, -BUILDKIT_SUFFIX.length)
            : createdBy;
        return { ...splitKeyword(text), builder: "buildkit" };
    }
    // The legacy builder writes a RUN without the word; other tools write whatever they like.
    const isShell = /^(?:\|\d+ |\/bin\/\S+ -|cmd |powershell )/.test(createdBy);
    if (isShell)
        return { keyword: "RUN", text: createdBy, builder: "legacy" };
    return { keyword: null, text: createdBy, builder: "unknown" };
}
function splitKeyword(text) {
    const keyword = KEYWORD.exec(text)?.[1] ?? null;
    return { keyword, text: keyword === null ? text : text.slice(keyword.length).trimStart() };
}
/**
 * Whether BuildKit made the row up: where a base image's history has fewer rows than it has layers, it adds as many
 * behind the newest one, which stand for none of the layers at their place.
 */
function isFiller({ comment }) {
    return comment === "buildkit.exporter.image.v0";
}
/** Whether a row stands for a layer, as far as the row alone tells. */
function likelyLayer(row) {
    if (isFiller(row))
        return "no";
    if (row.size !== null && row.size > 0)
        return "yes";
    const { keyword, text, builder } = parseCreatedBy(row);
    if (keyword === null)
        return "maybe";
    if (!MAKES_LAYER.has(keyword))
        return "no";
    // The legacy builder leaves out layers that change nothing, and BuildKit makes none for the root folder.
    if (builder === "legacy" || (keyword === "WORKDIR" && /^(?:\/|[A-Za-z]:\\)$/.test(text)))
        return "maybe";
    return "yes";
}


/***/ }),

/***/ 8727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ deliverLayers)
/* harmony export */ });
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5354);

/**
 * Hands the layers of an image to the visitor in the image's order, and tells what is known of each. A layer that
 * occurs several times is read once and delivered each time; entries are let go of with the last.
 * `find` gives a place in the archive for a layer's path, `read` is called once for each place.
 */
async function deliverLayers({ layers, diffIds }, find, visitor, budget, read) {
    const places = layers.map(({ path }) => find(path));
    const last = new Map(places.map((place, index) => [place, index]));
    const kept = new Map();
    const saved = [];
    for (const [index, layer] of layers.entries()) {
        const place = places[index] ?? null;
        visitor.onLayer(index);
        const again = place === null ? undefined : kept.get(place);
        let blob = again ?? (place === null ? null : await read(place));
        if (blob?.kind === "layer") {
            const { log, compressedSize } = blob;
            if (again !== undefined && !budget.take(log.entries(), log.bytes())) {
                budget.giveBack(log.entries(), log.bytes());
                blob = { kind: "unreadable", problem: budget.problem(), compressedSize };
            }
            else if (last.get(place) === index) {
                log.drain(visitor.onEntry);
            }
            else {
                log.replay(visitor.onEntry);
            }
        }
        if (place !== null && again === undefined && blob !== null && last.get(place) !== index)
            kept.set(place, blob);
        if (place !== null && last.get(place) === index)
            kept.delete(place);
        saved.push((0,_stored_image_js__WEBPACK_IMPORTED_MODULE_0__/* .toSavedLayer */ .W)(layer, blob, layers.length === diffIds.length ? (diffIds[index] ?? null) : null));
    }
    return saved;
}


/***/ }),

/***/ 8183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i9: () => (/* binding */ beyondLimits),
/* harmony export */   oP: () => (/* binding */ ENTRY_LIMITS),
/* harmony export */   sy: () => (/* binding */ createEntryBudget)
/* harmony export */ });
/** An image of 100 GB with a million files is rare; ten million files in 512 MiB of names are beyond any. */
const ENTRY_LIMITS = { entries: 10_000_000, bytes: 512 * 1024 * 1024 };
function beyondLimits({ entries, bytes }) {
    return { key: "archive.budget", values: { entries, bytes } };
}
/** A budget for one image: all entries of all its layers with the directories they name, and the bytes that describe them (see EntryLog). */
function createEntryBudget(limits = ENTRY_LIMITS) {
    let { entries: entriesLeft, bytes: bytesLeft } = limits;
    return {
        take(entries, bytes) {
            entriesLeft -= entries;
            bytesLeft -= bytes;
            return entriesLeft >= 0 && bytesLeft >= 0;
        },
        giveBack(entries, bytes) {
            entriesLeft += entries;
            bytesLeft += bytes;
        },
        problem: () => beyondLimits(limits),
    };
}


/***/ }),

/***/ 2403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ freeMemory)
/* harmony export */ });
/**
 * Gives back the memory of buffers that nobody looks at again, at once. Left to itself V8 collects what lies outside
 * of its heap only every 64 MB, which is most of what reading an image takes. Does nothing before Node 22.
 */
function freeMemory(memory) {
    memory.transfer?.(0);
}


/***/ }),

/***/ 73:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ matchInstruction),
/* harmony export */   U6: () => (/* binding */ hasKeyword),
/* harmony export */   wf: () => (/* binding */ matchesStep)
/* harmony export */ });
const VARIABLE = /\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
/** What the builder fills in stands for anything. */
const ANYTHING = "\0";
/**
 * How well a history row fits an instruction of the Dockerfile.
 * @param shell the words of the SHELL in force; null where it is not known
 */
function matchInstruction(row, instruction, shell = null) {
    const { keyword } = instruction;
    if (row.keyword === null) {
        const isLegacyExec = keyword === "RUN" && row.text !== "" && row.text === execText(instruction);
        return isLegacyExec ? "exact" : "none";
    }
    if (row.keyword !== keyword)
        return "none";
    return isText(row, instruction, shell) ? "exact" : "kind";
}
function isText(row, instruction, shell) {
    switch (instruction.keyword) {
        case "RUN":
            return isRun(row.text, instruction, shell);
        case "ADD":
        case "COPY":
            return row.builder === "legacy" ? isLegacyCopy(row.text, instruction) : isCopy(row.text, instruction);
        case "ARG":
        case "ENV":
        case "LABEL":
            return isAssignment(row.text, instruction);
        case "WORKDIR":
            // A relative folder is written with the one it starts from.
            return fits(`${ANYTHING}${letters(instruction.body.text)}`, letters(row.text));
        default:
            return fits(`${ANYTHING}${letters(instruction.body.text)}${ANYTHING}`, letters(row.text));
    }
}
/**
 * A RUN's command stands at the row's end as it was written: builders expand nothing in it. Docker prints its tabs as
 * blanks.
 */
function isRun(text, instruction, shell) {
    const { command, runBy } = commandOf(instruction);
    const row = withoutTabs(text);
    const written = withoutTabs(command);
    if (!row.endsWith(written))
        return false;
    const before = row.slice(0, row.length - written.length);
    const isDirect = before === "" || isArguments(before);
    if (runBy === "nothing")
        return isDirect;
    return isShell(before, shell) || (runBy === "either" && isDirect);
}
/** `/bin/sh -c `, with or without arguments before it. Not the beginning of a longer command: `/bin/sh -c echo `. */
function isShell(before, shell) {
    if (shell !== null) {
        if (!before.endsWith(`${shell} `))
            return false;
        const first = before.slice(0, before.length - shell.length - 1);
        return first === "" || /^\|\d+ .* $/s.test(first);
    }
    const [last = "", ...others] = before.trimEnd().split(" ").reverse();
    return before.endsWith(" ") && takesCommand(last) && !others.some(takesCommand);
}
/** `-c` and the like, after which a shell has its command. */
function takesCommand(word) {
    return /^(?:-[a-z]*c|-command|\/c)$/i.test(word);
}
/** `|2 A=b C=d `: as many words as arguments, so that none of them can be the beginning of the command. */
function isArguments(before) {
    const [, count, words = ""] = /^\|(\d{1,4}) (.* )$/s.exec(before) ?? [];
    return count !== undefined && words.trimEnd().split(" ").length === Number(count);
}
const withoutTabs = (text) => text.replaceAll("\t", " ");
/** What of the row is the instruction's own, and what the row names before it. */
function commandOf(instruction) {
    const [first, ...others] = instruction.heredocs;
    if (first === undefined)
        return { command: execText(instruction), runBy: instruction.form === "shell" ? "shell" : "nothing" };
    const text = instruction.body.text.trim();
    const isWholeBody = others.length === 0 && /^<<-?(["']?)[^\s"']+\1$/.test(text);
    // BuildKit mounts a script that names its interpreter, and history shows only the mounted file, run by itself or
    // (newer frontends) by the shell.
    if (isWholeBody && first.content.startsWith("#!"))
        return { command: `/dev/pipes/${first.name}`, runBy: "either" };
    if (isWholeBody)
        return { command: first.content, runBy: "shell" };
    const bodies = instruction.heredocs.map(({ content, name }) => `${content}${name}`);
    return { command: [text, ...bodies].join("\n"), runBy: "shell" };
}
function execText(instruction) {
    if (instruction.form === "shell")
        return instruction.body.text.trim();
    return instruction.args.map(({ value }) => value).join(" ");
}
function isCopy(text, instruction) {
    const words = instruction.args.map(({ value }) => value).join(" ");
    // Some frontends keep a few flags in front of the words, others none.
    const withoutFlags = text.replace(/^(?:--\S+ )+/, "");
    return fits(letters(words), letters(withoutFlags));
}
/** `file:HASH in /dst`: the names of what was copied are lost. */
function isLegacyCopy(text, instruction) {
    const target = instruction.args.at(-1)?.value ?? "";
    const [, folder] = /(?:file|dir|multi):[0-9a-f]+ in (.*)$/s.exec(text) ?? [];
    return folder !== undefined && fits(`${ANYTHING}${letters(target)}`, letters(folder));
}
function isAssignment(text, instruction) {
    let at = 0;
    for (const { key } of instruction.pairs) {
        const found = text.indexOf(key, at);
        if (found === -1)
            return false;
        at = found + key.length;
    }
    const last = instruction.pairs.at(-1)?.value ?? null;
    return last === null || instruction.keyword === "ARG" || fits(`${ANYTHING}${letters(last)}`, letters(text));
}
/** Quotes, brackets and blanks are written differently by every builder; letters and digits are not. */
function letters(text) {
    return text
        .replaceAll(ANYTHING, "")
        .replace(VARIABLE, ANYTHING)
        .replace(/[^\p{L}\p{N}\0]+/gu, "");
}
/** Whether `text` is `pattern`, where ANYTHING in the pattern stands for any text. Takes one pass. */
function fits(pattern, text) {
    const pieces = pattern.split(ANYTHING);
    const first = pieces[0] ?? "";
    const last = pieces.at(-1) ?? "";
    if (pieces.length === 1)
        return pattern === text;
    if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
        return false;
    let at = first.length;
    for (const piece of pieces.slice(1, -1)) {
        const found = text.indexOf(piece, at);
        if (found === -1)
            return false;
        at = found + piece.length;
    }
    return at <= text.length - last.length;
}
/**
 * Whether a build step's text (`COPY --link a /a`, variables expanded, a heredoc's body cut short) can be of this
 * instruction.
 */
function matchesStep(text, { keyword, body, heredocs }) {
    if (!hasKeyword(text, keyword))
        return false;
    const end = heredocs.length > 0 ? ANYTHING : "";
    return fits(`${ANYTHING}${letters(body.text)}${end}`, letters(text.slice(keyword.length)));
}
/** BuildKit writes the keyword in upper case, the blank behind it as it stands in the file. */
function hasKeyword(text, keyword) {
    return text.slice(0, keyword.length).toUpperCase() === keyword && /^\s/.test(text.slice(keyword.length));
}


/***/ }),

/***/ 2357:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ showPath),
/* harmony export */   p: () => (/* binding */ toByteString)
/* harmony export */ });
function toByteString(bytes) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
/** The name as text; bytes that are no UTF-8 read as U+FFFD. Not escaped for any output. */
function showPath(path) {
    return Buffer.from(path, "latin1").toString("utf8");
}


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ir: () => (/* binding */ NO_SOURCE),
  x_: () => (/* binding */ chainStages),
  SY: () => (/* binding */ createSourceFinder)
});

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var stages = __webpack_require__(9931);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var dockerfile_variables = __webpack_require__(1763);
// EXTERNAL MODULE: ./src/image/alignment-grid.ts
var alignment_grid = __webpack_require__(8833);
// EXTERNAL MODULE: ./src/image/created-by.ts
var created_by = __webpack_require__(6147);
// EXTERNAL MODULE: ./src/image/instruction-match.ts
var instruction_match = __webpack_require__(73);
;// CONCATENATED MODULE: ./src/image/history-alignment.ts



const COST = {
    exact: 0,
    kind: 3,
    none: Number.POSITIVE_INFINITY,
};
/** A row without an instruction is likelier (other tools add some) than an instruction without a row. */
const SKIP_ROW = 4;
const SKIP_INSTRUCTION = 6;
/** Only the legacy builder writes a row for it. */
const SKIP_ONBUILD = 1;
/** How far rows and instructions may be out of step: triggers of the base image, rows that other tools added. */
const BAND = 48;
/**
 * Aligns an image's history with the instructions that its Dockerfile says were carried out, from the newest row back,
 * with the fewest differences. Rows left over at the old end are the base image's. BuildKit writes a row for every
 * instruction but FROM and ONBUILD, the legacy builder one for ONBUILD too.
 * @param history newest first
 * @param instructions of the target's stages in their order, oldest first, without FROM
 * @returns one entry a row, newest first
 */
function alignHistory(history, instructions) {
    const aligned = alignWritten(history.filter((row) => !(0,created_by/* isFiller */.Bl)(row)), instructions).values();
    const filler = { instruction: null, mapping: "none", origin: "base" };
    return history.map((row) => ((0,created_by/* isFiller */.Bl)(row) ? filler : (aligned.next().value ?? filler)));
}
function alignWritten(history, instructions) {
    const expected = instructions.toReversed();
    const shells = shellsOf(instructions).reverse();
    const rows = history.slice(0, expected.length + BAND).map(created_by/* parseCreatedBy */.JG);
    const match = (row, entry) => {
        const [createdBy, instruction] = [rows[row], expected[entry]];
        return createdBy && instruction ? (0,instruction_match/* matchInstruction */.Cl)(createdBy, instruction, shells[entry]) : "none";
    };
    const choices = (0,alignment_grid/* cheapestAlignment */.r)({
        rows: rows.length,
        expected: expected.length,
        pairCost: (row, entry) => COST[match(row, entry)],
        // Rows older than everything that was expected are the base image's.
        skipRowCost: (_, entry) => (entry === expected.length ? 0 : SKIP_ROW),
        skipExpectedCost: (entry) => (expected[entry]?.keyword === "ONBUILD" ? SKIP_ONBUILD : SKIP_INSTRUCTION),
        band: BAND,
    });
    const oldestOwn = choices.findLastIndex(({ paired }) => paired !== null);
    return history.map((_, row) => {
        const { paired, isOnlyWay } = choices[row] ?? { paired: null, isOnlyWay: true };
        const origin = row <= oldestOwn ? "own" : "base";
        const instruction = paired === null ? undefined : expected[paired];
        if (paired === null || instruction === undefined)
            return { instruction: null, mapping: "none", origin };
        const isExact = isOnlyWay && match(row, paired) === "exact";
        return { instruction, mapping: isExact ? "exact" : "approximate", origin };
    });
}
/** The shell that SHELL has set for each instruction, as RUN's rows name it; null where the base image's holds. */
function shellsOf(instructions) {
    let shell = null;
    return instructions.map(({ keyword, args }) => {
        if (keyword === "SHELL")
            shell = args.map(({ value }) => value).join(" ");
        return shell;
    });
}

;// CONCATENATED MODULE: ./src/image/layer-source.ts




const NO_SOURCE = { instruction: null, lines: null, mapping: "none" };
/** What an image's history and its build tell of where layers come from. */
function createSourceFinder(facts) {
    const { dockerfile } = facts;
    if (dockerfile === null) {
        return {
            walk: [],
            found: "none",
            fromProvenance: (layers) => layers.map(({ lines }) => (lines === null ? null : { instruction: null, lines, mapping: "exact" })),
            fromWalk: () => NO_SOURCE,
            textOf: () => "",
        };
    }
    const stages = chainStages(dockerfile, facts.target, facts.buildArgs);
    const { instructions, fromOf } = chainInstructions(stages);
    const lineIndex = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const linesOf = (instruction) => lineIndex.lineRange(instruction.range);
    const walk = alignHistory(facts.history, instructions);
    const found = howMany(instructions, walk);
    const sourceOf = (instruction, mapping) => {
        const from = instruction.keyword === "FROM" ? instruction : fromOf.get(instruction);
        return from === undefined
            ? { instruction, lines: linesOf(instruction), mapping }
            : { instruction: null, lines: linesOf(from), mapping };
    };
    return {
        walk,
        found,
        fromProvenance(layers) {
            const find = createPlaceSearch(stages, dockerfile, linesOf);
            return layers.map((layer) => {
                if (layer.lines === null)
                    return null;
                const instruction = find([layer.lines, ...layer.otherLines]);
                if (instruction === null)
                    return { instruction: null, lines: layer.lines, mapping: "exact" };
                return sourceOf(instruction, "exact");
            });
        },
        fromWalk(row, isLayerRow) {
            if (row === null)
                return NO_SOURCE;
            if (row.instruction !== null)
                return sourceOf(row.instruction, isLayerRow ? row.mapping : "approximate");
            // Older than all that the Dockerfile wrote and yet not the base image's: its triggers made it, or it has moved.
            const from = stages[0]?.from;
            return row.origin === "base" && found !== "none" && from !== undefined
                ? sourceOf(from, "approximate")
                : NO_SOURCE;
        },
        textOf: ({ range }) => dockerfile.text.slice(range.start, range.end),
    };
}
function howMany(instructions, walk) {
    const paired = new Set(walk.map(({ instruction }) => instruction));
    // BuildKit leaves no row for ONBUILD.
    const missing = instructions.filter((one) => !paired.has(one) && one.keyword !== "ONBUILD");
    if (missing.length === 0)
        return "all";
    return missing.length < instructions.length ? "some" : "none";
}
/**
 * Finds the instruction at one of several places. BuildKit carries out identical steps once, in several stages or (with
 * `COPY --link`) several times in one, and names all places of each: the layers are asked for in the image's order,
 * and that is the order of the target's instructions.
 */
function createPlaceSearch(stages, dockerfile, linesOf) {
    const chain = stages.flatMap(({ from, instructions }) => [from, ...instructions]);
    const isAt = (instruction, places) => {
        const { start, end } = linesOf(instruction);
        return places.some((place) => place.start >= start && place.start <= end);
    };
    let next = 0;
    return (places) => {
        const found = chain.findIndex((instruction, index) => index >= next && isAt(instruction, places));
        const instruction = chain[found];
        if (instruction === undefined)
            return dockerfile.instructions.find((other) => isAt(other, places)) ?? null;
        // A FROM may bring several triggers.
        next = instruction.keyword === "FROM" ? found : found + 1;
        return instruction;
    };
}
/** The stages that made the target's image, the one upon the base image first. */
function chainStages(dockerfile, target, buildArgs) {
    const staged = (0,stages/* toStages */.Jb)(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const resolve = (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape);
    return (0,stages/* stageChain */.ap)(staged, target, resolve)?.stages ?? [];
}
/**
 * The instructions that made the image, oldest first, without FROM: what a stage holds with ONBUILD is carried out at
 * the FROM of the stage built upon it. `fromOf` has that FROM for each such trigger.
 */
function chainInstructions(stages) {
    const fromOf = new Map();
    const instructions = stages.flatMap((stage, index) => {
        const below = stages[index - 1]?.instructions ?? [];
        const triggers = below.flatMap(({ keyword, inner }) => keyword === "ONBUILD" && inner !== null ? [inner] : []);
        for (const trigger of triggers)
            fromOf.set(trigger, stage.from);
        return [...triggers, ...stage.instructions];
    });
    return { instructions, fromOf };
}


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ maskSpans),
/* harmony export */   v: () => (/* binding */ MASK)
/* harmony export */ });
const MASK = "***";
/** Puts one mask in the place of every run of overlapping spans, however many rules found them. */
function maskSpans(text, spans) {
    if (spans.length === 0)
        return text;
    const sorted = [...spans].sort((a, b) => a.start - b.start);
    let result = "";
    let shownTo = 0;
    let start = -1;
    let end = -1;
    const flush = () => {
        if (start === -1)
            return;
        result += text.slice(shownTo, start) + MASK;
        shownTo = end;
    };
    for (const span of sorted) {
        if (start !== -1 && span.start < end) {
            end = Math.max(end, span.end);
            continue;
        }
        flush();
        start = span.start;
        end = span.end;
    }
    flush();
    return result + text.slice(shownTo);
}


/***/ }),

/***/ 2624:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ paxNumber),
/* harmony export */   dj: () => (/* binding */ paxSeconds),
/* harmony export */   vZ: () => (/* binding */ parsePaxRecords)
/* harmony export */ });
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);

const NEWLINE = 0x0a;
const EQUALS = 0x3d;
const BLANK = 0x20;
/**
 * The records of a PAX extended header, `LENGTH KEY=VALUE\n` each, the last of a key winning. An empty value takes a
 * key away. Values stay bytes: a path need not be UTF-8.
 * Format: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html#tag_20_94_13_03
 * @throws TarError for a record that is not one.
 */
function parsePaxRecords(content) {
    const records = new Map();
    let at = 0;
    while (at < content.length) {
        const blank = content.indexOf(BLANK, at);
        // A length of more than eight digits cannot lie within an extended header's limit.
        const digits = blank === -1 || blank - at > 8 ? "" : content.toString("latin1", at, blank);
        const end = /^\d+$/.test(digits) ? at + Number(digits) : Number.NaN;
        if (!(end > blank + 1 && end <= content.length) || content[end - 1] !== NEWLINE) {
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.record" });
        }
        const record = content.subarray(blank + 1, end - 1);
        const equals = record.indexOf(EQUALS);
        if (equals < 1)
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.recordKey" });
        const key = record.toString("utf8", 0, equals);
        const value = record.subarray(equals + 1);
        if ((key === "path" || key === "linkpath") && value.includes(0)) {
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.recordPath" });
        }
        if (value.length === 0)
            records.delete(key);
        else
            records.set(key, value);
        at = end;
    }
    return records;
}
/** A record that is a whole number of at least zero; null where there is none. @throws TarError for anything else. */
function paxNumber(records, key) {
    return readNumber(records, key, /^\d{1,16}$/);
}
/** A record that is a time in seconds, perhaps with a fraction: whole seconds, rounded down. @throws TarError */
function paxSeconds(records, key) {
    return readNumber(records, key, /^-?\d{1,16}(?:\.\d*)?$/);
}
function readNumber(records, key, format) {
    const record = records.get(key);
    if (record === undefined)
        return null;
    // No number is longer than this, whatever its fraction.
    const digits = record.length > 64 ? "" : record.toString("latin1");
    const value = format.test(digits) ? Math.floor(Number(digits)) : Number.NaN;
    if (!Number.isSafeInteger(value)) {
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.recordNumber", values: { key } });
    }
    return value;
}


/***/ }),

/***/ 7110:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ SPARSE),
/* harmony export */   z: () => (/* binding */ readSavedImage)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46);
/* harmony import */ var _blob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47);
/* harmony import */ var _deliver_layers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8727);
/* harmony import */ var _entry_budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8183);
/* harmony import */ var _saved_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7010);
/* harmony import */ var _saved_paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6615);
/* harmony import */ var _stored_image_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5354);
/* harmony import */ var _tar_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4366);
/* harmony import */ var _tar_layer_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6011);









const NOBODY = { onLayer() { }, onEntry() { } };
/** Where the list of layers stands; everything depends on these. */
const WANTED = new Set(["manifest.json", "index.json"]);
/** Its holes would have to be put back in for what lies in it to be read. */
const SPARSE = {
    kind: "unreadable",
    problem: { key: "archive.sparse" },
    compressedSize: null,
};
/**
 * Reads what `docker save` writes, in one forward pass: the layout before Docker 25 (`ID/layer.tar`) and the OCI
 * layout since (`blobs/sha256/…`), layers plain, gzip or zstd. The list of layers comes last in the stream, so
 * every archive in it is measured as it passes by, and its entries are noted for then. File contents are never held.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md and
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 * @throws TarError when the archive itself is cut short or corrupt, or does not hold the image. A single layer that
 * is missing or unreadable is null in the result instead.
 */
async function readSavedImage(source, options = {}) {
    const { visitor = NOBODY, platform = null, name = null, diffIds = null } = options;
    const budget = (0,_entry_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .createEntryBudget */ .sy)();
    const createReader = (0,_blob_js__WEBPACK_IMPORTED_MODULE_0__/* .createBlobReaders */ .W)(budget);
    const blobs = new Map();
    const paths = (0,_saved_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .createSavedPaths */ .c)();
    let current = null;
    const unfinished = [];
    const parser = (0,_tar_js__WEBPACK_IMPORTED_MODULE_4__/* .createTarParser */ .X)({
        onEntry(entry) {
            current = null;
            const path = (0,_tar_layer_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .toLayerPath */ .w)(entry.name);
            if (entry.type === "file") {
                paths.addFile(path);
                if (entry.isSparse)
                    blobs.set(path, SPARSE);
                else
                    current = { path, reader: createReader(entry.size, WANTED.has(path)) };
            }
            else {
                paths.addLink(path, entry);
            }
        },
        onContent(piece) {
            current?.reader.write(piece);
        },
        onEntryEnd() {
            if (current === null)
                return;
            const { path, reader } = current;
            unfinished.push(reader.end().then((blob) => {
                blobs.set(path, blob);
            }));
            current = null;
        },
    });
    const settle = async () => {
        await current?.reader.drained();
        if (unfinished.length > 0)
            await Promise.all(unfinished.splice(0));
    };
    for await (const chunk of source) {
        parser.write(chunk);
        // Decompression runs beside the parser; waiting here bounds what it has yet to do.
        await settle();
    }
    parser.end();
    await settle();
    const json = (path) => {
        const place = paths.find(path);
        const blob = place === null ? undefined : blobs.get(place);
        return blob?.kind === "json" ? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(blob.text.toString()) : null;
    };
    const chosen = (0,_saved_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseImage */ .Ny)({ json, find: paths.find }, { platform, name, diffIds });
    const wanted = new Set(chosen.layers.map(({ path }) => paths.find(path)));
    for (const path of blobs.keys()) {
        if (!wanted.has(path))
            blobs.delete(path);
    }
    const layers = await (0,_deliver_layers_js__WEBPACK_IMPORTED_MODULE_7__/* .deliverLayers */ .U)(chosen, paths.find, visitor, budget, async (path) => {
        const blob = blobs.get(path) ?? null;
        // What is delivered is let go of.
        blobs.delete(path);
        return blob;
    });
    return (0,_stored_image_js__WEBPACK_IMPORTED_MODULE_8__/* .toStoredImage */ .M)(chosen, layers);
}


/***/ }),

/***/ 7010:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ SeveralImagesError),
/* harmony export */   Ny: () => (/* binding */ chooseImage),
/* harmony export */   lA: () => (/* binding */ fits)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);


/** Several images would do. */
class SeveralImagesError extends _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt {
    name = "SeveralImagesError";
}
const BLOB_PATH = /^blobs\/([a-z0-9]+)\/([0-9a-f]+)$/;
const MAX_IMAGES = 1000;
const MAX_DEPTH = 3;
const SHOWN_NAMES = 10;
/**
 * The image that `manifest.json` (which engines write) or the OCI index names, the two taken together. Attestations are
 * no images.
 * @throws TarError where there is none that fits the choice; SeveralImagesError where it leaves several.
 */
function chooseImage(files, choice) {
    const images = readImages(files);
    if (images.length === 0)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.noImage" });
    const { name, platform } = choice;
    const named = name === null ? images : images.filter((image) => hasName(image, name));
    if (named.length === 0) {
        const values = { name: JSON.stringify(name), names: shown(images) };
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.noName", values });
    }
    const fitting = named.filter(({ config }) => platform === null || fits(config, platform));
    if (fitting.length === 0 && platform !== null) {
        const values = { platform: `${platform.os}/${platform.architecture}` };
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.noPlatform", values });
    }
    const same = fitting.filter((image) => isEqual(image.diffIds, choice.diffIds));
    if (same.length === 0 && choice.diffIds === null && areSeveral(fitting)) {
        throw new SeveralImagesError({ key: "archive.several", values: { names: shown(fitting) } });
    }
    const candidates = same.length > 0 ? same : fitting;
    const [first] = candidates;
    if (first === undefined)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.noImage" });
    return candidates.find(({ layers }) => layers.every(({ path }) => files.find(path) !== null)) ?? first;
}
function readImages(files) {
    const images = new Map();
    const add = (configPath, layers, names, digests) => {
        const known = images.get(configPath);
        const config = known?.config ?? files.json(configPath);
        if (config === null || config === undefined)
            return;
        if (images.size === MAX_IMAGES)
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.manyImages", values: { most: MAX_IMAGES } });
        const diffIds = known?.diffIds ?? texts((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(config).rootfs).diff_ids);
        images.set(configPath, {
            configPath,
            config: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(config),
            diffIds,
            layers: known === undefined ? layers : betterLayers(known.layers, layers, diffIds.length),
            names: [...new Set([...(known?.names ?? []), ...names])],
            digests: [...new Set([...(known?.digests ?? []), ...digests])],
        });
    };
    for (const entry of (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(files.json("manifest.json"))) {
        const { Config, Layers, RepoTags } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(entry);
        const layers = texts(Layers).map((path) => ({ path, digest: digestOf(path), downloadSize: null }));
        add((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(Config) ?? "", layers, (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .strings */ .P$)(RepoTags), []);
    }
    const seen = new Set();
    const addIndex = (path, names, digests, depth) => {
        for (const entry of (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(files.json(path)).manifests)) {
            const { digest, annotations } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(entry);
            const own = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(digest) ?? "";
            const below = pathOf(own);
            const allNames = [...names, ...annotatedNames((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(annotations))];
            const allDigests = [...digests, own];
            // The same manifest may stand there once for each of its names.
            const key = [own, ...allNames].join(" ");
            if (below === null || seen.has(key) || (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(annotations)["vnd.docker.reference.type"] !== undefined)
                continue;
            seen.add(key);
            const manifest = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(files.json(below));
            if (Array.isArray(manifest.manifests)) {
                // An index may hold an index for the platforms; deeper nesting is not a thing that engines write.
                if (depth < MAX_DEPTH)
                    addIndex(below, allNames, allDigests, depth + 1);
                continue;
            }
            const config = pathOf((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(manifest.config).digest) ?? "");
            if (config !== null)
                add(config, (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(manifest.layers).map(toLayer), allNames, allDigests);
        }
    };
    addIndex("index.json", [], [], 0);
    return [...images.values()];
}
function toLayer(descriptor) {
    const { digest, mediaType, size } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)(descriptor);
    const own = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(digest) ?? "";
    const isCompressed = /(?:gzip|zstd)$/.test((0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(mediaType) ?? "");
    return { path: pathOf(own) ?? own, digest: own, downloadSize: isCompressed ? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .nd)(size) : null };
}
/** An index tells more of the layers than `manifest.json`, but Docker 25.0 wrote manifests without layers. */
function betterLayers(known, others, count) {
    if (known.length === others.length) {
        return known.map((layer, index) => {
            const other = others[index];
            return other !== undefined && other.path === layer.path ? other : layer;
        });
    }
    return others.length === count ? others : known;
}
function annotatedNames(annotations) {
    const names = ["io.containerd.image.name", "org.opencontainers.image.ref.name"].map((key) => (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(annotations[key]));
    return names.filter((name) => name !== null);
}
function hasName({ names, digests, configPath }, wanted) {
    if (digests.includes(wanted) || pathOf(wanted) === configPath)
        return true;
    return names.some((name) => name === wanted || familiarName(name) === wanted || name.slice(tagAt(name)) === wanted);
}
function familiarName(name) {
    return name.replace(/^docker\.io\/(?:library\/)?/, "");
}
/** Where the tag begins in a name; a name without one ends there. */
function tagAt(name) {
    const colon = name.lastIndexOf(":");
    return colon > name.lastIndexOf("/") ? colon + 1 : name.length;
}
/** Several platforms of one image are not several images. */
function areSeveral(images) {
    const byName = new Set(images.map(({ names }) => names.map(familiarName).toSorted().join("\n")));
    const byPlatform = new Set(images.map(({ config }) => JSON.stringify([config.os, config.architecture, config.variant, config["os.version"]])));
    return byName.size > 1 || byPlatform.size < images.length;
}
function shown(images) {
    const names = images.map(({ names: [name], digests, configPath }) => name === undefined ? (digests.at(-1) ?? configPath) : familiarName(name));
    const different = [...new Set(names)].map((name) => JSON.stringify(name));
    const rest = different.length - SHOWN_NAMES;
    const shownNames = different.slice(0, SHOWN_NAMES).join(", ");
    return rest > 0 ? { key: "archive.namesAndMore", values: { names: shownNames, count: rest } } : shownNames;
}
/** Whether an image is for the platform; `config` is its configuration, or its platform as an index has it. */
function fits(config, platform) {
    const variant = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(config.variant);
    return (config.os === platform.os &&
        config.architecture === platform.architecture &&
        (platform.variant === null || variant === null || variant === platform.variant));
}
function isEqual(diffIds, wanted) {
    return wanted?.length === diffIds.length && wanted.every((diffId, index) => diffId === diffIds[index]);
}
function pathOf(digest) {
    const [, algorithm, hash] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(digest) ?? [];
    return hash === undefined ? null : `blobs/${algorithm}/${hash}`;
}
function digestOf(path) {
    const [, algorithm, hash] = BLOB_PATH.exec(path) ?? [];
    return hash === undefined ? null : `${algorithm}:${hash}`;
}
function texts(value) {
    return (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(value).map((entry) => (0,_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(entry) ?? "");
}


/***/ }),

/***/ 6615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ createSavedPaths)
/* harmony export */ });
/* harmony import */ var _layer_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2357);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);
/* harmony import */ var _tar_layer_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6011);



/** An image has at most 127 layers and a few files for each; an archive may hold several images. */
const MAX_FILES = 100_000;
const MAX_HOPS = 8;
/** @throws TarError, from `addFile` and `addLink`, for more than 100,000 files. */
function createSavedPaths() {
    /** Null for a file, the path that it leads to for a link. */
    const found = new Map();
    function add(path, target) {
        found.set(path, target);
        if (found.size > MAX_FILES)
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.manyFiles", values: { most: MAX_FILES } });
    }
    return {
        addFile: (path) => add(path, null),
        addLink(path, { type, linkName }) {
            // A symlink counts from its own folder, a hard link from the archive's root.
            if (type === "symlink")
                add(path, (0,_tar_layer_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .toLayerPath */ .w)(`${path}/../${linkName}`));
            else if (type === "hard-link")
                add(path, (0,_tar_layer_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .toLayerPath */ .w)(linkName));
        },
        find(path) {
            let at = (0,_tar_layer_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .toLayerPath */ .w)((0,_layer_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .toByteString */ .p)(Buffer.from(path)));
            for (let hops = 0; hops < MAX_HOPS; hops++) {
                const target = found.get(at);
                if (target === undefined)
                    return null;
                if (target === null)
                    return at;
                at = target;
            }
            return null;
        },
    };
}


/***/ }),

/***/ 3252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var stages = __webpack_require__(9931);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var dockerfile_variables = __webpack_require__(1763);
// EXTERNAL MODULE: ./src/secret-names.ts
var secret_names = __webpack_require__(206);
// EXTERNAL MODULE: ./src/image/history-values.ts
var history_values = __webpack_require__(500);
// EXTERNAL MODULE: ./src/image/masking.ts
var masking = __webpack_require__(7353);
// EXTERNAL MODULE: ./src/image/secret-shapes.ts
var secret_shapes = __webpack_require__(28);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./src/image/secret-values.ts

const MIN_LENGTH = 3;
/** Shorter encoded forms would be found in innocent text. */
const MIN_ENCODED_LENGTH = 8;
/** Shorter lines of a secret of several lines ("}", "---") are no secret by themselves. */
const MIN_LINE_LENGTH = 6;
/** Not the mask itself, nor blanks. */
const SHOWS_SOMETHING = /[^*\s]/;
const PLAIN_WORDS = new Set(["true", "false", "yes", "none", "null", "off"]);
/** A search for given values in a text. */
function createValueFinder({ secrets, tokens, assignments }) {
    const anywhere = unique(secrets.filter(isWorthHiding).flatMap(writtenForms));
    const wholeTokens = unique(tokens.filter(isWorthHiding));
    const named = assignments.filter(([, value]) => SHOWS_SOMETHING.test(value));
    return (text) => [
        ...anywhere.flatMap((value) => occurrences(text, value)),
        ...wholeTokens.flatMap((value) => occurrences(text, value).filter((span) => isWholeToken(text, span))),
        ...named.flatMap(([name, value]) => assignedValues(text, name, value)),
    ];
}
/** Says of a value whether it stands in the text as a whole token. */
function createTokenSearch(text) {
    return (value) => value !== "" && occurrences(text, value).some((span) => isWholeToken(text, span));
}
/** The value in `NAME=value`, `NAME="value"` and `NAME='value'`. */
function assignedValues(text, name, value) {
    return occurrences(text, `${name}=`).flatMap(({ start: nameStart, end }) => {
        if (isNameCharacter(text[nameStart - 1]))
            return [];
        const isQuoted = !text.startsWith(value, end) && /["']/.test(text.charAt(end));
        const start = isQuoted ? end + 1 : end;
        const span = { start, end: start + value.length };
        return text.startsWith(value, start) && !isWordCharacter(text[span.end]) ? [span] : [];
    });
}
function isWorthHiding(value) {
    return value.length >= MIN_LENGTH && !PLAIN_WORDS.has(value.toLowerCase()) && SHOWS_SOMETHING.test(value);
}
/** The value itself, its lines (logs come line by line) and how encoders write it. */
function writtenForms(value) {
    const lines = value.split(/\r?\n/).filter((line) => line.trim().length >= MIN_LINE_LENGTH);
    const encoded = [
        encodeURIComponent(external_node_buffer_.Buffer.from(value, "utf8").toString("utf8")),
        JSON.stringify(value).slice(1, -1),
        ...base64Forms(value),
    ];
    return [value, value.trim(), ...lines, ...encoded.filter((form) => form.length >= MIN_ENCODED_LENGTH)];
}
/**
 * Base64 of a longer text holds the value at one of three alignments ("user:SECRET" shifts it); the characters that
 * also carry neighbouring bits are left away.
 */
function base64Forms(value) {
    const bytes = external_node_buffer_.Buffer.from(value, "utf8");
    const standard = [0, 1, 2].map((shift) => {
        const shifted = external_node_buffer_.Buffer.concat([external_node_buffer_.Buffer.alloc(shift), bytes]);
        const wholeCharacters = Math.floor((shifted.length * 8) / 6);
        return shifted.toString("base64").slice(Math.ceil((shift * 8) / 6), wholeCharacters);
    });
    const whole = bytes.toString("base64");
    const forms = [whole, whole.replace(/=+$/, ""), ...standard];
    return forms.flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}
function occurrences(text, value) {
    const spans = [];
    for (let at = text.indexOf(value); at !== -1; at = text.indexOf(value, at + value.length)) {
        spans.push({ start: at, end: at + value.length });
    }
    return spans;
}
function isWholeToken(text, { start, end }) {
    return !isWordCharacter(text[start - 1]) && !isWordCharacter(text[end]);
}
function isWordCharacter(character) {
    return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
function isNameCharacter(character) {
    return character === "_" || isWordCharacter(character);
}
function unique(values) {
    return [...new Set(values)];
}

;// CONCATENATED MODULE: ./src/image/secrets.ts







const MIN_DECLARED_LENGTH = 8;
/** Masks can bring a neighbour into the open ("abc" in "SECRETabc"), never more than a few times. */
const MAX_PASSES = 8;
/**
 * Makes the functions that take secrets out of texts: given values (also base64, URL-encoded and JSON-escaped), the
 * values of ARGs in history, of variables with secret-looking names, user names and passwords in URLs, and tokens of
 * well-known shapes. What is hidden reads `***`. Redacting twice changes nothing.
 *
 * Values shorter than three characters and words like "true" are hidden only where their name stands beside them:
 * hidden everywhere, they would make reports unreadable and protect nothing. The same holds for build arguments whose
 * value the Dockerfile shows or that FROM is made of, as the base image's name is public, secret-looking names aside.
 */
function createRedactor(sources) {
    const buildArgs = [...(sources.buildArgs ?? [])];
    const declared = [
        ...(sources.environment ?? []).map(splitAssignment),
        ...declaredValues(sources.dockerfile),
    ];
    const named = [
        ...buildArgs,
        // What an image or a Dockerfile shows may be an ordinary word ("secret"); build arguments are given to be hidden.
        ...declared.filter(([, value]) => value.length >= MIN_DECLARED_LENGTH && !value.includes("$")),
    ].filter(([name]) => (0,secret_names/* looksSecret */.n)(name));
    const isPublic = createTokenSearch(publicText(sources));
    const findValues = createValueFinder({
        secrets: [...(sources.secrets ?? []), ...named.map(([, value]) => value)],
        tokens: buildArgs.map(([, value]) => value).filter((value) => !isPublic(value)),
        assignments: buildArgs,
    });
    const known = { names: argNames(sources.dockerfile ?? null), values: new Map(buildArgs) };
    const spansOf = (text) => [
        ...findValues(text),
        ...(0,secret_shapes/* secretShapes */.x)(text),
        ...(0,history_values/* runArgumentValues */.b)(text, known),
    ];
    const redact = (text) => untilStable(text, spansOf);
    return {
        redact,
        redactHistory: (text) => untilStable(text, (part) => [...spansOf(part), ...(0,history_values/* argRowValues */.H)(part)]),
        createLineRedactor: () => createLineRedactor(redact),
        redactDeep: (value) => redactDeep(value, redact),
    };
}
const KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY/;
/** The longest keys have some 200 lines; without an end in sight the log is shown again. */
const MAX_KEY_LINES = 250;
function createLineRedactor(redact) {
    let left = 0;
    return (line) => {
        const isEnd = KEY_END.test(line);
        if (left > 0) {
            left = isEnd ? 0 : left - 1;
            return masking/* MASK */.v;
        }
        if (KEY_BEGIN.test(line) && !isEnd)
            left = MAX_KEY_LINES;
        return redact(line);
    };
}
function untilStable(text, spansOf) {
    let current = text;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const next = (0,masking/* maskSpans */.e)(current, spansOf(current));
        if (next === current)
            break;
        current = next;
    }
    return current;
}
function splitAssignment(assignment) {
    const equals = assignment.indexOf("=");
    return equals === -1 ? [assignment, ""] : [assignment.slice(0, equals), assignment.slice(equals + 1)];
}
/** The names and values that the Dockerfile's own ARG and ENV instructions show. */
function declaredValues(dockerfile) {
    return (dockerfile?.instructions ?? [])
        .filter(({ keyword }) => keyword === "ARG" || keyword === "ENV")
        .flatMap(({ pairs }) => pairs.map(({ key, value }) => [key, (value ?? "").replace(/^(["'])(.*)\1$/s, "$2")]));
}
function argNames(dockerfile) {
    const args = (dockerfile?.instructions ?? []).filter(({ keyword }) => keyword === "ARG");
    return new Set(args.flatMap(({ pairs }) => pairs.map(({ key }) => key)));
}
/** The Dockerfile and the images that its FROMs name, with those build arguments whose names don't look secret. */
function publicText({ dockerfile, buildArgs = new Map() }) {
    if (!dockerfile)
        return "";
    const staged = (0,stages/* toStages */.Jb)(dockerfile);
    const plain = new Map([...buildArgs].filter(([name]) => !(0,secret_names/* looksSecret */.n)(name)));
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, plain, dockerfile.escape);
    const images = staged.stages.map((stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape) ?? "");
    return [dockerfile.text, ...images].join("\n");
}
function redactDeep(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value)) {
        const redactLine = createLineRedactor(redact);
        return value.map((item) => redactDeep(item, typeof item === "string" ? redactLine : redact));
    }
    if (typeof value === "object" && value !== null) {
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactDeep(item, redact)]));
    }
    return value;
}


/***/ }),

/***/ 5354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ toStoredImage),
/* harmony export */   W: () => (/* binding */ toSavedLayer)
/* harmony export */ });
/* harmony import */ var _untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46);

/** What the image's configuration tells, with its layers as they were read. */
function toStoredImage({ config, configPath, diffIds }, layers) {
    const settings = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(config.config);
    // `ID.json` before Docker 25.
    const [, id] = /^(?:blobs\/sha256\/)?([0-9a-f]{64})(?:\.json)?$/.exec(configPath) ?? [];
    return {
        id: id === undefined ? null : `sha256:${id}`,
        os: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config.os),
        architecture: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config.architecture),
        variant: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(config.variant),
        layers,
        diffIds,
        history: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(config.history).map(toConfigHistory),
        env: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)(settings.Env),
        labels: stringValues(settings.Labels),
        shell: Array.isArray(settings.Shell) ? (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .strings */ .P$)(settings.Shell) : null,
    };
}
/** A blob of null is a missing one. */
function toSavedLayer({ digest, downloadSize }, blob, diffId) {
    const known = { diffId, blobDigest: digest };
    const unknown = { ...known, contentSize: null, downloadSize };
    switch (blob?.kind) {
        case "layer":
            return { ...known, contentSize: blob.contentSize, downloadSize: blob.compressedSize, problem: null };
        case "unreadable":
            return { ...unknown, downloadSize: blob.compressedSize, problem: blob.problem };
        case undefined:
            return { ...unknown, problem: { key: "archive.layerMissing" } };
        default:
            return { ...unknown, problem: { key: "archive.noArchive" } };
    }
}
function toConfigHistory(entry) {
    const { created_by, comment, empty_layer } = (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(entry);
    return {
        createdBy: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(created_by) ?? "",
        comment: (0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(comment) ?? "",
        emptyLayer: empty_layer === true,
    };
}
function stringValues(value) {
    return Object.fromEntries(Object.entries((0,_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value)).filter((entry) => typeof entry[1] === "string"));
}


/***/ }),

/***/ 262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   OH: () => (/* binding */ parseTarHeader),
/* harmony export */   Qp: () => (/* binding */ hasValidChecksum),
/* harmony export */   ei: () => (/* binding */ isZeroBlock),
/* harmony export */   mt: () => (/* binding */ TarError),
/* harmony export */   rh: () => (/* binding */ parseCheckedTarHeader)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);

/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
const BLOCK = 512;
class TarError extends _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N {
    name = "TarError";
}
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const BLANK = 0x20;
/** Whether the BLOCK bytes from `at` on are all zero. */
function isZeroBlock(bytes, at = 0) {
    for (let index = at; index < at + BLOCK; index++) {
        if (bytes[index] !== 0)
            return false;
    }
    return true;
}
/** Whether the checksum of the block at `at` holds, summed over unsigned or (as some old archivers did) signed bytes. */
function hasValidChecksum(bytes, at = 0) {
    const stored = octal(bytes, at + CHECKSUM_AT, at + CHECKSUM_END);
    // The field itself counts as blanks.
    let sum = (CHECKSUM_END - CHECKSUM_AT) * BLANK;
    for (let index = at; index < at + CHECKSUM_AT; index++)
        sum += bytes[index] ?? 0;
    for (let index = at + CHECKSUM_END; index < at + BLOCK; index++)
        sum += bytes[index] ?? 0;
    return stored === sum || (stored !== null && stored === sum - 256 * highBytes(bytes, at));
}
/** How many bytes of the block are negative where bytes are signed. */
function highBytes(bytes, at) {
    let count = 0;
    for (let index = at; index < at + BLOCK; index++) {
        const isSummed = index < at + CHECKSUM_AT || index >= at + CHECKSUM_END;
        if (isSummed && (bytes[index] ?? 0) > 127)
            count++;
    }
    return count;
}
/**
 * Reads the header block of BLOCK bytes that begins at `at`.
 * @throws TarError when the checksum does not hold or a number is not one.
 */
function parseTarHeader(bytes, at = 0) {
    if (!hasValidChecksum(bytes, at))
        throw new TarError({ key: "archive.checksum" });
    return parseCheckedTarHeader(bytes, at);
}
/** The same for a header whose checksum is known to hold. @throws TarError when a number is not one. */
function parseCheckedTarHeader(bytes, at) {
    const typeFlag = String.fromCharCode(bytes[at + 156] ?? 0);
    const magic = bytes.toString("latin1", at + 257, at + 265);
    const isUstar = magic.startsWith("ustar\0");
    const isGnu = magic === "ustar  \0";
    const hasPrefix = isUstar && bytes[at + 345] !== 0;
    // star keeps access and change times behind a shorter prefix and says so at the block's very end.
    const isStar = hasPrefix && bytes.toString("latin1", at + 508, at + 512) === "tar\0";
    const name = text(bytes, at, at + 100);
    const isDevice = (isUstar || isGnu) && (typeFlag === "3" || typeFlag === "4");
    const isSparse = isGnu && typeFlag === "S";
    return {
        name: hasPrefix ? `${text(bytes, at + 345, at + (isStar ? 476 : 500))}/${name}` : name,
        typeFlag,
        size: number(bytes, at + 124, at + 136, "size"),
        mode: number(bytes, at + 100, at + 108, "mode"),
        uid: number(bytes, at + 108, at + 116, "owner"),
        gid: number(bytes, at + 116, at + 124, "group"),
        mtime: number(bytes, at + 136, at + 148, "time"),
        linkName: text(bytes, at + 157, at + 257),
        deviceMajor: isDevice ? number(bytes, at + 329, at + 337, "device") : 0,
        deviceMinor: isDevice ? number(bytes, at + 337, at + 345, "device") : 0,
        sparseSize: isSparse ? number(bytes, at + 483, at + 495, "size") : null,
        sparseContinues: isSparse && bytes[at + 482] !== 0,
    };
}
function text(bytes, start, end) {
    let stop = start;
    while (stop < end && bytes[stop] !== 0)
        stop++;
    return (stop === start ? "" : bytes.toString("latin1", start, stop));
}
function number(bytes, start, end, field) {
    const first = bytes[start] ?? 0;
    const value = first >= 0x80 ? base256(bytes, start, end) : octal(bytes, start, end);
    if (value === null || !Number.isSafeInteger(value)) {
        throw new TarError({ key: "archive.number", values: { field } });
    }
    return value;
}
/** Octal digits between optional blanks or NULs; an empty field is 0; null for anything else. */
function octal(bytes, start, end) {
    let at = start;
    while (at < end && (bytes[at] === BLANK || bytes[at] === 0))
        at++;
    let value = 0;
    for (; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte === BLANK || byte === 0)
            break;
        if (byte < 0x30 || byte > 0x37)
            return null;
        value = value * 8 + (byte - 0x30);
    }
    return value;
}
/** GNU's binary numbers: two's complement, big-endian, the first bit a mark. */
function base256(bytes, start, end) {
    const first = bytes[start] ?? 0;
    const negative = (first & 0x40) !== 0;
    let value = negative ? (first & 0x7f) - 0x80 : first & 0x3f;
    for (let at = start + 1; at < end; at++)
        value = value * 256 + (bytes[at] ?? 0);
    return value;
}


/***/ }),

/***/ 6011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toLayerEntry),
/* harmony export */   w: () => (/* binding */ toLayerPath)
/* harmony export */ });
/* harmony import */ var _content_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3176);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(262);


const WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
const AUFS = ".wh..wh.";
const NOTHING = "";
/** A path with an empty part, a `.` or a `..` in it. */
const UNCLEAN = /(?:^|\/)\.{0,2}(?:\/|$)/;
/** The latest time that engines give to a file; they set others, and those before 1970, to 1970. */
const LATEST = Number((2n ** 63n - 1n) / 1000000000n);
/**
 * What an entry of a layer's tar archive says about the file system: markers become whiteouts and opaque directories,
 * paths are those from the image's root. Null for what says nothing: the root directory itself, and what the AUFS
 * driver kept for itself in the root.
 * Rules: https://github.com/opencontainers/image-spec/blob/main/layer.md#whiteouts; names of markers, AUFS' own and
 * times as containerd and moby take them when they unpack a layer.
 * @throws TarError for a marker that names nothing.
 */
function toLayerEntry(entry) {
    const path = toLayerPath(entry.name);
    if (path === "" || (path.startsWith(AUFS) && path !== OPAQUE))
        return null;
    const slash = path.lastIndexOf("/");
    if (path.startsWith(WHITEOUT, slash + 1)) {
        const folder = path.slice(0, Math.max(slash, 0));
        if (path.startsWith(OPAQUE, slash + 1) && path.length === slash + 1 + OPAQUE.length) {
            return layerEntry(entry, folder, "opaque");
        }
        const name = path.slice(slash + 1 + WHITEOUT.length);
        if (name === "" || name === "." || name === "..") {
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_0__/* .TarError */ .mt({ key: "archive.marker" });
        }
        return layerEntry(entry, (slash < 0 ? name : `${folder}/${name}`), "whiteout");
    }
    return layerEntry(entry, path, entry.type);
}
/** `name` from the image's root, as in LayerEntry: `..` leads no further than to the root. */
function toLayerPath(name) {
    let end = name.length;
    while (end > 0 && name.charCodeAt(end - 1) === 0x2f)
        end--;
    const start = name.startsWith("./") ? 2 : name.startsWith("/") ? 1 : 0;
    const path = name.slice(start, Math.max(start, end));
    if (path === "" || !UNCLEAN.test(path))
        return path;
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
function layerEntry(entry, path, type) {
    const linkName = type === "hard-link" ? toLayerPath(entry.linkName) : type === "symlink" ? entry.linkName : NOTHING;
    const size = type === "file" ? entry.size : 0;
    const isDevice = type === "character-device" || type === "block-device";
    return {
        path,
        type,
        size,
        contentSize: (0,_content_size_js__WEBPACK_IMPORTED_MODULE_1__/* .contentSize */ .v)({ type, size, linkName }),
        linkName,
        mode: entry.mode & 0o7777,
        // The kernel keeps 32 bits of each; some archivers write -2.
        uid: entry.uid >>> 0,
        gid: entry.gid >>> 0,
        mtime: entry.mtime >= 0 && entry.mtime <= LATEST ? entry.mtime : 0,
        deviceMajor: isDevice ? entry.deviceMajor >>> 0 : 0,
        deviceMinor: isDevice ? entry.deviceMinor >>> 0 : 0,
    };
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTarParser)
/* harmony export */ });
/* harmony import */ var _layer_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2357);
/* harmony import */ var _pax_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2624);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(262);



/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;
/** Headers of what holds names and records for the entry that follows, or (`g`) for all of them. */
const EXTENDED = new Set(["x", "g", "L", "K"]);
const TYPES = new Map([
    ["0", "file"],
    ["\0", "file"],
    ["7", "file"],
    ["S", "file"],
    ["1", "hard-link"],
    ["2", "symlink"],
    ["3", "character-device"],
    ["4", "block-device"],
    ["5", "directory"],
    ["6", "fifo"],
]);
const NO_OVERRIDES = { pax: new Map(), longName: null, longLink: null };
/**
 * A tar parser that holds headers only, never content: ustar, PAX, GNU long names, base-256 numbers, sparse files,
 * old v7. It reads archives as Go's archive/tar does, since that is what writes and reads image layers: links,
 * directories and devices have no content whatever their size field says, and two zero blocks end the archive.
 * Its errors name the byte at which the entry in question begins.
 */
function createTarParser(handler, form = "whole") {
    const parseHeader = form === "whole" ? _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTarHeader */ .OH : _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCheckedTarHeader */ .rh;
    const block = Buffer.alloc(_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE);
    let filled = 0;
    /** Of the byte that comes next. */
    let position = 0;
    let entryAt = 0;
    let state = "header";
    let zeroBlocks = 0;
    /** The size that the entry's header tells. */
    let told = 0;
    let left = 0;
    let padding = 0;
    let overrides = NO_OVERRIDES;
    let extendedType = "";
    let extended = Buffer.alloc(0);
    function beginContent(size) {
        handler.onHeaderEnd?.(position, told);
        left = form === "headers" ? 0 : size;
        padding = paddingBehind(size);
        state = "content";
        if (left === 0)
            finishContent();
    }
    function beginExtended(type, size) {
        if (size < 0 || size > MAX_EXTENDED_HEADER) {
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt({ key: "archive.longHeader", values: { bytes: size } });
        }
        extendedType = type;
        extended = Buffer.alloc(size);
        left = size;
        padding = paddingBehind(size);
        state = "extended";
        if (left === 0)
            finishContent();
    }
    function finishContent() {
        if (state === "content") {
            handler.onEntryEnd?.();
        }
        else if (extendedType === "g") {
            // It sets defaults for what follows. Container engines ignore it, and what stood before it with it.
            overrides = NO_OVERRIDES;
            handler.onHeaderEnd?.(position, 0);
        }
        else {
            overrides = withExtended(overrides, extendedType, extended);
        }
        state = "header";
    }
    /** The block lies in `bytes` at `at`; `position` is behind it. */
    function onHeader(bytes, at) {
        if (bytes[at] === 0 && (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .isZeroBlock */ .ei)(bytes, at)) {
            zeroBlocks++;
            if (zeroBlocks === 2)
                state = "end";
            return;
        }
        if (overrides === NO_OVERRIDES)
            entryAt = position - _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
        if (zeroBlocks > 0)
            throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt({ key: "archive.trailing" });
        const header = parseHeader(bytes, at);
        if (EXTENDED.has(header.typeFlag)) {
            beginExtended(header.typeFlag, header.size);
            return;
        }
        const { entry, toldSize, stored } = toEntry(header, overrides, position);
        overrides = NO_OVERRIDES;
        told = toldSize;
        handler.onEntry(entry);
        if (header.sparseContinues) {
            left = stored;
            state = "sparse-map";
        }
        else {
            beginContent(stored);
        }
    }
    function onBlock(bytes, at) {
        if (state === "sparse-map") {
            if (bytes[at + 504] === 0)
                beginContent(left);
        }
        else {
            onHeader(bytes, at);
        }
    }
    function take(bytes) {
        let at = 0;
        while (at < bytes.length && state !== "end") {
            const available = bytes.length - at;
            let taken;
            if (state === "content" || state === "extended") {
                taken = Math.min(left, available);
                const piece = bytes.subarray(at, at + taken);
                if (state === "content")
                    handler.onContent?.(piece);
                else
                    piece.copy(extended, extended.length - left);
                left -= taken;
                position += taken;
                if (left === 0)
                    finishContent();
            }
            else if (padding > 0) {
                taken = Math.min(padding, available);
                padding -= taken;
                position += taken;
            }
            else if (filled === 0 && available >= _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE) {
                taken = _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
                position += taken;
                onBlock(bytes, at);
            }
            else {
                taken = Math.min(_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE - filled, available);
                bytes.copy(block, filled, at, at + taken);
                filled += taken;
                position += taken;
                if (filled === _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE) {
                    filled = 0;
                    onBlock(block, 0);
                }
            }
            at += taken;
        }
    }
    function located(error) {
        if (!(error instanceof _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt))
            return error;
        return new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt({ key: "archive.at", values: { problem: error.said, byte: entryAt } });
    }
    return {
        write(chunk) {
            try {
                take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
            }
            catch (error) {
                throw located(error);
            }
        },
        skippable() {
            if (state === "end")
                return Number.POSITIVE_INFINITY;
            if (state === "extended" || (state === "content" && handler.onContent !== undefined))
                return 0;
            return state === "content" ? left + padding : padding;
        },
        skip(bytes) {
            if (state === "end")
                return;
            position += bytes;
            const ofContent = Math.min(left, bytes);
            if (state === "content") {
                left -= ofContent;
                padding -= bytes - ofContent;
                if (left === 0)
                    finishContent();
            }
            else {
                padding -= bytes;
            }
        },
        end() {
            if (state === "end" || (state === "header" && filled === 0 && padding === 0))
                return;
            throw located(new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt({ key: "archive.cut" }));
        },
    };
}
function paddingBehind(size) {
    return (_tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE - (size % _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE)) % _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .BLOCK */ .IE;
}
function withExtended(overrides, typeFlag, content) {
    if (typeFlag === "x")
        return { ...overrides, pax: (0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePaxRecords */ .vZ)(content) };
    const nul = content.indexOf(0);
    const text = nul === -1 ? content : content.subarray(0, nul);
    const value = text.length === 0 ? null : text;
    return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}
function toEntry(header, { pax, longName, longLink }, contentAt) {
    const nameBytes = longName ?? pax.get("path") ?? null;
    const linkBytes = longLink ?? pax.get("linkpath") ?? null;
    const name = nameBytes === null ? header.name : (0,_layer_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .toByteString */ .p)(nameBytes);
    const type = entryType(header.typeFlag, name);
    const hasContent = type === "file" || type === "other";
    const hasLink = type === "symlink" || type === "hard-link";
    const size = (0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .paxNumber */ .H8)(pax, "size") ?? header.size;
    const stored = hasContent ? size : 0;
    const isSparsePax = isSparseByPax(pax);
    const sparseName = isSparsePax ? pax.get("GNU.sparse.name") : undefined;
    const sparseSize = isSparsePax
        ? ((0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .paxNumber */ .H8)(pax, "GNU.sparse.size") ?? (0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .paxNumber */ .H8)(pax, "GNU.sparse.realsize") ?? size)
        : header.sparseSize;
    const toldSize = sparseSize ?? size;
    if (stored < 0 || (sparseSize ?? 0) < 0)
        throw new _tar_header_js__WEBPACK_IMPORTED_MODULE_1__/* .TarError */ .mt({ key: "archive.negative" });
    const entry = {
        name: sparseName === undefined ? name : (0,_layer_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .toByteString */ .p)(sparseName),
        type,
        size: type === "file" ? toldSize : 0,
        isSparse: sparseSize !== null,
        linkName: hasLink ? (linkBytes === null ? header.linkName : (0,_layer_entry_js__WEBPACK_IMPORTED_MODULE_2__/* .toByteString */ .p)(linkBytes)) : EMPTY,
        mode: header.mode,
        uid: (0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .paxNumber */ .H8)(pax, "uid") ?? header.uid,
        gid: (0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .paxNumber */ .H8)(pax, "gid") ?? header.gid,
        mtime: (0,_pax_js__WEBPACK_IMPORTED_MODULE_0__/* .paxSeconds */ .dj)(pax, "mtime") ?? header.mtime,
        deviceMajor: header.deviceMajor,
        deviceMinor: header.deviceMinor,
        contentAt,
    };
    return { entry, toldSize, stored };
}
/**
 * Whether the records make the file sparse, in one of the versions that there are: the first had no version in it.
 * https://www.gnu.org/software/tar/manual/html_node/PAX-0.html
 */
function isSparseByPax(pax) {
    if (pax.size === 0)
        return false;
    const version = [pax.get("GNU.sparse.major"), pax.get("GNU.sparse.minor")].join(".");
    if (version === ".")
        return pax.has("GNU.sparse.map") || pax.has("GNU.sparse.offset");
    return SPARSE_VERSIONS.has(version);
}
const SPARSE_VERSIONS = new Set(["0.0", "0.1", "1.0"]);
const EMPTY = "";
function entryType(typeFlag, name) {
    // v7 had no type for directories; the slash at the end of the name is all that tells.
    if (typeFlag === "\0" && name.endsWith("/"))
        return "directory";
    return TYPES.get(typeFlag) ?? "other";
}


/***/ }),

/***/ 9316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ measureImage)
});

// EXTERNAL MODULE: ./src/capture.ts + 1 modules
var src_capture = __webpack_require__(3911);
// EXTERNAL MODULE: ./src/image/build-steps.ts
var build_steps = __webpack_require__(515);
// EXTERNAL MODULE: ./src/image/created-by.ts
var created_by = __webpack_require__(6147);
// EXTERNAL MODULE: ./src/image/alignment-grid.ts
var alignment_grid = __webpack_require__(8833);
;// CONCATENATED MODULE: ./src/image/layer-rows.ts


/** A layer that changes nothing: a tar of two zero blocks. */
const EMPTY_LAYER = "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
/** What a choice against the evidence costs: bytes without a layer weigh more than an instruction without one. */
const UNLIKELY = 8;
const IMPOSSIBLE = 1000;
/**
 * Which history rows stand for layers, one entry a layer, base first. The image's own configuration says so where it was
 * read; otherwise the rows that must make layers are taken first, and of those that may (the legacy builder drops
 * layers that change nothing) as many as are needed.
 * @param history newest first
 * @param diffIds base first
 * @param config the history in the image's own configuration; null where it was not read
 */
function layerRows(history, diffIds, config) {
    const told = config?.length === history.length ? rowsFromConfig(config, diffIds.length) : null;
    if (told?.length === diffIds.length)
        return told.map((row) => ({ row, isCertain: true }));
    const possible = history.flatMap((row, index) => ((0,created_by/* likelyLayer */.WB)(row) === "no" ? [] : [index])).toReversed();
    // A base without history leaves its layers without rows; the newest rows still belong to the newest layers.
    const missing = Math.max(0, diffIds.length - possible.length);
    const withoutRow = Array.from({ length: missing }, () => ({ row: null, isCertain: true }));
    return [...withoutRow, ...chooseRows(history, possible, diffIds.slice(missing))];
}
/** The oldest layers have no row where BuildKit has filled the history up. */
function rowsFromConfig(config, layers) {
    const rows = config.flatMap((entry, index) => entry.emptyLayer || (0,created_by/* isFiller */.Bl)(entry) ? [] : [config.length - 1 - index]);
    const missing = config.some(created_by/* isFiller */.Bl) ? Math.max(0, layers - rows.length) : 0;
    return [...Array(missing).fill(null), ...rows];
}
/** A row that must be a layer is not left out, and one with bytes not paired with a layer that holds none. */
function chooseRows(history, possible, diffIds) {
    const rowAt = (index) => history[possible[index] ?? -1];
    const choices = (0,alignment_grid/* cheapestAlignment */.r)({
        rows: possible.length,
        expected: diffIds.length,
        pairCost: (row, layer) => diffIds[layer] === EMPTY_LAYER && (rowAt(row)?.size ?? 0) > 0 ? IMPOSSIBLE : 0,
        skipRowCost: (index) => {
            const row = rowAt(index);
            if (row === undefined || (0,created_by/* likelyLayer */.WB)(row) !== "yes")
                return 0;
            return (row.size ?? 0) > 0 ? IMPOSSIBLE : UNLIKELY;
        },
        skipExpectedCost: () => Number.POSITIVE_INFINITY,
        band: Math.max(1, possible.length - diffIds.length),
    });
    const rows = new Map(choices.map(({ paired, isOnlyWay }, index) => [paired, { index, isOnlyWay }]));
    return diffIds.map((_, layer) => {
        const chosen = rows.get(layer);
        return { row: possible[chosen?.index ?? -1] ?? null, isCertain: chosen?.isOnlyWay ?? false };
    });
}

// EXTERNAL MODULE: ./src/image/layer-source.ts + 1 modules
var layer_source = __webpack_require__(9712);
;// CONCATENATED MODULE: ./src/image/layers.ts




/**
 * The image's layers, base first, the base image's included, each with what is known of it. The Dockerfile line, and
 * whether a layer is own or the base image's, come from BuildKit's provenance where there is one: it tells of this very
 * build. Else the line comes from aligning history and Dockerfile, own or base from the base image's diff IDs, else from
 * that alignment; where neither tells of a base image all layers are own. Nothing in the result is redacted.
 */
function toLayers(input) {
    const { diffIds, history, saved } = input;
    const rows = layerRows(history, diffIds, saved?.history ?? null);
    const finder = (0,layer_source/* createSourceFinder */.SY)(input);
    const provenance = fittingProvenance(input);
    const provenSources = provenance === null ? [] : finder.fromProvenance(provenance);
    const baseCount = baseLayerCount(input, rows, finder);
    const facts = input.dockerfile === null ? new Map() : (0,build_steps/* stepFacts */.mv)(input.dockerfile, input.steps);
    const isSaved = saved !== null && isOf(diffIds, saved);
    // Where a layer has no row, the engine has put its size into another one's.
    const rowsHaveSizes = input.historyHasContentSizes && rows.every(({ row }) => row !== null);
    return diffIds.map((diffId, index) => {
        const { row: rowIndex, isCertain } = rows[index] ?? { row: null, isCertain: false };
        const row = rowIndex === null ? null : (history[rowIndex] ?? null);
        const walked = rowIndex === null ? null : (finder.walk[rowIndex] ?? null);
        const known = provenance?.[index] ?? null;
        const origin = originOf(index, baseCount, known, walked);
        // A row with bytes is a layer for sure, even where it is not sure which one.
        const isLayerRow = isCertain || (row !== null && (0,created_by/* likelyLayer */.WB)(row) === "yes");
        const source = origin === "base" ? layer_source/* NO_SOURCE */.ir : (provenSources[index] ?? finder.fromWalk(walked, isLayerRow));
        const step = source.instruction === null ? null : facts.get(source.instruction);
        const savedLayer = isSaved ? (saved?.layers[index] ?? null) : null;
        return {
            diffId: isCertain ? diffId : null,
            origin,
            contentSize: savedLayer?.contentSize ?? (rowsHaveSizes ? (row?.size ?? null) : null),
            downloadSize: savedLayer?.downloadSize ?? known?.downloadSize ?? null,
            createdBy: row === null ? "" : toldBy(row),
            instruction: source.instruction === null ? null : finder.textOf(source.instruction),
            lines: source.lines,
            mapping: source.mapping,
            cached: step?.cached ?? null,
            seconds: step?.seconds ?? null,
        };
    });
}
/** What was imported or committed has no instruction, and says so in its comment; BuildKit's only name itself. */
function toldBy({ createdBy, comment }) {
    if (createdBy.trim() !== "")
        return createdBy;
    return comment.startsWith("buildkit.") ? "" : comment.trim();
}
/** A tag that another job moves in the meantime gives another image's layers. */
function isOf(diffIds, { layers }) {
    return (layers.length === diffIds.length &&
        layers.every(({ diffId }, index) => diffId === null || diffId === diffIds[index]));
}
function originOf(index, baseCount, known, walked) {
    if (known !== null)
        return known.origin;
    if (baseCount !== null)
        return index < baseCount ? "base" : "own";
    return walked?.origin ?? "base";
}
/**
 * How many of the layers are the base image's, by its diff IDs; null where they do not tell. Its name may stand for
 * another image by now: for one that is not underneath, or (a build that takes its own base's name) for this one.
 */
function baseLayerCount({ diffIds, baseDiffIds }, rows, { walk, found }) {
    const fallback = found === "none" ? 0 : null;
    if (baseDiffIds === null || !baseDiffIds.every((diffId, index) => diffIds[index] === diffId))
        return fallback;
    const isOwn = ({ row, isCertain }) => isCertain && row !== null && walk[row]?.mapping === "exact";
    const count = baseDiffIds.length;
    return found === "all" && rows.slice(0, count).some(isOwn) ? null : count;
}
/**
 * Provenance counts only where it has as many layers as the image. Its digests are the diff IDs (classic store), those
 * of the stored blobs (containerd store), or neither (loaded from another builder); a mixture is another image's.
 * Compressed sizes are the image's own only where the blobs are. A reader that does not tell the blobs (the engine's
 * directories) leaves the provenance of the build as it is.
 */
function fittingProvenance({ provenance: layers, diffIds, saved }) {
    if (layers === null || layers.length !== diffIds.length)
        return null;
    const blobs = saved?.layers.map(({ blobDigest }) => blobDigest) ?? [];
    const matches = (digests) => layers.filter(({ digest }, index) => digest === digests[index]).length;
    const [ofDiffIds, ofBlobs] = [matches(diffIds), matches(blobs)];
    if (ofDiffIds === layers.length || ofBlobs === layers.length)
        return layers;
    if (blobs.every((digest) => digest === null))
        return layers;
    if (ofDiffIds + ofBlobs > 0)
        return null;
    return layers.map((layer) => ({ ...layer, downloadSize: null }));
}

// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
;// CONCATENATED MODULE: ./src/image/provenance.ts

const METADATA_KEY = "buildx.build.provenance";
const MOBY_METADATA = "https://mobyproject.org/buildkit@v1#metadata";
/**
 * The image's layers, base first, with the Dockerfile lines that made them, from the parsed file of
 * `docker image build --metadata-file` with BUILDX_METADATA_PROVENANCE=max, in SLSA v0.2 or v1 form. Null where the
 * file holds no such provenance or one whose parts do not fit together; never throws.
 * Format: https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 * @param platform picks the part of a build for several platforms, `linux/amd64`.
 */
function readProvenance(metadata, platform = null) {
    const parts = provenanceParts(metadata, platform);
    return parts === null ? null : attributeLayers(readSteps(parts.definition, parts.locations), parts.chains);
}
function provenanceParts(metadata, platform) {
    if (!(0,untyped/* isRecord */.u4)(metadata))
        return null;
    const provenance = (0,untyped/* record */.g1)(metadata[METADATA_KEY] ?? metadata[`${METADATA_KEY}/${platform}`]);
    const v1Run = (0,untyped/* record */.g1)((0,untyped/* record */.g1)(provenance.runDetails).metadata);
    const v1Internal = (0,untyped/* record */.g1)((0,untyped/* record */.g1)(provenance.buildDefinition).internalParameters);
    const config = (0,untyped/* record */.g1)(provenance.buildConfig ?? v1Internal.buildConfig);
    const buildkit = (0,untyped/* record */.g1)((0,untyped/* record */.g1)(provenance.metadata)[MOBY_METADATA] ?? v1Run.buildkit_metadata);
    const definition = (0,untyped/* list */.p_)(config.llbDefinition);
    if (definition.length === 0)
        return null;
    return {
        definition,
        locations: (0,untyped/* record */.g1)((0,untyped/* record */.g1)(buildkit.source).locations),
        chains: (0,untyped/* record */.g1)(buildkit.layers),
    };
}
function readSteps(definition, locations) {
    return definition.map((entry) => {
        const raw = (0,untyped/* record */.g1)(entry);
        const id = (0,untyped/* text */.Qq)(raw.id) ?? "";
        const wrapped = (0,untyped/* record */.g1)(raw.op);
        return {
            id,
            inputs: (0,untyped/* list */.p_)(raw.inputs).map((input) => (0,untyped/* text */.Qq)(input) ?? ""),
            operation: (0,untyped/* record */.g1)(wrapped.Op ?? raw.op),
            lines: readLocations(locations[id]),
        };
    });
}
/** One range a place; a place has several when BuildKit found the same step in several stages. */
function readLocations(value) {
    const found = [];
    for (const location of (0,untyped/* list */.p_)((0,untyped/* record */.g1)(value).locations)) {
        const { sourceIndex, ranges } = (0,untyped/* record */.g1)(location);
        // Sources other than the first are not the Dockerfile that was asked for.
        if (sourceIndex !== undefined && sourceIndex !== 0)
            continue;
        const lines = mergeRanges((0,untyped/* list */.p_)(ranges));
        if (lines !== null)
            found.push(lines);
    }
    return found;
}
/** A continued instruction or a heredoc has one range a line. */
function mergeRanges(ranges) {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (const range of ranges) {
        const start = (0,untyped/* number */.ai)((0,untyped/* record */.g1)((0,untyped/* record */.g1)(range).start).line);
        const end = (0,untyped/* number */.ai)((0,untyped/* record */.g1)((0,untyped/* record */.g1)(range).end).line);
        if (start === null || end === null || start < 1 || end < start)
            return null;
        first = Math.min(first, start);
        last = Math.max(last, end);
    }
    return last === 0 ? null : { start: first, end: last };
}
function attributeLayers(steps, chains) {
    const makersByOutput = new Map();
    for (const step of steps) {
        const makers = makersOf(step, makersByOutput, readChain(chains, `${step.id}:0`));
        if (makers !== null)
            makersByOutput.set(`${step.id}:0`, makers);
    }
    // The last step only names what the build returns.
    const result = steps.at(-1)?.inputs[0];
    if (result === undefined)
        return null;
    const chain = readChain(chains, result);
    const makers = makersByOutput.get(result);
    return makers?.map((maker, index) => toLayer(chain?.[index] ?? null, maker)) ?? null;
}
function toLayer(link, maker) {
    return {
        digest: link?.digest ?? null,
        downloadSize: link?.size ?? null,
        origin: maker === null ? "base" : "own",
        lines: maker?.lines[0] ?? null,
        otherLines: maker?.lines.slice(1) ?? [],
    };
}
/**
 * BuildKit leaves out the chain of a step that it shares with another build running at the same time. It commits one
 * layer a step, so that such a step's makers are known all the same; the next chain tells whether their number fits.
 */
function makersOf(step, known, chain) {
    if ((0,untyped/* isRecord */.u4)(step.operation.source))
        return chain?.map(() => null) ?? null;
    if ((0,untyped/* isRecord */.u4)(step.operation.merge)) {
        const inputs = step.inputs.map((input) => known.get(input));
        const merged = inputs.every((input) => input !== undefined) ? inputs.flat() : null;
        return chain === null || merged?.length === chain.length ? merged : null;
    }
    const input = rootInput(step);
    const below = input === null ? [] : known.get(input);
    if (below === undefined)
        return null;
    if (chain === null)
        return [...below, step];
    if (chain.length < below.length)
        return null;
    return chain.map((_, index) => (index < below.length ? (below[index] ?? null) : step));
}
/** The output that the step's file system starts from; null where it starts from nothing. */
function rootInput(step) {
    const { exec, file } = step.operation;
    if ((0,untyped/* isRecord */.u4)(exec)) {
        const root = (0,untyped/* list */.p_)(exec.mounts)
            .map(untyped/* record */.g1)
            .find((mount) => mount.dest === "/");
        return step.inputs[(0,untyped/* number */.ai)(root?.input) ?? 0] ?? null;
    }
    if (!(0,untyped/* isRecord */.u4)(file))
        return step.inputs[0] ?? null;
    const actions = (0,untyped/* list */.p_)(file.actions).map(untyped/* record */.g1);
    let index = (0,untyped/* number */.ai)(actions.find((action) => action.output === 0)?.input) ?? 0;
    // An input past the step's own ones means the result of an earlier action of the same step.
    for (let hops = 0; index >= step.inputs.length && hops < actions.length; hops++) {
        index = (0,untyped/* number */.ai)(actions[index - step.inputs.length]?.input) ?? 0;
    }
    return step.inputs[index] ?? null;
}
function readChain(chains, output) {
    const value = (0,untyped/* list */.p_)(chains[output])[0];
    if (!Array.isArray(value))
        return null;
    const links = [];
    for (const entry of value) {
        const { digest, size } = (0,untyped/* record */.g1)(entry);
        const name = (0,untyped/* text */.Qq)(digest);
        if (name === null)
            return null;
        const bytes = (0,untyped/* number */.ai)(size);
        links.push({ digest: name, size: bytes !== null && bytes >= 0 ? bytes : null });
    }
    return links;
}

;// CONCATENATED MODULE: ./src/measure.ts



/** The label by which script/engine marks an image that stands in for the one its tag names. */
const STAND_IN_LABEL = "io.github.docker-layer-report.stand-in";
const MOST_UNREAD = 5;
/** Works out from what docker said what each layer costs and which line made it. */
function measureImage(facts) {
    const { capture, build, engine, dockerfile, target, buildArgs } = facts;
    const { image } = capture;
    const saved = capture.layers?.saved ?? null;
    const historyCounts = engine !== null && (0,src_capture/* historyHasContentSizes */.Q)(engine);
    const platform = [image.os, image.architecture, ...(image.variant === null ? [] : [image.variant])].join("/");
    const layers = toLayers({
        diffIds: image.diffIds,
        history: capture.history?.rows ?? ownHistory(saved),
        saved,
        historyHasContentSizes: historyCounts,
        provenance: readProvenance(build?.provenance ?? null, platform),
        dockerfile,
        target,
        buildArgs,
        steps: build?.steps ?? [],
        baseDiffIds: capture.base?.image.diffIds ?? null,
    });
    const moved = capture.base !== null && !isBaseOf(capture.base.image.diffIds, image.diffIds, layers);
    return {
        id: image.id,
        platform,
        store: engine?.store ?? null,
        measuredBy: saved !== null ? "layers" : historyCounts ? "history" : "none",
        contentSize: sum(layers, "contentSize"),
        downloadSize: sum(layers, "downloadSize"),
        base: facts.base === null ? null : toBase(facts.base, capture, layers),
        baseHistory: moved ? null : (capture.base?.history ?? null),
        layers,
        files: capture.layers?.files ? { ...capture.layers.files, readBy: capture.layers.readBy } : null,
        notes: [
            ...(moved && facts.base !== null
                ? [{ key: "note.baseMoved", values: { reference: facts.base } }]
                : []),
            ...unreadLayers(saved),
        ],
    };
}
/** Of a few layers at most: one is enough to make the sum unknown. */
function unreadLayers(saved) {
    return (saved?.layers ?? [])
        .flatMap(({ problem }, index) => problem === null ? [] : [{ key: "note.layerNotRead", values: { number: index + 1, problem } }])
        .slice(0, MOST_UNREAD);
}
/** A tag that has moved since may name an image with fewer layers, or more, though it begins the same. */
function isBaseOf(base, image, layers) {
    const count = layers.filter(({ origin }) => origin === "base").length;
    return base.length === count && base.every((diffId, index) => image[index] === diffId);
}
/** The image's own history as docker would list it, newest first, where docker was not asked or could not tell. */
function ownHistory(saved) {
    return (saved?.history ?? [])
        .map(({ createdBy, comment }) => ({ id: "<missing>", created: "", createdBy, size: null, comment }))
        .reverse();
}
function toBase(reference, { image }, layers) {
    const baseLayers = layers.filter(({ origin }) => origin === "base");
    return {
        reference,
        // A built image inherits the labels of the base that it was built on, whatever that name stands for now.
        standIn: image.labels[STAND_IN_LABEL] ?? null,
        layerCount: baseLayers.length,
        contentSize: sum(baseLayers, "contentSize"),
        downloadSize: sum(baseLayers, "downloadSize"),
    };
}
/** One unknown part makes the whole unknown. */
function sum(layers, key) {
    return layers.reduce((total, layer) => {
        const size = layer[key];
        return total === null || size === null ? null : total + size;
    }, 0);
}


/***/ }),

/***/ 9338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ readEngineLayers),
  n: () => (/* binding */ readLayers)
});

// EXTERNAL MODULE: ./src/image/entry-budget.ts
var entry_budget = __webpack_require__(8183);
// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(262);
;// CONCATENATED MODULE: ./src/image/tree/column.ts
// A column is one property of many things, a number each, zero until set. It grows by the piece, so that a million
// things are never held twice, and gives the garbage collector nothing to look through. Each kind of number has code
// of its own: one `get` for all kinds is slower by a fifth over the whole tree.
const PIECE_BITS = 14;
const PIECE_LENGTH = 2 ** PIECE_BITS;
const PIECE_MASK = PIECE_LENGTH - 1;
class ByteColumn {
    pieces = [];
    get(index) {
        return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
    }
    set(index, value) {
        while (index >>> PIECE_BITS >= this.pieces.length)
            this.pieces.push(new Uint8Array(PIECE_LENGTH));
        const piece = this.pieces[index >>> PIECE_BITS];
        if (piece !== undefined)
            piece[index & PIECE_MASK] = value;
    }
}
class Uint32Column {
    pieces = [];
    get(index) {
        return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
    }
    set(index, value) {
        while (index >>> PIECE_BITS >= this.pieces.length)
            this.pieces.push(new Uint32Array(PIECE_LENGTH));
        const piece = this.pieces[index >>> PIECE_BITS];
        if (piece !== undefined)
            piece[index & PIECE_MASK] = value;
    }
}
class Float64Column {
    pieces = [];
    get(index) {
        return this.pieces[index >>> PIECE_BITS]?.[index & PIECE_MASK] ?? 0;
    }
    set(index, value) {
        while (index >>> PIECE_BITS >= this.pieces.length)
            this.pieces.push(new Float64Array(PIECE_LENGTH));
        const piece = this.pieces[index >>> PIECE_BITS];
        if (piece !== undefined)
            piece[index & PIECE_MASK] = value;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/image/layer-entry.ts
var layer_entry = __webpack_require__(2357);
;// CONCATENATED MODULE: ./src/image/tree/path-table.ts



/** The root directory's node; also "no node" where one can be missing. */
const ROOT = 0;
const SLASH = 0x2f;
function createPathTable() {
    const parents = new Uint32Column();
    const names = new ByteColumn();
    /** Where a node's name ends in `names`; it begins where the one before it ends. */
    const nameEnds = new Uint32Column();
    const hashes = new Uint32Column();
    const key = (0,external_node_crypto_.randomFillSync)(new Int32Array(2));
    const key0 = key[0] ?? 0;
    const key1 = key[1] ?? 0;
    let count = 1;
    let slots = new Uint32Array(1024);
    let walked = "";
    /** `walked` up to its last slash: most paths are in the directory of the path before. */
    let walkedDirectory = "";
    /** The nodes of `walked`'s parts, and where in it each part ends. */
    const partNodes = [];
    const partEnds = [];
    /** The name that is looked for. */
    let name = new Uint8Array(256);
    /**
     * After HalfSipHash-1-3, over the parent's number and the `length` bytes of `name`, with a key that nobody outside
     * knows: an image cannot be made whose names all fall into one slot.
     */
    function hash(parent, length) {
        const bytes = name;
        let v0 = key0;
        let v1 = key1;
        let v2 = 0x6c796765 ^ key0;
        let v3 = 0x74656462 ^ key1;
        // One word of the parent's number, the name's words, one of what is left of it and its length; then three of 0.
        const words = (length >>> 2) + 2;
        for (let step = 0; step < words + 3; step++) {
            const at = 4 * (step - 1);
            let word = 0;
            if (step === 0) {
                word = parent;
            }
            else if (step < words - 1) {
                word =
                    (bytes[at] ?? 0) |
                        ((bytes[at + 1] ?? 0) << 8) |
                        ((bytes[at + 2] ?? 0) << 16) |
                        ((bytes[at + 3] ?? 0) << 24);
            }
            else if (step === words - 1) {
                word = length << 24;
                for (let index = at; index < length; index++)
                    word |= (bytes[index] ?? 0) << (8 * (index - at));
            }
            else if (step === words) {
                v2 ^= 0xff;
            }
            v3 ^= word;
            v0 = (v0 + v1) | 0;
            v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
            v0 = (v0 << 16) | (v0 >>> 16);
            v2 = (v2 + v3) | 0;
            v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
            v0 = (v0 + v3) | 0;
            v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
            v2 = (v2 + v1) | 0;
            v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
            v2 = (v2 << 16) | (v2 >>> 16);
            v0 ^= word;
        }
        return (v1 ^ v3) >>> 0;
    }
    function nameStart(node) {
        return node === ROOT ? 0 : nameEnds.get(node - 1);
    }
    function isNamed(node, length) {
        const start = nameStart(node);
        if (nameEnds.get(node) - start !== length)
            return false;
        for (let index = 0; index < length; index++) {
            if (names.get(start + index) !== name[index])
                return false;
        }
        return true;
    }
    function grow() {
        slots = new Uint32Array(2 * slots.length);
        const mask = slots.length - 1;
        for (let node = 1; node < count; node++) {
            let slot = hashes.get(node) & mask;
            while (slots[slot] !== 0)
                slot = (slot + 1) & mask;
            slots[slot] = node;
        }
    }
    function child(parent, path, start, end) {
        const length = end - start;
        if (length > name.length)
            name = new Uint8Array(2 * length);
        for (let index = 0; index < length; index++)
            name[index] = path.charCodeAt(start + index);
        const mask = slots.length - 1;
        const hashed = hash(parent, length);
        let slot = hashed & mask;
        for (let node = slots[slot] ?? 0; node !== 0; node = slots[slot] ?? 0) {
            if (parents.get(node) === parent && isNamed(node, length))
                return node;
            slot = (slot + 1) & mask;
        }
        const node = count++;
        slots[slot] = node;
        parents.set(node, parent);
        hashes.set(node, hashed);
        const from = nameStart(node);
        for (let index = 0; index < length; index++)
            names.set(from + index, name[index] ?? 0);
        nameEnds.set(node, from + length);
        if (3 * count > 2 * slots.length)
            grow();
        return node;
    }
    function partEnd(path, start) {
        const slash = path.indexOf("/", start);
        return slash === -1 ? path.length : slash;
    }
    /** Drops of the walked path what is not the beginning of this one too. */
    function keepCommon(path, isBelow) {
        const most = Math.min(path.length, walked.length);
        let common = isBelow ? walkedDirectory.length : 0;
        while (common < most && path.charCodeAt(common) === walked.charCodeAt(common))
            common++;
        for (let end = partEnds.at(-1); end !== undefined; end = partEnds.at(-1)) {
            if (end <= common && (end === path.length || path.charCodeAt(end) === SLASH))
                return;
            partEnds.pop();
            partNodes.pop();
        }
    }
    function walk(path, onDirectory) {
        if (path.length === 0)
            return ROOT;
        const isBelow = path.startsWith(walkedDirectory);
        const depth = partEnds.length;
        keepCommon(path, isBelow);
        let node = partNodes.at(-1) ?? ROOT;
        let end = partEnds.at(-1) ?? -1;
        while (end < path.length) {
            onDirectory(node);
            const start = end + 1;
            end = partEnd(path, start);
            node = child(node, path, start, end);
            partNodes.push(node);
            partEnds.push(end);
        }
        walked = path;
        if (!isBelow || partEnds.length !== depth)
            walkedDirectory = path.slice(0, path.lastIndexOf("/") + 1);
        return node;
    }
    function restart() {
        walked = "";
        walkedDirectory = "";
        partNodes.length = 0;
        partEnds.length = 0;
    }
    function node(path) {
        let found = ROOT;
        for (let start = 0; start < path.length;) {
            const end = partEnd(path, start);
            found = child(found, path, start, end);
            start = end + 1;
        }
        return found;
    }
    function nameLength(of) {
        return nameEnds.get(of) - nameStart(of);
    }
    let scratch = new Uint8Array(4096);
    function path(of) {
        let at = scratch.length;
        for (let node = of; node !== ROOT; node = parents.get(node)) {
            const start = nameStart(node);
            const end = nameEnds.get(node);
            while (at < end - start + 1) {
                const longer = new Uint8Array(2 * scratch.length);
                longer.set(scratch, scratch.length);
                at += scratch.length;
                scratch = longer;
            }
            for (let index = end - 1; index >= start; index--)
                scratch[--at] = names.get(index);
            scratch[--at] = SLASH;
        }
        return (0,layer_entry/* toByteString */.p)(scratch.subarray(at + 1));
    }
    return {
        walk,
        restart,
        node,
        size: () => count,
        nameBytes: () => nameEnds.get(count - 1),
        parent: (of) => parents.get(of),
        path,
        nameLength,
        nameByte: (of, index) => names.get(nameStart(of) + index),
    };
}

;// CONCATENATED MODULE: ./src/image/tree/child-lists.ts


/** The end of a list: 0 stands for "in no list". */
const END = 0xffff_ffff;
function createChildLists(table) {
    const first = new Uint32Column();
    const next = new Uint32Column();
    function link(node) {
        for (let at = node; at !== ROOT && next.get(at) === 0; at = table.parent(at)) {
            const parent = table.parent(at);
            next.set(at, first.get(parent) || END);
            first.set(parent, at);
        }
    }
    function takeChild(node) {
        const child = first.get(node);
        if (child === 0)
            return ROOT;
        const following = next.get(child);
        first.set(node, following === END ? 0 : following);
        next.set(child, 0);
        return child;
    }
    return { link, takeChild };
}

;// CONCATENATED MODULE: ./src/image/tree/path-order.ts

const MARKER = ".wh.";
function orderedPath(table, node, marker) {
    const nodes = [];
    for (let at = node; at !== ROOT; at = table.parent(at))
        nodes.push(at);
    return { nodes: nodes.reverse(), marker };
}
/**
 * Less than, equal to or greater than 0, as a walk through the sorted directories comes to `a` before, with or after
 * `b`: part by part, by the bytes of the names. What is inside a directory comes before the directory itself. Takes
 * no longer than the shorter path, so that a single deep one does not slow down a million others.
 */
function compareInWalk(table, a, b) {
    const lastA = a.nodes.length - 1;
    const lastB = b.nodes.length - 1;
    let index = 0;
    while (index < lastA && index < lastB && a.nodes[index] === b.nodes[index])
        index++;
    const order = compareNames(table, { node: a.nodes[index] ?? ROOT, marker: a.marker && index === lastA }, { node: b.nodes[index] ?? ROOT, marker: b.marker && index === lastB });
    return order !== 0 ? order : lastB - lastA;
}
function compareNames(table, a, b) {
    if (a.node === b.node && a.marker === b.marker)
        return 0;
    const lengthA = nameLength(table, a);
    const lengthB = nameLength(table, b);
    const most = Math.min(lengthA, lengthB);
    for (let index = 0; index < most; index++) {
        const difference = nameByte(table, a, index) - nameByte(table, b, index);
        if (difference !== 0)
            return difference;
    }
    return lengthA - lengthB;
}
function nameLength(table, { node, marker }) {
    return table.nameLength(node) + (marker ? MARKER.length : 0);
}
function nameByte(table, { node, marker }, index) {
    if (!marker)
        return table.nameByte(node, index);
    return index < MARKER.length ? MARKER.charCodeAt(index) : table.nameByte(node, index - MARKER.length);
}

;// CONCATENATED MODULE: ./src/image/tree/dive-figures.ts




// What the layer at hand has.
const IN_LAYER = 1 << 0;
const HAS_CHILD = 1 << 1;
const DIRECTORY = 1 << 2;
const WHITEOUT = 1 << 3;
const TAKEN_BACK = 1 << 4;
const OF_LAYER = IN_LAYER | HAS_CHILD | DIRECTORY | WHITEOUT | TAKEN_BACK;
// What dive's stack of the layers has.
const STACKED = 1 << 5;
const STACKED_DIRECTORY = 1 << 6;
const STACKED_BYTES = 1 << 7;
const OF_STACK = STACKED | STACKED_DIRECTORY | STACKED_BYTES;
// How often a path counted so far.
const ONCE = 1 << 8;
const MORE = 1 << 9;
const MISSED = 1 << 10;
/**
 * dive's efficiency and wasted bytes, as its version 0.13 computes them from the archive of `docker save`, in one
 * pass: dive puts all lower layers together anew for every whiteout.
 */
function createDiveTree(table) {
    const flags = new Uint32Column();
    const smallest = new Float64Column();
    const stacked = createChildLists(table);
    let isFirstLayer = true;
    const entered = new Uint32Column();
    let enteredCount = 0;
    let whiteouts = [];
    let total = 0;
    let smallestTotal = 0;
    let wastedBytes = 0;
    function has(node, flag) {
        return (flags.get(node) & flag) !== 0;
    }
    function add(node, flag) {
        flags.set(node, flags.get(node) | flag);
    }
    function remove(node, mask) {
        flags.set(node, flags.get(node) & ~mask);
    }
    function enterOpaque(node) {
        if (node === ROOT || has(node, IN_LAYER))
            return;
        add(node, IN_LAYER);
        entered.set(enteredCount++, node);
    }
    function enterDirectory(node) {
        if (node === ROOT || has(node, HAS_CHILD))
            return false;
        enterOpaque(node);
        add(node, HAS_CHILD);
        return true;
    }
    function enter(node, directory) {
        enterOpaque(node);
        if (directory)
            add(node, DIRECTORY);
        else
            remove(node, DIRECTORY);
    }
    function enterWhiteout(node) {
        if (has(node, WHITEOUT))
            return;
        add(node, WHITEOUT);
        whiteouts.push(node);
    }
    /** dive's sums: of each path the sizes that it has in the layers. */
    function count(node, bytes) {
        const seen = flags.get(node);
        total += bytes;
        if ((seen & (ONCE | MORE)) === 0) {
            if ((seen & MISSED) !== 0)
                smallestTotal++;
            smallestTotal += bytes;
            smallest.set(node, bytes);
            add(node, ONCE);
            return;
        }
        const before = smallest.get(node);
        if ((seen & MORE) === 0) {
            wastedBytes += before;
            add(node, MORE);
        }
        wastedBytes += bytes;
        if (bytes < before) {
            smallestTotal += bytes - before;
            smallest.set(node, bytes);
        }
    }
    /** dive begins to count a path with a smallest size of -1, and leaves it so when it does not find the path. */
    function miss(node) {
        if (has(node, ONCE | MORE | MISSED))
            return;
        add(node, MISSED);
        smallestTotal--;
    }
    /**
     * The whiteout after which dive gives up on the layer: the first, in the order of its walk, of a path that the lower
     * layers do not have.
     */
    function firstMissing() {
        let first = null;
        for (const node of whiteouts) {
            if (has(node, STACKED))
                continue;
            const path = orderedPath(table, node, true);
            if (first === null || compareInWalk(table, path, first.path) < 0)
                first = { node, path };
        }
        return first;
    }
    function isBelowStackedWhiteout(node) {
        for (let at = table.parent(node); at !== ROOT; at = table.parent(at)) {
            if ((flags.get(at) & (WHITEOUT | STACKED)) === (WHITEOUT | STACKED))
                return true;
        }
        return false;
    }
    /** Takes a path and what is below it off the stack, and tells the whiteouts there what was below them. */
    function takeOff(top, stackedBytes, onWhiteout) {
        const nodes = [top];
        const sums = [has(top, STACKED_BYTES) ? stackedBytes(top) : 0];
        for (let node = nodes.at(-1); node !== undefined; node = nodes.at(-1)) {
            const child = stacked.takeChild(node);
            if (child !== ROOT) {
                nodes.push(child);
                sums.push(has(child, STACKED_BYTES) ? stackedBytes(child) : 0);
                continue;
            }
            nodes.pop();
            const sum = sums.pop() ?? 0;
            if (has(node, WHITEOUT) && has(node, STACKED))
                onWhiteout(node, has(node, STACKED_DIRECTORY) ? sum : 0);
            remove(node, OF_STACK);
            sums.push((sums.pop() ?? 0) + sum);
        }
    }
    function stack(writtenBytes) {
        for (let index = 0; index < enteredCount; index++) {
            const node = entered.get(index);
            if (has(node, TAKEN_BACK))
                continue;
            remove(node, OF_STACK);
            add(node, STACKED |
                (has(node, DIRECTORY) ? STACKED_DIRECTORY : 0) |
                (writtenBytes(node) > 0 ? STACKED_BYTES : 0));
            stacked.link(node);
        }
    }
    /** dive stacks a layer name by name: what comes before its own whiteout is put on and taken off again. */
    function markTakenBack() {
        let found = false;
        for (const node of whiteouts) {
            if (!has(node, IN_LAYER))
                continue;
            if (compareInWalk(table, orderedPath(table, node, false), orderedPath(table, node, true)) > 0)
                continue;
            add(node, TAKEN_BACK);
            found = true;
        }
        if (!found)
            return;
        // Directories were entered before what is in them.
        for (let index = 0; index < enteredCount; index++) {
            const node = entered.get(index);
            if (has(table.parent(node), TAKEN_BACK))
                add(node, TAKEN_BACK);
        }
    }
    function endLayer(writtenBytes, lowerBytes) {
        // The first layer's whiteouts are looked up in the layer itself: there is nothing below it.
        if (isFirstLayer && whiteouts.length > 0)
            stack(writtenBytes);
        const stackedBytes = isFirstLayer ? writtenBytes : lowerBytes;
        isFirstLayer = false;
        const missing = firstMissing();
        const counts = (node, marker) => missing === null || compareInWalk(table, orderedPath(table, node, marker), missing.path) < 0;
        for (let index = 0; index < enteredCount; index++) {
            const node = entered.get(index);
            if (!has(node, HAS_CHILD) && counts(node, false))
                count(node, writtenBytes(node));
        }
        for (const node of whiteouts) {
            if (!has(node, STACKED) || isBelowStackedWhiteout(node))
                continue;
            takeOff(node, stackedBytes, (at, bytes) => {
                if (counts(at, true))
                    count(at, bytes);
            });
        }
        if (missing !== null)
            miss(missing.node);
        markTakenBack();
        stack(writtenBytes);
        for (let index = 0; index < enteredCount; index++)
            remove(entered.get(index), OF_LAYER);
        for (const node of whiteouts)
            remove(node, OF_LAYER);
        enteredCount = 0;
        whiteouts = [];
    }
    return {
        enterDirectory,
        enter,
        enterOpaque,
        enterWhiteout,
        endLayer,
        figures: () => ({ efficiency: total === 0 ? 1 : smallestTotal / total, wastedBytes }),
    };
}

;// CONCATENATED MODULE: ./src/image/tree/file-records.ts

/**
 * What a record is of: a file's content, a symlink, one more name of a content (a hard link), something without
 * content (a device, say), or nothing any more: the layer had something else at the path later.
 */
const KIND = { file: 0, symlink: 1, name: 2, other: 3, none: 4 };
const CHANGE = { added: 0, changed: 1, metadataOnly: 2 };
const MODE_MASK = 0o7777;
const KIND_SHIFT = 12;
const KIND_MASK = 0b111;
const CHANGE_SHIFT = 15;
const CHANGE_MASK = 0b11;
const SEEN = 1 << 17;
const GONE = 1 << 18;
const DELETED = 1 << 19;
/** One record for each path that a layer has and that is no directory, in the layers' order; 0 is no record. */
class FileRecords {
    count = 1;
    node = new Uint32Column();
    /** The newest record that lower layers have of the path. */
    before = new Uint32Column();
    /** Content bytes; of a name, the record of the content. */
    bytes = new Float64Column();
    /** The low 32 bits are enough to see that two times differ. */
    mtime = new Uint32Column();
    owner = new Uint32Column();
    /** Of a content: how many of its names the file system shows; once it is gone, the layer that took the last one. */
    namesOrEnd = new Uint32Column();
    bits = new Uint32Column();
    kind(record) {
        return (this.bits.get(record) >>> KIND_SHIFT) & KIND_MASK;
    }
    setKind(record, kind) {
        this.bits.set(record, (this.bits.get(record) & ~(KIND_MASK << KIND_SHIFT)) | (kind << KIND_SHIFT));
    }
    mode(record) {
        return this.bits.get(record) & MODE_MASK;
    }
    setMode(record, mode) {
        this.bits.set(record, (this.bits.get(record) & ~MODE_MASK) | (mode & MODE_MASK));
    }
    change(record) {
        return (this.bits.get(record) >>> CHANGE_SHIFT) & CHANGE_MASK;
    }
    setChange(record, change) {
        this.bits.set(record, (this.bits.get(record) & ~(CHANGE_MASK << CHANGE_SHIFT)) | (change << CHANGE_SHIFT));
    }
    /** The record that holds the content of this one; itself unless it is a name. */
    content(record) {
        return this.kind(record) === KIND.name ? this.bytes.get(record) : record;
    }
    /** Whether the file system shows the path as this record has it. */
    isSeen(record) {
        return (this.bits.get(record) & SEEN) !== 0;
    }
    /** Whether a content is gone: no name of it is left. */
    isGone(content) {
        return (this.bits.get(content) & GONE) !== 0;
    }
    /** Whether a content that is gone was deleted, not overwritten. */
    isDeleted(content) {
        return (this.bits.get(content) & DELETED) !== 0;
    }
    goneWith(content) {
        return this.namesOrEnd.get(content);
    }
    show(record) {
        this.bits.set(record, this.bits.get(record) | SEEN);
        const content = this.content(record);
        this.namesOrEnd.set(content, this.namesOrEnd.get(content) + 1);
    }
    /** Takes the path of a seen record away; true when that was the last name of its content. */
    hide(record, layer, deleted) {
        this.bits.set(record, this.bits.get(record) & ~SEEN);
        const content = this.content(record);
        const names = this.namesOrEnd.get(content) - 1;
        this.namesOrEnd.set(content, names > 0 ? names : layer);
        if (names > 0)
            return false;
        this.bits.set(content, this.bits.get(content) | GONE | (deleted ? DELETED : 0));
        return true;
    }
}
/** One number for an owner: exact for ids below 65,536, and nearly always different for two owners above. */
function ownerNumber(uid, gid) {
    return (uid ^ ((gid << 16) | (gid >>> 16))) >>> 0;
}

;// CONCATENATED MODULE: ./src/image/tree/hard-links.ts


/**
 * Finds the content of each hard link among the records from `from` on, which are one layer's. Before, a name's
 * `bytes` is the node that it links to; afterwards it is the record of the content, and that record stands at
 * the first of the content's paths in the order of a sorted walk, whichever of them the reader gave it to. A name
 * whose content the layer does not have is of kind `other`.
 *
 * @param newest - of a node: its newest record
 */
function resolveHardLinks(table, records, newest, from) {
    const names = [];
    for (let record = from; record < records.count; record++) {
        if (records.kind(record) !== KIND.name)
            continue;
        const target = newest.get(records.bytes.get(record));
        records.bytes.set(record, target >= from ? target : record);
        names.push(record);
    }
    for (const name of names)
        followLinks(records, name);
    const linked = names.filter((name) => records.kind(name) === KIND.name);
    linked.sort((a, b) => records.bytes.get(a) - records.bytes.get(b));
    for (let start = 0; start < linked.length;) {
        const content = records.bytes.get(linked[start] ?? 0);
        let first = content;
        let firstPath = orderedPath(table, records.node.get(content), false);
        for (; records.bytes.get(linked[start] ?? 0) === content; start++) {
            const name = linked[start] ?? 0;
            const path = orderedPath(table, records.node.get(name), false);
            if (compareInWalk(table, path, firstPath) < 0) {
                first = name;
                firstPath = path;
            }
        }
        if (first !== content)
            exchangePaths(records, newest, content, first);
    }
}
/** A name may link to a name. Each one passed links to itself until the end is known: so a ring has an end too. */
function followLinks(records, name) {
    const passed = [];
    let at = name;
    while (records.kind(at) === KIND.name && records.bytes.get(at) !== at) {
        passed.push(at);
        const target = records.bytes.get(at);
        records.bytes.set(at, at);
        at = target;
    }
    const hasContent = records.kind(at) === KIND.file || records.kind(at) === KIND.symlink;
    if (passed.length === 0)
        passed.push(name);
    for (const record of passed) {
        records.bytes.set(record, hasContent ? at : 0);
        if (!hasContent)
            records.setKind(record, KIND.other);
    }
}
function exchangePaths(records, newest, a, b) {
    const nodeA = records.node.get(a);
    const nodeB = records.node.get(b);
    const beforeA = records.before.get(a);
    records.node.set(a, nodeB);
    records.node.set(b, nodeA);
    records.before.set(a, records.before.get(b));
    records.before.set(b, beforeA);
    newest.set(nodeA, b);
    newest.set(nodeB, a);
}

;// CONCATENATED MODULE: ./src/image/tree/layer-changes.ts


/** Puts a layer on top of the file system: first what it hides of the layers below, then what it has itself. */
function applyLayer(system, layer) {
    const { records, newest, seen } = system;
    const added = emptySum();
    const changed = emptySum();
    const removed = emptySum();
    const metadataOnly = emptySum();
    for (let record = layer.from; record < records.count; record++) {
        if (records.kind(record) === KIND.none)
            continue;
        const change = changeBy(records, record);
        records.setChange(record, change);
        const bytes = records.kind(record) === KIND.name ? 0 : records.bytes.get(record);
        count(change === CHANGE.added ? added : changed, bytes);
        if (change === CHANGE.metadataOnly)
            count(metadataOnly, bytes);
        if (change !== CHANGE.added)
            records.hide(records.before.get(record), layer.index, false);
    }
    function removeFile(node) {
        const record = newest.get(node);
        if (record >= layer.from || !records.isSeen(record))
            return;
        const content = records.content(record);
        const wasLast = records.hide(record, layer.index, true);
        count(removed, wasLast ? records.bytes.get(content) : 0);
    }
    function removeBelow(top) {
        const directories = [top];
        for (let directory = directories.pop(); directory !== undefined; directory = directories.pop()) {
            for (let child = seen.takeChild(directory); child !== ROOT; child = seen.takeChild(directory)) {
                removeFile(child);
                directories.push(child);
            }
        }
    }
    for (let record = layer.from; record < records.count; record++) {
        if (records.kind(record) !== KIND.none)
            removeBelow(records.node.get(record));
    }
    for (const node of layer.opaques)
        removeBelow(node);
    for (const node of layer.whiteouts) {
        removeFile(node);
        removeBelow(node);
    }
    for (const node of layer.directories)
        removeFile(node);
    for (let record = layer.from; record < records.count; record++) {
        if (records.kind(record) === KIND.none)
            continue;
        records.show(record);
        seen.link(records.node.get(record));
    }
    return { added, changed, removed, metadataOnly };
}
function changeBy(records, record) {
    const before = records.before.get(record);
    if (!records.isSeen(before))
        return CHANGE.added;
    const old = records.content(before);
    const now = records.content(record);
    const isSameFile = records.kind(old) === KIND.file &&
        records.kind(now) === KIND.file &&
        records.bytes.get(old) === records.bytes.get(now) &&
        records.mtime.get(old) === records.mtime.get(now);
    const isSameOwner = records.mode(old) === records.mode(now) && records.owner.get(old) === records.owner.get(now);
    return isSameFile && !isSameOwner ? CHANGE.metadataOnly : CHANGE.changed;
}
function emptySum() {
    return { files: 0, bytes: 0 };
}
function count(sum, bytes) {
    sum.files++;
    sum.bytes += bytes;
}

;// CONCATENATED MODULE: ./src/image/tree/written-files.ts


function writtenFiles({ records, starts }) {
    const written = emptySum();
    const visible = emptySum();
    const shadowed = emptySum();
    const shadowedByLayer = starts.map((start, layer) => {
        const ofLayer = emptySum();
        const end = starts[layer + 1] ?? records.count;
        for (let record = start; record < end; record++) {
            if (!isContent(records, record))
                continue;
            const bytes = records.bytes.get(record);
            count(written, bytes);
            if (records.isGone(record)) {
                count(shadowed, bytes);
                count(ofLayer, bytes);
            }
            else {
                count(visible, bytes);
            }
        }
        return ofLayer;
    });
    return { written, visible, shadowed, shadowedByLayer };
}
function forEachWrite({ table, records, starts }, visit) {
    for (const [layer, start] of starts.entries()) {
        const end = starts[layer + 1] ?? records.count;
        for (let record = start; record < end; record++) {
            if (!isContent(records, record))
                continue;
            const change = changeName(records.change(record));
            const isGone = records.isGone(record);
            visit({
                path: table.path(records.node.get(record)),
                type: records.kind(record) === KIND.file ? "file" : "symlink",
                layer,
                bytes: records.bytes.get(record),
                mode: records.mode(record),
                change,
                replaces: change === "added" ? null : layerOf(starts, records.before.get(record)),
                fate: isGone ? (records.isDeleted(record) ? "deleted" : "overwritten") : "visible",
                killedBy: isGone ? records.goneWith(record) : null,
            });
        }
    }
}
function isContent(records, record) {
    return records.kind(record) === KIND.file || records.kind(record) === KIND.symlink;
}
function changeName(change) {
    if (change === CHANGE.added)
        return "added";
    return change === CHANGE.metadataOnly ? "metadata-only" : "changed";
}
/** The last layer that starts at the record or before it. */
function layerOf(starts, record) {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
        const middle = (low + high) >>> 1;
        if ((starts[middle] ?? 0) <= record)
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/image/file-tree.ts










/**
 * The files of an image, in one pass over its layers, in about 90 bytes of memory and the name for a path that is
 * written once.
 *
 * A layer is put on the ones below as https://github.com/opencontainers/image-spec/blob/main/layer.md has it:
 * a whiteout and an opaque marker hide what lower layers have, wherever in the layer they stand; a file hides a
 * directory with all that is in it, and a directory a file. Of two entries of one path in a layer the later counts and
 * the other was never written, as when the layer is unpacked. A hard link to what its layer does not have is a path
 * without content.
 *
 * `added`, `changed` and `removed` count paths, each name of a content, devices too; the bytes of a content are with
 * its first name, and `removed` has them when the last is gone. All else counts contents, as `forEachWrite` has them.
 * `metadata-only` is told by size and time alone: nothing reads the contents.
 *
 * An entry with which the limits of an image are exceeded throws TarError.
 */
function createFileTree(limits = entry_budget/* ENTRY_LIMITS */.oP) {
    const table = createPathTable();
    const records = new FileRecords();
    const newest = new Uint32Column();
    const system = { records, newest, seen: createChildLists(table) };
    const dive = createDiveTree(table);
    const layers = [];
    const starts = [];
    let entries = 0;
    let from = 1;
    let whiteouts = [];
    let opaques = [];
    let directories = [];
    function becomesDirectory(node) {
        const record = newest.get(node);
        if (records.isSeen(record < from ? record : records.before.get(record)))
            directories.push(node);
    }
    function onDirectory(node) {
        if (dive.enterDirectory(node))
            becomesDirectory(node);
    }
    function addDirectory(node) {
        if (newest.get(node) >= from)
            records.setKind(newest.get(node), KIND.none);
        becomesDirectory(node);
        dive.enter(node, true);
    }
    function addFile(node, entry) {
        let record = newest.get(node);
        if (record < from) {
            records.before.set(records.count, record);
            record = records.count++;
            records.node.set(record, node);
            newest.set(node, record);
        }
        const kind = kindOf(entry);
        records.setKind(record, kind);
        records.setMode(record, entry.mode);
        records.bytes.set(record, kind === KIND.name ? table.node(entry.linkName) : entry.contentSize);
        records.mtime.set(record, entry.mtime);
        records.owner.set(record, ownerNumber(entry.uid, entry.gid));
        dive.enter(node, false);
    }
    function onEntry(entry) {
        if (++entries > limits.entries || table.size() > limits.entries || table.nameBytes() > limits.bytes) {
            throw new tar_header/* TarError */.mt((0,entry_budget/* beyondLimits */.i9)(limits));
        }
        const node = table.walk(entry.path, onDirectory);
        if (entry.type === "opaque") {
            opaques.push(node);
            if (node !== ROOT)
                becomesDirectory(node);
            dive.enterOpaque(node);
        }
        else if (node === ROOT) {
            // The root is a directory whatever a layer says of it.
        }
        else if (entry.type === "whiteout") {
            whiteouts.push(node);
            dive.enterWhiteout(node);
        }
        else if (entry.type === "directory") {
            addDirectory(node);
        }
        else {
            addFile(node, entry);
        }
    }
    function contentBytes(record) {
        return records.kind(record) === KIND.file ? records.bytes.get(record) : 0;
    }
    function endLayer() {
        for (let record = from; record < records.count; record++) {
            if (records.kind(record) === KIND.none)
                newest.set(records.node.get(record), records.before.get(record));
        }
        resolveHardLinks(table, records, newest, from);
        dive.endLayer((node) => (newest.get(node) >= from ? contentBytes(newest.get(node)) : 0), (node) => contentBytes(newest.get(node) >= from ? records.before.get(newest.get(node)) : newest.get(node)));
        layers.push(applyLayer(system, { index: layers.length, from, whiteouts, opaques, directories }));
        from = records.count;
        whiteouts = [];
        opaques = [];
        directories = [];
        table.restart();
    }
    function onLayer() {
        if (starts.length > 0)
            endLayer();
        starts.push(from);
    }
    function finish() {
        if (starts.length > 0)
            endLayer();
        const written = { table, records, starts };
        const { shadowedByLayer, ...totals } = writtenFiles(written);
        return {
            ...totals,
            layers: layers.map((layer, index) => ({ ...layer, shadowed: shadowedByLayer[index] ?? emptySum() })),
            dive: dive.figures(),
            forEachWrite: (visit) => forEachWrite(written, visit),
        };
    }
    return { onLayer, onEntry, finish };
}
function kindOf({ type }) {
    switch (type) {
        case "file":
            return KIND.file;
        case "symlink":
            return KIND.symlink;
        case "hard-link":
            return KIND.name;
        default:
            return KIND.other;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/docker/find-on-path.ts
var find_on_path = __webpack_require__(4303);
// EXTERNAL MODULE: ./src/image/stored-image.ts
var stored_image = __webpack_require__(5354);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/docker/byte-buffers.ts
var byte_buffers = __webpack_require__(8518);
// EXTERNAL MODULE: ./src/docker/child-env.ts
var child_env = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/docker/failure-text.ts
var failure_text = __webpack_require__(5216);
;// CONCATENATED MODULE: ./src/readers/command.ts




const STDERR_LIMIT = 64 * 1024;
/** A command that could not be started or failed; the message names it and says what it said last. */
class CommandError extends Error {
    name = "CommandError";
}
/** Starts programs found on the PATH of `env`, in the C locale: bytes stay bytes, and numbers have points. */
function createCommandStarter(env) {
    return (command) => {
        const [program = "", ...args] = command;
        const child = (0,external_node_child_process_.spawn)(program, args, { env: { ...(0,child_env/* childEnvironment */.Qc)(env), LC_ALL: "C" } });
        const stderr = (0,byte_buffers/* createTailBuffer */.c)(STDERR_LIMIT);
        child.stderr.on("data", stderr.push);
        const stop = () => {
            child.kill();
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
            child.unref();
        };
        // Nobody reads what it writes by then.
        process.once("exit", stop);
        child.once("close", () => process.off("exit", stop));
        // A command that ends early closes its input; how it ended says more than that.
        child.stdin.on("error", () => { });
        const done = new Promise((resolve, reject) => {
            const fail = (reason) => reject(new CommandError(`${program} failed: ${reason}`));
            child.once("error", (error) => fail(error.message));
            child.once("close", (code) => {
                if (code === 0)
                    resolve();
                else
                    fail(stderr.text().trim() === ""
                        ? `exit status ${code ?? "unknown"}`
                        : String((0,failure_text/* failureReason */.H)(stderr.text())));
            });
        });
        // Whoever reads the output may fail before they come to wait for the end.
        done.catch(() => { });
        return { stdin: child.stdin, stdout: child.stdout, done, stop };
    };
}
/**
 * Runs a command and gives what it writes. @throws CommandError, also for an answer of more than `limit` bytes, and
 * where it takes longer than `seconds`.
 */
async function outputOf(start, command, limit, seconds = Number.POSITIVE_INFINITY) {
    const running = start(command);
    if (seconds === Number.POSITIVE_INFINITY)
        return answerOf(running, command, limit);
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(new CommandError(`${command[0]} gave no answer within ${seconds} seconds`));
            running.stop();
        }, seconds * 1000);
    });
    try {
        return await Promise.race([answerOf(running, command, limit), late]);
    }
    finally {
        clearTimeout(timer);
    }
}
async function answerOf({ stdin, stdout, done }, command, limit) {
    stdin.end();
    const chunks = [];
    let length = 0;
    for await (const chunk of stdout) {
        length += chunk.length;
        if (length > limit)
            throw new CommandError(`${command[0]} wrote more than ${limit} bytes`);
        chunks.push(chunk);
    }
    await done;
    return Buffer.concat(chunks).toString("utf8");
}

// EXTERNAL MODULE: ./src/image/blob.ts + 2 modules
var blob = __webpack_require__(47);
// EXTERNAL MODULE: ./src/image/saved-manifest.ts
var saved_manifest = __webpack_require__(7010);
// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
;// CONCATENATED MODULE: ./src/readers/containerd-content.ts





/** An index, and of the one platform a manifest and a configuration; a few more where several would do. */
const MAX_BLOBS = 16;
/** https://github.com/containerd/containerd/blob/main/docs/ops.md: each plugin has a folder of its name. */
const SNAPSHOT = /^(.*)\/io\.containerd\.snapshotter\.v1\.[^/]+\/snapshots\/\d+\/fs$/s;
const DIGEST = /^sha256:([0-9a-f]{64})$/;
/**
 * Reads blobs where containerd keeps them, beside the directories of its snapshots: to ask it for each would take as
 * long as all the rest.
 */
function createContentReader(start, root, [snapshot = ""]) {
    const [, folder] = SNAPSHOT.exec(snapshot) ?? [];
    return async (digest) => {
        // Only a digest names a blob: an index may hold anything.
        const [, hex] = DIGEST.exec(digest) ?? [];
        if (folder === undefined || hex === undefined)
            return null;
        const path = `${folder}/io.containerd.content.v1.content/blobs/sha256/${hex}`;
        try {
            return (0,untyped/* parseJson */.qF)(await outputOf(start, [...root, "cat", path], blob/* MAX_JSON */.G));
        }
        catch (error) {
            if (error instanceof CommandError)
                return null;
            throw error;
        }
    };
}
/**
 * What the manifest and the configuration tell of an image of the engine that keeps images in containerd: its stored
 * blobs, how large they are, and its history. Its ID is the digest of its index or manifest there. Null where containerd
 * does not tell, or tells of another image: nothing that is read of the layers themselves depends on it.
 */
async function describeStoredImage(readContent, { id, os, architecture, variant, diffIds }) {
    const platform = { os, architecture, variant };
    const blobs = new Map([
        ["index.json", { manifests: [{ digest: id }] }],
        ["manifest.json", null],
    ]);
    const read = async (path) => {
        const digest = path.replace("blobs/", "").replace("/", ":");
        const blob = await readContent(digest);
        blobs.set(path, blob);
        for (const entry of (0,untyped/* list */.p_)((0,untyped/* record */.g1)(blob).manifests)) {
            const descriptor = (0,untyped/* record */.g1)(entry);
            // Those of other platforms are seldom there, and each would take a command.
            const isForeign = descriptor.platform !== undefined && !(0,saved_manifest/* fits */.lA)((0,untyped/* record */.g1)(descriptor.platform), platform);
            if (isForeign)
                blobs.set(`blobs/${((0,untyped/* text */.Qq)(descriptor.digest) ?? "").replace(":", "/")}`, null);
        }
    };
    while (true) {
        // Each look shows which blobs it takes to look further.
        const missing = new Set();
        const json = (path) => {
            if (!blobs.has(path))
                missing.add(path);
            return blobs.get(path) ?? null;
        };
        const chosen = chosenOrNull({ json, find: () => true }, { platform, name: null, diffIds });
        if (missing.size === 0)
            return chosen !== null && isSame(chosen.diffIds, diffIds) ? chosen : null;
        if (blobs.size + missing.size > MAX_BLOBS)
            return null;
        await Promise.all([...missing].map(read));
    }
}
function chosenOrNull(files, choice) {
    try {
        return (0,saved_manifest/* chooseImage */.Ny)(files, choice);
    }
    catch (error) {
        if (error instanceof tar_header/* TarError */.mt)
            return null;
        throw error;
    }
}
function isSame(some, others) {
    return some.length === others.length && some.every((value, index) => value === others[index]);
}

;// CONCATENATED MODULE: ./src/readers/chain-ids.ts

/**
 * The IDs of the stacks of layers that end with each layer, base first: the first diff ID, then the SHA-256 of the ID
 * below, a blank and the next diff ID.
 * https://github.com/opencontainers/image-spec/blob/main/config.md#layer-chainid
 */
function chainIds(diffIds) {
    const ids = [];
    for (const diffId of diffIds) {
        const below = ids.at(-1);
        ids.push(below === undefined
            ? diffId
            : `sha256:${(0,external_node_crypto_.createHash)("sha256").update(`${below} ${diffId}`).digest("hex")}`);
    }
    return ids;
}

;// CONCATENATED MODULE: ./src/readers/containerd-snapshots.ts




const SNAPSHOTTER = "overlayfs";
/** 127 layers at most, with a path each. */
const MAX_ANSWER = 4 * 1024 * 1024;
/**
 * Has `use` read the directories into which containerd unpacked the layers of an image, base first. containerd names
 * them only for a snapshot on top of them, so one is made, never mounted, and taken away again.
 * @throws CommandError where containerd cannot be asked or has not unpacked the image; and what `use` throws.
 */
async function withSnapshotDirectories(start, containerd, diffIds, use) {
    const key = `docker-layer-report-${(0,external_node_crypto_.randomUUID)()}`;
    const { ctr, address, namespace } = containerd;
    const connection = ["--address", address, "--namespace", namespace, "--connect-timeout", "5s"];
    const command = [...ctr, ...connection, "--timeout", "30s", "snapshots", "--snapshotter", SNAPSHOTTER];
    const snapshots = (...words) => outputOf(start, [...command, ...words], MAX_ANSWER);
    let removed = null;
    // Nothing refers to the snapshot, so containerd may be faster in cleaning it up.
    const remove = () => snapshots("rm", key).catch(() => { });
    try {
        const top = chainIds(diffIds).at(-1) ?? "";
        const directories = parseMounts(await snapshots("view", "--mounts", key, top));
        if (directories === null)
            throw new CommandError("ctr named no directories of layers");
        const used = use(directories);
        removed = remove();
        return await used;
    }
    finally {
        // It may be there even where its making failed, after a time-out say.
        await (removed ?? remove());
    }
}
/**
 * The directories in what `ctr snapshots view --mounts` prints, base first: a bind mount of the only layer, or an
 * overlay whose `lowerdir` lists them all, newest first. Null for anything else.
 */
function parseMounts(printed) {
    const mounts = (0,untyped/* list */.p_)((0,untyped/* parseJson */.qF)(printed)).map(untyped/* record */.g1);
    const [mount] = mounts;
    if (mount === undefined || mounts.length > 1)
        return null;
    if (mount.Type === "bind") {
        const source = (0,untyped/* text */.Qq)(mount.Source);
        return source === null ? null : [source];
    }
    const prefix = "lowerdir=";
    const lower = (0,untyped/* strings */.P$)(mount.Options).find((option) => option.startsWith(prefix));
    if (mount.Type !== "overlay" || lower === undefined)
        return null;
    return lower.slice(prefix.length).split(":").reverse();
}

// EXTERNAL MODULE: ./src/image/tar-layer-entry.ts
var tar_layer_entry = __webpack_require__(6011);
;// CONCATENATED MODULE: ./src/readers/hard-links.ts
/**
 * `onFile` gets each file with its names in the order in which archives of layers have them: the first one holds the
 * content there.
 */
function createHardLinks(onFile) {
    const groups = new Map();
    const give = (file, paths) => onFile(file, paths.sort(compareWalk));
    return {
        add(file) {
            const group = groups.get(file.inode);
            if (group === undefined)
                groups.set(file.inode, { file, paths: [file.path] });
            else
                group.paths.push(file.path);
            const paths = group?.paths ?? [];
            if (paths.length < file.links)
                return;
            groups.delete(file.inode);
            give(file, paths);
        },
        flush() {
            for (const { file, paths } of groups.values())
                give(file, paths);
            groups.clear();
        },
    };
}
/** As a walk through sorted directories comes to two paths: what is in a directory right behind it. */
function compareWalk(a, b) {
    const [first, second] = [a.replaceAll("/", "\0"), b.replaceAll("/", "\0")];
    return first < second ? -1 : first > second ? 1 : 0;
}

;// CONCATENATED MODULE: ./src/readers/directory-layers.ts


const TYPES = new Map([
    ["f", "file"],
    ["d", "directory"],
    ["l", "symlink"],
    ["c", "character-device"],
    ["b", "block-device"],
    ["p", "fifo"],
]);
/** Archives of layers have no place for them, so engines leave them out. */
const SOCKET = "s";
const directory_layers_WHITEOUT = ".wh.";
const OPAQUE = ".wh..wh..opq";
/**
 * Entries are made as if an archive had them, markers included: so a file that only looks like a marker means what it
 * will mean once the image is shipped.
 */
function createDirectoryLayers({ onLayer, onEntry }) {
    const sizes = [];
    const give = (file, type, name, linkName, device = null) => {
        const entry = (0,tar_layer_entry/* toLayerEntry */.D)({
            name: name,
            type,
            size: file.size,
            isSparse: false,
            linkName,
            mode: file.mode,
            uid: file.uid,
            gid: file.gid,
            mtime: file.mtime,
            deviceMajor: device?.major ?? 0,
            deviceMinor: device?.minor ?? 0,
            contentAt: 0,
        });
        if (entry === null)
            return;
        sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + entry.contentSize;
        onEntry(entry);
    };
    const hardLinks = createHardLinks((file, paths) => {
        const [first = file.path, ...others] = paths;
        give(file, typeOf(file), first, file.target, file.device);
        for (const path of others)
            give(file, "hard-link", path, first, file.device);
    });
    return {
        onFile(file, { isOpaque, device }) {
            if (file.path === "") {
                hardLinks.flush();
                onLayer(sizes.length);
                sizes.push(0);
            }
            if (file.type === SOCKET)
                return;
            if (file.type === "d") {
                give(file, "directory", file.path, file.target);
                if (isOpaque)
                    give(file, "file", inside(file.path, OPAQUE), file.target);
            }
            else if (file.type === "c" && device === null) {
                give(file, "file", marker(file.path), file.target);
            }
            else if (file.links > 1) {
                hardLinks.add({ ...file, device });
            }
            else {
                give(file, typeOf(file), file.path, file.target, device);
            }
        },
        end() {
            hardLinks.flush();
            return sizes;
        },
    };
}
function typeOf({ type }) {
    const known = TYPES.get(type);
    if (known === undefined)
        throw new Error(`find's listing has a file of the unknown type "${type}"`);
    return known;
}
/** The name of the file by which an archive says that a path is removed. */
function marker(path) {
    const slash = path.lastIndexOf("/");
    return `${path.slice(0, slash + 1)}${directory_layers_WHITEOUT}${path.slice(slash + 1)}`;
}
function inside(folder, name) {
    return folder === "" ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/image/compression.ts
var compression = __webpack_require__(731);
// EXTERNAL MODULE: ./src/image/tar.ts
var tar = __webpack_require__(4366);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./src/readers/root-files.ts

const PIECE = 256 * 1024;
/**
 * The bytes of files that belong to root, one file behind the other: read by this process where it is root, which takes
 * a command less, and by cat otherwise. @throws CommandError, or what the file system says.
 */
async function* rootFiles(start, root, paths) {
    if (root.length === 0) {
        for (const path of paths)
            yield* (0,external_node_fs_.createReadStream)(path, { highWaterMark: PIECE });
        return;
    }
    const { stdin, stdout, done, stop } = start([...root, "cat", "--", ...paths]);
    stdin.end();
    try {
        yield* stdout;
        await done;
    }
    finally {
        stop();
    }
}

;// CONCATENATED MODULE: ./src/readers/content-places.ts
/** All of its functions throw Error where the two disagree. */
function createContentPlaces() {
    /** What the record told and no header has yet: two numbers each, so that none takes an object. */
    let places = [];
    let next = 0;
    /** What a header told, and the record has not yet. */
    let aheadAt = null;
    let aheadSize = 0;
    return {
        recorded(at, size) {
            if (aheadAt === null) {
                places.push(at, size);
                return;
            }
            if (aheadAt !== at || aheadSize !== size)
                throw disagreement();
            aheadAt = null;
        },
        parsed(at, size) {
            if (next < places.length) {
                if (places[next++] !== at || places[next++] !== size)
                    throw disagreement();
                return;
            }
            if (aheadAt !== null)
                throw disagreement();
            aheadAt = at;
            aheadSize = size;
        },
        caughtUp() {
            if (next < places.length)
                throw disagreement();
            places = [];
            next = 0;
        },
        end() {
            if (next < places.length || aheadAt !== null)
                throw disagreement();
        },
    };
}
function disagreement() {
    return new Error("what the engine keeps of a layer's archive has contents elsewhere than its headers tell");
}

;// CONCATENATED MODULE: ./src/readers/tar-split.ts

/** What stands before the bytes of a segment, in base64. */
const SEGMENT = '{"type":2,"payload":"';
const TYPE_AT = SEGMENT.indexOf("2");
const FILE_TYPE = 0x31;
const SEGMENT_TYPE = 0x32;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const QUOTE = 0x22;
const NEWLINE = 0x0a;
const GATHERED = 256 * 1024;
/** Bytes: many times the longest headers that an archive has before one file. */
const MAX_LINE = 16 * 1024 * 1024;
/** What stands behind a content's size, and behind its CRC-64 in base64. */
const CHECKSUM = ',"payload":"';
const CHECKSUM_LENGTH = 12;
const POSITION = '","position":';
/**
 * Reads what Docker's classic store keeps of layers' archives, to save them byte by byte as they came: an object of JSON
 * a line, either a segment (type 2), all bytes between the contents of two files, or the place of a content (type 1).
 * A position counts them, from 0 in each archive. Several archives may follow one another.
 * Format: https://pkg.go.dev/github.com/vbatts/tar-split/tar/storage#Entry, as Go's encoding/json writes it.
 * @param nextArchive called at each archive's beginning, for the parser of its headers. It has to say where they end,
 * and is held against the places of the contents: an archive that it understands otherwise than the engine is refused.
 * @throws Error for anything else, and what those parsers throw.
 */
function createTarSplitParser(nextArchive) {
    let archive = null;
    let places = createContentPlaces();
    /** Of a line that is not whole yet. */
    let rest = Buffer.alloc(0);
    // Segments are short: to hand each of them on would take longer than to read it.
    let gathered = Buffer.alloc(GATHERED);
    let length = 0;
    /** Bytes of the archive's segments so far. */
    let end = 0;
    /** The next line's position, and how many digits it has. */
    let position = 0;
    let digits = 1;
    function handOn() {
        archive?.write(gathered.subarray(0, length));
        length = 0;
        places.caughtUp();
    }
    function endArchive() {
        handOn();
        places.end();
        archive?.end();
    }
    function beginArchive() {
        endArchive();
        end = 0;
        position = 0;
        digits = 1;
        places = createContentPlaces();
        archive = nextArchive(places.parsed);
    }
    /** Takes the base64 from `from` to `to`. */
    function onSegment(lines, from, to) {
        if (length + to - from > gathered.length)
            handOn();
        if (to - from > gathered.length)
            gathered = Buffer.alloc(to - from);
        const written = gathered.write(lines.toString("latin1", from, to), length, "base64");
        length += written;
        end += written;
    }
    /** Takes the line from `start` to the newline at `stop`. */
    function onLine(lines, start, stop) {
        // The position comes last: no other but 0 has a zero behind the colon.
        if (lines[stop - 2] === ZERO && lines[stop - 3] === COLON)
            beginArchive();
        if (position === 10 ** digits)
            digits++;
        position++;
        const colon = stop - 2 - digits;
        if (archive === null || lines[colon] !== COLON)
            throw unreadable();
        if (lines[start + TYPE_AT] === FILE_TYPE) {
            places.recorded(end, sizeIn(lines, start, colon));
            return;
        }
        const from = start + SEGMENT.length;
        const to = lines.indexOf(QUOTE, from);
        const isSegment = lines[start + TYPE_AT] === SEGMENT_TYPE && lines[from - 1] === QUOTE;
        if (!isSegment || to === -1 || to > stop)
            throw unreadable();
        onSegment(lines, from, to);
    }
    return {
        write(piece) {
            let start = 0;
            if (rest.length > 0) {
                start = piece.indexOf(NEWLINE) + 1;
                rest = Buffer.concat([rest, start === 0 ? piece : piece.subarray(0, start)]);
                if (rest.length > MAX_LINE)
                    throw unreadable();
                if (start === 0)
                    return;
                onLine(rest, 0, rest.length - 1);
            }
            for (let stop = piece.indexOf(NEWLINE, start); stop !== -1; stop = piece.indexOf(NEWLINE, start)) {
                onLine(piece, start, stop);
                start = stop + 1;
            }
            handOn();
            rest = Buffer.from(piece.subarray(start));
        },
        end() {
            if (rest.length > 0)
                throw unreadable();
            endArchive();
        },
    };
}
/**
 * The size of a content in a line that ends with `"size":5,"payload":"…","position":1}`; 0 where it ends with
 * `"payload":null,"position":1}`, as where there is none.
 * @param start of the line; `colon` is the last one in it.
 */
function sizeIn(lines, start, colon) {
    let at = colon + 1 - POSITION.length;
    if (lines[at] !== QUOTE)
        return 0;
    at -= CHECKSUM_LENGTH + CHECKSUM.length + 1;
    let size = 0;
    for (let scale = 1; isDigit(lines[at]); at--) {
        size += scale * ((lines[at] ?? 0) - ZERO);
        scale *= 10;
    }
    if (lines[at] !== COLON || at < start)
        throw unreadable();
    return size;
}
function isDigit(byte) {
    return byte !== undefined && byte >= ZERO && byte <= NINE;
}
function unreadable() {
    return new Error("what the engine keeps of a layer's archive has a line that cannot be read");
}

;// CONCATENATED MODULE: ./src/readers/layer-store.ts








const CHAIN_ID = /^sha256:([0-9a-f]{64})$/;
/**
 * Reads layers where Docker's classic store keeps the headers of their archives, each layer's in a file beside its
 * other notes: the very headers that `docker image save` writes, with no file of the layer looked at.
 * @param folder of the engine's notes on the layers of one storage driver.
 * @returns by the layer, the bytes that it counts for.
 * @throws what keeps a record from being read, and what reading it throws.
 */
async function walkLayerStore(start, root, folder, diffIds, { onLayer, onEntry }) {
    const paths = chainIds(diffIds).map((id) => recordPath(folder, id));
    const sizes = [];
    const records = createTarSplitParser((onHeaderEnd) => {
        const layer = sizes.push(0) - 1;
        onLayer(layer);
        const onTarEntry = (tarEntry) => {
            const entry = (0,tar_layer_entry/* toLayerEntry */.D)(tarEntry);
            if (entry === null)
                return;
            sizes[layer] = (sizes[layer] ?? 0) + entry.contentSize;
            onEntry(entry);
        };
        return (0,tar/* createTarParser */.X)({ onEntry: onTarEntry, onHeaderEnd }, "headers");
    });
    const decompressor = (0,compression/* createGunzip */.WE)();
    // What fails on either side shows in the reading of the decompressor, and stops the other.
    (0,external_node_stream_.pipeline)(rootFiles(start, root, paths), decompressor, () => { });
    for await (const piece of decompressor) {
        records.write(piece);
        (0,compression/* freeOutput */.mX)(piece);
    }
    records.end();
    if (sizes.length !== diffIds.length)
        throw new Error(`the layer store has ${sizes.length} archives for ${diffIds.length} layers`);
    return sizes;
}
function recordPath(folder, chainId) {
    const [, hex] = CHAIN_ID.exec(chainId) ?? [];
    if (hex === undefined)
        throw new Error(`the layer store knows no layer by the name ${chainId}`);
    return (0,external_node_path_.join)(folder, "sha256", hex, "tar-split.json.gz");
}

;// CONCATENATED MODULE: ./src/readers/find-listing.ts
/**
 * What GNU find is to print of each file: type, size, mode, owner, group, time, inode, number of hard links and
 * path, then the target of a symlink. NUL ends both, since nothing else is forbidden in a name.
 */
const LISTING_FORMAT = "%y %s %m %U %G %T@ %i %n %P\\0%l\\0";
/** The fields before the path. find writes times as seconds rounded down and a fraction that counts up from them. */
const FIELDS = /([a-zA-Z]) (\d+) ([0-7]+) (\d+) (\d+) (-?\d+)(?:\.\d+)? (\d+) (\d+) /y;
/**
 * Reads what find prints in LISTING_FORMAT.
 * @param text a character a byte, from the beginning of a file
 */
function readListing(text) {
    let start = 0;
    // Where the next file's path and target end; `end` is before `start` where that is still to be found.
    let pathEnd = -1;
    let end = -1;
    const advance = () => {
        start = end + 1;
    };
    return {
        position: () => start,
        nextType() {
            if (end < start) {
                pathEnd = text.indexOf("\0", start);
                end = pathEnd === -1 ? -1 : text.indexOf("\0", pathEnd + 1);
            }
            return end === -1 ? "" : text.charAt(start);
        },
        skip: advance,
        take() {
            FIELDS.lastIndex = start;
            const fields = FIELDS.exec(text);
            const pathStart = FIELDS.lastIndex;
            if (fields === null || pathStart > pathEnd)
                throw new Error("find's listing has a line that cannot be read");
            const [, type = "", size, mode = "", uid, gid, mtime, inode = "", links] = fields;
            const path = text.slice(pathStart, pathEnd);
            const target = text.slice(pathEnd + 1, end);
            advance();
            return {
                type,
                size: toNumber(size),
                mode: Number.parseInt(mode, 8),
                uid: toNumber(uid),
                gid: toNumber(gid),
                mtime: toNumber(mtime),
                inode,
                links: toNumber(links),
                path,
                target,
            };
        },
    };
}
function toNumber(digits) {
    const value = Number(digits);
    if (!Number.isSafeInteger(value))
        throw new Error(`find's listing has the number ${digits}, which is too large`);
    return value;
}

// EXTERNAL MODULE: ./src/image/pax.ts
var pax = __webpack_require__(2624);
;// CONCATENATED MODULE: ./src/readers/attribute-archive.ts



const ATTRIBUTE = "SCHILY.xattr.";
const NONE = new Map();
/** A path and the few attributes asked for. */
const MAX_EXTENDED_HEADER = 1024 * 1024;
/** Reads what GNU tar writes with --format=posix and --xattrs of files without content, in pieces of any size. */
function createAttributeArchive(onFile) {
    let rest = Buffer.alloc(0);
    let extended = NONE;
    let hasEnded = false;
    /** Takes in one entry that begins at `at`; the bytes it is long, or null where not all of it is there yet. */
    const take = (bytes, at) => {
        if (bytes.length - at < tar_header/* BLOCK */.IE)
            return null;
        if ((0,tar_header/* isZeroBlock */.ei)(bytes, at)) {
            hasEnded = true;
            return tar_header/* BLOCK */.IE;
        }
        const header = (0,tar_header/* parseTarHeader */.OH)(bytes, at);
        if (header.typeFlag !== "x") {
            const path = extended.get("path");
            const { typeFlag, deviceMajor, deviceMinor } = header;
            const name = path === undefined ? header.name : (0,layer_entry/* toByteString */.p)(path);
            onFile({ name, typeFlag, deviceMajor, deviceMinor, attributes: attributesOf(extended) });
            extended = NONE;
            return tar_header/* BLOCK */.IE;
        }
        if (header.size > MAX_EXTENDED_HEADER)
            throw new tar_header/* TarError */.mt({ key: "archive.longHeader", values: { bytes: header.size } });
        const length = tar_header/* BLOCK */.IE + Math.ceil(header.size / tar_header/* BLOCK */.IE) * tar_header/* BLOCK */.IE;
        if (bytes.length - at < length)
            return null;
        extended = (0,pax/* parsePaxRecords */.vZ)(bytes.subarray(at + tar_header/* BLOCK */.IE, at + tar_header/* BLOCK */.IE + header.size));
        return length;
    };
    return {
        write(chunk) {
            const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
            let at = 0;
            while (!hasEnded) {
                const length = take(bytes, at);
                if (length === null)
                    break;
                at += length;
            }
            rest = hasEnded ? Buffer.alloc(0) : Buffer.from(bytes.subarray(at));
        },
        end() {
            if (!hasEnded)
                throw new tar_header/* TarError */.mt({ key: "archive.cut" });
        },
    };
}
function attributesOf(records) {
    const found = [...records].filter(([key]) => key.startsWith(ATTRIBUTE));
    return found.length === 0
        ? NONE
        : new Map(found.map(([key, value]) => [key.slice(ATTRIBUTE.length), value]));
}

;// CONCATENATED MODULE: ./src/readers/overlay-marks.ts



const NO_MARK = { isOpaque: false, device: null };
/** The layers' directories hold something that their files alone do not explain; the message says what. */
class DirectoryError extends Error {
    name = "DirectoryError";
}
/**
 * https://docs.kernel.org/filesystems/overlayfs.html. The same names with `user` count for engines without root only,
 * whose layers are not read here; elsewhere an image may hold them, and they mean nothing.
 */
const ATTRIBUTES = ["opaque", "redirect", "metacopy", "whiteout"].map((name) => `trusted.overlay.${name}`);
const overlay_marks_OPAQUE = /\.opaque$/;
/** tar's type flags. */
const CHARACTER_DEVICE = "3";
const BLOCK_DEVICE = "4";
const overlay_marks_DIRECTORY = "5";
/**
 * tar writes so many blocks at a time, and a file takes one block at least: fewer would wake both ends for every file,
 * more would have files wait.
 */
const RECORD_BLOCKS = 16;
const TAR_OPTIONS = [
    "--create",
    "--file=-",
    "--format=posix",
    `--blocking-factor=${RECORD_BLOCKS}`,
    // Times with fractions would take an extended header for each directory.
    "--pax-option=delete=atime,delete=ctime,delete=mtime",
    "--xattrs",
    ...ATTRIBUTES.map((name) => `--xattrs-include=${name}`),
    "--no-recursion",
    "--absolute-names",
    "--null",
    "--files-from=-",
];
/**
 * Has tar look at what find does not print: extended attributes and device numbers. GNU tar tells both, and Debian and
 * Ubuntu always have it; it gets directories and devices only, so no content moves.
 */
function openOverlayMarks(start, root, onMark) {
    const tar = start([...root, "tar", ...TAR_OPTIONS]);
    const questions = [];
    let [told, toldOnce] = [0, 0];
    let askedOnce = 0;
    let whenTold = null;
    const archive = createAttributeArchive((file) => {
        const question = questions[told++];
        if (question === undefined || withoutSlash(file.name) !== question.path) {
            throw new CommandError("find and tar do not agree on the layers' directories");
        }
        const mark = markOf(file);
        if (question.isAgain)
            return;
        toldOnce++;
        onMark(mark);
    });
    const read = async () => {
        try {
            for await (const chunk of tar.stdout) {
                archive.write(chunk);
                questions.splice(0, told);
                told = 0;
                if (toldOnce === askedOnce)
                    whenTold?.();
            }
            await tar.done;
            archive.end();
        }
        catch (error) {
            tar.stop();
            if (error instanceof tar_header/* TarError */.mt)
                throw new CommandError(`tar wrote no archive that can be read: ${error.message}`);
            throw error;
        }
    };
    const reading = read();
    // Whoever asks comes to wait for it later.
    reading.catch(() => { });
    const put = (question) => {
        questions.push(question);
        tar.stdin.write(Buffer.from(`${question.path}\0`, "latin1"));
    };
    return {
        ask(path) {
            askedOnce++;
            put({ path, isAgain: false });
        },
        async flush() {
            const last = questions.at(-1);
            if (toldOnce === askedOnce || last === undefined)
                return;
            const all = new Promise((resolve) => {
                whenTold = resolve;
            });
            // tar keeps what it found last until it has a record full.
            for (let count = 0; count < RECORD_BLOCKS; count++)
                put({ ...last, isAgain: true });
            await Promise.race([all, reading]);
        },
        async end() {
            tar.stdin.end();
            await reading;
            if (toldOnce < askedOnce)
                throw new CommandError("find and tar do not agree on the layers' directories");
        },
        stop: tar.stop,
    };
}
function withoutSlash(name) {
    return name.endsWith("/") ? name.slice(0, -1) : name;
}
function markOf({ typeFlag, deviceMajor, deviceMinor, attributes }) {
    if (typeFlag !== overlay_marks_DIRECTORY && typeFlag !== CHARACTER_DEVICE && typeFlag !== BLOCK_DEVICE) {
        throw new CommandError("tar archived something else than directories and devices");
    }
    const isDevice = typeFlag === BLOCK_DEVICE || (typeFlag === CHARACTER_DEVICE && deviceMajor + deviceMinor > 0);
    const device = isDevice ? { major: deviceMajor, minor: deviceMinor } : null;
    return { isOpaque: isOpaque(attributes), device };
}
function isOpaque(attributes) {
    for (const [name, value] of attributes) {
        // "x" stands for a directory with files that an attribute marks as removed.
        if (!overlay_marks_OPAQUE.test(name) || value.toString("latin1") !== "y") {
            throw new DirectoryError(`one of them has the attribute ${name}, with a meaning that only overlayfs knows`);
        }
    }
    return attributes.size > 0;
}

// EXTERNAL MODULE: ./src/image/free-memory.ts
var free_memory = __webpack_require__(2403);
;// CONCATENATED MODULE: ./src/readers/pieces-of.ts

/** What a program writes into its pipe: each piece for as long as the next one is not asked for. */
async function* piecesOf(output) {
    for await (const piece of output) {
        yield piece;
        // Of what a pipe gives each piece has memory of its own.
        if (piece.byteLength === piece.buffer.byteLength)
            (0,free_memory/* freeMemory */.K)(piece.buffer);
    }
}

;// CONCATENATED MODULE: ./src/readers/marked-files.ts




/** Characters of the listing behind a file whose mark is not known yet. */
const MAX_WAITING = 2 * 1024 * 1024;
/**
 * Gives the files of layers' directories, each with what overlayfs noted on it, layer by layer, each layer's own
 * directory (the empty path) first. find lists everything; tar is asked for the marks of the few files that may have
 * one, while find goes on. What has to wait for tar waits as find wrote it: that takes a fraction of the memory.
 * @param directories absolute paths, the lowest layer first
 * @param maxWaiting how many characters of the listing may wait
 * @throws CommandError where a directory cannot be read, DirectoryError where one is no plain layer.
 */
async function walkMarkedFiles(start, root, directories, onFile, maxWaiting = MAX_WAITING) {
    const waiting = [];
    let waitingLength = 0;
    let given = 0;
    /** Gives the files up to the next whose mark is not known; `mark` is that of the one where it stopped before. */
    const give = (mark) => {
        let known = mark;
        for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
            const { files, asked } = first;
            while (files.nextType() !== "") {
                let fileMark = NO_MARK;
                if (files.position() === asked[first.told]) {
                    if (known === null)
                        return;
                    fileMark = known;
                    known = null;
                    first.told++;
                }
                const file = files.take();
                if (file.path === "" && file.type !== "d")
                    throw new CommandError(`${directories[given]} is no directory`);
                if (file.path === "")
                    given++;
                onFile(file, fileMark);
            }
            waiting.shift();
            waitingLength -= first.length;
        }
    };
    const openMarks = () => openOverlayMarks(start, root, give);
    const find = start([...root, "find", ...directories, "-printf", LISTING_FORMAT]);
    find.stdin.end();
    // It is ready by the time that find comes to the first of many that it is asked for.
    let marks = directories.length > 1 ? openMarks() : null;
    let layer = -1;
    /** Whether the file's mark has to be asked for, which is done then. */
    const ask = (file) => {
        if (file.path === "")
            layer++;
        const directory = directories[layer];
        if (directory === undefined)
            throw new Error("find listed more directories than there are layers");
        if (!mayBeMarked(file, layer))
            return false;
        marks ??= openMarks();
        marks.ask(pathIn(directory, file.path));
        return true;
    };
    let rest = Buffer.alloc(0);
    try {
        for await (const piece of piecesOf(find.stdout)) {
            const bytes = Buffer.concat([rest, piece]);
            const text = bytes.toString("latin1");
            const asked = [];
            const ahead = readListing(text);
            for (let type = ahead.nextType(); type !== ""; type = ahead.nextType()) {
                const position = ahead.position();
                if (type === "f" || type === "l")
                    ahead.skip();
                else if (ask(ahead.take()))
                    asked.push(position);
            }
            rest = bytes.subarray(ahead.position());
            waiting.push({ files: readListing(text), length: text.length, asked, told: 0 });
            waitingLength += text.length;
            if (waiting.length === 1)
                give(null);
            if (waitingLength > maxWaiting)
                await marks?.flush();
        }
        await find.done;
        if (rest.length > 0)
            throw new Error("find's listing ends in the middle of a file");
        await marks?.end();
    }
    finally {
        find.stop();
        marks?.stop();
    }
    if (layer + 1 < directories.length)
        throw new Error("find listed fewer directories than there are layers");
}
/** Devices, and directories but those of the lowest layer, which has nothing to hide and most of them. */
function mayBeMarked({ type }, layer) {
    return type === "c" || type === "b" || (type === "d" && layer > 0);
}
function pathIn(directory, path) {
    const start = Buffer.from(directory).toString("latin1");
    return (path === "" ? start : `${start}/${path}`);
}

;// CONCATENATED MODULE: ./src/readers/root-access.ts


/** It may ask a directory service that does not answer. */
const SUDO_SECONDS = 5;
/**
 * How to run commands as root without asking anybody: as this process, or by sudo where it wants no password, as on
 * GitHub's runners. `userId` is this process's, undefined where the system has none. Null where there is no such way,
 * or sudo does not answer within `seconds`.
 */
async function rootAccess(start, env, userId, seconds = SUDO_SECONDS) {
    if (userId === 0)
        return [];
    if (userId === undefined || (0,find_on_path/* findOnPath */.a)("sudo", env) === null)
        return null;
    const sudo = ["sudo", "--non-interactive", "--"];
    try {
        await outputOf(start, [...sudo, "true"], 0, seconds);
        return sudo;
    }
    catch (error) {
        if (error instanceof CommandError)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/readers/layer-directories.ts











/**
 * A reader of an image's layers where the engine keeps them: in milliseconds what takes `docker save` seconds. It takes
 * an engine on this machine and root (or sudo that wants no password). The classic store has a record of each layer's
 * archive; containerd has the directories into which it unpacked the layers, which take GNU find and tar. A walk that
 * fails has given a part of the layers; what it throws says why in plain English, and `docker save` has to do then as
 * well.
 *
 * Two things of a layer's archive containerd's directories do not tell: folders that the archive leaves out, but has
 * files in, are there like others; and names that the archive has twice are there once.
 */
async function openLayerDirectories(client, engine, image) {
    if (image.diffIds.length === 0)
        return readerOf(async () => toSavedImage(image, [], null));
    const obstacle = obstacleOf(client, engine);
    if (obstacle !== null)
        return declined(obstacle);
    const start = createCommandStarter(client.env);
    const root = await rootAccess(start, client.env, process.getuid?.());
    if (root === null)
        return declined("only root can read its directories");
    const { driver, root: folder, containerd } = engine.layerStorage;
    if (engine.store === "classic") {
        const store = (0,external_node_path_.join)(folder, "image", driver, "layerdb");
        return readerOf(async (visitor) => toSavedImage(image, await walkLayerStore(start, root, store, image.diffIds, visitor), null));
    }
    const ctr = (0,find_on_path/* findOnPath */.a)("ctr", client.env);
    if (ctr === null)
        return declined('there is no command "ctr" on the PATH to ask containerd');
    return readerOf((visitor) => withSnapshotDirectories(start, { ctr: [...root, ctr], ...containerd }, image.diffIds, async (directories) => {
        const [sizes, stored] = await Promise.all([
            walkDirectories(start, root, directories, image, visitor),
            describeStoredImage(createContentReader(start, root, directories), image),
        ]);
        return toSavedImage(image, sizes, stored);
    }));
}
function declined(reason) {
    return { kind: "declined", reason };
}
/** Why the layers cannot be read there, as far as that is known without looking at them. */
function obstacleOf(client, { store, layerStorage }) {
    const { driver, haveOtherOwners } = layerStorage;
    const host = client.env.DOCKER_HOST ?? "";
    if (process.platform !== "linux")
        return "the engine does not run on this machine's own system";
    if (host !== "" && !host.startsWith("unix://"))
        return "the engine does not run on this machine";
    if (store === "classic")
        return null;
    if (driver !== "overlayfs")
        return `its driver is ${driver}`;
    if (haveOtherOwners)
        return "files have other owners on its disk than in the image";
    return null;
}
/** @returns by the layer, the bytes that it counts for. */
async function walkDirectories(start, root, directories, { diffIds }, visitor) {
    if (directories.length !== diffIds.length || !directories.every(external_node_path_.isAbsolute)) {
        throw new DirectoryError(`it has ${diffIds.length} layers and ${directories.length} directories for them`);
    }
    const layers = createDirectoryLayers(visitor);
    await walkMarkedFiles(start, root, directories, layers.onFile);
    return layers.end();
}
function readerOf(walk) {
    return { kind: "directories", walk };
}
/** @param stored what the engine's manifest of the image tells; null where there is none to be asked for. */
function toSavedImage({ os, architecture, diffIds }, sizes, stored) {
    const layers = diffIds.map((diffId, index) => ({
        diffId,
        contentSize: sizes[index] ?? null,
        // Directories do not tell how an archive of them is compressed.
        blobDigest: stored?.layers[index]?.digest ?? null,
        downloadSize: stored?.layers[index]?.downloadSize ?? null,
        problem: null,
    }));
    const history = stored === null ? [] : (0,stored_image/* toStoredImage */.M)(stored, layers).history;
    return { os, architecture, layers, history };
}

;// CONCATENATED MODULE: ./src/docker/save.ts
/**
 * `docker image save REFERENCE` as a stream of its tar archive. A name without a tag saves all images of the
 * repository, one with a tag or an ID that one alone. An image that does not exist shows as an empty stream
 * and an exit code other than 0 in `done`, whose `stderr` says why.
 */
function saveImage(client, reference) {
    return client.stream(["image", "save", "--", reference]);
}

// EXTERNAL MODULE: ./src/image/saved-image.ts
var saved_image = __webpack_require__(7110);
;// CONCATENATED MODULE: ./src/readers/saved-stream.ts





/**
 * Reads an image of the engine from the stream of `docker image save`. It is asked for by ID: a name without a tag
 * would save every tag of the repository, and a tag may be moved meanwhile.
 */
function createSaveReader(client, image) {
    const { id, os, architecture, variant, diffIds } = image;
    return {
        kind: "save",
        async walk(visitor) {
            // The classic store refuses to save an image that has no layer.
            if (diffIds.length === 0)
                return { os, architecture, layers: [], history: [] };
            const { stdout, done } = saveImage(client, id);
            try {
                const saved = await (0,saved_image/* readSavedImage */.z)(piecesOf(stdout), {
                    platform: { os, architecture, variant },
                    diffIds,
                    visitor,
                });
                await done;
                return saved;
            }
            catch (error) {
                if (!(error instanceof tar_header/* TarError */.mt))
                    throw error;
                const wasRead = stdout.readableEnded;
                stdout.destroy();
                const { exitCode, stderr } = await done;
                // Where docker ended the stream by itself it says why; left early, it complains of that.
                const reason = wasRead && exitCode !== 0 ? (0,failure_text/* failureReason */.H)(stderr) : error.said;
                throw new tar_header/* TarError */.mt({ key: "docker.failed", values: { command: `docker image save ${id}`, reason } });
            }
        },
    };
}

// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
;// CONCATENATED MODULE: ./src/read-layers.ts




/** Reads all layers with one reader. Throws what the reader throws. */
async function readLayers(reader) {
    const tree = createFileTree();
    const saved = await reader.walk(tree);
    const isWhole = saved.layers.every(({ problem }) => problem === null);
    return { readBy: reader.kind, saved, files: isWhole ? tree.finish() : null };
}
/**
 * Reads the layers of an image of the engine: in its own directories where they can be read, as `docker image save`
 * writes them otherwise, and `tell` is told why then. Throws where docker cannot save it either.
 */
async function readEngineLayers(docker, engine, image, tell) {
    try {
        const directories = await openLayerDirectories(docker, engine, image);
        if (directories.kind !== "declined")
            return await readLayers(directories);
        tell(notFromDirectories(directories.reason));
    }
    catch (error) {
        // Another job may remove or change what is listed; what docker saves is whole, or it says why not.
        tell(notFromDirectories((0,said_error/* reasonOf */.A3)(error)));
    }
    return readLayers(createSaveReader(docker, image));
}
function notFromDirectories(reason) {
    const words = typeof reason === "string" ? reason.replace(/\.$/, "") : reason;
    return { key: "progress.notFromDirectories", values: { reason: words } };
}


/***/ })

};
