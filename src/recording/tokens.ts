import { bodyText } from './bodies.js'
import { compareRequests } from './compare.js'
import type { GeneratedValues } from './generated.js'
import { credentialsOf } from './masks.js'
import type { RecordedExchange, RecordedRequest } from './model.js'

/** Ways to sign in that are told apart. */
const maxWays = 50

/** The tokens that stand for issued ones in a text. */
export function tokensOf(text: string): string[] {
  return (text.match(/[\w.-]+/g) ?? []).filter((run) => /^recorded-token-\d{1,9}$|\.recorded$/.test(run))
}

/** The tokens of the body of an answer. */
export function tokensIn(answer: RecordedExchange['answer']): string[] {
  return 'error' in answer || answer.body === undefined ? [] : tokensOf(bodyText(answer.body))
}

/**
 * The tokens that the target system issued in a recording, and which of them it has refused so far in a replay. Only those
 * that stand in an answer count: others the connector makes itself.
 */
export class RecordedTokens {
  readonly #generated: GeneratedValues
  /** The way to sign in that issued each; undefined if that is not known. */
  readonly #wayOf = new Map<string, number | undefined>()
  /** The 401 of those that no later request was answered with. */
  readonly #refusals = new Map<string, RecordedExchange>()
  /** Hosts to which something else than an issued token was sent. */
  readonly #hasOthers = new Set<string>()
  readonly #refused = new Set<string>()

  /** @param all - the exchanges of the whole recording, in their order. */
  constructor(all: readonly RecordedExchange[], generated: GeneratedValues) {
    this.#generated = generated
    const ways: RecordedRequest[] = []
    for (const { request, answer } of all) {
      const issued = issuedBy(answer)
      if (issued.length === 0) continue
      const way = this.#wayOfRequest(request, ways)
      for (const token of issued) if (!this.#wayOf.has(token)) this.#wayOf.set(token, way)
    }
    // Exchanges at the same time have the same step: one of them may have been accepted before another one was refused.
    let step = 0
    const refusedAt = new Map<string, number>()
    for (const exchange of all) {
      const { request, answer, parallel } = exchange
      if (parallel !== true) step++
      const token = this.#tokenOf(request)
      if (token === undefined) {
        if (request.headers?.['authorization'] !== undefined) this.#hasOthers.add(placeOf(request))
      } else if (isRefusal(answer)) {
        if (this.#refusals.has(token)) continue
        this.#refusals.set(token, exchange)
        refusedAt.set(token, step)
      } else if (isAccepted(answer) && refusedAt.get(token) !== step) this.#refusals.delete(token)
    }
  }

  /** One that was issued for a token, such as a refresh token, is of the way of that. */
  #wayOfRequest(request: RecordedRequest, ways: RecordedRequest[]): number | undefined {
    const { url, headers, body } = request
    const carried = tokensOf(`${url} ${headers?.['authorization'] ?? ''} ${body ? bodyText(body) : ''}`)
    const [first] = carried.filter((token) => this.#wayOf.has(token))
    if (first !== undefined) return this.#wayOf.get(first)
    const known = ways.findIndex((way) => compareRequests(way, request, this.#generated).differences.length === 0)
    if (known >= 0) return known
    return ways.length < maxWays ? ways.push(request) - 1 : undefined
  }

  /** The issued token with which a request signs itself. */
  #tokenOf({ headers }: RecordedRequest): string | undefined {
    return credentialsOf(headers?.['authorization'] ?? '').find((token) => this.#wayOf.has(token))
  }

  /** Whether a request signs itself with the recorded token. */
  isSame({ request }: RecordedExchange, sent: RecordedRequest): boolean {
    return this.#tokenOf(request) === this.#tokenOf(sent)
  }

  /**
   * Whether a request may sign itself with another token than the recorded one: of the same way to sign in, as a connector may
   * sign in earlier or later than in the recorded run. The refusal of one token is no answer to another one.
   */
  fits({ request, answer }: RecordedExchange, sent: RecordedRequest): boolean {
    const [before, after] = [this.#tokenOf(request), this.#tokenOf(sent)]
    if (before === after || before === undefined) return true
    if (isRefusal(answer) && this.#refusals.has(before)) return false
    // Such as one of the configuration, with which the connector begins.
    if (after === undefined) return this.#hasOthers.has(placeOf(request))
    const [way, other] = [this.#wayOf.get(before), this.#wayOf.get(after)]
    return way === undefined || other === undefined || way === other
  }

  /** True for a request that was refused because of its token: the connector sends it once more with another one, or has it before. */
  isRefused({ request, answer }: RecordedExchange): boolean {
    const token = this.#tokenOf(request)
    return token !== undefined && isRefusal(answer) && this.#refusals.has(token)
  }

  /** What answers a request whose token was refused before. */
  refusalOf(sent: RecordedRequest): RecordedExchange | undefined {
    const token = this.#tokenOf(sent)
    return token !== undefined && this.#refused.has(token) ? this.#refusals.get(token) : undefined
  }

  /** Remembers how a request was answered: a token that was refused stays so, until it is issued again. */
  answered({ request, answer }: RecordedExchange, sent: RecordedRequest): void {
    for (const token of issuedBy(answer)) this.#refused.delete(token)
    const token = this.#tokenOf(sent)
    if (token !== undefined && token === this.#tokenOf(request) && this.isRefused({ request, answer }))
      this.#refused.add(token)
  }

  /** True if an answer issues a token that was refused since. */
  isSpent({ answer }: RecordedExchange): boolean {
    if (this.#refused.size === 0) return false
    return issuedBy(answer).some((token) => this.#refused.has(token))
  }
}

function issuedBy(answer: RecordedExchange['answer']): string[] {
  if ('error' in answer) return []
  const ofHeaders = (answer.headers ?? []).flatMap(([name, value]) => (name === 'set-cookie' ? [] : tokensOf(value)))
  return [...tokensIn(answer), ...ofHeaders]
}

function isRefusal(answer: RecordedExchange['answer']): boolean {
  return !('error' in answer) && answer.status === 401
}

/** A target system that is busy or broken tells nothing of a token. */
function isAccepted(answer: RecordedExchange['answer']): boolean {
  return !('error' in answer) && answer.status < 500 && answer.status !== 429
}

function placeOf({ url }: RecordedRequest): string {
  return /^[a-z]{2,10}:\/\/[^/?#]*/i.exec(url)?.[0].toLowerCase() ?? ''
}
