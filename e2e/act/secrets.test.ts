import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { Sandbox } from '../../src/sandbox/http/server.js'
import { Act, type ActOptions, type ActResult, expression } from '../support/act.js'
import { echoProject } from '../support/echo.js'
import { leaksIn, leaksOf } from '../support/leaks.js'
import { makeProductRepository } from '../support/repositories.js'

/**
 * No secret appears in the log, reports or outputs of a run, whatever its characters, although the connector here prints
 * everything that it is given. act hides nothing in these runs.
 */
let act: Act
let sandbox: Sandbox

/** Characters that a URL, JSON, XML, a shell and a workflow command escape. */
const clientSecret = `cl%ient"se'cret+of/the=tenant&<x>\\n%0A`
const token = `to"ken's %25 100%\\value <&>é😀`
const pem = '-----BEGIN KEY-----\nfirst"line%0A\'of/it+\n  second\\line <&> %\r\nthird line 100%\n-----END KEY-----\n'
const secrets = [clientSecret, token, 'first"line%0A\'of/it+', 'second\\line <&> %', 'third line 100%']

beforeAll(async () => {
  sandbox = await Sandbox.start({ clientSecret, behaviour: { errorTypeInAnswer: true } })
  const project = await echoProject()
  act = await Act.start((folder) => makeProductRepository(folder, { ...project, ...workflow }))
})

afterAll(async () => {
  await act?.close()
  await sandbox?.close()
})

const tenant = {
  'base-url': expression('vars.SAIL_BASE_URL'),
  'client-id': expression('secrets.SAIL_CLIENT_ID'),
  'client-secret': expression('secrets.SAIL_CLIENT_SECRET'),
}
const config = expression('secrets.CONFIG')
/** For the step that has no tenant, and so does not know the secret of one. */
const ownConfig = expression('secrets.OWN_CONFIG || secrets.CONFIG')
const prebuilt = { path: 'connector', install: 'never', build: 'never' }
const workflow = {
  '.github/workflows/test.yml': stringify({
    on: 'push',
    jobs: {
      only: {
        'runs-on': 'ubuntu-latest',
        steps: [
          { uses: 'actions/checkout@v9' },
          { id: 'pack', uses: './pack', with: prebuilt },
          {
            id: 'tenant',
            uses: './',
            with: { ...prebuilt, connector: 'telling', config, 'read-only': false, ...tenant },
            'continue-on-error': true,
          },
          {
            id: 'file',
            uses: './validate',
            with: { file: expression('steps.pack.outputs.file'), path: 'connector', config: ownConfig },
          },
        ],
      },
    },
  }),
}

const configOf = (given: Record<string, unknown>) =>
  JSON.stringify({ host: 'directory.example.com', token, pem, ...given }, null, 2)

const run = (given: Record<string, unknown>, options: Partial<ActOptions> = {}): Promise<ActResult> =>
  act.run({
    workflow: '.github/workflows/test.yml',
    event: 'push',
    vars: { SAIL_BASE_URL: sandbox.baseUrl },
    secrets: {
      SAIL_CLIENT_ID: sandbox.clientId,
      SAIL_CLIENT_SECRET: clientSecret,
      CONFIG: configOf(given),
      OWN_CONFIG: configOf({ ...given, ...('say' in given && { say: saidOfOwn, fail: saidOfOwn }) }),
    },
    ...options,
  })

/** The output of a connector that prints its secrets in many forms. */
const saidOfOwn = [
  `the token is ${token} and the key is ${pem}`,
  JSON.stringify({ token, pem }),
  encodeURIComponent(token),
  Buffer.from(token).toString('base64'),
].join('\n')
/** The same, with a secret that it has from elsewhere. */
const said = `${saidOfOwn}\n${clientSecret} is not known to it`

test('a connector that fails with its secrets in the message and logs them', async () => {
  const result = await run({ say: said, fail: said })

  expect(result).toMatchObject({ code: 1, jobs: { only: 'failure' } })
  // The failure was reported, without the secrets.
  expect(result.text).toContain('the token is ***')
  expect(leaksOf(result, secrets)).toEqual([])
  const masked = result.commands.filter(({ command }) => command === 'add-mask').map(({ value }) => value)
  // act decodes %25 and %0A in an order that changes from run to run, so a secret may be cut at its own %0A.
  for (const secret of secrets.filter((text) => !text.includes('%0A'))) expect(masked).toContain(secret)
  for (const step of ['file', 'tenant']) {
    for (const name of ['report-json', 'report-html']) {
      const report = await readFile(result.outputs('only', step)[name] ?? '', 'utf8')
      expect(report).toContain('***')
      expect(leaksIn(report, secrets)).toEqual([])
    }
  }
})

test('a connector that succeeds and logs nothing: no secret appears in the run', async () => {
  const result = await run({ record: join(act.home.folder, 'seen.jsonl') })

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { only: 'success' } })
  expect(leaksOf(result, secrets)).toEqual([])
  // The secrets did reach the connector.
  const [first = ''] = (await readFile(join(act.home.folder, 'seen.jsonl'), 'utf8')).split('\n')
  expect(JSON.parse(first)).toMatchObject({ token, pem })
})

test('a configuration that is not JSON is not quoted', async () => {
  const result = await run({}, { secrets: { CONFIG: `{"token": "${token}"` } })

  expect(result.code).toBe(1)
  expect(result.errors.join('\n')).toContain('is not valid JSON')
  expect(leaksOf(result, [token])).toEqual([])
})

test('act hides the values that it was told to hide', async () => {
  const result = await run({ say: said, fail: said }, { hideSecrets: true })

  expect(result.code).toBe(1)
  // act knows the secrets here, so it also hides them in the commands that mask them.
  expect(leaksOf(result, [clientSecret])).toEqual([])
})
