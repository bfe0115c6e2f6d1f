import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { childMark, killTree } from '../../../src/core/kill-tree.js'
import { buildProbe } from '../../support/bundle.js'
import { exampleDependencies } from '../../support/example.js'
import { freePort } from '../../support/free-port.js'
import { runInShell } from '../../support/program.js'
import { commandsIn, connectorFiles, filesIn } from './support.js'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'init ')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const init = (...words: string[]) => runInShell(['init', ...words], { cwd: folder })

function npm(project: string, ...words: string[]): string {
  return execFileSync('npm', words, {
    cwd: project,
    encoding: 'utf8',
    stdio: 'pipe',
    shell: process.platform === 'win32',
    // Node's own test runner reports in another form to a test runner above it.
    env: { ...process.env, NODE_OPTIONS: '', NODE_TEST_CONTEXT: undefined },
  })
}

/** `npm run dev`, whose processes end together. */
function startDevServer(project: string, port: number) {
  const isWindows = process.platform === 'win32'
  const mark = childMark()
  const server = spawn('npm', ['run', 'dev', '--', String(port)], {
    cwd: project,
    detached: !isWindows,
    shell: isWindows,
    env: { ...process.env, ...mark.environment },
  })
  const ended = once(server, 'close')
  let said = ''
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  return {
    async saidThat(text: string): Promise<void> {
      const isOver = ended.then(() => true)
      while (!said.includes(text)) {
        const more = once(server.stdout, 'data').then(() => false)
        if (await Promise.race([isOver, more])) throw new Error(`the development server ended: ${said}`)
      }
    },
    async stop(): Promise<void> {
      if (server.pid !== undefined) await killTree(server.pid, mark)
      await ended
    },
  }
}

/** Links the installed packages of the example, which the lockfile of the project also names, as other tests check. */
function installed(project: string): string {
  npm(project, 'ci', '--dry-run', '--offline', '--ignore-scripts')
  symlinkSync(join(exampleDependencies(), 'node_modules'), join(project, 'node_modules'), 'junction')
  return project
}

describe('a new project', () => {
  it('is a connector that builds, passes its own tests, is packed and validated', async () => {
    const { code, outputs, stderr, stdout } = await init('my-thing')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const project = installed(join(folder, 'my-thing'))
    expect(outputs['path']).toBe(project)
    expect(filesIn(project).filter((name) => !name.startsWith('node_modules'))).toEqual(connectorFiles)
    expect(JSON.parse(outputs['written'] ?? '')).toHaveLength(connectorFiles.length)

    expect(npm(project, 'test')).toMatch(/pass 4\n.*fail 0/s)
    // With the commands that it prints.
    const [pack, validate] = commandsIn(stdout)
    const [, config = ''] = /write (.*) into config\.json/.exec(stdout) ?? []
    writeFileSync(join(project, 'config.json'), config)
    const packed = await runInShell([...(pack ?? []), '--install', 'never', '--build', 'never'], { cwd: project })
    expect(packed).toMatchObject({ code: 0, stderr: '', outputs: { name: 'my-thing', version: '0.1.0' } })
    const validated = await runInShell(validate ?? [], { cwd: project })
    expect(validated).toMatchObject({ code: 0, outputs: { result: 'pass', failed: '0', warned: '0' } })
    expect(Number(validated.outputs['passed'])).toBeGreaterThanOrEqual(5)

    // The development server leaves what was packed as it is, and hands the configuration to the connector.
    const bundle = () => readFileSync(join(project, 'dist', 'index.js'), 'utf8')
    const built = bundle()
    const port = await freePort()
    const server = startDevServer(project, port)
    try {
      await server.saidThat('Found 0 errors')
      const served = await runInShell(
        ['validate', '--dev-server', `http://localhost:${port}`, '--config-path', 'config.json'],
        { cwd: project },
      )
      expect(served).toMatchObject({ code: 0, stderr: '', outputs: { result: 'pass' } })
      expect(served.stdout).toMatch(/^PASS {2}test-connection-empty /m)
      expect(filesIn(join(project, 'compiled')).sort()).toEqual(expect.arrayContaining(['client.js', 'index.js']))
      expect(bundle()).toBe(built)
    } finally {
      await server.stop()
    }
  })

  it('is a customizer that builds, passes its own tests and is packed', async () => {
    const { code, stderr, stdout } = await init('my-thing', '--customizer', 'true')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const project = installed(join(folder, 'my-thing'))
    expect(filesIn(project)).not.toContain('connector-spec.json')
    expect(readdirSync(join(project, '.github', 'workflows'))).toEqual(['customizer.yml'])
    expect(npm(project, 'test')).toMatch(/pass 3\n.*fail 0/s)
    const [pack, validate] = commandsIn(stdout)
    const packed = await runInShell([...(pack ?? []), '--install', 'never', '--build', 'never'], { cwd: project })
    expect(packed).toMatchObject({ code: 0, stderr: '' })
    const probe = await buildProbe()
    const [index, spec] = ['index.js', 'connector-spec.json'].map((name) => readFileSync(join(probe, name)))
    await writeBundle(join(project, 'connector.zip'), { index: index ?? Buffer.of(), spec: spec ?? Buffer.of() })
    const { outputs } = await runInShell([...(validate ?? []), '--checks', 'customizer-handlers'], { cwd: project })
    expect(outputs).toMatchObject({ passed: '1', failed: '0' })
  })
})
