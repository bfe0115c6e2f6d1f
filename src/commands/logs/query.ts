import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import type { Project } from '../../project/project.js'
import { parseSpec } from '../../spec/check.js'
import type { TenantClient } from '../../tenant/client.js'
import { quote } from '../../tenant/text.js'
import type { LogFilter, LogRecord } from '../../tenant/types.js'
import { durationInput, timeInput } from '../shared/time-inputs.js'
import { wantedConnector } from './attribution.js'
import { followLogs, type pause } from './follow.js'
import { LogMatcher } from './matcher.js'

/** The inputs that say which records are wanted. */
export const logQueryInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector whose records are wanted. Default: all.' },
  version: { kind: 'integer', min: 0, description: 'Version of the connector whose records are wanted.' },
  source: {
    kind: 'list',
    default: '',
    description: "Names of sources whose records are wanted, separated by commas: a record's targetName.",
  },
  'target-id': { kind: 'text', description: "Id of the runtime whose records are wanted: a record's targetID." },
  since: { kind: 'text', description: 'How far back to read, such as 30m, 2h or 1h30m. Default: 1h.' },
  start: {
    kind: 'text',
    description:
      'Read from this time on, instead of since: 2026-01-31, 2026-01-31 13:00:00 (both UTC), RFC 3339, or how long ago.',
  },
  stop: { kind: 'text', description: 'Read up to this time, in the same forms. Default: to the end.' },
  level: {
    kind: 'list',
    default: '',
    description:
      'Levels that are wanted, of TRACE, DEBUG, INFO, WARN, ERROR and FATAL, separated by commas. Default: all.',
  },
  event: { kind: 'text', description: 'Event that is wanted: invokeCommand, connectorMessage or commandOutcome.' },
  component: { kind: 'text', description: 'Component that is wanted.' },
  'request-id': { kind: 'text', description: 'Id of the request whose records are wanted.' },
  follow: {
    kind: 'text',
    description: 'Go on reading new records for this long, such as 2m. A record that arrives late is not missed.',
  },
} as const satisfies InputDeclarations

export type LogQueryInputs = InputsOf<typeof logQueryInputs>

const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL']
const events = ['invokeCommand', 'connectorMessage', 'commandOutcome']

const defaultSince = 3_600_000

/** The stretch of time to read, in milliseconds since 1970. */
export interface LogWindow {
  start: number
  stop: number | undefined
  /** When following ends. */
  until: number | undefined
}

/**
 * The stretch of time that the inputs ask for.
 *
 * @throws UserError that names the inputs that contradict each other or cannot be read.
 */
export function logWindow(inputs: LogQueryInputs, now: number): LogWindow {
  const { since, start, stop, follow } = inputs
  if (since !== undefined && start !== undefined)
    throw new UserError('since and start are both given; give one of them')
  if (stop !== undefined && follow !== undefined) {
    throw new UserError('stop and follow are both given; follow goes on to the newest records, so leave stop out')
  }
  if (stop !== undefined && start === undefined && since === undefined) {
    throw new UserError('stop is given without start; give start too')
  }
  const window = {
    start:
      start !== undefined
        ? timeInput('start', start, now)
        : since !== undefined
          ? timeInput('since', since, now)
          : now - defaultSince,
    stop: stop === undefined ? undefined : timeInput('stop', stop, now),
    until: follow === undefined ? undefined : now + durationInput('follow', follow),
  }
  if (window.start > now) throw new UserError(`start ${start ?? since} lies in the future; give a time before now`)
  if (window.stop !== undefined && window.stop <= window.start) {
    throw new UserError(
      `stop ${iso(window.stop)} is not after start ${iso(window.start)}; give a later stop, or an earlier start`,
    )
  }
  return window
}

/**
 * Looks at the words that choose records. The levels are all known: a misspelt one would find nothing for ever. A
 * tenant may have events that nobody has seen yet (docs/platform.md#log-records), so an unknown one is warned of.
 *
 * @throws UserError for a level that there is not.
 */
export function checkKinds(inputs: LogQueryInputs, { logger }: CommandContext): void {
  for (const level of inputs.level) {
    if (levels.includes(level.toUpperCase())) continue
    const near = nearest(level, levels)
    const hint = near === undefined ? `give some of ${levels.join(', ')}` : `did you mean ${near}?`
    throw new UserError(`input level: ${quote(level)} is no level of a log; ${hint}`)
  }
  const { event } = inputs
  if (event === undefined || events.includes(event)) return
  const near = nearest(event, events)
  const hint = near === undefined ? `known are ${events.join(', ')}` : `did you mean ${near}?`
  logger.warning(`input event: ${quote(event)} is none of the known events; ${hint}`)
}

/** What the inputs ask for, in a few words. */
export function describeQuery(inputs: LogQueryInputs, { start, stop, until }: LogWindow): string {
  const parts = [
    `from ${iso(start)}${stop === undefined ? '' : ` to ${iso(stop)}`}`,
    ...(until === undefined ? [] : [`followed to ${iso(until)}`]),
    ...(['connector', 'version', 'source', 'target-id', 'level', 'event', 'component', 'request-id'] as const).flatMap(
      (name) => {
        const value = inputs[name]
        const shown = Array.isArray(value) ? value.join(', ') : value
        return shown === undefined || shown === '' ? [] : [`${name} ${shown}`]
      },
    ),
  ]
  return parts.join(', ')
}

/**
 * The part of the filter that the tenant applies. The rest is the matcher's: records that are not wanted themselves tell
 * whose the others are, so they have to come. One reading that sifts as it goes takes constant memory; a first reading
 * for the ids alone would have to keep as many as there are requests.
 */
function tenantFilter(inputs: LogQueryInputs): LogFilter {
  // Any record of the tenant may tell that a runtime or a name is another connector's.
  if (inputs.connector !== undefined) return {}
  const [source, ...furtherSources] = inputs.source
  const alone = inputs.version === undefined
  return {
    // A request runs for one source in one runtime: what tells its version comes along.
    ...(source !== undefined && furtherSources.length === 0 ? { targetName: source } : {}),
    ...(inputs['target-id'] === undefined ? {} : { targetID: inputs['target-id'] }),
    ...(inputs['request-id'] === undefined ? {} : { requestID: inputs['request-id'] }),
    ...(alone && inputs.level.length > 0 ? { logLevels: levelsOf(inputs) } : {}),
    ...(alone && inputs.event !== undefined ? { event: inputs.event } : {}),
    ...(alone && inputs.component !== undefined ? { component: inputs.component } : {}),
  }
}

/**
 * The matcher for what the tenant cannot filter.
 *
 * @throws UserError, TenantError when there is no such connector.
 */
export async function logSieve(
  inputs: LogQueryInputs,
  client: TenantClient,
  project: Project | undefined,
  { signal }: CommandContext,
): Promise<LogMatcher> {
  const kinds = {
    version: inputs.version,
    sources: inputs.source,
    levels: levelsOf(inputs),
    event: inputs.event,
    component: inputs.component,
    targetId: inputs['target-id'],
    requestId: inputs['request-id'],
  }
  if (inputs.connector === undefined) return new LogMatcher(kinds)
  const connector = await client.connectors.resolve(inputs.connector, { signal })
  const all = await client.connectors.list({ signal })
  return new LogMatcher({ ...kinds, connector: wantedConnector(connector, all, await specNameOf(project)) })
}

/**
 * The records of the window that the tenant's part of the filter lets through, to the end, or until following ends; a
 * `pause` where following waits for more.
 */
export function readLogs(
  inputs: LogQueryInputs,
  { start, stop, until }: LogWindow,
  client: TenantClient,
  { clock, logger, signal }: CommandContext,
): AsyncGenerator<LogRecord | typeof pause, void, undefined> {
  const filter = tenantFilter(inputs)
  const read = (from: number) =>
    client.logs.query(
      { ...filter, startTime: iso(from), ...(stop === undefined ? {} : { endTime: iso(stop) }) },
      { signal },
    )
  return until === undefined ? read(start) : followLogs({ start, until, clock, logger, signal, read })
}

async function specNameOf(project: Project | undefined): Promise<string | undefined> {
  const text = project && (await specTextOf(project))
  return text === undefined ? undefined : parseSpec(text, project?.specFile).name
}

/** The text of the project's spec; undefined if there is none. */
export async function specTextOf({ specFile }: Project): Promise<string | undefined> {
  return specFile !== undefined && existsSync(specFile) ? await readFile(specFile, 'utf8') : undefined
}

function levelsOf({ level }: LogQueryInputs): string[] {
  return level.map((each) => each.toUpperCase())
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
