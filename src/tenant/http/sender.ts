import type { Clock } from '../../core/clock.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { errorLine } from '../../core/text.js'
import { span } from '../../core/times.js'
import { TenantError } from '../errors/errors.js'
import { answerError, unexpectedAnswer } from '../errors/failure.js'
import { type Call, repeatOf } from './call.js'
import type { Answer, Http } from './http.js'
import { isNeverSent, NetworkError } from './network-error.js'
import type { Pacer } from './pacer.js'
import { type FailedAttempt, parseHttpDate, retryDelay, retryPolicy } from './retry.js'

/** How much of a failed answer's body is read, in bytes. */
const maxErrorBytes = 64 * 1024

/** An answer of the tenant as it came, with its secrets and persons. */
export interface SeenAnswer {
  method: string
  /** With the query. */
  path: string
  status: number
  headers: Answer['headers']
  /** Its start, if it is larger than can be kept. */
  body: string
}

/** Largest body that is kept for `onAnswer`, in bytes. */
const maxSeenBytes = 1024 * 1024

/** Returns the headers of one attempt. Called before each, because the token may have expired. */
export type HeaderSource = (signal: AbortSignal) => Promise<Record<string, string>>

function waitSignal({ startSignal }: Call, signal: AbortSignal): AbortSignal {
  return startSignal === undefined ? signal : AbortSignal.any([signal, startSignal])
}

/** Sends a call with retries by the retry policy. Failures become a TenantError. */
export class Sender {
  readonly http: Http
  readonly #clock: Clock
  readonly #logger: Logger
  readonly #random: () => number
  readonly #pacer: Pacer | undefined
  readonly #onAnswer: ((seen: SeenAnswer) => void) | undefined
  #isDeprecationTold = false
  #clockDifferenceMs: number | undefined

  /** @param onAnswer - called with each answer that was read, but for those to a sign-in. */
  constructor(
    http: Http,
    clock: Clock,
    logger: Logger,
    random: () => number,
    { pacer, onAnswer }: { pacer?: Pacer | undefined; onAnswer?: ((seen: SeenAnswer) => void) | undefined } = {},
  ) {
    this.#onAnswer = onAnswer
    this.http = http
    this.#clock = clock
    this.#logger = logger
    this.#random = random
    this.#pacer = pacer
  }

  /**
   * How far the clock of this machine is ahead of the tenant's by its last answer, to about a second; undefined without a
   * Date in it.
   */
  get clockDifferenceMs(): number | undefined {
    return this.#clockDifferenceMs
  }

  /**
   * Sends the call until an answer has a status of 2xx, and resolves with the result of `consume` for it. A network error
   * inside `consume` counts as a failed attempt and is retried too.
   */
  async perform<T>(
    call: Call,
    headers: HeaderSource,
    signal: AbortSignal,
    consume: (answer: Answer) => Promise<T>,
  ): Promise<T> {
    const started = this.#clock.now()
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(call, headers, signal, attempt, consume)
      if ('value' in outcome) return outcome.value
      if (call.isOptional || this.http.isClosed) throw outcome.error
      const now = this.#clock.now()
      const delay = retryDelay(outcome, repeatOf(call), attempt, now - started, now, this.#random)
      if (delay === undefined) throw outcome.error
      this.#logger.info(errorLine(outcome.error.message, `trying again in ${span(delay)}`))
      await this.#clock.sleep(delay, waitSignal(call, signal))
    }
  }

  async #attempt<T>(
    call: Call,
    headers: HeaderSource,
    signal: AbortSignal,
    attempt: number,
    consume: (answer: Answer) => Promise<T>,
  ): Promise<{ value: T } | FailedAttempt> {
    await this.#pacer?.turn(waitSignal(call, signal))
    const began = this.#clock.now()
    const path = call.path.replace(/\?.*/s, '')
    const sent = await headers(signal)
    call.startSignal?.throwIfAborted()
    const { trace } = call
    const wasDone = trace?.mayBeApplied ?? false
    const failed = (attempted: FailedAttempt): FailedAttempt => {
      if (trace && isNotProcessed(attempted)) trace.mayBeApplied = wasDone
      return attempted
    }
    if (trace) trace.mayBeApplied = true
    call.onSent?.()
    try {
      const answer = await this.http.send(call, sent, signal)
      const { status } = answer
      const date = parseHttpDate(answer.headers.date)
      // The answer was made at some time since the request.
      if (date !== undefined) this.#clockDifferenceMs = (began + this.#clock.now()) / 2 - date
      this.#logger.debug(`${call.method} ${path} answered ${status} after ${span(this.#clock.now() - began)}`)
      this.#tellDeprecation(path, answer)
      if (status >= 200 && status < 300) return { value: await consume(this.#seen(call, answer)) }
      const body = await readStart(answer)
      if (!call.signsIn)
        this.#onAnswer?.({ method: call.method, path: call.path, status, headers: answer.headers, body })
      const error = answerError(call, { status, headers: answer.headers, body }, attempt)
      const { 'retry-after': retryAfter, date: answered } = answer.headers
      return failed({ error, code: undefined, retryAfter, date: answered })
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error
      this.#logger.debug(`${call.method} ${path} failed after ${span(this.#clock.now() - began)}: ${error.code}`)
      return failed({ error: networkFailure(call, error, attempt), code: error.code, retryAfter: undefined })
    }
  }

  /** The same answer, which is passed on when its body was read. */
  #seen(call: Call, answer: Answer): Answer {
    const onAnswer = this.#onAnswer
    if (onAnswer === undefined || call.signsIn) return answer
    const { method, path } = call
    const { status, headers, body } = answer
    const chunks: Uint8Array[] = []
    let size = 0
    const read = async function* () {
      for await (const chunk of body) {
        if (size < maxSeenBytes) chunks.push(chunk)
        size += chunk.length
        yield chunk
      }
      onAnswer({ method, path, status, headers, body: Buffer.concat(chunks).toString('utf8') })
    }
    return { ...answer, body: read() }
  }

  /** Logs once in a run that the tenant marks its paths as deprecated (docs/platform.md#api-versions). */
  #tellDeprecation(path: string, { headers }: Answer): void {
    if (this.#isDeprecationTold || headers['x-deprecated'] !== 'true') return
    this.#isDeprecationTold = true
    const [, layout = ''] = path.split('/')
    this.#logger.info(
      `the tenant marks the paths below /${layout} as deprecated; they work until 2028, and ${plainInputName('api-prefix')} auto uses the newer ones where the tenant has them`,
    )
  }
}

/** Converts a NetworkError of a call into an error for the user. */
export function networkFailure(call: Call, error: NetworkError, attempts = 1): TenantError {
  const often = attempts > 1 ? `sent ${attempts} times` : ''
  return new TenantError(errorLine(`cannot ${call.operation}: ${error.message}`, error.remedy, often), {
    kind: error.timeout ? 'timeout' : 'network',
    operation: call.operation,
    attempts,
    cause: error,
  })
}

/**
 * True when the tenant certainly did not process this attempt: it refused the request, or there was no connection. A
 * redirect proves neither.
 */
function isNotProcessed({ error, code }: FailedAttempt): boolean {
  const { kind, status = 0 } = error
  if (code !== undefined)
    return isNeverSent(code) || retryPolicy.networkErrors.some((each) => each.code === code && each.notProcessed)
  return kind === 'blocked' || (status >= 400 && status < 500 && status !== 408)
}

/** Reads the body as text. Throws a TenantError when it is larger than `limit` bytes. */
export async function readText(call: Call, answer: Answer, limit: number): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body) {
    size += chunk.length
    if (size > limit) throw unexpectedAnswer(call.operation, `is larger than ${limit} bytes`, answer.status)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** Reads the start of a failed answer's body. */
async function readStart(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of answer.body) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= maxErrorBytes) break
    }
  } catch (error) {
    // The status already tells the failure; a body that breaks off is used as far as it arrived.
    if (!(error instanceof NetworkError)) throw error
  }
  return Buffer.concat(chunks).toString('utf8')
}
