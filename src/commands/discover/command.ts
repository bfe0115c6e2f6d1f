import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { assertFolder } from '../../core/files.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { sdkName } from '../../project/sdk-version.js'
import { count } from '../../report/format.js'
import { parseBaseUrl } from '../../tenant/http/base-url.js'
import { ConnectorsFileError } from '../shared/connectors-file.js'
import { openRecordPath } from '../shared/folder-store.js'
import { connectorsFileInput } from '../shared/project-history.js'
import { RecordBranch, recordBranchInputs } from '../shared/record-branch.js'
import { DeploymentStore } from '../shared/record-stores.js'
import { readRunFacts } from '../shared/run-facts.js'
import { batchesOf } from './batches.js'
import type { Baseline } from './comparison.js'
import { type DiscoverOptions, type Discovery, discoverProjects } from './discover.js'
import { maxRecentOnGitHub } from './last-uploads.js'
import { type DiscoveredEntry, discoverySection } from './summary.js'

/** Characters of a reason in the log: a path, a place in a file and what to do. */
const maxReasonLength = 400

/** The most jobs that GitHub makes of one matrix. */
const maxJobs = 256

const discoverInputs = {
  path: { kind: 'text', default: '.', description: 'Folder to search for projects.' },
  base: {
    kind: 'text',
    description:
      'Commit, branch or tag to compare with: changes count since HEAD diverged from it. Default: the base of the pull request, or the commit before the push; otherwise every project counts as changed.',
  },
  since: {
    kind: 'choice',
    choices: ['base', 'uploaded', 'validated'],
    default: 'base',
    description:
      'uploaded: on a push, compare each project with the commit of its last recorded upload instead of the commit before the push, so that a run that was cancelled or failed before its upload is made up for. validated: make up for one that failed after its upload, too, in a workflow that validates and records each upload. Pull requests are always compared with their base.',
  },
  'changed-only': { kind: 'boolean', default: 'false', description: 'Leave out projects that did not change.' },
  kind: {
    kind: 'choice',
    choices: ['connector', 'customizer', 'all'],
    default: 'connector',
    description: 'Kind of projects.',
  },
  ...connectorsFileInput,
  'github-token': {
    kind: 'text',
    secret: true,
    description:
      'Token of the job, for `since: uploaded` and `validated`: it reads the recorded uploads. Needs `deployments: read`.',
  },
  'batch-size': {
    kind: 'integer',
    min: 1,
    max: maxJobs,
    description:
      'Most entries of a batch in the output batches. Each entry of a batch is a job; with shards, give 256 divided by their number. Default: 256. If it is given, the workflow uses batches, and nothing is said of a matrix that is too large.',
  },
  record: {
    kind: 'text',
    description: 'File or folder in which uploads are recorded, for `since: uploaded` and `validated`.',
  },
  ...recordBranchInputs,
  environments: {
    kind: 'list',
    default: '',
    shellOnly: true,
    description: 'The environments that the pipeline has jobs for: an entry of another one is refused. Default: any.',
  },
  'base-url': {
    kind: 'text',
    description:
      'Address of the tenant of all entries, for `since: uploaded` and `validated`: uploads to another one do not count. Default: uploads to all of them count, and a project changed if it did since the last one to any of them.',
  },
} as const satisfies InputDeclarations

export const discover = defineCommand({
  name: 'discover',
  summary: 'Finds the connector projects of a repository, and which of them changed, as the matrix of a workflow.',
  action: { title: 'SaaS connector: discover', icon: 'search', color: 'gray-dark' },
  positional: ['path'],
  inputs: discoverInputs,
  outputs: {
    matrix: 'For strategy.matrix, through fromJSON: include holds path, name, alias, environment, config and changed.',
    batches:
      'For strategy.matrix of a job that calls a reusable workflow, through fromJSON: include holds environment, batch (a number), count and entries, the entries of the matrix for that environment, at most batch-size, each with its number.',
    count: 'Number of entries of the matrix.',
    any: 'true if the matrix has an entry. An empty matrix fails the workflow, so use this as the condition of the job.',
  },
  async run(inputs, context) {
    const directory = resolve(context.workingDirectory, inputs.path)
    const advice = 'give the folder to search for projects'
    await assertFolder(directory, { input: 'path', shown: inputs.path, advice })
    const { entries, comparison, projects } = await withRecord(
      inputs,
      context,
      async (record) => await discoverAnnotated(discoverOptions(directory, { ...inputs, record }, context), context),
    )
    assertEnvironments(entries, inputs.environments)
    const shown = inputs['changed-only'] ? entries.filter(({ changed }) => changed) : entries
    const include = shown.map(({ reasons: _, ...entry }) => entry)
    context.setOutput('matrix', JSON.stringify({ include }))
    const batches = batchesOf(include, inputs['batch-size'] ?? maxJobs)
    context.setOutput('batches', JSON.stringify({ include: batches }))
    context.setOutput('count', include.length)
    context.setOutput('any', include.length > 0)
    if (projects === 0) warnIfNone(inputs, context)
    else context.logger.info(comparison)
    for (const entry of shown) context.logger.info(entryLine(entry))
    context.logger.info(`${count(include.length, 'entry', 'entries')} of ${entries.length}`)
    const unchanged = entries.length - shown.length
    context.addSummary(`## Discover\n\n${discoverySection({ entries: shown, unchanged, comparison })}`)
    warnIfTooMany(inputs['batch-size'] === undefined ? undefined : batches.length, include.length, context)
  },
})

type DiscoverInputs = InputsOf<typeof discoverInputs>

/** Runs `work` with the path of the record: that of `record`, or a temporary folder with the files of `record-branch`. */
async function withRecord<T>(
  { record, 'record-branch': branch, 'record-remote': remote }: DiscoverInputs,
  context: CommandContext,
  work: (record: string | undefined) => Promise<T>,
): Promise<T> {
  if (branch === undefined) return await work(record)
  if (record !== undefined)
    throw new UsageError(
      `${plainInputName('record')} and ${plainInputName('record-branch')} are both given; give one of them`,
    )
  const opened = await RecordBranch.open({ 'record-branch': branch, 'record-remote': remote }, context, {
    isWritten: false,
  })
  try {
    if (!opened.exists) context.logger.info(`there is no branch ${branch} yet, so no upload is recorded`)
    return await work(opened.folder)
  } finally {
    await opened.close()
  }
}

/** @throws UserError for an entry that the pipeline has no job for, which would be left out without a word. */
function assertEnvironments(entries: readonly DiscoveredEntry[], known: readonly string[]): void {
  const other = entries.find(({ environment }) => environment !== '' && !known.includes(environment))
  if (known.length === 0 || other === undefined) return
  const names = known.map((name) => quote(printableName(name))).join(', ')
  throw new UsageError(
    `${quote(printableName(other.path))} is for the environment ${quote(printableName(other.environment))}, but --environments has only ${names}; correct connectors.yml, or add jobs for it to the pipeline and its name to --environments`,
  )
}

function discoverOptions(directory: string, inputs: DiscoverInputs, context: CommandContext): DiscoverOptions {
  const { workingDirectory, signal, logger } = context
  return {
    directory,
    shownDirectory: inputs.path,
    kind: inputs.kind,
    baseline: baselineOf(inputs, context),
    needsChanges: inputs['changed-only'],
    connectorsFile: inputs['connectors-file'],
    ownFiles: [inputs.record],
    workingDirectory,
    environment: context.childEnvironment(),
    signal,
    logger,
    onComparisonFailed: (message) => context.annotate({ level: 'warning', title: 'discover', message }),
  }
}

function baselineOf(inputs: DiscoverInputs, context: CommandContext): Baseline {
  const { base, since } = inputs
  const { workflow } = context
  if (base !== undefined && since !== 'base')
    throw new UsageError(`${plainInputName('base')} and ${plainInputName('since')} are both given; give one of them`)
  if (base !== undefined) return { from: 'input', commit: base }
  if (workflow?.baseCommit !== undefined)
    return {
      from: 'event',
      comparison: { commit: workflow.baseCommit, mergeBase: true },
      proposed: workflow.headCommit,
    }
  if (since !== 'base') {
    const tenant = inputs['base-url'] === undefined ? undefined : parseBaseUrl(inputs['base-url']).host
    const maxRecent = inputs.record === undefined ? maxRecentOnGitHub : Number.POSITIVE_INFINITY
    const uploads = recordedUploads(inputs, context)
    const tenantCount = tenant === undefined ? Math.max(1, new Set(inputs.environments).size) : 1
    return { from: 'uploads', uploads, validated: since === 'validated', tenant, tenantCount, maxRecent }
  }
  if (workflow?.event !== 'push') return { from: 'nothing', reason: 'there is no base to compare with' }
  if (workflow.before === undefined) return { from: 'nothing', reason: 'the push created the branch' }
  return { from: 'event', comparison: { commit: workflow.before, mergeBase: false } }
}

/** @throws UserError if the inputs do not say where uploads are recorded. */
function recordedUploads({ since, record, 'github-token': token }: DiscoverInputs, context: CommandContext) {
  if (record !== undefined) {
    const readFacts = async () => await readRunFacts(context)
    return openRecordPath(resolve(context.workingDirectory, record), record, { ...context, readFacts }).list(undefined)
  }
  if (token !== undefined && context.workflow !== undefined) {
    return DeploymentStore.of(token, context.workflow, context).list(undefined)
  }
  throw new UsageError(
    `since ${since} needs github-token in a workflow, or ${plainInputName('record')}; it compares with the recorded uploads`,
  )
}

/** Runs the discovery. If `connectors.yml` has several faults, each is annotated at its line. */
async function discoverAnnotated(options: DiscoverOptions, context: CommandContext): Promise<Discovery> {
  try {
    return await discoverProjects(options)
  } catch (error) {
    if (error instanceof ConnectorsFileError && error.faults.length > 1) {
      for (const { message, location } of error.faults)
        context.annotate({ level: 'error', title: 'connectors.yml', message, location })
    }
    throw error
  }
}

/** How a project of each kind is recognized. */
const kindDescriptions = {
  connector: 'a connector-spec.json beside it',
  customizer: 'sources that export connectorCustomizer',
  all: 'a connector-spec.json beside it, or sources that export connectorCustomizer',
}

/** Warns of a matrix that GitHub refuses. Only `batches` counts if the workflow uses that, for which it gives `batch-size`. */
function warnIfTooMany(batches: number | undefined, entries: number, context: CommandContext): void {
  if ((batches ?? entries) <= maxJobs) return
  const start = batches === undefined ? `${entries} entries` : `${batches} batches`
  const advice =
    batches === undefined
      ? `use the output batches with a reusable workflow and give ${plainInputName('batch-size')}, or set ${plainInputName('changed-only')}`
      : `give a larger ${plainInputName('batch-size')}, or set ${plainInputName('changed-only')}`
  const message = `the matrix has ${start}, but a workflow runs at most ${maxJobs} jobs of it; ${advice}`
  context.annotate({ level: 'warning', title: 'discover', message })
}

function warnIfNone({ path, kind }: DiscoverInputs, context: CommandContext): void {
  const what = kind === 'all' ? 'project' : `${kind} project`
  const folder = path === '.' ? context.workingDirectory : path
  const message = `no ${what} was found in ${quote(printableName(folder))}; a project has a package.json that depends on ${sdkName}, and ${kindDescriptions[kind]}`
  context.annotate({ level: 'warning', title: 'discover', message })
}

function entryLine({ path, alias, environment, changed, reasons }: DiscoveredEntry): string {
  const where = environment === '' ? '' : ` in ${quote(printableName(environment))}`
  const why = !changed
    ? 'unchanged'
    : reasons.length === 0
      ? 'changed'
      : `changed: ${reasons.map((reason) => quote(printableName(reason), maxReasonLength)).join(', ')}`
  return `${quote(printableName(path))} as ${quote(printableName(alias))}${where}, ${why}`
}
