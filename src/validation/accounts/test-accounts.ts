import type { Clock } from '../../core/clock.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { isTenantError, type TenantErrorKind } from '../../tenant/errors/errors.js'
import { CommandError, type Commands } from '../engine/commands.js'
import type { Findings } from '../engine/findings.js'
import { Poller, type PollOptions } from '../engine/poll.js'
import type { LeftBehind } from '../engine/result.js'
import type { IdSet } from '../objects/id-set.js'
import { type PlatformObject, parseObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import { type AccountKey, AccountRemoval, hasMarker, type TestAccount } from './account-removal.js'
import { type CleanupTimeMs, withCleanupTime } from './cleanup-time.js'

/** Failures before the connector got the request, so that no account was created. */
const refusedKinds: TenantErrorKind[] = [
  'unauthorized',
  'forbidden',
  'blocked',
  'not-found',
  'bad-request',
  'rate-limited',
]

export interface TestAccountsOptions {
  spec: SpecView
  clock: Clock
  logger: Logger
  poll: PollOptions
  /** How long deleting the accounts of one check may take. */
  timeoutMs: CleanupTimeMs
}

/**
 * Keeps a record of all test accounts of a run and deletes them after the check that created them, also after a failure,
 * an invalid answer or an abort. Never deletes an account that existed before.
 */
export class TestAccounts {
  readonly #options: TestAccountsOptions
  #accounts: TestAccount[] = []
  /**
   * The keys of the deleted accounts: an account that two creates answered is deleted once, and a list may still show it
   * for some time.
   */
  readonly deletedKeys = new Set<string>()
  /** The accounts before the first create. Undefined if they could not be listed. */
  idsBefore: IdSet | undefined
  readonly leftBehind: LeftBehind[] = []

  constructor(options: TestAccountsOptions) {
    this.#options = options
  }

  /** Records an account before its create is sent. */
  register(sent: TestAccount['sent']): TestAccount {
    const testAccount: TestAccount = { state: 'unknown', account: undefined, isOurs: false, sent }
    this.#accounts.push(testAccount)
    return testAccount
  }

  /** True if the account existed before the first create. False if that is unknown. */
  existedBefore({ uniqueKey }: AccountKey): boolean {
    return this.idsBefore?.has(uniqueKey) ?? false
  }

  /** Records the account that a create answered. */
  recordCreated(testAccount: TestAccount, account: PlatformObject): void {
    const { markers } = testAccount.sent
    testAccount.account = account
    testAccount.state = 'created'
    // A new account may have the id of a deleted one.
    this.deletedKeys.delete(account.uniqueKey)
    // Without a list to compare with, only a value that was sent proves that the account is new.
    testAccount.isOurs = this.idsBefore !== undefined || markers.length === 0 || hasMarker(account, markers)
  }

  /** Records a create that failed. Its outputs before the failure may have the account. */
  recordFailure(testAccount: TestAccount, error: unknown): void {
    testAccount.state = 'unknown'
    if (isTenantError(error instanceof CommandError ? error.cause : error, ...refusedKinds))
      testAccount.state = 'absent'
    if (!(error instanceof CommandError)) return
    for (const output of error.outputs) {
      const account = accountInOutput(output, this.#options.spec)
      if (!account || this.existedBefore(account)) continue
      this.recordCreated(testAccount, account)
      return
    }
    if (error.kind === 'connector') testAccount.state = 'failed'
  }

  /** Records that a check itself deleted a test account. */
  recordDeleted({ uniqueKey }: AccountKey): void {
    this.deletedKeys.add(uniqueKey)
    for (const each of this.#accounts) if (each.account?.uniqueKey === uniqueKey) each.state = 'absent'
  }

  /**
   * Deletes all accounts that were registered since the last call. Those that remain become findings and are added to
   * `leftBehind`.
   * @param commands - only its invoker is used, because deleting continues after its signal is aborted.
   * @param runSignal - the signal of the run. After it is aborted, the shorter timeout applies.
   * @returns how many commands were invoked.
   */
  async deleteAll(check: string, commands: Commands, findings: Findings, runSignal: AbortSignal): Promise<number> {
    const accounts = this.#accounts.filter(({ state }) => state !== 'absent')
    this.#accounts = []
    if (accounts.length === 0) return 0
    const { clock, timeoutMs, poll, spec, logger } = this.#options
    return withCleanupTime(clock, timeoutMs, runSignal, 'deleting', async (signal, limitMs) => {
      const ownCommands = commands.withSignal(signal)
      // A search that finds nothing has to end before the timeout.
      const poller = new Poller(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 2) }, signal)
      const removal = new AccountRemoval({
        ...{ check, spec, logger, findings, poller, runSignal },
        commands: ownCommands,
        record: this,
      })
      // Accounts with a known key come first, because searching for the others may take until the timeout.
      for (const each of accounts) if (each.state === 'created') await removal.deleteKnown(each)
      for (const each of accounts) if (each.state !== 'created') await removal.findAndDelete(each)
      return ownCommands.requests
    })
  }
}

/** Extracts the account from an output, even from an incomplete one. */
function accountInOutput(output: unknown, spec: SpecView): PlatformObject | undefined {
  if (!isObject(output)) return undefined
  const attributes = isObject(output['attributes']) ? output['attributes'] : {}
  const account = parseObject({ ...output, attributes }, spec.keyType)
  return 'problem' in account ? undefined : account
}
