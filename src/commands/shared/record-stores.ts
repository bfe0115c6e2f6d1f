import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { Deployments, NewStatus } from '../../github/deployments.js'
import type { WorkflowRun } from '../../github/workflow-run.js'
import { eventsOf, type FileEntry, readRecordFile, recordFileText } from '../../record/file.js'
import type { StoredUpload } from '../../record/history.js'
import { type ConnectorKey, isSameUpload, type UploadRecord } from '../../record/uploads.js'
import { writeOutputFile } from './json-output.js'
import type { RunFacts } from './run-facts.js'

/** A place where uploads are recorded. */
export interface RecordStore {
  /** Yields the uploads of a connector, newest first, and perhaps those of others. Without a key: of all connectors. */
  list(key: ConnectorKey | undefined): AsyncIterable<StoredUpload>
  add(key: ConnectorKey, record: UploadRecord, status: NewStatus): Promise<void>
  /** Adds a status to an upload that `list` of this store yielded. */
  addStatus(upload: StoredUpload, status: NewStatus): Promise<void>
}

/** Records uploads in deployments of the repository. */
export class DeploymentStore implements RecordStore {
  readonly #open: () => Promise<Deployments>
  #deployments: Promise<Deployments> | undefined

  constructor(token: string, workflow: WorkflowRun, options: { clock: Clock; logger: Logger }) {
    this.#open = async () => {
      const [{ GitHubClient }, { Deployments }] = await Promise.all([
        import('../../github/client.js'),
        import('../../github/deployments.js'),
      ])
      return new Deployments(new GitHubClient(token, workflow.apiUrl, options), workflow)
    }
  }

  async *list(key: ConnectorKey | undefined): AsyncGenerator<StoredUpload> {
    yield* (await this.#get()).list(key === undefined ? undefined : environmentOf(key))
  }

  async add(key: ConnectorKey, record: UploadRecord, status: NewStatus): Promise<void> {
    await (await this.#get()).record(environmentOf(key), record, status)
  }

  async addStatus(upload: StoredUpload, status: NewStatus): Promise<void> {
    const { id } = upload as StoredUpload & { id: number }
    await (await this.#get()).addStatus(id, status)
  }

  async #get(): Promise<Deployments> {
    this.#deployments ??= this.#open()
    return await this.#deployments
  }
}

/** Records uploads in a file. */
export class FileStore implements RecordStore {
  readonly path: string
  readonly #shown: string
  readonly #options: { clock: Clock; readFacts: () => Promise<RunFacts> }

  /** @param shown - the path as the user gave it. */
  constructor(path: string, shown: string, options: { clock: Clock; readFacts: () => Promise<RunFacts> }) {
    this.path = path
    this.#shown = shown
    this.#options = options
  }

  /** @throws UserError if the file is not a record. */
  async read(): Promise<FileEntry[]> {
    return await readRecordFile(this.path, this.#shown)
  }

  async *list(): AsyncGenerator<StoredUpload> {
    for (const entry of await this.read()) yield storedUpload(entry)
  }

  async add(_key: ConnectorKey, record: UploadRecord, status: NewStatus): Promise<void> {
    const time = this.#now()
    const entry = { record, time, statuses: [await this.#statusOf(status)], original: {} }
    await this.#write([entry, ...(await this.read())])
  }

  async addStatus({ record }: StoredUpload, status: NewStatus): Promise<void> {
    const entries = await this.read()
    const entry = entries.find(({ record: each }) => isSameUpload(each, record))
    if (entry === undefined) return
    entry.statuses.push(await this.#statusOf(status))
    await this.#write(entries)
  }

  async #statusOf({ state, description, report }: NewStatus): Promise<FileEntry['statuses'][number]> {
    const { run } = await this.#options.readFacts()
    const urls = { ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }
    return { state, description, time: this.#now(), ...urls }
  }

  async #write(entries: readonly FileEntry[]): Promise<void> {
    await writeOutputFile(this.path, recordFileText(entries), `record ${this.#shown}`)
  }

  #now(): string {
    return new Date(this.#options.clock.now()).toISOString()
  }
}

function storedUpload(entry: FileEntry): StoredUpload {
  return { record: entry.record, time: entry.time, readEvents: async () => eventsOf(entry) }
}

/** The deployment environment of a connector on a tenant. */
export function environmentOf({ tenant, connector }: ConnectorKey): string {
  return `saas-connector ${connector.alias} on ${tenant}`
}
