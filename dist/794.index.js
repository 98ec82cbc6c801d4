export const id = 794;
export const ids = [794];
export const modules = {

/***/ 2794:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderJson: () => (/* binding */ renderJson)
/* harmony export */ });
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1327);

/**
 * A report as report.json holds it: two blanks a level, keys in the schema's order, a newline at the end.
 * Throws a ZodError where the value is not a report: nothing else may be written under that name.
 */
function renderJson(report) {
    return `${JSON.stringify(_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .reportSchema */ .Q.parse(report), null, 2)}\n`;
}


/***/ })

};
