import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BundleContent } from '../../bundle/archive.js'
import { type BundleFile, readBundle } from '../../bundle/bundle.js'
import type { Clock } from '../../core/clock.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import type { SecretStore } from '../../core/secrets/store.js'
import type { TargetLink } from '../../runtime/target.js'
import type { SentRequest } from '../../runtime/types.js'
import { TenantClient, type TransportOptions } from '../../tenant/client.js'
import type { LimitHit, ProcessIncident } from '../../validation/engine/facts.js'
import { readConnectorBundle } from './bundle-kind.js'
import type { ValidationTarget } from './validation-target.js'

/** More are not needed: checks report each command once. */
const maxHits = 1000

/** What is needed to run a bundle on a sandbox in this process. */
export interface LocalServices {
  clock: Clock
  logger: Logger
  signal: AbortSignal
  /** The environment of the child process that runs the bundle, without credentials. */
  childEnvironment(): NodeJS.ProcessEnv
  secrets: SecretStore
}

/**
 * Starts a sandbox tenant in this process, uploads a bundle, and stops the sandbox after `use`. The client and its
 * requests are the same as for a tenant.
 *
 * @param path - the zip of a connector.
 * @param options.customizerPath - the zip of a customizer to link to the tag `latest`.
 * @throws UserError for a file that is not a bundle of a connector.
 */
export async function withBundleOnSandbox(
  path: string,
  services: LocalServices,
  use: (target: ValidationTarget) => Promise<void>,
  {
    transport = {},
    customizerPath,
    exchanges,
  }: {
    transport?: TransportOptions
    customizerPath?: string | undefined
    exchanges?: ValidationTarget['exchanges']
  } = {},
): Promise<void> {
  const advice = `give it to validate as ${plainInputName('customizer')}, beside the bundle of its connector as ${plainInputName('file')}, or alone with samples in validate.yml`
  const bundle = await readConnectorBundle(path, advice)
  const customizerBundle =
    customizerPath === undefined ? undefined : await readBundle(customizerPath, { spec: 'optional' })
  await withSandbox(services, { transport, target: exchanges }, async (client, facts) => {
    const { id } = await client.connectors.create('bundle', { signal: services.signal })
    const { version } = await client.versions.upload(id, bundle, { signal: services.signal })
    const customizer = customizerBundle && (await linkCustomizer(customizerBundle, client, services.signal))
    await use({
      client,
      connector: id,
      at: { version },
      local: true,
      bundle,
      ...facts,
      ...(customizer && { customizer }),
      exchanges,
    })
  })
}

/**
 * Starts a sandbox tenant in this process, uploads bundles as versions of one connector, and stops the sandbox after `use`.
 * A path that is given twice becomes two versions, which run in processes of their own.
 *
 * @param paths - the zips of connectors.
 * @param use - called with a target for each path.
 * @param options.onRequest - called with each request of HTTP that the connectors send.
 * @throws UserError for a file that is not a bundle of a connector.
 */
export async function withBundlesOnSandbox(
  paths: readonly string[],
  services: LocalServices,
  use: (targets: (ValidationTarget & { bundle: BundleFile })[]) => Promise<void>,
  {
    transport = {},
    target,
    onRequest,
  }: {
    transport?: TransportOptions
    target?: TargetLink | undefined
    onRequest?: (request: SentRequest) => void
  } = {},
): Promise<void> {
  const { signal } = services
  const bundles: BundleFile[] = []
  for (const path of paths) bundles.push(await readConnectorBundle(path, 'give the bundle of its connector'))
  await withSandbox(services, { transport, target, onRequest }, async (client, facts) => {
    const { id } = await client.connectors.create('bundle', { signal })
    const targets: (ValidationTarget & { bundle: BundleFile })[] = []
    for (const bundle of bundles) {
      const { version } = await client.versions.upload(id, bundle, { signal })
      targets.push({ client, connector: id, at: { version }, local: true, bundle, ...facts })
    }
    await use(targets)
  })
}

/** A customizer on a connector that answers with samples. */
export type CustomizerTarget = ValidationTarget & Required<Pick<ValidationTarget, 'customizer'>>

/**
 * Starts a sandbox tenant in this process with a customizer and a connector that answers with samples, and stops the
 * sandbox after `use`.
 *
 * @param path - the zip of the customizer.
 * @param connector - the files of the bundle of that connector.
 * @throws UserError for a file that cannot be read as a bundle.
 */
export async function withCustomizerOnSandbox(
  path: string,
  connector: BundleContent,
  services: LocalServices,
  use: (target: CustomizerTarget) => Promise<void>,
  { transport = {} }: { transport?: TransportOptions } = {},
): Promise<void> {
  const { signal } = services
  const bundle = await readBundle(path, { spec: 'optional' })
  const { writeBundle } = await import('../../bundle/archive.js')
  const folder = await mkdtemp(join(tmpdir(), 'customizer-'))
  try {
    const zip = await writeBundle(join(folder, 'connector.zip'), connector)
    await withSandbox(services, { transport }, async (client, facts) => {
      const { id } = await client.connectors.create('samples', { signal })
      await client.versions.upload(id, zip, { signal })
      const customizer = await linkCustomizer(bundle, client, signal)
      await use({ client, connector: id, at: { tag: customizer.tag }, local: true, ...facts, customizer })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Starts a sandbox tenant in this process that tells what the processes of bundles do, and stops it after `use`. */
async function withSandbox(
  services: LocalServices,
  {
    transport,
    target,
    onRequest,
  }: {
    transport: TransportOptions
    target?: TargetLink | undefined
    onRequest?: ((request: SentRequest) => void) | undefined
  },
  use: (client: TenantClient, facts: Required<Pick<ValidationTarget, 'limitHits' | 'process'>>) => Promise<void>,
): Promise<void> {
  const hits: LimitHit[] = []
  const incidents: ProcessIncident[] = []
  const operations = new Set<string>()
  // A run on a tenant does not load it.
  const { Sandbox } = await import('../../sandbox/http/server.js')
  const sandbox = await Sandbox.start({
    onLimit: ({ command, limit, message }) => {
      if (limit !== 'load-time' && hits.length < maxHits) hits.push({ command, limit, message })
    },
    onIncident: (incident) => {
      if (incidents.length < maxHits) incidents.push(incident)
    },
    onOperation: (id) => {
      if (operations.size < maxHits) operations.add(id)
    },
    environment: services.childEnvironment(),
    target,
    onRequest,
    // Without the type, "not found" of the connector looks like any other error.
    behaviour: { errorTypeInAnswer: true },
  })
  const client = new TenantClient({
    baseUrl: sandbox.baseUrl,
    clientId: sandbox.clientId,
    clientSecret: sandbox.clientSecret,
    transport,
    clock: hurried(services.clock),
    logger: services.logger,
  })
  try {
    await use(client, { limitHits: () => hits, process: { incidents: () => incidents, operations: () => operations } })
  } catch (error) {
    throw sandbox.machineProblem ?? error
  } finally {
    client.close()
    await sandbox.close()
  }
}

/** Milliseconds of a wait for a tenant that is this process. */
const maxLocalWaitMs = 20

/** A clock for calls to a sandbox in this process, which does not recover by being waited for. */
export function hurried(clock: Clock): Clock {
  return {
    now: () => clock.now(),
    sleep: (ms, signal, options) => clock.sleep(Math.min(ms, maxLocalWaitMs), signal, options),
  }
}

/** Uploads a customizer and links it to the instance of the tag `latest`: by that tag, the connector runs with it. */
async function linkCustomizer(
  bundle: BundleFile,
  client: TenantClient,
  signal: AbortSignal,
): Promise<NonNullable<ValidationTarget['customizer']>> {
  const { id } = await client.customizers.create('customizer', { signal })
  await client.customizers.upload(id, bundle, { signal })
  for (const instance of await client.instances.list({ signal }))
    await client.instances.link(instance.id, id, { signal })
  return { bundle, tag: 'latest' }
}
