import { badRequest } from './errors.js'

/** One part of a multipart form. Requesting the next part drops the unread rest of its body. */
export interface FormPart {
  name: string
  body: AsyncIterable<Buffer>
}

const maxHeaderBytes = 16 * 1024
/** Maximum length of the white space after a boundary. */
const maxPadding = 128

/**
 * Yields the parts of a `multipart/form-data` body with this Content-Type. Bodies are streamed, never held completely.
 * Throws a 400 for a malformed form.
 */
export async function* formParts(contentType: string, source: AsyncIterable<Buffer>): AsyncGenerator<FormPart> {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const reader = new Reader(source, `\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  if (!boundary) throw badRequest('The Content-Type of the form names no boundary')
  for await (const _preamble of reader.untilBoundary()) {
    // The text before the first boundary is ignored.
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
  // A boundary is searched with its line break, which the first one may lack.
  #held: Buffer = Buffer.from('\r\n')
  #isOver = false
  /** True after the last boundary of the form. */
  isAtEnd = false

  constructor(source: AsyncIterable<Buffer>, boundary: string) {
    this.#source = source[Symbol.asyncIterator]()
    this.#boundary = Buffer.from(boundary, 'latin1')
  }

  /** Yields the bytes before the next boundary and skips the boundary. */
  async *untilBoundary(): AsyncGenerator<Buffer> {
    for (;;) {
      const index = this.#held.indexOf(this.#boundary)
      // The end of the held bytes may be the start of a boundary, so it is kept.
      const before = index < 0 ? Math.max(0, this.#held.length - this.#boundary.length + 1) : index
      if (before > 0) yield this.#take(before)
      if (index < 0) await this.#more()
      else if (await this.#isDelimiter()) return
      else yield this.#take(this.#boundary.length)
    }
  }

  /**
   * Returns whether the held bytes, which begin with the boundary, are a delimiter: only white space may follow it on its
   * line. Otherwise they are content.
   */
  async #isDelimiter(): Promise<boolean> {
    for (;;) {
      const rest = this.#held.toString('latin1', this.#boundary.length, this.#boundary.length + maxPadding)
      const [line, dashes] = /^(--)?[ \t]*(?:\r\n|$)/.exec(rest) ?? []
      const isWhole = line?.endsWith('\r\n') || (this.#isOver && dashes !== undefined)
      if (line !== undefined && isWhole) {
        this.isAtEnd = dashes !== undefined
        // The line break stays for `header`, which ends at two line breaks.
        this.#take(this.#boundary.length + line.replace('\r\n', '').length)
        return true
      }
      if (rest.length >= maxPadding || !/^-{0,2}[ \t]*\r?$/.test(rest)) return false
      await this.#more(dashes !== undefined)
    }
  }

  /** Reads the header lines of a part. */
  async header(): Promise<string> {
    for (;;) {
      const end = this.#held.indexOf('\r\n\r\n')
      if (end >= 0) {
        return this.#take(end + 4).toString('utf8')
      }
      if (this.#held.length > maxHeaderBytes) throw badRequest('The header of a part of the form is too large')
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
