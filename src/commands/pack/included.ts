import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { indexName, specName } from '../../bundle/bundle.js'
import { listNames } from '../../bundle/needed-files.js'
import { UsageError } from '../../core/errors.js'
import { isMissing } from '../../core/files.js'
import { assertNoLinkOut } from '../../core/links.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'

/** A file that is packed beside index.js. Its name has forward slashes. */
export interface IncludedFile {
  name: string
  bytes: Buffer
}

/** What is said of files that are packed beside index.js (docs/platform.md#bundle-extra-files). */
export function includedMessage(names: readonly string[]): string {
  return `the zip also has ${listNames(names)}: the platform is not known to load any file but ${indexName} and ${specName}`
}

/**
 * Reads the files that `include` names, below the folder of the bundle.
 *
 * @throws UserError for a name that leaves this folder, or that is no file there.
 */
export async function readIncluded(include: readonly string[], indexFile: string): Promise<IncludedFile[]> {
  const folder = dirname(indexFile)
  const files = new Map<string, IncludedFile>()
  for (const given of include) {
    const name = posix.normalize(given.replaceAll('\\', '/'))
    const shown = quote(printableName(given))
    if (posix.isAbsolute(name) || name.split('/').includes('..') || /^[a-z]:/i.test(name))
      throw new UsageError(
        `include names ${shown}, which is not below the folder of ${indexName}; name files beside it`,
      )
    if (name === indexName || name === specName) continue
    const path = join(folder, name)
    assertNoLinkOut(path)
    try {
      files.set(name, { name, bytes: await readFile(path) })
    } catch (error) {
      const isFolder = (error as NodeJS.ErrnoException).code === 'EISDIR'
      if (!isMissing(error) && !isFolder) throw error
      const reason = isFolder
        ? 'a folder; name its files'
        : `not there after the build; see what it writes beside ${indexName}`
      throw new UsageError(`include names ${shown}, which is ${reason}`)
    }
  }
  return [...files.values()]
}
