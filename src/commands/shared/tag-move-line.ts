import type { CommandContext } from '../../cli/command.js'
import { shellLine } from '../../core/shell.js'

/** Inputs that a command that moves a tag is given again when a message names it. A command has those that it declares. */
export interface RepeatedInputs {
  record?: string | undefined
  journal?: string | undefined
  'config-path'?: string | undefined
  verify?: boolean
  'base-url'?: string | undefined
  'api-prefix'?: string
}

/** The flags of these inputs, where they are not the default. Secrets are left out. */
export function repeatedWords(
  inputs: RepeatedInputs,
  { environment }: Pick<CommandContext, 'environment'>,
): readonly string[] {
  const { record, journal, verify, 'config-path': configPath } = inputs
  const { 'base-url': baseUrl, 'api-prefix': apiPrefix } = inputs
  const given = {
    ...{ record, journal, 'config-path': configPath },
    // Without it, the variable would lead to another tenant.
    'base-url': baseUrl === environment['SAIL_BASE_URL'] ? undefined : baseUrl,
    'api-prefix': apiPrefix === 'beta' ? undefined : apiPrefix,
    verify: verify === false ? 'false' : undefined,
  }
  return Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]))
}

/** A tag and the version to move it to. */
export interface TagMoveWords {
  /** Id or alias. */
  connector: string
  tag: string
  version: number
  /** The version that the tag must be at. */
  expected?: number
}

/**
 * The command line that moves a tag to a version.
 *
 * @param repeated - of `repeatedWords`.
 */
export function tagMoveLine(
  command: 'promote' | 'rollback',
  move: TagMoveWords,
  repeated: readonly string[] | undefined,
): string {
  const words = Object.entries(tagMoveInputs(command, move)).flatMap(([name, value]) => [`--${name}`, value])
  return shellLine(['saas-connector', command, ...words, ...(repeated ?? [])])
}

/** The inputs of the command that moves a tag to a version. */
export function tagMoveInputs(
  command: 'promote' | 'rollback',
  { connector, tag, version, expected }: TagMoveWords,
): Record<string, string> {
  const target = command === 'promote' ? 'version' : 'to'
  const condition = expected === undefined ? {} : { 'expect-version': String(expected) }
  return { connector, tag, [target]: String(version), ...condition }
}
