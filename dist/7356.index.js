export const id = 7356;
export const ids = [7356];
export const modules = {

/***/ 87356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   maxResults: () => (/* binding */ maxResults),
/* harmony export */   validationSarif: () => (/* binding */ validationSarif)
/* harmony export */ });
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53606);

/** GitHub refuses a run with more results; it shows the first 5,000. */
const maxResults = 25_000;
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/**
 * A validation as SARIF 2.1.0, fit for GitHub code scanning: a rule for each check, a result for each finding, and
 * fingerprints by which an alert of one run is found again in the next. Paths are relative to the repository.
 */
function validationSarif(report, tool) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsByWeight */ .MW)(report.checks);
    const rules = report.checks.filter(({ verdict, findings }) => verdict !== 'skip' || findings.length > 0);
    const indexes = new Map(rules.map(({ id }, i) => [id, i]));
    const seen = new Map();
    const results = all
        .slice(0, maxResults)
        .map(({ check, finding }) => resultOf(check, finding, indexes.get(check.id) ?? -1, report, seen));
    const notices = noticesOf(report, all.length);
    const log = {
        $schema: schema,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'saas-connector-actions',
                        semanticVersion: tool.version,
                        rules: rules.map(ruleOf),
                    },
                },
                // One category for each connector, so that runs for several connectors of a commit do not replace each other.
                automationDetails: { id: `saas-connector/${asPath(report.connector.name)}/` },
                invocations: [
                    {
                        executionSuccessful: report.stopped === undefined,
                        startTimeUtc: report.started,
                        ...(notices.length > 0 && { toolExecutionNotifications: notices }),
                    },
                ],
                originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
                columnKind: 'utf16CodeUnits',
                results,
            },
        ],
    };
    return `${JSON.stringify(log, null, 1)}\n`;
}
function ruleOf({ id, description, findings, writes }) {
    const remedies = [...new Set(findings.flatMap(({ remedy }) => remedy ?? []))].slice(0, 10);
    const help = [
        description,
        writes ? 'It creates, changes and deletes accounts of its own in the target system.' : 'It only reads.',
        ...remedies,
        `Run it alone with --checks ${id}.`,
    ];
    return {
        id,
        name: id,
        shortDescription: { text: literal(id) },
        fullDescription: { text: literal(description) },
        help: { text: literal(help.join('\n')), markdown: help.map(markdown).join('\n\n') },
        defaultConfiguration: { level: findings.some(({ level }) => level === 'error') ? 'error' : 'warning' },
        properties: { tags: ['saas-connector', 'correctness'], precision: 'high' },
    };
}
function resultOf(check, finding, ruleIndex, report, seen) {
    const { level, message, remedy, fingerprint } = finding;
    const identity = fingerprint ?? `${check.id}/${message}`;
    const nth = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, nth);
    return {
        ruleId: check.id,
        ...(ruleIndex >= 0 && { ruleIndex }),
        level,
        message: { text: literal(remedy === undefined ? message : `${message}\n${remedy}`) },
        locations: [{ physicalLocation: placeOf(finding, report) }],
        // The one that GitHub goes by; alike findings are told apart by their number.
        partialFingerprints: { primaryLocationLineHash: `${hashable(identity)}:${nth}` },
        ...(finding.new !== undefined && { baselineState: finding.new ? 'new' : 'unchanged' }),
    };
}
/** Code scanning shows no result without a place: those that have none point at the spec. */
function placeOf({ location }, { specFile }) {
    const { file, line = 1, column } = location ?? { file: specFile ?? 'connector-spec.json' };
    return {
        artifactLocation: { uri: asPath(file), ...(isAbsolute(file) ? {} : { uriBaseId: '%SRCROOT%' }) },
        region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
    };
}
function noticesOf({ checks, stopped }, findings) {
    const notices = checks
        .filter(({ verdict }) => verdict === 'skip')
        .map(({ id, reason }) => ({
        level: 'note',
        message: { text: literal(`${id} was skipped: ${reason ?? 'no reason'}`) },
    }));
    if (stopped !== undefined) {
        notices.unshift({ level: 'error', message: { text: literal(`the run came to no end: ${stopped}`) } });
    }
    if (findings <= maxResults)
        return notices;
    const text = `${findings - maxResults} more findings are left out: code scanning takes ${maxResults}`;
    return [...notices, { level: 'warning', message: { text } }];
}
/** A relative path, or what else a file is called, as the reference of a URI. */
function asPath(file) {
    const parts = file.replace(/\p{Surrogate}/gu, '\ufffd').split(/[\\/]/);
    return parts.map((part) => encodeURIComponent(part)).join('/');
}
function isAbsolute(file) {
    return file.startsWith('/') || file.startsWith('\\') || /^[a-z]:/i.test(file);
}
/** Plain text of SARIF knows links, `[text](target)`: nothing from outside may become one. */
function literal(text) {
    return text.replaceAll('](', '] (');
}
/** Text in Markdown: no sign of it has a meaning. */
function markdown(line) {
    return line.replace(/[!-/:-@[-`{-~]/g, (sign) => (/[,.;:'()?%=-]/.test(sign) ? sign : `\\${sign}`));
}
function hashable(identity) {
    return /^[\w-]{1,64}$/.test(identity) ? identity : Buffer.from(identity).toString('base64url').slice(0, 64);
}
//# sourceMappingURL=sarif.js.map

/***/ })

};
