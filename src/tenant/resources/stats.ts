import type { CallOptions } from '../http/call.js'
import { ResponseReader } from '../http/response-reader.js'
import type { Session } from '../http/session.js'
import type { CommandStats, ConnectorStats, Stats } from '../types.js'

export interface StatsQuery extends CallOptions {
  from: Date
  /** The connector's id, not its alias (docs/platform.md#open-stats-alias). */
  connectorId?: string | undefined
}

/** Reads invocation counts and times since `from` (docs/platform.md#stats). Rejects with a TenantError. */
export async function readStats(session: Session, { from, connectorId, signal }: StatsQuery): Promise<Stats> {
  const operation = 'read the statistics'
  const since = `from eq "${from.toISOString().replace(/\.\d+Z$/, 'Z')}"`
  const only = connectorId === undefined ? '' : ` and connectorID eq "${connectorId.replace(/["\\]/g, '\\$&')}"`
  const path = `${session.path('platform-logs', 'stats')}?${new URLSearchParams({ filters: since + only })}`
  const shape = new ResponseReader(
    operation,
    await session.json({ operation, method: 'GET', path, right: 'read', signal }),
  )
  return {
    tenantID: shape.field('tenantID').optional((each) => each.text()) ?? '',
    connectors: shape.field('connectors').listOrNull(readConnectorStats),
  }
}

function readConnectorStats(shape: ResponseReader): ConnectorStats {
  return {
    connectorID: shape.field('connectorID').text(),
    alias: shape.field('alias').optional((each) => each.text()) ?? '',
    stats: shape.field('stats').listOrNull(readCommandStats),
  }
}

function readCommandStats(shape: ResponseReader): CommandStats {
  return {
    commandType: shape.field('commandType').text(),
    invocationCount: shape.field('invocationCount').count(),
    errorCount: shape.field('errorCount').count(),
    errorRate: shape.field('errorRate').number(),
    elapsedAvg: shape.field('elapsedAvg').number(),
    elapsed95th: shape.field('elapsed95th').number(),
  }
}
