import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { EnvironmentError } from '../../core/errors.js'

/** A file of the repository's root that the program needs beside itself. */
const markerFile = join('examples', 'connector', 'package.json')

/**
 * The root of this repository, with its examples and templates. The program runs from dist/, in tests from lib/src/, so
 * the folders above are searched.
 *
 * @throws UserError if the program was copied without them.
 */
export function programRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, markerFile))) {
    const parent = dirname(folder)
    if (parent === folder) {
      throw new EnvironmentError(
        `there is no ${markerFile} beside the program; run it from a clone of its repository, not from a copy of dist`,
      )
    }
    folder = parent
  }
  return folder
}
