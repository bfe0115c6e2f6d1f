/** What was found in a stream of JSON values. After anything but a `value` nothing follows. */
export type JsonItem =
  | { kind: 'value'; value: unknown }
  /** From here on it is not JSON: the start of it. */
  | { kind: 'text'; text: string }
  /** The stream ended inside a value: the start of it. */
  | { kind: 'cut'; text: string }
  /** A value is larger than the limit: the start of it. */
  | { kind: 'too-large'; text: string }

/** How much is kept of what is no value, in bytes. */
const textBytes = 16 * 1024

/**
 * Splits bytes into JSON values with any or no whitespace between them (docs/platform.md#invoke-answer), however the
 * chunks fall. One value is held at a time, of at most `limit` bytes. Closes the source when it is left early.
 */
export async function* jsonStream(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): AsyncGenerator<JsonItem, void, undefined> {
  const splitter = new JsonSplitter(limit)
  for await (const chunk of chunks) {
    yield* splitter.push(chunk)
    if (splitter.ended) return
  }
  const last = splitter.end()
  if (last) yield last
}

type State = 'between' | 'container' | 'string' | 'number' | 'literal' | 'text' | 'ended'

/** Finds the ends of values by counting brackets outside of strings, and leaves their judgement to `JSON.parse`. */
class JsonSplitter {
  readonly #limit: number
  #state: State = 'between'
  /** The parts of the current value, or of the text, from earlier chunks. */
  #parts: Buffer[] = []
  #size = 0
  #depth = 0
  #inString = false
  #escaped = false
  #literal = ''
  #matched = 0

  constructor(limit: number) {
    this.#limit = limit
  }

  get ended(): boolean {
    return this.#state === 'ended'
  }

  *push(chunk: Uint8Array): Generator<JsonItem, void, undefined> {
    let position = 0
    while (position < chunk.length && this.#state !== 'ended') {
      if (this.#state === 'between') {
        position = skipSpace(chunk, position)
        if (position === chunk.length) return
        this.#begin(chunk[position])
      }
      const end = this.#findEnd(chunk, position)
      this.#hold(chunk.subarray(position, end ?? chunk.length))
      position = end ?? chunk.length
      if (this.#state === 'text') {
        if (this.#size >= textBytes) yield this.#finish('text')
      } else if (this.#size > this.#limit) {
        yield this.#finish('too-large')
      } else if (end !== undefined) {
        const item = this.#value()
        if (item) yield item
      }
    }
  }

  /** What is left when no more bytes come. */
  end(): JsonItem | undefined {
    if (this.#state === 'text') return this.#finish('text')
    if (this.#state === 'between' || this.#state === 'ended') return undefined
    // Only a number can be whole without its end being seen.
    if (this.#state === 'number') return this.#value() ?? this.#finish('text')
    return this.#finish('cut')
  }

  #begin(byte: number | undefined): void {
    this.#depth = 0
    this.#inString = false
    this.#escaped = false
    this.#matched = 0
    const first = String.fromCharCode(byte ?? 0)
    this.#literal = { t: 'true', f: 'false', n: 'null' }[first] ?? ''
    if (first === '{' || first === '[') this.#state = 'container'
    else if (first === '"') this.#state = 'string'
    else if (/[-\d]/.test(first)) this.#state = 'number'
    else this.#state = this.#literal === '' ? 'text' : 'literal'
  }

  /** The index after the current value; undefined when the chunk does not hold it. May turn a literal into text. */
  #findEnd(chunk: Uint8Array, from: number): number | undefined {
    switch (this.#state) {
      case 'container':
      case 'string':
        return this.#findClosing(chunk, from)
      case 'number': {
        let index = from
        while (index < chunk.length && isOfNumber(chunk[index])) index++
        return index < chunk.length ? index : undefined
      }
      case 'literal':
        for (let index = from; index < chunk.length; index++) {
          if (chunk[index] !== this.#literal.charCodeAt(this.#matched)) {
            this.#state = 'text'
            return undefined
          }
          this.#matched++
          if (this.#matched === this.#literal.length) return index + 1
        }
        return undefined
      default:
        return undefined
    }
  }

  #findClosing(chunk: Uint8Array, from: number): number | undefined {
    let depth = this.#depth
    let inString = this.#inString
    let escaped = this.#escaped
    for (let index = from; index < chunk.length; index++) {
      const byte = chunk[index]
      if (inString) {
        if (escaped) escaped = false
        else if (byte === 0x5c) escaped = true
        else if (byte === 0x22) inString = false
        else continue
      } else if (byte === 0x22) inString = true
      else if (byte === 0x7b || byte === 0x5b) depth++
      else if (byte === 0x7d || byte === 0x5d) depth--
      else continue
      if (depth === 0 && !inString) return index + 1
    }
    this.#depth = depth
    this.#inString = inString
    this.#escaped = escaped
    return undefined
  }

  #hold(bytes: Uint8Array): void {
    // A copy: the chunk belongs to the one who gave it.
    this.#parts.push(Buffer.from(bytes))
    this.#size += bytes.length
  }

  /** The value that is held; undefined when it is not JSON, and so the start of text. */
  #value(): JsonItem | undefined {
    try {
      const value: unknown = JSON.parse(Buffer.concat(this.#parts).toString('utf8'))
      this.#parts = []
      this.#size = 0
      this.#state = 'between'
      return { kind: 'value', value }
    } catch {
      this.#state = 'text'
      return undefined
    }
  }

  #finish(kind: 'text' | 'cut' | 'too-large'): JsonItem {
    const text = Buffer.concat(this.#parts).subarray(0, textBytes).toString('utf8').trim()
    this.#parts = []
    this.#state = 'ended'
    return { kind, text }
  }
}

function skipSpace(chunk: Uint8Array, from: number): number {
  let index = from
  for (; index < chunk.length; index++) {
    const byte = chunk[index]
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) break
  }
  return index
}

function isOfNumber(byte: number | undefined): boolean {
  return byte !== undefined && /[-+.\deE]/.test(String.fromCharCode(byte))
}
