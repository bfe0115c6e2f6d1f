import { isObject } from '../core/json.js'
import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import { Http } from '../tenant/http/http.js'
import { NetworkError } from '../tenant/http/network-error.js'

const transport = { connectTimeoutMs: 15_000, requestTimeoutMs: 30_000 }

/** Bytes of an answer: a page of 100 notes of a million characters would be more than any merge request has. */
const maxAnswerBytes = 64 * 1024 * 1024

/** A request that did not end with the answer it asked for. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError'
  /** Undefined if there was no answer. */
  readonly status: number | undefined

  /** @param message - one line without the secrets of this process. */
  constructor(message: string, status: number | undefined) {
    super(message)
    this.status = status
  }

  /** Whether another attempt may help. */
  get isTemporary(): boolean {
    return this.status === undefined || this.status === 429 || this.status >= 500
  }
}

/** Sends requests to the JSON interface of one server, each once. The token goes to this server only. */
export class Api {
  readonly #http: Http
  readonly #base: URL
  readonly #headers: Record<string, string>
  readonly #signal: AbortSignal

  /** @param base - without a slash at its end. */
  constructor(
    base: string,
    headers: Record<string, string>,
    environment: Readonly<NodeJS.ProcessEnv>,
    signal: AbortSignal,
  ) {
    this.#base = new URL(base)
    this.#headers = headers
    this.#signal = signal
    this.#http = new Http(new URL(this.#base.origin), transport, environment)
  }

  close(): void {
    this.#http.close()
  }

  /**
   * Resolves with the value of the answer.
   *
   * @param path - below the address of the interface, percent-encoded, with the query.
   * @throws ApiError if there is no answer, or one that is not JSON of a status of 200 to 299.
   */
  async send(method: 'GET' | 'POST' | 'PUT' | 'PATCH', path: string, json?: unknown): Promise<unknown> {
    const { host, pathname } = this.#base
    const call = {
      ...{ operation: `ask ${host}`, method, path: `${pathname.replace(/\/$/, '')}${path}` },
      // Each attempt is made once: what tries again looks first for what an earlier one left.
      ...(json === undefined ? {} : { json }),
    }
    let status: number
    let text: string
    try {
      const answer = await this.#http.send(call, this.#headers, this.#signal)
      status = answer.status
      text = await readText(answer.body)
    } catch (error) {
      if (error instanceof NetworkError) throw new ApiError(error.message, undefined)
      throw error
    }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      value = undefined
    }
    // Azure DevOps answers a wrong token with the page to sign in, by 203 or a redirect.
    if (status === 203 || status === 302) throw new ApiError(`${host} asks to sign in`, 401)
    if (status < 200 || status > 299) throw new ApiError(`${host} answered ${status}${reasonOf(value)}`, status)
    if (value === undefined) throw new ApiError(`${host} answered with something that is not JSON`, status)
    return value
  }
}

/** What the server says about a failure. */
function reasonOf(value: unknown): string {
  if (!isObject(value)) return ''
  const said = [value['message'], value['error_description'], value['error']].find((each) => typeof each === 'string')
  return typeof said === 'string' && said !== '' ? ` (${oneLine(printable(said), 200)})` : ''
}

async function readText(body: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > maxAnswerBytes) throw new ApiError(`the answer is larger than ${maxAnswerBytes} bytes`, 413)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
