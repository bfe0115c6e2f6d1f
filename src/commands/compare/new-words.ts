import { type CodeWords, tokensOf } from '../../recording/code-words.js'
import type { Recording } from '../../recording/model.js'
import { commonWords } from '../../recording/vocabulary.js'

const maxNamed = 8
/** More of them come with another bundler, or without minifying, and tell little by their names. */
const maxTelling = 40
const maxLength = 40

/**
 * Words that only the head names, and that are nowhere in the recording: where the target system has them, as fields or as
 * values, the recording has others in their place, as it keeps only words that the code named. In order.
 *
 * @param base - the words of the base's code.
 */
export function newWords(base: CodeWords, head: CodeWords, recording: Recording): string[] {
  const isTelling = (word: string) => /^\p{L}{4,}\p{N}*$/u.test(word) && word.length <= maxLength
  const found = new Set([...head.keys].filter((word) => isTelling(word) && !base.keys.has(word)))
  for (const word of [...builtIns(), ...commonWords]) found.delete(word)
  if (found.size > 0) for (const word of tokensOf(JSON.stringify(recording))) found.delete(word)
  return [...found].sort()
}

/** What to know of a comparison whose head names words that the recording does not have. */
export function noteOfNewWords(words: readonly string[]): string {
  const named = words.slice(0, maxNamed).map((word) => `"${word}"`)
  const more = words.length > maxNamed ? ` and ${words.length - maxNamed} more` : ''
  const isBuilt = words.length > maxTelling
  const names = isBuilt ? `${words.length} words, as with another bundler,` : `${named.join(', ')}${more},`
  const which = isBuilt ? 'that' : 'which'
  return `the head's code names ${names} ${which} neither the base's code nor the recording has: if the target system has such fields or values, other words stand in their place in the recording, and what the head does with them is not seen; record anew with the head to see it`
}

const reserved =
  'async await break case catch class const continue debugger default delete else enum export extends finally function import instanceof interface package private protected public return static super switch this throw typeof void while with yield'

/** The names that the language has, in lower case. */
function builtIns(): string[] {
  const owners = [globalThis, Object, Array, String, Number, Promise, Math, JSON, Reflect, Symbol, Date, RegExp, Buffer]
  const kinds = [Object, Array, String, Number, Promise, Map, Set, WeakMap, Date, RegExp, Function, Error, URL]
  const prototypes = [...kinds, URLSearchParams, Headers, Response, AbortSignal].map(({ prototype }) => prototype)
  const names = [...owners, ...prototypes].flatMap((owner) => Object.getOwnPropertyNames(owner))
  return [...reserved.split(' '), ...names.map((name) => name.toLowerCase())]
}
