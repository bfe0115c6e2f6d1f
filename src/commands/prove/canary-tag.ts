import { reportedProblem, UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { Journal } from '../../journal/journal.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isDoubtfulRefusal, NotAppliedError } from '../../tenant/http/settle.js'
import { tagMoveLine } from '../shared/tag-move-line.js'
import type { ProofSource } from './find-source.js'

/**
 * Moves the tag of a proof to the versions that are compared, and back where it was. An interrupt ends the reads before and
 * after a move, not the move, and not the way back.
 */
export class CanaryTag {
  readonly #proof: ProofSource
  readonly #client: TenantClient
  readonly #logger: Logger
  readonly #journal: Journal | undefined
  readonly #signal: AbortSignal
  /** The version that the tag was at before. */
  readonly initial: number
  /** Where this run has put it; two versions after a move of which it is not known whether it was made. */
  #at: readonly number[]

  constructor(
    proof: ProofSource,
    {
      client,
      logger,
      journal,
      signal,
    }: { client: TenantClient; logger: Logger; journal: Journal | undefined; signal: AbortSignal },
  ) {
    this.#proof = proof
    this.#client = client
    this.#logger = logger
    this.#journal = journal
    this.#signal = signal
    this.initial = proof.tag.activeVersion
    this.#at = [this.initial]
  }

  /**
   * Moves the tag, and reads it back.
   *
   * @throws UserError if it is not there, or someone else has moved it.
   */
  async moveTo(version: number): Promise<void> {
    const now = await this.#read(this.#signal)
    if (!this.#at.includes(now)) throw this.#movedMeanwhile(now)
    if (now === version) return
    this.#journal?.write({ entry: 'tag-move', tag: this.#name, from: this.initial, to: version, undo: true })
    this.#at = [now, version]
    try {
      await this.#client.tags.update(this.#id, this.#name, version, { from: now })
    } catch (error) {
      // An answer that was lost, and a gateway that gave up, may be followed by the move.
      const isRefused = isTenantError(error) && error.written === false && !(error instanceof NotAppliedError)
      if (isRefused && (!isDoubtfulRefusal(error) || (await this.#isAt(now)))) this.#at = [now]
      throw error
    }
    this.#journal?.note({ entry: 'tag-moved', tag: this.#name, to: version })
    this.#logger.info(`tag ${this.#name} is at version ${version} for now; it was at ${this.initial}`)
    const after = await this.#readBack(version)
    if (after === now) {
      throw new UserError(
        `the tag ${quote(printableName(this.#name))} reads as version ${after} after its move to ${version}`,
      )
    }
    this.#at = [version]
    if (after !== version) throw this.#movedMeanwhile(after)
  }

  /** Where the tag is, if someone else has moved it. */
  async movedTo(): Promise<number | undefined> {
    const now = await this.#read(this.#signal)
    return this.#at.includes(now) ? undefined : now
  }

  /** Moves the tag back where it was. Returns what went wrong, in one line. */
  async restore(): Promise<string | undefined> {
    const [at, doubtful] = this.#at
    if (at === this.initial && doubtful === undefined) return undefined
    const advice = `move it back with ${tagMoveLine('promote', { connector: this.#proof.connector.alias, tag: this.#name, version: this.initial }, undefined)}`
    try {
      const now = await this.#read()
      if (now !== this.initial && !this.#at.includes(now)) return this.#movedMeanwhile(now).message
      // Also if it reads as back: that may be old.
      await this.#client.tags.update(this.#id, this.#name, this.initial, { from: now })
    } catch (error) {
      return `tag ${this.#name} was not moved back to version ${this.initial}: ${reportedProblem(error)}; ${advice}`
    }
    if (doubtful !== undefined) {
      return `tag ${this.#name} is at version ${this.initial} again, but its move to version ${doubtful} may still be made; look at it in some minutes, and ${advice}`
    }
    this.#at = [this.initial]
    this.#journal?.note({ entry: 'tag-moved', tag: this.#name, to: this.initial })
    this.#logger.info(`tag ${this.#name} is back at version ${this.initial}`)
    return undefined
  }

  get #id(): string {
    return this.#proof.connector.id
  }

  get #name(): string {
    return this.#proof.tag.tagName
  }

  /** Reads the tag after a move that the tenant has confirmed. An interrupt leaves no doubt about the move. */
  async #readBack(version: number): Promise<number> {
    try {
      return await this.#read(this.#signal)
    } catch (error) {
      if (this.#signal.aborted) this.#at = [version]
      throw error
    }
  }

  async #read(signal?: AbortSignal): Promise<number> {
    const tag = await this.#client.tags.get(this.#id, this.#name, { signal })
    if (tag !== undefined) return tag.activeVersion
    throw new UserError(`the tag ${quote(printableName(this.#name))} does not exist any more`)
  }

  /** False also if it cannot be read, or is not there. */
  async #isAt(version: number): Promise<boolean> {
    try {
      return (await this.#read()) === version
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      return false
    }
  }

  #movedMeanwhile(now: number): UserError {
    return new UserError(
      `someone else has moved the tag ${quote(printableName(this.#name))} to version ${now} meanwhile; it is left there`,
    )
  }
}
