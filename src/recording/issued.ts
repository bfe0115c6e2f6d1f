import { isSecretName } from '../core/secrets/names.js'
import { mask, SecretStore } from '../core/secrets/store.js'
import type { Place } from './place.js'
import { commonWords } from './vocabulary.js'

/** Shorter values are not looked for elsewhere: they stand in too many texts. */
const minLength = 6

/** Names of what an answer lets the connector go on with, beside those that tell of a secret everywhere. */
const sessionNames = new Set(
  'session sessionid sid jsessionid phpsessid csrf csrftoken xsrf xsrftoken assertion clientassertion samlresponse'.split(
    ' ',
  ),
)

const webToken = /^eyJ[\w-]{8,}\.([\w-]{2,})\.[\w-]*$/
const webTokens = /(?<![\w.-])eyJ[\w-]{8,4000}\.[\w-]{2,12000}\.[\w-]{0,4000}/g

/** True if a text at this place is a secret, or stands for a session. */
export function isSecretPlace({ name, parent, isName }: Place): boolean {
  if (isName) return false
  const named = /^(?:value|text|content)$/i.test(name) ? parent : name
  const known = secretNames.get(named)
  if (known !== undefined) return known
  const isSecret = isSecretName(named) || sessionNames.has(named.toLowerCase().replace(/[^a-z]/g, ''))
  if (secretNames.size < maxNames) secretNames.set(named, isSecret)
  return isSecret
}

/** What was found of the names of fields so far. */
const secretNames = new Map<string, boolean>()
const maxNames = 10_000

/** True for a text that is a JSON Web Token as a whole. */
export function isWebToken(text: string): boolean {
  return text.length <= 16_384 && webToken.test(text)
}

/** The JSON Web Tokens that stand in a text. */
export function webTokensIn(text: string): string[] {
  return text.includes('eyJ') ? (text.match(webTokens) ?? []) : []
}

/** The tokens and sessions that the target system issued: each gets another text, the same wherever it stands. */
export class IssuedSecrets {
  readonly #store = new SecretStore()
  readonly #known = new Map<string, string>()

  /** Returns what stands in place of a value. */
  issue(value: string): string {
    if (value.trim().length < minLength) return mask
    if (/^recorded-token-\d{1,9}$|\.recorded$/.test(value)) return value
    // A word such as "disabled" tells nothing, and stands in many texts.
    if (commonWords.has(value.toLowerCase())) return value
    const known = this.#known.get(value)
    if (known !== undefined) return known
    const number = this.#known.size + 1
    const other = isWebToken(value) ? otherWebToken(value, number) : `recorded-token-${number}`
    this.#known.set(value, other)
    this.#store.add(value, { label: other })
    return other
  }

  /** What stands in place of a value that was issued; undefined if it was not. */
  standsFor(value: string): string | undefined {
    return this.#known.get(value)
  }

  /** The value of a `Set-Cookie` header without the value of the cookie. */
  cookie(header: string): string {
    const [pair = '', ...attributes] = header.split(';')
    const at = pair.indexOf('=')
    const value = pair.slice(at + 1).trim()
    // An empty value deletes a cookie.
    const other = at < 0 || value === '' ? pair : `${pair.slice(0, at)}=${this.issue(value)}`
    return [other, ...attributes].join(';')
  }

  /**
   * A text with others in the place of all that were issued. In an encoded form they are masked. What only looks like a piece
   * of one stays in a word or a phone number by itself: a few of its letters are those of some encoding by chance.
   */
  replace(text: string): string {
    const isWord = /^[\p{L}\p{N}_.@:$-]{0,40}$|^\+?\d[\d ()./-]{5,30}$/u.test(text)
    const found = this.#store.find(text).filter(({ isPart }) => !isPart || !isWord)
    if (found.length === 0) return text
    let result = ''
    let end = 0
    for (const { start, end: after, label, forms, isPart } of found) {
      if (start < end) continue
      result += text.slice(end, start) + (forms.length === 0 && !isPart ? (label ?? mask) : mask)
      end = after
    }
    return result + text.slice(end)
  }

  /** True if a text still holds one as a whole. */
  standsIn(text: string): boolean {
    return this.#store.find(text).some(({ isPart, isWeak }) => !isPart && !isWeak)
  }
}

/** A token of the same form that keeps only its times, as connectors read when it expires. */
function otherWebToken(token: string, number: number): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  let times: Record<string, unknown> = {}
  try {
    const payload = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as object
    times = Object.fromEntries(Object.entries(payload).filter(([name]) => ['exp', 'iat', 'nbf'].includes(name)))
  } catch {
    // A token whose payload is encrypted tells no times.
  }
  return `${part({ alg: 'none', typ: 'JWT' })}.${part({ ...times, jti: `recorded-token-${number}` })}.recorded`
}
