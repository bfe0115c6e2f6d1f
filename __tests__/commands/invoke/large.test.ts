import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { probeConfig } from '../../support/bundle.js'
import { uploadProbe } from '../../support/probe-tenant.js'
import { runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const config = JSON.stringify(probeConfig)

describe('invoke', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start()
    await uploadProbe(tenant.client, 'probe', tenant.folder)
  })
  afterAll(() => tenant.close())

  it('streams 60 MB in little memory', async () => {
    const out = join(tenant.folder, 'huge.jsonl')
    const inputs = { command: 'probe:send', connector: 'probe', config, out, expect: 'n >= `0`' }
    const { code, stdout, outputs } = await runOnRunner(
      'invoke',
      { ...inputs, input: '{"count": 30000, "bytes": 2000}' },
      { env: { ...tenant.env, NODE_OPTIONS: '--max-old-space-size=40' } },
    )
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('30000 answers in ') })
    expect(outputs).toMatchObject({ file: out, count: '30000', result: '' })
    expect((await stat(out)).size).toBeGreaterThan(60_000_000)
  })
})
