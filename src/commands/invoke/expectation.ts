import type { ErrorObject, Options, ValidateFunction } from 'ajv'
import { messageOf, UsageError } from '../../core/errors.js'
import { inputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { printable } from '../../core/secrets/process.js'
import { describeValue, oneLine } from '../../core/text.js'
import { parseStructured, readInputFile } from '../shared/structured-input.js'

/** A condition that every answer must meet. */
export interface Expectation {
  /** For messages: `the JSON Schema`, `the condition length(@) > ...`. */
  name: string
  /** Why the answer does not meet it, in one line without values of the answer; undefined if it does. */
  problemOf(answer: unknown): string | undefined
}

/**
 * Reads the input `expect`: the name of a file (`.json`, `.yaml`, `.yml`) with a JSON Schema, a JSON Schema in JSON or
 * YAML, which is an object with plain keys, or else a condition in JMESPath.
 *
 * @throws UserError if it is neither, or the file cannot be read.
 */
export async function readExpectation(text: string, workingDirectory: string): Promise<Expectation> {
  if (/^[^\n{}]+\.(json|ya?ml)$/i.test(text)) {
    const schema = await parseStructured(await readInputFile('expect', text, workingDirectory), `the file ${text}`)
    if (!isObject(schema) && typeof schema !== 'boolean') throw new UsageError(`the file ${text} is not a JSON Schema`)
    return await schemaExpectation(schema, `the JSON Schema ${text}`)
  }
  const schema = await parseSchema(text)
  return schema === undefined ? await conditionExpectation(text) : await schemaExpectation(schema, 'the JSON Schema')
}

async function parseSchema(text: string): Promise<Record<string, unknown> | undefined> {
  let value: unknown
  try {
    value = await parseStructured(text, inputName('expect'))
  } catch (error) {
    // A text that looks like a schema is not parsed as a condition: the error of that parser would be misleading.
    if (/^\s*\{\s*"|^[\w$]+:(\s|$)/.test(text)) throw error
    return undefined
  }
  return isObject(value) && Object.keys(value).every((key) => /^\$?\w+$/.test(key)) ? value : undefined
}

async function schemaExpectation(schema: Record<string, unknown> | boolean, name: string): Promise<Expectation> {
  let validate: ValidateFunction
  try {
    validate = await compileSchema(schema)
  } catch (error) {
    throw new UsageError(`expect: ${name} cannot be used: ${oneLine(printable(messageOf(error)), 200)}`, {
      cause: error,
    })
  }
  return {
    name,
    problemOf: (answer) => (validate(answer) ? undefined : problemIn(validate.errors?.[0])),
  }
}

/**
 * Compiles a schema. Unknown keywords are errors, as a misspelt one would check nothing; `format` is not supported. The
 * classes are taken from `default`, the only export of a CommonJS module in the bundled program.
 */
async function compileSchema(schema: Record<string, unknown> | boolean): Promise<ValidateFunction> {
  const options: Options = {
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    logger: false,
    messages: true,
  }
  const dialect = isObject(schema) ? String(schema['$schema'] ?? '') : ''
  if (dialect.includes('2020-12'))
    return new (await import('ajv/dist/2020.js')).default.Ajv2020(options).compile(schema)
  if (dialect.includes('2019-09'))
    return new (await import('ajv/dist/2019.js')).default.Ajv2019(options).compile(schema)
  return new (await import('ajv')).default.Ajv(options).compile(schema)
}

function problemIn(error: ErrorObject | undefined): string {
  if (error === undefined) return 'it does not match'
  const place = error.instancePath === '' ? 'the answer' : error.instancePath.slice(1).replaceAll('/', '.')
  const { params } = error
  const more = 'allowedValues' in params ? `: ${describeValue(params['allowedValues'], 200)}` : ''
  const name = 'additionalProperty' in params ? ` ${describeValue(params['additionalProperty'], 200)}` : ''
  return oneLine(printable(`${place} ${error.message ?? 'does not match'}${more}${name}`), 200)
}

async function conditionExpectation(text: string): Promise<Expectation> {
  const { compile, TreeInterpreter } = await import('@jmespath-community/jmespath')
  let tree: ReturnType<typeof compile>
  try {
    tree = compile(text)
  } catch (error) {
    const quoting = quotingProblem(text)
    if (quoting !== undefined)
      throw new UsageError(
        `expect is not a condition in JMESPath: ${quoting.problem}; quote text with '…' inside the expression${quoting.hint}`,
        { cause: error },
      )
    throw new UsageError(
      `expect is neither a JSON Schema nor a condition in JMESPath: ${oneLine(printable(messageOf(error)), 200)}; a schema is an object, a condition such as attributes.active == \`true\``,
      { cause: error },
    )
  }
  const name = `the condition ${oneLine(printable(text), 200)}`
  return {
    name,
    problemOf(answer) {
      let result: unknown
      try {
        result = TreeInterpreter.search(tree, answer as never)
      } catch (error) {
        return `it cannot be evaluated: ${oneLine(printable(messageOf(error)), 200)}`
      }
      return isTruthy(result) ? undefined : 'it is not true'
    },
  }
}

/** What is wrong with a literal between backticks, which must be JSON. The message of the parser does not quote it. */
function quotingProblem(text: string): { problem: string; hint: string } | undefined {
  for (const { mark, literal } of quotedParts(text)) {
    if (mark !== '`') continue
    if (literal === undefined) return { problem: 'the last ` is not closed', hint: '' }
    if (isJson(literal.replaceAll('\\`', '`'))) continue
    const hint = /^[\w .@:/-]{1,60}$/.test(literal) ? `: '${literal}'` : ''
    return { problem: `\`${oneLine(printable(literal), 200)}\` is not JSON`, hint }
  }
  return undefined
}

/**
 * The parts of a condition in quotes of any kind, without them. The last one has no literal if it is not closed. A regular
 * expression would look for the end of it from each mark.
 */
function* quotedParts(text: string): Generator<{ mark: string; literal: string | undefined }> {
  for (let start = 0; start < text.length; start++) {
    const mark = text.charAt(start)
    if (mark !== "'" && mark !== '"' && mark !== '`') continue
    let end = start + 1
    while (end < text.length && text.charAt(end) !== mark) end += text.charAt(end) === '\\' ? 2 : 1
    const isClosed = end < text.length
    yield { mark, literal: isClosed ? text.slice(start + 1, end) : undefined }
    if (!isClosed) return
    start = end
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** False for false, null and empty values, as in JMESPath. */
function isTruthy(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0
  if (isObject(value)) return Object.keys(value).length > 0
  return value !== undefined && value !== null && value !== false && value !== ''
}
