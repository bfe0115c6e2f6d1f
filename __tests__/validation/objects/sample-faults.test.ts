import { inputFaults as faultsOfInput } from '../../../src/validation/objects/input-faults.js'
import { answerFaults, operationFaults, outputFaults } from '../../../src/validation/objects/sample-faults.js'

const key = { simple: { id: 'ada' } }
const inputFaults = (given: unknown, made: unknown) =>
  faultsOfInput(given, made, { command: 'std:account:read', hasExpectedInput: false, inputs: [given] })
const account = { key, attributes: { id: 'ada' } }
const read = 'std:account:read'

test.each<[what: string, faults: unknown, expected: [level: string, text: string][]]>([
  ['null as an input', inputFaults({}, null), [['error', 'returns nothing, so the connector gets no input']]],
  ['an input that had no value there', inputFaults({ key, schema: null }, { key }), []],
  ['a fraction for an integer', inputFaults({ size: 1 }, { size: 1.5 }), []],
  [
    'a text for an integer',
    inputFaults({ size: 1 }, { size: '1' }),
    [['error', 'makes a string of "size" in the input, which is an integer']],
  ],
  [
    'a field that is null',
    inputFaults({ key, more: 1 }, { key: null, more: null }),
    [
      ['error', 'loses "key" of the input'],
      ['warning', 'loses "more" of the input'],
    ],
  ],
  ['an operation that changes a type', operationFaults({}, []), [['warning', 'returns an array instead of an object']]],
  ['an operation that makes nothing of nothing', operationFaults(null, undefined), []],
  [
    'an operation that returns nothing',
    operationFaults([], undefined),
    [['error', 'returns nothing, so the connector gets nothing back']],
  ],
  [
    'an operation that loses many fields',
    operationFaults(Object.fromEntries([...'abcdefghijkl'].map((name) => [name, 1])), {}),
    [['notice', 'loses "a", "b", "c", "d", "e", "f", "g", "h", "i", "j", others of what the connector gave to it']],
  ],
  ['an operation that makes something of nothing', operationFaults(null, {}), []],
  ['an answer where the sample has none', outputFaults('std:account:delete', null, {}), []],
  [
    'nothing where an answer is due',
    outputFaults(read, account, null),
    [['error', 'returns nothing, so the platform gets an output without data']],
  ],
  [
    'another unique id of a compound key',
    outputFaults(
      read,
      { key: { compound: { lookupId: 'ada', uniqueId: '1' } }, attributes: {} },
      { key: { compound: { lookupId: 'ada', uniqueId: '2' } }, attributes: {} },
    ),
    [['error', 'changes the key of "ada (1)" to "ada (2)"']],
  ],
  [
    'an entitlement without its identity, which it should not have beside its key',
    outputFaults(
      'std:entitlement:read',
      { key, identity: 'ada', type: 'group', attributes: {} },
      { key, type: 'group', attributes: {} },
    ),
    [],
  ],
  [
    'an account without its identity',
    outputFaults(read, { ...account, identity: 'ada' }, account),
    [['warning', 'loses the "identity" of "ada"']],
  ],
])('%s', (_, faults, expected) => {
  expect(faults).toEqual(expected.map(([level, text]) => ({ level, text })))
})

test('answers have the form of their command', () => {
  const texts = (command: string, data: unknown) => answerFaults(command, data).map(({ text }) => text)
  expect(texts('std:entitlement:read', { key, attributes: {} })).toEqual(['does not say its "type"'])
  expect(texts('std:entitlement:list', { key, type: 'group', attributes: {} })).toEqual([])
  expect(texts(read, { key, type: 'group', attributes: {} })).toEqual(['has the undocumented field "type"'])
  expect(texts(read, { key })).toEqual(['is no account: no "attributes" object, but nothing'])
  expect(texts('std:account:disable', { ...account, disabled: 'yes' })).toHaveLength(1)
  expect(texts('std:test-connection', 'anything')).toEqual([])
  expect(texts('custom:mine', 'anything')).toEqual([])
})
