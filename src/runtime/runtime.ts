import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Logger, silentLogger } from '../core/logger.js'
import { Deferred } from './deferred.js'
import { connectorEnvironment } from './environment.js'
import { RuntimeError } from './error.js'
import { failures } from './failures.js'
import { HostProcess } from './process.js'
import { type TargetLink, withFixedLanguage, withoutProxies } from './target.js'
import {
  type BundleInspection,
  type ConnectorLogLine,
  platformLimits,
  type RuntimeEvent,
  type RuntimeIncident,
  type RuntimeLimits,
  type RuntimeRequest,
  type SentRequest,
} from './types.js'

export { RuntimeError, type RuntimeLimit } from './error.js'

/** Maximum number of processes; each may use the platform's 512 MB. */
const maxProcesses = 4

export interface RuntimeOptions {
  /** Folder with `index.js` and `connector-spec.json`; the connector's working directory. */
  directory: string
  /** The environment to filter for the connector; that of this process by default. */
  environment?: NodeJS.ProcessEnv | undefined
  limits?: Partial<RuntimeLimits> | undefined
  logger?: Logger | undefined
  /**
   * Gets the log lines that belong to no known invocation: written while loading, between commands, or during several
   * commands without an id. By default they go to the logger.
   */
  onIdleLog?: ((line: ConnectorLogLine) => void) | undefined
  /** Called for what a process did that no answer shows. */
  onIncident?: ((incident: RuntimeIncident) => void) | undefined
  /** Records what the connector exchanges with its target system, or answers in place of that. */
  target?: TargetLink | undefined
  /** Called with the ids of the operations that the connector calls, which a customizer may change. */
  onOperation?: ((id: string) => void) | undefined
  /** Called with each request of HTTP that the connector sends. */
  onRequest?: ((request: SentRequest) => void) | undefined
}

/**
 * Runs a bundle as the platform does (docs/platform.md#execution), in child processes with the platform's limits
 * (docs/platform.md#limits). Each config has its own process, which stays alive, so that the memory of a connector lasts
 * from command to command. Commands run concurrently in it. Each process leads its own process group and does not get
 * Ctrl-C from a terminal: the handler of SIGINT must call `close`. They also end when this process exits.
 */
export class BundleRuntime {
  readonly #directory: string
  readonly #environment: NodeJS.ProcessEnv
  readonly #limits: RuntimeLimits
  readonly #logger: Logger
  readonly #onIdleLog: (line: ConnectorLogLine) => void
  readonly #onIncident: (incident: RuntimeIncident) => void
  readonly #target: TargetLink | undefined
  readonly #onOperation: (id: string) => void
  readonly #onRequest: ((request: SentRequest) => void) | undefined
  /** By config, the least recently used first. */
  readonly #pool = new Map<string, HostProcess>()
  /** Everything that has not ended yet, the pool's included. */
  readonly #alive = new Set<HostProcess>()
  #changed = new Deferred<void>()
  #closed = false

  constructor(options: RuntimeOptions) {
    this.#directory = resolve(options.directory)
    const environment = connectorEnvironment(options.environment ?? process.env)
    this.#target = options.target
    const fixed = options.target === undefined ? environment : withFixedLanguage(environment)
    this.#environment = options.target?.mode === 'replay' ? withoutProxies(fixed) : fixed
    this.#limits = { ...platformLimits, ...options.limits }
    this.#logger = options.logger ?? silentLogger
    this.#onIdleLog = options.onIdleLog ?? ((line) => this.#logIdle(line))
    this.#onIncident = options.onIncident ?? (() => {})
    this.#onOperation = options.onOperation ?? (() => {})
    this.#onRequest = options.onRequest
  }

  /**
   * Returns the exports and handlers of the bundle. `config` is available to the connector while it is created. Runs in
   * a new process. Throws a RuntimeError when the bundle does not load.
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
   * Runs a command and yields its messages and log lines as they arrive. A slow caller slows the handler. Starts with the
   * first `next()`. Throws a RuntimeError. Leaving the loop early stops the command.
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

  /** Ends all processes and their running commands. Can be called twice. */
  async close(): Promise<void> {
    this.#closed = true
    this.#change()
    await Promise.all([...this.#alive].map((host) => host.end((when) => failures.aborted(`stopped ${when}`))))
  }

  /** Returns a loaded process for this config. Rejects when `stop` rejects. */
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

  /** Returns the config's process or a new one; undefined when the maximum is reached and none is idle. */
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
      target: this.#target,
      onIdleLog: this.#onIdleLog,
      onIncident: this.#onIncident,
      onOperation: this.#onOperation,
      onRequest: this.#onRequest,
      onChange: () => this.#change(),
    })
    this.#alive.add(host)
    void host.exited.then(() => {
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
