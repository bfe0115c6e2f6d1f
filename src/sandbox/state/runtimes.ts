import type { Logger } from '../../core/logger.js'
import { BundleRuntime } from '../../runtime/runtime.js'
import type { ConnectorLogLine, RuntimeIncident, RuntimeLimits } from '../../runtime/types.js'

/** As many bundles are kept ready at most, when nothing runs in them. */
const maxIdle = 8

export interface RuntimesOptions {
  environment: NodeJS.ProcessEnv | undefined
  limits: Partial<RuntimeLimits> | undefined
  logger: Logger
  onIncident: ((incident: RuntimeIncident) => void) | undefined
}

export interface RuntimeRequest {
  folder: string
  /** For the lines that belong to no invocation; used by the first wish for a folder. */
  onIdleLog: (line: ConnectorLogLine) => void
}

interface Entry {
  runtime: BundleRuntime
  /** How many commands run in it. */
  running: number
}

/** The runtimes of the uploaded bundles, made when they are first needed. */
export class Runtimes {
  readonly #options: RuntimesOptions
  /** By folder; the one that was used last is the last. */
  readonly #entries = new Map<string, Entry>()

  constructor(options: RuntimesOptions) {
    this.#options = options
  }

  /** Lends a runtime; `done` must be called when the command has ended. */
  async acquire(wish: RuntimeRequest): Promise<{ runtime: BundleRuntime; done: () => void }> {
    const entry = this.#entries.get(wish.folder) ?? this.#make(wish)
    this.#entries.delete(wish.folder)
    this.#entries.set(wish.folder, entry)
    entry.running += 1
    await this.#trim()
    return {
      runtime: entry.runtime,
      done: () => {
        entry.running -= 1
      },
    }
  }

  /** Ends everything that runs from a folder, so that it can be removed. */
  async release(folder: string): Promise<void> {
    await this.#end((_, from) => from === folder)
  }

  async close(): Promise<void> {
    await this.#end(() => true)
  }

  #make({ folder, onIdleLog }: RuntimeRequest): Entry {
    return { runtime: new BundleRuntime({ directory: folder, onIdleLog, ...this.#options }), running: 0 }
  }

  async #trim(): Promise<void> {
    const idle = [...this.#entries.values()].filter((entry) => entry.running === 0)
    const spare = new Set(idle.slice(0, Math.max(0, idle.length - maxIdle)))
    await this.#end((entry) => spare.has(entry))
  }

  async #end(which: (entry: Entry, folder: string) => boolean): Promise<void> {
    const ended: Promise<void>[] = []
    for (const [folder, entry] of this.#entries) {
      if (!which(entry, folder)) continue
      this.#entries.delete(folder)
      ended.push(entry.runtime.close())
    }
    await Promise.all(ended)
  }
}
