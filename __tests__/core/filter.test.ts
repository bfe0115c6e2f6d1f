import { FilterError, parseFilter } from '../../src/core/filter.js'
import { connectorFilterFields } from '../../src/tenant/resources/custom-connector-types.js'

const read = (text: string) => parseFilter(text, connectorFilterFields)

function problem(text: string): FilterError {
  try {
    read(text)
  } catch (error) {
    if (error instanceof FilterError) return error
    throw error
  }
  throw new Error(`${text} was taken`)
}

const primitive = (field: string, operator: string, ...values: unknown[]) => ({
  kind: 'primitive',
  field,
  operator,
  values,
})

describe('a filter', () => {
  test.each([
    ['name sw "A"', primitive('name', 'sw', 'A')],
    ['directConnect eq "true"', primitive('directConnect', 'eq', 'true')],
    ['directConnect eq false', primitive('directConnect', 'eq', false)],
    ['features ca ("A","B" , "C")', primitive('features', 'ca', 'A', 'B', 'C')],
    ['type eq "a \\"b\\" \\\\ #%&"', primitive('type', 'eq', 'a "b" \\ #%&')],
    ['type eq 5', primitive('type', 'eq', 5)],
    ['type eq "and"', primitive('type', 'eq', 'and')],
    ['not name co "é😀"', { kind: 'not', part: primitive('name', 'co', 'é😀') }],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test('not has the highest precedence, then and, then or', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((value) => primitive('name', 'sw', value))
    expect(read('not name sw "a" and name sw "b" or name sw "c"')).toEqual({
      kind: 'or',
      parts: [{ kind: 'and', parts: [{ kind: 'not', part: a }, b] }, c],
    })
    expect(read('not(name sw "a" and(name sw "b" or name sw "c"))')).toEqual({
      kind: 'not',
      part: { kind: 'and', parts: [a, { kind: 'or', parts: [b, c] }] },
    })
  })

  test.each([
    ['', 1, 'is empty'],
    ['name', 5, 'expected an operator (sw, co), found the end'],
    ['name eq "a"', 6, 'name cannot be compared with "eq"; its operators are sw, co'],
    ['name ws "a"', 6, 'did you mean sw?'],
    ['name sw a', 9, 'put texts in double quotes'],
    ["name sw 'a'", 9, "in double quotes, not in '"],
    ['name sw "a', 9, 'never closed'],
    ['nam sw "a"', 1, 'the fields are name, type, directConnect, category, features, labels: did you mean name?'],
    ['name sw "a" AND type eq "b"', 13, 'write and in lower case'],
    ['NOT name sw "a"', 1, 'write not in lower case'],
    ['name sw "a" type eq "b"', 13, 'expected and, or, or the end, found "type"'],
    ['name sw "a" and', 16, 'expected the name of a field, found the end'],
    ['(name sw "a"', 1, 'never closed'],
    ['name sw "a")', 12, '")" has no matching "("; remove it'],
    ['features ca "A"', 13, 'a list such as ca ("A","B")'],
    ['features ca ("A"', 13, 'never closed'],
    ['features ca ()', 14, 'a value'],
    ['features ca ("A" "B")', 18, '"," or ")"'],
    ['directConnect eq "yes"', 18, 'true or false'],
    ['directConnect eq 1', 18, 'true or false'],
    ['name sw "a\\n"', 11, 'can be escaped'],
    ['name = "a"', 6, 'unexpected "="'],
    ['constructor eq "a"', 1, 'cannot be filtered by "constructor"'],
    ['__proto__ eq "a"', 1, 'cannot be filtered by'],
    ['name sw "a" or type pr', 21, 'type cannot be compared with "pr"'],
  ])('%j is refused at character %d', (text, position, words) => {
    const error = problem(text)
    expect(error.message).toContain(words)
    expect(error.position).toBe(position)
    expect(error.message).toContain(`at character ${position}: `)
    expect(error.message).not.toMatch(/[\r\n]/)
  })

  test('is limited in depth', () => {
    expect(problem(`${'('.repeat(100_000)}name sw "a"`).message).toContain('nested deeper')
    expect(problem(`${'not '.repeat(100_000)}name sw "a"`).message).toContain('nested deeper')
    const wide = Array.from({ length: 20_000 }, () => '(name sw "a")').join(' or ')
    expect(read(wide)).toMatchObject({ kind: 'or' })
  })
})
