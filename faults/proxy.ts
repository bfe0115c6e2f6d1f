import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault } from './faults.js'
import { requestLine, signsIn } from './requests.js'

/** Which requests of a run a fault meets. */
export interface Plan {
  fault: Fault
  /** The first request that meets it, from 1. */
  at: number
  /** Whether all that follow meet it too. */
  always: boolean
}

/** A request on its way: it has arrived here, or the tenant has answered it and the answer is not passed on yet. */
export interface Passage {
  /** Its number, from 1. */
  count: number
  line: string
  moment: 'arrived' | 'answered'
}

/** Stands before a tenant and lets the requests of a plan suffer. */
export class FaultProxy {
  readonly baseUrl: string
  /** The requests so far: `GET /beta/platform-connectors`, and for an invocation also its command. */
  readonly requests: string[] = []
  plan: Plan | undefined
  /** Called twice for each request that the tenant gets. The request waits for it. */
  watch: ((passage: Passage) => Promise<void> | void) | undefined
  /** Called before a request goes on to the tenant, which waits for it. */
  beforeForward: ((line: string) => Promise<void>) | undefined
  readonly #server: http.Server
  readonly #target: string
  readonly #pending = new Set<Promise<void>>()
  /** How often each token was used since the plan's first request. */
  #tokenUses = new Map<string, number>()

  private constructor(server: http.Server, target: string) {
    this.#server = server
    this.#target = target
    this.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async start(target: string): Promise<FaultProxy> {
    const server = http.createServer((request, response) => proxy.#accept(request, response))
    server.on('connection', (socket) => socket.on('error', () => {}))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const proxy = new FaultProxy(server, target)
    return proxy
  }

  /** Forgets the requests so far, and lets those that follow pass by this plan. */
  restart(plan?: Plan): void {
    this.requests.length = 0
    this.#tokenUses = new Map()
    this.plan = plan
    this.watch = undefined
  }

  /** Resolves once the tenant has answered every request, also those whose sender is gone. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
    await this.settled()
  }

  #accept(request: http.IncomingMessage, response: http.ServerResponse): void {
    const serving = this.#serve(request, response).finally(() => this.#pending.delete(serving))
    this.#pending.add(serving)
  }

  async #serve(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { plan } = this
    const count = this.requests.push(`${request.method} ${request.url}`)
    const { socket } = request
    response.on('error', () => {})
    const isReached = plan !== undefined && (plan.always ? count >= plan.at : count === plan.at)
    try {
      const body = await bodyOf(request)
      const line = requestLine(request, body)
      this.requests[count - 1] = line
      const isFaulty = isReached && this.#suffers(plan.fault, request, line)
      await this.watch?.({ count, line, moment: 'arrived' })
      if (isFaulty && !plan.fault.afterWork) return plan.fault.act({ request, response, socket, answer: undefined })
      await this.beforeForward?.(line)
      const answer = await forward(request, body, this.#target)
      await this.watch?.({ count, line, moment: 'answered' })
      if (isFaulty) return plan.fault.act({ request, response, socket, answer })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    } catch {
      // The program or the tenant has hung up.
      socket.destroy()
    }
  }

  /** False for a request that a fault of tokens lets pass. */
  #suffers(
    { tokenUses, onSignIn }: Fault,
    { headers: { authorization } }: http.IncomingMessage,
    line: string,
  ): boolean {
    if (onSignIn) return signsIn(line)
    if (tokenUses === undefined) return true
    if (authorization === undefined || signsIn(line)) return false
    const uses = (this.#tokenUses.get(authorization) ?? 0) + 1
    this.#tokenUses.set(authorization, uses)
    return uses > tokenUses
  }
}

async function bodyOf(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function forward(
  { method = '', url = '', headers }: http.IncomingMessage,
  body: Buffer,
  target: string,
): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
  const forwarded = http.request(new URL(url, target), { method, headers, agent: false })
  forwarded.end(body)
  const [answer] = (await once(forwarded, 'response')) as [http.IncomingMessage]
  const kept = Object.entries(answer.headers).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !['connection', 'transfer-encoding', 'content-length'].includes(entry[0]),
  )
  return { status: answer.statusCode ?? 0, headers: Object.fromEntries(kept), body: await bodyOf(answer) }
}
