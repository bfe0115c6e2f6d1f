import { platformCallIn, platformCalls } from '../../src/core/platform-calls.js'
import { writeBundle } from '../support/bundle.js'
import { closeAll, open, run } from './harness.js'

afterEach(closeAll)

it.each([
  ['no function', `new Map([['Get:after', 'text']])`],
  ['no map', `{ 'Get:after': () => 'changed' }`],
  ['like a map, but none', `{ get: () => () => 'changed', keys: () => ['Get:after'] }`],
  ['not there', 'undefined'],
])('an operation stays as it was if what the customizer has for it is %s', async (_, handlers) => {
  const directory = await writeBundle({
    'index.js': `
      exports.connector = {
        handlers: new Map(),
        _exec: async (type, context, input, answer) =>
          void answer.write({ data: await context.customizedOperation('Get:after', input), type: 'output' }),
      }
      exports.connectorCustomizer = { handlers: new Map(), customizedOperationHandlers: ${handlers}, _exec: async () => {} }`,
  })
  const runtime = open({ directory, onIdleLog: () => {} })
  const { outputs, error } = await run(runtime, 'any', { users: 1 })
  expect([outputs, error]).toEqual([[{ users: 1 }], undefined])
  if (handlers.startsWith('new Map')) return
  expect((await runtime.inspect()).customizedOperations).toEqual([])
})

it.each(platformCalls)('%s of the context fails in a way that is recognised', async (name) => {
  const directory = await writeBundle({
    'index.js': `
      exports.connector = {
        handlers: new Map(),
        _exec: async (type, context) => await context.${name}({}),
      }`,
  })
  const { error } = await run(open({ directory, onIdleLog: () => {} }), 'any', {})
  expect(platformCallIn(error?.message ?? '')).toBe(name)
})
