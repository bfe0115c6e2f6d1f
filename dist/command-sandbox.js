export const id = 4681;
export const ids = [4681,6214];
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

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
}

  }),

  16545:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  sandbox: () => (  sandbox)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var recording_config = __webpack_require__(18866);
var replay = __webpack_require__(35175);
var http_server = __webpack_require__(70229);
var errors = __webpack_require__(57657);
var nearest = __webpack_require__(82226);
var behaviour = __webpack_require__(30313);
var source_behaviour = __webpack_require__(23543);
; 




const options_forms = {
    uploadMovesLatest: yesOrNo('an upload moves tag latest to the new version'),
    acceptMultipart: yesOrNo('an upload may be the field file of a multipart form'),
    uploadLimit: whole('maximum size of an upload in bytes', 1),
    conflictStatus: oneOf([400, 409], 'status for an alias or a tag that exists'),
    badUploadStatus: oneOf([400, 422], 'status for a bundle that is broken or lacks a file'),
    refuseReservedAliases: yesOrNo('aliases that look like an id or hold a slash are refused'),
    renameByAlias: yesOrNo('a connector can be renamed by its alias too, not only by its id'),
    versionAndTag: oneOf(['version', 'tag', 'refused'], 'what an invoke with both version and tag runs'),
    neitherVersionNorTag: oneOf(['latest', 'refused'], 'what an invoke without version and tag runs'),
    listOrder: oneOf(['oldest', 'newest'], 'first entry of a list'),
    listLimit: whole('maximum number of entries in the answer of a list, 0 for no limit', 0),
    listParameters: yesOrNo('lists obey limit and offset'),
    failedInvoke: oneOf(['messages', 'error', 'text', 'stream'], 'body of a failed invoke; stream is text with status 200'),
    failedInvokeStatus: whole('status of a failed invoke', 400, 599),
    failedInvokeLate: oneOf(['text', 'body', 'reset'], 'end of an answer when the command fails after it sent output'),
    errorTypeInAnswer: yesOrNo('the messages form of a failed invoke has a field errorType'),
    invokeForm: oneOf(['wrapped', 'bare', 'mixed'], 'form of the values in an invoke answer'),
    invokeSeparator: oneOf(['newline', 'none'], 'separator of the values in an invoke answer'),
    invokeContentType: {
        form: 'type/subtype',
        description: 'Content-Type of an invoke answer',
        parse: (text) => (/^[\w.+-]+\/[\w.+-]+(; ?[\w-]+=[\w-]+)*$/.test(text) ? text : undefined),
    },
    stateId: oneOf(['passed', 'resolved'], 'an input.stateId is passed unchanged, or its JSON becomes input.state'),
    sourceData: yesOrNo('the source-data interface can be used'),
    logEnd: oneOf(['missing', 'null', 'repeated'], 'nextToken of the last page of logs'),
    logPageSize: whole('maximum number of records in a page of logs', 1),
    errorRate: oneOf(['fraction', 'percent'], 'an error rate of one half is 0.5 or 50'),
    statsByAlias: yesOrNo('connectorID in the filter of stats may be an alias'),
    customizerCreateStatus: oneOf([200, 201], 'status of a created customizer'),
    customizerVersionFields: oneOf(['cli', 'openapi'], 'field names of a customizer version'),
    renameCustomizer: yesOrNo('a customizer can be renamed'),
    customConnectorCreateStatus: oneOf([200, 201], 'status of a created custom connector'),
    customConnectorStatus: oneOf(['DEVELOPMENT', 'DEMO', 'RELEASED'], 'default status of a custom connector'),
    scriptNameClash: oneOf(['number', 'refused'], 'a custom connector with an existing scriptName gets a number or is refused'),
    listUnreleased: yesOrNo('the list of connectors includes unreleased ones'),
    listSaasConnectors: yesOrNo('the list of connectors includes the uploaded SaaS connectors, one for each tag'),
    badPage: oneOf(['refused', 'clamped'], 'handling of an invalid limit or offset in the list of connectors'),
    badLocale: oneOf(['en', 'refused'], 'handling of an unsupported locale'),
    unpatchable: oneOf(['refused', 'ignored'], 'handling of a patch of a field that cannot be patched'),
    singlePatch: yesOrNo('a patch of a custom connector may be one operation instead of a list'),
    translationField: oneOf(['file', 'any'], 'field of the form that holds translations'),
    emptyTranslation: oneOf(['skipped', 'refused'], 'handling of translations without a file'),
    missingFile: oneOf(['not-found', 'empty'], 'answer to reading a file that was never uploaded'),
    taskCounts: oneOf(['numbers', 'texts', 'missing'], 'counts of a finished aggregation'),
    taskZeros: yesOrNo('the counts of an aggregation include those of zero'),
    taskTimes: oneOf(['iso', 'epoch'], 'times of a task'),
    taskTexts: oneOf(['object', 'text', 'missing'], 'localizedText of the messages of a task'),
    taskSorters: yesOrNo('the list of tasks obeys sorters'),
    taskStatus: oneOf(source_behaviour .cK, 'completionStatus of aggregations: their own, or one for all'),
    taskWarnings: oneOf(['WARNING', 'SUCCESS'], 'completionStatus of an aggregation with warnings and no error'),
    taskDelay: whole('milliseconds for which a task shows as running, at least', 0),
    taskDays: whole('days for which a task is kept, 0 for ever', 0),
    aggregationState: oneOf(source_behaviour .b6, 'state of aggregations: their own, or one for all'),
    updatedCount: oneOf(['changed', 'processed'], 'what updated counts when an aggregation is not optimised'),
    accountModified: oneOf(['processed', 'changed'], 'the accounts whose modified an aggregation sets'),
    thresholdResult: oneOf(['silent', 'warning', 'error'], 'what a task says when the delete threshold stops a deletion'),
    smallSources: oneOf(['threshold', 'deleted', 'kept'], 'accounts that are no longer listed, of a source with 10 accounts or fewer'),
    checkConnectionRuns: yesOrNo('check-connection runs std:test-connection'),
    firstTest: oneOf(['runs', 'fails'], 'test-configuration before the first aggregation of a source'),
    connectionTime: whole('milliseconds that a connection check or a peek may take, 0 for no limit', 0),
    peekLimit: whole('maximum number of objects of a peek, 0 for no limit', 0),
    peekOverLimit: oneOf(['fewer', 400], 'answer to a peek of more than peekLimit: fewer objects, or a status'),
    peekStops: yesOrNo('a peek stops the connector once it has enough objects'),
    failedPeek: oneOf(['details', 'messages', 400, 500], 'answer to a failed peek: a 200 with that member, or a status'),
    tagDelay: whole('milliseconds after which sources run the version that a tag was moved to', 0),
    movedTag: oneOf(['kept', 'followed'], 'version of the later commands of an aggregation whose tag moves meanwhile'),
    accountDelay: whole('milliseconds after an aggregation until lists show what it stored', 0),
    logDelay: whole('milliseconds until a record shows in the logs', 0),
    logRequests: oneOf(['command', 'record', 'tenant', 'none'], 'requestID of log records: one for each of these'),
    sourceAttributes: oneOf(['accepted', 'refused'], 'a new source that is given more than name, owner and connector'),
    sourceSpecId: oneOf(['added', 'given'], 'a new source gets spConnectorSpecId always, or only if it is given'),
    specIdPatch: oneOf(['dropped', 'changed'], 'a patch of spConnectorSpecId or idnProxyType of a source'),
    newCorrelation: oneOf(['empty', 'by-name'], 'the correlation config of a new source'),
    correlation: oneOf(['with-assignments', 'all', 'none'], 'new accounts that get an owner'),
    deltaReset: yesOrNo('an aggregation without optimisation forgets the state of delta runs'),
    busyAggregation: oneOf(['task', 400, 409], 'answer to an aggregation while one runs: a task that fails, or a status'),
    unknownSource: oneOf([400, 404], 'status for an aggregation of an unknown source'),
    experimentalSources: yesOrNo('/v20… require X-SailPoint-Experimental: true also for sources'),
    betaSchedules: yesOrNo('/beta has schedules of sources'),
    loadAccountsJson: oneOf(['ignored', 'obeyed', 'refused'], 'handling of a JSON body of load-accounts'),
    outputCheck: oneOf(['entitlements', 'all', 'none'], 'objects that an aggregation refuses for a key beside identity or uuid'),
    equalUuids: oneOf(['merged', 'kept'], 'accounts with the same uuid'),
    connectorWithSources: oneOf(['deleted', 'refused'], 'deleting a connector whose tags have sources'),
    tokenLifetime: whole('lifetime of a token in seconds', 1),
    listAccessTokens: yesOrNo('a personal access token may read when it expires'),
    accessTokenDays: whole('days until the personal access token expires, 0 for never', 0),
    deprecationHeader: yesOrNo('answers below /beta, /v3 and /v20… carry X-Deprecated: true'),
    latency: whole('milliseconds added to every answer', 0),
    rateLimit: {
        form: 'off | REQUESTS/MILLISECONDS[/token]',
        description: 'maximum number of requests in a time window, for each client or token; more are answered with 429',
        parse: parseRateLimit,
        print: (limit) => (limit ? `${limit.requests}/${limit.window}${limit.per === 'token' ? '/token' : ''}` : 'off'),
    },
    faults: {
        form: 'METHOD PATH STATUS|reset|cut|hang|html[-after-work] [xTIMES] [after PASSED]',
        description: 'a fault for the next request with that method (* for any) and start of its path (* for any, ~ before a pattern), after PASSED requests; may be given more than once',
        parse: parseFaults,
        print: () => '',
    },
};
const behaviourOptions = names().map((name) => ({
    name,
    form: options_forms[name].form,
    default: name === 'faults' ? '' : printed(name, behaviour .DV[name]),
    description: options_forms[name].description,
}));
function parseBehaviour(texts) {
    const result = {};
    const faults = [];
    for (const text of texts) {
        const at = text.indexOf('=');
        const name = at < 0 ? text : text.slice(0, at).trim();
        const value = at < 0 ? undefined : text.slice(at + 1).trim();
        const known = names().find((candidate) => candidate === name);
        if (!known) {
            const close = (0,nearest .p)(name, names());
            const hint = close === undefined ? `the options are ${names().join(', ')}` : `did you mean ${close}?`;
            throw new errors .eb(`the sandbox has no option ${JSON.stringify(name)}; ${hint}`);
        }
        options_assign(result, known, value ?? '');
        if (known === 'faults')
            faults.push(...(result.faults ?? []));
    }
    return faults.length > 0 ? { ...result, faults } : result;
}
function options_assign(result, name, text) {
    const value = options_forms[name].parse(text);
    if (value === undefined)
        throw new errors .eb(`the sandbox's option ${name} cannot be ${JSON.stringify(text)}; write ${name}=${options_forms[name].form}`);
    result[name] = value;
}
function names() {
    return Object.keys(options_forms);
}
function printed(name, value) {
    return options_forms[name].print?.(value) ?? String(value);
}
function yesOrNo(description) {
    const form = oneOf(['true', 'false'], description);
    return {
        form: form.form,
        description,
        parse: (text) => {
            const word = form.parse(text);
            return word === undefined ? undefined : word === 'true';
        },
    };
}
function oneOf(values, description) {
    return {
        form: values.join(' | '),
        description,
        parse: (text) => values.find((value) => String(value) === text),
    };
}
function whole(description, min, max = Number.MAX_SAFE_INTEGER) {
    return {
        form: max === Number.MAX_SAFE_INTEGER ? `a whole number of ${min} or more` : `${min} to ${max}`,
        description,
        parse: (text) => {
            const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
            return value >= min && value <= max ? value : undefined;
        },
    };
}
function parseRateLimit(text) {
    if (text === 'off')
        return null;
    const parts = /^([1-9]\d{0,8})\/([1-9]\d{0,8})(\/token)?$/.exec(text);
    if (!parts)
        return undefined;
    return { requests: Number(parts[1]), window: Number(parts[2]), per: parts[3] === undefined ? 'client' : 'token' };
}
function parseFaults(text) {
    const parts = /^(\*|[a-z]+)\s+(\*|\/\S*|~\S+)\s+(\S+)(?:\s+x(\d{1,9}))?(?:\s+after\s+(\d{1,9}))?$/i.exec(text);
    const [, method = '', path = '', outcome = '', times = '1', after = '0'] = parts ?? [];
    const kind = faultKind(outcome);
    if (kind === undefined || Number(times) === 0)
        return undefined;
    const fault = { times: Number(times), ...kind };
    if (Number(after) > 0)
        fault.after = Number(after);
    if (method !== '*')
        fault.method = method.toUpperCase();
    if (path === '*')
        return [fault];
    const where = path.startsWith('~') ? pattern(path.slice(1)) : path;
    return where === undefined ? undefined : [{ ...fault, path: where }];
}
function faultKind(text) {
    const word = ['reset', 'reset-after-work', 'cut', 'hang', 'html'].find((each) => each === text);
    if (word !== undefined)
        return { status: word };
    const [, outcome = '', afterWork] = /^([2-5]\d\d|hang|html)(-after-work)?$/.exec(text) ?? [];
    if (outcome === '')
        return undefined;
    const status = outcome === 'hang' || outcome === 'html' ? outcome : Number(outcome);
    return afterWork === undefined ? { status } : { status, afterWork: true };
}
function pattern(text) {
    try {
        return new RegExp(text);
    }
    catch {
        return undefined;
    }
}
var recordings = __webpack_require__(28455);
; 








const sandbox = (0,command .N)({
    name: 'sandbox',
    summary: 'Serves a tenant on loopback that runs the connectors uploaded to it, until it is interrupted.',
    inputs: {
        port: { kind: 'integer', min: 0, max: 65535, default: '0', description: 'Port to listen on; 0 for any free one.' },
        'client-id': { kind: 'text', description: 'Client id to accept. Default: a random one.' },
        'client-secret': { kind: 'text', description: 'Client secret to accept. Default: a random one.' },
        'data-directory': { kind: 'text', description: 'Folder for the uploads. Default: a temporary one.' },
        replay: {
            kind: 'text',
            description: 'Folder of a recording that answers all connectors in place of their target system.',
        },
        behaviour: {
            kind: 'list',
            default: '',
            description: 'Behaviour where tenants may differ, and faults to simulate, as name=value.',
            details: behaviourOptions.map(({ name, form, default: usual, description }) => {
                const text = description.replace(/\.$/, '');
                return `${name}=${form}: ${text}${usual === '' ? '' : ` (default: ${usual})`}`;
            }),
        },
    },
    outputs: {},
    async run(inputs, context) {
        const directory = inputs['data-directory'];
        await (0,output_paths .N)({ 'data-directory': directory }, context.workingDirectory);
        const replay = inputs.replay === undefined ? undefined : await openReplay(inputs.replay, context);
        const server = await http_server.Sandbox.start({
            target: replay,
            port: inputs.port,
            environment: context.childEnvironment(),
            behaviour: parseBehaviour(inputs.behaviour),
            logger: context.logger,
            ...(inputs['client-id'] === undefined ? {} : { clientId: inputs['client-id'] }),
            ...(inputs['client-secret'] === undefined ? {} : { clientSecret: inputs['client-secret'] }),
            ...(directory === undefined ? {} : { dataDirectory: (0,external_node_path_.resolve)(context.workingDirectory, directory) }),
        });
        try {
            const { shell, logger } = context;
            if (shell !== undefined) {
                logger.info(`a sandbox tenant listens at ${server.baseUrl}; Ctrl-C ends it`);
                logger.info('to reach it from another shell, paste these lines there:');
            }
            logger.info(assignment('SAIL_BASE_URL', server.baseUrl, shell));
            logger.info(assignment('SAIL_CLIENT_ID', server.clientId, shell));
            logger.info(assignment('SAIL_CLIENT_SECRET', server.clientSecret, shell));
            if (replay !== undefined) {
                const config = JSON.stringify((0,recording_config .i)(replay.recording.facts.config));
                logger.info(assignment('RECORDED_CONFIG', config, shell));
            }
            await aborted(context.signal);
        }
        finally {
            await server.close();
        }
    },
});
async function openReplay(shown, context) {
    const onProblem = (problem) => context.logger.warning(problem);
    return new replay .j(await (0,recordings .NE)(shown, context, 'replay'), { isOpen: true, onProblem });
}
function assignment(name, value, shell) {
    switch (shell) {
        case 'posix':
            return `export ${name}='${value.replaceAll("'", "'\\''")}'`;
        case 'powershell':
            return `$env:${name} = '${value.replaceAll("'", "''")}'`;
        case undefined:
            return `${name}=${value}`;
    }
}
async function aborted(signal) {
    if (signal.aborted)
        return;
    await new Promise((done) => signal.addEventListener('abort', () => done(), { once: true }));
}

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
