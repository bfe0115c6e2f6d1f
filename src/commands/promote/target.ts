import { UserError } from '../../core/errors.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import type { UploadRecords } from '../shared/upload-record.js'

/** How the version to promote is named. */
export type PromotionTarget = { version: number } | { fromTag: string } | { fromCommit: string }

/**
 * Finds the version to promote.
 *
 * @throws UserError when the tag does not exist, or no upload of the commit is recorded.
 */
export async function findPromotionTarget(
  connector: Connector,
  target: PromotionTarget,
  { client, records, signal }: { client: TenantClient; records: UploadRecords; signal: AbortSignal },
): Promise<number> {
  if ('version' in target) return target.version
  if ('fromTag' in target) {
    const tags = await client.tags.list(connector.id, { signal })
    const tag = tags.find(({ tagName }) => tagName === target.fromTag)
    if (tag !== undefined) return tag.activeVersion
    const names = tags.map(({ tagName }) => tagName).join(', ')
    throw new UserError(`${connector.alias} has no tag ${target.fromTag}; its tags are: ${names || 'none'}`)
  }
  const { fromCommit } = target
  const version = await records.versionOfCommit(fromCommit, { tenant: client.baseUrl.host, connector })
  if (version !== undefined) return version
  throw new UserError(
    `no deployment records an upload of ${connector.alias} for commit ${fromCommit}; upload it with github-token, or give version`,
  )
}
