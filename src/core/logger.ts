/**
 * Where a module says what it does. Text is plain: the implementation in `workflow/` guards it against workflow
 * commands and masks secrets, so callers never escape.
 */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
}

/** Drops everything. For callers that need a Logger and want no output. */
export const silentLogger: Logger = { debug() {}, info() {}, warning() {} }

/** Keeps what was said, for tests. */
export class RecordingLogger implements Logger {
  readonly lines: { level: 'debug' | 'info' | 'warning'; message: string }[] = []

  debug(message: string): void {
    this.lines.push({ level: 'debug', message })
  }

  info(message: string): void {
    this.lines.push({ level: 'info', message })
  }

  warning(message: string): void {
    this.lines.push({ level: 'warning', message })
  }
}
