import { LineReader, maxLineLength } from '../../src/cli/exec.js'

function linesOf(...chunks: (string | Buffer)[]): string[] {
  const lines: string[] = []
  const reader = new LineReader((line) => lines.push(line))
  for (const chunk of chunks) reader.write(Buffer.from(chunk))
  reader.end()
  return lines
}

describe('LineReader', () => {
  it.each([
    [['a\nb\n'], ['a', 'b']],
    [['a\r\nb'], ['a', 'b']],
    [
      ['a\r', '\nb'],
      ['a', 'b'],
    ],
    [
      ['', 'a', '', 'b\n\n', 'c'],
      ['ab', '', 'c'],
    ],
    [[], []],
  ])('cuts %j', (chunks, lines) => {
    expect(linesOf(...chunks)).toEqual(lines)
  })

  it('joins characters that were cut', () => {
    const bytes = Buffer.from('ä€\n')
    expect(linesOf(bytes.subarray(0, 1), bytes.subarray(1, 4), bytes.subarray(4))).toEqual(['ä€'])
  })

  it('leaves out a line that is too long, and goes on after it', () => {
    const part = Buffer.alloc(1024 * 1024, 'x')
    const chunks = Array.from({ length: 17 }, () => part)
    expect(linesOf('before\n', ...chunks, '\nafter\n')).toEqual([
      'before',
      `(a line of ${17 * 1024 * 1024} characters is left out)`,
      'after',
    ])
    expect(linesOf(...chunks.slice(1), '\n')[0]).toHaveLength(maxLineLength)
  })

  it('looks at each character of a long line only once', () => {
    // Looking at the whole line again with each of these would take many minutes.
    const chunk = Buffer.from('x'.repeat(64))
    const lines: string[] = []
    const reader = new LineReader((line) => lines.push(line))
    for (let count = 0; count < 200_000; count++) reader.write(chunk)
    reader.end()
    expect(lines[0]).toHaveLength(200_000 * 64)
  })
})
