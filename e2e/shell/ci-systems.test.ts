import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { MergeRequestServer } from '../../__tests__/merge-request/server.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { echoProject } from '../support/echo.js'
import { type Home, makeHome } from '../support/home.js'
import { root } from '../support/programs.js'
import { clientOf, tagsOf } from '../support/read-back.js'
import { commitAll, type Files, writeFiles } from '../support/repositories.js'
import { run, runAny } from '../support/run.js'

/** The shell commands of the examples for other build servers, as they stand there. */
interface Stages {
  install: string[]
  discover: string[]
  /** For each of the jobs that share the connectors. */
  pack: string[]
  /** Joins the results of those jobs. */
  report: string[]
  upload: string[]
  promote: string[]
  rollback: string[]
  /** What the rollback is started with if nobody changes it, as variables of its script. */
  parameters: Record<string, string>
  cleanup: string[]
  /** The words that start the shell of the build server with a script. */
  shell: (script: string) => [string, ...string[]]
  /** Variables by which a job knows where it is. */
  job: Readonly<Env>
  /** Variables that tell a job of the stage pack which one it is. */
  part: (index: number, count: number) => Record<string, string>
  /** What a stage leaves for later ones: its path, and where these find it, in the workspace or beside it. */
  kept: Readonly<Record<'discover' | 'pack', (part: number) => readonly (readonly [string, string])[]>>
}

let home: Home
let sandbox: Sandbox
let client: TenantClient
/** GitLab and Azure DevOps, where comments are written. */
const comments = new MergeRequestServer()

beforeAll(async () => {
  await comments.start()
  home = await makeHome('ci-systems-')
  sandbox = await Sandbox.start({ behaviour: { errorTypeInAnswer: true, uploadMovesLatest: false } })
  client = clientOf(sandbox)
})

afterAll(async () => {
  client?.close()
  await comments.close()
  await sandbox?.close()
  await home?.remove()
})

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is of Azure Pipelines
const eachTenant = '${{ each tenant in parameters.tenants }}'

const example = async (name: string) => await readFile(join(root, 'examples', 'ci', name), 'utf8')

/** The jobs that share the connectors in each of the files. */
const packJobs = 2

async function gitlab(): Promise<Stages> {
  type Lines = string[]
  type Job = { script: Lines; after_script?: Lines; before_script?: Lines; variables?: Record<string, string> }
  type Name = 'default' | 'discover' | 'pack' | 'report' | '.tenant' | '.upload' | '.promote' | '.rollback'
  const jobs = parse(await example('gitlab-ci.yml')) as Record<Name, Job>
  const script = (lines: Lines = []) => [lines.join('\n')]
  expect(jobs.pack).toMatchObject({ parallel: packJobs })
  return {
    install: script(jobs.default.before_script),
    discover: script(jobs.discover.script),
    pack: script(jobs.pack.script),
    report: script(jobs.report.script),
    upload: script(jobs['.upload'].script),
    promote: script(jobs['.promote'].script),
    rollback: script(jobs['.rollback'].script),
    parameters: jobs['.rollback'].variables ?? {},
    cleanup: script(jobs['.tenant'].after_script),
    // The runner evaluates the lines of a job at the end of a pipe.
    shell: (lines) => ['bash', '-eo', 'pipefail', '-c', ': | eval "$1"', 'bash', lines],
    job: { GITLAB_CI: 'true' },
    part: (index, count) => ({ CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(count) }),
    kept: {
      discover: () => [['connectors.json', 'connectors.json']],
      pack: () => [['bundles', 'bundles']],
    },
  }
}

async function azure(): Promise<Stages> {
  type Steps = { bash?: string | undefined; condition?: string | undefined; env?: Record<string, string> | undefined }[]
  type Job = { steps?: Steps; strategy?: { parallel?: number; runOnce?: { deploy: { steps: Steps } } } }
  type Stage = { jobs: Job[] }
  type Pipeline = {
    stages: (Stage & Record<string, Stage[]>)[]
    parameters?: { name: string; default?: string | boolean }[]
  }
  const { stages } = parse(await example('azure-pipelines.yml')) as Pipeline
  const manual = parse(await example('azure-rollback.yml')) as Pipeline
  const ofTenant = stages[1]?.[eachTenant] ?? []
  const jobs = [stages[0], ...ofTenant, ...manual.stages].flatMap((stage) => stage?.jobs ?? [])
  expect(jobs.map(({ strategy }) => strategy?.parallel)).toEqual([undefined, packJobs, ...Array(4)])
  const [discover = [], pack = [], report = [], upload = [], promote = [], rollback = []] = jobs.map((job) => {
    const steps = job.steps ?? job.strategy?.runOnce?.deploy.steps ?? []
    return steps.filter(({ bash }) => bash !== undefined)
  })
  const installs = [discover, pack, report, upload, promote, rollback].map((steps) => steps.shift()?.bash)
  const defaults = new Map(manual.parameters?.map((each) => [each.name, String(each.default ?? '')]))
  const parameters: Record<string, string> = {}
  for (const [name, value] of Object.entries(rollback[0]?.env ?? {})) {
    const [, parameter] = /\bparameters\.(\w+)/.exec(value) ?? []
    if (parameter !== undefined && parameter !== 'tenant') parameters[name] = defaults.get(parameter) ?? 'not declared'
  }
  expect(new Set(installs).size).toBe(1)
  const scripts = (steps: Steps, condition?: string) =>
    steps.flatMap((step) => (step.condition === condition && step.bash !== undefined ? [step.bash] : []))
  const isCleanup = (script: string) => script.includes('cleanup')
  return {
    install: [installs[0] ?? ''],
    discover: scripts(discover),
    pack: scripts(pack),
    report: scripts(report),
    upload: scripts(upload),
    promote: scripts(promote),
    rollback: scripts(rollback),
    parameters,
    cleanup: [upload, promote, rollback].flatMap((steps) => scripts(steps, 'always()').filter(isCleanup)),
    // Without -e: a script fails by its last command.
    shell: (script) => ['bash', '--noprofile', '--norc', '-c', script],
    job: { TF_BUILD: 'True', BUILD_REPOSITORY_PROVIDER: 'TfsGit', BUILD_REPOSITORY_ID: 'repository-id' },
    part: (index, count) => ({
      SYSTEM_JOBPOSITIONINPHASE: String(index),
      SYSTEM_TOTALJOBSINPHASE: String(count),
    }),
    kept: {
      discover: () => [['connectors.json', '../connectors/connectors.json']],
      pack: (part) => [['out', `../packed-${part}-1`]],
    },
  }
}

async function jenkins(): Promise<Stages> {
  const manual = await example('Jenkinsfile.rollback')
  const stages = `${await example('Jenkinsfile')}${manual}`.split(/^ +stage\(/m)
  const shell = (name: string) =>
    [...(stages.find((text) => text.startsWith(`'${name}'`)) ?? '').matchAll(/\bsh '''(.*?)'''\n/gs)].map(
      ([, text = '']) => text,
    )
  const [[upload = '', first = ''], [promote = '', second = '']] = [shell('upload to the tenant'), shell('promote')]
  const [rollback = '', third = ''] = shell('rollback')
  const parameters = manual.matchAll(/^ {4}(?:string|booleanParam)\(name: '(\w+)', defaultValue: '?(\w*)'?,/gm)
  const [, parts = ''] = /name 'PART'\n +values (.*)\n/.exec(stages.join('')) ?? []
  expect(parts.split(', ')).toHaveLength(packJobs)
  // Each stage installs the program into a folder of its own. Here it is installed once.
  const install = /^ +export npm_config_prefix.*\n +npm install .*\n/m
  const installed = (scripts: readonly string[]) =>
    scripts.map((script) => {
      expect(script).toMatch(install)
      return script.replace(/^ +npm install .*\n/m, '')
    })
  return {
    install: [install.exec(promote)?.[0] ?? ''],
    discover: installed(shell('discover')),
    pack: installed(shell('pack part')),
    report: installed(shell('report')),
    upload: installed([upload]),
    promote: installed([promote]),
    rollback: installed([rollback]),
    parameters: Object.fromEntries([...parameters].map(([, parameter = '', value = '']) => [parameter, value])),
    cleanup: [first, second, third],
    shell: (script) => ['sh', '-xe', '-c', script],
    job: { JENKINS_URL: 'https://ci.example/' },
    part: (index) => ({ PART: String(index) }),
    kept: {
      discover: () => [['connectors.json', 'connectors.json']],
      pack: () => [['bundles', 'bundles']],
    },
  }
}

type Env = Record<string, string>
type Outcome = { code: number | null; said: string }

/** What a job said if it ended otherwise than it should; else nothing. */
function unless(code: number, outcome: Outcome): string {
  return outcome.code === code ? '' : `ended with ${outcome.code}: ${outcome.said}`
}

/** A repository with its pipelines on a build server. */
class Server {
  readonly #stages: Stages
  readonly #folder: string
  readonly config: string
  readonly #tenant: Env

  constructor(stages: Stages, name: string) {
    this.#stages = stages
    this.#folder = join(home.folder, name)
    this.config = join(this.#folder, 'config.json')
    this.#tenant = {
      ...{ TENANT: 'production', CONNECTOR_CONFIG: this.config },
      // GitLab pushes with a token of its own. Elsewhere it is the remote repository of the checkout.
      ...(name === 'gitlab' ? { RECORD_REMOTE: this.origin } : {}),
      ...{ SAIL_BASE_URL: sandbox.baseUrl, SAIL_CLIENT_ID: sandbox.clientId, SAIL_CLIENT_SECRET: sandbox.clientSecret },
    }
  }

  get origin(): string {
    return join(this.#folder, 'origin.git')
  }

  get workspace(): string {
    return join(this.#folder, 'work', 'main')
  }

  /** Makes the repository, with its first commit, and installs the program. */
  async begin(files: Files): Promise<string> {
    await mkdir(this.workspace, { recursive: true })
    await writeFiles(this.workspace, files)
    await commitAll(this.workspace)
    await writeFile(this.config, '{"label":"one"}')
    await run('git', ['init', '--quiet', '--bare', this.origin], { env: home.env })
    await this.git('remote', 'set-url', 'origin', this.origin)
    await this.git('push', '--quiet', 'origin', 'main')
    await this.succeed(this.#stages.install)
    return await this.git('rev-parse', 'HEAD')
  }

  async git(...words: string[]): Promise<string> {
    const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com']
    return (await run('git', [...person, ...words], { cwd: this.workspace, env: home.env })).stdout.trim()
  }

  /** Merges a change of these connectors, by the mark in each bundle. */
  async merge(mark: string, ...folders: string[]): Promise<string> {
    await this.git('checkout', '--quiet', '--force', 'main')
    for (const folder of folders) {
      const bundle = join(this.workspace, folder, 'dist', 'index.js')
      await writeFile(bundle, `${await readFile(bundle, 'utf8')}\n// ${mark}\n`)
    }
    await this.git('commit', '--quiet', '--all', '--allow-empty', '--message', mark)
    await this.git('push', '--quiet', 'origin', 'main')
    return await this.git('rev-parse', 'HEAD')
  }

  /** Runs scripts up to the first that fails, in a copy of the workspace if one is named. */
  async attempt(scripts: readonly string[], env: Env = {}, workspace = this.workspace) {
    const prefix = join(home.folder, 'npm')
    const environment = {
      ...home.env,
      ...{ npm_config_prefix: prefix, npm_config_offline: 'true', npm_config_ignore_scripts: 'true', CI: 'true' },
      ...{ PATH: `${join(prefix, 'bin')}:${home.env['PATH'] ?? process.env['PATH']}`, WORKSPACE_TMP: home.folder },
      ...{
        SAAS_CONNECTOR: root,
        TENANTS: 'production',
        ACCEPT_BREAKING: '',
        PIPELINE_WORKSPACE: join(workspace, '..'),
      },
      ...{ CI_JOB_URL: 'https://ci.example/job', BUILD_URL: 'https://ci.example/build/', BUILD_BUILDID: '1' },
      ...{ SYSTEM_COLLECTIONURI: 'https://ci.example/', SYSTEM_TEAMPROJECTID: 'project' },
      ...this.#stages.job,
      ...env,
    }
    let said = ''
    for (const script of scripts) {
      expect(script).toMatch(/npm install|saas-connector/)
      const [program, ...words] = this.#stages.shell(script)
      const { code, stdout, stderr } = await runAny(program, words, { cwd: workspace, env: environment })
      said += stdout + stderr
      if (code !== 0) return { code, said }
    }
    return { code: 0, said }
  }

  async succeed(scripts: readonly string[], env: Env = {}): Promise<string> {
    const { code, said } = await this.attempt(scripts, env)
    expect(unless(0, { code, said })).toBe('')
    return said
  }

  /** Checks a commit out as a new job does, and runs the stages without a tenant. Returns the aliases that are found. */
  async pack(commit: string, env: Env = {}): Promise<Outcome & { found: string[]; report: Outcome }> {
    await this.git('checkout', '--quiet', '--force', '--detach', commit)
    await this.git('clean', '--quiet', '-ffdx')
    const beside = join(this.workspace, '..')
    for (const name of await readdir(beside)) if (name !== 'main') await rm(join(beside, name), { recursive: true })
    const keep = async (paths: readonly (readonly [string, string])[]) => {
      for (const [from, to] of paths) {
        if (from === to) continue
        await mkdir(join(this.workspace, to, '..'), { recursive: true })
        await cp(join(this.workspace, from), join(this.workspace, to), { recursive: true })
      }
    }
    await this.succeed(this.#stages.discover, env)
    await keep(this.#stages.kept.discover(0))
    const outputs = JSON.parse(await readFile(join(this.workspace, 'connectors.json'), 'utf8')) as { matrix: string }
    const found = (JSON.parse(outputs.matrix) as { include: { alias: string }[] }).include.map(({ alias }) => alias)
    const result = { code: 0 as number | null, said: '', found, report: { code: 0 as number | null, said: '' } }
    for (let part = 1; part <= packJobs; part++) {
      const { code, said } = await this.attempt(this.#stages.pack, { ...env, ...this.#stages.part(part, packJobs) })
      await keep(this.#stages.kept.pack(part))
      if (code !== 0) result.code = code
      result.said += said
    }
    result.report = await this.attempt(this.#stages.report, env)
    return result
  }

  async upload(env: Env = {}) {
    return await this.attempt(this.#stages.upload, { ...this.#tenant, ...env })
  }

  async promote(env: Env = {}) {
    return await this.attempt(this.#stages.promote, { ...this.#tenant, ...env })
  }

  /** @param copy - names a copy of the workspace to run in. */
  async rollBack(changed: Env, copy?: string) {
    const workspace = copy === undefined ? this.workspace : join(this.#folder, copy, 'main')
    if (copy !== undefined) await cp(this.workspace, workspace, { recursive: true })
    return await this.attempt(
      this.#stages.rollback,
      { ...this.#tenant, ...this.#stages.parameters, ...changed },
      workspace,
    )
  }

  async cleanUp(): Promise<void> {
    for (const script of this.#stages.cleanup)
      expect(await this.attempt([script], this.#tenant)).toMatchObject({ code: 0 })
  }

  /** The text of the record of a connector. */
  async recordText(alias: string): Promise<string> {
    const paths = await this.git('--git-dir', this.origin, 'ls-tree', '-r', '--name-only', 'saas-connector-record')
    const path = paths.split('\n').find((each) => each.endsWith(`/${alias}.json`)) ?? ''
    return await this.git('--git-dir', this.origin, 'show', `saas-connector-record:${path}`)
  }

  /** The records in the branch: of each connector the versions and what became of them, newest first. */
  async recorded(): Promise<Record<string, string[]>> {
    const branch = 'saas-connector-record'
    const paths = await this.git('--git-dir', this.origin, 'ls-tree', '-r', '--name-only', branch)
    const records: Record<string, string[]> = {}
    for (const path of paths.split('\n')) {
      const text = await this.git('--git-dir', this.origin, 'show', `${branch}:${path}`)
      const uploads = JSON.parse(text) as { version: number; connector: string; statuses: { description: string }[] }[]
      for (const { version, connector, statuses } of uploads) {
        const events = statuses.map(({ description }) => description.split(' ')[0])
        records[connector] = [...(records[connector] ?? []), `${version}: ${events.join(' ')}`]
      }
    }
    return records
  }
}

const tags = async (...aliases: string[]) =>
  await Promise.all(aliases.map(async (alias) => await tagsOf(client, alias)))

/** What the stages without a tenant find, which succeed. */
async function packed(server: Server, commit: string, env: Env = {}): Promise<string[]> {
  const outcome = await server.pack(commit, env)
  expect(unless(0, outcome)).toBe('')
  expect(unless(0, outcome.report)).toBe('')
  return outcome.found
}

/** Echo connectors in folders of their names. */
async function connectors(prefix: string, ...names: string[]): Promise<Files> {
  const files: Files = {}
  for (const folder of names) {
    const name = prefix + folder.split('/').at(-1)
    const project = await echoProject(folder)
    const spec = JSON.parse(project[`${folder}/connector-spec.json`] ?? '') as object
    Object.assign(files, project, {
      [`${folder}/package.json`]: JSON.stringify({ name, version: '1.0.0' }),
      [`${folder}/connector-spec.json`]: JSON.stringify({ ...spec, name }),
    })
  }
  return files
}

test('GitLab: many connectors, from merges to latest and back', async () => {
  const server = new Server(await gitlab(), 'gitlab')
  const aCursed = join(home.folder, 'a-config.json')
  await writeFile(aCursed, '{"label":"a"}')
  const first = await server.begin({
    ...(await connectors('gitlab-', 'a', 'b', 'c')),
    'connectors.yml': JSON.stringify({ projects: { a: { config: 'A_CONFIG' } } }),
  })
  const own = { A_CONFIG: aCursed }

  // All are new. The branch of the record is created. A merge request has one comment for all of them, also when it runs again.
  comments.reset()
  const mergeRequest = {
    ...{ CI_API_V4_URL: `${comments.url}/api/v4`, COMMENT_TOKEN: comments.token },
    ...{ CI_MERGE_REQUEST_PROJECT_ID: '12', CI_MERGE_REQUEST_IID: '7' },
  }
  expect(await packed(server, first, mergeRequest)).toEqual(['gitlab-a', 'gitlab-b', 'gitlab-c'])
  expect(comments.notes.map(({ body }) => body)).toEqual([
    expect.stringMatching(/## Validate: 3 connectors\n.*gitlab-a.*gitlab-b.*gitlab-c/s),
  ])
  const artifacts = join(home.folder, 'artifacts')
  for (const name of ['connectors.json', 'bundles']) {
    await cp(join(server.workspace, name), join(artifacts, name), { recursive: true })
  }
  expect(unless(0, await server.upload(own))).toBe('')
  expect(unless(0, await server.promote(own))).toBe('')
  expect(await tags('gitlab-a', 'gitlab-b', 'gitlab-c')).toEqual(Array(3).fill({ development: 1, latest: 1 }))

  // The pipeline of the second merge never starts. That of the third makes up for it, and takes no others.
  await server.merge('second', 'a')
  const third = await server.merge('third', 'b')
  expect(await packed(server, third)).toEqual(['gitlab-a', 'gitlab-b'])
  expect(unless(0, await server.upload(own))).toBe('')
  // A commit is promoted with all of its connectors.
  expect(unless(0, await server.promote(own))).toBe('')
  const now = [
    { development: 2, latest: 2 },
    { development: 2, latest: 2 },
    { development: 1, latest: 1 },
  ]
  expect(await tags('gitlab-a', 'gitlab-b', 'gitlab-c')).toEqual(now)

  // The pipeline of the first merge runs again, with what it packed then.
  await server.git('checkout', '--quiet', '--detach', first)
  await server.git('clean', '--quiet', '-ffdx')
  await cp(artifacts, server.workspace, { recursive: true })
  const again = await server.upload(own)
  expect([unless(0, again), again.said]).toEqual([
    '',
    expect.stringMatching(/gitlab-b: .*nothing was uploaded: version 2 of .* is of the newer commit/),
  ])
  const refused = await server.promote(own)
  expect([refused.code, refused.said]).toEqual([
    1,
    expect.stringMatching(/gitlab-a: .*version 2 replaced it .*older release/),
  ])
  expect(await tags('gitlab-a', 'gitlab-b', 'gitlab-c')).toEqual(now)

  // One fails its validation, and one cannot be packed. The third goes its way up to production.
  await writeFile(aCursed, '{"fail":"the target system is down"}')
  await server.merge('fourth', 'a', 'c')
  const specOfB = await readFile(join(server.workspace, 'b', 'connector-spec.json'), 'utf8')
  await writeFiles(server.workspace, { 'b/connector-spec.json': '{' })
  await server.git('commit', '--quiet', '--all', '--message', 'A mistake')
  const fifth = await server.merge('fifth')
  const broken = await server.pack(fifth)
  expect(broken).toMatchObject({
    found: ['gitlab-a', 'gitlab-b', 'gitlab-c'],
    said: expect.stringContaining('1 of 1 entry failed: gitlab-b'),
  })
  expect(broken.code).not.toBe(0)
  expect([broken.report.code, broken.report.said]).toEqual([
    1,
    expect.stringMatching(/there are results of 2 connectors and not of 3: "gitlab-[ac]", "gitlab-[ac]";/),
  ])
  const failed = await server.upload(own)
  expect([failed.code, failed.said]).toEqual([1, expect.stringContaining('2 of 3 entries failed: gitlab-a, gitlab-b')])
  const unproven = await server.promote(own)
  expect([unproven.code, unproven.said]).toEqual([1, expect.stringMatching(/gitlab-a: .*version 3 .*validat/)])
  expect(await tags('gitlab-a', 'gitlab-b', 'gitlab-c')).toEqual([
    { development: 3, latest: 2 },
    { development: 2, latest: 2 },
    { development: 2, latest: 2 },
  ])
  // The next pipeline takes up what did not pass.
  await writeFile(aCursed, '{"label":"a"}')
  await server.git('checkout', '--quiet', '--force', 'main')
  await writeFiles(server.workspace, { 'b/connector-spec.json': specOfB })
  await server.git('commit', '--quiet', '--all', '--message', 'Mended')
  const sixth = await server.merge('sixth')
  expect(await packed(server, sixth)).toEqual(['gitlab-a'])
  expect(unless(0, await server.upload(own))).toBe('')
  expect(unless(0, await server.promote(own))).toBe('')

  // Two are rolled back at the same time, each by a job of its own. The record has both.
  const nobody = await server.rollBack(own)
  expect(nobody.code).not.toBe(0)
  expect(nobody.said).toContain('--connector is empty')
  const both = await Promise.all([
    server.rollBack({ ...own, CONNECTOR: 'gitlab-a', EXPECT_VERSION: '3' }, 'one'),
    server.rollBack({ ...own, CONNECTOR: 'gitlab-c' }, 'two'),
  ])
  expect(both).toMatchObject([{ code: 0 }, { code: 0 }])
  expect(await tags('gitlab-a', 'gitlab-b', 'gitlab-c')).toEqual([
    { development: 3, latest: 2 },
    { development: 2, latest: 2 },
    { development: 2, latest: 1 },
  ])
  await server.cleanUp()
  expect(await server.recorded()).toEqual({
    'gitlab-a': [
      // The commit that passed has the same content as the one that did not.
      '3: uploaded validated promoted rolled',
      '3: uploaded tagged checked',
      '2: uploaded tagged validated promoted replaced restored',
      '1: uploaded tagged validated replaced',
    ],
    'gitlab-b': ['2: uploaded tagged validated promoted', '1: uploaded tagged validated replaced'],
    'gitlab-c': [
      '2: uploaded tagged validated promoted rolled',
      '1: uploaded tagged validated validated replaced restored',
    ],
  })
})

// The commands for each connector are the same in all files: see below. So this is about what is around them.
test.each([
  { name: 'Azure Pipelines', read: azure, folders: ['.'] },
  { name: 'Jenkins', read: jenkins, folders: ['connectors/one'] },
])('$name: from a pull request to latest and back', async ({ name, read, folders }) => {
  const id = name.toLowerCase().replace(' ', '-')
  const server = new Server(await read(), id)
  const aliases = folders.map((folder) => (folder === '.' ? id : `${id}-${folder.split('/').at(-1)}`))
  const [folder = '', alias = ''] = [folders[0], aliases[0]]
  // One connector is in the root of its repository.
  const files = folder === '.' ? await connectors('', '.') : await connectors(`${id}-`, ...folders)
  if (folder === '.') files['./package.json'] = JSON.stringify({ name: id, version: '1.0.0' })
  const first = await server.begin(files)
  expect(await packed(server, first)).toEqual(aliases)
  expect(unless(0, await server.upload())).toBe('')
  expect(unless(0, await server.promote())).toBe('')
  const second = await server.merge('second', folder)
  expect(await packed(server, second)).toEqual([alias])
  expect(unless(0, await server.upload())).toBe('')
  expect((await tags(alias))[0]).toEqual({ development: 2, latest: 1 })
  expect(unless(0, await server.promote())).toBe('')
  expect((await tags(alias))[0]).toEqual({ development: 2, latest: 2 })
  // With the address of the reports, which the build server keeps.
  expect(await server.recordText(alias)).toMatch(
    /"https:\/\/ci\.example\/(?:build\/artifact\/tenant-reports\/production\/1\/|project\/_build\/results\?buildId=1)"/,
  )

  // A pull request is compared with its target branch, and refused if it takes something away from existing sources.
  comments.reset()
  const pullRequest = {
    ...{ CHANGE_TARGET: 'main', SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main' },
    ...{ CHANGE_URL: `${comments.url}/group/people/-/merge_requests/7`, COMMENT_TOKEN: comments.token },
    ...{ SYSTEM_COLLECTIONURI: `${comments.url}/acme/`, SYSTEM_TEAMPROJECTID: 'project-id' },
    ...{ SYSTEM_PULLREQUEST_PULLREQUESTID: '7', SYSTEM_ACCESSTOKEN: comments.token },
  }
  const specFile = join(folder, 'connector-spec.json')
  const spec = JSON.parse(await readFile(join(server.workspace, specFile), 'utf8')) as { commands: string[] }
  const commands = spec.commands.filter((each) => each !== 'std:account:read')
  await writeFiles(server.workspace, { [specFile]: JSON.stringify({ ...spec, commands }) })
  await server.git('commit', '--quiet', '--all', '--message', 'A pull request')
  const breaking = await server.pack(await server.git('rev-parse', 'HEAD'), pullRequest)
  expect([breaking.code, breaking.found, breaking.said]).toEqual([
    1,
    [alias],
    expect.stringMatching(/std:account:read/),
  ])
  expect([breaking.report.code, breaking.report.said]).toEqual([
    1,
    expect.stringContaining('the spec is refused: command-removed/std:account:read'),
  ])
  const written = [...comments.notes, ...comments.threads.flatMap((thread) => thread.comments)]
  expect(written.map((each) => ('body' in each ? each.body : each.content))).toEqual([
    expect.stringMatching(/## Validate: .*❌ .*the spec is refused.*command-removed.*⚠️ .*bundle-handlers/s),
  ])
  expect(await server.git('status', '--porcelain', '--untracked-files=no')).toBe('')
  await server.git('checkout', '--quiet', second)
  // The target system is down when the second version is taken back.
  await writeFile(server.config, '{"fail":"the target system is down"}')
  const choice = { CONNECTOR: alias, VERIFY: 'false', TO: '1' }
  const other = await server.rollBack({ ...choice, EXPECT_VERSION: '7' })
  expect([other.code, other.said]).toEqual([
    1,
    expect.stringContaining('is at version 2, not at version 7 as expected'),
  ])
  expect(unless(0, await server.rollBack({ ...choice, EXPECT_VERSION: '2' }))).toBe('')
  await server.cleanUp()
  expect(await tags(...aliases)).toEqual([{ development: 2, latest: 1 }])
})

test('all run the same commands for a connector', async () => {
  /** The commands for each connector, without what differs from server to server. */
  const perConnector = (scripts: readonly string[]) => {
    const [, text = ''] = /saas-connector each [^']*'\n([^']*)'/.exec(scripts.join('\n')) ?? []
    return text
      .replaceAll(/^ +/gm, '')
      .replaceAll(/^#.*\n/gm, '')
      .replaceAll(/ (?:\$\{BUILD_URL:\+)?--report-url .*/g, '')
      .replaceAll(/ \$\{\w+:\+--spec-base .*/g, '')
      .replaceAll(/(?<=tenant-reports\/)\$TENANT\//g, '')
      .replaceAll(/\bout\/(?=reports|bundles)/g, '')
  }
  const all = await Promise.all([gitlab(), azure(), jenkins()])
  for (const stage of ['pack', 'upload', 'promote', 'rollback'] as const) {
    const texts = all.map((stages) => perConnector(stages[stage]))
    expect(texts[0]).toContain('saas-connector')
    expect(texts.slice(1)).toEqual([texts[0], texts[0]])
  }
  const reports = all.map(({ report }) => /saas-connector report .*/.exec(report.join('\n'))?.[0])
  expect(reports[0]).toContain('--comment true')
  expect(reports.slice(1)).toEqual([reports[0], reports[0]])
})

test('Azure Pipelines: only main is uploaded, promoted and rolled back', async () => {
  type Stage = { stage: string; condition?: string }
  type Stages = { stages: (Stage & Record<string, Stage[]>)[] }
  const { stages } = parse(await example('azure-pipelines.yml')) as Stages
  const ofTenant = stages[1]?.[eachTenant] ?? []
  const rollback = (parse(await example('azure-rollback.yml')) as Stages).stages
  const main = "eq(variables['Build.SourceBranch'], 'refs/heads/main')"
  expect([...ofTenant, ...rollback].map(({ condition }) => condition)).toEqual([
    `and(not(canceled()), ${main})`,
    `and(not(canceled()), ${main})`,
    `and(succeeded(), ${main})`,
  ])
  expect(stages).toHaveLength(2)
})
