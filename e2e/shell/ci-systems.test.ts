import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { echoProject } from '../support/echo.js'
import { type Home, makeHome } from '../support/home.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { runAny } from '../support/run.js'

/** Runs the shell commands of the examples for other build servers, as they stand there, against a sandbox. */
interface Stages {
  install: string
  pack: string
  upload: string
  promote: string
  cleanup: string[]
}

let home: Home
let sandbox: Sandbox
let client: TenantClient

beforeAll(async () => {
  home = await makeHome('ci-systems-')
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true, uploadMovesLatest: false } })
  client = clientOf(sandbox)
})

afterAll(async () => {
  client?.close()
  await sandbox?.close()
  await home?.remove()
})

const example = async (name: string) => await readFile(join(root, 'examples', 'ci', name), 'utf8')

async function gitlab(): Promise<Stages> {
  type Job = { script: string[]; after_script?: string[]; before_script?: string[] }
  const jobs = parse(await example('gitlab-ci.yml')) as Record<'default' | 'pack' | 'upload' | 'promote', Job>
  const lines = ({ script }: Job) => script.join('\n')
  return {
    install: (jobs.default.before_script ?? []).join('\n'),
    pack: lines(jobs.pack),
    upload: lines(jobs.upload),
    promote: lines(jobs.promote),
    cleanup: [jobs.upload, jobs.promote].map(({ after_script = [] }) => after_script.join('\n')),
  }
}

async function azure(): Promise<Stages> {
  type Steps = { bash?: string | undefined; condition?: string | undefined }[]
  type Job = { steps?: Steps; strategy?: { runOnce: { deploy: { steps: Steps } } } }
  const { stages } = parse(await example('azure-pipelines.yml')) as { stages: { jobs: Job[] }[] }
  const [pack = [], upload = [], promote = []] = stages.map(({ jobs: [job] }) => {
    const steps = job?.steps ?? job?.strategy?.runOnce.deploy.steps ?? []
    return steps.flatMap(({ bash, condition }) => (bash === undefined ? [] : [{ bash, condition }]))
  })
  const installs = [pack, upload, promote].map((steps) => steps.shift()?.bash)
  expect(new Set(installs).size).toBe(1)
  const text = (steps: Steps) =>
    steps
      .filter(({ condition }) => condition === undefined)
      .map(({ bash }) => bash)
      .join('\n')
  return {
    install: installs[0] ?? '',
    pack: text(pack),
    upload: text(upload),
    promote: text(promote),
    cleanup: [upload, promote].map((steps) => steps.find(({ condition }) => condition === 'always()')?.bash ?? ''),
  }
}

async function jenkins(): Promise<Stages> {
  const stages = (await example('Jenkinsfile')).split(/^ {4}stage\(/m)
  const shell = (name: string) =>
    [...(stages.find((text) => text.startsWith(`'${name}'`)) ?? '').matchAll(/\bsh ('''|')(.*?)\1\n/gs)].map(
      ([, , text = '']) => text,
    )
  const [install = '', ...pack] = shell('pack')
  const [[upload = '', first = ''], [promote = '', second = '']] = [shell('upload'), shell('promote')]
  return { install, pack: pack.join('\n'), upload, promote, cleanup: [first, second] }
}

test.each([
  ['GitLab', gitlab],
  ['Azure Pipelines', azure],
  ['Jenkins', jenkins],
])('%s: from a merge to latest; an old pipeline does not undo a newer promotion', async (name, read) => {
  const stages = await read()
  const connector = name.toLowerCase().replace(' ', '-')
  const prefix = join(home.folder, 'npm')
  const workspace = join(home.folder, connector, 'work')
  const config = join(home.folder, 'config.json')
  await writeFile(config, '{"label":"one"}')
  const project = await echoProject('.')
  await writeFiles(workspace, {
    ...project,
    'package.json': '{"name":"one","version":"1.0.0"}',
    '.gitignore': 'connector.zip\nreports\n*.json.bak\n',
  })
  await commitAll(workspace)
  const tenant = { SAIL_BASE_URL: sandbox.baseUrl, SAIL_CLIENT_ID: sandbox.clientId, SAIL_USR: sandbox.clientId }
  const secrets = { SAIL_CLIENT_SECRET: sandbox.clientSecret, SAIL_PSW: sandbox.clientSecret }
  const shell = async (script: string, env: Record<string, string> = {}) => {
    const all = {
      ...home.env,
      ...{ npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_ignore_scripts: 'true' },
      ...{ PATH: `${join(prefix, 'bin')}:${home.env['PATH'] ?? process.env['PATH']}` },
      ...{ SAAS_CONNECTOR: root, CONNECTOR: connector, PIPELINE_WORKSPACE: join(home.folder, connector) },
      ...env,
    }
    return await runAny('bash', ['-e', '-o', 'pipefail', '-c', script], { cwd: workspace, env: all })
  }
  const succeed = async (script: string, env: Record<string, string> = {}) => {
    expect(script).toContain(script === stages.install ? 'npm install' : 'saas-connector')
    const { code, stdout, stderr } = await shell(script, env)
    expect({ script, code, said: code === 0 ? '' : stdout + stderr }).toEqual({ script, code: 0, said: '' })
  }
  const onTenant = { ...tenant, ...secrets, CONNECTOR_CONFIG: config }
  const artifact = async (from: string, to: string) => {
    await mkdir(join(home.folder, connector, to), { recursive: true })
    await writeFile(join(home.folder, connector, to, from), await readFile(join(workspace, from)))
  }

  await succeed(stages.install)
  await succeed(stages.pack)
  await artifact('connector.zip', 'bundle')
  await succeed(stages.upload, onTenant)
  expect(await tagsOf(client, connector)).toEqual({ development: 1, latest: 1 })
  await artifact('upload.json', 'upload')
  for (const cleanup of stages.cleanup) await succeed(cleanup, onTenant)

  const index = await readFile(join(workspace, 'dist', 'index.js'), 'utf8')
  await writeFiles(workspace, { 'dist/index.js': `${index}\n// changed\n` })
  await succeed(stages.pack)
  await artifact('connector.zip', 'bundle')
  await succeed(stages.upload, onTenant)
  const old = await readFile(join(home.folder, connector, 'upload', 'upload.json'))
  await artifact('upload.json', 'upload')
  await succeed(stages.promote, onTenant)
  expect(await tagsOf(client, connector)).toEqual({ development: 2, latest: 2 })

  for (const folder of [workspace, join(home.folder, connector, 'upload')])
    await writeFile(join(folder, 'upload.json'), old)
  const refused = await shell(stages.promote, onTenant)
  expect(refused.code).toBe(1)
  expect(refused.stdout + refused.stderr).toMatch(/tag latest .*version 2/)
  expect(await tagsOf(client, connector)).toEqual({ development: 2, latest: 2 })
})
