export const id = 605;
export const ids = [605];
export const modules = {

/***/ 7605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./src/near-name.ts
var near_name = __webpack_require__(9529);
// EXTERNAL MODULE: ./src/lint/catalog.ts + 70 modules
var catalog = __webpack_require__(8237);
// EXTERNAL MODULE: ./src/lint/finding.ts
var finding = __webpack_require__(8472);
// EXTERNAL MODULE: ./src/lint/parse-error.ts
var parse_error = __webpack_require__(7373);
// EXTERNAL MODULE: ./src/lint/shellcheck-id.ts
var shellcheck_id = __webpack_require__(2821);
// EXTERNAL MODULE: ./src/lint/config/lint-config.ts
var lint_config = __webpack_require__(8262);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./src/input-error.ts
var input_error = __webpack_require__(6236);
;// CONCATENATED MODULE: ./src/lint/config/yaml-reader.ts


/**
 * Reads YAML 1.2 with the place of every value. Nothing is expanded, so a small file stays small.
 *
 * @param path as the reader of an error knows it
 */
function readYaml(text, path) {
    const lines = new dist/* LineCounter */.HN();
    const fail = (offset, problem) => {
        const { line, col } = lines.linePos(offset);
        throw new input_error/* InputError */.d(`${path}:${line}:${col}: ${problem}`);
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        fail(error.pos[0], "a configuration is one YAML document, not several.");
    if (error !== undefined)
        fail(error.pos[0], `this is not YAML. ${error.message.replace(/\s+/g, " ").trim()}`);
    const toValue = (written, offset) => {
        const start = written?.range?.[0] ?? offset;
        const refuse = (problem) => fail(start, problem);
        const node = (0,dist/* isAlias */.Vj)(written)
            ? (written.resolve(document) ?? refuse(`nothing is called &${written.source}.`))
            : written;
        const wrong = (legal) => refuse(`${describe(node)} is not legal here. ${legal}`);
        return {
            isEmpty: node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null),
            text: (legal) => ((0,dist/* isScalar */.jn)(node) && typeof node.value === "string" ? node.value : wrong(legal)),
            yesOrNo: () => (0,dist/* isScalar */.jn)(node) && typeof node.value === "boolean" ? node.value : wrong("Use true or false."),
            list: (legal) => (0,dist/* isSeq */.oP)(node) ? node.items.map((item) => toValue(item, start)) : wrong(legal),
            entries: (legal) => (0,dist/* isMap */.jh)(node)
                ? node.items.map(({ key, value }) => ({
                    key: toValue(key, start),
                    value: toValue(value, key.range[1]),
                }))
                : wrong(legal),
            refuse,
        };
    };
    return toValue(document.contents, 0);
}
function describe(node) {
    if ((0,dist/* isCollection */.P3)(node))
        return (0,dist/* isMap */.jh)(node) ? "A mapping" : "A list";
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : null;
    return value === null ? "Nothing at all" : JSON.stringify(value).slice(0, 100);
}

;// CONCATENATED MODULE: ./src/lint/config/read-config.ts







const LISTED_RULES = 'Write rules as a list, for example "- DL3006".';
const LISTED_REGISTRIES = 'Write registries as a list, for example "- docker.io".';
const NAMED_LABELS = 'Write one "name: type" a line.';
/** hadolint's words for "every finding counts". */
const EVERYTHING = ["ignore", "none"];
/** The names that are words: of ids, all are near to each other. */
const CHECK_NAMES = catalog/* RULES */.y0.flatMap(({ id, aliases }) => [id, ...aliases]).filter((name) => !/\d/.test(name));
/** What each key of the file sets. A key that only concerns hadolint's own output sets nothing. */
const SETTINGS = {
    "failure-threshold": (value) => ({ failOn: threshold(value) }),
    format: () => ({}),
    ignored: (value) => ({ severities: new Map(rules(value).map((id) => [id, "off"])) }),
    "label-schema": (value) => ({ labelSchema: labelSchema(value) }),
    "no-color": yesOrNoOf(() => ({})),
    "no-fail": yesOrNoOf((never) => (never ? { failOn: "never" } : {})),
    override: (value) => ({ severities: overrides(value) }),
    "strict-labels": yesOrNoOf((strictLabels) => ({ strictLabels })),
    "disable-ignore-pragma": yesOrNoOf((disabled) => ({ ignorePragmas: !disabled })),
    trustedRegistries: (value) => ({ trustedRegistries: value.list(LISTED_REGISTRIES).map(registry) }),
    verbose: yesOrNoOf(() => ({})),
};
/** Where both set the same, the later goes before: `ignored` before `override`, `no-fail` before the threshold. */
const ORDER = Object.keys(SETTINGS).sort((a, b) => rank(a) - rank(b));
function rank(key) {
    return key === "ignored" || key === "no-fail" ? 1 : 0;
}
/**
 * Reads a `.hadolint.yaml`. Keys: https://github.com/hadolint/hadolint#configure. Throws an InputError with line and
 * column for what does not parse, an unknown key, an unknown rule, or a value of the wrong kind.
 *
 * @param path as the reader of an error knows it
 */
function readConfig(text, path) {
    const root = readYaml(text, path);
    if (root.isEmpty)
        return lint_config/* DEFAULT_CONFIG */.P;
    const given = new Map(root.entries(`Write one "key: value" a line.`).map(named));
    let config = lint_config/* DEFAULT_CONFIG */.P;
    for (const key of ORDER) {
        const value = given.get(key);
        if (value === undefined || value.isEmpty)
            continue;
        const part = SETTINGS[key]?.(value) ?? {};
        const severities = new Map([...config.severities, ...(part.severities ?? [])]);
        config = { ...config, ...part, severities };
    }
    return config;
}
function named({ key, value }) {
    const keys = Object.keys(SETTINGS);
    const legal = `Known keys: ${keys.join(", ")}.`;
    const name = key.text(legal);
    if (keys.includes(name))
        return [name, value];
    return key.refuse(`there is no key ${quote(name)}.${didYouMean((0,near_name/* nearName */.c)(name, keys))} ${legal}`);
}
function yesOrNoOf(toPart) {
    return (value) => toPart(value.yesOrNo());
}
function threshold(value) {
    const legal = `Use one of: ${[...finding/* SEVERITIES */.o, ...EVERYTHING].join(", ")}.`;
    const name = value.text(legal);
    if (EVERYTHING.includes(name))
        return "style";
    return finding/* SEVERITIES */.o.find((severity) => severity === name) ?? value.refuse(`${quote(name)}: ${legal}`);
}
function overrides(value) {
    const legal = `Name rules below ${finding/* SEVERITIES */.o.join(", ")}.`;
    const bySeverity = new Map();
    for (const { key, value: listed } of value.entries(legal)) {
        const name = key.text(legal);
        const severity = finding/* SEVERITIES */.o.find((candidate) => candidate === name);
        if (severity === undefined)
            key.refuse(`there is no severity ${quote(name)}. ${legal}`);
        else if (!listed.isEmpty)
            bySeverity.set(severity, rules(listed));
    }
    // A rule that is named twice has the more severe of the two.
    const found = new Map();
    for (const severity of finding/* SEVERITIES */.o.toReversed()) {
        for (const id of bySeverity.get(severity) ?? [])
            found.set(id, severity);
    }
    return found;
}
/** The ids of the rules in the list, which may name them as BuildKit does. */
function rules(value) {
    return value.list(LISTED_RULES).flatMap((item) => {
        const name = item.text(LISTED_RULES);
        if ((0,shellcheck_id/* isShellCheckId */.o)(name))
            return [name];
        const found = (0,catalog/* findRules */.TN)(name).map(({ id }) => id);
        if (found.length > 0)
            return found;
        if (name === parse_error/* PARSE_ERROR_ID */.J) {
            item.refuse(`${name} is what can't be parsed and so can't be built. It has no other severity.`);
        }
        const near = (0,near_name/* nearName */.c)(name, CHECK_NAMES);
        return item.refuse(`there is no rule ${quote(name)}.${didYouMean(near)} Use an id such as DL3006, LR1001 or SC2086, or the name of a BuildKit check.`);
    });
}
function labelSchema(value) {
    const legal = `Use one of: ${lint_config/* LABEL_TYPES */.x.join(", ")}.`;
    return new Map(value.entries(NAMED_LABELS).map(({ key, value: type }) => {
        const label = key.text(NAMED_LABELS);
        const name = type.isEmpty ? "text" : type.text(legal) || "text";
        const found = lint_config/* LABEL_TYPES */.x.find((candidate) => candidate === name);
        return [label, found ?? type.refuse(`${quote(name)} is no type of label. ${legal}`)];
    }));
}
function registry(value) {
    const name = value.text(LISTED_REGISTRIES);
    // Such an entry would match nothing, and every image would be refused.
    if (!/^(?:\*|\*?[a-z0-9.:[\]-]+|[a-z0-9.:[\]-]+\*)$/i.test(name)) {
        value.refuse(`${quote(name)} is no registry. Use a host such as ghcr.io or localhost:5000, with * at its start or end at most.`);
    }
    return name;
}
function didYouMean(name) {
    return name === null ? "" : ` Did you mean ${name}?`;
}
function quote(text) {
    return JSON.stringify(text.slice(0, 100));
}


/***/ })

};
