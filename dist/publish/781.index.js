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
 * A text with nothing but names in braces, which most messages are. Others need the library, whose first use takes as
 * long as linting a file does.
 */
const PLAIN = /^(?:[^{}']|'(?!['{}<>|#])|\{\w+\})*$/;
/**
 * Gives a function that formats the catalog's ICU messages in one language.
 * Messages are parsed when first used: a run needs few of them.
 * Throws, naming the key, where a message's argument is not given: a wrong call, never a wrong input.
 */
function createTranslate(language, messages) {
    const parsed = new Map();
    const translate = (key, values = {}) => {
        try {
            const format = parsed.get(key) ?? toFormat(messages[key], language);
            parsed.set(key, format);
            return format(values);
        }
        catch (error) {
            throw new Error(`Message "${key}" (${language}) does not format: ${String(error)}`);
        }
    };
    return Object.assign(translate, { language });
}
function toFormat(message, language) {
    if (!PLAIN.test(message)) {
        // Tags in messages would be markup; the catalogs hold plain text, escaped by the renderer that uses it.
        const parsed = new intl_messageformat__WEBPACK_IMPORTED_MODULE_0__/* .IntlMessageFormat */ .SV(message, language, undefined, { ignoreTag: true });
        return (values) => String(parsed.format({ ...values }));
    }
    return (values) => message.replace(/\{(\w+)\}/g, (_, name) => {
        const value = values[name];
        if (value === undefined)
            throw new Error(`no value for the variable "${name}"`);
        return String(value);
    });
}


/***/ })

};
