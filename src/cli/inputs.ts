import { UsageError } from '../core/errors.js'
import { inputName } from '../core/input-names.js'
import { isObject } from '../core/json.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import type { InputDeclaration, InputDeclarations, InputsOf } from './command.js'

/** The given inputs as text, by name. */
export type GivenInputs = Record<string, string>

/**
 * Reads the inputs of an action from the variable `INPUTS`, which holds `toJSON(inputs)`. Names are compared in lower
 * case. Undeclared names are ignored, because some runners add the inputs of the workflow run. An empty text counts as
 * not given, because that is how an action receives an input without a value.
 */
export function inputsFromJson(text: string, declarations: InputDeclarations): GivenInputs {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    parsed = undefined
  }
  if (!isObject(parsed)) {
    throw new UsageError(
      'the variable INPUTS is not a JSON object; set it to the expression toJSON(inputs) in the step',
    )
  }
  const given: GivenInputs = {}
  for (const [name, value] of Object.entries(parsed)) {
    const key = name.toLowerCase()
    const declaration = Object.hasOwn(declarations, key) ? declarations[key] : undefined
    if (declaration === undefined || declaration.shellOnly || value === null || value === '') continue
    given[key] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  return given
}

/** Adds the values of environment variables for inputs that were not given. */
export function withEnvironment(
  given: GivenInputs,
  declarations: InputDeclarations,
  environment: Readonly<NodeJS.ProcessEnv>,
): GivenInputs {
  const filled = { ...given }
  for (const [name, { env }] of Object.entries(declarations)) {
    const value = env === undefined ? undefined : environment[env]
    if (!filled[name]?.trim() && value?.trim()) filled[name] = value
  }
  return filled
}

/**
 * Parses the given texts into the typed inputs of the command.
 *
 * @throws UserError that names the input, the problem and the allowed values. It never has the value of a secret or JSON
 *   input.
 */
export function parseInputs<I extends InputDeclarations>(given: GivenInputs, declarations: I): InputsOf<I> {
  const values: Record<string, unknown> = {}
  for (const [name, declaration] of Object.entries(declarations)) {
    const text = given[name]?.trim() || declaration.default
    values[name] = text === undefined ? undefined : parseValue(name, text, declaration)
  }
  return values as InputsOf<I>
}

function parseValue(name: string, text: string, declaration: InputDeclaration): unknown {
  switch (declaration.kind) {
    case 'text':
      return text
    case 'boolean':
      if (/^true$/i.test(text)) return true
      if (/^false$/i.test(text)) return false
      throw new UsageError(
        `${inputName(name)}: ${quote(printableName(text), 60)} is neither true nor false; write one of the two`,
      )
    case 'integer':
      return parseInteger(name, text, declaration)
    case 'list':
      return text
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== '')
    case 'choice': {
      const choices = declaration.choices ?? []
      if (choices.includes(text)) return text
      throw new UsageError(
        `${inputName(name)}: ${quote(printableName(text), 60)} is not one of ${choices.join(', ')}; write one of them`,
      )
    }
    case 'json':
      try {
        return JSON.parse(text)
      } catch {
        throw new UsageError(`${inputName(name)} is not valid JSON; check its quotes, commas and brackets`)
      }
  }
}

function parseInteger(name: string, text: string, { min, max }: InputDeclaration): number {
  const low = min ?? Number.MIN_SAFE_INTEGER
  const high = max ?? Number.MAX_SAFE_INTEGER
  const value = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN
  if (Number.isSafeInteger(value) && value >= low && value <= high) return value
  const range =
    min !== undefined && max !== undefined
      ? ` from ${min} to ${max}`
      : min !== undefined
        ? ` of ${min} or more`
        : max !== undefined
          ? ` of ${max} or less`
          : ''
  throw new UsageError(`${inputName(name)}: ${quote(printableName(text), 60)} is not a whole number${range}; write one`)
}
