export const id = 9886;
export const ids = [9886];
export const modules = {

/***/ 90366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ acceptBreakingInput),
/* harmony export */   XF: () => (/* binding */ changeAnnotations),
/* harmony export */   vN: () => (/* binding */ judgeChanges),
/* harmony export */   yP: () => (/* binding */ unacceptedProblem)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_input_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58369);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65412);
/* harmony import */ var _spec_format_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93305);






const acceptBreakingInput = {
    'accept-breaking': {
        kind: 'text',
        description: 'Breaking changes of the spec that are accepted, one a line: the name of the change, a colon, the reason. With the alias of a connector and a colon before it, the line is for that connector alone, as in a matrix. Any other breaking change is refused.',
    },
};
/** Breaking changes that a message lists. */
const maxListed = 5;
/**
 * Compares breaking changes with the ones that the input accepts. A line that names another connector does not apply.
 *
 * @param names - of the connector: its alias, and whatever else it is called.
 * @throws UserError for a line without a reason.
 */
function judgeChanges(changes, input, names) {
    const reasons = new Map();
    const unused = [];
    for (const line of (input ?? '').split('\n').flatMap((each) => each.trim() || [])) {
        const entry = entryOf(line, changes, names);
        if (entry === 'of another connector')
            continue;
        if (entry === undefined) {
            unused.push(line);
            continue;
        }
        const { id, reason } = entry;
        if (reason === '') {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_core_input_names_js__WEBPACK_IMPORTED_MODULE_5__/* .inputName */ .yu)('accept-breaking')}: ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(id))} has no reason; write "${id}: why it is accepted"`);
        }
        reasons.set(id, reason);
    }
    return {
        accepted: changes.flatMap((change) => {
            const reason = reasons.get(change.id);
            return reason === undefined ? [] : [{ ...change, reason }];
        }),
        refused: changes.filter(({ id }) => !reasons.has(id)),
        unused,
    };
}
/** What a line accepts: `id: reason`, or `connector: id: reason`. Undefined if it names no change. */
function entryOf(line, changes, names) {
    const own = acceptedBy(line, changes);
    if (own !== undefined || (0,_spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsWithChange */ .t)(line))
        return own;
    const [name = ''] = line.split(':', 1);
    const rest = line.slice(name.length + 1).trim();
    if (!(0,_spec_compatibility_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsWithChange */ .t)(rest))
        return undefined;
    return names.includes(name.trim()) ? acceptedBy(rest, changes) : 'of another connector';
}
function acceptedBy(text, changes) {
    // An id may have colons of its own, as in command-removed/std:account:read.
    const ids = changes.map(({ id }) => id).filter((id) => text === id || text.startsWith(`${id}:`));
    const [id] = ids.sort((a, b) => b.length - a.length);
    return id === undefined ? undefined : { id, reason: text.slice(id.length + 1).trim() };
}
/** The annotations of judged changes: an error for each refused one. */
function changeAnnotations({ accepted, refused, unused }, level) {
    const title = 'breaking change';
    return [
        ...refused.map(({ id, message, remedy }) => ({ level, title, message: `${id}: ${message}. ${remedy}` })),
        ...accepted.map(({ id, message, reason }) => ({
            level: 'notice',
            title,
            message: `${id}: ${message}; accepted: ${reason}`,
        })),
        ...unused.map((line) => {
            return {
                level: 'warning',
                title,
                message: `accept-breaking names no breaking change of this spec: ${line}; remove it`,
            };
        }),
    ];
}
/** Which changes are not accepted, and what to do. Undefined if all are. */
function unacceptedProblem({ refused }, compared) {
    if (refused.length === 0)
        return undefined;
    const ids = refused.map(({ id }) => id);
    const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : '';
    const amount = ids.length === 1 ? 'a breaking change' : `${ids.length} breaking changes`;
    return `the spec has ${amount} against ${compared}: ${(0,_spec_format_js__WEBPACK_IMPORTED_MODULE_4__/* .listOf */ .c3)(ids.slice(0, maxListed), 'and')}${more}; undo, or name each with a reason in accept-breaking`;
}
//# sourceMappingURL=accepted-breaking.js.map

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
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk(`on ${event}, code of a fork would be built and run with the secrets of this repository; use the event pull_request, or push after the merge`);
    }
    const hasCredentials = credentials['client-secret'] !== undefined || credentialVariables.some((name) => environment[name]);
    if (!fromFork || !hasCredentials)
        return;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RefusedError */ .fk('this pull request comes from a fork, and the job has credentials of a tenant, which its code could read; leave them out of this job, such as by a condition on the step');
}
//# sourceMappingURL=foreign-code.js.map

/***/ }),

/***/ 37476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ updateComment)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_stall_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94106);


/**
 * Creates the comment on the pull request, or updates it.
 *
 * @returns an annotation if the comment could not be written: a notice for a read-only token, as on a pull request from a
 *   fork, a warning for any other failure. Neither changes the result of the command.
 */
async function updateComment({ key, body }, token, { workflow, clock, logger, secrets }) {
    if (workflow === undefined || token === undefined)
        return undefined;
    if (workflow.pullRequest === undefined) {
        logger.info(`no comment: the event ${workflow.event} belongs to no pull request`);
        return undefined;
    }
    const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12);
    const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`;
    const [{ GitHubClient }, { StickyComment }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8159), __webpack_require__.e(5574)]).then(__webpack_require__.bind(__webpack_require__, 33193)),
        __webpack_require__.e(/* import() */ 1217).then(__webpack_require__.bind(__webpack_require__, 61217)),
    ]);
    try {
        const github = new GitHubClient(token, workflow.apiUrl, { clock, logger });
        const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key);
        const text = secrets.clean(body(footer));
        const outcome = await (0,_core_stall_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessStalled */ .aB)('write the comment on the pull request', () => comment.write(text));
        if (outcome.done === 'refused') {
            const remedy = workflow.fromFork
                ? 'a pull request from a fork has a read-only token'
                : 'give the job the permission "pull-requests: write"';
            const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`;
            return { level: 'notice', title: 'comment', message };
        }
        logger.info(`comment ${outcome.done}: ${outcome.url}`);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        return { level: 'warning', title: 'comment', message: error.message };
    }
}
//# sourceMappingURL=sticky-comment.js.map

/***/ }),

/***/ 38796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readValidationSettings)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70679);
/* harmony import */ var _core_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90729);
/* harmony import */ var _core_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42180);
/* harmony import */ var _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20136);
/* harmony import */ var _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97830);








/** The settings file of a project, in the folder of its package.json. */
const defaultName = 'validate.yml';
const maxBytes = 1024 * 1024;
/**
 * Reads the settings of a validation.
 *
 * @param input - path of the settings file; if undefined, the project's `validate.yml` is read if it exists.
 * @param project - the project's folder.
 * @throws UserError with the line of the first mistake in the file.
 */
async function readValidationSettings(input, project, { workingDirectory, logger }) {
    const path = input === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(project, defaultName) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, input);
    const shown = input ?? ((0,_core_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .relativePath */ .iZ)(workingDirectory, path) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (input === undefined)
        (0,_core_links_js__WEBPACK_IMPORTED_MODULE_4__/* .assertNoLinkOut */ .eC)(path);
    let bytes;
    try {
        bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    }
    catch (cause) {
        if (input === undefined && (0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .isMissing */ .b2)(cause))
            return _validation_engine_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .emptySettings */ .bi;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`cannot read settings ${shown}: ${(0,_core_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorReason */ .Hs)(cause)}`, { cause });
    }
    if (bytes.length > maxBytes)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`cannot read settings ${shown}: it is larger than 1 MiB`);
    // The parsers are loaded only if there are settings.
    const { parseSettings } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(8299)]).then(__webpack_require__.bind(__webpack_require__, 48299));
    const ids = _validation_engine_run_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCatalogue */ .GS.map(({ id }) => id);
    const settings = await parseSettings(bytes.toString('utf8'), shown, ids);
    logger.info(`settings of ${shown}`);
    return settings;
}
//# sourceMappingURL=validation-settings.js.map

/***/ }),

/***/ 65279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ validationSection),
/* harmony export */   aV: () => (/* binding */ shardSection),
/* harmony export */   v: () => (/* binding */ validationComment),
/* harmony export */   yd: () => (/* binding */ maxCommentLength)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39798);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12560);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53606);



const icon = { pass: '✅', warn: '⚠️', fail: '❌', skip: '⏭️', stopped: '🛑' };
const levelIcon = { error: icon.fail, warning: icon.warn, notice: 'ℹ️' };
/** Rows in the table of commands. */
const maxCommandRows = 100;
/** If more checks passed, they get a collapsed table of their own. */
const maxPassedInTable = 20;
/** Rows of a table. A hostile result may have any number of checks. */
const maxRows = 500;
/** GitHub drops a job summary over 1 MiB, and other sections are in it too. */
const summaryLimits = { maxFindings: 200, maxFindingBytes: 256 * 1024, timings: true };
/** GitHub rejects a longer comment. */
const maxCommentLength = 65_536;
/** The job summary of a shard whose findings the summary of all shards has. */
function shardSection(report, { index, count: shards }) {
    return `${headline(report)}\n\nThis is shard ${index} of ${shards}. The action \`report\` joins the shards, and its summary has the findings.`;
}
/** The job summary of a validation, in Markdown. */
function validationSection(report, limits = {}) {
    const { maxFindings, maxFindingBytes, timings } = { ...summaryLimits, ...limits };
    const { checks, seed, leftBehind = [], notRestored = [] } = report;
    return [
        headline(report),
        report.stopped === undefined ? '' : `> The run did not finish: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(report.stopped)}`,
        leftBehind.length === 0
            ? ''
            : `> ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(leftBehind.length, 'account')} may be left in the target system: ${leftBehind
                .slice(0, 20)
                .map(({ id }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id))
                .join(', ')}. Delete what is left manually.`,
        notRestored.length === 0
            ? ''
            : `> The test account could not be put back: ${notRestored
                .slice(0, 20)
                .map(({ account, reason }) => `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(account)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason)}`)
                .join('; ')}. Put it back by hand.`,
        findingList(report, maxFindings, maxFindingBytes),
        checkTables(checks),
        skippedChecks(checks),
        fixedList(report),
        timings ? timingsSection(report.commands ?? []) : '',
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Run again', `Seed ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(seed)}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(report.rerun)}`),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The comment on a pull request: heading, summary and footer, with as many findings as GitHub accepts. */
function validationComment(report, heading, footer) {
    const otherLength = `${heading}\n\n\n\n${footer}`.length;
    for (const maxFindings of [50, 20, 5, 0]) {
        const section = validationSection(report, { maxFindings, maxFindingBytes: 40_000, timings: false });
        if (section.length + otherLength <= maxCommentLength)
            return `${heading}\n\n${section}\n\n${footer}`;
    }
    return `${heading}\n\n${headline(report)}\n\n${footer}`;
}
function headline(report) {
    const { connector, duration, verdict, baseline, readOnly } = report;
    const compared = baseline === undefined ? '' : ` ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBaseline */ .J2)(baseline)}.`;
    return `${icon[verdict]} **${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTotals */ .zD)(report)}** of ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)(connector.name)}, ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .nameText */ .fh)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTarget */ .ff)(report))}, in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration)}${readOnly ? ', read-only' : ''}.${compared}`;
}
function findingList({ checks, baseline }, maxFindings, maxBytes) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(checks);
    if (all.length === 0)
        return '';
    const lines = [];
    let bytesLeft = maxBytes;
    for (const { check, finding } of all.slice(0, maxFindings)) {
        const { level, message, remedy, location } = finding;
        const age = baseline !== undefined && finding.new ? ' **new**' : '';
        const where = location === undefined ? '' : ` (${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location))})`;
        const advice = remedy === undefined ? '' : `<br>→ ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(remedy)}`;
        const line = `- ${levelIcon[level]}${age} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check.id)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}${where}${advice}`;
        bytesLeft -= Buffer.byteLength(line) + 1;
        if (bytesLeft < 0)
            break;
        lines.push(line);
    }
    if (all.length > lines.length)
        lines.push(`- … and ${all.length - lines.length} more, in the report`);
    return ['### Findings', '', ...lines].join('\n');
}
/** The checks that ran, the worst first. Many passed checks are collapsed, so that the others are seen at once. */
function checkTables(checks) {
    const run = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .sortByVerdict */ .FI)(checks).filter(({ verdict }) => verdict !== 'skip');
    const passed = run.filter(({ verdict }) => verdict === 'pass');
    if (passed.length <= maxPassedInTable)
        return checkTable(run);
    const rest = checkTable(run.filter(({ verdict }) => verdict !== 'pass'));
    const folded = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${icon.pass} ${passed.length} passed`, checkTable(passed));
    return rest === '' ? folded : `${rest}\n\n${folded}`;
}
function checkTable(checks) {
    const rows = checks
        .slice(0, maxRows)
        .map(({ id, verdict, duration, findings, accepted = [], reason = '' }) => [
        `${icon[verdict]} ${_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLabels */ .f7[verdict]}`,
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(duration),
        [(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .formatFindingCounts */ .Z1)(findings), accepted.length === 0 ? '' : `${accepted.length} accepted`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason)]
            .filter((part) => part !== '')
            .join('; '),
    ]);
    const more = checks.length > maxRows ? `\n\n… and ${checks.length - maxRows} more checks, in the report` : '';
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Verdict', 'Check', 'Time', 'Notes'], rows) + more;
}
/** The skipped checks, collapsed: in many runs they are the majority. */
function skippedChecks(checks) {
    const skipped = checks.filter(({ verdict }) => verdict === 'skip');
    if (skipped.length === 0)
        return '';
    const rows = skipped.slice(0, maxRows).map(({ id, reason }) => [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(id), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(reason ?? '')]);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${icon.skip} ${skipped.length} skipped`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(['Check', 'Notes'], rows));
}
function fixedList({ baseline }) {
    const fixed = baseline?.fixed ?? [];
    if (fixed.length === 0)
        return '';
    const lines = fixed.slice(0, 20).map(({ check, message }) => `- ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(check)}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(message)}`);
    if (fixed.length > lines.length)
        lines.push(`- … and ${fixed.length - lines.length} more`);
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`${fixed.length} fixed since the baseline`, lines.join('\n'));
}
/** The duration of commands: the slowest first, with bars. */
function timingsSection(commands) {
    if (commands.length === 0)
        return '';
    const sorted = [...commands].sort((a, b) => b.slowest - a.slowest);
    const longest = Math.max(...sorted.map(({ slowest }) => slowest));
    const rows = sorted
        .slice(0, maxCommandRows)
        .map((timing) => [
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(timing.command),
        String(timing.requests),
        timing.failed === 0 ? '' : String(timing.failed),
        ...[middleOf(timing), timing.slowest].map((time) => `${barOf(time, longest)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a3)(time)}`),
    ]);
    const head = ['Command', 'Requests', 'Failed', 'Median', 'Slowest'];
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Time of the commands', `${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, rows)}\n\n${_validation_js__WEBPACK_IMPORTED_MODULE_1__/* .failedRequestsNote */ .eT}`);
}
/** The median, or the mean in results of earlier versions. */
function middleOf({ median, total, requests }) {
    return median ?? (requests === 0 ? 0 : total / requests);
}
/** Characters of the longest bar. */
const maxBarLength = 10;
/** A bar of block characters, an eighth of a character fine. */
function barOf(value, longest) {
    const eighths = longest <= 0 ? 0 : Math.round((Math.max(0, value) / longest) * maxBarLength * 8);
    const rest = eighths % 8;
    return '█'.repeat(Math.floor(eighths / 8)) + (rest === 0 ? '' : String.fromCodePoint(0x2590 - rest));
}
//# sourceMappingURL=validation-summary.js.map

/***/ }),

/***/ 53606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FI: () => (/* binding */ sortByVerdict),
/* harmony export */   J2: () => (/* binding */ formatBaseline),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   UY: () => (/* binding */ skipSummary),
/* harmony export */   Wb: () => (/* binding */ checkLines),
/* harmony export */   Z1: () => (/* binding */ formatFindingCounts),
/* harmony export */   Ze: () => (/* binding */ skipLines),
/* harmony export */   b8: () => (/* binding */ isSkippedWithoutFindings),
/* harmony export */   eT: () => (/* binding */ failedRequestsNote),
/* harmony export */   f7: () => (/* binding */ verdictLabels),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   pj: () => (/* binding */ describeReplay),
/* harmony export */   zD: () => (/* binding */ formatTotals)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39798);

const verdictLabels = {
    pass: 'passed',
    warn: 'warned',
    fail: 'failed',
    skip: 'skipped',
    stopped: 'stopped',
};
/** `1 failed, 12 passed, 1 skipped`: the verdicts that occur, the worst first. `stopped early: 12 passed` for a stopped run. */
function formatTotals({ totals, verdict }) {
    const parts = ['fail', 'warn', 'pass', 'skip']
        .filter((verdict) => totals[verdict] > 0)
        .map((verdict) => `${totals[verdict]} ${verdictLabels[verdict]}`);
    const text = parts.length === 0 ? 'no check was run' : parts.join(', ');
    return verdict === 'stopped' ? `stopped early: ${text}` : text;
}
/** The lines of one check for the log. */
function checkLines(check) {
    const head = `${check.verdict.toUpperCase()}  ${check.id.padEnd(31)} ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(check.duration)}`;
    const reason = check.reason === undefined ? [] : [`        ${check.reason}`];
    const accepted = (check.accepted ?? []).map((each) => `        accepted: ${each.message} (${each.accepted})`);
    const findings = check.findings.map(({ level, message }) => `        ${level}: ${message}`);
    return [head, ...reason, ...findings, ...accepted];
}
/** How the log describes each cause of skips, and the inputs that would let the checks run. */
const skipCauses = {
    configuration: { text: 'a configuration is needed', inputs: ['config'] },
    'read-only': { text: 'the run is read-only', inputs: ['read-only', 'false'] },
    commands: { text: 'the spec does not list what they need' },
    /** What was not given is in the reasons. */
    input: { text: '' },
    'nothing-to-test': { text: 'there was nothing to test' },
    fault: { text: 'they depend on what failed' },
    'left-out': { text: 'left out' },
    stopped: { text: 'not reached' },
};
/**
 * The log lines about all skipped checks, one for each cause: the reason of a single check, or the number of several. Empty
 * if none was skipped. Those with findings are not counted: `checkLines` has their lines.
 *
 * @param seeAll - where the other reasons are, such as `--verbose lists`.
 */
function skipSummary(checks, nameInput, seeAll) {
    const skipped = checks.filter(isSkippedWithoutFindings);
    let isAnyHidden = false;
    const lines = Object.entries(skipCauses).flatMap(([cause, { text, inputs }]) => {
        const group = skipped.filter(({ skipCause = 'nothing-to-test' }) => skipCause === cause);
        if (group.length < 2)
            return skipLines(group);
        isAnyHidden = true;
        if (cause === 'input')
            return reasonLines(group);
        return [`SKIP  ${group.length} checks: ${text}${inputs === undefined ? '' : ` (${nameInput(...inputs)})`}`];
    });
    return isAnyHidden ? [...lines, `SKIP  ${seeAll} each of them, and why`] : lines;
}
/** One line for each reason, with the number of its checks. */
function reasonLines(checks) {
    const reasons = new Map();
    for (const check of checks) {
        const reason = check.reason ?? 'no reason given';
        reasons.set(reason, [...(reasons.get(reason) ?? []), check]);
    }
    return [...reasons].flatMap(([reason, group]) => group.length === 1 ? skipLines(group) : [`SKIP  ${group.length} checks: ${reason}`]);
}
/** Characters in a line of ids in the log. */
const maxIdLineLength = 100;
/**
 * The log lines of skipped checks, grouped by reason: one line for the reason, then the ids. Skipped checks with findings
 * are not included: `checkLines` has their lines.
 */
function skipLines(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (!isSkippedWithoutFindings(check))
            continue;
        const reason = check.reason ?? 'no reason given';
        groups.set(reason, [...(groups.get(reason) ?? []), check.id]);
    }
    return [...groups].flatMap(([reason, ids]) => {
        const [first = ''] = ids;
        if (ids.length === 1)
            return [`SKIP  ${first}: ${reason}`];
        return [`SKIP  ${ids.length} checks: ${reason}`, ...wrapIds(ids).map((line) => `        ${line}`)];
    });
}
/** True for a skipped check without findings, accepted ones included. */
function isSkippedWithoutFindings({ verdict, findings, accepted = [] }) {
    return verdict === 'skip' && findings.length === 0 && accepted.length === 0;
}
function wrapIds(ids) {
    const lines = [];
    for (const id of ids) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + id.length + 2 <= maxIdLineLength)
            lines[lines.length - 1] = `${last}, ${id}`;
        else
            lines.push(id);
    }
    return lines;
}
/**
 * What was validated: `version 3`, `tag latest`, `its bundle alone`, followed by the age of the recording that answered, and
 * by `, shard 1 of 4` for a shard.
 */
function describeTarget({ connector, shard, replay, }) {
    const at = connector.version !== undefined
        ? `version ${connector.version}`
        : connector.tag !== undefined
            ? `tag ${connector.tag}`
            : `its bundle alone${replay === undefined ? '' : ` on ${describeReplay(replay)}`}`;
    return shard === undefined ? at : `${at}, shard ${shard.index} of ${shard.count}`;
}
/** `a recording of 2026-11-26, 12 days old` */
function describeReplay({ recorded, ageDays }) {
    const day = /^\d{4}-\d\d-\d\d/.exec(recorded)?.[0] ?? 'an unknown day';
    return `a recording of ${day}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(ageDays, 'day')} old`;
}
/** The levels of findings, the worst first. */
const levels = ['error', 'warning', 'notice'];
/** `2 errors, 1 warning`; empty without findings. */
function formatFindingCounts(findings) {
    return levels
        .map((level) => ({ level, amount: findings.filter((finding) => finding.level === level).length }))
        .filter(({ amount }) => amount > 0)
        .map(({ level, amount }) => (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(amount, level))
        .join(', ');
}
/** `3 new findings, 2 known, 1 fixed since the baseline` */
function formatBaseline({ new: added, known, fixed }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(added, 'new finding')}, ${known} known, ${fixed.length} fixed since the baseline`;
}
/** Every finding with its check: new before known findings, errors before warnings before notices. Reports with a size limit drop the last ones. */
function sortFindings(checks) {
    const rank = (finding) => levels.indexOf(finding.level) + (finding.new === false ? levels.length : 0);
    return checks
        .flatMap((check) => check.findings.map((finding) => ({ check, finding })))
        .sort((a, b) => rank(a.finding) - rank(b.finding));
}
/** Sorts checks by verdict, the worst first. Checks of the same verdict stay in the order in which they ran. */
function sortByVerdict(checks) {
    const order = ['fail', 'warn', 'pass', 'skip'];
    return checks.toSorted((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
}
/** `src/index.ts:12` */
function formatLocation({ file, line }) {
    return line === undefined ? file : `${file}:${line}`;
}
/** A note below the table of commands. */
const failedRequestsNote = 'Failed includes errors that a check provokes, such as reading an unknown account.';
//# sourceMappingURL=validation.js.map

/***/ }),

/***/ 65412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ breakingChanges),
/* harmony export */   t: () => (/* binding */ beginsWithChange)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
/* harmony import */ var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74938);





const kinds = [
    ...['attribute-removed', 'attribute-changed', 'command-removed', 'entitlement-type-removed', 'key-type'],
    ...['identity-attribute', 'display-attribute', 'group-attribute', 'hierarchy-attribute'],
    ...['config-removed', 'config-required', 'config-type', 'default-changed'],
];
/** Whether a text begins as the id of a breaking change. */
function beginsWithChange(text) {
    return kinds.includes(text.split(/[/:]/, 1)[0] ?? '');
}
/** Compares the spec that sources were made with, and a new one. Additions break nothing. Specs may have any form. */
function breakingChanges(before, after) {
    return [
        ...commandChanges(before, after),
        ...keyChanges(before, after),
        ...schemaChanges('account', objectOf(before['accountSchema']), objectOf(after['accountSchema'])),
        ...entitlementChanges(before, after),
        ...configChanges(before, after),
        ...defaultChanges(before, after),
    ];
}
function commandChanges(before, after) {
    const now = new Set(textsOf(after['commands']));
    return [...new Set(textsOf(before['commands']))]
        .filter((command) => !now.has(command))
        .map((command) => ({
        id: `command-removed/${command}`,
        message: `the command ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(command))} is removed`,
        remedy: 'Keep the command, or see that no source uses what it does.',
    }));
}
function keyChanges(before, after) {
    // Almost no spec has a keyType; its keys are then taken for simple ones (docs/platform.md#open-key-type).
    const formOf = ({ keyType = 'simple' }) => typeof keyType === 'string' ? keyType.toLowerCase() : keyType;
    const [old, now] = [before['keyType'], after['keyType']];
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(formOf(before), formOf(after)))
        return [];
    return [
        {
            id: 'key-type',
            message: `keyType changes from ${shown(old)} to ${shown(now)}`,
            remedy: 'Keep it: the platform stores the key of each account in this form.',
        },
    ];
}
/** @param schema - `account`, or the type of entitlements. */
function schemaChanges(schema, before, after) {
    if (before === undefined)
        return [];
    const changes = [];
    for (const [name, id] of [
        ['identityAttribute', 'identity-attribute'],
        ['displayAttribute', 'display-attribute'],
        ['groupAttribute', 'group-attribute'],
        ['hierarchyAttribute', 'hierarchy-attribute'],
    ]) {
        const [old, now] = [before[name], after?.[name]];
        if (old === undefined || old === now)
            continue;
        const remedy = name === 'identityAttribute' || name === 'displayAttribute'
            ? 'Keep it: it must not change once a source was aggregated, as accounts would be taken for others. Make a new connector otherwise.'
            : 'Keep it, or change the schema of every existing source by hand and aggregate it again.';
        changes.push({
            id: `${id}/${schema}`,
            message: `${name} of ${schema} changes from ${shown(old)} to ${shown(now)}`,
            remedy,
        });
    }
    const now = attributesOf(after);
    for (const [name, old] of attributesOf(before)) {
        const next = now.get(name);
        const where = `attribute ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(name))} of ${schema}`;
        if (next === undefined) {
            changes.push({
                id: `attribute-removed/${schema}/${name}`,
                message: `${where} is removed`,
                remedy: 'Keep sending it, or remove it from every existing source, its identity profiles and its policies first.',
            });
            continue;
        }
        const differences = ['type', 'multi', 'entitlement'].flatMap((member) => {
            const [a, b] = [memberOf(old, member), memberOf(next, member)];
            return a === b ? [] : [`${member} from ${shown(a)} to ${shown(b)}`];
        });
        if (differences.length === 0)
            continue;
        changes.push({
            id: `attribute-changed/${schema}/${name}`,
            message: `${where} changes its ${differences.join(' and its ')}`,
            remedy: 'Add an attribute with another name, or change the schema of every existing source by hand.',
        });
    }
    return changes;
}
function entitlementChanges(before, after) {
    const now = entitlementSchemasOf(after);
    return [...entitlementSchemasOf(before)].flatMap(([type, schema]) => {
        const next = now.get(type);
        if (next !== undefined)
            return schemaChanges(type, schema, next);
        return [
            {
                id: `entitlement-type-removed/${type}`,
                message: `the entitlement type ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(type))} is removed`,
                remedy: 'Keep the type: access profiles and roles may use its entitlements.',
            },
        ];
    });
}
function configChanges(before, after) {
    const [old, now] = [configItemsOf(before), configItemsOf(after)];
    const changes = [];
    for (const [key, item] of old) {
        const next = now.get(key);
        if (next !== undefined) {
            changes.push(...typeChange(key, item['type'], next['type']));
            continue;
        }
        changes.push({
            id: `config-removed/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))} is removed`,
            remedy: 'Keep reading it, or see that the connector works for existing sources without it.',
        });
    }
    for (const [key, item] of now) {
        const previous = old.get(key);
        if (item['required'] === true && previous?.['required'] !== true) {
            changes.push({
                id: `config-required/${key}`,
                message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))} is now required`,
                remedy: 'Give it a default in the code, as existing sources do not have it until someone edits them.',
            });
        }
    }
    return changes;
}
/** What the value of an item is for the connector, by its type. Types of one form can replace each other. */
const valueForms = {
    ...{ text: 'a text', textarea: 'a text', url: 'a text', select: 'a text', radio: 'a text' },
    ...{ secret: 'a secret', secrettextarea: 'a secret' },
    number: 'a number',
    ...{ checkbox: 'true or false', toggle: 'true or false' },
    list: 'a list of texts',
    keyvalue: 'a list of keys and values',
    cardlist: 'a list of objects',
};
/** A change of an item's type, if it changes the form of the value. That of an existing source stays as it was entered. */
function typeChange(key, before, after) {
    const [old, now] = [before, after].map((type) => (typeof type === 'string' ? type.toLowerCase() : undefined));
    const formOf = (type) => type !== undefined && Object.hasOwn(valueForms, type) ? valueForms[type] : type;
    if (old === undefined || now === undefined || formOf(old) === formOf(now))
        return [];
    const isSecret = formOf(old) === 'a secret' || formOf(now) === 'a secret';
    const stored = isSecret
        ? 'Existing sources keep the value as it was stored, encrypted or not, until someone enters it again'
        : 'Existing sources keep the value in its old form';
    return [
        {
            id: `config-type/${key}`,
            message: `the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))} changes its type from ${shown(before)} to ${shown(after)}`,
            remedy: `${stored}: add an item with another key, or see that the connector works with both.`,
        },
    ];
}
function defaultChanges(before, after) {
    const [old, now] = [objectOf(before['sourceConfigInitialValues']), objectOf(after['sourceConfigInitialValues'])];
    return Object.entries(old ?? {}).flatMap(([key, value]) => {
        const next = now !== undefined && Object.hasOwn(now, key) ? now[key] : undefined;
        if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(value, next))
            return [];
        return [
            {
                id: `default-changed/${key}`,
                // Not shown, as the value may be a credential.
                message: `the initial value of the configuration ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(key))} ${next === undefined ? 'is removed' : 'changes'}`,
                remedy: 'Existing sources keep the old value: see that the connector works with both.',
            },
        ];
    });
}
/** Comparable: a missing member means its default. */
function memberOf(attribute, member) {
    const value = attribute[member];
    if (member !== 'type')
        return value === true;
    return typeof value === 'string' ? value.toLowerCase() : 'string';
}
function attributesOf(schema) {
    return namedObjects(schema?.['attributes'], 'name');
}
function entitlementSchemasOf(spec) {
    return namedObjects(spec['entitlementSchemas'], 'type');
}
function configItemsOf(spec) {
    return namedObjects((0,_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .partsBelow */ .AY)(spec, ['sourceConfig']).map(({ value }) => value), 'key');
}
/** The objects of a list by a text member. */
function namedObjects(list, member) {
    const found = new Map();
    for (const each of Array.isArray(list) ? list : []) {
        const name = (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(each) ? each[member] : undefined;
        if (typeof name === 'string' && name !== '' && !found.has(name))
            found.set(name, each);
    }
    return found;
}
function objectOf(value) {
    return (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isObject */ .Gv)(value) ? value : undefined;
}
function textsOf(value) {
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
function shown(value) {
    return value === undefined
        ? 'nothing'
        : typeof value === 'string'
            ? (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(value))
            : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__/* .printableName */ .Nt)(JSON.stringify(value) ?? ''));
}
//# sourceMappingURL=compatibility.js.map

/***/ })

};
