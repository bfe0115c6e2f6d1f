import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../support/program.js'

interface Step {
  uses?: string
  with?: Record<string, unknown>
}
interface Job {
  uses?: string
  concurrency?: Concurrency
  permissions?: Record<string, string>
  steps?: Step[]
}
type Concurrency = { group: string; queue?: string; 'cancel-in-progress'?: boolean | string }
interface Workflow {
  on: Record<string, unknown>
  concurrency?: Concurrency
  jobs: Record<string, Job>
}

const folder = join(root, 'examples', 'workflows')
const workflows = readdirSync(folder).map((name): [string, Workflow] => [
  name,
  parse(readFileSync(join(folder, name), 'utf8')) as Workflow,
])
const ours = /saas-connector-actions\/([a-z]+)@/
const steps = (workflow: Workflow): [Job, Step, string][] =>
  Object.values(workflow.jobs).flatMap((job) =>
    (job.steps ?? []).map((step): [Job, Step, string] => [job, step, ours.exec(step.uses ?? '')?.[1] ?? '']),
  )

it('builds and uploads in two jobs, of which only that without a build has secrets', () => {
  const { jobs } = Object.fromEntries(workflows)['two-jobs.yml'] as Workflow & { jobs: Record<string, unknown> }
  const actionsOf = (name: string) => (jobs[name]?.steps ?? []).map(({ uses = '' }) => ours.exec(uses)?.[1])
  expect(actionsOf('pack')).toContain('pack')
  expect(JSON.stringify(jobs['pack'])).not.toMatch(/secrets\.|github\.token/)
  expect(actionsOf('upload')).not.toContain('pack')
  expect((jobs['upload']?.steps ?? []).filter((step) => 'run' in step)).toEqual([])
  const upload = jobs['upload']?.steps?.find(({ uses }) => uses?.includes('/upload@'))
  expect(upload?.with?.['sha256']).toBe(`\${{ needs.pack.outputs.sha256 || 'missing' }}`)
})

/** The reusable workflows that a workflow calls, all of which are examples too. */
function calledBy(workflow: Workflow): Workflow[] {
  return Object.values(workflow.jobs).flatMap(({ uses }) => {
    if (uses === undefined) return []
    const found = workflows.find(([name]) => uses === `./.github/workflows/${name}`)
    if (found === undefined) throw new Error(`there is no example ${uses}`)
    return [found[1]]
  })
}

describe.each(workflows)('%s', (name, workflow) => {
  it('queues its runs, or cancels those of a pull request', () => {
    const groups = [workflow, ...Object.values(workflow.jobs)].flatMap(({ concurrency }) => concurrency ?? [])
    if ('workflow_call' in workflow.on) {
      // Its caller has a group. The same group again would wait for itself.
      expect(workflow.concurrency).toBeUndefined()
    } else {
      expect(workflow.concurrency).toBeDefined()
    }
    for (const { queue, 'cancel-in-progress': cancel } of groups) {
      // GitHub refuses both together.
      expect([queue, cancel === undefined]).toEqual(queue === undefined ? [undefined, false] : ['max', true])
    }
    const isWriting = [workflow, ...calledBy(workflow)].some((each) =>
      steps(each).some(([, , action]) => ['upload', 'promote', 'rollback'].includes(action)),
    )
    if (isWriting && !('workflow_call' in workflow.on)) expect(workflow.concurrency?.queue).toBe('max')
    // Only there it says what to do on GitHub Enterprise Server.
    const text = readFileSync(join(folder, name), 'utf8')
    if (text.includes('queue: max'))
      expect(text.replace(/\s*#\s*/g, ' ')).toMatch(/GitHub Enterprise Server.*`cancel-in-progress: false`/)
  })

  it('promotes by commit, and may use the record wherever it does', () => {
    for (const [job, step, action] of steps(workflow)) {
      const needed = { upload: 'write', promote: 'write', rollback: 'write' }[action]
      if (needed !== undefined) expect(job.permissions?.['deployments']).toBe(needed)
      if (action === 'promote') expect(step.with?.['from-commit']).toMatch(/auto/)
      // Both run code of the project.
      if (action === 'pack' || action === 'validate') expect(step.with?.['github-token']).toBeUndefined()
      if (action !== 'upload') continue
      const others = (job.steps ?? []).map(({ uses = '' }) => uses)
      const all = steps(workflow).map(([, { uses = '' }]) => uses)
      expect(all.some((uses) => uses.startsWith('actions/upload-artifact@'))).toBe(true)
      expect(others.some((uses) => uses.includes('/report@'))).toBe(true)
    }
  })

  it('grants a workflow that it calls what that one needs', () => {
    for (const { uses, permissions = {} } of Object.values(workflow.jobs)) {
      const called = workflows.find(([name]) => uses === `./.github/workflows/${name}`)?.[1]
      for (const job of Object.values(called?.jobs ?? {})) expect(permissions).toMatchObject(job.permissions ?? {})
    }
  })
})
