import { once } from 'node:events'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { ValidationReport } from '../../../src/report/validation.js'
import { runOnRunner } from '../../support/program.js'

const attributes = ['id', 'title', 'city'].map((name) => ({
  name,
  type: 'string',
  description: name,
  writable: name !== 'id',
}))
const spec = {
  name: 'People',
  keyType: 'simple',
  commands: ['std:test-connection', 'std:account:list', 'std:account:read', 'std:account:update'],
  sourceConfig: [{ type: 'section', items: [{ key: 'token', label: 'Token', type: 'secret' }] }],
  accountSchema: { displayAttribute: 'title', identityAttribute: 'id', attributes },
}
const ada = { id: 'ada', title: 'Countess', city: 'London' }

let folder: string
let listener: ReturnType<typeof createServer>
let onUpdate: () => void

/** A connector whose target system is a file. It calls the listener after each update. */
const source = () => `
  const { readFileSync, writeFileSync } = require('node:fs')
  const spec = ${JSON.stringify(spec)}
  const file = ${JSON.stringify(join(folder, 'ada.json'))}
  exports.connector = {
    sdkVersion: 1,
    handlers: new Map([...spec.commands, 'std:spec:read'].map((name) => [name, 0])),
    async _exec(type, context, input, writable) {
      const send = (data) => writable.write({ data, type: 'output' })
      const ada = JSON.parse(readFileSync(file, 'utf8'))
      const account = { key: { simple: { id: 'ada' } }, identity: 'ada', attributes: ada }
      if (type === 'std:spec:read') return send({ specification: spec })
      if (type === 'std:test-connection') return send({})
      if (type === 'std:account:list') return send(account)
      if (input.key.simple.id !== 'ada') throw Object.assign(new Error('nobody'), { type: 'notFound' })
      if (type === 'std:account:read') return send(account)
      for (const { op, attribute, value } of input.changes) ada[attribute] = op === 'Remove' ? null : value
      writeFileSync(file, JSON.stringify(ada))
      await fetch('http://127.0.0.1:${(listener.address() as AddressInfo).port}')
      send({})
    },
  }`

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'own-account-')))
  listener = createServer((_, response) => {
    onUpdate()
    response.end()
  }).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  await writeBundle(join(folder, 'people.zip'), {
    index: Buffer.from(source()),
    spec: Buffer.from(JSON.stringify(spec)),
  })
  writeFileSync(join(folder, 'own.yml'), 'test-account: { identity: ada }')
})
beforeEach(() => {
  onUpdate = () => {}
  writeFileSync(join(folder, 'ada.json'), JSON.stringify(ada))
})
afterAll(() => {
  listener.closeAllConnections()
  listener.close()
  rmSync(folder, { recursive: true, force: true })
})

const account = () => JSON.parse(readFileSync(join(folder, 'ada.json'), 'utf8')) as unknown

function validate(signal?: AbortSignal) {
  const inputs = {
    ...{ file: 'people.zip', settings: 'own.yml', config: '{"token":"a-token-of-the-source"}', 'read-only': 'false' },
    ...{ checks: 'account-update-single-attrs,account-update-add-remove', 'report-dir': 'reports' },
  }
  return runOnRunner('validate', inputs, { cwd: folder, ...(signal && { signal }) })
}

it('is changed and put back, on a connector that can neither create nor delete accounts', async () => {
  let updates = 0
  onUpdate = () => {
    updates++
  }
  expect(await validate()).toMatchObject({ code: 0, outputs: { result: 'pass', passed: '2' } })
  expect(updates).toBeGreaterThan(4)
  expect(account()).toEqual(ada)
})

it('is put back after a SIGINT in the middle', async () => {
  const interrupt = new AbortController()
  let updates = 0
  onUpdate = () => {
    if (++updates === 2) interrupt.abort()
  }
  const { code, outputs } = await validate(interrupt.signal)
  expect({ code, result: outputs['result'] }).toEqual({ code: 130, result: 'stopped' })
  expect(account()).toEqual(ada)
  const report = JSON.parse(readFileSync(join(folder, 'reports', 'validation.json'), 'utf8')) as ValidationReport
  expect(report.notRestored).toBeUndefined()
})
