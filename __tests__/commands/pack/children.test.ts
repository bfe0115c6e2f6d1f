import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { runOnRunner } from '../../support/program.js'
import { temporaryFolder, writeFiles } from '../../support/project-folder.js'

/** Each program that a build starts connects to this server, and the connection lives as long as the program. */
let server: Server
let sockets: Socket[]
beforeEach(async () => {
  sockets = []
  server = createServer((socket) => {
    socket.on('error', () => {}).resume()
    sockets.push(socket)
    server.emit('program', sockets.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server.close()
})

const folder = temporaryFolder()

const bundle = 'exports.connector = { handlers: new Map([["std:test-connection", 0]]), async _exec() {} }'

/** A project whose build starts a program that ignores every request to end, and ends itself when it is told to. */
function project(name: string, options = "{ stdio: 'inherit' }"): { path: string; temporary: string } {
  const { port } = server.address() as AddressInfo
  const temporary = join(folder, `${name} tmp`)
  mkdirSync(temporary)
  const connect = `require('node:net').connect(${port}, '127.0.0.1').on('error', () => {})`
  const path = writeFiles(join(folder, name), {
    'package.json': { name: 'left-over', version: '1.0.0', scripts: { build: 'node build.js' } },
    'connector-spec.json': { name: 'L', commands: ['std:test-connection'], sourceConfig: [] },
    'stubborn.js': `for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})\n${connect}.resume()`,
    'build.js': `
      require('node:fs').mkdirSync('dist', { recursive: true })
      require('node:fs').writeFileSync('dist/index.js', ${JSON.stringify(bundle)})
      require('node:child_process').spawn(process.execPath, ['stubborn.js'], ${options})
      ${connect}.once('data', () => process.exit(0))`,
  })
  return { path, temporary }
}

const ended = async (): Promise<void> => {
  await Promise.all(sockets.map(async (socket) => socket.closed || (await once(socket, 'close'))))
}

const onPosix = process.platform === 'win32' ? it.skip : it

onPosix('an interrupt ends the build and all that it has started, and leaves no temporary folder', async () => {
  const { path, temporary } = project('interrupted')
  const interrupt = new AbortController()
  server.on('program', (count: number) => {
    if (count === 2) interrupt.abort()
  })
  const inputs = { path, install: 'never' }
  const { code, stdout } = await runOnRunner('pack', inputs, { env: { TMPDIR: temporary }, signal: interrupt.signal })
  expect([code, stdout]).toEqual([130, expect.stringContaining('::error::pack was interrupted')])
  await ended()
  expect([readdirSync(temporary), existsSync(join(path, 'dist', 'left-over-1.0.0.zip'))]).toEqual([[], false])
})

onPosix('what a build leaves behind is ended with it', async () => {
  const { path, temporary } = project('left')
  server.on('program', (count: number) => {
    if (count === 2) for (const socket of sockets) socket.write('go')
  })
  const { code } = await runOnRunner('pack', { path, install: 'never' }, { env: { TMPDIR: temporary } })
  expect(code).toBe(0)
  await ended()
  expect(readdirSync(temporary)).toEqual([])
})

const onLinux = process.platform === 'linux' ? it : it.skip

onLinux('a program that left the process group of the build is ended too', async () => {
  // In a session of its own, as a daemon is.
  const { path, temporary } = project('daemon', "{ detached: true, stdio: 'ignore' }")
  server.on('program', (count: number) => {
    if (count === 2) for (const socket of sockets) socket.write('go')
  })
  const { code } = await runOnRunner('pack', { path, install: 'never' }, { env: { TMPDIR: temporary } })
  expect(code).toBe(0)
  await ended()
})
