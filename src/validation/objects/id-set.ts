import { randomBytes } from 'node:crypto'

/**
 * A set of ids that takes about 20 bytes for each instead of its text: a source can have millions of objects. Sets of one
 * table share the place of a text that several of them have, as an account may have the same key, identity and name.
 */
export class IdSet {
  readonly #table: IdTable
  readonly #role: number
  #size = 0

  constructor(table = new IdTable()) {
    this.#table = table
    this.#role = table.newRole()
  }

  get size(): number {
    return this.#size
  }

  /** Returns false if the set had the id already. */
  add(id: string): boolean {
    const isNew = this.#table.add(id, this.#role)
    if (isNew) this.#size++
    return isNew
  }

  has(id: string): boolean {
    return this.#table.has(id, this.#role)
  }
}

/** Slots of a page. It is divided when it would hold more texts than `maxOfPage`. */
const slotsOfPage = 512
const maxOfPage = 448
/** Bits of a hash that choose the page. With as many there are more texts than memory has place for. */
const maxDepth = 24
const maxSets = 8

/**
 * Texts, each with the sets that have it. It keeps a hash of 64 bits: among two million texts two have the same one once in
 * nine million runs. It grows by dividing one page at a time, so that it never holds a second copy of itself.
 */
export class IdTable {
  /** By the first bits of the hash. A page that was divided less often than others stands at several places in a row. */
  #pages = [new Page(0)]
  #depth = 0
  #sets = 0
  /** Differs in each run, so that nobody can make texts with the same hash. */
  readonly #salt = randomBytes(4).readUInt32LE()

  /** The mark of one more set. */
  newRole(): number {
    if (this.#sets === maxSets) throw new Error(`a table of ids has more than ${maxSets} sets`)
    return 1 << this.#sets++
  }

  /** Returns false if the set had the text already. */
  add(text: string, role: number): boolean {
    hash(text, this.#salt)
    for (;;) {
      const page = this.#page()
      const slot = page.find()
      const roles = page.roles[slot] as number
      if (roles !== 0) {
        page.roles[slot] = roles | role
        return (roles & role) === 0
      }
      if (page.size < maxOfPage) {
        page.put(slot, role)
        return true
      }
      this.#divide(page)
    }
  }

  has(text: string, role: number): boolean {
    hash(text, this.#salt)
    const page = this.#page()
    return ((page.roles[page.find()] as number) & role) !== 0
  }

  /** The page of the current hash. */
  #page(): Page {
    return this.#pages[this.#depth === 0 ? 0 : high >>> (32 - this.#depth)] as Page
  }

  /** Moves what has the next bit of the hash from a page into a new one. Keeps the current hash. */
  #divide(page: Page): void {
    if (page.depth === maxDepth) throw new Error('too many ids')
    if (page.depth === this.#depth) {
      this.#pages = this.#pages.flatMap((each) => [each, each])
      this.#depth++
    }
    const places = 2 ** (this.#depth - page.depth)
    const second = new Page(page.depth + 1)
    this.#pages.fill(second, this.#pages.indexOf(page) + places / 2, this.#pages.indexOf(page) + places)
    const current = [high, low] as const
    page.takeOut(dividedHashes, dividedRoles)
    page.depth++
    for (let slot = 0; slot < slotsOfPage; slot++) {
      if (dividedRoles[slot] === 0) continue
      high = dividedHashes[2 * slot] as number
      low = dividedHashes[2 * slot + 1] as number
      const target = this.#page()
      target.put(target.find(), dividedRoles[slot] as number)
    }
    high = current[0]
    low = current[1]
  }
}

/** What a page held that is being divided. */
const dividedHashes = new Uint32Array(2 * slotsOfPage)
const dividedRoles = new Uint8Array(slotsOfPage)

class Page {
  /** How many bits of the hash its texts have in common. */
  depth: number
  size = 0
  /** The two halves of each hash. */
  readonly hashes = new Uint32Array(2 * slotsOfPage)
  /** The sets that have the text; 0 in a slot that is empty. */
  readonly roles = new Uint8Array(slotsOfPage)

  constructor(depth: number) {
    this.depth = depth
  }

  /** The slot that holds the current hash, or the empty one to put it in. */
  find(): number {
    const { hashes, roles } = this
    let slot = low % slotsOfPage
    while (roles[slot] !== 0 && (hashes[2 * slot] !== high || hashes[2 * slot + 1] !== low))
      slot = (slot + 1) % slotsOfPage
    return slot
  }

  put(slot: number, roles: number): void {
    this.hashes[2 * slot] = high
    this.hashes[2 * slot + 1] = low
    this.roles[slot] = roles
    this.size++
  }

  takeOut(hashes: Uint32Array, roles: Uint8Array): void {
    hashes.set(this.hashes)
    roles.set(this.roles)
    this.roles.fill(0)
    this.size = 0
  }
}

// Where tests run, each look at a global takes as long as a short hash.
const { imul } = Math

/** The current hash. Here, as two numbers that are returned would be an object for each text. */
let high = 0
let low = 0
/** What it is of: the same text is often added to several sets one after the other. */
let hashed = ''
let hashedWith = -1

/** Sets the current hash to that of a text. The second half is made of the steps of the first one. */
function hash(text: string, salt: number): void {
  if (text === hashed && salt === hashedWith) return
  hashed = text
  hashedWith = salt
  let first = salt
  let second = text.length
  for (let i = 0; i < text.length; i++) {
    first = imul(((first << 5) | (first >>> 27)) ^ text.charCodeAt(i), 0x9e3779b1)
    second = imul(((second << 13) | (second >>> 19)) ^ first ^ (first >>> 15), 0x85ebca6b)
  }
  high = mixed(first ^ (second >>> 11))
  low = mixed(second)
}

function mixed(value: number): number {
  let h = imul(value ^ (value >>> 16), 0x7feb352d)
  h = imul(h ^ (h >>> 15), 0x846ca68b)
  return (h ^ (h >>> 16)) >>> 0
}
