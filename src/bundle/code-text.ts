/** Words after which a slash begins a regular expression, not a division. */
const wordsBeforeExpression = new Set(
  'await case delete do else in instanceof new of return throw typeof void yield'.split(' '),
)

/** Words whose condition in parentheses is followed by a statement. */
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with'])

const wordPattern = /[\w$\u0080-\uffff]+/y
const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(`|\$\{|$)/y
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+\/?/y
const spacePattern = /\s+/y
/** A string that may be the name of a field. */
const nameInQuotes = /^["'][\w$]{1,40}["']$/

/**
 * The code of a JavaScript text, to search in it: without comments, regular expressions and texts, but for strings that may
 * be names, which come in double quotes. White space is one space. Takes time by the length of the text.
 */
export function codeOf(text: string): string {
  const parts: string[] = []
  /** Open brackets: whether a condition is in it, or a part of a template. */
  const open: ('condition' | 'template' | 'other')[] = []
  let index = 0
  /** Whether a slash here begins a regular expression. */
  let isExpression = true
  let word = ''
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = index
    const match = pattern.exec(text)?.[0]
    if (match !== undefined) index += match.length
    return match
  }
  const takeTemplate = () => {
    const end = take(templatePattern) ?? ''
    parts.push('``')
    isExpression = end.endsWith('${')
    if (isExpression) open.push('template')
  }
  while (index < text.length) {
    if (take(spacePattern) !== undefined || take(commentPattern) !== undefined) {
      if (parts.at(-1) !== ' ') parts.push(' ')
      continue
    }
    const name = take(wordPattern)
    if (name !== undefined) {
      parts.push(name)
      word = name
      isExpression = wordsBeforeExpression.has(name)
      continue
    }
    const string = take(stringPattern)
    if (string !== undefined) {
      parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""')
      isExpression = false
    } else if (isExpression && take(expressionPattern) !== undefined) {
      parts.push('//')
      isExpression = false
    } else {
      const sign = text[index++] ?? ''
      if (sign === '`') takeTemplate()
      else if (sign === '}' && open.at(-1) === 'template') {
        open.pop()
        takeTemplate()
      } else {
        parts.push(sign)
        if ('({['.includes(sign)) open.push(sign === '(' && wordsBeforeCondition.has(word) ? 'condition' : 'other')
        const closed = ')}]'.includes(sign) ? open.pop() : undefined
        isExpression = sign === ')' || sign === ']' ? closed === 'condition' : true
      }
    }
    word = ''
  }
  return parts.join('')
}
