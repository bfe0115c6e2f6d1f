import { createHmac } from 'node:crypto'

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxz'
/** Letters of Latin scripts that have no base letter of ASCII. */
const otherLatin = 'ßæøåðþœłđ'

/** So many others are tried until one is free. */
const maxTries = 60

/**
 * Other words and numbers of the same form. The same text gets the same one, also in the next recording with the same key,
 * and different texts get different ones. The key is secret, so that nobody can find out whose name a word stands for by
 * trying names.
 */
export class Fakes {
  readonly #key: string
  /** By the text in lower case, without accents. */
  readonly #made = new Map<string, string>()
  readonly #taken: Set<string>

  /** @param taken - texts, in lower case and without accents, that must not be made. */
  constructor(key: string, taken: Iterable<string>) {
    this.#key = key
    this.#taken = new Set(taken)
  }

  /** Another word with as many letters, with capitals and accents in the same places. */
  word(word: string): string {
    const letters = [...this.#other(foldedWord(word), (folded, bytes) => otherWord(folded, bytes))]
    return withCaseOf(word, letters)
  }

  /** As many other letters and digits. Hexadecimal digits stay such. */
  mixed(token: string): string {
    const isHex = /^[0-9a-f-]+$/i.test(token)
    const made = this.#other(foldedWord(token), (folded, bytes) =>
      Array.from(folded, (sign, i) => otherSign(sign, bytes(i), isHex)).join(''),
    )
    return withCaseOf(token, [...made])
  }

  /** As many other digits. Zeros at the start stay. */
  digits(digits: string): string {
    const [zeros = ''] = /^0*/.exec(digits) ?? []
    const rest = digits.slice(zeros.length)
    if (rest === '') return digits
    const made = this.#other(digits, (_, bytes) => {
      return zeros + Array.from(rest, (_digit, i) => (i === 0 ? 1 + (bytes(i) % 9) : bytes(i) % 10)).join('')
    })
    return made
  }

  /** A day of another year that looks the same: `1980-02-29`, `29.02.1980`. */
  day(text: string): string {
    const byte = this.#bytes(`day ${text}`)
    const two = (value: number) => String(value).padStart(2, '0')
    return text
      .replace(/\d{4}/, () => String(1940 + (byte(0) % 65)))
      .replace(/(?<!\d)\d{1,2}(?!\d)/g, (part, at: number) =>
        part.length === 1 ? String(1 + (byte(at + 1) % 9)) : two(1 + (byte(at + 1) % 12)),
      )
  }

  /** Another address of version 4 of the Internet Protocol, in a private network. */
  address(text: string): string {
    return this.#other(text, (_, bytes) => `10.${bytes(0)}.${bytes(1)}.${bytes(2)}`)
  }

  #other(folded: string, make: (folded: string, bytes: (index: number) => number) => string): string {
    const known = this.#made.get(folded)
    if (known !== undefined) return known
    let made = folded
    const bytes = this.#bytes(folded)
    for (let attempt = 0; attempt < maxTries; attempt++) {
      const start = attempt * folded.length
      made = make(folded, (index) => bytes(start + index))
      if (made !== folded && !this.#taken.has(made)) break
      // All short ones are taken: a longer one is not of the same form, but it is no other's.
      if (attempt === maxTries - 1) made = `${made === folded ? 'x' : made}${this.#made.size}`
    }
    this.#taken.add(made)
    this.#made.set(folded, made)
    return made
  }

  /** Returns any number of bytes. */
  #bytes(text: string): (index: number) => number {
    const blocks: Buffer[] = []
    return (index) => {
      const block = Math.floor(index / 32)
      blocks[block] ??= createHmac('sha256', this.#key).update(`${block} ${text}`).digest()
      return blocks[block]?.[index % 32] ?? 0
    }
  }
}

/** A word in lower case and without accents: `José` and `JOSE` have one fake. */
export function foldedWord(word: string): string {
  const folded = word.toLowerCase()
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  return /^[\x00-\x7f]*$/.test(folded) ? folded : folded.normalize('NFD').replace(/\p{M}/gu, '')
}

function otherWord(folded: string, bytes: (index: number) => number): string {
  return Array.from(folded, (letter, i) => otherLetter(letter, bytes(i))).join('')
}

function otherSign(sign: string, byte: number, isHex: boolean): string {
  if (/\d/.test(sign)) return String(byte % 10)
  if (!/[\p{L}\p{N}]/u.test(sign)) return sign
  if (isHex && /[a-f]/.test(sign)) return 'abcdef'[byte % 6] ?? 'a'
  return /[a-z]/.test(sign) ? String.fromCharCode(97 + (byte % 26)) : otherLetter(sign, byte)
}

function otherLetter(letter: string, byte: number): string {
  if (vowels.includes(letter)) return vowels[byte % vowels.length] ?? 'a'
  if (/[a-z]/.test(letter)) return consonants[byte % consonants.length] ?? 'b'
  if (/[0-9]/.test(letter)) return String(byte % 10)
  if (/\p{Script=Latin}/u.test(letter)) return otherLatin[byte % otherLatin.length] ?? 'ø'
  // A letter of the same script, as these are beside each other.
  const kind = /^\p{N}$/u.test(letter) ? /^\p{N}$/u : /^\p{L}$/u
  const point = letter.codePointAt(0) ?? 0
  for (let step = 1; step < 64; step++) {
    const other = String.fromCodePoint((point & ~63) | ((point + byte + step) & 63))
    if (other !== letter && kind.test(other) && other.toLowerCase() === other) return other
  }
  return letter
}

/** Letters with the capitals and the accents of a word. */
function withCaseOf(word: string, letters: readonly string[]): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  const isPlain = /^[\x00-\x7f]*$/.test(word)
  if (isPlain) {
    let result = ''
    for (let i = 0; i < letters.length; i++) {
      const unit = word.charCodeAt(i)
      result += unit >= 65 && unit <= 90 ? (letters[i] ?? '').toUpperCase() : letters[i]
    }
    return result
  }
  let at = 0
  let result = ''
  for (const sign of word.normalize('NFD')) {
    if (/\p{M}/u.test(sign)) result += sign
    else {
      const other = letters[at++] ?? ''
      result += sign !== sign.toLowerCase() ? other.toUpperCase() : other
    }
  }
  return (result + letters.slice(at).join('')).normalize(word === word.normalize('NFD') ? 'NFD' : 'NFC')
}
