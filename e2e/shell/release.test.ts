import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type Home, makeHome } from '../support/home.js'
import { root } from '../support/programs.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run, runAny } from '../support/run.js'

/** The shell lines of our release workflow that decide by git, run in a clone as they stand there. */
interface Step {
  name: string
  id?: string
  if?: string
  run?: string
}

let home: Home
let origin: string
let clone: string
let steps: Step[]

const person = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com']
const git = async (folder: string, ...words: string[]) =>
  await run('git', [...person, ...words], { cwd: folder, env: home.env })

beforeAll(async () => {
  home = await makeHome('release-')
  origin = join(home.folder, 'origin')
  clone = join(home.folder, 'clone')
  const workflow = await readFile(join(root, '.github', 'workflows', 'release.yml'), 'utf8')
  const { jobs } = parse(workflow) as { jobs: Record<string, { steps: Step[] }> }
  steps = Object.values(jobs).flatMap((job) => job.steps)
  await writeFiles(origin, { a: '1' })
  await commitAll(origin)
})

afterAll(() => home?.remove())

/** Runs a step on a fresh clone with the tag checked out, as actions/checkout leaves it with `fetch-depth: 0`. */
async function runStep(name: string, tag: string) {
  const script = steps.find((step) => step.name === name)?.run
  if (script === undefined) throw new Error(`release.yml has no step ${name}`)
  await rm(clone, { recursive: true, force: true })
  await git(home.folder, 'clone', '--quiet', origin, clone)
  await git(clone, 'checkout', '--quiet', '--detach', `refs/tags/${tag}`)
  const output = join(home.folder, 'output')
  await writeFile(output, '')
  const env = { ...home.env, GITHUB_REF_NAME: tag, GITHUB_OUTPUT: output }
  const { code, stdout } = await runAny('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: clone,
    env,
  })
  return { code, stdout, output: await readFile(output, 'utf8') }
}

test('a tag on main is released, and one on another branch is refused', async () => {
  await git(origin, 'tag', '--annotate', 'v1.2.8', '--message', 'v1.2.8')
  await git(origin, 'checkout', '--quiet', '-b', 'other')
  await writeFiles(origin, { a: 'not reviewed' })
  await commitAll(origin)
  await git(origin, 'tag', 'v6.6.6')
  await git(origin, 'checkout', '--quiet', 'main')
  await writeFiles(origin, { a: '2' })
  await commitAll(origin)

  expect(await runStep('Look for the commit on main', 'v1.2.8')).toMatchObject({ code: 0, stdout: '' })
  expect(await runStep('Look for the commit on main', 'v6.6.6')).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/^::error title=Release::the commit of v6\.6\.6 is not on main; .*\n$/),
  })
})

test('the tag of the major version moves forward only', async () => {
  const decide = async (tag: string) => {
    await git(origin, 'tag', '--force', tag)
    const { code, stdout, output } = await runStep('Look for a newer version of the same major version', tag)
    return [code, output, stdout]
  }
  const [moves, stays] = ['is-newest=true\n', 'is-newest=false\n']
  expect(await decide('v1.9.0')).toEqual([0, moves, ''])
  expect(await decide('v1.10.0')).toEqual([0, moves, ''])
  // Of other major versions, or no releases.
  for (const tag of ['v1', 'v10.0.0', 'v2.0.0', 'v1.99.0-rc.1', 'v1.x']) await git(origin, 'tag', tag)
  expect(await decide('v1.10.1')).toEqual([0, moves, ''])
  const notice = '::notice title=Release::the tag v1 stays where it is, as v1.10.1 is newer than v1.9.1\n'
  expect(await decide('v1.9.1')).toEqual([0, stays, notice])
  expect(steps.at(-1)).toMatchObject({
    name: 'Move the tag of the major version',
    if: "steps.newest.outputs.is-newest == 'true'",
  })
  expect(steps.find(({ id }) => id === 'newest')?.name).toBe('Look for a newer version of the same major version')
})
