// The tests run the built bundle with the same call as the platform.
const assert = require('node:assert/strict')
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { PassThrough } = require('node:stream')
const { before, beforeEach, test } = require('node:test')

const spec = JSON.parse(readFileSync(join(__dirname, '..', 'connector-spec.json'), 'utf8'))
let connector

before(async () => {
  connector = await require('../dist/index.js').connector()
})

beforeEach(() => useConfig({ token: 'a-token' }))

function useConfig(config) {
  process.env.CONNECTOR_CONFIG = Buffer.from(JSON.stringify(config)).toString('base64')
}

/** Runs a command and returns what it sent. */
async function run(type, input = {}) {
  const stream = new PassThrough({ objectMode: true })
  const sent = []
  stream.on('data', (chunk) => sent.push(chunk.data))
  await connector._exec(type, { commandType: type }, input, stream)
  stream.end()
  return sent
}

test('handles exactly the commands that the spec lists', () => {
  assert.deepEqual(
    [...connector.handlers.keys()].filter((key) => key !== 'std:spec:read').sort(),
    [...spec.commands].sort(),
  )
})

test('refuses every command without a token', async () => {
  for (const config of [{}, { token: '' }, { token: 1 }]) {
    useConfig(config)
    for (const type of spec.commands) {
      await assert.rejects(run(type, { identity: 'a1', key: { simple: { id: 'a1' } } }), /has no token/)
    }
  }
})

test('lists and reads the same accounts, with the attributes of the schema', async () => {
  assert.deepEqual(await run('std:test-connection'), [{}])
  const accounts = await run('std:account:list')
  assert.ok(accounts.length > 0)
  const names = spec.accountSchema.attributes.map(({ name }) => name).sort()
  for (const account of accounts) {
    assert.deepEqual(Object.keys(account.attributes).sort(), names)
    assert.deepEqual(await run('std:account:read', { key: account.key }), [account])
  }
})

test('reports a missing account with the error type notFound', async () => {
  await assert.rejects(run('std:account:read', { identity: 'nobody', key: { simple: { id: 'nobody' } } }), {
    type: 'notFound',
    message: /nobody/,
  })
})
