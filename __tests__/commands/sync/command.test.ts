import { rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { folderOf, form, removeFolders, write } from '../../custom-connectors/support.js'
import { CommentsServer } from '../../github/comments-server.js'
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
const host = () => new URL(tenant.sandbox.baseUrl).host

describe('plan', () => {
  test('shows what would be created, and changes nothing', async () => {
    const root = await folderOf(acme)
    const { code, stdout, outputs, summary } = await sync(root)
    expect([code, outputs]).toEqual([0, { changes: String(allParts), failed: '', plan: '', result: '' }])
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

  test('fails on differences only if it is told to, and keeps the plan', async () => {
    const root = await folderOf(acme)
    const planFile = join(root, 'plan.json')
    const { code, stderr, outputs } = await sync(root, 'plan', '--fail-on-changes', '--plan-file', planFile)
    expect([code, outputs]).toMatchObject([1, { changes: String(allParts), plan: planFile }])
    expect(stderr).toBe(
      `error: ${allParts} differences between ${root} and the tenant; run sync with mode apply, or with mode pull and overwrite\n`,
    )
    await sync(root, 'apply', '--plan-file', planFile)
    expect(await sync(root, '--fail-on-changes')).toMatchObject({ code: 0, stderr: '' })
    expect(await sync(root, 'apply', '--fail-on-changes')).toMatchObject({
      code: 2,
      stderr: 'error: fail-on-changes is for mode plan; leave it out\n',
    })
  })

  test('fails on a difference that no request can change', async () => {
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
  ])('%s is annotated at its line, before any request', async (_, files, file, line) => {
    const root = await folderOf(files as unknown as Record<string, string>)
    const env = { ...tenant.env, GITHUB_WORKSPACE: root }
    const { code, stdout } = await runOnRunner('sync', { path: root, mode: 'apply' }, { env })
    expect(code).toBe(1)
    expect(stdout).toMatch(new RegExp(`::error .*file=a/(translations/)?${file.replace('.', '\\.')},line=${line}`))
    expect(tenant.sandbox.requests).toEqual([])
  })

  test('on a pull request from a fork, checks only the files', async () => {
    const event = await tenant.file(
      'event.json',
      JSON.stringify({
        pull_request: { head: { repo: { full_name: 'fork/repo' } }, base: { repo: { full_name: 'owner/repo' } } },
      }),
    )
    const env = { GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'pull_request' }
    const root = await folderOf(acme)
    const sound = await runOnRunner('sync', { path: root }, { env })
    expect([sound.code, sound.stdout]).toEqual([
      0,
      expect.stringMatching(/^::notice title=sync::a pull request from a fork/m),
    ])
    await write(root, { 'acme/application.xml': '<a' })
    expect((await runOnRunner('sync', { path: root }, { env })).code).toBe(1)
    expect((await runOnRunner('sync', { path: root, mode: 'apply' }, { env })).code).toBe(2)
  })

  test('reports a path without connectors', async () => {
    expect((await sync(await folderOf({}))).stderr).toContain(
      'has a connector.json; write one, or get the folders with mode pull',
    )
    expect((await sync('/no/such/folder')).stderr).toContain('there is no folder')
    const chosen = await sync(await folderOf(acme), '--script-name', 'acmee')
    expect(chosen.stderr).toContain('did you mean acme?')
  })
})

describe('a plan on a pull request', () => {
  const server = new CommentsServer()
  beforeAll(() => server.start())
  afterAll(() => server.close())

  const plan = async (root: string) => {
    const event = join(root, '..', `${basename(root)}-event.json`)
    const head = { sha: 'c0ffee', repo: { full_name: 'owner/repo' } }
    await writeFile(event, JSON.stringify({ pull_request: { number: 7, head } }))
    const env = { ...tenant.env, GITHUB_API_URL: server.url, GITHUB_EVENT_PATH: event, GITHUB_RUN_ID: '1' }
    const result = await runOnRunner('sync', { path: root, comment: true, 'github-token': 'a-github-token' }, { env })
    await rm(event)
    return result
  }

  test('is one comment that is updated', async () => {
    const root = await folderOf(acme)
    expect((await plan(root)).code).toBe(0)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).toContain('```diff')
    await sync(root, '--mode', 'apply')
    const { stdout } = await plan(root)
    expect(stdout).toMatch(/^comment updated: /m)
    expect(server.comments).toHaveLength(1)
    expect(server.comments[0]?.body).not.toContain('```diff')
  })

  test('needs the token of the job', async () => {
    const { code, stdout } = await runOnRunner('sync', { path: await folderOf(acme), comment: true }, tenant)
    expect([code, stdout]).toEqual([
      2,
      expect.stringMatching(/^::error::comment needs github-token; pass the token of the job$/m),
    ])
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
    // The folder has that name.
    expect(stderr).not.toContain('scriptName')
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

  test('sends only what differs', async () => {
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
    expect(stdout).toContain('Only on the tenant, kept: source-template.xml')
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
    expect(outputs['failed']).toBe('1')
    const totals = `1 connector changed on ${host()}: 1 created (${allParts - 1} files); 1 file failed`
    expect(stdout).toContain(`\n${totals}\n`)
    expect(summary).toMatch(/^❌ \*\*1 connector changed on .*; 1 file failed\*\*$/m)
    expect(summary).toContain('1 failure')
    expect(await tenant.client.customConnectors.sourceTemplate('acme')).toBe(acme['acme/source-template.xml'])
    await write(root, { 'acme/source-config.xml': form('url') })
    expect((await sync(root, '--mode', 'apply')).outputs['changes']).toBe('1')
  })

  test('a refusal is logged once, and not counted as a change', async () => {
    const root = await folderOf(acme)
    await sync(root, '--mode', 'apply')
    await write(root, { 'acme/source-config.xml': form('url').replace('_2_0', '_1_0') })
    const { code, stdout, stderr, outputs, summary } = await sync(root, '--mode', 'apply')
    expect([code, outputs['changes'], outputs['failed']]).toEqual([1, '0', '1'])
    expect(`${stdout}${stderr}`.match(/refused the file/g)).toHaveLength(1)
    expect(stdout).toMatch(/^ {2}failed: source-config\.xml: .*refused the file/m)
    expect(stderr).toMatch(/^error: not applied: acme\/source-config\.xml; [^\n]+\n$/m)
    const totals = `nothing changed on ${host()}; 1 file failed`
    expect(stdout).toContain(`\n${totals}\n`)
    expect(summary).toMatch(/^❌ \*\*nothing changed on .*; 1 file failed\*\*$/m)
    expect(summary).toContain('source-config.xml</code> failed')
  })

  test('a file that the tenant accepts and does not change is a failure', async () => {
    const root = await folderOf({
      'a/connector.json': '{"name":"A","status":"RELEASED"}',
      'a/source-template.xml': '<a/>',
    })
    tenant.sandbox.inject({ method: 'PUT', times: 1, status: 200, body: { status: 'UPDATED', message: 'Success' } })
    const { code, stdout, outputs } = await sync(root, '--mode', 'apply')
    expect([code, outputs['changes'], outputs['failed']]).toEqual([1, '1', '1'])
    expect(stdout).toContain(
      'source-template.xml: the tenant answered UPDATED ("Success") and still has the previous content',
    )
  })

  test('a lost answer does not create anything twice', async () => {
    const lost = { times: 1, status: 'reset-after-work' as const }
    for (const method of ['POST', 'PATCH']) tenant.sandbox.inject({ ...lost, method, path: '/v3/connectors' })
    tenant.sandbox.inject({ ...lost, method: 'PUT', path: /translations/ })
    const { code, outputs } = await sync(await folderOf(acme), '--mode', 'apply')
    expect([code, outputs['changes']]).toEqual([0, String(allParts)])
    expect(writes().filter((each) => each.startsWith('POST'))).toHaveLength(1)
    expect(await tenant.client.customConnectors.list()).toHaveLength(1)
  })

  test('an error ends the work, and the report says what was done before', async () => {
    const root = await folderOf(acme)
    tenant.sandbox.inject({ method: 'PUT', path: /source-template/, times: 1, status: 403 })
    const { code, stdout, stderr, outputs, summary } = await sync(root, '--mode', 'apply')
    expect([code, outputs['changes'], outputs['failed']]).toEqual([3, '4', '0'])
    expect(stdout).toContain(`1 connector changed on ${host()}: 1 created (4 files); 3 files not applied`)
    expect(summary).toContain('source-template.xml</code> not applied')
    expect(stderr).toContain('idn:connector-config:manage')
    expect(summary).toContain('idn')
    expect((await sync(root, '--mode', 'apply')).code).toBe(0)
  })

  test('reports a name that an unlisted connector already has', async () => {
    tenant.sandbox.addCustomConnector({ scriptName: 'hidden', name: 'Acme', status: 'DEVELOPMENT' })
    const { code, stdout, outputs } = await sync(await folderOf(acme), '--mode', 'apply')
    expect([code, outputs['changes'], outputs['failed']]).toEqual([1, '0', '1'])
    expect(stdout).toContain('A connector with the name')
    expect(stdout).toContain(`nothing changed on ${host()}; 1 file failed; ${allParts - 1} files not applied`)
    expect(writes()).toEqual(['POST /v3/connectors'])
  })
})

describe('a saved plan', () => {
  test('is applied as it is, once', async () => {
    const root = await folderOf(acme)
    const plan = join(tenant.folder, 'made', 'plan.json')
    expect((await sync(root, '--plan-file', plan)).outputs['plan']).toBe(plan)
    const applied = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect([applied.code, applied.outputs['changes']]).toEqual([0, String(allParts)])
    const again = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect([again.code, again.outputs['changes']]).toEqual([1, '0'])
    expect(again.stderr).toContain('the plan is out of date')
  })

  test('is refused if the tenant changed, before anything is written', async () => {
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

  test('is refused if the folder changed', async () => {
    const root = await folderOf(acme)
    const plan = join(tenant.folder, 'plan.json')
    await sync(root, '--plan-file', plan)
    await write(root, { 'acme/application.xml': '<Application name="b"/>' })
    const { code, stderr } = await sync(root, '--mode', 'apply', '--plan-file', plan)
    expect([code, writes()]).toEqual([1, []])
    expect(stderr).toContain('acme: application.xml changed in the folder')
  })

  test('must be a plan file', async () => {
    const root = await folderOf(acme)
    const text = await tenant.file('plan.json', '{}')
    expect((await sync(root, '--mode', 'apply', '--plan-file', text)).stderr).toContain('is not a plan of this version')
    expect((await sync(root, '--mode', 'apply', '--plan-file', '/none')).stderr).toContain('cannot read the plan')
    expect(tenant.sandbox.requests).toEqual([])
  })
})

test.each([
  [['--mode', 'plan', '--filters', 'name sw "a"'], 'filters is for mode pull and list'],
  [['--mode', 'pull', '--plan-file', 'x'], 'plan-file is for mode plan and apply'],
  [['--mode', 'plan', '--overwrite', 'true'], 'overwrite is for mode pull'],
  [['--mode', 'apply', '--confirm', 'x'], 'confirm is for mode destroy'],
  [['--mode', 'push'], 'is not one of'],
] as [string[], string][])('%j is refused', async (words, message) => {
  const { code, stderr } = await sync(await folderOf(acme), ...words)
  expect([code, stderr]).toEqual([2, expect.stringContaining(message)])
  expect(tenant.sandbox.requests).toEqual([])
})
