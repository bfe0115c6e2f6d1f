import { resolve } from 'node:path'
import { type CommandContext, defineCommand, type InputDeclarations } from '../../cli/command.js'
import { assertOutputFiles } from '../../cli/output-paths.js'
import { RefusedError, UsageError, UserError } from '../../core/errors.js'
import { writeNamedFile } from '../../core/files.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { assertJournal, journalInputs, openJournal } from '../shared/journal.js'
import { assertTagName } from '../shared/tag-name.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { durationInput } from '../shared/time-inputs.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'
import { AnswerRecord } from './answer-record.js'
import { findProofSource, type ProofSource } from './find-source.js'
import { isGreen } from './judgement.js'
import type { ProofReport } from './report.js'
import { runProof } from './run-proof.js'
import { assertSafe, findRefusals, overridable } from './safety.js'

const inputs = {
  source: { kind: 'text', description: 'Id or name of the source.' },
  connector: {
    kind: 'text',
    description: 'Id or alias of its connector. Not needed, but spares a look at all connectors.',
  },
  tag: { kind: 'text', description: 'Tag that the source has to run. Default: the one that it runs.' },
  version: {
    kind: 'integer',
    min: 1,
    description: 'Version that is to be proved. Default: the one that the tag is at.',
  },
  'peek-limit': {
    kind: 'integer',
    min: 1,
    max: 1000,
    default: '25',
    description: 'How many accounts, and entitlements of each type, are looked at.',
  },
  'allow-empty': {
    kind: 'list',
    default: '',
    description: 'Entitlement types that may have no objects, or account. Without objects, nothing is proved.',
  },
  aggregate: {
    kind: 'boolean',
    default: 'false',
    description:
      'Aggregate the source twice, with the version that latest runs and with this one, and compare what is stored. The tag is moved for that, and back afterwards; the source keeps what the last aggregation wrote.',
  },
  override: {
    kind: 'list',
    default: '',
    description: `Reasons not to aggregate the source that do not count: ${overridable.join(', ')}.`,
  },
  'max-removed': {
    kind: 'integer',
    min: 0,
    default: '0',
    description: 'With aggregate: how many accounts may vanish.',
  },
  'max-added': { kind: 'integer', min: 0, default: '0', description: 'With aggregate: how many accounts may appear.' },
  'max-changed': {
    kind: 'integer',
    min: 0,
    default: '0',
    description: 'With aggregate: how many accounts, and entitlements of each type, may have other values.',
  },
  'max-aggregation': {
    kind: 'text',
    default: '1h',
    description: 'How long each aggregation may take. After that the proof is inconclusive; the aggregation runs on.',
  },
  'version-wait': {
    kind: 'text',
    default: '10m',
    description: 'With aggregate: how long to wait until the platform runs the version that the tag was moved to.',
  },
  'log-wait': {
    kind: 'text',
    default: '2m',
    description: 'How long to wait until the log of the platform shows which version ran.',
  },
  out: { kind: 'text', description: 'File to write the result to, as JSON. An existing file is replaced.' },
  'record-answers': {
    kind: 'text',
    description:
      "File to write the tenant's answers to, as JSON: their form, counts and states, without values of accounts, ids, names and settings. For a report to the makers of this program.",
  },
  'report-url': {
    kind: 'text',
    description: 'Address of the report, such as that of the artifact that holds it, to record with the result.',
  },
  ...journalInputs,
  ...recordInputs,
  ...tenantInputs,
} as const satisfies InputDeclarations

export const prove = defineCommand({
  name: 'prove',
  summary:
    "Proves a version at a source by the platform's own connection test, peek and, if asked, aggregation, and by its log.",
  action: { title: 'SaaS connector: prove', icon: 'award', color: 'gray-dark' },
  positional: ['source'],
  inputs,
  outputs: {
    result: 'pass, remarks, fail or inconclusive. Only the first two let the command succeed.',
    version: 'The version that was looked at.',
    tag: 'The tag that the source runs.',
    task: 'Ids of the aggregations that were started, separated by commas.',
    findings: 'Number of findings, notices left out.',
    file: 'Path of the file with the result, if out is given.',
  },
  async run(given, context) {
    // Whatever ends the run before its end, nothing is known of the version.
    context.setOutput('result', 'inconclusive')
    const { signal, workingDirectory } = context
    const { source, connector, tag, out, aggregate, override } = given
    if (source === undefined)
      throw new UsageError(`${inputName('source')} is missing; give the id or name of the source`)
    assertTagName(tag)
    assertOverrides(override, aggregate)
    const times = {
      maxLogWaitMs: durationInput('log-wait', given['log-wait']),
      maxAggregationMs: durationInput('max-aggregation', given['max-aggregation']),
      maxVersionWaitMs: durationInput('version-wait', given['version-wait']),
    }
    const answersFile = given['record-answers']
    await assertOutputFiles({ out, 'record-answers': answersFile }, workingDirectory)
    const records = openUploadRecords(given, context)
    await records.assertUsable(false)
    if (aggregate) await assertJournal(given, context)
    const answers = answersFile === undefined ? undefined : new AnswerRecord()
    const client = await connectTenant(given, context, { onAnswer: answers?.add })
    try {
      const proof = await findProofSource({ source, connector, tag }, client, signal)
      if (answers !== undefined) answers.isOn = true
      const version = given.version ?? proof.tag.activeVersion
      context.setOutput('version', version)
      context.setOutput('tag', proof.tag.tagName)
      const peek = { ...proof, ...times, version, peekLimit: given['peek-limit'], allowEmpty: given['allow-empty'] }
      let report: ProofReport
      const writeReport = async (each: ProofReport) => await writeOut(each, out, context)
      if (aggregate) {
        const baseline = await findBaseline(proof, version, client, signal)
        assertSafe(proof, await findRefusals(proof, client, signal), override)
        const limits = { removed: given['max-removed'], added: given['max-added'], changed: given['max-changed'] }
        const journal = openJournal(given, context, client, { command: 'prove', connector: proof.connector.id })
        report = await runProof({ ...peek, baseline, limits }, { client, context, journal, writeReport })
      } else {
        assertAtTag(proof, version)
        report = await runProof(peek, { client, context, writeReport })
      }
      const { verdict, method } = report
      const key = { tenant: client.baseUrl.host, connector: proof.connector }
      await records.addEvent(key, version, { kind: 'proved', verdict, method }, given['report-url'])
      finish(report, context)
    } finally {
      client.close()
      if (answers !== undefined && answersFile !== undefined) await writeAnswers(answersFile, answers, context)
    }
  },
})

/** @throws UserError for a name that is none, or without an aggregation. */
function assertOverrides(given: readonly string[], aggregate: boolean): void {
  const wrong = given.find((name) => !(overridable as readonly string[]).includes(name))
  if (wrong !== undefined) {
    throw new UsageError(
      `${inputName('override')}: ${quote(printableName(wrong), 60)} is not one of ${overridable.join(', ')}; write one of them`,
    )
  }
  if (given.length > 0 && !aggregate)
    throw new UsageError(`${inputName('override')} is only for ${plainInputName('aggregate')}; leave it out`)
}

/** The version that `latest` runs. */
async function findBaseline(
  { connector }: ProofSource,
  version: number,
  client: TenantClient,
  signal: AbortSignal,
): Promise<number> {
  const latest = await client.tags.get(connector.id, 'latest', { signal })
  const alias = quote(printableName(connector.alias))
  if (latest === undefined)
    throw new UsageError(`${alias} has no tag latest, so there is nothing to compare version ${version} with`)
  await assertVersionExists(client, { id: connector.id, label: connector.alias }, version, signal)
  if (latest.activeVersion !== version) return latest.activeVersion
  throw new UsageError(
    `version ${version} is the one that latest of ${alias} runs, so there is nothing to compare it with; leave ${plainInputName('aggregate')} out`,
  )
}

async function writeAnswers(
  file: string,
  answers: AnswerRecord,
  { workingDirectory, secrets, logger }: CommandContext,
): Promise<void> {
  const path = resolve(workingDirectory, file)
  await writeNamedFile(path, `${secrets.json(answers.content(), 2)}\n`, `record-answers ${file}`)
  logger.info(`the answers of the tenant are in ${file}; read it before you pass it on`)
}

function assertAtTag({ tag, connector }: ProofSource, version: number): void {
  if (tag.activeVersion === version) return
  const named = `the tag ${quote(printableName(tag.tagName))} of ${quote(printableName(connector.alias))}`
  throw new RefusedError(
    `${named} is at version ${tag.activeVersion}, so a proof would say nothing of version ${version}; move the tag first, such as with upload or promote`,
  )
}

const annotationLevels = { error: 'error', unknown: 'error', warning: 'warning', notice: 'notice' } as const

async function writeOut(
  report: ProofReport,
  out: string | undefined,
  { secrets, workingDirectory, setPathOutput }: CommandContext<'file'>,
): Promise<void> {
  if (out === undefined) return
  const path = resolve(workingDirectory, out)
  await writeNamedFile(path, `${secrets.json(report, 2)}\n`, `out ${out}`)
  setPathOutput('file', path)
}

/** @throws UserError unless the verdict is green. */
function finish(report: ProofReport, context: CommandContext<'result'>): void {
  const { verdict, findings, version, source } = report
  for (const { level, message, remedy = '' } of findings) {
    const text = remedy === '' ? message : `${message}. ${remedy}`
    context.annotate({ level: annotationLevels[level], title: 'prove', message: text })
  }
  context.setOutput('result', verdict)
  const named = `version ${version} at the source ${quote(printableName(source.name))}`
  if (isGreen(verdict)) {
    context.closing.info(`${named}: ${verdict === 'pass' ? 'passed' : 'passed with remarks'}`)
    return
  }
  const deciding = findings.filter(({ level }) => level === 'error' || level === 'unknown')
  const [first] = deciding
  const more = deciding.length > 1 ? `; and ${count(deciding.length - 1, 'more finding')}` : ''
  const ends = verdict === 'fail' ? 'the proof failed' : 'the proof is inconclusive, which is not a pass'
  throw new UserError(`${first?.message ?? named}${more}; ${ends}`, { isFinding: true })
}
