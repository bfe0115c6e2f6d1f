import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { unlessStalled } from '../../core/stall.js'

export interface CommentContent {
  /** What tells the comment from the others of this program on the pull request. */
  key: readonly string[]
  /** Makes the whole comment, in Markdown, around a last line that names the workflow run. */
  body(footer: string): string
}

/**
 * Keeps one comment on the pull request up to date. Whether that works never decides on the result: a token that may
 * not write, as on a pull request from a fork, is a notice, any other failure a warning.
 */
export async function keepComment(
  { key, body }: CommentContent,
  token: string | undefined,
  context: CommandContext,
): Promise<void> {
  const { workflow } = context
  if (workflow === undefined || token === undefined) return
  if (workflow.pullRequest === undefined) {
    context.logger.info(`no comment: the event ${workflow.event} belongs to no pull request`)
    return
  }
  const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12)
  const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`
  const [{ GitHubClient }, { StickyComment }] = await Promise.all([
    import('../../github/client.js'),
    import('../../github/comment.js'),
  ])
  try {
    const github = new GitHubClient(token, workflow.apiUrl, context)
    const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key)
    const text = context.redact(body(footer))
    const outcome = await unlessStalled('write the comment on the pull request', () => comment.write(text))
    if (outcome.done === 'refused') {
      const remedy = workflow.fromFork
        ? 'a pull request from a fork has a read-only token'
        : 'give the job the permission "pull-requests: write"'
      const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`
      context.annotate({ level: 'notice', title: 'comment', message })
      return
    }
    context.logger.info(`comment ${outcome.done}: ${outcome.url}`)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    context.annotate({ level: 'warning', title: 'comment', message: error.message })
  }
}
