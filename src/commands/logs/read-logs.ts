import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import type { LogFilter, LogRecord } from '../../tenant/types.js'
import { connectorCriterion, type ParsedRecord } from '../shared/log-attribution.js'
import { LogMatcher, type MatcherOptions } from '../shared/log-matcher.js'
import { followLogs, pollEnd } from './follow.js'

/** Which records are selected. */
export interface LogQuery extends Omit<MatcherOptions, 'connector'> {
  /** Id or alias. Undefined: all. */
  connector: string | undefined
}

/** The time range to read, in milliseconds since 1970. */
export interface LogWindow {
  start: number
  /** Undefined: to the end. */
  stop: number | undefined
  /** When following ends. Undefined: the log is not followed. */
  until: number | undefined
}

export interface ReadLogsOptions {
  client: TenantClient
  query: LogQuery
  window: LogWindow
  matcher: LogMatcher
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** Called with each record that matches, in order. */
  onRecord(parsed: ParsedRecord): Promise<void>
}

/** A later record with an id can still prove that such records are another connector's. */
const heldByNameWarning =
  'records that only their source name attributes to the connector are shown five minutes late; filter by source instead of connector to see them at once'

/**
 * Creates the matcher for a query. It reads the connectors of the tenant if the query names one.
 *
 * @param specName the name in the connector's spec, if it is known.
 * @param onUnattributed called with each record that cannot be attributed.
 * @throws UserError if there is no such connector.
 */
export async function createMatcher(
  { connector: ref, ...filters }: LogQuery,
  client: TenantClient,
  specName: string | undefined,
  signal: AbortSignal,
  onUnattributed: (parsed: ParsedRecord) => void,
): Promise<LogMatcher> {
  if (ref === undefined) return new LogMatcher(filters, onUnattributed)
  const connector = await client.connectors.resolve(ref, { signal })
  const all = await client.connectors.list({ signal })
  return new LogMatcher({ ...filters, connector: connectorCriterion(connector, all, specName) }, onUnattributed)
}

/**
 * Reads the records of the window to its end, or until following ends, and calls `onRecord` with those that match.
 * After a failure or an abort, the pending records are still delivered.
 *
 * @throws TenantError if the tenant refuses; the signal's reason when aborted.
 */
export async function readLogs({ matcher, clock, logger, onRecord, ...rest }: ReadLogsOptions): Promise<void> {
  const deliver = async (records: Iterable<ParsedRecord>): Promise<void> => {
    for (const parsed of records) await onRecord(parsed)
  }
  let warned = false
  try {
    for await (const received of receiveRecords({ clock, logger, ...rest })) {
      if (received !== pollEnd) {
        await deliver(matcher.add(received))
        continue
      }
      await deliver(matcher.releaseAfterPoll(clock.now()))
      if (!warned && matcher.heldByName > 0) logger.warning(heldByNameWarning)
      warned ||= matcher.heldByName > 0
    }
  } finally {
    await deliver(matcher.flush())
  }
}

/** Yields the records that pass the tenant's filter, and `pollEnd` between two polls when following. */
function receiveRecords({
  client,
  query,
  window: { start, stop, until },
  clock,
  logger,
  signal,
}: Omit<ReadLogsOptions, 'matcher' | 'onRecord'>): AsyncGenerator<LogRecord | typeof pollEnd, void, undefined> {
  const filter = tenantFilter(query)
  const read = (from: number) =>
    client.logs.query(
      { ...filter, startTime: iso(from), ...(stop === undefined ? {} : { endTime: iso(stop) }) },
      { signal },
    )
  return until === undefined ? read(start) : followLogs({ start, until, clock, logger, signal, read })
}

/**
 * The part of the query that the tenant can filter. The matcher does the rest, as records that do not match can prove
 * which connector or version others belong to. Filtering in one pass takes constant memory; a first pass for the ids
 * would have to keep one per request.
 */
function tenantFilter({
  connector,
  version,
  sources,
  levels,
  event,
  component,
  targetId,
  requestId,
}: LogQuery): LogFilter {
  // Any record of the tenant can prove that a runtime or a source name is another connector's.
  if (connector !== undefined) return {}
  const [source, ...furtherSources] = sources
  const hasVersion = version !== undefined
  return {
    // All records of a request have the same source, target and request id, so these filters keep the one with its
    // version.
    ...(source !== undefined && furtherSources.length === 0 ? { targetName: source } : {}),
    ...(targetId === undefined ? {} : { targetID: targetId }),
    ...(requestId === undefined ? {} : { requestID: requestId }),
    ...(!hasVersion && levels.length > 0 ? { logLevels: [...levels] } : {}),
    ...(!hasVersion && event !== undefined ? { event } : {}),
    ...(!hasVersion && component !== undefined ? { component } : {}),
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
