import { formParts } from '../../../src/sandbox/http/multipart.js'

const type = 'multipart/form-data; boundary=b'

/** Name and text of each part, for a body that comes in chunks of `size` bytes. */
async function read(body: string, size: number, contentType = type): Promise<[string, string][]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    const bytes = Buffer.from(body)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found: [string, string][] = []
  for await (const part of formParts(contentType, chunks())) {
    const texts: Buffer[] = []
    for await (const chunk of part.body) texts.push(chunk)
    found.push([part.name, Buffer.concat(texts).toString()])
  }
  return found
}

const form = [
  'before\r\n--b\r\n',
  'Content-Disposition: form-data; name="one"; filename="x"\r\nContent-Type: text/plain\r\n\r\n',
  'a\r\n--\r\n--c\r\r\n-\r\n--b\r\n',
  'content-disposition: form-data; name=two\r\n\r\n',
  '\r\n--b\r\n',
  '\r\nno header\r\n--b--\r\nafter',
].join('')

describe('a multipart form', () => {
  test.each([1, 2, 3, 5, 7, 11, 10_000])('is read in chunks of %d bytes', async (size) => {
    expect(await read(form, size)).toEqual([
      ['one', 'a\r\n--\r\n--c\r\r\n-'],
      ['two', ''],
      ['', 'no header'],
    ])
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000])(
    'is divided by whole boundaries alone, in chunks of %d bytes',
    async (size) => {
      const texts = [
        'a\r\n--bX\r\nb',
        '\r\n--b-\r\n',
        '\r\n--b--X\r\n--b -\r\n--b--\t-',
        '--b\r\n',
        `\r\n--b${' '.repeat(500)}\r\n`,
        '\r\n--b\r',
        '\r\n--b\n--b--\n',
        '\r\n--\r\n--\r\n--bb\r\n\r\n--',
      ]
      const parts = texts.map(
        (text, i) => `--b${['', ' ', '\t'][i % 3]}\r\nContent-Disposition: form-data; name=${i}\r\n\r\n${text}\r\n`,
      )
      const expected = texts.map((text, i) => [String(i), text])
      expect(await read(`--bX\r\n${parts.join('')}--b--`, size)).toEqual(expected)
      expect(await read(`${parts.join('')}--b-- \t\r\n--b\r\nmore`, size)).toEqual(expected)
    },
  )

  test('may quote its boundary', async () => {
    expect(await read('--a b--', 3, 'multipart/form-data; boundary="a b"; charset=x')).toEqual([])
  })

  test.each([
    ['', 'breaks off'],
    ['--b', 'breaks off'],
    ['--b-', 'breaks off'],
    ['--b \r', 'breaks off'],
    ['--bX--', 'breaks off'],
    ['--b\r\nContent-Disposition: form-data; name=a\r\n\r\ntext\r\n--bb--\r\n', 'breaks off'],
    ['--b\r\nContent-Disposition: form-data; name=a\r\n\r\ntext\r\n--', 'breaks off'],
    [`--b\r\n${'x'.repeat(20_000)}`, 'is too large'],
  ])('that is malformed is refused: %#', async (body, message) => {
    await expect(read(body, 1000)).rejects.toThrow(message)
  })
})
