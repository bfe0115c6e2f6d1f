import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { micromark } from 'micromark'
import { filesOf, folderOf, removeFolders } from '../../custom-connectors/support.js'
import { runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'
import { acme, allParts, syncWith, writesOf } from './support.js'

let tenant: TestTenant
beforeEach(async () => {
  tenant = await TestTenant.start()
})
afterEach(async () => {
  await tenant.close()
  await removeFolders()
})

const sync = (root: string, ...words: string[]) => syncWith(tenant, root, words)
const writes = () => writesOf(tenant)

describe('pull', () => {
  test('writes folders that plan finds equal', async () => {
    await sync(await folderOf(acme), '--mode', 'apply')
    const root = join(await folderOf({}), 'new')
    const { code, outputs, stdout } = await sync(root, '--mode', 'pull', '--filters', 'type sw "custom"')
    expect([code, outputs['changes']]).toEqual([0, String(allParts)])
    expect(stdout).toContain('1 connector written from 127.0.0.1')
    const files = await filesOf(root)
    expect(JSON.parse(files['acme/connector.json'] ?? '')).toEqual({
      scriptName: 'acme',
      name: 'Acme',
      type: 'custom Acme',
      className: 'sailpoint.connector.OpenConnectorAdapter',
      directConnect: true,
      status: 'RELEASED',
      connectorMetadata: { platform: 'x' },
    })
    expect(files['acme/source-config.xml']).toBe(acme['acme/source-config.xml'])
    expect((await sync(root)).outputs['changes']).toBe('0')
    expect((await sync(root, '--mode', 'pull')).outputs['changes']).toBe('0')
  })

  test('brings back every digit of a number that was applied', async () => {
    const root = await folderOf({
      'acme/connector.json':
        '{ "name": "Acme", "status": "RELEASED", "connectorMetadata": { "ids": [12345678901234567890, 0.12345678901234567890] } }',
    })
    expect(await sync(root, '--mode', 'apply')).toMatchObject({ code: 0 })
    expect((await sync(root)).outputs['changes']).toBe('0')
    const pulled = join(await folderOf({}), 'new')
    expect(await sync(pulled, '--mode', 'pull', '--script-name', 'acme')).toMatchObject({ code: 0 })
    const text = (await filesOf(pulled))['acme/connector.json'] ?? ''
    expect(text).toMatch(/"ids": \[\s+12345678901234567890,\s+0\.12345678901234567890\s+\]/)
    expect((await sync(pulled)).outputs['changes']).toBe('0')
    // A number that differs only where a number of JavaScript ends is another number.
    const other = await folderOf({
      'acme/connector.json': text.replace('12345678901234567890,', '12345678901234567891,'),
    })
    const { outputs, stdout } = await sync(other)
    expect(outputs['changes']).toBe('1')
    expect(stdout).toContain('12345678901234567891')
  })

  test('overwrites different files only with overwrite', async () => {
    await sync(await folderOf(acme), '--mode', 'apply')
    const mine = {
      'acme/connector.json': '{ "name": "Acme" }',
      'acme/application.xml': '<!-- mine --><Application name="a"></Application>',
      'acme/source-config.xml': '<Form',
      'acme/translations/fr.properties': 'a=b',
    }
    const root = await folderOf(mine)
    const refused = await sync(root, '--mode', 'pull')
    expect([refused.code, refused.outputs['changes']]).toEqual([5, '0'])
    expect(refused.stderr).toContain('nothing was written: acme/source-config.xml here differ')
    expect(refused.summary).toContain('\n-<Form\n')
    expect(await filesOf(root)).toEqual(mine)
    const dry = await sync(root, '--mode', 'pull', '--overwrite', 'true', '--dry-run', 'true')
    expect([dry.code, dry.outputs['changes'], await filesOf(root)]).toEqual([0, '5', mine])
    const asked = await sync(root, '--mode', 'pull', '--overwrite', 'true')
    expect([asked.code, asked.outputs['changes']]).toEqual([0, '5'])
    const after = await filesOf(root)
    expect(after).toMatchObject({
      'acme/connector.json': mine['acme/connector.json'],
      'acme/application.xml': mine['acme/application.xml'],
      'acme/source-config.xml': acme['acme/source-config.xml'],
      'acme/translations/fr.properties': 'a=b',
      'acme/translations/en.properties': 'greeting=Hello\n',
    })
  })

  test('writes the scriptName that the tenant chose, and nothing else of the file', async () => {
    const root = await folderOf({ 'mine/connector.json': '{ "name": "My One", "status": "DEVELOPMENT" }' })
    const { stderr } = await sync(root, '--mode', 'apply')
    expect(stderr).toContain(
      'mine: the tenant named it my-one; write "scriptName": "my-one" into its connector.json, or run sync with mode pull, which does\n',
    )
    expect(await sync(root, '--mode', 'pull')).toMatchObject({ code: 0, outputs: { changes: '1' } })
    expect(await filesOf(root)).toEqual({
      'mine/connector.json': '{\n  "scriptName": "my-one",\n  "name": "My One",\n  "status": "DEVELOPMENT"\n}\n',
    })
    expect((await sync(root, '--mode', 'pull')).outputs['changes']).toBe('0')
  })

  test('finds an unreleased connector by the folder of that name', async () => {
    const [unlisted, other] = [{ scriptName: 'short', name: 'A Long Name', status: 'DEVELOPMENT' as const }, 'Other']
    tenant.sandbox.addCustomConnector(unlisted)
    const root = await folderOf({ 'short/connector.json': '{ "name": "A Long Name" }' })
    expect((await sync(root)).stdout).not.toContain('create')
    // Another connector that has the name of a folder is not taken for it.
    const foreign = await folderOf({ 'short/connector.json': JSON.stringify({ name: other }) })
    expect((await sync(foreign)).stdout).toContain('1 to create')
  })

  test('names the files that only the folder has, and says that they are kept', async () => {
    await sync(await folderOf(acme), '--mode', 'apply')
    const mine = { ...acme, 'acme/translations/fr.properties': 'a=b', 'acme/translations/it.properties': 'a=c' }
    const root = await folderOf(mine)
    const names = ['translations/fr.properties', 'translations/it.properties']
    for (const words of [[], ['--overwrite', 'true'], ['--dry-run', 'true']]) {
      const { code, stdout, outputs, summary } = await sync(root, '--mode', 'pull', ...words)
      expect([code, outputs['changes']]).toEqual([0, '0'])
      expect(stdout).toContain(
        `Acme (acme): nothing to write\n  Only in the folder, kept also with --overwrite: ${names.join(', ')}; mode apply sends them, or delete them here\n`,
      )
      expect(stdout).toMatch(/^nothing to do for 1 connector of \S+; 2 files are only in the folder$/m)
      expect(summary).toContain('2 files are only in the folder')
      expect(summary).toContain('<code>translations/fr.properties</code>')
    }
    expect(await filesOf(root)).toEqual(mine)
    expect((await sync(root)).stdout).toContain('1 to update (2 files)')
  })

  test('hostile names from the tenant stay inside the folder', async () => {
    const translations = new Map([
      ['../../escaped', 'a=1'],
      ['en/../../../x', 'a=1'],
      ['de', 'a=1'],
    ])
    tenant.sandbox.addCustomConnector({ scriptName: '../../evil', name: '::error::<b>x</b>\n`````', translations })
    tenant.sandbox.addCustomConnector({ scriptName: 'con', name: 'con' })
    const outer = await folderOf({})
    const root = join(outer, 'a', 'b')
    const { code, stdout, summary } = await runOnRunner(
      'sync',
      { path: root, mode: 'pull', filters: 'name co "o"' },
      { env: tenant.env },
    )
    expect(code).toBe(0)
    const files = Object.keys(await filesOf(outer)).sort()
    expect(files).toEqual([
      expect.stringMatching(/^a\/b\/con-[0-9a-f]{8}\/connector\.json$/),
      expect.stringMatching(/^a\/b\/evil-[0-9a-f]{8}\/connector\.json$/),
      expect.stringMatching(/^a\/b\/evil-[0-9a-f]{8}\/translations\/de\.properties$/),
    ])
    expect(stdout).toContain('unknown locale "../../escaped"')
    expect(stdout).not.toMatch(/^::error/m)
    expect(micromark(summary, { allowDangerousHtml: true })).not.toMatch(/<b>|::error::<b/)
    const again = await sync(root, '--mode', 'pull')
    expect([again.code, again.outputs['changes'], Object.keys(await filesOf(outer)).length]).toEqual([0, '0', 3])
  })

  test('nothing is written through a link', async () => {
    tenant.sandbox.addCustomConnector({ scriptName: 'a', name: 'A', translations: new Map([['de', 'a=1']]) })
    const target = await folderOf({})
    const root = await folderOf({ 'a/connector.json': '{"scriptName":"a","name":"A"}' })
    await symlink(target, join(root, 'a', 'translations'), 'junction')
    const { code, stderr } = await sync(root, '--mode', 'pull', '--overwrite', 'true')
    expect(code).toBe(1)
    expect(stderr).toContain('symbolic link')
    expect(await filesOf(target)).toEqual({})
  })

  test.each([
    [[], 'no connectors to pull are chosen'],
    [['--script-name', 'none'], 'the tenant has no connector "none"'],
    [['--filters', 'name eq "x"'], 'not usable at character 6'],
    [['--filters', 'name sw "x"', '--script-name', 'a'], 'give one of them'],
    [['--limit', '3'], 'give filters with them'],
    [['--locale', 'xx', '--script-name', 'a'], 'not a locale of the tenant'],
  ] as [string[], string][])('pull %j is refused', async (words, message) => {
    const root = await folderOf({})
    const { code, stderr } = await sync(root, '--mode', 'pull', ...words)
    expect(code).toBe(2)
    expect(stderr).toContain(message)
    expect(await filesOf(root)).toEqual({})
  })
})

describe('destroy', () => {
  test('needs the scriptName twice', async () => {
    tenant.sandbox.addCustomConnector({ scriptName: 'acme', name: 'Acme' })
    const root = await folderOf({})
    const destroy = (...words: string[]) => sync(root, '--mode', 'destroy', ...words)
    for (const [words, message] of [
      [[], 'give its scriptName as --script-name'],
      [['--script-name', 'acme,b', '--confirm', 'acme'], 'deletes one connector'],
      [['--script-name', 'acme'], '--confirm is missing'],
      [['--script-name', 'acme', '--confirm', 'Acme'], 'nothing was deleted'],
    ] as [string[], string][]) {
      const { code, stderr } = await destroy(...words)
      expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
    }
    expect(tenant.sandbox.requests).toEqual([])
    const words = ['--script-name', 'acme', '--confirm', 'acme']
    expect((await destroy(...words, '--dry-run', 'true')).stdout).toContain('would be deleted')
    expect(writes()).toEqual([])
    const done = await destroy(...words)
    expect([done.code, done.outputs['changes']]).toEqual([0, '1'])
    const again = await destroy(...words)
    expect([again.code, again.outputs['changes']]).toEqual([0, '0'])
    expect(writes()).toEqual(['DELETE /v3/connectors/acme'])
  })
})

describe('list', () => {
  test('names the connectors that match', async () => {
    for (const name of ['Alpha', 'Beta', 'Gamma']) tenant.sandbox.addCustomConnector({ scriptName: name, name })
    const root = await folderOf({})
    const { code, outputs, stdout, summary } = await sync(
      root,
      '--mode',
      'list',
      '--filters',
      'name co "a"',
      '--offset',
      '1',
      '--limit',
      '1',
      '--count',
      'true',
    )
    expect([code, outputs['changes']]).toEqual([0, '1'])
    expect(JSON.parse(outputs['result'] ?? '')).toEqual([
      { scriptName: 'Beta', name: 'Beta', type: 'custom Beta', status: 'RELEASED' },
    ])
    expect(stdout).toBe('1 connector\nscriptName  Name  Type         Status\nBeta        Beta  custom Beta  RELEASED\n')
    expect(summary).toContain('<code>Beta</code>')
  })

  test('of no connectors has no table', async () => {
    const { code, stdout, outputs } = await sync(await folderOf({}), '--mode', 'list')
    expect([code, stdout, outputs['changes']]).toEqual([0, '0 connectors\n', '0'])
  })
})
