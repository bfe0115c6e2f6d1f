import type { Annotation, CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import { isEmptyConfigFinding, isMissingConfigurationReason } from '../../validation/engine/reasons.js'
import type { CheckResult } from '../../validation/engine/result.js'
import type { configInputs } from './config.js'

/**
 * An annotation with the number of checks that were skipped because no configuration was given; undefined if there are
 * none. It is a warning if an input is an empty text, as the name of its secret may be misspelt, and for a version on a
 * tenant, as whoever has its token has a configuration too. For a bundle alone, and on a pull request from a fork, which
 * has no secrets, it is a notice.
 */
export function missingConfigAnnotation(
  checks: readonly CheckResult[],
  { workflow, emptyInputs }: Pick<CommandContext, 'workflow' | 'emptyInputs'>,
  { isOnTenant }: { isOnTenant: boolean },
): Annotation | undefined {
  const waiting = checks.filter(({ reason }) => isMissingConfigurationReason(reason)).length
  // A finding of the run may have told it.
  if (
    waiting === 0 ||
    checks.some(({ findings, accepted = [] }) => [...findings, ...accepted].some(isEmptyConfigFinding))
  )
    return undefined
  const skipped = `${waiting} of ${checks.length} checks were skipped`
  const title = 'validate'
  if (workflow?.fromFork) {
    return { level: 'notice', title, message: `a pull request from a fork has no secrets: ${skipped}` }
  }
  if (isConfigEmpty({ workflow, emptyInputs })) {
    const message = `config is empty: ${skipped}; see that the secret or variable that it comes from exists and is spelt right`
    return { level: 'warning', title, message }
  }
  const [config, path] = ['config', 'config-path'].map(plainInputName)
  const message = `no config was given, so nothing that needs a configuration was checked: ${skipped}; give ${config} or ${path}`
  return { level: isOnTenant ? 'warning' : 'notice', title, message }
}

/** True if the configuration is an empty text, where a secret was to be expected: not on a pull request from a fork. */
export function isConfigEmpty({ workflow, emptyInputs }: Pick<CommandContext, 'workflow' | 'emptyInputs'>): boolean {
  const inputs = ['config', 'config-path'] as const satisfies (keyof typeof configInputs)[]
  return workflow?.fromFork !== true && inputs.some((name) => emptyInputs.has(name))
}

/**
 * Adds to the failure of a command that ran without a configuration that one may be missing.
 *
 * @param advice - what else the user can do, appended to the message.
 */
export function withMissingConfig(failure: unknown, config: unknown, advice = ''): unknown {
  // A connector that answers notFound was created.
  if (config !== undefined || !isTenantError(failure, 'connector') || failure.errorType === 'notFound') return failure
  return new UserError(
    `${failure.message}; no configuration was given, and most connectors cannot be created without one: give ${plainInputName('config')} or ${plainInputName('config-path')}${advice}`,
    { cause: failure },
  )
}
