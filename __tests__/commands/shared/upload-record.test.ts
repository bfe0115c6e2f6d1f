import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('the record of uploads', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start()
  })
  afterEach(() => tenant.close())

  it('holds no secret, in any of its texts, and the upload is found again', async () => {
    const secret = tenant.sandbox.clientSecret
    const env = {
      ...tenant.env,
      CI_COMMIT_SHA: '0123456789abcdef0123456789abcdef01234567',
      CI_COMMIT_REF_NAME: `feature/${secret}`,
      CI_JOB_URL: `https://ci.example/job?token=${encodeURIComponent(secret)}`,
      GITLAB_USER_LOGIN: Buffer.from(secret).toString('base64'),
    }
    const record = join(tenant.folder, 'uploads.json')
    const file = await tenant.bundle('one')
    const words = ['--connector', 'example', '--file', file, '--record', record, '--path', tenant.folder]
    const first = await runInShell(['upload', ...words], { env })
    expect([first.code, first.stderr]).toEqual([0, ''])
    const [upload] = JSON.parse(await readFile(record, 'utf8'))
    expect(upload).toMatchObject({
      ...{ version: 1, connector: 'example', commit: env.CI_COMMIT_SHA },
      ...{ ref: 'feature/***', run: 'https://ci.example/job?token=***', by: '***' },
    })
    expect(JSON.stringify(upload)).not.toContain(secret)
    const again = await runInShell(['upload', ...words, '--skip-unchanged', 'true'], { env })
    expect([again.code, again.outputs]).toEqual([0, expect.objectContaining({ uploaded: 'false', version: '1' })])
  })

  it.each([
    ['another tenant', { tenant: 'other.example' }],
    ['another connector', { connectorId: 'another-id' }],
  ])('is not taken from %s', async (_whose, change) => {
    const record = join(tenant.folder, 'uploads.json')
    const words = ['--connector', 'example', '--file', await tenant.bundle('one'), '--record', record]
    const upload = async () => await runInShell(['upload', ...words, '--skip-unchanged', 'true'], { env: tenant.env })
    expect((await upload()).outputs).toMatchObject({ uploaded: 'true', version: '1' })
    const [entry] = JSON.parse(await readFile(record, 'utf8'))
    await writeFile(record, JSON.stringify([{ ...entry, ...change }]))
    expect((await upload()).outputs).toMatchObject({ uploaded: 'true', version: '2' })
  })
})
