import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { isTenantError } from '../errors/errors.js'
import { contraryAnswer } from '../errors/failure.js'
import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { answerOf, type Session } from '../http/session.js'
import type { WriteOutcome } from '../http/settle.js'
import type { Tag } from '../types.js'
import { listEntries } from './collection.js'
import { createFirst } from './connectors.js'

/** Tags of a connector (docs/platform.md#tags). Every method rejects with a TenantError. */
export class Tags {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  /** Lists the tags. A list without `latest`, which every connector with a version has, is completed by reading it. */
  async list(ref: string, { signal }: CallOptions = {}): Promise<Tag[]> {
    const tags = await this.#list(ref, { signal })
    if (tags.some(({ tagName }) => tagName === 'latest')) return tags
    const latest = await this.get(ref, 'latest', { signal })
    if (latest === undefined) return tags
    this.#logger.warning(
      `the tenant's list of the tags of connector ${quote(printableName(ref))} lacks the tag latest, which exists; it may lack others`,
    )
    return [...tags, latest]
  }

  /**
   * Lists the tags with one request, for display only: a tenant that pages by a limit that is no round number, or leaves out
   * `latest`, is not recognized.
   */
  async listForDisplay(ref: string, { signal }: CallOptions = {}): Promise<Tag[]> {
    return await this.#list(ref, { signal }, true)
  }

  async #list(ref: string, { signal }: CallOptions, isForDisplay = false): Promise<Tag[]> {
    const operation = `list the tags of connector ${quote(printableName(ref))}`
    const path = this.#session.path('platform-connectors', ref, 'tags')
    const call = { operation, path, ifMissing: createFirst, signal }
    return await listEntries(this.#session, this.#logger, call, {
      read: readTag,
      key: ({ tagName }) => tagName,
      isForDisplay,
    })
  }

  /**
   * Returns the tag. Undefined when the tag or the connector does not exist: the tenant answers the same in both cases.
   */
  async get(ref: string, name: string, { signal }: CallOptions = {}): Promise<Tag | undefined> {
    const operation = `read tag ${quote(printableName(name))} of connector ${quote(printableName(ref))}`
    const path = this.#session.path('platform-connectors', ref, 'tags', name)
    try {
      return readTag(
        new ResponseReader(
          operation,
          await this.#session.json({ operation, method: 'GET', path, right: 'read', signal }),
        ),
      )
    } catch (error) {
      if (isTenantError(error, 'not-found')) return undefined
      throw error
    }
  }

  /** Creates a tag. */
  async create(ref: string, name: string, version: number, { signal }: CallOptions = {}): Promise<Tag> {
    const operation = `create tag ${quote(printableName(name))} of connector ${quote(printableName(ref))}`
    return await this.#session.write({
      call: {
        operation,
        method: 'POST',
        path: this.#session.path('platform-connectors', ref, 'tags'),
        json: { tagName: name, activeVersion: version },
        ifMissing: 'check that the connector and the version exist',
        signal,
      },
      read: answerOf(operation, (shape) => readTagAt(shape, version)),
      verify: async () => await this.#verify(ref, name, version, undefined, signal),
    })
  }

  /**
   * Moves a tag. `from` is the version that was read before; it shows after a lost answer whether the move was made.
   */
  async update(
    ref: string,
    name: string,
    version: number,
    { from, signal }: CallOptions & { from?: number } = {},
  ): Promise<Tag> {
    const operation = `move tag ${quote(printableName(name))} of connector ${quote(printableName(ref))} to version ${version}`
    return await this.#session.write({
      call: {
        operation,
        method: 'PUT',
        path: this.#session.path('platform-connectors', ref, 'tags', name),
        json: { activeVersion: version },
        ifMissing: 'check that the connector, the tag and the version exist',
        signal,
      },
      read: answerOf(operation, (shape) => readTagAt(shape, version)),
      verify: async () => await this.#verify(ref, name, version, from, signal),
    })
  }

  /** Creates or moves the tag so that it points to the version. Writes nothing when it already does. */
  async set(
    ref: string,
    name: string,
    version: number,
    options: CallOptions = {},
  ): Promise<{ tag: Tag; previous: Tag | undefined }> {
    const previous = await this.get(ref, name, options)
    if (!previous) return { tag: await this.create(ref, name, version, options), previous }
    if (previous.activeVersion === version) return { tag: previous, previous }
    return { tag: await this.update(ref, name, version, { ...options, from: previous.activeVersion }), previous }
  }

  /** Reads after a lost answer where the tag points. `from` is undefined for a tag that did not exist. */
  async #verify(
    ref: string,
    name: string,
    version: number,
    from: number | undefined,
    signal: AbortSignal | undefined,
  ): Promise<WriteOutcome<Tag>> {
    const tag = await this.get(ref, name, { signal })
    if (tag?.activeVersion === version) return { written: true, value: tag }
    const observed = tag === undefined ? 'there is no such tag' : `the tag is at version ${tag.activeVersion}`
    // Another version was set by someone else, before or after our change.
    return { written: tag?.activeVersion === from ? false : 'unknown', observed }
  }
}

/** Reads the tag from the answer to a change. Throws when it does not point to the requested version. */
function readTagAt(shape: ResponseReader, version: number): Tag {
  const tag = readTag(shape)
  if (tag.activeVersion === version) return tag
  throw contraryAnswer(shape.operation, `the tag is at version ${tag.activeVersion}`)
}

function readTag(shape: ResponseReader): Tag {
  return {
    id: shape.field('id').text(),
    tagName: shape.field('tagName').name(),
    activeVersion: shape.field('activeVersion').count(),
  }
}
