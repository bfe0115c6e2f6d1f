import { readFile } from 'node:fs/promises'
import { sha256Of } from '../../bundle/bundle.js'
import type { CommandContext } from '../../cli/command.js'
import { type SourceLocation, UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { SourceLocator } from '../../project/locate.js'
import { findProject, type Project } from '../../project/project.js'
import type { LocatedCheck } from '../../report/validation.js'
import { parseSpec } from '../../spec/check.js'
import type { FindingTarget } from '../../spec/target.js'
import type { RunResult } from '../../validation/engine/result.js'
import { placeOfStack } from '../shared/stack-place.js'
import type { ValidationTarget } from '../shared/validation-target.js'

/** Stacks that are looked up in the log; the findings beyond point at the handler. */
const maxStacks = 50

/**
 * Gives each finding the file and line that it is about: of the spec, or of the source where the connector failed, or
 * else of its handler. Without the connector's project on this machine, findings have no place.
 */
export async function locateFindings(
  result: RunResult,
  target: ValidationTarget,
  context: CommandContext,
): Promise<RunResult & { checks: LocatedCheck[] }> {
  const project = result.checks.some(({ findings }) => findings.length > 0)
    ? await projectOf(result, target, context)
    : undefined
  if (project === undefined) return result
  const locator = new SourceLocator({
    projectDirectory: project.directory,
    specFile: project.specFile,
    specText: project.specFile === undefined ? undefined : await readFile(project.specFile, 'utf8'),
  })
  const stacks = (await isBuildOf(project, target)) ? new StackLookup(project, target, context) : undefined
  const checks: LocatedCheck[] = []
  for (const check of result.checks) {
    const findings: LocatedCheck['findings'] = []
    for (const finding of check.findings) {
      const location = finding.target && ((await stacks?.locate(finding.target)) ?? locator.locate(finding.target))
      findings.push(location === undefined ? finding : { ...finding, location })
    }
    checks.push({ ...check, findings })
  }
  return { ...result, checks }
}

/** The project on this machine, if it is the one of the connector that was validated. */
async function projectOf(
  result: RunResult,
  target: ValidationTarget,
  context: CommandContext,
): Promise<Project | undefined> {
  try {
    const project = await findProject(target.project)
    if (project.specFile === undefined) return undefined
    const { name } = parseSpec(await readFile(project.specFile, 'utf8'))
    return name === result.connector.name ? project : undefined
  } catch (error) {
    if (!(error instanceof UserError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    context.logger.debug(`no lines for annotations: ${(error as Error).message}`)
    return undefined
  }
}

/** True if the project's build is what runs: only then does its source map fit. */
async function isBuildOf(project: Project, { bundle }: ValidationTarget): Promise<boolean> {
  if (bundle === undefined) return false
  const { indexSha256 } = bundle
  try {
    return (await sha256Of(project.indexFile)) === indexSha256
  } catch {
    return false
  }
}

/** Finds where in the source a failed request ended, by the stack in the tenant's log and the build's source map. */
class StackLookup {
  readonly #project: Project
  readonly #target: ValidationTarget
  readonly #context: CommandContext
  readonly #known = new Map<string, SourceLocation | undefined>()

  constructor(project: Project, target: ValidationTarget, context: CommandContext) {
    this.#project = project
    this.#target = target
    this.#context = context
  }

  async locate(findingTarget: FindingTarget): Promise<SourceLocation | undefined> {
    if (findingTarget.kind !== 'handler' || findingTarget.requestId === undefined) return undefined
    const { requestId } = findingTarget
    if (!this.#known.has(requestId)) {
      if (this.#known.size >= maxStacks) return undefined
      this.#known.set(requestId, await this.#lookUp(requestId))
    }
    return this.#known.get(requestId)
  }

  async #lookUp(requestId: string): Promise<SourceLocation | undefined> {
    const { signal } = this.#context
    for await (const { message } of this.#target.client.logs.query({ requestID: requestId }, { signal })) {
      const stack = isObject(message) ? message['error'] : undefined
      if (typeof stack !== 'string') continue
      const place = await placeOfStack(stack, this.#project)
      if (place !== undefined) return place
    }
    return undefined
  }
}
