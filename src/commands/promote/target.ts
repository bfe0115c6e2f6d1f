import { UserError } from '../../core/errors.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import type { UploadRecords } from '../shared/upload-record.js'

/** What names the version to promote. */
export type PromotionTarget = { version: number } | { fromTag: string } | { fromCommit: string }

/**
 * The version that a target names.
 *
 * @throws UserError when there is none.
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
    `no deployment tells which version of ${connector.alias} commit ${fromCommit} became; upload it with github-token, or give version`,
  )
}
