import { reportedProblem, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Written } from '../../core/written.js'
import type { Journal } from '../../journal/journal.js'
import { specRead } from '../../spec/command-names.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { whileSpecIsUnknown } from '../shared/config.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { withMissingConfig } from '../shared/missing-config.js'
import type { VersionOrigin } from '../shared/recorded-versions.js'

/** Why a tag is moved. */
export type MoveKind = 'promotion' | 'rollback'

/** Which tag to move, and with which checks. */
export interface PromotionRequest {
  connector: Connector
  tag: string
  /** The version to move it to. */
  target: number
  /** Default: promotion. */
  move?: MoveKind | undefined
  /** What this version was built from. */
  origin?: VersionOrigin | undefined
  /** The version that the tag must be at; 0: the tag must not exist; undefined: not checked. */
  expected: number | undefined
  /** Before and after the move, read the spec and, with a config, test the connection. */
  verify: boolean
  config: Record<string, unknown> | undefined
  /** Move the tag back when the check after the move fails. */
  rollback: boolean
  dryRun: boolean
  /** Where the move is written down, for the case that this process is killed before it is checked. */
  journal?: Journal | undefined
}

export interface PromotionServices {
  client: TenantClient
  logger: Logger
  /** Stops the promotion before the tag is moved; after that it is completed. */
  signal: AbortSignal
  /**
   * Called after each step, also after the last one before a failure. Must not throw, as that would end the promotion
   * between the move and its check.
   */
  onProgress: (progress: PromotionProgress) => void
  /** Called with each spec that is read, before the connection is tested: it declares which fields are secret. */
  onSpec: (spec: ConnectorSpec) => void
  /** Called before the move with the version that the tag is at and the spec of the target. Throws to stop the promotion. */
  compareSpecs?: (current: number, spec: ConnectorSpec) => Promise<void>
}

/** What a promotion has done so far. */
export interface PromotionProgress {
  /** The version that the tag was at before; undefined if it did not exist. */
  previous: number | undefined
  /** The version that the tag is at now; undefined if it does not exist. */
  current: number | undefined | 'unknown'
  /** Whether the tag was moved to the target. */
  changed: Written
  /** Whether the tag was moved back after that. */
  rolledBack: Written
  /** The checks that the version passed before the move. */
  checked: readonly string[]
}

/** The progress before the first step. */
export const initialPromotionProgress: PromotionProgress = {
  previous: undefined,
  current: undefined,
  changed: false,
  rolledBack: false,
  checked: [],
}

/**
 * Moves a tag to a version: reads the tag, compares it with the expected version, checks the version, sets the tag,
 * reads it back, checks again through the tag, and rolls back if that fails. When it fails, the last call of
 * `onProgress` says what was done.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
export async function promoteVersion(request: PromotionRequest, services: PromotionServices): Promise<void> {
  await new Promotion(request, services).run()
}

/** By what a connector is invoked. */
type InvokeAt = { version: number } | { tag: string }

class Promotion {
  readonly #request: PromotionRequest
  readonly #services: PromotionServices
  #progress = initialPromotionProgress
  /** False before the tag is moved, and while it has to be moved back. */
  #isSettled = false

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
    assertExpectedVersion(connector, tag, before, this.#request.expected)
    await assertVersionExists(client, { id: connector.id, label: connector.alias }, target, signal)
    if (verify) {
      const { checked, spec } = await this.#check({ version: target }, signal)
      if (before !== undefined) await this.#services.compareSpecs?.(before, spec)
      this.#report({ checked })
      logger.info(`version ${target} works: ${checked.join(', ')}`)
    }
    signal.throwIfAborted()
    const from = before === undefined ? 'which is new' : `from version ${before}`
    if (dryRun) {
      logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`)
      return
    }
    // From here on nothing takes the signal, so that an interrupt leaves the tag at the target or rolled back.
    try {
      const problem = (await this.#setTag(before)) ?? (await this.#readBack())
      // Also after a problem with reading the tag: production may run a version that fails.
      if (verify) await this.#checkOrRollBack(before)
      if (problem !== undefined) throw problem
    } finally {
      if (this.#isSettled) this.#request.journal?.note({ entry: 'end' })
    }
    logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`)
    if (before !== undefined) {
      const [command, to] = this.#request.move === 'rollback' ? ['promote', '--version'] : ['rollback', '--to']
      logger.info(
        `to undo: saas-connector ${command} --connector ${connector.alias} --tag ${tag} ${to} ${before} --expect-version ${target}`,
      )
    }
  }

  /**
   * Sets the tag. Returns a defect after which the tag is at the target.
   *
   * @throws UserError, TenantError when the tag is not at the target, or may not be.
   */
  async #setTag(before: number | undefined): Promise<unknown> {
    const { connector, tag, target, move, rollback, journal } = this.#request
    const { tags } = this.#services.client
    // The platform cannot compare and set: the tag is read once more, as late as possible.
    const now = (await tags.get(connector.id, tag))?.activeVersion
    this.#report({ current: now })
    if (now === target) return undefined
    if (now !== before) throw movedMeanwhile(tag, connector, before, now)
    // A killed rollback stays: its undoing would bring the bad version back.
    const undo = rollback && move !== 'rollback'
    journal?.write({ entry: 'tag-move', tag, from: before ?? null, to: target, undo })
    this.#isSettled = true
    try {
      if (now === undefined) await tags.create(connector.id, tag, target)
      else await tags.update(connector.id, tag, target, { from: now })
      journal?.note({ entry: 'tag-moved', tag, to: target })
      this.#report({ changed: true, current: target })
      return undefined
    } catch (error) {
      const changed = writtenOf(error)
      this.#report({ changed })
      if (changed === false) throw error
      await this.#readTag()
      if (this.#progress.current !== target) throw error
      journal?.note({ entry: 'tag-moved', tag, to: target })
      this.#report({ changed: true })
      this.#services.logger.info(`tag ${tag} of ${connector.alias} was moved all the same: ${reportedProblem(error)}`)
      return error instanceof UserError ? undefined : error
    }
  }

  /**
   * Reads the tag after it was set. Returns why it could not be read; undefined if it could.
   *
   * @throws UserError when the tag is at another version.
   */
  async #readBack(): Promise<unknown> {
    const { connector, tag, target } = this.#request
    const done = `tag ${tag} of ${connector.alias} was set to version ${target}`
    let after: Tag | undefined
    try {
      after = await this.#services.client.tags.get(connector.id, tag)
    } catch (cause) {
      if (!(cause instanceof UserError)) return cause
      return new UserError(`${done}, but could not be read back: ${cause.message}`, { cause })
    }
    this.#report({ current: after?.activeVersion })
    if (after?.activeVersion === target) return undefined
    // Not rolled back, as that would undo the change of someone else.
    const now = after === undefined ? 'does not exist' : `is at version ${after.activeVersion}`
    throw new UserError(`${done}, but ${now} now; someone else changed it at the same time`)
  }

  async #checkOrRollBack(before: number | undefined): Promise<void> {
    const { tag, rollback } = this.#request
    try {
      await this.#check({ tag })
    } catch (error) {
      if (!rollback) throw error
      const problem = await this.#rollBack(error, before)
      if (error instanceof UserError) throw problem
      // A defect is printed with its own stack.
      this.#services.logger.warning(problem.message)
      throw error
    }
  }

  /** Checks a version. Returns the checks that it passed, and its spec. */
  async #check(at: InvokeAt, signal?: AbortSignal): Promise<{ checked: string[]; spec: ConnectorSpec }> {
    const { config } = this.#request
    const read = async () => await this.#invoke(at, specRead, signal)
    const answer = await whileSpecIsUnknown(config, read).catch((error: unknown) => {
      throw withMissingConfig(error, config, ', or set verify to false to promote it unchecked')
    })
    const spec = specificationOf(answer)
    if (spec === undefined) {
      const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`
      throw new UserError(`${where} answers ${specRead} without a specification; do not promote it`)
    }
    this.#services.onSpec(spec)
    if (config === undefined || !spec.commands?.includes('std:test-connection')) return { checked: ['spec'], spec }
    await this.#invoke(at, 'std:test-connection', signal)
    return { checked: ['spec', 'test-connection'], spec }
  }

  async #invoke(at: InvokeAt, type: string, signal: AbortSignal | undefined): Promise<unknown> {
    const { connector, config = {} } = this.#request
    const call = { connector: connector.id, ...at, type, config, input: {} }
    return await this.#services.client.invokeOne(signal === undefined ? call : { ...call, signal })
  }

  /** Moves the tag back. Returns the error to throw: what failed, and which version the tag is at now. */
  async #rollBack(cause: unknown, previous: number | undefined): Promise<UserError> {
    const { connector, tag, target } = this.#request
    const { client } = this.#services
    const failed = `the check after the promotion failed: ${reportedProblem(cause)}`
    if (previous === undefined) {
      const advice = 'set it to a version that works'
      return new UserError(`${failed}; tag ${tag} is new and tags cannot be deleted; ${advice}`, { cause })
    }
    this.#isSettled = false
    const at = await this.#tagVersion()
    if (at !== 'unknown' && at !== target && at !== previous) {
      this.#isSettled = true
      this.#report({ current: at })
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
      this.#report({ rolledBack })
      if (rolledBack !== false) await this.#readTag()
      if (!(error instanceof UserError)) throw error
      return new UserError(`${failed}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`, {
        cause: error,
      })
    }
    this.#report({ rolledBack: true, current: previous })
    return new UserError(
      `the check after the promotion failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${reportedProblem(cause)}`,
      { cause },
    )
  }

  /** Reads which version the tag is at after a change whose result is unknown. */
  async #readTag(): Promise<void> {
    this.#report({ current: 'unknown' })
    this.#report({ current: await this.#tagVersion() })
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

  #report(change: Partial<PromotionProgress>): void {
    this.#progress = { ...this.#progress, ...change }
    this.#services.onProgress(this.#progress)
  }
}

/**
 * @param current - the version that the tag is at; undefined if it does not exist.
 * @param expected - the version that it must be at; 0: it must not exist; undefined: not checked.
 * @throws UserError if the tag is elsewhere.
 */
export function assertExpectedVersion(
  { alias }: Connector,
  tag: string,
  current: number | undefined,
  expected: number | undefined,
): void {
  if (expected === undefined || expected === (current ?? 0)) return
  const found = current === undefined ? 'does not exist' : `is at version ${current}`
  throw new UserError(
    `tag ${tag} of ${alias} ${found}, not at version ${expected} as expected; it was moved by someone else; check why before you promote`,
  )
}

function movedMeanwhile(
  tag: string,
  { alias }: Connector,
  before: number | undefined,
  now: number | undefined,
): UserError {
  const was = before === undefined ? 'did not exist' : `was at version ${before}`
  const is = now === undefined ? 'does not exist now' : `is at version ${now} now`
  return new UserError(
    `tag ${tag} of ${alias} ${was} and ${is}; someone else moved it meanwhile, so it was not moved; check why before you promote`,
  )
}
