import { applyPatch, fieldOf } from '../../../src/sandbox/api/json-patch.js'

const target = () => ({
  a: { b: 1, c: { d: [1, 2, { e: null }] } },
  list: ['x', 'y'],
  nothing: null,
  'a/b': 1,
  'm~n': 2,
  '~1': 3,
  '': 4,
  '0': 5,
})

test.each<[object[], object]>([
  [[{ op: 'test', path: '/a', value: { c: { d: [1, 2, { e: null }] }, b: 1 } }], target()],
  [[{ op: 'test', path: '/a/c/d/2/e', value: null }], target()],
  [[{ op: 'test', path: '/a~1b', value: 1 }], target()],
  [[{ op: 'test', path: '/m~0n', value: 2 }], target()],
  [[{ op: 'test', path: '/~01', value: 3 }], target()],
  [[{ op: 'test', path: '/', value: 4 }], target()],
  [[{ op: 'test', path: '/0', value: 5 }], target()],
  [[{ op: 'test', path: '/list/1', value: 'y' }], target()],
  [
    [
      { op: 'replace', path: '/0', value: -0 },
      { op: 'test', path: '/0', value: 0 },
    ],
    { ...target(), '0': -0 },
  ],
  [[{ op: 'replace', path: '/nothing', value: 1 }], { ...target(), nothing: 1 }],
  [[{ op: 'add', path: '/list/-', value: 'z' }], { ...target(), list: ['x', 'y', 'z'] }],
  [[{ op: 'add', path: '/list/0', value: 'z' }], { ...target(), list: ['z', 'x', 'y'] }],
  [[{ op: 'add', path: '/list/2', value: null }], { ...target(), list: ['x', 'y', null] }],
  [[{ op: 'remove', path: '/list/0' }], { ...target(), list: ['y'] }],
  [[{ op: 'replace', path: '/list/1', value: ['z'] }], { ...target(), list: ['x', ['z']] }],
  [[{ op: 'add', path: '/a/c/d/2/e', value: 1 }], { ...target(), a: { b: 1, c: { d: [1, 2, { e: 1 }] } } }],
  [[{ op: 'add', path: '/constructor', value: 1 }], { ...target(), constructor: 1 }],
  [
    [
      { op: 'add', path: '/new', value: [] },
      { op: 'add', path: '/new/-', value: { '-': 1 } },
      { op: 'replace', path: '/new/0/-', value: 2 },
    ],
    { ...target(), new: [{ '-': 2 }] },
  ],
])('%j', (operations, expected) => {
  const before = target()
  expect(applyPatch(before, operations)).toEqual(expected)
  expect(before).toEqual(target())
})

test.each([
  [{ op: 'test', path: '/a', value: { b: 1 } }, 'failed'],
  [{ op: 'test', path: '/list', value: ['y', 'x'] }, 'failed'],
  [{ op: 'test', path: '/a/b', value: '1' }, 'failed'],
  [{ op: 'test', path: '/nothing', value: 0 }, 'failed'],
  [{ op: 'test', path: '/none', value: null }, 'There is nothing at "/none" to test'],
  [{ op: 'test', path: '/constructor', value: null }, 'There is nothing'],
  [{ op: 'remove', path: '/none' }, 'There is nothing at "/none" to remove'],
  [{ op: 'replace', path: '/list/2', value: 1 }, 'There is nothing'],
  [{ op: 'replace', path: '/list/-', value: 1 }, 'There is nothing'],
  [{ op: 'remove', path: '/list/length' }, 'There is nothing'],
  [{ op: 'remove', path: '/list/00' }, 'There is nothing'],
  [{ op: 'add', path: '/list/3', value: 1 }, 'is not an index of that list'],
  [{ op: 'add', path: '/list/01', value: 1 }, 'is not an index of that list'],
  [{ op: 'add', path: '/list/-1', value: 1 }, 'is not an index of that list'],
  [{ op: 'add', path: '/list/length', value: 1 }, 'is not an index of that list'],
  [{ op: 'add', path: '/none/b', value: 1 }, 'nothing at the parent'],
  [{ op: 'add', path: '/nothing/b', value: 1 }, 'nothing at the parent'],
  [{ op: 'add', path: '/a/b/c', value: 1 }, 'nothing at the parent'],
  [{ op: 'add', path: '/new' }, 'has no value'],
  [{ op: 'add', path: 'a', value: 1 }, 'is not a JSON Pointer'],
  [{ op: 'add', path: '/~2', value: 1 }, 'is not a JSON Pointer'],
  [{ op: 'add', path: '/~', value: 1 }, 'is not a JSON Pointer'],
  [{ op: 'add', path: '', value: {} }, 'The whole object cannot be patched'],
  [{ op: 'add', path: '/a/__proto__', value: {} }, '__proto__ cannot be a name'],
  [{ op: 'Add', path: '/a', value: 1 }, 'is not a supported operation'],
  [{ path: '/a', value: 1 }, 'is not a supported operation'],
  [[], 'must be an object'],
])('%j is refused', (operation, message) => {
  const before = target()
  expect(() =>
    applyPatch(before, [{ op: 'remove', path: '/a' }, { op: 'add', path: '/a', value: target().a }, operation]),
  ).toThrow(message)
  expect(before).toEqual(target())
})

test('the field of an operation is the first part of its path', () => {
  expect(fieldOf({ op: 'remove', path: '/a~1b/c' })).toBe('a/b')
  expect(fieldOf({ op: 'test', path: '', value: 1 })).toBe('')
})
