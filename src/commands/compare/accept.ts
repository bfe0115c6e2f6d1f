import type { Change } from '../../report/comparison.js'
import type { AcceptedChange } from '../../validation/engine/settings.js'

/** The changes with the reasons for which they are accepted, and the acceptances that match none. */
export function acceptChanges(
  changes: readonly Change[],
  accepted: readonly AcceptedChange[],
): { changes: Change[]; unused: AcceptedChange[] } {
  const reasons = new Map(accepted.map(({ change, reason }) => [change, reason]))
  const ids = new Set(changes.map(({ id }) => id))
  return {
    changes: changes.map((change) => {
      const reason = reasons.get(change.id)
      return reason === undefined ? change : { ...change, accepted: reason }
    }),
    unused: accepted.filter(({ change }) => !ids.has(change)),
  }
}
