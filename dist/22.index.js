export const id = 22;
export const ids = [22,1724];
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

/***/ 8301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/validation/engine/exchanges.js + 1 modules
var exchanges = __webpack_require__(11280);
// EXTERNAL MODULE: ./lib/src/validation/engine/result.js
var result = __webpack_require__(10226);
;// CONCATENATED MODULE: ./lib/src/report/merge.js



/**
 * One result of all shards of a run. A single whole result is returned as it is.
 *
 * @throws UserError when they are not exactly the shards of one run: one is missing, there twice, or of another
 *   connector, seed or set of checks.
 */
function mergeResults(results) {
    const [first] = results;
    if (first === undefined)
        throw new errors/* UserError */.y('there is no result to report');
    if (results.length === 1 && first.report.shard === undefined)
        return first.report;
    const shards = results.map(({ file, report }) => {
        if (report.shard !== undefined)
            return { file, report, shard: report.shard };
        throw new errors/* UserError */.y(`${file} is a whole result and no shard: it cannot be one of ${results.length}; give a pattern that matches the shards of one run`);
    });
    assertOneRun(shards);
    shards.sort((a, b) => a.shard.index - b.shard.index);
    return merged(shards.map(({ report }) => report));
}
function assertOneRun(shards) {
    const [first] = shards;
    if (first === undefined)
        return;
    const traits = [
        ['connectors', ({ report }) => report.connector.name],
        ['versions', ({ report: { connector } }) => [connector.version, connector.tag]],
        ['seeds', ({ report }) => report.seed],
        ['numbers of shards', ({ shard }) => shard.count],
        ['sets of checks', ({ shard }) => shard.plan],
        ['settings of read-only', ({ report }) => report.readOnly],
    ];
    for (const other of shards)
        for (const [what, of] of traits) {
            const [a, b] = [JSON.stringify(of(first)), JSON.stringify(of(other))];
            if (a === b)
                continue;
            throw new errors/* UserError */.y(`${first.file} and ${other.file} are of different ${what}${what === 'sets of checks' ? '' : ` (${merge_short(a)} and ${merge_short(b)})`}: they are not shards of one run`);
        }
    const byIndex = new Map();
    for (const shard of shards) {
        const twin = byIndex.get(shard.shard.index);
        if (twin) {
            throw new errors/* UserError */.y(`${twin.file} and ${shard.file} are both shard ${shard.shard.index}/${shard.shard.count}; give a pattern that matches each shard once`);
        }
        byIndex.set(shard.shard.index, shard);
    }
    const { count, plan } = first.shard;
    const missing = Array.from({ length: count }, (_, i) => i + 1).filter((index) => !byIndex.has(index));
    if (missing.length > 0) {
        const named = missing.map((index) => `${index}/${count}`);
        throw new errors/* UserError */.y(`shard ${named.join(', ')} is missing: without it nothing is known of its checks; see that its job ran and that pattern matches its result`);
    }
    const ids = shards.flatMap(({ report }) => report.checks.map(({ id }) => id));
    if (JSON.stringify([...ids].sort()) !== JSON.stringify([...plan].sort())) {
        throw new errors/* UserError */.y('the shards do not hold each check once; validate again with one version of this program');
    }
}
function merged(reports) {
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
        // What every shard says of itself but which one it is.
        rerun: first.rerun.replace(/ --shard \S+/, ''),
    };
}
function merge_short(json) {
    return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}
//# sourceMappingURL=merge.js.map
// EXTERNAL MODULE: ./lib/src/report/result-file.js + 1 modules
var result_file = __webpack_require__(71724);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-inputs.js
var validation_inputs = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/src/commands/shared/validation-outcome.js + 4 modules
var validation_outcome = __webpack_require__(15953);
;// CONCATENATED MODULE: ./lib/src/commands/report/command.js










const maxFiles = 1000;
const maxBytes = 256 * 1024 * 1024;
const allInputs = {
    pattern: {
        kind: 'list',
        default: '**/validation.json',
        description: 'Files to report: the validation.json of every shard of one run, as paths with * and **, separated by commas.',
    },
    ...validation_inputs/* reportInputs */.eP,
};
const report = (0,command/* defineCommand */.N)({
    name: 'report',
    summary: 'Joins the results of the shards of a validation to one verdict and one report.',
    action: { title: 'SaaS connector: report', icon: 'clipboard', color: 'purple' },
    inputs: allInputs,
    outputs: validation_inputs/* validationOutputs */.sH,
    async run(inputs, context) {
        await (0,validation_outcome/* assertReportInputs */.ae)(inputs, context);
        // What an earlier run of this command wrote, and what it is compared with, are no shards.
        const others = [inputs['report-dir'], inputs.baseline].filter((path) => path !== undefined);
        const files = await findFiles(inputs.pattern, others, context);
        const results = [];
        for (const file of files)
            results.push(await readResult(file, context));
        const merged = mergeResults(results);
        context.logger.info(`${merged.connector.name}: ${(0,format/* count */.U9)(results.length, 'result')}, seed ${merged.seed}`);
        const baseline = await (0,validation_outcome/* readBaseline */.mF)(inputs.baseline, context);
        const reported = await (0,validation_outcome/* reportResult */["if"])(merged, { inputs, title: 'Validate', baseline }, context, context.setOutput);
        (0,validation_outcome/* failOn */.Ko)(reported, inputs['fail-on']);
    },
});
async function findFiles(patterns, others, { workingDirectory }) {
    const found = await (0,dist/* glob */.TI)(patterns.map((pattern) => pattern.replaceAll('\\', '/')), { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false });
    const excluded = others.map((path) => (0,external_node_path_.resolve)(workingDirectory, path));
    const files = found.map((path) => (0,external_node_path_.resolve)(path)).filter((path) => !excluded.some((each) => isIn(path, each)));
    if (files.length === 0) {
        throw new errors/* UserError */.y(`no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`);
    }
    if (files.length > maxFiles) {
        throw new errors/* UserError */.y(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`);
    }
    return files.sort();
}
/** True for the path itself, and for a file right in the folder. */
function isIn(file, path) {
    return file === path || (0,external_node_path_.dirname)(file) === path;
}
async function readResult(path, { workingDirectory }) {
    const file = (0,external_node_path_.relative)(workingDirectory, path) || path;
    const { size } = await (0,promises_.stat)(path);
    if (size > maxBytes)
        throw new errors/* UserError */.y(`${file} has ${size} bytes: that is no result of a validation`);
    return { file, report: (0,result_file.parseResult)(await (0,promises_.readFile)(path, 'utf8'), file) };
}
//# sourceMappingURL=command.js.map

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
/**
 * Markdown from parts. Text from outside passes through `text` or `code` and keeps its meaning as text: no mark-up, no
 * link, no mention, no HTML of it takes effect.
 */
// Everything that Markdown, HTML, GitHub's autolinks, emoji or mathematics could give a meaning to.
const special = /[!-/:-@[-`{-~]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;
/** The same in a text of more lines: control characters, but line feeds and tabs. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** One line of text, escaped. */
function text(value) {
    return escapeWith(value, /[,.\-/%;?'"()=_{}]/);
}
/** One line in a fixed-width font. Mentions, references of issues and emoji have no effect in there either. */
function code(value) {
    return `<code>${escapeWith(value, /[,.\-/%;?'"()=_{}:#+^]/)}</code>`;
}
/** A table; cells are Markdown already. Empty when there are no rows. */
function table(headers, rows) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n');
}
/** A part that is folded until the reader opens it. The title is Markdown already. */
function details(title, body) {
    return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`;
}
/** Lines as they are, in a block of code: nothing in there has an effect, a fence of its own included. */
function fence(lines, language = '') {
    const body = lines.replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ');
    const longest = (body.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const mark = '`'.repeat(longest + 1);
    return `${mark}${language}\n${body}\n${mark}`;
}
/**
 * Every special character becomes a character reference, which has no meaning to Markdown. Those in `harmless` stay as
 * they are where they cannot mean anything, so that a summary can be read as text too.
 */
function escapeWith(value, harmless) {
    const line = value.replace(invisible, ' ').trim();
    return line.replace(special, (character, index) => (harmless.test(character) && isAlone(line, index)) || (character === ':' && line[index + 1] === ' ')
        ? character
        : `&#${character.charCodeAt(0)};`);
}
/**
 * True between two words or at the end of one: not where a list, a heading or an address begins (`- x`, `1. x`,
 * `http://`, `www.`), and not next to another special character (`--`, `__`).
 */
function isAlone(line, index) {
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
const validation_result_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"urn:saas-connector-actions:validation-result:1","title":"Result of saas-connector validate","description":"What validate and report write as validation.json. Readers ignore members that they do not know: later versions of the program may add some without another format.","type":"object","required":["format","connector","seed","readOnly","started","duration","verdict","totals","checks","rerun"],"properties":{"format":{"description":"The version of this form.","const":1},"connector":{"description":"What was validated.","type":"object","required":["name"],"properties":{"name":{"description":"From the spec.","type":"string"},"version":{"type":"integer","minimum":1},"tag":{"type":"string"},"ref":{"description":"Id of the connector on its tenant.","type":"string"}}},"seed":{"description":"Generated values follow from it.","type":"string"},"readOnly":{"type":"boolean"},"started":{"description":"RFC 3339, in UTC.","type":"string","pattern":"^\\\\d{4}-\\\\d{2}-\\\\d{2}T[\\\\d:.]+Z$"},"duration":{"$ref":"#/definitions/milliseconds"},"verdict":{"description":"The worst of all checks; skip if nothing was tested; stopped if the run came to no end.","enum":["pass","warn","fail","skip","stopped"]},"totals":{"description":"How many checks came to each verdict.","type":"object","required":["pass","warn","fail","skip"],"properties":{"pass":{"$ref":"#/definitions/amount"},"warn":{"$ref":"#/definitions/amount"},"fail":{"$ref":"#/definitions/amount"},"skip":{"$ref":"#/definitions/amount"}}},"checks":{"type":"array","items":{"$ref":"#/definitions/check"}},"commands":{"description":"How long commands took.","type":"array","items":{"$ref":"#/definitions/timing"}},"shard":{"$ref":"#/definitions/shard"},"stopped":{"description":"Why the run came to no end: its last checks were not run. Present if the verdict is stopped.","type":"string"},"leftBehind":{"description":"Accounts that the run made, or may have made, in the target system and could not remove.","type":"array","items":{"$ref":"#/definitions/left"}},"rerun":{"description":"The command line that runs it again, without secrets.","type":"string"},"specFile":{"description":"The connector\'s spec, relative to the repository.","type":"string"},"baseline":{"$ref":"#/definitions/baseline"}},"if":{"type":"object","properties":{"verdict":{"const":"stopped"}}},"then":{"required":["stopped"]},"definitions":{"verdict":{"enum":["pass","warn","fail","skip"]},"level":{"enum":["error","warning"]},"amount":{"type":"integer","minimum":0},"milliseconds":{"description":"Milliseconds.","type":"number","minimum":0},"check":{"type":"object","required":["id","description","verdict","findings","duration","requests","writes"],"properties":{"id":{"type":"string","minLength":1},"description":{"description":"What a pass means.","type":"string"},"verdict":{"$ref":"#/definitions/verdict"},"reason":{"description":"Why it was skipped.","type":"string"},"incomplete":{"description":"Present if the check was broken off: what it does not tell may be there all the same.","const":true},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}},"accepted":{"description":"Findings that the project\'s settings accept: they fail nothing.","type":"array","items":{"type":"object","required":["level","message","accepted"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"type":"string"},"remedy":{"type":"string"},"anchor":{"$ref":"#/definitions/anchor"},"fingerprint":{"type":"string"},"accepted":{"description":"Why, in the words of the settings.","type":"string"}}}},"duration":{"$ref":"#/definitions/milliseconds"},"requests":{"description":"How many commands were invoked.","$ref":"#/definitions/amount"},"writes":{"description":"True if it may change data in the target system.","type":"boolean"},"exchanges":{"description":"What was sent and answered: the first invocations, and the first that failed after these.","type":"array","items":{"$ref":"#/definitions/exchange"}}}},"finding":{"type":"object","required":["level","message"],"properties":{"level":{"$ref":"#/definitions/level"},"message":{"description":"One line of plain text.","type":"string"},"remedy":{"description":"What to do about it.","type":"string"},"anchor":{"$ref":"#/definitions/anchor"},"location":{"description":"The place in the repository. Lines and columns count from 1.","type":"object","required":["file"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1},"column":{"type":"integer","minimum":1}}},"fingerprint":{"description":"The same for the same fault in another run.","type":"string"},"new":{"description":"Compared with the baseline, if there was one.","type":"boolean"}}},"anchor":{"description":"The place in terms of the connector: in its spec, or the handler of a command.","oneOf":[{"type":"object","required":["kind","path"],"properties":{"kind":{"const":"spec"},"path":{"type":"array","items":{"type":["string","integer"]}}}},{"type":"object","required":["kind","command"],"properties":{"kind":{"const":"handler"},"command":{"type":"string"},"requestId":{"type":"string"}}}]},"exchange":{"description":"Values are replaced by their form and a number; the same number in a check is the same value.","type":"object","required":["command","input","outputs","outputCount","outcome","duration"],"properties":{"command":{"type":"string"},"input":{"type":"string"},"outputs":{"description":"The first ones.","type":"array","items":{"type":"string"}},"outputCount":{"$ref":"#/definitions/amount"},"outcome":{"description":"left: the rest was not asked for.","enum":["answered","failed","left"]},"error":{"type":"string"},"requestId":{"type":"string"},"duration":{"$ref":"#/definitions/milliseconds"}}},"timing":{"type":"object","required":["command","requests","failed","total","slowest"],"properties":{"command":{"type":"string"},"requests":{"$ref":"#/definitions/amount"},"failed":{"$ref":"#/definitions/amount"},"total":{"$ref":"#/definitions/milliseconds"},"slowest":{"$ref":"#/definitions/milliseconds"}}},"shard":{"description":"Present if this is only a part of a run.","type":"object","required":["index","count","plan"],"properties":{"index":{"description":"From 1.","type":"integer","minimum":1},"count":{"type":"integer","minimum":1,"maximum":999},"plan":{"description":"The ids of all checks of the whole run, in their order.","type":"array","items":{"type":"string"}}}},"left":{"type":"object","required":["id","check","reason","certain"],"properties":{"id":{"description":"The account\'s id; if it is not known, the identity that was asked for, or empty.","type":"string"},"check":{"type":"string"},"reason":{"type":"string"},"certain":{"description":"False if it is only possible that the account exists.","type":"boolean"}}},"baseline":{"description":"Present if the result was compared with an earlier one.","type":"object","required":["new","known","fixed"],"properties":{"new":{"$ref":"#/definitions/amount"},"known":{"$ref":"#/definitions/amount"},"fixed":{"description":"Findings of the earlier result that are no more.","type":"array","items":{"type":"object","required":["check","level","message"],"properties":{"check":{"type":"string"},"level":{"$ref":"#/definitions/level"},"message":{"type":"string"}}}}}}}}');
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
;// CONCATENATED MODULE: ./lib/src/report/result-file.js



let compiled;
/**
 * Reads the text of a `validation.json`. It may come from anywhere, so its form is checked against the schema.
 *
 * @param shown - the file as people know it, for messages.
 * @throws UserError when it is no result, or one of a form that this program does not know.
 */
function parseResult(text, shown) {
    let value;
    try {
        value = JSON.parse(text.replace(/^\ufeff/, ''));
    }
    catch {
        throw new errors/* UserError */.y(`${shown} is not JSON; give a validation.json that validate or report wrote`);
    }
    compiled ??= new ajv.Ajv({ allowUnionTypes: true }).compile(validation_result_schema_namespaceObject);
    const valid = compiled;
    // Earlier versions wrote the verdict of those checks that were run.
    if (valid(value))
        return value.stopped === undefined ? value : { ...value, verdict: 'stopped' };
    const [error] = valid.errors ?? [];
    const place = error?.instancePath ? ` at ${error.instancePath.slice(0, 80)}` : '';
    throw new errors/* UserError */.y(`${shown} is no result of a validation: it ${error?.message ?? 'has another form'}${place}; give a validation.json that validate or report wrote`);
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


/** No spec comes near it; deeper ones only serve to overflow a stack. */
const deepest = 100;
/** Parses strict JSON, with or without a byte order mark, with any line ends. */
function parseJsonText(raw) {
    const text = withoutMark(raw);
    if (text.trim() === '')
        return { message: 'it is empty', position: { line: 1, column: 1 } };
    const tooDeep = offsetBelow(text, deepest);
    if (tooDeep !== undefined)
        return { message: `it is nested deeper than ${deepest} levels`, position: positionAt(text, tooDeep) };
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
            return { message: (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(error), position: { line: 1, column: 1 } };
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
 * Where the value at `path` stands; a member of an object is found at its key. Falls back to the nearest part above it
 * that exists, and to the first line of a text that is no JSON.
 */
function positionOf(raw, path) {
    const parsed = parseJsonText(raw);
    return isFault(parsed) ? { line: 1, column: 1 } : positionIn(parsed, path);
}
/** As `positionOf`, for a text that was parsed before. */
function positionIn(document, path) {
    const node = nodeAt(document, path);
    return positionAt(document.text, node.parent?.type === 'property' ? node.parent.offset : node.offset);
}
/** The line and column of an offset. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
function withoutMark(text) {
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}
function offsetBelow(text, levels) {
    let depth = 0;
    let inText = false;
    for (let offset = 0; offset < text.length; offset++) {
        const c = text[offset];
        if (c === '"')
            inText = !inText;
        else if (inText) {
            if (c === '\\')
                offset++;
            // No text goes on over a line's end: an unclosed one must not hide what follows.
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
/** The advice that fits where a list or an object is closed right after a comma. */
function surplusComma(text, offset, bracket) {
    const fits = text[offset] === bracket && text.slice(0, offset).trimEnd().endsWith(',');
    return fits ? `; a comma before "${bracket}" is one too many` : '';
}
function reasonOf(text, error) {
    const found = text.slice(error.offset, error.offset + Math.max(1, Math.min(error.length, 20)));
    if (/^\/[/*]/.test(text.slice(error.offset, error.offset + 2)))
        return 'comments are not allowed in JSON';
    if (found.startsWith("'"))
        return 'texts stand in double quotes';
    const end = error.offset >= text.trimEnd().length;
    switch ((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error)) {
        case 'CommaExpected':
            return 'a comma is missing before this';
        case 'ColonExpected':
            return 'a colon is missing';
        case 'PropertyNameExpected':
            if (end)
                return 'the text ends where the name of a property is expected';
            return `the name of a property is expected here${surplusComma(text, error.offset, '}')}`;
        case 'ValueExpected':
            if (end)
                return 'the text ends where a value is expected';
            return `a value is expected here${surplusComma(text, error.offset, ']')}`;
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
