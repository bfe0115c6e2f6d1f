import { createHash } from 'node:crypto'
import { mask } from '../core/secrets/store.js'

/** Stands in place of a number that is a secret. */
export const maskedNumber = `${mask} (number)`

/** Schemes of `Authorization`. Another first word may be a part of a secret. */
const schemes =
  /^(?:basic|bearer|digest|negotiate|ntlm|hoba|mutual|dpop|gnap|oauth|token|apikey|api-key|api-token|apitoken|ssws|geniekey|zoho-oauthtoken|aws4-hmac-sha256|sharedaccesssignature|hawk|saml2?|wrap)(?= |$)/i

/** The scheme of an `Authorization` header in lower case; undefined without one that is known. */
export function schemeOf(header: string | undefined): string | undefined {
  return header === undefined ? undefined : schemes.exec(header)?.[0].toLowerCase()
}

/** Stands in place of a password that a check made up: the same one is made up again in a replay. */
export function maskedPassword(text: string): string {
  return `${mask} (made up, ${text.length} characters, ${createHash('sha256').update(text).digest('hex').slice(0, 8)})`
}
