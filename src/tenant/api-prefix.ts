import { plainInputName } from '../core/input-names.js'
import type { Logger } from '../core/logger.js'
import { isTenantError, type TenantErrorKind } from './errors/errors.js'
import type { CallOptions } from './http/call.js'
import type { Session } from './http/session.js'
import type { ApiPrefix } from './types.js'

/** Failures that do not tell whether the tenant has the newer paths. They would meet the older ones too. */
const unrelated: readonly TenantErrorKind[] = ['network', 'timeout', 'blocked', 'rate-limited']

/**
 * Makes the session use `v1` if the tenant answers there, and `beta` otherwise (docs/platform.md#api-versions). Asks with
 * one small read.
 *
 * @throws TenantError if there is no connection, or the credentials are refused.
 */
export async function chooseApiPrefix(
  session: Session,
  logger: Logger,
  { signal }: CallOptions = {},
): Promise<ApiPrefix> {
  session.usePrefix('v1')
  const operation = 'find the API prefix'
  try {
    const path = `${session.path('platform-connectors')}?limit=1`
    const found = await session.json({ operation, method: 'GET', path, right: 'read', signal })
    if (Array.isArray(found)) {
      logger.info(`${plainInputName('api-prefix')} auto: the tenant has v1`)
      return 'v1'
    }
  } catch (error) {
    // Another operation is the sign-in.
    if (!isTenantError(error) || error.operation !== operation || unrelated.includes(error.kind)) throw error
    logger.debug(error.message)
  }
  session.usePrefix('beta')
  logger.info(`${plainInputName('api-prefix')} auto: the tenant does not answer at v1, so beta is used`)
  return 'beta'
}
