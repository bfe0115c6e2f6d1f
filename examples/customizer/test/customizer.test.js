// The tests run the built bundle with the same call as the platform.
const assert = require('node:assert/strict')
const { before, test } = require('node:test')

let customizer

before(async () => {
  customizer = await require('../dist/index.js').connectorCustomizer()
})

/** What the handler `key` makes of an input or of an object that was sent. */
const run = (key, value) => customizer.handlers.get(key)({ commandType: key }, value)

test('has exactly the expected handlers', () => {
  assert.deepEqual([...customizer.handlers.keys()].sort(), [
    'after:std:account:read',
    'before:std:account:create',
    'before:std:account:update',
  ])
})

test('creates an external person by default', async () => {
  const create = async (attributes) =>
    (await run('before:std:account:create', { identity: null, attributes })).attributes
  assert.deepEqual(await create({ username: 'a', email: ' A@Example.COM ' }), {
    username: 'a',
    email: 'a@example.com',
    userType: 'external',
  })
  assert.deepEqual(await create({ username: 'a', userType: 'employee' }), { username: 'a', userType: 'employee' })
})

test('converts e-mail addresses to lower case, and changes nothing else', async () => {
  const key = { simple: { id: 'a' } }
  const update = async (changes) => (await run('before:std:account:update', { identity: 'a', key, changes })).changes
  const department = { op: 'Set', attribute: 'department', value: 'R&D' }
  assert.deepEqual(await update([{ op: 'Set', attribute: 'email', value: 'A@B.example' }, department]), [
    { op: 'Set', attribute: 'email', value: 'a@b.example' },
    department,
  ])
  const removed = { op: 'Remove', attribute: 'email', value: 'A@B.example' }
  assert.deepEqual(await update([removed]), [removed])
  const read = (email) => run('after:std:account:read', { key, attributes: { username: 'a', email } })
  assert.deepEqual(await read('A@B.example'), { key, attributes: { username: 'a', email: 'a@b.example' } })
  assert.deepEqual(await read(null), { key, attributes: { username: 'a', email: null } })
})
