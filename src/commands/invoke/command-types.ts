import { UsageError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { knownCommands, standardCommands } from '../../spec/command-names.js'

/** The inputs of `invoke` that are fields of a command's input. */
export const fieldNames = [
  'identity',
  'unique-id',
  'type',
  'attributes',
  'changes',
  'password',
  'query',
  'key',
  'stateful',
  'state',
  'state-id',
  'schema',
] as const

export type FieldName = (typeof fieldNames)[number]

/** The fields of a command's input (docs/platform.md#invoke-inputs, #commands). */
export interface CommandSignature {
  required: readonly FieldName[]
  optional: readonly FieldName[]
  /** The schema of the spec that belongs to the command. */
  schema?: 'account' | 'entitlement'
}

const keyAndSchema: readonly FieldName[] = ['unique-id', 'schema']
const stateAndSchema: readonly FieldName[] = ['stateful', 'state', 'state-id', 'schema']
const accountByKey: CommandSignature = { required: ['identity'], optional: keyAndSchema, schema: 'account' }
const noFields: CommandSignature = { required: [], optional: [] }

const signatures: Record<string, CommandSignature> = {
  'std:test-connection': noFields,
  'std:spec:read': noFields,
  'std:account:discover-schema': noFields,
  'std:account:list': { required: [], optional: stateAndSchema, schema: 'account' },
  'std:account:read': accountByKey,
  'std:account:create': { required: ['attributes'], optional: ['identity', 'schema'], schema: 'account' },
  'std:account:update': { required: ['identity', 'changes'], optional: keyAndSchema, schema: 'account' },
  'std:account:delete': accountByKey,
  'std:account:enable': accountByKey,
  'std:account:disable': accountByKey,
  'std:account:unlock': accountByKey,
  'std:authenticate': { required: ['identity', 'password'], optional: keyAndSchema, schema: 'account' },
  'std:entitlement:list': { required: ['type'], optional: stateAndSchema, schema: 'entitlement' },
  'std:entitlement:read': { required: ['identity', 'type'], optional: keyAndSchema, schema: 'entitlement' },
  'std:change-password': { required: ['identity', 'password'], optional: ['unique-id'] },
  'std:source-data:discover': { required: [], optional: ['query'] },
  'std:source-data:read': { required: ['key'], optional: ['query'] },
  'std:config-options:read': { required: ['key'], optional: [] },
}

/** The signature of a command; undefined for an unknown command, which accepts every field but `key`. */
export function findSignature(type: string): CommandSignature | undefined {
  return Object.hasOwn(signatures, type) ? signatures[type] : undefined
}

/** `account-list` → `std:account:list`, for every command of the SDK. They include the names of `sail conn invoke`. */
const shortNames = new Map(standardCommands.map((type) => [type.slice('std:'.length).replaceAll(':', '-'), type]))

/** The command whose type is part of the input, as in `sail conn invoke raw`. */
export const rawCommand = 'raw'

/** Whether a command sends any number of answers, so that its result is always an array. */
export function isListCommand(type: string): boolean {
  return /(^|[:-])list$/.test(type)
}

/**
 * The type of a command by its type or its short name. A name with a colon is returned as it is, as connectors can have
 * custom commands.
 *
 * @throws UserError for an unknown short name; it names the nearest one.
 */
export function commandType(name: string): string {
  if (name.includes(':')) return name
  const type = shortNames.get(name)
  if (type !== undefined) return type
  const near = nearest(name, [...shortNames.keys(), rawCommand])
  const hint =
    near === undefined ? 'write std:… or custom:…, or a short name such as account-list' : `did you mean ${near}?`
  throw new UsageError(`unknown command ${quote(printableName(name), 60)}; ${hint}`)
}

/** A warning for a `std:` command that the SDK is not known to have; undefined for any other. */
export function unknownCommandWarning(type: string): string | undefined {
  if (!type.startsWith('std:') || knownCommands.includes(type)) return undefined
  const near = nearest(type, standardCommands)
  return `${quote(printableName(type), 60)} is not among the known commands of the SDK${near === undefined ? '' : `; did you mean ${near}?`}`
}
