import { statSync } from 'node:fs'
import { basename, dirname, extname, join, sep } from 'node:path'
import { scanCode } from '../bundle/code-text.js'

const maxPathLength = 4096

/** What a source imports, as it is written. */
export interface Imports {
  /** Paths: each text that is one, wherever it stands, since code may also give it to a function that reads the file. */
  paths: string[]
  /** Names of packages, or aliases of paths. */
  names: string[]
  /** Beginnings of paths and aliases whose rest is computed. A bundler takes the files of the folder. */
  computed: string[]
}

/** How code ends before a text that is imported, without white space and comments: its parts, each after a space. */
const beforeImport = / (?:from|import|(?:import|require(?: \. resolve)?|import \. meta \. resolve) \()$/

/** What a path or an import may begin with, anywhere in a text. Most sources have the last one near their beginning. */
const mayBegin = /["'`}](?:\/?\.\.?(?:[/"'`\\]|$)|\\)|\b(?:from\s*["'`/]|import\b|require\b)|\/\/\//g

/** `import . meta . resolve (` */
const maxPartsOfImport = 6

/** What a source imports. Takes time by the length of the text. */
export function importsOf(text: string): Imports {
  const paths = new Set<string>()
  const names = new Set<string>()
  const computed = new Set<string>()
  /** Where the last parts begin and end, without white space and comments; the newest is at `count - 1`. */
  const starts = new Uint32Array(maxPartsOfImport)
  const ends = new Uint32Array(maxPartsOfImport)
  let count = 0
  let mayImport = false
  const codeBefore = () => {
    let code = ''
    for (let part = Math.max(0, count - maxPartsOfImport); part < count; part++)
      code += ` ${text.slice(starts[part % maxPartsOfImport], ends[part % maxPartsOfImport])}`
    return code
  }
  /** The path that is imported, if a sign that adds to it may follow. */
  let imported: string | undefined
  const add = (path: string, isImport: boolean) => {
    if (isPath(path)) paths.add(path)
    else if (isImport && path !== '') names.add(path)
  }
  let last = 0
  for (const { index } of text.matchAll(mayBegin)) last = index
  let partsAfter = 0
  scanCode(text, (kind, start, end) => {
    if (kind === 'space') return undefined
    if (kind === 'comment') {
      if (text.startsWith('///', start)) addReference(text.slice(start, end), paths)
      return undefined
    }
    if (start > last && partsAfter++ > maxPartsOfImport) return 'stop'
    const path = imported
    imported = undefined
    if (kind === 'string' || kind === 'template') {
      // Most texts are not imported and no paths, which their first signs show.
      const isImport = mayImport && beforeImport.test(codeBefore())
      const isWhole =
        kind === 'string' || (text.charCodeAt(start) === backtick && text.charCodeAt(end - 1) === backtick)
      if ((isImport || mayBePath(text, start + 1)) && end - start <= maxPathLength) {
        const value = contentOf(text.slice(start, end))
        if (isWhole) add(value, isImport)
        else if (isImport && text.charCodeAt(start) === backtick && value !== '') computed.add(value)
        // The end of a template, as after `${__dirname}`.
        else if (text.charCodeAt(start) === brace && text.charCodeAt(end - 1) === backtick && isPath(value))
          paths.add(value)
        if (isWhole && isImport) imported = value
      }
    } else if (kind === 'sign' && text[start] === '+' && path !== undefined && path !== '') computed.add(path)
    // What was taken for a regular expression may be code between two divisions.
    else if (kind === 'expression') {
      for (const [, , inside = ''] of text.slice(start, end).matchAll(/(["'`])(\.{1,2}\/[^"'`\n]{1,500})\1/g))
        paths.add(inside)
    }
    // The text of a template or string is not needed before an import, but its last sign.
    starts[count % maxPartsOfImport] = kind === 'word' ? start : end - 1
    ends[count % maxPartsOfImport] = end
    count++
    mayImport = kind === 'word' || (kind === 'sign' && text.charCodeAt(start) === parenthesis)
    return undefined
  })
  return { paths: [...paths], names: [...names], computed: [...computed] }
}

const [parenthesis, point, slash, backtick, backslash, brace] = [40, 46, 47, 96, 92, 125] as const

function mayBePath(text: string, start: number): boolean {
  const first = text.charCodeAt(start)
  return first === point || first === slash || first === backslash
}

/** The text in quotes: without them, the signs of a substitution, and the backslashes before other signs. */
function contentOf(part: string): string {
  return part.replace(/^["'`}]|(?:["'`]|\$\{)$/g, '').replace(/\\([^\w\n])/g, '$1')
}

/** `/// <reference path="types.d.ts" />` names a file beside the source. */
function addReference(comment: string, paths: Set<string>): void {
  const [, , path] =
    /^\/\/\/\s{0,20}<reference\s{1,20}path\s{0,20}=\s{0,20}(["'])([^"'\n]{1,500})\1/.exec(comment) ?? []
  if (path !== undefined) paths.add(isPath(path) ? path : `./${path}`)
}

/** True for an import by a path, also after `__dirname +`. */
function isPath(path: string): boolean {
  return /^\/?\.{1,2}(?:\/|$)/.test(path) && !path.includes('\n')
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json', '.node']

/** The files that an import may mean: with its extension added, that of TypeScript in place of `.js`, or a folder's index. */
export function* candidatesOf(path: string): Generator<string> {
  const bare = /^\.[cm]?jsx?$/.test(extname(path)) ? path.slice(0, -extname(path).length) : path
  yield path
  for (const extension of extensions)
    yield* bare === path ? [`${path}${extension}`] : [`${path}${extension}`, `${bare}${extension}`]
  for (const extension of extensions) yield join(path, `index${extension}`)
}

/** The paths that an import may have to mean a file: `candidatesOf` the other way round. */
export function importsMeaning(file: string): string[] {
  // It says which file of its folder is imported.
  if (basename(file) === 'package.json') return [file, dirname(file)]
  const extension = extensions.find((each) => file.endsWith(each))
  if (extension === undefined) return [file]
  const bare = file.slice(0, -extension.length)
  const paths = [file, bare, ...['.js', '.mjs', '.cjs', '.jsx'].map((each) => `${bare}${each}`)]
  return bare.endsWith(`${sep}index`) ? [...paths, dirname(file)] : paths
}

/** The name of the package that an import without a path may mean. */
export function packageNameOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}

/** True for a file, also by a link. False for a path that the system refuses, such as one that is too long. */
export function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    return false
  }
}
