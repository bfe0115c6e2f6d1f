import { UserError } from '../../core/errors.js'
import { isTenantError, writtenOf } from '../../tenant/errors/errors.js'
import { type SyncRun, tell } from './run.js'

/** The mode destroy of `sync`: deletes one connector whose scriptName was typed twice. */
export async function destroy(run: SyncRun): Promise<void> {
  const { inputs, context, tenant, host, setOutput } = run
  const { confirm, 'script-name': scriptNames, 'dry-run': dryRun } = inputs
  const [scriptName] = scriptNames
  if (scriptName === undefined || scriptNames.length > 1)
    throw new UserError('destroy deletes one connector; give its scriptName as script-name')
  if (confirm !== scriptName)
    throw new UserError(
      confirm === undefined
        ? `confirm is missing: to delete ${scriptName} with all its files, give its scriptName as confirm too`
        : `confirm is ${JSON.stringify(confirm)} and not ${JSON.stringify(scriptName)}; nothing was deleted`,
    )
  const read = async (signal?: AbortSignal): Promise<{ name: string } | undefined> => {
    try {
      return await tenant.get(scriptName, { signal })
    } catch (error) {
      if (isTenantError(error, 'not-found')) return undefined
      throw error
    }
  }
  const before = await read(context.signal)
  setOutput('changes', 0)
  if (before === undefined) {
    context.logger.info(`${scriptName} is not on ${host}; nothing to do`)
    context.addSummary(`## Custom connectors: destroy\n\nNothing to do: it is not there.`)
    return
  }
  if (!dryRun) {
    context.signal.throwIfAborted()
    try {
      await tenant.delete(scriptName)
    } catch (error) {
      setOutput('changes', writtenOf(error) === false ? 0 : 'unknown')
      throw error
    }
    setOutput('changes', 1)
    if ((await read()) !== undefined) {
      setOutput('changes', 0)
      throw new UserError(`${scriptName} was deleted and is still there; a source may use it: look at it on the tenant`)
    }
  }
  setOutput('changes', 1)
  const nothing = { changes: [], blocked: [], leftAlone: [], failures: [] }
  const entry = { folder: scriptName, name: before.name, scriptName, action: 'delete' as const, ...nothing }
  tell(run, { mode: 'destroy', tenant: host, written: !dryRun, entries: [entry] })
}
