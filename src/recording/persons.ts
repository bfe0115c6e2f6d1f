import { Fakes } from './fakes.js'
import { ordinaryWords, type PersonalRules, personalKindOf } from './person-fields.js'
import type { ValueMap } from './places.js'

/** Letters, in which no sign stands. */
const letters = /[\p{L}\p{M}]+/gu
const mailAddress =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu
/** A number as people write it, with signs between the digits. */
const phoneNumber = /(?<![\p{L}\p{N}+])\+?\d(?:[ ()./-]{0,3}\d){5,19}(?![\p{L}\p{N}])/gu
const longestName = 8
/** Digits at the end of a number that are the same with and without the codes of a country and of an area. */
const subscriberDigits = 8

/** Finds the names, mail addresses and phone numbers of persons in a recording, and puts others in their place. */
export class Persons {
  readonly #rules: PersonalRules
  /** Words of names, in lower case. */
  readonly #words = new Set<string>()
  /** Names of several words: by their first word, the words of each. */
  readonly #names = new Map<string, string[][]>()
  readonly #phones = new Set<string>()
  /** Words that stay: those of the spec, of field names, and those that checks made up. */
  readonly #plain: Set<string>
  readonly #seen = new Set<string>()
  readonly #fieldNames = new Map<string, number>()
  #fakes: Fakes | undefined

  /** @param plain - texts whose words stay as they are, such as those of the spec. */
  constructor(rules: PersonalRules, plain: Iterable<string>) {
    this.#rules = rules
    this.#plain = new Set(ordinaryWords)
    for (const text of plain) this.keep(text)
  }

  /** The words of this text stay as they are. */
  keep(text: string): void {
    for (const word of wordsOf(text)) this.#plain.add(word)
  }

  /**
   * Learns what stands in an exchange. Called in the order of the run.
   *
   * @param changes - true for a request that changes data: what first appears there was made up by a check.
   */
  learn(changes: boolean): ValueMap {
    return (value, place) => {
      const text = String(value)
      if (place.isName) this.#learnFieldName(text)
      else if (place.part === 'request' && changes) {
        for (const word of wordsOf(text)) if (!this.#seen.has(word)) this.#plain.add(word)
      }
      if (place.part !== 'request' || !changes) for (const word of wordsOf(text)) this.#seen.add(word)
      const kind = personalKindOf(place, this.#rules)
      if (kind === 'phone') this.#learnPhone(text)
      else if (kind === 'name' && typeof value === 'string') this.#learnName(text)
      for (const [address] of text.matchAll(mailAddress)) this.#learnName(address.slice(0, address.indexOf('@')))
      for (const [number] of text.startsWith('+') ? text.matchAll(phoneNumber) : []) this.#learnPhone(number)
      return value
    }
  }

  /**
   * Ends the learning.
   *
   * @param key - the key of the words that are made.
   */
  decide(key: string): void {
    for (const [name, count] of this.#fieldNames) {
      if (count > 1) for (const word of wordsOf(name)) this.#plain.add(word)
    }
    this.#fakes = new Fakes(key, [...this.#seen, ...this.#plain])
  }

  /** Puts others in the place of persons. What is no person stays. */
  readonly replace: ValueMap = (value, place) => {
    const kind = personalKindOf(place, this.#rules)
    const text = this.text(String(value), kind === 'name')
    if (typeof value === 'string') return text
    return text === String(value) ? value : Number(text)
  }

  /** The same for a text without a place. */
  text(text: string, isPersonal = false): string {
    const fakes = this.#fakes
    if (fakes === undefined) throw new Error('persons are replaced before all of them are known')
    const found = [...text.matchAll(letters)].map((match) => ({ word: match[0], at: match.index }))
    const isPerson = isPersonal && found.some(({ word }) => this.#isPersonal(word.toLowerCase()))
    let result = ''
    let end = 0
    let known = 0
    const isWhole = found.length === 1 && found[0]?.word === text
    for (const [i, { word, at }] of found.entries()) {
      known = Math.max(known, i + this.#nameAt(found, i))
      const folded = word.toLowerCase()
      const isPart = i < known || isPerson
      // A short word stands in too many texts.
      const isAlone = !this.#plain.has(folded) && (isWhole || isLongEnough(folded))
      if (!this.#words.has(folded) || !(isPart || isAlone)) continue
      result += text.slice(end, at) + fakes.word(word)
      end = at + word.length
    }
    const named = result + text.slice(end)
    return this.#phones.size === 0 ? named : named.replace(phoneNumber, (number) => this.#otherPhone(number, fakes))
  }

  #learnFieldName(name: string): void {
    // Data that is keyed by persons has names with signs in them.
    if (/^[@$_a-z][\w$:-]{0,100}$/i.test(name)) this.#fieldNames.set(name, (this.#fieldNames.get(name) ?? 0) + 1)
  }

  #learnName(text: string): void {
    // Neither a remark nor an id that other objects refer to.
    if (text.length > 400 || /^[0-9a-f-]{12,}$/i.test(text)) return
    const local = text.replace(mailAddress, (address) => address.slice(0, address.indexOf('@')))
    const found = wordsOf(local).filter((word) => word.length > 1 || !/^[a-z]$/.test(word))
    for (const word of found) this.#words.add(word)
    const [first] = found
    if (first === undefined || found.length < 2 || found.length > longestName) return
    const known = this.#names.get(first) ?? []
    if (known.some((each) => each.join(' ') === found.join(' '))) return
    this.#names.set(
      first,
      [...known, found].sort((a, b) => b.length - a.length),
    )
  }

  #learnPhone(text: string): void {
    const digits = digitsOf(text)
    if (digits.length >= 6 && digits.length <= 20) this.#phones.add(digits.slice(-subscriberDigits))
  }

  #isPersonal(folded: string): boolean {
    return this.#words.has(folded) && !this.#plain.has(folded)
  }

  /** How many words from here on are the name of one person of several words, one of which tells who it is. */
  #nameAt(found: readonly { word: string }[], start: number): number {
    const names = this.#names.get(found[start]?.word.toLowerCase() ?? '') ?? []
    const name = names.find((each) => each.every((word, i) => found[start + i]?.word.toLowerCase() === word))
    return name?.some((word) => this.#isPersonal(word)) ? name.length : 0
  }

  #otherPhone(number: string, fakes: Fakes): string {
    const digits = digitsOf(number)
    const end = digits.slice(-subscriberDigits)
    if (!this.#phones.has(end)) return number
    const made = [...digits.slice(0, -subscriberDigits), ...fakes.digits(end)]
    return number.replace(/\d/g, () => made.shift() ?? '0')
  }
}

/** False for two Latin letters. */
function isLongEnough(word: string): boolean {
  return word.length > 2 || !/^[a-z]*$/.test(word)
}

function wordsOf(text: string): string[] {
  return (text.match(letters) ?? []).map((word) => word.toLowerCase())
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '')
}
