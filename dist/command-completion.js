export const id = 2541;
export const ids = [2541,8353];
export const modules = {

  61346:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    N: () => (  defineCommand)
  });
function defineCommand(command) {
    return command;
}

  }),

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

  }),

  82541:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (  completionOf)
});

var command = __webpack_require__(61346);
var conn = __webpack_require__(18353);
var cli_arguments = __webpack_require__(13363);
; 

const program = 'saas-connector';
const helpFlag = '--help';
const connWord = 'conn';
const sharedSwitches = ['--verbose', '--json', helpFlag, '-h'];
function bashCompletion(commands, sail) {
    return [
        '_saas_connector() {',
        `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words= switches= files=`,
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        `    words='${firstWords(commands).join(' ')}'`,
        `  elif [ "\${COMP_WORDS[1]}" = ${connWord} ]; then`,
        ...caseOfSail('    ', `"$COMP_CWORD \${COMP_WORDS[2]} \${COMP_WORDS[3]}"`, 2, sail, 'words'),
        '  else',
        ...caseOf('    ', `"\${COMP_WORDS[1]} $before"`, commands, `"\${COMP_WORDS[1]}"`),
        '  fi',
        ...noWordsForValue('$before', '$word', 'words'),
        '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
        '}',
        `complete -o bashdefault -o default -F _saas_connector ${program}`,
    ].join('\n');
}
function zshCompletion(commands, sail) {
    return [
        `#compdef ${program}`,
        '_saas_connector() {',
        `  local before=\${words[CURRENT-1]} given=\${words[2]} found= switches= files=`,
        '  if [ "$CURRENT" -eq 2 ]; then',
        `    found='${firstWords(commands).join(' ')}'`,
        `  elif [ "$given" = ${connWord} ]; then`,
        ...caseOfSail('    ', `"$CURRENT \${words[3]} \${words[4]}"`, 3, sail, 'found'),
        '  else',
        ...caseOf('    ', '"$given $before"', commands, '"$given"', 'found'),
        '  fi',
        ...noWordsForValue('$before', '$PREFIX', 'found'),
        `  compadd -- \${=found}`,
        '  [[ $PREFIX == -* ]] || _files',
        '}',
        `compdef _saas_connector ${program}`,
    ].join('\n');
}
function fishCompletion(commands, sail) {
    return [
        ...commands.map(({ name, summary }) => `complete -c ${program} -f -n __fish_use_subcommand -a ${name} -d ${inFish(summary)}`),
        ...commands.flatMap(({ name, inputs, positional: [first = ''] = [] }) => {
            const choices = inputs[first]?.choices;
            return choices ? [`complete -c ${program} -f ${onlyAfter(name)} -a '${choices.join(' ')}'`] : [];
        }),
        ...commands.flatMap((command) => Object.entries(command.inputs).map(([name, input]) => {
            const letter = (0,cli_arguments .U)(name, command.inputs);
            return [
                `complete -c ${program} ${onlyAfter(command.name)}`,
                ...(letter === undefined ? [] : [`-s ${letter}`]),
                `-l ${name}`,
                ...(input.kind === 'boolean' ? [] : ['-r']),
                ...(input.choices ? [`-f -a '${input.choices.join(' ')}'`] : takesFile(input) ? ['-F'] : []),
                `-d ${inFish(input.description)}`,
            ].join(' ');
        })),
        ...fishOfSail(sail),
    ].join('\n');
}
function noWordsForValue(before, word, into) {
    return [
        `  case ${before} in`,
        '    --no-*) ;;',
        `    -*) case " $switches ${sharedSwitches.join(' ')} " in *" ${before} "*) ;; *) ${into}= files= ;; esac ;;`,
        '  esac',
        `  case $files${word} in 1-*) ;; 1*) ${into}= ;; esac`,
    ];
}
function isPath(name) {
    return ['path', 'file', 'base-file', 'pattern', 'journal'].includes(name);
}
function takesFile({ kind, secret }) {
    return secret !== true && ['text', 'list', 'json'].includes(kind);
}
function switchesOf(inputs) {
    return Object.entries(inputs).flatMap(([name, { kind }]) => {
        const letter = (0,cli_arguments .U)(name, inputs);
        if (kind !== 'boolean')
            return [];
        return letter === undefined ? [`--${name}`] : [`--${name}`, `-${letter}`];
    });
}
function firstWords(commands) {
    return [...commands.map(({ name }) => name), connWord, 'help', '--version', helpFlag];
}
function caseOf(indent, both, commands, one, into = 'words') {
    const choices = commands.flatMap(({ name, inputs }) => Object.entries(inputs).flatMap(([input, { choices }]) => choices === undefined ? [] : [`'${name} --${input}') ${into}='${choices.join(' ')}' before= ;;`]));
    const flags = commands.map(({ name, inputs, positional = [] }) => {
        const [first = ''] = positional;
        const words = [...(inputs[first]?.choices ?? []), ...Object.entries(inputs).flatMap(flagsOf), helpFlag];
        const files = isPath(first) ? ' files=1' : '';
        return `${name}) ${into}='${words.join(' ')}' switches='${switchesOf(inputs).join(' ')}'${files} ;;`;
    });
    return [
        `case ${both} in`,
        ...choices.map((line) => `  ${line}`),
        `  'help '*) ${into}='${[...commands.map(({ name }) => name), connWord].join(' ')}' ;;`,
        '  *)',
        `    case ${one} in`,
        ...flags.map((line) => `      ${line}`),
        '    esac',
        '    ;;',
        'esac',
    ].map((line) => indent + line);
}
function caseOfSail(indent, value, first, sail, into) {
    const set = (words) => `${into}='${[...new Set(words)].join(' ')}' ;;`;
    const switches = [...new Set(sail.flatMap((usage) => usage.switches))];
    const flags = (usage) => (usage === undefined ? [] : [...usage.flags.flat(), helpFlag]);
    const groups = sailGroups(sail);
    return [
        `switches='${switches.join(' ')}'`,
        `case ${value} in`,
        `  '${first} '*) ${set([...firstWordsOfSail(sail), helpFlag])}`,
        ...groups.map(({ name, own, inside }) => {
            const second = inside.map((usage) => usage.name.split(' ')[1] ?? '');
            return `  '${first + 1} ${name} '*) ${set([...second, ...flags(own)])}`;
        }),
        ...groups.flatMap(({ inside }) => inside).map((usage) => `  *' ${usage.name}') ${set(flags(usage))}`),
        ...sail.filter(({ name }) => !name.includes(' ')).map((usage) => `  *' ${usage.name} '*) ${set(flags(usage))}`),
        'esac',
    ].map((line) => indent + line);
}
function sailGroups(sail) {
    const names = new Set(sail.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : [])));
    return [...names].map((name) => ({
        name,
        own: sail.find((usage) => usage.name === name),
        inside: sail.filter((usage) => usage.name.startsWith(`${name} `)),
    }));
}
function firstWordsOfSail(sail) {
    return [...new Set(sail.map(({ name }) => name.split(' ')[0] ?? ''))];
}
function fishOfSail(sail) {
    const seen = (words) => `__fish_seen_subcommand_from ${words.join(' ')}`;
    const conn = `complete -c ${program}`;
    const first = firstWordsOfSail(sail);
    return [
        `${conn} -f -n __fish_use_subcommand -a ${connWord} -d ${inFish('Takes a command line of sail conn.')}`,
        `${conn} -f -n '${seen([connWord])}; and not ${seen(first)}' -a '${first.join(' ')}'`,
        ...sailGroups(sail).map(({ name, inside }) => {
            const second = inside.map((usage) => usage.name.split(' ')[1] ?? '');
            return `${conn} -f -n '${seen([connWord])}; and ${seen([name])}; and not ${seen(second)}' -a '${second.join(' ')}'`;
        }),
        ...sail.flatMap(({ name, flags, switches }) => {
            const [word = '', more] = name.split(' ');
            const place = [[connWord], [word], ...(more === undefined ? [] : [[more]])].map(seen).join('; and ');
            return flags.map((same) => {
                const written = same.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
                const value = same.some((flag) => switches.includes(flag)) ? '' : ' -r -F';
                return `${conn} -n '${place}' ${written.join(' ')}${value}`;
            });
        }),
    ];
}
function flagsOf([name, { kind, default: usual }]) {
    return kind === 'boolean' && usual === 'true' ? [`--${name}`, `--no-${name}`] : [`--${name}`];
}
function onlyAfter(command) {
    return `-n '__fish_seen_subcommand_from ${command}'`;
}
function inFish(text) {
    return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
; 



const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };
const inputs = {
    shell: {
        kind: 'choice',
        choices: ['bash', 'zsh', 'fish'],
        default: 'bash',
        description: 'The shell to complete commands, flags and their values in.',
        details: [
            'bash: eval "$(saas-connector completion bash)" in ~/.bashrc',
            'zsh:  eval "$(saas-connector completion zsh)" in ~/.zshrc, after compinit',
            'fish: saas-connector completion fish | source in ~/.config/fish/config.fish',
        ],
    },
};
const completionOf = (commands) => (0,command .N)({
    name: 'completion',
    summary: 'Prints the script that completes commands, flags and values in bash, zsh or fish.',
    positional: ['shell'],
    inputs,
    outputs: {},
    async run({ shell }, { logger }) {
        const all = [];
        for (const load of Object.values(commands))
            all.push(await load());
        logger.info(shells[shell](all, (0,conn.sailUsages)()));
    },
});

  })

};
