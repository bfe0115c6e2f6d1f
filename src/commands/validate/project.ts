import { readFile } from 'node:fs/promises'
import { type BundleFile, sha256Of } from '../../bundle/bundle.js'
import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import { findProject, type Project } from '../../project/project.js'
import { parseSpec } from '../../spec/check.js'

/** A project of a connector: it has a spec. */
export type ConnectorProject = Project & { specFile: string }

/**
 * Finds the project of a connector.
 *
 * @param name - the name in the connector's spec.
 * @returns undefined if the folder has no readable project, or one whose spec has another name.
 */
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
    logger.debug(`no project of the connector: ${(error as Error).message}`)
    return undefined
  }
}

/** True if the bundle contains the project's build, to which the source map applies. */
export async function isBuildOf(
  { indexFile }: Pick<Project, 'indexFile'>,
  { indexSha256 }: BundleFile,
): Promise<boolean> {
  try {
    return (await sha256Of(indexFile)) === indexSha256
  } catch {
    return false
  }
}
