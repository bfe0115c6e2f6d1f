export const id = 9544;
export const ids = [9544];
export const modules = {

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

/***/ 19898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ timeInput),
/* harmony export */   T: () => (/* binding */ durationInput)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_times_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99582);


/** The furthest that a time may lie back: RFC 3339 has years of four digits, and nothing was logged before. */
const earliest = Date.UTC(2000, 0, 1);
/**
 * Milliseconds of an input that holds a duration above zero.
 *
 * @throws UserError that names the input and the form.
 */
function durationInput(name, text) {
    const duration = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E9)(text);
    if (duration === undefined || duration <= 0) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`input ${name}: ${quoted(text)} is not a duration; write one such as 30s, 5m, 1h30m or 2d`);
    }
    return duration;
}
/**
 * Milliseconds since 1970 of an input that holds a time: absolute, or a duration, which means that long ago.
 *
 * @throws UserError that names the input and the forms.
 */
function timeInput(name, text, now) {
    const time = (0,_core_times_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(text, now);
    if (time === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`input ${name}: ${quoted(text)} is not a time; write how long ago (30m, 2h), or 2026-01-31, 2026-01-31 13:00:00 (UTC) or 2026-01-31T13:00:00+01:00`);
    }
    if (time < earliest)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`input ${name}: ${quoted(text)} is too long ago; give a time after 2000`);
    return time;
}
function quoted(text) {
    const line = text.replace(/\s+/g, ' ');
    return `"${line.length > 60 ? `${line.slice(0, 57)}…` : line}"`;
}
//# sourceMappingURL=time-inputs.js.map

/***/ }),

/***/ 99544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stats: () => (/* binding */ stats)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/report/chart.js
var report_chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
;// CONCATENATED MODULE: ./lib/src/commands/stats/summary.js



/** Rows of the table, and bars of a chart. */
const maxRows = 200;
const maxBars = 15;
/** The summary of statistics, in Markdown. */
function statsSection({ tenant, filter, commands }) {
    const invocations = sum(commands.map((each) => each.invocations));
    const errors = sum(commands.map((each) => each.errors));
    const exceeded = commands.filter((each) => each.exceeded.length > 0);
    const rows = commands
        .slice(0, maxRows)
        .map((each) => [
        (0,markdown/* text */.Qq)(each.connector),
        (0,markdown/* code */.aY)(each.command),
        String(each.invocations),
        String(each.errors),
        `${each.errorRate.toFixed(1)} %`,
        (0,format/* formatDuration */.a3)(each.average),
        (0,format/* formatDuration */.a3)(each.p95),
        each.exceeded.length === 0 ? '' : `❌ ${(0,markdown/* text */.Qq)(each.exceeded.join(', '))}`,
    ]);
    const more = commands.length > maxRows ? `\n\nAnd ${(0,format/* count */.U9)(commands.length - maxRows, 'more command')}.` : '';
    const headers = ['Connector', 'Command', 'Invocations', 'Errors', 'Error rate', 'Average', '95th percentile', ''];
    return [
        `**${(0,format/* count */.U9)(invocations, 'invocation')}**, ${errors === 0 ? 'no errors' : `**${(0,format/* count */.U9)(errors, 'error')}**`} on ${(0,markdown/* code */.aY)(tenant)}, ${(0,markdown/* text */.Qq)(filter)}`,
        exceeded.length === 0 ? '' : `❌ **${(0,format/* count */.U9)(exceeded.length, 'command')} over a threshold**`,
        (0,markdown/* table */.tp)(headers, rows) + more,
        ...charts(commands),
    ]
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The busiest commands and the slowest. */
function charts(commands) {
    const connectors = new Set(commands.map((each) => each.connectorId));
    const label = (each) => (connectors.size > 1 ? `${each.connector} ${each.command}` : each.command);
    const chart = (title, unit, value) => {
        const shown = commands
            .filter((each) => value(each) > 0)
            .sort((a, b) => value(b) - value(a))
            .slice(0, maxBars);
        return (0,report_chart/* barChart */.S)({ title, unit, labels: shown.map(label), bars: shown.map(value), horizontal: true });
    };
    const failing = chart('Error rate', 'percent', (each) => each.errorRate);
    const used = chart('Invocations', 'invocations', (each) => each.invocations);
    return [
        chart('95th percentile of the time', 'milliseconds', (each) => each.p95),
        failing,
        used === '' ? '' : (0,markdown/* details */.zH)('Invocations', used),
    ];
}
/** Lines for a log or a shell: a table of text. */
function statsLines(commands) {
    const rows = [
        ['CONNECTOR', 'COMMAND', 'INVOCATIONS', 'ERRORS', 'RATE', 'AVERAGE', 'P95'],
        ...commands.map((each) => [
            each.connector,
            each.command,
            String(each.invocations),
            String(each.errors),
            `${each.errorRate.toFixed(1)} %`,
            (0,format/* formatDuration */.a3)(each.average),
            (0,format/* formatDuration */.a3)(each.p95),
        ]),
    ];
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    return rows.map((row) => row
        .map((cell, column) => cell.replace(/\s+/g, ' ').padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/stats/command.js









const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
    since: {
        kind: 'text',
        default: '24h',
        description: 'How far back to count, such as 30m, 12h, 7d or 2w, or a time to count from.',
    },
    'max-error-rate': {
        kind: 'text',
        description: 'Fail when more than this percentage of the invocations of a command failed, such as 5.',
    },
    'max-p95': {
        kind: 'text',
        description: 'Fail when the 95th percentile of the time of a command is longer than this, such as 30s.',
    },
    'min-invocations': {
        kind: 'integer',
        min: 1,
        default: '1',
        description: 'How many invocations a command needs before the thresholds count for it.',
    },
    out: { kind: 'text', description: 'File to write the figures to, as JSON. It is replaced.' },
    ...tenant/* tenantInputs */.MR,
};
const stats = (0,command/* defineCommand */.N)({
    name: 'stats',
    summary: 'Shows how often the commands of connectors ran, failed and how long they took, and holds them to limits.',
    action: { title: 'SaaS connector: stats', icon: 'bar-chart-2', color: 'gray-dark' },
    inputs: allInputs,
    outputs: {
        file: 'Path of the figures as JSON, if out is given.',
        count: 'How many invocations there were.',
        errors: 'How many of them failed.',
        'error-rate': 'Percentage of them that failed, with one decimal; empty without an invocation.',
        p95: 'The longest 95th percentile of a command, in milliseconds; empty without an invocation.',
        exceeded: 'How many commands are over a threshold.',
    },
    async run(inputs, context) {
        const { signal, logger } = context;
        const now = context.clock.now();
        const limits = readLimits(inputs);
        const from = (0,time_inputs/* timeInput */.Q)('since', inputs.since, now);
        if (from > now)
            throw new core_errors/* UserError */.y(`since ${inputs.since} lies in the future; give a time before now`);
        await (0,output_paths/* assertOutputFiles */.H)({ out: inputs.out }, context.workingDirectory);
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context);
        let commands;
        let filter = `since ${new Date(from).toISOString()}`;
        try {
            // Whether the filter takes an alias is not known (docs/platform.md#open-stats-alias).
            const connector = inputs.connector === undefined ? undefined : await client.connectors.resolve(inputs.connector, { signal });
            if (connector !== undefined)
                filter += `, connector ${connector.alias}`;
            const found = await client.stats({ from: new Date(from), connectorId: connector?.id, signal });
            commands = figuresOf(found.connectors.filter(({ connectorID }) => connector === undefined || connectorID === connector.id), limits);
        }
        finally {
            client.close();
        }
        const count = commands.reduce((total, each) => total + each.invocations, 0);
        const errors = commands.reduce((total, each) => total + each.errors, 0);
        const exceeded = commands.filter((each) => each.exceeded.length > 0);
        context.setOutput('count', count);
        context.setOutput('errors', errors);
        context.setOutput('exceeded', exceeded.length);
        if (count > 0) {
            context.setOutput('error-rate', percent(errors, count).toFixed(1));
            context.setOutput('p95', Math.round(Math.max(...commands.map((each) => each.p95))));
            for (const line of statsLines(commands))
                logger.info(line);
        }
        else {
            logger.info(`no invocations ${filter}`);
        }
        context.addSummary(`## Statistics\n\n${statsSection({ tenant: client.baseUrl.host, filter, commands })}`);
        if (inputs.out !== undefined) {
            const path = (0,external_node_path_.resolve)(context.workingDirectory, inputs.out);
            await writeFigures(path, { since: new Date(from).toISOString(), commands }, context);
            context.setOutput('file', path);
        }
        if (exceeded.length > 0)
            throw overThreshold(exceeded, context);
    },
});
function readLimits(inputs) {
    const p95 = inputs['max-p95'];
    return {
        errorRate: percentInput('max-error-rate', inputs['max-error-rate']),
        p95: p95 === undefined ? Number.POSITIVE_INFINITY : (0,time_inputs/* durationInput */.T)('max-p95', p95),
        invocations: inputs['min-invocations'],
    };
}
/** A number from 0 to 100, with or without a percent sign; without an input, no limit. */
function percentInput(name, text) {
    if (text === undefined)
        return Number.POSITIVE_INFINITY;
    const value = /^\d+(\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
    if (value >= 0 && value <= 100)
        return value;
    throw new core_errors/* UserError */.y(`input ${name}: "${text.slice(0, 60)}" is not a percentage from 0 to 100; write one such as 2.5`);
}
/**
 * The figures of each command. Whether the tenant's own errorRate is a fraction or a percentage is not known, so it is
 * not used (docs/platform.md#open-error-rate).
 */
function figuresOf(connectors, limits) {
    const figures = connectors.flatMap(({ connectorID, alias, stats }) => stats.map((each) => {
        const errorRate = percent(each.errorCount, each.invocationCount);
        const exceeded = [
            ...(errorRate > limits.errorRate ? [`error rate ${errorRate.toFixed(1)} % over ${limits.errorRate} %`] : []),
            ...(each.elapsed95th > limits.p95
                ? [`95th percentile ${(0,format/* formatDuration */.a3)(each.elapsed95th)} over ${(0,format/* formatDuration */.a3)(limits.p95)}`]
                : []),
        ];
        return {
            connector: alias || connectorID,
            connectorId: connectorID,
            command: each.commandType,
            invocations: each.invocationCount,
            errors: each.errorCount,
            errorRate,
            average: each.elapsedAvg,
            p95: each.elapsed95th,
            exceeded: each.invocationCount >= limits.invocations ? exceeded : [],
        };
    }));
    return figures.sort((a, b) => compare(a.connector, b.connector) || b.invocations - a.invocations);
}
function percent(part, whole) {
    // Not (part / whole) * 100, which makes 7.000000000000001 of 7 in 100.
    return whole > 0 ? (part * 100) / whole : 0;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
async function writeFigures(path, figures, context) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await (0,promises_.writeFile)(path, context.redact(`${JSON.stringify(figures, null, 2)}\n`));
    }
    catch (cause) {
        const shown = (0,external_node_path_.relative)(context.workingDirectory, path);
        throw new core_errors/* UserError */.y(`input out: cannot write ${shown}: ${(0,core_errors/* messageOf */.b)(cause)}; give another file`, { cause });
    }
}
/** Offenders that the one line names. */
const maxNamed = 5;
function overThreshold(exceeded, { workflow }) {
    const named = exceeded
        .slice(0, maxNamed)
        .map((each) => `${each.connector} ${each.command} (${each.exceeded.join(', ')})`);
    const more = exceeded.length > maxNamed ? `, and ${exceeded.length - maxNamed} more` : '';
    // A shell has no summary, but the table that was just printed.
    const figures = workflow === undefined ? 'the table above' : 'the summary';
    return new core_errors/* UserError */.y(`over the threshold: ${named.join('; ')}${more}; ${figures} has all figures`);
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 99582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   TM: () => (/* binding */ parseRfc3339),
/* harmony export */   pe: () => (/* binding */ parseTime)
/* harmony export */ });
const units = {
    ns: 1e-6,
    us: 1e-3,
    // The micro sign and the Greek letter.
    '\u00b5s': 1e-3,
    '\u03bcs': 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000,
    w: 7 * 86_400_000,
};
const part = /(\d+(?:\.\d*)?|\.\d+)(ns|us|\u00b5s|\u03bcs|ms|s|m|h|d|w)/gy;
/**
 * Milliseconds of a duration as Go writes it, such as `90s`, `1h30m` or `1.5h`; days `d` and weeks `w` besides
 * (docs/platform.md#logs, #stats). Undefined for any other text; never negative.
 */
function parseDuration(text) {
    if (text === '0')
        return 0;
    let total = 0;
    let end = 0;
    for (const found of text.matchAll(part)) {
        total += Number(found[1]) * (units[found[2] ?? ''] ?? Number.NaN);
        end = found.index + found[0].length;
    }
    return end > 0 && end === text.length && Number.isFinite(total) ? total : undefined;
}
/**
 * Milliseconds since 1970 of a point in time: a duration, which means that long before `now`; a time of RFC 3339; or
 * `YYYY-MM-DD` or `YYYY-MM-DD hh:mm:ss`, both UTC (docs/platform.md#logs). Undefined for any other text.
 */
function parseTime(text, now) {
    const ago = parseDuration(text);
    if (ago !== undefined)
        return now - ago;
    return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'));
}
/** Milliseconds since 1970 of a time of RFC 3339, cut to milliseconds. Undefined for any other text. */
function parseRfc3339(text) {
    const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
    const [, day = '', time = '', fraction = '', offset = ''] = found ?? [];
    if (!found || parseDate(day) === undefined)
        return undefined;
    const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
    const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`);
    return Number.isNaN(value) ? undefined : value;
}
/** Only days that there are: JavaScript takes the 31st of February for the 3rd of March. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const value = Date.parse(`${text}T00:00:00Z`);
    return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined;
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 86637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ barChart)
/* harmony export */ });
/** Mermaid charts, which GitHub draws in a summary (facts in `github.md`). */
/** A bar chart as a fenced block of Markdown. Empty when there is nothing to draw. */
function barChart({ title, labels, unit, bars, line, horizontal }) {
    const top = Math.max(0, ...bars, ...(line ?? []));
    if (labels.length === 0 || top === 0)
        return '';
    return [
        '```mermaid',
        `xychart-beta${horizontal ? ' horizontal' : ''}`,
        `    title ${quoted(title, 80)}`,
        `    x-axis [${labels.map((label) => quoted(label)).join(', ')}]`,
        `    y-axis ${quoted(unit)} 0 --> ${number(top)}`,
        `    bar [${bars.map(number).join(', ')}]`,
        ...(line === undefined ? [] : [`    line [${line.map(number).join(', ')}]`]),
        '```',
    ].join('\n');
}
/** Of letters, digits and a few signs only: nothing ends the quotes, the list or the fence. */
function quoted(text, most = 40) {
    const plain = text
        .replace(/[^\p{L}\p{N} .,:_/()%-]+/gu, '?')
        .replace(/\s+/g, ' ')
        .trim();
    // Mermaid takes no empty text.
    if (plain === '')
        return '"?"';
    const characters = [...plain];
    return `"${characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : plain}"`;
}
/** Mermaid reads no exponents, and nothing else than numbers. */
function number(given) {
    const value = Number.isFinite(given) ? Math.min(Math.max(given, 0), 1e15) : 0;
    return Number.isInteger(value) ? value.toFixed(0) : value.toFixed(2);
}
//# sourceMappingURL=chart.js.map

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
/** `84 ms`, `3.2 s`, `4 min 10 s`; the argument is in milliseconds. */
function formatDuration(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 60_000)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
/** `1 check`, `2 checks` */
function count(number, one, many = `${one}s`) {
    return `${number} ${number === 1 ? one : many}`;
}
//# sourceMappingURL=format.js.map

/***/ })

};
