export const id = 781;
export const ids = [781];
export const modules = {

/***/ 781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTranslate: () => (/* binding */ createTranslate)
/* harmony export */ });
/* harmony import */ var intl_messageformat__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(333);

/**
 * Gives a function that formats the catalog's ICU messages in one language.
 * Messages are parsed when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 */
function createTranslate(language, messages) {
    const parsed = new Map();
    const translate = (key, values = {}) => {
        let message = parsed.get(key);
        if (message === undefined) {
            // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
            message = new intl_messageformat__WEBPACK_IMPORTED_MODULE_0__/* .IntlMessageFormat */ .SV(messages[key], language, undefined, { ignoreTag: true });
            parsed.set(key, message);
        }
        try {
            return String(message.format({ ...values }));
        }
        catch (error) {
            throw new Error(`Message "${key}" (${language}) does not format: ${String(error)}`);
        }
    };
    return Object.assign(translate, { language });
}


/***/ })

};
