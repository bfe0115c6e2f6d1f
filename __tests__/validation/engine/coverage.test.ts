import { coverageOf, joinCoverage } from '../../../src/validation/engine/coverage.js'
import type { RunState } from '../../../src/validation/engine/run-state.js'
import type { ObjectList } from '../../../src/validation/objects/object-list.js'
import { SchemaStats } from '../../../src/validation/objects/schema-stats.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'

const spec = viewSpec({
  name: 'a',
  commands: ['std:test-connection', 'std:account:list', 'std:account:unlock'],
  accountSchema: {
    identityAttribute: 'id',
    displayAttribute: 'id',
    attributes: ['id', 'mail', 'phone'].map((name) => ({ name, type: 'string', description: name })),
  },
  entitlementSchemas: ['group', 'role'].map((type) => ({
    type,
    identityAttribute: 'id',
    displayAttribute: 'id',
    attributes: [{ name: 'id', type: 'string', description: 'id' }],
  })),
})

/** A list of accounts that have these attributes. */
function accounts(...objects: Record<string, unknown>[]): ObjectList {
  const schema = spec.accountSchema
  if (schema === undefined) throw new Error('no schema')
  const schemaStats = new SchemaStats(schema)
  for (const attributes of objects) schemaStats.add({ id: '1', attributes } as never)
  return { count: objects.length, schemaStats } as ObjectList
}

const listed = (count: number) => ({ count }) as ObjectList
const run = (lists: [string, ObjectList | { failedIn: string }][], isSpecKnown = true) =>
  ({ spec, isSpecKnown, lists: new Map(lists) }) as unknown as Pick<RunState, 'spec' | 'isSpecKnown' | 'lists'>

test('counts what was invoked, which attributes had a value, and which types an entitlement', () => {
  const lists = run([
    ['', accounts({ id: '1', mail: null }, { id: '2', phone: '7' })],
    ['group', listed(3)],
    ['role', listed(0)],
  ])
  expect(coverageOf(lists, new Set(['std:account:list', 'std:test-connection', 'std:spec:read']))).toEqual({
    commands: { total: 3, missing: ['std:account:unlock'] },
    attributes: { total: 3, missing: ['mail'] },
    entitlementTypes: { total: 2, missing: ['role'] },
  })
})

test('says nothing of attributes and types that were not listed, or could not be', () => {
  const failed = { failedIn: 'account-list-and-read' }
  expect(coverageOf(run([['', failed]]), new Set())).toEqual({
    commands: { total: 3, missing: ['std:test-connection', 'std:account:list', 'std:account:unlock'] },
  })
  // A type that could not be listed was not seen.
  expect(
    coverageOf(
      run([
        ['group', listed(1)],
        ['role', failed],
      ]),
      new Set(),
    )?.entitlementTypes,
  ).toEqual({
    total: 2,
    missing: ['role'],
  })
})

test('says nothing without a spec', () => {
  expect(coverageOf(run([], false), new Set(['std:account:list']))).toBeUndefined()
})

test('joins shards: what one of them has seen was seen', () => {
  const commands = (...missing: string[]) => ({ total: 3, missing })
  expect(
    joinCoverage([
      { commands: commands('a', 'b'), attributes: { total: 2, missing: ['x'] } },
      undefined,
      { commands: commands('b', 'c') },
    ]),
  ).toEqual({ commands: commands('b'), attributes: { total: 2, missing: ['x'] } })
  expect(joinCoverage([undefined])).toBeUndefined()
})
