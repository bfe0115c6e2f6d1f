import { codeOf } from './code-text.js'

/** What a bundle exports, as far as its text shows. */
export interface NamedExports {
  connector: boolean
  customizer: boolean
}

/** The forms in which compilers and bundlers write an export. They keep its name, also when they shorten all others. */
const forms: readonly RegExp[] = [
  // `exports.connector = x`, `t.connector=x`, `exports["connector"] = x`
  /(?<!\bthis)(?:\.|\[ ?")(connector|connectorCustomizer)(?:" ?\])? ?=(?![=>])/g,
  // `connector: () => x`, `"connector": function() { return x }`
  /[{,] ?"?(connector|connectorCustomizer)"? ?: ?(?:\( ?\) ?=>|function\b)/g,
  // `Object.defineProperty(exports, "connector", { get: … })`
  /\bdefineProperty ?\( ?[\w$.]{1,60} ?, ?"(connector|connectorCustomizer)"/g,
  // `export const connector = x`, `export async function connector()`
  /\bexport (?:async )?(?:const|let|var|class|function) (connector|connectorCustomizer)\b/g,
  // `export { x as connector }`
  /\bexport ?\{[^{}]*?\b(connector|connectorCustomizer) ?[,}]/g,
]

/** The exports that the text of a bundle names, without running it. */
export function exportsNamedIn(text: string): NamedExports {
  const code = codeOf(text)
  const names = new Set(exportedFields(code))
  for (const form of forms) for (const [, name = ''] of code.matchAll(form)) names.add(name)
  return {
    connector: names.has('connector'),
    // No other code has a reason to name it.
    customizer: names.has('connectorCustomizer') || /\bconnectorCustomizer\b/.test(code),
  }
}

/** The fields of each `module.exports = { … }`. */
function* exportedFields(code: string): Generator<string> {
  const start = /\bexports ?= ?\{/g
  const token = /[{[(]|[}\])]|[\w$]+|[^\s]/g
  while (start.exec(code) !== null) {
    token.lastIndex = start.lastIndex
    let depth = 1
    let isName = true
    while (depth > 0) {
      const found = token.exec(code)?.[0]
      if (found === undefined) return
      if ('{[('.includes(found)) depth++
      else if ('}])'.includes(found)) depth--
      else if (depth === 1 && isName && /^[\w$]/.test(found)) yield found
      const isBeforeName = found === '"' || found === 'async'
      isName = depth === 1 && (found === ',' || (isName && isBeforeName))
    }
    start.lastIndex = token.lastIndex
  }
}
