import { isObject } from '../../core/json.js'
import { isErrorLevel } from '../../core/log-levels.js'
import type { LogRecord } from '../types.js'

/** The fields that could be read from the message of a log record (docs/platform.md#log-records, #connector-log). */
export interface LogFacts {
  /** The command's type, such as `std:account:list`. */
  command: string | undefined
  /** The connector's version. */
  version: number | undefined
  /** The connector's id; only lines of the SDK's own logger have it. */
  connectorId: string | undefined
  /** How the command ended, for a `commandOutcome`. `elapsed` in milliseconds. */
  outcome: { failed: boolean; elapsed: number | undefined } | undefined
  /** For a record with the level of an error, and for the outcome of a failed command, which may have level INFO. */
  error: { text: string; stack: string | undefined } | undefined
}

/** Reads the message of a log record. It is foreign text: any field may be missing or have any type. */
export function factsOf(record: LogRecord): LogFacts {
  const { message } = record
  if (isObject(message)) {
    const outcome = record.event === 'commandOutcome' ? outcomeOf(message) : undefined
    return {
      command: textOf(message['commandType']),
      version: versionOf(message['version']),
      connectorId: textOf(message['id']),
      outcome,
      error: outcome?.failed || isError(record) ? errorOf(message, outcome !== undefined) : undefined,
    }
  }
  const started = record.event === 'invokeCommand' ? invokeText(message) : undefined
  return {
    command: started?.command,
    version: started?.version,
    connectorId: undefined,
    outcome: undefined,
    error: isError(record) ? { text: message, stack: stackIn(message) } : undefined,
  }
}

function isError({ level }: LogRecord): boolean {
  return isErrorLevel(level)
}

/** A failed command may have `completed: true`, so message and error are read too (docs/platform.md#log-records). */
function outcomeOf(message: Record<string, unknown>): NonNullable<LogFacts['outcome']> {
  const { completed, elapsed, error } = message
  return {
    failed: completed === false || message['message'] === 'command failed' || (error !== undefined && error !== null),
    elapsed: typeof elapsed === 'number' && elapsed >= 0 ? elapsed : undefined,
  }
}

function errorOf(message: Record<string, unknown>, isOutcome: boolean): NonNullable<LogFacts['error']> {
  const causes = [message['error'], message['err'], message]
  const inner = causes.flatMap((cause) => (isObject(cause) ? [cause['message'], cause['stack']] : [cause]))
  const texts = [...inner, message['stack']].filter((text) => typeof text === 'string' && text !== '') as string[]
  const own = isOutcome ? undefined : textOf(message['message'])
  return {
    text: own ?? texts[0] ?? JSON.stringify(message),
    stack: texts.map(stackIn).find((stack) => stack !== undefined),
  }
}

/** Returns the text if it contains lines of a stack. */
function stackIn(text: string): string | undefined {
  return /^[ \t]*at .{1,2000}:\d{1,9}:\d{1,9}\)?$/m.test(text) ? text : undefined
}

/** Reads `Command execution started : std:account:list, for connector version 29.` */
function invokeText(text: string): { command: string | undefined; version: number | undefined } {
  const head = text.slice(0, 1000)
  return {
    command: /:\s+([^\s,]+), for connector\b/.exec(head)?.[1] ?? /\b[\w-]{1,100}(?::[\w-]{1,100})+/.exec(head)?.[0],
    version: versionOf(/\bversion:?\s+(\d{1,9})\b/i.exec(head)?.[1]),
  }
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function versionOf(value: unknown): number | undefined {
  const version = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value
  return typeof version === 'number' && Number.isSafeInteger(version) && version >= 0 ? version : undefined
}
