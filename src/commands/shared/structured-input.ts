import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { depthOf, maxDepth, valuesIn } from '../../core/json.js'

/** Size of a file that an input names. */
const maxFileBytes = 64 * 1024 * 1024

/**
 * Parses a text in JSON or YAML 1.2. In YAML, only core tags are supported, keys must be unique strings, and aliases
 * are limited.
 *
 * @param label names the text in a message, as `input changes` or `the file a.yaml`
 * @throws UserError with the position of the error. It never quotes the text, which may contain a secret.
 */
export async function parseStructured(text: string, label: string): Promise<unknown> {
  const plain = text.replace(/^\ufeff/, '')
  const json = parseJson(plain)
  const { value, problem } = json === undefined ? await parseYaml(plain) : { value: json.value, problem: undefined }
  if (problem !== undefined) throw new UsageError(`${label} is neither JSON nor YAML that can be used: ${problem}`)
  if (depthOf(value) > maxDepth) throw new UsageError(`${label} is nested deeper than ${maxDepth}; make it simpler`)
  return value
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

async function parseYaml(text: string): Promise<{ value?: unknown; problem?: string }> {
  const { YamlError, readYaml } = await import('../../core/yaml.js')
  try {
    const { value } = readYaml(text)
    return hasOnlyFiniteNumbers(value) ? { value } : { problem: 'a number that JSON does not have (.inf or .nan)' }
  } catch (error) {
    if (!(error instanceof YamlError)) throw error
    const { code, position } = error
    const text = yamlErrors[code] ?? code.toLowerCase().replaceAll('_', ' ')
    return { problem: position === undefined ? text : `line ${position.line}, column ${position.column}: ${text}` }
  }
}

function hasOnlyFiniteNumbers(root: unknown): boolean {
  for (const { value } of valuesIn(root)) if (typeof value === 'number' && !Number.isFinite(value)) return false
  return true
}

/** Texts for the codes of the YAML parser. */
const yamlErrors: Record<string, string> = {
  TAG_RESOLVE_FAILED: 'a tag that is not supported; write plain values',
  DUPLICATE_KEY: 'a duplicate key',
  NON_STRING_KEY: 'a key that is not a string',
  TAB_AS_INDENT: 'a tab; indent with spaces',
  MULTIPLE_DOCS: 'a second document; give one',
  ALIAS_FAILED: 'an alias without an anchor, or too many of them',
  TOO_DEEP: `it is nested deeper than ${maxDepth}`,
}

/**
 * Reads a file that an input names, as UTF-8.
 *
 * @param name - the name of the input; undefined if no input names the file.
 * @throws UserError that names the input and the file.
 */
export async function readInputFile(name: string | undefined, path: string, workingDirectory: string): Promise<string> {
  const shown = name === undefined ? path : `${plainInputName(name)} ${path}`
  let bytes: Buffer
  try {
    bytes = await readFile(resolve(workingDirectory, path))
  } catch (cause) {
    throw new UsageError(`cannot read ${shown}: ${fileErrorReason(cause)}`, { cause })
  }
  if (bytes.length > maxFileBytes) {
    throw new UsageError(`cannot read ${shown}: it is larger than ${maxFileBytes / 1024 / 1024} MiB`)
  }
  return bytes.toString('utf8')
}
