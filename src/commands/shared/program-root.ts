import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UserError } from '../../core/errors.js'

/** What of this repository the program uses beside itself: the example, its workflows, and the templates. */
const mark = join('examples', 'connector', 'package.json')

/**
 * The folder of this program, with its examples and templates. It is looked for upwards: the program runs from dist/,
 * in tests from lib/src/.
 *
 * @throws UserError when the program was copied without them.
 */
export function programRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, mark))) {
    const parent = dirname(folder)
    if (parent === folder) {
      throw new UserError(
        `there is no ${mark} beside the program; run it from a clone of its repository, not from a copy of dist`,
      )
    }
    folder = parent
  }
  return folder
}
