import { Ring } from './ring.js'

const maxInvocations = 100_000

export interface InvocationRecord {
  connectorId: string
  commandType: string
  /** When it started. */
  time: number
  /** Milliseconds. */
  elapsed: number
  failed: boolean
}

/** The newest 100,000 invocations, for the statistics (docs/platform.md#stats). */
export class Statistics {
  readonly #invocations = new Ring<InvocationRecord>(maxInvocations)

  record(invocation: InvocationRecord): void {
    this.#invocations.push(invocation)
  }

  /** Returns the invocations since a time by connector and command, in the order of their first invocation. */
  since(from: number): Map<string, Map<string, InvocationRecord[]>> {
    const byConnector = new Map<string, Map<string, InvocationRecord[]>>()
    for (const { item } of this.#invocations.from(0)) {
      if (item.time < from) continue
      const byCommand = byConnector.get(item.connectorId) ?? new Map<string, InvocationRecord[]>()
      byConnector.set(item.connectorId, byCommand)
      const records = byCommand.get(item.commandType) ?? []
      byCommand.set(item.commandType, records)
      records.push(item)
    }
    return byConnector
  }
}
