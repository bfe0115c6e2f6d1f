import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../bundle/archive.js'
import { UsageError } from '../../core/errors.js'
import { fileErrorReason, isMissing } from '../../core/files.js'
import { findProject } from '../../project/project.js'

/**
 * The zip of a connector: the path itself, or for the folder of a project a zip of what it has built.
 *
 * @param shown - the path as the user knows it.
 * @param folder - where such a zip is written.
 * @throws UserError for a project without a spec, or that is not built.
 */
export async function bundlePath(path: string, shown: string, folder: string): Promise<string> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!isFolder) return path
  const { specFile, indexFile, bundleName } = await findProject(path)
  if (specFile === undefined)
    throw new UsageError(`${shown} is the project of a customizer; give the bundle of a connector`)
  const zip = join(folder, bundleName)
  const advice = 'build the project first, or give the zip that pack wrote'
  await writeBundle(zip, { index: await read(indexFile, advice), spec: await read(specFile, advice) })
  return zip
}

async function read(file: string, advice: string): Promise<Buffer> {
  try {
    return await readFile(file)
  } catch (cause) {
    const problem = isMissing(cause) ? `there is no ${file}` : `cannot read ${file}: ${fileErrorReason(cause)}`
    throw new UsageError(`${problem}; ${advice}`, { cause })
  }
}
