export const id = 6953;
export const ids = [6953];
export const modules = {

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

  }),

  86925:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    _f: () => (  withCustomizerOnSandbox),
    b: () => (  withBundleOnSandbox),
    qy: () => (  hurried),
    yT: () => (  withBundlesOnSandbox)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58369);
  var _tenant_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91002);
  var _bundle_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16566);







const maxHits = 1000;
async function withBundleOnSandbox(path, services, use, { transport = {}, customizerPath, exchanges, } = {}) {
    const advice = `give it to validate as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('customizer')}, beside the bundle of its connector as ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .sy)('file')}, or alone with samples in validate.yml`;
    const bundle = await (0,_bundle_kind_js__WEBPACK_IMPORTED_MODULE_5__.readConnectorBundle)(path, advice);
    const customizerBundle = customizerPath === undefined ? undefined : await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__  .Bo)(customizerPath, { spec: 'optional' });
    await withSandbox(services, { transport, target: exchanges }, async (client, facts) => {
        const { id } = await client.connectors.create('bundle', { signal: services.signal });
        const { version } = await client.versions.upload(id, bundle, { signal: services.signal });
        const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, services.signal));
        await use({
            client,
            connector: id,
            at: { version },
            local: true,
            bundle,
            ...facts,
            ...(customizer && { customizer }),
            exchanges,
        });
    });
}
async function withBundlesOnSandbox(paths, services, use, { transport = {}, target, onRequest, } = {}) {
    const { signal } = services;
    const bundles = [];
    for (const path of paths)
        bundles.push(await (0,_bundle_kind_js__WEBPACK_IMPORTED_MODULE_5__.readConnectorBundle)(path, 'give the bundle of its connector'));
    await withSandbox(services, { transport, target, onRequest }, async (client, facts) => {
        const { id } = await client.connectors.create('bundle', { signal });
        const targets = [];
        for (const bundle of bundles) {
            const { version } = await client.versions.upload(id, bundle, { signal });
            targets.push({ client, connector: id, at: { version }, local: true, bundle, ...facts });
        }
        await use(targets);
    });
}
async function withCustomizerOnSandbox(path, connector, services, use, { transport = {} } = {}) {
    const { signal } = services;
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__  .Bo)(path, { spec: 'optional' });
    const { writeBundle } = await Promise.all( [__webpack_require__.e(5624), __webpack_require__.e(7221)]).then(__webpack_require__.bind(__webpack_require__, 87221));
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'customizer-'));
    try {
        const zip = await writeBundle((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'connector.zip'), connector);
        await withSandbox(services, { transport }, async (client, facts) => {
            const { id } = await client.connectors.create('samples', { signal });
            await client.versions.upload(id, zip, { signal });
            const customizer = await linkCustomizer(bundle, client, signal);
            await use({ client, connector: id, at: { tag: customizer.tag }, local: true, ...facts, customizer });
        });
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
async function withSandbox(services, { transport, target, onRequest, }, use) {
    const hits = [];
    const incidents = [];
    const operations = new Set();
    const { Sandbox } = await Promise.all( [__webpack_require__.e(9800), __webpack_require__.e(6582), __webpack_require__.e(9143)]).then(__webpack_require__.bind(__webpack_require__, 70229));
    const sandbox = await Sandbox.start({
        onLimit: ({ command, limit, message }) => {
            if (limit !== 'load-time' && hits.length < maxHits)
                hits.push({ command, limit, message });
        },
        onIncident: (incident) => {
            if (incidents.length < maxHits)
                incidents.push(incident);
        },
        onOperation: (id) => {
            if (operations.size < maxHits)
                operations.add(id);
        },
        environment: services.childEnvironment(),
        target,
        onRequest,
        behaviour: { errorTypeInAnswer: true },
    });
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_4__  .c({
        baseUrl: sandbox.baseUrl,
        clientId: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
        transport,
        clock: hurried(services.clock),
        logger: services.logger,
    });
    try {
        await use(client, { limitHits: () => hits, process: { incidents: () => incidents, operations: () => operations } });
    }
    catch (error) {
        throw sandbox.machineProblem ?? error;
    }
    finally {
        client.close();
        await sandbox.close();
    }
}
const maxLocalWaitMs = 20;
function hurried(clock) {
    return {
        now: () => clock.now(),
        sleep: (ms, signal, options) => clock.sleep(Math.min(ms, maxLocalWaitMs), signal, options),
    };
}
async function linkCustomizer(bundle, client, signal) {
    const { id } = await client.customizers.create('customizer', { signal });
    await client.customizers.upload(id, bundle, { signal });
    for (const instance of await client.instances.list({ signal }))
        await client.instances.link(instance.id, id, { signal });
    return { bundle, tag: 'latest' };
}

  }),

  29974:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    ER: () => (  parseEntry),
    _S: () => (  isHashOf),
    bA: () => (  storedValue),
    f$: () => (  shownText)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


const maxStoredLength = 4096;
function storedValue(value, isSecret) {
    const text = textOf(value);
    if (!isSecret && text.length <= maxStoredLength)
        return { value: value ?? null };
    const salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
    return { salt, hash: hashOf(text, salt) };
}
function shownText(stored) {
    return 'value' in stored && typeof stored.value === 'string' ? stored.value : 'a secret value';
}
function isHashOf({ hash, salt }, value) {
    const expected = Buffer.from(hash, 'hex');
    const actual = Buffer.from(hashOf(textOf(value), salt), 'hex');
    return expected.length === actual.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(expected, actual);
}
function textOf(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? 'null');
}
function hashOf(text, salt) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.scryptSync)(text, Buffer.from(salt, 'hex'), 32, { N: 4096 }).toString('hex');
}
function parseEntry(data) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(data))
        return undefined;
    const isValid = validators[String(data['entry'])];
    return isValid?.(data) ? data : undefined;
}
const validators = Object.assign(Object.create(null), {
    run: ({ command, startedAt, tenant, connector, at, seed }) => [command, startedAt, connector].every(isText) &&
        (tenant === null || isText(tenant)) &&
        (at === undefined || ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(at) && (isCount(at['version']) || isText(at['tag'])))) &&
        (seed === undefined || isText(seed)),
    account: ({ account, check, identity, values, markers, existed }) => isCount(account) &&
        isText(check) &&
        isStored(identity) &&
        areStored(values) &&
        Array.isArray(markers) &&
        markers.every(isStored) &&
        typeof existed === 'boolean',
    'account-created': ({ account, key, values }) => isCount(account) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(key) && areStored(values),
    'account-change': ({ account, op, attribute, value }) => isCount(account) && isText(op) && isText(attribute) && isStored(value),
    'account-gone': ({ account }) => isCount(account),
    upload: ({ tags, newest, keepTags }) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(tags) && Object.values(tags).every(isCount) && isCount(newest) && typeof keepTags === 'boolean',
    version: ({ version }) => isCount(version),
    'tag-move': ({ tag, from, to, undo }) => isText(tag) && (from === null || isCount(from)) && isCount(to) && typeof undo === 'boolean',
    'tag-moved': ({ tag, to }) => isText(tag) && isCount(to),
    'aggregation-start': ({ source }) => isText(source),
    aggregation: ({ source, task }) => isText(source) && isText(task),
    end: () => true,
});
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function isStored(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(value) && ('value' in value || (isHex(value['hash']) && isHex(value['salt'])));
}
function areStored(values) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(values) && Object.values(values).every(isStored);
}
function isHex(value) {
    return typeof value === 'string' && value.length <= 128 && /^[0-9a-f]+$/.test(value);
}

  }),

  50701:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  specificationOf)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function specificationOf(answer) {
    const specification = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(answer) ? answer['specification'] : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(specification) ? specification : undefined;
}

  }),

  89159:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a2: () => (  deleteWithRetry),
    iU: () => (  AccountRemoval),
    xY: () => (  hasMarker)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25584);
  var _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65249);
  var _objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65296);
  var _objects_objects_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97971);







class AccountRemoval {
    #options;
    constructor(options) {
        this.#options = options;
    }
    async deleteKnown({ account, isOurs, sent }) {
        if (!account || this.#options.record.isDeleted(account.uniqueKey))
            return true;
        if (isOurs || (await this.#readsWithMarker(account, sent.markers)))
            return this.#delete(account, sent);
        const reason = 'it has none of the values that were sent, so it may be one that existed before';
        return this.#reportLeft({ id: (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__  .Pu)(account.key), certain: false, reason });
    }
    async deleteOthers(isOurs) {
        const { commands, spec, logger } = this.#options;
        const others = [];
        try {
            for await (const data of commands.outputs('std:account:list', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__  .dt)(spec.accountSchema))) {
                const listed = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__  .lj)(data, spec.keyType);
                if (!('problem' in listed) && isOurs(listed))
                    others.push(listed);
            }
        }
        catch (error) {
            const reason = `a create made more accounts than it answered, and the search for them failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error)}`;
            logger.debug(reason);
            this.#reportLeft({ id: '', certain: false, reason });
            return;
        }
        for (const other of others)
            await this.#delete(other);
    }
    async findAndDelete({ sent, state }) {
        const { check, poller, findings, logger } = this.#options;
        if (!this.#canSearch(sent)) {
            const reason = 'it is unknown whether its create succeeded, and it cannot be searched for';
            if (state === 'failed')
                return true;
            return this.#reportLeft({ id: sent.identity, certain: false, reason });
        }
        const attempt = async () => {
            const account = await this.#search(sent);
            return { done: account !== undefined, account };
        };
        let account;
        try {
            account = (state === 'failed' ? await attempt() : await poller.until(attempt)).account;
        }
        catch (error) {
            const reason = `it may have been created, and the search for it failed: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error)}`;
            return this.#reportLeft({ id: sent.identity, certain: false, reason });
        }
        if (account) {
            logger.info(`${check}: found account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(account.id)} of a create without a valid answer; deleting it`);
            return this.#delete(account);
        }
        if (state !== 'unknown')
            return true;
        const identity = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(sent.identity, 200);
        findings.add('warning', `it is unknown whether a create succeeded; the list has no account with identity ${identity}`);
        return false;
    }
    #canSearch({ markers }) {
        const { record, spec } = this.#options;
        return markers.length > 0 && record.idsBefore !== undefined && spec.commands.has('std:account:list');
    }
    async #search({ markers }) {
        const { commands, spec, record } = this.#options;
        for await (const data of commands.outputs('std:account:list', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__  .dt)(spec.accountSchema))) {
            const account = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__  .lj)(data, spec.keyType);
            if ('problem' in account)
                continue;
            const isKnown = record.idsBefore?.has(account.uniqueKey) || record.isDeleted(account.uniqueKey);
            if (!isKnown && hasMarker(account, markers))
                return account;
        }
        return undefined;
    }
    async #readsWithMarker(account, markers) {
        const { commands, spec, logger } = this.#options;
        if (!spec.commands.has('std:account:read'))
            return false;
        try {
            return hasMarker(await commands.invokeForObject('std:account:read', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__  .gE)(account, spec)), markers);
        }
        catch (error) {
            logger.debug(`it is unknown who created account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(account.id)}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error)}`);
            return false;
        }
    }
    async #delete(account, sent) {
        const { check, spec, logger, commands, poller, record, runSignal } = this.#options;
        const id = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__  .Pu)(account.key);
        if (!spec.commands.has('std:account:delete')) {
            return this.#reportLeft({ id, certain: true, reason: 'the connector has no std:account:delete' });
        }
        const input = (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__  .gE)(account, spec);
        record.recordDeletion(account.uniqueKey);
        try {
            await deleteWithRetry(commands, poller, input, () => this.#isNotRead(input));
        }
        catch (error) {
            const other = sent && (await this.#findByOtherKey(sent, error));
            if (other)
                return this.#delete(other);
            if (await this.#isGone(account, error, sent))
                return true;
            return this.#reportLeft({ id, certain: true, reason: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error) }, error);
        }
        if (!runSignal.aborted && spec.commands.has('std:account:read') && (await this.#canStillBeRead(input))) {
            if (await this.#deleteCopies(account, input, sent?.markers ?? []))
                return true;
            return this.#reportLeft({ id, certain: true, reason: 'std:account:delete succeeded, but it can still be read' });
        }
        logger.debug(`${check}: deleted account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(id)}`);
        return true;
    }
    async #deleteCopies(account, input, markers) {
        const { commands, findings, logger, reportsCopies } = this.#options;
        for (let deletes = 2; deletes <= maxDeletes; deletes++) {
            if (!(await this.#readsWithMarker(account, markers)))
                return false;
            try {
                await commands.invokeVoid('std:account:delete', { ...input });
            }
            catch (error) {
                logger.debug(`account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(account.id)} cannot be deleted again: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error)}`);
                return false;
            }
            if (await this.#canStillBeRead(input))
                continue;
            const what = `account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(account.id)} could still be read after std:account:delete, and was gone after ${deletes} of them`;
            logger.debug(what);
            if (reportsCopies) {
                findings.add('warning', `${what}: the create may have made it more than once`, {
                    target: { kind: 'handler', command: 'std:account:create' },
                    remedy: 'Run account-create-list-delete too, which looks for it in the list.',
                });
            }
            return true;
        }
        return false;
    }
    async #findByOtherKey(sent, error) {
        if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd && error.mayMeanNotFound) || !this.#canSearch(sent))
            return undefined;
        try {
            return await this.#search(sent);
        }
        catch (failure) {
            this.#options.logger.debug(`it is unknown whether the account has another key: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(failure)}`);
            return undefined;
        }
    }
    async #isNotRead(input, isTypeNeeded = false) {
        const { commands, spec } = this.#options;
        if (!spec.commands.has('std:account:read'))
            return false;
        try {
            await commands.invokeOne('std:account:read', { ...input });
            return false;
        }
        catch (error) {
            if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd))
                return false;
            return isTypeNeeded ? error.errorType === 'notFound' : error.mayMeanNotFound;
        }
    }
    async #isGone(account, error, sent) {
        const { commands, spec, logger } = this.#options;
        if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd && error.mayMeanNotFound))
            return false;
        if (sent === undefined)
            return false;
        const canSearch = this.#canSearch(sent);
        if (!canSearch && !(this.#options.record.readKeys.has(account.uniqueKey) && error.errorType === 'notFound'))
            return false;
        if (!(await this.#isNotRead((0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__  .gE)(account, spec), !canSearch)))
            return false;
        if (!canSearch)
            return true;
        try {
            for await (const data of commands.outputs('std:account:list', (0,_objects_object_list_js__WEBPACK_IMPORTED_MODULE_5__  .dt)(spec.accountSchema))) {
                const listed = (0,_objects_objects_js__WEBPACK_IMPORTED_MODULE_6__  .lj)(data, spec.keyType);
                if (!('problem' in listed) && listed.uniqueKey === account.uniqueKey)
                    return false;
            }
        }
        catch (failure) {
            logger.debug(`it is unknown whether account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(account.id)} is gone: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(failure)}`);
            return false;
        }
        logger.debug(`account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(account.id)} is gone: neither delete, read nor list find it`);
        return true;
    }
    async #canStillBeRead(input) {
        const { commands, poller, logger } = this.#options;
        const attempt = async () => {
            try {
                await commands.invokeOne('std:account:read', { ...input });
                return { done: false };
            }
            catch {
                return { done: true };
            }
        };
        try {
            return !(await poller.until(attempt)).done;
        }
        catch (error) {
            logger.debug(`it is unknown whether a deleted account is gone: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error)}`);
            return false;
        }
    }
    #reportLeft(left, error) {
        const { check, findings, record } = this.#options;
        const { id, certain } = left;
        const reason = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .g$)(left.reason));
        if (record.isReplay) {
            const which = id === '' ? 'an account' : `account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(id, 200)}`;
            findings.add('error', `${which}, created by this check, was not deleted in the replay: ${reason}`, {
                remedy: 'Nothing is left: the recording answered in place of the target system.',
                target: error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd ? error.target : { kind: 'handler', command: 'std:account:delete' },
                place: 'last',
            });
            return false;
        }
        record.recordLeftBehind({ id, check, reason, certain });
        const what = certain
            ? `account ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(id, 200)}, created by this check, is left in the target system`
            : `an account${id === '' ? '' : ` with identity ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .bp)(id, 200)}`} may be left in the target system`;
        const command = certain ? 'std:account:delete' : 'std:account:create';
        findings.add('error', `${what}: ${reason}`, {
            remedy: 'Delete it there by hand.',
            target: error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd ? error.target : { kind: 'handler', command },
        });
        return false;
    }
}
const maxAttempts = 3;
const maxDeletes = 4;
const maxAttemptsOnTenantFailure = 5;
async function deleteWithRetry(commands, poller, input, isGone) {
    let attempts = 0;
    let mayBeApplied = false;
    const { error } = await poller.until(async () => {
        attempts++;
        try {
            await commands.invokeVoid('std:account:delete', { ...input });
            return { done: true, error: undefined };
        }
        catch (error) {
            if (isFailureOfTenant(error)) {
                mayBeApplied = true;
                return { done: attempts >= maxAttemptsOnTenantFailure, error };
            }
            if (!(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd && error.kind === 'connector'))
                return { done: true, error };
            if (mayBeApplied && (await isGone()))
                return { done: true, error: undefined };
            return { done: attempts >= maxAttempts, error };
        }
    });
    if (error !== undefined)
        throw error;
}
function isFailureOfTenant(error) {
    return (0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_3__  .Dz)(error instanceof _engine_commands_js__WEBPACK_IMPORTED_MODULE_4__  .Qd ? error.cause : error, 'server', 'network');
}
function hasMarker({ id, fields, attributes }, markers) {
    const lowerCase = markers.map((marker) => marker.toLowerCase());
    return [id, fields['identity'], ...Object.values(attributes)].some((value) => typeof value === 'string' && lowerCase.includes(value.toLowerCase()));
}

  }),

  44309:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    X: () => (  joinCoverage),
    _: () => (  coverageOf)
  });
function coverageOf(run, invoked) {
    const { spec, isSpecKnown } = run;
    if (!isSpecKnown)
        return undefined;
    const accounts = listOf(run, '');
    const types = spec.entitlementSchemas.map(({ type }) => type);
    const listedTypes = types.filter((type) => listOf(run, type) !== undefined);
    return {
        commands: covered(spec.commands, (command) => invoked.has(command)),
        ...(spec.accountSchema &&
            accounts?.schemaStats && {
            attributes: covered(spec.accountSchema.attributes.map(({ name }) => name), (name) => accounts.schemaStats?.hasSeen(name) === true),
        }),
        ...(listedTypes.length > 0 && {
            entitlementTypes: covered(types, (type) => (listOf(run, type)?.count ?? 0) > 0),
        }),
    };
}
function joinCoverage(all) {
    const known = all.filter((each) => each !== undefined);
    const commands = joinCovered(known.map((each) => each.commands));
    if (commands === undefined)
        return undefined;
    const attributes = joinCovered(known.map((each) => each.attributes));
    const entitlementTypes = joinCovered(known.map((each) => each.entitlementTypes));
    return { commands, ...(attributes && { attributes }), ...(entitlementTypes && { entitlementTypes }) };
}
function joinCovered(all) {
    const [first, ...rest] = all.filter((each) => each !== undefined);
    if (first === undefined)
        return undefined;
    const others = rest.map(({ missing }) => new Set(missing));
    return {
        total: Math.max(first.total, ...rest.map(({ total }) => total)),
        missing: first.missing.filter((name) => others.every((missing) => missing.has(name))),
    };
}
function covered(names, isSeen) {
    const all = [...new Set(names)];
    return { total: all.length, missing: all.filter((name) => !isSeen(name)) };
}
function listOf({ lists }, type) {
    const list = lists.get(type);
    return list === undefined || 'failedIn' in list ? undefined : list;
}

  }),

  40077:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Q6: () => (  discoverAccountSchema),
    XH: () => (  completeSchema),
    vz: () => (  canDiscoverSchema)
  });
  var _spec_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4273);
  var _objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44336);
  var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65249);
  var _facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48252);




function canDiscoverSchema(spec, { config, bundle }) {
    return spec.commands.has(_spec_placeholder_js__WEBPACK_IMPORTED_MODULE_0__  .de) && config !== undefined && (!bundle || (0,_facts_js__WEBPACK_IMPORTED_MODULE_3__  .Wp)(bundle) === undefined);
}
async function discoverAccountSchema(spec, commands) {
    const answer = await commands.invokeOne(_spec_placeholder_js__WEBPACK_IMPORTED_MODULE_0__  .de, {});
    const discovered = (0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__  .VE)(answer);
    const own = spec.accountSchema;
    spec.accountSchema = own && discovered ? (0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__  .dW)(own, discovered) : (own ?? discovered);
    return answer;
}
async function completeSchema(spec, commands, logger) {
    const hasOwn = spec.accountSchema !== undefined;
    try {
        await discoverAccountSchema(spec, commands);
    }
    catch (error) {
        if (!(error instanceof _commands_js__WEBPACK_IMPORTED_MODULE_2__  .Qd))
            throw error;
        logger.warning(hasOwn
            ? `the account schema cannot be discovered, so only that of the spec is used: ${error.message}`
            : `the spec has no account schema, and it cannot be discovered: ${error.message}`);
    }
}

  }),

  11280:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  M4: () => (  ExchangeLog),
  nf: () => (  errorDetails),
  F3: () => (  sumTimings)
});

var errors = __webpack_require__(57657);
var json = __webpack_require__(65872);
var clean = __webpack_require__(28759);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
; 




const plainFields = new Set(['op', 'attribute', 'type', 'status']);
const maxFields = 40;
const maxElements = 3;
const maxDepth = 6;
const maxNumbers = 5000;
class Anonymizer {
    #numbers = new Map();
    json(value, max) {
        return (0,core_text .TN)((0,process .g$)(this.#format(value, '', false, 0, { left: max })), max);
    }
    text(message) {
        const known = [...this.#numbers].filter(([value]) => typeof value === 'string' && value.length >= 4);
        const sorted = known.sort(([a], [b]) => String(b).length - String(a).length);
        const anonymous = (0,clean .Gn)((0,process .g$)(message), (text) => {
            let result = text;
            for (const [value, number] of sorted)
                result = result.replaceAll(String(value), `‹#${number}›`);
            return result.replace(/(?<![^\s"'<>()‹›,;:])[^\s"'<>()‹›,;:]+@[^\s"'<>()‹›,;:]+/g, '‹e-mail›');
        });
        return (0,core_text .TN)(anonymous, 600);
    }
    #format(value, field, personal, depth, budget) {
        if (budget.left <= 0 || depth > maxDepth)
            return '…';
        if (Array.isArray(value)) {
            const elements = value.slice(0, maxElements).map((each) => this.#format(each, field, personal, depth + 1, budget));
            if (value.length > elements.length)
                elements.push(`… ${value.length - elements.length} more`);
            return `[${elements.join(', ')}]`;
        }
        if ((0,json .Gv)(value))
            return this.#object(value, field, personal, depth, budget);
        const text = this.#scalar(value, field, personal);
        budget.left -= text.length + 2;
        return text;
    }
    #object(value, field, personal, depth, budget) {
        const { attributes } = value;
        if (field === 'schema' && Array.isArray(attributes))
            return `‹schema with ${attributes.length} attributes›`;
        const names = Object.keys(value);
        const parts = [];
        for (const name of names.slice(0, maxFields)) {
            if (budget.left <= 0)
                break;
            const key = JSON.stringify((0,core_text .TN)((0,process .g$)(name), 60));
            budget.left -= key.length + 2;
            parts.push(`${key}: ${this.#format(value[name], name, personal || name === 'attributes' || name === 'value', depth + 1, budget)}`);
        }
        if (names.length > parts.length)
            parts.push(`… ${names.length - parts.length} more`);
        return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
    }
    #scalar(value, field, personal) {
        if (value === null || typeof value === 'boolean')
            return String(value);
        if (typeof value === 'string') {
            if (value === '')
                return '""';
            if (!personal && plainFields.has(field) && value.length <= 80)
                return JSON.stringify(value);
            return `‹text of ${value.length}${this.#number(value)}›`;
        }
        if (typeof value === 'number')
            return `‹number${this.#number(value)}›`;
        return value === undefined ? '‹nothing›' : `‹${typeof value}›`;
    }
    #number(value) {
        const known = this.#numbers.get(value);
        if (known !== undefined)
            return `, #${known}`;
        if (this.#numbers.size >= maxNumbers)
            return '';
        this.#numbers.set(value, this.#numbers.size + 1);
        return `, #${this.#numbers.size}`;
    }
}
; 



const maxExchanges = 12;
const maxFailures = 8;
const maxTextLength = 800;
class ExchangeLog {
    #clock;
    #runStart;
    #anonymizer;
    #kept = [];
    #failures = [];
    #ids = new Map();
    #timings = new Map();
    #count = 0;
    outputs = 0;
    constructor(clock, runStart = clock.now()) {
        this.#clock = clock;
        this.#runStart = runStart;
        this.#anonymizer = new Anonymizer();
    }
    start(command, input) {
        let started = this.#clock.now();
        const keep = this.#count++ < maxExchanges;
        const exchange = { command, input: '', outputs: [], outputCount: 0, outcome: 'answered', duration: 0 };
        const isRecorded = keep || this.#failures.length < maxFailures;
        if (isRecorded) {
            exchange.input = this.#anonymize(input);
            this.#ids.set(exchange, idsIn(input));
        }
        if (keep)
            this.#kept.push(exchange);
        return {
            sent: () => {
                started = this.#clock.now();
            },
            output: (data) => {
                this.outputs++;
                exchange.outputCount++;
                if (isRecorded && exchange.outputs.length < 2)
                    exchange.outputs.push(this.#anonymize(data));
            },
            end: (outcome, error) => {
                exchange.outcome = outcome;
                exchange.start = Math.max(0, started - this.#runStart);
                exchange.duration = Math.max(0, this.#clock.now() - started);
                this.#addTiming(exchange);
                if (!keep && (outcome !== 'failed' || this.#failures.length >= maxFailures))
                    return;
                if (!keep)
                    this.#failures.push(exchange);
                if (error)
                    exchange.error = this.#anonymizer.text(error.message);
                if (error?.requestId !== undefined)
                    exchange.requestId = error.requestId;
            },
        };
    }
    get requests() {
        return this.#count;
    }
    get list() {
        return [...this.#kept, ...this.#failures];
    }
    placeOf({ target, message }) {
        if (target?.kind !== 'handler')
            return undefined;
        const list = this.list;
        const { command, requestId } = target;
        if (requestId !== undefined) {
            const place = list.findIndex((each) => each.requestId === requestId);
            return place === -1 ? undefined : place;
        }
        const isOfObject = (each) => this.#ids.get(each)?.some((id) => message.includes(`"${id}"`)) === true;
        const place = list.findLastIndex((each) => each.command === command && isOfObject(each));
        if (place !== -1)
            return place;
        if (this.#timings.get(command)?.requests !== 1)
            return undefined;
        const only = list.findIndex((each) => each.command === command);
        return only === -1 ? undefined : only;
    }
    get timings() {
        return [...this.#timings.values()];
    }
    #anonymize(value) {
        return this.#anonymizer.json(value, maxTextLength);
    }
    #addTiming({ command, outcome, duration }) {
        const timing = this.#timings.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
        this.#timings.set(command, timing);
        timing.requests++;
        if (outcome === 'failed')
            timing.failed++;
        timing.total += duration;
        timing.slowest = Math.max(timing.slowest, duration);
    }
}
function sumTimings(lists) {
    const sums = new Map();
    for (const list of lists) {
        for (const { command, requests, failed, total, slowest, median } of list) {
            const sum = sums.get(command) ?? { command, requests: 0, failed: 0, total: 0, slowest: 0 };
            sums.set(command, sum);
            if (median !== undefined) {
                const before = sum.median ?? median;
                sum.median = (before * sum.requests + median * requests) / Math.max(1, sum.requests + requests);
            }
            sum.requests += requests;
            sum.failed += failed;
            sum.total += total;
            sum.slowest = Math.max(sum.slowest, slowest);
        }
    }
    return [...sums.values()];
}
function errorDetails(error) {
    const requestId = error?.requestId;
    return { message: (0,errors .bD)(error), ...(typeof requestId === 'string' && { requestId }) };
}
function idsIn(input) {
    if (!(0,json .Gv)(input))
        return [];
    const { identity, key } = input;
    const parts = (0,json .Gv)(key) ? Object.values(key).flatMap((each) => ((0,json .Gv)(each) ? Object.values(each) : [])) : [];
    return [identity, ...parts].filter((id) => typeof id === 'string' && id !== '');
}

  }),

  24841:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  tenantInvoker),
    T: () => (  atMost)
  });
function atMost(max, invoker) {
    let running = 0;
    const waiting = [];
    return {
        async *invoke(type, input, options) {
            if (running >= max)
                await new Promise((go) => waiting.push(go));
            else
                running++;
            try {
                options?.signal?.throwIfAborted();
                yield* invoker.invoke(type, input, options);
            }
            finally {
                const next = waiting.shift();
                if (next)
                    next();
                else
                    running--;
            }
        },
    };
}
function tenantInvoker(client, target) {
    const { connector, version, tag } = target;
    return {
        invoke: (type, input, options = {}) => client.invoke({
            connector,
            ...(version !== undefined && { version }),
            ...(tag !== undefined && { tag }),
            type,
            input,
            config: 'config' in options ? options.config : (target.config ?? {}),
            onSent: options.onSent,
            ...(options.signal && { signal: options.signal }),
        }),
    };
}

  }),

  56886:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $m: () => (  defaultPoll),
    hC: () => (  localPoll),
    vu: () => (  Poller)
  });
const maxAnsweringMs = 60_000;
const defaultPoll = { timeoutMs: 30_000, intervalMs: 500 };
const localPoll = { timeoutMs: 500, intervalMs: 10 };
class Poller {
    #clock;
    #options;
    #signal;
    #neverCame;
    #hasTimedOut = false;
    constructor(clock, options, signal, neverCame = new Set()) {
        this.#clock = clock;
        this.#options = options;
        this.#signal = signal;
        this.#neverCame = neverCame;
    }
    get timeoutMs() {
        return this.#options.timeoutMs;
    }
    async until(attempt) {
        const { timeoutMs, intervalMs, countsPauses = false } = this.#options;
        const limit = this.#hasTimedOut ? 0 : timeoutMs;
        const start = this.#clock.now();
        let paused = 0;
        let pause = intervalMs;
        for (;;) {
            const result = await attempt();
            const { done, missing } = result;
            if (done || (missing !== undefined && this.#neverCame.has(missing)))
                return result;
            const passed = this.#clock.now() - start;
            const left = limit - (countsPauses && passed < limit + maxAnsweringMs ? paused : passed);
            if (left <= 0) {
                this.#hasTimedOut = true;
                if (missing !== undefined)
                    this.#neverCame.add(missing);
                return result;
            }
            const next = Math.min(pause, left);
            await this.#clock.sleep(next, this.#signal);
            paused += next;
            pause = Math.min(pause * 1.5, intervalMs * 10);
        }
    }
}

  }),

  15275:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  readSpec)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _spec_spec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50701);
  var _objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44336);
  var _commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65249);





async function readSpec({ spec: given, config }, commands) {
    let content = given;
    if (content === undefined) {
        try {
            content = (0,_spec_spec_js__WEBPACK_IMPORTED_MODULE_3__  .B)(await commands.invokeOne('std:spec:read', {}));
        }
        catch (error) {
            if (!(error instanceof _commands_js__WEBPACK_IMPORTED_MODULE_2__  .Qd))
                throw error;
            const hint = config === undefined ? '; give the configuration, as many connectors do not start without one' : '';
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo(`the connector's spec cannot be read: ${error.message}${hint}`, { cause: error });
        }
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(content)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo("the connector's spec cannot be read: the answer to std:spec:read has no specification; check that the bundle contains connector-spec.json");
    }
    return { spec: (0,_objects_spec_view_js__WEBPACK_IMPORTED_MODULE_1__  .vw)(content), content };
}

  }),

  10226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    v: () => (  totalsOf)
  });
function totalsOf(checks, stopped) {
    const totals = { pass: 0, warn: 0, fail: 0, skip: 0 };
    for (const { verdict } of checks)
        totals[verdict]++;
    if (stopped !== undefined)
        return { verdict: 'stopped', totals, stopped };
    return { verdict: ['fail', 'warn', 'pass'].find((verdict) => totals[verdict] > 0) ?? 'skip', totals };
}

  }),

  77637:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Fz: () => (  RunStoppedError),
  GS: () => (  selection .GS),
  l7: () => (  input_names .l7),
  ps: () => (  input_names .ps),
  uK: () => (  selection .uK),
  oL: () => (  selection .oL),
  YO: () => (  validateConnector)
});


var external_node_crypto_ = __webpack_require__(77598);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var clean = __webpack_require__(28759);
var config_secrets = __webpack_require__(78714);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var names = __webpack_require__(8554);
var entries = __webpack_require__(29974);
var objects = __webpack_require__(97971);
var generate = __webpack_require__(90702);
; 




class AccountJournal {
    #journal;
    #secretFields;
    #count = 0;
    #created = new Map();
    #sent = new Map();
    constructor(journal, spec) {
        this.#journal = journal;
        this.#secretFields = new Set(spec.fields.filter(generate .nU).map(({ key }) => key));
    }
    begin({ check, identity, attributes, markers, existed }) {
        this.#count++;
        this.#sent.set(this.#count, Object.keys(attributes));
        this.#journal.write({
            entry: 'account',
            account: this.#count,
            check,
            identity: this.#stored('', identity),
            values: this.#storedAll(attributes, Object.keys(attributes)),
            markers: markers.map((marker) => this.#stored('', marker)),
            existed,
        });
        return this.#count;
    }
    created(account, { key, uniqueKey, attributes }) {
        this.#created.set(uniqueKey, account);
        const values = this.#storedAll(attributes, this.#sent.get(account) ?? []);
        this.#journal.note({ entry: 'account-created', account, key, values });
    }
    changing(key, changes) {
        const account = this.#created.get((0,objects .TH)(key).uniqueKey);
        if (account === undefined)
            return;
        for (const { op, attribute, value } of changes) {
            this.#journal.write({ entry: 'account-change', account, op, attribute, value: this.#stored(attribute, value) });
        }
    }
    gone(account) {
        this.#journal.note({ entry: 'account-gone', account });
    }
    #storedAll(attributes, names) {
        return Object.fromEntries(names.map((name) => [name, this.#stored(name, attributes[name])]));
    }
    #stored(name, value) {
        const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
        const isSecret = (0,names .e)(name) || this.#secretFields.has(name) || this.#journal.isSecret(text);
        return (0,entries .bA)(value, isSecret);
    }
}
var engine_commands = __webpack_require__(65249);
var engine_poll = __webpack_require__(56886);
var compare = __webpack_require__(74044);
var accounts_change = __webpack_require__(89009);
; 
async function withCleanupTime(clock, { normal, aborted }, runSignal, what, work) {
    const timeout = new AbortController();
    const done = new AbortController();
    const abortAfter = async (delayMs) => {
        try {
            await clock.sleep(delayMs, done.signal);
        }
        catch {
            return;
        }
        timeout.abort(new Error(`${what} took longer than ${delayMs} ms`));
    };
    const limitMs = runSignal.aborted ? aborted : normal;
    const timers = [abortAfter(limitMs)];
    const onAbort = () => timers.push(abortAfter(aborted));
    runSignal.addEventListener('abort', onAbort);
    try {
        return await work(timeout.signal, limitMs);
    }
    finally {
        runSignal.removeEventListener('abort', onAbort);
        done.abort();
        await Promise.all(timers);
    }
}
var object_list = __webpack_require__(65296);
; 





class Restoration {
    #before;
    #changed;
    #spec;
    #commands;
    #poller;
    #failures = new Map();
    constructor(before, changed, parts) {
        this.#before = before;
        this.#changed = changed;
        this.#spec = parts.spec;
        this.#commands = parts.commands;
        this.#poller = parts.poller;
    }
    async waitForChange() {
        const { done } = await this.#poller.until(async () => ({ done: this.#remainders(await this.#read()).length > 0 }));
        return done;
    }
    async run() {
        let account = await this.#read();
        for (const attempt of [0, 1]) {
            const differing = this.#remainders(account);
            if (differing.length === 0)
                break;
            for (const { name } of differing)
                await this.#putBack(name, account, attempt);
            account = await this.#readUntilSame();
        }
        return { remainders: this.#remainders(account), account };
    }
    async #read() {
        return this.#commands.invokeForObject('std:account:read', (0,object_list .gE)(this.#before, this.#spec));
    }
    async #readUntilSame() {
        const { account } = await this.#poller.until(async () => {
            const account = await this.#read();
            return { done: this.#remainders(account).length === 0, account };
        });
        return account;
    }
    #remainders(account) {
        const attributes = [...this.#changed.attributes].flatMap((name) => {
            const before = this.#before.attributes[name];
            const now = account.attributes[name];
            if (isSameValue(before, now, this.#attribute(name)))
                return [];
            return [{ name, before, now, reason: this.#failures.get(name) }];
        });
        const status = (this.#changed.status ? ['disabled', 'locked'] : []).flatMap((name) => {
            const before = this.#before.fields[name] ?? false;
            const now = account.fields[name] ?? false;
            return before === now ? [] : [{ name, before, now, reason: this.#failures.get(name) }];
        });
        return [...attributes, ...status];
    }
    #attribute(name) {
        return this.#spec.accountSchema?.byName.get(name);
    }
    async #putBack(name, account, attempt) {
        this.#failures.delete(name);
        const input = (0,object_list .gE)(this.#before, this.#spec);
        try {
            const command = this.#statusCommand(name);
            if (command !== undefined) {
                if (!this.#spec.commands.has(command))
                    throw new Error(`the spec does not list ${command}`);
                await this.#commands.invokeOne(command, { ...input });
                return;
            }
            for (const change of changesBack(name, this.#before, account, this.#attribute(name), attempt)) {
                await this.#commands.invokeOne(accounts_change .h, { ...input, changes: [change] });
            }
        }
        catch (error) {
            this.#failures.set(name, (0,errors .bD)(error));
        }
    }
    #statusCommand(name) {
        if (!this.#changed.status || this.#changed.attributes.has(name))
            return undefined;
        if (name === 'disabled')
            return `std:account:${this.#before.fields['disabled'] === true ? 'disable' : 'enable'}`;
        return name === 'locked' ? 'std:account:unlock' : undefined;
    }
}
function changesBack(name, { attributes }, account, attribute, attempt) {
    const before = attributes[name];
    const now = account.attributes[name];
    const [had, has] = [(0,compare ._j)(before), (0,compare ._j)(now)];
    const change = (op, value) => ({ op, attribute: name, value });
    if (!attribute?.entitlement && !(attribute?.multi && attempt > 0)) {
        if (!(0,compare .Im)(before))
            return [change('Set', before)];
        return attempt === 0 ? [change('Remove', now)] : [change('Set', null)];
    }
    const type = attribute.type;
    const isIn = (values, value) => values.some((each) => (0,compare .$N)(each, type) === (0,compare .$N)(value, type));
    const missing = had.filter((value) => !isIn(has, value));
    const surplus = has.filter((value) => !isIn(had, value));
    const removed = attribute.multi || had.length === 0 ? surplus : [];
    const together = (op, values) => {
        if (attempt > 0 || values.length < 2)
            return values.map((value) => change(op, value));
        return [change(op, values)];
    };
    return [...together('Add', missing), ...together('Remove', removed)];
}
function isSameValue(before, now, attribute) {
    if (attribute === undefined)
        return (0,compare .$N)(before) === (0,compare .$N)(now);
    return (0,compare .ow)((0,compare .Im)(before) ? null : before, now, { ...attribute, entitlement: false });
}
function describeRemainder({ name, before, now, reason }) {
    const why = reason === undefined ? '' : `: ${reason}`;
    return `${(0,core_text .bp)(name)} was ${(0,core_text .bp)(before)} and is ${(0,core_text .bp)(now)}${why}`;
}
; 










class OwnAccount {
    #options;
    #before;
    #attributes = new Set();
    #isStatusChanged = false;
    #isPending = false;
    #unusable;
    notRestored = [];
    constructor(options) {
        this.#options = options;
    }
    get named() {
        return this.#options.named;
    }
    get unusable() {
        return this.#unusable;
    }
    giveUp(check, reason) {
        this.#unusable ??= { check, reason };
    }
    remember(account) {
        this.#before ??= account;
    }
    async change(parts, send) {
        if (parts === 'status')
            this.#isStatusChanged = true;
        else
            for (const attribute of parts)
                this.#attributes.add(attribute);
        this.#isPending = true;
        try {
            const answer = await send();
            this.#isPending = false;
            return answer;
        }
        catch (error) {
            if (error instanceof engine_commands .Qd && error.kind !== 'timeout' && error.kind !== 'tenant')
                this.#isPending = false;
            throw error;
        }
    }
    async restore(check, commands, findings, runSignal) {
        const before = this.#before;
        const changed = { attributes: new Set(this.#attributes), status: this.#isStatusChanged };
        if (before === undefined || (changed.attributes.size === 0 && !changed.status))
            return 0;
        const isPending = this.#isPending;
        this.#attributes.clear();
        this.#isStatusChanged = false;
        this.#isPending = false;
        const { clock, timeoutMs, poll, spec } = this.#options;
        const what = 'putting the test account back';
        return withCleanupTime(clock, timeoutMs, runSignal, what, async (signal, limitMs) => {
            const ownCommands = commands.withSignal(signal);
            const poller = new engine_poll .vu(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 4) }, signal);
            try {
                const restoration = new Restoration(before, changed, { spec, commands: ownCommands, poller });
                if (isPending && !(await restoration.waitForChange())) {
                    findings.add('warning', 'the last change of the test account was sent and not answered; it may come later', {
                        remedy: 'Look at the account again.',
                    });
                }
                const { remainders, account } = await restoration.run();
                for (const remainder of remainders) {
                    this.#report(check, findings, remainder.name, describeRemainder(remainder));
                }
                reportOtherChanges(before, account, changed.attributes, findings);
            }
            catch (error) {
                for (const name of [...changed.attributes, ...(changed.status ? ['disabled'] : [])]) {
                    const why = `it is unknown whether ${(0,core_text .bp)(name)} was put back: ${(0,errors .bD)(error)}`;
                    this.#report(check, findings, name, why);
                }
            }
            return ownCommands.requests;
        });
    }
    #report(check, findings, name, text) {
        const account = this.#before === undefined ? '' : (0,objects .Pu)(this.#before.key);
        const reason = (0,core_text .TN)((0,process .g$)(text));
        this.notRestored.push({ account, attribute: name, check, reason });
        this.#unusable ??= { check, reason: 'the test account could not be put back' };
        findings.add('error', `the test account ${(0,core_text .bp)(account)} could not be put back: ${reason}`, {
            remedy: 'Put it back by hand.',
            target: { kind: 'handler', command: accounts_change .h },
        });
    }
}
function reportOtherChanges(before, account, changed, findings) {
    const names = { first: 'the read before the check', second: 'the read after it' };
    const [first, second] = [before, account].map(({ attributes }) => ({ attributes }));
    for (const { attribute, text } of (0,compare .Gq)(first ?? {}, second ?? {}, names)) {
        if (changed.has(attribute) || (0,compare .EL)(attribute))
            continue;
        findings.add('warning', `the test account has another ${(0,core_text .bp)(attribute)}, which was not sent: ${text}`, {
            target: { kind: 'handler', command: accounts_change .h },
            remedy: 'Let the handler change only what input.changes names. It was not put back.',
        });
    }
}
var json = __webpack_require__(65872);
var errors_errors = __webpack_require__(25584);
var engine_findings = __webpack_require__(13157);
var account_removal = __webpack_require__(89159);
; 








const refusedKinds = [
    'unauthorized',
    'sign-in',
    'forbidden',
    'blocked',
    'bad-request',
    'rate-limited',
];
class TestAccounts {
    #options;
    #byCheck = new Map();
    deletedKeys = new Set();
    leftBehind = [];
    markers = new Set();
    createsSeveral = false;
    #doubted = new Set();
    hasDeleted = false;
    idsBefore;
    #listing;
    constructor(options) {
        this.#options = options;
    }
    async listBefore(list) {
        if (this.idsBefore !== undefined)
            return;
        if (this.#listing === undefined) {
            if ([...this.#byCheck.values()].some(({ mayExist }) => mayExist))
                return;
            this.#listing = list();
        }
        const listing = this.#listing;
        try {
            this.idsBefore = await listing;
        }
        finally {
            if (this.#listing === listing)
                this.#listing = undefined;
        }
    }
    get journal() {
        return this.#options.journal;
    }
    forgetLeft(check) {
        const kept = this.leftBehind.filter((each) => each.check !== check);
        this.leftBehind.splice(0, Number.POSITIVE_INFINITY, ...kept);
    }
    of(check) {
        const known = this.#byCheck.get(check) ?? new AccountsOfCheck(check, this, this.#options);
        this.#byCheck.set(check, known);
        return known;
    }
    isOfThisRun(listed) {
        if (this.idsBefore === undefined || this.existedBefore(listed) || this.deletedKeys.has(listed.uniqueKey))
            return false;
        return (0,account_removal .xY)(listed, [...this.markers]);
    }
    isInDoubt(check, account, markers) {
        const { uniqueKey } = account;
        const others = [...this.#byCheck].filter(([other]) => other !== check).map(([, accounts]) => accounts);
        if (!others.some(({ mayExist }) => mayExist))
            this.#doubted.clear();
        const isTaken = others.some((each) => each.has(uniqueKey));
        if (others.map((each) => each.doubt(uniqueKey)).includes(true))
            this.#doubted.add(uniqueKey);
        return !(0,account_removal .xY)(account, markers) && (isTaken || this.#doubted.has(uniqueKey));
    }
    existedBefore({ uniqueKey }) {
        return this.idsBefore?.has(uniqueKey) ?? false;
    }
}
class AccountsOfCheck {
    #check;
    #run;
    #options;
    #accounts = [];
    #left = [];
    #deletedKeys = new Set();
    readKeys = new Set();
    hasLeftAccount = false;
    constructor(check, run, options) {
        this.#check = check;
        this.#run = run;
        this.#options = options;
    }
    get idsBefore() {
        return this.#run.idsBefore;
    }
    get mayExist() {
        return this.#present().length > 0;
    }
    has(uniqueKey) {
        return !this.isDeleted(uniqueKey) && this.#present().some(({ account }) => account?.uniqueKey === uniqueKey);
    }
    doubt(uniqueKey) {
        if (!this.has(uniqueKey))
            return false;
        const found = this.#present().filter(({ account, isMarked }) => account?.uniqueKey === uniqueKey && !isMarked);
        for (const each of found) {
            each.state = 'unknown';
            each.account = undefined;
        }
        return found.length > 0;
    }
    #present() {
        return [...this.#accounts, ...this.#left].filter(({ state }) => state !== 'absent');
    }
    get isReplay() {
        return this.#options.isReplay === true;
    }
    isDeleted(uniqueKey) {
        return this.#deletedKeys.has(uniqueKey);
    }
    recordDeletion(uniqueKey) {
        this.#deletedKeys.add(uniqueKey);
        this.#run.deletedKeys.add(uniqueKey);
    }
    recordLeftBehind(left) {
        this.#run.leftBehind.push(left);
        this.hasLeftAccount ||= left.certain;
    }
    register(sent, attributes) {
        const existed = this.idsBefore?.has(sent.identity) ?? false;
        const journaled = this.#options.journal?.begin({ ...sent, check: this.#check, attributes, existed });
        const testAccount = { state: 'unknown', account: undefined, isOurs: false, sent, journaled };
        this.#accounts.push(testAccount);
        for (const marker of sent.markers)
            this.#run.markers.add(marker);
        return testAccount;
    }
    recordCreated(testAccount, account) {
        const { markers } = testAccount.sent;
        if (testAccount.journaled !== undefined)
            this.#options.journal?.created(testAccount.journaled, account);
        testAccount.account = account;
        testAccount.isMarked = (0,account_removal .xY)(account, markers);
        testAccount.state = 'created';
        this.#deletedKeys.delete(account.uniqueKey);
        this.#run.deletedKeys.delete(account.uniqueKey);
        testAccount.isOurs = this.idsBefore !== undefined || markers.length === 0 || (0,account_removal .xY)(account, markers);
    }
    recordExisting({ journaled }) {
        if (journaled !== undefined)
            this.#options.journal?.gone(journaled);
    }
    recordFailure(testAccount, error) {
        testAccount.state = 'unknown';
        if ((0,errors_errors .Dz)(error instanceof engine_commands .Qd ? error.cause : error, ...refusedKinds))
            this.#recordAbsent(testAccount);
        if (!(error instanceof engine_commands .Qd))
            return;
        for (const output of error.outputs) {
            const account = accountInOutput(output, this.#options.spec);
            if (!account || this.#run.existedBefore(account))
                continue;
            this.recordCreated(testAccount, account);
            return;
        }
        if (error.kind === 'connector')
            testAccount.state = 'failed';
    }
    recordDeleted({ uniqueKey }) {
        this.recordDeletion(uniqueKey);
        for (const each of this.#accounts)
            if (each.account?.uniqueKey === uniqueKey)
                this.#recordAbsent(each);
    }
    #recordAbsent(testAccount) {
        if (testAccount.account !== undefined)
            this.#run.hasDeleted = true;
        testAccount.state = 'absent';
        if (testAccount.journaled !== undefined)
            this.#options.journal?.gone(testAccount.journaled);
    }
    async deleteAll(commands, findings, runSignal, reportsCopies = true) {
        const accounts = this.#accounts.filter(({ state }) => state !== 'absent');
        const isAnyMade = this.#accounts.length > 0;
        this.#accounts = [];
        this.#left = accounts;
        const { createsSeveral } = this.#run;
        if (accounts.length === 0 && !(createsSeveral && isAnyMade))
            return 0;
        const { clock, timeoutMs, poll, spec, logger } = this.#options;
        return withCleanupTime(clock, timeoutMs, runSignal, 'deleting', async (signal, limitMs) => {
            const ownCommands = commands.withSignal(signal);
            const poller = new engine_poll .vu(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 2) }, signal);
            const removal = new account_removal .iU({
                ...{ check: this.#check, spec, logger, findings, poller, runSignal, reportsCopies },
                commands: ownCommands,
                record: this,
            });
            for (const each of accounts)
                if (each.state === 'created' && (await removal.deleteKnown(each)))
                    this.#recordAbsent(each);
            for (const each of accounts) {
                if (each.state === 'unknown' || each.state === 'failed') {
                    if (await removal.findAndDelete(each))
                        this.#recordAbsent(each);
                }
            }
            if (createsSeveral)
                await removal.deleteOthers((listed) => this.#run.isOfThisRun(listed));
            return ownCommands.requests;
        });
    }
    async deleteLeft(commands, runSignal) {
        const left = this.#left.filter(({ state }) => state !== 'absent');
        if (left.length === 0 || this.#run.createsSeveral)
            return;
        this.#run.forgetLeft(this.#check);
        this.hasLeftAccount = false;
        for (const { account } of left)
            if (account !== undefined)
                this.#deletedKeys.delete(account.uniqueKey);
        this.#accounts = left;
        await this.deleteAll(commands, new engine_findings .F(), runSignal);
    }
}
function accountInOutput(output, spec) {
    if (!(0,json .Gv)(output))
        return undefined;
    const attributes = (0,json .Gv)(output['attributes']) ? output['attributes'] : {};
    const account = (0,objects .lj)({ ...output, attributes }, spec.keyType);
    return 'problem' in account ? undefined : account;
}
var answer_forms = __webpack_require__(26123);
; 

const maxFaults = 20;
class AnswerForms {
    schema;
    #faults = new Map();
    get isAnyAnswered() {
        return this.#faults.size > 0;
    }
    get faults() {
        return this.#faults;
    }
    watch(invoker) {
        const add = (command, data) => this.#add(command, data);
        return {
            async *invoke(type, input, options) {
                for await (const message of invoker.invoke(type, input, options)) {
                    if (message.type === 'output')
                        add(type, message.data);
                    yield message;
                }
            },
        };
    }
    #add(command, data) {
        if (!(0,answer_forms .ZG)(command))
            return;
        const known = this.#faults.get(command) ?? new Map();
        this.#faults.set(command, known);
        for (const fault of [...(0,answer_forms .ef)(command, data), ...(0,answer_forms .DK)(command, data, this.schema)]) {
            if (known.has(fault.text) || known.size < maxFaults)
                known.set(fault.text, fault);
        }
    }
}
var engine_coverage = __webpack_require__(44309);
var discovered_schema = __webpack_require__(40077);
var engine_invoker = __webpack_require__(24841);
var order = __webpack_require__(90604);
var command_names = __webpack_require__(55784);
var send_size = __webpack_require__(63463);
; 



const maxDurations = 2000;
class Observations {
    #commands = new Map();
    #hasProvisioned = false;
    get commands() {
        return new Map((0,order .R)(this.#commands));
    }
    of(command) {
        const known = this.#commands.get(command);
        if (known)
            return known;
        const observation = {
            invocations: 0,
            largestBytes: 0,
            largestPosition: 0,
            longestSilenceMs: 0,
            longestProvisioningMs: 0,
            durations: [],
        };
        this.#commands.set(command, observation);
        return observation;
    }
    medianOf(command) {
        const sorted = this.#commands.get(command)?.durations.toSorted((a, b) => a - b) ?? [];
        const middle = sorted.length / 2;
        const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
        return low === undefined || high === undefined ? {} : { median: (low + high) / 2 };
    }
    isProvisioning(command) {
        if (command === 'std:account:read')
            return this.#hasProvisioned;
        if (!command_names .QC.includes(command))
            return false;
        this.#hasProvisioned = true;
        return true;
    }
}
function observe(invoker, observations, clock) {
    return {
        async *invoke(type, input, options) {
            const observation = observations.of(type);
            observation.invocations++;
            const isProvisioning = observations.isProvisioning(type);
            let waitedMs = 0;
            let requestedAt = clock.now();
            const onSent = () => {
                requestedAt = clock.now();
                options?.onSent?.();
            };
            const messages = invoker.invoke(type, input, { ...options, onSent });
            let position = 0;
            try {
                for (;;) {
                    requestedAt = clock.now();
                    const next = await messages.next().finally(() => {
                        const silenceMs = clock.now() - requestedAt;
                        waitedMs += silenceMs;
                        observation.longestSilenceMs = Math.max(observation.longestSilenceMs, silenceMs);
                    });
                    if (next.done === true)
                        return;
                    position++;
                    const bytes = (0,send_size .HU)(next.value.data, next.value.type);
                    if (bytes > observation.largestBytes) {
                        observation.largestBytes = bytes;
                        observation.largestPosition = position;
                    }
                    yield next.value;
                }
            }
            finally {
                if (observation.durations.length < maxDurations)
                    observation.durations.push(waitedMs);
                if (isProvisioning)
                    observation.longestProvisioningMs = Math.max(observation.longestProvisioningMs, waitedMs);
                await messages.return(undefined);
            }
        },
    };
}
var read_spec = __webpack_require__(15275);
var engine_result = __webpack_require__(10226);
var placeholder = __webpack_require__(4273);
; 
function groupsOf(selected, run, concurrency) {
    const groups = [];
    for (const each of selected) {
        const kind = kindOf(each.check, run, concurrency);
        const last = groups.at(-1);
        if (kind !== 'alone' && last?.kind === kind)
            last.checks.push(each);
        else
            groups.push({ kind, checks: [each] });
    }
    return groups;
}
function kindOf(check, { settings, ownAccount }, concurrency) {
    if (check.runsLast || check.runsAlone || settings.checks[check.id]?.timeoutMs !== undefined)
        return 'alone';
    if (!check.writes)
        return concurrency.isReadingSideBySide ? 'reading' : 'alone';
    const isApart = check.changesOnlyItsAccount === true && ownAccount === undefined;
    return isApart && concurrency.writing > 1 ? 'writing' : 'alone';
}
var engine_exchanges = __webpack_require__(11280);
var stall = __webpack_require__(94106);
var random = __webpack_require__(26550);
; 

function fingerprinter(check, spec) {
    let names;
    return ({ level, message, target }) => {
        names ??= spec === undefined ? new Set() : declaredNames(spec);
        const place = target === undefined
            ? ''
            : target.kind === 'handler'
                ? target.command
                : target.path.filter((step) => typeof step === 'string').join('/');
        const what = JSON.stringify([check, level, target?.kind ?? '', place, removeValues(message, names)]);
        return (0,external_node_crypto_.createHash)('sha256').update(what).digest('hex').slice(0, 20);
    };
}
function declaredNames(spec) {
    const ofSchema = (schema) => [schema.type, ...schema.byName.keys()];
    return new Set([
        ...spec.commands,
        ...(spec.accountSchema ? ofSchema(spec.accountSchema) : []),
        ...spec.entitlementSchemas.flatMap(ofSchema),
        ...spec.fields.map(({ key }) => key),
        ...spec.secretKeys,
    ]);
}
function removeValues(message, names) {
    const values = new Set();
    let text = message.replace(/ \(tracking id [^)]{0,200}\)/g, '').replace(/"(?:[^"\\]|\\.)*(?:"|\\?$)/gs, (quoted) => {
        if (isDeclaredName(quoted, names))
            return quoted;
        const value = quoted.replace(/^"|(?<!["…])["…]+$/g, '');
        if (value.length >= 3)
            values.add(value);
        return '""';
    });
    for (const value of [...values].sort((a, b) => b.length - a.length))
        text = text.replaceAll(value, '""');
    return text
        .replace(/(?<![^\s"'<>(),;:])[^\s"'<>(),;:]+@[^\s"'<>(),;:]+/g, '0')
        .replace(/(?<![\w-])[\w-]*\d[\w-]*/g, '0')
        .replace(/\bare\b/g, 'is')
        .replace(/(?<=[a-z]{2})s\b/g, '');
}
function isDeclaredName(quoted, names) {
    try {
        return names.has(JSON.parse(quoted));
    }
    catch {
        return false;
    }
}
var platform_calls = __webpack_require__(38553);
var facts = __webpack_require__(48252);
var shared_lists = __webpack_require__(61650);
var skip_check = __webpack_require__(69593);
; 








class CheckContext {
    id;
    run;
    commands;
    findings;
    random;
    poller;
    #notes;
    constructor(id, run, parts, notes = { hasUnknownErrorType: false }) {
        this.#notes = notes;
        this.id = id;
        this.run = run;
        this.commands = parts.commands;
        this.findings = parts.findings;
        this.random = parts.random;
        this.poller = parts.poller;
    }
    get readLimit() {
        return this.run.settings.checks[this.id]?.readLimit ?? this.run.readLimit;
    }
    skipReason;
    skipCause = 'fault';
    get testAccounts() {
        return this.run.testAccounts.of(this.id);
    }
    get spec() {
        return this.run.spec;
    }
    error(message, options) {
        this.findings.add('error', message, options);
    }
    warn(message, options) {
        this.findings.add('warning', message, options);
    }
    notice(message, options) {
        this.findings.add('notice', message, options);
    }
    inputName(name) {
        return this.run.nameInput(name);
    }
    isReportedBy(id) {
        return id !== this.id && this.run.planned.has(id);
    }
    skip(reason, cause = 'nothing-to-test') {
        throw new skip_check .o(reason, cause);
    }
    reportFailure(error, what = '', options = {}) {
        const isHere = this.run.process !== undefined && error.kind === 'connector';
        const needed = isHere ? (0,platform_calls .R)(error.message) : undefined;
        if (needed !== undefined) {
            this.skipReason = `${error.command} needs ${needed}, which only the platform has`;
            return;
        }
        if (this.isCrashOfEarlier(error) && this.isReportedBy('process-crashes')) {
            this.skipReason = `what an earlier command had left running crashed during ${error.command}: see process-crashes`;
            return;
        }
        const hit = this.run
            .limitHits?.()
            .find(({ command, message }) => command === error.command && error.message.includes(message.slice(0, 80)));
        const limitCheck = hit && (0,facts .lC)(hit.limit);
        if (limitCheck !== undefined && limitCheck !== this.id && this.run.plannedHere.has(limitCheck)) {
            this.skipReason = `${error.command} hit a limit of the platform: see ${limitCheck}`;
            return;
        }
        this.error(what === '' ? error.message : `${what}: ${error.message}`, { target: error.target, ...options });
    }
    isCrashOfEarlier(error) {
        return this.#incidentsOf(error).some(({ isFromEarlier }) => isFromEarlier === true);
    }
    mayBeCrashOfEarlier(error) {
        return this.#incidentsOf(error).some((each) => each.isFromEarlier === true || each.hasUnknownOrigin === true);
    }
    #incidentsOf({ message }) {
        const incidents = this.run.process?.incidents() ?? [];
        return incidents.filter((each) => message.includes(each.message.slice(0, 80)));
    }
    async errorTypeOf(error, input) {
        if (error.kind !== 'connector')
            return undefined;
        const type = await this.provenTypeOf(error, input);
        if (type === undefined)
            this.#notes.hasUnknownErrorType = true;
        return type;
    }
    noteUnknownErrorTypes() {
        if (!this.#notes.hasUnknownErrorType || this.run.unknownErrorTypes)
            return;
        this.run.unknownErrorTypes = true;
        this.notice('the tenant does not report the types of errors, so it is not known whether they are right', {
            remedy: `Validate the bundle with ${this.inputName('file')}, and give its validation.json with ${this.inputName('bundle-result')}.`,
        });
    }
    async provenTypeOf(error, input) {
        const { command, message, errorType } = error;
        const type = errorType ?? (await this.run.errorTypeProof?.({ check: this.id, command, message }, input));
        if (type !== undefined)
            this.run.seenErrorTypes.add(this.id, command, type);
        return type;
    }
    withCustomizer() {
        const { customizer } = this.run;
        if (!customizer)
            return this.skip((0,facts .Pn)('customizer', this.run.nameInput), 'input');
        const { findings, random, poller } = this;
        const commands = this.commands.withInvoker(customizer.invoker);
        return new CheckContext(this.id, this.run, { commands, findings, random, poller }, this.#notes);
    }
    async attempt(what, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
                throw error;
            this.reportFailure(error, what);
            return undefined;
        }
    }
    async discoverAccountSchema() {
        this.run.isSchemaDue = false;
        const answer = await (0,discovered_schema .Q6)(this.run.spec, this.commands);
        this.run.answerForms.schema = this.run.spec.accountSchema;
        return answer;
    }
    objectInput(object, entitlements) {
        return (0,object_list .gE)(object, this.spec, entitlements);
    }
    list(entitlements) {
        return (0,shared_lists .i6)(this, entitlements);
    }
    async listIfPossible(entitlements) {
        if (this.run.connectionFailed)
            return undefined;
        if (!this.spec.commands.has((0,object_list .Xk)(entitlements)))
            return undefined;
        try {
            return await (0,shared_lists .i6)(this, entitlements, false);
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd || error instanceof skip_check .o))
                throw error;
            this.run.logger.debug(`${this.id}: continues without a list: ${error.message}`);
            return undefined;
        }
    }
    async sampleKey(entitlements) {
        await (0,shared_lists .xL)(this, entitlements);
        const known = this.run.lists.get(entitlements?.type ?? '');
        const [sample] = known && 'sample' in known ? known.sample : [];
        const key = sample?.key ?? (known ? undefined : await this.#firstKey(entitlements));
        return { kind: key ? (0,objects .RI)(key) : (this.spec.keyType ?? 'simple'), key };
    }
    async #firstKey(entitlements) {
        const command = (0,object_list .Xk)(entitlements);
        if (!this.spec.commands.has(command))
            return undefined;
        try {
            for await (const data of this.commands.outputs(command, (0,object_list .dt)(entitlements ?? this.spec.accountSchema))) {
                const object = (0,objects .lj)(data, this.spec.keyType);
                if (!('problem' in object))
                    return object.key;
            }
        }
        catch (error) {
            if (!(error instanceof engine_commands .Qd))
                throw error;
            this.run.logger.debug(`${this.id}: takes the kind of keys from the spec: ${error.message}`);
        }
        return undefined;
    }
}
var incidents = __webpack_require__(27620);
var report_answer_forms = __webpack_require__(6354);
var engine_settings = __webpack_require__(97830);
var time_limit = __webpack_require__(42644);
; 
















async function runCheck(check, run, parts) {
    const { invoker, poll, exchanges, isRepeated } = parts;
    const { clock, signal } = run;
    const started = clock.now();
    const findings = new engine_findings .F(fingerprinter(check.id, run.spec), (message) => (0,engine_settings .Ok)(run.settings, check.id, message));
    const limit = new time_limit .h(clock, check.limitsParts ? undefined : run.settings.checks[check.id]?.timeoutMs, signal);
    const commands = new engine_commands .Ts(invoker, limit.signal, run.spec.keyType, exchanges, run.watch);
    const context = new CheckContext(check.id, run, {
        commands,
        findings,
        random: (0,random .TZ)(run.seed, check.id, isRepeated),
        poller: new engine_poll .vu(clock, poll, limit.signal, run.neverCame),
    });
    run.target?.begin(check.id, check.writes);
    let reason;
    let skipCause = 'fault';
    let stop;
    let incomplete = false;
    try {
        await (0,stall .aB)(`run check ${check.id}`, () => check.run(context));
    }
    catch (error) {
        incomplete = !(error instanceof skip_check .o);
        if (error instanceof skip_check .o) {
            reason = error.message;
            skipCause = error.skipCause;
        }
        else if (error instanceof engine_commands .Qd)
            context.reportFailure(error);
        else if (signal.aborted)
            stop = { error: signal.reason };
        else if (limit.expired) {
            reason = limit.expired.message;
            context.error(reason, { remedy: 'See timeout in validate.yml.' });
        }
        else if ((0,errors_errors .Dz)(error))
            stop = { error };
        else
            reason = reportUnexpectedError(error, context);
    }
    finally {
        await limit.stop();
    }
    if (reason === undefined && context.skipReason !== undefined) {
        reason = context.skipReason;
        skipCause = context.skipCause;
    }
    const reportsCopies = !run.planned.has('account-create-list-delete');
    commands.requests += await context.testAccounts.deleteAll(commands, findings, signal, reportsCopies);
    if (run.ownAccount !== undefined)
        commands.requests += await run.ownAccount.restore(check.id, commands, findings, signal);
    const skip = incomplete || reason === undefined ? undefined : { cause: skipCause, reason };
    const asked = endOfExchanges(context, exchanges, check.requires.length === 0 ? undefined : skip);
    if (context.testAccounts.hasLeftAccount)
        run.deleteFailedIn ??= check.id;
    if (signal.aborted)
        stop ??= { error: signal.reason };
    if (stop) {
        incomplete = true;
        skipCause = 'stopped';
        reason = signal.aborted ? 'interrupted' : `the run was stopped: ${(0,core_text .TN)((0,process .g$)((0,errors .bD)(stop.error)))}`;
    }
    if (asked !== undefined) {
        reason = asked;
        skipCause = 'input';
    }
    const duration = Math.max(0, clock.now() - started);
    const finish = async (isLast) => {
        context.noteUnknownErrorTypes();
        await (0,incidents .GH)(context, isLast);
        (0,report_answer_forms .ew)(context, isLast);
        const verdict = asked === undefined ? verdictOf(findings, reason) : 'skip';
        const result = {
            id: check.id,
            description: check.description,
            verdict,
            ...(verdict === 'skip' && reason !== undefined && { reason, skipCause }),
            ...(incomplete && { incomplete }),
            findings: asked === undefined ? findings.list().map(withExchange) : [],
            ...(findings.accepted().length > 0 && { accepted: findings.accepted() }),
            duration,
            requests: commands.requests,
            ...(exchanges.timings.length > 0 && { invoked: exchanges.timings.map(({ command }) => command) }),
            writes: check.writes,
            ...(exchanges.list.length > 0 && { exchanges: exchanges.list }),
        };
        return { result, ...(stop && { stop }) };
    };
    const withExchange = (finding) => {
        const exchange = exchanges.placeOf(finding);
        return exchange === undefined ? finding : { ...finding, exchange };
    };
    const hasFindings = findings.has('error') || findings.has('warning') || findings.accepted().length > 0;
    const isFaulty = incomplete || (reason !== undefined && skipCause === 'fault');
    return { isClean: !isFaulty && !hasFindings, isStopped: stop !== undefined, finish };
}
function endOfExchanges(context, exchanges, skip) {
    const { target } = context.run;
    if (target === undefined)
        return undefined;
    const commands = Object.fromEntries(exchanges.timings.map(({ command, requests }) => [command, requests]));
    const { differences, following = 0, warnings = [], asksForMore } = target.end(context.id, commands, skip);
    if (asksForMore !== undefined)
        return asksForMore;
    const remedy = 'If the change is meant, record anew.';
    const causes = differences.length - following;
    for (const [i, difference] of differences.entries()) {
        context.error(difference, { remedy, place: i < causes ? 'first' : undefined });
    }
    for (const warning of warnings)
        context.warn(warning, { remedy });
    return undefined;
}
function reportUnexpectedError(error, context) {
    const { id, run } = context;
    const remedy = `Until this is fixed, skip the check with ${context.inputName('skip-checks')}.`;
    if (error instanceof errors .yo) {
        context.error(`the check was aborted: ${error.message}`, { remedy });
        return 'the check was aborted';
    }
    const stack = error instanceof Error && error.stack ? error.stack : (0,errors .bD)(error);
    run.logger.info((0,process .g$)(`${id}: ${stack}`));
    const message = `the check was aborted by a defect of saas-connector-actions; please report it with the stack in the log: ${String(error)}`;
    context.error(message, { remedy });
    return 'a defect of saas-connector-actions aborted the check';
}
function verdictOf(findings, reason) {
    if (findings.has('error'))
        return 'fail';
    if (reason !== undefined)
        return 'skip';
    return findings.has('warning') ? 'warn' : 'pass';
}
var accounts = __webpack_require__(36314);
var reasons = __webpack_require__(27806);
; 



function reasonToSkip(check, run, leftOut) {
    const { spec, config, settings, readOnly, nameInput, scope } = run;
    if (leftOut)
        return { cause: 'left-out', reason: 'left out by skip-checks' };
    const off = settings.checks[check.id]?.skipReason;
    if (off !== undefined)
        return { cause: 'left-out', reason: off };
    const missing = run.isSpecKnown ? commandsFor(check, run).filter((command) => !spec.commands.has(command)) : [];
    if (missing.length > 0)
        return missingCommandsSkip(check, missing);
    const broken = bundleSkipReason(check, run);
    if (broken !== undefined)
        return { cause: 'fault', reason: broken };
    const absent = check.facts?.find((fact) => run[fact] === undefined);
    const isTold = check.id === 'bundle-exports' && run.specError !== undefined;
    if (absent !== undefined && !isTold)
        return { cause: 'input', reason: (0,facts .Pn)(absent, nameInput) };
    const unknown = unknownSpecSkip(check, run);
    if (unknown !== undefined)
        return unknown;
    if (readOnly && check.writes) {
        const reason = `the run is read-only, and this may change data in the target system; give ${nameInput('read-only', 'false')}`;
        return { cause: 'read-only', reason };
    }
    if (config === undefined && check.needsConfig && scope === 'connector') {
        return { cause: 'configuration', reason: `${reasons .Uh}; ${(0,reasons ._v)(nameInput)}` };
    }
    return factorySkip(check, run) ?? connectionSkip(check, run) ?? recordingSkip(check, run);
}
function recordingSkip({ id, requires, needsConfig, runsLast, inReplayOnly }, { target, nameInput }) {
    if (inReplayOnly === true) {
        if (target?.refusals !== undefined)
            return undefined;
        const reason = `only the target system of a recording can be made to refuse requests: see ${nameInput('replay-target')}`;
        return { cause: 'input', reason };
    }
    if (requires.length === 0 && (!needsConfig || runsLast))
        return undefined;
    const reason = target?.skipReason?.(id);
    return reason === undefined ? undefined : { cause: 'input', reason };
}
function commandsFor({ requires, changesAccount }, { settings }) {
    if (!changesAccount || settings.testAccount !== undefined)
        return requires;
    return [...new Set([...accounts .Lt, ...requires])];
}
function unknownSpecSkip({ id }, { isSpecKnown, specError, planned, config, isConfigEmpty, nameInput }) {
    if (isSpecKnown || id === 'bundle-exports' || id === 'test-connection-success')
        return undefined;
    if (id === 'config-items' && isConfigEmpty)
        return undefined;
    if (config === undefined) {
        return { cause: 'configuration', reason: `${reasons .Vk}; ${(0,reasons ._v)(nameInput)}` };
    }
    const why = planned.has('bundle-exports') ? 'see bundle-exports' : (specError ?? 'it does not answer');
    return {
        cause: 'fault',
        reason: `the spec is not known, because the connector does not answer std:spec:read: ${why}`,
    };
}
function missingCommandsSkip({ requires, changesAccount }, missing) {
    const listed = `the spec does not list ${missing.join(', ')}`;
    const isTested = (command) => requires.includes(command) && command !== accounts .x3;
    if (missing.some((command) => isTested(command)) || (!changesAccount && missing.length > 1)) {
        return { cause: 'commands', reason: `${listed}, so there is nothing to check` };
    }
    if (!changesAccount) {
        return { cause: 'commands', reason: `${listed}, so an account that is created could not be removed again` };
    }
    const reason = `${listed}, so no account can be created for this and removed again; name one as test-account in validate.yml`;
    return { cause: 'input', reason };
}
function factorySkip(check, { bundle, planned, config, nameInput, specError }) {
    const looksAtCommands = check.requires.length > 0 || check.needsConfig || check.facts?.includes('logs');
    if (!looksAtCommands || check.id === 'test-connection-success')
        return undefined;
    const isNotCreated = bundle !== undefined && (0,facts .u7)(bundle) !== undefined;
    if (check.usesMadeUpConfig && config === undefined && bundle?.madeUpHandlers !== undefined)
        return undefined;
    if (isNotCreated && config === undefined) {
        return { cause: 'configuration', reason: `${reasons .Vk}; ${(0,reasons ._v)(nameInput)}` };
    }
    if (!planned.has('bundle-exports'))
        return undefined;
    if (isNotCreated)
        return { cause: 'fault', reason: 'the connector cannot be created: see bundle-exports' };
    if (specError === undefined)
        return undefined;
    return { cause: 'fault', reason: 'the connector does not answer std:spec:read: see bundle-exports' };
}
function connectionSkip(check, run) {
    if (!run.connectionFailed || check.id === 'test-connection-success')
        return undefined;
    if (!needsConnection(check))
        return undefined;
    return { cause: 'fault', reason: 'the connection test failed: see test-connection-success' };
}
function needsConnection({ needsConfig, runsLast }) {
    return needsConfig && runsLast !== true;
}
function bundleSkipReason(check, run) {
    const { bundle, planned } = run;
    const requires = commandsFor(check, run);
    const invokes = requires.length > 0 || needsConnection(check);
    if (!bundle || !invokes)
        return undefined;
    if (bundle.loadError !== undefined && planned.has('bundle-loads'))
        return 'the bundle does not load: see bundle-loads';
    if (bundle.exportError !== undefined && planned.has('bundle-exports'))
        return 'there is no connector: see bundle-exports';
    const handlers = (0,facts .L0)(bundle) ? bundle.handlers : bundle.madeUpHandlers;
    if (handlers === undefined || !planned.has('bundle-handlers'))
        return undefined;
    const missing = requires.filter((command) => !handlers.includes(command));
    return missing.length > 0 ? `the connector has no handler for ${missing.join(', ')}: see bundle-handlers` : undefined;
}
; 
class Turns {
    #participants;
    #ended = new Set();
    #waiting = [];
    constructor(participants) {
        this.#participants = participants;
    }
    async waitForList(id, kind, isKnown) {
        const earlier = this.#participants.slice(0, this.#indexOf(id)).filter(({ lists }) => lists?.includes(kind));
        while (!isKnown() && earlier.some((each) => !this.#ended.has(each.id)))
            await this.#nextChange();
    }
    async waitForChecks(id, ids) {
        const earlier = this.#participants.slice(0, this.#indexOf(id)).filter((each) => ids.includes(each.id));
        while (earlier.some((each) => !this.#ended.has(each.id)))
            await this.#nextChange();
    }
    changed() {
        const waiting = this.#waiting;
        this.#waiting = [];
        for (const wake of waiting)
            wake();
    }
    end(id) {
        this.#ended.add(id);
        this.changed();
    }
    #nextChange() {
        return new Promise((wake) => {
            this.#waiting.push(wake);
        });
    }
    #indexOf(id) {
        return this.#participants.findIndex((each) => each.id === id);
    }
}
; 










async function runChecks(selected, run, options) {
    return await new ChecksRun(selected, run, options).runAll();
}
class ChecksRun {
    #selected;
    #run;
    #options;
    #checks = [];
    #timings = [];
    #stop;
    #isSchemaKnown = false;
    #isOneByOne = false;
    constructor(selected, run, options) {
        this.#selected = selected;
        this.#run = run;
        this.#options = options;
    }
    async runAll() {
        for (const group of groupsOf(this.#selected, this.#run, this.#options.concurrency)) {
            await this.#prepareSchema(group);
            if (group.kind === 'writing')
                await this.#runWriting(group.checks);
            else
                await this.#runReading(group.checks);
        }
        this.#schemaIsKnown();
        return { checks: this.#checks, commands: (0,engine_exchanges .F3)(this.#timings), stop: this.#stop };
    }
    #schemaIsKnown() {
        if (!this.#isSchemaKnown)
            this.#options.onSchemaKnown();
        this.#isSchemaKnown = true;
    }
    async #prepareSchema({ checks }) {
        const run = this.#run;
        const uses = checks.some(({ check, isSkipped }) => usesAccountSchema(check) && reasonToSkip(check, run, isSkipped) === undefined);
        if (this.#stop || !uses || checks.some(({ check }) => check.requires.includes(placeholder .de)))
            return;
        try {
            if (run.isSchemaDue)
                await discoverForRun(run, new engine_commands .Ts(this.#options.invoker, run.signal));
            this.#schemaIsKnown();
        }
        catch (error) {
            if (!run.signal.aborted && !(0,errors_errors .Dz)(error))
                throw error;
            this.#stop = { error: run.signal.aborted ? run.signal.reason : error };
        }
    }
    async #runReading(group) {
        const run = this.#run;
        if (group.length > 1)
            run.turns = new Turns(group.map(({ check }) => check));
        const started = group.map((each) => {
            const one = this.#begin(each);
            const ended = () => run.turns?.end(each.check.id);
            if ('running' in one)
                one.running.then(ended, ended);
            else
                ended();
            return one;
        });
        try {
            for (const each of started)
                await this.#end(each);
        }
        finally {
            await settled(started);
            run.turns = undefined;
        }
    }
    async #runWriting(checks) {
        const run = this.#run;
        const group = [...checks];
        this.#isOneByOne ||= !(await (0,generate .xh)(run.spec, run.settings.values));
        const isAlone = () => this.#isOneByOne || run.testAccounts.createsSeveral || !run.testAccounts.hasDeleted;
        for (let each = group.at(0); each !== undefined && isAlone(); each = group.at(0)) {
            group.shift();
            await this.#end(this.#begin(each));
        }
        const before = copyOf(run);
        const started = [];
        let isClean = true;
        let isStopped = false;
        const runNext = async () => {
            const each = group[started.length];
            if (each === undefined || !isClean)
                return;
            const one = this.#begin(each);
            started.push(one);
            const finished = await finishedCheck(one);
            isClean &&= finished?.isClean !== false;
            isStopped ||= finished?.isStopped === true;
            await runNext();
        };
        try {
            await Promise.all(Array.from({ length: this.#options.concurrency.writing }, runNext));
        }
        finally {
            await settled(started);
        }
        const mayExist = () => started.some(({ check }) => run.testAccounts.of(check.id).mayExist);
        if (!isStopped && !run.signal.aborted && mayExist())
            await this.#deleteLeft(started);
        const isFinal = isStopped || run.signal.aborted || mayExist();
        let ended = 0;
        for (const each of started) {
            if (!isFinal && (await finishedCheck(each))?.isClean === false)
                break;
            await this.#end(each);
            ended++;
        }
        const dropped = started.slice(ended).map(({ check }) => check.id);
        if (dropped.length > 0) {
            this.#isOneByOne = true;
            Object.assign(run, before);
            run.logger.info(`${dropped[0]} found something while others ran; one after the other run: ${dropped.join(', ')}`);
        }
        for (const each of group.slice(ended))
            await this.#end(this.#begin(each, dropped.includes(each.check.id)));
    }
    async #deleteLeft(started) {
        const { testAccounts, logger, signal, spec } = this.#run;
        logger.info('test accounts could not be deleted while other checks ran; deleting them once more, one after the other');
        const commands = new engine_commands .Ts(this.#options.invoker, signal, spec.keyType);
        for (const { check } of started)
            await testAccounts.of(check.id).deleteLeft(commands, signal);
    }
    #begin({ check, isSkipped }, isRepeated = false) {
        const run = this.#run;
        if (run.signal.aborted)
            this.#stop ??= { error: run.signal.reason };
        const position = this.#selected.findIndex((each) => each.check === check) + 1;
        const skip = this.#stop ? stoppedBefore : reasonToSkip(check, run, isSkipped);
        const exchanges = new engine_exchanges .M4(run.clock, run.startedAt);
        if (skip !== undefined)
            return { check, position, exchanges, skip };
        const later = this.#selected.slice(position).filter((each) => run.plannedHere.has(each.check.id));
        const { invoker, poll } = this.#options;
        const running = async () => {
            await run.turns?.waitForChecks(check.id, check.usesReadsOf ?? []);
            return runCheck(check, run, { invoker, poll, exchanges, isRepeated });
        };
        return { check, position, exchanges, isLast: later.length === 0, running: running() };
    }
    async #end(started) {
        const { check, position, exchanges } = started;
        let result;
        if ('skip' in started)
            result = skipped(check, started.skip);
        else {
            const progress = () => ({ requests: exchanges.requests, outputs: exchanges.outputs });
            this.#options.onStart?.({ id: check.id, position, total: this.#selected.length, progress });
            const { finish } = await started.running;
            const outcome = await finish(started.isLast);
            result = outcome.result;
            this.#stop ??= outcome.stop;
            this.#timings.push(exchanges.timings);
        }
        this.#checks.push(result);
        if (result.verdict === 'fail')
            this.#run.failedChecks.add(check.id);
        this.#options.onCheck?.(result);
    }
}
function copyOf({ createFailedIn, deleteFailedIn, brokenAttributes, neverCame, lists }) {
    return {
        ...{ createFailedIn, deleteFailedIn, lists: new Map(lists) },
        brokenAttributes: new Set(brokenAttributes),
        neverCame: new Set(neverCame),
    };
}
async function finishedCheck(started) {
    return 'skip' in started ? undefined : await started.running;
}
async function settled(started) {
    await Promise.allSettled(started.map((each) => ('running' in each ? each.running : undefined)));
}
function usesAccountSchema({ requires, needsConfig, runsLast = false, lists = [] }) {
    if (lists.length > 0)
        return true;
    if (requires.length === 0)
        return needsConfig && !runsLast;
    return requires.some((command) => /^std:(account:|entitlement:|change-password$)/.test(command));
}
async function discoverForRun(run, commands) {
    run.isSchemaDue = false;
    await (0,discovered_schema .XH)(run.spec, commands, run.logger);
    run.answerForms.schema = run.spec.accountSchema;
}
const stoppedBefore = { cause: 'stopped', reason: 'the run was stopped before' };
function skipped({ id, description, writes }, { cause, reason }) {
    const rest = { findings: [], duration: 0, requests: 0, writes };
    return { id, description, verdict: 'skip', reason, skipCause: cause, ...rest };
}
var secret_watch = __webpack_require__(9893);
var seen_error_types = __webpack_require__(827);
var selection = __webpack_require__(59355);
var engine_traffic = __webpack_require__(34498);
var nearest = __webpack_require__(82226);
; 


function unknownNames({ values, testAccount, identities }, spec) {
    const messages = [];
    if (spec.accountSchema !== undefined) {
        const known = [...spec.fields.map(({ key }) => key), ...spec.accountSchema.byName.keys()];
        for (const [place, names] of Object.entries({ values, 'test-account': testAccount?.values ?? {} })) {
            for (const name of Object.keys(names)) {
                if (known.includes(name) || name === 'password')
                    continue;
                messages.push(`${place}: the spec has no attribute or field ${(0,core_text .bp)(name)}${hint(name, known)}`);
            }
        }
    }
    const types = spec.entitlementSchemas.map(({ type }) => type);
    for (const type of Object.keys(identities.entitlements)) {
        if (types.includes(type))
            continue;
        messages.push(`identities: the spec has no entitlement type ${(0,core_text .bp)(type)}${hint(type, types)}`);
    }
    return messages;
}
function hint(name, known) {
    const near = (0,nearest .p)(name, known);
    return near === undefined ? '' : `; did you mean ${(0,core_text .bp)(near)}?`;
}
; 






























class RunStoppedError extends errors .yo {
    name = 'RunStoppedError';
    result;
    constructor(message, result, cause) {
        super(message, { cause });
        this.result = result;
    }
}
async function validateConnector(options) {
    const { clock, shard, settings = engine_settings .bi } = options;
    const plan = (0,selection .oL)(options.checks, options.skipChecks, settings, options.scope);
    const sharesAccount = ({ check }) => settings.testAccount !== undefined && check.changesAccount === true;
    const selected = shard ? (0,selection .nA)(plan, shard, sharesAccount) : plan;
    const observations = new Observations();
    const traffic = options.traffic ?? new engine_traffic .Ky(clock);
    const answerForms = new AnswerForms();
    const { readConcurrency = 1, writeConcurrency = 1 } = options;
    const most = Math.max(readConcurrency, writeConcurrency);
    const observed = observe(answerForms.watch(traffic.watch(options.invoker)), observations, clock);
    const invoker = most > 1 ? (0,engine_invoker .T)(most, observed) : observed;
    const run = await createRun(options, { invoker, observations, answerForms, settings, plan, traffic });
    answerForms.schema = run.spec.accountSchema;
    const runs = plan.filter(({ check, isSkipped }) => reasonToSkip(check, run, isSkipped) === undefined);
    run.planned = new Set(runs.map(({ check }) => check.id));
    run.plannedHere = new Set(runs.filter((each) => selected.includes(each)).map(({ check }) => check.id));
    const { checks, commands, stop } = await runChecks(selected, run, {
        invoker,
        poll: pollOptionsOf(options),
        onSchemaKnown: () => {
            for (const message of unknownNames(settings, run.spec))
                run.logger.warning(`validate.yml: ${message}`);
        },
        concurrency: { isReadingSideBySide: readConcurrency > 1, writing: writeConcurrency },
        ...(options.onStart && { onStart: (start) => options.onStart?.(start) }),
        ...(options.onCheck && { onCheck: (result) => options.onCheck?.(result) }),
    });
    const stopped = stop && reasonOfStop(stop.error, run);
    const coverage = (0,engine_coverage ._)(run, new Set(commands.map(({ command }) => command)));
    const result = {
        format: 1,
        connector: { ...options.connector, name: options.connector.name || run.spec.name },
        seed: run.seed,
        configured: options.config !== undefined,
        readOnly: run.readOnly,
        started: new Date(run.startedAt).toISOString(),
        duration: Math.max(0, clock.now() - run.startedAt),
        ...(0,engine_result .v)(checks, stopped),
        checks,
        commands: commands.map((timing) => ({ ...timing, ...observations.medianOf(timing.command) })),
        ...(coverage && { coverage }),
        traffic: traffic.result(),
        ...(run.seenErrorTypes.list().length > 0 && { errorTypes: run.seenErrorTypes.list() }),
        ...(shard && { shard: { ...shard, plan: plan.map(({ check }) => check.id) } }),
        ...(run.testAccounts.leftBehind.length > 0 && { leftBehind: run.testAccounts.leftBehind }),
        ...(run.ownAccount && run.ownAccount.notRestored.length > 0 && { notRestored: run.ownAccount.notRestored }),
    };
    if (stop && stopped !== undefined)
        throw new RunStoppedError(stopped, result, stop.error);
    return result;
}
async function createRun(options, parts) {
    const { clock, logger, config, readOnly = true, readLimit = 8, signal = new AbortController().signal } = options;
    if (!Number.isInteger(readLimit) || readLimit < 1)
        throw new errors .eb(`${(0,input_names .sy)('read-limit')} must be 1 or more, not ${(0,core_text .bp)(readLimit)}`);
    const startedAt = clock.now();
    const { spec, content } = await (0,read_spec .O)(options, new engine_commands .Ts(parts.invoker, signal));
    const poll = pollOptionsOf(options);
    const timeoutMs = options.deletionTimeoutMs ?? { normal: 60_000 + 2 * poll.timeoutMs, aborted: 6_000 };
    const { testAccount, values } = parts.settings;
    const watch = new secret_watch .sJ(options.secrets ?? (0,process .rW)(), clock);
    const secrets = (0,config_secrets .L)(config, content['sourceConfig']);
    const warning = (0,secret_watch .i5)(secrets);
    if (warning !== undefined)
        logger.warning(warning);
    for (const { key, value } of secrets) {
        watch.add(value, (0,clean .uH) `the secret ${(0,core_text .hD)((0,process .Nt)(key))} of the configuration`);
    }
    const journal = options.journal && new AccountJournal(options.journal, spec);
    return {
        spec,
        specContent: content,
        isSpecKnown: options.isSpecKnown ?? true,
        specError: options.specError ?? options.bundle?.specError,
        specOrigin: options.specOrigin,
        isSchemaDue: (0,discovered_schema .vz)(spec, options),
        specText: options.specText,
        bundle: options.bundle,
        logs: options.logs,
        customizer: options.customizer && {
            ...options.customizer,
            invoker: parts.traffic.watch(options.customizer.invoker),
        },
        process: options.process,
        target: options.target,
        errorTypeProof: options.errorTypeProof,
        seenErrorTypes: new seen_error_types .N(),
        unknownErrorTypes: false,
        seenIncidents: 0,
        limitHits: options.limitHits,
        observations: parts.observations,
        answerForms: parts.answerForms,
        traffic: parts.traffic,
        config,
        isConfigEmpty: config === undefined && options.isConfigEmpty === true,
        scope: options.scope ?? 'connector',
        settings: parts.settings,
        readOnly,
        readLimit,
        maxConcurrentReads: Math.max(4, options.readConcurrency ?? 1),
        seed: options.seed || (0,external_node_crypto_.randomBytes)(6).toString('hex'),
        nameInput: options.nameInput ?? input_names .ps,
        clock,
        logger,
        signal,
        startedAt,
        planned: new Set(parts.plan.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check.id)),
        plannedHere: new Set(),
        failedChecks: new Set(),
        brokenAttributes: new Set(),
        testAccounts: new TestAccounts({
            ...{ spec, clock, logger, poll, timeoutMs, journal },
            isReplay: options.target?.mode === 'replay',
        }),
        ownAccount: testAccount && !readOnly
            ? new OwnAccount({ named: testAccount.account, spec, clock, poll, timeoutMs })
            : undefined,
        updateValues: Object.assign(Object.create(null), values, testAccount?.values),
        lists: new Map(),
        turns: undefined,
        reads: new Map(),
        connectionFailed: false,
        createFailedIn: undefined,
        deleteFailedIn: undefined,
        neverCame: new Set(),
        watch,
    };
}
function pollOptionsOf({ poll }) {
    return { ...engine_poll .$m, ...poll };
}
function reasonOfStop(error, { signal, testAccounts, ownAccount }) {
    const left = testAccounts.leftBehind.map(({ id, certain }) => `${(0,core_text .bp)(id, 200)}${certain ? '' : ' (perhaps)'}`);
    const remains = left.length === 0 ? '' : `; left in the target system, to be deleted by hand: ${left.join(', ')}`;
    const changed = (ownAccount?.notRestored ?? []).map(({ attribute }) => (0,core_text .bp)(attribute));
    const unlike = changed.length === 0 ? '' : `; not put back on the test account of validate.yml: ${changed.join(', ')}`;
    const message = signal.aborted ? 'the validation was interrupted before its end' : (0,errors .bD)(error).replace(/\.$/, '');
    return `${message}${remains}${unlike}`;
}

  }),

  827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  provenType),
    N: () => (  SeenErrorTypes)
  });
  var _core_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90604);

class SeenErrorTypes {
    #byPlace = new Map();
    add(check, command, type) {
        const place = JSON.stringify([check, command]);
        const known = this.#byPlace.get(place);
        if (known === undefined)
            this.#byPlace.set(place, { check, command, type });
        else if (type === 'generic')
            known.type = type;
    }
    list() {
        return (0,_core_order_js__WEBPACK_IMPORTED_MODULE_0__  .R)(this.#byPlace).map(([, seen]) => seen);
    }
}
function provenType(earlier, { check, command }) {
    const isProof = (seen) => seen.check === check && seen.command === command && seen.type === 'notFound';
    return earlier.some(isProof) ? 'notFound' : undefined;
}

  }),

  59355:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  GS: () => (  checkCatalogue),
  nA: () => (  checksOfShard),
  uK: () => (  parseShard),
  oL: () => (  selectChecks)
});

var docs_page = __webpack_require__(69969);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var nearest = __webpack_require__(82226);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var custom_command = __webpack_require__(49923);
var checks = __webpack_require__(53049);
; 
function isInScope({ scope = 'connector' }, run) {
    return scope === 'both' || scope === run;
}
var engine_settings = __webpack_require__(97830);
; 










const checkCatalogue = checks .A.map(({ scope = 'connector', changesAccount = false, inReplayOnly = false, facts = [], ...check }) => {
    const { id, title, description, documents, requires, writes, needsConfig } = check;
    const needs = { changesAccount, inReplayOnly, needsConfig, facts, scope };
    return { id, title, description, documents, requires, writes, ...needs };
});
function assertKnownChecks(ids, input, { commands } = engine_settings .bi) {
    const known = [...checkCatalogue.map(({ id }) => id), ...commands.map(({ name }) => (0,engine_settings .NZ)(name))];
    for (const id of ids) {
        if (known.includes(id))
            continue;
        const near = (0,nearest .O)(id, known);
        const hint = near === undefined ? `validate --list in a shell and ${(0,docs_page .t)('checks.md')} show them` : `did you mean ${near}?`;
        throw new errors .eb(`${(0,input_names .yu)(input)}: there is no check ${JSON.stringify(id)}; ${hint}`);
    }
}
function selectChecks(only = [], skip = [], settings = engine_settings .bi, scope = 'connector') {
    assertKnownChecks(only, 'checks', settings);
    assertKnownChecks(skip, 'skip-checks', settings);
    if (only.length > 0 && only.every((id) => skip.includes(id)))
        throw new errors .eb(`${(0,input_names .sy)('skip-checks')} names every check that ${(0,input_names .sy)('checks')} names, so none is left to run`);
    const all = insertCustomChecks(settings.commands.map(custom_command .P));
    const foreign = all.find((check) => only.includes(check.id) && !isInScope(check, scope));
    if (foreign !== undefined) {
        throw new errors .eb(scope === 'customizer'
            ? `${(0,input_names .yu)('checks')}: ${foreign.id} needs a connector; give its bundle with ${(0,input_names .sy)('file')}`
            : `${(0,input_names .yu)('checks')}: ${foreign.id} is for a customizer alone; give ${(0,input_names .sy)('customizer')} without ${(0,input_names .sy)('file')} and ${(0,input_names .sy)('connector')}`);
    }
    return all
        .filter((check) => isInScope(check, scope) && (only.length === 0 || only.includes(check.id)))
        .map((check) => ({ check, isSkipped: skip.includes(check.id) }));
}
function insertCustomChecks(custom) {
    const at = checks .A.findIndex(({ runsLast }) => runsLast);
    return at < 0 ? [...checks .A, ...custom] : [...checks .A.slice(0, at), ...custom, ...checks .A.slice(at)];
}
function parseShard(text) {
    const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    if (shard.index >= 1 && shard.index <= shard.count)
        return shard;
    throw new errors .eb(`${(0,input_names .yu)('shard')}: ${(0,core_text .hD)((0,process .Nt)(text), 40)} is not a shard; write 1/4 to 4/4`);
}
function checksOfShard(selected, { index, count }, isTogether = () => false) {
    return selected.filter((each, i) => (isTogether(each) ? 0 : i % count) === index - 1);
}

  }),

  34498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J2: () => (  minuteMs),
    Ky: () => (  TrafficLog),
    eP: () => (  minIdLength),
    pU: () => (  sumTraffic)
  });
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);

const maxIds = 10_000;
const minIdLength = 8;
const maxMinutes = 24 * 60;
const minuteMs = 60_000;
class TrafficLog {
    #clock;
    #requestIds = new Set();
    #madeUpIds = new Set();
    #all = new Counts();
    #minutes = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    addMadeUpId(id) {
        if (id.length >= minIdLength && this.#madeUpIds.size < maxIds)
            this.#madeUpIds.add(id);
    }
    watch(invoker) {
        const begin = (command) => this.#begin(command);
        return {
            async *invoke(type, input, options) {
                const fail = begin(type);
                try {
                    yield* invoker.invoke(type, input, options);
                }
                catch (error) {
                    fail(error);
                    throw error;
                }
            },
        };
    }
    async record(command, invoke) {
        const fail = this.#begin(command);
        try {
            return await invoke();
        }
        catch (error) {
            fail(error);
            throw error;
        }
    }
    result() {
        return {
            requestIds: [...this.#requestIds],
            madeUpIds: [...this.#madeUpIds],
            commands: this.#all.list(),
            ...(this.#minutes.size <= maxMinutes && { minutes: minutesOf(this.#minutes) }),
        };
    }
    #begin(command) {
        const minute = Math.floor(this.#clock.now() / minuteMs) * minuteMs;
        const known = this.#minutes.get(minute);
        const ofMinute = known ?? new Counts();
        if (known === undefined && this.#minutes.size <= maxMinutes)
            this.#minutes.set(minute, ofMinute);
        const all = [this.#all, ofMinute];
        for (const counts of all)
            counts.add({ command, invocations: 1, errors: 0 });
        return (error) => {
            if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Dz)(error))
                return;
            if (error.kind === 'connector')
                for (const counts of all)
                    counts.add({ command, invocations: 0, errors: 1 });
            if (error.trackingId !== undefined && this.#requestIds.size < maxIds)
                this.#requestIds.add(error.trackingId);
        };
    }
}
class Counts {
    #commands = new Map();
    add({ command, invocations, errors }) {
        const sum = this.#commands.get(command) ?? { command, invocations: 0, errors: 0 };
        this.#commands.set(command, {
            command,
            invocations: sum.invocations + invocations,
            errors: sum.errors + errors,
        });
    }
    list() {
        return [...this.#commands.values()].sort((a, b) => (a.command < b.command ? -1 : 1));
    }
}
function minutesOf(minutes) {
    return [...minutes]
        .sort(([a], [b]) => a - b)
        .map(([start, counts]) => ({ start: new Date(start).toISOString(), commands: counts.list() }));
}
function sumTraffic(shards) {
    const all = new Counts();
    const byMinute = new Map();
    let hasMinutes = true;
    for (const shard of shards) {
        if (shard === undefined)
            return undefined;
        for (const each of shard.commands)
            all.add(each);
        hasMinutes &&= shard.minutes !== undefined;
        for (const { start, commands } of shard.minutes ?? []) {
            const counts = byMinute.get(Date.parse(start)) ?? new Counts();
            byMinute.set(Date.parse(start), counts);
            for (const each of commands)
                counts.add(each);
        }
    }
    const idsOf = (name) => [...new Set(shards.flatMap((shard) => shard?.[name] ?? []))];
    return {
        requestIds: idsOf('requestIds'),
        madeUpIds: idsOf('madeUpIds'),
        commands: all.list(),
        ...(hasMinutes && { minutes: minutesOf(byMinute) }),
    };
}

  })

};
