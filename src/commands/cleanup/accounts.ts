import type { Clock } from '../../core/clock.js'
import { messageOf } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { joinClean } from '../../core/secrets/clean.js'
import { isSecretName } from '../../core/secrets/names.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { isHashOf, type StoredValue, shownText } from '../../journal/entries.js'
import type { JournalAccount } from '../../journal/read.js'
import { deleteWithRetry, hasMarker } from '../../validation/accounts/account-removal.js'
import { CommandError, type Commands } from '../../validation/engine/commands.js'
import type { Poller } from '../../validation/engine/poll.js'
import { isEmpty, isMasked, isSuppliedValue } from '../../validation/objects/compare.js'
import { listInput, objectInput } from '../../validation/objects/object-list.js'
import { idOf, keyText, type PlatformObject, parseKey, parseObject } from '../../validation/objects/objects.js'
import type { SpecView } from '../../validation/objects/spec-view.js'

const listCommand = 'std:account:list'
const readCommand = 'std:account:read'
const deleteCommand = 'std:account:delete'

/** What happened to one account. `absent`: the target system does not have it. */
export interface AccountOutcome {
  state: 'removed' | 'left' | 'absent'
  name: string
  reason: string
  /** The unique key, if the account was found. */
  uniqueKey?: string
}

/** A key as journal and target system have it. */
type Keyed = Pick<PlatformObject, 'id' | 'uniqueKey' | 'key'>

export interface AccountCleanerOptions {
  commands: Commands
  spec: SpecView
  poller: Poller
  clock: Clock
  logger: Logger
  /** Ends the work before the next account is deleted. */
  signal: AbortSignal
}

/** Longest time for a deletion that was begun before an interrupt. */
const maxEndingMs = 6_000

/** Deletes accounts of a target system, each only after a read has shown that it is the one that is meant. */
export class AccountCleaner {
  readonly #options: AccountCleanerOptions

  constructor(options: AccountCleanerOptions) {
    this.#options = options
  }

  /** Deletes an account of the journal if it still shows the values that were sent. */
  async removeNamed(named: JournalAccount): Promise<AccountOutcome> {
    const { spec } = this.#options
    const identity = shownText(named.identity) || `without values, of ${named.check}`
    const key = named.key === undefined ? undefined : parseKey({ key: named.key }, spec.keyType)
    if (key !== undefined && 'problem' in key) return left(identity, 'its key in the journal cannot be read')
    const name = key === undefined ? identity : keyText(key)
    if (key === undefined && named.existed) {
      return left(name, 'an account with this identity existed before the run, so it may not be one of the run')
    }
    try {
      const keyed = key === undefined ? await this.#search(named) : { ...idOf(key), key }
      if (keyed === undefined) return absent(name)
      return await this.removeIf(keyed, (account) => this.#changeOf(account, named))
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof CannotSearch)) throw error
      return left(name, oneLine(printable(messageOf(error))))
    }
  }

  /**
   * Reads an account and deletes it.
   *
   * @param objection - why the account, as it was read, must not be deleted; undefined if it may.
   */
  async removeIf(keyed: Keyed, objection: (account: PlatformObject) => string | undefined): Promise<AccountOutcome> {
    const { spec } = this.#options
    const name = keyText(keyed.key)
    const { uniqueKey } = keyed
    try {
      const account = await this.#find(keyed)
      if (account === undefined) return absent(name)
      const reason = objection(account)
      if (reason !== undefined) return { ...left(name, reason), uniqueKey }
      if (!spec.commands.has(deleteCommand)) {
        return { ...left(name, `the connector has no ${deleteCommand}; delete it there by hand`), uniqueKey }
      }
      const done = await this.#delete(keyed)
      if (!done) return { ...left(name, `${deleteCommand} was sent, but the account is still there`), uniqueKey }
      return { state: 'removed', name, reason: 'deleted', uniqueKey }
    } catch (error) {
      if (!(error instanceof CommandError || error instanceof CannotSearch)) throw error
      return { ...left(name, oneLine(printable(messageOf(error)))), uniqueKey }
    }
  }

  /**
   * Deletes an account. Returns whether reads show that it is gone. An interrupt does not end it, as it would be unknown
   * then what was deleted; its time is limited.
   */
  async #delete(keyed: Keyed): Promise<boolean> {
    const { spec, poller, clock, signal } = this.#options
    signal.throwIfAborted()
    const [done, ending] = [new AbortController(), new AbortController()]
    const limit = () =>
      void clock.sleep(maxEndingMs, done.signal).then(
        () => ending.abort(signal.reason),
        () => {},
      )
    signal.addEventListener('abort', limit)
    const commands = this.#options.commands.withSignal(ending.signal)
    const isGone = async () => (await this.#find(keyed, commands)) === undefined
    try {
      await deleteWithRetry(commands, poller, objectInput(keyed, spec), isGone)
      return (await poller.until(async () => ({ done: await isGone() }))).done
    } catch (error) {
      if (error === signal.reason) return false
      throw error
    } finally {
      signal.removeEventListener('abort', limit)
      done.abort()
    }
  }

  /** The account as a read shows it. Undefined only if it is certain that there is none. */
  async #find(keyed: Keyed, commands = this.#options.commands): Promise<PlatformObject | undefined> {
    const { spec } = this.#options
    if (!spec.commands.has(readCommand)) return await this.#findInList(keyed, commands)
    try {
      return await commands.invokeForObject(readCommand, objectInput(keyed, spec))
    } catch (error) {
      if (!(error instanceof CommandError && error.mayMeanNotFound)) throw error
      if (error.errorType === 'notFound') return undefined
      // Without a type, the error can be any: only the list tells.
      if (!spec.commands.has(listCommand) || (await this.#findInList(keyed, commands)) !== undefined) throw error
      return undefined
    }
  }

  async #findInList({ uniqueKey }: Keyed, commands: Commands): Promise<PlatformObject | undefined> {
    for await (const account of this.list(commands)) if (account.uniqueKey === uniqueKey) return account
    return undefined
  }

  /** All accounts that the connector lists, but those that cannot be read. */
  async *list(commands = this.#options.commands): AsyncGenerator<PlatformObject> {
    const { spec } = this.#options
    if (!spec.commands.has(listCommand)) throw new CannotSearch(`the connector has no ${listCommand}`)
    for await (const data of commands.outputs(listCommand, listInput(spec.accountSchema))) {
      const account = parseObject(data, spec.keyType)
      if (!('problem' in account)) yield account
    }
  }

  /** The account of a create without an answer. It may appear late. */
  async #search({ markers }: JournalAccount): Promise<Keyed | undefined> {
    const texts = markers.flatMap((marker) =>
      'value' in marker && typeof marker.value === 'string' ? marker.value : [],
    )
    if (texts.length === 0) {
      throw new CannotSearch(
        'it is unknown whether it was created, and no value that was sent is unique; look for it by hand',
      )
    }
    const { account } = await this.#options.poller.until(async () => {
      for await (const account of this.list()) if (hasMarker(account, texts)) return { done: true, account }
      return { done: false, account: undefined }
    })
    return account
  }

  /** How an account differs from what was sent. Undefined if it does not. */
  #changeOf(account: PlatformObject, { values, varied }: JournalAccount): string | undefined {
    const schema = this.#options.spec.accountSchema
    const changed: string[] = []
    for (const [name, stored] of values) {
      // Target systems mask, hash or omit secrets.
      if (isSecretName(name) || varied.has(name)) continue
      const attribute = schema?.byName.get(name)
      const shown = account.attributes[name]
      if (attribute === undefined && isEmpty(shown)) continue
      const shows = (value: StoredValue) =>
        'value' in value ? isSuppliedValue(value.value, shown, attribute) : isMasked(shown) || isHashOf(value, shown)
      if (!stored.some(shows)) changed.push(name)
    }
    if (changed.length === 0) return undefined
    const names = oneLine(
      joinClean(
        changed.map((name) => describeValue(name)),
        ', ',
      ),
    )
    return `it no longer shows what the run has sent for ${names}, so someone else may use it; delete it there by hand`
  }
}

/** It cannot be found out whether an account is there. */
class CannotSearch extends Error {
  override readonly name = 'CannotSearch'
}

function left(name: string, reason: string): AccountOutcome {
  return { state: 'left', name, reason }
}

function absent(name: string): AccountOutcome {
  return { state: 'absent', name, reason: 'there is no such account' }
}
