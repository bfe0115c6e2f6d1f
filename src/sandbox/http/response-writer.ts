import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { finished, pipeline } from 'node:stream/promises'
import type { Fault } from '../behaviour.js'
import { errorBody } from './errors.js'
import type { Answer } from './router.js'

/** Sends an answer, chunks as fast as the client reads. Rejects when the chunks do or when the client disconnects. */
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

/** Completes the work of an answer, then breaks the connection without sending it. */
export async function lose(response: ServerResponse, answer: Answer): Promise<void> {
  await finish(answer)
  breakOff(response)
}

/** Completes the work of an answer without sending it. */
export async function finish(answer: Answer): Promise<void> {
  if (answer.chunks)
    for await (const _chunk of answer.chunks) {
      // Reading the chunks runs the command to its end.
    }
}

/** Sends the first half of an answer, or its first chunk, then breaks the connection. */
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

/** Resolves when the part was written, or on `close`: after that Node.js does not call the callback. */
async function write(response: ServerResponse, part: Buffer | string): Promise<void> {
  await new Promise<void>((resolve) => {
    response.once('close', resolve)
    response.write(part, () => resolve())
  })
}

/** Resets the connection without an answer. */
export function breakOff(response: ServerResponse): void {
  response.socket?.resetAndDestroy()
  response.destroy()
}

/** Waits without an answer until the client disconnects. */
export async function hang(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort')
}

/** The answer that a fault sends in place of the regular one. */
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
  return { status, headers, json: fault.body ?? defaultBody(status, trackingId) }
}

function defaultBody(status: number, trackingId: string): unknown {
  if (status === 401) return { error: 'JWT validation failed: JWT is expired' }
  if (status === 429) return { message: 'API rate limit exceeded' }
  return errorBody(status, 'This answer comes from an injected fault', trackingId)
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
