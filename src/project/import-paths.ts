import { readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { withoutComments } from './sources.js'

const maxFileBytes = 2 * 1024 * 1024

/** What a source imports, as it is written. */
export function importsOf(text: string): string[] {
  const pattern = /\b(?:from|import|require)\s{0,20}\(?\s{0,20}(["'])([^"'\n]{1,500})\1/g
  return [...withoutComments(text).matchAll(pattern)].map(([, , path = '']) => path)
}

/** True for an import by a path. */
export function isRelative(path: string): boolean {
  return /^\.{1,2}(?:\/|$)/.test(path)
}

const extensions = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs', '.jsx', '.json']

/** The files that an import may mean: with its extension added, that of TypeScript in place of `.js`, or a folder's index. */
export function candidatesOf(path: string): string[] {
  const bare = /^\.[cm]?jsx?$/.test(extname(path)) ? path.slice(0, -extname(path).length) : path
  const candidates = [path, ...extensions.flatMap((extension) => [`${path}${extension}`, `${bare}${extension}`])]
  return [...candidates, ...extensions.map((extension) => join(path, `index${extension}`))]
}

/** True for a file, also by a link. */
export function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** The text of a file; empty if it is large or cannot be read. */
export function textOf(path: string): string {
  try {
    return statSync(path).size <= maxFileBytes ? readFileSync(path, 'utf8') : ''
  } catch {
    return ''
  }
}
