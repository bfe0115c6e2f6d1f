import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import type { Session } from '../http/session.js'
import type { AccessToken } from '../types.js'

/** The personal access tokens of the user (docs/platform.md#access-tokens). */
export class AccessTokens {
  readonly #session: Session
  readonly #clientId: string

  constructor(session: Session, clientId: string) {
    this.#session = session
    this.#clientId = clientId
  }

  /**
   * The token that this client signs in with; undefined if the tenant does not list it. The request is sent once, because a
   * token needs no right to read itself.
   *
   * @throws TenantError of kind `forbidden` for a token without the scope for it.
   */
  async own({ signal }: CallOptions = {}): Promise<AccessToken | undefined> {
    const operation = 'read when the personal access token expires'
    const path = this.#session.accessTokensPath()
    const body = await this.#session.json({ operation, method: 'GET', path, isOptional: true, signal })
    const tokens = new ResponseReader(operation, body).list(readToken)
    return tokens.find(({ id }) => id === this.#clientId)
  }
}

function readToken(shape: ResponseReader): AccessToken {
  const { value } = shape.field('expirationDate')
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  const expiresAt = value === null ? undefined : Number.isNaN(time) ? 'unknown' : time
  return { id: shape.field('id').text(), expiresAt }
}
