import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { UserError } from '../../core/errors.js'
import { displayPath } from '../../core/paths.js'
import { mergeResults, type ResultFile } from '../../report/merge.js'
import { parseResult } from '../../report/result-file.js'
import type { ValidationReport } from '../../report/validation.js'

const maxFiles = 1000
const maxBytes = 256 * 1024 * 1024

/** Which files are joined. Paths are absolute or relative to the working directory. */
export interface ResultFiles {
  workingDirectory: string
  /** Globs with `*` and `**`. */
  patterns: readonly string[]
  /** Files, and folders whose own files are left out although a pattern matches them. */
  excluded: readonly string[]
}

/**
 * Reads the results that match and joins them to one. A single result is taken as it is.
 *
 * @returns the result, and how many files it is made of.
 * @throws UserError when no file matches, or when they are not the shards of one run.
 */
export async function joinResults(files: ResultFiles): Promise<{ result: ValidationReport; files: number }> {
  const results: ResultFile[] = []
  for (const path of await findFiles(files)) results.push(await readResult(path, files.workingDirectory))
  return { result: mergeResults(results), files: results.length }
}

async function findFiles({ patterns, excluded, workingDirectory }: ResultFiles): Promise<string[]> {
  const found = await glob(
    patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false },
  )
  const leftOut = excluded.map((path) => resolve(workingDirectory, path))
  const files = found.map((path) => resolve(path)).filter((path) => !leftOut.some((each) => isIn(path, each)))
  if (files.length === 0) {
    throw new UserError(
      `no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`,
    )
  }
  if (files.length > maxFiles) {
    throw new UserError(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`)
  }
  return files.sort()
}

/** True for the path itself, and for a file right in the folder. */
function isIn(file: string, path: string): boolean {
  return file === path || dirname(file) === path
}

async function readResult(path: string, workingDirectory: string): Promise<ResultFile> {
  const file = displayPath(path, workingDirectory)
  const { size } = await stat(path)
  if (size > maxBytes) throw new UserError(`${file} has ${size} bytes: that is no result of a validation`)
  return { file, report: parseResult(await readFile(path, 'utf8'), file) }
}
