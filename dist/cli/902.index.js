export const id = 902;
export const ids = [902];
export const modules = {

/***/ 6902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readEnvironment: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6236);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8472);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1731);



/** Which key of the file each variable stands for: https://github.com/hadolint/hadolint#configure */
const KEYS = {
    HADOLINT_DISABLE_IGNORE_PRAGMA: "disable-ignore-pragma",
    HADOLINT_FAILURE_THRESHOLD: "failure-threshold",
    HADOLINT_FORMAT: "format",
    HADOLINT_IGNORE: "ignored",
    HADOLINT_NOFAIL: "no-fail",
    HADOLINT_REQUIRE_LABELS: "label-schema",
    HADOLINT_STRICT_LABELS: "strict-labels",
    HADOLINT_TRUSTED_REGISTRIES: "trustedRegistries",
    HADOLINT_VERBOSE: "verbose",
};
const YES = ["1", "true", "yes", "on", "y"];
const NO = ["0", "false", "no", "off", "n"];
/**
 * Reads hadolint's environment variables; an empty one says nothing. Others that begin with HADOLINT_ belong to other
 * programs. Throws an InputError that names the variable for a value that can't be used.
 */
function readEnvironment(env) {
    const layers = [];
    for (const [variable, key] of Object.entries(KEYS)) {
        const value = env[variable]?.trim() ?? "";
        if (value !== "")
            layers.push((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSetting */ .L)(entry(variable, key, toValue(variable, value))));
    }
    const overrides = _finding_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITIES */ .o.flatMap((severity) => {
        const variable = `HADOLINT_OVERRIDE_${severity.toUpperCase()}`;
        const value = env[variable]?.trim() ?? "";
        return value === "" ? [] : [entry(variable, severity, toValue(variable, value))];
    });
    if (overrides.length > 0) {
        const value = { ...toValue("HADOLINT_OVERRIDE_*", ""), isEmpty: false, entries: () => overrides };
        layers.push((0,_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .readSetting */ .L)(entry("HADOLINT_OVERRIDE_*", "override", value)));
    }
    return Object.assign({}, ...layers);
}
function entry(variable, key, value) {
    return { key: toValue(variable, key), value };
}
/** Lists have commas, and so have entries (`name:type`). */
function toValue(variable, text) {
    const refuse = (problem) => {
        throw new _input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .d({ key: "config.variable", values: { variable, problem } });
    };
    const wrong = (given, legal) => refuse({ key: "config.illegal", values: { value: JSON.stringify(given.slice(0, 100)), legal } });
    const parts = () => text
        .split(",")
        .map((part) => part.trim())
        .filter((part) => part !== "");
    const list = () => parts().map((part) => toValue(variable, part));
    return {
        isEmpty: text === "",
        text: () => text,
        yesOrNo: () => {
            const word = text.toLowerCase();
            if (YES.includes(word))
                return true;
            if (NO.includes(word))
                return false;
            return wrong(text, { key: "config.legal.yesOrNo" });
        },
        list,
        oneOrMore: list,
        entries: () => parts().map((part) => {
            const colon = part.lastIndexOf(":");
            if (colon > 0)
                return entry(variable, part.slice(0, colon), toValue(variable, part.slice(colon + 1)));
            return wrong(part, { key: "config.legal.nameType" });
        }),
        refuse,
    };
}


/***/ }),

/***/ 1731:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readSetting)
/* harmony export */ });
/* harmony import */ var _near_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9529);
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
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
