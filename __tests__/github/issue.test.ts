import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import { GitHubClient } from '../../src/github/client.js'
import { StickyIssue } from '../../src/github/issue.js'
import { GitHubFake } from '../support/github.js'

describe('StickyIssue', () => {
  let github: GitHubFake
  beforeEach(async () => {
    github = await GitHubFake.start()
  })
  afterEach(() => github.close())

  const issue = (occasion = 'version 2', key = ['watch', 'a']) => {
    const run = {
      ...{ repository: 'owner/repo', sha: 'abc', event: 'schedule', runUrl: 'https://x/run' },
      ...{ fromFork: false, apiUrl: github.url },
    }
    const options = { clock: systemClock, logger: silentLogger, secondMs: 0 }
    const about = { key, occasion, since: new Date(Date.UTC(2025, 0, 1)) }
    return new StickyIssue(new GitHubClient('the-token', github.url, options), run, about)
  }
  const worse = { title: 'worse', body: 'it is worse' }
  const well = { title: 'well', body: 'it is well' }
  const states = () => github.issues.map(({ title, state }) => `${title} ${state}`).reverse()

  it('is opened once, updated in place, closed, and opened again', async () => {
    for (let i = 0; i < 120; i++) github.addIssue({ title: `issue ${i}` })
    expect(await issue().close(well)).toEqual({ done: 'nothing' })
    expect(await issue().open(worse)).toEqual({ done: 'opened', url: 'https://github.example/issues/121' })
    for (const each of github.issues) each.body = each.body.replaceAll('\n', '\r\n')
    expect(await issue().open(worse)).toMatchObject({ done: 'unchanged' })
    // Behind a full page of others.
    github.issues.push(...github.issues.splice(0, 1))
    expect(await issue().open({ ...worse, body: 'still' })).toMatchObject({ done: 'updated' })
    expect(await issue().close(well)).toMatchObject({ done: 'closed' })
    expect(github.issues.at(-1)).toMatchObject({ title: 'well', state: 'closed' })
    expect(await issue().open(worse)).toMatchObject({ done: 'opened again' })
    expect(github.issues).toHaveLength(121)
    expect(github.issues.at(-1)).toMatchObject({ title: 'worse', state: 'open' })
  })

  it('is one for each key, and goes on to the next occasion', async () => {
    await issue().open(worse)
    await issue('version 2', ['watch', 'b']).open(worse)
    expect(await issue('version 3').open({ ...worse, title: 'again' })).toMatchObject({ done: 'updated' })
    expect(states()).toEqual(['again open', 'worse open'])
  })

  it('stays closed where a person closed it, until the next occasion', async () => {
    await issue().open(worse)
    Object.assign(github.issues[0] ?? {}, { state: 'closed' })
    expect(await issue().open(worse)).toMatchObject({ done: 'left closed' })
    expect(states()).toEqual(['worse closed'])
    expect(await issue('version 3').open(worse)).toMatchObject({ done: 'opened' })
    expect(states()).toEqual(['worse closed', 'worse open'])
  })

  it('takes no issue of another author, and no pull request, for its own', async () => {
    await issue().open(worse)
    const body = github.issues[0]?.body ?? ''
    github.issues.length = 0
    const others = [
      github.addIssue({ body, user: { login: 'mallory', type: 'User' } }),
      github.addIssue({ body, pull_request: {} }),
      github.addIssue({ body: `text\n${body}` }),
    ]
    expect(await issue().open(worse)).toMatchObject({ done: 'opened' })
    expect(others.map((each) => each.body)).toEqual([body, body, `text\n${body}`])
  })

  it('is not opened twice where the answer is lost, and opened where it was not', async () => {
    github.hiccups.push({ method: 'POST', status: 502, isDone: true })
    expect(await issue().open(worse)).toMatchObject({ done: 'opened' })
    expect(github.issues).toHaveLength(1)
    github.hiccups.push({ method: 'POST', status: 502 })
    expect(await issue('version 2', ['other']).open(worse)).toMatchObject({ done: 'opened' })
    expect(github.issues).toHaveLength(2)
  })

  it('is refused without an error where the token may not write, and tells other failures in one line', async () => {
    github.refusesIssues = true
    expect(await issue().open(worse)).toEqual({ done: 'refused', reason: expect.stringContaining('not accessible') })
    github.refuses = 401
    await expect(issue().open(worse)).rejects.toThrow(/^cannot write the issue in owner\/repo: .*wrong or expired$/)
  })
})
