import { createHmac } from 'node:crypto'

const vowels = 'aeiou'
const consonants = 'bcdfghjklmnpqrstvwxz'

/** So many other words are tried until one is free. */
const maxTries = 200

/**
 * Other words and numbers of the same form. The same text gets the same one, also in the next recording with the same key.
 * The key is secret, so that nobody can find out whose name a word stands for by trying names.
 */
export class Fakes {
  readonly #key: string
  /** By the word in lower case. */
  readonly #words = new Map<string, string>()
  readonly #numbers = new Map<string, string>()
  readonly #taken: Set<string>

  /** @param taken - words, in lower case, that stand in the recording and must not be made. */
  constructor(key: string, taken: Iterable<string>) {
    this.#key = key
    this.#taken = new Set(taken)
  }

  /** A word with as many letters, and capitals in the same places. Different words get different ones. */
  word(word: string): string {
    const folded = word.toLowerCase()
    const known = this.#words.get(folded) ?? this.#make(folded)
    this.#words.set(folded, known)
    const letters = [...known]
    return [...word].map((letter, i) => inCaseOf(letter, letters[i] ?? '')).join('')
  }

  /** As many other digits. The first one stays, as it may tell a country or a trunk code. */
  digits(digits: string): string {
    const known = this.#numbers.get(digits) ?? this.#makeDigits(digits)
    this.#numbers.set(digits, known)
    return known
  }

  #make(folded: string): string {
    for (let attempt = 0; attempt < maxTries; attempt++) {
      const bytes = this.#bytes(`word ${attempt} ${folded}`)
      const made = [...folded].map((letter, i) => otherLetter(letter, bytes[i % bytes.length] ?? 0)).join('')
      if (made !== folded && !this.#taken.has(made)) {
        this.#taken.add(made)
        return made
      }
    }
    // All short words are taken: a longer one is not of the same form, but it is no other person.
    return `${this.#bytes(`long ${folded}`).toString('hex').replace(/\d/g, 'x').slice(0, 16)}`
  }

  #makeDigits(digits: string): string {
    const bytes = this.#bytes(`number ${digits}`)
    const made = [...digits].map((digit, i) => (i === 0 ? digit : String((bytes[i % bytes.length] ?? 0) % 10))).join('')
    return made === digits ? made.slice(0, -1) + String((Number(made.at(-1)) + 1) % 10) : made
  }

  #bytes(text: string): Buffer {
    return createHmac('sha256', this.#key).update(text).digest()
  }
}

function otherLetter(letter: string, byte: number): string {
  if (vowels.includes(letter)) return vowels[byte % vowels.length] ?? 'a'
  if (/[a-z]/.test(letter)) return consonants[byte % consonants.length] ?? 'b'
  // A letter of the same script, as these are beside each other.
  const point = letter.codePointAt(0) ?? 0
  for (let step = 1; step < 64; step++) {
    const other = String.fromCodePoint((point & ~63) | ((point + byte + step) & 63))
    if (other !== letter && /^\p{L}$/u.test(other) && other.toLowerCase() === other) return other
  }
  return letter
}

function inCaseOf(letter: string, other: string): string {
  return letter !== letter.toLowerCase() ? other.toUpperCase() : other
}
