import { relative } from 'node:path'
import type { BundleFile } from '../../bundle/bundle.js'
import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import { isIdForm } from '../../tenant/paths.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { environmentOf, UploadRecords } from '../shared/upload-record.js'
import type { UploadInputs } from './inputs.js'
import { type UploadReport, uploadSection } from './summary.js'
import { type ArrangedTags, arrangeTags, type TagWishes } from './tags.js'

type UploadOutput = 'connector-id' | 'alias' | 'version' | 'uploaded' | 'created' | 'tags'

type SetUploadOutput = (name: UploadOutput, value: string | number | boolean) => void

/**
 * Uploads a bundle, unless it is known to be there, and sees to the tags; tells of it in the summary whether it succeeds
 * or not. `setOutput` is called as soon as each value is known, so that a failure later on does not hide that a version
 * was made.
 *
 * @throws UserError, TenantError
 */
export async function uploadAndReport(
  bundle: BundleFile,
  client: TenantClient,
  inputs: UploadInputs,
  context: CommandContext,
  setOutput: SetUploadOutput,
): Promise<UploadReport> {
  if (inputs.connector === undefined) {
    throw new UserError('input connector is missing; give the id or alias of the connector')
  }
  const report: UploadReport = {
    tenant: client.baseUrl.host,
    alias: inputs.connector,
    connectorId: undefined,
    created: false,
    dryRun: inputs['dry-run'],
    version: undefined,
    uploaded: false,
    sha256: bundle.sha256,
    size: bundle.size,
    tags: [],
    problem: undefined,
  }
  try {
    await uploadBundle({ bundle, client, inputs, context, setOutput, report })
    return report
  } catch (error) {
    report.problem = error instanceof UserError ? error.message : 'a defect of this program'
    throw error
  } finally {
    context.addSummary(`## Upload\n\n${uploadSection(report)}`)
  }
}

/** What an upload works with. */
interface Upload {
  bundle: BundleFile
  client: TenantClient
  inputs: UploadInputs
  context: CommandContext
  setOutput: SetUploadOutput
  report: UploadReport
}

async function uploadBundle(upload: Upload): Promise<void> {
  const { bundle, client, inputs, context, setOutput, report } = upload
  const { logger, signal } = context
  const { alias, dryRun } = report
  const found = inputs.create
    ? await client.connectors.find(alias, { signal })
    : await client.connectors.resolve(alias, { signal })
  if (found === undefined && dryRun) {
    logger.info(`would create the connector ${alias} and upload ${shown(bundle, context)} as its version 1`)
    setOutput('alias', alias)
    return
  }
  const connector = found ?? (await createConnector(alias, upload))
  report.connectorId = connector.id
  report.alias = connector.alias
  setOutput('connector-id', connector.id)
  setOutput('alias', connector.alias)

  const before = report.created ? [] : await client.tags.list(connector.id, { signal })
  tellTags(upload, new Map(placesOf(before)), before)
  const records = new UploadRecords(inputs, context)
  const known = inputs['skip-unchanged'] ? await knownVersion(bundle, connector, client, records, context) : undefined
  if (known !== undefined) {
    logger.info(`version ${known} of ${connector.alias} holds this bundle already; nothing is uploaded`)
    report.version = known
    setOutput('version', known)
  }
  if (dryRun) {
    tellDryRun(upload, before)
    return
  }
  if (known === undefined) await sendAndArrange(connector, records, upload)
  else {
    const arranged = await arrangeTags(wishesOf(connector, before, () => false, upload))
    tellTags(upload, arranged.places, before)
    throwProblems(arranged, connector, upload)
  }
  signal.throwIfAborted()
}

/** Uploads, then puts the tags right whatever came of it, and remembers the upload last. */
async function sendAndArrange(connector: Connector, records: UploadRecords, upload: Upload): Promise<void> {
  const { bundle, client, context, setOutput, report } = upload
  const { logger, signal } = context
  logger.info(`uploading ${shown(bundle, context)} to ${connector.alias}`)
  let before: Tag[] = []
  const known = new Set<number>()
  let failure: unknown
  try {
    // Not ended by an interrupt: a version may be made all the same, and the tags that it moved would stay there.
    const made = await client.versions.upload(connector.id, bundle, {
      onReady: async (versions) => {
        for (const { version } of versions) known.add(version)
        // Read as late as can be: what somebody promoted until now must not be undone.
        before = await client.tags.list(connector.id, { signal })
      },
    })
    report.version = made.version
    report.uploaded = true
  } catch (error) {
    report.uploaded = writtenOf(error, signal)
    if (report.uploaded === false) throw error
    failure = error
  }
  const { version, uploaded } = report
  const isNew = (place: number): boolean => (version === undefined ? !known.has(place) : place === version)
  let arranged: ArrangedTags
  try {
    setOutput('uploaded', uploaded)
    setOutput('version', version ?? 'unknown')
    if (version !== undefined) {
      logger.info(`version ${version} of ${connector.alias} is uploaded`)
    }
  } finally {
    arranged = await arrangeTags(wishesOf(connector, before, isNew, upload))
  }
  tellTags(upload, arranged.places, before)
  if (version !== undefined) {
    const record = { ...identityOf(bundle, connector, client), version }
    await records.add(record, environmentOf(connector))
  }
  throwProblems(arranged, connector, upload, failure)
}

function wishesOf(
  connector: Connector,
  before: readonly Tag[],
  isNew: (version: number) => boolean,
  { client, inputs, context, report }: Upload,
): TagWishes {
  const { version, uploaded } = report
  const { 'keep-tags': keep, tag } = inputs
  return { client, connector, logger: context.logger, before, version, uploaded, isNew, keep, tag }
}

/** Says where every tag stands. */
function tellTags(
  { setOutput, report }: Upload,
  places: ReadonlyMap<string, number | undefined>,
  before: readonly Tag[],
) {
  const old = new Map(placesOf(before))
  report.tags = [...places]
    .map(([name, version]) => ({ name, version, previous: old.get(name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  setOutput(
    'tags',
    JSON.stringify(Object.fromEntries(report.tags.map(({ name, version = 'unknown' }) => [name, version]))),
  )
}

function tellDryRun({ bundle, inputs: { tag }, context, report }: Upload, before: readonly Tag[]): void {
  const { logger } = context
  const { version } = report
  if (version === undefined) {
    logger.info(`would upload ${shown(bundle, context)} as a new version of ${report.alias}`)
    return
  }
  if (tag === undefined) return
  const isThere = new Map(placesOf(before)).get(tag) === version
  logger.info(isThere ? `tag ${tag} is at version ${version}` : `would set tag ${tag} to version ${version}`)
}

/** Throws what went wrong with the upload and with the tags: a tag in the one line, several in one annotation each. */
function throwProblems(
  { problems }: ArrangedTags,
  { alias }: Connector,
  { context, report }: Upload,
  failure: unknown = undefined,
): void {
  const lines = problems.map(({ tag, version, message }) => {
    return `${message}; set it with promote --connector ${alias} --tag ${tag} --version ${version}`
  })
  if (lines.length > 1) for (const message of lines) context.annotate({ level: 'error', title: 'upload', message })
  const errors = [failure, ...problems.map(({ cause }) => cause)].filter((error) => error !== undefined)
  const defect = errors.find((error) => !(error instanceof UserError))
  if (defect !== undefined) throw defect
  if (lines.length === 0 && failure === undefined) return
  if (lines.length === 0) throw failure
  const start =
    failure instanceof UserError
      ? `${failure.message}; besides,`
      : `version ${report.version} of ${alias} is there, but`
  const names = problems.map(({ tag }) => tag).join(', ')
  const what = lines.length === 1 ? lines[0] : `these tags could not be set, each for the reason told above: ${names}`
  throw new UserError(`${start} ${what}`, { cause: errors[0] })
}

async function createConnector(alias: string, { client, context, setOutput, report }: Upload): Promise<Connector> {
  if (isIdForm(alias)) {
    throw new UserError(
      `there is no connector with the id ${alias} on ${client.baseUrl.host}; correct the id, or give an alias to create one`,
    )
  }
  context.signal.throwIfAborted()
  try {
    // Not ended by an interrupt: nobody would know whether it was made.
    const connector = await client.connectors.create(alias)
    report.created = true
    context.logger.info(`created the connector ${connector.alias} (${connector.id})`)
    return connector
  } catch (error) {
    report.created = writtenOf(error)
    if (report.created === 'unknown') setOutput('connector-id', 'unknown')
    throw error
  } finally {
    setOutput('created', report.created)
  }
}

/** The version that is remembered to hold the same content, if the tenant still has it. */
async function knownVersion(
  bundle: BundleFile,
  connector: Connector,
  client: TenantClient,
  records: UploadRecords,
  context: CommandContext,
): Promise<number | undefined> {
  let existing: Set<number> | undefined
  for await (const version of records.versionsOf(identityOf(bundle, connector, client), environmentOf(connector))) {
    if (existing === undefined) {
      const versions = await client.versions.list(connector.id, { signal: context.signal })
      existing = new Set(versions.map((each) => each.version))
    }
    if (existing.has(version)) return version
  }
  return undefined
}

function placesOf(tags: readonly Tag[]): [string, number][] {
  return tags.map(({ tagName, activeVersion }) => [tagName, activeVersion])
}

function identityOf(bundle: BundleFile, connector: Connector, client: TenantClient) {
  return { tenant: client.baseUrl.host, connectorId: connector.id, contentSha256: bundle.contentSha256 }
}

function shown(bundle: BundleFile, context: CommandContext): string {
  return relative(context.workingDirectory, bundle.path)
}
