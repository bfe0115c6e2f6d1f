import type { Clock } from '../base/clock.js'
import type { Logger } from '../base/logger.js'
import type { CallOptions, UploadFile } from './call.js'
import { listEntries } from './collection.js'
import { createFirst } from './connectors.js'
import { TenantError } from './errors.js'
import { isLost } from './sender.js'
import type { Session } from './session.js'
import { Shape } from './shape.js'
import { errorLine, quote } from './text.js'
import type { ConnectorVersion } from './types.js'
import { checkUploadFile } from './upload-file.js'

/**
 * When the answer of an upload was lost, the versions are read after each of these waits, in milliseconds, until a new
 * one is there: the tenant may still be working on it.
 */
export const lookAfter = [0, 3_000, 7_000, 20_000] as const

/** Versions of a connector (contract B1). Everything rejects with a TenantError. */
export class Versions {
  private readonly session: Session
  private readonly clock: Clock
  private readonly logger: Logger

  constructor(session: Session, clock: Clock, logger: Logger) {
    this.session = session
    this.clock = clock
    this.logger = logger
  }

  /** In the tenant's order. */
  async list(ref: string, { signal }: CallOptions = {}): Promise<ConnectorVersion[]> {
    const operation = `list the versions of connector ${quote(ref)}`
    const path = this.session.path('platform-connectors', ref, 'versions')
    const call = { operation, path, ifMissing: createFirst, signal }
    return await listEntries(this.session, this.logger, call, { read: readVersion, key: ({ version }) => version })
  }

  /**
   * Uploads a zip, once. When the answer is lost, the versions from before and after tell whether it arrived. Rejects
   * with a UserError when the file cannot be read.
   */
  async upload(ref: string, file: UploadFile, { signal }: CallOptions = {}): Promise<ConnectorVersion> {
    await checkUploadFile(file)
    const operation = `upload a version of connector ${quote(ref)}`
    const before = await this.list(ref, { signal })
    try {
      const body = await this.session.json({
        operation,
        method: 'POST',
        path: this.session.path('platform-connectors', ref, 'versions'),
        file,
        right: 'manage',
        ifMissing: createFirst,
        idleTimeout: this.session.limits.uploadIdleTimeout,
        signal,
      })
      return readVersion(new Shape(operation, body))
    } catch (error) {
      if (!isLost(error, operation)) throw error
      return await this.recognise(ref, before, error, signal)
    }
  }

  private async recognise(
    ref: string,
    before: readonly ConnectorVersion[],
    lost: TenantError,
    signal: AbortSignal | undefined,
  ): Promise<ConnectorVersion> {
    this.logger.warning(errorLine(lost.message, 'looking whether the version arrived all the same'))
    const known = new Set(before.map(({ version }) => version))
    for (const wait of lookAfter) {
      if (wait > 0) await this.clock.sleep(wait, signal)
      const [found, ...others] = (await this.list(ref, { signal })).filter(({ version }) => !known.has(version))
      if (!found) continue
      if (others.length === 0) {
        this.logger.info(`the upload arrived: it is version ${found.version} of connector ${quote(ref)}`)
        return found
      }
      const numbers = [found, ...others].map(({ version }) => version).join(', ')
      throw again(
        lost,
        `meanwhile the versions ${numbers} came into being, so somebody else uploads too, and it cannot be told which one is ours, or whether one is; look at them before uploading again`,
      )
    }
    throw again(lost, 'no new version came into being, so it can be uploaded again')
  }
}

function again(lost: TenantError, news: string): TenantError {
  const { kind, operation, status, trackingId, detail, attempts } = lost
  return new TenantError(errorLine(lost.message, news), {
    kind,
    operation,
    status,
    trackingId,
    detail,
    attempts,
    cause: lost,
  })
}

function readVersion(shape: Shape): ConnectorVersion {
  return { connectorId: shape.field('connectorId').text(), version: shape.field('version').count() }
}
