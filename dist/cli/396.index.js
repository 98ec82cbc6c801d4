export const id = 396;
export const ids = [396];
export const modules = {

/***/ 9396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./src/image/layer-entry.ts
var layer_entry = __webpack_require__(2357);
// EXTERNAL MODULE: ./src/image/advice/catalog.ts
var catalog = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/image/advice/build-tools.ts
var build_tools = __webpack_require__(2248);
// EXTERNAL MODULE: ./src/image/advice/bytecode.ts
var advice_bytecode = __webpack_require__(2579);
// EXTERNAL MODULE: ./src/image/advice/downloads.ts
var downloads = __webpack_require__(5979);
// EXTERNAL MODULE: ./src/image/advice/from-context.ts
var from_context = __webpack_require__(5566);
// EXTERNAL MODULE: ./src/image/advice/groups.ts + 1 modules
var groups = __webpack_require__(8306);
;// CONCATENATED MODULE: ./src/image/advice/host-environments.ts


const MOST_CANDIDATES = 10_000;
/**
 * Virtual environments that were copied from the build context. The file that tells one may come after those in it, so
 * all directories that look like one are summed both ways until the end. One counts only where the image's own lines
 * install packages elsewhere too: otherwise the program may run from it, and without it nothing would be saved.
 */
class HostEnvironments {
    candidates = new Map();
    savings;
    layerCount;
    installs = new Set();
    /** The savings take what is found. */
    constructor(savings, layerCount) {
        this.savings = savings;
        this.layerCount = layerCount;
    }
    /** Where to sum what a context's layer has in the directory, for other rules. */
    groupsOf(layer, root) {
        return this.candidate(layer, root)?.otherwise ?? this.savings;
    }
    add(write, root) {
        const candidate = this.candidate(write.layer, root);
        if (candidate !== null)
            (0,groups/* addFile */.sM)(candidate.whole, write);
    }
    /** The directory holds the file that makes it a virtual environment. */
    mark(layer, directory) {
        const candidate = this.candidate(layer, directory);
        if (candidate !== null)
            candidate.isMarked = true;
    }
    /** An own line installed packages below that directory. */
    noteInstall(root) {
        if (this.installs.size < MOST_CANDIDATES)
            this.installs.add(root);
    }
    finish() {
        for (const { root, whole, otherwise, isMarked } of this.candidates.values()) {
            if (isMarked && this.isInstalledElsewhere(root))
                this.savings.merge(whole);
            else
                for (const group of otherwise.all())
                    this.savings.merge(group);
        }
    }
    isInstalledElsewhere(root) {
        return this.installs.size > (this.installs.has(root) ? 1 : 0);
    }
    candidate(layer, root) {
        const key = `${layer}/${root}`;
        let candidate = this.candidates.get(key);
        if (candidate === undefined) {
            if (this.candidates.size === MOST_CANDIDATES)
                return null;
            candidate = {
                root,
                whole: (0,groups/* createGroup */.wj)(from_context/* HOST_ENVIRONMENT */.X7, layer, null),
                otherwise: new groups/* Groups */.ZE(this.layerCount),
                isMarked: false,
            };
            this.candidates.set(key, candidate);
        }
        return candidate;
    }
}

// EXTERNAL MODULE: ./src/image/advice/package-lists.ts
var package_lists = __webpack_require__(8786);
// EXTERNAL MODULE: ./src/image/advice/path-patterns.ts
var path_patterns = __webpack_require__(3055);
// EXTERNAL MODULE: ./src/image/advice/secret-files.ts
var secret_files = __webpack_require__(4054);
;// CONCATENATED MODULE: ./src/image/advice/places.ts







const cacheAt = (0,path_patterns/* createPathSearch */.W)([...package_lists/* PACKAGE_LISTS */.F, ...downloads/* DOWNLOADS */.iJ]);
/** Files of one directory come near each other, so few need be remembered. */
const MOST_REMEMBERED = 1_000;
/** Works out the places of paths. Files of one directory share one. */
function createPlaces() {
    let places = new Map();
    let last = toPlace("");
    return (path) => {
        if (path.lastIndexOf("/") === last.directory.length && path.startsWith(last.directory))
            return last;
        const directory = parentOf(path);
        let place = places.get(directory);
        if (place === undefined) {
            if (places.size === MOST_REMEMBERED)
                places = new Map();
            place = toPlace(directory);
            places.set(directory, place);
        }
        last = place;
        return place;
    };
}
function parentOf(path) {
    return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function toPlace(directory) {
    const parts = directory.split("/");
    return {
        directory,
        parts,
        cache: cacheAt(parts),
        isInGit: parts.includes(".git"),
        isInNodeModules: parts.includes("node_modules"),
        isInSitePackages: parts.includes("site-packages") || parts.includes("dist-packages"),
        bytecodeOf: parts.at(-1) === advice_bytecode/* BYTECODE_DIRECTORY */.eR ? parentOf(directory) : null,
        tools: (0,build_tools/* toolPlace */._T)(parts),
        isPublic: (0,secret_files/* isPublicDirectory */.zq)(parts),
        environment: (0,from_context/* environmentRoot */.UY)(parts),
    };
}

// EXTERNAL MODULE: ./src/image/advice/shadowed-writes.ts
var shadowed_writes = __webpack_require__(5534);
;// CONCATENATED MODULE: ./src/image/advice/collect.ts









/**
 * Sorts what own layers wrote by what could be done about it, in one pass. A write counts for the first of these that
 * it is one of:
 * 1. out of the build context, whatever became of it: `.git`, `node_modules` that an install replaced, a virtual
 *    environment, bytecode: what keeps it out helps more than what removes it;
 * 2. deleted later;
 * 3. package lists and downloads, also those that a later line wrote anew; `.git` of a clone;
 * 4. overwritten later, unless by a copy of itself with another owner or mode: then that is what it counts for;
 * 5. the base image's files with another owner or mode, bytecode of its modules, build tools.
 *
 * @param own - of each layer of the image: what made it; null for the base image's
 */
function collect(files, own) {
    const savings = new groups/* Groups */.ZE(own.length);
    const secrets = new groups/* Groups */.ZE(own.length);
    const bytecode = new advice_bytecode/* BaseBytecode */.xr(savings);
    const environments = new HostEnvironments(savings, own.length);
    const placeOf = createPlaces();
    /** The sums that a file belongs to: apart while nobody knows whether it is in a virtual environment. */
    function groupsOf(layer, place) {
        return layer.source === "context" && place.environment !== null
            ? environments.groupsOf(layer.index, place.environment)
            : savings;
    }
    function addSecret(write, layer) {
        // The layer that wrote it is named already.
        if (write.change === "metadata-only" && ownAt(write.replaces) !== null)
            return;
        const isDeleted = write.fate === "deleted";
        secrets.add((0,secret_files/* secretTopic */.Ck)(layer.source, isDeleted), layer.index, isDeleted ? write.killedBy : null, write);
    }
    function ownAt(layer) {
        return layer === null ? null : (own[layer] ?? null);
    }
    /** A layer replaced what an earlier own one wrote. */
    function addReplacing(write, writer, place, name) {
        const { layer, bytes } = write;
        const isCounted = topicOf(place, name, writer, "overwritten") === (0,shadowed_writes/* overwrittenTopic */.p0)(writer.source);
        const group = isCounted
            ? groupsOf(writer, place).of((0,shadowed_writes/* overwrittenTopic */.p0)(writer.source), writer.index, layer)
            : null;
        if (write.change === "metadata-only") {
            savings.add((0,shadowed_writes/* ownerTopic */.H4)(writer.source), layer, writer.index, write);
            if (group === null)
                return;
            group.bytes -= bytes;
            group.files--;
        }
        else if (group !== null) {
            group.examples.add(write);
        }
    }
    function addTo(topic, write, layer, place) {
        const group = groupsOf(layer, place).of(topic, layer.index, otherOf(topic, write, layer));
        if (group === null)
            return;
        group.bytes += write.bytes;
        group.files++;
        // Of what was overwritten, those that overwrote it tell which were more than a change of the owner.
        if (topic !== (0,shadowed_writes/* overwrittenTopic */.p0)(layer.source))
            group.examples.add(write);
    }
    /** What is still there, and nothing that an earlier rule is about. */
    function addVisible(write, layer, place, name) {
        if (write.change === "metadata-only") {
            if (ownAt(write.replaces) === null)
                savings.add(shadowed_writes/* OWNER_OF_BASE */.Ej, layer.index, null, write);
        }
        else if (layer.source !== "run") {
            return;
        }
        else if (place.bytecodeOf !== null && (0,advice_bytecode/* isBytecode */.m9)(name)) {
            bytecode.addCompiled(place.bytecodeOf, write);
        }
        else if ((0,build_tools/* isBuildTool */.xG)(place.tools, name)) {
            savings.add(build_tools/* BUILD_TOOLS */.Li, layer.index, null, write);
        }
    }
    files.forEachWrite((write) => {
        const { path } = write;
        const layer = ownAt(write.layer);
        const isModule = path.endsWith(".py");
        if (layer === null) {
            if (isModule)
                bytecode.addBaseModule(parentOf(path));
            return;
        }
        const place = placeOf(path);
        const name = path.slice(path.lastIndexOf("/") + 1);
        if (isModule)
            bytecode.addModule(place.directory, write.layer);
        if (isSecretFile(write, layer, place, name))
            addSecret(write, layer);
        if (layer.source === "context") {
            if (name === from_context/* ENVIRONMENT_MARKER */.rP)
                environments.mark(write.layer, place.directory);
            else if (place.environment !== null)
                environments.add(write, place.environment);
        }
        else if (place.environment !== null && place.isInSitePackages && write.fate === "visible") {
            environments.noteInstall(place.environment);
        }
        const writer = ownAt(write.replaces);
        if (writer !== null)
            addReplacing(write, writer, place, name);
        const topic = topicOf(place, name, layer, write.fate);
        if (topic !== null)
            addTo(topic, write, layer, place);
        else
            addVisible(write, layer, place, name);
    });
    bytecode.finish();
    environments.finish();
    return { savings, secrets };
}
function isSecretFile({ type, bytes }, layer, place, name) {
    return (type === "file" &&
        bytes > 0 &&
        !place.isPublic &&
        (0,secret_files/* looksLikeSecret */.WW)(place.parts.at(-1) ?? "", name, layer.source));
}
/** The rules' order; null for what is visible and none of the first three. */
function topicOf(place, name, { source }, fate) {
    if (source === "context") {
        if (place.isInGit)
            return (0,from_context/* gitTopic */.ci)(source);
        if (place.isInNodeModules && fate !== "visible")
            return from_context/* HOST_MODULES */.XJ;
        if (place.bytecodeOf !== null)
            return advice_bytecode/* HOST_BYTECODE */.vW;
    }
    if (fate === "deleted")
        return (0,shadowed_writes/* deletedTopic */.Hb)(source);
    const cache = place.cache ?? (0,downloads/* downloadedPackage */.s9)(place.parts, name);
    if (cache !== null)
        return source === "run" || source === "unknown" ? cache : downloads/* COPIED_CACHE */.G_;
    if (place.isInGit)
        return (0,from_context/* gitTopic */.ci)(source);
    return fate === "overwritten" ? (0,shadowed_writes/* overwrittenTopic */.p0)(source) : null;
}
/** The later layer, where the advice is about both. */
function otherOf(topic, { killedBy }, { source }) {
    const isAboutBoth = topic === from_context/* HOST_MODULES */.XJ || topic === (0,shadowed_writes/* deletedTopic */.Hb)(source) || topic === (0,shadowed_writes/* overwrittenTopic */.p0)(source);
    return isAboutBoth ? killedBy : null;
}

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/image/created-by.ts
var created_by = __webpack_require__(6147);
;// CONCATENATED MODULE: ./src/image/advice/own-layers.ts


/** Of each layer of the image, base first: what made it; null for the base image's. */
function ownLayers(layers, dockerfile) {
    const instructionAt = createInstructionSearch(dockerfile);
    return layers.map(({ origin, lines, instruction, createdBy }, index) => {
        if (origin === "base")
            return null;
        // Without the instruction's text the lines are those of a FROM whose image brought a trigger.
        const found = lines === null || instruction === null ? null : instructionAt(lines);
        if (found !== null)
            return { index, lines, source: sourceOf(found), keyword: found.keyword };
        const { keyword } = (0,created_by/* parseCreatedBy */.JG)({ createdBy, comment: "" });
        return { index, lines, source: keyword === "RUN" ? "run" : "unknown", keyword };
    });
}
function createInstructionSearch(dockerfile) {
    if (dockerfile === null)
        return () => null;
    const index = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const byLine = new Map(dockerfile.instructions.map((instruction) => [index.lineRange(instruction.range).start, instruction]));
    return ({ start }) => {
        const instruction = byLine.get(start) ?? null;
        return instruction?.keyword === "ONBUILD" ? instruction.inner : instruction;
    };
}
const ADDRESS = /^["']?(?:https?:\/\/|git@|git:\/\/|ssh:\/\/)/i;
function sourceOf({ keyword, flags, args }) {
    if (keyword === "RUN")
        return "run";
    if (keyword !== "COPY" && keyword !== "ADD")
        return "unknown";
    if (flags.some(({ name }) => name === "from"))
        return "stage";
    const sources = args.slice(0, -1);
    return keyword === "ADD" && sources.some(({ value }) => ADDRESS.test(value)) ? "remote" : "context";
}

// EXTERNAL MODULE: ./src/image/advice/secret-variables.ts
var secret_variables = __webpack_require__(416);
;// CONCATENATED MODULE: ./src/image/advice/advise.ts





/** Less is not worth a line in a report: both have to be reached. */
const LEAST_BYTES = 100_000;
const LEAST_SHARE = 0.005;
const LONGEST_PATH = 120;
/**
 * What could be saved and what should not be in the image: secrets first, then most bytes first. Only what the image's
 * own lines did is judged, from every write once.
 */
function adviseOn(input) {
    const fromFiles = input.files === null ? [] : adviceOnFiles(input.files, input);
    return [...(0,secret_variables/* secretVariableAdvice */.N)(input), ...fromFiles].sort((a, b) => (b.savedBytes ?? Infinity) - (a.savedBytes ?? Infinity) || (a.layer ?? -1) - (b.layer ?? -1));
}
function adviceOnFiles(files, { layers, dockerfile }) {
    const own = ownLayers(layers, dockerfile);
    const { savings, secrets } = collect(files, own);
    const least = Math.max(LEAST_BYTES, LEAST_SHARE * files.written.bytes);
    return [
        ...secrets.all().map((group) => ({ ...toAdvice(group, own), savedBytes: null })),
        ...savings
            .all()
            .filter(({ bytes }) => bytes >= least)
            .map((group) => toAdvice(group, own)),
    ];
}
function toAdvice({ topic, layer, other, bytes, files, examples }, own) {
    const line = own[layer] ?? null;
    const otherLine = other === null ? null : (own[other] ?? null);
    const [first] = examples.paths;
    return {
        ruleId: topic.ruleId,
        severity: (0,catalog/* severityOf */.xJ)(topic.ruleId),
        certainty: topic.certainty,
        layer,
        lines: line?.lines ?? null,
        otherLayer: other,
        otherLines: otherLine?.lines ?? null,
        savedBytes: bytes,
        files,
        examples: examples.paths,
        message: topic.message,
        values: {
            count: files,
            line: String(otherLine?.lines?.start ?? "none"),
            source: line?.source ?? "unknown",
            path: first === undefined ? "" : shortPath(`/${(0,layer_entry/* showPath */.P)(first)}`),
        },
    };
}
/** The end tells more than the beginning. */
function shortPath(path) {
    const characters = Array.from(path);
    return characters.length <= LONGEST_PATH ? path : `…${characters.slice(1 - LONGEST_PATH).join("")}`;
}

;// CONCATENATED MODULE: ./src/advise-on-image.ts

/** What could be saved in the measured image, and what should not be in it; nothing where there is no image. */
function adviseOnImage(image, capture, source) {
    if (image === null || capture === null)
        return [];
    return adviseOn({
        ...source,
        files: image.files,
        layers: image.layers,
        history: capture.history?.rows ?? [],
        baseHistory: image.baseHistory?.rows ?? null,
        environment: capture.image.env,
        baseEnvironment: capture.base?.image.env ?? null,
    });
}

// EXTERNAL MODULE: ./src/image/top-files.ts
var top_files = __webpack_require__(8500);
;// CONCATENATED MODULE: ./src/assemble-image.ts


/** How many of a layer's files the report names. */
const MOST_FILES = 5;
/** The image as reports hold it, redacted. `reference` is what it is called. */
function toReportImage(image, reference, { redact, redactDeep, redactHistory }) {
    const { baseHistory: _, notes: __, files, ...measured } = image;
    const top = files === null ? [] : (0,top_files/* topFiles */.T)(files, MOST_FILES);
    const toFile = ({ path, bytes, fate, killedBy }) => ({
        path: redact((0,layer_entry/* showPath */.P)(path)),
        bytes,
        fate,
        killedBy,
    });
    return {
        ...measured,
        reference: redact(reference),
        base: redactDeep(image.base),
        files: files === null ? null : imageFigures(files),
        layers: image.layers.map((layer, index) => ({
            ...layer,
            files: layerFigures(files?.layers[index], layer.origin === "own" ? (top[index] ?? []).map(toFile) : []),
            createdBy: redactHistory(layer.createdBy),
            instruction: redactDeep(layer.instruction),
        })),
    };
}
function imageFigures({ readBy, written, visible, shadowed, dive }) {
    return { readBy, written, visible, shadowed, dive };
}
function layerFigures(files, top) {
    if (files === undefined)
        return null;
    const { added, changed, removed, metadataOnly, shadowed } = files;
    return { added, changed, removed, metadataOnly, shadowed, top };
}

;// CONCATENATED MODULE: ./src/compare/saved-seconds.ts
/**
 * The seconds that steps took in an earlier build and that this one did without, since it has them from the cache. A
 * step that came from the cache then, too, saves nothing against it. Null where a time is not known, and where no step
 * of the one build is found in the other.
 */
function savedSeconds(before, after) {
    const earlier = new Map();
    for (const step of before) {
        const key = keyOf(step);
        const known = earlier.get(key);
        if (known === undefined)
            earlier.set(key, [step]);
        else
            known.push(step);
    }
    const pairs = after.flatMap((step) => {
        const was = earlier.get(keyOf(step))?.shift();
        return was === undefined ? [] : [{ was, step }];
    });
    if (pairs.length === 0)
        return null;
    return pairs.reduce((sum, { was, step }) => {
        if (!step.cached || was.cached)
            return sum;
        return sum === null || was.seconds === null ? null : sum + was.seconds;
    }, 0);
}
/** `[build 2/4] RUN x`, and `Step 2/4 : RUN x`, without the numbers: a line that was added moves the others on. */
function keyOf({ name }) {
    return name.replace(/^\[(\S+ )?\d+\/\d+\] /, "[$1] ").replace(/^Step \d+\/\d+ : /, "");
}

// EXTERNAL MODULE: ./src/image/build-steps.ts
var build_steps = __webpack_require__(515);
// EXTERNAL MODULE: ./src/image/masking.ts
var masking = __webpack_require__(7353);
// EXTERNAL MODULE: ./src/lint/catalog.ts + 75 modules
var lint_catalog = __webpack_require__(7621);
// EXTERNAL MODULE: ./src/size-increase.ts
var size_increase = __webpack_require__(1195);
;// CONCATENATED MODULE: ./src/check-increase.ts

/**
 * Compares how much the image grew with what it may; at the limit is within it. Two images that are there and cannot be
 * compared are over the limit: a gate that cannot measure must not wave through. Without anything to compare with, as
 * before the first Dockerfile is merged, there is no growth to limit.
 */
function checkIncrease(limit, compared) {
    if (limit === null)
        return [];
    if (compared.outcome === "refused")
        return [{ kind: "size-increase", increase: null, limit: null }];
    if (compared.comparison === null)
        return [];
    const { before, after } = compared.comparison.total;
    const allowed = (0,size_increase/* allowedIncrease */.$)(limit, before);
    return after - before > allowed
        ? [{ kind: "size-increase", increase: after - before, limit: allowed }]
        : [];
}

;// CONCATENATED MODULE: ./src/check-limits.ts
/**
 * Compares an image with its limits. At the limit is within it. What is not known is over each limit on it (a gate that
 * cannot measure must not wave through), and so is everything where there is no image. `layerSize` is for the layers of
 * this Dockerfile; the limit of a line goes before it. `layers`, `wasted` and `efficiency` take the base image in, as
 * dive does.
 */
function checkLimits(limits, { limits: lines, unreadable }, image) {
    const reasons = [];
    const over = (limit, figure) => limit !== null && (figure === null || figure > limit);
    const size = image?.contentSize ?? null;
    if (over(limits.imageSize, size))
        reasons.push({ kind: "image-size", size, limit: limits.imageSize });
    reasons.push(...largeLayers(limits.layerSize, lines, image));
    const count = image?.layers.length ?? null;
    if (over(limits.layers, count))
        reasons.push({ kind: "layer-count", count, limit: limits.layers });
    const wasted = image?.files?.shadowed.bytes ?? null;
    if (over(limits.wasted, wasted)) {
        reasons.push({ kind: "wasted", size: wasted, limit: limits.wasted, most: mostWasteful(image) });
    }
    const efficiency = image?.files?.dive.efficiency ?? null;
    if (limits.efficiency !== null && (efficiency === null || efficiency < limits.efficiency)) {
        reasons.push({ kind: "efficiency", efficiency, limit: limits.efficiency });
    }
    const [first] = unreadable;
    if (first !== undefined) {
        reasons.push({ kind: "unreadable-limit", lines: first, count: unreadable.length });
    }
    return reasons;
}
/** The layers that are over their limit, the furthest over it first, those of unknown size last. */
function largeLayers(layerLimit, lineLimits, image) {
    const byLine = new Map(lineLimits.map((one) => [one.lines.start, one]));
    const seen = new Set();
    const found = [];
    const layers = image?.layers ?? [];
    for (const [index, { origin, lines, instruction, contentSize: size }] of layers.entries()) {
        if (origin !== "own")
            continue;
        // Without the instruction's text the lines are those of a FROM whose image brought a trigger.
        const own = lines === null || instruction === null ? undefined : byLine.get(lines.start);
        if (own !== undefined)
            seen.add(own);
        const limit = own?.limit ?? layerLimit;
        if (limit === null || (size !== null && size <= limit))
            continue;
        found.push({ kind: "layer-size", layer: index, lines, size, limit, setBy: own ? "comment" : "input" });
    }
    // An instruction that is not among those of the layers made none, unless a layer's instruction is not known.
    const isUncertain = image === null || layers.some((layer) => layer.origin === "own" && layer.lines === null);
    for (const one of isUncertain ? lineLimits : []) {
        if (!seen.has(one)) {
            const { lines, limit } = one;
            found.push({ kind: "layer-size", layer: null, lines, size: null, limit, setBy: "comment" });
        }
    }
    if (image === null && layerLimit !== null) {
        found.push({
            kind: "layer-size",
            layer: null,
            lines: null,
            size: null,
            limit: layerLimit,
            setBy: "input",
        });
    }
    return found.sort((a, b) => excess(b) - excess(a));
}
const excess = ({ size, limit }) => (size === null ? -1 : size - limit);
/**
 * The layer of this Dockerfile with the most bytes that the final file system does not show: those that it wrote, and
 * those of the base image that it overwrote or deleted. Null where nothing is known, or all of it is the base image's.
 */
function mostWasteful(image) {
    const layers = image?.layers ?? [];
    const bytes = new Map();
    image?.files?.forEachWrite(({ fate, layer, killedBy, bytes: written }) => {
        if (fate === "visible")
            return;
        const blamed = layers[layer]?.origin === "own" ? layer : killedBy;
        if (blamed !== null && layers[blamed]?.origin === "own") {
            bytes.set(blamed, (bytes.get(blamed) ?? 0) + written);
        }
    });
    const [most] = [...bytes].sort(([layerA, a], [layerB, b]) => b - a || layerA - layerB);
    if (most === undefined)
        return null;
    const [layer, size] = most;
    return { layer, lines: layers[layer]?.lines ?? null, size };
}

// EXTERNAL MODULE: ./src/verdict.ts
var verdict = __webpack_require__(3138);
;// CONCATENATED MODULE: ./src/reach-verdict.ts



/** What the report tells of the limits: those of the inputs and those of the Dockerfile's comments. */
function limitsOf(inputs, { limits }) {
    return {
        imageSize: inputs.maxImageSize,
        increase: inputs.maxSizeIncrease,
        layerSize: inputs.maxLayerSize,
        layers: inputs.maxLayers,
        wasted: inputs.maxWasted,
        efficiency: inputs.minEfficiency,
        lines: [...limits],
    };
}
/**
 * Whether what a run found out may be merged.
 *
 * @param askAcceptance asks for the label that accepts sizes over their limits; only where there are any
 */
async function reachVerdict(inputs, facts, askAcceptance) {
    const { config, findings, build, image, lineLimits, compared } = facts;
    const buildFailed = build !== null && !build.ok;
    const overLimits = [
        ...checkLimits(limitsOf(inputs, lineLimits), lineLimits, image),
        ...checkIncrease(inputs.maxSizeIncrease, compared),
    ];
    return (0,verdict/* decide */.L)({
        findings,
        failOn: inputs.failOn ?? config?.failOn ?? "error",
        failOnNew: inputs.failOnNew,
        buildFailed,
        overLimits,
        acceptance: !buildFailed && overLimits.some(verdict/* isAcceptable */.c) ? await askAcceptance() : null,
    });
}

// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(1013);
;// CONCATENATED MODULE: ./src/assemble-report.ts










/**
 * Puts everything that a run found out into one Report. No text from outside leaves here that is not redacted. The
 * report's own words (severities, states) and the Dockerfile's path, which annotations need, are left as they are: a
 * build argument may well have the value "warning", or the name of a folder.
 */
function toReport(parts) {
    const { inputs, source, dockerfile, capture, image, redactor, translate } = parts;
    const { redact, redactDeep } = redactor;
    const unchecked = image === null ? [] : uncheckedLimits(parts.lineLimits);
    const notes = [
        ...(capture?.notes ?? []),
        ...(image?.notes ?? []),
        ...unchecked,
        ...parts.compared.notes,
        ...uncompared(parts),
    ];
    const { accepted, ...verdict } = parts.verdict;
    return {
        schemaVersion: 1,
        tool: { name: "docker-layer-report", version: version.VERSION },
        language: inputs.language,
        verdict,
        accepted,
        limits: limitsOf(inputs, parts.lineLimits),
        dockerfile: source === null ? null : { path: source.displayPath, generated: source.generated },
        tag: redact(nameOf(inputs)),
        target: redactDeep(inputs.target),
        findings: toReportFindings(parts),
        advice: parts.advice.map((advice) => toReportAdvice(advice, parts)),
        build: parts.build && dockerfile && toReportBuild(parts.build, dockerfile, parts),
        image: parts.reportImage,
        comparison: parts.compared.comparison,
        imageList: capture?.imageList
            ? redactDeep({ ...capture.imageList, rows: [...capture.imageList.rows] })
            : null,
        history: capture?.history ? toReportHistory(capture.history, redactor) : null,
        baseHistory: image?.baseHistory ? toReportHistory(image.baseHistory, redactor) : null,
        notes: redactDeep(notes.map(({ key, values }) => translate(key, values))),
    };
}
function uncompared({ inputs, findings, build }) {
    const counts = inputs.failOnNew && build?.ok !== false;
    const isUncompared = counts && findings.some(({ isNew }) => isNew === null);
    return isUncompared ? [{ key: "note.findingsUncompared", values: {} }] : [];
}
function uncheckedLimits({ notInImage }) {
    const [first] = notInImage;
    if (first === undefined)
        return [];
    return [{ key: "note.limitNotInImage", values: { line: first.start, count: notInImage.length } }];
}
/** What the image is called: the tag that it gets, or whatever it was named by. */
function nameOf({ image, tag }) {
    if (image === null)
        return tag;
    if (image.kind === "engine")
        return image.reference;
    const name = image.kind === "archive" || image.name === null ? "" : `:${image.name}`;
    return `${image.kind}://${image.path}${name}`;
}
function toReportFindings({ findings, source, dockerfile, redactor, translate }) {
    if (source === null || dockerfile === null)
        return [];
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    return findings.map(({ ruleId, severity, message, values, range, fingerprint, isNew }) => ({
        ruleId,
        severity,
        message: redactor.redact(translate(message, values)),
        path: source.displayPath,
        start: lines.position(range.start),
        end: lines.position(range.end),
        helpUrl: (0,lint_catalog/* helpUrlOf */.k0)(ruleId),
        fingerprint,
        isNew,
    }));
}
function toReportAdvice(advice, { source, redactor, translate }) {
    const { ruleId, severity, message, values, lines, layer, savedBytes, files, examples } = advice;
    return {
        ruleId,
        severity,
        message: redactor.redact(translate(message, values)),
        path: source?.displayPath ?? null,
        lines,
        layer,
        savedBytes,
        files,
        examples: examples.map((path) => redactor.redact((0,layer_entry/* showPath */.P)(path))),
        helpUrl: (0,catalog/* adviceHelpUrl */.DK)(ruleId),
    };
}
function toReportBuild(build, dockerfile, { redactor, translate, earlierSteps }) {
    const { redact, redactDeep } = redactor;
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const stepLines = (0,build_steps/* createStepLines */.sU)(dockerfile);
    const steps = build.steps.map((step) => ({
        name: redact(step.name),
        lines: stepLines(step),
        cached: step.cached,
        seconds: step.seconds,
    }));
    return {
        command: redactDeep(hideBuildArgs(build.command)),
        builder: build.builder,
        seconds: build.seconds,
        savedSeconds: savedSeconds(earlierSteps, steps),
        steps,
        failure: build.failure === null
            ? null
            : redactDeep(toReportFailure(build.failure, dockerfile, lines, translate)),
    };
}
/** Build arguments' values are cut off rather than searched for: they may be short, or ordinary words. */
function hideBuildArgs(command) {
    return command.map((argument, index) => {
        const equals = argument.indexOf("=");
        return command[index - 1] === "--build-arg" && equals !== -1
            ? `${argument.slice(0, equals)}=${masking/* MASK */.v}`
            : argument;
    });
}
function toReportFailure(failure, dockerfile, lines, translate) {
    const instruction = failingInstruction(failure, dockerfile, lines);
    return {
        instruction: instruction === null ? null : textOf(instruction, dockerfile),
        lines: instruction === null ? failure.lines : lines.lineRange(instruction.range),
        message: (0,said_error/* say */.cv)(failure.message, translate),
        log: [...failure.logTail],
    };
}
/** BuildKit names lines, the legacy builder the instruction's number in the file. */
function failingInstruction({ lines: failed, instructionNumber }, { instructions }, index) {
    if (instructionNumber !== null)
        return instructions[instructionNumber - 1] ?? null;
    if (failed === null)
        return null;
    return instructions.find(({ range }) => overlaps(index.lineRange(range), failed)) ?? null;
}
function overlaps(a, b) {
    return a.start <= b.end && b.start <= a.end;
}
function textOf({ range }, { text }) {
    return text.slice(range.start, range.end);
}
function toReportHistory(history, { redactDeep, redactHistory }) {
    return redactDeep({
        command: history.command,
        text: redactHistory(history.text),
        rows: history.rows.map((row) => ({ ...row, createdBy: redactHistory(row.createdBy) })),
    });
}

// EXTERNAL MODULE: ./src/base-image.ts
var base_image = __webpack_require__(834);
;// CONCATENATED MODULE: ./src/report/platform.ts
/**
 * A platform as it is written where it names no more than it has to, so that two names of one platform are the same.
 * https://github.com/containerd/platforms#normalization: the variant that is meant where none is written.
 */
function normalPlatform(platform) {
    return platform.replace(/^([^/]+\/arm64)\/v8$/, "$1").replace(/^([^/]+\/arm)$/, "$1/v7");
}

;// CONCATENATED MODULE: ./src/compare/changed-files.ts
/** How many files of a layer are named. */
const changed_files_MOST_FILES = 5;
/**
 * The files that explain why a layer's size changed, the largest change first, as far as they are known for sure: a
 * report names the largest files of a layer only, and one that it does not name may have been there with fewer bytes.
 * Null stands for a layer that is not there.
 */
function changedFiles(before, after) {
    const [old, now] = [sizes(before), sizes(after)];
    const files = [];
    for (const [path, bytes] of now) {
        const was = old.get(path) ?? null;
        if (was === null ? bytes > floorOf(before) : was !== bytes)
            files.push({ path, before: was, after: bytes });
    }
    for (const [path, bytes] of old) {
        if (!now.has(path) && bytes > floorOf(after))
            files.push({ path, before: bytes, after: null });
    }
    return files.sort((a, b) => changeOf(b) - changeOf(a)).slice(0, changed_files_MOST_FILES);
}
function sizes(files) {
    return new Map((files?.top ?? []).map(({ path, bytes }) => [path, bytes]));
}
/** A file that has more bytes than this is named. */
function floorOf(files) {
    if (files === null || files.top.length === 0)
        return 0;
    const isWhole = files.top.length >= files.added.files + files.changed.files;
    return isWhole ? 0 : Math.min(...files.top.map(({ bytes }) => bytes));
}
function changeOf({ before, after }) {
    return Math.abs((after ?? 0) - (before ?? 0));
}

// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
;// CONCATENATED MODULE: ./src/compare/layer-pairs.ts

/** So many pairs are weighed; images have at most some hundred layers, report files may have more. */
const MOST_WEIGHED = 250_000;
/** Words of an instruction that are looked at to tell whether it was edited or replaced. */
const MOST_WORDS = 64;
/** Each outweighs all that are below it in any one pair. */
const WEIGHT = { text: 1000, content: 100, likeness: 10, size: 1 };
/**
 * Finds for each layer the one that it was before: by its instruction, its content, an instruction that is much like
 * its own, and its size, in this order, so that order is kept and as much as possible stays together. What is left is
 * paired with what was moved. Every layer is in one pair; pairs are in the order of `after`, with layers that are gone
 * where they were.
 */
function pairLayers(before, after) {
    const old = before.map(describe);
    const now = after.map(describe);
    const partner = new Map();
    const pair = (oldIndex, newIndex) => void partner.set(newIndex, oldIndex);
    const isSame = (oldIndex, newIndex) => {
        const [a, b] = [old[oldIndex], now[newIndex]];
        return a !== undefined && b !== undefined && weigh(a, b) === weigh(a, a) && weigh(a, b) === weigh(b, b);
    };
    const shorter = Math.min(old.length, now.length);
    let start = 0;
    while (start < shorter && isSame(start, start))
        pair(start, start++);
    let end = 0;
    while (end < shorter - start && isSame(old.length - end - 1, now.length - end - 1)) {
        end += 1;
        pair(old.length - end, now.length - end);
    }
    const middle = heaviest(old.slice(start, old.length - end), now.slice(start, now.length - end));
    for (const [oldIndex, newIndex] of middle)
        pair(oldIndex + start, newIndex + start);
    pairMoved(old, now, partner);
    return inOrder(old.length, now.length, partner);
}
function describe({ diffId, instruction, createdBy, contentSize }) {
    const written = instruction === null ? null : oneSpace((0,instruction_text/* onOneLine */.G)(instruction));
    const words = (written ?? createdBy).slice(0, 4_000).split(/\s+/, MOST_WORDS);
    return {
        diffId,
        instruction: written,
        createdBy: oneSpace(createdBy),
        size: contentSize,
        keyword: words[0]?.toUpperCase() ?? "",
        words: new Set(words),
    };
}
function oneSpace(text) {
    return text.split(/\s+/).join(" ").trim();
}
/** 0: they do not belong together. Never more than a layer's weight with itself. */
function weigh(a, b) {
    const isSameText = (a.instruction !== null && a.instruction === b.instruction) || a.createdBy === b.createdBy;
    const isSameContent = a.diffId !== null && a.diffId === b.diffId;
    const isSameSize = a.size !== null && a.size === b.size;
    const isLike = isSameText || (a.keyword === b.keyword && ((isSameSize && a.size !== 0) || isEdited(a, b)));
    if (!isSameContent && !isLike)
        return 0;
    return ((isSameText ? WEIGHT.text : 0) +
        (isSameContent ? WEIGHT.content : 0) +
        (isLike ? WEIGHT.likeness : 0) +
        (isSameSize ? WEIGHT.size : 0));
}
/** At least half of the longer one's words are in both. */
function isEdited({ words: a }, { words: b }) {
    const [few, many] = a.size < b.size ? [a, b] : [b, a];
    if (few.size * 2 < many.size)
        return false;
    let common = 0;
    for (const word of few)
        if (many.has(word))
            common += 1;
    // The keyword alone is no likeness.
    return common > 1 && common * 2 >= many.size;
}
/** The pairs that keep the order and weigh most together. */
function* heaviest(old, now) {
    if (old.length * now.length > MOST_WEIGHED)
        return;
    const width = now.length + 1;
    const weights = new Float64Array(old.length * width);
    // The most that can be had from here to the end.
    const best = new Float64Array((old.length + 1) * width);
    const at = (grid, row, column) => grid[row * width + column] ?? 0;
    for (let row = old.length - 1; row >= 0; row--) {
        for (let column = now.length - 1; column >= 0; column--) {
            const weight = weigh(old[row], now[column]);
            weights[row * width + column] = weight;
            best[row * width + column] = Math.max(weight === 0 ? 0 : weight + at(best, row + 1, column + 1), at(best, row + 1, column), at(best, row, column + 1));
        }
    }
    let [row, column] = [0, 0];
    while (row < old.length && column < now.length) {
        const here = at(best, row, column);
        const weight = at(weights, row, column);
        if (weight > 0 && weight + at(best, row + 1, column + 1) === here)
            yield [row++, column++];
        else if (at(best, row + 1, column) === here)
            row += 1;
        else
            column += 1;
    }
}
/** A line that was moved is neither new nor gone. Content goes before text. */
function pairMoved(old, now, partner) {
    const keys = [
        ({ diffId }) => diffId,
        ({ instruction }) => instruction,
        ({ createdBy }) => createdBy || null,
    ];
    for (const keyOf of keys) {
        const paired = new Set(partner.values());
        const left = new Map();
        for (const [index, layer] of old.entries()) {
            const key = keyOf(layer);
            if (key === null || paired.has(index))
                continue;
            const waiting = left.get(key) ?? [];
            left.set(key, waiting);
            waiting.push(index);
        }
        for (const list of left.values())
            list.reverse();
        for (const [index, layer] of now.entries()) {
            const key = keyOf(layer);
            if (key === null || partner.has(index))
                continue;
            const found = left.get(key)?.pop();
            if (found !== undefined)
                partner.set(index, found);
        }
    }
}
function inOrder(oldCount, newCount, partner) {
    const paired = new Set(partner.values());
    const pairs = [];
    const addGone = (from) => {
        for (let before = from; before < oldCount && !paired.has(before); before++) {
            pairs.push({ before, after: null });
        }
    };
    addGone(0);
    for (let after = 0; after < newCount; after++) {
        const before = partner.get(after) ?? null;
        pairs.push({ before, after });
        if (before !== null)
            addGone(before + 1);
    }
    return pairs;
}

;// CONCATENATED MODULE: ./src/compare/compare-images.ts



/**
 * What became of an image's content size, layer by layer. The change of the total is the sum of the changes of the base
 * image and of each layer. Refuses where the sizes are not known, were measured in different ways, or are those of
 * different platforms.
 */
function compareImages(before, after) {
    const refusal = refuse(before, after);
    if (refusal !== null)
        return { ok: false, refusal };
    const [old, now] = [split(before, after), split(after, before)];
    const changes = {
        total: { before: total(before.layers), after: total(after.layers) },
        own: { before: total(old.own), after: total(now.own) },
        base: { before: total(old.base), after: total(now.base) },
        baseImage: {
            before: before.base?.reference ?? null,
            after: after.base?.reference ?? null,
            changed: isOther(old.base, now.base),
        },
        layers: pairLayers(old.own, now.own).map((pair) => toChange(pair, old.own, now.own, now.base.length)),
    };
    return { ok: true, changes };
}
function refuse(before, after) {
    if (normalPlatform(before.platform) !== normalPlatform(after.platform)) {
        return { kind: "platform", before: before.platform, after: after.platform };
    }
    if (before.measuredBy !== after.measuredBy) {
        return { kind: "method", before: before.measuredBy, after: after.measuredBy };
    }
    if (hasUnknown(before))
        return { kind: "unknown-size", of: "before" };
    return hasUnknown(after) ? { kind: "unknown-size", of: "after" } : null;
}
function hasUnknown({ layers }) {
    return layers.some(({ contentSize }) => contentSize === null);
}
/**
 * The base image's layers and the others. Where a base image is not known, its layers are those that the other image
 * has from its own base: else the base would be new in the one and gone in the other.
 */
function split(image, other) {
    const known = image.layers.findIndex(({ origin }) => origin === "own");
    const count = known < 0 ? image.layers.length : known;
    const shared = count === 0 && image.base === null ? sharedBase(image, other) : count;
    return { base: image.layers.slice(0, shared), own: image.layers.slice(shared) };
}
function sharedBase(image, other) {
    const base = other.layers.filter(({ origin }) => origin === "base");
    const isShared = base.every(({ diffId }, index) => diffId !== null && image.layers[index]?.diffId === diffId);
    return isShared ? base.length : 0;
}
function isOther(before, after) {
    if (before.length !== after.length)
        return true;
    return before.some(({ diffId, contentSize }, index) => {
        const now = after[index];
        const isOtherContent = diffId !== null && now?.diffId != null && now.diffId !== diffId;
        return isOtherContent || now?.contentSize !== contentSize;
    });
}
function total(layers) {
    return layers.reduce((sum, { contentSize }) => sum + (contentSize ?? 0), 0);
}
function toChange({ before, after }, oldLayers, newLayers, baseCount) {
    const old = before === null ? null : (oldLayers[before] ?? null);
    const now = after === null ? null : (newLayers[after] ?? null);
    const kind = kindOf(old, now);
    return {
        kind,
        layer: after === null ? null : baseCount + after,
        instruction: now === null && old !== null ? (old.instruction ?? old.createdBy) : null,
        before: old?.contentSize ?? null,
        after: now?.contentSize ?? null,
        files: kind === "unchanged" || old?.files === null || now?.files === null
            ? []
            : changedFiles(old?.files ?? null, now?.files ?? null),
    };
}
function kindOf(old, now) {
    if (old === null)
        return "added";
    if (now === null)
        return "removed";
    const change = (now.contentSize ?? 0) - (old.contentSize ?? 0);
    if (change === 0)
        return "unchanged";
    return change > 0 ? "grown" : "shrunk";
}

;// CONCATENATED MODULE: ./src/compare-with-baseline.ts

/** Compares the image with the baseline, where there are both. `image` is null where none was built. */
function compareWithBaseline(image, { baseline, notes }, limit) {
    if (image === null)
        return { outcome: "none", comparison: null, notes };
    if (baseline === null)
        return { outcome: "none", comparison: null, notes: [...notes, ...unchecked(limit)] };
    const { image: before, ...named } = baseline;
    const compared = compareImages(before, image);
    if (!compared.ok) {
        return {
            outcome: "refused",
            comparison: null,
            notes: [...notes, refusalNote(compared.refusal, baseline)],
        };
    }
    return { outcome: "compared", comparison: { baseline: named, ...compared.changes }, notes };
}
function unchecked(limit) {
    return limit === null ? [] : [{ key: "note.increaseUnchecked", values: {} }];
}
function refusalNote(refusal, { name }) {
    switch (refusal.kind) {
        case "platform":
            return {
                key: "note.otherPlatform",
                values: { name, before: refusal.before, after: refusal.after },
            };
        case "method":
            return { key: "note.otherMethod", values: { name, before: refusal.before, after: refusal.after } };
        case "unknown-size":
            return { key: "note.unknownSizes", values: { name, of: refusal.of } };
    }
}

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 17 modules
var parse = __webpack_require__(3020);
// EXTERNAL MODULE: ./src/dockerfile/size-comments.ts
var size_comments = __webpack_require__(9620);
// EXTERNAL MODULE: ./src/image/layer-source.ts + 1 modules
var layer_source = __webpack_require__(9712);
;// CONCATENATED MODULE: ./src/image/line-limits.ts



/** The limits that a Dockerfile's comments set for the image of a target; none without a Dockerfile. */
function lineLimits(from) {
    const { dockerfile, target, buildArgs } = from;
    if (dockerfile === null)
        return { limits: [], notInImage: [], unreadable: [] };
    const { comments, broken } = (0,size_comments/* readSizeComments */.c)(dockerfile);
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const inImage = new Set((0,layer_source/* chainStages */.x_)(dockerfile, target, buildArgs).flatMap(({ instructions }) => instructions));
    const found = comments.map(({ instruction, limit }) => ({
        lines: lines.lineRange(instruction.range),
        limit,
        isInImage: inImage.has(instruction),
    }));
    return {
        limits: found.filter(({ isInImage }) => isInImage).map((one) => ({ lines: one.lines, limit: one.limit })),
        notInImage: found.filter(({ isInImage }) => !isInImage).map((one) => one.lines),
        unreadable: broken
            .filter(({ problem }) => problem === "no-size" || problem === "malformed")
            .map(({ range }) => lines.lineRange(range)),
    };
}

// EXTERNAL MODULE: ./src/image/secrets.ts + 1 modules
var image_secrets = __webpack_require__(3252);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/docker/child-env.ts
var child_env = __webpack_require__(2356);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
;// CONCATENATED MODULE: ./src/known-secrets.ts




/** Larger files are certificates' chains and the like: no log repeats them as they are. */
const MAX_SECRET_FILE = 64 * 1024;
/**
 * Build arguments by name; one given without a value takes the environment's, as docker does. Throws an InputError
 * where the environment has none: docker would pass nothing, and what looks like a name may be the second line of a
 * secret value, so it is not repeated.
 */
function buildArgValues(buildArgs, env) {
    return new Map(buildArgs.map((argument, index) => {
        const equals = argument.indexOf("=");
        if (equals >= 0)
            return [argument.slice(0, equals), argument.slice(equals + 1)];
        const value = env[argument];
        if (value !== undefined)
            return [argument, value];
        throw new input_error/* InputError */.d({ key: "error.input.buildArgUnset", values: { line: index + 1 } });
    }));
}
/** The values that this run was trusted with and that nobody may read in a log or a report. */
async function knownSecrets({ secrets, githubToken }, env, workspace) {
    const values = await Promise.all(secrets.map(async ({ spec, inline }) => {
        if (inline !== null)
            return inline.value;
        const source = (0,child_env/* secretSource */.kV)(spec, env);
        if (source === null)
            return "";
        return "variable" in source
            ? (env[source.variable] ?? "")
            : readSecretFile((0,external_node_path_.resolve)(workspace, source.file));
    }));
    const runnerTokens = ["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_TOKEN"];
    return [...values, githubToken, ...runnerTokens.map((name) => env[name] ?? "")].filter((value) => value !== "");
}
/** A file that can't be read here can't be read by docker either, and docker says so. A pipe is docker's to read. */
async function readSecretFile(path) {
    try {
        const entry = await (0,promises_.stat)(path);
        return entry.isFile() && entry.size <= MAX_SECRET_FILE ? await (0,promises_.readFile)(path, "utf8") : "";
    }
    catch {
        return "";
    }
}

// EXTERNAL MODULE: ./src/docker/inspect.ts
var inspect = __webpack_require__(4892);
;// CONCATENATED MODULE: ./src/base-configs.ts


/** What the linter wants to know of these images, as far as the engine has them: none is pulled for this. */
async function inspectBaseConfigs(docker, references) {
    const images = await (0,inspect/* inspectImages */.J2)(docker, references);
    return new Map([...images].map(([reference, image]) => [reference, toBaseConfig(image)]));
}
/** Its ONBUILD triggers come before the stage's own instructions, so what they set counts as the image's. */
function toBaseConfig({ env, onBuild, shell }) {
    const triggers = onBuild.flatMap((text) => (0,parse/* parseDockerfile */.A)(`FROM scratch\n${text}`).instructions.slice(1));
    const setters = triggers.filter(({ keyword }) => keyword === "ENV" || keyword === "ARG");
    const names = [
        ...env.map((entry) => entry.split("=", 1)[0] ?? entry),
        ...setters.flatMap(({ pairs }) => pairs.map(({ key }) => key)),
    ];
    return {
        environment: new Set(names),
        hasShell: (shell ?? []).length > 0 || triggers.some(({ keyword }) => keyword === "SHELL"),
    };
}

// EXTERNAL MODULE: ./src/build-context.ts
var build_context = __webpack_require__(3181);
;// CONCATENATED MODULE: ./src/docker/foreign-bases.ts
/** BuildKit has no other way to tell; the words are those of its InvalidBaseImagePlatform since the check exists. */
const WARNING = /^InvalidBaseImagePlatform: Base image (\S{1,512}) was pulled with platform "([^"\s]{1,100})", expected "([^"\s]{1,100})" for current build \(line (\d{1,7})\)$/;
/** The base images that BuildKit found to be for another platform, from the warnings of a build. */
function foreignBases(warnings) {
    return warnings.flatMap((warning) => {
        const [, image, platform, wanted, line] = WARNING.exec(warning) ?? [];
        if (image === undefined || platform === undefined || wanted === undefined)
            return [];
        return [{ image, platform, wanted, line: Number(line) }];
    });
}

// EXTERNAL MODULE: ./src/lint-dockerfile.ts + 3 modules
var lint_dockerfile = __webpack_require__(8735);
;// CONCATENATED MODULE: ./src/lint-built.ts





/**
 * What there is to lint in a Dockerfile that was built, or that belongs to an image that was there; null where there is
 * none. With what the engine and the build know beyond it: which variables and which shell the base images bring along,
 * and for which platform they are. What they do not know is unknown, as it is without them.
 */
async function lintInputOf(docker, facts) {
    const { source, build, today, dockerfile, config, buildArgs, target } = facts;
    if (source === null || dockerfile === null || config === null)
        return null;
    return {
        dockerfile,
        buildArgs,
        target,
        config,
        context: (0,build_context/* openBuildContext */.G)(source.contextPath, source.path),
        baseConfigs: await inspectBaseConfigs(docker, (0,base_image/* outsideImages */.E)(dockerfile, buildArgs)),
        foreignBases: foreignBases(build?.warnings ?? []),
        today: today.toISOString().slice(0, 10),
    };
}
/** Lints it; nothing is found where there is no Dockerfile. */
async function lintBuilt(docker, shellCheck, facts) {
    const input = await lintInputOf(docker, facts);
    return input === null ? [] : (0,lint_dockerfile/* lintDockerfile */.c)(input, shellCheck);
}

// EXTERNAL MODULE: ./src/lint-config-file.ts
var lint_config_file = __webpack_require__(5676);
// EXTERNAL MODULE: ./src/lint/fixes/fix-text.ts + 1 modules
var fix_text = __webpack_require__(8072);
;// CONCATENATED MODULE: ./src/lint/fixes/line-changes.ts

/**
 * What fixes change, line by line, in the order of the file. A fix that touches several lines is one change from the
 * first of them to the last, and fixes that touch the same line, in whichever step, are one change too.
 *
 * @param before the text that the first step started with
 */
function toLineChanges(before, { text, steps }) {
    let stretches = [];
    for (const step of steps)
        stretches = advance(stretches, step);
    const was = before.split("\n");
    const is = text.split("\n");
    const textOf = (lines, { start, end }) => lines.slice(start - 1, end).join("\n");
    return stretches
        .map((stretch) => ({
        lines: stretch.was,
        before: textOf(was, stretch.was),
        after: textOf(is, stretch.is),
        findings: stretch.findings,
    }))
        .filter((change) => change.before !== change.after);
}
function advance(stretches, { text, made }) {
    const index = (0,line_index/* createLineIndex */.r)(text);
    const parts = [
        ...stretches.map(({ was, is, findings }) => ({
            lines: is,
            findings,
            lost: was.end - was.start - (is.end - is.start),
            growth: 0,
        })),
        ...made.map(({ finding, fix }) => ({
            lines: {
                start: index.position(Math.min(...fix.map(({ range }) => range.start))).line,
                end: index.position(Math.max(...fix.map(({ range }) => range.end))).line,
            },
            findings: [finding],
            lost: 0,
            growth: fix.reduce((sum, edit) => sum + countFeeds(edit.text) - countFeeds(text.slice(edit.range.start, edit.range.end)), 0),
        })),
    ].sort((a, b) => a.lines.start - b.lines.start);
    const joined = [];
    let [lost, growth] = [0, 0];
    for (let at = 0; at < parts.length;) {
        const group = groupFrom(parts, at);
        const start = parts[at]?.lines.start ?? 0;
        const end = Math.max(...group.map(({ lines }) => lines.end));
        const before = { lost, growth };
        for (const part of group) {
            lost += part.lost;
            growth += part.growth;
        }
        joined.push({
            was: { start: start + before.lost, end: end + lost },
            is: { start: start + before.growth, end: end + growth },
            findings: group.flatMap(({ findings }) => findings),
        });
        at += group.length;
    }
    return joined;
}
/** The parts from that place on which have lines in common, directly or by way of each other. */
function groupFrom(parts, at) {
    let end = parts[at]?.lines.end ?? 0;
    let next = at + 1;
    for (let part = parts[next]; part !== undefined && part.lines.start <= end; part = parts[next]) {
        end = Math.max(end, part.lines.end);
        next += 1;
    }
    return parts.slice(at, next);
}
function countFeeds(text) {
    return text.split("\n").length - 1;
}

;// CONCATENATED MODULE: ./src/lint-fixes.ts




/** Works out the fixes of a file. What would show a secret is left out: masked, it would be another text. */
function lintFixes(input, source, findings, options) {
    const { inputs, translate } = options;
    const { redact } = options.redactor;
    const isPublic = (text) => redact(text) === text;
    const index = (0,line_index/* createLineIndex */.r)(input.dockerfile.text);
    const edits = findings.map(({ fix }) => fix?.every(({ text }) => isPublic(text))
        ? fix.map(({ range, text }) => ({
            start: index.position(range.start),
            end: index.position(range.end),
            text,
        }))
        : null);
    // Asked first: it takes as long as linting the file several times.
    const changes = inputs.suggestions ? toLineChanges(input.dockerfile.text, (0,fix_text/* fixInSteps */.U)(input)) : [];
    return {
        source,
        edits,
        changes: changes
            .filter(({ before, after }) => isPublic(before) && isPublic(after))
            .map((change) => ({
            ...change,
            findings: change.findings.map(({ ruleId, message, values }) => ({
                ruleId,
                message: redact(translate(message, values)),
                helpUrl: (0,lint_catalog/* helpUrlOf */.k0)(ruleId),
            })),
        })),
    };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/mark-new.ts


/**
 * Tells which findings the baseline does not have: those of the same rule on an instruction of the same text are the
 * same, wherever its line is now. Of two alike, one is new where the baseline has one.
 *
 * @param known the baseline's fingerprints; null where they are not known
 * @param redact takes out of an instruction's text what must not be told, not even by a digest
 */
function markNew(findings, dockerfile, known, redact) {
    const left = new Map();
    for (const fingerprint of known ?? [])
        left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
    const fingerprints = fingerprintsOf(findings, dockerfile, redact);
    return findings.map((finding, index) => {
        const fingerprint = fingerprints[index] ?? "";
        const count = left.get(fingerprint) ?? 0;
        left.set(fingerprint, count - 1);
        return { ...finding, fingerprint, isNew: known === null ? null : count <= 0 };
    });
}
/** A digest of rule and instruction for each finding, in their order. */
function fingerprintsOf(findings, dockerfile, redact) {
    if (dockerfile === null)
        return [];
    const digestAt = createDigestAt(dockerfile, redact);
    return findings.map(({ ruleId, range }) => digest(`${ruleId}\n${digestAt(range.start)}`).slice(0, 32));
}
/** Of the instruction at an offset, else of its line. Each text is looked at once: one may hold thousands of findings. */
function createDigestAt({ text, instructions }, redact) {
    const lines = (0,line_index/* createLineIndex */.r)(text);
    const digests = new Map();
    return (offset) => {
        const instruction = instructions[lastStartingBy(instructions, offset)];
        const { start, end } = instruction !== undefined && offset <= instruction.range.end
            ? instruction.range
            : lineAround(lines, offset);
        const known = digests.get(start) ?? digest(redact(withoutLineEnds(text.slice(start, end))));
        digests.set(start, known);
        return known;
    };
}
/** The number of the last instruction that starts at an offset or before it; -1 where there is none. */
function lastStartingBy(instructions, offset) {
    let [low, high] = [0, instructions.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((instructions[middle]?.range.start ?? Infinity) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
function lineAround(lines, offset) {
    const { line } = lines.position(offset);
    return { start: lines.offsetAt(line), end: lines.offsetAt(line + 1) };
}
/** Blanks at the ends of lines, and how lines end, are no change. */
function withoutLineEnds(text) {
    return text
        .split("\n")
        .map((line) => line.trimEnd())
        .join("\n")
        .trim();
}
function digest(text) {
    return (0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
}

// EXTERNAL MODULE: ./src/measure.ts + 3 modules
var measure = __webpack_require__(9316);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./src/docker/remove-image.ts
/** Takes a tag away, and the image with it where nothing else names it. What can't be removed stays. */
async function removeImage(client, tag) {
    await client.run(["image", "rm", "--", tag]);
}

;// CONCATENATED MODULE: ./src/git/base-commit.ts
/**
 * The commit to compare a checkout of a pull request with. For the merge that GitHub makes it is the commit that the
 * head was merged into: the branch may have moved since, and the event names an older one where it has moved before.
 * For the head itself it is where it left the branch, or, where a shallow clone does not reach back as far, the
 * branch's commit that the event names.
 */
async function findBaseCommit(git, { baseSha, headSha }) {
    const commit = await git(["cat-file", "commit", "HEAD"]);
    const parents = parentsOf(commit.stdout);
    if (parents.length === 2 && parents[0] !== undefined && parents[1] === headSha)
        return parents[0];
    const mergeBase = await git(["merge-base", "HEAD", baseSha]);
    const found = mergeBase.stdout.trim();
    return mergeBase.ok && /^[\da-f]{40,64}$/.test(found) ? found : baseSha;
}
/** As the commit itself has them: `git log` tells of none where a shallow clone ends. */
function parentsOf(commit) {
    const [header = ""] = commit.split("\n\n", 1);
    return header
        .split("\n")
        .filter((line) => line.startsWith("parent "))
        .map((line) => line.slice("parent ".length));
}
/**
 * Sees to it that the commit's files are there: a shallow clone lacks them, and they are fetched then, this one commit
 * alone. Returns why they are not there, or null.
 */
async function fetchCommit(git, commit) {
    const isThere = async () => (await git(["cat-file", "-e", `${commit}^{tree}`])).ok;
    if (await isThere())
        return null;
    const shallow = await git(["rev-parse", "--is-shallow-repository"]);
    if (!shallow.ok)
        return shallow.reason;
    // In a clone that is whole, a depth would make it shallow.
    const depth = shallow.stdout.trim() === "true" ? ["--depth=1"] : [];
    const options = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", ...depth];
    const fetched = await git(["fetch", ...options, "origin", commit]);
    if (!fetched.ok)
        return fetched.reason;
    return (await isThere()) ? null : { key: "git.notSent" };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./src/docker/find-on-path.ts
var find_on_path = __webpack_require__(4303);
;// CONCATENATED MODULE: ./src/git/client.ts



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
    const program = (0,find_on_path/* findOnPath */.a)("git", env);
    const childEnv = { ...(0,child_env/* childEnvironment */.Qc)(env), GIT_TERMINAL_PROMPT: "0", LC_ALL: "C" };
    for (const name of OTHER_REPOSITORY)
        Reflect.deleteProperty(childEnv, name);
    return async (args) => {
        if (program === null)
            return { ok: false, stdout: "", reason: { key: "git.missing" } };
        const quiet = [
            // In a job's container the checkout belongs to the runner's user, and git would not look at it.
            "-c",
            "safe.directory=*",
            // A pull request may hold a folder that looks like a repository of its own.
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
            (0,external_node_child_process_.execFile)(program, [...quiet, ...args], options, (error, stdout, stderr) => {
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

;// CONCATENATED MODULE: ./src/git/lfs.ts
/** https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer */
const POINTER = "version https://git-lfs.github.com/spec/v1\n";
/** Files that are looked at: one may have been changed or taken away since it was checked out. */
const lfs_MOST_FILES = 10;
/** Leaves the pointers that Git LFS stores in a commit as they are. */
const AS_STORED = [
    "-c",
    "filter.lfs.smudge=",
    "-c",
    "filter.lfs.process=",
    "-c",
    "filter.lfs.required=false",
];
/**
 * The options with which git checks a commit out as its checkout was: a checkout that holds pointers instead of the
 * files of Git LFS, as `actions/checkout` makes it unless told otherwise, is to be compared with pointers. Where git-lfs
 * is installed, every other checkout on the machine would get the files.
 */
async function lfsOptions(git) {
    const { stdout } = await git(["ls-files", "--stage", "-z", ":(top,attr:filter=lfs)"]);
    for (const entry of stdout.split("\0", lfs_MOST_FILES)) {
        const [, id, path] = /^\d+ ([\da-f]+) \d\t(.+)$/s.exec(entry) ?? [];
        if (id === undefined || path === undefined)
            continue;
        const stored = await git(["cat-file", "blob", id]);
        const there = await git(["hash-object", "--no-filters", "--", path]);
        if (stored.stdout.startsWith(POINTER) && there.ok)
            return there.stdout.trim() === id ? AS_STORED : [];
    }
    return [];
}

;// CONCATENATED MODULE: ./src/git/worktree.ts



/**
 * Checks a commit out into a folder of its own, does the work there, and takes everything away again, whatever becomes
 * of it. The checkout that `git` stands in stays as it is.
 *
 * @param parent an existing folder for temporary files
 * @param work gets the folder that is to the commit what git's working directory is to the checkout, absolute
 * @returns what the work returned, or why the commit could not be checked out
 */
async function withWorktree(git, { commit, parent }, work) {
    const prefix = await git(["rev-parse", "--show-prefix"]);
    if (!prefix.ok)
        return { ok: false, reason: prefix.reason };
    const temporary = await (0,promises_.realpath)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(parent, "docker-layer-report-base-")));
    const folder = (0,external_node_path_.join)(temporary, "base");
    try {
        const options = await lfsOptions(git);
        const added = await git([...options, "worktree", "add", "--quiet", "--detach", folder, commit]);
        if (!added.ok)
            return { ok: false, reason: added.reason };
        return { ok: true, result: await work((0,external_node_path_.join)(folder, prefix.stdout.trimEnd())) };
    }
    finally {
        await git(["worktree", "remove", "--force", folder]);
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
        // Forgets a worktree that could not be removed above.
        await git(["worktree", "prune"]);
    }
}

// EXTERNAL MODULE: ./src/capture.ts + 1 modules
var src_capture = __webpack_require__(3911);
// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
;// CONCATENATED MODULE: ./src/docker/build-args.ts
/** The arguments of docker for this build: `image build -t TAG [options] CONTEXT`. */
function buildArguments(request, output) {
    return [
        "image",
        "build",
        "-t",
        request.tag,
        ...one("--file", request.dockerfile),
        ...one("--target", request.target),
        ...one("--platform", request.platform),
        ...each("--build-arg", request.buildArgs),
        ...each("--secret", request.secrets.map(({ spec }) => spec)),
        ...each("--label", request.labels),
        ...each("--cache-from", request.cacheFrom),
        ...each("--cache-to", request.cacheTo),
        ...one("--builder", request.builder),
        ...(output.load ? ["--load"] : []),
        ...(request.pull ? ["--pull"] : []),
        ...(request.noCache ? ["--no-cache"] : []),
        ...one("--network", request.network),
        ...one("--progress", output.progress),
        ...one("--metadata-file", output.metadataFile),
        // "-" would mean a context read from standard input, and "-x" an option.
        request.context.startsWith("-") ? `./${request.context}` : request.context,
    ];
}
function one(flag, value) {
    return value === null ? [] : [flag, value];
}
function each(flag, values) {
    return values.flatMap((value) => [flag, value]);
}

// EXTERNAL MODULE: ./src/docker/failure-text.ts
var failure_text = __webpack_require__(5216);
;// CONCATENATED MODULE: ./src/docker/log-lines.ts
const TAIL_LINES = 50;
const LINE_LIMIT = 10_000;
/** Keeps the last lines of a log. */
function createLogTail(limit = TAIL_LINES) {
    const kept = [];
    return {
        push(line) {
            kept.push(line);
            if (kept.length > limit)
                kept.shift();
        },
        lines: () => [...kept],
    };
}
/**
 * A log line as it stands on a terminal in the end: a progress bar writes over itself after each carriage return.
 * Very long lines are cut.
 */
function settledLine(line) {
    const text = line.replace(/\r+$/, "");
    const settled = text.slice(text.lastIndexOf("\r") + 1);
    return settled.length > LINE_LIMIT ? `${settled.slice(0, LINE_LIMIT)}…` : settled;
}

;// CONCATENATED MODULE: ./src/docker/legacy-progress.ts


const COLOUR_END = "\u001b[0m";
/**
 * Follows the legacy builder: `Step 2/4 : RUN make`, ` ---> Using cache` or ` ---> Running in ID`, then whatever the
 * step prints, as it is. Steps count every instruction of the file; times are not told. What a step prints can look
 * like the builder's own lines: only the next number counts as a step, but a build that wants to can still lie here.
 */
function createLegacyReader(log) {
    const steps = [];
    const tail = createLogTail();
    const words = createLogTail(200);
    const begin = (line) => {
        const [, number, total, text] = /^Step (\d+)\/(\d+) : (.*)$/s.exec(line) ?? [];
        const last = steps.at(-1);
        if (text === undefined || Number(number) !== (last?.number ?? 0) + 1)
            return false;
        if (last !== undefined && Number(total) !== last.total)
            return false;
        steps.push({
            number: Number(number),
            total: Number(total),
            name: line,
            text,
            tail: createLogTail(),
            cached: false,
            running: false,
        });
        log(`[${number}/${total}] ${text}`);
        return true;
    };
    const go = (step, line) => {
        const label = `[${step.number}/${step.total}]`;
        if (!step.running && line === " ---> Using cache") {
            step.cached = true;
            log(`${label} CACHED`);
            return;
        }
        if (line.startsWith(" ---> Running in "))
            step.running = true;
        if (isOwnLine(line))
            return;
        const settled = settledLine(line);
        step.tail.push(settled);
        tail.push(settled);
        log(`${label} ${settled}`);
    };
    return {
        stdout(line) {
            if (begin(line))
                return;
            const step = steps.at(-1);
            if (step === undefined)
                log(settledLine(line));
            else
                go(step, line);
        },
        stderr(line) {
            if (line.trim() === "")
                return;
            words.push(line);
            log(settledLine(line));
        },
        end: () => ({ steps: steps.map(toStep), warnings: [], logTail: tail.lines() }),
        failure() {
            const failed = steps.at(-1) ?? null;
            const message = (0,failure_text/* failureReason */.H)(words.lines().join("\n"));
            const line = /\bparse error (?:on )?line (\d+)\b/.exec(String(message))?.[1];
            return {
                lines: line === undefined ? null : { start: Number(line), end: Number(line) },
                instructionNumber: failed?.number ?? null,
                message,
                logTail: failed?.tail.lines() ?? tail.lines(),
            };
        },
    };
}
/** ` ---> 9abe3cdb8418` and the like: what the builder says of its containers and images. */
function isOwnLine(line) {
    // Text on stderr comes coloured, and the colour's end lands before the next line.
    const text = line.startsWith(COLOUR_END) ? line.slice(COLOUR_END.length) : line;
    return /^ ---> |^Removing intermediate container |^Successfully (?:built|tagged) /.test(text);
}
function toStep({ name, number, text, cached }) {
    return { name, stage: null, index: number, text, cached, seconds: null, error: null };
}

;// CONCATENATED MODULE: ./src/docker/buildkit-error.ts


const RULER = /^-{20}$/;
const EXCERPT_ROW = /^ *(\d+) \| (>>>| {3})(?: |$)/;
/**
 * Reads
 * ```
 * Dockerfile:2
 * --------------------
 *    1 |     FROM python
 *    2 | >>> RUN exit 3
 * --------------------
 * ERROR: failed to build: failed to solve: process "/bin/sh -c exit 3" did not complete successfully: exit code: 3
 * ```
 */
function createBuildkitErrorReader() {
    const words = createLogTail();
    let lines = null;
    let inExcerpt = false;
    let error = null;
    return {
        push(line) {
            words.push(line);
            if (line.startsWith("ERROR: "))
                error = line;
            if (RULER.test(line)) {
                inExcerpt = !inExcerpt;
                if (inExcerpt)
                    lines = null;
            }
            const [, digits, mark] = (inExcerpt && EXCERPT_ROW.exec(line)) || [];
            if (mark !== ">>>")
                return;
            const number = Number(digits);
            lines = { start: lines?.start ?? number, end: number };
        },
        failure(step, tail) {
            return {
                lines,
                instructionNumber: null,
                message: causeOf(step?.error ?? error ?? (0,failure_text/* failureReason */.H)(words.lines().join("\n"))),
                logTail: (step?.tail ?? tail).lines(),
            };
        },
    };
}
/** A step that ended because another one failed. */
function isCancellation(error) {
    return /\bcontext canceled\b/i.test(error);
}
/** The sentence without the words that name BuildKit's own doings. */
function causeOf(message) {
    if (typeof message !== "string")
        return message;
    return message
        .replace(/^ERROR: /, "")
        .replace(/^failed to build: /, "")
        .replace(/^failed to solve: /, "")
        .replace(/^failed to compute cache key: /, "")
        .replace(/^failed to calculate checksum of ref \S+: /, "");
}

;// CONCATENATED MODULE: ./src/docker/step-name.ts
/**
 * Reads the names that BuildKit's Dockerfile frontend gives to steps. In the brackets stand, each where there is one,
 * the platform, the stage and the number of the step, as the builds of the engine print them.
 */
function parseStepName(name) {
    const match = /^\[([^\]]*)\] (.*)$/s.exec(name);
    const [, inner, text] = match ?? [];
    if (inner === undefined || text === undefined)
        return { label: oneLine(name), stage: null, index: null, text: name };
    // With ten steps and more the numbers are padded: `[build  2/11]`.
    const words = inner.split(" ").filter((word) => word !== "");
    const number = /^(\d+)\/\d+$/.exec(words.at(-1) ?? "")?.[1];
    if (number === undefined)
        return { label: oneLine(name), stage: null, index: null, text };
    const stage = words.slice(0, -1).filter((word) => !word.includes("/"));
    return { label: `[${inner}]`, stage: stage.at(-1) ?? null, index: Number(number), text };
}
function oneLine(text) {
    return text.replace(/\s*[\r\n]+\s*/g, " ");
}

;// CONCATENATED MODULE: ./src/docker/plain-progress.ts



/**
 * Follows `docker image build --progress=plain`, the form of buildx before 0.13: `#7 [2/4] RUN make`, then `#7 0.1 …`
 * for each line the step logs (the number is seconds since its start), and `#7 CACHED`, `#7 DONE 1.2s` or `#7 ERROR: …`.
 */
function createPlainReader(log) {
    const steps = new Map();
    const tail = createLogTail();
    const errors = createBuildkitErrorReader();
    const begin = (number, name) => {
        steps.set(number, {
            name,
            label: parseStepName(name).label,
            tail: createLogTail(),
            cached: false,
            seconds: null,
            error: null,
        });
        log(name);
    };
    const logged = (step, line) => {
        const settled = settledLine(line);
        step.tail.push(settled);
        tail.push(settled);
        log(`${step.label} ${settled}`);
    };
    const go = (step, rest) => {
        const output = /^\d+\.\d+ ?(.*)$/s.exec(rest)?.[1];
        if (output !== undefined) {
            logged(step, output);
            return;
        }
        const done = /^DONE (\d+(?:\.\d+)?)s$/.exec(rest)?.[1];
        const error = /^ERROR: (.*)$/s.exec(rest)?.[1];
        if (done !== undefined)
            step.seconds = Number(done);
        else if (error !== undefined)
            step.error = error;
        else if (rest === "CACHED")
            step.cached = true;
        else if (rest === "CANCELED")
            step.error = "context canceled";
        else
            return;
        log(`${step.label} ${rest}`);
    };
    return {
        stdout() { },
        stderr(line) {
            const [, number, rest] = /^#(\d+) (.*)$/s.exec(line) ?? [];
            if (number === undefined || rest === undefined) {
                if (line.trim() === "")
                    return;
                errors.push(line);
                log(settledLine(line));
                return;
            }
            // "#0" tells of the client itself.
            if (number === "0")
                return;
            const step = steps.get(number);
            if (step === undefined)
                begin(number, rest);
            // With several steps under way, a step that goes on repeats its name.
            else if (rest !== step.name)
                go(step, rest);
        },
        end: () => ({ steps: [...steps.values()].map(plain_progress_toStep), warnings: [], logTail: tail.lines() }),
        failure() {
            const failed = [...steps.values()].find(({ error }) => error !== null && !isCancellation(error));
            return errors.failure(failed, tail);
        },
    };
}
function plain_progress_toStep({ name, cached, seconds, error }) {
    const { stage, index, text } = parseStepName(name);
    return { name, stage, index, text, cached, seconds, error };
}

// EXTERNAL MODULE: ./src/docker/line-splitter.ts
var line_splitter = __webpack_require__(7014);
;// CONCATENATED MODULE: ./src/docker/rawjson-progress.ts





const LOG_LINE_LIMIT = 256 * 1024;
/**
 * Follows `docker image build --progress=rawjson`: a JSON object a line on stderr, each BuildKit's SolveStatus
 * (https://pkg.go.dev/github.com/moby/buildkit/client#SolveStatus), and at the end the client's own words on a
 * failure. `log` gets `[2/4] RUN make`, the step's output behind its label, `[2/4] CACHED` or `[2/4] DONE 1.2s`.
 */
function createRawjsonReader(log) {
    const vertices = new Map();
    const started = [];
    // Whose end has come, but may turn out not to be the last one: BuildKit looks at some vertices twice.
    const ended = new Set();
    const warnings = [];
    const tail = createLogTail();
    const errors = createBuildkitErrorReader();
    const vertexOf = (digest, name) => {
        const known = vertices.get(digest);
        if (known !== undefined)
            return known;
        const vertex = {
            digest,
            fullName: name,
            name: parseStepName(name),
            tail: createLogTail(),
            streams: new Map(),
            intervals: new Map(),
            cached: false,
            presumedCached: false,
            error: null,
        };
        vertices.set(digest, vertex);
        return vertex;
    };
    const follow = (update) => {
        const digest = (0,untyped/* text */.Qq)(update.digest);
        if (digest === null)
            return;
        const vertex = vertexOf(digest, (0,untyped/* text */.Qq)(update.name) ?? "");
        const start = time(update.started);
        if (start === null)
            return;
        if (vertex.intervals.size === 0) {
            started.push(vertex);
            log(oneLine(vertex.fullName));
        }
        const end = time(update.completed);
        vertex.intervals.set(start, end);
        if (update.cached === true && end === start)
            vertex.presumedCached = true;
        else
            vertex.cached ||= update.cached === true;
        vertex.error = (0,untyped/* text */.Qq)(update.error) ?? vertex.error;
        if (end === null)
            ended.delete(vertex);
        else
            ended.add(vertex);
    };
    const takeLog = (entry) => {
        const vertex = vertices.get((0,untyped/* text */.Qq)(entry.vertex) ?? "");
        const data = (0,untyped/* text */.Qq)(entry.data);
        if (vertex === undefined || data === null)
            return;
        const stream = (0,untyped/* integer */.nd)(entry.stream) ?? 1;
        let lines = vertex.streams.get(stream);
        if (lines === undefined) {
            lines = (0,line_splitter/* createLineSplitter */.A)((line) => {
                const settled = settledLine(line);
                vertex.tail.push(settled);
                tail.push(settled);
                log(`${vertex.name.label} ${settled}`);
            }, LOG_LINE_LIMIT);
            vertex.streams.set(stream, lines);
        }
        lines.push(Buffer.from(data, "base64"));
    };
    const takeWarning = (entry) => {
        const short = (0,untyped/* text */.Qq)(entry.short);
        if (short === null)
            return;
        const warning = oneLine(Buffer.from(short, "base64").toString("utf8"));
        warnings.push(warning);
        log(`WARNING ${warning}`);
    };
    const endLogOf = (vertex) => {
        for (const lines of vertex.streams.values())
            lines.end();
        vertex.streams.clear();
    };
    const tellEnd = (vertex) => {
        ended.delete(vertex);
        endLogOf(vertex);
        log(`${vertex.name.label} ${endOf(vertex)}`);
    };
    const tellEndsExceptOf = (digests) => {
        for (const vertex of ended)
            if (!digests.has(vertex.digest))
                tellEnd(vertex);
    };
    const takeStatus = (status) => {
        const updates = (0,untyped/* list */.p_)(status.vertexes).map(untyped/* record */.g1);
        const entries = (0,untyped/* list */.p_)(status.logs).map(untyped/* record */.g1);
        tellEndsExceptOf(new Set([...updates.map(({ digest }) => digest), ...entries.map(({ vertex }) => vertex)]));
        for (const update of updates)
            follow(update);
        for (const entry of entries)
            takeLog(entry);
        for (const entry of (0,untyped/* list */.p_)(status.warnings))
            takeWarning((0,untyped/* record */.g1)(entry));
    };
    /** A step that fails before it runs, such as a COPY without its source, starts before the steps it builds on. */
    const keyFailed = () => started.some(({ error }) => /^failed to (?:compute cache key|calculate checksum)/.test(error ?? ""));
    return {
        stdout() { },
        stderr(line) {
            const status = line.startsWith("{") ? (0,untyped/* parseJson */.qF)(line) : null;
            if (status !== null) {
                takeStatus((0,untyped/* record */.g1)(status));
            }
            else if (line.trim() !== "") {
                tellEndsExceptOf(new Set());
                errors.push(line);
                log(settledLine(line));
            }
        },
        end() {
            tellEndsExceptOf(new Set());
            for (const vertex of started)
                endLogOf(vertex);
            const steps = keyFailed() ? started.filter((vertex) => !isPresumption(vertex)) : started;
            return { steps: steps.map(rawjson_progress_toStep), warnings, logTail: tail.lines() };
        },
        failure() {
            const failed = started.find(({ error }) => error !== null && !isCancellation(error));
            return errors.failure(failed, tail);
        },
    };
}
function time(value) {
    const milliseconds = Date.parse((0,untyped/* text */.Qq)(value) ?? "");
    return Number.isNaN(milliseconds) ? null : milliseconds;
}
function endOf(vertex) {
    if (vertex.error !== null)
        return isCancellation(vertex.error) ? "CANCELED" : `ERROR ${oneLine(vertex.error)}`;
    return isCached(vertex) ? "CACHED" : `DONE ${(secondsOf(vertex) ?? 0).toFixed(1)}s`;
}
function isCached(vertex) {
    return vertex.cached || isPresumption(vertex);
}
/** Nothing but the presumption tells of the step: it was never seen to run. */
function isPresumption({ presumedCached, cached, intervals }) {
    return presumedCached && !cached && [...intervals].every(([start, end]) => start === end);
}
function secondsOf(vertex) {
    let milliseconds = 0;
    for (const [start, end] of vertex.intervals) {
        if (end === null)
            return null;
        milliseconds += Math.max(0, end - start);
    }
    return milliseconds / 1000;
}
function rawjson_progress_toStep(vertex) {
    const { stage, index, text: instruction } = vertex.name;
    return {
        name: vertex.fullName,
        stage,
        index,
        text: instruction,
        cached: isCached(vertex),
        seconds: secondsOf(vertex),
        error: vertex.error,
    };
}

;// CONCATENATED MODULE: ./src/docker/build.ts











const METADATA_LIMIT = 64 * 1024 * 1024;
/**
 * `docker image build -t TAG CONTEXT` with what else `request` asks for. A build that fails is a result. `log` gets
 * the build's log while it runs, a line at a time, as it came from the build: not redacted, not safe to print as it is.
 */
async function buildImage(client, request, info, log) {
    refuseWhatLegacyLacks(request, info);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(client.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), "docker-layer-report-"));
    try {
        return await buildWith(client, request, info, (0,external_node_path_.join)(folder, "metadata.json"), log);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function buildWith(client, request, info, metadataFile, log) {
    const output = outputFor(client, request, info, metadataFile);
    const reader = readerFor(output.progress, log);
    const begun = performance.now();
    const { exitCode } = await client.follow(buildArguments(request, output), {
        env: { BUILDX_METADATA_PROVENANCE: "max", ...inlineSecrets(request) },
        allowedVariables: (0,child_env/* variablesNamedBy */.GH)(request, client.env),
        onStdoutLine: reader.stdout,
        onStderrLine: reader.stderr,
    });
    const seconds = (performance.now() - begun) / 1000;
    const progress = reader.end();
    const metadata = exitCode === 0 ? await readMetadata(output.metadataFile) : null;
    // Without this the tag's image of an earlier build would pass for the new one.
    const exported = exitCode === 0 && (metadata === null || "containerimage.digest" in metadata);
    const image = exported ? await builtImage(client, request.tag, info, metadata) : null;
    return {
        ok: image !== null,
        command: ["docker", ...buildArguments(request, { ...output, progress: null, metadataFile: null })],
        builder: info.builder,
        seconds,
        ...progress,
        image,
        provenance: metadata,
        failure: exitCode === 0 ? notLoaded(image) : reader.failure(),
    };
}
/** By its ID where the builder tells it: another job may have moved the tag since. */
async function builtImage(client, tag, { store }, metadata) {
    const id = (0,untyped/* text */.Qq)(metadata?.[store === "classic" ? "containerimage.config.digest" : "containerimage.digest"]);
    return (id === null ? null : await (0,inspect/* inspectImage */.mm)(client, id)) ?? (await (0,inspect/* inspectImage */.mm)(client, tag));
}
function outputFor(client, request, info, metadataFile) {
    if (info.builder === "legacy")
        return { progress: null, metadataFile: null, load: false };
    return {
        progress: info.rawjson ? "rawjson" : "plain",
        metadataFile: info.provenance ? metadataFile : null,
        load: request.builder !== null || Boolean(client.env.BUILDX_BUILDER),
    };
}
function readerFor(progress, log) {
    if (progress === null)
        return createLegacyReader(log);
    return progress === "rawjson" ? createRawjsonReader(log) : createPlainReader(log);
}
function refuseWhatLegacyLacks(request, info) {
    if (info.builder !== "legacy")
        return;
    const asked = [
        ["secrets", request.secrets.length > 0],
        ["cache-to", request.cacheTo.length > 0],
        ["builder", request.builder !== null],
    ];
    const lacking = asked.find(([, given]) => given)?.[0];
    if (lacking === undefined)
        return;
    throw new input_error/* InputError */.d({ key: "error.input.needsBuildKit", values: { name: lacking } });
}
function inlineSecrets(request) {
    return Object.fromEntries(request.secrets.flatMap(({ inline }) => (inline === null ? [] : [[inline.variable, inline.value]])));
}
async function readMetadata(file) {
    if (file === null)
        return null;
    try {
        if ((await (0,promises_.stat)(file)).size > METADATA_LIMIT)
            return null;
        return (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(await (0,promises_.readFile)(file, "utf8")));
    }
    catch {
        // A foreign builder may write none; the layers' lines are then found in another way.
        return null;
    }
}
function notLoaded(image) {
    if (image !== null)
        return null;
    return {
        lines: null,
        instructionNumber: null,
        message: { key: "docker.notLoaded" },
        logTail: [],
    };
}

// EXTERNAL MODULE: ./src/docker/info.ts + 1 modules
var info = __webpack_require__(2526);
// EXTERNAL MODULE: ./src/docker/pull.ts
var pull = __webpack_require__(6181);
;// CONCATENATED MODULE: ./src/progress.ts
const FIRST_MILLISECONDS = 1_000;
const NEXT_MILLISECONDS = 10_000;
/** Waits for work that is silent, and tells how many seconds it has taken: after one second, then every ten. */
async function withProgress(work, say) {
    const begun = performance.now();
    const tell = () => {
        say(Math.round((performance.now() - begun) / 1000));
        timer = setTimeout(tell, NEXT_MILLISECONDS);
    };
    let timer = setTimeout(tell, FIRST_MILLISECONDS);
    try {
        return await work;
    }
    finally {
        clearTimeout(timer);
    }
}

// EXTERNAL MODULE: ./src/read-layers.ts + 29 modules
var read_layers = __webpack_require__(9338);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./src/image/compression.ts
var image_compression = __webpack_require__(731);
// EXTERNAL MODULE: ./src/image/saved-image.ts
var saved_image = __webpack_require__(7110);
// EXTERNAL MODULE: ./src/image/saved-paths.ts
var saved_paths = __webpack_require__(6615);
// EXTERNAL MODULE: ./src/image/tar.ts
var tar = __webpack_require__(4366);
// EXTERNAL MODULE: ./src/image/tar-header.ts
var tar_header = __webpack_require__(262);
// EXTERNAL MODULE: ./src/image/tar-layer-entry.ts
var tar_layer_entry = __webpack_require__(6011);
// EXTERNAL MODULE: ./src/readers/open-regular.ts
var open_regular = __webpack_require__(7031);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(6119);
;// CONCATENATED MODULE: ./src/readers/read-section.ts


const SMALLEST_WINDOW = 4 * 1024;
const LARGEST_WINDOW = 256 * 1024;
const READS_IN_A_ROW = 256;
/**
 * Reads a section by windows, and goes past what the sink does not need without reading it. The windows grow while
 * what lies between headers is short, and shrink where it is long: either way little is read in vain, in few reads.
 * A file that is shorter than the section ends the reading early. Reads are synchronous, since one through the thread
 * pool takes ten times as long as a window of a cached file does; other work gets its turn in between.
 */
async function readSection({ fd, start, size }, sink) {
    const buffer = Buffer.allocUnsafe(LARGEST_WINDOW);
    const end = start + size;
    let window = LARGEST_WINDOW / 4;
    let at = start;
    for (let reads = 1; at < end; reads++) {
        const length = (0,external_node_fs_.readSync)(fd, buffer, 0, Math.min(window, end - at), at);
        if (length === 0)
            return;
        sink.write(buffer.subarray(0, length));
        at += length;
        const waiting = sink.drained?.() ?? null;
        if (waiting !== null)
            await waiting;
        else if (reads % READS_IN_A_ROW === 0)
            await (0,external_node_timers_promises_.setImmediate)();
        const passed = Math.min(sink.skippable(), end - at);
        if (passed > 0)
            sink.skip(passed);
        at += passed;
        window = passed > window ? Math.max(SMALLEST_WINDOW, window / 2) : Math.min(LARGEST_WINDOW, window * 2);
    }
}

// EXTERNAL MODULE: ./src/image/saved-manifest.ts
var saved_manifest = __webpack_require__(7010);
;// CONCATENATED MODULE: ./src/readers/source-error.ts



/** The error that a person reads for what went wrong with `source`, as they wrote it; a fault of our own stays itself. */
function sourceError(source, kind, error) {
    const said = (problem, advice) => new input_error/* InputError */.d({ key: "archive.unread", values: { source, problem, advice } });
    if (error instanceof saved_manifest/* SeveralImagesError */.Be)
        return said(error.said, kind.chooseOne);
    if (error instanceof tar_header/* TarError */.mt)
        return said(error.said, kind.legal);
    const { code = "" } = error;
    if (code === "ENOENT" || code === "ENOTDIR")
        return said({ key: "archive.missing" }, kind.legal);
    if (code.startsWith("Z_") || code.startsWith("ZSTD_"))
        return said({ key: "archive.broken" }, kind.legal);
    // Codes of the system; Node's own begin with ERR_.
    return /^E[A-Z0-9]+$/.test(code) ? said({ key: "archive.system", values: { code } }, kind.legal) : error;
}

// EXTERNAL MODULE: ./src/image/blob.ts + 2 modules
var blob = __webpack_require__(47);
// EXTERNAL MODULE: ./src/image/deliver-layers.ts
var deliver_layers = __webpack_require__(8727);
// EXTERNAL MODULE: ./src/image/entry-budget.ts
var entry_budget = __webpack_require__(8183);
// EXTERNAL MODULE: ./src/image/stored-image.ts
var stored_image = __webpack_require__(5354);
;// CONCATENATED MODULE: ./src/readers/stored-files.ts








/**
 * Reads the image's manifest first, and then its layers one after the other.
 * @throws TarError where the files hold no image or not the one that is meant.
 */
async function walkStoredFiles(files, choice, visitor) {
    const json = (path) => {
        const place = files.find(path);
        return place === null ? null : readJson(files.open(place));
    };
    const budget = (0,entry_budget/* createEntryBudget */.sy)();
    const createReader = (0,blob/* createBlobReaders */.W)(budget);
    const chosen = (0,saved_manifest/* chooseImage */.Ny)({ json, find: files.find }, choice);
    const layers = await (0,deliver_layers/* deliverLayers */.U)(chosen, files.find, visitor, budget, async (place) => {
        const opened = files.open(place);
        if ("kind" in opened)
            return opened;
        try {
            const reader = createReader(opened.section.size);
            await readSection(opened.section, reader);
            return await reader.end();
        }
        finally {
            opened.close();
        }
    });
    return (0,stored_image/* toStoredImage */.M)(chosen, layers);
}
function readJson(opened) {
    if ("kind" in opened)
        return null;
    try {
        const { fd, start, size } = opened.section;
        if (size > blob/* MAX_JSON */.G)
            return null;
        const bytes = Buffer.alloc(size);
        let length = 0;
        for (let read = -1; length < size && read !== 0; length += read) {
            read = (0,external_node_fs_.readSync)(fd, bytes, length, size - length, start + length);
        }
        return (0,untyped/* parseJson */.qF)(bytes.toString("utf8", 0, length));
    }
    finally {
        opened.close();
    }
}

;// CONCATENATED MODULE: ./src/readers/archive-file.ts












const KIND = { legal: { key: "archive.legal" }, chooseOne: { key: "archive.chooseOne" } };
const STREAM_PIECE = 256 * 1024;
/**
 * Reads an image from an archive on disk, what `docker save` writes in any of its layouts or an OCI layout: an
 * uncompressed one is read where its headers are and gone past where contents are.
 */
function createArchiveReader(path, choice = {}) {
    const { platform = null, name = null, diffIds = null } = choice;
    return {
        kind: "archive",
        async walk(visitor) {
            try {
                const file = (0,open_regular/* openRegular */.l)(path);
                if (file === null)
                    throw new tar_header/* TarError */.mt({ key: "archive.noFile" });
                const start = Buffer.alloc(tar_header/* BLOCK */.IE);
                const compression = (0,image_compression/* compressionOf */.MB)(start.subarray(0, (0,external_node_fs_.readSync)(file.fd, start, 0, tar_header/* BLOCK */.IE, 0)));
                return await (compression === null
                    ? walkPlain(file, { platform, name, diffIds }, visitor)
                    : walkCompressed(file, compression, { platform, name, diffIds, visitor }));
            }
            catch (error) {
                throw sourceError(`archive://${path}`, KIND, error);
            }
        },
    };
}
async function walkPlain(file, choice, visitor) {
    try {
        return await walkStoredFiles(await readIndex(file), choice, visitor);
    }
    finally {
        file.close();
    }
}
async function walkCompressed(file, compression, options) {
    // The stream closes the file, once no read of it is under way.
    const source = (0,external_node_fs_.createReadStream)("", { fd: file.fd, start: 0, highWaterMark: STREAM_PIECE });
    const decompressor = (0,image_compression/* createDecompressor */.Li)(compression);
    if ("key" in decompressor) {
        source.destroy();
        throw new tar_header/* TarError */.mt(decompressor);
    }
    // What fails on either side shows in the reading of the decompressor, and stops the other.
    (0,external_node_stream_.pipeline)(source, decompressor, () => { });
    return (0,saved_image/* readSavedImage */.z)(decompressor, options);
}
/** Where the archive's files are, read from its headers alone. */
async function readIndex({ fd, size }) {
    const paths = (0,saved_paths/* createSavedPaths */.c)();
    const files = new Map();
    const parser = (0,tar/* createTarParser */.X)({
        onEntry(entry) {
            const path = (0,tar_layer_entry/* toLayerPath */.w)(entry.name);
            if (entry.type !== "file")
                return paths.addLink(path, entry);
            paths.addFile(path);
            const section = { fd, start: entry.contentAt, size: entry.size };
            files.set(path, entry.isSparse ? saved_image/* SPARSE */.t : { section, close() { } });
        },
    });
    await readSection({ fd, start: 0, size }, parser);
    parser.end();
    const find = (path) => {
        const found = paths.find(path);
        return found === null ? null : (files.get(found) ?? null);
    };
    return { find, open: (file) => file };
}

;// CONCATENATED MODULE: ./src/readers/oci-layout.ts






const oci_layout_KIND = {
    legal: { key: "archive.layout.legal" },
    chooseOne: { key: "archive.layout.chooseOne" },
};
/** All that is ever opened: nothing that a manifest says leads elsewhere. */
const FILE = /^(?:index\.json|manifest\.json|blobs\/(?:sha256\/[a-f0-9]{64}|sha512\/[a-f0-9]{128}))$/;
/**
 * Reads an image from an OCI layout in a directory.
 * Format: https://github.com/opencontainers/image-spec/blob/main/image-layout.md
 */
function createLayoutReader(directory, choice = {}) {
    const { platform = null, name = null, diffIds = null } = choice;
    return {
        kind: "oci-layout",
        async walk(visitor) {
            try {
                const root = (0,external_node_fs_.realpathSync)(directory);
                if (!(0,external_node_fs_.lstatSync)(root).isDirectory())
                    throw new tar_header/* TarError */.mt({ key: "archive.layout.noDirectory" });
                const files = layoutFiles(root);
                if (files.find("index.json") === null)
                    throw new tar_header/* TarError */.mt({ key: "archive.layout.noIndex" });
                return await walkStoredFiles(files, { platform, name, diffIds }, visitor);
            }
            catch (error) {
                throw sourceError(`oci-layout://${directory}`, oci_layout_KIND, error);
            }
        },
    };
}
function layoutFiles(root) {
    return {
        find(path) {
            if (!FILE.test(path))
                return null;
            const file = (0,external_node_path_.join)(root, path);
            return (0,external_node_fs_.lstatSync)(file, { throwIfNoEntry: false }) === undefined ? null : file;
        },
        open(file) {
            try {
                return openInside(root, file);
            }
            catch (error) {
                const code = String(error.code);
                return unreadable({ key: "archive.system", values: { code } });
            }
        },
    };
}
/** Links within the layout are followed, those that lead out of it are not. */
function openInside(root, path) {
    const real = (0,external_node_fs_.realpathSync)(path);
    if (!real.startsWith(root === external_node_path_.sep ? root : root + external_node_path_.sep))
        return unreadable({ key: "archive.layout.outside" });
    const file = (0,open_regular/* openRegular */.l)(real, external_node_fs_.constants.O_NOFOLLOW ?? 0);
    if (file === null)
        return unreadable({ key: "archive.noFile" });
    return { section: { fd: file.fd, start: 0, size: file.size }, close: file.close };
}
function unreadable(problem) {
    return { kind: "unreadable", problem, compressedSize: null };
}

;// CONCATENATED MODULE: ./src/read-image-file.ts





/**
 * Reads an image from a file or directory, without any engine. Paths are relative to the workspace; `platform`
 * (`linux/arm64`) picks one of several. Throws an InputError that says what is wrong with it.
 */
async function readImageFile(source, { workspace, platform }) {
    const path = (0,external_node_path_.resolve)(workspace, source.path);
    const choice = { platform: toPlatform(platform) };
    const layers = await (0,read_layers/* readLayers */.n)(source.kind === "archive"
        ? createArchiveReader(path, choice)
        : createLayoutReader(path, { ...choice, name: source.name }));
    const image = toInspected(layers.saved);
    return { image, imageList: null, history: null, base: null, layers, notes: [] };
}
function toPlatform(text) {
    if (text === null)
        return null;
    const [os, architecture, variant = null] = text.split("/");
    if (os && architecture)
        return { os, architecture, variant };
    const legal = { key: "error.input.legal.platformForm" };
    const values = { name: "platform", value: JSON.stringify(text), legal };
    throw new input_error/* InputError */.d({ key: "error.input.illegal", values });
}
function toInspected(image) {
    const { os, architecture, id, ...config } = image;
    return {
        ...config,
        id: id ?? "",
        os: os ?? "unknown",
        architecture: architecture ?? "unknown",
        size: null,
        cmd: [],
        entrypoint: [],
        onBuild: [],
    };
}

// EXTERNAL MODULE: ./src/report/terminal-escapes.ts
var terminal_escapes = __webpack_require__(9021);
;// CONCATENATED MODULE: ./src/obtain-image.ts









/**
 * Builds the image that the Dockerfile describes, or takes the one that the inputs name, and asks about it.
 * `base` is the image that the Dockerfile starts from; null where there is none, or where it is not known.
 */
async function obtainImage(inputs, base, surroundings) {
    const { image, platform } = inputs;
    if (image === null)
        return buildAndCapture(inputs, base, surroundings);
    if (image.kind === "engine")
        return captureNamed(image.reference, { platform, base }, surroundings);
    const reading = readImageFile(image, { workspace: surroundings.workspace, platform });
    return { engine: null, build: null, capture: await reported(reading, surroundings), base: null };
}
/** What only the log tells. */
function createTell({ log, translate, redactLine }) {
    return ({ key, values }) => log.info(redactLine(translate(key, values)));
}
/** Large images take a while to read, and nobody should think that nothing happens. */
function reported(reading, { log, translate }) {
    return withProgress(reading, (seconds) => log.info(translate("progress.layers", { seconds })));
}
async function buildAndCapture(inputs, base, surroundings) {
    const { docker, log, redactLine } = surroundings;
    const engine = await (0,info/* engineInfo */.T)(docker);
    log.startGroup(redactLine(`docker image build -t ${inputs.tag} ${inputs.context}`));
    const build = await buildImage(docker, inputs, engine, (line) => log.info(redactLine((0,terminal_escapes/* withColoursOnly */.s)(line))));
    log.endGroup();
    const names = { name: inputs.tag, base, platform: inputs.platform };
    const tell = createTell(surroundings);
    const capture = build.image && (await reported((0,src_capture/* captureImage */.O)(docker, engine, build.image, names, tell), surroundings));
    return { engine, build, capture, base };
}
/** An image that the engine does not have is pulled, as `docker run` would. */
async function captureNamed(reference, { platform, base }, surroundings) {
    const { docker } = surroundings;
    const engine = await (0,info/* engineInfo */.T)(docker);
    const image = await inspectOrPull(docker, reference, platform);
    const name = base ?? baseLabel(image);
    const names = { name: reference, base: name, platform };
    const tell = createTell(surroundings);
    const capture = await reported((0,src_capture/* captureImage */.O)(docker, engine, image, names, tell), surroundings);
    return { engine, build: null, capture, base: name };
}
async function inspectOrPull(docker, reference, platform) {
    const there = await (0,inspect/* inspectImage */.mm)(docker, reference);
    if (there !== null)
        return there;
    const pulled = await (0,pull/* pullImage */.Z)(docker, reference, platform);
    const image = pulled.ok ? await (0,inspect/* inspectImage */.mm)(docker, reference) : null;
    if (image !== null)
        return image;
    const values = { input: "image", reference: JSON.stringify(reference) };
    throw new input_error/* InputError */.d(pulled.ok
        ? { key: "error.input.noImage", values }
        : { key: "error.input.notPulled", values: { ...values, reason: pulled.reason } });
}
/** https://github.com/opencontainers/image-spec/blob/main/annotations.md#pre-defined-annotation-keys */
function baseLabel({ labels }) {
    return labels["org.opencontainers.image.base.name"] || null;
}

// EXTERNAL MODULE: ./src/dockerfile/image-reference.ts
var image_reference = __webpack_require__(3483);
;// CONCATENATED MODULE: ./src/dockerfile/generate.ts

/**
 * The lab's Dockerfile, byte for byte, on the given base image.
 *
 * @param baseImage a legal image reference
 * @throws RangeError where it is none; nothing else may get into the FROM line
 */
function generateLab(baseImage) {
    if (!(0,image_reference/* parseImageReference */.o)(baseImage).ok) {
        throw new RangeError(`${JSON.stringify(baseImage)} is no image reference.`);
    }
    return `FROM ${baseImage}\nRUN pip install flask\nCMD ["python","app.py"]\nCOPY app.py /app.py\n`;
}
/** Whether a text is what `generateLab` writes, with whatever base image stands in its FROM line. */
function isGenerated(text) {
    const baseImage = /^FROM (\S+)\n/.exec(text)?.[1];
    return baseImage !== undefined && (0,image_reference/* parseImageReference */.o)(baseImage).ok && text === generateLab(baseImage);
}

// EXTERNAL MODULE: ./src/read-dockerfile.ts
var read_dockerfile = __webpack_require__(4610);
// EXTERNAL MODULE: ./src/write-whole.ts
var write_whole = __webpack_require__(7394);
;// CONCATENATED MODULE: ./src/prepare-dockerfile.ts






/**
 * Finds the Dockerfile, or writes it where `generate` says so, and reads it. Null where an image that is there already
 * is to be measured: then only a Dockerfile that is named counts, and none is written.
 * Throws an InputError where there is nothing to build from; then nothing has been written.
 */
async function prepareDockerfile(inputs, workspace) {
    if (inputs.image !== null && inputs.dockerfile === null)
        return null;
    const generate = inputs.image === null ? inputs.generate : "never";
    const contextPath = (0,external_node_path_.resolve)(workspace, inputs.context);
    requireDirectory(contextPath, inputs.context);
    const path = inputs.dockerfile === null ? defaultPath(contextPath) : (0,external_node_path_.resolve)(workspace, inputs.dockerfile);
    const displayPath = (0,read_dockerfile/* toDisplayPath */.L5)(workspace, path);
    const place = { contextPath, path, displayPath };
    await requireInside(path, displayPath, [workspace, contextPath]);
    const existing = (0,read_dockerfile/* readDockerfile */.n_)(path, displayPath);
    if (generate === "never" || (generate === "if-missing" && existing !== null)) {
        if (existing === null) {
            const key = inputs.image === null ? "error.dockerfile.noneToBuild" : "error.dockerfile.noneForImage";
            throw new input_error/* InputError */.d({ key, values: { path: displayPath } });
        }
        return { ...place, text: existing, generated: false };
    }
    const text = generateLab(inputs.baseImage);
    if (existing === text)
        return { ...place, text, generated: false };
    if (existing !== null && !isGenerated(existing)) {
        throw new input_error/* InputError */.d({ key: "error.dockerfile.notGenerated", values: { path: displayPath } });
    }
    requireApp(contextPath, displayPath);
    await writeGenerated(path, text);
    return { ...place, text, generated: true };
}
/** `Dockerfile`, or, as docker has it, `dockerfile` where only that is there. */
function defaultPath(contextPath) {
    const [usual, lower] = [(0,external_node_path_.join)(contextPath, "Dockerfile"), (0,external_node_path_.join)(contextPath, "dockerfile")];
    return (0,read_dockerfile/* statOrNull */.xX)(usual) === null && (0,read_dockerfile/* statOrNull */.xX)(lower) !== null ? lower : usual;
}
/** A link out of the checkout would show lines of the runner's own files; docker does not follow it either. */
async function requireInside(path, displayPath, folders) {
    if ((0,read_dockerfile/* statOrNull */.xX)(path, displayPath) === null)
        return;
    const [target, ...inside] = await Promise.all([path, ...folders].map((name) => (0,promises_.realpath)(name)));
    if (inside.some((folder) => target?.startsWith(`${folder}${external_node_path_.sep}`)))
        return;
    // Named outright, a file outside is what was asked for.
    if ((await (0,promises_.realpath)((0,external_node_path_.dirname)(path))) === (0,external_node_path_.dirname)(target ?? ""))
        return;
    throw new input_error/* InputError */.d({ key: "error.dockerfile.outside", values: { path: displayPath } });
}
function requireDirectory(path, given) {
    const entry = (0,read_dockerfile/* statOrNull */.xX)(path);
    if (entry?.isDirectory())
        return;
    const problem = entry === null ? "missing" : "other";
    throw new input_error/* InputError */.d({ key: "error.input.context", values: { value: JSON.stringify(given), problem } });
}
function requireApp(contextPath, displayPath) {
    if ((0,read_dockerfile/* statOrNull */.xX)((0,external_node_path_.join)(contextPath, "app.py"))?.isFile())
        return;
    throw new input_error/* InputError */.d({ key: "error.dockerfile.noApp", values: { path: displayPath } });
}
async function writeGenerated(path, text) {
    try {
        await (0,write_whole/* writeWhole */.f)(path, text);
    }
    catch (error) {
        const code = String(error.code);
        throw new input_error/* InputError */.d({ key: "error.file.cannotWrite", values: { path, code } });
    }
}

;// CONCATENATED MODULE: ./src/build-baseline.ts



















/**
 * Builds the commit that a pull request is to be merged into as the pull request was built: with the same inputs, and
 * what docker has cached of either. It is checked out into a folder of its own, gets a tag of its own, and nothing of
 * both is left. Whatever fails here is a note: the pull request is not to blame for it.
 */
async function buildBaseline(inputs, facts, surroundings) {
    const { workspace, docker, pullRequest, log, translate } = surroundings;
    const name = pullRequest.baseRef;
    if (takesGitAlong(facts))
        return none("note.baseline.gitInContext", { name });
    try {
        const git = createGitClient({ env: docker.env, cwd: workspace });
        const commit = await findBaseCommit(git, pullRequest);
        const base = { name, commit };
        log.info(translate("progress.baseline", { name, commit: build_baseline_short(commit) }));
        const reason = await fetchCommit(git, commit);
        if (reason !== null)
            return none("note.baseline.notFetched", { name, commit: build_baseline_short(commit), reason });
        const parent = docker.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
        const done = await withWorktree(git, { commit, parent }, (folder) => measureBase(inputs, base, facts, { ...surroundings, workspace: folder, checkout: workspace }));
        return done.ok ? done.result : none("note.baseline.failed", { name, reason: done.reason });
    }
    catch (error) {
        return none("note.baseline.failed", { name, reason: (0,said_error/* reasonOf */.A3)(error) });
    }
}
async function measureBase(inputs, { name, commit }, { source: head, config, shellCheck, buildArgs, secrets }, surroundings) {
    const { workspace, docker, checkout, today } = surroundings;
    const inBase = (path) => ((0,external_node_path_.isAbsolute)(path) ? rebase(path, checkout, workspace) : path);
    const path = inBase(head.path);
    if (!head.generated && (0,read_dockerfile/* statOrNull */.xX)(path) === null) {
        return none("note.baseline.noDockerfile", { name, path: head.displayPath });
    }
    const source = await prepareDockerfile({
        ...inputs,
        context: inBase(inputs.context),
        dockerfile: inputs.dockerfile === null ? null : inBase(inputs.dockerfile),
        generate: head.generated ? inputs.generate : "never",
    }, workspace);
    if (source === null)
        return none("note.baseline.noDockerfile", { name, path: head.displayPath });
    const tag = baseTag(inputs.tag);
    // Docker stands in the checkout, where the files of secrets are, so the base's own paths are absolute. Its cache is
    // not exported: it would take the place of the pull request's.
    const request = {
        ...inputs,
        tag,
        context: source.contextPath,
        dockerfile: inputs.dockerfile === null ? null : source.path,
        cacheTo: [],
    };
    const dockerfile = (0,parse/* parseDockerfile */.A)(source.text);
    const from = { dockerfile, target: inputs.target, buildArgs };
    const redactLine = (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs, dockerfile }).createLineRedactor();
    const reference = (0,base_image/* baseImageOf */.I)(dockerfile, inputs.target, buildArgs);
    try {
        const obtained = await obtainImage(request, reference, { ...surroundings, redactLine });
        const { build, capture } = obtained;
        // By the head's configuration: what it newly asks for is not the fault of every line that was there before.
        const found = await lintBuilt(docker, shellCheck, { ...from, source, config, build, today });
        const findings = fingerprintsOf(found, dockerfile, (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs }).redact);
        if (capture === null) {
            const reason = build?.failure?.message ?? "";
            return {
                ...none("note.baseline.buildFailed", { name, commit: build_baseline_short(commit), reason }),
                findings,
            };
        }
        const image = (0,measure/* measureImage */.u)({ ...obtained, ...from, capture });
        const redactor = (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs, dockerfile, environment: capture.image.env });
        return {
            baseline: { source: "build", name, commit, image: toReportImage(image, tag, redactor) },
            findings,
            notes: [],
        };
    }
    finally {
        await removeImage(docker, tag);
    }
}
function none(key, values) {
    return { baseline: null, findings: null, notes: [{ key, values }] };
}
/**
 * Whether the image holds the checkout's own .git folder: in the folder that the base is checked out into there is only
 * a file of that name, so the two images would differ by all of the history.
 */
function takesGitAlong({ source, image }) {
    if ((0,build_context/* openBuildContext */.G)(source.contextPath, source.path).find(".git/HEAD") !== "present")
        return false;
    let found = false;
    image.files?.forEachWrite(({ path, layer }) => {
        found ||= image.layers[layer]?.origin === "own" && /(?:^|\/)\.git\/HEAD$/.test(path);
    });
    return found;
}
/** An absolute path in one folder, as it is in the other; one outside of it stays. */
function rebase(path, from, to) {
    const inside = (0,external_node_path_.relative)(from, path);
    const isInside = inside !== ".." && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
    return isInside ? (0,external_node_path_.resolve)((0,external_node_path_.join)(to, inside)) : path;
}
/** A tag that no other run uses, in the repository of the image's own. */
function baseTag(tag) {
    const colon = tag.indexOf(":", tag.lastIndexOf("/") + 1);
    const repository = colon < 0 ? tag : tag.slice(0, colon);
    return `${repository}:layer-report-base-${(0,external_node_crypto_.randomBytes)(6).toString("hex")}`;
}
function build_baseline_short(commit) {
    return commit.slice(0, 7);
}

;// CONCATENATED MODULE: ./src/obtain-baseline.ts







const NOTHING = { baseline: null, findings: null, notes: [] };
/**
 * The report that the input `baseline` names; null where it names none. To be read before the run writes anything: it
 * may lie where this run's report will. Throws an InputError where it cannot be used.
 */
async function readBaselineFile({ baseline }, workspace) {
    if (baseline.kind !== "report")
        return null;
    const { path } = baseline;
    // The schema's library takes as long to load as Node itself; most runs do without here.
    const { readReportFile } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(877)]).then(__webpack_require__.bind(__webpack_require__, 1877));
    const report = readReportFile(path, [workspace, (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, path))], "baseline");
    const { image } = report;
    // A report without a Dockerfile is of an image that nobody linted.
    const findings = report.dockerfile && report.findings.map(({ fingerprint }) => fingerprint);
    const steps = report.build?.steps ?? [];
    if (image === null) {
        return { baseline: null, findings, notes: [{ key: "note.baseline.noImage", values: { path } }], steps };
    }
    return { baseline: { source: "report", name: path, commit: null, image }, findings, notes: [], steps };
}
/**
 * Gets the image that the inputs say to compare with. One that is named and cannot be had is an InputError; one that
 * is to be built from the base commit and cannot be is said in a note.
 */
async function obtainBaseline(inputs, facts, surroundings) {
    if (facts.file !== null)
        return facts.file;
    const { baseline } = inputs;
    // Without an image there is nothing to compare.
    if (facts.image === null || baseline.kind === "none" || baseline.kind === "report")
        return NOTHING;
    if (baseline.kind === "image") {
        return measureNamed(inputs, { image: baseline.image, name: baseline.name }, facts, surroundings);
    }
    const { pullRequest } = surroundings;
    const { source, image } = facts;
    if (pullRequest !== null && source !== null && inputs.image === null) {
        return buildBaseline(inputs, { ...facts, source, image }, { ...surroundings, pullRequest });
    }
    if (baseline.kind === "auto")
        return NOTHING;
    return { ...NOTHING, notes: [{ key: "note.baseline.noPullRequest", values: {} }] };
}
async function measureNamed(inputs, { image, name }, { buildArgs, secrets }, surroundings) {
    const redactLine = (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs }).createLineRedactor();
    const named = { ...inputs, image };
    const obtained = await orBaselineError(obtainImage(named, null, { ...surroundings, redactLine }));
    const { capture } = obtained;
    if (capture === null)
        return NOTHING;
    const measured = (0,measure/* measureImage */.u)({ ...obtained, capture, dockerfile: null, target: null, buildArgs });
    const redactor = (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs, environment: capture.image.env });
    const reportImage = toReportImage(measured, name, redactor);
    return {
        baseline: { source: "image", name: redactor.redact(name), commit: null, image: reportImage },
        findings: null,
        notes: [],
    };
}
/** The same is wrong with it as with an image that is to be measured, but another input names it. */
async function orBaselineError(obtaining) {
    try {
        return await obtaining;
    }
    catch (error) {
        if (!(error instanceof input_error/* InputError */.d))
            throw error;
        const { key, values = {} } = error.said;
        throw new input_error/* InputError */.d({
            key,
            values: values.input === "image" ? { ...values, input: "baseline" } : values,
        });
    }
}

;// CONCATENATED MODULE: ./src/report/html/listed-writes.ts

/**
 * Says of each write whether it is among the `most` largest. Of equal ones a draw by their names decides, which comes
 * out the same in whatever order a reader found them, and takes no more memory than a number each.
 */
function largestWrites(files, most) {
    const sizes = [];
    files.forEachWrite(({ bytes }) => sizes.push(bytes));
    if (sizes.length <= most) {
        return () => true;
    }
    const least = nthSmallest(sizes, sizes.length - most);
    const room = most - sizes.filter((size) => size > least).length;
    const draws = [];
    files.forEachWrite((write) => {
        if (write.bytes === least) {
            draws.push(drawOf(write));
        }
    });
    const last = nthSmallest(draws, room - 1);
    return (write) => write.bytes > least || (write.bytes === least && drawOf(write) <= last);
}
/** From 0 on; Infinity beyond either end. */
function nthSmallest(values, place) {
    if (place < 0)
        return Number.NEGATIVE_INFINITY;
    return Float64Array.from(values).sort()[place] ?? Number.POSITIVE_INFINITY;
}
/** 48 bits of a digest: nobody can make them alike for many names. */
function drawOf({ path, layer }) {
    return (0,external_node_crypto_.createHash)("sha256").update(`${layer} ${path}`).digest().readUIntBE(0, 6);
}
/** Largest first; an order that says nothing of the reader. */
function inListOrder(a, b) {
    return b.bytes - a.bytes || a.layer - b.layer || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/report/html/path-tree.ts


/** Deeper than any real file system; what lies deeper is named by the rest of its path. */
const MOST_LEVELS = 64;
/**
 * Makes an empty tree. It is linear in what is added, and holds no more than `limits` whatever is added. What
 * `redact` hides may reach over several names of a path: they are one name then.
 */
function createPathTree(redact, limits) {
    const names = [""];
    const parents = [0];
    /** By their paths as they are shown: no secret is in any of them. */
    const nodes = new Map([["", 0]]);
    let characters = 0;
    /** The last directory that was looked for. */
    let directory = NONE;
    let shownDirectory = "";
    const shown = (path) => {
        const text = redact(showName(path));
        return ONE_WAY_TO_READ.test(text) ? text : text.split("/").map(redact).join("/");
    };
    const addShown = (path) => {
        const known = nodes.get(path);
        if (known !== undefined) {
            return known;
        }
        if (names.length >= limits.nodes || characters >= limits.characters) {
            return null;
        }
        const cut = parentEnd(path);
        const parent = addShown(path.slice(0, Math.max(0, cut)));
        if (parent === null) {
            return null;
        }
        const name = path.slice(cut + 1);
        characters += name.length;
        parents.push(parent);
        nodes.set(path, names.length);
        return names.push(name) - 1;
    };
    const nearest = (path) => {
        const above = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        // Files come directory by directory, nearly always.
        if (above !== directory) {
            directory = above;
            shownDirectory = shown(above);
        }
        for (let end = shownDirectory.length; end > 0; end = shownDirectory.lastIndexOf("/", end - 1)) {
            const node = nodes.get(shownDirectory.slice(0, end));
            if (node !== undefined) {
                return node;
            }
        }
        return 0;
    };
    return { add: (path) => addShown(shown(path)), nearest, inOrder: () => path_tree_inOrder(names, parents) };
}
/** Where the path of the parent ends; -1 for what lies in the root. */
function parentEnd(path) {
    let slashes = 0;
    for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) {
        slashes += 1;
        if (slashes === MOST_LEVELS) {
            return at;
        }
    }
    return path.lastIndexOf("/");
}
const NONE = "";
/** Where nothing is quoted or blank, no rule for secrets finds more in a part of a path than in the whole. */
const ONE_WAY_TO_READ = /^[\w.+@:=~%,*/-]*$/;
const PLAIN = /^[ -~]*$/;
/** A file's name as text: line ends and tabs, which are text elsewhere, are shown like other control characters. */
function showName(name) {
    // As nearly all names are, which makes this the part that takes time where there are many.
    if (PLAIN.test(name)) {
        return name;
    }
    const text = (0,layer_entry/* showPath */.P)(name).replace(/[\t\r\n]/g, (character) => `⟨U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}⟩`);
    return (0,report_escape/* makeVisible */.Xm)(text);
}
function path_tree_inOrder(names, parents) {
    const count = names.length;
    // Children as lists within arrays: the first of a node, and the next of the same parent.
    const first = new Uint32Array(count);
    const next = new Uint32Array(count);
    for (let node = count - 1; node > 0; node -= 1) {
        const parent = parents[node] ?? 0;
        next[node] = first[parent] ?? 0;
        first[parent] = node;
    }
    const order = new Uint32Array(count);
    const sortedNames = [];
    const depths = [];
    let node = 0;
    let depth = 0;
    while (true) {
        order[node] = sortedNames.push(names[node] ?? "") - 1;
        depths.push(depth);
        const child = first[node] ?? 0;
        if (child !== 0) {
            node = child;
            depth += 1;
            continue;
        }
        while (node !== 0 && next[node] === 0) {
            node = parents[node] ?? 0;
            depth -= 1;
        }
        if (node === 0) {
            return { names: sortedNames, depths, order };
        }
        node = next[node] ?? 0;
    }
}

;// CONCATENATED MODULE: ./src/report/html/to-html-files.ts


const LIMITS = { files: 300_000, nodes: 1_000_000, characters: 24_000_000 };
const CHANGES = { added: 0, changed: 1, "metadata-only": 2 };
/**
 * Puts an image's files into the page's form. Where they are more than the limits allow, the largest are listed and
 * the others are added up by directory, layer and fate: the same page for the same image, whichever way it was read.
 */
function toHtmlFiles(files, redact, limits = LIMITS) {
    const tree = createPathTree(redact, limits);
    const layers = files.layers.map(() => []);
    const isListed = largestWrites(files, limits.files);
    const listed = [];
    const others = [];
    let count = 0;
    files.forEachWrite((write) => {
        count += 1;
        if (isListed(write)) {
            listed.push(write);
        }
    });
    for (const write of listed.sort(inListOrder)) {
        const node = tree.add(write.path);
        if (node === null) {
            others.push(write);
        }
        else {
            layers[write.layer]?.push(toEntry(write, node, 0));
        }
    }
    const folded = count - listed.length + others.length;
    const fold = createFolds(tree, layers);
    others.forEach(fold);
    if (listed.length < count) {
        files.forEachWrite((write) => {
            if (!isListed(write)) {
                fold(write);
            }
        });
    }
    const { names, depths, order } = tree.inOrder();
    return { names, depths, layers: layers.map((entries) => toLists(entries, order)), folded };
}
function toEntry(write, node, fold) {
    const killer = (write.killedBy ?? -1) + 1;
    const end = write.fate === "visible" ? 0 : write.fate === "deleted" ? -killer : killer;
    return { node, bytes: write.bytes, end, change: CHANGES[write.change], fold };
}
/** Adds a write to the entry of those that it is listed together with. */
function createFolds(tree, layers) {
    const folds = new Map();
    return (write) => {
        const entry = toEntry(write, tree.nearest(write.path), 1);
        const key = `${write.layer} ${entry.node} ${entry.end} ${entry.change}`;
        const fold = folds.get(key);
        if (fold === undefined) {
            folds.set(key, entry);
            layers[write.layer]?.push(entry);
        }
        else {
            fold.bytes += entry.bytes;
            fold.fold += 1;
        }
    };
}
function toLists(entries, order) {
    const place = ({ node }) => order[node] ?? 0;
    const sorted = entries.toSorted((a, b) => place(a) - place(b) || a.fold - b.fold || a.end - b.end || a.change - b.change || a.bytes - b.bytes);
    return {
        nodes: sorted.map((entry, index) => {
            const before = sorted[index - 1];
            return place(entry) - (before === undefined ? 0 : place(before));
        }),
        bytes: sorted.map(({ bytes }) => bytes),
        ends: sorted.map(({ end }) => end),
        changes: sorted.map(({ change }) => change),
        folds: sorted.some(({ fold }) => fold > 0) ? sorted.map(({ fold }) => fold) : null,
    };
}

// EXTERNAL MODULE: ./src/shellcheck.ts
var shellcheck = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/write-reports.ts + 15 modules
var write_reports = __webpack_require__(5300);
;// CONCATENATED MODULE: ./src/pipeline.ts






















/**
 * The way through the house: Dockerfile, build, capture, layers, advice, lint, comparison, verdict, report.
 * A build that fails still gives a report. Throws where there is nothing to build, or nothing to build it with.
 */
async function runPipeline(inputs, surroundings) {
    const { workspace, docker, translate, today, log, askAcceptance } = surroundings;
    const file = await readBaselineFile(inputs, workspace);
    await (0,write_reports/* removeReports */.C)(workspace, inputs.reportDir);
    const source = await prepareDockerfile(inputs, workspace);
    const dockerfile = source && (0,parse/* parseDockerfile */.A)(source.text);
    const buildArgs = buildArgValues(inputs.buildArgs, docker.env);
    const secrets = await knownSecrets(inputs, docker.env, workspace);
    const findLintConfig = (0,lint_config_file/* createFindLintConfig */.t)({ named: inputs.lintConfig, workspace, env: docker.env });
    const config = source && (await findLintConfig(source.path));
    const shellCheck = (0,shellcheck/* createShellCheck */.P)(docker.env, (...said) => log.info(translate(...said)));
    const base = dockerfile && (0,base_image/* baseImageOf */.I)(dockerfile, inputs.target, buildArgs);
    const { createLineRedactor } = (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs, dockerfile });
    const obtained = await obtainImage(inputs, base, { ...surroundings, redactLine: createLineRedactor() });
    const { build, capture } = obtained;
    const from = { dockerfile, target: inputs.target, buildArgs };
    const image = capture && (0,measure/* measureImage */.u)({ ...obtained, ...from, capture });
    const advice = adviseOnImage(image, capture, from);
    // After the build: it brings base images along, and knows more of them than the Dockerfile says.
    const input = await lintInputOf(docker, { ...from, source, config, build, today });
    const linted = input === null ? [] : await (0,lint_dockerfile/* lintDockerfile */.c)(input, shellCheck);
    const limits = lineLimits(from);
    const redactor = (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
    const reportImage = image && toReportImage(image, nameOf(inputs), redactor);
    const facts = { file, source, config, shellCheck, image, buildArgs, secrets };
    const baseline = await obtainBaseline(inputs, facts, surroundings);
    const findings = markNew(linted, dockerfile, baseline.findings, (0,image_secrets/* createRedactor */.l)({ secrets, buildArgs }).redact);
    const compared = compareWithBaseline(reportImage, baseline, inputs.maxSizeIncrease);
    const decisive = { config, findings, build, image, lineLimits: limits, compared };
    const verdict = await reachVerdict(inputs, decisive, askAcceptance);
    const parts = { inputs, source, dockerfile, findings, advice, build, capture, image, reportImage, verdict };
    return {
        report: toReport({
            ...parts,
            compared,
            earlierSteps: file?.steps ?? [],
            lineLimits: limits,
            redactor,
            translate,
        }),
        files: image?.files ? toHtmlFiles(image.files, redactor.redact) : null,
        fixes: source && input && lintFixes(input, source, linted, { inputs, redactor, translate }),
    };
}


/***/ }),

/***/ 7031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ openRegular)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Opens a regular file for reading; null for anything else, at once: opening a named pipe would wait for its writer.
 * Throws what the file system says, with its `code`.
 */
function openRegular(path, flags = 0) {
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0) | flags);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
    const close = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    if (stat.isFile())
        return { fd, size: stat.size, close };
    close();
    return null;
}


/***/ })

};
