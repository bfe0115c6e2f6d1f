import { badRequest } from './errors.js'

/** One part of a multipart form. Its body must be read before the next part comes; what is not read is dropped. */
export interface FormPart {
  name: string
  body: AsyncIterable<Buffer>
}

const largestHeader = 16 * 1024

/** The parts of a body of that `multipart/form-data` type, without ever holding a whole part. Throws a 400 for a malformed one. */
export async function* formParts(contentType: string, source: AsyncIterable<Buffer>): AsyncGenerator<FormPart> {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  const reader = new Reader(source, `\r\n--${boundary?.[1] ?? boundary?.[2] ?? ''}`)
  if (!boundary) throw badRequest('The Content-Type of the form names no boundary')
  for await (const _preamble of reader.untilBoundary()) {
    // What stands before the first boundary means nothing.
  }
  while (!(await reader.atEnd())) {
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
  private readonly source: AsyncIterator<Buffer>
  private readonly boundary: Buffer
  // The first boundary has no line before it.
  private held: Buffer = Buffer.from('\r\n')

  constructor(source: AsyncIterable<Buffer>, boundary: string) {
    this.source = source[Symbol.asyncIterator]()
    this.boundary = Buffer.from(boundary, 'latin1')
  }

  /** What comes before the next boundary; the boundary itself is swallowed. */
  async *untilBoundary(): AsyncGenerator<Buffer> {
    for (;;) {
      const index = this.held.indexOf(this.boundary)
      if (index >= 0) {
        const last = this.held.subarray(0, index)
        this.held = this.held.subarray(index + this.boundary.length)
        if (last.length > 0) yield last
        return
      }
      // The end of what is held may be the start of a boundary.
      const safe = this.held.length - this.boundary.length + 1
      if (safe > 0) {
        const chunk = this.held.subarray(0, safe)
        this.held = this.held.subarray(safe)
        yield chunk
      }
      await this.more()
    }
  }

  /** Whether the boundary that was just read is the last one. */
  async atEnd(): Promise<boolean> {
    while (this.held.length < 2) await this.more()
    return this.held.toString('latin1', 0, 2) === '--'
  }

  /** The header lines of a part. */
  async header(): Promise<string> {
    for (;;) {
      const end = this.held.indexOf('\r\n\r\n')
      if (end >= 0) {
        const text = this.held.toString('utf8', 0, end)
        this.held = this.held.subarray(end + 4)
        return text
      }
      if (this.held.length > largestHeader) throw badRequest('A part of the form has too large a header')
      await this.more()
    }
  }

  private async more(): Promise<void> {
    const next = await this.source.next()
    if (next.done === true) throw badRequest('The multipart form breaks off before its last boundary')
    this.held = Buffer.concat([this.held, next.value])
  }
}
