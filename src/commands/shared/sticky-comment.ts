import type { Annotation, CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { unlessStalled } from '../../core/stall.js'
import type { CommentContent } from './comment-content.js'

export type CommentServices = Pick<
  CommandContext,
  'workflow' | 'clock' | 'logger' | 'secrets' | 'environment' | 'signal' | 'mask'
>

/**
 * Creates the comment on the pull request, or updates it. Outside of GitHub it is that of the merge request or pull request
 * that the job of another build server is about.
 *
 * @returns an annotation if the comment could not be written: a notice for a read-only token, as on a pull request from a
 *   fork, a warning for any other failure. Neither changes the result of the command.
 */
export async function updateComment(
  content: CommentContent,
  token: string | undefined,
  services: CommentServices,
): Promise<Annotation | undefined> {
  const { workflow, clock, logger, secrets } = services
  const { key, body } = content
  if (workflow === undefined) return await (await import('./merge-request-note.js')).updateNote(content, services)
  if (token === undefined) return undefined
  if (workflow.pullRequest === undefined) {
    logger.info(`no comment: the event ${workflow.event} belongs to no pull request`)
    return undefined
  }
  const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12)
  const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`
  const [{ GitHubClient }, { StickyComment }] = await Promise.all([
    import('../../github/client.js'),
    import('../../github/comment.js'),
  ])
  try {
    const github = new GitHubClient(token, workflow.apiUrl, { clock, logger })
    const comment = new StickyComment(github, { ...workflow, pullRequest: workflow.pullRequest }, key)
    const text = secrets.clean(body(footer))
    const outcome = await unlessStalled('write the comment on the pull request', () => comment.write(text))
    if (outcome.done === 'refused') {
      const remedy = workflow.fromFork
        ? 'a pull request from a fork has a read-only token'
        : 'give the job the permission "pull-requests: write"'
      const message = `no comment was written on the pull request: ${outcome.reason}; ${remedy}`
      return { level: 'notice', title: 'comment', message }
    }
    logger.info(
      outcome.done === 'left'
        ? `no comment: ${outcome.url} is of a newer run`
        : `comment ${outcome.done}: ${outcome.url}`,
    )
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { level: 'warning', title: 'comment', message: error.message }
  }
}
