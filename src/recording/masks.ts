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

/**
 * What may be the token of an `Authorization` header, the likeliest first: the whole of it where no scheme is known, what
 * follows the scheme, a value that is named there, and the password and the user of Basic.
 */
export function credentialsOf(header: string): string[] {
  const text = header.trim()
  const scheme = schemeOf(text)
  const rest = text.slice(scheme?.length ?? text.indexOf(' ') + 1).trim()
  if (scheme !== 'basic') {
    // Such as `Token token="…"`.
    const [, named] = /^[\w-]{1,40}="?([^"=,\s]{6,})"?$/.exec(rest) ?? []
    return [...(scheme === undefined ? [text] : []), rest, ...(named === undefined ? [] : [named])]
  }
  const pair = Buffer.from(rest, 'base64').toString('utf8')
  const at = pair.indexOf(':')
  return at < 0 ? [rest] : [rest, pair.slice(at + 1), pair.slice(0, at)]
}

/** Stands in place of a password that a check made up: the same one is made up again in a replay. */
export function maskedPassword(text: string): string {
  return `${mask} (made up, ${text.length} characters, ${createHash('sha256').update(text).digest('hex').slice(0, 8)})`
}
