import { RefusedError, UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import type { CommitOrder } from '../shared/commit-order.js'
import type { LatestReader } from '../shared/latest-reader.js'
import type { ProjectHistory } from '../shared/project-history.js'
import { assertProved, assertValidated, RecordedVersions, type VersionOrigin } from '../shared/recorded-versions.js'
import type { UploadRecords } from '../shared/upload-record.js'
import { findByCommit } from './from-commit.js'
import { assertNotOlder } from './older.js'

/** How the version to promote is named. */
export type PromotionTarget = { version: number } | { fromTag: string } | { fromCommit: string }

export interface TargetOptions {
  tag: string
  /** Undefined: `validated` with a commit, else nothing. */
  require: 'proved' | 'validated' | 'uploaded' | undefined
  /** With a commit: promote it also when a newer one was promoted before. */
  allowOlder: boolean
  /** With a commit: hash of the content that the version must have. */
  contentSha256: string | undefined
}

export interface TargetServices {
  client: TenantClient
  records: UploadRecords
  order: CommitOrder
  openHistory: () => Promise<ProjectHistory | undefined>
  /** Reads the tags. */
  latest: LatestReader
  signal: AbortSignal
}

/** The version to promote. */
export interface FoundTarget {
  version: number
  origin: VersionOrigin
}

/**
 * Finds the version to promote, and checks what the record says of it.
 *
 * @throws UserError when the tag does not exist; by commit, when the version is unknown, was built from other content, is not
 *   validated or is older than what was promoted.
 */
export async function findPromotionTarget(
  connector: Connector,
  target: PromotionTarget,
  options: TargetOptions,
  services: TargetServices,
): Promise<FoundTarget> {
  if ('fromCommit' in target) return await findCommitTarget(connector, target.fromCommit, options, services)
  const version = 'version' in target ? target.version : await versionOfTag(connector, target.fromTag, services)
  return await findRecordedCommit(connector, version, options, services)
}

async function versionOfTag(
  connector: Connector,
  name: string,
  { client, latest, signal }: TargetServices,
): Promise<number> {
  const version = await latest.versionOf(name, undefined, { signal })
  if (version !== undefined) return version
  const names = (await client.tags.list(connector.id, { signal })).map(({ tagName }) => tagName).join(', ')
  throw new UsageError(`${connector.alias} has no tag ${name}; its tags are: ${names || 'none'}`)
}

async function findCommitTarget(
  connector: Connector,
  commit: string,
  { tag, require = 'validated', allowOlder, contentSha256 }: TargetOptions,
  { client, records, order, openHistory, latest, signal }: TargetServices,
): Promise<FoundTarget> {
  const { alias } = connector
  const recorded = await RecordedVersions.read({ tenant: client.baseUrl.host, connector }, records)
  const { version, upload } = await findByCommit(commit, recorded, alias, openHistory)
  const built = upload.record.commit
  const named = `version ${version} of ${alias} (commit ${(built ?? commit).slice(0, 12)})`
  if (contentSha256 !== undefined && contentSha256 !== upload.record.contentSha256) {
    throw new RefusedError(`${named} was built from other content than file; give the bundle that was uploaded`)
  }
  if (require === 'validated') await assertValidated(recorded, version, named)
  if (require === 'proved') await assertProved(recorded, version, named)
  if (!allowOlder) {
    const current = await latest.versionOf(tag, version, { signal })
    await assertNotOlder({ alias, tag, commit, version, upload, current }, recorded, order)
  }
  return { version, origin: { commit: built } }
}

/** Looks up the commit of a version. Without a record that can be read it is unknown, and that fails nothing. */
async function findRecordedCommit(
  connector: Connector,
  version: number,
  { require }: TargetOptions,
  { client, records }: TargetServices,
): Promise<FoundTarget> {
  const key = { tenant: client.baseUrl.host, connector }
  const consequence = `it is not known from which commit version ${version} was built`
  const recorded =
    require === undefined
      ? await RecordedVersions.readOrReport(key, records, consequence)
      : await RecordedVersions.read(key, records)
  if (recorded === undefined) return { version, origin: {} }
  if (require !== undefined && recorded.uploadsOf(version).length === 0) {
    throw new RefusedError(
      `no upload is recorded for version ${version} of ${connector.alias}; leave ${plainInputName('require')} out`,
    )
  }
  const named = `version ${version} of ${connector.alias}`
  if (require === 'validated') await assertValidated(recorded, version, named)
  if (require === 'proved') await assertProved(recorded, version, named)
  return { version, origin: recorded.originOf(version) }
}
