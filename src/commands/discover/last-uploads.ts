import { hasFailed } from '../../record/events.js'
import type { StoredUpload } from '../../record/history.js'
import type { ConnectorsFile } from '../shared/connectors-file.js'

/** Identifies an entry of the matrix: one connector in one environment. */
export interface EntryKey {
  alias: string
  environment: string
}

/** The last upload of an entry. */
export interface LastUpload {
  commit: string
  upload: StoredUpload
  /** True if it is to be read how its run ended. */
  isRecent: boolean
}

/** The last upload to each tenant, by entry. Newest first. */
export type LastUploads = ReadonlyMap<string, readonly LastUpload[]>

/**
 * Uploads that are read at least, as many as one answer of GitHub has. An entry may have been uploaded to several tenants, such
 * as those of two workflows, or when the tenant of an environment was changed.
 */
const minUploads = 100

/** Uploads that are read at most. What is older counts as never uploaded, which only uploads more than needed. */
const maxUploads = 5000

/**
 * The last uploads of which it is read how their run ended where each is a request to GitHub, the newest. One whose run did not get to
 * its end is uploaded again by each later run, which makes it one of the newest again.
 */
export const maxRecentOnGitHub = 50

/** The key of an entry in `LastUploads`. */
export function entryKey({ alias, environment }: EntryKey): string {
  return JSON.stringify([alias, environment])
}

/** The keys of all entries that projects can have. */
export function entryKeys(
  projects: readonly { directory: string; alias: string }[],
  connectorsFile: ConnectorsFile,
): Set<string> {
  return new Set(
    projects.flatMap(({ directory, alias }) =>
      connectorsFile.tenantsOf(directory, alias).map((each) => entryKey(each)),
    ),
  )
}

/**
 * Finds the last uploads of each entry, in uploads that come newest first. An entry that is missing in the result
 * was never uploaded.
 *
 * @param options.tenant - host of the tenant to which uploads count; undefined: any.
 * @param options.tenantCount - to so many tenants an entry without an environment is uploaded.
 * @param options.maxRecent - so many of the last uploads, the newest, are recent.
 */
export async function findLastUploads(
  uploads: AsyncIterable<StoredUpload>,
  wanted: ReadonlySet<string>,
  { tenant, tenantCount, maxRecent }: { tenant: string | undefined; tenantCount: number; maxRecent: number },
): Promise<LastUploads> {
  const found = new Map<string, LastUpload[]>()
  let read = 0
  let kept = 0
  let complete = 0
  if (wanted.size === 0) return found
  for await (const upload of uploads) {
    const { connector, environment = '', commit, tenant: host } = upload.record
    if (connector !== undefined && commit !== undefined && (tenant === undefined || host === tenant)) {
      const key = entryKey({ alias: connector, environment })
      const last = found.get(key) ?? []
      if (wanted.has(key) && !last.some((each) => each.upload.record.tenant === host)) {
        found.set(key, [...last, { commit, upload, isRecent: kept++ < maxRecent }])
        if (last.length + 1 === (environment === '' ? tenantCount : 1)) complete++
      }
    }
    read++
    if ((complete === wanted.size && read >= minUploads) || read === maxUploads) break
  }
  return found
}

/** Why the run of an upload did not get to the end of its validation; undefined if it did. */
export async function unfinishedReason({ record, readEvents }: StoredUpload): Promise<string | undefined> {
  const validation = (await readEvents()).findLast(({ event }) => event.kind === 'validated')?.event
  if (validation?.kind !== 'validated' || validation.verdict === 'stopped') {
    return `version ${record.version} was not validated after its upload`
  }
  return hasFailed(validation) ? `version ${record.version} failed its validation` : undefined
}
