/** How many commands run, counted by what their processes tell: a command that has ended here may still be read elsewhere. */
export class ActiveCommands {
  /** Commands that began, and were not read to their end. */
  #running = 0
  /** Those whose handler has not ended. */
  #active = 0
  /** How many have begun, which is the number of the last one. */
  #begun = 0
  /** The number of the last one whose handler ended while no other ran. */
  #concluded = 0

  get running(): number {
    return this.#running
  }

  get active(): number {
    return this.#active
  }

  /** The number of the command whose handler runs, counted from 1. 0 if none runs, or several do. */
  get only(): number {
    return this.#active === 1 ? this.#begun : 0
  }

  /** True if the handler of the command with this number has ended. False for 0. */
  hasConcluded(command: number): boolean {
    return command > 0 && command <= this.#concluded
  }

  begin(): void {
    this.#begun++
    this.#running++
    this.#active++
  }

  /** Its handler has ended. */
  conclude(): void {
    if (this.#active === 1) this.#concluded = this.#begun
    if (this.#active > 0) this.#active--
  }

  /** It was read to its end, or stopped. */
  end(): void {
    this.#running--
    this.#active = Math.min(this.#active, this.#running)
  }
}
