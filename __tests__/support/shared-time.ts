import { type Clock, systemClock } from '../../src/core/clock.js'

/** No wait for a tenant is longer. A longer sleep watches the work: it must not end before the work had its time. */
const maxWaitMs = 30_000

/**
 * The time of several commands that run at once in this process. It passes only while each of them sleeps or is over. So nobody
 * waits, and yet no wait ends before the requests of the others are answered, however loaded the machine is.
 */
export class SharedTime {
  #now = Date.now()
  readonly #commands = new Set<RunningCommand>()
  readonly #watchers = new Set<() => void>()

  /** Runs a command by this time. Those that are to run at once are started without waiting for one. */
  async run<T>(work: (clock: Clock) => Promise<T>): Promise<T> {
    const command: RunningCommand = { sleepers: new Set() }
    this.#commands.add(command)
    try {
      return await work({
        now: () => this.#now,
        sleep: async (ms, signal, options) => await this.#sleep(command, ms, signal, options),
      })
    } finally {
      this.#commands.delete(command)
      this.#go()
    }
  }

  /** Resolves once at most `max` commands neither sleep nor are over. */
  async whenWorking(max: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const watcher = () => {
        if (this.#working > max) return
        this.#watchers.delete(watcher)
        resolve()
      }
      this.#watchers.add(watcher)
      watcher()
    })
  }

  /** The number of commands that neither sleep nor are over. */
  get #working(): number {
    return [...this.#commands].filter(({ sleepers }) => sleepers.size === 0).length
  }

  async #sleep(
    command: RunningCommand,
    ms: number,
    signal: AbortSignal | undefined,
    options: { ref?: boolean } = {},
  ): Promise<void> {
    if (ms > maxWaitMs || options.ref === false) return await systemClock.sleep(ms, signal, options)
    signal?.throwIfAborted()
    await new Promise<void>((resolve, reject) => {
      const leave = () => {
        command.sleepers.delete(sleeper)
        signal?.removeEventListener('abort', abort)
      }
      const abort = () => {
        leave()
        reject(signal?.reason)
      }
      const sleeper: Sleeper = {
        due: this.#now + ms,
        wake: () => {
          leave()
          resolve()
        },
      }
      command.sleepers.add(sleeper)
      signal?.addEventListener('abort', abort)
      this.#go()
    })
  }

  /** Wakes the one whose sleep ends first, if nobody works. */
  #go(): void {
    for (const watcher of [...this.#watchers]) watcher()
    if (this.#working > 0) return
    const sleepers = [...this.#commands].flatMap((command) => [...command.sleepers])
    const [next] = sleepers.sort((a, b) => a.due - b.due)
    if (next === undefined) return
    this.#now = Math.max(this.#now, next.due)
    next.wake()
  }
}

interface RunningCommand {
  sleepers: Set<Sleeper>
}

interface Sleeper {
  due: number
  wake: () => void
}
