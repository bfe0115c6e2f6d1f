import { letterOf } from '../../cli/arguments.js'
import type { Command, InputDeclaration, InputDeclarations } from '../../cli/command.js'
import type { SailUsage } from '../../cli/conn.js'

const program = 'saas-connector'
const helpFlag = '--help'
const connWord = 'conn'

/** Flags of every command that have no value. */
const sharedSwitches = ['--verbose', '--json', helpFlag, '-h']

/**
 * A script for bash that completes the commands, their flags, and the values of flags that have a choice. Where a value or a file
 * is wanted, no words are set: bash completes paths then.
 */
export function bashCompletion(commands: readonly Command[], sail: readonly SailUsage[]): string {
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
    // Where nothing fits, bash completes paths.
    `complete -o bashdefault -o default -F _saas_connector ${program}`,
  ].join('\n')
}

/** The same for zsh. */
export function zshCompletion(commands: readonly Command[], sail: readonly SailUsage[]): string {
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
  ].join('\n')
}

/** The same for fish, with the descriptions of commands and flags. */
export function fishCompletion(commands: readonly Command[], sail: readonly SailUsage[]): string {
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
          ...(input.choices ? [`-f -a '${input.choices.join(' ')}'`] : takesFile(input) ? ['-F'] : []),
          `-d ${inFish(input.description)}`,
        ].join(' ')
      }),
    ),
    ...fishOfSail(sail),
  ].join('\n')
}

/** Lines that leave the variable `into` empty after a flag with a value, and for a word of a command whose words are files. */
function noWordsForValue(before: string, word: string, into: string): string[] {
  return [
    `  case ${before} in`,
    '    --no-*) ;;',
    `    -*) case " $switches ${sharedSwitches.join(' ')} " in *" ${before} "*) ;; *) ${into}= files= ;; esac ;;`,
    '  esac',
    `  case $files${word} in 1-*) ;; 1*) ${into}= ;; esac`,
  ]
}

/** Whether the value of an input is a path. Only inputs that are words without a flag are asked for. */
function isPath(name: string): boolean {
  return ['path', 'file', 'base-file', 'pattern', 'journal'].includes(name)
}

function takesFile({ kind, secret }: InputDeclaration): boolean {
  return secret !== true && ['text', 'list', 'json'].includes(kind)
}

/** The flags of a command that have no value. */
function switchesOf(inputs: InputDeclarations): string[] {
  return Object.entries(inputs).flatMap(([name, { kind }]) => {
    const letter = letterOf(name, inputs)
    if (kind !== 'boolean') return []
    return letter === undefined ? [`--${name}`] : [`--${name}`, `-${letter}`]
  })
}

function firstWords(commands: readonly Command[]): string[] {
  return [...commands.map(({ name }) => name), connWord, 'help', '--version', helpFlag]
}

/** The statement that sets the variable `into`: the choices after a flag that has some, else the flags of the command. */
function caseOf(indent: string, both: string, commands: readonly Command[], one: string, into = 'words'): string[] {
  const choices = commands.flatMap(({ name, inputs }) =>
    Object.entries(inputs).flatMap(([input, { choices }]) =>
      choices === undefined ? [] : [`'${name} --${input}') ${into}='${choices.join(' ')}' before= ;;`],
    ),
  )
  const flags = commands.map(({ name, inputs, positional = [] }) => {
    const [first = ''] = positional
    const words = [...(inputs[first]?.choices ?? []), ...Object.entries(inputs).flatMap(flagsOf), helpFlag]
    const files = isPath(first) ? ' files=1' : ''
    return `${name}) ${into}='${words.join(' ')}' switches='${switchesOf(inputs).join(' ')}'${files} ;;`
  })
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
  ].map((line) => indent + line)
}

/**
 * The statement that sets the variable `into` after `conn`: its words and flags as `sail` names them. `value` is the number of
 * the word that is completed, and the two words after `conn`; the first of them has the number `first`.
 */
function caseOfSail(indent: string, value: string, first: number, sail: readonly SailUsage[], into: string): string[] {
  const set = (words: readonly string[]) => `${into}='${[...new Set(words)].join(' ')}' ;;`
  const switches = [...new Set(sail.flatMap((usage) => usage.switches))]
  const flags = (usage: SailUsage | undefined) => (usage === undefined ? [] : [...usage.flags.flat(), helpFlag])
  const groups = sailGroups(sail)
  return [
    `switches='${switches.join(' ')}'`,
    `case ${value} in`,
    `  '${first} '*) ${set([...firstWordsOfSail(sail), helpFlag])}`,
    ...groups.map(({ name, own, inside }) => {
      const second = inside.map((usage) => usage.name.split(' ')[1] ?? '')
      return `  '${first + 1} ${name} '*) ${set([...second, ...flags(own)])}`
    }),
    ...groups.flatMap(({ inside }) => inside).map((usage) => `  *' ${usage.name}') ${set(flags(usage))}`),
    ...sail.filter(({ name }) => !name.includes(' ')).map((usage) => `  *' ${usage.name} '*) ${set(flags(usage))}`),
    'esac',
  ].map((line) => indent + line)
}

/** The words that are followed by one more, such as `tags`; `logs` is a command of its own too. */
function sailGroups(sail: readonly SailUsage[]): { name: string; own: SailUsage | undefined; inside: SailUsage[] }[] {
  const names = new Set(sail.flatMap(({ name }) => (name.includes(' ') ? [name.split(' ')[0] ?? ''] : [])))
  return [...names].map((name) => ({
    name,
    own: sail.find((usage) => usage.name === name),
    inside: sail.filter((usage) => usage.name.startsWith(`${name} `)),
  }))
}

function firstWordsOfSail(sail: readonly SailUsage[]): string[] {
  return [...new Set(sail.map(({ name }) => name.split(' ')[0] ?? ''))]
}

function fishOfSail(sail: readonly SailUsage[]): string[] {
  const seen = (words: readonly string[]) => `__fish_seen_subcommand_from ${words.join(' ')}`
  const conn = `complete -c ${program}`
  const first = firstWordsOfSail(sail)
  return [
    `${conn} -f -n __fish_use_subcommand -a ${connWord} -d ${inFish('Takes a command line of sail conn.')}`,
    `${conn} -f -n '${seen([connWord])}; and not ${seen(first)}' -a '${first.join(' ')}'`,
    ...sailGroups(sail).map(({ name, inside }) => {
      const second = inside.map((usage) => usage.name.split(' ')[1] ?? '')
      return `${conn} -f -n '${seen([connWord])}; and ${seen([name])}; and not ${seen(second)}' -a '${second.join(' ')}'`
    }),
    ...sail.flatMap(({ name, flags, switches }) => {
      const [word = '', more] = name.split(' ')
      const place = [[connWord], [word], ...(more === undefined ? [] : [[more]])].map(seen).join('; and ')
      return flags.map((same) => {
        const written = same.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
        const value = same.some((flag) => switches.includes(flag)) ? '' : ' -r -F'
        return `${conn} -n '${place}' ${written.join(' ')}${value}`
      })
    }),
  ]
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
