import { UsageError, UserError } from '../../core/errors.js'
import { planConnector } from '../../custom-connectors/plan.js'
import { driftFrom, type SavedPlan } from '../../custom-connectors/plan-file.js'
import { findTenantConnector } from '../../custom-connectors/tenant-state.js'
import type { ConnectorPlan, LocalConnector, TenantConnector } from '../../custom-connectors/types.js'
import { readConnectors, type SyncOptions, warnOfLocales } from './folder.js'

/** A connector's folder, its state on the tenant, and the differences. */
export interface PlannedConnector {
  local: LocalConnector
  /** Undefined if it does not exist on the tenant. */
  before: TenantConnector | undefined
  plan: ConnectorPlan
}

export interface SyncPlan {
  connectors: PlannedConnector[]
  /** Why the plan cannot be applied. */
  problem: string | undefined
}

/**
 * Compares the folders with the tenant. Writes nothing.
 *
 * @param saved - an earlier plan, which tenant and folders must still match.
 * @throws UserError for faulty files, and for two folders of one connector.
 */
export async function planConnectors(options: SyncOptions, saved: SavedPlan | undefined): Promise<SyncPlan> {
  const { root, host } = options
  const locals = await readConnectors(options)
  if (locals.length === 0)
    throw new UsageError(`no folder below ${root} has a connector.json; write one, or get the folders with mode pull`)
  const connectors: PlannedConnector[] = []
  for (const local of locals) connectors.push(await compareConnector(local, options))
  assertDistinct(connectors)
  const plans = connectors.map(({ plan }) => plan)
  const drift = saved === undefined ? [] : driftFrom(saved, host, plans)
  const blocked = plans.flatMap((plan) => plan.blocked.map((why) => `${plan.folder}: ${why}`))
  return { connectors, problem: driftProblem(drift) ?? blockedProblem(blocked) }
}

async function compareConnector(
  local: LocalConnector,
  { tenant, locale, signal, logger }: SyncOptions,
): Promise<PlannedConnector> {
  const before = await findTenantConnector(tenant, local, { locale, signal })
  if (before !== undefined) warnOfLocales(logger, before)
  if (before !== undefined && local.scriptName !== undefined && before.scriptName !== local.scriptName)
    logger.warning(
      `${local.folder}: the tenant has no ${local.scriptName}, but ${before.scriptName} has its name; that connector is used`,
    )
  return { local, before, plan: planConnector(local, before) }
}

function assertDistinct(connectors: readonly PlannedConnector[]): void {
  for (const [index, { before, local }] of connectors.entries()) {
    const other = connectors
      .slice(0, index)
      .find((each) => before !== undefined && each.before?.scriptName === before.scriptName)
    if (other !== undefined)
      throw new UserError(
        `${other.local.folder} and ${local.folder} are folders of the same connector ${before?.scriptName}; keep one`,
      )
  }
}

function driftProblem(drift: readonly string[]): string | undefined {
  if (drift.length === 0) return undefined
  const shown = drift.slice(0, 5).join('; ')
  const more = drift.length > 5 ? `; and ${drift.length - 5} more` : ''
  return `not applied, the plan is out of date: ${shown}${more}. Plan again and read the new plan`
}

function blockedProblem(blocked: readonly string[]): string | undefined {
  if (blocked.length === 0) return undefined
  const more = blocked.length === 1 ? '' : ` (and ${blocked.length - 1} more)`
  return `${blocked[0]}${more}; put it back in the folder, or destroy the connector so that it is created again`
}
