export const id = 6522;
export const ids = [6522];
export const modules = {

/***/ 71897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rJ: () => (/* reexport */ BundleError),
  yB: () => (/* binding */ extractBundle),
  mo: () => (/* binding */ indexName),
  Bo: () => (/* binding */ readBundle),
  Gw: () => (/* binding */ readIndexText),
  Bj: () => (/* binding */ sha256Of),
  hi: () => (/* binding */ specName)
});

// UNUSED EXPORTS: zipLimits

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/spec/check.js + 1 modules
var check = __webpack_require__(77329);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
// EXTERNAL MODULE: ./lib/src/spec/format.js
var format = __webpack_require__(93305);
;// CONCATENATED MODULE: ./lib/src/bundle/zip.js






/** Far more than any connector has (the platform limits it to 512 MB of memory, docs/platform.md#limits). */
const zipLimits = {
    fileBytes: 256 * 1024 * 1024,
    totalBytes: 512 * 1024 * 1024,
    members: 20_000,
};
/** A bundle that cannot be used. Its message names the file and says what to do. */
class BundleError extends errors/* UserError */.yo {
    name = 'BundleError';
    problem;
    constructor(problem, message, options = {}) {
        super(message, options);
        this.problem = problem;
    }
}
/**
 * Opens a zip by its central directory (local headers may lack the sizes, docs/platform.md#bundle) and refuses unsafe files
 * before any content is read. The caller closes `descriptor`.
 *
 * @param label - names the zip in messages.
 * @throws BundleError
 */
async function openZip(descriptor, label, limits) {
    let zip;
    try {
        // Names are decoded below, to distinguish an unsafe name from a damaged directory.
        zip = await (0,yauzl/* fromFdPromise */.as)(descriptor, { autoClose: false, decodeStrings: false });
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
        const name = (0,yauzl/* getFileNameLowLevel */.ax)(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
        const isFolder = name.endsWith('/');
        const path = isFolder ? name.slice(0, -1) : name;
        const fault = nameFault(path) ?? kindFault(entry) ?? collisionFault(path, isFolder, seen);
        if (fault)
            throw new BundleError('unsafe', `${label} holds ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))}, ${fault}; it is not unpacked`);
        if (isFolder)
            continue;
        if (entry.isEncrypted())
            throw damaged(label, path, 'is encrypted');
        if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8)
            throw damaged(label, path, `has the compression method ${entry.compressionMethod}, not stored or deflated`);
        total += entry.uncompressedSize;
        if (entry.uncompressedSize > limits.fileBytes)
            throw tooLarge(label, `the file ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(path))}`);
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
        // A streaming reader uses the local header, so both headers must have the same name.
        const local = await zip.readLocalFileHeaderPromise(member.entry);
        if (!local.fileName.equals(member.entry.fileNameRaw))
            throw damaged(label, member.name, 'has two names');
        // The stream checks the declared size, but not the checksum.
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
    const message = `${label} is damaged: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(member))} ${what}; pack it again with the command pack`;
    return new BundleError('damaged', message, { cause });
}
function tooLarge(label, what) {
    return new BundleError('too-large', `${label} would unpack to ${what}, which is too large for a connector; it is not unpacked`);
}
/** Systems take paths of 1024 bytes (macOS) and more, and the folder that a bundle is unpacked to needs some. */
const maxPathBytes = 512;
const maxDepth = 32;
/** Why a name is unsafe on some system. The rules of all systems apply on each, so a bundle is refused everywhere or nowhere. */
function nameFault(path) {
    if (path === '' || path.startsWith('/'))
        return 'an absolute path';
    if (/^[a-z]:/i.test(path))
        return 'a path on a drive';
    if (path.split('/').includes('..'))
        return 'a path out of its folder';
    if ((0,yauzl/* validateFileName */.U_)(path) !== null || path.split('/').some((part) => part === '' || part === '.'))
        return 'a path that is not normalized';
    if (Buffer.byteLength(path) > maxPathBytes)
        return `a path longer than ${maxPathBytes} bytes`;
    if (path.split('/').length > maxDepth)
        return `a path more than ${maxDepth} folders deep`;
    for (const part of path.split('/')) {
        if (part.includes(':') || [...part].some((c) => (0,format/* isControl */.c0)(c.charCodeAt(0))))
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
/** Zips of Unix have the file type in the upper half of the external attributes; 0 if it is not given. */
function kindFault(entry) {
    const type = (entry.externalFileAttributes >>> 16) & 0o170000;
    if (type === 0o120000)
        return 'a link';
    if (type !== 0 && type !== 0o100000 && type !== 0o040000)
        return 'which is neither a file nor a folder';
    return undefined;
}
/** Finds two entries that are one path on some system, and files that are used as folders. */
function collisionFault(path, isFolder, seen) {
    // Names that differ only in case, or in the encoding of an accent, are one file on Windows and macOS.
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
//# sourceMappingURL=zip.js.map
;// CONCATENATED MODULE: ./lib/src/bundle/bundle.js










/** The files at the root of a bundle (docs/platform.md#bundle). */
const indexName = 'index.js';
const specName = 'connector-spec.json';
/** Larger specs are refused, because several copies are held in memory. */
const maxSpecBytes = 8 * 1024 * 1024;
/**
 * Reads the bundle of a connector, or with `spec: 'optional'` also that of a customizer. A spec must be JSON of the declared
 * types; all other rules are checked by `checkSpec`.
 *
 * @throws BundleError for a bundle that cannot be used.
 */
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
/**
 * Unpacks all files of a bundle into a folder, which is created if it is missing. Existing files are never overwritten, and
 * a failure leaves no files behind. File modes of the zip are ignored.
 *
 * @returns the names of the files, relative to the folder.
 * @throws BundleError for a bundle that cannot be unpacked.
 */
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
/** The text of a bundle's `index.js`. */
async function readIndexText(path, limits = zipLimits) {
    return await withZip(path, limits, async (zip) => {
        const member = zip.members.find(({ name }) => name === indexName);
        return member === undefined ? '' : (await digestOf(zip, member, true)).bytes.toString('utf8');
    });
}
/** The sha256 of a file, in hex. */
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
        const reason = cause.code === 'ENOENT' ? 'there is no such file' : (0,errors/* messageOf */.bD)(cause);
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
            throw new BundleError('nested', `${path} has its files in the folder ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(folder))}, not at its root; zip the files without the folder, or use the command pack`);
        const found = members.slice(0, 3).map((member) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(member.name)));
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
/** The only folder at the root, if it holds an `index.js`. Files that macOS adds to a zip are ignored. */
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
        return (0,check/* parseSpec */.F9)(text);
    }
    catch (cause) {
        throw new BundleError('bad-spec', `${path}: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
//# sourceMappingURL=bundle.js.map

/***/ }),

/***/ 61346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ defineCommand)
/* harmony export */ });
/** Keeps the literal types of a declaration. */
function defineCommand(command) {
    return command;
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 77329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g3: () => (/* binding */ checkSpec),
  F9: () => (/* binding */ parseSpec),
  df: () => (/* reexport */ spec_text/* positionOf */.df)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
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
// EXTERNAL MODULE: ./lib/src/spec/format.js
var format = __webpack_require__(93305);
// EXTERNAL MODULE: ./lib/src/spec/parts.js
var parts = __webpack_require__(74938);
// EXTERNAL MODULE: ./lib/src/spec/placeholder.js
var placeholder = __webpack_require__(4273);
// EXTERNAL MODULE: ./lib/src/spec/command-names.js
var command_names = __webpack_require__(55784);
// EXTERNAL MODULE: ./lib/src/spec/schema.js
var spec_schema = __webpack_require__(15269);
// EXTERNAL MODULE: ./lib/src/spec/source-config.js
var source_config = __webpack_require__(25826);
;// CONCATENATED MODULE: ./lib/src/spec/rules.js










/**
 * The rules that a schema cannot express: references between parts of a spec, and requirements of the documentation that
 * almost no public spec meets (docs/platform.md#spec). The spec may have any form; members of another type than documented
 * are ignored here.
 */
function checkRules(spec) {
    return [
        ...checkTop(spec),
        ...(0,parts/* withTopic */.wN)('commands', checkCommands(spec)),
        ...checkSchemas(spec),
        ...(0,source_config/* checkSourceConfig */.GM)(spec),
        ...(0,parts/* withTopic */.wN)('create-template', checkTemplate(spec)),
    ];
}
function checkTop(spec) {
    const findings = (0,parts/* misspelledMembers */.eb)(spec, { value: spec, path: [] }, spec_schema/* knownKeys */.eE.spec);
    if (spec['keyType'] === undefined)
        // The documentation requires it, and almost no connector in use has it.
        findings.push((0,parts/* notice */.lm)([], 'the spec has no keyType, so accounts have a simple key; add "keyType": "simple" to declare it'));
    return findings;
}
function checkCommands(spec) {
    const findings = [];
    const seen = new Set();
    for (const [index, command] of (0,parts/* arrayOf */.jk)(spec['commands']).entries()) {
        if (typeof command !== 'string')
            continue;
        const path = ['commands', index];
        if (seen.has(command))
            findings.push((0,parts/* error */.z3)(path, `commands lists ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(command))} twice; remove one of them`));
        seen.add(command);
        if (command.trim() !== command)
            findings.push((0,parts/* error */.z3)(path, `command ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(command))} has white space at its start or end`));
        else if (command_names/* knownCommands */.UC.includes(command))
            continue;
        else if (/^std:/i.test(command))
            findings.push((0,parts/* warning */.$e)(path, `command ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(command))} is not a standard command${(0,parts/* hint */.aK)(command, command_names/* standardCommands */.oM)}`));
        else if (!/^custom:/i.test(command)) {
            // Any other name is a custom command, unless it may be a misspelled standard one.
            const near = command_names/* knownCommands */.UC.includes(`std:${command}`) ? `std:${command}` : (0,nearest/* nearest */.p)(command, command_names/* standardCommands */.oM);
            if (near !== undefined)
                findings.push((0,parts/* warning */.$e)(path, `command ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(command))} is a custom command; did you mean ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(near))}?`));
        }
    }
    if (seen.size > 0 && [...seen].every((command) => command === command_names/* specRead */.uD))
        findings.push((0,parts/* warning */.$e)(['commands'], `commands lists only ${command_names/* specRead */.uD}, so the connector does nothing`));
    return findings;
}
function checkSchemas(spec) {
    const commands = (0,parts/* arrayOf */.jk)(spec['commands']).filter((command) => typeof command === 'string');
    const discovers = (0,placeholder/* discoversSchema */.YH)(spec);
    const findings = [];
    const account = spec['accountSchema'];
    const accountCommand = commands.find((command) => command.startsWith('std:account:'));
    if (discovers && (account === undefined || (0,placeholder/* hasPlaceholderSchema */.ze)(spec))) {
        const what = account === undefined ? 'the spec has no accountSchema' : 'accountSchema is a placeholder';
        const path = account === undefined ? [] : ['accountSchema'];
        findings.push((0,parts/* notice */.lm)(path, `${what}: the schema is what ${placeholder/* discoverSchema */.de} answers`));
    }
    else if (accountCommand !== undefined && !discovers) {
        if (account === undefined)
            findings.push((0,parts/* error */.z3)([], `the spec has no accountSchema, which ${accountCommand} needs; add it, or list ${placeholder/* discoverSchema */.de}`));
        else if ((0,json/* isObject */.Gv)(account) && Array.isArray(account['attributes']) && account['attributes'].length === 0)
            findings.push((0,parts/* error */.z3)(['accountSchema', 'attributes'], `accountSchema has no attributes, which ${accountCommand} needs`));
    }
    const schemas = (0,parts/* partsOf */.CI)(spec, ['entitlementSchemas']);
    const entitlementCommand = commands.find((command) => command.startsWith('std:entitlement:'));
    if ((0,json/* isObject */.Gv)(account)) {
        const part = { value: account, path: ['accountSchema'] };
        // A discovered schema may have attributes that are not in the spec.
        findings.push(...checkSchema(spec, part, discovers ? 'notice' : 'error', ['groupAttribute']));
        // If a listed command has no schema at all, only that is reported.
        if (schemas.length > 0 || entitlementCommand === undefined)
            findings.push(...(0,parts/* withTopic */.wN)('entitlements', checkObjectTypes(spec, part, schemas, discovers)));
    }
    if (schemas.length === 0 && entitlementCommand !== undefined) {
        const message = `${entitlementCommand} is listed, but the spec has no entitlementSchemas`;
        // Sources of such a connector may have schemas that are not in the spec.
        const level = spec['supportsCustomSchemas'] === true ? parts/* notice */.lm : parts/* warning */.$e;
        findings.push(...(0,parts/* withTopic */.wN)('entitlements', [level([], message)]));
    }
    const types = new Set();
    for (const schema of schemas) {
        // A warning, because public connectors work with entitlement schemas that name a missing attribute.
        findings.push(...checkSchema(spec, schema, 'warning', ['hierarchyAttribute']));
        const type = schema.value['type'];
        if (typeof type === 'string' && types.has(type))
            findings.push({
                ...(0,parts/* warning */.$e)([...schema.path, 'type'], `two entitlement schemas have the type ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(type))}`),
                topic: 'entitlements',
            });
        types.add(type);
    }
    return findings;
}
/** Checks the attributes of a schema, and that those that it refers to exist. Missing ones of `optionalKeys` are warnings. */
function checkSchema(spec, schema, level, optionalKeys) {
    const findings = (0,parts/* misspelledMembers */.eb)(spec, schema, spec_schema/* knownKeys */.eE.schema);
    const names = new Set();
    const attributes = (0,parts/* partsOf */.CI)(schema.value, ['attributes']);
    for (const { value, path } of attributes) {
        const part = { value, path: [...schema.path, ...path] };
        findings.push(...(0,parts/* misspelledMembers */.eb)(spec, part, spec_schema/* knownKeys */.eE.attribute));
        const name = value['name'];
        if (value['type'] === 'number')
            findings.push((0,parts/* warning */.$e)([...part.path, 'type'], `type of ${(0,format/* describePath */.NH)(spec, part.path)} is "number", which is not documented; did you mean "long" or "int"?`));
        if (typeof name !== 'string')
            continue;
        const where = (0,format/* describePath */.NH)(spec, schema.path);
        if (name.includes('.'))
            findings.push((0,parts/* warning */.$e)([...part.path, 'name'], `attribute ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))} of ${where} has a period in its name, which the platform does not allow`));
        if (names.has(name))
            findings.push((0,parts/* warning */.$e)([...part.path, 'name'], `${where} has the attribute ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))} twice`));
        names.add(name);
    }
    if (attributes.length === 0)
        return findings;
    for (const key of ['displayAttribute', 'identityAttribute', ...optionalKeys]) {
        const name = schema.value[key];
        if (typeof name !== 'string' || name === '' || names.has(name))
            continue;
        const path = [...schema.path, key];
        const message = `${(0,format/* describePath */.NH)(spec, path)} is ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(name))}, which is none of its attributes${(0,parts/* hint */.aK)(name, [...names])}`;
        findings.push({ level: optionalKeys.includes(key) ? 'warning' : level, message, path, topic: 'attributes' });
    }
    return findings;
}
/** Checks the entitlement types of the account's attributes. */
function checkObjectTypes(spec, account, schemas, discovers) {
    const types = schemas.map(({ value }) => value['type']).filter((type) => typeof type === 'string');
    const findings = [];
    for (const { value, path } of (0,parts/* partsOf */.CI)(account.value, ['attributes'])) {
        const { name, schemaObjectType: type } = value;
        const part = [...account.path, ...path];
        if (typeof type === 'string') {
            if (types.length === 0 ? value['entitlement'] !== true : types.includes(type))
                continue;
            const at = [...part, 'schemaObjectType'];
            const message = `${(0,format/* describePath */.NH)(spec, at)} is ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(type))}, which no entitlement schema has as its type${(0,parts/* hint */.aK)(type, types)}`;
            findings.push((0,parts/* warning */.$e)(at, message));
        }
        else if (value['entitlement'] === true && types.length !== 1) {
            // Without schemaObjectType, the type is the name of the attribute, or "group".
            if (types.includes('group') || (typeof name === 'string' && types.includes(name)))
                continue;
            const message = `${(0,format/* describePath */.NH)(spec, part)} is an entitlement, but no entitlement schema has its type; add the schema, or set schemaObjectType to its type`;
            findings.push((0,parts/* warning */.$e)(part, message));
        }
    }
    // A wrong type of an attribute is the cause then. A discovered schema may have further attributes.
    return findings.length > 0 || discovers ? findings : unheldTypes(spec, account, schemas);
}
/** A notice of each entitlement type that no attribute of the account can hold, as accounts then never have any. */
function unheldTypes(spec, account, schemas) {
    const attributes = (0,parts/* partsOf */.CI)(account.value, ['attributes']).map(({ value }) => value);
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
        : [(0,parts/* notice */.lm)(path, `${(0,format/* describePath */.NH)(spec, path)} is held by no attribute of accountSchema`)]);
}
const uniqueIdGenerator = 'Create Unique Account ID';
const generators = ['Create Password', uniqueIdGenerator];
function checkTemplate(spec) {
    const findings = [];
    const template = spec['accountCreateTemplate'];
    if (!(0,json/* isObject */.Gv)(template))
        return findings;
    for (const { value, path: below } of (0,parts/* partsOf */.CI)(template, ['fields'])) {
        const path = ['accountCreateTemplate', ...below];
        const where = (0,format/* describePath */.NH)(spec, path);
        findings.push(...(0,parts/* misspelledMembers */.eb)(spec, { value, path }, spec_schema/* knownKeys */.eE.field));
        if (value['key'] === undefined) {
            if (typeof value['name'] === 'string')
                findings.push((0,parts/* warning */.$e)(path, `${where} has its key in the member "name", an old form; rename it to "key"`));
            else
                findings.push((0,parts/* error */.z3)(path, `${where} has no key`));
        }
        else if (value['label'] === undefined || value['label'] === '')
            findings.push((0,parts/* warning */.$e)(path, `${where} has no label`));
        if (value['type'] === 'array')
            findings.push((0,parts/* warning */.$e)([...path, 'type'], `type of ${where} is "array", which is not documented`));
        const initial = value['initialValue'];
        if (!(0,json/* isObject */.Gv)(initial))
            continue;
        const attributes = (0,json/* isObject */.Gv)(initial['attributes']) ? initial['attributes'] : {};
        const name = attributes['name'];
        const at = [...path, 'initialValue'];
        if (initial['type'] === 'static') {
            if (!Object.hasOwn(attributes, 'value'))
                findings.push((0,parts/* warning */.$e)(at, `initialValue of ${where} is static, but gives no value`));
        }
        else if (initial['type'] === 'identityAttribute') {
            if (typeof name !== 'string')
                findings.push((0,parts/* warning */.$e)(at, `initialValue of ${where} names no identity attribute`));
        }
        else if (initial['type'] === 'generator' && !(typeof name === 'string' && generators.includes(name))) {
            const known = (0,format/* listOf */.c3)(generators.map((each) => (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(each))), 'or');
            const message = `initialValue of ${where} names no known generator: the name is ${known}`;
            findings.push((0,parts/* warning */.$e)(at, `${message}${typeof name === 'string' ? (0,parts/* hint */.aK)(name, generators) : ''}`));
        }
        else if (initial['type'] === 'generator' && name === uniqueIdGenerator) {
            const text = attributes['template'];
            if (typeof text === 'string' && !text.includes('$'))
                findings.push((0,parts/* warning */.$e)(at, `initialValue of ${where} has the template ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(text))}, which gives every account the same id; put $(uniqueCounter) into it`));
        }
    }
    return findings;
}
//# sourceMappingURL=rules.js.map
// EXTERNAL MODULE: ./lib/src/spec/text.js
var spec_text = __webpack_require__(93917);
;// CONCATENATED MODULE: ./lib/src/spec/check.js













/** Further findings are only counted. */
const maxFindings = 100;
/**
 * Checks the text of a `connector-spec.json` against its documentation and its use in public connectors
 * (docs/platform.md#spec). An error is what the platform needs; everything else is a warning. Findings are in the order of
 * the text.
 */
function checkSpec(text) {
    const parsed = (0,spec_text/* parseJsonText */.lk)(text);
    if ((0,spec_text/* isFault */.Zh)(parsed))
        return [documentFinding(`the spec is not JSON: ${parsed.message}`, parsed.position)];
    const { value } = parsed;
    if (!(0,json/* isObject */.Gv)(value))
        return [documentFinding(`the spec must be an object, not ${(0,json/* kindOf */.I)(value)}`, { line: 1, column: 1 })];
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
        ...(position ?? (0,spec_text/* positionIn */.Nu)(parsed, path)),
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
/**
 * Parses a spec. Its members have the types that ConnectorSpec declares, but it may have any other fault that `checkSpec`
 * finds.
 *
 * @param file - names the text in errors.
 * @throws UserError with the location of what is not JSON or has another type.
 */
function parseSpec(text, file = 'connector-spec.json') {
    const parsed = (0,spec_text/* parseJsonText */.lk)(text);
    if ((0,spec_text/* isFault */.Zh)(parsed))
        throw specError(file, `it is not JSON, ${parsed.message}`, parsed.position);
    const { value } = parsed;
    if (!(0,json/* isObject */.Gv)(value))
        throw specError(file, `it must be an object, not ${(0,json/* kindOf */.I)(value)}`, { line: 1, column: 1 });
    const broken = schemaFindings(value).find((finding) => finding.breaksType);
    if (broken)
        throw specError(file, broken.message, (0,spec_text/* positionIn */.Nu)(parsed, broken.path));
    return value;
}
function specError(file, what, position) {
    const location = { file, ...position };
    return new errors/* UserError */.yo(`${file}, line ${position.line}, column ${position.column}: ${what}`, { location });
}
function documentFinding(message, position) {
    return { level: 'error', message, path: [], topic: 'form', ...position };
}
/** A finding about the form of a part has the topic of that part, if there is one. */
function topicOf([part]) {
    if (part === 'commands')
        return 'commands';
    return part === 'accountCreateTemplate' ? 'create-template' : 'form';
}
/** JSON silently drops the first of two members with one name. */
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
                const message = `${(0,format/* describePath */.NH)(document.value, path)} has ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(key))} twice; only the last one counts`;
                findings.push({ level: 'error', message, path: at, position: (0,spec_text/* positionAt */.t$)(document.text, child.offset) });
            }
            seen.add(key);
            if (value)
                visit(value, at);
        }
    };
    visit(document.root, []);
    return findings;
}
let compiled;
function schemaFindings(spec) {
    // The validator is used once or twice in a run: optimizing its code takes longer than it saves.
    const options = { allErrors: true, allowUnionTypes: true, verbose: true, code: { optimize: false } };
    compiled ??= new ajv.Ajv(options).compile(spec_schema/* specSchema */.pQ);
    // A placeholder has none of the members that a schema must have.
    const { accountSchema: _, ...withoutAccountSchema } = spec;
    if (compiled((0,placeholder/* hasPlaceholderSchema */.ze)(spec) ? withoutAccountSchema : spec))
        return [];
    const findings = new Map();
    for (const error of compiled.errors ?? []) {
        const finding = findingOf(spec, error);
        if (!finding)
            continue;
        // A value of the wrong type often breaks several rules; the first finding is enough.
        const key = `${JSON.stringify(finding.path)} ${error.keyword === 'required' ? error.params['missingProperty'] : ''}`;
        if (!findings.has(key))
            findings.set(key, finding);
    }
    return [...findings.values()];
}
/** Members that the type of a part requires. */
const requiredByType = new Set(['displayAttribute', 'identityAttribute', 'attributes', 'name', 'type', 'key']);
function findingOf(spec, error) {
    const path = pathOf(spec, error.instancePath);
    const value = (0,format/* valueAt */.fK)(spec, path);
    const where = (0,format/* describePath */.NH)(spec, path);
    const finding = (message, breaksType) => ({
        level: 'error',
        message,
        path,
        breaksType,
    });
    switch (error.keyword) {
        case 'required': {
            const missing = String(error.params['missingProperty']);
            const found = (0,nearest/* nearest */.p)(missing, unknownMembers(value, error));
            const suggestion = found === undefined ? '' : `; is ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(found))} a misspelling of it?`;
            return finding(`${where} has no ${missing}${suggestion}`, path.length > 0 && requiredByType.has(missing));
        }
        case 'type':
            return finding(`${where} must be ${typesOf(error.params['type'])}, not ${(0,json/* kindOf */.I)(value)}`, true);
        case 'enum':
        case 'const': {
            const allowed = documented(allowedBy(error));
            const expected = allowed.length === 1 ? (0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(String(allowed[0]))) : (0,format/* listOf */.c3)(allowed, 'or');
            if (typeof value !== 'string')
                return finding(`${where} must be ${expected}, not ${(0,json/* kindOf */.I)(value)}`, true);
            return finding(`${where} is ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(value))}, but must be ${expected}${(0,parts/* hintOfType */.Ru)(value, allowed)}`, false);
        }
        case 'minLength':
        case 'minItems':
            return finding(`${where} is empty`, false);
        default:
            // `if` and similar keywords only repeat the finding of the rule inside them.
            return undefined;
    }
}
/** Members that the schema does not know; one of them may be a misspelling of the missing one. */
function unknownMembers(value, error) {
    const known = error.parentSchema?.['properties'];
    return (0,json/* isObject */.Gv)(value) ? Object.keys(value).filter((key) => !(0,json/* isObject */.Gv)(known) || !Object.hasOwn(known, key)) : [];
}
function allowedBy(error) {
    const { allowedValues, allowedValue } = error.params;
    return (allowedValues ?? [allowedValue]).map(String);
}
/** The documented types of attributes and fields, without those that are only tolerated. */
function documented(allowed) {
    return spec_schema/* attributeTypes */.sJ.every((type) => allowed.includes(type)) ? [...spec_schema/* attributeTypes */.sJ] : allowed;
}
function typesOf(types) {
    const words = {
        string: 'a string',
        number: 'a number',
        boolean: 'true or false',
        array: 'an array',
        object: 'an object',
    };
    return (0,format/* listOf */.c3)((Array.isArray(types) ? types : [types]).map((type) => words[String(type)] ?? String(type)), 'or');
}
/** The path of a JSON Pointer. An index of a list is a number. */
function pathOf(spec, pointer) {
    const path = [];
    for (const key of (0,json/* pointerSteps */.$L)(pointer))
        path.push(Array.isArray((0,format/* valueAt */.fK)(spec, path)) ? Number(key) : key);
    return path;
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 55784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ provisioningCommands),
/* harmony export */   UC: () => (/* binding */ knownCommands),
/* harmony export */   WF: () => (/* binding */ registrationMethods),
/* harmony export */   oM: () => (/* binding */ standardCommands),
/* harmony export */   uD: () => (/* binding */ specRead)
/* harmony export */ });
/** The commands of the connector SDK, released and in its repository (docs/platform.md#commands). */
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
/** Names in newer documents of the platform, which the SDK does not know yet (docs/platform.md#commands). */
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
/** Every name that is no misspelling: the stream commands also occur without `std:`. */
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
/** The commands that change an account, which the platform ends after a time (docs/platform.md#provisioning-timeout). */
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
/** The command that the SDK handles itself. */
const specRead = 'std:spec:read';
/**
 * The methods of the SDK's Connector that may register a command: `std:account:list` → `stdAccountList`. The method of
 * `std:config-options:read` is `stdConfigOptions`, without the last word. Empty for a custom command.
 */
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}
//# sourceMappingURL=command-names.js.map

/***/ }),

/***/ 93305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NH: () => (/* binding */ describePath),
/* harmony export */   c0: () => (/* binding */ isControl),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   fK: () => (/* binding */ valueAt)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);



/** Characters that a terminal or a log would not show as such, the line separators of Unicode included. */
function isControl(code) {
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
}
/** `a, b and c`. */
function listOf(words, and) {
    return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
/** The name of an element of each list of a spec. Menus and sections are named by their type. */
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
/** Elements whose names are not unique in a spec: their parent is named too. */
const namedWithParent = new Set(['attribute', 'field', 'option', 'sub-menu']);
/** A path of a spec in words: `type of attribute "email" of accountSchema`. */
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
    const type = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) ? value['type'] : undefined;
    const noun = type === 'menu' || type === 'section' ? type : (elementNames[list] ?? `${list} entry`);
    const label = labelOf(value, noun);
    const element = label === undefined ? `${noun} ${index + 1}` : `${noun} ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(label))}`;
    return namedWithParent.has(noun) ? `${element} of ${describePath(root, path.slice(0, -2))}` : element;
}
function labelOf(value, noun) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value))
        return undefined;
    const keys = noun === 'entitlement schema' ? ['type'] : ['key', 'name', 'label', 'sectionTitle', 'value'];
    return keys.map((key) => value[key]).find((label) => typeof label === 'string' && label !== '');
}
/** The value at a path, undefined if there is none. */
function valueAt(root, path) {
    let value = root;
    for (const part of path) {
        if (Array.isArray(value))
            value = value[Number(part)];
        else if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(value) && Object.hasOwn(value, part))
            value = value[String(part)];
        else
            return undefined;
    }
    return value;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 74938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ warning),
/* harmony export */   AY: () => (/* binding */ partsBelow),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Ru: () => (/* binding */ hintOfType),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   eb: () => (/* binding */ misspelledMembers),
/* harmony export */   jk: () => (/* binding */ arrayOf),
/* harmony export */   lm: () => (/* binding */ notice),
/* harmony export */   wN: () => (/* binding */ withTopic),
/* harmony export */   z3: () => (/* binding */ error)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





/** `; did you mean "x"?`, or an empty text. */
function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`;
}
/** Names of the types in other systems. */
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
/** As `hint`, for the name of a type. */
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(same))}?`
        : hint(word, allowed);
}
/** The findings with a topic. */
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
/** Members that the schema reports if they are missing, with a suggestion. */
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
/** Warns of members that may be misspellings of documented ones that are missing. */
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__/* .describePath */ .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}?`));
    }
    return findings;
}
/** All objects in nested lists of items: menus, sections, items, and the items of sub-menus. */
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
/** The objects in a list, with their paths. */
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? [{ value, path: [...list, index] }] : []);
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
//# sourceMappingURL=parts.js.map

/***/ }),

/***/ 4273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ discoversSchema),
/* harmony export */   de: () => (/* binding */ discoverSchema),
/* harmony export */   ze: () => (/* binding */ hasPlaceholderSchema)
/* harmony export */ });
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65872);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74938);


/** The command by which a connector creates the account schema itself. */
const discoverSchema = 'std:account:discover-schema';
/** True if the connector creates the account schema itself. */
function discoversSchema(spec) {
    return (0,_parts_js__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(spec['commands']).includes(discoverSchema);
}
/**
 * True if the connector discovers the account schema and the spec has only an empty one, as published connectors do
 * (docs/platform.md#spec-account-schema).
 */
function hasPlaceholderSchema(spec) {
    const schema = spec['accountSchema'];
    if (!discoversSchema(spec) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(schema))
        return false;
    const { displayAttribute, identityAttribute, attributes } = schema;
    const isEmptyText = (value) => value === undefined || value === '';
    const isEmptyList = attributes === undefined || (Array.isArray(attributes) && attributes.length === 0);
    return isEmptyText(displayAttribute) && isEmptyText(identityAttribute) && isEmptyList;
}
//# sourceMappingURL=placeholder.js.map

/***/ }),

/***/ 15269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xs: () => (/* binding */ itemTypes),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   pQ: () => (/* binding */ specSchema),
/* harmony export */   sJ: () => (/* binding */ attributeTypes)
/* harmony export */ });
/**
 * The documented form of `connector-spec.json` as a JSON Schema (docs/platform.md#spec), with what a spec must meet.
 * Requirements that almost no public spec meets (`keyType`, `sectionTitle`) and references between parts are in `rules.ts`.
 * Unknown members are allowed, because public specs have many.
 */
/** An object with members of these types; other members are allowed. */
function object(properties, required = []) {
    return { type: 'object', properties, required };
}
/** `schema` for objects of this type, `otherwise` for the rest. */
function when(type, schema, otherwise = {}) {
    // A literal key `then` would make the object look like a promise.
    const consequence = 'then';
    return { if: object({ type: { const: type } }, ['type']), [consequence]: schema, else: otherwise };
}
const text = { type: 'string' };
const name = { type: 'string', minLength: 1 };
const flag = { type: 'boolean' };
const listOf = (items) => ({ type: 'array', items });
const attributeTypes = ['string', 'boolean', 'long', 'int'];
/** The types of an item of `sourceConfig`. */
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
/** The known members of each part of a spec, documented or in public specs. Similar names are reported as misspellings. */
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
/** The documented types and `number`, which public specs have; the rules warn of it. */
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
    // `array` is not documented, but in old specs (docs/platform.md#spec-create-template).
    type: { enum: [...attributeTypes, 'array'] },
    required: flag,
    initialValue: object({ type: { enum: ['identityAttribute', 'generator', 'static'] }, attributes: { type: 'object' } }, ['type']),
}, ['type']);
const option = object({ label: text, value: { type: ['string', 'number', 'boolean'] } }, ['label', 'value']);
const half = object({ key: name, label: text, type: text, required: flag }, ['key', 'label', 'type']);
/** Further members of an item by its type. The rules check `options` of a choice. */
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
        // The rules warn of types that are not documented.
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
        // Several specs in use have a section where only a menu is documented.
        sourceConfig: listOf({
            ...object({ type: { enum: ['menu', 'section'] } }, ['type']),
            ...when('section', { $ref: '#/definitions/section' }, when('menu', { $ref: '#/definitions/menu' })),
        }),
        accountSchema,
        entitlementSchemas: listOf(entitlementSchema),
        accountCreateTemplate: object({ fields: listOf(field) }),
    }, ['name', 'commands', 'sourceConfig']),
};
//# sourceMappingURL=schema.js.map

/***/ }),

/***/ 25826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ supportsStateful),
/* harmony export */   GM: () => (/* binding */ checkSourceConfig)
/* harmony export */ });
/* unused harmony export namesSecret */
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15269);






/** Checks the items of the configuration, their initial values, and the item for stateful commands. */
function checkSourceConfig(spec) {
    const findings = [];
    const items = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsBelow */ .AY)(spec, ['sourceConfig']);
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const dynamic = (0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .arrayOf */ .jk)(spec['commands']).includes('std:config-options:read');
    for (const { value, path } of items) {
        if (value['type'] === 'section') {
            // A single section at the top, without a menu, usually has no title.
            if (value['sectionTitle'] === undefined && path.length > 2)
                findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} has no sectionTitle`));
            continue;
        }
        const { key, type } = value;
        if (key === undefined)
            continue;
        if (typeof type === 'string' && type !== '' && !_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemTypes */ .Xs.includes(type))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'type'], `type of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(type))}, which is not documented; known are ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemTypes */ .Xs, 'and')}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hintOfType */ .Ru)(type, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .itemTypes */ .Xs)}`));
        findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .misspelledMembers */ .eb)(spec, { value, path }, _schema_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE.item));
        const parent = value['parentKey'];
        if (typeof parent === 'string' && !keys.includes(parent) && !isInitial(spec, parent))
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'parentKey'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} depends on ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(parent))}, which no item has as its key${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .aK)(parent, keys)}`));
        if (value['type'] !== 'radio' && value['type'] !== 'select')
            continue;
        const options = value['options'];
        if (options === undefined && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .error */ .z3)(path, `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} has no options to choose from`));
        else if (Array.isArray(options) && options.length === 0 && !dynamic)
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'options'], `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} has no options to choose from`));
    }
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .withTopic */ .wN)('stateful', checkStateful(spec, items)));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .withTopic */ .wN)('secrets', items.flatMap((item) => (isPublicHalf(item, items) ? [] : checkSecret(spec, item)))));
    findings.push(...(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .withTopic */ .wN)('initial-values', checkInitialValues(spec, items)));
    return findings;
}
function isInitial(spec, key) {
    const initial = spec['sourceConfigInitialValues'];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(initial) && Object.hasOwn(initial, key);
}
/** True if the spec or its reserved initial value says that stateful commands work (docs/platform.md#spec-stateful). */
function supportsStateful(spec) {
    const initial = spec['sourceConfigInitialValues'];
    const reserved = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(initial) && initial['supportsStatefulCommands'] === true;
    return spec['supportsStatefulCommands'] === true || reserved;
}
const statefulKey = 'spConnEnableStatefulCommands';
/** Stateful lists need both the declaration in the spec and an item to switch them on (docs/platform.md#spec-stateful). */
function checkStateful(spec, items) {
    const item = items.find(({ value }) => value['key'] === statefulKey);
    const supported = supportsStateful(spec);
    if (!item) {
        if (!supported)
            return [];
        const message = `supportsStatefulCommands takes effect only with a checkbox item of the key ${statefulKey}`;
        const declared = spec['supportsStatefulCommands'] === true ? [] : ['sourceConfigInitialValues'];
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...declared, 'supportsStatefulCommands'], message)];
    }
    const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, item.path);
    if (!supported)
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(item.path, `${where} takes effect only with "supportsStatefulCommands": true in the spec`)];
    if (item.value['type'] === 'checkbox')
        return [];
    // It has the same values, and a published connector uses it.
    if (item.value['type'] === 'toggle')
        return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .notice */ .lm)([...item.path, 'type'], `${where} is a toggle, and a checkbox is documented`)];
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...item.path, 'type'], `${where} has to be a checkbox for the platform to read it`)];
}
/** Item types whose values are visible to everybody who can see the source. */
const visibleTypes = ['text', 'textarea', 'url', 'number', 'list'];
/** A secret in an item of a visible type is stored and shown in plain text. */
function checkSecret(spec, { value, path }) {
    const { key, label, type } = value;
    if (!visibleTypes.includes(type) || typeof key !== 'string')
        return [];
    const isSecret = namesSecret(key) || (typeof label === 'string' && namesSecret(label) && !otherNames.test(key));
    if (!isSecret)
        return [];
    const better = type === 'textarea' ? 'secrettextarea' : 'secret';
    const message = `${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .describePath */ .NH)(spec, path)} seems to hold a secret, but its type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(String(type)))} shows it to everybody; use the type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(better))}`;
    return [(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)([...path, 'type'], message)];
}
/**
 * True for an item such as `apiKey` beside a secret such as `keySecret` in the same section: the key of such a pair names
 * the client, and its secret is stored as one.
 */
function isPublicHalf({ value: { key }, path }, items) {
    if (typeof key !== 'string' || !/(api|access|client|consumer)[^a-z0-9]*key$/i.test(key))
        return false;
    const section = JSON.stringify(path.slice(0, -1));
    return items.some(({ value, path }) => (value['type'] === 'secret' || value['type'] === 'secrettextarea') &&
        JSON.stringify(path.slice(0, -1)) === section &&
        typeof value['key'] === 'string' &&
        /secret/i.test(value['key']));
}
/** True for a name that ends with a word for a secret: `clientSecret` and `API token`, but not `tokenUrl` or `secretId`. */
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
/** Endings of keys that are not secrets, whatever the label says. */
const otherNames = /(url|uri|path|file|name|id|endpoint|host|header|type|field|attribute|scope)$/i;
/** Initial values that the platform itself reads (docs/platform.md#spec-initial-values). */
const platformValues = /^(provisioningTimeout|supportsStatefulCommands|spConn.*)$/;
function checkInitialValues(spec, items) {
    const initial = spec['sourceConfigInitialValues'];
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isObject */ .Gv)(initial))
        return [];
    const keys = items.map(({ value }) => value['key']).filter((key) => typeof key === 'string');
    const parents = items.map(({ value }) => value['parentKey']);
    const findings = [];
    for (const [key, value] of Object.entries(initial)) {
        const path = ['sourceConfigInitialValues', key];
        if (typeof value === 'object') {
            const message = `sourceConfigInitialValues gives ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))} ${(0,_core_json_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(value)}: a string, a number, true or false is documented`;
            findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(path, message));
        }
        if (keys.includes(key) || parents.includes(key) || platformValues.test(key))
            continue;
        const message = `sourceConfigInitialValues gives a value to ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(key))}, which no item has as its key`;
        findings.push((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .warning */ .$e)(path, `${message}${(0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .hint */ .aK)(key, keys)}`));
    }
    return findings;
}
//# sourceMappingURL=source-config.js.map

/***/ }),

/***/ 93917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ positionIn),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export nodeAt */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);



/** Far more than any spec; deeper ones could overflow the stack. */
const maxDepth = 100;
/** Parses strict JSON with any line ends, with or without a byte order mark. */
function parseJsonText(raw) {
    const text = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Yi)(raw);
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
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), position: { line: 1, column: 1 } };
        return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) };
    }
    return { message: 'this is not JSON', position: { line: 1, column: 1 } };
}
/** True if `parseJsonText` found a fault. */
function isFault(parsed) {
    return 'position' in parsed;
}
/** The node at a path, or the nearest one above it that exists. */
function nodeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.root, path.slice(0, length));
        if (node)
            return node;
    }
    return document.root;
}
/**
 * The position of the value at a path; for a member of an object, that of its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is not JSON.
 */
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
/** As `positionOf`, for a parsed text. */
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
/** The line and column of an offset. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** The offset at which the text is nested deeper than these levels. */
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
            // A string ends at the end of its line, so that an unclosed one does not hide what follows.
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
/** Advice for a list or object that is closed right after a comma. */
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
//# sourceMappingURL=text.js.map

/***/ })

};
