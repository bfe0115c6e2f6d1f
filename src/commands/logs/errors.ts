import { relative, resolve, sep } from 'node:path'
import type { Annotation } from '../../cli/command.js'
import type { SourceLocation } from '../../core/errors.js'
import { SourceLocator } from '../../project/locate.js'
import type { Project } from '../../project/project.js'
import { count } from '../../report/format.js'
import { placeOfStack } from '../shared/stack-place.js'
import type { ErrorGroup, LogTotals } from './summary.js'

/** Kinds of errors that are looked up in the source and told in a shell, and that become annotations; a step shows ten. */
const maxLocated = 20
const maxAnnotated = 50

/**
 * Finds the lines of the most frequent errors in the project: where the stack begins by the build's source map, else at
 * the handler of the command.
 */
export async function locateErrors(
  { groups }: LogTotals,
  { project, specText }: { project: Project; specText: string | undefined },
): Promise<void> {
  const { directory, specFile } = project
  const locator = new SourceLocator({ projectDirectory: directory, specFile, specText })
  for (const group of groups.slice(0, maxLocated)) group.location = await locate(group, project, locator)
}

/** An annotation for each kind of errors, the most frequent first. */
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
 * Lines that list the kinds of errors for a person, the most frequent first. In the words of a list: the connector
 * failed, the command that reads its log did not.
 */
export function errorLines({ groups, ungrouped }: LogTotals, workingDirectory: string): string[] {
  const lines: string[] = []
  for (const group of groups.slice(0, maxLocated)) {
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
  const rest = groups.slice(maxLocated).reduce((total, group) => total + group.count, ungrouped)
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
  const place = stack === undefined ? undefined : await placeOfStack(stack, project)
  return place ?? (command === undefined ? undefined : locator.locate({ kind: 'handler', command }))
}
