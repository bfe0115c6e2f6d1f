import type { Clock } from '../../core/clock.js'
import { inOrderOfNames } from '../../core/order.js'
import { provisioningCommands } from '../../spec/command-names.js'
import type { CommandInvoker } from './invoker.js'
import { messageBytes } from './send-size.js'

/** Measurements of a command in the whole run, to compare with the platform's limits (docs/platform.md#limits). */
export interface CommandObservation {
  invocations: number
  /** Size of the largest message, with its wrapping. */
  largestBytes: number
  /** Which message of its invocation that was, from 1. */
  largestPosition: number
  /** The longest time without a message, measured on this side. */
  longestSilenceMs: number
  /** The longest time from start to end of a command that provisions, or of a read of an account after one. */
  longestProvisioningMs: number
  /** The times from start to end of its invocations, in milliseconds: of the first ones. */
  durations: number[]
}

/** Durations that are kept of a command. */
const maxDurations = 2000

/** Measurements by command. Their size does not grow with the answers. */
export class Observations {
  readonly #commands = new Map<string, CommandObservation>()
  #hasProvisioned = false

  /** In the order of their names, as checks may run side by side. */
  get commands(): ReadonlyMap<string, CommandObservation> {
    return new Map(inOrderOfNames(this.#commands))
  }

  of(command: string): CommandObservation {
    const known = this.#commands.get(command)
    if (known) return known
    const observation = {
      invocations: 0,
      largestBytes: 0,
      largestPosition: 0,
      longestSilenceMs: 0,
      longestProvisioningMs: 0,
      durations: [],
    }
    this.#commands.set(command, observation)
    return observation
  }

  /** The median time of an invocation, in milliseconds. Empty if none has ended. */
  medianOf(command: string): { median?: number } {
    const sorted = this.#commands.get(command)?.durations.toSorted((a, b) => a - b) ?? []
    const middle = sorted.length / 2
    const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
    return low === undefined || high === undefined ? {} : { median: (low + high) / 2 }
  }

  /** True if the command is one whose time the platform limits, also because of what ran before it. */
  isProvisioning(command: string): boolean {
    if (command === 'std:account:read') return this.#hasProvisioned
    if (!provisioningCommands.includes(command)) return false
    this.#hasProvisioned = true
    return true
  }
}

/** Wraps an invoker so that all its invocations are measured. */
export function observe(invoker: CommandInvoker, observations: Observations, clock: Clock): CommandInvoker {
  return {
    async *invoke(type, input, options) {
      const observation = observations.of(type)
      observation.invocations++
      const isProvisioning = observations.isProvisioning(type)
      let waitedMs = 0
      let requestedAt = clock.now()
      // What the command waits for on this side, such as the rate limit of the tenant, is no silence of the connector.
      const onSent = () => {
        requestedAt = clock.now()
        options?.onSent?.()
      }
      const messages = invoker.invoke(type, input, { ...options, onSent })
      let position = 0
      try {
        for (;;) {
          // The time that the reader takes between two messages does not count as silence.
          requestedAt = clock.now()
          const next = await messages.next().finally(() => {
            const silenceMs = clock.now() - requestedAt
            waitedMs += silenceMs
            observation.longestSilenceMs = Math.max(observation.longestSilenceMs, silenceMs)
          })
          if (next.done === true) return
          position++
          const bytes = messageBytes(next.value.data, next.value.type)
          if (bytes > observation.largestBytes) {
            observation.largestBytes = bytes
            observation.largestPosition = position
          }
          yield next.value
        }
      } finally {
        if (observation.durations.length < maxDurations) observation.durations.push(waitedMs)
        if (isProvisioning) observation.longestProvisioningMs = Math.max(observation.longestProvisioningMs, waitedMs)
        await messages.return(undefined)
      }
    },
  }
}
