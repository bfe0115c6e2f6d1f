import type { Clock } from '../../core/clock.js'
import type { InvokeMessage } from '../../tenant/types.js'
import type { CommandInvoker } from './invoker.js'

/** Measurements of a command in the whole run, to compare with the platform's limits (docs/platform.md#limits). */
export interface CommandObservation {
  invocations: number
  /** Size of the largest message, with its wrapping. */
  largestBytes: number
  /** Which message of its invocation that was, from 1. */
  largestPosition: number
  /** The longest time without a message, measured on this side. */
  longestSilenceMs: number
}

/** Measurements by command. Their size does not grow with the answers. */
export class Observations {
  readonly #commands = new Map<string, CommandObservation>()

  get commands(): ReadonlyMap<string, CommandObservation> {
    return this.#commands
  }

  of(command: string): CommandObservation {
    const known = this.#commands.get(command)
    if (known) return known
    const observation = { invocations: 0, largestBytes: 0, largestPosition: 0, longestSilenceMs: 0 }
    this.#commands.set(command, observation)
    return observation
  }
}

/** Wraps an invoker so that all its invocations are measured. */
export function observe(invoker: CommandInvoker, observations: Observations, clock: Clock): CommandInvoker {
  return {
    async *invoke(type, input, options) {
      const observation = observations.of(type)
      observation.invocations++
      const messages = invoker.invoke(type, input, options)
      let position = 0
      try {
        for (;;) {
          // The time that the reader takes between two messages does not count as silence.
          const requestedAt = clock.now()
          const next = await messages.next().finally(() => {
            observation.longestSilenceMs = Math.max(observation.longestSilenceMs, clock.now() - requestedAt)
          })
          if (next.done === true) return
          position++
          const bytes = sizeOf(next.value)
          if (bytes > observation.largestBytes) {
            observation.largestBytes = bytes
            observation.largestPosition = position
          }
          yield next.value
        }
      } finally {
        await messages.return(undefined)
      }
    },
  }
}

/** Bytes of a message as the connector's runtime sends it, with its wrapping. */
function sizeOf({ type, data }: InvokeMessage): number {
  return Buffer.byteLength(JSON.stringify({ data, type }))
}
