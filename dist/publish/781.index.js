export const id = 781;
export const ids = [781];
export const modules = {

/***/ 781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTranslate: () => (/* binding */ createTranslate)
/* harmony export */ });
/* harmony import */ var intl_messageformat__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(333);
/* harmony import */ var _translator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9577);


/** Gives a function that formats the catalog's ICU messages in one language; see `createTranslator`. */
function createTranslate(language, messages) {
    return (0,_translator_js__WEBPACK_IMPORTED_MODULE_0__/* .createTranslator */ .H)(language, messages, (message) => {
        // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
        const parsed = new intl_messageformat__WEBPACK_IMPORTED_MODULE_1__/* .IntlMessageFormat */ .SV(message, language, undefined, { ignoreTag: true });
        return (values) => String(parsed.format({ ...values }));
    });
}


/***/ })

};
