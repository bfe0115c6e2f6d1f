import { readFile, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { glob } from 'tinyglobby'
import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { displayPath } from '../../core/paths.js'
import { printableName } from '../../core/secrets/process.js'
import { shorten } from '../../core/text.js'
import type { ResultFile } from '../../report/merge.js'
import { parseResult } from '../../report/result-file.js'

/** The folder below `report-dir` with the reports of each of several connectors. */
export const connectorsFolder = 'validation-by-connector'

const maxFiles = 1000
const maxBytes = 256 * 1024 * 1024

/** Which files to read. Paths are absolute or relative to the working directory. */
export interface ResultFileSelection {
  workingDirectory: string
  /** Glob patterns. */
  patterns: readonly string[]
  /** Files, and folders whose direct files are excluded although a pattern matches them. */
  excluded: readonly string[]
  /** The id of the run that the results must be of; undefined: of any. */
  run: string | undefined
}

/**
 * Reads the result files that match.
 *
 * @throws UserError when no file matches, when one is no result, or when one is of another run.
 */
export async function readResultFiles(selection: ResultFileSelection): Promise<ResultFile[]> {
  const results: ResultFile[] = []
  for (const path of await findFiles(selection)) {
    const result = await readResult(path, selection.workingDirectory)
    if (selection.run !== undefined) assertOfRun(selection.run, result)
    results.push(result)
  }
  return results
}

/** An old result would make this run look better or worse than it is. */
function assertOfRun(run: string, { file, report }: ResultFile): void {
  const other = report.origin?.run
  if (other === run) return
  const whose = other === undefined ? 'does not name its run' : `is of run ${shorten(printableName(other), 40)}`
  throw new UsageError(
    `${file} ${whose}, and this is run ${run}; download only the results of this run, or set ${plainInputName('other-runs')} to report others too`,
  )
}

async function findFiles({ patterns, excluded, workingDirectory }: ResultFileSelection): Promise<string[]> {
  const found = await glob(
    patterns.map((pattern) => pattern.replaceAll('\\', '/')),
    { cwd: workingDirectory, absolute: true, ignore: ['**/node_modules/**'], followSymbolicLinks: false },
  )
  const excludedPaths = excluded.map((path) => resolve(workingDirectory, path))
  const files = found
    .map((path) => resolve(path))
    .filter((path) => !excludedPaths.some((each) => isSameOrIn(each, path) || isOwnReport(each, path)))
  if (files.length === 0) {
    throw new UsageError(
      `no file matches ${patterns.join(', ')}; download the reports of the validate jobs first, and see that pattern leads to their validation.json`,
    )
  }
  if (files.length > maxFiles) {
    throw new UsageError(`${files.length} files match ${patterns.join(', ')}; give a pattern of the shards of one run`)
  }
  return files.sort()
}

/** True for the path itself, and for a file directly in the folder. */
function isSameOrIn(path: string, file: string): boolean {
  return file === path || dirname(file) === path
}

/** True for a file of the report of one of several connectors. */
function isOwnReport(reportDirectory: string, file: string): boolean {
  return dirname(dirname(file)) === join(reportDirectory, connectorsFolder)
}

async function readResult(path: string, workingDirectory: string): Promise<ResultFile> {
  const file = displayPath(path, workingDirectory)
  const { size } = await stat(path)
  if (size > maxBytes) throw new UsageError(`${file} is not a validation result: it has ${size} bytes`)
  return { file, report: parseResult(await readFile(path, 'utf8'), file) }
}
