export const id = 1897;
export const ids = [1897];
export const modules = {

  71897:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  rJ: () => (  BundleError),
  yB: () => (  extractBundle),
  mo: () => (  indexName),
  Bo: () => (  readBundle),
  kb: () => (  readCodeTexts),
  Gw: () => (  readIndexText),
  Bj: () => (  sha256Of),
  hi: () => (  specName)
});


var external_node_crypto_ = __webpack_require__(77598);
var external_node_fs_ = __webpack_require__(73024);
var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(57657);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var check = __webpack_require__(60382);
var external_node_zlib_ = __webpack_require__(38522);
var yauzl = __webpack_require__(20663);
var format = __webpack_require__(93305);
; 






const zipLimits = {
    fileBytes: 256 * 1024 * 1024,
    totalBytes: 512 * 1024 * 1024,
    members: 20_000,
};
class BundleError extends errors .yo {
    name = 'BundleError';
    problem;
    constructor(problem, message, options = {}) {
        super(message, options);
        this.problem = problem;
    }
    get origin() {
        const isOtherFile = this.problem === 'not-a-zip' || (this.problem === 'not-found' && this.cause === undefined);
        return isOtherFile ? 'usage' : super.origin;
    }
}
async function openZip(descriptor, label, limits) {
    let zip;
    try {
        zip = await (0,yauzl .as)(descriptor, { autoClose: false, decodeStrings: false });
    }
    catch (cause) {
        const problem = `${label} is not a zip file, or it is truncated; pack it again with the command pack`;
        throw new BundleError('not-a-zip', problem, { cause });
    }
    const members = await listMembers(zip, label, limits);
    return { members, read: (member) => readMember(zip, member, label) };
}
async function listMembers(zip, label, limits) {
    if (zip.entryCount > limits.members)
        throw tooLarge(label, `${zip.entryCount} members`);
    const members = [];
    const seen = new Map();
    let total = 0;
    for await (const entry of entriesOf(zip, label)) {
        const name = (0,yauzl .ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
        const isFolder = name.endsWith('/');
        const path = isFolder ? name.slice(0, -1) : name;
        const fault = nameFault(path) ?? kindFault(entry) ?? collisionFault(path, isFolder, seen);
        if (fault)
            throw new BundleError('unsafe', `${label} holds ${(0,core_text .hD)((0,process .Nt)(name))}, ${fault}; it is not unpacked`);
        if (isFolder)
            continue;
        if (entry.isEncrypted())
            throw damaged(label, path, 'is encrypted');
        if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
            throw damaged(label, path, `has the compression method ${entry.compressionMethod}, not stored or deflated`);
        total += entry.uncompressedSize;
        if (entry.uncompressedSize > limits.fileBytes)
            throw tooLarge(label, `the file ${(0,core_text .hD)((0,process .Nt)(path))}`);
        if (total > limits.totalBytes)
            throw tooLarge(label, `more than ${Math.floor(limits.totalBytes / 1048576)} MiB`);
        members.push({ name: path, size: entry.uncompressedSize, compressedSize: entry.compressedSize, entry });
    }
    return members;
}
async function* entriesOf(zip, label) {
    const entries = zip.eachEntry();
    for (;;) {
        let next;
        try {
            next = await entries.next();
        }
        catch (cause) {
            const message = `${label} is damaged, its table of contents cannot be read; pack it again with the command pack`;
            throw new BundleError('damaged', message, { cause });
        }
        if (next.done)
            return;
        yield next.value;
    }
}
async function* readMember(zip, member, label) {
    let crc = 0;
    try {
        const local = await zip.readLocalFileHeaderPromise(member.entry);
        if (!local.fileName.equals(member.entry.fileNameRaw))
            throw damaged(label, member.name, 'has two names');
        const stream = await zip.openReadStreamPromise(member.entry);
        for await (const chunk of stream) {
            crc = (0,external_node_zlib_.crc32)(chunk, crc);
            yield chunk;
        }
    }
    catch (cause) {
        if (cause instanceof BundleError)
            throw cause;
        throw damaged(label, member.name, 'cannot be unpacked', cause);
    }
    if (crc !== member.entry.crc32 >>> 0)
        throw damaged(label, member.name, 'has another checksum than declared');
}
function damaged(label, member, what, cause) {
    const message = `${label} is damaged: ${(0,core_text .hD)((0,process .Nt)(member))} ${what}; pack it again with the command pack`;
    return new BundleError('damaged', message, { cause });
}
function tooLarge(label, what) {
    return new BundleError('too-large', `${label} would unpack to ${what}, which is too large for a connector; it is not unpacked`);
}
const maxPathBytes = 512;
const maxDepth = 32;
function nameFault(path) {
    if (path === '' || path.startsWith('/'))
        return 'an absolute path';
    if (/^[a-z]:/i.test(path))
        return 'a path on a drive';
    if (path.split('/').includes('..'))
        return 'a path out of its folder';
    if ((0,yauzl .U_)(path) !== null || path.split('/').some((part) => part === '' || part === '.'))
        return 'a path that is not normalized';
    if (Buffer.byteLength(path) > maxPathBytes)
        return `a path longer than ${maxPathBytes} bytes`;
    if (path.split('/').length > maxDepth)
        return `a path more than ${maxDepth} folders deep`;
    for (const part of path.split('/')) {
        if (part.includes(':') || [...part].some((c) => (0,format .c0)(c.charCodeAt(0))))
            return 'a name with forbidden characters';
        if (/[. ]$/.test(part))
            return 'a name that ends in a dot or a space';
        if (/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(part))
            return 'a name that Windows reserves for a device';
        if (Buffer.byteLength(part) > 255)
            return 'a name longer than 255 bytes';
    }
    return undefined;
}
function kindFault(entry) {
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type === 0o120000)
        return 'a link';
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        return 'which is neither a file nor a folder';
    return undefined;
}
function collisionFault(path, isFolder, seen) {
    const key = path.normalize('NFC').toLowerCase();
    const before = seen.get(key);
    if (before && !(isFolder && before === 'folder'))
        return 'a duplicate name (case is ignored)';
    const parts = key.split('/');
    for (let n = 1; n < parts.length; n++) {
        const folder = parts.slice(0, n).join('/');
        if (seen.get(folder) === 'file')
            return 'a path below a file';
        seen.set(folder, 'folder');
    }
    seen.set(key, isFolder ? 'folder' : 'file');
    return undefined;
}
; 










const indexName = 'index.js';
const specName = 'connector-spec.json';
const maxSpecBytes = 8 * 1024 * 1024;
async function readBundle(path, options = {}) {
    return await withZip(path, options.limits ?? zipLimits, async (zip, size) => {
        requireMembers(zip.members, path, options.spec ?? 'required');
        const digests = [];
        let specText;
        for (const member of zip.members) {
            const kept = member.name === specName || (member.name === indexName && member.size < 1024);
            const { digest, bytes } = await digestOf(zip, member, kept);
            if (member.name === indexName && kept && bytes.toString('utf8').trim() === '')
                throw emptyIndex(path);
            if (member.name === specName)
                specText = bytes.toString('utf8');
            digests.push({ name: member.name, digest });
        }
        digests.sort((a, b) => (a.name < b.name ? -1 : 1));
        const content = (0,external_node_crypto_.createHash)('sha256');
        for (const { name, digest } of digests)
            content.update(`${JSON.stringify(name)} ${digest}\n`);
        return {
            path,
            size,
            sha256: await sha256Of(path),
            contentSha256: content.digest('hex'),
            indexSha256: digests.find(({ name }) => name === indexName)?.digest ?? '',
            entries: zip.members.map(({ name, size, compressedSize }) => ({ name, size, compressedSize })),
            ...(specText === undefined ? {} : { spec: specOf(path, specText), specText }),
        };
    });
}
async function extractBundle(path, directory, limits = zipLimits) {
    return await withZip(path, limits, async (zip) => {
        const createdFolder = await (0,promises_.mkdir)(directory, { recursive: true });
        const written = [];
        try {
            for (const member of zip.members) {
                const target = (0,external_node_path_.join)(directory, ...member.name.split('/'));
                await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
                const file = await (0,promises_.open)(target, 'wx');
                written.push(target);
                try {
                    for await (const chunk of zip.read(member))
                        await file.writeFile(chunk);
                }
                finally {
                    await file.close();
                }
            }
        }
        catch (error) {
            for (const target of written)
                await (0,promises_.rm)(target, { force: true });
            if (createdFolder !== undefined)
                await (0,promises_.rm)(createdFolder, { recursive: true, force: true });
            throw error;
        }
        return zip.members.map((member) => member.name);
    });
}
async function readIndexText(path, limits = zipLimits) {
    return await withZip(path, limits, async (zip) => {
        const member = zip.members.find(({ name }) => name === indexName);
        return member === undefined ? '' : (await digestOf(zip, member, true)).bytes.toString('utf8');
    });
}
async function readCodeTexts(path, limits = zipLimits) {
    return await withZip(path, limits, async (zip) => {
        const texts = [];
        for (const member of zip.members) {
            if (!/\.[cm]?js$/i.test(member.name))
                continue;
            texts.push((await digestOf(zip, member, true)).bytes.toString('utf8'));
        }
        return texts;
    });
}
async function sha256Of(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of (0,external_node_fs_.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
async function withZip(path, limits, use) {
    let file;
    try {
        file = await (0,promises_.open)(path, 'r');
    }
    catch (cause) {
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,errors .bD)(cause);
        throw new BundleError('not-found', `cannot read the bundle ${path}: ${reason}`, { cause });
    }
    try {
        const stats = await file.stat();
        if (!stats.isFile())
            throw new BundleError('not-found', `cannot read the bundle ${path}: it is not a file; give the path of a zip`);
        if (stats.size === 0)
            throw new BundleError('not-a-zip', `${path} is empty; pack it again with the command pack`);
        return await use(await openZip(file.fd, path, limits), stats.size);
    }
    finally {
        await file.close();
    }
}
function requireMembers(members, path, spec) {
    const index = members.find((member) => member.name === indexName);
    if (!index) {
        const folder = onlyFolder(members);
        if (folder !== undefined)
            throw new BundleError('nested', `${path} has its files in the folder ${(0,core_text .hD)((0,process .Nt)(folder))}, not at its root; zip the files without the folder, or use the command pack`);
        const found = members.slice(0, 3).map((member) => (0,core_text .hD)((0,process .Nt)(member.name)));
        const content = found.length === 0 ? 'it is empty' : `it holds ${found.join(', ')}${members.length > 3 ? ', …' : ''}`;
        throw new BundleError('no-index', `${path} has no ${indexName} at its root (${content}); make it with the command pack`);
    }
    if (index.size === 0)
        throw emptyIndex(path);
    const text = members.find((member) => member.name === specName);
    if (!text && spec === 'required')
        throw new BundleError('no-spec', `${path} has no ${specName} at its root; put that file beside package.json and pack again with the command pack`);
    if (text && text.size > maxSpecBytes)
        throw new BundleError('bad-spec', `${path}: its ${specName} is larger than 8 MiB`);
}
function emptyIndex(path) {
    return new BundleError('empty-index', `${path} has an empty ${indexName}; build the connector and pack it again`);
}
function onlyFolder(members) {
    const own = members.filter((member) => !/^__MACOSX\/|(^|\/)\.DS_Store$/.test(member.name));
    const folder = own[0]?.name.split('/')[0];
    if (folder === undefined || !own.every((member) => member.name.startsWith(`${folder}/`)))
        return undefined;
    return own.some((member) => (0,external_node_path_.basename)(member.name) === indexName) ? folder : undefined;
}
async function digestOf(zip, member, keep) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const kept = [];
    for await (const chunk of zip.read(member)) {
        hash.update(chunk);
        if (keep)
            kept.push(chunk);
    }
    return { digest: hash.digest('hex'), bytes: Buffer.concat(kept) };
}
function specOf(path, text) {
    try {
        return (0,check .F9)(text);
    }
    catch (cause) {
        throw new BundleError('bad-spec', `${path}: ${(0,errors .bD)(cause)}`, { cause });
    }
}

  }),

  60382:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g3: () => (  checkSpec),
  F9: () => (  parseSpec),
  df: () => (  spec_text .df)
});

var errors = __webpack_require__(57657);
var json = __webpack_require__(65872);
var nearest = __webpack_require__(82226);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var format = __webpack_require__(93305);
var parts = __webpack_require__(74938);
var placeholder = __webpack_require__(4273);
var command_names = __webpack_require__(55784);
var spec_schema = __webpack_require__(15269);
var source_config = __webpack_require__(25826);
; 










function checkRules(spec) {
    return [
        ...checkTop(spec),
        ...(0,parts .wN)('commands', checkCommands(spec)),
        ...checkSchemas(spec),
        ...(0,source_config .GM)(spec),
        ...(0,parts .wN)('create-template', checkTemplate(spec)),
    ];
}
function checkTop(spec) {
    const findings = (0,parts .eb)(spec, { value: spec, path: [] }, spec_schema .eE.spec);
    if (spec['keyType'] === undefined)
        findings.push((0,parts .lm)([], 'the spec has no keyType, so accounts have a simple key; add "keyType": "simple" to declare it'));
    return findings;
}
function checkCommands(spec) {
    const findings = [];
    const seen = new Set();
    for (const [index, command] of (0,parts .jk)(spec['commands']).entries()) {
        if (typeof command !== 'string')
            continue;
        const path = ['commands', index];
        if (seen.has(command))
            findings.push((0,parts .z3)(path, `commands lists ${(0,core_text .hD)((0,process .Nt)(command))} twice; remove one of them`));
        seen.add(command);
        if (command.trim() !== command)
            findings.push((0,parts .z3)(path, `command ${(0,core_text .hD)((0,process .Nt)(command))} has white space at its start or end`));
        else if (command_names .UC.includes(command))
            continue;
        else if (/^std:/i.test(command))
            findings.push((0,parts .$e)(path, `command ${(0,core_text .hD)((0,process .Nt)(command))} is not a standard command${(0,parts .aK)(command, command_names .oM)}`));
        else if (!/^custom:/i.test(command)) {
            const near = command_names .UC.includes(`std:${command}`) ? `std:${command}` : (0,nearest .p)(command, command_names .oM);
            if (near !== undefined)
                findings.push((0,parts .$e)(path, `command ${(0,core_text .hD)((0,process .Nt)(command))} is a custom command; did you mean ${(0,core_text .hD)((0,process .Nt)(near))}?`));
        }
    }
    if (seen.size > 0 && [...seen].every((command) => command === command_names .uD))
        findings.push((0,parts .$e)(['commands'], `commands lists only ${command_names .uD}, so the connector does nothing`));
    return findings;
}
function checkSchemas(spec) {
    const commands = (0,parts .jk)(spec['commands']).filter((command) => typeof command === 'string');
    const discovers = (0,placeholder .YH)(spec);
    const findings = [];
    const account = spec['accountSchema'];
    const accountCommand = commands.find((command) => command.startsWith('std:account:'));
    if (discovers && (account === undefined || (0,placeholder .ze)(spec))) {
        const what = account === undefined ? 'the spec has no accountSchema' : 'accountSchema is a placeholder';
        const path = account === undefined ? [] : ['accountSchema'];
        findings.push((0,parts .lm)(path, `${what}: the schema is what ${placeholder .de} answers`));
    }
    else if (accountCommand !== undefined && !discovers) {
        if (account === undefined)
            findings.push((0,parts .z3)([], `the spec has no accountSchema, which ${accountCommand} needs; add it, or list ${placeholder .de}`));
        else if ((0,json .Gv)(account) && Array.isArray(account['attributes']) && account['attributes'].length === 0)
            findings.push((0,parts .z3)(['accountSchema', 'attributes'], `accountSchema has no attributes, which ${accountCommand} needs`));
    }
    const schemas = (0,parts .CI)(spec, ['entitlementSchemas']);
    const entitlementCommand = commands.find((command) => command.startsWith('std:entitlement:'));
    if ((0,json .Gv)(account)) {
        const part = { value: account, path: ['accountSchema'] };
        findings.push(...checkSchema(spec, part, discovers ? 'notice' : 'error', ['groupAttribute']));
        if (schemas.length > 0 || entitlementCommand === undefined)
            findings.push(...(0,parts .wN)('entitlements', checkObjectTypes(spec, part, schemas, discovers)));
    }
    if (schemas.length === 0 && entitlementCommand !== undefined) {
        const message = `${entitlementCommand} is listed, but the spec has no entitlementSchemas`;
        const level = spec['supportsCustomSchemas'] === true ? parts .lm : parts .$e;
        findings.push(...(0,parts .wN)('entitlements', [level([], message)]));
    }
    const types = new Set();
    for (const schema of schemas) {
        findings.push(...checkSchema(spec, schema, 'warning', ['hierarchyAttribute']));
        const type = schema.value['type'];
        if (typeof type === 'string' && types.has(type))
            findings.push({
                ...(0,parts .$e)([...schema.path, 'type'], `two entitlement schemas have the type ${(0,core_text .hD)((0,process .Nt)(type))}`),
                topic: 'entitlements',
            });
        types.add(type);
    }
    return findings;
}
function checkSchema(spec, schema, level, optionalKeys) {
    const findings = (0,parts .eb)(spec, schema, spec_schema .eE.schema);
    const names = new Set();
    const attributes = (0,parts .CI)(schema.value, ['attributes']);
    for (const { value, path } of attributes) {
        const part = { value, path: [...schema.path, ...path] };
        findings.push(...(0,parts .eb)(spec, part, spec_schema .eE.attribute));
        const name = value['name'];
        if (value['type'] === 'number')
            findings.push((0,parts .$e)([...part.path, 'type'], `type of ${(0,format .NH)(spec, part.path)} is "number", which is not documented; did you mean "long" or "int"?`));
        if (typeof name !== 'string')
            continue;
        const where = (0,format .NH)(spec, schema.path);
        if (name.includes('.'))
            findings.push((0,parts .$e)([...part.path, 'name'], `attribute ${(0,core_text .hD)((0,process .Nt)(name))} of ${where} has a period in its name, which the platform does not allow`));
        if (names.has(name))
            findings.push((0,parts .$e)([...part.path, 'name'], `${where} has the attribute ${(0,core_text .hD)((0,process .Nt)(name))} twice`));
        names.add(name);
    }
    if (attributes.length === 0)
        return findings;
    for (const key of ['displayAttribute', 'identityAttribute', ...optionalKeys]) {
        const name = schema.value[key];
        if (typeof name !== 'string' || name === '' || names.has(name))
            continue;
        const path = [...schema.path, key];
        const message = `${(0,format .NH)(spec, path)} is ${(0,core_text .hD)((0,process .Nt)(name))}, which is none of its attributes${(0,parts .aK)(name, [...names])}`;
        findings.push({ level: optionalKeys.includes(key) ? 'warning' : level, message, path, topic: 'attributes' });
    }
    return findings;
}
function checkObjectTypes(spec, account, schemas, discovers) {
    const types = schemas.map(({ value }) => value['type']).filter((type) => typeof type === 'string');
    const findings = [];
    for (const { value, path } of (0,parts .CI)(account.value, ['attributes'])) {
        const { name, schemaObjectType: type } = value;
        const part = [...account.path, ...path];
        if (typeof type === 'string') {
            if (types.length === 0 ? value['entitlement'] !== true : types.includes(type))
                continue;
            const at = [...part, 'schemaObjectType'];
            const message = `${(0,format .NH)(spec, at)} is ${(0,core_text .hD)((0,process .Nt)(type))}, which no entitlement schema has as its type${(0,parts .aK)(type, types)}`;
            findings.push((0,parts .$e)(at, message));
        }
        else if (value['entitlement'] === true && types.length !== 1) {
            if (types.includes('group') || (typeof name === 'string' && types.includes(name)))
                continue;
            const message = `${(0,format .NH)(spec, part)} is an entitlement, but no entitlement schema has its type; add the schema, or set schemaObjectType to its type`;
            findings.push((0,parts .$e)(part, message));
        }
    }
    return findings.length > 0 || discovers ? findings : unheldTypes(spec, account, schemas);
}
function unheldTypes(spec, account, schemas) {
    const attributes = (0,parts .CI)(account.value, ['attributes']).map(({ value }) => value);
    if (attributes.length === 0)
        return [];
    const { groupAttribute } = account.value;
    const holds = (type) => attributes.some(({ name, entitlement, schemaObjectType }) => {
        if (typeof schemaObjectType === 'string')
            return schemaObjectType === type;
        const isEntitlement = entitlement === true || (typeof name === 'string' && name === groupAttribute);
        return isEntitlement && (schemas.length === 1 || type === 'group' || type === name);
    });
    return schemas.flatMap(({ value: { type }, path }) => typeof type !== 'string' || holds(type)
        ? []
        : [(0,parts .lm)(path, `${(0,format .NH)(spec, path)} is held by no attribute of accountSchema`)]);
}
const uniqueIdGenerator = 'Create Unique Account ID';
const generators = ['Create Password', uniqueIdGenerator];
function checkTemplate(spec) {
    const findings = [];
    const template = spec['accountCreateTemplate'];
    if (!(0,json .Gv)(template))
        return findings;
    for (const { value, path: below } of (0,parts .CI)(template, ['fields'])) {
        const path = ['accountCreateTemplate', ...below];
        const where = (0,format .NH)(spec, path);
        findings.push(...(0,parts .eb)(spec, { value, path }, spec_schema .eE.field));
        if (value['key'] === undefined) {
            if (typeof value['name'] === 'string')
                findings.push((0,parts .$e)(path, `${where} has its key in the member "name", an old form; rename it to "key"`));
            else
                findings.push((0,parts .z3)(path, `${where} has no key`));
        }
        else if (value['label'] === undefined || value['label'] === '')
            findings.push((0,parts .$e)(path, `${where} has no label`));
        if (value['type'] === 'array')
            findings.push((0,parts .$e)([...path, 'type'], `type of ${where} is "array", which is not documented`));
        const initial = value['initialValue'];
        if (!(0,json .Gv)(initial))
            continue;
        const attributes = (0,json .Gv)(initial['attributes']) ? initial['attributes'] : {};
        const name = attributes['name'];
        const at = [...path, 'initialValue'];
        if (initial['type'] === 'static') {
            if (!Object.hasOwn(attributes, 'value'))
                findings.push((0,parts .$e)(at, `initialValue of ${where} is static, but gives no value`));
        }
        else if (initial['type'] === 'identityAttribute') {
            if (typeof name !== 'string')
                findings.push((0,parts .$e)(at, `initialValue of ${where} names no identity attribute`));
        }
        else if (initial['type'] === 'generator' && !(typeof name === 'string' && generators.includes(name))) {
            const known = (0,format .c3)(generators.map((each) => (0,core_text .hD)((0,process .Nt)(each))), 'or');
            const message = `initialValue of ${where} names no known generator: the name is ${known}`;
            findings.push((0,parts .$e)(at, `${message}${typeof name === 'string' ? (0,parts .aK)(name, generators) : ''}`));
        }
        else if (initial['type'] === 'generator' && name === uniqueIdGenerator) {
            const text = attributes['template'];
            if (typeof text === 'string' && !text.includes('$'))
                findings.push((0,parts .$e)(at, `initialValue of ${where} has the template ${(0,core_text .hD)((0,process .Nt)(text))}, which gives every account the same id; put $(uniqueCounter) into it`));
        }
    }
    return findings;
}
var ucs2length = __webpack_require__(36214);
; 

"use strict";const validate = validate21;  const spec_validator = ((  null && (validate21)));const schema6 = {"definitions":{"item":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"required":{"type":"boolean"},"parentKey":{"type":"string"},"placeholder":{"type":"string"},"helpKey":{"type":"string"}},"required":["key","label","type"],"allOf":[{"if":{"type":"object","properties":{"type":{"const":"radio"}},"required":["type"]},"then":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"value":{"type":["string","number","boolean"]}},"required":["label","value"]}}},"required":[]},"else":{}},{"if":{"type":"object","properties":{"type":{"const":"select"}},"required":["type"]},"then":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"value":{"type":["string","number","boolean"]}},"required":["label","value"]}}},"required":[]},"else":{}},{"if":{"type":"object","properties":{"type":{"const":"keyValue"}},"required":["type"]},"then":{"type":"object","properties":{"keyValueKey":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string"},"type":{"type":"string"},"required":{"type":"boolean"}},"required":["key","label","type"]},"keyValueValue":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string"},"type":{"type":"string"},"required":{"type":"boolean"}},"required":["key","label","type"]}},"required":["keyValueKey","keyValueValue"]},"else":{}},{"if":{"type":"object","properties":{"type":{"const":"cardList"}},"required":["type"]},"then":{"type":"object","properties":{"titleKey":{"type":"string"},"subtitleKey":{"type":"string"},"indexKey":{"type":"string"},"buttonLabel":{"type":"string"},"addButton":{"type":"boolean"},"editButton":{"type":"boolean"},"deleteButton":{"type":"boolean"},"copyButton":{"type":"boolean"},"dragNDropEnabled":{"type":"boolean"},"subMenus":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}}},"required":["label","items"]}}},"required":["titleKey","subtitleKey","subMenus"]},"else":{}}]},"section":{"type":"object","properties":{"type":{"enum":["section"]},"sectionTitle":{"type":"string"},"sectionHelpMessage":{"type":"string"},"docLinkLabel":{"type":"string"},"docLink":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}}},"required":["type","items"]},"menu":{"type":"object","properties":{"type":{"enum":["menu"]},"label":{"type":"string","minLength":1},"items":{"type":"array","items":{"$ref":"#/definitions/section"}}},"required":["type","label","items"]}},"type":"object","properties":{"name":{"type":"string","minLength":1},"keyType":{"enum":["simple","compound"]},"commands":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"supportsStatefulCommands":{"type":"boolean"},"showDebugLoggingOption":{"type":"boolean"},"sourceConfigInitialValues":{"type":"object"},"sourceConfig":{"type":"array","items":{"type":"object","properties":{"type":{"enum":["menu","section"]}},"required":["type"],"if":{"type":"object","properties":{"type":{"const":"section"}},"required":["type"]},"then":{"$ref":"#/definitions/section"},"else":{"if":{"type":"object","properties":{"type":{"const":"menu"}},"required":["type"]},"then":{"$ref":"#/definitions/menu"},"else":{}}}},"accountSchema":{"type":"object","properties":{"displayAttribute":{"type":"string","minLength":1},"identityAttribute":{"type":"string","minLength":1},"groupAttribute":{"type":"string"},"attributes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"type":{"enum":["string","boolean","long","int","number"]},"description":{"type":"string"},"entitlement":{"type":"boolean"},"managed":{"type":"boolean"},"multi":{"type":"boolean"},"required":{"type":"boolean"},"schemaObjectType":{"type":"string"}},"required":["name","type"]}}},"required":["displayAttribute","identityAttribute","attributes"]},"entitlementSchemas":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string","minLength":1},"displayAttribute":{"type":"string","minLength":1},"identityAttribute":{"type":"string","minLength":1},"hierarchyAttribute":{"type":"string"},"attributes":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string","minLength":1},"type":{"enum":["string","boolean","long","int","number"]},"description":{"type":"string"},"multi":{"type":"boolean"},"required":{"type":"boolean"}},"required":["name","type"]}}},"required":["type","displayAttribute","identityAttribute","attributes"]}},"accountCreateTemplate":{"type":"object","properties":{"fields":{"type":"array","items":{"type":"object","properties":{"key":{"type":"string","minLength":1},"name":{"type":"string"},"label":{"type":"string"},"type":{"enum":["string","boolean","long","int","array"]},"required":{"type":"boolean"},"initialValue":{"type":"object","properties":{"type":{"enum":["identityAttribute","generator","static"]},"attributes":{"type":"object"}},"required":["type"]}},"required":["type"]}}},"required":[]}},"required":["name","commands","sourceConfig"]};const func2 = ucs2length["default"];const schema7 = {"type":"object","properties":{"type":{"enum":["section"]},"sectionTitle":{"type":"string"},"sectionHelpMessage":{"type":"string"},"docLinkLabel":{"type":"string"},"docLink":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}}},"required":["type","items"]};const schema8 = {"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string","minLength":1},"type":{"type":"string","minLength":1},"required":{"type":"boolean"},"parentKey":{"type":"string"},"placeholder":{"type":"string"},"helpKey":{"type":"string"}},"required":["key","label","type"],"allOf":[{"if":{"type":"object","properties":{"type":{"const":"radio"}},"required":["type"]},"then":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"value":{"type":["string","number","boolean"]}},"required":["label","value"]}}},"required":[]},"else":{}},{"if":{"type":"object","properties":{"type":{"const":"select"}},"required":["type"]},"then":{"type":"object","properties":{"options":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"value":{"type":["string","number","boolean"]}},"required":["label","value"]}}},"required":[]},"else":{}},{"if":{"type":"object","properties":{"type":{"const":"keyValue"}},"required":["type"]},"then":{"type":"object","properties":{"keyValueKey":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string"},"type":{"type":"string"},"required":{"type":"boolean"}},"required":["key","label","type"]},"keyValueValue":{"type":"object","properties":{"key":{"type":"string","minLength":1},"label":{"type":"string"},"type":{"type":"string"},"required":{"type":"boolean"}},"required":["key","label","type"]}},"required":["keyValueKey","keyValueValue"]},"else":{}},{"if":{"type":"object","properties":{"type":{"const":"cardList"}},"required":["type"]},"then":{"type":"object","properties":{"titleKey":{"type":"string"},"subtitleKey":{"type":"string"},"indexKey":{"type":"string"},"buttonLabel":{"type":"string"},"addButton":{"type":"boolean"},"editButton":{"type":"boolean"},"deleteButton":{"type":"boolean"},"copyButton":{"type":"boolean"},"dragNDropEnabled":{"type":"boolean"},"subMenus":{"type":"array","items":{"type":"object","properties":{"label":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/definitions/item"}}},"required":["label","items"]}}},"required":["titleKey","subtitleKey","subMenus"]},"else":{}}]};const wrapper0 = {validate: validate23};function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;const _errs2 = errors;let valid1 = true;const _errs3 = errors;if(errors === _errs3){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.type === undefined) && (missing0 = "type")){const err0 = {};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}else {if(data.type !== undefined){if("radio" !== data.type){const err1 = {};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}}}}else {const err2 = {};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}var _valid0 = _errs3 === errors;errors = _errs2;if(vErrors !== null){if(_errs2){vErrors.length = _errs2;}else {vErrors = null;}}if(_valid0){const _errs6 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.options !== undefined){let data1 = data.options;if(Array.isArray(data1)){const len0 = data1.length;for(let i0=0; i0<len0; i0++){let data2 = data1[i0];if(data2 && typeof data2 == "object" && !Array.isArray(data2)){if(data2.label === undefined){const err3 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/allOf/0/then/properties/options/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema8.allOf[0].then.properties.options.items.required,parentSchema:schema8.allOf[0].then.properties.options.items,data:data2};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}if(data2.value === undefined){const err4 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/allOf/0/then/properties/options/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema8.allOf[0].then.properties.options.items.required,parentSchema:schema8.allOf[0].then.properties.options.items,data:data2};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}if(data2.label !== undefined){let data3 = data2.label;if(typeof data3 !== "string"){const err5 = {instancePath:instancePath+"/options/" + i0+"/label",schemaPath:"#/allOf/0/then/properties/options/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[0].then.properties.options.items.properties.label.type,parentSchema:schema8.allOf[0].then.properties.options.items.properties.label,data:data3};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data2.value !== undefined){let data4 = data2.value;if(((typeof data4 !== "string") && (!((typeof data4 == "number") && (isFinite(data4))))) && (typeof data4 !== "boolean")){const err6 = {instancePath:instancePath+"/options/" + i0+"/value",schemaPath:"#/allOf/0/then/properties/options/items/properties/value/type",keyword:"type",params:{type: schema8.allOf[0].then.properties.options.items.properties.value.type},message:"must be string,number,boolean",schema:schema8.allOf[0].then.properties.options.items.properties.value.type,parentSchema:schema8.allOf[0].then.properties.options.items.properties.value,data:data4};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath:instancePath+"/options/" + i0,schemaPath:"#/allOf/0/then/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[0].then.properties.options.items.type,parentSchema:schema8.allOf[0].then.properties.options.items,data:data2};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath:instancePath+"/options",schemaPath:"#/allOf/0/then/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.allOf[0].then.properties.options.type,parentSchema:schema8.allOf[0].then.properties.options,data:data1};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[0].then.type,parentSchema:schema8.allOf[0].then,data};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}var _valid0 = _errs6 === errors;valid1 = _valid0;}if(!valid1){const err10 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema8.allOf[0].if,parentSchema:schema8.allOf[0],data};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}const _errs17 = errors;let valid7 = true;const _errs18 = errors;if(errors === _errs18){if(data && typeof data == "object" && !Array.isArray(data)){let missing1;if((data.type === undefined) && (missing1 = "type")){const err11 = {};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}else {if(data.type !== undefined){if("select" !== data.type){const err12 = {};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}}}else {const err13 = {};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}}var _valid1 = _errs18 === errors;errors = _errs17;if(vErrors !== null){if(_errs17){vErrors.length = _errs17;}else {vErrors = null;}}if(_valid1){const _errs21 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.options !== undefined){let data6 = data.options;if(Array.isArray(data6)){const len1 = data6.length;for(let i1=0; i1<len1; i1++){let data7 = data6[i1];if(data7 && typeof data7 == "object" && !Array.isArray(data7)){if(data7.label === undefined){const err14 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/allOf/1/then/properties/options/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema8.allOf[1].then.properties.options.items.required,parentSchema:schema8.allOf[1].then.properties.options.items,data:data7};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}if(data7.value === undefined){const err15 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/allOf/1/then/properties/options/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'",schema:schema8.allOf[1].then.properties.options.items.required,parentSchema:schema8.allOf[1].then.properties.options.items,data:data7};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}if(data7.label !== undefined){let data8 = data7.label;if(typeof data8 !== "string"){const err16 = {instancePath:instancePath+"/options/" + i1+"/label",schemaPath:"#/allOf/1/then/properties/options/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[1].then.properties.options.items.properties.label.type,parentSchema:schema8.allOf[1].then.properties.options.items.properties.label,data:data8};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}if(data7.value !== undefined){let data9 = data7.value;if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){const err17 = {instancePath:instancePath+"/options/" + i1+"/value",schemaPath:"#/allOf/1/then/properties/options/items/properties/value/type",keyword:"type",params:{type: schema8.allOf[1].then.properties.options.items.properties.value.type},message:"must be string,number,boolean",schema:schema8.allOf[1].then.properties.options.items.properties.value.type,parentSchema:schema8.allOf[1].then.properties.options.items.properties.value,data:data9};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}else {const err18 = {instancePath:instancePath+"/options/" + i1,schemaPath:"#/allOf/1/then/properties/options/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[1].then.properties.options.items.type,parentSchema:schema8.allOf[1].then.properties.options.items,data:data7};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}}else {const err19 = {instancePath:instancePath+"/options",schemaPath:"#/allOf/1/then/properties/options/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.allOf[1].then.properties.options.type,parentSchema:schema8.allOf[1].then.properties.options,data:data6};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}}}else {const err20 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[1].then.type,parentSchema:schema8.allOf[1].then,data};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}var _valid1 = _errs21 === errors;valid7 = _valid1;}if(!valid7){const err21 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema8.allOf[1].if,parentSchema:schema8.allOf[1],data};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}const _errs32 = errors;let valid13 = true;const _errs33 = errors;if(errors === _errs33){if(data && typeof data == "object" && !Array.isArray(data)){let missing2;if((data.type === undefined) && (missing2 = "type")){const err22 = {};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}else {if(data.type !== undefined){if("keyValue" !== data.type){const err23 = {};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}}else {const err24 = {};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}var _valid2 = _errs33 === errors;errors = _errs32;if(vErrors !== null){if(_errs32){vErrors.length = _errs32;}else {vErrors = null;}}if(_valid2){const _errs36 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.keyValueKey === undefined){const err25 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "keyValueKey"},message:"must have required property '"+"keyValueKey"+"'",schema:schema8.allOf[2].then.required,parentSchema:schema8.allOf[2].then,data};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if(data.keyValueValue === undefined){const err26 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "keyValueValue"},message:"must have required property '"+"keyValueValue"+"'",schema:schema8.allOf[2].then.required,parentSchema:schema8.allOf[2].then,data};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if(data.keyValueKey !== undefined){let data11 = data.keyValueKey;if(data11 && typeof data11 == "object" && !Array.isArray(data11)){if(data11.key === undefined){const err27 = {instancePath:instancePath+"/keyValueKey",schemaPath:"#/allOf/2/then/properties/keyValueKey/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema8.allOf[2].then.properties.keyValueKey.required,parentSchema:schema8.allOf[2].then.properties.keyValueKey,data:data11};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(data11.label === undefined){const err28 = {instancePath:instancePath+"/keyValueKey",schemaPath:"#/allOf/2/then/properties/keyValueKey/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema8.allOf[2].then.properties.keyValueKey.required,parentSchema:schema8.allOf[2].then.properties.keyValueKey,data:data11};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}if(data11.type === undefined){const err29 = {instancePath:instancePath+"/keyValueKey",schemaPath:"#/allOf/2/then/properties/keyValueKey/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema8.allOf[2].then.properties.keyValueKey.required,parentSchema:schema8.allOf[2].then.properties.keyValueKey,data:data11};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}if(data11.key !== undefined){let data12 = data11.key;if(typeof data12 === "string"){if(func2(data12) < 1){const err30 = {instancePath:instancePath+"/keyValueKey/key",schemaPath:"#/allOf/2/then/properties/keyValueKey/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8.allOf[2].then.properties.keyValueKey.properties.key,data:data12};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/keyValueKey/key",schemaPath:"#/allOf/2/then/properties/keyValueKey/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[2].then.properties.keyValueKey.properties.key.type,parentSchema:schema8.allOf[2].then.properties.keyValueKey.properties.key,data:data12};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data11.label !== undefined){let data13 = data11.label;if(typeof data13 !== "string"){const err32 = {instancePath:instancePath+"/keyValueKey/label",schemaPath:"#/allOf/2/then/properties/keyValueKey/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[2].then.properties.keyValueKey.properties.label.type,parentSchema:schema8.allOf[2].then.properties.keyValueKey.properties.label,data:data13};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data11.type !== undefined){let data14 = data11.type;if(typeof data14 !== "string"){const err33 = {instancePath:instancePath+"/keyValueKey/type",schemaPath:"#/allOf/2/then/properties/keyValueKey/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[2].then.properties.keyValueKey.properties.type.type,parentSchema:schema8.allOf[2].then.properties.keyValueKey.properties.type,data:data14};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}}if(data11.required !== undefined){let data15 = data11.required;if(typeof data15 !== "boolean"){const err34 = {instancePath:instancePath+"/keyValueKey/required",schemaPath:"#/allOf/2/then/properties/keyValueKey/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[2].then.properties.keyValueKey.properties.required.type,parentSchema:schema8.allOf[2].then.properties.keyValueKey.properties.required,data:data15};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}}}else {const err35 = {instancePath:instancePath+"/keyValueKey",schemaPath:"#/allOf/2/then/properties/keyValueKey/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[2].then.properties.keyValueKey.type,parentSchema:schema8.allOf[2].then.properties.keyValueKey,data:data11};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}if(data.keyValueValue !== undefined){let data16 = data.keyValueValue;if(data16 && typeof data16 == "object" && !Array.isArray(data16)){if(data16.key === undefined){const err36 = {instancePath:instancePath+"/keyValueValue",schemaPath:"#/allOf/2/then/properties/keyValueValue/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema8.allOf[2].then.properties.keyValueValue.required,parentSchema:schema8.allOf[2].then.properties.keyValueValue,data:data16};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}if(data16.label === undefined){const err37 = {instancePath:instancePath+"/keyValueValue",schemaPath:"#/allOf/2/then/properties/keyValueValue/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema8.allOf[2].then.properties.keyValueValue.required,parentSchema:schema8.allOf[2].then.properties.keyValueValue,data:data16};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}if(data16.type === undefined){const err38 = {instancePath:instancePath+"/keyValueValue",schemaPath:"#/allOf/2/then/properties/keyValueValue/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema8.allOf[2].then.properties.keyValueValue.required,parentSchema:schema8.allOf[2].then.properties.keyValueValue,data:data16};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}if(data16.key !== undefined){let data17 = data16.key;if(typeof data17 === "string"){if(func2(data17) < 1){const err39 = {instancePath:instancePath+"/keyValueValue/key",schemaPath:"#/allOf/2/then/properties/keyValueValue/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8.allOf[2].then.properties.keyValueValue.properties.key,data:data17};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}else {const err40 = {instancePath:instancePath+"/keyValueValue/key",schemaPath:"#/allOf/2/then/properties/keyValueValue/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[2].then.properties.keyValueValue.properties.key.type,parentSchema:schema8.allOf[2].then.properties.keyValueValue.properties.key,data:data17};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}if(data16.label !== undefined){let data18 = data16.label;if(typeof data18 !== "string"){const err41 = {instancePath:instancePath+"/keyValueValue/label",schemaPath:"#/allOf/2/then/properties/keyValueValue/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[2].then.properties.keyValueValue.properties.label.type,parentSchema:schema8.allOf[2].then.properties.keyValueValue.properties.label,data:data18};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}if(data16.type !== undefined){let data19 = data16.type;if(typeof data19 !== "string"){const err42 = {instancePath:instancePath+"/keyValueValue/type",schemaPath:"#/allOf/2/then/properties/keyValueValue/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[2].then.properties.keyValueValue.properties.type.type,parentSchema:schema8.allOf[2].then.properties.keyValueValue.properties.type,data:data19};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}if(data16.required !== undefined){let data20 = data16.required;if(typeof data20 !== "boolean"){const err43 = {instancePath:instancePath+"/keyValueValue/required",schemaPath:"#/allOf/2/then/properties/keyValueValue/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[2].then.properties.keyValueValue.properties.required.type,parentSchema:schema8.allOf[2].then.properties.keyValueValue.properties.required,data:data20};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}}else {const err44 = {instancePath:instancePath+"/keyValueValue",schemaPath:"#/allOf/2/then/properties/keyValueValue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[2].then.properties.keyValueValue.type,parentSchema:schema8.allOf[2].then.properties.keyValueValue,data:data16};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}else {const err45 = {instancePath,schemaPath:"#/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[2].then.type,parentSchema:schema8.allOf[2].then,data};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}var _valid2 = _errs36 === errors;valid13 = _valid2;}if(!valid13){const err46 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema8.allOf[2].if,parentSchema:schema8.allOf[2],data};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}const _errs59 = errors;let valid18 = true;const _errs60 = errors;if(errors === _errs60){if(data && typeof data == "object" && !Array.isArray(data)){let missing3;if((data.type === undefined) && (missing3 = "type")){const err47 = {};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}else {if(data.type !== undefined){if("cardList" !== data.type){const err48 = {};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}}}}else {const err49 = {};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}}var _valid3 = _errs60 === errors;errors = _errs59;if(vErrors !== null){if(_errs59){vErrors.length = _errs59;}else {vErrors = null;}}if(_valid3){const _errs63 = errors;if(data && typeof data == "object" && !Array.isArray(data)){if(data.titleKey === undefined){const err50 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "titleKey"},message:"must have required property '"+"titleKey"+"'",schema:schema8.allOf[3].then.required,parentSchema:schema8.allOf[3].then,data};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(data.subtitleKey === undefined){const err51 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "subtitleKey"},message:"must have required property '"+"subtitleKey"+"'",schema:schema8.allOf[3].then.required,parentSchema:schema8.allOf[3].then,data};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}if(data.subMenus === undefined){const err52 = {instancePath,schemaPath:"#/allOf/3/then/required",keyword:"required",params:{missingProperty: "subMenus"},message:"must have required property '"+"subMenus"+"'",schema:schema8.allOf[3].then.required,parentSchema:schema8.allOf[3].then,data};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}if(data.titleKey !== undefined){let data22 = data.titleKey;if(typeof data22 !== "string"){const err53 = {instancePath:instancePath+"/titleKey",schemaPath:"#/allOf/3/then/properties/titleKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[3].then.properties.titleKey.type,parentSchema:schema8.allOf[3].then.properties.titleKey,data:data22};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}if(data.subtitleKey !== undefined){let data23 = data.subtitleKey;if(typeof data23 !== "string"){const err54 = {instancePath:instancePath+"/subtitleKey",schemaPath:"#/allOf/3/then/properties/subtitleKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[3].then.properties.subtitleKey.type,parentSchema:schema8.allOf[3].then.properties.subtitleKey,data:data23};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}if(data.indexKey !== undefined){let data24 = data.indexKey;if(typeof data24 !== "string"){const err55 = {instancePath:instancePath+"/indexKey",schemaPath:"#/allOf/3/then/properties/indexKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[3].then.properties.indexKey.type,parentSchema:schema8.allOf[3].then.properties.indexKey,data:data24};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}if(data.buttonLabel !== undefined){let data25 = data.buttonLabel;if(typeof data25 !== "string"){const err56 = {instancePath:instancePath+"/buttonLabel",schemaPath:"#/allOf/3/then/properties/buttonLabel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[3].then.properties.buttonLabel.type,parentSchema:schema8.allOf[3].then.properties.buttonLabel,data:data25};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data.addButton !== undefined){let data26 = data.addButton;if(typeof data26 !== "boolean"){const err57 = {instancePath:instancePath+"/addButton",schemaPath:"#/allOf/3/then/properties/addButton/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[3].then.properties.addButton.type,parentSchema:schema8.allOf[3].then.properties.addButton,data:data26};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}if(data.editButton !== undefined){let data27 = data.editButton;if(typeof data27 !== "boolean"){const err58 = {instancePath:instancePath+"/editButton",schemaPath:"#/allOf/3/then/properties/editButton/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[3].then.properties.editButton.type,parentSchema:schema8.allOf[3].then.properties.editButton,data:data27};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}}if(data.deleteButton !== undefined){let data28 = data.deleteButton;if(typeof data28 !== "boolean"){const err59 = {instancePath:instancePath+"/deleteButton",schemaPath:"#/allOf/3/then/properties/deleteButton/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[3].then.properties.deleteButton.type,parentSchema:schema8.allOf[3].then.properties.deleteButton,data:data28};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}}if(data.copyButton !== undefined){let data29 = data.copyButton;if(typeof data29 !== "boolean"){const err60 = {instancePath:instancePath+"/copyButton",schemaPath:"#/allOf/3/then/properties/copyButton/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[3].then.properties.copyButton.type,parentSchema:schema8.allOf[3].then.properties.copyButton,data:data29};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}if(data.dragNDropEnabled !== undefined){let data30 = data.dragNDropEnabled;if(typeof data30 !== "boolean"){const err61 = {instancePath:instancePath+"/dragNDropEnabled",schemaPath:"#/allOf/3/then/properties/dragNDropEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.allOf[3].then.properties.dragNDropEnabled.type,parentSchema:schema8.allOf[3].then.properties.dragNDropEnabled,data:data30};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data.subMenus !== undefined){let data31 = data.subMenus;if(Array.isArray(data31)){const len2 = data31.length;for(let i2=0; i2<len2; i2++){let data32 = data31[i2];if(data32 && typeof data32 == "object" && !Array.isArray(data32)){if(data32.label === undefined){const err62 = {instancePath:instancePath+"/subMenus/" + i2,schemaPath:"#/allOf/3/then/properties/subMenus/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema8.allOf[3].then.properties.subMenus.items.required,parentSchema:schema8.allOf[3].then.properties.subMenus.items,data:data32};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}if(data32.items === undefined){const err63 = {instancePath:instancePath+"/subMenus/" + i2,schemaPath:"#/allOf/3/then/properties/subMenus/items/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema8.allOf[3].then.properties.subMenus.items.required,parentSchema:schema8.allOf[3].then.properties.subMenus.items,data:data32};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}if(data32.label !== undefined){let data33 = data32.label;if(typeof data33 !== "string"){const err64 = {instancePath:instancePath+"/subMenus/" + i2+"/label",schemaPath:"#/allOf/3/then/properties/subMenus/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.allOf[3].then.properties.subMenus.items.properties.label.type,parentSchema:schema8.allOf[3].then.properties.subMenus.items.properties.label,data:data33};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}if(data32.items !== undefined){let data34 = data32.items;if(Array.isArray(data34)){const len3 = data34.length;for(let i3=0; i3<len3; i3++){if(!(wrapper0.validate(data34[i3], {instancePath:instancePath+"/subMenus/" + i2+"/items/" + i3,parentData:data34,parentDataProperty:i3,rootData}))){vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);errors = vErrors.length;}}}else {const err65 = {instancePath:instancePath+"/subMenus/" + i2+"/items",schemaPath:"#/allOf/3/then/properties/subMenus/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.allOf[3].then.properties.subMenus.items.properties.items.type,parentSchema:schema8.allOf[3].then.properties.subMenus.items.properties.items,data:data34};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}}else {const err66 = {instancePath:instancePath+"/subMenus/" + i2,schemaPath:"#/allOf/3/then/properties/subMenus/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[3].then.properties.subMenus.items.type,parentSchema:schema8.allOf[3].then.properties.subMenus.items,data:data32};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}}else {const err67 = {instancePath:instancePath+"/subMenus",schemaPath:"#/allOf/3/then/properties/subMenus/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema8.allOf[3].then.properties.subMenus.type,parentSchema:schema8.allOf[3].then.properties.subMenus,data:data31};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}else {const err68 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.allOf[3].then.type,parentSchema:schema8.allOf[3].then,data};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}var _valid3 = _errs63 === errors;valid18 = _valid3;}if(!valid18){const err69 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema8.allOf[3].if,parentSchema:schema8.allOf[3],data};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}if(data && typeof data == "object" && !Array.isArray(data)){if(data.key === undefined){const err70 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'",schema:schema8.required,parentSchema:schema8,data};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}if(data.label === undefined){const err71 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema8.required,parentSchema:schema8,data};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}if(data.type === undefined){const err72 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema8.required,parentSchema:schema8,data};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}if(data.key !== undefined){let data36 = data.key;if(typeof data36 === "string"){if(func2(data36) < 1){const err73 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8.properties.key,data:data36};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}else {const err74 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.key.type,parentSchema:schema8.properties.key,data:data36};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}if(data.label !== undefined){let data37 = data.label;if(typeof data37 === "string"){if(func2(data37) < 1){const err75 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8.properties.label,data:data37};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}else {const err76 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.label.type,parentSchema:schema8.properties.label,data:data37};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data.type !== undefined){let data38 = data.type;if(typeof data38 === "string"){if(func2(data38) < 1){const err77 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema8.properties.type,data:data38};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}}else {const err78 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.type.type,parentSchema:schema8.properties.type,data:data38};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}if(data.required !== undefined){let data39 = data.required;if(typeof data39 !== "boolean"){const err79 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema8.properties.required.type,parentSchema:schema8.properties.required,data:data39};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}if(data.parentKey !== undefined){let data40 = data.parentKey;if(typeof data40 !== "string"){const err80 = {instancePath:instancePath+"/parentKey",schemaPath:"#/properties/parentKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.parentKey.type,parentSchema:schema8.properties.parentKey,data:data40};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}if(data.placeholder !== undefined){let data41 = data.placeholder;if(typeof data41 !== "string"){const err81 = {instancePath:instancePath+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.placeholder.type,parentSchema:schema8.properties.placeholder,data:data41};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}if(data.helpKey !== undefined){let data42 = data.helpKey;if(typeof data42 !== "string"){const err82 = {instancePath:instancePath+"/helpKey",schemaPath:"#/properties/helpKey/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema8.properties.helpKey.type,parentSchema:schema8.properties.helpKey,data:data42};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}}else {const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema8.type,parentSchema:schema8,data};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}validate23.errors = vErrors;return errors === 0;}function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema7.required,parentSchema:schema7,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.items === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema7.required,parentSchema:schema7,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.type !== undefined){let data0 = data.type;if(!(data0 === "section")){const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema7.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema7.properties.type.enum,parentSchema:schema7.properties.type,data:data0};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}if(data.sectionTitle !== undefined){let data1 = data.sectionTitle;if(typeof data1 !== "string"){const err3 = {instancePath:instancePath+"/sectionTitle",schemaPath:"#/properties/sectionTitle/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.sectionTitle.type,parentSchema:schema7.properties.sectionTitle,data:data1};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.sectionHelpMessage !== undefined){let data2 = data.sectionHelpMessage;if(typeof data2 !== "string"){const err4 = {instancePath:instancePath+"/sectionHelpMessage",schemaPath:"#/properties/sectionHelpMessage/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.sectionHelpMessage.type,parentSchema:schema7.properties.sectionHelpMessage,data:data2};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.docLinkLabel !== undefined){let data3 = data.docLinkLabel;if(typeof data3 !== "string"){const err5 = {instancePath:instancePath+"/docLinkLabel",schemaPath:"#/properties/docLinkLabel/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.docLinkLabel.type,parentSchema:schema7.properties.docLinkLabel,data:data3};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.docLink !== undefined){let data4 = data.docLink;if(typeof data4 !== "string"){const err6 = {instancePath:instancePath+"/docLink",schemaPath:"#/properties/docLink/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema7.properties.docLink.type,parentSchema:schema7.properties.docLink,data:data4};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}if(data.items !== undefined){let data5 = data.items;if(Array.isArray(data5)){const len0 = data5.length;for(let i0=0; i0<len0; i0++){if(!(validate23(data5[i0], {instancePath:instancePath+"/items/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);errors = vErrors.length;}}}else {const err7 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema7.properties.items.type,parentSchema:schema7.properties.items,data:data5};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}}else {const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema7.type,parentSchema:schema7,data};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}validate22.errors = vErrors;return errors === 0;}const schema9 = {"type":"object","properties":{"type":{"enum":["menu"]},"label":{"type":"string","minLength":1},"items":{"type":"array","items":{"$ref":"#/definitions/section"}}},"required":["type","label","items"]};function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.type === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema9.required,parentSchema:schema9,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.label === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'",schema:schema9.required,parentSchema:schema9,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.items === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'",schema:schema9.required,parentSchema:schema9,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.type !== undefined){let data0 = data.type;if(!(data0 === "menu")){const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema9.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema9.properties.type.enum,parentSchema:schema9.properties.type,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}if(data.label !== undefined){let data1 = data.label;if(typeof data1 === "string"){if(func2(data1) < 1){const err4 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema9.properties.label,data:data1};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}else {const err5 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema9.properties.label.type,parentSchema:schema9.properties.label,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.items !== undefined){let data2 = data.items;if(Array.isArray(data2)){const len0 = data2.length;for(let i0=0; i0<len0; i0++){if(!(validate22(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}}}else {const err6 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema9.properties.items.type,parentSchema:schema9.properties.items,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}}}else {const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema9.type,parentSchema:schema9,data};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}validate26.errors = vErrors;return errors === 0;}function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(data && typeof data == "object" && !Array.isArray(data)){if(data.name === undefined){const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}if(data.commands === undefined){const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "commands"},message:"must have required property '"+"commands"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;}if(data.sourceConfig === undefined){const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceConfig"},message:"must have required property '"+"sourceConfig"+"'",schema:schema6.required,parentSchema:schema6,data};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}if(data.name !== undefined){let data0 = data.name;if(typeof data0 === "string"){if(func2(data0) < 1){const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.name,data:data0};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}else {const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}}if(data.keyType !== undefined){let data1 = data.keyType;if(!((data1 === "simple") || (data1 === "compound"))){const err5 = {instancePath:instancePath+"/keyType",schemaPath:"#/properties/keyType/enum",keyword:"enum",params:{allowedValues: schema6.properties.keyType.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.keyType.enum,parentSchema:schema6.properties.keyType,data:data1};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;}}if(data.commands !== undefined){let data2 = data.commands;if(Array.isArray(data2)){if(data2.length < 1){const err6 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema6.properties.commands,data:data2};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}const len0 = data2.length;for(let i0=0; i0<len0; i0++){let data3 = data2[i0];if(typeof data3 === "string"){if(func2(data3) < 1){const err7 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.commands.items,data:data3};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}}else {const err8 = {instancePath:instancePath+"/commands/" + i0,schemaPath:"#/properties/commands/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.commands.items.type,parentSchema:schema6.properties.commands.items,data:data3};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}}}else {const err9 = {instancePath:instancePath+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.commands.type,parentSchema:schema6.properties.commands,data:data2};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}if(data.supportsStatefulCommands !== undefined){let data4 = data.supportsStatefulCommands;if(typeof data4 !== "boolean"){const err10 = {instancePath:instancePath+"/supportsStatefulCommands",schemaPath:"#/properties/supportsStatefulCommands/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.supportsStatefulCommands.type,parentSchema:schema6.properties.supportsStatefulCommands,data:data4};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}if(data.showDebugLoggingOption !== undefined){let data5 = data.showDebugLoggingOption;if(typeof data5 !== "boolean"){const err11 = {instancePath:instancePath+"/showDebugLoggingOption",schemaPath:"#/properties/showDebugLoggingOption/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.showDebugLoggingOption.type,parentSchema:schema6.properties.showDebugLoggingOption,data:data5};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}}if(data.sourceConfigInitialValues !== undefined){let data6 = data.sourceConfigInitialValues;if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){const err12 = {instancePath:instancePath+"/sourceConfigInitialValues",schemaPath:"#/properties/sourceConfigInitialValues/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.sourceConfigInitialValues.type,parentSchema:schema6.properties.sourceConfigInitialValues,data:data6};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}if(data.sourceConfig !== undefined){let data7 = data.sourceConfig;if(Array.isArray(data7)){const len1 = data7.length;for(let i1=0; i1<len1; i1++){let data8 = data7[i1];const _errs18 = errors;let valid5 = true;const _errs19 = errors;if(errors === _errs19){if(data8 && typeof data8 == "object" && !Array.isArray(data8)){let missing0;if((data8.type === undefined) && (missing0 = "type")){const err13 = {};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}else {if(data8.type !== undefined){if("section" !== data8.type){const err14 = {};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;}}}}else {const err15 = {};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}}var _valid0 = _errs19 === errors;errors = _errs18;if(vErrors !== null){if(_errs18){vErrors.length = _errs18;}else {vErrors = null;}}let ifClause0;if(_valid0){const _errs22 = errors;if(!(validate22(data8, {instancePath:instancePath+"/sourceConfig/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);errors = vErrors.length;}var _valid0 = _errs22 === errors;valid5 = _valid0;ifClause0 = "then";}else {const _errs23 = errors;const _errs24 = errors;let valid7 = true;const _errs25 = errors;if(errors === _errs25){if(data8 && typeof data8 == "object" && !Array.isArray(data8)){let missing1;if((data8.type === undefined) && (missing1 = "type")){const err16 = {};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}else {if(data8.type !== undefined){if("menu" !== data8.type){const err17 = {};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}}}}else {const err18 = {};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}var _valid1 = _errs25 === errors;errors = _errs24;if(vErrors !== null){if(_errs24){vErrors.length = _errs24;}else {vErrors = null;}}if(_valid1){const _errs28 = errors;if(!(validate26(data8, {instancePath:instancePath+"/sourceConfig/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);errors = vErrors.length;}var _valid1 = _errs28 === errors;valid7 = _valid1;}if(!valid7){const err19 = {instancePath:instancePath+"/sourceConfig/" + i1,schemaPath:"#/properties/sourceConfig/items/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema6.properties.sourceConfig.items.else.if,parentSchema:schema6.properties.sourceConfig.items.else,data:data8};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}var _valid0 = _errs23 === errors;valid5 = _valid0;ifClause0 = "else";}if(!valid5){const err20 = {instancePath:instancePath+"/sourceConfig/" + i1,schemaPath:"#/properties/sourceConfig/items/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema6.properties.sourceConfig.items.if,parentSchema:schema6.properties.sourceConfig.items,data:data8};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;}if(data8 && typeof data8 == "object" && !Array.isArray(data8)){if(data8.type === undefined){const err21 = {instancePath:instancePath+"/sourceConfig/" + i1,schemaPath:"#/properties/sourceConfig/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema6.properties.sourceConfig.items.required,parentSchema:schema6.properties.sourceConfig.items,data:data8};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}if(data8.type !== undefined){let data11 = data8.type;if(!((data11 === "menu") || (data11 === "section"))){const err22 = {instancePath:instancePath+"/sourceConfig/" + i1+"/type",schemaPath:"#/properties/sourceConfig/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.sourceConfig.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.sourceConfig.items.properties.type.enum,parentSchema:schema6.properties.sourceConfig.items.properties.type,data:data11};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;}}}else {const err23 = {instancePath:instancePath+"/sourceConfig/" + i1,schemaPath:"#/properties/sourceConfig/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.sourceConfig.items.type,parentSchema:schema6.properties.sourceConfig.items,data:data8};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}}}else {const err24 = {instancePath:instancePath+"/sourceConfig",schemaPath:"#/properties/sourceConfig/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.sourceConfig.type,parentSchema:schema6.properties.sourceConfig,data:data7};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}}if(data.accountSchema !== undefined){let data12 = data.accountSchema;if(data12 && typeof data12 == "object" && !Array.isArray(data12)){if(data12.displayAttribute === undefined){const err25 = {instancePath:instancePath+"/accountSchema",schemaPath:"#/properties/accountSchema/required",keyword:"required",params:{missingProperty: "displayAttribute"},message:"must have required property '"+"displayAttribute"+"'",schema:schema6.properties.accountSchema.required,parentSchema:schema6.properties.accountSchema,data:data12};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}if(data12.identityAttribute === undefined){const err26 = {instancePath:instancePath+"/accountSchema",schemaPath:"#/properties/accountSchema/required",keyword:"required",params:{missingProperty: "identityAttribute"},message:"must have required property '"+"identityAttribute"+"'",schema:schema6.properties.accountSchema.required,parentSchema:schema6.properties.accountSchema,data:data12};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}if(data12.attributes === undefined){const err27 = {instancePath:instancePath+"/accountSchema",schemaPath:"#/properties/accountSchema/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema6.properties.accountSchema.required,parentSchema:schema6.properties.accountSchema,data:data12};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}if(data12.displayAttribute !== undefined){let data13 = data12.displayAttribute;if(typeof data13 === "string"){if(func2(data13) < 1){const err28 = {instancePath:instancePath+"/accountSchema/displayAttribute",schemaPath:"#/properties/accountSchema/properties/displayAttribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.accountSchema.properties.displayAttribute,data:data13};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}}else {const err29 = {instancePath:instancePath+"/accountSchema/displayAttribute",schemaPath:"#/properties/accountSchema/properties/displayAttribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountSchema.properties.displayAttribute.type,parentSchema:schema6.properties.accountSchema.properties.displayAttribute,data:data13};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}if(data12.identityAttribute !== undefined){let data14 = data12.identityAttribute;if(typeof data14 === "string"){if(func2(data14) < 1){const err30 = {instancePath:instancePath+"/accountSchema/identityAttribute",schemaPath:"#/properties/accountSchema/properties/identityAttribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.accountSchema.properties.identityAttribute,data:data14};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;}}else {const err31 = {instancePath:instancePath+"/accountSchema/identityAttribute",schemaPath:"#/properties/accountSchema/properties/identityAttribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountSchema.properties.identityAttribute.type,parentSchema:schema6.properties.accountSchema.properties.identityAttribute,data:data14};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}}if(data12.groupAttribute !== undefined){let data15 = data12.groupAttribute;if(typeof data15 !== "string"){const err32 = {instancePath:instancePath+"/accountSchema/groupAttribute",schemaPath:"#/properties/accountSchema/properties/groupAttribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountSchema.properties.groupAttribute.type,parentSchema:schema6.properties.accountSchema.properties.groupAttribute,data:data15};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;}}if(data12.attributes !== undefined){let data16 = data12.attributes;if(Array.isArray(data16)){const len2 = data16.length;for(let i2=0; i2<len2; i2++){let data17 = data16[i2];if(data17 && typeof data17 == "object" && !Array.isArray(data17)){if(data17.name === undefined){const err33 = {instancePath:instancePath+"/accountSchema/attributes/" + i2,schemaPath:"#/properties/accountSchema/properties/attributes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.properties.accountSchema.properties.attributes.items.required,parentSchema:schema6.properties.accountSchema.properties.attributes.items,data:data17};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if(data17.type === undefined){const err34 = {instancePath:instancePath+"/accountSchema/attributes/" + i2,schemaPath:"#/properties/accountSchema/properties/attributes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema6.properties.accountSchema.properties.attributes.items.required,parentSchema:schema6.properties.accountSchema.properties.attributes.items,data:data17};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}if(data17.name !== undefined){let data18 = data17.name;if(typeof data18 === "string"){if(func2(data18) < 1){const err35 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/name",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.name,data:data18};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}else {const err36 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/name",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountSchema.properties.attributes.items.properties.name.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.name,data:data18};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}}if(data17.type !== undefined){let data19 = data17.type;if(!(((((data19 === "string") || (data19 === "boolean")) || (data19 === "long")) || (data19 === "int")) || (data19 === "number"))){const err37 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/type",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.accountSchema.properties.attributes.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.accountSchema.properties.attributes.items.properties.type.enum,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.type,data:data19};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}}if(data17.description !== undefined){let data20 = data17.description;if(typeof data20 !== "string"){const err38 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/description",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountSchema.properties.attributes.items.properties.description.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.description,data:data20};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}}if(data17.entitlement !== undefined){let data21 = data17.entitlement;if(typeof data21 !== "boolean"){const err39 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/entitlement",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/entitlement/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.accountSchema.properties.attributes.items.properties.entitlement.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.entitlement,data:data21};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}if(data17.managed !== undefined){let data22 = data17.managed;if(typeof data22 !== "boolean"){const err40 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/managed",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/managed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.accountSchema.properties.attributes.items.properties.managed.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.managed,data:data22};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}if(data17.multi !== undefined){let data23 = data17.multi;if(typeof data23 !== "boolean"){const err41 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/multi",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/multi/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.accountSchema.properties.attributes.items.properties.multi.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.multi,data:data23};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}}if(data17.required !== undefined){let data24 = data17.required;if(typeof data24 !== "boolean"){const err42 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/required",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.accountSchema.properties.attributes.items.properties.required.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.required,data:data24};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}if(data17.schemaObjectType !== undefined){let data25 = data17.schemaObjectType;if(typeof data25 !== "string"){const err43 = {instancePath:instancePath+"/accountSchema/attributes/" + i2+"/schemaObjectType",schemaPath:"#/properties/accountSchema/properties/attributes/items/properties/schemaObjectType/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountSchema.properties.attributes.items.properties.schemaObjectType.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items.properties.schemaObjectType,data:data25};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}}else {const err44 = {instancePath:instancePath+"/accountSchema/attributes/" + i2,schemaPath:"#/properties/accountSchema/properties/attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.accountSchema.properties.attributes.items.type,parentSchema:schema6.properties.accountSchema.properties.attributes.items,data:data17};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}}}else {const err45 = {instancePath:instancePath+"/accountSchema/attributes",schemaPath:"#/properties/accountSchema/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.accountSchema.properties.attributes.type,parentSchema:schema6.properties.accountSchema.properties.attributes,data:data16};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;}}}else {const err46 = {instancePath:instancePath+"/accountSchema",schemaPath:"#/properties/accountSchema/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.accountSchema.type,parentSchema:schema6.properties.accountSchema,data:data12};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}if(data.entitlementSchemas !== undefined){let data26 = data.entitlementSchemas;if(Array.isArray(data26)){const len3 = data26.length;for(let i3=0; i3<len3; i3++){let data27 = data26[i3];if(data27 && typeof data27 == "object" && !Array.isArray(data27)){if(data27.type === undefined){const err47 = {instancePath:instancePath+"/entitlementSchemas/" + i3,schemaPath:"#/properties/entitlementSchemas/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema6.properties.entitlementSchemas.items.required,parentSchema:schema6.properties.entitlementSchemas.items,data:data27};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}if(data27.displayAttribute === undefined){const err48 = {instancePath:instancePath+"/entitlementSchemas/" + i3,schemaPath:"#/properties/entitlementSchemas/items/required",keyword:"required",params:{missingProperty: "displayAttribute"},message:"must have required property '"+"displayAttribute"+"'",schema:schema6.properties.entitlementSchemas.items.required,parentSchema:schema6.properties.entitlementSchemas.items,data:data27};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}if(data27.identityAttribute === undefined){const err49 = {instancePath:instancePath+"/entitlementSchemas/" + i3,schemaPath:"#/properties/entitlementSchemas/items/required",keyword:"required",params:{missingProperty: "identityAttribute"},message:"must have required property '"+"identityAttribute"+"'",schema:schema6.properties.entitlementSchemas.items.required,parentSchema:schema6.properties.entitlementSchemas.items,data:data27};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;}if(data27.attributes === undefined){const err50 = {instancePath:instancePath+"/entitlementSchemas/" + i3,schemaPath:"#/properties/entitlementSchemas/items/required",keyword:"required",params:{missingProperty: "attributes"},message:"must have required property '"+"attributes"+"'",schema:schema6.properties.entitlementSchemas.items.required,parentSchema:schema6.properties.entitlementSchemas.items,data:data27};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}if(data27.type !== undefined){let data28 = data27.type;if(typeof data28 === "string"){if(func2(data28) < 1){const err51 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/type",schemaPath:"#/properties/entitlementSchemas/items/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.entitlementSchemas.items.properties.type,data:data28};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}}else {const err52 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/type",schemaPath:"#/properties/entitlementSchemas/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.entitlementSchemas.items.properties.type.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.type,data:data28};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}}if(data27.displayAttribute !== undefined){let data29 = data27.displayAttribute;if(typeof data29 === "string"){if(func2(data29) < 1){const err53 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/displayAttribute",schemaPath:"#/properties/entitlementSchemas/items/properties/displayAttribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.entitlementSchemas.items.properties.displayAttribute,data:data29};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}else {const err54 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/displayAttribute",schemaPath:"#/properties/entitlementSchemas/items/properties/displayAttribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.entitlementSchemas.items.properties.displayAttribute.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.displayAttribute,data:data29};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}if(data27.identityAttribute !== undefined){let data30 = data27.identityAttribute;if(typeof data30 === "string"){if(func2(data30) < 1){const err55 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/identityAttribute",schemaPath:"#/properties/entitlementSchemas/items/properties/identityAttribute/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.entitlementSchemas.items.properties.identityAttribute,data:data30};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}}else {const err56 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/identityAttribute",schemaPath:"#/properties/entitlementSchemas/items/properties/identityAttribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.entitlementSchemas.items.properties.identityAttribute.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.identityAttribute,data:data30};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}if(data27.hierarchyAttribute !== undefined){let data31 = data27.hierarchyAttribute;if(typeof data31 !== "string"){const err57 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/hierarchyAttribute",schemaPath:"#/properties/entitlementSchemas/items/properties/hierarchyAttribute/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.entitlementSchemas.items.properties.hierarchyAttribute.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.hierarchyAttribute,data:data31};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}}if(data27.attributes !== undefined){let data32 = data27.attributes;if(Array.isArray(data32)){const len4 = data32.length;for(let i4=0; i4<len4; i4++){let data33 = data32[i4];if(data33 && typeof data33 == "object" && !Array.isArray(data33)){if(data33.name === undefined){const err58 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4,schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.required,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items,data:data33};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;}if(data33.type === undefined){const err59 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4,schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.required,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items,data:data33};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}if(data33.name !== undefined){let data34 = data33.name;if(typeof data34 === "string"){if(func2(data34) < 1){const err60 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4+"/name",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.name,data:data34};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}else {const err61 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4+"/name",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.name.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.name,data:data34};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}}if(data33.type !== undefined){let data35 = data33.type;if(!(((((data35 === "string") || (data35 === "boolean")) || (data35 === "long")) || (data35 === "int")) || (data35 === "number"))){const err62 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4+"/type",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.type.enum,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.type,data:data35};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}if(data33.description !== undefined){let data36 = data33.description;if(typeof data36 !== "string"){const err63 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4+"/description",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.description.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.description,data:data36};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}}if(data33.multi !== undefined){let data37 = data33.multi;if(typeof data37 !== "boolean"){const err64 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4+"/multi",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/properties/multi/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.multi.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.multi,data:data37};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;}}if(data33.required !== undefined){let data38 = data33.required;if(typeof data38 !== "boolean"){const err65 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4+"/required",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.required.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items.properties.required,data:data38};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}}}else {const err66 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes/" + i4,schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.entitlementSchemas.items.properties.attributes.items.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes.items,data:data33};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;}}}else {const err67 = {instancePath:instancePath+"/entitlementSchemas/" + i3+"/attributes",schemaPath:"#/properties/entitlementSchemas/items/properties/attributes/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.entitlementSchemas.items.properties.attributes.type,parentSchema:schema6.properties.entitlementSchemas.items.properties.attributes,data:data32};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}}}else {const err68 = {instancePath:instancePath+"/entitlementSchemas/" + i3,schemaPath:"#/properties/entitlementSchemas/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.entitlementSchemas.items.type,parentSchema:schema6.properties.entitlementSchemas.items,data:data27};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}}}else {const err69 = {instancePath:instancePath+"/entitlementSchemas",schemaPath:"#/properties/entitlementSchemas/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.entitlementSchemas.type,parentSchema:schema6.properties.entitlementSchemas,data:data26};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}if(data.accountCreateTemplate !== undefined){let data39 = data.accountCreateTemplate;if(data39 && typeof data39 == "object" && !Array.isArray(data39)){if(data39.fields !== undefined){let data40 = data39.fields;if(Array.isArray(data40)){const len5 = data40.length;for(let i5=0; i5<len5; i5++){let data41 = data40[i5];if(data41 && typeof data41 == "object" && !Array.isArray(data41)){if(data41.type === undefined){const err70 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5,schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema6.properties.accountCreateTemplate.properties.fields.items.required,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items,data:data41};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}if(data41.key !== undefined){let data42 = data41.key;if(typeof data42 === "string"){if(func2(data42) < 1){const err71 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/key",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.key,data:data42};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}else {const err72 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/key",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.key.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.key,data:data42};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}}if(data41.name !== undefined){let data43 = data41.name;if(typeof data43 !== "string"){const err73 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/name",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.name.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.name,data:data43};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}if(data41.label !== undefined){let data44 = data41.label;if(typeof data44 !== "string"){const err74 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/label",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.label.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.label,data:data44};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}}if(data41.type !== undefined){let data45 = data41.type;if(!(((((data45 === "string") || (data45 === "boolean")) || (data45 === "long")) || (data45 === "int")) || (data45 === "array"))){const err75 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/type",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.accountCreateTemplate.properties.fields.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.type.enum,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.type,data:data45};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}}if(data41.required !== undefined){let data46 = data41.required;if(typeof data46 !== "boolean"){const err76 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/required",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.required.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.required,data:data46};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}if(data41.initialValue !== undefined){let data47 = data41.initialValue;if(data47 && typeof data47 == "object" && !Array.isArray(data47)){if(data47.type === undefined){const err77 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/initialValue",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/initialValue/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.required,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue,data:data47};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}if(data47.type !== undefined){let data48 = data47.type;if(!(((data48 === "identityAttribute") || (data48 === "generator")) || (data48 === "static"))){const err78 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/initialValue/type",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/initialValue/properties/type/enum",keyword:"enum",params:{allowedValues: schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.properties.type.enum,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.properties.type,data:data48};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;}}if(data47.attributes !== undefined){let data49 = data47.attributes;if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){const err79 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/initialValue/attributes",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/initialValue/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.properties.attributes.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.properties.attributes,data:data49};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}}else {const err80 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5+"/initialValue",schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/properties/initialValue/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items.properties.initialValue,data:data47};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}}else {const err81 = {instancePath:instancePath+"/accountCreateTemplate/fields/" + i5,schemaPath:"#/properties/accountCreateTemplate/properties/fields/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.accountCreateTemplate.properties.fields.items.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields.items,data:data41};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;}}}else {const err82 = {instancePath:instancePath+"/accountCreateTemplate/fields",schemaPath:"#/properties/accountCreateTemplate/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema6.properties.accountCreateTemplate.properties.fields.type,parentSchema:schema6.properties.accountCreateTemplate.properties.fields,data:data40};if(vErrors === null){vErrors = [err82];}else {vErrors.push(err82);}errors++;}}}else {const err83 = {instancePath:instancePath+"/accountCreateTemplate",schemaPath:"#/properties/accountCreateTemplate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.properties.accountCreateTemplate.type,parentSchema:schema6.properties.accountCreateTemplate,data:data39};if(vErrors === null){vErrors = [err83];}else {vErrors.push(err83);}errors++;}}}else {const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema6.type,parentSchema:schema6,data};if(vErrors === null){vErrors = [err84];}else {vErrors.push(err84);}errors++;}validate21.errors = vErrors;return errors === 0;}

var spec_text = __webpack_require__(93917);
; 













const maxFindings = 100;
function checkSpec(text) {
    const parsed = (0,spec_text .lk)(text);
    if ((0,spec_text .Zh)(parsed))
        return [documentFinding(`the spec is not JSON: ${parsed.message}`, parsed.position)];
    const { value } = parsed;
    if (!(0,json .Gv)(value))
        return [documentFinding(`the spec must be an object, not ${(0,json .I)(value)}`, { line: 1, column: 1 })];
    const found = [
        ...duplicateKeys(parsed),
        ...schemaFindings(value),
        ...checkRules(value),
    ];
    const findings = found
        .slice(0, maxFindings)
        .map(({ level, message, path, topic, position }) => ({
        level,
        message,
        path,
        topic: topic ?? topicOf(path),
        ...(position ?? (0,spec_text .Nu)(parsed, path)),
    }))
        .sort((a, b) => a.line - b.line || a.column - b.column);
    if (found.length > maxFindings)
        findings.push({
            level: 'error',
            message: `and ${found.length - maxFindings} more findings`,
            path: [],
            topic: 'form',
            line: 1,
            column: 1,
        });
    return findings;
}
function parseSpec(text, file = 'connector-spec.json') {
    const parsed = (0,spec_text .lk)(text);
    if ((0,spec_text .Zh)(parsed))
        throw specError(file, `it is not JSON, ${parsed.message}`, parsed.position);
    const { value } = parsed;
    if (!(0,json .Gv)(value))
        throw specError(file, `it must be an object, not ${(0,json .I)(value)}`, { line: 1, column: 1 });
    const broken = schemaFindings(value).find((finding) => finding.breaksType);
    if (broken)
        throw specError(file, broken.message, (0,spec_text .Nu)(parsed, broken.path));
    return value;
}
function specError(file, what, position) {
    const location = { file, ...position };
    return new errors .yo(`${file}, line ${position.line}, column ${position.column}: ${what}`, { location });
}
function documentFinding(message, position) {
    return { level: 'error', message, path: [], topic: 'form', ...position };
}
function topicOf([part]) {
    if (part === 'commands')
        return 'commands';
    return part === 'accountCreateTemplate' ? 'create-template' : 'form';
}
function duplicateKeys(document) {
    const findings = [];
    const visit = (node, path) => {
        const seen = new Set();
        for (const [index, child] of (node.children ?? []).entries()) {
            if (node.type === 'array')
                visit(child, [...path, index]);
            if (node.type !== 'object')
                continue;
            const [name, value] = child.children ?? [];
            const key = String(name?.value);
            const at = [...path, key];
            if (seen.has(key) && findings.length <= maxFindings) {
                const message = `${(0,format .NH)(document.value, path)} has ${(0,core_text .hD)((0,process .Nt)(key))} twice; only the last one counts`;
                findings.push({ level: 'error', message, path: at, position: (0,spec_text .t$)(document.text, child.offset) });
            }
            seen.add(key);
            if (value)
                visit(value, at);
        }
    };
    visit(document.root, []);
    return findings;
}
function schemaFindings(spec) {
    const { accountSchema: _, ...withoutAccountSchema } = spec;
    if (validate((0,placeholder .ze)(spec) ? withoutAccountSchema : spec))
        return [];
    const findings = new Map();
    for (const error of validate.errors ?? []) {
        const finding = findingOf(spec, error);
        if (!finding)
            continue;
        const key = `${JSON.stringify(finding.path)} ${error.keyword === 'required' ? error.params['missingProperty'] : ''}`;
        if (!findings.has(key))
            findings.set(key, finding);
    }
    return [...findings.values()];
}
const requiredByType = new Set(['displayAttribute', 'identityAttribute', 'attributes', 'name', 'type', 'key']);
function findingOf(spec, error) {
    const path = pathOf(spec, error.instancePath);
    const value = (0,format .fK)(spec, path);
    const where = (0,format .NH)(spec, path);
    const finding = (message, breaksType) => ({
        level: 'error',
        message,
        path,
        breaksType,
    });
    switch (error.keyword) {
        case 'required': {
            const missing = String(error.params['missingProperty']);
            const found = (0,nearest .p)(missing, unknownMembers(value, error));
            const suggestion = found === undefined ? '' : `; is ${(0,core_text .hD)((0,process .Nt)(found))} a misspelling of it?`;
            return finding(`${where} has no ${missing}${suggestion}`, path.length > 0 && requiredByType.has(missing));
        }
        case 'type':
            return finding(`${where} must be ${typesOf(error.params['type'])}, not ${(0,json .I)(value)}`, true);
        case 'enum':
        case 'const': {
            const allowed = documented(allowedBy(error));
            const expected = allowed.length === 1 ? (0,core_text .hD)((0,process .Nt)(String(allowed[0]))) : (0,format .c3)(allowed, 'or');
            if (typeof value !== 'string')
                return finding(`${where} must be ${expected}, not ${(0,json .I)(value)}`, true);
            return finding(`${where} is ${(0,core_text .hD)((0,process .Nt)(value))}, but must be ${expected}${(0,parts .Ru)(value, allowed)}`, false);
        }
        case 'minLength':
        case 'minItems':
            return finding(`${where} is empty`, false);
        default:
            return undefined;
    }
}
function unknownMembers(value, error) {
    const known = error.parentSchema?.['properties'];
    return (0,json .Gv)(value) ? Object.keys(value).filter((key) => !(0,json .Gv)(known) || !Object.hasOwn(known, key)) : [];
}
function allowedBy(error) {
    const { allowedValues, allowedValue } = error.params;
    return (allowedValues ?? [allowedValue]).map(String);
}
function documented(allowed) {
    return spec_schema .sJ.every((type) => allowed.includes(type)) ? [...spec_schema .sJ] : allowed;
}
function typesOf(types) {
    const words = {
        string: 'a string',
        number: 'a number',
        boolean: 'true or false',
        array: 'an array',
        object: 'an object',
    };
    return (0,format .c3)((Array.isArray(types) ? types : [types]).map((type) => words[String(type)] ?? String(type)), 'or');
}
function pathOf(spec, pointer) {
    const path = [];
    for (const key of (0,json .$L)(pointer))
        path.push(Array.isArray((0,format .fK)(spec, path)) ? Number(key) : key);
    return path;
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

  })

};
