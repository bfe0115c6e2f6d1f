import { readFile } from 'node:fs/promises'
import { type BundleFile, sha256Of } from '../../bundle/bundle.js'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { findProject, type Project } from '../../project/project.js'
import { parseSpec } from '../../spec/check.js'

/** A project with a spec, which a connector may have been built from. */
export type ConnectorProject = Project & { specFile: string }

/** The connector project at a folder, if its spec has the name. A folder without a readable project has none. */
export async function findConnectorProject(
  folder: string,
  name: string | undefined,
  logger: Logger,
): Promise<ConnectorProject | undefined> {
  try {
    const project = await findProject(folder)
    const { specFile } = project
    if (specFile === undefined || name === undefined) return undefined
    return parseSpec(await readFile(specFile, 'utf8')).name === name ? { ...project, specFile } : undefined
  } catch (error) {
    if (!(error instanceof UserError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    logger.debug(`the project of the connector is not at hand: ${(error as Error).message}`)
    return undefined
  }
}

/** True if the bundle holds the project's build: only then does its source map fit. */
export async function isBuildOf({ indexFile }: Project, { indexSha256 }: BundleFile): Promise<boolean> {
  try {
    return (await sha256Of(indexFile)) === indexSha256
  } catch {
    return false
  }
}
