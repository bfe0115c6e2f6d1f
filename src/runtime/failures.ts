import { onOneLine } from '../core/text.js'
import { RuntimeError } from './error.js'
import type { Invoker, RemoteError } from './frames.js'
import type { RuntimeLimits } from './types.js'

/**
 * Why a process ended, told for each command that it was running; `when` goes into the message, such as `while
 * loading`. `id` is that of the invocation.
 */
export type Reason = (when: string, id?: number) => RuntimeError

export const during = (type: string): string => `during ${onOneLine(type)}`

/**
 * As the platform logs it: `[ConnectorError] account not found` (docs/platform.md#invoke-errors). Whole, with what
 * secrets it has: whoever prints it cleans and shortens it.
 */
function named(error: RemoteError): string {
  return onOneLine(error.name ? `[${error.name}] ${error.message}` : error.message)
}

function remote(error: RemoteError) {
  return { remoteName: error.name, remoteMessage: error.message, remoteStack: error.stack }
}

/**
 * What left something running: the part of the customizer, or the command if it is another one than that with this id.
 * Undefined if that is not known.
 */
export function leftBehindBy(by: Invoker | undefined, id: number | undefined): string | undefined {
  if (by?.customizer === undefined) return by?.id === id ? undefined : by?.type
  const { step, command } = by.customizer
  return `${step === 'operation' ? command : `${step}:${command}`} of the customizer`
}

function byWhat(leftBy: string | undefined): string {
  return leftBy === undefined ? '' : `, by what ${onOneLine(leftBy)} had left running`
}

export const failures = {
  connector: (error: RemoteError) =>
    new RuntimeError('connector', named(error), {
      errorType: error.type === 'notFound' ? 'notFound' : 'generic',
      ...remote(error),
    }),

  load: (error: RemoteError) => new RuntimeError('load', `the bundle does not load: ${named(error)}`, remote(error)),

  start: (error: Error) =>
    new RuntimeError('load', `the connector's process could not be started: ${onOneLine(error.message)}`),

  /** @param leftBy - what left behind what crashed, if it is not the command that is told. */
  uncaught: (origin: string, error: RemoteError, when: string, leftBy?: string) =>
    new RuntimeError(
      'crash',
      `the connector crashed ${when}${byWhat(leftBy)}: ${origin === 'unhandledRejection' ? 'unhandled rejection' : 'uncaught exception'}: ${named(error)}`,
      remote(error),
    ),

  /** @param leftBy - what left behind what ended the process, if it is not the command that is told. */
  exit: (
    code: number | null,
    signal: NodeJS.Signals | null,
    lastError: string | undefined,
    when: string,
    leftBy?: string,
  ) => {
    if (signal) {
      return new RuntimeError('crash', `the connector's process was ended by ${signal} ${when}`)
    }
    const why = code !== 0 && lastError ? onOneLine(lastError) : 'a connector must not call process.exit'
    return new RuntimeError(
      'crash',
      `the connector ended its own process ${when}${byWhat(leftBy)}, with exit code ${code}: ${why}`,
    )
  },

  channel: (what: string, when: string) =>
    new RuntimeError('crash', `the connector ${what} ${when}; its process was ended`),

  sendSize: (bytes: number, limits: RuntimeLimits, type: string) =>
    new RuntimeError(
      'limit',
      `${onOneLine(type)} sent ${bytes} bytes at once; the platform takes at most ${limits.sendBytes}: send less in one object`,
      { limit: 'send-size' },
    ),

  idleTime: (limits: RuntimeLimits, type: string) =>
    new RuntimeError(
      'limit',
      `${onOneLine(type)} sent nothing for ${duration(limits.idleTime)}, where the platform ends a command: send results as they come, or keepAlive`,
      { limit: 'idle-time' },
    ),

  memory: (limits: RuntimeLimits, when: string) =>
    new RuntimeError(
      'limit',
      `the connector used more than ${limits.memory} MiB of memory ${when}, all that the platform gives it`,
      { limit: 'memory' },
    ),

  loadTime: (limits: RuntimeLimits) =>
    new RuntimeError('limit', `the bundle did not load within ${duration(limits.loadTime)}`, { limit: 'load-time' }),

  makeTime: (limits: RuntimeLimits) =>
    new RuntimeError('limit', `it was not made within ${duration(limits.loadTime)}`, { limit: 'load-time' }),

  aborted: (why: string) => new RuntimeError('aborted', why),
}

function duration(ms: number): string {
  if (ms === 60_000) return '1 minute'
  return ms > 60_000 && ms % 60_000 === 0 ? `${ms / 60_000} minutes` : ms % 1000 === 0 ? `${ms / 1000} s` : `${ms} ms`
}
