import type { Logger } from '../base/logger.js'
import type { CallOptions } from './call.js'
import { listEntries } from './collection.js'
import { createFirst } from './connectors.js'
import { isTenantError } from './errors.js'
import { isLost } from './sender.js'
import type { Session } from './session.js'
import { Shape } from './shape.js'
import { quote } from './text.js'
import type { Tag } from './types.js'

/** Tags of a connector (contract B1). Everything rejects with a TenantError. */
export class Tags {
  private readonly session: Session
  private readonly logger: Logger

  constructor(session: Session, logger: Logger) {
    this.session = session
    this.logger = logger
  }

  async list(ref: string, { signal }: CallOptions = {}): Promise<Tag[]> {
    const operation = `list the tags of connector ${quote(ref)}`
    const path = this.session.path('platform-connectors', ref, 'tags')
    const call = { operation, path, ifMissing: createFirst, signal }
    return await listEntries(this.session, this.logger, call, { read: readTag, key: ({ tagName }) => tagName })
  }

  /** Undefined when the connector has no such tag, and also when there is no such connector: the answers do not differ. */
  async get(ref: string, name: string, { signal }: CallOptions = {}): Promise<Tag | undefined> {
    const operation = `read tag ${quote(name)} of connector ${quote(ref)}`
    const path = this.session.path('platform-connectors', ref, 'tags', name)
    try {
      return readTag(
        new Shape(operation, await this.session.json({ operation, method: 'GET', path, right: 'read', signal })),
      )
    } catch (error) {
      if (isTenantError(error, 'not-found')) return undefined
      throw error
    }
  }

  /** When the answer is lost, looks whether the tag is there instead of making it twice. */
  async create(ref: string, name: string, version: number, { signal }: CallOptions = {}): Promise<Tag> {
    const operation = `create tag ${quote(name)} of connector ${quote(ref)}`
    try {
      const body = await this.session.json({
        operation,
        method: 'POST',
        path: this.session.path('platform-connectors', ref, 'tags'),
        json: { tagName: name, activeVersion: version },
        right: 'manage',
        ifMissing: 'check that the connector and the version exist',
        signal,
      })
      return readTag(new Shape(operation, body))
    } catch (error) {
      if (!isLost(error, operation)) throw error
      const found = await this.get(ref, name, { signal })
      if (found?.activeVersion !== version) throw error
      this.logger.info(`the answer to the creation of tag ${quote(name)} was lost; the tag is there`)
      return found
    }
  }

  async update(ref: string, name: string, version: number, { signal }: CallOptions = {}): Promise<Tag> {
    const operation = `move tag ${quote(name)} of connector ${quote(ref)} to version ${version}`
    const body = await this.session.json({
      operation,
      method: 'PUT',
      path: this.session.path('platform-connectors', ref, 'tags', name),
      json: { activeVersion: version },
      right: 'manage',
      ifMissing: 'check that the connector, the tag and the version exist',
      signal,
    })
    return readTag(new Shape(operation, body))
  }

  /** Makes the tag point to the version, whether it exists or not. Nothing is written when it does already. */
  async set(
    ref: string,
    name: string,
    version: number,
    options: CallOptions = {},
  ): Promise<{ tag: Tag; previous: Tag | undefined }> {
    const previous = await this.get(ref, name, options)
    if (!previous) return { tag: await this.create(ref, name, version, options), previous }
    if (previous.activeVersion === version) return { tag: previous, previous }
    return { tag: await this.update(ref, name, version, options), previous }
  }
}

function readTag(shape: Shape): Tag {
  return {
    id: shape.field('id').text(),
    tagName: shape.field('tagName').name(),
    activeVersion: shape.field('activeVersion').count(),
  }
}
