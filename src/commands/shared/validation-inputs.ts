import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Annotation, CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { UserError } from '../../core/errors.js'
import type { ValidationReport } from '../../report/validation.js'
import { configInputs } from './config.js'

/** The inputs of all that ends with a verdict and reports: validate, pipeline and report. */
export const reportInputs = {
  'fail-on': {
    kind: 'choice',
    choices: ['error', 'warning', 'new', 'never'],
    default: 'error',
    description:
      'What makes the command fail: new is an error or a warning that baseline does not have, whatever else was found. A run that came to no end always does.',
  },
  baseline: {
    kind: 'text',
    description:
      'An earlier validation.json: findings are told apart as new, known and fixed. A file that is not there is a first run, in which all is new.',
  },
  'report-dir': {
    kind: 'text',
    description: 'Folder for the reports. Default: a temporary folder of the runner; none in a shell.',
  },
  comment: {
    kind: 'boolean',
    default: 'false',
    description: 'Keep one comment with the result on the pull request. Needs github-token.',
  },
  'comment-key': {
    kind: 'text',
    description: 'What tells comments for the same connector apart, such as the name of the matrix leg.',
  },
  'github-token': {
    kind: 'text',
    secret: true,
    description: 'Token of the job, which keeps the comment. Needs `pull-requests: write`.',
  },
} as const satisfies InputDeclarations

export const validationInputs = {
  ...configInputs,
  'read-only': {
    kind: 'boolean',
    default: 'true',
    description: 'Leave out the checks that create, change and delete accounts of their own in the target system.',
  },
  checks: { kind: 'list', default: '', description: 'Ids of the checks to run, separated by commas. Default: all.' },
  'skip-checks': { kind: 'list', default: '', description: 'Ids of the checks to leave out.' },
  settings: {
    kind: 'text',
    description:
      'File with settings of the validation: values, accepted findings, commands of your own. Default: validate.yml of the project, if there.',
  },
  'read-limit': {
    kind: 'integer',
    min: 1,
    max: 10000,
    default: '8',
    description: 'How many accounts, and entitlements of each type, are read one by one.',
  },
  seed: {
    kind: 'text',
    description:
      'Seed of the generated values; the same seed makes the same ones. Default: random; for a shard, the id of the workflow run.',
  },
  shard: {
    kind: 'text',
    description: 'Run only a part of the checks, such as 2/4; the report action joins the results of all parts.',
  },
  ...reportInputs,
} as const satisfies InputDeclarations

export const validationOutputs = {
  result:
    'pass, warn, fail, skip or stopped: the worst verdict of all checks; skip if nothing could be checked; stopped if the run came to no end.',
  passed: 'How many checks passed.',
  failed: 'How many checks failed.',
  warned: 'How many checks passed with warnings.',
  skipped: 'How many checks were skipped.',
  'new-findings': 'How many findings the baseline does not have; empty without baseline.',
  'report-json': 'Path of the results as JSON.',
  'report-junit': 'Path of the results as JUnit XML.',
  'report-sarif': 'Path of the results as SARIF, for code scanning.',
  'report-html': 'Path of the report as a page.',
} as const

export type ValidationOutput = keyof typeof validationOutputs

/** Refuses, before anything is done, what could not be reported at its end. */
export async function assertReportInputs(
  inputs: InputsOf<typeof reportInputs>,
  { workingDirectory, workflow }: Pick<CommandContext, 'workingDirectory' | 'workflow'>,
): Promise<void> {
  await assertOutputFolders({ 'report-dir': inputs['report-dir'] }, workingDirectory)
  if (inputs['fail-on'] === 'new' && inputs.baseline === undefined) {
    throw new UserError('fail-on new needs baseline; give the path of an earlier validation.json')
  }
  if (!inputs.comment) return
  if (workflow === undefined) throw new UserError('comment needs a pull request of GitHub; leave it out here')
  if (inputs['github-token'] === undefined) {
    throw new UserError('comment needs github-token; pass the token of the job and give it pull-requests: write')
  }
}

/** The earlier result that findings are compared with. */
export interface Baseline {
  /** Its path, as it was given. */
  shown: string
  /** Undefined when the file is not there: a first run. */
  result: ValidationReport | undefined
}

/** Reads the input `baseline`; undefined when it was not given. */
export async function readBaseline(path: string | undefined, workingDirectory: string): Promise<Baseline | undefined> {
  if (path === undefined) return undefined
  let text: string
  try {
    text = await readFile(resolve(workingDirectory, path), 'utf8')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { shown: path, result: undefined }
    throw new UserError(`cannot read baseline ${path}: ${(error as Error).message}`)
  }
  const { parseResult } = await import('../../report/result-file.js')
  return { shown: path, result: parseResult(text, `baseline ${path}`) }
}

/** What to annotate where less can be told by a baseline than by a whole result. */
export function baselineAnnotation(baseline: Baseline | undefined): Annotation | undefined {
  if (baseline === undefined) return undefined
  const { shown, result } = baseline
  if (result === undefined) {
    const message = `baseline ${shown} is not there: this counts as a first run, in which every finding is new`
    return { level: 'notice', title: 'baseline', message }
  }
  if (result.stopped === undefined) return undefined
  const message = `baseline ${shown} is of a run that came to no end: what it has not found may not be new; give the result of a whole run`
  return { level: 'warning', title: 'baseline', message }
}
