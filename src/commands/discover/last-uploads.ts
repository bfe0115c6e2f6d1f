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
  /** True for one of the newest of them. */
  isRecent: boolean
}

/** The last uploads, by entry. */
export type LastUploads = ReadonlyMap<string, LastUpload>

/** Uploads that are read at most. What is older counts as never uploaded, which only uploads more than needed. */
const maxUploads = 5000

/**
 * The last uploads of which it is read how their run ended, the newest. Each is a request to GitHub. One whose run did not get to
 * its end is uploaded again by each later run, which makes it one of the newest again.
 */
const maxRecent = 50

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
 * Finds the last upload of each entry, in uploads that come newest first. An entry that is missing in the result
 * was never uploaded.
 */
export async function findLastUploads(
  uploads: AsyncIterable<StoredUpload>,
  wanted: ReadonlySet<string>,
): Promise<LastUploads> {
  const found = new Map<string, LastUpload>()
  let read = 0
  if (wanted.size === 0) return found
  for await (const upload of uploads) {
    const { connector, environment = '', commit } = upload.record
    if (connector !== undefined && commit !== undefined) {
      const key = entryKey({ alias: connector, environment })
      if (wanted.has(key) && !found.has(key)) found.set(key, { commit, upload, isRecent: found.size < maxRecent })
    }
    if (found.size === wanted.size || ++read === maxUploads) break
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
