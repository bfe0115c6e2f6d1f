export const id = 840;
export const ids = [840];
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

/***/ 80805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** Longest cell that is padded; a longer one shifts the rest of its line. */
const maxColumnWidth = 60;
/** A table for the log, as lines of plain text in aligned columns. */
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(maxColumnWidth, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ }),

/***/ 840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stats: () => (/* binding */ stats)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var core_errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/files.js
var files = __webpack_require__(70679);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/time-inputs.js
var time_inputs = __webpack_require__(19898);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-traffic.js
var validation_traffic = __webpack_require__(78924);
;// CONCATENATED MODULE: ./lib/src/commands/stats/read-stats.js

/**
 * Reads the statistics of a period that ends now, and compares them with the thresholds.
 *
 * @throws UserError if there is no such connector; TenantError if the tenant refuses.
 */
async function readStats({ client, connector: ref, from, thresholds, excluded, signal, }) {
    // It is not known whether the filter accepts an alias (docs/platform.md#open-stats-alias).
    const connector = ref === undefined ? undefined : await client.connectors.resolve(ref, { signal });
    const { connectors } = await client.stats({ from: new Date(from), connectorId: connector?.id, signal });
    const selected = connectors.filter(({ connectorID }) => connector === undefined || connectorID === connector.id);
    const own = new ValidationInvocations(excluded.filter(({ started }) => Date.parse(started) >= from), client.baseUrl.host);
    const commands = metricsOf(selected.map((each) => ({ ...each, stats: each.stats.map((stats) => own.subtractFrom(stats, each.connectorID)) })), thresholds);
    return {
        alias: connector?.alias,
        commands,
        invocations: commands.reduce((total, each) => total + each.invocations, 0),
        errors: commands.reduce((total, each) => total + each.errors, 0),
        exceeded: commands.filter((each) => each.exceeded.length > 0),
        subtracted: own.subtracted,
        notSubtracted: own.notSubtracted,
    };
}
/** Subtracts the invocations of validations from the statistics, which have sums of each command only. */
class ValidationInvocations {
    #counts = new Map();
    subtracted = 0;
    notSubtracted = [];
    constructor(results, tenant) {
        for (const { connector, traffic } of results) {
            if (connector.tenant !== tenant)
                continue;
            for (const { command, invocations, errors } of traffic.commands) {
                const key = `${connector.ref} ${command}`;
                const sum = this.#counts.get(key) ?? { invocations: 0, errors: 0 };
                this.#counts.set(key, { invocations: sum.invocations + invocations, errors: sum.errors + errors });
            }
        }
    }
    /**
     * The statistics of a command without the validations. If they have fewer invocations or errors than the validations
     * made, the tenant has not counted all of these yet: nothing is subtracted, as that would hide errors of others.
     */
    subtractFrom(stats, connector) {
        const own = this.#counts.get(`${connector} ${stats.commandType}`);
        if (own === undefined)
            return stats;
        const invocationCount = stats.invocationCount - own.invocations;
        const errorCount = stats.errorCount - own.errors;
        if (invocationCount < 0 || errorCount < 0 || errorCount > invocationCount) {
            this.notSubtracted.push(`${stats.commandType} has ${stats.invocationCount} invocations and ${stats.errorCount} errors, the validation made ${own.invocations} and ${own.errors}`);
            return stats;
        }
        this.subtracted += own.invocations;
        return { ...stats, invocationCount, errorCount };
    }
}
/** `part` as a percentage of `whole`; 0 if `whole` is 0. */
function percent(part, whole) {
    // (part / whole) * 100 would be 7.000000000000001 for 7 of 100.
    return whole > 0 ? (part * 100) / whole : 0;
}
/**
 * The metrics of each command. The tenant's own errorRate is not used, as it is not known whether it is a fraction or a
 * percentage (docs/platform.md#open-error-rate).
 */
function metricsOf(connectors, thresholds) {
    const all = connectors.flatMap(({ connectorID, alias, stats }) => stats.map((each) => {
        const errorRate = percent(each.errorCount, each.invocationCount);
        return {
            connector: alias || connectorID,
            connectorId: connectorID,
            command: each.commandType,
            invocations: each.invocationCount,
            errors: each.errorCount,
            errorRate,
            average: each.elapsedAvg,
            p95: each.elapsed95th,
            exceeded: each.invocationCount >= thresholds.minInvocations ? exceededBy(errorRate, each.elapsed95th, thresholds) : [],
        };
    }));
    return all.sort((a, b) => compare(a.connector, b.connector) || b.invocations - a.invocations);
}
function exceededBy(errorRate, p95, { maxErrorRatePercent, maxP95Ms }) {
    return [
        ...(errorRate > maxErrorRatePercent ? [`error rate ${errorRate.toFixed(1)} % over ${maxErrorRatePercent} %`] : []),
        ...(p95 > maxP95Ms ? [`95th percentile ${(0,format/* formatDuration */.a3)(p95)} over ${(0,format/* formatDuration */.a3)(maxP95Ms)}`] : []),
    ];
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=read-stats.js.map
// EXTERNAL MODULE: ./lib/src/report/chart.js
var report_chart = __webpack_require__(86637);
// EXTERNAL MODULE: ./lib/src/report/markdown.js
var markdown = __webpack_require__(12560);
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
;// CONCATENATED MODULE: ./lib/src/commands/stats/summary.js




/** Rows of the table, and bars of a chart. */
const maxRows = 200;
const maxBars = 15;
/** The summary of the statistics, in Markdown. */
function statsSection({ tenant, filter, commands, invocations, errors, exceeded }) {
    const rows = commands
        .slice(0, maxRows)
        .map((each) => [
        (0,markdown/* nameText */.fh)(each.connector),
        (0,markdown/* code */.aY)(each.command),
        ...cells(each).slice(2),
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
/** Charts of the slowest, the most failing and the most used commands. */
function charts(commands) {
    const connectors = new Set(commands.map((each) => each.connectorId));
    const label = (each) => (connectors.size > 1 ? `${each.connector} ${each.command}` : each.command);
    const chart = (title, unit, value) => {
        const largest = commands
            .filter((each) => value(each) > 0)
            .sort((a, b) => value(b) - value(a))
            .slice(0, maxBars);
        return (0,report_chart/* barChart */.S)({ title, unit, labels: largest.map(label), bars: largest.map(value), horizontal: true });
    };
    const errorRates = chart('Error rate', 'percent', (each) => each.errorRate);
    const invocations = chart('Invocations', 'invocations', (each) => each.invocations);
    return [
        chart('95th percentile of the time', 'milliseconds', (each) => each.p95),
        errorRates,
        invocations === '' ? '' : (0,markdown/* details */.zH)('Invocations', invocations),
    ];
}
/** A table in plain text, for a log or a shell. */
function statsLines(commands) {
    const headers = ['CONNECTOR', 'COMMAND', 'INVOCATIONS', 'ERRORS', 'RATE', 'AVERAGE', 'P95'];
    return (0,text_table/* textTable */.e)(headers, commands.map(cells));
}
/** The cells of a row, as plain text. */
function cells({ connector, command, invocations, errors, errorRate, average, p95 }) {
    const times = [(0,format/* formatDuration */.a3)(average), (0,format/* formatDuration */.a3)(p95)];
    return [connector, command, String(invocations), String(errors), `${errorRate.toFixed(1)} %`, ...times];
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./lib/src/commands/stats/command.js













const allInputs = {
    connector: { kind: 'text', description: 'Id or alias of the connector. Default: all.' },
    since: {
        kind: 'text',
        default: '24h',
        description: 'Start of the period: how long ago, such as 30m, 12h, 7d or 2w, or a time.',
    },
    'max-error-rate': {
        kind: 'text',
        description: 'Fail if more than this percentage of the invocations of a command failed, such as 5.',
    },
    'max-p95': {
        kind: 'text',
        description: 'Fail if the 95th percentile of the duration of a command is longer than this, such as 30s.',
    },
    'min-invocations': {
        kind: 'integer',
        min: 1,
        default: '1',
        description: 'Number of invocations that a command needs for the thresholds to apply.',
    },
    ...validation_traffic/* excludeValidationInput */.MW,
    out: { kind: 'text', description: 'File to write the statistics to, as JSON. An existing file is replaced.' },
    ...tenant/* tenantInputs */.MR,
};
const stats = (0,command/* defineCommand */.N)({
    name: 'stats',
    summary: 'Shows how often the commands of connectors ran and failed and how long they took, and checks thresholds.',
    action: { title: 'SaaS connector: stats', icon: 'bar-chart-2', color: 'gray-dark' },
    inputs: allInputs,
    outputs: {
        file: 'Path of the file with the statistics, if out is given.',
        count: 'Number of invocations.',
        errors: 'Number of failed invocations.',
        'error-rate': 'Percentage of failed invocations, with one decimal; empty without an invocation.',
        p95: 'The longest 95th percentile of any command, in milliseconds; empty without an invocation.',
        exceeded: 'Number of commands over a threshold.',
    },
    async run(inputs, context) {
        const { clock, signal, logger, workingDirectory } = context;
        const now = clock.now();
        const thresholds = readThresholds(inputs);
        const from = (0,time_inputs/* timeInput */.Q)('since', inputs.since, now);
        if (from > now)
            throw new core_errors/* UserError */.yo(`since ${inputs.since} lies in the future; give a time before now`);
        await (0,output_paths/* assertOutputFiles */.H)({ out: inputs.out }, workingDirectory);
        const excluded = await (0,validation_traffic/* readExcludedValidations */.xs)(inputs['exclude-validation'], workingDirectory);
        const since = new Date(from).toISOString();
        const client = await (0,tenant/* connectTenant */.Hl)(inputs, context);
        let result;
        try {
            result = await readStats({ client, connector: inputs.connector, from, thresholds, excluded, signal });
        }
        finally {
            client.close();
        }
        const { alias, commands, invocations, errors, exceeded, subtracted, notSubtracted } = result;
        const filter = `since ${since}${alias === undefined ? '' : `, connector ${alias}`}`;
        context.setOutput('count', invocations);
        context.setOutput('errors', errors);
        context.setOutput('exceeded', exceeded.length);
        if (subtracted > 0) {
            logger.info(`${(0,format/* count */.U9)(subtracted, 'invocation')} of a validation subtracted; the times still contain them`);
        }
        for (const each of notSubtracted) {
            logger.warning(`exclude-validation: ${each}; nothing is subtracted there, as the tenant has not counted all of it yet`);
        }
        if (invocations > 0) {
            context.setOutput('error-rate', percent(errors, invocations).toFixed(1));
            context.setOutput('p95', Math.round(Math.max(...commands.map((each) => each.p95))));
            for (const line of statsLines(commands))
                logger.info(line);
        }
        else {
            logger.info(`no invocations ${filter}`);
        }
        context.addSummary(`## Statistics\n\n${statsSection({ tenant: client.baseUrl.host, filter, ...result })}`);
        if (inputs.out !== undefined) {
            const path = (0,external_node_path_.resolve)(workingDirectory, inputs.out);
            await (0,files/* writeNamedFile */.Bl)(path, `${context.secrets.json({ since, commands }, 2)}\n`, `out ${inputs.out}`);
            context.setPathOutput('file', path);
        }
        if (exceeded.length > 0) {
            // A shell shows the table, but not the summary.
            throw overThreshold(exceeded, context.workflow === undefined ? 'the table above' : 'the summary');
        }
    },
});
function readThresholds(inputs) {
    const p95 = inputs['max-p95'];
    return {
        maxErrorRatePercent: percentInput('max-error-rate', inputs['max-error-rate']),
        maxP95Ms: p95 === undefined ? Number.POSITIVE_INFINITY : (0,time_inputs/* durationInput */.T)('max-p95', p95),
        minInvocations: inputs['min-invocations'],
    };
}
/** A number from 0 to 100, with or without a percent sign; infinity without an input. */
function percentInput(name, text) {
    if (text === undefined)
        return Number.POSITIVE_INFINITY;
    const value = /^\d+(\.\d+)?\s*%?$/.test(text) ? Number.parseFloat(text) : Number.NaN;
    if (value >= 0 && value <= 100)
        return value;
    throw new core_errors/* UserError */.yo(`input ${name}: ${(0,core_text/* quote */.hD)((0,process/* printableName */.Nt)(text), 60)} is not a percentage from 0 to 100; write one such as 2.5`);
}
/** Commands that the message names. */
const maxNamedCommands = 5;
/** @param place where the statistics of all commands are shown. */
function overThreshold(exceeded, place) {
    const named = exceeded
        .slice(0, maxNamedCommands)
        .map((each) => `${each.connector} ${each.command} (${each.exceeded.join(', ')})`);
    const more = exceeded.length > maxNamedCommands ? `, and ${exceeded.length - maxNamedCommands} more` : '';
    return new core_errors/* UserError */.yo(`over the threshold: ${named.join('; ')}${more}; see ${place}`);
}
//# sourceMappingURL=command.js.map

/***/ })

};
