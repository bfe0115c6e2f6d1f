export const id = 7421;
export const ids = [7421,6214,1255];
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

  78343:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  connector: () => (  connector),
  operations: () => (  operations)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var errors_errors = __webpack_require__(25584);
var bundle_kind = __webpack_require__(16566);
var commit_order = __webpack_require__(86239);
var json_output = __webpack_require__(17827);
var tenant = __webpack_require__(77543);
var text_table = __webpack_require__(80805);
var upload_record = __webpack_require__(26490);
var order = __webpack_require__(90604);
var pool = __webpack_require__(63096);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var paths = __webpack_require__(62151);
; 

const parameters = [
    'connector',
    'alias',
    'tag',
    'version',
    'customizer',
    'name',
    'instance',
    'file',
    'confirm',
];
function readOperation(operation) {
    return untypedOperation({
        ...operation,
        writes: false,
        run: async (given, services) => ({ ...(await operation.run(given, services)), changed: false }),
    });
}
function writeOperation({ prepare, ...operation }) {
    return untypedOperation({
        ...operation,
        writes: true,
        async run(given, services, dryRun) {
            const prepared = await prepare(given, services);
            if (!('apply' in prepared))
                return prepared;
            if (dryRun)
                return unchanged(prepared.unchanged, `would ${prepared.description}`);
            services.signal.throwIfAborted();
            return await prepared.apply();
        },
    });
}
function changed(result, message) {
    return { result, changed: true, message };
}
function unchanged(result, message) {
    return { result, changed: false, message };
}
function untypedOperation(operation) {
    return operation;
}
function checkGiven({ name, needs }, given) {
    const missing = needs.filter((parameter) => given[parameter] === undefined);
    if (missing.length > 0) {
        const list = (names) => names.join(', ').replace(/, ([^,]*)$/, ' and $1');
        const confirms = missing.includes('confirm') ? ' (confirm repeats the alias or name of what is deleted)' : '';
        throw new errors .eb(`operation ${name} needs ${list(needs)}; ${list(missing)} ${missing.length === 1 ? 'is' : 'are'} missing${confirms}`);
    }
    const stray = parameters.find((parameter) => given[parameter] !== undefined && !needs.includes(parameter));
    if (stray !== undefined) {
        const takes = needs.length === 0 ? 'nothing' : needs.join(', ');
        throw new errors .eb(`operation ${name} does not take ${stray}; it takes ${takes}`);
    }
    return given;
}
function operationLines(operations) {
    const head = ({ name, needs }) => (needs.length === 0 ? name : `${name} (${needs.join(', ')})`);
    const width = Math.max(...operations.map((operation) => head(operation).length));
    return operations.map((operation) => `${head(operation).padEnd(width)}  ${operation.summary}`);
}
var find_entry = __webpack_require__(15181);
; 







function describe({ label, nameOf }, entry) {
    return `${label(nameOf(entry))} (${entry.id})`;
}
function withoutNames({ headers, rows }) {
    return { headers: headers.slice(2), rows: rows.map((row) => row.slice(2)) };
}
function createOperation(resource, name) {
    const { noun, nameField } = resource;
    const existing = (entry, created = false) => ({
        result: { ...entry, created },
        changed: created,
        message: created === 'unknown'
            ? `${describe(resource, entry)} exists; it is not known whether this or someone else has created it`
            : `${describe(resource, entry)} already exists`,
    });
    return writeOperation({
        name,
        summary: `Creates a ${noun}, or returns the one that has this ${nameField}.`,
        needs: [nameField],
        async prepare(given, services) {
            const newName = given[nameField];
            resource.assertNewName?.(newName);
            const entries = await resource.open(services);
            const same = await entries.named(newName);
            if (same.length > 0)
                return existing((0,find_entry .j)(noun, newName, same));
            return {
                description: `create ${resource.label(newName)}`,
                unchanged: { [nameField]: newName, created: false },
                async apply() {
                    try {
                        const made = await entries.create(newName);
                        return changed({ ...made, created: true }, `created ${describe(resource, made)}`);
                    }
                    catch (error) {
                        if (!(0,errors_errors .Dz)(error, 'conflict', 'bad-request'))
                            throw error;
                        const [other] = await entries.named(newName).catch(() => {
                            throw error;
                        });
                        if (other === undefined)
                            throw error;
                        return existing(other, (0,errors_errors .lu)(error));
                    }
                },
            };
        },
    });
}
function renameOperation(resource, name) {
    const { noun, nameField } = resource;
    return writeOperation({
        name,
        summary: `Gives a ${noun} another ${nameField}.`,
        needs: [noun, nameField],
        async prepare(given, services) {
            const newName = given[nameField];
            resource.assertNewName?.(newName);
            const entries = await resource.open(services);
            const found = await entries.find(given[noun]);
            const label = describe(resource, found);
            if (resource.nameOf(found) === newName)
                return unchanged(found, `${label} already has that ${nameField}`);
            const other = (await entries.named(newName)).find(({ id }) => id !== found.id);
            if (other !== undefined) {
                throw new errors .eb(`${nameField} ${(0,core_text .hD)((0,process .Nt)(newName))} is already used by ${noun} ${other.id}; give another one`);
            }
            const change = `${label} to ${(0,core_text .hD)((0,process .Nt)(newName))}`;
            return {
                description: `rename ${change}`,
                unchanged: found,
                apply: async () => changed(await entries.rename(found, newName), `renamed ${change}`),
            };
        },
    });
}
function deleteOperation(resource, name) {
    const { noun, nameField, parts } = resource;
    return writeOperation({
        name,
        summary: `Deletes a ${noun} with all its ${parts}; confirm repeats its ${nameField}.`,
        needs: [noun, 'confirm'],
        async prepare({ confirm, ...given }, services) {
            const ref = given[noun];
            const entries = await resource.open(services);
            if (ref === confirm && !(0,paths .YG)(ref) && (await entries.named(ref)).length === 0) {
                return unchanged({ [nameField]: ref, deleted: false }, `there is no ${noun} ${(0,core_text .hD)((0,process .Nt)(ref))}; nothing to delete`);
            }
            const found = await entries.find(ref);
            if (ref !== found.id || confirm !== found.id)
                requireConfirmation(noun, resource.nameOf(found), confirm);
            await entries.warnBeforeDelete?.(found);
            const label = describe(resource, found);
            return {
                description: `delete ${label}`,
                unchanged: { ...found, deleted: false },
                async apply() {
                    await entries.delete(found);
                    return changed({ ...found, deleted: true }, `deleted ${label}`);
                },
            };
        },
    });
}
function byName(nameOf) {
    return (a, b) => {
        const [first, second] = [nameOf(a), nameOf(b)];
        return first < second || (first === second && a.id < b.id) ? -1 : 1;
    };
}
function requireConfirmation(noun, name, confirm) {
    if (confirm === name)
        return;
    throw new errors .eb(`confirm is ${(0,core_text .hD)((0,process .Nt)(confirm))}, but the ${noun} to delete is named ${(0,core_text .hD)((0,process .Nt)(name))}; nothing was deleted; repeat its name exactly`);
}
; 










const maxConcurrent = 6;
const connectors = {
    noun: 'connector',
    nameField: 'alias',
    nameOf: ({ alias }) => alias,
    label: (alias) => (0,core_text .hD)((0,process .Nt)(alias)),
    parts: 'versions and tags',
    assertNewName(alias) {
        if ((0,paths .YG)(alias))
            throw new errors .eb(`alias ${alias} has the form of an id; give a name`);
    },
    async open({ client, signal }) {
        return {
            async named(alias) {
                const found = await client.connectors.find(alias, { signal });
                return found === undefined ? [] : [found];
            },
            find: (ref) => client.connectors.resolve(ref, { signal }),
            create: (alias) => client.connectors.create(alias),
            rename: ({ id, alias: from }, alias) => client.connectors.rename(id, alias, { from }),
            delete: ({ id }) => client.connectors.delete(id),
        };
    },
};
const connectorOperations = [
    readOperation({
        name: 'list',
        summary: 'Lists the connectors with their tags.',
        needs: [],
        async run(_, services) {
            const all = await services.client.connectors.list({ signal: services.signal });
            const read = await (0,pool .b)(all, maxConcurrent, async (connector) => await tryTags(connector, services));
            const found = read.filter((each) => each !== undefined).sort(byName(connectors.nameOf));
            return { result: found, message: (0,format .U9)(found.length, 'connector'), table: tagsTable(found) };
        },
    }),
    readOperation({
        name: 'get',
        summary: 'Shows one connector with its tags and versions.',
        needs: ['connector'],
        async run({ connector }, services) {
            const found = await overview(await findConnector(connector, services), services);
            return { result: found, message: describeConnector(found), table: withoutNames(overviewTable([found])) };
        },
    }),
    createOperation(connectors, 'create'),
    renameOperation(connectors, 'rename'),
    deleteOperation(connectors, 'delete'),
    readOperation({
        name: 'versions',
        summary: 'Lists the versions of a connector, oldest first.',
        needs: ['connector'],
        async run({ connector }, services) {
            const found = await overview(await findConnector(connector, services), services);
            const result = found.versions.map((version) => ({ connectorId: found.id, version }));
            const tagsAt = (version) => Object.keys(found.tags).filter((tag) => found.tags[tag] === version);
            return {
                result,
                message: `${describeConnector(found)} has ${(0,format .U9)(result.length, 'version')}`,
                table: {
                    headers: ['Version', 'Tags'],
                    rows: result.map(({ version }) => [String(version), tagsAt(version).join(', ')]),
                },
            };
        },
    }),
];
async function findConnector(ref, { client, signal }) {
    return await client.connectors.resolve(ref, { signal });
}
function describeConnector(connector) {
    return describe(connectors, connector);
}
async function overview(connector, { client, signal }) {
    const tags = await client.tags.list(connector.id, { signal });
    const versions = await client.versions.list(connector.id, { signal });
    return { ...withTags(connector, tags), versions: versions.map(({ version }) => version).sort((a, b) => a - b) };
}
async function tryTags(connector, services) {
    const { client, signal, logger } = services;
    try {
        return withTags(connector, await client.tags.listForDisplay(connector.id, { signal }));
    }
    catch (error) {
        if (!(0,errors_errors .Dz)(error, 'not-found'))
            throw error;
        logger.debug(`${describeConnector(connector)} was deleted meanwhile: ${error.message}`);
        return undefined;
    }
}
function withTags(connector, tags) {
    const versions = tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]);
    return { ...connector, tags: Object.fromEntries((0,order .R)(versions)) };
}
function overviewTable(found) {
    const { headers, rows } = tagsTable(found);
    return {
        headers: [...headers, 'Newest version'],
        rows: rows.map((row, index) => [...row, String(found[index]?.versions.at(-1) ?? '')]),
    };
}
function tagsTable(found) {
    return {
        headers: ['Alias', 'Id', 'Tags'],
        rows: found.map(({ alias, id, tags }) => [
            alias,
            id,
            Object.entries(tags)
                .map(([tag, version]) => `${tag} ${version}`)
                .join(', '),
        ]),
    };
}
var instances = __webpack_require__(63709);
var newer_upload = __webpack_require__(43454);
; 










const customizers = {
    noun: 'customizer',
    nameField: 'name',
    nameOf: ({ name }) => name,
    label: (name) => `the customizer ${(0,core_text .hD)((0,process .Nt)(name))}`,
    parts: 'versions',
    async open({ client, logger, signal }) {
        const all = await client.customizers.list({ signal });
        return {
            named: async (name) => all.filter((each) => each.name === name),
            find: async (ref) => {
                const isListed = all.some(({ id }) => id.toLowerCase() === ref.toLowerCase());
                const unlisted = isListed || !(0,paths .YG)(ref) ? undefined : await client.customizers.find(ref, { signal });
                return unlisted ?? (0,find_entry .w)('customizer', ref, all, 'see the customizers with the operation customizer-list');
            },
            create: (name) => client.customizers.create(name, { known: all }),
            rename: ({ id, name: from }, name) => client.customizers.rename(id, name, { from }),
            delete: ({ id }) => client.customizers.delete(id),
            async warnBeforeDelete(customizer) {
                const linked = (await client.instances.list({ signal })).filter((each) => (0,instances .I)(each) === customizer.id);
                if (linked.length === 0)
                    return;
                const names = linked.map(({ name }) => (0,core_text .hD)((0,process .Nt)(name))).join(', ');
                logger.warning(`${describeCustomizer(customizer)} is linked to ${names}`);
            },
        };
    },
};
const customizerOperations = [
    readOperation({
        name: 'customizer-list',
        summary: 'Lists the customizers.',
        needs: [],
        async run(_, { client, signal }) {
            const found = (await client.customizers.list({ signal })).sort(byName(customizers.nameOf));
            return { result: found, message: (0,format .U9)(found.length, 'customizer'), table: customizerTable(found) };
        },
    }),
    readOperation({
        name: 'customizer-get',
        summary: 'Shows one customizer.',
        needs: ['customizer'],
        async run({ customizer }, services) {
            const { id } = await findCustomizer(customizer, services);
            const found = await services.client.customizers.get(id, { signal: services.signal });
            return { result: found, message: describeCustomizer(found), table: withoutNames(customizerTable([found])) };
        },
    }),
    createOperation(customizers, 'customizer-create'),
    renameOperation(customizers, 'customizer-rename'),
    writeOperation({
        name: 'customizer-upload',
        summary: 'Uploads a zip as the next version of a customizer.',
        needs: ['customizer', 'file'],
        async prepare({ customizer, file }, services) {
            const bundle = await services.readCustomizer(file);
            const found = await findCustomizer(customizer, services);
            const what = `${(0,core_text .hD)((0,process .Nt)(file))} to ${describeCustomizer(found)}`;
            const { client, uploads } = services;
            const key = { tenant: client.baseUrl.host, connector: { id: found.id, alias: `customizer ${found.name}` } };
            const newer = uploads && !uploads.allowOlder ? await (0,newer_upload .Y)(key, uploads.records, uploads.order) : undefined;
            if (newer !== undefined) {
                return unchanged(found, `nothing was uploaded to ${describeCustomizer(found)}: its version ${newer.version} is of the newer commit ${newer.commit.slice(0, 12)}; set ${(0,input_names .sy)('allow-older')} to upload an older one`);
            }
            return {
                description: `upload ${what}`,
                unchanged: found,
                async apply() {
                    const uploaded = await client.customizers.upload(found.id, bundle);
                    await uploads?.records.add({ ...key, contentSha256: bundle.contentSha256 }, uploaded.version);
                    return changed(uploaded, `uploaded ${what}: it is version ${uploaded.version}`);
                },
            };
        },
    }),
    deleteOperation(customizers, 'customizer-delete'),
];
async function findCustomizer(ref, services) {
    return await (await customizers.open(services)).find(ref);
}
function describeCustomizer(customizer) {
    return describe(customizers, customizer);
}
function customizerTable(found) {
    return {
        headers: ['Name', 'Id', 'Version', 'Created'],
        rows: found.map(({ name, id, imageVersion, created }) => [name, id, String(imageVersion ?? ''), created ?? '']),
    };
}
; 








const instanceOperations = [
    readOperation({
        name: 'instances',
        summary: 'Lists the connector instances (sources that run a connector) and the customizers linked to them.',
        needs: [],
        async run(_, { client, signal }) {
            const found = (await client.instances.list({ signal })).sort(byName(({ name }) => name));
            const rows = found.map((each) => [each.name, each.id, (0,instances .I)(each) ?? '']);
            const table = { headers: ['Name', 'Id', 'Customizer'], rows };
            return { result: found, message: (0,format .U9)(found.length, 'instance'), table };
        },
    }),
    writeOperation({
        name: 'link',
        summary: 'Makes an instance run its connector with a customizer.',
        needs: ['customizer', 'instance'],
        async prepare({ customizer, instance }, services) {
            const found = await findCustomizer(customizer, services);
            const target = await findInstance(instance, services);
            const from = (0,instances .I)(target);
            const link = `${describeInstance(target)} with ${describeCustomizer(found)}`;
            if (from === found.id)
                return unchanged(target, `${link} is already linked`);
            const change = from === undefined ? link : `${link}, instead of ${from}`;
            return {
                description: `link ${change}`,
                unchanged: target,
                apply: async () => changed(await services.client.instances.link(target.id, found.id, { from }), `linked ${change}`),
            };
        },
    }),
    writeOperation({
        name: 'unlink',
        summary: 'Makes an instance run its connector without a customizer.',
        needs: ['instance'],
        async prepare({ instance }, services) {
            const target = await findInstance(instance, services);
            const from = (0,instances .I)(target);
            if (from === undefined)
                return unchanged(target, `${describeInstance(target)} has no customizer`);
            const change = `${describeInstance(target)} from the customizer ${from}`;
            return {
                description: `unlink ${change}`,
                unchanged: target,
                apply: async () => changed(await services.client.instances.unlink(target.id, { from }), `unlinked ${change}`),
            };
        },
    }),
];
async function findInstance(ref, { client, signal }) {
    const all = await client.instances.list({ signal });
    return (0,find_entry .w)('instance', ref, all, 'see the instances with the operation instances');
}
function describeInstance({ name, id }) {
    return `the instance ${(0,core_text .hD)((0,process .Nt)(name))} (${id})`;
}
var markdown = __webpack_require__(12560);
; 

const maxRows = 200;
function operationSection(operation, tenant, message, rows) {
    const parts = [`## Connector: ${(0,markdown .Qq)(operation)}`, `${(0,markdown .Qq)(message)}, on ${(0,markdown .Qq)(tenant)}`];
    if (rows !== undefined && rows.rows.length > 0) {
        parts.push((0,markdown .tp)(rows.headers, rows.rows.slice(0, maxRows).map((cells) => cells.map(markdown .Qq))));
        if (rows.rows.length > maxRows)
            parts.push(`The first ${maxRows} of ${rows.rows.length}; the output has all.`);
    }
    return parts.join('\n\n');
}
var connector_versions = __webpack_require__(15812);
var tag_name = __webpack_require__(62451);
; 








const tagOperations = [
    readOperation({
        name: 'tags',
        summary: 'Lists the tags of a connector and their versions.',
        needs: ['connector'],
        async run({ connector }, services) {
            const found = await findConnector(connector, services);
            const tags = await services.client.tags.list(found.id, { signal: services.signal });
            tags.sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
            return {
                result: tags,
                message: `${describeConnector(found)} has ${(0,format .U9)(tags.length, 'tag')}`,
                table: {
                    headers: ['Tag', 'Version', 'Id'],
                    rows: tags.map(({ tagName, activeVersion, id }) => [tagName, String(activeVersion), id]),
                },
            };
        },
    }),
    tagOperation({
        name: 'tag-create',
        summary: 'Creates a tag at a version. A tag that is already at that version is left unchanged.',
        plan({ connectorId, tag, version, before, label }, { client }) {
            if (before !== undefined) {
                throw new errors .eb(`${label} already exists, at version ${before.activeVersion}; move it with operation tag-update`);
            }
            const change = `${label} at version ${version}`;
            return {
                description: `create ${change}`,
                unchanged: { tagName: tag, activeVersion: version },
                apply: async () => changed(await client.tags.create(connectorId, tag, version), `created ${change}`),
            };
        },
    }),
    tagOperation({
        name: 'tag-update',
        summary: 'Moves a tag to a version, without the checks of promote.',
        plan({ connectorId, tag, version, before, label }, { client }) {
            if (before === undefined)
                throw new errors .eb(`there is no ${label}; create it with operation tag-create`);
            const from = before.activeVersion;
            const change = `${label} from version ${from} to ${version}`;
            return {
                description: `move ${change}`,
                unchanged: before,
                apply: async () => changed(await client.tags.update(connectorId, tag, version, { from }), `moved ${change}`),
            };
        },
    }),
];
function tagOperation({ plan, ...operation }) {
    return writeOperation({
        ...operation,
        needs: ['connector', 'tag', 'version'],
        async prepare({ tag, version, ...given }, services) {
            (0,tag_name .e)(tag);
            const { client, signal } = services;
            const connector = await findConnector(given.connector, services);
            const before = await client.tags.get(connector.id, tag, { signal });
            const label = `tag ${(0,core_text .hD)((0,process .Nt)(tag))} of ${describeConnector(connector)}`;
            if (before?.activeVersion === version)
                return unchanged(before, `${label} is already at version ${version}`);
            const change = plan({ connectorId: connector.id, tag, version, before, label }, services);
            await (0,connector_versions .T)(client, { id: connector.id, label: describeConnector(connector) }, version, signal);
            return change;
        },
    });
}
; 


















const operations = [
    ...connectorOperations,
    ...tagOperations,
    ...customizerOperations,
    ...instanceOperations,
];
const recordedOperation = 'customizer-upload';
const allInputs = {
    operation: {
        kind: 'choice',
        choices: operations.map(({ name }) => name),
        description: 'What to do. Each operation takes only the inputs that it needs.',
        details: operationLines(operations),
    },
    connector: { kind: 'text', instead: ['operation'], description: 'Id or alias of the connector.' },
    alias: { kind: 'text', description: 'Alias of the connector to create, or the new alias of the one to rename.' },
    tag: { kind: 'text', description: 'Name of the tag.' },
    version: { kind: 'integer', min: 1, description: 'Version to set the tag to.' },
    customizer: { kind: 'text', description: 'Id of the customizer, or its name if the name is unique.' },
    name: { kind: 'text', description: 'Name of the customizer to create, or the new name of the one to rename.' },
    instance: { kind: 'text', description: 'Id of the connector instance, or its name if the name is unique.' },
    file: { kind: 'text', description: 'The zip to upload as a version of the customizer.' },
    confirm: {
        kind: 'text',
        description: 'The alias of the connector, or name of the customizer, to delete, as a confirmation; or its id, where that names it.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'For customizer-upload: token of the job, which records the upload as a deployment of the repository, so that a run of an older commit does not upload over it. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'For customizer-upload: file that records uploads, as JSON, where there are no deployments.',
    },
    'allow-older': {
        kind: 'boolean',
        default: 'false',
        description: 'For customizer-upload: upload also when the record shows that a newer commit was uploaded before.',
    },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    out: { kind: 'text', description: 'File to write the result to, as JSON.' },
    ...tenant .MR,
};
const connector = (0,command .N)({
    name: 'connector',
    summary: 'Creates, shows, renames and deletes connectors, their tags, and their customizers.',
    action: { title: 'SaaS connector: manage', icon: 'sliders', color: 'gray-dark' },
    positional: ['operation', 'connector'],
    inputs: allInputs,
    outputs: {
        result: `What was found or made, as JSON. Empty above ${json_output .Sy} characters: give out.`,
        changed: 'Whether something was written to the tenant: true, false or unknown.',
    },
    async run(inputs, context) {
        context.setOutput('changed', false);
        const operation = operations.find(({ name }) => name === inputs.operation);
        if (operation === undefined) {
            throw new errors .eb(`${(0,input_names .yu)('operation')} is missing; give one of ${operations.map(({ name }) => name).join(', ')}`);
        }
        const given = Object.fromEntries(parameters.flatMap((name) => (inputs[name] === undefined ? [] : [[name, inputs[name]]])));
        const checked = checkGiven(operation, given);
        await (0,output_paths .H)({ out: inputs.out }, context.workingDirectory);
        if (inputs['dry-run'] && !operation.writes)
            context.logger.debug(`${(0,input_names .sy)('dry-run')} has no effect: operation ${operation.name} only reads`);
        const out = inputs.out === undefined ? undefined : (0,external_node_path_.resolve)(context.workingDirectory, inputs.out);
        if (out !== undefined && operation.writes && !inputs['dry-run'])
            await (0,json_output .GO)(out, `out ${inputs.out}`);
        const records = (0,upload_record .WH)(inputs, context);
        if (operation.name === recordedOperation)
            await records.assertUsable(inputs['dry-run']);
        const client = await (0,tenant .Hl)(inputs, context);
        try {
            const services = {
                ...{ client, logger: context.logger, signal: context.signal },
                uploads: { records, order: (0,commit_order .O)(context, inputs['github-token']), allowOlder: inputs['allow-older'] },
                readCustomizer: (file) => (0,bundle_kind .q)((0,external_node_path_.resolve)(context.workingDirectory, file)),
            };
            const { result, message, table } = await attempt(operation, checked, services, inputs['dry-run'], context);
            context.logger.info(message);
            if (table !== undefined && table.rows.length > 0) {
                for (const line of (0,text_table .e)(table.headers, table.rows, context))
                    context.logger.info(line);
            }
            context.addSummary(operationSection(operation.name, client.baseUrl.host, message, table));
            const json = (0,json_output .We)(result, context.secrets);
            if (json.length <= json_output .Sy)
                context.setOutput('result', json);
            else
                context.logger.warning(`the result is larger than ${json_output .Sy} characters; give ${(0,input_names .sy)('out')} to get it in a file`);
            if (out !== undefined)
                await (0,json_output .BF)(out, `${json}\n`, `out ${inputs.out}`);
        }
        finally {
            client.close();
        }
    },
});
async function attempt(operation, given, services, dryRun, { setOutput }) {
    try {
        const outcome = await operation.run(given, services, dryRun);
        setOutput('changed', outcome.changed);
        return outcome;
    }
    catch (error) {
        setOutput('changed', operation.writes && !dryRun ? (0,errors_errors .lu)(error, services.signal) : false);
        throw error;
    }
}

  }),

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

  86239:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  commitOrder)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93259);
  var _project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35506);
  var _project_run_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85472);




const maxCompared = 20;
function commitOrder(context, token) {
    const { workingDirectory, workflow, signal, logger } = context;
    const root = (0,_project_package_manager_js__WEBPACK_IMPORTED_MODULE_2__  .mL)(workingDirectory);
    const git = root === undefined ? undefined : (0,_project_run_git_js__WEBPACK_IMPORTED_MODULE_3__  .XZ)(root, { environment: context.childEnvironment(), signal });
    let compare;
    const openGitHub = async () => {
        if (token === undefined || workflow === undefined)
            return async () => undefined;
        const [{ GitHubClient }, { isAncestorOnGitHub }] = await Promise.all([
            Promise.all( [__webpack_require__.e(8159), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
            __webpack_require__.e(  5019).then(__webpack_require__.bind(__webpack_require__, 65019)),
        ]);
        const github = new GitHubClient(token, workflow.apiUrl, context);
        return async (ancestor, descendant) => await isAncestorOnGitHub(github, workflow, ancestor, descendant);
    };
    const askGitHub = async (ancestor, descendant) => {
        compare ??= openGitHub();
        return await (await compare)(ancestor, descendant);
    };
    const orUnknown = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
                throw error;
            logger.info(`which of two commits is older is not known: ${error.message}`);
            return undefined;
        }
    };
    return {
        async isAncestor(ancestor, descendant) {
            return await orUnknown(async () => {
                const code = (await git?.(['merge-base', '--is-ancestor', ancestor, descendant]))?.code;
                const isComplete = code === 0 || (code === 1 && git !== undefined && !(await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__  .fE)(git)));
                return isComplete ? code === 0 : await askGitHub(ancestor, descendant);
            });
        },
        async firstDescendant(ancestor, commits) {
            const known = git === undefined ? undefined : await orUnknown(async () => await (0,_project_git_ancestors_js__WEBPACK_IMPORTED_MODULE_1__  .fV)(git, ancestor, commits));
            let compared = 0;
            for (const commit of commits) {
                if (known?.descendants.has(commit))
                    return commit;
                if (known?.others.has(commit))
                    continue;
                if (++compared > maxCompared) {
                    logger.warning(`only the newest ${maxCompared} of the uploaded commits that are not checked out were compared with ${ancestor.slice(0, 12)}; give actions/checkout fetch-depth: 0, so that all are`);
                    return commits.find((each) => known?.descendants.has(each));
                }
                if (await orUnknown(async () => await askGitHub(ancestor, commit)))
                    return commit;
            }
            return undefined;
        },
    };
}

  }),

  15812:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  assertVersionExists)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55784);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25584);



async function assertVersionExists(client, connector, version, signal, read) {
    const versions = read ?? (await client.versions.list(connector.id, { signal })).map((each) => each.version);
    if (versions.includes(version) || (await isAnswered(client, connector.id, version, signal)))
        return;
    const newest = versions.toSorted((a, b) => b - a).slice(0, 5);
    const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.join(', ')}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${connector.label} has no version ${version}; ${known}`);
}
async function isAnswered(client, connector, version, signal) {
    try {
        await client.invokeOne({ connector, version, type: _spec_command_names_js__WEBPACK_IMPORTED_MODULE_1__  .uD, config: {}, input: {}, signal });
        return true;
    }
    catch (error) {
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'connector', 'unexpected-answer'))
            return true;
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_2__  .Dz)(error, 'not-found', 'bad-request'))
            return false;
        throw error;
    }
}

  }),

  15181:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  onlyOne),
    w: () => (  findEntry)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);




function findEntry(noun, ref, entries, advice) {
    const byId = entries.find(({ id }) => id.toLowerCase() === ref.toLowerCase());
    if (byId !== undefined)
        return byId;
    const same = entries.filter(({ name }) => name === ref);
    if (same.length > 0)
        return onlyOne(noun, ref, same);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(ref, entries.map(({ name }) => name));
    const hint = near === undefined ? advice : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(near))}?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`there is no ${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(ref))} in this tenant; ${hint}`);
}
function onlyOne(noun, name, entries) {
    const [found, ...others] = entries;
    if (found !== undefined && others.length === 0)
        return found;
    const ids = entries.map(({ id }) => id);
    const shown = ids.length > 5 ? `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more` : ids.join(', ');
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${ids.length} ${noun}s are named ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(name))}; give the id of one: ${shown}`);
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

  43454:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  findNewerUpload)
  });
async function findNewerUpload(key, records, order) {
    if (!records.exists)
        return undefined;
    const own = (await records.facts()).commit;
    if (own === undefined)
        return undefined;
    try {
        const versions = new Map();
        for await (const { record } of records.uploadsOf(key)) {
            const { commit, version } = record;
            if (commit !== undefined && commit !== own && !versions.has(commit))
                versions.set(commit, version);
        }
        const commit = await order.firstDescendant(own, [...versions.keys()]);
        const version = commit === undefined ? undefined : versions.get(commit);
        return commit === undefined || version === undefined ? undefined : { version, commit };
    }
    catch (error) {
        records.report(error, 'it is not known whether a newer commit was uploaded before');
    }
    return undefined;
}

  }),

  62451:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    W: () => (  assertNotMisspelled),
    e: () => (  assertTagName)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58369);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46601);





function assertTagName(tag, input = 'tag') {
    if (tag === undefined || (!tag.includes('/') && tag !== '.' && tag !== '..'))
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(tag), 80);
    const reason = 'is part of an address, so it has no slash and is not . or ..';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(input)}: ${name} cannot be the name of a tag, which ${reason}; give another name`);
}
const maxTypos = 1;
function assertNotMisspelled(alias, tag, way) {
    if (tag === 'latest' || (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(tag, ['latest'], maxTypos) === undefined)
        return;
    const name = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_3__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(tag), 80);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`${(0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_2__  .Nt)(alias)} has no tag ${name}; did you mean latest? to create ${name}, ${way}`);
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

  26490:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WH: () => (  openUploadRecords),
    v5: () => (  recordInputs)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73899);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58369);
  var _github_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43890);
  var _record_events_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(20957);
  var _record_history_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40266);
  var _record_uploads_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3176);
  var _folder_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14363);
  var _json_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17827);
  var _record_stores_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75889);
  var _run_facts_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75092);













const recordInputs = {
    'github-token': {
        kind: 'text',
        secret: true,
        actionDefault: 'github.token',
        description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
    },
    record: {
        kind: 'text',
        description: 'File that records uploads, as JSON, where there are no deployments. Created if it does not exist. A folder that exists gets a file for each connector.',
    },
};
class UploadRecords {
    #options;
    #stores;
    #file;
    #facts;
    #isNoticed = false;
    constructor(options) {
        this.#options = options;
        const { token, workflow, record, workingDirectory } = options;
        this.#file = record === undefined ? undefined : (0,_folder_store_js__WEBPACK_IMPORTED_MODULE_5__  .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, record), record, options);
        const deployments = token === undefined || workflow === undefined ? undefined : _record_stores_js__WEBPACK_IMPORTED_MODULE_7__  .$0.of(token, workflow, options);
        this.#stores = [this.#file, deployments].filter((store) => store !== undefined);
    }
    get exists() {
        return this.#stores.length > 0;
    }
    async assertUsable(dryRun) {
        const { record, workingDirectory, workflow } = this.#options;
        if (!this.exists && workflow !== undefined) {
            this.#notice(`nothing is recorded, as there is no github-token; pass it, or give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_9__  .sy)('record')}`);
        }
        if (record === undefined || this.#file === undefined)
            return;
        const isFolder = this.#file instanceof _folder_store_js__WEBPACK_IMPORTED_MODULE_5__  .c;
        await (isFolder ? _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .N : _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_2__  .H)({ record }, workingDirectory);
        await this.#file.read();
        if (isFolder)
            return;
        if (!dryRun)
            await (0,_json_output_js__WEBPACK_IMPORTED_MODULE_6__  .GO)(this.#file.path, `record ${record}`);
    }
    warnIfMissing() {
        const { record, logger } = this.#options;
        if (this.#file === undefined || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(this.#file.path))
            return;
        logger.warning(`the record ${record} does not exist, so no upload is known from it; check its path`);
    }
    async facts() {
        this.#facts ??= this.#options.readFacts();
        return await this.#facts;
    }
    refresh() {
        for (const store of this.#stores)
            store.refresh();
    }
    async *uploadsOf(key) {
        for (const store of this.#stores)
            for await (const upload of store.list(key))
                if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(key, upload.record))
                    yield upload;
    }
    async *versionsOf({ contentSha256, ...key }) {
        try {
            for await (const { record } of this.uploadsOf(key)) {
                if (record.contentSha256 === contentSha256)
                    yield record.version;
            }
        }
        catch (error) {
            this.report(error, 'it is not known which bundles were uploaded before');
        }
    }
    async add({ tenant, connector, contentSha256 }, version, { moved = [], ...latest } = {}) {
        const owner = { tenant, connector };
        return await this.#write('the upload succeeded, but could not be recorded', async () => {
            const { by, ...facts } = await this.facts();
            const { uncommitted, ...details } = await this.#options.readDetails(facts.commit);
            const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit };
            const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean);
            const changed = uncommitted ? true : undefined;
            const record = withoutEmpty({ ...texts, ...facts, by, ...key, uncommitted: changed, ...latest });
            return async (store) => {
                const same = [];
                for await (const upload of store.list(owner)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(owner, upload.record) && upload.record.version === version)
                        same.push(upload);
                }
                const known = same.find((upload) => (0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .YK)(upload.record, record));
                if (known !== undefined && moved.length === 0)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .Lu)(version, same);
                const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded' && kind !== 'tagged')?.event;
                const state = latest === undefined ? 'pending' : (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .W_)(latest, (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .kv)(events).size > 0);
                const uploaded = { kind: 'uploaded', by: by ?? '' };
                const tagged = moved.flatMap((move) => this.#describeMove({ kind: 'tagged', ...move, by: by ?? '' }));
                const statuses = tagged.map((description) => ({ state, ...description }));
                if (known === undefined)
                    await store.add(owner, record, { state, ...this.#describe(uploaded) }, statuses);
                else
                    for (const status of statuses)
                        await store.addStatus(known, status);
            };
        });
    }
    async addEvent(key, version, event, report) {
        await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
            const { by = '' } = await this.facts();
            const full = { ...event, by };
            if (full.kind === 'validated')
                full.seed = this.#options.clean(full.seed);
            return async (store) => {
                const uploads = [];
                for await (const upload of store.list(key)) {
                    if ((0,_record_uploads_js__WEBPACK_IMPORTED_MODULE_10__  .yW)(key, upload.record) && upload.record.version === version)
                        uploads.push(upload);
                }
                const [newest] = uploads;
                if (newest === undefined)
                    return;
                const { events } = await (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .Lu)(version, uploads);
                const tags = (0,_record_history_js__WEBPACK_IMPORTED_MODULE_11__  .kv)(events);
                if ('tag' in full)
                    tags.delete(full.tag);
                const state = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .W_)(full, tags.size > 0);
                await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) });
            };
        });
    }
    report(error, consequence) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo))
            throw error;
        const message = `${consequence}: ${error.message}`;
        if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__  .SA)(error))
            this.#notice(message);
        else
            this.#options.logger.warning(message);
    }
    async #write(failure, prepare) {
        if (!this.exists)
            return undefined;
        let isWritten = false;
        const problems = [];
        let write;
        try {
            write = await prepare();
        }
        catch (error) {
            problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
        }
        for (const store of write === undefined ? [] : this.#stores) {
            try {
                await write?.(store);
                isWritten = true;
            }
            catch (error) {
                if ((0,_github_failure_js__WEBPACK_IMPORTED_MODULE_4__  .SA)(error))
                    this.#notice(`${failure}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error)}`);
                else
                    problems.push((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error));
            }
        }
        if (problems.length > 0)
            this.#options.logger.warning(`${failure}: ${problems.join('; ')}`);
        return isWritten;
    }
    #describe(event) {
        const description = (0,_record_events_js__WEBPACK_IMPORTED_MODULE_12__  .gN)(event);
        if (description === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo('the name of the tag is too long for the status of a deployment');
        if (this.#options.clean(description) !== description)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo('the name of the tag holds a secret');
        return { description };
    }
    #describeMove(event) {
        try {
            return [this.#describe(event)];
        }
        catch (error) {
            this.#options.logger.warning(`the upload could not be recorded at its tag: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error)}`);
            return [];
        }
    }
    #notice(message) {
        if (this.#isNoticed)
            return;
        this.#isNoticed = true;
        this.#options.onNotice(message);
    }
}
function cleanTexts(values, clean) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]));
}
function withoutEmpty(record) {
    return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''));
}
function openUploadRecords(inputs, context, readDetails = async () => ({})) {
    const { workingDirectory, workflow, clock, logger } = context;
    const clean = (text) => context.secrets.clean(text, { isWhole: true });
    const { record, 'github-token': token } = inputs;
    return new UploadRecords({
        ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
        readFacts: async () => {
            const { commit, ...facts } = await (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_8__  .FA)(context);
            return { ...cleanTexts(facts, clean), commit };
        },
        clean,
        onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
    });
}

  }),

  90604:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    R: () => (  inOrderOfNames)
  });
function inOrderOfNames(entries) {
    return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

  }),

  63096:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    b: () => (  mapLimited)
  });
async function mapLimited(items, limit, work) {
    const results = new Array(items.length);
    const queue = items.entries();
    let failure;
    const worker = async () => {
        for (const [i, item] of queue) {
            if (failure)
                return;
            try {
                results[i] = await work(item);
            }
            catch (error) {
                failure ??= { error };
            }
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
    return results;
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

  43890:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Mj: () => (  gitHubError),
    SA: () => (  isMissingPermission),
    g3: () => (  readGitHubFailure)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);


function readGitHubFailure(error) {
    const { status, response } = Object(error);
    const headers = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(response['headers']) ? response['headers'] : {};
    const reason = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error).split('\n')[0] ?? '';
    const isLimited = headers['x-ratelimit-remaining'] === '0' || 'retry-after' in headers || /\brate limit/i.test(reason);
    const isRateLimit = status === 429 || (status === 403 && isLimited);
    return {
        status: typeof status === 'number' ? status : undefined,
        reason,
        isRateLimit,
        isForbidden: !isRateLimit && (status === 403 || status === 404),
    };
}
function gitHubError(operation, cause, permission) {
    const failure = readGitHubFailure(cause);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  ._7(`cannot ${operation}: ${failure.reason}${remedyFor(failure, permission)}`, { cause });
}
function remedyFor({ status, isRateLimit, isForbidden }, permission) {
    if (isRateLimit)
        return '; run it again later, or with a token of its own';
    if (isForbidden)
        return `; give the job the permission "${permission}" and pass github-token`;
    return status === 401 ? '; github-token is wrong or expired' : '';
}
function isMissingPermission(error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo))
        return false;
    const { status, isForbidden } = readGitHubFailure(error.cause);
    return status === 401 || isForbidden;
}

  }),

  40266:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    D2: () => (  validationOf),
    ET: () => (  tagEventOf),
    HP: () => (  compareEvents),
    Lu: () => (  readHistory),
    TY: () => (  groupByVersion),
    kv: () => (  recordedTags),
    lV: () => (  tagEventsOf),
    oX: () => (  proofOf),
    wG: () => (  isArrival)
  });
  var _events_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20957);

function groupByVersion(uploads) {
    const byVersion = new Map();
    for (const upload of uploads) {
        const { version } = upload.record;
        const known = byVersion.get(version);
        if (known === undefined)
            byVersion.set(version, [upload]);
        else
            known.push(upload);
    }
    return byVersion;
}
async function readHistory(version, uploads) {
    const events = [];
    for (const upload of uploads)
        events.push(...(await upload.readEvents()));
    return { version, uploads, events: events.sort(compareEvents) };
}
function compareEvents(a, b) {
    return Date.parse(a.time) - Date.parse(b.time) || (a.order ?? 0) - (b.order ?? 0);
}
function validationOf(events) {
    let state = { state: 'none' };
    for (const { event, time, report } of events) {
        if (event.kind !== 'validated')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if ((0,_events_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(facts) || facts.counts) {
            const name = (0,_events_js__WEBPACK_IMPORTED_MODULE_0__  .WN)(facts) ? 'failed' : 'passed';
            state = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
        }
        else if (state.state === 'none' || state.state === 'incomplete')
            state = { state: 'incomplete', facts };
    }
    return state;
}
function proofOf(events) {
    let state = { state: 'none' };
    let aggregated;
    for (const { event, time, report } of events) {
        if (event.kind !== 'proved')
            continue;
        const { kind: _, by: __, ...facts } = event;
        if (facts.verdict !== 'inconclusive') {
            const name = facts.verdict === 'fail' ? 'failed' : 'passed';
            const found = { state: name, facts, time, ...(report === undefined ? {} : { report }) };
            if (facts.method === 'aggregation')
                aggregated = found;
            state = name === 'passed' && aggregated?.state === 'failed' ? aggregated : found;
        }
        else if (state.state === 'none' || state.state === 'inconclusive')
            state = { state: 'inconclusive', facts };
    }
    return state;
}
function tagEventsOf(events, tag) {
    return events.filter((each) => 'tag' in each.event && each.event.tag === tag);
}
function tagEventOf(events, tag) {
    return tagEventsOf(events, tag).at(-1);
}
function isArrival(event) {
    return 'from' in event;
}
function recordedTags(events) {
    const tags = new Set();
    for (const { event } of events) {
        if (event.kind === 'promoted' || event.kind === 'restored')
            tags.add(event.tag);
        else if ('tag' in event)
            tags.delete(event.tag);
    }
    return tags;
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
