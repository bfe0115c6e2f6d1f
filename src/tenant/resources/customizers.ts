import { UsageError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { isTenantError } from '../errors/errors.js'
import { contraryAnswer } from '../errors/failure.js'
import type { CallOptions, UploadFile } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import { answerOf, type Session } from '../http/session.js'
import { checkUploadFile } from '../http/upload-file.js'
import type { Customizer, CustomizerVersion } from '../types.js'
import { deleteEntry, listEntries } from './collection.js'
import { uploadVerifyAfterMs } from './versions.js'

const missing = 'create the customizer first, or check its id'

/** Connector customizers (docs/platform.md#customizers). Every method rejects with a TenantError. */
export class Customizers {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  async list({ signal }: CallOptions = {}): Promise<Customizer[]> {
    const call = { operation: 'list the customizers', path: this.#session.path('connector-customizers'), signal }
    const entries = { read: readCustomizer, key: ({ id }: Customizer) => id, paged: true }
    return await listEntries(this.#session, this.#logger, call, entries)
  }

  /**
   * Creates a customizer. The tenant answers 200 or 201 (docs/platform.md#open-customizer-create). Names need not be
   * unique: after a lost answer, `known` (the customizers from before) is needed to find the new one.
   */
  async create(
    name: string,
    { known, signal }: CallOptions & { known?: readonly Customizer[] } = {},
  ): Promise<Customizer> {
    const operation = `create customizer ${quote(printableName(name))}`
    const path = this.#session.path('connector-customizers')
    const json = { id: '', name: checkedName(name) }
    return await this.#session.write({
      call: { operation, method: 'POST', path, json, signal },
      read: answerOf(operation, readCustomizer),
      verify: async ({ isRefused }) => {
        const named = (await this.list({ signal })).filter((each) => each.name === name)
        if (named.length === 0) return { written: false, observed: 'there is no customizer with that name' }
        const added = known && named.filter(({ id }) => !known.some((each) => each.id === id))
        if (added?.length === 0) return { written: false, observed: 'there is no new customizer with that name' }
        const [created] = added ?? []
        if (created !== undefined && added?.length === 1 && !isRefused) {
          return { written: true, value: created }
        }
        const ids = (added ?? named).map(({ id }) => id).join(', ')
        const observed = `one of these customizers with that name may be the new one: ${ids}`
        return { written: 'unknown', observed, ...(added && { isWanted: true }) }
      },
    })
  }

  async get(id: string, { signal }: CallOptions = {}): Promise<Customizer> {
    const operation = `read customizer ${quote(printableName(id))}`
    const path = this.#session.path('connector-customizers', id)
    const body = await this.#session.json({ operation, method: 'GET', path, right: 'read', ifMissing: missing, signal })
    return readCustomizer(new ResponseReader(operation, body))
  }

  /** Returns the customizer, or undefined when none has that id. */
  async find(id: string, options: CallOptions = {}): Promise<Customizer | undefined> {
    try {
      return await this.get(id, options)
    } catch (error) {
      if (isTenantError(error, 'not-found')) return undefined
      throw error
    }
  }

  /**
   * Renames a customizer. Whether a tenant allows it is not known (docs/platform.md#open-customizer-rename). `from` is
   * the name that was read before.
   */
  async rename(id: string, name: string, { from, signal }: CallOptions & { from?: string } = {}): Promise<Customizer> {
    const operation = `rename customizer ${quote(printableName(id))} to ${quote(printableName(name))}`
    const path = this.#session.path('connector-customizers', id)
    const json = { id: '', name: checkedName(name) }
    return await this.#session.write({
      call: { operation, method: 'PUT', path, json, ifMissing: missing, signal },
      read: answerOf(operation, (shape) => {
        const renamed = readCustomizer(shape)
        if (renamed.name === name) return renamed
        throw contraryAnswer(operation, `its name is ${quote(printableName(renamed.name))}`)
      }),
      verify: async () => {
        const found = await this.get(id, { signal })
        return found.name === name
          ? { written: true, value: found }
          : {
              written: found.name === from ? false : 'unknown',
              observed: `its name is ${quote(printableName(found.name))}`,
            }
      },
    })
  }

  async delete(id: string, { signal }: CallOptions = {}): Promise<void> {
    const operation = `delete customizer ${quote(printableName(id))}`
    const path = this.#session.path('connector-customizers', id)
    const call = { operation, path, ifMissing: 'there is no such customizer', signal }
    await deleteEntry(this.#session, call, async () => (await this.find(id, { signal })) !== undefined)
  }

  /**
   * Uploads a zip. After a lost answer, the image versions from before and after show whether it arrived; if it did not,
   * it is sent once more. Rejects with a UserError when the file cannot be read.
   */
  async upload(id: string, file: UploadFile, { signal }: CallOptions = {}): Promise<CustomizerVersion> {
    await checkUploadFile(file)
    const operation = `upload a version of customizer ${quote(printableName(id))}`
    const last = (await this.get(id, { signal })).imageVersion ?? 0
    return await this.#session.write({
      call: {
        operation,
        method: 'POST',
        path: this.#session.path('connector-customizers', id, 'versions'),
        file,
        ifMissing: missing,
        idleTimeoutMs: this.#session.limits.uploadIdleTimeoutMs,
        signal,
      },
      read: answerOf(operation, readVersion),
      verify: async ({ isRefused }) => {
        const { imageVersion: version = 0, imageID = '' } = await this.get(id, { signal })
        if (version !== last && isRefused) {
          const observed = `it is at the new version ${version}, which may be that of someone else`
          return { written: 'unknown', observed, isWanted: true }
        }
        if (version === last + 1) return { written: true, value: { customizerId: id, imageId: imageID, version } }
        return version === last
          ? { written: false, observed: 'there is no new version, so it can be uploaded again' }
          : {
              written: 'unknown',
              observed: `it was at version ${last} and is at version ${version}: someone else uploads too`,
            }
      },
      verifyAfterMs: uploadVerifyAfterMs,
      beforeRepeat: async () => signal?.throwIfAborted(),
    })
  }
}

function checkedName(name: string): string {
  if (name.trim() === '') throw new UsageError('the name of a customizer is empty; give it a name')
  return name
}

function readCustomizer(shape: ResponseReader): Customizer {
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

/** The fields have two spellings (docs/platform.md#customizers, #open-customizer-create). */
function readVersion(shape: ResponseReader): CustomizerVersion {
  const body = shape.object()
  return {
    customizerId: shape.field('customizerID' in body ? 'customizerID' : 'connectorCustomizerId').text(),
    imageId: shape.field('imageID' in body ? 'imageID' : 'imageId').text(),
    version: shape.field('version').count(),
  }
}
