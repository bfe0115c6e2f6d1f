import { UserError } from '../../core/errors.js'
import { isTenantError, writtenOf } from '../../tenant/errors/errors.js'
import type { SyncOptions, SyncResult } from './folder.js'

export interface DestroyOptions extends Pick<SyncOptions, 'tenant' | 'host' | 'signal'> {
  /** The connector to delete. */
  scriptName: string
  dryRun: boolean
}

/** Deletes a connector and checks that it no longer exists. The result has no report if it did not exist before. */
export async function destroyConnector({
  tenant,
  host,
  signal,
  scriptName,
  dryRun,
}: DestroyOptions): Promise<SyncResult> {
  const read = async (abort?: AbortSignal): Promise<{ name: string } | undefined> => {
    try {
      return await tenant.get(scriptName, { signal: abort })
    } catch (error) {
      if (isTenantError(error, 'not-found')) return undefined
      throw error
    }
  }
  const before = await read(signal)
  if (before === undefined) return { changes: 0 }
  const nothing = { changes: [], blocked: [], extraFiles: [], failures: [] }
  const entry = { folder: scriptName, name: before.name, scriptName, action: 'delete' as const, ...nothing }
  const report = { mode: 'destroy', tenant: host, written: !dryRun, entries: [entry] } as const
  if (dryRun) return { report, changes: 1 }
  if (signal.aborted) return { changes: 0, error: signal.reason }
  try {
    await tenant.delete(scriptName)
  } catch (error) {
    return { changes: writtenOf(error) === false ? 0 : 'unknown', error }
  }
  try {
    // After the delete, an abort must not keep its result from being known.
    if ((await read()) === undefined) return { report, changes: 1 }
  } catch (error) {
    return { changes: 1, error }
  }
  const message = `${scriptName} was deleted and still exists, perhaps because a source uses it; look at it on the tenant`
  return { changes: 0, error: new UserError(message) }
}
