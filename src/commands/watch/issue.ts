import type { Annotation, CommandContext } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { unlessStalled } from '../../core/stall.js'
import { quote, shorten } from '../../core/text.js'
import type { IssueOutcome, IssueText } from '../../github/issue.js'
import { maxCommentLength } from '../../report/validation-summary.js'
import type { WatchReport } from './report.js'
import { watchSection } from './summary.js'

/** What of a report an issue holds, if GitHub does not accept all of it. */
const sizes = [
  { findings: 50, rows: 20 },
  { findings: 20, rows: 5 },
  { findings: 5, rows: 0 },
] as const

/** Room for the hidden lines. */
const maxBodyLength = maxCommentLength - 500

/**
 * The name of a workflow file, for a link to it.
 *
 * @throws UserError for anything else.
 */
export function workflowFile(input: string | undefined): string | undefined {
  if (input === undefined || /^[\w.-]{1,100}\.ya?ml$/.test(input)) return input
  throw new UsageError(
    `${inputName('rollback-workflow')}: ${quote(printableName(input), 60)} is not the name of a workflow file; write one such as rollback.yml`,
  )
}

/**
 * Opens or updates the issue about a release that got worse, and closes it when all is well. A result that is neither leaves it.
 *
 * @param rollbackWorkflow - the workflow that moves the tag back, for the link.
 * @returns the address of the issue, if there is one; an annotation if it could not be written.
 */
export async function updateIssue(
  report: WatchReport,
  { token, rollbackWorkflow }: { token: string | undefined; rollbackWorkflow: string | undefined },
  { workflow, clock, logger, secrets }: Pick<CommandContext, 'workflow' | 'clock' | 'logger' | 'secrets'>,
): Promise<{ url?: string; annotation?: Annotation }> {
  const { verdict, tenant, connector, tag, version, released } = report
  if (workflow === undefined || (verdict !== 'worse' && verdict !== 'pass')) return {}
  if (token === undefined) {
    return { annotation: noticeOf('no issue is written, as there is no github-token') }
  }
  const [{ GitHubClient }, { StickyIssue }] = await Promise.all([
    import('../../github/client.js'),
    import('../../github/issue.js'),
  ])
  try {
    const issue = new StickyIssue(new GitHubClient(token, workflow.apiUrl, { clock, logger }), workflow, {
      key: ['watch', tenant, connector.id, tag],
      occasion: `version ${version} ${released}`,
      since: new Date(released),
    })
    const text = issueText(report, workflow.runUrl, rollbackWorkflow)
    const clean = { title: secrets.clean(text.title), body: secrets.clean(text.body) }
    const write = () => (verdict === 'worse' ? issue.open(clean) : issue.close(clean))
    return told(await unlessStalled('write the issue', write), logger)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { annotation: { level: 'warning', title: 'issue', message: error.message } }
  }
}

function told(outcome: IssueOutcome, logger: CommandContext['logger']): { url?: string; annotation?: Annotation } {
  switch (outcome.done) {
    case 'refused':
      return {
        annotation: noticeOf(
          `no issue was written: ${outcome.reason}; give the job the permission "issues: write", or set ${plainInputName('issue')} to false`,
        ),
      }
    case 'nothing':
      return {}
    case 'left closed':
      logger.info(`the issue of this release was closed by a person, and stays so: ${outcome.url}`)
      return { url: outcome.url }
    default:
      logger.info(`issue ${outcome.done}: ${outcome.url}`)
      return { url: outcome.url }
  }
}

function noticeOf(message: string): Annotation {
  return { level: 'notice', title: 'issue', message }
}

function issueText(report: WatchReport, runUrl: string, rollbackWorkflow: string | undefined): IssueText {
  const { connector, tag, version, verdict } = report
  const name = `${plain(connector.alias)}: ${plain(tag)} at version ${version}`
  const title = `${name} ${verdict === 'worse' ? 'is worse than before its release' : 'is not worse any more'}`
  const link =
    rollbackWorkflow === undefined || verdict !== 'worse'
      ? ''
      : `[Start the workflow ${rollbackWorkflow}](${repositoryUrl(runUrl)}/actions/workflows/${rollbackWorkflow})\n\n`
  const footer = `${link}[Workflow run](${runUrl})`
  for (const size of sizes) {
    const body = `${watchSection(report, size)}\n\n${footer}`
    if (body.length <= maxBodyLength) return { title, body }
  }
  return { title, body: footer }
}

/** `https://github.com/owner/name` of the address of a run. */
function repositoryUrl(runUrl: string): string {
  return runUrl.replace(/\/actions\/runs\/[^/]*$/, '')
}

/** A name in a title, which is no Markdown: without signs that could mean anything there. */
function plain(name: string): string {
  return shorten(printableName(name.slice(0, 1000)), 60)
    .replace(/[^\p{L}\p{N} ._-]+/gu, ' ')
    .trim()
}
