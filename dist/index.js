import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
  var __webpack_modules__ = ({

  21916:
  ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


  }),

  42613:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

  }),

  20181:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

  }),

  35317:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

  }),

  76982:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

  }),

  24434:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

  }),

  79896:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

  }),

  58611:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

  }),

  85675:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

  }),

  65692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

  }),

  73339:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

  }),

  69278:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

  }),

  34589:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

  }),

  16698:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

  }),

  4573:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

  }),

  31421:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

  }),

  37540:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

  }),

  77598:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

  }),

  53053:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

  }),

  40610:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

  }),

  78474:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

  }),

  73024:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

  }),

  51455:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

  }),

  37067:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

  }),

  32467:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

  }),

  44708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

  }),

  77030:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

  }),

  48161:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

  }),

  76760:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

  }),

  643:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

  }),

  1708:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

  }),

  41792:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

  }),

  57075:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

  }),

  46466:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

  }),

  46193:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

  }),

  58500:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

  }),

  41692:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

  }),

  73136:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

  }),

  57975:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

  }),

  73429:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

  }),

  78877:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

  }),

  30714:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

  }),

  75919:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

  }),

  38522:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

  }),

  70857:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

  }),

  16928:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

  }),

  932:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

  }),

  2203:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

  }),

  13193:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

  }),

  53557:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

  }),

  64756:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

  }),

  52018:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

  }),

  87016:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

  }),

  39023:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

  }),

  43106:
  ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

  }),

  13363:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    A: () => (  inputsFromArguments),
    U: () => (  letterOf)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(82226);


const inputsOfLetters = {
    c: ['connector'],
    f: ['file'],
    o: ['out'],
    p: ['config-path'],
    r: ['read-only'],
    t: ['type', 'tag'],
    v: ['version'],
};
function letterOf(name, declarations) {
    return Object.keys(inputsOfLetters).find((letter) => inputOfLetter(letter, declarations) === name);
}
function inputOfLetter(letter, declarations) {
    const names = Object.hasOwn(inputsOfLetters, letter) ? inputsOfLetters[letter] : undefined;
    return names?.find((name) => Object.hasOwn(declarations, name));
}
function inputsFromArguments(words, declarations, positional = []) {
    const given = {};
    const add = (name, value) => {
        const before = Object.hasOwn(given, name) ? given[name] : undefined;
        if (before !== undefined && declarations[name]?.kind !== 'list')
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`--${name} is given twice; give it once`);
        given[name] = before === undefined ? value : `${before}\n${value}`;
    };
    const addWord = (word) => {
        const name = nextPositional(word, given, declarations, positional);
        if (name !== undefined)
            return add(name, word);
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(unexpectedWord(word, given, declarations, positional));
    };
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (word === '--') {
            words.slice(i + 1).forEach(addWord);
            break;
        }
        if (word === '-' || !word.startsWith('-')) {
            addWord(word);
            continue;
        }
        const { name, value, isNegated } = readFlag(word, declarations);
        if (value !== undefined) {
            add(name, value);
            continue;
        }
        const next = words[i + 1];
        if (isNegated ||
            (declarations[name]?.kind === 'boolean' && !isValueOfSwitch(next, given, declarations, positional))) {
            add(name, isNegated ? 'false' : 'true');
            continue;
        }
        if (next === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${word} has no value; write ${word} <value>`);
        add(name, next);
        i++;
    }
    return given;
}
function readFlag(word, declarations) {
    const equals = word.indexOf('=');
    const flag = equals === -1 ? word : word.slice(0, equals);
    const value = equals === -1 ? undefined : word.slice(equals + 1);
    if (!flag.startsWith('--')) {
        const name = inputOfLetter(flag.slice(1), declarations);
        if (name !== undefined)
            return { name, value, isNegated: false };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`unknown flag ${flag}; see --help for the flags`);
    }
    const name = flag.slice(2);
    if (Object.hasOwn(declarations, name))
        return { name, value, isNegated: false };
    const positive = name.startsWith('no-') ? name.slice(3) : '';
    if (Object.hasOwn(declarations, positive) && declarations[positive]?.kind === 'boolean') {
        if (value === undefined)
            return { name: positive, value: undefined, isNegated: true };
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${flag} takes no value; write --${positive}=${value}`);
    }
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(name, Object.keys(declarations));
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`unknown flag --${name}; ${near ? `did you mean --${near}?` : 'see --help for the flags'}`);
}
const yesOrNo = /^(?:true|false|yes|no|on|off|y|n)$/i;
function isValueOfSwitch(next, given, declarations, positional) {
    if (next === undefined || next.startsWith('-'))
        return false;
    return yesOrNo.test(next) || nextPositional(next, given, declarations, positional) === undefined;
}
function nextPositional(word, given, declarations, positional) {
    return positional.find((name) => {
        const declaration = declarations[name];
        if (declaration === undefined)
            return false;
        return (declaration.kind === 'list' || !Object.hasOwn(given, name)) && fits(word, declaration);
    });
}
function unexpectedWord(word, given, declarations, positional) {
    if (positional.length === 0)
        return `"${word}" is not a flag; ${flagAdvice(word, declarations)}`;
    const free = positional.find((name) => !Object.hasOwn(given, name));
    if (free !== undefined)
        return `unexpected word "${word}": ${free} is a whole number`;
    return `unexpected word "${word}": ${positional.join(' and ')} ${positional.length === 1 ? 'is' : 'are'} already given`;
}
function fits(word, { kind }) {
    return kind !== 'integer' || /^\d+$/.test(word);
}
function flagAdvice(word, declarations) {
    const [match, ...others] = Object.entries(declarations).filter(([, { choices }]) => choices?.includes(word));
    const isUnique = match !== undefined && others.length === 0;
    return isUnique ? `write --${match[0]} ${word}` : 'write every input as --name value';
}

  }),

  58457:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Et: () => (  exitCodeMeanings),
    FO: () => (  exitCodeOf),
    hS: () => (  exitCodes)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70679);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94106);



const exitCodes = {
    done: 0,
    failed: 1,
    usage: 2,
    service: 3,
    environment: 4,
    refused: 5,
    defect: 70,
    interrupted: 130,
};
const exitCodeMeanings = [
    [exitCodes.done, 'done, without findings that count'],
    [exitCodes.failed, 'findings, or the work failed'],
    [exitCodes.usage, 'wrong usage: an input is missing, wrong, or names what is not there'],
    [exitCodes.service, 'the tenant, GitHub or the network failed or refused the request'],
    [exitCodes.environment, 'this machine lacks something: a program, access to a file, room on the disk'],
    [exitCodes.refused, 'a guard refused the work'],
    [exitCodes.defect, 'a defect of this program'],
    [exitCodes.interrupted, 'interrupted'],
];
const codeOf = {
    work: exitCodes.failed,
    usage: exitCodes.usage,
    service: exitCodes.service,
    environment: exitCodes.environment,
    guard: exitCodes.refused,
};
const maxDepth = 10;
function exitCodeOf(error) {
    const chain = causesOf(error);
    if (chain.some((each) => each instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_2__  .Xz))
        return exitCodes.defect;
    for (const [depth, each] of chain.entries()) {
        if (!(each instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo)) {
            if ((0,_core_files_js__WEBPACK_IMPORTED_MODULE_1__  .hu)(each) !== undefined)
                return exitCodes.environment;
            if (depth > 0 && (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .Or)(each) && (0,_core_files_js__WEBPACK_IMPORTED_MODULE_1__  .b2)(each))
                return exitCodes.usage;
            return depth === 0 ? exitCodes.defect : exitCodes.failed;
        }
        if (each.isFinding)
            return exitCodes.failed;
        if (each.origin !== 'work')
            return codeOf[each.origin];
    }
    return exitCodes.failed;
}
function causesOf(error) {
    const chain = [error];
    for (let each = error; each instanceof Error && each.cause !== undefined && chain.length < maxDepth;) {
        each = each.cause;
        chain.push(each);
    }
    return chain;
}

  }),

  95085:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    e: () => (  printFailure)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);
  var _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(53491);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46601);
  var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48182);




const maxLineLength = 4000;
function printFailure(error, { secrets, terminal }, location) {
    const { message, stack } = textsOf(error);
    if (stack === undefined) {
        terminal.failure((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_guard_js__WEBPACK_IMPORTED_MODULE_3__  .N)(message, secrets), maxLineLength), location);
        return;
    }
    terminal.info((0,_guard_js__WEBPACK_IMPORTED_MODULE_3__  .N)(stack, secrets));
    const line = `defect of saas-connector-actions, please report it with the lines above: ${message}`;
    terminal.failure((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .TN)((0,_guard_js__WEBPACK_IMPORTED_MODULE_3__  .N)(line, secrets), maxLineLength));
}
function textsOf(error) {
    try {
        const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .bD)(error);
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo || error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .p4)
            return { message, stack: undefined };
        return { message, stack: error instanceof Error && error.stack ? error.stack : message };
    }
    catch {
        return { message: _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__  .cD, stack: _core_secrets_store_js__WEBPACK_IMPORTED_MODULE_1__  .cD };
    }
}

  }),

  48182:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    N: () => (  guarded)
  });
  var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(28759);

function guarded(text, secrets) {
    return (0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_0__  .Gn)(secrets.clean(text), guardText);
}
function guardText(text) {
    return text
        .split(/\r\n|\r|\n/)
        .map(guardLine)
        .join('\n');
}
function guardLine(line) {
    const plain = line
        .replace(ansiSequence, '')
        .replace(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/##(?=\[|vso\[)/gi, '# #');
    return plain.trimStart().startsWith('::') ? `| ${plain}` : plain;
}
const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

  }),

  32318:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Ec: () => (  withEnvironment),
    TL: () => (  parseInputs),
    we: () => (  inputsFromJson)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(58369);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(65872);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(46601);





function inputsFromJson(text, declarations) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__  .Gv)(parsed)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb('the variable INPUTS is not a JSON object; set it to the expression toJSON(inputs) in the step');
    }
    const given = {};
    for (const [name, value] of Object.entries(parsed)) {
        const key = name.toLowerCase();
        const declaration = Object.hasOwn(declarations, key) ? declarations[key] : undefined;
        if (declaration === undefined || declaration.shellOnly || value === null || value === '')
            continue;
        given[key] = typeof value === 'string' ? value : JSON.stringify(value);
    }
    return given;
}
function withEnvironment(given, declarations, environment) {
    const filled = { ...given };
    for (const [name, { env }] of Object.entries(declarations)) {
        const value = env === undefined ? undefined : environment[env];
        if (!filled[name]?.trim() && value?.trim())
            filled[name] = value;
    }
    return filled;
}
function parseInputs(given, declarations) {
    const values = {};
    for (const [name, declaration] of Object.entries(declarations)) {
        const text = given[name]?.trim() || declaration.default;
        values[name] = text === undefined ? undefined : parseValue(name, text, declaration);
    }
    return values;
}
function parseValue(name, text, declaration) {
    switch (declaration.kind) {
        case 'text':
            return text;
        case 'boolean':
            if (/^true$/i.test(text))
                return true;
            if (/^false$/i.test(text))
                return false;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is neither true nor false; write one of the two`);
        case 'integer':
            return parseInteger(name, text, declaration);
        case 'list':
            return text
                .split(/[,\n]/)
                .map((item) => item.trim())
                .filter((item) => item !== '');
        case 'choice': {
            const choices = declaration.choices ?? [];
            if (choices.includes(text))
                return text;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not one of ${choices.join(', ')}; write one of them`);
        }
        case 'json':
            try {
                return JSON.parse(text);
            }
            catch {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)} is not valid JSON; check its quotes, commas and brackets`);
            }
    }
}
function parseInteger(name, text, { min, max }) {
    const low = min ?? Number.MIN_SAFE_INTEGER;
    const high = max ?? Number.MAX_SAFE_INTEGER;
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isSafeInteger(value) && value >= low && value <= high)
        return value;
    const range = min !== undefined && max !== undefined
        ? ` from ${min} to ${max}`
        : min !== undefined
            ? ` of ${min} or more`
            : max !== undefined
                ? ` of ${max} or less`
                : '';
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(name)}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(text), 60)} is not a whole number${range}; write one`);
}

  }),

  73899:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    H: () => (  assertOutputFiles),
    N: () => (  assertOutputFolders)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70679);
  var _core_input_names_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(58369);





async function assertOutputFiles(files, workingDirectory) {
    for (const [input, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const nearest = await nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
        if (nearest.isExact && nearest.isFolder)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(input)}: ${path} is a folder; give the name of a file`);
        if (!nearest.isExact && !nearest.isFolder)
            throw belowFile(input, path, nearest.path, workingDirectory);
        await assertWritable(nearest, `${input} ${path}`);
    }
}
async function assertOutputFolders(folders, workingDirectory) {
    for (const [input, path] of Object.entries(folders)) {
        if (path === undefined)
            continue;
        const nearest = await nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
        if (nearest.isExact && !nearest.isFolder)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(input)}: ${path} is a file; give a folder`);
        if (!nearest.isFolder)
            throw belowFile(input, path, nearest.path, workingDirectory);
        await assertWritable(nearest, `${input} ${path}`);
    }
}
async function assertWritable({ path, isFolder }, label) {
    try {
        if (isFolder)
            await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .zb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'file'));
        else
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+')).close();
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .oG)(label, cause);
    }
}
function belowFile(input, path, file, workingDirectory) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, file) || file;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_4__  .yu)(input)}: ${path} cannot be created, because ${shown} is a file; give another path`);
}
async function nearestExisting(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        try {
            return { path: at, isExact: at === path, isFolder: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at)).isDirectory() };
        }
        catch (error) {
            const { code } = error;
            const missing = code === 'ENOENT' || code === 'ENOTDIR';
            if (!missing || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
                return { path: at, isExact: false, isFolder: true };
        }
    }
}

  }),

  26146:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  ql: () => (  readSecrets),
  Kt: () => (  secretFileInputs),
  iQ: () => (  standardInput)
});

var promises_ = __nccwpck_require__(51455);
var external_node_path_ = __nccwpck_require__(76760);
; 
const external_node_readline_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");
var external_node_stream_ = __nccwpck_require__(57075);
; 
const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
var errors = __nccwpck_require__(57657);
var files = __nccwpck_require__(70679);
; 







const standardInput = '-';
function secretFileInputs(declarations) {
    return Object.fromEntries(Object.keys(declarations)
        .filter((name) => isSecret(name, declarations) && !Object.hasOwn(declarations, `${name}-path`))
        .map((name) => [fileInput(name), { kind: 'text', shellOnly: true, description: `File that holds ${name}.` }]));
}
async function readSecrets(given, declarations, source) {
    const read = { ...given };
    let fromInput;
    for (const name of Object.keys(declarations).filter((each) => isSecret(each, declarations))) {
        const file = given[fileInput(name)];
        if (file !== undefined) {
            delete read[fileInput(name)];
            if (given[name] !== undefined)
                throw new errors .eb(`--${name} and --${fileInput(name)} are both given; give one of them`);
            read[name] = checked(name, await readSecretFile(name, file, source.cwd), file);
        }
        if (given[name] !== standardInput)
            continue;
        if (fromInput !== undefined)
            throw new errors .eb(`--${fromInput} and --${name} are both read from standard input; give one of them as a file`);
        fromInput = name;
        const value = source.stdin.isTTY ? await ask(name, source) : await (0,consumers_namespaceObject.text)(source.stdin);
        read[name] = checked(name, value, 'standard input');
    }
    return read;
}
function isSecret(name, declarations) {
    return declarations[name]?.secret === true;
}
function fileInput(name) {
    return `${name}-file`;
}
async function readSecretFile(name, file, cwd) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        const problem = (0,files .hu)(error);
        if (problem !== undefined)
            throw problem;
        throw new errors .eb(`--${fileInput(name)}: ${file} cannot be read; check its path and permissions`, {
            cause: error,
        });
    }
}
function checked(name, value, from) {
    const secret = value.replace(/\r?\n$/, '');
    if (secret.trim() === '')
        throw new errors .eb(`--${name}: ${from} is empty; it must hold the ${name}`);
    return secret;
}
async function ask(name, { stdin, stderr, signal }) {
    stderr.write(`${name}: `);
    const silent = new external_node_stream_.Writable({ write: (_chunk, _encoding, done) => done() });
    const questions = (0,external_node_readline_promises_namespaceObject.createInterface)({ input: stdin, output: silent, terminal: true });
    const interrupted = new AbortController();
    questions.on('SIGINT', () => interrupted.abort(new errors .yo(`--${name} was not given; it was interrupted`)));
    try {
        return await questions.question('', { signal: AbortSignal.any([signal, interrupted.signal]) });
    }
    catch (error) {
        throw interrupted.signal.aborted ? interrupted.signal.reason : error;
    }
    finally {
        questions.close();
        stderr.write('\n');
    }
}

  }),

  73334:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  N: () => (  Session)
});

var external_node_fs_ = __nccwpck_require__(73024);
var external_node_path_ = __nccwpck_require__(76760);
var errors = __nccwpck_require__(57657);
var files = __nccwpck_require__(70679);
var clean = __nccwpck_require__(28759);
var core_text = __nccwpck_require__(46601);
; 


const perLevel = 10;
const perLevelInShell = 50;
const maxMessageLength = 4000;
const plural = { error: (0,clean .dY)('errors'), warning: (0,clean .dY)('warnings'), notice: (0,clean .dY)('notices') };
function fitAnnotations(annotations, onRunner = true) {
    const fitting = [];
    for (const level of ['error', 'warning', 'notice']) {
        const limit = onRunner ? perLevel : perLevelInShell;
        const room = onRunner && level === 'error' ? limit - 1 : limit;
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        const last = ofLevel.filter(({ isLast }) => isLast);
        const others = ofLevel.filter(({ isLast }) => !isLast);
        if (ofLevel.length <= room) {
            fitting.push(...others, ...last);
            continue;
        }
        const shown = Math.max(0, room - 1 - last.length);
        const more = {
            level,
            title: (0,clean .uH) `${others.length - shown} more ${plural[level]}`,
            message: onRunner
                ? (0,clean .uH) `GitHub shows ${limit} ${plural[level]} of a step; the summary and the report have all ${ofLevel.length}`
                : (0,clean .uH) `--summary-file and --report-dir write all ${ofLevel.length} down, where the command has them`,
        };
        fitting.push(...others.slice(0, shown), more, ...last);
    }
    return fitting.map((annotation) => ({ ...annotation, message: (0,core_text .ml)(annotation.message, maxMessageLength) }));
}
; 
const ours = /^(?:INPUTS|INPUT_.*|SAIL_.*|ACTIONS_.*|(?:GITHUB|GH|GITEA|FORGEJO)_(?:ENTERPRISE_)?TOKEN|COMMENT_TOKEN|SYSTEM_ACCESSTOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|RUNNER_TEMP)$/i;
const authorization = /authorization:\s/i;
function childEnvironment(environment, secrets) {
    return Object.fromEntries(Object.entries(environment).filter(([name, value]) => value !== undefined && !ours.test(name) && !authorization.test(value) && !secrets.holds(value)));
}
var failure = __nccwpck_require__(95085);
var guard = __nccwpck_require__(48182);
; 

const summaryLimit = 1024 * 1024 - 4096;
function joinSections(sections, limit = summaryLimit) {
    const whole = (0,clean .m3)(sections, '\n\n');
    if (Buffer.byteLength(whole) <= limit)
        return (0,clean .uH) `${whole}\n`;
    const notice = (0,clean .dY)('\n\n> The rest of this summary is left out: it is larger than GitHub shows. The report has all of it.\n');
    let kept = (0,clean .dY)('');
    for (const section of sections) {
        const next = kept === '' ? section : (0,clean .uH) `${kept}\n\n${section}`;
        if (Buffer.byteLength(next) + Buffer.byteLength(notice) > limit)
            break;
        kept = next;
    }
    return (0,clean .uH) `${kept}${notice}`;
}
; 











class Session {
    context;
    #options;
    #workspace;
    #annotations = [];
    #closing = [];
    #sections = [];
    #headline;
    #outputs;
    constructor(options) {
        this.#options = options;
        const { terminal, secrets, environment, workingDirectory } = options;
        this.#workspace = workspaceOf(environment['GITHUB_WORKSPACE'], workingDirectory);
        this.#outputs = noOutputs(options.outputNames);
        const temporary = options.workflow && environment['RUNNER_TEMP'];
        this.context = {
            logger: {
                progress: terminal.progress && ((message) => terminal.progress?.(this.#clean(message))),
                debug: (message) => terminal.debug(this.#clean(message)),
                info: (message) => terminal.info(this.#clean(message)),
                warning: (message) => terminal.warning(this.#clean(message)),
            },
            clock: options.clock,
            signal: options.signal,
            workingDirectory,
            workspace: this.#workspace,
            reportDirectory: temporary ? (0,external_node_path_.join)(temporary, 'saas-connector-report') : undefined,
            environment,
            childEnvironment: () => childEnvironment(environment, secrets),
            workflow: options.workflow,
            emptyInputs: options.emptyInputs ?? new Set(),
            shell: options.shell,
            columns: options.columns,
            secrets,
            mask: (secret, label) => {
                for (const value of secrets.add(secret, { label }).values)
                    terminal.mask(value);
            },
            setOutput: (name, value) => {
                this.#setOutput(name, secrets.clean(String(value), { isWhole: true }));
            },
            setPathOutput: (name, path) => {
                this.#setOutput(name, (0,clean .IZ)(path, 'a later step must find the file'));
            },
            annotate: (annotation) => {
                this.#annotations.push(annotation);
            },
            closing: {
                debug: (message) => {
                    this.#closing.push(() => terminal.debug(this.#clean(message)));
                },
                info: (message) => {
                    this.#closing.push(() => terminal.info(this.#clean(message)));
                },
            },
            addSummary: (markdown) => {
                this.#sections.push(secrets.clean(markdown));
            },
            oneRun: async (work) => {
                this.#outputs = noOutputs(options.outputNames);
                this.#sections.length = 0;
                this.#headline = undefined;
                try {
                    await work();
                }
                catch (error) {
                    if (options.signal.aborted || !(error instanceof errors .yo))
                        throw error;
                    this.#printCollected();
                    this.fail(error);
                    return;
                }
                this.#printCollected();
            },
            setHeadline: (markdown) => {
                this.#headline = secrets.clean(markdown);
            },
            group: async (title, work) => {
                terminal.startGroup(this.#clean(title));
                try {
                    return await work();
                }
                finally {
                    terminal.endGroup();
                }
            },
        };
    }
    fail(error) {
        (0,failure .e)(error, this.#options, error instanceof errors .yo ? this.#shown(error.location) : undefined);
    }
    async complete({ isOver = true } = {}) {
        const outputs = isOver ? this.#outputs : withoutDenials(this.#outputs);
        const { terminal, outputsFile, summaryFile, workingDirectory } = this.#options;
        this.#printCollected();
        const sections = this.#headline === undefined ? this.#sections : [this.#headline, ...this.#sections];
        const summary = joinSections(sections);
        const problems = [];
        await attempt(problems, 'the outputs of the step', () => terminal.outputs(outputs));
        if (outputsFile) {
            const json = `${JSON.stringify(outputs, null, 2)}\n`;
            const path = (0,external_node_path_.resolve)(workingDirectory, outputsFile);
            await attempt(problems, '', () => (0,files .Bl)(path, json, `outputs-file ${outputsFile}`));
        }
        const unshown = [];
        if (sections.length > 0)
            await attempt(unshown, 'the summary of the job', () => terminal.summary(summary));
        for (const problem of unshown)
            this.context.logger.warning(problem);
        if (summaryFile) {
            const path = (0,external_node_path_.resolve)(workingDirectory, summaryFile);
            await attempt(problems, '', () => (0,files .Bl)(path, summary, `summary-file ${summaryFile}`));
        }
        if (problems.length > 0)
            throw new errors .eG(problems.join('; '));
    }
    #printCollected() {
        const annotations = this.#annotations.splice(0).map((annotation) => ({
            ...annotation,
            title: (0,core_text .TN)(this.#clean(annotation.title)),
            message: this.#clean(annotation.message),
            location: this.#shown(annotation.location),
        }));
        for (const annotation of fitAnnotations(annotations, this.#options.workflow !== undefined)) {
            this.#options.terminal.annotation(annotation);
        }
        for (const print of this.#closing.splice(0))
            print();
    }
    #setOutput(name, value) {
        if (!Object.hasOwn(this.#outputs, name))
            throw new Error(`output ${name} is not declared`);
        this.#outputs[name] = value;
    }
    #clean(text) {
        return (0,guard .N)(text, this.#options.secrets);
    }
    #shown(location) {
        if (location === undefined)
            return undefined;
        const path = (0,external_node_path_.relative)(this.#workspace, (0,external_node_path_.resolve)(this.#options.workingDirectory, location.file));
        const file = path !== '' && isBelow(path) ? path.split(external_node_path_.sep).join('/') : location.file;
        return { ...location, file: this.#clean(file) };
    }
}
const noText = (0,clean .dY)('');
function noOutputs(names) {
    return Object.fromEntries(names.map((name) => [name, noText]));
}
async function attempt(problems, what, write) {
    try {
        await write();
    }
    catch (error) {
        problems.push(error instanceof errors .yo ? error.message : `cannot write ${what}: ${(0,files .Hs)(error)}`);
    }
}
function withoutDenials(outputs) {
    const entries = Object.entries(outputs);
    return Object.fromEntries(entries.map(([name, value]) => [name, value === 'false' || value === '0' ? (0,clean .dY)('unknown') : value]));
}
function workspaceOf(given, workingDirectory) {
    const workspace = (0,external_node_path_.resolve)(given || workingDirectory);
    if (isBelow((0,external_node_path_.relative)(workspace, workingDirectory)))
        return workspace;
    try {
        const real = external_node_fs_.realpathSync.native(workspace);
        return isBelow((0,external_node_path_.relative)(real, workingDirectory)) ? real : workspace;
    }
    catch {
        return workspace;
    }
}
function isBelow(path) {
    return !(0,external_node_path_.isAbsolute)(path) && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`);
}

  }),

  85801:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Z: () => (  checksPageAddress),
    y: () => (  docsAddress)
  });
  var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36594);
  var _program_root_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93452);


function docsAddress(workflow, place = { metadata: _package_json__WEBPACK_IMPORTED_MODULE_0__, root: rootIfComplete() }) {
    const { version, repository } = place.metadata;
    const named = repository?.url.replace(/^git\+/, '').replace(/\.git$/, '');
    if (named?.startsWith('https://') === true)
        return folderIn(named, `v${version}`);
    if (workflow?.runUrl.startsWith('https://github.com/') !== true)
        return undefined;
    const parts = place.root?.split(/[\\/]/) ?? [];
    const start = parts.lastIndexOf('_actions');
    const [owner, name, ...ref] = start === -1 ? [] : parts.slice(start + 1);
    if (!owner || !name || ref.length === 0)
        return undefined;
    const [repositoryPath, refPath] = [[owner, name], ref].map((each) => each.map(encodeURIComponent).join('/'));
    return folderIn(`https://github.com/${repositoryPath}`, `${refPath}`);
}
function checksPageAddress(workflow) {
    const docs = docsAddress(workflow);
    return docs === undefined ? undefined : `${docs}/checks.md`;
}
function folderIn(repository, ref) {
    return `${repository}/blob/${ref}/docs`;
}
function rootIfComplete() {
    try {
        return (0,_program_root_js__WEBPACK_IMPORTED_MODULE_1__  .j)();
    }
    catch {
        return undefined;
    }
}

  }),

  93452:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    j: () => (  programRoot)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(73136);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57657);




const markerFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)('examples', 'connector', 'package.json');
function programRoot() {
    let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url));
    while (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, markerFile))) {
        const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
        if (parent === folder) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .eG(`there is no ${markerFile} beside the program; run it from a clone of its repository, not from a copy of dist`);
        }
        folder = parent;
    }
    return folder;
}

  }),

  68462:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    m: () => (  systemClock)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal, { ref = true } = {}) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal, ref } : { ref });
        }
        catch (error) {
            signal?.throwIfAborted();
            throw error;
        }
    },
};

  }),

  69969:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    o: () => (  setDocsAddress),
    t: () => (  docsPage)
  });
let address;
function setDocsAddress(folder) {
    address = folder;
}
function docsPage(page) {
    return address === undefined ? `docs/${page} in the repository of saas-connector-actions` : `${address}/${page}`;
}

  }),

  57657:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Or: () => (  isSystemError),
    XV: () => (  reportedProblem),
    _7: () => (  ServiceError),
    bD: () => (  messageOf),
    eG: () => (  EnvironmentError),
    eb: () => (  UsageError),
    fk: () => (  RefusedError),
    p4: () => (  InterruptedError),
    yo: () => (  UserError)
  });
  var node_util_types__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73429);

class UserError extends Error {
    name = 'UserError';
    location;
    isFinding;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.location = options.location;
        this.isFinding = options.isFinding ?? false;
    }
    get origin() {
        return 'work';
    }
}
class UsageError extends UserError {
    get origin() {
        return 'usage';
    }
}
class RefusedError extends UserError {
    get origin() {
        return 'guard';
    }
}
class EnvironmentError extends UserError {
    get origin() {
        return 'environment';
    }
}
class ServiceError extends UserError {
    get origin() {
        return 'service';
    }
}
class InterruptedError extends Error {
    name = 'InterruptedError';
    outcome;
    isExpected;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.outcome = options.outcome;
        this.isExpected = options.isExpected ?? false;
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function reportedProblem(error) {
    const isKnown = error instanceof UserError || error instanceof InterruptedError || isSystemError(error);
    return isKnown ? error.message : 'a defect of this program';
}
function isSystemError(error) {
    return (0,node_util_types__WEBPACK_IMPORTED_MODULE_0__.isNativeError)(error) && typeof error.syscall === 'string';
}

  }),

  70679:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Bl: () => (  writeNamedFile),
    Hs: () => (  fileErrorReason),
    Yi: () => (  withoutByteOrderMark),
    Zp: () => (  assertFolder),
    b2: () => (  isMissing),
    fR: () => (  replaceFile),
    hu: () => (  machineProblem),
    oG: () => (  writeError),
    zb: () => (  assertReplaceable)
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
  var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57657);
  var _input_names_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(58369);
  var _secrets_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(64351);
  var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(46601);







function isMissing(error) {
    const { code } = error;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function fileErrorReason(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
    if (code === 'ENAMETOOLONG')
        return 'its path is longer than the system allows';
    if (code === 'ENOTDIR')
        return 'a part of its path is a file';
    if (code === 'EACCES' || code === 'EPERM')
        return 'access is denied';
    if (code === 'EROFS')
        return 'the file system is read-only';
    if (code === 'ENOSPC')
        return 'no space is left on the disk';
    if (code === 'EDQUOT')
        return 'the quota of the disk is used up';
    if (code === 'EMFILE' || code === 'ENFILE')
        return 'too many files are open';
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__  .bD)(error);
}
const machineCodes = new Set([
    'EACCES',
    'EDQUOT',
    'EIO',
    'EMFILE',
    'ENAMETOOLONG',
    'ENFILE',
    'ENOSPC',
    'EPERM',
    'EROFS',
]);
const maxShownPath = 1000;
function machineProblem(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__  .Or)(error))
        return undefined;
    const { code = '', syscall, path } = error;
    const isOfMachine = machineCodes.has(code) || (code === 'ENOENT' && syscall === 'mkdtemp');
    if (!isOfMachine)
        return undefined;
    const place = path !== undefined && syscall === 'mkdtemp' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) : path;
    const where = place === undefined ? '' : ` ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__  .ml)((0,_secrets_process_js__WEBPACK_IMPORTED_MODULE_4__  .Nt)(place), maxShownPath)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .eG(`cannot use${where || ' a file'}: ${fileErrorReason(error)} (${code}, ${syscall})`, {
        cause: error,
    });
}
async function assertFolder(path, { input, shown, advice }) {
    const where = input === undefined ? '' : `${(0,_input_names_js__WEBPACK_IMPORTED_MODULE_6__  .yu)(input)}: `;
    let isFolder;
    try {
        isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory();
    }
    catch (cause) {
        const problem = isMissing(cause)
            ? `there is no folder ${shown}`
            : `${shown} cannot be read: ${fileErrorReason(cause)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${where}${problem}; ${advice}`, { cause });
    }
    if (!isFolder)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .eb(`${where}${shown} is a file; ${advice}`);
}
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
async function replaceFile(path, content) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, content, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await removeIfPossible(temporary);
        throw error;
    }
}
const trialBytes = 4096;
async function assertReplaceable(path) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, Buffer.alloc(trialBytes), { flag: 'wx' });
    }
    finally {
        await removeIfPossible(temporary);
    }
}
async function writeNamedFile(path, content, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    }
    catch (cause) {
        throw writeError(label, cause);
    }
}
function writeError(label, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__  .eG(`cannot write ${label}: ${fileErrorReason(cause)}; give another path`, { cause });
}
async function removeIfPossible(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
}
function temporaryPath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
}

  }),

  58369:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    bW: () => (  setInputNames),
    l7: () => (  nameInputOfShell),
    ps: () => (  nameInputOfStep),
    sy: () => (  plainInputName),
    yu: () => (  inputName)
  });
const nameInputOfStep = (name, value) => (value === undefined ? `input ${name}` : `${name}: ${value}`);
const nameInputOfShell = (name, value) => `--${name}${value === undefined ? '' : ` ${value}`}`;
let nameInput = nameInputOfStep;
function setInputNames(form) {
    nameInput = form;
}
function inputName(name) {
    return nameInput(name);
}
function plainInputName(name) {
    return nameInput === nameInputOfShell ? nameInput(name) : name;
}

  }),

  65872:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $L: () => (  pointerSteps),
    Gv: () => (  isObject),
    I: () => (  kindOf),
    Mw: () => (  maxDepth),
    Rh: () => (  withoutPrototype),
    W0: () => (  isAbsent),
    aC: () => (  valuesIn),
    d1: () => (  depthOf),
    hz: () => (  isDeeperThan),
    nV: () => (  ownMember),
    vL: () => (  maxPrintableDepth)
  });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function withoutPrototype(value) {
    return Object.assign(Object.create(null), value);
}
function ownMember(value, name) {
    return Object.hasOwn(value, name) ? value[name] : undefined;
}
function isAbsent(value) {
    return value === undefined || value === null;
}
function kindOf(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'number')
        return Number.isInteger(value) ? 'an integer' : 'a fraction';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
const maxDepth = 200;
function isDeeperThan(levels, text) {
    if (text.length <= 2 * levels)
        return false;
    let depth = 0;
    let isInString = false;
    for (let index = 0; index < text.length; index++) {
        const code = text.charCodeAt(index);
        if (isInString) {
            if (code === backslash)
                index++;
            else if (code === quotationMark)
                isInString = false;
        }
        else if (code === quotationMark)
            isInString = true;
        else if (code === openBracket || code === openBrace)
            depth++;
        else if (code === closeBracket || code === closeBrace)
            depth--;
        if (depth > levels)
            return true;
    }
    return false;
}
const [quotationMark, backslash, openBracket, closeBracket, openBrace, closeBrace] = [
    0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d,
];
const maxPrintableDepth = 5000;
function depthOf(root) {
    let max = 0;
    for (const { depth } of valuesIn(root))
        max = Math.max(max, depth);
    return max;
}
function* valuesIn(root) {
    const work = [{ value: root, depth: 0 }];
    for (let next = work.pop(); next !== undefined; next = work.pop()) {
        yield next;
        const { value, depth } = next;
        if (typeof value !== 'object' || value === null)
            continue;
        for (const child of Object.values(value))
            work.push({ value: child, depth: depth + 1 });
    }
}
function pointerSteps(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

  }),

  82226:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    O: () => (  nearestId),
    p: () => (  nearest)
  });
  var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

function nearest(word, candidates, maxTypos = word.length) {
    return closest(word, candidates.map((candidate) => [candidate, candidate]), maxTypos);
}
function nearestId(word, ids) {
    const byBeginning = () => (word.includes('-') ? closest(word, ids.flatMap(beginningsOf)) : undefined);
    return nearest(word, ids) ?? byBeginning();
}
function beginningsOf(id) {
    const parts = id.split('-');
    return parts.slice(1).map((_, index) => [parts.slice(0, index + 2).join('-'), id]);
}
function closest(word, candidates, maxTypos = word.length) {
    let best;
    let bestDistance = Math.min(maxTypos, Math.max(1, Math.floor(word.length / 3))) + 1;
    for (const [text, candidate] of candidates) {
        const typos = countTypos(word.toLowerCase(), text.toLowerCase());
        if (typos < bestDistance) {
            best = candidate;
            bestDistance = typos;
        }
    }
    return best;
}
function countTypos(a, b) {
    const sorted = (text) => [...text].sort().join('');
    return a !== b && sorted(a) === sorted(b) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__  .Io)(a, b);
}

  }),

  28759:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Gn: () => (  mapClean),
    IZ: () => (  trusted),
    dY: () => (  constant),
    m3: () => (  joinClean),
    uH: () => (  clean),
    v3: () => (  cleanLines)
  });
function clean(texts, ...values) {
    return String.raw({ raw: texts }, ...values);
}
function constant(text) {
    return text;
}
function joinClean(texts, separator) {
    return texts.join(separator);
}
function trusted(text, reason) {
    void reason;
    return text;
}
function cleanLines(text) {
    return text.split(/\r\n|\r|\n/);
}
function mapClean(text, change) {
    return change(text);
}

  }),

  74257:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    $q: () => (  describeForms),
    M7: () => (  formsWithout)
  });
const secretForms = [
    'percent',
    'plus',
    'backslash',
    'unicode-escape',
    'hex-escape',
    'entity',
    'ansi',
    'invisible',
    'line-break',
    'base64',
    'hex',
    'numbers',
    'letters',
    'quoted-printable',
    'latin1',
    'lines',
    'jwt',
    'credentials',
    'decoded',
    'parts',
];
function formsWithout(left) {
    return new Set(secretForms.filter((form) => !left.includes(form)));
}
const formsInWords = {
    percent: 'percent-encoded',
    plus: 'percent-encoded',
    backslash: 'escaped',
    'unicode-escape': 'escaped',
    'hex-escape': 'escaped',
    entity: 'as HTML',
    ansi: 'with colour codes in it',
    invisible: 'with invisible characters in it',
    'line-break': 'in several lines',
    base64: 'in base64',
    hex: 'in hexadecimal digits',
    numbers: 'as numbers',
    letters: 'in single letters',
    'quoted-printable': 'in quoted-printable',
    latin1: 'in Latin-1',
    lines: 'a line of it',
    jwt: 'a part of it',
    credentials: 'the password in it',
    decoded: 'decoded',
    parts: 'a part of it',
};
function describeForms(forms) {
    return [...new Set(forms.map((form) => formsInWords[form]))].join(', ');
}

  }),

  8554:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    A: () => (  isNameOfPlace),
    e: () => (  isSecretName)
  });
  var _trim_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30026);

const secretWords = words('password passwords passwd passwort kennwort pwd pass passphrase passphrases passcode pin otp secret secrets token', 'tokens credential credentials creds cookie cookies jwt bearer authorization apikey apikeys accesskey secretkey', 'privatekey connectionstring connectionstrings clientsecret sig');
const secretKeys = words('api app access account auth private secret shared signing signature encryption master client consumer', 'subscription service storage ssh pgp rsa hmac aes jwt webhook function functions');
const placeTokens = words('page next continuation cursor delta sync skip conn');
const secretPairs = new Set([
    'connection string',
    'basic auth',
    'access signature',
    'pass phrase',
    'pass word',
    'pass code',
]);
const neutralWords = words('value values text string plain raw clear cleartext encrypted encoded hash hashed pem base64 b64 hex json old new', 'current previous next confirm confirmation again header headers');
const secretEndings = /(?:passwords?|passwd|pwd|passphrase|passcode|secrets?|tokens?|credentials?|apikeys?|accesskey|secretkey|privatekey|connectionstring|cookies?)$/;
function isSecretName(name) {
    const parts = wordsOf(name);
    if (parts[0] === 'is' || parts[0] === 'has')
        return false;
    while (parts.length > 1 && isNeutral(parts, parts.length - 1))
        parts.pop();
    const end = parts.at(-1);
    if (end === undefined)
        return false;
    const last = (0,_trim_js__WEBPACK_IMPORTED_MODULE_0__  .M)(end, /\d/);
    const before = parts.at(-2) ?? '';
    if (secretPairs.has(`${before} ${last}`))
        return true;
    if (last === 'key' || last === 'keys')
        return secretKeys.has(before);
    if (last === 'token' || last === 'tokens')
        return !placeTokens.has(before);
    if (last === 'pass')
        return before !== 'by';
    return secretWords.has(last) || secretEndings.test(last);
}
function isNameOfPlace(name) {
    return placeWords.has(wordsOf(name).at(-1) ?? '');
}
const placeWords = words('url uri path file name id endpoint host header type field attribute scope');
function wordsOf(name) {
    return (name
        .slice(0, 200)
        .replace(/\([^()]*\)/g, ' ')
        .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
        .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== ''));
}
function isNeutral(parts, index) {
    const word = parts[index] ?? '';
    if (secretPairs.has(`${parts[index - 1] ?? ''} ${word}`))
        return false;
    return neutralWords.has(word) || /^v?\d+$/.test(word);
}
function words(...lists) {
    return new Set(lists.join(' ').split(' '));
}

  }),

  70792:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    df: () => (  isInNumber),
    gF: () => (  isShortNumber),
    yH: () => (  minPart)
  });
const minPart = 6;
function isShortNumber(bytes) {
    return bytes.length < 12 && bytes.every(isDigit);
}
function isDigit(byte) {
    return byte >= 0x30 && byte <= 0x39;
}
function isInNumber(bytes, start, end) {
    return isDigit(bytes[start - 1] ?? 0) || isDigit(bytes[end] ?? 0);
}

  }),

  64351:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    Nt: () => (  printableName),
    dk: () => (  setProcessSecrets),
    g$: () => (  printable),
    rW: () => (  processSecrets)
  });
  var _store_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(53491);

let store = new _store_js__WEBPACK_IMPORTED_MODULE_0__  .Gf();
function setProcessSecrets(secrets) {
    store = secrets;
}
function processSecrets() {
    return store;
}
function printable(text) {
    return store.clean(text);
}
function printableName(name) {
    return store.clean(name, { isWhole: true });
}

  }),

  52985:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    H: () => (  spellingsOf),
    x: () => (  passwordInAddress)
  });
  var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8554);
  var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70792);


const maxDepth = 3;
function spellingsOf(secret, forms) {
    const spellings = [];
    const seen = new Set();
    const add = (text, form, isWeak, depth) => {
        const trimmed = text.trim();
        if (trimmed.length < _pattern_js__WEBPACK_IMPORTED_MODULE_1__  .yH || seen.has(trimmed))
            return;
        seen.add(trimmed);
        const pem = pemLines(trimmed);
        const whole = pem?.join('\n') ?? trimmed;
        const parsed = parseObject(trimmed);
        if (whole.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_1__  .yH)
            spellings.push({ value: whole, form, isWeak, isWholeOnly: parsed !== undefined });
        if (depth >= maxDepth)
            return;
        if (forms.has('lines')) {
            for (const line of pem ?? linesOf(trimmed)) {
                spellings.push({
                    value: line,
                    form: 'lines',
                    isWeak: isWeak || parsed !== undefined,
                    isWholeOnly: parsed !== undefined,
                });
            }
        }
        if (forms.has('credentials')) {
            for (const part of parsed === undefined ? credentialsIn(trimmed) : secretValuesIn(parsed)) {
                add(part, 'credentials', isWeak, depth + 1);
            }
        }
        if (forms.has('jwt'))
            spellings.push(...partsOfJwt(trimmed));
        if (forms.has('decoded')) {
            const decoded = decodedKey(pem?.join('') ?? trimmed);
            if (decoded !== undefined)
                spellings.push({ value: decoded, form: 'decoded', isWeak });
        }
    };
    add(secret, undefined, false, 0);
    return spellings;
}
const pemBorder = /-----(?:BEGIN|END) [A-Z0-9 ]{1,60}-----/;
function pemLines(text) {
    if (!text.startsWith('-----BEGIN '))
        return undefined;
    return text.split(pemBorder).flatMap((body) => {
        const lines = body.replace(/\\[rn]/g, '\n').trim();
        return sayingLines(lines.split(lines.includes('\n') ? '\n' : ' '));
    });
}
function linesOf(text) {
    return text.includes('\n') ? sayingLines(text.split('\n')) : [];
}
function sayingLines(lines) {
    return lines.map((line) => line.trim()).filter((line) => line.length >= _pattern_js__WEBPACK_IMPORTED_MODULE_1__  .yH && /[\p{L}\p{N}]/u.test(line));
}
function credentialsIn(text) {
    if (/[\r\n]/.test(text))
        return [];
    const header = /^(?:basic|bearer|digest|token|apikey|api-key|ssws|negotiate)\s+(\S.*)$/i.exec(text);
    if (header !== null)
        return [header[1], ...basicCredentials(header[1])];
    const settings = settingsIn(text);
    if (isAddress.test(text)) {
        const password = passwordInAddress(text);
        return password === undefined ? settings : [password, ...settings];
    }
    if (settings.length > 0)
        return settings;
    const pair = /^[^\s:/{}[\]"'=;,]{1,100}:(?!\/\/)(\S.*)$/.exec(text);
    return pair === null ? [] : [pair[1]];
}
const isAddress = /^[a-z][a-z0-9+.-]{0,30}:\/\//i;
function passwordInAddress(text) {
    const scheme = isAddress.exec(text);
    if (scheme === null)
        return undefined;
    const authority = text.slice(scheme[0].length).split(/[/?#]/, 1)[0];
    const userinfo = authority.slice(0, Math.max(0, authority.lastIndexOf('@')));
    const colon = userinfo.indexOf(':');
    return colon === -1 ? undefined : userinfo.slice(colon + 1);
}
function basicCredentials(text) {
    const decoded = Buffer.from(text, 'base64').toString('utf8');
    const colon = decoded.indexOf(':');
    return colon === -1 || !/^[\x20-\x7e\u00a0-\uffff]+$/.test(decoded) ? [] : [decoded, decoded.slice(colon + 1)];
}
function settingsIn(text) {
    const query = text.slice(text.indexOf('?') + 1);
    return query.split(/[;&]/).flatMap((setting) => {
        const equals = setting.indexOf('=');
        if (equals === -1 || !(0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(setting.slice(0, equals)))
            return [];
        return [
            setting
                .slice(equals + 1)
                .trim()
                .replace(/^(["'])(.*)\1$/, '$2'),
        ];
    });
}
function parseObject(text) {
    if (!text.startsWith('{') && !text.startsWith('['))
        return undefined;
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function secretValuesIn(value) {
    const found = [];
    const all = [];
    const stack = [{ value, isSecret: false }];
    for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
        if (typeof next.value === 'string') {
            all.push(next.value);
            if (next.isSecret)
                found.push(next.value);
        }
        else if (typeof next.value === 'object' && next.value !== null) {
            for (const [name, child] of Object.entries(next.value)) {
                const isNamed = !Array.isArray(next.value) && (0,_names_js__WEBPACK_IMPORTED_MODULE_0__  .e)(name);
                stack.push({ value: child, isSecret: next.isSecret || isNamed });
            }
        }
    }
    return found.length > 0 ? found : all;
}
function partsOfJwt(text) {
    const segments = text.split('.');
    if (segments.length !== 3 || !segments.every((segment) => /^[\w-]*$/.test(segment)))
        return [];
    const [header = '', payload = '', signature = ''] = segments;
    if (parseObject(Buffer.from(header, 'base64url').toString()) === undefined)
        return [];
    return [
        { value: header, form: 'jwt', isWeak: true },
        { value: payload, form: 'jwt', isWeak: false },
        { value: signature, form: 'jwt', isWeak: false },
        { value: Buffer.from(payload, 'base64url').toString(), form: 'jwt', isWeak: false, isWholeOnly: true },
        { value: Buffer.from(signature, 'base64url'), form: 'jwt', isWeak: false },
    ];
}
function decodedKey(text) {
    const compact = text.replace(/\s+/g, '');
    if (/^(?:[\da-f]{2}){8,}$/i.test(compact))
        return Buffer.from(compact, 'hex');
    if (/^[\w+/-]{16,}={0,2}$/.test(compact))
        return Buffer.from(compact, 'base64');
    return undefined;
}

  }),

  53491:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  Gf: () => (  SecretStore),
  dK: () => (  mask),
  cD: () => (  uncleanText)
});

var secrets_forms = __nccwpck_require__(74257);
var secrets_pattern = __nccwpck_require__(70792);
; 
const { imul } = Math;
class BitFilter {
    bits = new Uint32Array(1 << 7);
    mask = (1 << 12) - 1;
    #hashes = [];
    add(hash) {
        this.#hashes.push(hash);
        if (this.#hashes.length * 32 > this.mask) {
            this.mask = this.mask * 4 + 3;
            this.bits = new Uint32Array((this.mask + 1) >>> 5);
            for (const each of this.#hashes)
                this.#set(each);
        }
        else
            this.#set(hash);
    }
    has(hash) {
        return (this.bits[(hash & this.mask) >>> 5] & (1 << (hash & 31))) !== 0;
    }
    #set(hash) {
        const word = (hash & this.mask) >>> 5;
        this.bits[word] = this.bits[word] | (1 << (hash & 31));
    }
}
function hashOf(high, low) {
    let hash = imul(high, 0x9e3779b1) ^ imul(low, 0x85ebca6b);
    hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & 0x3fffffff;
}
function gramAt(bytes, i) {
    return hashOf((bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2], (bytes[i + 3] << 16) | (bytes[i + 4] << 8) | bytes[i + 5]);
}
function tripleAt(bytes, i) {
    return (bytes[i] << 16) | (bytes[i + 1] << 8) | bytes[i + 2];
}
function fourBytesAt(bytes, i) {
    return hashOf(bytes[i], (bytes[i + 1] << 16) | (bytes[i + 2] << 8) | bytes[i + 3]);
}
function shortKey(bytes, start, length) {
    let key = 0;
    for (let i = start; i < start + length; i++)
        key = key * 256 + bytes[i];
    return key + keyOfLength(length);
}
function keyOfLength(length) {
    return length * 2 ** 40;
}
; 


const isFirst = 1;
const isLast = 2;
const maxComparisons = 16;
class PatternIndex {
    patterns = [];
    #known = new Map();
    #fold = new Uint8Array(256);
    #grams = new Map();
    #wholeGrams = new Set();
    #gramFilter = new BitFilter();
    #anchors = new Map();
    #anchorFilter = new BitFilter();
    #starts = new Set();
    #ends = new Set();
    #startFilter = new BitFilter();
    #endFilter = new BitFilter();
    #tripleFilter = new BitFilter();
    #insides = new Set();
    constructor(options) {
        for (let byte = 0; byte < 256; byte++)
            this.#fold[byte] = byte;
        if (options.foldsPlus)
            this.#fold[0x2b] = 0x20;
    }
    add(bytes, about) {
        if (bytes.length < secrets_pattern .yH)
            return;
        const folded = Uint8Array.from(bytes, (byte) => this.#fold[byte]);
        const name = Buffer.from(folded).toString('latin1');
        const known = this.#known.get(name);
        if (known !== undefined) {
            if (known.owner.label === undefined)
                known.owner = about.owner;
            if (about.before > known.before)
                known.before = about.before;
            if (about.after > known.after)
                known.after = about.after;
            known.isWeak &&= about.isWeak;
            if (known.isWholeOnly && !about.isWholeOnly) {
                known.isWholeOnly = false;
                this.#addPieces(known, bytes);
            }
            return;
        }
        const pattern = { ...about, bytes: folded, isNumber: (0,secrets_pattern .gF)(folded) };
        this.#known.set(name, pattern);
        this.patterns.push(pattern);
        this.#addAnchor(pattern);
        if (pattern.isWholeOnly)
            this.#addWholeGrams(bytes);
        else
            this.#addPieces(pattern, bytes);
        if (folded.length >= 8)
            return;
        for (let i = 0; i + 3 <= folded.length; i++) {
            this.#tripleFilter.add(hashOf(0, tripleAt(bytes, i)));
        }
    }
    search(bytes, found) {
        const fold = this.#fold;
        const { bits, mask } = this.#anchorFilter;
        let comparisons = maxComparisons * bytes.length;
        let high = 0;
        let low = 0;
        for (let i = 0; i < bytes.length; i++) {
            high = ((high << 8) | (low >>> 16)) & 0xffffff;
            low = ((low << 8) | fold[bytes[i]]) & 0xffffff;
            const hash = hashOf(high, low);
            if ((bits[(hash & mask) >>> 5] & (1 << (hash & 31))) === 0 || i < secrets_pattern .yH - 1)
                continue;
            for (const { pattern, offset } of this.#anchors.get(hash) ?? []) {
                const start = i - secrets_pattern .yH + 1 - offset;
                const { length } = pattern.bytes;
                if (start < 0 || start + length > bytes.length)
                    continue;
                if (comparisons < 0) {
                    found(start, bytes.length, pattern);
                    return;
                }
                const equal = this.#equalBytes(bytes, start, pattern.bytes);
                comparisons -= equal;
                if (equal < length || (pattern.isNumber && (0,secrets_pattern .df)(bytes, start, start + length)))
                    continue;
                found(start, start + length, pattern);
            }
        }
    }
    mayHoldGram(high, low) {
        const hash = hashOf(high, low);
        return this.#gramFilter.has(hash) && (this.#grams.has(hash) || this.#wholeGrams.has(hash));
    }
    mayHoldTriple(value) {
        return this.#tripleFilter.has(hashOf(0, value));
    }
    mayEndEarly(bytes, length) {
        for (let i = 0; i + 4 <= length && i < 8; i++)
            if (this.#endFilter.has(this.#foldedFour(bytes, i)))
                return true;
        return false;
    }
    mayBeginLate(bytes, length) {
        for (let i = length - 4; i >= 0 && i >= length - 8; i--)
            if (this.#startFilter.has(this.#foldedFour(bytes, i)))
                return true;
        return false;
    }
    pieceFrom(bytes, start, end, minLength, last = end) {
        let covered = start;
        let ending = start;
        for (let i = start; i + secrets_pattern .yH <= last; i++) {
            const places = this.#placesOf(bytes, i);
            if (places === undefined)
                break;
            covered = i + secrets_pattern .yH;
            if ((places & isLast) !== 0)
                ending = covered;
        }
        for (let length = Math.min(secrets_pattern .yH - 1, last - start); length >= minLength && ending === start; length--) {
            if (this.#ends.has(this.#foldedKey(bytes, start, length)))
                ending = start + length;
        }
        return { covered, ending };
    }
    pieceUpTo(bytes, start, end, minLength, first = start) {
        let covered = end;
        let beginning = end;
        for (let i = end - secrets_pattern .yH; i >= first; i--) {
            const places = this.#placesOf(bytes, i);
            if (places === undefined)
                break;
            covered = i;
            if ((places & isFirst) !== 0)
                beginning = i;
        }
        for (let length = Math.min(secrets_pattern .yH - 1, end - first); length >= minLength && beginning === end; length--) {
            if (this.#starts.has(this.#foldedKey(bytes, end - length, length)))
                beginning = end - length;
        }
        return { covered, beginning };
    }
    mayBeInside(bytes, start, end) {
        const length = Math.min(3, end - start);
        for (let i = start; i + length <= end; i++)
            if (!this.#insides.has(this.#foldedKey(bytes, i, length)))
                return false;
        return length > 0;
    }
    patternWith(bytes) {
        const folded = Buffer.from(bytes.map((byte) => this.#fold[byte]));
        return this.patterns.find((pattern) => !pattern.isWholeOnly && Buffer.from(pattern.bytes.buffer).includes(folded));
    }
    #addPieces({ bytes: folded }, bytes) {
        this.#addGrams(folded);
        if (folded.some((byte, i) => byte !== bytes[i]))
            this.#addGrams(bytes);
        for (let length = 1; length < secrets_pattern .yH; length++) {
            this.#starts.add(shortKey(folded, 0, length));
            this.#ends.add(shortKey(folded, folded.length - length, length));
        }
        for (let i = 0; i < folded.length; i++) {
            for (let length = 1; length <= Math.min(3, folded.length - i); length++)
                this.#insides.add(shortKey(folded, i, length));
        }
        this.#startFilter.add(fourBytesAt(folded, 0));
        this.#endFilter.add(fourBytesAt(folded, folded.length - 4));
    }
    #addWholeGrams(bytes) {
        for (let i = 0; i <= bytes.length - secrets_pattern .yH; i++) {
            const hash = gramAt(bytes, i);
            this.#wholeGrams.add(hash);
            this.#gramFilter.add(hash);
        }
    }
    #addGrams(bytes) {
        const last = bytes.length - secrets_pattern .yH;
        for (let i = 0; i <= last; i++) {
            const hash = gramAt(bytes, i);
            const places = (i === 0 ? isFirst : 0) | (i === last ? isLast : 0);
            this.#grams.set(hash, (this.#grams.get(hash) ?? 0) | places);
            this.#gramFilter.add(hash);
        }
    }
    #addAnchor(pattern) {
        let best;
        let offset = 0;
        for (let i = 0; i <= Math.min(pattern.bytes.length - secrets_pattern .yH, 100); i++) {
            const hash = gramAt(pattern.bytes, i);
            const size = this.#anchors.get(hash)?.length ?? 0;
            if (best !== undefined && size >= (this.#anchors.get(best)?.length ?? 0))
                continue;
            best = hash;
            offset = i;
            if (size === 0)
                break;
        }
        if (best === undefined)
            return;
        const anchors = this.#anchors.get(best);
        if (anchors === undefined)
            this.#anchors.set(best, [{ pattern, offset }]);
        else
            anchors.push({ pattern, offset });
        this.#anchorFilter.add(best);
    }
    #placesOf(bytes, start) {
        const fold = this.#fold;
        const hash = hashOf((fold[bytes[start]] << 16) |
            (fold[bytes[start + 1]] << 8) |
            fold[bytes[start + 2]], (fold[bytes[start + 3]] << 16) |
            (fold[bytes[start + 4]] << 8) |
            fold[bytes[start + 5]]);
        return this.#gramFilter.has(hash) ? this.#grams.get(hash) : undefined;
    }
    #foldedFour(bytes, i) {
        const fold = this.#fold;
        return hashOf(fold[bytes[i]], (fold[bytes[i + 1]] << 16) |
            (fold[bytes[i + 2]] << 8) |
            fold[bytes[i + 3]]);
    }
    #foldedKey(bytes, start, length) {
        let key = 0;
        for (let i = 0; i < length; i++)
            key = key * 256 + this.#fold[bytes[start + i]];
        return key + keyOfLength(length);
    }
    #equalBytes(bytes, start, pattern) {
        const fold = this.#fold;
        let i = 0;
        while (i < pattern.length && fold[bytes[start + i]] === pattern[i])
            i++;
        return i;
    }
}
; 
const entityCodePoints = new Map([
    ...pairs('quot 34 amp 38 apos 39 lt 60 gt 62 Tab 9 NewLine 10 excl 33 num 35 dollar 36 percnt 37 lpar 40 rpar 41 ast 42'),
    ...pairs('midast 42 plus 43 comma 44 period 46 sol 47 colon 58 semi 59 equals 61 quest 63 commat 64 lsqb 91'),
    ...pairs('lbrack 91 bsol 92 rsqb 93 rbrack 93 Hat 94 lowbar 95 grave 96 lcub 123 lbrace 123 verbar 124 vert 124'),
    ...pairs('rcub 125 rbrace 125 QUOT 34 AMP 38 LT 60 GT 62 euro 8364 hellip 8230 ndash 8211 mdash 8212 lsquo 8216'),
    ...pairs('rsquo 8217 sbquo 8218 ldquo 8220 rdquo 8221 bdquo 8222 bull 8226 trade 8482 dagger 8224 Dagger 8225'),
    ...pairs('OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376 fnof 402 circ 710 tilde 732 permil 8240'),
    ...latin1(),
]);
const maxEntityName = Math.max(...[...entityCodePoints.keys()].map(({ length }) => length));
function pairs(list) {
    const words = list.split(' ');
    return words.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(words[i + 1])]] : []));
}
function latin1() {
    const names = 'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute ' +
        'micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig ' +
        'Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash ' +
        'Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ' +
        'ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc ' +
        'uuml yacute thorn yuml';
    return names.split(' ').map((name, i) => [name, 0xa0 + i]);
}
; 

const tab = 0x09;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
const escapeByte = 0x1b;
const space = 0x20;
const percent = 0x25;
const ampersand = 0x26;
const plus = 0x2b;
const backslash = 0x5c;
function backslashEscape(byte) {
    switch (byte) {
        case 0x6e:
            return lineFeed;
        case 0x72:
            return carriageReturn;
        case 0x74:
            return tab;
        case 0x62:
            return 0x08;
        case 0x66:
            return 0x0c;
        case 0x76:
            return 0x0b;
    }
    if (byte === percent || byte === ampersand)
        return undefined;
    const isPunctuation = (byte >= 0x20 && byte < 0x30) || (byte > 0x39 && byte < 0x41) || (byte > 0x5a && byte < 0x61) || byte > 0x7a;
    return isPunctuation && byte < 0x7f ? byte : undefined;
}
function isInvisible(first, second, third) {
    if (first === 0xef)
        return second === 0xbb && third === 0xbf;
    if (first !== 0xe2)
        return false;
    if (second === 0x80)
        return (third >= 0x8b && third <= 0x8f) || (third >= 0xa8 && third <= 0xae);
    return second === 0x81 && third >= 0xa0 && third <= 0xaf;
}
function octalEscape(bytes, last) {
    const value = numberOf(bytes, last - 2, last + 1, 8);
    return value === undefined || value > 0xff ? undefined : { length: 4, value, isCharacter: false, isNumeric: true };
}
function isOctalDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x37;
}
function referredCharacter(bytes, start, end) {
    if (bytes[start] !== 0x23) {
        if (end - start > maxEntityName)
            return undefined;
        return entityCodePoints.get(String.fromCharCode(...bytes.subarray(start, end)));
    }
    const isHex = (bytes[start + 1] | 0x20) === 0x78;
    const value = isHex ? numberOf(bytes, start + 2, end, 16) : numberOf(bytes, start + 1, end, 10);
    return value === undefined || value > 0x10ffff ? undefined : value;
}
function numberOf(bytes, start, end, base) {
    if (start >= end)
        return undefined;
    let value = 0;
    for (let i = start; i < end; i++) {
        const digit = digitOf(bytes[i]);
        if (digit >= base)
            return undefined;
        value = value * base + digit;
    }
    return value;
}
function digitOf(byte) {
    if (byte >= 0x30 && byte <= 0x39)
        return byte - 0x30;
    const lower = byte | 0x20;
    return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 99;
}
function isHexDigit(byte) {
    return digitOf(byte) < 16;
}
function hexByte(bytes, at) {
    return (digitOf(bytes[at]) << 4) | digitOf(bytes[at + 1]);
}
; 


const maxEscape = Math.max('\\U0001f600'.length, maxEntityName + 2);
class EscapeDecoder {
    #percent;
    #backslash;
    #unicode;
    #hex;
    #entity;
    #shortOctal;
    constructor(forms, decodesShortOctals = false) {
        this.#shortOctal = decodesShortOctals;
        this.#percent = forms.has('percent');
        this.#backslash = forms.has('backslash');
        this.#unicode = forms.has('unicode-escape');
        this.#hex = forms.has('hex-escape');
        this.#entity = forms.has('entity');
    }
    endingAt(bytes, last) {
        const byte = bytes[last];
        if (bytes[last - 1] === backslash && this.#backslash) {
            const value = backslashEscape(byte);
            if (value !== undefined)
                return { length: 2, value, isCharacter: false, isNumeric: false };
        }
        if (isHexDigit(byte))
            return this.#digits(bytes, last);
        if (byte === 0x3b && this.#entity)
            return entity(bytes, last);
        if (byte === 0x7d && this.#unicode)
            return braces(bytes, last);
        return undefined;
    }
    #digits(bytes, last) {
        const u = 0x75;
        let decoded;
        if (this.#percent) {
            if (bytes[last - 2] === percent)
                decoded = hexEscape(bytes, last - 2, 1, last);
            else if (bytes[last - 5] === percent && bytes[last - 4] === u)
                decoded = hexEscape(bytes, last - 5, 2, last);
        }
        if (decoded === undefined && this.#hex && this.#shortOctal)
            decoded = shortOctal(bytes, last);
        if (decoded === undefined && this.#hex && bytes[last - 3] === backslash) {
            decoded = bytes[last - 2] === 0x78 ? hexEscape(bytes, last - 3, 2, last) : octalEscape(bytes, last);
        }
        if (decoded === undefined && this.#unicode) {
            if (bytes[last - 5] === backslash && bytes[last - 4] === u)
                decoded = hexEscape(bytes, last - 5, 2, last);
            else if (bytes[last - 9] === backslash && bytes[last - 8] === 0x55)
                decoded = hexEscape(bytes, last - 9, 2, last);
        }
        return decoded;
    }
}
function hexEscape(bytes, start, prefix, last) {
    const digits = start + prefix;
    const value = numberOf(bytes, digits, last + 1, 16);
    if (value === undefined || value > 0x10ffff)
        return undefined;
    return { length: last + 1 - start, value, isCharacter: last - digits > 1, isNumeric: true };
}
function shortOctal(bytes, last) {
    if (bytes[last - 2] !== backslash)
        return undefined;
    const value = numberOf(bytes, last - 1, last + 1, 8);
    return value === undefined || value < 0o40 ? undefined : { length: 3, value, isCharacter: false, isNumeric: true };
}
function entity(bytes, last) {
    let start = last - 1;
    while (start > 0 && last - start < maxEscape && bytes[start] !== ampersand)
        start--;
    if (bytes[start] !== ampersand)
        return undefined;
    const value = referredCharacter(bytes, start + 1, last);
    return value === undefined ? undefined : { length: last + 1 - start, value, isCharacter: true, isNumeric: true };
}
function braces(bytes, last) {
    let start = last - 1;
    while (start > 0 && last - start < maxEscape && bytes[start] !== backslash)
        start--;
    if (bytes[start] !== backslash || bytes[start + 1] !== 0x75 || bytes[start + 2] !== 0x7b)
        return undefined;
    const value = numberOf(bytes, start + 3, last, 16);
    if (value === undefined || value > 0x10ffff)
        return undefined;
    return { length: last + 1 - start, value, isCharacter: true, isNumeric: true };
}
; 


const maxAnsi = 40;
const special = new Uint8Array(256);
for (const byte of [0, lineFeed, carriageReturn, escapeByte, percent, ampersand, backslash])
    special[byte] = 1;
for (const byte of [0xc2, 0xe2, 0xef])
    special[byte] = 1;
const plain = special.map((value, byte) => (value === 0 && byte < 0x80 ? 1 : 0));
function mayBeCanonicalized(bytes) {
    for (let i = 0; i < bytes.length; i++)
        if (special[bytes[i]] === 1)
            return true;
    return false;
}
function canonicalize(input, forms, decodesShortOctals = false) {
    const writer = new Canonicalizer(input, forms, decodesShortOctals);
    writer.putAll();
    return writer.result();
}
class Canonicalizer {
    #input;
    #bytes;
    #starts;
    #ends;
    #length = 0;
    #watchUntil = 0;
    #ansiStart = -1;
    #literalBackslash = -1;
    #isAmbiguous = false;
    #lineStart = -1;
    #isForm = false;
    #hasShortOctal = false;
    #escapes;
    #hasOctals;
    #octal;
    #ansi;
    #invisible;
    #lineBreak;
    constructor(input, forms, decodesShortOctals) {
        const size = input.length;
        this.#input = input;
        this.#bytes = new Uint8Array(size);
        this.#starts = new Int32Array(size);
        this.#ends = new Int32Array(size);
        this.#escapes = new EscapeDecoder(forms, decodesShortOctals);
        this.#hasOctals = forms.has('hex-escape');
        this.#octal = this.#hasOctals && decodesShortOctals;
        this.#ansi = forms.has('ansi');
        this.#invisible = forms.has('invisible');
        this.#lineBreak = forms.has('line-break');
    }
    result() {
        if (this.#hasShortOctal && this.#octal)
            this.#decodeShortOctals();
        const { length } = this;
        return {
            bytes: this.#bytes.subarray(0, length),
            starts: this.#starts.subarray(0, length),
            ends: this.#ends.subarray(0, length),
            isAmbiguous: this.#isAmbiguous,
            hasShortOctals: this.#hasShortOctal,
        };
    }
    get length() {
        return this.#length;
    }
    putAll() {
        const input = this.#input;
        const bytes = this.#bytes;
        const starts = this.#starts;
        const ends = this.#ends;
        for (let i = 0; i < input.length; i++) {
            if (this.#length >= this.#watchUntil && this.#length !== this.#lineStart) {
                let length = this.#length;
                for (; i < input.length && plain[input[i]] === 1; i++, length++) {
                    bytes[length] = input[i];
                    starts[length] = i;
                    ends[length] = i + 1;
                }
                this.#length = length;
                if (i === input.length)
                    return;
            }
            this.#put(input[i], i, i + 1);
        }
    }
    #put(first, firstStart, end) {
        let byte = first;
        let start = firstStart;
        for (;;) {
            if (this.#isDropped(byte, start, end))
                return;
            this.#append(byte, start, end);
            if (byte >= 0x80) {
                this.#settleCharacter();
                return;
            }
            if (byte === percent || byte === backslash || byte === ampersand) {
                this.#watchUntil = this.#length + maxEscape;
            }
            else if (byte === escapeByte) {
                this.#ansiStart = this.#length - 1;
                this.#watchUntil = this.#length + maxAnsi;
            }
            const isLiteral = byte === backslash && end - start === 1 && this.#length - 2 === this.#literalBackslash;
            const decoded = isLiteral ? undefined : this.#escapes.endingAt(this.#bytes, this.#length - 1);
            if (decoded === undefined) {
                if (this.#bytes[this.#length - 2] === backslash && isOctalDigit(byte))
                    this.#hasShortOctal ||= this.#hasOctals;
                this.#dropAnsi(byte);
                return;
            }
            this.#length -= decoded.length;
            this.#isAmbiguous ||= decoded.isNumeric || byte >= 0x61;
            start = this.#starts[this.#length];
            if (decoded.isCharacter && decoded.value >= 0x80) {
                this.#appendCharacter(decoded.value, start, end);
                return;
            }
            byte = decoded.value;
            if (isOctalDigit(byte) && this.#input[start] === backslash)
                this.#closeOctal(true);
            if (this.#length < this.#lineStart)
                this.#lineStart = -1;
            if (byte === backslash && decoded.isNumeric && this.#input[start] === backslash) {
                this.#literalBackslash = this.#length;
            }
        }
    }
    #decodeShortOctals() {
        const bytes = this.#bytes;
        const read = this.#length;
        this.#length = 0;
        this.#isAmbiguous = true;
        let isIndentation = false;
        for (let at = 0; at < read; at++) {
            const digits = octalDigitsAt(bytes, at);
            const last = at + digits;
            const isEscape = digits > 0 && last + 1 < read;
            const value = (isEscape ? numberOf(bytes, at + 1, last + 1, 8) : bytes[at]);
            const start = this.#starts[at];
            const end = this.#ends[isEscape ? last : at];
            if (isEscape)
                at = last;
            if (isEscape && this.#lineBreak && (value === lineFeed || value === carriageReturn))
                isIndentation = true;
            else if (isIndentation && (value === space || value === tab))
                continue;
            else if (!isEscape || value !== 0 || !this.#invisible) {
                isIndentation = false;
                this.#append(value, start, end);
                if (isEscape && value === escapeByte && this.#ansi)
                    at = this.#withoutColour(at, read);
            }
        }
    }
    #closeOctal(onlyPlain = false) {
        const bytes = this.#bytes;
        const last = this.#length - 1;
        const digits = bytes[last - 1] === backslash ? 1 : bytes[last - 2] === backslash && isOctalDigit(bytes[last - 1]) ? 2 : 0;
        if (digits === 0 || !this.#octal || !isOctalDigit(bytes[last]))
            return;
        const value = numberOf(bytes, last + 1 - digits, last + 1, 8);
        const start = this.#starts[last - digits];
        if (onlyPlain && this.#ends[last - digits] - start > 1)
            return;
        const end = this.#ends[last];
        this.#length -= digits + 1;
        if (value === 0 && this.#invisible)
            return;
        if (value !== lineFeed && value !== carriageReturn)
            this.#append(value, start, end);
    }
    #withoutColour(at, read) {
        let end = at + 2;
        while (end < read &&
            end <= at + maxAnsi &&
            this.#bytes[end] >= 0x30 &&
            this.#bytes[end] < 0x40)
            end++;
        if (this.#bytes[at + 1] !== 0x5b || (this.#bytes[end] ?? 0) < 0x40 || end >= read)
            return at;
        this.#length--;
        return end;
    }
    #append(byte, start, end) {
        const at = this.#length++;
        this.#bytes[at] = byte;
        this.#starts[at] = start;
        this.#ends[at] = end;
    }
    #isDropped(byte, start, end) {
        const input = this.#input;
        if (byte === lineFeed || byte === carriageReturn) {
            if (!this.#lineBreak)
                return false;
            if (end - start > 1)
                this.#closeOctal();
            this.#lineStart = this.#length;
            this.#isAmbiguous = true;
            this.#isForm = input[start] === percent;
            return true;
        }
        if (this.#length === this.#lineStart) {
            if (byte === space || byte === tab) {
                this.#isForm &&= end - start === 1;
                return true;
            }
            if (byte === plus &&
                this.#isForm &&
                end - start === 1 &&
                (input[start - 1] === plus || input[start + 1] === plus))
                return true;
        }
        return byte === 0 && this.#invisible;
    }
    #dropAnsi(byte) {
        const bytes = this.#bytes;
        const start = this.#ansiStart;
        const last = this.#length - 1;
        if (start < 0 || byte < 0x40 || byte === 0x5b || last < start + 2 || bytes[start + 1] !== 0x5b)
            return;
        this.#ansiStart = -1;
        if (!this.#ansi || last - start > maxAnsi)
            return;
        for (let i = start + 2; i < last; i++) {
            if (bytes[i] < 0x30 || bytes[i] > 0x3f)
                return;
        }
        this.#length = start;
    }
    #appendCharacter(codePoint, start, end) {
        const high = this.#highSurrogate();
        if (codePoint >= 0xdc00 && codePoint <= 0xdfff && high !== undefined) {
            const pairStart = this.#starts[this.#length - 3];
            this.#length -= 3;
            this.#appendUtf8(0x10000 + ((high - 0xd800) << 10) + (codePoint - 0xdc00), pairStart, end);
        }
        else
            this.#appendUtf8(codePoint, start, end);
        this.#settleCharacter();
    }
    #appendUtf8(codePoint, start, end) {
        if (codePoint >= 0x10000) {
            this.#append(0xf0 | (codePoint >> 18), start, end);
            this.#append(0x80 | ((codePoint >> 12) & 0x3f), start, end);
        }
        else if (codePoint >= 0x800)
            this.#append(0xe0 | (codePoint >> 12), start, end);
        if (codePoint >= 0x800)
            this.#append(0x80 | ((codePoint >> 6) & 0x3f), start, end);
        else
            this.#append(0xc0 | (codePoint >> 6), start, end);
        this.#append(0x80 | (codePoint & 0x3f), start, end);
    }
    #highSurrogate() {
        const bytes = this.#bytes;
        const at = this.#length - 3;
        if (at < 0 || bytes[at] !== 0xed || bytes[at + 1] < 0xa0 || bytes[at + 1] > 0xaf)
            return undefined;
        return 0xd000 | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f);
    }
    #settleCharacter() {
        if (!this.#invisible)
            return;
        const bytes = this.#bytes;
        const n = this.#length;
        const last = bytes[n - 1];
        if (bytes[n - 2] === 0xc2) {
            if (last === 0xad)
                this.#length = n - 2;
            else if (last === 0xa0) {
                this.#length = n - 1;
                bytes[n - 2] = space;
                this.#ends[n - 2] = this.#ends[n - 1];
            }
        }
        else if (n >= 3 && isInvisible(bytes[n - 3], bytes[n - 2], last))
            this.#length = n - 3;
    }
}
function octalDigitsAt(bytes, at) {
    if (bytes[at] !== backslash || !isOctalDigit(bytes[at + 1]))
        return 0;
    return isOctalDigit(bytes[at + 2]) ? 2 : 1;
}
; 

function segmentsOf(bytes, startsAtCut, endsAtCut) {
    const segments = [];
    let start = 0;
    let isCut = startsAtCut;
    for (let i = 0; i < bytes.length; i++) {
        const end = mayBeMark[bytes[i]] === 1 ? markEnd(bytes, i) : i;
        if (end === i)
            continue;
        segments.push({ start, end: i, startsAtCut: isCut, endsAtCut: true });
        start = end;
        isCut = true;
        i = end - 1;
    }
    segments.push({ start, end: bytes.length, startsAtCut: isCut, endsAtCut });
    return segments;
}
const mayBeMark = new Uint8Array(256);
const marks = '.*[(<{';
for (const byte of [...Buffer.from(marks), 0xe2])
    mayBeMark[byte] = 1;
function markEnd(bytes, start) {
    const byte = bytes[start];
    if (byte === 0xe2)
        return bytes[start + 1] === 0x80 && bytes[start + 2] === 0xa6 ? start + 3 : start;
    if (byte === 0x2e || byte === 0x2a) {
        let end = start + 1;
        while (bytes[end] === byte)
            end++;
        return end - start >= 3 ? end : start;
    }
    return bracketedMarkEnd(bytes, start);
}
const markWords = /^(?:trunc|snip|cut|omit|clip|short|abbrev|redact|mask|hidden|more|bytes|char|item)/;
function bracketedMarkEnd(bytes, start) {
    let word = start + 1;
    while (word < start + 12 && (bytes[word] === 0x20 || bytes[word] === 0x2e || digitOf(bytes[word] ?? 0) <= 9))
        word++;
    if (!isLetter(bytes[word] ?? 0))
        return start;
    const text = textOf(bytes, word, word + 40);
    if (!markWords.test(text.toLowerCase()))
        return start;
    const close = text.search(/[\])>}]/);
    return close === -1 ? start : word + close + 1;
}
const quotes = new Set(Buffer.from(`"'\`()[]{}<>,;:`));
const maxQuotes = 3;
const maxSpace = 100;
function startEdges(bytes, { start, end }) {
    const edges = [];
    let mask = start;
    for (let n = 0; n <= maxQuotes; n++) {
        const offsets = offsetsAfterEscapes(bytes, mask, end);
        for (let i = 0; i <= maxRest; i++)
            if ((offsets & (1 << i)) !== 0)
                edges.push({ at: mask + i, mask });
        const next = mask;
        while (mask < end && mask < next + maxSpace && isSpace(bytes[mask]))
            mask++;
        if (mask === next && mask < end && quotes.has(bytes[mask]))
            mask++;
        if (mask === next)
            break;
    }
    return edges;
}
function endEdges(bytes, { start, end }) {
    const edges = [];
    let mask = end;
    for (let n = 0; n <= maxQuotes; n++) {
        edges.push({ at: mask, mask });
        let at = mask;
        for (let depth = 0; depth < 3; depth++) {
            const cut = cutEscapeStart(bytes, start, at);
            if (cut === at)
                break;
            at = cut;
            const isSign = bytes[at] === 0x3d;
            edges.push({ at, mask: isSign ? at : mask });
            if (isSign)
                break;
        }
        const next = mask;
        while (mask > start && mask > next - maxSpace && isSpace(bytes[mask - 1]))
            mask--;
        if (mask === next && mask > start && quotes.has(bytes[mask - 1]))
            mask--;
        if (mask === next)
            break;
    }
    return edges;
}
const maxRest = 30;
function offsetsAfterEscapes(bytes, start, end) {
    const limit = Math.min(end, start + maxRest);
    if (start >= limit)
        return 1;
    const first = restsOfEscapes(bytes, start, limit);
    let offsets = 1 | first;
    for (let i = 1; start + i < limit; i++) {
        if ((first & (1 << i)) === 0)
            continue;
        offsets |= (i === 1 ? restsAfterOne : restsOfEscapes)(bytes, start + i, limit) << i;
    }
    return offsets;
}
function restsAfterOne(bytes, at, end) {
    const digit = bytes[at - 1];
    let lengths = isHalfCharacter(bytes, at, end) ? 1 << 3 : 0;
    if (isLastOf.space[digit] === 1)
        lengths |= restOfSpaces(bytes, at, end);
    const isMarked = isLastOf.ampersand[digit] === 1 ||
        (isLastOf.backslash[digit] === 1 && isBackslashed(bytes[at])) ||
        (isLastOf.escape[digit] === 1 && bytes[at] === bracket);
    return isMarked ? lengths | restsOfMarkedEscapes(bytes, at, end) : lengths;
}
const bracket = 0x5b;
const isLastOf = {
    backslash: flagsOf('cC4'),
    ampersand: flagsOf('6'),
    escape: flagsOf('bB3'),
    space: flagsOf('0aAdD925'),
};
function flagsOf(characters) {
    const flags = new Uint8Array(256);
    for (const byte of Buffer.from(characters))
        flags[byte] = 1;
    return flags;
}
function isBackslashed(byte) {
    return byte === 0x78 || byte === 0x75 || byte === 0x55;
}
function restOfSpaces(bytes, at, end) {
    let spaces = 0;
    while (at + spaces < end && (isSpace(bytes[at + spaces]) || bytes[at + spaces] === 0x2b))
        spaces++;
    return spaces > 0 ? 1 << spaces : 0;
}
function restsOfEscapes(bytes, at, end) {
    let lengths = 0;
    for (let n = 1; n <= 4 && at + n <= end && isHexDigit(bytes[at + n - 1]); n++)
        lengths |= 1 << n;
    for (let n = 1; n <= 3 && at + n <= end && (bytes[at + n - 1] & 0xc0) === 0x80; n++)
        lengths |= 1 << n;
    if (isEscapedLetter[bytes[at]] === 1)
        lengths |= 2;
    return lengths | restOfSpaces(bytes, at, end) | restsOfMarkedEscapes(bytes, at, end);
}
function restsOfMarkedEscapes(bytes, at, end) {
    let lengths = isHalfCharacter(bytes, at, end) ? 1 << 3 : 0;
    const first = bytes[at];
    const digits = first === 0x78 ? 2 : first === 0x75 ? 4 : first === 0x55 ? 8 : 0;
    if (digits > 0 && at + digits < end && areHexDigits(bytes, at + 1, at + 1 + digits))
        lengths |= 1 << (1 + digits);
    return lengths | restsOfClosedEscapes(bytes, at, Math.min(end, at + 10));
}
function restsOfClosedEscapes(bytes, at, end) {
    let lengths = 0;
    for (let i = at; i < end; i++) {
        const byte = bytes[i];
        const isClosed = (byte === 0x3b && isReference(bytes, at, i)) ||
            (byte === 0x7d && areHexDigits(bytes, bytes[at] === 0x75 ? at + 2 : bytes[at] === 0x7b ? at + 1 : at, i)) ||
            (byte === 0x6d && areColours(bytes, bytes[at] === 0x5b ? at + 1 : at, i));
        if (!isClosed)
            continue;
        lengths |= 1 << (i + 1 - at);
        if (byte !== 0x6d)
            break;
    }
    return lengths;
}
const isEscapedLetter = new Uint8Array(256);
for (const byte of Buffer.from('nrtbfv'))
    isEscapedLetter[byte] = 1;
function areHexDigits(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (!isHexDigit(bytes[i]))
            return false;
    return true;
}
function areColours(bytes, start, end) {
    for (let i = start; i < end; i++)
        if (bytes[i] !== 0x3b && digitOf(bytes[i]) > 9)
            return false;
    return true;
}
function isReference(bytes, start, end) {
    for (let i = start; i < end; i++) {
        const byte = bytes[i];
        if (!isLetter(byte) && digitOf(byte) > 9 && !(byte === 0x23 && i === start))
            return false;
    }
    return true;
}
function isHalfCharacter(bytes, at, end) {
    if (at + 3 > end)
        return false;
    return ((bytes[at] === 0xed && bytes[at + 1] >= 0xa0) ||
        (bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd));
}
function cutEscapeStart(bytes, start, end) {
    if (end - start >= 3 && isHalfCharacter(bytes, end - 3, end))
        return end - 3;
    const character = cutCharacterStart(bytes, start, end);
    if (character < end)
        return character;
    if (end > start && isControl(bytes[end - 1]))
        return end - 1;
    for (let at = end - 1; at >= start && at > end - 12; at--) {
        const byte = bytes[at];
        if (byte !== 0x25 && byte !== 0x5c && byte !== 0x26 && byte !== 0x1b && byte !== 0x3d)
            continue;
        return cutEscape.test(textOf(bytes, at, end)) ? at : end;
    }
    return end;
}
function cutCharacterStart(bytes, start, end) {
    for (let at = end - 1; at >= start && at >= end - 3; at--) {
        const byte = bytes[at];
        if (byte < 0x80)
            return end;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        if (byte >= 0xc0)
            return end - at < length ? at : end;
    }
    return end;
}
const cutEscape = /^(?:[%=][\da-f]?|%u[\da-f]{0,3}|\\|\\x[\da-f]?|\\u\{?[\da-f]{0,7}|\\(?:[0-3][0-7]?|[4-7])|&|&#\d{0,7}|&#x[\da-f]{0,6}|&[a-z][a-z\d]{0,8}|\u001b(?:\[[\d;?]{0,8})?)$/i;
function textOf(bytes, start, end) {
    return String.fromCharCode(...bytes.subarray(start, end));
}
function isLetter(byte) {
    return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;
}
function isControl(byte) {
    return byte < 0x20 && !isSpace(byte);
}
function isSpace(byte) {
    return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}
; 
function textLayer(text, mayBeCut) {
    const bytes = Buffer.from(text, 'utf8');
    const isAscii = bytes.length === text.length;
    let offsets;
    return {
        bytes,
        depth: 0,
        form: undefined,
        startsAtCut: mayBeCut,
        endsAtCut: mayBeCut,
        extent: () => ({ start: 0, end: text.length }),
        minPiece: 1,
        minPieceBehindJunk: 1,
        maxJunk: 0,
        isAfterGap: () => false,
        isEscape: () => false,
        source(start, end) {
            if (isAscii)
                return { start, end };
            offsets ??= utf16Offsets(bytes);
            let next = end;
            while (next < bytes.length && (bytes[next] & 0xc0) === 0x80)
                next++;
            return { start: offsets[start], end: offsets[next] };
        },
    };
}
function utf16Offsets(bytes) {
    const offsets = new Int32Array(bytes.length + 1);
    let offset = 0;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        if ((byte & 0xc0) === 0x80) {
            offsets[i] = offsets[i - 1];
            continue;
        }
        offsets[i] = offset;
        offset += byte >= 0xf0 ? 2 : 1;
    }
    offsets[bytes.length] = offset;
    return offsets;
}
function canonicalLayer(layer, { bytes, starts, ends }) {
    return {
        ...layer,
        bytes,
        source: (start, end) => layer.source(starts[start], ends[end - 1]),
        isAfterGap: (at) => at > 0 && starts[at] !== ends[at - 1],
        isEscape: (at) => ends[at] - starts[at] > 1,
    };
}
function decodedLayer(layer, run, decoded) {
    const { form, bytes, minPiece } = decoded;
    return {
        bytes,
        depth: layer.depth + 1,
        form,
        startsAtCut: run.startsAtCut,
        endsAtCut: run.endsAtCut,
        minPiece: layer.depth === 0 ? minPiece : Math.min(minPiece, 3),
        extent: () => layer.source(run.start, run.end),
        minPieceBehindJunk: 4,
        maxJunk: form === 'base64' ? 7 : form === 'hex' ? 4 : form === 'quoted-printable' ? 2 : 0,
        isAfterGap: () => false,
        isEscape: () => false,
        source(start, end) {
            const range = decoded.rangeOf(start, end);
            return layer.source(run.startsAtCut && start === 0 ? run.start : range.start, run.endsAtCut && end === bytes.length ? Math.max(run.end, range.end) : range.end);
        },
    };
}
function runOf(start, end, { starts, ends, lastStart }) {
    let startsAtCut = false;
    for (let at = start; at <= Math.min(start + layers_maxRest, lastStart) && !startsAtCut; at++)
        startsAtCut = starts.has(at);
    return { start, end, startsAtCut, endsAtCut: ends.has(end) };
}
const layers_maxRest = 5;
; 



const stride = 4;
const maxGap = 12;
function decodeLetters(layer, cuts, index, visit) {
    const { bytes } = layer;
    let finder;
    const visitAt = (at) => {
        if (isSign[bytes[at]] === 0 || !isList(bytes, at))
            return;
        finder ??= new LetterFinder(layer, cuts, index, visit);
        finder.visitAt(at);
    };
    const last = bytes.length - 3;
    let i = 0;
    for (; i < last; i += stride) {
        if (bytes[i] === bytes[i + 2])
            visitAt(i);
        if (bytes[i + 1] === bytes[i + 3])
            visitAt(i + 1);
    }
    if (i === last && bytes[i] === bytes[i + 2])
        visitAt(i);
}
function isList(bytes, at) {
    const sign = bytes[at];
    const before = bytes[at - 1] ?? 0;
    const after = bytes[at + 3] ?? 0;
    if (bytes[at + 4] === sign && (bytes[at + 1] !== sign || after !== sign))
        return true;
    if (bytes[at - 2] === sign && (bytes[at + 1] !== sign || before !== sign))
        return true;
    if (bytes[at + 1] === sign)
        return false;
    return before >= 0x80 || after >= 0x80 || (isQuote[sign] === 1 && (isGap[before] === 1 || isGap[after] === 1));
}
const isSign = letters_flagsOf(' !"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~');
const isQuote = letters_flagsOf('"\'`');
const isGap = letters_flagsOf(' \t\r\n,:;+');
function letters_flagsOf(characters) {
    const flags = new Uint8Array(256);
    for (const byte of Buffer.from(characters))
        flags[byte] = 1;
    return flags;
}
class LetterFinder {
    #layer;
    #cuts;
    #index;
    #visit;
    #evenEnd = 0;
    #oddEnd = 0;
    #quotedEnd = 0;
    constructor(layer, cuts, index, visit) {
        this.#layer = layer;
        this.#cuts = cuts;
        this.#index = index;
        this.#visit = visit;
    }
    visitAt(at) {
        const { bytes } = this.#layer;
        if (isQuote[bytes[at]] === 1) {
            const opening = isGap[bytes[at + 1]] === 1 ? at + 2 : at;
            if (opening >= this.#quotedEnd && quotedEnd(bytes, opening) > 0) {
                const letters = quoted(bytes, opening, this.#quotedEnd);
                if (letters.starts.length >= secrets_pattern .yH)
                    this.#quotedEnd = letters.end;
                this.#visitLetters(letters);
            }
        }
        const done = (at & 1) === 0 ? this.#evenEnd : this.#oddEnd;
        if (at < done)
            return;
        const letters = separated(bytes, at, done);
        const end = Math.max(letters.end, at + 1);
        if ((at & 1) === 0)
            this.#evenEnd = end;
        else
            this.#oddEnd = end;
        this.#visitLetters(letters);
    }
    #visitLetters(letters) {
        if (letters.starts.length < secrets_pattern .yH || !this.#holdsGram(letters))
            return;
        this.#visitList(letters);
        const { segments } = this.#cuts;
        if (segments.length < 2)
            return;
        const first = letters.starts[0];
        let isBehind = false;
        for (let i = this.#segmentAt(first); i < segments.length; i++) {
            const { start, end } = segments[i];
            if (start >= letters.end)
                return;
            if (start > first && !isBehind) {
                isBehind = true;
                this.#visitPart(letters, start, letters.end);
            }
            if (start > first || end < letters.end)
                this.#visitPart(letters, start, end);
        }
    }
    #segmentAt(offset) {
        const { segments } = this.#cuts;
        let [low, high] = [0, segments.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (segments[middle].end <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    #visitPart({ starts, end: last }, start, end) {
        const from = firstFrom(starts, start);
        const part = starts.slice(from, firstFrom(starts, end));
        if (part.length >= secrets_pattern .yH)
            this.#visitList({ starts: part, end: Math.min(end, last) });
    }
    #holdsGram({ starts }) {
        let length = 0;
        let high = 0;
        let low = 0;
        for (const start of starts) {
            const end = characterEnd(this.#layer.bytes, start);
            for (let i = start; i < end; i++) {
                high = ((high << 8) | (low >>> 16)) & 0xffffff;
                low = ((low << 8) | letterAt(this.#layer.bytes, i)) & 0xffffff;
                if (++length >= secrets_pattern .yH && this.#index.mayHoldGram(high, low))
                    return true;
            }
        }
        return false;
    }
    #visitList({ starts, end }) {
        const source = this.#layer.bytes;
        const start = starts[0];
        const bytes = new Uint8Array(end - start);
        const offsets = new Int32Array(bytes.length);
        let length = 0;
        for (const from of starts) {
            const to = Math.min(characterEnd(source, from), end);
            for (let i = from; i < to; i++) {
                offsets[length] = i;
                bytes[length++] = letterAt(source, i);
            }
        }
        const { starts: cutStarts, ends: cutEnds } = this.#cuts;
        const run = {
            start,
            end,
            startsAtCut: reaches(source, start, -1, cutStarts),
            endsAtCut: reaches(source, end, 1, cutEnds),
        };
        const decoded = decodedLayer(this.#layer, run, {
            form: 'letters',
            bytes: bytes.subarray(0, length),
            minPiece: secrets_pattern .yH,
            rangeOf: (from, to) => ({ start: offsets[from], end: offsets[to - 1] + 1 }),
        });
        this.#visit(decoded, false);
    }
}
function firstFrom(numbers, least) {
    let [low, high] = [0, numbers.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (numbers[middle] < least)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function letterAt(bytes, at) {
    const byte = bytes[at];
    const isEscaped = bytes[at - 1] === backslash && isQuote[bytes[at - 2] ?? 0] === 1;
    return (isEscaped ? backslashEscape(byte) : undefined) ?? byte;
}
function reaches(bytes, from, step, cuts) {
    let others = 0;
    for (let at = from; Math.abs(at - from) <= maxGap + 6; at += step) {
        if (cuts.has(at))
            return true;
        const byte = bytes[step === 1 ? at : at - 1] ?? 0;
        if (isSign[byte] === 0 && (byte & 0xc0) !== 0x80 && ++others > 1)
            return false;
    }
    return false;
}
function separated(bytes, at, from) {
    const sign = bytes[at];
    let start = at === from ? at + 1 : characterStart(bytes, at);
    while (start - 1 > from && bytes[start - 1] === sign)
        start = characterStart(bytes, start - 1);
    const starts = [];
    for (let next = start;;) {
        starts.push(next);
        const end = characterEnd(bytes, next);
        if (bytes[end] !== sign || end + 1 >= bytes.length)
            return { starts, end };
        next = end + 1;
    }
}
function quoted(bytes, at, from) {
    let start = at;
    for (let before = start; before >= from;) {
        start = before;
        before = quotedBefore(bytes, start);
    }
    const starts = [];
    let end = start;
    for (let next = start;;) {
        end = quotedEnd(bytes, next);
        starts.push(characterStart(bytes, end - 1));
        let following = end;
        while (following < end + maxGap && isGap[bytes[following] ?? 0] === 1)
            following++;
        if (quotedEnd(bytes, following) === 0)
            return { starts, end: end - 1 };
        next = following;
    }
}
function quotedEnd(bytes, opening) {
    const quote = bytes[opening];
    const isEscaped = bytes[opening + 1] === backslash && bytes[opening + 3] === quote;
    const end = characterEnd(bytes, opening + (isEscaped ? 2 : 1));
    return bytes[end] === quote && isQuote[quote ?? 0] === 1 ? end + 1 : 0;
}
function quotedBefore(bytes, opening) {
    let end = opening;
    while (end > opening - maxGap && isGap[bytes[end - 1] ?? 0] === 1)
        end--;
    for (const length of [3, 4, 5, 6]) {
        const at = end - length;
        if (at >= 0 && quotedEnd(bytes, at) === end)
            return at;
    }
    return -1;
}
function characterStart(bytes, end) {
    let start = end - 1;
    while (start > end - 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80)
        start--;
    return Math.max(0, start);
}
function characterEnd(bytes, start) {
    let end = start + 1;
    if ((bytes[start] ?? 0) < 0xc0)
        return end;
    while (end < start + 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end++;
    return end;
}
; 



const equals = 0x3d;
const maxEdge = 64;
const maxEscapeDistance = 12;
function decodeQuotedPrintable(layer, cuts, index, visit) {
    const { bytes } = layer;
    let start = 0;
    let hasEscape = false;
    let lastEnd = -1;
    const close = (end) => {
        if (hasEscape)
            visitLine(layer, runOf(start, end, cuts), index, visit);
        start = end;
        hasEscape = false;
    };
    for (let i = 0; i < bytes.length; i++) {
        if (cuts.ends.has(i) && !(lastEnd > start && begunLength(bytes, lastEnd) > 0))
            lastEnd = i;
        if (lastEnd >= start && cuts.starts.has(i)) {
            close(lastEnd);
            start = i;
        }
        const length = escapeAt(layer, i);
        if (length > 0) {
            hasEscape = true;
            i += length - 1;
        }
        else if (isLineEnd(bytes[i])) {
            close(i);
            start = i + 1;
        }
    }
    close(bytes.length);
}
function isLineEnd(byte) {
    return (byte < space && byte !== tab) || byte === 0x7f;
}
function escapeAt({ bytes, isAfterGap }, at, isWrapped = false) {
    if (bytes[at] !== equals)
        return 0;
    if (isAfterGap(at + 1) && !(isWrapped && areDigits(bytes, at + 1)))
        return 1;
    const first = bytes[at + 1];
    if (first === lineFeed)
        return 2;
    if (first === carriageReturn)
        return bytes[at + 2] === lineFeed ? 3 : 2;
    return areDigits(bytes, at + 1) ? 3 : 0;
}
function areDigits(bytes, at) {
    return at + 1 < bytes.length && isHexDigit(bytes[at]) && isHexDigit(bytes[at + 1]);
}
function visitLine(layer, run, index, visit) {
    const line = decodeLine(layer, run, false, index);
    visitDecoded(layer, run, line, visit);
    if (line.mayBeWrapped)
        visitDecoded(layer, run, decodeLine(layer, run, true, index), visit);
}
function visitDecoded(layer, run, line, visit) {
    const isWhole = line.isCertain || line.holdsGram;
    if (!isWhole)
        visitEdges(layer, run, line, visit);
    else if (line.bytes.length >= secrets_pattern .yH || run.startsAtCut || run.endsAtCut)
        visit(layerOf(layer, run, line), false);
}
function visitEdges(layer, run, line, visit) {
    const { bytes, first, last } = line;
    const isNearEnd = run.endsAtCut && bytes.length - last <= maxEscapeDistance;
    const isNearStart = run.startsAtCut && first <= maxEscapeDistance;
    if ((isNearStart || isNearEnd) && bytes.length <= maxEdge)
        visit(layerOf(layer, run, line), true);
    else {
        if (isNearEnd)
            visit(layerOf(layer, { ...run, startsAtCut: false }, line, bytes.length - maxEdge), true);
        if (isNearStart)
            visit(layerOf(layer, { ...run, endsAtCut: false }, line, 0, maxEdge), true);
    }
}
function decodeLine(layer, run, isWrapped, index) {
    const textEnd = run.endsAtCut ? withoutBegun(layer.bytes, run) : run.end;
    const decoded = new Uint8Array(run.end - run.start);
    const offsets = new Int32Array(decoded.length + 1);
    let length = 0;
    let first = -1;
    let last = -1;
    let isCertain = false;
    let holdsGram = false;
    let mayBeWrapped = false;
    let high = 0;
    let low = 0;
    const add = (byte, at, isEscaped) => {
        if (isEscaped) {
            isCertain ||= isSpecial(byte) || (last >= 0 && last === length - 1);
            if (first < 0)
                first = length;
            last = length;
        }
        offsets[length] = at;
        decoded[length++] = byte;
        high = ((high << 8) | (low >>> 16)) & 0xffffff;
        low = ((low << 8) | byte) & 0xffffff;
        const hasEscape = last >= 0 && length - last <= secrets_pattern .yH && length >= secrets_pattern .yH;
        if (!holdsGram && hasEscape && index.mayHoldGram(high, low))
            holdsGram = !isPlain(decoded, length, layer.bytes, at + (isEscaped ? 3 : 1));
    };
    let i = run.start;
    offsets[length] = i;
    while (i < textEnd) {
        const size = escapeAt(layer, i, isWrapped);
        const isByte = size === 3 && isHexDigit(layer.bytes[i + 1]);
        if (size === 0)
            add(layer.bytes[i], i, false);
        else if (isByte)
            add(hexByte(layer.bytes, i + 1), i, true);
        else {
            isCertain = true;
            mayBeWrapped ||= size === 1 && areDigits(layer.bytes, i + 1);
        }
        i += Math.max(1, size);
        offsets[length] = i;
    }
    const bytes = decoded.subarray(0, length);
    return { bytes, offsets, first: Math.max(0, first), last: Math.max(0, last), isCertain, holdsGram, mayBeWrapped };
}
function isPlain(decoded, length, bytes, end) {
    for (let i = 1; i <= secrets_pattern .yH; i++)
        if (decoded[length - i] !== bytes[end - i])
            return false;
    return true;
}
function isSpecial(byte) {
    return byte === equals || byte === lineFeed || byte === carriageReturn;
}
function withoutBegun(bytes, { start, end }) {
    return Math.max(start, end - begunLength(bytes, end));
}
function begunLength(bytes, end) {
    if (bytes[end - 1] === equals)
        return 1;
    return bytes[end - 2] === equals && isHexDigit(bytes[end - 1]) ? 2 : 0;
}
function layerOf(layer, run, { bytes, offsets }, from = 0, to = bytes.length) {
    return decodedLayer(layer, run, {
        form: 'quoted-printable',
        bytes: bytes.subarray(from, to),
        minPiece: 2,
        rangeOf: (start, end) => ({ start: offsets[from + start], end: offsets[from + end] }),
    });
}
; 

const base64Value = new Int8Array(256).fill(-1);
for (const [i, byte] of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/').entries())
    base64Value[byte] = i;
base64Value[0x2d] = 62;
base64Value[0x5f] = 63;
const phases = [0, 6, 4, 2];
function decodeBase64(layer, run, index, visit) {
    const alignments = promisingAlignments(layer.bytes, run, index);
    if (alignments === 0 && !run.startsAtCut && !run.endsAtCut)
        return;
    const { start, end } = run;
    for (const [alignment, phase] of phases.entries()) {
        if ((alignments & (1 << alignment)) !== 0)
            visit(base64Layer(layer, run, start, end, phase), false);
        else {
            const startEnd = Math.min(end, start + edge);
            if (run.startsAtCut && index.mayEndEarly(edgeBytes, decodeInto(edgeBytes, layer.bytes, start, startEnd, phase)))
                visit(base64Layer(layer, run, start, startEnd, phase), true);
            const endStart = Math.max(start, end - edge);
            const endPhase = phaseAt(run, endStart, phase);
            if (run.endsAtCut && index.mayBeginLate(edgeBytes, decodeInto(edgeBytes, layer.bytes, endStart, end, endPhase)))
                visit(base64Layer(layer, run, endStart, end, phase), true);
            if (run.startsAtCut && run.endsAtCut && end - start <= edge)
                visit(base64Layer(layer, run, start, end, phase), true);
        }
    }
}
const edge = 16;
const edgeBytes = new Uint8Array(edge);
function promisingAlignments(bytes, { start, end }, index) {
    const minTextQuads = end - start <= 256 ? 2 : 5;
    let found = 0;
    let quad = 0;
    let [q1, q2, q3, q4] = [0, 0, 0, 0];
    let [t1, t2, t3, t4] = [0, 0, 0, 0];
    for (let i = start; i < end; i++) {
        quad = ((quad << 6) | base64Value[bytes[i]]) & 0xffffff;
        const count = i - start + 1;
        if (count >= 4) {
            const text = isTextQuad(quad) ? t4 + 1 : 0;
            if (text >= minTextQuads)
                found |= 1 << (count & 3);
            t4 = t3;
            t3 = t2;
            t2 = t1;
            t1 = text;
            if (index.mayHoldTriple(quad))
                found |= 1 << (count & 3);
            if (count >= 8 && index.mayHoldGram(q4, quad))
                found |= 1 << (count & 3);
            if (found === 15)
                break;
        }
        q4 = q3;
        q3 = q2;
        q2 = q1;
        q1 = quad;
    }
    return found;
}
const textStart = new Uint8Array(4096);
const textEnd = new Uint8Array(4096);
for (let value = 0; value < 4096; value++) {
    textStart[value] = isText(value >> 4) && (value & 15) >= 2 && (value & 15) <= 7 ? 1 : 0;
    textEnd[value] = isText(value & 255) ? 1 : 0;
}
function isText(byte) {
    return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
function isTextQuad(quad) {
    return textStart[quad >>> 12] === 1 && textEnd[quad & 0xfff] === 1;
}
function phaseAt(run, start, phase) {
    return (8 - ((6 * (start - run.start) - phase) & 7)) & 7;
}
function decodeInto(target, bytes, start, end, skipped) {
    let buffer = 0;
    let bits = -skipped;
    let length = 0;
    for (let i = start; i < end; i++) {
        buffer = ((buffer << 6) | base64Value[bytes[i]]) & 0xffffff;
        bits += 6;
        if (bits < 8)
            continue;
        bits -= 8;
        target[length++] = (buffer >>> bits) & 0xff;
    }
    return length;
}
function paddedEnd({ bytes }, end) {
    let padded = end;
    while (padded < end + 2 && bytes[padded] === 0x3d)
        padded++;
    return padded;
}
function base64Layer(layer, run, start, end, phase) {
    const skipped = phaseAt(run, start, phase);
    const decoded = new Uint8Array(Math.max(0, Math.floor((6 * (end - start) - skipped) / 8)));
    decodeInto(decoded, layer.bytes, start, end, skipped);
    const isWhole = start === run.start && end === run.end;
    const part = {
        start,
        end,
        startsAtCut: run.startsAtCut && start === run.start,
        endsAtCut: run.endsAtCut && end === run.end,
    };
    return decodedLayer(layer, part, {
        form: 'base64',
        bytes: decoded,
        minPiece: isWhole && end - start > edge ? 2 : 4,
        rangeOf: (from, to) => ({
            start: start + Math.floor((skipped + 8 * from) / 6),
            end: to < decoded.length || end < run.end
                ? start + Math.floor((skipped + 8 * to - 1) / 6) + 1
                : paddedEnd(layer, end),
        }),
    });
}
; 



function decodeLists(layer, cuts, forms, visit) {
    const { bytes } = layer;
    const decimal = new NumberList(10, (tokens) => {
        if (forms.has('numbers'))
            visitList(layer, tokens, 10, cuts, visit);
    });
    const hex = new NumberList(16, (tokens) => {
        if (forms.has('hex'))
            visitList(layer, tokens, 16, cuts, visit);
    });
    let lastEnd = 0;
    for (let i = 0; i < bytes.length; i++) {
        if (isHex[bytes[i]] === 0)
            continue;
        const end = tokenEnd(layer, i);
        if (i === 0 || isWord[bytes[i - 1]] === 0 || layer.isAfterGap(i)) {
            if (!areSeparators(bytes, lastEnd, i)) {
                decimal.close();
                hex.close();
            }
            const isAtCut = cuts.starts.has(i) || cuts.ends.has(end);
            decimal.add(bytes, i, end, isAtCut);
            hex.add(bytes, i, end, isAtCut);
            lastEnd = end;
        }
        i = end;
        while (i < bytes.length && isWord[bytes[i]] === 1 && !(i > end && layer.isAfterGap(i)))
            i++;
        if (i > end && layer.isAfterGap(i))
            i--;
    }
    decimal.close();
    hex.close();
}
function areSeparators(bytes, start, end) {
    if (end - start > maxSeparator)
        return false;
    for (let i = start; i < end; i++)
        if (isListSeparator[bytes[i]] === 0)
            return false;
    return true;
}
const isHex = Uint8Array.from({ length: 256 }, (_, byte) => (isHexDigit(byte) ? 1 : 0));
const isWord = Uint8Array.from({ length: 256 }, (_, byte) => (/\w/.test(String.fromCharCode(byte)) ? 1 : 0));
const isListSeparator = new Uint8Array(256);
for (const byte of Buffer.from(' \t\r\n,:-+'))
    isListSeparator[byte] = 1;
const maxDigits = 9;
const maxSeparator = 12;
function digitsStart(bytes, start) {
    return bytes[start] === 0x30 && ((bytes[start + 1] ?? 0) | 0x20) === 0x78 ? start + 2 : start;
}
function tokenEnd({ bytes, isAfterGap }, start) {
    const digits = digitsStart(bytes, start);
    let end = digits;
    let gap = start;
    while (end < bytes.length && end < start + maxDigits && isHex[bytes[end]] === 1) {
        if (end > digits && gap === start && isAfterGap(end))
            gap = end;
        end++;
    }
    if (end === bytes.length || isWord[bytes[end]] === 0)
        return end;
    return gap === start && isAfterGap(end) ? end : gap;
}
class NumberList {
    #base;
    #found;
    #tokens = [];
    constructor(base, found) {
        this.#base = base;
        this.#found = found;
    }
    add(bytes, start, end, isAtCut) {
        const digits = digitsStart(bytes, start);
        if (!this.#isNumber(bytes, digits, end, isAtCut || digits > start))
            this.close();
        else if (this.#base === 10 || end - digits < 2)
            this.#tokens.push({ start, end });
        else {
            this.#tokens.push({ start, end: digits + 2 });
            for (let i = digits + 2; i < end; i += 2)
                this.#tokens.push({ start: i, end: i + 2 });
        }
    }
    close() {
        if (this.#tokens.length > 1)
            this.#found(this.#tokens);
        if (this.#tokens.length > 0)
            this.#tokens = [];
    }
    #isNumber(bytes, start, end, mayBeShort) {
        const length = end - start;
        if (this.#base === 16)
            return (length % 2 === 0 && length > 0) || (length < 2 && mayBeShort);
        return length > 0 && length <= 3 && decimalOf(bytes, start, end) <= 255;
    }
}
function visitList(layer, tokens, base, cuts, visit) {
    const run = listOf(layer.bytes, tokens[0].start, tokens.at(-1).end, cuts);
    if (tokens.length < secrets_pattern .yH && !run.startsAtCut && !run.endsAtCut)
        return;
    for (const first of run.startsAtCut ? [0, 1] : [0]) {
        for (const last of run.endsAtCut ? [0, 1] : [0]) {
            const whole = tokens.slice(first, tokens.length - last);
            if (whole.length > 0)
                visit(listLayer(layer, run, whole, base), false);
        }
    }
}
function listOf(bytes, first, last, cuts) {
    let start = first;
    for (let i = first; i === first || isListSeparator[bytes[i]] === 1; i--)
        if (cuts.starts.has(i))
            start = i;
    let end = last;
    for (let i = last; i === last || isListSeparator[bytes[i - 1]] === 1; i++)
        if (cuts.ends.has(i))
            end = i;
    return runOf(start, end, cuts);
}
function listLayer(layer, run, tokens, base) {
    const bytes = new Uint8Array(tokens.length);
    for (let i = 0; i < tokens.length; i++) {
        const { start, end } = tokens[i];
        bytes[i] = base === 16 ? hexOf(layer.bytes, end) : decimalOf(layer.bytes, start, end);
    }
    return decodedLayer(layer, run, {
        form: base === 16 ? 'hex' : 'numbers',
        bytes,
        minPiece: 3,
        rangeOf: (from, to) => ({
            start: tokens[from].start,
            end: tokens[to - 1].end,
        }),
    });
}
function hexOf(bytes, end) {
    return isHex[bytes[end - 2]] === 1 ? hexByte(bytes, end - 2) : digitOf(bytes[end - 1]);
}
function decimalOf(bytes, start, end) {
    let value = 0;
    for (let i = start; i < end; i++) {
        const digit = digitOf(bytes[i]);
        value = digit > 9 ? 1000 : value * 10 + digit;
    }
    return value;
}
; 







function decodeRuns(layer, cuts, index, forms, visit) {
    const { bytes } = layer;
    for (let start = 0; start < bytes.length; start++) {
        if (base64Value[bytes[start]] === -1)
            continue;
        let end = start + 1;
        while (end < bytes.length && base64Value[bytes[end]] !== -1)
            end++;
        if (end - start >= secrets_pattern .yH) {
            const run = runOf(start, end, cuts);
            if (forms.has('base64'))
                decodeBase64(layer, run, index, visit);
            if (forms.has('hex'))
                decodeHexRuns(layer, run, cuts, index, visit);
        }
        start = end;
    }
    if (forms.has('letters'))
        decodeLetters(layer, cuts, index, visit);
    if (forms.has('numbers') || forms.has('hex'))
        decodeLists(layer, cuts, forms, visit);
    if (forms.has('quoted-printable'))
        decodeQuotedPrintable(layer, cuts, index, visit);
}
function decodeHexRuns(layer, { start, end }, cuts, index, visit) {
    for (let from = start; from < end; from++) {
        if (!isHexDigit(layer.bytes[from]))
            continue;
        let to = from + 1;
        while (to < end && isHexDigit(layer.bytes[to]))
            to++;
        const run = runOf(from, to, cuts);
        const isEnough = to - from >= 2 * secrets_pattern .yH || ((run.startsAtCut || run.endsAtCut) && to - from >= secrets_pattern .yH);
        for (const phase of isEnough ? [0, 1] : []) {
            const decoded = hexBytes(layer.bytes, run, phase);
            const isAtCut = run.startsAtCut || run.endsAtCut;
            if (isAtCut || isPromising(decoded, index))
                visit(hexLayer(layer, run, phase, decoded), false);
        }
        from = to;
    }
}
function hexBytes(source, { start, end }, phase) {
    const first = start + phase;
    const bytes = new Uint8Array((end - first) >> 1);
    for (let i = 0; i < bytes.length; i++)
        bytes[i] = hexByte(source, first + 2 * i);
    return bytes;
}
function isPromising(bytes, index) {
    let text = 0;
    let high = 0;
    let low = 0;
    for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i];
        if (isTextByte[byte] === 1)
            text++;
        else if (byte !== 0)
            text = 0;
        if (text >= secrets_pattern .yH)
            return true;
        high = ((high << 8) | (low >>> 16)) & 0xffffff;
        low = ((low << 8) | byte) & 0xffffff;
        if (i >= secrets_pattern .yH - 1 && index.mayHoldGram(high, low))
            return true;
    }
    return false;
}
const isTextByte = Uint8Array.from({ length: 256 }, (_, byte) => (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? 1 : 0);
function hexLayer(layer, run, phase, bytes) {
    const first = run.start + phase;
    return decodedLayer(layer, run, {
        form: 'hex',
        bytes,
        minPiece: 3,
        rangeOf: (from, to) => ({ start: first + 2 * from, end: first + 2 * to }),
    });
}
; 








const noWhole = { starts: new Set(), ends: new Set() };
const maxDepth = 4;
const maxDecoded = 24;
const minRest = 3;
const minPieceBehindRest = 3;
class Scanner {
    #index;
    #forms;
    #matches = [];
    #budget = 0;
    #beyondMarks = 0;
    constructor(index, forms) {
        this.#index = index;
        this.#forms = forms;
    }
    scan(text, mayBeCut) {
        const layer = textLayer(text, mayBeCut);
        this.#budget = maxDecoded * layer.bytes.length + 4096;
        this.#beyondMarks = this.#budget;
        this.#scanLayer(layer, []);
        return withoutSwallowed(this.#matches);
    }
    #scanLayer(layer, encodings) {
        if (!mayBeCanonicalized(layer.bytes)) {
            this.#scanBytes(layer, encodings, true);
            return;
        }
        const canonical = canonicalize(layer.bytes, this.#forms);
        this.#scanBytes(layer, encodings, canonical.isAmbiguous);
        this.#scanBytes(canonicalLayer(layer, canonical), encodings, true);
        if (canonical.hasShortOctals)
            this.#scanBytes(canonicalLayer(layer, canonicalize(layer.bytes, this.#forms, true)), encodings, true);
    }
    #scanBytes(layer, encodings, decodesRuns) {
        const whole = this.#findWhole(layer, encodings);
        const segments = segmentsOf(layer.bytes, layer.startsAtCut, layer.endsAtCut);
        const cuts = { starts: new Set(), ends: new Set(), lastStart: -1, segments };
        for (const segment of segments) {
            const starts = segment.startsAtCut ? startEdges(layer.bytes, segment) : [];
            if (segment.startsAtCut && segment.start === 0)
                starts.push(...edgesOf(layer).slice(1));
            const ends = segment.endsAtCut ? endEdges(layer.bytes, segment) : [];
            for (const { at } of starts) {
                cuts.starts.add(at);
                cuts.lastStart = Math.max(cuts.lastStart, at);
            }
            for (const { at } of ends)
                cuts.ends.add(at);
            if (this.#forms.has('parts'))
                this.#findPieces(layer, segment, whole, starts, ends, encodings);
        }
        if (layer.depth >= maxDepth)
            return;
        const visit = (decoded, piecesOnly) => {
            const inner = decoded.form === undefined ? encodings : [...encodings, decoded.form];
            if (piecesOnly) {
                if (this.#forms.has('parts'))
                    this.#findEdgePieces(decoded, inner);
                return;
            }
            this.#budget -= decoded.bytes.length;
            if (this.#budget >= 0)
                this.#scanLayer(decoded, inner);
            else
                this.#add(decoded, 0, decoded.bytes.length, { pattern: undefined, piece: undefined, encodings: inner });
        };
        if (decodesRuns) {
            decodeRuns(layer, cuts, this.#index, this.#forms, visit);
            return;
        }
        if (this.#forms.has('letters'))
            decodeLetters(layer, cuts, this.#index, visit);
        if (this.#forms.has('quoted-printable'))
            decodeQuotedPrintable(layer, cuts, this.#index, visit);
    }
    #findWhole(layer, encodings) {
        const whole = { starts: new Set(), ends: new Set() };
        this.#index.search(layer.bytes, (start, end, pattern) => {
            const { before, after } = pattern;
            const range = layer.source(Math.max(0, start - before), Math.min(layer.bytes.length, end + after));
            if (before > start)
                range.start = layer.extent().start;
            if (end + after > layer.bytes.length)
                range.end = layer.extent().end;
            this.#matches.push({ ...range, pattern, encodings, piece: undefined });
            whole.starts.add(start);
            whole.ends.add(end);
        });
        return whole;
    }
    #findPieces(layer, segment, whole, starts, ends, encodings) {
        const { bytes } = layer;
        for (const { at, mask } of starts) {
            if (whole.starts.has(at))
                continue;
            const isBehindWord = at - mask === 2 && bytes[at - 1] === space && bytes[mask] !== space;
            const minPiece = Math.max(isBehindWord ? secrets_pattern .yH : 0, this.#minPiece(layer, mask, this.#withEscapeAfter(layer, Math.min(at + secrets_pattern .yH - 1, segment.end))), at - mask >= minRest && !layer.isEscape(at) ? Math.max(minPieceBehindRest, layer.minPieceBehindJunk) : 0);
            const last = this.#beyondMarks > 0 ? bytes.length : segment.end;
            const { covered, ending } = this.#index.pieceFrom(bytes, at, segment.end, minPiece, last);
            this.#beyondMarks -= Math.max(0, covered - segment.end);
            const inside = ends.find((edge) => edge.at > at && (covered >= edge.at || (!isBehindWord && this.#isInside(layer, { at, mask }, edge))));
            if (ending > Math.max(at, inside?.at ?? at) && !this.#isInNumber(layer, at, ending))
                this.#addPiece(layer, at, ending, mask, this.#withEscapeAfter(layer, ending), encodings);
            else if (inside !== undefined)
                this.#addPiece(layer, at, inside.at, mask, inside.mask, encodings);
        }
        for (const { at, mask } of ends) {
            if (whole.ends.has(at))
                continue;
            const five = Math.max(at - secrets_pattern .yH + 1, segment.start);
            const minPiece = this.#minPiece(layer, this.#withEscapeBefore(layer, five), mask);
            const first = this.#beyondMarks > 0 ? 0 : segment.start;
            const { covered, beginning } = this.#index.pieceUpTo(bytes, segment.start, at, minPiece, first);
            this.#beyondMarks -= Math.max(0, segment.start - covered);
            if (beginning < at && !this.#isInNumber(layer, beginning, at))
                this.#addPiece(layer, beginning, at, this.#withEscapeBefore(layer, beginning), mask, encodings);
        }
    }
    #withEscapeBefore(layer, start) {
        return start > 0 && layer.isEscape(start - 1) ? start - 1 : start;
    }
    #withEscapeAfter(layer, end) {
        return end < layer.bytes.length && layer.isEscape(end) ? end + 1 : end;
    }
    #isInNumber(layer, start, end) {
        if (!(0,secrets_pattern .gF)(layer.bytes.subarray(start, end)) || !(0,secrets_pattern .df)(layer.bytes, start, end))
            return false;
        for (let at = start; at < end; at++)
            if (layer.isEscape(at))
                return false;
        return true;
    }
    #minPiece(layer, start, end) {
        if (start >= end)
            return secrets_pattern .yH;
        const range = layer.source(start, end);
        return range.end - range.start >= secrets_pattern .yH ? layer.minPiece : secrets_pattern .yH;
    }
    #findEdgePieces(layer, encodings) {
        const { bytes, form, startsAtCut, endsAtCut } = layer;
        const segment = { start: 0, end: bytes.length, startsAtCut, endsAtCut };
        let starts = startsAtCut ? edgesOf(layer) : [];
        let ends = endsAtCut ? [{ at: bytes.length, mask: bytes.length }] : [];
        if (form === 'quoted-printable') {
            if (startsAtCut)
                starts = [...starts, ...startEdges(bytes, segment)];
            if (endsAtCut)
                ends = [...ends, ...endEdges(bytes, segment).filter(({ at, mask }) => at === mask)];
        }
        this.#findPieces(layer, segment, noWhole, starts, ends, encodings);
    }
    #isInside(layer, start, end) {
        const size = end.at - start.at;
        if (size >= secrets_pattern .yH || size < Math.min(3, layer.minPiece))
            return false;
        const range = layer.source(start.mask, end.mask);
        return range.end - range.start >= secrets_pattern .yH && this.#index.mayBeInside(layer.bytes, start.at, end.at);
    }
    #addPiece(layer, start, end, maskStart, maskEnd, encodings) {
        const range = layer.source(maskStart, maskEnd);
        if (range.end - range.start < secrets_pattern .yH)
            return;
        this.#matches.push({ ...range, pattern: undefined, encodings, piece: layer.bytes.subarray(start, end) });
    }
    #add(layer, start, end, about) {
        this.#matches.push({ ...layer.source(start, end), ...about });
    }
}
const maxSwallowed = 3;
function withoutSwallowed(matches) {
    const startsOfPlain = new Map();
    for (const { start, end, pattern, encodings } of matches)
        if (pattern !== undefined && encodings.length === 0)
            startsOfPlain.set(end, start);
    return matches.filter(({ start, end, encodings }) => {
        const swallowed = (startsOfPlain.get(end) ?? start) - start;
        return encodings.at(-1) !== 'quoted-printable' || swallowed <= 0 || swallowed > maxSwallowed;
    });
}
function edgesOf({ bytes, maxJunk }) {
    const last = Math.min(maxJunk, bytes.length);
    for (let length = knownEdges.length; length <= last; length++)
        knownEdges.push(Array.from({ length: length + 1 }, (_, at) => ({ at, mask: 0 })));
    return knownEdges[last];
}
const knownEdges = [];
var spellings = __nccwpck_require__(52985);
; 

function variantsOf(value, forms) {
    if (typeof value !== 'string')
        return [value, canonicalize(value, forms).bytes].map(whole);
    const asEncoded = mayDecodeOtherwise(value) ? encoded(value).map((text) => Buffer.from(text)) : [];
    const variants = [Buffer.from(value), ...asEncoded];
    if (forms.has('line-break'))
        variants.push(...brokenAtSpaces(value).map((text) => Buffer.from(text)));
    if (forms.has('latin1') && /[\x80-\xff]/.test(value))
        variants.push(withLatin1(value));
    return [
        ...[Buffer.from(value), ...asEncoded].map(whole),
        ...variants.flatMap((bytes) => canonicalVariants(bytes, forms)),
    ];
}
function brokenAtSpaces(value) {
    const words = value.split(/ +/);
    if (words.length === 1 || words.length > maxWords)
        return [];
    const withoutOne = words.slice(1).map((_, i) => `${words.slice(0, i + 1).join(' ')}${words.slice(i + 1).join(' ')}`);
    return [...withoutOne, words.join('')];
}
const maxWords = 20;
function withLatin1(value) {
    return Buffer.concat([...value].map((character) => Buffer.from(character, /[\x80-\xff]/.test(character) ? 'latin1' : 'utf8')));
}
function mayDecodeOtherwise(value) {
    return /[\\%&\u001b]/.test(value);
}
function encoded(value) {
    const json = JSON.stringify(value).slice(1, -1);
    return [
        json,
        JSON.stringify(json).slice(1, -1),
        json.replace(/[^ -~]/g, unicodeEscape),
        json.replace(/[\x80-\xff]/g, (character) => `\\x${character.charCodeAt(0).toString(16)}`),
        json.replace(/[<>&']/g, unicodeEscape),
        value.replace(/[^\w]/g, unicodeEscape),
        value.replace(/[\s\S]/g, unicodeEscape),
        value.replaceAll('\\', ''),
        value.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n'),
        encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')),
        new URLSearchParams({ s: value }).toString().slice(2),
        value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
    ];
}
function canonicalVariants(given, forms) {
    const canonical = canonicalize(given, forms);
    const variants = withoutRests(canonical, given.length);
    return canonical.hasShortOctals
        ? [...variants, ...withoutRests(canonicalize(given, forms, true), given.length)]
        : variants;
}
function withoutRests(canonical, length) {
    const { bytes } = canonical;
    const text = Buffer.from(bytes).toString('latin1');
    const starts = [[0, (canonical.starts[0] ?? 0) > 0 ? 1 : 0]];
    for (const pattern of restsAtStart) {
        const rest = pattern.exec(text);
        if (rest !== null)
            starts.push([rest[0].length, 1]);
    }
    const ends = [[bytes.length, (canonical.ends.at(-1) ?? 0) < length ? 1 : 0]];
    const open = text.slice(-maxOpenEscape).search(openAtEnd);
    if (open >= 0)
        ends.push([Math.max(0, bytes.length - maxOpenEscape) + open, 1]);
    return starts.flatMap(([start, before]) => ends.map(([end, after]) => ({ bytes: bytes.subarray(start, end), before, after })));
}
function whole(bytes) {
    return { bytes, before: 0, after: 0 };
}
function unicodeEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
const restsAtStart = [
    /^[nrtbfv]/,
    /^(?:25)*[\da-f]{2}/i,
    /^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/,
    /^x[\da-f]{2}/i,
    /^u[\da-f]{4}/i,
];
const openAtEnd = /(?:%[\da-f]?|\\(?:u[\da-f]{0,3}|x[\da-f]?|[0-3]?[0-7])?|&#?\w{0,8})$/i;
const maxOpenEscape = 10;
; 






const mask = '***';
const uncleanText = 'this text is left out: taking secrets out of it failed';
class SecretStore {
    #forms;
    #secrets = new Map();
    #forNow = new Set();
    #index;
    constructor({ without = [] } = {}) {
        this.#forms = (0,secrets_forms .M7)(without);
        this.#index = this.#emptyIndex();
    }
    add(secret, { label } = {}) {
        const isMasked = secret.trim().length >= secrets_pattern .yH;
        const known = this.#secrets.get(secret);
        if (known !== undefined) {
            known.label ??= label;
            return { isMasked, values: [] };
        }
        const entry = { text: secret, label };
        if (isMasked)
            this.#secrets.set(secret, entry);
        return { isMasked, values: this.#addToIndex(entry) };
    }
    addForNow(texts) {
        const entries = texts.map((text) => ({ text, label: undefined }));
        for (const entry of entries) {
            this.#forNow.add(entry);
            this.#addToIndex(entry);
        }
        return () => {
            for (const entry of entries)
                this.#forNow.delete(entry);
            this.#index = this.#emptyIndex();
            for (const entry of [...this.#secrets.values(), ...this.#forNow])
                this.#addToIndex(entry);
        };
    }
    clean(text, { isWhole = false } = {}) {
        try {
            return withMasks(text, this.#scan(text, !isWhole));
        }
        catch {
            return uncleanText;
        }
    }
    holds(text) {
        return this.#scan(text).length > 0;
    }
    find(text) {
        const matches = this.#scan(text).sort((a, b) => a.start - b.start || b.end - a.end);
        const whole = withoutInner(matches.filter(({ pattern }) => pattern !== undefined && !pattern.isWeak));
        const others = withoutInner(matches.filter(({ pattern }) => pattern === undefined || pattern.isWeak));
        return [...whole, ...others.filter((match) => !touchesOne(match, whole))]
            .sort((a, b) => a.start - b.start)
            .map((match) => this.#describe(text, match));
    }
    json(value, indent) {
        const json = JSON.stringify(value, null, indent) ?? 'null';
        if (this.#scan(json, false).length === 0)
            return json;
        const clean = JSON.stringify(this.#cleanValue(value), null, indent);
        return withMasks(clean, this.#scan(clean, false).filter(({ pattern }) => pattern !== undefined));
    }
    #cleanValue(value) {
        if (typeof value === 'string')
            return withMasks(value, this.#scan(value, false));
        if (typeof value === 'number')
            return this.#standsInNumber(value) ? mask : value;
        if (typeof value !== 'object' || value === null)
            return value;
        if (Array.isArray(value))
            return value.map((item) => this.#cleanValue(item));
        const entries = Object.entries(value).map(([key, item]) => [
            withMasks(key, this.#scan(key, false)),
            this.#cleanValue(item),
        ]);
        return Object.fromEntries(entries);
    }
    #standsInNumber(value) {
        return this.#scan(String(value), false).some(({ pattern }) => pattern !== undefined);
    }
    #scan(text, mayBeCut = true) {
        if (this.#index.patterns.length === 0 || text.length < secrets_pattern .yH)
            return [];
        return new Scanner(this.#index, this.#forms).scan(text, mayBeCut);
    }
    #describe(text, { start, end, pattern: whole, encodings, piece }) {
        const pattern = whole ?? (piece && this.#index.patternWith(piece));
        const forms = [...encodings, ...escapesIn(text.slice(start, end))];
        if (pattern?.form !== undefined)
            forms.push(pattern.form);
        return {
            start,
            end,
            label: pattern?.owner.label,
            forms: [...new Set(forms)],
            isPart: whole === undefined,
            size: whole?.bytes.length ?? piece?.length ?? 0,
            isWeak: pattern?.isWeak ?? false,
        };
    }
    #addToIndex(entry) {
        const values = [];
        for (const { value, form, isWeak, isWholeOnly = false } of (0,spellings .H)(entry.text, this.#forms)) {
            const before = this.#index.patterns.length;
            for (const { bytes, before, after } of variantsOf(value, this.#forms)) {
                this.#index.add(bytes, { owner: entry, form, isWeak, isWholeOnly, before, after });
            }
            if (typeof value === 'string' && !isWeak && this.#index.patterns.length > before)
                values.push(value);
        }
        return values;
    }
    #emptyIndex() {
        return new PatternIndex({ foldsPlus: this.#forms.has('plus') });
    }
}
function withMasks(text, matches) {
    if (matches.length === 0)
        return text;
    let result = '';
    let end = 0;
    for (const match of matches.sort((a, b) => a.start - b.start)) {
        if (match.start >= end)
            result += text.slice(end, match.start) + mask;
        end = Math.max(end, match.end);
    }
    return (result + text.slice(end));
}
function withoutInner(matches) {
    let end = -1;
    return matches.filter((match) => {
        const isInner = match.end <= end;
        end = Math.max(end, match.end);
        return !isInner;
    });
}
function touchesOne({ start, end }, others) {
    let [low, high] = [0, others.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (others[middle].end > start)
            high = middle;
        else
            low = middle + 1;
    }
    return low < others.length && others[low].start < end;
}
function escapesIn(text) {
    const forms = [];
    if (text.includes('%'))
        forms.push('percent');
    if (text.includes('\\'))
        forms.push('backslash');
    if (/&[#\w]/.test(text))
        forms.push('entity');
    if (text.includes('\u001b'))
        forms.push('ansi');
    if (text.includes('\n'))
        forms.push('line-break');
    return forms;
}

  }),

  94106:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    IY: () => (  lastOperation),
    KW: () => (  failLastWaiting),
    M1: () => (  unfinished),
    Xz: () => (  StallError),
    aB: () => (  unlessStalled)
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);

class StallError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__  .yo {
    name = 'StallError';
    constructor(operation) {
        super(unfinished('no pending work was left that could continue it', operation));
    }
}
function unfinished(why, operation) {
    const where = operation === '' ? '' : ` while it tried to ${operation}`;
    return `stopped half-way${where}: ${why}; see how far it came before you run it again, and report this line`;
}
const waiting = new Set();
async function unlessStalled(operation, work) {
    let entry;
    const stalled = new Promise((_resolve, reject) => {
        entry = { operation, fail: reject };
        waiting.add(entry);
    });
    try {
        return await Promise.race([work(), stalled]);
    }
    finally {
        if (entry)
            waiting.delete(entry);
    }
}
function lastOperation() {
    return [...waiting].map(({ operation }) => operation).findLast((operation) => operation !== '') ?? '';
}
function failLastWaiting() {
    const last = [...waiting].at(-1);
    if (last === undefined)
        return;
    waiting.delete(last);
    last.fail(new StallError(last.operation));
    setImmediate(() => { });
}

  }),

  46601:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    BP: () => (  errorLine),
    GJ: () => (  onOneLine),
    TN: () => (  oneLine),
    X: () => (  escapeXml),
    bp: () => (  describeValue),
    hD: () => (  quote),
    ml: () => (  shorten)
  });
  var _secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(28759);
  var _secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(64351);
  var _trim_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(30026);



const maxQuoted = 300;
const maxName = 100;
function shorten(text, max) {
    if (text.length <= max)
        return text;
    return (0,_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)(text, (whole) => `${whole.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '')}…`);
}
function oneLine(text, max = maxQuoted) {
    return shorten((0,_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)(text, (whole) => onOneLine(whole.slice(0, max * 8))), max);
}
function onOneLine(text) {
    return text
        .replace(ansiSequence, '')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim();
}
const ansiSequence = /\u001b\[[0-9;?]*[ -/]*[@-~]/g;
function quote(name, max = maxName) {
    const visible = (0,_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .Gn)(name, (whole) => whole
        .slice(0, max * 8)
        .replace(ansiSequence, '')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' '));
    return (0,_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .uH) `"${shorten(visible, max)}"`;
}
const maxCleaned = 100_000;
function describeValue(value, max = 60) {
    if (value === undefined)
        return (0,_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .uH) `nothing`;
    try {
        const json = JSON.stringify(value) ?? typeof value;
        return shorten((0,_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__  .Nt)(json.slice(0, maxCleaned)), max);
    }
    catch {
        return (0,_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__  .uH) `a value that is nested too deeply`;
    }
}
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu;
function escapeXml(text) {
    return text
        .replace(unwritable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replace(/[&<>"\r]/g, (character) => references[character] ?? character);
}
function errorLine(...parts) {
    return parts
        .map((part) => (0,_trim_js__WEBPACK_IMPORTED_MODULE_2__  .M)(part, /[.\s]/))
        .filter((part) => part !== '')
        .join('; ');
}

  }),

  30026:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    M: () => (  withoutEnd)
  });
function withoutEnd(text, character) {
    let end = text.length;
    while (end > 0 && character.test(text.charAt(end - 1)))
        end--;
    return text.slice(0, end);
}

  }),

  39492:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    r: () => (  version)
  });
  var _package_json__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(36594);

const version = _package_json__WEBPACK_IMPORTED_MODULE_0__.version;

  }),

  15967:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

  __nccwpck_require__.d(__webpack_exports__, {
    _: () => (  repositoryOf),
    h: () => (  readWorkflowRun)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
  var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65872);


function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
async function readWorkflowRun(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const payload = await readEvent(environment['GITHUB_EVENT_PATH']);
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    return {
        repository,
        sha: headCommit(payload) ?? triggeringCommit(payload) ?? environment['GITHUB_SHA'] ?? '',
        defaultCommit: triggeringCommit(payload) && commitId(environment['GITHUB_SHA']),
        event,
        released: releasedCommit(payload, event, environment['GITHUB_SHA']),
        isRemoval: isRemoval(payload, event),
        runUrl: `${server}/${repository}/actions/runs/${environment['GITHUB_RUN_ID'] ?? ''}`,
        runId: environment['GITHUB_RUN_ID'] || undefined,
        pullRequest: pullRequestNumber(payload),
        triggeredBy: triggeringRun(payload),
        baseCommit: baseCommit(payload),
        headCommit: commitId(headCommit(payload)),
        before: commitBefore(payload),
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        fromFork: event !== 'pull_request_target' && isFromFork(payload, repository),
    };
}
async function readEvent(path) {
    if (!path)
        return undefined;
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}
function headCommit(payload) {
    const head = pullRequestHead(payload);
    return typeof head?.['sha'] === 'string' ? head['sha'] : undefined;
}
const eventsOfCommits = new Set([
    ...['push', 'release', 'create', 'deployment', 'deployment_status', 'registry_package', 'workflow_dispatch'],
]);
function releasedCommit(payload, event, sha) {
    const own = isOfCommit(event) && !isRemoval(payload, event) ? commitId(sha) : undefined;
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload))
        return own;
    const { pull_request: pull } = payload;
    if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(pull))
        return pull['merged'] === true ? commitId(pull['merge_commit_sha']) : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload['workflow_run']) ? triggeringCommit(payload) : own;
}
function isRemoval(payload, event) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload) || !isOfCommit(event))
        return false;
    return payload['deleted'] === true || ['deleted', 'unpublished'].includes(String(payload['action']));
}
function isOfCommit(event) {
    return event === '' || eventsOfCommits.has(event);
}
function triggeringCommit(payload) {
    const run = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload) ? payload['workflow_run'] : undefined;
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(run) ? commitId(run['head_sha']) : undefined;
}
function triggeringRun(payload) {
    const commit = triggeringCommit(payload);
    const run = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload['workflow_run']) ? payload['workflow_run'] : {};
    const { head_branch: branch, head_repository: repository } = run;
    const owner = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(repository) && (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(repository['owner']) ? repository['owner']['login'] : undefined;
    if (commit === undefined || typeof branch !== 'string' || typeof owner !== 'string')
        return undefined;
    return { commit, owner, branch };
}
function baseCommit(payload) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload))
        return undefined;
    const pull = payload['pull_request'];
    const group = payload['merge_group'];
    const base = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(pull) ? pull['base'] : undefined;
    return commitId((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(base) ? base['sha'] : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(group) ? group['base_sha'] : undefined);
}
function commitBefore(payload) {
    const before = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload) ? commitId(payload['before']) : undefined;
    return before === undefined || /^0+$/.test(before) ? undefined : before;
}
function commitId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
function isFromFork(payload, repository) {
    const head = pullRequestHead(payload);
    if (head === undefined)
        return false;
    const from = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(head['repo']) ? head['repo']['full_name'] : undefined;
    return typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase();
}
function pullRequestNumber(payload) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload['pull_request']))
        return undefined;
    const { number } = payload['pull_request'];
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
function pullRequestHead(payload) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(payload['pull_request']))
        return undefined;
    const head = payload['pull_request']['head'];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__  .Gv)(head) ? head : undefined;
}

  }),

  95210:
  ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
  var _cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58457);
  var _cli_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(95085);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57657);
  var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70679);
  var _core_stall_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(94106);
  var _main_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(35970);






process.exitCode = _cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__  .hS.defect;
let isOver = false;
const controller = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) {
    process.on(signal, () => controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .p4(`interrupted by ${signal}`)));
}
const outlet = (0,_main_js__WEBPACK_IMPORTED_MODULE_5__  .m)(process);
let crashed = false;
process.on('beforeExit', () => {
    if (!isOver)
        (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_4__  .KW)();
});
process.on('exit', () => {
    if (isOver)
        return;
    process.exitCode = _cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__  .hS.defect;
    if (crashed)
        return;
    (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_1__  .e)(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(`saas-connector ${(0,_core_stall_js__WEBPACK_IMPORTED_MODULE_4__  .M1)('its process was ended', (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_4__  .IY)())}`), outlet);
});
function exitAsFailed() {
    process.stdout.write('', () => process.exit(_cli_exit_code_js__WEBPACK_IMPORTED_MODULE_0__  .hS.defect));
}
const maxEndingMs = 60_000;
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
        (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_1__  .e)(error, outlet);
        if (isOver)
            return exitAsFailed();
        if (crashed)
            return;
        crashed = true;
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .p4('interrupted by a defect'));
        setTimeout(exitAsFailed, maxEndingMs).unref();
    });
}
let isUnwritable = false;
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        if (isUnwritable)
            return;
        isUnwritable = true;
        const isUnread = error.code === 'EPIPE';
        const reason = isUnread
            ? 'the reader of the output has exited'
            : `cannot write the output: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__  .Hs)(error)}`;
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .p4(reason));
        if (!isUnread)
            (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_1__  .e)(new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .yo(reason), outlet);
    });
}
const exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_5__  .i)({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    platform: process.platform,
    signal: controller.signal,
}, outlet);
process.exitCode = exitCode;
isOver = true;
if (crashed)
    exitAsFailed();
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

  }),

  35970:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


__nccwpck_require__.d(__webpack_exports__, {
  i: () => (  main),
  m: () => (  shellOutlet)
});

var cli_arguments = __nccwpck_require__(13363);
var exit_code = __nccwpck_require__(58457);
var failure = __nccwpck_require__(95085);
var inputs = __nccwpck_require__(32318);
var output_paths = __nccwpck_require__(73899);
var secret_inputs = __nccwpck_require__(26146);
var cli_session = __nccwpck_require__(73334);
; 
const codes = { red: '31', yellow: '33', green: '32', grey: '90' };
function showsColours({ isTTY }, environment) {
    const { FORCE_COLOR, NO_COLOR, TERM } = environment;
    if (NO_COLOR)
        return false;
    if (FORCE_COLOR)
        return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
    return isTTY === true && TERM !== 'dumb';
}
function inColour(text, colour) {
    return `\u001b[${codes[colour]}m${text}\u001b[0m`;
}
const verdictColours = [
    ['PASS', 'green'],
    ['WARN', 'yellow'],
    ['FAIL', 'red'],
    ['SKIP', 'grey'],
];
function withVerdictColour(line) {
    const found = verdictColours.find(([verdict]) => line.startsWith(`${verdict} `));
    return found === undefined ? line : inColour(found[0], found[1]) + line.slice(found[0].length);
}
; 
const emptyLine = '\r\u001b[K';
class StatusLine {
    #sink;
    #isShown = false;
    constructor(sink) {
        this.#sink = sink;
    }
    show(text) {
        this.clear();
        if (text === '')
            return;
        const line = text.replace(/[^\x20-\x7e]/g, '?').slice(0, (this.#sink.columns || 80) - 1);
        this.#sink.write(line);
        this.#isShown = true;
    }
    clear() {
        if (this.#isShown)
            this.#sink.write(emptyLine);
        this.#isShown = false;
    }
}
function statusLineOf(sink, { TERM }) {
    return sink.isTTY === true && TERM !== 'dumb' ? new StatusLine(sink) : undefined;
}
; 


function shellTerminal({ out: standard, err, verbose, json = false, environment = {} }) {
    const out = json ? err : standard;
    const [line, level] = [
        showsColours(out, environment) ? withVerdictColour : (text) => text,
        showsColours(err, environment) ? levelInColour : (text) => text,
    ];
    const status = statusLineOf(err, environment);
    const print = (stream, text) => {
        status?.clear();
        stream.write(text);
    };
    return {
        ...(status && { progress: (text) => status.show(text) }),
        debug(text) {
            if (verbose)
                print(err, `${text}\n`);
        },
        info(text) {
            print(out, `${line(text)}\n`);
        },
        warning(text) {
            print(err, `${level('warning')}: ${text}\n`);
        },
        annotation({ level: of, title, message, location }) {
            print(err, `${place(location)}${level(of)}: ${title}: ${message}\n`);
        },
        failure(message, location) {
            print(err, `${place(location)}${level('error')}: ${message}\n`);
        },
        startGroup(title) {
            print(out, `${title}\n`);
        },
        endGroup() { },
        mask() { },
        async outputs(values) {
            if (json)
                print(standard, `${JSON.stringify(readable(values), null, 2)}\n`);
        },
        async summary() { },
    };
}
function levelInColour(level) {
    return level === 'error' ? inColour(level, 'red') : level === 'warning' ? inColour(level, 'yellow') : level;
}
function readable(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, parsedOf(String(value))]));
}
function parsedOf(text) {
    if (!text.startsWith('{') && !text.startsWith('['))
        return text;
    try {
        return JSON.parse(text);
    }
    catch {
        return text;
    }
}
function place(location) {
    if (location === undefined)
        return '';
    const { file, line, column } = location;
    return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `;
}
; 
const commands = {
    pipeline: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(1260), __nccwpck_require__.e(5624), __nccwpck_require__.e(8206), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(6819), __nccwpck_require__.e(7444), __nccwpck_require__.e(3049), __nccwpck_require__.e(6582), __nccwpck_require__.e(8455), __nccwpck_require__.e(961), __nccwpck_require__.e(358), __nccwpck_require__.e(6953), __nccwpck_require__.e(1182), __nccwpck_require__.e(5813), __nccwpck_require__.e(4499), __nccwpck_require__.e(5100), __nccwpck_require__.e(8488), __nccwpck_require__.e(3913), __nccwpck_require__.e(2326), __nccwpck_require__.e(5486), __nccwpck_require__.e(8346), __nccwpck_require__.e(8451)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28451))).pipeline),
    pack: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(1260), __nccwpck_require__.e(5624), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(7444), __nccwpck_require__.e(6582), __nccwpck_require__.e(2326), __nccwpck_require__.e(5138)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32326))).pack),
    upload: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(7444), __nccwpck_require__.e(8488), __nccwpck_require__.e(8346), __nccwpck_require__.e(6200)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28346))).upload),
    validate: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(8206), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(6819), __nccwpck_require__.e(7444), __nccwpck_require__.e(3049), __nccwpck_require__.e(6582), __nccwpck_require__.e(8455), __nccwpck_require__.e(961), __nccwpck_require__.e(358), __nccwpck_require__.e(6953), __nccwpck_require__.e(1182), __nccwpck_require__.e(5813), __nccwpck_require__.e(4499), __nccwpck_require__.e(5100), __nccwpck_require__.e(5486), __nccwpck_require__.e(1839), __nccwpck_require__.e(6402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 35714))).validate),
    compare: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(5624), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(6819), __nccwpck_require__.e(7444), __nccwpck_require__.e(3049), __nccwpck_require__.e(8455), __nccwpck_require__.e(358), __nccwpck_require__.e(6953), __nccwpck_require__.e(9114)]).then(__nccwpck_require__.bind(__nccwpck_require__, 59114))).compare),
    report: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(4006), __nccwpck_require__.e(5129), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(1182), __nccwpck_require__.e(632), __nccwpck_require__.e(6788)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8301))).report),
    promote: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(8488), __nccwpck_require__.e(3913), __nccwpck_require__.e(3347)]).then(__nccwpck_require__.bind(__nccwpck_require__, 13913))).promote),
    history: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(1329)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94835))).history),
    rollback: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(8488), __nccwpck_require__.e(3913), __nccwpck_require__.e(3735)]).then(__nccwpck_require__.bind(__nccwpck_require__, 71560))).rollback),
    cleanup: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(6819), __nccwpck_require__.e(3049), __nccwpck_require__.e(6953), __nccwpck_require__.e(4956)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48424))).cleanup),
    logs: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8206), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(7444), __nccwpck_require__.e(5813), __nccwpck_require__.e(632), __nccwpck_require__.e(1954), __nccwpck_require__.e(7764)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4590))).logs),
    stats: async () => erase((await Promise.all( [__nccwpck_require__.e(8573), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(632), __nccwpck_require__.e(8357)]).then(__nccwpck_require__.bind(__nccwpck_require__, 840))).stats),
    invoke: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(8455), __nccwpck_require__.e(358), __nccwpck_require__.e(5100), __nccwpck_require__.e(2996)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91928))).invoke),
    connector: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(7421)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78343))).connector),
    sources: async () => erase((await Promise.all( [__nccwpck_require__.e(8573), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(4538)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64538))).sources),
    drift: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(7586)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17586))).drift),
    prove: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(6819), __nccwpck_require__.e(4908)]).then(__nccwpck_require__.bind(__nccwpck_require__, 73397))).prove),
    watch: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(1954), __nccwpck_require__.e(3166)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62566))).watch),
    sync: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(9800), __nccwpck_require__.e(5958), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(6546)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36546))).sync),
    discover: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(7444), __nccwpck_require__.e(961), __nccwpck_require__.e(5106), __nccwpck_require__.e(3160)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72850))).discover),
    each: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(5506), __nccwpck_require__.e(6967)]).then(__nccwpck_require__.bind(__nccwpck_require__, 76967))).each),
    doctor: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(7444), __nccwpck_require__.e(256)]).then(__nccwpck_require__.bind(__nccwpck_require__, 24970))).doctor),
    init: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(1260), __nccwpck_require__.e(5624), __nccwpck_require__.e(8206), __nccwpck_require__.e(7645), __nccwpck_require__.e(4850), __nccwpck_require__.e(1897), __nccwpck_require__.e(5506), __nccwpck_require__.e(2046), __nccwpck_require__.e(6819), __nccwpck_require__.e(7444), __nccwpck_require__.e(3049), __nccwpck_require__.e(6582), __nccwpck_require__.e(8455), __nccwpck_require__.e(961), __nccwpck_require__.e(6953), __nccwpck_require__.e(1182), __nccwpck_require__.e(5813), __nccwpck_require__.e(4499), __nccwpck_require__.e(2326), __nccwpck_require__.e(4607)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37240))).init),
    sandbox: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(663), __nccwpck_require__.e(9800), __nccwpck_require__.e(1897), __nccwpck_require__.e(6582), __nccwpck_require__.e(8455), __nccwpck_require__.e(358), __nccwpck_require__.e(9143), __nccwpck_require__.e(4681)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16545))).sandbox),
    completion: async () => erase((await __nccwpck_require__.e(  2541).then(__nccwpck_require__.bind(__nccwpck_require__, 82541))).completionOf(commands)),
    demo: async () => erase((await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(663), __nccwpck_require__.e(9800), __nccwpck_require__.e(1897), __nccwpck_require__.e(6582), __nccwpck_require__.e(9143), __nccwpck_require__.e(1069)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90976))).demo),
};
function erase(command) {
    return command;
}
var docs_address = __nccwpck_require__(85801);
var clock = __nccwpck_require__(68462);
var docs_page = __nccwpck_require__(69969);
var errors = __nccwpck_require__(57657);
var files = __nccwpck_require__(70679);
var input_names = __nccwpck_require__(58369);
var nearest = __nccwpck_require__(82226);
var secrets_process = __nccwpck_require__(64351);
var store = __nccwpck_require__(53491);
var stall = __nccwpck_require__(94106);
var version = __nccwpck_require__(39492);
var workflow_run = __nccwpck_require__(15967);
; 





















const sharedInputs = {
    'outputs-file': { kind: 'text', description: 'File to write the outputs to, as one JSON object.', shellOnly: true },
    'summary-file': { kind: 'text', description: 'File to write the summary to, in Markdown.', shellOnly: true },
    json: {
        kind: 'boolean',
        description: 'Print the outputs as one JSON object, and everything else on standard error.',
        default: 'false',
        shellOnly: true,
    },
    verbose: { kind: 'boolean', description: 'Print details.', default: 'false', shellOnly: true },
};
async function main(process, outlet = shellOutlet(process)) {
    (0,secrets_process .dk)(outlet.secrets);
    try {
        return await (0,stall .aB)('', () => run(process, outlet));
    }
    catch (error) {
        const [name = ''] = process.argv;
        (0,failure .e)(readableError(error, Object.hasOwn(commands, name) ? name : 'saas-connector'), outlet);
        return (0,exit_code .FO)(error);
    }
    finally {
        (0,input_names .bW)(input_names .ps);
    }
}
function shellOutlet({ stdout, stderr }) {
    return { secrets: new store .Gf(), terminal: shellTerminal({ out: stdout, err: stderr, verbose: false }) };
}
function terminalOf({ stdout: out, stderr: err, env: environment }, { verbose, json }) {
    return shellTerminal({ out, err, verbose, json, environment });
}
async function run(process, outlet) {
    const onRunner = process.env['GITHUB_ACTIONS'] === 'true';
    if (onRunner)
        outlet.terminal = (await Promise.all( [__nccwpck_require__.e(1260), __nccwpck_require__.e(5059)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95059))).runnerTerminal();
    const server = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    (0,docs_page .o)((0,docs_address .y)(onRunner ? { runUrl: `${server}/` } : undefined));
    const helpOfConn = await readHelpOfConn(process.argv);
    if (helpOfConn !== undefined) {
        process.stdout.write(helpOfConn);
        return 0;
    }
    const [name, ...words] = await readFirstWord(process.argv);
    if (name === '--version' || name === '-v' || name === 'version') {
        process.stdout.write(`${version .r}\n`);
        return 0;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const [{ programHelp }, all] = await Promise.all([__nccwpck_require__.e(  2600).then(__nccwpck_require__.bind(__nccwpck_require__, 2600)), loadAll()]);
        (name === undefined ? process.stderr : process.stdout).write(programHelp(all));
        return name === undefined ? exit_code .hS.usage : exit_code .hS.done;
    }
    (0,input_names .bW)(onRunner ? input_names .ps : input_names .l7);
    let command;
    let values;
    let emptyInputs;
    let shared;
    let problem;
    try {
        command = await findCommand(name);
        if (words.includes('--help') || words.includes('-h')) {
            const { commandHelp } = await __nccwpck_require__.e(  2600).then(__nccwpck_require__.bind(__nccwpck_require__, 2600));
            process.stdout.write(commandHelp(command, sharedInputs));
            return 0;
        }
        maskInputs(inputSources(process, words, command.inputs), command.inputs, outlet);
        const given = await readInputs(process, words, command);
        maskInputs([given], command.inputs, outlet);
        emptyInputs = findEmpty(given, command.inputs, onRunner);
        const own = (0,inputs .TL)(given, sharedInputs);
        if (!onRunner)
            outlet.terminal = terminalOf(process, own);
        const { 'outputs-file': outputsFile, 'summary-file': summaryFile } = own;
        await (0,output_paths .H)({ 'outputs-file': outputsFile, 'summary-file': summaryFile }, process.cwd);
        if (onRunner)
            await assertRunnerOutputs(process, outlet);
        shared = own;
        values = (0,inputs .TL)(given, command.inputs);
    }
    catch (error) {
        problem = error;
    }
    const session = new cli_session .N({
        ...outlet,
        clock: clock .m,
        signal: process.signal,
        environment: process.env,
        workingDirectory: process.cwd,
        shell: process.isTerminal && !onRunner ? (process.platform === 'win32' ? 'powershell' : 'posix') : undefined,
        columns: process.isTerminal && !onRunner ? process.columns || undefined : undefined,
        workflow: await (0,workflow_run .h)(process.env),
        ...(emptyInputs && { emptyInputs }),
        outputNames: Object.keys(command?.outputs ?? {}),
        outputsFile: shared?.['outputs-file'],
        summaryFile: shared?.['summary-file'],
    });
    if (!onRunner && values !== undefined)
        warnOfUnusedInputs(values, session);
    const chosen = command !== undefined && values !== undefined ? { command, values } : undefined;
    let isOver = chosen === undefined;
    if (chosen !== undefined) {
        const over = () => {
            isOver = true;
        };
        try {
            await (0,stall .aB)('', () => chosen.command.run(chosen.values, session.context).finally(over));
        }
        catch (error) {
            problem = error;
        }
    }
    try {
        await (0,stall .aB)('', () => session.complete({ isOver }));
    }
    catch (error) {
        if (problem === undefined)
            problem = error;
        else if (!(error instanceof stall .Xz))
            session.fail(readableError(error, name));
    }
    if (problem === undefined)
        return 0;
    const interrupt = problem instanceof errors .p4 ? problem : undefined;
    if (interrupt !== undefined || (process.signal.aborted && problem === process.signal.reason)) {
        const outcome = interrupt?.outcome === undefined ? '' : `: ${interrupt.outcome}`;
        if (!interrupt?.isExpected)
            session.fail(new errors .yo(`${name} was interrupted${outcome}`));
        return exit_code .hS.interrupted;
    }
    session.fail(readableError(problem, name));
    const isFinding = problem instanceof errors .yo && problem.isFinding;
    return process.signal.aborted && !isFinding ? exit_code .hS.interrupted : (0,exit_code .FO)(problem);
}
async function readFirstWord(words) {
    const [first, second, ...rest] = words;
    if (first === 'help' && second === 'conn')
        return await readFirstWord([second, ...rest, '--help']);
    if (first === 'help' && second !== undefined)
        return [second, '--help', ...rest];
    if (first === 'conn')
        return (await __nccwpck_require__.e(  8353).then(__nccwpck_require__.bind(__nccwpck_require__, 18353))).wordsOfSail(words.slice(1));
    return words;
}
async function readHelpOfConn([first, second, ...rest]) {
    const words = first === 'conn' ? [second ?? '', ...rest] : first === 'help' && second === 'conn' ? ['help', ...rest] : undefined;
    return words === undefined ? undefined : (await __nccwpck_require__.e(  8353).then(__nccwpck_require__.bind(__nccwpck_require__, 18353))).helpOfSail(words);
}
async function assertRunnerOutputs({ env, cwd }, outlet) {
    try {
        await (0,output_paths .H)({ GITHUB_OUTPUT: env['GITHUB_OUTPUT'] || undefined }, cwd);
    }
    catch (error) {
        outlet.terminal = { ...outlet.terminal, outputs: async () => { } };
        throw error;
    }
}
function readableError(error, name) {
    if (error instanceof stall .Xz)
        return new errors .yo(`${name} ${error.message}`, { cause: error });
    return (0,files .hu)(error) ?? error;
}
async function loadAll() {
    const all = [];
    for (const load of Object.values(commands))
        all.push(await load());
    return all;
}
async function findCommand(name) {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load !== undefined)
        return await load();
    const near = (0,nearest .p)(name, Object.keys(commands));
    throw new errors .eb(`unknown command "${name}"; ${near ? `did you mean ${near}?` : 'saas-connector --help shows the commands'}`);
}
async function readInputs(process, words, command) {
    const { inputs: declarations, positional } = command;
    if (process.env['GITHUB_ACTIONS'] === 'true') {
        const json = process.env['INPUTS'];
        const flags = (0,cli_arguments .A)(words, { ...declarations, ...sharedInputs }, positional);
        return (0,inputs .Ec)({ ...(json ? (0,inputs .we)(json, declarations) : {}), ...flags }, declarations, process.env);
    }
    const known = { ...declarations, ...(0,secret_inputs .Kt)(declarations), ...sharedInputs };
    const flags = await (0,secret_inputs .ql)((0,cli_arguments .A)(words, known, positional), declarations, process);
    const filled = (0,inputs .Ec)(flags, declarations, process.env);
    if (process.env['CI'])
        return filled;
    const { shellDefaults } = await Promise.all( [__nccwpck_require__.e(9547), __nccwpck_require__.e(4006), __nccwpck_require__.e(5506), __nccwpck_require__.e(2388)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42388));
    return { ...filled, ...(await shellDefaults(flags, filled, declarations, process.cwd)) };
}
function inputSources(process, words, declarations) {
    const json = process.env['GITHUB_ACTIONS'] === 'true' ? process.env['INPUTS'] : undefined;
    const flags = words.flatMap((word, index) => {
        if (!word.startsWith('--'))
            return [];
        const [name = '', ...value] = word.slice(2).split('=');
        const text = value.length > 0 ? value.join('=') : (words[index + 1] ?? '');
        return text === secret_inputs .iQ ? [] : [{ [name]: text }];
    });
    return [
        (0,inputs .Ec)({}, declarations, process.env),
        ...(json ? [(0,inputs .we)(json, declarations)] : []),
        ...flags,
    ];
}
function findEmpty(given, declarations, onRunner) {
    const isGiven = (name) => onRunner || Object.hasOwn(given, name);
    return new Set(Object.keys(declarations).filter((name) => isGiven(name) && !given[name]?.trim()));
}
const workflowInputs = ['github-token'];
function warnOfUnusedInputs(values, { context }) {
    for (const name of workflowInputs)
        if (values[name] !== undefined)
            context.logger.warning(`--${name} is used in a workflow of GitHub alone, and not here; leave it out`);
}
function maskInputs(sources, declarations, { secrets, terminal }) {
    for (const [name, declaration] of Object.entries(declarations)) {
        for (const given of declaration.secret ? sources : []) {
            const value = given[name];
            for (const fresh of value ? secrets.add(value).values : [])
                terminal.mask(fresh);
        }
    }
}

  }),

  36594:
  ((module) => {

module.exports =  JSON.parse('{"name":"saas-connector-actions","version":"0.1.0","description":"GitHub Actions and a command line that pack, upload, validate and promote SailPoint SaaS connectors","license":"MIT","type":"module","private":true,"bin":{"saas-connector":"bin/saas-connector.cjs"},"files":["bin","dist","templates","examples/*/package.json","examples/*/package-lock.json","examples/*/tsconfig.json","examples/workflows"],"engines":{"node":"^20.15.0 || >=22.2.0"},"scripts":{"compile":"tsc -p . && node lib/scripts/validators.js","build":"npm run compile && node lib/scripts/build.js","generate":"npm run compile && node lib/scripts/generate.js","lint":"biome check --error-on-warnings . && npm run --silent compile && node lib/scripts/check-imports.js && node lib/scripts/check-regexes.js","regexes":"npm run --silent compile && node lib/scripts/check-regexes.js --write","format":"biome check --write .","test":"npm run compile && node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --selectProjects tests","test:slow":"npm run compile && node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --selectProjects slow heavy side-by-side","coverage":"npm run compile && node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --selectProjects tests slow --coverage","e2e":"npm run build && node lib/e2e/support/prepare.js && node --experimental-vm-modules --disable-warning=ExperimentalWarning node_modules/jest/bin/jest.js --config e2e/jest.config.js","bench":"npm run compile && node --no-warnings lib/bench/run.js","faults":"npm run compile && node --no-warnings lib/faults/run.js","interrupts":"npm run build && node --no-warnings lib/faults/interrupts/run.js","mutation":"npm run compile && npm ci --prefix mutation && node mutation/run.mjs","demo":"node bin/saas-connector.cjs demo"},"devDependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/github":"^9.1.1","@actions/http-client":"file:stubs/http-client","@babel/parser":"^7.29.15","@biomejs/biome":"2.5.15","@jmespath-community/jmespath":"^1.3.0","@jridgewell/trace-mapping":"^0.3.31","@microsoft/jest-sarif":"^1.0.0-beta.0","@octokit/plugin-retry":"^8.1.1","@octokit/plugin-throttling":"^11.0.5","@sailpoint/connector-sdk":"^1.1.17","@types/archiver":"^8.0.0","@types/jest":"^30.0.0","@types/node":"^20.19.43","@types/picomatch":"^4.0.3","@types/yauzl":"^3.4.0","@vercel/ncc":"^0.45.0","ajv":"^8.20.0","archiver":"^8.0.0","axe-core":"^4.14.1","axios":"^1.21.1","diff":"^9.0.0","dot-properties":"^1.1.2","fastest-levenshtein":"^1.0.16","get-east-asian-width":"^1.7.0","got":"^14.6.6","https-proxy-agent":"^9.1.0","jest":"^30.5.2","jsonc-parser":"^3.3.1","junit2json":"^4.0.0","micromark":"^4.0.3","micromark-extension-gfm":"^3.0.0","node-fetch":"^3.3.2","picomatch":"^4.0.7","puppeteer-core":"^24.43.1","recheck":"^4.5.0","saxes":"^6.0.0","superagent":"^10.4.2","tinyglobby":"^0.2.17","typescript":"^7.0.2","yaml":"^2.9.1","yauzl":"^3.4.0"},"overrides":{"@actions/core":{"@actions/http-client":"$@actions/http-client"},"@octokit/request":"10.0.8"}}');

  })

  });
   
  var __webpack_module_cache__ = {};
  
   
  function __nccwpck_require__(moduleId) {
  	 
  	var cachedModule = __webpack_module_cache__[moduleId];
  	if (cachedModule !== undefined) {
  		return cachedModule.exports;
  	}
  	 
  	var module = __webpack_module_cache__[moduleId] = {
  		 
  		 
  		exports: {}
  	};
  
  	 
  	var threw = true;
  	try {
  		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  		threw = false;
  	} finally {
  		if(threw) delete __webpack_module_cache__[moduleId];
  	}
  
  	 
  	return module.exports;
  }
  
   
  __nccwpck_require__.m = __webpack_modules__;
  
   
  if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
  
   
  (() => {
  	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
  	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
  	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
  	var resolveQueue = (queue) => {
  		if(queue && queue.d < 1) {
  			queue.d = 1;
  			queue.forEach((fn) => (fn.r--));
  			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
  		}
  	}
  	var wrapDeps = (deps) => (deps.map((dep) => {
  		if(dep !== null && typeof dep === "object") {
  			if(dep[webpackQueues]) return dep;
  			if(dep.then) {
  				var queue = [];
  				queue.d = 0;
  				dep.then((r) => {
  					obj[webpackExports] = r;
  					resolveQueue(queue);
  				}, (e) => {
  					obj[webpackError] = e;
  					resolveQueue(queue);
  				});
  				var obj = {};
  				obj[webpackQueues] = (fn) => (fn(queue));
  				return obj;
  			}
  		}
  		var ret = {};
  		ret[webpackQueues] = x => {};
  		ret[webpackExports] = dep;
  		return ret;
  	}));
  	__nccwpck_require__.a = (module, body, hasAwait) => {
  		var queue;
  		hasAwait && ((queue = []).d = -1);
  		var depQueues = new Set();
  		var exports = module.exports;
  		var currentDeps;
  		var outerResolve;
  		var reject;
  		var promise = new Promise((resolve, rej) => {
  			reject = rej;
  			outerResolve = resolve;
  		});
  		promise[webpackExports] = exports;
  		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  		module.exports = promise;
  		body((deps) => {
  			currentDeps = wrapDeps(deps);
  			var fn;
  			var getResult = () => (currentDeps.map((d) => {
  				if(d[webpackError]) throw d[webpackError];
  				return d[webpackExports];
  			}))
  			var promise = new Promise((resolve) => {
  				fn = () => (resolve(getResult));
  				fn.r = 0;
  				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
  				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
  			});
  			return fn.r ? promise : getResult();
  		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
  		queue && queue.d < 0 && (queue.d = 0);
  	};
  })();
  
   
  (() => {
  	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
  	var leafPrototypes;
  	 
  	 
  	 
  	 
  	 
  	 
  	__nccwpck_require__.t = function(value, mode) {
  		if(mode & 1) value = this(value);
  		if(mode & 8) return value;
  		if(typeof value === 'object' && value) {
  			if((mode & 4) && value.__esModule) return value;
  			if((mode & 16) && typeof value.then === 'function') return value;
  		}
  		var ns = Object.create(null);
  		__nccwpck_require__.r(ns);
  		var def = {};
  		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
  		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
  			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
  		}
  		def['default'] = () => (value);
  		__nccwpck_require__.d(ns, def);
  		return ns;
  	};
  })();
  
   
  (() => {
  	 
  	__nccwpck_require__.d = (exports, definition) => {
  		for(var key in definition) {
  			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
  				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
  			}
  		}
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.f = {};
  	 
  	 
  	__nccwpck_require__.e = (chunkId) => {
  		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  			__nccwpck_require__.f[key](chunkId, promises);
  			return promises;
  		}, []));
  	};
  })();
  
   
  (() => {
  	 
  	__nccwpck_require__.u = (chunkId) => {
  		 
  		return {
			"1260": "actions-exec.js",
			"8159": "actions-github.js",
			"3457": "ajv-2.js",
			"878": "ajv-2019.js",
			"2210": "ajv-2020.js",
			"6214": "ajv-3.js",
			"2463": "ajv.js",
			"5624": "archiver.js",
			"7221": "bundle-archive.js",
			"8353": "cli-conn.js",
			"2600": "cli-help.js",
			"5059": "cli-runner.js",
			"4956": "command-cleanup.js",
			"9114": "command-compare.js",
			"2541": "command-completion.js",
			"7421": "command-connector.js",
			"1069": "command-demo.js",
			"3160": "command-discover.js",
			"2732": "command-doctor-secrets.js",
			"256": "command-doctor.js",
			"7586": "command-drift.js",
			"6967": "command-each.js",
			"1329": "command-history.js",
			"4607": "command-init.js",
			"2996": "command-invoke.js",
			"7764": "command-logs.js",
			"2326": "command-pack.js",
			"8451": "command-pipeline.js",
			"3913": "command-promote.js",
			"4908": "command-prove.js",
			"3844": "command-report-conclude-many.js",
			"6788": "command-report.js",
			"3735": "command-rollback.js",
			"4681": "command-sandbox.js",
			"1255": "command-shared-bundle-kind.js",
			"961": "command-shared-connectors-file.js",
			"9201": "command-shared-merge-request-note.js",
			"5106": "command-shared-repository-projects.js",
			"2388": "command-shared-shell-defaults.js",
			"4538": "command-sources.js",
			"8357": "command-stats.js",
			"6546": "command-sync.js",
			"8346": "command-upload.js",
			"1839": "command-validate.js",
			"3166": "command-watch.js",
			"8488": "commands-project-history.js",
			"5486": "commands-recording.js",
			"1954": "commands-stats.js",
			"6200": "commands-upload-record.js",
			"4499": "commands.js",
			"4433": "core-yaml.js",
			"5958": "diff.js",
			"3193": "github-client-2.js",
			"5574": "github-client.js",
			"3598": "github-comment-2.js",
			"1217": "github-comment.js",
			"5019": "github-compare.js",
			"8412": "github-deployments.js",
			"8551": "github-issue.js",
			"7353": "github-pull-request.js",
			"8573": "got.js",
			"4022": "jmespath-community-jmespath.js",
			"8206": "jridgewell-trace-mapping.js",
			"9547": "jsonc-parser.js",
			"8050": "kerberos.js",
			"4006": "picomatch.js",
			"7444": "project-code-text.js",
			"5506": "project.js",
			"8455": "recording-group-validator.js",
			"5100": "recording-words.js",
			"358": "recording.js",
			"938": "report-comparison-file.js",
			"7144": "report-html-comparison-page.js",
			"5608": "report-html-page.js",
			"8733": "report-junit.js",
			"632": "report-result-file.js",
			"6535": "report-sarif.js",
			"6582": "runtime.js",
			"9143": "sandbox-http-server.js",
			"9800": "saxes.js",
			"3347": "shared-compatibility.js",
			"6402": "shared-config-secrets.js",
			"2046": "shared-events.js",
			"5138": "shared-project-history.js",
			"5813": "shared-source-map.js",
			"1182": "shared-upload-record.js",
			"1897": "spec.js",
			"7645": "tenant-http.js",
			"4850": "tenant.js",
			"5129": "tinyglobby.js",
			"6953": "validation-account-removal.js",
			"6819": "validation-answer-forms.js",
			"8299": "validation-engine-settings-file.js",
			"3049": "validation.js",
			"8815": "yaml.js",
			"663": "yauzl.js",
		}[chunkId];
  	};
  })();
  
   
  (() => {
  	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
  })();
  
   
  (() => {
  	 
  	__nccwpck_require__.r = (exports) => {
  		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
  			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
  		}
  		Object.defineProperty(exports, '__esModule', { value: true });
  	};
  })();
  
   
  (() => {
  	 
  	
  	 
  	 
  	 
  	var installedChunks = {
  		8792: 0
  	};
  	
  	var installChunk = (data) => {
  		var {ids, modules, runtime} = data;
  		 
  		 
  		var moduleId, chunkId, i = 0;
  		for(moduleId in modules) {
  			if(__nccwpck_require__.o(modules, moduleId)) {
  				__nccwpck_require__.m[moduleId] = modules[moduleId];
  			}
  		}
  		if(runtime) runtime(__nccwpck_require__);
  		for(;i < ids.length; i++) {
  			chunkId = ids[i];
  			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
  				installedChunks[chunkId][0]();
  			}
  			installedChunks[ids[i]] = 0;
  		}
  	
  	}
  	
  	__nccwpck_require__.f.j = (chunkId, promises) => {
  			 
  			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  			if(installedChunkData !== 0) {  
  	
  				 
  				if(installedChunkData) {
  					promises.push(installedChunkData[1]);
  				} else {
  					if(true) {  
  						 
  						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
  							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
  							throw e;
  						});
  						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
  						promises.push(installedChunkData[1] = promise);
  					}
  				}
  			}
  	};
  	
  	 
  	
  	 
  	
  	 
  	
  	 
  })();
  
  
   
   
   
  var __webpack_exports__ = __nccwpck_require__(95210);
  __webpack_exports__ = await __webpack_exports__;
  
