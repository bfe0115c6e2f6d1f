import type { InputDeclarations, InputsOf } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TransportOptions } from '../../tenant/client.js'
import { durationInput, timeInput } from '../shared/time-inputs.js'
import type { LogQuery, LogWindow } from './read-logs.js'

/** The inputs that select records. */
export const logQueryInputs = {
  connector: { kind: 'text', description: 'Id or alias of a connector, to read only its records. Default: all.' },
  version: {
    kind: 'integer',
    min: 0,
    description: 'Version of the connector, to read only its records. Default: all.',
  },
  source: {
    kind: 'list',
    default: '',
    description:
      "Names of sources, separated by commas, to read only their records: a record's targetName. Default: all.",
  },
  'target-id': { kind: 'text', description: "Id of a runtime, to read only its records: a record's targetID." },
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
    description: 'Levels to read, separated by commas: TRACE, DEBUG, INFO, WARN, ERROR, FATAL. Default: all.',
  },
  event: {
    kind: 'text',
    description: 'Event to read: invokeCommand, connectorMessage or commandOutcome. Default: all.',
  },
  component: { kind: 'text', description: 'Component to read. Default: all.' },
  'request-id': { kind: 'text', description: 'Id of a request, to read only its records.' },
  follow: {
    kind: 'text',
    description: 'Continue to read new records for this long, such as 2m, also those that arrive late.',
  },
  'max-records': {
    kind: 'integer',
    min: 1,
    default: '10000000',
    description: 'Most records that are read from the tenant. If there are more, the step fails after these.',
  },
  'max-time': {
    kind: 'text',
    default: '1h',
    description: 'Longest time that reading the log to its end may take, such as 10m. With follow, of each reading.',
  },
} as const satisfies InputDeclarations

export type LogQueryInputs = InputsOf<typeof logQueryInputs>

const levels = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL']
const events = ['invokeCommand', 'connectorMessage', 'commandOutcome']

const defaultSinceMs = 3_600_000

/**
 * Reads the time range from the inputs.
 *
 * @param now milliseconds since 1970.
 * @throws UserError that names the inputs that contradict each other or cannot be parsed.
 */
export function readWindow(inputs: LogQueryInputs, now: number): LogWindow {
  const { since, start, stop, follow } = inputs
  if (since !== undefined && start !== undefined)
    throw new UsageError(`${plainInputName('since')} and ${plainInputName('start')} are both given; give one of them`)
  if (stop !== undefined && follow !== undefined) {
    throw new UsageError(
      `${plainInputName('stop')} and ${plainInputName('follow')} are both given; ${plainInputName('follow')} reads to the newest records, so leave ${plainInputName('stop')} out`,
    )
  }
  if (stop !== undefined && start === undefined && since === undefined) {
    throw new UsageError(
      `${plainInputName('stop')} is given without ${plainInputName('start')}; give ${plainInputName('start')} too`,
    )
  }
  const window = {
    start:
      start !== undefined
        ? timeInput('start', start, now)
        : since !== undefined
          ? timeInput('since', since, now)
          : now - defaultSinceMs,
    stop: stop === undefined ? undefined : timeInput('stop', stop, now),
    until: follow === undefined ? undefined : now + durationInput('follow', follow),
  }
  if (window.start > now) throw new UsageError(`start ${start ?? since} lies in the future; give a time before now`)
  if (window.stop !== undefined && window.stop <= window.start) {
    throw new UsageError(
      `stop ${iso(window.stop)} is not after start ${iso(window.start)}; give a later stop, or an earlier start`,
    )
  }
  return window
}

/** @throws UserError for an invalid time. */
export function logLimits(inputs: Pick<LogQueryInputs, 'max-records' | 'max-time'>): TransportOptions {
  return {
    maxLogRecords: inputs['max-records'],
    logQueryTimeoutMs: durationInput('max-time', inputs['max-time']),
  }
}

/**
 * Reads from the inputs which records are selected. An unknown level is an error, as all levels are known.
 *
 * @throws UserError for an unknown level, and for inputs that contradict each other.
 */
export function readQuery(inputs: LogQueryInputs): LogQuery {
  if (inputs.connector !== undefined && inputs.source.length > 0) {
    throw new UsageError(
      `${plainInputName('connector')} and ${plainInputName('source')} are both given; a source runs one connector, so give one of them`,
    )
  }
  for (const level of inputs.level) {
    if (levels.includes(level.toUpperCase())) continue
    const near = nearest(level, levels)
    const hint = near === undefined ? `give some of ${levels.join(', ')}` : `did you mean ${near}?`
    throw new UsageError(`${inputName('level')}: ${quote(printableName(level))} is not a log level; ${hint}`)
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
 * A warning for an unknown event; undefined for a known one. It is not an error, as a tenant may have further events
 * (docs/platform.md#log-records).
 */
export function unknownEventWarning(event: string | undefined): string | undefined {
  if (event === undefined || events.includes(event)) return undefined
  const near = nearest(event, events)
  const hint = near === undefined ? `known are ${events.join(', ')}` : `did you mean ${near}?`
  return `${inputName('event')}: ${quote(printableName(event))} is not a known event; ${hint}`
}

/** Describes the query in one line, for the summary. */
export function describeQuery(inputs: LogQueryInputs, { start, stop, until }: LogWindow): string {
  const parts = [
    `from ${iso(start)}${stop === undefined ? '' : ` to ${iso(stop)}`}`,
    ...(until === undefined ? [] : [`followed to ${iso(until)}`]),
    ...(['connector', 'version', 'source', 'target-id', 'level', 'event', 'component', 'request-id'] as const).flatMap(
      (name) => {
        const value = inputs[name]
        const joined = Array.isArray(value) ? value.join(', ') : value
        return joined === undefined || joined === '' ? [] : [`${name} ${joined}`]
      },
    ),
  ]
  return parts.join(', ')
}

function iso(time: number): string {
  return new Date(time).toISOString()
}
