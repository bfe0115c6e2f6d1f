import { type Clean, clean, cleanLines, constant, joinClean, trusted } from '../../../src/core/secrets/clean.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { oneLine, quote, shorten } from '../../../src/core/text.js'

const store = new SecretStore()
store.add('hunter2-hunter2')

describe('Clean', () => {
  it('comes out of the store, and of texts of ours', () => {
    const name: Clean = store.clean('connector hunter2-hunter2')
    expect(clean`cannot read ${name} of version ${3}: ${quote(name)}`).toBe(
      'cannot read connector *** of version 3: "connector ***"',
    )
    expect(joinClean([name, constant('is missing')], '; ')).toBe('connector ***; is missing')
    expect(clean`a \\ b`).toBe('a \\ b')
  })

  it('is the text of a source that is trusted, and each line of a clean text', () => {
    expect(trusted('hunter2-hunter2', 'the test says so')).toBe('hunter2-hunter2')
    expect(cleanLines(store.clean('a\nb\r\nc\rd\n'))).toEqual(['a', 'b', 'c', 'd', ''])
  })

  // The compiler is the test: each of these lines is an error, and tsc fails where one is not.
  it('is not what anybody else makes', () => {
    const foreign: string = 'hunter2-hunter2'
    // @ts-expect-error text that was not cleaned cannot be shortened
    shorten(foreign, 10)
    // @ts-expect-error nor put on one line
    oneLine(foreign)
    // @ts-expect-error nor quoted
    quote(foreign)
    // @ts-expect-error nor can a part of it be cut first and called clean
    const part: Clean = foreign.slice(0, 10)
    // @ts-expect-error nor be put into a text of ours
    clean`cannot read ${foreign}`
    // @ts-expect-error nor be called a constant
    constant(foreign)
    // @ts-expect-error nor stand between clean texts
    joinClean([store.clean(foreign)], foreign)
    expect(part).toBe('hunter2-hu')
  })
})
