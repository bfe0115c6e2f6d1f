import { messageOf } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { CommandError, type Commands } from '../engine/commands.js'
import type { Findings } from '../engine/findings.js'
import type { Poller } from '../engine/poll.js'
import type { LeftBehind } from '../engine/result.js'
import type { IdSet } from '../objects/id-set.js'
import { listInput, objectInput } from '../objects/object-list.js'
import { keyText, type ObjectInput, type PlatformObject, parseObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import type { GeneratedAccount } from './generate.js'

type State =
  /** The handler answered with the account. */
  | 'created'
  /** The handler failed, maybe after it had created the account. */
  | 'failed'
  /** The result of the create is unknown: a timeout, an abort, an invalid answer. */
  | 'unknown'
  /** The account does not exist: it was deleted, or never created. */
  | 'absent'

export type AccountKey = Pick<PlatformObject, 'id' | 'uniqueKey' | 'key'>

/** A test account, from before its create is sent until it is deleted. */
export interface TestAccount {
  state: State
  account: AccountKey | undefined
  /** True if it is certain that the run created it, so that it may be deleted. */
  isOurs: boolean
  /** True if the answer to its create has a value that only this create sent. */
  isMarked?: boolean
  sent: Pick<GeneratedAccount, 'identity' | 'markers'>
  /** Its number in the journal of the run. */
  journaled: number | undefined
}

/** What is known of the accounts of a check in the target system. */
export interface AccountRecord {
  /** The accounts before the first create. Undefined if they could not be listed. */
  readonly idsBefore: IdSet | undefined
  /** The keys of the accounts that the check has read, so that they are the right ones. */
  readonly readKeys: ReadonlySet<string>
  isDeleted(uniqueKey: string): boolean
  /** In a replay nothing is left in the target system. */
  readonly isReplay: boolean
  recordDeletion(uniqueKey: string): void
  recordLeftBehind(left: LeftBehind): void
}

export interface RemovalOptions {
  check: string
  spec: SpecView
  logger: Logger
  commands: Commands
  poller: Poller
  findings: Findings
  record: AccountRecord
  /** The signal of the run. After an abort there is no time to verify that a deleted account is gone. */
  runSignal: AbortSignal
  /** False if another check reports that a create made an account twice. */
  reportsCopies: boolean
}

/** Deletes the test accounts of one check. Those that remain become findings and are added to the record. */
export class AccountRemoval {
  readonly #options: RemovalOptions

  constructor(options: RemovalOptions) {
    this.#options = options
  }

  /** Deletes an account whose key is known, unless it may be one that existed before. Returns true if it is gone. */
  async deleteKnown({ account, isOurs, sent }: TestAccount): Promise<boolean> {
    if (!account || this.#options.record.isDeleted(account.uniqueKey)) return true
    if (isOurs || (await this.#readsWithMarker(account, sent.markers))) return this.#delete(account, sent)
    const reason = 'it has none of the values that were sent, so it may be one that existed before'
    return this.#reportLeft({ id: keyText(account.key), certain: false, reason })
  }

  /** Deletes the listed accounts that a create made beside the one that it answered. */
  async deleteOthers(isOurs: (listed: PlatformObject) => boolean): Promise<void> {
    const { commands, spec, logger } = this.#options
    const others: AccountKey[] = []
    try {
      for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
        const listed = parseObject(data, spec.keyType)
        if (!('problem' in listed) && isOurs(listed)) others.push(listed)
      }
    } catch (error) {
      const reason = `a create made more accounts than it answered, and the search for them failed: ${messageOf(error)}`
      logger.debug(reason)
      this.#reportLeft({ id: '', certain: false, reason })
      return
    }
    for (const other of others) await this.#delete(other)
  }

  /**
   * Searches the list for an account that may have been created, and deletes it. Returns true if it is gone, or certain
   * that it was not created.
   */
  async findAndDelete({ sent, state }: TestAccount): Promise<boolean> {
    const { check, poller, findings, logger } = this.#options
    if (!this.#canSearch(sent)) {
      const reason = 'it is unknown whether its create succeeded, and it cannot be searched for'
      // A connector that refuses a create has created nothing, as far as can be known.
      if (state === 'failed') return true
      return this.#reportLeft({ id: sent.identity, certain: false, reason })
    }
    const attempt = async () => {
      const account = await this.#search(sent)
      return { done: account !== undefined, account }
    }
    let account: AccountKey | undefined
    try {
      account = (state === 'failed' ? await attempt() : await poller.until(attempt)).account
    } catch (error) {
      const reason = `it may have been created, and the search for it failed: ${messageOf(error)}`
      return this.#reportLeft({ id: sent.identity, certain: false, reason })
    }
    if (account) {
      logger.info(
        `${check}: found account ${describeValue(account.id)} of a create without a valid answer; deleting it`,
      )
      return this.#delete(account)
    }
    if (state !== 'unknown') return true
    const identity = describeValue(sent.identity, 200)
    findings.add(
      'warning',
      `it is unknown whether a create succeeded; the list has no account with identity ${identity}`,
    )
    return false
  }

  #canSearch({ markers }: TestAccount['sent']): boolean {
    const { record, spec } = this.#options
    return markers.length > 0 && record.idsBefore !== undefined && spec.commands.has('std:account:list')
  }

  /** The first account of the list that is new and has a value that was sent. */
  async #search({ markers }: TestAccount['sent']): Promise<AccountKey | undefined> {
    const { commands, spec, record } = this.#options
    for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
      const account = parseObject(data, spec.keyType)
      if ('problem' in account) continue
      const isKnown = record.idsBefore?.has(account.uniqueKey) || record.isDeleted(account.uniqueKey)
      if (!isKnown && hasMarker(account, markers)) return account
    }
    return undefined
  }

  async #readsWithMarker(account: AccountKey, markers: readonly string[]): Promise<boolean> {
    const { commands, spec, logger } = this.#options
    if (!spec.commands.has('std:account:read')) return false
    try {
      return hasMarker(await commands.invokeForObject('std:account:read', objectInput(account, spec)), markers)
    } catch (error) {
      logger.debug(`it is unknown who created account ${describeValue(account.id)}: ${messageOf(error)}`)
      return false
    }
  }

  /**
   * Returns true if the account is gone.
   *
   * @param sent - used to find the account if its create answered with a wrong key.
   */
  async #delete(account: AccountKey, sent?: TestAccount['sent']): Promise<boolean> {
    const { check, spec, logger, commands, poller, record, runSignal } = this.#options
    const id = keyText(account.key)
    if (!spec.commands.has('std:account:delete')) {
      return this.#reportLeft({ id, certain: true, reason: 'the connector has no std:account:delete' })
    }
    const input = objectInput(account, spec)
    record.recordDeletion(account.uniqueKey)
    try {
      await deleteWithRetry(commands, poller, input, () => this.#isNotRead(input))
    } catch (error) {
      const other = sent && (await this.#findByOtherKey(sent, error))
      if (other) return this.#delete(other)
      if (await this.#isGone(account, error, sent)) return true
      return this.#reportLeft({ id, certain: true, reason: messageOf(error) }, error)
    }
    if (!runSignal.aborted && spec.commands.has('std:account:read') && (await this.#canStillBeRead(input))) {
      if (await this.#deleteCopies(account, input, sent?.markers ?? [])) return true
      return this.#reportLeft({ id, certain: true, reason: 'std:account:delete succeeded, but it can still be read' })
    }
    logger.debug(`${check}: deleted account ${describeValue(id)}`)
    return true
  }

  /**
   * Deletes an account that can still be read after a delete, as the create may have made it more than once. Without a
   * value that was sent it may be somebody's new account with the same id.
   */
  async #deleteCopies(account: AccountKey, input: ObjectInput, markers: readonly string[]): Promise<boolean> {
    const { commands, findings, logger, reportsCopies } = this.#options
    for (let deletes = 2; deletes <= maxDeletes; deletes++) {
      if (!(await this.#readsWithMarker(account, markers))) return false
      try {
        await commands.invokeVoid('std:account:delete', { ...input })
      } catch (error) {
        logger.debug(`account ${describeValue(account.id)} cannot be deleted again: ${messageOf(error)}`)
        return false
      }
      if (await this.#canStillBeRead(input)) continue
      const what = `account ${describeValue(account.id)} could still be read after std:account:delete, and was gone after ${deletes} of them`
      logger.debug(what)
      if (reportsCopies) {
        findings.add('warning', `${what}: the create may have made it more than once`, {
          target: { kind: 'handler', command: 'std:account:create' },
          remedy: 'Run account-create-list-delete too, which looks for it in the list.',
        })
      }
      return true
    }
    return false
  }

  /** The created account, if there is none with the key that its create answered. */
  async #findByOtherKey(sent: TestAccount['sent'], error: unknown): Promise<AccountKey | undefined> {
    if (!(error instanceof CommandError && error.mayMeanNotFound) || !this.#canSearch(sent)) return undefined
    try {
      return await this.#search(sent)
    } catch (failure) {
      this.#options.logger.debug(`it is unknown whether the account has another key: ${messageOf(failure)}`)
      return undefined
    }
  }

  /**
   * True if the connector answers to a read that there is no such account. False if that is unknown.
   *
   * @param isTypeNeeded - true if only an error of type notFound tells so.
   */
  async #isNotRead(input: ObjectInput, isTypeNeeded = false): Promise<boolean> {
    const { commands, spec } = this.#options
    if (!spec.commands.has('std:account:read')) return false
    try {
      await commands.invokeOne('std:account:read', { ...input })
      return false
    } catch (error) {
      if (!(error instanceof CommandError)) return false
      return isTypeNeeded ? error.errorType === 'notFound' : error.mayMeanNotFound
    }
  }

  /**
   * True if delete, read and list do not find the account: the connector deleted it before, as a disable may
   * do. Without a list it counts as gone if a check has read it by its key and both errors have the type notFound, because
   * the key that the create answered may be wrong.
   */
  async #isGone(account: AccountKey, error: unknown, sent: TestAccount['sent'] | undefined): Promise<boolean> {
    const { commands, spec, logger } = this.#options
    if (!(error instanceof CommandError && error.mayMeanNotFound)) return false
    if (sent === undefined) return false
    const canSearch = this.#canSearch(sent)
    if (!canSearch && !(this.#options.record.readKeys.has(account.uniqueKey) && error.errorType === 'notFound'))
      return false
    if (!(await this.#isNotRead(objectInput(account, spec), !canSearch))) return false
    if (!canSearch) return true
    try {
      for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
        const listed = parseObject(data, spec.keyType)
        if (!('problem' in listed) && listed.uniqueKey === account.uniqueKey) return false
      }
    } catch (failure) {
      logger.debug(`it is unknown whether account ${describeValue(account.id)} is gone: ${messageOf(failure)}`)
      return false
    }
    logger.debug(`account ${describeValue(account.id)} is gone: neither delete, read nor list find it`)
    return true
  }

  /** True if a deleted account can still be read when the timeout expires. */
  async #canStillBeRead(input: ObjectInput): Promise<boolean> {
    const { commands, poller, logger } = this.#options
    const attempt = async () => {
      try {
        await commands.invokeOne('std:account:read', { ...input })
        return { done: false }
      } catch {
        // No failure of a read is a sign that the account exists.
        return { done: true }
      }
    }
    try {
      return !(await poller.until(attempt)).done
    } catch (error) {
      logger.debug(`it is unknown whether a deleted account is gone: ${messageOf(error)}`)
      return false
    }
  }

  /** Returns false, as the account may be there. */
  #reportLeft(left: Omit<LeftBehind, 'check'>, error?: unknown): false {
    const { check, findings, record } = this.#options
    const { id, certain } = left
    const reason = oneLine(printable(left.reason))
    if (record.isReplay) {
      const which = id === '' ? 'an account' : `account ${describeValue(id, 200)}`
      findings.add('error', `${which}, created by this check, was not deleted in the replay: ${reason}`, {
        remedy: 'Nothing is left: the recording answered in place of the target system.',
        target: error instanceof CommandError ? error.target : { kind: 'handler', command: 'std:account:delete' },
        place: 'last',
      })
      return false
    }
    record.recordLeftBehind({ id, check, reason, certain })
    const what = certain
      ? `account ${describeValue(id, 200)}, created by this check, is left in the target system`
      : `an account${id === '' ? '' : ` with identity ${describeValue(id, 200)}`} may be left in the target system`
    const command = certain ? 'std:account:delete' : 'std:account:create'
    findings.add('error', `${what}: ${reason}`, {
      remedy: 'Delete it there by hand.',
      target: error instanceof CommandError ? error.target : { kind: 'handler', command },
    })
    return false
  }
}

/** Attempts to delete an account: a target system that shows a new account late fails the first one. */
const maxAttempts = 3
/** How often an account that can still be read is deleted. */
const maxDeletes = 4
/** Attempts when the tenant failed, and not the connector. */
const maxAttemptsOnTenantFailure = 5

/**
 * Deletes an account, and tries again when that fails.
 *
 * @param isGone - reads whether the account is gone; asked when an attempt may have been carried out without an answer.
 */
export async function deleteWithRetry(
  commands: Commands,
  poller: Poller,
  input: ObjectInput,
  isGone: () => Promise<boolean>,
): Promise<void> {
  let attempts = 0
  let mayBeApplied = false
  const { error } = await poller.until(async () => {
    attempts++
    try {
      await commands.invokeVoid('std:account:delete', { ...input })
      return { done: true, error: undefined }
    } catch (error) {
      if (isFailureOfTenant(error)) {
        mayBeApplied = true
        return { done: attempts >= maxAttemptsOnTenantFailure, error }
      }
      if (!(error instanceof CommandError && error.kind === 'connector')) return { done: true, error }
      // The connector does not find what the attempt before has deleted.
      if (mayBeApplied && (await isGone())) return { done: true, error: undefined }
      return { done: attempts >= maxAttempts, error }
    }
  })
  if (error !== undefined) throw error
}

/** True for a 5xx or a broken connection, which says nothing about the account. */
function isFailureOfTenant(error: unknown): boolean {
  return isTenantError(error instanceof CommandError ? error.cause : error, 'server', 'network')
}

/** True if an account has one of the texts that only the test account was given. */
export function hasMarker({ id, fields, attributes }: PlatformObject, markers: readonly string[]): boolean {
  const lowerCase = markers.map((marker) => marker.toLowerCase())
  return [id, fields['identity'], ...Object.values(attributes)].some(
    (value) => typeof value === 'string' && lowerCase.includes(value.toLowerCase()),
  )
}
