import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Written } from '../../core/written.js'
import { specRead } from '../../spec/command-names.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { withMissingConfig } from '../shared/missing-config.js'

/** A tag to move, and how it is guarded. */
export interface PromotionRequest {
  connector: Connector
  tag: string
  /** The version to move it to. */
  target: number
  /** The version that it must be at before; 0: there must be no such tag; undefined: anything. */
  expected: number | undefined
  /** Read the spec, and test the connection when there is a config, before the move and after it. */
  verify: boolean
  config: Record<string, unknown> | undefined
  /** Move the tag back when the check after the move fails. */
  rollback: boolean
  dryRun: boolean
}

export interface PromotionServices {
  client: TenantClient
  logger: Logger
  /** Ends the promotion before the tag is moved. From then on it goes on to its end. */
  signal: AbortSignal
  /** Called whenever more is known, also before the promotion fails. Must not throw: it may be called after the move. */
  onProgress: (progress: PromotionProgress) => void
  /** Called with each spec that was read, before the config is used with it: it says which fields are secret. */
  onSpec: (spec: ConnectorSpec) => void
}

/** What is known of a promotion so far. */
export interface PromotionProgress {
  /** Where the tag was; undefined if there was none. */
  previous: number | undefined
  /** Where it is now; undefined if there is none. */
  current: number | undefined | 'unknown'
  /** Whether it was moved to the version asked for. */
  changed: Written
  /** Whether it was moved back after that. */
  rolledBack: Written
  /** What of the version was seen to work. */
  checked: readonly string[]
}

/** The progress of a promotion that has not begun. */
export const noPromotionProgress: PromotionProgress = {
  previous: undefined,
  current: undefined,
  changed: false,
  rolledBack: false,
  checked: [],
}

/**
 * Moves a tag to a version: read, compare, check, set, read back, check again. What is known when it fails was given to
 * `onProgress` before.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
export async function promoteVersion(request: PromotionRequest, services: PromotionServices): Promise<void> {
  await new Promotion(request, services).run()
}

/** Where a connector is invoked. */
type InvokeAt = { version: number } | { tag: string }

class Promotion {
  readonly #request: PromotionRequest
  readonly #services: PromotionServices
  #progress = noPromotionProgress

  constructor(request: PromotionRequest, services: PromotionServices) {
    this.#request = request
    this.#services = services
  }

  async run(): Promise<void> {
    const { connector, tag, target, verify, dryRun } = this.#request
    const { client, logger, signal } = this.#services
    const before = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
    this.#report({ previous: before, current: before })
    if (before === target) {
      logger.info(`tag ${tag} of ${connector.alias} is at version ${target} already; nothing to do`)
      return
    }
    this.#assertExpected(before)
    await assertVersionExists(client, { id: connector.id, label: connector.alias }, target, signal)
    if (verify) {
      const checked = await this.#check({ version: target }, signal)
      this.#report({ checked })
      logger.info(`version ${target} answers: ${checked.join(', ')}`)
    }
    signal.throwIfAborted()
    const from = before === undefined ? 'which is new' : `from version ${before}`
    if (dryRun) {
      logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`)
      return
    }
    // From here on an interrupt is not listened to: the tag is either where it was asked to be, or back.
    await this.#setTag()
    await this.#assertReadsBack()
    if (verify) await this.#checkOrRollBack(before)
    logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`)
    if (before !== undefined) {
      logger.info(`to go back: promote --connector ${connector.alias} --tag ${tag} --version ${before}`)
    }
  }

  #assertExpected(before: number | undefined): void {
    const { connector, tag, expected } = this.#request
    if (expected === undefined || expected === (before ?? 0)) return
    const found = before === undefined ? 'does not exist' : `is at version ${before}`
    throw new UserError(
      `tag ${tag} of ${connector.alias} ${found}, not at version ${expected} as expected; somebody moved it: look before you promote`,
    )
  }

  async #setTag(): Promise<void> {
    const { connector, tag, target } = this.#request
    try {
      const { previous } = await this.#services.client.tags.set(connector.id, tag, target)
      this.#report({ changed: previous?.activeVersion !== target, current: target })
    } catch (error) {
      const changed = writtenOf(error)
      this.#report({ changed })
      if (changed !== false) await this.#findTag()
      throw error
    }
  }

  async #assertReadsBack(): Promise<void> {
    const { connector, tag, target } = this.#request
    let after: Tag | undefined
    try {
      after = await this.#services.client.tags.get(connector.id, tag)
    } catch (cause) {
      if (!(cause instanceof UserError)) throw cause
      const done = `tag ${tag} of ${connector.alias} was set to version ${target}`
      throw new UserError(`${done}, but it was not checked after that: ${cause.message}`, { cause })
    }
    this.#report({ current: after?.activeVersion })
    if (after?.activeVersion === target) return
    // Not rolled back: that would undo what somebody else just did.
    throw new UserError(
      `tag ${tag} of ${connector.alias} was set to version ${target} and reads ${after?.activeVersion ?? 'as missing'} now; somebody else moves it too`,
    )
  }

  async #checkOrRollBack(before: number | undefined): Promise<void> {
    const { tag, rollback } = this.#request
    try {
      await this.#check({ tag })
    } catch (error) {
      if (!(error instanceof UserError) || !rollback) throw error
      throw await this.#rollBack(error, before)
    }
  }

  /** Says what was seen to work. */
  async #check(at: InvokeAt, signal?: AbortSignal): Promise<string[]> {
    const { config } = this.#request
    const answer = await this.#invoke(at, specRead, signal).catch((error: unknown) => {
      throw withMissingConfig(error, config)
    })
    const spec = specificationOf(answer)
    if (spec === undefined) {
      const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`
      throw new UserError(`${where} answers ${specRead} without a specification; do not promote it`)
    }
    this.#services.onSpec(spec)
    if (config === undefined || !spec.commands?.includes('std:test-connection')) return ['its spec']
    await this.#invoke(at, 'std:test-connection', signal)
    return ['its spec', 'test-connection']
  }

  async #invoke(at: InvokeAt, type: string, signal: AbortSignal | undefined): Promise<unknown> {
    const { connector, config = {} } = this.#request
    const call = { connector: connector.id, ...at, type, config, input: {} }
    return await this.#services.client.invokeOne(signal === undefined ? call : { ...call, signal })
  }

  /** Puts the tag back where it was. Resolves to the error that says what went wrong and where the tag is now. */
  async #rollBack(failure: UserError, previous: number | undefined): Promise<UserError> {
    const { connector, tag } = this.#request
    if (previous === undefined) {
      return new UserError(
        `the check after the promotion failed: ${failure.message}; tag ${tag} is new and no tag can be deleted: set it to a good version`,
        { cause: failure },
      )
    }
    try {
      await this.#services.client.tags.set(connector.id, tag, previous)
    } catch (error) {
      const rolledBack = writtenOf(error)
      this.#report({ rolledBack })
      if (rolledBack !== false) await this.#findTag()
      if (!(error instanceof UserError)) throw error
      return new UserError(
        `the check after the promotion failed: ${failure.message}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`,
        { cause: error },
      )
    }
    this.#report({ rolledBack: true, current: previous })
    return new UserError(
      `the check after the promotion failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${failure.message}`,
      { cause: failure },
    )
  }

  /** Reads where the tag is after a change that may have been made. */
  async #findTag(): Promise<void> {
    const { connector, tag } = this.#request
    this.#report({ current: 'unknown' })
    try {
      this.#report({ current: (await this.#services.client.tags.get(connector.id, tag))?.activeVersion })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
    }
  }

  #report(change: Partial<PromotionProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    this.#services.onProgress(this.#progress)
  }
}
