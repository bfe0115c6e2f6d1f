import { runInNewContext } from 'node:vm'
import { parse } from '@babel/parser'
import { withoutComments } from '../../scripts/bundle/comments.js'

describe('a module without its comments', () => {
  it.each([
    ['a line of its own', 'a()\n  // one\n  /* two */\nb()\n', 'a()\nb()\n'],
    ['several lines', 'a()\n/**\n * one\n */\nb()\n', 'a()\nb()\n'],
    ['the end of a line', 'a() // one\nb()\n', 'a()  \nb()\n'],
    ['the end of the file', 'a()\n// one', 'a()\n '],
    ['between words', 'typeof/* one */a\n', 'typeof a\n'],
    ['two on a line', '/* one */ /* two */\na()\n', '   \na()\n'],
    ['none', "const a = '// no /* comment */'\n", "const a = '// no /* comment */'\n"],
  ])('loses %s', (_, code, expected) => {
    expect(withoutComments(code)).toBe(expected)
  })

  it('does the same', () => {
    const code = [
      `const text = \`first\n\n  // no comment\n  ${'$'}{/* one */ 1}/* none */${'$'}{\n    // two\n    2\n  }\``,
      'const pattern = /[/*]\\/\\/*/ // three',
      'function none() {\n  return /* a line end\n  follows */ 4\n}',
      'const sum = 1 /* five */ + +/**/1',
      'const next = 1\n/* six */ ;[7].forEach((each) => seen.push(each))',
      'seen.push(text, pattern.source, none(), sum, next)',
    ].join('\n')
    const run = (source: string) => {
      const seen: unknown[] = []
      runInNewContext(source, { seen })
      return seen
    }
    const short = withoutComments(code)
    expect(parse(short).comments).toEqual([])
    expect(run(short)).toEqual(run(code))
    expect(run(short)).toHaveLength(6)
  })
})
