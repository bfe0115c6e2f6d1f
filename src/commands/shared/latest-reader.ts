import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import type { Connector } from '../../tenant/types.js'
import { readAgain, waitsOf } from './read-again.js'
import type { UploadRecords } from './upload-record.js'

/** How long `latest` is read again that another upload may be about to move back. It needs three requests for that. */
const minUnsettledMs = 3_000
/** The same where the record has uploads of the connector, but not that of the version. */
const unrecordedMs = 15_000
const maxUnsettledMs = 60_000
/** An upload sends three requests from the new version on. One more is for those that were under way. */
const requestsOfUpload = 4

/** The version that the platform sets `latest` to by itself, where it stays. */
const firstVersion = 1

export interface LatestReaderServices {
  client: TenantClient
  connector: Connector
  records: UploadRecords
  clock: Clock
  logger: Logger
}

/** What was read, with the version that `latest` is at; undefined if there is none. */
export type LatestReading<T> = T & {
  latest: number | undefined
  /** The versions whose upload the record had before this was read. */
  recorded: ReadonlySet<number>
}

/**
 * Reads `latest`. The tenant moves it to each new version, and the upload then moves it back. If it is at the newest version, and
 * the record does not show that the upload of that version is over, another upload may be about to do that: then it is read again
 * after a while.
 */
export class LatestReader {
  readonly #services: LatestReaderServices
  /** The version at which it stayed. */
  #stayedAt: number | undefined
  #isUnsettled = false
  #versions: readonly number[] | undefined

  constructor(services: LatestReaderServices) {
    this.#services = services
  }

  /** Whether another upload may be about to move the tag that was read last. */
  get isUnsettled(): boolean {
    return this.#isUnsettled
  }

  /** The versions of the connector, if they were read. */
  get versions(): readonly number[] | undefined {
    return this.#versions
  }

  /**
   * The version that a tag is at; undefined if there is none.
   *
   * @param accepted - a version at which the tag is taken for settled at once.
   * @param signal - ends the requests and the waits.
   * @param interrupt - ends the waits only, with what was read last.
   * @throws the reason of the signal once it is aborted.
   */
  async versionOf(
    tag: string,
    accepted?: number,
    { signal, interrupt = signal }: { signal?: AbortSignal; interrupt?: AbortSignal } = {},
  ): Promise<number | undefined> {
    const { client, connector } = this.#services
    const options = signal === undefined ? {} : { signal }
    const read = async () => ({ latest: (await client.tags.get(connector.id, tag, options))?.activeVersion })
    const { latest } = await read()
    this.#isUnsettled = false
    const isAccepted = tag !== 'latest' || latest === undefined || latest <= firstVersion
    if (isAccepted || latest === accepted || latest === this.#stayedAt) return latest
    const versions = (await client.versions.list(connector.id, options)).map(({ version }) => version)
    this.#versions = versions
    const last = await this.read(Math.max(...versions), read, interrupt)
    signal?.throwIfAborted()
    return last.latest
  }

  /**
   * @param newest - the newest version, as read before.
   * @param interrupt - ends the waits, with what was read last.
   */
  async read<T extends { latest: number | undefined }>(
    newest: number,
    read: () => Promise<T>,
    interrupt?: AbortSignal,
  ): Promise<LatestReading<T>> {
    const { connector, clock } = this.#services
    let tookMs = 0
    const readBoth = async (): Promise<LatestReading<T>> => {
      // The record first: what it has was over before the tags are read.
      const recorded = await this.#recordedVersions()
      const startedMs = clock.now()
      const tags = await read()
      tookMs = clock.now() - startedMs
      return { ...tags, recorded }
    }
    const first = await readBoth()
    const totalMs = Math.max(first.recorded.size > 0 ? unrecordedMs : minUnsettledMs, requestsOfUpload * tookMs)
    const isSettled = ({ latest, recorded }: LatestReading<T>) =>
      latest === undefined ||
      latest < newest ||
      latest <= firstVersion ||
      latest === this.#stayedAt ||
      recorded.has(latest)
    const last = await readAgain(
      first,
      waitsOf(Math.min(totalMs, maxUnsettledMs)),
      {
        isSettled,
        read: async () => {
          this.#services.records.refresh()
          return await readBoth()
        },
        describe: ({ latest }) => `tag latest of ${connector.alias} is at version ${latest}, the newest`,
        why: 'as an upload that is under way may be about to move it back',
      },
      this.#services,
      interrupt,
    )
    this.#isUnsettled = !isSettled(last)
    this.#stayedAt = last.latest
    return last
  }

  async #recordedVersions(): Promise<Set<number>> {
    const { records, client, connector } = this.#services
    const versions = new Set<number>()
    if (!records.exists) return versions
    try {
      const key = { tenant: client.baseUrl.host, connector }
      for await (const { record } of records.uploadsOf(key)) versions.add(record.version)
    } catch (error) {
      records.report(error, 'it is not known which uploads are over')
    }
    return versions
  }
}
