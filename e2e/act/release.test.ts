import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Act, type ActResult } from '../support/act.js'
import { installGh, type Release } from '../support/gh.js'
import { root } from '../support/programs.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run as runTool } from '../support/run.js'

/**
 * Our own release workflow as it is, from the push of a tag to the moved tag of the major version. The repository is a small
 * one, whose scripts have the names of ours and take no time. GitHub's program `gh` is replaced, and so is the attestation.
 */
let act: Act
const workflow = '.github/workflows/release.yml'
const state = () => join(act.home.folder, 'github.json')
const bin = () => join(act.home.folder, 'bin')

const manifest = {
  name: 'saas-connector-actions',
  version: '1.2.3',
  scripts: {
    generate: 'node -p 1 > generated.txt',
    build: 'mkdir -p dist && cp source.txt dist/index.js',
    lint: 'true',
    test: 'true',
    'test:slow': 'test ! -e slow-fails',
  },
}

beforeAll(async () => {
  act = await Act.start(async (folder) => {
    await mkdir(join(folder, 'lib', 'scripts'), { recursive: true })
    for (const name of ['release.js', 'changelog.js'])
      await cp(join(root, 'lib', 'scripts', name), join(folder, 'lib', 'scripts', name))
    await writeFiles(folder, {
      [workflow]: await readFile(join(root, workflow), 'utf8'),
      'package.json': JSON.stringify({ ...manifest, type: 'module' }),
      'package-lock.json': JSON.stringify({
        ...{ name: manifest.name, version: manifest.version, lockfileVersion: 3 },
        packages: { '': { name: manifest.name, version: manifest.version } },
      }),
      'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-01\n\n- Something new.\n',
      'source.txt': 'one\n',
      'dist/index.js': 'one\n',
      'generated.txt': '1\n',
      '.gitignore': 'release/\nnode_modules/\n',
    })
    await commitAll(folder)
  })
  await installGh(bin())
})

afterAll(() => act?.close())

const git = async (...words: string[]) => (await runTool('git', words, { cwd: act.repository })).stdout.trim()

async function push(tag: string): Promise<ActResult> {
  return await act.run({
    workflow,
    event: 'push',
    payload: { ref: `refs/tags/${tag}`, repository: { full_name: 'example/actions', default_branch: 'main' } },
    secrets: { GITHUB_TOKEN: 'the-token-of-the-job' },
    env: { PATH: `${bin()}:${process.env['PATH']}`, STATE: state() },
  })
}

interface GitHubState {
  releases: Release[]
  tags?: Record<string, string>
}
const before = async (releases: GitHubState) => await writeFile(state(), JSON.stringify({ ...releases, calls: 0 }))
const after = async () => JSON.parse(await readFile(state(), 'utf8')) as GitHubState

test('a pushed tag is built, compared, tested, packed, attested and published, and the major tag moves to its commit', async () => {
  await git('tag', 'v1.2.3')
  await before({ releases: [], tags: { v1: '0'.repeat(40) } })
  const result = await push('v1.2.3')
  expect(result).toMatchObject({ code: 0, errors: [], jobs: { verify: 'success', publish: 'success' } })
  const file = 'release/saas-connector-actions-1.2.3.tgz'
  expect(result.printed).toContain(`attested ${file} which is there`)
  const { releases, tags } = await after()
  expect(releases).toEqual([{ tag: 'v1.2.3', draft: false, files: [file], latest: 'true' }])
  expect(tags).toEqual({ v1: await git('rev-parse', 'HEAD') })
})

test.each([
  ['dist/ is not what the sources build', { 'source.txt': 'two\n' }],
  ['a slow test fails', { 'slow-fails': '' }],
  ['the change log has no notes', { 'CHANGELOG.md': '# Changelog\n\n## [Unreleased]\n' }],
])('nothing is published if %s', async (_, files) => {
  await git('checkout', '--quiet', '-B', 'main', 'v1.2.3')
  await act.commit(files)
  await before({ releases: [] })
  const result = await push('v1.2.3')
  expect(result).toMatchObject({ code: 1, jobs: { verify: 'failure' } })
  expect(result.jobs['publish']).not.toBe('success')
  expect(await after()).toMatchObject({ releases: [], calls: 0 })
})
