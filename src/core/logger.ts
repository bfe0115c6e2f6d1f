/**
 * The log of a module. Messages are plain text: the implementation in `cli/` masks secrets and escapes workflow commands,
 * so callers never do.
 */
export interface Logger {
  debug(message: string): void
  info(message: string): void
  warning(message: string): void
  /** Shows in one line what goes on, until the next message; an empty text takes it away. Undefined where nobody watches. */
  progress?: ((message: string) => void) | undefined
}

/** Drops all messages. */
export const silentLogger: Logger = { debug() {}, info() {}, warning() {} }

/** Keeps all messages, for tests. */
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
