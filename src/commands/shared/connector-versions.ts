import { UserError } from '../../core/errors.js'
import type { TenantClient } from '../../tenant/client.js'

/**
 * Checks that a connector has a version, as it is unknown how a tenant treats a tag at a version that does not exist
 * (docs/platform.md#open-conflicts).
 *
 * @param connector - its id, and how the message names it.
 * @throws UserError that lists the newest versions.
 */
export async function assertVersionExists(
  client: TenantClient,
  connector: { id: string; label: string },
  version: number,
  signal: AbortSignal,
): Promise<void> {
  const versions = (await client.versions.list(connector.id, { signal })).map((each) => each.version)
  if (versions.includes(version)) return
  const newest = versions.sort((a, b) => b - a).slice(0, 5)
  const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.join(', ')}`
  throw new UserError(`${connector.label} has no version ${version}; ${known}`)
}
