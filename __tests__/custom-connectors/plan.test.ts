import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { parseExactJson } from '../../src/core/exact-json.js'
import { readContent } from '../../src/custom-connectors/content.js'
import { unifiedDiff } from '../../src/custom-connectors/diff.js'
import { planConnector } from '../../src/custom-connectors/plan.js'
import { driftFrom, parsePlan, planFileText } from '../../src/custom-connectors/plan-file.js'
import { asciiProperties, readProperties } from '../../src/custom-connectors/properties.js'
import { folderName, planPull, writePull } from '../../src/custom-connectors/pull.js'
import type { ConfigFile, ConnectorFields, LocalConnector, TenantConnector } from '../../src/custom-connectors/types.js'
import { filesOf, folderOf, form, removeFolders } from './support.js'

afterEach(removeFolders)

function filesFrom(texts: Record<string, string>): Map<string, ConfigFile> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, readContent(name, text).file]))
}

const local = (fields: Partial<ConnectorFields>, texts: Record<string, string> = {}): LocalConnector => ({
  folder: 'f',
  directory: '/f',
  scriptName: 's',
  fields: { name: 'N', ...fields },
  files: filesFrom(texts),
})

const tenant = (fields: Partial<ConnectorFields>, texts: Record<string, string> = {}): TenantConnector => ({
  scriptName: 's',
  unknownLocales: [],
  fields: { name: 'N', type: 'T', className: 'C', directConnect: true, status: 'RELEASED', ...fields },
  files: filesFrom(texts),
})

describe('a plan', () => {
  test('compares meanings', () => {
    const plan = planConnector(
      local(
        { connectorMetadata: { b: 1, a: { d: [1], c: null } } },
        {
          'source-config.xml': form('a').replaceAll('\n', ' '),
          'translations/de.properties': '# local\nb=2\na=\\u00e9',
        },
      ),
      tenant(
        { connectorMetadata: { a: { c: null, d: [1] }, b: 1 } },
        {
          'source-config.xml': `<?xml version="1.0"?>${form('a')}`,
          'translations/de.properties': 'a=é\r\nb:2\r\n',
          'translations/en.properties': 'a=x',
        },
      ),
    )
    expect(plan).toMatchObject({ action: 'none', changes: [], blocked: [], tenantOnly: ['translations/en.properties'] })
  })

  test('shows what differs', () => {
    const plan = planConnector(
      local({ connectorMetadata: { a: 1 } }, { 'source-config.xml': form('a', 'b'), 'application.xml': '<a/>' }),
      tenant({ connectorMetadata: { a: 2 } }, { 'source-config.xml': form('a', 'c') }),
    )
    expect(plan.action).toBe('update')
    expect(plan.changes.map(({ file, kind, added, removed }) => [file, kind, added, removed])).toEqual([
      ['connector.json', 'change', 1, 1],
      ['application.xml', 'add', 1, 0],
      ['source-config.xml', 'change', 1, 1],
    ])
    expect(plan.changes[2]?.diff?.split('\n').slice(-4)).toEqual([
      '   <Field name="a"/>',
      '-  <Field name="c"/>',
      '+  <Field name="b"/>',
      ' </Form>',
    ])
  })

  test('compares only what the folder has, and reports what cannot change', () => {
    expect(planConnector(local({}), tenant({ connectorMetadata: { a: 1 } })).action).toBe('none')
    expect(planConnector(local({ connectorMetadata: {} }), tenant({})).action).toBe('none')
    const { blocked, action } = planConnector(local({ status: 'DEMO', directConnect: true, type: 'X' }), tenant({}))
    expect(action).toBe('none')
    expect(blocked).toEqual([
      'type is "T" on the tenant and "X" in connector.json; no request can change it',
      'status is "RELEASED" on the tenant and "DEMO" in connector.json; no request can change it',
    ])
    expect(planConnector(local({ status: 'DEPRECATED' }), undefined).blocked).toHaveLength(1)
  })

  test('of a new connector has all its files', () => {
    const plan = planConnector(local({}, { 'translations/de.properties': 'a=b' }), undefined)
    expect(plan).toMatchObject({ action: 'create', scriptName: undefined, state: {} })
    expect(plan.changes.map(({ file, diff }) => [file, diff?.split('\n').at(-1)])).toEqual([
      ['connector.json', '+}'],
      ['translations/de.properties', '+a = b'],
    ])
  })
})

describe('a plan file', () => {
  const here = local({}, { 'application.xml': '<a/>' })
  const there = tenant({}, { 'application.xml': '<b/>' })
  const saved = parsePlan(planFileText('host', [planConnector(here, there)]), 'p')

  test('is valid until a meaning changes', () => {
    expect(driftFrom(saved, 'host', [planConnector(here, there)])).toEqual([])
    const sameMeaning = tenant({}, { 'application.xml': '<b></b>\n' })
    expect(driftFrom(saved, 'host', [planConnector(here, sameMeaning)])).toEqual([])
  })

  test.each([
    ['another tenant', 'other', planConnector(here, there), 'the plan is for the tenant host'],
    [
      'a file on the tenant',
      'host',
      planConnector(here, tenant({}, { 'application.xml': '<c/>' })),
      'f: application.xml changed on the tenant',
    ],
    [
      'a file more',
      'host',
      planConnector(here, tenant({}, { 'application.xml': '<b/>', 'source-template.xml': '<b/>' })),
      'f: source-template.xml changed on the tenant',
    ],
    ['a deleted connector', 'host', planConnector(here, undefined), 'f: application.xml changed on the tenant'],
    [
      'a field',
      'host',
      planConnector(here, tenant({ status: 'DEMO' }, { 'application.xml': '<b/>' })),
      'f: connector.json changed on the tenant',
    ],
    [
      'the folder',
      'host',
      planConnector(local({}, { 'application.xml': '<x/>' }), there),
      'f: application.xml changed in the folder',
    ],
    ['another folder', 'host', { ...planConnector(here, there), folder: 'g' }, 'g is not in the plan'],
  ])('%s is drift', (_, host, plan, words) => {
    expect(driftFrom(saved, host, [plan])[0]).toContain(words)
  })

  test('a connector without its folder is drift', () => {
    expect(driftFrom(saved, 'host', [])).toEqual(['f is in the plan, and has no folder'])
  })

  test.each([
    '',
    '[]',
    '{"format":2,"tenant":"h","connectors":[]}',
    '{"format":1,"tenant":"h","connectors":[{"folder":"f"}]}',
  ])('%j is not a plan', (text) =>
    expect(() => parsePlan(text, 'p.json')).toThrow('p.json is not a plan of this version'),
  )
})

describe('pulling', () => {
  test.each(['acme', 'Acme_1.0-x'])('%s is used as the name of the folder', (name) =>
    expect(folderName(name, [])).toBe(name),
  )

  test.each([
    '../../x',
    '..',
    '.',
    '.git',
    'a/b',
    'a\\b',
    'C:x',
    'con',
    'NUL.txt',
    'a.',
    'a ',
    '-rf',
    '',
    'é',
    'a\nb',
    'x'.repeat(200),
  ])('%j becomes a safe name', (scriptName) => {
    expect(folderName(scriptName, [])).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]*-[0-9a-f]{8}$/)
    expect(folderName(scriptName, []).length).toBeLessThan(80)
  })

  test('two names never have the same folder', () => {
    expect(folderName('Acme', ['acme'])).toMatch(/^Acme-[0-9a-f]{8}$/)
    expect(folderName('a/b', [])).not.toBe(folderName('a\\b', []))
  })

  test('never writes through a link, nor over a file that was not read', async () => {
    const outside = await folderOf({ 'kept.txt': 'kept' })
    const root = await folderOf({ 'f/translations/de.properties': 'mine', 'f/connector.json': '{}' })
    const file = { kind: 'add' as const, text: 'theirs', diff: '', added: 1, removed: 0 }
    const plan = { folder: 'f', scriptName: 's', name: 'N', localOnly: [] }
    const german = { ...plan, files: [{ ...file, file: 'translations/de.properties' }] }
    await expect(writePull(root, german)).rejects.toThrow('exists already, perhaps in another case')
    await symlink(outside, join(root, 'g'), 'junction')
    const linked = { ...plan, folder: 'g', files: [{ ...file, file: 'application.xml' }] }
    await expect(writePull(root, linked)).rejects.toThrow('symbolic link')
    expect(await filesOf(outside)).toEqual({ 'kept.txt': 'kept' })
    expect((await filesOf(root))['f/translations/de.properties']).toBe('mine')
  })

  test('writes only files that differ in meaning', () => {
    const here = local({ status: 'RELEASED' }, { 'application.xml': '<a></a>', 'source-template.xml': '<old/>' })
    const plan = planPull(tenant({}, { 'application.xml': '<a/>', 'source-template.xml': '<new/>' }), here, 'f')
    expect(plan.files.map(({ file, kind, text }) => [file, kind, text])).toEqual([
      ['source-template.xml', 'change', '<new/>'],
    ])
    const other = planPull(tenant({ name: 'M' }), local({}, { 'application.xml': '<a/>' }), 'f')
    expect(other.files.map(({ file, kind }) => [file, kind])).toEqual([['connector.json', 'change']])
    expect(other.localOnly).toEqual(['application.xml'])
  })

  test('keeps every digit of a number', () => {
    const metadata = (text: string) => ({ connectorMetadata: parseExactJson(text) as Record<string, unknown> })
    const there = tenant(metadata('{"id":12345678901234567890}'))
    expect(planPull(there, undefined, 'f').files[0]?.text).toContain('"id": 12345678901234567890')
    expect(planPull(there, local(metadata('{"id":1.234567890123456789e19}')), 'f').files).toEqual([])
    expect(planPull(there, local(metadata('{"id":12345678901234567891}')), 'f').files).toHaveLength(1)
  })
})

describe('properties', () => {
  test('are read as Java reads them', () => {
    const text =
      '# c\n! d\n\na=1\n b : 2\nc 3\nlong = one\\\n   two\nk\\=ey=\\u0041\\t\\\\u0041\nempty\nd=1\nd=2\n__proto__=x'
    expect([...readProperties(text).pairs]).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', '3'],
      ['long', 'onetwo'],
      ['k=ey', 'A\t\\u0041'],
      ['empty', ''],
      ['d', '2'],
      ['__proto__', 'x'],
    ])
  })

  test('are sent in ASCII with the same meaning', () => {
    const text = '\ufeff# é\nä=😀 €\n'
    expect(asciiProperties(text)).toBe('# \\u00e9\n\\u00e4=\\ud83d\\ude00 \\u20ac\n')
    expect(readProperties(asciiProperties(text)).pairs).toEqual(readProperties(text).pairs)
    // A backslash before a character means nothing, in a key as in a value, unless another one stands before it.
    const escaped = 'a\\ä=\\é \\\\ü \\\\\\ö\n'
    expect(asciiProperties(escaped)).toBe('a\\u00e4=\\u00e9 \\\\\\u00fc \\\\\\u00f6\n')
    expect(readProperties(asciiProperties(escaped)).pairs).toEqual(new Map([['aä', 'é \\ü \\ö']]))
  })
})

describe('a diff', () => {
  test('has context, and no headers', () => {
    expect(unifiedDiff('1\n2\n3\n4\n5\n6\n', '1\n2\n3\n4\nx\n6\n')).toEqual({
      diff: '@@ -2,5 +2,5 @@\n 2\n 3\n 4\n-5\n+x\n 6',
      added: 1,
      removed: 1,
    })
  })

  test('is omitted for texts that differ too much', () => {
    const lines = (mark: string) => Array.from({ length: 20_000 }, (_, index) => `${mark}${index}\n`).join('')
    expect(unifiedDiff(lines('a'), lines('b'))).toEqual({ diff: undefined, added: 20_000, removed: 20_000 })
  })
})
