import type { Annotation, InputDeclarations } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { inputName, plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { type BreakingChange, beginsWithChange } from '../../spec/compatibility.js'
import { listOf } from '../../spec/format.js'

export const acceptBreakingInput = {
  'accept-breaking': {
    kind: 'text',
    description:
      'Breaking changes of the spec that are accepted, one a line: the name of the change, a colon, the reason. With the alias of a connector and a colon before it, the line is for that connector alone, as in a matrix. Any other breaking change is refused.',
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
 * Compares breaking changes with the ones that the input accepts. A line that names another connector does not apply.
 *
 * @param names - of the connector: its alias, and whatever else it is called.
 * @throws UserError for a line without a reason.
 */
export function judgeChanges(
  changes: readonly BreakingChange[],
  input: string | undefined,
  names: readonly string[],
): JudgedChanges {
  const reasons = new Map<string, string>()
  const unused: string[] = []
  for (const line of (input ?? '').split('\n').flatMap((each) => each.trim() || [])) {
    const entry = entryOf(line, changes, names)
    if (entry === 'of another connector') continue
    if (entry === undefined) {
      unused.push(line)
      continue
    }
    const { id, reason } = entry
    if (reason === '') {
      throw new UsageError(
        `${inputName('accept-breaking')}: ${quote(printableName(id))} has no reason; write "${id}: why it is accepted"`,
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

/** What a line accepts: `id: reason`, or `connector: id: reason`. Undefined if it names no change. */
function entryOf(
  line: string,
  changes: readonly BreakingChange[],
  names: readonly string[],
): { id: string; reason: string } | 'of another connector' | undefined {
  const own = acceptedBy(line, changes)
  if (own !== undefined || beginsWithChange(line)) return own
  const [name = ''] = line.split(':', 1)
  const rest = line.slice(name.length + 1).trim()
  if (!beginsWithChange(rest)) return undefined
  return names.includes(name.trim()) ? acceptedBy(rest, changes) : 'of another connector'
}

function acceptedBy(text: string, changes: readonly BreakingChange[]): { id: string; reason: string } | undefined {
  // An id may have colons of its own, as in command-removed/std:account:read.
  const ids = changes.map(({ id }) => id).filter((id) => text === id || text.startsWith(`${id}:`))
  const [id] = ids.sort((a, b) => b.length - a.length)
  return id === undefined ? undefined : { id, reason: text.slice(id.length + 1).trim() }
}

/** A change that is not accepted, with what to do. */
export function refusedChangeText({ id, message, remedy }: BreakingChange): string {
  return `${id}: ${message}. ${remedy}`
}

/** The annotations of judged changes: an error for each refused one. */
export function changeAnnotations(
  { accepted, refused, unused }: JudgedChanges,
  level: 'error' | 'warning',
): Annotation[] {
  const title = 'breaking change'
  return [
    ...refused.map((change): Annotation => ({ level, title, message: refusedChangeText(change) })),
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
        message: `${plainInputName('accept-breaking')} names no breaking change of this spec: ${line}; remove it`,
      }
    }),
  ]
}

/** Which changes are not accepted, and what to do. Undefined if all are. */
export function unacceptedProblem({ refused }: JudgedChanges, compared: string): string | undefined {
  if (refused.length === 0) return undefined
  const ids = refused.map(({ id }) => id)
  const more = ids.length > maxListed ? ` and ${ids.length - maxListed} more` : ''
  const amount = ids.length === 1 ? 'a breaking change' : `${ids.length} breaking changes`
  return `the spec has ${amount} against ${compared}: ${listOf(ids.slice(0, maxListed), 'and')}${more}; undo, or name each with a reason in ${plainInputName('accept-breaking')}`
}
