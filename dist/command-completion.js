export const id = 2541;
export const ids = [2541];
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

  82541:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  completionOf: () => (  completionOf)
});

var command = __webpack_require__(61346);
var cli_arguments = __webpack_require__(13363);
; 

const program = 'saas-connector';
const helpFlag = '--help';
function bashCompletion(commands) {
    return [
        '_saas_connector() {',
        `  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words=`,
        '  if [ "$COMP_CWORD" -eq 1 ]; then',
        `    words='${firstWords(commands).join(' ')}'`,
        '  else',
        ...caseOf('    ', `"\${COMP_WORDS[1]} $before"`, commands, `"\${COMP_WORDS[1]}"`),
        '  fi',
        '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
        '}',
        `complete -o bashdefault -o default -F _saas_connector ${program}`,
    ].join('\n');
}
function zshCompletion(commands) {
    return [
        `#compdef ${program}`,
        '_saas_connector() {',
        `  local before=\${words[CURRENT-1]} given=\${words[2]} found=`,
        '  if [ "$CURRENT" -eq 2 ]; then',
        `    found='${firstWords(commands).join(' ')}'`,
        '  else',
        ...caseOf('    ', '"$given $before"', commands, '"$given"', 'found'),
        '  fi',
        `  compadd -- \${=found}`,
        '  [[ $PREFIX == -* ]] || _files',
        '}',
        `compdef _saas_connector ${program}`,
    ].join('\n');
}
function fishCompletion(commands) {
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
                ...(input.choices ? [`-f -a '${input.choices.join(' ')}'`] : []),
                `-d ${inFish(input.description)}`,
            ].join(' ');
        })),
    ].join('\n');
}
function firstWords(commands) {
    return [...commands.map(({ name }) => name), 'help', '--version', helpFlag];
}
function caseOf(indent, both, commands, one, into = 'words') {
    const choices = commands.flatMap(({ name, inputs }) => Object.entries(inputs).flatMap(([input, { choices }]) => choices === undefined ? [] : [`'${name} --${input}') ${into}='${choices.join(' ')}' ;;`]));
    const flags = commands.map(({ name, inputs, positional = [] }) => {
        const [first = ''] = positional;
        const words = [...(inputs[first]?.choices ?? []), ...Object.entries(inputs).flatMap(flagsOf), helpFlag];
        return `${name}) ${into}='${words.join(' ')}' ;;`;
    });
    return [
        `case ${both} in`,
        ...choices.map((line) => `  ${line}`),
        `  'help '*) ${into}='${commands.map(({ name }) => name).join(' ')}' ;;`,
        '  *)',
        `    case ${one} in`,
        ...flags.map((line) => `      ${line}`),
        '    esac',
        '    ;;',
        'esac',
    ].map((line) => indent + line);
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
        logger.info(shells[shell](all));
    },
});

  })

};
