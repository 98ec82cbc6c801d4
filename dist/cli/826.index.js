export const id = 826;
export const ids = [826];
export const modules = {

/***/ 1826:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KNOWN_RULES: () => (/* binding */ KNOWN_RULES),
/* harmony export */   knownBy: () => (/* binding */ knownBy)
/* harmony export */ });
/* harmony import */ var _image_advice_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5701);
/* harmony import */ var _lint_described_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6916);


/** Everything that has a page: the linter's rules and the advice on built images, in the order of their ids. */
const KNOWN_RULES = [..._lint_described_rules_js__WEBPACK_IMPORTED_MODULE_1__/* .DESCRIBED_RULES */ .E, ..._image_advice_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .ADVICE_RULES */ .B6].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));
/** The rules of that id or other name, whatever the case of its letters. */
function knownBy(name) {
    const wanted = name.toLowerCase();
    return KNOWN_RULES.filter(({ id, aliases }) => [id, ...aliases].some((known) => known.toLowerCase() === wanted));
}


/***/ }),

/***/ 6916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ DESCRIBED_RULES)
/* harmony export */ });
/* harmony import */ var _catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7621);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7373);


/** Syntax errors are the parser's findings: they have a page as rules do, but nothing switches them off. */
const parseErrors = {
    id: _parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_ERROR_ID */ .J,
    aliases: [],
    severity: "error",
    title: "rule.DL1000.title",
    why: "rule.DL1000.why",
    example: { bad: "FORM python:3.14-slim\n", good: "FROM python:3.14-slim\n" },
    helpUrl: (0,_catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .helpUrlOf */ .k0)(_parse_error_js__WEBPACK_IMPORTED_MODULE_1__/* .PARSE_ERROR_ID */ .J) ?? "",
};
/** Everything that a finding's `ruleId` can be, by id: in capitals and digits, so those with numbers come in order. */
const DESCRIBED_RULES = [parseErrors, ..._catalog_js__WEBPACK_IMPORTED_MODULE_0__/* .RULES */ .y0].sort((a, b) => a.id < b.id ? -1 : Number(a.id > b.id));


/***/ })

};
