import { once } from 'node:events'
import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A tenant that signs in every client and forwards all other requests unchanged to another server, so that a client of
 * the tenant's interface reads the answers of that server.
 */
export async function openPassthroughTenant(target: string): Promise<{ baseUrl: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    if (request.url === '/oauth/token') {
      request.resume()
      response.setHeader('Content-Type', 'application/json')
      response.end(JSON.stringify({ access_token: 'e30.e30.e30', token_type: 'bearer', expires_in: 749 }))
      return
    }
    const onward = send(
      new URL(request.url ?? '/', target),
      { method: request.method ?? 'GET', headers: { ...request.headers, connection: 'close' } },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.on('error', () => response.destroy())
        answer.pipe(response)
      },
    )
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
