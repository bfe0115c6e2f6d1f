import { relative, resolve } from 'node:path'
import type { BundleFile } from '../../bundle/bundle.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import type { TenantClient } from '../../tenant/client.js'
import { readConnectorBundle } from '../shared/bundle-inspection.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'
import { uploadSection } from './summary.js'
import { noUploadProgress, type UploadProgress, uploadBundle } from './upload.js'

export const uploadInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  create: { kind: 'boolean', default: 'true', description: 'Create the connector when there is none of this alias.' },
  tag: { kind: 'text', description: 'Tag to create at the new version, or to move to it, for example development.' },
  'keep-tags': {
    kind: 'boolean',
    default: 'true',
    description: 'Put every other tag, latest too, back to where it was if the platform moved it.',
  },
  'skip-unchanged': {
    kind: 'boolean',
    default: 'true',
    description: 'Do not upload a bundle again that is remembered as a version, see github-token and record.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
  ...recordInputs,
} as const satisfies InputDeclarations

type UploadInputs = InputsOf<typeof uploadInputs>

/** What an upload tells of its writes. */
export const uploadOutputs = {
  'connector-id': 'Id of the connector.',
  alias: 'Alias of the connector.',
  version: 'The version that holds the bundle; unknown if it is not known whether one was made.',
  uploaded: 'Whether a new version was made: true, false or unknown.',
  created: 'Whether the connector was created: true, false or unknown.',
  tags: 'The tags of the connector and their versions after the upload, as a JSON object; unknown stands for a version that could not be read.',
} as const

export const upload = defineCommand({
  name: 'upload',
  summary: 'Uploads a bundle to a tenant as a new version of its connector.',
  action: { title: 'SaaS connector: upload', icon: 'upload-cloud', color: 'blue' },
  inputs: {
    file: { kind: 'text', description: 'The bundle: a zip, as the pack command or action made it.' },
    ...uploadInputs,
    ...tenantInputs,
  },
  outputs: {
    ...uploadOutputs,
    sha256: 'SHA-256 of the zip, in hex.',
  },
  async run(inputs, context) {
    setUploadOutputs(noUploadProgress, context)
    if (inputs.file === undefined) throw new UserError('input file is missing; give the zip to upload')
    await assertUploadInputs(inputs, context)
    const path = resolve(context.workingDirectory, inputs.file)
    const advice = 'upload it with the operation customizer-upload of connector'
    const bundle = await readConnectorBundle(path, advice, context)
    context.setOutput('sha256', bundle.sha256)
    const client = connectTenant(inputs, context)
    try {
      await uploadAndReport(bundle, client, inputs, context)
    } finally {
      client.close()
    }
  },
})

/** Refuses, before anything is sent, what is missing, and a record that could not be kept. */
export async function assertUploadInputs(inputs: UploadInputs, context: CommandContext): Promise<void> {
  requireConnector(inputs.connector)
  await openUploadRecords(inputs, context).assertUsable(inputs['dry-run'])
}

/**
 * Uploads a bundle as the inputs say; sets the outputs of the upload and adds its summary, also when it fails.
 *
 * @throws UserError, TenantError
 */
export async function uploadAndReport(
  bundle: BundleFile,
  client: TenantClient,
  inputs: UploadInputs,
  context: CommandContext<keyof typeof uploadOutputs>,
): Promise<UploadProgress> {
  const { logger, signal } = context
  const connector = requireConnector(inputs.connector)
  let progress = noUploadProgress
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
        dryRun: inputs['dry-run'],
      },
      {
        client,
        logger,
        signal,
        records: openUploadRecords(inputs, context),
        onProgress: (next) => {
          progress = next
          setUploadOutputs(next, context)
        },
      },
    )
  } catch (error) {
    problem = reportedProblem(error)
    throw error
  } finally {
    const { tagProblems } = progress
    // One that is alone is in the line that ends the command.
    if (tagProblems.length > 1) {
      for (const message of tagProblems) context.annotate({ level: 'error', title: 'upload', message })
    }
    const about = { tenant: client.baseUrl.host, ref: connector, dryRun: inputs['dry-run'] }
    context.addSummary(`## Upload\n\n${uploadSection({ ...about, bundle, progress, problem })}`)
  }
}

function setUploadOutputs(
  { connectorId, alias, created, version, uploaded, tags }: UploadProgress,
  { setOutput }: CommandContext<keyof typeof uploadOutputs>,
): void {
  setOutput('created', created)
  if (created === 'unknown') setOutput('connector-id', 'unknown')
  if (connectorId !== undefined) setOutput('connector-id', connectorId)
  if (alias !== undefined) setOutput('alias', alias)
  setOutput('uploaded', uploaded)
  if (uploaded === 'unknown') setOutput('version', 'unknown')
  if (version !== undefined) setOutput('version', version)
  if (tags === undefined) return
  setOutput('tags', JSON.stringify(Object.fromEntries(tags.map(({ name, version: at = 'unknown' }) => [name, at]))))
}
