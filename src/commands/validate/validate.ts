import { checkLines, isPlainSkip, type LocatedCheck, skipLines } from '../../report/validation.js'
import type { LogRecord } from '../../tenant/types.js'
import type { ConnectorLogs, CustomizerFacts } from '../../validation/engine/facts.js'
import { tenantInvoker } from '../../validation/engine/invoker.js'
import type { RunResult } from '../../validation/engine/result.js'
import { RunStoppedError, type ValidateOptions, validateConnector } from '../../validation/engine/run.js'
import type { ValidationSettings } from '../../validation/engine/settings.js'
import { maskConfigSecrets } from '../shared/config.js'
import type { LocalServices } from '../shared/local-tenant.js'
import { LogMatcher } from '../shared/log-matcher.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { bundleFacts } from './bundle-facts.js'
import { locateFindings } from './finding-locations.js'
import { Progress } from './progress.js'
import { warnOfUnused } from './settings.js'
import { readSpec } from './spec.js'

/** How a target is validated. */
export interface ValidationPlan
  extends Required<Pick<ValidateOptions, 'readOnly' | 'checks' | 'skipChecks' | 'readLimit' | 'shard' | 'nameInput'>> {
  seed: string
  config: Record<string, unknown> | undefined
  settings: ValidationSettings
}

/** What a validation uses beside its target. */
export interface ValidationServices extends LocalServices {
  /** Called with each secret of the configuration, as soon as the spec says that it is one. */
  mask(secret: string): void
}

/** What a validation found. */
export interface ValidationOutcome {
  /** Files are relative to the working directory, or absolute. */
  result: RunResult & { checks: LocatedCheck[] }
  /** Set when the run came to no end: the result holds what was found until then. */
  stopped: RunStoppedError | undefined
}

/**
 * Validates a version of a connector, prints each result as it comes, and finds the lines that findings are about.
 *
 * @param project - the folder that may hold the connector's project.
 * @throws UserError when the spec cannot be had.
 */
export async function validateTarget(
  target: ValidationTarget,
  plan: ValidationPlan,
  project: string,
  services: ValidationServices,
): Promise<ValidationOutcome> {
  const { clock, logger, signal } = services
  const { client, connector, at } = target
  const { config, settings, seed, readOnly } = plan
  if (target.bundle?.spec) maskConfigSecrets(config, target.bundle.spec, services)
  const known = target.bundle && (await bundleFacts(target.bundle, config, project, services))
  const { spec, facts: bundle } = await readSpec(target, config, known, signal)
  maskConfigSecrets(config, spec, services)
  logger.info(`validating ${spec.name ?? 'the connector'} with seed ${seed}${readOnly ? ', read-only' : ''}`)
  const progress = new Progress(clock, logger, signal)
  const { result, stopped } = await runToEnd(
    {
      ...plan,
      invoker: tenantInvoker(client, { connector, ...at, config }),
      spec,
      specText: target.bundle?.specText,
      bundle,
      logs: connectorLogs(target),
      limitHits: target.limitHits,
      customizer: await customizerFacts(target, config, project, services),
      connector: { name: spec.name ?? 'connector', ...(target.local ? {} : { ref: connector, ...at }) },
      clock,
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
  warnOfUnused(settings, result, logger)
  return { result: await locateFindings(result, target, project, services), stopped }
}

/** A run that was stopped has a result too: what was found until then, and what could not be removed. */
async function runToEnd(
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
  { client, connector, customizer }: ValidationTarget,
  config: Record<string, unknown> | undefined,
  project: string,
  services: ValidationServices,
): Promise<CustomizerFacts | undefined> {
  if (customizer === undefined) return undefined
  const bundle = await bundleFacts(customizer.bundle, config, project, services)
  return { bundle, invoker: tenantInvoker(client, { connector, tag: customizer.tag, config }) }
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
