import { randomBytes } from 'node:crypto'
import { isObject } from '../../core/json.js'
import { secretsOfConfig } from '../../core/secrets/config-secrets.js'
import { madeUpConfig } from '../../spec/made-up-config.js'

/** A made-up secret in a configuration. */
export interface Canary {
  /** The item of the configuration that holds it. */
  key: string
  value: string
  /** The random part of it, whose letters and digits no form escapes. */
  core: string
}

/** Characters that URLs, JSON, HTML and shells write in another way. All of them can be sent in a header. */
const specialCharacters = `"&<'+/%=\\`

/** Characters of a secret that do not stand somewhere by chance. */
const minPart = 10

/**
 * The configuration with a canary in place of each secret: those that the spec declares, and those whose names tell of one.
 * What is not given is made up.
 *
 * @param isPlain - true for canaries of letters and digits alone, as an address or a key may need.
 */
export function seedCanaries(
  given: Record<string, unknown> | undefined,
  spec: Record<string, unknown>,
  isPlain: boolean,
): { config: Record<string, unknown>; canaries: Canary[] } {
  const config = { ...madeUpConfig(spec), ...given }
  const byValue = new Map<string, Canary>()
  for (const { key, value } of secretsOfConfig(config, spec['sourceConfig'])) {
    if (value === '' || byValue.has(value)) continue
    const core = `cnry${randomBytes(12).toString('hex')}`
    byValue.set(value, {
      key,
      core,
      value: isPlain ? core : `${core.slice(0, 14)}${specialCharacters}${core.slice(14)}`,
    })
  }
  return { config: replaced(config, byValue) as Record<string, unknown>, canaries: [...byValue.values()] }
}

function replaced(value: unknown, byValue: ReadonlyMap<string, Canary>): unknown {
  if (typeof value === 'string' || typeof value === 'number') {
    const whole = byValue.get(String(value))
    if (whole !== undefined) return whole.value
    if (typeof value === 'number') return value
    let text = value
    // A password in an address is a part of the text.
    for (const [secret, canary] of byValue) if (secret.length > 3) text = text.replaceAll(secret, canary.core)
    return text
  }
  if (Array.isArray(value)) return value.map((each) => replaced(each, byValue))
  if (!isObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, byValue)]))
}

/**
 * How a text shows a canary; undefined if it does not. Looks by other means than what hides secrets in this program: for parts of
 * its letters and digits, which stay in JSON, URLs and HTML, and for them in base64, in hexadecimal and from behind.
 */
export function traceOf(canary: Canary, text: string): string | undefined {
  const { value } = canary
  const lower = text.toLowerCase()
  if (text.includes(value)) return 'as it is'
  // Without `cnry`, which all have.
  const parts = value.includes('\\') ? value.split(specialCharacters) : [value]
  for (const [i, part] of parts.entries()) {
    const random = i === 0 ? part.slice(4) : part
    if (hasPart(lower, random, minPart)) return 'a part of it'
    if (hasPart(lower, [...random].reverse().join(''), minPart)) return 'from behind'
    if (hasPart(lower, Buffer.from(random).toString('hex'), 2 * minPart)) return 'in hexadecimal'
  }
  return [0, 1, 2].some((shift) => hasBase64(text, value, shift)) ? 'in base64' : undefined
}

/** Looks for any run of `length` characters of the part. */
function hasPart(text: string, part: string, length: number): boolean {
  for (let at = 0; at + length <= part.length; at++) if (text.includes(part.slice(at, at + length))) return true
  return false
}

/** Looks for 12 bytes of the value that begin `shift` bytes after a group of three bytes. */
function hasBase64(text: string, value: string, shift: number): boolean {
  const encoded = Buffer.from(value.slice((3 - shift) % 3))
    .toString('base64')
    .replace(/=/g, '')
  const whole = encoded.slice(0, encoded.length - (encoded.length % 4))
  const standard = [...Array(Math.max(0, whole.length / 4 - 3)).keys()].map((i) => whole.slice(4 * i, 4 * i + 16))
  return standard.some((part) => text.includes(part) || text.includes(part.replaceAll('+', '-').replaceAll('/', '_')))
}
