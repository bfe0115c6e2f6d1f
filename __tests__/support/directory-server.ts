import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { writeBundle } from '../../src/bundle/archive.js'
import { Directory, directorySpec, goodConfig, type Handler, soundHandlers } from './directory.js'

/** A target system that outlives the processes of its connector: the connector's handlers run here. */
export class DirectoryServer {
  readonly directory = new Directory()
  /** Called with each command before it is carried out. An error that it throws is the answer. */
  onCommand: (command: string) => Promise<void> | void = () => {}
  readonly #server: Server
  readonly #handlers: Record<string, Handler>

  private constructor() {
    this.#handlers = soundHandlers(this.directory)
    this.#server = createServer(async (request, response) => {
      const command = (request.url ?? '').slice(1)
      let body = ''
      for await (const chunk of request) body += chunk
      const outputs: unknown[] = []
      try {
        await this.onCommand(command)
        await this.#handlers[command]?.({}, JSON.parse(body), { send: (data) => outputs.push(data) })
        response.end(JSON.stringify({ outputs }))
      } catch (error) {
        const { message, type } = error as Error & { type?: string }
        response.end(JSON.stringify({ error: message, type }))
      }
    })
  }

  static async start(): Promise<DirectoryServer> {
    const server = new DirectoryServer()
    server.#server.listen(0, '127.0.0.1')
    await once(server.#server, 'listening')
    return server
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }

  /** The logins of all accounts. */
  get logins(): string[] {
    return [...this.directory.accounts.values()].map(({ login }) => login)
  }

  /** Writes the bundle of the connector for this system. It works only with `goodConfig`. */
  async writeBundle(path: string): Promise<void> {
    const { index, spec } = this.bundle()
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(spec) })
  }

  /** The files of that bundle. */
  bundle(): { index: string; spec: string } {
    const specification = directorySpec()
    const { port } = this.#server.address() as AddressInfo
    const index = `
      class ConnectorError extends Error {
        constructor(message, type) { super(message); this.name = 'ConnectorError'; this.type = type }
      }
      exports.connector = {
        sdkVersion: 1,
        handlers: new Map(${JSON.stringify(['std:spec:read', ...specification.commands])}.map((command) => [command, 0])),
        async _exec(type, context, input, writable) {
          const send = (data) => writable.write({ data, type: 'output' })
          if (type === 'std:spec:read') return send(${JSON.stringify({ specification })})
          const { token } = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG ?? '', 'base64').toString() || '{}')
          if (token !== ${JSON.stringify(goodConfig.token)}) throw new ConnectorError('token is missing or wrong', 'generic')
          const answer = await fetch('http://127.0.0.1:${port}/' + type, { method: 'POST', body: JSON.stringify(input) })
          const { outputs, error, type: errorType } = await answer.json()
          if (error !== undefined) throw new ConnectorError(error, errorType)
          for (const output of outputs) send(output)
        },
      }`
    return { index, spec: JSON.stringify(specification) }
  }
}
