import type { CommandStats, ConnectorStats } from '../../tenant/types.js'
import type { SandboxBehaviour } from '../behaviour.js'
import { badRequest, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { InvocationRecord } from '../state/stats.js'
import { timeOf } from '../state/times.js'

const day = 24 * 60 * 60_000

export function statsRoutes(context: SandboxContext): Route[] {
  return [{ method: 'GET', pattern: 'platform-logs/stats', handler: (call) => statsAnswer(call, context) }]
}

function statsAnswer(call: Call, context: SandboxContext): Answer {
  const { behaviour, clock, statistics, store } = context
  const { from, connector } = filterOf(call.query.get('filters') ?? '')
  const wanted =
    connector === undefined ? undefined : behaviour.statsByAlias ? store.findConnector(connector)?.id : connector
  const connectors: ConnectorStats[] = []
  for (const [connectorID, byCommand] of statistics.since(from ?? clock.now() - day)) {
    const known = store.connectors.get(connectorID)
    if (!known || (connector !== undefined && connectorID !== wanted)) continue
    const stats = [...byCommand].map(([commandType, records]) => summary(commandType, records, behaviour))
    connectors.push({ connectorID, alias: known.alias, stats })
  }
  return { status: 200, json: { tenantID: store.tenantId, connectors } }
}

function summary(commandType: string, records: InvocationRecord[], behaviour: SandboxBehaviour): CommandStats {
  const times = records.map((record) => record.elapsed).sort((a, b) => a - b)
  const errorCount = records.filter((record) => record.failed).length
  const scale = behaviour.errorRate === 'percent' ? 100 : 1
  return {
    commandType,
    invocationCount: records.length,
    errorCount,
    errorRate: (errorCount / records.length) * scale,
    elapsedAvg: times.reduce((sum, time) => sum + time, 0) / times.length,
    elapsed95th: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
  }
}

/** Parses `from eq "<time>"` and `connectorID eq "<id>"`, joined by `and` in any order. Throws a 400 for anything else. */
function filterOf(text: string): { from?: number; connector?: string } {
  const found: { from?: number; connector?: string } = {}
  if (text.trim() === '') return found
  for (const term of text.split(/\sand\s/)) {
    const parts = /^(from|connectorID)\s+eq\s+"((?:[^"\\]|\\["\\])*)"$/.exec(term.trim())
    const value = parts?.[2]?.replace(/\\(["\\])/g, '$1')
    if (!parts || value === undefined)
      throw badRequest(`The filter ${quoted(term)} cannot be read: use from eq "…" and connectorID eq "…"`)
    if (parts[1] === 'from') found.from = timeOf(value, 'from')
    else found.connector = value
  }
  return found
}
