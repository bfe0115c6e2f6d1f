import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { messageOf, UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import { isFault, parseJsonText } from '../../spec/text.js'

/** The inputs for the configuration of the source, which the connector reads. */
export const configInputs = {
  config: {
    kind: 'text',
    description: 'Configuration of the source, as one JSON object. Keep it in a secret.',
  },
  'config-path': {
    kind: 'text',
    description: 'File that holds the configuration, instead of `config`.',
  },
} as const satisfies InputDeclarations

/** Names of fields that are taken for secrets until the spec is read. */
const secretName = /secret|password|passwd|token|credential|private|api-?key|access-?key|authorization/i

/**
 * Reads the configuration, and masks the fields whose names suggest a secret. Undefined when none is given.
 *
 * @throws UserError, which never quotes the configuration.
 */
export async function readConfig(
  inputs: InputsOf<typeof configInputs>,
  context: CommandContext,
): Promise<Record<string, unknown> | undefined> {
  if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
    throw new UserError('both config and config-path are given; give one of them')
  }
  const path = inputs['config-path']
  const text = path === undefined ? inputs.config : await readConfigFile(resolve(context.workingDirectory, path), path)
  if (text === undefined) return undefined
  const name = path === undefined ? 'config' : `config-path ${path}`
  const parsed = parseJsonText(text)
  if (isFault(parsed)) {
    // The text is not quoted, as it may hold a secret.
    const { line, column } = parsed.position
    throw new UserError(
      `input ${name} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`,
    )
  }
  const config = parsed.value
  if (!isObject(config)) throw new UserError(`input ${name} is not a JSON object; write {"key": "value", …}`)
  maskNamedSecrets(config, context)
  return config
}

/** Masks every value, at any depth, below a key whose name suggests a secret. */
export function maskNamedSecrets(value: unknown, context: Pick<CommandContext, 'mask'>): void {
  maskFields(value, (key) => secretName.test(key), context)
}

/** Masks the values of the fields that the spec declares as secret. */
export function maskConfigSecrets(
  config: Record<string, unknown> | undefined,
  spec: ConnectorSpec | undefined,
  context: Pick<CommandContext, 'mask'>,
): void {
  if (config === undefined || spec === undefined) return
  const keys = new Set<string>()
  collectSecretKeys(spec.sourceConfig, keys)
  maskFields(config, (key) => keys.has(key), context)
}

async function readConfigFile(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : messageOf(cause)
    throw new UserError(`cannot read config-path ${shown}: ${reason}`, { cause })
  }
}

/** Collects the keys of secret items, which may be nested in menus, sections, cards and key-value pairs. */
function collectSecretKeys(node: unknown, keys: Set<string>): void {
  if (Array.isArray(node)) {
    for (const item of node) collectSecretKeys(item, keys)
  } else if (isObject(node)) {
    if ((node['type'] === 'secret' || node['type'] === 'secrettextarea') && typeof node['key'] === 'string') {
      keys.add(node['key'])
    }
    for (const value of Object.values(node)) collectSecretKeys(value, keys)
  }
}

/** Masks every text and number below a field whose key is secret. */
function maskFields(
  node: unknown,
  isSecret: (key: string) => boolean,
  context: Pick<CommandContext, 'mask'>,
  inSecret = false,
): void {
  if (typeof node === 'string' || typeof node === 'number') {
    if (inSecret) context.mask(String(node))
  } else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      maskFields(value, isSecret, context, inSecret || (!Array.isArray(node) && isSecret(key)))
    }
  }
}
