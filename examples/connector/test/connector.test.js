// The tests run the built bundle with the same call as the platform.
const assert = require('node:assert/strict')
const { execFileSync } = require('node:child_process')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { PassThrough } = require('node:stream')
const { before, beforeEach, test } = require('node:test')

const spec = JSON.parse(readFileSync(join(__dirname, '..', 'connector-spec.json'), 'utf8'))
let connector

before(async () => {
  connector = await require('../dist/index.js').connector()
})

beforeEach(() => useConfig({ token: 'example-token' }))

function useConfig(config) {
  process.env.CONNECTOR_CONFIG = Buffer.from(JSON.stringify(config)).toString('base64')
}

/** Runs a command and returns what it sent, and the state that it saved. */
async function runWithState(type, input = {}) {
  const stream = new PassThrough({ objectMode: true })
  const sent = []
  let state
  stream.on('data', (chunk) => {
    if (chunk.type === 'state') state = chunk.data
    else sent.push(chunk.data)
  })
  await connector._exec(type, { commandType: type }, input, stream)
  stream.end()
  return { sent, state }
}

/** Runs a command and returns what it sent. */
async function run(type, input) {
  return (await runWithState(type, input)).sent
}

/** Runs a command that sends one result. */
async function one(type, input) {
  const sent = await run(type, input)
  assert.equal(sent.length, 1)
  return sent[0]
}

const object = (id, more = {}) => ({ identity: id, key: { simple: { id } }, ...more })
const refused = (pattern, type = 'generic') => ({ name: 'Error', type, message: pattern })

const newAccount = {
  username: 'new.person',
  displayName: 'New Person',
  email: 'new.person@example.com',
  password: 'correct-horse-battery',
}

test('handles exactly the commands that the spec lists', () => {
  assert.deepEqual(
    [...connector.handlers.keys()].filter((key) => key !== 'std:spec:read').sort(),
    [...spec.commands].sort(),
  )
})

test('accepts only the right token', async () => {
  assert.deepEqual(await one('std:test-connection', {}), {})
  for (const config of [{}, { token: '' }, { token: 'wrong' }, { token: 1 }]) {
    useConfig(config)
    for (const type of spec.commands) {
      const input = object('ada.byron', { type: 'group', attributes: newAccount, changes: [], password: 'long-enough' })
      await assert.rejects(run(type, input), refused(/token/), `${type} with ${JSON.stringify(config)}`)
    }
  }
})

test('refuses an invalid page size', async () => {
  for (const pageSize of [0, 1.5, 1001, 'many']) {
    useConfig({ token: 'example-token', pageSize })
    await assert.rejects(run('std:test-connection'), refused(/1 to 1000/), String(pageSize))
  }
  // The platform may send numbers as text.
  for (const pageSize of ['5', '', null]) {
    useConfig({ token: 'example-token', pageSize })
    assert.equal((await run('std:account:list')).length, 12)
  }
})

test('discovers the schema that the spec declares', async () => {
  assert.deepEqual(await one('std:account:discover-schema'), spec.accountSchema)
})

test('lists every account in the form of the schema, and reads the same', async () => {
  const accounts = await run('std:account:list')
  assert.equal(accounts.length, 12)
  const declared = new Map(spec.accountSchema.attributes.map((attribute) => [attribute.name, attribute]))
  const types = { string: 'string', boolean: 'boolean', int: 'number', long: 'number' }
  for (const account of accounts) {
    for (const [name, value] of Object.entries(account.attributes)) {
      assert.equal(Array.isArray(value), declared.get(name).multi === true, name)
      for (const single of [value].flat()) assert.equal(typeof single, types[declared.get(name).type], name)
    }
    assert.deepEqual(await one('std:account:read', object(account.key.simple.id)), account)
  }
  assert.deepEqual(new Set(accounts.flatMap((account) => Object.keys(account.attributes))), new Set(declared.keys()))
})

test('lists the accounts of one department', async () => {
  useConfig({ token: 'example-token', department: 'Design' })
  const accounts = await run('std:account:list')
  assert.deepEqual(
    accounts.map(({ key }) => key.simple.id),
    ['mei.tanaka', 'sara.klein'],
  )
})

test('a stateful list continues from the previous state', async () => {
  const list = (state) => runWithState('std:account:list', { stateful: true, ...(state && { state }) })
  const ids = ({ sent }) => sent.map(({ key, deleted }) => `${deleted ? '-' : '+'}${key.simple.id}`)
  const first = await list()
  assert.equal(first.sent.length, 12)
  assert.deepEqual(ids(await list(first.state)), [])
  await run('std:account:create', { identity: null, attributes: newAccount })
  await run('std:account:disable', object('jon.berg'))
  const second = await list(first.state)
  assert.deepEqual(ids(second), ['+new.person', '+jon.berg'])
  assert.equal(second.sent[1].disabled, true)
  await run('std:account:delete', object('new.person'))
  await run('std:account:enable', object('jon.berg'))
  assert.deepEqual(ids(await list(second.state)), ['-new.person', '+jon.berg'])
  // The state is of another directory, so everything is sent.
  for (const state of [{}, { directory: 'another', changes: 0 }]) assert.equal((await list(state)).sent.length, 12)
  useConfig({ token: 'example-token', department: 'Design' })
  assert.deepEqual(ids(await list(second.state)), ['-new.person', '-jon.berg'])
  assert.equal((await runWithState('std:account:list')).state, undefined)
})

test('a stateful list of entitlements, which never change, sends them only once', async () => {
  for (const type of ['group', 'license']) {
    const { sent, state } = await runWithState('std:entitlement:list', { type, stateful: true })
    assert.ok(sent.length > 0)
    const second = await runWithState('std:entitlement:list', { type, stateful: true, state })
    assert.deepEqual(second.sent, [])
    assert.equal(second.state.directory, state.directory)
  }
})

test('finds departments and the people in them', async () => {
  const keys = (items) => items.map(({ key }) => key)
  const departments = await one('std:source-data:discover', { queryInput: {} })
  assert.deepEqual(keys(departments), ['Design', 'Engineering', 'Finance', 'People', 'Sales'])
  assert.deepEqual(departments[0], { key: 'Design', label: 'Design', subLabel: '2 people' })
  assert.deepEqual(keys(await one('std:source-data:discover', { queryInput: { query: 'EN' } })), ['Engineering'])
  assert.deepEqual(keys(await one('std:source-data:discover', { queryInput: { limit: 1 } })), ['Design'])
  const people = (queryInput) => one('std:source-data:read', { sourceDataKey: 'Finance', queryInput })
  assert.deepEqual(await people({ excludeItems: ['luca.ferri'] }), [
    { key: 'ines.costa', label: 'Inês Costa', subLabel: 'ines.costa@example.com' },
  ])
  assert.deepEqual(keys(await people()), ['ines.costa', 'luca.ferri'])
  await assert.rejects(run('std:source-data:read', { sourceDataKey: 'Law' }), refused(/Law/, 'notFound'))
})

test('has the options of the item without options in the spec', async () => {
  const { options } = await one('std:config-options:read', { key: 'department' })
  assert.deepEqual(options.department[0], { label: 'Design', value: 'Design' })
  assert.equal(options.department.length, 5)
  await assert.rejects(run('std:config-options:read', { key: 'token' }), refused(/token/))
})

test('counts the accounts with a licence', async () => {
  const usage = { license: 'modelling', seats: 5, assigned: 1 }
  assert.deepEqual(await one('custom:license:usage', { license: 'modelling' }), usage)
  await assert.rejects(run('custom:license:usage', {}), refused(/license/, 'notFound'))
})

test('lists and reads the entitlements of each type', async () => {
  for (const { type, attributes } of spec.entitlementSchemas) {
    const entitlements = await run('std:entitlement:list', { type })
    assert.ok(entitlements.length > 0)
    for (const entitlement of entitlements) {
      assert.equal(entitlement.type, type)
      assert.deepEqual(
        Object.keys(entitlement.attributes),
        attributes.map(({ name }) => name),
      )
      const input = object(entitlement.key.simple.id, { type })
      assert.deepEqual(await one('std:entitlement:read', input), entitlement)
    }
  }
  await assert.rejects(run('std:entitlement:list', { type: 'role' }), refused(/role/))
})

test('reports a missing object with the error type notFound', async () => {
  const missing = refused(/no-one/, 'notFound')
  for (const type of ['read', 'update', 'delete', 'enable', 'disable', 'unlock']) {
    await assert.rejects(run(`std:account:${type}`, object('no-one', { changes: [] })), missing, type)
  }
  await assert.rejects(run('std:change-password', object('no-one', { password: 'long-enough' })), missing)
  for (const type of ['group', 'license']) {
    await assert.rejects(run('std:entitlement:read', object('no-one', { type })), missing)
  }
  await assert.rejects(run('std:entitlement:read', object('office', { type: 'group' })), refused(/office/, 'notFound'))
})

test('creates, reads and deletes an account', async () => {
  const attributes = { ...newAccount, vpnAccess: 'true', employeeNumber: 7, startDate: 1767225600000, phones: '+1 555' }
  const created = await one('std:account:create', { identity: null, attributes })
  assert.deepEqual(created, {
    key: { simple: { id: 'new.person' } },
    disabled: false,
    locked: false,
    attributes: {
      username: 'new.person',
      displayName: 'New Person',
      email: 'new.person@example.com',
      vpnAccess: true,
      employeeNumber: 7,
      startDate: 1767225600000,
      phones: ['+1 555'],
      groups: [],
      licenses: [],
    },
  })
  const id = object('new.person')
  assert.deepEqual(await one('std:account:read', id), created)
  await assert.rejects(run('std:account:create', { attributes: newAccount }), refused(/exists already/))
  assert.equal((await one('std:account:disable', id)).disabled, true)
  assert.equal((await one('std:account:enable', id)).disabled, false)
  assert.deepEqual(await one('std:change-password', { ...id, password: 'another-long-one' }), {})
  await assert.rejects(run('std:change-password', { ...id, password: 'short' }), refused(/^(?!.*short).*8 characters/))
  assert.deepEqual(await one('std:account:delete', id), {})
  await assert.rejects(run('std:account:read', id), refused(/new\.person/, 'notFound'))
})

test('creates no account without required or with unknown attributes', async () => {
  const before = await run('std:account:list')
  await assert.rejects(
    run('std:account:create', { identity: null, attributes: {} }),
    refused(/username, displayName, email, password/),
  )
  for (const wrong of [{ shoeSize: 43 }, { employeeNumber: 1.5 }, { vpnAccess: 'maybe' }, { groups: ['no-such'] }]) {
    const attributes = { ...newAccount, ...wrong }
    await assert.rejects(
      run('std:account:create', { attributes }),
      refused(new RegExp(Object.keys(wrong)[0].slice(0, 5))),
    )
  }
  assert.deepEqual(await run('std:account:list'), before)
})

test('updates with Set, Add and Remove, with a single value or a list', async () => {
  const update = async (op, attribute, value) => {
    const { attributes } = await one(
      'std:account:update',
      object('sara.klein', { changes: [{ op, attribute, value }] }),
    )
    assert.deepEqual((await one('std:account:read', object('sara.klein'))).attributes, attributes)
    return attributes[attribute]
  }
  assert.equal(await update('Set', 'department', 'Sales'), 'Sales')
  assert.equal(await update('Remove', 'department', 'Sales'), undefined)
  assert.equal(await update('Set', 'employeeNumber', '77'), 77)
  assert.equal(await update('Set', 'vpnAccess', true), true)
  assert.equal(await update('Set', 'vpnAccess', null), undefined)
  assert.deepEqual(await update('Add', 'groups', 'sales'), ['sales'])
  assert.deepEqual(await update('Add', 'groups', ['finance', 'sales']), ['sales', 'finance'])
  assert.deepEqual(await update('Remove', 'groups', 'sales'), ['finance'])
  assert.deepEqual(await update('Set', 'licenses', ['office', 'design']), ['office', 'design'])
  assert.deepEqual(await update('Set', 'licenses', null), [])
  await assert.rejects(update('Set', 'username', 'sara.grande'), refused(/never changes/))
  await assert.rejects(update('Add', 'groups', 'no-such'), refused(/no group "no-such"/))
})

test('a refused update changes nothing', async () => {
  const before = await one('std:account:read', object('omar.haddad'))
  const changes = [
    { op: 'Set', attribute: 'department', value: 'Finance' },
    { op: 'Set', attribute: 'employeeNumber', value: 'many' },
  ]
  await assert.rejects(run('std:account:update', object('omar.haddad', { changes })), refused(/employeeNumber/))
  assert.deepEqual(await one('std:account:read', object('omar.haddad')), before)
})

test('unlocks an account', async () => {
  assert.equal((await one('std:account:read', object('eva.novak'))).locked, true)
  assert.equal((await one('std:account:unlock', object('eva.novak'))).locked, false)
})

test('neither returns nor logs a password or the token', () => {
  const bundle = join(__dirname, '..', 'dist', 'index.js')
  const script = `
    const { PassThrough } = require('node:stream')
    const stream = new PassThrough({ objectMode: true })
    stream.on('data', (chunk) => console.log(JSON.stringify(chunk)))
    require(process.argv[1]).connector().then(async (connector) => {
      const attributes = ${JSON.stringify(newAccount)}
      const key = { simple: { id: attributes.username } }
      await connector._exec('std:account:create', {}, { attributes }, stream)
      await connector._exec('std:account:create', {}, { attributes }, stream).catch((error) => console.log(error))
      await connector._exec('std:change-password', {}, { identity: attributes.username, key, password: 'second-secret' }, stream)
      await connector._exec('std:account:read', {}, { identity: attributes.username, key }, stream)
    })`
  const printed = execFileSync(process.execPath, ['-e', script, bundle], { encoding: 'utf8' })
  assert.match(printed, /created an account/)
  assert.match(printed, /changed a password/)
  assert.match(printed, /exists already/)
  assert.doesNotMatch(printed, /correct-horse-battery|second-secret|example-token/)
})
