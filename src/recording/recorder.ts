import { UserError } from '../core/errors.js'
import { isSecretName } from '../core/secrets/names.js'
import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import { version } from '../core/version.js'
import type { TargetAddress, TargetAnswers, TargetConnection, TargetLink } from '../runtime/target.js'
import { ActiveCommands } from './active-commands.js'
import { tokensOf } from './code-words.js'
import { Disguise, type DisguiseOptions } from './disguise.js'
import { eachText } from './each-text.js'
import { writeRecording } from './files.js'
import {
  isReading,
  isTransient,
  outsideChecks,
  type RecordedBody,
  type RecordedExchange,
  type RecordedGroup,
  type RecordedSample,
  type RecordedVerdict,
  type Recording,
  type RecordingFacts,
  recordingFormat,
  retryAfterMsOf,
  seedOf,
} from './model.js'
import { type RawExchange, RecordConnection } from './record-connection.js'

/** More requests at a time are not looked for. */
const maxParallel = 50

/** Problems that a message names. */
const maxNamed = 5

/** What is known of the run when it has ended. */
export type RunFacts = Pick<RecordingFacts, 'connector' | 'seed' | 'readOnly' | 'readLimit' | 'maxWaitMs'>

/** What the disguise needs to know beside what was recorded. */
export type RunWords = Omit<DisguiseOptions, 'passwords' | 'recordedMs'>

interface RawGroup {
  writes: boolean
  commands: Record<string, number>
  exchanges: RawExchange[]
}

/** A recording that is not written yet. */
export interface MadeRecording {
  recording: Recording
  exchanges: number
  /** Requests whose bodies, or those of their answers, could not be read. */
  unread: string[]
  /** A value as it would stand in the recording, such as the input of a command. */
  disguised(value: unknown): unknown
  /** Writes it in place of an earlier one. Throws a UserError. */
  write(folder: string, shown: string): Promise<void>
}

/** Keeps what a connector exchanges with its target system during the checks of a run. Nothing is written before its end. */
export class TargetRecorder implements TargetLink {
  readonly mode: 'record' | 'replay' = 'record'
  readonly #recorded: string
  readonly #groups = new Map<string, RawGroup>()
  readonly #samples: RecordedSample[] = []
  readonly #problems = new Set<string>()
  /** Words that commands answered so far: what a check sends and is none of them was made up. */
  readonly #answered = new Set<string>()
  readonly #madeUp = new Set<string>()
  readonly #passwords = new Set<string>()
  #current = outsideChecks
  #hasEnded = false
  #commands = 0
  readonly #active = new ActiveCommands()

  readonly #now: () => number

  /**
   * @param nowMs - when the run begins.
   * @param now - a clock for the times between messages, in milliseconds.
   */
  constructor(nowMs: number, now = () => performance.now()) {
    this.#recorded = new Date(nowMs).toISOString()
    this.#now = now
  }

  /** @param _answers - for what answers in place of the target system, and records that. */
  open(address: TargetAddress, _answers?: TargetAnswers): TargetConnection {
    // A request that comes on it may have waited for it only.
    this.#leaveUnanswered(this.#group(this.#current).exchanges)
    return new RecordConnection(address, {
      onExchange: (exchange) => {
        const { exchanges } = this.#group(this.#current)
        exchange.beganMs = this.#now()
        if (this.#hasEnded) exchange.late = true
        if (this.#active.running === 1) exchange.command = this.#commands
        if (this.#leaveUnanswered(exchanges)) exchange.parallel = true
        if (this.#active.active === 0) exchange.isLeft = true
        exchanges.push(exchange)
      },
      onAnswer: (exchange) => {
        exchange.answeredMs = this.#now()
      },
      onProblem: (problem) => this.#problems.add(problem),
    })
  }

  /** Others in each recording: a target system may not take the same values again. */
  seed(): string {
    return seedOf(this.#recorded, this.#current)
  }

  unseen(what: string): void {
    this.#problems.add(what)
  }

  /** What is exchanged from now on belongs to this check. */
  begin(check: string, writes: boolean): void {
    this.#current = check
    this.#hasEnded = false
    this.#group(check).writes = writes
  }

  /** @param commands - how often the check invoked each command. */
  end(check: string, commands: Record<string, number>): { differences: string[] } {
    this.#group(check).commands = commands
    // What comes late belongs to it until the next one begins.
    this.#hasEnded = true
    return { differences: [] }
  }

  /** A list was read. */
  onList(type: string, { keys, objects, withValue }: Required<Omit<RecordedSample, 'type'>>): void {
    this.#samples.push({ type, keys, objects, withValue })
  }

  /** The input of a command, before it is sent. */
  onInput(input: unknown): void {
    this.#commands++
    this.#active.begin()
    eachText(input, '', (text, name) => {
      for (const word of tokensOf(text)) if (!this.#answered.has(word)) this.#madeUp.add(word)
      if (isSecretName(name)) this.#passwords.add(text)
    })
  }

  concluded(): void {
    this.#leaveUnanswered(this.#group(this.#current).exchanges)
    this.#active.conclude()
  }

  /** A command has ended. */
  onEnd(): void {
    this.#active.end()
  }

  /** What a command answered. */
  onOutput(output: unknown): void {
    eachText(output, '', (text) => {
      for (const word of tokensOf(text)) if (!this.#madeUp.has(word)) this.#answered.add(word)
    })
  }

  /**
   * Makes the recording.
   *
   * @param verdicts - those of the checks, by their ids.
   * @throws UserError if something was exchanged that could not be recorded.
   */
  make(
    shown: string,
    facts: RunFacts,
    words: RunWords,
    verdicts: ReadonlyMap<string, RecordedVerdict> = new Map(),
  ): MadeRecording {
    this.#assertComplete(shown)
    const always = [...words.always, ...this.#madeUp]
    const disguise = new Disguise({
      ...words,
      always,
      passwords: this.#passwords,
      recordedMs: Date.parse(this.#recorded),
    })
    const all = [...this.#groups].flatMap(([id, { exchanges }]) => withMarks(exchanges).map((each) => ({ id, each })))
    const { exchanges, config } = disguise.apply(all.map(({ each }) => withAnswer(each)))
    const groups = [...this.#groups].map(([id, { writes, commands }]): RecordedGroup => {
      const verdict = verdicts.get(id)
      const own = exchanges.filter((_, i) => all[i]?.id === id)
      return { id, writes, commands, ...(verdict && { verdict }), exchanges: own }
    })
    const samples = this.#samples.map(({ keys, withValue = {}, ...list }) => ({
      ...list,
      keys: keys.map(({ key, rank }) => ({ key: disguise.text(key), rank })),
      // Those of a schema that was discovered may have other names.
      withValue: Object.fromEntries(Object.entries(withValue).map(([name, filled]) => [disguise.text(name), filled])),
    }))
    const made = { format: recordingFormat, program: version, recorded: this.#recorded }
    const recording = { facts: { ...made, ...facts, config, samples }, groups }
    return {
      recording,
      exchanges: exchanges.length,
      unread: unreadOf(exchanges),
      disguised: (value) => disguise.value(value),
      write: async (folder, as) => await writeRecording(folder, as, recording, (text) => disguise.problemIn(text)),
    }
  }

  /** The connector goes on: marks what has no answer yet, and tells whether there is any. */
  #leaveUnanswered(exchanges: readonly RawExchange[]): boolean {
    // Without a limit, the cost would grow by the square.
    const unanswered = exchanges.slice(-maxParallel).filter(({ answer }) => answer === undefined)
    for (const exchange of unanswered) exchange.isLeft = true
    return unanswered.length > 0
  }

  #assertComplete(shown: string): void {
    if (this.#problems.size === 0) return
    const named = [...this.#problems].slice(0, maxNamed).map((problem) => oneLine(printable(problem), 300))
    const more = this.#problems.size > maxNamed ? ` and ${this.#problems.size - maxNamed} more` : ''
    throw new UserError(
      `nothing was written to ${shown}, because the connector exchanged what cannot be recorded: ${named.join('; ')}${more}; only HTTP/1.1 of the connector's own process can be replayed`,
    )
  }

  #group(id: string): RawGroup {
    const known = this.#groups.get(id) ?? { writes: true, commands: {}, exchanges: [] }
    this.#groups.set(id, known)
    return known
  }
}

/** An exchange whose process ended before the answer has none. */
function withAnswer({ answer = { error: 'no-answer' }, ...exchange }: RawExchange): RecordedExchange {
  return { ...exchange, answer }
}

/** What is kept of an exchange, with what is known of it only at the end. */
type MarkedExchange = Omit<
  RawExchange & Pick<RecordedExchange, 'retried' | 'waited' | 'awaited'>,
  'command' | 'isLeft' | 'beganMs' | 'answeredMs'
>

/**
 * Marks those that failed, and that the same command sent again, also if only after the time that the answer asked for, and the
 * changes for whose answers the connector waited.
 */
function withMarks(exchanges: readonly RawExchange[]): MarkedExchange[] {
  const keyOf = ({ command, request: { method, url, body } }: RawExchange) =>
    `${command} ${method} ${url} ${JSON.stringify(body)}`
  const keys = exchanges.map(keyOf)
  /** The next one with the same key. */
  const next = new Map<number, RawExchange>()
  const last = new Map<string, number>()
  for (const [i, exchange] of exchanges.entries()) {
    const key = keys[i] ?? ''
    const before = last.get(key)
    if (before !== undefined) next.set(before, exchange)
    last.set(key, i)
  }
  return exchanges.map((exchange, i) => {
    const { command, isLeft, beganMs: _, answeredMs, request, answer, ...flags } = exchange
    const hasAnswer = answer !== undefined && 'status' in answer
    const isAwaited = hasAnswer && !isLeft && !flags.parallel && !isReading(request)
    const again = command !== undefined && isFailure(answer) ? next.get(i) : undefined
    const waitMs = again && hasAnswer ? retryAfterMsOf(answer) : undefined
    const hasWaited =
      waitMs !== undefined && (again?.beganMs ?? 0) - (answeredMs ?? Number.POSITIVE_INFINITY) >= waitMs - 5
    return {
      ...{ request, answer },
      ...(again && { retried: true }),
      ...(hasWaited && { waited: true }),
      ...(isAwaited && { awaited: true }),
      ...flags,
    }
  })
}

/** True for an answer after which a connector tries again. */
function isFailure(answer: RawExchange['answer']): boolean {
  if (answer === undefined || isTransient(answer)) return true
  return 'status' in answer && (answer.status === 401 || answer.cutBy === 'target')
}

function unreadOf(exchanges: readonly RecordedExchange[]): string[] {
  const isUnread = (body: RecordedBody | undefined) => body !== undefined && 'binary' in body
  const found = exchanges.filter(
    ({ request, answer }) => isUnread(request.body) || ('body' in answer && isUnread(answer.body)),
  )
  return [...new Set(found.map(({ request }) => `${request.method} ${request.url.replace(/\?.*$/s, '')}`))]
}
