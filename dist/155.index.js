export const id = 155;
export const ids = [155];
export const modules = {

/***/ 155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KNOWN_RULES: () => (/* binding */ KNOWN_RULES),
  knownBy: () => (/* binding */ knownBy)
});

// EXTERNAL MODULE: ./src/image/advice/catalog.ts
var catalog = __webpack_require__(5701);
// EXTERNAL MODULE: ./src/lint/catalog.ts + 82 modules
var lint_catalog = __webpack_require__(1158);
// EXTERNAL MODULE: ./src/lint/parse-error.ts
var parse_error = __webpack_require__(7373);
;// CONCATENATED MODULE: ./src/lint/described-rules.ts


/** Syntax errors are the parser's findings: they have a page as rules do, but nothing switches them off. */
const parseErrors = {
    id: parse_error/* PARSE_ERROR_ID */.J,
    aliases: [],
    severity: "error",
    title: "rule.DL1000.title",
    why: "rule.DL1000.why",
    example: { bad: "FORM python:3.14-slim\n", good: "FROM python:3.14-slim\n" },
    helpUrl: (0,lint_catalog/* helpUrlOf */.k0)(parse_error/* PARSE_ERROR_ID */.J) ?? "",
};
/** Everything that a finding's `ruleId` can be, by id: in capitals and digits, so those with numbers come in order. */
const DESCRIBED_RULES = [parseErrors, ...lint_catalog/* RULES */.y0].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));

;// CONCATENATED MODULE: ./src/known-rules.ts


/** Everything that has a page: the linter's rules and the advice on built images, in the order of their ids. */
const KNOWN_RULES = [...DESCRIBED_RULES, ...catalog/* ADVICE_RULES */.B6].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
/** The rules of that id or other name, whatever the case of its letters. */
function knownBy(name) {
    const wanted = name.toLowerCase();
    return KNOWN_RULES.filter(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted));
}


/***/ })

};
