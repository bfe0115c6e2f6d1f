import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { messageOf } from '../../core/errors.js'

/** The id of the connector that the gateway has. In the form of an id, as messages name a connector by its alias. */
const connector = '00000000-0000-4000-8000-000000000000'

/**
 * A tenant on loopback that has one connector, which the development server of the SDK runs. It knows the sign-in and
 * the invocation of commands alone, and passes requests and answers on as they are.
 */
export class DevGateway {
  readonly connector = connector
  readonly clientId = randomBytes(16).toString('hex')
  readonly clientSecret = randomBytes(32).toString('hex')
  readonly #token = randomBytes(32).toString('hex')
  /** Why the server did not answer the last command; undefined if it did. */
  lost: string | undefined
  readonly #server: Server
  readonly #devServer: URL

  private constructor(devServer: URL) {
    this.#devServer = devServer
    this.#server = createServer((request, response) => void this.#answer(request, response))
  }

  /** @param devServer - its address, with the path at which it takes commands. */
  static async start(devServer: URL): Promise<DevGateway> {
    const gateway = new DevGateway(devServer)
    gateway.#server.listen(0, '127.0.0.1')
    await once(gateway.#server, 'listening')
    return gateway
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async close(): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (status: number, body: unknown) => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.method === 'POST' && request.url === '/oauth/token')
      return json(200, { access_token: this.#token, token_type: 'bearer', expires_in: 24 * 60 * 60 })
    if (request.headers.authorization !== `Bearer ${this.#token}`) return json(401, { error: 'JWT is not known' })
    if (request.method !== 'POST' || request.url !== `/beta/platform-connectors/${connector}/invoke`)
      return json(404, { messages: [{ text: 'the development server runs commands alone' }] })
    try {
      await this.#passOn(request, response)
      this.lost = undefined
    } catch (error) {
      if (response.headersSent) response.destroy()
      else {
        this.lost = connectionFault(error)
        json(502, { messages: [{ text: `the development server does not answer: ${this.lost}` }] })
      }
    }
  }

  async #passOn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const headers = { 'Content-Type': 'application/json', 'Accept-Encoding': 'identity' }
    const length = request.headers['content-length']
    const asked = sendRequest(this.#devServer, {
      method: 'POST',
      // It has no proxy, and a connection for each command: the server may be started again at any time.
      agent: false,
      headers: length === undefined ? headers : { ...headers, 'Content-Length': length },
    })
    response.once('close', () => asked.destroy())
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>
    // Both may fail for the same reason.
    answered.catch(() => {})
    await pipeline(request, asked)
    const [answer] = await answered
    response.writeHead(answer.statusCode ?? 502, { 'Content-Type': answer.headers['content-type'] ?? 'text/plain' })
    await pipeline(answer, response)
  }
}

/** Why a connection failed: its code, or else its message. */
export function connectionFault(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? messageOf(error)
}
