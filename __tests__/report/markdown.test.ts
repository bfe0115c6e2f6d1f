import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { code, details, table, text } from '../../src/report/markdown.js'

/** Renders as GitHub does: GFM, with raw HTML. */
const render = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true })

/** The text that a reader of the HTML sees. */
const visible = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .trim()

const hostile = [
  '**bold** _it_ ~~no~~ `code`',
  '_a_ __b__ a_b_c x_ _y',
  '[link](javascript:alert(1)) ![image](x) [ref]: y',
  '<script>alert(1)</script><img src=x onerror=y>',
  '</code></td></table> <!-- comment -->',
  '| a | b |\\| c',
  '# heading',
  '- item',
  '* item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '---',
  '===',
  '    indented',
  'https://example.com www.example.com http://a.b a@b.com mailto:a@b.com',
  '@someone #12 owner/repo#3 :smile:',
  '\\ back\\slash \\* &amp; &#42; &lt;b&gt;',
  '```\nfence\n```',
  'line\n\n# two\r\nthree',
  '$x^2$ $$y$$',
  '- [ ] task',
  '[^1]: note [^1]',
  '~~~',
  '***',
  '____',
]

describe.each([
  ['text', text],
  ['code', code],
] as const)('%s', (name, escaped) => {
  it.each(hostile)('shows %j as text', (value) => {
    const expected = value.replace(/\s+/g, ' ').trim()
    for (const markdown of [escaped(value), `| a |\n| --- |\n| ${escaped(value)} |`, `- ${escaped(value)}`]) {
      const html = render(markdown)
      expect(html.replace(/<\/?(?:p|code|ul|li|table|thead|tbody|tr|th|td)>/g, '')).not.toMatch(/<[a-z!/]/i)
      expect(visible(html).replace(/\s+/g, ' ')).toContain(expected)
    }
    if (name === 'code') expect(render(escaped(value)).match(/<code>/g)).toHaveLength(1)
  })
})

describe('readability', () => {
  it('does not escape ordinary names', () => {
    expect(code('std:account:list')).toBe('<code>std:account:list</code>')
    expect(code('src/index.ts:12')).toBe('<code>src/index.ts:12</code>')
    expect(text('2 of 14 checks failed: account-not-found')).toBe('2 of 14 checks failed: account-not-found')
  })
})

describe('table and details', () => {
  it('render rows', () => {
    const html = render(table(['a', 'b'], [[text('1|2'), code('x')]]))
    expect(html.match(/<td>/g)).toHaveLength(2)
    expect(html).toContain('<td>1|2</td>')
  })

  it('are empty without rows', () => {
    expect(table(['a'], [])).toBe('')
  })

  it('collapse Markdown', () => {
    expect(render(details('t', '**b**'))).toContain('<strong>b</strong>')
  })
})
