import { createHash } from 'node:crypto'
import { mask } from '../core/secrets/store.js'

/** Stands in place of a number that is a secret. */
export const maskedNumber = `${mask} (number)`

/** Stands in place of a password that a check made up: the same one is made up again in a replay. */
export function maskedPassword(text: string): string {
  return `${mask} (made up, ${text.length} characters, ${createHash('sha256').update(text).digest('hex').slice(0, 8)})`
}
