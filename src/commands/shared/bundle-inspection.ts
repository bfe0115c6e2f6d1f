import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractBundle } from '../../bundle/bundle.js'
import { silentLogger } from '../../core/logger.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { oneLine } from '../../core/text.js'
import { BundleRuntime, RuntimeError } from '../../runtime/runtime.js'
import type { BundleInspection } from '../../runtime/types.js'
import { madeUpConfig } from '../../spec/made-up-config.js'

interface InspectionServices {
  /** The environment of the process that loads the bundle, without credentials. */
  childEnvironment(): NodeJS.ProcessEnv
  secrets: SecretStore
}

/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
export async function inspectZip(
  path: string,
  config: unknown,
  { childEnvironment, secrets }: InspectionServices,
): Promise<BundleInspection> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  const directory = join(folder, 'bundle')
  try {
    await extractBundle(path, directory)
    // Log lines of loading are dropped: they are repeated when a command runs.
    const runtime = new BundleRuntime({ directory, environment: childEnvironment(), logger: silentLogger })
    try {
      return readable(await runtime.inspect(config), secrets)
    } finally {
      await runtime.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** What a bundle shows where there is no configuration. */
export interface InspectionWithoutConfig {
  /** Without a configuration. Has a `factoryError` also if the bundle does not even load without one. */
  inspection: BundleInspection
  /** With a made-up configuration, if the connector is created only with that. */
  madeUp?: BundleInspection
  /** Why it does not load without a configuration, if it does with a made-up one. */
  loadError?: string
}

/**
 * Inspects a bundle without a configuration, and with a made-up one where the connector needs one to be loaded or created.
 *
 * @param inspect - loads the bundle with a configuration and creates its connector.
 * @throws RuntimeError when it does not load with either.
 */
export async function inspectWithoutConfig(
  inspect: (config: Record<string, unknown>) => Promise<BundleInspection>,
  spec: Record<string, unknown> | undefined,
): Promise<InspectionWithoutConfig> {
  const failed = (error: unknown): RuntimeError => {
    if (!(error instanceof RuntimeError) || error.kind === 'aborted') throw error
    return error
  }
  const without = await inspect({}).catch(failed)
  const isCreated = !(without instanceof RuntimeError) && without.factoryError === undefined
  const madeUp = isCreated || spec === undefined ? undefined : await inspect(madeUpConfig(spec)).catch(failed)
  if (without instanceof RuntimeError) {
    if (madeUp === undefined || madeUp instanceof RuntimeError) throw without
    const { message } = without
    // A function that returns no connector needs none.
    const inspection = madeUp.returnsNoConnector ? madeUp : { ...madeUp, factoryError: madeUp.factoryError ?? message }
    return { inspection, loadError: message, ...(madeUp.factoryError === undefined && { madeUp }) }
  }
  if (madeUp === undefined) return { inspection: without }
  // A function may return one only for some values of the configuration.
  const { returnsNoConnector: _, ...inspection } = without
  if (madeUp instanceof RuntimeError) return { inspection }
  if (madeUp.returnsNoConnector) return { inspection: madeUp }
  return { inspection, ...(madeUp.factoryError === undefined && { madeUp }) }
}

/** The inspection with its error messages on one line each, without secrets. */
export function readable(inspection: BundleInspection, secrets: SecretStore): BundleInspection {
  const { factoryError, customizerFactoryError } = inspection
  return {
    ...inspection,
    ...(factoryError !== undefined && { factoryError: oneLine(secrets.clean(factoryError), 500) }),
    ...(customizerFactoryError !== undefined && {
      customizerFactoryError: oneLine(secrets.clean(customizerFactoryError), 500),
    }),
  }
}
