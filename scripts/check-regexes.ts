import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from '@babel/parser'
import { relativePath } from '../src/core/paths.js'

/**
 * The list of checked expressions. `linear`: recheck proved it, or found no slow text. `bounded`, written by hand with a
 * reason: recheck cannot judge it.
 */
export const listFile = join('scripts', 'regexes.txt')

/** The verdict of an expression in the list. */
interface Listed {
  verdict: 'linear' | 'bounded'
  reason: string
}

/** Longest time that the check of one expression may take, in milliseconds. */
const timeoutMs = 30_000

/** Every regular expression below `root/src`, and the first place of each. A made one is named by its file. */
export function findRegexes(root: string): Map<string, string> {
  const found = new Map<string, string>()
  const folder = join(root, 'src')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
    const file = relativePath(root, join(folder, name))
    const source = readFileSync(join(folder, name), 'utf8')
    const tokens = parse(source, { sourceType: 'module', plugins: ['typescript'], tokens: true }).tokens ?? []
    for (const [index, { type, value, loc }] of tokens.entries()) {
      const place = `${file}:${loc.start.line}`
      const isMade = value === 'RegExp' && tokens[index + 1]?.type.label === '('
      const key = type.label === 'regexp' ? `/${value.pattern}/${value.flags}` : isMade ? `RegExp() in ${file}` : ''
      if (key !== '' && !found.has(key)) found.set(key, place)
    }
  }
  return found
}

/** Reads the list: a verdict, the expression and, after `bounded`, the reason on each line, separated by tabs. */
export function readList(text: string): Map<string, Listed> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(
    lines.map((line) => {
      const [verdict = '', key = '', reason = ''] = line.split('\t')
      if (verdict !== 'linear' && !(verdict === 'bounded' && reason !== '')) {
        throw new Error(`${listFile} has a line that is neither linear nor bounded with a reason: ${line}`)
      }
      return [key, { verdict, reason }] as const
    }),
  )
}

/** The expressions that are not in the list, and those in the list that are gone, one line each. */
export function listFaults(found: ReadonlyMap<string, string>, listed: ReadonlyMap<string, Listed>): string[] {
  const unlisted = [...found].filter(([key]) => !listed.has(key))
  const gone = [...listed.keys()].filter((key) => !found.has(key))
  return [
    ...unlisted.map(([key, place]) => `${place}: it is not checked whether ${key} is linear; run npm run regexes`),
    ...gone.map((key) => `${listFile}: ${key} is not used any more; run npm run regexes`),
  ]
}

/** Checks the expressions that are not in the list. Returns the new list, and a line for each one that is not linear. */
export async function updateList(
  found: ReadonlyMap<string, string>,
  listed: ReadonlyMap<string, Listed>,
): Promise<{ list: Map<string, Listed>; faults: string[] }> {
  const list = new Map([...listed].filter(([key]) => found.has(key)))
  const faults: string[] = []
  for (const [key, place] of found) {
    if (list.has(key)) continue
    const problem = await problemOf(key)
    if (problem === undefined) list.set(key, { verdict: 'linear', reason: '' })
    else {
      const remedy = `rewrite it, or add it to ${listFile} as bounded with the reason`
      faults.push(`${place}: ${key} ${problem}; ${remedy}`)
    }
  }
  return { list, faults }
}

async function problemOf(key: string): Promise<string | undefined> {
  if (!key.startsWith('/')) return 'is made when the program runs, so it cannot be checked'
  // Loaded only for a new expression, as it takes long.
  const { check } = await import('recheck')
  const end = key.lastIndexOf('/')
  const { status, ...found } = await check(key.slice(1, end), key.slice(end + 1), { timeout: timeoutMs })
  if (status === 'safe') return undefined
  return status === 'vulnerable' && 'complexity' in found
    ? `may take long: ${found.complexity?.summary ?? 'vulnerable'}`
    : 'could not be checked'
}

/** The text of the list, sorted. */
export function printList(list: ReadonlyMap<string, Listed>): string {
  const lines = [...list].map(([key, { verdict, reason }]) => [verdict, key, ...(reason ? [reason] : [])].join('\t'))
  return `# The regular expressions of src/ and why each takes linear time. Written by npm run regexes; bounded ones by hand.
${lines.sort().join('\n')}\n`
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let root = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(root, 'tsconfig.json'))) root = dirname(root)
  const found = findRegexes(root)
  const path = join(root, listFile)
  const listed = readList(existsSync(path) ? readFileSync(path, 'utf8') : '')
  let faults = listFaults(found, listed)
  if (process.argv.includes('--write')) {
    const updated = await updateList(found, listed)
    writeFileSync(path, printList(updated.list))
    faults = updated.faults
  }
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
