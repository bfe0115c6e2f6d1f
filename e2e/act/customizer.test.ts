import { cp, mkdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { buildConnector } from '../../__tests__/support/bundle.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import type { TenantClient } from '../../src/tenant/client.js'
import type { Customizer } from '../../src/tenant/types.js'
import { Act, type ActOptions, type ActResult, expression } from '../support/act.js'
import { pullRequestEvent, pushEvent } from '../support/events.js'
import { render } from '../support/markdown.js'
import { root } from '../support/programs.js'
import { clientOf } from '../support/read-back.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run as runTool } from '../support/run.js'
import { uploadFolder } from '../support/tenant.js'
import { annotations, record, recorded, runJobs, settingsFor, tenantInputs } from '../support/workflow-fixtures.js'

/** The unchanged example workflow for a customizer, in a project made by `init`. The tests depend on their order. */
let act: Act
let sandbox: Sandbox
let client: TenantClient

const workflow = '.github/workflows/customizer.yml'

beforeAll(async () => {
  sandbox = await Sandbox.start()
  client = clientOf(sandbox)
  act = await Act.start(async (folder) => {
    const made = join(dirname(folder), 'my-customizer')
    const words = ['init', made, '--customizer', 'true', '--workflows', 'none']
    await runTool(process.execPath, [join(root, 'bin', 'saas-connector.cjs'), ...words])
    await mkdir(folder)
    await cp(made, folder, { recursive: true })
    await writeFiles(folder, {
      [workflow]: await readFile(join(root, 'examples', 'workflows', 'customizer.yml'), 'utf8'),
    })
    await commitAll(folder)
  })
})

afterAll(async () => {
  client?.close()
  await act?.close()
  await sandbox?.close()
})

const run = (
  event: ActOptions['event'],
  payload: object,
  settings: object = settingsFor(sandbox),
): Promise<ActResult> => act.run({ workflow, event, payload, ...settings })

/** Reads all customizers of the tenant with our client, one by one. */
async function customizers(): Promise<Customizer[]> {
  const found = await client.customizers.list()
  return await Promise.all(found.map(({ id }) => client.customizers.get(id)))
}

test('pull_request from a fork, without secrets: packed, without a request to the tenant', async () => {
  const result = await run('pull_request', pullRequestEvent('fork'), {})

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { pack: 'success' } })
  expect(annotations(result)).toEqual([])
  expect(result.outputs('pack', 'pack')).toMatchObject({ name: 'my-customizer', version: '0.1.0' })
  expect(sandbox.requests).toEqual([])
  for (const summary of result.summaries) expect(render(summary)).toContain('<h2>')
})

test('push: the first creates the customizer and version 1, the next creates version 2', async () => {
  const first = await run('push', pushEvent)
  expect(first).toMatchObject({ code: 0, errors: [], jobs: { pack: 'success' } })
  const [made, ...others] = await customizers()
  expect(others).toEqual([])
  expect(made).toMatchObject({ name: 'my-customizer', imageVersion: 1 })
  expect(first.summaries.length).toBeGreaterThan(0)
  for (const summary of first.summaries) expect(render(summary)).toContain('<h2>')

  const path = 'src/index.ts'
  const source = await readFile(join(act.repository, path), 'utf8')
  await act.commit({ [path]: source.replace('return output\n', "return { ...output, identity: 'customized' }\n") })
  const second = await run('push', pushEvent)
  expect(second).toMatchObject({ code: 0, errors: [], jobs: { pack: 'success' } })
  expect(await customizers()).toEqual([{ ...made, imageVersion: 2, imageID: expect.any(String) }])
})

test('the connector action links the uploaded customizer, and it changes the answer of an invoke', async () => {
  await uploadFolder(client, 'echo', await buildConnector(join(root, 'e2e', 'fixtures', 'echo')))
  const [instance] = await client.instances.list()
  const product = 'OWNER/saas-connector-actions'
  const invoke = (id: string) => ({
    id,
    uses: `${product}/invoke@v1`,
    with: { connector: 'echo', command: 'std:account:read', identity: 'one', config: '{"label":"l"}', ...tenantInputs },
  })
  const connector = (id: string, inputs: object) => ({
    id,
    uses: `${product}/connector@v1`,
    with: { ...inputs, ...tenantInputs },
  })
  const steps = [
    invoke('before'),
    connector('link', { operation: 'link', customizer: 'my-customizer', instance: instance?.name }),
    invoke('after'),
    connector('instances', { operation: 'instances' }),
    connector('unlink', {
      operation: 'unlink',
      instance: expression('fromJSON(steps.instances.outputs.result)[0].id'),
    }),
    connector('delete', { operation: 'customizer-delete', customizer: 'my-customizer', confirm: 'another' }),
    record('link'),
  ]
  const result = await runJobs(act, { only: { 'runs-on': 'ubuntu-latest', steps } }, settingsFor(sandbox))

  const outputs = await recorded(act, 'link')
  expect(outputs['before']?.outputs['result']).not.toContain('customized')
  expect(outputs['after']?.outputs['result']).toContain('"identity":"customized"')
  expect(outputs['link']?.outcome).toBe('success')
  expect(outputs['unlink']?.outcome).toBe('success')
  expect((await client.instances.list())[0]?.connectorCustomizerId ?? null).toBeNull()
  // The last step is expected to be refused: nothing is deleted.
  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  expect(outputs['delete']?.outcome).toBe('failure')
  expect(result.errors).toEqual([expect.stringContaining('confirm')])
  expect(await customizers()).toHaveLength(1)
})
