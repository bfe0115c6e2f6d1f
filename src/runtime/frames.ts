import { isObject } from '../core/json.js'
import type { InvokeMessage } from '../tenant/types.js'
import type { InvocationContext, LoadedBundle, MadeBundle } from './types.js'

/**
 * What parent and child (`host.ts`) say to each other: lines of JSON over pipes of their own, since stdout and stderr
 * belong to the connector. The child reads descriptor 3 and writes 4. Nothing is ever written to 5: its end tells the
 * child that the parent is gone.
 */
export const channels = { toHost: 3, fromHost: 4, life: 5 } as const

/** What was thrown in the child, as far as it could be read. */
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
      /** Bytes, as RuntimeLimits has it. */
      sendBytes: number
      /** Bytes. */
      memory: number
      /** Bytes that an invocation may have sent and the parent not yet used. */
      window: number
      /** Marks what the host itself writes to stdout and stderr. */
      nonce: string
    }
  | { kind: 'inspect' }
  | {
      kind: 'invoke'
      id: number
      type: string
      context: InvocationContext
      input?: unknown
      /** The index.js of a second bundle with a customizer. */
      customizer?: string
    }
  | { kind: 'cancel'; id: number }
  | { kind: 'ack'; id: number; bytes: number }

export type FrameFromHost =
  | ({ kind: 'loaded' } & LoadedBundle)
  | { kind: 'load-failed'; error: RemoteError }
  | { kind: 'inspection'; made: MadeBundle }
  | { kind: 'message'; id: number; bytes: number; message: InvokeMessage }
  | { kind: 'done'; id: number }
  | { kind: 'failed'; id: number; error: RemoteError; load?: boolean }
  | { kind: 'too-big'; id: number; bytes: number }
  | { kind: 'cancelled'; id: number }
  | { kind: 'late'; id: number; type: string }
  | { kind: 'fatal'; origin: string; error: RemoteError }
  | { kind: 'memory'; bytes: number }

const messageTypes = new Set<unknown>(['output', 'state', 'keepAlive', 'config'])
const plain = new Set<unknown>(['done', 'cancelled'])

/** One line from the child; undefined when it is not a frame: the connector shares the process and can write there too. */
export function parseFrame(line: string): FrameFromHost | undefined {
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
    case 'fatal':
      return isRemoteError(error)
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
    default:
      return false
  }
}

function isRemoteError(value: unknown): boolean {
  return (
    isObject(value) &&
    typeof value['message'] === 'string' &&
    [value['name'], value['stack'], value['type']].every((one) => one === undefined || typeof one === 'string')
  )
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
  const errors = [value['factoryError'], value['customizerFactoryError']]
  return errors.every((error) => error === undefined || typeof error === 'string')
}

/** Cuts a stream of text into lines; `tooLong` is called once, and nothing after it, when a line exceeds `limit` characters. */
export class FrameReader {
  #pieces: string[] = []
  #length = 0
  #broken = false
  readonly #limit: number
  readonly #onLine: (line: string) => void
  readonly #tooLong: () => void

  constructor(limit: number, onLine: (line: string) => void, tooLong: () => void) {
    this.#limit = limit
    this.#onLine = onLine
    this.#tooLong = tooLong
  }

  push(text: string): void {
    let start = 0
    while (!this.#broken) {
      const end = text.indexOf('\n', start)
      const piece = text.slice(start, end < 0 ? undefined : end)
      this.#length += piece.length
      this.#pieces.push(piece)
      if (this.#length > this.#limit) {
        this.#broken = true
        this.#pieces = []
        this.#tooLong()
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
