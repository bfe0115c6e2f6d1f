import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface SourceFile {
  /** Absolute. */
  path: string
  text: string
}

/** Bounds of a search through a project's sources. */
const maxFiles = 2000
const maxFileBytes = 2 * 1024 * 1024
const deepest = 12

const skipped = new Set(['node_modules', 'dist', 'lib', 'build', 'coverage', '__tests__', '__mocks__', 'test', 'tests'])

/**
 * The TypeScript and JavaScript sources of a project: those of its `src` folder, or without one of the project itself.
 * Tests, declarations, built output and dependencies are left out, and links are not followed: what is read lies in
 * the project. Bounded, in a fixed order; what cannot be read is passed over, as this only serves to find a line.
 */
export function* projectSources(directory: string): Generator<SourceFile> {
  const source = join(directory, 'src')
  yield* below(isFolder(source) ? source : directory, 0, { files: maxFiles })
}

function* below(folder: string, depth: number, budget: { files: number }): Generator<SourceFile> {
  const entries = entriesOf(folder)
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isFile() && /\.[cm]?[jt]sx?$/.test(entry.name) && !/\.(d|test|spec)\.[cm]?[jt]sx?$/.test(entry.name)) {
      if (budget.files-- <= 0) return
      const text = readIfSmall(path)
      if (text !== undefined) yield { path, text }
    }
  }
  for (const entry of entries)
    if (entry.isDirectory() && depth < deepest && !entry.name.startsWith('.') && !skipped.has(entry.name))
      yield* below(join(folder, entry.name), depth + 1, budget)
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

function readIfSmall(path: string): string | undefined {
  try {
    return lstatSync(path).size > maxFileBytes ? undefined : readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** False for a link to a folder. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/**
 * A text with its comments blanked out, so that what is found in it is code; offsets and lines stay. Texts in quotes
 * stay as they are; templates are taken as texts, which is enough for a search.
 */
export function withoutComments(text: string): string {
  const pattern = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\[\s\S]|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
  return text.replace(pattern, (part) => (part.startsWith('/') ? part.replace(/[^\r\n]/g, ' ') : part))
}
