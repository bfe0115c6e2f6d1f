/** Where the line is shown. */
export interface StatusSink {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

/** Moves to the start of the line of the terminal, and empties it. */
const emptyLine = '\r\u001b[K'

/** A line on a terminal that says what goes on, until something else is printed. */
export class StatusLine {
  readonly #sink: StatusSink
  #isShown = false

  constructor(sink: StatusSink) {
    this.#sink = sink
  }

  /** Replaces what the line shows. It stays in one line of the terminal: other characters than those of ASCII may be wider. */
  show(text: string): void {
    this.clear()
    if (text === '') return
    const line = text.replace(/[^\x20-\x7e]/g, '?').slice(0, (this.#sink.columns || 80) - 1)
    this.#sink.write(line)
    this.#isShown = true
  }

  /** Takes the line away. Must be called before anything else is printed. */
  clear(): void {
    if (this.#isShown) this.#sink.write(emptyLine)
    this.#isShown = false
  }
}

/** Undefined where the line cannot be replaced, such as in a file or on a build server. */
export function statusLineOf(sink: StatusSink, { TERM }: Readonly<NodeJS.ProcessEnv>): StatusLine | undefined {
  return sink.isTTY === true && TERM !== 'dumb' ? new StatusLine(sink) : undefined
}
