import type http from 'node:http'
import type { Request, Response } from 'got'
import { closedUnanswered, endlessInterim, noAnswer, proxyRefusal } from './network-error.js'

/** Interim answers (1xx) to one request; a server that sends more sends no end of them. */
const maxInterimAnswers = 100

/**
 * Resolves with the head of the answer, and rejects in every other case that ends a request: got says nothing of an
 * answer that switches the protocol, nor of a request that is closed without an error.
 */
export function headOf(
  stream: Request,
  idle: { restart(): void },
  { host }: URL,
  proxy: URL | undefined,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    stream.once('response', (response: Response) => {
      const { statusCode } = response
      if (statusCode >= 200) resolve(response)
      else reject(noAnswer(host, statusCode))
    })
    stream.once('error', reject)
    stream.on('uploadProgress', () => idle.restart())
    stream.once('request', (request: http.ClientRequest) => {
      // What a proxy answers to CONNECT would pass for the tenant's answer.
      request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
        if (statusCode !== 200) reject(proxyRefusal(proxy?.host ?? '', statusCode))
      })
      request.once('upgrade', ({ statusCode = 101 }, socket) => {
        socket.destroy()
        reject(noAnswer(host, statusCode))
      })
      let interim = 0
      request.on('information', () => {
        interim++
        if (interim > maxInterimAnswers) reject(endlessInterim(host, maxInterimAnswers))
      })
      // An answer and an error come before the end of the request, and got passes them on later.
      let isTold = false
      const told = () => {
        isTold = true
      }
      request.once('response', told).once('error', told)
      request.once('close', () => {
        if (!isTold) reject(closedUnanswered())
      })
    })
    idle.restart()
  })
}
