import { isSecretName } from '../../core/secrets/names.js'
import { type StoredValue, type StoredValues, storedValue } from '../../journal/entries.js'
import type { Journal } from '../../journal/journal.js'
import { idOf, type ObjectKey, type PlatformObject } from '../objects/objects.js'
import type { SpecView } from '../objects/spec-view.js'
import { isSecretField } from './generate.js'

/** An account that is about to be created. */
export interface AccountToCreate {
  check: string
  identity: string
  attributes: Readonly<Record<string, unknown>>
  markers: readonly string[]
  /** True if the target system has an account with this identity already. */
  existed: boolean
}

/** Writes into the journal which test accounts a run creates, changes and deletes. */
export class AccountJournal {
  readonly #journal: Journal
  /** The fields of the create template that hold passwords, whatever their name. */
  readonly #secretFields: ReadonlySet<string>
  #count = 0
  /** The created accounts, by their unique key. */
  readonly #created = new Map<string, number>()
  /** The names of the attributes that were sent for each account. */
  readonly #sent = new Map<number, readonly string[]>()

  constructor(journal: Journal, spec: SpecView) {
    this.#journal = journal
    this.#secretFields = new Set(spec.fields.filter(isSecretField).map(({ key }) => key))
  }

  /**
   * Called before a create is sent. Returns the number of the account in the journal.
   *
   * @throws UserError if it cannot be written.
   */
  begin({ check, identity, attributes, markers, existed }: AccountToCreate): number {
    this.#count++
    this.#sent.set(this.#count, Object.keys(attributes))
    this.#journal.write({
      entry: 'account',
      account: this.#count,
      check,
      identity: this.#stored('', identity),
      values: this.#storedAll(attributes, Object.keys(attributes)),
      markers: markers.map((marker) => this.#stored('', marker)),
      existed,
    })
    return this.#count
  }

  /** Called when the create has answered. */
  created(account: number, { key, uniqueKey, attributes }: PlatformObject): void {
    this.#created.set(uniqueKey, account)
    const values = this.#storedAll(attributes, this.#sent.get(account) ?? [])
    this.#journal.note({ entry: 'account-created', account, key, values })
  }

  /**
   * Called before a change is sent. Accounts that the run did not create are not written.
   *
   * @throws UserError if it cannot be written.
   */
  changing(key: ObjectKey, changes: readonly { op: string; attribute: string; value: unknown }[]): void {
    const account = this.#created.get(idOf(key).uniqueKey)
    if (account === undefined) return
    for (const { op, attribute, value } of changes) {
      this.#journal.write({ entry: 'account-change', account, op, attribute, value: this.#stored(attribute, value) })
    }
  }

  /** Called when the account is deleted, or is known not to have been created. */
  gone(account: number): void {
    this.#journal.note({ entry: 'account-gone', account })
  }

  #storedAll(attributes: Readonly<Record<string, unknown>>, names: readonly string[]): StoredValues {
    return Object.fromEntries(names.map((name) => [name, this.#stored(name, attributes[name])]))
  }

  #stored(name: string, value: unknown): StoredValue {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
    const isSecret = isSecretName(name) || this.#secretFields.has(name) || this.#journal.isSecret(text)
    return storedValue(value, isSecret)
  }
}
