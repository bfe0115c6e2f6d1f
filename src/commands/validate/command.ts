import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { assertFolder } from '../../core/files.js'
import {
  nameInputOfShell,
  nameInputOfStep,
  parseShard,
  type ShardChoice,
  selectChecks,
} from '../../validation/engine/run.js'
import { readConfig } from '../shared/config.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { missingConfigAnnotation } from '../shared/missing-config.js'
import { assertTargetInputs, versionOrTag } from '../shared/target-inputs.js'
import { connectTenant, missingTenantInputs, tenantInputs } from '../shared/tenant.js'
import {
  assertReportInputs,
  type Baseline,
  baselineAnnotation,
  readBaseline,
  type ValidationOutput,
  validationInputs,
  validationOutputs,
} from '../shared/validation-inputs.js'
import { failOn, finishReport, publishReport } from '../shared/validation-outcome.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { completeReport, rerunLine } from './complete-report.js'
import { readValidationSettings } from './settings.js'
import { type ValidationPlan, validateTarget } from './validate.js'

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector on the tenant. Give this or file.' },
  version: { kind: 'integer', min: 1, description: 'Version of it to validate. Default: the one of tag.' },
  tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
  file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
  customizer: {
    kind: 'text',
    description: 'Zip of a customizer, to validate how the connector of file runs with it.',
  },
  path: {
    kind: 'text',
    default: '.',
    description: 'Folder of the connector project, for the lines that annotations point at.',
  },
  ...validationInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const validate = defineCommand({
  name: 'validate',
  summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
  action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    const { file, connector } = inputs
    assertTargetInputs(inputs)
    if (inputs.customizer !== undefined && file === undefined) {
      throw new UserError('customizer needs file: it is linked to the connector on a sandbox tenant in this process')
    }
    const project = resolve(context.workingDirectory, inputs.path)
    // Without the folder, the settings in it would be left out silently.
    await assertFolder(project, {
      input: 'path',
      shown: inputs.path,
      advice: 'give the folder of the connector project',
    })
    const prepared = await prepareValidation(inputs, project, context)
    if (file !== undefined) {
      const path = resolve(context.workingDirectory, file)
      const customizer =
        inputs.customizer === undefined ? undefined : resolve(context.workingDirectory, inputs.customizer)
      const rerun = [
        ...['validate', '--file', file],
        ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
      ]
      const run = (target: ValidationTarget) => validateAndReport({ ...target, project, rerun }, prepared, context)
      await withBundleOnSandbox(path, context, run, customizer)
      return
    }
    if (context.workflow?.fromFork && missingTenantInputs(inputs).length > 0) {
      context.setOutput('result', 'skip')
      const message =
        'a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with file'
      context.annotate({ level: 'notice', title: 'validate', message })
      context.addSummary(
        '## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.',
      )
      return
    }
    const client = connectTenant(inputs, context)
    try {
      const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal })
      const at = versionOrTag(inputs)
      const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag]
      const rerun = ['validate', '--connector', alias, ...place]
      await validateAndReport({ client, connector: id, at, project, rerun }, prepared, context)
    } finally {
      client.close()
    }
  },
})

/** A validation whose inputs and files were read. */
export interface PreparedValidation {
  inputs: InputsOf<typeof validationInputs>
  plan: ValidationPlan
  baseline: Baseline | undefined
}

/**
 * Reads all that a validation needs beside its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError, before anything is run, for what cannot be run or could not be reported at its end.
 */
export async function prepareValidation(
  inputs: InputsOf<typeof validationInputs>,
  project: string,
  context: CommandContext,
): Promise<PreparedValidation> {
  await assertReportInputs(inputs, context)
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard)
  const seed = seedOf(inputs.seed, shard, context.workflow?.runId)
  const config = await readConfig(inputs, context)
  const settings = await readValidationSettings(inputs.settings, project, context)
  selectChecks(inputs.checks, inputs['skip-checks'], settings)
  const baseline = await readBaseline(inputs.baseline, context.workingDirectory)
  const doubt = baselineAnnotation(baseline)
  if (doubt !== undefined) context.annotate(doubt)
  const plan: ValidationPlan = {
    config,
    settings,
    readOnly: inputs['read-only'],
    checks: inputs.checks,
    skipChecks: inputs['skip-checks'],
    readLimit: inputs['read-limit'],
    seed,
    shard,
    nameInput: context.workflow === undefined ? nameInputOfShell : nameInputOfStep,
  }
  return { inputs, plan, baseline }
}

/** All shards of a run must make the same values, so they cannot draw their seeds. */
function seedOf(given: string | undefined, shard: ShardChoice | undefined, runId: string | undefined): string {
  if (given !== undefined) return given
  if (shard === undefined) return randomBytes(6).toString('hex')
  if (runId !== undefined) return `run-${runId}`
  throw new UserError('shard needs seed outside of GitHub; give all shards of a run the same, such as the pipeline id')
}

/** A target, and what its report says of it. */
export interface ReportedTarget extends ValidationTarget {
  /** The folder that may hold the connector's project. */
  project: string
  /** The words of the command line that validates it again, without the inputs that all targets share. */
  rerun: readonly string[]
}

/**
 * Validates, and reports the result in all forms. A run that is interrupted or broken off by a defect before it has a
 * result has the output `stopped`: an empty one would look as if nothing had been begun.
 *
 * @throws UserError when the result is worse than `fail-on` allows or the run came to no end, after everything was
 *   reported.
 */
export async function validateAndReport(
  target: ReportedTarget,
  { inputs, plan, baseline }: PreparedValidation,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { workspace, workingDirectory, redact } = context
  const folders = { workspace, workingDirectory, project: target.project }
  let hasResult = false
  try {
    const { result, stopped } = await validateTarget(target, plan, target.project, context)
    if (plan.config === undefined) {
      const annotation = missingConfigAnnotation(result.checks, context)
      if (annotation !== undefined) context.annotate(annotation)
    }
    const rerun = rerunLine(target.rerun, inputs, plan.seed, folders)
    const report = finishReport(await completeReport(result, rerun, folders), baseline, redact)
    hasResult = true
    await publishReport(report, inputs, context)
    if (stopped !== undefined) throw stopped
    failOn(report, inputs['fail-on'])
  } catch (error) {
    if (!hasResult && (context.signal.aborted || !(error instanceof UserError))) context.setOutput('result', 'stopped')
    throw error
  }
}
