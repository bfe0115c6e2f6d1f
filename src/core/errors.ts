/** A place that an annotation can point at. Lines and columns count from 1; `file` is a path on disk, absolute or relative to the working directory. */
export interface SourceLocation {
  file: string
  line?: number
  column?: number
}

/**
 * What the user can mend: bad input, a missing permission, a failed build. Its message is one line that says what
 * happened, where, and what to do. Everything that is not a UserError is a defect of ours and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly location: SourceLocation | undefined
  /** What the command found, its work being done: no interrupt is to blame for it. */
  readonly isFinding: boolean

  constructor(
    message: string,
    options: { location?: SourceLocation | undefined; cause?: unknown; isFinding?: boolean } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.location = options.location
    this.isFinding = options.isFinding ?? false
  }
}

/** The message of anything that was thrown, for use inside another message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The message of an error for a report: the own one of a UserError, a fixed text for a defect. */
export function reportedProblem(error: unknown): string {
  return error instanceof UserError ? error.message : 'a defect of this program'
}
