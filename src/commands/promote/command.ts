import { resolve } from 'node:path'
import type { BundleFile } from '../../bundle/bundle.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { InterruptedError, RefusedError, reportedProblem, UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import {
  acceptBreakingInput,
  changeAnnotations,
  type JudgedChanges,
  unacceptedProblem,
} from '../shared/accepted-breaking.js'
import { commitOrder } from '../shared/commit-order.js'
import { configInputs, maskConfigSecrets, readConfig } from '../shared/config.js'
import { assertJournal, journalInputs, openJournal } from '../shared/journal.js'
import { LatestReader } from '../shared/latest-reader.js'
import { connectorsFileInput, openProjectHistory } from '../shared/project-history.js'
import { addReach } from '../shared/reach.js'
import { originText } from '../shared/recorded-versions.js'
import { isFullHash } from '../shared/run-facts.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import { openUploadRecords, recordInputs, type UploadRecords } from '../shared/upload-record.js'
import { compareWithCurrent } from './compatibility.js'
import { movedAfterwards, readAfterRecord } from './last-read.js'
import { promoteVersion } from './promote.js'
import { recordMove } from './record-move.js'
import { initialPromotionProgress, type MoveKind, type PromotionProgress, type PromotionRequest } from './request.js'
import { promoteSection } from './summary.js'
import { findPromotionTarget, type PromotionTarget } from './target.js'
import { undoHints } from './undo.js'

/** How a tag is moved, by a promotion or a rollback. */
export const promotionInputs = {
  'expect-version': {
    kind: 'integer',
    min: 0,
    description:
      'Move it only if it is at this version now; 0 means that the tag does not exist yet. A new tag with a name like latest needs it.',
  },
  verify: {
    kind: 'boolean',
    default: 'true',
    description: 'Before and after the move, read the spec and, if config is given, test the connection.',
  },
  'rollback-on-failure': {
    kind: 'boolean',
    default: 'true',
    description: 'Move the tag back when the check after the move fails.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
} as const satisfies InputDeclarations

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
  version: {
    kind: 'integer',
    min: 1,
    instead: ['from-tag', 'from-commit'],
    description: 'Version to move the tag to. Give this, from-tag or from-commit.',
  },
  'from-tag': { kind: 'text', description: 'Move it to the version of this tag, for example development.' },
  'from-commit': {
    kind: 'text',
    description:
      'Move it to the version that was uploaded from this commit (full hash), or from the nearest one before it since which the project did not change, as recorded. auto: the commit of the release, tag or merge that triggered the run.',
  },
  path: {
    kind: 'text',
    default: '.',
    description: 'Folder of the connector project, for from-commit: what of it changed since its upload.',
  },
  ...connectorsFileInput,
  file: { kind: 'text', description: 'Bundle that the version of from-commit must have the content of.' },
  require: {
    kind: 'choice',
    choices: ['proved', 'validated', 'uploaded'],
    description:
      'What must be recorded of the version: that prove passed at a source and no validation failed, that its validation on the tenant passed, or only its upload. Default: validated with from-commit, else nothing.',
  },
  'allow-older': {
    kind: 'boolean',
    default: 'false',
    description: 'With from-commit: promote it also if a newer commit was promoted since, or if it was rolled back.',
  },
  ...acceptBreakingInput,
  ...promotionInputs,
  ...configInputs,
  ...journalInputs,
  ...recordInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const rolledBackOutput =
  'Whether the tag was moved back because the check after the move failed: true, false or unknown.'

const outputs = {
  commit:
    'The commit that the version was uploaded from; empty if it is not recorded, or the project had uncommitted changes.',
  version: 'The version that the tag is at now; unknown if the move may have been made and the tag cannot be read.',
  'previous-version': 'The version that the tag was at before; empty if it did not exist.',
  changed: 'Whether the tag was moved and not rolled back: true, false or unknown.',
  'rolled-back': rolledBackOutput,
} as const

export const promote = defineCommand({
  name: 'promote',
  summary:
    'Moves a tag, latest by default, to a version. Checks the version before and after, and rolls back on failure.',
  action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
  positional: ['version', 'from-tag'],
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    for (const name of ['changed', 'rolled-back'] as const) context.setOutput(name, false)
    const { signal } = context
    const config = await readConfig(inputs, context)
    const ref = requireConnector(inputs.connector)
    assertTagName(inputs.tag)
    const records = openUploadRecords(inputs, context)
    await records.assertUsable(inputs['dry-run'])
    const promotionTarget = await readTarget(inputs, records, context)
    const bundle = await readFileInput(inputs, context)
    if (!inputs['dry-run']) await assertJournal(inputs, context)
    const client = await connectTenant(inputs, context)
    try {
      const connector = await client.connectors.resolve(ref, { signal })
      const latest = new LatestReader({ ...context, client, connector, records })
      const { version: target, origin } = await findPromotionTarget(
        connector,
        promotionTarget,
        {
          tag: inputs.tag,
          require: inputs.require,
          allowOlder: inputs['allow-older'],
          contentSha256: bundle?.contentSha256,
        },
        {
          ...{ client, records, signal, latest },
          order: commitOrder(context, inputs['github-token']),
          openHistory: async () => await openProjectHistory(inputs, context),
        },
      )
      context.setOutput('commit', origin.commit ?? '')
      const request = {
        connector,
        tag: inputs.tag,
        target,
        origin,
        expected: inputs['expect-version'],
        verify: inputs.verify,
        config,
        rollback: inputs['rollback-on-failure'],
        dryRun: inputs['dry-run'],
        undo: undoHints(inputs, context),
        journal: openJournal(inputs, context, client, { command: 'promote', connector: connector.id }),
      }
      let moved = false
      await promoteAndReport(
        request,
        client,
        {
          ...{ ...context, records, latest, move: 'promotion', acceptBreaking: inputs['accept-breaking'] },
          // What is said of a version that does not exist would mislead.
          onVersionFound: () =>
            context.logger.info(`version ${target} of ${connector.alias} is of ${originText(origin)}`),
        },
        (values) => {
          moved = values.changed === true
          for (const name of Object.keys(values) as (keyof PromotionOutputs)[]) context.setOutput(name, values[name])
        },
      )
      if (moved) await addReach({ connector, name: inputs.tag }, client, context)
      await annotateTokenEnd(client, context)
    } finally {
      client.close()
    }
  },
})

/** The outputs of a promotion. */
export type PromotionOutputs = Record<Exclude<keyof typeof outputs, 'commit'>, string | number | boolean>

/** The context of a promotion, where it is recorded, and as what. */
export type PromotionContext = CommandContext & {
  records: UploadRecords
  /** Reads the tag; default: a new one. */
  latest?: LatestReader
  move: MoveKind
  /** Breaking changes of the spec that are accepted, as the input has them. A rollback is not compared. */
  acceptBreaking?: string | undefined
  /** Called once the version is known to be there. */
  onVersionFound?: () => void
}

/**
 * Promotes. Sets the outputs and adds the summary at the end, also when it fails.
 *
 * @throws UserError, TenantError
 */
export async function promoteAndReport(
  given: PromotionRequest,
  client: TenantClient,
  context: PromotionContext,
  setOutputs: (values: PromotionOutputs) => void,
): Promise<void> {
  const { logger, signal } = context
  const request = { ...given, move: context.move }
  const key = { tenant: client.baseUrl.host, connector: request.connector }
  let progress = initialPromotionProgress
  let accepted: JudgedChanges['accepted'] = []
  let problem: string | undefined
  const conclude = () => {
    setOutputs(outputsOf(progress))
    const section = promoteSection({ tenant: key.tenant, request, progress, accepted, problem })
    context.addSummary(`## ${context.move === 'rollback' ? 'Rollback' : 'Promote'}\n\n${section}`)
  }
  try {
    await promoteVersion(request, {
      ...{ client, logger, signal },
      latest: context.latest ?? new LatestReader({ ...context, client, connector: request.connector }),
      onProgress: (next) => {
        progress = next
      },
      onSpec: (spec) => maskConfigSecrets(request.config, spec, context),
      ...(context.onVersionFound && { onVersionFound: context.onVersionFound }),
      ...(context.move === 'promotion' && {
        compareSpecs: async (current, spec) => {
          accepted = await assertCompatible(current, spec, request, client, context)
        },
      }),
    })
  } catch (error) {
    problem = reportedProblem(error)
    conclude()
    await recordMove(request, progress, key, context)
    if (!(error instanceof InterruptedError) || progress.changed !== false) throw error
    const outcome = `tag ${request.tag} of ${request.connector.alias} was not moved`
    throw new InterruptedError(error.message, { outcome, cause: error })
  }
  // Before the record is written, which takes a while: the job may be killed meanwhile.
  setOutputs(outputsOf(progress))
  await recordMove(request, progress, key, context)
  try {
    if (progress.changed === true) await assertStays()
  } catch (error) {
    problem = reportedProblem(error)
    throw error
  } finally {
    conclude()
  }

  async function assertStays(): Promise<void> {
    const current = await readAfterRecord(request, { client, clock: context.clock, logger, signal })
    progress = { ...progress, current }
    if (current !== 'unknown' && current !== request.target) throw movedAfterwards(request, current)
  }
}

/**
 * Annotates each breaking change of the spec. Warns if the spec of the present version cannot be read.
 *
 * @returns the breaking changes that are accepted.
 * @throws UserError if a breaking change is not accepted.
 */
async function assertCompatible(
  current: number,
  spec: ConnectorSpec,
  request: PromotionRequest,
  client: TenantClient,
  context: PromotionContext,
): Promise<JudgedChanges['accepted']> {
  const { signal, acceptBreaking, logger } = context
  const onSpec = (before: ConnectorSpec) => maskConfigSecrets(request.config, before, context)
  const compatibility = await compareWithCurrent(current, spec, request, { client, signal, acceptBreaking, onSpec })
  if ('unknown' in compatibility) {
    context.annotate({ level: 'warning', title: 'breaking change', message: compatibility.unknown })
    return []
  }
  const { judged } = compatibility
  for (const annotation of changeAnnotations(judged, 'error')) context.annotate(annotation)
  const compared = `version ${current} of ${request.connector.alias}, which tag ${request.tag} is at`
  const problem = unacceptedProblem(judged, compared)
  if (problem !== undefined) throw new RefusedError(problem)
  if (judged.accepted.length === 0) logger.info(`the spec has no breaking change against ${compared}`)
  return judged.accepted
}

function outputsOf({ current, previous, changed, rolledBack }: PromotionProgress): PromotionOutputs {
  return {
    version: current ?? '',
    'previous-version': previous ?? '',
    changed: rolledBack === false ? changed : rolledBack === true ? false : 'unknown',
    'rolled-back': rolledBack,
  }
}

/**
 * Reads which version the inputs name.
 *
 * @throws UserError when none is named, or more than one, and when a commit cannot be looked up.
 */
async function readTarget(
  inputs: InputsOf<typeof allInputs>,
  records: UploadRecords,
  { workflow }: CommandContext,
): Promise<PromotionTarget> {
  const given = (['version', 'from-tag', 'from-commit'] as const).filter((name) => inputs[name] !== undefined)
  if (given.length > 1)
    throw new UsageError(`${given.map(plainInputName).join(' and ')} are both given; give one of them`)
  const { version, 'from-tag': fromTag, 'from-commit': fromCommit } = inputs
  if (version !== undefined) return { version }
  if (fromTag !== undefined) return { fromTag }
  if (fromCommit === undefined) {
    throw new UsageError(
      `no version to promote is given; give one of ${['version', 'from-tag', 'from-commit'].map(plainInputName).join(', ')}`,
    )
  }
  records.warnIfMissing()
  if (!records.exists) {
    throw new UsageError(
      `${plainInputName('from-commit')} needs github-token in a workflow, or ${plainInputName('record')}, as it looks for the upload of the commit; else give ${plainInputName('version')} or ${plainInputName('from-tag')}`,
    )
  }
  if (fromCommit === 'auto') {
    const commit = workflow === undefined ? (await records.facts()).commit : workflow.released
    if (commit !== undefined) return { fromCommit: commit }
    throw new UsageError(
      workflow === undefined
        ? `${plainInputName('from-commit')} auto needs a git repository or a build server that names the commit; give the full hash of a commit`
        : `${plainInputName('from-commit')} auto needs a release, a tag or a merge, but the event is ${quote(printableName(workflow.event))}${workflow.isRemoval ? ' of one that was deleted' : ''}; give the full hash of a commit`,
    )
  }
  // GitHub finds no deployment by a short hash.
  if (!isFullHash(fromCommit)) {
    throw new UsageError(
      `${inputName('from-commit')}: ${quote(printableName(fromCommit), 80)} is not the full hash of a commit; give the hash that git rev-parse prints, or auto`,
    )
  }
  return { fromCommit: fromCommit.toLowerCase() }
}

async function readFileInput(
  { file, 'from-commit': fromCommit }: InputsOf<typeof allInputs>,
  context: CommandContext,
): Promise<BundleFile | undefined> {
  if (file === undefined) return undefined
  if (fromCommit === undefined)
    throw new UsageError(
      `${plainInputName('file')} needs ${plainInputName('from-commit')}: only then is the content of a version known`,
    )
  const advice = 'only connectors have versions to promote'
  const { readConnectorBundle } = await import('../shared/bundle-kind.js')
  return await readConnectorBundle(resolve(context.workingDirectory, file), advice)
}
