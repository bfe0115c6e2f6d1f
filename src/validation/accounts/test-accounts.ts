import type { Clock } from '../../core/clock.js'
import { isObject } from '../../core/json.js'
import type { Logger } from '../../core/logger.js'
import { isTenantError, type TenantErrorKind } from '../../tenant/errors/errors.js'
import { CommandError, type Commands } from '../engine/commands.js'
import { Findings } from '../engine/findings.js'
import { Poller, type PollOptions } from '../engine/poll.js'
import type { LeftBehind } from '../engine/result.js'
import type { IdSet } from '../objects/id-set.js'
import { type PlatformObject, parseObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import type { AccountJournal } from './account-journal.js'
import { type AccountKey, type AccountRecord, AccountRemoval, hasMarker, type TestAccount } from './account-removal.js'
import { type CleanupTimeMs, withCleanupTime } from './cleanup-time.js'

/** Failures before the connector got the request, so that no account was created. */
const refusedKinds: TenantErrorKind[] = [
  'unauthorized',
  'sign-in',
  'forbidden',
  'blocked',
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
  /** Names the accounts even if this process is killed. */
  journal?: AccountJournal | undefined
  /** A recording answers in place of the target system, where nothing is left. */
  isReplay?: boolean
}

/** What is known of all accounts of a run. */
export class TestAccounts {
  readonly #options: TestAccountsOptions
  readonly #byCheck = new Map<string, AccountsOfCheck>()
  /**
   * The keys of the deleted accounts: an account that two creates answered is deleted once, and a list may still show it
   * for some time.
   */
  readonly deletedKeys = new Set<string>()
  readonly leftBehind: LeftBehind[] = []
  /** The values by which the accounts of all creates so far can be recognised. */
  readonly markers = new Set<string>()
  /** True once a create is known to make more than one account: then each is searched for, and deleted too. */
  createsSeveral = false
  /** Keys that several creates answered whose accounts may exist. */
  readonly #doubted = new Set<string>()
  /** True once an account of this run was deleted: then others can be too. */
  hasDeleted = false
  /** The accounts before the first create. Undefined if they could not be listed. */
  idsBefore: IdSet | undefined
  /** The list that checks which run at the same time wait for. */
  #listing: Promise<IdSet | undefined> | undefined

  constructor(options: TestAccountsOptions) {
    this.#options = options
  }

  /**
   * Has the accounts listed before a create, unless they are known. Checks that run at the same time wait for one list: the
   * list of a second one might show an account that the first has made, which would then never be deleted. So there is
   * none while an account of a check may exist.
   *
   * @param list - undefined if the accounts cannot be listed.
   */
  async listBefore(list: () => Promise<IdSet | undefined>): Promise<void> {
    if (this.idsBefore !== undefined) return
    if (this.#listing === undefined) {
      if ([...this.#byCheck.values()].some(({ mayExist }) => mayExist)) return
      this.#listing = list()
    }
    const listing = this.#listing
    try {
      this.idsBefore = await listing
    } finally {
      if (this.#listing === listing) this.#listing = undefined
    }
  }

  /** Writes the accounts into the journal of the run, if it has one. */
  get journal(): AccountJournal | undefined {
    return this.#options.journal
  }

  /** Takes back what was recorded as left by a check. */
  forgetLeft(check: string): void {
    const kept = this.leftBehind.filter((each) => each.check !== check)
    this.leftBehind.splice(0, Number.POSITIVE_INFINITY, ...kept)
  }

  /** The accounts of one check. Another check that runs at the same time neither deletes nor counts them. */
  of(check: string): AccountsOfCheck {
    const known = this.#byCheck.get(check) ?? new AccountsOfCheck(check, this, this.#options)
    this.#byCheck.set(check, known)
    return known
  }

  /** True if a listed account is neither known from before nor deleted, and has a value that only a create of this run sent. */
  isOfThisRun(listed: PlatformObject): boolean {
    if (this.idsBefore === undefined || this.existedBefore(listed) || this.deletedKeys.has(listed.uniqueKey))
      return false
    return hasMarker(listed, [...this.markers])
  }

  /**
   * True if it is not known whose account a create of a check answered: another check has one with this key that may exist,
   * and the answer has no value that only this create sent. Of those that have it for no better reason, the account is
   * forgotten: they search for what their creates made by the values that they sent.
   */
  isInDoubt(check: string, account: PlatformObject, markers: readonly string[]): boolean {
    const { uniqueKey } = account
    const others = [...this.#byCheck].filter(([other]) => other !== check).map(([, accounts]) => accounts)
    if (!others.some(({ mayExist }) => mayExist)) this.#doubted.clear()
    const isTaken = others.some((each) => each.has(uniqueKey))
    if (others.map((each) => each.doubt(uniqueKey)).includes(true)) this.#doubted.add(uniqueKey)
    return !hasMarker(account, markers) && (isTaken || this.#doubted.has(uniqueKey))
  }

  /** True if the account existed before the first create. False if that is unknown. */
  existedBefore({ uniqueKey }: AccountKey): boolean {
    return this.idsBefore?.has(uniqueKey) ?? false
  }
}

/**
 * Keeps a record of the test accounts of a check and deletes them after it, also after a failure, an invalid answer or an
 * abort. Never deletes an account that existed before.
 */
export class AccountsOfCheck implements AccountRecord {
  readonly #check: string
  readonly #run: TestAccounts
  readonly #options: TestAccountsOptions
  #accounts: TestAccount[] = []
  /** What the last deletion has left. */
  #left: TestAccount[] = []
  readonly #deletedKeys = new Set<string>()
  /** The keys of the accounts that the check has read. */
  readonly readKeys = new Set<string>()
  /** True if an account of the check is certain to be left in the target system. */
  hasLeftAccount = false

  constructor(check: string, run: TestAccounts, options: TestAccountsOptions) {
    this.#check = check
    this.#run = run
    this.#options = options
  }

  get idsBefore(): IdSet | undefined {
    return this.#run.idsBefore
  }

  /** True if an account of the check may exist in the target system. */
  get mayExist(): boolean {
    return this.#present().length > 0
  }

  /** True if the check has an account with this key that may exist. A target system may give the key of a deleted one again. */
  has(uniqueKey: string): boolean {
    return !this.isDeleted(uniqueKey) && this.#present().some(({ account }) => account?.uniqueKey === uniqueKey)
  }

  /** Forgets which account a create made that answered this key, unless its answer proves it. True if there is one. */
  doubt(uniqueKey: string): boolean {
    if (!this.has(uniqueKey)) return false
    const found = this.#present().filter(({ account, isMarked }) => account?.uniqueKey === uniqueKey && !isMarked)
    for (const each of found) {
      each.state = 'unknown'
      each.account = undefined
    }
    return found.length > 0
  }

  #present(): TestAccount[] {
    return [...this.#accounts, ...this.#left].filter(({ state }) => state !== 'absent')
  }

  get isReplay(): boolean {
    return this.#options.isReplay === true
  }

  /** True if the check has deleted the account with this key, and no create has made a new one with it. */
  isDeleted(uniqueKey: string): boolean {
    return this.#deletedKeys.has(uniqueKey)
  }

  recordDeletion(uniqueKey: string): void {
    this.#deletedKeys.add(uniqueKey)
    this.#run.deletedKeys.add(uniqueKey)
  }

  recordLeftBehind(left: LeftBehind): void {
    this.#run.leftBehind.push(left)
    this.hasLeftAccount ||= left.certain
  }

  /**
   * Records an account before its create is sent.
   *
   * @throws UserError if the journal cannot be written: then nothing may be created.
   */
  register(sent: TestAccount['sent'], attributes: Readonly<Record<string, unknown>>): TestAccount {
    const existed = this.idsBefore?.has(sent.identity) ?? false
    const journaled = this.#options.journal?.begin({ ...sent, check: this.#check, attributes, existed })
    const testAccount: TestAccount = { state: 'unknown', account: undefined, isOurs: false, sent, journaled }
    this.#accounts.push(testAccount)
    for (const marker of sent.markers) this.#run.markers.add(marker)
    return testAccount
  }

  /** Records the account that a create answered. */
  recordCreated(testAccount: TestAccount, account: PlatformObject): void {
    const { markers } = testAccount.sent
    if (testAccount.journaled !== undefined) this.#options.journal?.created(testAccount.journaled, account)
    testAccount.account = account
    testAccount.isMarked = hasMarker(account, markers)
    testAccount.state = 'created'
    // A new account may have the id of a deleted one.
    this.#deletedKeys.delete(account.uniqueKey)
    this.#run.deletedKeys.delete(account.uniqueKey)
    // Without a list to compare with, only a value that was sent proves that the account is new.
    testAccount.isOurs = this.idsBefore !== undefined || markers.length === 0 || hasMarker(account, markers)
  }

  /** Records that a create answered an account that existed before, so that there is none to delete. */
  recordExisting({ journaled }: TestAccount): void {
    if (journaled !== undefined) this.#options.journal?.gone(journaled)
  }

  /** Records a create that failed. Its outputs before the failure may have the account. */
  recordFailure(testAccount: TestAccount, error: unknown): void {
    testAccount.state = 'unknown'
    if (isTenantError(error instanceof CommandError ? error.cause : error, ...refusedKinds))
      this.#recordAbsent(testAccount)
    if (!(error instanceof CommandError)) return
    for (const output of error.outputs) {
      const account = accountInOutput(output, this.#options.spec)
      if (!account || this.#run.existedBefore(account)) continue
      this.recordCreated(testAccount, account)
      return
    }
    if (error.kind === 'connector') testAccount.state = 'failed'
  }

  /** Records that the check itself deleted a test account. */
  recordDeleted({ uniqueKey }: AccountKey): void {
    this.recordDeletion(uniqueKey)
    for (const each of this.#accounts) if (each.account?.uniqueKey === uniqueKey) this.#recordAbsent(each)
  }

  #recordAbsent(testAccount: TestAccount): void {
    if (testAccount.account !== undefined) this.#run.hasDeleted = true
    testAccount.state = 'absent'
    if (testAccount.journaled !== undefined) this.#options.journal?.gone(testAccount.journaled)
  }

  /**
   * Deletes all accounts that were registered since the last call. Those that remain become findings and are added to
   * `leftBehind` of the run.
   * @param commands - only its invoker is used, because deleting continues after its signal is aborted.
   * @param runSignal - the signal of the run. After it is aborted, the shorter timeout applies.
   * @param reportsCopies - false if another check reports that a create made an account twice.
   * @returns how many commands were invoked.
   */
  async deleteAll(
    commands: Commands,
    findings: Findings,
    runSignal: AbortSignal,
    reportsCopies = true,
  ): Promise<number> {
    const accounts = this.#accounts.filter(({ state }) => state !== 'absent')
    const isAnyMade = this.#accounts.length > 0
    this.#accounts = []
    this.#left = accounts
    const { createsSeveral } = this.#run
    if (accounts.length === 0 && !(createsSeveral && isAnyMade)) return 0
    const { clock, timeoutMs, poll, spec, logger } = this.#options
    return withCleanupTime(clock, timeoutMs, runSignal, 'deleting', async (signal, limitMs) => {
      const ownCommands = commands.withSignal(signal)
      // A search that finds nothing has to end before the timeout.
      const poller = new Poller(clock, { ...poll, timeoutMs: Math.min(poll.timeoutMs, limitMs / 2) }, signal)
      const removal = new AccountRemoval({
        ...{ check: this.#check, spec, logger, findings, poller, runSignal, reportsCopies },
        commands: ownCommands,
        record: this,
      })
      // Accounts with a known key come first, because searching for the others may take until the timeout.
      for (const each of accounts)
        if (each.state === 'created' && (await removal.deleteKnown(each))) this.#recordAbsent(each)
      for (const each of accounts) {
        if (each.state === 'unknown' || each.state === 'failed') {
          if (await removal.findAndDelete(each)) this.#recordAbsent(each)
        }
      }
      if (createsSeveral) await removal.deleteOthers((listed) => this.#run.isOfThisRun(listed))
      return ownCommands.requests
    })
  }

  /**
   * Tries once more to delete what `deleteAll` left, now that no other check runs beside it. What was recorded as left is
   * recorded again only if it remains.
   */
  async deleteLeft(commands: Commands, runSignal: AbortSignal): Promise<void> {
    const left = this.#left.filter(({ state }) => state !== 'absent')
    // The search for further accounts of a create is not done again, so that its failure stays recorded.
    if (left.length === 0 || this.#run.createsSeveral) return
    this.#run.forgetLeft(this.#check)
    this.hasLeftAccount = false
    // Recorded when a deletion begins.
    for (const { account } of left) if (account !== undefined) this.#deletedKeys.delete(account.uniqueKey)
    this.#accounts = left
    await this.deleteAll(commands, new Findings(), runSignal)
  }
}

/** Extracts the account from an output, even from an incomplete one. */
function accountInOutput(output: unknown, spec: SpecView): PlatformObject | undefined {
  if (!isObject(output)) return undefined
  const attributes = isObject(output['attributes']) ? output['attributes'] : {}
  const account = parseObject({ ...output, attributes }, spec.keyType)
  return 'problem' in account ? undefined : account
}
