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

  /** `before` is called with each request, such as `PUT /beta/platform-connectors/x`, and must let it pass. */
  static async start(target: string, before: (request: string) => void | Promise<void>): Promise<Front> {
    const server = http.createServer(async (incoming, response) => {
      const { method = '', url = '', headers } = incoming
      await before(`${method} ${url}`)
      const forwarded = http.request(new URL(url, target), { method, headers, agent: false }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
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
