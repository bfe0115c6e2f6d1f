import { letterOf } from './arguments.js'
import type { Command, InputDeclaration } from './command.js'
import { exitCodeMeanings } from './exit-code.js'
import { secretFileInputs } from './secret-inputs.js'

const program = 'saas-connector'

/** In the list of all commands, which `conn` is not one of: it stands for others. */
const connHelp = {
  name: 'conn',
  summary: 'Takes a command line of sail conn: "conn list" is "connector list".',
}

/** The text of `saas-connector --help`. */
export function programHelp(commands: readonly Command[]): string {
  const all = [...commands, connHelp]
  const width = Math.max(...all.map(({ name }) => name.length))
  return [
    `Usage: ${program} <command> [--input value ...]`,
    '',
    'Packs, uploads, validates and promotes SailPoint SaaS connectors.',
    '',
    'Commands:',
    ...all.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    `${program} help <command>    shows the inputs of a command`,
    `${program} --version         shows the version`,
    '',
    'Exit codes:',
    ...exitCodeMeanings.map(([code, meaning]) => `  ${String(code).padEnd(5)}${meaning}`),
    '',
  ].join('\n')
}

/** The text of `saas-connector <command> --help`. */
export function commandHelp(
  { name, summary, inputs, positional = [], outputs }: Command,
  shared: Command['inputs'],
): string {
  return [
    `Usage: ${[program, name, ...wordsOf(positional, inputs)].join(' ')} [--input value ...]`,
    '',
    summary,
    '',
    ...(Object.keys(inputs).length > 0 ? ['Inputs:', ...flags({ ...inputs, ...secretFileInputs(inputs) }), ''] : []),
    'For every command:',
    ...flags(shared),
    ...(Object.keys(outputs).length > 0
      ? ['', 'Outputs:', ...Object.entries(outputs).flatMap(([key, text]) => entry(key, text))]
      : []),
    ...Object.entries(inputs).flatMap(([input, { details = [] }]) =>
      isLong(details) ? ['', `Values of --${input}:`, ...details.map((line) => `  ${line}`)] : [],
    ),
    '',
  ].join('\n')
}

/** The words without a flag, as a line of usage shows them. Inputs of which one is given instead of the other are one word. */
function wordsOf(positional: readonly string[], inputs: Command['inputs']): string[] {
  const words: string[][] = []
  for (const input of positional) {
    const alternatives = words.at(-1)
    if (alternatives?.some((each) => inputs[each]?.instead?.includes(input))) alternatives.push(input)
    else words.push([input])
  }
  return words.map((alternatives) => `[${alternatives.join(' | ')}]`)
}

/** Details of more lines would hide the inputs below them. */
const maxLinesInPlace = 30

function isLong(details: readonly string[]): boolean {
  return details.length > maxLinesInPlace
}

function flags(inputs: Command['inputs']): string[] {
  return Object.entries(inputs).flatMap(([name, input]) => {
    const { details = [] } = input
    const here = isLong(details) ? ['Its values are listed below.'] : details
    return [...entry(flag(name, input, inputs), describe(input)), ...here.map((line) => `        ${line}`)]
  })
}

/** `-c, --connector <text>`, and `--verify, --no-verify` for one that is true by default. */
function flag(name: string, input: InputDeclaration, inputs: Command['inputs']): string {
  const letter = letterOf(name, inputs)
  const short = letter === undefined ? '' : `-${letter}, `
  if (input.kind !== 'boolean') return `${short}--${name} ${placeholder(input)}`
  return `${short}--${name}${input.default === 'true' ? `, --no-${name}` : ''}`
}

function placeholder({ kind, choices }: InputDeclaration): string {
  if (choices) return choices.join('|')
  return { text: '<text>', boolean: '', integer: '<number>', list: '<a,b>', json: '<json>', choice: '' }[kind]
}

function describe({ description, default: fallback, env, secret }: InputDeclaration): string {
  const notes = [
    !fallback ? '' : `default: ${fallback}`,
    env === undefined ? '' : `or variable ${env}`,
    secret ? '- asks for it, or reads standard input' : '',
  ]
  const shown = notes.filter((note) => note !== '').join('; ')
  return shown === '' ? description : `${description} (${shown})`
}

function entry(head: string, text: string): string[] {
  return [`  ${head}`, ...wrap(text, 92).map((line) => `      ${line}`)]
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return line === '' ? lines : [...lines, line]
}
