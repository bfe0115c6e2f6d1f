import type { Clock } from '../../core/clock.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { isArrival, tagEventsOf } from '../../record/history.js'
import type { ConnectorKey } from '../../record/uploads.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { RecordedVersions } from '../shared/recorded-versions.js'
import type { UploadRecords } from '../shared/upload-record.js'

/** Waits before a tag is read again that another upload may be about to move back. It needs three requests for that. */
const waitsBeforeUploadMs = [1_000, 2_000] as const
const waitsAfterUploadMs = [1_000, 2_000, 4_000, 8_000] as const

/** How far the clocks of this machine and of the record may differ. */
const maxClockDifferenceMs = 60_000

/** The version that the platform sets `latest` to by itself, where it stays. */
const firstVersion = 1

export interface ConcurrentServices {
  client: TenantClient
  connector: Connector
  records: UploadRecords
  clock: Clock
  logger: Logger
}

/**
 * Reads the tags right before an upload. The tenant moves `latest` to each new version. If it is at the newest one, and the
 * record does not show that the upload of that version is over, another upload may be about to move it back: then it is read
 * again after a while.
 *
 * @param known - the versions, read before.
 */
export async function readTagsBefore(
  known: ReadonlySet<number>,
  services: ConcurrentServices,
  signal: AbortSignal,
): Promise<Tag[]> {
  const { client, connector, clock, logger } = services
  const newest = Math.max(firstVersion, ...known)
  const read = async () => {
    const tags = await client.tags.list(connector.id, { signal })
    return { tags, latest: tags.find(({ tagName }) => tagName === 'latest')?.activeVersion }
  }
  // The record first: what it has was over before the tags are read.
  const recorded = new Set<number>()
  await readUploads(services, (version) => recorded.add(version))
  let { tags, latest } = await read()
  const isUnsettled = () => latest !== undefined && latest >= newest && latest > firstVersion && !recorded.has(latest)
  for (const ms of waitsBeforeUploadMs) {
    if (!isUnsettled()) return tags
    logger.info(
      `tag latest of ${connector.alias} is at version ${latest}, the newest: reading it again, as another upload may be about to move it back`,
    )
    await clock.sleep(ms, signal)
    ;({ tags, latest } = await read())
  }
  return tags
}

async function readUploads({ records, client, connector }: ConcurrentServices, onVersion: (version: number) => void) {
  if (!records.exists) return
  try {
    const key = { tenant: client.baseUrl.host, connector }
    for await (const { record } of records.uploadsOf(key)) onVersion(record.version)
  } catch (error) {
    records.report(error, 'it is not known which uploads are over')
  }
}

/**
 * Reads a tag until it is not any more at a version that someone else has uploaded at the same time: the tenant moves `latest` to
 * each new version, and that upload then moves it back. Returns the version that it was last at. Never rejects for the tenant.
 */
export async function settledVersion(
  tag: string,
  at: number,
  isOfOthers: (version: number) => boolean,
  { client, connector, clock, logger }: ConcurrentServices,
): Promise<number> {
  let current = at
  for (const ms of waitsAfterUploadMs) {
    if (!isOfOthers(current)) return current
    logger.info(
      `tag ${tag} of ${connector.alias} is at version ${current}, which someone else has uploaded at the same time: reading it again`,
    )
    await clock.sleep(ms)
    try {
      current = (await client.tags.get(connector.id, tag))?.activeVersion ?? current
    } catch (error) {
      logger.info(reportedProblem(error))
    }
  }
  return current
}

/** Whether the record says that a tag was moved to a version, so that it is there on purpose. */
export async function isRecordedAt(tag: string, version: number, services: ConcurrentServices): Promise<boolean> {
  const { records, client, connector } = services
  if (!records.exists) return false
  const key = { tenant: client.baseUrl.host, connector }
  const recorded = await RecordedVersions.readOrReport(key, records, `it is not known who moved tag ${tag}`)
  if (recorded === undefined) return false
  const last = tagEventsOf((await recorded.historyOf(version)).events, tag).at(-1)
  return last !== undefined && isArrival(last.event)
}

/**
 * The version that someone else has moved a tag to while the bundle was uploaded, by the record: the upload itself has overwritten
 * that move. Undefined if there is none, and if the record does not tell.
 *
 * @param version - where the tag was when it was read before the upload.
 * @param readAtMs - when it was read.
 */
export async function movedMeanwhileTo(
  tag: string,
  version: number,
  readAtMs: number,
  { records, client, connector }: ConcurrentServices,
): Promise<{ to: number; by: string } | undefined> {
  if (!records.exists) return undefined
  const key: ConnectorKey = { tenant: client.baseUrl.host, connector }
  try {
    const recorded = await RecordedVersions.readKnown(key, records)
    const last = tagEventsOf((await recorded.historyOf(version)).events, tag).at(-1)
    if (last === undefined || isArrival(last.event)) return undefined
    if (Date.parse(last.time) < readAtMs - maxClockDifferenceMs) return undefined
    return { to: last.event.to, by: last.event.by }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    records.report(error, `it is not known whether someone else moved tag ${tag} meanwhile`)
    return undefined
  }
}
