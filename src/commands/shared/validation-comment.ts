import type { CommandContext, InputsOf } from '../../cli/command.js'
import { text } from '../../report/markdown.js'
import type { ValidationReport } from '../../report/validation.js'
import { validationComment } from '../../report/validation-summary.js'
import { keepComment } from './sticky-comment.js'
import type { reportInputs } from './validation-inputs.js'

/** Keeps the comment of this connector, key and shard on the pull request up to date. */
export async function commentOnPullRequest(
  report: ValidationReport,
  inputs: InputsOf<typeof reportInputs>,
  title: string,
  context: CommandContext,
): Promise<void> {
  const { name } = report.connector
  const key = inputs['comment-key']
  const shard = report.shard === undefined ? [] : [`${report.shard.index}/${report.shard.count}`]
  const heading = `## ${title}: ${text([name, key, ...shard].filter((part) => part !== undefined).join(', '))}`
  const content = {
    key: [name, key ?? '', ...shard],
    body: (footer: string) => validationComment(report, heading, footer),
  }
  await keepComment(content, inputs['github-token'], context)
}
