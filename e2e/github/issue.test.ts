import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import { GitHubClient } from '../../src/github/client.js'
import { StickyIssue } from '../../src/github/issue.js'
import { GitHubServer } from '../support/github-server.js'
import { RecordedIssues } from '../support/issues.js'

/** Checks the issue of `watch`, request and answer, against GitHub's own OpenAPI description. */
test.each(['api.github.com', 'ghes-3.17', 'ghes-3.19'])(
  '%s: an issue is opened, updated, closed, and opened again',
  async (edition) => {
    const recorded = new RecordedIssues()
    const github = await GitHubServer.start(edition, recorded.handlers)
    try {
      const client = new GitHubClient('ghs_example', github.url, { clock: systemClock, logger: silentLogger })
      const run = {
        ...{ repository: 'example/connector', sha: 'c0ffee'.padEnd(40, '0'), event: 'schedule', fromFork: false },
        ...{ runUrl: 'https://github.example.com/run', apiUrl: github.url, pullRequest: undefined },
      }
      const issue = new StickyIssue(client, run, {
        ...{ key: ['watch'], occasion: 'version 2', since: new Date('2026-01-01T00:00:00Z') },
      })
      const done = [
        await issue.open({ title: 'worse', body: 'one failure' }),
        await issue.open({ title: 'worse', body: 'one failure' }),
        await issue.open({ title: 'worse', body: 'two failures' }),
        await issue.close({ title: 'well', body: 'no failure' }),
        await issue.open({ title: 'worse', body: 'three failures' }),
      ]
      expect(github.violations).toEqual([])
      expect(done.map((each) => each.done)).toEqual(['opened', 'unchanged', 'updated', 'closed', 'opened again'])
      expect(recorded.issues).toMatchObject([{ state: 'open', title: 'worse' }])
      const count = (operation: string) => github.calls.filter((each) => each.operation === operation).length
      expect(['issues/create', 'issues/update'].map(count)).toEqual([1, 3])
    } finally {
      await github.close()
    }
  },
)
