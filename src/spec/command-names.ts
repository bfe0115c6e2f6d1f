/** The commands of the connector SDK, released and in its repository (docs/platform.md#commands). */
export const standardCommands = [
  'std:test-connection',
  'std:account:list',
  'std:account:read',
  'std:account:create',
  'std:account:update',
  'std:account:delete',
  'std:account:enable',
  'std:account:disable',
  'std:account:unlock',
  'std:account:discover-schema',
  'std:authenticate',
  'std:entitlement:list',
  'std:entitlement:read',
  'std:change-password',
  'std:source-data:discover',
  'std:source-data:read',
  'std:config-options:read',
  'std:spec:read',
  'std:application-discovery:list',
  'std:agent:list',
  'std:machine-identity:list',
  'std:resource:list',
  'std:ssf-stream:discover',
  'std:ssf-stream:read',
  'std:ssf-stream:create',
  'std:ssf-stream:update',
  'std:ssf-stream:status-update',
  'std:ssf-stream:delete',
  'std:ssf-stream:verify',
  'std:ssf-stream:replace',
] as const

/** Names in newer documents of the platform, which the SDK does not know yet (docs/platform.md#commands). */
const newerCommands = [
  'std:resource:delete',
  'std:resource:enable',
  'std:resource:disable',
  'std:partitions:list',
  'std:application-discovery',
  'std:endpoint',
] as const

/** Every name that is no misspelling: the stream commands also occur without `std:`. */
export const knownCommands: readonly string[] = [
  ...standardCommands,
  ...newerCommands,
  ...standardCommands.filter((name) => name.startsWith('std:ssf-stream:')).map((name) => name.slice('std:'.length)),
]

/** The commands that change an account, which the platform ends after a time (docs/platform.md#provisioning-timeout). */
export const provisioningCommands: readonly string[] = [
  'std:account:create',
  'std:account:update',
  'std:account:delete',
  'std:account:enable',
  'std:account:disable',
  'std:account:unlock',
  'std:change-password',
]

/** True for a command of the SDK that changes nothing in the target system. */
export function isReadingCommand(command: string): boolean {
  return /^std:(?:test-connection|authenticate|.{1,40}:(?:list|read|discover|discover-schema))$/.test(command)
}

/** The command that the SDK handles itself. */
export const specRead = 'std:spec:read'

/**
 * The methods of the SDK's Connector that may register a command: `std:account:list` → `stdAccountList`. The method of
 * `std:config-options:read` is `stdConfigOptions`, without the last word. Empty for a custom command.
 */
export function registrationMethods(command: string): string[] {
  if (!/^std(:[a-z]+(-[a-z]+)*)+$/.test(command)) return []
  const words = command.split(/[:-]/)
  const method = words.map((word, n) => (n === 0 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`)).join('')
  return command === 'std:config-options:read' ? ['stdConfigOptions', method] : [method]
}
