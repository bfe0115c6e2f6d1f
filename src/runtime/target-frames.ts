import { isObject } from '../core/json.js'
import type { TargetAnswers, TargetConnection, TargetLink } from './target.js'

/** What the child tells of the connections of the connector. `data` is base64. */
export type TargetFrame =
  | { kind: 'connection'; connection: number; event: 'open'; host: string; port: number; isTls: boolean }
  | { kind: 'connection'; connection: number; event: 'sent' | 'received'; data: string }
  | { kind: 'connection'; connection: number; event: 'ended' }
  | { kind: 'connection'; connection: number; event: 'settled'; ranTimers: boolean }
  | { kind: 'connection'; connection: number; event: 'closed'; code?: string }
  | { kind: 'unseen'; what: string }

/** How the parent answers a connection of a replay. */
export type TargetAnswerFrame =
  | { kind: 'connection'; connection: number; event: 'connect' | 'end' | 'settle' }
  | { kind: 'connection'; connection: number; event: 'data'; data: string }
  | { kind: 'connection'; connection: number; event: 'fail'; code: string }

/** True for a frame of the right form: the connector can write into the channel too. */
export function isTargetFrame(frame: Record<string, unknown>): boolean {
  if (frame['kind'] === 'unseen') return typeof frame['what'] === 'string'
  if (frame['kind'] !== 'connection' || !Number.isInteger(frame['connection'])) return false
  switch (frame['event']) {
    case 'open':
      return typeof frame['host'] === 'string' && Number.isInteger(frame['port']) && typeof frame['isTls'] === 'boolean'
    case 'sent':
    case 'received':
      return typeof frame['data'] === 'string'
    case 'ended':
      return true
    case 'settled':
      return typeof frame['ranTimers'] === 'boolean'
    case 'closed':
      return frame['code'] === undefined || typeof frame['code'] === 'string'
    default:
      return false
  }
}

/** True for a frame that `TargetChannel` handles. */
export function isOfTarget<Frame>(frame: Frame): frame is Extract<Frame, TargetFrame> {
  return isObject(frame) && (frame['kind'] === 'connection' || frame['kind'] === 'unseen')
}

/** Leads what one process tells of its connections to a link, and the answers back. */
export class TargetChannel {
  readonly #link: TargetLink
  readonly #send: (frame: TargetAnswerFrame) => void
  readonly #open = new Map<number, TargetConnection>()

  constructor(link: TargetLink, send: (frame: TargetAnswerFrame) => void) {
    this.#link = link
    this.#send = send
  }

  handle(frame: TargetFrame): void {
    if (frame.kind === 'unseen') {
      this.#link.unseen(frame.what)
      return
    }
    const { connection } = frame
    if (frame.event === 'open') {
      const { host, port, isTls } = frame
      this.#open.set(connection, this.#link.open({ host, port, isTls }, this.#answersTo(connection)))
      return
    }
    const known = this.#open.get(connection)
    if (known === undefined) return
    switch (frame.event) {
      case 'sent':
        known.sent(Buffer.from(frame.data, 'base64'))
        break
      case 'received':
        known.received(Buffer.from(frame.data, 'base64'))
        break
      case 'ended':
        known.ended()
        break
      case 'settled':
        known.settled?.(frame.ranTimers)
        break
      case 'closed':
        this.#close(connection, frame.code)
        break
    }
  }

  /** The process has ended, and all its connections with it. */
  close(): void {
    for (const connection of [...this.#open.keys()]) this.#close(connection, undefined)
  }

  #close(connection: number, code: string | undefined): void {
    const known = this.#open.get(connection)
    this.#open.delete(connection)
    known?.closed(code)
  }

  #answersTo(connection: number): TargetAnswers {
    const kind = 'connection'
    return {
      connect: () => this.#send({ kind, connection, event: 'connect' }),
      data: (bytes) => this.#send({ kind, connection, event: 'data', data: bytes.toString('base64') }),
      end: () => this.#send({ kind, connection, event: 'end' }),
      fail: (code) => this.#send({ kind, connection, event: 'fail', code }),
      settle: () => this.#send({ kind, connection, event: 'settle' }),
    }
  }
}
