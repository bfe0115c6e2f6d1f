export const id = 1255;
export const ids = [1255,6214];
export const modules = {

  36214:
  ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++;  
        }
    }
    return length;
}
exports["default"] = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';

  }),

  63400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  codeOf),
    FC: () => (  scanCode),
    fx: () => (  withoutComments)
  });
const wordsBeforeExpression = new Set('await case delete do else in instanceof new of return throw typeof void yield'.split(' '));
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with']);
const [exclamation, quote, apostrophe, parenthesis, plus, minus, slash, backtick, brace] = [
    33, 34, 39, 40, 43, 45, 47, 96, 125,
];
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y;
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+(\/?)/y;
const nameInQuotes = /^["'][\w$]{1,40}["']$/;
function scanCode(text, onToken) {
    const open = [];
    let index = 0;
    let start = 0;
    let before = 'expression may follow';
    let wordStart = 0;
    let wordEnd = 0;
    let divisionsUntil = 0;
    let isStopped = false;
    const token = (kind) => {
        isStopped = onToken(kind, start, index) === 'stop';
    };
    const take = (pattern) => {
        pattern.lastIndex = index;
        const isFound = pattern.test(text);
        if (isFound)
            index = pattern.lastIndex;
        return isFound;
    };
    const wordBefore = () => (before === 'word' ? text.slice(wordStart, wordEnd) : '');
    const isValueBefore = () => before === 'value' || (before === 'word' && !wordsBeforeExpression.has(wordBefore()));
    const takeTemplate = () => {
        index++;
        take(templatePattern);
        const hasSubstitution = index > start + 2 && text.endsWith('${', index);
        if (hasSubstitution)
            open.push('template');
        before = hasSubstitution ? 'expression may follow' : 'value';
        token('template');
    };
    const takeExpression = () => {
        if (index < divisionsUntil || isValueBefore())
            return false;
        expressionPattern.lastIndex = index;
        const match = expressionPattern.exec(text);
        if (match === null)
            return false;
        const end = expressionPattern.lastIndex;
        if (match[1] === '/')
            index = end;
        else
            divisionsUntil = end;
        return match[1] === '/';
    };
    const takeSign = (sign) => {
        index++;
        if (isOpening(sign)) {
            open.push(sign === parenthesis && wordsBeforeCondition.has(wordBefore()) ? 'condition' : 'other');
            before = 'expression may follow';
        }
        else if (isClosing(sign)) {
            const closed = open.pop();
            before = sign === brace || closed === 'condition' ? 'expression may follow' : 'value';
        }
        else {
            const isCount = (sign === plus || sign === minus) && text.charCodeAt(start - 1) === sign;
            const isAssertion = sign === exclamation && isValueBefore();
            before = isCount || isAssertion ? 'value' : 'expression may follow';
        }
        token('sign');
    };
    while (index < text.length && !isStopped) {
        start = index;
        const first = text.charCodeAt(index);
        if (isInWord(first)) {
            do
                index++;
            while (isInWord(text.charCodeAt(index)));
            before = 'word';
            wordStart = start;
            wordEnd = index;
            token('word');
        }
        else if (isSpace(first)) {
            do
                index++;
            while (isSpace(text.charCodeAt(index)));
            token('space');
        }
        else if (first === slash && take(commentPattern))
            token('comment');
        else if (first === backtick || (first === brace && open.at(-1) === 'template')) {
            if (first === brace)
                open.pop();
            takeTemplate();
        }
        else if ((first === quote || first === apostrophe) && take(stringPattern)) {
            before = 'value';
            token('string');
        }
        else if (first === slash && takeExpression()) {
            before = 'value';
            token('expression');
        }
        else
            takeSign(first);
    }
}
function isInWord(unit) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || isOtherInWord(unit);
}
function isOtherInWord(unit) {
    return unit === 95 || unit === 36 || (unit >= 128 && !isSpace(unit));
}
function isSpace(unit) {
    return (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029);
}
function isOpening(unit) {
    return unit === 40 || unit === 91 || unit === 123;
}
function isClosing(unit) {
    return unit === 41 || unit === 93 || unit === 125;
}
function codeOf(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        if (kind === 'space' || kind === 'comment') {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
        }
        else if (kind === 'template')
            parts.push('``');
        else if (kind === 'expression')
            parts.push('//');
        else if (kind === 'string') {
            const string = text.slice(start, end);
            parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""');
        }
        else
            parts.push(text.slice(start, end));
    });
    return parts.join('');
}
function withoutComments(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        const part = text.slice(start, end);
        parts.push(kind === 'comment' ? part.replace(/[^\r\n]/g, ' ') : part);
    });
    return parts.join('');
}

  }),

  53416:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  exportsNamedIn)
  });
  var _code_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63400);

const forms = [
    /(?<!\bthis)(?:\.|\[ ?")(connector|connectorCustomizer)(?:" ?\])? ?=(?![=>])/g,
    /[{,] ?"?(connector|connectorCustomizer)"? ?: ?(?:\( ?\) ?=>|function\b)/g,
    /\bdefineProperty ?\( ?[\w$.]{1,60} ?, ?"(connector|connectorCustomizer)"/g,
    /\bexport (?:async )?(?:const|let|var|class|function) (connector|connectorCustomizer)\b/g,
    /\bexport ?\{[^{}]*?\b(connector|connectorCustomizer) ?[,}]/g,
];
function exportsNamedIn(text) {
    const code = (0,_code_text_js__WEBPACK_IMPORTED_MODULE_0__  .$N)(text);
    const names = new Set(exportedFields(code));
    for (const form of forms)
        for (const [, name = ''] of code.matchAll(form))
            names.add(name);
    return {
        connector: names.has('connector'),
        customizer: names.has('connectorCustomizer') || /\bconnectorCustomizer\b/.test(code),
    };
}
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

  }),

  16566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    q: () => (  readCustomizerBundle),
    readConnectorBundle: () => (  readConnectorBundle)
  });
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
  var _bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53416);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46601);





async function readConnectorBundle(path, advice) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .rJ) || error.problem !== 'no-spec')
            throw error;
        const exports = (0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__  .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Gw)(path));
        if (!exports.customizer || exports.connector)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
async function readCustomizerBundle(path) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Bo)(path, { spec: 'optional' });
    if ((0,_bundle_exports_js__WEBPACK_IMPORTED_MODULE_1__  .U)(await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .Gw)(path)).customizer)
        return bundle;
    if (bundle.spec === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${path} is not the bundle of a customizer: ${_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__  .mo} does not name the export connectorCustomizer; give the zip that pack wrote in the project of the customizer`);
    }
    const { name } = bundle.spec;
    const connector = name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_3__  .Nt)(name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}

  })

};
