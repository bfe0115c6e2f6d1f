import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { seedCanaries, traceOf } from '../../src/commands/doctor/canaries.js'
import { runInShell, runOnRunner } from '../support/program.js'
import { writeStaffBundle } from '../support/staff-connector.js'
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
    const tokenOf = async (expirationDate: string) => {
      const body = [{ id: tenant.env['SAIL_CLIENT_ID'], expirationDate }]
      tenant.sandbox.inject({ path: /personal-access-tokens/, status: 200, body, times: 1 })
      return linesOf((await runInShell(['doctor'], { env: tenant.env })).stdout)['token']
    }
    expect(await tokenOf('2020-01-02T00:00:00Z')).toMatch(/^problem: it expired on 2020-01-02; make a new one/)
    expect(await tokenOf('soon')).toBe('unknown: the tenant gives no date for its end')
    const wrong = await runInShell(['doctor'], { env: { ...tenant.env, SAIL_CLIENT_SECRET: 'another-secret' } })
    expect(linesOf(wrong.stdout)['tenant']).toMatch(/^problem: .*check --client-id and --client-secret/)
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

describe('doctor --secrets', () => {
  const look = async (bug: string, more: Record<string, string> = {}) => {
    const file = await writeStaffBundle(join(folder, 'staff.zip'), 'fetch', bug)
    const config = JSON.stringify({
      url: 'https://staff.example',
      clientId: 'me',
      clientSecret: 'the-real-secret',
      ...more,
    })
    const out = join(folder, 'secrets.json')
    const result = await runInShell(['doctor', '--secrets', '--file', file, '--config', config, '--out', out])
    return { ...result, lines: linesOf(result.stdout) }
  }
  const ofProgram = [
    'log',
    'annotations',
    'outputs',
    'summary',
    'validation.json',
    'JUnit report',
    'SARIF report',
    'HTML report',
    'recording',
  ]

  test('shows for each place that no secret comes out, without a target system', async () => {
    const { code, lines, stdout, stderr, outputs } = await look('', { adminPassword: 'never-used' })
    expect([code, stderr, outputs]).toEqual([0, '', { problems: '0' }])
    for (const place of ofProgram)
      expect([place, lines[place]]).toEqual([
        place,
        expect.stringMatching(/^ok: none of the secrets that were sent in [123] runs? of 3 \(\d{2,} characters\)$/),
      ])
    expect(lines).toMatchObject({
      'secret "clientSecret"': 'ok: the connector sent it to the target system',
      'secret "adminPassword"': expect.stringMatching(/^unknown: the connector did not send it/),
      'errors of the connector': expect.stringMatching(
        /^ok: none of the secrets that were sent in 3 runs of 3 \(\d{2,} texts\)$/,
      ),
      'answers of the connector': expect.stringMatching(/^ok: /),
      'log of the connector': 'unknown: there were none',
    })
    expect(stdout).not.toMatch(/the-real-secret|cnry/)
  })

  test('does not tell as sound that a secret is not shown which the connector never sent', async () => {
    const none = await look(`send = async () => { throw new ConnectorError('the network is down') }`)
    const said =
      /^unknown: no secret in [123] runs? of 3 \(\d+ (?:text|character)s?\), but the connector sent none, so it may have used none$/
    for (const place of [...ofProgram.slice(0, -1), 'errors of the connector'])
      expect([place, none.lines[place]]).toEqual([place, expect.stringMatching(said)])
    expect(none.lines).toMatchObject({
      'secret "clientSecret"': expect.stringMatching(/^unknown: the connector did not send it/),
      'log of the connector': 'unknown: there were none',
      recording: expect.stringMatching(/^unknown: .*exchanged nothing with a target system/),
    })
    expect(none.code).toBe(0)
  })

  test('finds what a connector shows in answers, errors and its log, and does not show it', async () => {
    const { code, lines, stdout, stderr } = await look(`
      const secret = () => config().clientSecret
      const { 'std:test-connection': test } = handlers
      handlers['std:test-connection'] = async (input, res) => { await test(input, { send() {} }); res.send({ as: secret() }) }
      const before = send
      send = async (...values) => {
        console.log('as ' + Buffer.from('me:' + secret()).toString('base64'))
        return await before(...values).catch((error) => { throw new ConnectorError(error.message + ' for ' + encodeURIComponent(secret())) })
      }`)
    expect(lines).toMatchObject({
      'answers of the connector': expect.stringMatching(
        /^problem: show the secret "clientSecret", as it is \(\d+ of \d+\); leave it out/,
      ),
      'errors of the connector': expect.stringMatching(
        /^problem: show the secret "clientSecret", a part of it \(\d+ of \d+\); put no URLs/,
      ),
      'log of the connector': expect.stringMatching(
        /^problem: show the secret "clientSecret", in base64 \(\d+ of \d+\); log what/,
      ),
    })
    // This program hides it all the same.
    for (const place of ofProgram)
      expect([place, lines[place]]).toEqual([place, expect.stringMatching(/^ok: none of the secrets in [123] /)])
    expect([code, stdout + stderr]).toEqual([
      1,
      expect.stringContaining('error: 3 problems: answers of the connector, '),
    ])
    expect(stdout + stderr).not.toMatch(/the-real-secret|cnry/)
  })

  test.each([
    [['--secrets'], 2, /--secrets needs --file; give the bundle of the connector$/],
    [['--file', 'x.zip'], 2, /--file is used with --secrets alone; give --secrets, or leave --file out$/],
  ])('%j is refused', async (words, expected, message) => {
    const { code, stderr } = await runInShell(['doctor', ...words])
    expect([code, stderr.trim()]).toEqual([expected, expect.stringMatching(message)])
  })
})

describe('the trace of a canary', () => {
  const forms: [string, (text: string) => string][] = [
    ['as it is', (text) => `token=${text};`],
    ['a part of it', (text) => encodeURIComponent(text).slice(0, -8)],
    ['a part of it', (text) => JSON.stringify({ a: text.slice(7) }).toUpperCase()],
    ['a part of it', (text) => text.replace(/[^a-z0-9]/g, (each) => `&#${each.charCodeAt(0)};`).slice(2)],
    ['from behind', (text) => [...text].reverse().join('')],
    ['in hexadecimal', (text) => Buffer.from(text).toString('hex')],
    ...['', 'a', 'ab', 'abc'].map((before): [string, (text: string) => string] => [
      'in base64',
      (text) => Buffer.from(`${before}${text}!`).toString('base64'),
    ]),
    ['in base64', (text) => Buffer.from(`?${text}`).toString('base64url')],
  ]
  test.each([true, false])('is found in each form (letters and digits alone: %j)', (isPlain) => {
    const spec = { sourceConfig: [{ type: 'secret', key: 'token', label: 'Token' }] }
    const { canaries, config } = seedCanaries(
      { token: 'abcdef', url: 'https://me:abcdef@host/', more: [{ x: 1 }] },
      spec,
      isPlain,
    )
    const [canary] = canaries
    if (canary === undefined) throw new Error('there is no canary')
    expect(config).toEqual({ token: canary.value, url: `https://me:${canary.core}@host/`, more: [{ x: 1 }] })
    for (const [form, write] of forms) {
      const text = write(canary.value)
      const expected = text.includes(canary.value) ? 'as it is' : form
      expect([form, traceOf(canary, `x ${text} y`)]).toEqual([
        form,
        isPlain && form === 'a part of it' ? expect.any(String) : expected,
      ])
    }
    const other = seedCanaries({ token: 'abcdef' }, spec, isPlain).canaries[0]?.value ?? ''
    for (const [, write] of forms) expect(traceOf(canary, write(other))).toBeUndefined()
  })
})
