import type { GitHubHandler } from './github-server.js'

/** An issue as GitHub's description has it, with the members that the tests read. */
type Issue = Record<string, unknown>

/** GitHub's issues in memory, based on the example in its description; the job writes them. */
export class RecordedIssues {
  readonly issues: Issue[] = []

  get handlers(): Record<string, GitHubHandler> {
    return {
      'issues/list-for-repo': ({ query }) => ({
        status: 200,
        body: this.issues.filter(({ state }) => state === query['state']),
      }),
      'issues/create': ({ body }, example) => {
        const issue = example('issue')
        const user = { ...(issue['user'] as object), type: 'Bot' }
        const { pull_request: _, ...rest } = issue
        const number = this.issues.length + 1
        const made = { ...rest, number, html_url: `https://github.com/example/connector/issues/${number}` }
        const created = { ...made, user, state: 'open', title: body['title'], body: body['body'] }
        this.issues.push(created)
        return { status: 201, body: created }
      },
      'issues/update': ({ parameters, body }) => {
        const issue = this.issues.find(({ number }) => String(number) === parameters['issue_number']) ?? {}
        return { status: 200, body: Object.assign(issue, body) }
      },
      'users/get-authenticated': () => ({
        status: 403,
        body: { message: 'Resource not accessible by integration' },
      }),
    }
  }
}
