import { type Clean, clean, mapClean } from './secrets/clean.js'
import { printableName } from './secrets/process.js'
import { withoutEnd } from './trim.js'

/**
 * Functions that shorten and quote text. They take clean text alone: a secret that was cut is not recognised any more,
 * so cleaning comes first.
 */

/** Characters of a piece of foreign text inside a message. */
const maxQuoted = 300
/** The same for a name. */
const maxName = 100

/** At most `max` characters; what is left out at the end shows as `…`. */
export function shorten(text: Clean, max: number): Clean {
  if (text.length <= max) return text
  // A cut through a pair of surrogates would leave half a character.
  return mapClean(text, (whole) => `${whole.slice(0, Math.max(0, max - 1)).replace(/[\ud800-\udbff]$/, '')}…`)
}

/** One plain line: no control characters, terminal codes or invisible marks, and at most `max` characters. */
export function oneLine(text: Clean, max = maxQuoted): Clean {
  // Enough for the cut below: a huge text is not searched to its end.
  return shorten(
    mapClean(text, (whole) => onOneLine(whole.slice(0, max * 8))),
    max,
  )
}

/** The same for text that is not clean yet, and is passed on whole. */
export function onOneLine(text: string): string {
  return text
    .replace(ansiSequence, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: codes of a terminal are what is taken out
const ansiSequence = /\u001b\[[0-9;?]*[ -/]*[@-~]/g

/** A name in quotes, for use inside a message. Its spaces stay: one too many may be what is wrong with it. */
export function quote(name: Clean, max = maxName): Clean {
  const visible = mapClean(name, (whole) =>
    whole
      .slice(0, max * 8)
      .replace(ansiSequence, '')
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' '),
  )
  return clean`"${shorten(visible, max)}"`
}

/** Characters of the JSON of a value that are cleaned: far more than are shown, so that no cut is near. */
const maxCleaned = 100_000

/** A value as JSON, at most `max` characters. Secrets are taken out before it is shortened. */
export function describeValue(value: unknown, max = 60): Clean {
  if (value === undefined) return clean`nothing`
  try {
    const json = JSON.stringify(value) ?? typeof value
    return shorten(printableName(json.slice(0, maxCleaned)), max)
  } catch {
    // Nested deeper than the stack reaches.
    return clean`a value that is nested too deeply`
  }
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

/** Characters that XML 1.0 has no way to write, not even as references, and halves of pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|\p{Surrogate}/gu

/** Text for an element or an attribute of XML. What XML cannot hold is shown as `\u0007`. */
export function escapeXml(text: string): string {
  return text
    .replace(unwritable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/[&<>"\r]/g, (character) => references[character] ?? character)
}

/** The parts of an error as one line: what happened, what to do, what else is known. Empty ones are left out. */
export function errorLine(...parts: readonly string[]): string {
  return parts
    .map((part) => withoutEnd(part, /[.\s]/))
    .filter((part) => part !== '')
    .join('; ')
}
