/** Words after which a slash begins a regular expression, not a division. */
const wordsBeforeExpression = new Set(
  'await case delete do else in instanceof new of return throw typeof void yield'.split(' '),
)

/** Words whose condition in parentheses is followed by a statement. */
const wordsBeforeCondition = new Set(['for', 'if', 'while', 'with'])

const [exclamation, quote, apostrophe, parenthesis, plus, minus, slash, backtick, brace] = [
  33, 34, 39, 40, 43, 45, 47, 96, 125,
] as const

const stringPattern = /"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?/y
const templatePattern = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{|$)/y
const commentPattern = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y
const expressionPattern = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*(?:\]|(?=\\?(?:\n|$)))|[^/\\[\n])+(\/?)/y
/** A string that may be the name of a field. */
const nameInQuotes = /^["'][\w$]{1,40}["']$/

/**
 * What a part of a JavaScript text is. A template is the parts between its substitutions, each with the signs around it; a sign
 * is one character; an expression is a regular expression.
 */
export type CodeToken = 'space' | 'comment' | 'word' | 'string' | 'template' | 'expression' | 'sign'

/**
 * Divides a JavaScript or TypeScript text into its parts, in their order and without gaps. What does not end, such as a string,
 * ends with its line or the text. Ends before the end of the text where it is told to stop. Takes time by the length of the text.
 */
export function scanCode(
  text: string,
  onToken: (kind: CodeToken, start: number, end: number) => 'stop' | undefined,
): void {
  /** Open brackets: whether a condition is in it, or a part of a template. */
  const open: ('condition' | 'template' | 'other')[] = []
  let index = 0
  let start = 0
  /** What decides whether a slash begins a regular expression: the part before it, and after a word which one it is. */
  let before: 'word' | 'expression may follow' | 'value' = 'expression may follow'
  let wordStart = 0
  let wordEnd = 0
  /** Up to here no slash does: on this line one had no end. Trying each would take time by the square. */
  let divisionsUntil = 0
  let isStopped = false
  const token = (kind: CodeToken) => {
    isStopped = onToken(kind, start, index) === 'stop'
  }
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = index
    const isFound = pattern.test(text)
    if (isFound) index = pattern.lastIndex
    return isFound
  }
  const wordBefore = () => (before === 'word' ? text.slice(wordStart, wordEnd) : '')
  const isValueBefore = () => before === 'value' || (before === 'word' && !wordsBeforeExpression.has(wordBefore()))
  const takeTemplate = () => {
    index++
    take(templatePattern)
    const hasSubstitution = index > start + 2 && text.endsWith('${', index)
    if (hasSubstitution) open.push('template')
    before = hasSubstitution ? 'expression may follow' : 'value'
    token('template')
  }
  const takeExpression = (): boolean => {
    if (index < divisionsUntil || isValueBefore()) return false
    expressionPattern.lastIndex = index
    const match = expressionPattern.exec(text)
    if (match === null) return false
    const end = expressionPattern.lastIndex
    if (match[1] === '/') index = end
    else divisionsUntil = end
    return match[1] === '/'
  }
  const takeSign = (sign: number) => {
    index++
    if (isOpening(sign)) {
      open.push(sign === parenthesis && wordsBeforeCondition.has(wordBefore()) ? 'condition' : 'other')
      before = 'expression may follow'
    } else if (isClosing(sign)) {
      const closed = open.pop()
      before = sign === brace || closed === 'condition' ? 'expression may follow' : 'value'
    } else {
      // After `i++`, and after `value!` of TypeScript, a slash divides.
      const isCount = (sign === plus || sign === minus) && text.charCodeAt(start - 1) === sign
      const isAssertion = sign === exclamation && isValueBefore()
      before = isCount || isAssertion ? 'value' : 'expression may follow'
    }
    token('sign')
  }
  while (index < text.length && !isStopped) {
    start = index
    const first = text.charCodeAt(index)
    if (isInWord(first)) {
      do index++
      while (isInWord(text.charCodeAt(index)))
      before = 'word'
      wordStart = start
      wordEnd = index
      token('word')
    } else if (isSpace(first)) {
      do index++
      while (isSpace(text.charCodeAt(index)))
      token('space')
    } else if (first === slash && take(commentPattern)) token('comment')
    else if (first === backtick || (first === brace && open.at(-1) === 'template')) {
      if (first === brace) open.pop()
      takeTemplate()
    } else if ((first === quote || first === apostrophe) && take(stringPattern)) {
      before = 'value'
      token('string')
    } else if (first === slash && takeExpression()) {
      before = 'value'
      token('expression')
    } else takeSign(first)
  }
}

/** Letters, digits, `$`, `_` and everything beyond ASCII. */
function isInWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || isOtherInWord(unit)
}

function isOtherInWord(unit: number): boolean {
  return unit === 95 || unit === 36 || (unit >= 128 && !isSpace(unit))
}

function isSpace(unit: number): boolean {
  return (
    unit === 32 || (unit >= 9 && unit <= 13) || unit === 0xa0 || unit === 0xfeff || unit === 0x2028 || unit === 0x2029
  )
}

function isOpening(unit: number): boolean {
  return unit === 40 || unit === 91 || unit === 123
}

function isClosing(unit: number): boolean {
  return unit === 41 || unit === 93 || unit === 125
}

/**
 * The code of a JavaScript text, to search in it: without comments, regular expressions and texts, but for strings that may
 * be names, which come in double quotes. White space is one space. Takes time by the length of the text.
 */
export function codeOf(text: string): string {
  const parts: string[] = []
  scanCode(text, (kind, start, end) => {
    if (kind === 'space' || kind === 'comment') {
      if (parts.at(-1) !== ' ') parts.push(' ')
    } else if (kind === 'template') parts.push('``')
    else if (kind === 'expression') parts.push('//')
    else if (kind === 'string') {
      const string = text.slice(start, end)
      parts.push(nameInQuotes.test(string) ? `"${string.slice(1, -1)}"` : '""')
    } else parts.push(text.slice(start, end))
  })
  return parts.join('')
}

/** A text with its comments replaced by spaces, so that a search finds only code and strings. Offsets and lines are kept. */
export function withoutComments(text: string): string {
  const parts: string[] = []
  scanCode(text, (kind, start, end) => {
    const part = text.slice(start, end)
    parts.push(kind === 'comment' ? part.replace(/[^\r\n]/g, ' ') : part)
  })
  return parts.join('')
}
