import { randomBytes, scryptSync } from 'node:crypto'
import { ConnectorError } from '@sailpoint/connector-sdk'
import { seedAccounts, seedEntitlements } from './seed'

/**
 * The target system of this example and its client in one. A real connector would speak HTTP here; this one keeps
 * everything in memory, for as long as its process lives, so that it can be tried without any system to connect to.
 */
export interface DirectoryAccount {
  username: string
  disabled: boolean
  locked: boolean
  /** Everything but the password: single values, and lists where the directory allows several. */
  values: Record<string, string | number | boolean | string[] | undefined>
}

export interface DirectoryEntitlement {
  id: string
  type: string
  values: Record<string, string | number | boolean | string[]>
}

const accounts = new Map<string, DirectoryAccount>(seedAccounts.map((account) => [account.username, account]))
const entitlements: readonly DirectoryEntitlement[] = seedEntitlements
/** Salted hashes: nobody can read a password back. */
const passwords = new Map<string, string>()

export class Directory {
  /** Signs in. The directory knows one token. */
  static async connect(token: string): Promise<Directory> {
    if (token !== 'example-token') throw new ConnectorError('The directory does not accept this token.')
    return new Directory()
  }

  async listAccounts(): Promise<DirectoryAccount[]> {
    return [...accounts.values()].map((account) => structuredClone(account))
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
    accounts.set(account.username, structuredClone(account))
  }

  /** Replaces an account as a whole; its user name stays. */
  async saveAccount(account: DirectoryAccount): Promise<void> {
    if (!accounts.has(account.username)) throw new ConnectorError(`There is no account "${account.username}".`)
    this.#refuseUnknownEntitlements(account)
    accounts.set(account.username, structuredClone(account))
  }

  async deleteAccount(username: string): Promise<void> {
    accounts.delete(username)
    passwords.delete(username)
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
