import { type CodeWords, tokensOf, wordPattern } from './code-words.js'
import { Fakes, foldedWord } from './fakes.js'
import { foldedName, isTimeName, type PersonalKind, type PersonalRules, personalKindOf } from './person-fields.js'
import type { Place } from './place.js'
import { commonWords, ordinaryWords, particles } from './vocabulary.js'

/**
 * What is replaced as a whole, or left as a whole: dates, durations, ids, times, addresses of computers, numbers of seven and more digits with
 * signs between them; else a word.
 */
const piece =
  /[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|(?<![\p{L}\p{N}])(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?,? )?(?:\d{1,2}[ -](?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[ -](?:19|20)\d\d|(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2},? (?:\d\d:\d\d:\d\d )?(?:19|20)\d\d)(?![\p{L}\p{N}])|(?<!\p{N})\d{1,2}:\d\d(?::\d\d)? ?[AP]M(?![\p{L}\p{N}])|(?<!\p{N})(?:19|20)\d\d[/.]\d{1,2}[/.]\d{1,2}(?!\p{N})|(?<![\p{L}\p{N}-])(?:0?[1-9]|[12]\d|3[01])-(?:0?[1-9]|[12]\d|3[01])-(?:19|20)\d\d(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}])P(?:\d{1,3}[YMWD]){0,4}(?:T(?:\d{1,7}(?:\.\d{1,9})?[HMS]){1,3})?(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?![\p{L}\p{N}])|(?<!\p{N})\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?!\p{N})|(?<!\p{N})\d{8}T?\d{6}(?:\.\d{1,6})?Z|(?<![\p{N}.])\d{1,3}(?:\.\d{1,3}){3}(?![\p{N}.])|(?<!\p{N})\d{1,2}[./]\d{1,2}[./]\d{4}(?!\p{N})|(?<![\p{L}\p{N}])\d(?:[ \u00a0\u2009\u202f()./_\u00b7\u2010-\u2015-]{0,3}\d){6,24}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/giu

/** Numbers of fewer digits stay: they tell how many, or which page. */
const minDigits = 7
/** A name has no more words. */
const maxNameWords = 6

/** More values of persons are not kept for the last search. */
const maxPersons = 3000
const dayMs = 24 * 60 * 60 * 1000

/** Fields whose numbers count something. */
const countFields = new Set('total totalcount totalresults count size length limit offset expires expiresin'.split(' '))

export interface ReadableWords {
  code: CodeWords
  /** Texts whose words stay unless they are those of a person: the spec. */
  spec: readonly string[]
  /** Texts whose words always stay: those of the settings, and what checks made up. */
  always: readonly string[]
  rules: PersonalRules
  /** When it was recorded. */
  recordedMs?: number
}

/** Decides which words of a text stay readable, and puts others of the same form in the place of the rest. */
export class Words {
  readonly #rules: PersonalRules
  readonly #code: CodeWords
  readonly #recordedMs: number | undefined
  readonly #codeFolded: ReadonlySet<string>
  readonly #always = new Set<string>()
  readonly #common = new Set(commonWords)
  readonly #kept: ReadonlySet<string>
  readonly #seen = new Set<string>()
  /** Names of fields that all objects of a list have. */
  readonly #fields = new Set<string>()
  /** Whole texts of persons: their words, in lower case, joined by spaces. */
  readonly #persons = new Set<string>()
  /** The words of these texts. */
  readonly #personWords = new Set<string>()
  /** Two words beside each other in the text of a person. */
  readonly #pairs = new Set<string>()
  /** Texts of persons as they were. */
  readonly #originals = new Set<string>()
  readonly #known = new Map<string, string>()
  #fakes: Fakes | undefined

  constructor({ code, spec, always, rules, recordedMs }: ReadableWords) {
    this.#rules = rules
    this.#recordedMs = recordedMs
    this.#code = code
    this.#codeFolded = new Set([...code.values].map((word) => word.toLowerCase()))
    this.#kept = new Set(rules.keep.map(foldedName))
    for (const text of [...always, ...rules.keep]) for (const word of tokensOf(text)) this.#always.add(word)
    for (const text of spec) for (const word of tokensOf(text)) this.#common.add(word)
  }

  /** Learns what stands at a place. */
  learn(text: string, place: Place): void {
    for (const word of wordsOf(text)) this.#seen.add(word)
    if (place.isOfAll && isFieldName(text)) this.#fields.add(text)
    if (place.isName || this.#isKept(place)) return
    const kind = this.#kindOf(place)
    if (kind !== undefined && kind !== 'birth') this.#learnPerson(text)
    if (!text.includes('@')) return
    for (const { start, sign, end } of addressesIn(text)) {
      this.#learnPerson(text.slice(start, sign), text.slice(start, end))
    }
  }

  /** Ends the learning. @param key - the key of the words that are made. */
  decide(key: string): void {
    const { keys } = this.#code
    this.#fakes = new Fakes(key, [...this.#seen, ...this.#common, ...this.#always, ...keys].map(foldedWord))
    // In one order, so that few words depend on which others there are.
    for (const word of [...this.#seen].sort()) if (word.length < 5 && /^\p{L}+$/u.test(word)) this.#fakes.word(word)
  }

  /** Values of persons that were replaced, for a last search. */
  replacedPersons(): string[] {
    return [...this.#originals].filter((text) => {
      // Of words that the code has, or everybody, some stand elsewhere too and tell of nobody there.
      const isTelling = (text.match(wordPattern) ?? []).some((word) => !this.#isReadable(word, word.toLowerCase()))
      return isTelling && this.#text(text, 'name', false) !== text
    })
  }

  /** The name of a field, an element, a parameter or a header. */
  name(text: string): string {
    const whole = wordsOf(text).join(' ')
    const isPerson = this.#persons.has(whole) && !this.#isCommon(whole)
    if (this.#fields.has(text) && !this.#namesPerson(text)) return text
    return text.replace(wordPattern, (word) => {
      const folded = word.toLowerCase()
      if (this.#always.has(folded)) return word
      if (!isPerson && (this.#code.keys.has(folded) || this.#isCommonName(word))) return word
      return this.#otherRun(word, () => false)
    })
  }

  /** True for a name with a word of a person, such as that of a map of persons. */
  #namesPerson(name: string): boolean {
    const words = partsOfName(name)
    const isOfPerson = (word: string) => this.#personWords.has(word) && !this.#isCommon(word)
    return words.some(isOfPerson) || isOfPerson(words.join(''))
  }

  /** True if the code of the connector, or the protocol, names all of it. */
  isKnownName(text: string): boolean {
    return this.name(text) === text
  }

  /** A text at a place, with other words. */
  text(text: string, place: Place, isProse = /\S\s+\S/.test(text)): string {
    if (text === '' || this.#isKept(place)) return text
    const kind = this.#kindOf(place)
    if (kind === undefined && isTimeZone(text)) return text
    const isTime = kind === undefined && isTimeName(place.name)
    const key = `${kind ?? ''} ${isProse} ${isTime} ${text}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = this.#text(text, kind, isProse, isTime)
    if (text.length <= 200 && this.#known.size < 200_000) this.#known.set(key, made)
    return made
  }

  /** A number in JSON: those of few digits, times and amounts stay. Returns its digits. */
  number(digits: string, place: Place): string {
    if (this.#isKept(place) || this.#always.has(digits.replace(/^-/, ''))) return digits
    const kind = this.#kindOf(place)
    if (kind !== 'phone' && countFields.has(foldedName(place.name))) return digits
    if (kind === undefined && this.#isEpoch(digits, isTimeName(place.name))) return digits
    if (this.#isNamed(digits)) return digits
    const count = digits.replace(/\D/g, '').length
    if (count < (kind === 'phone' ? 4 : minDigits)) return digits
    // Hexadecimal digits may look like a power of ten.
    const power = digits.search(/e/i)
    if (power >= 0) {
      const start = digits.slice(0, power)
      return /^\d{5,}$/.test(start) ? this.#made.digits(start) + digits.slice(power) : digits
    }
    const [whole = '', fraction] = digits.replace(/^-/, '').split('.')
    const sign = digits.startsWith('-') ? '-' : ''
    if (fraction === undefined) return sign + this.#made.digits(whole)
    return `${sign}${whole.length < minDigits ? whole : this.#made.digits(whole)}.${this.#made.digits(fraction)}`
  }

  get #made(): Fakes {
    if (this.#fakes === undefined) throw new Error('words are replaced before all of them are known')
    return this.#fakes
  }

  #text(text: string, kind: PersonalKind | undefined, isProse: boolean, isTime = false): string {
    const found = [...text.matchAll(piece)]
    const words = found.map(([word]) => word.toLowerCase())
    const addresses = text.includes('@') ? addressesIn(text) : []
    const isPersonal = kind === 'name' || this.#persons.has(wordsOf(text).join(' '))
    const spelled = spelledOut(words, this.#made)
    let result = ''
    let end = 0
    for (const [i, match] of found.entries()) {
      const [token] = match
      const at = match.index
      const isPerson = isPersonal || addresses.some(({ start, sign }) => at >= start && at < sign)
      const pairs = [`${words[i - 1]} ${words[i]}`, `${words[i]} ${words[i + 1]}`]
      const isReadable = (word: string): boolean => {
        const folded = word.toLowerCase()
        if (this.#always.has(folded)) return true
        if (isPerson || pairs.some((pair) => this.#pairs.has(pair))) return ordinaryWords.has(folded)
        if (this.#isCommonName(word)) return true
        if (isProse) return this.#code.keys.has(folded) && pairs.some((pair) => this.#code.pairs.has(pair))
        return this.#isReadable(word, folded)
      }
      result += text.slice(end, at) + (spelled.get(i) ?? this.#piece(token, kind, isReadable, isTime))
      end = at + token.length
    }
    return result + text.slice(end)
  }

  #piece(
    token: string,
    kind: PersonalKind | undefined,
    isReadable: (word: string) => boolean,
    isTime: boolean,
  ): string {
    if (this.#always.has(token.toLowerCase())) return token
    if (token.length >= minDigits && /\d/.test(token) && this.#isNamed(token)) return token
    if (kind === undefined && isDuration(token)) return token
    if (/^[\p{L}\p{M}\p{N}]+$/u.test(token) && !/^\d{7,}$|^\d{8}T\d{6}Z$/i.test(token)) {
      if (kind === 'phone' && /^\d{3,}$/.test(token)) return this.#made.digits(token)
      return this.#otherRun(token, isReadable)
    }
    if (/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(token)) return isReadable(token) ? token : this.#made.mixed(token)
    if (kind !== 'phone' && isDate(token)) {
      return kind === 'birth' ? this.#made.day(token) : token
    }
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(token)) {
      return /^(?:127\.|0\.0\.0\.0)/.test(token) ? token : this.#made.address(token)
    }
    const digits = token.replace(/\D/g, '')
    if (this.#always.has(digits) || (kind === undefined && this.#isEpoch(token, isTime))) return token
    const made = [...this.#made.digits(digits)]
    return token.replace(/\d/g, () => made.shift() ?? '0')
  }

  /** Letters and digits: `EMP00123` is a word and a number, anything more mixed is one token. */
  #otherRun(run: string, isReadable: (word: string) => boolean): string {
    const parts = run.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []
    if (isReadable(run) || this.#always.has(run.toLowerCase())) return run
    if (parts.length > 2) return this.#made.mixed(run)
    return parts
      .map((part) => {
        if (/^\p{N}/u.test(part)) return part.length < minDigits ? part : this.#made.digits(part)
        return isReadable(part) || /^[a-z]$/i.test(part) ? part : this.#made.word(part)
      })
      .join('')
  }

  /**
   * True for a word of the code. One with a capital at its start has to stand there as it is: so people write names.
   */
  #isReadable(word: string, folded: string): boolean {
    if (this.#always.has(folded) || this.#isCommonName(word)) return true
    const isName = word !== folded && word !== word.toUpperCase()
    return isName ? this.#code.values.has(word) : this.#codeFolded.has(folded)
  }

  /** True for an id or a number that stands in the code or the spec. */
  #isNamed(token: string): boolean {
    const folded = token.toLowerCase()
    const digits = /\p{L}/u.test(token) ? folded : token.replace(/\D/g, '')
    return [folded, digits].some((each) => this.#codeFolded.has(each) || this.#common.has(each))
  }

  /**
   * True for seconds or milliseconds from 2008 to 2033 in a field of a time. Elsewhere such a number may be that of a person,
   * so it has to be of the day of the recording.
   */
  #isEpoch(digits: string, isTime: boolean): boolean {
    if (digits === neverInDirectories || (isTime && fineTime.test(digits))) return true
    if (!/^1[2-9]\d{8}(?:\d{3})?$/.test(digits)) return false
    if (isTime || this.#recordedMs === undefined) return isTime
    return Math.abs(Number(digits) * (digits.length === 10 ? 1000 : 1) - this.#recordedMs) < dayMs
  }

  #isCommon(folded: string): boolean {
    return this.#common.has(folded)
  }

  /** Also for names in camel case of such words. */
  #isCommonName(word: string): boolean {
    if (this.#common.has(word.toLowerCase())) return true
    const parts = word.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^A-Za-z\d]+/g) ?? []
    return parts.length > 1 && parts.every((part) => this.#common.has(part.toLowerCase()) || /^\d{1,3}$/.test(part))
  }

  #isKept({ name }: Place): boolean {
    return this.#kept.size > 0 && name !== '' && this.#kept.has(foldedName(name))
  }

  #kindOf(place: Place): PersonalKind | undefined {
    return personalKindOf(place, this.#rules)
  }

  #learnPerson(text: string, whole = text): void {
    // Neither a remark nor an id that other objects refer to.
    if (text.length > 400 || /^[0-9a-f-]{12,}$/i.test(text) || /^https?:/.test(text)) return
    const words = wordsOf(text)
    if (words.every((word) => ordinaryWords.has(word) || this.#always.has(word) || word.length < 2)) return
    this.#persons.add(words.join(' '))
    for (const word of words) this.#personWords.add(word)
    const hasOthers = words.some((word) => !particles.has(word) && !ordinaryWords.has(word))
    // Also with the last name first.
    for (const [i, word] of words.slice(0, maxNameWords).entries()) {
      for (const other of words.slice(i + 1, maxNameWords)) {
        if (ordinaryWords.has(word) && ordinaryWords.has(other)) continue
        // Two of them stand beside each other in any text of their language.
        if (hasOthers && particles.has(word) && particles.has(other)) continue
        this.#pairs.add(`${word} ${other}`).add(`${other} ${word}`)
      }
    }
    if (whole.length >= 6 && this.#originals.size < maxPersons) this.#originals.add(whole)
  }
}

/** A time that directories have for "never". */
const neverInDirectories = '9223372036854775807'
/** Microseconds and nanoseconds since 1970, and tenths of microseconds since 1601 and since the year 1, from 2008 to 2033. */
const fineTime = /^1[2-9]\d{14}$|^1[2-9]\d{17}$|^1[23]\d{16}$|^63[3-9]\d{15}$|^64[01]\d{15}$/

function isDate(token: string): boolean {
  if (/^\d{4}-\d\d-\d\d|GMT$|^\d{8}T?\d{6}[.\d]*Z$|^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(token)) return true
  if (/^\d{1,2}:\d\d(?::\d\d)? ?[AP]M$/i.test(token)) return true
  if (/^\d{4}[/.]\d{1,2}[/.]\d{1,2}$|^\d{1,2}-\d{1,2}-\d{4}$/.test(token)) return true
  return /[ -](?:19|20)\d\d$/.test(token) && /\p{L}/u.test(token)
}

/** A duration of ISO 8601. */
function isDuration(token: string): boolean {
  return token !== 'P' && /^P(?:\d{1,3}[YMWD]){0,4}(?:T(?:\d{1,7}(?:\.\d{1,9})?[HMS]){1,3})?$/.test(token)
}

/** The name of a time zone as a whole, of the IANA or of Windows. */
function isTimeZone(text: string): boolean {
  if (text.length > 50) return false
  if (/^[A-Z][\w. ()-]{1,30} (?:Standard|Universal|Daylight) Time$/.test(text)) return true
  if (!/^(?:[A-Z][A-Za-z_]{1,20}\/){1,2}[A-Z][\w+-]{1,30}$/.test(text)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined
  } catch {
    return false
  }
}

/** Others in place of single letters beside each other, as in `J o h n`, by their places. */
function spelledOut(words: readonly string[], fakes: Fakes): ReadonlyMap<number, string> {
  const others = new Map<number, string>()
  for (let start = 0; start < words.length; start++) {
    let end = start
    while (end < words.length && /^\p{L}$/u.test(words[end] ?? '')) end++
    if (end - start >= 3) {
      const made = [...fakes.word(words.slice(start, end).join(''))]
      for (let i = start; i < end; i++) others.set(i, made[i - start] ?? 'x')
    }
    start = Math.max(start, end - 1)
  }
  return others
}

/** Where mail addresses stand in a text: their first sign, the @, and their end. */
function addressesIn(text: string): { start: number; sign: number; end: number }[] {
  const found: { start: number; sign: number; end: number }[] = []
  for (let sign = text.indexOf('@'); sign >= 0; sign = text.indexOf('@', sign + 1)) {
    const last = found.at(-1)?.end ?? 0
    let start = sign
    while (start > last && sign - start < 64 && inLocalPart.test(text[start - 1] ?? '')) start--
    let end = sign + 1
    while (end < text.length && end - sign < 256 && inDomain.test(text[end] ?? '')) end++
    if (start < sign && text.slice(sign, end).includes('.')) found.push({ start, sign, end })
  }
  return found
}

const inLocalPart = /[\p{L}\p{M}\p{N}._%+'-]/u
const inDomain = /[\p{L}\p{N}.-]/u

/** True for a name as schemas have it: no address, no number and no text in a language. */
function isFieldName(text: string): boolean {
  return /^[A-Za-z_$][\w$]{0,59}$/.test(text) && !/\d{4}/.test(text)
}

/** The words of a name in camel case or with underscores, in lower case. */
function partsOfName(name: string): string[] {
  return (name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []).map((part) => part.toLowerCase())
}

function wordsOf(text: string): string[] {
  return (text.match(wordPattern) ?? []).map((word) => word.toLowerCase())
}
