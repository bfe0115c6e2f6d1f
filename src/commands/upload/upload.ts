import type { BundleFile } from '../../bundle/bundle.js'
import type { Clock } from '../../core/clock.js'
import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Written } from '../../core/written.js'
import type { Entry } from '../../journal/entries.js'
import type { Journal } from '../../journal/journal.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError, writtenOf } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import type { Connector, ConnectorVersion, Tag } from '../../tenant/types.js'
import type { CommitOrder } from '../shared/commit-order.js'
import { findNewerUpload, type NewerUpload } from '../shared/newer-upload.js'
import { tagMoveLine } from '../shared/tag-move-line.js'
import { assertNotMisspelled } from '../shared/tag-name.js'
import type { UploadIdentity, UploadRecords } from '../shared/upload-record.js'
import { readTagsBefore, type TagReading } from './concurrent.js'
import { keepLatest } from './latest.js'
import { showSent } from './sent-line.js'
import { type TagOutcome, type TagRequest, uploadedTags } from './tag-outcome.js'
import { restoreAndSetTags } from './tags.js'

/** A bundle to upload, and what to do with the connector and its tags. */
export interface UploadRequest {
  bundle: BundleFile
  /** Path of the bundle, as messages show it. */
  shownFile: string
  /** Id or alias. */
  connector: string
  /** Create the connector when none has this id or alias. */
  create: boolean
  /** Tag to set to the version. */
  tag: string | undefined
  /** Move tags back that the upload moved. */
  keepTags: boolean
  /** Upload nothing when a version with the same content is recorded. */
  skipUnchanged: boolean
  /** Upload also when a newer commit was uploaded before. */
  allowOlder: boolean
  dryRun: boolean
  /** Flags that a command that moves a tag has to be given as well. */
  repeated: readonly string[]
}

export interface UploadServices {
  client: TenantClient
  logger: Logger
  clock: Clock
  /** Stops the upload before it writes. Once the upload has begun, it is completed and the tags are set first. */
  signal: AbortSignal
  records: UploadRecords
  order: CommitOrder
  /** Opens the journal for a connector; undefined where there is none. */
  journal?: (connector: Connector) => Journal | undefined
  /** Called after each step, also after the last one before a failure. */
  onProgress: (progress: UploadProgress) => void
}

/** What an upload has done so far. */
export interface UploadProgress {
  /** Undefined until the connector is found or created. */
  connectorId: string | undefined
  /** Undefined until the connector is found, created, or would be created in a dry run. */
  alias: string | undefined
  created: Written
  /** The version that holds the bundle. */
  version: number | undefined
  uploaded: Written
  /** Whether the version is recorded for this commit; undefined before that, and if there is no record. */
  recorded: boolean | undefined
  /** The upload of a newer commit, because of which nothing was done. */
  newer: NewerUpload | undefined
  /** The tags, sorted by name; undefined until they are read. */
  tags: readonly TagState[] | undefined
  /** One line for each tag that could not be set. */
  tagProblems: readonly string[]
}

export interface TagState {
  name: string
  /** Undefined when it is unknown. */
  version: number | undefined
  /** The version before the upload; undefined for a new tag. */
  previous: number | undefined
}

/** The progress before the first step. */
export const initialUploadProgress: UploadProgress = {
  connectorId: undefined,
  alias: undefined,
  created: false,
  version: undefined,
  uploaded: false,
  recorded: undefined,
  newer: undefined,
  tags: undefined,
  tagProblems: [],
}

/**
 * Uploads a bundle as a new version of a connector, unless an unchanged version is recorded, and restores and sets its
 * tags. When it fails, the last call of `onProgress` says what was done.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
export async function uploadBundle(request: UploadRequest, services: UploadServices): Promise<UploadProgress> {
  return await new Upload(request, services).run()
}

class Upload {
  readonly #request: UploadRequest
  readonly #services: UploadServices
  #progress = initialUploadProgress

  constructor(request: UploadRequest, services: UploadServices) {
    this.#request = request
    this.#services = services
  }

  async run(): Promise<UploadProgress> {
    const { connector: ref, create, dryRun, skipUnchanged, shownFile } = this.#request
    const { client, logger, signal } = this.#services
    const found = await (create ? client.connectors.find(ref, { signal }) : client.connectors.resolve(ref, { signal }))
    if (found === undefined) await this.#checkNew(ref)
    if (found === undefined && dryRun) {
      logger.info(`would create the connector ${ref} and upload ${shownFile} as its version 1`)
      this.#report({ alias: ref })
      return this.#progress
    }
    const connector = found ?? (await this.#createConnector(ref))
    this.#report({ connectorId: connector.id, alias: connector.alias })

    const isNew = this.#progress.created === true
    const before = isNew ? [] : await client.tags.list(connector.id, { signal })
    this.#reportTags(versionsByTag(before), before)
    this.#assertTagIsMeant(connector.alias, before)
    if (!this.#request.allowOlder && (await this.#findNewer(connector))) return this.#progress
    const known = skipUnchanged ? await this.#findRecordedVersion(connector) : undefined
    if (known !== undefined) {
      logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`)
      this.#report({ version: known })
    }
    if (dryRun) {
      this.#logDryRun(connector, known, before)
      return this.#progress
    }
    if (known === undefined) await this.#uploadVersion(connector, versionsByTag(before).get('latest'))
    else {
      const none = { isNew: () => false, isOfOthers: () => false }
      const written = { version: known, uploaded: false, before: plainReading(before), ...none } as const
      const outcome = await restoreAndSetTags(this.#tagRequest(connector, written))
      this.#reportTags(outcome.versions, before)
      const { moved } = outcome
      this.#report({ recorded: await this.#services.records.add(this.#identityOf(connector), known, { moved }) })
      this.#throwProblems(outcome, connector)
    }
    signal.throwIfAborted()
    return this.#progress
  }

  /**
   * What a connector that is to be created can be asked beforehand.
   *
   * @throws RefusedError for a tag that is called nearly as `latest`.
   */
  async #checkNew(alias: string): Promise<void> {
    const { client, logger, signal } = this.#services
    this.#assertTagIsMeant(alias, [])
    const similar = await client.connectors.nearestAlias(alias, { signal })
    if (similar === undefined) return
    logger.warning(
      `${client.baseUrl.host} has no connector ${quote(printableName(alias))}, so it is a new one; did you mean ${quote(printableName(similar))}? with ${plainInputName('create')} set to false nothing is created`,
    )
  }

  #assertTagIsMeant(alias: string, tags: readonly Tag[]): void {
    const { tag } = this.#request
    if (tag === undefined || tags.some(({ tagName }) => tagName === tag)) return
    assertNotMisspelled(alias, tag, `use promote with ${plainInputName('expect-version')} 0`)
  }

  /** Whether a newer commit was uploaded before: then this run must not put its tag on an older bundle. */
  async #findNewer(connector: Connector): Promise<boolean> {
    const { client, logger, records, order } = this.#services
    const newer = await findNewerUpload({ tenant: client.baseUrl.host, connector }, records, order)
    if (newer === undefined) return false
    this.#report({ newer })
    logger.info(
      `nothing is uploaded to ${connector.alias}: version ${newer.version} is of commit ${newer.commit.slice(0, 12)}, which is newer than this one`,
    )
    return true
  }

  /** Uploads, sets the tags whether that succeeded or not, and records the upload last. */
  async #uploadVersion(connector: Connector, latestBefore: number | undefined): Promise<void> {
    const { bundle, shownFile, keepTags, tag } = this.#request
    const { client, logger, clock, signal, records } = this.#services
    const journal = this.#services.journal?.(connector)
    const uploading = `uploading ${shownFile} to ${connector.alias}`
    logger.info(uploading)
    let before = plainReading([])
    let readyMs = 0
    const known = new Set<number>()
    let version: number | undefined
    let uploaded: Written
    let failure: unknown
    try {
      // Takes no signal: an interrupted upload may still create a version, and the tags that it moved would stay there.
      const options = {
        onReady: async (versions: readonly ConnectorVersion[]) => {
          for (const each of versions) known.add(each.version)
          // Read as late as possible, so that a promotion by someone else until now is not undone.
          const isKept = keepTags && tag !== 'latest'
          before = isKept
            ? await readTagsBefore(known, latestBefore, { ...this.#services, connector })
            : plainReading(await client.tags.list(connector.id, { signal }))
          readyMs = clock.now()
          journal?.write(this.#journalEntry(before.tags, known))
        },
      }
      const made = await showSent(uploading, bundle, this.#services, (file) =>
        client.versions.upload(connector.id, file, options),
      )
      version = made.version
      journal?.note({ entry: 'version', version })
      uploaded = true
    } catch (error) {
      uploaded = writtenOf(error, signal)
      if (uploaded === false) {
        journal?.note({ entry: 'end' })
        throw error
      }
      failure = error
    }
    const isNew = (at: number): boolean => (version === undefined ? !known.has(at) : at === version)
    const uploadedMs = clock.now()
    const isOfOthers = (at: number): boolean => version !== undefined && at !== version && !known.has(at)
    const request = this.#tagRequest(connector, { version, uploaded, before, isNew, isOfOthers, journal })
    let outcome: TagOutcome
    try {
      this.#report({ uploaded, version })
      if (version !== undefined) logger.info(`version ${version} of ${connector.alias} is uploaded`)
    } finally {
      outcome = await restoreAndSetTags(request)
      // Tags that could not be put back are left to cleanup.
      if (outcome.problems.length === 0) journal?.note({ entry: 'end' })
    }
    const durations = { uploadMs: uploadedMs - readyMs, restoreMs: clock.now() - uploadedMs }
    this.#reportTags(outcome.versions, before.tags)
    if (version !== undefined) {
      const tags = uploadedTags(request, outcome)
      const recorded = await records.add(this.#identityOf(connector), version, tags)
      this.#report({ recorded })
      await keepLatest(request, outcome, recorded ? undefined : durations)
      this.#reportTags(outcome.versions, before.tags)
    }
    this.#throwProblems(outcome, connector, failure)
  }

  #tagRequest(
    connector: Connector,
    written: Pick<TagRequest, 'before' | 'version' | 'uploaded' | 'isNew' | 'isOfOthers' | 'journal'>,
  ): TagRequest {
    const { keepTags, tag } = this.#request
    const { client, logger, clock, records, signal } = this.#services
    return { ...{ client, connector, logger, clock, records, signal }, ...written, keepTags, tag }
  }

  /** What cleanup needs to put the tags back that the upload moves, all but the requested one. */
  #journalEntry(before: readonly Tag[], known: ReadonlySet<number>): Entry {
    const { keepTags, tag } = this.#request
    const tags = versionsByTag(before.filter(({ tagName }) => tagName !== tag))
    return { entry: 'upload', tags: Object.fromEntries(tags), newest: Math.max(0, ...known), keepTags }
  }

  /** Creates the connector, or returns the one that another job has created meanwhile. */
  async #createConnector(alias: string): Promise<Connector> {
    const { client, logger, signal } = this.#services
    if (isIdForm(alias)) {
      throw new UsageError(
        `there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`,
      )
    }
    signal.throwIfAborted()
    try {
      // Takes no signal: after an interrupt it would be unknown whether the connector was created.
      const connector = await client.connectors.create(alias)
      this.#report({ created: true })
      logger.info(`created the connector ${connector.alias} (${connector.id})`)
      return connector
    } catch (error) {
      if (this.#progress.created === false) this.#report({ created: writtenOf(error) })
      if (!isTenantError(error, 'conflict', 'bad-request')) throw error
      // Another job may have created it at the same time. If that cannot be read, this error says what is known.
      const other = await client.connectors.find(alias).catch(() => {
        throw error
      })
      if (other === undefined) throw error
      return other
    }
  }

  /** The version that is recorded with the same content, if the tenant still has it. */
  async #findRecordedVersion(connector: Connector): Promise<number | undefined> {
    const { client, signal, records } = this.#services
    let existing: Set<number> | undefined
    for await (const version of records.versionsOf(this.#identityOf(connector))) {
      if (existing === undefined) {
        const versions = await client.versions.list(connector.id, { signal })
        existing = new Set(versions.map((each) => each.version))
      }
      if (existing.has(version)) return version
    }
    return undefined
  }

  #logDryRun(connector: Connector, known: number | undefined, before: readonly Tag[]): void {
    const { tag, shownFile } = this.#request
    const { logger } = this.#services
    if (known === undefined) {
      logger.info(`would upload ${shownFile} as a new version of ${connector.alias}`)
      return
    }
    if (tag === undefined) return
    const isSet = versionsByTag(before).get(tag) === known
    logger.info(isSet ? `tag ${tag} is at version ${known}` : `would set tag ${tag} to version ${known}`)
  }

  #identityOf(connector: Connector): UploadIdentity {
    const { contentSha256 } = this.#request.bundle
    return { tenant: this.#services.client.baseUrl.host, connector, contentSha256 }
  }

  #report(change: Partial<UploadProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    this.#services.onProgress(this.#progress)
  }

  #reportTags(versions: ReadonlyMap<string, number | undefined>, before: readonly Tag[]): void {
    const previous = versionsByTag(before)
    const tags = [...versions]
      .map(([name, version]) => ({ name, version, previous: previous.get(name) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    this.#report({ tags })
  }

  /**
   * Throws the failure of the upload and of the tags as one error. Its message explains one tag; several are explained
   * in `tagProblems`.
   */
  #throwProblems({ problems }: TagOutcome, { alias }: Connector, failure?: unknown): void {
    const lines = problems.map(({ tag, version, message }) => {
      if (version === undefined) return message
      const line = tagMoveLine('promote', { connector: alias, tag, version }, this.#request.repeated)
      return `${message}; set it with ${line}`
    })
    this.#report({ tagProblems: lines })
    const errors = [failure, ...problems.map(({ cause }) => cause)].filter((error) => error !== undefined)
    // What is done after the upload takes no signal, so none of these is an interrupt.
    const defect = errors.find((error) => !(error instanceof UserError))
    if (defect !== undefined) throw defect
    if (lines.length === 0 && failure === undefined) return
    if (lines.length === 0) throw failure
    const start =
      failure instanceof UserError
        ? `${failure.message}; in addition,`
        : `version ${this.#progress.version} of ${alias} exists, but`
    const names = problems.map(({ tag }) => tag).join(', ')
    const what = lines.length === 1 ? lines[0] : `these tags could not be set: ${names}; see the error of each tag`
    throw new UserError(`${start} ${what}`, { cause: errors[0] })
  }
}

/** Tags that are not compared with the record. */
function plainReading(tags: readonly Tag[]): TagReading {
  return { tags, readAtMs: 0, recorded: new Set(), recordedMoves: undefined }
}

function versionsByTag(tags: readonly Tag[]): Map<string, number> {
  return new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
}
