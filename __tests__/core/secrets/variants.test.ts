import { formsWithout } from '../../../src/core/secrets/forms.js'
import { variantsOf } from '../../../src/core/secrets/variants.js'
import { allForms } from './visited.js'

/** The bytes of each variant, each once; `(1)` where one more byte belongs to the secret. */
function variants(value: string | Uint8Array, forms = allForms): string[] {
  const shown = variantsOf(value, forms).map(({ bytes, before, after }) => {
    return `${before === 0 ? '' : '(1)'}${Buffer.from(bytes).toString('latin1')}${after === 0 ? '' : '(1)'}`
  })
  return [...new Set(shown)]
}

describe('variantsOf', () => {
  it.each<[value: string, variants: string[]]>([
    ['password', ['password']],
    ['two words', ['two words', '(1)wo words', 'twowords', '(1)wowords']],
    ['a b c', ['a b c', 'ab c', '(1) c', 'a bc', 'abc', '(1)c']],
    ['a  b', ['a  b', 'ab', '(1)']],
    ['n-rest', ['n-rest', '(1)-rest']],
    ['25ff-rest', ['25ff-rest', '(1)-rest', '(1)ff-rest']],
    ['160-rest', ['160-rest', '(1)0-rest', '(1)-rest']],
    ['x41-rest', ['x41-rest', '(1)-rest']],
    ['u0041-rest', ['u0041-rest', '(1)-rest']],
    [
      'rest%',
      ['rest%', 'rest\\u0025', '\\u0072\\u0065\\u0073\\u0074\\u0025', 'rest%25', 'rest(1)', '(1)est%', '(1)est(1)'],
    ],
    [
      'rest%2',
      [
        'rest%2',
        'rest\\u00252',
        '\\u0072\\u0065\\u0073\\u0074\\u0025\\u0032',
        'rest%252',
        'rest(1)',
        '(1)est%2',
        '(1)est(1)',
      ],
    ],
    [
      'rest\\',
      [
        'rest\\',
        'rest\\\\',
        'rest\\\\\\\\',
        'rest\\u005c',
        '\\u0072\\u0065\\u0073\\u0074\\u005c',
        'rest',
        'rest%5C',
        'rest(1)',
        '(1)est\\',
        '(1)est(1)',
        '(1)est',
      ],
    ],
    [
      'rest&',
      [
        'rest&',
        'rest\\u0026',
        '\\u0072\\u0065\\u0073\\u0074\\u0026',
        'rest%26',
        'rest&#38;',
        'rest(1)',
        '(1)est&',
        '(1)est(1)',
      ],
    ],
    [
      'rest&#6',
      [
        'rest&#6',
        'rest\\u0026#6',
        'rest\\u0026\\u00236',
        '\\u0072\\u0065\\u0073\\u0074\\u0026\\u0023\\u0036',
        'rest%26%236',
        'rest&#38;#6',
        'rest(1)',
        '(1)est&#6',
        '(1)est(1)',
      ],
    ],
    [
      'rest\\u00',
      [
        'rest\\u00',
        'rest\\\\u00',
        'rest\\\\\\\\u00',
        'rest\\u005cu00',
        '\\u0072\\u0065\\u0073\\u0074\\u005c\\u0075\\u0030\\u0030',
        'restu00',
        'rest%5Cu00',
        'rest(1)',
        '(1)est\\u00',
        '(1)est(1)',
        '(1)estu00',
      ],
    ],
    [
      'rest\\x4',
      [
        'rest\\x4',
        'rest\\\\x4',
        'rest\\\\\\\\x4',
        'rest\\u005cx4',
        '\\u0072\\u0065\\u0073\\u0074\\u005c\\u0078\\u0034',
        'restx4',
        'rest%5Cx4',
        'rest(1)',
        '(1)est\\x4',
        '(1)est(1)',
        '(1)estx4',
      ],
    ],
    ['a\\b', ['a\\b', 'a\\\\b', 'a\\\\\\\\b', 'a\\u005cb', '\\u0061\\u005c\\u0062', 'ab', 'a%5Cb', 'a\u0008', '(1)']],
    ['a%41b', ['a%41b', 'a\\u002541b', '\\u0061\\u0025\\u0034\\u0031\\u0062', 'a%2541b', 'aAb', '(1)b']],
    [
      'a&lt;b',
      [
        'a&lt;b',
        'a\\u0026lt;b',
        'a\\u0026lt\\u003bb',
        '\\u0061\\u0026\\u006c\\u0074\\u003b\\u0062',
        'a%26lt%3Bb',
        'a&#38;lt;b',
        'a<b',
      ],
    ],
    [
      'a\u001b[0mb',
      [
        'a\u001b[0mb',
        'a\\u001b[0mb',
        'a\\\\u001b[0mb',
        'a\\u001b\\u005b0mb',
        '\\u0061\\u001b\\u005b\\u0030\\u006d\\u0062',
        'a%1B%5B0mb',
        'ab',
        '(1)',
        'au0030mb',
      ],
    ],
    ['\u00e4b', ['\u00c3\u00a4b', '\u00e4b']],
    ['\nabc', ['\nabc', '(1)abc', '(1)c']],
    ['abc\n', ['abc\n', 'abc(1)', '(1)c(1)']],
    ['\u00e9"<>\'', ['\u00c3\u00a9"<>\'', '\u00e9"<>\'']],
    [
      'nrest%a',
      [
        'nrest%a',
        'nrest\\u0025a',
        '\\u006e\\u0072\\u0065\\u0073\\u0074\\u0025\\u0061',
        'nrest%25a',
        'nrest(1)',
        '(1)rest%a',
        '(1)rest(1)',
      ],
    ],
    ['ffrest', ['ffrest', '(1)frest', '(1)rest']],
    ['xxx', ['xxx']],
    ['w w w w w w w w w w w w w w w w w w w w w', ['w w w w w w w w w w w w w w w w w w w w w']],
    ['trueA', ['trueA', '(1)rueA']],
  ])('of %j', (value, expected) => {
    expect(variants(value)).toEqual(expected)
  })

  it('breaks a text of up to twenty words at each of them', () => {
    const text = Array.from({ length: 20 }, (_, i) => `word-${i}`).join(' ')
    expect(variants(text)).toContain(text.replace('word-18 word-19', 'word-18word-19'))
    expect(variants(text)).toContain(text.replaceAll(' ', ''))
    expect(variants(`${text} end`)).toEqual([`${text} end`])
  })

  it('takes bytes as they are, and as they are decoded', () => {
    expect(variants(Buffer.from('a%41\\nb'))).toEqual(['a%41\\nb', 'aAb'])
  })

  it('leaves out what is not looked for', () => {
    expect(variants('two words', formsWithout(['line-break']))).toEqual(['two words', '(1)wo words'])
    expect(variants('\u00e4b', formsWithout(['latin1']))).toEqual(['\u00c3\u00a4b'])
  })
})
