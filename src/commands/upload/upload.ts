import type { BundleFile } from '../../bundle/bundle.js'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Written } from '../../core/written.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import type { Connector, Tag } from '../../tenant/types.js'
import type { UploadIdentity, UploadRecords } from '../shared/upload-record.js'
import { type ArrangedTags, arrangeTags } from './tags.js'

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
  /** Put tags back that the upload moved. */
  keepTags: boolean
  /** Upload nothing when the records know a version with the same content. */
  skipUnchanged: boolean
  dryRun: boolean
}

export interface UploadServices {
  client: TenantClient
  logger: Logger
  /** Ends the upload before it writes. Once a write has begun, the tags are put right first. */
  signal: AbortSignal
  records: UploadRecords
  /** Called whenever more is known, also before the upload fails. */
  onProgress: (progress: UploadProgress) => void
}

/** What is known of an upload so far. */
export interface UploadProgress {
  /** Undefined until the connector is found or created. */
  connectorId: string | undefined
  /** Undefined until the connector is found, created, or would be created in a dry run. */
  alias: string | undefined
  created: Written
  /** The version that holds the bundle. */
  version: number | undefined
  uploaded: Written
  /** The tags by name, with their versions now and before the upload; undefined until they are read. */
  tags: readonly TagPosition[] | undefined
  /** One line for each tag that could not be set. */
  tagProblems: readonly string[]
}

export interface TagPosition {
  name: string
  /** Undefined when it is not known. */
  version: number | undefined
  /** Undefined for a new tag. */
  previous: number | undefined
}

/** The progress of an upload that has not begun. */
export const noUploadProgress: UploadProgress = {
  connectorId: undefined,
  alias: undefined,
  created: false,
  version: undefined,
  uploaded: false,
  tags: undefined,
  tagProblems: [],
}

/**
 * Uploads a bundle, unless it is known to be there, and sees to the tags. What is known when it fails was given to
 * `onProgress` before.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
export async function uploadBundle(request: UploadRequest, services: UploadServices): Promise<UploadProgress> {
  return await new Upload(request, services).run()
}

class Upload {
  readonly #request: UploadRequest
  readonly #services: UploadServices
  #progress = noUploadProgress

  constructor(request: UploadRequest, services: UploadServices) {
    this.#request = request
    this.#services = services
  }

  async run(): Promise<UploadProgress> {
    const { connector: ref, create, dryRun, skipUnchanged, shownFile } = this.#request
    const { client, logger, signal } = this.#services
    const found = await (create ? client.connectors.find(ref, { signal }) : client.connectors.resolve(ref, { signal }))
    if (found === undefined && dryRun) {
      logger.info(`would create the connector ${ref} and upload ${shownFile} as its version 1`)
      this.#report({ alias: ref })
      return this.#progress
    }
    const connector = found ?? (await this.#createConnector(ref))
    this.#report({ connectorId: connector.id, alias: connector.alias })

    const before = found === undefined ? [] : await client.tags.list(connector.id, { signal })
    this.#reportTags(new Map(positionsOf(before)), before)
    const known = skipUnchanged ? await this.#knownVersion(connector) : undefined
    if (known !== undefined) {
      logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`)
      this.#report({ version: known })
    }
    if (dryRun) {
      this.#logDryRun(connector, known, before)
      return this.#progress
    }
    if (known === undefined) await this.#sendAndArrange(connector)
    else {
      const written = { version: known, uploaded: false, isNew: () => false } as const
      const arranged = await this.#arrangeTags(connector, before, written)
      this.#reportTags(arranged.places, before)
      this.#throwProblems(arranged, connector)
    }
    signal.throwIfAborted()
    return this.#progress
  }

  /** Uploads, then puts the tags right whatever came of it, and remembers the upload last. */
  async #sendAndArrange(connector: Connector): Promise<void> {
    const { bundle, shownFile } = this.#request
    const { client, logger, signal, records } = this.#services
    logger.info(`uploading ${shownFile} to ${connector.alias}`)
    let before: Tag[] = []
    const known = new Set<number>()
    let version: number | undefined
    let uploaded: Written
    let failure: unknown
    try {
      // Not ended by an interrupt: a version may be made all the same, and the tags that it moved would stay there.
      const made = await client.versions.upload(connector.id, bundle, {
        onReady: async (versions) => {
          for (const each of versions) known.add(each.version)
          // Read as late as can be: what somebody promoted until now must not be undone.
          before = await client.tags.list(connector.id, { signal })
        },
      })
      version = made.version
      uploaded = true
    } catch (error) {
      uploaded = writtenOf(error, signal)
      if (uploaded === false) throw error
      failure = error
    }
    const isNew = (place: number): boolean => (version === undefined ? !known.has(place) : place === version)
    let arranged: ArrangedTags
    try {
      this.#report({ uploaded, version })
      if (version !== undefined) logger.info(`version ${version} of ${connector.alias} is uploaded`)
    } finally {
      arranged = await this.#arrangeTags(connector, before, { version, uploaded, isNew })
    }
    this.#reportTags(arranged.places, before)
    if (version !== undefined) await records.add(this.#identityOf(connector), version)
    this.#throwProblems(arranged, connector, failure)
  }

  async #arrangeTags(
    connector: Connector,
    before: readonly Tag[],
    written: { version: number | undefined; uploaded: Written; isNew: (version: number) => boolean },
  ): Promise<ArrangedTags> {
    const { keepTags: keep, tag } = this.#request
    const { client, logger } = this.#services
    return await arrangeTags({ client, connector, logger, before, ...written, keep, tag })
  }

  async #createConnector(alias: string): Promise<Connector> {
    const { client, logger, signal } = this.#services
    if (isIdForm(alias)) {
      throw new UserError(
        `there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`,
      )
    }
    signal.throwIfAborted()
    try {
      // Not ended by an interrupt: nobody would know whether it was made.
      const connector = await client.connectors.create(alias)
      this.#report({ created: true })
      logger.info(`created the connector ${connector.alias} (${connector.id})`)
      return connector
    } catch (error) {
      if (this.#progress.created === false) this.#report({ created: writtenOf(error) })
      throw error
    }
  }

  /** The version that is remembered to hold the same content, if the tenant still has it. */
  async #knownVersion(connector: Connector): Promise<number | undefined> {
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
    const isThere = new Map(positionsOf(before)).get(tag) === known
    logger.info(isThere ? `tag ${tag} is at version ${known}` : `would set tag ${tag} to version ${known}`)
  }

  #identityOf(connector: Connector): UploadIdentity {
    const { contentSha256 } = this.#request.bundle
    return { tenant: this.#services.client.baseUrl.host, connector, contentSha256 }
  }

  #report(change: Partial<UploadProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    this.#services.onProgress(this.#progress)
  }

  /** Says where every tag stands. */
  #reportTags(places: ReadonlyMap<string, number | undefined>, before: readonly Tag[]): void {
    const old = new Map(positionsOf(before))
    const tags = [...places]
      .map(([name, version]) => ({ name, version, previous: old.get(name) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    this.#report({ tags })
  }

  /** Throws what went wrong with the upload and with the tags: a tag in the one line, several in `tagProblems`. */
  #throwProblems({ problems }: ArrangedTags, { alias }: Connector, failure?: unknown): void {
    const lines = problems.map(({ tag, version, message }) => {
      return `${message}; set it with promote --connector ${alias} --tag ${tag} --version ${version}`
    })
    this.#report({ tagProblems: lines })
    const errors = [failure, ...problems.map(({ cause }) => cause)].filter((error) => error !== undefined)
    const defect = errors.find((error) => !(error instanceof UserError))
    if (defect !== undefined) throw defect
    if (lines.length === 0 && failure === undefined) return
    if (lines.length === 0) throw failure
    const start =
      failure instanceof UserError
        ? `${failure.message}; besides,`
        : `version ${this.#progress.version} of ${alias} is there, but`
    const names = problems.map(({ tag }) => tag).join(', ')
    const what = lines.length === 1 ? lines[0] : `these tags could not be set, each for the reason told above: ${names}`
    throw new UserError(`${start} ${what}`, { cause: errors[0] })
  }
}

function positionsOf(tags: readonly Tag[]): [string, number][] {
  return tags.map(({ tagName, activeVersion }) => [tagName, activeVersion])
}
