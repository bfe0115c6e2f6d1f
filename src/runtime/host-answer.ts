import { Writable } from 'node:stream'
import { inspect } from 'node:util'

// Taken before the connector can change it.
const { stringify, parse } = JSON

interface Sent {
  data: unknown[]
}

type Callback = (error?: Error | null) => void

/** Where an invocation's messages go. */
export interface Outlet {
  /** `message` is JSON. */
  sendMessage(id: number, bytes: number, message: string): void
  /** Something was sent after the command had ended. */
  sendLate(id: number, type: string): void
}

/** One invocation. */
export class Run {
  readonly id: number
  readonly answer: Answer
  /** Rejects when the invocation cannot go on, whatever its handler does. */
  readonly broken: Promise<never>
  /** The operations that the handler has sent to change its configuration. */
  readonly configPatches: unknown[] = []
  readonly #type: string
  readonly #outlet: Outlet
  readonly #sendBytes: number
  readonly #window: number
  #fail: (error: unknown) => void = () => {}
  #sealed = false
  #late = false
  #unused = 0
  #resume: Callback | undefined

  constructor(id: number, type: string, outlet: Outlet, sendBytes: number, window: number) {
    this.id = id
    this.#type = type
    this.#outlet = outlet
    this.#sendBytes = sendBytes
    this.#window = window
    this.broken = new Promise((_resolve, reject) => {
      this.#fail = reject
    })
    this.broken.catch(() => {})
    this.answer = new Answer(this)
    this.answer.on('error', (error) => this.break(error))
  }

  get sealed(): boolean {
    return this.#sealed
  }

  /** Nothing that is written from now on counts. */
  seal(): void {
    this.#sealed = true
    this.answer.end()
  }

  break(error: unknown): void {
    this.#sealed = true
    this.#late = true
    this.#fail(error)
    this.answer.destroy()
  }

  /** Something was written to a sealed answer. */
  dropped(): void {
    if (!this.#late) {
      this.#late = true
      this.#outlet.sendLate(this.id, this.#type)
    }
  }

  /** Turns what a handler sent into JSON at once: it may change the object afterwards. */
  pack(chunk: unknown): Packet | undefined {
    try {
      const { data, type } = chunk as { data: unknown; type: unknown }
      if (type !== 'output' && type !== 'state' && type !== 'keepAlive' && type !== 'config') {
        throw new TypeError(`a message of unknown type ${inspect(type)} was sent`)
      }
      const packet = new Packet(stringify({ data, type }))
      if (packet.bytes > this.#sendBytes) {
        throw new TooBig(packet.bytes)
      }
      // From its JSON: the handler may change the object afterwards.
      if (type === 'config' && Array.isArray(data)) this.configPatches.push(...(parse(packet.json) as Sent).data)
      return packet
    } catch (error) {
      this.break(error)
      return undefined
    }
  }

  /** `callback` is called when there is room for more: a slow reader slows the handler. */
  transmit(packet: Packet, callback: Callback): void {
    this.#outlet.sendMessage(this.id, packet.bytes, packet.json)
    this.#unused += packet.bytes
    if (this.#unused < this.#window) {
      callback()
    } else {
      this.#resume = callback
    }
  }

  used(bytes: number): void {
    this.#unused -= bytes
    const resume = this.#resume
    if (resume && this.#unused < this.#window) {
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

export class TooBig extends Error {
  readonly #bytes: number

  constructor(bytes: number) {
    super(`${bytes} bytes were sent at once`)
    this.#bytes = bytes
  }

  /** The bytes of such an error; undefined for any other. Asks nothing of what was thrown: that may throw again. */
  static bytesOf(thrown: unknown): number | undefined {
    return typeof thrown === 'object' && thrown !== null && #bytes in thrown ? thrown.#bytes : undefined
  }
}

/** The writable that a handler's response writes to. */
class Answer extends Writable {
  readonly #run: Run

  constructor(run: Run) {
    super({ objectMode: true, highWaterMark: 16 })
    this.#run = run
  }

  override write(chunk: unknown, encoding?: BufferEncoding | Callback, callback?: Callback): boolean {
    const after = typeof encoding === 'function' ? encoding : callback
    if (this.#run.sealed) {
      this.#run.dropped()
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
