import type { InputDeclarations, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { quote } from '../../tenant/text.js'
import { durationInput, timeInput } from '../shared/time-inputs.js'
import type { LogQuery, LogWindow } from './read-logs.js'

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
 * The records that the inputs ask for. All levels are known, so a misspelt one is refused: it would find nothing for
 * ever.
 *
 * @throws UserError for a level that there is not, and for inputs that contradict each other.
 */
export function logQuery(inputs: LogQueryInputs): LogQuery {
  if (inputs.connector !== undefined && inputs.source.length > 0) {
    throw new UserError('connector and source are both given; a source runs one connector, so give one of them')
  }
  for (const level of inputs.level) {
    if (levels.includes(level.toUpperCase())) continue
    const near = nearest(level, levels)
    const hint = near === undefined ? `give some of ${levels.join(', ')}` : `did you mean ${near}?`
    throw new UserError(`input level: ${quote(level)} is no level of a log; ${hint}`)
  }
  return {
    connector: inputs.connector,
    version: inputs.version,
    sources: inputs.source,
    levels: inputs.level.map((each) => each.toUpperCase()),
    event: inputs.event,
    component: inputs.component,
    targetId: inputs['target-id'],
    requestId: inputs['request-id'],
  }
}

/**
 * A warning for an event that is not known; undefined for any other. A tenant may have events that nobody has seen yet
 * (docs/platform.md#log-records), so it is not refused.
 */
export function unknownEventWarning(event: string | undefined): string | undefined {
  if (event === undefined || events.includes(event)) return undefined
  const near = nearest(event, events)
  const hint = near === undefined ? `known are ${events.join(', ')}` : `did you mean ${near}?`
  return `input event: ${quote(event)} is none of the known events; ${hint}`
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

function iso(time: number): string {
  return new Date(time).toISOString()
}
