import { AsyncLocalStorage } from 'node:async_hooks'
import childProcess, { ChildProcess } from 'node:child_process'
import dgram from 'node:dgram'
import dns from 'node:dns'
import http2 from 'node:http2'
import { syncBuiltinESMExports } from 'node:module'
import net, { Socket } from 'node:net'
import os from 'node:os'
import tls, { TLSSocket } from 'node:tls'
import workerThreads from 'node:worker_threads'
import { startClockAt } from './host-clock.js'
import { type SeededRandom, seedRandom } from './host-random.js'
import { countTimers, type RanTimers } from './host-timers.js'
import type { TargetAnswerFrame, TargetFrame } from './target-frames.js'

/** Turns of the event loop in which a connector goes on if it does not wait for an answer. */
const settlingTurns = 20

// Copied before the connector can replace it.
const nextTurn = setImmediate

/** Bytes in one frame to the parent, which limits the length of a frame. */
const maxChunkBytes = 64 * 1024

export interface TargetHookOptions {
  mode: 'record' | 'replay'
  startTimeMs?: number
  send(frame: TargetFrame): void
}

/** Notes each call of a function past which something may be exchanged. */
type Wrap = (
  target: object,
  name: string,
  what: (values: unknown[]) => string,
  isAllowed?: (values: unknown[]) => boolean,
) => void

interface Address {
  host: string
  port: number
}

type Callback = (error?: Error | null) => void
// biome-ignore lint/suspicious/noExplicitAny: the functions of Node.js have many forms
type AnyFunction = (this: any, ...values: any[]) => any

/**
 * Sees every connection of the connector below its HTTP client: all clients, also undici and those with agents of their
 * own, connect by `Socket.connect` and `tls.connect`. Installed before the bundle is loaded.
 */
export class TargetHooks {
  readonly #options: TargetHookOptions
  /** The connections of a replay, each with what waits until the connector has gone on. */
  readonly #replayed = new Map<number, { socket: Socket; settle: () => void }>()
  /** Set while a connection looks up its own host. */
  readonly #connecting = new AsyncLocalStorage<true>()
  readonly #random: SeededRandom
  readonly #timers: RanTimers
  #last = 0

  constructor(options: TargetHookOptions) {
    this.#options = options
    if (options.startTimeMs !== undefined) startClockAt(options.startTimeMs)
    // What a machine decides would differ on the next one.
    process.env['TZ'] = 'UTC'
    os.hostname = () => 'connector'
    this.#random = seedRandom()
    this.#timers = this.#isReplay ? countTimers() : { count: 0 }
    this.#hookSockets()
    this.#hookTls()
    this.#hookUnseen()
    syncBuiltinESMExports()
  }

  /** The parent answers a connection of a replay. */
  handle(frame: TargetAnswerFrame): void {
    const { socket, settle } = this.#replayed.get(frame.connection) ?? {}
    if (socket === undefined || socket.destroyed) return
    switch (frame.event) {
      case 'connect':
        Object.assign(socket, { connecting: false })
        for (const event of ['connect', 'ready', 'secureConnect']) socket.emit(event)
        break
      case 'data':
        socket.push(Buffer.from(frame.data, 'base64'))
        break
      case 'end':
        socket.push(null)
        break
      case 'fail':
        socket.destroy(connectionError(frame.code))
        break
      case 'settle':
        settle?.()
        break
    }
  }

  /** What Math.random returns from now on depends on this text only. */
  seed(seed: string): void {
    this.#random.seed(seed)
  }

  get #isReplay(): boolean {
    return this.#options.mode === 'replay'
  }

  #hookSockets(): void {
    const hooks = this
    const original: AnyFunction = Socket.prototype.connect
    const connect: AnyFunction = function (this: Socket, ...values) {
      const { address, path, callback } = connectOptions(values)
      // `tls.connect` is hooked itself, where the data is not encrypted yet.
      if (this instanceof TLSSocket && !hooks.#isReplay) {
        return hooks.#connecting.run(true, () => original.apply(this, values))
      }
      if (address === undefined || this instanceof TLSSocket) {
        hooks.#unseen(address === undefined ? `the socket file ${path}` : `${address.host}:${address.port}`)
        if (!hooks.#isReplay) return hooks.#connecting.run(true, () => original.apply(this, values))
        process.nextTick(() => this.destroy(connectionError('ECONNREFUSED')))
        return this
      }
      if (!hooks.#isReplay) {
        hooks.#watch(this, address, false)
        return hooks.#connecting.run(true, () => original.apply(this, values))
      }
      if (callback !== undefined) this.once('connect', callback)
      hooks.#replay(this, address, false)
      return this
    }
    Socket.prototype.connect = connect
  }

  #hookTls(): void {
    const original: AnyFunction = tls.connect
    const connect: AnyFunction = (...values) => {
      const { options, callback } = tlsOptions(values)
      const { host, servername, port, socket: tunnel } = options
      const name = (tunnel === undefined ? host : (servername ?? host)) ?? 'localhost'
      const address = { host: String(name), port: Number(port ?? 443) }
      if (!this.#isReplay) {
        return this.#watch(
          this.#connecting.run(true, () => original(...values)),
          address,
          true,
        )
      }
      const socket = new Socket()
      define(socket, replayedTls(address.host, options.ALPNProtocols))
      if (callback !== undefined) socket.once('secureConnect', callback)
      this.#replay(socket, address, true)
      return socket
    }
    tls.connect = connect as typeof tls.connect
  }

  /** What could exchange something past the sockets of this thread. A replay refuses it. */
  #hookUnseen(): void {
    const wrap: Wrap = (target, name, what, isAllowed = () => false) => {
      const methods = target as Record<string, AnyFunction>
      const original = methods[name] as AnyFunction
      const note = (values: unknown[]) => {
        if (isAllowed(values)) return
        const place = what(values)
        this.#unseen(place)
        if (this.#isReplay) throw new Error(`${place} cannot be used in a replay: it could reach the network`)
      }
      methods[name] = new Proxy(original, {
        apply: (_, self, values) => {
          note(values)
          return Reflect.apply(original, self, values)
        },
        construct: (_, values, newTarget) => {
          note(values)
          return Reflect.construct(original, values, newTarget === methods[name] ? original : newTarget)
        },
      })
    }
    const program = ([first]: unknown[]) => {
      const file = typeof first === 'object' && first !== null ? (first as { file?: unknown }).file : first
      return `the program ${String(file).slice(0, 200)}`
    }
    wrap(http2, 'connect', ([authority]) => `HTTP/2 to ${originOf(authority)}`)
    this.#hookDns(wrap)
    wrap(workerThreads, 'Worker', () => 'a worker thread')
    wrap(ChildProcess.prototype, 'spawn', program)
    for (const name of ['spawnSync', 'execSync', 'execFileSync']) wrap(childProcess, name, program)
    for (const name of ['send', 'connect']) wrap(dgram.Socket.prototype, name, () => 'UDP')
  }

  /** A connection looks up its host itself. What else is looked up would be no part of a replay. */
  #hookDns(wrap: Wrap): void {
    const isOwn = ([host]: unknown[]) => this.#connecting.getStore() === true || net.isIP(String(host)) !== 0
    const what = ([host]: unknown[]) => `a DNS lookup of ${String(host).slice(0, 200)}`
    const targets: [target: object, isResolver: boolean][] = [
      ...[dns, dns.promises].map((target): [object, boolean] => [target, false]),
      ...[dns.Resolver.prototype, dns.promises.Resolver.prototype].map((target): [object, boolean] => [target, true]),
    ]
    for (const [target, isResolver] of targets) {
      const names = Object.getOwnPropertyNames(target).filter((name) => /^(?:resolve|reverse$)/.test(name))
      for (const name of isResolver ? names : ['lookup', 'lookupService', ...names]) wrap(target, name, what, isOwn)
    }
  }

  /** Watches a real connection: what is written to it, and what it reads. */
  #watch<T extends Socket>(socket: T, address: Address, isTls: boolean): T {
    const connection = this.#opened(address, isTls)
    const own = socket as unknown as Record<string, AnyFunction>
    let hasTold = false
    const tell = (event: 'sent' | 'received', chunk: unknown, encoding?: unknown) => {
      hasTold = true
      this.#tell(connection, event, chunk, encoding)
    }
    const { _write, _writev, push, _destroy } = own as Record<'_write' | '_writev' | 'push' | '_destroy', AnyFunction>
    own['_write'] = function (chunk, encoding, callback: Callback) {
      tell('sent', chunk, encoding)
      return _write.call(this, chunk, encoding, callback)
    }
    own['_writev'] = function (chunks: { chunk: unknown; encoding: unknown }[], callback: Callback) {
      for (const { chunk, encoding } of chunks) tell('sent', chunk, encoding)
      return _writev.call(this, chunks, callback)
    }
    own['push'] = function (chunk, encoding) {
      if (chunk !== null) tell('received', chunk, encoding)
      return push.call(this, chunk, encoding)
    }
    own['_destroy'] = (error: NodeJS.ErrnoException | null, callback: Callback) => {
      // Read and written below this socket: by a native module, or by another protocol that took it over.
      if (!hasTold && !isTls && socket.bytesRead + socket.bytesWritten > 0) {
        this.#unseen(`a protocol other than HTTP/1.1 with ${address.host}:${address.port}`)
      }
      this.#closed(connection, error)
      return _destroy.call(socket, error, callback)
    }
    socket.once('end', () => this.#options.send({ kind: 'connection', connection, event: 'ended' }))
    return socket
  }

  /** Makes a connection of it that the parent answers. Nothing is connected. */
  #replay(socket: Socket, address: Address, isTls: boolean): void {
    const connection = this.#opened(address, isTls)
    /** How many timers had run out when the connector sent something last. */
    let timers = 0
    const settle = (turns = settlingTurns) => {
      if (turns > 0) nextTurn(() => settle(turns - 1))
      else {
        const ranTimers = this.#timers.count > timers
        this.#options.send({ kind: 'connection', connection, event: 'settled', ranTimers })
      }
    }
    this.#replayed.set(connection, { socket, settle })
    const close = (error: Error | null) => {
      this.#replayed.delete(connection)
      this.#closed(connection, error)
    }
    const itself = () => socket
    define(socket, {
      connecting: true,
      remoteAddress: '127.0.0.1',
      remotePort: address.port,
      _read() {},
      _write: (chunk: unknown, encoding: unknown, callback: Callback) => {
        this.#tell(connection, 'sent', chunk, encoding)
        timers = this.#timers.count
        callback()
      },
      _writev: undefined,
      _final: (callback: Callback) => callback(),
      _destroy(error: Error | null, callback: (error: Error | null) => void) {
        close(error)
        Socket.prototype._destroy.call(socket, error, (given) => callback(given ?? null))
      },
      resetAndDestroy: () => socket.destroy(),
      ref: itself,
      unref: itself,
      setNoDelay: itself,
      setKeepAlive: itself,
    })
  }

  #opened({ host, port }: Address, isTls: boolean): number {
    const connection = ++this.#last
    this.#options.send({ kind: 'connection', connection, event: 'open', host, port, isTls })
    return connection
  }

  #closed(connection: number, error: NodeJS.ErrnoException | null): void {
    const { code } = error ?? {}
    this.#options.send({
      kind: 'connection',
      connection,
      event: 'closed',
      ...(typeof code === 'string' ? { code } : {}),
    })
  }

  #tell(connection: number, event: 'sent' | 'received', chunk: unknown, encoding: unknown): void {
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, (Buffer.isEncoding(String(encoding)) ? encoding : 'utf8') as BufferEncoding)
        : Buffer.from(chunk as Uint8Array)
    for (let at = 0; at < bytes.length; at += maxChunkBytes) {
      const data = bytes.toString('base64', at, Math.min(bytes.length, at + maxChunkBytes))
      this.#options.send({ kind: 'connection', connection, event, data })
    }
  }

  #unseen(what: string): void {
    this.#options.send({ kind: 'unseen', what })
  }
}

/** The host and port of an address. */
function originOf(authority: unknown): string {
  try {
    const { host, port, protocol } = new URL(String(authority))
    return port === '' ? `${host}:${protocol === 'http:' ? 80 : 443}` : host
  } catch {
    return 'a server'
  }
}

/** Reads the arguments of `Socket.connect`, or the one array that `net.connect` makes of them. */
function connectOptions(values: unknown[]): {
  address: Address | undefined
  path: string
  callback: (() => void) | undefined
} {
  const given = Array.isArray(values[0]) ? (values[0] as unknown[]) : values
  const [first, second] = given
  const callback = given.find((value): value is () => void => typeof value === 'function')
  const isObject = typeof first === 'object' && first !== null
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d{1,5}$/.test(first))
  const options = (isObject ? first : isPort ? { port: first, host: second } : { path: first }) as {
    port?: unknown
    host?: unknown
    path?: unknown
  }
  const { port, path } = options
  const host = typeof options.host === 'string' && options.host !== '' ? options.host : 'localhost'
  const address = typeof path === 'string' ? undefined : { host, port: Number(port) }
  return { address, path: String(path).slice(0, 200), callback }
}

/** Reads the arguments of `tls.connect`: options, or a port with a host and options, and a function at the end. */
function tlsOptions(values: unknown[]): { options: tls.ConnectionOptions; callback: (() => void) | undefined } {
  const options: tls.ConnectionOptions = {}
  let callback: (() => void) | undefined
  for (const value of values) {
    if (typeof value === 'function') callback = value as () => void
    else if (typeof value === 'object' && value !== null) Object.assign(options, value)
    else if (typeof value === 'string' && !/^\d{1,5}$/.test(value)) options.host = value
    else if (value !== undefined && value !== null) options.port = Number(value)
  }
  return { options, callback }
}

/** What HTTP clients ask an encrypted socket for. */
function replayedTls(host: string, protocols: tls.ConnectionOptions['ALPNProtocols']): object {
  const has11 = Array.isArray(protocols) && protocols.some((protocol) => String(protocol) === 'http/1.1')
  return {
    encrypted: true,
    authorized: true,
    authorizationError: null,
    alpnProtocol: has11 ? 'http/1.1' : false,
    servername: net.isIP(host) === 0 ? host : '',
    getPeerCertificate: () => ({ subject: { CN: host }, subjectaltname: `DNS:${host}` }),
    getProtocol: () => 'TLSv1.3',
    getCipher: () => ({ name: 'TLS_AES_256_GCM_SHA384', version: 'TLSv1.3' }),
    getSession: () => undefined,
    isSessionReused: () => false,
  }
}

/** Sets properties, also over those that have only a getter. */
function define(socket: Socket, properties: object): void {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(socket, name, { value, writable: true, configurable: true })
  }
}

function connectionError(code: string): Error {
  return Object.assign(new Error(`connect ${code}`), { code, syscall: 'connect' })
}
