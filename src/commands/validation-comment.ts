import { UserError } from '../base/errors.js'
import { text } from '../report/markdown.js'
import type { ValidationReport } from '../report/validation.js'
import { validationComment } from '../report/validation-summary.js'
import type { CommandContext, InputsOf } from '../workflow/command.js'
import type { reportInputs } from './validation-inputs.js'

/**
 * Keeps the comment of this connector and key on the pull request up to date. Whether that works never decides on the
 * result: a token that may not write, as on a pull request from a fork, is a notice, any other failure a warning.
 */
export async function commentOnPullRequest(
  report: ValidationReport,
  inputs: InputsOf<typeof reportInputs>,
  title: string,
  context: CommandContext,
): Promise<void> {
  const { workflow } = context
  const token = inputs['github-token']
  if (workflow === undefined || token === undefined) return
  if (workflow.pullRequest === undefined) {
    context.logger.info(`no comment: the event ${workflow.event} belongs to no pull request`)
    return
  }
  const name = report.connector.name
  const key = inputs['comment-key']
  const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`]
  const heading = `## ${title}: ${text([name, key, ...shard].filter((part) => part !== undefined).join(', '))}`
  const commit = workflow.sha.replace(/[^0-9a-f]/gi, '').slice(0, 12)
  const footer = `[Workflow run](${workflow.runUrl}) of ${commit}`
  const { StickyComment } = await import('../github/comment.js')
  try {
    const comment = new StickyComment(token, { ...workflow, pullRequest: workflow.pullRequest }, [
      name,
      key ?? '',
      ...shard,
    ])
    const outcome = await comment.write(validationComment(report, heading, footer))
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
