import { isObject } from '../../core/json.js'
import { retryPolicy } from '../../tenant/http/retry.js'
import type { CommandInvoker } from '../engine/invoker.js'
import { idOf, type PlatformObject, parseKey } from '../objects/objects.js'

const readCommands: ReadonlySet<string> = new Set(retryPolicy.readCommands)

/** What the last read of each test account showed, as long as no command has changed it since. */
export class LastReads {
  readonly #reads = new Map<string, PlatformObject>()
  /** Counts the commands that may have changed something: a read that began before one of them does not count. */
  #changes = 0

  get changes(): number {
    return this.#changes
  }

  /** @param changes - their number when the read began. */
  remember(account: PlatformObject, changes: number): void {
    if (changes === this.#changes) this.#reads.set(account.uniqueKey, account)
  }

  get({ uniqueKey }: Pick<PlatformObject, 'uniqueKey'>): PlatformObject | undefined {
    return this.#reads.get(uniqueKey)
  }

  /** Wraps an invoker so that a command that changes an account makes its last read void. */
  watch(invoker: CommandInvoker): CommandInvoker {
    const forget = (type: string, input: unknown) => this.#forget(type, input)
    return {
      async *invoke(type, input, options) {
        forget(type, input)
        try {
          yield* invoker.invoke(type, input, options)
        } finally {
          // A read at the same time may have come before the change.
          forget(type, input)
        }
      },
    }
  }

  #forget(type: string, input: unknown): void {
    if (readCommands.has(type)) return
    this.#changes++
    const key = isObject(input) ? parseKey(input, undefined) : undefined
    // A custom command without a key may change any account.
    if (key === undefined || 'problem' in key) this.#reads.clear()
    else this.#reads.delete(idOf(key).uniqueKey)
  }
}
