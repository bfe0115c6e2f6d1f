import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf, UserError } from '../base/errors.js'

/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const mostAliases = 100

/** Deeper nesting is refused: it would exhaust the stack of whatever reads it next. */
const deepest = 200

/** Bytes of a file that an input names. */
const largestFile = 64 * 1024 * 1024

/**
 * The value of a text in JSON or YAML 1.2. In YAML there are no tags but the core ones, keys are texts and stand once,
 * and aliases are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError that says where it is wrong, and never quotes the text: it may hold a secret.
 */
export async function parseStructured(text: string, label: string): Promise<unknown> {
  const plain = text.replace(/^\ufeff/, '')
  const json = jsonOf(plain)
  const { value, problem } = json === undefined ? await readYaml(plain) : { value: json.value, problem: undefined }
  if (problem !== undefined) throw new UserError(`${label} is neither JSON nor YAML that can be used: ${problem}`)
  if (depthOf(value) > deepest) throw new UserError(`${label} is nested deeper than ${deepest}; make it simpler`)
  return value
}

function jsonOf(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

async function readYaml(text: string): Promise<{ value?: unknown; problem?: string }> {
  const { Composer, LineCounter, Parser } = await import('yaml')
  const lineCounter = new LineCounter()
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)]
  // Before composing, which goes down by calling itself.
  if (depthOf(tokens) > 3 * deepest) return { problem: `it is nested deeper than ${deepest}` }
  const composer = new Composer({ prettyErrors: false, stringKeys: true, schema: 'core' })
  const [document, ...others] = [...composer.compose(tokens, true, text.length)]
  if (document === undefined) return { value: null }
  if (others.length > 0) return { problem: 'there is a second document; give one' }
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) {
    const { line, col } = lineCounter.linePos(fault.pos[0])
    const what = faults[fault.code] ?? fault.code.toLowerCase().replaceAll('_', ' ')
    return { problem: `line ${line}, column ${col}: ${what}` }
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: mostAliases })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    return { problem: 'an alias without an anchor, or too many of them' }
  }
  return everyNumberIsFinite(value) ? { value } : { problem: 'a number that JSON cannot carry (.inf or .nan)' }
}

/** How deep objects and lists lie in each other. Does not call itself: what it looks at may be hostile. */
function depthOf(root: unknown): number {
  let most = 0
  for (const { depth } of nodes(root)) most = Math.max(most, depth)
  return most
}

function everyNumberIsFinite(root: unknown): boolean {
  for (const { value } of nodes(root)) if (typeof value === 'number' && !Number.isFinite(value)) return false
  return true
}

function* nodes(root: unknown): Generator<{ value: unknown; depth: number }> {
  const work = [{ value: root, depth: 0 }]
  for (let next = work.pop(); next !== undefined; next = work.pop()) {
    yield next
    const { value, depth } = next
    if (typeof value !== 'object' || value === null) continue
    for (const child of Object.values(value)) work.push({ value: child, depth: depth + 1 })
  }
}

const faults: Record<string, string> = {
  TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
  DUPLICATE_KEY: 'a key that stands twice',
  NON_STRING_KEY: 'a key that is not a text',
  TAB_AS_INDENT: 'a tab; indent with spaces',
}

/**
 * The text of a file that an input names.
 *
 * @throws UserError that names the input and the file.
 */
export async function readInputFile(name: string, path: string, workingDirectory: string): Promise<string> {
  let bytes: Buffer
  try {
    bytes = await readFile(resolve(workingDirectory, path))
  } catch (cause) {
    throw new UserError(`cannot read ${name} ${path}: ${reasonOf(cause)}`, { cause })
  }
  if (bytes.length > largestFile) {
    throw new UserError(`cannot read ${name} ${path}: it is larger than ${largestFile / 1024 / 1024} MiB`)
  }
  return bytes.toString('utf8')
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  return messageOf(error)
}
