import { relative, resolve, sep } from 'node:path'
import type { Annotation } from '../../cli/command.js'
import type { SourceLocation } from '../../core/errors.js'
import { SourceLocator } from '../../project/locate.js'
import type { Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { locateStack } from '../shared/stack-place.js'
import type { ErrorGroup, LogTotals } from './summary.js'

/** Error groups that are located in the source and listed in a shell. */
const maxListed = 20
/** Error groups that become annotations; the runner shows ten per step. */
const maxAnnotated = 50

/**
 * Sets the source locations of the most frequent errors: the first line of the stack that the source map of the build
 * leads to the project, else the handler of the command.
 */
export async function locateErrors(
  { groups }: LogTotals,
  { project, specText }: { project: Project; specText: string | undefined },
): Promise<void> {
  const { directory, specFile } = project
  const locator = new SourceLocator({ projectDirectory: directory, specFile, specText })
  for (const group of groups.slice(0, maxListed)) group.location = await locate(group, project, locator)
}

/** One annotation per error group, the most frequent first. */
export function errorAnnotations({ groups }: LogTotals): Annotation[] {
  return groups.slice(0, maxAnnotated).map((group) => {
    const { version, targetName, requestID, last, text, location } = group
    const of = version === undefined ? '' : ` of version ${version}`
    const source = targetName === '' ? '' : ` of ${targetName}`
    const request = requestID === '' ? '' : `, request ${requestID}`
    return {
      level: 'error',
      title: `${group.command ?? group.event}: ${count(group.count, 'error')}`,
      message: `${text}\nin the log${of}${source}, last at ${last}${request}`,
      location,
    }
  })
}

/**
 * One entry per error group for a shell, the most frequent first. They are not printed as errors: it is the connector
 * that failed, not the command that reads its log.
 */
export function errorLines({ groups, ungroupedErrors }: LogTotals, workingDirectory: string): string[] {
  const lines: string[] = []
  for (const group of groups.slice(0, maxListed)) {
    const { version, targetName, requestID, last, text, location } = group
    lines.push(`  ${count(group.count, 'error')} of ${group.command ?? group.event}: ${text}`)
    const parts = [
      ...(location === undefined ? [] : [placeText(location, workingDirectory)]),
      ...(version === undefined ? [] : [`version ${version}`]),
      ...(targetName === '' ? [] : [targetName]),
      `last at ${last}`,
      ...(requestID === '' ? [] : [`request ${requestID}`]),
    ]
    lines.push(`    ${parts.join(', ')}`)
  }
  const rest = groups.slice(maxListed).reduce((total, group) => total + group.count, ungroupedErrors)
  return rest > 0 ? [...lines, `  ${count(rest, 'error')} of further kinds`] : lines
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
  const place = stack === undefined ? undefined : await locateStack(stack, project)
  return place ?? (command === undefined ? undefined : locator.locate({ kind: 'handler', command }))
}
