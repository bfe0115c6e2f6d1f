const { imul } = Math

/** Says for most hashes that were not added that they were not, by looking at one bit. */
export class BitFilter {
  bits = new Uint32Array(1 << 7)
  mask = (1 << 12) - 1
  readonly #hashes: number[] = []

  add(hash: number): void {
    this.#hashes.push(hash)
    if (this.#hashes.length * 32 > this.mask) {
      this.mask = this.mask * 4 + 3
      this.bits = new Uint32Array((this.mask + 1) >>> 5)
      for (const each of this.#hashes) this.#set(each)
    } else this.#set(hash)
  }

  has(hash: number): boolean {
    return ((this.bits[(hash & this.mask) >>> 5] as number) & (1 << (hash & 31))) !== 0
  }

  #set(hash: number): void {
    const word = (hash & this.mask) >>> 5
    this.bits[word] = (this.bits[word] as number) | (1 << (hash & 31))
  }
}

/** A hash of six bytes, given as two numbers of three bytes each. */
export function hashOf(high: number, low: number): number {
  let hash = imul(high, 0x9e3779b1) ^ imul(low, 0x85ebca6b)
  hash = imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return (hash ^ (hash >>> 13)) & 0x3fffffff
}

export function gramAt(bytes: Uint8Array, i: number): number {
  return hashOf(
    ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number),
    ((bytes[i + 3] as number) << 16) | ((bytes[i + 4] as number) << 8) | (bytes[i + 5] as number),
  )
}

/** Three bytes as one number. */
export function tripleAt(bytes: Uint8Array, i: number): number {
  return ((bytes[i] as number) << 16) | ((bytes[i + 1] as number) << 8) | (bytes[i + 2] as number)
}

export function fourBytesAt(bytes: Uint8Array, i: number): number {
  return hashOf(
    bytes[i] as number,
    ((bytes[i + 1] as number) << 16) | ((bytes[i + 2] as number) << 8) | (bytes[i + 3] as number),
  )
}

/** Up to five bytes as one number, which tells their count as well. */
export function shortKey(bytes: Uint8Array, start: number, length: number): number {
  let key = 0
  for (let i = start; i < start + length; i++) key = key * 256 + (bytes[i] as number)
  return key + keyOfLength(length)
}

export function keyOfLength(length: number): number {
  return length * 2 ** 40
}
