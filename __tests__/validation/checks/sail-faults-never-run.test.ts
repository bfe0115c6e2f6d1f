import { createConnectorCustomizer } from '@sailpoint/connector-sdk'
import { completeConnector } from '../../support/complete-connector.js'
import { problemsIn, validate } from '../harness.js'

/** sail fault 39: commands that the vendor's checks never run. `broken-*.test.ts` test that ours find their faults. */

// biome-ignore lint/suspicious/noExplicitAny: inputs of any command
type Any = any

test('sail fault 39: every documented command is run, updates in every form, and a customizer', async () => {
  const customized: string[] = []
  const customizer = createConnectorCustomizer().beforeStdAccountRead((async (_: Any, input: Any) => {
    customized.push(input.identity)
    return input
  }) as never)
  const { result, calls } = await validate(completeConnector({ customizer, options: { readOnly: false } }))
  expect(problemsIn(result)).toEqual({})
  expect(customized.length).toBeGreaterThan(0)

  const inputs = (type: string): Any[] => calls.filter((call) => call.type === type).map(({ input }) => input)
  for (const type of [
    ...['std:account:enable', 'std:account:disable', 'std:account:unlock', 'std:change-password'],
    ...['std:account:discover-schema', 'std:source-data:discover', 'std:source-data:read', 'std:config-options:read'],
  ]) {
    expect([type, inputs(type).length > 0]).toEqual([type, true])
  }
  for (const type of ['std:account:list', 'std:entitlement:list']) {
    expect([type, inputs(type).some(({ stateful, state }) => stateful === true && state !== undefined)]).toEqual([
      type,
      true,
    ])
  }
  const changes = inputs('std:account:update').map((input) => input.changes)
  expect(changes.some(({ length }) => length > 1)).toBe(true)
  const done = new Set(changes.flat().map(({ op, attribute }) => `${op} ${attribute}`))
  expect([...done]).toEqual(
    expect.arrayContaining(['Set tags', 'Add tags', 'Remove tags', 'Add roles', 'Remove roles']),
  )
})

test('sail fault 39: keys of another kind than in the spec are reported', async () => {
  const { result } = await validate({
    spec: (spec) => {
      spec.keyType = 'compound'
    },
    options: { readOnly: true },
  })
  expect(Object.keys(problemsIn(result))).toContain('fail account-key-type')
})
