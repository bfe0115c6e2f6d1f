import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { assertOutputFiles, assertOutputFolders } from '../../cli/output-paths.js'
import type { Clock } from '../../core/clock.js'
import { messageOf, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { isMissingPermission } from '../../github/failure.js'
import type { WorkflowRun } from '../../github/workflow-run.js'
import { describeEvent, type RecordState, stateAfter, type UploadEvent } from '../../record/events.js'
import { readHistory, recordedTags, type StoredUpload } from '../../record/history.js'
import { type ConnectorKey, isOf, isSameUpload, type UploadRecord } from '../../record/uploads.js'
import type { Connector } from '../../tenant/types.js'
import { FolderStore, openRecordPath } from './folder-store.js'
import { assertOutputFile } from './json-output.js'
import { DeploymentStore, type FileStore, type RecordStore } from './record-stores.js'
import { type RunFacts, readRunFacts } from './run-facts.js'

/** Where uploads are recorded, as the platform does not show the content of a version. */
export const recordInputs = {
  'github-token': {
    kind: 'text',
    secret: true,
    actionDefault: 'github.token',
    description: 'Token that records uploads as deployments of the repository. Needs `deployments: write`.',
  },
  record: {
    kind: 'text',
    description:
      'File that records uploads, as JSON, where there are no deployments. Created if it does not exist. A folder that exists gets a file for each connector.',
  },
} as const satisfies InputDeclarations

/** Where uploads are recorded. */
export interface UploadRecordsOptions {
  /** The file, as the input names it; undefined without one. */
  record: string | undefined
  /** The folder that `record` is relative to. */
  workingDirectory: string
  /** Token for the deployments of the repository of `workflow`; undefined: no deployments. */
  token: string | undefined
  /** Undefined outside of a workflow: no deployments. */
  workflow: WorkflowRun | undefined
  clock: Clock
  logger: Logger
  /** Reads the facts of the run, without secrets. */
  readFacts: () => Promise<RunFacts>
  /** Reads what else to record of an upload. */
  readDetails: (commit: string | undefined) => Promise<UploadDetails>
  /** Takes secrets out of a text that will be recorded, which nobody has cut. */
  clean: (text: string) => string
  /** Called at most once with what is missing to use the record: a permission or a token. */
  onNotice: (message: string) => void
}

/** What a command knows of an upload. */
export interface UploadDetails {
  sdk?: string | undefined
  environment?: string | undefined
  /** Whether the project differs from the commit; undefined if that is not known. */
  uncommitted?: boolean | undefined
  /** The first file that differs. */
  changed?: string | undefined
}

/** What identifies an upload. */
export interface UploadIdentity {
  /** Host of the tenant. */
  tenant: string
  connector: Pick<Connector, 'id' | 'alias'>
  /** Hash of the files in the bundle, which does not depend on how they were packed. */
  contentSha256: string
}

/** What an upload did to tags. */
export interface UploadedTags {
  /** The tags that it moved to the version, and where they were right before. */
  moved?: readonly { tag: string; from: number | undefined }[]
  /** The version that the tag `latest` was at when it was read before; undefined if it was not to be moved back. */
  latestBefore?: number | undefined
  /** The version that the tag `latest` is at now; undefined if that is not known. */
  latest?: number | undefined
}

/** Records uploads, and what becomes of them, in deployments of the repository, in a file, in both, or nowhere. */
export class UploadRecords {
  readonly #options: UploadRecordsOptions
  readonly #stores: readonly RecordStore[]
  readonly #file: FileStore | FolderStore | undefined
  #facts: Promise<RunFacts> | undefined
  #isNoticed = false

  constructor(options: UploadRecordsOptions) {
    this.#options = options
    const { token, workflow, record, workingDirectory } = options
    this.#file = record === undefined ? undefined : openRecordPath(resolve(workingDirectory, record), record, options)
    const deployments =
      token === undefined || workflow === undefined ? undefined : DeploymentStore.of(token, workflow, options)
    this.#stores = [this.#file, deployments].filter((store) => store !== undefined)
  }

  /** False if nothing is recorded, as there is neither a file nor a token. */
  get exists(): boolean {
    return this.#stores.length > 0
  }

  /** Throws a UserError if the file or folder cannot be read or written. Creates the folders of a file, except in a dry run. */
  async assertUsable(dryRun: boolean): Promise<void> {
    const { record, workingDirectory, workflow } = this.#options
    if (!this.exists && workflow !== undefined) {
      this.#notice(`nothing is recorded, as there is no github-token; pass it, or give ${plainInputName('record')}`)
    }
    if (record === undefined || this.#file === undefined) return
    const isFolder = this.#file instanceof FolderStore
    await (isFolder ? assertOutputFolders : assertOutputFiles)({ record }, workingDirectory)
    await this.#file.read()
    if (isFolder) return
    if (!dryRun) await assertOutputFile(this.#file.path, `record ${record}`)
  }

  /** Warns if there is no file yet: for a command that looks for uploads in it, its name may be wrong. */
  warnIfMissing(): void {
    const { record, logger } = this.#options
    if (this.#file === undefined || existsSync(this.#file.path)) return
    logger.warning(`the record ${record} does not exist, so no upload is known from it; check its path`)
  }

  /** The run that the records are written for. */
  async facts(): Promise<RunFacts> {
    this.#facts ??= this.#options.readFacts()
    return await this.#facts
  }

  /** Reads the record anew from now on. */
  refresh(): void {
    for (const store of this.#stores) store.refresh()
  }

  /**
   * The uploads of a connector, newest first in each store. They are read as needed.
   *
   * @throws UserError if a store cannot be read.
   */
  async *uploadsOf(key: ConnectorKey): AsyncGenerator<StoredUpload> {
    for (const store of this.#stores)
      for await (const upload of store.list(key)) if (isOf(key, upload.record)) yield upload
  }

  /**
   * Versions of the connector that were uploaded with this content, newest first. If the record cannot be read, it says so
   * and yields no more.
   */
  async *versionsOf({ contentSha256, ...key }: UploadIdentity): AsyncGenerator<number> {
    try {
      for await (const { record } of this.uploadsOf(key)) {
        if (record.contentSha256 === contentSha256) yield record.version
      }
    } catch (error) {
      this.report(error, 'it is not known which bundles were uploaded before')
    }
  }

  /**
   * Records an upload, or that a version holds this commit's bundle, and the tags that it moved to the version. Never rejects, as
   * the upload itself succeeded.
   *
   * @returns whether it is recorded; undefined if there is no record.
   */
  async add(
    { tenant, connector, contentSha256 }: UploadIdentity,
    version: number,
    { moved = [], ...latest }: UploadedTags = {},
  ): Promise<boolean | undefined> {
    const owner = { tenant, connector }
    return await this.#write('the upload succeeded, but could not be recorded', async () => {
      const { by, ...facts } = await this.facts()
      const { uncommitted, ...details } = await this.#options.readDetails(facts.commit)
      // What identifies the upload is kept as it is, or it would not be found again.
      const key = { tenant, connectorId: connector.id, version, contentSha256, commit: facts.commit }
      const texts = cleanTexts({ connector: connector.alias, ...details }, this.#options.clean)
      const changed = uncommitted ? true : undefined
      const record = withoutEmpty({ ...texts, ...facts, by, ...key, uncommitted: changed, ...latest })
      return async (store) => {
        const same: StoredUpload[] = []
        for await (const upload of store.list(owner)) {
          if (isOf(owner, upload.record) && upload.record.version === version) same.push(upload)
        }
        const known = same.find((upload) => isSameUpload(upload.record, record))
        if (known !== undefined && moved.length === 0) return
        const { events } = await readHistory(version, same)
        const latest = events.findLast(({ event: { kind } }) => kind !== 'uploaded' && kind !== 'tagged')?.event
        const state = latest === undefined ? 'pending' : stateAfter(latest, recordedTags(events).size > 0)
        const uploaded: UploadEvent = { kind: 'uploaded', by: by ?? '' }
        const tagged = moved.flatMap((move) => this.#describeMove({ kind: 'tagged', ...move, by: by ?? '' }))
        const statuses = tagged.map((description) => ({ state, ...description }))
        if (known === undefined) await store.add(owner, record, { state, ...this.#describe(uploaded) }, statuses)
        else for (const status of statuses) await store.addStatus(known, status)
      }
    })
  }

  /**
   * Records what became of a version. Never rejects: a failure is only told. Does nothing for a version whose upload is not
   * recorded.
   */
  async addEvent(key: ConnectorKey, version: number, event: WithoutUser<UploadEvent>, report?: string): Promise<void> {
    await this.#write(`version ${version} of ${key.connector.alias}: what was done could not be recorded`, async () => {
      const { by = '' } = await this.facts()
      const full = { ...event, by } as UploadEvent
      if (full.kind === 'validated') full.seed = this.#options.clean(full.seed)
      return async (store) => {
        const uploads: StoredUpload[] = []
        for await (const upload of store.list(key)) {
          if (isOf(key, upload.record) && upload.record.version === version) uploads.push(upload)
        }
        const [newest] = uploads
        if (newest === undefined) return
        const { events } = await readHistory(version, uploads)
        const tags = recordedTags(events)
        if ('tag' in full) tags.delete(full.tag)
        const state: RecordState = stateAfter(full, tags.size > 0)
        await store.addStatus(newest, { state, ...this.#describe(full), report: report && this.#options.clean(report) })
      }
    })
  }

  /** Tells why the record could not be used: a notice for a permission or token that is missing, else a warning. */
  report(error: unknown, consequence: string): void {
    if (!(error instanceof UserError)) throw error
    const message = `${consequence}: ${error.message}`
    if (isMissingPermission(error)) this.#notice(message)
    else this.#options.logger.warning(message)
  }

  async #write(
    failure: string,
    prepare: () => Promise<(store: RecordStore) => Promise<void>>,
  ): Promise<boolean | undefined> {
    if (!this.exists) return undefined
    let isWritten = false
    const problems: string[] = []
    let write: ((store: RecordStore) => Promise<void>) | undefined
    try {
      write = await prepare()
    } catch (error) {
      problems.push(messageOf(error))
    }
    for (const store of write === undefined ? [] : this.#stores) {
      try {
        await write?.(store)
        isWritten = true
      } catch (error) {
        if (isMissingPermission(error)) this.#notice(`${failure}: ${messageOf(error)}`)
        else problems.push(messageOf(error))
      }
    }
    if (problems.length > 0) this.#options.logger.warning(`${failure}: ${problems.join('; ')}`)
    return isWritten
  }

  #describe(event: UploadEvent): { description: string } {
    const description = describeEvent(event)
    if (description === undefined) throw new UserError('the name of the tag is too long for the status of a deployment')
    if (this.#options.clean(description) !== description) throw new UserError('the name of the tag holds a secret')
    return { description }
  }

  /** Empty, with a warning, for a tag whose name does not fit: the upload is recorded all the same. */
  #describeMove(event: UploadEvent & { tag: string }): { description: string }[] {
    try {
      return [this.#describe(event)]
    } catch (error) {
      this.#options.logger.warning(`the upload could not be recorded at its tag: ${messageOf(error)}`)
      return []
    }
  }

  #notice(message: string): void {
    if (this.#isNoticed) return
    this.#isNoticed = true
    this.#options.onNotice(message)
  }
}

type WithoutUser<T> = T extends unknown ? Omit<T, 'by'> : never

function cleanTexts<T extends object>(values: T, clean: (text: string) => string): T {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? clean(value) : value]),
  ) as T
}

function withoutEmpty(record: { [Name in keyof UploadRecord]: UploadRecord[Name] | undefined }): UploadRecord {
  return Object.fromEntries(
    Object.entries(record).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as UploadRecord
}

/** The records that the inputs of a command name. */
export function openUploadRecords(
  inputs: Partial<InputsOf<typeof recordInputs>>,
  context: CommandContext,
  readDetails: UploadRecordsOptions['readDetails'] = async () => ({}),
): UploadRecords {
  const { workingDirectory, workflow, clock, logger } = context
  const clean = (text: string) => context.secrets.clean(text, { isWhole: true })
  const { record, 'github-token': token } = inputs
  return new UploadRecords({
    ...{ record, token, workingDirectory, workflow, clock, logger, readDetails },
    readFacts: async () => {
      const { commit, ...facts } = await readRunFacts(context)
      return { ...cleanTexts(facts, clean), commit }
    },
    clean,
    onNotice: (message) => context.annotate({ level: 'notice', title: 'record', message }),
  })
}
