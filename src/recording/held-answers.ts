import type { ActiveCommands } from './active-commands.js'
import type { RecordedExchange, RecordedRequest } from './model.js'

const commandEnded = 'the command ended'

/**
 * Changes for whose answers the recorded run waited. A replay answers sooner than a target system, so that a connector which
 * does not wait would be answered before it goes on. So each of these answers is held back for a moment, and what the
 * connector does meanwhile is told.
 */
export class HeldAnswers {
  readonly #active: ActiveCommands
  readonly #onLeft: (sent: RecordedRequest, how: string) => void
  /** Changes whose answers are held, and how the connector went on meanwhile. */
  readonly #held = new Map<RecordedExchange, { sent: RecordedRequest; how: string }>()

  /** @param onLeft - called for a change that the connector did not wait for, with what it did before the answer. */
  constructor(active: ActiveCommands, onLeft: (sent: RecordedRequest, how: string) => void) {
    this.#active = active
    this.#onLeft = onLeft
  }

  /** Tells nothing of the answers that are held: they belong to another check, or to a command that was stopped. */
  clear(): void {
    this.#held.clear()
  }

  /**
   * A change was sent.
   *
   * @param command - the number of the command that opened its connection; 0 if none did, or it is not known.
   * @returns to be called once its answer was held for long enough, with whether that is sure. Undefined if it need not be
   * held.
   */
  hold(exchange: RecordedExchange, sent: RecordedRequest, command: number): ((isSure: boolean) => void) | undefined {
    // Of commands at the same time, one goes on while the other waits.
    if (this.#active.running > 1) return undefined
    const isLeft = this.#active.hasConcluded(command)
    if (isLeft) this.#onLeft(sent, commandEnded)
    if (isLeft || this.#active.active === 0) return undefined
    const held = { sent, how: '' }
    this.#held.set(exchange, held)
    return (isSure) => {
      if (this.#held.delete(exchange) && isSure && held.how !== '') this.#onLeft(sent, held.how)
    }
  }

  /** The handler of the command has ended: it needed all answers. */
  concluded(): void {
    this.#goOn(commandEnded, () => true)
  }

  /** @param needs - true for a change that the connector has to wait for before it sends this request. */
  wasSent(requestText: string, needs: (held: RecordedExchange) => boolean): void {
    this.#goOn(`${requestText} was sent`, needs)
  }

  #goOn(how: string, needs: (held: RecordedExchange) => boolean): void {
    if (this.#active.running !== 1) this.#held.clear()
    for (const [exchange, held] of this.#held) if (needs(exchange)) held.how = how
  }
}
