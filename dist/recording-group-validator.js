export const id = 8455;
export const ids = [8455];
export const modules = {

  28455:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    LT: () => (  replayFacts),
    NE: () => (  openFolder),
    SE: () => (  codeWordsOf),
    SY: () => (  recordingFolder),
    Uf: () => (  namedFirst),
    _N: () => (  recordingAgeInputs),
    bP: () => (  projectRecording),
    gY: () => (  recordingOfProject),
    nK: () => (  judgeAge),
    qq: () => (  projectRecordingOf),
    t1: () => (  warnOfUnread)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71897);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(58369);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46601);
  var _recording_code_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63773);
  var _recording_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73909);









const maxNamed = 5;
const dayMs = 24 * 60 * 60 * 1000;
async function recordingFolder(shown, context) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, shown);
    await mend(folder, shown, context);
    await (0,_recording_files_js__WEBPACK_IMPORTED_MODULE_7__  .wA)(folder, shown);
    return folder;
}
const projectRecording = '.saas-connector/recording';
function projectRecordingOf(path, { workingDirectory }) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, projectRecording);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, shown, 'recording.json')) ? shown : undefined;
}
function recordingOfProject(path, context) {
    const shown = projectRecordingOf(path, context);
    if (shown === undefined)
        return undefined;
    context.logger.info(`without a configuration, ${shown} answers in place of the target system; ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('replay-target')} none leaves it out`);
    return shown;
}
function replayFacts({ facts: { recorded, program } }, { clock }) {
    const ageDays = Math.max(0, Math.floor((clock.now() - Date.parse(recorded)) / dayMs));
    return { recorded, program, ageDays };
}
const recordingAgeInputs = {
    'max-age': {
        kind: 'integer',
        min: 0,
        max: 36500,
        description: 'Days after which the recording of replay-target counts as old.',
    },
    'max-age-fails': {
        kind: 'boolean',
        default: 'false',
        description: 'Fail for an old recording instead of warning.',
    },
};
function judgeAge(shown, { ageDays }, inputs, context) {
    const maxAge = inputs['max-age'];
    if (maxAge === undefined || ageDays <= maxAge)
        return;
    const message = `the recording in ${shown} is ${ageDays} days old, more than ${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)('max-age')} ${maxAge}; record anew`;
    if (inputs['max-age-fails'])
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo(message);
    context.annotate({ level: 'warning', title: 'recording', message });
}
async function openFolder(shown, context, input = 'replay-target') {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, shown);
    await mend(folder, shown, context);
    const recording = await (0,_recording_files_js__WEBPACK_IMPORTED_MODULE_7__  .SS)(folder, shown, input);
    const { recorded } = recording.facts;
    if (Date.parse(recorded) > context.clock.now() + dayMs) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .yo(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_8__  .sy)(input)} ${shown}: it says that it was recorded on ${recorded.slice(0, 10)}, which is in the future; record anew`);
    }
    return recording;
}
async function mend(folder, shown, { logger }) {
    const told = await (0,_recording_files_js__WEBPACK_IMPORTED_MODULE_7__  .m4)(folder, shown);
    if (told !== undefined)
        logger.warning(told);
}
async function codeWordsOf(paths) {
    const code = new _recording_code_words_js__WEBPACK_IMPORTED_MODULE_6__  .Vx();
    for (const path of paths)
        for (const text of await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_2__  .kb)(path))
            code.code(text);
    return code;
}
function warnOfUnread(unread, context) {
    if (unread.length === 0)
        return;
    const message = `what cannot be read is kept only as a length and a hash: ${namedFirst(unread)}`;
    context.annotate({ level: 'warning', title: 'recording', message });
}
function namedFirst(list) {
    const first = list.slice(0, maxNamed).map((each) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_5__  .TN)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .g$)(each), 300));
    return first.join('; ') + (list.length > maxNamed ? ` and ${list.length - maxNamed} more` : '');
}

  }),

  84113:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    VJ: () => (  isCharset),
    g7: () => (  decodeText),
    wx: () => (  encodeText)
  });
function decodeText(bytes, type) {
    const [, declared] = /charset\s*=\s*"?([\w.:-]{1,40})/i.exec(type) ?? [];
    const [, ofXml] = /^\s*<\?xml[^>]{0,200}\bencoding=["']([\w.:-]{1,40})/i.exec(bytes.toString('latin1', 0, 400)) ?? [];
    const mark = bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
            ? 'utf-16be'
            : undefined;
    const names = [mark, declared, ofXml, 'utf-8'];
    for (const name of names) {
        const read = name === undefined ? undefined : decodedAs(bytes, name);
        if (read !== undefined)
            return read;
    }
    return isWestern(bytes) ? decodedAs(bytes, 'windows-1252') : undefined;
}
function encodeText(text, charset) {
    if (charset === undefined)
        return Buffer.from(text);
    if (charset === 'utf-16le')
        return Buffer.from(text, 'utf16le');
    if (charset === 'utf-16be')
        return Buffer.from(text, 'utf16le').swap16();
    const table = tableOf(charset);
    const parts = [];
    for (const sign of text) {
        const plain = table.get(sign) ?? table.get(sign.normalize('NFD')[0] ?? '') ?? Buffer.from('?');
        parts.push(plain);
    }
    return Buffer.concat(parts);
}
function isCharset(name) {
    try {
        return new TextDecoder(name).encoding === name;
    }
    catch {
        return false;
    }
}
function decodedAs(bytes, name) {
    try {
        const decoder = new TextDecoder(name, { fatal: true });
        const text = decoder.decode(bytes);
        if (/[\u0000-\u0008\u000e-\u001a]/.test(text))
            return undefined;
        return decoder.encoding === 'utf-8' ? { text } : { text, charset: decoder.encoding };
    }
    catch {
        return undefined;
    }
}
function isWestern(bytes) {
    let plain = 0;
    for (const byte of bytes) {
        if (byte < 9 || (byte > 13 && byte < 32) || byte === 127)
            return false;
        if (byte < 128)
            plain++;
    }
    return plain * 2 > bytes.length;
}
const tables = new Map();
function tableOf(charset) {
    const known = tables.get(charset);
    if (known !== undefined)
        return known;
    const table = new Map();
    const decoder = new TextDecoder(charset);
    const add = (bytes) => {
        const sign = decoder.decode(bytes);
        if ([...sign].length === 1 && sign !== '\ufffd' && !table.has(sign))
            table.set(sign, bytes);
    };
    for (let byte = 0; byte < 256; byte++)
        add(Buffer.of(byte));
    if (!/^(?:iso-8859|windows|koi8|macintosh|ibm|x-mac)/.test(charset)) {
        for (let lead = 0x81; lead < 0xff; lead++)
            for (let trail = 0x40; trail < 0xff; trail++)
                add(Buffer.of(lead, trail));
    }
    tables.set(charset, table);
    return table;
}

  }),

  63773:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EB: () => (  anyOf),
    R0: () => (  wordPattern),
    Vx: () => (  CodeWordCollector),
    k8: () => (  tokensOf)
  });
  var _bundle_code_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63400);

const maxTextsOfList = 60;
const maxLengthOfWord = 300;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const uuidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;
function tokensOf(text) {
    const words = (text.match(wordPattern) ?? []).map((word) => word.toLowerCase());
    const uuids = text.includes('-') ? (text.match(uuidPattern) ?? []).map((uuid) => uuid.toLowerCase()) : [];
    const numbers = (text.match(/\d(?:[ ()./-]{0,3}\d){6,24}/g) ?? []).map((number) => number.replace(/\D/g, ''));
    return [...words, ...uuids, ...numbers];
}
function anyOf(codes) {
    const all = (wordsOf) => new Set(codes.flatMap((code) => [...wordsOf(code)]));
    return { values: all(({ values }) => values), keys: all(({ keys }) => keys), pairs: all(({ pairs }) => pairs) };
}
class CodeWordCollector {
    values = new Set();
    keys = new Set();
    pairs = new Set();
    code(text) {
        let list = [];
        let isList = false;
        const flush = () => {
            if (list.length <= maxTextsOfList)
                for (const each of list)
                    this.text(each);
            list = [];
            isList = false;
        };
        let before = '';
        let name;
        let nameBefore = '';
        (0,_bundle_code_text_js__WEBPACK_IMPORTED_MODULE_0__  .FC)(text, (kind, start, end) => {
            if (kind === 'space' || kind === 'comment')
                return undefined;
            const part = text.slice(start, end);
            if (name !== undefined) {
                if (part === ':' && (nameBefore === '{' || nameBefore === ','))
                    this.#value(name);
                name = undefined;
            }
            if (kind === 'string') {
                const plain = unescaped(part.slice(1, -1));
                if (isList || list.length === 0)
                    list.push(plain);
                isList = false;
            }
            else if (part === ',' && list.length > 0)
                isList = true;
            else if (list.length > 0)
                flush();
            if (kind === 'template')
                this.text(unescaped(part.replace(/^[`}]|`$|\$\{$/g, '')));
            else if (kind === 'word' && !/^\d/.test(part)) {
                name = part;
                nameBefore = before;
                if (before === '.' || before === '{' || before === ',')
                    this.#key(part);
            }
            before = part;
            return undefined;
        });
        flush();
    }
    text(text) {
        if (text.length > maxLengthOfWord && !/\s/.test(text))
            return;
        for (const [uuid] of text.matchAll(uuidPattern))
            this.values.add(uuid.toLowerCase());
        let last;
        for (const [word] of text.matchAll(wordPattern)) {
            const folded = word.toLowerCase();
            this.values.add(word);
            this.keys.add(folded);
            if (last !== undefined)
                this.pairs.add(`${last} ${folded}`);
            last = folded;
        }
    }
    #key(name) {
        for (const [word] of name.matchAll(wordPattern))
            this.keys.add(word.toLowerCase());
    }
    #value(name) {
        for (const [word] of name.matchAll(wordPattern)) {
            this.values.add(word);
            this.keys.add(word.toLowerCase());
        }
    }
}
function unescaped(text) {
    if (!text.includes('\\'))
        return text;
    return text.replace(/\\(?:u\{?([0-9a-fA-F]{4,6})\}?|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, unicode, hex, sign) => {
        const point = Number.parseInt(String(unicode ?? hex ?? ''), 16);
        if (Number.isInteger(point))
            return point <= 0x10ffff ? String.fromCodePoint(point) : ' ';
        return /[nrtbfv0\n\r]/.test(String(sign)) ? ' ' : String(sign);
    });
}

  }),

  73909:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  wA: () => (  assertRecordingFolder),
  m4: () => (  mendRecording),
  SS: () => (  readRecording),
  Xw: () => (  writeRecording)
});

var promises_ = __webpack_require__(51455);
var external_node_path_ = __webpack_require__(76760);
var errors = __webpack_require__(57657);
var exact_json = __webpack_require__(49138);
var core_files = __webpack_require__(70679);
var input_names = __webpack_require__(58369);
var json = __webpack_require__(65872);
var process = __webpack_require__(64351);
var core_text = __webpack_require__(46601);
var charsets = __webpack_require__(84113);
; 
const validate = validate21;  const facts_validator = ((  null && (validate21)));const schema6 = {"type":"object","additionalProperties":false,"properties":{"format":{"type":"integer"},"program":{"type":"string"},"connector":{"type":"string"},"seed":{"type":"string"},"readOnly":{"type":"boolean"},"recorded":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$"},"readLimit":{"type":"integer","minimum":0,"maximum":9007199254740991},"config":{"type":"object"},"samples":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string"},"keys":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"key":{"type":"string"},"rank":{"type":"number"}},"required":["key","rank"]}},"objects":{"type":"integer","minimum":0,"maximum":9007199254740991},"withValue":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"required":["type","keys"]}},"groups":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"writes":{"type":"boolean"},"commands":{"type":"object","additionalProperties":{"type":"integer","minimum":0,"maximum":9007199254740991}},"file":{"type":"string"},"verdict":{"enum":["pass","warn","fail","skip"]}},"required":["id","writes","commands"]}},"maxWaitMs":{"type":"integer","minimum":0,"maximum":9007199254740991}},"required":["format","program","connector","seed","readOnly","recorded","readLimit","config","samples","groups"]};const func2 = Object.prototype.hasOwnProperty;const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$", "u");function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if(((((((((((data.format === undefined) && (missing0 = "format")) || ((data.program === undefined) && (missing0 = "program"))) || ((data.connector === undefined) && (missing0 = "connector"))) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.readOnly === undefined) && (missing0 = "readOnly"))) || ((data.recorded === undefined) && (missing0 = "recorded"))) || ((data.readLimit === undefined) && (missing0 = "readLimit"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.samples === undefined) && (missing0 = "samples"))) || ((data.groups === undefined) && (missing0 = "groups"))){validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(func2.call(schema6.properties, key0))){validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.format !== undefined){let data0 = data.format;const _errs2 = errors;if(!((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0)))){validate21.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.program !== undefined){const _errs4 = errors;if(typeof data.program !== "string"){validate21.errors = [{instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.connector !== undefined){const _errs6 = errors;if(typeof data.connector !== "string"){validate21.errors = [{instancePath:instancePath+"/connector",schemaPath:"#/properties/connector/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs6 === errors;}else {var valid0 = true;}if(valid0){if(data.seed !== undefined){const _errs8 = errors;if(typeof data.seed !== "string"){validate21.errors = [{instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs8 === errors;}else {var valid0 = true;}if(valid0){if(data.readOnly !== undefined){const _errs10 = errors;if(typeof data.readOnly !== "boolean"){validate21.errors = [{instancePath:instancePath+"/readOnly",schemaPath:"#/properties/readOnly/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.recorded !== undefined){let data5 = data.recorded;const _errs12 = errors;if(errors === _errs12){if(typeof data5 === "string"){if(!pattern0.test(data5)){validate21.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z$"+"\""}];return false;}}else {validate21.errors = [{instancePath:instancePath+"/recorded",schemaPath:"#/properties/recorded/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid0 = _errs12 === errors;}else {var valid0 = true;}if(valid0){if(data.readLimit !== undefined){let data6 = data.readLimit;const _errs14 = errors;if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){validate21.errors = [{instancePath:instancePath+"/readLimit",schemaPath:"#/properties/readLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs14){if(typeof data6 == "number"){if(data6 > 9007199254740991 || isNaN(data6)){validate21.errors = [{instancePath:instancePath+"/readLimit",schemaPath:"#/properties/readLimit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data6 < 0 || isNaN(data6)){validate21.errors = [{instancePath:instancePath+"/readLimit",schemaPath:"#/properties/readLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid0 = _errs14 === errors;}else {var valid0 = true;}if(valid0){if(data.config !== undefined){let data7 = data.config;const _errs16 = errors;if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){validate21.errors = [{instancePath:instancePath+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}var valid0 = _errs16 === errors;}else {var valid0 = true;}if(valid0){if(data.samples !== undefined){let data8 = data.samples;const _errs18 = errors;if(errors === _errs18){if(Array.isArray(data8)){var valid1 = true;const len0 = data8.length;for(let i0=0; i0<len0; i0++){let data9 = data8[i0];const _errs20 = errors;if(errors === _errs20){if(data9 && typeof data9 == "object" && !Array.isArray(data9)){let missing1;if(((data9.type === undefined) && (missing1 = "type")) || ((data9.keys === undefined) && (missing1 = "keys"))){validate21.errors = [{instancePath:instancePath+"/samples/" + i0,schemaPath:"#/properties/samples/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs22 = errors;for(const key1 in data9){if(!((((key1 === "type") || (key1 === "keys")) || (key1 === "objects")) || (key1 === "withValue"))){validate21.errors = [{instancePath:instancePath+"/samples/" + i0,schemaPath:"#/properties/samples/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs22 === errors){if(data9.type !== undefined){const _errs23 = errors;if(typeof data9.type !== "string"){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/type",schemaPath:"#/properties/samples/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs23 === errors;}else {var valid2 = true;}if(valid2){if(data9.keys !== undefined){let data11 = data9.keys;const _errs25 = errors;if(errors === _errs25){if(Array.isArray(data11)){var valid3 = true;const len1 = data11.length;for(let i1=0; i1<len1; i1++){let data12 = data11[i1];const _errs27 = errors;if(errors === _errs27){if(data12 && typeof data12 == "object" && !Array.isArray(data12)){let missing2;if(((data12.key === undefined) && (missing2 = "key")) || ((data12.rank === undefined) && (missing2 = "rank"))){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/keys/" + i1,schemaPath:"#/properties/samples/items/properties/keys/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs29 = errors;for(const key2 in data12){if(!((key2 === "key") || (key2 === "rank"))){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/keys/" + i1,schemaPath:"#/properties/samples/items/properties/keys/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs29 === errors){if(data12.key !== undefined){const _errs30 = errors;if(typeof data12.key !== "string"){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/keys/" + i1+"/key",schemaPath:"#/properties/samples/items/properties/keys/items/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid4 = _errs30 === errors;}else {var valid4 = true;}if(valid4){if(data12.rank !== undefined){const _errs32 = errors;if(!(typeof data12.rank == "number")){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/keys/" + i1+"/rank",schemaPath:"#/properties/samples/items/properties/keys/items/properties/rank/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid4 = _errs32 === errors;}else {var valid4 = true;}}}}}else {validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/keys/" + i1,schemaPath:"#/properties/samples/items/properties/keys/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid3 = _errs27 === errors;if(!valid3){break;}}}else {validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/keys",schemaPath:"#/properties/samples/items/properties/keys/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid2 = _errs25 === errors;}else {var valid2 = true;}if(valid2){if(data9.objects !== undefined){let data15 = data9.objects;const _errs34 = errors;if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/objects",schemaPath:"#/properties/samples/items/properties/objects/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs34){if(typeof data15 == "number"){if(data15 > 9007199254740991 || isNaN(data15)){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/objects",schemaPath:"#/properties/samples/items/properties/objects/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data15 < 0 || isNaN(data15)){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/objects",schemaPath:"#/properties/samples/items/properties/objects/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid2 = _errs34 === errors;}else {var valid2 = true;}if(valid2){if(data9.withValue !== undefined){let data16 = data9.withValue;const _errs36 = errors;if(errors === _errs36){if(data16 && typeof data16 == "object" && !Array.isArray(data16)){for(const key3 in data16){let data17 = data16[key3];const _errs39 = errors;if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/withValue/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/samples/items/properties/withValue/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs39){if(typeof data17 == "number"){if(data17 > 9007199254740991 || isNaN(data17)){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/withValue/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/samples/items/properties/withValue/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data17 < 0 || isNaN(data17)){validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/withValue/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/samples/items/properties/withValue/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid5 = _errs39 === errors;if(!valid5){break;}}}else {validate21.errors = [{instancePath:instancePath+"/samples/" + i0+"/withValue",schemaPath:"#/properties/samples/items/properties/withValue/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs36 === errors;}else {var valid2 = true;}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/samples/" + i0,schemaPath:"#/properties/samples/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs20 === errors;if(!valid1){break;}}}else {validate21.errors = [{instancePath:instancePath+"/samples",schemaPath:"#/properties/samples/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs18 === errors;}else {var valid0 = true;}if(valid0){if(data.groups !== undefined){let data18 = data.groups;const _errs41 = errors;if(errors === _errs41){if(Array.isArray(data18)){var valid6 = true;const len2 = data18.length;for(let i2=0; i2<len2; i2++){let data19 = data18[i2];const _errs43 = errors;if(errors === _errs43){if(data19 && typeof data19 == "object" && !Array.isArray(data19)){let missing3;if((((data19.id === undefined) && (missing3 = "id")) || ((data19.writes === undefined) && (missing3 = "writes"))) || ((data19.commands === undefined) && (missing3 = "commands"))){validate21.errors = [{instancePath:instancePath+"/groups/" + i2,schemaPath:"#/properties/groups/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {const _errs45 = errors;for(const key4 in data19){if(!(((((key4 === "id") || (key4 === "writes")) || (key4 === "commands")) || (key4 === "file")) || (key4 === "verdict"))){validate21.errors = [{instancePath:instancePath+"/groups/" + i2,schemaPath:"#/properties/groups/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];return false;break;}}if(_errs45 === errors){if(data19.id !== undefined){const _errs46 = errors;if(typeof data19.id !== "string"){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/id",schemaPath:"#/properties/groups/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid7 = _errs46 === errors;}else {var valid7 = true;}if(valid7){if(data19.writes !== undefined){const _errs48 = errors;if(typeof data19.writes !== "boolean"){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/writes",schemaPath:"#/properties/groups/items/properties/writes/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];return false;}var valid7 = _errs48 === errors;}else {var valid7 = true;}if(valid7){if(data19.commands !== undefined){let data22 = data19.commands;const _errs50 = errors;if(errors === _errs50){if(data22 && typeof data22 == "object" && !Array.isArray(data22)){for(const key5 in data22){let data23 = data22[key5];const _errs53 = errors;if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/items/properties/commands/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs53){if(typeof data23 == "number"){if(data23 > 9007199254740991 || isNaN(data23)){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/items/properties/commands/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data23 < 0 || isNaN(data23)){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/commands/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/groups/items/properties/commands/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid8 = _errs53 === errors;if(!valid8){break;}}}else {validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/commands",schemaPath:"#/properties/groups/items/properties/commands/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid7 = _errs50 === errors;}else {var valid7 = true;}if(valid7){if(data19.file !== undefined){const _errs55 = errors;if(typeof data19.file !== "string"){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/file",schemaPath:"#/properties/groups/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid7 = _errs55 === errors;}else {var valid7 = true;}if(valid7){if(data19.verdict !== undefined){let data25 = data19.verdict;const _errs57 = errors;if(!((((data25 === "pass") || (data25 === "warn")) || (data25 === "fail")) || (data25 === "skip"))){validate21.errors = [{instancePath:instancePath+"/groups/" + i2+"/verdict",schemaPath:"#/properties/groups/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema6.properties.groups.items.properties.verdict.enum},message:"must be equal to one of the allowed values"}];return false;}var valid7 = _errs57 === errors;}else {var valid7 = true;}}}}}}}}else {validate21.errors = [{instancePath:instancePath+"/groups/" + i2,schemaPath:"#/properties/groups/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid6 = _errs43 === errors;if(!valid6){break;}}}else {validate21.errors = [{instancePath:instancePath+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs41 === errors;}else {var valid0 = true;}if(valid0){if(data.maxWaitMs !== undefined){let data26 = data.maxWaitMs;const _errs58 = errors;if(!((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26)))){validate21.errors = [{instancePath:instancePath+"/maxWaitMs",schemaPath:"#/properties/maxWaitMs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs58){if(typeof data26 == "number"){if(data26 > 9007199254740991 || isNaN(data26)){validate21.errors = [{instancePath:instancePath+"/maxWaitMs",schemaPath:"#/properties/maxWaitMs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];return false;}else {if(data26 < 0 || isNaN(data26)){validate21.errors = [{instancePath:instancePath+"/maxWaitMs",schemaPath:"#/properties/maxWaitMs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}}var valid0 = _errs58 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}else {validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate21.errors = vErrors;return errors === 0;}

; 
const group_validator_validate = group_validator_validate21;  const group_validator = ((  null && (group_validator_validate21)));const group_validator_schema6 = {"type":"object","additionalProperties":false,"properties":{"exchanges":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"request":{"type":"object","additionalProperties":false,"properties":{"method":{"type":"string"},"url":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"body":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"json":{},"charset":{"type":"string"}},"required":["json"]},{"type":"object","additionalProperties":false,"properties":{"form":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2}},"charset":{"type":"string"}},"required":["form"]},{"type":"object","additionalProperties":false,"properties":{"text":{"type":"array","items":{"type":"string"}},"charset":{"type":"string"}},"required":["text"]},{"type":"object","additionalProperties":false,"properties":{"binary":{"type":"object","additionalProperties":false,"properties":{"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"hash":{"type":"string"}},"required":["bytes","hash"]},"charset":{"type":"string"}},"required":["binary"]}]}},"required":["method","url"]},"answer":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"status":{"type":"integer","minimum":200,"maximum":999},"reason":{"type":"string"},"headers":{"type":"array","items":{"type":"array","items":[{"type":"string","pattern":"^[\\w!#$%&'*+.^`|~-]{1,500}$"},{"type":"string"}],"minItems":2,"maxItems":2}},"body":{"oneOf":[{"type":"object","additionalProperties":false,"properties":{"json":{},"charset":{"type":"string"}},"required":["json"]},{"type":"object","additionalProperties":false,"properties":{"form":{"type":"array","items":{"type":"array","items":{"type":"string"},"minItems":2,"maxItems":2}},"charset":{"type":"string"}},"required":["form"]},{"type":"object","additionalProperties":false,"properties":{"text":{"type":"array","items":{"type":"string"}},"charset":{"type":"string"}},"required":["text"]},{"type":"object","additionalProperties":false,"properties":{"binary":{"type":"object","additionalProperties":false,"properties":{"bytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"hash":{"type":"string"}},"required":["bytes","hash"]},"charset":{"type":"string"}},"required":["binary"]}]},"cutBy":{"enum":["target","connector"]}},"required":["status"]},{"type":"object","additionalProperties":false,"properties":{"error":{"type":"string"}},"required":["error"]}]},"parallel":{"const":true},"awaited":{"const":true},"retried":{"const":true},"waited":{"const":true},"late":{"const":true}},"required":["request","answer"]}}},"required":["exchanges"]};const group_validator_pattern0 = new RegExp("^[\\w!#$%&'*+.^`|~-]{1,500}$", "u");function group_validator_validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){let vErrors = null;let errors = 0;if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((data.exchanges === undefined) && (missing0 = "exchanges")){group_validator_validate21.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {const _errs1 = errors;for(const key0 in data){if(!(key0 === "exchanges")){group_validator_validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];return false;break;}}if(_errs1 === errors){if(data.exchanges !== undefined){let data0 = data.exchanges;const _errs2 = errors;if(errors === _errs2){if(Array.isArray(data0)){var valid1 = true;const len0 = data0.length;for(let i0=0; i0<len0; i0++){let data1 = data0[i0];const _errs4 = errors;if(errors === _errs4){if(data1 && typeof data1 == "object" && !Array.isArray(data1)){let missing1;if(((data1.request === undefined) && (missing1 = "request")) || ((data1.answer === undefined) && (missing1 = "answer"))){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0,schemaPath:"#/properties/exchanges/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {const _errs6 = errors;for(const key1 in data1){if(!(((((((key1 === "request") || (key1 === "answer")) || (key1 === "parallel")) || (key1 === "awaited")) || (key1 === "retried")) || (key1 === "waited")) || (key1 === "late"))){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0,schemaPath:"#/properties/exchanges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];return false;break;}}if(_errs6 === errors){if(data1.request !== undefined){let data2 = data1.request;const _errs7 = errors;if(errors === _errs7){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){let missing2;if(((data2.method === undefined) && (missing2 = "method")) || ((data2.url === undefined) && (missing2 = "url"))){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request",schemaPath:"#/properties/exchanges/items/properties/request/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {const _errs9 = errors;for(const key2 in data2){if(!((((key2 === "method") || (key2 === "url")) || (key2 === "headers")) || (key2 === "body"))){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request",schemaPath:"#/properties/exchanges/items/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];return false;break;}}if(_errs9 === errors){if(data2.method !== undefined){const _errs10 = errors;if(typeof data2.method !== "string"){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/method",schemaPath:"#/properties/exchanges/items/properties/request/properties/method/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid3 = _errs10 === errors;}else {var valid3 = true;}if(valid3){if(data2.url !== undefined){const _errs12 = errors;if(typeof data2.url !== "string"){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/url",schemaPath:"#/properties/exchanges/items/properties/request/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid3 = _errs12 === errors;}else {var valid3 = true;}if(valid3){if(data2.headers !== undefined){let data5 = data2.headers;const _errs14 = errors;if(errors === _errs14){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){for(const key3 in data5){const _errs17 = errors;if(typeof data5[key3] !== "string"){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exchanges/items/properties/request/properties/headers/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid4 = _errs17 === errors;if(!valid4){break;}}}else {group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request/headers",schemaPath:"#/properties/exchanges/items/properties/request/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid3 = _errs14 === errors;}else {var valid3 = true;}if(valid3){if(data2.body !== undefined){let data7 = data2.body;const _errs19 = errors;const _errs20 = errors;let valid5 = false;let passing0 = null;const _errs21 = errors;if(errors === _errs21){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){let missing3;if((data7.json === undefined) && (missing3 = "json")){const err0 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};if(vErrors === null){vErrors = [err0];}else {vErrors.push(err0);}errors++;}else {const _errs23 = errors;for(const key4 in data7){if(!((key4 === "json") || (key4 === "charset"))){const err1 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err1];}else {vErrors.push(err1);}errors++;break;}}if(_errs23 === errors){if(data7.charset !== undefined){if(typeof data7.charset !== "string"){const err2 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/charset",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/0/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err2];}else {vErrors.push(err2);}errors++;}}}}}else {const err3 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err3];}else {vErrors.push(err3);}errors++;}}var _valid0 = _errs21 === errors;if(_valid0){valid5 = true;passing0 = 0;}const _errs26 = errors;if(errors === _errs26){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){let missing4;if((data7.form === undefined) && (missing4 = "form")){const err4 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};if(vErrors === null){vErrors = [err4];}else {vErrors.push(err4);}errors++;}else {const _errs28 = errors;for(const key5 in data7){if(!((key5 === "form") || (key5 === "charset"))){const err5 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err5];}else {vErrors.push(err5);}errors++;break;}}if(_errs28 === errors){if(data7.form !== undefined){let data9 = data7.form;const _errs29 = errors;if(errors === _errs29){if(Array.isArray(data9)){var valid8 = true;const len1 = data9.length;for(let i1=0; i1<len1; i1++){let data10 = data9[i1];const _errs31 = errors;if(errors === _errs31){if(Array.isArray(data10)){if(data10.length > 2){const err6 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/form/" + i1,schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/properties/form/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};if(vErrors === null){vErrors = [err6];}else {vErrors.push(err6);}errors++;}else {if(data10.length < 2){const err7 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/form/" + i1,schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/properties/form/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};if(vErrors === null){vErrors = [err7];}else {vErrors.push(err7);}errors++;}else {var valid9 = true;const len2 = data10.length;for(let i2=0; i2<len2; i2++){const _errs33 = errors;if(typeof data10[i2] !== "string"){const err8 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/form/" + i1+"/" + i2,schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/properties/form/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err8];}else {vErrors.push(err8);}errors++;}var valid9 = _errs33 === errors;if(!valid9){break;}}}}}else {const err9 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/form/" + i1,schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/properties/form/items/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err9];}else {vErrors.push(err9);}errors++;}}var valid8 = _errs31 === errors;if(!valid8){break;}}}else {const err10 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/form",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/properties/form/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err10];}else {vErrors.push(err10);}errors++;}}var valid7 = _errs29 === errors;}else {var valid7 = true;}if(valid7){if(data7.charset !== undefined){const _errs35 = errors;if(typeof data7.charset !== "string"){const err11 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/charset",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err11];}else {vErrors.push(err11);}errors++;}var valid7 = _errs35 === errors;}else {var valid7 = true;}}}}}else {const err12 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err12];}else {vErrors.push(err12);}errors++;}}var _valid0 = _errs26 === errors;if(_valid0 && valid5){valid5 = false;passing0 = [passing0, 1];}else {if(_valid0){valid5 = true;passing0 = 1;}const _errs37 = errors;if(errors === _errs37){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){let missing5;if((data7.text === undefined) && (missing5 = "text")){const err13 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/2/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};if(vErrors === null){vErrors = [err13];}else {vErrors.push(err13);}errors++;}else {const _errs39 = errors;for(const key6 in data7){if(!((key6 === "text") || (key6 === "charset"))){const err14 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err14];}else {vErrors.push(err14);}errors++;break;}}if(_errs39 === errors){if(data7.text !== undefined){let data13 = data7.text;const _errs40 = errors;if(errors === _errs40){if(Array.isArray(data13)){var valid11 = true;const len3 = data13.length;for(let i3=0; i3<len3; i3++){const _errs42 = errors;if(typeof data13[i3] !== "string"){const err15 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/text/" + i3,schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/2/properties/text/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err15];}else {vErrors.push(err15);}errors++;}var valid11 = _errs42 === errors;if(!valid11){break;}}}else {const err16 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/text",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/2/properties/text/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err16];}else {vErrors.push(err16);}errors++;}}var valid10 = _errs40 === errors;}else {var valid10 = true;}if(valid10){if(data7.charset !== undefined){const _errs44 = errors;if(typeof data7.charset !== "string"){const err17 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/charset",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/2/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err17];}else {vErrors.push(err17);}errors++;}var valid10 = _errs44 === errors;}else {var valid10 = true;}}}}}else {const err18 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err18];}else {vErrors.push(err18);}errors++;}}var _valid0 = _errs37 === errors;if(_valid0 && valid5){valid5 = false;passing0 = [passing0, 2];}else {if(_valid0){valid5 = true;passing0 = 2;}const _errs46 = errors;if(errors === _errs46){if(data7 && typeof data7 == "object" && !Array.isArray(data7)){let missing6;if((data7.binary === undefined) && (missing6 = "binary")){const err19 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};if(vErrors === null){vErrors = [err19];}else {vErrors.push(err19);}errors++;}else {const _errs48 = errors;for(const key7 in data7){if(!((key7 === "binary") || (key7 === "charset"))){const err20 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err20];}else {vErrors.push(err20);}errors++;break;}}if(_errs48 === errors){if(data7.binary !== undefined){let data16 = data7.binary;const _errs49 = errors;if(errors === _errs49){if(data16 && typeof data16 == "object" && !Array.isArray(data16)){let missing7;if(((data16.bytes === undefined) && (missing7 = "bytes")) || ((data16.hash === undefined) && (missing7 = "hash"))){const err21 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};if(vErrors === null){vErrors = [err21];}else {vErrors.push(err21);}errors++;}else {const _errs51 = errors;for(const key8 in data16){if(!((key8 === "bytes") || (key8 === "hash"))){const err22 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err22];}else {vErrors.push(err22);}errors++;break;}}if(_errs51 === errors){if(data16.bytes !== undefined){let data17 = data16.bytes;const _errs52 = errors;if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){const err23 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary/bytes",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err23];}else {vErrors.push(err23);}errors++;}if(errors === _errs52){if(typeof data17 == "number"){if(data17 > 9007199254740991 || isNaN(data17)){const err24 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary/bytes",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};if(vErrors === null){vErrors = [err24];}else {vErrors.push(err24);}errors++;}else {if(data17 < 0 || isNaN(data17)){const err25 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary/bytes",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err25];}else {vErrors.push(err25);}errors++;}}}}var valid13 = _errs52 === errors;}else {var valid13 = true;}if(valid13){if(data16.hash !== undefined){const _errs54 = errors;if(typeof data16.hash !== "string"){const err26 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary/hash",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err26];}else {vErrors.push(err26);}errors++;}var valid13 = _errs54 === errors;}else {var valid13 = true;}}}}}else {const err27 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/binary",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/binary/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err27];}else {vErrors.push(err27);}errors++;}}var valid12 = _errs49 === errors;}else {var valid12 = true;}if(valid12){if(data7.charset !== undefined){const _errs56 = errors;if(typeof data7.charset !== "string"){const err28 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body/charset",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err28];}else {vErrors.push(err28);}errors++;}var valid12 = _errs56 === errors;}else {var valid12 = true;}}}}}else {const err29 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err29];}else {vErrors.push(err29);}errors++;}}var _valid0 = _errs46 === errors;if(_valid0 && valid5){valid5 = false;passing0 = [passing0, 3];}else {if(_valid0){valid5 = true;passing0 = 3;}}}}if(!valid5){const err30 = {instancePath:instancePath+"/exchanges/" + i0+"/request/body",schemaPath:"#/properties/exchanges/items/properties/request/properties/body/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err30];}else {vErrors.push(err30);}errors++;group_validator_validate21.errors = vErrors;return false;}else {errors = _errs20;if(vErrors !== null){if(_errs20){vErrors.length = _errs20;}else {vErrors = null;}}}var valid3 = _errs19 === errors;}else {var valid3 = true;}}}}}}}else {group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/request",schemaPath:"#/properties/exchanges/items/properties/request/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid2 = _errs7 === errors;}else {var valid2 = true;}if(valid2){if(data1.answer !== undefined){let data20 = data1.answer;const _errs58 = errors;const _errs59 = errors;let valid14 = false;let passing1 = null;const _errs60 = errors;if(errors === _errs60){if(data20 && typeof data20 == "object" && !Array.isArray(data20)){let missing8;if((data20.status === undefined) && (missing8 = "status")){const err31 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};if(vErrors === null){vErrors = [err31];}else {vErrors.push(err31);}errors++;}else {const _errs62 = errors;for(const key9 in data20){if(!(((((key9 === "status") || (key9 === "reason")) || (key9 === "headers")) || (key9 === "body")) || (key9 === "cutBy"))){const err32 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err32];}else {vErrors.push(err32);}errors++;break;}}if(_errs62 === errors){if(data20.status !== undefined){let data21 = data20.status;const _errs63 = errors;if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){const err33 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/status",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/status/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err33];}else {vErrors.push(err33);}errors++;}if(errors === _errs63){if(typeof data21 == "number"){if(data21 > 999 || isNaN(data21)){const err34 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/status",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/status/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999},message:"must be <= 999"};if(vErrors === null){vErrors = [err34];}else {vErrors.push(err34);}errors++;}else {if(data21 < 200 || isNaN(data21)){const err35 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/status",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/status/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};if(vErrors === null){vErrors = [err35];}else {vErrors.push(err35);}errors++;}}}}var valid15 = _errs63 === errors;}else {var valid15 = true;}if(valid15){if(data20.reason !== undefined){const _errs65 = errors;if(typeof data20.reason !== "string"){const err36 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/reason",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err36];}else {vErrors.push(err36);}errors++;}var valid15 = _errs65 === errors;}else {var valid15 = true;}if(valid15){if(data20.headers !== undefined){let data23 = data20.headers;const _errs67 = errors;if(errors === _errs67){if(Array.isArray(data23)){var valid16 = true;const len4 = data23.length;for(let i4=0; i4<len4; i4++){let data24 = data23[i4];const _errs69 = errors;if(errors === _errs69){if(Array.isArray(data24)){if(data24.length > 2){const err37 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers/" + i4,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};if(vErrors === null){vErrors = [err37];}else {vErrors.push(err37);}errors++;}else {if(data24.length < 2){const err38 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers/" + i4,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};if(vErrors === null){vErrors = [err38];}else {vErrors.push(err38);}errors++;}else {const len5 = data24.length;if(len5 > 0){let data25 = data24[0];const _errs71 = errors;if(errors === _errs71){if(typeof data25 === "string"){if(!group_validator_pattern0.test(data25)){const err39 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers/" + i4+"/0",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/items/items/0/pattern",keyword:"pattern",params:{pattern: "^[\\w!#$%&'*+.^`|~-]{1,500}$"},message:"must match pattern \""+"^[\\w!#$%&'*+.^`|~-]{1,500}$"+"\""};if(vErrors === null){vErrors = [err39];}else {vErrors.push(err39);}errors++;}}else {const err40 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers/" + i4+"/0",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/items/items/0/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err40];}else {vErrors.push(err40);}errors++;}}var valid17 = _errs71 === errors;}if(valid17){if(len5 > 1){const _errs73 = errors;if(typeof data24[1] !== "string"){const err41 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers/" + i4+"/1",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/items/items/1/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err41];}else {vErrors.push(err41);}errors++;}var valid17 = _errs73 === errors;}}}}}else {const err42 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers/" + i4,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/items/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err42];}else {vErrors.push(err42);}errors++;}}var valid16 = _errs69 === errors;if(!valid16){break;}}}else {const err43 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/headers",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/headers/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err43];}else {vErrors.push(err43);}errors++;}}var valid15 = _errs67 === errors;}else {var valid15 = true;}if(valid15){if(data20.body !== undefined){let data27 = data20.body;const _errs75 = errors;const _errs76 = errors;let valid18 = false;let passing2 = null;const _errs77 = errors;if(errors === _errs77){if(data27 && typeof data27 == "object" && !Array.isArray(data27)){let missing9;if((data27.json === undefined) && (missing9 = "json")){const err44 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/0/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};if(vErrors === null){vErrors = [err44];}else {vErrors.push(err44);}errors++;}else {const _errs79 = errors;for(const key10 in data27){if(!((key10 === "json") || (key10 === "charset"))){const err45 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err45];}else {vErrors.push(err45);}errors++;break;}}if(_errs79 === errors){if(data27.charset !== undefined){if(typeof data27.charset !== "string"){const err46 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/charset",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/0/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err46];}else {vErrors.push(err46);}errors++;}}}}}else {const err47 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err47];}else {vErrors.push(err47);}errors++;}}var _valid2 = _errs77 === errors;if(_valid2){valid18 = true;passing2 = 0;}const _errs82 = errors;if(errors === _errs82){if(data27 && typeof data27 == "object" && !Array.isArray(data27)){let missing10;if((data27.form === undefined) && (missing10 = "form")){const err48 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};if(vErrors === null){vErrors = [err48];}else {vErrors.push(err48);}errors++;}else {const _errs84 = errors;for(const key11 in data27){if(!((key11 === "form") || (key11 === "charset"))){const err49 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err49];}else {vErrors.push(err49);}errors++;break;}}if(_errs84 === errors){if(data27.form !== undefined){let data29 = data27.form;const _errs85 = errors;if(errors === _errs85){if(Array.isArray(data29)){var valid21 = true;const len6 = data29.length;for(let i5=0; i5<len6; i5++){let data30 = data29[i5];const _errs87 = errors;if(errors === _errs87){if(Array.isArray(data30)){if(data30.length > 2){const err50 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/form/" + i5,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/properties/form/items/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};if(vErrors === null){vErrors = [err50];}else {vErrors.push(err50);}errors++;}else {if(data30.length < 2){const err51 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/form/" + i5,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/properties/form/items/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};if(vErrors === null){vErrors = [err51];}else {vErrors.push(err51);}errors++;}else {var valid22 = true;const len7 = data30.length;for(let i6=0; i6<len7; i6++){const _errs89 = errors;if(typeof data30[i6] !== "string"){const err52 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/form/" + i5+"/" + i6,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/properties/form/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err52];}else {vErrors.push(err52);}errors++;}var valid22 = _errs89 === errors;if(!valid22){break;}}}}}else {const err53 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/form/" + i5,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/properties/form/items/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err53];}else {vErrors.push(err53);}errors++;}}var valid21 = _errs87 === errors;if(!valid21){break;}}}else {const err54 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/form",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/properties/form/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err54];}else {vErrors.push(err54);}errors++;}}var valid20 = _errs85 === errors;}else {var valid20 = true;}if(valid20){if(data27.charset !== undefined){const _errs91 = errors;if(typeof data27.charset !== "string"){const err55 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/charset",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err55];}else {vErrors.push(err55);}errors++;}var valid20 = _errs91 === errors;}else {var valid20 = true;}}}}}else {const err56 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err56];}else {vErrors.push(err56);}errors++;}}var _valid2 = _errs82 === errors;if(_valid2 && valid18){valid18 = false;passing2 = [passing2, 1];}else {if(_valid2){valid18 = true;passing2 = 1;}const _errs93 = errors;if(errors === _errs93){if(data27 && typeof data27 == "object" && !Array.isArray(data27)){let missing11;if((data27.text === undefined) && (missing11 = "text")){const err57 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/2/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};if(vErrors === null){vErrors = [err57];}else {vErrors.push(err57);}errors++;}else {const _errs95 = errors;for(const key12 in data27){if(!((key12 === "text") || (key12 === "charset"))){const err58 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err58];}else {vErrors.push(err58);}errors++;break;}}if(_errs95 === errors){if(data27.text !== undefined){let data33 = data27.text;const _errs96 = errors;if(errors === _errs96){if(Array.isArray(data33)){var valid24 = true;const len8 = data33.length;for(let i7=0; i7<len8; i7++){const _errs98 = errors;if(typeof data33[i7] !== "string"){const err59 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/text/" + i7,schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/2/properties/text/items/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err59];}else {vErrors.push(err59);}errors++;}var valid24 = _errs98 === errors;if(!valid24){break;}}}else {const err60 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/text",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/2/properties/text/type",keyword:"type",params:{type: "array"},message:"must be array"};if(vErrors === null){vErrors = [err60];}else {vErrors.push(err60);}errors++;}}var valid23 = _errs96 === errors;}else {var valid23 = true;}if(valid23){if(data27.charset !== undefined){const _errs100 = errors;if(typeof data27.charset !== "string"){const err61 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/charset",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/2/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err61];}else {vErrors.push(err61);}errors++;}var valid23 = _errs100 === errors;}else {var valid23 = true;}}}}}else {const err62 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err62];}else {vErrors.push(err62);}errors++;}}var _valid2 = _errs93 === errors;if(_valid2 && valid18){valid18 = false;passing2 = [passing2, 2];}else {if(_valid2){valid18 = true;passing2 = 2;}const _errs102 = errors;if(errors === _errs102){if(data27 && typeof data27 == "object" && !Array.isArray(data27)){let missing12;if((data27.binary === undefined) && (missing12 = "binary")){const err63 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};if(vErrors === null){vErrors = [err63];}else {vErrors.push(err63);}errors++;}else {const _errs104 = errors;for(const key13 in data27){if(!((key13 === "binary") || (key13 === "charset"))){const err64 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err64];}else {vErrors.push(err64);}errors++;break;}}if(_errs104 === errors){if(data27.binary !== undefined){let data36 = data27.binary;const _errs105 = errors;if(errors === _errs105){if(data36 && typeof data36 == "object" && !Array.isArray(data36)){let missing13;if(((data36.bytes === undefined) && (missing13 = "bytes")) || ((data36.hash === undefined) && (missing13 = "hash"))){const err65 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};if(vErrors === null){vErrors = [err65];}else {vErrors.push(err65);}errors++;}else {const _errs107 = errors;for(const key14 in data36){if(!((key14 === "bytes") || (key14 === "hash"))){const err66 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err66];}else {vErrors.push(err66);}errors++;break;}}if(_errs107 === errors){if(data36.bytes !== undefined){let data37 = data36.bytes;const _errs108 = errors;if(!((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37)))){const err67 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary/bytes",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/properties/bytes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};if(vErrors === null){vErrors = [err67];}else {vErrors.push(err67);}errors++;}if(errors === _errs108){if(typeof data37 == "number"){if(data37 > 9007199254740991 || isNaN(data37)){const err68 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary/bytes",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/properties/bytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};if(vErrors === null){vErrors = [err68];}else {vErrors.push(err68);}errors++;}else {if(data37 < 0 || isNaN(data37)){const err69 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary/bytes",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/properties/bytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};if(vErrors === null){vErrors = [err69];}else {vErrors.push(err69);}errors++;}}}}var valid26 = _errs108 === errors;}else {var valid26 = true;}if(valid26){if(data36.hash !== undefined){const _errs110 = errors;if(typeof data36.hash !== "string"){const err70 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary/hash",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/properties/hash/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err70];}else {vErrors.push(err70);}errors++;}var valid26 = _errs110 === errors;}else {var valid26 = true;}}}}}else {const err71 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/binary",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/binary/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err71];}else {vErrors.push(err71);}errors++;}}var valid25 = _errs105 === errors;}else {var valid25 = true;}if(valid25){if(data27.charset !== undefined){const _errs112 = errors;if(typeof data27.charset !== "string"){const err72 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body/charset",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/properties/charset/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err72];}else {vErrors.push(err72);}errors++;}var valid25 = _errs112 === errors;}else {var valid25 = true;}}}}}else {const err73 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err73];}else {vErrors.push(err73);}errors++;}}var _valid2 = _errs102 === errors;if(_valid2 && valid18){valid18 = false;passing2 = [passing2, 3];}else {if(_valid2){valid18 = true;passing2 = 3;}}}}if(!valid18){const err74 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/body",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/body/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err74];}else {vErrors.push(err74);}errors++;}else {errors = _errs76;if(vErrors !== null){if(_errs76){vErrors.length = _errs76;}else {vErrors = null;}}}var valid15 = _errs75 === errors;}else {var valid15 = true;}if(valid15){if(data20.cutBy !== undefined){let data40 = data20.cutBy;const _errs114 = errors;if(!((data40 === "target") || (data40 === "connector"))){const err75 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/cutBy",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/properties/cutBy/enum",keyword:"enum",params:{allowedValues: group_validator_schema6.properties.exchanges.items.properties.answer.oneOf[0].properties.cutBy.enum},message:"must be equal to one of the allowed values"};if(vErrors === null){vErrors = [err75];}else {vErrors.push(err75);}errors++;}var valid15 = _errs114 === errors;}else {var valid15 = true;}}}}}}}}else {const err76 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err76];}else {vErrors.push(err76);}errors++;}}var _valid1 = _errs60 === errors;if(_valid1){valid14 = true;passing1 = 0;}const _errs115 = errors;if(errors === _errs115){if(data20 && typeof data20 == "object" && !Array.isArray(data20)){let missing14;if((data20.error === undefined) && (missing14 = "error")){const err77 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/1/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};if(vErrors === null){vErrors = [err77];}else {vErrors.push(err77);}errors++;}else {const _errs117 = errors;for(const key15 in data20){if(!(key15 === "error")){const err78 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};if(vErrors === null){vErrors = [err78];}else {vErrors.push(err78);}errors++;break;}}if(_errs117 === errors){if(data20.error !== undefined){if(typeof data20.error !== "string"){const err79 = {instancePath:instancePath+"/exchanges/" + i0+"/answer/error",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/1/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string"};if(vErrors === null){vErrors = [err79];}else {vErrors.push(err79);}errors++;}}}}}else {const err80 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};if(vErrors === null){vErrors = [err80];}else {vErrors.push(err80);}errors++;}}var _valid1 = _errs115 === errors;if(_valid1 && valid14){valid14 = false;passing1 = [passing1, 1];}else {if(_valid1){valid14 = true;passing1 = 1;}}if(!valid14){const err81 = {instancePath:instancePath+"/exchanges/" + i0+"/answer",schemaPath:"#/properties/exchanges/items/properties/answer/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};if(vErrors === null){vErrors = [err81];}else {vErrors.push(err81);}errors++;group_validator_validate21.errors = vErrors;return false;}else {errors = _errs59;if(vErrors !== null){if(_errs59){vErrors.length = _errs59;}else {vErrors = null;}}}var valid2 = _errs58 === errors;}else {var valid2 = true;}if(valid2){if(data1.parallel !== undefined){const _errs120 = errors;if(true !== data1.parallel){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/parallel",schemaPath:"#/properties/exchanges/items/properties/parallel/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid2 = _errs120 === errors;}else {var valid2 = true;}if(valid2){if(data1.awaited !== undefined){const _errs121 = errors;if(true !== data1.awaited){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/awaited",schemaPath:"#/properties/exchanges/items/properties/awaited/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid2 = _errs121 === errors;}else {var valid2 = true;}if(valid2){if(data1.retried !== undefined){const _errs122 = errors;if(true !== data1.retried){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/retried",schemaPath:"#/properties/exchanges/items/properties/retried/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid2 = _errs122 === errors;}else {var valid2 = true;}if(valid2){if(data1.waited !== undefined){const _errs123 = errors;if(true !== data1.waited){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/waited",schemaPath:"#/properties/exchanges/items/properties/waited/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid2 = _errs123 === errors;}else {var valid2 = true;}if(valid2){if(data1.late !== undefined){const _errs124 = errors;if(true !== data1.late){group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0+"/late",schemaPath:"#/properties/exchanges/items/properties/late/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];return false;}var valid2 = _errs124 === errors;}else {var valid2 = true;}}}}}}}}}}else {group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges/" + i0,schemaPath:"#/properties/exchanges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid1 = _errs4 === errors;if(!valid1){break;}}}else {group_validator_validate21.errors = [{instancePath:instancePath+"/exchanges",schemaPath:"#/properties/exchanges/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}}}}}else {group_validator_validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}group_validator_validate21.errors = vErrors;return errors === 0;}

var model = __webpack_require__(19191);
; 













const factsFile = 'recording.json';
const levelsAround = 10;
async function writeRecording(folder, shown, { facts, groups }, problemIn) {
    const taken = new Set([factsFile]);
    const files = groups.map(({ exchanges, ...group }, i) => {
        if (exchanges.length === 0)
            return { ...group, exchanges };
        const name = fileNameOf(group.id);
        const file = taken.has(name.toLowerCase()) ? `${i}-${name}` : name;
        taken.add(file.toLowerCase());
        return { ...group, file, exchanges };
    });
    const content = {
        ...facts,
        groups: files.map(({ exchanges: _, ...group }) => group),
    };
    const texts = [
        { file: factsFile, text: textOf(content) },
        ...files.flatMap(({ exchanges, ...group }) => {
            return 'file' in group ? [{ file: group.file, text: textOf({ exchanges }) }] : [];
        }),
    ];
    for (const { file, text } of texts) {
        const problem = problemIn(text);
        if (problem !== undefined) {
            throw new errors .yo(`nothing was written to ${shown}: ${problem} would still stand in ${file}, in a form that could not be replaced; please report this`);
        }
    }
    try {
        await assertRecordingFolder(folder, shown);
        await replaceFolder(folder, texts);
    }
    catch (error) {
        if (error instanceof errors .yo)
            throw error;
        throw (0,core_files .oG)(`record-target ${shown}`, error);
    }
}
async function assertRecordingFolder(folder, shown) {
    const problem = await foreignIn(folder).catch((error) => {
        throw new errors .eb(`cannot use ${(0,input_names .sy)('record-target')} ${shown}: ${(0,core_files .Hs)(error)}; give another folder`);
    });
    if (problem === undefined)
        return;
    throw new errors .eb(`${(0,input_names .sy)('record-target')} ${shown} ${problem}; give a folder of its own`);
}
async function foreignIn(folder, isPartial = false) {
    const stats = await (0,promises_.lstat)(folder).catch((error) => {
        if (!(0,core_files .b2)(error))
            throw error;
    });
    if (stats === undefined)
        return undefined;
    if (stats.isSymbolicLink())
        return 'is a link, which is not followed';
    if (!stats.isDirectory())
        return 'is a file';
    const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
    const own = entries.some(({ name }) => name === factsFile) ? await ownFiles(folder, isPartial) : new Set();
    const foreign = entries.find((entry) => !entry.isFile() || !own.has(entry.name));
    if (foreign === undefined)
        return undefined;
    const name = (0,core_text .TN)((0,process .g$)(foreign.name), 100);
    return `holds ${name}, which is not of a recording and would be removed`;
}
async function ownFiles(folder, isPartial) {
    const own = new Set();
    const facts = await (0,promises_.readFile)((0,external_node_path_.join)(folder, factsFile), 'utf8');
    const content = jsonOf(facts);
    if (content === undefined)
        return isPartial ? own.add(factsFile) : own;
    if (!(0,json .Gv)(content) || !('recorded' in content) || !Array.isArray(content['groups']))
        return own;
    own.add(factsFile);
    for (const [i, group] of content['groups'].entries()) {
        if (!(0,json .Gv)(group) || typeof group['id'] !== 'string' || typeof group['file'] !== 'string')
            continue;
        const { file } = group;
        const name = fileNameOf(group['id']);
        if (file !== name && file !== `${i}-${name}`)
            continue;
        const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8').catch(() => '');
        if (isGroupText(text, isPartial))
            own.add(file);
    }
    return own;
}
function fileNameOf(id) {
    return `${id.replace(/[^\w.-]/g, '_').slice(0, 100)}.json`;
}
function isGroupText(text, isPartial) {
    const content = jsonOf(text);
    if (content === undefined)
        return isPartial && (text.startsWith(groupStart) || groupStart.startsWith(text));
    return ((0,json .Gv)(content) &&
        Object.keys(content).join() === 'exchanges' &&
        Array.isArray(content['exchanges']) &&
        content['exchanges'].every((each) => (0,json .Gv)(each) && (0,json .Gv)(each['request']) && (0,json .Gv)(each['answer'])));
}
const groupStart = '{\n  "exchanges": [';
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function besideOf(folder) {
    const start = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_path_.basename)(folder)}`);
    return { made: `${start}.recorded`, old: `${start}.replaced` };
}
async function mendRecording(folder, shown) {
    const { made, old } = besideOf(folder);
    const exists = async (path) => await (0,promises_.lstat)(path).then((stats) => stats.isDirectory(), () => false);
    const [hasMade, hasOld] = [await exists(made), await exists(old)];
    if (!hasMade && !hasOld)
        return undefined;
    for (const each of [made, old]) {
        const foreign = await foreignIn(each, true);
        if (foreign === undefined)
            continue;
        throw new errors .eb(`${shown}: ${(0,external_node_path_.basename)(each)} beside it ${foreign}; look at it and remove it`);
    }
    let told = `an earlier run was ended while it wrote ${shown}; what it left beside it was removed`;
    if (!(await exists(folder))) {
        const isComplete = hasMade &&
            (await readRecording(made, shown).then(() => true, () => false));
        if (isComplete || hasOld) {
            await (0,promises_.rename)(isComplete ? made : old, folder);
            told = `an earlier run was ended while it replaced ${shown}; ${isComplete ? 'its new recording is there now' : 'the recording before it is there again'}`;
        }
    }
    for (const each of [made, old])
        await (0,promises_.rm)(each, { recursive: true, force: true, maxRetries: 5 });
    return told;
}
async function readRecording(folder, shown, input = 'replay-target') {
    const fail = (problem) => {
        throw new errors .eb(`${(0,input_names .sy)(input)} ${shown}: ${problem}`);
    };
    const read = async (file) => {
        try {
            if (!(await (0,promises_.lstat)((0,external_node_path_.join)(folder, file))).isFile())
                return fail(`${file} is a link or no file, which is not read`);
            const text = await (0,promises_.readFile)((0,external_node_path_.join)(folder, file), 'utf8');
            if ((0,json .hz)(json .Mw + levelsAround, text))
                return fail(`${file} is nested too deeply`);
            return (0,exact_json .lQ)(text);
        }
        catch (error) {
            if (error instanceof errors .yo)
                throw error;
            if (error instanceof SyntaxError)
                return fail(`${file} is not JSON; record anew, or restore it`);
            return fail(file === factsFile && (0,core_files .b2)(error)
                ? `there is no recording.json; make a recording there with ${(0,input_names .sy)('record-target')}`
                : `cannot read ${file}: ${(0,core_files .Hs)(error)}`);
        }
    };
    const content = await read(factsFile);
    const format = (0,json .Gv)(content) ? content['format'] : undefined;
    if (Number.isInteger(format) && format !== model .fK) {
        return fail(`its format is ${format}, and this version of the program reads ${model .fK}; record anew`);
    }
    const problem = problemOf(validate, content);
    if (problem !== undefined)
        return fail(`${factsFile} ${problem}; record anew`);
    const known = content;
    if (!Number.isFinite(Date.parse(known.recorded)))
        return fail(`${factsFile} has no date at /recorded; record anew`);
    const groups = [];
    for (const { file, ...about } of known.groups) {
        if (file === undefined) {
            groups.push({ ...about, exchanges: [] });
            continue;
        }
        const name = (0,core_text .TN)((0,process .g$)((0,external_node_path_.basename)(file)), 120);
        const content = await read((0,external_node_path_.basename)(file));
        const problem = problemOf(group_validator_validate, content);
        if (problem !== undefined)
            return fail(`${name} ${problem}; record anew`);
        const { exchanges } = content;
        const charset = unknownCharset(exchanges);
        if (charset !== undefined) {
            return fail(`${name} has a character set that is not known, ${(0,core_text .TN)((0,process .g$)(charset), 40)}; record anew`);
        }
        groups.push({ ...about, exchanges });
    }
    const { groups: _, ...facts } = known;
    return { facts, groups };
}
function textOf(value) {
    return `${(0,exact_json .dj)(value, 2)}\n`;
}
async function replaceFolder(folder, texts) {
    const { made, old } = besideOf(folder);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    await (0,promises_.mkdir)(made);
    try {
        for (const { file, text } of texts)
            await (0,promises_.writeFile)((0,external_node_path_.join)(made, file), text);
        await (0,promises_.rename)(folder, old).catch((error) => {
            if (!(0,core_files .b2)(error))
                throw error;
        });
        try {
            await (0,promises_.rename)(made, folder);
        }
        catch (error) {
            await (0,promises_.rename)(old, folder).catch(() => { });
            throw error;
        }
    }
    finally {
        for (const each of [made, old])
            await (0,promises_.rm)(each, { recursive: true, force: true, maxRetries: 5 }).catch(() => { });
    }
}
function problemOf(validate, value) {
    if (validate(value))
        return undefined;
    const [error] = validate.errors ?? [];
    const place = error?.instancePath ? ` at ${(0,core_text .TN)((0,process .g$)(error.instancePath), 120)}` : '';
    return `has not the form of a recording${place}: it ${error?.message ?? 'has another one'}`;
}
function unknownCharset(exchanges) {
    const bodies = exchanges.flatMap(({ request, answer }) => [request.body, 'body' in answer ? answer.body : undefined]);
    const names = new Set(bodies.flatMap((body) => body?.charset ?? []));
    return [...names].find((name) => !(0,charsets .VJ)(name));
}

  }),

  19191:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    dg: () => (  isTransient),
    fK: () => (  recordingFormat),
    mK: () => (  retryAfterMsOf),
    n3: () => (  seedOf),
    oJ: () => (  isSuccess),
    p7: () => (  isReading),
    z1: () => (  outsideChecks)
  });
const recordingFormat = 2;
const outsideChecks = 'outside-checks';
function isReading({ method }) {
    return method === 'GET' || method === 'HEAD' || method === 'OPTIONS' || method === 'connect';
}
function seedOf(recorded, check) {
    return `${recorded}/${check}`;
}
function isSuccess({ answer }) {
    return !('error' in answer) && answer.status < 400 && answer.cutBy !== 'target';
}
function isTransient(answer) {
    return 'error' in answer || [408, 425, 429].includes(answer.status) || answer.status >= 500;
}
function retryAfterMsOf(answer) {
    const [, value = ''] = ('headers' in answer && answer.headers?.find(([name]) => name === 'retry-after')) || [];
    return /^[1-9]\d{0,4}$/.test(value) ? Number(value) * 1000 : undefined;
}

  })

};
