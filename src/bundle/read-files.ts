import { posix } from 'node:path'
import { withoutComments } from './code-text.js'

/** The ways in which code names a file beside it: joined to `__dirname`, or as a URL. The first group has the names. */
const paths = [
  // The rest of the arguments may be computed: then a folder is read.
  /\b(?:join|resolve)\)?\(\s{0,20}__dirname((?:\s{0,20},\s{0,20}(?:"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')){1,20})\s{0,20}[,)]/g,
  /__dirname\s{0,20}\+\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}')/g,
  /`\$\{__dirname\}(\/[^`$\\\n]{1,200})[`$]/g,
  /new URL\(\s{0,20}("[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'),\s{0,20}import\.meta\.url\s{0,20}\)/g,
]
const strings = /"[^"\\\n]{1,200}"|'[^'\\\n]{1,200}'/g

/** What stands before a path that is read, and before one that a constant holds. Short names are those of minified code. */
const readerBefore =
  /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/
const assignedBefore = /(?:^|[^\w$.])([\w$]{3,60})\s{0,20}=\s{0,20}(?:\(0, ?)?[\w$.]{0,80}$/
const readName =
  /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}([\w$]{3,60})\s{0,20}[,)]/g
const literal =
  /\b(?:readFile|readFileSync|createReadStream|readdir|readdirSync|open|openSync)\)?\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']/g
const dynamicImport = /\bimport\(\s{0,20}["'](\.\/[^"'\\\n]{1,200})["']\s{0,20}\)/g
/** Characters before a path in which its use is looked for. */
const maxUse = 200

/**
 * The files and folders beside it that an index.js reads by itself when it runs, as those of other bundlers than ncc do:
 * `readFileSync(path.join(__dirname, 'x.json'))` and the like, also by a constant. Relative to its folder; others are not
 * known.
 */
export function filesReadBy(index: string): string[] {
  if (!/__dirname|import\.meta\.url|\bimport\(|["']\.\//.test(index)) return []
  const code = withoutComments(index)
  const found = new Set<string>()
  const add = (name: string) => {
    const path = posix.normalize(name).replace(/^\/+|\/$/g, '')
    if (path !== '' && path !== '.' && !/^(?:\.\.\/)+package\.json$/.test(path)) found.add(path)
  }
  const byName = new Map<string, string>()
  for (const pattern of paths) {
    for (const match of code.matchAll(pattern)) {
      const name = partsOf(match[1] ?? '').join('/')
      const before = code.slice(Math.max(0, match.index - maxUse), match.index)
      if (readerBefore.test(before)) add(name)
      else {
        const [, variable] = assignedBefore.exec(before) ?? []
        if (variable !== undefined) byName.set(variable, name)
      }
    }
  }
  for (const [, variable = ''] of byName.size > 0 ? code.matchAll(readName) : []) {
    const name = byName.get(variable)
    if (name !== undefined) add(name)
  }
  for (const pattern of [literal, dynamicImport]) for (const [, name = ''] of code.matchAll(pattern)) add(name)
  return [...found]
}

/** The strings in a list of arguments, or a text that is one part of a path. */
function partsOf(list: string): string[] {
  const found = list.match(strings)
  return found === null ? [list] : found.map((each) => each.slice(1, -1))
}
