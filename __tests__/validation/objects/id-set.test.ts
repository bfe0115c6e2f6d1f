import { IdSet, IdTable } from '../../../src/validation/objects/id-set.js'

/** Ids as sources have them: numbers, padded ones, names, ids that differ in one place, and long ones with one beginning. */
const forms: ((n: number) => string)[] = [
  (n) => String(n),
  (n) => String(n).padStart(12, '0'),
  (n) => `user${n}@example.com`,
  (n) => `CN=Person ${n},OU=People,DC=example,DC=com`,
  (n) => `${'x'.repeat(1 + (n % 300))}${n}`,
  (n) => `5f0c7b8e-1f9c-4a59-9a52-${n.toString(16).padStart(12, '0')}`,
  (n) => String.fromCharCode(0x4e00 + (n % 2_000), 0xd83d, 0xdc00 + Math.floor(n / 2_000)),
]
const count = 5_000

test('the sets of a table tell ids of many forms apart, in whatever set another one has them', () => {
  const table = new IdTable()
  const [even, all, none] = [new IdSet(table), new IdSet(table), new IdSet(table)]
  const wrong: string[] = []
  for (const form of forms) {
    for (let n = 0; n < count; n += 2) if (!even.add(form(n))) wrong.push(`even ${form(n)}`)
  }
  for (const form of forms) {
    for (let n = 0; n < count; n++) {
      const id = form(n)
      if (even.has(id) !== (n % 2 === 0)) wrong.push(`has ${id}`)
      if (all.has(id) || none.has(id)) wrong.push(`before ${id}`)
      if (!all.add(id)) wrong.push(`all ${id}`)
      if (all.add(id)) wrong.push(`again ${id}`)
    }
  }
  for (const form of forms) {
    for (let n = 0; n < count; n++) {
      const id = form(n)
      if (even.has(id) !== (n % 2 === 0) || !all.has(id) || none.has(id)) wrong.push(`after ${id}`)
    }
  }
  expect(wrong.slice(0, 5)).toEqual([])
  expect([even.size, all.size, none.size]).toEqual([(forms.length * count) / 2, forms.length * count, 0])
  expect([all.has('unknown'), new IdSet().has('0')]).toEqual([false, false])
})

test('a table has at most eight sets', () => {
  const table = new IdTable()
  for (let n = 0; n < 8; n++) expect(new IdSet(table).add('x')).toBe(true)
  expect(() => new IdSet(table)).toThrow('more than 8 sets')
})
