import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import type { CommandContext, InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { assertFolder } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { findingLines, type ValidationReport, withSpecProblems } from '../../report/validation.js'
import type { TransportOptions } from '../../tenant/client.js'
import type { CheckResult, ReplayFacts } from '../../validation/engine/result.js'
import {
  nameInputOfShell,
  nameInputOfStep,
  parseShard,
  type RunScope,
  type ShardChoice,
  selectChecks,
} from '../../validation/engine/run.js'
import { readConfig } from '../shared/config.js'
import { invokeLimits } from '../shared/invoke-limits.js'
import { assertJournal, openJournal } from '../shared/journal.js'
import { isConfigEmpty, missingConfigAnnotation } from '../shared/missing-config.js'
import { reportOrigin } from '../shared/run-facts.js'
import { durationInput } from '../shared/time-inputs.js'
import {
  assertReportInputs,
  type Baseline,
  baselineAnnotation,
  readBaseline,
  type ValidationOutput,
  type validationInputs,
} from '../shared/validation-inputs.js'
import { concludeReport, finishReport } from '../shared/validation-outcome.js'
import { readValidationSettings } from '../shared/validation-settings.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { completeReport, rerunCommand } from './complete-report.js'
import { type ValidationOutcome, type ValidationPlan, validateTarget } from './validate.js'

/** @throws UserError if the folder does not exist: its settings would be ignored without notice. */
export async function projectFolder({ path }: { path: string }, context: CommandContext): Promise<string> {
  const project = resolve(context.workingDirectory, path)
  await assertFolder(project, { input: 'path', shown: path, advice: 'give the folder of the connector project' })
  return project
}

/** The inputs of a validation, checked and read. */
export interface PreparedValidation {
  inputs: InputsOf<typeof validationInputs>
  plan: ValidationPlan
  baseline: Baseline | undefined
  /** Limits of each run of a command. */
  transport: TransportOptions
}

/**
 * Checks and reads the inputs of a validation, all but its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError for inputs with which the run, or its report at the end, would fail.
 */
export async function prepareValidation(
  inputs: InputsOf<typeof validationInputs>,
  project: string,
  context: CommandContext,
  scope: RunScope = 'connector',
): Promise<PreparedValidation> {
  await assertReportInputs(inputs, context)
  if (!inputs['read-only'] && scope === 'connector') await assertJournal(inputs, context)
  const transport = invokeLimits(inputs)
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard)
  const seed = seedOf(inputs.seed, shard, context.workflow?.runId)
  const config = await readConfig(inputs, context)
  const settings = await readValidationSettings(inputs.settings, project, context)
  selectChecks(inputs.checks, inputs['skip-checks'], settings, scope)
  const baseline = await readBaseline(inputs, context)
  const annotation = baselineAnnotation(baseline)
  if (annotation !== undefined) context.annotate(annotation)
  const plan: ValidationPlan = {
    config,
    isConfigEmpty: isConfigEmpty(context),
    settings,
    scope,
    // A customizer alone has no accounts.
    readOnly: inputs['read-only'] || scope === 'customizer',
    checks: inputs.checks,
    skipChecks: inputs['skip-checks'],
    readLimit: inputs['read-limit'],
    readConcurrency: inputs['read-concurrency'],
    writeConcurrency: inputs['write-concurrency'],
    seed,
    shard,
    maxWaitMs: inputs['max-wait'] === undefined ? undefined : durationInput('max-wait', inputs['max-wait']),
    nameInput: context.workflow === undefined ? nameInputOfShell : nameInputOfStep,
    skipReasonsIn: context.workflow === undefined ? '--verbose lists' : 'the job summary and the reports list',
  }
  return { inputs, plan, baseline, transport }
}

/** A random seed, but for shards: all shards of a run need the same one. */
function seedOf(given: string | undefined, shard: ShardChoice | undefined, runId: string | undefined): string {
  if (given !== undefined) return given
  const random = () => randomBytes(6).toString('hex')
  if (shard === undefined) return random()
  if (runId !== undefined) return `run-${runId}`
  if (shard.count === 1) return random()
  throw new UsageError(
    `${plainInputName('shard')} needs ${plainInputName('seed')} outside of GitHub; give all shards of a run the same ${plainInputName('seed')}, such as the id of the pipeline`,
  )
}

/** A target, and what its report needs to know of it. */
export interface ReportedTarget extends ValidationTarget {
  /** The folder that may hold the connector's project. */
  project: string
  /** The start of the command line that validates it again: the command, and the inputs that name the target. */
  rerun: readonly string[]
  /** The recording that answers in place of the target system. */
  replay?: ReplayFacts | undefined
  /** Why the spec is refused; undefined if it is not. */
  specProblems?: readonly string[] | undefined
  /** Called after the last check, before the requests whose answers no verdict needs. */
  onChecked?(): void
  /** Called with the report before it is published. */
  onReport?(report: ValidationReport): void
}

/** Nothing is left in a target system that was not there. */
function replayed(
  { leftBehind: _, notRestored: __, ...result }: ValidationOutcome['result'],
  replay: ReplayFacts,
): ValidationOutcome['result'] {
  return { ...result, replay }
}

/**
 * Validates a target and reports the result in all formats. If the run is interrupted or fails by a defect before there
 * is a result, the output `result` is `stopped`: an empty output would look as if the run had not started.
 *
 * @throws UserError, after the report, when the result is worse than `fail-on` allows or the run did not finish.
 */
export async function validateAndReport(
  target: ReportedTarget,
  { inputs, plan, baseline }: PreparedValidation,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { workspace, workingDirectory, secrets } = context
  const folders = { workspace, workingDirectory, project: target.project }
  let hasResult = false
  // In a shell each finding is told once, at the end: then its place is known.
  const notPrinted: CheckResult[] = []
  const onFindings = (check: CheckResult) => void notPrinted.push(check)
  const onChecked = () => target.onChecked?.()
  const services = { ...context, onChecked, ...(context.workflow === undefined && { onFindings }) }
  try {
    const run = { command: 'validate', connector: target.connector, at: target.at, seed: plan.seed }
    // A replay changes nothing that could be left behind.
    const journal =
      plan.readOnly || target.replay !== undefined
        ? undefined
        : openJournal(inputs, context, target.client, { ...run, isLocal: target.local === true })
    const outcome = await validateTarget(target, { ...plan, journal }, target.project, services)
    const { stopped, failure } = outcome
    const result = target.replay === undefined ? outcome.result : replayed(outcome.result, target.replay)
    if (plan.config === undefined && failure === undefined) {
      const annotation = missingConfigAnnotation(result.checks, context, { isOnTenant: target.local !== true })
      if (annotation !== undefined) context.annotate({ ...annotation, isLast: true })
    }
    const rerun = rerunCommand(target.rerun, inputs, plan.seed, folders)
    const completed = await completeReport(result, rerun, reportOrigin(context), folders)
    const report = finishReport(withSpecProblems(completed, target.specProblems ?? []), baseline, secrets)
    target.onReport?.(report)
    hasResult = true
    await concludeReport(report, inputs, context, stopped ?? failure)
  } catch (error) {
    if (!hasResult)
      for (const line of notPrinted.flatMap((check) => [`${check.id}:`, ...findingLines(check)]))
        context.logger.info(line)
    if (!hasResult && (context.signal.aborted || !(error instanceof UserError))) context.setOutput('result', 'stopped')
    throw error
  }
}
