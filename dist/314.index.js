export const id = 314;
export const ids = [314];
export const modules = {

/***/ 8272:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isNoteworthy),
/* harmony export */   r: () => (/* binding */ commentOnPullRequest)
/* harmony export */ });
/* harmony import */ var _github_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4451);
/* harmony import */ var _github_marker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4329);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7184);
/* harmony import */ var _report_layer_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1727);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4994);
/* harmony import */ var _report_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3563);
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3077);







/**
 * Leaves the report on the run's pull request. A comment that can't be posted is a warning.
 *
 * @returns the comment's address; null where there is no comment
 */
async function commentOnPullRequest(report, { inputs, context, links, translate, log }) {
    if (context === null || context.pullRequest === null)
        return null;
    const marker = (0,_github_marker_js__WEBPACK_IMPORTED_MODULE_6__/* .buildMarker */ .hQ)({ key: inputs.commentKey, sha: context.headSha, run: context.run });
    const options = { translate, links, marker };
    const { url, warning } = await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_1__/* .publishComment */ .p8)({
        policy: inputs.comment,
        body: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report, options),
        ...((0,_report_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictKind */ .uw)(report) === "pass" && {
            resolvedBody: (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderComment */ .wQ)(report, { ...options, resolved: true }),
        }),
        failed: report.verdict.status === "fail",
        noteworthy: isNoteworthy(report),
    }, { context, openClient: () => (0,_github_client_js__WEBPACK_IMPORTED_MODULE_0__/* .createGitHub */ .C)(inputs.githubToken, context.apiUrl) });
    if (warning !== null)
        log.annotate("warning", (0,_said_error_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv)(warning, translate));
    return url;
}
/** Something that the base does not have: a finding (any where the base's are not known), a size, what a label accepts. */
function isNoteworthy({ findings, comparison, accepted }) {
    const isChanged = comparison !== null && !(0,_report_layer_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .isNothing */ .q)(comparison);
    return isChanged || accepted !== null || findings.some(({ isNew }) => isNew !== false);
}


/***/ }),

/***/ 8314:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deliverReport: () => (/* binding */ deliverReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __webpack_require__(3553);
// EXTERNAL MODULE: ./src/github/event-fields.ts
var event_fields = __webpack_require__(449);
// EXTERNAL MODULE: ./src/github/only-once.ts
var only_once = __webpack_require__(9303);
;// CONCATENATED MODULE: ./src/github/check-run.ts


/** https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const BATCH = 50;
/**
 * Creates a completed check run with all annotations, fifty a request. A later one of the same name takes its place on
 * the commit's page, as GitHub does it; annotations of it go with it.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a request that failed at the server's side is looked into
 * @throws the REST client's error; the check run may then be there without some of its annotations
 */
async function writeCheckRun(client, request, signal, retryUnit = 1000) {
    const { annotations } = request;
    const created = await (0,only_once/* onlyOnce */.g)({ signal, retryUnit }, () => create(client, request, signal), () => find(client, request, signal));
    for (let sent = created.annotations; sent < annotations.length; sent += BATCH) {
        const batch = annotations.slice(sent, sent + BATCH);
        await (0,only_once/* onlyOnce */.g)({ signal, retryUnit }, () => append(client, request, { id: created.id, annotations: batch }, signal), 
        // Sent twice, annotations would be there twice.
        async () => ((await count(client, request, created.id, signal)) > sent ? true : null));
    }
}
async function create(client, request, signal) {
    const annotations = request.annotations.slice(0, BATCH);
    const { data } = await client.rest.checks.create({
        ...(0,event_fields/* ownerAndRepo */.H5)(request.repository),
        name: request.name,
        head_sha: request.headSha,
        external_id: request.externalId,
        ...(request.detailsUrl === null ? {} : { details_url: request.detailsUrl }),
        status: "completed",
        conclusion: request.conclusion,
        output: output(request, annotations),
        request: { signal, retries: 0 },
    });
    return { id: data.id, annotations: annotations.length };
}
async function append(client, request, { id, annotations }, signal) {
    await client.rest.checks.update({
        ...(0,event_fields/* ownerAndRepo */.H5)(request.repository),
        check_run_id: id,
        output: output(request, annotations),
        request: { signal, retries: 0 },
    });
    return true;
}
/** This run's own check run; null where there is none. */
async function find(client, request, signal) {
    const { data } = await client.rest.checks.listForRef({
        ...(0,event_fields/* ownerAndRepo */.H5)(request.repository),
        ref: request.headSha,
        check_name: request.name,
        request: { signal },
    });
    const own = data.check_runs.find(({ external_id }) => external_id === request.externalId);
    return own === undefined ? null : { id: own.id, annotations: own.output.annotations_count };
}
/** How many annotations the check run has. */
async function count(client, request, id, signal) {
    const { data } = await client.rest.checks.get({
        ...(0,event_fields/* ownerAndRepo */.H5)(request.repository),
        check_run_id: id,
        request: { signal },
    });
    return data.output.annotations_count;
}
function output({ title, summary }, annotations) {
    return { title, summary, annotations: [...annotations] };
}

// EXTERNAL MODULE: ./src/github/client.ts + 2 modules
var client = __webpack_require__(4451);
// EXTERNAL MODULE: ./src/github/deadline.ts
var deadline = __webpack_require__(6523);
// EXTERNAL MODULE: ./src/github/problem-text.ts
var problem_text = __webpack_require__(3354);
// EXTERNAL MODULE: ./src/github/publish.ts
var publish = __webpack_require__(7184);
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
        ...(0,findings_order/* bySeverity */.N)(report.findings).map(toAnnotation),
    ];
}
/** The remarks of findings, in the same order and number; `more` adds to the tenth of a kind how many follow it. */
function findingAnnotations(findings, more) {
    return limited(bySeverity(findings).map(toAnnotation), more);
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
        return (0,limit_text/* isLimitReason */.A9)(reason)
            ? (0,limit_text/* limitLines */.Di)(reason) !== null
            : reason.kind === "lint" || reason.kind === "new-lint";
    });
}
function limitAnnotations(report, translate) {
    const { dockerfile, verdict, accepted } = report;
    if (dockerfile === null) {
        return [];
    }
    const toAnnotations = (reasons, level) => reasons.filter(limit_text/* isLimitReason */.A9).flatMap((reason) => {
        const lines = (0,limit_text/* limitLines */.Di)(reason);
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
                message: plainLine((0,limit_text/* limitText */.PW)(reason, report, translate), MESSAGE_LENGTH),
            },
        ];
    });
    return [...toAnnotations(verdict.reasons, "error"), ...toAnnotations(accepted?.reasons ?? [], "warning")];
}
const plainLine = (text, length) => (0,report_escape/* shorten */.ml)((0,report_escape/* toOneLine */.GX)((0,report_escape/* makeVisible */.Xm)(text)).trim(), length);

// EXTERNAL MODULE: ./src/report/markdown.ts + 7 modules
var markdown = __webpack_require__(4994);
// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __webpack_require__(3563);
;// CONCATENATED MODULE: ./src/check-run-of-commit.ts











/** Its name in any language: rulesets require checks by their names. */
const NAME = "Docker Layer Report";
const check_run_of_commit_TITLE_LENGTH = 255;
/** UTF-8 bytes, short of GitHub's 65,535 characters. */
const SUMMARY_LIMIT = 65_000;
/** Twenty requests; nobody reads as many. */
const MOST_ANNOTATIONS = 1_000;
const check_run_of_commit_LEVELS = { error: "failure", warning: "warning", notice: "notice" };
/**
 * Gives the run's commit a check run with the report's verdict, its body and every annotation, where the input asks for
 * it. What can't be written is a warning; never throws.
 */
async function giveCheckRun(report, surroundings) {
    const { inputs, context, translate, log } = surroundings;
    const { openClient = client/* createGitHub */.C, retryUnit = 1000, timeout = publish/* TIMEOUT */.Q9 } = surroundings;
    if (!inputs.checkRun || context === null)
        return;
    const request = toRequest(report, context, surroundings);
    try {
        await (0,deadline/* withDeadline */.N)(timeout, async (signal) => writeCheckRun(await openClient(inputs.githubToken, context.apiUrl), request, signal, retryUnit));
    }
    catch (error) {
        const permission = "checks: write";
        const reason = (0,problem_text/* problemText */.f)((0,api_problem/* classifyError */.fe)(error), { context, permission });
        log.annotate("warning", translate("checkRun.failed", { reason }));
    }
}
function toRequest(report, { repository, headSha, run }, { inputs, toPath, links, translate }) {
    const all = allAnnotations(report, translate).flatMap((annotation) => {
        const path = toPath(annotation.file);
        return (0,external_node_path_.isAbsolute)(path) ? [] : [toCheckRunAnnotation(annotation, path)];
    });
    const left = Math.max(0, all.length - MOST_ANNOTATIONS);
    const more = left === 0 ? "" : `\n${translate("checkRun.moreAnnotations", { count: left })}\n`;
    const limit = SUMMARY_LIMIT - Buffer.byteLength(more, "utf8");
    return {
        repository,
        headSha,
        name: inputs.commentKey === "" ? NAME : `${NAME} (${inputs.commentKey})`,
        externalId: `${run.id}.${run.attempt}${inputs.commentKey === "" ? "" : `.${inputs.commentKey}`}`,
        conclusion: report.verdict.status === "pass" ? "success" : "failure",
        detailsUrl: links.run,
        title: (0,report_escape/* shorten */.ml)((0,verdict_text/* verdictLine */.MT)(report, translate), check_run_of_commit_TITLE_LENGTH),
        summary: (0,markdown/* renderBody */.lc)(report, { translate, links }, limit, "run-summary") + more,
        annotations: all.slice(0, MOST_ANNOTATIONS),
    };
}
function toCheckRunAnnotation(annotation, path) {
    const { level, line, endLine, column, endColumn, title, message } = annotation;
    return {
        path,
        start_line: line,
        end_line: endLine,
        ...(column === undefined || endColumn === undefined
            ? {}
            : { start_column: column, end_column: endColumn }),
        annotation_level: check_run_of_commit_LEVELS[level],
        title,
        message,
    };
}

// EXTERNAL MODULE: ./src/comment-on-pull-request.ts
var comment_on_pull_request = __webpack_require__(8272);
// EXTERNAL MODULE: ./src/github/links.ts
var github_links = __webpack_require__(8002);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./src/git/client.ts
var git_client = __webpack_require__(601);
;// CONCATENATED MODULE: ./src/git/repository-path.ts

/**
 * Finds out where in the workspace the repository lies: `actions/checkout` may have put it into a folder of its own, and
 * a workspace may be a folder of a repository. Where git can't tell, the workspace is taken for the repository's root.
 *
 * A repository that is not the workspace itself may be any other one, or a submodule: it counts only where one of the
 * run's commits is checked out.
 *
 * @param git works in the folder of the file
 * @param file relative to the workspace, with forward slashes
 * @param commits whole ids
 */
async function findRepositoryPaths(git, file, commits) {
    const { ok, stdout } = await git(["rev-parse", "--show-prefix", "HEAD"]);
    if (!ok)
        return (path) => path;
    const [prefix = "", head = ""] = stdout.split("\n");
    const directory = (0,external_node_path_.dirname)(file);
    const folder = directory === "." ? "" : `${directory}/`;
    if (prefix === folder)
        return (path) => path;
    if (!commits.includes(head.trim()))
        return () => null;
    if (folder.endsWith(prefix)) {
        const root = folder.slice(0, folder.length - prefix.length);
        return (path) => (path.startsWith(root) ? path.slice(root.length) : null);
    }
    const outside = prefix.endsWith(folder) ? prefix.slice(0, prefix.length - folder.length) : null;
    return (path) => (outside === null ? null : external_node_path_.posix.join(outside, path));
}

;// CONCATENATED MODULE: ./src/linked-paths.ts




/**
 * What a report's paths, which are relative to the workspace, are called in the run's repository. Null for a path that
 * cannot be linked there: a generated file is on this machine only.
 *
 * @param workspace absolute
 */
async function findLinkedPaths({ dockerfile }, { context, workspace, env }) {
    if (dockerfile === null || dockerfile.generated || (0,external_node_path_.isAbsolute)(dockerfile.path))
        return () => null;
    const git = (0,git_client/* createGitClient */.O)({ env, cwd: (0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, dockerfile.path)) });
    const toPath = await findRepositoryPaths(git, dockerfile.path, [context.sha, context.headSha]);
    return (path) => (!(0,external_node_path_.isAbsolute)(path) && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(workspace, path)) ? toPath(path) : null);
}

// EXTERNAL MODULE: ./src/report/links.ts
var report_links = __webpack_require__(3303);
// EXTERNAL MODULE: ./src/report/size-change.ts
var size_change = __webpack_require__(9678);
// EXTERNAL MODULE: ./src/report/summary.ts
var summary = __webpack_require__(7994);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./src/report/build-cache.ts
var build_cache = __webpack_require__(3257);
// EXTERNAL MODULE: ./src/report/changed-files.ts
var changed_files = __webpack_require__(4236);
// EXTERNAL MODULE: ./src/report/limit-rows.ts
var limit_rows = __webpack_require__(8271);
// EXTERNAL MODULE: ./src/report/log-tail.ts
var log_tail = __webpack_require__(1807);
// EXTERNAL MODULE: ./src/report/severity-text.ts
var severity_text = __webpack_require__(9343);
// EXTERNAL MODULE: ./src/report/size.ts
var report_size = __webpack_require__(9437);
// EXTERNAL MODULE: ./src/report/stand-in.ts
var stand_in = __webpack_require__(1852);
// EXTERNAL MODULE: ./src/report/instruction-text.ts
var instruction_text = __webpack_require__(8940);
// EXTERNAL MODULE: ./src/report/layer-changes.ts
var layer_changes = __webpack_require__(1727);
// EXTERNAL MODULE: ./src/report/layer-rows.ts
var layer_rows = __webpack_require__(1285);
;// CONCATENATED MODULE: ./src/report/text-table.ts
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
    return alignColumns(rows, align).map((line) => (0,report_escape/* shorten */.ml)(line, width));
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
    const cached = (0,build_cache/* cacheText */.e)(report, translate);
    if (cached !== null) {
        parts.push(cached);
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
        : [clean(translate((0,stand_in/* standInKey */.H)(base.standIn), { standIn: base.standIn, reference: base.reference }))];
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
    const place = (0,report_links/* failurePlace */.Sw)(report);
    const message = clean((0,report_escape/* shorten */.ml)(failure.message, 500));
    const what = place === null
        ? message
        : translate("report.failure.at", { place: clean((0,report_links/* placeName */.fW)(place.path, place.start)), message });
    const log = (0,log_tail/* logTail */.R)(failure.log, 20).map((line) => paint("dim", `  ${clean(line)}`));
    return [what, ...log];
}
const SEVERITY_STYLE = { error: "red", warning: "yellow", info: "cyan", style: "gray" };
function findingLines(findings, translate, paint) {
    const sorted = (0,findings_order/* bySeverity */.N)(findings);
    const rows = sorted.map(({ path, start, severity, ruleId, message, isNew }) => [
        clean(`${(0,report_links/* placeName */.fW)(path, start.line)}:${start.column}`),
        (0,severity_text/* severityText */.p)(severity, isNew, translate),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return alignColumns(rows, ["left", "left", "left", "left"], (text, row, column) => {
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
    return alignColumns([heading.map((key) => translate(key)), ...rows], ["right", "right", "right", "left"]);
}
function adviceLines({ advice, dockerfile }, translate) {
    const rows = advice.map(({ savedBytes, lines, message, ruleId }) => [
        savedBytes === null
            ? ""
            : translate("report.advice.savesBytes", { size: (0,report_size/* formatSize */.Xq)(savedBytes, translate) }),
        lines === null || dockerfile === null ? "" : clean((0,report_links/* placeName */.fW)(dockerfile.path, lines.start)),
        clean((0,report_escape/* shorten */.ml)(ruleId, 60)),
        clean(message),
    ]);
    return alignColumns(rows, ["right", "left", "left", "left"]);
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
    return alignColumns([headings, ...cells], ["left", "left", "right", "right"], (text, row, column) => {
        const limit = rows[row - 1];
        return limit === undefined || column !== 0 ? text : paint(limit.isKept ? "green" : style, text);
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/git/blob-id.ts

/**
 * The id that git gives to a file with this text, as UTF-8.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage
 *
 * @param like an id of the same repository: its length tells SHA-1 from SHA-256
 */
function blobId(text, like) {
    const bytes = Buffer.from(text, "utf8");
    return (0,external_node_crypto_.createHash)(like.length === 64 ? "sha256" : "sha1")
        .update(`blob ${bytes.length}\0`)
        .update(bytes)
        .digest("hex");
}

// EXTERNAL MODULE: ./src/report/markdown/markup.ts
var markup = __webpack_require__(1272);
;// CONCATENATED MODULE: ./src/report/suggestions.ts



/** Findings that one comment explains; of more, only how many they are. */
const MOST_FINDINGS = 5;
/** UTF-16 units of one comment; GitHub refuses more than 65,536. */
const LONGEST_BODY = 20_000;
const PREFIX = "<!-- docker-layer-report:suggestion:v1 ";
const MARKER = /^<!-- docker-layer-report:suggestion:v1 rules=[\w,]{0,500} content=([\da-f]{32}\.\d{1,9}) -->/;
/**
 * The comments that suggest changes of one file, in their order. A change that cannot be shown as it is (see
 * `suggestionBlock`), or not in one comment, is left out.
 */
function toSuggestions(path, changes, translate) {
    const counts = new Map();
    return changes.flatMap((change) => {
        const block = (0,report_escape/* suggestionBlock */.St)(change.after);
        // What GitHub puts in the place of the lines may have other line ends than they had.
        if (block === null || (0,report_escape/* suggestionBlock */.St)(change.before) === null)
            return [];
        const rules = [...new Set(change.findings.map(({ ruleId }) => ruleId))].sort();
        const content = JSON.stringify([path, rules, change.before, change.after]);
        const digest = (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex").slice(0, 32);
        const count = (counts.get(digest) ?? 0) + 1;
        counts.set(digest, count);
        const id = `${digest}.${count}`;
        const named = rules
            .join(",")
            .replace(/[^\w,]/g, "")
            .slice(0, 500);
        const marker = `${PREFIX}rules=${named} content=${id} -->`;
        const body = `${marker}\n${explanation(change, translate)}\n\n${block}\n`;
        return body.length > LONGEST_BODY ? [] : [{ id, lines: change.lines, body }];
    });
}
/** The id in a comment's first line, where the comment is one of ours. */
function suggestionId(comment) {
    return comment.startsWith(PREFIX) ? (MARKER.exec(comment)?.[1] ?? null) : null;
}
function explanation({ findings }, translate) {
    const lines = findings
        .slice(0, MOST_FINDINGS)
        .map(({ ruleId, message, helpUrl }) => (0,markup.md) `**${(0,markup/* link */.nf)(ruleId, helpUrl)}**: ${message}`);
    const left = findings.length - lines.length;
    return (0,markup/* join */.fj)([...lines, ...(left > 0 ? [(0,markup/* phrase */.MZ)(translate, "suggestions.moreFindings", { count: left })] : [])], "  \n").markdown;
}

;// CONCATENATED MODULE: ./src/github/diff-lines.ts
const HEADER = /^@@ -\d{1,9}(?:,\d{1,9})? \+(\d{1,9})(?:,\d{1,9})? @@/;
/**
 * The hunks of one file's unified diff, as the REST API gives it in `patch`. Hunks without a line of the new file are
 * left out, as there is nothing in them to comment on.
 */
function readHunks(patch) {
    const hunks = [];
    let start = 0;
    let next = 0;
    let added = new Set();
    const end = () => {
        if (next > start)
            hunks.push({ start, end: next - 1, added });
    };
    for (const line of patch.split("\n")) {
        const header = HEADER.exec(line);
        if (header !== null) {
            end();
            start = Number(header[1]);
            next = start;
            added = new Set();
        }
        else if (line.startsWith("+")) {
            added.add(next);
            next += 1;
        }
        else if (line.startsWith(" "))
            next += 1;
    }
    end();
    return hunks;
}
/** Whether a comment can stand on the lines and is about the pull request: one hunk has them all, and changes one. */
function isOwnChange(hunks, { start, end }) {
    const hunk = hunks.find((each) => each.start <= start && end <= each.end);
    if (hunk === undefined)
        return false;
    for (let line = start; line <= end; line += 1) {
        if (hunk.added.has(line))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./src/github/pages.ts
var pages = __webpack_require__(3892);
;// CONCATENATED MODULE: ./src/github/suggestions.ts






/** The server lists no more files than 3,000. */
const MOST_FILE_PAGES = 30;
const MOST_COMMENT_PAGES = 50;
/** More of them at once nobody would read. */
const MOST_SUGGESTIONS = 20;
/**
 * Posts one review with those of the suggestions that lie in the pull request's diff and are not among its comments
 * yet, twenty at most. Nothing is posted where the head's text of the file is another: the lines would be others too.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the server could not be asked or refuses the review
 */
async function postSuggestions(client, request, signal, retryUnit = 1000) {
    if (request.suggestions.length === 0)
        return { kind: "nothing" };
    const file = await findFile(client, request, signal);
    if (file === null)
        return { kind: "nothing" };
    if (!file.sha)
        return { kind: "no-patch" };
    if (file.sha !== blobId(request.text, file.sha))
        return { kind: "other-text" };
    if (file.patch === undefined)
        return { kind: "no-patch" };
    const hunks = readHunks(file.patch);
    const wanted = request.suggestions.filter(({ lines }) => isOwnChange(hunks, lines));
    if (wanted.length === 0)
        return { kind: "nothing" };
    const known = await knownSuggestions(client, request, signal);
    const pending = wanted.filter(({ id }) => !known.has(id));
    const shown = pending.slice(0, MOST_SUGGESTIONS);
    if (shown.length === 0)
        return { kind: "nothing" };
    const posted = { kind: "posted", count: shown.length, left: pending.length - shown.length };
    return (0,only_once/* onlyOnce */.g)({ signal, retryUnit }, async () => {
        await createReview(client, { ...request, suggestions: shown }, posted, signal);
        return posted;
    }, async () => {
        const there = await knownSuggestions(client, request, signal);
        return shown.every(({ id }) => there.has(id)) ? posted : null;
    });
}
/** Null where the pull request does not change the file. */
async function findFile(client, { repository, pullNumber, path }, signal) {
    const ask = { ...toParameters(repository, pullNumber), request: { signal } };
    let read = 0;
    for await (const { items } of (0,pages/* pagesOf */.E)((page) => client.rest.pulls.listFiles({ ...ask, ...page }))) {
        const file = items.find(({ filename }) => filename === path);
        if (file !== undefined)
            return file;
        read += 1;
        if (read === MOST_FILE_PAGES)
            break;
    }
    return null;
}
/**
 * The ids of the suggestions among the pull request's comments, outdated and resolved ones too. Whose they are is not
 * asked: who copies one of ours keeps it from being made again, and nothing else.
 */
async function knownSuggestions(client, { repository, pullNumber }, signal) {
    const known = new Set();
    const ask = { ...toParameters(repository, pullNumber), request: { signal } };
    let read = 0;
    for await (const { items } of (0,pages/* pagesOf */.E)((page) => client.rest.pulls.listReviewComments({ ...ask, ...page }))) {
        for (const { body } of items) {
            const id = suggestionId(body ?? "");
            if (id !== null)
                known.add(id);
        }
        read += 1;
        if (read === MOST_COMMENT_PAGES)
            break;
    }
    return known;
}
async function createReview(client, { repository, pullNumber, headSha, path, suggestions, reviewText }, { count, left }, signal) {
    await client.rest.pulls.createReview({
        ...toParameters(repository, pullNumber),
        commit_id: headSha,
        event: "COMMENT",
        body: reviewText(count, left),
        comments: suggestions.map(({ lines, body }) => ({
            path,
            body,
            line: lines.end,
            side: "RIGHT",
            ...(lines.start < lines.end ? { start_line: lines.start, start_side: "RIGHT" } : {}),
        })),
        request: { signal, retries: 0 },
    });
}
function toParameters(repository, pullNumber) {
    return { ...(0,event_fields/* ownerAndRepo */.H5)(repository), pull_number: pullNumber };
}

;// CONCATENATED MODULE: ./src/suggest-fixes.ts







/**
 * Suggests on the run's pull request what fixes the findings on its own lines, where the input asks for it. A
 * Dockerfile that the run wrote itself is not in the pull request. What can't be posted is a warning; never throws.
 */
async function suggestFixes(fixes, surroundings) {
    const { inputs, context, path, translate, log } = surroundings;
    const { openClient = client/* createGitHub */.C, retryUnit = 1000, timeout = publish/* TIMEOUT */.Q9 } = surroundings;
    const pullRequest = context?.pullRequest ?? null;
    if (!inputs.suggestions || context === null || pullRequest === null)
        return;
    if (fixes === null || fixes.source.generated || path === null)
        return;
    const request = {
        repository: context.repository,
        pullNumber: pullRequest.number,
        headSha: context.headSha,
        path,
        text: fixes.source.text,
        suggestions: toSuggestions(path, fixes.changes, translate),
        reviewText: (count, left) => translate("suggestions.review", { count, left }),
    };
    try {
        const result = await (0,deadline/* withDeadline */.N)(timeout, async (signal) => postSuggestions(await openClient(inputs.githubToken, context.apiUrl), request, signal, retryUnit));
        switch (result.kind) {
            case "posted":
                return log.info(translate("suggestions.posted", { count: result.count, left: result.left }));
            case "nothing":
                return;
            case "other-text":
                return log.annotate("notice", translate("suggestions.otherText", { path }));
            case "no-patch":
                return log.annotate("notice", translate("suggestions.noPatch", { path }));
        }
    }
    catch (error) {
        const permission = "pull-requests: write";
        const reason = (0,problem_text/* problemText */.f)((0,api_problem/* classifyError */.fe)(error), { context, permission });
        log.annotate("warning", translate("suggestions.failed", { reason }));
    }
}

// EXTERNAL MODULE: ./src/write-reports.ts
var write_reports = __webpack_require__(9026);
;// CONCATENATED MODULE: ./src/deliver-report.ts












/**
 * Tells the runner and the pull request what came of a run. The verdict stands whatever becomes of the comment, so
 * everything else is told first.
 */
async function deliverReport(result, delivery) {
    const { report, fixes } = result;
    const { inputs, context, workspace, translate, log } = delivery;
    const toPath = context === null ? null : await findLinkedPaths(report, { ...delivery, context });
    const links = context === null || toPath === null ? report_links/* NO_LINKS */.EB : (0,github_links/* createReportLinks */.OY)(context, toPath);
    const shownPath = (path) => toPath?.(path) ?? path;
    const files = await (0,write_reports/* writeReports */.L)(workspace, inputs.reportDir, result, {
        translate,
        links,
        toPath: shownPath,
    });
    log.info(renderTerminal(report, { translate, width: 120, color: false }));
    const annotations = toAnnotations(report, translate);
    for (const { level, message, file, ...place } of annotations) {
        log.annotate(level, message, { file: shownPath(file), ...place });
    }
    const accepted = (0,verdict_text/* acceptedText */.zs)(report, translate, (name) => name);
    if (accepted !== null)
        log.annotate("warning", `${(0,verdict_text/* verdictLine */.MT)(report, translate)} · ${accepted}`);
    await log.appendSummary((0,summary/* renderSummary */.B)(report, { translate, links }), translate);
    setOutputs(report, files, log);
    const path = report.dockerfile === null ? null : (toPath?.(report.dockerfile.path) ?? null);
    const url = await comment(report, { ...delivery, links, source: path });
    log.setOutput("comment-url", url ?? "");
    if (url !== null)
        log.info(translate("comment.posted", { url }));
    await suggestFixes(fixes, { ...delivery, path });
    await giveCheckRun(report, { ...delivery, toPath: shownPath, links });
    if (report.verdict.status === "pass")
        return;
    // Where an annotation on a line says why, one more would take the place of a finding.
    const isTold = annotations.some(({ level }) => level === "error") && isToldOnLines(report);
    if (isTold)
        process.exitCode = 1;
    else
        log.fail((0,verdict_text/* verdictLine */.MT)(report, translate));
}
/** In a comment of its own, or beside the reports of other jobs. */
async function comment(report, delivery) {
    const { inputs, context, source, translate } = delivery;
    const { commentGroup: group, commentKey, platform } = inputs;
    if (context === null || group === null)
        return (0,comment_on_pull_request/* commentOnPullRequest */.r)(report, delivery);
    // Loaded late: most runs do without the library that checks other jobs' sections.
    const { commentTogether, nameOfImage, toSharedReport } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(37)]).then(__webpack_require__.bind(__webpack_require__, 4037));
    const name = commentKey || nameOfImage(report);
    const shared = toSharedReport(report, { context, name, platform, source }, translate);
    return commentTogether([shared], { ...delivery, context, group });
}
function setOutputs(report, files, log) {
    const count = (severity) => report.findings.filter((finding) => finding.severity === severity).length;
    const outputs = {
        verdict: report.verdict.status,
        "image-id": report.image?.id ?? "",
        "image-size": report.image?.contentSize?.toString() ?? "",
        "size-delta": report.comparison === null ? "" : (0,size_change/* sizeDelta */.GL)(report.comparison).toString(),
        "layer-count": report.image?.layers.length.toString() ?? "",
        "lint-errors": count("error").toString(),
        "lint-warnings": count("warning").toString(),
        "report-json": files.json,
        "report-markdown": files.markdown,
        "report-html": files.html,
        "report-sarif": files.sarif,
    };
    for (const [name, value] of Object.entries(outputs))
        log.setOutput(name, value);
}


/***/ }),

/***/ 3553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   fe: () => (/* binding */ classifyError),
/* harmony export */   mf: () => (/* binding */ secondsUntilAllowed)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);

const LONGEST_MESSAGE = 200;
/** The HTTP status of an error that the REST client threw; null where there was no answer. */
function errorStatus(error) {
    const { status, response } = asFields(error);
    // The client gives errors of the network the status 500, but no response.
    return typeof status === "number" && response !== undefined ? status : null;
}
/**
 * How long a limit still lasts, from the answer's own headers; null where it names none.
 * https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately
 */
function secondsUntilAllowed(error) {
    const headers = asFields(asFields(asFields(error).response).headers);
    const retryAfter = Number(headers["retry-after"] ?? Number.NaN);
    if (Number.isFinite(retryAfter) && retryAfter >= 0)
        return retryAfter;
    if (String(headers["x-ratelimit-remaining"]) !== "0")
        return null;
    const reset = Number(headers["x-ratelimit-reset"] ?? Number.NaN);
    // The server's own clock: the runner's may be wrong.
    const now = Date.parse(String(headers.date)) / 1000;
    return Number.isFinite(reset) && Number.isFinite(now) ? Math.max(0, Math.ceil(reset - now)) : null;
}
/** Sorts an error of the REST client by what a reader can do about it. */
function classifyError(error) {
    const message = errorMessage(error);
    const status = errorStatus(error);
    if (status === null) {
        const reason = error instanceof _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N ? error.said : message;
        if (isTimeout(error))
            return { kind: "timeout", message: reason };
        return { kind: asFields(error).status === undefined ? "other" : "network", message: reason };
    }
    if (status === 429 || (status === 403 && isLimit(error, message))) {
        return { kind: "limited", message, seconds: secondsUntilAllowed(error) };
    }
    if (status >= 500)
        return { kind: "server", status };
    if (status === 401)
        return { kind: "unauthorized", message };
    if (status === 403)
        return { kind: "forbidden", message };
    return { kind: status === 404 ? "not-found" : "refused", message };
}
function isLimit(error, message) {
    return secondsUntilAllowed(error) !== null || /rate limit/i.test(message);
}
function isTimeout(error) {
    const { name } = asFields(error);
    return name === "TimeoutError" || name === "AbortError";
}
/** The server's own words on one line, shortened: they are somebody else's text. */
function errorMessage(error) {
    const fields = asFields(error);
    const answer = asFields(asFields(fields.response).data);
    const message = typeof answer.message === "string" ? answer.message : String(fields.message ?? error);
    const line = [message, ...detailsOf(answer)]
        .join(": ")
        .replace(/[\s\p{C}]+/gu, " ")
        .trim();
    return line.length > LONGEST_MESSAGE ? `${line.slice(0, LONGEST_MESSAGE)}…` : line;
}
/** "Validation Failed" alone tells nothing; the first of its errors does. */
function detailsOf(answer) {
    const first = Array.isArray(answer.errors) ? answer.errors[0] : undefined;
    const detail = typeof first === "string" ? first : asFields(first).message;
    return typeof detail === "string" ? [detail] : [];
}
function asFields(value) {
    return typeof value === "object" && value !== null ? value : {};
}


/***/ }),

/***/ 4451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ createGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(6119);
// EXTERNAL MODULE: ./src/said-error.ts
var said_error = __webpack_require__(3077);
// EXTERNAL MODULE: ./src/github/api-problem.ts
var api_problem = __webpack_require__(3553);
;// CONCATENATED MODULE: ./src/github/gitea-pages.ts
/**
 * Makes lists of Gitea and Forgejo look like GitHub's to the rest of the program: pages have a `limit` there in place
 * of `per_page`, and where an answer has no Link header, it tells how many there are in all. Some lists come whole,
 * whatever page is asked for. https://docs.gitea.com/development/api-usage#pagination
 */
function giteaPages(client) {
    client.hook.before("request", (options) => {
        if (options.per_page !== undefined)
            options.limit = options.per_page;
    });
    client.hook.after("request", ({ data, headers }, { page }) => {
        if (headers.link !== undefined || !Array.isArray(data))
            return;
        // A last page that is not full may be followed by an empty one.
        const total = Number(headers["x-total-count"]);
        if (data.length > 0 && total > Number(page ?? 1) * data.length)
            headers.link = '<>; rel="next"';
    });
    return {};
}

;// CONCATENATED MODULE: ./src/github/whole-answers.ts

/**
 * Takes an answer that is not what was asked for as one that did not arrive. The REST client gives what came of an
 * answer whose connection broke in its middle, or a page that a proxy put in its place, as a text, and no error: a list
 * of comments would read as one without any.
 */
function wholeAnswers(client) {
    client.hook.after("request", ({ data, status }, request) => {
        if (typeof data === "object" || status === 204 || status === 205)
            return;
        // As the client says it of a connection that breaks before an answer: there is no response.
        throw Object.assign(new said_error/* SaidError */._N({ key: "github.cutOff" }), {
            status: 500,
            request,
        });
    });
    return {};
}

;// CONCATENATED MODULE: ./src/github/client.ts





/** Longest wait for a limit to end, in retry units; a run is not held up for longer than a reader would wait. */
const LONGEST_WAIT = 15;
/**
 * Opens GitHub's REST API. The libraries are loaded here, at the point of use: they take longer to load than all
 * that a run without a comment needs.
 *
 * A request answered with a server error is sent again, 1, 4 and 9 units later, unless it says otherwise; one that
 * hits a limit which names its end is sent again then, if that is soon and it is not marked `once`. A request's signal ends these waits too.
 *
 * @param token may be read-only; empty is an error
 * @param apiUrl the server's API, without a slash at the end
 * @param retryUnit milliseconds; a second, except in tests
 */
async function createGitHub(token, apiUrl, retryUnit = 1000) {
    if (token === "")
        throw new said_error/* SaidError */._N({ key: "publish.failed.noToken" });
    // Not the package's main entry: that reads the event file when it is imported, and throws where it is malformed.
    const [{ GitHub, getOctokitOptions }, { retry }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(250)]).then(__webpack_require__.bind(__webpack_require__, 5250)),
        __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735)),
    ]);
    // First in the list, so that they see an answer before the retry plugin decides on it.
    const gitea = apiUrl.endsWith("/api/v1") ? [giteaPages] : [];
    const Client = GitHub.plugin(wholeAnswers, waitBeforeRetries(retryUnit), ...gitea, retry);
    return new Client(getOctokitOptions(token, {
        baseUrl: apiUrl,
        // The plugin's own waits cannot be ended, and would keep the process alive: it only decides whether to retry.
        retry: { retryAfterBaseValue: 0, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
        // The library would print to the log, where a server's text could become a workflow command.
        log: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    }));
}
function waitBeforeRetries(unit) {
    return (client) => {
        client.hook.before("request", async ({ request }) => {
            const { retryCount = 0, limitWait = null, signal } = request;
            if (retryCount === 0)
                return;
            const wait = (limitWait ?? retryCount ** 2) * unit;
            // An aborted wait goes on to the request, which then fails with the signal's own reason.
            await (0,promises_.setTimeout)(wait, undefined, signal === undefined ? {} : { signal }).catch(ignore);
        });
        client.hook.error("request", (error, { request }) => {
            // Nobody waits for the answer any more; further tries would only keep the process alive.
            if (request.signal?.aborted)
                request.retries = 0;
            const status = (0,api_problem/* errorStatus */.PO)(error);
            const wait = status === 403 || status === 429 ? (0,api_problem/* secondsUntilAllowed */.mf)(error) : null;
            request.limitWait = null;
            if (wait !== null && wait <= LONGEST_WAIT && !request.once && hasRequest(error)) {
                request.limitWait = wait;
                error.request.request = { ...error.request.request, retries: 2 };
            }
            throw error;
        });
        return {};
    };
}
function hasRequest(error) {
    return error instanceof Error && "request" in error && typeof error.request === "object";
}
function ignore() { }


/***/ }),

/***/ 6645:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ createAuthorCheck),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _report_markdown_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4556);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3553);
/* harmony import */ var _event_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(449);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4329);
/* harmony import */ var _only_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9303);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3892);






/**
 * Leaves exactly one comment of this key on the pull request: updates the oldest of ours in place, else creates it.
 * The comment of a newer run is never overwritten.
 *
 * @param signal ends all requests
 * @param retryUnit milliseconds before a creation that failed at the server's side is looked into
 * @throws the REST client's error where the comment could not be written
 */
async function upsertComment(client, request, signal, retryUnit = 1000) {
    const update = () => updateComment(client, request, signal);
    const updated = await update();
    if (updated !== null)
        return updated;
    if (!request.create)
        return { action: "skipped", url: null };
    return (0,_only_once_js__WEBPACK_IMPORTED_MODULE_2__/* .onlyOnce */ .g)({ signal, retryUnit }, () => createComment(client, request, signal), update);
}
/** Null where there is no comment of ours. */
async function updateComment(client, request, signal) {
    const marker = requireMarker(request.body);
    let refusal = null;
    for await (const comment of ownComments(client, request, marker.key, signal)) {
        const { id, url } = comment;
        if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .isOlderRun */ .iZ)(marker.run, comment.marker.run))
            return { action: "stale", url };
        if (comment.unchanged)
            return { action: "unchanged", url };
        try {
            await client.rest.issues.updateComment({
                ...(0,_event_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerAndRepo */ .H5)(request.repository),
                comment_id: id,
                body: comment.body,
                request: { signal },
            });
            return { action: "updated", url };
        }
        catch (error) {
            const { kind } = (0,_api_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyError */ .fe)(error);
            // Somebody else's after all, or deleted in the meantime: the next one may be ours.
            if (kind !== "forbidden" && kind !== "not-found")
                throw error;
            refusal = kind === "forbidden" ? error : refusal;
        }
    }
    if (refusal !== null && !request.create)
        throw refusal;
    return null;
}
async function createComment(client, request, signal) {
    const { data } = await client.rest.issues.createComment({
        ...(0,_event_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerAndRepo */ .H5)(request.repository),
        issue_number: request.issueNumber,
        body: request.body,
        request: { signal, retries: 0 },
    });
    return { action: "created", url: data.html_url };
}
/** Oldest first, as the server lists them; further pages are read only as long as somebody asks. */
async function* ownComments(client, request, key, signal) {
    const { repository, issueNumber } = request;
    const isOwn = createAuthorCheck(client, signal);
    const place = { ...(0,_event_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .ownerAndRepo */ .H5)(repository), issue_number: issueNumber };
    for await (const { items } of (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .pagesOf */ .E)((page) => client.rest.issues.listComments({ ...place, ...page, request: { signal } }))) {
        for (const comment of items) {
            const text = comment.body ?? "";
            const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(text);
            if (marker?.key !== key || !(await isOwn(comment.user)))
                continue;
            const body = tellsFailure(text) ? (request.resolvedBody ?? request.body) : request.body;
            yield { id: comment.id, url: comment.html_url, marker, body, unchanged: sameText(text, body) };
        }
    }
}
/** The line behind the marker has the verdict. */
function tellsFailure(text) {
    return text.split("\n", 2)[1]?.startsWith(_report_markdown_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICT_ICONS */ .n_.fail) ?? false;
}
/**
 * Anybody can post a comment with our marker, and the token may be able to edit it, so the author decides. A
 * workflow's own token writes as a bot. A personal token writes as its user, who is asked for once, and only where a
 * comment makes it necessary; a workflow's token may not ask. Gitea tells no types.
 */
function createAuthorCheck(client, signal) {
    let self = null;
    const ownId = async () => {
        try {
            const { data } = await client.rest.users.getAuthenticated({ request: { signal, retries: 0 } });
            return data.id;
        }
        catch {
            return null;
        }
    };
    return async (author) => {
        if (author === null)
            return false;
        if (author.type === "Bot")
            return true;
        self ??= ownId();
        const id = await self;
        return id === null ? author.type === undefined : id === author.id;
    };
}
function requireMarker(body) {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_3__/* .parseMarker */ .gY)(body);
    if (marker === null)
        throw new Error("The comment's text does not start with its marker");
    return marker;
}
/** The server may change line ends and drop blanks at the end. */
function sameText(a, b) {
    const normalise = (text) => text.replaceAll("\r\n", "\n").trimEnd();
    return normalise(a) === normalise(b);
}


/***/ }),

/***/ 6523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ withDeadline)
/* harmony export */ });
/* harmony import */ var _said_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3077);

/** Named as the platform names what an AbortSignal's own time-out throws. */
class DeadlineError extends _said_error_js__WEBPACK_IMPORTED_MODULE_0__/* .SaidError */ ._N {
    name = "TimeoutError";
}
/**
 * Runs work that must not take longer than so many milliseconds. After that its signal is aborted, and the result is
 * a TimeoutError even where the work does not heed the signal.
 */
async function withDeadline(milliseconds, work) {
    const controller = new AbortController();
    const reason = new DeadlineError({
        key: "publish.failed.noAnswer",
        values: { seconds: milliseconds / 1000 },
    });
    let timer;
    const deadline = new Promise((_, reject) => {
        timer = setTimeout(() => {
            reject(reason);
            controller.abort(reason);
        }, milliseconds);
    });
    try {
        // The signal ends requests and the waits between them; loading the client ends only here.
        return await Promise.race([work(controller.signal), deadline]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ }),

/***/ 8002:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OY: () => (/* binding */ createReportLinks)
/* harmony export */ });
/* unused harmony exports fileUrl, commitUrl, runUrl */
/**
 * A permanent link to lines of a file at one commit.
 * https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/creating-a-permanent-link-to-a-code-snippet
 *
 * @param path relative to the repository's root, with forward slashes, not encoded
 */
function fileUrl({ serverUrl, software }, repository, sha, path, lines) {
    const encodedPath = path.split("/").map(encodeSegment).join("/");
    const at = software === "github" ? `blob/${sha}` : `src/commit/${sha}`;
    return `${repositoryUrl(serverUrl, repository)}/${at}/${encodedPath}${lineAnchor(lines)}`;
}
/** The page of one commit. */
function commitUrl(serverUrl, repository, sha) {
    return `${repositoryUrl(serverUrl, repository)}/commit/${sha}`;
}
/**
 * The page of this workflow run, at this attempt; null where the runner does not say which run it is. Forgejo knows
 * runs by the repository's own count; Gitea did so before 1.26.
 */
function runUrl({ serverUrl, software, repository, run, runNumber }) {
    const id = software === "forgejo" ? runNumber : run.id;
    if (id === 0)
        return null;
    const page = `${repositoryUrl(serverUrl, repository)}/actions/runs/${id}`;
    return software === "github" && run.attempt > 1 ? `${page}/attempts/${run.attempt}` : page;
}
/**
 * The links of one report. Files are linked in the head repository at the head commit: that is what a reader of the
 * pull request sees, where the merge commit that the run checked out goes away.
 *
 * @param toRepositoryPath gives a report's path relative to the repository's root; null where it is none of a file of
 *   the head commit: a generated file is not, nor is one outside of the checkout
 */
function createReportLinks(context, toRepositoryPath) {
    const { serverUrl, headSha } = context;
    const repository = context.pullRequest?.headRepository ?? context.repository;
    return {
        commit: { sha: headSha, url: commitUrl(serverUrl, repository, headSha) },
        run: runUrl(context),
        line: (path, lines) => {
            const inRepository = isPlainPath(path) ? toRepositoryPath(path) : null;
            return inRepository === null ? null : fileUrl(context, repository, headSha, inRepository, lines);
        },
    };
}
/** A browser takes `..` out of an address with what stands before it: the link would lead out of the repository. */
function isPlainPath(path) {
    return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
function repositoryUrl(serverUrl, { owner, name }) {
    return `${serverUrl}/${owner}/${name}`;
}
function lineAnchor(lines) {
    if (lines === null)
        return "";
    return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`;
}
/** Also encodes what `encodeURIComponent` leaves but Markdown gives a meaning: `!'()*`, `_` and `~`. */
function encodeSegment(segment) {
    return encodeURIComponent(wellFormed(segment)).replace(/[!'()*_~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Half of a surrogate pair cannot be encoded; a file name may hold one. */
function wellFormed(text) {
    return new TextDecoder().decode(new TextEncoder().encode(text));
}


/***/ }),

/***/ 4329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g2: () => (/* binding */ encodeKey),
/* harmony export */   gY: () => (/* binding */ parseMarker),
/* harmony export */   hQ: () => (/* binding */ buildMarker),
/* harmony export */   iZ: () => (/* binding */ isOlderRun),
/* harmony export */   y3: () => (/* binding */ decodeKey)
/* harmony export */ });
const PREFIX = "<!-- docker-layer-report:v1 ";
const FORMAT = /^<!-- docker-layer-report:v1 key=(\S{0,1000}) sha=([\da-f]{40,64}) run=(\d{1,15})\.(\d{1,15}) -->$/;
/** The marker's line, without a line break; the first line of every comment. */
function buildMarker({ key, sha, run }) {
    return `${PREFIX}key=${encodeKey(key)} sha=${sha} run=${run.id}.${run.attempt} -->`;
}
/**
 * Reads the marker from a comment's first line. The text may be anybody's: what does not look exactly as
 * {@link buildMarker} writes it is no marker.
 *
 * @returns null where the comment does not start with a marker
 */
function parseMarker(comment) {
    if (!comment.startsWith(PREFIX))
        return null;
    const end = comment.indexOf("\n");
    const line = (end < 0 ? comment : comment.slice(0, end)).trimEnd();
    const [, encodedKey, sha, id, attempt] = FORMAT.exec(line) ?? [];
    if (encodedKey === undefined || sha === undefined)
        return null;
    const key = decodeKey(encodedKey);
    return key === null ? null : { key, sha, run: { id: Number(id), attempt: Number(attempt) } };
}
/** Whether `a` is from an earlier run, or an earlier attempt of the same run, than `b`. */
function isOlderRun(a, b) {
    return a.id === b.id ? a.attempt < b.attempt : a.id < b.id;
}
/** A key as one word that an HTML comment can hold. */
function encodeKey(key) {
    // Two hyphens in a row may end an HTML comment.
    return encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(key))).replaceAll("--", "-%2D");
}
/** Null for what is no such word. */
function decodeKey(encoded) {
    try {
        return decodeURIComponent(encoded);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 9303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ onlyOnce)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6119);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3553);


const ATTEMPTS = 3;
/**
 * Does what must be done once. Where the server fails it may have done it all the same, so it is asked before the next
 * try.
 *
 * @param retryUnit milliseconds before a request that failed at the server's side is looked into
 * @param work sends the request, without tries of the client's own
 * @param look what was done, or null where it was not
 * @throws the REST client's error
 */
async function onlyOnce({ signal, retryUnit }, work, look) {
    for (let attempt = 1;; attempt++) {
        try {
            return await work();
        }
        catch (error) {
            const { kind } = (0,_api_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyError */ .fe)(error);
            if (attempt === ATTEMPTS || (kind !== "server" && kind !== "network"))
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(attempt * retryUnit, undefined, { signal });
        const done = await look();
        if (done !== null)
            return done;
    }
}


/***/ }),

/***/ 3892:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
const PAGE_SIZE = 100;
/**
 * The pages of a list, one after the other; a further one is read only when somebody asks for it. Not the REST client's
 * own `paginate`: that leaves the signal out of its requests. Whether there is another page is not told from the number of
 * items: a server may put fewer on a page than it is asked for.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
async function* pagesOf(list) {
    for (let page = 1;; page++) {
        const { data, headers } = await list({ per_page: PAGE_SIZE, page });
        const isLast = !(headers.link?.includes('rel="next"') ?? false);
        yield { items: data, isLast };
        if (isLast)
            return;
    }
}


/***/ }),

/***/ 3354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ problemText)
/* harmony export */ });
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9556);

/** What kept a request from succeeding, as a message that says what a reader can do about it. */
function problemText(problem, options) {
    const { context, permission } = options;
    switch (problem.kind) {
        case "forbidden": {
            const { message } = problem;
            return (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .hasReadOnlyToken */ .W)(context)
                ? { key: "github.problem.readOnly", values: { message } }
                : { key: "github.problem.forbidden", values: { message, permission } };
        }
        case "unauthorized":
            return { key: "github.problem.unauthorized", values: { message: problem.message } };
        case "not-found":
            return { key: "github.problem.notFound", values: { message: problem.message } };
        case "limited": {
            const { message, seconds } = problem;
            return seconds === null
                ? { key: "github.problem.limited", values: { message } }
                : { key: "github.problem.limitedFor", values: { message, seconds } };
        }
        case "server":
            return { key: "github.problem.server", values: { status: problem.status } };
        case "network":
            return { key: "github.problem.network", values: { message: problem.message, url: context.apiUrl } };
        case "timeout":
            return { key: "github.problem.timeout", values: { message: problem.message, url: context.apiUrl } };
        case "refused":
            return { key: "github.problem.refused", values: { message: problem.message } };
        case "other":
            return { key: "github.problem.other", values: { message: problem.message } };
    }
}


/***/ }),

/***/ 7184:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q9: () => (/* binding */ TIMEOUT),
/* harmony export */   nJ: () => (/* binding */ publishBy),
/* harmony export */   p8: () => (/* binding */ publishComment)
/* harmony export */ });
/* unused harmony export describeFailure */
/* harmony import */ var _api_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3553);
/* harmony import */ var _comments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6645);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9556);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6523);
/* harmony import */ var _problem_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3354);





/** Milliseconds that a run waits for the server at most. */
const TIMEOUT = 30_000;
/**
 * Brings the report's comment to the pull request of this run. Never throws and never takes longer than `timeout`:
 * a verdict does not depend on a comment.
 *
 * - `always` creates the comment and updates it;
 * - `on-change` creates it only for a failed or noteworthy report;
 * - `on-failure` creates it only for a failed report;
 * - `never` does nothing.
 *
 * A comment that is there is always updated, so that it also tells when a problem is gone.
 */
async function publishComment({ body, resolvedBody, ...occasion }, options) {
    const bodies = { body, ...(resolvedBody === undefined ? {} : { resolvedBody }) };
    return publishBy(occasion, { timeout: TIMEOUT, ...options }, (client, place, signal, retryUnit) => (0,_comments_js__WEBPACK_IMPORTED_MODULE_1__/* .upsertComment */ .l)(client, { ...place, ...bodies }, signal, retryUnit));
}
/** Has `post` bring a comment to the pull request, with the promises of `publishComment`. */
async function publishBy(occasion, { context, openClient, timeout, retryUnit = 1000 }, post) {
    const { pullRequest, repository } = context;
    if (pullRequest === null || occasion.policy === "never") {
        return { action: "skipped", url: null, warning: null };
    }
    const place = { repository, issueNumber: pullRequest.number, create: mayCreate(occasion) };
    try {
        const result = await (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .withDeadline */ .N)(timeout, async (signal) => post(await openClient(), place, signal, retryUnit));
        return { ...result, warning: null };
    }
    catch (error) {
        return { action: "failed", url: null, warning: describeFailure(error, context) };
    }
}
function mayCreate({ policy, failed, noteworthy }) {
    if (policy === "always")
        return true;
    return failed || (policy === "on-change" && noteworthy);
}
/** For the log: why the comment was not posted, and what there is to do about it. */
function describeFailure(error, context) {
    const problem = (0,_api_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyError */ .fe)(error);
    // A server may not want to say that there is something which a token may not touch.
    const refused = problem.kind === "forbidden" || problem.kind === "not-found";
    if (refused && (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .hasReadOnlyToken */ .W)(context)) {
        return { key: "comment.readOnly", values: { message: problem.message } };
    }
    const permission = "pull-requests: write";
    return { key: "comment.failed", values: { reason: (0,_problem_text_js__WEBPACK_IMPORTED_MODULE_4__/* .problemText */ .f)(problem, { context, permission }) } };
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


/***/ })

};
