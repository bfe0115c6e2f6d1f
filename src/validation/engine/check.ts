import type { CheckContext } from './context.js'
import type { Fact } from './facts.js'

/**
 * One property of a connector that validation looks at. A check says what it found through its context: findings make
 * it fail or warn, `skip` tells why there was nothing to look at, and an end without either is a pass. A check that
 * invokes nothing requires no command and needs no configuration: it looks at `check.run.specContent` or at facts.
 */
export interface Check {
  /** As `sail conn validate` names it, where that has it. */
  id: string
  /** A few words, for headings. */
  title: string
  /** One sentence: what a pass means. */
  description: string
  /** The pages of the public documentation that it rests on; none for what only experience teaches. */
  documents: readonly string[]
  /** The commands that the connector must list in its spec; without them the check is skipped. */
  requires: readonly string[]
  /** True if it may change data in the target system; not run when the run is read-only. */
  writes: boolean
  /** False if it can run without the connector's configuration. */
  needsConfig: boolean
  /** What must be given to the run beside the connector; without it the check is skipped. */
  facts?: readonly Fact[]
  /** True if it looks at what was seen in the whole run, so it comes last. */
  runsLast?: boolean
  run(context: CheckContext): Promise<void>
}
