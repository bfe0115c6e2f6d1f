/** Shorter values would hide half the log (`true`, `1`, a port) and protect nothing. */
const shortestSecret = 6
const placeholder = '***'

/**
 * Remembers secrets and takes them out of text, in the raw form and in the forms they take when encoded: by line, in
 * JSON, in a URL, in XML, in base64.
 */
export class Masker {
  readonly #forms = new Set<string>()
  readonly #secrets = new Set<string>()
  #pattern: RegExp | undefined

  /** Adds a secret. Returns what was not known before: the value, when it is long enough to be masked. */
  add(secret: string): string[] {
    const fresh: string[] = []
    for (const value of [secret.trim(), ...secret.split(/\r?\n/).map((line) => line.trim())]) {
      if (value.length < shortestSecret || this.#secrets.has(value)) continue
      this.#secrets.add(value)
      fresh.push(value)
      for (const form of formsOf(value)) this.#forms.add(form)
    }
    if (fresh.length > 0) this.#pattern = undefined
    return fresh
  }

  /** The text without any secret. */
  redact(text: string): string {
    if (this.#forms.size === 0) return text
    this.#pattern ??= new RegExp(
      // The longest first: one form may be the beginning of another.
      [...this.#forms]
        .sort((a, b) => b.length - a.length)
        .map((form) => form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
        .join('|'),
      'g',
    )
    return text.replace(this.#pattern, placeholder)
  }

  /** True if the text holds a secret. */
  touches(text: string): boolean {
    return this.redact(text) !== text
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
