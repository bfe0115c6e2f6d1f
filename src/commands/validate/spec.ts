import { readFile } from 'node:fs/promises'
import { messageOf, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { Logger } from '../../core/logger.js'
import { findProject } from '../../project/project.js'
import { parseSpec } from '../../spec/check.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import { isTenantError, type TenantError } from '../../tenant/errors/errors.js'
import { type BundleFacts, usageError } from '../../validation/engine/facts.js'
import type { TrafficLog } from '../../validation/engine/traffic.js'
import { whileSpecIsUnknown } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'
import type { ValidationTarget } from '../shared/validation-target.js'
import { namesOf } from './base-spec.js'

/** The spec of a target, and what was seen while it was read. */
export interface TargetSpec {
  /** Undefined if it cannot be known. */
  spec: ConnectorSpec | undefined
  /** Its text, if it is from a file. */
  specText?: string | undefined
  /** Where it is from, if it is not from the version. */
  specOrigin?: string | undefined
  /** The facts about the bundle, completed by the outcome of `std:spec:read`. */
  facts: BundleFacts | undefined
  /** Why a connector whose bundle is not here does not answer `std:spec:read`. One line. */
  specError?: string | undefined
  /** The same, with what to do, for a run whose checks do not tell it. */
  failure?: UserError | undefined
}

/** What reading a spec needs beside its target. */
export interface SpecServices {
  /** The folder that may hold the project of the connector. */
  project: string
  logger: Logger
  signal: AbortSignal
  /** Records what is invoked. */
  traffic: TrafficLog
}

/**
 * Reads the spec of a target: by `std:spec:read`, or from its bundle if the connector cannot be created. Most connectors
 * read their configuration when they are created, and answer no command without a valid one. Of such a connector on a
 * tenant the spec is what it answers without the configuration, or else that of its project.
 *
 * @param facts - facts about the bundle; undefined without a bundle.
 */
export async function readSpec(
  target: ValidationTarget,
  config: Record<string, unknown> | undefined,
  facts: BundleFacts | undefined,
  services: SpecServices,
): Promise<TargetSpec> {
  const { local, bundle } = target
  const bundledSpec = bundle?.spec
  if (bundledSpec && facts && isKnownToFail(facts, local === true)) return { spec: bundledSpec, facts }
  try {
    const spec = await askForSpec(target, config ?? {}, config, services)
    if (spec !== undefined) return { spec, facts: facts && withoutCreationErrors(facts) }
  } catch (error) {
    // A connector may wait for a target system that is down until the request times out.
    if (!isTenantError(error, 'connector') && !(config !== undefined && isTenantError(error, 'timeout'))) throw error
    if (bundledSpec && facts) return { spec: bundledSpec, facts: withSpecError(facts, specErrorOf(error)) }
    const advice = `, or validate its bundle with ${plainInputName('file')}: the spec is read from there`
    const failure =
      config === undefined
        ? withMissingConfig(error, config, advice)
        : new UserError(
            `${error.message}; without its spec it cannot be validated: check config, and that the tenant reaches the target system${advice}`,
            { cause: error },
          )
    if (!(failure instanceof UserError)) throw failure
    const other = config === undefined ? undefined : await specWithoutAnswer(target, services)
    return { spec: undefined, ...other, facts, specError: specErrorOf(error), failure }
  }
  const specError = 'it answers without a specification'
  if (bundledSpec && facts) return { spec: bundledSpec, facts: withSpecError(facts, specError) }
  const failure = new UserError(
    'std:spec:read answers without a specification; the connector has its own handler of that command: let it send { specification }',
  )
  return { spec: undefined, ...(await specOfProject(target, services)), facts, specError, failure }
}

/**
 * Calls `std:spec:read`. Undefined if the answer has no spec.
 *
 * @param config - what may be shown by an error.
 */
async function askForSpec(
  { client, connector, at }: ValidationTarget,
  sent: Record<string, unknown>,
  config: Record<string, unknown> | undefined,
  { signal, traffic }: SpecServices,
): Promise<ConnectorSpec | undefined> {
  const type = 'std:spec:read'
  const call = { connector, ...at, type, config: sent, input: {}, signal }
  return specificationOf(await whileSpecIsUnknown(config, () => traffic.record(type, () => client.invokeOne(call))))
}

/** The spec of a connector that does not answer with its configuration. */
async function specWithoutAnswer(
  target: ValidationTarget,
  services: SpecServices,
): Promise<Partial<TargetSpec> | undefined> {
  try {
    const spec = await askForSpec(target, {}, undefined, services)
    if (spec !== undefined) return { spec }
  } catch (error) {
    if (!isTenantError(error, 'connector', 'timeout')) throw error
  }
  return await specOfProject(target, services)
}

/** The spec of the project in the folder, if that is the project of the connector by its name. */
async function specOfProject(
  { alias }: ValidationTarget,
  { project: folder, logger }: SpecServices,
): Promise<Partial<TargetSpec> | undefined> {
  if (alias === undefined) return undefined
  try {
    const { specFile } = await findProject(folder)
    if (specFile === undefined) return undefined
    const specText = await readFile(specFile, 'utf8')
    const spec = parseSpec(specText)
    if (spec.name !== alias && !(await namesOf(folder)).includes(alias)) return undefined
    return { spec, specText, specOrigin: 'the project in the folder' }
  } catch (error) {
    if (!(error instanceof UserError) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    logger.debug(`no spec of a project: ${messageOf(error)}`)
    return undefined
  }
}

/** A bundle that does not load cannot answer. A connector that this process could not create fails here again. */
function isKnownToFail(facts: BundleFacts, local: boolean): boolean {
  return (facts.loadError ?? facts.exportError) !== undefined || (local && usageError(facts) !== undefined)
}

function specErrorOf({ message, detail = message, trackingId }: TenantError): string {
  return `${detail}${trackingId === undefined ? '' : ` (tracking id ${trackingId})`}`
}

/** Adds the error of `std:spec:read`, unless the facts have a more precise error of this machine. */
function withSpecError(facts: BundleFacts, specError: string): BundleFacts {
  return usageError(facts) === undefined ? { ...facts, specError } : facts
}

/** A connector that answers was created: an error on this machine does not count as one of the connector. */
function withoutCreationErrors({ factoryError, customizerFactoryError, ...facts }: BundleFacts): BundleFacts {
  return factoryError === undefined ? facts : { ...facts, factoryErrorHere: factoryError }
}
