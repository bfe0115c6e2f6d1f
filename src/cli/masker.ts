import { guardText } from './guard.js'

/** Shorter values would hide half the log (`true`, `1`, a port) and protect nothing. */
const shortestSecret = 6
const placeholder = '***'

/** Stands in place of a text when taking the secrets out of it failed. */
export const uncleanText = '(this text is left out: taking secrets out of it failed)'

/**
 * Remembers secrets and takes them out of text, in the raw form and in the forms they take when encoded: by line, in
 * JSON, in a URL, in XML, in base64.
 */
export class Masker {
  readonly #forms = new Set<string>()
  readonly #secrets = new Set<string>()

  /** Adds a secret. Returns what was not known before: the value, when it is long enough to be masked. */
  add(secret: string): string[] {
    const fresh: string[] = []
    for (const value of [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())]) {
      if (value.length < shortestSecret || this.#secrets.has(value)) continue
      this.#secrets.add(value)
      fresh.push(value)
      for (const form of formsOf(value)) this.#forms.add(form)
    }
    return fresh
  }

  /**
   * The text without any secret.
   *
   * @throws an error with a fixed message, which quotes neither the text nor a secret.
   */
  redact(text: string): string {
    try {
      let clean = ''
      let end = 0
      for (const span of this.#find(text)) {
        clean += text.slice(end, span.start) + placeholder
        end = span.end
      }
      return clean + text.slice(end)
    } catch {
      // The cause is dropped: its message may quote what was to be hidden.
      throw new Error(uncleanText)
    }
  }

  /** True if the text holds a secret. */
  touches(text: string): boolean {
    return this.redact(text) !== text
  }

  /** Where secrets stand, from left to right; spans that overlap are one. */
  #find(text: string): Span[] {
    const found: Span[] = []
    // One search for each form: a regular expression of all of them would be too large from 25 KB on.
    for (const form of this.#forms) {
      for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
        found.push({ start, end: start + form.length })
      }
    }
    const merged: Span[] = []
    for (const span of found.sort((a, b) => a.start - b.start)) {
      const last = merged.at(-1)
      if (last !== undefined && span.start < last.end) last.end = Math.max(last.end, span.end)
      else merged.push(span)
    }
    return merged
  }
}

interface Span {
  start: number
  end: number
}

/** The text as it may be printed: without secrets, or a fixed text if they cannot be taken out. Never throws. */
export function printable(text: string, masker: Masker): string {
  try {
    return guardText(masker.redact(text))
  } catch {
    return uncleanText
  }
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const xml = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
  const base64 = Buffer.from(secret).toString('base64')
  return [
    secret,
    json,
    // JSON in JSON, as a config inside a logged request is.
    JSON.stringify(json).slice(1, -1),
    xml,
    encodeUri(secret),
    new URLSearchParams({ s: secret }).toString().slice(2),
    base64,
    base64.replace(/=+$/, ''),
    Buffer.from(secret).toString('base64url'),
  ]
}

function encodeUri(text: string): string {
  // Lone surrogates cannot be encoded.
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
}
