import type { Clock } from '../../core/clock.js'
import type { Logger } from '../../core/logger.js'
import type { TenantClient } from '../../tenant/client.js'
import type { LogFilter, LogRecord } from '../../tenant/types.js'
import { type ReadRecord, wantedConnector } from './attribution.js'
import { followLogs, pause } from './follow.js'
import { LogMatcher, type MatcherOptions } from './matcher.js'

/** Which records are wanted. */
export interface LogQuery extends Omit<MatcherOptions, 'connector'> {
  /** Id or alias. Undefined: all. */
  connector: string | undefined
}

/** The stretch of time to read, in milliseconds since 1970. */
export interface LogWindow {
  start: number
  stop: number | undefined
  /** When following ends. */
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
  /** Gets each record that is wanted, in order. */
  onRecord(read: ReadRecord): Promise<void>
}

/** An id may still tell that they are another connector's. */
const heldBack =
  'records that only the name of their source ties to the connector are shown five minutes later; filter by source instead of connector to see them at once'

/**
 * The matcher for what the tenant cannot filter.
 *
 * @param specName - the name in the spec of the connector, if it is known.
 * @throws UserError, TenantError when there is no such connector.
 */
export async function createMatcher(
  { connector: ref, ...kinds }: LogQuery,
  client: TenantClient,
  specName: string | undefined,
  signal: AbortSignal,
): Promise<LogMatcher> {
  if (ref === undefined) return new LogMatcher(kinds)
  const connector = await client.connectors.resolve(ref, { signal })
  const all = await client.connectors.list({ signal })
  return new LogMatcher({ ...kinds, connector: wantedConnector(connector, all, specName) })
}

/**
 * Reads the records of the window to its end, or until following ends, and gives those that match to `onRecord`; also
 * what was read before a failure or an interrupt. Rejects with the signal's reason when aborted.
 */
export async function readLogs({ matcher, clock, logger, onRecord, ...rest }: ReadLogsOptions): Promise<void> {
  const deliver = async (reads: Iterable<ReadRecord>): Promise<void> => {
    for (const read of reads) await onRecord(read)
  }
  let warned = false
  try {
    for await (const arrived of arriving({ clock, logger, ...rest })) {
      if (arrived !== pause) {
        await deliver(matcher.push(arrived))
        continue
      }
      await deliver(matcher.pause(clock.now()))
      if (!warned && matcher.named > 0) logger.warning(heldBack)
      warned ||= matcher.named > 0
    }
  } finally {
    await deliver(matcher.end())
  }
}

/** The records that the tenant's part of the filter lets through; a `pause` where following waits for more. */
function arriving({
  client,
  query,
  window: { start, stop, until },
  clock,
  logger,
  signal,
}: Omit<ReadLogsOptions, 'matcher' | 'onRecord'>): AsyncGenerator<LogRecord | typeof pause, void, undefined> {
  const filter = tenantFilter(query)
  const read = (from: number) =>
    client.logs.query(
      { ...filter, startTime: iso(from), ...(stop === undefined ? {} : { endTime: iso(stop) }) },
      { signal },
    )
  return until === undefined ? read(start) : followLogs({ start, until, clock, logger, signal, read })
}

/**
 * The part of the filter that the tenant applies. The rest is the matcher's: records that are not wanted themselves tell
 * whose the others are, so they have to come. One reading that sifts as it goes takes constant memory; a first reading
 * for the ids alone would have to keep as many as there are requests.
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
  // Any record of the tenant may tell that a runtime or a name is another connector's.
  if (connector !== undefined) return {}
  const [source, ...furtherSources] = sources
  const alone = version === undefined
  return {
    // A request runs for one source in one runtime: what tells its version comes along.
    ...(source !== undefined && furtherSources.length === 0 ? { targetName: source } : {}),
    ...(targetId === undefined ? {} : { targetID: targetId }),
    ...(requestId === undefined ? {} : { requestID: requestId }),
    ...(alone && levels.length > 0 ? { logLevels: [...levels] } : {}),
    ...(alone && event !== undefined ? { event } : {}),
    ...(alone && component !== undefined ? { component } : {}),
  }
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
