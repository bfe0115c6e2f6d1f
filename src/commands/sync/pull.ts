import { basename } from 'node:path'
import { UserError } from '../../core/errors.js'
import { namesIn } from '../../custom-connectors/folder.js'
import { folderName, type PullPlan, planPull, writePull } from '../../custom-connectors/pull.js'
import { findTenantConnector, readTenantConnector } from '../../custom-connectors/tenant-state.js'
import { fieldsFile, type LocalConnector, type TenantConnector } from '../../custom-connectors/types.js'
import { readLocal, type SyncRun, tell, warnOfLocales } from './run.js'

/** The mode pull of `sync`: writes all of it or, when a file here differs and `overwrite` is not set, none of it. */
export async function pull(run: SyncRun): Promise<void> {
  const { inputs, context, host, root, setOutput } = run
  const { overwrite } = inputs
  const locals = await localsOf(run)
  const tenants = await chosenConnectors(run, locals)
  const taken = (await namesIn(root)) ?? []
  const pulls: PullPlan[] = []
  for (const tenant of tenants) {
    warnOfLocales(run, tenant)
    const local = folderOf(tenant, locals)
    if (local === undefined && locals.some(({ folder }) => folder === '.'))
      throw new UserError(
        `${root} is the folder of another connector than ${tenant.scriptName}; give the folder above it as path`,
      )
    const folder = local?.folder ?? folderName(tenant.scriptName, taken)
    taken.push(folder)
    pulls.push(planPull(tenant, local, folder))
  }
  const conflicts = pulls.flatMap(({ folder, files }) =>
    files.filter(({ kind }) => kind === 'change').map(({ file }) => `${folder}/${file}`),
  )
  const more = conflicts.length > 5 ? ` and ${conflicts.length - 5} more` : ''
  const problem =
    conflicts.length === 0 || overwrite
      ? undefined
      : `nothing was written: ${conflicts.slice(0, 5).join(', ')}${more} here differ from the tenant; look at the differences, then set overwrite to take the tenant's`
  const writes = problem === undefined && !inputs['dry-run']
  let written = 0
  try {
    if (writes)
      for (const each of pulls) {
        context.signal.throwIfAborted()
        await writePull(root, each)
        written += each.files.length
      }
  } finally {
    setOutput('changes', inputs['dry-run'] ? pulls.reduce((sum, { files }) => sum + files.length, 0) : written)
    const entries = pulls.map(({ folder, scriptName, name, files, localOnly }) => ({
      folder,
      name,
      scriptName,
      action: actionOf(files),
      changes: files,
      blocked: [],
      leftAlone: localOnly,
      failures: [],
    }))
    tell(run, { mode: 'pull', tenant: host, written: writes, entries, problem })
  }
  if (problem !== undefined) throw new UserError(problem)
}

/** A file that is wrong is one that differs, so that it is told as such; a `connector.json` must say whose folder it is. */
async function localsOf(run: SyncRun): Promise<LocalConnector[]> {
  if ((await namesIn(run.root)) === undefined) return []
  const all = { ...run, inputs: { ...run.inputs, 'script-name': [] } }
  return await readLocal(all, ({ location, unsafe }) => unsafe === true || basename(location.file) === fieldsFile)
}

async function chosenConnectors(run: SyncRun, locals: readonly LocalConnector[]): Promise<TenantConnector[]> {
  const { inputs, context, tenant, root } = run
  const { filters, limit, offset, count, locale, 'script-name': scriptNames } = inputs
  const options = { locale, signal: context.signal }
  const found: TenantConnector[] = []
  const wanted = [...scriptNames]
  if (filters !== undefined) {
    const listed = await tenant.list({ filters, limit, offset, count, locale }, options)
    if (listed.length === 0) context.logger.warning(`no released connector of the tenant fits ${filters}`)
    wanted.push(...listed.map(({ scriptName }) => scriptName))
  } else if (scriptNames.length === 0) {
    if (locals.length === 0)
      throw new UserError(
        `nothing says which connectors to pull, and ${root} has none yet; give script-name, or filters such as type sw "custom"`,
      )
    for (const local of locals) {
      const connector = await findTenantConnector(tenant, local, options)
      if (connector !== undefined) found.push(connector)
      else context.logger.warning(`${local.folder}: the tenant has no such connector; its files stay as they are`)
    }
    return found
  }
  for (const scriptName of wanted) {
    const connector = await readTenantConnector(tenant, scriptName, options)
    if (connector === undefined)
      throw new UserError(
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

function actionOf(files: PullPlan['files']): 'create' | 'update' | 'none' {
  if (files.length === 0) return 'none'
  return files.some(({ file, kind }) => file === fieldsFile && kind === 'add') ? 'create' : 'update'
}
