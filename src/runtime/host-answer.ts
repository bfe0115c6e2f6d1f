import { Writable } from 'node:stream'
import { inspect } from 'node:util'

// Copied before the connector can replace them.
const { stringify, parse } = JSON

interface Sent {
  data: unknown[]
}

type Callback = (error?: Error | null) => void

/** Sends the messages of invocations to the parent. */
export interface Outlet {
  /** `message` is JSON. */
  sendMessage(id: number, bytes: number, message: string): void
  /** Reports a send after the end of the command. */
  sendLate(id: number, type: string): void
}

/** One invocation: converts the handler's messages to JSON and slows the handler when the parent reads slowly. */
export class Run {
  readonly id: number
  readonly answer: Answer
  /** Rejects when the invocation fails or is cancelled, also while its handler is still running. */
  readonly broken: Promise<never>
  /** The operations that the handler has sent to change its configuration. */
  readonly configPatches: unknown[] = []
  readonly type: string
  readonly #outlet: Outlet
  readonly #maxSendBytes: number
  readonly #maxUnreadBytes: number
  #fail: (error: unknown) => void = () => {}
  #ended = false
  #late = false
  #unreadBytes = 0
  #resume: Callback | undefined

  constructor(id: number, type: string, outlet: Outlet, sendBytes: number, maxUnreadBytes: number) {
    this.id = id
    this.type = type
    this.#outlet = outlet
    this.#maxSendBytes = sendBytes
    this.#maxUnreadBytes = maxUnreadBytes
    this.broken = new Promise((_resolve, reject) => {
      this.#fail = reject
    })
    this.broken.catch(() => {})
    this.answer = new Answer(this)
    this.answer.on('error', (error) => this.break(error))
  }

  get ended(): boolean {
    return this.#ended
  }

  /** Ends the answer. Later writes are dropped. */
  end(): void {
    this.#ended = true
    this.answer.end()
  }

  /** Fails the invocation with an error. */
  break(error: unknown): void {
    this.#ended = true
    this.#late = true
    this.#fail(error)
    this.answer.destroy()
  }

  /** Reports the first write after the end. */
  reportLate(): void {
    if (!this.#late) {
      this.#late = true
      this.#outlet.sendLate(this.id, this.type)
    }
  }

  /** Converts a message to JSON at once, because the handler may change the object later. Undefined when that fails. */
  pack(chunk: unknown): Packet | undefined {
    try {
      const { data, type } = chunk as { data: unknown; type: unknown }
      if (type !== 'output' && type !== 'state' && type !== 'keepAlive' && type !== 'config') {
        throw new TypeError(`a message of unknown type ${inspect(type)} was sent`)
      }
      const packet = new Packet(stringify({ data, type }))
      if (packet.bytes > this.#maxSendBytes) {
        throw new SendTooLargeError(packet.bytes)
      }
      // From its JSON: the handler may change the object afterwards.
      if (type === 'config' && Array.isArray(data)) this.configPatches.push(...(parse(packet.json) as Sent).data)
      return packet
    } catch (error) {
      this.break(error)
      return undefined
    }
  }

  /** Sends a message. Calls `callback` once the unread bytes are below the limit, which slows the handler. */
  transmit(packet: Packet, callback: Callback): void {
    this.#outlet.sendMessage(this.id, packet.bytes, packet.json)
    this.#unreadBytes += packet.bytes
    if (this.#unreadBytes < this.#maxUnreadBytes) {
      callback()
    } else {
      this.#resume = callback
    }
  }

  /** Records that the parent has read so many bytes. */
  markRead(bytes: number): void {
    this.#unreadBytes -= bytes
    const resume = this.#resume
    if (resume && this.#unreadBytes < this.#maxUnreadBytes) {
      this.#resume = undefined
      resume()
    }
  }
}

class Packet {
  readonly json: string
  readonly bytes: number

  constructor(json: string) {
    this.json = json
    this.bytes = Buffer.byteLength(json)
  }
}

export class SendTooLargeError extends Error {
  readonly #bytes: number

  constructor(bytes: number) {
    super(`${bytes} bytes were sent at once`)
    this.#bytes = bytes
  }

  /** The bytes of a SendTooLargeError; undefined for any other value. Calls no getter, which could throw again. */
  static bytesOf(thrown: unknown): number | undefined {
    return typeof thrown === 'object' && thrown !== null && #bytes in thrown ? thrown.#bytes : undefined
  }
}

/** The stream that a handler's response writes to. */
class Answer extends Writable {
  readonly #run: Run

  constructor(run: Run) {
    super({ objectMode: true, highWaterMark: 16 })
    this.#run = run
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    const after = typeof encoding === 'function' ? encoding : callback
    if (this.#run.ended) {
      this.#run.reportLate()
      return this.#refuse(after)
    }
    const packet = this.#run.pack(chunk)
    return packet ? super.write(packet, after) : this.#refuse(after)
  }

  override _write(chunk: unknown, _encoding: BufferEncoding, callback: Callback): void {
    const packet = chunk instanceof Packet ? chunk : this.#run.pack(chunk)
    if (packet) {
      this.#run.transmit(packet, callback)
    } else {
      callback()
    }
  }

  #refuse(callback: Callback | undefined): boolean {
    if (callback) {
      process.nextTick(callback, new Error('the answer is complete'))
    }
    return true
  }
}
