import { UserError } from '../base/errors.js'
import type { Logger } from '../base/logger.js'
import type { CallOptions, UploadFile } from './call.js'
import { deleteEntry, listEntries } from './collection.js'
import { isLost } from './sender.js'
import type { Session } from './session.js'
import { Shape } from './shape.js'
import { quote } from './text.js'
import type { Customizer, CustomizerVersion } from './types.js'
import { checkUploadFile } from './upload-file.js'

const missing = 'create the customizer first, or check its id'

/** Connector customizers (contract B5). Everything rejects with a TenantError. */
export class Customizers {
  private readonly session: Session
  private readonly logger: Logger

  constructor(session: Session, logger: Logger) {
    this.session = session
    this.logger = logger
  }

  async list({ signal }: CallOptions = {}): Promise<Customizer[]> {
    const call = { operation: 'list the customizers', path: this.session.path('connector-customizers'), signal }
    const entries = { read: readCustomizer, key: ({ id }: Customizer) => id, paged: true }
    return await listEntries(this.session, this.logger, call, entries)
  }

  /** Answers 200 or 201 (contract F6). When the answer is lost it cannot be told whether it was made: names may repeat. */
  async create(name: string, { signal }: CallOptions = {}): Promise<Customizer> {
    const operation = `create customizer ${quote(name)}`
    const path = this.session.path('connector-customizers')
    const json = { id: '', name: checkedName(name) }
    const body = await this.session.json({ operation, method: 'POST', path, json, right: 'manage', signal })
    return readCustomizer(new Shape(operation, body))
  }

  async get(id: string, { signal }: CallOptions = {}): Promise<Customizer> {
    const operation = `read customizer ${quote(id)}`
    const path = this.session.path('connector-customizers', id)
    const body = await this.session.json({ operation, method: 'GET', path, right: 'read', ifMissing: missing, signal })
    return readCustomizer(new Shape(operation, body))
  }

  /** Whether a tenant allows it is not certain (contract F7). */
  async rename(id: string, name: string, { signal }: CallOptions = {}): Promise<Customizer> {
    const operation = `rename customizer ${quote(id)} to ${quote(name)}`
    const path = this.session.path('connector-customizers', id)
    const json = { id: '', name: checkedName(name) }
    const body = await this.session.json({
      operation,
      method: 'PUT',
      path,
      json,
      right: 'manage',
      ifMissing: missing,
      signal,
    })
    return readCustomizer(new Shape(operation, body))
  }

  async delete(id: string, { signal }: CallOptions = {}): Promise<void> {
    const operation = `delete customizer ${quote(id)}`
    const path = this.session.path('connector-customizers', id)
    await deleteEntry(this.session, { operation, path, ifMissing: 'there is no such customizer', signal })
  }

  /**
   * Uploads a zip, once. When the answer is lost, the customizer's image version from before and after tells whether
   * it arrived. Rejects with a UserError when the file cannot be read.
   */
  async upload(id: string, file: UploadFile, { signal }: CallOptions = {}): Promise<CustomizerVersion> {
    await checkUploadFile(file)
    const operation = `upload a version of customizer ${quote(id)}`
    const before = await this.get(id, { signal })
    try {
      const body = await this.session.json({
        operation,
        method: 'POST',
        path: this.session.path('connector-customizers', id, 'versions'),
        file,
        right: 'manage',
        ifMissing: missing,
        idleTimeout: this.session.limits.uploadIdleTimeout,
        signal,
      })
      return readVersion(new Shape(operation, body))
    } catch (error) {
      if (!isLost(error, operation)) throw error
      const { imageVersion, imageID } = await this.get(id, { signal })
      if (imageVersion !== (before.imageVersion ?? 0) + 1) throw error
      this.logger.info(`the answer to the upload was lost; it is version ${imageVersion} of customizer ${quote(id)}`)
      return { customizerId: id, imageId: imageID ?? '', version: imageVersion }
    }
  }
}

function checkedName(name: string): string {
  if (name.trim() === '') throw new UserError('the name of a customizer is empty; give it a name')
  return name
}

function readCustomizer(shape: Shape): Customizer {
  const imageVersion = shape.field('imageVersion').optional((each) => each.count())
  const texts = ['imageID', 'tenantID', 'created'] as const
  return {
    id: shape.field('id').name(),
    name: shape.field('name').text(),
    ...(imageVersion === undefined ? {} : { imageVersion }),
    ...Object.fromEntries(
      texts.flatMap((name) => {
        const text = shape.field(name).optional((each) => each.text())
        return text === undefined ? [] : [[name, text]]
      }),
    ),
  }
}

/** The fields have two spellings (contract B5, F6). */
function readVersion(shape: Shape): CustomizerVersion {
  const body = shape.object()
  return {
    customizerId: shape.field('customizerID' in body ? 'customizerID' : 'connectorCustomizerId').text(),
    imageId: shape.field('imageID' in body ? 'imageID' : 'imageId').text(),
    version: shape.field('version').count(),
  }
}
