import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/errors.js'
import { fileErrorReason, isMissing } from '../../core/files.js'
import type { NewStatus } from '../../github/deployments.js'
import type { FileEntry } from '../../record/file.js'
import type { StoredUpload } from '../../record/history.js'
import type { ConnectorKey, UploadRecord } from '../../record/uploads.js'
import { FileStore, type FileStoreOptions, type RecordStore, storedUpload } from './record-stores.js'

/** A name that is one on every system, in lower case as some do not tell the cases apart. */
const plainName = /^[a-z0-9](?:[a-z0-9._-]{0,98}[a-z0-9_-])?$/

/** Names that Windows takes for devices, also with an ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/

/**
 * Records uploads in a folder with a file for each connector on each tenant, so that jobs for different connectors never write
 * the same file.
 */
export class FolderStore implements RecordStore {
  readonly path: string
  readonly #shown: string
  readonly #options: FileStoreOptions

  /** @param shown - the path as the user gave it. */
  constructor(path: string, shown: string, options: FileStoreOptions) {
    this.path = path
    this.#shown = shown
    this.#options = options
  }

  /** @throws UserError if a file of it is not a record. */
  async read(): Promise<FileEntry[]> {
    const entries: FileEntry[] = []
    for (const name of await this.#files()) entries.push(...(await this.#file(name).read()))
    return entries.sort((a, b) => timeOf(b.time) - timeOf(a.time))
  }

  async *list(key: ConnectorKey | undefined): AsyncGenerator<StoredUpload> {
    if (key !== undefined) yield* this.#fileOf(key.tenant, key.connector.alias).list()
    else for (const entry of await this.read()) yield storedUpload(entry)
  }

  async add(key: ConnectorKey, record: UploadRecord, status: NewStatus, more?: readonly NewStatus[]): Promise<void> {
    await this.#fileOf(key.tenant, key.connector.alias).add(key, record, status, more)
  }

  async addStatus(upload: StoredUpload, status: NewStatus): Promise<void> {
    const { tenant, connector, connectorId } = upload.record
    await this.#fileOf(tenant, connector ?? connectorId).addStatus(upload, status)
  }

  /** Nothing is kept: each read is of the files. */
  refresh(): void {}

  #fileOf(tenant: string, alias: string): FileStore {
    return this.#file(join(fileName(tenant), `${fileName(alias)}.json`))
  }

  #file(name: string): FileStore {
    return new FileStore(join(this.path, name), join(this.#shown, name), this.#options)
  }

  /** The files, relative to the folder: those in the folders of the tenants. */
  async #files(): Promise<string[]> {
    const names: string[] = []
    const tenants = await this.#entriesOf('.')
    for (const tenant of tenants.filter((each) => each.isDirectory() && !each.name.startsWith('.'))) {
      const files = await this.#entriesOf(tenant.name)
      const records = files.filter((each) => each.isFile() && each.name.endsWith('.json'))
      names.push(...records.map(({ name }) => join(tenant.name, name)))
    }
    return names
  }

  async #entriesOf(name: string) {
    try {
      return await readdir(join(this.path, name), { withFileTypes: true })
    } catch (cause) {
      if (isMissing(cause)) return []
      throw new UserError(`cannot read record ${join(this.#shown, name)}: ${fileErrorReason(cause)}`, { cause })
    }
  }
}

/** A text as the name of a file: as it is if that is a name on every system, else with a hash that tells it from others. */
function fileName(text: string): string {
  if (plainName.test(text) && !deviceName.test(text)) return text
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  const start = text.slice(0, 40).toLowerCase()
  return `${start.replaceAll(/[^a-z0-9]/g, '-')}-${hash}`
}

function timeOf(time: string | undefined): number {
  return Date.parse(time ?? '') || 0
}

/** The record at a path: a folder that exists, else a file. */
export function openRecordPath(path: string, shown: string, options: FileStoreOptions): FileStore | FolderStore {
  return isFolder(path) ? new FolderStore(path, shown, options) : new FileStore(path, shown, options)
}

/** False for a path that the system refuses, such as one below a file: reading or writing the record says why. */
function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
  } catch {
    return false
  }
}
