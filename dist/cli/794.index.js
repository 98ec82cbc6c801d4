export const id = 794;
export const ids = [794];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
exports.renderJson = renderJson;
const schema_js_1 = __webpack_require__(1327);
/**
 * A report as report.json holds it: two blanks a level, keys in the schema's order, a newline at the end.
 * Throws a ZodError where the value is not a report: nothing else may be written under that name.
 */
function renderJson(report) {
    return `${JSON.stringify(schema_js_1.reportSchema.parse(report), null, 2)}\n`;
}


/***/ }),

/***/ 1327:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.reportSchema = void 0;
const zod_1 = __webpack_require__(924);
/**
 * The Report: what every renderer reads, what `report.json` holds, and what a later run compares with.
 * Sizes are bytes; times are seconds; `null` means "unknown" (never zero); line numbers and columns start at 1.
 * Everything in it is already redacted and holds no text that a later step must hide.
 */
const bytes = zod_1.z.int().nonnegative();
const seconds = zod_1.z.number().nonnegative();
const lines = zod_1.z.strictObject({ start: zod_1.z.int().positive(), end: zod_1.z.int().positive() });
const position = zod_1.z.strictObject({ line: zod_1.z.int().positive(), column: zod_1.z.int().positive() });
const finding = zod_1.z.strictObject({
    ruleId: zod_1.z.string(),
    severity: zod_1.z.enum(["error", "warning", "info", "style"]),
    message: zod_1.z.string(),
    path: zod_1.z.string(),
    start: position,
    end: position,
    helpUrl: zod_1.z.string().nullable(),
});
const layer = zod_1.z.strictObject({
    /** The layer's diff ID; null where the engine does not tell. */
    diffId: zod_1.z.string().nullable(),
    origin: zod_1.z.enum(["base", "own"]),
    /** Regular files plus symlink targets, hard links once: the same on every engine. */
    contentSize: bytes.nullable(),
    /** The compressed size, as pulled and pushed. */
    downloadSize: bytes.nullable(),
    /** The instruction as its author wrote it; null where no line of this Dockerfile made the layer. */
    instruction: zod_1.z.string().nullable(),
    /** What the image's history says of the layer. */
    createdBy: zod_1.z.string(),
    lines: lines.nullable(),
    /** How sure `lines` is; `none` where `lines` is null. */
    mapping: zod_1.z.enum(["exact", "approximate", "none"]),
    cached: zod_1.z.boolean().nullable(),
    seconds: seconds.nullable(),
});
const step = zod_1.z.strictObject({
    name: zod_1.z.string(),
    lines: lines.nullable(),
    cached: zod_1.z.boolean(),
    seconds: seconds.nullable(),
});
const failure = zod_1.z.strictObject({
    /** The instruction that failed, as written; null where the build failed outside of one. */
    instruction: zod_1.z.string().nullable(),
    lines: lines.nullable(),
    message: zod_1.z.string(),
    /** The last lines of the build's log. */
    log: zod_1.z.array(zod_1.z.string()),
});
const build = zod_1.z.strictObject({
    command: zod_1.z.array(zod_1.z.string()),
    builder: zod_1.z.enum(["buildkit", "legacy"]),
    seconds,
    steps: zod_1.z.array(step),
    failure: failure.nullable(),
});
const historyRow = zod_1.z.strictObject({
    id: zod_1.z.string(),
    created: zod_1.z.string(),
    createdBy: zod_1.z.string(),
    /** The engine's own figure; means different things on different stores. */
    size: bytes.nullable(),
    comment: zod_1.z.string(),
});
const imageListRow = zod_1.z.strictObject({
    repository: zod_1.z.string(),
    tag: zod_1.z.string(),
    id: zod_1.z.string(),
    created: zod_1.z.string(),
    /** As the engine prints it; means different things on different stores. */
    size: zod_1.z.string(),
});
/** A docker command's answer as it stood on the screen, and its rows. */
const captured = (row) => zod_1.z.strictObject({ command: zod_1.z.string(), text: zod_1.z.string(), rows: zod_1.z.array(row) });
const baseImage = zod_1.z.strictObject({
    reference: zod_1.z.string(),
    /** What stands in for the named image, in words, where the engine holds no real one; else null. */
    standIn: zod_1.z.string().nullable(),
    layerCount: zod_1.z.int().nonnegative(),
    contentSize: bytes.nullable(),
    downloadSize: bytes.nullable(),
});
const image = zod_1.z.strictObject({
    id: zod_1.z.string(),
    reference: zod_1.z.string(),
    platform: zod_1.z.string(),
    store: zod_1.z.enum(["classic", "containerd"]),
    /** How content sizes were got: from the engine's history, or by reading the layers themselves. */
    measuredBy: zod_1.z.enum(["history", "layers"]),
    contentSize: bytes.nullable(),
    downloadSize: bytes.nullable(),
    /** Null where there is no base (FROM scratch) or where it is not known. */
    base: baseImage.nullable(),
    /** Oldest first, base layers included. */
    layers: zod_1.z.array(layer),
});
const reason = zod_1.z.discriminatedUnion("kind", [
    zod_1.z.strictObject({ kind: zod_1.z.literal("build-failed") }),
    zod_1.z.strictObject({
        kind: zod_1.z.literal("lint"),
        failOn: zod_1.z.enum(["error", "warning", "info", "style"]),
        count: zod_1.z.int().positive(),
    }),
    zod_1.z.strictObject({ kind: zod_1.z.literal("image-size"), size: bytes.nullable(), limit: bytes }),
]);
exports.reportSchema = zod_1.z.strictObject({
    schemaVersion: zod_1.z.literal(1),
    tool: zod_1.z.strictObject({ name: zod_1.z.literal("docker-layer-report"), version: zod_1.z.string() }),
    verdict: zod_1.z.strictObject({ status: zod_1.z.enum(["pass", "fail"]), reasons: zod_1.z.array(reason) }),
    /** What the verdict measured against; null where no limit was set. Shown when it passes, too. */
    limits: zod_1.z.strictObject({ imageSize: bytes.nullable() }),
    dockerfile: zod_1.z.strictObject({
        /** Relative to the repository's root where it lies inside, with forward slashes. */
        path: zod_1.z.string(),
        generated: zod_1.z.boolean(),
    }),
    tag: zod_1.z.string(),
    target: zod_1.z.string().nullable(),
    findings: zod_1.z.array(finding),
    /** Null where nothing was built. */
    build: build.nullable(),
    /** Null where there is no image to measure. */
    image: image.nullable(),
    imageList: captured(imageListRow).nullable(),
    history: captured(historyRow).nullable(),
    baseHistory: captured(historyRow).nullable(),
    /** What could not be measured or done, and why, in the reader's language. */
    notes: zod_1.z.array(zod_1.z.string()),
});


/***/ })

};
