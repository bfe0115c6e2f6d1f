import { relative, resolve } from 'node:path'
import { type BundleFile, sha256Of } from '../../bundle/bundle.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { InterruptedError, RefusedError, reportedProblem, UsageError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TenantClient } from '../../tenant/client.js'
import { readConnectorBundle } from '../shared/bundle-kind.js'
import { commitOrder } from '../shared/commit-order.js'
import { assertJournal, journalInputs, openJournal } from '../shared/journal.js'
import {
  assertConnectorsFile,
  connectorsFileInput,
  type UncommittedReason,
  uncommittedReason,
} from '../shared/project-history.js'
import { readSdkVersion } from '../shared/project-sdk.js'
import { addReach } from '../shared/reach.js'
import { repeatedWords } from '../shared/tag-move-line.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { annotateTokenEnd } from '../shared/token-end.js'
import { openUploadRecords, recordInputs, type UploadDetails } from '../shared/upload-record.js'
import { uploadSection } from './summary.js'
import { initialUploadProgress, type UploadProgress, uploadBundle } from './upload.js'

export const uploadInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  create: { kind: 'boolean', default: 'true', description: 'Create the connector if none has this alias.' },
  tag: {
    kind: 'text',
    description: 'Tag to set to the new version, for example development. Created if it does not exist.',
  },
  'keep-tags': {
    kind: 'boolean',
    default: 'true',
    description: 'Move every other tag, including latest, back to its version if the upload moved it.',
  },
  'skip-unchanged': {
    kind: 'boolean',
    default: 'true',
    description: 'Skip the upload if a version with the same content is recorded; see github-token and record.',
  },
  'allow-older': {
    kind: 'boolean',
    default: 'false',
    description: 'Upload also when the record shows that a newer commit was uploaded before.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
  ...recordInputs,
  environment: {
    kind: 'text',
    description:
      'GitHub environment of the job, as discover gives it. It is recorded for `discover` with `since: uploaded`.',
  },
  ...connectorsFileInput,
  ...journalInputs,
} as const satisfies InputDeclarations

type UploadInputs = InputsOf<typeof uploadInputs> & {
  path: string
  /** Both only of a zip that another job packed. */
  sha256?: string | undefined
  uncommitted?: 'true' | 'false' | 'unknown' | undefined
}

/** The outputs of an upload. */
export const uploadOutputs = {
  'connector-id': 'Id of the connector.',
  alias: 'Alias of the connector.',
  version: 'The version that holds the bundle; unknown if it could not be determined whether it was created.',
  uploaded: 'Whether a new version was created: true, false or unknown.',
  created: 'Whether the connector was created: true, false or unknown.',
  superseded: 'Whether nothing was done because a newer commit was uploaded before: true or false.',
  tags: 'The tags of the connector and their versions after the upload, as a JSON object; unknown for a tag that could not be read.',
} as const

export const upload = defineCommand({
  name: 'upload',
  summary: 'Uploads a bundle to a tenant as a new version of its connector.',
  action: { title: 'SaaS connector: upload', icon: 'upload-cloud', color: 'blue' },
  positional: ['file'],
  inputs: {
    file: { kind: 'text', description: 'The bundle: the zip that pack wrote.' },
    sha256: {
      kind: 'text',
      description: 'SHA-256 that the zip must have, in hex, as pack gives it. With another one, nothing is sent.',
    },
    uncommitted: {
      kind: 'choice',
      choices: ['true', 'false', 'unknown'],
      description:
        'The output uncommitted of pack, if that ran in another job: whether the bundle was built from uncommitted changes. Default: the project in path is compared with the commit.',
    },
    path: {
      kind: 'text',
      default: '.',
      description:
        'Folder of the connector project, which is compared with the commit, and of which the version of the SDK is recorded.',
    },
    ...uploadInputs,
    ...tenantInputs,
  },
  outputs: {
    ...uploadOutputs,
    sha256: 'SHA-256 of the zip, in hex.',
  },
  async run(inputs, context) {
    setUploadOutputs(initialUploadProgress, context)
    if (inputs.file === undefined) throw new UsageError(`${inputName('file')} is missing; give the zip to upload`)
    await assertUploadInputs(inputs, context)
    const path = resolve(context.workingDirectory, inputs.file)
    // First, so that nothing of another zip is read.
    if (inputs.sha256 !== undefined) await assertSha256(path, inputs.file, inputs.sha256)
    const advice = 'upload it with operation customizer-upload of connector'
    const bundle = await readConnectorBundle(path, advice)
    context.setOutput('sha256', bundle.sha256)
    const client = await connectTenant(inputs, context)
    try {
      const { connectorId: id, alias = '', tags = [] } = await uploadAndReport(bundle, client, inputs, context)
      const moved = tags.filter(({ version, previous }) => version !== undefined && version !== previous)
      // Two requests are enough for one tag: latest is what production runs.
      const name = (moved.find((tag) => tag.name === 'latest') ?? moved[0])?.name
      if (id !== undefined && name !== undefined) await addReach({ connector: { id, alias }, name }, client, context)
      await annotateTokenEnd(client, context)
    } finally {
      client.close()
    }
  },
})

/** @throws UserError when the file has another SHA-256, or cannot be read. */
async function assertSha256(path: string, shownPath: string, expected: string): Promise<void> {
  if (!/^[0-9a-f]{64}$/i.test(expected)) {
    throw new UsageError(
      `${inputName('sha256')}: ${quote(printableName(expected), 80)} is not a SHA-256 in hex; give the output sha256 of pack`,
    )
  }
  const actual = await sha256Of(path).catch((error: unknown) => {
    throw new UsageError(`cannot read file ${shownPath}: ${fileErrorReason(error)}`, { cause: error })
  })
  if (actual === expected.toLowerCase()) return
  throw new RefusedError(
    `file ${shownPath} has the SHA-256 ${actual}, not ${expected.toLowerCase()}: it is not the zip that was packed, so nothing is uploaded`,
  )
}

/**
 * Checks the inputs of an upload before anything is sent.
 *
 * @throws UserError when the connector is missing, the connectors file is wrong, or the record cannot be read or written.
 */
export async function assertUploadInputs(inputs: UploadInputs, context: CommandContext): Promise<void> {
  requireConnector(inputs.connector)
  assertTagName(inputs.tag)
  await assertConnectorsFile(inputs, context)
  await openUploadRecords(inputs, context).assertUsable(inputs['dry-run'])
  if (!inputs['dry-run']) await assertJournal(inputs, context)
}

/**
 * Uploads a bundle as the inputs say. Sets the outputs of the upload and adds its summary, also when it fails.
 *
 * @throws UserError, TenantError
 */
export async function uploadAndReport(
  bundle: BundleFile,
  client: TenantClient,
  inputs: UploadInputs,
  context: CommandContext<keyof typeof uploadOutputs>,
): Promise<UploadProgress> {
  const { logger, clock, signal } = context
  const connector = requireConnector(inputs.connector)
  let progress = initialUploadProgress
  let problem: string | undefined
  try {
    return await uploadBundle(
      {
        bundle,
        shownFile: relative(context.workingDirectory, bundle.path),
        connector,
        create: inputs.create,
        tag: inputs.tag,
        keepTags: inputs['keep-tags'],
        skipUnchanged: inputs['skip-unchanged'],
        allowOlder: inputs['allow-older'],
        dryRun: inputs['dry-run'],
        repeated: repeatedWords(inputs, context),
      },
      {
        ...{ client, logger, clock, signal },
        records: openUploadRecords(inputs, context, async (commit) => ({
          sdk: await readSdkVersion(resolve(context.workingDirectory, inputs.path)),
          environment: inputs.environment,
          ...(await readUncommitted(inputs, commit, context)),
        })),
        order: commitOrder(context, inputs['github-token']),
        journal: ({ id }) => openJournal(inputs, context, client, { command: 'upload', connector: id }),
        onProgress: (next) => {
          progress = next
          setUploadOutputs(next, context)
        },
      },
    )
  } catch (error) {
    problem = reportedProblem(error)
    if (!(error instanceof InterruptedError)) throw error
    throw new InterruptedError(error.message, { outcome: outcomeOf(progress), cause: error })
  } finally {
    const { tagProblems } = progress
    // The error itself explains a single one.
    if (tagProblems.length > 1) {
      for (const message of tagProblems) context.annotate({ level: 'error', title: 'upload', message })
    }
    if (progress.newer !== undefined) {
      const { version, commit } = progress.newer
      const message = `nothing was uploaded: version ${version} of ${progress.alias} is of the newer commit ${commit.slice(0, 12)}; set ${plainInputName('allow-older')} to upload an older one`
      context.annotate({ level: 'notice', title: 'upload', message })
    }
    const about = { tenant: client.baseUrl.host, ref: connector, dryRun: inputs['dry-run'] }
    context.addSummary(`## Upload\n\n${uploadSection({ ...about, bundle, progress, problem })}`)
  }
}

/** What an interrupted upload has done, for the line that says that it was interrupted. */
function outcomeOf({ alias, created, version, uploaded, recorded, tags }: UploadProgress): string | undefined {
  if (version === undefined) {
    if (uploaded !== false || created === 'unknown') return undefined
    return `${created ? `the connector ${alias} was created, but ` : ''}no version was made; run it again`
  }
  if (tags?.some((tag) => tag.version === undefined)) return undefined
  const is = uploaded === true ? 'is uploaded' : 'holds this bundle already'
  const record = recorded ? ', and it is recorded' : ', but it could not be recorded'
  return `version ${version} of ${alias} ${is}, its tags are set${recorded === undefined ? '' : record}`
}

/** Whether the project differs from the commit that the upload is recorded for. Says so; empty if not, or if it is not known. */
async function readUncommitted(
  inputs: UploadInputs,
  commit: string | undefined,
  context: CommandContext<keyof typeof uploadOutputs>,
): Promise<Pick<UploadDetails, 'uncommitted' | 'changed'>> {
  if (commit === undefined || inputs.uncommitted === 'false') return {}
  const title = 'record'
  if (inputs.uncommitted === 'true') {
    const message = `the project differed from commit ${commit.slice(0, 12)} in the job that packed it, ${consequence()}; the log of pack names the file`
    context.annotate({ level: 'warning', title, message })
    return { uncommitted: true }
  }
  // Takes no signal: the version is there, and what it was built from has to be recorded with it.
  const reason = await uncommittedReason(inputs, commit, { ...context, signal: new AbortController().signal })
  if (reason !== undefined && reason !== 'none') {
    context.annotate({ level: 'warning', title, message: uncommittedMessage(reason, commit.slice(0, 12)) })
    const changed = 'changed' in reason ? reason.changed : reason.differing
    return { uncommitted: true, ...(changed !== undefined && { changed }) }
  }
  if (inputs.sha256 !== undefined || inputs.uncommitted !== undefined) {
    const advice = inputs.uncommitted === undefined ? '; give the output uncommitted of pack' : ''
    const message = `it is not known whether the bundle was built from uncommitted changes, as another job packed it${advice}`
    context.annotate({ level: 'notice', title, message })
  }
  return {}
}

const consequence = () =>
  `so the version is recorded as built from uncommitted changes: promote with ${plainInputName('from-commit')} refuses it`

function uncommittedMessage(reason: UncommittedReason, commit: string): string {
  if ('changed' in reason) {
    return `the project differs from commit ${commit} (${quote(printableName(reason.changed))}), ${consequence()}; commit the change, or, if a build makes the file, let git ignore it, after git rm --cached if it is tracked`
  }
  const { checkedOut, differing } = reason
  return differing !== undefined
    ? `the project differs from commit ${commit} of this run (${quote(printableName(differing))}), as commit ${checkedOut.slice(0, 12)} is checked out, ${consequence()}; check out the commit of the run, or start the run on the commit that is checked out`
    : `commit ${checkedOut.slice(0, 12)} is checked out, and git does not have commit ${commit} of this run to compare the project with, ${consequence()}; give actions/checkout this commit as ref, or fetch-depth: 0`
}

function setUploadOutputs(
  { connectorId, alias, created, version, uploaded, newer, tags }: UploadProgress,
  { setOutput }: CommandContext<keyof typeof uploadOutputs>,
): void {
  setOutput('created', created)
  setOutput('superseded', newer !== undefined)
  if (created === 'unknown') setOutput('connector-id', 'unknown')
  if (connectorId !== undefined) setOutput('connector-id', connectorId)
  if (alias !== undefined) setOutput('alias', alias)
  setOutput('uploaded', uploaded)
  if (uploaded === 'unknown') setOutput('version', 'unknown')
  if (version !== undefined) setOutput('version', version)
  if (tags === undefined) return
  setOutput('tags', JSON.stringify(Object.fromEntries(tags.map(({ name, version: at = 'unknown' }) => [name, at]))))
}
