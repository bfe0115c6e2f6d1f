import { formsWithout } from '../../../src/core/secrets/forms.js'
import { Scanner } from '../../../src/core/secrets/scanner.js'
import { allForms, indexOf } from './visited.js'

const index = indexOf('sk-live-0123456789abcdef', '12345678', 'gr\u00fc\u00dfe-\u{1f511}-key')

/** The places of secrets in a text, each once, with the encodings around them. */
function places(text: string, mayBeCut: boolean, known = index, forms = allForms): string[] {
  const found = new Scanner(known, forms).scan(text, mayBeCut).map(({ start, end, encodings, piece }) => {
    const around = encodings.length === 0 ? '' : ` in ${encodings.join(', ')}`
    return `${start}-${end}${around}${piece === undefined ? '' : ' (piece)'}`
  })
  return [...new Set(found)].sort()
}

describe('Scanner', () => {
  it.each<[text: string, whereItMayBeCut: string[], whereItIsWhole: string[]]>([
    ['sk-live-0123456789abcdef', ['0-24'], ['0-24']],
    ['a sk-live-0123456789abcdef b', ['2-26'], ['2-26']],
    ['request sk-live-0123', ['8-20 (piece)'], []],
    ['456789abcdef refused', ['0-12 (piece)'], []],
    ['live-0123456', ['0-12 (piece)'], []],
    ['sk-live', ['0-7 (piece)'], []],
    ['sk-liv', ['0-6 (piece)'], []],
    ['sk-li', [], []],
    ['abcdef', ['0-6 (piece)'], []],
    ['bcdef', [], []],
    ['key sk-live-01\u2026 was', ['4-14 (piece)'], ['4-14 (piece)']],
    ['key \u202689abcdef was', ['5-13 (piece)'], ['5-13 (piece)']],
    ['key \u20269abcdef was', ['5-12 (piece)'], ['5-12 (piece)']],
    ['key \u2026abcde was', [], []],
    ['"sk-live-01', ['1-11 (piece)'], []],
    ['x sk%2dlive%2', ['2-13 (piece)'], []],
    ['Dlive%2d0123456789abcdef was', ['0-24 (piece)'], []],
    ['n89abcdef was', ['0-9 (piece)'], []],
    ['\\u0041sk-live', ['0-13 (piece)', '6-13 (piece)'], []],
    ['xsk-live-0123456789abcdef\u2026sk-live-0123456789abcdef', ['1-25', '26-50'], ['1-25', '26-50']],
    ['id 12345678 x', ['3-11'], ['3-11']],
    ['id 123456', ['3-9 (piece)'], []],
    ['id 1234567', ['3-10 (piece)'], []],
    ['9123456\u2026', ['0-7 (piece)'], []],
    ['x123456\u2026', ['0-7 (piece)', '1-7 (piece)'], ['1-7 (piece)']],
    ['123456', ['0-6 (piece)'], []],
    ['345678', ['0-6 (piece)'], []],
    ['8345678', ['0-7 (piece)'], []],
    ['\u2026345678 x', ['1-7 (piece)'], ['1-7 (piece)']],
    ['\u20263456781 x', [], []],
    ['a gr\u00fc\u00dfe-\ud83d\udd11-key b', ['2-14'], ['2-14']],
    ['x gr\u00fc\u00dfe-', ['2-8 (piece)'], []],
    ['\ud83d\udd11-key x', ['0-6 (piece)'], []],
    ['gr\u00fc\u00df', [], []],
    ['c2stbGl2ZS0wMTIzNDU2Nzg5YWJjZGVm', ['0-32 in base64', '0-32 in base64 (piece)'], ['0-32 in base64']],
    ['eHNrLWxpdmUtMDEyMzQ1Njc4OWFiY2RlZg', ['0-34 in base64 (piece)', '1-34 in base64'], ['1-34 in base64']],
    ['Basic dXNlcjpzay1saXZlLTAx', ['12-26 in base64 (piece)'], []],
    ['2ZS0wMTIzNDU2Nzg5YWJjZGVm', ['0-25 in base64 (piece)', '5-25 in base64 (piece)'], []],
    [
      'YzJzdGJHbDJaUzB3TVRJek5EVTJOemc1WVdKalpHVm0',
      ['0-43 in base64, base64', '0-43 in base64, base64 (piece)'],
      ['0-43 in base64, base64'],
    ],
    [
      'V1hwS2VtUkhTa2hpUkVwaFZYcENNMVJXVWtwbGF6VkZWbFJLVDJWdFl6RlhWbVJMWVd4d1NGWnRNQQ',
      ['0-78 in base64, base64, base64, base64', '0-78 in base64, base64, base64, base64 (piece)'],
      ['0-78 in base64, base64, base64, base64'],
    ],
    [
      'VjFod1MyVnRVa2hUYTJocFVrVndhRlpZY0VOTk1WSlhWV3R3YkdGNlZrWldiRkpMVkRKV2RGbDZSbGhXYlZKTVdWZDRkMU5HV25STlFR',
      [],
      [],
    ],
    ['736b2d6c6976652d30313233343536373839616263646566', ['0-48 in hex', '0-48 in hex (piece)'], ['0-48 in hex']],
    ['736b2d6c6976652d30313', ['0-21 in hex (piece)'], []],
    ['c6976652d30313233343536373839616263646566', ['0-41 in hex (piece)', '11-41 in hex (piece)'], []],
    [
      '6332737462476c325a5330774d54497a4e4455324e7a673559574a6a5a47566d',
      ['0-64 in hex, base64', '0-64 in hex, base64 (piece)'],
      ['0-64 in hex, base64'],
    ],
    [
      'NzM2YjJkNmM2OTc2NjUyZDMwMzEzMjMzMzQzNTM2MzczODM5NjE2MjYzNjQ2NTY2',
      ['0-64 in base64, hex', '0-64 in base64, hex (piece)'],
      ['0-64 in base64, hex'],
    ],
    [
      '[115, 107, 45, 108, 105, 118, 101, 45, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 97, 98, 99, 100, 101, 102]',
      ['1-104 in numbers', '1-104 in numbers (piece)', '43-104 in numbers (piece)'],
      ['1-104 in numbers'],
    ],
    ['[115, 107, 45, 108, 105, 118, 101, 45', ['1-37 in numbers (piece)'], []],
    ['eyJhIjoic2stbGl2ZS0wMTIzNDU2Nzg5YWJjZGVmIn0', ['0-40 in base64 (piece)', '8-40 in base64'], ['8-40 in base64']],
    ['sk-live-\n   0123456789abcdef', ['0-28', '13-28 (piece)'], ['0-28']],
    ['x%25c2stbGl2ZS0wMTIzNDU2Nzg5YWJjZGVm', ['16-36 in base64 (piece)', '4-36 in base64'], ['4-36 in base64']],
    ['2026-01-02T03', [], []],
    ['u0041Gl2ZS0wMTIzNDU2Nzg5YWJjZGVm', ['0-32 in base64 (piece)', '12-32 in base64 (piece)'], []],
  ])('finds in %j %j, and in a whole text %j', (text, whereItMayBeCut, whereItIsWhole) => {
    expect(places(text, true)).toEqual(whereItMayBeCut)
    expect(places(text, false)).toEqual(whereItIsWhole)
  })

  const binary = '\u0001\u001f\u0002\u001e\u0003\u001d\u0004\u001c\u0005\u001b\u0006\u001a'

  it.each<[text: string, places: string[]]>([
    ['x%41sk-live-0', ['1-13 (piece)', '4-13 (piece)']],
    ['%41sk-live-0', ['0-12 (piece)', '3-12 (piece)']],
    ['x\\u0041sk-live-0', ['1-16 (piece)', '7-16 (piece)']],
    ['xAsk-live-0', ['2-11 (piece)']],
    ['\u20269abcdef%41 x', ['1-11 (piece)', '1-8 (piece)']],
    ['\u20269abcdef%41', ['1-11 (piece)', '1-8 (piece)']],
    ['\u20269abcdefA x', ['1-8 (piece)']],
    ['\u20269abcdef"x', ['1-8 (piece)']],
    ['////////////////////////////////////////AR8CHgM', ['40-47 in base64 (piece)']],
    ['////////////////////////////////////////AR8CHg', ['40-46 in base64 (piece)']],
    ['/////////////////////////////////////////wEfAh4D', ['41-48 in base64 (piece)']],
    ['//////////////////////////////////////////8BHwIeAw', ['42-50 in base64 (piece)']],
    ['HAUbBhr///////////////////////////////////////8', ['0-7 in base64 (piece)']],
    ['BRsGGv///////////////////////////////////////w', ['0-6 in base64 (piece)']],
    ['GwYa////////////////////////////////////////', []],
    ['////////////////////////////////////////AR8C', []],
    ['x ////////////////////////////////////////AR8CHgM', ['42-49 in base64 (piece)']],
    ['////////////////////////////////////////AR8CHgM x', []],
    ['\u2026HAUbBhr///////////////////////////////////////8', ['1-8 in base64 (piece)']],
    ['xHAUbBhr///////////////////////////////////////8', ['0-8 in base64 (piece)']],
    ['ffffffffffff011f02', ['12-18 in hex (piece)']],
    ['ffffffffffff011f', []],
    ['031d041c', ['0-8 (piece)', '0-8 in hex (piece)']],
    ['031d', []],
    ['031d04', ['0-6 (piece)', '0-6 in hex (piece)']],
    ['u0041051b061a', ['1-13 in hex (piece)', '3-13 in hex (piece)']],
    ['0041051b061a', ['0-12 in hex (piece)', '2-12 in hex (piece)']],
    ['%63%64%65%66 x', ['0-12 (piece)']],
    ['%64%65%66 x', ['0-9 (piece)']],
    ['%65%66 x', ['0-6 (piece)']],
    ['%66 x', []],
    ['x %73%6b', ['2-8 (piece)']],
    ['x %73', []],
    ['x sk%2', []],
    ['"%65%66', ['1-7 (piece)']],
    ['x\n%65%66', []],
  ])('finds pieces in %j at %j, and none where they are not looked for', (text, expected) => {
    const secrets = indexOf('sk-live-0123456789abcdef', binary)
    expect(places(text, true, secrets)).toEqual(expected)
    expect(places(text, true, secrets, formsWithout(['parts']))).toEqual([])
  })

  it('takes the bytes around a pattern for a part of it that belong to it', () => {
    const secrets = indexOf()
    const about = { owner: { label: undefined }, form: undefined, isWeak: false, isWholeOnly: false }
    secrets.add(Buffer.from('ecret-valu'), { ...about, before: 1, after: 1 })
    expect(places('a secret-value b', false, secrets)).toEqual(['2-14'])
    expect(places('ecret-valu', false, secrets)).toEqual(['0-10'])
    // What was dropped at the edges of a text is a part of it.
    expect(places('\necret-valu\n', false, secrets)).toEqual(['0-12'])
    expect(places('  \n ecret-valu', false, secrets)).toEqual(['1-14', '3-14'])
  })
})
