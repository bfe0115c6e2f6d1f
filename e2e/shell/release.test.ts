import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { installGh, type Release } from '../support/gh.js'
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

  const step = 'Look for the commit on main or on the branch of its minor version'
  expect(await runStep(step, 'v1.2.8')).toMatchObject({ code: 0, stdout: '' })
  const refusal = (tag: string, branch: string) => ({
    code: 1,
    stdout: expect.stringMatching(
      new RegExp(`^::error title=Release::the commit of ${tag} is neither on main nor on ${branch}; .*\\n$`),
    ),
  })
  expect(await runStep(step, 'v6.6.6')).toMatchObject(refusal('v6.6.6', 'release/6.6'))

  // A fix of an older minor version, as RELEASE.md describes it.
  await git(origin, 'branch', 'release/1.2', 'v1.2.8^{commit}')
  await git(origin, 'checkout', '--quiet', 'release/1.2')
  await writeFiles(origin, { a: 'fixed' })
  await commitAll(origin)
  for (const tag of ['v1.2.9', 'v1.3.9']) await git(origin, 'tag', '--annotate', tag, '--message', tag)
  await git(origin, 'checkout', '--quiet', 'main')
  expect(await runStep(step, 'v1.2.9')).toMatchObject({ code: 0, stdout: '' })
  expect(await runStep(step, 'v1.3.9')).toMatchObject(refusal('v1.3.9', 'release/1.3'))
  // As the message advises, because a tag without a release counts as a newer version.
  for (const tag of ['v1.3.9', 'v6.6.6']) await git(origin, 'tag', '--delete', tag)
})

test('the tag of the major version moves forward only', async () => {
  const decide = async (tag: string) => {
    await git(origin, 'tag', '--force', tag)
    const { code, stdout, output } = await runStep('Look for newer versions', tag)
    return [code, output, stdout]
  }
  const [moves, stays] = ['is-newest=true\nis-latest=true\n', 'is-newest=false\nis-latest=false\n']
  expect(await decide('v1.9.0')).toEqual([0, moves, ''])
  expect(await decide('v1.10.0')).toEqual([0, moves, ''])
  // Of other major versions, or no releases.
  for (const tag of ['v1', 'v10.0.0', 'v2.0.0', 'v1.99.0-rc.1', 'v1.x']) await git(origin, 'tag', tag)
  // The newest of an older major version moves its tag and is not the latest release.
  expect(await decide('v1.10.1')).toEqual([0, 'is-newest=true\nis-latest=false\n', ''])
  const notice = '::notice title=Release::the tag v1 stays where it is, as v1.10.1 is newer than v1.9.1\n'
  expect(await decide('v1.9.1')).toEqual([0, stays, notice])
  expect(steps.at(-1)).toMatchObject({
    name: 'Move the tag of the major version',
    if: "steps.newest.outputs.is-newest == 'true'",
  })
  expect(steps.find(({ id }) => id === 'newest')?.name).toBe('Look for newer versions')
})

describe('the step that publishes, when it is repeated', () => {
  const state = () => join(home.folder, 'releases.json')

  /** Runs the step with a program `gh` that keeps releases in a file, and fails when it is called for the n-th time. */
  const publish = async (releases: readonly Release[], failsAt = 0) => {
    const bin = join(home.folder, 'bin')
    const place = join(home.folder, 'job')
    await writeFiles(place, { 'release/notes.md': 'notes', 'release/package-1.0.0.tgz': 'package' })
    await installGh(bin)
    await writeFile(state(), JSON.stringify({ releases, calls: 0 }))
    const env = { ...home.env, PATH: `${bin}:${process.env['PATH']}`, GITHUB_REF_NAME: 'v1.0.0', IS_LATEST: 'false' }
    const script = steps.find(({ name }) => name === 'Publish the release')?.run ?? 'exit 9'
    const { code } = await runAny('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      cwd: place,
      env: { ...env, STATE: state(), FAILS_AT: String(failsAt) },
    })
    const left = JSON.parse(await readFile(state(), 'utf8')) as { releases: Release[]; calls: number }
    return { code, ...left }
  }
  const published: Release = { tag: 'v1.0.0', draft: false, files: ['release/package-1.0.0.tgz'], latest: 'false' }
  const other: Release = { tag: 'v0.9.0', draft: false, files: [] }

  it('publishes one release with the package, whatever a run before has left', async () => {
    const draft: Release = { tag: 'v1.0.0', draft: true, files: [] }
    for (const before of [[], [other], [other, draft], [draft, { ...draft, files: ['half'] }, other]]) {
      const { code, releases } = await publish(before)
      const others = before.filter(({ tag }) => tag !== 'v1.0.0')
      expect({ code, releases }).toEqual({ code: 0, releases: [...others, published] })
    }
  })

  it('leaves a release that is published', async () => {
    expect(await publish([published])).toEqual({ code: 0, releases: [published], calls: 1 })
  })

  it('comes to the same end after a failure of each call', async () => {
    const { calls } = await publish([other])
    expect(calls).toBe(3)
    // A view that fails means that there is no release.
    for (let failsAt = 2; failsAt <= calls; failsAt++) {
      const failed = await publish([other], failsAt)
      expect(failed.code).not.toBe(0)
      expect((await publish(failed.releases)).releases).toEqual([other, published])
    }
  })
})
