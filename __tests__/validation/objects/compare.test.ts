import {
  canonical,
  compareObjects,
  compareSupplied,
  isMasked,
  isSuppliedValue,
} from '../../../src/validation/objects/compare.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'

const { accountSchema: schema } = viewSpec({
  accountSchema: {
    attributes: [
      { name: 'text', type: 'string' },
      { name: 'flag', type: 'boolean' },
      { name: 'big', type: 'long' },
      { name: 'small', type: 'int' },
      { name: 'many', type: 'string', multi: true },
      { name: 'numbers', type: 'long', multi: true },
      { name: 'groups', type: 'string', multi: true, entitlement: true },
      { name: 'role', type: 'string', entitlement: true },
    ],
  },
})
const attribute = (name: string) => schema?.byName.get(name)

describe('isSuppliedValue', () => {
  test.each<[string, unknown, unknown, boolean]>([
    ['text', 'a', 'a', true],
    ['text', 'a', 'A', false],
    ['text', 42, '42', true],
    ['text', true, 'true', true],
    ['text', ['a'], 'a', false],
    ['flag', true, true, true],
    ['flag', true, 'true', false],
    ['flag', false, true, false],
    ['big', 42, '42', true],
    ['big', '42', 42, true],
    ['big', 9007199254740993n, '9007199254740993', true],
    ['big', '9007199254740992', '9007199254740993', false],
    ['big', 42, '42.5', false],
    ['big', 42, 'forty-two', false],
    ['small', 42, 42.0, true],
    ['small', 42, 43, false],
    ['many', 'a', ['a'], true],
    ['many', ['a'], 'a', true],
    ['many', ['a', 'b'], ['b', 'a'], true],
    ['many', ['a', 'b'], ['a', 'b', 'c'], false],
    ['many', ['a', 'a'], ['a', 'b'], false],
    ['many', ['a'], [1], false],
    ['many', [], null, true],
    ['many', ['a'], [{ a: 1 }], false],
    ['numbers', [1, '2'], ['2', 1], true],
    ['groups', ['a'], ['everyone', 'a'], true],
    ['groups', ['a'], ['everyone'], false],
    ['role', 'a', ['everyone', 'a'], true],
    ['unknown', { a: [1, 2] }, { a: [2, 1], b: null }, true],
    ['unknown', 1, '1', false],
    ['unknown', 'a', ['a'], false],
  ])('%s: %p and %p: %p', (name, sent, there, same) => {
    expect(isSuppliedValue(sent, there, attribute(name))).toBe(same)
  })
})

test('compareSupplied skips secrets, and reports a missing attribute only if the schema has it', () => {
  const sent = { text: 'a', flag: true, password: 'p', pin: 'q', note: 'n', big: null, many: [] }
  expect(compareSupplied(sent, { text: '****', password: 'x', pin: 'y' }, schema, new Set(['pin']))).toEqual([
    { attribute: 'flag', kind: 'missing', text: 'true was sent and is not there' },
  ])
  expect(isMasked('**')).toBe(false)
  expect(isMasked('a***')).toBe(false)
})

test('compareObjects compares every field of two answers and does not show values of secrets', () => {
  const names = { first: 'one', second: 'two' }
  const a = {
    identity: 'i',
    attributes: { many: [3, 1], token: 'x', gone: 1, none: null },
    permissions: [{ target: 't', rights: ['a', 'b'] }],
  }
  const b = {
    identity: 'i',
    disabled: false,
    attributes: { many: [1, 3], token: 'y' },
    permissions: [{ rights: ['b', 'a'], target: 't' }],
  }
  expect(compareObjects(a, b, names)).toEqual([
    { attribute: 'token', kind: 'different', text: 'not the same' },
    { attribute: 'gone', kind: 'missing', text: '1 in one, nothing in two' },
  ])
  expect(compareObjects({ attributes: {} }, { ...b, locked: true }, names, true)).toEqual([])
})

const simple = { key: { simple: { id: 'i' } } }
const compound = { key: { compound: { lookupId: 'l', uniqueId: 'u' } } }

test.each<[string, Record<string, unknown>, Record<string, unknown>, string[]]>([
  ['an identity that the key says', { identity: 'i', ...simple }, simple, []],
  ['the old form and the key', { identity: 'i' }, simple, []],
  ['the old form with uuid and a compound key', { identity: 'l', uuid: 'u' }, compound, []],
  ['both beside a compound key', { identity: 'l', uuid: 'u', ...compound }, compound, []],
  ['an identity that the key does not say', { identity: 'login', ...simple }, simple, ['identity']],
  ['the lookup id alone', { identity: 'l' }, compound, ['key']],
  ['another old form', { identity: 'other' }, simple, ['identity', 'key']],
  ['a uuid that no key says', { uuid: 'u', ...simple }, simple, ['uuid']],
  ['another unique id', { uuid: 'v', ...compound }, compound, ['uuid']],
  ['nothing', {}, simple, ['key']],
  ['a broken key', { identity: 'i', key: 5 }, { identity: 'i', ...simple }, ['key']],
])('compareObjects takes the fields of a name for each other: %s', (_, a, b, differing) => {
  const names = { first: 'one', second: 'two' }
  const found = [compareObjects(a, b, names), compareObjects(b, a, names)]
  expect(found.map((each) => each.map(({ attribute }) => attribute))).toEqual([differing, differing])
})

test('equal values have one canonical form', () => {
  expect(canonical({ b: 1, a: [2, 1] })).toBe(canonical({ a: [1, 2], b: 1, c: null }))
  expect(canonical([1])).not.toBe(canonical(['1']))
  expect(canonical('null')).not.toBe(canonical(null))
})
