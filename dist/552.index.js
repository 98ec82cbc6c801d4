export const id = 552;
export const ids = [552];
export const modules = {

/***/ 9620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readSizeComments)
/* harmony export */ });
/* harmony import */ var _size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5416);

/** The instructions that write into the file system. ONBUILD writes into another image's. */
const LAYER_MAKERS = new Set(["RUN", "COPY", "ADD", "WORKDIR"]);
/** Prose that mentions us is left alone: a `max…` or a `word=` must follow. */
const BEGIN = /^#[ \t]*layer-report(?:[ \t]*:[ \t]*|[ \t]+)(?=max|[\w-]+[ \t]*=)/i;
const MAX_SIZE = /^max-size[ \t]*=[ \t]*/i;
/**
 * Finds the size limits that stand in a Dockerfile as comments. One belongs to the instruction below it, as BuildKit has
 * it: other comments and blank lines may stand between, an empty comment may not. A reason may follow behind `#` or `--`.
 */
function readSizeComments(dockerfile) {
    const comments = [];
    const broken = [];
    const limited = new Set();
    const owners = ownersOf(dockerfile);
    const read = (comment) => {
        const { range } = comment;
        const text = dockerfile.text.slice(range.start, range.end);
        const begin = BEGIN.exec(text)?.[0];
        if (begin === undefined)
            return;
        const rest = text.slice(begin.length);
        const key = MAX_SIZE.exec(rest)?.[0];
        if (key === undefined) {
            broken.push({ problem: "malformed", value: "", range });
            return;
        }
        const value = withoutReason(rest.slice(key.length));
        const limit = (0,_size_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSize */ .D)(value);
        const instruction = owners.get(range.start);
        if (limit === null) {
            const start = range.start + begin.length + key.length;
            const valueRange = { start, end: start + value.length };
            broken.push({ problem: "no-size", value, range: value === "" ? range : valueRange });
        }
        else if (instruction === undefined)
            broken.push({ problem: "misplaced", value, range });
        else if (limited.has(instruction))
            broken.push({ problem: "repeated", value, range });
        else {
            limited.add(instruction);
            comments.push({ instruction, limit, range });
        }
    };
    for (const comment of dockerfile.comments)
        read(comment);
    return { comments, broken };
}
/** The instruction that each comment stands above, by the comment's offset, where that can make a layer. */
function ownersOf({ instructions }) {
    const owners = new Map();
    for (const instruction of instructions) {
        if (!LAYER_MAKERS.has(instruction.keyword))
            continue;
        for (const { range } of instruction.comments) {
            if (range.start < instruction.range.start)
                owners.set(range.start, instruction);
        }
    }
    return owners;
}
function withoutReason(text) {
    const ends = ["#", " --", "\t--"].map((mark) => text.indexOf(mark)).filter((at) => at !== -1);
    return text.slice(0, Math.min(text.length, ...ends)).trimEnd();
}


/***/ }),

/***/ 7373:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PARSE_ERROR_ID)
/* harmony export */ });
/** The id of what the parser could not read, as hadolint has it; it is no rule, so nothing can switch it off. */
const PARSE_ERROR_ID = "DL1000";


/***/ }),

/***/ 5619:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ hadolintHelp),
/* harmony export */   s: () => (/* binding */ buildCheckHelp)
/* harmony export */ });
/** The page of Docker's manual about one of BuildKit's build checks, by the check's name. */
function buildCheckHelp(name) {
    const kebab = name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
    return `https://docs.docker.com/go/dockerfile/rule/${kebab}/`;
}
/** The page of hadolint's manual about one of its rules. */
function hadolintHelp(id) {
    return `https://github.com/hadolint/hadolint/wiki/${id}`;
}


/***/ }),

/***/ 9572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ pragmaRules),
/* harmony export */   v: () => (/* binding */ uselessPragma)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5619);

/** For teams that want no exceptions: off until a configuration gives it a severity. */
const ignorePragma = {
    id: "DL1001",
    aliases: [],
    severity: "off",
    title: "rule.DL1001.title",
    why: "rule.DL1001.why",
    example: {
        bad: "# hadolint ignore=DL3006\nFROM python\n",
        good: "FROM python:3.14-slim\n",
    },
    helpUrl: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .hadolintHelp */ .p)("DL1001"),
    *check({ pragmas }) {
        for (const { dialect, scope, range } of pragmas.ignores) {
            const isInline = scope.kind === "instruction" || scope.kind === "line";
            if (dialect !== "hadolint" || !isInline || range === null)
                continue;
            yield { range, message: "rule.DL1001.message" };
        }
    },
};
const MESSAGES = {
    malformed: "rule.LR1007.message",
    all: "rule.LR1007.all",
    refused: "rule.LR1007.refused",
    misplaced: "rule.LR1007.misplaced",
    repeated: "rule.LR1007.repeated",
};
/** A comment to the linter that has no effect. Names that silence nothing are known only when all rules have spoken. */
const uselessPragma = {
    id: "LR1007",
    aliases: [],
    severity: "info",
    title: "rule.LR1007.title",
    why: "rule.LR1007.why",
    example: {
        bad: "# hadolint ignore=DL3006 the newest is wanted here\nFROM python\n",
        good: "# hadolint ignore=DL3006 # the newest is wanted here\nFROM python\n",
    },
    helpUrl: "https://github.com/hadolint/hadolint#inline-ignores",
    *check({ pragmas }) {
        for (const { problem, range } of pragmas.broken) {
            yield {
                range,
                message: MESSAGES[problem],
                ...(problem === "refused" && { severity: "error" }),
            };
        }
    },
};
const pragmaRules = [ignorePragma, uselessPragma];


/***/ }),

/***/ 1299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ sizeCommentRule)
/* harmony export */ });
/* harmony import */ var _dockerfile_size_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9620);

const MESSAGES = {
    malformed: { message: "rule.LR1009.malformed", severity: "error" },
    "no-size": { message: "rule.LR1009.noSize", severity: "error" },
    misplaced: { message: "rule.LR1009.misplaced", severity: "warning" },
    repeated: { message: "rule.LR1009.repeated", severity: "warning" },
};
/** A size limit in a comment that limits nothing. */
const sizeCommentRule = {
    id: "LR1009",
    aliases: [],
    severity: "error",
    title: "rule.LR1009.title",
    why: "rule.LR1009.why",
    example: {
        bad: "FROM python:3.14-slim\n# layer-report max-size=20 megabytes\nRUN pip install --no-cache-dir flask==3.1.2\n",
        good: "FROM python:3.14-slim\n# layer-report max-size=20MB # flask and what it needs\nRUN pip install --no-cache-dir flask==3.1.2\n",
    },
    helpUrl: "https://docs.docker.com/build/building/best-practices/",
    *check({ dockerfile }) {
        for (const { problem, value, range } of (0,_dockerfile_size_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .readSizeComments */ .c)(dockerfile).broken) {
            yield { range, values: { value }, ...MESSAGES[problem] };
        }
    },
};


/***/ }),

/***/ 2821:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shellCheckHelp),
/* harmony export */   o: () => (/* binding */ isShellCheckId)
/* harmony export */ });
/** Whether it is the id of one of ShellCheck's own rules: https://www.shellcheck.net/wiki/ */
function isShellCheckId(name) {
    return /^SC\d{4}$/.test(name);
}
/** The page of ShellCheck's wiki about one of its rules. */
function shellCheckHelp(id) {
    return `https://www.shellcheck.net/wiki/${id}`;
}


/***/ }),

/***/ 6552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReportSarif: () => (/* binding */ renderReportSarif)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/lint/rules/size-comments.ts
var size_comments = __webpack_require__(1299);
// EXTERNAL MODULE: ./src/report/limit-text.ts
var limit_text = __webpack_require__(1277);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(4031);
;// CONCATENATED MODULE: ./src/report/sarif/log.ts

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
                            message: { text: (0,report_escape/* makeVisible */.Xm)(message) },
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
        message: { text: (0,report_escape/* makeVisible */.Xm)(message) },
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

// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
// EXTERNAL MODULE: ./src/lint/parse-error.ts
var parse_error = __webpack_require__(7373);
// EXTERNAL MODULE: ./src/lint/rules/pragmas.ts
var pragmas = __webpack_require__(9572);
;// CONCATENATED MODULE: ./src/report/lint/configuration.ts



/** How to configure a rule; nothing for what cannot be configured. */
function configuration_configurationOf({ id, aliases, severity, measured }) {
    if (id === parse_error/* PARSE_ERROR_ID */.J || measured === true)
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
function configuration_fixedText({ measured }) {
    return measured === true ? "explain.measured" : "explain.fixed";
}
function commentsFor(id, aliases) {
    const language = "dockerfile";
    // What it finds are comments themselves, which no other comment is about.
    if (id === pragmas/* uselessPragma */.v.id || id === size_comments/* sizeCommentRule */.f.id) {
        return [{ purpose: "explain.configureComment", language, lines: [`# hadolint global ignore=${id}`] }];
    }
    // The names of BuildKit's build checks are words; those of hadolint's rules end in a number.
    const checks = [id, ...aliases].filter((name) => !/\d/.test(name));
    return [
        { purpose: "explain.configureLine", language, lines: [`# hadolint ignore=${id}`] },
        ...checks.map((name) => ({ purpose: "explain.or", language, lines: [`# check=skip=${name}`] })),
    ];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/report/lint/explain.ts



/** The severity that the rule has by default, in words. */
function explain_severityText({ severity }, translate) {
    return severity === "off" ? translate("explain.off") : translate(`report.severity.${severity}`);
}
/** A rule in full: why it matters, what to write instead of what, and how to configure it. */
function renderExplanation(rule, { translate, color }) {
    const bold = boldIf(color);
    const recipes = configurationOf(rule);
    const { config } = rule.example;
    const names = rule.aliases.join(", ");
    const example = (key, text) => [
        bold(translate(key)),
        ...indented(text.trimEnd().split("\n")),
    ];
    const blocks = [
        [
            bold(translate("explain.title", { id: rule.id, title: translate(rule.title) })),
            translate("explain.severity", { severity: explain_severityText(rule, translate) }),
            ...(names === "" ? [] : [translate("explain.names", { names })]),
        ],
        [translate(rule.why)],
        ...(config === undefined ? [] : [example("explain.given", config)]),
        example("explain.bad", rule.example.bad),
        example("explain.good", rule.example.good),
        ...recipes.map(({ purpose, lines }) => [bold(translate(purpose)), ...indented(lines)]),
        ...(recipes.length === 0 ? [[translate(fixedText(rule))]] : []),
        [translate("explain.more", { url: rule.helpUrl })],
    ];
    return blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
}
function indented(lines) {
    return lines.map((line) => `  ${line}`.trimEnd());
}
function boldIf(color) {
    return (text) => (color ? styleText("bold", text, { validateStream: false }) : text);
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
        const lines = indented(alignColumns(rows, ["left", "left", "left"]));
        return rows.length === 0 ? [] : [boldIf(color)(translate(title)), ...lines, ""];
    });
    return `${[...blocks, translate("explain.usage")].join("\n")}\n`;
}

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
    const recipes = configuration_configurationOf(rule);
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
        ...(recipes.length === 0 ? [plain(translate(configuration_fixedText(rule)))] : []),
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
        defaultConfiguration: { enabled, level: SARIF_LEVELS[severity] },
        properties: { tags, "problem.severity": PROBLEMS[severity] },
    };
}

// EXTERNAL MODULE: ./src/report/verdict-text.ts
var verdict_text = __webpack_require__(3563);
;// CONCATENATED MODULE: ./src/report/sarif.ts






/** The limits' own rules: under the input that sets them. */
const LIMITS = {
    "image-size": { id: "max-image-size", title: "sarif.limit.imageSize" },
    "size-increase": { id: "max-size-increase", title: "sarif.limit.sizeIncrease" },
    "layer-size": { id: "max-layer-size", title: "sarif.limit.layerSize" },
    "layer-count": { id: "max-layers", title: "sarif.limit.layerCount" },
    wasted: { id: "max-wasted", title: "sarif.limit.wasted" },
    efficiency: { id: "min-efficiency", title: "sarif.limit.efficiency" },
};
/**
 * A report as a SARIF 2.1.0 log: lint findings, advice and limits that are not kept. What has no line stands on the
 * Dockerfile's first, because GitHub refuses a log with a result without a place; without a Dockerfile it is a notice
 * of the run, as is a failed build.
 */
function renderReportSarif(report, options) {
    const { translate, rules, toPath } = options;
    const path = report.dockerfile === null ? null : toPath(report.dockerfile.path);
    const whole = [...adviceResults(report), ...limitResults(report, translate)];
    return renderSarifLog({
        tool: report.tool,
        rules: [
            ...rules.map((rule) => describeRule(rule, translate)),
            ...Object.values(LIMITS).map((limit) => describeLimit(limit, translate)),
            ...describeShellCheckRules(report.findings, translate),
        ],
        paths: path === null ? [] : [path],
        results: [
            ...findingResults(report, options),
            ...(path === null ? [] : whole.map(({ lines, ...result }) => ({ ...result, place: at(path, lines) }))),
        ],
        notifications: [
            ...failure(report, path),
            ...(path === null ? whole.map(({ severity, message }) => ({ severity, message, place: null })) : []),
        ],
        successful: (report.build?.failure ?? null) === null,
    });
}
function findingResults({ findings }, { edits, toPath }) {
    return findings.map(({ ruleId, severity, message, path, start, end, fingerprint }, index) => {
        const fix = edits?.[index] ?? null;
        return {
            ruleId,
            severity,
            message,
            place: { path: toPath(path), region: toRegion({ start, end }) },
            ...(fix === null ? {} : { fix }),
            fingerprint,
        };
    });
}
function adviceResults({ advice, image }) {
    return advice.map(({ ruleId, severity, message, lines, layer }) => ({
        ruleId,
        severity,
        message,
        lines,
        fingerprint: fingerprintOf(ruleId, layer === null ? null : image?.layers[layer]?.instruction),
    }));
}
function limitResults(report, translate) {
    const { verdict, accepted, findings, image } = report;
    const toResult = (reason, severity) => {
        const ruleId = limitRule(reason);
        // A comment that limits nothing is a finding already.
        if (ruleId === null || findings.some((finding) => finding.ruleId === ruleId))
            return [];
        const layer = reason.kind === "layer-size" ? reason.layer : null;
        return [
            {
                ruleId,
                severity,
                message: (0,verdict_text/* reasonText */.uV)(reason, report, translate),
                lines: (0,limit_text/* isLimitReason */.A9)(reason) ? (0,limit_text/* limitLines */.Di)(reason) : null,
                fingerprint: fingerprintOf(ruleId, layer === null ? null : image?.layers[layer]?.instruction),
            },
        ];
    };
    return [
        ...verdict.reasons.flatMap((reason) => toResult(reason, "error")),
        ...(accepted?.reasons ?? []).flatMap((reason) => toResult(reason, "warning")),
    ];
}
/** Null for what is no limit. */
function limitRule({ kind }) {
    if (kind === "unreadable-limit")
        return size_comments/* sizeCommentRule */.f.id;
    return kind in LIMITS ? LIMITS[kind].id : null;
}
function describeLimit({ id, title }, translate) {
    const text = translate(title);
    return {
        id,
        shortDescription: { text },
        fullDescription: { text },
        helpUri: size_comments/* sizeCommentRule */.f.helpUrl,
        help: { text },
        ...seriousness("error", ["dockerfile", "size"]),
    };
}
function failure({ build }, path) {
    const failed = build?.failure ?? null;
    if (failed === null)
        return [];
    const place = path === null || failed.lines === null ? null : at(path, failed.lines);
    return [{ severity: "error", message: failed.message, place }];
}
function at(path, lines) {
    return { path, region: { startLine: lines?.start ?? 1, endLine: lines?.end ?? 1 } };
}
/** Of what the result is about; sizes change with every run. */
function fingerprintOf(ruleId, instruction) {
    return (0,external_node_crypto_.createHash)("sha256")
        .update(`${ruleId}\n${instruction ?? ""}`)
        .digest("hex")
        .slice(0, 32);
}


/***/ })

};
