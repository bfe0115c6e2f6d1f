import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readWorkflowRun } from '../../src/github/workflow-run.js'

describe('readWorkflowRun', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'event-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  const read = async (payload: string, event = 'pull_request', sha = 'merge-commit') => {
    const path = join(folder, 'event.json')
    await writeFile(path, payload)
    return await readWorkflowRun({
      GITHUB_ACTIONS: 'true',
      GITHUB_REPOSITORY: 'Owner/repo',
      GITHUB_SHA: sha,
      GITHUB_EVENT_NAME: event,
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_RUN_ID: '7',
      GITHUB_API_URL: 'https://ghe.example/api/v3',
      GITHUB_EVENT_PATH: path,
    })
  }
  const pull = (repo: unknown) => JSON.stringify({ pull_request: { head: { sha: 'head-commit', repo } } })

  it('is undefined in a shell', async () => {
    expect(await readWorkflowRun({})).toBeUndefined()
  })

  it('reads the head commit of a pull request', async () => {
    expect(await read(pull({ full_name: 'owner/repo' }))).toEqual({
      repository: 'Owner/repo',
      sha: 'head-commit',
      event: 'pull_request',
      runUrl: 'https://ghe.example/Owner/repo/actions/runs/7',
      runId: '7',
      apiUrl: 'https://ghe.example/api/v3',
      fromFork: false,
      isRemoval: false,
    })
  })

  it.each<[string, object, string | undefined]>([
    ['push', {}, 'a'],
    ['release', { release: {} }, 'a'],
    ['release', { action: 'published', release: {} }, 'a'],
    ['release', { action: 'deleted', release: {} }, undefined],
    ['release', { action: 'unpublished', release: {} }, undefined],
    ['push', { deleted: false }, 'a'],
    // GITHUB_SHA is the tip of the default branch then.
    ['push', { deleted: true, after: '0'.repeat(40) }, undefined],
    ['workflow_dispatch', { inputs: {} }, 'a'],
    ['schedule', { schedule: '0 0 * * *' }, undefined],
    ['repository_dispatch', {}, undefined],
    ['issue_comment', { issue: {} }, undefined],
    ['merge_group', { merge_group: {} }, undefined],
    ['workflow_run', { workflow_run: { head_sha: 'b'.repeat(40) } }, 'b'],
    ['pull_request', { pull_request: { merged: false } }, undefined],
    ['pull_request', { pull_request: { merged: true, merge_commit_sha: 'c'.repeat(40) } }, 'c'],
  ])('knows the commit that the event %s releases', async (event, payload, commit) => {
    const run = await read(JSON.stringify(payload), event, 'a'.repeat(40))
    expect(run?.released).toBe(commit?.repeat(40))
  })

  it.each<[string, object, boolean]>([
    ['push', { deleted: true }, true],
    ['push', { deleted: false }, false],
    ['release', { action: 'unpublished' }, true],
    ['issue_comment', { action: 'deleted' }, false],
    ['pull_request', { pull_request: { merged: false } }, false],
  ])('knows whether the event %s with %j removes what it is about', async (event, payload, removes) => {
    expect((await read(JSON.stringify(payload), event))?.isRemoval).toBe(removes)
  })

  it('reads the number of the pull request', async () => {
    expect((await read('{"pull_request":{"number":12,"head":{}}}'))?.pullRequest).toBe(12)
    expect((await read('{"pull_request":{"number":"12; rm","head":{}}}'))?.pullRequest).toBeUndefined()
    expect((await read('{"issue":{"number":12}}'))?.pullRequest).toBeUndefined()
  })

  it.each([[{ full_name: 'other/repo' }], [null]])('recognises a fork by its head repository %j', async (repo) => {
    expect((await read(pull(repo)))?.fromFork).toBe(true)
  })

  it('knows the event that gives a pull request from a fork the secrets of the base', async () => {
    expect((await read(pull({ full_name: 'other/repo' }), 'pull_request_target'))?.fromFork).toBe(false)
  })

  it.each(['{}', 'no json', '[]', '{"pull_request":null}'])(
    'takes the event %j for one without a pull request',
    async (payload) => {
      expect(await read(payload)).toMatchObject({ sha: 'merge-commit', fromFork: false })
    },
  )
})
