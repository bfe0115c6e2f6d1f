export const id = 4433;
export const ids = [4433];
export const modules = {

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlError: () => (/* binding */ YamlError),
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const maxAliases = 100;
/** Why a text cannot be used as YAML. Its message is one line, and may quote the text. */
class YamlError extends Error {
    name = 'YamlError';
    /** A code of the YAML library, or TOO_DEEP or ALIAS_FAILED. */
    code;
    /** Undefined where the fault has no single place. */
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
/**
 * Reads one YAML 1.2 document without tags of its own. Keys are texts and stand once; depth and aliases are limited.
 *
 * @throws YamlError for the first fault.
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = text.replace(/^\ufeff/, '');
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine).parse(plain)];
    // Composing calls itself for each level, and Node.js aborts when the stack ends inside of a regular expression.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthOf */ .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
        throw tooDeep();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, second] = [...composer.compose(tokens, true, plain.length)];
    if (document === undefined)
        throw new Error('the YAML library gave no document');
    if (second !== undefined) {
        throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]));
    }
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        if (!(cause instanceof ReferenceError))
            throw cause;
        throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause });
    }
    // Aliases may put what is deep into what is deep.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthOf */ .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw)
        throw tooDeep();
    return { value, document, positionAt };
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_1__/* .maxDepth */ .Mw}`);
}
//# sourceMappingURL=yaml.js.map

/***/ })

};
