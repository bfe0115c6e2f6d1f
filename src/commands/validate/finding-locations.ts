import { readFile } from 'node:fs/promises'
import type { SourceLocation } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { SourceLocator } from '../../project/locate.js'
import type { Project } from '../../project/project.js'
import type { LocatedCheck } from '../../report/validation.js'
import type { FindingTarget } from '../../spec/target.js'
import type { TenantClient } from '../../tenant/client.js'
import type { RunResult } from '../../validation/engine/result.js'
import type { LocalServices } from '../shared/local-tenant.js'
import { locateStack } from '../shared/stack-place.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { findConnectorProject, isBuildOf } from './project.js'

/** Stacks that are read from the log. Further findings point at the handler. */
const maxStacks = 50

/**
 * Adds a file and line to each finding: in the spec, at the line of the source that threw, or else at the handler.
 * Findings get no location if the connector's project is not on this machine.
 *
 * @param projectFolder - the folder that may hold the project from which the connector was built.
 */
export async function locateFindings(
  result: RunResult,
  { client, bundle }: Pick<ValidationTarget, 'client' | 'bundle'>,
  projectFolder: string,
  { logger, signal }: Pick<LocalServices, 'logger' | 'signal'>,
): Promise<RunResult & { checks: LocatedCheck[] }> {
  const project = result.checks.some(({ findings }) => findings.length > 0)
    ? await findConnectorProject(projectFolder, result.connector.name, logger)
    : undefined
  if (project === undefined) return result
  const locator = new SourceLocator({
    projectDirectory: project.directory,
    specFile: project.specFile,
    specText: await readFile(project.specFile, 'utf8'),
  })
  const isBuild = bundle !== undefined && (await isBuildOf(project, bundle))
  const stacks = isBuild ? new StackLookup(project, client, signal) : undefined
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

/** Locates the line of the source that a failed request threw at, by the stack in the log and the source map. */
class StackLookup {
  readonly #project: Project
  readonly #client: TenantClient
  readonly #signal: AbortSignal
  readonly #locations = new Map<string, SourceLocation | undefined>()

  constructor(project: Project, client: TenantClient, signal: AbortSignal) {
    this.#project = project
    this.#client = client
    this.#signal = signal
  }

  async locate(target: FindingTarget): Promise<SourceLocation | undefined> {
    if (target.kind !== 'handler' || target.requestId === undefined) return undefined
    const { requestId } = target
    if (!this.#locations.has(requestId)) {
      if (this.#locations.size >= maxStacks) return undefined
      this.#locations.set(requestId, await this.#readLog(requestId))
    }
    return this.#locations.get(requestId)
  }

  async #readLog(requestId: string): Promise<SourceLocation | undefined> {
    const records = this.#client.logs.query({ requestID: requestId }, { signal: this.#signal })
    for await (const { message } of records) {
      const stack = isObject(message) ? message['error'] : undefined
      if (typeof stack !== 'string') continue
      const location = await locateStack(stack, this.#project)
      if (location !== undefined) return location
    }
    return undefined
  }
}
