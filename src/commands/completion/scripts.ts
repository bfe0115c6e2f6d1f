import { letterOf } from '../../cli/arguments.js'
import type { Command, InputDeclaration } from '../../cli/command.js'

const program = 'saas-connector'
const helpFlag = '--help'

/** A script for bash that completes the commands, their flags, and the values of flags that have a choice. */
export function bashCompletion(commands: readonly Command[]): string {
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
    // Where nothing fits, bash completes paths.
    `complete -o bashdefault -o default -F _saas_connector ${program}`,
  ].join('\n')
}

/** The same for zsh. */
export function zshCompletion(commands: readonly Command[]): string {
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
  ].join('\n')
}

/** The same for fish, with the descriptions of commands and flags. */
export function fishCompletion(commands: readonly Command[]): string {
  return [
    ...commands.map(
      ({ name, summary }) => `complete -c ${program} -f -n __fish_use_subcommand -a ${name} -d ${inFish(summary)}`,
    ),
    ...commands.flatMap(({ name, inputs, positional: [first = ''] = [] }) => {
      const choices = inputs[first]?.choices
      return choices ? [`complete -c ${program} -f ${onlyAfter(name)} -a '${choices.join(' ')}'`] : []
    }),
    ...commands.flatMap((command) =>
      Object.entries(command.inputs).map(([name, input]) => {
        const letter = letterOf(name, command.inputs)
        return [
          `complete -c ${program} ${onlyAfter(command.name)}`,
          ...(letter === undefined ? [] : [`-s ${letter}`]),
          `-l ${name}`,
          ...(input.kind === 'boolean' ? [] : ['-r']),
          ...(input.choices ? [`-f -a '${input.choices.join(' ')}'`] : []),
          `-d ${inFish(input.description)}`,
        ].join(' ')
      }),
    ),
  ].join('\n')
}

function firstWords(commands: readonly Command[]): string[] {
  return [...commands.map(({ name }) => name), 'help', '--version', helpFlag]
}

/** The statement that sets the variable `into`: the choices after a flag that has some, else the flags of the command. */
function caseOf(indent: string, both: string, commands: readonly Command[], one: string, into = 'words'): string[] {
  const choices = commands.flatMap(({ name, inputs }) =>
    Object.entries(inputs).flatMap(([input, { choices }]) =>
      choices === undefined ? [] : [`'${name} --${input}') ${into}='${choices.join(' ')}' ;;`],
    ),
  )
  const flags = commands.map(({ name, inputs, positional = [] }) => {
    const [first = ''] = positional
    const words = [...(inputs[first]?.choices ?? []), ...Object.entries(inputs).flatMap(flagsOf), helpFlag]
    return `${name}) ${into}='${words.join(' ')}' ;;`
  })
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
  ].map((line) => indent + line)
}

function flagsOf([name, { kind, default: usual }]: [string, InputDeclaration]): string[] {
  return kind === 'boolean' && usual === 'true' ? [`--${name}`, `--no-${name}`] : [`--${name}`]
}

function onlyAfter(command: string): string {
  return `-n '__fish_seen_subcommand_from ${command}'`
}

function inFish(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`
}
