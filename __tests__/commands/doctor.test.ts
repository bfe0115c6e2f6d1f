import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInShell, runOnRunner } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'
import { answer, Closing, serveTenant } from '../tenant/support.js'

const closing = new Closing()
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'))
  await writeFile(join(folder, 'package.json'), '{"name":"mine","version":"1.2.3"}')
  await mkdir(join(folder, 'other'))
  const other = '{"name":"other","version":"1.0.0","packageManager":"pnpm@9.1.0"}'
  await writeFile(join(folder, 'other', 'package.json'), other)
})
afterEach(async () => await closing.all())
afterAll(async () => await rm(folder, { recursive: true, force: true }))

/** The lines without spaces in a row, by what they are about. */
const linesOf = (stdout: string) =>
  Object.fromEntries(
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [state = '', rest = ''] = line.split(/ {2,}/)
        return [rest.slice(0, rest.indexOf(':')), `${state}: ${rest.slice(rest.indexOf(':') + 2)}`]
      }),
  )

test('looks at this machine, and at the tenant with reads alone', async () => {
  const tenant = await TestTenant.start({ accessTokenDays: 400 })
  try {
    const out = join(folder, 'found.json')
    const result = await runInShell(['doctor', '--out', out], { env: tenant.env, cwd: folder })
    const lines = linesOf(result.stdout)
    expect(lines).toMatchObject({
      'Node.js': expect.stringContaining(`ok: ${process.versions.node} at `),
      git: expect.stringMatching(/^ok: git version /),
      'package manager': expect.stringMatching(/^ok: npm \d/),
      project: 'ok: connector mine 1.2.3, without @sailpoint/connector-sdk',
      tenant: expect.stringMatching(/^ok: 127\.0\.0\.1:\d+ lists 0 connectors$/),
      clock: expect.stringMatching(/^ok: as the tenant's, to \d+ seconds?$/),
      token: expect.stringMatching(/^ok: valid until \d{4}-\d\d-\d\d$/),
      'right to read logs and statistics': 'ok: yes',
      'right to read sources': 'ok: yes',
      'right to write': expect.stringMatching(/^unknown: nothing was written/),
    })
    const found = JSON.parse(await readFile(out, 'utf8')) as { state: string; subject: string }[]
    expect(found.map(({ subject }) => subject)).toEqual(Object.keys(lines))
    expect(result.summary).toContain('| ✅ | tenant |')
    const writes = tenant.sandbox.requests.filter(({ method, path }) => method !== 'GET' && !path.startsWith('/oauth'))
    expect(writes).toEqual([])
  } finally {
    await tenant.close()
  }
})

test('says what is missing on the machine, and what to do', async () => {
  const { code, stdout, outputs } = await runOnRunner(
    'doctor',
    { path: join(folder, 'other') },
    { env: { PATH: folder } },
  )
  expect(linesOf(stdout)).toMatchObject({
    git: expect.stringMatching(/^problem: there is no program git on PATH; install git/),
    'package manager':
      'problem: there is no program pnpm on PATH, or it fails; the project is installed with it: npm install --global pnpm@9.1.0',
    tenant: 'note: not looked at: base-url, client-id, client-secret not given',
  })
  expect([code, outputs]).toEqual([1, { problems: '2' }])
  expect(stdout).toContain('::error::2 problems: git, package manager; see the lines above\n')
})

test('tells refused rights, an end of the token that is near, and credentials that are wrong', async () => {
  const tenant = await TestTenant.start({ accessTokenDays: 3 })
  try {
    tenant.sandbox.inject({ path: /\/sources$/, status: 403, times: 1 })
    const first = await runInShell(['doctor'], { env: tenant.env })
    expect(linesOf(first.stdout)).toMatchObject({
      project: expect.stringMatching(/^note: there is no package\.json in /),
      token: expect.stringMatching(/^note: it expires on .*, in [23] days; make a new one/),
      'right to read sources': expect.stringMatching(
        /^note: .*needs the scope idn:sources:read.*\(sources and drift need it/,
      ),
    })
    expect([first.code, first.outputs]).toEqual([0, { problems: '0' }])
    const wrong = await runInShell(['doctor'], { env: { ...tenant.env, SAIL_CLIENT_SECRET: 'another-secret' } })
    expect(linesOf(wrong.stdout)['tenant']).toMatch(/^problem: .*check client-id and client-secret/)
    expect(wrong.code).toBe(1)
    const partly = await runInShell(['doctor'], { env: { SAIL_BASE_URL: tenant.sandbox.baseUrl } })
    expect(linesOf(partly.stdout)['tenant']).toMatch(/^problem: the tenant's --client-id, --client-secret are missing/)
  } finally {
    await tenant.close()
  }
})

test('tells a clock that differs from that of the tenant', async () => {
  const past = new Date(Date.now() - 5 * 60_000).toUTCString()
  const server = closing.add(
    await serveTenant((_seen, response) => {
      response.setHeader('Date', past)
      answer(response, 200, [])
    }),
  )
  const env = { SAIL_BASE_URL: server.url, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'secret-of-the-client' }
  const { code, stdout } = await runInShell(['doctor'], { env })
  expect(linesOf(stdout)['clock']).toMatch(/^problem: (?:299|30\d) seconds ahead of the tenant's; set the clock/)
  expect(code).toBe(1)
})
