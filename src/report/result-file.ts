import { Ajv, type ValidateFunction } from 'ajv'
import schema from '../../docs/schemas/validation-result.schema.json' with { type: 'json' }
import { UserError } from '../base/errors.js'
import type { ValidationReport } from './validation.js'

let compiled: ValidateFunction<ValidationReport> | undefined

/**
 * Reads the text of a `validation.json`. It may come from anywhere, so its form is checked against the schema.
 *
 * @param shown - the file as people know it, for messages.
 * @throws UserError when it is no result, or one of a form that this program does not know.
 */
export function parseResult(text: string, shown: string): ValidationReport {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UserError(`${shown} is not JSON; give a validation.json that validate or report wrote`)
  }
  // The validator is used once or twice in a run: optimizing its code takes longer than it saves.
  compiled ??= new Ajv({ allowUnionTypes: true, code: { optimize: false } }).compile<ValidationReport>(schema)
  const valid = compiled
  if (valid(value)) return value
  const [error] = valid.errors ?? []
  const place = error?.instancePath ? ` at ${error.instancePath.slice(0, 80)}` : ''
  throw new UserError(
    `${shown} is no result of a validation: it ${error?.message ?? 'has another form'}${place}; give a validation.json that validate or report wrote`,
  )
}
