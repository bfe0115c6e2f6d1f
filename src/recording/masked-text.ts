import { mask } from '../core/secrets/store.js'
import { withoutEntities } from './markup.js'
import { maskedPassword } from './masks.js'

/** A piece of a recorded text: what has to stand there, any text in place of a secret, or a password that a check made up. */
export type MaskedPart = { literal: string } | { any: true } | { password: string }

/** More places of a text are not tried for one piece. */
const maxTries = 200

const masks = /\*\*\* \(made up, \d{1,7} characters, [0-9a-f]{8}\)|"\*\*\* \(number\)"|\*\*\*/g

/** The pieces of a recorded text. The first and the last one are literal, and so is every other one between. */
export function maskedParts(recorded: string): MaskedPart[] {
  const parts: MaskedPart[] = []
  let end = 0
  for (const match of recorded.matchAll(masks)) {
    parts.push({ literal: recorded.slice(end, match.index) })
    parts.push(match[0].startsWith(`${mask} (made up`) ? { password: match[0] } : { any: true })
    end = match.index + match[0].length
  }
  parts.push({ literal: recorded.slice(end) })
  return parts
}

/** Whether a password that a check made up stands in a text. */
export function hasMaskedPassword(recorded: string): boolean {
  return recorded.includes(`${mask} (made up, `)
}

/**
 * Finds the pieces in a text. Returns where each literal one begins; undefined if the text differs.
 *
 * @param original - a part of the text as it was sent.
 */
export function matchParts(
  parts: readonly MaskedPart[],
  text: string,
  original: (start: number, end: number) => string = (start, end) => text.slice(start, end),
): number[] | undefined {
  const places: number[] = []
  let at = 0
  for (const [i, part] of parts.entries()) {
    if (!('literal' in part)) continue
    const { literal } = part
    const before = parts[i - 1]
    const isLast = i === parts.length - 1
    if (before === undefined) {
      if (isLast ? text !== literal : !text.startsWith(literal)) return undefined
      places.push(0)
      at = literal.length
      continue
    }
    let found = isLast ? text.length - literal.length : text.indexOf(literal, at)
    if (isLast && !text.endsWith(literal)) return undefined
    for (let tries = 0; 'password' in before && tries < maxTries && found >= at; tries++) {
      if (isPassword(before.password, original(at, found))) break
      found = isLast ? -1 : text.indexOf(literal, found + 1)
    }
    if (found < at) return undefined
    places.push(found)
    at = found + literal.length
  }
  return places
}

/** Whether a text is the password of a mask, as it is or written as in XML, JSON or an address. */
function isPassword(masked: string, text: string): boolean {
  if (text.length > 10_000) return false
  return [text, withoutEntities(text), unescaped(text), decoded(text)].some((each) => maskedPassword(each) === masked)
}

function unescaped(text: string): string {
  try {
    return String(JSON.parse(`"${text}"`))
  } catch {
    return text
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
