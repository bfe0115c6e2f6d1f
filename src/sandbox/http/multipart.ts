import { badRequest } from './errors.js'

/** One part of a multipart form. Its body must be read before the next part comes; what is not read is dropped. */
export interface FormPart {
  name: string
  body: AsyncIterable<Buffer>
}

const maxHeaderBytes = 16 * 1024
/** White space that may follow a boundary, at most. */
const maxPadding = 128

/** The parts of a body of that `multipart/form-data` type, without ever holding a whole part. Throws a 400 for a malformed one. */
export async function* formParts(contentType: string, source: AsyncIterable<Buffer>): AsyncGenerator<FormPart> {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const reader = new Reader(source, `\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  if (!boundary) throw badRequest('The Content-Type of the form names no boundary')
  for await (const _preamble of reader.untilBoundary()) {
    // What stands before the first boundary means nothing.
  }
  while (!reader.isAtEnd) {
    const header = await reader.header()
    const disposition = /^content-disposition:(.*)$/im.exec(header)?.[1] ?? ''
    const name = /;\s*name=(?:"([^"]*)"|([^\s;]+))/i.exec(disposition)
    const body = reader.untilBoundary()
    yield { name: name?.[1] ?? name?.[2] ?? '', body }
    for await (const _rest of body) {
      // Dropped.
    }
  }
}

class Reader {
  readonly #source: AsyncIterator<Buffer>
  readonly #boundary: Buffer
  // The first boundary has no line before it.
  #held: Buffer = Buffer.from('\r\n')
  #isOver = false
  /** The boundary that was read last is the last of the form. */
  isAtEnd = false

  constructor(source: AsyncIterable<Buffer>, boundary: string) {
    this.#source = source[Symbol.asyncIterator]()
    this.#boundary = Buffer.from(boundary, 'latin1')
  }

  /** What comes before the next boundary; the boundary itself is swallowed. */
  async *untilBoundary(): AsyncGenerator<Buffer> {
    for (;;) {
      const index = this.#held.indexOf(this.#boundary)
      // Without a boundary, the end of what is held may be the start of one.
      const before = index < 0 ? Math.max(0, this.#held.length - this.#boundary.length + 1) : index
      if (before > 0) yield this.#take(before)
      if (index < 0) await this.#more()
      else if (await this.#isDelimiter()) return
      else yield this.#take(this.#boundary.length)
    }
  }

  /**
   * Whether the held bytes, which begin with the boundary, begin with a delimiter: nothing but white space may follow up
   * to the end of the line. Otherwise they are content.
   */
  async #isDelimiter(): Promise<boolean> {
    for (;;) {
      const rest = this.#held.toString('latin1', this.#boundary.length, this.#boundary.length + maxPadding)
      const [line, dashes] = /^(--)?[ \t]*(?:\r\n|$)/.exec(rest) ?? []
      const isWhole = line?.endsWith('\r\n') || (this.#isOver && dashes !== undefined)
      if (line !== undefined && isWhole) {
        this.isAtEnd = dashes !== undefined
        // The line end belongs to the header: one without lines is two line ends.
        this.#take(this.#boundary.length + line.replace('\r\n', '').length)
        return true
      }
      if (rest.length >= maxPadding || !/^-{0,2}[ \t]*\r?$/.test(rest)) return false
      await this.#more(dashes !== undefined)
    }
  }

  /** The header lines of a part. */
  async header(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf('\r\n\r\n')
      if (end >= 0) {
        return this.#take(end + 4).toString('utf8')
      }
      if (this.#held.length > maxHeaderBytes) throw badRequest('A part of the form has too large a header')
      await this.#more()
    }
  }

  #take(length: number): Buffer {
    const taken = this.#held.subarray(0, length)
    this.#held = this.#held.subarray(length)
    return taken
  }

  async #more(mayEnd = false): Promise<void> {
    const next = await this.#source.next()
    if (next.done === true) {
      if (!mayEnd || this.#isOver) throw badRequest('The multipart form breaks off before its last boundary')
      this.#isOver = true
    } else this.#held = Buffer.concat([this.#held, next.value])
  }
}
