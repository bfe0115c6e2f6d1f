export const id = 6819;
export const ids = [6819];
export const modules = {

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

  26550:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $l: () => (  hash53),
    TZ: () => (  randomOfCheck),
    o8: () => (  Random)
  });
class Random {
    #seed;
    #state;
    constructor(seed) {
        this.#seed = seed;
        this.#state = Uint32Array.from([1, 2, 3, 4], (salt) => hash32(seed, salt));
        for (let i = 0; i < 8; i++)
            this.next();
    }
    fork(label) {
        return new Random(`${this.#seed}/${label}`);
    }
    next() {
        const s = this.#state;
        const [a = 0, b = 0, c = 0, counter = 0] = s;
        const sum = (a + b + counter) >>> 0;
        s[3] = counter + 1;
        s[0] = b ^ (b >>> 9);
        s[1] = c + (c << 3);
        s[2] = ((c << 21) | (c >>> 11)) + sum;
        return sum / 2 ** 32;
    }
    integer(min, max) {
        return min + Math.floor(this.next() * (max - min + 1));
    }
    text(length, alphabet = 'abcdefghijkmnpqrstuvwxyz23456789') {
        let result = '';
        for (let i = 0; i < length; i++)
            result += alphabet[this.integer(0, alphabet.length - 1)];
        return result;
    }
}
function randomOfCheck(seed, check, isRepeated = false) {
    const random = new Random(`${seed}/${check}`);
    return isRepeated ? random.fork('again') : random;
}
function hash32(text, salt = 0) {
    let h = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) >>> 0;
    for (let i = 0; i < text.length; i++)
        h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
    h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
    return (h ^ (h >>> 16)) >>> 0;
}
function hash53(text, salt = 0) {
    return (hash32(text, salt) & 0x1fffff) * 2 ** 32 + hash32(text, salt + 0x5bd1);
}

  }),

  13157:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  Findings)
  });
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);


const maxFindingsPerKind = 10;
const maxAccepted = 25;
class Findings {
    #fingerprint;
    #acceptedReason;
    #findings = { first: [], middle: [], last: [] };
    #accepted = [];
    #acceptedBeyondMax = 0;
    #kinds = new Map();
    constructor(fingerprint, acceptedReason = () => undefined) {
        this.#fingerprint = fingerprint;
        this.#acceptedReason = acceptedReason;
    }
    add(level, message, options = {}) {
        const { remedy, target, kind, place = 'middle' } = options;
        const finding = {
            level,
            message: this.#clean(message),
            ...(remedy !== undefined && { remedy: this.#clean(remedy) }),
            ...(target && { target }),
        };
        const accepted = this.#acceptedReason(finding.message);
        if (accepted !== undefined) {
            if (this.#accepted.length < maxAccepted)
                this.#accepted.push({ ...finding, accepted });
            else
                this.#acceptedBeyondMax++;
            return;
        }
        if (kind !== undefined) {
            const group = this.#kinds.get(`${level} ${kind}`) ?? { level, kind, count: 0, target, first: finding };
            this.#kinds.set(`${level} ${kind}`, group);
            if (++group.count > maxFindingsPerKind)
                return;
        }
        this.#findings[place].push(finding);
    }
    has(level) {
        return this.#all().some((finding) => finding.level === level);
    }
    list() {
        const more = [...this.#kinds.values()].flatMap(({ level, kind, count, target, first }) => {
            if (count <= maxFindingsPerKind)
                return [];
            const message = this.#clean(`and ${count - maxFindingsPerKind} more ${kind}`);
            return [{ level, message, ...(target && { target }), ...this.#fingerprintOf(first) }];
        });
        const all = [...this.#all().map((finding) => ({ ...finding, ...this.#fingerprintOf(finding) })), ...more];
        return ['error', 'warning', 'notice'].flatMap((level) => all.filter((each) => each.level === level));
    }
    accepted() {
        const all = this.#accepted.map((finding) => ({ ...finding, ...this.#fingerprintOf(finding) }));
        const last = all.at(-1);
        if (last === undefined || this.#acceptedBeyondMax === 0)
            return all;
        return [...all, { level: last.level, message: `and ${this.#acceptedBeyondMax} more`, accepted: last.accepted }];
    }
    #all() {
        return Object.values(this.#findings).flat();
    }
    #fingerprintOf(finding) {
        return this.#fingerprint ? { fingerprint: this.#fingerprint(finding) } : {};
    }
    #clean(text) {
        return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .g$)(text), 600);
    }
}

  }),

  14300:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    U: () => (  count)
  });
function count(n, singular, plural = `${singular}s`) {
    return `${n} ${n === 1 ? singular : plural}`;
}

  }),

  26123:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    DK: () => (  multiplicityFaults),
    Eb: () => (  key),
    IM: () => (  attributesForm),
    OA: () => (  fields),
    Qq: () => (  text),
    Uq: () => (  filledText),
    ZG: () => (  hasForm),
    c3: () => (  listOf),
    cy: () => (  discoveredSchemaForm),
    ef: () => (  formFaults),
    jY: () => (  customizedFormFaults),
    kJ: () => (  permissionForm),
    lq: () => (  optional),
    ut: () => (  attributeValueForm),
    yL: () => (  oneOf)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74044);
  var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97971);




function error(value, name, expected) {
    const fault = name === '' ? `is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .I)(value)}` : `has ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .I)(value)} as its ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(name)}`;
    return [{ level: 'error', text: `${fault} instead of ${expected}` }];
}
const text = (value, name) => (typeof value === 'string' ? [] : error(value, name, 'a text'));
const flag = (value, name) => (typeof value === 'boolean' ? [] : error(value, name, 'true or false'));
const oneOf = (...words) => (value, name) => {
    if (typeof value === 'string' && words.includes(value))
        return [];
    const found = typeof value === 'string' ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(value) : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .I)(value);
    return [{ level: 'error', text: `has ${found} as its ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(name)} instead of ${words.join(' or ')}` }];
};
const optional = (form) => (value, name) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .W0)(value) ? [] : form(value, name);
const listOf = (form) => (value, name) => Array.isArray(value) ? value.flatMap((element) => form(element, name)) : error(value, name, 'a list');
const lately = (form) => (value, name) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .W0)(value) ? [] : form(value, name).map(({ text }) => ({ level: 'warning', text }));
const fields = (forms, others = 'warning') => (value, name) => {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value))
        return error(value, name, 'an object');
    const path = (field) => (name === '' ? field : `${name}.${field}`);
    const faults = Object.entries(forms).flatMap(([field, form]) => form(value[field], path(field)));
    if (others === 'allowed')
        return faults;
    const undocumented = Object.entries(value).filter(([field, child]) => !Object.hasOwn(forms, field) && !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .W0)(child));
    return [
        ...faults,
        ...undocumented.map(([field]) => {
            return { level: 'warning', text: `has the undocumented field ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(path(field))}` };
        }),
    ];
};
const attributesForm = (value, name) => {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value))
        return error(value, name, 'an object');
    return Object.entries(value).flatMap(([attribute, child]) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .W0)(child) ? [] : attributeValueForm(child, `${name}.${attribute}`));
};
const attributeValueForm = (value, name) => {
    const isScalar = (each) => ['string', 'number', 'boolean'].includes(typeof each);
    if (isScalar(value) || (Array.isArray(value) && value.every(isScalar)))
        return [];
    return error(value, name, 'a text, a number, true, false or a list of these');
};
const key = (value) => {
    const parsed = (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .Do)({ key: value }, undefined);
    return 'problem' in parsed ? [{ level: 'error', text: `has an invalid key: ${parsed.problem}` }] : [];
};
const results = listOf(fields({
    attribute: text,
    status: optional(oneOf('error')),
    messages: optional(listOf(fields({ level: oneOf('WARN', 'ERROR'), message: text }))),
}));
const permissionForm = fields({ target: text, rights: text, annotation: optional(text) });
const accountFields = {
    ...{ identity: optional(text), uuid: optional(text), key: optional(key) },
    ...{ disabled: optional(flag), locked: optional(flag), deleted: optional(flag) },
    ...{ incomplete: optional(flag), finalUpdate: optional(flag) },
    permissions: optional(listOf(permissionForm)),
};
const account = fields({ ...accountFields, attributes: attributesForm });
const namedAccount = (value, name) => {
    const isNamed = !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .W0)(value['key']) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .W0)(value['identity']);
    return [
        ...account(value, name),
        ...(isNamed ? [] : [{ level: 'error', text: 'has neither "key" nor "identity"' }]),
    ];
};
const createdFields = fields({ ...accountFields, attributes: optional(attributesForm), results: optional(results) });
const createdAccount = (value, name) => ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value) ? createdFields(value, name) : []);
const nothing = optional(fields({}, 'allowed'));
const numberOrText = (value, name) => typeof value === 'number' || typeof value === 'string' ? [] : error(value, name, 'a number');
const flagOrText = (value, name) => typeof value === 'boolean' || typeof value === 'string' ? [] : error(value, name, 'true or false');
const anything = fields({}, 'allowed');
const application = fields({
    ...{ id: text, primaryAppName: text, description: text },
    ...{ secondaryAppName: optional(text), status: optional(text) },
    datasetId: lately(text),
    ...{ connectorCategory: lately(text), logo: lately(text), appUrl: lately(text), usersCount: lately(text) },
    ...{ createdAt: lately(text), updatedAt: lately(text), warrantyExpiration: lately(text) },
    ...{ businessCriticality: lately(text), dataClassification: lately(text), businessUnit: lately(text) },
    ...{ installType: lately(text), environment: lately(text), operationalStatus: lately(text) },
    ...{ licenseCount: lately(numberOrText), riskScore: lately(numberOrText), totalSigninsCount: lately(numberOrText) },
    ...{ isSanctioned: lately(flagOrText), isBusiness: lately(flagOrText), isPrivileged: lately(flagOrText) },
    riskLevel: lately(oneOf('High', 'Medium', 'Low')),
    ...{ applicationOwner: lately(listOf(text)), itApplicationOwner: lately(listOf(text)) },
    ...{ groups: lately(listOf(anything)), attributes: lately(anything) },
}, 'allowed');
const datasetObject = fields({ datasetId: optional(text), identity: text, attributes: anything });
const stream = fields({ identity: optional(text), uuid: optional(text), key: optional(key) }, 'allowed');
const streamCommands = ['discover', 'read', 'create', 'update', 'status-update', 'delete', 'verify', 'replace'];
const forms = {
    'std:account:create': createdAccount,
    'std:account:update': fields({ ...accountFields, attributes: optional(attributesForm), results: optional(results) }),
    'std:account:delete': nothing,
    'std:account:enable': account,
    'std:account:disable': account,
    'std:account:unlock': account,
    'std:change-password': nothing,
    'std:authenticate': namedAccount,
    'std:application-discovery:list': application,
    'std:agent:list': datasetObject,
    'std:machine-identity:list': datasetObject,
    'std:resource:list': datasetObject,
    ...Object.fromEntries(streamCommands.flatMap((name) => [`std:ssf-stream:${name}`, `ssf-stream:${name}`].map((each) => [each, stream]))),
};
const discoveredSchemaForm = fields({
    ...{ displayAttribute: optional(text), identityAttribute: optional(text), groupAttribute: optional(text) },
    attributes: listOf(fields({
        ...{ name: text, description: optional(text), schemaObjectType: optional(text) },
        ...{ required: optional(flag), multi: optional(flag), managed: optional(flag), entitlement: optional(flag) },
    }, 'allowed')),
}, 'allowed');
const filledText = (value, name) => value === '' ? error(value, name, 'a filled text') : text(value, name);
const sourceData = listOf(fields({ key: filledText, label: text, subLabel: optional(text) }, 'allowed'));
const optionsForm = (value, name) => {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value))
        return error(value, name, 'an object');
    const isTextOrTexts = (each) => typeof each === 'string' || ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(each) && Object.values(each).every((child) => typeof child === 'string'));
    return Object.entries(value).flatMap(([option, child]) => {
        if (typeof child === 'string' || (Array.isArray(child) && child.every(isTextOrTexts)))
            return [];
        return error(child, `${name}.${option}`, 'a text, or a list of texts or of objects with texts');
    });
};
const customizedForms = {
    'std:account:discover-schema': discoveredSchemaForm,
    'std:source-data:discover': sourceData,
    'std:source-data:read': sourceData,
    'std:config-options:read': fields({ options: optionsForm }, 'allowed'),
};
function multiplicityFaults(command, data, schema) {
    if (!/^std:(account:|authenticate$)/.test(command))
        return [];
    const values = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(data) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(data['attributes']) ? data['attributes'] : {};
    return (schema?.attributes ?? []).flatMap(({ name, multi, entitlement }) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_1__  .Im)(value) || Array.isArray(value) === multi || (entitlement && Array.isArray(value)))
            return [];
        if (command === 'std:account:create' && typeof value === 'string')
            return [];
        const expected = multi ? 'a list, as the schema says' : 'a single value, as the schema says';
        return error(value, `attributes.${name}`, expected);
    });
}
function hasForm(command) {
    return Object.hasOwn(forms, command);
}
function customizedFormFaults(command, data) {
    if (!Object.hasOwn(customizedForms, command))
        return formFaults(command, data);
    return customizedForms[command]?.(data, '') ?? [];
}
function formFaults(command, data) {
    return hasForm(command) ? (forms[command]?.(data, '') ?? []) : [];
}

  }),

  74044:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  canonical),
    EL: () => (  isTimeAttribute),
    Gq: () => (  compareObjects),
    Im: () => (  isEmpty),
    So: () => (  isMasked),
    YO: () => (  compareSupplied),
    _j: () => (  asArray),
    ow: () => (  isExpectedValue),
    u8: () => (  isSuppliedValue)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
  var _core_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90604);
  var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97971);





function compareSupplied(supplied, returned, schema, secretKeys = new Set()) {
    return Object.entries(supplied).flatMap(([name, value]) => {
        if (secretKeys.has(name) || (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name) || isEmpty(value))
            return [];
        const attribute = schema?.byName.get(name);
        const answer = returned[name];
        if (isEmpty(answer)) {
            if (!attribute)
                return [];
            return [{ attribute: name, kind: 'missing', text: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(value)} was sent and is not there` }];
        }
        if (isMasked(answer) || isSuppliedValue(value, answer, attribute))
            return [];
        return [
            {
                attribute: name,
                kind: 'different',
                text: `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(value)} was sent, ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(answer)} is there`,
            },
        ];
    });
}
function isSuppliedValue(value, answer, attribute) {
    if (isEmpty(value) && isEmpty(answer))
        return true;
    if (attribute?.multi) {
        const supplied = asArray(value).map((element) => canonical(element, attribute.type));
        const returned = asArray(answer).map((element) => canonical(element, attribute.type));
        if (attribute.entitlement)
            return supplied.every((element) => returned.includes(element));
        return equalSorted(supplied, returned);
    }
    if (attribute?.entitlement && Array.isArray(answer))
        return isSuppliedValue(value, answer, { ...attribute, multi: true });
    return canonical(value, attribute?.type) === canonical(answer, attribute?.type);
}
function isExpectedValue(expected, value, attribute) {
    if (expected === null && (value === '' || (attribute.type === 'boolean' && value === false)))
        return true;
    return isSuppliedValue(expected, value, attribute);
}
function isTimeAttribute(attribute) {
    return /date|time|changed|modified|updated|expire|_at$|At$|revision|version|etag/i.test(attribute);
}
function impliedName(fields, field, other) {
    const { key, identity, uuid } = fields;
    if (field === 'key') {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(other))
            return undefined;
        return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(other['simple'])
            ? { simple: { id: identity } }
            : { compound: { lookupId: identity, uniqueId: uuid } };
    }
    const parsed = (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .Do)({ key }, undefined);
    if ('problem' in parsed)
        return undefined;
    if (field === 'identity')
        return (0,_objects_js__WEBPACK_IMPORTED_MODULE_3__  .TH)(parsed).id;
    return field === 'uuid' && 'compound' in parsed ? parsed.compound.uniqueId : undefined;
}
function isSaidOtherwise(first, second, field) {
    const a = first[field];
    const b = second[field];
    if (isEmpty(a) === isEmpty(b))
        return false;
    return isEmpty(a)
        ? canonical(impliedName(first, field, b)) === canonical(b)
        : canonical(a) === canonical(impliedName(second, field, a));
}
function compareObjects(first, second, names, onlyShared = false) {
    const differences = [];
    const compare = (name, a, b) => {
        if (canonical(a) === canonical(b))
            return;
        const text = (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name)
            ? 'not the same'
            : `${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(a)} in ${names.first}, ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(b)} in ${names.second}`;
        const kind = isEmpty(b) ? 'missing' : isEmpty(a) ? 'added' : 'different';
        differences.push({ attribute: name, kind, text });
    };
    for (const field of ['identity', 'uuid', 'key', 'type', 'permissions']) {
        if ((onlyShared && isEmpty(first[field])) || isSaidOtherwise(first, second, field))
            continue;
        compare(field, first[field], second[field]);
    }
    for (const field of ['disabled', 'locked']) {
        if (!onlyShared || !isEmpty(first[field]))
            compare(field, first[field] ?? false, second[field] ?? false);
    }
    const a = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(first['attributes']) ? first['attributes'] : {};
    const b = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(second['attributes']) ? second['attributes'] : {};
    for (const name of new Set([...Object.keys(a), ...Object.keys(b)])) {
        if (onlyShared && (isEmpty(a[name]) || (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name) || isMasked(a[name]) || isMasked(b[name])))
            continue;
        compare(name, a[name], b[name]);
    }
    return differences;
}
function canonical(value, type, depth = 0) {
    if (isEmpty(value))
        return 'null';
    if (depth > 64)
        return '"…"';
    if (type === 'long' || type === 'int') {
        if (typeof value === 'string' && /^\s*[-+]?\d+(\.0*)?\s*$/.test(value))
            return canonicalInteger(value);
        if (typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value)))
            return BigInt(value).toString();
    }
    if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
        return JSON.stringify(String(value));
    if (Array.isArray(value))
        return `[${value
            .map((element) => canonical(element, type, depth + 1))
            .sort()
            .join(',')}]`;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__  .Gv)(value)) {
        const entries = (0,_core_order_js__WEBPACK_IMPORTED_MODULE_4__  .R)(Object.entries(value).filter(([, child]) => !isEmpty(child)));
        return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child, undefined, depth + 1)}`).join(',')}}`;
    }
    return JSON.stringify(value) ?? 'null';
}
function canonicalInteger(text) {
    return BigInt(text.trim().replace(/^\+/, '').split('.', 1)[0] ?? '').toString();
}
function isEmpty(value) {
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}
function isMasked(value) {
    return typeof value === 'string' && /^([*•●]{3,}|<?(redacted|hidden|masked)>?)$/i.test(value);
}
function asArray(value) {
    if (isEmpty(value))
        return [];
    return Array.isArray(value) ? value : [value];
}
function equalSorted(a, b) {
    return a.length === b.length && a.sort().join('\n') === b.sort().join('\n');
}

  }),

  29631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    o: () => (  IdTable),
    w: () => (  IdSet)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

class IdSet {
    #table;
    #role;
    #size = 0;
    constructor(table = new IdTable()) {
        this.#table = table;
        this.#role = table.newRole();
    }
    get size() {
        return this.#size;
    }
    add(id) {
        const isNew = this.#table.add(id, this.#role);
        if (isNew)
            this.#size++;
        return isNew;
    }
    has(id) {
        return this.#table.has(id, this.#role);
    }
}
const slotsOfPage = 512;
const maxOfPage = 448;
const maxDepth = 24;
const maxSets = 8;
class IdTable {
    #pages = [new Page(0)];
    #depth = 0;
    #sets = 0;
    #salt = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).readUInt32LE();
    newRole() {
        if (this.#sets === maxSets)
            throw new Error(`a table of ids has more than ${maxSets} sets`);
        return 1 << this.#sets++;
    }
    add(text, role) {
        hash(text, this.#salt);
        for (;;) {
            const page = this.#page();
            const slot = page.find();
            const roles = page.roles[slot];
            if (roles !== 0) {
                page.roles[slot] = roles | role;
                return (roles & role) === 0;
            }
            if (page.size < maxOfPage) {
                page.put(slot, role);
                return true;
            }
            this.#divide(page);
        }
    }
    has(text, role) {
        hash(text, this.#salt);
        const page = this.#page();
        return (page.roles[page.find()] & role) !== 0;
    }
    #page() {
        return this.#pages[this.#depth === 0 ? 0 : high >>> (32 - this.#depth)];
    }
    #divide(page) {
        if (page.depth === maxDepth)
            throw new Error('too many ids');
        if (page.depth === this.#depth) {
            this.#pages = this.#pages.flatMap((each) => [each, each]);
            this.#depth++;
        }
        const places = 2 ** (this.#depth - page.depth);
        const second = new Page(page.depth + 1);
        this.#pages.fill(second, this.#pages.indexOf(page) + places / 2, this.#pages.indexOf(page) + places);
        const current = [high, low];
        page.takeOut(dividedHashes, dividedRoles);
        page.depth++;
        for (let slot = 0; slot < slotsOfPage; slot++) {
            if (dividedRoles[slot] === 0)
                continue;
            high = dividedHashes[2 * slot];
            low = dividedHashes[2 * slot + 1];
            const target = this.#page();
            target.put(target.find(), dividedRoles[slot]);
        }
        high = current[0];
        low = current[1];
    }
}
const dividedHashes = new Uint32Array(2 * slotsOfPage);
const dividedRoles = new Uint8Array(slotsOfPage);
class Page {
    depth;
    size = 0;
    hashes = new Uint32Array(2 * slotsOfPage);
    roles = new Uint8Array(slotsOfPage);
    constructor(depth) {
        this.depth = depth;
    }
    find() {
        const { hashes, roles } = this;
        let slot = low % slotsOfPage;
        while (roles[slot] !== 0 && (hashes[2 * slot] !== high || hashes[2 * slot + 1] !== low))
            slot = (slot + 1) % slotsOfPage;
        return slot;
    }
    put(slot, roles) {
        this.hashes[2 * slot] = high;
        this.hashes[2 * slot + 1] = low;
        this.roles[slot] = roles;
        this.size++;
    }
    takeOut(hashes, roles) {
        hashes.set(this.hashes);
        roles.set(this.roles);
        this.roles.fill(0);
        this.size = 0;
    }
}
const { imul } = Math;
let high = 0;
let low = 0;
let hashed = '';
let hashedWith = -1;
function hash(text, salt) {
    if (text === hashed && salt === hashedWith)
        return;
    hashed = text;
    hashedWith = salt;
    let first = salt;
    let second = text.length;
    for (let i = 0; i < text.length; i++) {
        first = imul(((first << 5) | (first >>> 27)) ^ text.charCodeAt(i), 0x9e3779b1);
        second = imul(((second << 13) | (second >>> 19)) ^ first ^ (first >>> 15), 0x85ebca6b);
    }
    high = mixed(first ^ (second >>> 11));
    low = mixed(second);
}
function mixed(value) {
    let h = imul(value ^ (value >>> 16), 0x7feb352d);
    h = imul(h ^ (h >>> 15), 0x846ca68b);
    return (h ^ (h >>> 16)) >>> 0;
}

  }),

  45723:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  IdentityStats),
    w: () => (  SuspectTexts)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
  var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74044);
  var _id_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29631);
  var _list_stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21405);






class IdentityStats {
    #schema;
    #uuids;
    #identities;
    #names;
    #plainKeys;
    #plainIdentities;
    sharedUuid = { count: 0, first: '' };
    sharedIdentity = { count: 0, first: '' };
    sharedName = { count: 0, first: '' };
    similarKey = { count: 0, first: '' };
    similarIdentity = { count: 0, first: '' };
    otherIdentity = { count: 0, first: '' };
    otherKey = { count: 0, first: '' };
    constructor(schema, ids) {
        this.#schema = schema;
        this.#uuids = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w(ids);
        this.#identities = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w(ids);
        this.#names = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w(ids);
        this.#plainKeys = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w(ids);
        this.#plainIdentities = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w(ids);
    }
    add({ id, key, uniqueKey, attributes, fields }) {
        const { uuid, identity } = fields;
        if ('simple' in key && isText(uuid) && !this.#uuids.add(uuid))
            (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(this.sharedUuid, id);
        if (!this.#plainKeys.add(plain(uniqueKey)))
            (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(this.similarKey, id);
        const { identityAttribute, displayAttribute } = this.#schema ?? {};
        const account = identityAttribute === undefined ? undefined : textOf(attributes[identityAttribute]);
        const isNewIdentity = account === undefined || this.#identities.add(account);
        if (!isNewIdentity)
            (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(this.sharedIdentity, id);
        if (account !== undefined && account !== id) {
            const isNewPlain = this.#plainIdentities.add(plain(account));
            if (isNewIdentity && !isNewPlain)
                (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(this.similarIdentity, id);
        }
        if ('simple' in key && account !== undefined && account !== (isText(identity) ? identity : id)) {
            (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(isText(identity) ? this.otherIdentity : this.otherKey, id);
        }
        if (displayAttribute === undefined || displayAttribute === identityAttribute)
            return;
        const name = textOf(attributes[displayAttribute]);
        if (name !== undefined && !this.#names.add(name))
            (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(this.sharedName, id);
    }
}
const suspectWords = new Set(['undefined', 'null', 'NaN']);
const suspectTexts = ['[object Object]', '[object Promise]', 'Invalid Date'];
const maxOtherWords = 2;
const maxLength = 200;
function suspectIn(value) {
    const text = suspectTexts.find((each) => value.includes(each));
    if (text !== undefined || value.length > maxLength)
        return text;
    const words = value.split(/[\s.,;:@/|_-]/).filter((word) => word !== '');
    const others = words.filter((word) => !suspectWords.has(word)).length;
    return others > maxOtherWords ? undefined : words.find((word) => suspectWords.has(word));
}
class SuspectTexts {
    found = new Map();
    add({ id, key, attributes }) {
        this.addKey(key, id);
        this.addAttributes(attributes, id);
    }
    addKey(key, id = '') {
        this.#addAll('', 'simple' in key ? [key.simple.id] : [key.compound.lookupId, key.compound.uniqueId], id);
    }
    addAttributes(attributes, id = '') {
        for (const [name, value] of Object.entries(attributes)) {
            if (!(0,_compare_js__WEBPACK_IMPORTED_MODULE_2__  .Im)(value) && !(0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name))
                this.#addAll(name, Array.isArray(value) ? value : [value], id);
        }
    }
    faults() {
        return [...this.found.values()].map(({ attribute, text }) => {
            const where = attribute === '' ? 'its key' : `the attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(attribute)}`;
            return { level: 'warning', text: `has the text ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(text)} in ${where}` };
        });
    }
    #addAll(attribute, values, id) {
        const texts = new Map();
        for (const value of values) {
            const text = typeof value === 'string' ? suspectIn(value) : undefined;
            if (text !== undefined)
                texts.set(`${text}\n${text === value}`, { text, isPart: text !== value });
        }
        for (const [key, found] of texts) {
            const name = `${key}\n${attribute}`;
            const entry = this.found.get(name) ?? { attribute, ...found, fault: { count: 0, first: '' } };
            if (this.found.size < 200 || this.found.has(name))
                this.found.set(name, entry);
            (0,_list_stats_js__WEBPACK_IMPORTED_MODULE_4__  .qy)(entry.fault, id);
        }
    }
}
function plain(key) {
    return key
        .trim()
        .replace(/[^\S\n]+/g, ' ')
        .toLowerCase();
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}
function textOf(value) {
    if (Array.isArray(value))
        return value.length === 1 ? textOf(value[0]) : undefined;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__  .Gv)(value) || value === '' || value === null || value === undefined)
        return undefined;
    return String(value);
}

  }),

  1010:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $7: () => (  reportRepeated),
    MT: () => (  reportNamed),
    Ri: () => (  reportIdentities),
    Sk: () => (  reportSuspectTexts),
    ob: () => (  reportMisreadTimes)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _engine_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14300);
  var _object_list_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65296);
  var _spec_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44336);




function reportRepeated({ findings, show }, { repeated, keys }, entitlements) {
    const noun = (0,_spec_view_js__WEBPACK_IMPORTED_MODULE_2__  .lt)(entitlements).one;
    const command = (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__  .Xk)(entitlements);
    const target = { kind: 'handler', command };
    if (repeated.count > 0) {
        const verb = repeated.count === 1 ? 'repeats' : 'repeat';
        findings.add('error', `${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(repeated.count, 'output')} of ${command} ${verb} the key of another ${noun}, first ${show(repeated.first)}`, {
            target,
            remedy: 'Send each object once; if pages overlap, leave out objects that were sent before.',
        });
    }
    if (keys.shared.count > 0) {
        const verb = keys.shared.count === 1 ? 'has' : 'have';
        findings.add('error', `${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(keys.shared.count, 'output')} of ${command} ${verb} the uniqueId of another ${noun}, first ${show(keys.shared.first)}`, {
            target,
            remedy: 'Use a value for uniqueId that no other object has.',
        });
    }
}
function reportIdentities({ findings, show }, { identities }, schema, entitlements) {
    const { one, many } = (0,_spec_view_js__WEBPACK_IMPORTED_MODULE_2__  .lt)(entitlements);
    const target = { kind: 'handler', command: (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__  .Xk)(entitlements) };
    const { sharedUuid, sharedIdentity, sharedName, similarKey, similarIdentity, otherIdentity, otherKey } = identities;
    const objects = ({ count: n, first }, has, have) => `${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(n, one, many)}, first ${show(first)}, ${n === 1 ? has : have}`;
    if (sharedUuid.count > 0) {
        findings.add('error', `${objects(sharedUuid, 'has', 'have')} the uuid of another ${one}: the platform makes them one`, {
            target,
            remedy: 'Send a uuid that no other object has, or none.',
        });
    }
    if (sharedIdentity.count > 0) {
        const attribute = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(schema?.identityAttribute);
        findings.add('error', `${objects(sharedIdentity, 'has', 'have')} the ${attribute} of another ${one}, the identityAttribute`, {
            target,
            remedy: 'Name an attribute as the identityAttribute whose value no other object has.',
        });
    }
    if (sharedName.count > 0) {
        const attribute = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(schema?.displayAttribute);
        findings.add('notice', `${objects(sharedName, 'has', 'have')} the ${attribute} of another ${one}, the displayAttribute`, {
            target,
            remedy: 'Objects of one name are hard to tell apart on the platform.',
        });
    }
    if (similarKey.count > 0) {
        const what = `a key that differs from the key of another ${one} only in case or white space`;
        findings.add('notice', `${objects(similarKey, 'has', 'have')} ${what}`, {
            target,
            remedy: 'See that these are two objects in the target system.',
        });
    }
    if (similarIdentity.count > 0) {
        const attribute = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(schema?.identityAttribute);
        const what = `a value of ${attribute}, the identityAttribute, that differs from that of another ${one} only in case or white space`;
        findings.add('notice', `${objects(similarIdentity, 'has', 'have')} ${what}`, {
            target,
            remedy: 'See that these are two objects in the target system.',
        });
    }
    if (otherIdentity.count > 0) {
        const attribute = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(schema?.identityAttribute);
        findings.add('notice', `${objects(otherIdentity, 'has', 'have')} an identity that is not its ${attribute}, the identityAttribute`, {
            target,
            remedy: 'Send the same value in both, so that the object can be found by either.',
        });
    }
    if (otherKey.count > 0) {
        const attribute = (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(schema?.identityAttribute);
        findings.add('notice', `${objects(otherKey, 'has', 'have')} a key that is not its ${attribute}, the identityAttribute`, {
            target,
            remedy: 'Name the attribute that has the value of the key as the identityAttribute, or send this value as the key.',
        });
    }
}
function reportNamed({ findings, show }, { namedAttributes }, schema, entitlements) {
    const noun = (0,_spec_view_js__WEBPACK_IMPORTED_MODULE_2__  .lt)(entitlements);
    for (const [use, { count: n, first }] of namedAttributes?.missing ?? []) {
        const verb = n === 1 ? 'has' : 'have';
        const message = `${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(n, noun.one, noun.many)}, first ${show(first)}, ${verb} no value for ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(schema[use])}, the ${use}`;
        findings.add(use === 'identityAttribute' ? 'error' : 'warning', message, {
            target: { kind: 'handler', command: (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__  .Xk)(entitlements) },
            remedy: `Send the attribute, or name another one as the ${use}.`,
        });
    }
}
function reportSuspectTexts({ findings, show }, { suspectTexts }, entitlements) {
    const noun = (0,_spec_view_js__WEBPACK_IMPORTED_MODULE_2__  .lt)(entitlements);
    for (const { attribute, text, isPart, fault } of suspectTexts.found.values()) {
        const where = attribute === '' ? 'the key' : `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(attribute)}`;
        const amount = (0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(fault.count, noun.one, noun.many);
        findings.add(text === 'null' ? 'notice' : 'warning', `${where} ${isPart ? 'has' : 'is'} the text ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(text)} in ${amount}, first in ${show(fault.first)}`, {
            target: { kind: 'handler', command: (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__  .Xk)(entitlements) },
            remedy: 'Send no value where there is none, and make a text of an object by its members.',
            kind: 'attributes with such a text',
        });
    }
}
function reportMisreadTimes({ findings, show }, { times }, entitlements) {
    const noun = (0,_spec_view_js__WEBPACK_IMPORTED_MODULE_2__  .lt)(entitlements);
    for (const { attribute, unit, count: n, first } of times.misread()) {
        const when = unit === 'seconds' ? 'of January 1970' : 'of a year after 30000';
        const other = unit === 'seconds' ? 'milliseconds' : 'seconds';
        findings.add('warning', `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(attribute)} has only times ${when}, in ${(0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(n, noun.one, noun.many)}, first in ${show(first)}: ${unit} seem to be taken for ${other}`, {
            target: { kind: 'handler', command: (0,_object_list_js__WEBPACK_IMPORTED_MODULE_1__  .Xk)(entitlements) },
            remedy: `${unit === 'seconds' ? 'Multiply the seconds' : 'Divide the milliseconds'} by 1,000 before you make a time of them.`,
        });
    }
}

  }),

  21405:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    NL: () => (  openReport),
    Nf: () => (  KeyStats),
    O0: () => (  maxHeldValues),
    it: () => (  HeldEntitlements),
    pV: () => (  NamedAttributes),
    qn: () => (  FormStats),
    qy: () => (  countFault),
    ym: () => (  EntitlementNames)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46601);
  var _answer_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26123);
  var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74044);
  var _id_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29631);





function openReport(findings) {
    return { findings, show: (id) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(id) };
}
function countFault(fault, first) {
    if (fault.count++ === 0)
        fault.first = first;
}
function countIn(faults, key, first) {
    const fault = faults.get(key) ?? { count: 0, first: '' };
    faults.set(key, fault);
    countFault(fault, first);
}
const maxFields = 20;
const flags = ['disabled', 'locked', 'deleted', 'incomplete', 'finalUpdate'];
class FormStats {
    #entitlements;
    #known;
    errors = new Map();
    warnings = new Map();
    constructor(entitlements) {
        this.#entitlements = entitlements;
        const own = entitlements ? ['type', 'deleted'] : flags;
        this.#known = new Set(['identity', 'uuid', 'key', 'attributes', 'permissions', ...own]);
    }
    add({ id, fields }) {
        for (const field of ['identity', 'uuid', ...(this.#entitlements ? ['type'] : [])]) {
            const value = fields[field];
            if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(value) && typeof value !== 'string') {
                countIn(this.errors, `has ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .I)(value)} as its ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(field)} instead of a text`, id);
            }
        }
        for (const flag of this.#entitlements ? ['deleted'] : flags) {
            const value = fields[flag];
            if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(value) && typeof value !== 'boolean') {
                countIn(this.errors, `has ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .I)(value)} as its ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(flag)} instead of true or false`, id);
            }
        }
        this.#addPermissions(fields['permissions'], id);
        if (this.#entitlements)
            this.#addEntitlement(fields, id);
        for (const field of Object.keys(fields)) {
            if (this.#known.has(field) || (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(fields[field]))
                continue;
            const text = `has the undocumented field ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .bp)(field)}`;
            if (this.warnings.has(text) || this.warnings.size < maxFields)
                countIn(this.warnings, text, id);
        }
    }
    #addPermissions(permissions, id) {
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(permissions))
            return;
        if (!Array.isArray(permissions)) {
            countIn(this.errors, `has ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .I)(permissions)} as its "permissions" instead of an array`, id);
        }
        else if (!permissions.every((each) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(each) && typeof each['target'] === 'string')) {
            countIn(this.errors, 'has "permissions" without a target each', id);
        }
        else {
            for (const { level, text } of permissions.flatMap((each) => (0,_answer_forms_js__WEBPACK_IMPORTED_MODULE_1__  .kJ)(each, 'permissions'))) {
                const faults = level === 'error' ? this.errors : this.warnings;
                if (faults.has(text) || faults.size < maxFields)
                    countIn(faults, text, id);
            }
        }
    }
    #addEntitlement(fields, id) {
        if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(fields['type']))
            countIn(this.warnings, 'does not say its "type"', id);
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(fields['key']) && (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(fields['identity']) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .W0)(fields['uuid']))) {
            countIn(this.warnings, 'has "identity" or "uuid" beside its "key", which an aggregation refused on one tenant as an invalid output format', id);
        }
    }
}
class NamedAttributes {
    #schema;
    missing = new Map();
    constructor(schema) {
        this.#schema = schema;
    }
    add({ id, attributes }) {
        for (const use of ['identityAttribute', 'displayAttribute']) {
            const name = this.#schema[use];
            const attribute = name === undefined ? undefined : this.#schema.byName.get(name);
            if (!attribute || attribute.required)
                continue;
            const value = attributes[attribute.name];
            if ((0,_compare_js__WEBPACK_IMPORTED_MODULE_2__  .Im)(value) || value === '')
                countIn(this.missing, use, id);
        }
    }
}
class KeyStats {
    kinds = new Map();
    #uniqueIds;
    shared = { count: 0, first: '' };
    constructor(ids) {
        this.#uniqueIds = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w(ids);
    }
    add({ id, key }) {
        countIn(this.kinds, 'simple' in key ? 'simple' : 'compound', id);
        if ('simple' in key || this.#uniqueIds.add(key.compound.uniqueId))
            return;
        countFault(this.shared, id);
    }
}
const maxHeldValues = 5_000;
class HeldEntitlements {
    #names;
    values = new Map();
    isTruncated = false;
    constructor(schema) {
        this.#names = schema.attributes.filter(({ entitlement }) => entitlement).map(({ name }) => name);
    }
    add({ id, attributes }) {
        for (const name of this.#names) {
            const value = attributes[name];
            for (const each of Array.isArray(value) ? value : [value]) {
                if ((typeof each !== 'string' || each === '') && typeof each !== 'number')
                    continue;
                this.#keep(name, String(each), id);
            }
        }
    }
    #keep(name, value, id) {
        const held = this.values.get(name) ?? new Map();
        this.values.set(name, held);
        if (held.has(value))
            return;
        if (held.size < maxHeldValues)
            held.set(value, id);
        else
            this.isTruncated = true;
    }
}
class EntitlementNames {
    #identityAttribute;
    #names = new _id_set_js__WEBPACK_IMPORTED_MODULE_3__  .w();
    constructor({ identityAttribute }) {
        this.#identityAttribute = identityAttribute;
    }
    add({ id, key, attributes }) {
        this.#names.add(id);
        if ('compound' in key)
            this.#names.add(key.compound.uniqueId);
        const value = this.#identityAttribute === undefined ? undefined : attributes[this.#identityAttribute];
        if (typeof value === 'string' || typeof value === 'number')
            this.#names.add(String(value));
    }
    has(value) {
        return this.#names.has(value);
    }
}

  }),

  65296:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Xg: () => (  collectObjects),
  Xk: () => (  listCommandOf),
  dt: () => (  listInput),
  gE: () => (  objectInput),
  R1: () => (  readCommandOf),
  LD: () => (  readList)
});

var json = __webpack_require__(65872);
var core_text = __webpack_require__(46601);
var random = __webpack_require__(26550);
var id_set = __webpack_require__(29631);
var identity_stats = __webpack_require__(45723);
var list_stats = __webpack_require__(21405);
var objects = __webpack_require__(97971);
var schema_stats = __webpack_require__(52274);
var compare = __webpack_require__(74044);
; 

const maxAttributes = 200;
const ofSeconds = /^1970-01-(?:1[2-9]|2[0-4])[T ]\d\d:\d\d/;
const ofMilliseconds = /^\+0[3-9]\d{4}-\d\d-\d\d[T ]/;
class TimeStats {
    #times = new Map();
    add({ id, attributes }) {
        for (const [name, value] of Object.entries(attributes)) {
            if (!(0,compare .Im)(value))
                this.#add(name, value, id);
        }
    }
    misread() {
        return [...this.#times].flatMap(([attribute, { values, seconds, milliseconds, hasOther, first }]) => {
            if (!hasOther || (seconds !== values && milliseconds !== values))
                return [];
            return [{ attribute, unit: seconds === values ? 'seconds' : 'milliseconds', count: values, first }];
        });
    }
    #add(name, value, id) {
        const known = this.#times.get(name);
        if (known === undefined && this.#times.size >= maxAttributes)
            return;
        const times = known ?? { values: 0, seconds: 0, milliseconds: 0, example: '', hasOther: false, first: id };
        if (known === undefined)
            this.#times.set(name, times);
        times.values++;
        if (times.seconds + times.milliseconds < times.values - 1)
            return;
        const text = typeof value === 'string' ? value : '';
        if (ofSeconds.test(text))
            times.seconds++;
        else if (ofMilliseconds.test(text))
            times.milliseconds++;
        else
            return;
        if (times.example === '')
            times.example = text;
        else
            times.hasOther ||= text !== times.example;
    }
}
; 









function listCommandOf(entitlements) {
    return entitlements ? 'std:entitlement:list' : 'std:account:list';
}
function readCommandOf(entitlements) {
    return entitlements ? 'std:entitlement:read' : 'std:account:read';
}
function listInput(schema) {
    return {
        ...(schema && schema.type !== 'account' && { type: schema.type }),
        ...(schema && { schema: schema.input }),
    };
}
function objectInput(object, { accountSchema }, entitlements) {
    const schema = entitlements ?? accountSchema;
    return {
        ...(0,objects .wg)(object),
        ...(entitlements && { type: entitlements.type }),
        ...(schema && { schema: schema.input }),
    };
}
async function readList(request) {
    const { commands, command, schema } = request;
    return await collectObjects(commands.outputs(command, listInput(schema)), {
        ...request,
        areEntitlements: command === 'std:entitlement:list',
    });
}
async function collectObjects(outputs, { schema, keyType, sampleSize, seed, named = [], recorded = [], areEntitlements }) {
    const sample = new Sample(sampleSize, seed, named, recorded);
    const table = new id_set .o();
    const list = {
        count: 0,
        ids: new id_set .w(table),
        sample: [],
        sampleOf: (size) => sample.objects(size),
        facts: () => ({
            keys: sample.keys(),
            missing: sample.missingKeys(),
            objects: list.count,
            withValue: list.schemaStats?.withValue() ?? {},
        }),
        missing: [],
        keys: new list_stats .Nf(table),
        schemaStats: schema && new schema_stats .B(schema),
        form: new list_stats .qn(areEntitlements),
        identities: new identity_stats .O(schema, table),
        suspectTexts: new identity_stats .w(),
        times: new TimeStats(),
        namedAttributes: schema && new list_stats .pV(schema),
        heldEntitlements: schema && !areEntitlements ? new list_stats .it(schema) : undefined,
        entitlementNames: schema && areEntitlements ? new list_stats .ym(schema) : undefined,
        malformed: { count: 0, first: '' },
        repeated: { count: 0, first: '' },
        otherType: { count: 0, first: '' },
    };
    const stats = [
        list.keys,
        list.schemaStats,
        list.form,
        list.identities,
        list.suspectTexts,
        list.times,
        list.namedAttributes,
        list.heldEntitlements,
        list.entitlementNames,
    ];
    for await (const data of outputs) {
        if ((0,json .Gv)(data) && data['deleted'] === true)
            continue;
        const object = (0,objects .lj)(data, keyType);
        if ('problem' in object) {
            (0,list_stats .qy)(list.malformed, object.problem);
            continue;
        }
        if (!list.ids.add(object.uniqueKey)) {
            (0,list_stats .qy)(list.repeated, object.id);
            continue;
        }
        list.count++;
        const type = object.fields['type'];
        if (areEntitlements && type !== undefined && type !== null && type !== schema?.type) {
            (0,list_stats .qy)(list.otherType, `${(0,core_text .bp)(object.id)} of type ${(0,core_text .bp)(type)}`);
        }
        for (const each of stats)
            each?.add(object);
        sample.add(object);
    }
    list.sample = sample.objects(sampleSize);
    list.missing = sample.missing;
    return list;
}
function uniqueKeyOf({ id, uniqueId }) {
    return uniqueId === undefined ? id : `${id}\n${uniqueId}`;
}
const maxSampleSize = 1_000_000;
class Sample {
    #size;
    #seed;
    #named;
    #recorded;
    #found = new Set();
    #kept = [];
    constructor(size, seed, named, recorded) {
        this.#recorded = new Map(recorded.map(({ key, rank }, position) => [key, { position, rank }]));
        this.#size = size;
        this.#seed = seed;
        this.#named = new Map(named.map((name) => [uniqueKeyOf(name), { name }]));
    }
    get missing() {
        return [...this.#named.values()].filter(({ object }) => object === undefined).map(({ name }) => name);
    }
    add(object) {
        const named = this.#named.get(object.uniqueKey) ?? this.#named.get(object.id);
        if (named)
            named.object ??= object;
        const recorded = this.#recorded.get(object.uniqueKey);
        if (recorded !== undefined)
            this.#found.add(object.uniqueKey);
        const rank = recorded?.rank ?? maxSampleSize + (0,random .$l)(`${this.#seed}\n${object.uniqueKey}`);
        const last = this.#kept.at(-1);
        if (this.#kept.length >= this.#size && last && rank >= last.rank)
            return;
        const at = this.#kept.findIndex((kept) => rank < kept.rank);
        this.#kept.splice(at < 0 ? this.#kept.length : at, 0, { rank, object });
        if (this.#kept.length > this.#size)
            this.#kept.pop();
    }
    objects(size) {
        const named = [...this.#named.values()].flatMap(({ object }) => (object ? [object] : []));
        const isRead = ({ rank }) => this.#found.size === 0 || rank < maxSampleSize;
        const kept = this.#kept.slice(0, size).filter(isRead);
        const objects = new Set([...named, ...kept.map(({ object }) => object)]);
        return [...objects].sort((a, b) => {
            const [x, y] = [this.#recorded.get(a.uniqueKey)?.position, this.#recorded.get(b.uniqueKey)?.position];
            return x !== undefined && y !== undefined ? x - y : a.uniqueKey < b.uniqueKey ? -1 : 1;
        });
    }
    missingKeys() {
        return this.#found.size === 0 ? [] : [...this.#recorded.keys()].filter((key) => !this.#found.has(key));
    }
    keys() {
        const rankOf = (object) => {
            const place = this.#kept.findIndex((kept) => kept.object === object);
            return place < 0 ? this.#kept.length : place;
        };
        return this.objects(this.#size).map((object) => ({ key: object.uniqueKey, rank: rankOf(object) }));
    }
}

  }),

  97971:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Do: () => (  parseKey),
    Pu: () => (  keyText),
    RI: () => (  kindOfKey),
    TH: () => (  idOf),
    lj: () => (  parseObject),
    wg: () => (  inputOf)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65872);

function parseObject(data, keyType) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(data))
        return { problem: `${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .I)(data)} instead of an object` };
    const key = parseKey(data, keyType);
    if ('problem' in key)
        return key;
    const sent = data['attributes'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(sent))
        return { problem: `no "attributes" object, but ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .I)(sent)}` };
    const attributes = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Rh)(sent);
    const fields = Object.assign((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Rh)(data), { attributes });
    return { ...idOf(key), key, keyWasSent: data['key'] !== undefined && data['key'] !== null, attributes, fields };
}
function parseKey(data, keyType) {
    const { key, identity, uuid } = data;
    if (key === undefined || key === null) {
        if (!isText(identity))
            return { problem: `neither "key" nor "identity" is there` };
        if (keyType === 'compound' && isText(uuid))
            return { compound: { lookupId: identity, uniqueId: uuid } };
        return { simple: { id: identity } };
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(key))
        return { problem: `"key" is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .I)(key)}` };
    const { simple, compound } = key;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(simple)) {
        if (!isText(simple['id']))
            return { problem: `"key.simple.id" is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .I)(simple['id'])}, not a text` };
        return { simple: { id: simple['id'] } };
    }
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .Gv)(compound)) {
        const { lookupId, uniqueId } = compound;
        if (!isText(lookupId))
            return { problem: `"key.compound.lookupId" is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .I)(lookupId)}, not a text` };
        if (!isText(uniqueId))
            return { problem: `"key.compound.uniqueId" is ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_0__  .I)(uniqueId)}, not a text` };
        return { compound: { lookupId, uniqueId } };
    }
    return { problem: '"key" is neither simple nor compound' };
}
function idOf(key) {
    if ('simple' in key)
        return { id: key.simple.id, uniqueKey: key.simple.id };
    return { id: key.compound.lookupId, uniqueKey: `${key.compound.lookupId}\n${key.compound.uniqueId}` };
}
function kindOfKey(key) {
    return 'simple' in key ? 'simple' : 'compound';
}
function inputOf(object) {
    return { identity: object.id, key: object.key };
}
function keyText(key) {
    return 'simple' in key ? key.simple.id : `${key.compound.lookupId} (${key.compound.uniqueId})`;
}
function isText(value) {
    return typeof value === 'string' && value !== '';
}

  }),

  52274:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  SchemaStats)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8554);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
  var _engine_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14300);
  var _compare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74044);





const maxUnknown = 200;
class SchemaStats {
    #schema;
    #mismatches = new Map();
    #unknown = new Map();
    #hasMoreUnknown = false;
    #attributesSeen = new Set();
    #withValue = new Map();
    #objects = 0;
    constructor(schema) {
        this.#schema = schema;
    }
    add(object) {
        this.#objects++;
        for (const [name, value] of Object.entries(object.attributes)) {
            const attribute = this.#schema.byName.get(name);
            if (!attribute)
                this.#countUnknown(name, object);
            else if (value !== undefined && value !== null)
                this.#addValue(attribute, value, object);
        }
        for (const attribute of this.#schema.attributes) {
            const { name, required } = attribute;
            const value = object.attributes[name];
            if (!(0,_compare_js__WEBPACK_IMPORTED_MODULE_2__  .Im)(value) && value !== '')
                this.#withValue.set(name, (this.#withValue.get(name) ?? 0) + 1);
            else if (required && value !== '')
                this.#count(attribute, 'error', 'is required and missing', object);
        }
    }
    hasSeen(attribute) {
        return this.#attributesSeen.has(attribute);
    }
    withValue() {
        const names = this.#schema.attributes.map(({ name }) => name).sort();
        return Object.fromEntries(names.map((name) => [name, this.#withValue.get(name) ?? 0]));
    }
    report({ findings, show, hidesValues = false }, noun) {
        const amount = (n) => (0,_engine_text_js__WEBPACK_IMPORTED_MODULE_3__  .U)(n, noun.one, noun.many);
        for (const { attribute, level, text, objects, firstId, example } of this.#mismatches.values()) {
            const value = example === undefined || hidesValues ? '' : `: ${example}`;
            findings.add(level, `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(attribute.name)} ${text} in ${amount(objects)}, first in ${show(firstId)}${value}`, {
                target: attribute.target,
                remedy: 'Change the type of the attribute in connector-spec.json, or what the handler sends.',
            });
        }
        for (const [name, { objects, firstId }] of this.#unknown) {
            findings.add('warning', `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(name)} is not in the schema and is sent in ${amount(objects)}, first in ${show(firstId)}`, {
                target: this.#schema.target,
                kind: 'attributes that are not in the schema',
            });
        }
        if (this.#hasMoreUnknown) {
            findings.add('warning', `more than ${maxUnknown} attributes are not in the schema`, {
                target: this.#schema.target,
            });
        }
        if (this.#objects === 0)
            return;
        for (const attribute of this.#schema.attributes) {
            if (this.#attributesSeen.has(attribute.name) || attribute.required || (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(attribute.name))
                continue;
            findings.add('warning', `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(attribute.name)} is in the schema and in none of ${amount(this.#objects)}`, {
                target: attribute.target,
                kind: 'attributes that no object has',
            });
        }
    }
    #addValue(attribute, value, object) {
        this.#attributesSeen.add(attribute.name);
        if (Array.isArray(value) !== attribute.multi) {
            const text = attribute.multi
                ? `is multi-valued in the schema and ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .I)(value)}`
                : 'is single-valued in the schema and an array';
            this.#count(attribute, 'error', text, object, value);
        }
        if (!Array.isArray(value)) {
            const mismatch = typeMismatch(attribute.type, value);
            if (mismatch)
                this.#count(attribute, mismatch.level, mismatch.text, object, value);
            return;
        }
        const counted = new Set();
        for (const element of value) {
            const mismatch = typeMismatch(attribute.type, element);
            if (!mismatch || counted.has(mismatch.text))
                continue;
            counted.add(mismatch.text);
            this.#count(attribute, mismatch.level, mismatch.text, object, element);
        }
    }
    #count(attribute, level, text, object, value) {
        const key = `${attribute.name}\n${text}`;
        const mismatch = this.#mismatches.get(key);
        if (mismatch) {
            mismatch.objects++;
            return;
        }
        const example = value === undefined || (0,_core_secrets_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(attribute.name) ? undefined : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .bp)(value);
        this.#mismatches.set(key, { attribute, level, text, objects: 1, firstId: object.id, example });
    }
    #countUnknown(name, object) {
        const known = this.#unknown.get(name);
        if (known)
            known.objects++;
        else if (this.#unknown.size < maxUnknown)
            this.#unknown.set(name, { objects: 1, firstId: object.id });
        else
            this.#hasMoreUnknown = true;
    }
}
function typeMismatch(type, value) {
    const error = () => ({
        level: 'error',
        text: `is of type ${type} in the schema and ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .I)(value)}`,
    });
    const numeric = typeof value === 'string' && /^[-+]?\d+$/.test(value);
    switch (type) {
        case 'string':
            return typeof value === 'string' ? undefined : error();
        case 'boolean':
            return typeof value === 'boolean' ? undefined : error();
        case 'long':
            return numeric || Number.isInteger(value) ? undefined : error();
        case 'int':
            if (Number.isInteger(value))
                return undefined;
            return numeric
                ? { level: 'warning', text: 'is of type int in the schema and a number written as a string' }
                : error();
        default:
            return undefined;
    }
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
