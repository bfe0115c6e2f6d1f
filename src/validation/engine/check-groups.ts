import type { Check } from './check.js'
import type { RunState } from './run-state.js'
import type { SelectedCheck } from './selection.js'

/** How many checks run at the same time. */
export interface Concurrency {
  /** True to run checks that only read side by side. */
  isReadingSideBySide: boolean
  /** How many checks run at the same time that change accounts of their own. */
  writing: number
}

/** Neighbours in the order of the checks that run at the same time; `alone` for one check. */
export interface CheckGroup {
  kind: 'alone' | 'reading' | 'writing'
  checks: SelectedCheck[]
}

/** The checks in their order, in groups. */
export function groupsOf(selected: readonly SelectedCheck[], run: RunState, concurrency: Concurrency): CheckGroup[] {
  const groups: CheckGroup[] = []
  for (const each of selected) {
    const kind = kindOf(each.check, run, concurrency)
    const last = groups.at(-1)
    if (kind !== 'alone' && last?.kind === kind) last.checks.push(each)
    else groups.push({ kind, checks: [each] })
  }
  return groups
}

function kindOf(check: Check, { settings, ownAccount }: RunState, concurrency: Concurrency): CheckGroup['kind'] {
  // The time of a check with a time limit is its own, so it waits for no other.
  if (check.runsLast || check.runsAlone || settings.checks[check.id]?.timeoutMs !== undefined) return 'alone'
  if (!check.writes) return concurrency.isReadingSideBySide ? 'reading' : 'alone'
  // The account that the settings name is one for all checks.
  const isApart = check.changesOnlyItsAccount === true && ownAccount === undefined
  return isApart && concurrency.writing > 1 ? 'writing' : 'alone'
}
