import type { Clock } from '../../core/clock.js'
import { plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { processSecrets } from '../../core/secrets/process.js'
import { orAborted } from '../../core/signals.js'
import { isTenantError, TenantError, type TenantErrorKind } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import type { Call } from './call.js'
import { retryPolicy } from './retry.js'
import { readText, type Sender } from './sender.js'

export interface Credentials {
  clientId: string
  clientSecret: string
}

interface Token {
  value: string
  /** When to request the next token, in milliseconds since 1970; undefined when the tenant gave no lifetime. */
  renewAt: number | undefined
  /** The tenant answered a call with this token with a status other than 401. */
  accepted: boolean
  /** The token was requested because the tenant refused its predecessor. */
  replacement: boolean
}

/** A token is renewed this long before it expires, or after nine tenths of its lifetime, whichever is later. */
const renewalMarginMs = 60_000

const call: Call = {
  operation: 'sign in',
  method: 'POST',
  path: '/oauth/token',
  repeat: retryPolicy.exceptions.signIn.repeat,
  signsIn: true,
  get ifMissing() {
    return `there is no sign-in at this address: check that ${plainInputName('base-url')} is the API address of the tenant`
  },
}

/**
 * Signs in with client credentials (docs/platform.md#sign-in). All calls share one token; a new one is requested when it
 * expires or is refused.
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
    signal: AbortSignal,
    onSecret: (secret: string) => void = () => {},
  ) {
    this.#sender = sender
    this.#credentials = credentials
    this.#clock = clock
    this.#signal = signal
    this.#onSecret = (secret) => {
      processSecrets().add(secret)
      onSecret(secret)
    }
    this.#onSecret(credentials.clientSecret)
  }

  /** Returns the current token; signs in when there is none or it expires soon. */
  async current(signal: AbortSignal): Promise<string> {
    const token = this.#token
    if (token && (token.renewAt === undefined || this.#clock.now() < token.renewAt)) return token.value
    return (await this.#signIn(false, signal)).value
  }

  /** Records that the tenant accepted the token. */
  accept(value: string): void {
    if (this.#token?.value === value) this.#token.accepted = true
  }

  /**
   * Returns a token in place of a refused one. Returns undefined when the refused token was itself a replacement that
   * the tenant never accepted: another sign-in would not help.
   */
  async replace(refused: string, signal: AbortSignal): Promise<string | undefined> {
    const token = this.#token
    if (token && token.value !== refused) return token.value
    if (token?.replacement && !token.accepted) return undefined
    return (await this.#signIn(true, signal)).value
  }

  async #signIn(replacement: boolean, signal: AbortSignal): Promise<Token> {
    // Retrying wrong credentials cannot succeed and may lock the owner of the token out.
    if (this.#refusal) throw this.#refusal
    signal.throwIfAborted()
    this.#pending ??= this.#requestToken(replacement).finally(() => {
      this.#pending = undefined
    })
    return await orAborted(this.#pending, signal)
  }

  async #requestToken(replacement: boolean): Promise<Token> {
    const { clientId, clientSecret } = this.#credentials
    const requestedAt = this.#clock.now()
    const form = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret }
    try {
      const text = await this.#sender.perform(
        { ...call, form },
        async () => ({}),
        this.#signal,
        async (answer) => await readText(call, answer, 1024 * 1024),
      )
      const { value, lifetimeMs } = readToken(text)
      this.#onSecret(value)
      const renewAt =
        lifetimeMs === undefined ? undefined : requestedAt + lifetimeMs - Math.min(renewalMarginMs, lifetimeMs / 10)
      this.#token = { value, renewAt, accepted: false, replacement }
      return this.#token
    } catch (error) {
      if (isTenantError(error, 'unauthorized')) this.#refusal = error
      throw isTenantError(error, ...kindsOfCalls) ? ofSignIn(error) : error
    }
  }
}

/** Kinds that tell of what a call names or of its answer. Whoever makes a call takes them for those of the call. */
const kindsOfCalls: readonly TenantErrorKind[] = ['not-found', 'conflict', 'bad-request', 'unexpected-answer']

/** The same error as one that nobody takes for the failure of the call which needed the token. */
function ofSignIn(error: TenantError): TenantError {
  const { message, operation, status, trackingId, detail, raw, attempts, cause } = error
  return new TenantError(message, { kind: 'sign-in', operation, status, trackingId, detail, raw, attempts, cause })
}

/** Reads `access_token` and `expires_in` (in seconds) from the answer (docs/platform.md#sign-in). */
function readToken(text: string): { value: string; lifetimeMs: number | undefined } {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch (error) {
    throw unexpectedAnswer(call.operation, 'is not JSON', 200, error)
  }
  const value = isObject(body) ? body['access_token'] : undefined
  // A header can carry only printable ASCII characters.
  if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value)) {
    throw unexpectedAnswer(call.operation, 'has no usable access_token', 200)
  }
  const seconds = isObject(body) ? Number(body['expires_in']) : Number.NaN
  return { value, lifetimeMs: Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : undefined }
}
