export const id = 37;
export const ids = [37];
export const modules = {

/***/ 4037:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentTogether: () => (/* binding */ commentTogether),
  nameOfImage: () => (/* binding */ nameOfImage),
  toSharedReport: () => (/* binding */ toSharedReport)
});

// UNUSED EXPORTS: createGroupMerge, sectionLinks

// EXTERNAL MODULE: ./src/comment-on-pull-request.ts
var comment_on_pull_request = __webpack_require__(8272);
// EXTERNAL MODULE: ./src/github/client.ts + 2 modules
var client = __webpack_require__(4451);
// EXTERNAL MODULE: ./src/github/marker.ts
var marker = __webpack_require__(4329);
;// CONCATENATED MODULE: ./src/github/group-marker.ts

const PREFIX = "<!-- docker-layer-report:shared:v1 ";
const FORMAT = /^<!-- docker-layer-report:shared:v1 group=(\S{0,1000}) state=([\w+/=]{0,65536}) -->$/;
/** The marker's line, without a line break; no other comment's marker is one of these, nor the other way round. */
function buildGroupMarker({ group, state }) {
    return `${PREFIX}group=${(0,marker/* encodeKey */.g2)(group)} state=${state} -->`;
}
/** Reads the marker from a comment's first line, which may be anybody's; null where it is none. */
function parseGroupMarker(comment) {
    if (!comment.startsWith(PREFIX))
        return null;
    const end = comment.indexOf("\n");
    const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
    const [, encoded, state] = FORMAT.exec(line) ?? [];
    const group = encoded === undefined ? null : (0,marker/* decodeKey */.y3)(encoded);
    return group === null || state === undefined ? null : { group, state };
}

// EXTERNAL MODULE: ./src/github/links.ts
var links = __webpack_require__(8002);
// EXTERNAL MODULE: ./src/github/publish.ts
var publish = __webpack_require__(7184);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(6119);
// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __webpack_require__(3553);
// EXTERNAL MODULE: ./src/github/comments.ts
var comments = __webpack_require__(6645);
// EXTERNAL MODULE: ./src/github/event-fields.ts
var event_fields = __webpack_require__(449);
// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(3892);
;// CONCATENATED MODULE: ./src/github/shared-comment.ts






/** Retry units. Runs that find no comment wait up to this long and look again, so that few of them create one. */
const BEFORE_CREATING = 3;
/** Retry units between two looks, and up to twice that. */
const BETWEEN_LOOKS = 2;
/**
 * Retry units. A text counts as settled once it has been there this long, and was seen there twice: a run that had read
 * before it was written, and writes over it, is done with that by then.
 */
const SETTLED = 4;
/** Retry units. What was read longer ago is read again before it is written back, so that this run is done in time too. */
const FRESH = 1.5;
/** Where reading always takes that long, a run writes all the same. */
const MOST_READS = 5;
/** Seconds. A limit that lasts longer is not waited for. */
const LONGEST_LIMIT = 30;
const MOST_WRITES = 30;
/**
 * Brings this run's part into the comment that a group of runs shares, while others do the same. A server can't be
 * asked to write only where nobody else did in between, so a run writes what it read together with its own part, looks
 * again after a while, and writes again where its part is gone. Of several comments the oldest stays: what the others
 * hold is merged into it, and when that has settled, they are deleted.
 *
 * @param signal ends all requests and waits
 * @param retryUnit milliseconds
 * @throws the REST client's error where the comment could not be written
 */
async function updateSharedComment(client, request, signal, retryUnit = 1000) {
    const comments = openComments(client, request, signal);
    const wait = (units) => (0,promises_.setTimeout)(units * retryUnit, undefined, { signal });
    /** Since when our part is known to be there without a break; null where it is not. */
    let since = null;
    let looks = 0;
    let isHesitating = request.create;
    let reads = 0;
    for (;;) {
        const readAt = Date.now();
        const [first, ...others] = await comments.list();
        const text = request.merge(first === undefined ? [] : [first, ...others].map(({ body }) => body));
        if (first !== undefined && text === null) {
            since ??= Date.now();
            looks += 1;
            const isSettled = looks > 1 && Date.now() - since >= SETTLED * retryUnit;
            // What was there before us needs no waiting.
            if (isSettled || (comments.action() === "unchanged" && others.length === 0)) {
                await comments.remove(others);
                return { action: comments.action(), url: first.url };
            }
        }
        else if (first === undefined && !request.create) {
            return { action: "skipped", url: null };
        }
        else if (first === undefined && isHesitating) {
            isHesitating = false;
            await wait(Math.random() * BEFORE_CREATING);
            continue;
        }
        else if (Date.now() - readAt > FRESH * retryUnit && reads < MOST_READS) {
            reads += 1;
            continue;
        }
        else {
            looks = 0;
            reads = 0;
            const units = await comments.write(first ?? null, text ?? "");
            since = units === null ? Date.now() : null;
            if (units !== null) {
                await wait(units);
                continue;
            }
        }
        await wait(BETWEEN_LOOKS * (1 + Math.random()));
    }
}
/** The comments of one group, and what was done to them. */
function openComments(client, { repository, issueNumber, group, create }, signal) {
    const place = (0,event_fields/* ownerAndRepo */.H5)(repository);
    const isOwn = (0,comments/* createAuthorCheck */.a)(client, signal);
    const notOurs = new Set();
    // Not even after a limit's end: by then the text may be out of date, and would take others' parts away.
    const once = { signal, retries: 0, once: true };
    let action = "unchanged";
    let writes = 0;
    let isCreated = false;
    async function send(first, body) {
        if (first !== null) {
            await client.rest.issues.updateComment({ ...place, comment_id: first.id, body, request: once });
            action = action === "created" ? action : "updated";
        }
        else if (!isCreated) {
            await client.rest.issues.createComment({ ...place, issue_number: issueNumber, body, request: once });
            // A list may not show it at once.
            isCreated = true;
            action = "created";
        }
    }
    return {
        action: () => action,
        /** Oldest first. */
        async list() {
            const found = [];
            const ask = { ...place, issue_number: issueNumber, request: { signal } };
            for await (const { items } of (0,pages/* pagesOf */.E)((page) => client.rest.issues.listComments({ ...ask, ...page }))) {
                for (const { id, html_url: url, body = "", user } of items) {
                    if (notOurs.has(id) || parseGroupMarker(body)?.group !== group || !(await isOwn(user)))
                        continue;
                    found.push({ id, url, body });
                }
            }
            return found.sort((a, b) => a.id - b.id);
        },
        /** Null where it is written, else in how many retry units to try again. */
        async write(first, body) {
            writes += 1;
            try {
                await send(first, body);
                return null;
            }
            catch (error) {
                const problem = (0,api_problem/* classifyError */.fe)(error);
                // Somebody else's after all, where the server tells no types, or deleted in the meantime.
                const isLost = problem.kind === "not-found" || (problem.kind === "forbidden" && create);
                if (first !== null && isLost) {
                    notOurs.add(first.id);
                    return 0;
                }
                const units = waitFor(problem, writes);
                if (units === null || writes >= MOST_WRITES)
                    throw error;
                return units;
            }
        },
        async remove(others) {
            for (const { id } of others) {
                try {
                    await client.rest.issues.deleteComment({ ...place, comment_id: id, request: { signal } });
                }
                catch (error) {
                    // Another run was quicker, or it is not ours to delete; what it holds is in the first one.
                    const { kind } = (0,api_problem/* classifyError */.fe)(error);
                    if (kind !== "not-found" && kind !== "forbidden")
                        throw error;
                }
            }
        },
    };
}
/** How many retry units to wait after a problem; null where waiting does not help. */
function waitFor(problem, attempt) {
    switch (problem.kind) {
        case "server":
        case "network":
            return Math.min(attempt, 4) * (0.5 + Math.random());
        case "limited":
            return problem.seconds !== null && problem.seconds <= LONGEST_LIMIT
                ? problem.seconds + Math.random()
                : null;
        default:
            return null;
    }
}

;// CONCATENATED MODULE: ./src/github/publish-shared.ts


/** Milliseconds. Longer than for a comment of one's own: runs that write at the same time wait for one another. */
const TIMEOUT = 120_000;
/**
 * Brings this run's part into the comment that a group shares. Never throws and never takes longer than `timeout`;
 * when it creates the comment, `publishComment` says.
 */
async function publishSharedComment({ group, merge, ...occasion }, options) {
    return (0,publish/* publishBy */.nJ)(occasion, { timeout: TIMEOUT, ...options }, (client, place, signal, retryUnit) => updateSharedComment(client, { ...place, group, merge }, signal, retryUnit));
}

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
// EXTERNAL MODULE: ./src/report/markdown/headline.ts
var headline = __webpack_require__(4556);
// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __webpack_require__(1272);
// EXTERNAL MODULE: ./src/report/markdown.ts + 7 modules
var markdown = __webpack_require__(4994);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
// EXTERNAL MODULE: ./src/report/markdown/advice.ts
var advice = __webpack_require__(4116);
// EXTERNAL MODULE: ./src/report/markdown/failure.ts
var failure = __webpack_require__(5524);
// EXTERNAL MODULE: ./src/report/markdown/findings.ts + 1 modules
var findings = __webpack_require__(9943);
// EXTERNAL MODULE: ./src/report/markdown/layers.ts
var markdown_layers = __webpack_require__(7034);
// EXTERNAL MODULE: ./src/report/markdown/limits.ts
var limits = __webpack_require__(9416);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 17 modules
var schemas = __webpack_require__(8816);
// EXTERNAL MODULE: ./src/report/schema.ts
var schema = __webpack_require__(1327);
// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __webpack_require__(3563);
// EXTERNAL MODULE: ./src/report/findings-order.ts
var findings_order = __webpack_require__(5607);
;// CONCATENATED MODULE: ./src/report/shared/excerpt.ts


const MOST_LAYERS = 200;
const MOST_ROWS = 50;
/**
 * What a section's details show of a report, and nothing else: a comment has to carry it for every report that shares
 * it. Numbers of layers stay what they are. Null for an image of so many layers that a comment can't carry them.
 */
function excerptOf(report) {
    const { image, build, comparison, limits, advice, verdict, accepted } = report;
    if (image !== null && image.layers.length > MOST_LAYERS)
        return null;
    const { blocking } = (0,findings_order/* splitFindings */.n)(report);
    return {
        ...report,
        verdict: { ...verdict, reasons: verdict.reasons.slice(0, MOST_ROWS) },
        accepted: accepted && { ...accepted, reasons: accepted.reasons.slice(0, MOST_ROWS) },
        findings: blocking.slice(0, MOST_ROWS).map((finding) => ({
            ...finding,
            message: (0,report_escape/* shorten */.ml)(finding.message, 300),
            path: (0,report_escape/* shorten */.ml)(finding.path, 200),
        })),
        limits: { ...limits, lines: limits.lines.slice(0, MOST_ROWS) },
        advice: advice.slice(0, 3).map((one) => ({ ...one, message: (0,report_escape/* shorten */.ml)(one.message, 300), examples: [] })),
        build: build && {
            ...build,
            command: [],
            steps: [],
            failure: build.failure && {
                ...build.failure,
                instruction: build.failure.instruction && (0,report_escape/* shorten */.ml)(build.failure.instruction, 200),
                message: (0,report_escape/* shorten */.ml)(build.failure.message, 500),
                log: build.failure.log.slice(-20).map((line) => (0,report_escape/* shorten */.ml)(line, 200)),
            },
        },
        image: image && { ...image, id: "", files: null, layers: image.layers.map(excerptOfLayer) },
        comparison: comparison && {
            ...comparison,
            layers: comparison.layers.slice(0, MOST_LAYERS).map((layer) => ({
                ...layer,
                instruction: layer.instruction && (0,report_escape/* shorten */.ml)(layer.instruction, 100),
                files: [],
            })),
        },
        imageList: null,
        history: null,
        baseHistory: null,
        notes: report.notes.slice(0, 5).map((note) => (0,report_escape/* shorten */.ml)(note, 400)),
    };
}
function excerptOfLayer(layer) {
    const { origin, instruction, createdBy } = layer;
    const isBase = origin === "base";
    return {
        ...layer,
        diffId: null,
        instruction: isBase || instruction === null ? null : (0,report_escape/* shorten */.ml)(instruction, 100),
        createdBy: isBase || instruction !== null ? "" : (0,report_escape/* shorten */.ml)(createdBy, 200),
        files: null,
    };
}

;// CONCATENATED MODULE: ./src/report/shared/section.ts






const LONGEST_NAME = 100;
const LONGEST_PLATFORM = 60;
const LONGEST_VERDICT = 200;
const LONGEST_PATH = 500;
const bytes = schemas/* int */.Whr().nonnegative();
/** `before` is null where nothing was compared. */
const figure = schemas/* strictObject */.rej({ before: bytes.nullable(), after: bytes.nullable() });
/**
 * What one report adds to a comment that several share. The comment carries it from run to run, where people with
 * write access can edit it, so it is read as strictly as a report is.
 */
const sectionSchema = schemas/* strictObject */.rej({
    /** The workflow whose run made the report. */
    workflow: schemas/* string */.YjP().max(LONGEST_NAME),
    /** The report's key, or the image's tag. */
    name: schemas/* string */.YjP().max(LONGEST_NAME),
    /** Null where it is not known, as for an image that was not built. */
    platform: schemas/* string */.YjP().max(LONGEST_PLATFORM).nullable(),
    /** The commit that the report is about. */
    sha: schemas/* string */.YjP().regex(/^[\da-f]{40,64}$/),
    run: schemas/* strictObject */.rej({ id: schemas/* int */.Whr().nonnegative(), attempt: schemas/* int */.Whr().nonnegative() }),
    /** The workflow's count of its runs. */
    runNumber: schemas/* int */.Whr().nonnegative(),
    status: schemas/* enum */.k5n(["pass", "accepted", "fail"]),
    /** In words, on one line. */
    verdict: schemas/* string */.YjP().max(LONGEST_VERDICT),
    size: figure,
    own: figure,
    base: figure,
    /** The Dockerfile's path in the repository; null where it can't be linked. */
    source: schemas/* string */.YjP().max(LONGEST_PATH).nullable(),
    /** What its details show; null where there was no room. Another version's report is none. */
    report: schema/* reportSchema */.Q.nullable().catch(null),
});
/** A report as a section: its figures, its verdict in words, and what the details show. */
function toSection(report, origin, translate) {
    const { image, comparison } = report;
    const sizeOf = (layerOrigin) => {
        const sizes = image?.layers.filter(({ origin }) => origin === layerOrigin) ?? [];
        const sum = image === null ? null : (0,report_size/* sumOrNull */.o9)(sizes.map(({ contentSize }) => contentSize));
        // A report file from elsewhere may hold sizes that no number can be the sum of.
        return Number.isSafeInteger(sum) ? sum : null;
    };
    const alone = (after) => ({ before: null, after });
    const platform = image?.platform ?? origin.platform;
    // As it will be read: what differs in nothing else must be the same text.
    return sectionSchema.parse({
        ...origin,
        workflow: onOneLine(origin.workflow, LONGEST_NAME),
        name: onOneLine(origin.name, LONGEST_NAME),
        platform: platform && onOneLine(platform, LONGEST_PLATFORM),
        source: origin.source !== null && origin.source.length <= LONGEST_PATH ? origin.source : null,
        status: (0,verdict_text/* verdictKind */.uw)(report),
        verdict: onOneLine((0,verdict_text/* verdictText */.nt)(report, translate).phrases.join(" · "), LONGEST_VERDICT),
        size: comparison?.total ?? alone(image?.contentSize ?? null),
        own: comparison?.own ?? alone(sizeOf("own")),
        base: comparison?.base ?? alone(sizeOf("base")),
        report: excerptOf(report),
    });
}
/** The same section by another name. */
function renamed(section, name) {
    return { ...section, name: onOneLine(name, LONGEST_NAME) };
}
function onOneLine(text, length) {
    return (0,report_escape/* shorten */.ml)((0,report_escape/* toVisibleLine */.yk)(text), length);
}

;// CONCATENATED MODULE: ./src/report/shared/state.ts


/** Bytes. What a comment can hold unpacks to less, if nobody packed it to do harm. */
const LARGEST_STATE = 8_000_000;
/** Sections as a word that an HTML comment can hold: JSON, deflated (RFC 1951), in Base64. */
function encodeSections(sections) {
    return (0,external_node_zlib_.deflateRawSync)(JSON.stringify(sections), { level: 9 }).toString("base64");
}
/** Reads that word, which may be anybody's. What is no section is left out. */
function decodeSections(word) {
    const value = unpack(word);
    if (!Array.isArray(value))
        return [];
    return value.flatMap((one) => {
        const { success, data } = sectionSchema.safeParse(one);
        return success ? [data] : [];
    });
}
function unpack(word) {
    try {
        const packed = Buffer.from(word, "base64");
        return JSON.parse((0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: LARGEST_STATE }).toString("utf8"));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/report/shared/totals.ts
function totalsOf(sections) {
    const compared = sections.flatMap(({ size: { before, after } }) => before === null || after === null ? [] : [{ before, after }]);
    const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
    const sumOf = (figures) => {
        const known = figures.flatMap(({ after }) => (after === null ? [] : [after]));
        return { bytes: sum(known), known: known.length };
    };
    return {
        size: sumOf(sections.map(({ size }) => size)),
        own: sumOf(sections.map(({ own }) => own)),
        base: sumOf(sections.map(({ base }) => base)),
        change: compared.length === 0
            ? null
            : {
                before: sum(compared.map(({ before }) => before)),
                after: sum(compared.map(({ after }) => after)),
                count: compared.length,
            },
    };
}
/** Null where no part of the sum is known. */
function knownBytes({ bytes, known }) {
    return known === 0 ? null : bytes;
}

;// CONCATENATED MODULE: ./src/report/shared/table.ts






/** A row an image and platform, the total, and what is not in it. `commit` is the one that needs no naming. */
function sectionTable(sections, commit, lengths, translate) {
    const totals = totalsOf(sections);
    const only = (shown, item) => (shown ? [item] : []);
    const hasPlatforms = differInPlatform(sections);
    const isCompared = totals.change !== null;
    const right = (heading) => ({ heading, align: "right" });
    const left = (heading) => ({ heading, align: "left" });
    const columns = [
        left(translate("shared.column.image")),
        ...only(hasPlatforms, left(translate("shared.column.platform"))),
        right(translate("report.layers.size")),
        ...only(isCompared, right(translate("change.heading"))),
        right(translate("shared.column.own")),
        right(translate("shared.column.base")),
        left(translate("shared.column.verdict")),
    ];
    const size = (bytes) => (0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(bytes, translate));
    const rows = sections.map((section) => [
        nameCell(section, commit, lengths.name, translate),
        ...only(hasPlatforms, (0,markup.md) `${section.platform ?? ""}`),
        size(section.size.after),
        ...only(isCompared, (0,markup/* unbroken */.D_)(changeText(section.size, translate))),
        size(section.own.after),
        size(section.base.after),
        verdictCell(section, lengths.verdict),
    ]);
    const total = totalRow(sections.length, totals, { hasPlatforms, isCompared }, translate);
    return (0,markup/* join */.fj)([(0,markup/* table */.tp)(columns, [...rows, total]), sumNotes(totals, sections.length, translate)], "\n\n");
}
function nameCell(section, commit, length, translate) {
    const name = markup/* cell */.Hn.code((0,report_escape/* shorten */.ml)(section.name, length));
    if (section.sha === commit)
        return name;
    return (0,markup/* phrase */.MZ)(translate, "shared.ofCommit", { name, commit: markup/* cell */.Hn.code(section.sha.slice(0, 7)) });
}
function verdictCell({ status, verdict }, length) {
    const icon = headline/* VERDICT_ICONS */.n_[status];
    return length === 0 ? (0,markup.md) `${icon}` : (0,markup.md) `${icon}&nbsp;${(0,report_escape/* shorten */.ml)(verdict, length)}`;
}
function totalRow(count, { size, own, base, change }, { hasPlatforms, isCompared }, translate) {
    const total = (sum) => (0,markup/* bold */.Cr)((0,markup/* unbroken */.D_)((0,report_size/* formatSize */.Xq)(knownBytes(sum), translate)));
    return [
        (0,markup/* bold */.Cr)(translate("shared.total", { count })),
        ...(hasPlatforms ? [markup/* NOTHING */.K$] : []),
        total(size),
        ...(isCompared && change !== null ? [(0,markup/* bold */.Cr)((0,markup/* unbroken */.D_)((0,size_change/* formatChange */.eD)(change, translate)))] : []),
        total(own),
        total(base),
        markup/* NOTHING */.K$,
    ];
}
/** Says which images are in no sum. */
function sumNotes({ size, change }, count, translate) {
    const compared = change?.count ?? count;
    return (0,markup/* join */.fj)([
        size.known === 0 || size.known === count
            ? markup/* NOTHING */.K$
            : (0,markup/* phrase */.MZ)(translate, "shared.sizesUnknown", { count: count - size.known }),
        compared === count ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "shared.notCompared", { count: count - compared }),
    ], " ");
}
/** Whether a platform tells anything apart. */
function differInPlatform(sections) {
    return new Set(sections.flatMap(({ platform }) => platform ?? [])).size > 1;
}
/** Empty where the image was not compared. */
function changeText({ before, after }, translate) {
    return before === null || after === null ? "" : (0,size_change/* formatChange */.eD)({ before, after }, translate);
}

;// CONCATENATED MODULE: ./src/report/shared/details.ts










/** How much the details show of each report; none comes last. */
const TIERS = [
    { rawText: false, details: false, layers: 12, findings: 10, logLines: 20 },
    { rawText: false, details: false, layers: 5, findings: 3, logLines: 5 },
];
function fitDetails(sections, contextOf) {
    const items = sections.map((section) => {
        const text = detailsOf(section, TIERS[0], contextOf(section));
        return { section, tier: section.report === null ? TIERS.length : 0, text, bytes: byteLength(text) };
    });
    const lengthOf = ({ report }) => (report === null ? 0 : JSON.stringify(report).length);
    const whole = sections.reduce((sum, section) => sum + lengthOf(section), 0);
    const packedLength = encodeSections(sections).length;
    // What the comment carries goes with the details; packed together, a part's length can only be estimated.
    const carriedBytes = (section) => (packedLength * lengthOf(section)) / Math.max(1, whole);
    const isShown = ({ tier }) => tier < TIERS.length;
    return {
        kept: () => items.map((item) => (isShown(item) ? item.section : { ...item.section, report: null })),
        texts: () => items.filter(isShown).map(({ text }) => text),
        left: () => items.filter((item) => !isShown(item)).length,
        shrink: (bytes) => {
            let taken = 0;
            while (taken < bytes) {
                const shown = items.filter(isShown);
                const [first, ...others] = shown;
                if (first === undefined)
                    return taken > 0;
                const largest = others.reduce((most, item) => (item.bytes > most.bytes ? item : most), first);
                taken += largest.bytes;
                largest.tier += 1;
                largest.text = detailsOf(largest.section, TIERS[largest.tier], contextOf(largest.section));
                largest.bytes = byteLength(largest.text);
                taken += (isShown(largest) ? 0 : carriedBytes(largest.section)) - largest.bytes;
            }
            return true;
        },
    };
}
/** Empty where there is no tier to show. */
function detailsOf(section, tier, { translate, links, hasPlatforms, open }) {
    const { report } = section;
    if (report === null || tier === undefined)
        return "";
    const context = {
        translate,
        links,
        tier: { ...tier, name: "no-details" },
        whole: "run-summary",
    };
    const place = (0,markup/* link */.nf)(translate("report.omitted.runSummary"), links.run);
    const parts = [
        (0,headline/* contextLine */.q3)(report, context),
        ...[
            headline/* acceptedLine */.S7,
            headline/* standInLine */.oW,
            failure/* buildFailure */.H,
            findings/* blockingFindings */.U,
            limits/* exceededLimits */.e,
            markdown_layers/* layerTable */._N,
            advice/* adviceTable */.T,
        ].map((part) => part(report, context)),
        ...report.notes.slice(0, tier.findings).map((note) => (0,markup.md) `⚠️ ${note}`),
        links.run === null ? markup/* NOTHING */.K$ : (0,markup/* phrase */.MZ)(translate, "report.omitted.see", { place }),
    ];
    return (0,markup/* details */.zH)(summaryOf(section, hasPlatforms, translate), (0,markup/* join */.fj)(parts, "\n\n"), open).markdown;
}
function summaryOf(section, hasPlatforms, translate) {
    const { status, name, platform, size, verdict } = section;
    const parts = [
        name,
        hasPlatforms ? (platform ?? "") : "",
        size.after === null ? verdict : (0,report_size/* formatSize */.Xq)(size.after, translate),
        changeText(size, translate),
    ];
    return `${headline/* VERDICT_ICONS */.n_[status]} ${parts.filter((part) => part !== "").join(" · ")}`;
}
function byteLength(text) {
    return Buffer.byteLength(text, "utf8");
}

;// CONCATENATED MODULE: ./src/report/shared/markdown.ts










/** UTF-8 bytes, as for the summary of one report. */
const SUMMARY_LIMIT = 1_000_000;
/** Rows are shortened only when no details are left to leave out. */
const ROW_LENGTHS = [
    { name: 100, verdict: 200 },
    { name: 60, verdict: 60 },
    { name: 40, verdict: 0 },
];
/** More failing reports than this are folded as the others are. */
const MOST_OPEN = 2;
const MOST_NAMED = 3;
/**
 * The comment that several reports share: the verdict on all, a row an image and platform, the total, and the details
 * of each, folded. The largest details are shortened first, then left out, until all fits; the rows stay. Details that
 * are left out are not carried further either.
 *
 * @param sections as `mergeSections` gives them, at least one
 * @throws RangeError where not even the rows fit
 */
function renderSharedComment(sections, options) {
    const { marker, limit = markdown/* COMMENT_LIMIT */.W$ } = options;
    return render(sections, options, limit, (kept) => `${marker(encodeSections(kept))}\n`);
}
/** The same as a job summary, which carries nothing. */
function renderSharedSummary(sections, options) {
    return render(sections, options, SUMMARY_LIMIT, () => "");
}
function render(sections, { translate, linksOf }, limit, markerOf) {
    const newest = newestOf(sections);
    const links = linksOf(newest);
    const failing = sections.filter(({ status }) => status === "fail").length;
    const hasPlatforms = differInPlatform(sections);
    const details = fitDetails(sections, (section) => ({
        translate,
        hasPlatforms,
        links: linksOf(section),
        open: sections.length === 1 || (section.status === "fail" && failing <= MOST_OPEN),
    }));
    for (const lengths of ROW_LENGTHS) {
        const head = [
            markdown_headline(sections, lengths, translate),
            commitLine(links, translate),
            sectionTable(sections, newest.sha, lengths, translate),
        ].map(({ markdown }) => markdown);
        for (;;) {
            const parts = [...head, ...details.texts(), omitted(details.left(), links, translate).markdown];
            const body = parts.filter((part) => part !== "").join("\n\n");
            const text = `${markerOf(details.kept())}${body}\n`;
            const excess = Buffer.byteLength(text, "utf8") - limit;
            if (excess <= 0)
                return text;
            if (!details.shrink(excess))
                break;
        }
    }
    throw new RangeError(`The rows of ${sections.length} reports do not fit into ${limit} bytes.`);
}
function newestOf(sections) {
    const [newest] = sections.toSorted((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
    if (newest === undefined)
        throw new Error("A shared comment needs a section");
    return newest;
}
/** The verdict on all of them, which of them fail, and what they come to together. */
function markdown_headline(sections, { name: length }, translate) {
    const failing = sections.filter(({ status }) => status === "fail");
    const count = sections.length;
    const names = new Set(failing.map(({ name }) => name));
    const shown = [...names].slice(0, MOST_NAMED).map((name) => (0,markup/* code */.aY)((0,report_escape/* shorten */.ml)(name, length)));
    const accepted = sections.some(({ status }) => status === "accepted");
    const verdict = failing.length === 0
        ? (0,markup/* bold */.Cr)(translate("shared.pass", { count }))
        : (0,markup/* bold */.Cr)((0,markup/* phrase */.MZ)(translate, "shared.fail", {
            count,
            failing: failing.length,
            names: (0,markup/* join */.fj)(shown, ", "),
            others: names.size - shown.length,
        }));
    const { size, change } = totalsOf(sections);
    const together = (text, of) => of === count ? text : translate("shared.inSome", { text, count: of });
    const facts = [
        size.known === count
            ? translate("shared.together", { size: (0,report_size/* formatSize */.Xq)(size.bytes, translate) })
            : together((0,report_size/* formatSize */.Xq)(knownBytes(size), translate), size.known || count),
        ...(change === null ? [] : [together((0,size_change/* formatChange */.eD)(change, translate), change.count)]),
    ];
    const icon = headline/* VERDICT_ICONS */.n_[failing.length > 0 ? "fail" : accepted ? "accepted" : "pass"];
    return (0,markup.md) `${icon} ${(0,markup/* join */.fj)([verdict, ...facts], " · ")}`;
}
function commitLine({ commit, run }, translate) {
    const parts = [];
    if (commit !== null) {
        const sha = (0,markup/* link */.nf)((0,markup/* code */.aY)(commit.sha.slice(0, 7)), commit.url);
        parts.push((0,markup/* phrase */.MZ)(translate, "report.context.commit", { commit: sha }));
    }
    if (run !== null)
        parts.push((0,markup/* link */.nf)(translate("report.context.run"), run));
    return (0,markup/* join */.fj)(parts, " · ");
}
function omitted(count, { run }, translate) {
    if (count === 0)
        return markup/* NOTHING */.K$;
    const place = (0,markup/* link */.nf)(translate("report.omitted.runSummary"), run);
    return (0,markup/* phrase */.MZ)(translate, "shared.omitted", { count, place });
}

// EXTERNAL MODULE: ./src/report/platform.ts
var report_platform = __webpack_require__(5227);
;// CONCATENATED MODULE: ./src/report/shared/merge.ts

/**
 * The sections of several readings of one comment, or of several comments, as one: for each report the newest run's,
 * and of each workflow only those of its newest run. A report that the newest run has no more is gone; one that was
 * made in an earlier attempt of it stays, unless it has no platform because nothing was built, and a later attempt has.
 * In whatever order and however often readings are merged, the result is the same, so that runs which write at the same
 * time end up with the same comment.
 *
 * @returns by name, then by platform
 */
function mergeSections(...readings) {
    const newest = new Map();
    const newestRun = new Map();
    for (const section of readings.flat()) {
        const identity = identityOf(section);
        const other = newest.get(identity);
        if (other === undefined || order(section, other) > 0)
            newest.set(identity, section);
        newestRun.set(section.workflow, Math.max(section.run.id, newestRun.get(section.workflow) ?? 0));
    }
    const current = [...newest.values()].filter(({ workflow, run }) => run.id === newestRun.get(workflow));
    const built = latestBuilt(current);
    return current
        .filter((one) => one.platform !== null || one.run.attempt >= (built.get(imageOf(one)) ?? 0))
        .sort((a, b) => byName(a.name, b.name) || byName(a.platform ?? "", b.platform ?? "") || order(a, b));
}
/** Whether every one of these sections is among the others, with details or without. */
function includesSections(all, some) {
    const rows = new Set(all.map(rowOf));
    return some.every((section) => rows.has(rowOf(section)));
}
/** A section that another one of the same name, platform and run stands in place of; null where there is none. */
function findClash(all, own) {
    const byIdentity = new Map(all.map((section) => [identityOf(section), section]));
    const clash = own.find((section) => {
        const other = byIdentity.get(identityOf(section));
        const isSameRun = other?.run.id === section.run.id && other.run.attempt === section.run.attempt;
        return isSameRun && rowOf(other) !== rowOf(section);
    });
    return clash ?? null;
}
/** The last attempt that has a platform, of each image. */
function latestBuilt(sections) {
    const latest = new Map();
    for (const section of sections) {
        if (section.platform === null)
            continue;
        const image = imageOf(section);
        latest.set(image, Math.max(section.run.attempt, latest.get(image) ?? 0));
    }
    return latest;
}
/** An image of whichever platform. */
function imageOf({ workflow, name }) {
    return JSON.stringify([workflow, name]);
}
/** Two reports with the same identity are of the same image; before it is built, its platform is the one asked for. */
function identityOf({ workflow, name, platform }) {
    return JSON.stringify([workflow, name, platform && (0,report_platform/* normalPlatform */.J)(platform)]);
}
/** Positive where `a` goes before `b`. Never zero for two that differ, so that all runs decide alike. */
function order(a, b) {
    return (a.run.id - b.run.id ||
        a.run.attempt - b.run.attempt ||
        compare(rowOf(a), rowOf(b)) ||
        compare(JSON.stringify(a.report ?? ""), JSON.stringify(b.report ?? "")));
}
/** A section without its details, which may be left out of a comment, and come back. */
function rowOf({ workflow, name, platform, sha, run, runNumber, ...rest }) {
    const { status, verdict, size, own, base, source } = rest;
    const figures = [size, own, base].flatMap(({ before, after }) => [before, after]);
    const made = [workflow, name, platform, sha, run.id, run.attempt, runNumber, source];
    return JSON.stringify([...made, status, verdict, ...figures]);
}
const NATURAL = new Intl.Collator("en", { numeric: true });
function byName(a, b) {
    return NATURAL.compare(a, b) || compare(a, b);
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
;// CONCATENATED MODULE: ./src/comment-together.ts










/** What a report adds to a comment that it shares with others. */
function toSharedReport(report, { context, ...named }, translate) {
    const { workflow, headSha: sha, run, runNumber } = context;
    return {
        section: toSection(report, { ...named, workflow, sha, run, runNumber }, translate),
        failed: report.verdict.status === "fail",
        noteworthy: (0,comment_on_pull_request/* isNoteworthy */.e)(report),
    };
}
/** What a report is called where nobody gave it a key: the image's tag, and the stage where one was asked for. */
function nameOfImage({ tag, target }) {
    return target === null ? tag : `${tag} (${target})`;
}
/**
 * Brings reports into the comment that all of their group share, beside what other runs have put there. A comment that
 * can't be posted is a warning, and so is a report that has the same name as another one of the run.
 *
 * @returns the comment's address; null where there is no comment
 */
async function commentTogether(reports, surroundings) {
    const { inputs, group, context, translate, log } = surroundings;
    const { merge, clash } = createGroupMerge(reports.map(({ section }) => section), surroundings);
    const { url, warning } = await publishSharedComment({
        group,
        merge,
        policy: inputs.comment,
        failed: reports.some(({ failed }) => failed),
        noteworthy: reports.some(({ noteworthy }) => noteworthy),
    }, { context, openClient: () => (0,client/* createGitHub */.C)(inputs.githubToken, context.apiUrl) });
    if (warning !== null)
        log.annotate("warning", (0,said_error/* say */.cv)(warning, translate));
    const name = clash();
    if (name !== null)
        log.annotate("warning", translate("shared.clash", { name }));
    return url;
}
/** What `updateSharedComment` asks for each time it has read the comments, and what was found out then. */
function createGroupMerge(sections, { group, context, translate }) {
    let clash = null;
    return {
        /** The name of a section that another one of the run has too. */
        clash: () => clash,
        merge: (bodies) => {
            const readings = bodies.map((body) => decodeSections(parseGroupMarker(body)?.state ?? ""));
            const whole = mergeSections(...readings, sections);
            clash = findClash(whole, sections)?.name ?? null;
            const [first = []] = readings;
            if (first.length === whole.length && includesSections(first, whole))
                return null;
            return renderSharedComment(whole, {
                translate,
                linksOf: (section) => sectionLinks(section, context),
                marker: (state) => buildGroupMarker({ group, state }),
            });
        },
    };
}
/** The links of a section's report: those of its own run and commit. */
function sectionLinks(section, context) {
    const { sha: headSha, run, runNumber, source, report } = section;
    const dockerfile = report?.dockerfile?.path;
    return (0,links/* createReportLinks */.OY)({ ...context, headSha, run, runNumber }, (path) => path === dockerfile ? source : null);
}


/***/ }),

/***/ 5227:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ normalPlatform)
/* harmony export */ });
/**
 * A platform as it is written where it names no more than it has to, so that two names of one platform are the same.
 * https://github.com/containerd/platforms#normalization: the variant that is meant where none is written.
 */
function normalPlatform(platform) {
    return platform.replace(/^([^/]+\/arm64)\/v8$/, "$1").replace(/^([^/]+\/arm)$/, "$1/v7");
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
