export const id = 8353;
export const ids = [8353];
export const modules = {

  18353:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    helpOfSail: () => (  helpOfSail),
    sailChecks: () => (  sailChecks),
    sailUsages: () => (  sailUsages),
    wordsOfSail: () => (  wordsOfSail)
  });
  var _core_docs_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69969);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57657);
  var _core_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82226);



const sailChecks = [
    ...['account-create-empty', 'account-create-minimal', 'account-create-maximal', 'account-create-list-delete'],
    ...['account-list-and-read', 'account-not-found', 'account-schema-check'],
    ...['account-update-single-attrs', 'account-update-entitlement'],
    ...['entitlement-not-found', 'entitlement-list-read', 'entitlement-schema-check'],
    ...['test-connection-empty', 'test-connection-success'],
];
const connectorFlag = { c: 'connector', id: 'connector' };
const versionFlag = { v: 'version', version: 'version' };
const fileFlag = { f: 'file', file: 'file' };
const customizerFlag = { c: 'customizer', id: 'customizer' };
const configFlags = { p: 'config-path', 'config-path': 'config-path', 'config-json': 'config' };
const stateFlag = { stateId: 'state-id' };
const instanceFlag = { i: 'instance', 'instance-id': 'instance' };
function operation(name, rest = {}) {
    return { words: ['connector', '--operation', name], ...rest };
}
function confirming(input) {
    return (given) => (given[input] === undefined ? [] : ['--confirm', given[input]]);
}
const invoked = {
    'test-connection': {},
    'account-create': { positional: ['identity'], flags: { a: 'attributes', attributes: 'attributes' } },
    'account-read': { positional: ['identity', 'unique-id'] },
    'account-update': { positional: ['identity', 'unique-id'], flags: { changes: 'changes' } },
    'account-delete': { positional: ['identity', 'unique-id'] },
    'account-list': { flags: stateFlag, switches: { stateful: ['--stateful'] } },
    'account-discover-schema': {},
    'entitlement-list': { flags: { t: 'type', type: 'type', ...stateFlag }, switches: { stateful: ['--stateful'] } },
    'entitlement-read': { positional: ['identity', 'unique-id'], flags: { t: 'type', type: 'type' } },
    'change-password': { positional: ['identity', 'unique-id'] },
    'source-data-discover': { flags: { q: 'query', query: 'query' }, complete: () => ['--runtime-endpoint'] },
    'source-data-read': {
        positional: ['key'],
        flags: { q: 'query', query: 'query' },
        complete: () => ['--runtime-endpoint'],
    },
    raw: { flags: { f: 'input-path', file: 'input-path' } },
};
const invokeFlags = { ...connectorFlag, ...versionFlag, ...configFlags, schema: 'schema' };
const logFlags = {
    ...{ s: 'start', start: 'start', stop: 'stop', component: 'component', level: 'level', event: 'event' },
    ...{ 'target-id': 'target-id', 'target-name': 'source', 'request-id': 'request-id' },
};
const rawLogs = { r: ['--print', 'json'], raw: ['--print', 'json'] };
const wholeDay = '24h';
const sailCommands = {
    init: { words: ['init'], positional: ['name'] },
    create: operation('create', { positional: ['alias'] }),
    list: operation('list'),
    ls: operation('list'),
    get: operation('get', { flags: connectorFlag }),
    update: operation('rename', { flags: { ...connectorFlag, a: 'alias', alias: 'alias' } }),
    delete: operation('delete', { flags: connectorFlag, complete: confirming('connector') }),
    versions: operation('versions', { flags: connectorFlag }),
    upload: {
        words: ['upload', '--no-skip-unchanged', '--no-keep-tags'],
        flags: { ...connectorFlag, ...fileFlag, t: 'tag', tag: 'tag' },
    },
    'tags list': operation('tags', { flags: connectorFlag }),
    'tags create': operation('tag-create', { flags: { ...connectorFlag, ...versionFlag, n: 'tag', name: 'tag' } }),
    'tags update': operation('tag-update', { flags: { ...connectorFlag, ...versionFlag, n: 'tag', name: 'tag' } }),
    validate: {
        words: ['validate'],
        flags: { ...connectorFlag, ...versionFlag, ...configFlags, check: 'checks', 'read-limit': 'read-limit' },
        switches: { r: ['--read-only'], 'read-only': ['--read-only'], l: ['--list'], list: ['--list'] },
        complete: (given, switches) => [
            ...(given['checks'] === undefined ? ['--checks', sailChecks.join(',')] : []),
            ...(switches.has('--read-only') ? [] : ['--no-read-only']),
        ],
    },
    logs: { words: ['logs'], flags: logFlags, switches: rawLogs },
    'logs tail': { words: ['logs', '--since', '5m', '--follow', wholeDay], flags: logFlags, switches: rawLogs },
    stats: { words: ['stats'], flags: { ...connectorFlag, d: 'since', duration: 'since' } },
    'customizers init': { words: ['init', '--customizer'], positional: ['name'] },
    'customizers list': operation('customizer-list'),
    'customizers create': operation('customizer-create', { positional: ['name'] }),
    'customizers get': operation('customizer-get', { flags: customizerFlag }),
    'customizers update': operation('customizer-rename', { flags: { ...customizerFlag, n: 'name', name: 'name' } }),
    'customizers delete': operation('customizer-delete', {
        flags: customizerFlag,
        complete: confirming('customizer'),
    }),
    'customizers upload': operation('customizer-upload', { flags: { ...customizerFlag, ...fileFlag } }),
    'customizers link': operation('link', { flags: { ...customizerFlag, ...instanceFlag } }),
    'customizers unlink': operation('unlink', { flags: instanceFlag }),
    'instances list': operation('instances'),
    ...Object.fromEntries(Object.entries(invoked).map(([name, rest]) => [
        `invoke ${name}`,
        { ...rest, words: ['invoke', name], flags: { ...invokeFlags, ...rest.flags } },
    ])),
};
const elsewhere = {
    'validate-sources': 'use discover as a matrix of validate, in a workflow',
};
function wordsOfSail(words) {
    const [first = '', second = ''] = words;
    const name = [`${first} ${second}`, first].find((each) => Object.hasOwn(sailCommands, each));
    const command = name === undefined ? undefined : sailCommands[name];
    if (name === undefined || command === undefined)
        throw unknownCommand(first, second);
    return translate(name, command, words.slice(name.split(' ').length));
}
function translate(name, command, words) {
    const { positional = [], flags = {}, switches = {} } = command;
    const given = {};
    const set = new Set();
    const rest = [];
    let count = 0;
    for (let i = 0; i < words.length; i++) {
        const word = words[i] ?? '';
        if (word === '-' || !word.startsWith('-')) {
            const input = positional[count++];
            if (input === undefined)
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn ${name} takes ${positional.length === 0 ? 'no word' : `only ${positional.join(' and ')}`} without a flag; leave the rest out`);
            given[input] = word;
            continue;
        }
        const [flag = '', ...value] = word.replace(/^--?/, '').split('=');
        if (Object.hasOwn(switches, flag)) {
            for (const each of switches[flag] ?? [])
                set.add(each);
            continue;
        }
        const input = Object.hasOwn(flags, flag) ? flags[flag] : undefined;
        if (input === undefined) {
            if (!word.startsWith('--')) {
                const known = flagsOfSail(command).flat().join(', ');
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn ${name} has no flag -${flag}; ${known === '' ? 'it has none' : `it has ${known}`}, and ${(0,_core_docs_page_js__WEBPACK_IMPORTED_MODULE_2__  .t)('from-sail.md')} lists those of all commands`);
            }
            rest.push(word);
            const next = words[i + 1];
            if (value.length === 0 && next !== undefined && !next.startsWith('-'))
                rest.push(words[++i] ?? '');
            continue;
        }
        const next = value.length > 0 ? value.join('=') : words[++i];
        if (next === undefined)
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn ${name}: ${word} has no value; write ${word} <value>`);
        given[input] = next;
    }
    return [
        ...command.words,
        ...Object.entries(given).flatMap(([input, value]) => [`--${input}`, value]),
        ...set,
        ...(command.complete?.(given, set) ?? []),
        ...rest,
    ];
}
function sailUsages() {
    return Object.entries(sailCommands).map(([name, command]) => ({
        name,
        here: command.words.filter((word) => word !== '--operation').join(' '),
        positional: command.positional ?? [],
        flags: flagsOfSail(command),
        switches: Object.keys(command.switches ?? {}).map(writtenFlag),
    }));
}
function writtenFlag(flag) {
    return flag.length === 1 ? `-${flag}` : `--${flag}`;
}
function flagsOfSail({ flags = {}, switches = {} }) {
    const byMeaning = new Map();
    const meanings = {
        ...flags,
        ...Object.fromEntries(Object.entries(switches).map(([flag, set]) => [flag, set.join()])),
    };
    for (const [flag, meaning] of Object.entries(meanings))
        byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), writtenFlag(flag)]);
    return [...byMeaning.values()];
}
const helpFlags = ['--help', '-h'];
function helpOfSail(words) {
    const asked = words[0] === 'help' ? words.slice(1) : words;
    if (asked === words && !words.some((word) => helpFlags.includes(word)))
        return undefined;
    const flag = asked.findIndex((word) => word.startsWith('-'));
    const [first = '', ...more] = flag === -1 ? asked : asked.slice(0, flag);
    if (more.length > 0)
        return undefined;
    const all = sailUsages();
    const shown = first === '' ? all : isGroup(first) ? all.filter(({ name }) => name.startsWith(`${first} `)) : [];
    if (shown.length === 0 || all.some(({ name }) => name === first))
        return undefined;
    const width = Math.max(...shown.map(({ name }) => name.length));
    return [
        `Usage: saas-connector conn <command> [flags of sail conn] [--input value ...]`,
        '',
        'Takes the command lines of sail conn. Every input of the command here can be added.',
        '',
        'Commands of sail conn, and what each is here:',
        ...shown.flatMap(({ name, here, positional, flags }) => [
            `  ${name.padEnd(width)}  ${here}`,
            ...(positional.length + flags.length === 0
                ? []
                : [
                    `      ${[...positional.map((input) => `[${input}]`), ...flags.map((same) => same.join(', '))].join('  ')}`,
                ]),
        ]),
        '',
        'saas-connector help conn <command> shows the inputs of the command here.',
        `What differs from sail conn: ${(0,_core_docs_page_js__WEBPACK_IMPORTED_MODULE_2__  .t)('from-sail.md')}`,
        '',
    ].join('\n');
}
function isGroup(word) {
    return Object.keys(sailCommands).some((name) => name.startsWith(`${word} `));
}
function unknownCommand(first, second) {
    const advice = Object.hasOwn(elsewhere, first) ? elsewhere[first] : undefined;
    if (advice !== undefined)
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn ${first} is not a command here; ${advice}`);
    const known = Object.keys(sailCommands);
    if (first === '')
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn needs a command of sail conn: ${known.join(', ')}`);
    if (isGroup(first) && (second === '' || second.startsWith('-'))) {
        const inGroup = known.filter((name) => name.startsWith(`${first} `)).map((name) => `conn ${name}`);
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn ${first} needs one more word; write ${inGroup.join(', ')}`);
    }
    const near = (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(`${first} ${second}`.trim(), known) ?? (0,_core_nearest_js__WEBPACK_IMPORTED_MODULE_1__  .p)(first, known);
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .eb(`conn has no such command; ${near ? `did you mean conn ${near}?` : `it has ${known.join(', ')}`}`);
}

  })

};
