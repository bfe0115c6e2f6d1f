import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ProgramResult, runOnRunner } from '../../support/program.js'
import { temporaryFolder, writeFiles } from '../../support/project-folder.js'
import { TestTenant } from '../../support/tenant.js'

/** Code of a stranger, in each form that a command builds or runs. */
const folder = temporaryFolder()
const trace = join(folder, 'trace')
const project = writeFiles(join(folder, 'project'), {
  'package.json': { name: 'p', version: '1.0.0', scripts: { build: `node -e "fs.writeFileSync('${trace}', '')"` } },
  'connector-spec.json': { name: 'P', commands: ['std:test-connection'], sourceConfig: [] },
})

let tenant: TestTenant
let bundle: string
beforeAll(async () => {
  tenant = await TestTenant.start()
  bundle = await tenant.bundle(
    'stranger',
    `require('node:fs').writeFileSync(${JSON.stringify(trace)}, ''); res.send({})`,
  )
})
afterAll(() => tenant.close())

function event(name: string, payload: unknown): Record<string, string> {
  const path = join(folder, 'event.json')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, JSON.stringify(payload))
  return { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path }
}

const head = (repo: string) => ({ pull_request: { number: 1, head: { sha: 'a', repo: { full_name: repo } } } })
const commands = (): [string, Record<string, unknown>][] => [
  ['pack', { path: project }],
  ['pipeline', { path: project, connector: 'c' }],
  ['validate', { file: bundle, path: project }],
  ['invoke', { file: bundle, command: 'test-connection' }],
]

const errorsOf = ({ stdout }: ProgramResult) => stdout.split('\n').filter((line) => line.startsWith('::error'))

describe.each(['pack', 'pipeline', 'validate', 'invoke'])('%s', (command) => {
  const inputs = () => commands().find(([name]) => name === command)?.[1] ?? {}

  it.each(['pull_request_target', 'workflow_run', 'issue_comment'])('refuses to run code on %s', async (name) => {
    const result = await runOnRunner(command, inputs(), { env: event(name, head('fork/repo')) })
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(new RegExp(`^::error::on ${name}, code of a fork would be`)),
    ])
    expect([result.code, existsSync(trace)]).toEqual([5, false])
  })

  it('refuses to run the code of a fork where there are credentials', async () => {
    const env = { ...tenant.env, ...event('pull_request', head('fork/repo')) }
    const before = tenant.sandbox.requests.length
    const result = await runOnRunner(command, inputs(), { env })
    expect(errorsOf(result)).toEqual([
      expect.stringMatching(/^::error::this pull request comes from a fork, and the job has/),
    ])
    expect([result.code, tenant.sandbox.requests.length, existsSync(trace)]).toEqual([5, before, false])
  })

  it.each([
    ['a pull request of the repository itself', 'pull_request', 'owner/repo', {}],
    ['an input that warns', 'pull_request_target', 'fork/repo', { 'run-untrusted-code-with-credentials': 'true' }],
  ])('goes on with %s', async (_why, name, repo, more) => {
    const env = { ...tenant.env, ...event(name, head(repo)) }
    const result = await runOnRunner(command, { ...inputs(), ...more, upload: 'false' }, { env })
    expect(errorsOf(result)).not.toContainEqual(expect.stringMatching(/fork/))
    expect(existsSync(trace)).toBe(true)
    rmSync(trace)
  })
})
