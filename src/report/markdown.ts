/**
 * Markdown from parts. Text from outside passes through `text` or `code` and keeps its meaning as text: no mark-up, no
 * link, no mention, no HTML of it takes effect.
 */

// Everything that Markdown, HTML, GitHub's autolinks, emoji or mathematics could give a meaning to.
const special = /[!-/:-@[-`{-~]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g

/** The same in a text of more lines: control characters, but line feeds and tabs. */
const invisibleInLines = /[^\P{Cc}\n\t]|[\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** One line of text, escaped. */
export function text(value: string): string {
  return escapeWith(value, /[,.\-/%;?'"()=_{}]/)
}

/** One line in a fixed-width font. Mentions, references of issues and emoji have no effect in there either. */
export function code(value: string): string {
  return `<code>${escapeWith(value, /[,.\-/%;?'"()=_{}:#+^]/)}</code>`
}

/** A table; cells are Markdown already. Empty when there are no rows. */
export function table(headers: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(headers), line(headers.map(() => '---')), ...rows.map(line)].join('\n')
}

/** A part that is folded until the reader opens it. The title is Markdown already. */
export function details(title: string, body: string): string {
  return `<details>\n<summary>${title}</summary>\n\n${body}\n\n</details>`
}

/** Lines as they are, in a block of code: nothing in there has an effect, a fence of its own included. */
export function fence(lines: string, language = ''): string {
  const body = lines.replace(/\r\n?/g, '\n').replace(invisibleInLines, ' ')
  const longest = (body.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2)
  const mark = '`'.repeat(longest + 1)
  return `${mark}${language}\n${body}\n${mark}`
}

/**
 * Every special character becomes a character reference, which has no meaning to Markdown. Those in `harmless` stay as
 * they are where they cannot mean anything, so that a summary can be read as text too.
 */
function escapeWith(value: string, harmless: RegExp): string {
  const line = value.replace(invisible, ' ').trim()
  return line.replace(special, (character, index: number) =>
    (harmless.test(character) && isAlone(line, index)) || (character === ':' && line[index + 1] === ' ')
      ? character
      : `&#${character.charCodeAt(0)};`,
  )
}

/**
 * True between two words or at the end of one: not where a list, a heading or an address begins (`- x`, `1. x`,
 * `http://`, `www.`), and not next to another special character (`--`, `__`).
 */
function isAlone(line: string, index: number): boolean {
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
