import { type GeneratedAccount, generateAccount, minimalFields } from '../../../src/validation/accounts/generate.js'
import { Random } from '../../../src/validation/accounts/random.js'
import { viewSpec } from '../../../src/validation/objects/spec-view.js'

const view = (fields: object[], accountSchema: object = { attributes: [] }) =>
  viewSpec({ accountSchema, accountCreateTemplate: { fields } })

async function generate(
  fields: object[],
  accountSchema?: object,
  seed = 's',
  groups: string[] = [],
): Promise<GeneratedAccount> {
  const spec = view(fields, accountSchema)
  return generateAccount(spec, spec.fields, new Random(seed), async () => groups)
}

const generator = (key: string, name: string, more = {}) => ({
  key,
  type: 'string',
  initialValue: { type: 'generator', attributes: { name, ...more } },
})
const constant = (key: string, type: string, value?: unknown) => ({
  key,
  type,
  initialValue: { type: 'static', attributes: { value } },
})

test('values have the documented types; names only determine their format', async () => {
  const { attributes } = await generate([
    { key: 'a', type: 'string' },
    { key: 'b', type: 'boolean' },
    { key: 'isAdmin', type: 'boolean' },
    { key: 'c', type: 'long' },
    { key: 'd', type: 'int' },
    { key: 'workEmail', type: 'string' },
    { key: 'mobilePhone', type: 'string' },
    { name: 'oldForm', type: 'string' },
    { key: 'e', type: 'string', initialValue: { type: 'identityAttribute', attributes: { name: 'email' } } },
  ])
  expect(attributes).toEqual({
    a: expect.stringMatching(/^test-\w{10}$/),
    b: true,
    isAdmin: false,
    c: expect.any(Number),
    d: expect.any(Number),
    workEmail: expect.stringMatching(/^test\.\w{10}@example\.com$/),
    mobilePhone: expect.stringMatching(/^\+1202555\d{4}$/),
    oldForm: expect.stringMatching(/^test-/),
    e: expect.stringMatching(/@example\.com$/),
  })
})

test('static values are converted to the type of their field; without a value one is generated', async () => {
  const { attributes } = await generate([
    constant('a', 'string', 'fixed'),
    constant('b', 'boolean', 'false'),
    constant('c', 'long', '15'),
    constant('d', 'int', 7),
    constant('e', 'string', 'true'),
    constant('f', 'string', { deep: [1] }),
    constant('g', 'int'),
  ])
  expect(attributes).toEqual({ a: 'fixed', b: false, c: 15, d: 7, e: 'true', f: { deep: [1] }, g: expect.any(Number) })
})

test('a unique id follows its template, fits maxSize (number or text), and is unique', async () => {
  const id = async (more: object, seed = 's') =>
    (await generate([generator('id', 'Create Unique Account ID', more)], undefined, seed)).attributes['id'] as string
  expect(await id({ template: 'x.$(first).$(uniqueCounter)' })).toMatch(/^x\.test-\w{10}\.\d{5,6}$/)
  for (const maxSize of [12, '12']) {
    expect(await id({ template: '$(first).$(last)$(uniqueCounter)', maxSize })).toHaveLength(12)
  }
  expect(await id({ template: 'same', maxSize: 20 })).not.toBe(await id({ template: 'same', maxSize: 20 }, 'other'))
  expect(await id({ template: '$(a)', maxSize: 3 })).toHaveLength(3)
  expect(await id({})).not.toBe('')
})

test('a password has letters of both cases, digits and punctuation, and is recorded as a secret', async () => {
  const { attributes, secretKeys, markers } = await generate([
    generator('pw', 'Create Password'),
    { key: 'apiToken', type: 'string' },
  ])
  expect(attributes['pw']).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[^\w]).{12,}$/)
  expect([...secretKeys]).toEqual(['pw', 'apiToken'])
  expect(markers).not.toContain(attributes['pw'])
})

test('multi-valued attributes get arrays; entitlement attributes get an existing one or no value', async () => {
  const schema = {
    attributes: [
      { name: 'tags', type: 'string', multi: true },
      { name: 'groups', type: 'string', multi: true, entitlement: true },
      { name: 'role', type: 'string', entitlement: true },
    ],
  }
  const fields = [
    { key: 'tags', type: 'string' },
    { key: 'groups', type: 'string' },
    { key: 'role', type: 'string', required: true },
  ]
  expect((await generate(fields, schema, 's', ['readers', 'writers'])).attributes).toEqual({
    tags: [expect.any(String)],
    groups: ['readers'],
    role: 'readers',
  })
  expect((await generate(fields, schema)).attributes).toEqual({
    tags: [expect.any(String)],
    role: expect.stringMatching(/^test-/),
  })
})

test('an undocumented type gives a problem instead of a value', async () => {
  const { attributes, problems } = await generate([{ key: 'x', type: 'array' }, { key: 'y' }])
  expect(attributes).toEqual({})
  expect(problems).toEqual([
    {
      message: expect.stringMatching(/"x" .* undocumented type "array"/),
      target: { kind: 'spec', path: ['accountCreateTemplate', 'fields', 0] },
    },
    { message: expect.stringMatching(/"y" .* undocumented type ""/), target: expect.anything() },
  ])
})

describe('the identity', () => {
  const string = (key: string) => ({ key, type: 'string' })
  test.each<[string, object[], object, string | RegExp]>([
    [
      'is the identity attribute',
      [string('email'), string('uid')],
      { identityAttribute: 'uid', attributes: [] },
      'uid',
    ],
    ['may be a number', [string('email'), { key: 'n', type: 'int' }], { identityAttribute: 'n', attributes: [] }, 'n'],
    [
      'is else the unique id',
      [string('email'), generator('login', 'Create Unique Account ID')],
      { identityAttribute: 'id', attributes: [] },
      'login',
    ],
    [
      'is else the display attribute',
      [string('email'), string('cn')],
      { displayAttribute: 'cn', attributes: [] },
      'cn',
    ],
    ['is else a field that names an account', [string('city'), string('userName')], {}, 'userName'],
    ['is else made up', [string('city')], {}, /^test\.\w+$/],
    [
      'is never a password',
      [generator('uid', 'Create Password')],
      { identityAttribute: 'uid', attributes: [] },
      /^test\.\w+$/,
    ],
  ])('%s', async (_what, fields, schema, wanted) => {
    const { identity, attributes, markers } = await generate(fields, schema)
    if (typeof wanted === 'string') expect(identity).toBe(String(attributes[wanted]))
    else {
      expect(identity).toMatch(wanted)
      expect(markers).toContain(identity)
    }
  })
})

test('a minimal account has the required fields, or else those that identify it, or else all', () => {
  const keys = (fields: object[], schema?: object) => minimalFields(view(fields, schema)).map(({ key }) => key)
  const [a, b] = [{ key: 'a' }, { key: 'b' }]
  expect(keys([{ ...a, required: true }, b])).toEqual(['a'])
  expect(keys([a, b], { identityAttribute: 'b', attributes: [] })).toEqual(['b'])
  expect(keys([a, b])).toEqual(['a', 'b'])
})

test('a hostile key does not reach the prototype', async () => {
  const { attributes } = await generate([
    { key: '__proto__', type: 'string' },
    { key: 'constructor', type: 'int' },
  ])
  expect(Object.keys(attributes)).toContain('constructor')
  expect(({} as Record<string, unknown>)['constructor']).toBe(Object)
})
