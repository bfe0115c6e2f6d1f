import { reportedProblem, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { LatestReader } from '../shared/latest-reader.js'
import { movedMeanwhile } from './expected-version.js'
import { initialPromotionProgress, type PromotionProgress, type PromotionRequest } from './request.js'
import { moveAgainAdvice } from './undo.js'

export interface TagMoverServices {
  client: TenantClient
  logger: Logger
  /** Waits for an upload that is about to move `latest` back; undefined: nobody uploads. */
  latest?: LatestReader | undefined
  /** Stops the promotion before the tag is moved; after that it is completed, and only a wait for another upload ends. */
  signal: AbortSignal
  /**
   * Called after each step, also after the last one before a failure. Must not throw, as that would end the promotion
   * between the move and its check.
   */
  onProgress: (progress: PromotionProgress) => void
}

/** Moves the tag of a request, and back, and knows at each moment what was done. An interrupt does not stop it. */
export class TagMover {
  readonly #request: PromotionRequest
  readonly #services: TagMoverServices
  #progress = initialPromotionProgress
  /** False before the tag is moved, and while it has to be moved back. */
  #isSettled = false

  constructor(request: PromotionRequest, services: TagMoverServices) {
    this.#request = request
    this.#services = services
  }

  /** False before the tag is moved, and while it has to be moved back. */
  get isSettled(): boolean {
    return this.#isSettled
  }

  /**
   * Sets the tag. Returns a defect after which the tag is at the target.
   *
   * @throws UserError, TenantError when the tag is not at the target, or may not be; the reason of the signal if it ends the wait
   *   before the move.
   */
  async set(before: number | undefined): Promise<unknown> {
    const { connector, tag, target, move, rollback, journal } = this.#request
    const { tags } = this.#services.client
    // The platform cannot compare and set: the tag is read once more, as late as possible.
    const { signal } = this.#services
    const now = await this.#settledVersion({ signal })
    this.report({ current: now })
    if (now === target) return undefined
    const isUploading = this.#services.latest?.isUnsettled ?? false
    if (now !== before) throw movedMeanwhile(tag, connector, before, now, isUploading)
    // A killed rollback stays: its undoing would bring the bad version back.
    const undo = rollback && move !== 'rollback'
    journal?.write({ entry: 'tag-move', tag, from: before ?? null, to: target, undo })
    this.#isSettled = true
    try {
      if (now === undefined) await tags.create(connector.id, tag, target)
      else await tags.update(connector.id, tag, target, { from: now })
      journal?.note({ entry: 'tag-moved', tag, to: target })
      this.report({ changed: true, current: target })
      return undefined
    } catch (error) {
      const changed = writtenOf(error)
      this.report({ changed })
      if (changed === false) throw error
      await this.#readTag()
      if (this.#progress.current !== target) throw error
      journal?.note({ entry: 'tag-moved', tag, to: target })
      this.report({ changed: true })
      this.#services.logger.info(`tag ${tag} of ${connector.alias} was moved all the same: ${reportedProblem(error)}`)
      return error instanceof UserError ? undefined : error
    }
  }

  /**
   * Reads the tag after it was set. Returns why it could not be read; undefined if it could.
   *
   * @throws UserError when the tag is at another version.
   */
  async readBack(): Promise<unknown> {
    const { connector, tag, target } = this.#request
    const done = `tag ${tag} of ${connector.alias} was set to version ${target}`
    let after: number | undefined
    try {
      after = await this.#settledVersion({ interrupt: this.#services.signal })
    } catch (cause) {
      if (!(cause instanceof UserError)) return cause
      return new UserError(`${done}, but could not be read back: ${cause.message}`, { cause })
    }
    this.report({ current: after })
    if (after === target) return undefined
    // Not rolled back, as that would undo the change of someone else.
    const now = after === undefined ? 'does not exist' : `is at version ${after}`
    const what = `${done}, but ${now} now; someone else changed it at the same time`
    if (this.#services.latest === undefined || tag !== 'latest') throw new UserError(what)
    throw new UserError(`${what}, or an upload that is under way did; ${moveAgainAdvice(this.#request)}`)
  }

  /** Reads the tag, and waits while an upload may be about to move it back. */
  async #settledVersion(end: { signal?: AbortSignal; interrupt?: AbortSignal }): Promise<number | undefined> {
    const { connector, tag, target } = this.#request
    const { client, latest } = this.#services
    if (latest !== undefined) return await latest.versionOf(tag, target, end)
    const options = end.signal === undefined ? {} : { signal: end.signal }
    return (await client.tags.get(connector.id, tag, options))?.activeVersion
  }

  /** Moves the tag back. Returns the error to throw: what failed, and which version the tag is at now. */
  async moveBack(cause: unknown, previous: number | undefined): Promise<UserError> {
    const { connector, tag, target, move = 'promotion' } = this.#request
    const { client } = this.#services
    const failed = `the check after the ${move} failed: ${reportedProblem(cause)}`
    if (previous === undefined) {
      const advice = 'set it to a version that works'
      return new UserError(`${failed}; tag ${tag} is new and tags cannot be deleted; ${advice}`, { cause })
    }
    this.#isSettled = false
    const at = await this.#tagVersion()
    if (at !== 'unknown' && at !== target && at !== previous) {
      this.#isSettled = true
      this.report({ current: at })
      const is = at === undefined ? 'does not exist' : `is at version ${at}`
      const found = `tag ${tag} of ${connector.alias} ${is} now`
      return new UserError(`${failed}; ${found}, so it is not moved back: someone else moved it`, { cause })
    }
    try {
      // A tag that cannot be read is moved without reading.
      if (at !== previous) await client.tags.update(connector.id, tag, previous, { from: target })
      this.#isSettled = true
    } catch (error) {
      const rolledBack = writtenOf(error)
      this.report({ rolledBack })
      if (rolledBack !== false) await this.#readTag()
      if (!(error instanceof UserError)) throw error
      return new UserError(`${failed}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`, {
        cause: error,
      })
    }
    this.report({ rolledBack: true, current: previous })
    return new UserError(
      `the check after the ${move} failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${reportedProblem(cause)}`,
      { cause },
    )
  }

  /** Reads which version the tag is at after a change whose result is unknown. */
  async #readTag(): Promise<void> {
    this.report({ current: 'unknown' })
    this.report({ current: await this.#tagVersion() })
  }

  /** Undefined when the tag does not exist. */
  async #tagVersion(): Promise<number | undefined | 'unknown'> {
    const { connector, tag } = this.#request
    try {
      return (await this.#services.client.tags.get(connector.id, tag))?.activeVersion
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return 'unknown'
    }
  }

  /** Adds to the progress. */
  report(change: Partial<PromotionProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    this.#services.onProgress(this.#progress)
  }
}
