import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extractBundle } from '../../bundle/bundle.js'
import { silentLogger } from '../../core/logger.js'
import type { SecretStore } from '../../core/secrets/store.js'
import { oneLine } from '../../core/text.js'
import { BundleRuntime } from '../../runtime/runtime.js'
import type { TargetLink } from '../../runtime/target.js'
import type { BundleInspection } from '../../runtime/types.js'

interface InspectionServices {
  /** The environment of the process that loads the bundle, without credentials. */
  childEnvironment(): NodeJS.ProcessEnv
  secrets: SecretStore
  /** Records what the connector exchanges while it is created, or answers in place of the target system. */
  target?: TargetLink | undefined
}

/** Loads the bundle of a zip in a process of its own. Throws a RuntimeError when it does not load. */
export async function inspectZip(
  path: string,
  config: unknown,
  { childEnvironment, secrets, target }: InspectionServices,
): Promise<BundleInspection> {
  const folder = await mkdtemp(join(tmpdir(), 'bundle-'))
  const directory = join(folder, 'bundle')
  try {
    await extractBundle(path, directory)
    // Log lines of loading are dropped: they are repeated when a command runs.
    const runtime = new BundleRuntime({ directory, environment: childEnvironment(), logger: silentLogger, target })
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
