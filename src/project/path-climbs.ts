import { posix } from 'node:path'
import { scanCode } from '../bundle/code-text.js'

/** A path in a text that leads out of the folder from which it is meant. */
export interface Climb {
  /** Begins with `..`, with `/` between its parts. Of a path whose rest is computed or a pattern, the folder with which it begins. */
  path: string
  /** More follows than the text shows. */
  isComputed: boolean
  /** It is imported, so that a folder means its index. */
  isImport: boolean
  /** It is a word of a text with more words, such as a command line. */
  isWord: boolean
  /** Where in the text. */
  offset: number
}

/** What a text may say of files that are elsewhere, and where. */
export interface Climbs {
  climbs: Climb[]
  /** Names by which a program finds the root of a repository. */
  finders: { name: string; offset: number }[]
  /** The code asks for its own place, so it may read files beside it. */
  asksForPlace: boolean
  /** Where a text begins that has no end: what is taken for a part of it may be code. */
  unclosed: number | undefined
}

/** Longer texts are no paths. */
const maxPathLength = 4096

/** Parts of code between a text and the bracket around it; only in data there are more. */
const maxTokensBack = 200

/** Variables, options and packages by which a program finds the root of a repository without naming a path. */
const rootFinder =
  /\b(?:INIT_CWD|PROJECT_CWD|OLDPWD|GITHUB_WORKSPACE|CI_PROJECT_DIR|BUILD_SOURCESDIRECTORY|npm_config_local_prefix|show-toplevel|show-cdup|find-up|findUp|findUpSync|pkg-dir|find-root|app-root-path|find-workspaces|findWorkspaceDir|workspaceRoot|getPackagesSync|root-mode|rootMode)\b/g

/** Files that are only in the root of a repository or workspace, for which a program looks from folder to folder. */
const rootMark = /^(?:.*\/)?(?:\.git|pnpm-workspace\.yaml|lerna\.json|nx\.json|turbo\.json|rush\.json)$/

/**
 * What a JavaScript or TypeScript text says of files elsewhere: its texts that are paths or commands with paths, also where they are
 * put together from parts by `+`, `join`, `resolve` or a template. Takes time by the length of the text.
 */
export function climbsInCode(text: string): Climbs {
  const code = tokensOf(text)
  const mayClimb = text.includes('..') || text.includes('dirname')
  return {
    climbs: mayClimb ? [...pathsIn(code), ...dirnamesIn(code), ...pathsOfVariables(code.tokens)] : [],
    finders: mayClimb ? [...code.finders, ...dirnameLoopsIn(code), ...unknownUpsIn(code)] : code.finders,
    asksForPlace: code.asksForPlace,
    unclosed: code.unclosed,
  }
}

/** The same of a script, a command line or a configuration: its words that are paths, but no lines that are comments. */
export function climbsInText(text: string): Climbs {
  const plain = text.replace(/^[ \t]*(?:#|\/\/)[^\n]*/gm, (line) => ' '.repeat(line.length))
  const climbs = [...wordsThatClimb(plain), ...parentsIn(plain)]
  return { climbs, finders: findersIn(plain, 0), asksForPlace: ownPlace.test(plain), unclosed: undefined }
}

/** By what a script of a shell, of Python, Ruby or make finds its own folder. */
const ownPlace = /\$\{?0\b|BASH_SOURCE|%~dp0|PSScriptRoot|__file__|__FILE__|__dir__|MAKEFILE_LIST/

/** Folders above as Python writes them: `.parent.parent`, `.parents[2]`, `dirname(dirname(file))`. */
function parentsIn(text: string): Climb[] {
  const place = { isComputed: false, isImport: false, isWord: false }
  const found: Climb[] = []
  const add = (ups: number, offset: number) => {
    if (ups > 0) found.push({ ...place, path: upsOf(ups), offset })
  }
  for (const { 0: parents, index } of text.matchAll(/(?:\.parent\b){2,20}/g))
    add(parents.length / '.parent'.length - 1, index)
  for (const { 1: number, index } of text.matchAll(/\.parents\[(\d{1,2})\]/g)) add(Number(number), index)
  for (const { 0: calls, index } of text.matchAll(/(?:\b(?:os\.path\.)?dirname\(){2,20}/g))
    add(calls.split('(').length - 2, index)
  return found
}

function upsOf(count: number): string {
  return Array.from({ length: count }, () => '..').join('/')
}

interface Token {
  /** A word or sign as it is written; `"` for a text. */
  shown: string
  /** What is in the quotes. Undefined for code. */
  content?: string
  /** A template goes on after it. */
  isOpen?: boolean
  offset: number
}

interface Code extends Omit<Climbs, 'climbs'> {
  tokens: Token[]
}

function tokensOf(text: string): Code {
  const code: Code = { tokens: [], finders: [], asksForPlace: false, unclosed: undefined }
  const hasFinders = text.search(rootFinder) >= 0
  scanCode(text, (kind, start, end) => {
    if (kind === 'space' || kind === 'comment') return undefined
    const part = text.slice(start, end)
    if (kind === 'string' || kind === 'template') {
      const isOpen = kind === 'template' && part.endsWith('${')
      if (kind === 'template' && !isOpen && !/.`$/s.test(part)) code.unclosed ??= start
      const content = part.replace(/^["'`}]|(?:["'`]|\$\{)$/g, '').replace(/\\([^\w\n])/g, '$1')
      code.tokens.push({ shown: '"', content, isOpen, offset: start })
      if (hasFinders) code.finders.push(...findersIn(part, start))
      if (content.length <= maxPathLength && rootMark.test(content)) code.finders.push({ name: content, offset: start })
    } else {
      if (kind === 'word') {
        if (hasFinders) code.finders.push(...findersIn(part, start))
        if (part === '__dirname' || part === '__filename' || part === 'meta') code.asksForPlace = true
      }
      code.tokens.push({ shown: kind === 'expression' ? '/' : part, offset: start })
    }
    return undefined
  })
  return code
}

function findersIn(text: string, offset: number): Climbs['finders'] {
  return [...text.matchAll(rootFinder)].map(({ 0: name, index }) => ({ name, offset: offset + index }))
}

/** The paths of texts, each run of texts with `,` or `+` between them at once. */
function* pathsIn({ tokens }: Code): Generator<Climb> {
  for (let index = 0; index < tokens.length; index++) {
    if (!isRead(tokens, index)) continue
    let end = index
    while (isBetweenTexts(tokens, end)) end += 2
    const run = tokens.slice(index, end + 1).filter(({ content }) => content !== undefined)
    if (run.some(({ content = '' }) => content.includes('..'))) {
      const separators = Array.from({ length: run.length - 1 }, (_, each) => tokens[index + 2 * each + 1]?.shown ?? '')
      const before = { isJoin: isJoined(tokens, index), isImport: isImported(tokens, index) }
      yield* pathsOfRun(run, [...separators, tokens[end + 1]?.shown ?? ''], before)
    }
    index = end
  }
}

function isBetweenTexts(tokens: readonly Token[], index: number): boolean {
  const separator = tokens[index + 1]?.shown
  const isText = isRead(tokens, index + 2) && tokens[index]?.isOpen !== true
  return isText && (separator === ',' || separator === '+')
}

/**
 * The paths of texts in their order.
 *
 * @param after - the sign after each: between texts `,` or `+`.
 */
function* pathsOfRun(
  run: readonly Token[],
  after: readonly string[],
  { isJoin, isImport }: { isJoin: boolean; isImport: boolean },
): Generator<Climb> {
  let path: string | undefined
  let offset = 0
  /** The path so far only leads up. */
  let isUps = true
  for (const [index, token] of run.entries()) {
    const { content = '', isOpen = false } = token
    if (path === undefined) {
      offset = token.offset
      isUps = true
    }
    path = path === undefined ? content : after[index - 1] === '+' ? path + content : `${path}/${content}`
    const next = after[index]
    isUps &&= isOnlyUps(content)
    const isFolded = path.length <= maxPathLength && (next === '+' || isJoin || isUps)
    const goesOn = isFolded && (next === '+' || next === ',')
    if (goesOn && !isOpen && index < run.length - 1) continue
    yield* pathsOf(path, { isComputed: isOpen || goesOn, isImport, isWord: false, offset })
    path = undefined
  }
}

/** Functions that compare a text, or look for it in another one. */
const comparingFunctions = new Set([
  ...[
    'includes',
    'startsWith',
    'endsWith',
    'indexOf',
    'lastIndexOf',
    'split',
    'replace',
    'replaceAll',
    'match',
    'test',
  ],
])

/** Functions whose first argument is what they write or remove. */
const writingFunctions =
  /^(?:(?:write|append|output)File|createWriteStream|mkdir|mkdirp|mkdtemp|ensureDir|emptyDir|rm|rmdir|rimraf|unlink|remove)(?:Sync)?$/
/** Functions that write what is not their first argument. */
const copyingFunctions = /^(?:cp|copy|copyFile|rename|move)(?:Sync)?$/
/** Members of the options of a bundler that name its output. */
const outputMembers = new Set(['outfile', 'outdir', 'outDir', 'outFile', 'tsBuildInfoFile', 'declarationDir'])

/** True for a text, but not one that is only compared with others, or that names what is written. */
function isRead(tokens: readonly Token[], index: number): boolean {
  const content = tokens[index]?.content
  if (content === undefined) return false
  if (!content.includes('..')) return true
  const before = [1, 2].map((back) => tokens[index - back]?.shown ?? '')
  const after = [1, 2].map((on) => tokens[index + on]?.shown ?? '')
  const isCompared = /^(?:=|!)=$/.test(`${before[1]}${before[0]}`) || /^(?:=|!)=$/.test(`${after[0]}${after[1]}`)
  if (isCompared || before[0] === 'case') return false
  let start = index
  let call = callAround(tokens, start)
  if (call !== undefined && comparingFunctions.has(call.callee) && call.isFirst) return false
  // A path that is put together first.
  if (call !== undefined && /^(?:join|resolve)$/.test(call.callee)) {
    start = call.start
    call = callAround(tokens, start)
  }
  if (tokens[start - 1]?.shown === ':' && outputMembers.has(tokens[start - 2]?.shown ?? '')) return false
  if (call === undefined) return true
  return !(call.isFirst ? writingFunctions : copyingFunctions).test(call.callee)
}

/** The function call whose argument is at an index, where the call begins, and whether it is the first argument. */
function callAround(
  tokens: readonly Token[],
  index: number,
): { callee: string; start: number; isFirst: boolean } | undefined {
  let depth = 0
  let isFirst = true
  for (let back = index - 1; back >= Math.max(0, index - maxTokensBack); back--) {
    const { shown } = tokens[back] ?? { shown: '' }
    if (/^[)\]}]$/.test(shown)) depth++
    else if (/^[([{]$/.test(shown) && depth-- === 0) {
      if (shown !== '(') return undefined
      const start = tokens[back - 2]?.shown === '.' ? back - 3 : back - 1
      return { callee: tokens[back - 1]?.shown ?? '', start, isFirst }
    } else if (depth === 0 && shown === ',') isFirst = false
  }
  return undefined
}

/** Texts that lead up and whose use is not seen: `'../'.repeat(3)`, `fill('..')`, `up = '..'`. */
function unknownUpsIn({ tokens }: Code): Climbs['finders'] {
  return tokens.flatMap(({ content, offset }, index) => {
    if (content === undefined || !/^\.\.[/\\]?$/.test(content)) return []
    const [before, second] = [1, 2].map((back) => tokens[index - back]?.shown ?? '')
    const [after, next] = [1, 2].map((on) => tokens[index + on]?.shown ?? '')
    const isRepeated = (after === '.' && next === 'repeat') || (before === '(' && second === 'fill')
    const isVariable = before === '=' && /^[\w$]+$/.test(second ?? '') && after !== '+' && after !== '.'
    return isRepeated || isVariable ? [{ name: JSON.stringify(content), offset }] : []
  })
}

/**
 * The paths that are put together from variables which are places themselves: `own = join(__dirname, '..')`, then
 * `join(own, '../..')`.
 */
function* pathsOfVariables(tokens: readonly Token[]): Generator<Climb> {
  /** Paths from the folder of the file, by the names of the variables. */
  const places = new Map<string, string>()
  for (const [index, { shown, offset }] of tokens.entries()) {
    if (!/^(?:dirname|join|resolve)$/.test(shown) || tokens[index + 1]?.shown !== '(') continue
    const start = tokens[index - 1]?.shown === '.' ? index - 2 : index
    const first = placeAt(tokens, index + 2, places)
    if (first === undefined || (shown === 'dirname') !== (first.isFile || tokens[first.end]?.shown === ')')) continue
    const parts: string[] = shown === 'dirname' && !first.isFile ? ['..'] : []
    let end = first.end
    for (; tokens[end]?.shown === ',' && tokens[end + 1]?.content !== undefined; end += 2)
      parts.push(tokens[end + 1]?.content ?? '')
    const isComputed = tokens[end]?.shown !== ')'
    const path = posix.normalize(cleanPath([first.path, ...parts].join('/')))
    const name = tokens[start - 2]?.shown ?? ''
    if (tokens[start - 1]?.shown === '=' && /^[\w$]+$/.test(name) && !isComputed) places.set(name, path)
    if (first.isVariable && path.length <= maxPathLength && isUp(path))
      yield { path: path.replace(/\/$/, ''), isComputed, isImport: false, isWord: false, offset }
  }
}

/** The place that an argument is: a variable that is one, the folder of the file, or the file itself. */
function placeAt(
  tokens: readonly Token[],
  index: number,
  places: ReadonlyMap<string, string>,
): { path: string; end: number; isFile: boolean; isVariable: boolean } | undefined {
  const words = tokens.slice(index, index + 8).map(({ shown }) => shown)
  const [first = ''] = words
  const path = places.get(first)
  if (path !== undefined) return { path, end: index + 1, isFile: false, isVariable: true }
  if (first === '__dirname') return { path: '.', end: index + 1, isFile: false, isVariable: false }
  if (first === '__filename') return { path: '.', end: index + 1, isFile: true, isVariable: false }
  const text = words.join('')
  if (text.startsWith('import.meta.dirname')) return { path: '.', end: index + 5, isFile: false, isVariable: false }
  if (text.startsWith('import.meta.filename')) return { path: '.', end: index + 5, isFile: true, isVariable: false }
  if (text === 'fileURLToPath(import.meta.url)') return { path: '.', end: index + 8, isFile: true, isVariable: false }
  return undefined
}

function isOnlyUps(path: string): boolean {
  return path.split(/[/\\]/).every((part) => part === '..' || part === '.' || part === '')
}

/** The path that a text is, or those in it if it is a command. */
function* pathsOf(text: string, place: Omit<Climb, 'path'>): Generator<Climb> {
  if (!text.includes('..')) return
  const isPath =
    text.length <= maxPathLength && /^(?:\.\.?$|\.?[/\\]|\.\.[/\\]|[\w@.-]+[/\\])[^\s"'`;|&<>]*$/.test(text)
  if (!isPath) {
    for (const each of wordsThatClimb(text)) yield { ...each, offset: place.offset }
    return
  }
  const path = cleanPath(text)
  const [beginning = ''] = path.split(/[*?{[$]/, 1)
  const isPattern = beginning.length < path.length && path[beginning.length] !== '?'
  const isComputed = place.isComputed || isPattern
  // What a name only begins with is no folder.
  const known = isComputed ? beginning.slice(0, beginning.lastIndexOf('/') + 1) || folderOfUps(beginning) : beginning
  const normal = posix.normalize(known || '.')
  if (isUp(normal)) yield { ...place, path: normal.replace(/\/$/, ''), isComputed }
}

/** `..` alone is a folder, with or without a slash after it. */
function folderOfUps(path: string): string {
  return /^\.\.$/.test(path) ? path : ''
}

function cleanPath(text: string): string {
  return text.replace(/\\/g, '/').replace(/^\/+(?=\.)/, '')
}

function isUp(path: string): boolean {
  return path === '..' || path.startsWith('../')
}

/** Whether the text at an index is an argument of a function that puts a path together. */
function isJoined(tokens: readonly Token[], index: number): boolean {
  let depth = 0
  for (let back = index - 1; back >= Math.max(0, index - maxTokensBack); back--) {
    const { shown } = tokens[back] ?? { shown: '' }
    if (/^[)\]}]$/.test(shown)) depth++
    else if (/^[([{]$/.test(shown) && depth-- === 0) {
      const callee = tokens[back - 1]?.shown ?? ''
      const receiver = tokens[back - 2]?.shown === '.' ? tokens[back - 3]?.shown : undefined
      return shown === '(' && /^(?:join|resolve)$/.test(callee) && !/^(?:require|meta|Promise)$/.test(receiver ?? '')
    }
  }
  return false
}

function isImported(tokens: readonly Token[], index: number): boolean {
  const [first, second, third, fourth] = [1, 2, 3, 4].map((back) => tokens[index - back]?.shown)
  if (first === 'from' || first === 'import') return true
  if (first !== '(') return false
  return second === 'require' || second === 'import' || (second === 'resolve' && third === '.' && fourth === 'require')
}

/** `dirname(dirname(file))` leads up as `..` does. That of a package that is looked up does not. */
function* dirnamesIn({ tokens }: Code): Generator<Climb> {
  let count = 0
  for (const [index, { shown, offset }] of tokens.entries()) {
    if (shown === 'dirname' && tokens[index + 1]?.shown === '(') count++
    else if (shown !== '(' && shown !== '.' && !(shown === 'path' && tokens[index + 1]?.shown === '.')) {
      if (count > 1 && !/^(?:require|createRequire|resolve)$/.test(shown) && !isMetaResolve(tokens, index)) {
        const path = Array.from({ length: count - 1 }, () => '..').join('/')
        yield { path, isComputed: false, isImport: false, isWord: false, offset }
      }
      count = 0
    }
  }
}

/** `folder = dirname(folder)`: a search from folder to folder. */
function dirnameLoopsIn({ tokens }: Code): Climbs['finders'] {
  return tokens.flatMap(({ shown, offset }, index) => {
    if (shown !== 'dirname' || tokens[index + 1]?.shown !== '(') return []
    const start = tokens[index - 1]?.shown === '.' ? index - 3 : index - 1
    const isSame = tokens[start]?.shown === '=' && tokens[start - 1]?.shown === tokens[index + 2]?.shown
    return isSame && tokens[index + 3]?.shown === ')' ? [{ name: 'dirname', offset }] : []
  })
}

function isMetaResolve(tokens: readonly Token[], index: number): boolean {
  const words = tokens.slice(index, index + 8).map(({ shown }) => shown)
  return words.includes('resolve')
}

/** What separates the words of a text that may be paths. */
const separator = /[\s"'`;&|()=,:<>@[\]{}!]/

/** The words of a command or a configuration that are paths out of a folder. */
function wordsThatClimb(text: string): Climb[] {
  const found: Climb[] = []
  let last = 0
  for (const { index } of text.matchAll(/\.\.(?![.\w])/g)) {
    if (index < last || text[index - 1] === '.') continue
    let start = index
    while (start > last && index - start < maxPathLength && !separator.test(text[start - 1] ?? ' ')) start--
    let end = index
    while (end < text.length && end - index < maxPathLength && !separator.test(text[end] ?? ' ')) end++
    last = end
    const isCut = text[end] === '{' || text[end] === '[' || end - index >= maxPathLength
    // An option before its value, as `-r../x`. Of a path after a variable, the variable may be any folder.
    const word = cleanPath(text.slice(start, end))
      .replace(/^-{1,2}[\w-]*(?=\.\.?(?:\/|$))/, '')
      .replace(/^(?:\.\/)+/, '')
    const path = /[$%~]/.test(word.slice(0, word.indexOf('..'))) ? word.slice(word.indexOf('..')) : word
    const [beginning = ''] = path.split(/[*?$%]/, 1)
    const isComputed = isCut || beginning.length < path.length
    const known = isComputed ? beginning.slice(0, beginning.lastIndexOf('/') + 1) || folderOfUps(beginning) : beginning
    const normal = posix.normalize(cleanPath(known) || '.')
    if (isUp(normal))
      found.push({ path: normal.replace(/\/$/, ''), isComputed, isImport: false, isWord: true, offset: index })
  }
  return found
}
