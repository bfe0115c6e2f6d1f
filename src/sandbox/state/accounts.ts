/** An account that an aggregation stored (docs/platform.md#aggregation-results). It is replaced, never changed. */
export interface StoredAccount {
  readonly id: string
  readonly nativeIdentity: string
  readonly uuid: string | null
  readonly name: string
  /** Only those of the source's schema. */
  readonly attributes: Record<string, unknown>
  readonly disabled: boolean
  readonly locked: boolean
  readonly hasEntitlements: boolean
  /** Of its owner; null while it is uncorrelated. */
  readonly identityId: string | null
  readonly created: string
  readonly modified: string
  /** A fingerprint of what the connector sent: an optimised aggregation leaves alone what did not change. */
  readonly sent: string
}

/** An entitlement that an aggregation stored. It is replaced, never changed. */
export interface StoredEntitlement {
  readonly id: string
  /** The attribute of accounts that holds it; null without one. */
  readonly attribute: string | null
  readonly value: string
  /** The name of its schema. */
  readonly type: string
  readonly name: string
  readonly attributes: Record<string, unknown>
  readonly created: string
  readonly modified: string
  /** As that of an account; empty for one that is only known as a value of accounts. */
  readonly sent: string
}

/** The accounts and entitlements of a source. */
export class StoredObjects {
  /** By nativeIdentity, oldest first. */
  readonly #accounts = new Map<string, StoredAccount>()
  #revision = 0
  /** By type and value. */
  readonly #entitlements = new Map<string, StoredEntitlement>()
  /** What lists show until a time, in milliseconds since 1970. */
  #shown: { until: number; accounts: StoredAccount[]; entitlements: StoredEntitlement[] } | undefined

  /** By nativeIdentity, oldest first. */
  get accounts(): ReadonlyMap<string, StoredAccount> {
    return this.#accounts
  }

  putAccount(account: StoredAccount): void {
    this.#accounts.set(account.nativeIdentity, account)
    this.#revision += 1
  }

  deleteAccount(nativeIdentity: string): void {
    this.#accounts.delete(nativeIdentity)
    this.#revision += 1
  }

  clearAccounts(): void {
    this.#accounts.clear()
    this.#revision += 1
  }

  get entitlements(): StoredEntitlement[] {
    return [...this.#entitlements.values()]
  }

  entitlement(type: string, value: string): StoredEntitlement | undefined {
    return this.#entitlements.get(keyOf(type, value))
  }

  putEntitlement(entitlement: StoredEntitlement): void {
    this.#entitlements.set(keyOf(entitlement.type, entitlement.value), entitlement)
    this.#revision += 1
  }

  deleteEntitlement({ type, value }: StoredEntitlement): void {
    this.#entitlements.delete(keyOf(type, value))
    this.#revision += 1
  }

  /** Lets lists show what is stored now until `showNew` is called. */
  hideNew(): void {
    this.#revision += 1
    this.#shown ??= {
      until: Number.POSITIVE_INFINITY,
      accounts: [...this.#accounts.values()],
      entitlements: this.entitlements,
    }
  }

  showNew(from: number): void {
    if (this.#shown) this.#shown.until = from
  }

  /** Another number after every change of what lists show. */
  revision(now: number): number {
    this.#endHiding(now)
    return this.#revision
  }

  /** What lists show at a time. */
  at(now: number): { accounts: StoredAccount[]; entitlements: StoredEntitlement[] } {
    this.#endHiding(now)
    return this.#shown ?? { accounts: [...this.#accounts.values()], entitlements: this.entitlements }
  }

  #endHiding(now: number): void {
    if (this.#shown === undefined || this.#shown.until > now) return
    this.#shown = undefined
    this.#revision += 1
  }
}

function keyOf(type: string, value: string): string {
  return JSON.stringify([type, value])
}
