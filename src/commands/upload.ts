import { relative, resolve } from 'node:path'
import { UserError } from '../base/errors.js'
import type { BundleFile } from '../connector/bundle.js'
import { type UploadReport, uploadSection } from '../report/upload.js'
import type { TenantClient } from '../tenant/client.js'
import { isIdForm } from '../tenant/paths.js'
import type { Connector, Tag } from '../tenant/types.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../workflow/command.js'
import { readConnectorBundle } from './bundle-inspection.js'
import { connectTenant, tenantInputs } from './tenant.js'
import { recordInputs, UploadRecords } from './upload-record.js'

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
    'connector-id': 'Id of the connector.',
    alias: 'Alias of the connector.',
    version: 'The version that holds the bundle.',
    uploaded: 'true if a new version was made.',
    created: 'true if the connector was created.',
    sha256: 'SHA-256 of the zip, in hex.',
    tags: 'The tags of the connector and their versions, as a JSON object.',
  },
  async run(inputs, context) {
    if (inputs.file === undefined) throw new UserError('input file is missing; give the zip to upload')
    await assertUploadInputs(inputs, context)
    const path = resolve(context.workingDirectory, inputs.file)
    const advice = 'upload it with the operation customizer-upload of connector'
    const bundle = await readConnectorBundle(path, advice, context)
    context.setOutput('sha256', bundle.sha256)
    const client = connectTenant(inputs, context)
    try {
      const result = await uploadBundle(bundle, client, inputs, context, (name, value) =>
        context.setOutput(name, value),
      )
      context.addSummary(`## Upload\n\n${uploadSection(result)}`)
    } finally {
      client.close()
    }
  },
})

/** Refuses, before anything is sent, what is missing, and a record that could not be kept. */
export async function assertUploadInputs(
  inputs: InputsOf<typeof uploadInputs>,
  context: CommandContext,
): Promise<void> {
  if (inputs.connector === undefined) {
    throw new UserError('input connector is missing; give the id or alias of the connector')
  }
  await new UploadRecords(inputs, context).assertUsable()
}

type UploadOutput = 'connector-id' | 'alias' | 'version' | 'uploaded' | 'created' | 'tags'

/**
 * Uploads a bundle, unless it is known to be there, and sees to the tags. `setOutput` is called as soon as each value
 * is known, so that a failure later on does not hide that a version was made.
 *
 * @throws UserError, TenantError
 */
export async function uploadBundle(
  bundle: BundleFile,
  client: TenantClient,
  inputs: InputsOf<typeof uploadInputs>,
  context: CommandContext,
  setOutput: (name: UploadOutput, value: string | number | boolean) => void,
): Promise<UploadReport> {
  const { logger, signal } = context
  const dryRun = inputs['dry-run']
  if (inputs.connector === undefined) {
    throw new UserError('input connector is missing; give the id or alias of the connector')
  }
  const found = inputs.create
    ? await client.connectors.find(inputs.connector, { signal })
    : await client.connectors.resolve(inputs.connector, { signal })
  const report: UploadReport = {
    tenant: client.baseUrl.host,
    alias: found?.alias ?? inputs.connector,
    connectorId: found?.id,
    created: false,
    dryRun,
    version: undefined,
    uploaded: false,
    sha256: bundle.sha256,
    size: bundle.size,
    tags: [],
  }
  if (found === undefined && dryRun) {
    logger.info(`would create the connector ${inputs.connector} and upload ${shown(bundle, context)} as its version 1`)
    setOutput('alias', inputs.connector)
    setOutput('created', false)
    setOutput('uploaded', false)
    return report
  }
  const connector = found ?? (await createConnector(inputs.connector, client, context))
  report.connectorId = connector.id
  report.created = found === undefined
  setOutput('connector-id', connector.id)
  setOutput('alias', connector.alias)
  setOutput('created', report.created)
  setOutput('uploaded', false)

  const before = found === undefined ? [] : await client.tags.list(connector.id, { signal })
  const records = new UploadRecords(inputs, context)
  const known = inputs['skip-unchanged'] ? await knownVersion(bundle, connector, client, records, context) : undefined
  if (known !== undefined) {
    logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`)
    report.version = known
    setOutput('version', known)
  } else if (dryRun) {
    logger.info(`would upload ${shown(bundle, context)} as a new version of ${connector.alias}`)
  } else {
    logger.info(`uploading ${shown(bundle, context)} to ${connector.alias}`)
    // Not ended by an interrupt: a version may be made all the same, and the tags that it moved would stay there.
    const { version } = await client.versions.upload(connector.id, bundle)
    report.version = version
    report.uploaded = true
    setOutput('version', version)
    setOutput('uploaded', true)
    logger.info(`version ${version} of ${connector.alias} is uploaded`)
    const record = { ...identityOf(bundle, connector, client), version }
    await records.add(record, environmentOf(connector))
  }
  report.tags = await arrangeTags(connector, before, report.version, report.uploaded, client, inputs, context)
  setOutput('tags', JSON.stringify(Object.fromEntries(report.tags.map(({ name, version }) => [name, version]))))
  signal.throwIfAborted()
  return report
}

async function createConnector(alias: string, client: TenantClient, context: CommandContext): Promise<Connector> {
  if (isIdForm(alias)) {
    throw new UserError(
      `there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`,
    )
  }
  const connector = await client.connectors.create(alias, { signal: context.signal })
  context.logger.info(`created the connector ${connector.alias} (${connector.id})`)
  return connector
}

/** The version that is remembered to hold the same content, if the tenant still has it. */
async function knownVersion(
  bundle: BundleFile,
  connector: Connector,
  client: TenantClient,
  records: UploadRecords,
  context: CommandContext,
): Promise<number | undefined> {
  const remembered = await records.versionsOf(identityOf(bundle, connector, client), environmentOf(connector))
  if (remembered.length === 0) return undefined
  const versions = await client.versions.list(connector.id, { signal: context.signal })
  const there = new Set(versions.map(({ version }) => version))
  return remembered.find((version) => there.has(version))
}

/**
 * Puts back the tags that the upload moved, and sets the one that was asked for. Says where every tag stands. An
 * interrupt does not stop it: a tag that moved is not left behind.
 */
async function arrangeTags(
  connector: Connector,
  before: readonly Tag[],
  version: number | undefined,
  uploaded: boolean,
  client: TenantClient,
  inputs: InputsOf<typeof uploadInputs>,
  context: CommandContext,
): Promise<UploadReport['tags']> {
  const { logger } = context
  const tags = uploaded ? await client.tags.list(connector.id) : [...before]
  const places = new Map(tags.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
  if (uploaded && inputs['keep-tags']) {
    for (const { tagName, activeVersion } of before) {
      // A tag that is elsewhere was moved by somebody else meanwhile, on purpose.
      if (tagName === inputs.tag || places.get(tagName) !== version || activeVersion === version) continue
      await setTag(connector, tagName, activeVersion, version, client)
      places.set(tagName, activeVersion)
      logger.info(`tag ${tagName} was moved by the upload and is back at version ${activeVersion}`)
    }
  }
  if (inputs.tag !== undefined && version !== undefined && places.get(inputs.tag) !== version) {
    if (inputs['dry-run']) {
      logger.info(`would set tag ${inputs.tag} to version ${version}`)
    } else {
      await setTag(connector, inputs.tag, version, version, client)
      places.set(inputs.tag, version)
    }
  }
  if (inputs.tag !== undefined && version !== undefined)
    logger.info(`tag ${inputs.tag} is at version ${places.get(inputs.tag)}`)
  const old = new Map(before.map(({ tagName, activeVersion }) => [tagName, activeVersion]))
  return [...places]
    .map(([name, at]) => ({ name, version: at, previous: old.get(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

async function setTag(
  connector: Connector,
  tag: string,
  to: number,
  uploaded: number | undefined,
  client: TenantClient,
): Promise<void> {
  try {
    await client.tags.set(connector.id, tag, to)
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const remedy = `set it with promote --connector ${connector.alias} --tag ${tag} --version ${to}`
    throw new UserError(
      `version ${uploaded} of ${connector.alias} is there, but tag ${tag} is not at version ${to}: ${cause.message}; ${remedy}`,
      { cause },
    )
  }
}

function identityOf(bundle: BundleFile, connector: Connector, client: TenantClient) {
  return { tenant: client.baseUrl.host, connectorId: connector.id, contentSha256: bundle.contentSha256 }
}

/** The deployment environment that a connector's uploads are shown under. */
export function environmentOf(connector: Connector): string {
  return `saas-connector ${connector.alias}`
}

function shown(bundle: BundleFile, context: CommandContext): string {
  return relative(context.workingDirectory, bundle.path)
}
