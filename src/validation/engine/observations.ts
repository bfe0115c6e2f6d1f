import type { Clock } from '../../core/clock.js'
import type { InvokeMessage } from '../../tenant/types.js'
import type { CommandInvoker } from './invoker.js'

/** What was seen of a command in the whole run, against the platform's limits (docs/platform.md#limits). */
export interface CommandObservation {
  invocations: number
  /** Bytes of its largest message as it is sent, and which message that was, from 1. */
  largest: number
  largestAt: number
  /** Milliseconds of its longest silence, as seen from here. */
  silence: number
}

/** Keeps what was seen by command; its size does not grow with the answers. */
export class Observations {
  readonly #commands = new Map<string, CommandObservation>()

  get commands(): ReadonlyMap<string, CommandObservation> {
    return this.#commands
  }

  of(command: string): CommandObservation {
    const known = this.#commands.get(command)
    if (known) return known
    const observation = { invocations: 0, largest: 0, largestAt: 0, silence: 0 }
    this.#commands.set(command, observation)
    return observation
  }
}

/** The same invoker, of which everything is observed. */
export function observing(invoker: CommandInvoker, observations: Observations, clock: Clock): CommandInvoker {
  return {
    async *invoke(type, input, options) {
      const seen = observations.of(type)
      seen.invocations++
      const messages = invoker.invoke(type, input, options)
      let position = 0
      try {
        for (;;) {
          // What the reader takes for itself is no silence.
          const asked = clock.now()
          const next = await messages.next().finally(() => {
            seen.silence = Math.max(seen.silence, clock.now() - asked)
          })
          if (next.done === true) return
          position++
          const bytes = sizeOf(next.value)
          if (bytes > seen.largest) {
            seen.largest = bytes
            seen.largestAt = position
          }
          yield next.value
        }
      } finally {
        await messages.return(undefined)
      }
    },
  }
}

/** Bytes of a message as the connector's runtime sends it, its wrapping included. */
function sizeOf({ type, data }: InvokeMessage): number {
  return Buffer.byteLength(JSON.stringify({ data, type }))
}
