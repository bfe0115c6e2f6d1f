import { join } from 'node:path'
import { applyPlan } from '../../src/custom-connectors/apply.js'
import { readConfigFolder } from '../../src/custom-connectors/folder.js'
import { planConnector } from '../../src/custom-connectors/plan.js'
import { findTenantConnector } from '../../src/custom-connectors/tenant-state.js'
import type { ConnectorResult } from '../../src/custom-connectors/types.js'
import { answer, Closing, connect, type Handler, serveTenant } from '../tenant/support.js'
import { folderOf, removeFolders } from './support.js'

const closing = new Closing()
afterEach(async () => {
  await closing.all()
  await removeFolders()
})

/** A tenant with one connector; what is put becomes its application, as `keep` makes it. */
function tenantThat(keep: (xml: string) => string, detail: Record<string, unknown> = {}): Handler {
  let applicationXml = '<Application name="old"/>'
  return ({ method, url, body }, response) => {
    if (method === 'PATCH') applicationXml = keep((JSON.parse(body) as { value: string }[])[0]?.value ?? '')
    if (url.includes('/translations/en')) return answer(response, 200, 'a=english', { 'content-type': 'text/plain' })
    if (url.includes('/translations/de')) return answer(response, 200, 'a=deutsch', { 'content-type': 'text/plain' })
    if (url.includes('/translations/')) return answer(response, 200, 'a=english', { 'content-type': 'text/plain' })
    if (url.includes('/source-')) return answer(response, 404)
    answer(response, 200, { name: 'A', scriptName: 'a', applicationXml, translationProperties: {}, ...detail })
  }
}

async function applyTo(handler: Handler, signal = new AbortController().signal) {
  const server = closing.add(await serveTenant(handler))
  const { client, logger } = connect(server.url)
  closing.add(client)
  const root = await folderOf({
    'a/connector.json': '{"scriptName":"a","name":"A"}',
    'a/application.xml': '<Application name="new"/>',
  })
  const [local] = (await readConfigFolder(root)).connectors
  if (local === undefined) throw new Error(`no connector in ${join(root, 'a')}`)
  const tenant = client.customConnectors
  const before = await findTenantConnector(tenant, local)
  const plan = planConnector(local, before)
  const result: ConnectorResult = { plan, scriptName: undefined, done: [], unknown: [], failures: [] }
  const applying = applyPlan(plan, local, before, { tenant, logger, signal }, result)
  return { applying, result, logger, server, before }
}

test('a file that the tenant stores in another form is a warning, not a failure', async () => {
  const { applying, result, logger } = await applyTo(tenantThat((xml) => xml.replace('/>', ' added="1"/>')))
  await applying
  expect(result).toMatchObject({ done: ['application.xml'], failures: [] })
  expect(logger.lines).toContainEqual({
    level: 'warning',
    message: 'a: the tenant keeps application.xml in another form than it was sent; the next plan shows the difference',
  })
})

/** Answers a patch as `tenantThat` does its work, but with a body that says nothing. */
function losing(handler: Handler): Handler {
  return async (seen, response, socket) => {
    if (seen.method !== 'PATCH') return await handler(seen, response, socket)
    await handler(seen, { writeHead() {}, end() {} } as never, socket)
    answer(response, 200, {})
  }
}

test('a file whose answer was lost is done, even if the tenant stores it in another form', async () => {
  const { applying, result } = await applyTo(losing(tenantThat((xml) => xml.replace('/>', ' added="1"/>'))))
  await applying
  expect(result).toMatchObject({ done: ['application.xml'], unknown: [], failures: [] })
})

test('a file whose answer was lost is a failure if the tenant did not change it', async () => {
  const { applying, result } = await applyTo(losing(tenantThat(() => '<Application name="old"/>')))
  await applying
  expect(result).toMatchObject({ done: [], unknown: [] })
  expect(result.failures).toEqual([
    {
      file: 'application.xml',
      message: expect.stringMatching(/^cannot change .*; the tenant still has the previous content/),
    },
  ])
})

test('a file that the tenant accepts and does not change is a failure', async () => {
  const { applying, result } = await applyTo(tenantThat(() => '<Application name="old"/>'))
  await applying
  expect(result.failures).toEqual([
    { file: 'application.xml', message: expect.stringContaining('still has the previous content') },
  ])
})

test('sends nothing after an interrupt', async () => {
  const controller = new AbortController()
  controller.abort(new Error('stopped'))
  const { applying, server } = await applyTo(
    tenantThat((xml) => xml),
    controller.signal,
  )
  await expect(applying).rejects.toThrow('stopped')
  expect(server.calls.filter(({ method }) => method !== 'GET')).toEqual([])
})

test('without translations in the detail, reads each locale and ignores the English fallback', async () => {
  const { applying, before } = await applyTo(tenantThat((xml) => xml, { translationProperties: null }))
  await applying
  expect([...(before?.files.keys() ?? [])].filter((name) => name.startsWith('translations/')).sort()).toEqual([
    'translations/de.properties',
    'translations/en.properties',
  ])
})
