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
  assert.deepEqual([...customizer.handlers.keys()].sort(), ['after:std:account:read', 'before:std:account:read'])
})

test('leaves other input unchanged', async () => {
  const input = { identity: 'a1', key: { simple: { id: 'a1' } } }
  assert.deepEqual(await run('before:std:account:read', input), input)
})

test('converts e-mail addresses to lower case', async () => {
  const output = (email) => ({ key: { simple: { id: 'a1' } }, attributes: { id: 'a1', email } })
  assert.deepEqual(await run('after:std:account:read', output('Ada@Example.COM')), output('ada@example.com'))
  assert.deepEqual(await run('after:std:account:read', output(null)), output(null))
})
