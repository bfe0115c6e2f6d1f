import { UsageError } from '../core/errors.js'
import { printable } from '../core/secrets/process.js'
import { shorten } from '../core/text.js'
import { type ComparisonReport, sortChanges, totalsOf, verdictOf } from './comparison.js'
import { validate } from './comparison-validator.js'

/**
 * Parses a `comparison.json`. The file may come from anywhere, so it is validated against the schema, and the verdict and the
 * totals are counted from its changes.
 *
 * @param label - the file, as messages name it.
 * @throws UserError when it is not the result of a comparison, or has an unsupported format.
 */
export function parseComparison(text: string, label: string): ComparisonReport {
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    throw new UsageError(`${label} is not JSON; give a comparison.json that compare wrote`)
  }
  if (validate(value)) {
    const report = value as ComparisonReport
    const changes = sortChanges(report.changes)
    return { ...report, changes, verdict: verdictOf(changes), totals: totalsOf(changes) }
  }
  const [error] = validate.errors ?? []
  const place = error?.instancePath ? ` at ${shorten(printable(error.instancePath), 80)}` : ''
  throw new UsageError(
    `${label} is not the result of a comparison: it ${error?.message ?? 'has another format'}${place}; give a comparison.json that compare wrote`,
  )
}
