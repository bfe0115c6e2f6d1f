export const id = 4040;
export const ids = [4040];
export const modules = {

/***/ 26035:
/***/ ((module) => {

class Node {
  constructor(type, range) {
    this.type = type
    if (range) this.range = range
  }
}

class Pair extends Node {
  constructor(key, value, range) {
    super('PAIR', range)
    this.key = key
    this.value = value
  }

  separator(src) {
    if (Array.isArray(this.range) && this.range.length >= 3) {
      // eslint-disable-next-line no-unused-vars
      const [_, start, end] = this.range
      return src.slice(start, end)
    }
    return null
  }
}

class Comment extends Node {
  constructor(comment, range) {
    super('COMMENT', range)
    this.comment = comment
  }
}

class EmptyLine extends Node {
  constructor(range) {
    super('EMPTY_LINE', range)
  }
}

module.exports = { Node, Pair, Comment, EmptyLine }


/***/ }),

/***/ 82483:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { Node, Pair, Comment, EmptyLine } = __webpack_require__(26035)
const { parse, parseLines } = __webpack_require__(67564)
const { stringify } = __webpack_require__(70178)

module.exports = {
  Node,
  Pair,
  Comment,
  EmptyLine,
  parse,
  parseLines,
  stringify
}


/***/ }),

/***/ 67564:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { Pair, Comment, EmptyLine } = __webpack_require__(26035)

const atComment = (src, offset) => {
  const ch = src[offset]
  return ch === '#' || ch === '!'
}

const atLineEnd = (src, offset) => {
  const ch = src[offset]
  return !ch || ch === '\r' || ch === '\n'
}

const endOfIndent = (src, offset) => {
  let ch = src[offset]
  while (ch === '\t' || ch === '\f' || ch === ' ') {
    offset += 1
    ch = src[offset]
  }
  return offset
}

const endOfComment = (src, offset) => {
  let ch = src[offset]
  while (ch && ch !== '\r' && ch !== '\n') {
    offset += 1
    ch = src[offset]
  }
  return offset
}

const endOfKey = (src, offset) => {
  let ch = src[offset]
  while (
    ch &&
    ch !== '\r' &&
    ch !== '\n' &&
    ch !== '\t' &&
    ch !== '\f' &&
    ch !== ' ' &&
    ch !== ':' &&
    ch !== '='
  ) {
    if (ch === '\\') {
      if (src[offset + 1] === '\n') {
        offset = endOfIndent(src, offset + 2)
      } else {
        offset += 2
      }
    } else {
      offset += 1
    }
    ch = src[offset]
  }
  return offset
}

const endOfSeparator = (src, offset) => {
  let ch = src[offset]
  let hasEqSign = false
  loop: while (
    ch === '\t' ||
    ch === '\f' ||
    ch === ' ' ||
    ch === '=' ||
    ch === ':' ||
    ch === '\\'
  ) {
    switch (ch) {
      case '\\':
        if (src[offset + 1] !== '\n') break loop
        offset = endOfIndent(src, offset + 2)
        break
      case '=':
      case ':':
        if (hasEqSign) break loop
        hasEqSign = true
      // fallthrough
      default:
        offset += 1
    }
    ch = src[offset]
  }
  return offset
}

const endOfValue = (src, offset) => {
  let ch = src[offset]
  while (ch && ch !== '\r' && ch !== '\n') {
    offset += ch === '\\' ? 2 : 1
    ch = src[offset]
    if (ch === '\n' && src[offset - 1] === '\r') {
      // escaped CRLF line terminator
      offset += 1
      ch = src[offset]
    }
  }
  return offset
}

const unescape = str =>
  str.replace(/\\(u[0-9a-fA-F]{4}|\r?\n[ \t\f]*|.)?/g, (match, code) => {
    switch (code && code[0]) {
      case 'f':
        return '\f'
      case 'n':
        return '\n'
      case 'r':
        return '\r'
      case 't':
        return '\t'
      case 'u': {
        const c = parseInt(code.substr(1), 16)
        return isNaN(c) ? code : String.fromCharCode(c)
      }
      case '\r':
      case '\n':
      case undefined:
        return ''
      default:
        return code
    }
  })

function parseLines(src, ast) {
  const lines = []
  for (let i = 0; i < src.length; ++i) {
    if (src[i] === '\n' && src[i - 1] === '\r') i += 1
    if (!src[i]) break
    const keyStart = endOfIndent(src, i)
    if (atLineEnd(src, keyStart)) {
      lines.push(ast ? new EmptyLine([i, keyStart]) : '')
      i = keyStart
      continue
    }
    if (atComment(src, keyStart)) {
      const commentEnd = endOfComment(src, keyStart)
      const comment = src.slice(keyStart, commentEnd)
      lines.push(ast ? new Comment(comment, [keyStart, commentEnd]) : comment)
      i = commentEnd
      continue
    }
    const keyEnd = endOfKey(src, keyStart)
    const key = unescape(src.slice(keyStart, keyEnd))
    const valueStart = endOfSeparator(src, keyEnd)
    if (atLineEnd(src, valueStart)) {
      lines.push(
        ast
          ? new Pair(key, '', [keyStart, keyEnd, valueStart, valueStart])
          : [key, '']
      )
      i = valueStart
      continue
    }
    const valueEnd = endOfValue(src, valueStart)
    const value = unescape(src.slice(valueStart, valueEnd))
    lines.push(
      ast
        ? new Pair(key, value, [keyStart, keyEnd, valueStart, valueEnd])
        : [key, value]
    )
    i = valueEnd
  }
  return lines
}

function addPair(res, key, value, pathSep) {
  if (!pathSep) {
    res[key] = value
    return
  }

  const keyPath = key.split(pathSep)
  let parent = res
  while (keyPath.length >= 2) {
    const p = keyPath.shift()
    if (p === '__proto__') return
    if (!parent[p]) {
      parent[p] = {}
    } else if (typeof parent[p] !== 'object') {
      parent[p] = { '': parent[p] }
    }
    parent = parent[p]
  }
  const leaf = keyPath[0]
  if (typeof parent[leaf] === 'object') {
    parent[leaf][''] = value
  } else {
    parent[leaf] = value
  }
}

function parse(src, path) {
  const pathSep = path ? (typeof path === 'string' ? path : '.') : null
  const lines = Array.isArray(src) ? src : parseLines(src, false)
  const res = {}
  for (const line of lines) {
    if (line instanceof Pair) addPair(res, line.key, line.value, pathSep)
    else if (Array.isArray(line)) addPair(res, line[0], line[1], pathSep)
  }
  return res
}

module.exports = { parse, parseLines }


/***/ }),

/***/ 70178:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

const { Pair, Comment, EmptyLine } = __webpack_require__(26035)

const escapeNonPrintable = (str, latin1) =>
  String(str).replace(
    latin1 !== false ? /[^\t\n\f\r -~\xa1-\xff]/g : /[\0-\b\v\x0e-\x1f]/g,
    ch => '\\u' + ch.charCodeAt(0).toString(16).padStart(4, '0')
  )

const escape = str =>
  String(str)
    .replace(/\\/g, '\\\\')
    .replace(/\f/g, '\\f')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t')
const escapeKey = key => escape(key).replace(/^[#!]|[ =:]/g, '\\$&')
const escapeValue = value => escape(value).replace(/^ /, '\\ ')

const prefixComment = (str, prefix) =>
  str.replace(/^\s*([#!][ \t\f]*)?/g, prefix)

function fold({ indent, latin1, lineWidth, newline, foldChars }, key, value) {
  const printKey = escapeNonPrintable(key, latin1)
  const printValue = escapeNonPrintable(value, latin1)
  let line = printKey + printValue
  if (!lineWidth || lineWidth < 0 || line.length <= lineWidth) return line
  let start = 0
  let split = undefined
  let i = 0
  if (key && printKey.length < lineWidth) {
    line = printKey + newline + indent + printValue
    start = printKey.length + newline.length
    i = start + indent.length
  }
  for (let ch = line[i]; ch; ch = line[++i]) {
    let end = i - start >= lineWidth ? split || i : undefined
    if (!end) {
      switch (ch) {
        case '\r':
          if (line[i + 1] === '\n') i += 1
        // fallthrough
        case '\n':
          end = i + 1
          break
        case '\\':
          i += 1
          switch (line[i]) {
            case 'r':
              if (line[i + 1] === '\\' && line[i + 2] === 'n') i += 2
            // fallthrough
            case 'n':
              end = i + 1
              break
            case ' ':
            case '=':
            case ':':
              if (foldChars.includes(line[i])) split = i + 1
              break
            case 'f':
              if (foldChars.includes('\f')) split = i + 1
              break
            case 't':
              if (foldChars.includes('\t')) split = i + 1
              break
          }
          break
        default:
          if (foldChars.includes(ch)) split = i + 1
      }
    }
    if (end) {
      let lineEnd = end
      let ch = line[lineEnd - 1]
      while (ch === '\n' || ch === '\r') {
        lineEnd -= 1
        ch = line[lineEnd - 1]
      }
      const next = line[end]
      const atWhitespace = next === '\t' || next === '\f' || next === ' '
      line =
        line.slice(0, lineEnd) +
        newline +
        indent +
        (atWhitespace ? '\\' : '') +
        line.slice(end)
      start = lineEnd + newline.length
      split = undefined
      i = start + indent.length - 1
    }
  }
  return line
}

const toLines = (obj, pathSep, defaultKey, prefix = '') =>
  Object.keys(obj).reduce((lines, key) => {
    const value = obj[key]
    if (value && typeof value === 'object') {
      return lines.concat(
        toLines(value, pathSep, defaultKey, prefix + key + pathSep)
      )
    } else {
      const k =
        key === defaultKey ? prefix.slice(0, -pathSep.length) : prefix + key
      lines.push([k, value])
      return lines
    }
  }, [])

function stringify(
  input,
  {
    commentPrefix = '# ',
    defaultKey = '',
    indent = '    ',
    keySep = ' = ',
    latin1 = true,
    lineWidth = 80,
    newline = '\n',
    pathSep = '.',
    foldChars = '\f\t .'
  } = {}
) {
  if (!input) return ''
  if (!Array.isArray(input)) input = toLines(input, pathSep, defaultKey)
  const lineOpt = {
    indent,
    latin1,
    lineWidth,
    newline: '\\' + newline,
    foldChars
  }
  const commentOpt = {
    indent: commentPrefix,
    latin1,
    lineWidth,
    newline,
    foldChars
  }
  return input
    .map(line => {
      switch (true) {
        case !line:
        case line instanceof EmptyLine:
          return ''

        case Array.isArray(line):
          return fold(
            lineOpt,
            escapeKey(line[0]) + keySep,
            escapeValue(line[1])
          )
        case line instanceof Pair:
          return fold(
            lineOpt,
            escapeKey(line.key) + keySep,
            escapeValue(line.value)
          )

        case line instanceof Comment:
          return fold(
            commentOpt,
            '',
            prefixComment(line.comment, commentPrefix)
          )
        default:
          return fold(
            commentOpt,
            '',
            prefixComment(String(line), commentPrefix)
          )
      }
    })
    .join(newline)
}

module.exports = { stringify }


/***/ }),

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
/** Columns of a cell that is longer are not aligned any more. */
const widest = 60;
/** A table for a log: lines of plain text, in columns. */
function textTable(headers, rows) {
    const lines = [headers, ...rows].map((cells) => cells.map((cell) => cell.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')));
    const widths = headers.map((_, column) => Math.min(widest, Math.max(...lines.map((cells) => cells[column]?.length ?? 0))));
    return lines.map((cells) => cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
}
//# sourceMappingURL=text-table.js.map

/***/ }),

/***/ 4040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sync: () => (/* binding */ sync)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/cli/command.js
var command = __webpack_require__(61346);
// EXTERNAL MODULE: ./lib/src/cli/output-paths.js
var output_paths = __webpack_require__(73899);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/report/format.js
var format = __webpack_require__(39798);
// EXTERNAL MODULE: ./lib/src/tenant/resources/custom-connector-values.js
var custom_connector_values = __webpack_require__(53939);
// EXTERNAL MODULE: ./lib/src/commands/shared/tenant.js
var tenant = __webpack_require__(77543);
// EXTERNAL MODULE: ./lib/src/commands/shared/text-table.js
var text_table = __webpack_require__(80805);
// EXTERNAL MODULE: ./lib/src/tenant/resources/custom-connector-types.js
var custom_connector_types = __webpack_require__(81892);
;// CONCATENATED MODULE: ./lib/src/commands/sync/inputs.js


const syncInputs = {
    mode: {
        kind: 'choice',
        choices: ['plan', 'apply', 'pull', 'destroy', 'list'],
        default: 'plan',
        description: 'plan shows what apply would change; pull writes the folders from the tenant; list names connectors.',
    },
    path: {
        kind: 'text',
        default: 'custom-connectors',
        description: 'Folder with one folder for each connector, or the folder of one connector.',
    },
    'script-name': {
        kind: 'list',
        default: '',
        description: 'scriptNames of the connectors, separated by commas. Default: all that have a folder.',
    },
    filters: {
        kind: 'text',
        description: 'For pull and list: which connectors of the tenant, for example type sw "custom".',
    },
    limit: { kind: 'integer', min: 0, description: 'For pull and list with filters: at most so many connectors.' },
    offset: {
        kind: 'integer',
        min: 0,
        default: '0',
        description: 'For pull and list: how many are left out at the start.',
    },
    count: {
        kind: 'boolean',
        default: 'false',
        description: 'For pull and list: let the tenant count them, and warn when the list is shorter.',
    },
    locale: { kind: 'text', description: 'Locale that the tenant is asked for. Default: en.' },
    'plan-file': {
        kind: 'text',
        description: 'For plan: file that the plan is written to (default: a temporary one of the runner). For apply: plan to follow; anything that changed since is refused.',
    },
    overwrite: {
        kind: 'boolean',
        default: 'false',
        description: 'For pull: replace files that differ from the tenant. Otherwise nothing is written when one does.',
    },
    confirm: { kind: 'text', description: 'For destroy: the scriptName once more.' },
    'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
    comment: {
        kind: 'boolean',
        default: 'false',
        description: 'For plan: keep one comment with the differences on the pull request. Needs github-token.',
    },
    'github-token': {
        kind: 'text',
        secret: true,
        description: 'Token of the job, for comment (`pull-requests: write`).',
    },
    'connectors-prefix': {
        kind: 'choice',
        choices: custom_connector_types/* connectorsPrefixes */.JO,
        default: 'v3',
        description: 'Paths to use for custom connectors: v3 is /v3/connectors, v1 is /connectors/v1.',
    },
};
const allInputs = { ...syncInputs, ...tenant/* tenantInputs */.MR };
const outputs = {
    changes: 'How many files differ (plan), were changed (apply) or written (pull); how many connectors were deleted or listed; unknown where an answer was lost and no read could tell.',
    failed: 'For apply: how many files the tenant refused, or took and did not keep.',
    plan: 'Path of the plan file.',
    result: 'For list: the connectors as JSON, each with scriptName, name, type and status.',
};
//# sourceMappingURL=inputs.js.map
// EXTERNAL MODULE: ./lib/src/commands/sync/run.js
var run = __webpack_require__(68872);
// EXTERNAL MODULE: ./lib/src/commands/sync/summary.js
var summary = __webpack_require__(86193);
;// CONCATENATED MODULE: ./lib/src/commands/sync/command.js











const sync = (0,command/* defineCommand */.N)({
    name: 'sync',
    summary: 'Keeps custom connectors of a tenant as files: shows differences, applies or pulls them.',
    action: { title: 'SaaS connector: sync', icon: 'refresh-cw', color: 'blue' },
    inputs: allInputs,
    outputs: outputs,
    async run(inputs, context) {
        checkInputs(inputs, context);
        const { workingDirectory } = context;
        const root = (0,external_node_path_.resolve)(workingDirectory, inputs.path);
        if (inputs.mode === 'plan')
            await (0,output_paths/* assertOutputFiles */.H)({ 'plan-file': inputs['plan-file'] }, workingDirectory);
        if (inputs.mode === 'pull')
            await (0,output_paths/* assertOutputFolders */.N)({ path: inputs.path }, workingDirectory);
        if (inputs.mode === 'plan' && context.workflow?.fromFork && (0,tenant/* missingTenantInputs */.iT)(inputs).length > 0) {
            await checkFiles(inputs, context, root);
            return;
        }
        const client = (0,tenant/* connectTenant */.Hl)(inputs, context, { connectorsPrefix: inputs['connectors-prefix'] });
        const run = {
            inputs,
            context,
            tenant: client.customConnectors,
            host: client.baseUrl.host,
            root,
            setOutput: (name, value) => context.setOutput(name, value),
        };
        try {
            switch (inputs.mode) {
                case 'plan':
                case 'apply':
                    await (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(1212)]).then(__webpack_require__.bind(__webpack_require__, 91212))).planOrApply(run);
                    break;
                case 'pull':
                    await (await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(7264)]).then(__webpack_require__.bind(__webpack_require__, 17264))).pull(run);
                    break;
                case 'destroy':
                    await (await __webpack_require__.e(/* import() */ 9491).then(__webpack_require__.bind(__webpack_require__, 49491))).destroy(run);
                    break;
                case 'list':
                    await list(run);
            }
        }
        finally {
            client.close();
        }
    },
});
/** What can be done without a tenant: a pull request from a fork is no failure, if its files are sound. */
async function checkFiles(inputs, context, root) {
    await (0,run/* readLocal */.iG)({ inputs, context, root }, () => true);
    const message = 'a pull request from a fork has no secrets: the files were checked, and not compared with the tenant';
    context.annotate({ level: 'notice', title: 'sync', message });
    context.addSummary(`## Custom connectors: plan\n\n⏭️ ${message[0]?.toUpperCase()}${message.slice(1)}.`);
}
/** The inputs that do not go together, before anything is asked of the tenant. */
function checkInputs(inputs, { workflow }) {
    const { mode, filters, confirm, 'script-name': scriptNames } = inputs;
    const belongs = (name, given, modes) => {
        if (given && !modes.includes(mode))
            throw new errors/* UserError */.y(`${name} is for mode ${modes.join(' and ')}; leave it out`);
    };
    belongs('filters', filters !== undefined, ['pull', 'list']);
    belongs('limit', inputs.limit !== undefined, ['pull', 'list']);
    belongs('overwrite', inputs.overwrite, ['pull']);
    belongs('plan-file', inputs['plan-file'] !== undefined, ['plan', 'apply']);
    belongs('comment', inputs.comment, ['plan']);
    if (inputs.comment && workflow === undefined)
        throw new errors/* UserError */.y('comment needs a pull request of GitHub; leave it out here');
    if (inputs.comment && inputs['github-token'] === undefined)
        throw new errors/* UserError */.y('comment needs github-token; pass the token of the job');
    belongs('confirm', confirm !== undefined, ['destroy']);
    const pages = inputs.limit !== undefined || inputs.offset > 0 || inputs.count;
    if (pages && mode !== 'list' && filters === undefined)
        throw new errors/* UserError */.y('limit, offset and count are for lists; give filters with them, or leave them out');
    if (inputs.locale !== undefined)
        (0,custom_connector_values/* checkedLocale */.cb)(inputs.locale);
    if (filters !== undefined && scriptNames.length > 0)
        throw new errors/* UserError */.y('filters and script-name are both given; give one of them');
}
async function list({ inputs, context, tenant, host, setOutput }) {
    const { filters, limit, offset, count: counted, locale } = inputs;
    const found = await tenant.list({ filters, limit, offset, count: counted, locale }, { signal: context.signal });
    context.logger.info((0,format/* count */.U9)(found.length, 'connector'));
    const rows = found.map(({ scriptName, name, type, status }) => [scriptName, name, type ?? '', status ?? '']);
    if (rows.length > 0)
        for (const line of (0,text_table/* textTable */.e)(['scriptName', 'Name', 'Type', 'Status'], rows))
            context.logger.info(line);
    setOutput('changes', found.length);
    setOutput('result', JSON.stringify(found.map(({ scriptName, name, type, status }) => ({ scriptName, name, type, status }))));
    context.addSummary(`## Custom connectors\n\n${(0,summary/* connectorListSection */.jM)(host, found)}`);
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 68872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   iG: () => (/* binding */ readLocal),
/* harmony export */   n8: () => (/* binding */ warnOfLocales),
/* harmony export */   qz: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
/* harmony import */ var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);
/* harmony import */ var _custom_connectors_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57678);
/* harmony import */ var _custom_connectors_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66438);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86193);





/** Lines of each diff in the log; the summary has more of them. */
const maxLines = 200;
/**
 * The connectors of the folder that the inputs choose. Everything that is wrong with their files is annotated.
 *
 * @throws UserError when a file is wrong that `matters`, or a chosen connector has no folder.
 */
async function readLocal({ inputs, context, root }, matters) {
    const { connectors, problems } = await (0,_custom_connectors_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readConfigFolder */ .Dk)(root);
    for (const problem of problems) {
        const { message, location } = problem;
        const level = problem.level === 'error' && matters(problem) ? 'error' : 'warning';
        context.annotate({ level, title: 'sync', message, location });
    }
    const errors = problems.filter((problem) => problem.level === 'error' && matters(problem));
    const [first] = errors;
    if (first !== undefined) {
        const more = errors.length === 1 ? '' : ` (and ${errors.length - 1} more, see the annotations)`;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`${first.location.file}, line ${first.location.line ?? 1}: ${first.message}${more}`, {
            location: first.location,
        });
    }
    const wanted = inputs['script-name'];
    return wanted.length === 0 ? connectors : wanted.map((name) => chosen(name, connectors));
}
/** Tells of locales that the tenant has and that cannot be kept as files. */
function warnOfLocales({ context }, { scriptName, strangeLocales }) {
    for (const locale of strangeLocales)
        context.logger.warning(`${scriptName}: the tenant has translations to the unknown locale "${locale}"; they are left out`);
}
/** The report in the log, with the diffs, and in the summary. */
function tell({ context }, report) {
    const { logger } = context;
    for (const entry of report.entries) {
        const { name, folder, scriptName, action, changes, blocked, failures } = entry;
        if (!(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .isTold */ .Wc)(entry, report.mode))
            continue;
        const nothing = report.mode === 'pull' && action === 'none';
        logger.info(`${name} (${scriptName ?? folder}): ${nothing ? 'nothing to write' : action}`);
        for (const { file, kind, diff, added, removed } of changes) {
            logger.info(`  ${kind === 'add' ? 'new ' : ''}${file}: +${added} -${removed}`);
            const lines = (diff ?? '(too different to compare line by line)').split('\n');
            for (const line of lines.slice(0, maxLines))
                logger.info(`    ${line}`);
            if (lines.length > maxLines)
                logger.info(`    … and ${lines.length - maxLines} more lines`);
        }
        for (const why of blocked)
            logger.info(`  cannot be done: ${why}`);
        for (const { file, message } of failures)
            logger.info(`  failed: ${file}: ${message}`);
        const left = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .leftAloneText */ .oR)(report.mode, entry.leftAlone);
        if (left !== '')
            logger.info(`  ${left}`);
    }
    logger.info((0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .syncTotals */ .vx)(report));
    context.addSummary(`## Custom connectors: ${report.mode}\n\n${(0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .syncSection */ .x8)(report)}`);
}
function chosen(wanted, connectors) {
    const found = connectors.find(({ scriptName }) => scriptName === wanted) ?? connectors.find(({ folder }) => folder === wanted);
    if (found !== undefined)
        return found;
    const names = connectors.map(({ scriptName, folder }) => scriptName ?? folder);
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(wanted, names);
    const hint = near === undefined ? `the folders are of ${names.join(', ') || 'none'}` : `did you mean ${near}?`;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`no ${_custom_connectors_types_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldsFile */ .EO} has the scriptName ${JSON.stringify(wanted)}; ${hint}`);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 86193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wc: () => (/* binding */ isTold),
/* harmony export */   _L: () => (/* binding */ fateOf),
/* harmony export */   jM: () => (/* binding */ connectorListSection),
/* harmony export */   oR: () => (/* binding */ leftAloneText),
/* harmony export */   vq: () => (/* binding */ syncComment),
/* harmony export */   vx: () => (/* binding */ syncTotals),
/* harmony export */   x8: () => (/* binding */ syncSection)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39798);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12560);


/** Lines of each diff that are shown, in steps: the first form that fits is taken. */
const steps = [Number.POSITIVE_INFINITY, 200, 40, 0];
/** Rows of the table; a tenant may have any number of connectors. */
const maxRows = 300;
/** Characters: room for other sections in a summary. */
const summaryLimit = 400_000;
/** Characters that a comment may have; GitHub refuses more (facts in `github.md`). */
const commentLimit = 65_536;
/** The report in Markdown, of at most `limit` characters: diffs are shortened first, then left out; the totals stay. */
function syncSection(report, limit = summaryLimit) {
    const head = [headline(report), problemOf(report), overview(report)].filter((part) => part !== '').join('\n\n');
    for (const lines of steps) {
        const parts = report.entries.map((entry) => entryDetails(entry, lines, report.mode)).filter((part) => part !== '');
        const note = lines === 0 ? ['> The diffs are left out: they are longer than GitHub shows.'] : [];
        const whole = [head, ...parts, ...note].join('\n\n');
        if (whole.length <= limit)
            return whole;
    }
    const short = [headline(report), problemOf(report)].filter((part) => part !== '').join('\n\n');
    return head.length <= limit ? head : short.slice(0, limit);
}
/** The whole comment of a pull request: as much of the report as GitHub takes. */
function syncComment(report, heading, footer) {
    const around = `${heading}\n\n\n\n${footer}`.length;
    return `${heading}\n\n${syncSection(report, commentLimit - around)}\n\n${footer}`;
}
/** What became of a file: one that the tenant took and did not keep failed. */
function fateOf({ done, failures, unknown }, file) {
    if (failures.some((failure) => failure.file === file))
        return 'failed';
    if (unknown?.includes(file))
        return 'unknown';
    return done === undefined || done.includes(file) ? 'done' : 'not applied';
}
/**
 * One line: `2 connectors to change on example.org: 1 to create, 1 to update (3 files); 4 are the same`. Of an apply, what
 * was changed, what failed and what was not come to are counted apart.
 */
function syncTotals({ mode, written, entries, tenant }) {
    const planned = entries.filter(({ action }) => action !== 'none');
    const same = entries.length - planned.length;
    const kept = mode === 'pull' ? entries.reduce((sum, { leftAlone }) => sum + leftAlone.length, 0) : 0;
    const only = kept === 0 ? '' : `; ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(kept, 'file is', 'files are')} only in the folder`;
    if (planned.length === 0)
        return `nothing to do for ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(entries.length, 'connector')} of ${tenant}${only}`;
    const numberOf = (fate) => planned.reduce((sum, entry) => sum + entry.changes.filter(({ file }) => fateOf(entry, file) === fate).length, 0);
    const [files, failed, left] = [numberOf('done'), numberOf('failed'), numberOf('not applied')];
    const unknown = numberOf('unknown');
    const rest = [
        failed === 0 ? '' : `; ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed, 'file')} failed`,
        unknown === 0 ? '' : `; of ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(unknown, 'file')} it is not known`,
        left === 0 ? '' : `; ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(left, 'file')} not applied`,
        same === 0 ? '' : `; ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(same, 'connector is', 'connectors are')} the same`,
        only,
    ].join('');
    const changed = planned.filter(isChanged);
    if (changed.length === 0)
        return `nothing ${unknown === 0 ? '' : 'known to be '}changed on ${tenant}${rest}`;
    if (mode === 'destroy')
        return `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changed.length, 'connector')} ${written ? 'deleted' : 'would be deleted'} on ${tenant}`;
    const number = (action) => changed.filter((entry) => entry.action === action).length;
    const what = [
        number('create') === 0 ? '' : `${number('create')} ${written ? 'created' : 'to create'}`,
        number('update') === 0 ? '' : `${number('update')} ${written ? 'updated' : 'to update'}`,
    ].filter((part) => part !== '');
    const where = mode === 'pull' ? `from ${tenant}` : `on ${tenant}`;
    const done = written ? (mode === 'pull' ? 'written' : 'changed') : mode === 'pull' ? 'to write' : 'to change';
    return `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(changed.length, 'connector')} ${done} ${where}: ${what.join(', ')} (${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(files, 'file')})${rest}`;
}
/** A connector that was made is a change, also if what came with it was refused. */
function isChanged(entry) {
    const { action, changes, done } = entry;
    if (done === undefined)
        return true;
    return action === 'create' ? done.length > 0 : changes.some(({ file }) => fateOf(entry, file) === 'done');
}
/** What is said of files that the side which is followed does not have; empty without any. */
function leftAloneText(mode, files) {
    if (files.length === 0)
        return '';
    const names = files.join(', ');
    if (mode !== 'pull')
        return `Only on the tenant, left alone: ${names}`;
    const them = files.length === 1 ? 'it' : 'them';
    return `Only in the folder, kept also with overwrite: ${names}; mode apply sends ${them}, or delete ${them} here`;
}
/** Whether there is something to tell of a connector. A pull that leaves it as it is tells why it is not the same. */
function isTold({ action, blocked, leftAlone }, mode) {
    return action !== 'none' || blocked.length > 0 || (mode === 'pull' && leftAlone.length > 0);
}
/** A list of connectors, in Markdown. */
function connectorListSection(tenant, connectors) {
    const rows = connectors
        .slice(0, maxRows)
        .map(({ scriptName, name, type, status }) => [(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(scriptName), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(type ?? ''), (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(status ?? '')]);
    const more = connectors.length > rows.length ? `\n\n… and ${connectors.length - rows.length} more` : '';
    return `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(connectors.length, 'connector')} of ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(tenant)}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Name', 'scriptName', 'Type', 'Status'], rows)}${more}`;
}
function headline(report) {
    const { entries, problem } = report;
    const bad = problem !== undefined || entries.some(({ blocked, failures }) => blocked.length + failures.length > 0);
    const icon = bad ? '❌' : entries.every(({ action }) => action === 'none') ? '✅' : report.written ? '✅' : '📝';
    return `${icon} **${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(syncTotals(report))}**`;
}
function problemOf({ problem }) {
    return problem === undefined ? '' : `> ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(problem)}`;
}
function overview({ entries }) {
    const rows = entries
        .filter(({ action, blocked }) => action !== 'none' || blocked.length > 0)
        .map((entry) => {
        const { name, folder, scriptName, action, changes, failures, blocked } = entry;
        return [
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name),
            (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(scriptName ?? folder),
            blocked.length > 0 ? 'cannot be done' : action,
            changes.map((change) => `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(change.file)} ${fateText(entry, change)}`).join('<br>'),
            failures.length === 0 ? '' : `❌ ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failures.length, 'failure')}`,
        ];
    });
    const shown = rows.slice(0, maxRows);
    const more = rows.length > shown.length ? `\n\n… and ${rows.length - shown.length} more connectors` : '';
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(['Connector', 'scriptName', 'Action', 'Files', ''], shown) + more;
}
function fateText(entry, { file, added, removed }) {
    const fate = fateOf(entry, file);
    return fate === 'done' ? `+${added} −${removed}` : fate;
}
function entryDetails(entry, lines, mode) {
    const { name, changes, blocked, leftAlone, failures } = entry;
    const parts = [
        ...blocked.map((why) => `- ❌ ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(why)}`),
        ...failures.map(({ file, message }) => `- ❌ ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)}: ${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(message)}`),
    ];
    const diffs = lines === 0 ? [] : changes.map((change) => diffPart(change, lines));
    const left = leftAloneText(mode, leftAlone.map(_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY));
    const body = [parts.join('\n'), ...diffs, left].filter((part) => part !== '').join('\n\n');
    if (body === '' || (changes.length === 0 && parts.length === 0 && !isTold(entry, mode)))
        return '';
    return (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)((0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(name), body);
}
function diffPart({ file, kind, diff }, most) {
    const title = `${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(file)}${kind === 'add' ? ' (new)' : ''}`;
    if (diff === undefined)
        return `${title}: too different to compare line by line`;
    const lines = diff.split('\n');
    const shown = lines.slice(0, most);
    const more = lines.length > shown.length ? `\n\n… and ${lines.length - shown.length} more lines` : '';
    return `${title}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .fence */ .EU)(shown.join('\n'), 'diff')}${more}`;
}
//# sourceMappingURL=summary.js.map

/***/ }),

/***/ 62705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gy: () => (/* binding */ XmlError),
/* harmony export */   K1: () => (/* binding */ canonicalXml),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   wU: () => (/* binding */ prettyXml)
/* harmony export */ });
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59800);

/** XML that is not well-formed, or that this program does not read. */
class XmlError extends Error {
    name = 'XmlError';
    /** From 1. */
    line;
    /** From 1. */
    column;
    constructor(problem, line, column) {
        super(problem);
        this.line = line;
        this.column = column;
    }
}
/** Deeper nesting is refused: everything that walks a document may then call itself. */
const deepest = 200;
/**
 * The root element of a document. Nothing is fetched, and entities are never expanded: one that a DOCTYPE declares is
 * refused like an unknown one.
 *
 * @throws XmlError with the place of the first problem.
 */
function parseXml(text) {
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: true, position: true });
    const open = [];
    let root;
    // The place where a tag began; the parser itself is at its end when it tells of it.
    let tagLine = 1;
    const fail = (problem) => {
        throw new XmlError(problem, parser.line, Math.max(1, parser.column));
    };
    parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')));
    parser.on('doctype', (doctype) => {
        if (/<!ENTITY/i.test(doctype))
            fail('entities cannot be declared here');
    });
    parser.on('opentagstart', () => {
        tagLine = parser.line;
    });
    parser.on('opentag', (tag) => {
        const outer = open.at(-1);
        const space = tag.attributes['xml:space']?.value;
        const element = elementOf(tag, tagLine);
        if (outer === undefined)
            root = element;
        else
            outer.element.children.push(element);
        open.push({ element, preserve: space === undefined ? (outer?.preserve ?? false) : space === 'preserve' });
        if (open.length > deepest)
            fail(`elements are nested deeper than ${deepest}`);
    });
    const addText = (more) => {
        const children = open.at(-1)?.element.children;
        const last = children?.at(-1);
        if (children === undefined)
            return;
        if (typeof last === 'string')
            children[children.length - 1] = last + more;
        else
            children.push(more);
    };
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.on('closetag', () => {
        const closed = open.pop();
        if (closed !== undefined && !closed.preserve)
            dropIndentation(closed.element);
    });
    parser.write(text).close();
    return root ?? fail('there is no element');
}
/** The same text for documents that mean the same, for comparing and hashing. */
function canonicalXml(root) {
    const plain = ({ namespace, name, attributes, children }) => [
        namespace,
        name,
        attributes.map((each) => [each.namespace, each.name, each.value]),
        children.map((child) => (typeof child === 'string' ? child : plain(child))),
    ];
    return JSON.stringify(plain(root));
}
/**
 * A document as people read it, for a diff: one element or text a line, attributes sorted, a namespace where it begins.
 * A tag that would be a long line has one attribute a line.
 */
function prettyXml(root) {
    const lines = [];
    const write = (element, indent, inherited) => {
        const { namespace, name, children } = element;
        const attributes = element.attributes.map((each) => `${each.namespace === '' ? '' : `{${each.namespace}}`}${each.name}="${escapeXml(each.value)}"`);
        if (namespace !== inherited)
            attributes.unshift(`xmlns="${escapeXml(namespace)}"`);
        const flat = [name, ...attributes].join(' ');
        const start = indent.length + flat.length > 110 && attributes.length > 1 ? [name, ...attributes].join(`\n${indent}    `) : flat;
        const [only] = children;
        if (children.length === 0)
            lines.push(`${indent}<${start}/>`);
        else if (children.length === 1 && typeof only === 'string' && !only.includes('\n'))
            lines.push(`${indent}<${start}>${escapeXml(only)}</${name}>`);
        else {
            lines.push(`${indent}<${start}>`);
            for (const child of children) {
                if (typeof child === 'string')
                    lines.push(...escapeXml(child)
                        .split('\n')
                        .map((line) => `${indent}  ${line}`));
                else
                    write(child, `${indent}  `, namespace);
            }
            lines.push(`${indent}</${name}>`);
        }
    };
    write(root, '', '');
    return `${lines.join('\n')}\n`;
}
function elementOf(tag, line) {
    const attributes = Object.values(tag.attributes)
        .filter(({ prefix, local }) => prefix !== 'xmlns' && !(prefix === '' && local === 'xmlns'))
        .map(({ uri, local, value }) => ({ namespace: uri, name: local, value }))
        .sort((a, b) => compare(a.namespace, b.namespace) || compare(a.name, b.name));
    return { namespace: tag.uri, name: tag.local, attributes, children: [], line };
}
/** White space that only lays out child elements. A text that is nothing but space, alone in its element, stays. */
function dropIndentation(element) {
    if (!element.children.some((child) => typeof child !== 'string'))
        return;
    element.children = element.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
}
const references = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
function escapeXml(text) {
    return text.replace(/[&<>"]/g, (character) => references[character] ?? character);
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=xml.js.map

/***/ }),

/***/ 89010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ prettyFields),
/* harmony export */   RY: () => (/* binding */ hashes),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   dj: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65872);
/* harmony import */ var _core_xml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62705);
/* harmony import */ var _properties_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2962);




/** A source config of another namespace is refused by the tenant (docs/platform.md#custom-connector-files). */
const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd';
/** Reads a file by its name. One that cannot be read stands for its bare text, with a fault. */
function readContent(name, text) {
    return name.endsWith('.properties') ? readTranslations(name, text) : readXml(name, text);
}
function readXml(name, text) {
    try {
        const root = (0,_core_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseXml */ .NO)(text);
        const faults = [];
        if (name === 'source-config.xml' && (root.name !== 'Form' || root.namespace !== formNamespace)) {
            const message = `the root of a source config is <Form xmlns="${formNamespace}">; the tenant refuses others`;
            faults.push({ level: 'warning', line: root.line, message });
        }
        const encoding = /^\ufeff?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(text)?.[1];
        if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding))
            faults.push({ level: 'error', line: 1, message: `files are sent as UTF-8, and this one names ${encoding}` });
        return { file: { name, text, canonical: (0,_core_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalXml */ .K1)(root), pretty: (0,_core_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .prettyXml */ .wU)(root) }, faults };
    }
    catch (error) {
        if (!(error instanceof _core_xml_js__WEBPACK_IMPORTED_MODULE_1__/* .XmlError */ .Gy))
            throw error;
        const { line, column } = error;
        return {
            file: raw(name, text),
            faults: [{ level: 'error', line, column, message: `not well-formed XML: ${error.message}` }],
        };
    }
}
function readTranslations(name, text) {
    const { pairs, faults } = (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .readProperties */ .Qh)(text);
    const file = { name, text, canonical: (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalProperties */ .iQ)(pairs), pretty: (0,_properties_js__WEBPACK_IMPORTED_MODULE_2__/* .prettyProperties */ .Uf)(pairs) };
    return { file, faults };
}
function raw(name, text) {
    return { name, text, canonical: `as it stands: ${text}`, pretty: text.endsWith('\n') ? text : `${text}\n` };
}
/** JSON with the keys of all objects sorted: the same text for the same value. */
function canonicalJson(value) {
    return JSON.stringify(sorted(value));
}
/** The fields in one order, for people. */
function prettyFields(fields) {
    const { name, type, className, directConnect, status, connectorMetadata } = fields;
    const shown = { name, type, className, directConnect, status, connectorMetadata: sorted(connectorMetadata) };
    return `${JSON.stringify(shown, null, 2)}\n`;
}
/** Of each part of a connector, the SHA-256 of what it means. */
function hashes(fields, files) {
    const of = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
    return {
        'connector.json': of(canonicalJson(fields)),
        ...Object.fromEntries([...files.values()].map(({ name, canonical }) => [name, of(canonical)])),
    };
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_core_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isObject */ .Gv)(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key])]));
}
//# sourceMappingURL=content.js.map

/***/ }),

/***/ 57678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W0: () => (/* binding */ isAbsent),
  wX: () => (/* binding */ namesIn),
  Dk: () => (/* binding */ readConfigFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/errors.js
var errors = __webpack_require__(57657);
// EXTERNAL MODULE: ./lib/src/core/nearest.js
var nearest = __webpack_require__(82226);
// EXTERNAL MODULE: ./lib/src/tenant/resources/custom-connector-types.js
var custom_connector_types = __webpack_require__(81892);
// EXTERNAL MODULE: ./lib/src/custom-connectors/content.js
var content = __webpack_require__(89010);
// EXTERNAL MODULE: ./lib/src/core/json.js
var json = __webpack_require__(65872);
// EXTERNAL MODULE: ./lib/src/spec/text.js
var spec_text = __webpack_require__(93917);
;// CONCATENATED MODULE: ./lib/src/custom-connectors/fields.js



const kinds = {
    scriptName: 'text',
    name: 'text',
    type: 'text',
    className: 'text',
    directConnect: 'boolean',
    status: 'status',
    connectorMetadata: 'object',
};
const statuses = ['DEVELOPMENT', 'DEMO', 'RELEASED', 'DEPRECATED'];
/** The fields of a `connector.json`; undefined, with a problem at its line, when they are not usable. */
function readFields(text, file, problems) {
    const parsed = (0,spec_text/* parseJsonText */.lk)(text);
    if ((0,spec_text/* isFault */.Zh)(parsed)) {
        problems.push({ level: 'error', message: `not JSON: ${parsed.message}`, location: { file, ...parsed.position } });
        return undefined;
    }
    const found = faultsOf(parsed);
    for (const { message, path } of found)
        problems.push({ level: 'error', message, location: { file, ...(0,spec_text/* positionIn */.Nu)(parsed, path) } });
    if (found.length > 0)
        return undefined;
    const { scriptName, ...fields } = parsed.value;
    return { fields, scriptName };
}
function faultsOf({ value }) {
    if (!(0,json/* isObject */.Gv)(value))
        return [{ message: 'the whole must be one object, {…}', path: [] }];
    const faults = [];
    const names = Object.keys(kinds);
    for (const [key, field] of Object.entries(value)) {
        if (!Object.hasOwn(kinds, key)) {
            const near = (0,nearest/* nearest */.p)(key, names);
            const hint = near === undefined ? `the fields are ${names.join(', ')}` : `did you mean ${near}?`;
            faults.push({ message: `there is no field ${JSON.stringify(key)}; ${hint}`, path: [key] });
        }
        else {
            const wanted = wantedOf(kinds[key], field);
            if (wanted !== undefined)
                faults.push({ message: `${key} must be ${wanted}`, path: [key] });
        }
    }
    if (!Object.hasOwn(value, 'name'))
        faults.push({ message: 'the field name is missing', path: [] });
    return faults;
}
/** What a field should be, if it is not. */
function wantedOf(kind, value) {
    switch (kind) {
        case 'text':
            return typeof value === 'string' && value.trim() !== '' ? undefined : 'a text that is not empty';
        case 'boolean':
            return typeof value === 'boolean' ? undefined : 'true or false';
        case 'status':
            return statuses.includes(String(value)) ? undefined : `one of ${statuses.join(', ')}`;
        case 'object':
            return (0,json/* isObject */.Gv)(value) ? undefined : 'an object';
    }
}
//# sourceMappingURL=fields.js.map
// EXTERNAL MODULE: ./lib/src/custom-connectors/tenant-state.js
var tenant_state = __webpack_require__(84747);
// EXTERNAL MODULE: ./lib/src/custom-connectors/types.js
var types = __webpack_require__(66438);
;// CONCATENATED MODULE: ./lib/src/custom-connectors/folder.js









/** No file of a connector comes near it. */
const maxFileBytes = 10 * 1024 * 1024;
/**
 * Reads every folder below `root` that holds a `connector.json`, or `root` itself if it does. A file that is wrong is
 * told as a problem; an XML file that is not well-formed stands for its bare text.
 *
 * @throws UserError when `root` is no folder.
 */
async function readConfigFolder(root) {
    const entries = await namesIn(root);
    if (entries === undefined)
        throw new errors/* UserError */.y(`there is no folder ${root}; give the folder of the connectors as path`);
    const folders = entries.includes(types/* fieldsFile */.EO) ? ['.'] : entries.filter((name) => !name.startsWith('.'));
    const problems = [];
    const connectors = [];
    for (const folder of folders.sort()) {
        const connector = await readConnectorFolder(root, folder, problems);
        if (connector !== undefined)
            connectors.push(connector);
    }
    for (const [index, connector] of connectors.entries()) {
        const twin = connectors.slice(0, index).find((other) => isSame(other, connector));
        if (twin === undefined)
            continue;
        const message = `${twin.folder} and ${connector.folder} stand for the same connector; keep one`;
        problems.push({ level: 'error', message, location: { file: (0,external_node_path_.join)(connector.directory, types/* fieldsFile */.EO), line: 1 } });
    }
    return { connectors, problems };
}
/** Names in a folder; undefined when it is none, or a link to one. */
async function namesIn(folder) {
    try {
        return (await (0,promises_.lstat)(folder)).isDirectory() ? await (0,promises_.readdir)(folder) : undefined;
    }
    catch (error) {
        if (isAbsent(error))
            return undefined;
        throw error;
    }
}
/** True for the error of a path where nothing is. */
function isAbsent(error) {
    return ['ENOENT', 'ENOTDIR'].includes(error.code ?? '');
}
async function readConnectorFolder(root, folder, problems) {
    const directory = (0,external_node_path_.resolve)(root, folder);
    const names = await namesIn(directory);
    if (names === undefined) {
        // A link is not followed: what a checkout holds must not make other files of this machine part of a connector.
        if ((await (0,promises_.lstat)(directory)).isSymbolicLink())
            problems.push(linkProblem(directory));
        return undefined;
    }
    if (!names.includes(types/* fieldsFile */.EO)) {
        const known = names.find((name) => types/* xmlFiles */.pQ.some((each) => each === name));
        if (known !== undefined) {
            const message = `there is no ${types/* fieldsFile */.EO} beside this file; add one with at least {"name": "…"}`;
            problems.push({ level: 'error', message, location: { file: (0,external_node_path_.join)(directory, known), line: 1 } });
        }
        return undefined;
    }
    const text = await readText((0,external_node_path_.join)(directory, types/* fieldsFile */.EO), problems);
    const read = text === undefined ? undefined : readFields(text, (0,external_node_path_.join)(directory, types/* fieldsFile */.EO), problems);
    const files = new Map();
    for (const name of names) {
        if (types/* xmlFiles */.pQ.some((each) => each === name))
            await addFile(directory, name, files, problems);
        else
            warnOfName(directory, name, problems);
    }
    if (names.includes(types/* translationsFolder */.N8))
        await addTranslations(directory, files, problems);
    return read && { folder, directory, ...read, files };
}
async function addTranslations(directory, files, problems) {
    const folder = (0,external_node_path_.join)(directory, types/* translationsFolder */.N8);
    const names = await namesIn(folder);
    if (names === undefined) {
        problems.push((await (0,promises_.lstat)(folder)).isSymbolicLink() ? linkProblem(folder) : placeProblem(folder, 'folder'));
        return;
    }
    for (const name of names) {
        if (!name.endsWith('.properties'))
            continue;
        const locale = name.slice(0, -'.properties'.length);
        if ((0,tenant_state/* isLocale */.Zd)(locale))
            await addFile(directory, `${types/* translationsFolder */.N8}/${name}`, files, problems);
        else {
            const near = (0,nearest/* nearest */.p)(locale, custom_connector_types/* connectorLocales */.DU);
            const hint = near === undefined ? `they are ${custom_connector_types/* connectorLocales */.DU.join(', ')}` : `did you mean ${near}.properties?`;
            const message = `${JSON.stringify(locale)} is none of the tenant's locales; ${hint}`;
            problems.push({ level: 'error', message, location: { file: (0,external_node_path_.join)(folder, name), line: 1 } });
        }
    }
}
async function addFile(directory, name, files, problems) {
    const path = (0,external_node_path_.join)(directory, name);
    const text = await readText(path, problems);
    if (text === undefined) {
        // It is there all the same: pulling must not take the place for free.
        files.set(name, { name, text: '', canonical: 'not readable', pretty: '' });
        return;
    }
    const { file, faults } = (0,content/* readContent */.c_)(name, text);
    files.set(name, file);
    for (const { level, message, line, column } of faults)
        problems.push({ level, message, location: { file: path, line, ...(column === undefined ? {} : { column }) } });
}
/** The text of a file; undefined, with a problem, when it must not or cannot be read. */
async function readText(path, problems) {
    const problem = (message) => {
        problems.push({ level: 'error', message, location: { file: path, line: 1 } });
    };
    const { size, isFile, isLink } = await (0,promises_.lstat)(path).then((found) => ({
        size: found.size,
        isFile: found.isFile(),
        isLink: found.isSymbolicLink(),
    }));
    if (isLink) {
        problems.push(linkProblem(path));
        return undefined;
    }
    if (!isFile) {
        problems.push(placeProblem(path, 'file'));
        return undefined;
    }
    if (size > maxFileBytes)
        return problem(`it is larger than ${maxFileBytes / 1024 / 1024} MiB`);
    const bytes = await (0,promises_.readFile)(path);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return problem(`it is not UTF-8; save it as UTF-8${path.endsWith('.properties') ? ', or write \\uXXXX' : ''}`);
    }
}
function linkProblem(path) {
    const message = 'this is a symbolic link, which is not followed; put the files themselves here';
    return { level: 'error', message, location: { file: path, line: 1 }, unsafe: true };
}
function placeProblem(path, wanted) {
    const message = `this must be a ${wanted}; take away what is here`;
    return { level: 'error', message, location: { file: path, line: 1 }, unsafe: true };
}
/** A file whose name is nearly one that is read. */
function warnOfName(directory, name, problems) {
    const known = [...types/* xmlFiles */.pQ, types/* fieldsFile */.EO, types/* translationsFolder */.N8];
    if (known.some((each) => each === name))
        return;
    const near = (0,nearest/* nearest */.p)(name, known);
    if (near === undefined)
        return;
    const message = `this is not read; did you mean ${near}?`;
    problems.push({ level: 'warning', message, location: { file: (0,external_node_path_.join)(directory, name), line: 1 } });
}
function isSame(a, b) {
    return a.fields.name === b.fields.name || (a.scriptName !== undefined && a.scriptName === b.scriptName);
}
//# sourceMappingURL=folder.js.map

/***/ }),

/***/ 2962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ readProperties),
/* harmony export */   Uf: () => (/* binding */ prettyProperties),
/* harmony export */   hK: () => (/* binding */ asciiProperties),
/* harmony export */   iQ: () => (/* binding */ canonicalProperties)
/* harmony export */ });
/* harmony import */ var dot_properties__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82483);

/** The pairs of a Java properties file, its `\uXXXX` escapes decoded. Of a key that stands twice, the last one counts, as in Java. */
function readProperties(text) {
    const pairs = new Map();
    const faults = [];
    const plain = text.replace(/^\ufeff/, '');
    for (const node of (0,dot_properties__WEBPACK_IMPORTED_MODULE_0__.parseLines)(plain, true)) {
        if (!(node instanceof dot_properties__WEBPACK_IMPORTED_MODULE_0__.Pair))
            continue;
        const [start = 0] = node.range ?? [];
        const end = node.range?.at(-1) ?? plain.length;
        // Java refuses these; the parser reads them as text.
        const bad = /(?<!\\)(?:\\\\)*\\u(?![0-9a-fA-F]{4})/.exec(plain.slice(start, end));
        if (bad)
            faults.push({
                level: 'error',
                line: lineAt(plain, start + bad.index),
                message: '\\u is not followed by four hexadecimal digits',
            });
        if (pairs.has(node.key))
            faults.push({
                level: 'warning',
                line: lineAt(plain, start),
                message: `the key ${JSON.stringify(node.key)} stands here a second time`,
            });
        pairs.set(node.key, node.value);
    }
    return { pairs, faults };
}
/** The pairs by key, one a line, for a diff. */
function prettyProperties(pairs) {
    const shown = (text) => text.replace(/\\/g, '\\\\').replace(/\r/g, '\\r').replace(/\n/g, '\\n');
    return [...pairs]
        .sort(byKey)
        .map(([key, value]) => `${shown(key)} = ${shown(value)}\n`)
        .join('');
}
/** The same text for files with the same pairs. */
function canonicalProperties(pairs) {
    return JSON.stringify([...pairs].sort(byKey));
}
/** With every character beyond ASCII as an escape: so it means the same whichever encoding the other side reads. */
function asciiProperties(text) {
    return text
        .replace(/^\ufeff/, '')
        .replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function byKey([a], [b]) {
    return a < b ? -1 : a > b ? 1 : 0;
}
function lineAt(text, offset) {
    return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}
//# sourceMappingURL=properties.js.map

/***/ }),

/***/ 84747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ findTenantConnector),
/* harmony export */   Zd: () => (/* binding */ isLocale),
/* harmony export */   mE: () => (/* binding */ readTenantConnector)
/* harmony export */ });
/* harmony import */ var _tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25584);
/* harmony import */ var _tenant_resources_custom_connector_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81892);
/* harmony import */ var _tenant_resources_custom_connector_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53939);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89010);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66438);





/** A connector as the tenant has it, with all its files; undefined when it does not exist. Rejects with a TenantError. */
async function readTenantConnector(tenant, scriptName, { locale, signal } = {}) {
    const detail = await orMissing(tenant.get(scriptName, { locale, signal }));
    if (detail === undefined)
        return undefined;
    const [sourceConfig, sourceTemplate] = await Promise.all([
        orMissing(tenant.sourceConfig(scriptName, { signal })),
        orMissing(tenant.sourceTemplate(scriptName, { signal })),
    ]);
    const translations = detail.translationProperties ?? (await askTranslations(tenant, scriptName, signal));
    const texts = [
        ['source-config.xml', sourceConfig],
        ['source-template.xml', sourceTemplate],
        ['correlation-config.xml', detail.correlationConfigXml],
        ['application.xml', detail.applicationXml],
        ...Object.entries(translations)
            .filter(([known]) => isLocale(known))
            .map(([known, text]) => [`${_types_js__WEBPACK_IMPORTED_MODULE_4__/* .translationsFolder */ .N8}/${known}.properties`, text]),
    ];
    const files = new Map();
    // What was never put may be missing or empty.
    for (const [name, text] of texts)
        if (text?.trim())
            files.set(name, (0,_content_js__WEBPACK_IMPORTED_MODULE_3__/* .readContent */ .c_)(name, text).file);
    return {
        scriptName: detail.scriptName,
        fields: fieldsOf(detail),
        files,
        strangeLocales: Object.keys(translations).filter((known) => !isLocale(known)),
    };
}
/**
 * The tenant's connector that a folder stands for: by its scriptName, else by its name, which is unique. The list has
 * released connectors alone, so for others the scriptName is tried that the name probably led to.
 */
async function findTenantConnector(tenant, { scriptName, fields: { name } }, options = {}) {
    const direct = scriptName === undefined ? undefined : await readTenantConnector(tenant, scriptName, options);
    if (direct !== undefined)
        return direct;
    const filters = (0,_tenant_resources_custom_connector_values_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFilter */ .I1)(name);
    const listed = (await tenant.list({ filters }, { signal: options.signal })).find((each) => each.name === name);
    if (listed !== undefined)
        return await readTenantConnector(tenant, listed.scriptName, options);
    const likely = (0,_tenant_resources_custom_connector_values_js__WEBPACK_IMPORTED_MODULE_2__/* .likelyScriptName */ .Nk)(name);
    if (likely === '' || likely === scriptName)
        return undefined;
    const guessed = await readTenantConnector(tenant, likely, options);
    return guessed?.fields.name === name ? guessed : undefined;
}
function isLocale(text) {
    return _tenant_resources_custom_connector_types_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorLocales */ .DU.some((locale) => locale === text);
}
/** For an answer without them. A locale without a text of its own is answered with the English one. */
async function askTranslations(tenant, scriptName, signal) {
    const english = await orMissing(tenant.translations(scriptName, 'en', { signal }));
    const found = english === undefined ? {} : { en: english };
    for (const locale of _tenant_resources_custom_connector_types_js__WEBPACK_IMPORTED_MODULE_1__/* .connectorLocales */ .DU.filter((each) => each !== 'en')) {
        const text = await orMissing(tenant.translations(scriptName, locale, { signal }));
        if (text !== undefined && text !== english)
            found[locale] = text;
    }
    return found;
}
async function orMissing(reading) {
    try {
        return await reading;
    }
    catch (error) {
        if ((0,_tenant_errors_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isTenantError */ .Dz)(error, 'not-found'))
            return undefined;
        throw error;
    }
}
function fieldsOf(detail) {
    const { name, type, className, directConnect, status, connectorMetadata } = detail;
    return {
        name,
        ...(type === undefined ? {} : { type }),
        ...(className === undefined ? {} : { className }),
        directConnect,
        ...(status === undefined ? {} : { status: status }),
        ...(connectorMetadata === undefined ? {} : { connectorMetadata }),
    };
}
//# sourceMappingURL=tenant-state.js.map

/***/ }),

/***/ 66438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ fieldsFile),
/* harmony export */   N8: () => (/* binding */ translationsFolder),
/* harmony export */   pQ: () => (/* binding */ xmlFiles)
/* harmony export */ });
/** The file with the fields of a connector, in each folder. */
const fieldsFile = 'connector.json';
/**
 * The XML files of a folder. `application.xml` is the fourth field that a patch can change
 * (docs/platform.md#custom-connector-patch).
 */
const xmlFiles = [
    'source-config.xml',
    'source-template.xml',
    'correlation-config.xml',
    'application.xml',
];
/** Below a connector's folder: one `<locale>.properties` for each locale. */
const translationsFolder = 'translations';
//# sourceMappingURL=types.js.map

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
