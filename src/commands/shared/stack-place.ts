import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { SourceLocation } from '../../core/errors.js'
import { isInside } from '../../core/paths.js'
import type { Project } from '../../project/project.js'
import { firstOwnFrame, type MappedFrame, mapPosition } from '../../runtime/source-map.js'

/**
 * Locates the first own frame of a stack from a tenant's log in the project's source, by the source maps of the build.
 * The build must be the one that ran.
 *
 * @returns undefined without a source map, or if the file is not in the project.
 */
export async function locateStack(
  stack: string,
  { directory: root, indexFile }: Pick<Project, 'directory' | 'indexFile'>,
): Promise<SourceLocation | undefined> {
  const directory = dirname(indexFile)
  // The tenant runs the file from another folder. /usr/bin/index.js is the program that runs it
  // (docs/platform.md#open-config-delivery).
  const here = stack.replace(
    /(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm,
    (found, folder: string) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile),
  )
  const frame = firstOwnFrame(here, { directory })
  if (frame === undefined) return undefined
  let place: SourceLocation | undefined
  let next: { folder: string; frame: MappedFrame } | undefined = { folder: directory, frame }
  for (let step = 0; next !== undefined && step < maxMaps; step++) {
    const { source, line, column } = next.frame
    const file = resolve(next.folder, source)
    // The map may name any file: only files of the project count.
    if (!isInside(root, file) || !(await isFile(file))) break
    place = { file, line, column }
    const earlier = mapPosition(file, line, column)
    next = earlier && { folder: dirname(file), frame: earlier }
  }
  return place
}

/** Steps of a build, such as compiling and bundling. Maps may lead in a circle. */
const maxMaps = 4

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
