import { isSecretName } from '../../core/secrets/names.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { type CodeWords, wordPattern } from '../../recording/code-words.js'
import type { Change } from '../../report/comparison.js'
import { count } from '../../report/format.js'
import { changeId } from './change-id.js'
import { nameOf } from './request-changes.js'
import type { Endpoint } from './request-watch.js'
import { defaultOf, type SentHeaders } from './sent-headers.js'
import { partialSides, type StepRecord, stepName } from './steps.js'

/** What changed of one header, at all endpoints where it did. */
interface HeaderChange {
  id: string
  message: string
  /** The endpoints. */
  places: Set<Endpoint>
}

/**
 * The headers that the head sends anew, not any more, or with other values, in requests to endpoints that the base asks too.
 *
 * @param mainOrigin - the host that names of endpoints leave out.
 * @param code - the words of both versions: values that they do not name are not told.
 */
export function headerChanges(
  steps: readonly StepRecord[],
  { mainOrigin, code }: { mainOrigin: string | undefined; code: CodeWords },
): Change[] {
  const found = new Map<string, HeaderChange>()
  for (const step of steps) {
    const { base, head, again } = step.runs
    const partial = partialSides(step)
    for (const [endpoint, after] of head?.sent?.headers ?? []) {
      const [before, once] = [base?.sent?.headers.get(endpoint), again?.sent?.headers.get(endpoint)]
      if (before === undefined || once === undefined) continue
      const toldByRecording = differencesAt(step, endpoint)
      for (const name of new Set([...before.names, ...after.names])) {
        if (toldByRecording.includes(`header ${name}:`)) continue
        const change = changeOf(name, { before, after, once, partial, code })
        if (change === undefined) continue
        const id = changeId(`header-${change.kind}`, name)
        const message = `${stepName(step)}: ${nameOf(endpoint, mainOrigin)}: the header ${printableName(name)} ${change.text}`
        const known = found.get(id) ?? { id, message, places: new Set() }
        found.set(id, known)
        known.places.add(endpoint)
      }
    }
  }
  return [...found.values()].map(({ id, message, places }) => {
    const more = places.size === 1 ? '' : `; it changes at ${count(places.size - 1, 'other endpoint')} too`
    return { id, effect: 'change', message: `${message}${more}` }
  })
}

/** Where the requests of the head to an endpoint differ from the recording. */
function differencesAt(step: StepRecord, endpoint: Endpoint): string {
  const unrecorded = [...(step.runs.head?.sent?.unrecorded.values() ?? [])]
  return unrecorded.flatMap((each) => (each?.endpoint === endpoint ? [each.differences] : [])).join()
}

/** How a header changes at one endpoint. Undefined if it does not, or if that may be by chance. */
function changeOf(
  name: string,
  {
    before,
    after,
    once,
    partial,
    code,
  }: {
    before: SentHeaders
    after: SentHeaders
    /** In the second run of the base. */
    once: SentHeaders
    /** A command that fails does not come to all its requests. */
    partial: ReturnType<typeof partialSides>
    code: CodeWords
  },
): { kind: 'new' | 'gone' | 'changed'; text: string } | undefined {
  if (before.has(name) !== once.has(name)) return undefined
  const [from, to] = [before.valuesOf(name), after.valuesOf(name)]
  if (!before.has(name)) {
    if (partial.base) return undefined
    return { kind: 'new', text: `is sent anew${shownAll([...(to ?? [])], name, code, ': ')}` }
  }
  if (!after.has(name)) return partial.head ? undefined : { kind: 'gone', text: 'is not sent any more' }
  const second = once.valuesOf(name)
  // Values that differ from run to run of the base, or from request to request, are not judged.
  if (from === undefined || second === undefined || !isSame(from, second)) return undefined
  if (to === undefined) return partial.base ? undefined : { kind: 'changed', text: 'has many values' }
  const added = partial.base ? [] : [...to].filter((value) => !from.has(value))
  const removed = partial.head ? [] : [...from].filter((value) => !to.has(value))
  if (added.length === 0 && removed.length === 0) return undefined
  return { kind: 'changed', text: changedText(added, removed, name, code) }
}

function isSame(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): boolean {
  return a.size === b.size && [...a].every((value) => b.has(value))
}

function changedText(
  added: readonly (string | undefined)[],
  removed: readonly (string | undefined)[],
  name: string,
  code: CodeWords,
): string {
  if (added.includes(undefined)) return 'is left out of some requests'
  if (removed.includes(undefined)) return 'is sent with more of the requests'
  const [to, from] = [shownAll(added, name, code), shownAll(removed, name, code)]
  if (added.length === 0) return from === '' ? 'has fewer values' : `is not ${from} any more`
  if (removed.length === 0) return to === '' ? 'has one more value' : `is ${to} too`
  return to === '' || from === '' ? 'has another value' : `is ${to} in place of ${from}`
}

/** Values, or nothing if one of them may be a secret or belong to a person. */
function shownAll(values: readonly (string | undefined)[], name: string, code: CodeWords, begin = ''): string {
  const texts = values.filter((value) => value !== undefined)
  if (texts.length === 0 || !texts.every((value) => isTold(name, value, code))) return ''
  return `${begin}${texts.map((value) => quote(printable(value), 80)).join(' and ')}`
}

/** More short numbers in one value may be a number of a phone. A version, such as 1.2.3, has fewer. */
const maxNumbers = 3

/** Whether a value may be told: the scheme of credentials, and what the code of a version has as a text. */
function isTold(name: string, value: string, { keys, pairs }: CodeWords): boolean {
  if (name === 'authorization' || value === defaultOf(name)) return true
  if (name === 'cookie' || isSecretName(name)) return false
  const words = (value.match(wordPattern) ?? []).map((word) => word.toLowerCase())
  const isNumber = (word: string) => /^\d{1,2}$/.test(word)
  if (words.filter(isNumber).length > maxNumbers) return false
  return words.every((word, i) => {
    if (isNumber(word)) return true
    const previous = words[i - 1]
    const isBeside = previous === undefined || isNumber(previous) || pairs.has(`${previous} ${word}`)
    return keys.has(word) && isBeside
  })
}
