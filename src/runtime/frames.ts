import { isDeeperThan, isObject, maxPrintableDepth } from '../core/json.js'
import type { InvokeMessage } from '../tenant/types.js'
import { isTargetFrame, type TargetAnswerFrame, type TargetFrame } from './target-frames.js'
import type { BundleHandlers, CustomizerPart, InvocationContext, LoadedBundle } from './types.js'

/**
 * The protocol between the parent and the child (`host.ts`): lines of JSON over separate pipes, because stdout and stderr
 * belong to the connector. The child reads descriptor 3 and writes 4. Nothing is written to 5: its end tells the child
 * that the parent has exited.
 */
export const channels = { toHost: 3, fromHost: 4, life: 5 } as const

/** A value that was thrown in the child, as far as it could be read. */
export interface RemoteError {
  name?: string
  message: string
  stack?: string
  type?: 'notFound'
}

export type FrameToHost =
  | {
      kind: 'start'
      /** The bundle's index.js. */
      index: string
      /** The connector's config as JSON in base64. */
      config: string
      /** As in RuntimeLimits. */
      sendBytes: number
      /** Memory limit in bytes. */
      memory: number
      /** Sent bytes that the parent has not acknowledged yet, for each invocation; the handler waits beyond that. */
      maxUnreadBytes: number
      /** Identifies the marks that the host writes to stdout and stderr. */
      nonce: string
      /** Set if the connections to the target system are recorded or replayed. */
      target?: { mode: 'record' | 'replay'; startTimeMs?: number }
      /** Set if each request that the connector sends is told. */
      tellsRequests?: true
    }
  | TargetAnswerFrame
  | { kind: 'inspect' }
  | {
      kind: 'invoke'
      id: number
      type: string
      context: InvocationContext
      input?: unknown
      /** The index.js of a second bundle with a customizer. */
      customizer?: string
      /** What Math.random depends on, if the connections to the target system are recorded or replayed. */
      seed?: string
    }
  | { kind: 'cancel'; id: number }
  | { kind: 'ack'; id: number; bytes: number }

/** An invocation to which running code belongs, and the part of the customizer. */
export interface Invoker {
  id: number
  type: string
  customizer?: CustomizerPart
}

export type FrameFromHost =
  | ({ kind: 'loaded' } & LoadedBundle)
  | { kind: 'load-failed'; error: RemoteError }
  | { kind: 'inspection'; made: BundleHandlers }
  | { kind: 'message'; id: number; bytes: number; message: InvokeMessage }
  | { kind: 'done'; id: number }
  | { kind: 'failed'; id: number; error: RemoteError; load?: boolean }
  | { kind: 'too-big'; id: number; bytes: number }
  | { kind: 'cancelled'; id: number }
  | { kind: 'late'; id: number; type: string }
  | { kind: 'fatal'; origin: string; error: RemoteError; by?: Invoker }
  /** The process ends itself. */
  | { kind: 'exiting'; by: Invoker }
  /** The connector calls an operation that a customizer may change, for the first time in this process. */
  | { kind: 'operation'; operation: string }
  | { kind: 'memory'; bytes: number }
  /** The connector sends a request of HTTP. */
  | { kind: 'request'; method: string; url: string; headers: [name: string, value: string][]; by?: Invoker }
  | TargetFrame

const messageTypes = new Set<unknown>(['output', 'state', 'keepAlive', 'config'])
const steps = new Set<unknown>(['before', 'after', 'operation'])
const plain = new Set<unknown>(['done', 'cancelled'])

/** Parses a line from the child. Undefined for an invalid one: the connector shares the process and can write there. */
export function parseFrame(line: string): FrameFromHost | undefined {
  // The host itself cannot write such a value.
  if (isDeeperThan(maxPrintableDepth, line)) return undefined
  let frame: unknown
  try {
    frame = JSON.parse(line)
  } catch {
    return undefined
  }
  return isObject(frame) && isFrame(frame) ? (frame as unknown as FrameFromHost) : undefined
}

function isFrame(frame: Record<string, unknown>): boolean {
  const { kind, id, bytes, error, message } = frame
  if (plain.has(kind)) {
    return Number.isInteger(id)
  }
  switch (kind) {
    case 'loaded':
      return typeof frame['loadTime'] === 'number' && isExports(frame['exports'])
    case 'load-failed':
      return isRemoteError(error)
    case 'fatal':
      return isRemoteError(error) && isInvocation(frame['by'])
    case 'exiting':
      return frame['by'] !== undefined && isInvocation(frame['by'])
    case 'failed':
      return Number.isInteger(id) && isRemoteError(error)
    case 'inspection':
      return isMade(frame['made'])
    case 'message':
      return Number.isInteger(id) && Number.isInteger(bytes) && isObject(message) && messageTypes.has(message['type'])
    case 'too-big':
      return Number.isInteger(id) && Number.isInteger(bytes)
    case 'late':
      return Number.isInteger(id) && typeof frame['type'] === 'string'
    case 'memory':
      return Number.isInteger(bytes)
    case 'operation':
      return typeof frame['operation'] === 'string'
    case 'request':
      return (
        typeof frame['method'] === 'string' &&
        typeof frame['url'] === 'string' &&
        isHeaders(frame['headers']) &&
        isInvocation(frame['by'])
      )
    default:
      return isTargetFrame(frame)
  }
}

function isRemoteError(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['message'] === 'string' &&
    [value['name'], value['stack'], value['type']].every((one) => one === undefined || typeof one === 'string')
  )
}

function isInvocation(value: unknown): boolean {
  if (value === undefined) return true
  if (!isObject(value) || !Number.isInteger(value['id']) || typeof value['type'] !== 'string') return false
  const part = value['customizer']
  return part === undefined || (isObject(part) && steps.has(part['step']) && typeof part['command'] === 'string')
}

function isHeaders(value: unknown): boolean {
  const isPair = (one: unknown) =>
    Array.isArray(one) && one.length === 2 && one.every((text) => typeof text === 'string')
  return Array.isArray(value) && value.every(isPair)
}

function isExports(value: unknown): boolean {
  return isObject(value) && typeof value['connector'] === 'boolean' && typeof value['customizer'] === 'boolean'
}

function isMade(value: unknown): boolean {
  const texts = (list: unknown) => Array.isArray(list) && list.every((one) => typeof one === 'string')
  if (!isObject(value)) return false
  if (
    !texts(value['handlers']) ||
    !texts(value['customizerHandlers']) ||
    !texts(value['customizedOperations']) ||
    !texts(value['effects'])
  )
    return false
  if (value['returnsNoConnector'] !== undefined && value['returnsNoConnector'] !== true) return false
  const errors = [value['factoryError'], value['customizerFactoryError']]
  return errors.every((error) => error === undefined || typeof error === 'string')
}

/** Splits a stream of text into lines. Calls `onTooLong` for a line over `limit` characters and then stops for good. */
export class FrameReader {
  #pieces: string[] = []
  #length = 0
  #stopped = false
  readonly #limit: number
  readonly #onLine: (line: string) => void
  readonly #onTooLong: () => void

  constructor(limit: number, onLine: (line: string) => void, onTooLong: () => void) {
    this.#limit = limit
    this.#onLine = onLine
    this.#onTooLong = onTooLong
  }

  push(text: string): void {
    let start = 0
    while (!this.#stopped) {
      const end = text.indexOf('\n', start)
      const piece = text.slice(start, end < 0 ? undefined : end)
      this.#length += piece.length
      this.#pieces.push(piece)
      if (this.#length > this.#limit) {
        this.#stopped = true
        this.#pieces = []
        this.#onTooLong()
        return
      }
      if (end < 0) {
        return
      }
      const line = this.#pieces.join('')
      this.#pieces = []
      this.#length = 0
      start = end + 1
      this.#onLine(line)
    }
  }
}
