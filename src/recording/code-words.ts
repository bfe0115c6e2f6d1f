import { scanCode } from '../bundle/code-text.js'

/** More texts beside each other are data, such as a list of countries or of names. */
const maxTextsOfList = 60
/** A longer text without a space is data too. */
const maxLengthOfWord = 300

/** Letters and digits beside each other. */
export const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** UUIDs are read as a whole. */
const uuidPattern = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** The words of a text in lower case: letters and digits beside each other, UUIDs, and the digits of long numbers. */
export function tokensOf(text: string): string[] {
  const words = (text.match(wordPattern) ?? []).map((word) => word.toLowerCase())
  const uuids = text.includes('-') ? (text.match(uuidPattern) ?? []).map((uuid) => uuid.toLowerCase()) : []
  const numbers = (text.match(/\d(?:[ ()./-]{0,3}\d){6,24}/g) ?? []).map((number) => number.replace(/\D/g, ''))
  return [...words, ...uuids, ...numbers]
}

/** The words that the code of a connector names. */
export interface CodeWords {
  /** Of its texts and of the names of the fields that it makes, as they stand there. */
  values: ReadonlySet<string>
  /** Of all names and texts, in lower case. */
  keys: ReadonlySet<string>
  /** Two words beside each other in one text, in lower case. */
  pairs: ReadonlySet<string>
}

/** The words that any of several codes names. */
export function anyOf(codes: readonly CodeWords[]): CodeWords {
  const all = (wordsOf: (code: CodeWords) => ReadonlySet<string>) =>
    new Set(codes.flatMap((code) => [...wordsOf(code)]))
  return { values: all(({ values }) => values), keys: all(({ keys }) => keys), pairs: all(({ pairs }) => pairs) }
}

/** Collects the words of JavaScript texts. Comments, which name authors, and long lists of texts do not count. */
export class CodeWordCollector implements CodeWords {
  readonly values = new Set<string>()
  readonly keys = new Set<string>()
  readonly pairs = new Set<string>()

  /** Adds the words of a JavaScript text. */
  code(text: string): void {
    /** Texts beside each other, which may become too many. */
    let list: string[] = []
    let isList = false
    const flush = () => {
      if (list.length <= maxTextsOfList) for (const each of list) this.text(each)
      list = []
      isList = false
    }
    let before = ''
    let name: string | undefined
    let nameBefore = ''
    scanCode(text, (kind, start, end) => {
      if (kind === 'space' || kind === 'comment') return undefined
      const part = text.slice(start, end)
      // A name before a colon is that of a field, unless it stands behind a question mark.
      if (name !== undefined) {
        if (part === ':' && (nameBefore === '{' || nameBefore === ',')) this.#value(name)
        name = undefined
      }
      if (kind === 'string') {
        const plain = unescaped(part.slice(1, -1))
        if (isList || list.length === 0) list.push(plain)
        isList = false
      } else if (part === ',' && list.length > 0) isList = true
      else if (list.length > 0) flush()
      if (kind === 'template') this.text(unescaped(part.replace(/^[`}]|`$|\$\{$/g, '')))
      else if (kind === 'word' && !/^\d/.test(part)) {
        name = part
        nameBefore = before
        if (before === '.' || before === '{' || before === ',') this.#key(part)
      }
      before = part
      return undefined
    })
    flush()
  }

  /** Adds the words of a text that stays readable as a whole. */
  text(text: string): void {
    if (text.length > maxLengthOfWord && !/\s/.test(text)) return
    for (const [uuid] of text.matchAll(uuidPattern)) this.values.add(uuid.toLowerCase())
    let last: string | undefined
    for (const [word] of text.matchAll(wordPattern)) {
      const folded = word.toLowerCase()
      this.values.add(word)
      this.keys.add(folded)
      if (last !== undefined) this.pairs.add(`${last} ${folded}`)
      last = folded
    }
  }

  #key(name: string): void {
    for (const [word] of name.matchAll(wordPattern)) this.keys.add(word.toLowerCase())
  }

  #value(name: string): void {
    for (const [word] of name.matchAll(wordPattern)) {
      this.values.add(word)
      this.keys.add(word.toLowerCase())
    }
  }
}

/** A text of code without its escapes: `\n` is no letter. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(/\\(?:u\{?([0-9a-fA-F]{4,6})\}?|x([0-9a-fA-F]{2})|([\s\S]))/g, (_, unicode, hex, sign) => {
    const point = Number.parseInt(String(unicode ?? hex ?? ''), 16)
    if (Number.isInteger(point)) return point <= 0x10ffff ? String.fromCodePoint(point) : ' '
    return /[nrtbfv0\n\r]/.test(String(sign)) ? ' ' : String(sign)
  })
}
