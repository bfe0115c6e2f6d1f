import type { ObjectList } from '../objects/object-list.js'
import type { Coverage, Covered } from './result.js'
import type { RunState } from './run-state.js'

/** What of the connector a run has exercised. Undefined if its spec is not known. */
export function coverageOf(
  run: Pick<RunState, 'spec' | 'isSpecKnown' | 'lists'>,
  invoked: ReadonlySet<string>,
): Coverage | undefined {
  const { spec, isSpecKnown } = run
  if (!isSpecKnown) return undefined
  const accounts = listOf(run, '')
  const types = spec.entitlementSchemas.map(({ type }) => type)
  const listedTypes = types.filter((type) => listOf(run, type) !== undefined)
  return {
    commands: covered(spec.commands, (command) => invoked.has(command)),
    ...(spec.accountSchema &&
      accounts?.schemaStats && {
        attributes: covered(
          spec.accountSchema.attributes.map(({ name }) => name),
          (name) => accounts.schemaStats?.hasSeen(name) === true,
        ),
      }),
    ...(listedTypes.length > 0 && {
      entitlementTypes: covered(types, (type) => (listOf(run, type)?.count ?? 0) > 0),
    }),
  }
}

/** Joins what the shards of a run have covered. */
export function joinCoverage(all: readonly (Coverage | undefined)[]): Coverage | undefined {
  const known = all.filter((each) => each !== undefined)
  const commands = joinCovered(known.map((each) => each.commands))
  if (commands === undefined) return undefined
  const attributes = joinCovered(known.map((each) => each.attributes))
  const entitlementTypes = joinCovered(known.map((each) => each.entitlementTypes))
  return { commands, ...(attributes && { attributes }), ...(entitlementTypes && { entitlementTypes }) }
}

/** Missing is what no shard has seen. */
function joinCovered(all: readonly (Covered | undefined)[]): Covered | undefined {
  const [first, ...rest] = all.filter((each) => each !== undefined)
  if (first === undefined) return undefined
  const others = rest.map(({ missing }) => new Set(missing))
  return {
    total: Math.max(first.total, ...rest.map(({ total }) => total)),
    missing: first.missing.filter((name) => others.every((missing) => missing.has(name))),
  }
}

function covered(names: Iterable<string>, isSeen: (name: string) => boolean): Covered {
  const all = [...new Set(names)]
  return { total: all.length, missing: all.filter((name) => !isSeen(name)) }
}

function listOf({ lists }: Pick<RunState, 'lists'>, type: string): ObjectList | undefined {
  const list = lists.get(type)
  return list === undefined || 'failedIn' in list ? undefined : list
}
