import { UserError } from '../../core/errors.js'
import { nearest } from '../../core/nearest.js'
import { customCommandCheck } from '../checks/custom/custom-command.js'
import { checks } from '../checks/index.js'
import type { Check } from './check.js'
import type { Fact } from './facts.js'
import { customCheckId, noSettings, type ValidationSettings } from './settings.js'

/** What is to be known of a check without running it: for lists, documents and the validation of input. */
export interface CatalogueEntry {
  id: string
  title: string
  description: string
  /** The pages of the public documentation that it rests on. */
  documents: readonly string[]
  /** The commands that a connector must list, or the check is skipped. */
  requires: readonly string[]
  /** True if it may change data in the target system. */
  writes: boolean
  /** False if it can run without the connector's configuration. */
  needsConfig: boolean
  /** What must be given to the run beside the connector. */
  facts: readonly Fact[]
}

/** Every check, in the order in which they run. */
export const checkCatalogue: readonly CatalogueEntry[] = checks.map(
  ({ id, title, description, documents, requires, writes, needsConfig, facts = [] }) => ({
    id,
    title,
    description,
    documents,
    requires,
    writes,
    needsConfig,
    facts,
  }),
)

/** Throws a UserError if neither a check of one of these ids exists nor a command of the settings that makes one. */
function assertKnownChecks(
  ids: readonly string[],
  input: string,
  { commands }: Pick<ValidationSettings, 'commands'> = noSettings,
): void {
  const known = [...checkCatalogue.map(({ id }) => id), ...commands.map(({ name }) => customCheckId(name))]
  for (const id of ids) {
    if (known.includes(id)) continue
    const near = nearest(id, known)
    const hint = near === undefined ? "docs/checks.md of the actions' repository lists them" : `did you mean ${near}?`
    throw new UserError(`input ${input}: there is no check ${JSON.stringify(id)}; ${hint}`)
  }
}

/** A check of a run. One that is left out by the user stands in the result as skipped. */
export interface SelectedCheck {
  check: Check
  leftOut: boolean
}

/**
 * The checks of a run in their order, those of the project's custom commands included. Those that `only` does not name
 * are not part of it; those that `skip` names are, so that the result tells that they were left out. Throws a
 * UserError for an unknown id, and when none is left.
 */
export function selectChecks(
  only: readonly string[] = [],
  skip: readonly string[] = [],
  settings: Pick<ValidationSettings, 'commands'> = noSettings,
): SelectedCheck[] {
  assertKnownChecks(only, 'checks', settings)
  assertKnownChecks(skip, 'skip-checks', settings)
  if (only.length > 0 && only.every((id) => skip.includes(id)))
    throw new UserError('skip-checks leaves out every check that checks names, so none is left to run')
  return withCustom(settings.commands.map(customCommandCheck))
    .filter(({ id }) => only.length === 0 || only.includes(id))
    .map((check) => ({ check, leftOut: skip.includes(check.id) }))
}

/** Custom commands are run when all that is known was, and before what looks back at the run. */
function withCustom(custom: readonly Check[]): Check[] {
  const at = checks.findIndex(({ runsLast }) => runsLast)
  return at < 0 ? [...checks, ...custom] : [...checks.slice(0, at), ...custom, ...checks.slice(at)]
}

/** Which of how many jobs this one is; the index counts from 1. */
export interface ShardChoice {
  index: number
  count: number
}

/** Reads `2/4`. Throws a UserError that says how to write it. */
export function parseShard(text: string): ShardChoice {
  const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (shard.index >= 1 && shard.index <= shard.count) return shard
  throw new UserError(`input shard: ${JSON.stringify(text.slice(0, 40))} is not a part of a whole; write 1/4 to 4/4`)
}

/** The part of the checks that one shard runs: each n-th, so that slow neighbours fall to different shards. */
export function checksOfShard<T>(selected: readonly T[], { index, count }: ShardChoice): T[] {
  return selected.filter((_, i) => i % count === index - 1)
}
