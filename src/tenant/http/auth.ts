import type { Clock } from '../../core/clock.js'
import { isObject } from '../../core/json.js'
import { isTenantError, type TenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import type { Redactor } from '../text.js'
import type { Call } from './call.js'
import { retryPolicy } from './retry.js'
import { readText, type Sender } from './sender.js'
import { orAborted } from './signals.js'

export interface Credentials {
  clientId: string
  clientSecret: string
}

interface Token {
  value: string
  /** Milliseconds since 1970 from which it is not used any more; undefined when the tenant gave no lifetime. */
  renewAt: number | undefined
  /** An answer other than 401 came for it. */
  accepted: boolean
  /** It replaced one that was refused. */
  replacement: boolean
}

/**
 * A token is renewed this long before it runs out, or after nine tenths of its life, whichever is later. Milliseconds.
 */
const margin = 60_000

const call: Call = {
  operation: 'sign in',
  method: 'POST',
  path: '/oauth/token',
  repeat: retryPolicy.exceptions.signIn.repeat,
  signsIn: true,
  ifMissing: 'there is no sign-in at this address: check that base-url is the API address of the tenant',
}

/**
 * Signs in with client credentials (docs/platform.md#sign-in): once for all calls, and again when the token runs out or
 * is refused.
 */
export class Auth {
  readonly #sender: Sender
  readonly #credentials: Credentials
  readonly #clock: Clock
  readonly #signal: AbortSignal
  readonly #onSecret: (secret: string) => void
  #token: Token | undefined
  #pending: Promise<Token> | undefined
  #refusal: TenantError | undefined

  constructor(
    sender: Sender,
    credentials: Credentials,
    clock: Clock,
    redactor: Redactor,
    signal: AbortSignal,
    onSecret: (secret: string) => void = () => {},
  ) {
    this.#sender = sender
    this.#credentials = credentials
    this.#clock = clock
    this.#signal = signal
    this.#onSecret = (secret) => {
      redactor.add(secret)
      onSecret(secret)
    }
    this.#onSecret(credentials.clientSecret)
  }

  /** The token to use now. */
  async current(signal: AbortSignal): Promise<string> {
    const token = this.#token
    if (token && (token.renewAt === undefined || this.#clock.now() < token.renewAt)) return token.value
    return (await this.#signIn(false, signal)).value
  }

  /** Notes that the tenant took the token. */
  accept(value: string): void {
    if (this.#token?.value === value) this.#token.accepted = true
  }

  /**
   * Another token in place of one that was refused. Undefined when that is in vain: the refused one had just replaced
   * another and was never accepted.
   */
  async replace(refused: string, signal: AbortSignal): Promise<string | undefined> {
    const token = this.#token
    if (token && token.value !== refused) return token.value
    if (token?.replacement && !token.accepted) return undefined
    return (await this.#signIn(true, signal)).value
  }

  async #signIn(replacement: boolean, signal: AbortSignal): Promise<Token> {
    // Wrong credentials do not become right; asking again may lock the token's owner out.
    if (this.#refusal) throw this.#refusal
    signal.throwIfAborted()
    this.#pending ??= this.#requestToken(replacement).finally(() => {
      this.#pending = undefined
    })
    return await orAborted(this.#pending, signal)
  }

  async #requestToken(replacement: boolean): Promise<Token> {
    const { clientId, clientSecret } = this.#credentials
    const asked = this.#clock.now()
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    try {
      const text = await this.#sender.perform(
        { ...call, form },
        async () => ({}),
        this.#signal,
        async (answer) => await readText(call, answer, 1024 * 1024),
      )
      const { value, lifetime } = readToken(text)
      this.#onSecret(value)
      const renewAt = lifetime === undefined ? undefined : asked + lifetime - Math.min(margin, lifetime / 10)
      this.#token = { value, renewAt, accepted: false, replacement }
      return this.#token
    } catch (error) {
      if (isTenantError(error, 'unauthorized')) this.#refusal = error
      throw error
    }
  }
}

/** `access_token` and, in seconds, `expires_in` (docs/platform.md#sign-in). */
function readToken(text: string): { value: string; lifetime: number | undefined } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw unexpectedAnswer(call.operation, 'is not JSON', 200, error)
  }
  const value = isObject(body) ? body['access_token'] : undefined
  // Anything else could not travel in a header.
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    throw unexpectedAnswer(call.operation, 'has no usable access_token', 200)
  }
  const seconds = isObject(body) ? Number(body['expires_in']) : Number.NaN
  return { value, lifetime: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined }
}
