import { UsageError } from '../core/errors.js'
import { printable } from '../core/secrets/process.js'
import { shorten } from '../core/text.js'
import { validate } from './result-validator.js'
import type { ValidationReport } from './validation.js'

/**
 * Parses a `validation.json`. The file may come from anywhere, so it is validated against the schema.
 *
 * @param label - the file, as messages name it.
 * @throws UserError when it is not a validation result, or has an unsupported format.
 */
export function parseResult(text: string, label: string): ValidationReport {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(`${label} is not JSON; give a validation.json that validate or report wrote`)
  }
  // Earlier versions wrote the verdict of the checks that had run.
  if (validate(value)) {
    const report = value as ValidationReport
    return report.stopped === undefined ? report : { ...report, verdict: 'stopped' }
  }
  const [error] = validate.errors ?? []
  const place = error?.instancePath ? ` at ${shorten(printable(error.instancePath), 80)}` : ''
  throw new UsageError(
    `${label} is not a validation result: it ${error?.message ?? 'has another format'}${place}; give a validation.json that validate or report wrote`,
  )
}
