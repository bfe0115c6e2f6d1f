import { relative, resolve, sep } from 'node:path'
import type { CommandContext } from '../../cli/command.js'
import type { SourceLocation } from '../../core/errors.js'
import { SourceLocator } from '../../project/locate.js'
import type { Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { placeOfStack } from '../shared/stack-place.js'
import { specTextOf } from './query.js'
import type { ErrorGroup, LogTotals } from './summary.js'

/** Kinds of errors that are looked up in the source and told in a shell, and that become annotations; a step shows ten. */
const maxLocated = 20
const maxAnnotated = 50

/**
 * Finds the lines of the most frequent errors if the project is at hand: where the stack begins by the build's source
 * map, else at the handler of the command.
 */
export async function locateErrors({ groups }: LogTotals, project: Project | undefined): Promise<void> {
  if (project === undefined || groups.length === 0) return
  const { directory, specFile } = project
  const locator = new SourceLocator({ projectDirectory: directory, specFile, specText: await specTextOf(project) })
  for (const group of groups.slice(0, maxLocated)) group.location = await locate(group, project, locator)
}

/** Makes annotations of the errors, the most frequent first. */
export function annotateErrors({ groups }: LogTotals, context: CommandContext): void {
  for (const group of groups.slice(0, maxAnnotated)) {
    const { version, targetName, requestID, last, text, location } = group
    const of = version === undefined ? '' : ` of version ${version}`
    const source = targetName === '' ? '' : ` of ${targetName}`
    const request = requestID === '' ? '' : `, request ${requestID}`
    context.annotate({
      level: 'error',
      title: `${group.command ?? group.event}: ${count(group.count, 'error')}`,
      message: `${text}\nin the log${of}${source}, last at ${last}${request}`,
      location,
    })
  }
}

/**
 * Lists the kinds of errors for a person, the most frequent first. In the words of a list: the connector failed, the
 * command that reads its log did not.
 */
export function listErrors({ groups, ungrouped }: LogTotals, { logger, workingDirectory }: CommandContext): void {
  for (const group of groups.slice(0, maxLocated)) {
    const { version, targetName, requestID, last, text, location } = group
    logger.info(`  ${count(group.count, 'error')} of ${group.command ?? group.event}: ${text}`)
    const parts = [
      ...(location === undefined ? [] : [placeText(location, workingDirectory)]),
      ...(version === undefined ? [] : [`version ${version}`]),
      ...(targetName === '' ? [] : [targetName]),
      `last at ${last}`,
      ...(requestID === '' ? [] : [`request ${requestID}`]),
    ]
    logger.info(`    ${parts.join(', ')}`)
  }
  const rest = groups.slice(maxLocated).reduce((total, group) => total + group.count, ungrouped)
  if (rest > 0) logger.info(`  ${count(rest, 'error')} of further kinds`)
}

function placeText({ file, line, column }: SourceLocation, workingDirectory: string): string {
  const shown = relative(workingDirectory, resolve(workingDirectory, file)).split(sep).join('/')
  return [shown, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
}

async function locate(
  { stack, command }: ErrorGroup,
  project: Project,
  locator: SourceLocator,
): Promise<SourceLocation | undefined> {
  const place = stack === undefined ? undefined : await placeOfStack(stack, project)
  return place ?? (command === undefined ? undefined : locator.locate({ kind: 'handler', command }))
}
