export const id = 8811;
export const ids = [8811,4433];
export const modules = {

/***/ 44433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YamlError: () => (/* binding */ YamlError),
/* harmony export */   readYaml: () => (/* binding */ readYaml),
/* harmony export */   yamlFileError: () => (/* binding */ yamlFileError)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);




/** More aliases in one text are refused: they can multiply its size and exhaust the memory. */
const maxAliases = 100;
/** Why a text cannot be used as YAML. The message is one line and may quote the text. */
class YamlError extends Error {
    name = 'YamlError';
    /** A code of the YAML library, or TOO_DEEP or ALIAS_FAILED. */
    code;
    /** Undefined if the fault has no single place. */
    position;
    constructor(code, message, position, options = {}) {
        super(message.replace(/\s+/g, ' '), options);
        this.code = code;
        this.position = position;
    }
}
/**
 * Reads one YAML 1.2 document. Custom tags and duplicate keys are refused, keys are strings, depth and aliases are limited.
 *
 * @throws YamlError for the first fault.
 */
function readYaml(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const positionAt = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(1, line), column: Math.max(1, col) };
    };
    const plain = (0,_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Yi)(text);
    const tokens = [...new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Parser */ .iX(lines.addNewLine).parse(plain)];
    // The composer is recursive, and Node.js aborts if the stack overflows inside a regular expression.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(tokens) > 3 * _json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw tooDeep();
    const composer = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .Composer */ .Dk({ prettyErrors: false, stringKeys: true, schema: 'core' });
    const [document, second] = [...composer.compose(tokens, true, plain.length)];
    if (document === undefined)
        throw new Error('the YAML library gave no document');
    if (second !== undefined) {
        throw new YamlError('MULTIPLE_DOCS', 'there is a second document; give one', positionAt(second.range[0]));
    }
    const [fault] = [...document.errors, ...document.warnings];
    if (fault !== undefined) {
        throw new YamlError(fault.code, fault.message, positionAt(fault.pos[0]), { cause: fault });
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: maxAliases });
    }
    catch (cause) {
        if (!(cause instanceof ReferenceError))
            throw cause;
        throw new YamlError('ALIAS_FAILED', 'an alias has no anchor, or there are too many of them', undefined, { cause });
    }
    // Aliases can nest deep values in each other.
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .depthOf */ .d1)(value) > _json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw)
        throw tooDeep();
    return { value, document, positionAt, positionOf: (path) => positionAt(offsetOf(document.contents, path)) };
}
/**
 * A fault of a YAML file for its user, with its location.
 *
 * @param shown - the file as the message names it; `file` is its path.
 */
function yamlFileError(fault, shown, file) {
    const { position, message } = fault;
    const where = position === undefined ? '' : `, line ${position.line}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${shown} is not YAML that can be used${where}: ${message}`, {
        location: { file, line: 1, ...position },
        cause: fault,
    });
}
function offsetOf(root, path) {
    let node = root;
    let offset = startOf(node) ?? 0;
    for (const step of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node) ? node.items.find(({ key }) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) && key.value === String(step)) : undefined;
        node = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(step)] : pair?.value;
        offset = startOf(pair?.key) ?? startOf(node) ?? offset;
    }
    return offset;
}
function startOf(node) {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) ? node.range?.[0] : undefined;
}
function tooDeep() {
    return new YamlError('TOO_DEEP', `it is nested deeper than ${_json_js__WEBPACK_IMPORTED_MODULE_3__/* .maxDepth */ .Mw}`);
}
//# sourceMappingURL=yaml.js.map

/***/ }),

/***/ 68811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseSettings: () => (/* binding */ parseSettings)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var dist_ajv = __webpack_require__(42463);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/docs/schemas/validate.schema.json
const validate_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:validate:1","title":"Settings of saas-connector validate","description":"validate.yml beside the package.json of a connector project.","type":"object","additionalProperties":false,"properties":{"identities":{"description":"Accounts and entitlements that are always part of the sample that is read one by one.","type":"object","additionalProperties":false,"properties":{"accounts":{"$ref":"#/definitions/objects"},"entitlements":{"description":"By entitlement type.","type":"object","additionalProperties":{"$ref":"#/definitions/objects"}}}},"values":{"description":"Values for the fields of the create template and for updates, by attribute, used instead of generated ones. In a text, $(unique) is replaced by new random letters. With choices, a create uses one value and an update another.","type":"object","additionalProperties":{"$ref":"#/definitions/value"}},"test-account":{"description":"An account of the target system that checks may change: update, entitlements, disable, enable and unlock run on it instead of on a new account. It is put back and read again after each check, and never deleted. Only for read-only: false.","type":"object","required":["identity"],"additionalProperties":false,"properties":{"identity":{"$ref":"#/definitions/object"},"values":{"description":"Values for its updates, by attribute, used before those of values. An attribute with entitlements gets only these.","type":"object","additionalProperties":{"$ref":"#/definitions/value"}}}},"accept":{"description":"Accepted findings: they are reported, but the check does not fail because of them.","type":"array","items":{"type":"object","required":["check","reason"],"additionalProperties":false,"properties":{"check":{"description":"The check that finds it.","$ref":"#/definitions/check"},"text":{"description":"A verbatim part of the finding\'s message.","type":"string","minLength":1},"attribute":{"description":"An attribute that the message names in quotes.","type":"string","minLength":1},"reason":{"description":"Why the finding is accepted.","type":"string","minLength":1}}}},"checks":{"description":"Settings of single checks.","$ref":"#/definitions/checks"},"commands":{"description":"Commands that are run as checks of their own, custom-command/<name>.","type":"array","items":{"type":"object","required":["name","command","expect"],"additionalProperties":false,"properties":{"name":{"description":"Names the check: letters, digits, hyphens and dots.","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$"},"description":{"description":"What a pass means.","type":"string","minLength":1},"command":{"description":"Such as custom:reset-token.","type":"string","minLength":1},"input":{"description":"The input of the command. Default: {}."},"writes":{"description":"False if the command changes nothing in the target system. Otherwise it is skipped in a read-only run. Default: true.","type":"boolean"},"expect":{"description":"All conditions must hold. Without outputs and error, one output is expected.","type":"object","additionalProperties":false,"properties":{"outputs":{"description":"The number of outputs: an exact number, or min and max.","type":["integer","object"],"minimum":0,"additionalProperties":false,"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":0}}},"output":{"description":"A value that every output must contain. Members of objects that are not named here are ignored; lists must be equal."},"schema":{"description":"A JSON Schema that every output must match.","type":["object","boolean"]},"error":{"description":"The command must fail, with an error of this type.","enum":["any","generic","notFound"]},"message":{"description":"A text that the message of the error must contain.","type":"string","minLength":1}}}}}},"limits":{"description":"Limits that the connector must keep to.","type":"object","additionalProperties":false,"properties":{"accounts":{"description":"How many accounts the connector must be able to list within the memory limit of the platform. The target system must have as many.","type":"integer","minimum":1},"provisioning-timeout":{"description":"After which time the platform ends a command that changes an account, such as 90s or 5m. Default: provisioningTimeout of the configuration or the spec, else 60s.","type":"string","pattern":"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$"}}}},"definitions":{"check":{"anyOf":[{"$ref":"#/definitions/knownCheck"},{"type":"string","pattern":"^custom-command/."}]},"objects":{"type":"array","items":{"$ref":"#/definitions/object"}},"object":{"description":"An id: the simple key, or both parts of a compound key.","type":["string","object"],"minLength":1,"required":["lookup-id","unique-id"],"additionalProperties":false,"properties":{"lookup-id":{"type":"string","minLength":1},"unique-id":{"type":"string","minLength":1}}},"value":{"type":["string","number","boolean","array","object"],"items":{"type":["string","number","boolean"]},"required":["choices"],"additionalProperties":false,"properties":{"choices":{"type":"array","minItems":1,"items":{"type":["string","number","boolean","array"]}}}},"checkSettings":{"type":"object","additionalProperties":false,"properties":{"off":{"description":"Skips the check: true, or the reason as text.","type":["boolean","string"],"minLength":1},"read-limit":{"description":"How many accounts, and entitlements of each type, the check reads one by one, or adds and removes.","type":"integer","minimum":1,"maximum":10000},"timeout":{"description":"The maximum duration of the check, such as 90s or 5m. A longer one is an error.","type":"string","pattern":"^([0-9]+(\\\\.[0-9]+)?(ms|s|m|h))+$"}}},"knownCheck":{"enum":["spec-schema","spec-commands","spec-attributes","spec-entitlements","spec-create-template","spec-stateful","spec-secrets","spec-initial-values","config-items","bundle-loads","bundle-exports","bundle-handlers","bundle-sdk-version","bundle-load-time","bundle-source-map","test-connection-success","test-connection-empty","test-connection-unreachable","account-discover-schema","account-list-and-read","account-read-stable","account-not-found","account-schema-check","account-required-attributes","account-key-type","account-keys-unique","account-output-form","entitlement-list-read","entitlement-read-stable","entitlement-not-found","entitlement-schema-check","entitlement-required-attributes","entitlement-key-type","entitlement-keys-unique","entitlement-output-form","account-entitlements-exist","account-list-aborted","account-list-stateful","entitlement-list-stateful","source-data-discover","source-data-read","config-options-read","named-objects-read","account-create-empty","account-create-minimal","account-create-maximal","account-create-single-valued","account-create-list-delete","account-create-twice","account-update-single-attrs","account-update-entitlement","account-update-entitlements","account-update-add-remove","account-update-several","account-update-empty","account-update-gone","account-delete-gone","account-disable","account-enable","account-unlock","account-change-password","customizer-handlers","customizer-reading","customizer-writing","answer-form","limit-send-size","limit-idle-time","limit-provisioning-time","limit-memory","secrets-in-answers","secrets-in-errors","secrets-in-logs","tokens-in-logs","process-late-sends","process-crashes","process-output"]},"checks":{"type":"object","additionalProperties":false,"patternProperties":{"^custom-command/.":{"$ref":"#/definitions/checkSettings"}},"properties":{"spec-schema":{"description":"The spec has the documented form, all required members and only documented types of configuration items.","$ref":"#/definitions/checkSettings"},"spec-commands":{"description":"The commands in the spec are standard or custom commands, correctly spelt, without duplicates.","$ref":"#/definitions/checkSettings"},"spec-attributes":{"description":"The attributes that identityAttribute, displayAttribute, groupAttribute and similar members name exist.","$ref":"#/definitions/checkSettings"},"spec-entitlements":{"description":"Every account attribute for entitlements has an entitlement schema, and no two schemas have the same type.","$ref":"#/definitions/checkSettings"},"spec-create-template":{"description":"The fields of the account create template have keys, labels, types and usable initial values.","$ref":"#/definitions/checkSettings"},"spec-stateful":{"description":"The spec has both supportsStatefulCommands and the checkbox spConnEnableStatefulCommands, or neither.","$ref":"#/definitions/checkSettings"},"spec-secrets":{"description":"Secrets are configured only in items of type secret or secrettextarea.","$ref":"#/definitions/checkSettings"},"spec-initial-values":{"description":"Every initial value of the configuration belongs to an item and has a documented type.","$ref":"#/definitions/checkSettings"},"config-items":{"description":"The configuration has the required items of the spec, options of its lists, and no unknown keys.","$ref":"#/definitions/checkSettings"},"bundle-loads":{"description":"The index.js of the bundle loads without an error and needs no file that the bundle does not contain.","$ref":"#/definitions/checkSettings"},"bundle-exports":{"description":"The bundle exports a connector, or a function that creates one.","$ref":"#/definitions/checkSettings"},"bundle-handlers":{"description":"Every command of the spec has a handler, and every handler is listed in the spec.","$ref":"#/definitions/checkSettings"},"bundle-sdk-version":{"description":"The project uses a fixed release of version 1 of the connector SDK, the major version that these checks support.","$ref":"#/definitions/checkSettings"},"bundle-load-time":{"description":"The bundle loads within 5 seconds.","$ref":"#/definitions/checkSettings"},"bundle-source-map":{"description":"The source map of the project\'s build maps the bundle to its sources.","$ref":"#/definitions/checkSettings"},"test-connection-success":{"description":"The connection test succeeds with the given configuration.","$ref":"#/definitions/checkSettings"},"test-connection-empty":{"description":"The connection test fails when the configuration is empty.","$ref":"#/definitions/checkSettings"},"test-connection-unreachable":{"description":"With a made-up configuration, whose addresses lead to a closed port, the connection test fails within 30 s, does not show its secrets, and the connector goes on working.","$ref":"#/definitions/checkSettings"},"account-discover-schema":{"description":"The account schema that the connector discovers is complete and does not contradict the one in the spec.","$ref":"#/definitions/checkSettings"},"account-list-and-read":{"description":"Accounts that are read one by one equal those in the list.","$ref":"#/definitions/checkSettings"},"account-read-stable":{"description":"Two reads of an account give the same result.","$ref":"#/definitions/checkSettings"},"account-not-found":{"description":"Reading an account that does not exist fails with an error of type notFound.","$ref":"#/definitions/checkSettings"},"account-schema-check":{"description":"The attributes of all accounts have the types of the account schema.","$ref":"#/definitions/checkSettings"},"account-required-attributes":{"description":"Every account has a value for the attributes that identityAttribute and displayAttribute name.","$ref":"#/definitions/checkSettings"},"account-key-type":{"description":"The keys of all accounts are of the kind in keyType: simple or compound.","$ref":"#/definitions/checkSettings"},"account-keys-unique":{"description":"No two accounts of the list have the same key, uuid or identity attribute, as the platform makes them one.","$ref":"#/definitions/checkSettings"},"account-output-form":{"description":"The fields of listed accounts outside of their attributes are documented and have the documented types.","$ref":"#/definitions/checkSettings"},"entitlement-list-read":{"description":"Entitlements that are read one by one equal those in the list, for every type.","$ref":"#/definitions/checkSettings"},"entitlement-read-stable":{"description":"Two reads of an entitlement give the same result, for every type.","$ref":"#/definitions/checkSettings"},"entitlement-not-found":{"description":"Reading an entitlement that does not exist fails with an error of type notFound, for every type.","$ref":"#/definitions/checkSettings"},"entitlement-schema-check":{"description":"The attributes of all entitlements have the types of the schema of their type.","$ref":"#/definitions/checkSettings"},"entitlement-required-attributes":{"description":"Every entitlement has a value for the attributes that identityAttribute and displayAttribute name.","$ref":"#/definitions/checkSettings"},"entitlement-key-type":{"description":"The keys of all entitlements of a type are of the same kind.","$ref":"#/definitions/checkSettings"},"entitlement-keys-unique":{"description":"No two entitlements of a type have the same key, uuid or identity attribute.","$ref":"#/definitions/checkSettings"},"entitlement-output-form":{"description":"The fields of listed entitlements outside of their attributes are documented and have the documented types.","$ref":"#/definitions/checkSettings"},"account-entitlements-exist":{"description":"Every entitlement of a listed account is in the list of entitlements of its type.","$ref":"#/definitions/checkSettings"},"account-list-aborted":{"description":"A list of accounts that was aborted half way does not affect the next list.","$ref":"#/definitions/checkSettings"},"account-list-stateful":{"description":"A stateful list of accounts saves an object as its state, and a second list continues from it.","$ref":"#/definitions/checkSettings"},"entitlement-list-stateful":{"description":"If a stateful list of entitlements saves a state, that is an object, and a second list continues from it.","$ref":"#/definitions/checkSettings"},"source-data-discover":{"description":"Discovering source data returns a list of keys and labels, each key once.","$ref":"#/definitions/checkSettings"},"source-data-read":{"description":"Reading the first discovered source data returns a list of keys and labels, each key once.","$ref":"#/definitions/checkSettings"},"config-options-read":{"description":"The connector returns the options of every select and radio item that has none in the spec.","$ref":"#/definitions/checkSettings"},"named-objects-read":{"description":"The accounts and entitlements in identities of validate.yml are listed and can be read.","$ref":"#/definitions/checkSettings"},"account-create-empty":{"description":"Creating an account without an identity and without attributes fails.","$ref":"#/definitions/checkSettings"},"account-create-minimal":{"description":"An account that is created from the required fields of the create template has their values.","$ref":"#/definitions/checkSettings"},"account-create-maximal":{"description":"An account that is created from all fields of the create template has their values.","$ref":"#/definitions/checkSettings"},"account-create-single-valued":{"description":"A multi-valued attribute whose only value is sent as a text, as the platform does, is read as a list.","$ref":"#/definitions/checkSettings"},"account-create-list-delete":{"description":"A new account is in the list and can be read; after its deletion it is not in the list and cannot be read.","$ref":"#/definitions/checkSettings"},"account-create-twice":{"description":"A second create with the same values is rejected or answers with the existing account; it creates no other.","$ref":"#/definitions/checkSettings"},"account-update-single-attrs":{"description":"After an update a read shows the new value of the attribute, for every attribute that can be updated.","$ref":"#/definitions/checkSettings"},"account-update-entitlement":{"description":"A read shows an entitlement after it was added to an account, and not after it was removed, for every type.","$ref":"#/definitions/checkSettings"},"account-update-entitlements":{"description":"One change adds or removes several entitlements, and the account keeps the others.","$ref":"#/definitions/checkSettings"},"account-update-add-remove":{"description":"Values can be added to and removed from multi-valued attributes, one as a text and several as a list, and removing the value of a single-valued attribute clears it.","$ref":"#/definitions/checkSettings"},"account-update-several":{"description":"All changes of one update take effect, and its answer shows them.","$ref":"#/definitions/checkSettings"},"account-update-empty":{"description":"An update that sets an attribute to null or to an empty text stores neither as a word.","$ref":"#/definitions/checkSettings"},"account-update-gone":{"description":"Updating a deleted account fails with an error of type notFound, so that the platform creates it again.","$ref":"#/definitions/checkSettings"},"account-delete-gone":{"description":"Deleting a deleted account fails with an error of type notFound.","$ref":"#/definitions/checkSettings"},"account-disable":{"description":"After an account was disabled, a read shows it as disabled, or it is deleted.","$ref":"#/definitions/checkSettings"},"account-enable":{"description":"After a disabled account was enabled, a read shows it as enabled.","$ref":"#/definitions/checkSettings"},"account-unlock":{"description":"Unlocking an account succeeds, and a read shows it as not locked.","$ref":"#/definitions/checkSettings"},"account-change-password":{"description":"Changing the password of an account succeeds and changes nothing else.","$ref":"#/definitions/checkSettings"},"customizer-handlers":{"description":"The customizer loads, and its handlers belong to commands that the spec lists.","$ref":"#/definitions/checkSettings"},"customizer-reading":{"description":"With the customizer, commands that read succeed as without it, and the answers have the same keys and match the schemas.","$ref":"#/definitions/checkSettings"},"customizer-writing":{"description":"With the customizer, an account can be created, changed and deleted, and the answers have its key.","$ref":"#/definitions/checkSettings"},"answer-form":{"description":"The answers of commands that neither list nor read have the documented fields with the documented types.","$ref":"#/definitions/checkSettings"},"limit-send-size":{"description":"No account, entitlement or other output is larger than 256 KiB, the limit of the platform for one message.","$ref":"#/definitions/checkSettings"},"limit-idle-time":{"description":"Every command sends a message at least every 3 minutes; the platform ends a command that does not.","$ref":"#/definitions/checkSettings"},"limit-provisioning-time":{"description":"Commands that change an account, and reads after them, end within the time limit of the platform: 60 s, or provisioningTimeout of the spec.","$ref":"#/definitions/checkSettings"},"limit-memory":{"description":"As many accounts as limits.accounts in validate.yml can be listed within 512 MB of memory.","$ref":"#/definitions/checkSettings"},"secrets-in-answers":{"description":"No output of a command contains a secret of the configuration or a password.","$ref":"#/definitions/checkSettings"},"secrets-in-errors":{"description":"No error of a command contains a secret of the configuration or a password.","$ref":"#/definitions/checkSettings"},"secrets-in-logs":{"description":"No line of the log contains a secret of the configuration or a password.","$ref":"#/definitions/checkSettings"},"tokens-in-logs":{"description":"No line of the log contains text that looks like a token, a password or a similar secret.","$ref":"#/definitions/checkSettings"},"process-late-sends":{"description":"No handler sends anything after it has ended, which the platform would lose.","$ref":"#/definitions/checkSettings"},"process-crashes":{"description":"The process of the connector neither crashes nor ends itself, during commands or between them.","$ref":"#/definitions/checkSettings"},"process-output":{"description":"The connector writes only log lines of the SDK to its standard output; other text is a notice.","$ref":"#/definitions/checkSettings"}}}}}');
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/core/times.js
var times = __webpack_require__(99582);
// EXTERNAL MODULE: ./lib/src/core/yaml.js
var yaml = __webpack_require__(44433);
// EXTERNAL MODULE: ./lib/src/validation/engine/settings.js
var settings = __webpack_require__(97830);
;// CONCATENATED MODULE: ./lib/src/validation/engine/settings-file.js











/** A message lists the allowed names only if there are no more of them. */
const maxNamed = 12;
const firstPosition = { line: 1, column: 1 };
/**
 * Parses the text of a `validate.yml`.
 *
 * @param file - the path as the user knows it, for messages.
 * @param checks - the ids of all checks.
 * @throws UserError with line and column of the first fault.
 */
async function parseSettings(text, file, checks) {
    const reader = new SettingsReader(text, file);
    const content = reader.content();
    const known = [...checks, ...(content.commands ?? []).map(({ name }) => (0,settings/* customCheckId */.NZ)(name))];
    for (const [i, { check }] of (content.accept ?? []).entries())
        reader.assertCheck(check, known, ['accept', i, 'check']);
    for (const check of Object.keys(content.checks ?? {}))
        reader.assertCheck(check, known, ['checks', check]);
    const commands = [];
    for (const [i, command] of (content.commands ?? []).entries()) {
        if (commands.some(({ name }) => name === command.name)) {
            reader.refuse(['commands', i, 'name'], `two commands have the name ${(0,core_text/* describeValue */.bp)(command.name)}`);
        }
        commands.push(await readCommand(command, i, reader));
    }
    const { identities = {}, values = {}, accept = [], limits = {}, 'test-account': own } = content;
    return {
        identities: {
            accounts: (identities.accounts ?? []).map(readNamed),
            entitlements: mapValues(identities.entitlements ?? {}, (objects) => objects.map(readNamed)),
        },
        values: mapValues(values, readValue),
        testAccount: own && { account: readNamed(own.identity), values: mapValues(own.values ?? {}, readValue) },
        accepted: accept.map(({ check, text, attribute, reason }) => ({
            check,
            text,
            attribute,
            reason: (0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(reason)),
        })),
        checks: mapValues(content.checks ?? {}, readCheckSettings),
        commands,
        accountCount: limits.accounts,
        provisioningTimeoutMs: durationOf(limits['provisioning-timeout']),
    };
}
let compiled;
/** The parsed document. Its errors have the position of the value in the text. */
class SettingsReader {
    #file;
    #yaml;
    constructor(text, file) {
        this.#file = file;
        try {
            this.#yaml = (0,yaml.readYaml)(text);
        }
        catch (error) {
            if (!(error instanceof yaml.YamlError))
                throw error;
            this.#fail(error.position ?? firstPosition, `it cannot be read as YAML: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(error.message), 160)}`);
        }
    }
    content() {
        const value = this.#yaml.value ?? {};
        // The validator is used once in a run. With all references inlined and its code optimized, compiling the schema takes
        // four times as long.
        compiled ??= new dist_ajv.Ajv({
            allowUnionTypes: true,
            allErrors: true,
            verbose: true,
            strictRequired: false,
            inlineRefs: false,
            code: { optimize: false },
        }).compile(validate_schema_namespaceObject);
        const isValid = compiled;
        if (isValid(value))
            return value;
        const errors = isValid.errors ?? [];
        // The deepest error is the most specific: alternatives that do not apply fail at a higher level.
        const depth = ({ instancePath }) => instancePath.split('/').length;
        const rank = (error) => depth(error) + (error.keyword === 'additionalProperties' ? 0.5 : 0);
        const worst = errors.toSorted((a, b) => rank(b) - rank(a))[0];
        if (worst === undefined)
            this.#fail(firstPosition, 'it does not match docs/schemas/validate.schema.json');
        const { path, problem } = explain(worst);
        return this.refuse(path, problem);
    }
    assertCheck(id, known, path) {
        if (known.includes(id))
            return;
        const near = (0,nearest/* nearest */.p)(id, known);
        this.refuse(path, `there is no check ${(0,core_text/* describeValue */.bp)(id)}${near === undefined ? '' : `; did you mean ${near}?`}`);
    }
    /** @throws UserError with the position of the value at `path`, or of its key. */
    refuse(path, problem) {
        return this.#fail(this.#yaml.positionAt(this.#offsetOf(path)), problem);
    }
    #offsetOf(path) {
        let node = this.#yaml.document.contents;
        let offset = startOf(node) ?? 0;
        for (const step of path) {
            const pair = (0,dist/* isMap */.jh)(node) ? node.items.find(({ key }) => (0,dist/* isNode */.Ll)(key) && String(key) === String(step)) : undefined;
            const next = pair ? pair.value : (0,dist/* isCollection */.P3)(node) ? node.items[Number(step)] : undefined;
            offset = (pair && startOf(pair.key)) ?? startOf(next) ?? offset;
            node = (0,dist/* isPair */.tO)(next) ? next.value : next;
        }
        return offset;
    }
    #fail(at, problem) {
        const message = `${this.#file}, line ${at.line}, column ${at.column}: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(problem))}`;
        throw new errors/* UserError */.yo(message, { location: { file: this.#file, ...at } });
    }
}
function startOf(node) {
    return (0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;
}
/** Describes a violation of the schema, and its path. */
function explain(error) {
    const path = (0,json/* pointerSteps */.$L)(error.instancePath);
    const name = path.length === 0 ? 'the file' : path.join('.');
    const { params, keyword } = error;
    if (keyword === 'required')
        return { path, problem: `${name} lacks ${(0,core_text/* describeValue */.bp)(params['missingProperty'])}` };
    if (keyword === 'additionalProperties') {
        const key = String(params['additionalProperty']);
        const allowed = (0,json/* isObject */.Gv)(error.parentSchema) ? Object.keys(Object(error.parentSchema['properties'])) : [];
        const near = (0,nearest/* nearest */.p)(key, allowed);
        const all = allowed.length > maxNamed ? '' : `; there are ${allowed.join(', ')}`;
        const hint = near === undefined ? all : `; did you mean ${near}?`;
        return { path: [...path, key], problem: `${name} has no setting ${(0,core_text/* describeValue */.bp)(key)}${hint}` };
    }
    if (keyword === 'enum') {
        const allowed = params['allowedValues'].map(String);
        const near = typeof error.data === 'string' ? (0,nearest/* nearest */.p)(error.data, allowed) : undefined;
        const hint = near === undefined
            ? allowed.length > maxNamed
                ? ''
                : `; write ${allowed.join(', ')}`
            : `; did you mean ${near}?`;
        return { path, problem: `${name} cannot be ${(0,core_text/* describeValue */.bp)(error.data)}${hint}` };
    }
    if (keyword === 'type') {
        const types = [params['type']].flat().join(' or ');
        return { path, problem: `${name} must be ${types}, not ${(0,core_text/* describeValue */.bp)(error.data)}` };
    }
    if (keyword === 'pattern') {
        const hint = name.endsWith('timeout') ? 'write a duration such as 90s or 5m' : `it must match ${params['pattern']}`;
        return { path, problem: `${name} cannot be ${(0,core_text/* describeValue */.bp)(error.data)}; ${hint}` };
    }
    return { path, problem: `${name} ${error.message ?? 'is invalid'}` };
}
function readNamed(object) {
    if (typeof object === 'string')
        return { id: object, uniqueId: undefined };
    return { id: object['lookup-id'], uniqueId: object['unique-id'] };
}
function readValue(value) {
    return (0,json/* isObject */.Gv)(value) && Array.isArray(value['choices']) ? { choices: value['choices'] } : { choices: [value] };
}
function durationOf(text) {
    return text === undefined ? undefined : (0,times/* parseDuration */.E9)(text);
}
function readCheckSettings(settings) {
    const { off, timeout } = settings;
    const left = 'left out by validate.yml';
    return {
        skipReason: typeof off === 'string' ? `${left}: ${(0,core_text/* oneLine */.TN)((0,process/* printable */.g$)(off))}` : off ? left : undefined,
        readLimit: settings['read-limit'],
        timeoutMs: durationOf(timeout),
    };
}
async function readCommand(content, i, reader) {
    const { name, description, command, writes = true, expect } = content;
    const { outputs, error, message } = expect;
    if (message !== undefined && error === undefined) {
        reader.refuse(['commands', i, 'expect', 'message'], 'message needs error: any, generic or notFound');
    }
    if (error !== undefined && (expect.output !== undefined || expect.schema !== undefined)) {
        reader.refuse(['commands', i, 'expect', 'error'], 'a command that must fail has no output to compare; remove output and schema, or error');
    }
    if (Object.keys(expect).length === 0) {
        reader.refuse(['commands', i, 'expect'], 'expect is empty; add outputs, output, schema or error');
    }
    const defaultLimits = error === undefined ? { min: 1, max: 1 } : { min: 0, max: Number.POSITIVE_INFINITY };
    const limits = outputs === undefined
        ? defaultLimits
        : typeof outputs === 'number'
            ? { min: outputs, max: outputs }
            : { min: outputs.min ?? 0, max: outputs.max ?? Number.POSITIVE_INFINITY };
    return {
        name,
        description,
        command,
        input: content.input ?? {},
        writes,
        expect: {
            outputs: limits,
            output: 'output' in expect ? { value: expect.output } : undefined,
            schemaProblem: expect.schema === undefined ? undefined : await compileSchema(expect.schema, i, reader),
            error,
            message,
        },
    };
}
/** Compiles a JSON Schema. Unknown keywords are refused, because a misspelt one would check nothing. */
async function compileSchema(schema, i, reader) {
    let validate;
    try {
        const options = {
            strict: true,
            strictTypes: false,
            strictTuples: false,
            strictRequired: false,
            logger: false,
        };
        const newer = (0,json/* isObject */.Gv)(schema) && String(schema['$schema'] ?? '').includes('2020-12');
        const ajv = newer ? new (await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19))).Ajv2020(options) : new dist_ajv.Ajv(options);
        validate = ajv.compile(schema);
    }
    catch (error) {
        return reader.refuse(['commands', i, 'expect', 'schema'], `this JSON Schema cannot be used: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return (output) => {
        if (validate(output))
            return undefined;
        const [error] = validate.errors ?? [];
        const place = error?.instancePath ? `${error.instancePath.slice(1).replaceAll('/', '.')} ` : '';
        return `${place}${error?.message ?? 'does not match'}`;
    };
}
function mapValues(record, map) {
    // The names come from a file: `__proto__` must not set the prototype.
    return Object.assign(Object.create(null), Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)])));
}
//# sourceMappingURL=settings-file.js.map

/***/ })

};
