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
import { placeOfStack } from '../shared/stack-place.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { findConnectorProject, isBuildOf } from './project.js'

/** Stacks that are looked up in the log; the findings beyond point at the handler. */
const maxStacks = 50

/**
 * Gives each finding the file and line that it is about: of the spec, or of the source where the connector failed, or
 * else of its handler. Without the connector's project on this machine, findings have no place.
 *
 * @param projectFolder - of the project that the connector may have been built from.
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

/** Finds where in the source a failed request ended, by the stack in the tenant's log and the build's source map. */
class StackLookup {
  readonly #project: Project
  readonly #client: TenantClient
  readonly #signal: AbortSignal
  readonly #known = new Map<string, SourceLocation | undefined>()

  constructor(project: Project, client: TenantClient, signal: AbortSignal) {
    this.#project = project
    this.#client = client
    this.#signal = signal
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
    const records = this.#client.logs.query({ requestID: requestId }, { signal: this.#signal })
    for await (const { message } of records) {
      const stack = isObject(message) ? message['error'] : undefined
      if (typeof stack !== 'string') continue
      const place = await placeOfStack(stack, this.#project)
      if (place !== undefined) return place
    }
    return undefined
  }
}
