import { docsPage } from '../../core/docs-page.js'
import { UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { nearestId } from '../../core/nearest.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { customCommandCheck } from '../checks/custom/custom-command.js'
import { checks } from '../checks/index.js'
import type { Check } from './check.js'
import type { Fact } from './facts.js'
import { type CheckScope, isInScope, type RunScope } from './scope.js'
import { customCheckId, emptySettings, type ValidationSettings } from './settings.js'

/** Describes a check without running it, for documentation and the validation of inputs. */
export interface CatalogueEntry {
  id: string
  title: string
  description: string
  /** The pages of the public documentation that it is based on. */
  documents: readonly string[]
  /** The commands that the spec must list. The check is skipped if one is missing. */
  requires: readonly string[]
  /** True if it changes an account, which the settings name or the check creates. */
  changesAccount: boolean
  /** True if it may change data in the target system. */
  writes: boolean
  /** False if it can run without the connector's configuration. */
  needsConfig: boolean
  /** True if it needs the target system of a replay. */
  inReplayOnly: boolean
  /** What the run must be given in addition to the connector. */
  facts: readonly Fact[]
  /** What it can run on. */
  scope: CheckScope
}

/** Every check, in the order in which they run. */
export const checkCatalogue: readonly CatalogueEntry[] = checks.map(
  ({ scope = 'connector', changesAccount = false, inReplayOnly = false, facts = [], ...check }) => {
    const { id, title, description, documents, requires, writes, needsConfig } = check
    const needs = { changesAccount, inReplayOnly, needsConfig, facts, scope }
    return { id, title, description, documents, requires, writes, ...needs }
  },
)

/** Throws a UserError if an id is neither that of a check nor of a custom command in the settings. */
function assertKnownChecks(
  ids: readonly string[],
  input: string,
  { commands }: Pick<ValidationSettings, 'commands'> = emptySettings,
): void {
  const known = [...checkCatalogue.map(({ id }) => id), ...commands.map(({ name }) => customCheckId(name))]
  for (const id of ids) {
    if (known.includes(id)) continue
    const near = nearestId(id, known)
    const hint =
      near === undefined ? `validate --list in a shell and ${docsPage('checks.md')} show them` : `did you mean ${near}?`
    throw new UsageError(`${inputName(input)}: there is no check ${JSON.stringify(id)}; ${hint}`)
  }
}

/** A check of a run. `isSkipped`: the user skips it, which the result shows. */
export interface SelectedCheck {
  check: Check
  isSkipped: boolean
}

/**
 * The checks of a run in their order, with those of the project's custom commands. Checks that `only` does not name are
 * not part of the run. Checks that `skip` names are, so that the result shows them as skipped.
 *
 * @throws UserError for an unknown id, for one of a check that is not about `scope`, and if no check remains.
 */
export function selectChecks(
  only: readonly string[] = [],
  skip: readonly string[] = [],
  settings: Pick<ValidationSettings, 'commands'> = emptySettings,
  scope: RunScope = 'connector',
): SelectedCheck[] {
  assertKnownChecks(only, 'checks', settings)
  assertKnownChecks(skip, 'skip-checks', settings)
  if (only.length > 0 && only.every((id) => skip.includes(id)))
    throw new UsageError(
      `${plainInputName('skip-checks')} names every check that ${plainInputName('checks')} names, so none is left to run`,
    )
  const all = insertCustomChecks(settings.commands.map(customCommandCheck))
  const foreign = all.find((check) => only.includes(check.id) && !isInScope(check, scope))
  if (foreign !== undefined) {
    throw new UsageError(
      scope === 'customizer'
        ? `${inputName('checks')}: ${foreign.id} needs a connector; give its bundle with ${plainInputName('file')}`
        : `${inputName('checks')}: ${foreign.id} is for a customizer alone; give ${plainInputName('customizer')} without ${plainInputName('file')} and ${plainInputName('connector')}`,
    )
  }
  return all
    .filter((check) => isInScope(check, scope) && (only.length === 0 || only.includes(check.id)))
    .map((check) => ({ check, isSkipped: skip.includes(check.id) }))
}

/** Custom commands run after all other checks, but before those that look at the observations of the run. */
function insertCustomChecks(custom: readonly Check[]): Check[] {
  const at = checks.findIndex(({ runsLast }) => runsLast)
  return at < 0 ? [...checks, ...custom] : [...checks.slice(0, at), ...custom, ...checks.slice(at)]
}

/** One of `count` parts of a run. The index counts from 1. */
export interface ShardChoice {
  index: number
  count: number
}

/** Parses `2/4`. Throws a UserError for anything else. */
export function parseShard(text: string): ShardChoice {
  const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(text) ?? []
  const shard = { index: Number(index), count: Number(count) }
  if (shard.index >= 1 && shard.index <= shard.count) return shard
  throw new UsageError(`${inputName('shard')}: ${quote(printableName(text), 40)} is not a shard; write 1/4 to 4/4`)
}

/**
 * The checks that one shard runs: every n-th, so that slow checks next to each other run in different shards.
 *
 * @param isTogether - true for checks that must run in one job: the first shard runs them.
 */
export function checksOfShard<T>(
  selected: readonly T[],
  { index, count }: ShardChoice,
  isTogether: (each: T) => boolean = () => false,
): T[] {
  return selected.filter((each, i) => (isTogether(each) ? 0 : i % count) === index - 1)
}
