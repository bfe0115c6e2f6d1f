import type { Annotation } from '../../cli/command.js'
import type { Clock } from '../../core/clock.js'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { unlessStalled } from '../../core/stall.js'
import type { WorkflowRun } from '../../github/workflow-run.js'

export interface CommentContent {
  /** Identifies the comment among those of this program on the pull request. */
  key: readonly string[]
  /** Returns the comment in Markdown, with a last line that names the workflow run. */
  body(footer: string): string
}

export interface CommentServices {
  /** Undefined in a shell, where no comment is written. */
  workflow: WorkflowRun | undefined
  clock: Clock
  logger: Logger
  secrets: SecretStore
}

/**
 * Creates the comment on the pull request, or updates it.
 *
 * @returns an annotation if the comment could not be written: a notice for a read-only token, as on a pull request from a
 *   fork, a warning for any other failure. Neither changes the result of the command.
 */
export async function updateComment(
  { key, body }: CommentContent,
  token: string | undefined,
  { workflow, clock, logger, secrets }: CommentServices,
): Promise<Annotation | undefined> {
  if (workflow === undefined || token === undefined) return undefined
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
    logger.info(`comment ${outcome.done}: ${outcome.url}`)
    return undefined
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { level: 'warning', title: 'comment', message: error.message }
  }
}
