import { isObject } from '../../core/json.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import type { InvokeMessage } from '../../tenant/types.js'
import { newTrackingId, quoted } from '../http/errors.js'
import type { SandboxContext } from './context.js'
import { invocation } from './invocation.js'
import { checkOutput } from './output-check.js'
import type { SourceAttribute, SourceSchema } from './source-schemas.js'
import { type StoredSource, settingsOf } from './sources.js'
import { runningVersion, type StoredConnector, type StoredTag, type StoredVersion } from './store.js'

/** The program that a source runs now. */
export interface SourceProgram {
  connector: StoredConnector
  tag: StoredTag
  version: StoredVersion
  spec: ConnectorSpec
}

/** A source that cannot run any command. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
}

/** The program of a source. Throws a SourceError if its tag or version is gone. */
export function programOf(source: StoredSource, { behaviour, clock, store }: SandboxContext): SourceProgram {
  const found = store.findTag(source.connector)
  if (found === undefined) throw new SourceError(`There is no connector ${quoted(source.connector)} any more`)
  const { connector, tag } = found
  const number = runningVersion(tag, clock.now(), behaviour.tagDelay)
  const version = connector.versions.find((each) => each.version === number)
  if (version === undefined) throw new SourceError(`Connector ${quoted(source.connectorName)} has no version ${number}`)
  return { connector, tag, version, spec: version.spec ?? {} }
}

/** Whether the platform calls a command: one that the spec does not list is never called (docs/platform.md#unlisted-handlers). */
export function isListed(spec: ConnectorSpec, command: string): boolean {
  return !Array.isArray(spec.commands) || spec.commands.includes(command)
}

export interface SourceCommand {
  source: StoredSource
  program: SourceProgram
  type: string
  input: Record<string, unknown>
  signal: AbortSignal
}

/**
 * Runs a command of a source as the platform does: with the settings of the source, its customizer, and the check of outputs
 * that an invoke does not have (docs/platform.md#invoke-errors). Throws the errors of its runtime and of that check.
 */
export function runCommand(context: SandboxContext, command: SourceCommand): AsyncGenerator<InvokeMessage, void> {
  const { source, program, type, input, signal } = command
  return invocation(context, {
    ...{ connector: program.connector, version: program.version, tag: program.tag, type, input, signal },
    config: settingsOf(source),
    requestId: newTrackingId(),
    source,
    check: (message) => {
      if (message.type === 'output') checkOutput(type, message.data, context.behaviour)
    },
  })
}

/**
 * The part of an input that names a schema. It is left out unless the source says that its connector takes one
 * (docs/platform.md#source-create).
 */
export function schemaInput(source: StoredSource, name: string): Record<string, unknown> {
  const { spConnectorSupportsCustomSchemas: isTaken } = source.connectorAttributes
  const schema = source.schemas.find((each) => each.name === name)
  if (schema === undefined || (isTaken !== true && isTaken !== 'true')) return {}
  return { schema: inputSchema(schema) }
}

function inputSchema(schema: SourceSchema): Record<string, unknown> {
  const { attributes, displayAttribute, hierarchyAttribute, identityAttribute } = schema
  const group = attributes.find(({ isGroup }) => isGroup)
  return {
    ...{ displayAttribute, identityAttribute },
    ...(group && { groupAttribute: group.name }),
    ...(hierarchyAttribute !== null && { hierarchyAttribute }),
    attributes: attributes.map(inputAttribute),
  }
}

function inputAttribute({ name, type, isMulti, isEntitlement, description }: SourceAttribute): Record<string, unknown> {
  const word = typeof type === 'string' ? type.toLowerCase() : 'string'
  return { name, type: word, multi: isMulti, entitlement: isEntitlement, description: description ?? '' }
}

/** Whether a source lets its connector list changes only (docs/platform.md#spec-stateful). */
export function isDelta({ connectorAttributes }: StoredSource, spec: ConnectorSpec): boolean {
  const initial = isObject(spec.sourceConfigInitialValues) ? spec.sourceConfigInitialValues : {}
  const isSupported = [spec.supportsStatefulCommands, initial['supportsStatefulCommands']].includes(true)
  const { spConnEnableStatefulCommands: isOn } = connectorAttributes
  return isSupported && (isOn === true || isOn === 'true')
}
