import { type Clean, mapClean } from '../core/secrets/clean.js'
import { printable, printableName } from '../core/secrets/process.js'

/**
 * Builds Markdown. Text from outside goes through `text` or `code`, which escape it: it cannot add mark-up, links,
 * mentions or HTML. Secrets are taken out first: escaping drops characters, and a secret is not recognised afterwards.
 */

// All characters with a meaning in Markdown, HTML, GitHub's autolinks, emoji or mathematics.
const special = /[!-/:-@[-`{-~]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern matches control characters
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g

/** The same for several lines: line feeds and tabs are kept. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

/**
 * A character without width. GitHub looks for mentions and references in the rendered text, where a character reference
 * is the character again: only something between its parts keeps them from being found.
 */
const gap = '\u200b'

/** Longest run of hexadecimal digits that is no id of a commit. */
const maxHexDigits = 6

const plainSigns = /[,.\-/%;?'"()=_{}]/

/** One line of text, escaped. It may have been cut: the beginning of a secret at its end is taken out too. */
export function text(value: string): string {
  return escapeWith(mapClean(printable(value), withoutReferences), plainSigns)
}

/** The same for a name, an alias or another text that is there as a whole. */
export function nameText(value: string): string {
  return escapeWith(mapClean(printableName(value), withoutReferences), plainSigns)
}

/**
 * One line of escaped text in a fixed-width font, in which GitHub looks for no mentions and references. Mail addresses
 * are links there too.
 */
export function code(value: string): string {
  return `<code>${escapeWith(
    mapClean(printableName(value), (name) => name.replace(/@(?=[\p{L}\p{N}])/gu, `@${gap}`)),
    /[,.\-/%;?'"()=_{}:#+^]/,
  )}</code>`
}

/** A table. Cells are Markdown, not escaped again. Empty without rows. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A collapsed section. The title is Markdown, not escaped again. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** A block of code. The fence is longer than any in the text, so nothing in the text has an effect. */
export function fence(lines: string, language = ''): string {
  const body = printable(lines).replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ')
  const longestRun = (body.match(/`+/g) ?? []).reduce((longest, { length }) => Math.max(longest, length), 2)
  const fenceMark = '`'.repeat(longestRun + 1)
  return `${fenceMark}${language}\n${body}\n${fenceMark}`
}

/** The text with a gap in each mention, reference to an issue or a commit, address and mail address. */
function withoutReferences(value: string): string {
  return value
    .replace(/[@#](?=[\p{L}\p{N}])/gu, `$&${gap}`)
    .replace(/\bGH-(?=\d)/gi, `$&${gap}`)
    .replace(/:(?=\/\/)|\bwww\.(?=\S)/gi, `$&${gap}`)
    .replace(/[\da-f-]{7,}/gi, (run) => (uuid.test(run) ? run : run.replace(/[\da-f]{7,}/gi, splitHex)))
}

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i

function splitHex(digits: string): string {
  const parts: string[] = []
  for (let start = 0; start < digits.length; start += maxHexDigits)
    parts.push(digits.slice(start, start + maxHexDigits))
  return parts.join(gap)
}

/**
 * Replaces every special character by a character reference, which has no meaning in Markdown. Characters in `harmless`
 * are kept where they have no meaning either, so that a summary stays readable as plain text.
 */
function escapeWith(value: Clean, harmless: RegExp): string {
  const line = value.replace(invisible, ' ').trim()
  return line.replace(special, (character, index: number) =>
    (harmless.test(character) && isWithoutMeaning(line, index)) || (character === ':' && line[index + 1] === ' ')
      ? character
      : `&#${character.charCodeAt(0)};`,
  )
}

/**
 * True for a character between two words or at the end of a word. False where a list, a heading or an address may begin
 * (`- x`, `1. x`, `http://`, `www.`), and next to another special character (`--`, `__`).
 */
function isWithoutMeaning(line: string, index: number): boolean {
  const before = line[index - 1] ?? ''
  const after = line[index + 1] ?? ''
  return (
    /[\p{L}\p{N}]/u.test(before) &&
    /^[\p{L}\p{N}\s]?$/u.test(after) &&
    !/\bwww$/i.test(line.slice(0, index)) &&
    !(/^\d+$/.test(line.slice(0, index)) && !/[\p{L}\p{N}]/u.test(after)) &&
    !(line[index] === '_' && !/[\p{L}\p{N}]/u.test(after))
  )
}
