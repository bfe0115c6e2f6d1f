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
  const loops = dirnameLoopsIn(code)
  return {
    climbs: text.includes('..') || text.includes('dirname') ? [...pathsIn(code), ...dirnamesIn(code)] : [],
    finders: [...code.finders, ...loops],
    asksForPlace: code.asksForPlace,
    unclosed: code.unclosed,
  }
}

/** The same of a script, a command line or a configuration: its words that are paths, but no lines that are comments. */
export function climbsInText(text: string): Climbs {
  const plain = text.replace(/^[ \t]*(?:#|\/\/)[^\n]*/gm, (line) => ' '.repeat(line.length))
  return { climbs: wordsThatClimb(plain), finders: findersIn(plain, 0), asksForPlace: false, unclosed: undefined }
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
    if (tokens[index]?.content === undefined) continue
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
  const isText = tokens[index + 2]?.content !== undefined && tokens[index]?.isOpen !== true
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
