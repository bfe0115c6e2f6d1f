export const id = 7586;
export const ids = [7586];
export const modules = {

  17586:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  drift: () => (  drift)
});

var external_node_path_ = __webpack_require__(76760);
var command = __webpack_require__(61346);
var output_paths = __webpack_require__(73899);
var errors = __webpack_require__(57657);
var files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(39798);
var shared_config = __webpack_require__(3633);
var json_output = __webpack_require__(17827);
var tag_name = __webpack_require__(62451);
var shared_tenant = __webpack_require__(77543);
var pool = __webpack_require__(63096);
var errors_errors = __webpack_require__(25584);
var connector_versions = __webpack_require__(15812);
var find_entry = __webpack_require__(15181);
var tag_sources = __webpack_require__(35640);
; 


function compareSource(expected, { schemas, policies }) {
    const { account, entitlements, fields, allowsMore } = expected;
    const byName = new Map(schemas.map((schema) => [schema.name, schema]));
    const known = new Set(['account', ...entitlements.map(({ type }) => type)]);
    const differences = [];
    for (const schema of [account, ...entitlements]) {
        const actual = byName.get(schema.type);
        differences.push(...(actual === undefined ? [missingSchema(schema)] : compareSchema(schema, actual, allowsMore)));
    }
    for (const { name } of schemas) {
        if (known.has(name))
            continue;
        differences.push({
            id: `entitlement-type-extra/${name}`,
            breaking: !allowsMore,
            message: `the source has the entitlement type ${shown(name)}, which the spec does not have`,
            remedy: 'Keep the type in the spec, as access profiles and roles may use its entitlements.',
        });
    }
    if (policies !== undefined)
        differences.push(...comparePolicy(fields, policies));
    return differences;
}
function missingSchema({ type }) {
    if (type === 'account') {
        return {
            id: 'schema-missing/account',
            breaking: true,
            message: 'the source has no account schema',
            remedy: 'Add it to the source.',
        };
    }
    return {
        id: `entitlement-type-missing/${type}`,
        breaking: false,
        message: `the source has no schema for the entitlement type ${shown(type)}, so these entitlements are not read`,
        remedy: 'Add the schema to the source.',
    };
}
function compareSchema(expected, actual, allowsMore) {
    const { type: schema } = expected;
    const byName = new Map(actual.attributes.map((attribute) => [attribute.name, attribute]));
    const differences = keyDifferences(expected, actual);
    for (const attribute of expected.attributes) {
        const { name } = attribute;
        const found = byName.get(name);
        const where = `attribute ${shown(name)} of ${schema}`;
        if (found === undefined) {
            differences.push({
                id: `attribute-missing/${schema}/${name}`,
                breaking: false,
                message: `${where} is not on the source, so its values are lost`,
                remedy: schema === 'account' && attribute.entitlement
                    ? 'Add it to the source, and link it there with the schema of its entitlement type.'
                    : 'Add it to the source.',
            });
            continue;
        }
        const changes = attributeChanges(attribute, found, schema).map(({ member, has, wants }) => `${member} is ${shownValue(has)} instead of ${shownValue(wants)}`);
        if (changes.length === 0)
            continue;
        differences.push({
            id: `attribute-changed/${schema}/${name}`,
            breaking: true,
            message: `${where} differs on the source: ${changes.join(', ')}`,
            remedy: 'Keep the attribute in the spec as it was, or change the schema of the source and aggregate it again.',
        });
    }
    for (const { name } of actual.attributes) {
        if (expected.byName.has(name))
            continue;
        differences.push({
            id: `attribute-extra/${schema}/${name}`,
            breaking: !allowsMore,
            message: `attribute ${shown(name)} of ${schema} is on the source, but not in the spec`,
            remedy: allowsMore
                ? 'See that the connector sends it: it may be discovered, or added by hand.'
                : 'Keep it in the spec, or remove it from the source, its identity profiles and its policies.',
        });
    }
    return differences;
}
function attributeChanges(expected, actual, schema) {
    const all = [
        { member: 'type', has: actual.type, wants: typeOf(expected) },
        { member: 'isMulti', has: actual.isMulti, wants: expected.multi },
        ...(schema === 'account'
            ? [{ member: 'isEntitlement', has: actual.isEntitlement, wants: expected.entitlement }]
            : []),
    ];
    return all.filter(({ has, wants }) => has !== wants);
}
function typeOf({ type }) {
    return (type === '' ? 'string' : type).toUpperCase();
}
function keyDifferences(expected, actual) {
    const { type: schema } = expected;
    const differences = [];
    const hierarchyAttribute = expected.input['hierarchyAttribute'];
    for (const [name, id, wants, has] of [
        ['identityAttribute', 'identity-attribute', expected.identityAttribute, actual.identityAttribute],
        ['displayAttribute', 'display-attribute', expected.displayAttribute, actual.displayAttribute],
        ['hierarchyAttribute', 'hierarchy-attribute', hierarchyAttribute, actual.hierarchyAttribute],
    ]) {
        if (typeof wants !== 'string' || wants === has)
            continue;
        const isHierarchy = name === 'hierarchyAttribute';
        differences.push({
            id: `${id}/${schema}`,
            breaking: !isHierarchy || has !== '',
            message: `${name} of ${schema} is ${has === '' ? 'not set' : shown(has)} on the source instead of ${shown(wants)}`,
            remedy: isHierarchy
                ? 'Set it on the source.'
                : 'Keep the old one in the spec: it must not change once a source was aggregated, so no patch changes it.',
        });
    }
    const groups = actual.attributes.filter(({ isGroup }) => isGroup).map(({ name }) => name);
    const { groupAttribute } = expected;
    if (groupAttribute !== undefined && groups.length > 0 && !groups.includes(groupAttribute)) {
        differences.push({
            id: `group-attribute/${schema}`,
            breaking: true,
            message: `groupAttribute of ${schema} is ${groups.map(shown).join(', ')} on the source instead of ${shown(groupAttribute)}`,
            remedy: 'Keep the old one in the spec, or change the schema of the source by hand and aggregate it again.',
        });
    }
    return differences;
}
function comparePolicy(fields, policies) {
    if (fields.length === 0)
        return [];
    const policy = policies.find(({ usageType }) => usageType === 'CREATE');
    if (policy === undefined) {
        return [
            {
                id: 'create-policy-missing',
                breaking: fields.some(({ required }) => required),
                message: 'the source has no create policy, so new accounts have no value for any field of the create template',
                remedy: 'Add the create policy to the source.',
            },
        ];
    }
    const byName = new Map(policy.fields.map((field) => [field.name, field]));
    const differences = fields.flatMap(({ key, type, required }) => {
        const found = byName.get(key);
        const where = `field ${shown(key)} of the create policy`;
        if (found === undefined) {
            return [
                {
                    id: `create-field-missing/${key}`,
                    breaking: required,
                    message: `${where} is not on the source, so new accounts have no value for it`,
                    remedy: 'Add it to the create policy of the source, with what its value is made from.',
                },
            ];
        }
        const changes = [
            ...(found.type !== '' && type !== '' && found.type.toLowerCase() !== type.toLowerCase()
                ? [`its type is ${shown(found.type)} instead of ${shown(type)}`]
                : []),
            ...(required && !found.isRequired ? ['it is not required there'] : []),
        ];
        if (changes.length === 0)
            return [];
        const message = `${where} differs on the source: ${changes.join(', ')}`;
        const remedy = 'See that the connector works with what the policy makes, or change the policy.';
        return [{ id: `create-field-changed/${key}`, breaking: false, message, remedy }];
    });
    const known = new Set(fields.map(({ key }) => key));
    const more = policy.fields.filter(({ name }) => !known.has(name));
    return [
        ...differences,
        ...more.map(({ name }) => ({
            id: `create-field-extra/${name}`,
            breaking: false,
            message: `field ${shown(name)} of the create policy is on the source, but not in the create template`,
            remedy: 'See that the connector takes it.',
        })),
    ];
}
function shown(name) {
    return (0,core_text .hD)((0,process .Nt)(name));
}
function shownValue(value) {
    return typeof value === 'string' ? shown(value) : String(value);
}
var command_names = __webpack_require__(55784);
var placeholder = __webpack_require__(4273);
var spec_spec = __webpack_require__(50701);
var spec_view = __webpack_require__(44336);
var missing_config = __webpack_require__(63774);
; 








async function readExpected({ connector, version, config }, { client, signal, onSpec }) {
    const invoke = async (type) => await client.invokeOne({ connector: connector.id, version, type, config: config ?? {}, input: {}, signal });
    const label = `version ${version} of ${connector.alias}`;
    const answer = await (0,shared_config .L$)(config, async () => await invoke(command_names .uD)).catch((error) => {
        throw (0,missing_config .rx)(error, config);
    });
    const spec = (0,spec_spec .B)(answer);
    if (spec === undefined)
        throw new errors .yo(`${label} answers ${command_names .uD} without a specification; nothing is compared`);
    onSpec(spec);
    const view = (0,spec_view .vw)(spec);
    const { entitlementSchemas: entitlements } = view;
    const fields = view.commands.has('std:account:create') ? view.fields : [];
    if (view.accountSchema !== undefined) {
        const allowsMore = spec['supportsCustomSchemas'] === true || (0,placeholder .YH)(spec);
        return { account: view.accountSchema, entitlements, fields, allowsMore };
    }
    if (!(0,placeholder .YH)(spec))
        throw new errors .yo(`the spec of ${label} has no account schema to compare with`);
    if (config === undefined) {
        throw new errors .eb(`${label} discovers its account schema, which needs the configuration of the source; give ${(0,input_names .sy)('config')} or ${(0,input_names .sy)('config-path')}`);
    }
    const account = (0,spec_view .VE)(await invoke(placeholder .de));
    if (account === undefined || account.attributes.length === 0)
        throw new errors .yo(`${label} discovers an account schema without attributes, so there is nothing to compare with`);
    return { account, entitlements, fields, allowsMore: spec['supportsCustomSchemas'] === true };
}
var json = __webpack_require__(65872);
; 


function mendingRequests({ account, entitlements, allowsMore }, schemas, path) {
    return [account, ...entitlements].flatMap((expected) => {
        const actual = schemas.find(({ name }) => name === expected.type);
        if (actual === undefined)
            return [creation(expected, path())];
        const request = (body, breaking) => body.length === 0
            ? []
            : [{ breaking, method: 'PATCH', path: path(actual.id), contentType: 'application/json-patch+json', body }];
        const hierarchy = hierarchyChange(expected, actual);
        const isNew = actual.hierarchyAttribute === '';
        const additions = [...addedAttributes(expected, actual), ...(isNew ? hierarchy : [])];
        const removals = allowsMore ? [] : removedAttributes(expected, actual);
        const changes = [...changedAttributes(expected, actual), ...(isNew ? [] : hierarchy), ...removals];
        return [...request(additions, false), ...request(changes, true)];
    });
}
function addedAttributes(expected, actual) {
    const known = new Set(actual.attributes.map(({ name }) => name));
    const added = expected.attributes.filter(({ name }) => !known.has(name));
    return added.map((attribute) => ({
        ...{ op: 'add', path: '/attributes/-', value: attributeValue(attribute, expected) },
    }));
}
function hierarchyChange({ input }, actual) {
    const wanted = input['hierarchyAttribute'];
    if (typeof wanted !== 'string' || wanted === actual.hierarchyAttribute)
        return [];
    return [{ op: 'add', path: '/hierarchyAttribute', value: wanted }];
}
function testOf(index, name) {
    return { op: 'test', path: `/attributes/${index}/name`, value: name };
}
function changedAttributes(expected, actual) {
    return actual.attributes.flatMap((attribute, index) => {
        const wanted = expected.byName.get(attribute.name);
        const changes = wanted === undefined ? [] : attributeChanges(wanted, attribute, expected.type);
        if (changes.length === 0)
            return [];
        const operations = changes.map(({ member, wants }) => ({
            ...{ op: 'add', path: `/attributes/${index}/${member}`, value: wants },
        }));
        return [testOf(index, attribute.name), ...operations];
    });
}
function removedAttributes(expected, actual) {
    return [...actual.attributes.entries()].reverse().flatMap(([index, { name }]) => {
        if (expected.byName.has(name))
            return [];
        return [testOf(index, name), { op: 'remove', path: `/attributes/${index}` }];
    });
}
function creation(expected, path) {
    const { type, identityAttribute = '', displayAttribute = '', attributes } = expected;
    const hierarchyAttribute = expected.input['hierarchyAttribute'] ?? null;
    const body = {
        ...{ name: type, nativeObjectType: type === 'account' ? 'User' : type },
        ...{ identityAttribute, displayAttribute, hierarchyAttribute },
        ...{ includePermissions: false, features: [], configuration: {} },
        attributes: attributes.map((attribute) => attributeValue(attribute, expected)),
    };
    return { breaking: false, method: 'POST', path, contentType: 'application/json', body };
}
function attributeValue(attribute, { type, input }) {
    const { name, multi, entitlement } = attribute;
    const sent = Array.isArray(input['attributes']) ? input['attributes'].filter(json .Gv) : [];
    const description = sent.find((each) => each['name'] === name)?.['description'] ?? '';
    const isEntitlement = type === 'account' && entitlement;
    return { name, type: typeOf(attribute), isMulti: multi, isEntitlement, isGroup: false, description };
}
; 











const maxParallel = 4;
async function readDrift(query, services) {
    const { client, signal } = services;
    const found = await findSources(query, services);
    const [first] = found;
    if (first === undefined)
        return [];
    const { connector, tag } = first;
    const { version = tag.activeVersion, config } = query;
    if (query.version !== undefined) {
        await (0,connector_versions .T)(client, { id: connector.id, label: connector.alias }, version, signal);
    }
    const expected = await readExpected({ connector, version, config }, services);
    return await (0,pool .b)(found, maxParallel, async ({ source }) => {
        const { id, name } = source;
        const compared = await compareOne(source, expected, query.policies, services);
        return { source: { id, name }, connector, tag: tag.tagName, version, ...compared };
    });
}
async function findSources({ source: ref, connector, tag }, { client, signal }) {
    const all = await (0,tag_sources .J)({ connector, tag: ref === undefined ? (tag ?? 'latest') : tag }, client, signal);
    const wanted = ref === undefined
        ? all
        : [
            (0,find_entry .w)('source of an uploaded connector', ref, all.map((each) => ({ ...each, id: each.source.id, name: each.source.name })), 'see the sources with the command sources'),
        ];
    return wanted.map(({ source, runs }) => {
        if (runs !== undefined)
            return { source, ...runs };
        throw new errors .yo(`the source ${(0,core_text .hD)((0,process .Nt)(source.name))} runs a connector or tag that does not exist any more, so there is no version to compare it with`);
    });
}
async function compareOne(source, expected, withPolicies, { client, signal }) {
    const schemas = await client.sources.schemas(source, { signal });
    const notCompared = [];
    let policies;
    if (withPolicies && expected.fields.length > 0) {
        try {
            policies = await client.sources.policies(source, { signal });
        }
        catch (error) {
            if (!(0,errors_errors .Dz)(error, 'forbidden'))
                throw error;
            notCompared.push(`the create policy was not compared: ${error.message}`);
        }
    }
    const path = (schemaId) => client.sources.path(source.id, 'schemas', ...(schemaId === undefined ? [] : [schemaId]));
    return {
        differences: compareSource(expected, { schemas, policies }),
        notCompared,
        requests: mendingRequests(expected, schemas, path),
    };
}
var markdown = __webpack_require__(12560);
; 


const maxRows = 100;
const maxSources = 50;
function driftLine({ source, differences, tag, version }) {
    const breaking = differences.filter((each) => each.breaking).length;
    const found = differences.length === 0 ? 'no difference' : (0,format .U9)(differences.length, 'difference');
    return `${source.name} (tag ${tag}): ${found} from the spec of version ${version}${breaking > 0 ? `, ${breaking} breaking` : ''}`;
}
function driftSection(sources, tenant) {
    const all = sources.flatMap(({ differences }) => differences);
    const breaking = all.filter((each) => each.breaking).length;
    const found = `**${(0,format .U9)(all.length, 'difference')}** in ${(0,format .U9)(sources.length, 'source')}, ${breaking} breaking`;
    const parts = [`${found}, on ${(0,markdown .aY)(tenant)}`];
    for (const drift of sources.slice(0, maxSources)) {
        const { source, connector, tag, version, differences, notCompared } = drift;
        parts.push(`### ${(0,markdown .fh)(source.name)}`, `${(0,markdown .fh)(connector.alias)}, tag ${(0,markdown .aY)(tag)}, compared with version **${version}**`, ...notCompared.map((reason) => `⚠️ ${(0,markdown .Qq)(reason)}`), differences.length === 0
            ? 'No difference.'
            : (0,markdown .tp)(['', 'Difference', 'What to do'], differences
                .slice(0, maxRows)
                .map((each) => [each.breaking ? '❌' : '➕', (0,markdown .Qq)(each.message), (0,markdown .Qq)(each.remedy)])));
        if (differences.length > maxRows)
            parts.push(`And ${(0,format .U9)(differences.length - maxRows, 'more difference')}.`);
    }
    if (sources.length > maxSources)
        parts.push(`And ${(0,format .U9)(sources.length - maxSources, 'more source')}.`);
    return parts.join('\n\n');
}
; 















const inputs = {
    source: {
        kind: 'text',
        description: 'Id or name of the source. Default: all that run the tag of the connector.',
    },
    connector: {
        kind: 'text',
        instead: ['source'],
        description: 'Id or alias of the connector. Not needed with source, but spares a look at all connectors.',
    },
    tag: {
        kind: 'text',
        description: 'Tag whose sources are compared. Default: latest, or with source the tag that it runs.',
    },
    version: {
        kind: 'integer',
        min: 1,
        description: 'Version with whose spec they are compared, such as one that is to be promoted. Default: the one that the tag is at.',
    },
    'fail-on': {
        kind: 'choice',
        choices: ['breaking', 'any', 'never'],
        default: 'breaking',
        description: 'Differences that fail the command. It fails too if something could not be compared, except with never.',
    },
    policies: {
        kind: 'boolean',
        default: 'true',
        description: 'Compare the create policy with the create template, too.',
    },
    patch: {
        kind: 'text',
        description: 'File to write the requests to that would mend the schemas, as JSON. They are never sent.',
    },
    ...shared_config .yD,
    ...shared_tenant .MR,
};
const drift = (0,command .N)({
    name: 'drift',
    summary: 'Compares the schemas and create policies of sources with the spec of a version of their connector.',
    action: { title: 'SaaS connector: drift', icon: 'git-merge', color: 'gray-dark' },
    positional: ['source'],
    inputs,
    outputs: {
        drift: 'Number of differences.',
        breaking: 'Number of breaking differences.',
        count: 'Number of sources that were compared.',
        differences: `The sources and their differences as a JSON array. Empty if it would be longer than ${json_output .Sy} characters.`,
        patch: 'Path of the file with the requests, if patch is given.',
    },
    async run(given, context) {
        const { signal, logger, workingDirectory } = context;
        const { source, connector, tag, version, policies, patch } = given;
        if (source === undefined && connector === undefined) {
            throw new errors .eb(`neither ${(0,input_names .sy)('source')} nor ${(0,input_names .sy)('connector')} is given; give one of them`);
        }
        if (tag !== undefined)
            (0,tag_name .e)(tag);
        await (0,output_paths .H)({ patch }, workingDirectory);
        const config = await (0,shared_config .Xg)(given, context);
        const client = await (0,shared_tenant .Hl)(given, context);
        const tenant = client.baseUrl.host;
        let sources;
        try {
            const query = { source, connector, tag, version, config, policies };
            const onSpec = (spec) => (0,shared_config .kf)(config, spec, context);
            sources = await readDrift(query, { client, signal, onSpec });
        }
        finally {
            client.close();
        }
        const all = sources.flatMap(({ differences }) => differences);
        const breaking = all.filter((each) => each.breaking).length;
        context.setOutput('drift', all.length);
        context.setOutput('breaking', breaking);
        context.setOutput('count', sources.length);
        const json = (0,json_output .We)(sources.map(({ requests: _, ...compared }) => compared), context.secrets);
        context.setOutput('differences', json.length > json_output .Sy ? '' : json);
        for (const compared of sources)
            report(compared, context);
        if (sources.length === 0) {
            const message = `no source runs the tag ${tag ?? 'latest'} of ${connector}, so nothing was compared`;
            context.annotate({ level: 'notice', title: 'drift', message });
        }
        context.addSummary(`## Drift\n\n${driftSection(sources, tenant)}`);
        if (patch !== undefined)
            await writePatch(patch, sources, context);
        else if (all.length > 0)
            logger.info(`give ${(0,input_names .sy)('patch')} to write the requests that would mend the schemas to a file`);
        assertNoDrift(sources, given['fail-on'], context);
    },
});
function report(compared, context) {
    const { logger } = context;
    logger.info(driftLine(compared));
    for (const { message, remedy, breaking } of compared.differences) {
        logger.info(`  ${breaking ? 'breaking: ' : ''}${message}. ${remedy}`);
    }
    for (const message of compared.notCompared)
        context.annotate({ level: 'warning', title: 'drift', message });
}
async function writePatch(patch, sources, context) {
    const content = sources
        .filter(({ requests }) => requests.length > 0)
        .map(({ source, version, requests }) => ({ source, version, requests }));
    const path = (0,external_node_path_.resolve)(context.workingDirectory, patch);
    await (0,files .Bl)(path, `${context.secrets.json(content, 2)}\n`, `patch ${patch}`);
    context.setPathOutput('patch', path);
}
const maxNamed = 5;
function assertNoDrift(sources, failOn, { workflow }) {
    if (failOn === 'never')
        return;
    const failing = sources.flatMap(({ source, differences }) => differences
        .filter(({ breaking }) => breaking || failOn === 'any')
        .map(({ id }) => `${(0,core_text .hD)((0,process .Nt)(source.name))}: ${(0,core_text .TN)((0,process .Nt)(id))}`));
    const place = workflow === undefined ? 'the log above' : 'the summary';
    if (failing.length > 0) {
        const named = failing.slice(0, maxNamed).join('; ');
        const more = failing.length > maxNamed ? `; and ${failing.length - maxNamed} more` : '';
        const kind = failOn === 'any' ? 'difference' : 'breaking difference';
        throw new errors .yo(`${(0,format .U9)(failing.length, kind)} from the spec: ${named}${more}; see ${place}`, {
            isFinding: true,
        });
    }
    const incomplete = sources.filter(({ notCompared }) => notCompared.length > 0);
    if (incomplete.length === 0)
        return;
    throw new errors .yo(`${(0,format .U9)(incomplete.length, 'source')} could not be compared completely, see ${place}; give the token the right, or set ${(0,input_names .sy)('policies')} to false`, { isFinding: true });
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

  35640:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    J: () => (  readTagSources)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_pool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63096);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);




const maxParallel = 4;
async function readTagSources(query, client, signal) {
    const { connector: ref, tag: tagName } = query;
    const connectors = ref === undefined ? await client.connectors.list({ signal }) : [await client.connectors.resolve(ref, { signal })];
    const byTag = new Map();
    await (0,_core_pool_js__WEBPACK_IMPORTED_MODULE_3__  .b)(connectors, maxParallel, async (connector) => {
        const tags = await client.tags.list(connector.id, { signal });
        const wanted = tagName === undefined ? tags : tags.filter((tag) => tag.tagName === tagName);
        if (ref !== undefined && tagName !== undefined && wanted.length === 0)
            throw missingTag(connector, tagName, tags);
        for (const tag of wanted)
            byTag.set(tag.id, { connector, tag });
    });
    const all = await client.sources.list({ signal });
    const found = all.map((source) => {
        const runs = byTag.get(source.connector) ?? byTag.get(source.specId ?? '');
        return { source, runs };
    });
    const isAll = ref === undefined && tagName === undefined;
    return found
        .filter(({ source, runs }) => runs !== undefined || (isAll && isOfUploadedConnector(source)))
        .sort((a, b) => compareKeys(keysOf(a), keysOf(b)));
}
function isOfUploadedConnector({ connectorName }) {
    return connectorName.includes(' (tag: ') && connectorName.endsWith(')');
}
function missingTag(connector, tagName, tags) {
    const names = tags.map((tag) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(tag.tagName))).join(', ');
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(connector.alias))} has no tag ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(tagName))}; its tags are: ${names || 'none'}`);
}
function keysOf({ source, runs }) {
    const place = runs === undefined ? ['1', source.connectorName] : ['0', runs.connector.alias, runs.tag.tagName];
    return [...place, source.name, source.id];
}
function compareKeys(a, b) {
    const index = a.findIndex((key, i) => key !== b[i]);
    return index < 0 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
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

  4273:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    YH: () => (  discoversSchema),
    de: () => (  discoverSchema),
    ze: () => (  hasPlaceholderSchema)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
  var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74938);


const discoverSchema = 'std:account:discover-schema';
function discoversSchema(spec) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__  .jk)(spec['commands']).includes(discoverSchema);
}
function hasPlaceholderSchema(spec) {
    const schema = spec['accountSchema'];
    if (!discoversSchema(spec) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(schema))
        return false;
    const { displayAttribute, identityAttribute, attributes } = schema;
    const isEmptyText = (value) => value === undefined || value === '';
    const isEmptyList = attributes === undefined || (Array.isArray(attributes) && attributes.length === 0);
    return isEmptyText(displayAttribute) && isEmptyText(identityAttribute) && isEmptyList;
}

  }),

  15269:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Xs: () => (  itemTypes),
    eE: () => (  knownKeys),
    sJ: () => (  attributeTypes)
  });
function object(properties, required = []) {
    return { type: 'object', properties, required };
}
function when(type, schema, otherwise = {}) {
    const consequence = 'then';
    return { if: object({ type: { const: type } }, ['type']), [consequence]: schema, else: otherwise };
}
const text = { type: 'string' };
const name = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const listOf = (items) => ({ type: 'array', items });
const attributeTypes = ['string', 'boolean', 'long', 'int'];
const itemTypes = [
    'text',
    'number',
    'secret',
    'textarea',
    'secrettextarea',
    'checkbox',
    'url',
    'toggle',
    'radio',
    'select',
    'list',
    'keyValue',
    'cardList',
];
const knownKeys = {
    spec: [
        'name',
        'keyType',
        'commands',
        'supportsStatefulCommands',
        'showDebugLoggingOption',
        'sourceConfigInitialValues',
        'sourceConfig',
        'accountSchema',
        'entitlementSchemas',
        'accountCreateTemplate',
        'supportsCustomSchemas',
        'description',
        'scriptName',
        'testConnectionTimeout',
        'visibility',
        'topology',
    ],
    schema: ['type', 'displayAttribute', 'identityAttribute', 'groupAttribute', 'hierarchyAttribute', 'attributes'],
    attribute: [
        'name',
        'type',
        'description',
        'entitlement',
        'managed',
        'multi',
        'required',
        'writable',
        'schemaObjectType',
    ],
    item: [
        'key',
        'label',
        'type',
        'required',
        'parentKey',
        'parentValue',
        'placeholder',
        'helpKey',
        'helpText',
        'options',
    ],
    field: ['key', 'name', 'label', 'type', 'required', 'initialValue'],
};
const attributeType = { enum: [...attributeTypes, 'number'] };
const accountAttribute = object({
    name,
    type: attributeType,
    description: text,
    entitlement: flag,
    managed: flag,
    multi: flag,
    required: flag,
    schemaObjectType: text,
}, ['name', 'type']);
const entitlementAttribute = object({ name, type: attributeType, description: text, multi: flag, required: flag }, [
    'name',
    'type',
]);
const accountSchema = object({ displayAttribute: name, identityAttribute: name, groupAttribute: text, attributes: listOf(accountAttribute) }, ['displayAttribute', 'identityAttribute', 'attributes']);
const entitlementSchema = object({
    type: name,
    displayAttribute: name,
    identityAttribute: name,
    hierarchyAttribute: text,
    attributes: listOf(entitlementAttribute),
}, ['type', 'displayAttribute', 'identityAttribute', 'attributes']);
const field = object({
    key: name,
    name: text,
    label: text,
    type: { enum: [...attributeTypes, 'array'] },
    required: flag,
    initialValue: object({ type: { enum: ['identityAttribute', 'generator', 'static'] }, attributes: { type: 'object' } }, ['type']),
}, ['type']);
const option = object({ label: text, value: { type: ['string', 'number', 'boolean'] } }, ['label', 'value']);
const half = object({ key: name, label: text, type: text, required: flag }, ['key', 'label', 'type']);
const byType = {
    radio: object({ options: listOf(option) }),
    select: object({ options: listOf(option) }),
    keyValue: object({ keyValueKey: half, keyValueValue: half }, ['keyValueKey', 'keyValueValue']),
    cardList: object({
        titleKey: text,
        subtitleKey: text,
        indexKey: text,
        buttonLabel: text,
        addButton: flag,
        editButton: flag,
        deleteButton: flag,
        copyButton: flag,
        dragNDropEnabled: flag,
        subMenus: listOf(object({ label: text, items: listOf({ $ref: '#/definitions/item' }) }, ['label', 'items'])),
    }, ['titleKey', 'subtitleKey', 'subMenus']),
};
const item = {
    ...object({
        key: name,
        label: name,
        type: name,
        required: flag,
        parentKey: text,
        placeholder: text,
        helpKey: text,
    }, ['key', 'label', 'type']),
    allOf: Object.entries(byType).map(([type, rest]) => when(type, rest)),
};
const section = object({
    type: { enum: ['section'] },
    sectionTitle: text,
    sectionHelpMessage: text,
    docLinkLabel: text,
    docLink: text,
    items: listOf({ $ref: '#/definitions/item' }),
}, ['type', 'items']);
const menu = object({ type: { enum: ['menu'] }, label: name, items: listOf({ $ref: '#/definitions/section' }) }, [
    'type',
    'label',
    'items',
]);
const specSchema = {
    definitions: { item, section, menu },
    ...object({
        name,
        keyType: { enum: ['simple', 'compound'] },
        commands: { type: 'array', minItems: 1, items: name },
        supportsStatefulCommands: flag,
        showDebugLoggingOption: flag,
        sourceConfigInitialValues: { type: 'object' },
        sourceConfig: listOf({
            ...object({ type: { enum: ['menu', 'section'] } }, ['type']),
            ...when('section', { $ref: '#/definitions/section' }, when('menu', { $ref: '#/definitions/menu' })),
        }),
        accountSchema,
        entitlementSchemas: listOf(entitlementSchema),
        accountCreateTemplate: object({ fields: listOf(field) }),
    }, ['name', 'commands', 'sourceConfig']),
};

  }),

  25826:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bo: () => (  supportsStateful),
    GM: () => (  checkSourceConfig)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
  var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);
  var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15269);






function checkSourceConfig(spec) {
    const findings = [];
    const items = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .AY)(spec, ['sourceConfig']);
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const dynamic = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .jk)(spec['commands']).includes('std:config-options:read');
    for (const { value, path } of items) {
        if (value['type'] === 'section') {
            const title = value['sectionTitle'];
            if ((title === undefined || (typeof title === 'string' && title.trim() === '')) && path.length > 2)
                findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} has no sectionTitle`));
            continue;
        }
        const { key, type } = value;
        if (key === undefined)
            continue;
        if (typeof type === 'string' && type !== '' && !_schema_js__WEBPACK_IMPORTED_MODULE_4__  .Xs.includes(type))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'type'], `type of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(type))}, which is not documented; known are ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_4__  .Xs, 'and')}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .Ru)(type, _schema_js__WEBPACK_IMPORTED_MODULE_4__  .Xs)}`));
        findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .eb)(spec, { value, path }, _schema_js__WEBPACK_IMPORTED_MODULE_4__  .eE.item));
        const parent = value['parentKey'];
        if (typeof parent === 'string' && !keys.includes(parent) && !isInitial(spec, parent))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'parentKey'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} depends on ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(parent))}, which no item has as its key${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .aK)(parent, keys)}`));
        if (value['type'] !== 'radio' && value['type'] !== 'select')
            continue;
        const options = value['options'];
        if (options === undefined && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .z3)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} has no options to choose from`));
        else if (Array.isArray(options) && options.length === 0 && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'options'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} has no options to choose from`));
    }
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .wN)('stateful', checkStateful(spec, items)));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .wN)('secrets', items.flatMap((item) => (isPublicHalf(item, items) ? [] : checkSecret(spec, item)))));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .wN)('initial-values', checkInitialValues(spec, items)));
    return findings;
}
function isInitial(spec, key) {
    const initial = spec['sourceConfigInitialValues'];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(initial) && Object.hasOwn(initial, key);
}
function supportsStateful(spec) {
    const initial = spec['sourceConfigInitialValues'];
    const reserved = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(initial) && initial['supportsStatefulCommands'] === true;
    return spec['supportsStatefulCommands'] === true || reserved;
}
const statefulKey = 'spConnEnableStatefulCommands';
function checkStateful(spec, items) {
    const item = items.find(({ value }) => value['key'] === statefulKey);
    const supported = supportsStateful(spec);
    if (!item) {
        if (!supported)
            return [];
        const message = `supportsStatefulCommands takes effect only with a checkbox item of the key ${statefulKey}`;
        const declared = spec['supportsStatefulCommands'] === true ? [] : ['sourceConfigInitialValues'];
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...declared, 'supportsStatefulCommands'], message)];
    }
    const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, item.path);
    if (!supported)
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(item.path, `${where} takes effect only with "supportsStatefulCommands": true in the spec`)];
    if (item.value['type'] === 'checkbox')
        return [];
    if (item.value['type'] === 'toggle')
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .lm)([...item.path, 'type'], `${where} is a toggle, and a checkbox is documented`)];
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...item.path, 'type'], `${where} has to be a checkbox for the platform to read it`)];
}
const visibleTypes = ['text', 'textarea', 'url', 'number', 'list'];
function checkSecret(spec, { value, path }) {
    const { key, label, type } = value;
    if (!visibleTypes.includes(type) || typeof key !== 'string')
        return [];
    const isSecret = namesSecret(key) || (typeof label === 'string' && namesSecret(label) && !otherNames.test(key));
    if (!isSecret)
        return [];
    const better = type === 'textarea' ? 'secrettextarea' : 'secret';
    const message = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__  .NH)(spec, path)} seems to hold a secret, but its type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(String(type)))} shows it to everybody; use the type ${better} in its place`;
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)([...path, 'type'], message)];
}
function isPublicHalf({ value: { key }, path }, items) {
    if (typeof key !== 'string' || !/(api|access|client|consumer)[^a-z0-9]*key$/i.test(key))
        return false;
    const section = JSON.stringify(path.slice(0, -1));
    return items.some(({ value, path }) => (value['type'] === 'secret' || value['type'] === 'secrettextarea') &&
        JSON.stringify(path.slice(0, -1)) === section &&
        typeof value['key'] === 'string' &&
        /secret/i.test(value['key']));
}
function namesSecret(name) {
    const words = name
        .replace(/\([^)]{0,500}\)/g, '')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
    const last = words.at(-1) ?? '';
    if (/^(passwords?|passwd|pwd|passphrase|passcode|secrets?|token|credentials?|apikey|privatekey)$/.test(last))
        return true;
    return /^keys?$/.test(last) && /^(api|private|secret|access|signing|encryption)$/.test(words.at(-2) ?? '');
}
const otherNames = /(url|uri|path|file|name|id|endpoint|host|header|type|field|attribute|scope)$/i;
const platformValues = /^(provisioningTimeout|supportsStatefulCommands|spConn.*)$/;
function checkInitialValues(spec, items) {
    const initial = spec['sourceConfigInitialValues'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(initial))
        return [];
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const parents = items.map(({ value }) => value['parentKey']);
    const findings = [];
    for (const [key, value] of Object.entries(initial)) {
        const path = ['sourceConfigInitialValues', key];
        if (typeof value === 'object') {
            const message = `sourceConfigInitialValues gives ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(key))} ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .I)(value)}: a string, a number, true or false is documented`;
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(path, message));
        }
        if (keys.includes(key) || parents.includes(key) || platformValues.test(key))
            continue;
        const message = `sourceConfigInitialValues gives a value to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(key))}, which no item has as its key`;
        findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .$e)(path, `${message}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__  .aK)(key, keys)}`));
    }
    return findings;
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
