import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * Stands before a tenant on loopback and passes everything on, so that a test can act between a request and its
 * answer.
 */
export class Front {
  readonly baseUrl: string
  readonly #server: http.Server

  private constructor(server: http.Server) {
    this.#server = server
    this.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  /**
   * @param before - called with each request, such as `PUT /beta/platform-connectors/x`, before it is passed on. What it
   *   returns is sent in place of the answer, byte by byte, and ends the connection. A promise holds the request until then.
   * @param after - called before the answer to a request is passed on, and waited for.
   * @param change - what it makes of the request and the body of its answer is passed on in its place, unless it is undefined.
   */
  static async start(
    target: string,
    before: (request: string) => string | undefined | Promise<string | undefined>,
    after: (request: string) => Promise<void> | void = () => {},
    change?: (request: string, body: string) => string | undefined,
  ): Promise<Front> {
    const server = http.createServer(async (incoming, response) => {
      const { method = '', url = '', headers } = incoming
      const request = `${method} ${url}`
      const instead = await before(request)
      const forwarded = http.request(new URL(url, target), { method, headers, agent: false }, async (answer) => {
        if (instead === undefined) {
          await after(request)
          if (change === undefined) {
            response.writeHead(answer.statusCode ?? 502, answer.headers)
            answer.pipe(response)
            return
          }
          const body = Buffer.concat(await answer.toArray()).toString()
          const { 'content-length': _, 'transfer-encoding': __, ...headers } = answer.headers
          response.writeHead(answer.statusCode ?? 502, headers).end(change(request, body) ?? body)
        } else {
          answer.resume()
          incoming.socket.end(instead)
        }
      })
      forwarded.on('error', () => response.destroy())
      response.on('close', () => forwarded.destroy())
      incoming.pipe(forwarded)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return new Front(server)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
