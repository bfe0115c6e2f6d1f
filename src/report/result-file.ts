import { Ajv, type ValidateFunction } from 'ajv'
import schema from '../../docs/schemas/validation-result.schema.json' with { type: 'json' }
import { UserError } from '../core/errors.js'
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
  compiled ??= new Ajv({ allowUnionTypes: true }).compile<ValidationReport>(schema)
  const valid = compiled
  // Earlier versions wrote the verdict of those checks that were run.
  if (valid(value)) return value.stopped === undefined ? value : { ...value, verdict: 'stopped' }
  const [error] = valid.errors ?? []
  const place = error?.instancePath ? ` at ${error.instancePath.slice(0, 80)}` : ''
  throw new UserError(
    `${shown} is no result of a validation: it ${error?.message ?? 'has another form'}${place}; give a validation.json that validate or report wrote`,
  )
}
