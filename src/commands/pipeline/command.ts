import { resolve } from 'node:path'
import { readBundle } from '../../bundle/bundle.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { ValidationReport } from '../../report/validation.js'
import type { TenantClient } from '../../tenant/client.js'
import { assertPackInputs, packInputs, packOptions } from '../pack/command.js'
import { type PackedBundle, packProject } from '../pack/pack.js'
import { packSection } from '../pack/summary.js'
import { promoteAndReport, rolledBackOutput } from '../promote/command.js'
import { undoHints } from '../promote/undo.js'
import { acceptBreakingInput } from '../shared/accepted-breaking.js'
import { commitOrder } from '../shared/commit-order.js'
import { readConfig } from '../shared/config.js'
import { assertOwnCode } from '../shared/foreign-code.js'
import { invokeLimits } from '../shared/invoke-limits.js'
import { openJournal } from '../shared/journal.js'
import { withBundleOnSandbox } from '../shared/local-tenant.js'
import { uncommittedReason } from '../shared/project-history.js'
import type { VersionOrigin } from '../shared/recorded-versions.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, missingTenantInputs, requireConnector, tenantInputs } from '../shared/tenant.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import { openUploadRecords } from '../shared/upload-record.js'
import { validationInputs, validationOutputs } from '../shared/validation-inputs.js'
import { assertUploadInputs, uploadAndReport, uploadInputs, uploadOutputs } from '../upload/command.js'
import { openProjectRecording, planWith } from '../validate/recording.js'
import { type PreparedValidation, prepareValidation, validateAndReport } from '../validate/validate-and-report.js'
import { assertNotTakenBack, assertPromotable } from './guards.js'
import { type PipelineReport, type PipelineStep, pipelineHeadline } from './summary.js'

const allInputs = {
  ...packInputs,
  upload: {
    kind: 'boolean',
    default: 'true',
    description: 'Upload the bundle and validate it on the tenant; if false, validate it in this process.',
  },
  ...uploadInputs,
  validate: { kind: 'boolean', default: 'true', description: 'Validate the uploaded version, or the bundle.' },
  ...validationInputs,
  // The upload and the validation use the same token.
  'github-token': {
    ...validationInputs['github-token'],
    description:
      'Token of the job, to write the comment (`pull-requests: write`) and to record uploads as deployments (`deployments: write`).',
  },
  record: uploadInputs.record,
  promote: {
    kind: 'boolean',
    default: 'false',
    description: 'Move a tag to the version after all steps before have succeeded.',
  },
  'promote-tag': { kind: 'text', default: 'latest', description: 'Tag that promote moves.' },
  ...acceptBreakingInput,
  ...tenantInputs,
} as const satisfies InputDeclarations

type PipelineInputs = InputsOf<typeof allInputs>

const outputs = {
  file: 'Path of the zip.',
  sha256: 'SHA-256 of the zip, in hex.',
  name: 'Name of the project, from package.json.',
  ...uploadOutputs,
  version:
    'The version of the connector that holds the bundle; unknown if it could not be determined whether it was created.',
  ...validationOutputs,
  promoted: 'Whether the tag was moved and not rolled back: true, false or unknown.',
  'previous-version': 'The version that the promoted tag was at before; empty if it did not exist.',
  'rolled-back': rolledBackOutput,
} as const

export const pipeline = defineCommand({
  name: 'pipeline',
  summary: 'Packs a connector project, uploads the bundle, validates it, and promotes it if asked.',
  action: { title: 'SaaS connector pipeline', icon: 'git-merge', color: 'blue' },
  positional: ['path'],
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    const progress: PipelineReport = {
      alias: inputs.connector,
      name: undefined,
      version: undefined,
      completed: [],
      failed: undefined,
    }
    assertOwnCode(inputs, context, inputs)
    const step = stepRunner(progress, context)
    for (const name of ['uploaded', 'created', 'promoted', 'rolled-back'] as const) context.setOutput(name, false)
    assertPromotionInputs(inputs)
    const upload = isUploading(inputs, context)
    if (upload) requireConnector(inputs.connector, `, or set ${plainInputName('upload')} to false`)
    assertTagName(inputs['promote-tag'], 'promote-tag')
    // All inputs are checked before anything is built.
    const { workingDirectory } = context
    const prepared = inputs.validate
      ? await prepareValidation(inputs, resolve(workingDirectory, inputs.path), context)
      : undefined
    const config = prepared === undefined ? await readConfig(inputs, context) : prepared.plan.config
    await assertPackInputs(inputs, context)
    if (upload) await assertUploadInputs(inputs, context)
    const client = upload ? await connectTenant(inputs, context, { transport: invokeLimits(inputs) }) : undefined
    try {
      const packed = await step('pack', () => packProject(packOptions(inputs, context)))
      progress.name = packed.specName ?? packed.name
      context.setPathOutput('file', packed.file)
      context.setOutput('sha256', packed.sha256)
      context.setOutput('name', packed.name)
      context.addSummary(`## Pack\n\n${packSection(packed)}`)
      const run: PipelineRun = { packed, prepared, config, inputs, context, progress, step }
      if (client === undefined) await validateLocally(run)
      else {
        await uploadValidatePromote(client, run)
        await annotateTokenEnd(client, context)
      }
    } finally {
      client?.close()
    }
  },
})

type PipelineContext = CommandContext<keyof typeof outputs>

/** @throws UserError for inputs with which a version would be promoted that is not on the tenant or not validated. */
function assertPromotionInputs({ promote, upload, validate, shard }: PipelineInputs): void {
  if (!promote) return
  if (!upload)
    throw new UsageError(
      `${plainInputName('promote')} needs ${plainInputName('upload')}: only an uploaded version can be promoted`,
    )
  if (validate && shard !== undefined) {
    throw new UsageError(
      `${plainInputName('promote')} needs all checks, and ${plainInputName('shard')} runs only a part of them; leave ${plainInputName('shard')} out`,
    )
  }
}

/** Whether the bundle is uploaded. A pull request from a fork has no credentials: its bundle is only validated. */
function isUploading(inputs: PipelineInputs, context: PipelineContext): boolean {
  if (!inputs.upload) return false
  if (!context.workflow?.fromFork || missingTenantInputs(inputs).length === 0) return true
  const message = 'a pull request from a fork has no secrets: nothing is uploaded, the bundle is validated here'
  context.annotate({ level: 'notice', title: 'upload', message })
  return false
}

/** What the steps after packing need. */
interface PipelineRun {
  packed: PackedBundle
  /** Undefined when nothing is validated. */
  prepared: PreparedValidation | undefined
  config: Record<string, unknown> | undefined
  inputs: PipelineInputs
  context: PipelineContext
  progress: PipelineReport
  step: Step
}

async function validateLocally({ packed, prepared, context, step, inputs }: PipelineRun): Promise<void> {
  if (prepared === undefined) return
  const project = packed.project.directory
  await step('validate', async () => {
    const replay = await openProjectRecording({ ...inputs, path: project, file: packed.file }, context)
    const rerun = [
      ...['validate', '--file', packed.shownFile],
      ...(replay === undefined ? [] : ['--replay-target', replay.shown]),
    ]
    await withBundleOnSandbox(
      packed.file,
      context,
      (target) =>
        validateAndReport(
          { ...target, project, rerun, replay: replay?.facts },
          { ...prepared, plan: planWith(prepared.plan, replay) },
          context,
        ),
      { transport: prepared.transport, exchanges: replay?.exchanges },
    )
  })
}

async function uploadValidatePromote(
  client: TenantClient,
  { packed, prepared, config, inputs, context, progress, step }: PipelineRun,
): Promise<void> {
  const bundle = await readBundle(packed.file)
  const uploaded = await step('upload', () => uploadAndReport(bundle, client, inputs, context))
  const { connectorId, version, alias } = uploaded
  progress.alias = alias
  progress.version = version
  if (uploaded.newer !== undefined) {
    context.logger.info('a newer commit was uploaded before, so there is nothing to validate or to promote')
    return
  }
  if (connectorId === undefined || alias === undefined || version === undefined) {
    context.logger.info('dry run: nothing was uploaded, so there is nothing to validate or to promote')
    return
  }
  let report: ValidationReport | undefined
  if (prepared !== undefined) {
    const onReport = (next: ValidationReport) => {
      report = next
    }
    const rerun = ['validate', '--connector', alias, '--version', String(version)]
    const project = packed.project.directory
    const target = { client, connector: connectorId, alias, at: { version }, project, bundle, rerun, onReport }
    await step('validate', () => validateAndReport(target, prepared, context))
  }
  if (!inputs.promote) return
  const connector = { id: connectorId, alias }
  const undo = undoHints(inputs, context)
  const move = { connector, tag: inputs['promote-tag'], version, repeated: undo.words }
  assertPromotable(move, report)
  const records = openUploadRecords(inputs, context)
  await assertNotTakenBack(move, {
    ...{ client, records, signal: context.signal },
    order: commitOrder(context, inputs['github-token']),
  })
  const request = {
    connector,
    tag: move.tag,
    target: version,
    origin: await readOrigin(inputs, (await records.facts()).commit, context),
    expected: undefined,
    verify: true,
    config,
    rollback: true,
    dryRun: inputs['dry-run'],
    undo,
    journal: openJournal(inputs, context, client, { command: 'promote', connector: connectorId }),
  }
  await step('promote', () =>
    // The output version stays the uploaded one.
    promoteAndReport(
      request,
      client,
      { ...context, records, move: 'promotion', acceptBreaking: inputs['accept-breaking'] },
      ({ changed, ...values }) => {
        context.setOutput('promoted', changed)
        for (const name of ['previous-version', 'rolled-back'] as const) context.setOutput(name, values[name])
      },
    ),
  )
}

async function readOrigin(
  inputs: PipelineInputs,
  commit: string | undefined,
  context: PipelineContext,
): Promise<VersionOrigin> {
  const reason = commit === undefined ? undefined : await uncommittedReason(inputs, commit, context)
  return reason === undefined || reason === 'none' ? { commit } : { changed: commit }
}

type Step = <T>(name: PipelineStep, work: () => Promise<T>) => Promise<T>

/** Makes a function that runs one step under a heading in the log and updates the headline of the summary after it. */
function stepRunner(progress: PipelineReport, context: PipelineContext): Step {
  return async (name, work) => {
    context.signal.throwIfAborted()
    context.logger.info(`── ${name} ──`)
    try {
      const result = await work()
      progress.completed.push(name)
      return result
    } catch (error) {
      progress.failed = name
      throw error
    } finally {
      context.setHeadline(pipelineHeadline(progress))
    }
  }
}
