export const id = 4835;
export const ids = [4835];
export const modules = {

/***/ 94835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  history: () => (/* binding */ command_history)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/commands/shared/json-output.js
var json_output = __webpack_require__(17827);
// EXTERNAL MODULE: ./lib/src/commands/shared/recorded-versions.js
var recorded_versions = __webpack_require__(78637);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
// EXTERNAL MODULE: ./lib/src/commands/shared/upload-record.js
var upload_record = __webpack_require__(26490);
// EXTERNAL MODULE: ./lib/src/record/events.js
var record_events = __webpack_require__(20957);
// EXTERNAL MODULE: ./lib/src/record/history.js
var record_history = __webpack_require__(40266);
// EXTERNAL MODULE: ./lib/src/record/uploads.js
var record_uploads = __webpack_require__(3176);
;// CONCATENATED MODULE: ./lib/src/commands/history/history.js



async function readConnectorHistory(connector, limit, { client, recorded, signal }) {
    const versions = (await client.versions.list(connector.id, { signal })).map(({ version }) => version);
    const tags = await client.tags.list(connector.id, { signal });
    const newest = [...new Set(versions)].sort((a, b) => b - a);
    const shown = newest.filter((version, index) => index < limit || tags.some(({ activeVersion }) => activeVersion === version));
    const entries = [];
    for (const version of shown) {
        signal.throwIfAborted();
        const tagsNow = tags.filter(({ activeVersion }) => activeVersion === version).map(({ tagName }) => tagName);
        entries.push({ ...entryOf(await recorded.historyOf(version)), tags: tagsNow.sort() });
    }
    return entries;
}
function entryOf({ version, uploads, events }) {
    const upload = uploads.at(-1);
    const { ref, by, run, sdk } = upload?.record ?? {};
    const committed = uploads.findLast(({ record }) => (0,record_uploads/* builtCommitOf */.TM)(record) !== undefined) ?? upload;
    const { commit, uncommitted } = committed?.record ?? {};
    const others = uploads.flatMap(({ record }) => (0,record_uploads/* builtCommitOf */.TM)(record) ?? []).filter((each) => each !== commit);
    const validation = (0,record_history/* validationOf */.D2)(events);
    const { state } = validation;
    const { counts: _, ...facts } = validation.state === 'none' ? { counts: false } : validation.facts;
    const when = 'time' in validation ? { time: validation.time } : {};
    const report = 'report' in validation && validation.report !== undefined ? { report: validation.report } : {};
    return withoutUndefined({
        version,
        recorded: upload !== undefined,
        commit,
        uncommitted,
        alsoOf: others.length === 0 ? undefined : others,
        ref,
        time: upload?.time,
        by,
        run,
        sdk,
        validation: { state, ...facts, ...when, ...report },
        proof: proofEntry(events),
        events: events.map(({ event, time, run: at }) => ({
            time,
            kind: event.kind,
            text: (0,record_events/* describeEvent */.gN)(event) ?? event.kind,
            ...('tag' in event ? { tag: event.tag } : {}),
            ...(at === undefined ? {} : { run: at }),
        })),
    });
}
function proofEntry(events) {
    const proof = (0,record_history/* proofOf */.oX)(events);
    if (proof.state === 'none')
        return undefined;
    const { facts, ...rest } = proof;
    return { ...rest, ...facts };
}
function withoutUndefined(value) {
    return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));
}
//# sourceMappingURL=history.js.map
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/history/summary.js


const maxEvents = 8;
const headers = ['Version', 'Commit', 'Uploaded', 'By', 'Validation', 'Tags'];
const historyHeaders = [...headers, 'Earlier tags'];
function historyRow(entry) {
    const { version, recorded, commit, uncommitted, time, by = '', tags } = entry;
    const built = recorded ? `${commit?.slice(0, 12) ?? ''}${uncommitted ? ' and changes' : ''}` : 'not recorded';
    const earlier = earlierTags(entry).join(', ');
    return [String(version), built, minuteOf(time), by, validationText(entry), tags.join(', '), earlier];
}
function earlierTags({ tags, events }) {
    const seen = events.flatMap(({ kind, tag }) => (tag === undefined || kind === 'withdrawn' ? [] : [tag]));
    return [...new Set(seen)].filter((tag) => !tags.includes(tag)).sort();
}
function historySection(entries, { tenant, alias, total }) {
    const rows = entries.map((entry) => {
        const [version = '', built = '', time = '', by = '', validation = ''] = historyRow(entry);
        const commit = entry.commit === undefined ? (0,markdown/* text */.Qq)(built) : (0,markdown/* code */.aY)(entry.commit.slice(0, 12));
        const changed = entry.uncommitted ? ' and uncommitted changes' : '';
        const told = entry.events
            .filter(({ kind }) => kind !== 'uploaded' && kind !== 'validated' && kind !== 'proved')
            .slice(-maxEvents);
        const events = told.map((event) => (0,markdown/* text */.Qq)(`${minuteOf(event.time)} ${event.text}`)).join('<br>');
        return [version, commit + changed, (0,markdown/* text */.Qq)(time), (0,markdown/* text */.Qq)(by), (0,markdown/* text */.Qq)(validation), entry.tags.map(markdown/* code */.aY).join(' '), events];
    });
    const left = total - entries.length;
    const more = left > 0 ? `\n\n${(0,format/* count */.U9)(left, 'older version')} not shown; set limit to show more.` : '';
    const heading = `${(0,markdown/* nameText */.fh)(alias)} on ${(0,markdown/* code */.aY)(tenant)}\n\n`;
    return heading + ((0,markdown/* table */.tp)([...headers, 'What became of it'], rows) || 'No version.') + more;
}
function validationText(entry) {
    const { proof } = entry;
    const validation = validatedText(entry);
    if (proof === undefined)
        return validation;
    const by = `by ${proof.method}`;
    if (proof.state === 'inconclusive')
        return `${validation}, proof ${by} inconclusive`;
    return `${validation}, ${proof.state === 'failed' ? 'not proved' : 'proved'} ${by}`;
}
function validatedText({ validation }) {
    const { state, verdict, knownFindings, failed } = validation;
    switch (state) {
        case 'none':
            return 'not validated';
        case 'incomplete':
            return `not validated (${verdict})`;
        case 'failed':
            return `failed (${failed} checks)`;
        case 'passed':
            if (knownFindings)
                return `passed with known findings (${failed} checks)`;
            return verdict === 'warn' ? 'passed with warnings' : 'passed';
    }
}
function minuteOf(time) {
    return time === undefined ? '' : time.slice(0, 16).replace('T', ' ');
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/history/command.js








const inputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector.' },
    limit: {
        kind: 'integer',
        min: 1,
        max: 1000,
        default: '20',
        description: 'Number of versions, the newest; those that a tag is at are shown as well.',
    },
    'github-token': {
        ...upload_record/* recordInputs */.v5['github-token'],
        description: 'Token that reads the deployments in which uploads are recorded. Needs `deployments: read`.',
    },
    record: { kind: 'text', description: 'File or folder in which uploads are recorded.' },
    ...tenant/* tenantInputs */.MR,
};
const command_history = (0,command/* defineCommand */.N)({
    name: 'history',
    summary: 'Shows the versions of a connector: commit, time, user, validation, and the tags they were and are at.',
    action: { title: 'SaaS connector: history', icon: 'list', color: 'gray-dark' },
    positional: ['connector'],
    inputs,
    outputs: {
        history: `The versions as a JSON array, the newest first; the first ones if all would be longer than ${json_output/* maxResultLength */.Sy} characters.`,
        count: 'Number of versions in the output history.',
    },
    async run(given, context) {
        const ref = (0,tenant/* requireConnector */.dB)(given.connector);
        const records = (0,upload_record/* openUploadRecords */.WH)(given, context);
        await records.assertUsable(true);
        records.warnIfMissing();
        const client = await (0,tenant/* connectTenant */.Hl)(given, context);
        const { signal, logger } = context;
        try {
            const connector = await client.connectors.resolve(ref, { signal });
            const tenant = client.baseUrl.host;
            const recorded = await recorded_versions/* RecordedVersions */.wX.read({ tenant, connector }, records);
            const entries = await readConnectorHistory(connector, given.limit, { client, recorded, signal });
            for (const line of (0,text_table/* textTable */.e)(historyHeaders, entries.map(historyRow)))
                logger.info(line);
            const json = [];
            let length = 2;
            for (const entry of entries) {
                const text = (0,json_output/* cleanJson */.We)(entry, context.secrets);
                length += text.length + 1;
                if (length > json_output/* maxResultLength */.Sy)
                    break;
                json.push(text);
            }
            context.setOutput('history', `[${json.join(',')}]`);
            context.setOutput('count', json.length);
            const total = (await client.versions.list(connector.id, { signal })).length;
            context.addSummary(`## History\n\n${historySection(entries, { tenant, alias: connector.alias, total })}`);
        }
        finally {
            client.close();
        }
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
const maxColumnWidth = 60;
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ })

};
