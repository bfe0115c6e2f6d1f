import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Logger, silentLogger } from '../core/logger.js'
import { Deferred } from './deferred.js'
import { connectorEnvironment } from './environment.js'
import { RuntimeError } from './error.js'
import { failures } from './failures.js'
import { HostProcess } from './process.js'
import {
  type BundleInspection,
  type ConnectorLogLine,
  platformLimits,
  type RuntimeEvent,
  type RuntimeIncident,
  type RuntimeLimits,
  type RuntimeRequest,
} from './types.js'

export { RuntimeError, type RuntimeLimit } from './error.js'

/** Processes at once; each may take the platform's 512 MB. */
const maxProcesses = 4

export interface RuntimeOptions {
  /** Has `index.js` and `connector-spec.json`; the connector's working directory. */
  directory: string
  /** The environment that is filtered for the connector; the default is that of this process. */
  environment?: NodeJS.ProcessEnv | undefined
  limits?: Partial<RuntimeLimits> | undefined
  logger?: Logger | undefined
  /**
   * Gets the lines that belong to no running invocation: from loading, from what a connector does between commands,
   * and from several commands at once where nothing tells which. Without it they go to the logger.
   */
  onIdleLog?: ((line: ConnectorLogLine) => void) | undefined
  /** Hears of what the processes do that no answer shows. */
  onIncident?: ((incident: RuntimeIncident) => void) | undefined
}

/**
 * Runs a bundle as the platform does (docs/platform.md#execution), in child processes under the platform's limits
 * (docs/platform.md#limits). Each config has a process of its own, which is kept, so what a connector holds in memory
 * lasts from command to command, with a customizer or without; commands run side by side in it. The processes lead
 * process groups of their own: Ctrl-C in a terminal does not reach them, so whoever handles SIGINT must call `close`.
 * They also end by themselves when this process does.
 */
export class BundleRuntime {
  readonly #directory: string
  readonly #environment: NodeJS.ProcessEnv
  readonly #limits: RuntimeLimits
  readonly #logger: Logger
  readonly #onIdleLog: (line: ConnectorLogLine) => void
  readonly #onIncident: (incident: RuntimeIncident) => void
  /** By config, the least recently used first. */
  readonly #pool = new Map<string, HostProcess>()
  /** Everything that has not ended yet, the pool's included. */
  readonly #alive = new Set<HostProcess>()
  #changed = new Deferred<void>()
  #closed = false

  constructor(options: RuntimeOptions) {
    this.#directory = resolve(options.directory)
    this.#environment = connectorEnvironment(options.environment ?? process.env)
    this.#limits = { ...platformLimits, ...options.limits }
    this.#logger = options.logger ?? silentLogger
    this.#onIdleLog = options.onIdleLog ?? ((line) => this.#logIdle(line))
    this.#onIncident = options.onIncident ?? (() => {})
  }

  /**
   * What the bundle exports and handles. `config` is what the connector may read while it is made. Runs in a process
   * of its own. Throws a RuntimeError when the bundle does not load.
   */
  async inspect(config: unknown = {}): Promise<BundleInspection> {
    const host = this.#start(JSON.stringify(config))
    try {
      return await host.inspect()
    } finally {
      await host.end(() => failures.aborted('the inspection is over'))
    }
  }

  /**
   * Runs one command and yields what it sends and logs, as it comes; a slow reader slows the handler. Starts with the
   * first `next()`. Throws a RuntimeError; leaving the loop early stops the command.
   */
  async *invoke(request: RuntimeRequest): AsyncGenerator<RuntimeEvent, void, void> {
    const { signal } = request
    const aborted = () => failures.aborted(`${request.type} was stopped`)
    const stop = new Deferred<never>()
    const onAbort = () => stop.reject(aborted())
    signal?.addEventListener('abort', onAbort, { once: true })
    try {
      if (signal?.aborted) {
        throw aborted()
      }
      requireBundle(request.customizerDirectory)
      const host = await this.#acquire(JSON.stringify(request.config ?? {}), stop.promise)
      const invocation = host.start(request)
      void stop.promise.catch((error: RuntimeError) => host.cancel(invocation, error))
      try {
        yield* invocation.events()
      } finally {
        host.cancel(invocation, aborted())
      }
    } finally {
      signal?.removeEventListener('abort', onAbort)
    }
  }

  /** Ends every process that was started, and with them what is running; safe to call twice. */
  async close(): Promise<void> {
    this.#closed = true
    this.#change()
    await Promise.all([...this.#alive].map((host) => host.end((when) => failures.aborted(`stopped ${when}`))))
  }

  /** A loaded process for this config. Rejects as `stop` does. */
  async #acquire(config: string, stop: Promise<never>): Promise<HostProcess> {
    for (;;) {
      const host = this.#find(config)
      if (host) {
        await Promise.race([host.loaded, stop])
        await Promise.race([host.settled(), stop])
        if (host.usable) {
          return host
        }
      } else {
        await Promise.race([this.#changed.promise, stop])
      }
    }
  }

  /** The config's process, or a new one; undefined when there are too many and none is idle. */
  #find(config: string): HostProcess | undefined {
    const known = this.#pool.get(config)
    this.#pool.delete(config)
    if (known?.usable) {
      this.#pool.set(config, known)
      return known
    }
    const busy = [...this.#alive].filter((host) => !host.idle).length
    const idle = [...this.#pool].filter(([, host]) => host.idle)
    if (busy >= maxProcesses && !this.#closed) {
      return undefined
    }
    for (const [key, host] of idle.slice(0, Math.max(0, this.#pool.size - maxProcesses + 1))) {
      this.#pool.delete(key)
      host.retire()
    }
    const host = this.#start(config)
    this.#pool.set(config, host)
    return host
  }

  #start(config: string): HostProcess {
    if (this.#closed) {
      throw failures.aborted('the connector was stopped')
    }
    requireBundle(this.#directory)
    const host = new HostProcess({
      directory: this.#directory,
      environment: this.#environment,
      limits: this.#limits,
      config,
      onIdleLog: this.#onIdleLog,
      onIncident: this.#onIncident,
      onChange: () => this.#change(),
    })
    this.#alive.add(host)
    void host.gone.then(() => {
      this.#alive.delete(host)
      if (this.#pool.get(config) === host) {
        this.#pool.delete(config)
      }
      this.#change()
    })
    return host
  }

  #change(): void {
    this.#changed.resolve()
    this.#changed = new Deferred()
  }

  #logIdle({ level, message }: ConnectorLogLine): void {
    const text = typeof message === 'string' ? message : JSON.stringify(message)
    if (level === 'WARN' || level === 'ERROR') {
      this.#logger.warning(text)
    } else {
      this.#logger.debug(text)
    }
  }
}

function requireBundle(directory: string | undefined): void {
  if (directory !== undefined && !existsSync(join(directory, 'index.js'))) {
    throw new RuntimeError('load', `the bundle does not load: there is no index.js in ${directory}`)
  }
}
