import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Clock, systemClock } from '../../core/clock.js'
import { EnvironmentError, messageOf, type UserError } from '../../core/errors.js'
import { machineProblem } from '../../core/files.js'
import { type Logger, silentLogger } from '../../core/logger.js'
import { unlessStalled } from '../../core/stall.js'
import { RuntimeError } from '../../runtime/runtime.js'
import type { TargetLink } from '../../runtime/target.js'
import type { RuntimeIncident, RuntimeLimits, SentRequest } from '../../runtime/types.js'
import { accessTokenRoutes } from '../api/access-tokens.js'
import { aggregationRoutes } from '../api/aggregations.js'
import { connectorRoutes } from '../api/connectors.js'
import { customConnectorRoutes } from '../api/custom-connectors.js'
import { customizerRoutes } from '../api/customizers.js'
import { instanceRoutes } from '../api/instances.js'
import { invokeRoutes } from '../api/invoke.js'
import { logRoutes } from '../api/logs.js'
import { resultRoutes } from '../api/results.js'
import { sourceChangeRoutes } from '../api/source-changes.js'
import { sourceConnectorRoutes } from '../api/source-connector.js'
import { sourceSchemaRoutes } from '../api/source-schemas.js'
import { sourceSettingRoutes } from '../api/source-settings.js'
import { sourceRoutes } from '../api/sources.js'
import { statsRoutes } from '../api/stats.js'
import { tagRoutes } from '../api/tags.js'
import { taskRoutes } from '../api/tasks.js'
import { versionRoutes } from '../api/versions.js'
import { behaviourWith, type Fault, type SandboxBehaviour, takeFault } from '../behaviour.js'
import type { LimitHit, SandboxContext } from '../state/context.js'
import { LogStore } from '../state/logs.js'
import { Runtimes } from '../state/runtimes.js'
import { Sources } from '../state/sources.js'
import { Statistics } from '../state/stats.js'
import { Store, type StoredCustomConnector, storedConnector } from '../state/store.js'
import { BackgroundWork } from '../state/tasks.js'
import { Uploads } from '../state/uploads.js'
import { TokenIssuer } from './auth.js'
import { badRequest, errorBody, HttpError, newTrackingId } from './errors.js'
import { RateLimiter } from './rate-limiter.js'
import { breakOff, cut, faultAnswer, finish, hang, lose, send } from './response-writer.js'
import { type Answer, type Call, isDeprecated, needsExperimentalHeader, placeOf, Router } from './router.js'

export interface SandboxOptions {
  /** The default 0 chooses a free port. */
  port?: number
  /** Random by default. */
  clientId?: string
  /** Random by default. */
  clientSecret?: string
  /** Folder for uploads; by default a new temporary folder, which `close` removes. */
  dataDirectory?: string
  clock?: Clock
  /** Gets a line for each request that ended in a defect, without config, secrets and tokens. */
  logger?: Logger
  /** Environment of the connectors' processes. */
  environment?: NodeJS.ProcessEnv
  limits?: Partial<RuntimeLimits>
  behaviour?: Partial<SandboxBehaviour>
  /** Called when a command hits a limit of the platform, before the answer is sent. */
  onLimit?: (hit: LimitHit) => void
  /** Called for what a connector's process did that no answer shows. */
  onIncident?: (incident: RuntimeIncident) => void
  /** Records what connectors exchange with their target system, or answers in place of that. */
  target?: TargetLink | undefined
  /** Called with the ids of the operations that connectors call, which a customizer may change. */
  onOperation?: (id: string) => void
  /** Called with each request of HTTP that connectors send. */
  onRequest?: ((request: SentRequest) => void) | undefined
}

/** A received request, without body, query and headers that could hold a secret. */
export interface RecordedRequest {
  method: string
  /** Without the query. */
  path: string
  /** 0 when no answer was sent yet or at all. */
  status: number
  userAgent: string
}

const maxRecorded = 10_000
const host = '127.0.0.1'

/** A tenant in this process, on loopback only (docs/platform.md#sign-in, #requests, #custom-connectors). */
export class Sandbox {
  readonly clientId: string
  readonly clientSecret: string
  /** The newest 10,000 requests, oldest first. */
  readonly requests: RecordedRequest[] = []
  /** Can be changed at any time; changes apply from the next request on. */
  readonly behaviour: SandboxBehaviour
  /** Folder for uploads. */
  readonly dataDirectory: string
  readonly #server: Server
  /** The state of the tenant. Public for tests. */
  readonly context: SandboxContext
  readonly #tokenIssuer: TokenIssuer
  readonly #openRouter: Router
  readonly #router: Router
  readonly #limiter = new RateLimiter()
  readonly #ownDirectory: boolean
  readonly #inFlight = new Set<Promise<void>>()
  #port = 0
  #closed: Promise<void> | undefined

  private constructor(options: SandboxOptions, directory: string) {
    const clock = options.clock ?? systemClock
    const logger = options.logger ?? silentLogger
    const { environment, limits, onIncident, onOperation, onRequest, target } = options
    this.clientId = options.clientId ?? randomBytes(16).toString('hex')
    this.clientSecret = options.clientSecret ?? randomBytes(32).toString('hex')
    this.behaviour = behaviourWith(options.behaviour)
    this.dataDirectory = directory
    this.#ownDirectory = options.dataDirectory === undefined
    const store = new Store()
    this.context = {
      behaviour: this.behaviour,
      clock,
      logger,
      store,
      sources: new Sources(store, this.behaviour),
      background: new BackgroundWork(),
      uploads: new Uploads(directory, this.behaviour),
      runtimes: new Runtimes({ environment, limits, logger, onIncident, onOperation, onRequest, target }),
      logs: new LogStore(store.tenantId, clock, this.behaviour),
      statistics: new Statistics(),
      onLimit: options.onLimit,
    }
    const { clientId, clientSecret, behaviour } = this
    const baseUrl = () => this.baseUrl
    this.#tokenIssuer = new TokenIssuer({ clientId, clientSecret, tenantId: store.tenantId, baseUrl, clock, behaviour })
    this.#openRouter = new Router(this.#tokenIssuer.routes())
    const resources = [
      connectorRoutes,
      versionRoutes,
      tagRoutes,
      invokeRoutes,
      logRoutes,
      statsRoutes,
      customizerRoutes,
      instanceRoutes,
      customConnectorRoutes,
      sourceRoutes,
      sourceSchemaRoutes,
      sourceConnectorRoutes,
      sourceChangeRoutes,
      sourceSettingRoutes,
      aggregationRoutes,
      resultRoutes,
      taskRoutes,
    ]
    this.#router = new Router([
      ...resources.flatMap((routes) => routes(this.context)),
      ...accessTokenRoutes(this.context, this.clientId),
    ])
    this.#server = createServer((request, response) => this.#accept(request, response))
    this.#server.on('clientError', refuseMalformed)
    // Longer than clients keep idle connections open, so that no connection closes while a request is sent.
    this.#server.keepAliveTimeout = 75_000
  }

  /** Starts a sandbox. Throws a UserError when the port is not available. */
  static async start(options: SandboxOptions = {}): Promise<Sandbox> {
    const { dataDirectory, port = 0 } = options
    if (dataDirectory !== undefined) await mkdir(dataDirectory, { recursive: true })
    const directory = dataDirectory ?? (await mkdtemp(join(tmpdir(), 'saas-connector-sandbox-')))
    const sandbox = new Sandbox(options, directory)
    try {
      await sandbox.#listen(port)
    } catch (cause) {
      await sandbox.close()
      throw new EnvironmentError(`cannot listen on port ${port} of ${host}: ${messageOf(cause)}; choose another port`, {
        cause,
      })
    }
    return sandbox
  }

  get baseUrl(): string {
    return `http://${host}:${this.#port}`
  }

  /** The first error that this machine caused, such as a full disk. */
  machineProblem: UserError | undefined

  /** Appends a fault to the pending ones. */
  inject(fault: Fault): void {
    this.behaviour.faults.push({ ...fault })
  }

  /** Adds a custom connector with values that the v3 interface cannot set, such as features or another status. */
  addCustomConnector(given: Partial<StoredCustomConnector> & { scriptName: string; name: string }): void {
    this.context.store.customConnectors.set(given.scriptName, storedConnector(given))
  }

  /** Invalidates all issued tokens, as if they had expired. */
  revokeTokens(): void {
    this.#tokenIssuer.revoke()
  }

  /** Ends running commands, closes all connections and removes a temporary data directory. Can be called twice. */
  close(): Promise<void> {
    this.#closed ??= unlessStalled('stop the sandbox', () => this.#shutDown())
    return this.#closed
  }

  async #listen(port: number): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once('error', reject)
      this.#server.listen(port, host, () => {
        this.#server.off('error', reject)
        resolve()
      })
    })
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async #shutDown(): Promise<void> {
    this.#server.close()
    this.context.background.stop()
    // Running requests see their client disconnect, and end.
    this.#server.closeAllConnections()
    await this.context.runtimes.close()
    await Promise.all([...this.#inFlight, this.context.background.ended()])
    if (this.#ownDirectory)
      await rm(this.dataDirectory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }

  #accept(request: IncomingMessage, response: ServerResponse): void {
    const controller = new AbortController()
    response.once('close', () => controller.abort())
    const [path = '', query = ''] = split(request.url ?? '/')
    const call: Call = {
      method: request.method ?? '',
      path,
      params: {},
      query: new URLSearchParams(query),
      request,
      trackingId: newTrackingId(),
      signal: controller.signal,
    }
    const work = this.#serve(call, response).finally(() => this.#inFlight.delete(work))
    this.#inFlight.add(work)
  }

  /** Answers one request. Never rejects. */
  async #serve(call: Call, response: ServerResponse): Promise<void> {
    const { logger } = this.context
    const { method, path } = call
    const record = { method, path, status: 0, userAgent: call.request.headers['user-agent'] ?? '' }
    this.requests.push(record)
    if (this.requests.length > maxRecorded) this.requests.shift()
    try {
      const fault = takeFault(this.behaviour.faults, method, path)
      if (fault?.status === 'reset') return breakOff(response)
      if (fault?.status === 'hang' && !fault.afterWork) return await hang(call.signal)
      const answer = this.#marked(call, await this.#answer(call, fault))
      try {
        if (this.behaviour.latency > 0) await this.context.clock.sleep(this.behaviour.latency, call.signal)
        if (fault?.status === 'reset-after-work') return await lose(response, answer)
        if (fault?.status === 'hang') return await finish(answer).then(() => hang(call.signal))
        call.signal.throwIfAborted()
        record.status = answer.status
        await (fault?.status === 'cut' ? cut(response, answer) : send(response, answer))
      } finally {
        await answer.release?.()
      }
    } catch (error) {
      if (!call.signal.aborted && !(error instanceof RuntimeError)) logger.warning(defect(call, error))
      // Breaks the connection, so that the client does not mistake a partial answer for a complete one.
      if (!response.writableFinished) response.destroy()
    }
  }

  /** Returns the answer to a call. Converts a thrown HttpError or defect into an error answer. */
  async #answer(call: Call, fault: Fault | undefined): Promise<Answer> {
    if (fault && (typeof fault.status === 'number' || fault.status === 'html')) {
      if (fault.afterWork) {
        const lost = await this.#answer(call, undefined)
        await finish(lost)
        await lost.release?.()
      }
      return faultAnswer({ ...fault, status: fault.status }, call.trackingId)
    }
    try {
      return await this.#dispatch(call)
    } catch (error) {
      if (call.signal.aborted) throw error
      if (error instanceof HttpError)
        return { status: error.status, headers: error.headers, json: error.body(call.trackingId) }
      const problem = machineProblem(error)
      if (problem) {
        this.machineProblem ??= problem
        // 507 is not retried: a retry does not free the disk.
        return { status: 507, json: errorBody(507, `The sandbox ${problem.message}`, call.trackingId) }
      }
      this.context.logger.warning(defect(call, error))
      return { status: 500, json: errorBody(500, 'An internal fault occurred', call.trackingId) }
    }
  }

  /** Adds what a tenant tells about its older paths. */
  #marked(call: Call, answer: Answer): Answer {
    if (!this.behaviour.deprecationHeader || !isDeprecated(call.path)) return answer
    return { ...answer, headers: { ...answer.headers, 'X-Deprecated': 'true' } }
  }

  #dispatch(call: Call): Promise<Answer> | Answer {
    const place = placeOf(call.path)
    // Only the sign-in needs no token.
    const isSignIn = place.segments[0] === 'oauth'
    if (!isSignIn) {
      const { clientId, token } = this.#tokenIssuer.check(call)
      const { rateLimit } = this.behaviour
      const key = rateLimit?.per === 'token' ? token : clientId
      if (rateLimit) this.#limiter.count(`${key} ${place.layout}`, rateLimit, this.context.clock.now())
      if (needsExperimentalHeader(place, this.behaviour) && call.request.headers['x-sailpoint-experimental'] !== 'true')
        throw badRequest('This interface is experimental: send the header X-SailPoint-Experimental: true')
    }
    const { route, params } = (isSignIn ? this.#openRouter : this.#router).find(call.method, call.path, place)
    call.params = params
    return route.handler(call)
  }
}

function split(url: string): [string, string] {
  const index = url.indexOf('?')
  return index < 0 ? [url, ''] : [url.slice(0, index), url.slice(index + 1)]
}

function defect(call: Call, error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `${call.method} ${call.path} failed (${call.trackingId}): ${what}`
}

/** Answers a request that is not HTTP, arrives too slowly or has too large headers. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [status, text] =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? [431, 'The headers of the request are too large']
      : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
        ? [408, 'The request did not arrive in time']
        : [400, 'The request is not well-formed HTTP']
  const body = JSON.stringify(errorBody(status, text, newTrackingId()))
  socket.end(
    `HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}
