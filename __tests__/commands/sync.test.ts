import { rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { micromark } from 'micromark'
import type { SandboxBehaviour } from '../../src/sandbox/behaviour.js'
import { filesOf, folderOf, form, removeFolders, write } from '../connector-config/support.js'
import { type ProgramResult, runInShell, runOnRunner } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

let tenant: TestTenant
const opened: TestTenant[] = []

async function open(behaviour: Partial<SandboxBehaviour> = {}): Promise<TestTenant> {
  tenant = await TestTenant.start(behaviour)
  opened.push(tenant)
  return tenant
}

beforeEach(async () => void (await open()))
afterEach(async () => {
  for (const each of opened.splice(0)) await each.close()
  await removeFolders()
})

async function sync(root: string, ...words: string[]): Promise<ProgramResult> {
  return await runInShell(['sync', '--path', root, ...words], { env: tenant.env })
}

/** What was asked of the tenant that could change it, as `METHOD path`. */
function writes(): string[] {
  return tenant.sandbox.requests
    .filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth'))
    .map(({ method, path }) => `${method} ${path}`)
}

const acme = {
  'acme/connector.json': JSON.stringify({ name: 'Acme', status: 'RELEASED', connectorMetadata: { platform: 'x' } }),
  'acme/source-config.xml': form('url'),
  'acme/source-template.xml': '<Source name="s"/>',
  'acme/correlation-config.xml': '<CorrelationConfig/>',
  'acme/application.xml': '<Application name="a"/>',
  'acme/translations/en.properties': 'greeting=Hello\n',
  'acme/translations/de.properties': 'greeting=Grüße\n',
}

const allParts = 7

describe('plan', () => {
  test('shows what would be made, and changes nothing', async () => {
    const root = await folderOf(acme)
    const { code, stdout, outputs, summary } = await sync(root)
    expect([code, outputs]).toEqual([0, { changes: String(allParts), plan: '', result: '' }])
    expect(stdout).toContain('    +greeting = Grüße')
    expect(stdout).toContain('1 connector to change on 127.0.0.1')
    expect(summary).toContain('## Custom connectors: plan')
    expect(summary).toContain('```diff\n@@ -0,0 +1,3 @@\n+<Form')
    expect(writes()).toEqual([])
  })

  test('says when there is nothing to do', async () => {
    const root = await folderOf(acme)
    await sync(root, '--mode', 'apply')
    const { code, stdout, outputs, summary } = await sync(root)
    expect([code, outputs['changes']]).toEqual([0, '0'])
    expect(stdout).toContain('nothing to do for 1 connector')
    expect(summary).not.toContain('diff')
  })

  test('fails on what no request can change', async () => {
    tenant.sandbox.addCustomConnector({ scriptName: 'acme', name: 'Acme', type: 'other' })
    const root = await folderOf({ 'x/connector.json': '{"scriptName":"acme","name":"Acme","type":"mine"}' })
    for (const mode of ['plan', 'apply']) {
      const { code, stderr, summary } = await sync(root, '--mode', mode)
      expect(code).toBe(1)
      expect(stderr).toContain('x: type is "other" on the tenant and "mine" in connector.json')
      expect(summary).toContain('❌')
    }
    expect(writes()).toEqual([])
  })

  test('finds a connector by its name, also one that is not released', async () => {
    tenant.sandbox.addCustomConnector({ scriptName: 'other-id', name: 'Listed "1"' })
    tenant.sandbox.addCustomConnector({ scriptName: 'not-released', name: 'Not Released', status: 'DEVELOPMENT' })
    const root = await folderOf({
      'a/connector.json': JSON.stringify({ name: 'Listed "1"', scriptName: 'gone' }),
      'b/connector.json': '{"name":"Not Released"}',
    })
    const { stdout, outputs } = await sync(root)
    expect(outputs['changes']).toBe('0')
    expect(stdout).toContain('nothing to do for 2 connectors')
  })

  test.each([
    ['wrong.xml', { 'a/connector.json': '{"name":"A"}', 'a/application.xml': '<a>\n\n<b></a>' }, 'application.xml', 3],
    ['wrong JSON', { 'a/connector.json': '{\n"name":\n}' }, 'connector.json', 3],
    [
      'wrong escapes',
      { 'a/connector.json': '{"name":"A"}', 'a/translations/de.properties': '\na=\\u1' },
      'de.properties',
      2,
    ],
  ])('%s is annotated at its line, and nothing is asked', async (_, files, file, line) => {
    const root = await folderOf(files as unknown as Record<string, string>)
    const env = { ...tenant.env, GITHUB_WORKSPACE: root }
    const { code, stdout } = await runOnRunner('sync', { path: root, mode: 'apply' }, { env })
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(`::error .*file=a/(translations/)?${file.replace('.', '\\.')},line=${line}`))
    expect(tenant.sandbox.requests).toEqual([])
  })

  test('a path without connectors is told', async () => {
    expect((await sync(await folderOf({}))).stderr).toContain(
      'has a connector.json; write one, or get them with mode pull',
    )
    expect((await sync('/no/such/folder')).stderr).toContain('there is no folder')
    const chosen = await sync(await folderOf(acme), '--script-name', 'acmee')
    expect(chosen.stderr).toContain('did you mean acme?')
  })
})

describe('apply', () => {
  test.each(['v3', 'v2024', 'v1'])('makes the tenant equal with one request each, under %s', async (prefix) => {
    const root = await folderOf(acme)
    const flags = ['--mode', 'apply', '--connectors-prefix', prefix]
    const { code, outputs, stderr } = await sync(root, ...flags)
    expect([code, outputs['changes']]).toEqual([0, String(allParts)])
    const start = prefix === 'v1' ? '/connectors/v1' : `/${prefix}/connectors`
    expect(writes()).toEqual([
      `POST ${start}`,
      `PATCH ${start}/acme`,
      `PUT ${start}/acme/source-config`,
      `PUT ${start}/acme/source-template`,
      `PUT ${start}/acme/translations/de`,
      `PUT ${start}/acme/translations/en`,
    ])
    expect(stderr).toContain('write "scriptName": "acme" into its connector.json')
    expect(await tenant.client.customConnectors.get('acme')).toMatchObject({
      status: 'RELEASED',
      className: 'sailpoint.connector.OpenConnectorAdapter',
      connectorMetadata: { platform: 'x' },
      applicationXml: acme['acme/application.xml'],
      correlationConfigXml: acme['acme/correlation-config.xml'],
      sourceConfigXml: acme['acme/source-config.xml'],
      translationProperties: { en: 'greeting=Hello\n', de: 'greeting=Gr\\u00fc\\u00dfe\n' },
    })
    expect(await tenant.client.customConnectors.sourceTemplate('acme')).toBe(acme['acme/source-template.xml'])
    const again = await sync(root, ...flags)
    expect([again.code, again.outputs['changes'], writes().length]).toEqual([0, '0', 6])
  })

  test('sends what differs alone', async () => {
    const root = await folderOf(acme)
    await sync(root, '--mode', 'apply')
    tenant.sandbox.requests.length = 0
    await write(root, {
      'acme/source-config.xml': form('url', 'token'),
      'acme/application.xml': '<Application\nname="a" />',
    })
    await rm(join(root, 'acme', 'source-template.xml'))
    const { code, stdout, outputs } = await sync(root, '--mode', 'apply')
    expect([code, outputs['changes']]).toEqual([0, '1'])
    expect(stdout).toContain('Only on the tenant, left alone: source-template.xml')
    expect(writes()).toEqual(['PUT /v3/connectors/acme/source-config'])
  })

  test('with dry-run writes nothing', async () => {
    const { code, outputs } = await sync(await folderOf(acme), '--mode', 'apply', '--dry-run', 'true')
    expect([code, outputs['changes'], writes()]).toEqual([0, String(allParts), []])
  })

  test('a file that is refused with status 200 is a failure; the others are sent', async () => {
    const bad = form('url').replace('_2_0', '_1_0')
    const root = await folderOf({ ...acme, 'acme/source-config.xml': bad })
    const env = { ...tenant.env, GITHUB_WORKSPACE: root }
    const { code, stdout, outputs, summary } = await runOnRunner('sync', { path: root, mode: 'apply' }, { env })
    expect([code, outputs['changes']]).toEqual([1, String(allParts - 1)])
    expect(stdout).toMatch(/::error title=sync,file=acme\/source-config\.xml,line=1::.*refused the file.*xsd version/)
    expect(summary).toContain('1 failure')
    expect(await tenant.client.customConnectors.sourceTemplate('acme')).toBe(acme['acme/source-template.xml'])
    await write(root, { 'acme/source-config.xml': form('url') })
    expect((await sync(root, '--mode', 'apply')).outputs['changes']).toBe('1')
  })

  test('what reads back otherwise is a failure', async () => {
    const root = await folderOf({
      'a/connector.json': '{"name":"A","status":"RELEASED"}',
      'a/source-template.xml': '<a/>',
    })
    tenant.sandbox.inject({ method: 'PUT', times: 1, status: 200, body: { status: 'UPDATED', message: 'Success' } })
    const { code, stderr } = await sync(root, '--mode', 'apply')
    expect(code).toBe(1)
    expect(stderr).toContain('source-template.xml: the tenant took it and reads back something else')
  })

  test('an error in the middle ends the work, and says how far it came', async () => {
    const root = await folderOf(acme)
    tenant.sandbox.inject({ method: 'PUT', path: /source-template/, times: 1, status: 403 })
    const { code, stderr, outputs, summary } = await sync(root, '--mode', 'apply')
    expect([code, outputs['changes']]).toEqual([1, '4'])
    expect(stderr).toContain('idn:connector-config:manage')
    expect(summary).toContain('idn')
    expect((await sync(root, '--mode', 'apply')).code).toBe(0)
  })

  test('a name that is taken by something that cannot be seen is told', async () => {
    tenant.sandbox.addCustomConnector({ scriptName: 'hidden', name: 'Acme', status: 'DEVELOPMENT' })
    const { code, stderr } = await sync(await folderOf(acme), '--mode', 'apply')
    expect(code).toBe(1)
    expect(stderr).toContain('There is a connector of the name')
    expect(writes()).toEqual(['POST /v3/connectors'])
  })
})

describe('a plan that is kept', () => {
  test('is applied as it is, once', async () => {
    const root = await folderOf(acme)
    const plan = join(tenant.folder, 'made', 'plan.json')
    expect((await sync(root, '--plan-file', plan)).outputs['plan']).toBe(plan)
    const applied = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect([applied.code, applied.outputs['changes']]).toEqual([0, String(allParts)])
    const again = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect([again.code, again.outputs['changes']]).toEqual([1, '0'])
    expect(again.stderr).toContain('the plan does not hold any more')
  })

  test('is refused when the tenant drifted, before anything is written', async () => {
    const root = await folderOf(acme)
    await sync(root, '--mode', 'apply')
    await write(root, { 'acme/application.xml': '<Application name="b"/>' })
    const plan = join(tenant.folder, 'plan.json')
    await sync(root, '--plan-file', plan)
    await tenant.client.customConnectors.putTranslations('acme', 'de', 'greeting=Moin\n')
    tenant.sandbox.requests.length = 0
    const { code, stderr } = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect(code).toBe(1)
    expect(stderr).toContain('acme: translations/de.properties changed on the tenant')
    expect(writes()).toEqual([])
  })

  test('is refused when the folder changed', async () => {
    const root = await folderOf(acme)
    const plan = join(tenant.folder, 'plan.json')
    await sync(root, '--plan-file', plan)
    await write(root, { 'acme/application.xml': '<Application name="b"/>' })
    const { code, stderr } = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect([code, writes()]).toEqual([1, []])
    expect(stderr).toContain('acme: application.xml changed in the folder')
  })

  test('must be one', async () => {
    const root = await folderOf(acme)
    const text = await tenant.file('plan.json', '{}')
    expect((await sync(root, '--mode', 'apply', '--plan-file', text)).stderr).toContain('is no plan of this version')
    expect((await sync(root, '--mode', 'apply', '--plan-file', '/none')).stderr).toContain('cannot read the plan')
    expect(tenant.sandbox.requests).toEqual([])
  })
})

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

  test('never overwrites what differs unless it is asked to', async () => {
    await sync(await folderOf(acme), '--mode', 'apply')
    const mine = {
      'acme/connector.json': '{ "name": "Acme" }',
      'acme/application.xml': '<!-- mine --><Application name="a"></Application>',
      'acme/source-config.xml': '<Form',
      'acme/translations/fr.properties': 'a=b',
    }
    const root = await folderOf(mine)
    const refused = await sync(root, '--mode', 'pull')
    expect([refused.code, refused.outputs['changes']]).toEqual([1, '0'])
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
    [[], 'nothing says which connectors to pull'],
    [['--script-name', 'none'], 'the tenant has no connector "none"'],
    [['--filters', 'name eq "x"'], 'not usable at character 6'],
    [['--filters', 'name sw "x"', '--script-name', 'a'], 'give one of them'],
    [['--limit', '3'], 'give filters with them'],
    [['--locale', 'xx', '--script-name', 'a'], 'no locale of the tenant'],
  ] as [string[], string][])('pull %j is told', async (words, message) => {
    const root = await folderOf({})
    const { code, stderr } = await sync(root, '--mode', 'pull', ...words)
    expect(code).toBe(1)
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
      [[], 'give its scriptName as script-name'],
      [['--script-name', 'acme,b', '--confirm', 'acme'], 'deletes one connector'],
      [['--script-name', 'acme'], 'confirm is missing'],
      [['--script-name', 'acme', '--confirm', 'Acme'], 'nothing was deleted'],
    ] as [string[], string][]) {
      const { code, stderr } = await destroy(...words)
      expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
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
  test('names what fits', async () => {
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
    expect(stdout).toContain('Beta\tBeta\tcustom Beta\tRELEASED')
    expect(summary).toContain('<code>Beta</code>')
  })
})

test.each([
  [['--mode', 'plan', '--filters', 'name sw "a"'], 'filters is for mode pull and list'],
  [['--mode', 'pull', '--plan-file', 'x'], 'plan-file is for mode plan and apply'],
  [['--mode', 'plan', '--overwrite', 'true'], 'overwrite is for mode pull'],
  [['--mode', 'apply', '--confirm', 'x'], 'confirm is for mode destroy'],
  [['--mode', 'push'], 'is not one of'],
] as [string[], string][])('%j does not go together', async (words, message) => {
  const { code, stderr } = await sync(await folderOf(acme), ...words)
  expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
  expect(tenant.sandbox.requests).toEqual([])
})
