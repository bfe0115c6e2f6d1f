import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type BundleFile, indexName } from '../../bundle/bundle.js'
import type { SourceLocation } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { SourceLocator } from '../../project/locate.js'
import { readPackageFileIfValid } from '../../project/package-file.js'
import { findPackages } from '../../project/packages.js'
import type { Project } from '../../project/project.js'
import type { LocatedCheck } from '../../report/validation.js'
import type { FindingTarget } from '../../spec/target.js'
import type { TenantClient } from '../../tenant/client.js'
import type { RunResult } from '../../validation/engine/result.js'
import type { RunScope } from '../../validation/engine/run.js'
import type { LocalServices } from '../shared/local-tenant.js'
import { locateStack } from '../shared/stack-place.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { type ConnectorProject, findConnectorProject, isBuildOf } from './project.js'

/** Stacks that are read from the log. Further findings point at the handler. */
const maxStacks = 50

/**
 * Adds a file and line to each finding: in the spec, at the line of the source that threw, or else at the handler.
 * Findings get no location if the project of the connector or of the customizer is not on this machine.
 *
 * @param projectFolder - the folder that may hold the project from which the connector was built.
 * @param scope - `customizer`: the project may be that of the customizer, which all findings are about.
 */
export async function locateFindings(
  result: RunResult,
  { client, bundle, customizer }: Pick<ValidationTarget, 'client' | 'bundle' | 'customizer'>,
  projectFolder: string,
  { logger, signal, workspace }: Pick<LocalServices, 'logger' | 'signal'> & { workspace: string },
  scope: RunScope = 'connector',
): Promise<RunResult & { checks: LocatedCheck[] }> {
  const targets = result.checks.flatMap(({ findings }) => findings.map(({ target }) => target))
  if (targets.length === 0) return result
  const isAlone = scope === 'customizer'
  const project = isAlone ? undefined : await findConnectorProject(projectFolder, result.connector.name, logger)
  const ofConnector = project && (await connectorLocator(project, client, bundle, signal))
  const ofCustomizer =
    customizer !== undefined && (isAlone || targets.some(isOfCustomizer))
      ? await customizerLocator(customizer.bundle, isAlone ? [projectFolder] : [], workspace, (folder) =>
          // With a connector, the first frame of a stack may be of the connector.
          isAlone ? new StackLookup(folder, client, signal) : undefined,
        )
      : undefined
  const checks: LocatedCheck[] = []
  for (const check of result.checks) {
    const findings: LocatedCheck['findings'] = []
    for (const finding of check.findings) {
      const { target } = finding
      const locate = isAlone || isOfCustomizer(target) ? ofCustomizer : ofConnector
      const location = target && (await locate?.(target))
      findings.push(location === undefined ? finding : { ...finding, location })
    }
    checks.push({ ...check, findings })
  }
  return { ...result, checks }
}

type Locate = (target: FindingTarget) => Promise<SourceLocation | undefined>

function isOfCustomizer(target: FindingTarget | undefined): boolean {
  return target?.kind === 'handler' && target.customizer === true
}

async function connectorLocator(
  project: ConnectorProject,
  client: TenantClient,
  bundle: BundleFile | undefined,
  signal: AbortSignal,
): Promise<Locate> {
  const { directory: projectDirectory, specFile } = project
  const locator = new SourceLocator({ projectDirectory, specFile, specText: await readFile(specFile, 'utf8') })
  const isBuild = bundle !== undefined && (await isBuildOf(project, bundle))
  const stacks = isBuild ? new StackLookup(project, client, signal) : undefined
  return async (target) => (await stacks?.locate(target)) ?? locator.locate(target)
}

/** Undefined if no project of the repository has the customizer's build. */
async function customizerLocator(
  bundle: BundleFile,
  folders: readonly string[],
  workspace: string,
  stacksOf: (project: ProjectFolder) => StackLookup | undefined,
): Promise<Locate | undefined> {
  const directory = await findCustomizerProject(bundle, folders, workspace)
  if (directory === undefined) return undefined
  const locator = new SourceLocator({ projectDirectory: directory })
  const stacks = stacksOf({ directory, indexFile: indexFileOf(directory) })
  return async (target) =>
    (await stacks?.locate(target)) ??
    locator.locate(target.kind === 'handler' ? { ...target, customizer: true } : target)
}

/** The name of a customizer in its package.json, or of its zip if its project is not on this machine. */
export async function customizerName(bundle: BundleFile, folder: string, workspace: string): Promise<string> {
  const project = await findCustomizerProject(bundle, [folder], workspace)
  const name = project === undefined ? undefined : readPackageFileIfValid(project)?.name
  return name ?? basename(bundle.path, '.zip')
}

/**
 * The folder of the project from which a customizer was built: one of `folders`, one near its zip, or one of the
 * repository. Undefined if none has its build.
 */
export async function findCustomizerProject(
  bundle: BundleFile,
  folders: readonly string[],
  workspace: string,
): Promise<string | undefined> {
  const candidates = async function* () {
    yield* [...folders, dirname(bundle.path), dirname(dirname(bundle.path))]
    for (const { directory } of await findPackages(workspace, () => {})) yield directory
  }
  for await (const directory of candidates()) {
    if (await isBuildOf({ indexFile: indexFileOf(directory) }, bundle)) return directory
  }
  return undefined
}

function indexFileOf(directory: string): string {
  return join(directory, 'dist', indexName)
}

type ProjectFolder = Pick<Project, 'directory' | 'indexFile'>

/** Locates the line of the source that a failed request threw at, by the stack in the log and the source map. */
class StackLookup {
  readonly #project: ProjectFolder
  readonly #client: TenantClient
  readonly #signal: AbortSignal
  readonly #locations = new Map<string, SourceLocation | undefined>()

  constructor(project: ProjectFolder, client: TenantClient, signal: AbortSignal) {
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
