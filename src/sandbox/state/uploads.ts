import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { BundleError, extractBundle, readBundle } from '../../bundle/bundle.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { contentType, limited } from '../http/body.js'
import { badRequest, HttpError, quoted } from '../http/errors.js'
import { formParts } from '../http/multipart.js'
import type { Call } from '../http/router.js'

/**
 * Accepted content types. Clients send `application/zip` (docs/platform.md#versions); the others are synonyms or
 * generic.
 */
const zipTypes = ['', 'application/zip', 'application/x-zip-compressed', 'application/octet-stream']

/** An uploaded bundle, unpacked. */
export interface UploadedBundle {
  folder: string
  spec: ConnectorSpec | undefined
}

/** Receives uploaded bundles and unpacks each into its own folder. */
export class Uploads {
  readonly #directory: string
  readonly #behaviour: SandboxBehaviour

  constructor(directory: string, behaviour: SandboxBehaviour) {
    this.#directory = directory
    this.#behaviour = behaviour
  }

  /** Receives, checks and unpacks the bundle of a call. When it fails or the client disconnects, nothing stays on disk. */
  async receive(call: Call, spec: 'required' | 'optional'): Promise<UploadedBundle> {
    const id = randomUUID()
    const zip = join(this.#directory, `${id}.zip`)
    const folder = join(this.#directory, id)
    await mkdir(this.#directory, { recursive: true })
    try {
      await this.#store(call, zip)
      const bundle = await readBundle(zip, { spec })
      await extractBundle(zip, folder)
      call.signal.throwIfAborted()
      return { folder, spec: bundle.spec }
    } catch (error) {
      await this.discard(folder)
      if (!(error instanceof BundleError)) throw error
      throw new HttpError(this.#behaviour.badUploadStatus, error.message.replaceAll(zip, 'The uploaded file'))
    } finally {
      await rm(zip, { force: true })
    }
  }

  /** Removes an unpacked bundle. */
  async discard(folder: string): Promise<void> {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }

  async #store(call: Call, zip: string): Promise<void> {
    const file = createWriteStream(zip, { flags: 'wx' })
    const closed = new Promise<void>((resolve) => file.once('close', resolve))
    try {
      await pipeline(this.#source(call), file, { signal: call.signal })
    } finally {
      // Windows cannot remove an open file.
      file.destroy()
      await closed
    }
  }

  async *#source(call: Call): AsyncGenerator<Buffer> {
    const type = contentType(call.request)
    const body = limited(call.request, this.#behaviour.uploadLimit)
    if (zipTypes.includes(type)) {
      yield* body
      return
    }
    if (type !== 'multipart/form-data' || !this.#behaviour.acceptMultipart)
      throw new HttpError(415, `The Content-Type ${quoted(type)} is not supported here; send application/zip`)
    let found = false
    for await (const part of formParts(call.request.headers['content-type'] ?? '', body)) {
      if (part.name !== 'file' || found) continue
      found = true
      yield* part.body
    }
    if (!found) throw badRequest('The form has no field named file')
  }
}
