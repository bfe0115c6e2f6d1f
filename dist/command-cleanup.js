export const id = 4956;
export const ids = [4956,6214];
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

  48424:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  cleanup: () => (  cleanup)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var entries = __webpack_require__(29974);
var journal_journal = __webpack_require__(8305);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var files = __webpack_require__(70679);
var json = __webpack_require__(65872);
; 







const maxBytes = 64 * 1024 * 1024;
const maxLineLength = 1024 * 1024;
const lineStart = '{"run":';
async function readJournal(path, label, sealKey) {
    const text = await readText(path, label);
    if (text === undefined)
        return undefined;
    const runs = new Map();
    let brokenLines = 0;
    for (const line of text.split('\n')) {
        if (line === '')
            continue;
        if (!addLine(line, runs, sealKey))
            brokenLines++;
    }
    if (runs.size === 0 && brokenLines > 0 && !text.startsWith(lineStart)) {
        throw new errors .eb(`${label} is no journal; give the one that the steps before have written`);
    }
    return { runs: [...runs.values()], brokenLines };
}
async function readText(path, label) {
    try {
        const file = await (0,promises_.open)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        try {
            const stats = await file.stat();
            if (!stats.isFile())
                throw new errors .eb(`cannot read ${label}: it is not a file`);
            if (stats.size > maxBytes)
                throw new errors .eb(`cannot read ${label}: it is larger than 64 MiB, so it is no journal`);
            return await file.readFile('utf8');
        }
        finally {
            await file.close();
        }
    }
    catch (cause) {
        if (cause instanceof errors .yo)
            throw cause;
        if ((0,files .b2)(cause))
            return undefined;
        throw new errors .eb(`cannot read ${label}: ${(0,files .Hs)(cause)}`, { cause });
    }
}
function addLine(text, runs, sealKey) {
    if (text.length > maxLineLength)
        return false;
    let line;
    try {
        line = JSON.parse(text);
    }
    catch {
        return false;
    }
    if (!(0,json .Gv)(line) || typeof line['run'] !== 'string' || (0,json .d1)(line) > json .Mw)
        return false;
    const entry = (0,entries .ER)(line['body']);
    if (entry === undefined)
        return false;
    const id = line['run'];
    const known = runs.get(id);
    if ((entry.entry === 'run') === (known !== undefined))
        return false;
    const seal = typeof line['seal'] === 'string' ? line['seal'] : '';
    const isSealed = sealKey !== undefined && seal === (0,journal_journal .R)(sealKey, known?.seal ?? '', id, entry);
    if (entry.entry === 'run') {
        const empty = { accounts: new Map(), upload: undefined, version: undefined, moves: new Map() };
        runs.set(id, {
            run: id,
            start: entry,
            seal,
            isSealed,
            ...empty,
            restored: new Set(),
            aggregations: [],
            hasEnded: false,
        });
    }
    else if (known !== undefined) {
        known.seal = seal;
        known.isSealed &&= isSealed;
        apply(entry, known);
    }
    return true;
}
function apply(entry, run) {
    switch (entry.entry) {
        case 'account': {
            const { account, check, identity, markers, existed, values } = entry;
            const named = {
                ...{ account, check, identity, markers, existed },
                key: undefined,
                values: new Map(),
                varied: new Set(),
            };
            addValues(named, values);
            run.accounts.set(account, named);
            return;
        }
        case 'account-created': {
            const account = run.accounts.get(entry.account);
            if (account === undefined)
                return;
            account.key = entry.key;
            addValues(account, entry.values);
            return;
        }
        case 'account-change': {
            const account = run.accounts.get(entry.account);
            if (account === undefined)
                return;
            if (entry.op === 'Set')
                addValues(account, { [entry.attribute]: entry.value });
            else
                account.varied.add(entry.attribute);
            return;
        }
        case 'account-gone':
            run.accounts.delete(entry.account);
            return;
        case 'upload':
            run.upload = entry;
            return;
        case 'version':
            run.version = entry.version;
            return;
        case 'tag-move': {
            const last = run.moves.get(entry.tag);
            const earlier = last === undefined ? [] : [...last.earlier, ...(last.isDone ? [last.to] : [])];
            run.moves.set(entry.tag, { ...entry, isDone: false, earlier });
            return;
        }
        case 'aggregation-start':
            run.aggregations.push({ source: entry.source, task: undefined });
            return;
        case 'aggregation': {
            const { source, task } = entry;
            const last = run.aggregations.at(-1);
            if (last?.source === source && last.task === undefined)
                last.task = task;
            else
                run.aggregations.push({ source, task });
            return;
        }
        case 'tag-moved': {
            const move = run.moves.get(entry.tag);
            if (move?.to === entry.to)
                move.isDone = true;
            else
                run.restored.add(entry.tag);
            return;
        }
        case 'end':
            run.hasEnded = true;
    }
}
function addValues({ values }, added) {
    for (const [name, value] of Object.entries(added))
        values.set(name, [...(values.get(name) ?? []), value]);
}
var engine_poll = __webpack_require__(56886);
var shared_config = __webpack_require__(3633);
var invoke_limits = __webpack_require__(39128);
var journal = __webpack_require__(84724);
var local_tenant = __webpack_require__(86925);
var tag_move_line = __webpack_require__(66592);
var tenant = __webpack_require__(77543);
var time_inputs = __webpack_require__(19898);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var engine_commands = __webpack_require__(65249);
var discovered_schema = __webpack_require__(40077);
var engine_invoker = __webpack_require__(24841);
var read_spec = __webpack_require__(15275);
var objects = __webpack_require__(97971);
var clean = __webpack_require__(28759);
var secrets_names = __webpack_require__(8554);
var account_removal = __webpack_require__(89159);
var compare = __webpack_require__(74044);
var object_list = __webpack_require__(65296);
; 











const listCommand = 'std:account:list';
const readCommand = 'std:account:read';
const deleteCommand = 'std:account:delete';
const maxEndingMs = 6_000;
class AccountCleaner {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async removeNamed(named) {
        const { spec } = this.#options;
        const identity = (0,entries .f$)(named.identity) || `without values, of ${named.check}`;
        const key = named.key === undefined ? undefined : (0,objects .Do)({ key: named.key }, spec.keyType);
        if (key !== undefined && 'problem' in key)
            return left(identity, 'its key in the journal cannot be read');
        const name = key === undefined ? identity : (0,objects .Pu)(key);
        if (key === undefined && named.existed) {
            return left(name, 'an account with this identity existed before the run, so it may not be one of the run');
        }
        try {
            const keyed = key === undefined ? await this.#search(named) : { ...(0,objects .TH)(key), key };
            if (keyed === undefined)
                return absent(name);
            return await this.removeIf(keyed, (account) => this.#changeOf(account, named));
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd || error instanceof CannotSearch))
                throw error;
            return left(name, (0,core_text .TN)((0,process .g$)((0,errors .bD)(error))));
        }
    }
    async removeIf(keyed, objection) {
        const { spec } = this.#options;
        const name = (0,objects .Pu)(keyed.key);
        const { uniqueKey } = keyed;
        try {
            const account = await this.#find(keyed);
            if (account === undefined)
                return absent(name);
            const reason = objection(account);
            if (reason !== undefined)
                return { ...left(name, reason), uniqueKey };
            if (!spec.commands.has(deleteCommand)) {
                return { ...left(name, `the connector has no ${deleteCommand}; delete it there by hand`), uniqueKey };
            }
            const done = await this.#delete(keyed);
            if (!done)
                return { ...left(name, `${deleteCommand} was sent, but the account is still there`), uniqueKey };
            return { state: 'removed', name, reason: 'deleted', uniqueKey };
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd || error instanceof CannotSearch))
                throw error;
            return { ...left(name, (0,core_text .TN)((0,process .g$)((0,errors .bD)(error)))), uniqueKey };
        }
    }
    async #delete(keyed) {
        const { spec, poller, clock, signal } = this.#options;
        signal.throwIfAborted();
        const [done, ending] = [new AbortController(), new AbortController()];
        const limit = () => void clock.sleep(maxEndingMs, done.signal).then(() => ending.abort(signal.reason), () => { });
        signal.addEventListener('abort', limit);
        const commands = this.#options.commands.withSignal(ending.signal);
        const isGone = async () => (await this.#find(keyed, commands)) === undefined;
        try {
            await (0,account_removal .a2)(commands, poller, (0,object_list .gE)(keyed, spec), isGone);
            return (await poller.until(async () => ({ done: await isGone() }))).done;
        }
        catch (error) {
            if (error === signal.reason)
                return false;
            throw error;
        }
        finally {
            signal.removeEventListener('abort', limit);
            done.abort();
        }
    }
    async #find(keyed, commands = this.#options.commands) {
        const { spec } = this.#options;
        if (!spec.commands.has(readCommand))
            return await this.#findInList(keyed, commands);
        try {
            return await commands.invokeForObject(readCommand, (0,object_list .gE)(keyed, spec));
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd && error.mayMeanNotFound))
                throw error;
            if (error.errorType === 'notFound')
                return undefined;
            if (!spec.commands.has(listCommand) || (await this.#findInList(keyed, commands)) !== undefined)
                throw error;
            return undefined;
        }
    }
    async #findInList({ uniqueKey }, commands) {
        for await (const account of this.list(commands))
            if (account.uniqueKey === uniqueKey)
                return account;
        return undefined;
    }
    async *list(commands = this.#options.commands) {
        const { spec } = this.#options;
        if (!spec.commands.has(listCommand))
            throw new CannotSearch(`the connector has no ${listCommand}`);
        for await (const data of commands.outputs(listCommand, (0,object_list .dt)(spec.accountSchema))) {
            const account = (0,objects .lj)(data, spec.keyType);
            if (!('problem' in account))
                yield account;
        }
    }
    async #search({ markers }) {
        const texts = markers.flatMap((marker) => 'value' in marker && typeof marker.value === 'string' ? marker.value : []);
        if (texts.length === 0) {
            throw new CannotSearch('it is unknown whether it was created, and no value that was sent is unique; look for it by hand');
        }
        const { account } = await this.#options.poller.until(async () => {
            for await (const account of this.list())
                if ((0,account_removal .xY)(account, texts))
                    return { done: true, account };
            return { done: false, account: undefined };
        });
        return account;
    }
    #changeOf(account, { values, varied }) {
        const schema = this.#options.spec.accountSchema;
        const changed = [];
        for (const [name, stored] of values) {
            if ((0,secrets_names .e)(name) || varied.has(name))
                continue;
            const attribute = schema?.byName.get(name);
            const shown = account.attributes[name];
            if (attribute === undefined && (0,compare .Im)(shown))
                continue;
            const shows = (value) => 'value' in value ? (0,compare .u8)(value.value, shown, attribute) : (0,compare .So)(shown) || (0,entries ._S)(value, shown);
            if (!stored.some(shows))
                changed.push(name);
        }
        if (changed.length === 0)
            return undefined;
        const names = (0,core_text .TN)((0,clean .m3)(changed.map((name) => (0,core_text .bp)(name)), ', '));
        return `it no longer shows what the run has sent for ${names}, so someone else may use it; delete it there by hand`;
    }
}
class CannotSearch extends Error {
    name = 'CannotSearch';
}
function left(name, reason) {
    return { state: 'left', name, reason };
}
function absent(name) {
    return { state: 'absent', name, reason: 'there is no such account' };
}
var generate = __webpack_require__(90702);
var accounts_random = __webpack_require__(26550);
var run = __webpack_require__(77637);
; 





const generatedText = /^test[-.][a-z2-9]{10}(?:@example\.com)?$/i;
function looksGenerated({ id, fields, attributes }) {
    return [id, fields['identity'], ...Object.values(attributes)].some((value) => typeof value === 'string' && value.length <= 64 && generatedText.test(value));
}
async function accountsOfSeeds(spec, seeds) {
    const extents = { minimal: (0,generate .z9)(spec), maximal: spec.fields };
    const accounts = [];
    if (spec.fields.length === 0)
        return accounts;
    for (const seed of seeds) {
        for (const { id } of run .GS) {
            for (const [extent, fields] of Object.entries(extents)) {
                for (const isRepeated of [false, true]) {
                    const random = (0,accounts_random .TZ)(seed, id, isRepeated).fork(extent);
                    const account = await (0,generate .TV)(spec, fields, random, async () => []);
                    accounts.push(account);
                    if (id === generate .Gl && extent === 'maximal')
                        accounts.push({ ...account, ...(0,generate .yN)(spec, account).account });
                }
            }
        }
    }
    return accounts;
}
function isGeneratedAs(account, generated, spec) {
    if (!(0,account_removal .xY)(account, generated.markers))
        return false;
    return Object.entries(generated.attributes).every(([name, value]) => {
        const attribute = spec.accountSchema?.byName.get(name);
        if (generated.secretKeys.has(name) || attribute?.entitlement)
            return true;
        return (0,compare .u8)(value, account.attributes[name], attribute);
    });
}
var settle = __webpack_require__(17385);
var versions = __webpack_require__(65068);
; 






async function restoreTags(run, later, services) {
    const { client, journal, logger, signal, repeated } = services;
    const { connector } = run.start;
    const isTaken = (tag) => later.some(({ start, moves }) => start.connector === connector && moves.has(tag));
    if (!run.hasEnded && run.start.command === 'rollback') {
        for (const { tag, to } of run.moves.values()) {
            logger.info(`tag ${tag} of connector ${(0,core_text .hD)((0,process .Nt)(connector))}: the rollback to version ${to} did not end; it is not undone, so check that the tag is there`);
        }
    }
    if (!run.hasEnded) {
        for (const { source, task } of run.aggregations) {
            const ofSource = `source ${(0,core_text .hD)((0,process .Nt)(source))}`;
            logger.info(task === undefined
                ? `${ofSource}: the run that was about to start an aggregation did not end, so it may have been started, and nobody can cancel it; look for it with GET ${client.tasks.sourcePath(source)}`
                : `task ${(0,core_text .hD)((0,process .Nt)(task))} of ${ofSource}: the run that started this aggregation did not end, and nobody can cancel it; look at it with GET ${client.tasks.path(task)}`);
        }
    }
    const moved = run.hasEnded ? [] : movedTags(run).filter(({ tag }) => !isTaken(tag));
    if (moved.length === 0)
        return [];
    let current;
    try {
        current = await settledTags(run, services);
    }
    catch (error) {
        if (!(error instanceof errors .yo) || signal.aborted)
            throw error;
        return moved.map(({ tag }) => tags_left(tag, `the tags of connector ${(0,core_text .hD)((0,process .Nt)(connector))} cannot be read: ${error.message}`));
    }
    const items = [];
    for (const { tag, from, isOurs } of moved) {
        const at = current.get(tag);
        if (at === undefined || at === from)
            continue;
        const ours = isOurs(at);
        if (ours === false) {
            logger.info(`tag ${tag} of connector ${(0,core_text .hD)((0,process .Nt)(connector))} is at version ${at}, to which someone else has moved it`);
        }
        else if (from === undefined) {
            items.push(tags_left(tag, `it is new, at version ${at}, and tags cannot be deleted; set it to a version that works`));
        }
        else if (ours === 'unproven') {
            const line = (0,tag_move_line .oF)('rollback', { connector, tag, version: from, expected: at }, repeated);
            const advice = `if it should not be there, move it back with ${line}`;
            items.push(tags_left(tag, `it was at version ${from} and is at version ${at}, and the journal does not prove that the run has moved it; ${advice}`));
        }
        else {
            items.push(await restore(tag, from, at));
        }
    }
    return items;
    async function restore(tag, from, at) {
        try {
            await client.tags.update(connector, tag, from, { from: at });
        }
        catch (error) {
            return tags_left(tag, `it is at version ${at}, and moving it back to version ${from} failed: ${(0,errors .XV)(error)}`);
        }
        journal.note({ entry: 'tag-moved', tag, to: from });
        return { kind: 'tag', name: tag, state: 'removed', reason: `moved from version ${at} back to version ${from}` };
    }
}
async function settledTags(run, { client, clock, signal }) {
    const { start, upload, version, moves } = run;
    const isUnanswered = upload !== undefined && version === undefined;
    const unanswered = [...moves.values()].filter(({ isDone }) => !isDone);
    const hasNewVersion = async () => {
        const versions = await client.versions.list(start.connector, { signal });
        return versions.some((each) => each.version > (upload?.newest ?? 0));
    };
    let current = new Map();
    for (const waitMs of isUnanswered ? versions .F : settle .PY) {
        if (waitMs > 0)
            await clock.sleep(waitMs, signal);
        const isUploaded = isUnanswered && (await hasNewVersion());
        const tags = await client.tags.list(start.connector, { signal });
        current = new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]));
        const isMoved = unanswered.every(({ tag, from }) => current.get(tag) !== (from ?? undefined));
        if (isUnanswered ? isUploaded : isMoved)
            break;
    }
    return current;
}
function tags_left(tag, reason) {
    return { kind: 'tag', name: tag, state: 'left', reason };
}
function movedTags({ upload, version, moves, restored }) {
    const moved = [];
    for (const [tag, from] of Object.entries(upload?.keepTags ? upload.tags : {})) {
        if (restored.has(tag))
            continue;
        const isOurs = (at) => (version === undefined ? at > (upload?.newest ?? 0) && 'unproven' : at === version);
        moved.push({ tag, from, isOurs });
    }
    for (const { tag, from, to, undo, isDone, earlier } of moves.values()) {
        if (!undo || restored.has(tag))
            continue;
        moved.push({
            tag,
            from: from ?? undefined,
            isOurs: (at) => (at === to ? isDone || 'unproven' : earlier.includes(at)),
        });
    }
    return moved;
}
; 














const maxEarlierAccounts = 1000;
async function cleanUp(request, services) {
    const { runs, target } = request;
    const { client, clock, logger, signal, repeated, continueRun, onItem } = services;
    for (const [i, run] of runs.entries()) {
        const tags = { client, journal: continueRun(run), clock, logger, signal, repeated };
        for (const item of await restoreTags(run, runs.slice(i + 1), tags))
            onItem(item);
    }
    const targets = byTarget(runs);
    if (targets.size === 0 && target !== undefined)
        targets.set(target, []);
    for (const [connector, ofTarget] of targets)
        await cleanAccounts(ofTarget, connector, request, services);
}
function byTarget(runs) {
    const groups = new Map();
    for (const run of runs) {
        const { connector, at } = run.start;
        if (at === undefined)
            continue;
        const key = JSON.stringify([connector, at]);
        const group = groups.get(key) ?? [{ connector, ...at }, []];
        group[1].push(run);
        groups.set(key, group);
    }
    return new Map(groups.values());
}
async function cleanAccounts(runs, target, { config, deleteEarlier, seeds }, { client, clock, logger, signal, poll, continueRun, onItem }) {
    const named = runs.flatMap((run) => [...run.accounts.values()].map((account) => ({ run, account })));
    const invoker = (0,engine_invoker .P)(client, { ...target, config });
    let spec;
    try {
        const plain = new engine_commands .Ts(invoker, signal);
        spec = (await (0,read_spec .O)({ config }, plain)).spec;
        if ((0,discovered_schema .vz)(spec, { config }))
            await (0,discovered_schema .XH)(spec, plain, logger);
        if (spec.commands.has('std:test-connection'))
            await plain.invokeOne('std:test-connection', {});
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd || error instanceof errors .yo) || signal.aborted)
            throw error;
        const hint = config === undefined ? '; give the configuration' : '';
        const reason = `the connector does not work: ${(0,core_text .TN)((0,process .g$)((0,errors .bD)(error)))}${hint}`;
        if (named.length === 0)
            logger.info(`accounts of earlier runs were not looked for: ${reason}`);
        for (const { account } of named) {
            onItem({ kind: 'account', name: (0,entries .f$)(account.identity), state: 'left', reason });
        }
        return;
    }
    const commands = new engine_commands .Ts(invoker, signal, spec.keyType);
    const cleaner = new AccountCleaner({ commands, spec, logger, clock, signal, poller: new engine_poll .vu(clock, poll, signal) });
    const handled = new Set();
    for (const { run, account } of named) {
        const outcome = await cleaner.removeNamed(account);
        if (outcome.uniqueKey !== undefined)
            handled.add(outcome.uniqueKey);
        const isCertain = outcome.state === 'removed' || (outcome.state === 'absent' && account.key !== undefined);
        if (isCertain)
            continueRun(run).note({ entry: 'account-gone', account: account.account });
        report('account', outcome, onItem, logger);
    }
    if (!spec.commands.has('std:account:list'))
        return;
    const known = new Set([...seeds, ...runs.flatMap(({ start }) => start.seed ?? [])]);
    await cleanEarlier({ cleaner, spec, handled, seeds: deleteEarlier ? known : new Set() }, onItem, logger);
}
async function cleanEarlier({ cleaner, spec, handled, seeds }, onItem, logger) {
    const found = [];
    try {
        for await (const account of cleaner.list()) {
            if (found.length === maxEarlierAccounts)
                break;
            if (!handled.has(account.uniqueKey) && looksGenerated(account))
                found.push(account);
        }
    }
    catch (error) {
        if (!(error instanceof engine_commands .Qd))
            throw error;
        logger.warning(`accounts of earlier runs could not be looked for: ${(0,core_text .TN)((0,process .g$)(error.message))}`);
        return;
    }
    if (found.length === 0)
        return;
    const generated = await accountsOfSeeds(spec, seeds);
    for (const account of found) {
        if (!generated.some((each) => isGeneratedAs(account, each, spec))) {
            const reason = seeds.size === 0
                ? `it looks like a test account of an earlier run; delete it there by hand, or with ${(0,input_names .sy)('delete')} and the seed of that run`
                : 'it looks like a test account of an earlier run, but not each value is one that a known seed generates; delete it there by hand';
            onItem({ kind: 'earlier account', name: (0,objects .Pu)(account.key), state: 'left', reason });
            continue;
        }
        const objection = (read) => generated.some((each) => isGeneratedAs(read, each, spec)) ? undefined : 'it was changed meanwhile';
        report('earlier account', await cleaner.removeIf(account, objection), onItem, logger);
    }
}
function report(kind, { state, name, reason }, onItem, logger) {
    if (state === 'absent')
        logger.info(`${kind} ${(0,core_text .bp)(name, 200)}: ${reason}`);
    else
        onItem({ kind, name, state, reason });
}
; 

function countOf(items, state) {
    return items.filter((item) => item.state === state).length;
}
function leftOfJournal(items) {
    return items.filter(({ kind, state }) => state === 'left' && kind !== 'earlier account');
}
function itemText({ kind, name, state, reason }) {
    const what = `${kind} ${(0,core_text .bp)(name, 200)}`;
    return state === 'removed' ? `${what}: ${reason}` : `${what} is left: ${reason}`;
}
var markdown = __webpack_require__(12560);
; 


const maxRows = 100;
function cleanupSection(items) {
    if (items.length === 0)
        return 'Nothing was left behind.';
    const rows = items
        .slice(0, maxRows)
        .map(({ kind, name, state, reason }) => [
        kind,
        (0,markdown .aY)(name),
        state === 'removed' ? '✅ removed' : '❌ left',
        (0,markdown .Qq)(reason),
    ]);
    const more = items.length > maxRows ? `\n\n${items.length - maxRows} more are in the log.` : '';
    const counts = `${countOf(items, 'removed')} removed, ${countOf(items, 'left')} left.`;
    return `${counts}\n\n${(0,markdown .tp)(['', 'Name', 'State', ''], rows)}${more}`;
}
; 


















const allInputs = {
    journal: {
        ...journal .$R.journal,
        description: 'The file in which the steps before said what they began. Default: that of the steps of this job.',
    },
    delete: {
        kind: 'boolean',
        default: 'false',
        description: 'Also delete test accounts of earlier runs, if every value is one that the generator makes again from a seed of the journal or of the input seed. Else they are only listed.',
    },
    seed: { kind: 'list', default: '', description: 'Seeds of earlier runs that are not in the journal, for delete.' },
    file: {
        kind: 'text',
        description: 'The bundle that was validated without a tenant, as only it can delete the accounts that it created.',
    },
    ...shared_config .yD,
    'max-wait': {
        kind: 'text',
        description: 'How long to wait until the target system shows a change, such as 90s. Default: as in validate.',
    },
    ...invoke_limits .R,
    ...tenant .MR,
};
const outputs = {
    removed: 'Number of test accounts that were deleted and of tags that were moved back.',
    left: 'Number of test accounts and tags that are left; unknown if the cleanup did not come to its end.',
};
const cleanup = (0,command .N)({
    name: 'cleanup',
    summary: 'Removes what steps left behind that were killed: test accounts, and tags that were moved.',
    action: { title: 'SaaS connector: clean up', icon: 'trash-2', color: 'gray-dark' },
    positional: ['journal'],
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        const items = [];
        const onItem = (item) => {
            items.push(item);
            if (item.state === 'removed')
                context.logger.info(itemText(item));
            context.setOutput('removed', countOf(items, 'removed'));
        };
        context.setOutput('removed', 0);
        context.setOutput('left', 'unknown');
        try {
            const isKnown = await cleanUpJournal(inputs, context, onItem);
            if (isKnown)
                context.setOutput('left', countOf(items, 'left'));
            if (items.length === 0) {
                context.logger.info(isKnown ? 'nothing was left behind' : 'it is unknown whether anything was left behind');
            }
        }
        finally {
            annotate(items, context);
            context.addSummary(`## Clean up\n\n${cleanupSection(items)}`);
        }
        const left = leftOfJournal(items);
        if (left.length === 0)
            return;
        const [first] = left;
        const message = left.length === 1 && first !== undefined
            ? itemText(first)
            : `${left.length} accounts and tags of the journal are left; see the error of each`;
        throw new errors .yo(message, { isFinding: true });
    },
});
function annotate(items, context) {
    const left = leftOfJournal(items);
    for (const item of items) {
        if (item.state === 'left' && (!left.includes(item) || left.length > 1)) {
            const level = left.includes(item) ? 'error' : 'warning';
            context.annotate({ level, title: 'cleanup', message: itemText(item) });
        }
    }
}
async function cleanUpJournal(inputs, context, onItem) {
    const file = (0,journal .i7)(inputs, context);
    const hasSeeds = inputs.file !== undefined && inputs.delete && inputs.seed.length > 0;
    if (file === undefined && !hasSeeds) {
        throw new errors .eb(`${(0,input_names .yu)('journal')} is missing; give the journal of the steps before, or ${(0,input_names .sy)('file')}, ${(0,input_names .sy)('delete')} and ${(0,input_names .sy)('seed')}`);
    }
    const maxWaitMs = inputs['max-wait'] === undefined ? undefined : (0,time_inputs .T)('max-wait', inputs['max-wait']);
    const config = await (0,shared_config .Xg)(inputs, context);
    const client = (0,tenant .iT)(inputs).length === 3
        ? undefined
        : await (0,tenant .Hl)(inputs, context, { transport: (0,invoke_limits .z)(inputs) });
    try {
        const content = file && (await readJournal(file.path, file.label, client?.sealKey));
        if (file !== undefined && content === undefined) {
            const message = `there is no ${file.label}: the steps before have begun nothing, or wrote it elsewhere`;
            if (inputs.journal === undefined)
                context.logger.info(message);
            else
                context.annotate({ level: 'notice', title: 'cleanup', message });
        }
        const { runs, brokenLines } = content ?? { runs: [], brokenLines: 0 };
        if (file !== undefined && brokenLines > 0) {
            context.logger.warning(`${file.label}: lines that are not whole are left out: ${brokenLines}`);
        }
        const cleaning = { inputs, maxWaitMs, config, context, onItem, file };
        await cleanTenant(runs.filter(({ start }) => start.tenant !== null), client, cleaning);
        await cleanLocal(runs.filter(({ start }) => start.tenant === null), cleaning, hasSeeds);
        return inputs.journal === undefined || content !== undefined;
    }
    finally {
        client?.close();
    }
}
async function cleanTenant(runs, client, cleaning) {
    const usable = [];
    for (const run of runs) {
        const problem = problemOf(run, client);
        if (problem === undefined)
            usable.push(run);
        else {
            cleaning.context.logger.warning(`the ${run.start.command} of ${run.start.startedAt} is left out: ${problem}`);
            reportOpen(run, problem, cleaning.onItem);
        }
    }
    if (client !== undefined)
        await cleanUp(requestOf(usable, cleaning), servicesOf(client, false, cleaning));
}
function problemOf({ start, isSealed }, client) {
    if (client === undefined)
        return `the journal is of the tenant ${start.tenant}; give its credentials`;
    if (start.tenant !== client.baseUrl.host) {
        return `the journal is of the tenant ${start.tenant}, and ${(0,input_names .sy)('base-url')} is ${client.baseUrl.host}; give the credentials of that tenant`;
    }
    if (isSealed)
        return undefined;
    return 'the journal was changed, or written with another client secret, so it proves nothing; remove it by hand';
}
async function cleanLocal(runs, cleaning, hasSeeds) {
    const { inputs, context, onItem } = cleaning;
    const hasAccounts = runs.some(({ accounts }) => accounts.size > 0);
    if (!hasAccounts && !hasSeeds && !(inputs.delete && runs.length > 0))
        return;
    if (inputs.file === undefined) {
        for (const run of runs)
            reportOpen(run, `a bundle has created it; give that bundle with ${(0,input_names .sy)('file')}`, onItem);
        return;
    }
    const path = (0,external_node_path_.resolve)(context.workingDirectory, inputs.file);
    await (0,local_tenant .b)(path, context, async ({ client, connector, at }) => {
        const here = runs.map((run) => ({ ...run, start: { ...run.start, connector, at } }));
        const request = { ...requestOf(here, cleaning), target: { connector, ...at } };
        await cleanUp(request, servicesOf(client, true, cleaning));
    }, { transport: (0,invoke_limits .z)(inputs) });
}
function requestOf(runs, { inputs, config }) {
    return { runs, config, deleteEarlier: inputs.delete, seeds: inputs.seed };
}
function servicesOf(client, isLocal, { inputs, maxWaitMs, context, onItem, file }) {
    const { clock, logger, signal, secrets } = context;
    const journals = new Map();
    return {
        ...{ client, clock, logger, signal, onItem },
        repeated: (0,tag_move_line .OA)(inputs, context),
        poll: { ...(isLocal ? engine_poll .hC : engine_poll .$m), ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }) },
        continueRun: ({ run, seal }) => {
            if (file === undefined)
                throw new Error(`the run ${run} is of no journal`);
            const sealKey = isLocal ? undefined : client.sealKey;
            const isSecret = (text) => secrets.holds(text);
            const journal = journals.get(run) ?? new journal_journal .C({ ...file, sealKey, isSecret, logger }, { run, seal });
            journals.set(run, journal);
            return journal;
        },
    };
}
function reportOpen(run, reason, onItem) {
    for (const { identity } of run.accounts.values()) {
        onItem({ kind: 'account', name: (0,entries .f$)(identity), state: 'left', reason });
    }
    if (run.hasEnded)
        return;
    const tags = [...Object.keys(run.upload?.tags ?? {}), ...run.moves.keys()].filter((tag) => !run.restored.has(tag));
    const unknown = `it is unknown whether it was moved: ${reason}`;
    for (const tag of new Set(tags))
        onItem({ kind: 'tag', name: tag, state: 'left', reason: unknown });
}

  }),

  3633:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    CL: () => (  maskWholeConfig),
    L$: () => (  whileSpecIsUnknown),
    Xg: () => (  readConfig),
    kf: () => (  maskConfigSecrets),
    ln: () => (  maskNamedSecrets),
    yD: () => (  configInputs)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
  var _core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78714);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _spec_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93917);








const configInputs = {
    config: {
        kind: 'text',
        description: 'Configuration of the source, as one JSON object. Keep it in a secret.',
    },
    'config-path': {
        kind: 'text',
        description: 'File that holds the configuration, instead of `config`.',
    },
};
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`both ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} are given; give one of them`);
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_5__  .Zh)(parsed)) {
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__  .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(name)} is not a JSON object; write {"key": "value", …}`);
    const named = (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, undefined).map(({ value }) => value);
    untilSpecIsKnown.set(config, context.secrets.addForNow(named));
    return config;
}
const untilSpecIsKnown = new WeakMap();
async function whileSpecIsUnknown(config, call) {
    const end = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
    try {
        return await call();
    }
    finally {
        end();
    }
}
function maskWholeConfig(config) {
    (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .rW)().addForNow((0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .W)(config));
}
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    untilSpecIsKnown.get(config)?.();
    untilSpecIsKnown.delete(config);
    for (const { value } of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(config, spec.sourceConfig))
        context.mask(value);
}
function maskNamedSecrets(value, context) {
    for (const secret of (0,_core_secrets_config_secrets_js__WEBPACK_IMPORTED_MODULE_3__  .L)(value, undefined))
        context.mask(secret.value);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .bD)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('config-path')} ${shown}: ${reason}`, { cause });
    }
}

  }),

  39128:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  invokeLimitInputs),
    z: () => (  invokeLimits)
  });
  var _time_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19898);

const invokeLimitInputs = {
    'max-invoke-time': {
        kind: 'text',
        default: '1h',
        description: 'Longest time that one command of the connector may take, such as 30m.',
    },
    'max-answers': {
        kind: 'integer',
        min: 1,
        default: '5000000',
        description: 'Most answers that one command of the connector may send.',
    },
};
function invokeLimits(inputs) {
    return {
        totalTimeoutMs: (0,_time_inputs_js__WEBPACK_IMPORTED_MODULE_0__  .T)('max-invoke-time', inputs['max-invoke-time']),
        maxInvokeValues: inputs['max-answers'],
    };
}

  }),

  84724:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $R: () => (  journalInputs),
    EO: () => (  assertJournal),
    _0: () => (  openJournal),
    i7: () => (  journalFile)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
  var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__  .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__  .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
}

  }),

  66592:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OA: () => (  repeatedWords),
    fy: () => (  tagMoveInputs),
    oF: () => (  tagMoveLine)
  });
  var _core_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76082);

function repeatedWords(inputs, { environment }) {
    const { record, journal, verify, 'config-path': configPath } = inputs;
    const { 'base-url': baseUrl, 'api-prefix': apiPrefix } = inputs;
    const given = {
        ...{ record, journal, 'config-path': configPath },
        'base-url': baseUrl === environment['SAIL_BASE_URL'] ? undefined : baseUrl,
        'api-prefix': apiPrefix === 'beta' ? undefined : apiPrefix,
        verify: verify === false ? 'false' : undefined,
    };
    return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
}
function tagMoveLine(command, move, repeated) {
    const words = Object.entries(tagMoveInputs(command, move)).flatMap(([name, value]) => [`--${name}`, value]);
    return (0,_core_shell_js__WEBPACK_IMPORTED_MODULE_0__  .T)(['saas-connector', command, ...words, ...(repeated ?? [])]);
}
function tagMoveInputs(command, { connector, tag, version, expected }) {
    const target = command === 'promote' ? 'version' : 'to';
    const condition = expected === undefined ? {} : { 'expect-version': String(expected) };
    return { connector, tag, [target]: String(version), ...condition };
}

  }),

  77543:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hl: () => (  connectTenant),
    MR: () => (  tenantInputs),
    dB: () => (  requireConnector),
    iT: () => (  missingTenantInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91002);



const tenantInputs = {
    'base-url': {
        kind: 'text',
        description: 'Address of the tenant: https://<tenant>.api.identitynow.com',
        env: 'SAIL_BASE_URL',
    },
    'client-id': {
        kind: 'text',
        description: 'Client id of a personal access token of the tenant.',
        env: 'SAIL_CLIENT_ID',
    },
    'client-secret': {
        kind: 'text',
        description: 'Client secret of that token. Keep it in a secret of the repository or of an environment.',
        env: 'SAIL_CLIENT_SECRET',
        secret: true,
    },
    'api-prefix': {
        kind: 'choice',
        choices: ['beta', 'v2024', 'v2025', 'v2026', 'v1', 'auto'],
        default: 'beta',
        description: 'Paths to use: beta is /beta/platform-connectors, v1 is /platform-connectors/v1. auto: v1 if the tenant answers there, else beta.',
    },
    pace: {
        kind: 'integer',
        min: 1,
        max: 10000,
        description: 'Most requests in 10 s. A tenant allows 100 for each client id by default; give each of several jobs with the same client id a share of them. Default: 80, and no limit for a sandbox on this machine.',
    },
};
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
}
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        const hint = context.workflow === undefined ? '' : ' (a pull request from a fork has no secrets)';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')}${hint}`);
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__  .c({
        baseUrl,
        clientId,
        clientSecret,
        ...(prefix !== 'auto' && { apiPrefix: prefix }),
        ...(inputs.pace !== undefined && { pace: inputs.pace }),
        ...more,
        transport: { ...more.transport, ...context.callLimits },
        clock: context.clock,
        logger: context.logger,
        environment: context.environment,
        onSecret: context.mask,
    });
    if (prefix !== 'auto')
        return client;
    try {
        await client.chooseApiPrefix({ signal: context.signal });
        return client;
    }
    catch (error) {
        client.close();
        throw error;
    }
}

  }),

  19898:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q: () => (  timeInput),
    T: () => (  durationInput)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _core_times_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99582);





const minTime = Date.UTC(2000, 0, 1);
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_3__  .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < minTime)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is too long ago; give a time after 2000`);
    return time;
}

  }),

  78714:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  secretsOfConfig),
    W: () => (  textsOfConfig)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70792);
  var _spellings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52985);



const openTypes = new Set(['text', 'textarea']);
function secretsOfConfig(config, sourceConfig) {
    const declarations = declarationsIn(sourceConfig);
    const secrets = [];
    const add = (key, value) => {
        for (const text of textsIn(value))
            secrets.push({ key, value: text });
    };
    eachField(config, (key, value) => {
        const declared = declarations.get(key);
        if (isSecret(key, declared)) {
            add(key, value);
            return false;
        }
        if (declared?.types.has('keyValue')) {
            for (const [name, text] of rowsOf(value))
                if (declared.hasSecretRows || (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name))
                    add(key, text);
            return false;
        }
        const password = typeof value === 'string' ? (0,_spellings_js__WEBPACK_IMPORTED_MODULE_1__  .x)(value) : undefined;
        if (password !== undefined)
            add(key, password);
        return true;
    });
    return secrets;
}
function textsOfConfig(config) {
    const texts = [...textsIn(config)].filter((text) => !/^\d+(?:\.\d+)?$/.test(text));
    return [...new Set([...texts, ...secretsOfConfig(config, undefined).map(({ value }) => value)])].filter((text) => text.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_2__  .yH);
}
function isSecret(key, declared) {
    if (declared === undefined)
        return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key);
    if (declared.types.has('secret') || declared.types.has('secrettextarea'))
        return true;
    if (![...declared.types].some((type) => openTypes.has(type)))
        return false;
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(key) || (declared.labels.some(_names_js__WEBPACK_IMPORTED_MODULE_0__  .e) && !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .A)(key));
}
function rowsOf(value) {
    if (!Array.isArray(value))
        return isObject(value) ? Object.entries(value) : [];
    return value.filter(isObject).map((row) => [typeof row['key'] === 'string' ? row['key'] : '', row['value']]);
}
function declarationsIn(sourceConfig) {
    const declarations = new Map();
    const stack = [sourceConfig];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        if (!isObject(next))
            continue;
        const { key, type, label } = next;
        if (typeof key === 'string' && typeof type === 'string') {
            const declared = declarations.get(key) ?? { types: new Set(), labels: [], hasSecretRows: false };
            declared.types.add(type);
            if (typeof label === 'string')
                declared.labels.push(label);
            declared.hasSecretRows ||= [next['keyValueKey'], next['keyValueValue']].some(isSecretHalf);
            declarations.set(key, declared);
        }
        for (const [name, child] of Object.entries(next))
            if (typeof child === 'object' && child !== null && !name.startsWith('keyValue'))
                stack.push(child);
    }
    return declarations;
}
function isSecretHalf(half) {
    return isObject(half) && (half['type'] === 'secret' || half['type'] === 'secrettextarea');
}
function eachField(root, visit) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (Array.isArray(next))
            for (const each of next)
                stack.push(each);
        else if (isObject(next)) {
            for (const [key, value] of Object.entries(next))
                if (visit(key, value) && typeof value === 'object' && value !== null)
                    stack.push(value);
        }
    }
}
function* textsIn(root) {
    const stack = [root];
    while (stack.length > 0) {
        const next = stack.pop();
        if (typeof next === 'string' || typeof next === 'number')
            yield String(next);
        else if (typeof next === 'object' && next !== null)
            for (const each of Object.values(next))
                stack.push(each);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

  }),

  76082:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  shellLine)
  });
function shellLine(words) {
    return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`)).join(' ');
}

  }),

  8305:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  Journal),
    R: () => (  sealOf)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





class Journal {
    #options;
    #run;
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    constructor(options, at) {
        this.#options = options;
        const isNew = 'entry' in at;
        this.#run = isNew ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : at.run;
        this.#seal = isNew ? '' : at.seal;
        this.#start = isNew ? at : undefined;
    }
    isSecret(text) {
        return this.#options.isSecret(text);
    }
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
            this.#hasWarned = true;
        }
    }
    #append(body) {
        const { path, sealKey } = this.#options;
        const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body);
        const line = { run: this.#run, body, ...(seal !== undefined && { seal }) };
        try {
            if (!this.#isChecked)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+', 0o600);
            try {
                const start = this.#isChecked || endsLine(file) ? '' : '\n';
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${start}${JSON.stringify(line)}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        catch (cause) {
            throw this.#problem(cause);
        }
        this.#isChecked = true;
        this.#seal = seal ?? '';
    }
    #problem(cause) {
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(this.#options.label, cause);
    }
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1);
    return last.toString() === '\n';
}
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
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
