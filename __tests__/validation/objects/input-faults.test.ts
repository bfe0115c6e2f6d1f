import { inputFaults } from '../../../src/validation/objects/input-faults.js'

const key = { simple: { id: 'ada' } }
const change = { op: 'Set', attribute: 'email', value: 'a@b.example' }
const update = 'std:account:update'
const create = 'std:account:create'

/** The faults of what a handler makes, as `level: text`. */
function faults(command: string, given: object, made: object, hasExpectedInput = false): string[] {
  const found = inputFaults(given, made, { command, hasExpectedInput, inputs: [given] })
  return found.map(({ level, text }) => `${level}: ${text}`)
}

const changed = (...made: unknown[]) => faults(update, { key, changes: [change] }, { key, changes: made })

test.each<[what: string, found: string[], expected: string[]]>([
  [
    'an unknown operation',
    changed({ ...change, op: 'replace' }),
    ['error: makes an input that has "replace" as its "changes.op" instead of Add or Set or Remove'],
  ],
  [
    'an operation in small letters',
    changed({ ...change, op: 'set' }),
    ['error: makes an input that has "set" as its "changes.op" instead of Add or Set or Remove'],
  ],
  [
    'no operation',
    changed({ attribute: 'email', value: 'a' }),
    ['error: makes an input that has nothing as its "changes.op" instead of Add or Set or Remove'],
  ],
  [
    'no attribute, in two changes',
    changed({ op: 'Set', name: 'email', value: 'a' }, { op: 'Add', name: 'email', value: 'a' }),
    ['error: makes an input that has nothing as its "changes.attribute" instead of a text'],
  ],
  [
    'an empty attribute',
    changed({ ...change, attribute: '' }),
    ['error: makes an input that has a string as its "changes.attribute" instead of a filled text'],
  ],
  [
    'no value',
    changed({ op: 'Set', attribute: 'email' }),
    [
      'error: makes an input that has nothing as its "changes.value" instead of a text, a number, true, false or a list of these',
    ],
  ],
  [
    'a value that attributes do not have',
    changed({ ...change, value: { mail: 'a' } }),
    [
      'warning: makes an input that has an object as its "changes.value" instead of a text, a number, true, false or a list of these',
    ],
  ],
  [
    'a change that is no object',
    changed(change, 'email'),
    ['error: makes an input that has a string as its "changes" instead of an object'],
  ],
  [
    'a text of code',
    changed({ ...change, value: ['undefined'] }),
    ['warning: makes an input that has the text "undefined" in the attribute "email"'],
  ],
  [
    'a change that is null, and one of an attribute without a name',
    changed(null, { op: 'Set', attribute: {}, value: 'undefined' }),
    [
      'error: makes an input that has null as its "changes" instead of an object',
      'error: makes an input that has an object as its "changes.attribute" instead of a text',
    ],
  ],
  ['a value that is removed', changed({ ...change, value: null }), []],
  [
    'several changes of every kind',
    changed(change, { ...change, op: 'Add' }, { ...change, op: 'Remove', more: 1 }),
    [],
  ],
  ['no changes', changed(), []],
  [
    'changes of an input without any',
    faults(update, { key }, { key, changes: {} }),
    ['error: makes an input that has an object as its "changes" instead of a list'],
  ],
  ['changes of another command', faults(create, {}, { changes: 1 }), []],
  [
    'attributes of a create',
    faults(
      create,
      { attributes: { a: 'x', old: { b: 1 } } },
      { attributes: { a: { b: 1 }, old: { b: 1 }, n: null, u: 'undefined', t: ['x', 1, true] } },
    ),
    [
      'warning: makes an input that has an object as its "attributes.a" instead of a text, a number, true, false or a list of these',
      'warning: makes an input that has the text "undefined" in the attribute "u"',
    ],
  ],
  [
    'a key without an id',
    faults('std:account:read', { key }, { key: { simple: { id: 7 } } }),
    ['error: makes an input that has an invalid key: "key.simple.id" is an integer, not a text'],
  ],
  [
    'names from code',
    faults(create, { attributes: {} }, { attributes: {}, identity: 'undefined', key: { simple: { id: 'null' } } }),
    [
      'warning: makes an input that has the text "undefined" in its key',
      'warning: makes an input that has the text "null" in its key',
    ],
  ],
  [
    'names of other kinds',
    faults('std:change-password', {}, { identity: 1, password: 2 }),
    [
      'error: makes an input that has an integer as its "identity" instead of a text',
      'error: makes an input that has an integer as its "password" instead of a text',
    ],
  ],
  [
    'another kind is told once',
    faults(update, { key }, { key: 'ada' }),
    ['error: makes a string of "key" in the input, which is an object'],
  ],
  ['a command of its own', faults('custom:mine', { key }, { key: { id: 1 } }), []],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected)
})

test('a fault that the sample has too is one of the sample', () => {
  const wrong = { op: 'replace', attribute: 'email', value: { a: 1 } }
  expect(faults(update, { key, changes: [wrong] }, { key, changes: [change, wrong] })).toEqual([])
})

test('what may be meant is not told where the sample says what is expected', () => {
  const made = { key, changes: [{ op: 'set', attribute: 'email', value: { a: 'undefined' } }] }
  expect(faults(update, { key, changes: [change] }, made, true)).toEqual([
    'error: makes an input that has "set" as its "changes.op" instead of Add or Set or Remove',
  ])
})
