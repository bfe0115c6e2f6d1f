import { parse } from '@babel/parser'

/**
 * A module of the bundle without its comments, which are an eighth of the package: those of packages, and the marks of the
 * bundler. A comment alone on its lines goes with them. Else what it means to the syntax stays: a space, or a line end.
 */
export function withoutComments(code: string): string {
  const { comments } = parse(code, { sourceType: 'module' })
  let text = ''
  let end = 0
  for (const comment of comments ?? []) {
    const { start, end: after } = comment as { start: number; end: number }
    const before = code.slice(end, start)
    const lineStart = code.lastIndexOf('\n', start - 1) + 1
    const isLineStart = lineStart >= end && code.slice(lineStart, start).trim() === ''
    if (isLineStart && code[after] === '\n') {
      text += code.slice(end, lineStart)
      end = after + 1
    } else {
      text += before + (code.slice(start, after).includes('\n') ? '\n' : ' ')
      end = after
    }
  }
  return text + code.slice(end)
}
