import { readFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { Act } from '../support/act.js'
import { render } from '../support/markdown.js'
import { root } from '../support/programs.js'
import { makeProductRepository } from '../support/repositories.js'
import { annotations } from '../support/workflow-fixtures.js'

/** The job of our own workflow that uses the action like a user, for Linux. */
let act: Act

const path = '.github/workflows/ci.yml'

beforeAll(async () => {
  const workflow = await readFile(join(root, path), 'utf8')
  // Unlike GitHub, act gives a step a terminal and ends its background processes with it. Without a terminal they would
  // keep running after the job.
  const changed = workflow
    .replace('SANDBOX_PORT: 4010', `SANDBOX_PORT: ${await freePort()}`)
    .replace('node bin/saas-connector.cjs sandbox', 'setsid node bin/saas-connector.cjs sandbox')
    .replace('> "$RUNNER_TEMP/sandbox.log" 2>&1 &\n', '> "$RUNNER_TEMP/sandbox.log" 2>&1 & echo "$!" > "$E2E_PID"\n')
  expect(changed).toContain('E2E_PID')
  act = await Act.start((folder) => makeProductRepository(folder, { [path]: changed }))
})

afterAll(async () => {
  const pid = Number(await readFile(pidFile(), 'utf8').catch(() => ''))
  if (pid > 0) process.kill(pid)
  await act?.close()
})

const pidFile = () => join(act.home.folder, 'pid')

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { port: number }).port))
  })
  await new Promise((done) => server.close(done))
  return port
}

test('the sandbox starts, and the pipeline runs on it with the expected outputs', async () => {
  const flags = ['--job', 'action', '--matrix', 'os:ubuntu-latest']
  const result = await act.run({ workflow: path, event: 'push', env: { E2E_PID: pidFile() }, flags })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { action: 'success' } })
  expect(result.outputs('action', 'pipeline')).toMatchObject({ version: '1', result: 'pass', promoted: 'false' })
  // The job has no permission to record, and says so once.
  expect(annotations(result)).toEqual([expect.objectContaining({ command: 'notice', properties: { title: 'record' } })])
  for (const summary of result.summaries) render(summary)
})
