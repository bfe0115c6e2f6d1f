import { UserError } from '../../core/errors.js'
import { findProject } from '../../project/project.js'

/** The version of the connector SDK of the project in a folder; undefined if there is no project. */
export async function readSdkVersion(directory: string): Promise<string | undefined> {
  try {
    return (await findProject(directory)).sdkVersion
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
