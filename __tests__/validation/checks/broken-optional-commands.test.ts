import type { Finding } from '../../../src/validation/engine/result.js'
import { completeConnector, completeSpec } from '../../support/complete-connector.js'
import { type Directory, directorySpec, type Handler } from '../../support/directory.js'
import { check, expectTarget, failedOrWarned, validate } from '../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: broken connectors send anything
type Any = any

type Handlers = (directory: Directory, sound: Record<string, Handler>) => Record<string, Handler>

const answers =
  (command: string, data: unknown): Handlers =>
  () => ({ [command]: (_, __, res) => res.send(data) })

/** For each check of a command that few connectors have, faults that only it finds. */
const broken: [id: string, what: string, says: RegExp, handlers: Handlers][] = [
  [
    'account-list-stateful',
    'no state',
    /^a stateful std:account:list saved no state$/,
    (_, sound) => ({
      'std:account:list': (c, { stateful: _, ...input }, res) => sound['std:account:list']?.(c, input, res),
    }),
  ],
  [
    'account-list-stateful',
    'a state that is no object',
    /saved a string as its state instead of an object$/,
    (_, sound) => ({
      'std:account:list': async (context, { stateful, ...input }, res: Any) => {
        await sound['std:account:list']?.(context, input, res)
        if (stateful) res.saveState('2026-01-01')
      },
    }),
  ],
  [
    'account-list-stateful',
    'a state that the next list cannot read',
    /^the std:account:list with the state of the first one: std:account:list failed with a generic error: unknown state/,
    (_, sound) => ({
      'std:account:list': (context, input, res) => {
        if (input.state) throw new Error('unknown state')
        return sound['std:account:list']?.(context, input, res)
      },
    }),
  ],
  [
    'account-list-stateful',
    'a state that is ignored',
    /sent 3 objects again: it seems to ignore the state$/,
    (_, sound) => ({
      'std:account:list': (context, { state: _, ...input }, res) => sound['std:account:list']?.(context, input, res),
    }),
  ],
  [
    'entitlement-list-stateful',
    'a state that is an array',
    /^a stateful std:entitlement:list saved an array as its state instead of an object$/,
    (_, sound) => ({
      'std:entitlement:list': async (context, { stateful, ...input }, res: Any) => {
        await sound['std:entitlement:list']?.(context, input, res)
        if (stateful) res.saveState([1])
      },
    }),
  ],
  [
    'account-discover-schema',
    'a discovered attribute of another type',
    /^attribute "level" is of type "int" in the spec and of type "string" in the discovered schema$/,
    (_, sound) => ({
      'std:account:discover-schema': (context, input, res) =>
        sound['std:account:discover-schema']?.(context, input, {
          send: (schema: Any) => {
            schema.attributes.find(({ name }: Any) => name === 'level').type = 'string'
            res.send(schema)
          },
        }),
    }),
  ],
  [
    'account-discover-schema',
    'a discovered identity attribute that does not exist',
    /^the identityAttribute of the discovered schema is "uid", which is none of its attributes$/,
    (_, sound) => ({
      'std:account:discover-schema': (context, input, res) =>
        sound['std:account:discover-schema']?.(context, input, {
          send: (schema: Any) => res.send({ ...schema, identityAttribute: 'uid' }),
        }),
    }),
  ],
  [
    'account-discover-schema',
    'a discovered attribute twice',
    /^the discovered schema has the attribute "level" twice$/,
    (_, sound) => ({
      'std:account:discover-schema': (context, input, res) =>
        sound['std:account:discover-schema']?.(context, input, {
          send: (schema: Any) =>
            res.send({ ...schema, attributes: [...schema.attributes, { name: 'level', type: 'int' }] }),
        }),
    }),
  ],
  [
    'account-discover-schema',
    'no schema',
    /answered an array instead of a schema$/,
    answers('std:account:discover-schema', []),
  ],
  [
    'source-data-discover',
    'an item for each output',
    /answered an object instead of an array$/,
    answers('std:source-data:discover', { key: 'a' }),
  ],
  [
    'source-data-read',
    'an item without a label',
    /^item 1 of std:source-data:read has nothing as its label/,
    answers('std:source-data:read', [{ key: 'a' }]),
  ],
  [
    'source-data-read',
    'a key twice',
    /returned key "a" twice$/,
    answers('std:source-data:read', [
      { key: 'a', label: 'A' },
      { key: 'a', label: 'B' },
    ]),
  ],
  [
    'config-options-read',
    'options that are no map',
    /^the options of item "region": .* answered an array as "options"/,
    answers('std:config-options:read', { options: [] }),
  ],
  [
    'config-options-read',
    'no options',
    /there are none to choose from$/,
    answers('std:config-options:read', { options: { region: [] } }),
  ],
]

describe.each(broken)('%s', (id, what, says, handlers) => {
  test(`alone finds ${what}`, async () => {
    const { result } = await validate(completeConnector({ handlers }))
    expect(failedOrWarned(result)).toEqual([expect.stringMatching(`^(fail|warn) ${id}$`)])
    const [finding] = check(result, id).findings
    expect(finding?.message).toMatch(says)
    const spec = directorySpec()
    completeSpec(spec)
    expectTarget(finding as Finding, { handlers }, spec)
  })
})
