import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import { runInShell } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

/** Commands that have the credentials of a tenant and take a zip never run its code, whatever the zip pretends to be. */
let tenant: TestTenant
beforeAll(async () => {
  tenant = await TestTenant.start()
  await tenant.client.customizers.create('mask')
})
afterAll(() => tenant.close())

const spec = Buffer.from(JSON.stringify({ name: 'Small', commands: ['std:test-connection'], sourceConfig: [] }))
const uploadWords = ['upload', '--connector', 'example']
const customizerWords = ['connector', '--operation', 'customizer-upload', '--customizer', 'mask']
const promoteWords = ['promote', '--connector', 'example', '--from-commit', '0'.repeat(40), '--record', 'record.json']

test.each([
  ['upload', 'a connector with a spec', uploadWords, 'exports.connector = {}', true, 0, /version 1 of example/],
  [
    'upload',
    'a connector without a spec',
    uploadWords,
    'exports.connector = {}',
    false,
    1,
    /has no connector-spec\.json/,
  ],
  [
    'upload',
    'a customizer',
    uploadWords,
    'exports.connectorCustomizer = {}',
    false,
    2,
    /is the bundle of a customizer/,
  ],
  [
    'upload',
    'both',
    uploadWords,
    'exports.connectorCustomizer=1;exports.connector=1',
    false,
    1,
    /has no connector-spec/,
  ],
  ['promote', 'a connector without a spec', promoteWords, 'exports.connector = {}', false, 1, /has no connector-spec/],
  ['customizer-upload', 'a customizer', customizerWords, 'exports.connectorCustomizer = {}', false, 0, /is version 1/],
  [
    'customizer-upload',
    'a connector',
    customizerWords,
    'exports.connector = {}',
    true,
    2,
    /is the bundle of the connector "Small"/,
  ],
  ['customizer-upload', 'neither', customizerWords, 'exports.other = {}', false, 2, /does not name the export/],
] as const)('%s does not run %s', async (_, kind, words, code, hasSpec, exitCode, said) => {
  const name = `${words[0]}-${kind.replaceAll(' ', '-')}`
  const [zip, marker] = ['zip', 'marker'].map((end) => join(tenant.folder, `${name}.${end}`)) as [string, string]
  const hostile = `require('node:fs').writeFileSync(${JSON.stringify(marker)}, '')\n${code}`
  await writeBundle(zip, { index: Buffer.from(hostile), ...(hasSpec && { spec }) })
  const result = await runInShell([...words, '--file', zip], { env: tenant.env, cwd: tenant.folder })
  expect([result.code, result.stdout + result.stderr]).toEqual([exitCode, expect.stringMatching(said)])
  expect(existsSync(marker)).toBe(false)
})
