export const id = 1212;
export const ids = [1212];
export const modules = {

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94106);


/**
 * Keeps one comment on the pull request up to date. Whether that works never decides on the result: a token that may
 * not write, as on a pull request from a fork, is a notice, any other failure a warning.
 */
async function keepComment({ key, body }, token, context) {
    const { workflow } = context;
    if (workflow === undefined || token === undefined)
        return;
    if (workflow.pullRequest === undefined) {
        context.logger.info(`no comment: the event ${workflow.event} belongs to no pull request`);
        return;
    }
    const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12);
    const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`;
    const [{ GitHubClient }, { StickyComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(8159), __webpack_require__.e(1217)]).then(__webpack_require__.bind(__webpack_require__, 61217)),
    ]);
    try {
        const github = new GitHubClient(token, workflow.apiUrl, context);
        const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key);
        const text = context.redact(body(footer));
        const outcome = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessStalled */ .aB)('write the comment on the pull request', () => comment.write(text));
        if (outcome.done === 'refused') {
            const remedy = workflow.fromFork
                ? 'a pull request from a fork has a read-only token'
                : 'give the job the permission "pull-requests: write"';
            const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`;
            context.annotate({ level: 'notice', title: 'comment', message });
            return;
        }
        context.logger.info(`comment ${outcome.done}: ${outcome.url}`);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y))
            throw error;
        context.annotate({ level: 'warning', title: 'comment', message: error.message });
    }
}
//# sourceMappingURL=sticky-comment.js.map

/***/ }),

/***/ 91212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planOrApply: () => (/* binding */ planOrApply)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/tenant/text.js
var tenant_text = __webpack_require__(82120);
// EXTERNAL MODULE: ./lib/src/custom-connectors/plan.js
var custom_connectors_plan = __webpack_require__(30260);
// EXTERNAL MODULE: ./lib/src/custom-connectors/properties.js
var properties = __webpack_require__(2962);
// EXTERNAL MODULE: ./lib/src/custom-connectors/tenant-state.js
var tenant_state = __webpack_require__(84747);
// EXTERNAL MODULE: ./lib/src/custom-connectors/types.js
var types = __webpack_require__(66438);
;// CONCATENATED MODULE: ./lib/src/custom-connectors/apply.js







/** The fields of a connector that files stand for. */
const patchedFiles = { 'correlation-config.xml': 'correlationConfigXml', 'application.xml': 'applicationXml' };
/**
 * Makes a tenant's connector equal to its folder with the fewest requests: one POST if it is missing, one JSON Patch, a
 * PUT for each other file that differs. Then it is read back. A file that the tenant refuses, or that did not change, is
 * a failure in the result, and the others are sent all the same; every other error ends the work. A file whose answer was
 * lost is read.
 */
async function applyPlan(plan, local, before, { tenant, logger, signal }, result) {
    if (plan.action === 'none')
        return;
    const attempt = async (files, send) => {
        signal.throwIfAborted();
        try {
            await send();
        }
        catch (error) {
            const fate = await fateAfter(error, files, local, before, { tenant, scriptName });
            if (fate === 'unknown')
                result.unknown.push(...files);
            if (fate === 'unknown' || fate === 'ended' || !(0,errors_errors/* isTenantError */.Dz)(error))
                throw error;
            if (fate === 'failed') {
                for (const file of files)
                    result.failures.push({ file, message: refusal(error) });
                return false;
            }
        }
        for (const file of files)
            if (!result.done.includes(file))
                result.done.push(file);
        logger.debug(`${plan.folder}: ${files.join(', ')} sent`);
        return true;
    };
    let scriptName = before?.scriptName ?? '';
    if (before === undefined) {
        const made = await attempt([types/* fieldsFile */.EO], async () => {
            scriptName = await create(local, tenant);
        });
        if (!made)
            return;
        result.scriptName = scriptName;
        logger.info(`${plan.folder}: made as ${scriptName}`);
        if (local.scriptName !== scriptName)
            logger.warning(`${plan.folder}: the tenant named it ${scriptName}; write "scriptName": ${JSON.stringify(scriptName)} into its ${types/* fieldsFile */.EO}`);
    }
    const changed = plan.changes.map(({ file }) => file);
    const answers = new Map();
    const patch = patchOf(local, before, changed);
    if (patch.operations.length > 0)
        await attempt(patch.files, () => tenant.patch(scriptName, patch.operations));
    for (const file of changed) {
        const put = putOf(file, local.files.get(file)?.text ?? '', scriptName, tenant);
        if (put === undefined)
            continue;
        await attempt([file], async () => {
            const { status, message } = await put();
            answers.set(file, `answered ${status}${message === '' ? '' : ` ("${message}")`}`);
        });
    }
    const after = await (0,tenant_state/* readTenantConnector */.mE)(tenant, scriptName);
    if (after === undefined)
        throw new errors/* UserError */.y(`${scriptName} was written and is not there; somebody deleted it meanwhile`);
    const failed = new Set(result.failures.map(({ file }) => file));
    for (const { file } of (0,custom_connectors_plan/* planConnector */.r)(local, after).changes) {
        if (failed.has(file))
            continue;
        if (after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
            logger.warning(`${plan.folder}: the tenant keeps ${file} in another form than it was sent; the next plan shows how it differs`);
        else {
            const message = `the tenant ${answers.get(file) ?? 'took it'} and still has what it had before; look at it on the tenant`;
            result.failures.push({ file, message });
        }
    }
}
/**
 * What became of files that were sent when the answer was an error: the rest is sent after `done` and `failed`. An answer
 * that was lost is decided by what the tenant has, as the tenant may keep a file in another form than it was sent.
 */
async function fateAfter(error, files, local, before, { tenant, scriptName }) {
    if ((0,errors_errors/* isTenantError */.Dz)(error, 'rejected', 'bad-request', 'conflict') && error.written === false)
        return 'failed';
    if (!(0,errors_errors/* isTenantError */.Dz)(error) || error.written === false)
        return 'ended';
    if (scriptName === '')
        return 'unknown';
    try {
        const after = await (0,tenant_state/* readTenantConnector */.mE)(tenant, scriptName);
        if (after === undefined)
            return 'unknown';
        const different = new Set((0,custom_connectors_plan/* planConnector */.r)(local, after).changes.map(({ file }) => file));
        if (files.every((file) => !different.has(file)))
            return 'done';
        return files.some((file) => after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
            ? 'done'
            : 'failed';
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.y))
            throw problem;
        return 'unknown';
    }
}
/** Why a file is not on the tenant. */
function refusal(error) {
    return error.written === false
        ? error.message
        : (0,tenant_text/* errorLine */.BP)((0,errors/* messageOf */.b)(error.cause), 'the tenant still has what it had before');
}
async function create({ fields }, tenant) {
    const { name, className = 'sailpoint.connector.OpenConnectorAdapter', type, directConnect, status } = fields;
    const made = await tenant.create({
        name,
        className,
        ...(type === undefined ? {} : { type }),
        ...(directConnect === undefined ? {} : { directConnect }),
        ...(status === undefined || status === 'DEPRECATED' ? {} : { status }),
    });
    return made.scriptName;
}
/** One patch for everything that differs and that no PUT takes. */
function patchOf(local, before, changed) {
    const operations = [];
    const files = [];
    const { connectorMetadata } = local.fields;
    if (changed.includes(types/* fieldsFile */.EO) &&
        connectorMetadata !== undefined &&
        !(before === undefined && isEmpty(connectorMetadata))) {
        const op = before?.fields.connectorMetadata === undefined ? 'add' : 'replace';
        operations.push({ op, path: '/connectorMetadata', value: connectorMetadata });
        files.push(types/* fieldsFile */.EO);
    }
    for (const [file, field] of Object.entries(patchedFiles)) {
        const value = local.files.get(file)?.text;
        if (value === undefined || !changed.includes(file))
            continue;
        operations.push({ op: before?.files.has(file) ? 'replace' : 'add', path: `/${field}`, value });
        files.push(file);
    }
    return { operations, files };
}
function putOf(file, text, scriptName, tenant) {
    if (file === 'source-config.xml')
        return () => tenant.putSourceConfig(scriptName, text);
    if (file === 'source-template.xml')
        return () => tenant.putSourceTemplate(scriptName, text);
    const [, locale] = /^translations\/([\w-]+)\.properties$/.exec(file) ?? [];
    return locale === undefined ? undefined : () => tenant.putTranslations(scriptName, locale, (0,properties/* asciiProperties */.hK)(text));
}
function isEmpty(object) {
    return Object.keys(object).length === 0;
}
//# sourceMappingURL=apply.js.map
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
;// CONCATENATED MODULE: ./lib/src/custom-connectors/plan-file.js


/** The text of a plan file. */
function planFileText(tenant, plans) {
    const saved = {
        format: 1,
        tenant,
        connectors: plans.map(({ folder, name, action, state, desired }) => ({ folder, name, action, state, desired })),
    };
    return `${JSON.stringify(saved, null, 2)}\n`;
}
/** Throws a UserError for what is no plan file. */
function readPlanFile(text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = undefined;
    }
    if (isSavedPlan(value))
        return value;
    throw new errors/* UserError */.y(`${path} is no plan of this version; make one with mode plan and plan-file`);
}
/** Where tenant or folders are not any more what the plan was made of: one sentence each, for people. */
function driftFrom(saved, tenant, plans) {
    if (saved.tenant !== tenant)
        return [`the plan is for the tenant ${saved.tenant}, and this is ${tenant}`];
    const drift = [];
    for (const plan of plans) {
        const then = saved.connectors.find(({ folder }) => folder === plan.folder);
        if (then === undefined)
            drift.push(`${plan.folder} is not in the plan`);
        else {
            drift.push(...differences(then.state, plan.state).map((part) => `${plan.folder}: ${part} changed on the tenant`));
            drift.push(...differences(then.desired, plan.desired).map((part) => `${plan.folder}: ${part} changed in the folder`));
        }
    }
    const gone = saved.connectors.filter(({ folder }) => !plans.some((plan) => plan.folder === folder));
    return [...drift, ...gone.map(({ folder }) => `${folder} is in the plan and not here`)];
}
function differences(before, after) {
    const parts = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...parts].filter((part) => before[part] !== after[part]).sort();
}
function isSavedPlan(value) {
    const isHashes = (each) => (0,json/* isObject */.Gv)(each) && Object.values(each).every((hash) => typeof hash === 'string');
    return ((0,json/* isObject */.Gv)(value) &&
        value['format'] === 1 &&
        typeof value['tenant'] === 'string' &&
        Array.isArray(value['connectors']) &&
        value['connectors'].every((each) => (0,json/* isObject */.Gv)(each) &&
            ['folder', 'name', 'action'].every((key) => typeof each[key] === 'string') &&
            isHashes(each['state']) &&
            isHashes(each['desired'])));
}
//# sourceMappingURL=plan-file.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/commands/shared/sticky-comment.js
var sticky_comment = __webpack_require__(37476);
// EXTERNAL MODULE: ./lib/src/commands/sync/run.js
var sync_run = __webpack_require__(68872);
// EXTERNAL MODULE: ./lib/src/commands/sync/summary.js
var summary = __webpack_require__(86193);
;// CONCATENATED MODULE: ./lib/src/commands/sync/apply.js











/** The modes plan and apply of `sync`. Nothing is written before everything was read and can be done. */
async function planOrApply(run) {
    const { inputs, host, root, setOutput } = run;
    const applies = inputs.mode === 'apply';
    if (applies)
        setOutput('failed', 0);
    const saved = applies ? await readSaved(run) : undefined;
    const locals = await (0,sync_run/* readLocal */.iG)(run, () => true);
    if (locals.length === 0)
        throw new errors/* UserError */.y(`no folder below ${root} has a connector.json; write one, or get them with mode pull`);
    const steps = await planAll(run, locals);
    const plans = steps.map(({ plan }) => plan);
    const dry = !applies || inputs['dry-run'];
    const drift = saved === undefined ? [] : driftFrom(saved, host, plans);
    const blocked = plans.flatMap((plan) => plan.blocked.map((why) => `${plan.folder}: ${why}`));
    const problem = driftProblem(drift) ?? blockedProblem(blocked);
    if (dry || problem !== undefined) {
        const mode = applies ? 'apply' : 'plan';
        const report = { mode, tenant: host, written: false, entries: plans.map((plan) => entryOf(plan)), problem };
        (0,sync_run/* tell */.qz)(run, report);
        if (inputs.comment)
            await commentOnPlan(run, report);
        setOutput('changes', problem === undefined || dry ? changesOf(plans) : 0);
        // A plan that cannot be applied is none to keep.
        if (!applies && problem === undefined)
            await savePlan(run, plans);
        if (problem !== undefined)
            throw new errors/* UserError */.y(problem);
        return;
    }
    await applyAll(run, steps);
}
/** Keeps the comment of this tenant and folder on the pull request up to date. */
async function commentOnPlan({ inputs, context, host }, report) {
    const heading = `## Custom connectors: ${(0,markdown/* text */.Qq)(inputs.path)} on ${(0,markdown/* text */.Qq)(host)}`;
    const content = {
        key: ['sync', host, inputs.path],
        body: (footer) => (0,summary/* syncComment */.vq)(report, heading, footer),
    };
    await (0,sticky_comment/* keepComment */.X)(content, inputs['github-token'], context);
}
async function planAll(run, locals) {
    const { inputs, context, tenant } = run;
    const steps = [];
    for (const local of locals) {
        const before = await (0,tenant_state/* findTenantConnector */.Fe)(tenant, local, { locale: inputs.locale, signal: context.signal });
        if (before !== undefined)
            (0,sync_run/* warnOfLocales */.n8)(run, before);
        if (before !== undefined && local.scriptName !== undefined && before.scriptName !== local.scriptName)
            context.logger.warning(`${local.folder}: the tenant has no ${local.scriptName}, and the name belongs to ${before.scriptName}; that one is taken`);
        steps.push({ local, before, plan: (0,custom_connectors_plan/* planConnector */.r)(local, before) });
    }
    for (const [index, { before, local }] of steps.entries()) {
        const twin = steps
            .slice(0, index)
            .find((other) => before !== undefined && other.before?.scriptName === before.scriptName);
        if (twin !== undefined)
            throw new errors/* UserError */.y(`${twin.local.folder} and ${local.folder} stand for the same connector ${before?.scriptName}; keep one`);
    }
    return steps;
}
async function applyAll(run, steps) {
    const { context, tenant, host, setOutput } = run;
    const results = steps.map(({ plan }) => ({ plan, scriptName: plan.scriptName, done: [], unknown: [], failures: [] }));
    let problem;
    try {
        for (const [index, { plan, local, before }] of steps.entries()) {
            const result = results[index];
            const options = { tenant, logger: context.logger, signal: context.signal };
            if (result !== undefined)
                await applyPlan(plan, local, before, options, result);
        }
        const failed = results.flatMap(({ plan, failures }) => failures.map(({ file }) => shownPath(plan, file)));
        if (failed.length > 0)
            throw new errors/* UserError */.y(failedProblem(failed));
    }
    catch (error) {
        problem = error instanceof errors/* UserError */.y ? error.message : (0,errors/* messageOf */.b)(error);
        throw error;
    }
    finally {
        for (const [index, { failures }] of results.entries())
            for (const { file, message } of failures) {
                // A shell shows it with the file's differences.
                if (context.workflow === undefined)
                    continue;
                const location = { file: (0,external_node_path_.join)(steps[index]?.local.directory ?? '', file), line: 1 };
                context.annotate({ level: 'error', title: 'sync', message, location });
            }
        const entries = results.map(({ plan, ...became }) => ({ ...entryOf(plan), ...became }));
        const numberOf = (fate) => entries.reduce((sum, entry) => sum + entry.changes.filter(({ file }) => (0,summary/* fateOf */._L)(entry, file) === fate).length, 0);
        setOutput('changes', numberOf('unknown') === 0 ? numberOf('done') : 'unknown');
        setOutput('failed', numberOf('failed'));
        (0,sync_run/* tell */.qz)(run, { mode: 'apply', tenant: host, written: true, entries, problem });
    }
}
async function readSaved({ inputs, context }) {
    const name = inputs['plan-file'];
    if (name === undefined)
        return undefined;
    const path = (0,external_node_path_.resolve)(context.workingDirectory, name);
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        throw new errors/* UserError */.y(`cannot read the plan ${path}: ${(0,errors/* messageOf */.b)(error)}; make one with mode plan`, { cause: error });
    }
    return readPlanFile(text, path);
}
async function savePlan({ inputs, context, host, setOutput }, plans) {
    const { reportDirectory, workingDirectory, logger } = context;
    const name = inputs['plan-file'];
    const path = name === undefined ? reportDirectory && (0,external_node_path_.join)(reportDirectory, 'sync-plan.json') : (0,external_node_path_.resolve)(workingDirectory, name);
    if (path === undefined)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, planFileText(host, plans));
    setOutput('plan', path);
    logger.info(`plan: ${path}`);
}
function driftProblem(drift) {
    if (drift.length === 0)
        return undefined;
    const shown = drift.slice(0, 5).join('; ');
    const more = drift.length > 5 ? `; and ${drift.length - 5} more` : '';
    return `not applied, the plan does not hold any more: ${shown}${more}. Plan again and read the new plan`;
}
function blockedProblem(blocked) {
    if (blocked.length === 0)
        return undefined;
    const more = blocked.length === 1 ? '' : ` (and ${blocked.length - 1} more)`;
    return `${blocked[0]}${more}; put it back in the folder, or destroy the connector and let it be made anew`;
}
/** Names the files alone: why each was not changed is told with it. */
function failedProblem(failed) {
    const more = failed.length > 5 ? ` and ${failed.length - 5} more` : '';
    return `not applied: ${failed.slice(0, 5).join(', ')}${more}; mend what is told above and apply again`;
}
function shownPath({ folder }, file) {
    return folder === '.' ? file : `${folder}/${file}`;
}
function entryOf(plan) {
    return { ...plan, failures: [] };
}
function changesOf(plans) {
    return plans.reduce((sum, { changes }) => sum + changes.length, 0);
}
//# sourceMappingURL=apply.js.map

/***/ }),

/***/ 52688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37291);

/** Lines that must change before a comparison is given up: its cost grows with their square. */
const maxEdits = 1000;
/**
 * The lines of a unified diff without its headers, and how many are added and removed; `text` is undefined when the
 * texts differ too much to compare.
 */
function unifiedDiff(before, after) {
    // A new file needs no comparison, however long it is.
    if (before === '') {
        const lines = after.split('\n').slice(0, lineCount(after));
        const text = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map((line) => `+${line}`)].join('\n');
        return { text, added: lines.length, removed: 0 };
    }
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', before, after, '', '', { context: 3, maxEditLength: maxEdits });
    if (patch === undefined)
        return { text: undefined, added: lineCount(after), removed: lineCount(before) };
    const lines = patch.hunks.flatMap(({ oldStart, oldLines, newStart, newLines, lines: body }) => [
        `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
        ...body.filter((line) => !line.startsWith('\\')),
    ]);
    const starting = (sign) => lines.filter((line) => line.startsWith(sign)).length;
    return { text: lines.join('\n'), added: starting('+'), removed: starting('-') };
}
function lineCount(text) {
    return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 30260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ planConnector)
/* harmony export */ });
/* unused harmony export sameMetadata */
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89010);
/* harmony import */ var _diff_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52688);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66438);



/** What no request can change once a connector is made (docs/platform.md#custom-connector-patch). */
const fixedFields = ['name', 'type', 'className', 'directConnect', 'status'];
/** What would make the tenant's connector equal to the folder; `tenant` is undefined when it has none. */
function planConnector(local, tenant) {
    const changes = [...fieldChanges(local, tenant), ...fileChanges(local, tenant)];
    return {
        folder: local.folder,
        name: local.fields.name,
        scriptName: tenant?.scriptName,
        action: tenant === undefined ? 'create' : changes.length > 0 ? 'update' : 'none',
        changes,
        blocked: tenant === undefined ? blockedCreation(local) : blockedFields(local, tenant),
        leftAlone: [...(tenant?.files.keys() ?? [])].filter((name) => !local.files.has(name)).sort(),
        state: tenant === undefined ? {} : (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .hashes */ .RY)(tenant.fields, tenant.files),
        desired: (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .hashes */ .RY)(local.fields, local.files),
    };
}
/** True if what the folder says of the metadata is what the tenant has. None and an empty object are the same. */
function sameMetadata(local, tenant) {
    const { connectorMetadata } = local.fields;
    return (connectorMetadata === undefined ||
        (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(connectorMetadata) === (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(tenant.fields.connectorMetadata ?? {}));
}
function fieldChanges(local, tenant) {
    if (tenant === undefined)
        return [change(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsFile */ .EO, undefined, (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyFields */ .En)(local.fields))];
    if (sameMetadata(local, tenant))
        return [];
    const metadata = ({ fields }) => (0,_content_js__WEBPACK_IMPORTED_MODULE_0__/* .prettyFields */ .En)({ connectorMetadata: fields.connectorMetadata ?? {} });
    return [change(_types_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsFile */ .EO, metadata(tenant), metadata(local))];
}
function fileChanges(local, tenant) {
    return [...local.files.values()]
        .filter(({ name, canonical }) => tenant?.files.get(name)?.canonical !== canonical)
        .map(({ name, pretty }) => change(name, tenant?.files.get(name)?.pretty, pretty))
        .sort((a, b) => (a.file < b.file ? -1 : 1));
}
function change(file, before, after) {
    const { text, added, removed } = (0,_diff_js__WEBPACK_IMPORTED_MODULE_2__/* .unifiedDiff */ .W)(before ?? '', after);
    return { file, kind: before === undefined ? 'add' : 'change', diff: text, added, removed };
}
function blockedFields({ fields }, tenant) {
    return fixedFields
        .filter((key) => fields[key] !== undefined && fields[key] !== tenant.fields[key])
        .map((key) => {
        const [here, there] = [fields[key], tenant.fields[key]].map((value) => JSON.stringify(value) ?? 'nothing');
        return `${key} is ${there} on the tenant and ${here} in ${_types_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldsFile */ .EO}; no request can change it`;
    });
}
function blockedCreation({ fields }) {
    if (fields.status !== 'DEPRECATED')
        return [];
    return ['a connector cannot be made with the status DEPRECATED; choose DEVELOPMENT, DEMO or RELEASED'];
}
//# sourceMappingURL=plan.js.map

/***/ })

};
