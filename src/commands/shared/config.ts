import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { messageOf, UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { secretsOfConfig, textsOfConfig } from '../../core/secrets/config-secrets.js'
import { processSecrets } from '../../core/secrets/process.js'
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

/**
 * Reads the configuration. Fields whose names tell of a secret are one until the spec is known. Undefined when none is
 * given.
 *
 * @throws UserError, which never quotes the configuration.
 */
export async function readConfig(
  inputs: InputsOf<typeof configInputs>,
  context: CommandContext,
): Promise<Record<string, unknown> | undefined> {
  if (inputs.config !== undefined && inputs['config-path'] !== undefined) {
    throw new UsageError(
      `both ${plainInputName('config')} and ${plainInputName('config-path')} are given; give one of them`,
    )
  }
  const path = inputs['config-path']
  const text = path === undefined ? inputs.config : await readConfigFile(resolve(context.workingDirectory, path), path)
  if (text === undefined) return undefined
  const name = path === undefined ? 'config' : `config-path ${path}`
  const parsed = parseJsonText(text)
  if (isFault(parsed)) {
    // The text is not quoted, as it may hold a secret.
    const { line, column } = parsed.position
    throw new UsageError(
      `${inputName(name)} is not valid JSON, see line ${line}, column ${column}; check its quotes, commas and brackets`,
    )
  }
  const config = parsed.value
  if (!isObject(config)) throw new UsageError(`${inputName(name)} is not a JSON object; write {"key": "value", …}`)
  const named = secretsOfConfig(config, undefined).map(({ value }) => value)
  untilSpecIsKnown.set(config, context.secrets.addForNow(named))
  return config
}

/** What ends the time in which the fields of a configuration go by their names. */
const untilSpecIsKnown = new WeakMap<object, () => void>()

/**
 * Calls the connector for its spec. Until the spec is known, every text of the configuration may be a secret, and the
 * configuration goes with that call: its error may show them.
 */
export async function whileSpecIsUnknown<T>(config: unknown, call: () => Promise<T>): Promise<T> {
  const end = processSecrets().addForNow(textsOfConfig(config))
  try {
    return await call()
  } finally {
    end()
  }
}

/** The spec cannot be known: every text of the configuration counts as a secret to the end of the process. */
export function maskWholeConfig(config: Record<string, unknown> | undefined): void {
  processSecrets().addForNow(textsOfConfig(config))
}

/** Masks the secrets of the configuration that the spec declares; until now its fields went by their names. */
export function maskConfigSecrets(
  config: Record<string, unknown> | undefined,
  spec: Pick<ConnectorSpec, 'sourceConfig'> | undefined,
  context: Pick<CommandContext, 'mask'>,
): void {
  if (config === undefined || spec === undefined) return
  untilSpecIsKnown.get(config)?.()
  untilSpecIsKnown.delete(config)
  for (const { value } of secretsOfConfig(config, spec.sourceConfig)) context.mask(value)
}

/** Masks the values of the fields whose names tell of a secret, at any depth. */
export function maskNamedSecrets(value: unknown, context: Pick<CommandContext, 'mask'>): void {
  for (const secret of secretsOfConfig(value, undefined)) context.mask(secret.value)
}

async function readConfigFile(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (cause) {
    const reason = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : messageOf(cause)
    throw new UsageError(`cannot read ${plainInputName('config-path')} ${shown}: ${reason}`, { cause })
  }
}
