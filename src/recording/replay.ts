import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import { version } from '../core/version.js'
import type { TargetAddress, TargetAnswers, TargetConnection, TargetLink } from '../runtime/target.js'
import { isReadingCommand } from '../spec/command-names.js'
import { ActiveCommands } from './active-commands.js'
import { partsOf } from './compare.js'
import { eachText } from './each-text.js'
import { GeneratedValues, isIdentifying, type Replaced } from './generated.js'
import { HeldAnswers } from './held-answers.js'
import { compareLists, type ReadList } from './lists.js'
import { type Closest, GroupMatcher, hasChanges, type Taken } from './match.js'
import {
  isReading,
  outsideChecks,
  type RecordedExchange,
  type RecordedGroup,
  type RecordedRequest,
  type RecordedSample,
  type Recording,
  seedOf,
} from './model.js'
import { ChangedObjects } from './objects.js'
import { originOf } from './record-connection.js'
import { Refusals } from './refusals.js'
import { Repetitions } from './repetitions.js'
import { type Activity, ReplayConnection, type ReplayedAnswer } from './replay-connection.js'
import { type ChangedRequest, newSkip, notRecorded, requestText, type SkippedCheck } from './replay-text.js'
import { keysOf } from './request-headers.js'
import { signInsOf } from './sign-in.js'
import { RecordedTokens } from './tokens.js'

/** Problems of one check that are told. */
const maxProblems = 10
const maxReplaced = 1000
const dayMs = 24 * 60 * 60 * 1000

/** Answers a connector from a recording. Nothing of it reaches the network. */
export class TargetReplay implements TargetLink {
  readonly mode = 'replay'
  readonly startTimeMs: number
  readonly recording: Recording
  readonly refusals: Refusals
  readonly #groups: ReadonlyMap<string, GroupMatcher>
  readonly #generated: GeneratedValues
  readonly #tokens: RecordedTokens
  readonly #signIns: ReadonlySet<RecordedExchange>
  /** Connections that could not be made: the code of the error by the address. */
  readonly #refused = new Map<string, string>()
  readonly #problems = new Set<string>()
  /** What may be a difference. */
  readonly #warnings = new Set<string>()
  /** What the connector made itself in this run, and what stands for it in the recording. */
  readonly #replaced = new Map<string, string>()
  readonly #ended = new Set<string>()
  readonly #isOpen: boolean
  readonly #onProblem: (problem: string, changed?: ChangedRequest) => void
  #current = outsideChecks
  /** The last command that was invoked. */
  #command = ''
  /** Set while commands run without checks: what answers them, the first one first. */
  #ofCommand: { group: GroupMatcher; withFailures: boolean }[] | undefined
  /** A command of the check was stopped: it may have been stopped later in the recorded run. */
  #hasCancelled = false
  readonly #active = new ActiveCommands()
  readonly #held = new HeldAnswers(this.#active, (sent, how) =>
    this.#report(`${how} before ${requestText(sent)} was answered; in the recorded run it was answered first`),
  )
  readonly #objects: ChangedObjects
  /** Names of headers in which the recording has a secret. */
  readonly #keys: ReadonlySet<string>
  readonly #activity: Activity = { count: 0 }
  readonly #repetitions: Repetitions

  /**
   * @param options.isOpen - true if no checks run: each request is answered from the whole recording.
   * @param options.onProblem - called with each difference as soon as it is found.
   * @param options.now - a clock for the times between messages, in milliseconds.
   */
  constructor(
    recording: Recording,
    {
      isOpen = false,
      onProblem = () => {},
      now = () => performance.now(),
    }: { isOpen?: boolean; onProblem?: (problem: string, changed?: ChangedRequest) => void; now?: () => number } = {},
  ) {
    this.recording = recording
    this.#isOpen = isOpen
    this.#onProblem = onProblem
    this.startTimeMs = Date.parse(recording.facts.recorded)
    const all = recording.groups.flatMap(({ exchanges }) => exchanges)
    const whole = { id: outsideChecks, writes: true, commands: {}, exchanges: all }
    const groups = isOpen ? [whole] : recording.groups
    this.#keys = new Set(all.flatMap(({ request }) => keysOf(request).map(([name]) => name)))
    this.refusals = new Refusals(all)
    this.#generated = new GeneratedValues(all, this.startTimeMs)
    this.#repetitions = new Repetitions({
      recording,
      generated: this.#generated,
      report: (problem) => this.#report(problem),
      now,
    })
    const objects = new ChangedObjects(all)
    this.#objects = objects
    const tokens = new RecordedTokens(all, this.#generated)
    this.#tokens = tokens
    this.#signIns = signInsOf(all, tokens.issued)
    this.#groups = new Map(
      groups.map((group) => [group.id, new GroupMatcher(group, this.#generated, { isOpen, objects, tokens })]),
    )
    const answering = new Set(
      all.flatMap(({ request }) => (request.method === 'connect' ? [] : [partsOf(request.url).origin])),
    )
    for (const { request, answer } of all) {
      if (request.method !== 'connect' || !('error' in answer) || answering.has(request.url)) continue
      this.#refused.set(request.url, answer.error)
    }
  }

  /** Whole days since it was recorded. */
  ageDays(nowMs: number): number {
    return Math.max(0, Math.floor((nowMs - this.startTimeMs) / dayMs))
  }

  /** The sample of a list in the recorded run. */
  sampleOf(type: string): RecordedSample['keys'] | undefined {
    return this.recording.facts.samples.find((sample) => sample.type === type)?.keys
  }

  /** A list was read: the recorded run has read it from the same answers. */
  onList(type: string, list: ReadList): void {
    const recorded = this.recording.facts.samples.find((sample) => sample.type === type)
    if (recorded === undefined) return
    const { differences, warnings } = compareLists(recorded, list)
    for (const difference of differences) this.#report(difference)
    for (const warning of warnings) this.#warnings.add(warning)
  }

  /** Why a check cannot be run: the recorded run has not run it. */
  skipReason(check: string): string | undefined {
    if (this.#groups.has(check)) return undefined
    return 'the recording has no part of this check; record anew'
  }

  /** What was sent outside of checks and is not in the recording. */
  differences(): string[] {
    return [...this.#problems]
  }

  begin(check: string): void {
    this.#hasCancelled = false
    this.#held.clear()
    this.refusals.stop()
    this.#current = check
  }

  /** A command runs. Without checks, one that changes something is answered from the whole recording. */
  invoked(command: string): void {
    this.#command = command
    this.#repetitions.invoked()
    if (!this.#isOpen) return
    if (isReadingCommand(command)) this.beginCommand(command)
    else {
      this.#ofCommand = undefined
      this.#current = outsideChecks
    }
  }

  /**
   * A command runs without checks and reads only, on a replay that is open. It is answered as the checks of the recorded run
   * were that ran it, before any of them changed something: how often it asks does not change what it gets.
   */
  beginCommand(command: string): void {
    this.#repetitions.invoked()
    const { groups } = this.recording
    const firstChange = groups.findIndex((group) => hasChanges(group, this.#tokens))
    const before = firstChange < 0 ? groups : groups.slice(0, firstChange)
    const rest = groups.slice(before.length)
    const runsIt = ({ commands }: RecordedGroup) => (commands[command] ?? 0) > 0
    const ordered = [before, rest].map((part) => {
      const own = part.filter(runsIt)
      return [...own, ...part.filter((group) => !own.includes(group))].map(
        (group) => new GroupMatcher(group, this.#generated, { isOpen: true, tokens: this.#tokens }),
      )
    })
    this.#ofCommand = ordered.flatMap((part) =>
      [false, true].flatMap((withFailures) => part.map((group) => ({ group, withFailures }))),
    )
    this.#current = groups.find(runsIt)?.id ?? outsideChecks
  }

  /**
   * Ends a check. What it sent that the recording does not have is a difference, unless another version of this program made
   * the recording and its check ran fewer commands. So is a skip of a check that the recorded run has not skipped: the target
   * system answers as it did then.
   *
   * @param skip - why the check was skipped while it ran.
   */
  end(
    check: string,
    commands: Record<string, number>,
    skip?: SkippedCheck,
  ): { differences: string[]; following?: number; warnings?: string[]; asksForMore?: string } {
    const { facts, groups } = this.recording
    const recorded = groups.find(({ id }) => id === check)
    const skipped = skip && newSkip(skip, recorded)
    // A check that was skipped has not come to its changes.
    const isWhole = !this.#hasCancelled && skipped === undefined && skip?.cause !== 'fault'
    const sent = this.#problems.size
    // What comes late belongs to it until the next one begins.
    for (const request of isWhole ? (this.#groups.get(check)?.missing() ?? []) : []) {
      this.#report(`${requestText(request)} was recorded and is not sent any more`)
    }
    const differences = [...this.#problems]
    const warnings = [...this.#warnings]
    this.#problems.clear()
    this.#warnings.clear()
    this.#ended.add(check)
    if (skipped !== undefined) {
      // A check of another version may have other reasons.
      if (facts.program !== version) return { differences, warnings: [...warnings, skipped] }
      differences.push(skipped)
    }
    const ran = recorded?.commands ?? {}
    const isLonger = Object.entries(commands).some(([command, count]) => count > (ran[command] ?? 0))
    const following = differences.length - sent
    if (differences.length === 0 || facts.program === version || !isLonger) return { differences, following, warnings }
    const asksForMore = `the recording is of version ${oneLine(printable(facts.program), 40)} of this program, whose check asked for less; record anew`
    return { differences, asksForMore }
  }

  open(address: TargetAddress, answers: TargetAnswers): TargetConnection {
    const origin = originOf(address)
    // A request that waited for its connection may come after the end of its command.
    let command = this.#active.only
    const events = {
      onRequest: (request: RecordedRequest) => {
        const opener = command
        command = 0
        return this.#answer(request, opener)
      },
      onProblem: (problem: string) => this.#report(problem),
    }
    const connection = new ReplayConnection(address, answers, events, { keys: this.#keys, activity: this.#activity })
    const code = this.#refused.get(origin)
    if (code !== undefined) answers.fail(code)
    else answers.connect()
    return connection
  }

  seed(): string {
    return seedOf(this.recording.facts.recorded, this.#current)
  }

  cancelled(): void {
    this.#hasCancelled = true
    this.#held.clear()
  }

  concluded(): void {
    this.#held.concluded()
    this.#active.conclude()
  }

  unseen(what: string): void {
    this.#report(
      `the connector used ${oneLine(printable(what), 200)}, which a replay refuses: it could reach the network`,
    )
  }

  /** @param command - the number of the command that opened the connection for it; 0 if none did, or it is not known. */
  #answer(request: RecordedRequest, command: number): ReplayedAnswer | undefined {
    const sent = withRecorded(request, this.#replaced)
    const taken = this.#answerSent(request, sent, command)
    return taken && this.#repetitions.isEndless(taken.exchange, sent) ? undefined : taken
  }

  #answerSent(request: RecordedRequest, sent: RecordedRequest, command: number): ReplayedAnswer | undefined {
    if (this.#ofCommand !== undefined) return this.#answerCommand(sent, this.#ofCommand)
    this.#repetitions.sent(sent)
    const refused = this.refusals.answerAll(request)
    if (refused !== undefined) return { exchange: refused, replaced: [] }
    const taken = this.#take(sent)
    if (taken === undefined) {
      const unknown = this.refusals.answerUnknown(request)
      return unknown && { exchange: unknown, replaced: [] }
    }
    const { exchange } = taken
    const answering = this.refusals.answer(request, exchange, this.#signIns.has(exchange))
    if (answering !== exchange) return { exchange: answering, replaced: [] }
    this.#tokens.answered(exchange, sent)
    // Others may come by themselves, such as a sign of life or a new token, and changes may be sent at once.
    if (isReading(sent)) this.#held.wasSent(requestText(sent), (held) => this.#objects.shareObject(held, exchange))
    if (exchange.retried === true && this.#active.running === 1) this.#repetitions.failed(sent, exchange)
    const isHeld = taken.isAwaited === true && !this.#hasCancelled
    return isHeld ? { ...taken, onSettled: this.#held.hold(taken.exchange, sent, command) } : taken
  }

  /** A command begins. */
  onInput(input?: unknown): void {
    eachText(input, '', (text) => this.#generated.given(text))
    // Of commands at the same time it is not known which one sends a request.
    if (this.#active.running > 0) this.#repetitions.forget()
    this.#active.begin()
  }

  /** A command has ended. One that was answered with a failure, and tries no more, has failed too, or swallows it. */
  onEnd(hasFailed: boolean): void {
    this.#active.end()
    if (hasFailed || this.#hasCancelled) this.#repetitions.forget()
    else this.#repetitions.succeeded()
  }

  #take(sent: RecordedRequest): Taken | undefined {
    const group = this.#groups.get(this.#current)
    const refusal = this.#tokens.refusalOf(sent)
    if (refusal !== undefined) return group?.takeBesideRefusal(sent) ?? { exchange: refusal, replaced: [] }
    const own = group?.take(sent, false) ?? (group && this.#shareBefore(sent)) ?? group?.take(sent)
    if (own !== undefined) {
      this.#remember(own.replaced)
      const { sentAfter } = own
      if (sentAfter !== undefined) {
        const [what, other] = [sent, sentAfter].map(requestText)
        this.#report(`${what} was sent after ${other}, which the recording has after it`)
      }
      return own
    }
    // What was left over by others answers once only.
    for (const id of this.refusals.isActive ? [] : this.#ended) {
      const late = this.#groups.get(id)?.takeUnused(sent)
      if (late === undefined) continue
      this.#remember(late.replaced)
      return late
    }
    const others = this.#others()
    for (const isSpentToo of [false, true]) {
      for (const other of isSpentToo && group ? [group, ...others] : others) {
        const shared = other.share(sent, isSpentToo)
        if (shared !== undefined) return shared
      }
    }
    // A check of refusals asks for what the recorded run did not, and a connector may after one.
    if (!this.refusals.isActive) this.#report(...this.#describe(sent, group, others))
    return undefined
  }

  /** An earlier check may have read what this one has recorded only after its first change. */
  #shareBefore(sent: RecordedRequest): Taken | undefined {
    if (!isReading(sent)) return undefined
    for (const other of this.#others({ isEarlier: true })) {
      const shared = other.share(sent)
      if (shared !== undefined) return shared
    }
    return undefined
  }

  /** The parts of other checks, those first that ran the command: another one may ask for the first page of a list alone. */
  #others({ isEarlier = false }: { isEarlier?: boolean } = {}): GroupMatcher[] {
    const all = [...this.#groups]
    const current = all.findIndex(([id]) => id === this.#current)
    const others = all.filter((_, at) => (isEarlier ? at < current : at !== current))
    const ran = new Set(
      this.recording.groups.filter(({ commands }) => (commands[this.#command] ?? 0) > 0).map(({ id }) => id),
    )
    return [...others.filter(([id]) => ran.has(id)), ...others.filter(([id]) => !ran.has(id))].map(([, other]) => other)
  }

  #answerCommand(
    sent: RecordedRequest,
    matchers: readonly { group: GroupMatcher; withFailures: boolean }[],
  ): Taken | undefined {
    const refusal = this.#tokens.refusalOf(sent)
    if (refusal !== undefined) return { exchange: refusal, replaced: [] }
    for (const { group, withFailures } of matchers) {
      const taken = group.takeOpen(sent, { withFailures })
      if (taken === undefined) continue
      this.#remember(taken.replaced)
      this.#tokens.answered(taken.exchange, sent)
      return taken
    }
    // It signs in with what was refused before: that is issued again.
    for (const { group } of matchers) {
      const taken = group.share(sent, true)
      if (taken === undefined) continue
      this.#tokens.answered(taken.exchange, sent)
      return taken
    }
    // Those that ran the command come first.
    const groups = [...new Set(matchers.map(({ group }) => group))]
    this.#report(
      ...this.#describe(
        sent,
        groups.find((group) => group.isUsedUp(sent)),
        groups,
      ),
    )
    return undefined
  }

  #remember(replaced: Replaced): void {
    for (const [recorded, sent] of replaced) {
      if (isIdentifying(recorded) && this.#replaced.size < maxReplaced) this.#replaced.set(sent, recorded)
    }
  }

  #describe(
    sent: RecordedRequest,
    group: GroupMatcher | undefined,
    others: readonly GroupMatcher[],
  ): [problem: string, changed?: ChangedRequest] {
    const what = requestText(sent)
    if (group?.isUsedUp(sent) === true) return [`${what} was sent more often than in the recording`]
    const closest = group?.closest(sent) ?? closestIn(others, sent)
    if (closest === undefined) return [`${what} is not in the recording`]
    return notRecorded(sent, closest)
  }

  #report(problem: string, changed?: ChangedRequest): void {
    this.#onProblem(problem, changed)
    if (this.#problems.size < maxProblems) this.#problems.add(problem)
  }
}

/** The first one of those that differ least. */
function closestIn(groups: readonly GroupMatcher[], sent: RecordedRequest): Closest | undefined {
  let best: Closest | undefined
  for (const group of groups) {
    const closest = group.closest(sent)
    if (closest !== undefined && closest.distance < (best?.distance ?? Number.POSITIVE_INFINITY)) best = closest
  }
  return best
}

/** A request with recorded values in place of those that the connector made in this run. */
function withRecorded(request: RecordedRequest, replaced: ReadonlyMap<string, string>): RecordedRequest {
  if (replaced.size === 0) return request
  let text = JSON.stringify(request)
  for (const [sent, recorded] of replaced) text = text.replaceAll(sent, recorded)
  return JSON.parse(text) as RecordedRequest
}
