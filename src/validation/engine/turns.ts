/** The lists that checks share: a list is read once in a run, by the first check that needs it. */
export type ListKind = 'accounts' | 'entitlements'

/** A check that runs side by side with others. */
export interface Participant {
  id: string
  /** The lists that it looks at. */
  lists?: readonly ListKind[]
}

/**
 * Lets checks that run side by side share lists and reads as if they ran one after the other: what a check finds, and which
 * check reports a list that cannot be read, must not depend on which of them is faster.
 */
export class Turns {
  readonly #participants: readonly Participant[]
  readonly #ended = new Set<string>()
  #waiting: (() => void)[] = []

  /** @param participants - in the order in which they would run one after the other. */
  constructor(participants: readonly Participant[]) {
    this.#participants = participants
  }

  /** Waits until a list is known, or no earlier check can read it any more. */
  async waitForList(id: string, kind: ListKind, isKnown: () => boolean): Promise<void> {
    const earlier = this.#participants.slice(0, this.#indexOf(id)).filter(({ lists }) => lists?.includes(kind))
    while (!isKnown() && earlier.some((each) => !this.#ended.has(each.id))) await this.#nextChange()
  }

  /** Waits until those of these checks have ended that come before. */
  async waitForChecks(id: string, ids: readonly string[]): Promise<void> {
    const earlier = this.#participants.slice(0, this.#indexOf(id)).filter((each) => ids.includes(each.id))
    while (earlier.some((each) => !this.#ended.has(each.id))) await this.#nextChange()
  }

  /** Tells those that wait that a list is known. */
  changed(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const wake of waiting) wake()
  }

  end(id: string): void {
    this.#ended.add(id)
    this.changed()
  }

  #nextChange(): Promise<void> {
    return new Promise((wake) => {
      this.#waiting.push(wake)
    })
  }

  #indexOf(id: string): number {
    return this.#participants.findIndex((each) => each.id === id)
  }
}
