import { createHmac } from 'node:crypto'
import type { Clock } from '../core/clock.js'
import { UsageError } from '../core/errors.js'
import { plainInputName } from '../core/input-names.js'
import type { Logger } from '../core/logger.js'
import { chooseApiPrefix } from './api-prefix.js'
import { Auth } from './http/auth.js'
import { isLoopback, parseBaseUrl } from './http/base-url.js'
import type { CallOptions } from './http/call.js'
import { Http, type TransportOptions } from './http/http.js'
import { Pacer } from './http/pacer.js'
import { type SeenAnswer, Sender } from './http/sender.js'
import { Session } from './http/session.js'
import { AccessTokens } from './resources/access-tokens.js'
import { Aggregations } from './resources/aggregations.js'
import { Connectors } from './resources/connectors.js'
import { CustomConnectors } from './resources/custom-connectors.js'
import { Customizers } from './resources/customizers.js'
import { Instances } from './resources/instances.js'
import { Invoker } from './resources/invoke.js'
import { Logs } from './resources/logs.js'
import { SourceChecks } from './resources/source-checks.js'
import { SourceData } from './resources/source-data.js'
import { Sources } from './resources/sources.js'
import { readStats, type StatsQuery } from './resources/stats.js'
import { Tags } from './resources/tags.js'
import { Tasks } from './resources/tasks.js'
import { Versions } from './resources/versions.js'
import type { ApiPrefix, InvokeMessage, InvokeRequest, Stats, TenantOptions } from './types.js'

export type { CallOptions, UploadFile } from './http/call.js'
export type { TransportOptions } from './http/http.js'
export type { SeenAnswer } from './http/sender.js'
export type { StatsQuery } from './resources/stats.js'

export interface TenantClientOptions extends TenantOptions {
  clock: Clock
  logger: Logger
  /** Only HTTPS_PROXY, ALL_PROXY and NO_PROXY are read; without it no proxy is used. */
  environment?: NodeJS.ProcessEnv
  /** Called with the client secret and each token before its first use, so that the caller can mask it. */
  onSecret?: (secret: string) => void
  /** Called with each answer of the tenant, but for those to a sign-in. */
  onAnswer?: ((seen: SeenAnswer) => void) | undefined
  /** Aborts every call. */
  signal?: AbortSignal
  transport?: TransportOptions
  /** Returns a number from 0 to 1, for the random part of the delay before a retry. Default: Math.random. */
  random?: () => number
}

/**
 * Client of a tenant's interface for connectors (docs/platform.md#sign-in, #requests, #custom-connectors). Signs in
 * with the first call. Every call rejects with a TenantError, or with the signal's reason when that is aborted.
 */
export class TenantClient {
  readonly baseUrl: URL
  /** A key that only who has the client secret can compute. It does not reveal the secret. */
  readonly sealKey: string
  readonly accessTokens: AccessTokens
  readonly connectors: Connectors
  readonly versions: Versions
  readonly tags: Tags
  readonly logs: Logs
  readonly customizers: Customizers
  readonly instances: Instances
  readonly sourceData: SourceData
  readonly sources: Sources
  readonly sourceChecks: SourceChecks
  readonly tasks: Tasks
  readonly aggregations: Aggregations
  readonly customConnectors: CustomConnectors
  readonly #http: Http
  readonly #session: Session
  readonly #sender: Sender
  readonly #invoker: Invoker
  readonly #logger: Logger

  /** Throws a UserError when an option is not usable. */
  constructor(options: TenantClientOptions) {
    const { clock, logger, clientId, clientSecret, onSecret, apiPrefix = 'beta' } = options
    this.baseUrl = parseBaseUrl(options.baseUrl)
    if (clientId.trim() === '')
      throw new UsageError(`${plainInputName('client-id')} is empty; give the id of a personal access token`)
    if (clientSecret.trim() === '')
      throw new UsageError(`${plainInputName('client-secret')} is empty; give the secret of a personal access token`)
    this.sealKey = createHmac('sha256', clientSecret).update('saas-connector journal').digest('hex')
    const signal = options.signal ?? new AbortController().signal
    this.#http = new Http(this.baseUrl, options.transport, options.environment)
    // A sandbox on loopback has no other clients that could use up the rate limit.
    const isUnlimited = options.pace === undefined && isLoopback(this.baseUrl.hostname)
    const pacer = isUnlimited ? undefined : new Pacer(clock, options.pace)
    const sender = new Sender(this.#http, clock, logger, options.random ?? Math.random, {
      pacer,
      onAnswer: options.onAnswer,
    })
    this.#sender = sender
    const auth = new Auth(sender, { clientId, clientSecret }, clock, signal, onSecret)
    this.#session = new Session(sender, auth, apiPrefix, signal, clock, logger)
    this.#logger = logger
    this.accessTokens = new AccessTokens(this.#session, clientId)
    this.connectors = new Connectors(this.#session, logger)
    this.versions = new Versions(this.#session, logger)
    this.tags = new Tags(this.#session, logger)
    this.logs = new Logs(this.#session, clock)
    this.customizers = new Customizers(this.#session, logger)
    this.instances = new Instances(this.#session, logger)
    this.sources = new Sources(this.#session, logger)
    this.sourceChecks = new SourceChecks(this.#session)
    this.tasks = new Tasks(this.#session)
    this.aggregations = new Aggregations(this.#session, this.tasks, logger)
    this.customConnectors = new CustomConnectors(this.#session, options.connectorsPrefix ?? 'v3', logger)
    this.#invoker = new Invoker(this.#session, logger)
    this.sourceData = new SourceData(this.#invoker)
  }

  /** How far the clock of this machine is ahead of the tenant's, to about a second; undefined before an answer. */
  get clockDifferenceMs(): number | undefined {
    return this.#sender.clockDifferenceMs
  }

  /**
   * Finds out which of the two path layouts the tenant has, `v1` or `beta`, and uses it from then on.
   *
   * @throws TenantError if there is no connection, or the credentials are refused.
   */
  async chooseApiPrefix(options: CallOptions = {}): Promise<ApiPrefix> {
    return await chooseApiPrefix(this.#session, this.#logger, options)
  }

  /**
   * Runs a command and yields its messages as they arrive. Throws a TenantError, of kind `connector` if and only if the
   * connector's own code failed. Leaving the loop early ends the invocation.
   */
  invoke(request: InvokeRequest): AsyncGenerator<InvokeMessage, void, undefined> {
    return this.#invoker.messages(request)
  }

  /** Runs a command and returns the data of its only output. Any other number of outputs is an `unexpected-answer`. */
  async invokeOne(request: InvokeRequest): Promise<unknown> {
    return await this.#invoker.one(request)
  }

  /** Invocation counts and times since `from` (docs/platform.md#stats). */
  async stats(query: StatsQuery): Promise<Stats> {
    return await readStats(this.#session, query)
  }

  /** Closes the connections that are kept open. */
  close(): void {
    this.#http.close()
  }
}
