import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { InterruptedError } from '../../src/core/errors.js'
import { CommentsServer } from '../github/comments-server.js'
import { peopleBundle } from '../support/people.js'
import { type ProgramResult, runInShell } from '../support/program.js'
import { MergeRequestServer, owner } from './server.js'

// `report` on GitLab, Azure Pipelines and Jenkins, with the results of two shards.

const server = new MergeRequestServer()
const github = new CommentsServer()
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'merge-request-'))
  const cannotRead = `if (type === 'std:account:read') throw new Error('!1 ~bug @all /merge')`
  const bundles = {
    broken: await peopleBundle(join(folder, 'broken.zip'), cannotRead),
    sound: await peopleBundle(join(folder, 'sound.zip')),
  }
  for (const [name, file] of Object.entries(bundles))
    for (const shard of ['1', '2'])
      await run(['validate', '--file', file, '--config', '{"token":"a-secret-of-the-source"}', '--seed', 's'], {}, [
        ...['--shard', `${shard}/2`, '--fail-on', 'never', '--report-dir', join(name, shard)],
      ])
  await Promise.all([server.start(), github.start()])
})

afterAll(async () => {
  await Promise.all([server.close(), github.close()])
  rmSync(folder, { recursive: true, force: true })
})

beforeEach(() => {
  server.reset()
  github.reset()
})

async function run(words: string[], env: Record<string, string>, more: string[] = []): Promise<ProgramResult> {
  return await runInShell([...words, ...more], { cwd: folder, env })
}

async function report(env: Record<string, string>, name = 'broken', ...words: string[]): Promise<ProgramResult> {
  const pattern = ['--pattern', `${name}/**/validation.json`, '--other-runs', 'true']
  return await run(['report', ...pattern, '--comment', 'true', ...words], env)
}

const gitlab = () => ({
  ...{ GITLAB_CI: 'true', CI_API_V4_URL: `${server.url}/api/v4`, COMMENT_TOKEN: server.token },
  ...{ CI_MERGE_REQUEST_PROJECT_ID: '12', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '12', CI_MERGE_REQUEST_IID: '7' },
  ...{ CI_PIPELINE_URL: 'https://gitlab.example/p/1', CI_COMMIT_SHA: 'c0ffee' },
})

const azure = () => ({
  ...{ TF_BUILD: 'True', BUILD_REPOSITORY_PROVIDER: 'TfsGit', SYSTEM_COLLECTIONURI: `${server.url}/acme/` },
  ...{ SYSTEM_TEAMPROJECTID: 'project-id', BUILD_REPOSITORY_ID: 'repository-id', BUILD_BUILDID: '5' },
  ...{ SYSTEM_PULLREQUEST_PULLREQUESTID: '7', SYSTEM_ACCESSTOKEN: server.token },
})

const hidden = /^<!-- saas-connector-actions [0-9a-f]{32} -->\n## Validate: People\n\n/

test('an interrupt that leaves the note out is no success', async () => {
  const words = ['report', '--pattern', 'sound/**/validation.json', '--other-runs', 'true']
  const signal = AbortSignal.abort(new InterruptedError('interrupted by SIGINT'))
  const ended = async (...more: string[]) =>
    (await runInShell([...words, ...more], { cwd: folder, env: gitlab(), signal })).code
  expect([await ended('--comment', 'true'), await ended()]).toEqual([130, 0])
  expect(server.notes).toEqual([])
})

test('GitLab: one note of a merge request, which is updated', async () => {
  for (let i = 0; i < 100; i++) server.add(`note ${i}`, 1)
  const first = await report(gitlab())
  expect([first.code, first.stderr]).toEqual([1, expect.stringMatching(/^error: \d+ of \d+ checks failed/m)])
  expect(server.notes).toHaveLength(101)
  const { body = '' } = server.notes.at(-1) ?? {}
  expect(body).toMatch(hidden)
  expect(body).toMatch(/❌ .*account-list-and-read/s)
  expect(body).toMatch(/\n\n\[Run\]\(https:\/\/gitlab\.example\/p\/1\) of c0ffee$/)
  // Nothing of the connector's text is a command, a mention, a label or a reference.
  expect(body).not.toMatch(/^[ \t]*\/|[@~!#&](?=[\p{L}])(?!#\d)|&#(?:33|126);(?=[\p{L}\p{N}])/mu)
  // One that is the same by the marker is written by somebody else, or by GitLab itself.
  server.notes.unshift({ ...server.notes[0], id: 1, body, system: false, author: { id: 7 } })
  server.notes.unshift({ ...server.notes[0], id: 2, body, system: true, author: { id: owner.gitlab } })
  const same = await report(gitlab())
  expect(same.stdout).toMatch(/^comment unchanged on merge request 7$/m)
  const mended = await report(gitlab(), 'sound')
  expect([mended.code, mended.stdout]).toEqual([0, expect.stringMatching(/^comment updated on merge request 7$/m)])
  expect(server.notes).toHaveLength(103)
  expect(server.notes.at(-1)?.body).toMatch(hidden)
  expect(server.notes.at(-1)?.body).not.toMatch(/❌/)
  expect(server.notes.filter((note) => note.body === body)).toHaveLength(2)
  // Another key has a note of its own.
  await report(gitlab(), 'sound', '--comment-key', 'nightly')
  expect(server.notes).toHaveLength(104)
  const changes = server.seen.filter(({ method }) => method !== 'GET')
  expect(changes.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /api/v4/projects/12/merge_requests/7/notes',
    'PUT /api/v4/projects/12/merge_requests/7/notes/200',
    'POST /api/v4/projects/12/merge_requests/7/notes',
  ])
  expect(JSON.stringify([first, mended, server.notes])).not.toContain(server.token)
})

test('several connectors, of which one lost a shard: the comment on both says that there is no verdict', async () => {
  for (const name of ['One', 'Two'])
    for (const shard of ['1', '2']) {
      const result = JSON.parse(readFileSync(join(folder, 'sound', shard, 'validation.json'), 'utf8'))
      mkdirSync(join(folder, 'both', name, shard), { recursive: true })
      const path = join(folder, 'both', name, shard, 'validation.json')
      writeFileSync(path, JSON.stringify({ ...result, connector: { ...result.connector, name } }))
    }
  const whole = await report(gitlab(), 'both')
  expect([whole.code, server.notes[0]?.body]).toEqual([0, expect.stringContaining('2 connectors: 2 passed')])
  await report(gitlab(), 'sound', '--connectors', '2')
  expect(server.notes[0]?.body).toMatch(/^## Validate: 1 connector$/m)
  rmSync(join(folder, 'both', 'Two', '2'), { recursive: true })
  expect((await report(gitlab(), 'both')).code).toBe(1)
  expect(server.notes.map(({ body }) => body)).toEqual([
    expect.stringContaining('**There is no verdict**: the results of'),
  ])
})

test('a run that ends after a newer one leaves its comment', async () => {
  const onGitLab = (run: number) => ({ ...gitlab(), CI_PIPELINE_URL: `https://gitlab.example/g/p/-/pipelines/${run}` })
  const onAzure = (run: number) => ({ ...azure(), BUILD_BUILDID: String(run) })
  for (const [place, written] of [
    [onGitLab, () => server.notes[0]?.body],
    [onAzure, () => server.threads[0]?.comments[0]?.content],
  ] as const) {
    await report(place(10))
    const newer = written()
    const older = await report(place(9), 'sound')
    expect([older.code, older.stdout]).toEqual([
      0,
      expect.stringMatching(/^no comment: that on .* 7 is of a newer run$/m),
    ])
    expect(written()).toBe(newer)
    expect((await report(place(10), 'sound')).stdout).toMatch(/^comment updated on /m)
  }
})

test('Azure Pipelines: one thread of a pull request, whose comment is updated', async () => {
  expect((await report({ ...azure(), SYSTEM_ACCESSTOKEN: `${server.token}\n` })).code).toBe(1)
  const { content = '' } = server.threads[0]?.comments[0] ?? {}
  expect(content).toMatch(hidden)
  expect(content).toContain(`\n\n[Run](${server.url}/acme/project-id/_build/results?buildId=5)`)
  server.addThread(content, 'somebody')
  server.addThread(content, owner.azure, true)
  server.threads.reverse()
  const mended = await report(azure(), 'sound')
  expect([mended.code, mended.stdout]).toEqual([0, expect.stringMatching(/^comment updated on pull request 7$/m)])
  expect(server.threads.map(({ comments }) => comments[0]?.content === content)).toEqual([true, true, false])
  const changes = server.seen.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`)
  expect(changes).toEqual([
    expect.stringMatching(/^POST .*\/pullRequests\/7\/threads\?api-version=6\.0$/),
    expect.stringMatching(/^PATCH .*\/threads\/10\/comments\/1\?api-version=6\.0$/),
  ])
})

test('Jenkins: the merge request or pull request whose page is known', async () => {
  const jenkins = { JENKINS_URL: 'https://jenkins.example/', BUILD_URL: 'https://jenkins.example/job/a%20(b)/1/' }
  const onGitLab = { ...jenkins, CHANGE_URL: `${server.url}/group/people/-/merge_requests/7` }
  await report({ ...onGitLab, COMMENT_TOKEN: `${server.token}\r\n` }, 'sound')
  expect(server.notes[0]?.body).toMatch(/\[Run\]\(https:\/\/jenkins\.example\/job\/a%20%28b%29\/1\)$/)
  const onGitHub = { ...jenkins, CHANGE_URL: `${github.url}/owner/repo/pull/7`, COMMENT_TOKEN: 'a-github-token' }
  for (const name of ['broken', 'sound']) await report(onGitHub, name)
  expect(github.comments).toHaveLength(1)
  expect(github.comments[0]?.body).toMatch(hidden)
})

test.each<[string, () => Record<string, string>, RegExp]>([
  ['no token', () => ({ ...gitlab(), COMMENT_TOKEN: '  ' }), /^notice: comment: .*COMMENT_TOKEN is not set$/m],
  ...[
    ['GitLab', () => ({ ...gitlab(), COMMENT_TOKEN: `glpat\u2013${server.token}` }), 'COMMENT_TOKEN'] as const,
    ['Azure', () => ({ ...azure(), SYSTEM_ACCESSTOKEN: `a\nb ${server.token}` }), 'SYSTEM_ACCESSTOKEN'] as const,
  ].map(([name, env, variable]): [string, () => Record<string, string>, RegExp] => [
    `a token of ${name} that is none`,
    env,
    new RegExp(`^warning: comment: .*: ${variable} holds a character that no token has; set it again\n$`, 'm'),
  ]),
  [
    'a fork',
    () => ({ ...gitlab(), COMMENT_TOKEN: '', CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '13' }),
    /^notice: comment: no comment was written on merge request 7: COMMENT_TOKEN is not set, as on one from a fork$/m,
  ],
  [
    'an unknown variable of Azure Pipelines',
    () => ({ ...azure(), SYSTEM_ACCESSTOKEN: '$(System.AccessToken)' }),
    /^notice: comment: .*SYSTEM_ACCESSTOKEN is not set$/m,
  ],
  [
    'a wrong token',
    () => ({ ...gitlab(), COMMENT_TOKEN: 'another-token' }),
    /^warning: comment: cannot write the comment on merge request 7: .* answered 401 \(401 Unauthorized\); COMMENT_TOKEN is wrong or expired$/m,
  ],
  [
    'a merge request that is not there',
    () => ({ ...gitlab(), CI_MERGE_REQUEST_IID: '8' }),
    /^notice: comment: .* answered 404 \(404 Not found\); COMMENT_TOKEN needs the scope api and the role Reporter$/m,
  ],
  [
    'no server',
    () => ({ ...gitlab(), CI_API_V4_URL: 'http://127.0.0.1:1/api/v4' }),
    /^warning: comment: cannot write the comment on merge request 7: nothing listens on port 1/m,
  ],
])('%s never changes the result', async (_, env, told) => {
  const { code, stderr, outputs } = await report(env(), 'sound')
  expect([code, outputs['failed'], stderr]).toEqual([0, '0', expect.stringMatching(told)])
  expect(server.notes).toEqual([])
})

test.each<[string, () => Record<string, string>]>([
  ['this pipeline is of no merge request', () => ({ ...gitlab(), CI_MERGE_REQUEST_IID: '' })],
  ['this run is of no pull request', () => ({ ...azure(), SYSTEM_PULLREQUEST_PULLREQUESTID: '' })],
  ['the code is not in Azure Repos', () => ({ ...azure(), BUILD_REPOSITORY_PROVIDER: 'GitHub' })],
  ['this build is of no merge request or pull request', () => ({ JENKINS_URL: 'https://jenkins.example/' })],
  [
    'CHANGE_URL is the address of neither a merge request of GitLab nor a pull request of GitHub',
    () => ({ JENKINS_URL: 'https://jenkins.example/', CHANGE_URL: 'https://bitbucket.example/p/r/pull-requests/7' }),
  ],
])('no comment: %s', async (reason, env) => {
  const { code, stdout } = await report(env(), 'sound')
  expect([code, stdout]).toEqual([0, expect.stringContaining(`no comment: ${reason}\n`)])
  expect(server.seen).toEqual([])
})

test('the token is neither in the comment nor in what is printed', async () => {
  const env = { ...gitlab(), CI_PIPELINE_URL: `https://gitlab.example/${server.token}/1` }
  server.hiccups.push({ method: 'PUT', status: 403, message: `the token ${server.token} may not do this` })
  await report(env, 'sound')
  const refused = await report(env)
  expect(refused.stderr).toMatch(/^notice: comment: .* answered 403 \(the token \*\*\* may not do this\)/m)
  expect(server.notes).toHaveLength(1)
  expect(JSON.stringify([refused, server.notes])).not.toContain(server.token)
})

test('in a shell it is refused, and validate, which runs the code of a project, gets no token', async () => {
  const inShell = await report({})
  expect([inShell.code, inShell.stderr]).toEqual([
    2,
    'error: --comment needs a job of GitHub, GitLab, Azure Pipelines or Jenkins; leave it out here\n',
  ])
  const validate = await run(['validate', '--file', 'sound.zip', '--config', '{}', '--comment', 'true'], gitlab())
  expect([validate.code, validate.stderr]).toEqual([
    2,
    'error: --comment needs a pull request of GitHub; leave it out here, and give it to the command report\n',
  ])
})
