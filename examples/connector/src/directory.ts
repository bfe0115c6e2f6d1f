import { randomBytes, randomUUID, scryptSync } from 'node:crypto'
import { ConnectorError } from '@sailpoint/connector-sdk'
import type { DirectoryAccount, DirectoryEntitlement } from './objects'
import { seedAccounts, seedEntitlements } from './seed'

/** The state of a directory at a time, from which a later list continues. */
export interface Moment {
  directory: string
  /** Number of changes up to then. */
  changes: number
}

/** A change of one account since a state: it was created or changed, or it was deleted. */
export type Change = { account: DirectoryAccount } | { deleted: string }

const accounts = new Map<string, DirectoryAccount>(seedAccounts.map((account) => [account.username, account]))
const entitlements: readonly DirectoryEntitlement[] = seedEntitlements
/** Salted hashes, so that passwords cannot be read back. */
const passwords = new Map<string, string>()

/** Identifies this directory: another process has other changes. */
const directoryId = randomUUID()
let changes = 0
/** The number of the last change of each user name, including deleted accounts. */
const lastChanges = new Map<string, number>()

/**
 * The target system of this example and its client in one. A real connector would send HTTP requests here. This one keeps
 * everything in memory until its process exits, so that you can try it without another system.
 */
export class Directory {
  /** Signs in. The directory accepts one token. */
  static async connect(token: string): Promise<Directory> {
    if (token !== 'example-token') throw new ConnectorError('The directory does not accept this token.')
    return new Directory()
  }

  /** All accounts, one page after another. */
  async *listAccounts(pageSize: number): AsyncGenerator<DirectoryAccount> {
    const usernames = [...accounts.keys()]
    for (let start = 0; start < usernames.length; start += pageSize) {
      const page = usernames.slice(start, start + pageSize).map((username) => accounts.get(username))
      for (const account of page) if (account !== undefined) yield structuredClone(account)
    }
  }

  async getAccount(username: string): Promise<DirectoryAccount | undefined> {
    const account = accounts.get(username)
    return account === undefined ? undefined : structuredClone(account)
  }

  async createAccount(account: DirectoryAccount, password: string): Promise<void> {
    if (accounts.has(account.username)) {
      throw new ConnectorError(`The account "${account.username}" exists already.`)
    }
    this.#refuseUnknownEntitlements(account)
    await this.setPassword(account.username, password)
    this.#store(account)
  }

  /** Replaces a complete account, except for its user name. */
  async saveAccount(account: DirectoryAccount): Promise<void> {
    if (!accounts.has(account.username)) throw new ConnectorError(`There is no account "${account.username}".`)
    this.#refuseUnknownEntitlements(account)
    this.#store(account)
  }

  async deleteAccount(username: string): Promise<void> {
    if (!accounts.delete(username)) return
    passwords.delete(username)
    lastChanges.set(username, ++changes)
  }

  async setPassword(username: string, password: string): Promise<void> {
    if (password.length < 8) throw new ConnectorError('A password needs at least 8 characters.')
    const salt = randomBytes(16)
    passwords.set(username, `${salt.toString('hex')}:${scryptSync(password, salt, 32).toString('hex')}`)
  }

  async listEntitlements(type: string): Promise<DirectoryEntitlement[]> {
    return entitlements.filter((entitlement) => entitlement.type === type).map((one) => structuredClone(one))
  }

  async getEntitlement(type: string, id: string): Promise<DirectoryEntitlement | undefined> {
    return (await this.listEntitlements(type)).find((entitlement) => entitlement.id === id)
  }

  /** Returns the current state. Read it before a list, so that the next list includes changes made during this one. */
  async now(): Promise<Moment> {
    return { directory: directoryId, changes }
  }

  /** Returns the changes since a state; undefined for a state of another directory, when everything is new. */
  async changesSince(moment: unknown): Promise<Change[] | undefined> {
    const { directory, changes: seen } = (moment ?? {}) as Partial<Moment>
    if (directory !== directoryId || typeof seen !== 'number') return undefined
    return [...lastChanges].flatMap(([username, number]): Change[] => {
      if (number <= seen) return []
      const account = accounts.get(username)
      return [account === undefined ? { deleted: username } : { account: structuredClone(account) }]
    })
  }

  #store(account: DirectoryAccount): void {
    accounts.set(account.username, structuredClone(account))
    lastChanges.set(account.username, ++changes)
  }

  #refuseUnknownEntitlements(account: DirectoryAccount): void {
    for (const [type, held] of [
      ['group', account.values.groups],
      ['license', account.values.licenses],
    ] as const) {
      for (const id of Array.isArray(held) ? held : []) {
        if (!entitlements.some((one) => one.type === type && one.id === id)) {
          throw new ConnectorError(`There is no ${type} "${id}".`)
        }
      }
    }
  }
}
