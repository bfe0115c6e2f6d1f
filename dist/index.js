import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 21916:
/***/ ((__unused_webpack_module, exports) => {

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


/***/ }),

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 78551:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 95085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ oneLine),
/* harmony export */   e: () => (/* binding */ printFailure)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);
/* harmony import */ var _masker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43790);


/**
 * Prints an error without secrets: one line for what the user can mend, also the stack for a defect of ours. Whatever
 * was thrown, this does not throw.
 */
function printFailure(error, { masker, terminal }, location) {
    const { message, stack } = textsOf(error);
    if (stack === undefined) {
        terminal.failure(oneLine((0,_masker_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(message, masker)), location);
        return;
    }
    terminal.info((0,_masker_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(stack, masker));
    const line = `defect of saas-connector-actions, please report it with the lines above: ${message}`;
    terminal.failure(oneLine((0,_masker_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line, masker)));
}
/** The stack is undefined for what the user can mend. */
function textsOf(error) {
    try {
        const message = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { message, stack: undefined };
        return { message, stack: error instanceof Error && error.stack ? error.stack : message };
    }
    catch {
        // Some values cannot be turned into text, such as an object without a prototype.
        return { message: _masker_js__WEBPACK_IMPORTED_MODULE_1__/* .uncleanText */ .cD, stack: _masker_js__WEBPACK_IMPORTED_MODULE_1__/* .uncleanText */ .cD };
    }
}
/** The text on one line, its line breaks as spaces. */
function oneLine(text) {
    return text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim();
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  GX: () => (/* binding */ Masker),
  g$: () => (/* binding */ printable),
  cD: () => (/* binding */ uncleanText)
});

;// CONCATENATED MODULE: ./lib/src/cli/guard.js
/**
 * Text as it may be printed on a runner: no line of it is taken for a workflow command. The runner reads `::name …` at
 * the start of a line, after white space, and `##[name …]` anywhere, and ends a line at a lone carriage return too.
 * Other control characters are made visible, so that nothing in a log can hide or overwrite what stands before it.
 */
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
        .replaceAll('##[', '# #[');
    return plain.trimStart().startsWith('::') ? `| ${plain}` : plain;
}
// Colours and cursor movements, as build tools write them.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
// Control characters but the tab, and the marks that turn the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unprintable = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;
//# sourceMappingURL=guard.js.map
;// CONCATENATED MODULE: ./lib/src/cli/masker.js

/** Shorter values would hide half the log (`true`, `1`, a port) and protect nothing. */
const shortestSecret = 6;
const placeholder = '***';
/** Stands in place of a text when taking the secrets out of it failed. */
const uncleanText = '(this text is left out: taking secrets out of it failed)';
/**
 * Remembers secrets and takes them out of text, in the raw form and in the forms they take when encoded: by line, in
 * JSON, in a URL, in XML, in base64.
 */
class Masker {
    #forms = new Set();
    #secrets = new Set();
    /** Adds a secret. Returns what was not known before: the value, when it is long enough to be masked. */
    add(secret) {
        const fresh = [];
        for (const value of [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())]) {
            if (value.length < shortestSecret || this.#secrets.has(value))
                continue;
            this.#secrets.add(value);
            fresh.push(value);
            for (const form of formsOf(value))
                this.#forms.add(form);
        }
        return fresh;
    }
    /**
     * The text without any secret.
     *
     * @throws an error with a fixed message, which quotes neither the text nor a secret.
     */
    redact(text) {
        try {
            let clean = '';
            let end = 0;
            for (const span of this.#find(text)) {
                clean += text.slice(end, span.start) + placeholder;
                end = span.end;
            }
            return clean + text.slice(end);
        }
        catch {
            // The cause is dropped: its message may quote what was to be hidden.
            throw new Error(uncleanText);
        }
    }
    /** True if the text holds a secret. */
    touches(text) {
        return this.redact(text) !== text;
    }
    /** Where secrets stand, from left to right; spans that overlap are one. */
    #find(text) {
        const found = [];
        // One search for each form: a regular expression of all of them would be too large from 25 KB on.
        for (const form of this.#forms) {
            for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
                found.push({ start, end: start + form.length });
            }
        }
        const merged = [];
        for (const span of found.sort((a, b) => a.start - b.start)) {
            const last = merged.at(-1);
            if (last !== undefined && span.start < last.end)
                last.end = Math.max(last.end, span.end);
            else
                merged.push(span);
        }
        return merged;
    }
}
/** The text as it may be printed: without secrets, or a fixed text if they cannot be taken out. Never throws. */
function printable(text, masker) {
    try {
        return guardText(masker.redact(text));
    }
    catch {
        return uncleanText;
    }
}
function formsOf(secret) {
    const json = JSON.stringify(secret).slice(1, -1);
    const xml = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
    const base64 = Buffer.from(secret).toString('base64');
    return [
        secret,
        json,
        // JSON in JSON, as a config inside a logged request is.
        JSON.stringify(json).slice(1, -1),
        xml,
        encodeUri(secret),
        new URLSearchParams({ s: secret }).toString().slice(2),
        base64,
        base64.replace(/=+$/, ''),
        Buffer.from(secret).toString('base64url'),
    ];
}
function encodeUri(text) {
    // Lone surrogates cannot be encoded.
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}
//# sourceMappingURL=masker.js.map

/***/ }),

/***/ 73899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ assertOutputFiles),
/* harmony export */   N: () => (/* binding */ assertOutputFolders)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70679);




/**
 * Checks before a command starts that these files can be written at its end.
 *
 * @throws UserError for a path that is a folder, is below a file, or cannot be opened.
 */
async function assertOutputFiles(files, workingDirectory) {
    for (const [input, path] of Object.entries(files)) {
        if (path === undefined)
            continue;
        const nearest = await nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
        if (nearest.isExact && nearest.isFolder)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${input}: ${path} is a folder; give the name of a file`);
        if (!nearest.isExact && !nearest.isFolder)
            throw belowFile(input, path, nearest.path, workingDirectory);
        await assertWritable(nearest, `${input} ${path}`);
    }
}
/** Like `assertOutputFiles`, for folders. Missing folders are created later. */
async function assertOutputFolders(folders, workingDirectory) {
    for (const [input, path] of Object.entries(folders)) {
        if (path === undefined)
            continue;
        const nearest = await nearestExisting((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path));
        if (nearest.isExact && !nearest.isFolder)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${input}: ${path} is a file; give a folder`);
        if (!nearest.isFolder)
            throw belowFile(input, path, nearest.path, workingDirectory);
        await assertWritable(nearest, `${input} ${path}`);
    }
}
/**
 * Opens an existing file, or creates and removes a file in an existing folder.
 *
 * @param label names the input and the path, as `report-dir out`
 * @throws UserError if that fails.
 */
async function assertWritable({ path, isFolder }, label) {
    try {
        if (isFolder)
            await (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .assertReplaceable */ .zb)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'file'));
        else
            await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r+')).close();
    }
    catch (cause) {
        throw (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .writeError */ .oG)(label, cause);
    }
}
function belowFile(input, path, file, workingDirectory) {
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workingDirectory, file) || file;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`input ${input}: ${path} cannot be created, because ${shown} is a file; give another path`);
}
/** Finds the path itself or its nearest existing parent. */
async function nearestExisting(path) {
    for (let at = path;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        try {
            return { path: at, isExact: at === path, isFolder: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(at)).isDirectory() };
        }
        catch (error) {
            const { code } = error;
            const missing = code === 'ENOENT' || code === 'ENOTDIR';
            // Any other error, such as a missing permission, is reported when the path is written.
            if (!missing || at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
                return { path: at, isExact: false, isFolder: true };
        }
    }
}
//# sourceMappingURL=output-paths.js.map

/***/ }),

/***/ 68462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

const systemClock = {
    now: () => Date.now(),
    sleep: async (ms, signal, { ref = true } = {}) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, signal ? { signal, ref } : { ref });
        }
        catch (error) {
            // Node.js rejects with an error of its own and the reason as its cause.
            signal?.throwIfAborted();
            throw error;
        }
    },
};
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 57657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Or: () => (/* binding */ isSystemError),
/* harmony export */   XV: () => (/* binding */ reportedProblem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * An error that the user can fix: bad input, a missing permission, a failed build. Its message is one line that says what
 * happened, where, and what to do. Every other error is a defect of this program and is shown with its stack.
 */
class UserError extends Error {
    name = 'UserError';
    location;
    /** True for a result of the finished command, such as failed checks. It is reported as such even after an interrupt. */
    isFinding;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.location = options.location;
        this.isFinding = options.isFinding ?? false;
    }
}
/** The message of anything that was thrown, for use inside another message. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The message of an error for a report: its own if the user or the machine caused it, a fixed text for a defect. */
function reportedProblem(error) {
    return error instanceof UserError || isSystemError(error) ? error.message : 'a defect of this program';
}
/** True for an error of the operating system, which names the call that failed. */
function isSystemError(error) {
    return error instanceof Error && typeof error.syscall === 'string';
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 70679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   Hs: () => (/* binding */ fileErrorReason),
/* harmony export */   Yi: () => (/* binding */ withoutByteOrderMark),
/* harmony export */   Zp: () => (/* binding */ assertFolder),
/* harmony export */   b2: () => (/* binding */ isMissing),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   hu: () => (/* binding */ machineProblem),
/* harmony export */   oG: () => (/* binding */ writeError),
/* harmony export */   zb: () => (/* binding */ assertReplaceable)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(57657);




/** True for the error of a path that does not exist. */
function isMissing(error) {
    const { code } = error;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** The reason why a file or folder could not be read or written, for a message. */
function fileErrorReason(error) {
    const { code } = error;
    if (code === 'ENOENT')
        return 'there is no such file or folder';
    if (code === 'EISDIR')
        return 'it is a folder';
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
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error);
}
/** Codes of errors that the machine causes, such as a full disk, not the program. */
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
/** A UserError for a file error that the machine causes, such as a full disk. Undefined for any other error. */
function machineProblem(error) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .isSystemError */ .Or)(error))
        return undefined;
    const { code = '', syscall, path } = error;
    // A missing folder for temporary files is a setting of the machine.
    const isOfMachine = machineCodes.has(code) || (code === 'ENOENT' && syscall === 'mkdtemp');
    if (!isOfMachine)
        return undefined;
    // `mkdtemp` ends the path with a placeholder.
    const where = path === undefined ? '' : ` ${syscall === 'mkdtemp' ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) : path}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`cannot use${where || ' a file'}: ${fileErrorReason(error)} (${code}, ${syscall})`, {
        cause: error,
    });
}
/**
 * Checks that a folder exists. Links are followed.
 *
 * @throws UserError for a file, and for a folder that is missing or not readable.
 */
async function assertFolder(path, { input, shown, advice }) {
    const where = input === undefined ? '' : `input ${input}: `;
    let isFolder;
    try {
        isFolder = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path)).isDirectory();
    }
    catch (cause) {
        const problem = isMissing(cause)
            ? `there is no folder ${shown}`
            : `${shown} cannot be read: ${fileErrorReason(cause)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where}${problem}; ${advice}`, { cause });
    }
    if (!isFolder)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${where}${shown} is a file; ${advice}`);
}
/** A text without the byte order mark that editors on Windows put first. */
function withoutByteOrderMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
/** Writes or replaces a file atomically: a reader finds the old or the new content, never a part of it. */
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
/** Enough to notice a full disk. */
const trialBytes = 4096;
/** Checks that `replaceFile` can write this file, without changing it. Rejects with the error of the file system. */
async function assertReplaceable(path) {
    const temporary = temporaryPath(path);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, Buffer.alloc(trialBytes), { flag: 'wx' });
    }
    finally {
        await removeIfPossible(temporary);
    }
}
/**
 * Writes a file that the user named, and creates its folders. Not atomic, because the path may be a device such as
 * /dev/stdout.
 *
 * @param label names the file in a message, as `summary-file out/summary.md`
 * @throws UserError if it cannot be written.
 */
async function writeNamedFile(path, content, label) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(path, content);
    }
    catch (cause) {
        throw writeError(label, cause);
    }
}
/** The error for a file that cannot be written; `label` names the input and the file, as `out answers.jsonl`. */
function writeError(label, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`cannot write ${label}: ${fileErrorReason(cause)}; give another path`, { cause });
}
/** If a file could not be created, its removal can fail for the same reason, which is reported already. */
async function removeIfPossible(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true }).catch(() => { });
}
function temporaryPath(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 65872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ pointerSteps),
/* harmony export */   Eq: () => (/* binding */ hasInexactNumber),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   aC: () => (/* binding */ valuesIn),
/* harmony export */   d1: () => (/* binding */ depthOf),
/* harmony export */   ly: () => (/* binding */ isInexact)
/* harmony export */ });
/** True for a JSON object: not null, not an array. */
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** Deeper values from outside are refused: they would exhaust the stack of the code that walks them. */
const maxDepth = 200;
/** How deep objects and lists are nested: 0 for a value that is neither. */
function depthOf(root) {
    let max = 0;
    for (const { depth } of valuesIn(root))
        max = Math.max(max, depth);
    return max;
}
/** A value and all values inside it. Not recursive, because the value may be nested deeper than the stack allows. */
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
/** The steps of a JSON Pointer (RFC 6901), unescaped: `/a~1b/0` has `a/b` and `0`, and the empty one has none. */
function pointerSteps(pointer) {
    return pointer
        .split('/')
        .slice(1)
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** True if a number inside a value may have lost digits when it was parsed: whole numbers are exact up to 2^53. */
function hasInexactNumber(root) {
    for (const { value } of valuesIn(root))
        if (typeof value === 'number' && isInexact(value))
            return true;
    return false;
}
/** True for a number that JSON may have held with other digits. */
function isInexact(value) {
    return !Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value));
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 82226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21916);

/** The candidate closest to `word`, if it may be a misspelling of it: at most a third of the letters differ. */
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const typos = countTypos(word.toLowerCase(), candidate.toLowerCase());
        if (typos < bestDistance) {
            best = candidate;
            bestDistance = typos;
        }
    }
    return best;
}
/** The Levenshtein distance; 1 for the same letters in another order. */
function countTypos(a, b) {
    const sorted = (text) => [...text].sort().join('');
    return a !== b && sorted(a) === sorted(b) ? 1 : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b);
}
//# sourceMappingURL=nearest.js.map

/***/ }),

/***/ 94106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IY: () => (/* binding */ lastOperation),
/* harmony export */   KW: () => (/* binding */ failLastWaiting),
/* harmony export */   M1: () => (/* binding */ unfinished),
/* harmony export */   Xz: () => (/* binding */ StallError),
/* harmony export */   aB: () => (/* binding */ unlessStalled)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57657);

/**
 * A wait that can never end: the event loop is empty, so nothing can settle the promise any more. Without this error
 * Node.js would exit without a message. The message is printed after the name of the command.
 */
class StallError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'StallError';
    constructor(operation) {
        super(unfinished('no pending work was left that could continue it', operation));
    }
}
/** A line about a command that did not finish, to be printed after its name. */
function unfinished(why, operation) {
    const where = operation === '' ? '' : ` while it tried to ${operation}`;
    return `stopped half-way${where}: ${why}; see how far it came before you run it again, and report this line`;
}
/** The pending waits, oldest first. One list for the process, because it has one event loop. */
const waiting = new Set();
/**
 * Settles as the work does, or rejects with a StallError if nothing can settle it any more. The caller can then clean up
 * as after any other failure.
 *
 * @param operation - completes the sentence "tried to …", such as `read connector "x"`; empty if it has no name.
 */
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
/** The operation of the newest pending wait that has a name; empty if there is none. */
function lastOperation() {
    return [...waiting].map(({ operation }) => operation).findLast((operation) => operation !== '') ?? '';
}
/**
 * Fails the newest pending wait, which is the innermost. Call it on `beforeExit`, when the event loop is empty. The
 * failure keeps the loop running for one more turn; when it is empty again, the next wait is failed.
 */
function failLastWaiting() {
    const last = [...waiting].at(-1);
    if (last === undefined)
        return;
    waiting.delete(last);
    last.fail(new StallError(last.operation));
    setImmediate(() => { });
}
//# sourceMappingURL=stall.js.map

/***/ }),

/***/ 35112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ version)
});

;// CONCATENATED MODULE: ./lib/package.json
const package_namespaceObject = {"rE":"0.1.0"};
;// CONCATENATED MODULE: ./lib/src/core/version.js

/** The version of this program, from package.json. */
const version = package_namespaceObject.rE;
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 15967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ repositoryOf),
/* harmony export */   h: () => (/* binding */ readWorkflowRun)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(51455);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65872);


/** The repository of a run, in the parameters of a request to GitHub. */
function repositoryOf({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/**
 * Reads the workflow run from the runner's environment. Undefined outside of a runner. An unreadable event file counts
 * as an event without payload.
 */
async function readWorkflowRun(environment) {
    if (environment['GITHUB_ACTIONS'] !== 'true')
        return undefined;
    const repository = environment['GITHUB_REPOSITORY'] ?? '';
    const server = environment['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const payload = await readEvent(environment['GITHUB_EVENT_PATH']);
    return {
        repository,
        sha: headCommit(payload) ?? environment['GITHUB_SHA'] ?? '',
        event: environment['GITHUB_EVENT_NAME'] ?? '',
        runUrl: `${server}/${repository}/actions/runs/${environment['GITHUB_RUN_ID'] ?? ''}`,
        runId: environment['GITHUB_RUN_ID'] || undefined,
        pullRequest: pullRequestNumber(payload),
        baseCommit: baseCommit(payload),
        headCommit: commitId(headCommit(payload)),
        before: commitBefore(payload),
        apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
        // `pull_request_target` runs on the base with its secrets, also for a pull request from a fork.
        fromFork: environment['GITHUB_EVENT_NAME'] !== 'pull_request_target' && isFromFork(payload, repository),
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
/** The head commit of a pull request, for which GITHUB_SHA is the merge commit. */
function headCommit(payload) {
    const head = pullRequestHead(payload);
    return typeof head?.['sha'] === 'string' ? head['sha'] : undefined;
}
function baseCommit(payload) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload))
        return undefined;
    const pull = payload['pull_request'];
    const group = payload['merge_group'];
    const base = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(pull) ? pull['base'] : undefined;
    return commitId((0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(base) ? base['sha'] : (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(group) ? group['base_sha'] : undefined);
}
/** The commit before a push. GitHub writes zeros when the push created the branch. */
function commitBefore(payload) {
    const before = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload) ? commitId(payload['before']) : undefined;
    return before === undefined || /^0+$/.test(before) ? undefined : before;
}
function commitId(value) {
    return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) ? value : undefined;
}
/** True for a pull request from another repository, or from one that is deleted. */
function isFromFork(payload, repository) {
    const head = pullRequestHead(payload);
    if (head === undefined)
        return false;
    const from = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(head['repo']) ? head['repo']['full_name'] : undefined;
    return typeof from !== 'string' || from.toLowerCase() !== repository.toLowerCase();
}
function pullRequestNumber(payload) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload['pull_request']))
        return undefined;
    const { number } = payload['pull_request'];
    return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}
function pullRequestHead(payload) {
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload) || !(0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(payload['pull_request']))
        return undefined;
    const head = payload['pull_request']['head'];
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(head) ? head : undefined;
}
//# sourceMappingURL=workflow-run.js.map

/***/ }),

/***/ 95210:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _cli_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(95085);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(70679);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(94106);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(26914);





// Stays when the program ends before `main` does: the work is not done then.
process.exitCode = 1;
let isOver = false;
const controller = new AbortController();
// A runner on Windows sends SIGBREAK in place of SIGTERM. A terminal that is closed sends SIGHUP.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK']) {
    process.on(signal, () => controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`interrupted by ${signal}`)));
}
const outlet = (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .shellOutlet */ .m)(process);
let crashed = false;
process.on('beforeExit', () => {
    if (!isOver)
        (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .failLastWaiting */ .KW)();
});
process.on('exit', () => {
    if (isOver)
        return;
    // Some code called process.exit, perhaps with 0.
    process.exitCode = 1;
    if (crashed)
        return;
    (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .printFailure */ .e)(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`saas-connector ${(0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .unfinished */ .M1)('its process was ended', (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .lastOperation */ .IY)())}`), outlet);
});
/** Ends the process after all output is written, also while something is still open. */
function exitAsFailed() {
    process.stdout.write('', () => process.exit(1));
}
/** Longest wait for the work to stop after an uncaught error. */
const maxEndingMs = 60_000;
// Node.js would print an uncaught error unchanged, and its text may hold a secret. It would also end the process before
// tags are moved back and test accounts are deleted.
for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error) => {
        (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .printFailure */ .e)(error, outlet);
        if (isOver)
            return exitAsFailed();
        if (crashed)
            return;
        crashed = true;
        controller.abort(new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('interrupted by a defect'));
        setTimeout(exitAsFailed, maxEndingMs).unref();
    });
}
let isUnwritable = false;
for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error) => {
        // Each further line fails too.
        if (isUnwritable)
            return;
        isUnwritable = true;
        // The reader of the output, `head` for example, has exited.
        const isUnread = error.code === 'EPIPE';
        const reason = isUnread
            ? 'the reader of the output has exited'
            : `cannot write the output: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorReason */ .Hs)(error)}`;
        const failure = new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(reason);
        // Stop the work in order.
        controller.abort(failure);
        if (!isUnread)
            (0,_cli_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .printFailure */ .e)(failure, outlet);
    });
}
const exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_4__/* .main */ .i)({
    argv: process.argv.slice(2),
    env: process.env,
    cwd: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stdout.isTTY === true,
    platform: process.platform,
    signal: controller.signal,
}, outlet);
process.exitCode = exitCode;
isOver = true;
if (crashed)
    exitAsFailed();
//# sourceMappingURL=index.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 26914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main),
  m: () => (/* binding */ shellOutlet)
});

// EXTERNAL MODULE: ./lib/src/cli/failure.js
var failure = __nccwpck_require__(95085);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __nccwpck_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __nccwpck_require__(65872);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __nccwpck_require__(82226);
;// CONCATENATED MODULE: ./lib/src/cli/inputs.js



/**
 * Reads the inputs of an action from the variable `INPUTS`, which holds `toJSON(inputs)`. Names are compared in lower
 * case. Undeclared names are ignored, because some runners add the inputs of the workflow run. An empty text counts as
 * not given, because that is how an action receives an input without a value.
 */
function inputsFromJson(text, declarations) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        parsed = undefined;
    }
    if (!(0,json/* isObject */.Gv)(parsed)) {
        throw new errors/* UserError */.yo('the variable INPUTS is not a JSON object; set it to the expression toJSON(inputs) in the step');
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
/**
 * Reads `--name value` and `--name=value`. The word after a flag is always its value. A word without a flag is the value
 * of the input `positional`, if the command has one.
 */
function inputsFromArguments(words, declarations, positional) {
    const given = {};
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (positional !== undefined && !word.startsWith('-')) {
            if (Object.hasOwn(given, positional))
                throw new errors/* UserError */.yo(`unexpected word "${word}": ${positional} is already given`);
            given[positional] = word;
            continue;
        }
        if (!word.startsWith('--')) {
            throw new errors/* UserError */.yo(`"${word}" is not a flag; ${flagAdvice(word, declarations)}`);
        }
        const equals = word.indexOf('=');
        const name = equals === -1 ? word.slice(2) : word.slice(2, equals);
        if (!Object.hasOwn(declarations, name)) {
            const near = (0,nearest/* nearest */.p)(name, Object.keys(declarations));
            throw new errors/* UserError */.yo(`unknown flag --${name}; ${near ? `did you mean --${near}?` : 'see --help for the flags'}`);
        }
        if (Object.hasOwn(given, name)) {
            throw new errors/* UserError */.yo(`--${name} is given twice; give it once`);
        }
        if (equals !== -1) {
            given[name] = word.slice(equals + 1);
            continue;
        }
        const value = words[++i];
        if (value === undefined) {
            throw new errors/* UserError */.yo(`--${name} has no value; write --${name} <value>`);
        }
        given[name] = value;
    }
    return given;
}
/** Suggests the flag of the only input that has this word as a choice. */
function flagAdvice(word, declarations) {
    const [match, ...others] = Object.entries(declarations).filter(([, { choices }]) => choices?.includes(word));
    const isUnique = match !== undefined && others.length === 0;
    return isUnique ? `write --${match[0]} ${word}` : 'write every input as --name value';
}
/** Adds the values of environment variables for inputs that were not given. */
function withEnvironment(given, declarations, environment) {
    const filled = { ...given };
    for (const [name, { env }] of Object.entries(declarations)) {
        const value = env === undefined ? undefined : environment[env];
        if (!filled[name]?.trim() && value?.trim())
            filled[name] = value;
    }
    return filled;
}
/**
 * Parses the given texts into the typed inputs of the command.
 *
 * @throws UserError that names the input, the problem and the allowed values. It never has the value of a secret or JSON
 *   input.
 */
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
            throw new errors/* UserError */.yo(`input ${name}: "${shorten(text)}" is neither true nor false; write one of the two`);
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
            throw new errors/* UserError */.yo(`input ${name}: "${shorten(text)}" is not one of ${choices.join(', ')}; write one of them`);
        }
        case 'json':
            try {
                return JSON.parse(text);
            }
            catch {
                throw new errors/* UserError */.yo(`input ${name} is not valid JSON; check its quotes, commas and brackets`);
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
    throw new errors/* UserError */.yo(`input ${name}: "${shorten(text)}" is not a whole number${range}; write one`);
}
/** One line of at most 60 characters. */
function shorten(text) {
    const line = text.replace(/\s+/g, ' ');
    return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./lib/src/cli/masker.js + 1 modules
var masker = __nccwpck_require__(43790);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __nccwpck_require__(73899);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __nccwpck_require__(70679);
;// CONCATENATED MODULE: ./lib/src/cli/annotations.js
/** A runner shows at most this many annotations of one level for one step, and drops the rest. */
const perLevel = 10;
/** A shell has no limit, and a person has: the rest is in the report. */
const perLevelInShell = 50;
/** Characters; GitHub cuts longer messages. */
const maxMessageLength = 4000;
const plural = { error: 'errors', warning: 'warnings', notice: 'notices' };
/**
 * Chooses the annotations that a step can show. When there are more of a level than fit, the last one says how many
 * more there are. One place of the level `error` is kept for the line that ends a failed command.
 */
function fitAnnotations(annotations, onRunner = true) {
    const fitting = [];
    for (const level of ['error', 'warning', 'notice']) {
        const limit = onRunner ? perLevel : perLevelInShell;
        const room = onRunner && level === 'error' ? limit - 1 : limit;
        const ofLevel = annotations.filter((annotation) => annotation.level === level);
        if (ofLevel.length <= room) {
            fitting.push(...ofLevel);
            continue;
        }
        const shown = room - 1;
        fitting.push(...ofLevel.slice(0, shown), {
            level,
            title: `${ofLevel.length - shown} more ${plural[level]}`,
            message: onRunner
                ? `GitHub shows ${limit} ${plural[level]} of a step; the summary and the report have all ${ofLevel.length}`
                : `--summary-file and --report-dir write all ${ofLevel.length} down, where the command has them`,
        });
    }
    return fitting.map((annotation) => ({
        ...annotation,
        message: annotation.message.length > maxMessageLength
            ? `${annotation.message.slice(0, maxMessageLength - 1)}…`
            : annotation.message,
    }));
}
//# sourceMappingURL=annotations.js.map
;// CONCATENATED MODULE: ./lib/src/cli/child-environment.js
// What holds our credentials, the runner's, or lets a child process speak to the runner in our name.
const ours = /^(?:INPUTS|INPUT_.*|SAIL_.*|ACTIONS_.*|GITHUB_TOKEN|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))$/i;
/** The environment for a child process: nothing of ours, and no variable that holds a masked value. */
function childEnvironment(environment, masker) {
    return Object.fromEntries(Object.entries(environment).filter(([name, value]) => value !== undefined && !ours.test(name) && !masker.touches(value)));
}
//# sourceMappingURL=child-environment.js.map
;// CONCATENATED MODULE: ./lib/src/cli/summary-size.js
/** A runner drops a whole summary of more than 1 MiB and the step stays green; some room is left for what it adds. */
const summaryLimit = 1024 * 1024 - 4096;
/**
 * Joins the sections of a summary. When they are larger than a runner takes, sections from the end are replaced by one
 * sentence, so that what stands first, the verdict and the totals, stays.
 */
function joinSections(sections, limit = summaryLimit) {
    const whole = sections.join('\n\n');
    if (Buffer.byteLength(whole) <= limit)
        return `${whole}\n`;
    const notice = '\n\n> The rest of this summary is left out: it is larger than GitHub shows. The report has all of it.\n';
    let kept = '';
    for (const section of sections) {
        const next = kept === '' ? section : `${kept}\n\n${section}`;
        if (Buffer.byteLength(next) + Buffer.byteLength(notice) > limit)
            break;
        kept = next;
    }
    return kept + notice;
}
//# sourceMappingURL=summary-size.js.map
;// CONCATENATED MODULE: ./lib/src/cli/session.js









/**
 * One execution of a command: everything that it prints, annotates or writes passes through here, is freed of secrets
 * and guarded, and is completed at the end whether the command succeeded or not.
 */
class Session {
    context;
    #options;
    #workspace;
    #annotations = [];
    #sections = [];
    #headline;
    #outputs;
    constructor(options) {
        this.#options = options;
        const { terminal, masker, environment, workingDirectory } = options;
        this.#workspace = workspaceOf(environment['GITHUB_WORKSPACE'], workingDirectory);
        this.#outputs = Object.fromEntries(options.outputNames.map((name) => [name, '']));
        const temporary = options.workflow && environment['RUNNER_TEMP'];
        this.context = {
            logger: {
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
            childEnvironment: () => childEnvironment(environment, masker),
            workflow: options.workflow,
            emptyInputs: options.emptyInputs ?? new Set(),
            shell: options.shell,
            mask: (secret) => {
                for (const value of masker.add(secret))
                    terminal.mask(value);
            },
            redact: (text) => masker.redact(text),
            setOutput: (name, value) => {
                if (!Object.hasOwn(this.#outputs, name))
                    throw new Error(`output ${name} is not declared`);
                this.#outputs[name] = masker.redact(String(value));
            },
            annotate: (annotation) => {
                this.#annotations.push(annotation);
            },
            addSummary: (markdown) => {
                this.#sections.push(masker.redact(markdown));
            },
            setHeadline: (markdown) => {
                this.#headline = masker.redact(markdown);
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
    /** Prints why the command failed: one line for what the user can mend, the stack for a defect of ours. */
    fail(error) {
        (0,failure/* printFailure */.e)(error, this.#options, error instanceof errors/* UserError */.yo ? this.#shown(error.location) : undefined);
    }
    /**
     * Prints the annotations, then writes outputs and summary, each even if another cannot be written. Called once, last, also
     * after a failure.
     *
     * @param isOver - false when the command was left in the middle: what it had not done by then may be done all the same.
     * @throws UserError for what could not be written. For a job summary there is only a warning, as nothing depends on it.
     */
    async complete({ isOver = true } = {}) {
        const outputs = isOver ? this.#outputs : withoutDenials(this.#outputs);
        const { terminal, outputsFile, summaryFile, workingDirectory } = this.#options;
        for (const annotation of fitAnnotations(this.#annotations, this.#options.workflow !== undefined)) {
            terminal.annotation({
                ...annotation,
                title: (0,failure/* oneLine */.T)(this.#clean(annotation.title)),
                message: this.#clean(annotation.message),
                location: this.#shown(annotation.location),
            });
        }
        const sections = this.#headline === undefined ? this.#sections : [this.#headline, ...this.#sections];
        const summary = joinSections(sections);
        const problems = [];
        // Outputs come first: the steps that follow depend on them.
        await attempt(problems, 'the outputs of the step', () => terminal.outputs(outputs));
        if (outputsFile) {
            const json = `${JSON.stringify(outputs, null, 2)}\n`;
            const path = (0,external_node_path_.resolve)(workingDirectory, outputsFile);
            await attempt(problems, '', () => (0,files/* writeNamedFile */.Bl)(path, json, `outputs-file ${outputsFile}`));
        }
        const unshown = [];
        if (sections.length > 0)
            await attempt(unshown, 'the summary of the job', () => terminal.summary(summary));
        for (const problem of unshown)
            this.context.logger.warning(problem);
        if (summaryFile) {
            const path = (0,external_node_path_.resolve)(workingDirectory, summaryFile);
            await attempt(problems, '', () => (0,files/* writeNamedFile */.Bl)(path, summary, `summary-file ${summaryFile}`));
        }
        if (problems.length > 0)
            throw new errors/* UserError */.yo(problems.join('; '));
    }
    #clean(text) {
        return (0,masker/* printable */.g$)(text, this.#options.masker);
    }
    /** The location as GitHub and people want it: relative to the repository, with forward slashes; as it is if outside. */
    #shown(location) {
        if (location === undefined)
            return undefined;
        const path = (0,external_node_path_.relative)(this.#workspace, (0,external_node_path_.resolve)(this.#options.workingDirectory, location.file));
        const file = path !== '' && isBelow(path) ? path.split(external_node_path_.sep).join('/') : location.file;
        return { ...location, file: this.#clean(file) };
    }
}
/** Runs one write, and collects the message of a failure. `what` names what is written, if the error does not. */
async function attempt(problems, what, write) {
    try {
        await write();
    }
    catch (error) {
        problems.push(error instanceof errors/* UserError */.yo ? error.message : `cannot write ${what}: ${(0,files/* fileErrorReason */.Hs)(error)}`);
    }
}
/** `false` and `0` say that something was not done, which nobody knows of work that was left in the middle. */
function withoutDenials(outputs) {
    const entries = Object.entries(outputs);
    return Object.fromEntries(entries.map(([name, value]) => [name, value === 'false' || value === '0' ? 'unknown' : value]));
}
/**
 * The workspace in the spelling of the working directory. A system tells a process its folder without links, and the
 * runner may name the workspace by one: files would then seem to lie outside.
 */
function workspaceOf(given, workingDirectory) {
    const workspace = (0,external_node_path_.resolve)(given || workingDirectory);
    if (isBelow((0,external_node_path_.relative)(workspace, workingDirectory)))
        return workspace;
    try {
        const real = external_node_fs_.realpathSync.native(workspace);
        return isBelow((0,external_node_path_.relative)(real, workingDirectory)) ? real : workspace;
    }
    catch {
        // It is not there: then no file lies in it.
        return workspace;
    }
}
/** True for a relative path that leads nowhere outside. */
function isBelow(path) {
    return !(0,external_node_path_.isAbsolute)(path) && path !== '..' && !path.startsWith(`..${external_node_path_.sep}`);
}
//# sourceMappingURL=session.js.map
;// CONCATENATED MODULE: ./lib/src/cli/shell.js
/** A terminal for a shell or another build server. It prints no workflow commands; warnings and errors go to `err`. */
function shellTerminal({ out, err, verbose }) {
    return {
        debug(text) {
            if (verbose)
                err.write(`${text}\n`);
        },
        info(text) {
            out.write(`${text}\n`);
        },
        warning(text) {
            err.write(`warning: ${text}\n`);
        },
        annotation({ level, title, message, location }) {
            err.write(`${place(location)}${level}: ${title}: ${message}\n`);
        },
        failure(message, location) {
            err.write(`${place(location)}error: ${message}\n`);
        },
        startGroup(title) {
            out.write(`${title}\n`);
        },
        endGroup() { },
        mask() { },
        async outputs() { },
        async summary() { },
    };
}
/** `file:line:column: `, which editors and terminals turn into a link. */
function place(location) {
    if (location === undefined)
        return '';
    const { file, line, column } = location;
    return `${[file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `;
}
//# sourceMappingURL=shell.js.map
;// CONCATENATED MODULE: ./lib/src/commands/registry.js
/**
 * All commands by name, in the order of `--help`. Each is loaded when it is asked for, so that a start loads nothing it
 * does not use.
 */
const commands = {
    pipeline: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(9800), __nccwpck_require__.e(1260), __nccwpck_require__.e(8206), __nccwpck_require__.e(5624), __nccwpck_require__.e(6522), __nccwpck_require__.e(4518), __nccwpck_require__.e(1607), __nccwpck_require__.e(905), __nccwpck_require__.e(1537), __nccwpck_require__.e(5178), __nccwpck_require__.e(5813), __nccwpck_require__.e(5042), __nccwpck_require__.e(7063), __nccwpck_require__.e(4429), __nccwpck_require__.e(9286), __nccwpck_require__.e(7959)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27959))).pipeline),
    pack: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(1260), __nccwpck_require__.e(5624), __nccwpck_require__.e(6522), __nccwpck_require__.e(1607), __nccwpck_require__.e(905), __nccwpck_require__.e(4429), __nccwpck_require__.e(1610)]).then(__nccwpck_require__.bind(__nccwpck_require__, 44429))).pack),
    upload: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(8573), __nccwpck_require__.e(6522), __nccwpck_require__.e(4518), __nccwpck_require__.e(1607), __nccwpck_require__.e(9286), __nccwpck_require__.e(5491)]).then(__nccwpck_require__.bind(__nccwpck_require__, 39286))).upload),
    validate: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(9800), __nccwpck_require__.e(8206), __nccwpck_require__.e(6522), __nccwpck_require__.e(4518), __nccwpck_require__.e(1607), __nccwpck_require__.e(905), __nccwpck_require__.e(1537), __nccwpck_require__.e(5178), __nccwpck_require__.e(5813), __nccwpck_require__.e(5042), __nccwpck_require__.e(7063)]).then(__nccwpck_require__.bind(__nccwpck_require__, 67063))).validate),
    report: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(4006), __nccwpck_require__.e(3382), __nccwpck_require__.e(5178), __nccwpck_require__.e(3575)]).then(__nccwpck_require__.bind(__nccwpck_require__, 99620))).report),
    promote: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(4518), __nccwpck_require__.e(8750)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8750))).promote),
    logs: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(8573), __nccwpck_require__.e(4006), __nccwpck_require__.e(8206), __nccwpck_require__.e(6522), __nccwpck_require__.e(4518), __nccwpck_require__.e(905), __nccwpck_require__.e(5813), __nccwpck_require__.e(228)]).then(__nccwpck_require__.bind(__nccwpck_require__, 50228))).logs),
    stats: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(8573), __nccwpck_require__.e(4518), __nccwpck_require__.e(840)]).then(__nccwpck_require__.bind(__nccwpck_require__, 840))).stats),
    invoke: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(8573), __nccwpck_require__.e(9800), __nccwpck_require__.e(6522), __nccwpck_require__.e(4518), __nccwpck_require__.e(1607), __nccwpck_require__.e(1537), __nccwpck_require__.e(5042), __nccwpck_require__.e(2816)]).then(__nccwpck_require__.bind(__nccwpck_require__, 63589))).invoke),
    connector: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(8573), __nccwpck_require__.e(6522), __nccwpck_require__.e(4518), __nccwpck_require__.e(1607), __nccwpck_require__.e(8343)]).then(__nccwpck_require__.bind(__nccwpck_require__, 78343))).connector),
    sync: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(8573), __nccwpck_require__.e(9800), __nccwpck_require__.e(5949), __nccwpck_require__.e(4518), __nccwpck_require__.e(6546)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36546))).sync),
    discover: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(8815), __nccwpck_require__.e(6522), __nccwpck_require__.e(905), __nccwpck_require__.e(778)]).then(__nccwpck_require__.bind(__nccwpck_require__, 80778))).discover),
    init: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(4006), __nccwpck_require__.e(6522), __nccwpck_require__.e(905), __nccwpck_require__.e(5402)]).then(__nccwpck_require__.bind(__nccwpck_require__, 25402))).init),
    sandbox: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(9800), __nccwpck_require__.e(6522), __nccwpck_require__.e(1607), __nccwpck_require__.e(1537), __nccwpck_require__.e(3516)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16545))).sandbox),
    demo: async () => erase((await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(2463), __nccwpck_require__.e(663), __nccwpck_require__.e(9800), __nccwpck_require__.e(6522), __nccwpck_require__.e(1607), __nccwpck_require__.e(1537), __nccwpck_require__.e(2483)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90976))).demo),
};
/** Forgets the types of one command's inputs: main gives it what its own declarations parsed. */
function erase(command) {
    return command;
}
//# sourceMappingURL=registry.js.map
// EXTERNAL MODULE: ./lib/src/core/clock.js
var clock = __nccwpck_require__(68462);
// EXTERNAL MODULE: ./lib/src/core/stall.js
var stall = __nccwpck_require__(94106);
// EXTERNAL MODULE: ./lib/src/core/version.js + 1 modules
var version = __nccwpck_require__(35112);
// EXTERNAL MODULE: ./lib/src/github/workflow-run.js
var workflow_run = __nccwpck_require__(15967);
;// CONCATENATED MODULE: ./lib/src/main.js














/** Flags of every command in a shell. */
const sharedInputs = {
    'outputs-file': { kind: 'text', description: 'File to write the outputs to, as one JSON object.', shellOnly: true },
    'summary-file': { kind: 'text', description: 'File to write the summary to, in Markdown.', shellOnly: true },
    verbose: { kind: 'boolean', description: 'Print details.', default: 'false', shellOnly: true },
};
/**
 * Runs one command from a command line or a workflow step. Resolves to the exit code: 0 for success, 130 when it was
 * interrupted, otherwise 1. Never rejects.
 *
 * @param outlet - receives the secrets and the terminal, so that the caller can print an uncaught error.
 */
async function main(process, outlet = shellOutlet(process)) {
    try {
        return await (0,stall/* unlessStalled */.aB)('', () => run(process, outlet));
    }
    catch (error) {
        const [name = ''] = process.argv;
        (0,failure/* printFailure */.e)(readableError(error, Object.hasOwn(commands, name) ? name : 'saas-connector'), outlet);
        return 1;
    }
}
/** An outlet that prints to a shell, without secrets yet. */
function shellOutlet({ stdout, stderr }) {
    return { masker: new masker/* Masker */.GX(), terminal: shellTerminal({ out: stdout, err: stderr, verbose: false }) };
}
async function run(process, outlet) {
    const [name, ...words] = process.argv;
    if (name === '--version' || name === 'version') {
        process.stdout.write(`${version/* version */.r}\n`);
        return 0;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        const [{ programHelp }, all] = await Promise.all([__nccwpck_require__.e(/* import() */ 2600).then(__nccwpck_require__.bind(__nccwpck_require__, 2600)), loadAll()]);
        (name === undefined ? process.stderr : process.stdout).write(programHelp(all));
        return name === undefined ? 1 : 0;
    }
    const onRunner = process.env['GITHUB_ACTIONS'] === 'true';
    if (onRunner)
        outlet.terminal = (await Promise.all(/* import() */[__nccwpck_require__.e(1260), __nccwpck_require__.e(5059)]).then(__nccwpck_require__.bind(__nccwpck_require__, 95059))).runnerTerminal();
    let command;
    let values;
    let emptyInputs;
    let shared;
    let problem;
    try {
        command = await findCommand(name);
        if (words.includes('--help') || words.includes('-h')) {
            const { commandHelp } = await __nccwpck_require__.e(/* import() */ 2600).then(__nccwpck_require__.bind(__nccwpck_require__, 2600));
            process.stdout.write(commandHelp(command, sharedInputs));
            return 0;
        }
        maskInputs(inputSources(process, words, command.inputs), command.inputs, outlet);
        const given = readInputs(process, words, command);
        maskInputs([given], command.inputs, outlet);
        emptyInputs = findEmpty(given, command.inputs, onRunner);
        const own = parseInputs(given, sharedInputs);
        if (!onRunner)
            outlet.terminal = shellTerminal({ out: process.stdout, err: process.stderr, verbose: own.verbose });
        const { 'outputs-file': outputsFile, 'summary-file': summaryFile } = own;
        await (0,output_paths/* assertOutputFiles */.H)({ 'outputs-file': outputsFile, 'summary-file': summaryFile }, process.cwd);
        if (onRunner)
            await assertRunnerOutputs(process, outlet);
        // Set only after the check: files that cannot be written are not written at the end either.
        shared = own;
        values = parseInputs(given, command.inputs);
    }
    catch (error) {
        problem = error;
    }
    const session = new Session({
        ...outlet,
        clock: clock/* systemClock */.m,
        signal: process.signal,
        environment: process.env,
        workingDirectory: process.cwd,
        shell: process.isTerminal && !onRunner ? (process.platform === 'win32' ? 'powershell' : 'posix') : undefined,
        workflow: await (0,workflow_run/* readWorkflowRun */.h)(process.env),
        ...(emptyInputs && { emptyInputs }),
        outputNames: Object.keys(command?.outputs ?? {}),
        outputsFile: shared?.['outputs-file'],
        summaryFile: shared?.['summary-file'],
    });
    const chosen = command !== undefined && values !== undefined ? { command, values } : undefined;
    let isOver = chosen === undefined;
    if (chosen !== undefined) {
        const over = () => {
            isOver = true;
        };
        try {
            await (0,stall/* unlessStalled */.aB)('', () => chosen.command.run(chosen.values, session.context).finally(over));
        }
        catch (error) {
            problem = error;
        }
    }
    try {
        await (0,stall/* unlessStalled */.aB)('', () => session.complete({ isOver }));
    }
    catch (error) {
        if (problem === undefined)
            problem = error;
        // A StallError would read as if the command itself had not finished.
        else if (!(error instanceof stall/* StallError */.Xz))
            session.fail(readableError(error, name));
    }
    if (problem === undefined)
        return 0;
    if (process.signal.aborted && problem === process.signal.reason) {
        session.fail(new errors/* UserError */.yo(`${name} was interrupted`));
        return 130;
    }
    session.fail(readableError(problem, name));
    const isFinding = problem instanceof errors/* UserError */.yo && problem.isFinding;
    return process.signal.aborted && !isFinding ? 130 : 1;
}
/** Checks that the runner's output file can be written. If not, it is not written at the end either. */
async function assertRunnerOutputs({ env, cwd }, outlet) {
    try {
        await (0,output_paths/* assertOutputFiles */.H)({ GITHUB_OUTPUT: env['GITHUB_OUTPUT'] || undefined }, cwd);
    }
    catch (error) {
        outlet.terminal = { ...outlet.terminal, outputs: async () => { } };
        throw error;
    }
}
/** Adds the name of the command to the message of a StallError, and words an error of the machine for the user. */
function readableError(error, name) {
    if (error instanceof stall/* StallError */.Xz)
        return new errors/* UserError */.yo(`${name} ${error.message}`, { cause: error });
    return (0,files/* machineProblem */.hu)(error) ?? error;
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
    const near = (0,nearest/* nearest */.p)(name, Object.keys(commands));
    throw new errors/* UserError */.yo(`unknown command "${name}"; ${near ? `did you mean ${near}?` : 'saas-connector --help shows the commands'}`);
}
/** Reads the inputs from the variable INPUTS in a workflow step, and from the flags and environment variables. */
function readInputs(process, words, command) {
    const { inputs: declarations, positional } = command;
    const json = process.env['INPUTS'];
    const given = {
        ...(process.env['GITHUB_ACTIONS'] === 'true' && json ? inputsFromJson(json, declarations) : {}),
        ...inputsFromArguments(words, { ...declarations, ...sharedInputs }, positional),
    };
    return withEnvironment(given, declarations, process.env);
}
/**
 * The inputs of each source separately, for masking. Reading the command line can fail with an error that quotes a word
 * of it, before the sources are merged.
 */
function inputSources(process, words, declarations) {
    const json = process.env['GITHUB_ACTIONS'] === 'true' ? process.env['INPUTS'] : undefined;
    const flags = words.flatMap((word, index) => {
        if (!word.startsWith('--'))
            return [];
        const [name = '', ...value] = word.slice(2).split('=');
        return [{ [name]: value.length > 0 ? value.join('=') : (words[index + 1] ?? '') }];
    });
    return [
        withEnvironment({}, declarations, process.env),
        ...(json ? [inputsFromJson(json, declarations)] : []),
        ...flags,
    ];
}
/** The inputs that are empty. In an action this includes those that are not given, because they arrive as empty texts. */
function findEmpty(given, declarations, onRunner) {
    const isGiven = (name) => onRunner || Object.hasOwn(given, name);
    return new Set(Object.keys(declarations).filter((name) => isGiven(name) && !given[name]?.trim()));
}
/** Masks secret inputs. Must run before anything is printed, also an error about another input. */
function maskInputs(sources, declarations, { masker, terminal }) {
    for (const [name, declaration] of Object.entries(declarations)) {
        for (const given of declaration.secret ? sources : []) {
            const value = given[name];
            for (const fresh of value ? masker.add(value) : [])
                terminal.mask(fresh);
        }
    }
}
//# sourceMappingURL=main.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {
			"1260": "actions-exec.js",
			"8159": "actions-github.js",
			"878": "ajv-2019.js",
			"2210": "ajv-2020.js",
			"2463": "ajv.js",
			"5624": "archiver.js",
			"2600": "cli-help.js",
			"5059": "cli-runner.js",
			"8343": "command-connector.js",
			"2483": "command-demo.js",
			"778": "command-discover.js",
			"5402": "command-init.js",
			"2816": "command-invoke.js",
			"228": "command-logs.js",
			"4429": "command-pack.js",
			"7959": "command-pipeline.js",
			"8750": "command-promote.js",
			"3575": "command-report.js",
			"3516": "command-sandbox.js",
			"840": "command-stats.js",
			"6546": "command-sync.js",
			"9286": "command-upload.js",
			"7063": "command-validate.js",
			"5491": "commands-bundle-inspection.js",
			"5042": "commands-spec-view.js",
			"5813": "commands.js",
			"4433": "core-yaml.js",
			"5949": "diff.js",
			"3193": "github-client.js",
			"1217": "github-comment.js",
			"8412": "github-deployments.js",
			"8573": "got.js",
			"4022": "jmespath-community-jmespath.js",
			"8206": "jridgewell-trace-mapping.js",
			"9547": "jsonc-parser.js",
			"8050": "kerberos.js",
			"4006": "picomatch.js",
			"905": "project.js",
			"1068": "report-html-page.js",
			"8733": "report-junit.js",
			"1724": "report-result-file.js",
			"7356": "report-sarif.js",
			"1607": "runtime.js",
			"1537": "sandbox.js",
			"9800": "saxes.js",
			"1610": "shared-markdown.js",
			"5178": "shared-validation-summary.js",
			"6522": "spec.js",
			"4518": "tenant.js",
			"3382": "tinyglobby.js",
			"8811": "validation-engine-settings-file.js",
			"8815": "yaml.js",
			"663": "yauzl.js",
		}[chunkId];
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(95210);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
