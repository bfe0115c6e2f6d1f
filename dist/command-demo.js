export const id = 1069;
export const ids = [1069,6214];
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

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
}

  }),

  90976:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  demo: () => (  demo)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var program_root = __webpack_require__(93452);
var external_node_child_process_ = __webpack_require__(31421);
var external_node_events_ = __webpack_require__(78474);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var errors = __webpack_require__(57657);
var server = __webpack_require__(70229);
; 







async function runDemo(options) {
    const { programRoot, out, broken, environment, logger } = options;
    const example = (0,external_node_path_.join)(programRoot, 'examples', 'connector');
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(example, 'src'))) {
        throw new errors .yo('the installed package does not have the example connector; run the demo in a clone of the repository');
    }
    await (0,promises_.mkdir)(out, { recursive: true });
    const bundle = (0,external_node_path_.join)(out, 'example-connector.zip');
    const summary = (0,external_node_path_.join)(out, 'summary.md');
    const sandbox = await server.Sandbox.start({ environment });
    try {
        logger.info(`a sandbox tenant listens at ${sandbox.baseUrl}; nothing outside this machine is used`);
        const run = async (...words) => {
            if (!(await succeeds(words, sandbox, options)))
                throw new errors .yo(`${words[0]} failed; see the lines above`);
        };
        logger.info('\n1. A first version, as in production\n');
        await run('pack', '--path', example, '--out', bundle);
        await run('upload', '--connector', 'example', '--file', bundle);
        const project = broken ? await breakCopy(example, (0,external_node_path_.join)(out, 'broken-connector'), logger) : example;
        logger.info('\n2. The pipeline, as a workflow runs it after a merge\n');
        const pipeline = [
            ...['pipeline', '--path', project, '--out', bundle, '--connector', 'example', '--tag', 'development'],
            ...['--config', '{"token":"example-token"}', '--read-only', 'false', '--promote', 'true'],
            ...['--report-dir', out, '--summary-file', summary],
            ...['--max-wait', '2s'],
        ];
        if (!broken)
            await run(...pipeline);
        else {
            if (await succeeds(pipeline, sandbox, options))
                throw new errors .yo('the pipeline did not find the fault');
            logger.info('\nThe pipeline failed, as it should. The tags of the connector now:\n');
            await run('connector', 'tags', 'example');
        }
    }
    finally {
        await sandbox.close();
    }
    logger.info(`\n3. The summary, as text\n\n${plainText(await (0,promises_.readFile)(summary, 'utf8'))}`);
    const report = (0,external_node_path_.join)(out, 'validation.html');
    logger.info(`summary: ${summary}\nreport:  ${report}`);
    return { summary, report };
}
const fault = { file: 'src/index.ts', line: 'disabled: account.disabled,', broken: 'disabled: false,' };
async function breakCopy(example, folder, logger) {
    const left = new Set(['node_modules', 'dist', 'coverage']);
    await (0,promises_.rm)(folder, { recursive: true, force: true });
    await (0,promises_.cp)(example, folder, { recursive: true, filter: (path) => !left.has((0,external_node_path_.basename)(path)) });
    const file = (0,external_node_path_.join)(folder, fault.file);
    const source = await (0,promises_.readFile)(file, 'utf8');
    if (!source.includes(fault.line))
        throw new errors .yo(`${fault.file} of the example has no "${fault.line}" to break`);
    await (0,promises_.writeFile)(file, source.replace(fault.line, fault.broken));
    logger.info(`\na copy of the example has a fault: ${fault.file} says "${fault.broken}"`);
    return folder;
}
async function succeeds(words, { baseUrl, clientId, clientSecret }, { programRoot, workingDirectory, environment, signal }) {
    signal.throwIfAborted();
    const child = (0,external_node_child_process_.spawn)(process.execPath, [(0,external_node_path_.join)(programRoot, 'bin', 'saas-connector.cjs'), ...words], {
        cwd: workingDirectory,
        env: {
            ...environment,
            SAIL_BASE_URL: baseUrl,
            SAIL_CLIENT_ID: clientId,
            SAIL_CLIENT_SECRET: clientSecret,
            GITHUB_ACTIONS: '',
        },
        stdio: ['ignore', 'inherit', 'inherit'],
    });
    const interrupt = () => void child.kill('SIGINT');
    signal.addEventListener('abort', interrupt, { once: true });
    const [code] = (await (0,external_node_events_.once)(child, 'exit'));
    signal.removeEventListener('abort', interrupt);
    signal.throwIfAborted();
    return code === 0;
}
function plainText(markdown) {
    return markdown
        .replace(/<\/?(?:code|details|summary)>/g, '')
        .replaceAll('<br>', '; ')
        .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(Number(number)));
}
; 





const demo = (0,command .N)({
    name: 'demo',
    summary: 'Runs the pipeline on the example connector, against a sandbox tenant on this machine.',
    inputs: {
        broken: {
            kind: 'boolean',
            default: 'false',
            description: 'Put a fault into a copy of the connector, to see a run that fails.',
        },
        out: { kind: 'text', default: 'demo-report', description: 'Folder for the summary and the report.' },
    },
    outputs: { 'summary-file': 'Path of the summary.', 'report-html': 'Path of the HTML report.' },
    async run({ broken, out }, { logger, signal, workingDirectory, childEnvironment, setPathOutput }) {
        await (0,output_paths .N)({ out }, workingDirectory);
        const { summary, report } = await runDemo({
            programRoot: (0,program_root .j)(),
            out: (0,external_node_path_.resolve)(workingDirectory, out),
            broken,
            workingDirectory,
            environment: childEnvironment(),
            logger,
            signal,
        });
        setPathOutput('summary-file', summary);
        setPathOutput('report-html', report);
    },
});

  }),

  49138:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Gu: () => (  exactNumberOf),
    dj: () => (  stringifyExactJson),
    lQ: () => (  parseExactJson),
    rf: () => (  exactNumber),
    uZ: () => (  comparableExactJson)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const mark = `exact-number-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}:`;
function parseExactJson(text) {
    const value = JSON.parse(text);
    let isMarked = false;
    const marked = text.replace(/"(?:[^"\\]|\\.)*"?|-?\d[\d.eE+-]*/g, (token) => {
        if (token.startsWith('"') || !losesDigits(token))
            return token;
        isMarked = true;
        return `"${mark}${token}"`;
    });
    return isMarked ? JSON.parse(marked) : value;
}
function exactNumberOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.startsWith(mark) ? value.slice(mark.length) : undefined;
}
function exactNumber(number) {
    return losesDigits(number) ? mark + number : Number(number);
}
function stringifyExactJson(value, space) {
    return withNumbers(JSON.stringify(value, null, space), (number) => number);
}
function comparableExactJson(value) {
    return withNumbers(JSON.stringify(value), decimalOf);
}
function withNumbers(json, write) {
    const [start = '', ...parts] = json.split(`"${mark}`);
    const rest = parts.map((part) => {
        const end = part.indexOf('"');
        return write(part.slice(0, end)) + part.slice(end + 1);
    });
    return start + rest.join('');
}
function losesDigits(number) {
    if (number.length <= 15 && !/[eE]/.test(number))
        return false;
    return decimalOf(number) !== decimalOf(String(Number(number)));
}
function decimalOf(number) {
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(number) ?? [];
    if (whole === '')
        return number;
    const digits = (whole + fraction).replace(/^0+/, '');
    let end = digits.length;
    while (end > 0 && digits[end - 1] === '0')
        end--;
    if (end === 0)
        return '0';
    return `${sign}${digits.slice(0, end)}e${BigInt(exponent) + BigInt(digits.length - end - fraction.length)}`;
}

  }),

  79948:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  FilterError),
    a: () => (  parseFilter)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);



class FilterError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb {
    name = 'FilterError';
    position;
    constructor(problem, position) {
        super(`the filter is not usable at character ${position}: ${problem}`);
        this.position = position;
    }
}
const maxDepth = 50;
const operators = ['eq', 'ne', 'co', 'sw', 'ca', 'in', 'ge', 'gt', 'le', 'lt', 'pr', 'isnull'];
const listOperators = ['ca', 'in'];
const unaryOperators = ['pr', 'isnull'];
function parseFilter(text, fields) {
    return new Parser(text, fields).parse();
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
    parse() {
        if (this.#next.kind === 'end')
            throw new FilterError('it is empty; leave it out, or write name sw "A"', 1);
        const filter = this.#parseOperands('or');
        const next = this.#next;
        if (next.kind === ')')
            throw new FilterError('this ")" has no matching "("; remove it', next.position);
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
    #parseOperands(word) {
        const part = () => (word === 'or' ? this.#parseOperands('and') : this.#parseNegation());
        const parts = [part()];
        while (this.#next.kind === 'word' && this.#next.value === word) {
            this.#take();
            parts.push(part());
        }
        const [only] = parts;
        return parts.length === 1 && only !== undefined ? only : { kind: word, parts };
    }
    #parseNegation() {
        const next = this.#next;
        if (next.kind === 'word' && next.value === 'not') {
            this.#take();
            return this.#nested(next, () => ({ kind: 'not', part: this.#parseNegation() }));
        }
        if (next.kind !== '(')
            return this.#parsePrimitive();
        this.#take();
        const inner = this.#nested(next, () => this.#parseOperands('or'));
        const close = this.#take();
        if (close.kind === 'end')
            throw new FilterError('this "(" is never closed; add a ")"', next.position);
        if (close.kind !== ')')
            throw expected('and, or, or ")"', close);
        return inner;
    }
    #nested(at, read) {
        this.#depth++;
        if (this.#depth > maxDepth)
            throw new FilterError(`it is nested deeper than ${maxDepth}; make it simpler`, at.position);
        const result = read();
        this.#depth--;
        return result;
    }
    #parsePrimitive() {
        const field = this.#take();
        if (field.kind !== 'word')
            throw expected('the name of a field', field);
        const names = Object.keys(this.#fields);
        const rules = Object.hasOwn(this.#fields, field.value) ? this.#fields[field.value] : undefined;
        if (rules === undefined) {
            const hint = keywordHint(field.value) ?? `the fields are ${names.join(', ')}${suggestion(field.value, names)}`;
            throw new FilterError(`this list cannot be filtered by ${shown(field)}; ${hint}`, field.position);
        }
        const operator = this.#take();
        const known = operator.kind === 'word' && operators.includes(operator.value);
        if (!known || !rules.operators.includes(operator.value)) {
            if (operator.kind === 'end')
                throw expected(`an operator (${rules.operators.join(', ')})`, operator);
            const hint = `its operators are ${rules.operators.join(', ')}${suggestion(operator.value, known ? [] : rules.operators)}`;
            throw new FilterError(`${field.value} cannot be compared with ${shown(operator)}; ${hint}`, operator.position);
        }
        return {
            ...{ kind: 'primitive', field: field.value, operator: operator.value },
            values: this.#parseValues(operator, rules.boolean ?? false),
        };
    }
    #parseValues(operator, boolean) {
        if (unaryOperators.includes(operator.value))
            return [];
        return listOperators.includes(operator.value) ? this.#parseList(operator) : [this.#parseValue(boolean)];
    }
    #parseList(operator) {
        const open = this.#take();
        if (open.kind !== '(')
            throw expected(`a list such as ${operator.value} ("A","B")`, open);
        const values = [this.#parseValue(false)];
        for (;;) {
            const token = this.#take();
            if (token.kind === ')')
                return values;
            if (token.kind === 'end')
                throw new FilterError('this list is never closed; add a ")"', open.position);
            if (token.kind !== ',')
                throw expected('"," or ")"', token);
            values.push(this.#parseValue(false));
        }
    }
    #parseValue(boolean) {
        const token = this.#take();
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
        const [match, mark, quotedText, number, word] = pattern.exec(text) ?? [];
        if (match === undefined)
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
    return text.replace(/\\(.)/gsu, (sequence, character, index) => {
        if (character === '"' || character === '\\')
            return character;
        throw new FilterError(`unknown escape ${JSON.stringify(sequence)}; only \\" and \\\\ can be escaped`, start + index);
    });
}
function unreadable(text, position) {
    const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
    if (character === '"')
        return new FilterError('this text is never closed; add a double quote', position + 1);
    if (character === "'")
        return new FilterError("a text is in double quotes, not in '", position + 1);
    return new FilterError(`unexpected ${JSON.stringify(character)}`, position + 1);
}
function expected(what, token) {
    const hint = token.kind === 'word' ? keywordHint(token.value) : undefined;
    return new FilterError(`expected ${what}, found ${shown(token)}${hint ? `; ${hint}` : ''}`, token.position);
}
function keywordHint(word) {
    const lower = word.toLowerCase();
    return lower !== word && ['and', 'or', 'not', 'true', 'false'].includes(lower)
        ? `write ${lower} in lower case`
        : undefined;
}
function suggestion(word, candidates) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(word, candidates);
    return near === undefined || near === word ? '' : `: did you mean ${near}?`;
}
function shown({ kind, value }) {
    if (kind === 'end')
        return 'the end';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(value, 43);
}

  }),

  55784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isReadingCommand),
    QC: () => (  provisioningCommands),
    UC: () => (  knownCommands),
    WF: () => (  registrationMethods),
    oM: () => (  standardCommands),
    uD: () => (  specRead)
  });
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
function isReadingCommand(command) {
    return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command);
}
const specRead = 'std:spec:read';
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}

  }),

  93305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NH: () => (  describePath),
    c0: () => (  isControl),
    c3: () => (  listOf),
    fK: () => (  valueAt)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



function isControl(code) {
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}
function listOf(words, and) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
const elementNames = {
    commands: 'command',
    attributes: 'attribute',
    entitlementSchemas: 'entitlement schema',
    fields: 'field',
    options: 'option',
    subMenus: 'sub-menu',
    items: 'item',
    sourceConfig: 'entry',
};
const namedWithParent = new Set(['attribute', 'field', 'option', 'sub-menu']);
function describePath(root, path) {
    if (path.length === 0)
        return 'the spec';
    const last = path.findLastIndex((part) => typeof part === 'number');
    if (last < 0)
        return [...path].reverse().join(' of ');
    const tail = path.slice(last + 1);
    const element = describeElement(root, path.slice(0, last + 1));
    return tail.length === 0 ? element : `${tail.join('.')} of ${element}`;
}
function describeElement(root, path) {
    const index = Number(path.at(-1));
    const list = String(path.at(-2) ?? '');
    const value = valueAt(root, path);
    const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) ? value['type'] : undefined;
    const noun = type === 'menu' || type === 'section' ? type : (elementNames[list] ?? `${list} entry`);
    const label = labelOf(value, noun);
    const element = label === undefined ? `${noun} ${index + 1}` : `${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(label))}`;
    return namedWithParent.has(noun) ? `${element} of ${describePath(root, path.slice(0, -2))}` : element;
}
function labelOf(value, noun) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value))
        return undefined;
    const keys = noun === 'entitlement schema' ? ['type'] : ['key', 'name', 'label', 'sectionTitle', 'value'];
    return keys.map((key) => value[key]).find((label) => typeof label === 'string' && label !== '');
}
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (Array.isArray(value))
            value = value[Number(part)];
        else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) && Object.hasOwn(value, part))
            value = value[String(part)];
        else
            return undefined;
    }
    return value;
}

  }),

  74938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    AY: () => (  partsBelow),
    CI: () => (  partsOf),
    Ru: () => (  hintOfType),
    aK: () => (  hint),
    eb: () => (  misspelledMembers),
    jk: () => (  arrayOf),
    lm: () => (  notice),
    wN: () => (  withTopic),
    z3: () => (  error)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`;
}
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(same))}?`
        : hint(word, allowed);
}
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`));
    }
    return findings;
}
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}

  }),

  93917:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nu: () => (  positionIn),
    Zh: () => (  isFault),
    df: () => (  positionOf),
    lk: () => (  parseJsonText),
    t$: () => (  positionAt)
  });
  var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);



const maxDepth = 100;
function parseJsonText(raw) {
    const text = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__  .Yi)(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelowDepth(text, maxDepth);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${maxDepth} levels`, position: positionAt(text, tooDeep) };
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    try {
        const value = JSON.parse(text);
        if (root)
            return { text, value, root };
    }
    catch (error) {
        const first = errors[0];
        if (!first)
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .bD)(error), position: { line: 1, column: 1 } };
        return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) };
    }
    return { message: 'this is not JSON', position: { line: 1, column: 1 } };
}
function isFault(parsed) {
    return 'position' in parsed;
}
function nodeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.root, path.slice(0, length));
        if (node)
            return node;
    }
    return document.root;
}
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function offsetBelowDepth(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            else if (c === '\n')
                inText = false;
        }
        else if (c === '{' || c === '[') {
            if (++depth > levels)
                return offset;
        }
        else if (c === '}' || c === ']')
            depth--;
    }
    return undefined;
}
function trailingCommaHint(text, offset, bracket) {
    const hasComma = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return hasComma ? `; remove the comma before "${bracket}"` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts must be in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${trailingCommaHint(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${trailingCommaHint(text, error.offset, ']')}`;
        case 'CloseBraceExpected':
            return 'a "}" is missing';
        case 'CloseBracketExpected':
            return 'a "]" is missing';
        case 'EndOfFileExpected':
            return 'there is more text after the end';
        case 'UnexpectedEndOfString':
            return 'a text is not closed by a double quote on its line';
        case 'InvalidNumberFormat':
        case 'UnexpectedEndOfNumber':
            return 'this is not a number';
        case 'InvalidEscapeCharacter':
        case 'InvalidUnicode':
            return 'a backslash in a text is not followed by what JSON allows (write \\\\ for a backslash)';
        case 'InvalidCharacter':
            return 'a text holds a character that must be written as an escape, such as \\n or \\t';
        default:
            return 'this is not JSON';
    }
}

  })

};
