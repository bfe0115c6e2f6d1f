import { systemClock } from '../../src/core/clock.js'
import { silentLogger } from '../../src/core/logger.js'
import { GitHubClient } from '../../src/github/client.js'
import { StickyComment } from '../../src/github/comment.js'
import type { WorkflowRun } from '../../src/github/workflow-run.js'
import { comments } from '../support/comments.js'
import { GitHubServer } from '../support/github-server.js'

/** Checks the comment on a pull request, request and answer, against GitHub's own OpenAPI description. */
describe.each(['api.github.com', 'ghes-3.17', 'ghes-3.19'])('%s', (edition) => {
  it('is created once and then updated in place, for a job and for a user', async () => {
    for (const user of ['job', 'user'] as const) {
      const github = await GitHubServer.start(edition, comments(user))
      try {
        const run: WorkflowRun & { pullRequest: number } = {
          ...{ repository: 'example/connector', sha: 'c0ffee'.padEnd(40, '0'), event: 'pull_request', fromFork: false },
          ...{ runUrl: 'https://github.example.com/run', apiUrl: github.url, pullRequest: 7 },
        }
        const client = new GitHubClient('ghs_example', github.url, { clock: systemClock, logger: silentLogger })
        const write = (key: string, body: string) => new StickyComment(client, run, [key]).write(body)
        expect(await write('a', 'first')).toMatchObject({ done: 'created' })
        expect(await write('b', 'of another connector')).toMatchObject({ done: 'created' })
        expect(await write('a', 'first')).toMatchObject({ done: 'unchanged' })
        expect(await write('a', 'second')).toMatchObject({ done: 'updated' })
        expect(github.violations).toEqual([])
        const operations = github.calls.map(({ operation }) => operation)
        expect(operations.filter((name) => name === 'issues/create-comment')).toHaveLength(2)
        expect(operations.filter((name) => name === 'issues/update-comment')).toHaveLength(1)
      } finally {
        await github.close()
      }
    }
  })
})
