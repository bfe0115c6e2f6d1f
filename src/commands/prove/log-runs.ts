import { isObject } from '../../core/json.js'
import { factsOf, type LogFacts } from '../../tenant/resources/log-facts.js'
import type { LogRecord } from '../../tenant/types.js'

/** A record of a run, as far as it is read. */
export interface RunRecord extends Pick<LogFacts, 'command' | 'version' | 'outcome'> {
  /** Milliseconds since 1970. */
  time: number
  /** The id of the command within the message, which is documented (docs/platform.md#log-records). */
  messageId: string
  /** The id beside the message. That it is the same for all records of one command is not. */
  requestId: string
  /** A command starts with it. */
  isStart: boolean
  isError: boolean
}

/** Reads what is needed of a log record to tell the runs of commands from each other. */
export function runRecordOf(record: LogRecord, time: number): RunRecord {
  const { message, requestID, event } = record
  const ids = isObject(message) ? [message['requestId'], message['invocationId']] : []
  const messageId = ids.find((id) => typeof id === 'string' && id !== '')
  const isStart = event === 'invokeCommand' && typeof message === 'string' && /\bstarted\b/i.test(message.slice(0, 200))
  const { command, version, outcome, error } = factsOf(record)
  return {
    ...{ command, version, outcome, time, isStart, isError: error !== undefined, requestId: requestID },
    messageId: typeof messageId === 'string' ? messageId : '',
  }
}

/** The commands that had records before, by both kinds of ids. */
export class EarlierRuns {
  readonly #ids = new Set<string>()
  /** Commands that were over, with the id. */
  readonly #ended = new Set<string>()

  constructor(records: readonly RunRecord[] = []) {
    for (const record of records) {
      for (const id of idsOf(record)) {
        this.#ids.add(id)
        if (record.outcome !== undefined) this.#ended.add(endKey(id, record))
      }
    }
  }

  /** Leaves out what came late of earlier commands. An id that a later command has as well tells nothing. */
  without(records: readonly RunRecord[]): RunRecord[] {
    const reused = new Set<string>()
    for (const record of records) {
      for (const id of idsOf(record)) {
        const isEndedAgain = record.outcome !== undefined && this.#ended.has(endKey(id, record))
        if (record.isStart || isEndedAgain) reused.add(id)
      }
    }
    return records.filter((record) => !idsOf(record).some((id) => this.#ids.has(id) && !reused.has(id)))
  }
}

function idsOf({ messageId, requestId }: RunRecord): string[] {
  return [...new Set([messageId, requestId])].filter((id) => id !== '')
}

function endKey(id: string, { command = '' }: RunRecord): string {
  return `${command} ${id}`
}

/**
 * The commands of which the log does not show how each of their runs ended: there is no end, there are fewer ends than starts or
 * than `runs` says, or an id has records and no end. An id tells that only where ends have the ids of other records at all.
 *
 * @param runs - how often a command has run at least, where that is known.
 * @param from - what began before is no run that counts.
 */
export function openCommands(
  records: readonly RunRecord[],
  { runs = new Map(), from }: { runs?: ReadonlyMap<string, number> | undefined; from: number },
): Set<string> {
  const kinds = (['messageId', 'requestId'] as const).map((kind) => {
    const begun = new Set(records.flatMap((each) => (each.outcome === undefined ? [each[kind]] : [])))
    const ended = new Set(records.flatMap((each) => (each.outcome === undefined ? [] : [each[kind]])))
    for (const ids of [begun, ended]) ids.delete('')
    return { kind, ended, joins: [...ended].some((id) => begun.has(id)) }
  })
  const byCommand = new Map<string, RunRecord[]>()
  for (const record of records) {
    const { command } = record
    if (command !== undefined) byCommand.set(command, [...(byCommand.get(command) ?? []), record])
  }
  const isOpen = (command: string, own: readonly RunRecord[]): boolean => {
    const ends = own.filter(
      ({ outcome, time }) => outcome !== undefined && time - (outcome.elapsed ?? 0) >= from - 1_000,
    )
    const starts = own.filter(({ isStart }) => isStart).length
    if (ends.length < Math.max(1, starts, runs.get(command) ?? 0)) return true
    return kinds.some(
      ({ kind, ended, joins }) => joins && own.some((each) => each[kind] !== '' && !ended.has(each[kind])),
    )
  }
  return new Set([...byCommand].flatMap(([command, own]) => (isOpen(command, own) ? [command] : [])))
}
