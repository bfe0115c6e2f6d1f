import {
  type GeneratedAccount,
  generateAccount,
  generateByType,
  generateField,
  isSecretField,
  minimalFields,
} from '../../../src/validation/accounts/generate.js'
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

/** The only field of a create template. */
function fieldOf(field: object) {
  const [only] = view([field]).fields
  if (only === undefined) throw new Error('the field has not the documented form')
  return only
}

describe('a value by its type and name', () => {
  const of = (type: string, name: string) => generateByType(type, name, new Random('s'))

  test.each(['isAdmin', 'ROOT', 'owner', 'superUser', 'privileged', 'disabled', 'locked', 'suspended', 'inactive'])(
    'a boolean %s is false: a test account gets no rights, and is usable',
    (name) => {
      expect(of('boolean', name)).toBe(false)
    },
  )
  test.each(['terminated', 'deleted', 'isDeleting'])('a boolean %s is false', (name) => {
    expect(of('boolean', name)).toBe(false)
  })
  test.each(['active', 'enabled', ''])('a boolean %j is true', (name) => {
    expect(of('boolean', name)).toBe(true)
  })

  test.each(['email', 'workE-Mail', 'mail', 'other mail', 'userPrincipalName', 'upn'])(
    'a text %j is an address',
    (name) => {
      expect(of('string', name)).toMatch(/^test\.[a-z2-9]{10}@example\.com$/)
    },
  )
  test.each(['phone', 'workPhone', 'mobile', 'fax', 'my fax'])('a text %j is a telephone number', (name) => {
    expect(of('string', name)).toMatch(/^\+1202555\d{4}$/)
  })
  test.each(['mailbox', 'upnext', 'faxes', 'telefax', 'city'])('a text %j is any', (name) => {
    expect(of('string', name)).toMatch(/^test-[a-z2-9]{10}$/)
  })
  test('a secret text is a password', () => {
    expect(of('string', 'apiToken')).toMatch(/^[a-km-z]{6}[A-KM-Z]{6}[2-9]{4}-[a-km-z]{3}!$/)
  })
  test.each(['int', 'long'])('a number of type %s is small and positive', (type) => {
    const random = new Random('s')
    const values = Array.from({ length: 200 }, () => generateByType(type, 'x', random) as number)
    expect(values.every((value) => Number.isInteger(value) && value >= 1 && value <= 9999)).toBe(true)
    expect(new Set(values).size).toBeGreaterThan(100)
  })
  test.each(['date', '', 'String'])('a value of the undocumented type %j is none', (type) => {
    expect(of(type, 'x')).toBeUndefined()
  })
})

describe('a value of a field, and whether no other account has it', () => {
  const of = (field: object) => generateField(fieldOf(field), new Random('s'))

  test.each<[object, object]>([
    [constant('a', 'string', 'fixed'), { value: 'fixed', unique: false }],
    [constant('a', 'boolean', 'TRUE'), { value: true, unique: false }],
    [constant('a', 'boolean', 'False'), { value: false, unique: false }],
    [constant('a', 'boolean', 'untrue'), { value: 'untrue', unique: false }],
    [constant('a', 'boolean', 'true or false'), { value: 'true or false', unique: false }],
    [constant('a', 'int', '-15'), { value: -15, unique: false }],
    [constant('a', 'long', '+15'), { value: 15, unique: false }],
    [constant('a', 'int', '1.5'), { value: '1.5', unique: false }],
    [constant('a', 'int', 'x1'), { value: 'x1', unique: false }],
    [constant('a', 'int', '1x'), { value: '1x', unique: false }],
    [constant('a', 'int', '1234567890123456'), { value: '1234567890123456', unique: false }],
    [constant('a', 'int', '123456789012345'), { value: 123456789012345, unique: false }],
    [constant('a', 'string', '15'), { value: '15', unique: false }],
    [constant('a', 'string', 'true'), { value: 'true', unique: false }],
    [constant('a', 'string', ''), { value: '', unique: false }],
    [constant('a', 'string', null), { value: expect.stringMatching(/^test-/), unique: true }],
    [constant('a', 'boolean', false), { value: false, unique: false }],
    [generator('a', 'Create Password'), { value: expect.stringMatching(/^\w{16}-\w{3}!$/), unique: true }],
    [
      generator('a', 'Create Unique Account ID', { template: 'x$(uniqueCounter)' }),
      { value: expect.stringMatching(/^x\d{5,6}$/), unique: true },
    ],
    [generator('a', 'Another'), { value: expect.stringMatching(/^test-/), unique: true }],
    [
      { key: 'a', type: 'string' },
      { value: expect.stringMatching(/^test-/), unique: true },
    ],
    [
      { key: 'phone', type: 'string' },
      { value: expect.stringMatching(/^\+1/), unique: false },
    ],
    [
      { key: 'a', type: 'int' },
      { value: expect.any(Number), unique: false },
    ],
    [
      { key: 'a', type: 'other' },
      { value: undefined, unique: false },
    ],
    [
      { key: 'a', type: 'string', initialValue: { type: 'identityAttribute', attributes: { name: 'phone' } } },
      { value: expect.stringMatching(/^\+1/), unique: false },
    ],
    [
      { key: 'a', type: 'string', initialValue: { type: 'other', attributes: { name: 'phone' } } },
      { value: expect.stringMatching(/^test-/), unique: true },
    ],
    [
      { key: 'a', type: 'string', initialValue: { type: 'identityAttribute', attributes: { name: ['phone'] } } },
      { value: expect.stringMatching(/^test-/), unique: true },
    ],
    [
      { key: 'a', type: 'string', initialValue: { type: 'static', attributes: { name: 'Create Password' } } },
      { value: expect.stringMatching(/^test-/), unique: true },
    ],
  ])('of %j', (field, expected) => {
    expect(of(field)).toEqual(expected)
  })

  test.each<[object, RegExp]>([
    [{ template: 'a.$(x).$(uniqueCounter)$(email)' }, /^a\.test-\w{10}\.\d{5,6}test\.\w{10}@example\.com$/],
    [{ template: 'same' }, /^same\w{10}$/],
    [{ template: 5 }, /^\w{10}$/],
    [{}, /^\w{10}$/],
    [{ template: 'same', maxSize: 14 }, /^same\w{10}$/],
    [{ template: 'same', maxSize: 13 }, /^same\w\w{8}$/],
    [{ template: 'same', maxSize: 8.9 }, /^\w{8}$/],
    [{ template: 'same', maxSize: 1 }, /^\w$/],
    [{ template: 'same', maxSize: 0 }, /^same\w{10}$/],
    [{ template: 'same', maxSize: -1 }, /^same\w{10}$/],
    [{ template: 'same', maxSize: 'x' }, /^same\w{10}$/],
    [{ template: `$(${'x'.repeat(200)})` }, /^test-\w{10}$/],
    [{ template: `$(${'x'.repeat(201)})` }, /^\$\(x{201}\)\w{10}$/],
    [{ template: '$()' }, /^test-\w{10}$/],
  ])('a unique id of %j', (more, expected) => {
    expect(of(generator('a', 'Create Unique Account ID', more)).value).toMatch(expected)
  })

  test('the numbers of unique ids have five or six digits', () => {
    const random = new Random('s')
    const field = fieldOf(generator('a', 'Create Unique Account ID', { template: '$(uniqueCounter)' }))
    const values = Array.from({ length: 300 }, () => Number(generateField(field, random).value))
    expect(values.every((value) => value >= 10_000 && value <= 999_999)).toBe(true)
    expect(Math.max(...values)).toBeGreaterThan(500_000)
  })
})

test('a field is secret by its generator or its name', () => {
  expect(isSecretField(fieldOf(generator('a', 'Create Password')))).toBe(true)
  expect(isSecretField(fieldOf({ key: 'password', type: 'string' }))).toBe(true)
  expect(isSecretField(fieldOf(generator('a', 'Create Unique Account ID')))).toBe(false)
  const other = { key: 'a', type: 'string', initialValue: { type: 'static', attributes: { name: 'Create Password' } } }
  expect(isSecretField(fieldOf(other))).toBe(false)
})

describe('the markers', () => {
  test('are the texts that no other account has, and no secret', async () => {
    const { attributes, markers, secretKeys } = await generate([
      { key: 'a', type: 'string' },
      { key: 'n', type: 'int' },
      constant('fixed', 'string', 'same'),
      { key: 'phone', type: 'string' },
      generator('pw', 'Create Password'),
      generator('id', 'Create Unique Account ID', { template: '$(uniqueCounter)' }),
      { key: 'userName', type: 'string' },
    ])
    expect(markers).toEqual([attributes['a'], attributes['id'], attributes['userName']])
    expect([...secretKeys]).toEqual(['pw'])
  })

  test('are values of the settings where these are unique', async () => {
    const spec = view([
      { key: 'a', type: 'string' },
      { key: 'b', type: 'string' },
    ])
    const values = { a: { choices: ['given'] }, constructor: { choices: ['x'] } }
    const { attributes, markers, identity } = await generateAccount(
      spec,
      spec.fields,
      new Random('s'),
      async () => [],
      values,
    )
    expect(attributes['a']).toBe('given')
    expect(markers).toEqual([attributes['b'], identity])
  })
})

test('an entitlement attribute takes a value of the settings or a static one as it is', async () => {
  const spec = view([constant('role', 'string', 'fixed'), { key: 'group', type: 'string' }], {
    attributes: [
      { name: 'role', type: 'string', entitlement: true },
      { name: 'group', type: 'string', entitlement: true, multi: true },
    ],
  })
  const asked: string[] = []
  const existing = async (attribute: string) => {
    asked.push(attribute)
    return ['existing']
  }
  const values = { group: { choices: ['given'] } }
  const { attributes } = await generateAccount(spec, spec.fields, new Random('s'), existing, values)
  expect(attributes).toEqual({ role: 'fixed', group: ['given'] })
  expect(asked).toEqual([])
})

test.each(['username', 'user_name', 'login', 'mail', 'e-mail', 'emailAddress', 'email_address', 'displayName', 'name'])(
  'a field %s may be the identity',
  async (key) => {
    const { identity, attributes } = await generate(
      [
        { key: 'city', type: 'string' },
        { key, type: 'string' },
      ],
      {},
    )
    expect(identity).toBe(attributes[key])
  },
)

test.each(['loginTime', 'oldName', 'mailbox'])('a field %s is not', async (key) => {
  const { identity, attributes } = await generate([{ key, type: 'string' }], {})
  expect(identity).not.toBe(attributes[key])
})

test('an empty or structured value is no identity', async () => {
  const fields = [constant('uid', 'string', { deep: 1 }), { key: 'login', type: 'string' }]
  const { identity, attributes } = await generate(fields, { identityAttribute: 'uid', attributes: [] })
  expect(identity).toBe(attributes['login'])
})

test('a minimal account has the field of the display attribute too', () => {
  const spec = view([{ key: 'a' }, { key: 'b' }, { key: 'c' }], {
    identityAttribute: 'c',
    displayAttribute: 'a',
    attributes: [],
  })
  expect(minimalFields(spec).map(({ key }) => key)).toEqual(['a', 'c'])
})
