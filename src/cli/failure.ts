import { InterruptedError, messageOf, type SourceLocation, UserError } from '../core/errors.js'
import { type SecretStore, uncleanText } from '../core/secrets/store.js'
import { oneLine } from '../core/text.js'
import { guarded } from './guard.js'
import type { Terminal } from './terminal.js'

/** Characters of the line that says why a command failed. */
const maxLineLength = 4000

/** What it takes to print an error wherever it comes up: the secrets that are known so far, and the place to print. */
export interface FailureOutlet {
  secrets: SecretStore
  terminal: Terminal
}

/**
 * Prints an error without secrets: one line for what the user can mend, also the stack for a defect of ours. Whatever
 * was thrown, this does not throw.
 */
export function printFailure(
  error: unknown,
  { secrets, terminal }: FailureOutlet,
  location?: SourceLocation | undefined,
): void {
  const { message, stack } = textsOf(error)
  if (stack === undefined) {
    terminal.failure(oneLine(guarded(message, secrets), maxLineLength), location)
    return
  }
  terminal.info(guarded(stack, secrets))
  const line = `defect of saas-connector-actions, please report it with the lines above: ${message}`
  terminal.failure(oneLine(guarded(line, secrets), maxLineLength))
}

/** The stack is undefined for what the user can mend. */
function textsOf(error: unknown): { message: string; stack: string | undefined } {
  try {
    const message = messageOf(error)
    if (error instanceof UserError || error instanceof InterruptedError) return { message, stack: undefined }
    return { message, stack: error instanceof Error && error.stack ? error.stack : message }
  } catch {
    // Some values cannot be turned into text, such as an object without a prototype.
    return { message: uncleanText, stack: uncleanText }
  }
}
