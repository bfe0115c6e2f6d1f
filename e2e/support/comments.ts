import type { GitHubHandler } from './github-server.js'

/** Stores comments of one pull request, based on the examples in GitHub's description; other users wrote some before. */
export function comments(kind: 'job' | 'user'): Record<string, GitHubHandler> {
  const made: Record<string, unknown>[] = []
  return {
    'issues/list-comments': ({ query }, example) => {
      const strange = { ...example('issue-comment'), id: 99, body: 'first' }
      const page = Number(query['page'] ?? 1)
      return { status: 200, body: page === 1 ? [strange, ...made] : [] }
    },
    'issues/create-comment': ({ body }, example) => {
      const comment = example('issue-comment')
      const author = { ...(comment['user'] as object), type: kind === 'job' ? 'Bot' : 'User' }
      const created = { ...comment, id: made.length + 1, user: author, body: body['body'] }
      made.push(created)
      return { status: 201, body: created }
    },
    'issues/update-comment': ({ parameters, body }) => {
      const comment = made.find(({ id }) => String(id) === parameters['comment_id']) ?? {}
      return { status: 200, body: Object.assign(comment, { body: body['body'] }) }
    },
    'users/get-authenticated': (_call, example) =>
      kind === 'job'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : {
            status: 200,
            body: { ...example('private-user-response-with-public-profile-information'), user_view_type: 'public' },
          },
  }
}
