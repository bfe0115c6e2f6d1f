import type { Clock } from '../../core/clock.js'
import { inOrderOfNames } from '../../core/order.js'
import { describeForms } from '../../core/secrets/forms.js'
import { minPart } from '../../core/secrets/pattern.js'
import { printableName } from '../../core/secrets/process.js'
import type { FoundSecret, SecretStore } from '../../core/secrets/store.js'
import { onOneLine, quote } from '../../core/text.js'
import { listOf } from '../../spec/format.js'
import { isMasked } from '../objects/compare.js'
import { textsIn } from './secret-words.js'

/** Shorter secrets are told only where they are a whole value: many are common words. */
const minSure = 8
/** Shorter values are not looked at. */
export const minSecretLength = 4
/** A part of a secret from this size on does not stand there by chance. */
const minSurePart = 16
/** Names in one warning. */
const maxNamed = 5
/** Places that are kept: a hostile answer may show a secret in another field each time. */
const maxPlaces = 50

/** One place where a secret was seen. */
export interface SecretPlace {
  command: string
  /** What it is: `the secret "token" of the configuration`. */
  secret: string
  /** How it is written there: `, in base64`; empty if it stands as it is. */
  form: string
  /** The field that holds it, or '' for none. */
  field: string
  count: number
  requestId: string | undefined
}

/**
 * Looks for secrets in all that commands answer, while it passes by: those of the configuration, and the passwords that
 * were sent. It looks at the text as it came, and keeps places, never the values.
 */
export class SecretWatch {
  readonly #secrets: SecretStore
  /** Secrets that are too short to be sure of, by their value: what they are called. */
  readonly #short = new Map<string, string>()
  readonly #answers = new Map<string, SecretPlace>()
  readonly #errors = new Map<string, SecretPlace>()
  readonly #leakingErrors: string[] = []
  readonly #clock: Pick<Clock, 'now'> | undefined
  /** True if there is any secret that could be recognised. */
  hasSecrets = false
  /** True if a secret is too short to be looked for. */
  hasShorterSecrets = false
  /** How many outputs and failures were looked at. */
  readonly seen = { answers: 0, errors: 0 }
  /** When the first of them came. Undefined before, and without a clock. */
  firstAtMs: number | undefined

  constructor(secrets: SecretStore, clock?: Pick<Clock, 'now'>) {
    this.#secrets = secrets
    this.#clock = clock
  }

  get answers(): SecretPlace[] {
    return inOrder(this.#answers)
  }

  get errors(): SecretPlace[] {
    return inOrder(this.#errors)
  }

  /** Adds a secret, here and to the store of the run. `label` says what it is, as in SecretPlace. */
  add(secret: string, label: string): void {
    this.#secrets.add(secret, { label })
    if (secret.length < minSecretLength) {
      this.hasShorterSecrets ||= secret !== ''
      return
    }
    this.hasSecrets = true
    if (secret.length < minSure) this.#short.set(secret, label)
  }

  answer(command: string, data: unknown): void {
    this.seen.answers++
    this.firstAtMs ??= this.#clock?.now()
    if (typeof data !== 'object' || data === null) return
    const mayHoldSecret = this.#mayHoldSecret(data)
    for (const { name, text } of textsIn(data)) {
      const found = mayHoldSecret ? this.find(text) : this.#shortSecret(text)
      if (found !== undefined) this.#note(this.#answers, { command, ...found, field: name })
      else if (/^(password|passwd|pwd|passphrase)$/i.test(name) && text !== '' && !isMasked(text)) {
        this.#note(this.#answers, { command, secret: '', form: '', field: name })
      }
    }
  }

  error(command: string, message: string, requestId: string | undefined): void {
    this.seen.errors++
    this.firstAtMs ??= this.#clock?.now()
    const found = this.find(message)
    if (found === undefined) return
    this.#note(this.#errors, { command, ...found, field: '' }, requestId)
    if (this.#leakingErrors.length < maxPlaces) this.#leakingErrors.push(onOneLine(message))
  }

  /** The text without the errors that were told to leak: a log repeats them. */
  withoutErrors(text: string): string {
    let result = onOneLine(text)
    for (const error of this.#leakingErrors) result = result.replaceAll(error, '')
    return result
  }

  /** The secret that a text shows, and its form, in words. */
  find(text: string): Pick<SecretPlace, 'secret' | 'form'> | undefined {
    const short = this.#shortSecret(text)
    if (short !== undefined) return short
    const found = this.#secrets.find(text).find((each) => isProof(each, text))
    if (found?.label === undefined) return undefined
    const forms = new Set([describeForms(found.forms), found.isPart ? 'a part of it' : ''])
    const form = [...forms].filter((each) => each !== '').map((each) => `, ${each}`)
    return { secret: found.label, form: form.join('') }
  }

  #shortSecret(text: string): Pick<SecretPlace, 'secret' | 'form'> | undefined {
    const secret = this.#short.get(text)
    return secret === undefined ? undefined : { secret, form: '' }
  }

  /** One look at all of it: most answers hold none, and looking at each of their texts takes longer. */
  #mayHoldSecret(data: object): boolean {
    try {
      return this.#secrets.holds(JSON.stringify(data))
    } catch {
      // Nested deeper than the stack reaches.
      return true
    }
  }

  #note(places: Map<string, SecretPlace>, place: Omit<SecretPlace, 'count' | 'requestId'>, requestId?: string): void {
    const name = JSON.stringify([place.command, place.secret, place.form, place.field])
    const known = places.get(name)
    if (known) known.count++
    else if (places.size < maxPlaces) places.set(name, { ...place, count: 1, requestId })
  }
}

/** A warning of secrets that are too short to be found wherever they stand. Undefined if there are none. */
export function shortSecretsWarning(secrets: readonly { key: string; value: string }[]): string | undefined {
  const short = secrets.filter(({ value }) => value !== '' && value.length < minSure)
  if (short.length === 0) return undefined
  const longest = Math.max(...short.map(({ value }) => value.length))
  const shortest = Math.min(...short.map(({ value }) => value.length))
  const keys = [...new Set(short.map(({ key }) => quote(printableName(key))))]
  const what = `the configuration has secrets of fewer than ${minSure} characters (${listOf(keys.slice(0, maxNamed), 'and')}${keys.length > maxNamed ? ', …' : ''})`
  const how = [
    ...(longest >= minSecretLength ? ['the checks find them only where one is a whole value'] : []),
    ...(shortest < minSecretLength ? [`of fewer than ${minSecretLength} characters they are not looked for`] : []),
    ...(shortest < minPart ? [`of fewer than ${minPart} they are not hidden in what is printed`] : []),
  ]
  return `${what}: ${how.join(', and ')}; give those of a test system that are longer`
}

/** In the order of their names, as checks may run side by side. */
function inOrder(places: ReadonlyMap<string, SecretPlace>): SecretPlace[] {
  return inOrderOfNames(places).map(([, place]) => place)
}

/** True if it cannot be there by chance. Secrets without a label are ours, not the connector's. */
function isProof({ label, isWeak, isPart, size, forms, start, end }: FoundSecret, text: string): boolean {
  if (label === undefined || isWeak || end - start < minSure) return false
  if (!isPart || size >= minSurePart) return true
  // Some bytes of an id are those of a secret, and a password may begin with a word.
  if (size < minSure || forms.length > 0) return false
  const part = text.slice(start, end)
  return /\d/.test(part) && /[a-z]/i.test(part)
}
