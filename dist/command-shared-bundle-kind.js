export const id = 6566;
export const ids = [6566];
export const modules = {

/***/ 10750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ exportsNamedIn)
});

;// CONCATENATED MODULE: ./lib/src/bundle/code-text.js
/** Words after which a slash begins a regular expression, not a division. */
const wordsBeforeExpression = new Set('await case delete do else in instanceof new of return throw typeof void yield'.split(' '));
/** Words whose condition in parentheses is followed by a statement. */
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with']);
const wordPattern = /[\w$\u0080-\uffff]+/y;
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(`|\$\{|$)/y;
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+\/?/y;
const spacePattern = /\s+/y;
/** A string that may be the name of a field. */
const nameInQuotes = /^["'][\w$]{1,40}["']$/;
/**
 * The code of a JavaScript text, to search in it: without comments, regular expressions and texts, but for strings that may
 * be names, which come in double quotes. White space is one space. Takes time by the length of the text.
 */
function codeOf(text) {
    const parts = [];
    /** Open brackets: whether a condition is in it, or a part of a template. */
    const open = [];
    let index = 0;
    /** Whether a slash here begins a regular expression. */
    let isExpression = true;
    let word = '';
    const take = (pattern) => {
        pattern.lastIndex = index;
        const match = pattern.exec(text)?.[0];
        if (match !== undefined)
            index += match.length;
        return match;
    };
    const takeTemplate = () => {
        const end = take(templatePattern) ?? '';
        parts.push('``');
        isExpression = end.endsWith('${');
        if (isExpression)
            open.push('template');
    };
    while (index < text.length) {
        if (take(spacePattern) !== undefined || take(commentPattern) !== undefined) {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
            continue;
        }
        const name = take(wordPattern);
        if (name !== undefined) {
            parts.push(name);
            word = name;
            isExpression = wordsBeforeExpression.has(name);
            continue;
        }
        const string = take(stringPattern);
        if (string !== undefined) {
            parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""');
            isExpression = false;
        }
        else if (isExpression && take(expressionPattern) !== undefined) {
            parts.push('//');
            isExpression = false;
        }
        else {
            const sign = text[index++] ?? '';
            if (sign === '`')
                takeTemplate();
            else if (sign === '}' && open.at(-1) === 'template') {
                open.pop();
                takeTemplate();
            }
            else {
                parts.push(sign);
                if ('({['.includes(sign))
                    open.push(sign === '(' && wordsBeforeCondition.has(word) ? 'condition' : 'other');
                const closed = ')}]'.includes(sign) ? open.pop() : undefined;
                isExpression = sign === ')' || sign === ']' ? closed === 'condition' : true;
            }
        }
        word = '';
    }
    return parts.join('');
}
//# sourceMappingURL=code-text.js.map
;// CONCATENATED MODULE: ./lib/src/bundle/exports.js

/** The forms in which compilers and bundlers write an export. They keep its name, also when they shorten all others. */
const exports_forms = [
    // `exports.connector = x`, `t.connector=x`, `exports["connector"] = x`
    /(?<!\bthis)(?:\.|\[ ?")(connector|connectorCustomizer)(?:" ?\])? ?=(?![=>])/g,
    // `connector: () => x`, `"connector": function() { return x }`
    /[{,] ?"?(connector|connectorCustomizer)"? ?: ?(?:\( ?\) ?=>|function\b)/g,
    // `Object.defineProperty(exports, "connector", { get: … })`
    /\bdefineProperty ?\( ?[\w$.]{1,60} ?, ?"(connector|connectorCustomizer)"/g,
    // `export const connector = x`, `export async function connector()`
    /\bexport (?:async )?(?:const|let|var|class|function) (connector|connectorCustomizer)\b/g,
    // `export { x as connector }`
    /\bexport ?\{[^{}]*?\b(connector|connectorCustomizer) ?[,}]/g,
];
/** The exports that the text of a bundle names, without running it. */
function exportsNamedIn(text) {
    const code = codeOf(text);
    const names = new Set(exportedFields(code));
    for (const form of exports_forms)
        for (const [, name = ''] of code.matchAll(form))
            names.add(name);
    return {
        connector: names.has('connector'),
        // No other code has a reason to name it.
        customizer: names.has('connectorCustomizer') || /\bconnectorCustomizer\b/.test(code),
    };
}
/** The fields of each `module.exports = { … }`. */
function* exportedFields(code) {
    const start = /\bexports ?= ?\{/g;
    const token = /[{[(]|[}\])]|[\w$]+|[^\s]/g;
    while (start.exec(code) !== null) {
        token.lastIndex = start.lastIndex;
        let depth = 1;
        let isName = true;
        while (depth > 0) {
            const found = token.exec(code)?.[0];
            if (found === undefined)
                return;
            if ('{[('.includes(found))
                depth++;
            else if ('}])'.includes(found))
                depth--;
            else if (isName && /^[\w$]/.test(found))
                yield found;
            const isBeforeName = found === '"' || found === 'async';
            isName = depth === 1 && (found === ',' || (isName && isBeforeName));
        }
        start.lastIndex = token.lastIndex;
    }
}
//# sourceMappingURL=exports.js.map

/***/ }),

/***/ 16566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ readCustomizerBundle),
/* harmony export */   readConnectorBundle: () => (/* binding */ readConnectorBundle)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10750);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);





/**
 * Reads the bundle of a connector. Nothing of it is run, because commands that have the credentials of a tenant use this.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path));
        if (!exports.customizer || exports.connector)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer. Nothing of it is run, as in `readConnectorBundle`.
 *
 * @throws UserError when it cannot be read, or its text has no export of a customizer.
 */
async function readCustomizerBundle(path) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    if ((0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__/* .exportsNamedIn */ .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readIndexText */ .Gw)(path)).customizer)
        return bundle;
    if (bundle.spec === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .indexName */ .mo} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`);
    }
    const { name } = bundle.spec;
    const connector = name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__/* .printableName */ .Nt)(name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
//# sourceMappingURL=bundle-kind.js.map

/***/ })

};
