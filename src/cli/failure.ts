import { messageOf, type SourceLocation, UserError } from '../core/errors.js'
import { type Masker, printable, uncleanText } from './masker.js'
import type { Terminal } from './terminal.js'

/** What it takes to print an error wherever it comes up: the secrets that are known so far, and the place to print. */
export interface FailureOutlet {
  masker: Masker
  terminal: Terminal
}

/**
 * Prints an error without secrets: one line for what the user can mend, also the stack for a defect of ours. Whatever
 * was thrown, this does not throw.
 */
export function printFailure(
  error: unknown,
  { masker, terminal }: FailureOutlet,
  location?: SourceLocation | undefined,
): void {
  const { message, stack } = textsOf(error)
  if (stack === undefined) {
    terminal.failure(oneLine(printable(message, masker)), location)
    return
  }
  terminal.info(printable(stack, masker))
  const line = `defect of saas-connector-actions, please report it with the lines above: ${message}`
  terminal.failure(oneLine(printable(line, masker)))
}

/** The stack is undefined for what the user can mend. */
function textsOf(error: unknown): { message: string; stack: string | undefined } {
  try {
    const message = messageOf(error)
    if (error instanceof UserError) return { message, stack: undefined }
    return { message, stack: error instanceof Error && error.stack ? error.stack : message }
  } catch {
    // Some values cannot be turned into text, such as an object without a prototype.
    return { message: uncleanText, stack: uncleanText }
  }
}

/** The text on one line, its line breaks as spaces. */
export function oneLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ').trim()
}
