import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { InputsOf } from '../../cli/command.js'
import { isInside, relativePath, withForwardSlashes } from '../../core/paths.js'
import type { LocatedCheck, ReportOrigin, ValidationReport } from '../../report/validation.js'
import type { validationInputs } from '../shared/validation-inputs.js'
import { withSources } from './finding-sources.js'
import type { ValidationOutcome } from './validate.js'

/** Absolute paths of the folders of a run. */
export interface Folders {
  /** The root of the repository. */
  workspace: string
  workingDirectory: string
  /** The connector project. */
  project: string
}

/**
 * Completes the result of a run to a report. Reports are read on other machines, so their paths are relative to the
 * repository.
 *
 * @param rerun - the command line that repeats the run.
 * @param origin - undefined outside of a build server.
 */
export async function completeReport(
  result: ValidationOutcome['result'],
  rerun: string,
  origin: ReportOrigin | undefined,
  folders: Folders,
): Promise<ValidationReport> {
  const checks = await withSources(
    result.checks.map((check) => withWorkspacePaths(check, folders)),
    folders.workspace,
  )
  return { ...result, checks, rerun, ...(origin && { origin }), ...(await specFileIn(folders)) }
}

function withWorkspacePaths(check: LocatedCheck, folders: Folders): LocatedCheck {
  const findings = check.findings.map((finding) =>
    finding.location === undefined
      ? finding
      : { ...finding, location: { ...finding.location, file: workspacePath(finding.location.file, folders) } },
  )
  return { ...check, findings }
}

function workspacePath(file: string, { workspace, workingDirectory }: Folders): string {
  const absolute = resolve(workingDirectory, file)
  const isInWorkspace = absolute !== workspace && isInside(workspace, absolute)
  return isInWorkspace ? relativePath(workspace, absolute) : withForwardSlashes(absolute)
}

async function specFileIn(folders: Folders): Promise<{ specFile?: string }> {
  const file = join(folders.project, 'connector-spec.json')
  try {
    return (await stat(file)).isFile() ? { specFile: workspacePath(file, folders) } : {}
  } catch {
    return {}
  }
}

/**
 * The command line that repeats a run, quoted for a POSIX shell. It contains no secrets.
 *
 * @param words - the command, and the inputs that name the target.
 */
export function rerunCommand(
  words: readonly string[],
  inputs: InputsOf<typeof validationInputs>,
  seed: string,
  { project, workingDirectory }: Folders,
): string {
  const folder = relativePath(workingDirectory, project)
  const options = [
    ...(folder === '' ? [] : ['--path', folder]),
    ...(inputs.config !== undefined || inputs['config-path'] !== undefined ? ['--config-path', 'config.json'] : []),
    ...(inputs['read-only'] ? [] : ['--read-only', 'false']),
    ...(inputs.checks.length > 0 ? ['--checks', inputs.checks.join(',')] : []),
    ...(inputs.shard === undefined ? [] : ['--shard', inputs.shard.replace(/\s/g, '')]),
    ...(inputs.settings === undefined ? [] : ['--settings', inputs.settings]),
    ...(inputs['skip-checks'].length > 0 ? ['--skip-checks', inputs['skip-checks'].join(',')] : []),
    '--read-limit',
    String(inputs['read-limit']),
    '--seed',
    seed,
  ]
  const quoted = [...words, ...options].map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  )
  return `saas-connector ${quoted.join(' ')}`
}
