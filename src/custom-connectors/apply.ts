import { messageOf, UserError } from '../core/errors.js'
import type { Json } from '../core/json.js'
import type { Logger } from '../core/logger.js'
import { isTenantError, type TenantError } from '../tenant/errors/errors.js'
import type { ConnectorPatch, UpdateDetail } from '../tenant/resources/custom-connector-types.js'
import type { CustomConnectors } from '../tenant/resources/custom-connectors.js'
import { errorLine } from '../tenant/text.js'
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
  /** An interrupt ends the work between two requests, never in one. */
  signal: AbortSignal
}

/** The fields of a connector that files stand for. */
const patchedFiles = { 'correlation-config.xml': 'correlationConfigXml', 'application.xml': 'applicationXml' } as const

/**
 * Makes a tenant's connector equal to its folder with the fewest requests: one POST if it is missing, one JSON Patch, a
 * PUT for each other file that differs. Then it is read back. A file that the tenant refuses, or that did not change, is
 * a failure in the result, and the others are sent all the same; every other error ends the work. A file whose answer was
 * lost is read.
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
      const fate = await fateAfter(error, files, local, before, { tenant, scriptName })
      if (fate === 'unknown') result.unknown.push(...files)
      if (fate === 'unknown' || fate === 'ended' || !isTenantError(error)) throw error
      if (fate === 'failed') {
        for (const file of files) result.failures.push({ file, message: refusal(error) })
        return false
      }
    }
    for (const file of files) if (!result.done.includes(file)) result.done.push(file)
    logger.debug(`${plan.folder}: ${files.join(', ')} sent`)
    return true
  }
  let scriptName = before?.scriptName ?? ''
  if (before === undefined) {
    const made = await attempt([fieldsFile], async () => {
      scriptName = await create(local, tenant)
    })
    if (!made) return
    result.scriptName = scriptName
    logger.info(`${plan.folder}: made as ${scriptName}`)
    if (local.scriptName !== scriptName)
      logger.warning(
        `${plan.folder}: the tenant named it ${scriptName}; write "scriptName": ${JSON.stringify(scriptName)} into its ${fieldsFile}`,
      )
  }
  const changed = plan.changes.map(({ file }) => file)
  const answers = new Map<string, string>()
  const patch = patchOf(local, before, changed)
  if (patch.operations.length > 0) await attempt(patch.files, () => tenant.patch(scriptName, patch.operations))
  for (const file of changed) {
    const put = putOf(file, local.files.get(file)?.text ?? '', scriptName, tenant)
    if (put === undefined) continue
    await attempt([file], async () => {
      const { status, message } = await put()
      answers.set(file, `answered ${status}${message === '' ? '' : ` ("${message}")`}`)
    })
  }
  const after = await readTenantConnector(tenant, scriptName)
  if (after === undefined)
    throw new UserError(`${scriptName} was written and is not there; somebody deleted it meanwhile`)
  const failed = new Set(result.failures.map(({ file }) => file))
  for (const { file } of planConnector(local, after).changes) {
    if (failed.has(file)) continue
    if (after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
      logger.warning(
        `${plan.folder}: the tenant keeps ${file} in another form than it was sent; the next plan shows how it differs`,
      )
    else {
      const message = `the tenant ${answers.get(file) ?? 'took it'} and still has what it had before; look at it on the tenant`
      result.failures.push({ file, message })
    }
  }
}

/**
 * What became of files that were sent when the answer was an error: the rest is sent after `done` and `failed`. An answer
 * that was lost is decided by what the tenant has, as the tenant may keep a file in another form than it was sent.
 */
async function fateAfter(
  error: unknown,
  files: readonly string[],
  local: LocalConnector,
  before: TenantConnector | undefined,
  { tenant, scriptName }: { tenant: CustomConnectors; scriptName: string },
): Promise<'done' | 'failed' | 'unknown' | 'ended'> {
  if (isTenantError(error, 'rejected', 'bad-request', 'conflict') && error.written === false) return 'failed'
  if (!isTenantError(error) || error.written === false) return 'ended'
  if (scriptName === '') return 'unknown'
  try {
    const after = await readTenantConnector(tenant, scriptName)
    if (after === undefined) return 'unknown'
    const different = new Set(planConnector(local, after).changes.map(({ file }) => file))
    if (files.every((file) => !different.has(file))) return 'done'
    return files.some((file) => after.files.get(file)?.canonical !== before?.files.get(file)?.canonical)
      ? 'done'
      : 'failed'
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem
    return 'unknown'
  }
}

/** Why a file is not on the tenant. */
function refusal(error: TenantError): string {
  return error.written === false
    ? error.message
    : errorLine(messageOf(error.cause), 'the tenant still has what it had before')
}

async function create({ fields }: LocalConnector, tenant: CustomConnectors): Promise<string> {
  const { name, className = 'sailpoint.connector.OpenConnectorAdapter', type, directConnect, status } = fields
  const made = await tenant.create({
    name,
    className,
    ...(type === undefined ? {} : { type }),
    ...(directConnect === undefined ? {} : { directConnect }),
    ...(status === undefined || status === 'DEPRECATED' ? {} : { status }),
  })
  return made.scriptName
}

/** One patch for everything that differs and that no PUT takes. */
function patchOf(
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

function putOf(
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
