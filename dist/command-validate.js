export const id = 1839;
export const ids = [1839];
export const modules = {

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

  78637:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $X: () => (  validationProblem),
    CQ: () => (  originText),
    LZ: () => (  assertProved),
    Vx: () => (  assertValidated),
    wX: () => (  RecordedVersions)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);




function originText({ commit, changed }) {
    if (commit !== undefined)
        return `commit ${commit}`;
    return changed === undefined ? 'a commit that is not recorded' : `commit ${changed} with uncommitted changes`;
}
class RecordedVersions {
    uploads;
    #byVersion;
    #histories = new Map();
    constructor(uploads) {
        this.uploads = uploads;
        this.#byVersion = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .TY)(uploads);
    }
    static async read(key, records) {
        records.refresh();
        return await RecordedVersions.readKnown(key, records);
    }
    static async readKnown(key, records) {
        const uploads = [];
        for await (const upload of records.uploadsOf(key))
            uploads.push(upload);
        return new RecordedVersions(uploads);
    }
    static async readOrReport(key, records, consequence) {
        try {
            return await RecordedVersions.read(key, records);
        }
        catch (error) {
            records.report(error, consequence);
            return undefined;
        }
    }
    get versions() {
        return [...this.#byVersion.keys()].sort((a, b) => b - a);
    }
    uploadsOf(version) {
        return this.#byVersion.get(version) ?? [];
    }
    isRecorded(version) {
        return this.#byVersion.has(version);
    }
    commitsOf(version) {
        return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]));
    }
    originOf(version) {
        const records = this.uploadsOf(version).map(({ record }) => record);
        const commit = records
            .filter((record) => this.changedBefore(record) === undefined)
            .map(_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__  .TM)
            .find((each) => each !== undefined);
        return commit === undefined ? { changed: records.find((each) => each.uncommitted)?.commit } : { commit };
    }
    changedBefore({ version, commit }) {
        const same = this.uploadsOf(version)
            .map(({ record }) => record)
            .filter((record) => record.commit?.toLowerCase() === commit?.toLowerCase());
        const first = same.at(-1);
        const isPacked = same.some(({ uncommitted, run }) => !uncommitted && run !== undefined);
        return first?.uncommitted && !isPacked ? first : undefined;
    }
    async historyOf(version) {
        const known = this.#histories.get(version) ?? (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .Lu)(version, this.uploadsOf(version));
        this.#histories.set(version, known);
        return await known;
    }
}
function validationProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not validated';
        case 'failed':
            return `failed its validation: ${state.facts.failed} of its checks failed, seed ${state.facts.seed}`;
        case 'incomplete': {
            const { verdict } = state.facts;
            if (verdict === 'skip')
                return 'was not validated: the last run skipped every check';
            if (verdict === 'stopped')
                return 'was not validated: the last run did not finish';
            return 'was not validated: the last run had no configuration, or no passed connection test and list';
        }
    }
}
async function assertValidated(recorded, version, named) {
    const problem = validationProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} ${problem}; validate it on the tenant and record the result, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('require')} to uploaded`);
}
function proofProblem(state) {
    switch (state.state) {
        case 'passed':
            return undefined;
        case 'none':
            return 'was not proved';
        case 'failed':
            return `failed its proof by ${state.facts.method}`;
        case 'inconclusive':
            return 'was not proved: the last proof was inconclusive';
    }
}
async function assertProved(recorded, version, named) {
    const { events } = await recorded.historyOf(version);
    const validation = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .D2)(events);
    const problem = proofProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__  .oX)(events));
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} ${problem}; prove it with prove and record the result, or set ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('require')} to validated`);
    }
    if (validation.state !== 'failed')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${named} was proved, but ${validationProblem(validation)}; validate it again`);
}

  }),

  39618:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  versionOrTag),
    h: () => (  assertTargetInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58369);


function assertTargetInputs({ file, connector, version, tag }, other) {
    if (file === undefined && connector === undefined) {
        const [last = '', ...names] = [...(other === undefined ? [] : [other]), 'file', 'connector'].map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`neither ${names.toReversed().join(', ')} nor ${last} is given; give one of them`);
    }
    if (file !== undefined && connector !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('file')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('connector')} are both given; give one of them`);
    }
    if (version !== undefined && tag !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('version')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('tag')} are both given; give one of them`);
    }
    if (file !== undefined && (version !== undefined || tag !== undefined)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('version')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('tag')} cannot be given with ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('file')}; give them with ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_1__  .sy)('connector')}`);
    }
}
function versionOrTag({ version, tag }) {
    return version === undefined ? { tag: tag ?? 'latest' } : { version };
}

  }),

  80805:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    e: () => (  textTable)
  });
  var get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55322);

const maxColumnWidth = 60;
const minColumnWidth = 8;
const gap = 2;
function textTable(headers, rows, { columns, secrets }) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => secrets.clean(cell, { isWhole: true }).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widest = headers.map((_, column) => Math.max(...lines.map((cells) => textWidth(cells[column] ?? ''))));
    const widths = columns === undefined ? widest.map((width) => Math.min(width, maxColumnWidth)) : fitWidths(widest, columns);
    return lines.map((cells) => cells
        .map((cell, column) => fitCell(cell, widths[column] ?? 0, columns !== undefined))
        .join(' '.repeat(gap))
        .trimEnd());
}
function fitWidths(widest, columns) {
    const widths = widest.map((width) => Math.min(width, Math.max(columns, minColumnWidth)));
    const most = columns - gap * (widths.length - 1);
    for (let sum = widths.reduce((a, b) => a + b, 0); sum > most; sum--) {
        const width = Math.max(...widths);
        if (width <= minColumnWidth)
            break;
        widths[widths.lastIndexOf(width)] = width - 1;
    }
    return widths;
}
function fitCell(cell, width, isCut) {
    const own = textWidth(cell);
    if (own <= width || !isCut)
        return cell + ' '.repeat(Math.max(0, width - own));
    let shown = '';
    let left = width - 1;
    for (const part of characters(cell)) {
        left -= characterWidth(part);
        if (left < 0)
            break;
        shown += part;
    }
    return `${shown}…${' '.repeat(width - 1 - textWidth(shown))}`;
}
const segmenter = new Intl.Segmenter();
function* characters(text) {
    for (const { segment } of segmenter.segment(text))
        yield segment;
}
function textWidth(text) {
    if (/^[\x00-\x7f]*$/.test(text))
        return text.length;
    let width = 0;
    for (const part of characters(text))
        width += characterWidth(part);
    return width;
}
function characterWidth(character) {
    if (/^\p{M}+$/u.test(character))
        return 0;
    if (/\p{Emoji_Presentation}|\ufe0f/u.test(character))
        return 2;
    return (0,get_east_asian_width__WEBPACK_IMPORTED_MODULE_0__  .Q1)(character.codePointAt(0) ?? 0);
}

  }),

  35714:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  validate: () => (  command_validate)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var logger = __webpack_require__(11158);
var recording_replay = __webpack_require__(35175);
var run = __webpack_require__(77637);
var accepted_breaking = __webpack_require__(90366);
var foreign_code = __webpack_require__(65881);
var local_tenant = __webpack_require__(86925);
var target_inputs = __webpack_require__(39618);
var tenant = __webpack_require__(77543);
var token_end = __webpack_require__(10846);
var validation_inputs = __webpack_require__(78551);
var validation_settings = __webpack_require__(38796);
var base_spec = __webpack_require__(765);
var promises_ = __webpack_require__(51455);
var files = __webpack_require__(70679);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var recorded_versions = __webpack_require__(78637);
var upload_record = __webpack_require__(26490);
; 









const bundleResultInputs = {
    'bundle-result': {
        kind: 'text',
        description: "The validation.json of this version's bundle, as validate with file wrote it: the types of errors in it count where the tenant reports none. Needs the record of the upload.",
    },
};
async function readBundleResult(path, workingDirectory) {
    if (path === undefined)
        return undefined;
    const shown = `${(0,input_names .sy)('bundle-result')} ${path}`;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path), 'utf8');
    }
    catch (cause) {
        throw new errors .eb(`cannot read ${shown}: ${(0,files .Hs)(cause)}`, { cause });
    }
    const { parseResult } = await __webpack_require__.e(  632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const { bundle, errorTypes = [] } = parseResult(text, shown);
    if (bundle !== undefined)
        return { path, contentSha256: bundle.contentSha256, errorTypes };
    throw new errors .eb(`${shown} does not say which bundle it is of; give the validation.json of validate with ${(0,input_names .sy)('file')}`);
}
async function typesProvenBy({ path, contentSha256, errorTypes }, { client, connector, alias = connector, at }, inputs, context) {
    const version = 'version' in at ? at.version : (await client.tags.get(connector, at.tag))?.activeVersion;
    const shown = `${(0,input_names .sy)('bundle-result')} ${path}`;
    const name = (0,core_text .hD)((0,process .Nt)(alias));
    if (version === undefined)
        throw new errors .yo(`${shown} cannot be used: the tag is at no version of ${name}`);
    const key = { tenant: client.baseUrl.host, connector: { id: connector, alias } };
    const recorded = await recorded_versions .wX.read(key, (0,upload_record .WH)(inputs, context));
    const hashes = new Set(recorded.uploadsOf(version).map(({ record }) => record.contentSha256));
    if (hashes.size === 0) {
        throw new errors .yo(`${shown} cannot be used: it is not recorded which bundle version ${version} of ${name} holds; give the record of its upload, with ${(0,input_names .sy)('record')} or github-token`);
    }
    if (hashes.size === 1 && hashes.has(contentSha256))
        return errorTypes;
    throw new errors .yo(`${shown} is of another bundle than version ${version} of ${name}; give the result of the bundle that was uploaded`);
}
var text_table = __webpack_require__(80805);
; 

const factNames = {
    bundle: 'file',
    process: 'file',
    logs: "the connector's log",
    customizer: 'file and customizer',
};
function checkList(checks, place) {
    return (0,text_table .e)(['Check', 'Title', 'Needs'], checks.map((check) => [check.id, check.title, needsOf(check).join(', ')]), place);
}
function needsOf(check) {
    const { requires, facts = [], changesAccount, needsConfig, inReplayOnly, writes, scope } = check;
    return [
        ...requires,
        ...(changesAccount ? ['an account (test-account, or create and delete)'] : []),
        ...facts.map((fact) => (fact === 'customizer' && scope !== undefined ? 'customizer' : factNames[fact])),
        ...(inReplayOnly ? ['replay-target'] : needsConfig ? ['config'] : []),
        ...(writes ? ['read-only false'] : []),
    ];
}
var bundle = __webpack_require__(71897);
var project_project = __webpack_require__(20905);
var external_node_events_ = __webpack_require__(78474);
var external_node_fs_ = __webpack_require__(73024);
var external_node_http_ = __webpack_require__(37067);
var json = __webpack_require__(65872);
var tenant_client = __webpack_require__(91002);
var errors_errors = __webpack_require__(25584);
var base_url = __webpack_require__(18915);
var external_node_crypto_ = __webpack_require__(77598);
var external_node_stream_promises_ = __webpack_require__(46466);
; 





const connector = '00000000-0000-4000-8000-000000000000';
class DevGateway {
    connector = connector;
    clientId = (0,external_node_crypto_.randomBytes)(16).toString('hex');
    clientSecret = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    #token = (0,external_node_crypto_.randomBytes)(32).toString('hex');
    lost;
    #server;
    #devServer;
    constructor(devServer) {
        this.#devServer = devServer;
        this.#server = (0,external_node_http_.createServer)((request, response) => void this.#answer(request, response));
    }
    static async start(devServer) {
        const gateway = new DevGateway(devServer);
        gateway.#server.listen(0, '127.0.0.1');
        await (0,external_node_events_.once)(gateway.#server, 'listening');
        return gateway;
    }
    get baseUrl() {
        return `http://127.0.0.1:${this.#server.address().port}`;
    }
    async close() {
        this.#server.close();
        this.#server.closeAllConnections();
        await (0,external_node_events_.once)(this.#server, 'close');
    }
    async #answer(request, response) {
        const json = (status, body) => {
            response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
        };
        if (request.method === 'POST' && request.url === '/oauth/token')
            return json(200, { access_token: this.#token, token_type: 'bearer', expires_in: 24 * 60 * 60 });
        if (request.headers.authorization !== `Bearer ${this.#token}`)
            return json(401, { error: 'JWT is not known' });
        if (request.method !== 'POST' || request.url !== `/beta/platform-connectors/${connector}/invoke`)
            return json(404, { messages: [{ text: 'the development server runs commands alone' }] });
        try {
            await this.#passOn(request, response);
            this.lost = undefined;
        }
        catch (error) {
            if (response.headersSent)
                response.destroy();
            else {
                this.lost = connectionFault(error);
                json(502, { messages: [{ text: `the development server does not answer: ${this.lost}` }] });
            }
        }
    }
    async #passOn(request, response) {
        const headers = { 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' };
        const length = request.headers['content-length'];
        const asked = (0,external_node_http_.request)(this.#devServer, {
            method: 'POST',
            agent: false,
            headers: length === undefined ? headers : { ...headers, 'Content-Length': length },
        });
        response.once('close', () => asked.destroy());
        const answered = (0,external_node_events_.once)(asked, 'response');
        answered.catch(() => { });
        await (0,external_node_stream_promises_.pipeline)(request, asked);
        const [answer] = await answered;
        response.writeHead(answer.statusCode ?? 502, { 'Content-Type': answer.headers['content-type'] ?? 'text/plain' });
        await (0,external_node_stream_promises_.pipeline)(answer, response);
    }
}
function connectionFault(error) {
    return error.code ?? (0,errors .bD)(error);
}
; 
















const start = 'start it with npm run dev, or spcx run dist/index.js';
const maxFirstAnswerMs = 60_000;
const maxLooked = 1024 * 1024;
const ownSdkText = 'missing connector config';
const noCommand = 'saas-connector:where-is-the-sdk';
const notEnforced = 'limit-memory';
const needsSentConfig = 'test-connection-empty';
function parseDevServer(text) {
    const given = text.trim();
    const url = URL.canParse(given) ? new URL(given) : undefined;
    const example = 'give the address that spcx run prints, such as http://localhost:3000';
    if (url === undefined || url.protocol !== 'http:')
        throw new errors .eb(`${(0,input_names .sy)('dev-server')} "${(0,core_text .TN)((0,process .g$)(given), 100)}" is no address that begins with http://; ${example}`);
    if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
        throw new errors .eb(`${(0,input_names .sy)('dev-server')} http://${url.host} has more than host, port and path; ${example}`);
    if (!(0,base_url .U)(url.hostname))
        throw new errors .eb(`${(0,input_names .sy)('dev-server')} http://${url.host} is not this machine, and would get the secrets of the configuration; ${example}`);
    return url;
}
async function withDevServer(url, config, project, services, use, transport = {}) {
    const { clock, logger, signal } = services;
    const { address: devServer, text } = await findPath(url, config, signal);
    if (project !== undefined)
        await assertSameConnector(text, project, url);
    const leftOut = [notEnforced];
    logger.info(`${notEnforced} is left out: a development server does not limit the memory`);
    if (config !== undefined && (await hasOwnSdk(devServer, config, project?.indexFile, signal))) {
        leftOut.push(needsSentConfig);
        logger.warning(`the bundle of the server has its own copy of the SDK, so its configuration is the variable CONNECTOR_CONFIG of the server (base64 of the JSON), and not the one of this run; ${needsSentConfig} is left out`);
    }
    const gateway = await DevGateway.start(devServer);
    const { baseUrl, clientId, clientSecret, connector } = gateway;
    const client = new tenant_client .c({ baseUrl, clientId, clientSecret, transport, clock: (0,local_tenant .qy)(clock), logger });
    try {
        await use({ client, connector, at: { version: 1 }, local: true, isDevServer: true, leftOut });
    }
    catch (error) {
        const isStopped = error instanceof run .Fz || (0,errors_errors .Dz)(error);
        if (!isStopped || gateway.lost === undefined)
            throw error;
        throw new errors .eG(`the development server at ${url.origin} does not answer any more (${gateway.lost}): the connector may have ended its process; see what the server printed, and start it again`, { cause: error });
    }
    finally {
        client.close();
        await gateway.close();
    }
}
async function findPath(url, config, signal) {
    const { origin, pathname } = url;
    for (const path of pathname === '/' ? ['/invoke', '/'] : [pathname]) {
        const address = new URL(path, origin);
        const { status, text } = await firstAnswer(address, 'std:spec:read', config, signal);
        if (status === 404)
            continue;
        if (!text.includes(ownSdkText))
            return { address, text };
        throw new errors .eG(`the bundle of the development server at ${origin} has its own copy of the SDK, to which the server cannot hand a configuration; start the server with the variable CONNECTOR_CONFIG, which is the base64 of the configuration as JSON`);
    }
    throw new errors .eG(`what answers at ${origin} is no development server of the SDK; ${start}`);
}
async function assertSameConnector(answer, { specFile, directory }, url) {
    const served = nameOfSpec(answer.split('\n')[0] ?? '', (line) => (0,json .Gv)(line['data']) && line['data']['specification']);
    const own = specFile === undefined ? undefined : nameOfSpec(await (0,promises_.readFile)(specFile, 'utf8').catch(() => ''));
    if (served === undefined || own === undefined || served === own)
        return;
    const shown = (name) => (0,core_text .hD)((0,process .Nt)(name));
    throw new errors .eb(`the development server at ${url.origin} runs ${shown(served)}, and the spec in ${(0,process .g$)(directory)} is that of ${shown(own)}; start the server of this project, or give the folder of the other with ${(0,input_names .yu)('path')}`);
}
function nameOfSpec(text, specIn = (value) => value) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const spec = (0,json .Gv)(value) ? specIn(value) : undefined;
    return (0,json .Gv)(spec) && typeof spec['name'] === 'string' ? spec['name'] : undefined;
}
async function firstAnswer(address, type, config, signal) {
    const body = JSON.stringify({ type, version: 1, input: {}, config: config ?? {} });
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    try {
        const request = (0,external_node_http_.request)(address, { method: 'POST', agent: false, headers, signal });
        request.setTimeout(maxFirstAnswerMs, () => request.destroy(new Error('it has sent nothing for 60 s')));
        request.end(body);
        const [answer] = (await (0,external_node_events_.once)(request, 'response'));
        let text = '';
        for await (const chunk of answer.setEncoding('utf8')) {
            if (text.length < maxLooked)
                text += String(chunk);
        }
        return { status: answer.statusCode ?? 0, text };
    }
    catch (error) {
        signal.throwIfAborted();
        throw new errors .eG(`the development server at ${address.origin} does not answer (${connectionFault(error)}); ${start}`, { cause: error });
    }
}
async function hasOwnSdk(address, config, indexFile, signal) {
    const { text } = await firstAnswer(address, noCommand, config, signal);
    const isSaid = isServersSdk(text);
    if (isSaid !== undefined || indexFile === undefined)
        return isSaid === false;
    try {
        return (await (0,promises_.readFile)(indexFile, 'utf8')).includes(ownSdkText);
    }
    catch {
        return false;
    }
}
function isServersSdk(text) {
    const lines = text.slice(0, maxLooked).split('\n');
    if (!lines.some((line) => line.includes(noCommand)))
        return undefined;
    const files = lines.filter((line) => line.startsWith('    at ')).map((line) => line.replaceAll('\\', '/'));
    const serverEnd = /\/bin\/spcx\.(?:js|ts):/;
    const ofServer = files.find((file) => serverEnd.test(file));
    const [thrownAt] = files;
    if (ofServer === undefined || thrownAt === undefined || ofServer === thrownAt)
        return undefined;
    const start = ofServer.search(serverEnd);
    const folder = ofServer.slice(Math.max(ofServer.indexOf('('), '    at '.length - 1) + 1, start);
    return thrownAt.includes(`(${folder}/lib/`) || thrownAt.startsWith(`    at ${folder}/lib/`);
}
const serverScript = /\bspcx (?:run )?["']?([^\s"';&|]+\.js)\b/;
function servedBundles({ scripts, directory, indexFile }) {
    const first = [scripts['dev'], scripts['debug'], ...Object.values(scripts)];
    const named = first.flatMap((script) => serverScript.exec(script ?? '')?.[1] ?? []);
    const files = [...named.map((name) => (0,external_node_path_.resolve)(directory, name)), indexFile];
    return [...new Set(files)].filter((file) => (0,external_node_fs_.existsSync)(file));
}
function placeOfBundle(bundle, project) {
    return (0,external_node_path_.dirname)(bundle) === (0,external_node_path_.resolve)(project) ? bundle : (0,external_node_path_.dirname)(bundle);
}
var validate_and_report = __webpack_require__(97411);
; 








const notWithDevServer = [
    ...['connector', 'file', 'customizer', 'version', 'tag', 'spec-base', 'bundle-result'],
    ...['record-target', 'replay-target', 'max-age'],
];
async function validateDevServer(inputs, address, context) {
    const other = notWithDevServer.find((name) => inputs[name] !== undefined);
    if (other !== undefined)
        throw new errors .eb(`${(0,input_names .sy)('dev-server')} and ${(0,input_names .sy)(other)} are both given; leave ${(0,input_names .sy)(other)} out`);
    if (inputs['require-version-bump'])
        throw new errors .eb(`${(0,input_names .sy)('require-version-bump')} needs ${(0,input_names .sy)('file')}: only a bundle has a project whose version can rise`);
    const url = parseDevServer(address);
    const project = await (0,validate_and_report .Kb)(inputs, context);
    const { plan, ...prepared } = await (0,validate_and_report .N5)(inputs, project, context);
    const run = async ({ leftOut, ...target }) => {
        const rerun = ['validate', '--dev-server', address];
        const skipChecks = [...(plan.skipChecks ?? []), ...leftOut];
        await (0,validate_and_report .qV)({ ...target, project, rerun }, { ...prepared, plan: { ...plan, skipChecks } }, context);
    };
    const config = plan.config;
    const found = await (0,project_project .t)(project).catch(undefinedIfNoProject);
    await withDevServer(url, config, found, context, run, prepared.transport);
}
function undefinedIfNoProject(error) {
    if (!(error instanceof errors .yo))
        throw error;
}
async function filesToWatch(inputs, context) {
    const { file, list, customizer } = inputs;
    const place = (path) => (0,external_node_path_.resolve)(context.workingDirectory, path);
    const project = await (0,validate_and_report .Kb)(inputs, context);
    const settings = (0,validation_settings .x)(inputs.settings, project, context.workingDirectory);
    const isRecorded = inputs['record-target'] !== undefined;
    if (list || isRecorded || (file === undefined && inputs['dev-server'] === undefined))
        throw new errors .eb(`${(0,input_names .sy)('watch')} needs ${(0,input_names .sy)('file')} or ${(0,input_names .sy)('dev-server')}, without ${(0,input_names .sy)('list')} and ${(0,input_names .sy)('record-target')}: a bundle on this machine is watched`);
    if (file !== undefined)
        return [place(file), ...(customizer === undefined ? [] : [place(customizer)]), settings];
    const found = await (0,project_project .t)(project).catch(undefinedIfNoProject);
    const served = found === undefined ? [] : servedBundles(found);
    if (served.length === 0)
        throw new errors .eb(`${(0,input_names .sy)('watch')} needs the bundle that the development server runs, and ${(0,input_names .sy)('path')} has none; give the folder of the project, and build it`);
    const places = new Set(served.map((bundle) => placeOfBundle(bundle, project)));
    return [...places, (0,external_node_path_.resolve)(project, bundle .hi), settings];
}
var finding_locations = __webpack_require__(13348);
var validate_recording = __webpack_require__(96882);
var sample_connector = __webpack_require__(21246);
var validate = __webpack_require__(54776);
var exit_code = __webpack_require__(58457);
var core_paths = __webpack_require__(42180);
; 





const intervalMs = 500;
async function runOnChanges(paths, work, context) {
    try {
        await runForEver(paths, work, context);
    }
    catch (error) {
        if (!context.signal.aborted || error !== context.signal.reason)
            throw error;
        throw new errors .p4('the watch has ended', { isExpected: true, cause: error });
    }
}
async function runForEver(paths, work, { clock, signal, logger, workingDirectory, oneRun }) {
    const names = paths.map((path) => (0,core_paths .iZ)(workingDirectory, path)).join(', ');
    let wrongUsage;
    const first = async () => {
        try {
            await work();
        }
        catch (error) {
            if ((0,exit_code .FO)(error) !== exit_code .hS.usage)
                throw error;
            wrongUsage = error;
        }
    };
    for (let run = first;; run = work) {
        const before = await stateOf(paths);
        await oneRun(run);
        if (wrongUsage !== undefined)
            throw wrongUsage;
        logger.info(`\nwaiting for a change of ${names}; end with Ctrl-C\n`);
        let state = await stateOf(paths);
        while (state === before) {
            await clock.sleep(intervalMs, signal);
            state = await stateOf(paths);
        }
        for (let last = ''; last !== state || state.startsWith(missing);) {
            last = state;
            await clock.sleep(intervalMs, signal);
            state = await stateOf(paths);
        }
    }
}
const missing = 'missing';
async function stateOf(paths) {
    const states = [];
    for (const [i, path] of paths.entries()) {
        for (const file of await filesAt(path)) {
            const found = await (0,promises_.stat)(file).catch(() => undefined);
            if (found !== undefined)
                states.push(`${i}/${file}/${found.mtimeMs}/${found.size}/${found.ino}`);
        }
        if (i === 0 && states.length === 0)
            states.push(missing);
    }
    return states.join('\n');
}
async function filesAt(path) {
    if (!(await (0,promises_.stat)(path).catch(() => undefined))?.isDirectory())
        return [path];
    const names = await (0,promises_.readdir)(path, { recursive: true }).catch(() => []);
    return names
        .filter((name) => /\.[cm]?js$/.test(name) && !/(?:^|[\\/])node_modules[\\/]/.test(name))
        .sort()
        .map((name) => (0,external_node_path_.join)(path, name));
}
; 

























const allInputs = {
    connector: {
        kind: 'text',
        instead: ['file', 'customizer', 'list', 'dev-server'],
        description: 'Id or alias of the connector on the tenant. Give this or file.',
    },
    version: { kind: 'integer', min: 1, description: 'Version to validate. Default: the version of tag.' },
    tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
    file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
    customizer: {
        kind: 'text',
        description: 'Zip of a customizer to validate: together with the connector of file, or without one on the samples in validate.yml.',
    },
    path: {
        kind: 'text',
        default: '.',
        description: 'Folder of the connector project. Annotations point at its files.',
    },
    list: {
        kind: 'boolean',
        default: 'false',
        shellOnly: true,
        description: 'Only list the checks: their ids, their titles and what they need.',
    },
    'dev-server': {
        kind: 'text',
        shellOnly: true,
        description: 'Address of a running development server of the SDK (spcx run) whose connector is validated, such as http://localhost:3000.',
    },
    watch: {
        kind: 'boolean',
        default: 'false',
        shellOnly: true,
        description: 'With file or dev-server: validate again after each change of the bundle, until Ctrl-C.',
    },
    ...base_spec .A8,
    ...validation_inputs .Rp,
    ...validate_recording .bh,
    ...bundleResultInputs,
    ...foreign_code .R,
    ...tenant .MR,
};
const command_validate = (0,command .N)({
    name: 'validate',
    summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
    action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
    positional: ['file'],
    inputs: allInputs,
    outputs: validation_inputs .sH,
    async run(inputs, context) {
        if (!inputs.watch)
            return await validateOnce(inputs, context);
        await runOnChanges(await filesToWatch(inputs, context), () => validateOnce(inputs, context), context);
    },
});
async function validateOnce(inputs, context) {
    const { file, connector } = inputs;
    const isAlone = isCustomizerAlone(inputs);
    if (inputs.list)
        return listChecks(inputs, context, isAlone ? 'customizer' : 'connector');
    if (inputs['dev-server'] !== undefined)
        return await validateDevServer(inputs, inputs['dev-server'], context);
    if (!isAlone)
        (0,target_inputs .h)(inputs, 'customizer');
    else if (inputs.version !== undefined || inputs.tag !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('version')} and ${(0,input_names .sy)('tag')} cannot be given with a customizer alone; give them with ${(0,input_names .sy)('connector')}`);
    }
    if (file !== undefined || isAlone)
        (0,foreign_code .K)(inputs, context, inputs);
    if (inputs['require-version-bump'] && file === undefined) {
        throw new errors .eb(`${(0,input_names .sy)('require-version-bump')} needs ${(0,input_names .sy)('file')}: only a bundle has a project whose version can rise`);
    }
    const recording = await (0,validate_recording .aq)(inputs, context);
    if (isAlone)
        return await validateCustomizer(inputs, context);
    if (inputs.customizer !== undefined && file === undefined) {
        throw new errors .eb(`${(0,input_names .sy)('customizer')} and ${(0,input_names .sy)('connector')} are both given; leave ${(0,input_names .sy)('connector')} out to validate the customizer alone, or give the bundle of the connector as ${(0,input_names .sy)('file')} in its place`);
    }
    const project = await (0,validate_and_report .Kb)(inputs, context);
    if (inputs['spec-base'] !== undefined && file === undefined) {
        throw new errors .eb(`${(0,input_names .sy)('spec-base')} needs ${(0,input_names .sy)('file')}: promote compares the versions of a tenant`);
    }
    if (inputs['bundle-result'] !== undefined && file !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('bundle-result')} needs ${(0,input_names .sy)('connector')}: a bundle that runs here shows the types of its errors`);
    }
    const given = await (0,validate_and_report .N5)(inputs, project, context);
    const prepared = { ...given, plan: (0,validate_recording .ap)(given.plan, recording) };
    const bundleResult = await readBundleResult(inputs['bundle-result'], context.workingDirectory);
    if (file !== undefined) {
        const path = (0,external_node_path_.resolve)(context.workingDirectory, file);
        const customizer = inputs.customizer === undefined ? undefined : (0,external_node_path_.resolve)(context.workingDirectory, inputs.customizer);
        const rerun = [
            ...['validate', '--file', file],
            ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
            ...(recording?.kind === 'replay' ? ['--replay-target', recording.shown] : []),
        ];
        const replay = recording?.kind === 'replay' ? recording.facts : undefined;
        const options = {
            transport: prepared.transport,
            customizerPath: customizer,
            exchanges: recording?.exchanges,
        };
        const compared = {};
        let onRun = () => { };
        const run = (target) => {
            const onReport = (report) => onRun({
                plan: prepared.plan,
                spec: target.bundle?.spec ?? {},
                report,
                bundles: [path, ...(customizer === undefined ? [] : [customizer])],
                replay: async (made) => {
                    const replay = new recording_replay .j(made);
                    const plan = (0,validate_recording .bF)(prepared.plan, replay);
                    const quiet = { ...context, logger: logger .q, closing: logger .q };
                    const result = { checks: [] };
                    const runQuietly = async (again) => {
                        result.checks = (await (0,validate .M)(again, plan, project, quiet)).result.checks;
                    };
                    await (0,local_tenant .b)(path, quiet, runQuietly, { ...options, exchanges: replay });
                    return result;
                },
            });
            const specProblems = compared.refusal?.problems;
            return (0,validate_and_report .qV)({ ...target, project, rerun, replay, specProblems, onReport }, prepared, context);
        };
        const compareAndRun = async (target) => {
            const spec = target.bundle?.spec;
            const services = { ...context, environment: context.childEnvironment() };
            const comparison = spec === undefined ? undefined : await (0,base_spec .te)(spec, project, inputs, services);
            if (comparison !== undefined) {
                for (const annotation of (0,accepted_breaking .XF)(comparison.judged, 'error'))
                    context.annotate(annotation);
                compared.refusal = (0,base_spec .YI)(comparison, project, inputs['require-version-bump']);
            }
            await run(target);
        };
        const validateBundle = () => (0,local_tenant .b)(path, context, compareAndRun, options);
        if (recording?.kind !== 'record')
            await validateBundle();
        else {
            await (0,validate_recording .SX)(recording, context, async (known) => {
                onRun = known;
                await validateBundle();
            });
        }
        if (compared.refusal !== undefined)
            throw compared.refusal.error;
        return;
    }
    if (context.workflow?.fromFork && (0,tenant .iT)(inputs).length > 0) {
        context.setOutput('result', 'skip');
        const message = `a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with ${(0,input_names .sy)('file')}`;
        context.annotate({ level: 'notice', title: 'validate', message });
        context.addSummary('## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.');
        return;
    }
    const client = await (0,tenant .Hl)(inputs, context, { transport: prepared.transport });
    const tokenEnd = new token_end .lR(client, context);
    try {
        const at = (0,target_inputs .c)(inputs);
        const found = await (0,validate .u)(client, connector ?? '', at, context.signal);
        const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag];
        const rerun = ['validate', '--connector', found.alias, ...place];
        const target = { client, ...found, at, project, rerun, onChecked: () => tokenEnd.begin() };
        const provenErrorTypes = bundleResult && (await typesProvenBy(bundleResult, target, inputs, context));
        const plan = { ...prepared.plan, ...(provenErrorTypes && { provenErrorTypes }) };
        await (0,validate_and_report .qV)(target, { ...prepared, plan }, context);
    }
    finally {
        await tokenEnd.annotate();
        client.close();
    }
}
function isCustomizerAlone({ customizer, file, connector }) {
    return customizer !== undefined && file === undefined && connector === undefined;
}
async function validateCustomizer(inputs, context) {
    const { customizer = '' } = inputs;
    if (inputs['spec-base'] !== undefined)
        throw new errors .eb(`${(0,input_names .sy)('spec-base')} needs ${(0,input_names .sy)('file')}: a customizer has no spec`);
    if (inputs['bundle-result'] !== undefined)
        throw new errors .eb(`${(0,input_names .sy)('bundle-result')} needs ${(0,input_names .sy)('connector')}: a customizer has none`);
    const project = await (0,validate_and_report .Kb)(inputs, context);
    const prepared = await (0,validate_and_report .N5)(inputs, project, context, 'customizer');
    const path = (0,external_node_path_.resolve)(context.workingDirectory, customizer);
    const rerun = ['validate', '--customizer', customizer];
    const run = async (target) => {
        const name = await (0,finding_locations .hy)(target.customizer.bundle, project, context.workspace);
        await (0,validate_and_report .qV)({ ...target, name, project, rerun }, prepared, context);
    };
    const options = { transport: prepared.transport };
    await (0,local_tenant ._f)(path, (0,sample_connector .E)('samples'), context, run, options);
}
async function listChecks(inputs, context, scope) {
    const project = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
    const settings = await (0,validation_settings .b)(inputs.settings, project, context);
    const selected = (0,run .oL)(inputs.checks, inputs['skip-checks'], settings, scope);
    for (const line of checkList(selected.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check), context)) {
        context.logger.info(line);
    }
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

  55322:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Q1: () => (  eastAsianWidth)
});


; 

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (  null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (  null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

; 
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

; 



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] =   findWideFastPathRange(wideRanges);

function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

; 


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}




  })

};
