import { UserError } from './errors.js'

/**
 * A wait that can never end: the event loop is empty, so nothing can settle the promise any more. Without this error
 * Node.js would exit without a message. The message is printed after the name of the command.
 */
export class StallError extends UserError {
  override readonly name = 'StallError'

  constructor(operation: string) {
    super(unfinished('no pending work was left that could continue it', operation))
  }
}

/** A line about a command that did not finish, to be printed after its name. */
export function unfinished(why: string, operation: string): string {
  const where = operation === '' ? '' : ` while it tried to ${operation}`
  return `stopped half-way${where}: ${why}; see how far it came before you run it again, and report this line`
}

interface Waiting {
  operation: string
  fail(error: StallError): void
}

/** The pending waits, oldest first. One list for the process, because it has one event loop. */
const waiting = new Set<Waiting>()

/**
 * Settles as the work does, or rejects with a StallError if nothing can settle it any more. The caller can then clean up
 * as after any other failure.
 *
 * @param operation - completes the sentence "tried to …", such as `read connector "x"`; empty if it has no name.
 */
export async function unlessStalled<T>(operation: string, work: () => Promise<T>): Promise<T> {
  let entry: Waiting | undefined
  const stalled = new Promise<never>((_resolve, reject) => {
    entry = { operation, fail: reject }
    waiting.add(entry)
  })
  try {
    return await Promise.race([work(), stalled])
  } finally {
    if (entry) waiting.delete(entry)
  }
}

/** The operation of the newest pending wait that has a name; empty if there is none. */
export function lastOperation(): string {
  return [...waiting].map(({ operation }) => operation).findLast((operation) => operation !== '') ?? ''
}

/**
 * Fails the newest pending wait, which is the innermost. Call it on `beforeExit`, when the event loop is empty. The
 * failure keeps the loop running for one more turn; when it is empty again, the next wait is failed.
 */
export function failLastWaiting(): void {
  const last = [...waiting].at(-1)
  if (last === undefined) return
  waiting.delete(last)
  last.fail(new StallError(last.operation))
  setImmediate(() => {})
}
