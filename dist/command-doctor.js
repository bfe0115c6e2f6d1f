export const id = 256;
export const ids = [256,6402];
export const modules = {

  17506:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    mB: () => (  runProgram)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46193);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
  var _actions_exec__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81260);
  var _core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20163);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94106);






const usualGraceMs = 2000;
const lookMs = 50;
const maxDrainMs = 2000;
async function runProgram(command, args, options, logger) {
    options.signal?.throwIfAborted();
    const lines = new LineReader((line) => logger.info(line));
    const errorLines = new LineReader((line) => logger.info(line));
    const start = process.platform === 'win32' ? runWithToolkit : runInGroup;
    try {
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_5__  .aB)(`run ${command}`, () => start(command, args, options, { lines, errorLines }));
        options.signal?.throwIfAborted();
        return code;
    }
    catch (error) {
        options.signal?.throwIfAborted();
        const isMissing = error instanceof Error && /unable to locate executable file|ENOENT/i.test(error.message);
        if (!isMissing)
            throw error;
        throw Object.assign(new Error(`there is no program ${command} on PATH`, { cause: error }), { code: 'ENOENT' });
    }
    finally {
        lines.end();
        errorLines.end();
    }
}
async function runWithToolkit(command, args, { cwd, env }, { lines, errorLines }) {
    const variables = Object.entries(env).filter((entry) => entry[1] !== undefined);
    return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_3__  .m)(command, args, {
        cwd,
        env: Object.fromEntries(variables),
        silent: true,
        ignoreReturnCode: true,
        listeners: { stdout: (data) => lines.write(data), stderr: (data) => errorLines.write(data) },
    });
}
async function runInGroup(command, args, { cwd, env, signal, graceMs = usualGraceMs }, { lines, errorLines }) {
    const mark = (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .Yz)();
    const marked = { ...env, ...mark.environment };
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(command, args, { cwd, env: marked, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    child.stdout?.on('data', (data) => lines.write(data));
    child.stderr?.on('data', (data) => errorLines.write(data));
    const closed = new Promise((resolve) => child.once('close', () => resolve()));
    const { pid } = child;
    let timer;
    let isEnding = false;
    const stop = () => {
        if (pid === undefined)
            return;
        isEnding = true;
        (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .i8)(pid, 'SIGTERM');
        timer = setTimeout(() => {
            isEnding = false;
            void (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .TP)(pid, mark);
        }, graceMs);
    };
    signal?.addEventListener('abort', stop, { once: true });
    try {
        const code = await exitOf(child);
        while (isEnding && pid !== undefined && (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .YI)(pid))
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(lookMs);
        return code;
    }
    finally {
        signal?.removeEventListener('abort', stop);
        clearTimeout(timer);
        if (pid !== undefined) {
            await (0,_core_kill_tree_js__WEBPACK_IMPORTED_MODULE_4__  .TP)(pid, mark);
            await drained(child, closed);
        }
    }
}
async function exitOf(child) {
    return await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('exit', (code) => resolve(code ?? 128));
    });
}
async function drained(child, closed) {
    const timer = setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
    }, maxDrainMs);
    await closed;
    clearTimeout(timer);
}
const maxLineLength = 16 * 1024 * 1024;
class LineReader {
    #decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder('utf8');
    #print;
    #parts = [];
    #length = 0;
    constructor(print) {
        this.#print = print;
    }
    write(data) {
        const [first = '', ...others] = this.#decoder.write(data).split('\n');
        this.#add(first);
        for (const part of others) {
            this.#flush();
            this.#add(part);
        }
    }
    end() {
        this.#add(this.#decoder.end());
        if (this.#length > 0)
            this.#flush();
    }
    #add(part) {
        this.#length += part.length;
        if (this.#length > maxLineLength)
            this.#parts = [];
        else
            this.#parts.push(part);
    }
    #flush() {
        const line = this.#parts.join('');
        this.#print(this.#length > maxLineLength ? `(a line of ${this.#length} characters is left out)` : line.replace(/\r$/, ''));
        this.#parts = [];
        this.#length = 0;
    }
}

  }),

  24970:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  doctor: () => (  doctor)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var format = __webpack_require__(39798);
var markdown = __webpack_require__(12560);
var base_url = __webpack_require__(18915);
var shared_config = __webpack_require__(3633);
var json_output = __webpack_require__(17827);
var tenant = __webpack_require__(77543);
var exec = __webpack_require__(17506);
var package_manager = __webpack_require__(35506);
var project_project = __webpack_require__(20905);
var http_proxy = __webpack_require__(82428);
; 






function nodeFinding() {
    return { state: 'ok', subject: 'Node.js', text: `${process.versions.node} at ${process.execPath}` };
}
async function gitFinding(machine) {
    const version = await versionOf('git', machine);
    if (version !== undefined)
        return { state: 'ok', subject: 'git', text: version };
    const text = `there is no program git on PATH; install git: discover and promote with ${(0,input_names .sy)('from-commit')} need it`;
    return { state: 'problem', subject: 'git', text };
}
async function projectFindings(path, machine) {
    let project;
    try {
        project = await (0,project_project .t)(path);
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        return [{ state: 'note', subject: 'project', text: (0,errors .bD)(error) }];
    }
    const { kind, name, version, sdkVersion, packageManager } = project;
    const sdk = sdkVersion === undefined ? 'without @sailpoint/connector-sdk' : `with @sailpoint/connector-sdk ${sdkVersion}`;
    const found = { state: 'ok', subject: 'project', text: `${kind} ${name} ${version}, ${sdk}` };
    const managerVersion = await versionOf(packageManager, { ...machine, workingDirectory: project.directory });
    if (managerVersion !== undefined)
        return [found, { state: 'ok', subject: 'package manager', text: `${packageManager} ${managerVersion}` }];
    const install = (0,package_manager .Kq)(project) ?? 'it comes with Node.js';
    const text = `there is no program ${packageManager} on PATH, or it fails; the project is installed with it: ${install}`;
    return [found, { state: 'problem', subject: 'package manager', text }];
}
function proxyFinding(baseUrl, environment) {
    try {
        const proxy = (0,http_proxy .i)(baseUrl, environment);
        return { state: 'ok', subject: 'proxy', text: proxy === undefined ? 'none for the tenant' : proxy.host };
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        return { state: 'problem', subject: 'proxy', text: (0,errors .bD)(error) };
    }
}
async function versionOf(program, { workingDirectory, environment, signal }) {
    const lines = [];
    const add = (line) => void lines.push(line);
    const logger = { debug: add, info: add, warning: add };
    try {
        const code = await (0,exec .mB)(program, ['--version'], { cwd: workingDirectory, env: environment, signal }, logger);
        return code === 0 ? lines[0] : undefined;
    }
    catch (error) {
        if (signal.aborted || !(error instanceof Error && 'code' in error))
            throw error;
        return undefined;
    }
}
var errors_errors = __webpack_require__(25584);
var token_end = __webpack_require__(10846);
; 




const maxClockDifferenceMs = 60_000;
const rights = [
    {
        subject: 'right to read logs and statistics',
        needed: 'logs and stats need it',
        read: (client, signal, now) => client.stats({ from: new Date(now - 60 * 60_000), signal }),
    },
    {
        subject: 'right to read sources',
        needed: 'sources and drift need it, and promote says with it what it reaches',
        read: (client, signal) => client.sources.list({ signal }),
    },
];
async function tenantFindings(client, now, signal) {
    const findings = [];
    const { host } = client.baseUrl;
    try {
        const connectors = await client.connectors.list({ signal });
        findings.push({ state: 'ok', subject: 'tenant', text: `${host} lists ${(0,format .U9)(connectors.length, 'connector')}` });
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error))
            throw error;
        findings.push({ state: 'problem', subject: 'tenant', text: (0,errors .bD)(error) });
    }
    findings.push(...clockFindings(client.clockDifferenceMs));
    if (findings.some(({ state, subject }) => state === 'problem' && subject === 'tenant'))
        return findings;
    findings.push(await tokenFinding(client, now(), signal));
    for (const right of rights)
        findings.push(await rightFinding(right, client, now(), signal));
    const text = 'nothing was written to find out; upload, promote, invoke and validate need the scope sp:connector:manage';
    findings.push({ state: 'unknown', subject: 'right to write', text });
    return findings;
}
function clockFindings(differenceMs) {
    if (differenceMs === undefined)
        return [];
    const seconds = Math.round(Math.abs(differenceMs) / 1000);
    if (Math.abs(differenceMs) <= maxClockDifferenceMs)
        return [{ state: 'ok', subject: 'clock', text: `as the tenant's, to ${(0,format .U9)(Math.max(1, seconds), 'second')}` }];
    const direction = differenceMs > 0 ? 'ahead of' : 'behind';
    const text = `${(0,format .U9)(seconds, 'second')} ${direction} the tenant's; set the clock of this machine, by NTP for example`;
    return [{ state: 'problem', subject: 'clock', text }];
}
async function tokenFinding(client, now, signal) {
    const subject = 'token';
    try {
        const own = await client.accessTokens.own({ signal });
        if (own === undefined)
            return { state: 'unknown', subject, text: 'the tenant does not list it, so its end is not known' };
        const { expiresAt } = own;
        if (expiresAt === undefined)
            return { state: 'ok', subject, text: 'it has no end' };
        if (expiresAt === 'unknown')
            return { state: 'unknown', subject, text: 'the tenant gives no date for its end' };
        const { day, isSoon, isOver, text } = (0,token_end .aO)(expiresAt, now);
        if (!isSoon)
            return { state: 'ok', subject, text: `valid until ${day}` };
        return { state: isOver ? 'problem' : 'note', subject, text: `it ${text}` };
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error))
            throw error;
        return { state: 'unknown', subject, text: `when it expires is not known: ${(0,errors .bD)(error)}` };
    }
}
async function rightFinding({ subject, needed, read }, client, now, signal) {
    try {
        await read(client, signal, now);
        return { state: 'ok', subject, text: 'yes' };
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error))
            throw error;
        const isRefused = (0,errors_errors .Dz)(error, 'forbidden');
        return { state: isRefused ? 'note' : 'unknown', subject, text: `${(0,errors .bD)(error)} (${needed})` };
    }
}
; 













const inputs = {
    path: { kind: 'text', default: '.', description: 'Folder of the connector project, if there is one.' },
    secrets: {
        kind: 'boolean',
        default: 'false',
        description: 'With file: put made-up secrets into the configuration, validate the bundle with them, and look whether one comes out. Nothing leaves this machine, and nothing else is looked at.',
    },
    file: { kind: 'text', description: 'With secrets: bundle of the connector.' },
    ...shared_config .yD,
    out: { kind: 'text', description: 'File to write what was found to, as JSON.' },
    ...tenant .MR,
};
const doctor = (0,command .N)({
    name: 'doctor',
    summary: 'Looks whether this machine, the project and the tenant are ready, and says what to do where they are not.',
    positional: ['path'],
    inputs,
    outputs: { problems: 'Number of problems.' },
    async run(given, context) {
        const { logger, signal, workingDirectory } = context;
        await (0,output_paths .H)({ out: given.out }, workingDirectory);
        const file = given.out === undefined ? undefined : (0,external_node_path_.resolve)(workingDirectory, given.out);
        if (file !== undefined)
            await (0,json_output .GO)(file, `out ${given.out}`);
        const machine = { workingDirectory, environment: context.childEnvironment(), signal };
        const findings = [];
        const add = (found) => {
            for (const finding of found) {
                findings.push(finding);
                logger.info(line(finding));
            }
        };
        if (given.secrets)
            add(await lookAtSecrets(given, context));
        else {
            if (given.file !== undefined)
                throw new errors .eb(`${(0,input_names .sy)('file')} is used with ${(0,input_names .sy)('secrets')} alone; give ${(0,input_names .sy)('secrets')}, or leave ${(0,input_names .sy)('file')} out`);
            add([nodeFinding(), await gitFinding(machine)]);
            add(await projectFindings((0,external_node_path_.resolve)(workingDirectory, given.path), machine));
            add(await lookAtTenant(given, context));
        }
        const problems = findings.filter(({ state }) => state === 'problem');
        context.setOutput('problems', problems.length);
        context.addSummary(`## Doctor\n\n${(0,markdown .tp)(['', 'What', 'Found'], findings.map(({ state, subject, text: found }) => [signs[state], (0,markdown .fh)(subject), (0,markdown .Qq)(found)]))}`);
        if (file !== undefined)
            await (0,json_output .BF)(file, `${(0,json_output .We)(findings, context.secrets)}\n`, `out ${given.out}`);
        if (problems.length > 0)
            throw new errors .yo(`${(0,format .U9)(problems.length, 'problem')}: ${problems.map(({ subject }) => subject).join(', ')}; see the lines above`, { isFinding: true });
    },
});
const signs = { ok: '✅', note: 'ℹ️', unknown: '❔', problem: '❌' };
function line({ state, subject, text: found }) {
    return `${state.padEnd('problem'.length)}  ${subject}: ${found}`;
}
async function lookAtSecrets(given, context) {
    const { file, path } = given;
    if (file === undefined)
        throw new errors .eb(`${(0,input_names .sy)('secrets')} needs ${(0,input_names .sy)('file')}; give the bundle of the connector`);
    const config = await (0,shared_config .Xg)(given, context);
    const { secretFindings } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(8206), __webpack_require__.e(2046), __webpack_require__.e(6819), __webpack_require__.e(3049), __webpack_require__.e(6582), __webpack_require__.e(8455), __webpack_require__.e(961), __webpack_require__.e(358), __webpack_require__.e(6953), __webpack_require__.e(1182), __webpack_require__.e(5813), __webpack_require__.e(4499), __webpack_require__.e(5100), __webpack_require__.e(5486), __webpack_require__.e(1839), __webpack_require__.e(2732)]).then(__webpack_require__.bind(__webpack_require__, 42732));
    const place = (each) => (0,external_node_path_.resolve)(context.workingDirectory, each);
    return await secretFindings(place(file), place(path), config, context);
}
async function lookAtTenant(given, context) {
    const { 'base-url': baseUrl } = given;
    const missing = (0,tenant .iT)(given);
    if (missing.length === 3 || baseUrl === undefined)
        return [{ state: 'note', subject: 'tenant', text: `not looked at: ${missing.join(', ')} not given` }];
    let client;
    let proxy;
    try {
        proxy = proxyFinding((0,base_url .Q)(baseUrl), context.environment);
        if (proxy.state === 'problem')
            return [proxy];
        client = await (0,tenant .Hl)(given, context);
    }
    catch (error) {
        if (!(error instanceof errors .yo))
            throw error;
        return [{ state: 'problem', subject: 'tenant', text: (0,errors .bD)(error) }];
    }
    try {
        return [proxy, ...(await tenantFindings(client, () => context.clock.now(), context.signal))];
    }
    finally {
        client.close();
    }
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

  17827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BF: () => (  writeOutputFile),
    GO: () => (  assertOutputFile),
    Sy: () => (  maxResultLength),
    We: () => (  cleanJson),
    aB: () => (  toJson),
    r8: () => (  BoundedResult)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);




const maxResultLength = 100_000;
function cleanJson(value, secrets) {
    return notTooDeep(() => secrets.json(value));
}
function toJson(value) {
    return notTooDeep(() => JSON.stringify(value ?? null));
}
function notTooDeep(write) {
    try {
        return write();
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo('a value is nested too deeply to be written as JSON', { cause });
        throw cause;
    }
}
class BoundedResult {
    #lines = [];
    #length = 0;
    add(json) {
        this.#length += json.length + 1;
        if (this.#length > maxResultLength)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    toJson(asArray) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !asArray && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
async function writeOutputFile(path, text, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .fR)(path, text);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}
async function assertOutputFile(path, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .zb)(path);
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
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

  10846:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    aO: () => (  tokenTimes),
    lR: () => (  TokenEnd),
    zS: () => (  annotateTokenEnd)
  });
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
  var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);



const dayMs = 24 * 60 * 60_000;
const noticeMs = 30 * dayMs;
function tokenTimes(expiresAt, now) {
    const left = expiresAt - now;
    const isOver = left <= 0;
    const day = new Date(expiresAt).toISOString().slice(0, 10);
    const when = isOver ? `expired on ${day}` : `expires on ${day}, in ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(Math.floor(left / dayMs), 'day')}`;
    const remedy = `make a new one, and replace ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-id')} and ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__  .sy)('client-secret')}`;
    return { day, isSoon: left <= noticeMs, isOver, text: `${when}; ${remedy}` };
}
class TokenEnd {
    #client;
    #context;
    #reading;
    constructor(client, context) {
        this.#client = client;
        this.#context = context;
    }
    begin() {
        this.#reading = this.#client.accessTokens.own({ signal: this.#context.signal });
        this.#reading.catch(() => { });
    }
    async annotate() {
        const { clock, logger, signal } = this.#context;
        if (this.#reading === undefined)
            this.begin();
        try {
            const expiresAt = (await this.#reading)?.expiresAt;
            if (expiresAt === undefined || expiresAt === 'unknown')
                return;
            const { isSoon, isOver, text } = tokenTimes(expiresAt, clock.now());
            if (!isSoon || isOver)
                return;
            const message = `the personal access token of ${this.#client.baseUrl.host} ${text}`;
            this.#context.annotate({ level: 'notice', title: 'token', message });
        }
        catch (error) {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) && !signal.aborted)
                throw error;
            logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error) ? error.message : 'interrupted'}`);
        }
    }
}
async function annotateTokenEnd(client, context) {
    await new TokenEnd(client, context).annotate();
}

  }),

  20163:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    TP: () => (  killTree),
    YI: () => (  hasGroup),
    Yz: () => (  childMark),
    i8: () => (  signalGroup)
  });
  var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
  var node_crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77598);
  var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
  var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36711);




const markName = 'SAAS_CONNECTOR_CHILD';
const maxPasses = 10;
function childMark() {
    const value = (0,node_crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID)();
    return { environment: { [markName]: value }, value };
}
async function killTree(pid, mark) {
    if (process.platform === 'win32') {
        await new Promise((resolve) => {
            const taskkill = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__  .S)('taskkill.exe', process.env);
            const kill = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
            kill.once('error', () => resolve());
            kill.once('close', () => resolve());
        });
        return;
    }
    signalGroup(pid, 'SIGKILL');
    if (process.platform === 'linux')
        killMarked(mark);
}
function signalGroup(pid, signal) {
    sendToGroup(pid, signal);
}
function hasGroup(pid) {
    if (!sendToGroup(pid, 0))
        return false;
    return process.platform !== 'linux' || listProcesses().some((each) => runsIn(each, pid));
}
function runsIn(pid, group) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/stat`, 'latin1');
        const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        return Number(of) === group && state !== 'Z';
    }
    catch {
        return false;
    }
}
function sendToGroup(pid, signal) {
    try {
        return process.kill(-pid, signal);
    }
    catch (error) {
        const code = error.code;
        if (code !== 'ESRCH' && code !== 'EPERM')
            throw error;
        return false;
    }
}
function killMarked(mark) {
    for (let pass = 0; pass < maxPasses; pass++) {
        const found = markedProcesses(`${markName}=${mark.value}`);
        if (found.length === 0)
            return;
        for (const pid of found) {
            try {
                process.kill(pid, 'SIGKILL');
            }
            catch {
            }
        }
    }
}
function markedProcesses(mark) {
    return listProcesses().filter((pid) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark);
        }
        catch {
            return false;
        }
    });
}
function listProcesses() {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)('/proc')
            .map(Number)
            .filter((pid) => Number.isSafeInteger(pid) && pid !== process.pid);
    }
    catch {
        return [];
    }
}

  }),

  36711:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    S: () => (  windowsTool),
    k: () => (  programPath)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const thisSystem = { platform: process.platform, exists: node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync };
function programPath(name, env, { platform, exists } = thisSystem) {
    if (platform !== 'win32')
        return name;
    const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? [];
    const folders = path
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.win32.delimiter)
        .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
        .filter((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(folder));
    const found = folders.map((folder) => node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(folder, `${name}.exe`)).find(exists);
    return found ?? windowsTool(`no-${name}-on-PATH.exe`, env);
}
function windowsTool(file, env) {
    const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? [];
    return node_path__WEBPACK_IMPORTED_MODULE_1__.win32.join(root && node_path__WEBPACK_IMPORTED_MODULE_1__.win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file);
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

  39798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U9: () => (  count),
    a3: () => (  formatDuration),
    z3: () => (  formatBytes)
  });
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
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

  })

};
