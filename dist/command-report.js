export const id = 7124;
export const ids = [7124,1724];
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

/***/ 99620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 3 modules
var validation_outcome = __webpack_require__(80031);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/paths.js
var paths = __webpack_require__(42180);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var exchanges = __webpack_require__(11280);
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var result = __webpack_require__(10226);
;// CONCATENATED MODULE: ./lib/src/report/merge.js





/**
 * Merges the results of all shards of a run. A single result that is not a shard is returned unchanged.
 *
 * @throws UserError when they are not exactly the shards of one run: a shard is missing or duplicate, or they differ in
 *   connector, version, seed or set of checks.
 */
function mergeResults(results) {
    const [first] = results;
    if (first === undefined)
        throw new errors/* UserError */.yo('there is no result to report');
    if (results.length === 1 && first.report.shard === undefined)
        return first.report;
    const shards = results.map(({ file, report }) => {
        if (report.shard !== undefined)
            return { file, report, shard: report.shard };
        throw new errors/* UserError */.yo(`${file} is not the result of a shard, so it cannot be merged with ${results.length - 1} others; give a pattern that matches the shards of one run`);
    });
    assertOneRun(shards);
    shards.sort((a, b) => a.shard.index - b.shard.index);
    return mergeShards(shards.map(({ report }) => report));
}
function assertOneRun(shards) {
    const [first] = shards;
    if (first === undefined)
        return;
    const properties = [
        ['connectors', ({ report }) => report.connector.name],
        ['versions', ({ report: { connector } }) => [connector.version, connector.tag]],
        ['seeds', ({ report }) => report.seed],
        ['numbers of shards', ({ shard }) => shard.count],
        ['sets of checks', ({ shard }) => shard.plan],
        ['settings of read-only', ({ report }) => report.readOnly],
    ];
    for (const other of shards)
        for (const [plural, read] of properties) {
            const [a, b] = [JSON.stringify(read(first)), JSON.stringify(read(other))];
            if (a === b)
                continue;
            const values = plural === 'sets of checks' ? '' : ` (${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(a), 60)} and ${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(b), 60)})`;
            throw new errors/* UserError */.yo(`${first.file} and ${other.file} have different ${plural}${values}: they are not shards of one run`);
        }
    const byIndex = new Map();
    for (const shard of shards) {
        const duplicate = byIndex.get(shard.shard.index);
        if (duplicate) {
            throw new errors/* UserError */.yo(`${duplicate.file} and ${shard.file} are both shard ${shard.shard.index}/${shard.shard.count}; give a pattern that matches each shard once`);
        }
        byIndex.set(shard.shard.index, shard);
    }
    const { count, plan } = first.shard;
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const names = missing.map((index) => `${index}/${count}`);
        throw new errors/* UserError */.yo(`shard ${names.join(', ')} is missing, so the results of its checks are unknown; see that its job ran and that pattern matches its result`);
    }
    const ids = shards.flatMap(({ report }) => report.checks.map(({ id }) => id));
    if (JSON.stringify([...ids].sort()) !== JSON.stringify([...plan].sort())) {
        throw new errors/* UserError */.yo('the shards do not contain each check exactly once; validate again with one version of this program');
    }
}
function mergeShards(reports) {
    const [first] = reports;
    const { shard, baseline: _, stopped: __, ...rest } = first;
    const order = new Map(shard?.plan.map((id, i) => [id, i]));
    const checks = reports
        .flatMap((report) => report.checks)
        .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
    const starts = reports.map(({ started }) => Date.parse(started));
    const ends = reports.map(({ duration }, i) => (starts[i] ?? 0) + duration);
    const leftBehind = reports.flatMap((report) => report.leftBehind ?? []);
    const stopped = reports.flatMap((report) => report.stopped === undefined ? [] : [`shard ${report.shard?.index}: ${report.stopped}`]);
    const specFile = reports.find((report) => report.specFile !== undefined)?.specFile;
    return {
        ...rest,
        ...(0,result/* totalsOf */.v)(checks, stopped.length === 0 ? undefined : stopped.join('; ')),
        started: new Date(Math.min(...starts)).toISOString(),
        duration: Math.max(...ends) - Math.min(...starts),
        checks,
        commands: (0,exchanges/* sumTimings */.F3)(reports.map(({ commands = [] }) => commands)),
        ...(leftBehind.length > 0 && { leftBehind }),
        ...(specFile !== undefined && { specFile }),
        // The shards' command lines differ only in the shard.
        rerun: first.rerun.replace(/ --shard \S+/, ''),
    };
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./lib/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(71724);
;// CONCATENATED MODULE: ./lib/src/commands/report/merge-result-files.js







const maxFiles = 1000;
const maxBytes = 256 * 1024 * 1024;
/**
 * Reads the result files that match and merges them.
 *
 * @returns the merged result, and the number of files.
 * @throws UserError when no file matches, or when the files are not the shards of one run.
 */
async function mergeResultFiles(selection) {
    const results = [];
    for (const path of await findFiles(selection))
        results.push(await readResult(path, selection.workingDirectory));
    return { result: mergeResults(results), files: results.length };
}
async function findFiles({ patterns, excluded, workingDirectory }) {
    const found = await (0,dist/* glob */.TI)(patterns.map((pattern) => pattern.replaceAll('\\', '/')), { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false });
    const excludedPaths = excluded.map((path) => (0,external_node_path_.resolve)(workingDirectory, path));
    const files = found
        .map((path) => (0,external_node_path_.resolve)(path))
        .filter((path) => !excludedPaths.some((each) => isSameOrIn(each, path)));
    if (files.length === 0) {
        throw new errors/* UserError */.yo(`no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`);
    }
    if (files.length > maxFiles) {
        throw new errors/* UserError */.yo(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`);
    }
    return files.sort();
}
/** True for the path itself, and for a file directly in the folder. */
function isSameOrIn(path, file) {
    return file === path || (0,external_node_path_.dirname)(file) === path;
}
async function readResult(path, workingDirectory) {
    const file = (0,paths/* displayPath */.Gt)(path, workingDirectory);
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new errors/* UserError */.yo(`${file} is not a validation result: it has ${size} bytes`);
    return { file, report: (0,result_file.parseResult)(await (0,promises_.readFile)(path, 'utf8'), file) };
}
//# sourceMappingURL=merge-result-files.js.map
;// CONCATENATED MODULE: ./lib/src/commands/report/command.js





const allInputs = {
    pattern: {
        kind: 'list',
        default: '**/validation.json',
        description: 'Result files to merge, the validation.json of every shard of one run, as glob patterns separated by commas.',
    },
    ...validation_inputs/* reportInputs */.eP,
};
const report = (0,command/* defineCommand */.N)({
    name: 'report',
    summary: 'Merges the results of validation shards into one verdict and one report.',
    action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        await (0,validation_inputs/* assertReportInputs */.ae)(inputs, context);
        const { workingDirectory, logger } = context;
        // The report of an earlier run of this command and the baseline are not shards.
        const excluded = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined);
        const { result, files } = await mergeResultFiles({ workingDirectory, patterns: inputs.pattern, excluded });
        logger.info(`${result.connector.name}: ${(0,format/* count */.U9)(files, 'result')}, seed ${result.seed}`);
        const baseline = await (0,validation_inputs/* readBaseline */.mF)(inputs.baseline, workingDirectory);
        const annotation = (0,validation_inputs/* baselineAnnotation */.b)(baseline);
        if (annotation !== undefined)
            context.annotate(annotation);
        const report = (0,validation_outcome/* finishReport */.U)(result, baseline, context.secrets);
        await (0,validation_outcome/* concludeReport */.u)(report, inputs, context);
    },
});
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 42180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Gt: () => (/* binding */ displayPath),
/* harmony export */   To: () => (/* binding */ withForwardSlashes),
/* harmony export */   iZ: () => (/* binding */ relativePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** A path of this system with forward slashes, as git, zips, URLs and GitHub write it. */
function withForwardSlashes(path) {
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}
/** The path of `path` from `folder`, with forward slashes; empty for the folder itself. */
function relativePath(folder, path) {
    return withForwardSlashes((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path));
}
/** True for a folder itself and for everything below it. Links are not resolved. */
function isInside(folder, path) {
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, path);
    // On Windows, a path on another drive stays absolute.
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(below) && below !== '..' && !below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`);
}
/** A path for messages: from the working directory if it is inside, `.` for that folder itself, else as it is. */
function displayPath(path, workingDirectory) {
    return isInside(workingDirectory, path) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(workingDirectory, path) || '.' : path;
}
//# sourceMappingURL=paths.js.map

/***/ }),

/***/ 99582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Ln: () => (/* binding */ span),
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
 * Milliseconds of a duration in the format of Go, such as `90s`, `1h30m` or `1.5h`, with days `d` and weeks `w` added
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
 * Milliseconds since 1970 of a point in time: a duration before `now` (milliseconds since 1970), a time of RFC 3339, or
 * `YYYY-MM-DD` or `YYYY-MM-DD hh:mm:ss` in UTC (docs/platform.md#logs). Undefined for any other text.
 */
function parseTime(text, now) {
    const ago = parseDuration(text);
    if (ago !== undefined)
        return now - ago;
    return parseDate(text) ?? parseRfc3339(text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?)$/, '$1T$2Z'));
}
/** Milliseconds since 1970 of a time of RFC 3339, truncated to milliseconds. Undefined for any other text. */
function parseRfc3339(text) {
    const found = /^(\d{4}-\d\d-\d\d)[Tt](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(text);
    const [, day = '', time = '', fraction = '', offset = ''] = found ?? [];
    if (!found || parseDate(day) === undefined)
        return undefined;
    const milliseconds = fraction === '' ? '' : fraction.slice(0, 4).padEnd(4, '0');
    const value = Date.parse(`${day}T${time}${milliseconds}${offset.toUpperCase()}`);
    return Number.isNaN(value) ? undefined : value;
}
/** Undefined for days that do not exist: JavaScript reads the 31st of February as the 3rd of March. */
function parseDate(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return undefined;
    const value = Date.parse(`${text}T00:00:00Z`);
    return new Date(value).getUTCDate() === Number(text.slice(8)) ? value : undefined;
}
/** Milliseconds for a person: `800 ms`, `12 s`, `3 min`. */
function span(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 120_000)
        return `${Math.round(milliseconds / 1000)} s`;
    return `${Math.round(milliseconds / 60_000)} min`;
}
//# sourceMappingURL=times.js.map

/***/ }),

/***/ 12560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   aY: () => (/* binding */ code),
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
/** One line of text, escaped. */
function text(value) {
    return escapeWith((0,_core_secrets_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .mapClean */ .Gn)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(value), withoutReferences), /[,.\-/%;?'"()=_{}]/);
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

/***/ 71724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseResult: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./lib/docs/schemas/validation-result.schema.json
const validation_result_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:validation-result:1","title":"Result of saas-connector validate","description":"What validate and report write as validation.json. Readers ignore members that they do not know: later versions of the program may add some without another format.","type":"object","required":["format","connector","seed","readOnly","started","duration","verdict","totals","checks","rerun"],"properties":{"format":{"description":"The version of this form.","const":1},"connector":{"description":"What was validated.","type":"object","required":["name"],"properties":{"name":{"description":"From the spec.","type":"string"},"version":{"type":"integer","minimum":1},"tag":{"type":"string"},"ref":{"description":"Id of the connector on its tenant.","type":"string"}}},"seed":{"description":"Generated values follow from it.","type":"string"},"readOnly":{"type":"boolean"},"started":{"description":"RFC 3339, in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T[\\\\d:.]+Z$"},"duration":{"$ref":"#/definitions/milliseconds"},"verdict":{"description":"The worst verdict of all checks; skip if nothing was tested; stopped if the run did not finish.","enum":["pass","warn","fail","skip","stopped"]},"totals":{"description":"How many checks came to each verdict.","type":"object","required":["pass","warn","fail","skip"],"properties":{"pass":{"$ref":"#/definitions/amount"},"warn":{"$ref":"#/definitions/amount"},"fail":{"$ref":"#/definitions/amount"},"skip":{"$ref":"#/definitions/amount"}}},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"commands":{"description":"How long commands took.","type":"array","items":{"$ref":"#/definitions/timing"}},"shard":{"$ref":"#/definitions/shard"},"stopped":{"description":"Why the run did not finish, so that its last checks were not run. Present if the verdict is stopped.","type":"string"},"leftBehind":{"description":"Test accounts that were created, or may have been, and could not be deleted from the target system.","type":"array","items":{"$ref":"#/definitions/left"}},"rerun":{"description":"The command line that runs it again, without secrets.","type":"string"},"specFile":{"description":"The connector\'s spec, relative to the repository.","type":"string"},"baseline":{"$ref":"#/definitions/baseline"}},"if":{"type":"object","properties":{"verdict":{"const":"stopped"}}},"then":{"required":["stopped"]},"definitions":{"verdict":{"enum":["pass","warn","fail","skip"]},"level":{"enum":["error","warning","notice"]},"amount":{"type":"integer","minimum":0},"milliseconds":{"description":"Milliseconds.","type":"number","minimum":0},"check":{"type":"object","required":["id","description","verdict","findings","duration","requests","writes"],"properties":{"id":{"type":"string","minLength":1},"description":{"description":"What a pass means.","type":"string"},"verdict":{"$ref":"#/definitions/verdict"},"reason":{"description":"Why it was skipped.","type":"string"},"incomplete":{"description":"Present if the check did not finish: there may be faults that it did not find.","const":true},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"accepted":{"description":"Findings that the project\'s settings accept: they do not count for the verdict.","type":"array","items":{"type":"object","required":["level","message","accepted"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"type":"string"},"remedy":{"type":"string"},"target":{"$ref":"#/definitions/target"},"fingerprint":{"type":"string"},"accepted":{"description":"The reason that the settings give.","type":"string"}}}},"duration":{"$ref":"#/definitions/milliseconds"},"requests":{"description":"How many commands were invoked.","$ref":"#/definitions/amount"},"writes":{"description":"True if it may change data in the target system.","type":"boolean"},"exchanges":{"description":"The first invocations of the check, and the first that failed after these.","type":"array","items":{"$ref":"#/definitions/exchange"}}}},"finding":{"type":"object","required":["level","message"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"description":"One line of plain text.","type":"string"},"remedy":{"description":"What to do about it.","type":"string"},"target":{"$ref":"#/definitions/target"},"location":{"description":"The place in the repository. Lines and columns count from 1.","type":"object","required":["file"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"fingerprint":{"description":"Equal for the same fault in another run.","type":"string"},"new":{"description":"Compared with the baseline, if there was one.","type":"boolean"}}},"target":{"description":"The place in the connector that the finding is about: a part of its spec, or the handler of a command.","oneOf":[{"type":"object","required":["kind","path"],"properties":{"kind":{"const":"spec"},"path":{"type":"array","items":{"type":["string","integer"]}}}},{"type":"object","required":["kind","command"],"properties":{"kind":{"const":"handler"},"command":{"type":"string"},"requestId":{"type":"string"}}}]},"exchange":{"description":"One invocation and its answer. Values are replaced by their type and a number; equal numbers in a check mean equal values.","type":"object","required":["command","input","outputs","outputCount","outcome","duration"],"properties":{"command":{"type":"string"},"input":{"type":"string"},"outputs":{"description":"The first ones.","type":"array","items":{"type":"string"}},"outputCount":{"$ref":"#/definitions/amount"},"outcome":{"description":"left: the check stopped reading before the end of the answer.","enum":["answered","failed","left"]},"error":{"type":"string"},"requestId":{"type":"string"},"duration":{"$ref":"#/definitions/milliseconds"}}},"timing":{"type":"object","required":["command","requests","failed","total","slowest"],"properties":{"command":{"type":"string"},"requests":{"$ref":"#/definitions/amount"},"failed":{"$ref":"#/definitions/amount"},"total":{"$ref":"#/definitions/milliseconds"},"slowest":{"$ref":"#/definitions/milliseconds"}}},"shard":{"description":"Present if this is one shard of a run.","type":"object","required":["index","count","plan"],"properties":{"index":{"description":"From 1.","type":"integer","minimum":1},"count":{"type":"integer","minimum":1,"maximum":999},"plan":{"description":"The ids of all checks of the whole run, in their order.","type":"array","items":{"type":"string"}}}},"left":{"type":"object","required":["id","check","reason","certain"],"properties":{"id":{"description":"The account\'s id; if it is unknown, the identity that was sent, or empty.","type":"string"},"check":{"type":"string"},"reason":{"type":"string"},"certain":{"description":"False if it is unknown whether the account exists.","type":"boolean"}}},"baseline":{"description":"Present if the result was compared with an earlier one.","type":"object","required":["new","known","fixed"],"properties":{"new":{"$ref":"#/definitions/amount"},"known":{"$ref":"#/definitions/amount"},"fixed":{"description":"Findings of the earlier result that no longer occur.","type":"array","items":{"type":"object","required":["check","level","message"],"properties":{"check":{"type":"string"},"level":{"$ref":"#/definitions/level"},"message":{"type":"string"}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/secrets/process.js
var process = __webpack_require__(64351);
// EXTERNAL MODULE: ./lib/src/core/text.js
var core_text = __webpack_require__(46601);
;// CONCATENATED MODULE: ./lib/src/report/result-file.js





let compiled;
/**
 * Parses a `validation.json`. The file may come from anywhere, so it is validated against the schema.
 *
 * @param label - the file, as messages name it.
 * @throws UserError when it is not a validation result, or has an unsupported format.
 */
function parseResult(text, label) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw new errors/* UserError */.yo(`${label} is not JSON; give a validation.json that validate or report wrote`);
    }
    // The validator is used once or twice in a run: optimizing its code takes longer than it saves.
    compiled ??= new ajv.Ajv({ allowUnionTypes: true, code: { optimize: false } }).compile(validation_result_schema_namespaceObject);
    const isValid = compiled;
    // Earlier versions wrote the verdict of the checks that had run.
    if (isValid(value))
        return value.stopped === undefined ? value : { ...value, verdict: 'stopped' };
    const [error] = isValid.errors ?? [];
    const place = error?.instancePath ? ` at ${(0,core_text/* shorten */.ml)((0,process/* printable */.g$)(error.instancePath), 80)}` : '';
    throw new errors/* UserError */.yo(`${label} is not a validation result: it ${error?.message ?? 'has another format'}${place}; give a validation.json that validate or report wrote`);
}
//# sourceMappingURL=result-file.js.map

/***/ }),

/***/ 93917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ positionIn),
/* harmony export */   Zh: () => (/* binding */ isFault),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/* unused harmony export nodeAt */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57657);
/* harmony import */ var _core_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70679);



/** Far more than any spec; deeper ones could overflow the stack. */
const maxDepth = 100;
/** Parses strict JSON with any line ends, with or without a byte order mark. */
function parseJsonText(raw) {
    const text = (0,_core_files_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutByteOrderMark */ .Yi)(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelowDepth(text, maxDepth);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${maxDepth} levels`, position: positionAt(text, tooDeep) };
    const errors = [];
    const root = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false });
    try {
        const value = JSON.parse(text);
        if (root)
            return { text, value, root };
    }
    catch (error) {
        const first = errors[0];
        if (!first)
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error), position: { line: 1, column: 1 } };
        return { message: reasonOf(text, first), position: positionAt(text, Math.min(first.offset, text.length)) };
    }
    return { message: 'this is not JSON', position: { line: 1, column: 1 } };
}
/** True if `parseJsonText` found a fault. */
function isFault(parsed) {
    return 'position' in parsed;
}
/** The node at a path, or the nearest one above it that exists. */
function nodeAt(document, path) {
    for (let length = path.length; length > 0; length--) {
        const node = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.findNodeAtLocation)(document.root, path.slice(0, length));
        if (node)
            return node;
    }
    return document.root;
}
/**
 * The position of the value at a path; for a member of an object, that of its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is not JSON.
 */
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
/** As `positionOf`, for a parsed text. */
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
/** The line and column of an offset. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
/** The offset at which the text is nested deeper than these levels. */
function offsetBelowDepth(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            // A string ends at the end of its line, so that an unclosed one does not hide what follows.
            else if (c === '\n')
                inText = false;
        }
        else if (c === '{' || c === '[') {
            if (++depth > levels)
                return offset;
        }
        else if (c === '}' || c === ']')
            depth--;
    }
    return undefined;
}
/** Advice for a list or object that is closed right after a comma. */
function trailingCommaHint(text, offset, bracket) {
    const hasComma = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return hasComma ? `; remove the comma before "${bracket}"` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts must be in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${trailingCommaHint(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${trailingCommaHint(text, error.offset, ']')}`;
        case 'CloseBraceExpected':
            return 'a "}" is missing';
        case 'CloseBracketExpected':
            return 'a "]" is missing';
        case 'EndOfFileExpected':
            return 'there is more text after the end';
        case 'UnexpectedEndOfString':
            return 'a text is not closed by a double quote on its line';
        case 'InvalidNumberFormat':
        case 'UnexpectedEndOfNumber':
            return 'this is not a number';
        case 'InvalidEscapeCharacter':
        case 'InvalidUnicode':
            return 'a backslash in a text is not followed by what JSON allows (write \\\\ for a backslash)';
        case 'InvalidCharacter':
            return 'a text holds a character that must be written as an escape, such as \\n or \\t';
        default:
            return 'this is not JSON';
    }
}
//# sourceMappingURL=text.js.map

/***/ })

};
