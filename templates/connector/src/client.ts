/** An account of the target system. */
export interface TargetAccount {
  id: string
  name: string
  email: string
  active: boolean
}

/** Example accounts in place of a target system, so that the project works at once. */
const accounts: readonly TargetAccount[] = [
  { id: 'a1', name: 'Ada Lovelace', email: 'ada@example.com', active: true },
  { id: 'a2', name: 'Alan Turing', email: 'alan@example.com', active: true },
  { id: 'a3', name: 'Grace Hopper', email: 'grace@example.com', active: false },
]

/** The client of the target system. Replace the bodies of its methods by calls to that system. */
export class Client {
  private constructor(private readonly token: string) {}

  /** Signs in. Throws if the target system refuses the token. */
  static async connect(token: string): Promise<Client> {
    const client = new Client(token)
    await client.ping()
    return client
  }

  async ping(): Promise<void> {
    if (this.token.trim() === '') throw new Error('The target system does not take an empty token.')
  }

  async listAccounts(): Promise<readonly TargetAccount[]> {
    return accounts
  }

  async getAccount(id: string): Promise<TargetAccount | undefined> {
    return accounts.find((account) => account.id === id)
  }
}
