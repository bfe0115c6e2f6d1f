import type http from 'node:http'
import type { Request, Response } from 'got'
import { closedWithoutAnswer, nonFinalAnswer, proxyRefused, tooManyInterimAnswers } from './network-error.js'

/** Limit for interim answers (1xx) to one request, against a server that sends them without end. */
const maxInterimAnswers = 100

/**
 * Resolves with the head of the answer and rejects when the request ends in any other way. got reports neither an answer
 * that switches protocols nor a request that closes without an error.
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
      else reject(nonFinalAnswer(host, statusCode))
    })
    stream.once('error', reject)
    stream.on('uploadProgress', () => idle.restart())
    stream.once('request', (request: http.ClientRequest) => {
      // Without this, a proxy's refusal of CONNECT would be read as the tenant's answer.
      request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
        if (statusCode !== 200) reject(proxyRefused(proxy?.host ?? '', statusCode))
      })
      request.once('upgrade', ({ statusCode = 101 }, socket) => {
        socket.destroy()
        reject(nonFinalAnswer(host, statusCode))
      })
      let interim = 0
      request.on('information', () => {
        interim++
        if (interim > maxInterimAnswers) reject(tooManyInterimAnswers(host, maxInterimAnswers))
      })
      // An answer or an error precedes `close`, but got emits it later than `close`.
      let isSettled = false
      const settled = () => {
        isSettled = true
      }
      request.once('response', settled).once('error', settled)
      request.once('close', () => {
        if (!isSettled) reject(closedWithoutAnswer())
      })
    })
    idle.restart()
  })
}
