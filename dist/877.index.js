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


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ reportSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8816);
/* harmony import */ var _locales_languages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8724);


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


/***/ })

};
