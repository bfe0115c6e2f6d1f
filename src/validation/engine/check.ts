import type { CheckContext } from './context.js'
import type { Fact } from './facts.js'
import type { CheckScope } from './scope.js'
import type { ListKind } from './turns.js'

/**
 * One property of a connector that validation tests. `run` reports through its context: findings make the check fail or
 * warn, `skip` gives the reason why there was nothing to test. A check that returns without either has passed. A check
 * that invokes no command requires none and needs no configuration; it reads `check.run.specContent` or the facts.
 */
export interface Check {
  /** The name that `sail conn validate` uses, if it has the check. */
  id: string
  /** A few words, for headings. */
  title: string
  /** One sentence: what a pass means. */
  description: string
  /** The pages of the public documentation that it is based on. Empty if it is based on experience. */
  documents: readonly string[]
  /** The commands that the spec must list. The check is skipped if one is missing. */
  requires: readonly string[]
  /**
   * True if it changes an account: the one that the settings name, else one that it creates and deletes, which needs the
   * commands for that too.
   */
  changesAccount?: boolean
  /**
   * True if it changes no account but one that it creates and deletes, and looks at no other, so that several such checks
   * can run at the same time.
   */
  changesOnlyItsAccount?: boolean
  /** True if it may change data in the target system. It is skipped in a read-only run. */
  writes: boolean
  /** False if it can run without the connector's configuration. */
  needsConfig: boolean
  /** What it can run on. Default: a connector. */
  scope?: CheckScope
  /** True if it runs the connector with a made-up configuration (docs/platform.md#config-while-made), never with the given one. */
  usesMadeUpConfig?: boolean
  /** What the run must be given in addition to the connector. The check is skipped if one is missing. */
  facts?: readonly Fact[]
  /** The lists that it looks at. */
  lists?: readonly ListKind[]
  /** The ids of checks whose reads it uses, if they are part of the run and come before it. */
  usesReadsOf?: readonly string[]
  /**
   * True if other checks must not run at the same time: it uses another configuration, or leaves a command in a state that
   * a faulty connector shares.
   */
  runsAlone?: boolean
  /** True if the time limit of the settings holds for each of its parts, which the check sees to. */
  limitsParts?: boolean
  /** True if it needs a target system that can be made to refuse requests: that of a replay. */
  inReplayOnly?: boolean
  /** True if it looks at the observations of the whole run, so it has to run last. */
  runsLast?: boolean
  run(context: CheckContext): Promise<void>
}
