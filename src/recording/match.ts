import { mask } from '../core/secrets/store.js'
import { type Comparison, compareRequests, partsOf } from './compare.js'
import { type GeneratedValues, type Replaced, withoutGenerated } from './generated.js'
import {
  isReading,
  isSuccess,
  isTransient,
  type RecordedExchange,
  type RecordedGroup,
  type RecordedRequest,
} from './model.js'
import { ChangedObjects } from './objects.js'
import { signInsOf } from './sign-in.js'
import { RecordedTokens } from './tokens.js'

/** So many recorded requests are compared to find the closest one. */
const maxCompared = 2000

/** A recorded exchange in a replay. */
interface Candidate {
  exchange: RecordedExchange
  isUsed: boolean
  /** Another check may need it too: it signs in, or was sent before anything was changed. */
  isShared: boolean
  signsIn: boolean
  /** It changed something, or may have: it has to be sent again, as often, and in this order. */
  isChange: boolean
  /** Its place among those of its check. */
  position: number
  /** Exchanges at the same time have the same step. */
  step: number
  /** How many changes were recorded before it, and up to those at the same time. */
  changes: { before: number; upTo: number }
}

/** What answers a request. */
export interface Taken {
  exchange: RecordedExchange
  replaced: Replaced
  /** A change of the same object that was recorded after it and sent before it. */
  sentAfter?: RecordedRequest
  /** It changes something, and the recorded run waited for its answer before it went on. */
  isAwaited?: true
}

/** The recorded request that is closest to one that was sent. */
export interface Closest {
  request: RecordedRequest
  comparison: Comparison
  /** Grows with what differs. */
  distance: number
}

/** The exchanges of one check, by what they ask for. */
export class GroupMatcher {
  readonly #generated: GeneratedValues
  readonly #isOpen: boolean
  readonly #all: Candidate[]
  readonly #byPlace = new Map<string, Candidate[]>()
  readonly #objects: ChangedObjects
  readonly #tokens: RecordedTokens
  /** The changes that were sent. */
  readonly #sent: Candidate[] = []
  #lastStep = 0
  /** The place of the last change that was sent; of those at the same time, the last one in the recording. */
  #lastChange = -1
  /** How many changes the recording has up to the last one of those that were sent. */
  #reached = 0

  /**
   * @param options.isOpen - true if requests may come in any order and as often as one likes, changes too.
   * @param options.objects - of the whole recording.
   * @param options.tokens - of the whole recording.
   */
  constructor(
    { exchanges, writes }: RecordedGroup,
    generated: GeneratedValues,
    { isOpen = false, objects, tokens }: { isOpen?: boolean; objects?: ChangedObjects; tokens?: RecordedTokens } = {},
  ) {
    this.#tokens = tokens ?? new RecordedTokens(exchanges, generated)
    this.#generated = generated
    this.#objects = objects ?? new ChangedObjects(exchanges)
    this.#isOpen = isOpen
    let hasChanges = false
    let step = 0
    const signIns = signInsOf(exchanges, this.#tokens.issued)
    this.#all = exchanges.map((exchange, position) => {
      const signsIn = signIns.has(exchange)
      const isChange = !isReading(exchange.request) && !signsIn
      hasChanges ||= writes && isChange
      if (exchange.parallel !== true) step++
      const changes = { before: 0, upTo: 0 }
      const isShared = signsIn || !hasChanges
      return { exchange, isUsed: false, isShared, signsIn, isChange, position, step, changes }
    })
    this.#countChanges()
    for (const candidate of this.#all) {
      const place = placeOf(candidate.exchange.request)
      const others = this.#byPlace.get(place)
      if (others === undefined) this.#byPlace.set(place, [candidate])
      else others.push(candidate)
    }
  }

  #countChanges(): void {
    const steps = this.#all.filter(({ isChange }) => isChange).map(({ step }) => step)
    let [before, upTo] = [0, 0]
    for (const { step, changes } of this.#all) {
      while (before < steps.length && (steps[before] ?? 0) < step) before++
      while (upTo < steps.length && (steps[upTo] ?? 0) <= step) upTo++
      changes.before = before
      changes.upTo = upTo
    }
  }

  /**
   * Takes the exchange that answers a request: one that is equal, else one that is equal but for generated values; those
   * that were not used before come first, in their order. What only reads gets what was recorded after the same changes: a
   * check that waits for a change reads as often as the machine is fast.
   *
   * @param isAhead - false to answer no read by what was recorded only after a change that was not sent yet.
   */
  take(sent: RecordedRequest, isAhead = true): Taken | undefined {
    // What was issued, and refused since, helps the connector no further.
    const all = this.#equal(sent, ({ exchange, signsIn }) => !signsIn || !this.#tokens.isSpent(exchange))
    const equal = this.#isOpen || !isReading(sent) ? all : this.#sinceLastChange(all, isAhead)
    // A target system is read as often as one likes; to change it twice is another behaviour.
    const repeatable = equal.filter(({ candidate }) => this.#isOpen || isReading(sent) || candidate.signsIn)
    const best =
      equal.find(({ candidate, replaced }) => !candidate.isUsed && replaced.length === 0) ??
      equal.find(({ candidate }) => !candidate.isUsed) ??
      repeatable.findLast(({ candidate }) => !this.#tokens.isRefused(candidate.exchange)) ??
      repeatable.at(-1)
    if (best === undefined) return undefined
    const { candidate, replaced } = best
    candidate.isUsed = true
    const { exchange } = candidate
    if (!candidate.isChange || this.#isOpen) return { exchange, replaced }
    const before = this.#lastStep > candidate.step ? this.#relatedAfter(candidate) : undefined
    this.#sent.push(candidate)
    this.#lastStep = Math.max(this.#lastStep, candidate.step)
    this.#lastChange = Math.max(this.#lastChange, candidate.position)
    this.#reached = Math.max(this.#reached, candidate.changes.upTo)
    return {
      exchange,
      replaced,
      ...(before && { sentAfter: before.exchange.request }),
      ...(exchange.awaited && { isAwaited: true }),
    }
  }

  /**
   * Takes the exchange of a request whose token was refused already: one with that token which was sent at the same time as a
   * request that was refused.
   */
  takeBesideRefusal(sent: RecordedRequest): Taken | undefined {
    const steps = new Set(this.#all.filter(({ exchange }) => this.#tokens.isRefused(exchange)).map(({ step }) => step))
    const [found] = this.#equal(
      sent,
      ({ isUsed, step, exchange }) => !isUsed && steps.has(step) && this.#tokens.isSame(exchange, sent),
    )
    if (found === undefined) return undefined
    found.candidate.isUsed = true
    return { exchange: found.candidate.exchange, replaced: found.replaced }
  }

  /** Those after the changes that were sent; else the last one before them, as nothing has changed it; else the next ones. */
  #sinceLastChange<T extends { candidate: Candidate }>(equal: readonly T[], isAhead: boolean): readonly T[] {
    const now = equal.filter(
      ({ candidate: { changes } }) => changes.before <= this.#reached && this.#reached <= changes.upTo,
    )
    // A read of an earlier command that goes on may be recorded at the same time as the change, and show what was before it.
    const later = now.filter(({ candidate }) => candidate.position > this.#lastChange)
    if (later.length > 0) return later
    if (now.length > 0) return now
    const last = equal.findLast(({ candidate }) => candidate.changes.upTo < this.#reached)
    if (last !== undefined) return [last]
    return isAhead ? equal : []
  }

  /** A change of the same object that was sent already, and recorded after this one. */
  #relatedAfter({ exchange, step }: Candidate): Candidate | undefined {
    return this.#sent.findLast((each) => each.step > step && this.#objects.areRelated(each.exchange, exchange))
  }

  /**
   * Takes the exchange that answers a request without checks: those with a success come first, as the others may be of a check
   * that expects a failure. A failure that the recorded command overcame is answered as it was, once: what a version
   * does then may be what changes. The last one is repeated.
   */
  takeOpen(sent: RecordedRequest, { withFailures }: { withFailures: boolean }): Taken | undefined {
    const equal = this.#equal(
      sent,
      ({ exchange, isUsed, signsIn }) =>
        (withFailures || isSuccess(exchange) || (exchange.retried === true && !isUsed)) &&
        !(signsIn && this.#tokens.isSpent(exchange)),
    )
    const best =
      equal.find(({ candidate, replaced }) => !candidate.isUsed && replaced.length === 0) ??
      equal.find(({ candidate }) => !candidate.isUsed) ??
      equal.findLast(({ candidate }) => isSuccess(candidate.exchange)) ??
      equal.at(-1)
    if (best === undefined) return undefined
    best.candidate.isUsed = true
    return { exchange: best.candidate.exchange, replaced: best.replaced }
  }

  /** One that was not used, for a request that comes after its check. */
  takeUnused(sent: RecordedRequest): Taken | undefined {
    const [found] = this.#equal(
      sent,
      ({ isUsed, signsIn, exchange }) => !isUsed && !(signsIn && this.#tokens.isSpent(exchange)),
    )
    if (found === undefined) return undefined
    found.candidate.isUsed = true
    return { exchange: found.candidate.exchange, replaced: found.replaced }
  }

  /** Changes that were recorded and not sent. */
  missing(): RecordedRequest[] {
    if (this.#isOpen) return []
    return (
      this.#all
        .filter(({ isUsed, isChange, exchange }) => isChange && !isUsed && exchange.late !== true)
        // With a token that is newer than that of the recorded run, it is sent once.
        .filter(({ exchange }) => !this.#tokens.isRefused(exchange))
        .map(({ exchange }) => exchange.request)
    )
  }

  /**
   * An exchange that answers a request of another check.
   *
   * @param isSpentToo - true to sign in with what was refused before: it is issued again.
   */
  share(sent: RecordedRequest, isSpentToo = false): Taken | undefined {
    const equal = this.#equal(
      sent,
      ({ isShared, signsIn, exchange }) => isShared && (isSpentToo || !signsIn || !this.#tokens.isSpent(exchange)),
    )
    // It may be shared any number of times: a failure that was overcome would never end.
    const found = equal.find(({ candidate }) => !mayPass(candidate.exchange)) ?? equal.at(0)
    return found && { exchange: found.candidate.exchange, replaced: found.replaced }
  }

  /** Whether a request was recorded, and has been sent as often. */
  isUsedUp(sent: RecordedRequest): boolean {
    return this.#equal(sent, () => true).length > 0
  }

  /** The recorded request that differs least, those first that were not used. */
  closest(sent: RecordedRequest): Closest | undefined {
    let best: Closest | undefined
    const compared = [...this.#all.filter(({ isUsed }) => !isUsed), ...this.#all.filter(({ isUsed }) => isUsed)]
    for (const { exchange } of compared.slice(0, maxCompared)) {
      if (exchange.request.method === 'connect') continue
      const comparison = compareRequests(exchange.request, sent, this.#generated)
      if (!this.#tokens.fits(exchange, sent)) comparison.differences.push(otherToken)
      const distance = distanceOf(comparison)
      if (best === undefined || distance < best.distance) best = { request: exchange.request, comparison, distance }
    }
    return best
  }

  #equal(sent: RecordedRequest, isEligible: (candidate: Candidate) => boolean) {
    const found: { candidate: Candidate; replaced: Replaced }[] = []
    const places = [placeOf(sent), anyPlace(sent)].flatMap((place) => this.#byPlace.get(place) ?? [])
    for (const candidate of places) {
      if (!isEligible(candidate)) continue
      const { differences, replaced } = compareRequests(candidate.exchange.request, sent, this.#generated)
      if (differences.length === 0 && this.#tokens.fits(candidate.exchange, sent)) found.push({ candidate, replaced })
    }
    if (found.length > 0) return found
    // It signs in with another token of the same kind, such as the refresh token that came last.
    const { issued } = this.#tokens
    const ofKind = issued.byKind(sent)
    for (const candidate of places) {
      const { exchange, signsIn } = candidate
      if (!signsIn || !isEligible(candidate)) continue
      const { differences, replaced } = compareRequests(issued.byKind(exchange.request), ofKind, this.#generated)
      if (differences.length === 0 && this.#tokens.fits(exchange, sent)) found.push({ candidate, replaced })
    }
    return found
  }
}

/** Not the tokens themselves: what is sent may be a secret. */
const otherToken = { place: 'header authorization', recorded: 'the recorded token', sent: 'another token' }

/** Only requests with equal places can be equal. */
function placeOf(request: RecordedRequest): string {
  const { origin, path } = partsOf(request.url)
  return path.includes(mask) ? anyPlace(request) : `${request.method} ${origin} ${withoutGenerated(path)}`
}

/** The place of requests in whose path a secret was masked. */
function anyPlace({ method, url }: RecordedRequest): string {
  return `${method} ${partsOf(url).origin} ${mask}`
}

/** A difference of the host or the path tells of another purpose than one of a value. */
function distanceOf({ differences }: Comparison): number {
  const weights: Record<string, number> = { host: 1000, method: 300 }
  return differences.reduce(
    (sum, { place, recorded, sent }) => sum + (place === 'path' ? pathDistance(recorded, sent) : (weights[place] ?? 1)),
    0,
  )
}

/** A path that differs in an id is closer than one of other parts, and closest one that differs in capitals only. */
function pathDistance(recorded: string, sent: string): number {
  const [before, after] = [recorded, sent].map((path) => path.toLowerCase().split('/'))
  const others = (after ?? []).filter((part, i) => part !== before?.[i]).length
  return 100 + 50 * Math.min(4, others + Math.abs((before?.length ?? 0) - (after?.length ?? 0)))
}

/** True for a failure that was overcome, or may be. */
function mayPass({ answer, retried }: RecordedExchange): boolean {
  return retried === true || isTransient(answer)
}

/** True if a group changed something in the target system, or may have. */
export function hasChanges({ writes, exchanges }: RecordedGroup, tokens: RecordedTokens): boolean {
  if (!writes) return false
  const signIns = signInsOf(exchanges, tokens.issued)
  return exchanges.some((exchange) => !isReading(exchange.request) && !signIns.has(exchange))
}
