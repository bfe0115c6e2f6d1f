import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Annotation, CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { UsageError, UserError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { relativePath } from '../../core/paths.js'
import { readPlace } from '../../merge-request/place.js'
import { isCommittedFile } from '../../project/git-uncommitted.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { gitRunner } from '../../project/run-git.js'
import type { ValidationReport } from '../../report/validation.js'
import { configInputs } from './config.js'
import { invokeLimitInputs } from './invoke-limits.js'
import { journalInputs } from './journal.js'

/** The inputs of the commands that report a validation: validate, pipeline and report. */
export const reportInputs = {
  'fail-on': {
    kind: 'choice',
    choices: ['error', 'warning', 'new', 'never'],
    default: 'error',
    description:
      'Which findings make the command fail; new: errors and warnings that are not in the baseline. A run that did not finish always fails.',
  },
  baseline: {
    kind: 'text',
    description:
      'An earlier validation.json to compare with: findings are new, known or fixed. If the file does not exist, all findings are new.',
  },
  'report-dir': {
    kind: 'text',
    description: 'Folder for the reports. Default: a temporary folder on a runner; no reports in a shell.',
  },
  comment: {
    kind: 'boolean',
    default: 'false',
    description: 'Keep a comment with the result on the pull request up to date. On GitHub it needs github-token.',
  },
  'comment-key': {
    kind: 'text',
    description:
      'Distinguishes the comments of several jobs that validate the same connector, such as the legs of a matrix.',
  },
  'github-token': {
    kind: 'text',
    secret: true,
    description:
      'Token of the job, for the comment (`pull-requests: write`) and to record the result of a validation on a tenant (`deployments: write`).',
  },
  record: {
    kind: 'text',
    description: 'File or folder in which upload recorded the version; the result is added to it.',
  },
  'report-url': {
    kind: 'text',
    description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
  },
} as const satisfies InputDeclarations

export const validationInputs = {
  ...configInputs,
  'read-only': {
    kind: 'boolean',
    default: 'true',
    description: 'Skip the checks that create, change and delete test accounts in the target system.',
  },
  checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
  'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to skip.' },
  settings: {
    kind: 'text',
    description:
      'Settings file: attribute values, accepted findings, custom commands. Default: validate.yml of the project, if it exists.',
  },
  'read-limit': {
    kind: 'integer',
    min: 1,
    max: 10000,
    default: '8',
    description: 'Maximum number of accounts, and of entitlements of each type, that are read one by one.',
  },
  'read-concurrency': {
    kind: 'integer',
    min: 1,
    max: 100,
    default: '8',
    description:
      'On a tenant: how many commands of the checks that only read run at the same time. Give 1 for a target system that takes one request at a time.',
  },
  'write-concurrency': {
    kind: 'integer',
    min: 1,
    max: 20,
    default: '1',
    description:
      'On a tenant: how many checks that change nothing but test accounts of their own run at the same time. From the first one that finds something on, they run again one after the other, unless an account could not be deleted. Only for a target system that takes several changes at once.',
  },
  ...invokeLimitInputs,
  'max-wait': {
    kind: 'text',
    description:
      'How long to wait until the target system shows a change, such as 90s. Default: 30s, and 500ms for a bundle that runs here.',
  },
  seed: {
    kind: 'text',
    description:
      'Seed of the generated values; the same seed generates the same values. Default: random; for a shard, the id of the workflow run.',
  },
  shard: {
    kind: 'text',
    description: 'Run only a part of the checks, such as 2/4. The report action merges the results of all parts.',
  },
  ...reportInputs,
  ...journalInputs,
} as const satisfies InputDeclarations

export const validationOutputs = {
  result:
    'pass, warn, fail, skip or stopped: the worst verdict of all checks; fail if the spec is refused, too; skip if nothing could be checked; stopped if the run did not finish.',
  passed: 'Number of checks that passed.',
  failed: 'Number of checks that failed.',
  warned: 'Number of checks that passed with warnings.',
  skipped: 'Number of checks that were skipped.',
  'new-findings': 'Number of findings that are not in the baseline; empty without baseline.',
  'report-json': 'Path of the results as JSON.',
  'report-junit': 'Path of the results as JUnit XML.',
  'report-sarif': 'Path of the results as SARIF, for code scanning.',
  'report-html': 'Path of the HTML report.',
} as const

export type ValidationOutput = keyof typeof validationOutputs

/**
 * @param commentsAnywhere - the command runs no code of a project, so that the token for a comment may be in its environment
 *   on other build servers, too.
 * @throws UserError for inputs with which the report at the end of the run would fail.
 */
export async function assertReportInputs(
  inputs: InputsOf<typeof reportInputs>,
  {
    workingDirectory,
    workflow,
    reportDirectory,
    environment,
  }: Pick<CommandContext, 'workingDirectory' | 'workflow' | 'reportDirectory' | 'environment'>,
  { commentsAnywhere = false } = {},
): Promise<void> {
  await assertOutputFolders({ 'report-dir': inputs['report-dir'] ?? reportDirectory }, workingDirectory)
  const url = inputs['report-url']
  if (url !== undefined && !/^https?:\/\/[^\s]{1,2000}$/i.test(url)) {
    throw new UsageError(`${inputName('report-url')} is not an address; it begins with https://`)
  }
  if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
    throw new UsageError(
      `${plainInputName('fail-on')} new needs ${plainInputName('baseline')}; give the path of an earlier validation.json`,
    )
  }
  if (!inputs.comment) return
  if (workflow === undefined && commentsAnywhere) {
    if (readPlace(environment) !== undefined) return
    throw new UsageError(
      `${plainInputName('comment')} needs a job of GitHub, GitLab, Azure Pipelines or Jenkins; leave it out here`,
    )
  }
  if (workflow === undefined)
    throw new UsageError(
      `${plainInputName('comment')} needs a pull request of GitHub; leave it out here, and give it to the command report`,
    )
  if (inputs['github-token'] === undefined) {
    throw new UsageError(
      `${plainInputName('comment')} needs github-token; pass the token of the job and give it pull-requests: write`,
    )
  }
}

/** The earlier result that findings are compared with. */
export interface Baseline {
  /** As given by the user. */
  path: string
  /** Undefined if the file does not exist: this is the first run. */
  result: ValidationReport | undefined
  /** Only new findings fail the run, and the file is committed as it is: somebody decided which findings are known. */
  isGate: boolean
}

/** Reads the input `baseline`; undefined when it was not given. */
export async function readBaseline(
  { baseline: path, 'fail-on': failOn }: Pick<InputsOf<typeof reportInputs>, 'baseline' | 'fail-on'>,
  context: Pick<CommandContext, 'workingDirectory' | 'childEnvironment' | 'signal'>,
): Promise<Baseline | undefined> {
  if (path === undefined) return undefined
  const file = resolve(context.workingDirectory, path)
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { path, result: undefined, isGate: false }
    throw new UsageError(`cannot read ${plainInputName('baseline')} ${path}: ${(error as Error).message}`)
  }
  const { parseResult } = await import('../../report/result-file.js')
  const isGate = failOn === 'new' && (await isCommitted(file, context))
  return { path, result: parseResult(text, `${plainInputName('baseline')} ${path}`), isGate }
}

/** Whether git tracks a file and it is as in the last commit. False if git cannot be asked. */
async function isCommitted(
  file: string,
  { childEnvironment, signal }: Pick<CommandContext, 'childEnvironment' | 'signal'>,
): Promise<boolean> {
  const root = findRepositoryRoot(dirname(file))
  if (root === undefined) return false
  try {
    return await isCommittedFile(gitRunner(root, { environment: childEnvironment(), signal }), relativePath(root, file))
  } catch (error) {
    if (error instanceof UserError) return false
    throw error
  }
}

/** An annotation for a baseline that does not exist, or is of a run that did not finish. */
export function baselineAnnotation(baseline: Baseline | undefined): Annotation | undefined {
  if (baseline === undefined) return undefined
  const { path, result } = baseline
  if (result === undefined) {
    const message = `${plainInputName('baseline')} ${path} does not exist: this counts as the first run, and every finding is new`
    return { level: 'notice', title: 'baseline', message }
  }
  if (result.stopped === undefined) return undefined
  const message = `${plainInputName('baseline')} ${path} is of a run that did not finish, so new findings may be old ones; give the result of a complete run`
  return { level: 'warning', title: 'baseline', message }
}
