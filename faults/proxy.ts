import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Fault } from './faults.js'

/** Which requests of a run a fault meets. */
export interface Plan {
  fault: Fault
  /** The first request that meets it, from 1. */
  at: number
  /** Whether all that follow meet it too. */
  always: boolean
}

/** Stands before a tenant and lets the requests of a plan suffer. */
export class FaultProxy {
  readonly baseUrl: string
  /** The requests so far: `GET /beta/platform-connectors`. */
  readonly requests: string[] = []
  readonly #server: http.Server

  private constructor(server: http.Server) {
    this.#server = server
    this.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  static async start(target: string, plan: Plan | undefined): Promise<FaultProxy> {
    const server = http.createServer((request, response) => void proxy.#serve(request, response, target, plan))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const proxy = new FaultProxy(server)
    return proxy
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  async #serve(
    request: http.IncomingMessage,
    response: http.ServerResponse,
    target: string,
    plan: Plan | undefined,
  ): Promise<void> {
    const count = this.requests.push(`${request.method} ${request.url}`)
    const { socket } = request
    socket.on('error', () => {})
    response.on('error', () => {})
    const isFaulty = plan !== undefined && (plan.always ? count >= plan.at : count === plan.at)
    try {
      const body = await bodyOf(request)
      if (isFaulty && !plan.fault.afterWork) return plan.fault.act({ request, response, socket, answer: undefined })
      const answer = await forward(request, body, target)
      if (isFaulty) return plan.fault.act({ request, response, socket, answer })
      response.writeHead(answer.status, answer.headers).end(answer.body)
    } catch {
      // The program or the tenant has hung up.
      socket.destroy()
    }
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
