import { UserError } from './errors.js'

/**
 * Something was waited for that can no longer come: the event loop ran empty, so nothing is left that could settle the
 * promise. Node.js would end the program then, without a word. The message reads after the name of the command.
 */
export class StallError extends UserError {
  override readonly name = 'StallError'

  constructor(operation: string) {
    super(unfinished('nothing was left that could let it go on', operation))
  }
}

/** A line about a command that was left in the middle of its work, to be read after its name. */
export function unfinished(why: string, operation: string): string {
  const where = operation === '' ? '' : ` while it tried to ${operation}`
  return `stopped half-way${where}: ${why}; see how far it came before you run it again, and report this line`
}

interface Waiting {
  operation: string
  fail(error: StallError): void
}

/** What is waited for, the oldest first. One list for the process, as it has one event loop. */
const waiting = new Set<Waiting>()

/**
 * Settles as the work does; rejects with a StallError if nothing is left that could settle it. Whoever waits can then put
 * right what was begun, as after any failure.
 *
 * @param operation - as it reads after "tried to", such as `read connector "x"`; empty if it has no name.
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

/** What was begun last of all that is waited for; empty if it has no name, or if nothing is waited for. */
export function lastOperation(): string {
  return [...waiting].map(({ operation }) => operation).findLast((operation) => operation !== '') ?? ''
}

/**
 * To be called when the event loop has run empty (`beforeExit`): fails what was begun last, which is the innermost. What
 * that sets going is the next turn of the event loop; when it is empty again, the next one is failed.
 */
export function failLastWaiting(): void {
  const last = [...waiting].at(-1)
  if (last === undefined) return
  waiting.delete(last)
  last.fail(new StallError(last.operation))
  setImmediate(() => {})
}
