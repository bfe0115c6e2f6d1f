export const id = 4097;
export const ids = [4097];
export const modules = {

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   h7: () => (/* binding */ inspectWithoutConfig),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
/* harmony import */ var _core_logger_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11158);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96582);
/* harmony import */ var _spec_made_up_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55928);








/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, secrets, target }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // Log lines of loading are dropped: they are repeated when a command runs.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_4__/* .silentLogger */ .q, target });
        try {
            return readable(await runtime.inspect(config), secrets);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/**
 * Inspects a bundle without a configuration, and with a made-up one where the connector needs one to be loaded or created.
 *
 * @param inspect - loads the bundle with a configuration and creates its connector.
 * @throws RuntimeError when it does not load with either.
 */
async function inspectWithoutConfig(inspect, spec) {
    const failed = (error) => {
        if (!(error instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b) || error.kind === 'aborted')
            throw error;
        return error;
    };
    const without = await inspect({}).catch(failed);
    const isCreated = !(without instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b) && without.factoryError === undefined;
    const madeUp = isCreated || spec === undefined ? undefined : await inspect((0,_spec_made_up_config_js__WEBPACK_IMPORTED_MODULE_7__/* .madeUpConfig */ .H_)(spec)).catch(failed);
    if (without instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b) {
        if (madeUp === undefined || madeUp instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b)
            throw without;
        const { message } = without;
        // A function that returns no connector needs none.
        const inspection = madeUp.returnsNoConnector ? madeUp : { ...madeUp, factoryError: madeUp.factoryError ?? message };
        return { inspection, loadError: message, ...(madeUp.factoryError === undefined && { madeUp }) };
    }
    if (madeUp === undefined)
        return { inspection: without };
    // A function may return one only for some values of the configuration.
    const { returnsNoConnector: _, ...inspection } = without;
    if (madeUp instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b)
        return { inspection };
    if (madeUp.returnsNoConnector)
        return { inspection: madeUp };
    return { inspection, ...(madeUp.factoryError === undefined && { madeUp }) };
}
/** The inspection with its error messages on one line each, without secrets. */
function readable(inspection, secrets) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(secrets.clean(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(secrets.clean(customizerFactoryError), 500),
        }),
    };
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 65881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode),
/* harmony export */   R: () => (/* binding */ foreignCodeInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/** The input with which a user allows what is dangerous. */
const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
/** Events that give a job the secrets of the repository whoever caused them, also for code of a fork. */
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Set by a job that has credentials of a tenant. */
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
/**
 * Refuses to build or run code that a stranger may have written in a job that has credentials: no program can keep them
 * from code that runs as the same user.
 *
 * @param credentials - the inputs with credentials, as far as the command has any.
 * @throws UserError
 */
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}
//# sourceMappingURL=foreign-code.js.map

/***/ }),

/***/ 84724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ journalInputs),
/* harmony export */   EO: () => (/* binding */ assertJournal),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   i7: () => (/* binding */ journalFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



/** The input of every command that writes a journal, and of cleanup, which reads it. */
const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
/** Where the journal is, and how messages name it. Undefined where there is none. */
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
/** @throws UserError if the journal cannot be written: nothing would be begun. */
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
/** Opens the journal of a run. Nothing is written before the run begins something. Undefined where there is none. */
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ missingConfigAnnotation),
/* harmony export */   mO: () => (/* binding */ isConfigEmpty),
/* harmony export */   rx: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * An annotation with the number of checks that were skipped because no configuration was given; undefined if there are
 * none. It is a warning if an input is an empty text, as the name of its secret may be misspelt. On a pull request from a
 * fork, which has no secrets, it is a notice.
 */
function missingConfigAnnotation(checks, { workflow, emptyInputs }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isMissingConfigurationReason */ .Rf)(reason)).length;
    // A finding of the run may have told it.
    if (waiting === 0 ||
        checks.some(({ findings, accepted = [] }) => [...findings, ...accepted].some(_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .isEmptyConfigFinding */ .bT)))
        return undefined;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` };
    }
    if (isConfigEmpty({ workflow, emptyInputs })) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        return { level: 'warning', title, message };
    }
    return { level: 'notice', title, message: `no config was given: ${skipped}` };
}
/** True if the configuration is an empty text, where a secret was to be expected: not on a pull request from a fork. */
function isConfigEmpty({ workflow, emptyInputs }) {
    const inputs = ['config', 'config-path'];
    return workflow?.fromFork !== true && inputs.some((name) => emptyInputs.has(name));
}
/**
 * Adds to the failure of a command that ran without a configuration that one may be missing.
 *
 * @param advice - what else the user can do, appended to the message.
 */
function withMissingConfig(failure, config, advice = '') {
    // A connector that answers notFound was created.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

/***/ }),

/***/ 78637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ validationProblem),
/* harmony export */   CQ: () => (/* binding */ originText),
/* harmony export */   LZ: () => (/* binding */ assertProved),
/* harmony export */   Vx: () => (/* binding */ assertValidated),
/* harmony export */   wX: () => (/* binding */ RecordedVersions)
/* harmony export */ });
/* unused harmony export proofProblem */
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _record_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40266);
/* harmony import */ var _record_uploads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3176);



/** What a version was built from, in words. */
function originText({ commit, changed }) {
    if (commit !== undefined)
        return `commit ${commit}`;
    return changed === undefined ? 'a commit that is not recorded' : `commit ${changed} with uncommitted changes`;
}
/** What is recorded of a connector, read once. The history of a version is read when it is asked for. */
class RecordedVersions {
    /** Newest first. */
    uploads;
    #byVersion;
    #histories = new Map();
    constructor(uploads) {
        this.uploads = uploads;
        this.#byVersion = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByVersion */ .TY)(uploads);
    }
    /** @throws UserError if the record cannot be read. */
    static async read(key, records) {
        // It decides whether a tag may be moved, so what another run has recorded meanwhile counts.
        records.refresh();
        return await RecordedVersions.readKnown(key, records);
    }
    /** The same, but what was read within the last minute is used again. */
    static async readKnown(key, records) {
        const uploads = [];
        for await (const upload of records.uploadsOf(key))
            uploads.push(upload);
        return new RecordedVersions(uploads);
    }
    /** The same, but if the record cannot be read, that is reported, and the answer is undefined. */
    static async readOrReport(key, records, consequence) {
        try {
            return await RecordedVersions.read(key, records);
        }
        catch (error) {
            records.report(error, consequence);
            return undefined;
        }
    }
    /** All recorded versions, the highest first. */
    get versions() {
        return [...this.#byVersion.keys()].sort((a, b) => b - a);
    }
    uploadsOf(version) {
        return this.#byVersion.get(version) ?? [];
    }
    isRecorded(version) {
        return this.#byVersion.has(version);
    }
    /** The commits that the version was uploaded from, newest first. */
    commitsOf(version) {
        return this.uploadsOf(version).flatMap(({ record: { commit } }) => (commit === undefined ? [] : [commit]));
    }
    /** The commit that the version can be built from again. If there is none: the one that it was built from with changes. */
    originOf(version) {
        const records = this.uploadsOf(version).map(({ record }) => record);
        const commit = records.map(_record_uploads_js__WEBPACK_IMPORTED_MODULE_2__/* .builtCommitOf */ .TM).find((each) => each !== undefined);
        return commit === undefined ? { changed: records.find((each) => each.uncommitted)?.commit } : { commit };
    }
    async historyOf(version) {
        const known = this.#histories.get(version) ?? (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .readHistory */ .Lu)(version, this.uploadsOf(version));
        this.#histories.set(version, known);
        return await known;
    }
}
/** Why a version does not count as validated, as the end of a sentence about it. Undefined if it does. */
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
/**
 * @param named - the version as the message names it.
 * @throws UserError if the version does not count as validated.
 */
async function assertValidated(recorded, version, named) {
    const problem = validationProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .validationOf */ .D2)((await recorded.historyOf(version)).events));
    if (problem === undefined)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named} ${problem}; validate it on the tenant and record the result, or set require to uploaded`);
}
/** Why a version does not count as proved, as the end of a sentence about it. Undefined if it does. */
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
/**
 * @param named - the version as the message names it.
 * @throws UserError if the version does not count as proved, or failed its validation.
 */
async function assertProved(recorded, version, named) {
    const { events } = await recorded.historyOf(version);
    const validation = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .validationOf */ .D2)(events);
    const problem = proofProblem((0,_record_history_js__WEBPACK_IMPORTED_MODULE_1__/* .proofOf */ .oX)(events));
    if (problem !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named} ${problem}; prove it with prove and record the result, or set require to validated`);
    }
    if (validation.state !== 'failed')
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${named} was proved, but ${validationProblem(validation)}; validate it again`);
}
//# sourceMappingURL=recorded-versions.js.map

/***/ }),

/***/ 77543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ connectTenant),
/* harmony export */   MR: () => (/* binding */ tenantInputs),
/* harmony export */   dB: () => (/* binding */ requireConnector),
/* harmony export */   iT: () => (/* binding */ missingTenantInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58369);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49807);



/** The inputs of every command that reaches a tenant. */
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
/**
 * The value of the input `connector`.
 *
 * @param alternative - what else the user can do, as the end of the message.
 * @throws UserError when it is missing.
 */
function requireConnector(connector, alternative = '') {
    if (connector !== undefined)
        return connector;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .inputName */ .yu)('connector')} is missing; give the id or alias of the connector${alternative}`);
}
/** The names of the tenant inputs that are missing. */
function missingTenantInputs(inputs) {
    return ['base-url', 'client-id', 'client-secret'].filter((name) => inputs[name] === undefined);
}
/**
 * Creates a client for the tenant that the inputs name. Close it after use. It sends nothing yet, except with `api-prefix: auto`.
 *
 * @throws UserError that names the inputs that are missing.
 * @throws TenantError with `api-prefix: auto`, if the tenant cannot be reached.
 */
async function connectTenant(inputs, context, more = {}) {
    const { 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret } = inputs;
    if (baseUrl === undefined || clientId === undefined || clientSecret === undefined) {
        const missing = missingTenantInputs(inputs);
        const variables = missing
            .map((name) => tenantInputs[name])
            .map((d) => 'env' in d && d.env);
        const one = missing.length === 1;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the tenant's ${missing.map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_2__/* .plainInputName */ .sy).join(', ')} ${one ? 'is' : 'are'} missing; give ${one ? 'it' : 'them'}, or set ${variables.join(', ')} ` +
            '(a pull request from a fork has no secrets)');
    }
    const prefix = inputs['api-prefix'];
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_1__/* .TenantClient */ .c({
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
//# sourceMappingURL=tenant.js.map

/***/ }),

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** Longest cell that is padded; a longer one shifts the rest of its line. */
const maxColumnWidth = 60;
/** A table for the log, as lines of plain text in aligned columns. */
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ }),

/***/ 10846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ annotateTokenEnd)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);


const dayMs = 24 * 60 * 60_000;
/** How long before its end a personal access token is reported. */
const noticeMs = 30 * dayMs;
/**
 * Annotates that the personal access token expires soon. Says nothing where the tenant does not let the token be read, and
 * never fails.
 */
async function annotateTokenEnd(client, context) {
    const { clock, logger, signal } = context;
    try {
        const expiresAt = (await client.accessTokens.own({ signal }))?.expiresAt;
        if (expiresAt === undefined)
            return;
        const left = expiresAt - clock.now();
        if (left > noticeMs || left <= 0)
            return;
        const days = (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(left / dayMs), 'day', 'days');
        const message = `the personal access token of ${client.baseUrl.host} expires on ${new Date(expiresAt).toISOString().slice(0, 10)}, in ${days}; make a new one, and replace client-id and client-secret`;
        context.annotate({ level: 'notice', title: 'token', message });
    }
    catch (error) {
        // The work of the command is done; an interrupt or an error here changes nothing about it.
        if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error) && !signal.aborted)
            throw error;
        logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error) ? error.message : 'interrupted'}`);
    }
}
//# sourceMappingURL=token-end.js.map

/***/ }),

/***/ 78551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rp: () => (/* binding */ validationInputs),
/* harmony export */   ae: () => (/* binding */ assertReportInputs),
/* harmony export */   b: () => (/* binding */ baselineAnnotation),
/* harmony export */   eP: () => (/* binding */ reportInputs),
/* harmony export */   mF: () => (/* binding */ readBaseline),
/* harmony export */   sH: () => (/* binding */ validationOutputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(58369);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42180);
/* harmony import */ var _project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54734);
/* harmony import */ var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35506);
/* harmony import */ var _project_run_git_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85472);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3633);
/* harmony import */ var _invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39128);
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(84724);












/** The inputs of the commands that report a validation: validate, pipeline and report. */
const reportInputs = {
    'fail-on': {
        kind: 'choice',
        choices: ['error', 'warning', 'new', 'never'],
        default: 'error',
        description: 'Which findings make the command fail; new: errors and warnings that are not in the baseline. A run that did not finish always fails.',
    },
    baseline: {
        kind: 'text',
        description: 'An earlier validation.json to compare with: findings are new, known or fixed. If the file does not exist, all findings are new.',
    },
    'report-dir': {
        kind: 'text',
        description: 'Folder for the reports. Default: a temporary folder on a runner; no reports in a shell.',
    },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'Keep a comment with the result on the pull request up to date. Needs github-token.',
    },
    'comment-key': {
        kind: 'text',
        description: 'Distinguishes the comments of several jobs that validate the same connector, such as the legs of a matrix.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for the comment (`pull-requests: write`) and to record the result of a validation on a tenant (`deployments: write`).',
    },
    record: {
        kind: 'text',
        description: 'File or folder in which upload recorded the version; the result is added to it.',
    },
    'report-url': {
        kind: 'text',
        description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
    },
};
const validationInputs = {
    ..._config_js__WEBPACK_IMPORTED_MODULE_8__/* .configInputs */ .yD,
    'read-only': {
        kind: 'boolean',
        default: 'true',
        description: 'Skip the checks that create, change and delete test accounts in the target system.',
    },
    checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
    'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to skip.' },
    settings: {
        kind: 'text',
        description: 'Settings file: attribute values, accepted findings, custom commands. Default: validate.yml of the project, if it exists.',
    },
    'read-limit': {
        kind: 'integer',
        min: 1,
        max: 10000,
        default: '8',
        description: 'Maximum number of accounts, and of entitlements of each type, that are read one by one.',
    },
    'read-concurrency': {
        kind: 'integer',
        min: 1,
        max: 100,
        default: '4',
        description: 'On a tenant: how many commands of the checks that only read run at the same time. Give 1 for a target system that takes one request at a time.',
    },
    'write-concurrency': {
        kind: 'integer',
        min: 1,
        max: 20,
        default: '1',
        description: 'On a tenant: how many checks that update, disable, unlock or delete test accounts of their own run at the same time. From the first one that finds something on, they run again one after the other, unless an account could not be deleted. Only for a target system that takes several changes at once.',
    },
    ..._invoke_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .invokeLimitInputs */ .R,
    'max-wait': {
        kind: 'text',
        description: 'How long to wait until the target system shows a change, such as 90s. Default: 30s, and 500ms for a bundle that runs here.',
    },
    seed: {
        kind: 'text',
        description: 'Seed of the generated values; the same seed generates the same values. Default: random; for a shard, the id of the workflow run.',
    },
    shard: {
        kind: 'text',
        description: 'Run only a part of the checks, such as 2/4. The report action merges the results of all parts.',
    },
    ...reportInputs,
    ..._journal_js__WEBPACK_IMPORTED_MODULE_10__/* .journalInputs */ .$R,
};
const validationOutputs = {
    result: 'pass, warn, fail, skip or stopped: the worst verdict of all checks; skip if nothing could be checked; stopped if the run did not finish.',
    passed: 'Number of checks that passed.',
    failed: 'Number of checks that failed.',
    warned: 'Number of checks that passed with warnings.',
    skipped: 'Number of checks that were skipped.',
    'new-findings': 'Number of findings that are not in the baseline; empty without baseline.',
    'report-json': 'Path of the results as JSON.',
    'report-junit': 'Path of the results as JUnit XML.',
    'report-sarif': 'Path of the results as SARIF, for code scanning.',
    'report-html': 'Path of the HTML report.',
};
/** @throws UserError for inputs with which the report at the end of the run would fail. */
async function assertReportInputs(inputs, { workingDirectory, workflow, reportDirectory, }) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .assertOutputFolders */ .N)({ 'report-dir': inputs['report-dir'] ?? reportDirectory }, workingDirectory);
    const url = inputs['report-url'];
    if (url !== undefined && !/^https?:\/\/[^\s]{1,2000}$/i.test(url)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_11__/* .inputName */ .yu)('report-url')} is not an address; it begins with https://`);
    }
    if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('fail-on new needs baseline; give the path of an earlier validation.json');
    }
    if (!inputs.comment)
        return;
    if (workflow === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('comment needs a pull request of GitHub; leave it out here');
    if (inputs['github-token'] === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('comment needs github-token; pass the token of the job and give it pull-requests: write');
    }
}
/** Reads the input `baseline`; undefined when it was not given. */
async function readBaseline({ baseline: path, 'fail-on': failOn }, context) {
    if (path === undefined)
        return undefined;
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path);
    let text;
    try {
        text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8');
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT')
            return { path, result: undefined, isGate: false };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`cannot read baseline ${path}: ${error.message}`);
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const isGate = failOn === 'new' && (await isCommitted(file, context));
    return { path, result: parseResult(text, `baseline ${path}`), isGate };
}
/** Whether git tracks a file and it is as in the last commit. False if git cannot be asked. */
async function isCommitted(file, { childEnvironment, signal }) {
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_6__/* .findRepositoryRoot */ .mL)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file));
    if (root === undefined)
        return false;
    try {
        return await (0,_project_git_uncommitted_js__WEBPACK_IMPORTED_MODULE_5__/* .isCommittedFile */ .Z)((0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_7__/* .gitRunner */ .XZ)(root, { environment: childEnvironment(), signal }), (0,_core_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(root, file));
    }
    catch (error) {
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
            return false;
        throw error;
    }
}
/** An annotation for a baseline that does not exist, or is of a run that did not finish. */
function baselineAnnotation(baseline) {
    if (baseline === undefined)
        return undefined;
    const { path, result } = baseline;
    if (result === undefined) {
        const message = `baseline ${path} does not exist: this counts as the first run, and every finding is new`;
        return { level: 'notice', title: 'baseline', message };
    }
    if (result.stopped === undefined)
        return undefined;
    const message = `baseline ${path} is of a run that did not finish, so new findings may be old ones; give the result of a complete run`;
    return { level: 'warning', title: 'baseline', message };
}
//# sourceMappingURL=validation-inputs.js.map

/***/ }),

/***/ 95994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareValidation: () => (/* binding */ prepareValidation),
  validate: () => (/* binding */ command_validate),
  validateAndReport: () => (/* binding */ validateAndReport)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/logger.js
var logger = __webpack_require__(11158);
// EXTERNAL MODULE: ./lib/src/recording/replay.js + 5 modules
var recording_replay = __webpack_require__(93143);
// EXTERNAL MODULE: ./lib/src/validation/engine/run.js + 72 modules
var run = __webpack_require__(66285);
// EXTERNAL MODULE: ./lib/src/commands/shared/accepted-breaking.js
var accepted_breaking = __webpack_require__(90366);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/foreign-code.js
var foreign_code = __webpack_require__(65881);
// EXTERNAL MODULE: ./lib/src/commands/shared/invoke-limits.js
var invoke_limits = __webpack_require__(39128);
// EXTERNAL MODULE: ./lib/src/commands/shared/journal.js
var shared_journal = __webpack_require__(84724);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/shared/run-facts.js
var run_facts = __webpack_require__(75092);
// EXTERNAL MODULE: ./lib/src/commands/shared/target-inputs.js
var target_inputs = __webpack_require__(39618);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/commands/shared/token-end.js
var token_end = __webpack_require__(10846);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(78551);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 2 modules
var validation_outcome = __webpack_require__(65309);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-settings.js
var validation_settings = __webpack_require__(38796);
// EXTERNAL MODULE: ./lib/src/commands/validate/base-spec.js + 1 modules
var base_spec = __webpack_require__(765);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
;// CONCATENATED MODULE: ./lib/src/commands/validate/bundle-result.js








const bundleResultInputs = {
    'bundle-result': {
        kind: 'text',
        description: "The validation.json of this version's bundle, as validate with file wrote it: the types of errors in it count where the tenant reports none. Needs the record of the upload.",
    },
};
/**
 * Reads the input `bundle-result`; undefined when it was not given.
 *
 * @throws UserError for a file that is no result of a bundle.
 */
async function readBundleResult(path, workingDirectory) {
    if (path === undefined)
        return undefined;
    const shown = `bundle-result ${path}`;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path), 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`cannot read ${shown}: ${(0,files/* fileErrorReason */.Hs)(cause)}`, { cause });
    }
    const { parseResult } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 70632));
    const { bundle, errorTypes = [] } = parseResult(text, shown);
    if (bundle !== undefined)
        return { path, contentSha256: bundle.contentSha256, errorTypes };
    throw new errors/* UserError */.yo(`${shown} does not say which bundle it is of; give the validation.json of validate with file`);
}
/**
 * The types of errors that a result proves for a version of the tenant.
 *
 * @throws UserError if the result is of another bundle than the record says of the version, or if it says nothing of it.
 */
async function typesProvenBy({ path, contentSha256, errorTypes }, { client, connector, alias = connector, at }, inputs, context) {
    const version = 'version' in at ? at.version : (await client.tags.get(connector, at.tag))?.activeVersion;
    const shown = `bundle-result ${path}`;
    const name = (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(alias));
    if (version === undefined)
        throw new errors/* UserError */.yo(`${shown} cannot be used: the tag is at no version of ${name}`);
    const key = { tenant: client.baseUrl.host, connector: { id: connector, alias } };
    const recorded = await recorded_versions/* RecordedVersions */.wX.read(key, (0,upload_record/* openUploadRecords */.WH)(inputs, context));
    const hashes = new Set(recorded.uploadsOf(version).map(({ record }) => record.contentSha256));
    if (hashes.size === 0) {
        throw new errors/* UserError */.yo(`${shown} cannot be used: it is not recorded which bundle version ${version} of ${name} holds; give the record of its upload, with record or github-token`);
    }
    if (hashes.size === 1 && hashes.has(contentSha256))
        return errorTypes;
    throw new errors/* UserError */.yo(`${shown} is of another bundle than version ${version} of ${name}; give the result of the bundle that was uploaded`);
}
//# sourceMappingURL=bundle-result.js.map
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
;// CONCATENATED MODULE: ./lib/src/commands/validate/check-list.js

const factNames = {
    bundle: 'file',
    process: 'file',
    logs: "the connector's log",
    customizer: 'file and customizer',
};
/** The checks as a table: id, title, and what the spec must list and the run must be given. */
function checkList(checks) {
    return (0,text_table/* textTable */.e)(['Check', 'Title', 'Needs'], checks.map((check) => [check.id, check.title, needsOf(check).join(', ')]));
}
function needsOf({ requires, facts = [], changesAccount, needsConfig, writes, scope }) {
    return [
        ...requires,
        ...(changesAccount ? ['an account (test-account, or create and delete)'] : []),
        ...facts.map((fact) => (fact === 'customizer' && scope !== undefined ? 'customizer' : factNames[fact])),
        ...(needsConfig ? ['config'] : []),
        ...(writes ? ['read-only false'] : []),
    ];
}
//# sourceMappingURL=check-list.js.map
// EXTERNAL MODULE: ./lib/src/commands/validate/complete-report.js
var complete_report = __webpack_require__(68940);
// EXTERNAL MODULE: ./lib/src/commands/validate/finding-locations.js
var finding_locations = __webpack_require__(13348);
// EXTERNAL MODULE: ./lib/src/commands/validate/recording.js
var validate_recording = __webpack_require__(58327);
// EXTERNAL MODULE: ./lib/src/commands/validate/sample-connector.js
var sample_connector = __webpack_require__(21246);
// EXTERNAL MODULE: ./lib/src/commands/validate/validate.js + 8 modules
var validate = __webpack_require__(54776);
;// CONCATENATED MODULE: ./lib/src/commands/validate/command.js































const allInputs = {
    connector: {
        kind: 'text',
        instead: ['file', 'customizer', 'list'],
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
    ...base_spec/* baseSpecInputs */.A8,
    ...validation_inputs/* validationInputs */.Rp,
    ...validate_recording/* recordingInputs */.bh,
    ...bundleResultInputs,
    ...foreign_code/* foreignCodeInputs */.R,
    ...tenant/* tenantInputs */.MR,
};
const command_validate = (0,command/* defineCommand */.N)({
    name: 'validate',
    summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
    action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
    positional: ['file'],
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        const { file, connector } = inputs;
        const isAlone = isCustomizerAlone(inputs);
        if (inputs.list)
            return listChecks(inputs, context, isAlone ? 'customizer' : 'connector');
        if (!isAlone)
            (0,target_inputs/* assertTargetInputs */.h)(inputs, 'customizer');
        else if (inputs.version !== undefined || inputs.tag !== undefined) {
            throw new errors/* UserError */.yo('version and tag cannot be given with a customizer alone; give them with connector');
        }
        if (file !== undefined || isAlone)
            (0,foreign_code/* assertOwnCode */.K)(inputs, context, inputs);
        if (inputs['require-version-bump'] && file === undefined) {
            throw new errors/* UserError */.yo('require-version-bump needs file: only a bundle has a project whose version can rise');
        }
        const recording = await (0,validate_recording/* openRecording */.aq)(inputs, context);
        if (isAlone)
            return await validateCustomizer(inputs, context);
        if (inputs.customizer !== undefined && file === undefined) {
            throw new errors/* UserError */.yo('customizer and connector are both given; leave connector out to validate the customizer alone, or give the bundle of the connector as file in its place');
        }
        const project = await projectFolder(inputs, context);
        if (inputs['spec-base'] !== undefined && file === undefined) {
            throw new errors/* UserError */.yo('spec-base needs file: promote compares the versions of a tenant');
        }
        if (inputs['bundle-result'] !== undefined && file !== undefined) {
            throw new errors/* UserError */.yo('bundle-result needs connector: a bundle that runs here shows the types of its errors');
        }
        const given = await prepareValidation(inputs, project, context);
        const prepared = { ...given, plan: (0,validate_recording/* planWith */.ap)(given.plan, recording) };
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
            let onRun = () => { };
            const run = (target) => {
                const onReport = (report) => onRun({
                    plan: prepared.plan,
                    spec: target.bundle?.spec ?? {},
                    report,
                    bundles: [path, ...(customizer === undefined ? [] : [customizer])],
                    replay: async (made) => {
                        const replay = new recording_replay/* TargetReplay */.j(made);
                        const plan = (0,validate_recording/* replayPlan */.bF)(prepared.plan, replay);
                        const quiet = { ...context, logger: logger/* silentLogger */.q, closing: logger/* silentLogger */.q };
                        const result = { checks: [] };
                        const runQuietly = async (again) => {
                            result.checks = (await (0,validate/* validateTarget */.M)(again, plan, project, quiet)).result.checks;
                        };
                        await (0,local_tenant/* withBundleOnSandbox */.b)(path, quiet, runQuietly, { ...options, exchanges: replay });
                        return result;
                    },
                });
                return validateAndReport({ ...target, project, rerun, replay, onReport }, prepared, context);
            };
            let assertSpecAccepted = () => { };
            const compareAndRun = async (target) => {
                const spec = target.bundle?.spec;
                const services = { ...context, environment: context.childEnvironment() };
                const comparison = spec === undefined ? undefined : await (0,base_spec/* compareWithBase */.te)(spec, project, inputs, services);
                if (comparison !== undefined) {
                    for (const annotation of (0,accepted_breaking/* changeAnnotations */.XF)(comparison.judged, 'error'))
                        context.annotate(annotation);
                    assertSpecAccepted = () => (0,base_spec/* assertBaseAccepted */.BV)(comparison, project, inputs['require-version-bump']);
                }
                await run(target);
            };
            const validateBundle = () => (0,local_tenant/* withBundleOnSandbox */.b)(path, context, compareAndRun, options);
            if (recording?.kind !== 'record')
                await validateBundle();
            else {
                await (0,validate_recording/* recordAfter */.SX)(recording, context, async (known) => {
                    onRun = known;
                    await validateBundle();
                });
            }
            assertSpecAccepted();
            return;
        }
        if (context.workflow?.fromFork && (0,tenant/* missingTenantInputs */.iT)(inputs).length > 0) {
            context.setOutput('result', 'skip');
            const message = 'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file';
            context.annotate({ level: 'notice', title: 'validate', message });
            context.addSummary('## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.');
            return;
        }
        const client = await (0,tenant/* connectTenant */.Hl)(inputs, context, { transport: prepared.transport });
        try {
            const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal });
            const at = (0,target_inputs/* versionOrTag */.c)(inputs);
            const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag];
            const rerun = ['validate', '--connector', alias, ...place];
            const target = { client, connector: id, alias, at, project, rerun };
            const provenErrorTypes = bundleResult && (await typesProvenBy(bundleResult, target, inputs, context));
            const plan = { ...prepared.plan, ...(provenErrorTypes && { provenErrorTypes }) };
            await validateAndReport(target, { ...prepared, plan }, context);
        }
        finally {
            // Also after checks that failed: they may fail for as long as the token is valid.
            await (0,token_end/* annotateTokenEnd */.z)(client, context);
            client.close();
        }
    },
});
/** True if a customizer is validated without a connector. */
function isCustomizerAlone({ customizer, file, connector }) {
    return customizer !== undefined && file === undefined && connector === undefined;
}
/** @throws UserError if the folder does not exist: its settings would be ignored without notice. */
async function projectFolder({ path }, context) {
    const project = (0,external_node_path_.resolve)(context.workingDirectory, path);
    await (0,files/* assertFolder */.Zp)(project, { input: 'path', shown: path, advice: 'give the folder of the connector project' });
    return project;
}
/** Validates a customizer without a connector: samples answer in its place, on a sandbox tenant in this process. */
async function validateCustomizer(inputs, context) {
    const { customizer = '' } = inputs;
    if (inputs['spec-base'] !== undefined)
        throw new errors/* UserError */.yo('spec-base needs file: a customizer has no spec');
    if (inputs['bundle-result'] !== undefined)
        throw new errors/* UserError */.yo('bundle-result needs connector: a customizer has none');
    const project = await projectFolder(inputs, context);
    const prepared = await prepareValidation(inputs, project, context, 'customizer');
    const path = (0,external_node_path_.resolve)(context.workingDirectory, customizer);
    const rerun = ['validate', '--customizer', customizer];
    const run = async (target) => {
        const name = await (0,finding_locations/* customizerName */.hy)(target.customizer.bundle, project, context.workspace);
        await validateAndReport({ ...target, name, project, rerun }, prepared, context);
    };
    const options = { transport: prepared.transport };
    await (0,local_tenant/* withCustomizerOnSandbox */._f)(path, (0,sample_connector/* sampleConnectorBundle */.E)('samples'), context, run, options);
}
/** Prints the checks that the inputs select, with those of the project's custom commands. */
async function listChecks(inputs, context, scope) {
    const project = (0,external_node_path_.resolve)(context.workingDirectory, inputs.path);
    const settings = await (0,validation_settings/* readValidationSettings */.b)(inputs.settings, project, context);
    const selected = (0,run/* selectChecks */.oL)(inputs.checks, inputs['skip-checks'], settings, scope);
    for (const line of checkList(selected.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check))) {
        context.logger.info(line);
    }
}
/**
 * Checks and reads the inputs of a validation, all but its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError for inputs with which the run, or its report at the end, would fail.
 */
async function prepareValidation(inputs, project, context, scope = 'connector') {
    await (0,validation_inputs/* assertReportInputs */.ae)(inputs, context);
    if (!inputs['read-only'] && scope === 'connector')
        await (0,shared_journal/* assertJournal */.EO)(inputs, context);
    const transport = (0,invoke_limits/* invokeLimits */.z)(inputs);
    const shard = inputs.shard === undefined ? undefined : (0,run/* parseShard */.uK)(inputs.shard);
    const seed = seedOf(inputs.seed, shard, context.workflow?.runId);
    const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
    const settings = await (0,validation_settings/* readValidationSettings */.b)(inputs.settings, project, context);
    (0,run/* selectChecks */.oL)(inputs.checks, inputs['skip-checks'], settings, scope);
    const baseline = await (0,validation_inputs/* readBaseline */.mF)(inputs, context);
    const annotation = (0,validation_inputs/* baselineAnnotation */.b)(baseline);
    if (annotation !== undefined)
        context.annotate(annotation);
    const plan = {
        config,
        isConfigEmpty: (0,missing_config/* isConfigEmpty */.mO)(context),
        settings,
        scope,
        // A customizer alone has no accounts.
        readOnly: inputs['read-only'] || scope === 'customizer',
        checks: inputs.checks,
        skipChecks: inputs['skip-checks'],
        readLimit: inputs['read-limit'],
        readConcurrency: inputs['read-concurrency'],
        writeConcurrency: inputs['write-concurrency'],
        seed,
        shard,
        maxWaitMs: inputs['max-wait'] === undefined ? undefined : (0,time_inputs/* durationInput */.T)('max-wait', inputs['max-wait']),
        nameInput: context.workflow === undefined ? run/* nameInputOfShell */.l7 : run/* nameInputOfStep */.ps,
        skipReasonsIn: context.workflow === undefined ? '--verbose lists' : 'the job summary and the reports list',
    };
    return { inputs, plan, baseline, transport };
}
/** A random seed, but for shards: all shards of a run need the same one. */
function seedOf(given, shard, runId) {
    if (given !== undefined)
        return given;
    if (shard === undefined)
        return (0,external_node_crypto_.randomBytes)(6).toString('hex');
    if (runId !== undefined)
        return `run-${runId}`;
    throw new errors/* UserError */.yo('shard needs seed outside of GitHub; give all shards of a run the same seed, such as the id of the pipeline');
}
/** Nothing is left in a target system that was not there. */
function replayed({ leftBehind: _, notRestored: __, ...result }, replay) {
    return { ...result, replay };
}
/**
 * Validates a target and reports the result in all formats. If the run is interrupted or fails by a defect before there
 * is a result, the output `result` is `stopped`: an empty output would look as if the run had not started.
 *
 * @throws UserError, after the report, when the result is worse than `fail-on` allows or the run did not finish.
 */
async function validateAndReport(target, { inputs, plan, baseline }, context) {
    const { workspace, workingDirectory, secrets } = context;
    const folders = { workspace, workingDirectory, project: target.project };
    let hasResult = false;
    try {
        const run = { command: 'validate', connector: target.connector, at: target.at, seed: plan.seed };
        // A replay changes nothing that could be left behind.
        const journal = plan.readOnly || target.replay !== undefined
            ? undefined
            : (0,shared_journal/* openJournal */._0)(inputs, context, target.client, { ...run, isLocal: target.local === true });
        const outcome = await (0,validate/* validateTarget */.M)(target, { ...plan, journal }, target.project, context);
        const { stopped, failure } = outcome;
        const result = target.replay === undefined ? outcome.result : replayed(outcome.result, target.replay);
        if (plan.config === undefined && failure === undefined) {
            const annotation = (0,missing_config/* missingConfigAnnotation */.Uh)(result.checks, context);
            if (annotation !== undefined)
                context.annotate({ ...annotation, isLast: true });
        }
        const rerun = (0,complete_report/* rerunCommand */.w)(target.rerun, inputs, plan.seed, folders);
        const report = (0,validation_outcome/* finishReport */.U)(await (0,complete_report/* completeReport */.U)(result, rerun, (0,run_facts/* reportOrigin */.r1)(context), folders), baseline, secrets);
        target.onReport?.(report);
        hasResult = true;
        await (0,validation_outcome/* concludeReport */.u)(report, inputs, context, stopped ?? failure);
    }
    catch (error) {
        if (!hasResult && (context.signal.aborted || !(error instanceof errors/* UserError */.yo)))
            context.setOutput('result', 'stopped');
        throw error;
    }
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 58327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ recordAfter),
/* harmony export */   ap: () => (/* binding */ planWith),
/* harmony export */   aq: () => (/* binding */ openRecording),
/* harmony export */   bF: () => (/* binding */ replayPlan),
/* harmony export */   bh: () => (/* binding */ recordingInputs),
/* harmony export */   n5: () => (/* binding */ openProjectRecording)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _recording_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18866);
/* harmony import */ var _recording_recorder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99359);
/* harmony import */ var _recording_replay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93143);
/* harmony import */ var _report_validation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53606);
/* harmony import */ var _shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28455);






const recordingInputs = {
    'record-target': {
        kind: 'text',
        description: 'Folder for a recording of what the connector of file exchanges with its target system, without secrets and persons. Replaces an earlier recording.',
    },
    'replay-target': {
        kind: 'text',
        description: 'Folder of a recording that answers in place of the target system. It has the configuration, the seed, read-only and read-limit of the run. Default: .saas-connector/recording in path if there is one, with file and without a configuration, seed and shard; none: no recording.',
    },
    'max-age': {
        kind: 'integer',
        min: 0,
        max: 36500,
        description: 'Days after which the recording of replay-target counts as old.',
    },
    'max-age-fails': {
        kind: 'boolean',
        default: 'false',
        description: 'Fail for an old recording instead of warning.',
    },
};
/** As the engine has it. */
const defaultReadLimit = 8;
/**
 * Opens what the inputs name; undefined if they name no recording.
 *
 * @throws UserError for inputs that cannot be given together, and for a folder that cannot be used.
 */
async function openRecording(inputs, context) {
    const { 'record-target': record, 'max-age': maxAge } = inputs;
    const replay = inputs['replay-target'] === 'none'
        ? undefined
        : (inputs['replay-target'] ?? (record === undefined ? recordingOf(inputs, context) : undefined));
    if (maxAge !== undefined && replay === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('max-age needs replay-target');
    if (record === undefined && replay === undefined)
        return undefined;
    const name = record === undefined ? 'replay-target' : 'record-target';
    if (record !== undefined && replay !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('record-target and replay-target are both given; give one of them');
    }
    if (inputs.file === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} needs file: only what a bundle exchanges on this machine is seen`);
    }
    if (inputs.shard !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${name} cannot be given with shard: the checks share what they read; leave shard out`);
    }
    const hasConfig = inputs.config !== undefined || inputs['config-path'] !== undefined;
    if (record !== undefined) {
        if (!hasConfig)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('record-target needs config or config-path, to reach the target system');
        const folder = await (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .recordingFolder */ .SY)(record, context);
        return { kind: 'record', folder, shown: record, exchanges: new _recording_recorder_js__WEBPACK_IMPORTED_MODULE_2__/* .TargetRecorder */ .y(context.clock.now()) };
    }
    for (const other of ['config', 'config-path', 'seed']) {
        if (inputs[other] === undefined)
            continue;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${other} cannot be given with replay-target, which has its own; leave it out`);
    }
    return await openReplay(replay ?? '', inputs, context);
}
/** The recording of the project. Undefined if there is none, or if the inputs ask for a run without one. */
function recordingOf(inputs, context) {
    const given = [inputs.config, inputs['config-path'], inputs.seed, inputs.shard];
    if (inputs.file === undefined || given.some((each) => each !== undefined))
        return undefined;
    return (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .recordingOfProject */ .gY)(inputs.path, context);
}
/** The recording of a project for a run that has none of the inputs of this file; undefined if there is none. */
async function openProjectRecording(inputs, context) {
    const shown = recordingOf(inputs, context);
    return shown === undefined ? undefined : await openReplay(shown, {}, context);
}
async function openReplay(shown, inputs, context) {
    const recording = await (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .openFolder */ .NE)(shown, context);
    const exchanges = new _recording_replay_js__WEBPACK_IMPORTED_MODULE_3__/* .TargetReplay */ .j(recording);
    const facts = (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .replayFacts */ .LT)(recording, context);
    const maxAge = inputs['max-age'];
    context.logger.info(`replaying ${shown}: ${(0,_report_validation_js__WEBPACK_IMPORTED_MODULE_4__/* .describeReplay */ .pj)(facts)}`);
    if (maxAge !== undefined && facts.ageDays > maxAge) {
        const message = `the recording in ${shown} is ${facts.ageDays} days old, more than max-age ${maxAge}; record anew`;
        if (inputs['max-age-fails'])
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message);
        context.annotate({ level: 'warning', title: 'recording', message });
    }
    return { kind: 'replay', shown, exchanges, facts };
}
/** The plan of a run: a replay repeats the recorded one. */
function planWith(plan, run) {
    return run?.kind === 'replay' ? replayPlan(plan, run.exchanges) : plan;
}
/** The plan of a replay: that of the recorded run. */
function replayPlan(plan, replay) {
    const { config, seed, readOnly, readLimit } = replay.recording.facts;
    return { ...plan, config: (0,_recording_config_js__WEBPACK_IMPORTED_MODULE_1__/* .replayConfig */ .i)(config), seed, readOnly, readLimit };
}
/**
 * Runs a validation, and then writes what it recorded. A run that did not finish leaves an earlier recording as it is.
 *
 * @param run - returns what it validated, also if it throws, by `onRun`.
 */
async function recordAfter(recording, context, run) {
    let known;
    let failure;
    try {
        await run((each) => {
            known = each;
        });
    }
    catch (error) {
        failure = { error };
    }
    try {
        await write(recording, known, context);
    }
    catch (error) {
        if (failure === undefined)
            throw error;
        context.annotate({ level: 'error', title: 'recording', message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .reportedProblem */ .XV)(error) });
    }
    if (failure !== undefined)
        throw failure.error;
}
async function write({ exchanges, folder, shown }, run, context) {
    const { report } = run ?? {};
    if (run === undefined || report === undefined || report.stopped !== undefined || context.signal.aborted) {
        context.logger.warning(`nothing was written to ${shown}: the run did not finish`);
        return;
    }
    const { plan, spec, bundles } = run;
    const { identities, values, testAccount, commands, customizerSamples } = plan.settings;
    const code = await (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .codeWordsOf */ .SE)(bundles);
    const made = exchanges.make(shown, {
        connector: report.connector.name,
        seed: plan.seed,
        readOnly: plan.readOnly,
        readLimit: plan.readLimit ?? defaultReadLimit,
    }, {
        secrets: context.secrets,
        config: plan.config ?? {},
        sourceConfig: spec['sourceConfig'],
        rules: plan.settings.recording,
        code,
        spec: [JSON.stringify(spec)],
        always: [identities, values, testAccount, customizerSamples, commands.map(({ input }) => input)].map((each) => JSON.stringify(each) ?? ''),
    });
    context.logger.info(`replaying what was recorded once, to see whether it has the same verdicts`);
    const differing = differencesOf(report.checks, (await run.replay(made.recording)).checks);
    await made.write(folder, shown);
    const amount = `${made.exchanges} ${made.exchanges === 1 ? 'exchange' : 'exchanges'}`;
    context.logger.info(`recorded ${amount} with the target system in ${shown}; review the files before you commit them`);
    (0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .warnOfUnread */ .t1)(made.unread, context);
    if (differing.length > 0) {
        const message = `a replay of ${shown} differs from the run that made it: ${(0,_shared_recordings_js__WEBPACK_IMPORTED_MODULE_5__/* .namedFirst */ .Uf)(differing)}; if the connector needs a word that was replaced, keep it by recording.keep in validate.yml`;
        context.annotate({ level: 'warning', title: 'recording', message });
    }
}
/** What differs in the verdicts of two runs. One line each. */
function differencesOf(live, replayed) {
    const others = new Map(replayed.map((check) => [check.id, check]));
    return live.flatMap(({ id, verdict }) => {
        const other = others.get(id);
        if (other === undefined || other.verdict === verdict)
            return [];
        const [finding] = other.findings;
        const reason = finding?.message ?? other.reason;
        return [`${id} is ${other.verdict} and not ${verdict}${reason === undefined ? '' : `, because ${reason}`}`];
    });
}
//# sourceMappingURL=recording.js.map

/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





/**
 * Writes what a run begins into a file, before it does so: each entry is one line of JSON and is on the disk when the
 * method returns. Nothing is written before the first entry.
 */
class Journal {
    #options;
    #run;
    /** The first entry of a new run; undefined once it is written. */
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    /** @param at - a run of the file that is continued, or the first entry of a new one. */
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
    /**
     * Writes what is begun.
     *
     * @throws UserError if it cannot be written: then it must not be begun.
     */
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    /** Writes what is done. A failure is a warning: cleanup then finds out by reading. */
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
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
                // A process that was killed may have left half a line.
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
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(this.#options.label, cause);
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
/** The seal of an entry, given that of the entry before it. */
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 54734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isCommittedFile),
/* harmony export */   b: () => (/* binding */ uncommittedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




/**
 * The files on disk that a commit does not have like this.
 *
 * @param root - of the repository, where git is run.
 * @param commit - one that git has.
 * @throws UserError if git fails.
 */
async function uncommittedFiles(root, run, commit) {
    // A build or a checkout may set the mode of a file. The second setting drops files with a newer time and the same content.
    const settings = ['-c', 'core.fileMode=false', '-c', 'diff.autoRefreshIndex=true'];
    const options = [
        '--name-only',
        '-z',
        '--no-renames',
        '--no-relative',
        '--no-ext-diff',
        '--ignore-submodules=untracked',
    ];
    const diff = await run([...settings, 'diff', ...options, commit, '--']);
    if (diff.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('diff', diff));
    // Dependencies that git does not ignore may be many thousands.
    const outsideOfDependencies = ['.', ':(exclude,glob)**/node_modules/**'];
    const others = await run(['ls-files', '-z', '--others', '--exclude-standard', '--', ...outsideOfDependencies]);
    if (others.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-files', others));
    const differing = await withOtherBytes(root, run, commit, (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(diff));
    return { tracked: [...differing, ...(await hiddenChanges(root, run))], untracked: (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(others) };
}
/** Files in one command line of git; that of Windows has 32,767 characters. */
const maxFilesOfCall = 50;
/**
 * Those of the files that are not, byte by byte, as in the commit. In a clean checkout git shows a file as changed whose line ends it
 * would change by `.gitattributes`.
 */
async function withOtherBytes(root, run, commit, files) {
    const differing = [];
    for (let start = 0; start < files.length; start += maxFilesOfCall) {
        const part = files.slice(start, start + maxFilesOfCall);
        const listed = await run(['--literal-pathspecs', 'ls-tree', '-r', '-z', '--full-tree', commit, '--', ...part]);
        if (listed.code !== 0)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-tree', listed));
        const inCommit = new Map((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(listed).flatMap((entry) => {
            const [, hash, path] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? [];
            return hash === undefined || path === undefined || !isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [] : [[path, hash]];
        }));
        const onDisk = await hashesOf(run, [...inCommit.keys()], ['--no-filters']);
        differing.push(...part.filter((path) => !onDisk.has(path) || onDisk.get(path) !== inCommit.get(path)));
    }
    return differing;
}
/** The hashes of files on disk, by their paths. */
async function hashesOf(run, paths, options) {
    if (paths.length === 0)
        return new Map();
    const hashes = await run(['hash-object', ...options, '--', ...paths]);
    if (hashes.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('hash-object', hashes));
    const lines = hashes.stdout.toString('utf8').trimEnd().split('\n');
    return new Map(paths.map((path, index) => [path, lines[index] ?? '']));
}
function isFile(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isFile() === true;
}
/** The changed files among those that git was told to take for unchanged (`update-index --assume-unchanged`, `--skip-worktree`). */
async function hiddenChanges(root, run) {
    const listed = await run(['ls-files', '-z', '-v', '--stage']);
    if (listed.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-files', listed));
    const hidden = (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(listed).flatMap((entry) => {
        const [, hash, path] = /^[a-zS] 100\d{3} ([0-9a-f]+) \d\t([\s\S]*)$/.exec(entry) ?? [];
        // What a sparse checkout leaves out is not on disk.
        return path !== undefined && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) ? [{ path, hash }] : [];
    });
    const changed = [];
    for (let start = 0; start < hidden.length; start += maxFilesOfCall) {
        const part = hidden.slice(start, start + maxFilesOfCall);
        const found = await hashesOf(run, part.map(({ path }) => path), []);
        changed.push(...part.flatMap(({ path, hash }) => (found.get(path) === hash ? [] : [path])));
    }
    return changed;
}
/**
 * Whether git tracks a file and it is as in the last commit.
 *
 * @param path - relative to the repository's root.
 * @throws UserError if git fails.
 */
async function isCommittedFile(run, path) {
    const inCommit = await run(['--literal-pathspecs', 'ls-tree', '--name-only', '-z', 'HEAD', '--', path]);
    if (inCommit.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('ls-tree', inCommit));
    if ((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(inCommit).length === 0)
        return false;
    const status = await run(['--literal-pathspecs', 'status', '--porcelain', '-z', '--untracked-files=no', '--', path]);
    if (status.code !== 0)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo((0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFailure */ .tv)('status', status));
    return (0,_run_git_js__WEBPACK_IMPORTED_MODULE_3__/* .gitFields */ .y1)(status).length === 0;
}
//# sourceMappingURL=git-uncommitted.js.map

/***/ })

};
