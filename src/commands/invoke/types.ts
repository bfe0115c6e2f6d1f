import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { standardCommands } from '../../spec/command-names.js'

/** The inputs of `invoke` that make parts of a command's input. */
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
  'schema',
] as const

export type FieldName = (typeof fieldNames)[number]

/** What a command gets (docs/platform.md#invoke-inputs, #commands). */
export interface CommandForm {
  needs: readonly FieldName[]
  takes: readonly FieldName[]
  /** Whose schema of the spec it gets. */
  schema?: 'account' | 'entitlement'
}

const object: readonly FieldName[] = ['unique-id', 'schema']
const stateful: readonly FieldName[] = ['stateful', 'state', 'schema']
const ofObject: CommandForm = { needs: ['identity'], takes: object, schema: 'account' }
const nothing: CommandForm = { needs: [], takes: [] }

const forms: Record<string, CommandForm> = {
  'std:test-connection': nothing,
  'std:spec:read': nothing,
  'std:account:discover-schema': nothing,
  'std:account:list': { needs: [], takes: stateful, schema: 'account' },
  'std:account:read': ofObject,
  'std:account:create': { needs: ['attributes'], takes: ['identity', 'schema'], schema: 'account' },
  'std:account:update': { needs: ['identity', 'changes'], takes: object, schema: 'account' },
  'std:account:delete': ofObject,
  'std:account:enable': ofObject,
  'std:account:disable': ofObject,
  'std:account:unlock': ofObject,
  'std:authenticate': { needs: ['identity', 'password'], takes: object, schema: 'account' },
  'std:entitlement:list': { needs: ['type'], takes: stateful, schema: 'entitlement' },
  'std:entitlement:read': { needs: ['identity', 'type'], takes: object, schema: 'entitlement' },
  'std:change-password': { needs: ['identity', 'password'], takes: ['unique-id'] },
  'std:source-data:discover': { needs: [], takes: ['query'] },
  'std:source-data:read': { needs: ['key'], takes: ['query'] },
  'std:config-options:read': { needs: ['key'], takes: [] },
}

/** The form of a command; undefined for one that is not described, which takes everything but `key`. */
export function formOf(type: string): CommandForm | undefined {
  return Object.hasOwn(forms, type) ? forms[type] : undefined
}

/**
 * `account-list` → `std:account:list`, for every command of the SDK: the names of `sail conn invoke` are among them.
 */
const shortNames = new Map(standardCommands.map((type) => [type.slice('std:'.length).replaceAll(':', '-'), type]))

/** The word for an input that names the command itself, as `sail conn invoke raw` has it. */
export const rawCommand = 'raw'

/** `true` for a command that sends any number of answers: its result is a list whatever their number. */
export function isListing(type: string): boolean {
  return /(^|[:-])list$/.test(type)
}

/**
 * The type of a command by its name or its short name. A name with a colon is taken as it is, since connectors have
 * commands of their own.
 *
 * @throws UserError that names what is close.
 */
export function commandType(name: string): string {
  if (name.includes(':')) return name
  const type = shortNames.get(name)
  if (type !== undefined) return type
  const near = nearest(name, [...shortNames.keys(), rawCommand])
  const hint =
    near === undefined ? 'write std:… or custom:…, or a short name such as account-list' : `did you mean ${near}?`
  throw new UserError(`unknown command ${shown(name)}; ${hint}`)
}

/** A remark about a `std:` name that the SDK does not have as far as is known; undefined if there is none. */
export function doubtAbout(type: string): string | undefined {
  if (!type.startsWith('std:') || (standardCommands as readonly string[]).includes(type)) return undefined
  const near = nearest(type, standardCommands)
  return `${shown(type)} is not among the known commands of the SDK${near === undefined ? '' : `; did you mean ${near}?`}`
}

/** A name in quotes, on one line, shortened. */
export function shown(name: string): string {
  const line = name.replace(/\s+/g, ' ')
  return JSON.stringify(line.length > 60 ? `${line.slice(0, 59)}…` : line)
}
