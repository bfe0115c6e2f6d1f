import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { finished, pipeline } from 'node:stream/promises'
import type { Fault } from '../behaviour.js'
import { errorBody } from './errors.js'
import type { Answer } from './router.js'

/** Sends an answer; one of chunks at the client's pace. Rejects when the chunks do, or when the client leaves. */
export async function send(response: ServerResponse, answer: Answer): Promise<void> {
  if (answer.chunks) {
    response.writeHead(answer.status, answer.headers)
    await pipeline(answer.chunks, response)
    return
  }
  const body = bodyOf(answer)
  response.writeHead(answer.status, headersOf(answer, body))
  response.end(body)
  await finished(response)
}

/** Does the work of an answer, sends none of it, and breaks the connection. */
export async function lose(response: ServerResponse, answer: Answer): Promise<void> {
  await finish(answer)
  breakOff(response)
}

/** Does the work of an answer, and sends none of it. */
export async function finish(answer: Answer): Promise<void> {
  if (answer.chunks)
    for await (const _chunk of answer.chunks) {
      // Lost.
    }
}

/** Sends the first half of an answer, or the first chunk of a long one, and breaks the connection. */
export async function cut(response: ServerResponse, answer: Answer): Promise<void> {
  let part: Buffer | string | undefined
  if (answer.chunks) {
    response.writeHead(answer.status, answer.headers)
    for await (const chunk of answer.chunks) {
      part = chunk
      break
    }
  } else {
    const body = bodyOf(answer)
    response.writeHead(answer.status, headersOf(answer, body))
    part = body?.subarray(0, Math.floor(body.length / 2))
  }
  if (part !== undefined && part.length > 0) await write(response, part)
  response.destroy()
}

/** Resolves when the part is on its way, or the client has left: then Node.js never calls back. */
async function write(response: ServerResponse, part: Buffer | string): Promise<void> {
  await new Promise<void>((resolve) => {
    response.once('close', resolve)
    response.write(part, () => resolve())
  })
}

/** No answer: the client sees a reset. */
export function breakOff(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
  response.destroy()
}

/** Waits until the client gives up. */
export async function hang(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}

/** The answer that a fault wants instead of the right one. */
export function faultAnswer(fault: Fault & { status: number | 'html' }, trackingId: string): Answer {
  const headers = { ...fault.headers }
  if (fault.status === 'html') {
    const text = typeof fault.body === 'string' ? fault.body : cloudflarePage
    return {
      status: 403,
      headers: { 'Content-Type': 'text/html; charset=UTF-8', Server: 'cloudflare', ...headers },
      text,
    }
  }
  const { status } = fault
  if (status === 429 && !Object.keys(headers).some((name) => name.toLowerCase() === 'retry-after'))
    headers['Retry-After'] = '1'
  if (typeof fault.body === 'string') return { status, headers, text: fault.body }
  return { status, headers, json: fault.body ?? usualBody(status, trackingId) }
}

function usualBody(status: number, trackingId: string): unknown {
  if (status === 401) return { error: 'JWT validation failed: JWT is expired' }
  if (status === 429) return { message: 'API rate limit exceeded' }
  return errorBody(status, 'This answer was ordered by a fault', trackingId)
}

const cloudflarePage = `<!DOCTYPE html>
<html lang="en-US">
<head><title>Access denied | Cloudflare</title></head>
<body><h1>Error 1010</h1><p>Access denied. error code: 1010</p><p>Cloudflare Ray ID: <strong>0000000000000000</strong></p></body>
</html>
`

function bodyOf(answer: Answer): Buffer | undefined {
  if (answer.text !== undefined) return Buffer.from(answer.text)
  return answer.json === undefined ? undefined : Buffer.from(JSON.stringify(answer.json))
}

function headersOf(answer: Answer, body: Buffer | undefined): Record<string, string> {
  const type = answer.json === undefined ? 'text/plain; charset=utf-8' : 'application/json'
  return {
    ...(body ? { 'Content-Type': type, 'Content-Length': String(body.length) } : {}),
    ...answer.headers,
  }
}
