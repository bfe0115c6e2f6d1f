import {
  AnswerReader,
  type HttpAnswer,
  type HttpRequest,
  NotHttpError,
  RequestReader,
} from '../../src/recording/http-reader.js'

function requestsIn(parts: readonly Buffer[]): HttpRequest[] {
  const found: HttpRequest[] = []
  const reader = new RequestReader({ onRequest: (request) => found.push(request) })
  for (const part of parts) reader.push(part)
  return found
}

function answersIn(
  methods: readonly string[],
  parts: readonly Buffer[],
): { found: HttpAnswer[]; reader: AnswerReader } {
  const found: HttpAnswer[] = []
  const reader = new AnswerReader((answer) => found.push(answer))
  for (const method of methods) reader.expect(method)
  for (const part of parts) reader.push(part)
  return { found, reader }
}

/** One text, as a whole and byte by byte: a connection may cut it anywhere. */
const cuts = (text: string): Buffer[][] => [
  [Buffer.from(text)],
  [...Buffer.from(text)].map((byte) => Buffer.from([byte])),
]

describe('the reader of HTTP messages', () => {
  it.each(cuts('POST /a?b=c HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabcGET /d HTTP/1.1\r\nHost: x\r\n\r\n'))(
    'reads requests, one after the other',
    (...parts) => {
      const found = requestsIn(parts)
      expect(found.map(({ method, target, body }) => [method, target, body.toString()])).toEqual([
        ['POST', '/a?b=c', 'abc'],
        ['GET', '/d', ''],
      ])
    },
  )

  it.each(
    cuts(
      'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: t\r\n\r\n' +
        'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nHTTP/1.1 204 No Content\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno',
    ),
  )('reads answers: chunks, those to HEAD, and those without a body', (...parts) => {
    const { found } = answersIn(['GET', 'HEAD', 'DELETE', 'GET'], parts)
    expect(found.map(({ status, body }) => [status, body.toString()])).toEqual([
      [200, 'abcde'],
      [200, ''],
      [204, ''],
      [404, 'no'],
    ])
  })

  it('reads a body without a length up to the end of the connection, and tells what was cut', () => {
    const { found, reader } = answersIn(['GET'], [Buffer.from('HTTP/1.0 200 OK\r\n\r\nall of it')])
    expect(found).toEqual([])
    expect(reader.end()).toBe(true)
    expect(found[0]?.body.toString()).toBe('all of it')
    const cut = answersIn(['GET'], [Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf')])
    expect(cut.reader.partial()?.body.toString()).toBe('half')
    expect(cut.reader.end()).toBe(false)
  })

  it.each([
    ['\x16\x03\x01\x02\x00', /it is not HTTP/],
    ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', /HTTP\/2/],
    ['GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n', /length is not a number/],
    ['GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', /chunk has no size/],
    [`GET /${'a'.repeat(300_000)}`, /longer than/],
  ])('refuses what is no HTTP/1.1: %j', (text, message) => {
    expect(() => requestsIn([Buffer.from(text, 'latin1')])).toThrow(NotHttpError)
    expect(() => requestsIn([Buffer.from(text, 'latin1')])).toThrow(message)
  })
})
