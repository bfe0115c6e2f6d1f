import { inspect } from 'node:util'
import type { Range } from '../../../src/core/secrets/layers.js'
import { decodeLetters } from '../../../src/core/secrets/letters.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { asLayer, cutsAt, indexOf } from './visited.js'

describe('single letters', () => {
  it.each([`it's-Secr3t-9z`, `p"ass\`w0rd'x`])('are found in lists with more than one kind of quotes: %s', (secret) => {
    const store = new SecretStore()
    store.add(secret)
    const python = `[${[...secret].map((each) => (each === "'" ? `"'"` : `'${each}'`)).join(', ')}]`
    for (const list of [inspect([...secret], { breakLength: Infinity }), python])
      expect(store.clean(list).replaceAll(/[\s[\]'"`]/g, '')).toBe('***')
  })

  it('look at each cut of a text a few times only', () => {
    const piece = 's.e.c.r.e.t....'
    const amount = 2000
    let looked = 0
    const all = Array.from(
      { length: amount },
      (_, i): Range => ({ start: i * piece.length, end: (i + 1) * piece.length - 4 }),
    )
    const segments = new Proxy(all, {
      get(target, name, receiver) {
        if (typeof name === 'string' && /^\d/.test(name)) looked++
        return Reflect.get(target, name, receiver)
      },
    })
    let visits = 0
    const cuts = { ...cutsAt(), segments }
    decodeLetters(asLayer(piece.repeat(amount)), cuts, indexOf('secret-of-1'), () => visits++)
    expect(visits).toBeGreaterThan(amount)
    // By halves to the first one of each list, and on to the last one.
    expect(looked).toBeLessThan(40 * amount)
  })
})
