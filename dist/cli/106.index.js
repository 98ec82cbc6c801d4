export const id = 106;
export const ids = [106];
export const modules = {

/***/ 7106:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderJson: () => (/* binding */ renderJson)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
;// CONCATENATED MODULE: ./src/report/schema.ts

/**
 * The Report: what every renderer reads, what `report.json` holds, and what a later run compares with.
 * Sizes are bytes; times are seconds; `null` means "unknown" (never zero); line numbers and columns start at 1.
 * Everything in it is already redacted and holds no text that a later step must hide.
 */
const bytes = schemas/* int */.Whr().nonnegative();
const seconds = schemas/* number */.aig().nonnegative();
const lines = schemas/* strictObject */.rej({ start: schemas/* int */.Whr().positive(), end: schemas/* int */.Whr().positive() });
const position = schemas/* strictObject */.rej({ line: schemas/* int */.Whr().positive(), column: schemas/* int */.Whr().positive() });
const finding = schemas/* strictObject */.rej({
    ruleId: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(["error", "warning", "info", "style"]),
    message: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    start: position,
    end: position,
    helpUrl: schemas/* string */.YjP().nullable(),
});
const filesAndBytes = schemas/* strictObject */.rej({ files: schemas/* int */.Whr().nonnegative(), bytes });
const writtenFile = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    bytes,
    fate: schemas/* enum */.k5n(["visible", "overwritten", "deleted"]),
    /** The number of the layer that overwrote or deleted it, from 0; null while it is visible. */
    killedBy: schemas/* int */.Whr().nonnegative().nullable(),
});
/** What a layer did to the file system below it; src/image/image-files.ts says what each figure counts. */
const layerFiles = schemas/* strictObject */.rej({
    added: filesAndBytes,
    changed: filesAndBytes,
    removed: filesAndBytes,
    metadataOnly: filesAndBytes,
    shadowed: filesAndBytes,
    /** The largest files that the layer wrote, largest first; own layers only. */
    top: schemas/* array */.YOg(writtenFile),
});
const imageFiles = schemas/* strictObject */.rej({
    /** Which way the layers were read. */
    readBy: schemas/* enum */.k5n(["directories", "save", "archive", "oci-layout"]),
    written: filesAndBytes,
    visible: filesAndBytes,
    shadowed: filesAndBytes,
    /** As dive computes them. */
    dive: schemas/* strictObject */.rej({ efficiency: schemas/* number */.aig(), wastedBytes: bytes }),
});
/** What could be saved, or should not be in the image, and what to write instead. */
const advice = schemas/* strictObject */.rej({
    ruleId: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(["warning", "info"]),
    message: schemas/* string */.YjP(),
    path: schemas/* string */.YjP().nullable(),
    lines: lines.nullable(),
    /** The number of the layer, from 0. */
    layer: schemas/* int */.Whr().nonnegative().nullable(),
    /** Summed from the files themselves; null where it is not about bytes. */
    savedBytes: bytes.nullable(),
    files: schemas/* int */.Whr().nonnegative(),
    /** Some of the paths, largest first. */
    examples: schemas/* array */.YOg(schemas/* string */.YjP()),
    helpUrl: schemas/* string */.YjP().nullable(),
});
const schema_layer = schemas/* strictObject */.rej({
    /** The layer's diff ID; null where the engine does not tell. */
    diffId: schemas/* string */.YjP().nullable(),
    origin: schemas/* enum */.k5n(["base", "own"]),
    /** Regular files plus symlink targets, hard links once: the same on every engine. */
    contentSize: bytes.nullable(),
    /** The compressed size, as pulled and pushed. */
    downloadSize: bytes.nullable(),
    /** The instruction as its author wrote it; null where no line of this Dockerfile made the layer. */
    instruction: schemas/* string */.YjP().nullable(),
    /** What the image's history says of the layer. */
    createdBy: schemas/* string */.YjP(),
    lines: lines.nullable(),
    /** How sure `lines` is; `none` where `lines` is null. */
    mapping: schemas/* enum */.k5n(["exact", "approximate", "none"]),
    cached: schemas/* boolean */.zMY().nullable(),
    seconds: seconds.nullable(),
    /** Null where the files were not read. */
    files: layerFiles.nullable(),
});
const step = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    lines: lines.nullable(),
    cached: schemas/* boolean */.zMY(),
    seconds: seconds.nullable(),
});
const failure = schemas/* strictObject */.rej({
    /** The instruction that failed, as written; null where the build failed outside of one. */
    instruction: schemas/* string */.YjP().nullable(),
    lines: lines.nullable(),
    message: schemas/* string */.YjP(),
    /** The last lines of the build's log. */
    log: schemas/* array */.YOg(schemas/* string */.YjP()),
});
const build = schemas/* strictObject */.rej({
    command: schemas/* array */.YOg(schemas/* string */.YjP()),
    builder: schemas/* enum */.k5n(["buildkit", "legacy"]),
    seconds,
    steps: schemas/* array */.YOg(step),
    failure: failure.nullable(),
});
const historyRow = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    created: schemas/* string */.YjP(),
    createdBy: schemas/* string */.YjP(),
    /** The engine's own figure; means different things on different stores. */
    size: bytes.nullable(),
    comment: schemas/* string */.YjP(),
});
const imageListRow = schemas/* strictObject */.rej({
    repository: schemas/* string */.YjP(),
    tag: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    created: schemas/* string */.YjP(),
    /** As the engine prints it; means different things on different stores. */
    size: schemas/* string */.YjP(),
});
/** A docker command's answer as it stood on the screen, and its rows. */
const captured = (row) => schemas/* strictObject */.rej({ command: schemas/* string */.YjP(), text: schemas/* string */.YjP(), rows: schemas/* array */.YOg(row) });
const baseImage = schemas/* strictObject */.rej({
    reference: schemas/* string */.YjP(),
    /** What stands in for the named image, in words, where the engine holds no real one; else null. */
    standIn: schemas/* string */.YjP().nullable(),
    layerCount: schemas/* int */.Whr().nonnegative(),
    contentSize: bytes.nullable(),
    downloadSize: bytes.nullable(),
});
const schema_image = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    reference: schemas/* string */.YjP(),
    platform: schemas/* string */.YjP(),
    /** The engine's image store; null where the image came from a file. */
    store: schemas/* enum */.k5n(["classic", "containerd"]).nullable(),
    /** How content sizes were got: from the engine's history, or by reading the layers themselves. */
    measuredBy: schemas/* enum */.k5n(["history", "layers", "none"]),
    contentSize: bytes.nullable(),
    downloadSize: bytes.nullable(),
    /** Null where there is no base (FROM scratch) or where it is not known. */
    base: baseImage.nullable(),
    /** Oldest first, base layers included. */
    layers: schemas/* array */.YOg(schema_layer),
    /** Null where the files were not read. */
    files: imageFiles.nullable(),
});
const reason = schemas/* discriminatedUnion */.gMt("kind", [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("build-failed") }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz("lint"),
        failOn: schemas/* enum */.k5n(["error", "warning", "info", "style"]),
        count: schemas/* int */.Whr().positive(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz("image-size"), size: bytes.nullable(), limit: bytes }),
]);
const reportSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    tool: schemas/* strictObject */.rej({ name: schemas/* literal */.euz("docker-layer-report"), version: schemas/* string */.YjP() }),
    verdict: schemas/* strictObject */.rej({ status: schemas/* enum */.k5n(["pass", "fail"]), reasons: schemas/* array */.YOg(reason) }),
    /** What the verdict measured against; null where no limit was set. Shown when it passes, too. */
    limits: schemas/* strictObject */.rej({ imageSize: bytes.nullable() }),
    /** Null where an image was measured without one. */
    dockerfile: schemas/* strictObject */.rej({
        /** Relative to the repository's root where it lies inside, with forward slashes. */
        path: schemas/* string */.YjP(),
        generated: schemas/* boolean */.zMY(),
    })
        .nullable(),
    /** The image's tag, or whatever else it was named by. */
    tag: schemas/* string */.YjP(),
    target: schemas/* string */.YjP().nullable(),
    findings: schemas/* array */.YOg(finding),
    /** Most bytes first; what is not about bytes stands before. */
    advice: schemas/* array */.YOg(advice),
    /** Null where nothing was built. */
    build: build.nullable(),
    /** Null where there is no image to measure. */
    image: schema_image.nullable(),
    imageList: captured(imageListRow).nullable(),
    history: captured(historyRow).nullable(),
    baseHistory: captured(historyRow).nullable(),
    /** What could not be measured or done, and why, in the reader's language. */
    notes: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./src/report/json.ts

/**
 * A report as report.json holds it: two blanks a level, keys in the schema's order, a newline at the end.
 * Throws a ZodError where the value is not a report: nothing else may be written under that name.
 */
function renderJson(report) {
    return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}


/***/ })

};
