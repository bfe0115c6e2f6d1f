import type { CommandContext } from '../../cli/command.js'
import type { ValidationFacts } from '../../record/events.js'
import type { ValidationReport } from '../../report/validation.js'
import { openUploadRecords } from './upload-record.js'

/** The checks that list or read objects of the target system. */
const readingChecks = [
  ...['account-list-and-read', 'account-read-stable', 'entitlement-list-read', 'entitlement-read-stable'],
  ...['named-objects-read', 'source-data-read'],
]

/** Where a validation is recorded. */
export interface ValidationRecordInputs {
  'github-token': string | undefined
  record: string | undefined
  'report-url': string | undefined
}

/**
 * Records the result of a validation on a tenant for the version that was validated. Never rejects. Shards are recorded by
 * `report`, when all of them are there.
 */
export async function recordValidation(
  report: ValidationReport,
  inputs: ValidationRecordInputs,
  context: CommandContext,
): Promise<void> {
  const { tenant, ref, alias, version = report.connector.tagVersion } = report.connector
  if (tenant === undefined || ref === undefined || alias === undefined || version === undefined) return
  if (report.shard !== undefined || context.signal.aborted) return
  const records = openUploadRecords(inputs, context)
  const key = { tenant, connector: { id: ref, alias } }
  await records.addEvent(key, version, { kind: 'validated', ...validationFacts(report) }, inputs['report-url'])
}

/** What a result says of the version (docs/record.md#validated). */
export function validationFacts(report: ValidationReport): ValidationFacts {
  const { verdict, totals, seed, baseline } = report
  const hasKnownFindings = verdict === 'fail' && baseline?.gate === true && baseline.new === 0
  const counts =
    report.configured === true &&
    // A recording tells how the target system was, not that the version works with it.
    report.replay === undefined &&
    (verdict === 'pass' || verdict === 'warn' || hasKnownFindings) &&
    hasPassed(report, ['test-connection-success']) &&
    hasPassed(report, readingChecks)
  return {
    ...{ verdict, counts, seed },
    ...(counts && hasKnownFindings && { knownFindings: true }),
    ...{ passed: totals.pass, warned: totals.warn, failed: totals.fail, skipped: totals.skip },
  }
}

/** True if the run had a configuration, and its connection test, or a list or read, passed. */
export function hasReachedTarget(report: ValidationReport): boolean {
  return (
    report.configured === true &&
    report.replay === undefined &&
    hasPassed(report, ['test-connection-success', ...readingChecks])
  )
}

function hasPassed({ checks }: ValidationReport, ids: readonly string[]): boolean {
  return checks.some(({ id, verdict, incomplete }) => {
    return ids.includes(id) && (verdict === 'pass' || verdict === 'warn') && !incomplete
  })
}
