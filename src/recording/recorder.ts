import { UserError } from '../core/errors.js'
import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import { version } from '../core/version.js'
import type { TargetAddress, TargetConnection, TargetLink } from '../runtime/target.js'
import { Disguise, type DisguiseOptions } from './disguise.js'
import { writeRecording } from './files.js'
import {
  outsideChecks,
  type RecordedExchange,
  type RecordedGroup,
  type RecordedSample,
  type RecordingFacts,
  recordingFormat,
} from './model.js'
import { type RawExchange, RecordConnection } from './record-connection.js'

/** Problems that a message names. */
const maxNamed = 5

/** What is known of the run when it has ended. */
export type RunFacts = Pick<RecordingFacts, 'connector' | 'seed' | 'readOnly' | 'readLimit'>

interface RawGroup {
  writes: boolean
  commands: Record<string, number>
  exchanges: RawExchange[]
}

/** Keeps what a connector exchanges with its target system during the checks of a run. Nothing is written before its end. */
export class TargetRecorder implements TargetLink {
  readonly mode = 'record'
  readonly #recorded: string
  readonly #groups = new Map<string, RawGroup>()
  readonly #samples: RecordedSample[] = []
  readonly #problems = new Set<string>()
  #current = outsideChecks

  /** @param nowMs - when the run begins. */
  constructor(nowMs: number) {
    this.#recorded = new Date(nowMs).toISOString()
  }

  open(address: TargetAddress): TargetConnection {
    return new RecordConnection(address, {
      onExchange: (exchange) => this.#group(this.#current).exchanges.push(exchange),
      onProblem: (problem) => this.#problems.add(problem),
    })
  }

  unseen(what: string): void {
    this.#problems.add(what)
  }

  /** What is exchanged from now on belongs to this check. */
  begin(check: string, writes: boolean): void {
    this.#current = check
    this.#group(check).writes = writes
  }

  /** @param commands - how often the check invoked each command. */
  end(check: string, commands: Record<string, number>): { differences: string[] } {
    this.#group(check).commands = commands
    this.#current = outsideChecks
    return { differences: [] }
  }

  /** The objects of a list that checks read one by one. */
  onSample(type: string, keys: RecordedSample['keys']): void {
    this.#samples.push({ type, keys })
  }

  /**
   * Writes the recording in place of an earlier one.
   *
   * @throws UserError if something was exchanged that could not be recorded, and if it cannot be written.
   */
  async write(folder: string, shown: string, facts: RunFacts, options: DisguiseOptions): Promise<number> {
    this.#assertComplete(shown)
    const disguise = new Disguise(options)
    const all = [...this.#groups].flatMap(([id, { exchanges }]) => exchanges.map((each) => ({ id, each })))
    const { exchanges, config } = disguise.apply(all.map(({ each }) => withAnswer(each)))
    const groups: RecordedGroup[] = [...this.#groups].map(([id, { writes, commands }]) => ({
      id,
      writes,
      commands,
      exchanges: exchanges.filter((_, i) => all[i]?.id === id),
    }))
    const samples = this.#samples.map(({ type, keys }) => ({
      type,
      keys: keys.map(({ key, rank }) => ({ key: disguise.text(key), rank })),
    }))
    const made = { format: recordingFormat, program: version, recorded: this.#recorded }
    const recording = { facts: { ...made, ...facts, config, samples }, groups }
    await writeRecording(folder, shown, recording, (text) => disguise.holdsSecret(text))
    return exchanges.length
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
function withAnswer({ request, answer = { error: 'no-answer' } }: RawExchange): RecordedExchange {
  return { request, answer }
}
