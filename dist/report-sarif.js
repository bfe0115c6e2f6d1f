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

const maxResults = 25_000;
const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
function validationSarif(report, tool) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .sortFindings */ .Tc)(report.checks);
    const rules = report.checks.filter(({ verdict, findings }) => verdict !== 'skip' || findings.length > 0);
    const indexes = new Map(rules.map(({ id }, i) => [id, i]));
    const seen = new Map();
    const results = all
        .slice(0, maxResults)
        .map(({ check, finding }) => toResult(check, finding, indexes.get(check.id) ?? -1, report, seen));
    const notifications = toNotifications(report, all.length);
    const log = {
        $schema: schema,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'saas-connector-actions',
                        semanticVersion: tool.version,
                        rules: rules.map(toRule),
                    },
                },
                automationDetails: { id: `saas-connector/${toUriPath(report.connector.name)}/` },
                invocations: [
                    {
                        executionSuccessful: report.stopped === undefined,
                        startTimeUtc: report.started,
                        ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
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
function toRule({ id, description, findings, writes }) {
    const remedies = [...new Set(findings.flatMap(({ remedy }) => remedy ?? []))].slice(0, 10);
    const help = [
        description,
        writes ? 'It creates, changes and deletes test accounts in the target system.' : 'It only reads.',
        ...remedies,
        `Run it alone with --checks ${id}.`,
    ];
    return {
        id,
        name: id,
        shortDescription: { text: escapeText(id) },
        fullDescription: { text: escapeText(description) },
        help: { text: escapeText(help.join('\n')), markdown: help.map(escapeMarkdown).join('\n\n') },
        defaultConfiguration: { level: worstLevel(findings) },
        properties: { tags: ['saas-connector', 'correctness'], precision: 'high' },
    };
}
function worstLevel(findings) {
    const found = ['error', 'warning', 'notice'].find((each) => findings.some(({ level }) => level === each));
    return sarifLevels[found ?? 'warning'];
}
function toResult(check, finding, ruleIndex, report, seen) {
    const { level, message, remedy, fingerprint } = finding;
    const identity = fingerprint ?? `${check.id}/${message}`;
    const number = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, number);
    return {
        ruleId: check.id,
        ...(ruleIndex >= 0 && { ruleIndex }),
        level: sarifLevels[level],
        message: { text: escapeText(remedy === undefined ? message : `${message}\n${remedy}`) },
        locations: [{ physicalLocation: toLocation(finding, report) }],
        partialFingerprints: { primaryLocationLineHash: `${toFingerprint(identity)}:${number}` },
        ...(finding.new !== undefined && { baselineState: finding.new ? 'new' : 'unchanged' }),
    };
}
function toLocation({ location }, { specFile }) {
    const { file, line = 1, column } = location ?? { file: specFile ?? 'connector-spec.json' };
    return {
        artifactLocation: { uri: toUriPath(file), ...(isAbsolute(file) ? {} : { uriBaseId: '%SRCROOT%' }) },
        region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
    };
}
function toNotifications({ checks, stopped, replay }, findings) {
    const notifications = checks
        .filter(({ verdict }) => verdict === 'skip')
        .map(({ id, reason }) => ({
        level: 'note',
        message: { text: escapeText(`${id} was skipped: ${reason ?? 'no reason'}`) },
    }));
    if (replay !== undefined) {
        notifications.unshift({ level: 'note', message: { text: `validated on ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_0__/* .describeReplay */ .pj)(replay)}` } });
    }
    if (stopped !== undefined) {
        notifications.unshift({ level: 'error', message: { text: escapeText(`the run did not finish: ${stopped}`) } });
    }
    if (findings <= maxResults)
        return notifications;
    const text = `${findings - maxResults} more findings are omitted: code scanning accepts ${maxResults}`;
    return [...notifications, { level: 'warning', message: { text } }];
}
function toUriPath(file) {
    const parts = file.replace(/\p{Surrogate}/gu, '\ufffd').split(/[\\/]/);
    return parts.map((part) => encodeURIComponent(part)).join('/');
}
function isAbsolute(file) {
    return file.startsWith('/') || file.startsWith('\\') || /^[a-z]:/i.test(file);
}
function escapeText(text) {
    return text.replaceAll('](', '] (');
}
function escapeMarkdown(line) {
    return line.replace(/[!-/:-@[-`{-~]/g, (sign) => (/[,.;:'()?%=-]/.test(sign) ? sign : `\\${sign}`));
}
function toFingerprint(identity) {
    return /^[\w-]{1,64}$/.test(identity) ? identity : Buffer.from(identity).toString('base64url').slice(0, 64);
}
//# sourceMappingURL=sarif.js.map

/***/ })

};
