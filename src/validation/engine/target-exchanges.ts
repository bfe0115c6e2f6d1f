import type { CommandInvoker } from './invoker.js'
import type { Skip } from './result.js'

/** The key of a sampled object in its order, and its place in the choice of the sample. */
export interface SampledKey {
  key: string
  rank: number
}

/** A list that was read. */
export interface ReadList {
  /** The sample: the objects that checks read one by one. */
  keys: SampledKey[]
  /** Keys of the sample of the recorded run that are not listed any more. */
  missing: readonly string[]
  /** How many objects it has. */
  objects: number
  /** How many of them have a value of an attribute of the schema, by the name of the attribute. */
  withValue: Record<string, number>
}

/** Lets the target system of a replay refuse requests. */
export interface TargetRefusals {
  /** Remembers what is asked for from now on. */
  watch(): void
  /** The endpoints that were asked since then, in their order, without those that sign in: `GET https://host/users`. */
  asked(): readonly string[]
  /** From now on refuses the request that was the last one to an endpoint, with status 403. */
  refuse(endpoint: string): void
  /** From now on refuses all requests, with status 401. */
  refuseAll(): void
  /**
   * From now on refuses what may change something, but for requests that sign in, with status 403.
   *
   * @param accepted - how many changes are accepted before.
   */
  refuseChanges(accepted: number): void
  /** Refuses no longer. Returns the endpoints that were refused. */
  end(): readonly string[]
}

/** Records what the connector exchanges with its target system, or answers in place of it, check by check. */
export interface TargetExchanges {
  /** In a replay nothing is created in the target system, and nothing is left there. */
  readonly mode: 'record' | 'replay'
  /** Set in a replay, whose target system can be made to refuse requests. */
  readonly refusals?: TargetRefusals
  /** Why a check cannot be run, which invokes commands; undefined if it can. One line. */
  skipReason?(check: string): string | undefined
  /** What the connector exchanges from now on belongs to this check. */
  begin(check: string, writes: boolean): void
  /**
   * Ends a check.
   *
   * @param commands - how often it invoked each command.
   * @param skip - why it was skipped while it ran.
   */
  end(check: string, commands: Record<string, number>, skip?: Skip): EndOfCheck
  /** Called with the input of each command before it is sent. */
  onInput?(input: unknown): void
  /** Called when a command has ended. */
  onEnd?(hasFailed: boolean): void
  /** Called with each output of a command. */
  onOutput?(output: unknown): void
  /** The sample that the recorded run has read: other keys of the same objects would give another one. */
  sampleOf?(type: string): readonly SampledKey[] | undefined
  /** Called with each list that was read, by the type of its entitlements, '' for accounts. */
  onList?(type: string, list: ReadList): void
}

/** How the exchanges of a check differ from the recording. */
export interface EndOfCheck {
  /** One line each. */
  differences: readonly string[]
  /** How many of the last ones tell what the check did not send or test: that may follow from its other findings. Default: 0. */
  following?: number
  /** What may be a difference. One line each. */
  warnings?: readonly string[] | undefined
  /** Set if the check asks for more than the version of it that was recorded. One line. */
  asksForMore?: string | undefined
}

/** An invoker that tells what commands get and answer. */
export function toldTo(target: TargetExchanges | undefined, invoker: CommandInvoker): CommandInvoker {
  if (target === undefined) return invoker
  return {
    async *invoke(type, input, options) {
      target.onInput?.(input)
      let hasFailed = true
      try {
        for await (const message of invoker.invoke(type, input, options)) {
          target.onOutput?.(message.data)
          yield message
        }
        hasFailed = false
      } finally {
        target.onEnd?.(hasFailed)
      }
    },
  }
}
