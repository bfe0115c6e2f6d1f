import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { type IncomingMessage, request } from 'node:http'
import type { Sandbox } from '../../src/sandbox/http/server.js'

export interface RecordedAnswer {
  status: number
  text: string
  /** Of the text; undefined when that is not JSON. */
  json: unknown
}

export interface RecordedBody {
  json?: unknown
  /** A file, sent in chunks without a length. */
  zip?: string
  /** `sail` leaves it out where it patches. */
  contentType?: string | null
}

/**
 * Sends what the vendor's command line was recorded to send (docs/platform.md#sign-in, #requests, #sail): its headers,
 * and a sign-in before each request, as it does where there is no keyring. It stands in for that program, and proves no
 * more than the record says.
 */
export class RecordedClient {
  readonly #sandbox: Sandbox

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox
  }

  async send(method: string, path: string, body: RecordedBody = {}): Promise<RecordedAnswer> {
    const { json, zip } = body
    const text = json === undefined ? undefined : goJson(json)
    const type = body.contentType === undefined ? contentType(body) : body.contentType
    const length = text === undefined || zip !== undefined ? {} : { 'Content-Length': Buffer.byteLength(text) }
    return await this.#raw(
      method,
      path,
      {
        Authorization: `Bearer ${await this.#signIn()}`,
        ...(type === null ? {} : { 'Content-Type': type }),
        ...length,
      },
      zip === undefined ? text : createReadStream(zip),
    )
  }

  /** The JSON of an answer that must have this one status, as each of its calls takes exactly one for success. */
  async expect<T>(status: number, method: string, path: string, body?: RecordedBody): Promise<T> {
    const answer = await this.send(method, path, body)
    if (answer.status !== status) {
      throw new Error(`${method} ${path} answered ${answer.status}: ${answer.text}`)
    }
    return answer.json as T
  }

  /** `grant_type` in the query, the credentials in the body. */
  async #signIn(): Promise<string> {
    const { clientId, clientSecret } = this.#sandbox
    const body = new URLSearchParams({ client_id: clientId, client_secret: clientSecret }).toString()
    const answer = await this.#raw(
      'POST',
      '/oauth/token?grant_type=client_credentials',
      { 'Content-Type': 'application/x-www-form-urlencoded', 'Content-Length': Buffer.byteLength(body) },
      body,
    )
    const { access_token: token, expires_in: lifetime } = answer.json as Record<string, unknown>
    // It parses the token, and fails unless that has three parts; the lifetime is an integer to it.
    if (answer.status !== 200 || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(String(token)) || !Number.isInteger(lifetime)) {
      throw new Error(`no sign-in: ${answer.status} ${answer.text}`)
    }
    return String(token)
  }

  async #raw(
    method: string,
    path: string,
    headers: Record<string, string | number>,
    body: string | NodeJS.ReadableStream | undefined,
  ): Promise<RecordedAnswer> {
    const outgoing = request(this.#sandbox.baseUrl + path, {
      method,
      headers: { 'User-Agent': 'Go-http-client/1.1', ...headers, 'Accept-Encoding': 'gzip' },
    })
    if (typeof body === 'object') body.pipe(outgoing)
    else outgoing.end(body)
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    let text = ''
    for await (const chunk of response.setEncoding('utf8')) text += chunk
    return { status: response.statusCode ?? 0, text, json: parsed(text) }
  }
}

function contentType({ json, zip }: RecordedBody): string | null {
  return zip === undefined ? (json === undefined ? null : 'application/json') : 'application/zip'
}

/** Go writes these three as escapes. */
function goJson(value: unknown): string {
  const escapes: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' }
  return JSON.stringify(value).replace(/[<>&]/g, (character) => escapes[character] ?? character)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
