import { SecretStore, uncleanText } from '../../../src/core/secrets/store.js'

function storeOf(...secrets: string[]): SecretStore {
  const store = new SecretStore()
  for (const secret of secrets) store.add(secret, { label: secret.slice(0, 5) })
  return store
}

/** What is found, in one line each. */
const found = (store: SecretStore, text: string) =>
  store.find(text).map(({ start, end, label, forms, isPart, size, isWeak }) => {
    const marks = `${isPart ? ' part' : ''}${isWeak ? ' weak' : ''}`
    return `${text.slice(start, end)}: ${label} ${size}${marks}${forms.length === 0 ? '' : ` in ${forms.join(', ')}`}`
  })
const base64 = (text: string) => Buffer.from(text).toString('base64')

describe('SecretStore.find', () => {
  it('tells of secrets in the order of the text', () => {
    const store = storeOf('first-secret', 'other-secret', 'third-secret')
    expect(found(store, 'a third-secret b first-secret c other-secret d')).toEqual([
      'third-secret: third 12',
      'first-secret: first 12',
      'other-secret: other 12',
    ])
    const coded = `${base64('third-secret')} first-secret ${base64('other-secret')} third-secret x`
    expect(found(store, coded).map((line) => line.split(': ')[1])).toEqual([
      'third 12 in base64',
      'first 12',
      'other 12 in base64',
      'third 12',
    ])
  })

  it('leaves out a place that is a part of another', () => {
    const store = storeOf('secret', 'longer-secret-here', 'a longer')
    expect(found(store, 'the longer-secret-here x')).toEqual(['longer-secret-here: longe 18'])
    // Two that overlap are both told.
    expect(found(store, 'a longer-secret-here x')).toEqual(['a longer: a lon 8', 'longer-secret-here: longe 18'])
  })

  it('leaves out pieces that touch a whole secret, and tells of others', () => {
    const store = storeOf('abcdefghijkl', 'mnopqrstuvwx', 'abcdef-other')
    expect(found(store, 'abcdefghijkl…')).toEqual(['abcdefghijkl: abcde 12'])
    expect(found(store, 'abcdefghijkl and mnopqrst')).toEqual(['abcdefghijkl: abcde 12', 'mnopqrst: mnopq 8 part'])
    expect(found(store, 'ghijkl "abcdefghijkl" mnopqrstuvwx abcdef-ot')).toEqual([
      'ghijkl: abcde 6 part',
      'abcdefghijkl: abcde 12',
      'mnopqrstuvwx: mnopq 12',
      'abcdef-ot: abcde 9 part',
    ])
  })

  it.each([
    ['hun%74er2-hunter2', 'percent'],
    ['hun\\u0074er2-hunter2', 'backslash'],
    ['hun&#116;er2-hunter2', 'entity'],
    ['hun\u001b[0mter2-hunter2', 'ansi'],
    ['hun\n  ter2-hunter2', 'line-break'],
  ])('names the escapes in %j', (text, form) => {
    expect(storeOf('hunter2-hunter2').find(`100% & \\ ${text} \u001b \n`)).toEqual([
      expect.objectContaining({ forms: [form], size: 15 }),
    ])
  })

  it('names the form of a part, and each form once', () => {
    expect(found(storeOf('name:long-password'), 'with long-password')).toEqual([
      'long-password: name: 13 in credentials',
    ])
    expect(found(storeOf('name:long-password'), `x ${base64(base64('"long-password"'))} y`)).toEqual([
      expect.stringMatching(/name: 13 in base64, credentials$/),
    ])
    // & alone is no entity.
    expect(found(storeOf('long & password'), 'x long & password y')).toEqual(['long & password: long  15'])
  })

  it('takes a token for shown though its header, which proves nothing, stands beside it', () => {
    const [header, payload] = [base64('{"alg":"HS256"}'), base64('{"sub":"someone"}')].map((part) =>
      part.replace(/=/g, ''),
    )
    const store = storeOf(`${header}.${payload}.c2lnbmF0dXJl`)
    expect(found(store, `${header} and ${payload} x`).map((line) => line.split(': ')[1])).toEqual([
      'eyJhb 20 weak in jwt',
      'eyJhb 23 in jwt',
    ])
  })
})

describe('SecretStore', () => {
  it('adds a secret once, and keeps its first label', () => {
    const store = new SecretStore()
    expect(store.add('a-password', { label: 'one' })).toEqual({ isMasked: true, values: ['a-password'] })
    expect(store.add('a-password', { label: 'two' })).toEqual({ isMasked: true, values: [] })
    expect(found(store, 'x a-password y')).toEqual(['a-password: one 10'])
  })

  it.each(['12345', '  12345  ', '12345     ', ''])('does not mask %j, which is too short', (secret) => {
    const store = new SecretStore()
    expect(store.add(secret)).toEqual({ isMasked: false, values: [] })
    expect(store.clean(`x ${secret} y`)).toBe(`x ${secret} y`)
    // It is as new as before.
    expect(store.add(secret)).toEqual({ isMasked: false, values: [] })
  })

  it('keeps what was added for now, and the rest, until each is ended', () => {
    const store = storeOf('first-secret')
    const endOne = store.addForNow(['other-secret', 'third-secret'])
    const endTwo = store.addForNow(['third-secret'])
    endOne()
    expect(store.clean('first-secret, other-secret, third-secret')).toBe('***, other-secret, ***')
    endTwo()
    expect(store.clean('first-secret, other-secret, third-secret')).toBe('***, other-secret, third-secret')
  })

  it('takes + for a space where a form is looked for', () => {
    const text = 'x two+words y'
    const without = new SecretStore({ without: ['plus'] })
    without.add('two words')
    expect([storeOf('two words').clean(text), without.clean(text)]).toEqual(['x *** y', text])
  })

  it('masks in the order of the text, whatever was found first', () => {
    const store = storeOf('first-secret', 'other-secret')
    expect(store.clean(`${base64('other-secret')} first-secret other-secret ${base64('first-secret')}.`)).toBe(
      '*** *** *** ***.',
    )
    expect(store.clean('plain')).toBe('plain')
    expect(new SecretStore().clean('plain text')).toBe('plain text')
    expect(new SecretStore().find('plain text')).toEqual([])
    expect(store.clean('first')).toBe('first')
  })

  it('has a text for what cannot be cleaned', () => {
    expect(uncleanText).toBe('this text is left out: taking secrets out of it failed')
  })
})

describe('SecretStore.json', () => {
  it('writes a value that is none as null', () => {
    expect(storeOf('first-secret').json(undefined)).toBe('null')
    expect(storeOf('first-secret').json({ a: 1 }, 2)).toBe('{\n  "a": 1\n}')
  })

  it('masks a number in which a secret stands as a text, so that the rest is JSON', () => {
    const store = storeOf('12345678')
    const json = store.json([12345678, -12345678, 1.12345678, 123456789, 912345678])
    expect(JSON.parse(json)).toEqual(['***', '***', '***', 123456789, 912345678])
  })

  it('masks a secret that is JSON itself, and leaves texts that only begin like one', () => {
    const secret = '{"key":"abcdefgh","n":[1,2]}'
    const store = storeOf(secret)
    expect(store.json({ a: JSON.parse(secret), b: 1 })).toBe('{"a":{"key":"***","n":[1,2]},"b":1}')
    const numbers = storeOf('[1234,5678,9012]')
    expect(numbers.json({ a: [1234, 5678, 9012], b: 1 })).toBe('{"a":***,"b":1}')
    expect(numbers.json({ a: [1234, 5678], b: 1 })).toBe('{"a":[1234,5678],"b":1}')
  })
})
