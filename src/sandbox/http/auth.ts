import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../../core/clock.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { contentType, limited, readBody } from './body.js'
import { badRequest, HttpError, unauthorized } from './errors.js'
import { formParts } from './multipart.js'
import type { Answer, Call, Route } from './router.js'

/** Limit for the body of a sign-in, which has three short parameters. */
const maxBodyBytes = 64 * 1024

export interface TokenIssuerOptions {
  clientId: string
  clientSecret: string
  tenantId: string
  baseUrl: () => string
  clock: Clock
  behaviour: SandboxBehaviour
}

/** Issues and checks tokens (docs/platform.md#sign-in). */
export class TokenIssuer {
  readonly #options: TokenIssuerOptions
  readonly #userId = randomBytes(16).toString('hex')
  #key = randomBytes(32)

  constructor(options: TokenIssuerOptions) {
    this.#options = options
  }

  routes(): Route[] {
    return [
      { method: 'POST', pattern: 'oauth/token', handler: (call) => this.#signIn(call) },
      { method: 'GET', pattern: 'oauth/info', handler: () => this.#info() },
    ]
  }

  /** Checks that the call has a valid token of this sandbox and returns its client. Throws a 401 otherwise. */
  check(call: Call): { clientId: string; token: string } {
    const header = call.request.headers.authorization
    if (header === undefined) throw unauthorized('JWT validation failed: JWT is missing')
    const token = /^bearer +(\S+)$/i.exec(header)?.[1]
    const [head, claims, signature, ...more] = token?.split('.') ?? []
    if (token === undefined || head === undefined || claims === undefined || signature === undefined || more.length > 0)
      throw unauthorized('JWT validation failed: JWT is malformed')
    if (!isEqual(signature, this.#sign(`${head}.${claims}`)))
      throw unauthorized('JWT validation failed: JWT signature does not match')
    const { exp, client_id: clientId } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as {
      exp: number
      client_id: string
    }
    if (exp * 1000 <= this.#options.clock.now()) throw unauthorized('JWT validation failed: JWT is expired')
    return { clientId, token }
  }

  /** Invalidates all tokens issued so far. */
  revoke(): void {
    this.#key = randomBytes(32)
  }

  async #signIn(call: Call): Promise<Answer> {
    const parameters = await parametersOf(call)
    const grant = parameters.get('grant_type')
    if (grant === null) throw refusedGrant('invalid_request')
    if (grant.toLowerCase() !== 'client_credentials') throw refusedGrant('unsupported_grant_type')
    const { clientId, clientSecret } = this.#options
    const isKnown = isEqual(parameters.get('client_id') ?? '', clientId)
    if (!isEqual(parameters.get('client_secret') ?? '', clientSecret) || !isKnown) throw unauthorized('invalid_client')
    return { status: 200, headers: { 'Cache-Control': 'no-store', Pragma: 'no-cache' }, json: this.#grant() }
  }

  #grant(): Record<string, unknown> {
    const { behaviour, clientId, clock, tenantId } = this.#options
    const jti = randomUUID()
    const shared = {
      tenant_id: tenantId,
      internal: false,
      pod: 'sandbox',
      org: 'sandbox',
      identity_id: this.#userId,
      strong_auth: true,
      strong_auth_supported: true,
      user_id: this.#userId,
      jti,
    }
    const token = this.#token({
      ...shared,
      user_name: 'sandbox',
      authorities: ['ORG_ADMIN'],
      client_id: clientId,
      scope: ['sp:scopes:all'],
      exp: Math.floor(clock.now() / 1000) + behaviour.tokenLifetime,
    })
    return {
      access_token: token,
      token_type: 'bearer',
      expires_in: behaviour.tokenLifetime,
      scope: 'sp:scopes:all',
      accessType: 'OFFLINE',
      ...shared,
      enabled: true,
    }
  }

  #token(claims: Record<string, unknown>): string {
    const signed = `${base64url({ alg: 'HS256', typ: 'JWT' })}.${base64url(claims)}`
    return `${signed}.${this.#sign(signed)}`
  }

  #sign(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('base64url')
  }

  #info(): Answer {
    const base = this.#options.baseUrl()
    return {
      status: 200,
      json: {
        tenantId: this.#options.tenantId,
        tenantName: 'sandbox',
        authorizeEndpoint: `${base}/oauth/authorize`,
        tokenEndpoint: `${base}/oauth/token`,
        cloudDomainUrl: base,
        logoutUrl: `${base}/logout`,
        pod: 'sandbox',
      },
    }
  }
}

/** Reads the parameters from the query and the body; the query takes precedence. */
async function parametersOf(call: Call): Promise<URLSearchParams> {
  const parameters = new URLSearchParams(call.query)
  const type = contentType(call.request)
  const add = (name: string, value: string) => {
    if (!parameters.has(name)) parameters.set(name, value)
  }
  if (type === 'multipart/form-data') {
    for await (const part of formParts(
      call.request.headers['content-type'] ?? '',
      limited(call.request, maxBodyBytes),
    )) {
      const chunks: Buffer[] = []
      for await (const chunk of part.body) chunks.push(chunk)
      add(part.name, Buffer.concat(chunks).toString('utf8'))
    }
  } else if (type === 'application/x-www-form-urlencoded') {
    const body = await readBody(call.request, maxBodyBytes)
    for (const [name, value] of new URLSearchParams(body.toString('utf8'))) add(name, value)
  } else if (type !== '' && (await readBody(call.request, maxBodyBytes)).length > 0) {
    throw badRequest('Send the parameters in the query, a urlencoded body or a multipart form')
  }
  return parameters
}

function refusedGrant(error: string): HttpError {
  return new HttpError(400, error, { body: () => ({ error }) })
}

function base64url(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** Compares in constant time, so that the time does not reveal how much matched. */
function isEqual(a: string, b: string): boolean {
  return timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest())
}
