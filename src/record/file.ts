import { readFile } from 'node:fs/promises'
import { UsageError } from '../core/errors.js'
import { fileErrorReason, isMissing } from '../core/files.js'
import { isObject } from '../core/json.js'
import { parseEvent, type RecordedEvent } from './events.js'
import { isSameUpload, parseUploadRecord, type UploadRecord } from './uploads.js'

/** Uploads that the file keeps, newest first. */
const maxUploads = 1000

/** Statuses that the file keeps of each upload, the newest. */
const maxStatuses = 1000

/** A status, in the form of those of a deployment. */
export interface FileStatus {
  state: string
  description: string
  time: string
  run?: string
  report?: string
}

/** An upload in the file. Members that this program does not know are kept. */
export interface FileEntry {
  record: UploadRecord
  time: string | undefined
  statuses: FileStatus[]
  /** As it was read. */
  original: Record<string, unknown>
}

/**
 * Reads a record file. Empty if it does not exist.
 *
 * @param label - names the file in messages.
 * @throws UserError if it cannot be read, or is something else.
 */
export async function readRecordFile(path: string, label: string): Promise<FileEntry[]> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    if (isMissing(cause)) return []
    throw new UsageError(`cannot read record ${label}: ${fileErrorReason(cause)}`, { cause })
  }
  return parseRecordFile(text, label)
}

/** @throws UserError if the text is not that of a record file. */
function parseRecordFile(text: string, label: string): FileEntry[] {
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    // The error below covers this too.
  }
  if (!Array.isArray(content)) {
    throw new UsageError(`the record ${label} is not what this command writes; give another path, or move the file`)
  }
  return content.filter(isObject).flatMap((original) => {
    const record = parseUploadRecord(original)
    if (record === undefined) return []
    const { time, statuses } = original
    const known = Array.isArray(statuses) ? statuses.filter(isStatus) : []
    return [{ record, time: typeof time === 'string' ? time : undefined, statuses: known, original }]
  })
}

/**
 * Joins two states of a record file that were written at the same time: it has every upload and every status of both.
 *
 * @param label - names the file in messages.
 * @throws UserError if one of them is not the text of a record file.
 */
export function mergeRecordFiles(ours: string, theirs: string, label: string): string {
  const merged = parseRecordFile(ours, label)
  for (const entry of parseRecordFile(theirs, label)) {
    const known = merged.find(({ record }) => isSameUpload(record, entry.record))
    if (known === undefined) {
      merged.push(entry)
      continue
    }
    const own = new Set(known.statuses.map(statusKey))
    known.statuses.push(...entry.statuses.filter((status) => !own.has(statusKey(status))))
    known.statuses.sort((a, b) => timeOf(a) - timeOf(b))
  }
  return recordFileText(merged.sort((a, b) => timeOf(b) - timeOf(a)))
}

function statusKey({ time, state, description }: FileStatus): string {
  return JSON.stringify([time, state, description])
}

/** For the order. What has no time is the oldest. */
function timeOf({ time }: { time: string | undefined }): number {
  return Date.parse(time ?? '') || 0
}

/** The text of a record file. */
export function recordFileText(entries: readonly FileEntry[]): string {
  const kept = entries.slice(0, maxUploads).map(({ record, time, statuses, original }) => ({
    ...original,
    ...record,
    ...(time === undefined ? {} : { time }),
    statuses: statuses.slice(-maxStatuses),
  }))
  return `${JSON.stringify(kept, null, 2)}\n`
}

/** What became of an upload in the file, oldest first. */
export function eventsOf({ statuses }: FileEntry): RecordedEvent[] {
  return statuses.flatMap(({ description, time, run, report }) => {
    const event = parseEvent(description)
    if (event === undefined) return []
    return [{ event, time, ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }]
  })
}

function isStatus(value: unknown): value is FileStatus {
  if (!isObject(value)) return false
  const isTextOrNone = (each: unknown) => each === undefined || typeof each === 'string'
  return (
    typeof value['description'] === 'string' &&
    typeof value['time'] === 'string' &&
    isTextOrNone(value['run']) &&
    isTextOrNone(value['report'])
  )
}
