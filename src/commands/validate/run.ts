import { randomBytes } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { CommandContext, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import {
  checkLines,
  isPlainSkip,
  type LocatedCheck,
  skipLines,
  type ValidationReport,
} from '../../report/validation.js'
import type { LogRecord } from '../../tenant/types.js'
import type { ConnectorLogs, CustomizerFacts } from '../../validation/engine/facts.js'
import { tenantInvoker } from '../../validation/engine/invoker.js'
import type { RunResult } from '../../validation/engine/result.js'
import {
  nameInputOfShell,
  nameInputOfStep,
  parseShard,
  RunStoppedError,
  type ShardChoice,
  selectChecks,
  validateConnector,
} from '../../validation/engine/run.js'
import type { ValidationSettings } from '../../validation/engine/settings.js'
import { maskConfigSecrets, readConfig } from '../shared/config.js'
import { LogMatcher } from '../shared/log-matcher.js'
import { tellOfMissingConfig } from '../shared/missing-config.js'
import type { SetValidationOutput, validationInputs } from '../shared/validation-inputs.js'
import { assertReportInputs, failOn, readBaseline, reportResult, withResult } from '../shared/validation-outcome.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { bundleFacts } from './bundle-facts.js'
import { locateFindings } from './finding-locations.js'
import { Progress } from './progress.js'
import { readValidationSettings, warnOfUnused } from './settings.js'
import { readSpec } from './spec.js'

/**
 * Validates, prints, annotates and reports.
 *
 * @throws UserError when the result is worse than `fail-on` allows or the run came to no end, after everything was
 *   reported.
 */
export async function validateAndReport(
  target: ValidationTarget,
  prepared: PreparedValidation,
  context: CommandContext,
  setOutput: SetValidationOutput,
): Promise<void> {
  await withResult(context, setOutput, (tell) => runAndReport(target, prepared, context, tell))
}

async function runAndReport(
  target: ValidationTarget,
  { inputs, shard, seed, config, settings, baseline }: PreparedValidation,
  context: CommandContext,
  setOutput: SetValidationOutput,
): Promise<void> {
  const { logger, signal } = context
  const { client, connector, at } = target
  if (target.bundle?.spec) maskConfigSecrets(config, target.bundle.spec, context)
  const known = target.bundle && (await bundleFacts(target.bundle, config, target.project, context))
  const { spec, facts: bundle } = await readSpec(target, config, known, context)
  maskConfigSecrets(config, spec, context)
  logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${inputs['read-only'] ? ', read-only' : ''}`)
  const progress = new Progress(context.clock, logger, signal)
  const { result, stopped } = await runToEnd(
    {
      invoker: tenantInvoker(client, { connector, ...at, config }),
      spec,
      specText: target.bundle?.specText,
      bundle,
      logs: connectorLogs(target),
      limitHits: target.limitHits,
      customizer: await customizerFacts(target, config, context),
      connector: { name: spec.name ?? 'connector', ...(target.local ? {} : { ref: connector, ...at }) },
      config,
      readOnly: inputs['read-only'],
      checks: inputs.checks,
      skipChecks: inputs['skip-checks'],
      readLimit: inputs['read-limit'],
      settings,
      seed,
      shard,
      nameInput: context.workflow === undefined ? nameInputOfShell : nameInputOfStep,
      clock: context.clock,
      logger,
      signal,
      onStart: (start) => progress.start(start),
      onCheck: (check) => {
        if (isPlainSkip(check)) return
        for (const line of checkLines(check)) logger.info(line)
      },
    },
    progress,
  )
  for (const line of skipLines(result.checks)) logger.info(line)
  warnOfUnused(settings, result, context)
  const located = await locateFindings(result, target, context)
  const report: ValidationReport = {
    ...located,
    checks: located.checks.map((check) => inWorkspace(check, context)),
    rerun: rerunLine(target, inputs, seed, context),
    ...(await specFileOf(target, context)),
  }
  if (config === undefined) tellOfMissingConfig(result, context)
  const reported = await reportResult(report, { inputs, title: 'Validate', baseline }, context, setOutput)
  if (stopped !== undefined) throw stopped
  failOn(reported, inputs['fail-on'])
}

/** A validation whose inputs and files were read. */
export interface PreparedValidation {
  inputs: InputsOf<typeof validationInputs>
  shard: ShardChoice | undefined
  seed: string
  config: Record<string, unknown> | undefined
  settings: ValidationSettings
  baseline: Awaited<ReturnType<typeof readBaseline>>
}

/**
 * Reads all that a validation needs beside its target.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError, before anything is run, for what cannot be run or could not be reported at its end.
 */
export async function prepareValidation(
  inputs: InputsOf<typeof validationInputs>,
  project: string,
  context: CommandContext,
): Promise<PreparedValidation> {
  await assertReportInputs(inputs, context)
  const shard = inputs.shard === undefined ? undefined : parseShard(inputs.shard)
  const seed = seedOf(inputs.seed, shard, context)
  const config = await readConfig(inputs, context)
  const settings = await readValidationSettings(inputs.settings, project, context)
  selectChecks(inputs.checks, inputs['skip-checks'], settings)
  const baseline = await readBaseline(inputs.baseline, context)
  return { inputs, shard, seed, config, settings, baseline }
}

async function customizerFacts(
  { client, connector, customizer, project }: ValidationTarget,
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<CustomizerFacts | undefined> {
  if (customizer === undefined) return undefined
  const bundle = await bundleFacts(customizer.bundle, config, project, context)
  return { bundle, invoker: tenantInvoker(client, { connector, tag: customizer.tag, config }) }
}

/** All shards of a run must make the same values, so they cannot draw their seeds. */
function seedOf(given: string | undefined, shard: ShardChoice | undefined, { workflow }: CommandContext): string {
  if (given !== undefined) return given
  if (shard === undefined) return randomBytes(6).toString('hex')
  if (workflow?.runId !== undefined) return `run-${workflow.runId}`
  throw new UserError('shard needs seed outside of GitHub; give all shards of a run the same, such as the pipeline id')
}

/** A run that was stopped has a result too: what was found until then, and what could not be removed. */
async function runToEnd(
  options: Parameters<typeof validateConnector>[0],
  progress: Progress,
): Promise<{ result: RunResult; stopped?: RunStoppedError }> {
  try {
    return { result: await validateConnector(options) }
  } catch (error) {
    if (!(error instanceof RunStoppedError)) throw error
    return { result: error.result, stopped: error }
  } finally {
    await progress.stop()
  }
}

/** Reports travel: their places are relative to the repository. */
function inWorkspace(check: LocatedCheck, context: CommandContext): LocatedCheck {
  const findings = check.findings.map((finding) =>
    finding.location === undefined
      ? finding
      : { ...finding, location: { ...finding.location, file: workspacePath(finding.location.file, context) } },
  )
  return { ...check, findings }
}

function workspacePath(file: string, { workspace, workingDirectory }: CommandContext): string {
  const absolute = resolve(workingDirectory, file)
  const path = relative(workspace, absolute)
  const outside = path === '' || isAbsolute(path) || path.split(sep)[0] === '..'
  return (outside ? absolute : path).split(sep).join('/')
}

async function specFileOf({ project }: ValidationTarget, context: CommandContext): Promise<{ specFile?: string }> {
  const file = join(project, 'connector-spec.json')
  try {
    return (await stat(file)).isFile() ? { specFile: workspacePath(file, context) } : {}
  } catch {
    return {}
  }
}

function connectorLogs({ client, connector, local }: ValidationTarget): ConnectorLogs {
  return {
    // The sandbox of this process has each line at once.
    delayed: local !== true,
    since: (time, signal) =>
      recordsOf(connector, client.logs.query({ startTime: new Date(time).toISOString() }, { signal })),
  }
}

/** The records that ids attribute to the connector. Names of sources do not count: they are not unique. */
async function* recordsOf(connector: string, records: AsyncIterable<LogRecord>): AsyncGenerator<LogRecord> {
  const matcher = new LogMatcher({
    connector: { id: connector, sourceNames: [], otherIds: new Set() },
    sources: [],
    levels: [],
  })
  for await (const record of records) for (const read of matcher.add(record)) yield read.record
  for (const read of matcher.flush()) yield read.record
}

function rerunLine(
  { rerun, project }: ValidationTarget,
  inputs: InputsOf<typeof validationInputs>,
  seed: string,
  { workingDirectory }: CommandContext,
): string {
  const folder = relative(workingDirectory, project).replaceAll(sep, '/')
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
  const quoted = [...rerun, ...options].map((word) =>
    /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`,
  )
  return `saas-connector ${quoted.join(' ')}`
}
