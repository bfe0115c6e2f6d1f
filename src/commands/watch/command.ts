import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { UsageError, UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { logLimits, logQueryInputs } from '../logs/inputs.js'
import { type Undo, undoHints, undoOf } from '../promote/undo.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { durationInput, timeInput } from '../shared/time-inputs.js'
import { openUploadRecords } from '../shared/upload-record.js'
import { findRelease } from './find-release.js'
import { updateIssue, workflowFile } from './issue.js'
import { judge, type WatchFinding, type WatchLimits } from './judge.js'
import { observe, readCounts } from './observe.js'
import type { Periods } from './periods.js'
import { emptyReport, type Watched, type WatchReport, watchReport } from './report.js'
import { watchSection } from './summary.js'

const inputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  tag: { kind: 'text', default: 'latest', description: 'Tag to watch; latest is what production runs.' },
  released: {
    kind: 'text',
    description:
      'Time of the release, such as 2026-01-31T13:00:00Z, or how long ago. Default: the last move of the tag, as recorded.',
  },
  period: {
    kind: 'text',
    default: '24h',
    description: 'How long the period before the release is, and the one since then at most: the last hours or days.',
  },
  within: { kind: 'text', default: '7d', description: 'How long a release is watched. Later the result is none.' },
  'min-failures': {
    kind: 'integer',
    min: 1,
    default: '3',
    description: 'Failures of a command, or errors of a new kind, that it takes since the release to be worse.',
  },
  'max-more-failures': {
    kind: 'integer',
    min: 0,
    max: 100,
    default: '5',
    description: 'Percentage points by which the share of failed invocations of a command may rise.',
  },
  'max-slower': {
    kind: 'integer',
    min: 0,
    max: 100_000,
    default: '100',
    description: 'Percent by which the median time of a command may rise. Less than a second is never worse.',
  },
  'min-invocations': {
    kind: 'integer',
    min: 1,
    default: '5',
    description: 'Invocations of a command that have to have succeeded in both periods for its times to be compared.',
  },
  'max-fewer': {
    kind: 'integer',
    min: 0,
    max: 100,
    default: '10',
    description: 'Percent by which the number of accounts or entitlements that the connector sends may fall.',
  },
  'fail-on': {
    kind: 'choice',
    choices: ['inconclusive', 'worse', 'never'],
    default: 'inconclusive',
    description: 'Which results fail: inconclusive and worse, only worse, or none.',
  },
  issue: {
    kind: 'boolean',
    default: 'true',
    description: 'In a workflow, open an issue where something got worse, and close it when all is well again.',
  },
  'rollback-workflow': {
    kind: 'text',
    description: 'File name of the workflow that rolls back, such as rollback.yml. The issue links to it.',
  },
  out: { kind: 'text', description: 'File to write the result to, as JSON. An existing file is replaced.' },
  'max-records': logQueryInputs['max-records'],
  'max-time': logQueryInputs['max-time'],
  'github-token': {
    kind: 'text',
    secret: true,
    actionDefault: 'github.token',
    description:
      'Token that reads the deployments in which the release is recorded, and writes the issue. Needs `deployments: read` and `issues: write`.',
  },
  record: { kind: 'text', description: 'File or folder in which uploads are recorded.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

type WatchInputs = InputsOf<typeof inputs>

const outputs = {
  result: 'pass, worse, inconclusive, or none without a release to watch.',
  version: 'The version that the tag is at.',
  'previous-version': 'The version that the way back leads to; empty if it is not known.',
  findings: 'Number of findings, remarks left out.',
  issue: 'Address of the issue, if one was written.',
  file: 'Path of the file with the result, if out is given.',
} as const

type WatchContext = CommandContext<keyof typeof outputs>

export const watch = defineCommand({
  name: 'watch',
  summary:
    'Compares logs and aggregations of production since a release with those before, and opens an issue where they got worse.',
  action: { title: 'SaaS connector: watch', icon: 'eye', color: 'gray-dark' },
  positional: ['connector'],
  inputs,
  outputs,
  async run(given, context) {
    // Whatever ends the run before its end, nothing is known.
    context.setOutput('result', 'inconclusive')
    const { clock, signal, workingDirectory } = context
    const { tag, out, released } = given
    const ref = requireConnector(given.connector)
    assertTagName(tag)
    const now = clock.now()
    const releasedMs = released === undefined ? undefined : timeInput('released', released, now)
    if (releasedMs !== undefined && releasedMs > now)
      throw new UsageError(`released ${released} lies in the future; give a time before now`)
    const times = { periodMs: durationInput('period', given.period), withinMs: durationInput('within', given.within) }
    const rollbackWorkflow = workflowFile(given['rollback-workflow'])
    await assertOutputFiles({ out }, workingDirectory)
    const records = openUploadRecords(given, context)
    if (releasedMs === undefined) {
      await records.assertUsable(true)
      records.warnIfMissing()
    }
    const client = await connectTenant(given, context, { transport: logLimits(given) })
    let report: WatchReport
    try {
      const connector = await client.connectors.resolve(ref, { signal })
      const release = await findRelease({ connector, tag, given: releasedMs }, { client, records, signal })
      context.setOutput('version', release.version)
      context.setOutput('previous-version', release.wayBack ?? '')
      const watched = { tenant: client.baseUrl.host, connector, tag, release }
      report = await look(watched, times, given, { client, context })
    } finally {
      client.close()
    }
    await finish(report, { ...given, rollbackWorkflow }, context)
  },
})

/** Looks at production, and judges it. */
async function look(
  watched: Watched,
  { periodMs, withinMs }: { periodMs: number; withinMs: number },
  given: WatchInputs,
  { client, context }: { client: TenantClient; context: WatchContext },
): Promise<WatchReport> {
  const { connector, tag, release } = watched
  const { clock, signal } = context
  // The log has the times of the tenant, whose clock is known to the second.
  const now = clock.now() - (client.clockDifferenceMs ?? 0) + 1000
  if (now - release.at > withinMs) return emptyReport(watched)
  const periods: Periods = {
    before: { from: release.comparedUntil - periodMs, to: release.comparedUntil },
    since: { from: Math.max(release.at, now - periodMs), to: Math.max(release.at, now) },
  }
  const services = { client, signal }
  const observed = await observe({ connector, tag, release, periods }, services)
  const counted = await readCounts(connector, periods, services)
  const { verdict, findings } = judge(observed, release, limitsOf(given))
  const after = (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
  if (after !== release.version) {
    const message = `the tag was moved from version ${release.version} to ${after ?? 'nothing'} meanwhile, so nothing is known of that`
    return watchReport(watched, observed, {
      ...{ verdict: 'inconclusive', counted, wayBack: undefined },
      findings: [{ level: 'unknown', message }, ...findings],
    })
  }
  const wayBack = verdict === 'worse' ? wayBackOf(watched, observed.traffic.before.versions, given, context) : undefined
  const report = watchReport(watched, observed, { verdict, findings, counted, wayBack: wayBack?.undo })
  return { ...report, previousVersion: wayBack?.to ?? report.previousVersion }
}

function limitsOf(given: WatchInputs): WatchLimits {
  return {
    minFailures: given['min-failures'],
    maxMoreFailures: given['max-more-failures'],
    maxSlower: given['max-slower'],
    minInvocations: given['min-invocations'],
    maxFewer: given['max-fewer'],
  }
}

/** How to move the tag back to where it was, by the record, or else by the log if one version alone ran before. */
function wayBackOf(
  { connector, tag, release }: Watched,
  ran: ReadonlyMap<number, number>,
  given: WatchInputs,
  context: WatchContext,
): { to: number; undo: Undo } | undefined {
  const others = [...ran.keys()].filter((version) => version !== release.version)
  const to = release.wayBack ?? (others.length === 1 && !release.isReturn ? others[0] : undefined)
  if (to === undefined) return undefined
  const request = { connector, tag, target: release.version, undo: undoHints(given, context) }
  return { to, undo: undoOf(request, to) }
}

/** @throws UserError for a result that `fail-on` names. */
async function finish(
  report: WatchReport,
  given: Pick<WatchInputs, 'out' | 'issue' | 'github-token' | 'fail-on' | 'within'> & {
    rollbackWorkflow: string | undefined
  },
  context: WatchContext,
): Promise<void> {
  const { verdict, findings, connector, tag, version } = report
  const failing = { inconclusive: ['worse', 'inconclusive'], worse: ['worse'], never: [] as string[] }[given['fail-on']]
  const levelOf = (level: WatchFinding['level']) => {
    if (level === 'remark') return 'notice'
    return failing.includes(level === 'worse' ? 'worse' : 'inconclusive') ? 'error' : 'warning'
  }
  for (const { level, message } of findings) context.annotate({ level: levelOf(level), title: 'watch', message })
  context.addSummary(`## Watch\n\n${watchSection(report)}`)
  if (given.out !== undefined) {
    const path = resolve(context.workingDirectory, given.out)
    await writeNamedFile(path, `${context.secrets.json(report, 2)}\n`, `out ${given.out}`)
    context.setPathOutput('file', path)
  }
  const deciding = findings.filter(({ level }) => level !== 'remark')
  context.setOutput('findings', deciding.length)
  if (given.issue) {
    const { rollbackWorkflow, 'github-token': token } = given
    const { url, annotation } = await updateIssue(report, { token, rollbackWorkflow }, context)
    if (url !== undefined) context.setOutput('issue', url)
    if (annotation !== undefined) context.annotate(annotation)
  }
  context.setOutput('result', verdict)
  const named = `version ${version} at tag ${quote(printableName(tag))} of ${quote(printableName(connector.alias))}`
  if (failing.includes(verdict)) {
    const [first] = deciding
    const more = deciding.length > 1 ? `; and ${count(deciding.length - 1, 'more finding')}` : ''
    const back = report.wayBack === null ? '' : `; the way back: ${report.wayBack.line}`
    const ends = verdict === 'worse' ? `it got worse${back}` : 'the watch is inconclusive, which is not a pass'
    throw new UserError(`${named}: ${first?.message ?? ''}${more}; ${ends}`, { isFinding: true })
  }
  const texts = {
    pass: 'not worse than before the release',
    worse: 'worse than before the release',
    inconclusive: 'it is not known whether it is worse than before the release',
    none: `released more than ${given.within} ago, so it is not watched any more`,
  }
  context.closing.info(`${named}: ${texts[verdict]}`)
}
