import { UsageError } from '../core/errors.js'
import { nearest } from '../core/nearest.js'
import type { InputDeclaration, InputDeclarations } from './command.js'
import type { GivenInputs } from './inputs.js'

/** The inputs that a letter stands for, as in `sail conn`: the first that the command has. */
const inputsOfLetters: Readonly<Record<string, readonly string[]>> = {
  c: ['connector'],
  f: ['file'],
  o: ['out'],
  p: ['config-path'],
  r: ['read-only'],
  t: ['type', 'tag'],
  v: ['version'],
}

/** The letter of an input of a command. Undefined: it has none. */
export function letterOf(name: string, declarations: InputDeclarations): string | undefined {
  return Object.keys(inputsOfLetters).find((letter) => inputOfLetter(letter, declarations) === name)
}

function inputOfLetter(letter: string, declarations: InputDeclarations): string | undefined {
  const names = Object.hasOwn(inputsOfLetters, letter) ? inputsOfLetters[letter] : undefined
  return names?.find((name) => Object.hasOwn(declarations, name))
}

/**
 * Reads the inputs of a command line: `--name value`, `--name=value`, `-c value` for an input with a letter,
 * `--name` and `--no-name` for one that is true or false, and words without a flag, which are the values of the inputs
 * `positional` in this order. A list may be given several times. After `--` every word is without a flag. `-` is a value.
 *
 * @throws UserError that names the word or flag.
 */
export function inputsFromArguments(
  words: readonly string[],
  declarations: InputDeclarations,
  positional: readonly string[] = [],
): GivenInputs {
  const given: GivenInputs = {}
  const add = (name: string, value: string) => {
    const before = Object.hasOwn(given, name) ? given[name] : undefined
    if (before !== undefined && declarations[name]?.kind !== 'list')
      throw new UsageError(`--${name} is given twice; give it once`)
    given[name] = before === undefined ? value : `${before}\n${value}`
  }
  const addWord = (word: string) => {
    const name = nextPositional(word, given, declarations, positional)
    if (name !== undefined) return add(name, word)
    throw new UsageError(unexpectedWord(word, given, declarations, positional))
  }
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? ''
    if (word === '--') {
      words.slice(i + 1).forEach(addWord)
      break
    }
    if (word === '-' || !word.startsWith('-')) {
      addWord(word)
      continue
    }
    const { name, value, isNegated } = readFlag(word, declarations)
    if (value !== undefined) {
      add(name, value)
      continue
    }
    const next = words[i + 1]
    if (
      isNegated ||
      (declarations[name]?.kind === 'boolean' && !isValueOfSwitch(next, given, declarations, positional))
    ) {
      add(name, isNegated ? 'false' : 'true')
      continue
    }
    if (next === undefined) throw new UsageError(`${word} has no value; write ${word} <value>`)
    add(name, next)
    i++
  }
  return given
}

/** Finds the input of a flag, its value if the same word has it, and whether the flag is `--no-name`. */
function readFlag(
  word: string,
  declarations: InputDeclarations,
): { name: string; value: string | undefined; isNegated: boolean } {
  const equals = word.indexOf('=')
  const flag = equals === -1 ? word : word.slice(0, equals)
  const value = equals === -1 ? undefined : word.slice(equals + 1)
  if (!flag.startsWith('--')) {
    const name = inputOfLetter(flag.slice(1), declarations)
    if (name !== undefined) return { name, value, isNegated: false }
    throw new UsageError(`unknown flag ${flag}; see --help for the flags`)
  }
  const name = flag.slice(2)
  if (Object.hasOwn(declarations, name)) return { name, value, isNegated: false }
  const positive = name.startsWith('no-') ? name.slice(3) : ''
  if (Object.hasOwn(declarations, positive) && declarations[positive]?.kind === 'boolean') {
    if (value === undefined) return { name: positive, value: undefined, isNegated: true }
    throw new UsageError(`${flag} takes no value; write --${positive}=${value}`)
  }
  const near = nearest(name, Object.keys(declarations))
  throw new UsageError(`unknown flag --${name}; ${near ? `did you mean --${near}?` : 'see --help for the flags'}`)
}

/** What is meant for a flag that is true or false, though only true and false are taken. */
const yesOrNo = /^(?:true|false|yes|no|on|off|y|n)$/i

/**
 * Whether the word after a flag that is true or false belongs to it. A word that no other input takes does, so that the
 * error names the flag.
 */
function isValueOfSwitch(
  next: string | undefined,
  given: GivenInputs,
  declarations: InputDeclarations,
  positional: readonly string[],
): boolean {
  if (next === undefined || next.startsWith('-')) return false
  return yesOrNo.test(next) || nextPositional(next, given, declarations, positional) === undefined
}

/** The input that takes a word without a flag: the first of `positional` that is not given yet and that the word fits. */
function nextPositional(
  word: string,
  given: GivenInputs,
  declarations: InputDeclarations,
  positional: readonly string[],
): string | undefined {
  return positional.find((name) => {
    const declaration = declarations[name]
    if (declaration === undefined) return false
    return (declaration.kind === 'list' || !Object.hasOwn(given, name)) && fits(word, declaration)
  })
}

function unexpectedWord(
  word: string,
  given: GivenInputs,
  declarations: InputDeclarations,
  positional: readonly string[],
): string {
  if (positional.length === 0) return `"${word}" is not a flag; ${flagAdvice(word, declarations)}`
  const free = positional.find((name) => !Object.hasOwn(given, name))
  if (free !== undefined) return `unexpected word "${word}": ${free} is a whole number`
  return `unexpected word "${word}": ${positional.join(' and ')} ${positional.length === 1 ? 'is' : 'are'} already given`
}

function fits(word: string, { kind }: InputDeclaration): boolean {
  return kind !== 'integer' || /^\d+$/.test(word)
}

/** Suggests the flag of the only input that has this word as a choice. */
function flagAdvice(word: string, declarations: InputDeclarations): string {
  const [match, ...others] = Object.entries(declarations).filter(([, { choices }]) => choices?.includes(word))
  const isUnique = match !== undefined && others.length === 0
  return isUnique ? `write --${match[0]} ${word}` : 'write every input as --name value'
}
