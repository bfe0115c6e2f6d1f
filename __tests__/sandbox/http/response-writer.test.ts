import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import net, { type AddressInfo } from 'node:net'
import { cut, send } from '../../../src/sandbox/http/response-writer.js'

const answer = { status: 200, json: { text: 'x'.repeat(1000) } }

/** Hands over a request whose connection is closed already, so that Node.js never says that the answer is on its way. */
async function withoutClient(use: (response: ServerResponse) => Promise<void>): Promise<void> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = net.connect((server.address() as AddressInfo).port, '127.0.0.1')
  client.on('error', () => {})
  client.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
  const [request, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse]
  request.socket.destroy()
  try {
    await use(response)
  } finally {
    client.destroy()
    server.close()
  }
}

describe('an answer to a client that disconnected', () => {
  it.each([
    ['whole', send],
    ['cut', cut],
  ])('comes to an end: %s', async (_, sending) => {
    // Whether it rejects does not matter: whoever waits for it goes on.
    await withoutClient(async (response) => void (await Promise.allSettled([sending(response, answer)])))
    await withoutClient(async (response) => {
      await once(response, 'close')
      await Promise.allSettled([sending(response, answer)])
    })
  })
})
