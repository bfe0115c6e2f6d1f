import { isObject } from '../core/json.js'
import { bodyText } from './bodies.js'
import { compareRequests, partsOf } from './compare.js'
import type { GeneratedValues } from './generated.js'
import { credentialsOf } from './masks.js'
import type { RecordedBody, RecordedExchange, RecordedRequest } from './model.js'

/** Ways to sign in that are told apart. */
const maxWays = 50

const isToken = (run: string) => /^recorded-token-\d{1,9}$|\.recorded$/.test(run)

/** The tokens that stand for issued ones in a text. */
export function tokensOf(text: string): string[] {
  return (text.match(/[\w.-]+/g) ?? []).filter(isToken)
}

/** The tokens of the body of an answer. */
export function tokensIn(answer: RecordedExchange['answer']): string[] {
  return 'error' in answer || answer.body === undefined ? [] : tokensOf(bodyText(answer.body))
}

/** Where a token came from. */
interface Origin {
  /** The way to sign in; undefined if that is not known. */
  way: number | undefined
  /** The word before it in the answer: the name of its field, in most. */
  field: string
  /** The method and the path of the request. */
  place: string
}

/** An exchange that issued tokens. */
interface Issuing {
  exchange: RecordedExchange
  /** The tokens that no earlier exchange issued. */
  fresh: string[]
  /** Equal for equal requests; undefined if that is not known. */
  equal: string | undefined
}

/** The tokens that the target system issued in a recording, where each came from, and what it was used for. */
export class IssuedTokens {
  readonly #generated: GeneratedValues
  readonly #origins = new Map<string, Origin>()
  readonly #opening: ReadonlySet<RecordedExchange>
  readonly #signing: ReadonlySet<RecordedExchange>
  /** Kinds of tokens that any request had. */
  readonly #carried = new Set<string>()
  /** Kinds of tokens with which requests signed themselves that do not sign in. */
  readonly #ordinary = new Set<string>()

  /** @param all - the exchanges of the whole recording, in their order. */
  constructor(all: readonly RecordedExchange[], generated: GeneratedValues) {
    this.#generated = generated
    const { issuing, uses } = this.#read(all)
    const withEqual = (isFound: (each: Issuing) => boolean) => {
      const equals = new Set(issuing.filter(isFound).map(({ equal }) => equal))
      equals.delete(undefined)
      return issuing.filter((each) => isFound(each) || equals.has(each.equal)).map(({ exchange }) => exchange)
    }
    this.#opening = new Set(withEqual(({ fresh }) => fresh.some((token) => (uses.get(token) ?? 0) > 1)))
    const signers = new Set(all.map(({ request }) => this.tokenOf(request)))
    const signing = new Set(withEqual(({ fresh }) => fresh.some((token) => signers.has(token))))
    const renewing = this.#renewing(all, signing)
    this.#signing = new Set([...signing].filter(({ request }) => !renewing.has(originOf(request))))
    for (const exchange of all) {
      for (const token of carriedBy(exchange.request)) this.#carried.add(this.#kindOf(token, 'with place'))
      const token = this.#signing.has(exchange) ? undefined : this.tokenOf(exchange.request)
      if (token === undefined) continue
      this.#ordinary.add(this.#kindOf(token, 'with place'))
      this.#ordinary.add(this.#kindOf(token))
    }
  }

  #read(all: readonly RecordedExchange[]): { issuing: Issuing[]; uses: ReadonlyMap<string, number> } {
    const issuing: Issuing[] = []
    const uses = new Map<string, number>()
    const [plain, carrying]: [RecordedRequest[], RecordedRequest[]] = [[], []]
    for (const exchange of all) {
      const { request, answer } = exchange
      const carried = carriedBy(request).filter((token) => this.#origins.has(token))
      // One that reads tells as much as several.
      for (const token of carried) uses.set(token, (uses.get(token) ?? 0) + (request.method === 'GET' ? 2 : 1))
      const issued = issuedBy(answer)
      if (issued.length === 0) continue
      // What was issued for a token, such as a refresh token, is of the way of that.
      const [first] = carried
      const number = first === undefined ? this.#numberOf(request, plain) : undefined
      const way = first === undefined ? number : this.#origins.get(first)?.way
      // Pages have tokens too, each another one: they are not told apart.
      const again =
        first !== undefined && request.method === 'POST' ? this.#numberOf(this.byKind(request), carrying) : undefined
      const fresh = issued.filter(({ token }) => !this.#origins.has(token))
      for (const { token, field } of fresh) this.#origins.set(token, { way, field, place: placeOf(request) })
      const equal = number !== undefined ? `without ${number}` : again !== undefined ? `with ${again}` : undefined
      issuing.push({ exchange, fresh: fresh.map(({ token }) => token), equal })
    }
    return { issuing, uses }
  }

  /** The number of an equal request. */
  #numberOf(request: RecordedRequest, known: RecordedRequest[]): number | undefined {
    const found = known.findIndex((each) => compareRequests(each, request, this.#generated).differences.length === 0)
    if (found >= 0) return found
    return known.length < maxWays ? known.push(request) - 1 : undefined
  }

  /**
   * Hosts that renew the token with what they are asked for anyway: with what is read, or with nearly all. An answer with a
   * new token tells nothing of its request there.
   */
  #renewing(all: readonly RecordedExchange[], signing: ReadonlySet<RecordedExchange>): ReadonlySet<string> {
    const counts = new Map<string, { signed: number; renewed: number; reads: boolean }>()
    for (const exchange of all) {
      const { request, answer } = exchange
      if ('error' in answer || answer.status >= 300 || this.tokenOf(request) === undefined) continue
      const count = counts.get(originOf(request)) ?? { signed: 0, renewed: 0, reads: false }
      counts.set(originOf(request), count)
      count.signed++
      if (!signing.has(exchange)) continue
      count.renewed++
      if (request.method === 'GET') count.reads = true
    }
    const found = [...counts].filter(([, { signed, renewed, reads }]) => reads || renewed * 4 > signed * 3)
    return new Set(found.map(([host]) => host))
  }

  /** The issued token with which a request signs itself. */
  tokenOf({ headers }: RecordedRequest): string | undefined {
    return credentialsOf(headers?.['authorization'] ?? '').find((token) => this.#origins.has(token))
  }

  /**
   * True if later requests go on with a token of the answer, one that reads or several, or with that of the answer to an equal
   * request. The token of a new account is used once.
   */
  opens(exchange: RecordedExchange): boolean {
    return this.#opening.has(exchange)
  }

  /** True if later requests sign themselves with a token of the answer, such as one that another token was exchanged for. */
  signs(exchange: RecordedExchange): boolean {
    return this.#signing.has(exchange)
  }

  /** Whether one token may stand in `Authorization` of a request in place of the recorded one. */
  isLike(exchange: RecordedExchange, recorded: string, sent: string): boolean {
    const [way, other] = [recorded, sent].map((token) => this.#origins.get(token)?.way)
    if (way === undefined || other === undefined) return true
    if (way !== other) return false
    if (this.#signing.has(exchange)) return true
    // Neither a refresh token, nor one that has to be exchanged first.
    const kind = this.#kindOf(sent, 'with place')
    return this.#ordinary.has(kind) || (!this.#carried.has(kind) && this.#ordinary.has(this.#kindOf(sent)))
  }

  /** A request with the kinds of the tokens in its address and its body in place of these. */
  byKind(request: RecordedRequest): RecordedRequest {
    const { url, body } = request
    const other = { ...request, url: this.#withKinds(url) as string }
    return body === undefined ? other : { ...other, body: this.#withKinds(body) as RecordedBody }
  }

  #withKinds(value: unknown): unknown {
    if (typeof value === 'string') return value.replace(/[\w.-]+/g, (run) => this.#knownKind(run) ?? run)
    if (Array.isArray(value)) return value.map((each) => this.#withKinds(each))
    if (!isObject(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#withKinds(each)]))
  }

  #knownKind(token: string): string | undefined {
    return this.#origins.get(token)?.way === undefined ? undefined : this.#kindOf(token)
  }

  #kindOf(token: string, place?: 'with place'): string {
    const { way, field, place: from } = this.#origins.get(token) ?? {}
    return place === undefined ? `${field} of way ${way}` : `${field} of way ${way}, ${from}`
  }
}

function carriedBy({ url, headers, body }: RecordedRequest): string[] {
  return [...new Set(tokensOf(`${url} ${headers?.['authorization'] ?? ''} ${body ? bodyText(body) : ''}`))]
}

/** The tokens of an answer. */
export function issuedBy(answer: RecordedExchange['answer']): { token: string; field: string }[] {
  if ('error' in answer) return []
  const headers = (answer.headers ?? []).filter(([name]) => name !== 'set-cookie').map((pair) => pair.join(': '))
  return [answer.body === undefined ? '' : bodyText(answer.body), ...headers].flatMap((text) => {
    if (!text.includes('recorded')) return []
    const runs = text.match(/[\w.-]+/g) ?? []
    return runs.flatMap((token, i) => (isToken(token) ? [{ token, field: runs[i - 1] ?? '' }] : []))
  })
}

function placeOf({ method, url }: RecordedRequest): string {
  const { origin, path } = partsOf(url)
  return `${method} ${origin}${path}`
}

/** The host of a request. */
export function originOf({ url }: RecordedRequest): string {
  return partsOf(url).origin.toLowerCase()
}
