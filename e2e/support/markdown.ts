import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

/**
 * Markdown as GitHub renders it.
 *
 * @throws when a part of it is rendered as its source, such as a malformed table or an unclosed tag.
 */
export function render(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  const visible = html.replace(/<[^>]*>/g, '')
  if (/\|\s*-{3,}|^#{1,6} |\*\*/m.test(visible)) throw new Error(`Markdown shows as its source:\n${html}`)
  const open: string[] = []
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*?>/g)) {
    if (['br', 'hr', 'img', 'input'].includes(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) throw new Error(`</${name}> closes nothing:\n${html}`)
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> is not closed:\n${html}`)
  return html
}
