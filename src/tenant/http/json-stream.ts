import { isDeeperThan, maxPrintableDepth } from '../../core/json.js'

/** An item of a stream of JSON values. Every kind except `value` is the last item. */
export type JsonItem =
  /** `isTooDeep`: it cannot be printed. */
  | { kind: 'value'; value: unknown; isTooDeep?: true }
  /** The rest of the stream is not JSON; `text` is its start. */
  | { kind: 'text'; text: string }
  /** The stream ended inside a value; `text` is the start of that value. */
  | { kind: 'cut'; text: string }
  /** A value is larger than the limit; `text` is its start. */
  | { kind: 'too-large'; text: string }

/** How much of a text that is not a complete value is kept, in bytes. */
const maxTextBytes = 16 * 1024

/**
 * Splits bytes into JSON values with any or no whitespace between them (docs/platform.md#invoke-answer). Chunks may end
 * anywhere. Holds one value of at most `limit` bytes at a time. Closes the source when the caller stops early.
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

/** Finds where values end by counting brackets outside of strings; `JSON.parse` decides whether they are valid. */
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
        if (this.#size >= maxTextBytes) yield this.#finish('text')
      } else if (this.#size > this.#limit) {
        yield this.#finish('too-large')
      } else if (end !== undefined) {
        const item = this.#value()
        if (item) yield item
      }
    }
  }

  /** Returns the remaining item at the end of the stream. */
  end(): JsonItem | undefined {
    if (this.#state === 'text') return this.#finish('text')
    if (this.#state === 'between' || this.#state === 'ended') return undefined
    // A number has no closing character, so the end of the stream may complete it.
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

  /** The index after the current value; undefined when the value ends in a later chunk. May turn a literal into text. */
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
    // The source may reuse the memory of its chunk.
    this.#parts.push(Buffer.from(bytes))
    this.#size += bytes.length
  }

  /** Parses the collected value. When it is not JSON, switches to the state `text` and returns undefined. */
  #value(): JsonItem | undefined {
    try {
      const text = Buffer.concat(this.#parts).toString('utf8')
      const value: unknown = JSON.parse(text)
      this.#parts = []
      this.#size = 0
      this.#state = 'between'
      const isTooDeep = isDeeperThan(maxPrintableDepth, text)
      return { kind: 'value', value, ...(isTooDeep && { isTooDeep }) }
    } catch {
      this.#state = 'text'
      return undefined
    }
  }

  #finish(kind: 'text' | 'cut' | 'too-large'): JsonItem {
    const text = Buffer.concat(this.#parts).subarray(0, maxTextBytes).toString('utf8').trim()
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
