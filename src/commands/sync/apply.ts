import { messageOf, UserError } from '../../core/errors.js'
import { applyPlan } from '../../custom-connectors/apply.js'
import type { ConnectorPlan, ConnectorResult } from '../../custom-connectors/types.js'
import { listOfFirst, type SyncOptions, type SyncResult } from './folder.js'
import type { PlannedConnector } from './plan.js'
import { outcomeOf, planEntry, type SyncEntry } from './summary.js'

export interface ApplyResult extends SyncResult {
  /** Number of files that the tenant refused, or accepted and did not change. */
  failed: number
}

/** Makes the tenant's connectors equal to their folders. A failure is in the result, never thrown. */
export async function applyConnectors(
  connectors: readonly PlannedConnector[],
  { tenant, host, logger, signal }: Pick<SyncOptions, 'tenant' | 'host' | 'logger' | 'signal'>,
): Promise<ApplyResult> {
  const results = connectors.map(
    ({ plan }): ConnectorResult => ({ plan, scriptName: plan.scriptName, done: [], unknown: [], failures: [] }),
  )
  let error: unknown
  try {
    for (const [index, { plan, local, before }] of connectors.entries()) {
      const result = results[index]
      if (result !== undefined) await applyPlan(plan, local, before, { tenant, logger, signal }, result)
    }
    const failed = results.flatMap(({ plan, failures }) => failures.map(({ file }) => shownPath(plan, file)))
    // The reasons are in the report.
    if (failed.length > 0)
      throw new UserError(`not applied: ${listOfFirst(failed)}; fix what is reported above and apply again`)
  } catch (thrown) {
    error = thrown
  }
  const entries = results.map(({ plan, ...outcome }): SyncEntry => ({ ...planEntry(plan), ...outcome }))
  const numberOf = (outcome: ReturnType<typeof outcomeOf>): number =>
    entries.reduce(
      (sum, entry) => sum + entry.changes.filter(({ file }) => outcomeOf(entry, file) === outcome).length,
      0,
    )
  const problem = error === undefined ? undefined : messageOf(error)
  return {
    report: { mode: 'apply', tenant: host, written: true, entries, problem },
    changes: numberOf('unknown') === 0 ? numberOf('done') : 'unknown',
    failed: numberOf('failed'),
    error,
  }
}

function shownPath({ folder }: ConnectorPlan, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`
}
