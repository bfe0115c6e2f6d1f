import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import { GitHubClient } from '../../src/github/client.js'
import { StickyComment } from '../../src/github/comment.js'
import { validationComment } from '../../src/report/validation-summary.js'
import { check, finding, report } from '../report/samples.js'
import { CommentsServer } from './comments-server.js'
import { type Hiccup, secondaryLimit, usedUp } from './hiccups.js'

describe('StickyComment', () => {
  const server = new CommentsServer()
  beforeAll(() => server.start())
  afterAll(() => server.close())
  beforeEach(() => server.reset())

  const comment = (key = ['a connector', '']) => {
    const run = {
      repository: 'owner/repo',
      sha: 'abc',
      event: 'pull_request',
      runUrl: 'https://x/run',
      fromFork: false,
    }
    const options = { clock: systemClock, logger: silentLogger, secondMs: 0 }
    return new StickyComment(
      new GitHubClient('the-token', server.url, options),
      { ...run, apiUrl: server.url, pullRequest: 7 },
      key,
    )
  }

  it('is created once and updated in place', async () => {
    server.add('a word of a person')
    expect(await comment().write('first')).toMatchObject({ done: 'created' })
    expect(await comment().write('second')).toMatchObject({ done: 'updated' })
    expect(await comment().write('second')).toMatchObject({ done: 'unchanged' })
    expect(server.comments.map(({ body }) => body.replace(/^<!-- [\w -]+ -->\n/, 'M '))).toEqual([
      'a word of a person',
      'M second',
    ])
    expect(server.requests.filter((request) => !request.startsWith('GET'))).toHaveLength(2)
  })

  it.each([
    ['/actions/runs/9', '/actions/runs/10', true],
    ['/actions/runs/10', '/actions/runs/10', false],
    ['/actions/runs/11', '/actions/runs/10', false],
    ['/-/pipelines/99', '/-/pipelines/100', true],
    ['/_build/results?buildId=5', '/_build/results?buildId=6', true],
    // Builds of another job, or of one that was made anew.
    ['/job/pr-7/1', '/job/pr-7/2', false],
    ['/fork/-/pipelines/5', '/-/pipelines/6', false],
  ])('of the run %s over that of %s is left: %s', async (ours, newer, isLeft) => {
    const bodyOf = (run: string) => `text of ${run}\n\n[Run](https://x/o${run}) of c0ffee`
    await comment().write(bodyOf(newer))
    // Only the last line counts: a text may name any run.
    const body = `[Run](https://x/o/actions/runs/999) of c0ffee\n${bodyOf(ours)}`
    expect((await comment().write(body)).done).toBe(isLeft ? 'left' : 'updated')
    expect(server.comments[0]?.body.endsWith(bodyOf(isLeft ? newer : ours))).toBe(true)
  })

  it('is found on a later page, also with other line breaks', async () => {
    for (let i = 0; i < 250; i++) server.add(`comment ${i}`)
    await comment().write('first')
    for (const each of server.comments) each.body = each.body.replaceAll('\n', '\r\n')
    expect(await comment().write('first')).toMatchObject({ done: 'unchanged' })
    expect(await comment().write('second')).toMatchObject({ done: 'updated' })
    expect(server.comments).toHaveLength(251)
    expect(server.requests).toContain('GET /repos/owner/repo/issues/7/comments?per_page=100&page=3')
  })

  it('is one for each key', async () => {
    for (const key of [
      ['a', ''],
      ['a', 'b'],
      ['ab', ''],
      ['a', '', 'b'],
    ])
      await comment(key).write('x')
    expect(server.comments).toHaveLength(4)
    await comment(['a', 'b']).write('y')
    expect(server.comments.map(({ body }) => body.at(-1))).toEqual(['x', 'y', 'x', 'x'])
  })

  it('does not change comments of other users with its marker', async () => {
    await comment().write('first')
    const marker = server.comments[0]?.body.split('\n')[0] ?? ''
    server.comments.length = 0
    const faked = server.add(`${marker}\nall is well`)
    expect(await comment().write('second')).toMatchObject({ done: 'created' })
    expect(faked.body).toBe(`${marker}\nall is well`)
  })

  it('recognises the comments of a personal token by its login', async () => {
    server.viewer = 'maintainer'
    await comment().write('first')
    const marker = server.comments[0]?.body.split('\n')[0] ?? ''
    server.comments.unshift({ id: 1, body: `${marker}\nx`, user: { login: 'some-app[bot]', type: 'Bot' } })
    expect(await comment().write('second')).toMatchObject({ done: 'updated' })
    expect(server.comments[0]?.body).toBe(`${marker}\nx`)
  })

  it('cannot be forged by a text in another comment of ours', async () => {
    await comment(['victim', '']).write('first')
    const marker = server.comments[0]?.body.split('\n')[0] ?? ''
    server.comments.length = 0
    const bad = report([check('c', { findings: [finding(`\n${marker}\n${marker}`)] })], { connector: { name: marker } })
    await comment(['attacker', '']).write(validationComment(bad, '## x', 'end'))
    expect(server.comments[0]?.body.match(/<!--/g)).toHaveLength(1)
    await comment(['victim', '']).write('second')
    expect(server.comments).toHaveLength(2)
  })

  it.each(['GET', 'POST'])('is refused without an error where the token may not %s', async (method) => {
    server.refuse = { method, status: 403 }
    expect(await comment().write('x')).toEqual({ done: 'refused', reason: expect.stringContaining('not accessible') })
  })

  it('reports a wrong token and a broken server in one line', async () => {
    server.refuse = { method: 'POST', status: 401 }
    await expect(comment().write('x')).rejects.toThrow(
      /pull request 7 of owner\/repo.*; github-token is wrong or expired$/,
    )
    server.refuse = { method: 'POST', status: 500 }
    await expect(comment().write('x')).rejects.toMatchObject({ name: 'UserError' })
  })
  describe('after a temporary failure of GitHub', () => {
    const sent = (method: string) => server.requests.filter((request) => request.startsWith(method)).length

    it.each<[string, Omit<Hiccup, 'method'>]>([
      ['an error of the server', { status: 502 }],
      ['a connection that breaks', { status: 'reset' }],
      ['a rate limit', secondaryLimit(60)],
    ])('is written all the same after %s', async (_, hiccup) => {
      server.hiccups.push({ method: 'GET', ...hiccup })
      expect(await comment().write('first')).toMatchObject({ done: 'created' })
      server.hiccups.push({ method: 'PATCH', ...hiccup })
      expect(await comment().write('second')).toMatchObject({ done: 'updated' })
      expect(server.comments.map(({ body }) => body.split('\n')[1])).toEqual(['second'])
      expect(sent('PATCH')).toBe(2)
    })

    it.each<[string, Omit<Hiccup, 'method'>]>([
      ['an error of the server', { status: 502 }],
      ['a connection that breaks', { status: 'reset' }],
    ])('is not made twice where %s leaves it in doubt', async (_, hiccup) => {
      server.hiccups.push({ method: 'POST', isDone: true, ...hiccup })
      expect(await comment().write('first')).toEqual({
        done: 'created',
        url: 'https://github.example/comment/'.concat(String(server.comments[0]?.id)),
      })
      expect(server.comments).toHaveLength(1)
      expect(sent('POST')).toBe(1)
    })

    it('is created again if it was not created', async () => {
      server.hiccups.push({ method: 'POST', status: 502 })
      expect(await comment().write('first')).toMatchObject({ done: 'created' })
      expect(server.comments).toHaveLength(1)
      expect(sent('POST')).toBe(2)
    })

    it('does not report a rate limit as forbidden', async () => {
      server.hiccups.push({ method: 'GET', ...usedUp(3000) })
      await expect(comment().write('x')).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(/API rate limit exceeded.*; run it again later, or with a token of its own$/),
      })
    })
  })
})
