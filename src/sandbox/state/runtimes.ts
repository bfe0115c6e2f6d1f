import type { Logger } from '../../core/logger.js'
import { BundleRuntime } from '../../runtime/runtime.js'
import type { TargetLink } from '../../runtime/target.js'
import type { ConnectorLogLine, RuntimeIncident, RuntimeLimits, SentRequest } from '../../runtime/types.js'

/** Maximum number of idle runtimes to keep. */
const maxIdle = 8

export interface RuntimesOptions {
  environment: NodeJS.ProcessEnv | undefined
  limits: Partial<RuntimeLimits> | undefined
  logger: Logger
  onIncident: ((incident: RuntimeIncident) => void) | undefined
  target: TargetLink | undefined
  onOperation: ((id: string) => void) | undefined
  onRequest: ((request: SentRequest) => void) | undefined
}

export interface RuntimeRequest {
  folder: string
  /** Gets the log lines that belong to no invocation. Only that of the first request for a folder is used. */
  onIdleLog: (line: ConnectorLogLine) => void
}

interface Entry {
  runtime: BundleRuntime
  /** How many commands run in it. */
  running: number
}

/** The runtimes of the uploaded bundles, created on first use. */
export class Runtimes {
  readonly #options: RuntimesOptions
  /** By folder, the most recently used last. */
  readonly #entries = new Map<string, Entry>()

  constructor(options: RuntimesOptions) {
    this.#options = options
  }

  /** Returns a runtime for a command. The caller must call `done` when the command has ended. */
  async acquire(request: RuntimeRequest): Promise<{ runtime: BundleRuntime; done: () => void }> {
    const entry = this.#entries.get(request.folder) ?? this.#make(request)
    this.#entries.delete(request.folder)
    this.#entries.set(request.folder, entry)
    entry.running += 1
    await this.#trim()
    return {
      runtime: entry.runtime,
      done: () => {
        entry.running -= 1
      },
    }
  }

  /** Ends all runtimes of a folder, so that it can be removed. */
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
