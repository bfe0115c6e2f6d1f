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
    .replaceAll('\u200b', '')
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

/** What GitHub makes a link or a notification of, wherever it stands in rendered text outside of code. */
const references = [
  ['@someone', /@[\p{L}\p{N}]/u],
  ['(@org/team)', /@[\p{L}\p{N}]/u],
  ['see #12', /#\d/],
  ['owner/repo#1', /#\d/],
  ['GH-7 and gh-8', /\bgh-\d/i],
  ['0123456', /\b[\da-f]{7,40}\b/i],
  ['owner/repo@a5c3785ed8d6a35868bc169f07e40e889087fd2e', /@[\p{L}\p{N}]|\b[\da-f]{7,40}\b/iu],
  ['A5C3785', /\b[\da-f]{7,40}\b/i],
  ['fix a5c3785-more', /\b[\da-f]{7,40}\b/i],
  ['mail someone@example.com', /@[\p{L}\p{N}]/u],
  ['xmpp:someone@example.com/room', /@[\p{L}\p{N}]/u],
  ['mailto:someone@example.com', /@[\p{L}\p{N}]/u],
  ['https://github.com/owner/repo/issues/1', /:\/\//],
  ['www.example.com', /\bwww\.\w/],
] as const

describe('references in foreign text', () => {
  it.each(references)('%s is inert as text', (value, live) => {
    expect(value).toMatch(live)
    for (const markdown of [text(value), `| a |\n| --- |\n| ${text(value)} |`, details(text(value), '')]) {
      // GitHub looks at the text after character references have become characters.
      const rendered = render(markdown)
        .replace(/<[^>]*>/g, '')
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
      expect(rendered).not.toMatch(live)
      expect(visible(rendered)).toContain(value)
    }
  })

  it.each(references)('%s stands in code, and is no link to a mail address', (value) => {
    const html = render(code(value))
    expect(html).toMatch(/^<p><code>[^<]*<\/code><\/p>$/)
    expect(html.replace(/&#(\d+);/g, (_, each: string) => String.fromCharCode(Number(each)))).not.toMatch(
      /@[\p{L}\p{N}]/u,
    )
  })

  it('leaves a UUID as it is, so that it can be copied', () => {
    const id = '621d41d7-2358-4e89-8e16-33e9318403bc'
    expect(text(id)).toBe(id)
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
