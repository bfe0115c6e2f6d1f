import { isUtf8 } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { secretsOfConfig } from '../core/secrets/config-secrets.js'
import { mask, type SecretStore } from '../core/secrets/store.js'
import { withoutEnd } from '../core/trim.js'
import { partsOf } from './compare.js'
import { recordedConfig } from './config.js'
import { IssuedSecrets, isSecretPlace, isWebToken } from './issued.js'
import type { RecordedExchange } from './model.js'
import type { PersonalRules } from './person-fields.js'
import { Persons } from './persons.js'
import { decodedPart, isAddress, mapExchange, mapJsonText, mapUrl, type Place, type ValueMap } from './places.js'

/** Text in base64, also for addresses, or in hexadecimal digits. */
const encodedText = /[A-Za-z0-9+/_-]{8,}={0,2}/g

/** Values that are remembered, and the longest of them. */
const maxKnown = 200_000
const maxKnownLength = 200

/** A part of an address, in which signs may be percent-encoded. */
const addressPart = /[^\s&=?/#"'<>]+/g

export interface DisguiseOptions {
  /** The secrets that the process knows. */
  secrets: SecretStore
  config: Record<string, unknown>
  /** What the spec has under that name. */
  sourceConfig: unknown
  rules: PersonalRules
  /** Texts whose words stay as they are: the spec, and values of the settings. */
  plain: readonly string[]
}

/** Takes secrets out of a recording, and puts others in the place of persons. */
export class Disguise {
  readonly #options: DisguiseOptions
  readonly #issued = new IssuedSecrets()
  readonly #persons: Persons
  /** Values without secrets, by what they were. */
  readonly #clean = new Map<string, string>()

  constructor(options: DisguiseOptions) {
    this.#options = options
    this.#persons = new Persons(options.rules, options.plain)
  }

  /** Everything of a recording without secrets and persons, and its configuration. */
  apply(exchanges: readonly RecordedExchange[]): {
    exchanges: RecordedExchange[]
    config: Record<string, unknown>
  } {
    const { config, sourceConfig } = this.#options
    const secrets = secretsOfConfig(config, sourceConfig).map(({ value }) => value)
    // The addresses of a replay are the recorded ones.
    for (const { request } of exchanges) this.#persons.keep(partsOf(request.url).origin)
    recordedConfig(config, secrets, this.#persons.learn(false))
    for (const exchange of exchanges) {
      const changes = !/^(?:get|head|options)$/i.test(exchange.request.method)
      mapExchange(exchange, this.#learnIssued)
      mapExchange(exchange, inside(this.#persons.learn(changes)))
    }
    // Without a secret nobody could be found out by trying names in the next recording; so it has other words then.
    this.#persons.decide(secrets.length > 0 ? secrets.join('\n') : randomBytes(32).toString('hex'))
    return {
      exchanges: exchanges.map((exchange) => mapExchange(exchange, inside(this.#replace))),
      config: recordedConfig(config, secrets, (value, place) => this.#withoutPersons(value, place)),
    }
  }

  /** The same for a text by itself, such as the key of an account. */
  text(text: string): string {
    return String(this.#replace(text, { part: 'answer', name: '', parent: '', siblings: [] }))
  }

  /** True if a text that was made of the result still holds a secret. */
  holdsSecret(text: string): boolean {
    const found = this.#options.secrets.find(text).some(({ isPart, isWeak }) => !isPart && !isWeak)
    return found || this.#issued.standsIn(text)
  }

  readonly #learnIssued: ValueMap = (value, place) => {
    if (place.part !== 'answer' || typeof value !== 'string') return value
    if (place.name.toLowerCase() === 'set-cookie') this.#issued.cookie(value)
    else if (isSecretPlace(place) || isWebToken(value)) this.#issued.issue(value)
    return value
  }

  readonly #replace: ValueMap = (value, place) => {
    if (typeof value === 'number') {
      if (isSecretPlace(place)) return 0
      return this.#options.secrets.clean(String(value), { isWhole: true }) === String(value)
        ? this.#withoutPersons(value, place)
        : mask
    }
    if (place.name.toLowerCase() === 'set-cookie') return this.#issued.cookie(value)
    if (value !== '' && (isSecretPlace(place) || isWebToken(value))) {
      return place.part === 'answer' ? this.#issued.issue(value) : mask
    }
    return this.#withoutPersons(this.#withoutSecrets(value), place)
  }

  /** The same values stand in many answers. */
  #withoutSecrets(value: string): string {
    const known = this.#clean.get(value)
    if (known !== undefined) return known
    const clean = this.#options.secrets.clean(this.#issued.replace(value), { isWhole: true })
    if (value.length <= maxKnownLength && this.#clean.size < maxKnown) this.#clean.set(value, clean)
    return clean
  }

  /** Also where a person stands in base64 or hexadecimal digits, such as in the cursor of a list. */
  #withoutPersons(value: string | number, place: Place): string | number {
    const plain = this.#persons.replace(value, place)
    if (typeof plain === 'number') return plain
    const decoded = plain.replace(addressPart, (token) => {
      if (!token.includes('%')) return token
      const text = decodedPart(token)
      const other = this.#persons.text(text)
      return other === text ? token : encodeURIComponent(other)
    })
    return decoded.replace(encodedText, (token) => this.#withoutEncodedPersons(token, place))
  }

  #withoutEncodedPersons(token: string, place: Place): string {
    for (const encoding of ['hex', 'base64url', 'base64'] as const) {
      const text = decodedAs(token, encoding)
      if (text === undefined) continue
      const inner: ValueMap = (value, at) => this.#persons.replace(value, { ...at, part: place.part })
      const other = mapJsonText(text, place, inner) ?? this.#persons.text(text)
      if (other !== text) return encodedAs(other, encoding, token)
    }
    return token
  }
}

/** Goes into JSON and addresses that stand in a text. */
function inside(map: ValueMap): ValueMap {
  return (value, place) => {
    if (typeof value !== 'string' || place.isName || isSecretPlace(place)) return map(value, place)
    if (isAddress(value)) return mapUrl(value, place.part, map)
    return mapJsonText(value, place, map) ?? map(value, place)
  }
}

type Encoding = 'hex' | 'base64' | 'base64url'

/** The text in an encoded one; undefined if it is not that encoding of a text. */
function decodedAs(token: string, encoding: Encoding): string | undefined {
  if (token.length > 1_000_000) return undefined
  if (encoding === 'hex' && !/^(?:[0-9a-f]{2})+$/i.test(token)) return undefined
  const bytes = Buffer.from(token, encoding)
  if (encodedAs(bytes, encoding, token) !== token) return undefined
  if (!isUtf8(bytes)) return undefined
  const text = bytes.toString()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell binary data from text
  return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text
}

/** Encodes as another token is: with its padding and its case. */
function encodedAs(content: string | Buffer, encoding: Encoding, like: string): string {
  const text = Buffer.from(content as string).toString(encoding)
  if (encoding === 'hex') return /[A-F]/.test(like) ? text.toUpperCase() : text
  const plain = withoutEnd(text, /=/)
  if (encoding === 'base64url' || !like.endsWith('=')) return plain
  return text
}
