import { printableName } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'

/** Characters of an id. */
const maxLength = 200

/** The name of a change, on one line and without secrets: attributes and types may be called anything. */
export function changeId(...parts: readonly string[]): string {
  return oneLine(printableName(parts.join('/')), maxLength)
}
