import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { isTenantError, type TenantErrorKind } from '../../tenant/errors/errors.js'
import { CommandError, type Commands } from '../engine/commands.js'
import type { Findings } from '../engine/findings.js'
import { Waiter, type WaitOptions } from '../engine/poll.js'
import type { LeftBehind } from '../engine/result.js'
import { oneLine, show } from '../engine/text.js'
import type { IdSet } from '../objects/id-set.js'
import { listInput, objectInput } from '../objects/object-list.js'
import { nameOf, type ObjectInput, type PlatformObject, parseObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import type { GeneratedAccount } from './generate.js'

type State =
  /** The handler answered with the account. */
  | 'created'
  /** The handler said that it failed: it may have failed after the account was made. */
  | 'failed'
  /** Nothing that can be relied on was answered: a timeout, an abort, an answer that is none. */
  | 'unknown'
  /** Known to be removed, or not to have been made. */
  | 'gone'

/** Failures before the connector saw the request: nothing was made. */
const refusals: TenantErrorKind[] = ['unauthorized', 'forbidden', 'blocked', 'not-found', 'bad-request', 'rate-limited']

type AccountKey = Pick<PlatformObject, 'id' | 'unique' | 'key'>

/** One account that a check asked for. */
export interface LedgerEntry {
  state: State
  account: AccountKey | undefined
  /** False as long as it may be somebody else's account that was there before. */
  ours: boolean
  sent: Pick<GeneratedAccount, 'identity' | 'markers'>
}

/** The removal after one check. */
interface Removal {
  check: string
  commands: Commands
  waiter: Waiter
  findings: Findings
  /** The run's signal: once it is aborted there is no time to look whether a deleted account is gone. */
  run: AbortSignal
}

export interface LedgerOptions {
  spec: SpecView
  clock: Clock
  logger: Logger
  wait: WaitOptions
  /** How long removing may take altogether after one check, in milliseconds; after an abort there is less time. */
  budget: { normal: number; aborted: number }
}

/**
 * Knows every account that the run asked for, and removes them after the check that did: also after a failure, an
 * answer that says nothing, and an abort. Never removes an account that was there before.
 */
export class TestAccounts {
  readonly #options: LedgerOptions
  #entries: LedgerEntry[] = []
  /** What was removed: an account that two creates answered is removed once, and a late list may still show it. */
  readonly #removed = new Set<string>()
  /** The accounts that were there before the first create, if they could be listed. */
  before: IdSet | undefined
  readonly leftBehind: LeftBehind[] = []

  constructor(options: LedgerOptions) {
    this.#options = options
  }

  /** To be called before a create is sent. */
  open(sent: LedgerEntry['sent']): LedgerEntry {
    const entry: LedgerEntry = { state: 'unknown', account: undefined, ours: false, sent }
    this.#entries.push(entry)
    return entry
  }

  /** True if an account of this id was there before the run made any. */
  wasThere(account: { unique: string }): boolean {
    return this.before?.has(account.unique) ?? false
  }

  /** Takes note of the account that a create answered. */
  created(entry: LedgerEntry, account: PlatformObject): void {
    entry.account = account
    entry.state = 'created'
    // A later account may have the id of one that was removed.
    this.#removed.delete(account.unique)
    // Without a list to compare with, what was sent is the one proof; where nothing was sent there is none to expect.
    entry.ours = this.before !== undefined || entry.sent.markers.length === 0 || carries(account, entry.sent.markers)
  }

  /** Takes note of a create that went wrong. What it sent before may still name the account. */
  failed(entry: LedgerEntry, error: unknown): void {
    entry.state = 'unknown'
    if (isTenantError(error instanceof CommandError ? error.cause : error, ...refusals)) entry.state = 'gone'
    if (!(error instanceof CommandError)) return
    for (const output of error.outputs) {
      const account = accountOf(output, this.#options.spec)
      if (!account || this.wasThere(account)) continue
      this.created(entry, account)
      return
    }
    if (error.kind === 'connector') entry.state = 'failed'
  }

  /** Takes note that a check removed its account itself. */
  gone(account: AccountKey): void {
    this.#removed.add(account.unique)
    for (const entry of this.#entries) if (entry.account?.unique === account.unique) entry.state = 'gone'
  }

  /**
   * Removes all that was asked for since the last call. What stays is told as findings and kept in `leftBehind`.
   * @param commands - only its invoker is used: removing goes on when its signal is aborted.
   * @param run - the run's signal: when it is aborted, before or meanwhile, there is less time.
   * @returns how many commands that took.
   */
  async removeAll(check: string, commands: Commands, findings: Findings, run: AbortSignal): Promise<number> {
    const entries = this.#entries.filter(({ state }) => state !== 'gone')
    this.#entries = []
    if (entries.length === 0) return 0
    const { clock, budget, wait } = this.#options
    const overtime = new AbortController()
    const done = new AbortController()
    const limit = async (milliseconds: number) => {
      try {
        await clock.sleep(milliseconds, done.signal)
      } catch {
        return
      }
      overtime.abort(new Error(`removing took longer than ${milliseconds} ms`))
    }
    const time = run.aborted ? budget.aborted : budget.normal
    const timers = [limit(time)]
    // An interrupt while it is at work leaves it less time.
    const hurry = () => timers.push(limit(budget.aborted))
    run.addEventListener('abort', hurry)
    const own = commands.withSignal(overtime.signal)
    // A search that finds nothing must end by itself before the time is over.
    const waiter = new Waiter(clock, { ...wait, timeout: Math.min(wait.timeout, time / 2) }, overtime.signal)
    const removal: Removal = { check, commands: own, waiter, findings, run }
    try {
      // First those whose ids are known: searching may use up the time.
      for (const entry of entries) if (entry.state === 'created') await this.#removeIfOurs(entry, removal)
      for (const entry of entries) if (entry.state !== 'created') await this.#find(entry, removal)
    } finally {
      run.removeEventListener('abort', hurry)
      done.abort()
      await Promise.all(timers)
    }
    return own.requests
  }

  /** Looks for an account that may have been made, by what was sent, and removes it. */
  async #find(entry: LedgerEntry, removal: Removal): Promise<void> {
    const { sent, state } = entry
    const { check, waiter, findings } = removal
    if (sent.markers.length === 0 || !this.before || !this.#options.spec.commands.has('std:account:list')) {
      const reason = 'the answer to its create does not tell whether it was made, and it cannot be searched for'
      if (state === 'unknown') this.#left({ id: sent.identity, check, certain: false, reason }, removal)
      return
    }
    const look = async () => {
      const account = await this.#search(sent, removal.commands)
      return { done: account !== undefined, account }
    }
    let account: AccountKey | undefined
    try {
      account = (state === 'failed' ? await look() : await waiter.until(look)).account
    } catch (error) {
      const reason = `it may have been made, and searching for it failed: ${messageOf(error)}`
      return this.#left({ id: sent.identity, check, certain: false, reason }, removal)
    }
    if (account) {
      this.#options.logger.info(`${check}: found account ${show(account.id)}, made by a create that did not end well`)
      return this.#remove(account, removal)
    }
    if (state !== 'unknown') return
    const identity = show(sent.identity, 200)
    findings.add(
      'warning',
      `the answer to a create does not tell whether it made an account; none with identity ${identity} is in the list`,
    )
  }

  async #search(sent: LedgerEntry['sent'], commands: Commands): Promise<AccountKey | undefined> {
    const { spec } = this.#options
    for await (const data of commands.outputs('std:account:list', listInput(spec.accountSchema))) {
      const account = parseObject(data, spec.keyType)
      if ('problem' in account || this.wasThere(account) || this.#removed.has(account.unique)) continue
      if (carries(account, sent.markers)) return account
    }
    return undefined
  }

  async #removeIfOurs({ account, ours, sent }: LedgerEntry, removal: Removal): Promise<void> {
    if (!account || this.#removed.has(account.unique)) return
    if (ours || (await this.#readsAsOurs(account, sent.markers, removal))) return this.#remove(account, removal, sent)
    const reason = 'it shows none of the values that were sent, so it may be another one that was there before'
    this.#left({ id: nameOf(account.key), check: removal.check, certain: false, reason }, removal)
  }

  async #readsAsOurs(account: AccountKey, markers: readonly string[], { commands }: Removal): Promise<boolean> {
    const { spec } = this.#options
    if (!spec.commands.has('std:account:read')) return false
    try {
      return carries(await commands.object('std:account:read', objectInput(account, spec)), markers)
    } catch (error) {
      this.#options.logger.debug(`not known whose account ${show(account.id)} is: ${messageOf(error)}`)
      return false
    }
  }

  /** @param sent - what the account was made from, to find it by when its create answered a wrong key. */
  async #remove(account: AccountKey, removal: Removal, sent?: LedgerEntry['sent']): Promise<void> {
    const { spec, logger } = this.#options
    const { commands, waiter, check } = removal
    const id = nameOf(account.key)
    if (!spec.commands.has('std:account:delete')) {
      return this.#left({ id, check, certain: true, reason: 'the connector has no std:account:delete' }, removal)
    }
    const input = objectInput(account, spec)
    this.#removed.add(account.unique)
    try {
      await deleteWithRetry(commands, waiter, input)
    } catch (error) {
      const other = sent && (await this.#other(sent, error, removal))
      if (other) return this.#remove(other, removal)
      return this.#left({ id, check, certain: true, reason: messageOf(error) }, removal, error)
    }
    if (!removal.run.aborted && spec.commands.has('std:account:read') && (await this.#stillThere(input, removal))) {
      const reason = 'std:account:delete succeeded, and it can still be read'
      return this.#left({ id, check, certain: true, reason }, removal)
    }
    logger.debug(`${check}: removed account ${show(id)}`)
  }

  /** The account that was made, when there is none by the key that its create answered. */
  async #other(sent: LedgerEntry['sent'], error: unknown, { commands }: Removal): Promise<AccountKey | undefined> {
    if (!(error instanceof CommandError && error.mayMeanNotFound)) return undefined
    if (sent.markers.length === 0 || !this.before || !this.#options.spec.commands.has('std:account:list'))
      return undefined
    try {
      return await this.#search(sent, commands)
    } catch (failure) {
      this.#options.logger.debug(`not known whether it goes by another key: ${messageOf(failure)}`)
      return undefined
    }
  }

  /** True if a deleted account can still be read when the waiting time is over. */
  async #stillThere(input: ObjectInput, { commands, waiter }: Removal): Promise<boolean> {
    const look = async () => {
      try {
        await commands.one('std:account:read', { ...input })
        return { done: false }
      } catch {
        // Whatever hinders the read, it is no sign of the account.
        return { done: true }
      }
    }
    try {
      return !(await waiter.until(look)).done
    } catch (error) {
      this.#options.logger.debug(`not known whether a deleted account is gone: ${messageOf(error)}`)
      return false
    }
  }

  #left(left: LeftBehind, { findings }: Removal, error?: unknown): void {
    const { id, certain } = left
    const reason = oneLine(left.reason)
    this.leftBehind.push({ ...left, reason })
    const what = certain
      ? `account ${show(id, 200)}, made by this check, is left in the target system`
      : `an account${id === '' ? '' : ` with identity ${show(id, 200)}`} may be left in the target system`
    const command = certain ? 'std:account:delete' : 'std:account:create'
    findings.add('error', `${what}: ${reason}`, {
      remedy: 'Delete it there by hand.',
      target: error instanceof CommandError ? error.target : { kind: 'handler', command },
    })
  }
}

/** Deletes an account; tries three times, as a target that shows a new account late refuses to delete it at first. */
async function deleteWithRetry(commands: Commands, waiter: Waiter, input: ObjectInput): Promise<void> {
  let tries = 3
  const { error } = await waiter.until(async () => {
    try {
      await commands.nothing('std:account:delete', { ...input })
      return { done: true, error: undefined }
    } catch (error) {
      return { done: --tries === 0 || !(error instanceof CommandError && error.kind === 'connector'), error }
    }
  })
  if (error !== undefined) throw error
}

/** True if an account shows one of the texts that only it was given. */
function carries({ id, fields, attributes }: PlatformObject, markers: readonly string[]): boolean {
  const wanted = markers.map((marker) => marker.toLowerCase())
  return [id, fields['identity'], ...Object.values(attributes)].some(
    (value) => typeof value === 'string' && wanted.includes(value.toLowerCase()),
  )
}

/** The account that an answer names, be the answer ever so incomplete. */
function accountOf(output: unknown, spec: SpecView): PlatformObject | undefined {
  if (!isObject(output)) return undefined
  const attributes = isObject(output['attributes']) ? output['attributes'] : {}
  const account = parseObject({ ...output, attributes }, spec.keyType)
  return 'problem' in account ? undefined : account
}
