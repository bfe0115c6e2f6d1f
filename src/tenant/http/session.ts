import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import { parseExactJson } from '../../core/exact-json.js'
import { isDeeperThan, maxPrintableDepth } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { errorLine } from '../../core/text.js'
import { isTenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import { accessTokensPath, apiPath, type BesideBeta, pathBesideBeta, prefixHeaders, type Service } from '../paths.js'
import type { ApiPrefix } from '../types.js'
import type { Auth } from './auth.js'
import { type Call, repeatOf, type Trace } from './call.js'
import type { Answer } from './http.js'
import { ResponseReader } from './response-reader.js'
import { readText, type Sender } from './sender.js'
import { isDoubtfulRefusal, isSafeToRepeat, NotAppliedError, settle, settleRefusal, type Write } from './settle.js'

/** Sends calls with a token and reads their answers. */
export class Session {
  readonly #sender: Sender
  readonly #auth: Auth
  #prefix: ApiPrefix
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

  /** The path of a resource under the tenant's API prefix. */
  path(service: Service, ...segments: string[]): string {
    return apiPath(this.#prefix, service, ...segments)
  }

  /** The path of a resource that beta does not have, and the headers that it needs. */
  pathBesideBeta(
    instead: BesideBeta,
    service: Service,
    ...segments: string[]
  ): { path: string; headers: Record<string, string> } {
    return pathBesideBeta(this.#prefix, instead, service, ...segments)
  }

  /** The path of the user's own personal access tokens. */
  accessTokensPath(): string {
    return accessTokensPath(this.#prefix)
  }

  /** Uses another API prefix from the next path on. */
  usePrefix(prefix: ApiPrefix): void {
    this.#prefix = prefix
  }

  /** Sends the call and parses the answer as JSON. */
  async json(call: Call): Promise<unknown> {
    return parseAnswer(call.operation, await this.text(call), { exactNumbers: call.exactNumbers ?? false })
  }

  /** Sends the call and returns the answer as text. */
  async text(call: Call): Promise<string> {
    return (await this.#answer(call)).text
  }

  async #answer(call: Call): Promise<{ text: string; status: number }> {
    return await this.perform(call, this.linked(call.signal), async (answer) => ({
      text: await readText(call, answer, this.limits.maxAnswerBytes),
      status: answer.status,
    }))
  }

  /**
   * Changes something on the tenant. When the answer is lost, does not confirm the change or refuses it, `verify` reads
   * whether it was made. If it was not, an idempotent change, or one with `beforeRepeat`, is sent once more. Rejects with a TenantError;
   * its `written` is `unknown` when the change may have been made.
   */
  async write<T>(write: Write<T>): Promise<T> {
    try {
      return await this.#writeOnce(write)
    } catch (error) {
      const { call, beforeRepeat } = write
      // An idempotent change may be sent again after any answer. After a network failure, the sender has done so.
      const isUnchanged = repeatOf(call) === 'idempotent' && error instanceof NotAppliedError && error.attempts === 1
      if (!isUnchanged && (beforeRepeat === undefined || !isSafeToRepeat(error))) throw error
      this.#logger.info(errorLine(messageOf(error), 'sending it once more'))
      if (beforeRepeat === undefined) this.linked(call.signal).throwIfAborted()
      else await beforeRepeat()
      return await this.#writeOnce(write)
    }
  }

  async #writeOnce<T>(write: Write<T>): Promise<T> {
    const trace: Trace = { mayBeApplied: false }
    try {
      const { text, status } = await this.#answer({ ...write.call, right: 'manage', trace })
      return write.read(text, status)
    } catch (error) {
      // `rejected` is an explicit answer of the tenant that it changed nothing.
      if (!isTenantError(error) || error.kind === 'rejected') throw error
      if (!trace.mayBeApplied && isDoubtfulRefusal(error)) {
        return await settleRefusal(error, write, { logger: this.#logger })
      }
      if (!trace.mayBeApplied) throw error
      const signal = this.linked(write.call.signal)
      return await settle(error, write, { clock: this.#clock, logger: this.#logger, signal })
    }
  }

  /** A signal that aborts with that of the client or of the call. */
  linked(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.#signal : AbortSignal.any([this.#signal, signal])
  }

  /**
   * Sends the call with a token. After a 401 it signs in again and sends the call once more. That is safe for every call,
   * because a 401 means that the tenant processed nothing.
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

/** Makes a function that parses the text of an answer to `operation` and applies `read` to it. */
export function answerOf<T>(
  operation: string,
  read: (shape: ResponseReader) => T,
  { exactNumbers = false } = {},
): (text: string) => T {
  return (text) => read(new ResponseReader(operation, parseAnswer(operation, text, { exactNumbers })))
}

/** Parses the text of an answer as JSON. Throws a TenantError of kind `unexpected-answer`, also for one that is too deep. */
export function parseAnswer(
  operation: string,
  text: string,
  { exactNumbers = false, maxDepth = maxPrintableDepth } = {},
): unknown {
  if (isDeeperThan(maxDepth, text)) throw unexpectedAnswer(operation, `is nested deeper than ${maxDepth} levels`, 200)
  try {
    return exactNumbers ? parseExactJson(text) : JSON.parse(text)
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
