import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { isTenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import { apiPath, prefixHeaders, type Service } from '../paths.js'
import { errorLine } from '../text.js'
import type { ApiPrefix } from '../types.js'
import type { Auth } from './auth.js'
import { type Call, repeatOf, type Trace } from './call.js'
import type { Answer } from './http.js'
import { ResponseReader } from './response-reader.js'
import { readText, type Sender } from './sender.js'
import { isSafeToRepeat, NotArrived, settle, type Write } from './settle.js'

/** Calls of a signed-in client. */
export class Session {
  readonly #sender: Sender
  readonly #auth: Auth
  readonly #prefix: ApiPrefix
  readonly #signal: AbortSignal
  readonly #clock: Clock
  readonly #logger: Logger

  constructor(sender: Sender, auth: Auth, prefix: ApiPrefix, signal: AbortSignal, clock: Clock, logger: Logger) {
    this.#sender = sender
    this.#auth = auth
    this.#prefix = prefix
    this.#signal = signal
    this.#clock = clock
    this.#logger = logger
  }

  get limits(): Sender['http']['limits'] {
    return this.#sender.http.limits
  }

  /** The path of a resource in the layout of this tenant. */
  path(service: Service, ...segments: string[]): string {
    return apiPath(this.#prefix, service, ...segments)
  }

  /** The JSON of the answer. */
  async json(call: Call): Promise<unknown> {
    return parseAnswer(call.operation, await this.text(call))
  }

  /** The answer as text. */
  async text(call: Call): Promise<string> {
    const read = async (answer: Answer) => await readText(call, answer, this.limits.answerBytes)
    return await this.perform(call, this.linked(call.signal), read)
  }

  /**
   * Makes a change. When its answer is lost, or does not prove that it was made, reads tell whether it was. Rejects with
   * a TenantError whose `written` says whether it may have been done all the same.
   */
  async write<T>(write: Write<T>): Promise<T> {
    try {
      return await this.#writeOnce(write)
    } catch (error) {
      const { call, beforeRepeat } = write
      // What sets a state may be sent again after any answer. After a failure of the network, the sender has done so.
      const isStateUnset = repeatOf(call) === 'idempotent' && error instanceof NotArrived && error.attempts === 1
      if (!isStateUnset && (beforeRepeat === undefined || !isSafeToRepeat(error))) throw error
      this.#logger.info(errorLine(messageOf(error), 'sending it once more'))
      if (beforeRepeat === undefined) this.linked(call.signal).throwIfAborted()
      else await beforeRepeat()
      return await this.#writeOnce(write)
    }
  }

  async #writeOnce<T>(write: Write<T>): Promise<T> {
    const trace: Trace = { mayBeDone: false }
    try {
      return write.read(await this.text({ ...write.call, right: 'manage', trace }))
    } catch (error) {
      // A rejection is the tenant's own word that it was not done.
      if (!trace.mayBeDone || !isTenantError(error) || error.kind === 'rejected') throw error
      const signal = this.linked(write.call.signal)
      return await settle(error, write, { clock: this.#clock, logger: this.#logger, signal })
    }
  }

  /** A signal that ends with the client's or the call's. */
  linked(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#signal : AbortSignal.any([this.#signal, signal])
  }

  /**
   * Sends the call with a token. When the token is refused, signs in once more and sends it once more: a 401 means that
   * nothing was done, so this holds for every call.
   */
  async perform<T>(call: Call, signal: AbortSignal, consume: (answer: Answer) => Promise<T>): Promise<T> {
    let token = ''
    const send = async (next: (signal: AbortSignal) => Promise<string>): Promise<T> => {
      const headers = async (): Promise<Record<string, string>> => {
        token = await next(signal)
        return { ...prefixHeaders(this.#prefix), authorization: `Bearer ${token}` }
      }
      return await this.#sender.perform(call, headers, signal, async (answer) => {
        this.#auth.accept(token)
        return await consume(answer)
      })
    }
    const first = await outcomeOf(send((given) => this.#auth.current(given)))
    if (first.ok) return first.value
    if (isTenantError(first.error) && first.error.status !== undefined && first.error.status !== 401)
      this.#auth.accept(token)
    if (!isTenantError(first.error, 'unauthorized') || token === '') throw first.error
    const replaced = await this.#auth.replace(token, signal)
    if (replaced === undefined) throw first.error
    return await send((given) => this.#auth.current(given))
  }
}

/** Reads the JSON of an answer to `operation`. */
export function answerOf<T>(operation: string, read: (shape: ResponseReader) => T): (text: string) => T {
  return (text) => read(new ResponseReader(operation, parseAnswer(operation, text)))
}

/** The JSON of an answer's text. Throws an `unexpected-answer`. */
export function parseAnswer(operation: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const what = text.trim() === '' ? 'is empty' : /^\s*</.test(text) ? 'is a page of HTML' : 'is not JSON'
    throw unexpectedAnswer(operation, what, 200, error)
  }
}

async function outcomeOf<T>(promise: Promise<T>): Promise<{ ok: true; value: T } | { ok: false; error: unknown }> {
  try {
    return { ok: true, value: await promise }
  } catch (error) {
    return { ok: false, error }
  }
}
