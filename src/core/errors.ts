import { isNativeError } from 'node:util/types'

/** A place that an annotation points at. `file` is absolute or relative to the working directory; lines and columns count from 1. */
export interface SourceLocation {
  file: string
  line?: number
  column?: number
}

/** Where the cause of an error lies, as far as it is known: it decides the exit code of the program. */
export type ErrorOrigin = 'work' | 'usage' | 'service' | 'environment' | 'guard'

/**
 * An error that the user can fix: bad input, a missing permission, a failed build. Its message is one line that says what
 * happened, where, and what to do. Every other error is a defect of this program and is shown with its stack.
 */
export class UserError extends Error {
  override readonly name: string = 'UserError'
  readonly location: SourceLocation | undefined
  /** True for a result of the finished command, such as failed checks. It is reported as such even after an interrupt. */
  readonly isFinding: boolean

  constructor(
    message: string,
    options: { location?: SourceLocation | undefined; cause?: unknown; isFinding?: boolean } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.location = options.location
    this.isFinding = options.isFinding ?? false
  }

  /** `work` if the class does not tell: what the command looked at or did has failed. */
  get origin(): ErrorOrigin {
    return 'work'
  }
}

/** Wrong usage: an input is missing, wrong or contradicts another one, or names what is not there. */
export class UsageError extends UserError {
  override get origin(): ErrorOrigin {
    return 'usage'
  }
}

/** A guard refused the work although it could be done: it would do harm, or nobody knows whether it would. */
export class RefusedError extends UserError {
  override get origin(): ErrorOrigin {
    return 'guard'
  }
}

/** This machine lacks what the work needs: a program, access to a file, room on the disk, the history of git. */
export class EnvironmentError extends UserError {
  override get origin(): ErrorOrigin {
    return 'environment'
  }
}

/** A service on the network did not do what it was asked for. The tenant's is a TenantError. */
export class ServiceError extends UserError {
  override get origin(): ErrorOrigin {
    return 'service'
  }
}

/**
 * The work was stopped by whoever started it. Says nothing of what was looked at or done at that moment, so it is no UserError:
 * code that tells a UserError as a problem of its subject passes this on.
 */
export class InterruptedError extends Error {
  override readonly name: string = 'InterruptedError'
  /** What is done and what is not, where that is known, as the end of the line that says that the command was interrupted. */
  readonly outcome: string | undefined
  /** True if whoever started the command was told to end it so. That is no failure, and not printed as one. */
  readonly isExpected: boolean

  constructor(message: string, options: { outcome?: string | undefined; isExpected?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.outcome = options.outcome
    this.isExpected = options.isExpected ?? false
  }
}

/** The message of anything that was thrown, for use inside another message. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The message of an error for a report: its own if the user or the machine caused it, a fixed text for a defect. */
export function reportedProblem(error: unknown): string {
  const isKnown = error instanceof UserError || error instanceof InterruptedError || isSystemError(error)
  return isKnown ? error.message : 'a defect of this program'
}

/** True for an error of the operating system, which names the call that failed. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return isNativeError(error) && typeof (error as NodeJS.ErrnoException).syscall === 'string'
}
