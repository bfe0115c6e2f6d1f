import type { Logger } from '../../core/logger.js'
import type { RunResult } from '../../validation/engine/result.js'
import { unusedAcceptances, type ValidationSettings } from '../../validation/engine/settings.js'

/** Warns about acceptances without a finding: they would hide the next finding that matches. */
export function warnAboutUnusedAcceptances(settings: ValidationSettings, result: RunResult, logger: Logger): void {
  for (const { check, text, attribute } of unusedAcceptances(settings, result.checks)) {
    const which = [text, attribute].filter((part) => part !== undefined).map((part) => ` ${JSON.stringify(part)}`)
    logger.warning(`validate.yml accepts a finding${which.join('')} of ${check} that was not found; remove the entry`)
  }
}
