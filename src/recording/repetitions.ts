import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import { compareRequests } from './compare.js'
import type { GeneratedValues } from './generated.js'
import { type RecordedExchange, type RecordedRequest, type Recording, retryAfterMsOf } from './model.js'
import { requestText } from './replay-text.js'

/** One answer to one command is given no more often, and so many times more for each time that it was recorded. */
const maxSame = 1000
const maxSameOfRecorded = 10
/** A part of the time to wait: timers may be early by a moment. */
const minWait = 0.9
/** Requests of one command that failed, and are waited for. */
const maxFailed = 10

/** What a command sends again: for ever, too soon, or not at all, where the recorded run did. */
export class Repetitions {
  readonly #recording: Recording
  readonly #generated: GeneratedValues
  readonly #report: (problem: string) => void
  readonly #now: () => number
  /** How often an exchange has answered since the last command began. */
  readonly #answers = new Map<RecordedExchange, number>()
  /** Requests of the running command that failed, and were sent again in the recorded run. */
  #failed: { sent: RecordedRequest; exchange: RecordedExchange; answeredMs: number }[] = []

  /** @param options.now - a clock for the times between messages, in milliseconds. */
  constructor({
    recording,
    generated,
    report,
    now,
  }: { recording: Recording; generated: GeneratedValues; report: (problem: string) => void; now: () => number }) {
    this.#recording = recording
    this.#generated = generated
    this.#report = report
    this.#now = now
  }

  /** A command is invoked. */
  invoked(): void {
    this.#answers.clear()
  }

  /** Counts an answer. True for one that a command gets again and again, as one that reads its first page for ever. */
  isEndless(exchange: RecordedExchange, sent: RecordedRequest): boolean {
    const count = (this.#answers.get(exchange) ?? 0) + 1
    this.#answers.set(exchange, count)
    if (count <= maxSame) return false
    // Such as what is read anew for each object of a long list.
    const { method, url } = exchange.request
    const isSame = ({ request }: RecordedExchange) => request.method === method && request.url === url
    const recorded = this.#recording.groups.reduce((sum, { exchanges }) => sum + exchanges.filter(isSame).length, 0)
    const limit = maxSame + maxSameOfRecorded * recorded
    if (count <= limit) return false
    this.#report(`${requestText(sent)} was sent more than ${limit} times by one command: it seems to be sent for ever`)
    return true
  }

  /** A request was answered with a failure, after which the recorded run has sent it again. */
  failed(sent: RecordedRequest, exchange: RecordedExchange): void {
    if (this.#failed.length < maxFailed) this.#failed.push({ sent, exchange, answeredMs: this.#now() })
  }

  /** A request is sent, which may be one that has failed before. */
  sent(request: RecordedRequest): void {
    this.#failed = this.#failed.filter((each) => {
      if (compareRequests(each.sent, request, this.#generated).differences.length > 0) return true
      this.#reportHaste(each, request)
      return false
    })
  }

  /** Waits for no request any more: it is not known which command would send it. */
  forget(): void {
    this.#failed = []
  }

  /** The command succeeded, though the requests that failed were not sent again. */
  succeeded(): void {
    for (const { sent, exchange } of this.#failed) {
      const { answer } = exchange
      const how =
        'error' in answer
          ? `without an answer (${oneLine(printable(answer.error), 40)})`
          : `with status ${answer.status}`
      this.#report(
        `${requestText(sent)} failed ${how}, and was sent again in the recorded run; now the command goes on without it`,
      )
    }
    this.forget()
  }

  /** Tells a request that is sent again before the time that its answer asked for, if the recorded run waited for it. */
  #reportHaste(
    { exchange: { answer, waited }, answeredMs }: { exchange: RecordedExchange; answeredMs: number },
    sent: RecordedRequest,
  ): void {
    const waitMs = waited === true ? retryAfterMsOf(answer) : undefined
    const tookMs = this.#now() - answeredMs
    if (waitMs === undefined || tookMs >= waitMs * minWait) return
    this.#report(
      `${requestText(sent)} was sent again ${Math.max(0, Math.round(tookMs))} ms after an answer that asks for ${waitMs / 1000} s (Retry-After); in the recorded run it waited`,
    )
  }
}
