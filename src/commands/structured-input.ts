import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf, UserError } from '../base/errors.js'

/** More uses of anchors than this in one text are an attempt to exhaust the memory. */
const mostAliases = 100

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
  try {
    return JSON.parse(plain)
  } catch {
    // Then it is YAML.
  }
  const { LineCounter, parseDocument } = await import('yaml')
  const lineCounter = new LineCounter()
  let problem: string
  try {
    const document = parseDocument(plain, { prettyErrors: false, lineCounter, stringKeys: true, schema: 'core' })
    const [fault] = [...document.errors, ...document.warnings]
    if (fault === undefined) {
      const value: unknown = document.toJS({ maxAliasCount: mostAliases })
      // What YAML knows and JSON does not, such as .inf, has no place in a request.
      return JSON.parse(JSON.stringify(value ?? null, asJson)) as unknown
    }
    const { line, col } = lineCounter.linePos(fault.pos[0])
    problem = `line ${line}, column ${col}: ${faults[fault.code] ?? fault.code.toLowerCase().replaceAll('_', ' ')}`
  } catch (error) {
    if (error instanceof UserError) throw error
    // Unresolved or excessive aliases, and nesting too deep for the stack.
    problem =
      error instanceof ReferenceError ? 'an alias without an anchor, or too many of them' : 'it is nested too deeply'
  }
  throw new UserError(`${label} is neither JSON nor YAML that can be used: ${problem}`)

  function asJson(_: string, value: unknown): unknown {
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new UserError(`${label} holds a number that JSON cannot carry (.inf or .nan); write another value`)
    }
    return value
  }
}

const faults: Record<string, string> = {
  TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
  DUPLICATE_KEY: 'a key that stands twice',
  MULTIPLE_DOCS: 'a second document; give one',
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
