import { randomBytes, scryptSync } from 'node:crypto'
import { isObject } from '../core/json.js'
import { secretsOfConfig } from '../core/secrets/config-secrets.js'
import { type FoundSecret, mask, SecretStore } from '../core/secrets/store.js'
import type { CodeWords } from './code-words.js'
import { recordedConfig } from './config.js'
import { IssuedSecrets, isSecretPlace, isWebToken, webTokensIn } from './issued.js'
import { credentialsOf, maskedNumber, maskedPassword, schemeOf } from './masks.js'
import type { RecordedExchange } from './model.js'
import type { PersonalRules } from './person-fields.js'
import type { Place, TextMap } from './place.js'
import { mapExchange, mapJson, mapText } from './places.js'
import { keysOf, withoutOtherHeaders } from './request-headers.js'
import { Words } from './words.js'

/** Values that are remembered, and the longest of them. */
const maxKnown = 200_000
const maxKnownLength = 200

export interface DisguiseOptions {
  /** The secrets that the process knows. */
  secrets: SecretStore
  config: Record<string, unknown>
  /** What the spec has under that name. */
  sourceConfig: unknown
  rules: PersonalRules
  code: CodeWords
  /** Texts whose words stay unless they are those of a person: the spec. */
  spec: readonly string[]
  /** Texts whose words always stay: values of the settings, and what checks made up. */
  always: readonly string[]
  /** Passwords that checks made up. They are compared in a replay, and not kept. */
  passwords?: ReadonlySet<string> | undefined
  recordedMs?: number
}

/**
 * Takes secrets out of a recording, and puts others in the place of all words and long numbers that neither the code of the
 * connector nor its spec names.
 */
export class Disguise {
  readonly #options: DisguiseOptions
  readonly #issued = new IssuedSecrets()
  readonly #words: Words
  /** Values without secrets, by what they were. */
  readonly #clean = new Map<string, string>()
  #persons: SecretStore | undefined
  /** With what requests sign themselves, beside what the configuration has. */
  #carried: ReadonlySet<string> = new Set()

  constructor(options: DisguiseOptions) {
    this.#options = options
    this.#words = new Words(options)
  }

  /** Everything of a recording without secrets and with other words, and its configuration. */
  apply(exchanges: readonly RecordedExchange[]): {
    exchanges: RecordedExchange[]
    config: Record<string, unknown>
  } {
    const { config, sourceConfig } = this.#options
    const secrets = secretsOfConfig(config, sourceConfig).map(({ value }) => value)
    this.#carried = carriedBy(exchanges, config)
    recordedConfig(config, secrets, this.#learning)
    for (const exchange of exchanges) {
      for (const name of headerNames(exchange)) this.#words.learn(name, nowhere)
      mapExchange({ ...exchange, request: withoutOtherHeaders(exchange.request) }, this.#learning)
    }
    // Without a secret, whoever tries names could find out whom a word stands for; so it has other words each time then.
    this.#words.decide(secrets.length > 0 ? keyOf(secrets) : randomBytes(32).toString('hex'))
    return {
      exchanges: exchanges.map((exchange) => this.#disguised(exchange)),
      config: recordedConfig(config, secrets, this.#replacing),
    }
  }

  #disguised(exchange: RecordedExchange): RecordedExchange {
    const request = withoutOtherHeaders(exchange.request)
    const disguised = mapExchange({ ...withKnownHeaders(exchange, this.#words), request }, this.#replacing)
    const keys = keysOf(exchange.request)
      .filter(([name, value]) => this.#withoutSecrets(value) !== value && this.#words.isKnownName(name))
      .map(([name]): [string, string] => [name, mask])
    if (keys.length === 0) return disguised
    const headers = Object.entries(disguised.request.headers ?? {})
    return {
      ...disguised,
      request: { ...disguised.request, headers: Object.fromEntries([...headers, ...keys]) },
    }
  }

  /** The same for a text by itself, such as the key of an account. */
  text(text: string): string {
    return mapText(text, nowhere, this.#replacing)
  }

  /** The same for parsed JSON. */
  value(value: unknown): unknown {
    return mapJson(value, nowhere, this.#replacing)
  }

  /** What must not be written and still stands in a text that was made of the result. */
  problemIn(text: string): string | undefined {
    const isWhole = ({ isPart, isWeak }: { isPart: boolean; isWeak: boolean }) => !isPart && !isWeak
    if (this.#options.secrets.find(text).some(isWhole)) return 'a secret'
    if (this.#issued.standsIn(text)) return 'a token that the target system issued'
    // Six letters may stand within another word by chance.
    const isAlone = ({ start, end, forms }: FoundSecret) =>
      forms.length > 0 || !(isInWord(text[start - 1], text[start]) || isInWord(text[end - 1], text[end]))
    const isFound = this.#personStore()
      .find(text)
      .some((found) => isWhole(found) && isAlone(found))
    return isFound ? 'the name or the address of a person' : undefined
  }

  #personStore(): SecretStore {
    if (this.#persons !== undefined) return this.#persons
    const store = new SecretStore()
    for (const text of this.#words.replacedPersons()) store.add(text)
    this.#persons = store
    return store
  }

  readonly #learning: TextMap = {
    whole: (text, place) => {
      if (place.part !== 'answer') return undefined
      if (isCookie(place)) this.#issued.cookie(text)
      // A token in a field with another name is known by its use.
      else if (isSecretPlace(place) || this.#carried.has(text)) this.#issued.issue(text)
      else for (const token of webTokensIn(text)) this.#issued.issue(token)
      return undefined
    },
    clean: (text) => text,
    text: (text, place) => {
      this.#words.learn(text, place)
      return text
    },
    name: (text, place) => {
      if (isPlainName(text)) this.#words.learn(text, { ...place, isName: true })
      else mapText(text, { ...place, name: '', isName: false }, this.#learning)
      return text
    },
    number: (digits, place) => {
      if (!isSecretPlace(place)) this.#words.learn(digits, place)
      return digits
    },
  }

  readonly #replacing: TextMap = {
    whole: (text, place) => {
      if (isCookie(place)) return this.#cookie(text, place)
      if (text === '' || place.part === 'config') return undefined
      if (!isSecretPlace(place) && !isWebToken(text)) return undefined
      return place.part === 'answer' ? this.#issued.issue(text) : this.#masked(text, place)
    },
    clean: (text) => this.#withoutSecrets(text),
    text: (text, place, isProse) => this.#words.text(text, place, isProse),
    name: (text, place) => {
      const clean = this.#withoutSecrets(text)
      if (clean === text && isPlainName(text)) return this.#words.name(text)
      return mapText(text, { ...place, name: '', isName: false }, this.#replacing)
    },
    number: (digits, place) => {
      if (isSecretPlace(place)) return this.#options.passwords?.has(digits) ? maskedPassword(digits) : maskedNumber
      if (this.#options.secrets.clean(digits, { isWhole: true }) !== digits) return mask
      return this.#words.number(digits, place)
    },
  }

  /** What stands in place of a secret in a request. A token that was issued keeps its other text. */
  #masked(text: string, { name }: Place): string {
    if (/^(?:proxy-)?authorization$/i.test(name)) {
      const scheme = schemeOf(text)
      const [token = mask] = credentialsOf(text).flatMap((each) => this.#issued.standsFor(each) ?? [])
      return scheme === undefined ? token : `${scheme} ${token}`
    }
    const { passwords } = this.#options
    const plain = this.#issued.replace(text)
    if (passwords !== undefined && isPassword(text, passwords)) return maskedPassword(text)
    return plain !== text && !plain.includes(mask) ? this.#withoutSecrets(plain) : mask
  }

  /** Only the value of a cookie is a secret. */
  #cookie(header: string, place: Place): string {
    const [pair = '', ...attributes] = header.split(';')
    const at = pair.indexOf('=')
    if (at < 0) return this.#words.text(header, place)
    const name = this.#words.text(pair.slice(0, at), { ...place, name: '' }, false)
    const rest = attributes.map((each) => mapText(each, { ...place, name: '' }, this.#replacing))
    const value = pair.slice(at + 1).trim()
    // An empty value deletes a cookie.
    return [`${name}=${value === '' ? '' : this.#issued.issue(value)}`, ...rest].join(';')
  }

  /** The same values stand in many answers. */
  #withoutSecrets(value: string): string {
    const known = this.#clean.get(value)
    if (known !== undefined) return known
    const clean = this.#options.secrets.clean(this.#issued.replace(value), { isWhole: true })
    if (value.length <= maxKnownLength && this.#clean.size < maxKnown) this.#clean.set(value, clean)
    return clean
  }
}

/** True for a password that a check made up, also in base64 as directories want it, or in hexadecimal digits. */
function isPassword(text: string, passwords: ReadonlySet<string>): boolean {
  if (passwords.has(text)) return true
  if (text.length > 10_000) return false
  const bytes = ['base64', 'hex'].map((encoding) => Buffer.from(text, encoding as 'base64' | 'hex'))
  const texts = bytes.flatMap((each) => [each.toString('utf8'), each.toString('utf16le')])
  return texts.some((each) => passwords.has(each) || passwords.has(each.replace(/^"|"$/g, '')))
}

const nowhere: Place = { part: 'answer', name: '', parent: '', siblings: [] }

/** What stands in `Authorization` and looks like a token: no name of a user, and nothing of the configuration. */
function carriedBy(exchanges: readonly RecordedExchange[], config: Record<string, unknown>): ReadonlySet<string> {
  const given = new Set<unknown>()
  const stack: unknown[] = [config]
  while (stack.length > 0) {
    const value = stack.pop()
    if (isObject(value) || Array.isArray(value)) stack.push(...Object.values(value))
    else given.add(value)
  }
  const headers = new Set(exchanges.flatMap(({ request }) => request.headers?.['authorization'] ?? []))
  const isToken = (text: string) => /^[\w.~+/=-]{16,}$/.test(text) && /\d/.test(text) && !given.has(text)
  return new Set([...headers].flatMap(credentialsOf).filter(isToken))
}

/** A key from which nobody finds a short secret by trying. */
function keyOf(secrets: readonly string[]): string {
  const text = secrets.join('\n')
  if (lastKey?.text !== text) lastKey = { text, key: scryptSync(text, 'words of a recording', 32).toString('hex') }
  return lastKey.key
}

let lastKey: { text: string; key: string } | undefined

/** False for a name in which something may be encoded. */
function isPlainName(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}_.:@$ /-]*$/u.test(text)
}

function isInWord(before: string | undefined, after: string | undefined): boolean {
  return before !== undefined && after !== undefined && inWord.test(before) && inWord.test(after)
}

const inWord = /[\p{L}\p{N}]/u

function isCookie({ name, part }: Place): boolean {
  return part === 'answer' && name.toLowerCase() === 'set-cookie'
}

function headerNames({ answer }: RecordedExchange): string[] {
  return 'error' in answer ? [] : (answer.headers ?? []).map(([name]) => name)
}

/** Headers that neither the code nor the protocol names are read by nobody. */
function withKnownHeaders(exchange: RecordedExchange, words: Words): RecordedExchange {
  const { answer } = exchange
  if ('error' in answer || answer.headers === undefined) return exchange
  return { ...exchange, answer: { ...answer, headers: answer.headers.filter(([name]) => words.isKnownName(name)) } }
}
