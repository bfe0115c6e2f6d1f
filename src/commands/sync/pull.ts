import { basename } from 'node:path'
import { RefusedError, UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { namesIn } from '../../custom-connectors/folder.js'
import { folderName, type PullPlan, planPull, writePull } from '../../custom-connectors/pull.js'
import { findTenantConnector, readTenantConnector } from '../../custom-connectors/tenant-state.js'
import { fieldsFile, type LocalConnector, type TenantConnector } from '../../custom-connectors/types.js'
import { listOfFirst, readConnectors, type SyncOptions, type SyncResult, warnOfLocales } from './folder.js'
import type { SyncEntry } from './summary.js'

export interface PullOptions extends SyncOptions {
  /** Selects connectors of the tenant. Undefined: those of `scriptNames`, else those that have a folder. */
  filters: string | undefined
  /** Paging of the filtered list. */
  limit: number | undefined
  offset: number
  count: boolean
  /** Replace files that differ. */
  overwrite: boolean
  dryRun: boolean
}

/** Writes the folders from the tenant: all of them, or none if a file differs and `overwrite` is not set. */
export async function pullConnectors(options: PullOptions): Promise<SyncResult> {
  const { host, root, overwrite, dryRun, signal } = options
  const pulls = await planPulls(options)
  const conflicts = pulls.flatMap(({ folder, files }) =>
    files.filter(({ kind, isAddition }) => kind === 'change' && !isAddition).map(({ file }) => `${folder}/${file}`),
  )
  const problem =
    conflicts.length === 0 || overwrite
      ? undefined
      : `nothing was written: ${listOfFirst(conflicts)} here differ from the tenant; look at the differences, then set ${plainInputName('overwrite')} to replace them`
  const writes = problem === undefined && !dryRun
  let error: unknown = problem === undefined ? undefined : new RefusedError(problem)
  let written = 0
  try {
    if (writes)
      for (const each of pulls) {
        signal.throwIfAborted()
        await writePull(root, each)
        written += each.files.length
      }
  } catch (thrown) {
    error = thrown
  }
  return {
    report: { mode: 'pull', tenant: host, written: writes, entries: pulls.map(pullEntry), problem },
    changes: dryRun ? pulls.reduce((sum, { files }) => sum + files.length, 0) : written,
    error,
  }
}

async function planPulls(options: PullOptions): Promise<PullPlan[]> {
  const { root, logger } = options
  const locals = await readLocals(options)
  const tenants = await chosenConnectors(options, locals)
  const taken = (await namesIn(root)) ?? []
  const pulls: PullPlan[] = []
  for (const tenant of tenants) {
    warnOfLocales(logger, tenant)
    const local = folderOf(tenant, locals)
    if (local === undefined && locals.some(({ folder }) => folder === '.'))
      throw new UsageError(
        `${root} is the folder of another connector than ${tenant.scriptName}; give the folder above it as ${plainInputName('path')}`,
      )
    const folder = local?.folder ?? folderName(tenant.scriptName, taken)
    taken.push(folder)
    pulls.push(planPull(tenant, local, folder))
  }
  return pulls
}

/** Faulty files count as different. Only a `connector.json` must be right: it says which connector the folder is of. */
async function readLocals(options: PullOptions): Promise<LocalConnector[]> {
  if ((await namesIn(options.root)) === undefined) return []
  const isFatal = ({ location, unsafe }: { location: { file: string }; unsafe?: true }): boolean =>
    unsafe === true || basename(location.file) === fieldsFile
  return await readConnectors({ ...options, scriptNames: [] }, isFatal)
}

async function chosenConnectors(
  { tenant, root, filters, limit, offset, count, locale, scriptNames, signal, logger }: PullOptions,
  locals: readonly LocalConnector[],
): Promise<TenantConnector[]> {
  const options = { locale, signal }
  const found: TenantConnector[] = []
  const wanted = [...scriptNames]
  if (filters !== undefined) {
    const listed = await tenant.list({ filters, limit, offset, count, locale }, options)
    if (listed.length === 0) logger.warning(`no released connector of the tenant matches ${filters}`)
    wanted.push(...listed.map(({ scriptName }) => scriptName))
  } else if (scriptNames.length === 0) {
    if (locals.length === 0)
      throw new UsageError(
        `no connectors to pull are chosen, and ${root} has none yet; give ${plainInputName('script-name')}, or ${plainInputName('filters')} such as type sw "custom"`,
      )
    for (const local of locals) {
      const connector = await findTenantConnector(tenant, local, options)
      if (connector !== undefined) found.push(connector)
      else logger.warning(`${local.folder}: the tenant has no such connector; its files stay as they are`)
    }
    return found
  }
  for (const scriptName of wanted) {
    const connector = await readTenantConnector(tenant, scriptName, options)
    if (connector === undefined)
      throw new UsageError(
        `the tenant has no connector ${JSON.stringify(scriptName)}; see mode list for their scriptNames`,
      )
    found.push(connector)
  }
  return found
}

function folderOf(tenant: TenantConnector, locals: readonly LocalConnector[]): LocalConnector | undefined {
  return (
    locals.find(({ scriptName }) => scriptName === tenant.scriptName) ??
    locals.find(({ fields }) => fields.name === tenant.fields.name)
  )
}

function pullEntry({ folder, scriptName, name, files, localOnly }: PullPlan): SyncEntry {
  return {
    folder,
    name,
    scriptName,
    action: actionOf(files),
    changes: files,
    blocked: [],
    extraFiles: localOnly,
    failures: [],
  }
}

function actionOf(files: PullPlan['files']): 'create' | 'update' | 'none' {
  if (files.length === 0) return 'none'
  return files.some(({ file, kind }) => file === fieldsFile && kind === 'add') ? 'create' : 'update'
}
