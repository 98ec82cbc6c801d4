export const id = 413;
export const ids = [413];
export const modules = {

/***/ 2413:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPipeline: () => (/* binding */ runPipeline)
});

// EXTERNAL MODULE: ./src/dockerfile/line-index.ts
var line_index = __webpack_require__(6403);
// EXTERNAL MODULE: ./src/dockerfile/stages.ts
var dockerfile_stages = __webpack_require__(9931);
;// CONCATENATED MODULE: ./src/image/build-steps.ts


const COUNTED = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** Finds the instruction that a build step carried out; null for steps that stand for none of the file's. */
function createStepMatcher(dockerfile) {
    const { stages } = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
    return (step) => {
        const legacy = /^Step (\d+)\/\d+ : /.exec(step.name);
        if (legacy !== null)
            return sameKeyword(dockerfile.instructions[Number(legacy[1]) - 1], step);
        const stage = stageOf(stages, step);
        return stage === null ? null : instructionAt(stage, step);
    };
}
/** The Dockerfile lines of a build step; null for steps that stand for none of the file's instructions. */
function createStepLines(dockerfile) {
    const match = createStepMatcher(dockerfile);
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
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
 * `[stage 3/7]`: counted are FROM (unless it is `scratch` or a stage), the base's triggers, and RUN, COPY, ADD and
 * WORKDIR; only `WORKDIR /` is in the total and never gets a number.
 */
function instructionAt(stage, step) {
    if (step.index === null)
        return null;
    const text = step.text.replace(/^LINK /, "");
    if (text.startsWith("FROM "))
        return stage.from;
    // A trigger of the base image: no line of this file but its FROM.
    if (text.startsWith("ONBUILD "))
        return stage.from;
    const counted = stage.instructions.filter(({ keyword }) => COUNTED.has(keyword));
    const numbered = counted.filter((instruction) => !isRootFolder(instruction));
    const [, total] = /\d+\/(\d+)\] /.exec(step.name) ?? [];
    const before = (total === undefined ? counted.length : Number(total)) - counted.length;
    return sameKeyword(numbered[step.index - 1 - before], step);
}
function isRootFolder({ keyword, body }) {
    return keyword === "WORKDIR" && /^["']?\/+["']?$/.test(body.text.trim());
}
function sameKeyword(instruction, step) {
    if (instruction === undefined)
        return null;
    const text = step.text.replace(/^LINK /, "").toUpperCase();
    return text.startsWith(`${instruction.keyword} `) ? instruction : null;
}

;// CONCATENATED MODULE: ./src/image/masking.ts
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

// EXTERNAL MODULE: ./src/lint/catalog.ts + 78 modules
var catalog = __webpack_require__(5804);
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
    const lines = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const notes = [...(capture?.notes ?? []), ...(image?.notes ?? [])];
    return {
        schemaVersion: 1,
        tool: { name: "docker-layer-report", version: version.VERSION },
        verdict: parts.verdict,
        limits: { imageSize: inputs.maxImageSize },
        dockerfile: { path: source.displayPath, generated: source.generated },
        tag: redact(inputs.tag),
        target: redactDeep(inputs.target),
        findings: parts.findings.map((finding) => toReportFinding(finding, lines, parts)),
        build: toReportBuild(parts.build, dockerfile, lines, redactor),
        image: image === null ? null : toReportImage(image, inputs.tag, redactor),
        imageList: capture?.imageList
            ? redactDeep({ ...capture.imageList, rows: [...capture.imageList.rows] })
            : null,
        history: capture?.history ? toReportHistory(capture.history, redactor) : null,
        baseHistory: image?.baseHistory ? toReportHistory(image.baseHistory, redactor) : null,
        notes: redactDeep(notes.map(({ key, values }) => translate(key, values))),
    };
}
function toReportFinding({ ruleId, severity, message, values, range }, lines, { source, redactor, translate }) {
    return {
        ruleId,
        severity,
        message: redactor.redact(translate(message, values)),
        path: source.displayPath,
        start: lines.position(range.start),
        end: lines.position(range.end),
        helpUrl: (0,catalog/* helpUrlOf */.k0)(ruleId),
    };
}
function toReportBuild(build, dockerfile, lines, { redact, redactDeep }) {
    const stepLines = createStepLines(dockerfile);
    return {
        command: redactDeep(hideBuildArgs(build.command)),
        builder: build.builder,
        seconds: build.seconds,
        steps: build.steps.map((step) => ({
            name: redact(step.name),
            lines: stepLines(step),
            cached: step.cached,
            seconds: step.seconds,
        })),
        failure: build.failure === null ? null : redactDeep(toReportFailure(build.failure, dockerfile, lines)),
    };
}
/** Build arguments' values are cut off rather than searched for: they may be short, or ordinary words. */
function hideBuildArgs(command) {
    return command.map((argument, index) => {
        const equals = argument.indexOf("=");
        return command[index - 1] === "--build-arg" && equals !== -1
            ? `${argument.slice(0, equals)}=${MASK}`
            : argument;
    });
}
function toReportFailure(failure, dockerfile, lines) {
    const instruction = failingInstruction(failure, dockerfile, lines);
    return {
        instruction: instruction === null ? null : textOf(instruction, dockerfile),
        lines: instruction === null ? failure.lines : lines.lineRange(instruction.range),
        message: failure.message,
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
function toReportImage(image, reference, { redact, redactDeep, redactHistory }) {
    const { baseHistory: _, notes: __, ...measured } = image;
    return {
        ...measured,
        reference: redact(reference),
        base: redactDeep(image.base),
        layers: image.layers.map((layer) => ({
            ...layer,
            createdBy: redactHistory(layer.createdBy),
            instruction: redactDeep(layer.instruction),
        })),
    };
}

// EXTERNAL MODULE: ./src/dockerfile/image-reference.ts
var image_reference = __webpack_require__(3483);
// EXTERNAL MODULE: ./src/dockerfile/variables.ts
var dockerfile_variables = __webpack_require__(1763);
;// CONCATENATED MODULE: ./src/base-image.ts



/**
 * The reference of the outside image that the target is built on; null where it is `scratch`, or where a variable in
 * FROM is not known.
 */
function baseImageOf(dockerfile, target, buildArgs) {
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const chain = (0,dockerfile_stages/* stageChain */.ap)(staged, target, (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape));
    return chain?.base ?? null;
}
/** Nobody starts from more; each is a question to the engine. */
const MOST_IMAGES = 50;
/**
 * The references of the outside images that stages start from, each once, as FROM has them with its variables replaced;
 * at most 50.
 */
function outsideImages(dockerfile, buildArgs) {
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const earlier = new Set(["scratch"]);
    const images = new Set();
    for (const stage of staged.stages) {
        const image = (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape);
        if (image !== null && !earlier.has(image) && (0,image_reference/* parseImageReference */.o)(image).ok)
            images.add(image);
        if (stage.name !== null)
            earlier.add(stage.name);
    }
    return [...images].slice(0, MOST_IMAGES);
}

// EXTERNAL MODULE: ./src/untyped.ts
var untyped = __webpack_require__(46);
;// CONCATENATED MODULE: ./src/docker/failure-text.ts
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
    const last = lines.at(-1) ?? "docker gave no reason";
    return last.replace(/^(?:ERROR|Error|error): /, "").slice(0, LIMIT);
}

;// CONCATENATED MODULE: ./src/docker/history.ts


/**
 * `docker history --no-trunc REFERENCE`: the table as it stands on the screen, and the rows with exact sizes, newest
 * first. Throws where the engine has no such image.
 */
async function imageHistory(client, reference) {
    const command = ["history", "--no-trunc"];
    const answers = await Promise.all([
        client.run([...command, "--", reference]),
        client.run([...command, "--human=false", "--format", "{{json .}}", "--", reference]),
    ]);
    for (const { exitCode, stderr, stdoutCut } of answers) {
        if (exitCode !== 0)
            throw new Error(`docker history ${reference} failed: ${failureReason(stderr)}`);
        if (stdoutCut)
            throw new Error(`docker history ${reference} printed more than 64 MiB.`);
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
    return (0,untyped/* parseJsonLines */.Lx)(stdout).map((row) => ({
        id: (0,untyped/* text */.Qq)(row.ID) ?? "<missing>",
        created: (0,untyped/* text */.Qq)(row.CreatedAt) ?? "",
        createdBy: (0,untyped/* text */.Qq)(row.CreatedBy) ?? "",
        size: wholeNumber((0,untyped/* text */.Qq)(row.Size)),
        comment: (0,untyped/* text */.Qq)(row.Comment) ?? "",
    }));
}
function wholeNumber(digits) {
    const value = digits !== null && /^\d+$/.test(digits) ? Number(digits) : null;
    return Number.isSafeInteger(value) ? value : null;
}

;// CONCATENATED MODULE: ./src/docker/image-list.ts


/** `docker image ls`: the table as it stands on the screen, and its rows. */
async function imageList(client) {
    const [table, rows] = await Promise.all([
        client.run(["image", "ls"]),
        client.run(["image", "ls", "--format", "{{json .}}"]),
    ]);
    for (const { exitCode, stderr } of [table, rows]) {
        if (exitCode !== 0)
            throw new Error(`docker image ls failed: ${failureReason(stderr)}`);
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

;// CONCATENATED MODULE: ./src/docker/inspect.ts


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
    throw new Error(`docker image inspect ${reference} failed: ${failureReason(stderr)}`);
}
/** Reads the one JSON object that `docker image inspect --format '{{json .}}'` prints. */
function parseInspectedImage(stdout) {
    const image = (0,untyped/* record */.g1)((0,untyped/* parseJson */.qF)(stdout));
    const id = (0,untyped/* text */.Qq)(image.Id);
    if (id === null)
        throw new Error("docker image inspect printed no image.");
    const config = (0,untyped/* record */.g1)(image.Config);
    return {
        id,
        os: (0,untyped/* text */.Qq)(image.Os) ?? "unknown",
        architecture: (0,untyped/* text */.Qq)(image.Architecture) ?? "unknown",
        variant: (0,untyped/* text */.Qq)(image.Variant),
        size: (0,untyped/* integer */.nd)(image.Size),
        diffIds: (0,untyped/* strings */.P$)((0,untyped/* record */.g1)(image.RootFS).Layers),
        env: (0,untyped/* strings */.P$)(config.Env),
        labels: stringValues(config.Labels),
        shell: Array.isArray(config.Shell) ? (0,untyped/* strings */.P$)(config.Shell) : null,
        onBuild: (0,untyped/* strings */.P$)(config.OnBuild),
        created: (0,untyped/* text */.Qq)(image.Created),
        repoTags: (0,untyped/* strings */.P$)(image.RepoTags),
        repoDigests: (0,untyped/* strings */.P$)(image.RepoDigests),
    };
}
function stringValues(value) {
    return Object.fromEntries(Object.entries((0,untyped/* record */.g1)(value)).filter((entry) => typeof entry[1] === "string"));
}

;// CONCATENATED MODULE: ./src/docker/pull.ts

/** `docker image pull REFERENCE`, for a platform other than the engine's own where one is given. */
async function pullImage(client, reference, platform) {
    const options = platform === null ? [] : ["--platform", platform];
    const { exitCode, stderr } = await client.run(["image", "pull", "--quiet", ...options, "--", reference]);
    return exitCode === 0 ? { ok: true } : { ok: false, reason: failureReason(stderr) };
}

;// CONCATENATED MODULE: ./src/docker/save.ts
/**
 * `docker image save REFERENCE` as a stream of its tar archive. An image that does not exist shows as an empty stream
 * and an exit code other than 0 in `done`, whose `stderr` says why.
 */
function saveImage(client, reference) {
    return client.stream(["image", "save", "--", reference]);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./src/image/content-size.ts
/**
 * Bytes that one entry of a layer counts for: a regular file its content, a symlink the bytes of its target,
 * everything else nothing. A hard link's content is counted with the file that it links to; a whiteout is an empty
 * file. Summed over a layer this is what `docker history` shows on the classic store: the engine adds up
 * the sizes of all files but directories, each inode once.
 */
function contentSize(entry) {
    if (entry.type === "symlink")
        return entry.linkSize;
    return entry.type === "file" ? entry.size : 0;
}

;// CONCATENATED MODULE: ./src/image/tar-header.ts
/**
 * One 512-byte tar header block: old v7, POSIX ustar, GNU and star.
 * Formats: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html (ustar) and
 * https://www.gnu.org/software/tar/manual/html_node/Standard.html (GNU, base-256 numbers).
 */
const BLOCK = 512;
class TarError extends Error {
    name = "TarError";
}
const CHECKSUM_AT = 148;
const CHECKSUM_END = 156;
const BLANK = 0x20;
function isZeroBlock(block) {
    return block.every((byte) => byte === 0);
}
/** Whether the block's checksum holds, summed over unsigned or (as some old archivers did) signed bytes. */
function hasValidChecksum(block) {
    let unsigned = 0;
    let signed = 0;
    for (let at = 0; at < BLOCK; at++) {
        const byte = at >= CHECKSUM_AT && at < CHECKSUM_END ? BLANK : (block[at] ?? 0);
        unsigned += byte;
        signed += byte > 127 ? byte - 256 : byte;
    }
    const stored = octal(block, CHECKSUM_AT, CHECKSUM_END);
    return stored !== null && (stored === unsigned || stored === signed);
}
/**
 * Reads a header block of BLOCK bytes.
 * @throws TarError when the checksum does not hold or a number is not one.
 */
function parseTarHeader(block) {
    if (!hasValidChecksum(block))
        throw new TarError("a header's checksum does not match its bytes");
    const typeFlag = String.fromCharCode(block[156] ?? 0);
    const magic = block.toString("latin1", 257, 265);
    const isUstar = magic.startsWith("ustar\0");
    const isGnu = magic === "ustar  \0";
    // star keeps access and change times behind a shorter prefix and says so at the block's very end.
    const isStar = isUstar && block.toString("latin1", 508, 512) === "tar\0";
    const prefix = isUstar ? tar_header_text(block, 345, isStar ? 476 : 500) : "";
    const name = tar_header_text(block, 0, 100);
    const linkEnd = textEnd(block, 157, 257);
    const isSparse = isGnu && typeFlag === "S";
    return {
        name: prefix === "" ? name : `${prefix}/${name}`,
        typeFlag,
        size: number(block, 124, 136, "size"),
        mode: number(block, 100, 108, "mode"),
        uid: number(block, 108, 116, "owner"),
        gid: number(block, 116, 124, "group"),
        mtime: number(block, 136, 148, "time"),
        linkName: block.toString("utf8", 157, linkEnd),
        linkSize: linkEnd - 157,
        deviceMajor: isUstar || isGnu ? number(block, 329, 337, "device number") : 0,
        deviceMinor: isUstar || isGnu ? number(block, 337, 345, "device number") : 0,
        sparseSize: isSparse ? number(block, 483, 495, "size") : null,
        sparseContinues: isSparse && block[482] !== 0,
    };
}
function textEnd(block, start, end) {
    const nul = block.indexOf(0, start);
    return nul === -1 || nul > end ? end : nul;
}
function tar_header_text(block, start, end) {
    return block.toString("utf8", start, textEnd(block, start, end));
}
function number(block, start, end, field) {
    const first = block[start] ?? 0;
    const value = first >= 0x80 ? base256(block, start, end) : octal(block, start, end);
    if (value === null || !Number.isSafeInteger(value)) {
        throw new TarError(`a header's ${field} is not a number that can be read`);
    }
    return value;
}
/** Octal digits between optional blanks or NULs; an empty field is 0; null for anything else. */
function octal(block, start, end) {
    let at = start;
    while (at < end && (block[at] === BLANK || block[at] === 0))
        at++;
    let value = 0;
    for (; at < end; at++) {
        const byte = block[at] ?? 0;
        if (byte === BLANK || byte === 0)
            break;
        if (byte < 0x30 || byte > 0x37)
            return null;
        value = value * 8 + (byte - 0x30);
    }
    return value;
}
/** GNU's binary numbers: two's complement, big-endian, the first bit a mark. */
function base256(block, start, end) {
    const first = block[start] ?? 0;
    const negative = (first & 0x40) !== 0;
    let value = negative ? (first & 0x7f) - 0x80 : first & 0x3f;
    for (let at = start + 1; at < end; at++)
        value = value * 256 + (block[at] ?? 0);
    return value;
}

;// CONCATENATED MODULE: ./src/image/pax.ts

const NEWLINE = 0x0a;
const EQUALS = 0x3d;
const pax_BLANK = 0x20;
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
        const blank = content.indexOf(pax_BLANK, at);
        // A length of more than eight digits cannot lie within an extended header's limit.
        const digits = blank === -1 || blank - at > 8 ? "" : content.toString("latin1", at, blank);
        const end = /^\d+$/.test(digits) ? at + Number(digits) : Number.NaN;
        if (!(end > blank + 1 && end <= content.length) || content[end - 1] !== NEWLINE) {
            throw new TarError("an extended header holds a record that cannot be read");
        }
        const record = content.subarray(blank + 1, end - 1);
        const equals = record.indexOf(EQUALS);
        if (equals < 1)
            throw new TarError("an extended header holds a record without a key");
        const key = record.toString("utf8", 0, equals);
        const value = record.subarray(equals + 1);
        if ((key === "path" || key === "linkpath") && value.includes(0)) {
            throw new TarError("an extended header holds a path with a NUL byte");
        }
        if (value.length === 0)
            records.delete(key);
        else
            records.set(key, value);
        at = end;
    }
    return records;
}

;// CONCATENATED MODULE: ./src/image/tar.ts


/** Long names and extended attributes are a few kilobytes; more is an attack on memory. */
const MAX_EXTENDED_HEADER = 1024 * 1024;
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
 */
function createTarParser(handler) {
    const block = Buffer.alloc(BLOCK);
    let filled = 0;
    let state = "header";
    let zeroBlocks = 0;
    let left = 0;
    let padding = 0;
    let overrides = NO_OVERRIDES;
    let extendedType = "";
    let extended = Buffer.alloc(0);
    function beginContent(size, next) {
        left = size;
        padding = (BLOCK - (size % BLOCK)) % BLOCK;
        state = next;
        if (left === 0)
            finishContent();
    }
    function finishContent() {
        if (state === "extended") {
            overrides = withExtended(overrides, extendedType, extended);
        }
        else {
            handler.onEntryEnd?.();
        }
        state = "header";
    }
    function onHeader() {
        if (isZeroBlock(block)) {
            zeroBlocks++;
            if (zeroBlocks === 2)
                state = "end";
            return;
        }
        if (zeroBlocks > 0)
            throw new TarError("something follows the block that ends the archive");
        const header = parseTarHeader(block);
        if (header.typeFlag === "x" || header.typeFlag === "L" || header.typeFlag === "K") {
            if (header.size < 0 || header.size > MAX_EXTENDED_HEADER) {
                throw new TarError(`an extended header of ${header.size} bytes is longer than 1 MiB`);
            }
            extendedType = header.typeFlag;
            extended = Buffer.alloc(header.size);
            beginContent(header.size, "extended");
            return;
        }
        const { entry, stored } = toEntry(header, overrides);
        overrides = NO_OVERRIDES;
        // A global PAX header sets defaults for what follows; container engines ignore it, and so its entry.
        if (header.typeFlag !== "g")
            handler.onEntry(entry);
        if (header.sparseContinues) {
            left = stored;
            state = "sparse-map";
        }
        else {
            beginContent(stored, "content");
        }
    }
    function onBlock() {
        if (state === "sparse-map") {
            if (block[504] === 0)
                beginContent(left, "content");
        }
        else {
            onHeader();
        }
    }
    function write(chunk) {
        const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        let at = 0;
        while (at < bytes.length && state !== "end") {
            if (state === "content" || state === "extended") {
                const take = Math.min(left, bytes.length - at);
                const piece = bytes.subarray(at, at + take);
                if (state === "content")
                    handler.onContent?.(piece);
                else
                    piece.copy(extended, extended.length - left);
                left -= take;
                at += take;
                if (left === 0)
                    finishContent();
            }
            else if (padding > 0) {
                const take = Math.min(padding, bytes.length - at);
                padding -= take;
                at += take;
            }
            else {
                const take = Math.min(BLOCK - filled, bytes.length - at);
                bytes.copy(block, filled, at, at + take);
                filled += take;
                at += take;
                if (filled === BLOCK) {
                    filled = 0;
                    onBlock();
                }
            }
        }
    }
    function end() {
        if (state === "end" || (state === "header" && filled === 0 && padding === 0))
            return;
        throw new TarError("the archive ends in the middle of an entry");
    }
    return { write, end };
}
/**
 * The entries of a tar stream, in its order, without their content.
 * @throws TarError for an archive that is cut short or corrupt.
 */
async function* tarEntries(source) {
    let found = [];
    const parser = createTarParser({ onEntry: (entry) => found.push(entry) });
    for await (const chunk of source) {
        parser.write(chunk);
        if (found.length > 0) {
            const entries = found;
            found = [];
            yield* entries;
        }
    }
    parser.end();
}
function withExtended(overrides, typeFlag, content) {
    if (typeFlag === "x")
        return { ...overrides, pax: parsePaxRecords(content) };
    const nul = content.indexOf(0);
    const value = nul === -1 ? content : content.subarray(0, nul);
    return typeFlag === "L" ? { ...overrides, longName: value } : { ...overrides, longLink: value };
}
function toEntry(header, { pax, longName, longLink }) {
    const nameBytes = pax.get("GNU.sparse.name") ?? pax.get("path") ?? longName;
    const linkBytes = pax.get("linkpath") ?? longLink;
    const name = nameBytes?.toString("utf8") ?? header.name;
    const type = entryType(header.typeFlag, name);
    const hasContent = type === "file" || type === "other";
    const hasLink = type === "symlink" || type === "hard-link";
    const stored = hasContent ? (paxNumber(pax, "size") ?? header.size) : 0;
    if (stored < 0)
        throw new TarError("a header's size is negative");
    const sparse = paxNumber(pax, "GNU.sparse.realsize") ?? paxNumber(pax, "GNU.sparse.size") ?? header.sparseSize;
    const entry = {
        name,
        type,
        size: type === "file" ? (sparse ?? stored) : 0,
        linkName: hasLink ? (linkBytes?.toString("utf8") ?? header.linkName) : "",
        linkSize: hasLink ? (linkBytes?.length ?? header.linkSize) : 0,
        mode: header.mode,
        uid: paxNumber(pax, "uid") ?? header.uid,
        gid: paxNumber(pax, "gid") ?? header.gid,
        mtime: header.mtime,
        deviceMajor: header.deviceMajor,
        deviceMinor: header.deviceMinor,
    };
    return { entry, stored };
}
function entryType(typeFlag, name) {
    // v7 had no type for directories; the slash at the end of the name is all that tells.
    if (typeFlag === "\0" && name.endsWith("/"))
        return "directory";
    return TYPES.get(typeFlag) ?? "other";
}
function paxNumber(pax, key) {
    const record = pax.get(key);
    if (record === undefined)
        return null;
    const digits = record.toString("latin1");
    const value = /^\d{1,16}$/.test(digits) ? Number(digits) : Number.NaN;
    if (!Number.isSafeInteger(value))
        throw new TarError(`the extended header's ${key} is not a number that can be read`);
    return value;
}

;// CONCATENATED MODULE: ./src/image/blob.ts




/** Manifests and image configurations are some kilobytes; attached documents may be large and are not wanted. */
const MAX_JSON = 4 * 1024 * 1024;
const MAX_ALL_JSON = 64 * 1024 * 1024;
/** Bytes that wait for decompression at most, so that reading goes on meanwhile; and of output at a time. */
const MAX_WAITING = 4 * 1024 * 1024;
const OUTPUT = 256 * 1024;
const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
const OPENING_BRACKETS = [0x7b, 0x5b];
/**
 * Makes readers for the files of one saved image: each takes a file of `size` bytes piece by piece, as whatever its
 * first bytes say it is. All JSON together is held up to 64 MiB; what is more is passed over.
 */
function createBlobReaders() {
    let jsonLeft = MAX_ALL_JSON;
    return (size) => blobReader(size, () => {
        if (size > Math.min(MAX_JSON, jsonLeft))
            return ignored();
        jsonLeft -= size;
        return jsonReader();
    });
}
function blobReader(size, json) {
    let inner = null;
    // The first block tells what it is; it may arrive in pieces.
    let start = Buffer.alloc(0);
    return {
        write(piece) {
            if (inner === null) {
                start = start.length === 0 ? piece : Buffer.concat([start, piece]);
                if (start.length < Math.min(BLOCK, size)) {
                    start = Buffer.from(start);
                    return;
                }
                inner = chooseReader(start, size, json);
                inner.write(start);
                start = Buffer.alloc(0);
                return;
            }
            inner.write(piece);
        },
        drained: async () => inner?.drained(),
        end: async () => inner?.end() ?? { kind: "other" },
    };
}
function chooseReader(start, size, json) {
    const beginsWith = (bytes) => bytes.every((byte, index) => start[index] === byte);
    if (beginsWith(GZIP))
        return compressedReader(external_node_zlib_.createGunzip({ chunkSize: OUTPUT }), size);
    if (beginsWith(ZSTD)) {
        // Node has it from 22.15 on.
        if (typeof external_node_zlib_.createZstdDecompress !== "function")
            return unreadable("zstd needs Node 22.15 or newer", size);
        return compressedReader(external_node_zlib_.createZstdDecompress({ chunkSize: OUTPUT }), size);
    }
    // A layer's first file may have a name that begins like JSON.
    const isTar = start.length >= BLOCK && hasValidChecksum(start);
    if (!isTar && OPENING_BRACKETS.includes(start[0] ?? 0))
        return json();
    return plainReader();
}
function plainReader() {
    const layer = createLayerMeter();
    return {
        write: layer.write,
        drained: async () => { },
        end: async () => layer.end(null),
    };
}
function compressedReader(decompressor, compressedSize) {
    const layer = createLayerMeter();
    let failure = null;
    let waiting = 0;
    let latest = Promise.resolve();
    // A stream that failed never answers for what it was given, but it always closes.
    const closed = new Promise((resolve) => decompressor.once("close", resolve));
    decompressor.on("data", layer.write);
    decompressor.on("error", (error) => {
        failure ??= error.message;
    });
    return {
        write(piece) {
            if (failure !== null)
                return;
            // The piece's memory is the parser's; what waits needs its own.
            const own = Buffer.from(piece);
            waiting += own.length;
            const written = new Promise((resolve) => decompressor.write(own, () => {
                waiting -= own.length;
                resolve();
            }));
            latest = Promise.race([written, closed]);
        },
        drained: async () => {
            if (waiting > MAX_WAITING)
                await latest;
        },
        async end() {
            if (failure === null) {
                decompressor.end();
                await closed;
            }
            decompressor.destroy();
            if (failure !== null)
                return { kind: "unreadable", problem: `its compression is broken (${failure})`, compressedSize };
            return layer.end(compressedSize);
        },
    };
}
/** Sums up a layer's tar; a broken one is remembered, and the rest of it let pass. */
function createLayerMeter() {
    let total = 0;
    let problem = null;
    const parser = createTarParser({
        onEntry(entry) {
            total += contentSize(entry);
        },
    });
    const attempt = (action) => {
        if (problem !== null)
            return;
        try {
            action();
        }
        catch (error) {
            if (!(error instanceof TarError))
                throw error;
            problem = error.message;
        }
    };
    return {
        write: (piece) => attempt(() => parser.write(piece)),
        end(compressedSize) {
            attempt(() => parser.end());
            if (problem !== null)
                return { kind: "unreadable", problem, compressedSize };
            return { kind: "layer", contentSize: total, compressedSize };
        },
    };
}
function jsonReader() {
    const pieces = [];
    return {
        write(piece) {
            pieces.push(Buffer.from(piece));
        },
        drained: async () => { },
        async end() {
            try {
                return { kind: "json", value: JSON.parse(Buffer.concat(pieces).toString("utf8")) };
            }
            catch {
                return { kind: "other" };
            }
        },
    };
}
function unreadable(problem, compressedSize) {
    return {
        write() { },
        drained: async () => { },
        end: async () => ({ kind: "unreadable", problem, compressedSize }),
    };
}
function ignored() {
    return { write() { }, drained: async () => { }, end: async () => ({ kind: "other" }) };
}

;// CONCATENATED MODULE: ./src/image/saved-manifest.ts


const BLOB_PATH = /^blobs\/([a-z0-9]+)\/([0-9a-f]+)$/;
/** Puts the measured blobs in the order that `manifest.json`, or else the OCI index, names. */
function resolveSavedImage(find, platform) {
    const candidates = [...fromManifestJson(find), ...fromIndex(find, "index.json", 0)];
    const fitting = candidates.filter(({ config }) => platform === null || fits(config, platform));
    if (fitting.length === 0)
        throw new TarError(nothingFound(candidates.length, platform));
    const chosen = fitting.find(({ layerPaths }) => layerPaths.every((path) => find(path) !== null)) ?? fitting[0];
    if (chosen === undefined)
        throw new TarError(nothingFound(candidates.length, platform));
    return toSavedImage(chosen, find);
}
function nothingFound(candidates, platform) {
    if (candidates === 0 || platform === null)
        return "the archive holds no image";
    return `the archive holds no image for ${platform.os}/${platform.architecture}`;
}
function fromManifestJson(find) {
    return (0,untyped/* list */.p_)(json(find, "manifest.json")).flatMap((entry) => {
        const { Config, Layers } = (0,untyped/* record */.g1)(entry);
        const config = json(find, (0,untyped/* text */.Qq)(Config) ?? "");
        return config === null ? [] : [{ config: (0,untyped/* record */.g1)(config), layerPaths: texts(Layers) }];
    });
}
function fromIndex(find, path, depth) {
    // An index may hold an index for the platforms; deeper nesting is not a thing that engines write.
    if (depth > 3)
        return [];
    return (0,untyped/* list */.p_)((0,untyped/* record */.g1)(json(find, path)).manifests).flatMap((entry) => {
        const { digest, annotations } = (0,untyped/* record */.g1)(entry);
        const below = blobPath((0,untyped/* text */.Qq)(digest) ?? "");
        if ((0,untyped/* record */.g1)(annotations)["vnd.docker.reference.type"] !== undefined || below === null)
            return [];
        const manifest = (0,untyped/* record */.g1)(json(find, below));
        if (Array.isArray(manifest.manifests))
            return fromIndex(find, below, depth + 1);
        const config = json(find, blobPath((0,untyped/* text */.Qq)((0,untyped/* record */.g1)(manifest.config).digest) ?? "") ?? "");
        if (config === null)
            return [];
        const digests = (0,untyped/* list */.p_)(manifest.layers).map((layer) => (0,untyped/* text */.Qq)((0,untyped/* record */.g1)(layer).digest) ?? "");
        return [{ config: (0,untyped/* record */.g1)(config), layerPaths: digests.map((layer) => blobPath(layer) ?? layer) }];
    });
}
function toSavedImage({ config, layerPaths }, find) {
    const diffIds = texts((0,untyped/* record */.g1)(config.rootfs).diff_ids);
    return {
        os: (0,untyped/* text */.Qq)(config.os),
        architecture: (0,untyped/* text */.Qq)(config.architecture),
        layers: layerPaths.map((path, index) => toSavedLayer(path, find(path), layerPaths.length === diffIds.length ? (diffIds[index] ?? null) : null)),
        history: (0,untyped/* list */.p_)(config.history).map(toConfigHistory),
    };
}
function toSavedLayer(path, blob, diffId) {
    const [, algorithm, hash] = BLOB_PATH.exec(path) ?? [];
    const known = { diffId, blobDigest: hash === undefined ? null : `${algorithm}:${hash}` };
    const unknown = { ...known, contentSize: null, downloadSize: null };
    switch (blob?.kind) {
        case "layer":
            return { ...known, contentSize: blob.contentSize, downloadSize: blob.compressedSize, problem: null };
        case "unreadable":
            return { ...unknown, downloadSize: blob.compressedSize, problem: blob.problem };
        case undefined:
            return { ...unknown, problem: "it is missing from the archive" };
        default:
            return { ...unknown, problem: "it is not a file system archive" };
    }
}
function toConfigHistory(entry) {
    const { created_by, comment, empty_layer } = (0,untyped/* record */.g1)(entry);
    return {
        createdBy: (0,untyped/* text */.Qq)(created_by) ?? "",
        comment: (0,untyped/* text */.Qq)(comment) ?? "",
        emptyLayer: empty_layer === true,
    };
}
function fits(config, platform) {
    const variant = (0,untyped/* text */.Qq)(config.variant);
    return (config.os === platform.os &&
        config.architecture === platform.architecture &&
        (platform.variant === null || variant === null || variant === platform.variant));
}
function blobPath(digest) {
    const [, algorithm, hash] = /^([a-z0-9]+):([0-9a-f]+)$/.exec(digest) ?? [];
    return hash === undefined ? null : `blobs/${algorithm}/${hash}`;
}
function json(find, path) {
    const blob = find(path);
    return blob?.kind === "json" ? blob.value : null;
}
function texts(value) {
    return (0,untyped/* list */.p_)(value).map((entry) => (0,untyped/* text */.Qq)(entry) ?? "");
}

;// CONCATENATED MODULE: ./src/image/saved-image.ts



/**
 * Reads what `docker save` writes, in one forward pass: the layout before Docker 25 (`ID/layer.tar`) and the OCI
 * layout since (`blobs/sha256/…`), layers plain, gzip or zstd. The list of layers comes last in the stream, so
 * every archive in it is measured as it passes by. Memory stays bounded: file contents are never held.
 * Formats: https://github.com/opencontainers/image-spec/blob/main/image-layout.md and
 * https://github.com/moby/docker-image-spec/blob/main/spec.md#combined-image-json--filesystem-changeset-format
 * @throws TarError when the archive itself is cut short or corrupt, or holds no image. A single layer that
 * is missing or unreadable is null in the result instead.
 */
async function readSavedImage(source, options = {}) {
    const createReader = createBlobReaders();
    const blobs = new Map();
    const links = new Map();
    let current = null;
    const unfinished = [];
    const parser = createTarParser({
        onEntry(entry) {
            current = null;
            const path = normalPath(entry.name);
            if (entry.type === "file")
                current = { path, reader: createReader(entry.size) };
            else if (entry.type === "symlink" || entry.type === "hard-link")
                links.set(path, linkTarget(entry, path));
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
        await Promise.all(unfinished.splice(0));
    };
    for await (const chunk of source) {
        parser.write(chunk);
        // Decompression runs beside the parser; waiting here bounds what it has yet to do.
        await settle();
    }
    parser.end();
    await settle();
    return resolveSavedImage(lookup(blobs, links), options.platform ?? null);
}
/** Finds a blob by its path, through the links that older engines write for layers that occur twice. */
function lookup(blobs, links) {
    return (path) => {
        let at = normalPath(path);
        for (let hops = 0; hops < 8; hops++) {
            const blob = blobs.get(at);
            if (blob !== undefined)
                return blob;
            const target = links.get(at);
            if (target === undefined)
                return null;
            at = target;
        }
        return null;
    };
}
function normalPath(path) {
    const parts = [];
    for (const part of path.split("/")) {
        if (part === "..")
            parts.pop();
        else if (part !== "" && part !== ".")
            parts.push(part);
    }
    return parts.join("/");
}
/** A symlink counts from its own folder, a hard link from the archive's root. */
function linkTarget(entry, path) {
    return entry.type === "symlink" ? normalPath(`${path}/../${entry.linkName}`) : normalPath(entry.linkName);
}

;// CONCATENATED MODULE: ./src/capture.ts






/**
 * Asks the engine about the image that was built and about its base, as the lab does by hand: `docker image ls`,
 * `docker history` of both. The layers themselves are read too where that history does not give content sizes: on the
 * containerd store it counts disk blocks, and of BuildKit's layers it leaves out the targets of symlinks.
 */
async function captureImage(docker, info, image, names) {
    const notes = [];
    // Other jobs of the same engine may remove images at any moment; what can't be asked then is left out and said.
    const orNote = async (command, question) => {
        try {
            return await question;
        }
        catch (error) {
            notes.push({ key: "note.notCaptured", values: { command, reason: messageOf(error) } });
            return null;
        }
    };
    const [list, history, base, saved] = await Promise.all([
        orNote("docker image ls", imageList(docker)),
        orNote(`docker history ${names.tag}`, imageHistory(docker, names.tag)),
        names.base === null
            ? null
            : orNote(`docker history ${names.base}`, captureBase(docker, names.base, names.platform)),
        historyHasContentSizes(info) ? null : orNote("docker image save", readLayers(docker, names.tag, image)),
    ]);
    return { image, imageList: list, history, base, saved, notes };
}
/** Whether the sizes of `docker history` are content sizes, to the byte. */
function historyHasContentSizes({ store, builder }) {
    return store === "classic" && builder === "legacy";
}
/** Throws where the engine neither has the base image nor can pull it. */
async function captureBase(docker, reference, platform) {
    let image = await inspectImage(docker, reference);
    if (image === null) {
        // BuildKit keeps the base image's layers without its name; pulling it by name fetches what is missing.
        const pulled = await pullImage(docker, reference, platform);
        if (!pulled.ok)
            throw new Error(pulled.reason);
        image = await inspectImage(docker, reference);
    }
    if (image === null)
        throw new Error(`The engine has no image ${reference}.`);
    return { image, history: await imageHistory(docker, reference) };
}
async function readLayers(docker, reference, image) {
    const { os, architecture, variant } = image;
    // The classic store refuses to save an image that has no layer.
    if (image.diffIds.length === 0)
        return { os, architecture, layers: [], history: [] };
    const { stdout, done } = saveImage(docker, reference);
    try {
        return await readSavedImage(stdout, { platform: { os, architecture, variant } });
    }
    catch (error) {
        stdout.destroy();
        const { stderr } = await done;
        throw new Error(stderr.trim() || messageOf(error));
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
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

// EXTERNAL MODULE: ./src/docker/child-env.ts
var child_env = __webpack_require__(2356);
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
            const message = failureReason(words.lines().join("\n"));
            const line = /\bparse error (?:on )?line (\d+)\b/.exec(message)?.[1];
            return {
                stepName: failed?.name ?? null,
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
                stepName: step?.name ?? null,
                lines,
                instructionNumber: null,
                message: causeOf(step?.error ?? error ?? failureReason(words.lines().join("\n"))),
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
    const words = inner.split(" ");
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
            return errors.failure(failed && { ...failed, name: failed.fullName }, tail);
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
    const image = exported ? await inspectImage(client, request.tag) : null;
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
    throw new input_error/* InputError */.d(`Input "${lacking}" needs BuildKit, and this engine builds with the legacy builder: install Docker's buildx plugin and leave DOCKER_BUILDKIT unset.`);
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
        stepName: null,
        lines: null,
        instructionNumber: null,
        message: `The build succeeded, but its builder kept the image to itself, so the engine has none to measure. Name that builder in the input "builder", and the image is loaded.`,
        logTail: [],
    };
}

// EXTERNAL MODULE: ./src/docker/client.ts
var client = __webpack_require__(9949);
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
        const reason = (0,untyped/* strings */.P$)(info.ServerErrors)[0] ?? failureReason(stderr);
        throw new Error(`No Docker engine answers: ${reason} Start one, or ${lowerFirst(client/* INSTALL_HINT */.e)}`);
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
        builder: usesBuildKit ? "buildkit" : "legacy",
        rawjson: usesBuildKit && isAtLeast(buildx, 0, 13),
        provenance: usesBuildKit && isAtLeast(buildx, 0, 14),
    };
}
function lowerFirst(sentence) {
    return sentence.charAt(0).toLowerCase() + sentence.slice(1);
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

// EXTERNAL MODULE: ./src/dockerfile/parse.ts + 14 modules
var parse = __webpack_require__(3525);
// EXTERNAL MODULE: ./src/secret-names.ts
var secret_names = __webpack_require__(206);
;// CONCATENATED MODULE: ./src/image/history-values.ts
const ASSIGNMENT_HEAD = /[A-Za-z_][A-Za-z0-9_]*=/y;
const NEXT_ASSIGNMENT = / [A-Za-z_][A-Za-z0-9_]*=/g;
const PREFIX = /(?<![^\s])\|(?<count>\d{1,4}) (?=[A-Za-z_][A-Za-z0-9_]*=)/g;
/** The shell that an ordinary RUN names after its arguments, `/bin/sh -c`; 0 arguments are never written. */
const SHELL = / (?:[^\s=]*[/\\])?(?:a|ba|da|k|z)?sh -|(?: (?:[^\s=]*[/\\])?(?:cmd|powershell|pwsh)(?:\.exe)? [-/])/g;
const ARG_ROW = /(?:^|\n|#\(nop\) {1,2}| {3})ARG /g;
/** Where a column of `docker history` ends. */
const COLUMN_END = / {3}|\n/g;
/**
 * The values in `|2 NAME=value OTHER=value /bin/sh -c …`, which the history repeats in every RUN after an ARG. A value
 * may hold blanks and nothing quotes it, so its end is found by what is known: the value that was passed, the
 * name that follows, the shell.
 */
function runArgumentValues(text, known) {
    const spans = [];
    const valueEnd = createValueEnd(text, known);
    PREFIX.lastIndex = 0;
    for (let match = PREFIX.exec(text); match !== null; match = PREFIX.exec(text)) {
        let at = match.index + match[0].length;
        for (let left = Number(match.groups?.count); left > 0; left--) {
            ASSIGNMENT_HEAD.lastIndex = at;
            const head = ASSIGNMENT_HEAD.exec(text)?.[0];
            if (head === undefined)
                break;
            const start = at + head.length;
            const end = valueEnd(start, head.slice(0, -1), left === 1);
            spans.push({ start, end });
            at = end + 1;
        }
        PREFIX.lastIndex = at;
    }
    return spans;
}
function createValueEnd(text, { names, values }) {
    const lineEnd = createSearch(text, /\n/g);
    const blank = createSearch(text, /\s/g);
    const shell = createSearch(text, SHELL);
    const assignment = createSearch(text, NEXT_ASSIGNMENT);
    const knownAssignment = createSearch(text, NEXT_ASSIGNMENT, (found) => names.has(found.slice(1, -1)));
    return (start, name, isLast) => {
        const passed = values.get(name);
        if (passed !== undefined && text.startsWith(passed, start) && text[start + passed.length] === " ") {
            return start + passed.length;
        }
        const ends = isLast ? [shell] : [knownAssignment, assignment];
        const end = ends.map((search) => search(start)).find((next) => next < lineEnd(start));
        return end ?? blank(start);
    };
}
/** The values of `ARG NAME=value …` rows, each up to the next name or the end of the row. */
function argRowValues(text) {
    const spans = [];
    const columnEnd = createSearch(text, COLUMN_END);
    const equalsSign = createSearch(text, /=/g);
    const assignment = createSearch(text, NEXT_ASSIGNMENT);
    ARG_ROW.lastIndex = 0;
    for (let match = ARG_ROW.exec(text); match !== null; match = ARG_ROW.exec(text)) {
        let at = match.index + match[0].length;
        const rowEnd = columnEnd(at);
        while (at < rowEnd) {
            const equals = equalsSign(at);
            if (equals >= rowEnd)
                break;
            const end = Math.min(assignment(equals), rowEnd);
            spans.push({ start: equals + 1, end });
            at = end + 1;
        }
        ARG_ROW.lastIndex = rowEnd;
    }
    return spans;
}
/** A search that remembers what it found; the text's length stands for nothing. */
function createSearch(text, pattern, accepts = () => true) {
    let found = -1;
    return (start) => {
        if (found >= start)
            return found;
        pattern.lastIndex = start;
        let match = pattern.exec(text);
        while (match !== null && !accepts(match[0]))
            match = pattern.exec(text);
        found = match?.index ?? text.length;
        return found;
    };
}

;// CONCATENATED MODULE: ./src/image/secret-shapes.ts

/**
 * Tokens that tell by their shape what they are. Each pattern is anchored on a fixed text or on the start of a run, so
 * that a search never reads the same run twice. The named group, where there is one, is the secret part.
 */
const SHAPES = [
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    /gh[oprsu]_[A-Za-z0-9]{20,}/g,
    /github_pat_[A-Za-z0-9_]{20,}/g,
    /glpat-[A-Za-z0-9_-]{20,}/g,
    /dckr_(?:pat|oat)_[A-Za-z0-9_-]{20,}/g,
    /npm_[A-Za-z0-9]{36,}/g,
    /pypi-AgE[A-Za-z0-9_-]{30,}/g,
    /(?:AKIA|ASIA)[A-Z0-9]{16,}/g,
    /AIza[A-Za-z0-9_-]{35,}/g,
    /xox[abeprs]-[A-Za-z0-9-]{10,}/g,
    /[rs]k_live_[A-Za-z0-9]{16,}/g,
    // JSON Web Token: two base64url JSON objects and a signature.
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,}\.eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]*/g,
    /\bauthorization["']?[ \t]{0,8}[:=][ \t]{0,8}["']?(?:(?:basic|bearer|digest|token)[ \t]{1,8})?(?<secret>[^\s"',;]+)/gi,
    /\bbearer[ \t]{1,8}(?<secret>[A-Za-z0-9._~+/-]{16,}=*)/gi,
    /:_(?:authToken|auth|password)[ \t]{0,8}=[ \t]{0,8}(?<secret>[^\s"']+)/g,
    /[?&](?:access_?token|api_?key|auth|key|password|sig|signature|secret|token|x-amz-(?:credential|security-token|signature))=(?<secret>[^\s&#"'<>]+)/gi,
];
/** The user part of a URL, up to the last "@" before the host; `git@` is how everybody clones and no secret. */
const URL_USER = /:\/\/(?!git@)(?<secret>[^\s/?#"'<>`]+)@/g;
/** `NAME=value`, as shells, ENV and --build-arg write it: a bare, a quoted or a blank value. */
const ASSIGNMENT = /(?<![A-Za-z0-9_])(?<name>[A-Za-z_][A-Za-z0-9_]*)=(?<secret>"[^"\\]*(?:\\[\s\S][^"\\]*){0,1000}"?|'[^']*'?|[^\s"']+)/g;
/** Instructions whose variables count in any case, with their continued lines. */
const DECLARATION = /(?<![A-Za-z0-9_-])(?:ARG|ENV|--build-arg)[ \t]{1,8}/g;
const CONTINUED = /\\\r?\n$/;
const KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/g;
const KEY_END = "-----END ";
const KEY_LAST = /-----END [A-Z ]{0,40}-----/y;
/** `ENV NAME value`, the old form. */
const SPACED = /(?<![A-Za-z0-9_])ENV[ \t]{1,8}(?<name>[A-Za-z_][A-Za-z0-9_]*)[ \t]{1,8}(?<secret>[^\s=][^\n]*)/g;
/** What is written to mean another value holds none: `$TOKEN`, `"${TOKEN}"`, `$(cat token)`. */
const REFERENCE = /^["']?\$/;
function secretShapes(text) {
    return [
        ...[...SHAPES, URL_USER].flatMap((pattern) => [...text.matchAll(pattern)].map(secretPart)),
        ...privateKeys(text),
        ...assignments(text, isEnvironmentName),
        ...assignments(text, () => true, SPACED),
        ...declarations(text),
    ];
}
/** From the first line of a private key to its last, or to the text's end where there is none. */
function privateKeys(text) {
    const spans = [];
    KEY_BEGIN.lastIndex = 0;
    for (let match = KEY_BEGIN.exec(text); match !== null; match = KEY_BEGIN.exec(text)) {
        const last = text.indexOf(KEY_END, KEY_BEGIN.lastIndex);
        KEY_LAST.lastIndex = last;
        const length = last === -1 ? 0 : (KEY_LAST.exec(text)?.[0].length ?? KEY_END.length);
        const end = last === -1 ? text.length : last + length;
        spans.push({ start: match.index, end });
        KEY_BEGIN.lastIndex = end;
    }
    return spans;
}
function declarations(text) {
    const spans = [];
    DECLARATION.lastIndex = 0;
    for (let match = DECLARATION.exec(text); match !== null; match = DECLARATION.exec(text)) {
        const start = DECLARATION.lastIndex;
        const end = logicalLineEnd(text, start);
        const found = assignments(text.slice(start, end), () => true);
        spans.push(found.map((span) => ({ start: span.start + start, end: span.end + start })));
        DECLARATION.lastIndex = end;
    }
    return spans.flat();
}
/** The end of the line, past those that a backslash continues. */
function logicalLineEnd(text, start) {
    let at = text.indexOf("\n", start);
    while (at !== -1 && CONTINUED.test(text.slice(Math.max(start, at - 2), at + 1)))
        at = text.indexOf("\n", at + 1);
    return at === -1 ? text.length : at;
}
function assignments(text, counts, pattern = ASSIGNMENT) {
    return [...text.matchAll(pattern)].flatMap((match) => {
        const { name = "", secret = "" } = match.groups ?? {};
        return (0,secret_names/* looksSecret */.n)(name) && counts(name) && !REFERENCE.test(secret) ? [secretPart(match)] : [];
    });
}
/** Lower-case names stand in logs and options for anything (`key=1`); variables are written in capitals. */
function isEnvironmentName(name) {
    return name === name.toUpperCase();
}
/** The secret group always ends its match or is followed by "@" alone. */
function secretPart(match) {
    const whole = match[0];
    const secret = match.groups?.secret ?? whole;
    const start = match.index + whole.lastIndexOf(secret);
    return { start, end: start + secret.length };
}

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
        ...secretShapes(text),
        ...runArgumentValues(text, known),
    ];
    const redact = (text) => untilStable(text, spansOf);
    return {
        redact,
        redactHistory: (text) => untilStable(text, (part) => [...spansOf(part), ...argRowValues(part)]),
        createLineRedactor: () => createLineRedactor(redact),
        redactDeep: (value) => redactDeep(value, redact),
    };
}
const secrets_KEY_BEGIN = /-----BEGIN [A-Z ]{0,40}PRIVATE KEY/;
const secrets_KEY_END = /-----END [A-Z ]{0,40}PRIVATE KEY/;
/** The longest keys have some 200 lines; without an end in sight the log is shown again. */
const MAX_KEY_LINES = 250;
function createLineRedactor(redact) {
    let left = 0;
    return (line) => {
        const isEnd = secrets_KEY_END.test(line);
        if (left > 0) {
            left = isEnd ? 0 : left - 1;
            return MASK;
        }
        if (secrets_KEY_BEGIN.test(line) && !isEnd)
            left = MAX_KEY_LINES;
        return redact(line);
    };
}
function untilStable(text, spansOf) {
    let current = text;
    for (let pass = 0; pass < MAX_PASSES; pass++) {
        const next = maskSpans(current, spansOf(current));
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
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
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
        throw new input_error/* InputError */.d(`Input "build-args", line ${index + 1}: a NAME without a value takes it from the environment, which has no variable of this name. Write NAME=value, one a line.`);
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

;// CONCATENATED MODULE: ./src/base-configs.ts


/**
 * What the engine knows of these images, by the name they were asked for. An image that it does not have, or cannot tell
 * about, is left out: none is pulled for this.
 */
async function inspectBaseConfigs(docker, references) {
    const configs = new Map();
    for (const reference of references) {
        const image = await inspectImage(docker, reference).catch(() => null);
        if (image !== null)
            configs.set(reference, toBaseConfig(image));
    }
    return configs;
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
 * Lints a Dockerfile that was built, with what the engine and the build know beyond it: which variables and which shell
 * the base images bring along, and for which platform they are. What they do not know is unknown, as it is without them.
 */
async function lintBuilt(docker, shellCheck, facts) {
    const { source, build, today, ...input } = facts;
    return (0,lint_dockerfile/* lintDockerfile */.c)({
        ...input,
        context: (0,build_context/* openBuildContext */.G)(source.contextPath, source.path),
        baseConfigs: await inspectBaseConfigs(docker, outsideImages(input.dockerfile, input.buildArgs)),
        foreignBases: foreignBases(build.warnings),
        today: today.toISOString().slice(0, 10),
    }, shellCheck);
}

// EXTERNAL MODULE: ./src/lint-config-file.ts
var lint_config_file = __webpack_require__(5676);
;// CONCATENATED MODULE: ./src/image/created-by.ts
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
/** Whether a row stands for a layer, as far as the row alone tells. */
function likelyLayer(row) {
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

;// CONCATENATED MODULE: ./src/image/alignment-grid.ts
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

;// CONCATENATED MODULE: ./src/image/instruction-match.ts
const VARIABLE = /\$(?:\{[^}]*\}|[A-Za-z_][A-Za-z0-9_]*)/g;
/** What the builder fills in stands for anything. */
const ANYTHING = "\0";
/** How well a history row fits an instruction of the Dockerfile. */
function matchInstruction(row, instruction) {
    const { keyword } = instruction;
    if (row.keyword === null) {
        const isLegacyExec = keyword === "RUN" && row.text !== "" && row.text === execText(instruction);
        return isLegacyExec ? "exact" : "none";
    }
    if (row.keyword !== keyword)
        return "none";
    return isText(row, instruction) ? "exact" : "kind";
}
function isText(row, instruction) {
    switch (instruction.keyword) {
        case "RUN":
            return isRun(row.text, instruction);
        case "ADD":
        case "COPY":
            return row.builder === "legacy" ? isLegacyCopy(row.text, instruction) : isCopy(row.text, instruction);
        case "ARG":
        case "ENV":
        case "LABEL":
            return isAssignment(row.text, instruction);
        case "WORKDIR":
            // A relative folder is written with the one it starts from.
            return instruction_match_fits(`${ANYTHING}${letters(instruction.body.text)}`, letters(row.text));
        default:
            return instruction_match_fits(`${ANYTHING}${letters(instruction.body.text)}${ANYTHING}`, letters(row.text));
    }
}
/** A RUN's command stands at the row's end as it was written: builders expand nothing in it. */
function isRun(text, instruction) {
    const command = commandText(instruction);
    if (!text.endsWith(command))
        return false;
    const before = text.slice(0, text.length - command.length);
    return before === "" || before.endsWith(" ");
}
function commandText(instruction) {
    const [first, ...others] = instruction.heredocs;
    if (first === undefined)
        return execText(instruction);
    const text = instruction.body.text.trim();
    const isWholeBody = others.length === 0 && /^<<-?(["']?)[^\s"']+\1$/.test(text);
    // BuildKit mounts a script that names its interpreter, and history shows only the mounted file.
    if (isWholeBody && first.content.startsWith("#!"))
        return `/dev/pipes/${first.name}`;
    if (isWholeBody)
        return first.content;
    return [text, ...instruction.heredocs.map(({ content, name }) => `${content}${name}`)].join("\n");
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
    return instruction_match_fits(letters(words), letters(withoutFlags));
}
/** `file:HASH in /dst`: the names of what was copied are lost. */
function isLegacyCopy(text, instruction) {
    const target = instruction.args.at(-1)?.value ?? "";
    const [, folder] = /(?:file|dir|multi):[0-9a-f]+ in (.*)$/s.exec(text) ?? [];
    return folder !== undefined && instruction_match_fits(`${ANYTHING}${letters(target)}`, letters(folder));
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
    return last === null || instruction.keyword === "ARG" || instruction_match_fits(`${ANYTHING}${letters(last)}`, letters(text));
}
/** Quotes, brackets and blanks are written differently by every builder; letters and digits are not. */
function letters(text) {
    return text
        .replaceAll(ANYTHING, "")
        .replace(VARIABLE, ANYTHING)
        .replace(/[^\p{L}\p{N}\0]+/gu, "");
}
/** Whether `text` is `pattern`, where ANYTHING in the pattern stands for any text. Takes one pass. */
function instruction_match_fits(pattern, text) {
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
    const expected = instructions.toReversed();
    const rows = history.slice(0, expected.length + BAND).map(parseCreatedBy);
    const match = (row, entry) => {
        const [createdBy, instruction] = [rows[row], expected[entry]];
        return createdBy && instruction ? matchInstruction(createdBy, instruction) : "none";
    };
    const choices = cheapestAlignment({
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
    const told = config?.length === history.length ? rowsFromConfig(config) : null;
    if (told?.length === diffIds.length)
        return told.map((row) => ({ row, isCertain: true }));
    const possible = history.flatMap((row, index) => (likelyLayer(row) === "no" ? [] : [index])).toReversed();
    // A base without history leaves its layers without rows; the newest rows still belong to the newest layers.
    const missing = Math.max(0, diffIds.length - possible.length);
    const withoutRow = Array.from({ length: missing }, () => ({ row: null, isCertain: true }));
    return [...withoutRow, ...chooseRows(history, possible, diffIds.slice(missing))];
}
function rowsFromConfig(config) {
    return config.flatMap(({ emptyLayer }, index) => (emptyLayer ? [] : [config.length - 1 - index]));
}
/** A row that must be a layer is not left out, and one with bytes not paired with a layer that holds none. */
function chooseRows(history, possible, diffIds) {
    const rowAt = (index) => history[possible[index] ?? -1];
    const choices = cheapestAlignment({
        rows: possible.length,
        expected: diffIds.length,
        pairCost: (row, layer) => diffIds[layer] === EMPTY_LAYER && (rowAt(row)?.size ?? 0) > 0 ? IMPOSSIBLE : 0,
        skipRowCost: (index) => {
            const row = rowAt(index);
            if (row === undefined || likelyLayer(row) !== "yes")
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

;// CONCATENATED MODULE: ./src/image/layers.ts







const NO_SOURCE = { instruction: null, lines: null, mapping: "none" };
/**
 * The image's layers, base first, the base image's included, each with what is known of it. The Dockerfile line comes
 * from BuildKit's provenance where there is one, else from aligning history and Dockerfile; own or base from the base
 * image's diff IDs, else from provenance, else from that alignment. Nothing in the result is redacted.
 */
function toLayers(input) {
    const { diffIds, history, saved } = input;
    const rows = layerRows(history, diffIds, saved?.history ?? null);
    const finder = createSourceFinder(input);
    const provenance = fittingProvenance(input);
    const baseCount = basePrefix(diffIds, input.baseDiffIds);
    const facts = input.dockerfile === null ? new Map() : stepFacts(input.dockerfile, input.steps);
    const isSaved = saved !== null && isOf(diffIds, saved);
    return diffIds.map((diffId, index) => {
        const { row: rowIndex, isCertain } = rows[index] ?? { row: null, isCertain: false };
        const row = rowIndex === null ? null : (history[rowIndex] ?? null);
        const walked = rowIndex === null ? null : (finder.walk[rowIndex] ?? null);
        const known = provenance?.[index] ?? null;
        const origin = originOf(index, baseCount, known, walked);
        // A row with bytes is a layer for sure, even where it is not sure which one.
        const isLayerRow = isCertain || (row !== null && likelyLayer(row) === "yes");
        const source = origin === "base"
            ? NO_SOURCE
            : known?.lines
                ? finder.fromLines(known)
                : finder.fromWalk(walked, isLayerRow);
        const step = source.instruction === null ? null : facts.get(source.instruction);
        const savedLayer = isSaved ? (saved?.layers[index] ?? null) : null;
        return {
            diffId: isCertain ? diffId : null,
            origin,
            contentSize: savedLayer?.contentSize ?? (input.historyHasContentSizes ? (row?.size ?? null) : null),
            downloadSize: savedLayer?.downloadSize ?? known?.downloadSize ?? null,
            createdBy: row?.createdBy ?? "",
            instruction: source.instruction === null ? null : finder.textOf(source.instruction),
            lines: source.lines,
            mapping: source.mapping,
            cached: step?.cached ?? null,
            seconds: step?.seconds ?? null,
        };
    });
}
/** A tag that another job moves in the meantime gives another image's layers. */
function isOf(diffIds, { layers }) {
    return (layers.length === diffIds.length &&
        layers.every(({ diffId }, index) => diffId === null || diffId === diffIds[index]));
}
function originOf(index, baseCount, known, walked) {
    if (baseCount !== null)
        return index < baseCount ? "base" : "own";
    return known?.origin ?? walked?.origin ?? "base";
}
/** How many of the layers are the base image's; null where it is not known or not what the image was built from. */
function basePrefix(diffIds, baseDiffIds) {
    if (baseDiffIds === null)
        return null;
    return baseDiffIds.every((diffId, index) => diffIds[index] === diffId) ? baseDiffIds.length : null;
}
/**
 * Provenance counts only where it has as many layers as the image. Its digests are the diff IDs (classic store), those
 * of the stored blobs (containerd store), or neither (loaded from another builder); a mixture is another image's.
 * Compressed sizes are the image's own only where the blobs are.
 */
function fittingProvenance({ provenance, diffIds, saved }) {
    const layers = provenance?.layers ?? null;
    if (layers === null || layers.length !== diffIds.length)
        return null;
    const blobs = saved?.layers.map(({ blobDigest }) => blobDigest) ?? [];
    const matches = (digests) => layers.filter(({ digest }, index) => digest === digests[index]).length;
    const [ofDiffIds, ofBlobs] = [matches(diffIds), matches(blobs)];
    if (ofDiffIds === layers.length || ofBlobs === layers.length || saved === null)
        return layers;
    if (ofDiffIds + ofBlobs > 0)
        return null;
    return layers.map((layer) => ({ ...layer, downloadSize: null }));
}
function createSourceFinder({ dockerfile, history, target, buildArgs }) {
    if (dockerfile === null) {
        return {
            walk: [],
            fromLines: ({ lines }) => ({ instruction: null, lines, mapping: "exact" }),
            fromWalk: () => NO_SOURCE,
            textOf: () => "",
        };
    }
    const instructions = chainInstructions(dockerfile, target, buildArgs);
    const lineIndex = (0,line_index/* createLineIndex */.r)(dockerfile.text);
    const linesOf = (instruction) => lineIndex.lineRange(instruction.range);
    const find = (candidates, places) => candidates.find((instruction) => {
        const { start, end } = linesOf(instruction);
        return places.some((place) => place.start >= start && place.start <= end);
    });
    return {
        walk: alignHistory(history, instructions),
        fromLines({ lines, otherLines }) {
            const places = lines === null ? [] : [lines, ...otherLines];
            const instruction = find(instructions, places) ?? find(dockerfile.instructions, places);
            if (instruction === undefined)
                return { instruction: null, lines, mapping: "exact" };
            const isTrigger = instruction.keyword === "FROM";
            return { instruction: isTrigger ? null : instruction, lines: linesOf(instruction), mapping: "exact" };
        },
        fromWalk(row, isLayerRow) {
            const instruction = row?.instruction ?? null;
            if (row === null || instruction === null)
                return NO_SOURCE;
            const mapping = isLayerRow ? row.mapping : "approximate";
            return { instruction, lines: linesOf(instruction), mapping };
        },
        textOf: ({ range }) => dockerfile.text.slice(range.start, range.end),
    };
}
/** The instructions that made the target's image, oldest first, without FROM. */
function chainInstructions(dockerfile, target, buildArgs) {
    const staged = (0,dockerfile_stages/* toStages */.Jb)(dockerfile);
    const variables = (0,dockerfile_variables/* globalArgs */.J7)(staged, buildArgs, dockerfile.escape);
    const chain = (0,dockerfile_stages/* stageChain */.ap)(staged, target, (stage) => (0,dockerfile_variables/* resolveFrom */.dx)(stage, variables, dockerfile.escape));
    return chain?.stages.flatMap(({ instructions }) => instructions) ?? [];
}

;// CONCATENATED MODULE: ./src/image/provenance.ts

const METADATA_KEY = "buildx.build.provenance";
const MOBY_METADATA = "https://mobyproject.org/buildkit@v1#metadata";
/**
 * Layers with the Dockerfile lines that made them, from the parsed file of `docker image build --metadata-file`
 * with BUILDX_METADATA_PROVENANCE=max, in SLSA v0.2 or v1 form. Null where the file holds no such provenance or one
 * whose parts do not fit together; never throws.
 * Format: https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 * @param platform picks the part of a build for several platforms, `linux/amd64`.
 */
function readProvenance(metadata, platform = null) {
    const parts = provenanceParts(metadata, platform);
    if (parts === null)
        return null;
    const steps = readSteps(parts.definition, parts.locations);
    const layers = attributeLayers(steps, parts.chains);
    if (layers === null)
        return null;
    return { layers, linesByVertex: linesByVertex(steps, parts.digests) };
}
/** The layers of `readProvenance` alone. */
function provenanceLayers(metadata, platform = null) {
    return readProvenance(metadata, platform)?.layers ?? null;
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
        digests: (0,untyped/* record */.g1)(config.digestMapping),
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
    if (chain === null || makers?.length !== chain.length)
        return null;
    return chain.map((link, index) => toLayer(link, makers[index] ?? null));
}
function toLayer(link, maker) {
    return {
        digest: link.digest,
        downloadSize: link.size,
        origin: maker === null ? "base" : "own",
        lines: maker?.lines[0] ?? null,
        otherLines: maker?.lines.slice(1) ?? [],
    };
}
function makersOf(step, known, chain) {
    if ((0,untyped/* isRecord */.u4)(step.operation.source))
        return chain?.map(() => null) ?? null;
    if ((0,untyped/* isRecord */.u4)(step.operation.merge)) {
        const inputs = step.inputs.map((input) => known.get(input));
        const merged = inputs.every((input) => input !== undefined) ? inputs.flat() : null;
        return chain !== null && merged !== null && merged.length === chain.length ? merged : null;
    }
    const input = rootInput(step);
    const below = input === null ? [] : known.get(input);
    if (below === undefined || chain === null || chain.length < below.length)
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
function linesByVertex(steps, digests) {
    const linesById = new Map(steps.map((step) => [step.id, step.lines[0]]));
    const found = new Map();
    for (const [digest, id] of Object.entries(digests)) {
        const lines = linesById.get((0,untyped/* text */.Qq)(id) ?? "");
        if (lines !== undefined)
            found.set(digest, lines);
    }
    return found;
}

;// CONCATENATED MODULE: ./src/measure.ts



/** The label by which script/engine marks an image that stands in for the one its tag names. */
const STAND_IN_LABEL = "io.github.docker-layer-report.stand-in";
/** Works out from what docker said what each layer costs and which line made it. */
function measureImage(facts) {
    const { capture, build, engine, dockerfile, target, buildArgs } = facts;
    const { image, saved } = capture;
    const platform = [image.os, image.architecture, ...(image.variant === null ? [] : [image.variant])].join("/");
    const layers = toLayers({
        diffIds: image.diffIds,
        history: capture.history?.rows ?? [],
        saved,
        historyHasContentSizes: historyHasContentSizes(engine),
        provenance: readProvenance(build.provenance, platform),
        dockerfile,
        target,
        buildArgs,
        steps: build.steps,
        baseDiffIds: capture.base?.image.diffIds ?? null,
    });
    const isFromBase = capture.base?.image.diffIds.every((diffId, index) => image.diffIds[index] === diffId) ?? false;
    const moved = capture.base !== null && !isFromBase;
    return {
        id: image.id,
        platform,
        store: engine.store,
        measuredBy: saved !== null ? "layers" : historyHasContentSizes(engine) ? "history" : "none",
        contentSize: measure_sum(layers, "contentSize"),
        downloadSize: measure_sum(layers, "downloadSize"),
        base: facts.base === null ? null : toBase(facts.base, capture, layers),
        baseHistory: moved ? null : (capture.base?.history ?? null),
        layers,
        notes: moved && facts.base !== null ? [{ key: "note.baseMoved", values: { reference: facts.base } }] : [],
    };
}
function toBase(reference, { image }, layers) {
    const baseLayers = layers.filter(({ origin }) => origin === "base");
    return {
        reference,
        // A built image inherits the labels of the base that it was built on, whatever that name stands for now.
        standIn: image.labels[STAND_IN_LABEL] ?? null,
        layerCount: baseLayers.length,
        contentSize: measure_sum(baseLayers, "contentSize"),
        downloadSize: measure_sum(baseLayers, "downloadSize"),
    };
}
/** One unknown part makes the whole unknown. */
function measure_sum(layers, key) {
    return layers.reduce((total, layer) => {
        const size = layer[key];
        return total === null || size === null ? null : total + size;
    }, 0);
}

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
 * Finds the Dockerfile, or writes it where `generate` says so, and reads it.
 * Throws an InputError where there is nothing to build from; then nothing has been written.
 */
async function prepareDockerfile(inputs, workspace) {
    const contextPath = (0,external_node_path_.resolve)(workspace, inputs.context);
    await requireDirectory(contextPath, inputs.context);
    const path = inputs.dockerfile === null ? await defaultPath(contextPath) : (0,external_node_path_.resolve)(workspace, inputs.dockerfile);
    const displayPath = (0,read_dockerfile/* toDisplayPath */.L5)(workspace, path);
    const place = { contextPath, path, displayPath };
    await requireInside(path, displayPath, [workspace, contextPath]);
    const existing = await (0,read_dockerfile/* readDockerfile */.n_)(path, displayPath);
    if (inputs.generate === "never" || (inputs.generate === "if-missing" && existing !== null)) {
        if (existing === null) {
            throw new input_error/* InputError */.d(`There is no ${displayPath}, and with "generate: never" none is written.`);
        }
        return { ...place, text: existing, generated: false };
    }
    const text = generateLab(inputs.baseImage);
    if (existing === text)
        return { ...place, text, generated: false };
    if (existing !== null && !isGenerated(existing)) {
        throw new input_error/* InputError */.d(`${displayPath} is not a generated file, so "generate: always" does not write over it. ` +
            'Delete it, or use "generate: if-missing".');
    }
    await requireApp(contextPath, displayPath);
    await writeGenerated(path, text);
    return { ...place, text, generated: true };
}
/** `Dockerfile`, or, as docker has it, `dockerfile` where only that is there. */
async function defaultPath(contextPath) {
    const [usual, lower] = [(0,external_node_path_.join)(contextPath, "Dockerfile"), (0,external_node_path_.join)(contextPath, "dockerfile")];
    return (await (0,read_dockerfile/* statOrNull */.xX)(usual)) === null && (await (0,read_dockerfile/* statOrNull */.xX)(lower)) !== null ? lower : usual;
}
/** A link out of the checkout would show lines of the runner's own files; docker does not follow it either. */
async function requireInside(path, displayPath, folders) {
    if ((await (0,read_dockerfile/* statOrNull */.xX)(path, displayPath)) === null)
        return;
    const [target, ...inside] = await Promise.all([path, ...folders].map((name) => (0,promises_.realpath)(name)));
    if (inside.some((folder) => target?.startsWith(`${folder}${external_node_path_.sep}`)))
        return;
    // Named outright, a file outside is what was asked for.
    if ((await (0,promises_.realpath)((0,external_node_path_.dirname)(path))) === (0,external_node_path_.dirname)(target ?? ""))
        return;
    throw new input_error/* InputError */.d(`${displayPath} is a link to a file outside of the workspace. Put the Dockerfile itself there.`);
}
async function requireDirectory(path, given) {
    const entry = await (0,read_dockerfile/* statOrNull */.xX)(path);
    if (entry?.isDirectory())
        return;
    const problem = entry === null ? "does not exist" : "is not a directory";
    throw new input_error/* InputError */.d(`Input "context": ${JSON.stringify(given)} ${problem}. Name a directory of the workspace.`);
}
async function requireApp(contextPath, displayPath) {
    if ((await (0,read_dockerfile/* statOrNull */.xX)((0,external_node_path_.join)(contextPath, "app.py")))?.isFile())
        return;
    throw new input_error/* InputError */.d(`There is no ${displayPath}, and no app.py in the context to generate one for. ` +
        'Add one of them, or name the Dockerfile with the input "dockerfile".');
}
async function writeGenerated(path, text) {
    try {
        await (0,write_whole/* writeWhole */.f)(path, text);
    }
    catch (error) {
        throw new input_error/* InputError */.d(`${path} can't be written (${error.code}).`);
    }
}

// EXTERNAL MODULE: ./src/shellcheck.ts
var shellcheck = __webpack_require__(4285);
// EXTERNAL MODULE: ./src/verdict.ts
var src_verdict = __webpack_require__(3138);
// EXTERNAL MODULE: ./src/write-reports.ts + 12 modules
var write_reports = __webpack_require__(2323);
;// CONCATENATED MODULE: ./src/pipeline.ts















/**
 * The way through the house: Dockerfile, build, capture, layers, lint, verdict, report.
 * A build that fails still gives a report. Throws where there is nothing to build, or nothing to build it with.
 */
async function runPipeline(inputs, surroundings) {
    const { workspace, docker, translate, today, log } = surroundings;
    await (0,write_reports/* removeReports */.C)(workspace, inputs.reportDir);
    const source = await prepareDockerfile(inputs, workspace);
    const dockerfile = (0,parse/* parseDockerfile */.A)(source.text);
    const buildArgs = buildArgValues(inputs.buildArgs, docker.env);
    const secrets = await knownSecrets(inputs, docker.env, workspace);
    const findLintConfig = (0,lint_config_file/* createFindLintConfig */.t)({ named: inputs.lintConfig, workspace, env: docker.env });
    const config = await findLintConfig(source.path);
    const shellCheck = (0,shellcheck/* createShellCheck */.P)(docker.env, (...said) => log.info(translate(...said)));
    const engine = await engineInfo(docker);
    const { redact, createLineRedactor } = createRedactor({ secrets, buildArgs, dockerfile });
    const redactLine = createLineRedactor();
    log.startGroup(redact(`docker image build -t ${inputs.tag} ${inputs.context}`));
    const build = await buildImage(docker, inputs, engine, (line) => log.info(redactLine(line)));
    log.endGroup();
    const base = baseImageOf(dockerfile, inputs.target, buildArgs);
    const capture = build.image && (await captureImage(docker, engine, build.image, { ...inputs, base }));
    const measurable = { build, engine, dockerfile, target: inputs.target, buildArgs, base };
    const image = capture && measureImage({ capture, ...measurable });
    // After the build: it brings base images along, and knows more of them than the Dockerfile says.
    const lintable = { source, dockerfile, buildArgs, target: inputs.target, config, build, today };
    const findings = await lintBuilt(docker, shellCheck, lintable);
    const verdict = (0,src_verdict/* decide */.L)({
        severities: findings.map((finding) => finding.severity),
        failOn: inputs.failOn ?? config.failOn ?? "error",
        buildFailed: !build.ok,
        imageSize: image?.contentSize ?? null,
        maxImageSize: inputs.maxImageSize,
    });
    const redactor = createRedactor({ secrets, buildArgs, dockerfile, environment: capture?.image.env ?? [] });
    const parts = { inputs, source, dockerfile, findings, build, capture, image, verdict };
    return toReport({ ...parts, redactor, translate });
}


/***/ })

};
