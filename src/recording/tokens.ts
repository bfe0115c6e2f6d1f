import type { GeneratedValues } from './generated.js'
import { IssuedTokens, issuedBy, originOf } from './issued-tokens.js'
import type { RecordedExchange, RecordedRequest } from './model.js'

/**
 * The tokens that the target system issued in a recording, and which of them it has refused so far in a replay. Only those
 * that stand in an answer count: others the connector makes itself.
 */
export class RecordedTokens {
  readonly issued: IssuedTokens
  /** The 401 of those that no later request was answered with. */
  readonly #refusals = new Map<string, RecordedExchange>()
  /** Hosts to which something else than an issued token was sent. */
  readonly #hasOthers = new Set<string>()
  readonly #refused = new Set<string>()

  /** @param all - the exchanges of the whole recording, in their order. */
  constructor(all: readonly RecordedExchange[], generated: GeneratedValues) {
    this.issued = new IssuedTokens(all, generated)
    // Exchanges at the same time have the same step: one of them may have been accepted before another one was refused.
    let step = 0
    const refusedAt = new Map<string, number>()
    for (const exchange of all) {
      const { request, answer, parallel } = exchange
      if (parallel !== true) step++
      const token = this.issued.tokenOf(request)
      if (token === undefined) {
        if (request.headers?.['authorization'] !== undefined) this.#hasOthers.add(originOf(request))
      } else if (isRefusal(answer)) {
        if (this.#refusals.has(token)) continue
        this.#refusals.set(token, exchange)
        refusedAt.set(token, step)
      } else if (isAccepted(answer) && refusedAt.get(token) !== step) this.#refusals.delete(token)
    }
  }

  /** Whether a request signs itself with the recorded token. */
  isSame({ request }: RecordedExchange, sent: RecordedRequest): boolean {
    return this.issued.tokenOf(request) === this.issued.tokenOf(sent)
  }

  /**
   * Whether a request may sign itself with another token than the recorded one: of the same way to sign in, as a connector may
   * sign in earlier or later than in the recorded run. The refusal of one token is no answer to another one.
   */
  fits(exchange: RecordedExchange, sent: RecordedRequest): boolean {
    const { request, answer } = exchange
    const [before, after] = [this.issued.tokenOf(request), this.issued.tokenOf(sent)]
    if (before === after || before === undefined) return true
    if (isRefusal(answer) && this.#refusals.has(before)) return false
    // Such as one of the configuration, with which the connector begins.
    if (after === undefined) return this.#hasOthers.has(originOf(request))
    return this.issued.isLike(exchange, before, after)
  }

  /** True for a request that was refused because of its token: the connector sends it once more with another one, or has it before. */
  isRefused({ request, answer }: RecordedExchange): boolean {
    const token = this.issued.tokenOf(request)
    return token !== undefined && isRefusal(answer) && this.#refusals.has(token)
  }

  /** What answers a request whose token was refused before. */
  refusalOf(sent: RecordedRequest): RecordedExchange | undefined {
    const token = this.issued.tokenOf(sent)
    return token !== undefined && this.#refused.has(token) ? this.#refusals.get(token) : undefined
  }

  /** Remembers how a request was answered: a token that was refused stays so, until it is issued again. */
  answered({ request, answer }: RecordedExchange, sent: RecordedRequest): void {
    for (const { token } of issuedBy(answer)) this.#refused.delete(token)
    const token = this.issued.tokenOf(sent)
    if (token !== undefined && token === this.issued.tokenOf(request) && this.isRefused({ request, answer }))
      this.#refused.add(token)
  }

  /** True if an answer issues a token that was refused since. */
  isSpent({ answer }: RecordedExchange): boolean {
    if (this.#refused.size === 0) return false
    return issuedBy(answer).some(({ token }) => this.#refused.has(token))
  }
}

function isRefusal(answer: RecordedExchange['answer']): boolean {
  return !('error' in answer) && answer.status === 401
}

/** A target system that is busy or broken tells nothing of a token. */
function isAccepted(answer: RecordedExchange['answer']): boolean {
  return !('error' in answer) && answer.status < 500 && answer.status !== 429
}
