import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { operations } from '../../src/commands/connector/command.js'
import { type ProjectSettings, workflowFiles } from '../../src/commands/init/files.js'
import { commands } from '../../src/commands/registry.js'
import { root } from '../support/program.js'
import { markdownPages, workflowOf, yamlBlocks } from '../support/yaml-blocks.js'

/** What holds for each workflow that users can copy: of examples, templates and Markdown pages, and what `init` writes. */
interface Step {
  id?: string
  uses?: string
  if?: string
  with?: Record<string, unknown>
}
interface Job {
  uses?: string
  if?: string
  needs?: string | string[]
  with?: Record<string, unknown>
  concurrency?: Concurrency
  permissions?: Record<string, string>
  steps?: Step[]
}
type Concurrency = { group: string; queue?: string; 'cancel-in-progress'?: boolean | string }
interface Workflow {
  on: string | Record<string, unknown>
  concurrency?: Concurrency
  jobs: Record<string, Job>
}
interface Copied {
  path: string
  workflow: Workflow
  /** False for jobs or steps of a page, which stand for a part of a workflow. */
  isComplete: boolean
}

const complete = (path: string, text: string): Copied => ({ path, workflow: parse(text) as Workflow, isComplete: true })

function ofFolder(folder: string): Copied[] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
  const workflows = names.filter((name) => /\.ya?ml$/.test(name) && !name.endsWith('validate.yml'))
  return workflows.map((name) => complete(join(folder, name), readFileSync(join(root, folder, name), 'utf8')))
}

function ofPages(): Copied[] {
  return markdownPages().flatMap((path) =>
    yamlBlocks(readFileSync(join(root, path), 'utf8')).flatMap((block, index) => {
      const content = workflowOf(block)
      const isComplete = /^on:/m.test(block)
      return content === undefined ? [] : [{ ...complete(`${path}#${index + 1}`, content), isComplete }]
    }),
  )
}

async function ofInit(): Promise<Copied[]> {
  const found: Copied[] = []
  for (const kind of ['connector', 'customizer'] as const) {
    for (const monorepo of [false, true]) {
      for (const hasBaseline of [false, true]) {
        const settings: ProjectSettings = {
          ...{ kind, monorepo, hasBaseline, packageName: 'one', alias: 'one', action: 'acme/actions@v1' },
          ...{ packageManager: 'pnpm', installManager: 'npm install --global pnpm', hasLockfile: true },
          ...{ workflows: true, recording: kind === 'connector', pathInRepository: 'connectors/one' },
        }
        for (const [name, text] of Object.entries(await workflowFiles(settings)))
          found.push(complete(`init/${kind}-${monorepo}-${hasBaseline}/${name}`, text))
      }
    }
  }
  return found
}

const copied = [
  ...[...ofFolder('examples/workflows'), ...ofFolder('.github/workflows'), ...ofFolder('templates'), ...ofPages()],
  ...(await ofInit()),
]

const journaling = new Set<string>()
for (const [name, load] of Object.entries(commands)) {
  if (name !== 'cleanup' && 'journal' in (await load()).inputs) journaling.add(name)
}

/** The command of ours that a step runs; '' for a step of others. */
function commandOf({ uses = '' }: Step): string {
  const [, command] = /^(?:OWNER\/saas-connector-actions|acme\/actions)(?:\/([a-z]+))?@/.exec(uses) ?? []
  return command ?? (/^(?:OWNER\/saas-connector-actions|acme\/actions)@/.test(uses) ? 'pipeline' : '')
}

const isOn = (value: unknown) => value !== undefined && String(value) !== 'false'
const isOff = (value: unknown) => value !== undefined && String(value) === 'false'
const uploads = (step: Step) =>
  commandOf(step) === 'upload' ||
  (commandOf(step) === 'pipeline' && !isOff(step.with?.['upload'])) ||
  (commandOf(step) === 'connector' && step.with?.['operation'] === 'customizer-upload')

/** What a killed step leaves behind: accounts of the checks that write, and moved tags. */
const leavesAccounts = (step: Step) =>
  ['validate', 'pipeline'].includes(commandOf(step)) && isOff(step.with?.['read-only'])
const movesTags = (step: Step) =>
  journaling.has(commandOf(step)) && (['promote', 'rollback'].includes(commandOf(step)) || uploads(step))

const writingOperations = new Set(operations.filter(({ writes }) => writes).map(({ name }) => name))
function writes(step: Step): boolean {
  if (movesTags(step) || uploads(step)) return true
  if (commandOf(step) === 'connector') return writingOperations.has(String(step.with?.['operation']))
  return commandOf(step) === 'sync' && /apply|destroy/.test(String(step.with?.['mode']))
}

const isOfPullRequests = ({ on }: Workflow) => (typeof on !== 'object' ? on === 'pull_request' : 'pull_request' in on)

/** Whether a step compares with other commits than the one that is checked out. */
function readsHistory(step: Step, { workflow, isComplete }: Copied): boolean {
  const { 'changed-only': changedOnly, 'from-commit': fromCommit, version, file } = step.with ?? {}
  switch (commandOf(step)) {
    case 'upload':
    case 'pipeline':
      return true
    case 'connector':
      return uploads(step)
    case 'promote':
      return fromCommit !== undefined || version === undefined
    case 'discover':
      return isOn(changedOnly)
    case 'validate':
      return file !== undefined && (isOfPullRequests(workflow) || !isComplete)
    default:
      return false
  }
}

test.each(markdownPages())('%s shows jobs and steps with their permissions', (path) => {
  const examples = yamlBlocks(readFileSync(join(root, path), 'utf8')).filter((block) =>
    /^(on|jobs|steps):/m.test(block),
  )
  for (const block of examples) {
    const { permissions, jobs = {} } = parse(block) as Partial<Workflow> & { permissions?: object }
    const all = [permissions, ...Object.values(jobs).map((job) => job.permissions)]
    expect([block, all.some((each) => each !== undefined)]).toEqual([block, true])
  }
})

test('there are workflows of each kind, and commands that leave something behind', () => {
  const places = ['examples/workflows/', '.github/workflows/', 'README.md', 'upload/README.md', 'init/']
  for (const place of places) expect(copied.filter(({ path }) => path.startsWith(place)).length).toBeGreaterThan(0)
  expect([...journaling].sort()).toEqual(['pipeline', 'promote', 'prove', 'rollback', 'upload', 'validate'])
})

test('init writes the folder of a customizer into the paths of its artifact', () => {
  const { workflow } = copied.find(({ path }) => path.endsWith('customizer-one.yml')) as Copied
  expect(JSON.stringify(workflow)).toContain('connectors/one/dist/*.map')
})

describe.each(copied.map((each): [string, Copied] => [each.path, each]))('%s', (_, each) => {
  const { workflow, isComplete } = each
  const jobs = Object.values(workflow.jobs)
  const steps = jobs.flatMap(({ steps = [] }) => steps)

  it('ends a job that may leave something behind with the cleanup action, whatever happened before', () => {
    for (const { steps = [] } of jobs) {
      const accounts = steps.some(leavesAccounts)
      if (!accounts && !steps.some(movesTags)) continue
      const last = steps.findLast((step) => commandOf(step) !== '')
      expect([commandOf(last ?? {}), last?.if]).toEqual(['cleanup', 'always()'])
      // Only with the configuration can the connector delete accounts.
      if (accounts) expect(last?.with).toHaveProperty('config')
    }
  })

  it('keeps each zip that it uploads, with its source map', () => {
    if (!isComplete || !steps.some(uploads)) return
    const kept = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    const paths = kept.map((step) => String(step.with?.['path']).split('\n'))
    expect(paths).toContainEqual(
      expect.arrayContaining([
        expect.stringMatching(/\.zip$|outputs\.file \}\}$/),
        expect.stringMatching(/dist\/\*\.map$/),
      ]),
    )
  })

  it('replaces what an earlier attempt of the same run kept, which GitHub refuses otherwise', () => {
    const kept = steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@'))
    for (const step of kept) expect(step.with).toMatchObject({ overwrite: true })
  })

  it('keeps the reports of its verdict, and records where they are', () => {
    if (!isComplete) return
    for (const { steps = [] } of jobs) {
      const judging = steps.filter((step) => ['validate', 'report', 'pipeline'].includes(commandOf(step)))
      // The job that joins the shards keeps the reports; a shard has a part.
      const judge = judging.find((step) => step.with?.['shard'] === undefined)
      if (judge === undefined) continue
      const kept = steps.find((step) => String(step.with?.['path']).includes(`steps.${judge.id}.outputs.report-html`))
      expect(kept?.uses).toMatch(/^actions\/upload-artifact@/)
      for (const format of ['html', 'junit', 'json'])
        expect(kept?.with?.['path']).toContain(`\u0024{{ steps.${judge.id}.outputs.report-${format} }}`)
      // Also those of a failed validation.
      expect(kept?.if).toContain('always()')
      const url = `\u0024{{ steps.${kept?.id}.outputs.artifact-url }}`
      for (const step of judging) {
        if (step.with?.['github-token'] === undefined || isOff(step.with?.['upload'])) continue
        // A step that validates and records at once has only the page of the run.
        const isLater = step !== judge
        if (isLater) expect(step.with?.['report-url']).toBe(url)
        else if (commandOf(step) === 'pipeline') expect(step.with?.['report-url']).toMatch(/runs\/.*github\.run_id/)
      }
    }
  })

  // GitHub takes a skipped job for a passed check, and the comment of an earlier commit would stay.
  it('reports in a job of its own also if a job before it failed, and misses its result', () => {
    for (const job of jobs) {
      const report = job.steps?.find((step) => commandOf(step) === 'report')
      if (report === undefined || job.needs === undefined || job.steps?.some((step) => commandOf(step) === 'validate'))
        continue
      expect(job.if).toContain('!cancelled()')
      expect(report.with?.['connectors']).toBeDefined()
      for (const name of [job.needs].flat()) {
        const kept =
          workflow.jobs[name]?.steps?.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@')) ?? []
        expect([name, kept.map((step) => step.if)]).toEqual([name, [expect.stringContaining('always()')]])
      }
    }
  })

  it('queues what writes to a tenant or publishes, and cancels none of it', () => {
    const isWriting = ({ steps = [], permissions }: Job) => steps.some(writes) || permissions?.['contents'] === 'write'
    const writing = jobs.filter(isWriting)
    const groups = [writing.length > 0 ? workflow : {}, ...writing]
      .flatMap(({ concurrency }) => concurrency ?? [])
      .filter(({ group }) => group !== 'snippet')
    for (const { queue, 'cancel-in-progress': cancel } of groups) expect([queue, cancel]).toEqual(['max', undefined])
    const isCalled = typeof workflow.on === 'object' && 'workflow_call' in workflow.on
    if (isComplete && !isCalled && writing.length > 0) expect(groups).not.toEqual([])
  })

  it('checks the whole history out where it is read', () => {
    for (const { steps = [] } of jobs) {
      if (!steps.some((step) => readsHistory(step, each))) continue
      for (const step of steps)
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['fetch-depth']).toBe(0)
    }
  })

  it('lets whoever starts a rollback say where to, from where, and that it is not checked', () => {
    if (!isComplete) return
    const calls = jobs.filter(({ uses }) => uses?.endsWith('/connectors-rollback.yml'))
    for (const call of [...steps.filter((step) => commandOf(step) === 'rollback'), ...calls]) {
      for (const name of ['connector', 'tag', 'to', 'expect-version', 'verify', 'dry-run'])
        expect([name, call.with?.[name]]).toEqual([name, expect.stringContaining(`inputs.${name}`)])
    }
  })
})
