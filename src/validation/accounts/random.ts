/**
 * Pseudo-random numbers and texts from a seed, so that a run can be repeated. Not for real secrets: a generated password
 * only protects a test account that is deleted at once.
 */
export class Random {
  readonly #seed: string
  readonly #state: Uint32Array

  constructor(seed: string) {
    this.#seed = seed
    this.#state = Uint32Array.from([1, 2, 3, 4], (salt) => hash32(seed, salt))
    for (let i = 0; i < 8; i++) this.next()
  }

  /** A separate generator for a part of the run. Its values do not depend on what the other parts draw. */
  fork(label: string): Random {
    return new Random(`${this.#seed}/${label}`)
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    // The "small fast counting" generator: three words of state and a counter.
    const s = this.#state
    const [a = 0, b = 0, c = 0, counter = 0] = s
    const sum = (a + b + counter) >>> 0
    s[3] = counter + 1
    s[0] = b ^ (b >>> 9)
    s[1] = c + (c << 3)
    s[2] = ((c << 21) | (c >>> 11)) + sum
    return sum / 2 ** 32
  }

  /** An integer from `min` to `max`, both included. */
  integer(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1))
  }

  /** `length` characters of `alphabet`. */
  text(length: number, alphabet = 'abcdefghijkmnpqrstuvwxyz23456789'): string {
    let result = ''
    for (let i = 0; i < length; i++) result += alphabet[this.integer(0, alphabet.length - 1)]
    return result
  }
}

/**
 * The generator of a check, which does not depend on which other checks run.
 *
 * @param isRepeated - true if the check runs a second time in a run. A target system may not take the same values again.
 */
export function randomOfCheck(seed: string, check: string, isRepeated = false): Random {
  const random = new Random(`${seed}/${check}`)
  return isRepeated ? random.fork('again') : random
}

/** A 32-bit hash of a text, the same on every machine. */
export function hash32(text: string, salt = 0): number {
  let h = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) >>> 0
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 16), 0x7feb352d)
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}

/** A 53-bit hash of a text. */
export function hash53(text: string, salt = 0): number {
  return (hash32(text, salt) & 0x1fffff) * 2 ** 32 + hash32(text, salt + 0x5bd1)
}
