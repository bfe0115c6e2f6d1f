import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BundleError, type BundleFile, extractBundle, readBundle } from '../../bundle/bundle.js'
import { UserError } from '../../core/errors.js'
import { silentLogger } from '../../core/logger.js'
import { printableName } from '../../core/secrets/process.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { oneLine, quote } from '../../core/text.js'
import { BundleRuntime, RuntimeError } from '../../runtime/runtime.js'
import type { BundleInspection } from '../../runtime/types.js'

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

/**
 * Reads the bundle of a connector.
 *
 * @param advice - what to do with the bundle of a customizer instead.
 * @throws UserError when it cannot be read, has no spec, or is the bundle of a customizer.
 */
export async function readConnectorBundle(
  path: string,
  advice: string,
  services: InspectionServices,
): Promise<BundleFile> {
  try {
    return await readBundle(path)
  } catch (error) {
    if (!(error instanceof BundleError) || error.problem !== 'no-spec') throw error
    if (!(await isCustomizer(path, services))) throw error
    throw new UserError(`${path} is the bundle of a customizer, not of a connector; ${advice}`, { cause: error })
  }
}

/**
 * Reads the bundle of a customizer.
 *
 * @throws UserError when it cannot be read, does not load, or exports no customizer.
 */
export async function readCustomizerBundle(path: string, services: InspectionServices): Promise<BundleFile> {
  const bundle = await readBundle(path, { spec: 'optional' })
  let exports: BundleInspection['exports']
  try {
    exports = (await inspectZip(path, {}, services)).exports
  } catch (cause) {
    if (!(cause instanceof RuntimeError)) throw cause
    throw new UserError(`${path} is not the bundle of a customizer: ${cause.message}`, { cause })
  }
  if (exports.customizer) return bundle
  const connector =
    bundle.spec?.name === undefined ? 'a connector' : `the connector ${quote(printableName(bundle.spec.name))}`
  throw new UserError(
    `${path} is the bundle of ${connector}: it exports no connectorCustomizer; give the bundle of the customizer, or upload this one with the command upload`,
  )
}

async function isCustomizer(path: string, services: InspectionServices): Promise<boolean> {
  try {
    const { exports } = await inspectZip(path, {}, services)
    return exports.customizer && !exports.connector
  } catch (error) {
    // Then the missing spec is the error to report.
    if (!(error instanceof UserError)) throw error
    return false
  }
}
