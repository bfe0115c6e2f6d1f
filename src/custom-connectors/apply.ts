import { messageOf, UserError } from '../core/errors.js'
import type { Json } from '../core/json.js'
import type { Logger } from '../core/logger.js'
import { errorLine } from '../core/text.js'
import { isTenantError, type TenantError } from '../tenant/errors/errors.js'
import type { ConnectorPatch, UpdateDetail } from '../tenant/resources/custom-connector-types.js'
import type { CustomConnectors } from '../tenant/resources/custom-connectors.js'
import { planConnector } from './plan.js'
import { asciiProperties } from './properties.js'
import { readTenantConnector } from './tenant-state.js'
import {
  type ConnectorPlan,
  type ConnectorResult,
  fieldsFile,
  type LocalConnector,
  type TenantConnector,
} from './types.js'

export interface ApplyOptions {
  tenant: CustomConnectors
  logger: Logger
  /** Aborting it ends the work between two requests, never during one. */
  signal: AbortSignal
}

/** The fields of a connector whose content is in files. */
const patchedFiles = { 'correlation-config.xml': 'correlationConfigXml', 'application.xml': 'applicationXml' } as const

/**
 * Makes a tenant's connector equal to its folder with the fewest requests: one POST if it is missing, one JSON Patch, one
 * PUT for each other file that differs. Then the connector is read back. If the answer to a file is lost, a read decides.
 *
 * @param result - filled as the work proceeds. A file that the tenant refuses, or accepts and does not change, is a failure
 * in it, and the next files are still sent.
 * @throws every other error, which ends the work.
 */
export async function applyPlan(
  plan: ConnectorPlan,
  local: LocalConnector,
  before: TenantConnector | undefined,
  { tenant, logger, signal }: ApplyOptions,
  result: ConnectorResult,
): Promise<void> {
  if (plan.action === 'none') return
  const attempt = async (files: readonly string[], send: () => Promise<unknown>): Promise<boolean> => {
    signal.throwIfAborted()
    try {
      await send()
    } catch (error) {
      const outcome = await outcomeOfError(error, files, local, before, { tenant, scriptName })
      if (outcome === 'unknown') result.unknown.push(...files)
      if (outcome === 'unknown' || outcome === 'fatal' || !isTenantError(error)) throw error
      if (outcome === 'failed') {
        for (const file of files) result.failures.push({ file, message: failureMessage(error) })
        return false
      }
    }
    for (const file of files) if (!result.done.includes(file)) result.done.push(file)
    logger.debug(`${plan.folder}: ${files.join(', ')} sent`)
    return true
  }
  let scriptName = before?.scriptName ?? ''
  if (before === undefined) {
    const isCreated = await attempt([fieldsFile], async () => {
      scriptName = await createConnector(local, tenant)
    })
    if (!isCreated) return
    result.scriptName = scriptName
    logger.info(`${plan.folder}: created as ${scriptName}`)
    // A folder of that name is found again without it.
    if ((local.scriptName ?? local.folder) !== scriptName)
      logger.warning(
        `${plan.folder}: the tenant named it ${scriptName}; write "scriptName": ${JSON.stringify(scriptName)} into its ${fieldsFile}, or run sync with mode pull, which does`,
      )
  }
  const changed = plan.changes.map(({ file }) => file)
  const answers = new Map<string, string>()
  const patch = patchFor(local, before, changed)
  if (patch.operations.length > 0) await attempt(patch.files, () => tenant.patch(scriptName, patch.operations))
  for (const file of changed) {
    const put = putFor(file, local.files.get(file)?.text ?? '', scriptName, tenant)
    if (put === undefined) continue
    await attempt([file], async () => {
      const { status, message } = await put()
      answers.set(file, `answered ${status}${message === '' ? '' : ` ("${message}")`}`)
    })
  }
  const after = await readTenantConnector(tenant, scriptName)
  if (after === undefined)
    throw new UserError(`${scriptName} was written and no longer exists; another client deleted it`)
  const failed = new Set(result.failures.map(({ file }) => file))
  for (const { file } of planConnector(local, after).changes) {
    if (failed.has(file)) continue
    if (after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
      logger.warning(
        `${plan.folder}: the tenant keeps ${file} in another form than it was sent; the next plan shows the difference`,
      )
    else {
      const message = `the tenant ${answers.get(file) ?? 'accepted it'} and still has the previous content; look at it on the tenant`
      result.failures.push({ file, message })
    }
  }
}

/**
 * What happened to files if sending them ended with an error. After `done` and `failed` the work goes on. If the answer
 * was lost, a file counts as written if the tenant's copy changed: it need not equal what was sent, because the tenant may
 * store another form.
 */
async function outcomeOfError(
  error: unknown,
  files: readonly string[],
  local: LocalConnector,
  before: TenantConnector | undefined,
  { tenant, scriptName }: { tenant: CustomConnectors; scriptName: string },
): Promise<'done' | 'failed' | 'unknown' | 'fatal'> {
  if (isTenantError(error, 'rejected', 'bad-request', 'conflict') && error.written === false) return 'failed'
  if (!isTenantError(error) || error.written === false) return 'fatal'
  if (scriptName === '') return 'unknown'
  try {
    const after = await readTenantConnector(tenant, scriptName)
    if (after === undefined) return 'unknown'
    const different = new Set(planConnector(local, after).changes.map(({ file }) => file))
    if (files.every((file) => !different.has(file))) return 'done'
    return files.some((file) => after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
      ? 'done'
      : 'failed'
  } catch (readError) {
    if (!(readError instanceof UserError)) throw readError
    return 'unknown'
  }
}

/** Why the tenant did not change a file. */
function failureMessage(error: TenantError): string {
  return error.written === false
    ? error.message
    : errorLine(messageOf(error.cause), 'the tenant still has the previous content')
}

async function createConnector({ fields }: LocalConnector, tenant: CustomConnectors): Promise<string> {
  const { name, className = 'sailpoint.connector.OpenConnectorAdapter', type, directConnect, status } = fields
  const created = await tenant.create({
    name,
    className,
    ...(type === undefined ? {} : { type }),
    ...(directConnect === undefined ? {} : { directConnect }),
    ...(status === undefined || status === 'DEPRECATED' ? {} : { status }),
  })
  return created.scriptName
}

/** One patch for all differences without a PUT request of their own. */
function patchFor(
  local: LocalConnector,
  before: TenantConnector | undefined,
  changed: readonly string[],
): { operations: ConnectorPatch[]; files: string[] } {
  const operations: ConnectorPatch[] = []
  const files: string[] = []
  const { connectorMetadata } = local.fields
  if (
    changed.includes(fieldsFile) &&
    connectorMetadata !== undefined &&
    !(before === undefined && isEmpty(connectorMetadata))
  ) {
    const op = before?.fields.connectorMetadata === undefined ? 'add' : 'replace'
    operations.push({ op, path: '/connectorMetadata', value: connectorMetadata as Json })
    files.push(fieldsFile)
  }
  for (const [file, field] of Object.entries(patchedFiles)) {
    const value = local.files.get(file)?.text
    if (value === undefined || !changed.includes(file)) continue
    operations.push({ op: before?.files.has(file) ? 'replace' : 'add', path: `/${field}`, value })
    files.push(file)
  }
  return { operations, files }
}

function putFor(
  file: string,
  text: string,
  scriptName: string,
  tenant: CustomConnectors,
): (() => Promise<UpdateDetail>) | undefined {
  if (file === 'source-config.xml') return () => tenant.putSourceConfig(scriptName, text)
  if (file === 'source-template.xml') return () => tenant.putSourceTemplate(scriptName, text)
  const [, locale] = /^translations\/([\w-]+)\.properties$/.exec(file) ?? []
  return locale === undefined ? undefined : () => tenant.putTranslations(scriptName, locale, asciiProperties(text))
}

function isEmpty(object: object): boolean {
  return Object.keys(object).length === 0
}
