import { UserError } from '../core/errors.js'
import type { Finding } from '../validation/engine/result.js'
import type { FixedFinding, LocatedCheck, ValidationReport } from './validation.js'

/**
 * Compares a result with an earlier one of the same connector: each finding is new or known, and findings of the
 * earlier result that are no more are named. A finding is known if its check found the same fault before, however often:
 * samples vary from run to run. Nothing counts as fixed in a check that was not run to its end this time.
 *
 * @param earlier - undefined: there is none yet, and all is new.
 * @throws UserError when the earlier result is of another connector.
 */
export function compareWithBaseline<R extends ValidationReport>(
  report: R,
  earlier: ValidationReport | undefined,
  shown: string,
): R {
  if (earlier !== undefined && earlier.connector.name !== report.connector.name) {
    throw new UserError(
      `baseline ${shown} is a result of ${quote(earlier.connector.name)}, not of ${quote(report.connector.name)}; give the result of the same connector`,
    )
  }
  const before = new Map((earlier?.checks ?? []).map((check) => [check.id, keysOf(check)]))
  let fresh = 0
  let known = 0
  const checks = report.checks.map((check) => ({
    ...check,
    findings: check.findings.map((finding) => {
      const isNew = !before.get(check.id)?.has(keyOf(finding))
      if (isNew) fresh++
      else known++
      return { ...finding, new: isNew }
    }),
  }))
  return { ...report, checks, baseline: { new: fresh, known, fixed: fixedOf(report, earlier) } }
}

function fixedOf(report: ValidationReport, earlier: ValidationReport | undefined): FixedFinding[] {
  const now = new Map(report.checks.map((check) => [check.id, check]))
  const fixed: FixedFinding[] = []
  for (const { id, findings } of earlier?.checks ?? []) {
    const check = now.get(id)
    if (check === undefined || check.verdict === 'skip' || check.incomplete) continue
    const keys = keysOf(check)
    for (const finding of findings) {
      const key = keyOf(finding)
      if (keys.has(key)) continue
      // One line for a fault, however often it was found.
      keys.add(key)
      fixed.push({ check: id, level: finding.level, message: finding.message })
    }
  }
  return fixed
}

/** What was accepted was found all the same: it is neither new when it no longer is, nor fixed when it is. */
function keysOf({ findings, accepted = [] }: LocatedCheck): Set<string> {
  return new Set([...findings, ...accepted].map(keyOf))
}

function keyOf({ fingerprint, level, message }: Finding): string {
  return fingerprint ?? JSON.stringify([level, message])
}

function quote(name: string): string {
  return JSON.stringify(name.slice(0, 80))
}
