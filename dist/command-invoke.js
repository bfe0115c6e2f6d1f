export const id = 2996;
export const ids = [2996,6214,1255];
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

  91928:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  invoke: () => (  invoke)
});

var external_node_crypto_ = __webpack_require__(77598);
var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var input_names = __webpack_require__(58369);
var format = __webpack_require__(39798);
var errors_errors = __webpack_require__(25584);
var source_data = __webpack_require__(3329);
var shared_config = __webpack_require__(3633);
var foreign_code = __webpack_require__(65881);
var invoke_limits = __webpack_require__(39128);
var json_lines = __webpack_require__(6035);
var json_output = __webpack_require__(17827);
var local_tenant = __webpack_require__(86925);
var log_line = __webpack_require__(66620);
var target_inputs = __webpack_require__(39618);
var tenant = __webpack_require__(77543);
var nearest = __webpack_require__(82226);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var command_names = __webpack_require__(55784);
; 





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
    'state-id',
    'schema',
];
const keyAndSchema = ['unique-id', 'schema'];
const stateAndSchema = ['stateful', 'state', 'state-id', 'schema'];
const accountByKey = { required: ['identity'], optional: keyAndSchema, schema: 'account' };
const noFields = { required: [], optional: [] };
const signatures = {
    'std:test-connection': noFields,
    'std:spec:read': noFields,
    'std:account:discover-schema': noFields,
    'std:account:list': { required: [], optional: stateAndSchema, schema: 'account' },
    'std:account:read': accountByKey,
    'std:account:create': { required: ['attributes'], optional: ['identity', 'schema'], schema: 'account' },
    'std:account:update': { required: ['identity', 'changes'], optional: keyAndSchema, schema: 'account' },
    'std:account:delete': accountByKey,
    'std:account:enable': accountByKey,
    'std:account:disable': accountByKey,
    'std:account:unlock': accountByKey,
    'std:authenticate': { required: ['identity', 'password'], optional: keyAndSchema, schema: 'account' },
    'std:entitlement:list': { required: ['type'], optional: stateAndSchema, schema: 'entitlement' },
    'std:entitlement:read': { required: ['identity', 'type'], optional: keyAndSchema, schema: 'entitlement' },
    'std:change-password': { required: ['identity', 'password'], optional: ['unique-id'] },
    'std:source-data:discover': { required: [], optional: ['query'] },
    'std:source-data:read': { required: ['key'], optional: ['query'] },
    'std:config-options:read': { required: ['key'], optional: [] },
};
function findSignature(type) {
    return Object.hasOwn(signatures, type) ? signatures[type] : undefined;
}
const shortNames = new Map(command_names .oM.map((type) => [type.slice('std:'.length).replaceAll(':', '-'), type]));
const rawCommand = 'raw';
function isListCommand(type) {
    return /(^|[:-])list$/.test(type);
}
function commandType(name) {
    if (name.includes(':'))
        return name;
    const type = shortNames.get(name);
    if (type !== undefined)
        return type;
    const near = (0,nearest .p)(name, [...shortNames.keys(), rawCommand]);
    const hint = near === undefined ? 'write std:… or custom:…, or a short name such as account-list' : `did you mean ${near}?`;
    throw new errors .eb(`unknown command ${(0,core_text .hD)((0,process .Nt)(name), 60)}; ${hint}`);
}
function unknownCommandWarning(type) {
    if (!type.startsWith('std:') || command_names .UC.includes(type))
        return undefined;
    const near = (0,nearest .p)(type, command_names .oM);
    return `${(0,core_text .hD)((0,process .Nt)(type), 60)} is not among the known commands of the SDK${near === undefined ? '' : `; did you mean ${near}?`}`;
}
var json = __webpack_require__(65872);
var config_secrets = __webpack_require__(78714);
var spec_view = __webpack_require__(44336);
var missing_config = __webpack_require__(63774);
var structured_input = __webpack_require__(34785);
; 








async function readCommandInput(inputs, source) {
    if (inputs.command === undefined) {
        throw new errors .eb(`${(0,input_names .yu)('command')} is missing; give one such as std:account:list, or account-list`);
    }
    const base = await readBaseInput(inputs, source);
    if (inputs.command === rawCommand)
        return rawInput(base);
    const type = commandType(inputs.command);
    assertFieldsFit(type, inputs, base !== undefined);
    const fields = await readFields(type, inputs);
    (0,shared_config .ln)(fields, source);
    maskChanges(fields['changes'], source);
    if (base === undefined)
        return { type, input: fields };
    if (Object.keys(fields).length === 0 && !hasStateOrSchema(inputs))
        return { type, input: base };
    return { type, input: addFields(base, fields) };
}
function addFields(input, fields) {
    if (!(0,json .Gv)(input))
        throw new errors .eb(`${(0,input_names .yu)('input')} is not an object, so no field can be added to it; give the complete input`);
    const duplicate = Object.keys(fields).find((name) => Object.hasOwn(input, name));
    if (duplicate !== undefined) {
        throw new errors .eb(`${duplicate} is given twice, in ${(0,input_names .yu)('input')} and by itself; give it once`);
    }
    return { ...input, ...fields };
}
async function readBaseInput(inputs, source) {
    const path = inputs['input-path'];
    if (inputs.input !== undefined && path !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('input')} and ${(0,input_names .sy)('input-path')} are both given; give one of them`);
    }
    const text = path === undefined ? inputs.input : await (0,structured_input .C)('input-path', path, source.workingDirectory);
    if (text === undefined)
        return undefined;
    const base = await (0,structured_input .j)(text, path === undefined ? (0,input_names .yu)('input') : `the file ${path}`);
    (0,shared_config .ln)(base, source);
    if ((0,json .Gv)(base))
        maskChanges(base['changes'], source);
    return base;
}
function rawInput(base) {
    if (!(0,json .Gv)(base) || typeof base['type'] !== 'string' || base['type'].trim() === '') {
        throw new errors .eb('command raw needs an input with a command type, such as {"type": "std:account:list", "input": {}}');
    }
    return { type: base['type'], input: base['input'] ?? {} };
}
function assertFieldsFit(type, inputs, hasBase) {
    const signature = findSignature(type);
    const given = fieldNames.filter((name) => isGiven(name, inputs));
    if (signature === undefined) {
        if (given.includes('key'))
            throw new errors .eb(`it is not known which field of ${(0,core_text .hD)((0,process .Nt)(type), 60)} is the key; write it into input`);
    }
    else {
        const { required, optional } = signature;
        const unexpected = given.find((name) => !required.includes(name) && !optional.includes(name));
        if (unexpected !== undefined) {
            throw new errors .eb(`${type} does not take ${unexpected}; leave it out, or write it into input`);
        }
        const missing = required.filter((name) => !given.includes(name));
        if (!hasBase && missing.length > 0) {
            throw new errors .eb(`${type} needs ${missing.join(' and ')}; give ${missing.length === 1 ? 'it' : 'them'}, or an input`);
        }
    }
    if (given.includes('unique-id') && !given.includes('identity')) {
        throw new errors .eb(`${(0,input_names .sy)('unique-id')} needs ${(0,input_names .sy)('identity')}: the two make a compound key`);
    }
}
function isGiven(name, inputs) {
    const value = inputs[name];
    return name === 'schema' ? value !== undefined && value !== 'false' : value !== undefined && value !== false;
}
function hasStateOrSchema(inputs) {
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
    if (inputs['state-id'] !== undefined)
        fields['stateId'] = inputs['state-id'];
    if (inputs.query !== undefined)
        fields['queryInput'] = await readObject('query', inputs.query);
    return fields;
}
async function readObject(name, text) {
    const value = await (0,structured_input .j)(text, `${(0,input_names .yu)(name)}`);
    if ((0,json .Gv)(value))
        return value;
    throw new errors .eb(`${(0,input_names .yu)(name)} is not an object; write {"name": "value"}, or YAML`);
}
async function readSchema(schema, workingDirectory) {
    if (schema === 'false')
        return undefined;
    if (schema === 'true')
        return { from: 'spec' };
    const isJson = schema.startsWith('{');
    const text = isJson ? schema : await (0,structured_input .C)('schema', schema, workingDirectory);
    return { from: 'input', value: await (0,structured_input .j)(text, isJson ? (0,input_names .yu)('schema') : `the file ${schema}`) };
}
const operations = ['Add', 'Set', 'Remove'];
async function readChanges(text) {
    const value = await (0,structured_input .j)(text, (0,input_names .yu)('changes'));
    const list = Array.isArray(value) ? value : [value];
    for (const [index, change] of list.entries()) {
        if (!(0,json .Gv)(change) || typeof change['attribute'] !== 'string' || !operations.includes(String(change['op']))) {
            throw new errors .eb(`change ${index + 1} of ${(0,input_names .yu)('changes')} is not {"op": "Add", "Set" or "Remove", "attribute": "name", "value": …}`);
        }
    }
    return list;
}
function maskChanges(changes, source) {
    for (const change of Array.isArray(changes) ? changes : []) {
        if ((0,json .Gv)(change) && typeof change['attribute'] === 'string') {
            (0,shared_config .ln)({ [change['attribute']]: change['value'] }, source);
        }
    }
}
; 












async function completeInput(options) {
    const { command, config, schema, fields } = options;
    const spec = await readSpec(options).catch((error) => {
        throw (0,missing_config .rx)(error, config);
    });
    if (schema === undefined)
        return Object.keys(fields).length === 0 ? command.input : addFields(command.input, fields);
    const value = schema.from === 'input' ? schema.value : schemaFor(command, spec ?? {});
    return addFields(command.input, { ...fields, schema: value });
}
async function readSpec(options) {
    const { config, schema, mask } = options;
    const isNeeded = schema?.from === 'spec';
    if (config === undefined && !isNeeded)
        return undefined;
    const spec = await requestSpec(options, isNeeded);
    if (spec === undefined)
        for (const text of (0,config_secrets .W)(config))
            mask(text);
    else
        (0,shared_config .kf)(config, spec, { mask });
    return spec;
}
async function requestSpec({ target: { client, connector, at }, config, logger, signal }, isNeeded) {
    let answer;
    try {
        const call = { connector, ...at, type: 'std:spec:read', config: config ?? {}, input: {}, signal };
        answer = await (0,shared_config .L$)(config, () => client.invokeOne(call));
    }
    catch (error) {
        if (isNeeded || !(0,errors_errors .Dz)(error, 'connector', 'unexpected-answer', 'bad-request', 'server'))
            throw error;
        logger.debug(`the spec could not be read: ${error.message}`);
        return undefined;
    }
    if ((0,json .Gv)(answer) && (0,json .Gv)(answer['specification']))
        return answer['specification'];
    if (!isNeeded)
        return undefined;
    throw new errors .yo('the answer of std:spec:read has no specification, so there is no schema; give schema as JSON or a file');
}
function schemaFor({ type, input }, spec) {
    const view = (0,spec_view .vw)(spec);
    const entitlementType = (0,json .Gv)(input) ? input['type'] : undefined;
    const kind = findSignature(type)?.schema ?? (typeof entitlementType === 'string' ? 'entitlement' : 'account');
    if (kind === 'account') {
        if (view.accountSchema !== undefined)
            return view.accountSchema.input;
        throw new errors .eb(`the spec has no accountSchema; leave ${(0,input_names .sy)('schema')} out, or give it as JSON or a file`);
    }
    const schemas = view.entitlementSchemas;
    const found = schemas.find((each) => each.type === entitlementType);
    if (found !== undefined)
        return found.input;
    const types = schemas.map((each) => (0,core_text .hD)((0,process .Nt)(each.type), 60)).join(', ');
    throw new errors .eb(`the spec has no entitlement schema of the type ${(0,core_text .hD)((0,process .Nt)(String(entitlementType)), 60)}; its types are: ${types || 'none'}`);
}
; 






async function readExpectation(text, workingDirectory) {
    if (/^[^\n{}]+\.(json|ya?ml)$/i.test(text)) {
        const schema = await (0,structured_input .j)(await (0,structured_input .C)('expect', text, workingDirectory), `the file ${text}`);
        if (!(0,json .Gv)(schema) && typeof schema !== 'boolean')
            throw new errors .eb(`the file ${text} is not a JSON Schema`);
        return await schemaExpectation(schema, `the JSON Schema ${text}`);
    }
    const schema = await parseSchema(text);
    return schema === undefined ? await conditionExpectation(text) : await schemaExpectation(schema, 'the JSON Schema');
}
async function parseSchema(text) {
    let value;
    try {
        value = await (0,structured_input .j)(text, (0,input_names .yu)('expect'));
    }
    catch (error) {
        if (/^\s*\{\s*"|^[\w$]+:(\s|$)/.test(text))
            throw error;
        return undefined;
    }
    return (0,json .Gv)(value) && Object.keys(value).every((key) => /^\$?\w+$/.test(key)) ? value : undefined;
}
async function schemaExpectation(schema, name) {
    let validate;
    try {
        validate = await compileSchema(schema);
    }
    catch (error) {
        throw new errors .eb(`expect: ${name} cannot be used: ${(0,core_text .TN)((0,process .g$)((0,errors .bD)(error)), 200)}`, {
            cause: error,
        });
    }
    return {
        name,
        problemOf: (answer) => (validate(answer) ? undefined : problemIn(validate.errors?.[0])),
    };
}
async function compileSchema(schema) {
    const options = {
        strict: true,
        strictTypes: false,
        strictTuples: false,
        strictRequired: false,
        logger: false,
        messages: true,
    };
    const dialect = (0,json .Gv)(schema) ? String(schema['$schema'] ?? '') : '';
    if (dialect.includes('2020-12'))
        return new (await Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2210)]).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).default.Ajv2020(options).compile(schema);
    if (dialect.includes('2019-09'))
        return new (await Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(878)]).then(__webpack_require__.t.bind(__webpack_require__, 60878, 19))).default.Ajv2019(options).compile(schema);
    return new (await Promise.all( [__webpack_require__.e(3457), __webpack_require__.e(2463)]).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19))).default.Ajv(options).compile(schema);
}
function problemIn(error) {
    if (error === undefined)
        return 'it does not match';
    const place = error.instancePath === '' ? 'the answer' : error.instancePath.slice(1).replaceAll('/', '.');
    const { params } = error;
    const more = 'allowedValues' in params ? `: ${(0,core_text .bp)(params['allowedValues'], 200)}` : '';
    const name = 'additionalProperty' in params ? ` ${(0,core_text .bp)(params['additionalProperty'], 200)}` : '';
    return (0,core_text .TN)((0,process .g$)(`${place} ${error.message ?? 'does not match'}${more}${name}`), 200);
}
async function conditionExpectation(text) {
    const { compile, TreeInterpreter } = await __webpack_require__.e(  4022).then(__webpack_require__.bind(__webpack_require__, 34022));
    let tree;
    try {
        tree = compile(text);
    }
    catch (error) {
        const quoting = quotingProblem(text);
        if (quoting !== undefined)
            throw new errors .eb(`expect is not a condition in JMESPath: ${quoting.problem}; quote text with '…' inside the expression${quoting.hint}`, { cause: error });
        throw new errors .eb(`expect is neither a JSON Schema nor a condition in JMESPath: ${(0,core_text .TN)((0,process .g$)((0,errors .bD)(error)), 200)}; a schema is an object, a condition such as attributes.active == \`true\``, { cause: error });
    }
    const name = `the condition ${(0,core_text .TN)((0,process .g$)(text), 200)}`;
    return {
        name,
        problemOf(answer) {
            let result;
            try {
                result = TreeInterpreter.search(tree, answer);
            }
            catch (error) {
                return `it cannot be evaluated: ${(0,core_text .TN)((0,process .g$)((0,errors .bD)(error)), 200)}`;
            }
            return isTruthy(result) ? undefined : 'it is not true';
        },
    };
}
function quotingProblem(text) {
    for (const { mark, literal } of quotedParts(text)) {
        if (mark !== '`')
            continue;
        if (literal === undefined)
            return { problem: 'the last ` is not closed', hint: '' };
        if (isJson(literal.replaceAll('\\`', '`')))
            continue;
        const hint = /^[\w .@:/-]{1,60}$/.test(literal) ? `: '${literal}'` : '';
        return { problem: `\`${(0,core_text .TN)((0,process .g$)(literal), 200)}\` is not JSON`, hint };
    }
    return undefined;
}
function* quotedParts(text) {
    for (let start = 0; start < text.length; start++) {
        const mark = text.charAt(start);
        if (mark !== "'" && mark !== '"' && mark !== '`')
            continue;
        let end = start + 1;
        while (end < text.length && text.charAt(end) !== mark)
            end += text.charAt(end) === '\\' ? 2 : 1;
        const isClosed = end < text.length;
        yield { mark, literal: isClosed ? text.slice(start + 1, end) : undefined };
        if (!isClosed)
            return;
        start = end;
    }
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
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    if ((0,json .Gv)(value))
        return Object.keys(value).length > 0;
    return value !== undefined && value !== null && value !== false && value !== '';
}
var config = __webpack_require__(18866);
var recorder = __webpack_require__(99359);
var recording_replay = __webpack_require__(35175);
var recordings = __webpack_require__(28455);
; 







const recordingInputs = {
    'record-target': {
        kind: 'text',
        description: 'Folder for a recording of what the connector of file exchanges with its target system, without secrets and persons. Replaces an earlier recording.',
    },
    'replay-target': {
        kind: 'text',
        description: 'Folder of a recording that answers in place of the target system. It has the configuration.',
    },
};
async function openCommandRecording(inputs, context) {
    const { 'record-target': record, 'replay-target': replay } = inputs;
    if (record === undefined && replay === undefined)
        return undefined;
    if (record !== undefined && replay !== undefined) {
        throw new errors .eb(`${(0,input_names .sy)('record-target')} and ${(0,input_names .sy)('replay-target')} are both given; give one of them`);
    }
    const name = record === undefined ? 'replay-target' : 'record-target';
    if (inputs.file === undefined) {
        throw new errors .eb(`${(0,input_names .sy)(name)} needs ${(0,input_names .sy)('file')}: only what a bundle exchanges on this machine is seen`);
    }
    const hasConfig = inputs.config !== undefined || inputs['config-path'] !== undefined;
    if (record !== undefined) {
        if (!hasConfig)
            throw new errors .eb(`${(0,input_names .sy)('record-target')} needs ${(0,input_names .sy)('config')} or ${(0,input_names .sy)('config-path')}, to reach the target system`);
        const folder = await (0,recordings .SY)(record, context);
        return { exchanges: new recorder .y(context.clock.now()), folder, shown: record };
    }
    if (hasConfig) {
        throw new errors .eb(`${(0,input_names .sy)('config')} and ${(0,input_names .sy)('config-path')} cannot be given with ${(0,input_names .sy)('replay-target')}, which has its own; leave them out`);
    }
    const shown = replay ?? '';
    const recording = await (0,recordings .NE)(shown, context);
    const exchanges = new recording_replay .j(recording, { isOpen: true });
    context.logger.info(`replaying ${shown}, a recording of ${recording.facts.recorded.slice(0, 10)}`);
    return { exchanges, config: (0,config .i)(recording.facts.config), shown };
}
async function writeCommandRecording({ exchanges, folder, shown }, { file, config, spec, input }, context) {
    const name = typeof spec['name'] === 'string' ? spec['name'] : 'connector';
    const made = exchanges.make(shown, { connector: name, seed: '', readOnly: true, readLimit: 0 }, {
        ...{ secrets: context.secrets, config, sourceConfig: spec['sourceConfig'], rules: { personal: [], keep: [] } },
        code: await (0,recordings .SE)([(0,external_node_path_.resolve)(context.workingDirectory, file)]),
        ...{ spec: [JSON.stringify(spec)], always: [] },
    });
    await made.write(folder, shown);
    context.logger.info(`recorded ${made.exchanges} exchanges in ${shown}; review the files before you commit them`);
    context.logger.info(`in a replay, the input is ${JSON.stringify(made.disguised(input))}`);
    (0,recordings .t1)(made.unread, context);
}
function assertReplayed({ exchanges }) {
    const differences = exchanges.differences();
    if (differences.length === 0)
        return;
    throw new errors .yo(`the command differs from the recording: ${(0,recordings .Uf)(differences)}; record anew if that is meant`);
}
var promises_ = __webpack_require__(51455);
var files = __webpack_require__(70679);
; 








async function readState(text, workingDirectory) {
    if (text === undefined)
        return { value: undefined, path: undefined };
    if (text.startsWith('{'))
        return { value: await parseState(text, (0,input_names .yu)('state')), path: undefined };
    const path = (0,external_node_path_.resolve)(workingDirectory, text);
    let content;
    try {
        content = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return { value: undefined, path };
        throw new errors .eb(`cannot read state ${text}: ${(0,files .Hs)(cause)}`, { cause });
    }
    if (content.trim() === '')
        return { value: undefined, path };
    return { value: await parseState(content, `the file ${text}`), path };
}
async function writeState({ path }, json) {
    if (path !== undefined)
        await (0,json_output .BF)(path, `${json}\n`, `state ${path}`);
}
async function parseState(text, label) {
    const state = await (0,structured_input .j)(text, label);
    if ((0,json .Gv)(state))
        return state;
    throw new errors .eb(`${label} is not a JSON object; give the state that an earlier run sent`);
}
; 








async function runCommand(request) {
    const { target, type, config, input, expectation, clock, signal } = request;
    const start = clock.now();
    const result = {
        answers: 0,
        result: '',
        elapsedMs: 0,
        expectation: expectation && { name: expectation.name, violations: 0 },
        state: undefined,
        isComplete: false,
        failure: undefined,
    };
    const call = { connector: target.connector, ...target.at, type, config: config ?? {}, input, signal };
    try {
        const { client } = target;
        const messages = request.runtimeEndpoint ? client.sourceData.messages(call) : client.invoke(call);
        await receive(messages, request, result);
        if (result.state !== undefined)
            await writeState(request.previousState, result.state);
    }
    catch (error) {
        result.failure = (0,missing_config .rx)(error, config);
    }
    result.elapsedMs = clock.now() - start;
    return result;
}
async function receive(messages, { type, expectation, answers, secrets, logger }, result) {
    const collected = new json_output .r8();
    let state;
    let firstViolation;
    try {
        for await (const { type: kind, data } of messages) {
            if (kind === 'state')
                state = { data };
            if (kind === 'config')
                logger.info("the connector sent a change of the source's config; it is not applied");
            if (kind !== 'output')
                continue;
            result.answers++;
            const json = (0,json_output .We)(data, secrets);
            await answers.write(json);
            collected.add(json);
            const problem = expectation?.problemOf(data ?? null);
            if (problem === undefined || result.expectation === undefined)
                continue;
            result.expectation.violations++;
            firstViolation ??= `answer ${result.answers}${identityText(data)} of ${type} breaks ${result.expectation.name}: ${problem}`;
        }
        result.isComplete = true;
    }
    finally {
        if (result.answers > 0 || isListCommand(type))
            result.result = collected.toJson(isListCommand(type));
        await answers.close();
    }
    result.state = state && (0,json_output .aB)(state.data);
    const isSingle = findSignature(type) !== undefined && !isListCommand(type) && type !== 'std:account:delete';
    if (isSingle && result.answers !== 1) {
        logger.warning(`${type} sent ${(0,format .U9)(result.answers, 'answer')}; expected one`);
    }
    if (firstViolation !== undefined) {
        throw new errors .yo(`${firstViolation}${moreViolations((result.expectation?.violations ?? 1) - 1)}`);
    }
    if (expectation !== undefined && result.answers === 0) {
        throw new errors .yo(`${type} sent no answer, so none meets ${expectation.name}`);
    }
}
function moreViolations(number) {
    if (number === 0)
        return '';
    return ` (and so ${number === 1 ? 'does' : 'do'} ${(0,format .U9)(number, 'more answer', 'more answers')})`;
}
function identityText(answer) {
    const name = (0,json .Gv)(answer) ? answer['identity'] : undefined;
    if (typeof name !== 'string' || name === '')
        return '';
    return ` (${(0,core_text .bp)(name)})`;
}
var markdown = __webpack_require__(12560);
; 


function invokeSection(report) {
    const { tenant, target, version, tag, expectation, problem } = report;
    const at = version !== undefined ? `, version ${version}` : tag !== undefined ? `, tag ${(0,markdown .aY)(tag)}` : '';
    return (0,markdown .tp)(['', ''], [
        ...(tenant === undefined ? [] : [['Tenant', (0,markdown .aY)(tenant)]]),
        [tenant === undefined ? 'Bundle' : 'Connector', `${(0,markdown .Qq)(target)}${tenant === undefined ? '' : at}`],
        ['Command', (0,markdown .aY)(report.command)],
        ['Answers', `**${report.answers}** in ${(0,format .a3)(report.elapsedMs)}`],
        ...(expectation === undefined ? [] : [['Expected', `${(0,markdown .fh)(expectation.name)}: ${verdict(report)}`]]),
        ...(report.state !== undefined ? [['State', 'sent, for the next run']] : []),
        ...(problem === undefined ? [] : [['Problem', (0,markdown .Qq)(problem)]]),
    ]);
}
function verdict({ answers, expectation, isComplete }) {
    const violations = expectation?.violations ?? 0;
    if (violations > 0)
        return `❌ ${(0,format .U9)(violations, 'answer')} of ${answers} ${violations === 1 ? 'breaks' : 'break'} it`;
    if (!isComplete)
        return `unknown, as it did not finish${answers === 0 ? '' : '; met so far'}`;
    return answers === 0 ? '❌ no answer was sent' : '✅ met by every answer';
}
; 


























const allInputs = {
    command: {
        kind: 'text',
        description: 'Command to run: `std:…` or `custom:…`, or a short name such as `account-list`. `raw` takes it from input.',
    },
    connector: {
        kind: 'text',
        instead: ['file'],
        description: 'Id or alias of the connector on the tenant. Give this or file.',
    },
    version: { kind: 'integer', min: 1, description: 'Version to run. Default: the one of tag.' },
    tag: { kind: 'text', description: 'Tag whose version runs. Default: latest.' },
    file: { kind: 'text', description: 'Bundle to run on a sandbox tenant in this process, without a real tenant.' },
    input: {
        kind: 'text',
        description: 'Input of the command, in JSON or YAML. The inputs for single fields are added to it.',
    },
    'input-path': { kind: 'text', description: 'File with the input, instead of `input`.' },
    identity: {
        kind: 'text',
        description: 'Id of the account or entitlement; for account-create, the identity of the new account.',
    },
    'unique-id': { kind: 'text', description: 'Unique id; with identity, it forms a compound key.' },
    type: { kind: 'text', description: 'Type of entitlement, such as group.' },
    attributes: { kind: 'text', description: 'Attributes of the account to create, in JSON or YAML.' },
    changes: {
        kind: 'text',
        description: 'Changes of an account, in JSON or YAML: a list of op (Add, Set or Remove), attribute and value.',
    },
    password: { kind: 'text', secret: true, description: 'Password for change-password and authenticate.' },
    query: { kind: 'text', description: 'queryInput of the source-data commands, in JSON or YAML.' },
    key: { kind: 'text', description: 'Key of the source data, or of the config options, to read.' },
    stateful: { kind: 'boolean', default: 'false', description: 'List only what changed since the state.' },
    state: {
        kind: 'text',
        description: 'State of an earlier run, in JSON, or a file that is read if it exists and receives the new state.',
    },
    'state-id': {
        kind: 'text',
        shellOnly: true,
        description: 'The field stateId, which sail sends with a list. The SDK has state in its place.',
    },
    schema: {
        kind: 'text',
        default: 'false',
        description: 'true adds the account or entitlement schema of the spec to the input. Or give a schema, in JSON, or a file.',
    },
    ...shared_config .yD,
    out: { kind: 'text', description: 'File for the answers, one line of JSON each.' },
    expect: {
        kind: 'text',
        description: 'Condition that every answer must meet: a JSON Schema (an object in JSON or YAML, or a file), or JMESPath.',
    },
    'runtime-endpoint': {
        kind: 'boolean',
        default: 'false',
        description: 'Send source-data commands to the endpoints of the runtime, as the sail command line does.',
    },
    ...recordingInputs,
    ...invoke_limits .R,
    ...foreign_code .R,
    ...tenant .MR,
};
const outputs = {
    file: 'Path of the file with the answers.',
    count: 'Number of answers.',
    result: `The answer as JSON; an array if there are several, or for a list command. Empty above ${json_output .Sy} characters.`,
    state: `The last state that the command sent, as JSON. Empty above ${json_output .Sy} characters.`,
};
const maxShownState = 10_000;
const invoke = (0,command .N)({
    name: 'invoke',
    summary: 'Runs one command of a connector, on a tenant or from its bundle, and checks the answers.',
    action: { title: 'SaaS connector: invoke', icon: 'terminal', color: 'purple' },
    positional: ['command'],
    inputs: allInputs,
    outputs,
    async run(inputs, context) {
        (0,target_inputs .h)(inputs);
        if (inputs.file !== undefined)
            (0,foreign_code .K)(inputs, context, inputs);
        const recording = await openCommandRecording(inputs, context);
        const given = await readRequest(inputs, context);
        const request = recording !== undefined && 'config' in recording ? { ...given, config: recording.config } : given;
        const transport = (0,invoke_limits .z)(inputs);
        const warning = unknownCommandWarning(request.command.type);
        if (warning !== undefined)
            context.logger.warning(warning);
        const { file, connector } = inputs;
        if (file !== undefined) {
            const use = async (target) => {
                const labels = { tenant: undefined, target: (0,external_node_path_.basename)(file), version: undefined, tag: undefined };
                try {
                    await invokeAndReport(target, labels, request, inputs, context);
                }
                finally {
                    await printConnectorLog(target, context);
                    if (recording !== undefined && 'config' in recording)
                        assertReplayed(recording);
                }
                if (recording === undefined || 'config' in recording)
                    return;
                const { config = {}, command } = request;
                const spec = { ...target.bundle?.spec };
                await writeCommandRecording(recording, { file, config, spec, input: command.input }, context);
            };
            const exchanges = recording?.exchanges;
            await (0,local_tenant .b)((0,external_node_path_.resolve)(context.workingDirectory, file), context, use, { transport, exchanges });
            return;
        }
        const client = await (0,tenant .Hl)(inputs, context, { transport });
        try {
            const target = connector ?? '';
            const ref = inputs['runtime-endpoint'] ? (await client.connectors.resolve(target, context)).id : target;
            const at = (0,target_inputs .c)(inputs);
            const labels = { tenant: client.baseUrl.host, target, version: undefined, tag: undefined, ...at };
            try {
                await invokeAndReport({ client, connector: ref, at }, labels, request, inputs, context);
            }
            catch (error) {
                if ((0,errors_errors .Dz)(error, 'not-found'))
                    await client.connectors.resolve(target, context);
                throw error;
            }
        }
        finally {
            client.close();
        }
    },
});
async function readRequest(inputs, context) {
    const { workingDirectory } = context;
    const command = await readCommandInput(inputs, context);
    if (inputs['runtime-endpoint'] && !(0,source_data .q)(command.type)) {
        throw new errors .eb(`${(0,input_names .sy)('runtime-endpoint')} is for the source-data commands; ${command.type} has no endpoint there`);
    }
    const config = await (0,shared_config .Xg)(inputs, context);
    const expectation = inputs.expect === undefined ? undefined : await readExpectation(inputs.expect, workingDirectory);
    const previousState = await readState(inputs.state, workingDirectory);
    const schema = await readSchema(inputs.schema, workingDirectory);
    const fields = {
        ...(inputs.stateful || inputs.state !== undefined ? { stateful: true } : {}),
        ...(previousState.value === undefined ? {} : { state: previousState.value }),
    };
    const added = { ...fields, ...(schema === undefined ? {} : { schema: null }) };
    if (Object.keys(added).length > 0)
        addFields(command.input, added);
    await (0,output_paths .H)({ out: inputs.out }, workingDirectory);
    return { command, config, expectation, previousState, schema, fields };
}
async function invokeAndReport(target, labels, request, inputs, context) {
    const { clock, logger, signal, mask, secrets } = context;
    const { command, config, expectation, previousState } = request;
    const { type } = command;
    const input = await completeInput({ target, ...request, mask, logger, signal });
    const answers = await openAnswers(type, inputs, context);
    context.setOutput('count', 0);
    logger.info(`running ${type}`);
    const runtimeEndpoint = inputs['runtime-endpoint'];
    const result = await runCommand({
        ...{ target, type, config, input, runtimeEndpoint, expectation, previousState, answers },
        ...{ secrets, clock, logger, signal },
    });
    const { failure, state } = result;
    context.setOutput('result', result.result);
    if (failure === undefined && state !== undefined)
        setStateOutput(state, context);
    context.setOutput('count', result.answers);
    if (failure === undefined && state !== undefined)
        printState(state, inputs, context);
    logger.info(`${(0,format .U9)(result.answers, 'answer')} in ${(0,format .a3)(result.elapsedMs)}`);
    const problem = failure === undefined ? undefined : (0,errors .XV)(failure);
    context.addSummary(`## Invoke\n\n${invokeSection({ ...labels, command: type, ...result, problem })}`);
    if (failure !== undefined)
        throw failure;
}
async function openAnswers(type, inputs, context) {
    const { logger } = context;
    const path = answersPath(type, inputs, context);
    const sink = path === undefined
        ? { write: async (json) => logger.info(json), close: async () => { } }
        : await json_lines .c.create(path, inputs.out === undefined ? path : `out ${inputs.out}`, logger.progress);
    context.setPathOutput('file', path ?? '');
    return sink;
}
function answersPath(type, { out }, { workingDirectory, reportDirectory }) {
    if (out !== undefined)
        return (0,external_node_path_.resolve)(workingDirectory, out);
    if (reportDirectory === undefined)
        return undefined;
    const name = type.replace(/[^A-Za-z0-9-]+/g, '-').slice(0, 60);
    return (0,external_node_path_.join)(reportDirectory, `invoke-${name}-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}.jsonl`);
}
async function printConnectorLog({ client }, { logger }) {
    for await (const record of client.logs.query({ event: 'connectorMessage' }))
        logger.debug((0,log_line .B)(record));
}
function printState(json, { state, stateful }, { logger, secrets, workflow }) {
    if (workflow !== undefined || (state === undefined && !stateful))
        return;
    if (json.length > maxShownState)
        logger.info(`State: ${json.length} characters, too many to show`);
    else
        logger.info(`State: ${(0,json_output .We)(JSON.parse(json), secrets)}`);
}
function setStateOutput(json, { logger, secrets, setOutput }) {
    if (json.length > json_output .Sy) {
        logger.warning(`the state is larger than ${json_output .Sy} characters, so the output is empty; give a file as ${(0,input_names .sy)('state')}`);
    }
    else if (secrets.holds(json)) {
        logger.warning(`the state contains a secret, so the output is empty; give a file as ${(0,input_names .sy)('state')}`);
    }
    else {
        setOutput('state', json);
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

  65881:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  assertOwnCode),
    R: () => (  foreignCodeInputs)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .fk('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}

  }),

  6035:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  JsonLinesFile)
  });
  var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





const maxBufferedBytes = 64 * 1024;
const linesShown = 1_000;
class JsonLinesFile {
    path;
    #label;
    #stream;
    #show;
    #lines = 0;
    #failure;
    constructor(path, label, stream, show) {
        this.path = path;
        this.#label = label;
        this.#stream = stream;
        this.#show = show;
        stream.on('error', (error) => {
            this.#failure ??= error;
        });
    }
    static async create(path, label, show) {
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
            const stream = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { highWaterMark: maxBufferedBytes });
            await (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(stream, 'open');
            return new JsonLinesFile(path, label, stream, show);
        }
        catch (cause) {
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(label, cause);
        }
    }
    async write(json) {
        this.#assertWritable();
        if (!this.#stream.write(`${json}\n`))
            await this.#drained();
        this.#assertWritable();
        if (++this.#lines % linesShown === 0)
            this.#show?.(`${this.#lines} lines written to ${this.#label}`);
    }
    async close() {
        if (!this.#stream.closed) {
            const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.#stream, 'close');
            this.#stream.end();
            await closed.catch(() => { });
        }
        this.#assertWritable();
    }
    async #drained() {
        const stream = this.#stream;
        await new Promise((resolve) => {
            const done = () => {
                stream.off('drain', done).off('close', done);
                resolve();
            };
            stream.on('drain', done).on('close', done);
        });
    }
    #assertWritable() {
        if (this.#failure !== undefined)
            throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__  .oG)(this.#label, this.#failure);
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

  66620:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  logLine),
    T: () => (  firstLine)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28759);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);




const maxFrames = 5;
const maxLinesBeforeFrames = 10;
const maxLineLength = 300;
const maxDepth = 3;
const maxSearchedLength = 20_000;
function logLine({ timestamp, level, event, message }) {
    const text = typeof message === 'string' ? (stackLines(message)?.join('\n') ?? message) : objectText(message);
    const line = `${localTime(timestamp)} ${level.padEnd(5)} ${event.padEnd(16)} ${text}`;
    return line.trimEnd().replace(/\r\n|\r|\n/g, '\n    ');
}
function objectText(object) {
    const { level: _level, ...fields } = object;
    const stacks = [];
    const { message, ...rest } = withoutStacks(fields, [], stacks);
    const text = typeof message === 'string' ? message.trimEnd() : undefined;
    const others = text === undefined && message !== undefined ? { message, ...rest } : rest;
    const json = Object.keys(others).length === 0 ? '' : JSON.stringify(others);
    return [[text ?? '', json].filter((part) => part !== '').join(' '), ...stacks].join('\n');
}
function withoutStacks(object, path, stacks) {
    const kept = Object.entries(object).flatMap(([key, value]) => {
        const fieldPath = [...path, /^[\w$-]{1,60}$/.test(key) ? key : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(key, 62)];
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) && fieldPath.length < maxDepth) {
            const inner = withoutStacks(value, fieldPath, stacks);
            return Object.keys(inner).length === 0 && Object.keys(value).length > 0 ? [] : [[key, inner]];
        }
        const lines = typeof value === 'string' ? stackLines(value) : undefined;
        if (lines === undefined)
            return [[key, value]];
        stacks.push([`${fieldPath.join('.')}:`, ...lines].join('\n'));
        return [];
    });
    return Object.fromEntries(kept);
}
function stackLines(text) {
    const lines = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .v3)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(text.trimEnd()));
    const first = lines.findIndex((line) => /^\s*at .{1,2000}:\d+\)?$/.test(line));
    if (first < 0)
        return undefined;
    const shown = lines
        .slice(0, Math.min(first, maxLinesBeforeFrames) + maxFrames)
        .map((line) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(line, maxLineLength));
    const more = lines.length - shown.length;
    return more === 0 ? shown : [...shown, (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .uH) `… and ${more} more ${(0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .dY)(more === 1 ? 'line' : 'lines')}`];
}
function localTime(timestamp) {
    const time = new Date(timestamp);
    if (Number.isNaN(time.getTime()))
        return timestamp;
    const offset = -time.getTimezoneOffset();
    const local = new Date(time.getTime() + offset * 60_000).toISOString();
    const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => `${n}`.padStart(2, '0'));
    return `${local.slice(0, 10)} ${local.slice(11, 23)} ${offset < 0 ? '-' : '+'}${hours}:${minutes}`;
}
function firstLine(text, maxLength = maxLineLength) {
    const line = (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_3__  .Gn)(text, (whole) => {
        const lines = whole.slice(0, maxSearchedLength).split(/\r\n|\r|\n/);
        return lines.find((each) => each.trim() !== '')?.trim() ?? '';
    });
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .ml)(line, maxLength);
}

  }),

  63774:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Uh: () => (  missingConfigAnnotation),
    mO: () => (  isConfigEmpty),
    rx: () => (  withMissingConfig)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58369);
  var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25584);
  var _validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27806);




function missingConfigAnnotation(checks, { workflow, emptyInputs }, { isOnTenant }) {
    const waiting = checks.filter(({ reason }) => (0,_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .Rf)(reason)).length;
    if (waiting === 0 ||
        checks.some(({ findings, accepted = [] }) => [...findings, ...accepted].some(_validation_engine_reasons_js__WEBPACK_IMPORTED_MODULE_2__  .bT)))
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
    const [config, path] = ['config', 'config-path'].map(_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy);
    const message = `no config was given, so nothing that needs a configuration was checked: ${skipped}; give ${config} or ${path}`;
    return { level: isOnTenant ? 'warning' : 'notice', title, message };
}
function isConfigEmpty({ workflow, emptyInputs }) {
    const inputs = ['config', 'config-path'];
    return workflow?.fromFork !== true && inputs.some((name) => emptyInputs.has(name));
}
function withMissingConfig(failure, config, advice = '') {
    if (config !== undefined || !(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_1__  .Dz)(failure, 'connector') || failure.errorType === 'notFound')
        return failure;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo(`${failure.message}; no configuration was given, and most connectors cannot be created without one: give ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('config')} or ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_3__  .sy)('config-path')}${advice}`, { cause: failure });
}

  }),

  34785:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    C: () => (  readInputFile),
    j: () => (  parseStructured)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);






const maxFileBytes = 64 * 1024 * 1024;
async function parseStructured(text, label) {
    const plain = text.replace(/^\ufeff/, '');
    const json = parseJson(plain);
    const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined };
    if (problem !== undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${label} is neither JSON nor YAML that can be used: ${problem}`);
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .d1)(value) > _core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${label} is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw}; make it simpler`);
    return value;
}
function parseJson(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
async function parseYaml(text) {
    const { YamlError, readYaml } = await Promise.all( [__webpack_require__.e(8815), __webpack_require__.e(4433)]).then(__webpack_require__.bind(__webpack_require__, 44433));
    try {
        const { value } = readYaml(text);
        return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' };
    }
    catch (error) {
        if (!(error instanceof YamlError))
            throw error;
        const { code, position } = error;
        const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ');
        return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` };
    }
}
function hasOnlyFiniteNumbers(root) {
    for (const { value } of (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .aC)(root))
        if (typeof value === 'number' && !Number.isFinite(value))
            return false;
    return true;
}
const yamlErrors = {
    TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
    DUPLICATE_KEY: 'a duplicate key',
    NON_STRING_KEY: 'a key that is not a string',
    TAB_AS_INDENT: 'a tab; indent with spaces',
    MULTIPLE_DOCS: 'a second document; give one',
    ALIAS_FAILED: 'an alias without an anchor, or too many of them',
    TOO_DEEP: `it is nested deeper than ${_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Mw}`,
};
async function readInputFile(name, path, workingDirectory) {
    const shown = name === undefined ? path : `${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__  .sy)(name)} ${path}`;
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
    }
    catch (cause) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxFileBytes) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`cannot read ${shown}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    }
    return bytes.toString('utf8');
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

  }),

  27806:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    AC: () => (  reportEmptyConfig),
    QK: () => (  noAccountSchema),
    Rf: () => (  isMissingConfigurationReason),
    Uh: () => (  noConfiguration),
    Vk: () => (  connectorNeedsConfiguration),
    Yk: () => (  noEntitlements),
    _v: () => (  configHint),
    bT: () => (  isEmptyConfigFinding),
    ou: () => (  noAccounts),
    vO: () => (  customizerNeedsConfiguration)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);

const noConfiguration = 'no configuration was given';
const connectorNeedsConfiguration = 'the connector cannot be created without a configuration';
const customizerNeedsConfiguration = 'the customizer cannot be created without a configuration';
function isMissingConfigurationReason(reason) {
    const beginnings = [noConfiguration, connectorNeedsConfiguration, customizerNeedsConfiguration];
    return beginnings.some((beginning) => reason?.startsWith(beginning));
}
const emptyConfig = 'config is empty, so nothing that needs a configuration was checked';
function isEmptyConfigFinding({ message }) {
    return message === emptyConfig;
}
function reportEmptyConfig(check) {
    check.warn(emptyConfig, {
        remedy: 'See that the secret or variable that it comes from exists and is spelt right.',
    });
}
const noAccounts = 'the connector lists no accounts in this target system';
const noAccountSchema = 'the spec has no accountSchema, and none is discovered';
function noEntitlements(type) {
    return `the connector lists no entitlements of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(type)} in this target system`;
}
function configHint(input) {
    return `give one with ${input('config')} or ${input('config-path')}`;
}

  }),

  44336:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nl: () => (  viewSchema),
    VE: () => (  viewDiscoveredSchema),
    dW: () => (  mergeSchemas),
    lt: () => (  nounsOf),
    vw: () => (  viewSpec)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _spec_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4273);
  var _spec_source_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25826);




function nounsOf(entitlements) {
    if (entitlements === undefined)
        return { one: 'account', many: 'accounts' };
    const ofType = `of type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(entitlements.type)}`;
    return { one: `entitlement ${ofType}`, many: `entitlements ${ofType}` };
}
function viewSpec(spec) {
    const template = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(spec['accountCreateTemplate']) ? spec['accountCreateTemplate'] : {};
    const { keyType, sourceConfig } = spec;
    const items = configItems(sourceConfig, ['sourceConfig']);
    return {
        name: text(spec['name']) ?? '',
        keyType: keyType === 'simple' || keyType === 'compound' ? keyType : undefined,
        commands: new Set(list(spec['commands']).filter((command) => typeof command === 'string')),
        accountSchema: viewAccountSchema(spec),
        entitlementSchemas: viewEntitlementSchemas(spec['entitlementSchemas']),
        fields: list(template['fields']).flatMap((field, i) => viewField(field, ['accountCreateTemplate', 'fields', i])),
        hasConfig: !Array.isArray(sourceConfig) || items.length > 0,
        secretKeys: new Set(items.filter(({ type }) => isSecretType(type)).map(({ key }) => key)),
        textItems: items.filter(({ type }) => type === 'text' || type === 'textarea' || type === 'url' || type === 'list'),
        selectItems: items
            .filter(({ type }) => type === 'select' || type === 'radio')
            .map(({ key, path, options }) => ({ key, path, hasOptions: list(options).length > 0 })),
        isStateful: (0,_spec_source_config_js__WEBPACK_IMPORTED_MODULE_2__  .Bo)(spec),
    };
}
function viewAccountSchema(spec) {
    const schema = viewSchema('account', spec['accountSchema'], { kind: 'spec', path: ['accountSchema'] });
    return schema?.attributes.length === 0 && (0,_spec_placeholder_js__WEBPACK_IMPORTED_MODULE_1__  .YH)(spec) ? undefined : schema;
}
function viewDiscoveredSchema(schema) {
    return viewSchema('account', schema, { kind: 'handler', command: 'std:account:discover-schema' });
}
function mergeSchemas(spec, discovered) {
    const ordered = [...spec.attributes, ...discovered.attributes.filter(({ name }) => !spec.byName.has(name))];
    const sent = list(discovered.input['attributes']).filter((attribute) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(attribute) && !spec.byName.has(String(attribute['name'])));
    return {
        ...spec,
        displayAttribute: spec.displayAttribute ?? discovered.displayAttribute,
        identityAttribute: spec.identityAttribute ?? discovered.identityAttribute,
        groupAttribute: spec.groupAttribute ?? discovered.groupAttribute,
        attributes: ordered,
        byName: new Map(ordered.map((attribute) => [attribute.name, attribute])),
        input: {
            ...discovered.input,
            ...spec.input,
            attributes: [...list(spec.input['attributes']), ...sent],
        },
    };
}
function viewEntitlementSchemas(value) {
    const schemas = new Map();
    for (const [i, schema] of list(value).entries()) {
        const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(schema) ? text(schema['type']) : undefined;
        if (type === undefined || schemas.has(type))
            continue;
        const view = viewSchema(type, schema, { kind: 'spec', path: ['entitlementSchemas', i] });
        if (view)
            schemas.set(type, view);
    }
    return [...schemas.values()];
}
function viewSchema(type, schema, target) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(schema))
        return undefined;
    const byName = new Map();
    const sent = [];
    for (const [i, attribute] of list(schema['attributes']).entries()) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(attribute) ? text(attribute['name']) : undefined;
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(attribute) || name === undefined || byName.has(name))
            continue;
        byName.set(name, {
            name,
            type: text(attribute['type']) ?? '',
            multi: attribute['multi'] === true,
            required: attribute['required'] === true,
            entitlement: attribute['entitlement'] === true,
            writable: attribute['writable'] === true,
            schemaObjectType: text(attribute['schemaObjectType']),
            target: target.kind === 'spec' ? { kind: 'spec', path: [...target.path, 'attributes', i] } : target,
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
    return { type, ...names, attributes: [...byName.values()], byName, target, input };
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
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(field))
        return [];
    const key = text(field['key']) ?? text(field['name']);
    if (key === undefined)
        return [];
    const initialValue = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(field['initialValue']) ? field['initialValue'] : {};
    return [
        {
            key,
            type: text(field['type']) ?? '',
            required: field['required'] === true,
            initialType: text(initialValue['type']),
            initial: (0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(initialValue['attributes']) ? initialValue['attributes'] : {},
            target: { kind: 'spec', path },
        },
    ];
}
function configItems(value, path) {
    if (Array.isArray(value))
        return value.flatMap((child, i) => configItems(child, [...path, i]));
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(value))
        return [];
    const key = text(value['key']);
    const inner = Object.entries(value).flatMap(([name, child]) => typeof child === 'object' ? configItems(child, [...path, name]) : []);
    return key === undefined ? inner : [{ key, type: value['type'], options: value['options'], path }, ...inner];
}
function isSecretType(type) {
    return type === 'secret' || type === 'secrettextarea';
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

  })

};
