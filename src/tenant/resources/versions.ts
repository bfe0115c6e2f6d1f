import type { Logger } from '../../core/logger.js'
import { contraryAnswer } from '../errors/failure.js'
import type { CallOptions, UploadFile } from '../http/call.js'
import type { ResponseReader } from '../http/response-reader.js'
import { answerOf, type Session } from '../http/session.js'
import type { Look } from '../http/settle.js'
import { checkUploadFile } from '../http/upload-file.js'
import { quote } from '../text.js'
import type { ConnectorVersion } from '../types.js'
import { listEntries } from './collection.js'
import { createFirst } from './connectors.js'

/**
 * Milliseconds before each look for a version whose answer was lost: the tenant works on an upload longer than on other
 * changes.
 */
export const uploadLooksAfterMs = [0, 3_000, 7_000, 20_000] as const

export interface UploadOptions extends CallOptions {
  /**
   * Called with the versions that are there, when everything is read and right before the zip is sent; once more before
   * a second sending. What it throws ends the upload with no version made.
   */
  onReady?: (versions: readonly ConnectorVersion[]) => Promise<void>
}

/** Versions of a connector (docs/platform.md#versions). Everything rejects with a TenantError. */
export class Versions {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  /** In the tenant's order. */
  async list(ref: string, { signal }: CallOptions = {}): Promise<ConnectorVersion[]> {
    const operation = `list the versions of connector ${quote(ref)}`
    const path = this.#session.path('platform-connectors', ref, 'versions')
    const call = { operation, path, ifMissing: createFirst, signal }
    return await listEntries(this.#session, this.#logger, call, { read: readVersion, key: ({ version }) => version })
  }

  /**
   * Uploads a zip. When the answer is lost, the versions from before and after tell whether it arrived; if it did not,
   * it is sent once more. Rejects with a UserError when the file cannot be read.
   */
  async upload(ref: string, file: UploadFile, { signal, onReady }: UploadOptions = {}): Promise<ConnectorVersion> {
    await checkUploadFile(file)
    const operation = `upload a version of connector ${quote(ref)}`
    const before = await this.list(ref, { signal })
    const known = new Set(before.map(({ version }) => version))
    await onReady?.(before)
    return await this.#session.write({
      call: {
        operation,
        method: 'POST',
        path: this.#session.path('platform-connectors', ref, 'versions'),
        file,
        ifMissing: createFirst,
        idleTimeout: this.#session.limits.uploadIdleTimeout,
        signal,
      },
      read: answerOf(operation, (shape) => {
        const made = readVersion(shape)
        if (!known.has(made.version)) return made
        throw contraryAnswer(operation, `it is version ${made.version}, which was there before`)
      }),
      look: async () => await this.#look(ref, known, signal),
      looksAfterMs: uploadLooksAfterMs,
      beforeRepeat: async () => await onReady?.(before),
    })
  }

  async #look(
    ref: string,
    known: ReadonlySet<number>,
    signal: AbortSignal | undefined,
  ): Promise<Look<ConnectorVersion>> {
    const [found, ...others] = (await this.list(ref, { signal })).filter(({ version }) => !known.has(version))
    if (found === undefined) {
      return { written: false, news: 'no new version came into being, so it can be uploaded again' }
    }
    if (others.length === 0) {
      this.#logger.info(`the upload arrived: it is version ${found.version} of connector ${quote(ref)}`)
      return { written: true, value: found }
    }
    const numbers = [found, ...others].map(({ version }) => version).join(', ')
    const news = `meanwhile the versions ${numbers} came into being, so somebody else uploads too, and it cannot be told which one is ours, or whether one is`
    return { written: 'unknown', news }
  }
}

function readVersion(shape: ResponseReader): ConnectorVersion {
  return { connectorId: shape.field('connectorId').text(), version: shape.field('version').count() }
}
