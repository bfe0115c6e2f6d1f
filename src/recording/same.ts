import { isDeepStrictEqual as isEqual } from 'node:util'
import { stringifyExactJson } from '../core/exact-json.js'
import { dayOf, generatedIn, isIdentifying, withoutGenerated } from './generated.js'
import { isReading, type RecordedExchange, type Recording } from './model.js'

/** From the begin of the day of a time to the begin of its run, before or after midnight. */
const maxDistanceMs = 2 * 24 * 60 * 60 * 1000

/** An older recording is replaced by the same one, so that it does not seem to be out of date. */
const maxKeptMs = 30 * 24 * 60 * 60 * 1000

/** Whether an earlier recording stays in place of one that was made: it is the same, and not old. */
export function canStay(earlier: Recording, made: Recording): boolean {
  const ageMs = Date.parse(made.facts.recorded) - Date.parse(earlier.facts.recorded)
  return ageMs >= 0 && ageMs <= maxKeptMs && isSameRecording(earlier, made)
}

/**
 * Whether two recordings differ in nothing but what each run makes anew: values that the connector makes itself, ids that the
 * target system gives to what checks create, and times of the run.
 */
function isSameRecording(before: Recording, after: Recording): boolean {
  const { recorded: start, ...facts } = before.facts
  const { recorded: laterStart, ...laterFacts } = after.facts
  if (!isEqual(facts, laterFacts) || before.groups.length !== after.groups.length) return false
  // Recordings of earlier versions do not say for which answers, and how long, the connector waited.
  if (marks.some((mark) => !isMarked(before, mark) && isMarked(after, mark))) return false
  const values = new NewValues(Date.parse(start), Date.parse(laterStart))
  return before.groups.every(({ exchanges, ...group }, i) => {
    const { exchanges: laterExchanges = [], ...other } = after.groups[i] ?? {}
    if (!isEqual(group, other) || exchanges.length !== laterExchanges.length) return false
    const others = ordered(laterExchanges)
    return ordered(exchanges).every((exchange, n) =>
      isSameExchange(exchange, others[n], { values, writes: group.writes }),
    )
  })
}

const marks = ['awaited', 'waited'] as const

function isMarked({ groups }: Recording, mark: (typeof marks)[number]): boolean {
  return groups.some(({ exchanges }) => exchanges.some((exchange) => exchange[mark] === true))
}

/** With reading requests between changes in one order: those at the same time come in another one each time. */
function ordered(exchanges: readonly RecordedExchange[]): RecordedExchange[] {
  let changes = 0
  const keyed = exchanges.map((exchange) => {
    const reads = isReading(exchange.request)
    // Each change has a place of its own.
    if (!reads) changes++
    const place = changes * 2 + Number(reads)
    return { exchange, place, key: withoutGenerated(stringifyExactJson(exchange.request)) }
  })
  keyed.sort((a, b) => a.place - b.place || (a.key < b.key ? -1 : Number(a.key > b.key)))
  return keyed.map(({ exchange }) => exchange)
}

function isSameExchange(
  before: RecordedExchange,
  after: RecordedExchange | undefined,
  { values, writes }: { values: NewValues; writes: boolean },
): boolean {
  // Whether requests were sent at the same time depends on how quick the answers were.
  if (after === undefined || before.retried !== after.retried || before.late !== after.late) return false
  return values.areSame(before.request, after.request, true) && values.areSame(before.answer, after.answer, writes)
}

/** Values that one run made, and those in their places in another run. */
class NewValues {
  readonly #startMs: number
  readonly #laterStartMs: number
  readonly #others = new Map<string, string>()

  constructor(startMs: number, laterStartMs: number) {
    this.#startMs = startMs
    this.#laterStartMs = laterStartMs
  }

  /** @param mayBeNew - true if values may stand there for the first time. */
  areSame(before: unknown, after: unknown, mayBeNew: boolean): boolean {
    const [text, other] = [stringifyExactJson(before), stringifyExactJson(after)]
    if (text === other) return true
    if (withoutGenerated(text) !== withoutGenerated(other)) return false
    const others = generatedIn(other)
    return generatedIn(text).every((value, i) => this.#isSame(value, others[i] ?? '', mayBeNew))
  }

  #isSame(value: string, other: string, mayBeNew: boolean): boolean {
    if (!isIdentifying(value)) return value === other || this.#areOfRuns(value, other)
    const known = this.#others.get(value)
    if (known !== undefined) return known === other
    if (value === other) return true
    if (mayBeNew) this.#others.set(value, other)
    return mayBeNew
  }

  /** Whether each of two times is of its run. */
  #areOfRuns(time: string, later: string): boolean {
    const isNear = (text: string, startMs: number) => Math.abs(dayOf(text) - startMs) < maxDistanceMs
    return isNear(time, this.#startMs) && isNear(later, this.#laterStartMs)
  }
}
