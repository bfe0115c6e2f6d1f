import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { silentLogger } from '../../core/logger.js'
import { TargetReplay } from '../../recording/replay.js'
import type { ValidationReport } from '../../report/validation.js'
import type { RunResult } from '../../validation/engine/result.js'
import { type RunScope, selectChecks } from '../../validation/engine/run.js'
import { changeAnnotations } from '../shared/accepted-breaking.js'
import { assertOwnCode, foreignCodeInputs } from '../shared/foreign-code.js'
import { type CustomizerTarget, withBundleOnSandbox, withCustomizerOnSandbox } from '../shared/local-tenant.js'
import { assertTargetInputs, versionOrTag } from '../shared/target-inputs.js'
import { connectTenant, missingTenantInputs, tenantInputs } from '../shared/tenant.js'
import { TokenEnd } from '../shared/token-end.js'
import { type ValidationOutput, validationInputs, validationOutputs } from '../shared/validation-inputs.js'
import { readValidationSettings } from '../shared/validation-settings.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { baseSpecInputs, compareWithBase, type SpecRefusal, specRefusal } from './base-spec.js'
import { bundleResultInputs, readBundleResult, typesProvenBy } from './bundle-result.js'
import { checkList } from './check-list.js'
import { filesToWatch, validateDevServer } from './development.js'
import { customizerName } from './finding-locations.js'
import { openRecording, planWith, type RecordedRun, recordAfter, recordingInputs, replayPlan } from './recording.js'
import { sampleConnectorBundle } from './sample-connector.js'
import { resolveTarget, validateTarget } from './validate.js'
import { prepareValidation, projectFolder, validateAndReport } from './validate-and-report.js'
import { runOnChanges } from './watch-files.js'

const allInputs = {
  connector: {
    kind: 'text',
    instead: ['file', 'customizer', 'list', 'dev-server'],
    description: 'Id or alias of the connector on the tenant. Give this or file.',
  },
  version: { kind: 'integer', min: 1, description: 'Version to validate. Default: the version of tag.' },
  tag: { kind: 'text', description: 'Tag whose version is validated. Default: latest.' },
  file: { kind: 'text', description: 'A bundle to validate on a sandbox tenant in this process, without any tenant.' },
  customizer: {
    kind: 'text',
    description:
      'Zip of a customizer to validate: together with the connector of file, or without one on the samples in validate.yml.',
  },
  path: {
    kind: 'text',
    default: '.',
    description: 'Folder of the connector project. Annotations point at its files.',
  },
  list: {
    kind: 'boolean',
    default: 'false',
    shellOnly: true,
    description: 'Only list the checks: their ids, their titles and what they need.',
  },
  'dev-server': {
    kind: 'text',
    shellOnly: true,
    description:
      'Address of a running development server of the SDK (spcx run) whose connector is validated, such as http://localhost:3000.',
  },
  watch: {
    kind: 'boolean',
    default: 'false',
    shellOnly: true,
    description: 'With file or dev-server: validate again after each change of the bundle, until Ctrl-C.',
  },
  ...baseSpecInputs,
  ...validationInputs,
  ...recordingInputs,
  ...bundleResultInputs,
  ...foreignCodeInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const validate = defineCommand({
  name: 'validate',
  summary: 'Checks the behaviour of a connector by running its commands, on a tenant or from its bundle alone.',
  action: { title: 'SaaS connector: validate', icon: 'check-circle', color: 'purple' },
  positional: ['file'],
  inputs: allInputs,
  outputs: validationOutputs,
  async run(inputs, context) {
    if (!inputs.watch) return await validateOnce(inputs, context)
    await runOnChanges(await filesToWatch(inputs, context), () => validateOnce(inputs, context), context)
  },
})

async function validateOnce(
  inputs: InputsOf<typeof allInputs>,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { file, connector } = inputs
  const isAlone = isCustomizerAlone(inputs)
  if (inputs.list) return listChecks(inputs, context, isAlone ? 'customizer' : 'connector')
  if (inputs['dev-server'] !== undefined) return await validateDevServer(inputs, inputs['dev-server'], context)
  if (!isAlone) assertTargetInputs(inputs, 'customizer')
  else if (inputs.version !== undefined || inputs.tag !== undefined) {
    throw new UsageError(
      `${plainInputName('version')} and ${plainInputName('tag')} cannot be given with a customizer alone; give them with ${plainInputName('connector')}`,
    )
  }
  if (file !== undefined || isAlone) assertOwnCode(inputs, context, inputs)
  if (inputs['require-version-bump'] && file === undefined) {
    throw new UsageError(
      `${plainInputName('require-version-bump')} needs ${plainInputName('file')}: only a bundle has a project whose version can rise`,
    )
  }
  const recording = await openRecording(inputs, context)
  if (isAlone) return await validateCustomizer(inputs, context)
  if (inputs.customizer !== undefined && file === undefined) {
    throw new UsageError(
      `${plainInputName('customizer')} and ${plainInputName('connector')} are both given; leave ${plainInputName('connector')} out to validate the customizer alone, or give the bundle of the connector as ${plainInputName('file')} in its place`,
    )
  }
  const project = await projectFolder(inputs, context)
  if (inputs['spec-base'] !== undefined && file === undefined) {
    throw new UsageError(
      `${plainInputName('spec-base')} needs ${plainInputName('file')}: promote compares the versions of a tenant`,
    )
  }
  if (inputs['bundle-result'] !== undefined && file !== undefined) {
    throw new UsageError(
      `${plainInputName('bundle-result')} needs ${plainInputName('connector')}: a bundle that runs here shows the types of its errors`,
    )
  }
  const given = await prepareValidation(inputs, project, context)
  const prepared = { ...given, plan: planWith(given.plan, recording) }
  const bundleResult = await readBundleResult(inputs['bundle-result'], context.workingDirectory)
  if (file !== undefined) {
    const path = resolve(context.workingDirectory, file)
    const customizer =
      inputs.customizer === undefined ? undefined : resolve(context.workingDirectory, inputs.customizer)
    const rerun = [
      ...['validate', '--file', file],
      ...(inputs.customizer === undefined ? [] : ['--customizer', inputs.customizer]),
      ...(recording?.kind === 'replay' ? ['--replay-target', recording.shown] : []),
    ]
    const replay = recording?.kind === 'replay' ? recording.facts : undefined
    const options = {
      transport: prepared.transport,
      customizerPath: customizer,
      exchanges: recording?.exchanges,
    }
    const compared: { refusal?: SpecRefusal | undefined } = {}
    let onRun: (run: RecordedRun) => void = () => {}
    const run = (target: ValidationTarget) => {
      const onReport = (report: ValidationReport) =>
        onRun({
          plan: prepared.plan,
          spec: target.bundle?.spec ?? {},
          report,
          bundles: [path, ...(customizer === undefined ? [] : [customizer])],
          replay: async (made) => {
            const replay = new TargetReplay(made)
            const plan = replayPlan(prepared.plan, replay)
            const quiet = { ...context, logger: silentLogger, closing: silentLogger }
            const result: Pick<RunResult, 'checks'> = { checks: [] }
            const runQuietly = async (again: ValidationTarget) => {
              result.checks = (await validateTarget(again, plan, project, quiet)).result.checks
            }
            await withBundleOnSandbox(path, quiet, runQuietly, { ...options, exchanges: replay })
            return result
          },
        })
      const specProblems = compared.refusal?.problems
      return validateAndReport({ ...target, project, rerun, replay, specProblems, onReport }, prepared, context)
    }
    const compareAndRun = async (target: ValidationTarget) => {
      const spec = target.bundle?.spec
      const services = { ...context, environment: context.childEnvironment() }
      const comparison = spec === undefined ? undefined : await compareWithBase(spec, project, inputs, services)
      if (comparison !== undefined) {
        for (const annotation of changeAnnotations(comparison.judged, 'error')) context.annotate(annotation)
        compared.refusal = specRefusal(comparison, project, inputs['require-version-bump'])
      }
      await run(target)
    }
    const validateBundle = () => withBundleOnSandbox(path, context, compareAndRun, options)
    if (recording?.kind !== 'record') await validateBundle()
    else {
      await recordAfter(recording, context, async (known) => {
        onRun = known
        await validateBundle()
      })
    }
    if (compared.refusal !== undefined) throw compared.refusal.error
    return
  }
  if (context.workflow?.fromFork && missingTenantInputs(inputs).length > 0) {
    context.setOutput('result', 'skip')
    const message = `a pull request from a fork has no secrets: nothing was validated on the tenant; validate its bundle with ${plainInputName('file')}`
    context.annotate({ level: 'notice', title: 'validate', message })
    context.addSummary(
      '## Validate\n\n⏭️ A pull request from a fork has no secrets: nothing was validated on the tenant.',
    )
    return
  }
  const client = await connectTenant(inputs, context, { transport: prepared.transport })
  const tokenEnd = new TokenEnd(client, context)
  try {
    const at = versionOrTag(inputs)
    const found = await resolveTarget(client, connector ?? '', at, context.signal)
    const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag]
    const rerun = ['validate', '--connector', found.alias, ...place]
    const target = { client, ...found, at, project, rerun, onChecked: () => tokenEnd.begin() }
    const provenErrorTypes = bundleResult && (await typesProvenBy(bundleResult, target, inputs, context))
    const plan = { ...prepared.plan, ...(provenErrorTypes && { provenErrorTypes }) }
    await validateAndReport(target, { ...prepared, plan }, context)
  } finally {
    // Also after checks that failed: they may fail for as long as the token is valid.
    await tokenEnd.annotate()
    client.close()
  }
}

/** True if a customizer is validated without a connector. */
function isCustomizerAlone({ customizer, file, connector }: InputsOf<typeof allInputs>): boolean {
  return customizer !== undefined && file === undefined && connector === undefined
}

/** Validates a customizer without a connector: samples answer in its place, on a sandbox tenant in this process. */
async function validateCustomizer(
  inputs: InputsOf<typeof allInputs>,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const { customizer = '' } = inputs
  if (inputs['spec-base'] !== undefined)
    throw new UsageError(`${plainInputName('spec-base')} needs ${plainInputName('file')}: a customizer has no spec`)
  if (inputs['bundle-result'] !== undefined)
    throw new UsageError(
      `${plainInputName('bundle-result')} needs ${plainInputName('connector')}: a customizer has none`,
    )
  const project = await projectFolder(inputs, context)
  const prepared = await prepareValidation(inputs, project, context, 'customizer')
  const path = resolve(context.workingDirectory, customizer)
  const rerun = ['validate', '--customizer', customizer]
  const run = async (target: CustomizerTarget) => {
    const name = await customizerName(target.customizer.bundle, project, context.workspace)
    await validateAndReport({ ...target, name, project, rerun }, prepared, context)
  }
  const options = { transport: prepared.transport }
  await withCustomizerOnSandbox(path, sampleConnectorBundle('samples'), context, run, options)
}

/** Prints the checks that the inputs select, with those of the project's custom commands. */
async function listChecks(inputs: InputsOf<typeof allInputs>, context: CommandContext, scope: RunScope): Promise<void> {
  const project = resolve(context.workingDirectory, inputs.path)
  const settings = await readValidationSettings(inputs.settings, project, context)
  const selected = selectChecks(inputs.checks, inputs['skip-checks'], settings, scope)
  for (const line of checkList(
    selected.filter(({ isSkipped }) => !isSkipped).map(({ check }) => check),
    context,
  )) {
    context.logger.info(line)
  }
}
