import type { Logger } from '../../core/logger.js'
import { configFaults } from '../../spec/config-faults.js'
import type { CheckResult } from '../../validation/engine/result.js'
import { selectChecks, type ValidateOptions } from '../../validation/engine/run.js'
import { acceptedReason, emptySettings } from '../../validation/engine/settings.js'

/** The check that reports the same as findings. */
const checkId = 'config-items'

/** Tells what a configuration and the spec disagree in before anything runs with the configuration. */
export interface ConfigComparison {
  /** Logs each fault as one line. Only the first spec counts. */
  with(spec: Record<string, unknown>): void
  /** A check without the findings that have been told, for the log. */
  withoutTold(check: CheckResult): CheckResult
}

/** Compares the configuration of a run, unless it leaves out the check of it. */
export function configComparison(
  { config, checks, skipChecks, scope, settings = emptySettings }: Partial<ValidateOptions>,
  logger: Pick<Logger, 'info'>,
): ConfigComparison {
  const isPlanned =
    settings.checks[checkId]?.skipReason === undefined &&
    selectChecks(checks, skipChecks, settings, scope).some(({ check, isSkipped }) => check.id === checkId && !isSkipped)
  const told = new Set<string>()
  let isDone = !isPlanned
  return {
    with(spec) {
      if (isDone || typeof config !== 'object' || config === null) return
      isDone = true
      for (const { level, message } of configFaults(spec, config as Record<string, unknown>)) {
        if (acceptedReason(settings, checkId, message) !== undefined) continue
        told.add(message)
        logger.info(`${level}: ${message}`)
      }
    },
    withoutTold: (check) =>
      check.id === checkId ? { ...check, findings: check.findings.filter(({ message }) => !told.has(message)) } : check,
  }
}
