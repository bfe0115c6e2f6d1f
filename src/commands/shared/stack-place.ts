import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { SourceLocation } from '../../core/errors.js'
import { isInside } from '../../core/paths.js'
import type { Project } from '../../project/project.js'
import { firstOwnFrame } from '../../runtime/source-map.js'

/**
 * Where in the project's source a stack of a tenant's log begins, by the source map of the project's build. The build
 * must be the one that ran. Undefined without a map, or when the place is not in the project.
 */
export async function placeOfStack(
  stack: string,
  { directory: root, indexFile }: Pick<Project, 'directory' | 'indexFile'>,
): Promise<SourceLocation | undefined> {
  const directory = dirname(indexFile)
  // The tenant ran the same file from a folder of its own; /usr/bin/index.js is the program that ran it
  // (docs/platform.md#open-config-delivery).
  const here = stack.replace(
    /(?<=\(|^\s*at )(?:file:\/\/)?([^()\r\n]*[\\/])index\.js(?=:\d+:\d+\)?$)/gm,
    (found, folder: string) => (/(^|\s)\/usr\/bin\/$/.test(folder) ? found : indexFile),
  )
  const frame = firstOwnFrame(here, { directory })
  if (frame === undefined) return undefined
  const file = resolve(directory, frame.source)
  // The name comes from the map: a file outside the project is not pointed at.
  if (!isInside(root, file) || !(await isFile(file))) return undefined
  return { file, line: frame.line, column: frame.column }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
