import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { echoProject } from '../support/echo.js'
import { type Home, makeHome } from '../support/home.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run, runAny } from '../support/run.js'

/** Runs the shell commands of the examples for other build servers, as they stand there, against a sandbox. */
interface Stages {
  install: string[]
  pack: string[]
  upload: string[]
  promote: string[]
  rollback: string[]
  /** What the rollback is started with if nobody changes it, as variables of its script. */
  parameters: Record<string, string>
  cleanup: string[]
  /** The words that start the shell of the build server with a script. */
  shell: (script: string) => [string, ...string[]]
  /** Where the stage pack leaves the zip, and where the stage upload finds it. */
  zip: [string, string]
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
  // An alias of a list in a list: GitLab makes one list of it.
  type Lines = (string | string[])[]
  type Job = { script: Lines; after_script?: Lines; before_script?: Lines; variables?: Record<string, string> }
  type Name = 'default' | 'pack' | 'upload' | 'promote' | 'rollback'
  const jobs = parse(await example('gitlab-ci.yml')) as Record<Name, Job>
  const script = (lines: Lines = []) => [lines.flat().join('\n')]
  return {
    install: script(jobs.default.before_script),
    pack: script(jobs.pack.script),
    upload: script(jobs.upload.script),
    promote: script(jobs.promote.script),
    rollback: script(jobs.rollback.script),
    parameters: jobs.rollback.variables ?? {},
    cleanup: [jobs.upload, jobs.promote, jobs.rollback].flatMap(({ after_script: after }) => script(after)),
    // The runner evaluates the lines of a job at the end of a pipe.
    shell: (lines) => ['bash', '-eo', 'pipefail', '-c', ': | eval "$1"', 'bash', lines],
    zip: ['connector.zip', 'connector.zip'],
  }
}

async function azure(): Promise<Stages> {
  type Steps = { bash?: string | undefined; condition?: string | undefined; env?: Record<string, string> | undefined }[]
  type Job = { steps?: Steps; strategy?: { runOnce: { deploy: { steps: Steps } } } }
  type Pipeline = { stages: { jobs: Job[] }[]; parameters?: { name: string; default: string | boolean }[] }
  const { stages } = parse(await example('azure-pipelines.yml')) as Pipeline
  const manual = parse(await example('azure-rollback.yml')) as Pipeline
  const [pack = [], upload = [], promote = [], rollback = []] = [...stages, ...manual.stages].map(({ jobs: [job] }) => {
    const steps = job?.steps ?? job?.strategy?.runOnce.deploy.steps ?? []
    return steps.filter(({ bash }) => bash !== undefined)
  })
  const installs = [pack, upload, promote, rollback].map((steps) => steps.shift()?.bash)
  const defaults = new Map(manual.parameters?.map((each) => [each.name, String(each.default)]))
  const parameters: Record<string, string> = {}
  for (const [name, value] of Object.entries(rollback[0]?.env ?? {})) {
    const [, parameter] = /\bparameters\.(\w+)/.exec(value) ?? []
    if (parameter !== undefined) parameters[name] = defaults.get(parameter) ?? 'not declared'
  }
  expect(new Set(installs).size).toBe(1)
  const scripts = (steps: Steps, condition?: string) =>
    steps.flatMap((step) => (step.condition === condition && step.bash !== undefined ? [step.bash] : []))
  return {
    install: [installs[0] ?? ''],
    pack: scripts(pack),
    upload: scripts(upload),
    promote: scripts(promote),
    rollback: scripts(rollback),
    parameters,
    cleanup: [upload, promote, rollback].flatMap((steps) => scripts(steps, 'always()')),
    // Without -e: a script fails by its last command.
    shell: (script) => ['bash', '--noprofile', '--norc', '-c', script],
    zip: ['bundle', '../bundle'],
  }
}

async function jenkins(): Promise<Stages> {
  const manual = await example('Jenkinsfile.rollback')
  const stages = `${await example('Jenkinsfile')}${manual}`.split(/^ {4}stage\(/m)
  const shell = (name: string) =>
    [...(stages.find((text) => text.startsWith(`'${name}'`)) ?? '').matchAll(/\bsh ('''|')(.*?)\1\n/gs)].map(
      ([, , text = '']) => text,
    )
  const [[upload = '', first = ''], [promote = '', second = '']] = [shell('upload'), shell('promote')]
  const [rollback = '', third = ''] = shell('rollback')
  const parameters = manual.matchAll(/^ {4}(?:string|booleanParam)\(name: '(\w+)', defaultValue: '?(\w*)'?,/gm)
  return {
    install: [],
    pack: shell('pack'),
    upload: [upload],
    promote: [promote],
    rollback: [rollback],
    parameters: Object.fromEntries([...parameters].map(([, parameter, value]) => [parameter, value])),
    cleanup: [first, second, third],
    shell: (script) => ['sh', '-xe', '-c', script],
    zip: ['connector.zip', 'connector.zip'],
  }
}

test.each([
  ['GitLab', gitlab],
  ['Azure Pipelines', azure],
  ['Jenkins', jenkins],
])('%s: from a merge to latest; an old pipeline that runs again changes nothing', async (name, read) => {
  const stages = await read()
  const connector = name.toLowerCase().replace(' ', '-')
  const [workspace, origin] = [join(home.folder, connector, 'work'), join(home.folder, connector, 'origin.git')]
  const config = join(home.folder, 'config.json')
  await writeFile(config, '{"label":"one"}')
  const tenant = { SAIL_BASE_URL: sandbox.baseUrl, SAIL_CLIENT_ID: sandbox.clientId, SAIL_USR: sandbox.clientId }
  const secrets = { SAIL_CLIENT_SECRET: sandbox.clientSecret, SAIL_PSW: sandbox.clientSecret, CONNECTOR_CONFIG: config }
  const prefix = join(home.folder, 'npm')
  const environment = {
    ...home.env,
    ...{ npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_ignore_scripts: 'true' },
    ...{ PATH: `${join(prefix, 'bin')}:${home.env['PATH'] ?? process.env['PATH']}`, WORKSPACE_TMP: home.folder },
    ...{ SAAS_CONNECTOR: root, CONNECTOR: connector, PIPELINE_WORKSPACE: join(home.folder, connector) },
    ...{
      RECORD_REPOSITORY: origin,
      CI_JOB_URL: 'https://ci.example/job',
      BUILD_URL: 'https://ci.example/build/',
      BUILD_BUILDID: '1',
    },
    ...{ SYSTEM_COLLECTIONURI: 'https://ci.example/', SYSTEM_TEAMPROJECTID: 'project' },
  }
  const git = async (...words: string[]) => {
    const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com']
    return (await run('git', [...person, ...words], { cwd: workspace, env: home.env })).stdout.trim()
  }
  /** Runs scripts up to the first that fails. */
  const attempt = async (scripts: readonly string[], env: Record<string, string> = {}) => {
    let said = ''
    for (const script of scripts) {
      expect(script).toMatch(/npm install|saas-connector|cp dist/)
      const [program, ...words] = stages.shell(script)
      const options = { cwd: workspace, env: { ...environment, ...env } }
      const { code, stdout, stderr } = await runAny(program, words, options)
      said += stdout + stderr
      if (code !== 0) return { code, said }
    }
    return { code: 0, said }
  }
  const succeed = async (scripts: readonly string[], env: Record<string, string> = {}) => {
    const { code, said } = await attempt(scripts, env)
    expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' })
    return said
  }
  const onTenant = { ...tenant, ...secrets }
  const zips = join(home.folder, connector, 'zips')
  /** Checks a commit out as a new job does, runs the stage pack, and hands the zip over to the next stage. */
  const pack = async (commit: string) => {
    await git('checkout', '--quiet', '--detach', commit)
    await git('clean', '--quiet', '-fdx')
    // The zip of a commit is the same each time, so it is packed once.
    const [packed, kept] = [join(workspace, stages.zip[0]), join(zips, commit)]
    if (existsSync(kept)) await cp(kept, packed, { recursive: true })
    else await succeed(stages.pack)
    await cp(packed, kept, { recursive: true })
    const [from, to] = stages.zip.map((path) => join(workspace, path)) as [string, string]
    if (from === to) return
    await rm(to, { recursive: true, force: true })
    await cp(from, to, { recursive: true })
  }
  const commit = async (mark: string) => {
    await git('checkout', '--quiet', 'main')
    await writeFiles(workspace, {
      'dist/index.js': `${await readFile(join(workspace, 'dist', 'index.js'), 'utf8')}\n// ${mark}\n`,
    })
    await git('commit', '--quiet', '--all', '--message', mark)
    return await git('rev-parse', 'HEAD')
  }
  const recorded = async () => {
    const text = await git('--git-dir', origin, 'show', 'saas-connector-record:record.json')
    return (JSON.parse(text) as { version: number; commit: string }[]).map((each) => [each.version, each.commit])
  }

  await mkdir(workspace, { recursive: true })
  await writeFiles(workspace, {
    ...(await echoProject('.')),
    'package.json': '{"name":"one","version":"1.0.0"}',
    '.gitignore': 'connector.zip\nbundle\nreports\n*.jsonl\nupload.json\n',
  })
  await commitAll(workspace)
  await run('git', ['init', '--quiet', '--bare', origin], { env: home.env })
  await git('remote', 'set-url', 'origin', origin)
  const first = await git('rev-parse', 'HEAD')

  await succeed(stages.install)
  await pack(first)
  // Without the branch of the record nothing is uploaded.
  expect((await attempt(stages.upload, onTenant)).code).not.toBe(0)
  expect(await client.connectors.find(connector)).toBeUndefined()
  const empty = join(home.folder, connector, 'record')
  await writeFiles(empty, { 'record.json': '[]\n' })
  await commitAll(empty)
  await run('git', ['push', '--quiet', origin, 'HEAD:refs/heads/saas-connector-record'], { cwd: empty, env: home.env })

  await succeed(stages.upload, onTenant)
  await succeed(stages.promote, onTenant)
  for (const cleanup of stages.cleanup) await succeed([cleanup], onTenant)
  expect(await tagsOf(client, connector)).toEqual({ development: 1, latest: 1 })

  const second = await commit('second')
  await pack(second)
  await succeed(stages.upload, onTenant)
  expect(await tagsOf(client, connector)).toEqual({ development: 2, latest: 1 })
  await succeed(stages.promote, onTenant)
  const now = { development: 2, latest: 2 }
  expect(await tagsOf(client, connector)).toEqual(now)
  expect(await recorded()).toEqual([
    [2, second],
    [1, first],
  ])
  // With the address of the reports, which the build server keeps.
  expect(await git('--git-dir', origin, 'show', 'saas-connector-record:record.json')).toMatch(
    /"https:\/\/ci\.example\/(?:job\/artifacts\/browse\/reports\/|build\/artifact\/reports-on-tenant\/|project\/_build\/results\?buildId=1)"/,
  )

  // A pull request is compared with its target branch, and refused if it takes something away from existing sources.
  await git('push', '--quiet', 'origin', 'main')
  const pullRequest = {
    ...{ CI_MERGE_REQUEST_DIFF_BASE_SHA: second, CHANGE_TARGET: 'main' },
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
  }
  await succeed(stages.pack, pullRequest)
  await git('checkout', '--quiet', '--detach', second)
  const spec = JSON.parse(await readFile(join(workspace, 'connector-spec.json'), 'utf8')) as { commands: string[] }
  const commands = spec.commands.filter((each) => each !== 'std:account:read')
  await writeFiles(workspace, { 'connector-spec.json': JSON.stringify({ ...spec, commands }) })
  const breaking = await attempt(stages.pack, pullRequest)
  expect([breaking.code, breaking.said]).toEqual([1, expect.stringMatching(/std:account:read/)])
  await git('checkout', '--quiet', '--force', second)

  // The old pipeline runs again as a whole.
  await pack(first)
  expect(await succeed(stages.upload, onTenant)).toMatch(/nothing was uploaded: version 2 of .* is of the newer commit/)
  const refused = await attempt(stages.promote, onTenant)
  expect(refused.code).toBe(1)
  expect(refused.said).toMatch(/version 1 of .* was at tag latest before, and version 2 replaced it .*older release/)
  expect(await tagsOf(client, connector)).toEqual(now)
  expect((await client.versions.list(connector)).map(({ version }) => version)).toEqual([1, 2])

  // A version that did not pass its validation is recorded as that, and not promoted.
  const third = await commit('third')
  await pack(third)
  await writeFile(config, '{"fail":"the target system is down"}')
  const failed = await attempt(stages.upload, onTenant)
  expect(failed.code).not.toBe(0)
  expect((await recorded())[0]).toEqual([3, third])
  const unproven = await attempt(stages.promote, onTenant)
  expect([unproven.code, unproven.said]).toEqual([1, expect.stringMatching(/version 3 .*validat/)])
  expect(await tagsOf(client, connector)).toEqual({ ...now, development: 3 })

  // The target system is still down when the second version is taken back. Starting that again goes no further.
  const rollBack = async (changed: Record<string, string>) =>
    await attempt(stages.rollback, { ...onTenant, ...stages.parameters, ...changed })
  const down = await rollBack({})
  expect([down.code, down.said]).toEqual([1, expect.stringContaining('set --verify to false to roll back unchecked')])
  expect(await rollBack({ VERIFY: 'false', EXPECT_VERSION: '2' })).toMatchObject({ code: 0 })
  expect(await tagsOf(client, connector)).toEqual({ latest: 1, development: 3 })
  const twice = await rollBack({ VERIFY: 'false' })
  expect([twice.code, twice.said]).toEqual([1, expect.stringContaining('was moved back already from version 2 to 1')])
  await writeFile(config, '{"label":"one"}')
  expect(await rollBack({ TO: '2', TAG: 'latest' })).toMatchObject({ code: 0 })
  for (const cleanup of stages.cleanup) await succeed([cleanup], onTenant)
  expect(await tagsOf(client, connector)).toEqual({ latest: 2, development: 3 })
})

test('Azure Pipelines: only main is uploaded, promoted and rolled back', async () => {
  type Stage = { stage: string; condition?: string }
  const read = async (name: string) => (parse(await example(name)) as { stages: Stage[] }).stages
  const stages = [...(await read('azure-pipelines.yml')), ...(await read('azure-rollback.yml'))]
  const condition = "and(succeeded(), eq(variables['Build.SourceBranch'], 'refs/heads/main'))"
  expect(stages.map((each) => [each.stage, each.condition])).toEqual([
    ['pack', undefined],
    ['upload', condition],
    ['promote', condition],
    ['rollback', condition],
  ])
})

test.each(['gitlab-ci.yml', 'azure-pipelines.yml', 'Jenkinsfile'])(
  '%s keeps the source map with the zip',
  async (name) => {
    expect(await example(name)).toMatch(/(?:connector\.zip,\s?dist\/\*\.map,|cp dist\/\*\.map bundle\/)/)
  },
)
