export const id = 5695;
export const ids = [5695];
export const modules = {

/***/ 45146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ compareHandlers)
/* harmony export */ });
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55784);




/**
 * Compares the commands of a spec with the handlers of its bundle. A listed command without a handler is an error, because
 * the platform offers it. A handler that is not listed is never called (docs/platform.md#unlisted-handlers): a warning.
 * `std:spec:read` need not be listed, because the SDK handles it in every connector (docs/platform.md#spec-read).
 */
function compareHandlers(spec, handlers) {
    const commands = spec.commands ?? [];
    const unlisted = handlers.filter((handler) => handler !== _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__/* .specRead */ .uD && !commands.includes(handler));
    const findings = [];
    for (const [index, command] of commands.entries()) {
        if (command === _spec_command_names_js__WEBPACK_IMPORTED_MODULE_3__/* .specRead */ .uD || handlers.includes(command) || commands.indexOf(command) !== index)
            continue;
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, unlisted);
        const advice = near === undefined
            ? 'register a handler for it, or remove it from commands'
            : `did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))}, which has a handler and is not listed?`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(command))} is listed in the spec, but the connector has no handler for it; ${advice}`;
        findings.push({ level: 'error', message, command, path: ['commands', index], problem: 'listed-not-handled' });
    }
    for (const command of unlisted) {
        const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(command, commands.filter((listed) => !handlers.includes(listed)));
        const advice = near === undefined
            ? 'add it to commands, or remove the handler'
            : `is ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(near))} in the list a misspelling of it?`;
        const message = `command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(command))} has a handler, but is not listed in the spec, so it is never called; ${advice}`;
        findings.push({ level: 'warning', message, command, path: ['commands'], problem: 'handled-not-listed' });
    }
    return findings;
}
//# sourceMappingURL=handlers.js.map

/***/ }),

/***/ 39184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ sourceMapRegisterRemedy),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   an: () => (/* binding */ sourceMapRegisterOf),
/* harmony export */   qA: () => (/* binding */ filesNeededBy)
/* harmony export */ });
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46601);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93305);



/**
 * The files beside it that an index.js made by ncc reads when it runs: parts that ncc split off at a dynamic import, and
 * assets that it copied (docs/platform.md#bundle-extra-files). Sorted. They are found by the code that loads them; the
 * worker files of the SDK's logger, which only a log in a thread of its own needs, are left out.
 */
function filesNeededBy(index) {
    return [...new Set([...chunksOf(index), ...assetsOf(index)])].sort();
}
/** What to do if a bundle does not load because of `sourceMapRegisterOf`. */
const sourceMapRegisterRemedy = 'Build with "ncc --source-map --no-source-map-register": without the second option, the bundle loads that file, and only index.js is uploaded.';
/** The module beside index.js that a bundle made by `ncc --source-map` loads before anything else, if it does so. */
function sourceMapRegisterOf(index) {
    const start = /^(?:#![^\n]{0,200}\n)?(?:"use strict"; ?)?(?:require\(|import )['"]\.\/(sourcemap-register\.c?js)['"]/;
    return start.exec(index.slice(0, 300))?.[1];
}
/** The file of a chunk is its id and a suffix, which one function of the loader puts together. */
function chunksOf(index) {
    const suffix = /\.u ?= ?[\s\S]{0,200}?"" ?\+ ?\w{1,30} ?\+ ?"(\.[^"\\\n]{1,60})"/.exec(index)?.[1];
    if (suffix === undefined)
        return [];
    // `load.e(75).then(load.bind(load, …))`, with the name of the loader in each place, or several in `Promise.all([…])`.
    const pattern = /\b(\w{1,30})\.e\((?:\/\*[^*]{0,200}\*\/ ?)?("?)([\w-]{1,100})\2\)(?=, ?\1\.e\(|[\s\S]{0,200}?\.then\(\1(?:\.\w{1,5})?\.bind\(\1)/g;
    return [...index.matchAll(pattern)].map(([, , , id]) => `${id}${suffix}`);
}
/** What the SDK's logger asks for just before it names a file of its own. */
const loggerWorker = /["'](?:thread-stream-worker|pino-worker|pino-pipeline-worker|pino\/file)["'][^;]{0,200}$/;
function assetsOf(index) {
    const found = [];
    for (const match of index.matchAll(/\.ab ?\+ ?"([^"\\\n]{1,200})"/g)) {
        const [, name = ''] = match;
        if (!loggerWorker.test(index.slice(Math.max(0, match.index - 300), match.index)))
            found.push(name);
    }
    return found;
}
/** The names for a message, in quotes; of many the first five. */
function listNames(names) {
    const shown = names.slice(0, 5).map((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(name)));
    return (0,_spec_format_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)(names.length > 5 ? [...shown, `${names.length - 5} more`] : shown, 'and');
}
//# sourceMappingURL=needed-files.js.map

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
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46601);
/* harmony import */ var _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21607);









/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
async function inspectZip(path, config, { childEnvironment, secrets }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'bundle-'));
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'bundle');
    try {
        await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .extractBundle */ .yB)(path, directory);
        // Log lines of loading are dropped: they are repeated when a command runs.
        const runtime = new _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .BundleRuntime */ .n({ directory, environment: childEnvironment(), logger: _core_logger_js__WEBPACK_IMPORTED_MODULE_5__/* .silentLogger */ .q });
        try {
            return readable(await runtime.inspect(config), secrets);
        }
        finally {
            await runtime.close();
        }
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true, maxRetries: 5 });
    }
}
/** The inspection with its error messages on one line each, without secrets. */
function readable(inspection, secrets) {
    const { factoryError, customizerFactoryError } = inspection;
    return {
        ...inspection,
        ...(factoryError !== undefined && { factoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(secrets.clean(factoryError), 500) }),
        ...(customizerFactoryError !== undefined && {
            customizerFactoryError: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .oneLine */ .TN)(secrets.clean(customizerFactoryError), 500),
        }),
    };
}
/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
async function readConnectorBundle(path, advice, services) {
    try {
        return await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path);
    }
    catch (error) {
        if (!(error instanceof _bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .rJ) || error.problem !== 'no-spec')
            throw error;
        if (!(await isCustomizer(path, services)))
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error });
    }
}
/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError when it cannot be read, does not load, or exports no customizer.
 */
async function readCustomizerBundle(path, services) {
    const bundle = await (0,_bundle_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .readBundle */ .Bo)(path, { spec: 'optional' });
    let exports;
    try {
        exports = (await inspectZip(path, {}, services)).exports;
    }
    catch (cause) {
        if (!(cause instanceof _runtime_runtime_js__WEBPACK_IMPORTED_MODULE_8__/* .RuntimeError */ .b))
            throw cause;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is not the bundle of a customizer: ${cause.message}`, { cause });
    }
    if (exports.customizer)
        return bundle;
    const connector = bundle.spec?.name === undefined ? 'a connector' : `the connector ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_6__/* .printableName */ .Nt)(bundle.spec.name))}`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`);
}
async function isCustomizer(path, services) {
    try {
        const { exports } = await inspectZip(path, {}, services);
        return exports.customizer && !exports.connector;
    }
    catch (error) {
        // Then the missing spec is the error to report.
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        return false;
    }
}
//# sourceMappingURL=bundle-inspection.js.map

/***/ }),

/***/ 65881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ assertOwnCode),
/* harmony export */   R: () => (/* binding */ foreignCodeInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);

/** The input with which a user allows what is dangerous. */
const foreignCodeInputs = {
    'run-untrusted-code-with-credentials': {
        kind: 'boolean',
        default: 'false',
        description: 'Dangerous: build and run code also where a stranger may have written it and the job has credentials, which that code can then read and use.',
    },
};
/** Events that give a job the secrets of the repository whoever caused them, also for code of a fork. */
const eventsWithSecrets = ['pull_request_target', 'workflow_run', 'issue_comment'];
/** Set by a job that has credentials of a tenant. */
const credentialVariables = ['SAIL_CLIENT_ID', 'SAIL_CLIENT_SECRET'];
/**
 * Refuses to build or run code that a stranger may have written in a job that has credentials: no program can keep them
 * from code that runs as the same user.
 *
 * @param credentials - the inputs with credentials, as far as the command has any.
 * @throws UserError
 */
function assertOwnCode(inputs, { workflow, environment }, credentials = {}) {
    if (workflow === undefined || inputs['run-untrusted-code-with-credentials'])
        return;
    const { event, fromFork } = workflow;
    if (eventsWithSecrets.includes(event)) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}
//# sourceMappingURL=foreign-code.js.map

/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/** Waits for the promise, or rejects with the signal's reason if that aborts first. Does not stop the promise's work. */
async function orAborted(promise, signal) {
    let stop = () => { };
    const aborted = new Promise((_resolve, reject) => {
        const abort = () => reject(signal.reason);
        if (signal.aborted)
            abort();
        signal.addEventListener('abort', abort, { once: true });
        stop = () => signal.removeEventListener('abort', abort);
    });
    try {
        return await Promise.race([aborted, promise]);
    }
    finally {
        stop();
    }
}
//# sourceMappingURL=signals.js.map

/***/ }),

/***/ 85472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XZ: () => (/* binding */ gitRunner),
/* harmony export */   tv: () => (/* binding */ gitFailure),
/* harmony export */   y1: () => (/* binding */ gitFields)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36711);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94106);




/** Runs git in a repository without prompts, writes, or programs from the repository's settings. */
function gitRunner(root, { environment, signal }) {
    return async (args) => {
        // In the container of a job the checkout belongs to another user, and git refuses to read it without the second one.
        const settings = ['-c', 'core.fsmonitor=false', '-c', 'safe.directory=*'];
        const options = [...settings, '--no-optional-locks', '-C', root];
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)((0,_core_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .programPath */ .k)('git', environment), [...options, ...args], {
            env: { ...environment, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' },
            stdio: ['ignore', 'pipe', 'pipe'],
            ...(signal === undefined ? {} : { signal }),
            windowsHide: true,
        });
        const stdout = [];
        const stderr = [];
        // Where too many files are open, there are no streams.
        child.stdout?.on('data', (data) => stdout.push(data));
        child.stderr?.on('data', (data) => stderr.push(data));
        const ended = new Promise((done, fail) => {
            child.on('error', fail);
            child.on('close', done);
        });
        const code = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessStalled */ .aB)('run git', () => ended).catch((error) => {
            signal?.throwIfAborted();
            if (error instanceof _core_stall_js__WEBPACK_IMPORTED_MODULE_3__/* .StallError */ .Xz)
                throw error;
            const isMissing = error.code === 'ENOENT';
            const message = isMissing
                ? 'there is no program git on PATH; install git'
                : `git cannot be started: ${error.message}`;
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { cause: error });
        });
        return { code: code ?? 128, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8') };
    };
}
/** Why git failed: the first line that it printed as an error, else its exit code. */
function gitFailure(command, { code, stderr }) {
    return stderr.trim().split('\n')[0] || `git ${command} ended with code ${code}`;
}
/** The fields of an output with `-z`. What is not UTF-8 has replacement characters. */
function gitFields({ stdout }) {
    return stdout
        .toString('utf8')
        .split('\0')
        .filter((field) => field !== '');
}
//# sourceMappingURL=run-git.js.map

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
/** `84 ms`, `3.2 s`, `4 min 10 s` */
function formatDuration(durationMs) {
    if (durationMs < 1000)
        return `${Math.round(durationMs)} ms`;
    if (durationMs < 60_000)
        return `${(durationMs / 1000).toFixed(1)} s`;
    const seconds = Math.round(durationMs / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, singular, plural = `${singular}s`) {
    return `${number} ${number === 1 ? singular : plural}`;
}
//# sourceMappingURL=format.js.map

/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   fh: () => (/* binding */ nameText),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28759);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64351);


/**
 * Builds Markdown. Text from outside goes through `text` or `code`, which escape it: it cannot add mark-up, links,
 * mentions or HTML. Secrets are taken out first: escaping drops characters, and a secret is not recognised afterwards.
 */
// All characters with a meaning in Markdown, HTML, GitHub's autolinks, emoji or mathematics.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same for several lines: line feeds and tabs are kept. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/**
 * A character without width. GitHub looks for mentions and references in the rendered text, where a character reference
 * is the character again: only something between its parts keeps them from being found.
 */
const gap = '\u200b';
/** Longest run of hexadecimal digits that is no id of a commit. */
const maxHexDigits = 6;
const plainSigns = /[,.\-/%;?'"()=_{}]/;
/** One line of text, escaped. It may have been cut: the beginning of a secret at its end is taken out too. */
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value), withoutReferences), plainSigns);
}
/** The same for a name, an alias or another text that is there as a whole. */
function nameText(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), withoutReferences), plainSigns);
}
/**
 * One line of escaped text in a fixed-width font, in which GitHub looks for no mentions and references. Mail addresses
 * are links there too.
 */
function code(value) {
    return `<code>${escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printableName */ .Nt)(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)), /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table. Cells are Markdown, not escaped again. Empty without rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A collapsed section. The title is Markdown, not escaped again. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** A block of code. The fence is longer than any in the text, so nothing in the text has an effect. */
function fence(lines, language = '') {
    const body = (0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2);
    const fenceMark = '`'.repeat(longestRun + 1);
    return `${fenceMark}${language}\n${body}\n${fenceMark}`;
}
/** The text with a gap in each mention, reference to an issue or a commit, address and mail address. */
function withoutReferences(value) {
    return value
        .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
        .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
        .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
        .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)));
}
const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
function splitHex(digits) {
    const parts = [];
    for (let start = 0; start < digits.length; start += maxHexDigits)
        parts.push(digits.slice(start, start + maxHexDigits));
    return parts.join(gap);
}
/**
 * Replaces every special character by a character reference, which has no meaning in Markdown. Characters in `harmless`
 * are kept where they have no meaning either, so that a summary stays readable as plain text.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True for a character between two words or at the end of a word. False where a list, a heading or an address may begin
 * (`- x`, `1. x`, `http://`, `www.`), and next to another special character (`--`, `__`).
 */
function isWithoutMeaning(line, index) {
    const before = line[index - 1] ?? '';
    const after = line[index + 1] ?? '';
    return (/[\p{L}\p{N}]/u.test(before) &&
        /^[\p{L}\p{N}\s]?$/u.test(after) &&
        !/\bwww$/i.test(line.slice(0, index)) &&
        !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
        !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after)));
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 55928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ madeUpConfig)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65872);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74938);



/** Nothing listens there: the port is never assigned. */
const closedHost = '127.0.0.1';
const closedPort = 1;
const closedUrl = `http://${closedHost}:${closedPort}`;
/**
 * A configuration that has a value of the right form for each item of a spec, to create a connector that cannot be created
 * without one (docs/platform.md#config-while-made). Addresses lead to a closed port of this machine, and secrets are
 * random, so that nothing can be reached with it.
 */
function madeUpConfig(spec) {
    const initial = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(spec['sourceConfigInitialValues']) ? spec['sourceConfigInitialValues'] : {};
    const config = Object.fromEntries(Object.entries(initial).map(([key, value]) => [key, withoutAddress(key, value)]));
    addItems(config, spec['sourceConfig'], 0);
    return config;
}
/** Adds a value for each item below menus and sections. What the initial values have is kept. */
function addItems(config, entries, depth) {
    if (depth > 20)
        return;
    for (const entry of (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayOf */ .jk)(entries)) {
        if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(entry))
            continue;
        const { key, type, items } = entry;
        if (typeof key !== 'string' || key === '' || key === '__proto__')
            addItems(config, items, depth + 1);
        else if (!Object.hasOwn(config, key))
            config[key] = valueFor(key, type, entry, depth);
    }
}
function valueFor(key, type, item, depth) {
    switch (type) {
        case 'secret':
        case 'secrettextarea':
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16).toString('hex');
        case 'url':
            return closedUrl;
        case 'number':
            return numberIn(item, /port/i.test(key) ? closedPort : 1);
        case 'checkbox':
        case 'toggle':
            return false;
        case 'radio':
        case 'select':
            return firstOption(item);
        case 'list':
            return [textFor(key)];
        case 'keyValue':
            return [{ key: 'example', value: 'example' }];
        case 'cardList': {
            const card = {};
            for (const menu of (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayOf */ .jk)(item['subMenus']))
                if ((0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(menu))
                    addItems(card, menu['items'], depth + 1);
            return [card];
        }
        default:
            return textFor(key);
    }
}
/** A text for an item by its key: connectors parse the address of their target system. */
function textFor(key) {
    if (/ur[il]|endpoint|issuer/i.test(key))
        return closedUrl;
    return /host|server|domain|address|instance/i.test(key) ? closedHost : 'example';
}
function withoutAddress(key, value) {
    if (typeof value !== 'string')
        return value;
    if (/^[a-z][a-z+.-]{1,20}:\/\//i.test(value))
        return closedUrl;
    return textFor(key) === 'example' ? value : textFor(key);
}
/** The preferred number, or the nearest one that the item allows. */
function numberIn({ min, max }, preferred) {
    return Math.min(numberOf(max) ?? Number.MAX_VALUE, Math.max(numberOf(min) ?? -Number.MAX_VALUE, preferred));
}
/** Specs write limits as numbers and as texts. */
function numberOf(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
function firstOption({ options }) {
    const [first] = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .arrayOf */ .jk)(options);
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isObject */ .Gv)(first) ? first['value'] : 'example';
}
//# sourceMappingURL=made-up-config.js.map

/***/ }),

/***/ 21826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ isReadableStream),
/* harmony export */   rL: () => (/* binding */ isStream)
/* harmony export */ });
/* unused harmony exports isWritableStream, isDuplexStream, isTransformStream */
function isStream(stream, {checkOpen = true} = {}) {
	return stream !== null
		&& typeof stream === 'object'
		&& (stream.writable || stream.readable || !checkOpen || (stream.writable === undefined && stream.readable === undefined))
		&& typeof stream.pipe === 'function';
}

function isWritableStream(stream, {checkOpen = true} = {}) {
	return isStream(stream, {checkOpen})
		&& (stream.writable || !checkOpen)
		&& typeof stream.write === 'function'
		&& typeof stream.end === 'function'
		&& typeof stream.writable === 'boolean'
		&& typeof stream.writableObjectMode === 'boolean'
		&& typeof stream.destroy === 'function'
		&& typeof stream.destroyed === 'boolean';
}

function isReadableStream(stream, {checkOpen = true} = {}) {
	return isStream(stream, {checkOpen})
		&& (stream.readable || !checkOpen)
		&& typeof stream.read === 'function'
		&& typeof stream.readable === 'boolean'
		&& typeof stream.readableObjectMode === 'boolean'
		&& typeof stream.destroy === 'function'
		&& typeof stream.destroyed === 'boolean';
}

function isDuplexStream(stream, options) {
	return isWritableStream(stream, options)
		&& isReadableStream(stream, options);
}

function isTransformStream(stream, options) {
	return isDuplexStream(stream, options)
		&& typeof stream._transform === 'function';
}


/***/ })

};
