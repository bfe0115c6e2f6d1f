import { UsageError } from '../core/errors.js'
import { plainInputName } from '../core/input-names.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import type { Finding } from '../validation/engine/result.js'
import type { FixedFinding, LocatedCheck, ValidationReport } from './validation.js'

/**
 * Compares a result with an earlier one of the same connector. Each finding is marked as new or known; findings of the
 * earlier result that were not found again are listed as fixed. A finding is known if its check had the same fault
 * before, however often, because samples vary between runs. Notices are not compared. A check that was skipped or did not finish fixes nothing.
 *
 * @param earlier - the baseline; undefined if there is none yet: then all findings are new.
 * @param path - the path of the baseline, for messages.
 * @throws UserError when the baseline is of another connector.
 */
export function compareWithBaseline<R extends ValidationReport>(
  report: R,
  earlier: ValidationReport | undefined,
  path: string,
): R {
  if (earlier !== undefined && earlier.connector.name !== report.connector.name) {
    throw new UsageError(
      `${plainInputName('baseline')} ${path} is a result of ${quote(printableName(earlier.connector.name), 80)}, not of ${quote(printableName(report.connector.name), 80)}; give the result of the same connector`,
    )
  }
  const earlierKeys = new Map(
    (earlier?.checks ?? []).map((check) => [
      check.id,
      keysOf({ ...check, findings: check.findings.filter(isCompared) }),
    ]),
  )
  let added = 0
  let known = 0
  const checks = report.checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => {
      if (!isCompared(finding)) return finding
      const isNew = !earlierKeys.get(check.id)?.has(keyOf(finding))
      if (isNew) added++
      else known++
      return { ...finding, new: isNew }
    }),
  }))
  return { ...report, checks, baseline: { new: added, known, fixed: fixedOf(report, earlier) } }
}

function fixedOf(report: ValidationReport, earlier: ValidationReport | undefined): FixedFinding[] {
  const checksById = new Map(report.checks.map((check) => [check.id, check]))
  const fixed: FixedFinding[] = []
  for (const { id, findings } of earlier?.checks ?? []) {
    const check = checksById.get(id)
    if (check === undefined || check.verdict === 'skip' || check.incomplete) continue
    // A warning that is only a notice now is not fixed.
    const keys = keysOf(check)
    for (const finding of findings) {
      const key = keyOf(finding)
      if (!isCompared(finding) || keys.has(key)) continue
      // A fault is listed once, however often it was found.
      keys.add(key)
      fixed.push({ check: id, level: finding.level, message: finding.message })
    }
  }
  return fixed
}

/** Accepted findings count: a finding is not new when its acceptance is removed, and not fixed when it is accepted. */
function keysOf({ findings, accepted = [] }: LocatedCheck): Set<string> {
  return new Set([...findings, ...accepted].map(keyOf))
}

/** A notice never fails a run, so it is neither new nor fixed. */
function isCompared({ level }: Pick<Finding, 'level'>): boolean {
  return level !== 'notice'
}

function keyOf({ fingerprint, level, message }: Finding): string {
  return fingerprint ?? JSON.stringify([level, message])
}
