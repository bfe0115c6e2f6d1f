import type { Clock } from '../../core/clock.js'
import type { RecordedAnswer } from '../../recording/model.js'
import { TargetRecorder } from '../../recording/recorder.js'
import { ReplayConnection } from '../../recording/replay-connection.js'
import type { TargetAddress, TargetAnswers, TargetConnection } from '../../runtime/target.js'

export interface DecoyEvents {
  /** Called with what the connector sends. */
  onSent(text: string): void
  /** Called with each output of a command. */
  onOutput(output: unknown): void
}

/** How every request of the connector is answered. */
export type DecoyAnswer = 'success' | 'refusal' | 'no-connection'

/** A target system that waits for the connector's first bytes does not speak first: a server that does is not imitated. */
const maxSilenceMs = 2_000

const json = (status: number, body: unknown): RecordedAnswer => ({
  status,
  headers: [['Content-Type', 'application/json']],
  body: { json: body },
})

const answers: Readonly<Record<Exclude<DecoyAnswer, 'no-connection'>, RecordedAnswer>> = {
  // A token, and a list without objects, by the names that interfaces have for them.
  success: json(200, {
    ...{ access_token: 'made-up', token_type: 'Bearer', expires_in: 3600 },
    ...{ id: '1', items: [], value: [], data: [], results: [], Resources: [], totalResults: 0 },
  }),
  refusal: json(401, { error: 'invalid_client', message: 'made up: the credentials are wrong' }),
}

/**
 * Answers a connector in place of its target system, so that nothing leaves this machine, and records what it exchanges.
 */
export class DecoyTarget extends TargetRecorder {
  override readonly mode = 'replay'
  readonly #answer: DecoyAnswer
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #events: DecoyEvents

  constructor(answer: DecoyAnswer, clock: Clock, signal: AbortSignal, events: DecoyEvents) {
    super(clock.now())
    this.#answer = answer
    this.#clock = clock
    this.#signal = signal
    this.#events = events
  }

  override onOutput(output: unknown): void {
    super.onOutput(output)
    this.#events.onOutput(output)
  }

  override open(address: TargetAddress, given: TargetAnswers): TargetConnection {
    const recorded = super.open(address)
    let isOver = false
    const over = (code: string | undefined) => {
      if (isOver) return false
      isOver = true
      recorded.closed(code)
      return true
    }
    const told: TargetAnswers = {
      connect: () => given.connect(),
      data(bytes) {
        recorded.received(bytes)
        given.data(bytes)
      },
      end: () => given.end(),
      settle: () => given.settle(),
      fail: (code) => void (over(code) && given.fail(code)),
    }
    const answer = this.#answer
    if (answer === 'no-connection') {
      told.fail('ECONNREFUSED')
      return { sent() {}, received() {}, ended() {}, closed() {} }
    }
    const answering = new ReplayConnection(address, told, {
      onRequest: (request) => ({ exchange: { request, answer: answers[answer] }, replaced: [] }),
      onProblem: () => {},
    })
    let hasSent = false
    told.connect()
    const giveUp = () => void (hasSent || told.fail('ECONNRESET'))
    this.#clock.sleep(maxSilenceMs, this.#signal, { ref: false }).then(giveUp, giveUp)
    return {
      sent: (data) => {
        hasSent = true
        this.#events.onSent(data.toString('latin1'))
        recorded.sent(data)
        answering.sent(data)
      },
      received() {},
      ended() {},
      closed(code) {
        over(code)
        answering.closed()
      },
    }
  }
}
