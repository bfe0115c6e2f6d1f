import { join } from 'node:path'
import { filesOf, form } from '../../__tests__/custom-connectors/support.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import { workflowOfPage } from '../metadata/documents.js'
import { Act, type ActResult, expression } from '../support/act.js'
import { pullRequestEvent, pushEvent } from '../support/events.js'
import { render } from '../support/markdown.js'
import { clientOf } from '../support/read-back.js'
import { makeProductRepository } from '../support/repositories.js'
import {
  annotations,
  checkOut,
  record,
  recorded,
  runJobs,
  settingsFor,
  tenantInputs,
} from '../support/workflow-fixtures.js'

/** Custom connectors as files, with `uses: ./sync` and with the workflow of its README. The tests depend on their order. */
let act: Act
let sandbox: Sandbox
let client: TenantClient

const readme = '.github/workflows/custom-connectors.yml'
const german = 'greeting=Grüße aus `München` | <b>\n'
const files = {
  'acme/connector.json': `${JSON.stringify({ name: 'Acme', status: 'RELEASED' })}\n`,
  'acme/source-config.xml': form('url'),
  'acme/translations/de.properties': german,
}

beforeAll(async () => {
  sandbox = await Sandbox.start()
  client = clientOf(sandbox)
  const kept = Object.entries(files).map(([path, text]) => [`custom-connectors/${path}`, text])
  const workflow = await workflowOfPage('sync/README.md')
  act = await Act.start((folder) => makeProductRepository(folder, { ...Object.fromEntries(kept), [readme]: workflow }))
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await sandbox?.close()
})

const sync = (id: string, inputs: Record<string, string | boolean>, condition?: string) => ({
  id,
  ...(condition === undefined ? {} : { if: condition }),
  uses: './sync',
  with: { ...inputs, ...tenantInputs },
})

const run = (...steps: object[]): Promise<ActResult> =>
  runJobs(act, { only: { 'runs-on': 'ubuntu-latest', steps: [checkOut, ...steps] } }, settingsFor(sandbox))

/** The writing requests to the tenant since `from`. */
const writesSince = (from: number) =>
  sandbox.requests.slice(from).filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth'))

test('a plan has the differences, apply follows it, and the next plan finds nothing', async () => {
  const result = await run(
    sync('plan', { mode: 'plan', 'plan-file': 'plan.json' }),
    sync(
      'apply',
      { mode: 'apply', 'plan-file': expression('steps.plan.outputs.plan') },
      'steps.plan.outputs.changes > 0',
    ),
    sync('again', { mode: 'plan' }),
    { if: "steps.again.outputs.changes == '0'", run: 'echo nothing is left to do' },
    record('plan'),
  )

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  const { plan, apply, again } = await recorded(act, 'plan')
  expect(plan?.outputs).toMatchObject({ changes: '3', plan: expect.stringMatching(/[/\\]plan\.json$/) })
  expect(apply?.outputs).toMatchObject({ changes: '3' })
  expect(again?.outputs).toMatchObject({ changes: '0' })
  expect(result.printed).toContain('nothing is left to do\n')
  expect(await client.customConnectors.sourceConfig('acme')).toBe(form('url'))
  expect(await client.customConnectors.translations('acme', 'de')).toContain('Gr\\u00fc\\u00dfe')

  const [planned = '', applied = '', last = ''] = result.summaries.map(render)
  expect(result.summaries).toHaveLength(3)
  expect(planned).toContain('<h2>Custom connectors: plan</h2>')
  expect(planned).toContain('+greeting = Grüße aus `München` | &lt;b&gt;')
  expect(applied).toContain('<h2>Custom connectors: apply</h2>')
  expect(applied).toContain('1 created')
  expect(last).toContain('nothing to do for 1 connector')
})

test('a changed file is one change; apply refuses an outdated plan without a request', async () => {
  const changed = form('url', 'user')
  const before = sandbox.requests.length
  const result = await run(
    { run: `printf '%s' "$FORM" > custom-connectors/acme/source-config.xml`, env: { FORM: changed } },
    sync('plan', { mode: 'plan' }),
    { run: `printf '%s' '<Form/>' > custom-connectors/acme/source-config.xml` },
    sync('apply', { mode: 'apply', 'plan-file': expression('steps.plan.outputs.plan') }),
    record('drift'),
  )

  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  const { plan, apply } = await recorded(act, 'drift')
  expect(plan).toMatchObject({ outcome: 'success', outputs: { changes: '1' } })
  expect(apply).toMatchObject({ outcome: 'failure', outputs: { changes: '0' } })
  expect(result.errors).toEqual([expect.stringMatching(/^not applied, the plan is out of date: .*Plan again/)])
  expect(render(result.summaries[0] ?? '')).toContain('+  &lt;Field name=&quot;user&quot;/&gt;')
  expect(writesSince(before)).toEqual([])
  expect(await client.customConnectors.sourceConfig('acme')).toBe(form('url'))
})

test('pull writes the folders, list names the connectors, destroy deletes one', async () => {
  await client.customConnectors.create({ name: 'Short lived', className: 'X', status: 'RELEASED' })
  const result = await run(
    sync('pull', { mode: 'pull', path: 'pulled', filters: 'name sw "Acme"' }),
    sync('same', { mode: 'plan', path: 'pulled' }),
    sync('list', { mode: 'list', filters: 'type sw "custom"' }),
    sync('destroy', { mode: 'destroy', 'script-name': 'short-lived', confirm: 'short-lived' }),
    { run: 'cp -R pulled "$OUT"', env: { OUT: expression('vars.OUT') } },
    record('pull'),
  )

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  const steps = await recorded(act, 'pull')
  const pulled = await filesOf(join(act.home.folder, 'pulled'))
  expect(pulled['acme/source-config.xml']).toBe(form('url'))
  // In the tenant's form; properties files are compared by their keys and values.
  expect(pulled['acme/translations/de.properties']).toContain('Gr\\u00fc\\u00dfe')
  expect(JSON.parse(pulled['acme/connector.json'] ?? '')).toMatchObject({ scriptName: 'acme', name: 'Acme' })
  expect(steps['pull']?.outputs).toMatchObject({ changes: String(Object.keys(pulled).length) })
  expect(steps['same']?.outputs).toMatchObject({ changes: '0' })
  expect(JSON.parse(steps['list']?.outputs['result'] ?? '')).toMatchObject([
    { scriptName: 'acme', name: 'Acme', status: 'RELEASED' },
    { scriptName: 'short-lived', name: 'Short lived' },
  ])
  expect(steps['destroy']?.outputs).toMatchObject({ changes: '1' })
  expect((await client.customConnectors.list()).map(({ scriptName }) => scriptName)).toEqual(['acme'])
  expect(result.summaries).toHaveLength(4)
  for (const summary of result.summaries) expect(render(summary)).toMatch(/<h2>Custom connectors(: \w+)?<\/h2>/)
})

describe('the workflow of the README', () => {
  const page = (event: 'push' | 'pull_request', payload: object, settings: object) =>
    act.run({ workflow: readme, event, payload, ...settings })

  test('a pull request from the same repository shows the plan', async () => {
    await act.commit({ 'custom-connectors/acme/source-config.xml': form('url', 'user') })
    const before = sandbox.requests.length
    const result = await page('pull_request', pullRequestEvent('same'), settingsFor(sandbox))

    expect(result).toMatchObject({ code: 0, errors: [], jobs: { sync: 'success' } })
    expect(result.outputs('sync', '1')).toMatchObject({ changes: '1' })
    expect(render(result.summaries.join('\n'))).toContain('+  &lt;Field name=&quot;user&quot;/&gt;')
    expect(writesSince(before)).toEqual([])
  })

  test('a pull request from a fork only checks the files, without a request to the tenant', async () => {
    const before = sandbox.requests.length
    const sound = await page('pull_request', pullRequestEvent('fork'), {})
    expect(sound).toMatchObject({ code: 0, errors: [], jobs: { sync: 'success' } })
    expect(annotations(sound)).toMatchObject([{ command: 'notice', value: expect.stringContaining('fork') }])

    await act.commit({ 'custom-connectors/acme/source-config.xml': '<Form>\n  <Field\n</Form>\n' })
    const broken = await page('pull_request', pullRequestEvent('fork'), {})
    expect(broken).toMatchObject({ code: 1, jobs: { sync: 'failure' } })
    const places = annotations(broken).map(({ properties }) => properties['file'])
    expect(places).toContain('custom-connectors/acme/source-config.xml')
    expect(sandbox.requests.length).toBe(before)
  })

  test('a push applies what differs', async () => {
    await act.commit({ 'custom-connectors/acme/source-config.xml': form('url', 'user') })
    const before = sandbox.requests.length
    const result = await page('push', pushEvent, settingsFor(sandbox))

    expect(result).toMatchObject({ code: 0, errors: [], jobs: { sync: 'success' } })
    expect(result.outputs('sync', '1')).toMatchObject({ changes: '1' })
    expect(writesSince(before)).toMatchObject([{ method: 'PUT', path: '/v3/connectors/acme/source-config' }])
    expect(await client.customConnectors.sourceConfig('acme')).toBe(form('url', 'user'))
  })
})
