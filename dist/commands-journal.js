export const id = 121;
export const ids = [121];
export const modules = {

/***/ 84724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ journalInputs),
/* harmony export */   EO: () => (/* binding */ assertJournal),
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   i7: () => (/* binding */ journalFile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73899);
/* harmony import */ var _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



/** The input of every command that writes a journal, and of cleanup, which reads it. */
const journalInputs = {
    journal: {
        kind: 'text',
        description: 'File that says what the step begins (test accounts, tags, versions), for cleanup. Default: journal.jsonl in a temporary folder on a runner; none in a shell.',
    },
};
/** Where the journal is, and how messages name it. Undefined where there is none. */
function journalFile({ journal }, { workingDirectory, reportDirectory }) {
    if (journal !== undefined)
        return { path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, journal), label: `journal ${journal}` };
    if (reportDirectory === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportDirectory, 'journal.jsonl');
    return { path, label: `journal ${path}` };
}
/** @throws UserError if the journal cannot be written: nothing would be begun. */
async function assertJournal(inputs, context) {
    await (0,_cli_output_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .assertOutputFiles */ .H)({ journal: journalFile(inputs, context)?.path }, context.workingDirectory);
}
/** Opens the journal of a run. Nothing is written before the run begins something. Undefined where there is none. */
function openJournal(inputs, context, client, run) {
    const file = journalFile(inputs, context);
    if (file === undefined)
        return undefined;
    const { isLocal = false, ...start } = run;
    const startedAt = new Date(context.clock.now()).toISOString();
    return new _journal_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .Journal */ .C({
        ...file,
        sealKey: isLocal ? undefined : client.sealKey,
        isSecret: (text) => context.secrets.holds(text),
        logger: context.logger,
    }, { entry: 'run', ...start, startedAt, tenant: isLocal ? null : client.baseUrl.host });
}
//# sourceMappingURL=journal.js.map

/***/ }),

/***/ 10846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ annotateTokenEnd)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39798);
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);


const dayMs = 24 * 60 * 60_000;
/** How long before its end a personal access token is reported. */
const noticeMs = 30 * dayMs;
/**
 * Annotates that the personal access token expires soon. Says nothing where the tenant does not let the token be read, and
 * never fails.
 */
async function annotateTokenEnd(client, context) {
    const { clock, logger, signal } = context;
    try {
        const expiresAt = (await client.accessTokens.own({ signal }))?.expiresAt;
        if (expiresAt === undefined)
            return;
        const left = expiresAt - clock.now();
        if (left > noticeMs || left <= 0)
            return;
        const days = (0,_report_format_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(Math.floor(left / dayMs), 'day', 'days');
        const message = `the personal access token of ${client.baseUrl.host} expires on ${new Date(expiresAt).toISOString().slice(0, 10)}, in ${days}; make a new one, and replace client-id and client-secret`;
        context.annotate({ level: 'notice', title: 'token', message });
    }
    catch (error) {
        // The work of the command is done; an interrupt or an error here changes nothing about it.
        if (!(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error) && !signal.aborted)
            throw error;
        logger.debug(`it is not known when the personal access token expires: ${(0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error) ? error.message : 'interrupted'}`);
    }
}
//# sourceMappingURL=token-end.js.map

/***/ }),

/***/ 8305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Journal),
/* harmony export */   R: () => (/* binding */ sealOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70679);





/**
 * Writes what a run begins into a file, before it does so: each entry is one line of JSON and is on the disk when the
 * method returns. Nothing is written before the first entry.
 */
class Journal {
    #options;
    #run;
    /** The first entry of a new run; undefined once it is written. */
    #start;
    #seal;
    #hasWarned = false;
    #isChecked = false;
    /** @param at - a run of the file that is continued, or the first entry of a new one. */
    constructor(options, at) {
        this.#options = options;
        const isNew = 'entry' in at;
        this.#run = isNew ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)() : at.run;
        this.#seal = isNew ? '' : at.seal;
        this.#start = isNew ? at : undefined;
    }
    isSecret(text) {
        return this.#options.isSecret(text);
    }
    /**
     * Writes what is begun.
     *
     * @throws UserError if it cannot be written: then it must not be begun.
     */
    write(entry) {
        if (this.#start !== undefined) {
            this.#append(this.#start);
            this.#start = undefined;
        }
        this.#append(entry);
    }
    /** Writes what is done. A failure is a warning: cleanup then finds out by reading. */
    note(entry) {
        try {
            this.write(entry);
        }
        catch (error) {
            if (!this.#hasWarned)
                this.#options.logger.warning((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
            this.#hasWarned = true;
        }
    }
    #append(body) {
        const { path, sealKey } = this.#options;
        const seal = sealKey === undefined ? undefined : sealOf(sealKey, this.#seal, this.#run, body);
        const line = { run: this.#run, body, ...(seal !== undefined && { seal }) };
        try {
            if (!this.#isChecked)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
            const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a+', 0o600);
            try {
                // A process that was killed may have left half a line.
                const start = this.#isChecked || endsLine(file) ? '' : '\n';
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, `${start}${JSON.stringify(line)}\n`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
            }
            finally {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
            }
        }
        catch (cause) {
            throw this.#problem(cause);
        }
        this.#isChecked = true;
        this.#seal = seal ?? '';
    }
    #problem(cause) {
        return (0,_core_files_js__WEBPACK_IMPORTED_MODULE_4__/* .writeError */ .oG)(this.#options.label, cause);
    }
}
function endsLine(file) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file);
    if (size === 0)
        return true;
    const last = Buffer.alloc(1);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, last, 0, 1, size - 1);
    return last.toString() === '\n';
}
/** The seal of an entry, given that of the entry before it. */
function sealOf(key, before, run, body) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key)
        .update(JSON.stringify([before, run, body]))
        .digest('hex');
}
//# sourceMappingURL=journal.js.map

/***/ })

};
