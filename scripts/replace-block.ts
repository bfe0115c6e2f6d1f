/** Replaces the text between the markers `<!-- name -->` and `<!-- /name -->` of a page. */
export function replaceBlock(text: string, marker: string, content: string, path: string): string {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start === -1 || end < start) throw new Error(`${path} has no ${open} … ${close}`)
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`
}
