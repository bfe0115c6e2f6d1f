/**
 * Markdown from parts. Text from outside passes through `text` or `code` and keeps its meaning as text: no mark-up, no
 * link, no mention, no HTML of it takes effect.
 */

// Everything that Markdown, HTML, GitHub's autolinks or mathematics could give a meaning to.
const special = /[!-/:-@[-`{-~]/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g
// Harmless in the middle of a word; left as they are so that a summary stays readable as text.
const harmless = new Set([',', '.', '-', '/', '%', ';', '?', "'", '(', ')', '='])

/** One line of text, escaped. */
export function text(value: string): string {
  const line = value.replace(invisible, ' ').trim()
  return line.replace(special, (character, index: number) =>
    harmless.has(character) && isInsideWord(line, index) ? character : `&#${character.charCodeAt(0)};`,
  )
}

/** One line in a fixed-width font. Mentions and references of issues have no effect in there either. */
export function code(value: string): string {
  return `<code>${text(value)}</code>`
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

/** Not at the start of a line, where `-`, `=` or `1.` make lists and headings, and not next to its like: `--`, `//`. */
function isInsideWord(line: string, index: number): boolean {
  const before = line[index - 1]
  const after = line[index + 1]
  if (before === undefined) return false
  return (
    /[\p{L}\p{N}\s)]/u.test(before) &&
    (after === undefined || /[\p{L}\p{N}\s(]/u.test(after)) &&
    !/^\s*\d+$/.test(line.slice(0, index))
  )
}
