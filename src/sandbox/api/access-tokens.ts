import { HttpError } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'

const dayMs = 24 * 60 * 60_000

/** The personal access tokens of the user: the one that the client signs in with (docs/platform.md#access-tokens). */
export function accessTokenRoutes(context: SandboxContext, clientId: string): Route[] {
  return [{ method: 'GET', pattern: 'personal-access-tokens', handler: (call) => list(call, context, clientId) }]
}

function list(call: Call, { behaviour, clock }: SandboxContext, id: string): Answer {
  // All tokens of the tenant need a right that a token for connectors does not have.
  if (!behaviour.listAccessTokens || call.query.get('owner-id') !== 'me')
    throw new HttpError(403, 'The server understood the request but refuses to authorize it')
  const { accessTokenDays: days } = behaviour
  const expirationDate = days === 0 ? null : new Date(clock.now() + days * dayMs).toISOString()
  return {
    status: 200,
    json: [{ id, name: 'sandbox', scope: ['sp:scopes:all'], expirationDate, userAwareTokenNeverExpires: days === 0 }],
  }
}
