/** How many commands run, counted by what their processes tell: a command that has ended here may still be read elsewhere. */
export class ActiveCommands {
  /** Commands that began, and were not read to their end. */
  #running = 0
  /** Those whose handler has not ended. */
  #active = 0

  get running(): number {
    return this.#running
  }

  get active(): number {
    return this.#active
  }

  begin(): void {
    this.#running++
    this.#active++
  }

  /** Its handler has ended. */
  conclude(): void {
    if (this.#active > 0) this.#active--
  }

  /** It was read to its end, or stopped. */
  end(): void {
    this.#running--
    this.#active = Math.min(this.#active, this.#running)
  }
}
