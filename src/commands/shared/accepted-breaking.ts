import type { Annotation, InputDeclarations } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { BreakingChange } from '../../spec/compatibility.js'
import { listOf } from '../../spec/format.js'

export const acceptBreakingInput = {
  'accept-breaking': {
    kind: 'text',
    description:
      'Breaking changes of the spec that are accepted, one a line: the name of the change, a colon, the reason. Any other breaking change is refused.',
  },
} as const satisfies InputDeclarations

/** Breaking changes that a message lists. */
const maxListed = 5

/** What becomes of the breaking changes of a spec. */
export interface JudgedChanges {
  accepted: readonly (BreakingChange & { reason: string })[]
  refused: readonly BreakingChange[]
  /** Lines of the input that name no change. */
  unused: readonly string[]
}

/**
 * Compares breaking changes with the ones that the input accepts.
 *
 * @throws UserError for a line without a reason.
 */
export function judgeChanges(changes: readonly BreakingChange[], input: string | undefined): JudgedChanges {
  const reasons = new Map<string, string>()
  const unused: string[] = []
  for (const line of (input ?? '').split('\n').flatMap((each) => each.trim() || [])) {
    // An id may have colons of its own, as in command-removed/std:account:read.
    const ids = changes.map(({ id }) => id).filter((id) => line === id || line.startsWith(`${id}:`))
    const [id] = ids.sort((a, b) => b.length - a.length)
    if (id === undefined) {
      unused.push(line)
      continue
    }
    const reason = line.slice(id.length + 1).trim()
    if (reason === '') {
      throw new UserError(
        `input accept-breaking: ${quote(printableName(id))} has no reason; write "${id}: why it is accepted"`,
      )
    }
    reasons.set(id, reason)
  }
  return {
    accepted: changes.flatMap((change) => {
      const reason = reasons.get(change.id)
      return reason === undefined ? [] : [{ ...change, reason }]
    }),
    refused: changes.filter(({ id }) => !reasons.has(id)),
    unused,
  }
}

/** The annotations of judged changes: an error for each refused one. */
export function changeAnnotations(
  { accepted, refused, unused }: JudgedChanges,
  level: 'error' | 'warning',
): Annotation[] {
  const title = 'breaking change'
  return [
    ...refused.map(
      ({ id, message, remedy }): Annotation => ({ level, title, message: `${id}: ${message}. ${remedy}` }),
    ),
    ...accepted.map(
      ({ id, message, reason }): Annotation => ({
        level: 'notice',
        title,
        message: `${id}: ${message}; accepted: ${reason}`,
      }),
    ),
    ...unused.map((line): Annotation => {
      return {
        level: 'warning',
        title,
        message: `accept-breaking names no breaking change of this spec: ${line}; remove it`,
      }
    }),
  ]
}

/** @throws UserError if a change is not accepted. */
export function assertAccepted({ refused }: JudgedChanges, compared: string): void {
  if (refused.length === 0) return
  const ids = refused.map(({ id }) => id)
  const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : ''
  const amount = ids.length === 1 ? 'a breaking change' : `${ids.length} breaking changes`
  throw new UserError(
    `the spec has ${amount} against ${compared}: ${listOf(ids.slice(0, maxListed), 'and')}${more}; undo, or name each with a reason in accept-breaking`,
  )
}
