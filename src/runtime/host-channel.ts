import type { ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { channels, type FrameFromHost, FrameReader, type FrameToHost, parseFrame } from './frames.js'

/** Maximum wait for a host that a connector may block or disturb. */
export const gracePeriodMs = 1000

export interface HostChannelEvents {
  onFrame(frame: FrameFromHost): void
  /** Called with what the connector did to the channel, as a phrase that follows "the connector". */
  onViolation(what: string): void
}

/** Sends frames to a host process and reads its frames. The connector in that process may write into the channel too. */
export class HostChannel {
  readonly #toHost: Writable

  /**
   * @param child - the host, with the pipes of `channels`.
   * @param maxFrameBytes - maximum length of a frame from the host.
   */
  constructor(child: ChildProcess, maxFrameBytes: number, { onFrame, onViolation }: HostChannelEvents) {
    const stdio: readonly (Readable | Writable | null | undefined)[] = child.stdio
    for (const fd of Object.values(channels)) {
      stdio[fd]?.on('error', () => {})
    }
    this.#toHost = stdio[channels.toHost] as Writable
    const reader = new FrameReader(
      maxFrameBytes,
      (line) => {
        const frame = parseFrame(line)
        if (frame) {
          onFrame(frame)
        } else {
          onViolation('wrote into the channel to its runtime')
        }
      },
      () => onViolation('wrote an endless line into the channel to its runtime'),
    )
    const fromHost = stdio[channels.fromHost] as Readable
    fromHost
      .setEncoding('utf8')
      .on('data', (text: string) => reader.push(text))
      .once('end', () => setTimeout(() => onViolation('closed the channel to its runtime'), gracePeriodMs).unref())
  }

  /** Sends a frame, unless the host has closed its end. */
  send(frame: FrameToHost): void {
    if (this.#toHost.writable) {
      this.#toHost.write(`${JSON.stringify(frame)}\n`)
    }
  }
}
