import { UsageError } from '../../core/errors.js'
import { specRead } from '../../spec/command-names.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'

/**
 * Checks that a connector has a version, as it is unknown how a tenant treats a tag at a version that does not exist
 * (docs/platform.md#open-conflicts). A list may lack it: then the version itself is asked for its spec.
 *
 * @param connector - its id, and how the message names it.
 * @param read - the versions, if they were read just now.
 * @throws UserError that lists the newest versions.
 */
export async function assertVersionExists(
  client: TenantClient,
  connector: { id: string; label: string },
  version: number,
  signal: AbortSignal,
  read?: readonly number[],
): Promise<void> {
  const versions = read ?? (await client.versions.list(connector.id, { signal })).map((each) => each.version)
  if (versions.includes(version) || (await isAnswered(client, connector.id, version, signal))) return
  const newest = versions.toSorted((a, b) => b - a).slice(0, 5)
  const known = newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.join(', ')}`
  throw new UsageError(`${connector.label} has no version ${version}; ${known}`)
}

/** Whether the tenant runs a version. A connector that fails, such as without a configuration, is there. */
async function isAnswered(client: TenantClient, connector: string, version: number, signal: AbortSignal) {
  try {
    await client.invokeOne({ connector, version, type: specRead, config: {}, input: {}, signal })
    return true
  } catch (error) {
    if (isTenantError(error, 'connector', 'unexpected-answer')) return true
    if (isTenantError(error, 'not-found', 'bad-request')) return false
    throw error
  }
}
