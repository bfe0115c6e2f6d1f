import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { DeployedUpload, Deployments, NewStatus } from '../../github/deployments.js'
import type { WorkflowRun } from '../../github/workflow-run.js'
import { eventsOf, type FileEntry, type FileStatus, readRecordFile, recordFileText } from '../../record/file.js'
import type { StoredUpload } from '../../record/history.js'
import { type ConnectorKey, isSameUpload, type UploadRecord } from '../../record/uploads.js'
import { writeOutputFile } from './json-output.js'
import type { RunFacts } from './run-facts.js'

/** A place where uploads are recorded. */
export interface RecordStore {
  /** Yields the uploads of a connector, newest first, and perhaps those of others. Without a key: of all connectors. */
  list(key: ConnectorKey | undefined): AsyncIterable<StoredUpload>
  /** @param more - further statuses, oldest first. */
  add(key: ConnectorKey, record: UploadRecord, status: NewStatus, more?: readonly NewStatus[]): Promise<void>
  /** Adds a status to an upload that `list` of this store yielded. */
  addStatus(upload: StoredUpload, status: NewStatus): Promise<void>
  /** Forgets what was read. */
  refresh(): void
}

/** The last time that has a text: a file may have any. */
const maxTimeMs = 8.64e15

/** How long what was read is used again. A validation between two steps may take longer, and others write meanwhile. */
const maxAgeMs = 60_000

/** Records uploads in deployments of the repository. Reads each list and each status once a minute, except what it writes. */
export class DeploymentStore implements RecordStore {
  static readonly #ofRun = new WeakMap<WorkflowRun, Map<string, DeploymentStore>>()
  readonly #open: () => Promise<Deployments>
  readonly #clock: Clock
  #deployments: Promise<Deployments> | undefined
  readonly #lists = new Map<string | undefined, { read: ReadOnce<StoredUpload>; until: number }>()

  private constructor(token: string, workflow: WorkflowRun, options: { clock: Clock; logger: Logger }) {
    this.#clock = options.clock
    this.#open = async () => {
      const [{ GitHubClient }, { Deployments }] = await Promise.all([
        import('../../github/client.js'),
        import('../../github/deployments.js'),
      ])
      return new Deployments(new GitHubClient(token, workflow.apiUrl, options), workflow)
    }
  }

  /** The store of a run, the same for all of its steps in this process. */
  static of(token: string, workflow: WorkflowRun, options: { clock: Clock; logger: Logger }): DeploymentStore {
    const stores = DeploymentStore.#ofRun.get(workflow) ?? new Map<string, DeploymentStore>()
    DeploymentStore.#ofRun.set(workflow, stores)
    const store = stores.get(token) ?? new DeploymentStore(token, workflow, options)
    stores.set(token, store)
    return store
  }

  async *list(key: ConnectorKey | undefined): AsyncGenerator<StoredUpload> {
    const environment = key === undefined ? undefined : environmentOf(key)
    const now = this.#clock.now()
    let list = this.#lists.get(environment)
    if (list === undefined || list.until <= now) {
      const source = withEventsReadOnce((await this.#get()).list(environment))
      list = { read: new ReadOnce(source), until: now + maxAgeMs }
      this.#lists.set(environment, list)
    }
    try {
      yield* list.read.all()
    } catch (error) {
      // Its rest could not be read any more, which would look like its end.
      this.#lists.delete(environment)
      throw error
    }
  }

  async add(
    key: ConnectorKey,
    record: UploadRecord,
    status: NewStatus,
    more: readonly NewStatus[] = [],
  ): Promise<void> {
    this.refresh()
    const deployments = await this.#get()
    const id = await deployments.record(environmentOf(key), record, status)
    for (const each of more) await deployments.addStatus(id, each)
  }

  refresh(): void {
    this.#lists.clear()
  }

  async addStatus(upload: StoredUpload, status: NewStatus): Promise<void> {
    const { id, forgetEvents } = upload as CachedUpload
    forgetEvents()
    await (await this.#get()).addStatus(id, status)
  }

  async #get(): Promise<Deployments> {
    this.#deployments ??= this.#open()
    return await this.#deployments
  }
}

/** Reads a sequence as far as it is needed, and each element once. Not for several readers at the same time. */
class ReadOnce<T> {
  readonly #source: AsyncGenerator<T>
  readonly #known: T[] = []

  constructor(source: AsyncGenerator<T>) {
    this.#source = source
  }

  async *all(): AsyncGenerator<T> {
    for (let index = 0; ; index++) {
      if (index === this.#known.length) {
        const next = await this.#source.next()
        if (next.done) return
        this.#known.push(next.value)
      }
      yield this.#known[index] as T
    }
  }
}

type CachedUpload = DeployedUpload & { forgetEvents(): void }

async function* withEventsReadOnce(uploads: AsyncIterable<DeployedUpload>): AsyncGenerator<CachedUpload> {
  for await (const upload of uploads) {
    let events: ReturnType<StoredUpload['readEvents']> | undefined
    const forgetEvents = () => {
      events = undefined
    }
    const readEvents = async () => {
      events ??= upload.readEvents()
      events.catch(forgetEvents)
      return await events
    }
    yield { ...upload, readEvents, forgetEvents }
  }
}

export interface FileStoreOptions {
  clock: Clock
  readFacts: () => Promise<RunFacts>
}

/** Records uploads in a file. */
export class FileStore implements RecordStore {
  readonly path: string
  readonly #shown: string
  readonly #options: FileStoreOptions

  /** @param shown - the path as the user gave it. */
  constructor(path: string, shown: string, options: FileStoreOptions) {
    this.path = path
    this.#shown = shown
    this.#options = options
  }

  /** @throws UserError if the file is not a record. */
  async read(): Promise<FileEntry[]> {
    return await readRecordFile(this.path, this.#shown)
  }

  async *list(_key?: ConnectorKey): AsyncGenerator<StoredUpload> {
    for (const entry of await this.read()) yield storedUpload(entry)
  }

  async add(
    _key: ConnectorKey,
    record: UploadRecord,
    status: NewStatus,
    more: readonly NewStatus[] = [],
  ): Promise<void> {
    const entries = await this.read()
    const time = this.#timeAfter(entries)
    const written = await Promise.all([status, ...more].map(async (each) => await this.#statusOf(each, time)))
    const entry = { record, time, statuses: written, original: {} }
    await this.#write([entry, ...entries])
  }

  /** Nothing is kept: each read is of the file. */
  refresh(): void {}

  async addStatus({ record }: StoredUpload, status: NewStatus): Promise<void> {
    const entries = await this.read()
    const entry = entries.find(({ record: each }) => isSameUpload(each, record))
    if (entry === undefined) return
    entry.statuses.push(await this.#statusOf(status, this.#timeAfter(entries)))
    await this.#write(entries)
  }

  async #statusOf({ state, description, report }: NewStatus, time: string): Promise<FileStatus> {
    const { run } = await this.#options.readFacts()
    const urls = { ...(run === undefined ? {} : { run }), ...(report === undefined ? {} : { report }) }
    return { state, description, time, ...urls }
  }

  async #write(entries: readonly FileEntry[]): Promise<void> {
    await writeOutputFile(this.path, recordFileText(entries), `record ${this.#shown}`)
  }

  /** Now, or right after the last event of the file: the order of events counts, and the clocks of machines differ. */
  #timeAfter(entries: readonly FileEntry[]): string {
    const times = entries.map(({ time, statuses }) => Date.parse(statuses.at(-1)?.time ?? time ?? ''))
    const last = times.reduce((latest, each) => (each > latest ? each : latest), 0)
    return new Date(Math.min(Math.max(this.#options.clock.now(), last + 1), maxTimeMs)).toISOString()
  }
}

/** An entry of a file as an upload that a store yields. */
export function storedUpload(entry: FileEntry): StoredUpload {
  return { record: entry.record, time: entry.time, readEvents: async () => eventsOf(entry) }
}

/** The deployment environment of a connector on a tenant. */
export function environmentOf({ tenant, connector }: ConnectorKey): string {
  return `saas-connector ${connector.alias} on ${tenant}`
}
