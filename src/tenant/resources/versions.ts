import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { contraryAnswer } from '../errors/failure.js'
import type { CallOptions, UploadFile } from '../http/call.js'
import type { ResponseReader } from '../http/response-reader.js'
import { answerOf, type Session } from '../http/session.js'
import type { WriteOutcome } from '../http/settle.js'
import { checkUploadFile } from '../http/upload-file.js'
import type { ConnectorVersion } from '../types.js'
import { listEntries } from './collection.js'
import { createFirst } from './connectors.js'

/**
 * Delay before each check for an upload that lost its answer. The tenant takes longer for an upload than for other
 * changes.
 */
export const uploadVerifyAfterMs = [0, 3_000, 7_000, 20_000] as const

export interface UploadOptions extends CallOptions {
  /**
   * Called with the existing versions right before the zip is sent, and again before it is sent once more. An error that
   * it throws ends the upload, and no version is created.
   */
  onReady?: (versions: readonly ConnectorVersion[]) => Promise<void>
}

/** Versions of a connector (docs/platform.md#versions). Every method rejects with a TenantError. */
export class Versions {
  readonly #session: Session
  readonly #logger: Logger

  constructor(session: Session, logger: Logger) {
    this.#session = session
    this.#logger = logger
  }

  /** Lists the versions in the tenant's order. */
  async list(ref: string, { signal }: CallOptions = {}): Promise<ConnectorVersion[]> {
    const operation = `list the versions of connector ${quote(printableName(ref))}`
    const path = this.#session.path('platform-connectors', ref, 'versions')
    const call = { operation, path, ifMissing: createFirst, signal }
    return await listEntries(this.#session, this.#logger, call, { read: readVersion, key: ({ version }) => version })
  }

  /**
   * Uploads a zip. After a lost answer, the versions from before and after show whether it arrived; if it did not, it is
   * sent once more. Rejects with a UserError when the file cannot be read.
   */
  async upload(ref: string, file: UploadFile, { signal, onReady }: UploadOptions = {}): Promise<ConnectorVersion> {
    await checkUploadFile(file)
    const operation = `upload a version of connector ${quote(printableName(ref))}`
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
        idleTimeoutMs: this.#session.limits.uploadIdleTimeoutMs,
        signal,
      },
      read: answerOf(operation, (shape) => {
        const created = readVersion(shape)
        if (!known.has(created.version)) return created
        throw contraryAnswer(operation, `it is version ${created.version}, which existed before`)
      }),
      verify: async ({ isRefused }) => await this.#verify(ref, known, isRefused, signal),
      verifyAfterMs: uploadVerifyAfterMs,
      beforeRepeat: async () => await onReady?.(before),
    })
  }

  async #verify(
    ref: string,
    known: ReadonlySet<number>,
    isRefused: boolean,
    signal: AbortSignal | undefined,
  ): Promise<WriteOutcome<ConnectorVersion>> {
    const listed = await this.list(ref, { signal })
    // No version is ever deleted: a list without those from before does not show what arrived.
    if (listed.filter(({ version }) => known.has(version)).length < known.size) {
      return { written: 'unknown', observed: 'the list of versions lacks some that were there before' }
    }
    const [found, ...others] = listed.filter(({ version }) => !known.has(version))
    if (found === undefined) {
      return { written: false, observed: 'there is no new version, so it can be uploaded again' }
    }
    if (isRefused) {
      // A refused bundle must not be taken for the version of someone else.
      const observed = `there is the new version ${found.version}, which may be that of someone else`
      return { written: 'unknown', observed, isWanted: true }
    }
    if (others.length === 0) {
      this.#logger.info(`the upload arrived: it is version ${found.version} of connector ${quote(printableName(ref))}`)
      return { written: true, value: found }
    }
    const numbers = [found, ...others].map(({ version }) => version).join(', ')
    const observed = `meanwhile the versions ${numbers} were created, so someone else uploads too; it is not known which one is ours, if any`
    return { written: 'unknown', observed }
  }
}

function readVersion(shape: ResponseReader): ConnectorVersion {
  return { connectorId: shape.field('connectorId').text(), version: shape.field('version').count() }
}
