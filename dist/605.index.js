export const id = 605;
export const ids = [605];
export const modules = {

/***/ 7605:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./src/lint/config/layer.ts
var config_layer = __webpack_require__(5817);
// EXTERNAL MODULE: ./src/lint/config/settings.ts
var settings = __webpack_require__(1731);
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
        const { line, col: column } = lines.linePos(offset);
        throw new input_error/* InputError */.d({ key: "config.place", values: { path, line, column, problem } });
    };
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const [error] = document.errors;
    if (error?.code === "MULTIPLE_DOCS")
        fail(error.pos[0], { key: "config.documents" });
    if (error !== undefined) {
        const reason = error.message.replace(/\s+/g, " ").trim();
        fail(error.pos[0], { key: "config.notYaml", values: { reason } });
    }
    const toValue = (written, offset) => {
        const start = written?.range?.[0] ?? offset;
        const refuse = (problem) => fail(start, problem);
        const node = (0,dist/* isAlias */.Vj)(written)
            ? (written.resolve(document) ?? refuse({ key: "config.noAnchor", values: { name: written.source } }))
            : written;
        const wrong = (legal) => refuse(illegal(node, legal));
        const list = (legal) => (0,dist/* isSeq */.oP)(node) ? node.items.map((item) => toValue(item, start)) : wrong(legal);
        return {
            isEmpty: node === null || ((0,dist/* isScalar */.jn)(node) && node.value === null),
            text: (legal) => ((0,dist/* isScalar */.jn)(node) && typeof node.value === "string" ? node.value : wrong(legal)),
            yesOrNo: () => (0,dist/* isScalar */.jn)(node) && typeof node.value === "boolean"
                ? node.value
                : wrong({ key: "config.legal.boolean" }),
            list,
            oneOrMore: (legal) => (0,dist/* isScalar */.jn)(node) && typeof node.value === "string" ? [toValue(node, start)] : list(legal),
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
function illegal(node, legal) {
    if ((0,dist/* isMap */.jh)(node))
        return { key: "config.illegalMapping", values: { legal } };
    if ((0,dist/* isSeq */.oP)(node))
        return { key: "config.illegalList", values: { legal } };
    const value = (0,dist/* isScalar */.jn)(node) ? node.value : null;
    return value === null
        ? { key: "config.illegalNothing", values: { legal } }
        : { key: "config.illegal", values: { value: JSON.stringify(value).slice(0, 100), legal } };
}

;// CONCATENATED MODULE: ./src/lint/config/read-config.ts



/**
 * Reads a `.hadolint.yaml`. Keys: https://github.com/hadolint/hadolint#configure. Throws an InputError with line and
 * column for what does not parse, an unknown key, an unknown rule, or a value of the wrong kind.
 *
 * @param path as the reader of an error knows it
 * @param environment what holds where the file does not say otherwise
 */
function readConfig(text, path, environment = {}) {
    const root = readYaml(text, path);
    const entries = root.isEmpty ? [] : root.entries({ key: "config.legal.pairs" });
    return (0,config_layer/* toConfig */.q)([environment, Object.assign({}, ...entries.map(settings/* readSetting */.L))]);
}


/***/ }),

/***/ 1731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSetting)
/* harmony export */ });
/* harmony import */ var _near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9529);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1158);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8472);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7373);
/* harmony import */ var _shellcheck_id_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2821);
/* harmony import */ var _layer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5817);
/* harmony import */ var _lint_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8262);







const LISTED_RULES = { key: "config.legal.rules" };
const LISTED_REGISTRIES = { key: "config.legal.registries" };
const LEGAL_FORMATS = oneOf(_lint_config_js__WEBPACK_IMPORTED_MODULE_2__/* .HADOLINT_FORMATS */ .pc);
const NAMED_LABELS = { key: "config.legal.labels" };
/** hadolint's words for "every finding counts". */
const EVERYTHING = ["ignore", "none"];
/** The names that are words: of ids, all are near to each other. */
const CHECK_NAMES = _catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0.flatMap(({ id, aliases }) => [id, ...aliases]).filter((name) => !/\d/.test(name));
/** What each key sets. hadolint's "verbose" has it print its configuration, which nothing here does. */
const SETTINGS = {
    compat: (value) => ({ compat: compat(value) }),
    "failure-threshold": (value) => ({ threshold: threshold(value) }),
    format: (value) => ({ format: format(value) }),
    formats: (value) => ({ format: onlyFormat(value) }),
    ignored: (value) => ({ ignored: rules(value) }),
    "label-schema": (value) => ({ labelSchema: labelSchema(value) }),
    "no-color": yesOrNoOf((plain) => ({ color: !plain })),
    "no-fail": yesOrNoOf((noFail) => ({ noFail })),
    override: (value) => ({ overrides: overrides(value) }),
    "strict-labels": yesOrNoOf((strictLabels) => ({ strictLabels })),
    "disable-ignore-pragma": yesOrNoOf((disabled) => ({ ignorePragmas: !disabled })),
    trustedRegistries: (value) => ({ trustedRegistries: value.oneOrMore(LISTED_REGISTRIES).map(registry) }),
    verbose: yesOrNoOf(() => ({})),
};
/** What an entry sets; nothing where its value is left out. Throws an InputError for what can't be used. */
function readSetting({ key, value }) {
    const keys = Object.keys(SETTINGS);
    const legal = { key: "config.legal.keys", values: { keys: keys.join(", ") } };
    const name = key.text(legal);
    if (!keys.includes(name)) {
        const near = (0,_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(name, keys);
        key.refuse(near === null
            ? { key: "config.noKey", values: { name: quote(name), legal } }
            : { key: "config.noKeyNear", values: { name: quote(name), near, legal } });
    }
    return value.isEmpty ? {} : (SETTINGS[name]?.(value) ?? {});
}
function yesOrNoOf(toLayer) {
    return (value) => toLayer(value.yesOrNo());
}
/** Our own key: whose answers are wanted. */
function compat(value) {
    const legal = { key: "config.legal.compat" };
    const name = value.text(legal);
    return name === "hadolint" ? name : value.refuse(illegalName(name, legal));
}
function threshold(value) {
    const legal = oneOf([..._finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o, ...EVERYTHING]);
    const name = value.text(legal);
    if (EVERYTHING.includes(name))
        return "style";
    return _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.find((severity) => severity === name) ?? value.refuse(illegalName(name, legal));
}
function overrides(value) {
    const legal = {
        key: "config.legal.severities",
        values: { severities: _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.join(", ") },
    };
    const given = value.entries(legal).flatMap(({ key, value: listed }) => {
        const name = key.text(legal);
        const severity = _finding_js__WEBPACK_IMPORTED_MODULE_4__/* .SEVERITIES */ .o.find((candidate) => candidate === name) ??
            key.refuse({ key: "config.noSeverity", values: { name: quote(name), legal } });
        return listed.isEmpty ? [] : rules(listed).map((id) => [id, severity]);
    });
    return (0,_layer_js__WEBPACK_IMPORTED_MODULE_1__/* .mostSevere */ .u)(given);
}
function format(value) {
    const name = value.text(LEGAL_FORMATS);
    return _lint_config_js__WEBPACK_IMPORTED_MODULE_2__/* .HADOLINT_FORMATS */ .pc.find((known) => known === name) ?? value.refuse(illegalName(name, LEGAL_FORMATS));
}
function onlyFormat(value) {
    const [first, ...others] = value.list(LEGAL_FORMATS);
    if (others.length > 0)
        value.refuse({ key: "config.oneFormat" });
    return first === undefined ? null : format(first);
}
/** The ids of the rules in the list, which may name them as BuildKit does. */
function rules(value) {
    return value.list(LISTED_RULES).flatMap((item) => {
        const name = item.text(LISTED_RULES);
        if ((0,_shellcheck_id_js__WEBPACK_IMPORTED_MODULE_5__/* .isShellCheckId */ .o)(name))
            return [name];
        const found = (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .findRules */ .TN)(name).map(({ id }) => id);
        if (found.length > 0)
            return found;
        if (name === _parse_error_js__WEBPACK_IMPORTED_MODULE_6__/* .PARSE_ERROR_ID */ .J) {
            item.refuse({ key: "config.parseError", values: { rule: name } });
        }
        const near = (0,_near_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearName */ .c)(name, CHECK_NAMES);
        return item.refuse(near === null
            ? { key: "config.noRule", values: { name: quote(name) } }
            : { key: "config.noRuleNear", values: { name: quote(name), near } });
    });
}
function labelSchema(value) {
    const legal = oneOf(_lint_config_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_TYPES */ .xP);
    return new Map(value.entries(NAMED_LABELS).map(({ key, value: type }) => {
        const label = key.text(NAMED_LABELS);
        const name = type.isEmpty ? "text" : type.text(legal) || "text";
        const found = _lint_config_js__WEBPACK_IMPORTED_MODULE_2__/* .LABEL_TYPES */ .xP.find((candidate) => candidate === name);
        return [
            label,
            found ?? type.refuse({ key: "config.noLabelType", values: { name: quote(name), legal } }),
        ];
    }));
}
function registry(value) {
    const name = value.text(LISTED_REGISTRIES);
    // Such an entry would match nothing, and every image would be refused.
    if (!/^(?:\*|\*?[a-z0-9.:[\]-]+|[a-z0-9.:[\]-]+\*)$/i.test(name)) {
        value.refuse({ key: "config.noRegistry", values: { name: quote(name) } });
    }
    return name;
}
function oneOf(values) {
    return { key: "config.legal.oneOf", values: { values: values.join(", ") } };
}
function illegalName(name, legal) {
    return { key: "config.illegalName", values: { name: quote(name), legal } };
}
function quote(text) {
    return JSON.stringify(text.slice(0, 100));
}


/***/ })

};
