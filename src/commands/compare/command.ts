import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFolders } from '../../cli/output-paths.js'
import { UsageError, UserError } from '../../core/errors.js'
import { assertFolder, fileErrorReason } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { unlessStalled } from '../../core/stall.js'
import { replayConfig } from '../../recording/config.js'
import type { Recording } from '../../recording/model.js'
import type { ComparisonReport } from '../../report/comparison.js'
import { describeReplay } from '../../report/validation.js'
import { breakingChanges } from '../../spec/compatibility.js'
import type { AcceptedChange } from '../../validation/engine/settings.js'
import { acceptBreakingInput, judgeChanges } from '../shared/accepted-breaking.js'
import { configInputs, maskConfigSecrets, readConfig } from '../shared/config.js'
import { assertOwnCode, foreignCodeInputs } from '../shared/foreign-code.js'
import { invokeLimitInputs, invokeLimits } from '../shared/invoke-limits.js'
import { judgeAge, openFolder, recordingAgeInputs, recordingOfProject, replayFacts } from '../shared/recordings.js'
import { tenantInputs } from '../shared/tenant.js'
import { readValidationSettings } from '../shared/validation-settings.js'
import { compareSides } from './compare.js'
import {
  assertUnchanged,
  type CompareOutput,
  cleanComparison,
  commentComparison,
  showComparison,
  writeComparison,
} from './publish.js'
import { placesOf, type Sides, sideInputs, withSides } from './sides.js'

const inputs = {
  ...sideInputs,
  result: {
    kind: 'text',
    description:
      'A comparison.json of an earlier run, to show it and to comment it on the pull request without running anything: for the workflow that follows one of a pull request from a fork.',
  },
  ...configInputs,
  'replay-target': {
    kind: 'text',
    description:
      'Folder of a recording that validate made: it answers both sides in place of the target system, and has the configuration. Default: .saas-connector/recording in path if there is one, with two files and without a configuration; none: no recording.',
  },
  ...recordingAgeInputs,
  'fail-on': {
    kind: 'choice',
    choices: ['changes', 'breaking', 'none'],
    default: 'breaking',
    description:
      'Changes that fail the command. What could not be compared always fails it, unless it is accepted by name in validate.yml.',
  },
  path: {
    kind: 'text',
    default: '.',
    description: 'Folder of the connector project, whose validate.yml names the accepted changes.',
  },
  settings: {
    kind: 'text',
    description: 'Settings file with the accepted changes. Default: validate.yml of the project.',
  },
  ...acceptBreakingInput,
  'read-limit': {
    kind: 'integer',
    min: 0,
    max: 10000,
    default: '8',
    description: 'How many accounts, and entitlements of each type, are read one by one.',
  },
  'show-values': {
    kind: 'boolean',
    default: 'false',
    description:
      'Show the keys and values of examples as they are. By default letters are shown as a, digits as 0: reports are often open to more people than the data.',
  },
  'report-dir': {
    kind: 'text',
    description: 'Folder for the reports. Default: a temporary folder on a runner; no reports in a shell.',
  },
  comment: {
    kind: 'boolean',
    default: 'false',
    description: 'Keep a comment with the result on the pull request up to date. Needs github-token.',
  },
  'comment-key': {
    kind: 'text',
    description: 'Distinguishes the comments of several jobs that compare the same connector.',
  },
  'github-token': {
    kind: 'text',
    secret: true,
    description: 'Token of the job, for the comment (`pull-requests: write`).',
  },
  ...invokeLimitInputs,
  ...foreignCodeInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

type Inputs = InputsOf<typeof inputs>
type Context = CommandContext<CompareOutput>

/** A result from elsewhere may be of any size. */
const maxResultBytes = 20 * 1024 * 1024

export const compare = defineCommand({
  name: 'compare',
  summary: 'Runs two versions of a connector on the same data, and shows what the change does.',
  action: { title: 'SaaS connector: compare', icon: 'git-pull-request', color: 'purple' },
  positional: ['base-file', 'head-file'],
  inputs,
  outputs: {
    result: 'same, changed, breaking or unknown: unknown if something could not be compared.',
    changes: 'Number of changes that are not accepted, breaking ones included.',
    breaking: 'Number of breaking changes that are not accepted.',
    unknown: 'Number of things that could not be compared and are not accepted.',
    accepted: 'Number of changes that are accepted.',
    'report-json': 'Path of the result as JSON.',
    'report-html': 'Path of the HTML report.',
  },
  async run(given, context) {
    context.setOutput('result', 'unknown')
    await assertPublishInputs(given, context)
    if (given.result !== undefined) return await showResult(given.result, given, context)
    const places = placesOf(given)
    if ('file' in places.base || 'file' in places.head) assertOwnCode(given, context, given)
    const project = resolve(context.workingDirectory, given.path)
    await assertFolder(project, {
      input: 'path',
      shown: given.path,
      advice: 'give the folder of the connector project',
    })
    const transport = invokeLimits(given)
    const recording = await openReplay(given, places, context)
    const config = recording === undefined ? await readConfig(given, context) : replayConfig(recording.facts.config)
    const replay = recording && replayFacts(recording, context)
    const { acceptedChanges } = await readValidationSettings(given.settings, project, context)
    let report: ComparisonReport | undefined
    await withSides(places, { inputs: given, config, transport, recording }, context, async (sides) => {
      for (const { spec } of [sides.base, sides.head]) maskConfigSecrets(config, spec, context)
      const accepted = [...acceptedChanges, ...acceptedBreaking(sides, given, context)]
      const { 'read-limit': readLimit, 'show-values': showsValues } = given
      const plan = { config, readLimit, showsValues, accepted, replay }
      const { report: made, unused } = await compareSides(sides, plan, context)
      for (const { change } of unused) {
        const message = `an accepted change was not found: ${change}; remove it, or it hides the next change of that name`
        context.annotate({ level: 'warning', title: 'compare', message })
      }
      report = cleanComparison(made, context.secrets)
    })
    if (report === undefined) throw new Error('the comparison has no result')
    showComparison(report, given['fail-on'], context)
    let unwritten: unknown
    try {
      await writeComparison(report, given, context)
    } catch (error) {
      unwritten = error
    }
    await commentComparison(report, given, context)
    assertUnchanged(report, given['fail-on'], context)
    if (unwritten !== undefined) throw unwritten
    // An interrupt leaves the comment out.
    if (given.comment) context.signal.throwIfAborted()
  },
})

/**
 * Opens the recording that answers both sides; undefined if there is none.
 *
 * @throws UserError for inputs that cannot be given together, and for a folder that holds no recording.
 */
async function openReplay(
  given: Inputs,
  { base, head }: ReturnType<typeof placesOf>,
  context: Context,
): Promise<Recording | undefined> {
  const { 'replay-target': replay } = given
  const hasConfig = given.config !== undefined || given['config-path'] !== undefined
  const hasFiles = 'file' in base && 'file' in head
  if (replay === 'none' || (replay === undefined && (hasConfig || !hasFiles))) return assertNoAge(given)
  const [name, configName] = [plainInputName('replay-target'), plainInputName('config')]
  if (replay !== undefined && !hasFiles) {
    throw new UsageError(
      `${name} needs ${plainInputName('base-file')} and ${plainInputName('head-file')}: a version on a tenant reaches the target system itself`,
    )
  }
  if (replay !== undefined && hasConfig) {
    throw new UsageError(`${configName} cannot be given with ${name}, which has its own; leave it out`)
  }
  const shown = replay ?? recordingOfProject(given.path, context)
  if (shown === undefined) return assertNoAge(given)
  const recording = await openFolder(shown, context)
  const facts = replayFacts(recording, context)
  context.logger.info(`replaying ${shown}: ${describeReplay(facts)}`)
  judgeAge(shown, facts, given, context)
  return recording
}

/** @throws UsageError for an age where nothing is replayed. */
function assertNoAge(given: Inputs): undefined {
  if (given['max-age'] === undefined) return undefined
  throw new UsageError(
    `${plainInputName('max-age')} needs ${plainInputName('replay-target')}, and here nothing is replayed; leave it out`,
  )
}

/** @throws UserError for inputs with which the report at the end would fail. */
async function assertPublishInputs(given: Inputs, context: Context): Promise<void> {
  const { workflow, reportDirectory, workingDirectory } = context
  await assertOutputFolders({ 'report-dir': given['report-dir'] ?? reportDirectory }, workingDirectory)
  if (!given.comment) return
  if (workflow === undefined)
    throw new UsageError(`${plainInputName('comment')} needs a pull request of GitHub; leave it out here`)
  if (given['github-token'] === undefined) {
    throw new UsageError(
      `${plainInputName('comment')} needs github-token; pass the token of the job and give it pull-requests: write`,
    )
  }
}

/** The breaking changes of the spec that the input accepts, which is the same as that of `promote` and `validate`. */
function acceptedBreaking({ base, head }: Sides, given: Inputs, context: Context): AcceptedChange[] {
  const names = [head.spec.name, head.target.alias, head.target.connector].filter((name) => name !== undefined)
  const { accepted, unused } = judgeChanges(breakingChanges(base.spec, head.spec), given['accept-breaking'], names)
  for (const line of unused) {
    const message = `${plainInputName('accept-breaking')} names no breaking change of this spec: ${line}; remove it`
    context.annotate({ level: 'warning', title: 'compare', message })
  }
  return accepted.map(({ id, reason }) => ({ change: id, reason }))
}

/** Shows a result that an earlier run wrote, and comments it. Nothing is judged: that run did it. */
async function showResult(path: string, given: Inputs, context: Context): Promise<void> {
  const names = [...(Object.keys(sideInputs) as (keyof typeof sideInputs)[]), 'replay-target'] as const
  const other = names.find((name) => given[name] !== undefined)
  if (other !== undefined) {
    throw new UsageError(
      `${plainInputName('result')} and ${plainInputName(other)} are both given; with ${plainInputName('result')} nothing is run`,
    )
  }
  const file = resolve(context.workingDirectory, path)
  let text: string
  try {
    if ((await stat(file)).size > maxResultBytes)
      throw new UsageError(`${plainInputName('result')} ${path} is larger than 20 MiB`)
    text = await readFile(file, 'utf8')
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    throw new UsageError(`cannot read ${plainInputName('result')} ${path}: ${fileErrorReason(cause)}`, { cause })
  }
  const { parseComparison } = await import('../../report/comparison-file.js')
  const report = cleanComparison(parseComparison(text, `${plainInputName('result')} ${path}`), context.secrets)
  showComparison(report, 'none', context)
  if (!given.comment) return
  const workflow = await withPullRequest(given['github-token'] ?? '', context)
  await commentComparison(report, given, context, { workflow, notice: foreignNotice })
}

/** The result of a pull request from a fork comes out of a job that runs its code. */
const foreignNotice =
  '> This comes from a job that ran the code of the pull request. That code can write anything here: look at the change itself before you rely on it.'

/** The run with the pull request that its event does not name: the one whose head is the commit of the triggering run. */
async function withPullRequest(token: string, { workflow, clock, logger }: Context): Promise<Context['workflow']> {
  if (workflow?.triggeredBy === undefined || workflow.pullRequest !== undefined) return workflow
  const [{ GitHubClient }, { pullRequestOfTrigger }] = await Promise.all([
    import('../../github/client.js'),
    import('../../github/pull-request.js'),
  ])
  const github = new GitHubClient(token, workflow.apiUrl, { clock, logger })
  const pullRequest = await unlessStalled('find the pull request', () => pullRequestOfTrigger(github, workflow))
  if (pullRequest === undefined) logger.info('no open pull request has the commit of the run as its head')
  return { ...workflow, pullRequest }
}
