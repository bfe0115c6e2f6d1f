import type { SourceLocation } from '../base/errors.js'
import { SourceLocator } from '../connector/locate.js'
import type { Project } from '../connector/project.js'
import { count } from '../report/format.js'
import type { ErrorGroup } from '../report/logs.js'
import type { CommandContext } from '../workflow/command.js'
import { specTextOf } from './log-query.js'
import { placeOfStack } from './stack-place.js'

/** Groups that are looked up in the source, and groups that become annotations; a step shows ten. */
const mostLocated = 20
const mostAnnotated = 50

/**
 * Makes annotations of the errors, the most frequent first, at their lines if the project is at hand: where the stack
 * begins by the build's source map, else at the handler of the command.
 */
export async function annotateErrors(
  groups: readonly ErrorGroup[],
  project: Project | undefined,
  context: CommandContext,
): Promise<void> {
  const locator = project === undefined ? undefined : await locatorOf(project)
  for (const [index, group] of groups.slice(0, mostAnnotated).entries()) {
    if (project !== undefined && index < mostLocated) group.location = await locate(group, project, locator)
    const version = group.version === undefined ? '' : ` of version ${group.version}`
    const source = group.targetName === '' ? '' : ` of ${group.targetName}`
    const request = group.requestID === '' ? '' : `, request ${group.requestID}`
    context.annotate({
      level: 'error',
      title: `${group.command ?? group.event}: ${count(group.count, 'error')}`,
      message: `${group.text}\nin the log${version}${source}, last at ${group.last}${request}`,
      location: group.location,
    })
  }
}

async function locatorOf(project: Project): Promise<SourceLocator> {
  const { directory, specFile } = project
  return new SourceLocator({ projectDirectory: directory, specFile, specText: await specTextOf(project) })
}

async function locate(
  { stack, command }: ErrorGroup,
  project: Project,
  locator: SourceLocator | undefined,
): Promise<SourceLocation | undefined> {
  const place = stack === undefined ? undefined : await placeOfStack(stack, project)
  return place ?? (command === undefined ? undefined : locator?.locate({ kind: 'handler', command }))
}
