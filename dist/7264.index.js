export const id = 7264;
export const ids = [7264];
export const modules = {

/***/ 17264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/custom-connectors/folder.js + 1 modules
var folder = __webpack_require__(57678);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/src/custom-connectors/content.js
var content = __webpack_require__(89010);
// EXTERNAL MODULE: ./lib/src/custom-connectors/diff.js
var custom_connectors_diff = __webpack_require__(52688);
// EXTERNAL MODULE: ./lib/src/custom-connectors/plan.js
var plan = __webpack_require__(30260);
// EXTERNAL MODULE: ./lib/src/custom-connectors/types.js
var types = __webpack_require__(66438);
;// CONCATENATED MODULE: ./lib/src/custom-connectors/pull.js









/** What would make the folder equal to the tenant; `local` is the folder that stands for the connector, if there is one. */
function planPull(tenant, local, folder) {
    const files = [];
    for (const { name, text, canonical, pretty } of tenant.files.values()) {
        const here = local?.files.get(name);
        if (here?.canonical === canonical)
            continue;
        const { text: diff, added, removed } = (0,custom_connectors_diff/* unifiedDiff */.W)(here?.pretty ?? '', pretty);
        files.push({ file: name, kind: here === undefined ? 'add' : 'change', text, diff, added, removed });
    }
    const fields = pulledFields(tenant, local);
    if (fields !== undefined)
        files.unshift(fields);
    return {
        folder,
        scriptName: tenant.scriptName,
        name: tenant.fields.name,
        files,
        localOnly: [...(local?.files.keys() ?? [])].filter((name) => !tenant.files.has(name)).sort(),
    };
}
/** Writes the files of a pull below the root. Throws a UserError rather than write through a link. */
async function writePull(root, { folder, files }) {
    for (const { file, kind, text } of files) {
        const parts = [...(folder === '.' ? [] : [folder]), ...file.split('/')];
        let place = root;
        for (const part of parts) {
            place = (0,external_node_path_.join)(place, part);
            if (await isLink(place))
                throw new errors/* UserError */.y(`${place} is a symbolic link, which is not followed; nothing more was written; take it away`);
        }
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(place), { recursive: true });
        try {
            // What was not seen before, a name in other letters for example, is not overwritten.
            await (0,promises_.writeFile)(place, text, { flag: kind === 'add' ? 'wx' : 'w' });
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
            throw new errors/* UserError */.y(`${place} is there already, perhaps in other letters; nothing more was written: rename it`);
        }
    }
}
/**
 * A name for the folder of a connector that was not pulled before: its scriptName, if that is safe on every system and
 * not taken in any spelling; else what is safe of it, with a hash that makes it its own.
 */
function folderName(scriptName, taken) {
    const lower = taken.map((name) => name.toLowerCase());
    if (isSafeName(scriptName) && !lower.includes(scriptName.toLowerCase()))
        return scriptName;
    const safe = scriptName
        .replace(/[^A-Za-z0-9_-]+/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 60);
    return `${safe || 'connector'}-${(0,external_node_crypto_.createHash)('sha256').update(scriptName).digest('hex').slice(0, 8)}`;
}
function isSafeName(name) {
    return (/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) &&
        !name.endsWith('.') &&
        // Names of devices, which Windows takes for them whatever comes after the dot.
        !/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(name));
}
/** The `connector.json` to write; undefined when the one that is there says the same as far as it goes. */
function pulledFields(tenant, local) {
    const { scriptName, fields } = tenant;
    const shown = (given, from) => (0,content/* prettyFields */.En)(from).replace('{\n', given === undefined ? '{\n' : `{\n  "scriptName": ${JSON.stringify(given)},\n`);
    const text = shown(scriptName, fields);
    if (local === undefined) {
        const { text: diff, added, removed } = (0,custom_connectors_diff/* unifiedDiff */.W)('', text);
        return { file: types/* fieldsFile */.EO, kind: 'add', text, diff, added, removed };
    }
    const { changes, blocked } = (0,plan/* planConnector */.r)(local, tenant);
    const sameName = local.scriptName === undefined || local.scriptName === scriptName;
    if (sameName && blocked.length === 0 && !changes.some(({ file }) => file === types/* fieldsFile */.EO))
        return undefined;
    const { text: diff, added, removed } = (0,custom_connectors_diff/* unifiedDiff */.W)(shown(local.scriptName, local.fields), text);
    return { file: types/* fieldsFile */.EO, kind: 'change', text, diff, added, removed };
}
async function isLink(path) {
    try {
        return (await (0,promises_.lstat)(path)).isSymbolicLink();
    }
    catch (error) {
        if ((0,folder/* isAbsent */.W0)(error))
            return false;
        throw error;
    }
}
//# sourceMappingURL=pull.js.map
// EXTERNAL MODULE: ./lib/src/custom-connectors/tenant-state.js
var tenant_state = __webpack_require__(84747);
// EXTERNAL MODULE: ./lib/src/commands/sync/run.js
var sync_run = __webpack_require__(68872);
;// CONCATENATED MODULE: ./lib/src/commands/sync/pull.js







/** The mode pull of `sync`: writes all of it or, when a file here differs and `overwrite` is not set, none of it. */
async function pull(run) {
    const { inputs, context, host, root, setOutput } = run;
    const { overwrite } = inputs;
    const locals = await localsOf(run);
    const tenants = await chosenConnectors(run, locals);
    const taken = (await (0,folder/* namesIn */.wX)(root)) ?? [];
    const pulls = [];
    for (const tenant of tenants) {
        (0,sync_run/* warnOfLocales */.n8)(run, tenant);
        const local = folderOf(tenant, locals);
        if (local === undefined && locals.some(({ folder }) => folder === '.'))
            throw new errors/* UserError */.y(`${root} is the folder of another connector than ${tenant.scriptName}; give the folder above it as path`);
        const folder = local?.folder ?? folderName(tenant.scriptName, taken);
        taken.push(folder);
        pulls.push(planPull(tenant, local, folder));
    }
    const conflicts = pulls.flatMap(({ folder, files }) => files.filter(({ kind }) => kind === 'change').map(({ file }) => `${folder}/${file}`));
    const more = conflicts.length > 5 ? ` and ${conflicts.length - 5} more` : '';
    const problem = conflicts.length === 0 || overwrite
        ? undefined
        : `nothing was written: ${conflicts.slice(0, 5).join(', ')}${more} here differ from the tenant; look at the differences, then set overwrite to take the tenant's`;
    const writes = problem === undefined && !inputs['dry-run'];
    let written = 0;
    try {
        if (writes)
            for (const each of pulls) {
                context.signal.throwIfAborted();
                await writePull(root, each);
                written += each.files.length;
            }
    }
    finally {
        setOutput('changes', inputs['dry-run'] ? pulls.reduce((sum, { files }) => sum + files.length, 0) : written);
        const entries = pulls.map(({ folder, scriptName, name, files, localOnly }) => ({
            folder,
            name,
            scriptName,
            action: actionOf(files),
            changes: files,
            blocked: [],
            leftAlone: localOnly,
            failures: [],
        }));
        (0,sync_run/* tell */.qz)(run, { mode: 'pull', tenant: host, written: writes, entries, problem });
    }
    if (problem !== undefined)
        throw new errors/* UserError */.y(problem);
}
/** A file that is wrong is one that differs, so that it is told as such; a `connector.json` must say whose folder it is. */
async function localsOf(run) {
    if ((await (0,folder/* namesIn */.wX)(run.root)) === undefined)
        return [];
    const all = { ...run, inputs: { ...run.inputs, 'script-name': [] } };
    return await (0,sync_run/* readLocal */.iG)(all, ({ location, unsafe }) => unsafe === true || (0,external_node_path_.basename)(location.file) === types/* fieldsFile */.EO);
}
async function chosenConnectors(run, locals) {
    const { inputs, context, tenant, root } = run;
    const { filters, limit, offset, count, locale, 'script-name': scriptNames } = inputs;
    const options = { locale, signal: context.signal };
    const found = [];
    const wanted = [...scriptNames];
    if (filters !== undefined) {
        const listed = await tenant.list({ filters, limit, offset, count, locale }, options);
        if (listed.length === 0)
            context.logger.warning(`no released connector of the tenant fits ${filters}`);
        wanted.push(...listed.map(({ scriptName }) => scriptName));
    }
    else if (scriptNames.length === 0) {
        if (locals.length === 0)
            throw new errors/* UserError */.y(`nothing says which connectors to pull, and ${root} has none yet; give script-name, or filters such as type sw "custom"`);
        for (const local of locals) {
            const connector = await (0,tenant_state/* findTenantConnector */.Fe)(tenant, local, options);
            if (connector !== undefined)
                found.push(connector);
            else
                context.logger.warning(`${local.folder}: the tenant has no such connector; its files stay as they are`);
        }
        return found;
    }
    for (const scriptName of wanted) {
        const connector = await (0,tenant_state/* readTenantConnector */.mE)(tenant, scriptName, options);
        if (connector === undefined)
            throw new errors/* UserError */.y(`the tenant has no connector ${JSON.stringify(scriptName)}; see mode list for their scriptNames`);
        found.push(connector);
    }
    return found;
}
function folderOf(tenant, locals) {
    return (locals.find(({ scriptName }) => scriptName === tenant.scriptName) ??
        locals.find(({ fields }) => fields.name === tenant.fields.name));
}
function actionOf(files) {
    if (files.length === 0)
        return 'none';
    return files.some(({ file, kind }) => file === types/* fieldsFile */.EO && kind === 'add') ? 'create' : 'update';
}
//# sourceMappingURL=pull.js.map

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
