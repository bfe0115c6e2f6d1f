export const id = 6535;
export const ids = [6535];
export const modules = {

  63400:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $N: () => (  codeOf),
    FC: () => (  scanCode),
    fx: () => (  withoutComments)
  });
const wordsBeforeExpression = new Set('await case delete do else in instanceof new of return throw typeof void yield'.split(' '));
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with']);
const [exclamation, quote, apostrophe, parenthesis, plus, minus, slash, backtick, brace] = [
    33, 34, 39, 40, 43, 45, 47, 96, 125,
];
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y;
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y;
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+(\/?)/y;
const nameInQuotes = /^["'][\w$]{1,40}["']$/;
function scanCode(text, onToken) {
    const open = [];
    let index = 0;
    let start = 0;
    let before = 'expression may follow';
    let wordStart = 0;
    let wordEnd = 0;
    let divisionsUntil = 0;
    let isStopped = false;
    const token = (kind) => {
        isStopped = onToken(kind, start, index) === 'stop';
    };
    const take = (pattern) => {
        pattern.lastIndex = index;
        const isFound = pattern.test(text);
        if (isFound)
            index = pattern.lastIndex;
        return isFound;
    };
    const wordBefore = () => (before === 'word' ? text.slice(wordStart, wordEnd) : '');
    const isValueBefore = () => before === 'value' || (before === 'word' && !wordsBeforeExpression.has(wordBefore()));
    const takeTemplate = () => {
        index++;
        take(templatePattern);
        const hasSubstitution = index > start + 2 && text.endsWith('${', index);
        if (hasSubstitution)
            open.push('template');
        before = hasSubstitution ? 'expression may follow' : 'value';
        token('template');
    };
    const takeExpression = () => {
        if (index < divisionsUntil || isValueBefore())
            return false;
        expressionPattern.lastIndex = index;
        const match = expressionPattern.exec(text);
        if (match === null)
            return false;
        const end = expressionPattern.lastIndex;
        if (match[1] === '/')
            index = end;
        else
            divisionsUntil = end;
        return match[1] === '/';
    };
    const takeSign = (sign) => {
        index++;
        if (isOpening(sign)) {
            open.push(sign === parenthesis && wordsBeforeCondition.has(wordBefore()) ? 'condition' : 'other');
            before = 'expression may follow';
        }
        else if (isClosing(sign)) {
            const closed = open.pop();
            before = sign === brace || closed === 'condition' ? 'expression may follow' : 'value';
        }
        else {
            const isCount = (sign === plus || sign === minus) && text.charCodeAt(start - 1) === sign;
            const isAssertion = sign === exclamation && isValueBefore();
            before = isCount || isAssertion ? 'value' : 'expression may follow';
        }
        token('sign');
    };
    while (index < text.length && !isStopped) {
        start = index;
        const first = text.charCodeAt(index);
        if (isInWord(first)) {
            do
                index++;
            while (isInWord(text.charCodeAt(index)));
            before = 'word';
            wordStart = start;
            wordEnd = index;
            token('word');
        }
        else if (isSpace(first)) {
            do
                index++;
            while (isSpace(text.charCodeAt(index)));
            token('space');
        }
        else if (first === slash && take(commentPattern))
            token('comment');
        else if (first === backtick || (first === brace && open.at(-1) === 'template')) {
            if (first === brace)
                open.pop();
            takeTemplate();
        }
        else if ((first === quote || first === apostrophe) && take(stringPattern)) {
            before = 'value';
            token('string');
        }
        else if (first === slash && takeExpression()) {
            before = 'value';
            token('expression');
        }
        else
            takeSign(first);
    }
}
function isInWord(unit) {
    return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || isOtherInWord(unit);
}
function isOtherInWord(unit) {
    return unit === 95 || unit === 36 || (unit >= 128 && !isSpace(unit));
}
function isSpace(unit) {
    return (unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029);
}
function isOpening(unit) {
    return unit === 40 || unit === 91 || unit === 123;
}
function isClosing(unit) {
    return unit === 41 || unit === 93 || unit === 125;
}
function codeOf(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        if (kind === 'space' || kind === 'comment') {
            if (parts.at(-1) !== ' ')
                parts.push(' ');
        }
        else if (kind === 'template')
            parts.push('``');
        else if (kind === 'expression')
            parts.push('//');
        else if (kind === 'string') {
            const string = text.slice(start, end);
            parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""');
        }
        else
            parts.push(text.slice(start, end));
    });
    return parts.join('');
}
function withoutComments(text) {
    const parts = [];
    scanCode(text, (kind, start, end) => {
        const part = text.slice(start, end);
        parts.push(kind === 'comment' ? part.replace(/[^\r\n]/g, ' ') : part);
    });
    return parts.join('');
}

  }),

  50380:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    l: () => (  checkAddress)
  });
  var _validation_checks_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53049);

const ownChecks = new Set(_validation_checks_index_js__WEBPACK_IMPORTED_MODULE_0__  .t.flatMap(({ checks }) => checks.map(({ id }) => id)));
function checkAddress(check, checksPage) {
    return checksPage === undefined || !ownChecks.has(check) ? undefined : `${checksPage}#${check}`;
}

  }),

  87356:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    validationSarif: () => (  validationSarif)
  });
  var _check_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50380);
  var _validation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53606);


const maxResults = 25_000;
const sarifLevels = { error: 'error', warning: 'warning', notice: 'note' };
const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
function validationSarif(report, tool) {
    const all = (0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .Tc)(report.checks);
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
                        rules: rules.map((check) => toRule(check, (0,_check_address_js__WEBPACK_IMPORTED_MODULE_0__  .l)(check.id, tool.checksPage))),
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
function toRule({ id, description, findings, writes }, address) {
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
        ...(address !== undefined && { helpUri: address }),
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
const maxSpecProblems = 20;
function toNotifications({ checks, stopped, replay, specProblems = [] }, findings) {
    const notifications = checks
        .filter(({ verdict }) => verdict === 'skip')
        .map(({ id, reason }) => ({
        level: 'note',
        message: { text: escapeText(`${id} was skipped: ${reason ?? 'no reason'}`) },
    }));
    if (replay !== undefined) {
        notifications.unshift({ level: 'note', message: { text: `validated on ${(0,_validation_js__WEBPACK_IMPORTED_MODULE_1__  .pj)(replay)}` } });
    }
    if (specProblems.length > 0) {
        const message = { text: escapeText(`${_validation_js__WEBPACK_IMPORTED_MODULE_1__  .Cj}: ${specProblems.slice(0, maxSpecProblems).join('; ')}`) };
        notifications.unshift({ level: 'error', message });
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

  }),

  55784:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    GS: () => (  isReadingCommand),
    QC: () => (  provisioningCommands),
    UC: () => (  knownCommands),
    WF: () => (  registrationMethods),
    oM: () => (  standardCommands),
    uD: () => (  specRead)
  });
const standardCommands = [
    'std:test-connection',
    'std:account:list',
    'std:account:read',
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:account:discover-schema',
    'std:authenticate',
    'std:entitlement:list',
    'std:entitlement:read',
    'std:change-password',
    'std:source-data:discover',
    'std:source-data:read',
    'std:config-options:read',
    'std:spec:read',
    'std:application-discovery:list',
    'std:agent:list',
    'std:machine-identity:list',
    'std:resource:list',
    'std:ssf-stream:discover',
    'std:ssf-stream:read',
    'std:ssf-stream:create',
    'std:ssf-stream:update',
    'std:ssf-stream:status-update',
    'std:ssf-stream:delete',
    'std:ssf-stream:verify',
    'std:ssf-stream:replace',
];
const newerCommands = [
    'std:resource:delete',
    'std:resource:enable',
    'std:resource:disable',
    'std:partitions:list',
    'std:application-discovery',
    'std:endpoint',
];
const knownCommands = [
    ...standardCommands,
    ...newerCommands,
    ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
];
const provisioningCommands = [
    'std:account:create',
    'std:account:update',
    'std:account:delete',
    'std:account:enable',
    'std:account:disable',
    'std:account:unlock',
    'std:change-password',
];
function isReadingCommand(command) {
    return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command);
}
const specRead = 'std:spec:read';
function registrationMethods(command) {
    if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command))
        return [];
    const words = command.split(/[:-]/);
    const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('');
    return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method];
}

  }),

  74938:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $e: () => (  warning),
    AY: () => (  partsBelow),
    CI: () => (  partsOf),
    Ru: () => (  hintOfType),
    aK: () => (  hint),
    eb: () => (  misspelledMembers),
    jk: () => (  arrayOf),
    lm: () => (  notice),
    wN: () => (  withTopic),
    z3: () => (  error)
  });
  var _core_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65872);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82226);
  var _core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64351);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46601);
  var _format_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93305);





function hint(word, candidates) {
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(word, candidates);
    return near === undefined ? '' : `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`;
}
const synonyms = {
    integer: 'int',
    number: 'long',
    bool: 'boolean',
    text: 'string',
    password: 'secret',
    dropdown: 'select',
    switch: 'toggle',
    keyvalue: 'keyValue',
};
function hintOfType(word, allowed) {
    const same = synonyms[word.toLowerCase()];
    return same !== undefined && allowed.includes(same)
        ? `; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(same))}?`
        : hint(word, allowed);
}
function withTopic(topic, findings) {
    return findings.map((finding) => ({ ...finding, topic }));
}
const requiredMembers = new Set([
    ...['name', 'commands', 'sourceConfig', 'displayAttribute', 'identityAttribute', 'attributes'],
    ...['type', 'key', 'label'],
]);
function misspelledMembers(spec, part, known) {
    const findings = [];
    const missing = known.filter((key) => !Object.hasOwn(part.value, key) && !requiredMembers.has(key));
    for (const key of Object.keys(part.value)) {
        const near = known.includes(key) ? undefined : (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_0__  .p)(key, missing);
        if (near === undefined)
            continue;
        const where = (0,_format_js__WEBPACK_IMPORTED_MODULE_3__  .NH)(spec, part.path);
        findings.push(warning([...part.path, key], `${where} has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(key))}, which is not read; did you mean ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .hD)((0,_core_secrets_process_js__WEBPACK_IMPORTED_MODULE_1__  .Nt)(near))}?`));
    }
    return findings;
}
function partsBelow(root, list) {
    return partsOf(root, list).flatMap((part) => [
        part,
        ...['items', 'subMenus'].flatMap((key) => partsBelow(part.value, [key]).map(({ value, path }) => ({ value, path: [...part.path, ...path] }))),
    ]);
}
function partsOf(root, list) {
    return arrayOf(root[String(list[0])]).flatMap((value, index) => (0,_core_json_js__WEBPACK_IMPORTED_MODULE_4__  .Gv)(value) ? [{ value, path: [...list, index] }] : []);
}
function arrayOf(value) {
    return Array.isArray(value) ? value : [];
}
function error(path, message) {
    return { level: 'error', message, path };
}
function warning(path, message) {
    return { level: 'warning', message, path };
}
function notice(path, message) {
    return { level: 'notice', message, path };
}

  })

};
