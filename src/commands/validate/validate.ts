import { UserError } from '../../core/errors.js'
import type { Logger } from '../../core/logger.js'
import type { Journal } from '../../journal/journal.js'
import {
  checkLines,
  isSkippedWithoutFindings,
  type LocatedCheck,
  skipLines,
  skipSummary,
} from '../../report/validation.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import type { LogRecord } from '../../tenant/types.js'
import type { ConnectorLogs, CustomizerFacts } from '../../validation/engine/facts.js'
import { tenantInvoker } from '../../validation/engine/invoker.js'
import { defaultPoll, localPoll } from '../../validation/engine/poll.js'
import {
  type CheckResult,
  type RunResult,
  type SeenErrorType,
  totalsOf,
  type ValidatedConnector,
} from '../../validation/engine/result.js'
import { type RunScope, RunStoppedError, type ValidateOptions, validateConnector } from '../../validation/engine/run.js'
import { provenType } from '../../validation/engine/seen-error-types.js'
import type { ValidationSettings } from '../../validation/engine/settings.js'
import { toldTo } from '../../validation/engine/target-exchanges.js'
import { TrafficLog } from '../../validation/engine/traffic.js'
import { maskConfigSecrets, maskWholeConfig } from '../shared/config.js'
import type { LocalServices } from '../shared/local-tenant.js'
import { LogMatcher } from '../shared/log-matcher.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { collectBundleFacts, type InspectionServices } from './bundle-facts.js'
import { configComparison } from './compare-config.js'
import { BundleErrorTypes } from './error-types.js'
import { locateFindings } from './finding-locations.js'
import { Progress } from './progress.js'
import { sampleInvoker } from './sample-connector.js'
import { sampleTemplate } from './sample-template.js'
import { warnAboutUnusedAcceptances } from './settings.js'
import { readSpec, type TargetSpec } from './spec.js'

/** The options of a validation. */
export interface ValidationPlan
  extends Required<Pick<ValidateOptions, 'readOnly' | 'checks' | 'skipChecks' | 'readLimit' | 'shard' | 'nameInput'>>,
    Pick<ValidateOptions, 'readConcurrency' | 'writeConcurrency'> {
  seed: string
  /** Whether a connector is validated, or a customizer alone. */
  scope?: RunScope
  /** Longest wait for a change of the target system; undefined: as the place of the connector needs. */
  maxWaitMs: number | undefined
  config: Record<string, unknown> | undefined
  /** True if the configuration is an empty text, where one was to be expected. */
  isConfigEmpty?: boolean
  settings: ValidationSettings
  /** The types of errors that an earlier result of the same bundle proves. */
  provenErrorTypes?: readonly SeenErrorType[]
  /** Where test accounts are written down before they are created. */
  journal?: Journal | undefined
  /** Where the user finds the reason of each skipped check, such as `--verbose lists`. */
  skipReasonsIn: string
}

export interface ValidationServices extends LocalServices {
  /** The root of the checked out repository. */
  workspace: string
  /** Called with each value of the configuration that the spec declares secret, as soon as the spec is read. */
  mask(secret: string): void
  /** Logs what is said last, after all findings. Default: the logger. */
  closing?: Pick<Logger, 'info' | 'debug'>
  /** Called with each check that has findings, which are told later, with their places. Default: they are logged at once. */
  onFindings?: (check: CheckResult) => void
  /** Called after the last check, before the requests whose answers no verdict needs. */
  onChecked?: () => void
}

export interface ValidationOutcome {
  /** The files of its locations are absolute, or relative to the working directory. */
  result: RunResult & { checks: LocatedCheck[] }
  /** Set if the run did not finish. The result has what was found before. */
  stopped: RunStoppedError | undefined
  /** Set if the connector does not answer and no check tells it, so that the verdict says nothing. */
  failure?: UserError | undefined
}

/**
 * Validates a version of a connector: reads its spec, runs the checks, logs the result of each, and locates the findings.
 *
 * @param project - the folder that may hold the project from which the connector was built.
 * @throws TenantError when the tenant refuses to read the spec.
 */
export async function validateTarget(
  target: ValidationTarget,
  plan: ValidationPlan,
  project: string,
  services: ValidationServices,
): Promise<ValidationOutcome> {
  const { clock, logger, signal } = services
  const { client, connector, at } = target
  const { config, settings, seed, readOnly, maxWaitMs, scope = 'connector' } = plan
  const compareConfig = configComparison(plan, logger)
  if (target.bundle?.spec) {
    maskConfigSecrets(config, target.bundle.spec, services)
    compareConfig.with(target.bundle.spec)
  }
  const traffic = new TrafficLog(clock)
  // Before the spec, so that the spec too is of that version.
  const tagVersion = 'tagVersion' in target ? target.tagVersion : await versionOfTag(target)
  const inspecting = { ...servicesOf(services), target: target.exchanges }
  const bundleFacts = target.bundle && (await collectBundleFacts(target.bundle, config, project, inspecting))
  const read: TargetSpec =
    scope === 'customizer'
      ? { spec: specOfSamples(target), facts: undefined }
      : await readSpec(target, config, bundleFacts, { project, logger, signal, traffic })
  const { spec = {}, facts: bundle, specError, specOrigin, failure } = read
  if (read.spec === undefined) maskWholeConfig(config)
  else {
    maskConfigSecrets(config, spec, services)
    compareConfig.with(spec)
  }
  const customizer = await customizerFacts(target, config, project, inspecting)
  const place = placeText(target, tagVersion)
  logger.info(`validating ${spec.name ?? 'the connector'}${place} with seed ${seed}${readOnly ? ', read-only' : ''}`)
  const progress = new Progress(clock, logger, signal)
  const errorTypes =
    target.local || target.bundle === undefined ? undefined : new BundleErrorTypes(target.bundle, config, services)
  const invoker = toldTo(target.exchanges, tenantInvoker(client, { connector, ...at, config }))
  const { result, stopped } = await runChecks(
    {
      ...plan,
      // A bundle that runs here answers without delay, and its process shows which command caused what.
      readConcurrency: target.local ? 1 : plan.readConcurrency,
      writeConcurrency: target.local ? 1 : plan.writeConcurrency,
      invoker: scope === 'customizer' ? sampleInvoker(invoker) : invoker,
      spec,
      isSpecKnown: read.spec !== undefined,
      specError,
      specOrigin,
      specText: target.bundle?.specText ?? read.specText,
      traffic,
      bundle,
      logs: target.isDevServer ? undefined : scope === 'customizer' ? allLogs(target) : connectorLogs(target),
      poll: {
        ...(target.local ? localPoll : defaultPoll),
        ...(maxWaitMs !== undefined && { timeoutMs: maxWaitMs }),
        countsPauses: target.exchanges !== undefined,
      },
      limitHits: target.limitHits,
      process: target.process,
      target: target.exchanges,
      errorTypeProof: async (failure, input) =>
        provenType(plan.provenErrorTypes ?? [], failure) ?? (await errorTypes?.typeOf(failure, input)),
      customizer,
      connector: { name: spec.name ?? 'connector', ...placeOf(target) },
      clock,
      logger,
      signal,
      onStart: (start) => progress.start(start),
      onCheck: (check) => {
        if (isSkippedWithoutFindings(check)) return
        const { onFindings } = services
        const lines =
          onFindings === undefined ? checkLines(compareConfig.withoutTold(check)) : checkLines(check, 'later')
        for (const line of lines) logger.info(line)
        if (check.findings.length > 0) onFindings?.(check)
      },
    },
    progress,
  ).finally(() => errorTypes?.close())
  services.onChecked?.()
  const { closing = logger } = services
  for (const line of skipSummary(result.checks, plan.nameInput, plan.skipReasonsIn)) closing.info(line)
  for (const line of skipLines(result.checks)) closing.debug(line)
  if (scope === 'customizer' && customizer !== undefined) {
    for (const line of sampleTemplate(customizer.bundle, settings.customizerSamples)) closing.info(line)
  }
  warnAboutUnusedAcceptances(settings, result, logger)
  if (tagVersion !== undefined && (await versionOfTag(target)) === tagVersion) result.connector.tagVersion = tagVersion
  if (target.bundle !== undefined) result.bundle = { contentSha256: target.bundle.contentSha256 }
  // Without a configuration nothing of the connector was seen.
  const isReported = config !== undefined && result.checks.some(({ verdict }) => verdict === 'fail')
  const unreported = isReported || stopped !== undefined ? undefined : failure
  // Checks that passed all the same are no result to rely on.
  const isNoResult = result.verdict === 'pass' || (result.verdict === 'warn' && config !== undefined)
  const judged =
    unreported !== undefined && isNoResult ? { ...result, ...totalsOf(result.checks, unreported.message) } : result
  return { result: await locateFindings(judged, target, project, services, scope), stopped, failure: unreported }
}

function servicesOf({ logger, secrets, childEnvironment }: ValidationServices): InspectionServices {
  return { logger, secrets, childEnvironment }
}

/** A customizer has no spec. */
function specOfSamples({ name }: ValidationTarget): ConnectorSpec {
  return { ...(name !== undefined && { name }), commands: [] }
}

function placeOf(target: ValidationTarget): Omit<ValidatedConnector, 'name'> {
  const { client, connector, alias, at, local, isDevServer } = target
  if (isDevServer) return { devServer: true }
  if (local) return {}
  return { ref: connector, ...(alias === undefined ? {} : { alias }), tenant: client.baseUrl.host, ...at }
}

/** Which version on a tenant it is. Empty for one that runs here. */
function placeText({ at, local }: ValidationTarget, tagVersion: number | undefined): string {
  if (local) return ''
  if ('version' in at) return `, version ${at.version},`
  return `,${tagVersion === undefined ? '' : ` version ${tagVersion} at`} tag ${at.tag},`
}

/**
 * Reads the connector that `ref` names, and beside it the version of its tag.
 *
 * @throws TenantError if there is no such connector, or it cannot be read.
 */
export async function resolveTarget(
  client: TenantClient,
  ref: string,
  at: ValidationTarget['at'],
  signal: AbortSignal,
): Promise<{ connector: string; alias: string; tagVersion: number | undefined }> {
  const end = new AbortController()
  const reading = readTag({ client, connector: ref, at }, AbortSignal.any([signal, end.signal]))
  // Without the connector nobody waits for it.
  reading.catch(() => {})
  try {
    const { id, alias } = await client.connectors.resolve(ref, { signal })
    const tag = await reading
    // A tenant may know the name only in a list, or take it in some addresses only.
    const isOther = tag.isUnknown && id !== ref
    return {
      connector: id,
      alias,
      tagVersion: isOther ? (await readTag({ client, connector: id, at }, signal)).version : tag.version,
    }
  } catch (error) {
    end.abort()
    throw error
  }
}

/** The version that the validated tag is at, for the record. Undefined without a tag, and if it cannot be read. */
async function versionOfTag(target: TagTarget): Promise<number | undefined> {
  return target.local ? undefined : (await readTag(target)).version
}

type TagTarget = Pick<ValidationTarget, 'client' | 'connector' | 'at' | 'local'>

async function readTag(
  { client, connector, at }: TagTarget,
  signal?: AbortSignal,
): Promise<{ version: number | undefined; isUnknown: boolean }> {
  if (!('tag' in at)) return { version: undefined, isUnknown: false }
  try {
    const version = (await client.tags.get(connector, at.tag, { signal }))?.activeVersion
    return { version, isUnknown: version === undefined }
  } catch (error) {
    if (error instanceof UserError) return { version: undefined, isUnknown: true }
    throw error
  }
}

/** A stopped run has a result too: the findings so far, and the accounts that could not be deleted. */
async function runChecks(
  options: ValidateOptions,
  progress: Progress,
): Promise<{ result: RunResult; stopped: RunStoppedError | undefined }> {
  try {
    return { result: await validateConnector(options), stopped: undefined }
  } catch (error) {
    if (!(error instanceof RunStoppedError)) throw error
    return { result: error.result, stopped: error }
  } finally {
    await progress.stop()
  }
}

async function customizerFacts(
  { client, connector, customizer, exchanges }: ValidationTarget,
  config: Record<string, unknown> | undefined,
  project: string,
  services: InspectionServices,
): Promise<CustomizerFacts | undefined> {
  if (customizer === undefined) return undefined
  const bundle = await collectBundleFacts(customizer.bundle, config, project, services)
  const invoker = tenantInvoker(client, { connector, tag: customizer.tag, config })
  return { bundle, invoker: toldTo(exchanges, invoker) }
}

function connectorLogs({ client, connector, local }: ValidationTarget): ConnectorLogs {
  return {
    // The sandbox in this process has every record at once.
    delayed: local !== true,
    since: (time, signal) =>
      filterRecords(connector, client.logs.query({ startTime: new Date(time).toISOString() }, { signal })),
  }
}

/** A customizer writes without the id of a connector. On its sandbox there is no other. */
function allLogs({ client }: ValidationTarget): ConnectorLogs {
  return {
    delayed: false,
    since: (time, signal) => client.logs.query({ startTime: new Date(time).toISOString() }, { signal }),
  }
}

/** Yields the records that an id attributes to the connector. Source names do not count, because they are not unique. */
async function* filterRecords(connector: string, records: AsyncIterable<LogRecord>): AsyncGenerator<LogRecord> {
  const matcher = new LogMatcher({
    connector: { id: connector, sourceNames: [], otherIds: new Set() },
    sources: [],
    levels: [],
  })
  for await (const record of records) for (const read of matcher.add(record)) yield read.record
  for (const read of matcher.flush()) yield read.record
}
