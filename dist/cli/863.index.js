export const id = 863;
export const ids = [863];
export const modules = {

/***/ 1863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadLintTranslate: () => (/* binding */ loadLintTranslate),
/* harmony export */   loadTranslate: () => (/* binding */ loadTranslate),
/* harmony export */   sayOnce: () => (/* binding */ sayOnce)
/* harmony export */ });
/** Each in a file of its own: a run reads the one that it speaks. The type check misses no message of any. */
const CATALOGS = {
    en: () => __webpack_require__.e(/* import() */ 174).then(__webpack_require__.t.bind(__webpack_require__, 4174, 19)),
    es: () => __webpack_require__.e(/* import() */ 725).then(__webpack_require__.t.bind(__webpack_require__, 6725, 19)),
    fr: () => __webpack_require__.e(/* import() */ 986).then(__webpack_require__.t.bind(__webpack_require__, 4605, 19)),
    de: () => __webpack_require__.e(/* import() */ 894).then(__webpack_require__.t.bind(__webpack_require__, 5894, 19)),
    ru: () => __webpack_require__.e(/* import() */ 600).then(__webpack_require__.t.bind(__webpack_require__, 4600, 19)),
    "zh-CN": () => __webpack_require__.e(/* import() */ 731).then(__webpack_require__.t.bind(__webpack_require__, 3112, 19)),
};
/** The words of one language. Loaded only here, and only by a run that has something to say. */
async function loadTranslate(language) {
    const [{ createTranslate }, { default: messages }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(333), __webpack_require__.e(781)]).then(__webpack_require__.bind(__webpack_require__, 781)),
        CATALOGS[language](),
    ]);
    return createTranslate(language, messages);
}
/**
 * The words of the linter. English ones come without the library for the rest, which takes longer to load than a file to
 * be linted; other languages have more plural forms than can be told without it.
 */
async function loadLintTranslate(language) {
    if (language !== "en")
        return loadTranslate(language);
    const [{ createTranslator }, { default: messages }] = await Promise.all([
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 9577)),
        CATALOGS.en(),
    ]);
    return createTranslator(language, messages, refuseOther);
}
/**
 * One message, which is all that a refused run says. Most are told without the library, so that wrong input is refused at
 * once in any language.
 */
async function sayOnce(message, language) {
    const [{ createTranslator }, { plainFormat }, { default: messages }] = await Promise.all([
        __webpack_require__.e(/* import() */ 577).then(__webpack_require__.bind(__webpack_require__, 9577)),
        __webpack_require__.e(/* import() */ 67).then(__webpack_require__.bind(__webpack_require__, 1067)),
        CATALOGS[language](),
    ]);
    const isPlain = ({ key, values = {} }) => plainFormat(messages[key], language) !== null &&
        Object.values(values).every((value) => typeof value !== "object" || isPlain(value));
    const translate = isPlain(message)
        ? createTranslator(language, messages, refuseOther)
        : await loadTranslate(language);
    return translate(message.key, message.values);
}
function refuseOther() {
    throw new Error("only reports have words of this kind");
}


/***/ })

};
