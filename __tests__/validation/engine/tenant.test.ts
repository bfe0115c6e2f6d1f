import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { systemClock } from '../../../src/core/clock.js'
import { silentLogger } from '../../../src/core/logger.js'
import { behaviourWith, type SandboxBehaviour } from '../../../src/sandbox/behaviour.js'
import { Sandbox } from '../../../src/sandbox/http/server.js'
import { TenantClient } from '../../../src/tenant/client.js'
import { type CommandInvoker, tenantInvoker } from '../../../src/validation/engine/invoker.js'
import { validateConnector } from '../../../src/validation/engine/run.js'
import { buildConnector, root } from '../../support/bundle.js'
import { directorySpec, goodConfig } from '../../support/directory.js'
import { check, failedIds, problemsIn } from '../harness.js'

/** Runs the checks over HTTP, with the tenant client, the sandbox and the directory connector as a bundle. */

/** The configuration names the broken command. */
const index = `
const { readConfig } = require('@sailpoint/connector-sdk')
const { connectorOf, Directory, directorySpec, soundHandlers } = require('./directory.mjs')
const directory = new Directory()
exports.connector = async () => {
  const config = await readConfig()
  const handlers = soundHandlers(directory)
  if (config.broken) handlers[config.broken] = async () => { throw new Error('broken on purpose') }
  return connectorOf(handlers, directorySpec())(config)
}
`

let sandbox: Sandbox
let client: TenantClient
let folder: string
let versions = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'validation-'))
  const project = join(root, 'lib', 'projects', 'directory')
  await mkdir(join(project, 'src'), { recursive: true })
  await writeFile(join(project, 'package.json'), '{"name":"directory","version":"1.0.0"}')
  await writeFile(join(project, 'connector-spec.json'), JSON.stringify(directorySpec()))
  await writeFile(join(project, 'src', 'index.js'), index)
  await cp(join(root, 'lib', '__tests__', 'support', 'directory.js'), join(project, 'src', 'directory.mjs'))
  const built = await buildConnector(project)
  const [code, spec] = [await readFile(join(built, 'index.js')), await readFile(join(built, 'connector-spec.json'))]
  await writeBundle(join(folder, 'directory.zip'), { index: code, spec })
  sandbox = await Sandbox.start()
  const { baseUrl, clientId, clientSecret } = sandbox
  client = new TenantClient({ baseUrl, clientId, clientSecret, clock: systemClock, logger: silentLogger })
  await client.connectors.create('directory')
})

afterAll(async () => {
  client.close()
  await sandbox.close()
  await rm(folder, { recursive: true, force: true })
})

/** Uploads a new version, so that no test sees the accounts of another. */
async function deploy(config: unknown, behaviour: Partial<SandboxBehaviour> = {}) {
  Object.assign(sandbox.behaviour, behaviourWith({ errorTypeInAnswer: true, ...behaviour }))
  const path = join(folder, 'directory.zip')
  const { size } = await import('node:fs/promises').then(({ stat }) => stat(path))
  const { version } = await client.versions.upload('directory', { path, size })
  versions = version
  const target = { connector: 'directory', version, config }
  const ids = async () => {
    const found: string[] = []
    const request = { connector: 'directory', version, config, type: 'std:account:list', input: {} }
    for await (const { data } of client.invoke(request)) found.push((data as { uuid: string }).uuid)
    return found
  }
  return { invoker: tenantInvoker(client, target), ids }
}

const run = (invoker: CommandInvoker, config: unknown, signal?: AbortSignal) =>
  validateConnector({
    invoker,
    connector: { name: '', ref: 'directory', version: versions },
    config,
    readOnly: false,
    seed: 'http',
    clock: systemClock,
    logger: silentLogger,
    poll: { timeoutMs: 300, intervalMs: 20 },
    ...(signal && { signal }),
  })

test.each<[string, Partial<SandboxBehaviour>]>([
  ['wrapped, failures with messages', {}],
  ['bare', { invokeForm: 'bare', invokeSeparator: 'none' }],
  ['mixed', { invokeForm: 'mixed' }],
])('a working connector passes all checks; answers are %s', async (_form, behaviour) => {
  const { invoker, ids } = await deploy(goodConfig, behaviour)
  const before = await ids()
  const result = await run(invoker, goodConfig)
  expect(problemsIn(result)).toEqual({})
  expect(result.totals).toMatchObject({ warn: 0, fail: 0 })
  expect(await ids()).toEqual(before)
})

test.each<[string, Partial<SandboxBehaviour>]>([
  ['an error object', { failedInvoke: 'error' }],
  ['a text', { failedInvoke: 'text' }],
  ['status 200 and a text in the stream', { failedInvoke: 'stream' }],
  ['messages without the type of error', { failedInvoke: 'messages' }],
])('a working connector fails no check if a failed invoke answers with %s', async (_form, behaviour) => {
  const { invoker } = await deploy(goodConfig, { ...behaviour, errorTypeInAnswer: false })
  expect(failedIds(await run(invoker, goodConfig))).toEqual([])
})

test('a broken handler fails only its check, which points at the request', async () => {
  const config = { ...goodConfig, broken: 'std:entitlement:read' }
  const { invoker } = await deploy(config)
  const result = await run(invoker, config)
  expect(failedIds(result)).toEqual(['entitlement-list-read', 'entitlement-not-found'])
  expect(check(result, 'entitlement-list-read').findings[0]).toMatchObject({
    message: expect.stringMatching(
      /^entitlement of type "group" "editors": std:entitlement:read failed with a generic error: .*broken on purpose/,
    ),
    target: { kind: 'handler', command: 'std:entitlement:read', requestId: expect.any(String) },
  })
})

test.each(['before', 'during'] as const)('an interrupt %s a create leaves no account', async (moment) => {
  const { invoker, ids } = await deploy(goodConfig, { latency: moment === 'during' ? 30 : 0 })
  const before = await ids()
  const abort = new AbortController()
  const interrupting: CommandInvoker = {
    async *invoke(type, input, options) {
      const ours = type === 'std:account:create' && (input as { identity: unknown }).identity !== null
      if (ours && moment === 'before') abort.abort(new Error('SIGINT'))
      if (ours && moment === 'during') setTimeout(() => abort.abort(new Error('SIGINT')), 15)
      yield* invoker.invoke(type, input, options)
    },
  }
  const error = await run(interrupting, goodConfig, abort.signal).catch((error: unknown) => error)
  expect(String(error)).toBe('RunStoppedError: the validation was interrupted before its end')
  sandbox.behaviour.latency = 0
  expect(await ids()).toEqual(before)
})

test('a lost answer to a create leaves no account', async () => {
  const { invoker, ids } = await deploy(goodConfig)
  const before = await ids()
  let creates = 0
  const losing: CommandInvoker = {
    async *invoke(type, input, options) {
      if (type === 'std:account:create' && ++creates === 2) {
        sandbox.inject({ path: /invoke$/, times: 1, status: 'reset-after-work' })
      }
      yield* invoker.invoke(type, input, options)
    },
  }
  const result = await run(losing, goodConfig)
  expect(failedIds(result)).toEqual(['account-create-minimal'])
  expect(result.leftBehind).toBeUndefined()
  expect(await ids()).toEqual(before)
})

test('a connector that the tenant does not know stops the run with one line', async () => {
  const invoker = tenantInvoker(client, { connector: 'nobody', config: {} })
  await expect(run(invoker, {})).rejects.toMatchObject({ name: 'TenantError', kind: 'not-found' })
})
