export const id = 751;
export const ids = [751];
export const modules = {

/***/ 99500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   demo: () => (/* binding */ demo)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _cli_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61346);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57657);
/* harmony import */ var _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47252);
/* harmony import */ var _shared_program_root_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93452);









const demo = (0,_cli_command_js__WEBPACK_IMPORTED_MODULE_8__/* .defineCommand */ .N)({
    name: 'demo',
    summary: 'Runs the whole pipeline on the example connector, against a sandbox tenant on this machine.',
    inputs: {
        out: { kind: 'text', default: 'demo-report', description: 'Folder for the summary and the report.' },
    },
    outputs: { 'summary-file': 'Path of the summary.', 'report-html': 'Path of the report as a page.' },
    async run(inputs, context) {
        const { logger } = context;
        await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .assertOutputFolders */ .N)({ out: inputs.out }, context.workingDirectory);
        const root = (0,_shared_program_root_js__WEBPACK_IMPORTED_MODULE_7__/* .programRoot */ .j)();
        const example = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, 'examples', 'connector');
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(context.workingDirectory, inputs.out);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(out, { recursive: true });
        const bundle = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out, 'example-connector.zip');
        const summary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out, 'summary.md');
        const sandbox = await _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_6__/* .Sandbox */ .a.start({
            environment: context.childEnvironment(),
            behaviour: { errorTypeInAnswer: true },
        });
        try {
            logger.info(`a sandbox tenant listens at ${sandbox.baseUrl}; it uses nothing outside this machine`);
            const run = (...words) => runProgram(root, words, sandbox, context);
            logger.info('\n1. A first version, as production runs it\n');
            await run('pack', '--path', example, '--out', bundle);
            await run('upload', '--connector', 'example', '--file', bundle);
            logger.info('\n2. The pipeline, as a workflow runs it on a merge\n');
            await run(...['pipeline', '--path', example, '--out', bundle, '--connector', 'example', '--tag', 'development'], ...['--config', '{"token":"example-token"}', '--read-only', 'false', '--promote', 'true'], ...['--report-dir', out, '--summary-file', summary]);
        }
        finally {
            await sandbox.close();
        }
        logger.info(`\n3. The summary, as text\n\n${plain(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(summary, 'utf8'))}`);
        const report = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(out, 'validation.html');
        logger.info(`summary: ${summary}\nreport:  ${report}`);
        context.setOutput('summary-file', summary);
        context.setOutput('report-html', report);
    },
});
/** Runs one command through the launcher that the actions use, in a process of its own. */
async function runProgram(root, words, sandbox, context) {
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, 'bin', 'saas-connector.cjs'), ...words], {
        cwd: context.workingDirectory,
        env: {
            ...context.childEnvironment(),
            SAIL_BASE_URL: sandbox.baseUrl,
            SAIL_CLIENT_ID: sandbox.clientId,
            SAIL_CLIENT_SECRET: sandbox.clientSecret,
            // The demo is for people, also when a workflow runs it.
            GITHUB_ACTIONS: '',
        },
        stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [code] = (await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit'));
    context.signal.throwIfAborted();
    if (code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`${words[0]} did not succeed; the lines above say why`);
}
/** Markdown of ours as it reads in a terminal: character references decoded, tags taken out. */
function plain(markdown) {
    return markdown
        .replace(/<\/?(?:code|details|summary)>/g, '')
        .replaceAll('<br>', '; ')
        .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 93452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ programRoot)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73136);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);




/** What of this repository the program uses beside itself: the example, its workflows, and the templates. */
const mark = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('examples', 'connector', 'package.json');
/**
 * The folder of this program, with its examples and templates. It is looked for upwards: the program runs from dist/,
 * in tests from lib/src/.
 *
 * @throws UserError when the program was copied without them.
 */
function programRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, mark))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`there is no ${mark} beside the program; run it from a clone of its repository, not from a copy of dist`);
        }
        folder = parent;
    }
    return folder;
}
//# sourceMappingURL=program-root.js.map

/***/ }),

/***/ 79948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FilterError),
/* harmony export */   a: () => (/* binding */ parseFilter)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);


/** A filter that is not well-formed, or that asks for what the list does not support. */
class FilterError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y {
    name = 'FilterError';
    /** Which character it is about, from 1. */
    position;
    constructor(problem, position) {
        super(`the filter is not usable at character ${position}: ${problem}`);
        this.position = position;
    }
}
/** Deeper nesting is refused, so that a filter from outside cannot exhaust the stack. */
const deepest = 50;
const operators = ['eq', 'ne', 'co', 'sw', 'ca', 'in', 'ge', 'gt', 'le', 'lt', 'pr', 'isnull'];
const listOperators = ['ca', 'in'];
/** Reads a filter and checks it against what the list supports. Throws a FilterError of one line. */
function parseFilter(text, fields) {
    return new Parser(text, fields).whole();
}
class Parser {
    #tokens;
    #fields;
    #index = 0;
    #depth = 0;
    constructor(text, fields) {
        this.#tokens = tokensOf(text);
        this.#fields = fields;
    }
    whole() {
        if (this.#next.kind === 'end')
            throw new FilterError('it is empty; leave it out, or write name sw "A"', 1);
        const filter = this.#joined('or');
        const next = this.#next;
        if (next.kind === ')')
            throw new FilterError('this ")" closes nothing; take it out', next.position);
        if (next.kind !== 'end')
            throw expected('and, or, or the end', next);
        return filter;
    }
    get #next() {
        return this.#tokens[this.#index] ?? endOf(0);
    }
    #take() {
        const token = this.#next;
        this.#index++;
        return token;
    }
    #joined(word) {
        const part = () => (word === 'or' ? this.#joined('and') : this.#negated());
        const parts = [part()];
        while (this.#next.kind === 'word' && this.#next.value === word) {
            this.#take();
            parts.push(part());
        }
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: word, parts };
    }
    #negated() {
        const next = this.#next;
        if (next.kind === 'word' && next.value === 'not') {
            this.#take();
            return this.#deeper(next, () => ({ kind: 'not', part: this.#negated() }));
        }
        if (next.kind !== '(')
            return this.#primitive();
        this.#take();
        const inner = this.#deeper(next, () => this.#joined('or'));
        const close = this.#take();
        if (close.kind === 'end')
            throw new FilterError('this "(" is never closed; add a ")"', next.position);
        if (close.kind !== ')')
            throw expected('and, or, or ")"', close);
        return inner;
    }
    #deeper(at, read) {
        this.#depth++;
        if (this.#depth > deepest)
            throw new FilterError(`it is nested deeper than ${deepest}; make it simpler`, at.position);
        const result = read();
        this.#depth--;
        return result;
    }
    #primitive() {
        const field = this.#take();
        if (field.kind !== 'word')
            throw expected('the name of a field', field);
        const names = Object.keys(this.#fields);
        const rules = Object.hasOwn(this.#fields, field.value) ? this.#fields[field.value] : undefined;
        if (rules === undefined) {
            const hint = keywordHint(field.value) ?? `the fields are ${names.join(', ')}${meant(field.value, names)}`;
            throw new FilterError(`this list cannot be filtered by ${shown(field)}; ${hint}`, field.position);
        }
        const operator = this.#take();
        const known = operator.kind === 'word' && operators.includes(operator.value);
        if (!known || !rules.operators.includes(operator.value)) {
            if (operator.kind === 'end')
                throw expected(`an operator (${rules.operators.join(', ')})`, operator);
            const hint = `it takes ${rules.operators.join(', ')}${meant(operator.value, known ? [] : rules.operators)}`;
            throw new FilterError(`${field.value} cannot be compared with ${shown(operator)}; ${hint}`, operator.position);
        }
        const values = listOperators.includes(operator.value) ? this.#list(operator) : [this.#value(rules.boolean ?? false)];
        return { kind: 'primitive', field: field.value, operator: operator.value, values };
    }
    #list(operator) {
        const open = this.#take();
        if (open.kind !== '(')
            throw expected(`a list such as ${operator.value} ("A","B")`, open);
        const values = [this.#value(false)];
        for (;;) {
            const token = this.#take();
            if (token.kind === ')')
                return values;
            if (token.kind === 'end')
                throw new FilterError('this list is never closed; add a ")"', open.position);
            if (token.kind !== ',')
                throw expected('"," or ")"', token);
            values.push(this.#value(false));
        }
    }
    #value(boolean) {
        const token = this.#take();
        // The documented example of this interface has true in quotes (docs/platform.md#filters).
        const truth = token.value === 'true' || token.value === 'false';
        if (boolean && !(truth && (token.kind === 'word' || token.kind === 'text')))
            throw expected('true or false', token);
        if (token.kind === 'text')
            return token.value;
        if (token.kind === 'number')
            return Number(token.value);
        if (token.kind === 'word' && truth)
            return token.value === 'true';
        throw expected('a value; put texts in double quotes', token);
    }
}
function tokensOf(text) {
    const tokens = [];
    const pattern = /\s+|([(),])|"((?:[^"\\]|\\.)*)"|(-?\d+(?:\.\d+)?)(?![\w.-])|([A-Za-z_][\w.-]*)/suy;
    while (pattern.lastIndex < text.length) {
        const position = pattern.lastIndex;
        const [whole, mark, quotedText, number, word] = pattern.exec(text) ?? [];
        if (whole === undefined)
            throw unreadable(text, position);
        if (mark !== undefined)
            tokens.push({ kind: mark, value: mark, position: position + 1 });
        else if (quotedText !== undefined)
            tokens.push({ kind: 'text', value: unescaped(quotedText, position + 2), position: position + 1 });
        else if (number !== undefined)
            tokens.push({ kind: 'number', value: number, position: position + 1 });
        else if (word !== undefined)
            tokens.push({ kind: 'word', value: word, position: position + 1 });
    }
    tokens.push(endOf(text.length));
    return tokens;
}
function endOf(length) {
    return { kind: 'end', value: '', position: length + 1 };
}
function unescaped(text, start) {
    return text.replace(/\\(.)/gsu, (whole, character, index) => {
        if (character === '"' || character === '\\')
            return character;
        throw new FilterError(`${JSON.stringify(whole)} means nothing; only \\" and \\\\ can be escaped`, start + index);
    });
}
function unreadable(text, position) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    if (character === '"')
        return new FilterError('this text is never closed; add a double quote', position + 1);
    if (character === "'")
        return new FilterError("a text is in double quotes, not in '", position + 1);
    return new FilterError(`${JSON.stringify(character)} does not belong here`, position + 1);
}
function expected(what, token) {
    const hint = token.kind === 'word' ? keywordHint(token.value) : undefined;
    return new FilterError(`${shown(token)} stands where ${what} belongs${hint ? `; ${hint}` : ''}`, token.position);
}
function keywordHint(word) {
    const lower = word.toLowerCase();
    return lower !== word && ['and', 'or', 'not', 'true', 'false'].includes(lower)
        ? `write ${lower} in small letters`
        : undefined;
}
function meant(word, candidates) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(word, candidates);
    return near === undefined || near === word ? '' : `: did you mean ${near}?`;
}
function shown({ kind, value }) {
    if (kind === 'end')
        return 'the end';
    return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
}
//# sourceMappingURL=filter.js.map

/***/ })

};
