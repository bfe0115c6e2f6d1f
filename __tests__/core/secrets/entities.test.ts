import { entityCodePoints, maxEntityName } from '../../../src/core/secrets/entities.js'

describe('the named character references', () => {
  it.each([
    ['quot', '"'],
    ['ast', '*'],
    ['midast', '*'],
    ['lsqb', '['],
    ['lbrack', '['],
    ['vert', '|'],
    ['rcub', '}'],
    ['lsquo', '\u2018'],
    ['rsquo', '\u2019'],
    ['Dagger', '\u2021'],
    ['OElig', '\u0152'],
    ['permil', '\u2030'],
    ['nbsp', '\u00a0'],
    ['yuml', '\u00ff'],
  ])('have %s for %j', (name, character) => {
    expect(entityCodePoints.get(name)).toBe(character.codePointAt(0))
  })

  it('have a name and a character each', () => {
    for (const [name, codePoint] of entityCodePoints) {
      expect(name).toMatch(/^[A-Za-z]\w+$/)
      expect(Number.isInteger(codePoint)).toBe(true)
    }
    expect(entityCodePoints.size).toBe(new Set(entityCodePoints.keys()).size)
    expect(maxEntityName).toBe(7)
  })
})
