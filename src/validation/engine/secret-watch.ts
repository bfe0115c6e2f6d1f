import { isMasked } from '../objects/compare.js'
import { textsIn } from './secret-words.js'
import { oneLine } from './text.js'

/** Secrets shorter than this are told only where they are a whole value; shorter ones still are common words. */
const sureLength = 8
const leastLength = 4
/** Places that are kept: a hostile answer may show a secret in another field each time. */
const maxPlaces = 50

/** One place where a secret was seen. */
export interface SecretPlace {
  command: string
  /** What it is: `the secret "token" of the configuration`. */
  secret: string
  /** The field that holds it, or '' for none. */
  field: string
  count: number
  requestId: string | undefined
}

/**
 * Looks for secrets in all that commands answer, while it passes by: those of the configuration, and the passwords that
 * were sent. It keeps places, never the values.
 */
export class SecretWatch {
  readonly #secrets: () => ReadonlySet<string>
  readonly #keys: ReadonlyMap<string, string>
  readonly #answers = new Map<string, SecretPlace>()
  readonly #errors = new Map<string, SecretPlace>()
  readonly #leakingErrors: string[] = []
  /** How many outputs and failures were looked at. */
  seen = { answers: 0, errors: 0 }

  /** @param keys - the items of the configuration, by their secret. */
  constructor(secrets: () => ReadonlySet<string>, keys: ReadonlyMap<string, string>) {
    this.#secrets = secrets
    this.#keys = keys
  }

  get answers(): SecretPlace[] {
    return [...this.#answers.values()]
  }

  get errors(): SecretPlace[] {
    return [...this.#errors.values()]
  }

  /** True if there is any secret that could be recognised. */
  get hasSecrets(): boolean {
    return [...this.#secrets()].some((secret) => secret.length >= leastLength)
  }

  answer(command: string, data: unknown): void {
    this.seen.answers++
    if (typeof data !== 'object' || data === null) return
    for (const { name, text } of textsIn(data)) {
      const secret = this.find(text)
      if (secret !== undefined) this.#note(this.#answers, { command, secret, field: name })
      else if (/^(password|passwd|pwd|passphrase)$/i.test(name) && text !== '' && !isMasked(text)) {
        this.#note(this.#answers, { command, secret: '', field: name })
      }
    }
  }

  error(command: string, message: string, requestId: string | undefined): void {
    this.seen.errors++
    const secret = this.find(message)
    if (secret === undefined) return
    this.#note(this.#errors, { command, secret, field: '' }, requestId)
    if (this.#leakingErrors.length < maxPlaces) this.#leakingErrors.push(oneLine(message, 100_000))
  }

  /** The text without the errors that were told to leak: a log repeats them. */
  withoutErrors(text: string): string {
    let result = oneLine(text, 100_000)
    for (const error of this.#leakingErrors) result = result.replaceAll(error, '')
    return result
  }

  /** The secret that a text shows, in words. */
  find(text: string): string | undefined {
    for (const secret of this.#secrets()) {
      const found =
        secret.length >= sureLength
          ? forms(secret).some((form) => text.includes(form))
          : secret.length >= leastLength && text === secret
      if (!found) continue
      const key = this.#keys.get(secret)
      return key === undefined
        ? 'a password that was sent'
        : `the secret ${JSON.stringify(oneLine(key, 60))} of the configuration`
    }
    return undefined
  }

  #note(places: Map<string, SecretPlace>, place: Omit<SecretPlace, 'count' | 'requestId'>, requestId?: string): void {
    const name = JSON.stringify([place.command, place.secret, place.field])
    const known = places.get(name)
    if (known) known.count++
    else if (places.size < maxPlaces) places.set(name, { ...place, count: 1, requestId })
  }
}

const known = new Map<string, string[]>()

/** How a secret may be written: as it is, in a URL, in base64. */
function forms(secret: string): string[] {
  let found = known.get(secret)
  if (!found) {
    const base64 = Buffer.from(secret).toString('base64').replace(/=+$/, '')
    found = [...new Set([secret, inUrl(secret), base64])]
    // Passwords are made all the time: only those of the present are worth remembering.
    if (known.size > 500) known.clear()
    known.set(secret, found)
  }
  return found
}

function inUrl(text: string): string {
  try {
    return encodeURIComponent(text)
  } catch {
    // Half of a character.
    return text
  }
}
