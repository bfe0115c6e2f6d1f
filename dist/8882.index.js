export const id = 8882;
export const ids = [8882];
export const modules = {

/***/ 58882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  invoke: () => (/* binding */ invoke)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/tenant/resources/source-data.js
var source_data = __webpack_require__(3329);
// EXTERNAL MODULE: ./lib/src/commands/shared/config.js
var shared_config = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
// EXTERNAL MODULE: ./lib/src/commands/shared/local-tenant.js
var local_tenant = __webpack_require__(86925);
// EXTERNAL MODULE: ./lib/src/commands/shared/log-line.js
var log_line = __webpack_require__(66620);
// EXTERNAL MODULE: ./lib/src/commands/shared/missing-config.js
var missing_config = __webpack_require__(63774);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/structured-input.js
var structured_input = __webpack_require__(34785);
;// CONCATENATED MODULE: ./lib/src/commands/invoke/expectation.js



/**
 * Reads what `expect` says. The name of a file (`.json`, `.yaml`, `.yml`) holds a JSON Schema; a text in JSON or YAML
 * that is an object of plain keys is a JSON Schema; every other text is a condition in JMESPath.
 *
 * @throws UserError
 */
async function readExpectation(text, workingDirectory) {
    if (/^[^\n{}]+\.(json|ya?ml)$/i.test(text)) {
        const schema = await (0,structured_input/* parseStructured */.jE)(await (0,structured_input/* readInputFile */.jH)('expect', text, workingDirectory), `the file ${text}`);
        if (!(0,json/* isObject */.Gv)(schema) && typeof schema !== 'boolean')
            throw new errors/* UserError */.y(`the file ${text} is not a JSON Schema`);
        return await schemaExpectation(schema, `the JSON Schema ${text}`);
    }
    const schema = await asSchema(text);
    return schema === undefined ? await condition(text) : await schemaExpectation(schema, 'the JSON Schema');
}
async function asSchema(text) {
    let value;
    try {
        value = await (0,structured_input/* parseStructured */.jE)(text, 'input expect');
    }
    catch (error) {
        // A schema with a slip must not be taken for a condition, whose message would lead astray.
        if (/^\s*\{\s*"|^[\w$]+:(\s|$)/.test(text))
            throw error;
        return undefined;
    }
    return (0,json/* isObject */.Gv)(value) && Object.keys(value).every((key) => /^\$?\w+$/.test(key)) ? value : undefined;
}
async function schemaExpectation(schema, name) {
    let validate;
    try {
        validate = await compileSchema(schema);
    }
    catch (error) {
        throw new errors/* UserError */.y(`expect: ${name} cannot be used: ${oneLine((0,errors/* messageOf */.b)(error))}`, { cause: error });
    }
    return {
        name,
        problemOf: (answer) => (validate(answer) ? undefined : problemIn(validate.errors?.[0])),
    };
}
/**
 * Unknown words are refused, as a misspelt one would hold nothing to account; formats are not part of it. The classes
 * are taken from `default`: in the built program, nothing else of a CommonJS function is there.
 */
async function compileSchema(schema) {
    const options = {
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        logger: false,
        messages: true,
    };
    const dialect = (0,json/* isObject */.Gv)(schema) ? String(schema['$schema'] ?? '') : '';
    if (dialect.includes('2020-12'))
        return new (await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020(options).compile(schema);
    if (dialect.includes('2019-09'))
        return new (await __webpack_require__.e(/* import() */ 878).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).default.Ajv2019(options).compile(schema);
    return new (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(options).compile(schema);
}
function problemIn(error) {
    if (error === undefined)
        return 'it does not match';
    const place = error.instancePath === '' ? 'the answer' : error.instancePath.slice(1).replaceAll('/', '.');
    const { params } = error;
    const more = 'allowedValues' in params ? `: ${shown(params['allowedValues'])}` : '';
    const name = 'additionalProperty' in params ? ` ${shown(params['additionalProperty'])}` : '';
    return oneLine(`${place} ${error.message ?? 'does not match'}${more}${name}`);
}
async function condition(text) {
    const { compile, TreeInterpreter } = await __webpack_require__.e(/* import() */ 4022).then(__webpack_require__.bind(__webpack_require__, 34022));
    let tree;
    try {
        tree = compile(text);
    }
    catch (error) {
        const quoting = quotingProblem(text);
        if (quoting !== undefined)
            throw new errors/* UserError */.y(`expect is not a condition in JMESPath: ${quoting.problem}; quote text with '…' inside the expression${quoting.hint}`, { cause: error });
        throw new errors/* UserError */.y(`expect is neither a JSON Schema nor a condition in JMESPath: ${oneLine((0,errors/* messageOf */.b)(error))}; a schema is an object, a condition such as attributes.active == \`true\``, { cause: error });
    }
    const name = `the condition ${oneLine(text)}`;
    return {
        name,
        problemOf(answer) {
            let result;
            try {
                result = TreeInterpreter.search(tree, answer);
            }
            catch (error) {
                return `it cannot be evaluated: ${oneLine((0,errors/* messageOf */.b)(error))}`;
            }
            return isTrue(result) ? undefined : 'it is not true';
        },
    };
}
/** What is wrong with a value between backticks, which must be JSON: the parser's own message does not quote it. */
function quotingProblem(text) {
    const quoted = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`((?:\\.|[^`\\])*)`/gs;
    for (const [, literal] of text.matchAll(quoted)) {
        if (literal === undefined || isJson(literal.replaceAll('\\`', '`')))
            continue;
        const hint = /^[\w .@:/-]{1,60}$/.test(literal) ? `: '${literal}'` : '';
        return { problem: `\`${oneLine(literal)}\` is not JSON`, hint };
    }
    return text.replace(quoted, '').includes('`') ? { problem: 'the last ` is not closed', hint: '' } : undefined;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** As JMESPath has it: false, null, and whatever is empty are false. */
function isTrue(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,json/* isObject */.Gv)(value))
        return Object.keys(value).length > 0;
    return value !== undefined && value !== null && value !== false && value !== '';
}
function shown(value) {
    return JSON.stringify(value) ?? '';
}
function oneLine(text) {
    const line = text.replace(/\s+/g, ' ').trim();
    return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
//# sourceMappingURL=expectation.js.map
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/spec/command-names.js
var command_names = __webpack_require__(55784);
;// CONCATENATED MODULE: ./lib/src/commands/invoke/types.js



/** The inputs of `invoke` that make parts of a command's input. */
const fieldNames = [
    'identity',
    'unique-id',
    'type',
    'attributes',
    'changes',
    'password',
    'query',
    'key',
    'stateful',
    'state',
    'schema',
];
const object = ['unique-id', 'schema'];
const stateful = ['stateful', 'state', 'schema'];
const ofObject = { needs: ['identity'], takes: object, schema: 'account' };
const nothing = { needs: [], takes: [] };
const types_forms = {
    'std:test-connection': nothing,
    'std:spec:read': nothing,
    'std:account:discover-schema': nothing,
    'std:account:list': { needs: [], takes: stateful, schema: 'account' },
    'std:account:read': ofObject,
    'std:account:create': { needs: ['attributes'], takes: ['identity', 'schema'], schema: 'account' },
    'std:account:update': { needs: ['identity', 'changes'], takes: object, schema: 'account' },
    'std:account:delete': ofObject,
    'std:account:enable': ofObject,
    'std:account:disable': ofObject,
    'std:account:unlock': ofObject,
    'std:authenticate': { needs: ['identity', 'password'], takes: object, schema: 'account' },
    'std:entitlement:list': { needs: ['type'], takes: stateful, schema: 'entitlement' },
    'std:entitlement:read': { needs: ['identity', 'type'], takes: object, schema: 'entitlement' },
    'std:change-password': { needs: ['identity', 'password'], takes: ['unique-id'] },
    'std:source-data:discover': { needs: [], takes: ['query'] },
    'std:source-data:read': { needs: ['key'], takes: ['query'] },
    'std:config-options:read': { needs: ['key'], takes: [] },
};
/** The form of a command; undefined for one that is not described, which takes everything but `key`. */
function formOf(type) {
    return Object.hasOwn(types_forms, type) ? types_forms[type] : undefined;
}
/**
 * `account-list` → `std:account:list`, for every command of the SDK: the names of `sail conn invoke` are among them.
 */
const shortNames = new Map(command_names/* standardCommands */.oM.map((type) => [type.slice('std:'.length).replaceAll(':', '-'), type]));
/** The word for an input that names the command itself, as `sail conn invoke raw` has it. */
const rawCommand = 'raw';
/** `true` for a command that sends any number of answers: its result is a list whatever their number. */
function isListing(type) {
    return /(^|[:-])list$/.test(type);
}
/**
 * The type of a command by its name or its short name. A name with a colon is taken as it is, since connectors have
 * commands of their own.
 *
 * @throws UserError that names what is close.
 */
function commandType(name) {
    if (name.includes(':'))
        return name;
    const type = shortNames.get(name);
    if (type !== undefined)
        return type;
    const near = (0,nearest/* nearest */.p)(name, [...shortNames.keys(), rawCommand]);
    const hint = near === undefined ? 'write std:… or custom:…, or a short name such as account-list' : `did you mean ${near}?`;
    throw new errors/* UserError */.y(`unknown command ${types_shown(name)}; ${hint}`);
}
/** A remark about a `std:` name that the SDK does not have as far as is known; undefined if there is none. */
function doubtAbout(type) {
    if (!type.startsWith('std:') || command_names/* standardCommands */.oM.includes(type))
        return undefined;
    const near = (0,nearest/* nearest */.p)(type, command_names/* standardCommands */.oM);
    return `${types_shown(type)} is not among the known commands of the SDK${near === undefined ? '' : `; did you mean ${near}?`}`;
}
/** A name in quotes, on one line, shortened. */
function types_shown(name) {
    const line = name.replace(/\s+/g, ' ');
    return JSON.stringify(line.length > 60 ? `${line.slice(0, 59)}…` : line);
}
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./lib/src/commands/invoke/input.js





/**
 * The command and its input. What `input` says is sent as it is, right or wrong, as a test of a connector may want it;
 * the inputs for single fields are added to it and are checked against what the command takes
 * (docs/platform.md#commands). Secrets in it are masked.
 *
 * @throws UserError
 */
async function readCommandInput(inputs, context) {
    if (inputs.command === undefined) {
        throw new errors/* UserError */.y('input command is missing; give one such as std:account:list, or account-list');
    }
    const base = await readBase(inputs, context);
    if (inputs.command === rawCommand)
        return rawInput(base);
    const type = commandType(inputs.command);
    requireFit(type, inputs, base !== undefined);
    const fields = await readFields(type, inputs);
    (0,shared_config/* maskNamedSecrets */.ln)(fields, context);
    maskChanges(fields['changes'], context);
    if (base === undefined)
        return { type, input: fields };
    if (Object.keys(fields).length === 0 && !wantsMore(inputs))
        return { type, input: base };
    return { type, input: addFields(base, fields) };
}
/** Adds fields to an input. Throws a UserError when it is not an object, or has one of them already. */
function addFields(input, fields) {
    if (!(0,json/* isObject */.Gv)(input))
        throw new errors/* UserError */.y('input is not an object, so nothing can be added to it; give it whole');
    const twice = Object.keys(fields).find((name) => Object.hasOwn(input, name));
    if (twice !== undefined) {
        throw new errors/* UserError */.y(`${twice} is given in input and beside it; give it once`);
    }
    return { ...input, ...fields };
}
async function readBase(inputs, context) {
    const path = inputs['input-path'];
    if (inputs.input !== undefined && path !== undefined) {
        throw new errors/* UserError */.y('both input and input-path are given; give one of them');
    }
    const text = path === undefined ? inputs.input : await (0,structured_input/* readInputFile */.jH)('input-path', path, context.workingDirectory);
    if (text === undefined)
        return undefined;
    const base = await (0,structured_input/* parseStructured */.jE)(text, path === undefined ? 'input input' : `the file ${path}`);
    (0,shared_config/* maskNamedSecrets */.ln)(base, context);
    if ((0,json/* isObject */.Gv)(base))
        maskChanges(base['changes'], context);
    return base;
}
/** `{type, input}`; other keys mean nothing (docs/platform.md#invoke-inputs). */
function rawInput(base) {
    if (!(0,json/* isObject */.Gv)(base) || typeof base['type'] !== 'string' || base['type'].trim() === '') {
        throw new errors/* UserError */.y('command raw needs an input with the type of a command, as {"type": "std:account:list", "input": {}}');
    }
    return { type: base['type'], input: base['input'] ?? {} };
}
/** Without `input`, what is given must be what the command takes, and all that it needs must be there. */
function requireFit(type, inputs, hasBase) {
    const form = formOf(type);
    const given = fieldNames.filter((name) => isGiven(name, inputs));
    if (form === undefined) {
        if (given.includes('key'))
            throw new errors/* UserError */.y(`${types_shown(type)} is not known to take key; write it into input`);
    }
    else {
        const stray = given.find((name) => !form.needs.includes(name) && !form.takes.includes(name));
        if (stray !== undefined)
            throw new errors/* UserError */.y(`${type} does not take ${stray}; leave it out, or write it into input`);
        const missing = form.needs.filter((name) => !given.includes(name));
        if (!hasBase && missing.length > 0) {
            throw new errors/* UserError */.y(`${type} needs ${missing.join(' and ')}; give ${missing.length === 1 ? 'it' : 'them'}, or an input`);
        }
    }
    if (given.includes('unique-id') && !given.includes('identity')) {
        throw new errors/* UserError */.y('unique-id needs identity: the two make a compound key');
    }
}
function isGiven(name, inputs) {
    const value = inputs[name];
    return name === 'schema' ? value !== undefined && value !== 'false' : value !== undefined && value !== false;
}
function wantsMore(inputs) {
    return ['stateful', 'state', 'schema'].some((name) => isGiven(name, inputs));
}
async function readFields(type, inputs) {
    const { identity, password, key } = inputs;
    const fields = {};
    if (type === 'std:account:create') {
        if (identity !== undefined || inputs.attributes !== undefined)
            fields['identity'] = identity ?? null;
    }
    else if (identity !== undefined) {
        const uniqueId = inputs['unique-id'];
        fields['identity'] = identity;
        fields['key'] =
            uniqueId === undefined ? { simple: { id: identity } } : { compound: { lookupId: identity, uniqueId } };
    }
    if (inputs.type !== undefined)
        fields['type'] = inputs.type;
    if (inputs.attributes !== undefined)
        fields['attributes'] = await readObject('attributes', inputs.attributes);
    if (inputs.changes !== undefined)
        fields['changes'] = await readChanges(inputs.changes);
    if (password !== undefined)
        fields['password'] = password;
    if (key !== undefined)
        fields[type === 'std:source-data:read' ? 'sourceDataKey' : 'key'] = key;
    if (inputs.query !== undefined)
        fields['queryInput'] = await readObject('query', inputs.query);
    return fields;
}
async function readObject(name, text) {
    const value = await (0,structured_input/* parseStructured */.jE)(text, `input ${name}`);
    if ((0,json/* isObject */.Gv)(value))
        return value;
    throw new errors/* UserError */.y(`input ${name} is not an object; write {"name": "value"}, or YAML`);
}
const operations = ['Add', 'Set', 'Remove'];
async function readChanges(text) {
    const value = await (0,structured_input/* parseStructured */.jE)(text, 'input changes');
    const list = Array.isArray(value) ? value : [value];
    for (const [index, change] of list.entries()) {
        if (!(0,json/* isObject */.Gv)(change) || typeof change['attribute'] !== 'string' || !operations.includes(String(change['op']))) {
            throw new errors/* UserError */.y(`change ${index + 1} of input changes is not {"op": "Add", "Set" or "Remove", "attribute": "name", "value": …}`);
        }
    }
    return list;
}
/** The value of a change is a secret when the attribute's name tells so. */
function maskChanges(changes, context) {
    for (const change of Array.isArray(changes) ? changes : []) {
        if ((0,json/* isObject */.Gv)(change) && typeof change['attribute'] === 'string') {
            (0,shared_config/* maskNamedSecrets */.ln)({ [change['attribute']]: change['value'] }, context);
        }
    }
}
//# sourceMappingURL=input.js.map
;// CONCATENATED MODULE: ./lib/src/commands/invoke/receive.js





/**
 * Takes in the messages of an invocation one by one; what came is in the file and in the output `result` also when it
 * ends in an error. Resolves to the state that was sent last.
 *
 * @throws UserError after the last message, when an answer did not meet the expectation.
 */
async function receive(messages, { type, expectation, file, report, context }) {
    const { logger, redact } = context;
    const result = new json_output/* SmallResult */.jX();
    const broken = expectation && { name: expectation.name, broken: 0 };
    report.expectation = broken;
    let state;
    let first;
    try {
        for await (const { type: kind, data } of messages) {
            if (kind === 'state')
                state = { data };
            if (kind === 'config')
                logger.info("the connector asks to change the source's config; nothing is changed");
            if (kind !== 'output')
                continue;
            report.answers++;
            const json = (0,json_output/* cleanJson */.We)(data, redact);
            if (file === undefined)
                logger.info(json);
            else
                await file.write(json);
            result.add(json);
            const problem = expectation?.problemOf(data ?? null);
            if (problem === undefined || broken === undefined)
                continue;
            broken.broken++;
            first ??= `answer ${report.answers}${nameOf(data)} of ${type} breaks ${broken.name}: ${problem}`;
        }
    }
    finally {
        await file?.close();
        context.setOutput('result', report.answers === 0 && !isListing(type) ? '' : result.text(isListing(type)));
    }
    report.state = state !== undefined;
    // Every described command but the listings sends one answer (docs/platform.md#commands); what a delete sends is
    // nobody's concern.
    const oneBelongs = formOf(type) !== undefined && !isListing(type) && type !== 'std:account:delete';
    if (oneBelongs && report.answers !== 1) {
        logger.warning(`${type} sent ${(0,format/* count */.U9)(report.answers, 'answer')} where one belongs`);
    }
    if (first !== undefined)
        throw new errors/* UserError */.y(`${first}${others((broken?.broken ?? 1) - 1)}`);
    if (expectation !== undefined && report.answers === 0) {
        throw new errors/* UserError */.y(`${type} sent no answer, so none meets ${expectation.name}`);
    }
    return state;
}
function others(number) {
    if (number === 0)
        return '';
    return ` (and so ${number === 1 ? 'does' : 'do'} ${(0,format/* count */.U9)(number, 'more answer', 'more answers')})`;
}
/** How the answer can be found in the target system. */
function nameOf(answer) {
    const name = (0,json/* isObject */.Gv)(answer) ? answer['identity'] : undefined;
    if (typeof name !== 'string' || name === '')
        return '';
    return ` (${JSON.stringify(name.length > 60 ? `${name.slice(0, 59)}…` : name)})`;
}
//# sourceMappingURL=receive.js.map
// EXTERNAL MODULE: ./lib/src/tenant/errors/errors.js
var errors_errors = __webpack_require__(25584);
// EXTERNAL MODULE: ./lib/src/validation/objects/spec-view.js
var spec_view = __webpack_require__(44336);
;// CONCATENATED MODULE: ./lib/src/commands/invoke/schema.js







/**
 * The spec of a version. When it cannot be had and is not needed, undefined.
 *
 * @throws UserError
 */
async function specOf({ client, connector, at }, config, needed, context) {
    const { signal, logger } = context;
    let answer;
    try {
        answer = await client.invokeOne({
            connector,
            ...at,
            type: 'std:spec:read',
            config: config ?? {},
            input: {},
            signal,
        });
    }
    catch (error) {
        // Whatever else is wrong, the command itself will tell.
        if (needed || !(0,errors_errors/* isTenantError */.Dz)(error, 'connector', 'unexpected-answer', 'bad-request', 'server'))
            throw error;
        logger.debug(`the spec could not be read: ${error.message}`);
        return undefined;
    }
    if ((0,json/* isObject */.Gv)(answer) && (0,json/* isObject */.Gv)(answer['specification']))
        return answer['specification'];
    if (!needed)
        return undefined;
    throw new errors/* UserError */.y('std:spec:read answers without a specification, so there is no schema; give schema as JSON or a file');
}
/**
 * Reads the input `schema`. Undefined when no schema is wanted.
 *
 * @throws UserError
 */
async function readSchema(schema, { workingDirectory }) {
    if (schema === 'false')
        return undefined;
    if (schema === 'true')
        return { from: 'spec' };
    const isText = schema.startsWith('{');
    const text = isText ? schema : await (0,structured_input/* readInputFile */.jH)('schema', schema, workingDirectory);
    return { from: 'input', value: await (0,structured_input/* parseStructured */.jE)(text, isText ? 'input schema' : `the file ${schema}`) };
}
/**
 * What the spec is good for before a command runs: the secrets of the config are masked, and the schema is found that
 * the command gets with `schema: true` (docs/platform.md#invoke-inputs, docs/sail-faults.md#command). The spec is not
 * asked for when neither is wanted. Resolves to the schema; undefined without one.
 *
 * @throws UserError
 */
async function prepareWithSpec(target, { type, entitlementType, schema }, config, context) {
    const fromSpec = schema?.from === 'spec';
    if (config !== undefined || fromSpec) {
        const spec = await specOf(target, config, fromSpec, context);
        if (spec === undefined)
            maskAll(config, context);
        else
            (0,shared_config/* maskConfigSecrets */.kf)(config, spec, context);
        if (fromSpec && spec !== undefined)
            return schemaFor(type, entitlementType, spec);
    }
    return schema?.from === 'input' ? schema.value : undefined;
}
function schemaFor(type, entitlementType, spec) {
    const view = (0,spec_view/* viewSpec */.vw)(spec);
    const kind = formOf(type)?.schema ?? (typeof entitlementType === 'string' ? 'entitlement' : 'account');
    if (kind === 'account') {
        if (view.accountSchema !== undefined)
            return view.accountSchema.input;
        throw new errors/* UserError */.y('the spec has no accountSchema; leave schema out, or give it as JSON or a file');
    }
    const schemas = view.entitlementSchemas;
    const found = schemas.find((each) => each.type === entitlementType);
    if (found !== undefined)
        return found.input;
    const types = schemas.map((each) => types_shown(each.type)).join(', ');
    throw new errors/* UserError */.y(`the spec has no entitlement schema of the type ${types_shown(String(entitlementType))}; its types are: ${types || 'none'}`);
}
/** Which items are secret is not known: every text of the config may be. */
function maskAll(value, context) {
    if (typeof value === 'string')
        context.mask(value);
    else if (typeof value === 'object' && value !== null)
        for (const each of Object.values(value))
            maskAll(each, context);
}
//# sourceMappingURL=schema.js.map
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/src/commands/invoke/state.js






/**
 * Reads a state: a text that begins with `{` is the state itself, any other is a file, which may not be there yet.
 *
 * @throws UserError
 */
async function readState(text, workingDirectory) {
    if (text === undefined)
        return { state: undefined, path: undefined };
    if (text.startsWith('{'))
        return { state: await stateOf(text, 'input state'), path: undefined };
    const path = (0,external_node_path_.resolve)(workingDirectory, text);
    let content;
    try {
        content = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return { state: undefined, path };
        throw new errors/* UserError */.y(`cannot read state ${text}: ${(0,structured_input/* reasonOf */.A3)(cause)}`, { cause });
    }
    if (content.trim() === '')
        return { state: undefined, path };
    return { state: await stateOf(content, `the file ${text}`), path };
}
/** Writes the state that the command sent, if there is a file for it. Throws a UserError. */
async function writeState({ path }, state) {
    if (path !== undefined)
        await (0,json_output/* replaceFile */.fR)(path, `${JSON.stringify(state)}\n`, `state ${path}`);
}
/** A state is an object (docs/platform.md#commands). */
async function stateOf(text, label) {
    const state = await (0,structured_input/* parseStructured */.jE)(text, label);
    if ((0,json/* isObject */.Gv)(state))
        return state;
    throw new errors/* UserError */.y(`${label} is not a JSON object, as a state is; give what an earlier run sent`);
}
//# sourceMappingURL=state.js.map
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/invoke/summary.js


/** The summary of an invocation, in Markdown. */
function invokeSection(report) {
    const { tenant, target, version, tag, expectation, problem } = report;
    const at = version !== undefined ? `, version ${version}` : tag !== undefined ? `, tag ${(0,markdown/* code */.aY)(tag)}` : '';
    return (0,markdown/* table */.tp)(['', ''], [
        ...(tenant === undefined ? [] : [['Tenant', (0,markdown/* code */.aY)(tenant)]]),
        [tenant === undefined ? 'Bundle' : 'Connector', `${(0,markdown/* text */.Qq)(target)}${tenant === undefined ? '' : at}`],
        ['Command', (0,markdown/* code */.aY)(report.command)],
        ['Answers', `**${report.answers}** in ${(0,format/* formatDuration */.a3)(report.elapsed)}`],
        ...(expectation === undefined ? [] : [['Expected', `${(0,markdown/* text */.Qq)(expectation.name)}: ${verdict(report)}`]]),
        ...(report.state ? [['State', 'sent, to carry over']] : []),
        ...(problem === undefined ? [] : [['Problem', (0,markdown/* text */.Qq)(problem)]]),
    ]);
}
function verdict({ answers, expectation }) {
    const broken = expectation?.broken ?? 0;
    if (broken > 0)
        return `❌ ${(0,format/* count */.U9)(broken, 'answer')} of ${answers} ${broken === 1 ? 'breaks' : 'break'} it`;
    return answers === 0 ? '❌ no answer came' : '✅ met by every answer';
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/invoke/command.js





















const allInputs = {
    command: {
        kind: 'text',
        description: 'Command to run: `std:…` or `custom:…`, or a short name such as `account-list`. `raw` takes it from input.',
    },
    connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
    version: { kind: 'integer', min: 1, description: 'Version to run. Default: the one of tag.' },
    tag: { kind: 'text', description: 'Tag whose version runs. Default: latest.' },
    file: { kind: 'text', description: 'A bundle to run on a sandbox tenant in this process, without any tenant.' },
    input: { kind: 'text', description: 'Input of the command, in JSON or YAML. What the other inputs give is added.' },
    'input-path': { kind: 'text', description: 'File that holds the input, instead of `input`.' },
    identity: { kind: 'text', description: 'Id of the account or entitlement. For a create, its identity.' },
    'unique-id': { kind: 'text', description: 'Unique id beside identity: the two make a compound key.' },
    type: { kind: 'text', description: 'Type of entitlement, such as group.' },
    attributes: { kind: 'text', description: 'Attributes of the account to create, in JSON or YAML.' },
    changes: {
        kind: 'text',
        description: 'Changes of an account, in JSON or YAML: a list of op (Add, Set or Remove), attribute and value.',
    },
    password: { kind: 'text', secret: true, description: 'Password for change-password and authenticate.' },
    query: { kind: 'text', description: 'queryInput of the source-data commands, in JSON or YAML.' },
    key: { kind: 'text', description: 'Key of the source data, or of the config options, to read.' },
    stateful: { kind: 'boolean', default: 'false', description: 'Ask a listing for what changed since the state.' },
    state: {
        kind: 'text',
        description: 'State of an earlier run, in JSON, or a file: read if it is there, and written when a new state came.',
    },
    schema: {
        kind: 'text',
        default: 'false',
        description: 'true: add the account or entitlement schema of the spec to the input. Or the schema, in JSON, or a file.',
    },
    ...shared_config/* configInputs */.yD,
    out: { kind: 'text', description: 'File for the answers, one line of JSON each.' },
    expect: {
        kind: 'text',
        description: 'What every answer must meet: a JSON Schema (an object in JSON or YAML, or a file), or a condition in JMESPath.',
    },
    'runtime-endpoint': {
        kind: 'boolean',
        default: 'false',
        description: 'Send source-data commands to the endpoints of the runtime, as the sail command line does.',
    },
    ...tenant/* tenantInputs */.MR,
};
const outputs = {
    file: 'Path of the file with the answers.',
    count: 'How many answers came.',
    result: `The answer as JSON; an array if there are more, or if the command lists. Empty above ${json_output/* resultLimit */.fG} characters.`,
    state: `The state that the command sent last, as JSON. Empty above ${json_output/* resultLimit */.fG} characters.`,
};
const invoke = (0,command/* defineCommand */.N)({
    name: 'invoke',
    summary: 'Runs one command of a connector, on a tenant or from its bundle alone, and checks the answers.',
    action: { title: 'SaaS connector: invoke', icon: 'terminal', color: 'purple' },
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        requireTarget(inputs);
        const command = await readCommandInput(inputs, context);
        if (inputs['runtime-endpoint'] && !(0,source_data/* hasRuntimeEndpoint */.q)(command.type)) {
            throw new errors/* UserError */.y(`runtime-endpoint is for the source-data commands; ${command.type} has no endpoint there`);
        }
        const asked = await readAsked(command, inputs, context);
        const doubt = doubtAbout(command.type);
        if (doubt !== undefined)
            context.logger.warning(doubt);
        const { file, connector, version, tag } = inputs;
        if (file !== undefined) {
            await (0,local_tenant/* withBundleOnSandbox */.b)((0,external_node_path_.resolve)(context.workingDirectory, file), context, async (target) => {
                const report = reportOf(command, {
                    tenant: undefined,
                    target: (0,external_node_path_.basename)(file),
                    version: undefined,
                    tag: undefined,
                });
                try {
                    await invokeAndReport(target, asked, report, inputs, context);
                }
                finally {
                    await showLog(target, context);
                }
            });
            return;
        }
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context);
        try {
            const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal });
            const at = version === undefined ? { tag: tag ?? 'latest' } : { version };
            const report = reportOf(command, {
                tenant: client.baseUrl.host,
                target: alias,
                version: undefined,
                tag: undefined,
                ...at,
            });
            await invokeAndReport({ client, connector: id, at }, asked, report, inputs, context);
        }
        finally {
            client.close();
        }
    },
});
async function readAsked(command, inputs, context) {
    const { workingDirectory } = context;
    const config = await (0,shared_config/* readConfig */.Xg)(inputs, context);
    const expectation = inputs.expect === undefined ? undefined : await readExpectation(inputs.expect, workingDirectory);
    const carried = await readState(inputs.state, workingDirectory);
    const schema = await readSchema(inputs.schema, context);
    const fields = {
        ...(inputs.stateful || inputs.state !== undefined ? { stateful: true } : {}),
        ...(carried.state === undefined ? {} : { state: carried.state }),
        ...(schema === undefined ? {} : { schema: schema.from === 'input' ? schema.value : null }),
    };
    // An input that cannot take them is refused before anything is sent.
    if (Object.keys(fields).length > 0)
        addFields(command.input, fields);
    await (0,output_paths/* assertOutputFiles */.H)({ out: inputs.out }, workingDirectory);
    return { command, config, expectation, carried, schema, fields };
}
function requireTarget({ file, connector, version, tag }) {
    if (file === undefined && connector === undefined)
        throw new errors/* UserError */.y('nothing says what to run; give connector, or file');
    if (file !== undefined && connector !== undefined) {
        throw new errors/* UserError */.y('file and connector are both given; give one of them');
    }
    if (version !== undefined && tag !== undefined) {
        throw new errors/* UserError */.y('version and tag are both given; give one of them');
    }
    if (file !== undefined && (version !== undefined || tag !== undefined)) {
        throw new errors/* UserError */.y('version and tag need connector: a file is the version');
    }
}
function reportOf({ type }, target) {
    return { ...target, command: type, answers: 0, elapsed: 0, expectation: undefined, state: false, problem: undefined };
}
/** Runs the command, and tells of it in the outputs and the summary whether it succeeds or not. */
async function invokeAndReport(target, asked, report, inputs, context) {
    const { config } = asked;
    const { type } = asked.command;
    const input = await completeInput(target, asked, context).catch((error) => {
        throw (0,missing_config/* withMissingConfig */.r)(error, config);
    });
    const path = outPath(type, inputs, context);
    const file = path === undefined ? undefined : await json_output/* LineFile */.PJ.create(path, `out ${inputs.out ?? path}`);
    context.setOutput('file', path ?? '');
    context.setOutput('count', 0);
    context.logger.info(`running ${type}`);
    const begun = context.clock.now();
    const request = {
        connector: target.connector,
        ...target.at,
        type,
        config: config ?? {},
        input,
        signal: context.signal,
    };
    try {
        const { client } = target;
        const messages = inputs['runtime-endpoint'] ? client.sourceData.messages(request) : client.invoke(request);
        const state = await receive(messages, { type, expectation: asked.expectation, file, report, context });
        // Last: a state that moved on although its answers were refused would lose them.
        if (state !== undefined)
            await carryOver(state.data, asked.carried, context);
    }
    catch (failure) {
        const error = (0,missing_config/* withMissingConfig */.r)(failure, config);
        report.problem = error instanceof errors/* UserError */.y ? error.message : 'it was interrupted, or a defect of this program';
        throw error;
    }
    finally {
        report.elapsed = context.clock.now() - begun;
        context.setOutput('count', report.answers);
        context.logger.info(`${(0,format/* count */.U9)(report.answers, 'answer')} in ${(0,format/* formatDuration */.a3)(report.elapsed)}`);
        context.addSummary(`## Invoke\n\n${invokeSection(report)}`);
    }
}
/** The input with its state and schema. */
async function completeInput(target, { command, config, schema, fields }, context) {
    const { type, input } = command;
    const entitlementType = (0,json/* isObject */.Gv)(input) ? input['type'] : undefined;
    const found = await prepareWithSpec(target, { type, entitlementType, schema }, config, context);
    if (Object.keys(fields).length === 0)
        return input;
    return addFields(input, { ...fields, ...(found === undefined ? {} : { schema: found }) });
}
/** On a runner the answers always go to a file; in a shell they are printed unless one is named. */
function outPath(type, { out }, { workingDirectory, reportDirectory }) {
    if (out !== undefined)
        return (0,external_node_path_.resolve)(workingDirectory, out);
    if (reportDirectory === undefined)
        return undefined;
    const name = type.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60);
    return (0,external_node_path_.join)(reportDirectory, `invoke-${name}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.jsonl`);
}
/** What the connector itself logged, for whoever asks for details. */
async function showLog({ client }, { logger }) {
    for await (const record of client.logs.query({ event: 'connectorMessage' }))
        logger.debug((0,log_line/* logLine */.B)(record));
}
async function carryOver(state, carried, context) {
    await writeState(carried, state);
    const json = JSON.stringify(state ?? null);
    if (json.length > json_output/* resultLimit */.fG) {
        context.logger.warning(`the state is larger than ${json_output/* resultLimit */.fG} characters; carry it over in a file, with state`);
    }
    else if (context.redact(json) !== json) {
        context.logger.warning('the state holds a secret, so it is no output; carry it over in a file, with state');
    }
    else {
        context.setOutput('state', json);
    }
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 52234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   SQ: () => (/* binding */ readConnectorBundle),
/* harmony export */   qN: () => (/* binding */ readCustomizerBundle),
/* harmony export */   wo: () => (/* binding */ inspectZip)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71897);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57657);
/* harmony import */ var _core_logger_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11158);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45016);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93305);
/* harmony import */ var _tenant_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(82120);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, redact }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // What it logs while loading comes again when its commands run.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), redact);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The same with what the functions threw as one line, without secrets. */
function readable(inspection, redact) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_tenant_text_js__WEBPACK_IMPORTED_MODULE_8__/* .oneLine */ .TN)(redact(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with a customizer's bundle instead.
 * @throws UserError for what is none: a customizer's is called so, rather than a connector's without its spec.
 */
async function readConnectorBundle(path, advice, context) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, context)))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError for one that does not load, or that exports no customizer.
 */
async function readCustomizerBundle(path, context) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, context)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_6__/* .RuntimeError */ .b))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is no bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)(bundle.spec.name)}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, context) {
    try {
        const { exports } = await inspectZip(path, {}, context);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is what is wrong with it first.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .y))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xg: () => (/* binding */ readConfig),
/* harmony export */   kf: () => (/* binding */ maskConfigSecrets),
/* harmony export */   ln: () => (/* binding */ maskNamedSecrets),
/* harmony export */   yD: () => (/* binding */ configInputs)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _spec_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93917);





/** The inputs that carry the source's configuration, as the connector reads it. */
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
/** Names of fields that hold secrets, for the time before the spec says which do. */
const secretName = /secret|password|passwd|token|credential|private|api-?key|access-?key|authorization/i;
/**
 * Reads the configuration and masks the fields whose names tell of a secret. Undefined when none was given.
 *
 * @throws UserError that never quotes the configuration.
 */
async function readConfig(inputs, context) {
    if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y('both config and config-path are given; give one of them');
    }
    const path = inputs['config-path'];
    const text = path === undefined ? inputs.config : await readConfigFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, path), path);
    if (text === undefined)
        return undefined;
    const name = path === undefined ? 'config' : `config-path ${path}`;
    const parsed = (0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonText */ .lk)(text);
    if ((0,_spec_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isFault */ .Zh)(parsed)) {
        // The text is not quoted: the secret may stand right there.
        const { line, column } = parsed.position;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`);
    }
    const config = parsed.value;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(config))
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`input ${name} is not a JSON object; write {"key": "value", …}`);
    maskNamedSecrets(config, context);
    return config;
}
/** Masks every value, at any depth, that stands below a key whose name tells of a secret. */
function maskNamedSecrets(value, context) {
    maskFields(value, (key) => secretName.test(key), context);
}
/** Masks the values of the items that the spec declares as secret. */
function maskConfigSecrets(config, spec, context) {
    if (config === undefined || spec === undefined)
        return;
    const keys = new Set();
    collectSecretKeys(spec.sourceConfig, keys);
    maskFields(config, (key) => keys.has(key), context);
}
async function readConfigFile(path, shown) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(cause);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read config-path ${shown}: ${reason}`, { cause });
    }
}
/** Items may be nested: in menus, sections, cards and key-value pairs. */
function collectSecretKeys(node, keys) {
    if (Array.isArray(node)) {
        for (const item of node)
            collectSecretKeys(item, keys);
    }
    else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(node)) {
        if ((node['type'] === 'secret' || node['type'] === 'secrettextarea') && typeof node['key'] === 'string') {
            keys.add(node['key']);
        }
        for (const value of Object.values(node))
            collectSecretKeys(value, keys);
    }
}
/** Masks every text below a field whose key is secret. */
function maskFields(node, isSecret, context, inSecret = false) {
    if (typeof node === 'string' || typeof node === 'number') {
        if (inSecret)
            context.mask(String(node));
    }
    else if (typeof node === 'object' && node !== null) {
        for (const [key, value] of Object.entries(node)) {
            maskFields(value, isSecret, context, inSecret || (!Array.isArray(node) && isSecret(key)));
        }
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 17827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ LineFile),
/* harmony export */   We: () => (/* binding */ cleanJson),
/* harmony export */   fG: () => (/* binding */ resultLimit),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   jX: () => (/* binding */ SmallResult),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(65872);
/* harmony import */ var _structured_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34785);








/** Characters of JSON; a job's outputs together may have a million. */
const resultLimit = 100_000;
/** JSON of a value, free of secrets. A secret that stands there as a number becomes a text, so that it stays JSON. */
function cleanJson(value, redact) {
    try {
        const json = JSON.stringify(value ?? null);
        if (redact(json) === json)
            return json;
        return JSON.stringify(clean(value, redact));
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y('an answer is nested too deeply to be written', { cause });
        throw cause;
    }
}
function clean(value, redact) {
    if (typeof value === 'string')
        return redact(value);
    if (typeof value === 'number')
        return redact(String(value)) === String(value) ? value : redact(String(value));
    if (Array.isArray(value))
        return value.map((each) => clean(each, redact));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isObject */ .Gv)(value))
        return value;
    // Not by assignment: `__proto__` is a name like any other in an answer.
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [redact(key), clean(each, redact)]));
}
/** A file of JSON lines, written as they come: nothing but a buffer of the stream is held. */
class LineFile {
    path;
    #stream;
    #failure;
    constructor(path, stream) {
        this.path = path;
        this.#stream = stream;
        stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    /** Makes the file and its folders; what it held is gone. Throws a UserError. */
    static async create(path, shown) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.createWriteStream)(path);
            await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(stream, 'open');
            return new LineFile(path, stream);
        }
        catch (cause) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`cannot write ${shown}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(cause)}`, { cause });
        }
    }
    /** Resolves when there is room for the next line. */
    async write(line) {
        this.#check();
        if (!this.#stream.write(`${line}\n`))
            await this.#room();
        this.#check();
    }
    /** Resolves when everything is on disk. */
    async close() {
        if (!this.#stream.closed) {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(this.#stream, 'close');
            this.#stream.end();
            await closed.catch(() => { });
        }
        this.#check();
    }
    /** Resolves when the stream can take more, or is closed by an error. */
    async #room() {
        const stream = this.#stream;
        await new Promise((resolve) => {
            const done = () => {
                stream.off('drain', done).off('close', done);
                resolve();
            };
            stream.on('drain', done).on('close', done);
        });
    }
    #check() {
        if (this.#failure !== undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`cannot write ${this.path}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(this.#failure)}`, { cause: this.#failure });
        }
    }
}
/** The JSON of all answers for an output, as long as they are small. */
class SmallResult {
    #lines = [];
    #size = 0;
    add(json) {
        this.#size += json.length + 1;
        if (this.#size > resultLimit)
            this.#lines = undefined;
        this.#lines?.push(json);
    }
    /** One answer is itself, several are an array; `list` makes it an array in any case. Empty when it is too large. */
    text(list) {
        const lines = this.#lines;
        if (lines === undefined)
            return '';
        return !list && lines.length === 1 ? (lines[0] ?? '') : `[${lines.join(',')}]`;
    }
}
/** Replaces a file in one step, so that it is never half written. Throws a UserError. */
async function replaceFile(path, text, shown) {
    const temporary = temporaryBeside(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(temporary, text);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rename)(temporary, path);
    }
    catch (cause) {
        await removeQuietly(temporary);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`cannot write ${shown}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(cause)}`, { cause });
    }
}
/** Refuses a file that `replaceFile` could not write, before anything is done. Makes its folders. Throws a UserError. */
async function assertReplaceable(path, shown) {
    const temporary = temporaryBeside(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(temporary, '', { flag: 'wx' });
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .y(`cannot write ${shown}: ${(0,_structured_input_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(cause)}`, { cause });
    }
    await removeQuietly(temporary);
}
/** Where a file could not be made, removing it may fail for the same reason, which is told already. */
async function removeQuietly(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.rm)(path, { force: true }).catch(() => { });
}
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_4__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_4__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
//# sourceMappingURL=json-output.js.map

/***/ }),

/***/ 86925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ withBundleOnSandbox)
/* harmony export */ });
/* harmony import */ var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71897);
/* harmony import */ var _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47252);
/* harmony import */ var _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64443);
/* harmony import */ var _bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52234);




/** More need not be kept: each command is told once. */
const maxHits = 1000;
/**
 * Uploads a bundle to a sandbox tenant in this process, and removes both at the end. What is validated there goes
 * through the same client and the same requests as on a tenant.
 */
async function withBundleOnSandbox(path, context, use, customizerPath) {
    const advice = 'give it to validate as customizer, beside the bundle of its connector as file';
    const bundle = await (0,_bundle_inspection_js__WEBPACK_IMPORTED_MODULE_3__/* .readConnectorBundle */ .SQ)(path, advice, context);
    const customizerBundle = customizerPath === undefined ? undefined : await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .readBundle */ .Bo)(customizerPath, { spec: 'optional' });
    const hits = [];
    const sandbox = await _sandbox_http_server_js__WEBPACK_IMPORTED_MODULE_1__/* .Sandbox */ .a.start({
        onLimit: ({ command, limit, message }) => {
            if (limit !== 'load-time' && hits.length < maxHits)
                hits.push({ command, limit, message });
        },
        environment: context.childEnvironment(),
        // Nothing else can be told apart from a connector's own "not found".
        behaviour: { errorTypeInAnswer: true },
    });
    const client = new _tenant_client_js__WEBPACK_IMPORTED_MODULE_2__/* .TenantClient */ .c({
        baseUrl: sandbox.baseUrl,
        clientId: sandbox.clientId,
        clientSecret: sandbox.clientSecret,
        clock: context.clock,
        logger: context.logger,
    });
    try {
        const { id } = await client.connectors.create('bundle', { signal: context.signal });
        const { version } = await client.versions.upload(id, bundle, { signal: context.signal });
        const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, context));
        await use({
            client,
            connector: id,
            at: { version },
            local: true,
            bundle,
            limitHits: () => hits,
            ...(customizer && { customizer }),
        });
    }
    finally {
        client.close();
        await sandbox.close();
    }
}
/** Uploads a customizer and links it to the instance of the one tag: by the tag the connector runs with it. */
async function linkCustomizer(bundle, client, { signal }) {
    const { id } = await client.customizers.create('customizer', { signal });
    await client.customizers.upload(id, bundle, { signal });
    for (const instance of await client.instances.list({ signal }))
        await client.instances.link(instance.id, id, { signal });
    return { bundle, tag: 'latest' };
}
//# sourceMappingURL=local-tenant.js.map

/***/ }),

/***/ 66620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ logLine),
/* harmony export */   U: () => (/* binding */ headOf)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

/** Lines of a stack that are shown, lines of text before it, and characters of each. */
const maxFrames = 5;
const maxBefore = 10;
const maxLineLength = 300;
/** Objects in objects that are searched for stacks. */
const deepest = 3;
/**
 * A record as people read it: local time with its offset, level, event, message. What a message has beside its text
 * follows as compact JSON; further lines of a text are indented. Of a stack, the first lines stand below the record.
 */
function logLine({ timestamp, level, event, message }) {
    const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message);
    const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`;
    return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ');
}
function objectText(object) {
    const { level: _level, ...said } = object;
    const stacks = [];
    const { message, ...rest } = withoutStacks(said, [], stacks);
    const text = typeof message === 'string' ? message.trimEnd() : undefined;
    const others = text === undefined && message !== undefined ? { message, ...rest } : rest;
    const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
    return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n');
}
/** The object without the members that hold a stack, which are put into `stacks`, each with its name above it. */
function withoutStacks(object, path, stacks) {
    const kept = Object.entries(object).flatMap(([key, value]) => {
        const place = [...path, /^[\w$-]{1,60}$/.test(key) ? key : JSON.stringify(key.slice(0, 60))];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) && place.length < deepest) {
            const inner = withoutStacks(value, place, stacks);
            return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]];
        }
        const lines = typeof value === 'string' ? stackLines(value) : undefined;
        if (lines === undefined)
            return [[key, value]];
        stacks.push([`${place.join('.')}:`, ...lines].join('\n'));
        return [];
    });
    return Object.fromEntries(kept);
}
/** The first lines of a text that is a stack, of JavaScript or Java, and how many more there are; else undefined. */
function stackLines(text) {
    const lines = text.trimEnd().split(/\r\n|\r|\n/);
    const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line));
    if (first < 0)
        return undefined;
    const shown = lines.slice(0, Math.min(first, maxBefore) + maxFrames).map((line) => cut(line, maxLineLength));
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, `… and ${more} more ${more === 1 ? 'line' : 'lines'}`];
}
/** `2026-01-31 13:00:00.000 +01:00`; what is no time stays as it is. */
function localTime(timestamp) {
    const time = new Date(timestamp);
    if (Number.isNaN(time.getTime()))
        return timestamp;
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60_000).toISOString();
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
    return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
/** One line of a text: its first one that is not empty, cut to a length. */
function headOf(text, most = 300) {
    const line = text
        .slice(0, 20_000)
        .split(/\r\n|\r|\n/)
        .find((each) => each.trim() !== '') ?? '';
    return cut(line.trim(), most);
}
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
//# sourceMappingURL=log-line.js.map

/***/ }),

/***/ 63774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ tellOfMissingConfig),
/* harmony export */   r: () => (/* binding */ withMissingConfig)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
/* harmony import */ var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);



/**
 * Annotates how many checks were skipped for want of a configuration. Where an input was given as empty text, the secret
 * that it comes from may be misspelt: that is a warning. A pull request from a fork never has the secret.
 */
function tellOfMissingConfig({ checks }, { workflow, emptyInputs, annotate }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__/* .waitsForConfiguration */ .Gt)(reason)).length;
    if (waiting === 0)
        return;
    const skipped = `${waiting} of ${checks.length} checks were skipped`;
    const title = 'validate';
    if (workflow?.fromFork) {
        annotate({ level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` });
        return;
    }
    const inputs = ['config', 'config-path'];
    if (inputs.some((name) => emptyInputs.has(name))) {
        const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`;
        annotate({ level: 'warning', title, message });
    }
    else {
        annotate({ level: 'notice', title, message: `no config was given: ${skipped}` });
    }
}
/**
 * The failure of a command, with what may be missing where it ran without a configuration.
 *
 * @param advice - what can be done beside giving one.
 */
function withMissingConfig(failure, config, advice = '') {
    // What answers notFound was made, and has looked.
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isTenantError */ .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${failure.message}; no configuration was given, without which most connectors are not made: give config or config-path${advice}`, { cause: failure });
}
//# sourceMappingURL=missing-config.js.map

/***/ }),

/***/ 34785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   jE: () => (/* binding */ parseStructured),
/* harmony export */   jH: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** Bytes of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024;
/**
 * The value of a text in JSON or YAML 1.2. In YAML there are no tags but the core ones, keys are texts and stand once,
 * and aliases are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError that says where it is wrong, and never quotes the text: it may hold a secret.
 */
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = jsonOf(plain);
    const { value, problem } = json === undefined ? await readYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}; make it simpler`);
    return value;
}
function jsonOf(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function readYaml(text) {
    const { YamlError, readYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return everyNumberIsFinite(value) ? { value } : { problem: 'a number that JSON cannot carry (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const what = faults[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? what : `line ${position.line}, column ${position.column}: ${what}` };
    }
}
function everyNumberIsFinite(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .valuesIn */ .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
const faults = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a key that stands twice',
    NON_STRING_KEY: 'a key that is not a text',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`,
};
/**
 * The text of a file that an input names.
 *
 * @throws UserError that names the input and the file.
 */
async function readInputFile(name, path, workingDirectory) {
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
}
/** Why a file could not be read or written, in words. */
function reasonOf(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error);
}
//# sourceMappingURL=structured-input.js.map

/***/ }),

/***/ 39798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** `312 B`, `86.7 KiB`, `1.4 MiB` */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 27806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ notMadeWithoutConfiguration),
/* harmony export */   Gt: () => (/* binding */ waitsForConfiguration),
/* harmony export */   QK: () => (/* binding */ noAccountSchema),
/* harmony export */   Uh: () => (/* binding */ noConfiguration),
/* harmony export */   Yk: () => (/* binding */ noEntitlements),
/* harmony export */   eq: () => (/* binding */ customizerNotMadeWithoutConfiguration),
/* harmony export */   ou: () => (/* binding */ noAccounts)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14300);

/** How reasons begin that a configuration would mend. */
const noConfiguration = 'no configuration was given';
const notMadeWithoutConfiguration = 'the connector is not made without a configuration';
const customizerNotMadeWithoutConfiguration = 'the customizer is not made without a configuration';
/** True for the reason of a check that was skipped for want of a configuration alone. */
function waitsForConfiguration(reason) {
    const beginnings = [noConfiguration, notMadeWithoutConfiguration, customizerNotMadeWithoutConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
/** Why a check is skipped, where several share the reason. */
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(type)} in this target system`;
}
//# sourceMappingURL=reasons.js.map

/***/ }),

/***/ 14300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   ty: () => (/* binding */ scrubber)
/* harmony export */ });
/** How values and messages from outside appear inside a finding: on one line, and short. */
/** A value as JSON, at most `max` characters. */
function show(value, max = 60) {
    if (value === undefined)
        return 'nothing';
    try {
        return shorten(JSON.stringify(value) ?? kindOf(value), max);
    }
    catch {
        // Nested deeper than the stack reaches.
        return kindOf(value);
    }
}
/** Text on one line, at most `max` characters. */
function oneLine(text, max = 300) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to go
    return shorten(text.replace(/[\s\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').trim(), max);
}
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
/** `1 account`, `2 accounts`. */
function count(n, singular, plural = `${singular}s`) {
    return `${n} ${n === 1 ? singular : plural}`;
}
/** The kind of a value in the words of the spec. */
function kindOf(value) {
    if (value === null || value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'an integer' : 'a fraction';
    if (typeof value === 'object')
        return 'an object';
    return `a ${typeof value}`;
}
/** A function that hides the given secrets in texts. Values shorter than four characters are left: they would hide too much. */
function scrubber(secrets) {
    return (text) => {
        let result = text;
        for (const secret of secrets()) {
            if (secret.length >= 4) {
                result = result.replaceAll(secret, '****');
                const inJson = JSON.stringify(secret).slice(1, -1);
                if (inJson !== secret)
                    result = result.replaceAll(inJson, '****');
            }
        }
        return result;
    };
}
//# sourceMappingURL=text.js.map

/***/ }),

/***/ 44336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ secretsOf),
/* harmony export */   VE: () => (/* binding */ viewDiscoveredSchema),
/* harmony export */   aI: () => (/* binding */ secretKeysOf),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   vw: () => (/* binding */ viewSpec)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function viewSpec(spec) {
    const template = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {};
    const { keyType, sourceConfig } = spec;
    const items = configItems(sourceConfig, ['sourceConfig']);
    return {
        name: text(spec['name']) ?? '',
        keyType: keyType === 'simple' || keyType === 'compound' ? keyType : undefined,
        commands: new Set(list(spec['commands']).filter((command) => typeof command === 'string')),
        accountSchema: viewSchema('account', spec['accountSchema'], { kind: 'spec', path: ['accountSchema'] }),
        entitlementSchemas: viewEntitlementSchemas(spec['entitlementSchemas']),
        fields: list(template['fields']).flatMap((field, i) => viewField(field, ['accountCreateTemplate', 'fields', i])),
        hasConfig: !Array.isArray(sourceConfig) || items.length > 0,
        secretKeys: new Set(items.filter(({ type }) => isSecretType(type)).map(({ key }) => key)),
        openItems: items.filter(({ type }) => type === 'text' || type === 'textarea' || type === 'url' || type === 'list'),
        choices: items
            .filter(({ type }) => type === 'select' || type === 'radio')
            .map(({ key, path, options }) => ({ key, path, fixed: list(options).length > 0 })),
        stateful: spec['supportsStatefulCommands'] === true,
    };
}
/** Reads an account schema that a connector told through `std:account:discover-schema`. */
function viewDiscoveredSchema(schema) {
    return viewSchema('account', schema, { kind: 'handler', command: 'std:account:discover-schema' });
}
function viewEntitlementSchemas(value) {
    const schemas = new Map();
    for (const [i, schema] of list(value).entries()) {
        const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema) ? text(schema['type']) : undefined;
        if (type === undefined || schemas.has(type))
            continue;
        const view = viewSchema(type, schema, { kind: 'spec', path: ['entitlementSchemas', i] });
        if (view)
            schemas.set(type, view);
    }
    return [...schemas.values()];
}
function viewSchema(type, schema, anchor) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(schema))
        return undefined;
    const byName = new Map();
    const sent = [];
    for (const [i, attribute] of list(schema['attributes']).entries()) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(attribute) ? text(attribute['name']) : undefined;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(attribute) || name === undefined || byName.has(name))
            continue;
        byName.set(name, {
            name,
            type: text(attribute['type']) ?? '',
            multi: attribute['multi'] === true,
            required: attribute['required'] === true,
            entitlement: attribute['entitlement'] === true,
            writable: attribute['writable'] === true,
            schemaObjectType: text(attribute['schemaObjectType']),
            anchor: anchor.kind === 'spec' ? { kind: 'spec', path: [...anchor.path, 'attributes', i] } : anchor,
        });
        sent.push(sentAttribute(attribute, type === 'account'));
    }
    const names = {
        displayAttribute: text(schema['displayAttribute']),
        identityAttribute: text(schema['identityAttribute']),
        groupAttribute: text(schema['groupAttribute']),
    };
    const input = type === 'account' ? {} : { type };
    for (const name of ['displayAttribute', 'identityAttribute', 'groupAttribute', 'hierarchyAttribute']) {
        if (text(schema[name]) !== undefined)
            input[name] = schema[name];
    }
    input['attributes'] = sent;
    return { type, ...names, attributes: [...byName.values()], byName, anchor, input };
}
function sentAttribute(attribute, account) {
    const { name, type, description } = attribute;
    const flags = account ? ['entitlement', 'managed', 'multi', 'writable'] : ['multi', 'required'];
    return {
        name,
        type,
        description: typeof description === 'string' ? description : '',
        ...Object.fromEntries(flags.map((flag) => [flag, attribute[flag] === true])),
    };
}
function viewField(field, path) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(field))
        return [];
    // `name` is the old form of `key` (docs/platform.md#spec-create-template).
    const key = text(field['key']) ?? text(field['name']);
    if (key === undefined)
        return [];
    const initialValue = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(field['initialValue']) ? field['initialValue'] : {};
    return [
        {
            key,
            type: text(field['type']) ?? '',
            required: field['required'] === true,
            initialType: text(initialValue['type']),
            initial: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(initialValue['attributes']) ? initialValue['attributes'] : {},
            anchor: { kind: 'spec', path },
        },
    ];
}
/** Every item that takes a value, at any depth: menus, sections and the cards of a card list hold others. */
function configItems(value, path) {
    if (Array.isArray(value))
        return value.flatMap((child, i) => configItems(child, [...path, i]));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value))
        return [];
    const key = text(value['key']);
    const inner = Object.entries(value).flatMap(([name, child]) => typeof child === 'object' ? configItems(child, [...path, name]) : []);
    return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner];
}
/** The texts of a configuration that stand under the given keys, at any depth. */
function secretsOf(config, keys) {
    if (Array.isArray(config))
        return config.flatMap((value) => secretsOf(value, keys));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(config))
        return [];
    return Object.entries(config).flatMap(([key, value]) => keys.has(key) && typeof value === 'string' ? [value] : secretsOf(value, keys));
}
/** The same texts, each with the key that it stands under. */
function secretKeysOf(config, keys) {
    const found = [...keys].flatMap((key) => secretsOf(config, new Set([key])).map((text) => [text, key]));
    return new Map(found);
}
function isSecretType(type) {
    return type === 'secret' || type === 'secrettextarea';
}
/** True if an attribute of this name holds a password or the like: its values are neither compared nor printed. */
function isSecretName(name) {
    return /passw|passphrase|passcode|pwd|secret|credential|private_?key|api_?key|token|\bpin\b/i.test(name);
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
//# sourceMappingURL=spec-view.js.map

/***/ })

};
