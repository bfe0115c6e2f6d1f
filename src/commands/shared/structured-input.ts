import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { messageOf, UserError } from '../../core/errors.js'
import { depthOf, maxDepth, valuesIn } from '../../core/json.js'

/** Bytes of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024

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
  if (depthOf(value) > maxDepth) throw new UserError(`${label} is nested deeper than ${maxDepth}; make it simpler`)
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
  const { YamlError, readYaml } = await import('../../core/yaml.js')
  try {
    const { value } = readYaml(text)
    return everyNumberIsFinite(value) ? { value } : { problem: 'a number that JSON cannot carry (.inf or .nan)' }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    const { code, position } = error
    const what = faults[code] ?? code.toLowerCase().replaceAll('_', ' ')
    return { problem: position === undefined ? what : `line ${position.line}, column ${position.column}: ${what}` }
  }
}

function everyNumberIsFinite(root: unknown): boolean {
  for (const { value } of valuesIn(root)) if (typeof value === 'number' && !Number.isFinite(value)) return false
  return true
}

const faults: Record<string, string> = {
  TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
  DUPLICATE_KEY: 'a key that stands twice',
  NON_STRING_KEY: 'a key that is not a text',
  TAB_AS_INDENT: 'a tab; indent with spaces',
  MULTIPLE_DOCS: 'a second document; give one',
  ALIAS_FAILED: 'an alias without an anchor, or too many of them',
  TOO_DEEP: `it is nested deeper than ${maxDepth}`,
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
  if (bytes.length > maxFileBytes) {
    throw new UserError(`cannot read ${name} ${path}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`)
  }
  return bytes.toString('utf8')
}

/** Why a file could not be read or written, in words. */
export function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'there is no such file or folder'
  if (code === 'EISDIR') return 'it is a folder'
  if (code === 'ENOSPC') return 'no space is left on the disk'
  if (code === 'EACCES' || code === 'EPERM') return 'access is denied'
  return messageOf(error)
}
