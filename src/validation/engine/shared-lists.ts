import { listCommandOf, type ObjectList, readList } from '../objects/object-list.js'
import { nounsOf, type SchemaView, type SpecView } from '../objects/spec-view.js'
import { CommandError, type Commands } from './commands.js'
import type { SkipCause } from './result.js'
import type { RunState } from './run-state.js'
import { SkipCheck } from './skip-check.js'
import type { ListKind } from './turns.js'

/** A check, as far as it reads lists. */
export interface ListReader {
  id: string
  run: RunState
  commands: Commands
  spec: SpecView
  /** How many objects of a list it reads one by one. */
  readLimit: number
  skip(reason: string, cause: SkipCause): never
}

/**
 * The accounts, or the entitlements of a schema, with the sample of this check. A list is read once in a run. If reading it
 * fails, the first check gets the CommandError and later checks are skipped, so that a broken handler is reported once.
 *
 * @param keepsFailure - false if the check does not report that the list cannot be read, so that the next check tries again.
 */
export async function sharedList(
  check: ListReader,
  entitlements: SchemaView | undefined,
  keepsFailure = true,
): Promise<ObjectList> {
  const { run } = check
  const name = entitlements?.type ?? ''
  await waitForList(check, entitlements)
  const known = run.lists.get(name)
  if (known && 'failedIn' in known) {
    if (known.failedIn === check.id) throw known.error
    check.skip(`the ${nounsOf(entitlements).many} could not be listed: see ${known.failedIn}`, 'fault')
  }
  if (known) return { ...known, sample: known.sampleOf(check.readLimit) }
  const { identities, checks } = run.settings
  const limits = Object.values(checks).map(({ readLimit = 0 }) => readLimit)
  try {
    const list = await readList({
      commands: check.commands,
      command: listCommandOf(entitlements),
      schema: entitlements ?? check.spec.accountSchema,
      keyType: check.spec.keyType,
      sampleSize: Math.max(run.readLimit, ...limits),
      seed: run.seed,
      recorded: run.target?.sampleOf?.(name),
      named: entitlements ? identities.entitlements[name] : identities.accounts,
    })
    run.target?.onList?.(name, list.facts())
    run.lists.set(name, list)
    run.turns?.changed()
    return { ...list, sample: list.sampleOf(check.readLimit) }
  } catch (error) {
    if (error instanceof CommandError && keepsFailure) {
      run.lists.set(name, { failedIn: check.id, error })
      run.turns?.changed()
    }
    throw error
  }
}

/** Waits for a list that an earlier check may be reading at the moment. */
export async function waitForList({ id, run }: ListReader, entitlements: SchemaView | undefined): Promise<void> {
  const kind: ListKind = entitlements === undefined ? 'accounts' : 'entitlements'
  await run.turns?.waitForList(id, kind, () => run.lists.has(entitlements?.type ?? ''))
}

/** Reads the lists of several entitlement types at the same time. What fails is thrown when the list is used. */
export async function readListsAhead(check: ListReader, schemas: readonly SchemaView[]): Promise<void> {
  if (check.run.turns === undefined) return
  const results = await Promise.allSettled(schemas.map((schema) => sharedList(check, schema)))
  for (const result of results) {
    if (result.status === 'rejected' && !(result.reason instanceof CommandError || result.reason instanceof SkipCheck))
      throw result.reason
  }
}
