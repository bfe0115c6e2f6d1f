import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { specName } from '../../bundle/bundle.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { assertFolder } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { silentLogger } from '../../core/logger.js'
import { findProject } from '../../project/project.js'
import { TargetReplay } from '../../recording/replay.js'
import { findingLines, type ValidationReport, withSpecProblems } from '../../report/validation.js'
import type { TransportOptions } from '../../tenant/client.js'
import type { CheckResult, ReplayFacts, RunResult } from '../../validation/engine/result.js'
import {
  nameInputOfShell,
  nameInputOfStep,
  parseShard,
  type RunScope,
  type ShardChoice,
  selectChecks,
} from '../../validation/engine/run.js'
import { changeAnnotations } from '../shared/accepted-breaking.js'
import { readConfig } from '../shared/config.js'
import { assertOwnCode, foreignCodeInputs } from '../shared/foreign-code.js'
import { invokeLimits } from '../shared/invoke-limits.js'
import { assertJournal, openJournal } from '../shared/journal.js'
import { type CustomizerTarget, withBundleOnSandbox, withCustomizerOnSandbox } from '../shared/local-tenant.js'
import { isConfigEmpty, missingConfigAnnotation } from '../shared/missing-config.js'
import { reportOrigin } from '../shared/run-facts.js'
import { assertTargetInputs, versionOrTag } from '../shared/target-inputs.js'
import { connectTenant, missingTenantInputs, tenantInputs } from '../shared/tenant.js'
import { durationInput } from '../shared/time-inputs.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import {
  assertReportInputs,
  type Baseline,
  baselineAnnotation,
  readBaseline,
  type ValidationOutput,
  validationInputs,
  validationOutputs,
} from '../shared/validation-inputs.js'
import { concludeReport, finishReport } from '../shared/validation-outcome.js'
import { readValidationSettings, settingsPath } from '../shared/validation-settings.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { baseSpecInputs, compareWithBase, type SpecRefusal, specRefusal } from './base-spec.js'
import { bundleResultInputs, readBundleResult, typesProvenBy } from './bundle-result.js'
import { checkList } from './check-list.js'
import { completeReport, rerunCommand } from './complete-report.js'
import { type DevServerTarget, parseDevServer, placeOfBundle, servedBundles, withDevServer } from './dev-server.js'
import { customizerName } from './finding-locations.js'
import { openRecording, planWith, type RecordedRun, recordAfter, recordingInputs, replayPlan } from './recording.js'
import { sampleConnectorBundle } from './sample-connector.js'
import { type ValidationOutcome, type ValidationPlan, validateTarget } from './validate.js'
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
  try {
    const { id, alias } = await client.connectors.resolve(connector ?? '', { signal: context.signal })
    const at = versionOrTag(inputs)
    const place = 'version' in at ? ['--version', String(at.version)] : ['--tag', at.tag]
    const rerun = ['validate', '--connector', alias, ...place]
    const target = { client, connector: id, alias, at, project, rerun }
    const provenErrorTypes = bundleResult && (await typesProvenBy(bundleResult, target, inputs, context))
    const plan = { ...prepared.plan, ...(provenErrorTypes && { provenErrorTypes }) }
    await validateAndReport(target, { ...prepared, plan }, context)
  } finally {
    // Also after checks that failed: they may fail for as long as the token is valid.
    await annotateTokenEnd(client, context)
    client.close()
  }
}

/** Inputs that need a bundle or a tenant. */
const notWithDevServer = [
  ...(['connector', 'file', 'customizer', 'version', 'tag', 'spec-base', 'bundle-result'] as const),
  ...(['record-target', 'replay-target', 'max-age'] as const),
] as const

/** Validates the connector that a development server of the SDK runs. */
async function validateDevServer(
  inputs: InputsOf<typeof allInputs>,
  address: string,
  context: CommandContext<ValidationOutput>,
): Promise<void> {
  const other = notWithDevServer.find((name) => inputs[name] !== undefined)
  if (other !== undefined)
    throw new UsageError(
      `${plainInputName('dev-server')} and ${plainInputName(other)} are both given; leave ${plainInputName(other)} out`,
    )
  if (inputs['require-version-bump'])
    throw new UsageError(
      `${plainInputName('require-version-bump')} needs ${plainInputName('file')}: only a bundle has a project whose version can rise`,
    )
  const url = parseDevServer(address)
  const project = await projectFolder(inputs, context)
  const { plan, ...prepared } = await prepareValidation(inputs, project, context)
  const run = async ({ leftOut, ...target }: DevServerTarget) => {
    const rerun = ['validate', '--dev-server', address]
    const skipChecks = [...(plan.skipChecks ?? []), ...leftOut]
    await validateAndReport({ ...target, project, rerun }, { ...prepared, plan: { ...plan, skipChecks } }, context)
  }
  const config = plan.config
  const found = await findProject(project).catch(undefinedIfNoProject)
  await withDevServer(url, config, found, context, run, prepared.transport)
}

/** A development server may run without a project. */
function undefinedIfNoProject(error: unknown): undefined {
  if (!(error instanceof UserError)) throw error
}

/** What a validation is repeated for: the bundle first, then what lies beside it. */
async function filesToWatch(inputs: InputsOf<typeof allInputs>, context: CommandContext): Promise<string[]> {
  const { file, list, customizer } = inputs
  const place = (path: string) => resolve(context.workingDirectory, path)
  const project = await projectFolder(inputs, context)
  const settings = settingsPath(inputs.settings, project, context.workingDirectory)
  const isRecorded = inputs['record-target'] !== undefined
  if (list || isRecorded || (file === undefined && inputs['dev-server'] === undefined))
    throw new UsageError(
      `${plainInputName('watch')} needs ${plainInputName('file')} or ${plainInputName('dev-server')}, without ${plainInputName('list')} and ${plainInputName('record-target')}: a bundle on this machine is watched`,
    )
  if (file !== undefined) return [place(file), ...(customizer === undefined ? [] : [place(customizer)]), settings]
  const found = await findProject(project).catch(undefinedIfNoProject)
  const served = found === undefined ? [] : servedBundles(found)
  if (served.length === 0)
    throw new UsageError(
      `${plainInputName('watch')} needs the bundle that the development server runs, and ${plainInputName('path')} has none; give the folder of the project, and build it`,
    )
  const places = new Set(served.map((bundle) => placeOfBundle(bundle, project)))
  return [...places, resolve(project, specName), settings]
}

/** True if a customizer is validated without a connector. */
function isCustomizerAlone({ customizer, file, connector }: InputsOf<typeof allInputs>): boolean {
  return customizer !== undefined && file === undefined && connector === undefined
}

/** @throws UserError if the folder does not exist: its settings would be ignored without notice. */
async function projectFolder({ path }: InputsOf<typeof allInputs>, context: CommandContext): Promise<string> {
  const project = resolve(context.workingDirectory, path)
  await assertFolder(project, { input: 'path', shown: path, advice: 'give the folder of the connector project' })
  return project
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
  const untold: CheckResult[] = []
  const onFindings = (check: CheckResult) => void untold.push(check)
  const services = context.workflow === undefined ? { ...context, onFindings } : context
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
      for (const line of untold.flatMap((check) => [`${check.id}:`, ...findingLines(check)])) context.logger.info(line)
    if (!hasResult && (context.signal.aborted || !(error instanceof UserError))) context.setOutput('result', 'stopped')
    throw error
  }
}
