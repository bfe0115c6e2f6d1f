import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { formatTotals, type ValidationReport } from '../../report/validation.js'
import { nameInputOfShell } from '../../validation/engine/run.js'
import { packOptions } from '../pack/command.js'
import { packProject } from '../pack/pack.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { finishReport } from '../shared/validation-outcome.js'
import { readValidationSettings } from '../shared/validation-settings.js'
import { completeReport } from '../validate/complete-report.js'
import { validateTarget } from '../validate/validate.js'

/** `found` has the ids of the checks that failed or warned. */
export type BaselineOutcome = { content: string; totals: string; found: string[] } | { problem: string }

/**
 * Packs a project and validates its bundle in this process, as the workflow of a pull request does, for the findings that
 * the project has today.
 *
 * @param project - the folder of the project, absolute.
 * @param config - the configuration; without one, the checks that need one are skipped.
 * @returns the content of a baseline, or why there is none: a project that does not build gets its workflows all the same.
 */
export async function makeBaseline(
  project: string,
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<BaselineOutcome> {
  const folder = await mkdtemp(join(tmpdir(), 'saas-connector-baseline-'))
  try {
    return await validateProject(project, join(folder, 'bundle.zip'), config, quietContext(context))
  } catch (error) {
    if (!(error instanceof UserError) || context.signal.aborted) throw error
    return { problem: error.message }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function validateProject(
  project: string,
  out: string,
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<BaselineOutcome> {
  const options = packOptions(
    {
      path: project,
      install: 'auto',
      build: 'auto',
      out,
      compression: 'store',
      include: [],
      'connectors-file': undefined,
      'run-untrusted-code-with-credentials': false,
    },
    context,
  )
  // What packing finds in the spec, the validation finds too.
  const { file } = await packProject({ ...options, onFinding: () => {} })
  const settings = await readValidationSettings(undefined, project, context)
  const seed = randomBytes(6).toString('hex')
  const plan = {
    ...{ config, settings, seed, readOnly: true, checks: [], skipChecks: [], readLimit: 8 },
    ...{
      shard: undefined,
      maxWaitMs: undefined,
      nameInput: nameInputOfShell,
      skipReasonsIn: 'the next lines list',
    },
  }
  let outcome: BaselineOutcome = { problem: 'nothing was validated' }
  await withBundleOnSandbox(file, context, async (target) => {
    const { result, stopped } = await validateTarget(target, plan, project, context)
    if (stopped !== undefined) throw stopped
    const { workspace, workingDirectory } = context
    const rerun = `saas-connector validate --file <zip> --seed ${seed}`
    const report = await completeReport(result, rerun, undefined, { workspace, workingDirectory, project })
    const cleaned = finishReport(report, undefined, context.secrets)
    const found = cleaned.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn').map(({ id }) => id)
    outcome = { content: baselineText(cleaned), totals: formatTotals(cleaned), found }
  })
  return outcome
}

/** A baseline is compared by its findings. What was sent and answered is left out of a file that is committed. */
function baselineText(report: ValidationReport): string {
  const checks = report.checks.map(({ exchanges: _, ...check }) => check)
  const { commands: __, traffic: ___, ...rest } = report
  return `${JSON.stringify({ ...rest, checks }, null, 2)}\n`
}

/** The same context with a log that is only shown with --verbose: the workflows log the validation in full. */
function quietContext(context: CommandContext): CommandContext {
  const { logger } = context
  const quiet = (text: string) => logger.debug(text)
  const quietLogger = { debug: quiet, info: quiet, warning: (text: string) => logger.warning(text) }
  return { ...context, logger: quietLogger, closing: quietLogger }
}
