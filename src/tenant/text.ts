/** Longest piece of an answer that is quoted in a message, in characters. */
const quoteLength = 300

/** Foreign text as one plain line: no control characters, no terminal codes, no invisible direction marks, shortened. */
export function oneLine(text: string, length = quoteLength): string {
  const line = text
    // Enough for the cut below: a huge text is not searched to its end.
    .slice(0, length * 8)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: terminal codes are what must go
    .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  // A cut through a pair of surrogates would leave half a character.
  return line.length > length ? `${line.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…` : line
}

/** The parts of an error as one line: what happened, what to do, what else is known. Empty ones are left out. */
export function errorLine(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/(?<![.\s])[.\s]+$/, ''))
    .filter((part) => part !== '')
    .join('; ')
}

/** A name from outside in quotes, for use inside a message. */
export function quote(name: string): string {
  return `"${oneLine(name, 100)}"`
}

/** Milliseconds for a person: `800 ms`, `12 s`, `3 min`. */
export function span(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 120_000) return `${Math.round(milliseconds / 1000)} s`
  return `${Math.round(milliseconds / 60_000)} min`
}

/** Takes secrets out of text from outside: an answer may repeat what it was sent. */
export class Redactor {
  readonly #secrets = new Set<string>()

  /** Very short values are left alone: they would eat ordinary words. */
  add(secret: string): void {
    if (secret.length < 4) return
    this.#secrets.add(secret)
    this.#secrets.add(new URLSearchParams([['', secret]]).toString().slice(1))
    this.#secrets.add(JSON.stringify(secret).slice(1, -1))
    this.#secrets.add(Buffer.from(secret).toString('base64'))
  }

  clean(text: string): string {
    let clean = text
    for (const secret of this.#secrets) clean = clean.replaceAll(secret, '***')
    return clean
  }
}
