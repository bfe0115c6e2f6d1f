import { check, type TestCase, validate } from '../../harness.js'

// biome-ignore lint/suspicious/noExplicitAny: a connector can send anything
type Any = any

const account = (id: string, more: Record<string, Any> = {}, attributes: Record<string, Any> = {}) => ({
  key: { simple: { id } },
  ...more,
  attributes: { id, login: `login-${id}`, ...attributes },
})
const group = (id: string, attributes: Record<string, Any> = {}) => ({
  key: { simple: { id } },
  type: 'group',
  attributes: { id, name: `name-${id}`, ...attributes },
})

/** The findings of a check on these accounts or groups, as `level: message`. */
async function findingsOf(id: string, objects: Any[], spec?: TestCase['spec']): Promise<string[]> {
  const command = id.startsWith('entitlement') ? 'std:entitlement:list' : 'std:account:list'
  const send = (_: Any, input: Any, res: Any) => {
    for (const each of objects) if (each.type === undefined || each.type === input.type) res.send(each)
  }
  const { result } = await validate({
    handlers: () => ({ [command]: send }),
    spec: (given) => {
      given.accountSchema.identityAttribute = 'id'
      given.accountSchema.displayAttribute = 'login'
      given.entitlementSchemas = given.entitlementSchemas.filter(({ type }: Any) => type === 'group')
      Object.assign(given.entitlementSchemas[0], { identityAttribute: 'id', displayAttribute: 'name' })
      spec?.(given)
    },
    options: { checks: [id] },
  })
  const { verdict, findings } = check(result, id)
  const worst = findings.some(({ level }) => level === 'error')
    ? 'fail'
    : findings.some(({ level }) => level === 'warning')
      ? 'warn'
      : 'pass'
  expect(verdict).toBe(worst)
  return findings.map(({ level, message }) => `${level}: ${message}`)
}

describe('account-keys-unique', () => {
  const of = (...accounts: Any[]) => findingsOf('account-keys-unique', accounts)

  test('finds accounts that the platform makes one: of the same uuid under simple keys', async () => {
    expect(await of(account('1', { uuid: 'u' }), account('2', { uuid: 'v' }), account('3', { uuid: 'u' }))).toEqual([
      'error: 1 account, first "3", has the uuid of another account: the platform makes them one',
    ])
    expect(await of(account('1', { uuid: '' }), account('2', { uuid: '' }), account('3', { uuid: null }))).toEqual([])
  })

  test('finds accounts of the same identityAttribute', async () => {
    expect(
      await of(account('1', {}, { id: 'same' }), account('2', {}, { id: 'same' }), account('3', {}, { id: 'same' })),
    ).toEqual([
      'error: 2 accounts, first "2", have the "id" of another account, the identityAttribute',
      'notice: 3 accounts, first "1", have a key that is not its "id", the identityAttribute',
    ])
    expect(await of(account('1', {}, { id: null }), account('2', {}, { id: null }))).toEqual([])
  })

  test('notes what may be chance: one display name, keys that differ in case or space, another identity', async () => {
    expect(await of(account('1', {}, { login: 'Jo' }), account('2', {}, { login: 'Jo' }))).toEqual([
      'notice: 1 account, first "2", has the "login" of another account, the displayAttribute',
    ])
    expect(await of(account('ada'), account('Ada'), account('bob'), account('bob '))).toEqual([
      'notice: 2 accounts, first "Ada", have a key that differs from the key of another account only in case or white space',
    ])
    const ids = ['Ada', 'ada ', 'ada', 'ada', 'Bob']
    expect(await of(...ids.map((id, i) => account(String(i), {}, { id })))).toEqual([
      'error: 1 account, first "3", has the "id" of another account, the identityAttribute',
      'notice: 2 accounts, first "1", have a value of "id", the identityAttribute, that differs from that of another account only in case or white space',
      'notice: 5 accounts, first "0", have a key that is not its "id", the identityAttribute',
    ])
    expect(await of(account('1', { identity: '1' }), account('2', { identity: 'two' }))).toEqual([
      'notice: 1 account, first "2", has an identity that is not its "id", the identityAttribute',
    ])
    expect(
      await of(account('1'), account('2', {}, { id: 'two' }), account('3', { identity: null }, { id: 3 })),
    ).toEqual(['notice: 1 account, first "2", has a key that is not its "id", the identityAttribute'])
    const compound = { key: { compound: { lookupId: 'ada', uniqueId: '4' } } }
    expect(await of(account('4', compound), account('5', { key: undefined, identity: '5' }))).toEqual([])
  })
})

test('entitlement-keys-unique finds the same in entitlements of a type', async () => {
  expect(
    await findingsOf('entitlement-keys-unique', [
      { ...group('1'), uuid: 'u' },
      { ...group('2', { name: 'name-1' }), uuid: 'u' },
      group('3', { id: '1' }),
    ]),
  ).toEqual([
    'error: 1 entitlement of type "group", first "2", has the uuid of another entitlement of type "group": the platform makes them one',
    'error: 1 entitlement of type "group", first "3", has the "id" of another entitlement of type "group", the identityAttribute',
    'notice: 1 entitlement of type "group", first "2", has the "name" of another entitlement of type "group", the displayAttribute',
    'notice: 1 entitlement of type "group", first "3", has a key that is not its "id", the identityAttribute',
  ])
})

test.each([
  ['account-schema-check', 'account', account],
  ['entitlement-schema-check', 'entitlement of type "group"', group],
])('%s finds texts that stand for a value that is missing', async (id, noun, object) => {
  const name = noun === 'account' ? 'login' : 'name'
  const many = noun.replace(/^\w+/, (word) => `${word}s`)
  const make = (key: string, value: string) =>
    object(key, ...((noun === 'account' ? [{}, { [name]: value }] : [{ [name]: value }]) as [Any]))
  const found = (
    await findingsOf(id, [
      make('1', 'undefined'),
      make('2', '[object Object]'),
      make('NaN', 'ok'),
      make('4', 'null'),
      make('5', 'undefined is a word'),
      make('6', 'Ada undefined'),
      make('7', 'undefined.undefined@example.com'),
      make('8', '[object Object],[object Object]'),
      make('9', 'Invalid Date'),
      make('10', 'nullable-NaNs'),
    ])
  ).filter((line) => line.includes('the text'))
  expect(found).toEqual([
    `warning: attribute "${name}" is the text "undefined" in 1 ${noun}, first in "1"`,
    `warning: attribute "${name}" is the text "[object Object]" in 1 ${noun}, first in "2"`,
    `warning: the key is the text "NaN" in 1 ${noun}, first in "NaN"`,
    `warning: attribute "id" is the text "NaN" in 1 ${noun}, first in "NaN"`,
    `warning: attribute "${name}" has the text "undefined" in 2 ${many}, first in "6"`,
    `warning: attribute "${name}" has the text "[object Object]" in 1 ${noun}, first in "8"`,
    `warning: attribute "${name}" is the text "Invalid Date" in 1 ${noun}, first in "9"`,
    `notice: attribute "${name}" is the text "null" in 1 ${noun}, first in "4"`,
  ])
})

test.each([
  ['account-schema-check', 'accounts', account],
  ['entitlement-schema-check', 'entitlements of type "group"', group],
])('%s finds times of which seconds are taken for milliseconds, and the other way round', async (id, nouns, object) => {
  const name = nouns === 'accounts' ? 'login' : 'name'
  const of = async (...values: unknown[]) => {
    const objects = values.map((value, i) =>
      object(`${i}`, ...((nouns === 'accounts' ? [{}, { [name]: value }] : [{ [name]: value }]) as [Any])),
    )
    return (await findingsOf(id, objects)).filter((line) => line.includes('has only times'))
  }
  const [old, later, far] = ['1970-01-12T13:46:40.000Z', '1970-01-21 01:02:03', '+054840-11-09T02:13:20.000Z']
  expect(await of(null, old, later)).toEqual([
    `warning: attribute "${name}" has only times of January 1970, in 2 ${nouns}, first in "1": seconds seem to be taken for milliseconds`,
  ])
  expect(await of(far, far.replace('20.000', '21.000'))).toEqual([
    `warning: attribute "${name}" has only times of a year after 30000, in 2 ${nouns}, first in "0": milliseconds seem to be taken for seconds`,
  ])
  // A day of birth, the same one each time, "never", and an attribute with other values.
  for (const values of [
    [old, old],
    [old],
    ['1970-01-15', '1970-01-16'],
    [old, later, '2026-01-02T03:04:05Z'],
    [old, far],
  ])
    expect(await of(...values)).toEqual([])
  expect(await of('1970-01-01T00:00:00.000Z', later)).toEqual([])
})

test('entitlement-keys-unique notes keys that differ only in case or white space', async () => {
  expect(
    await findingsOf('entitlement-keys-unique', [group('ops'), group('OPS'), group('o ps'), group('o  ps')]),
  ).toEqual([
    'notice: 2 entitlements of type "group", first "OPS", have a key that differs from the key of another entitlement of type "group" only in case or white space',
  ])
})

const beside =
  /^warning: 1 entitlement of type "group", first "1"(.*): each has "identity" or "uuid" beside its "key", which an aggregation refused/

test.each([
  ['identity', { identity: '1' }],
  ['uuid', { uuid: 'u' }],
])('entitlement-output-form warns of an entitlement with %s beside its key', async (_what, more) => {
  expect(await findingsOf('entitlement-output-form', [{ ...group('1'), ...more }, group('2')])).toEqual([
    expect.stringMatching(beside),
  ])
  expect(
    await findingsOf('entitlement-output-form', [
      group('1'),
      { type: 'group', identity: '2', attributes: { id: '2' } },
    ]),
  ).toEqual([])
})

test.each([
  ['entitlement-output-form', 'std:entitlement:read', 'entitlement of type "group"'],
  ['account-output-form', 'std:account:read', 'account'],
])('%s looks at the answers of read too', async (id, command, whose) => {
  const withExtra = async (checks: string[]) => {
    const { result } = await validate({
      handlers: (_directory, sound) => ({
        [command]: (context, input, res) =>
          sound[command]?.(context, input, {
            send: (data: Any) => res.send({ ...data, ...(input.type === 'role' ? {} : { extra: 1, type: 'group' }) }),
          }),
      }),
      options: { checks },
    })
    return check(result, id).findings.map(({ level, message, target }) => [level, message, target])
  }
  const text = `^\\d ${whose.replace(/^\w+/, '$&s?')}, first "\\w+" in the answer of ${command}: each has the undocumented field "extra"$`
  const expected = ['warning', expect.stringMatching(new RegExp(text)), { kind: 'handler', command }]
  expect(await withExtra([id])).toContainEqual(expected)
  expect(
    await withExtra([id === 'account-output-form' ? 'account-list-and-read' : 'entitlement-list-read', id]),
  ).toContainEqual(expected)
})

test.each([
  [100, true],
  [101, false],
  [200, true],
  [250, true],
  [500, true],
  [1000, true],
])('account-list-and-read notes a list of %d accounts: %s', async (length, isNoted) => {
  const accounts = Array.from({ length }, (_, i) => account(String(i)))
  const found = (await findingsOf('account-list-and-read', accounts)).filter((line) => line.startsWith('notice'))
  expect(found).toEqual(
    isNoted ? [`notice: std:account:list sends exactly ${length} accounts, which is a usual size of a page`] : [],
  )
})

test('attributes with the names of members of every object are told as missing, or found', async () => {
  const names = ['constructor', 'toString', '__proto__', 'hasOwnProperty']
  const spec = (given: Any) => {
    for (const name of names)
      given.accountSchema.attributes.push({ name, type: 'string', description: name, required: true })
    given.accountSchema.displayAttribute = 'constructor'
  }
  const required = 'account-schema-check'
  const missing = (await findingsOf(required, [account('1')], spec)).filter((line) => line.startsWith('error'))
  expect(missing).toEqual(names.map((name) => expect.stringContaining(`attribute "${name}" is required and missing`)))
  const values = names.map((name) => `"${name}":"a"`).join()
  const all = ['1', '2'].map((id) => ({
    ...account(id),
    attributes: JSON.parse(`{"id":"${id}","login":"${id}",${values}}`),
  }))
  expect((await findingsOf(required, all, spec)).filter((line) => line.startsWith('error'))).toEqual([])
  expect(await findingsOf('account-keys-unique', [account('1'), account('2')], spec)).toEqual([])
  expect(await findingsOf('account-keys-unique', all, spec)).toEqual([
    'notice: 1 account, first "2", has the "constructor" of another account, the displayAttribute',
  ])
})
