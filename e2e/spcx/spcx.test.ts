import { createRequire } from 'node:module'
import { BundleRuntime } from '../../src/runtime/runtime.js'
import { npmPackage, npmPackages } from '../support/programs.js'
import { openSandbox, tokenOf, uploadFolder } from '../support/tenant.js'
import { bundleCustomizer, bundleProbe, type ProbeBundles } from './bundles.js'
import { type Command, outcomeIn, outcomeOf } from './peers.js'
import { Spcx } from './server.js'

const config = { token: 'example-token' }

/** Commands that both sides answer in the same way with any SDK. */
const alike: Command[] = [
  { type: 'std:test-connection' },
  { type: 'std:spec:read' },
  { type: 'std:account:list' },
  { type: 'std:account:list', input: { stateful: true } },
  { type: 'std:account:read', input: { identity: 'a1' } },
  { type: 'std:account:read', input: { identity: 'a1', key: { simple: { id: 'a2' } } } },
  { type: 'std:account:read', input: { identity: 'a2', redirect: 'a1' } },
  { type: 'std:account:create', input: { identity: null, attributes: { name: 'Edsger' } } },
  { type: 'std:account:create', input: { attributes: {} } },
  { type: 'std:account:discover-schema' },
  { type: 'std:entitlement:list', input: { type: 'group' } },
  { type: 'std:entitlement:list', input: { type: 'role' } },
  { type: 'std:entitlement:read', input: { type: 'group', identity: 'g2' } },
  { type: 'std:nope' },
  { type: 'before:std:account:read' },
  { type: 'probe:keepalive', input: { count: 3, every: 5 } },
  { type: 'probe:state', input: { state: { counter: 4 } } },
  { type: 'probe:patch-config' },
  { type: 'probe:nothing' },
  { type: 'probe:undefined' },
  { type: 'probe:null' },
  { type: 'probe:sync' },
  { type: 'probe:generic' },
  { type: 'probe:string' },
  { type: 'probe:throw', input: { what: 'type-error' } },
  { type: 'probe:input', input: { list: [1, null, '<>&\u2028\u{1f600}'], nested: { a: {} } } },
  { type: 'probe:after-output' },
]

const named = (commands: Command[]) => commands.map((one): [string, Command] => [JSON.stringify(one), one])

const versions = npmPackages.filter((name) => name.startsWith('@sailpoint/connector-sdk@'))

it('is compared in four versions', () => {
  expect(versions).toHaveLength(4)
})

describe.each(versions)('%s', (specifier) => {
  const oldest = specifier.endsWith('@1.1.2')
  let sdk: string
  let probe: ProbeBundles
  let shared: Spcx
  let bundled: Spcx
  let ours: BundleRuntime
  let oursShared: BundleRuntime

  beforeAll(async () => {
    sdk = await npmPackage(specifier)
    probe = await bundleProbe(sdk)
    shared = await Spcx.start({ sdk, bundle: probe.shared })
    bundled = await Spcx.start({ sdk, bundle: probe.bundled, config })
    ours = new BundleRuntime({ directory: probe.bundled })
    oursShared = new BundleRuntime({ directory: probe.shared })
  })

  afterAll(async () => {
    await Promise.all([shared?.close(), bundled?.close(), ours?.close(), oursShared?.close()])
    await probe?.remove()
  })

  const bundledAnswer = async (command: Command) => await bundled.post({ input: {}, config, ...command })
  const sharedAnswer = async (command: Command) => await shared.post({ input: {}, config, ...command })
  const own = async (command: Command) => {
    const { error, messages } = await outcomeIn(ours, command, config)
    return { messages, error }
  }

  describe('gives the same answers', () => {
    it.each(named(alike))('%s', async (_, command) => {
      const answer = await bundledAnswer(command)
      expect(answer).toMatchObject({ broken: false, contentType: 'application/x-ndjson' })
      expect(await own(command)).toEqual(outcomeOf(answer))
    })

    it.each(named(alike))('%s, of a bundle that shares the SDK of its host', async (_, command) => {
      const { error, messages } = await outcomeIn(oursShared, command, config)
      expect({ messages, error }).toEqual(outcomeOf(await sharedAnswer(command)))
    })

    it('for the config of the request, and not found for a missing object', async () => {
      const commands = [
        { type: 'probe:not-found' },
        { type: 'std:account:read', input: { identity: 'nobody' } },
        { type: 'std:entitlement:read', input: { type: 'group', identity: 'none' } },
      ]
      for (const command of commands) {
        const outcome = outcomeOf(await sharedAnswer(command))
        expect(outcome.error?.type).toBe('notFound')
        expect(await own(command)).toEqual(outcome)
      }
      for (const given of [{ token: 'other' }, {}, { token: 'example-token', more: [{ a: 1 }] }]) {
        for (const type of ['std:test-connection', 'probe:config']) {
          const { error, messages } = await outcomeIn(ours, { type }, given)
          expect({ messages, error }).toEqual(outcomeOf(await shared.post({ type, input: {}, config: given })))
        }
      }
    })

    it('as the sandbox, byte for byte, when that is configured for this form', async () => {
      const { client, close, sandbox } = await openSandbox({ failedInvoke: 'text' })
      try {
        await uploadFolder(client, 'probe', probe.bundled)
        const token = await tokenOf(sandbox)
        const commands = [
          ...alike,
          { type: 'probe:not-found' },
          ...(oldest ? [] : [{ type: 'probe:fail-after-output' }]),
        ]
        for (const command of commands) {
          const response = await fetch(`${sandbox.baseUrl}/beta/platform-connectors/probe/invoke`, {
            method: 'POST',
            headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
            body: JSON.stringify({ connectorRef: 'probe', tag: 'latest', config, input: {}, ...command }),
          })
          const { contentType, status, text } = await sharedAnswer(command)
          const beforeStack = (body: string) => body.split('\n    at ')[0]
          expect([response.status, response.headers.get('content-type'), beforeStack(await response.text())]).toEqual([
            status,
            contentType,
            beforeStack(text),
          ])
        }
      } finally {
        await close()
      }
    })

    it('in the log', async () => {
      const before = bundled.output.length
      await bundledAnswer({ type: 'probe:log' })
      await bundled.printed('"a warning"', 'console error', 'in two writes', 'straight to the descriptor')
      const { logs } = await outcomeIn(ours, { type: 'probe:log' }, config)
      const printed = bundled.output.slice(before).split('\n')
      const objects = printed.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as object)
      expect(objects).toHaveLength(2)
      // The SDK's logger writes the id of the invocation; the platform sets one, spcx does not.
      const withoutId = logs.flatMap(({ message }) => (typeof message === 'object' ? [message] : []))
      expect(withoutId.map(({ invocationId: _, ...rest }) => rest)).toEqual(objects)
      const texts = logs.flatMap(({ message }) => (typeof message === 'string' ? [message] : []))
      expect(texts).toEqual(expect.arrayContaining(['from the console', 'console warning', 'console error']))
      expect(printed).toEqual(expect.arrayContaining(texts))
    })
  })

  describe('is known to differ', () => {
    it('for a lot of output: its oldest version ends the answer before all of it is sent', async () => {
      const command = { type: 'probe:send', input: { count: 500, bytes: 1000 } }
      const { error, messages } = outcomeOf(await bundledAnswer(command))
      const outcome = await own(command)
      expect(outcome.messages).toHaveLength(500)
      expect(messages.length).toBeLessThan(oldest ? 500 : 501)
      expect({ error, messages }).toEqual({
        error: undefined,
        messages: outcome.messages.slice(0, oldest ? messages.length : 500),
      })
    })

    it('for an error after output: its oldest version exits without reporting the error', async () => {
      const command = { type: 'probe:fail-after-output' }
      const messages = [1, 2].map((n) => ({ data: { n }, type: 'output' }))
      const error = { type: 'generic', text: 'ConnectorError: boom after output' }
      expect(await own(command)).toEqual({ messages, error })
      const server = await Spcx.start({ sdk, bundle: probe.bundled, config })
      try {
        const answer = await server.post({ ...command, input: {}, config })
        expect(answer.status).toBe(200)
        expect(outcomeOf(answer)).toEqual({ messages, error: oldest ? undefined : error })
        expect((await server.post({ type: 'probe:sync' })).broken).toBe(oldest)
      } finally {
        await server.close()
      }
    })

    it('for a bundle with an SDK of its own: an account that is not found is a generic error (docs/platform.md#sdk-server)', async () => {
      const command = { type: 'probe:not-found' }
      const outcome = outcomeOf(await bundledAnswer(command))
      expect(outcome.error).toEqual({ type: 'generic', text: 'ConnectorError: account not found' })
      expect(await own(command)).toEqual({ ...outcome, error: { ...outcome.error, type: 'notFound' } })
    })

    it('for a bundle with an SDK of its own: the config of the request is ignored (docs/platform.md#sdk-server)', async () => {
      const other = { token: 'other' }
      expect((await bundled.post({ type: 'probe:config', input: {}, config: other })).messages).toEqual([
        { data: config, type: 'output' },
      ])
      expect((await outcomeIn(ours, { type: 'probe:config' }, other)).messages).toEqual([
        { data: other, type: 'output' },
      ])
    })

    it('for a bundle with an SDK of its own: only the config of the environment is used (docs/platform.md#sdk-server)', async () => {
      const server = await Spcx.start({ sdk, bundle: probe.bundled })
      try {
        const answer = await server.post({ type: 'std:test-connection', input: {}, config })
        expect(answer).toMatchObject({ status: 500, error: expect.stringContaining('missing connector config') })
        expect((await own({ type: 'std:test-connection' })).error).toBeUndefined()
      } finally {
        await server.close()
      }
    })

    it('in memory: it reloads the bundle for each command', async () => {
      const count = async (): Promise<unknown[]> => {
        const runtime = new BundleRuntime({ directory: probe.bundled })
        const counters: unknown[] = []
        for (let n = 0; n < 2; n++) {
          const { messages } = await outcomeIn(runtime, { type: 'probe:count' }, config)
          counters.push(counterOf(messages))
        }
        await runtime.close()
        return counters
      }
      const spcx = [await bundledAnswer({ type: 'probe:count' }), await bundledAnswer({ type: 'probe:count' })]
      expect(spcx.map(({ messages }) => counterOf(messages))).toEqual([1, 1])
      expect(await count()).toEqual([1, 2])
    })

    it('in the context: it has only the version and the command', async () => {
      const command = { type: 'probe:context', version: 7 }
      const expected = { version: 7, commandType: 'probe:context' }
      expect((await bundledAnswer(command)).messages).toEqual([{ data: expected, type: 'output' }])
      expect((await own(command)).messages).toEqual([
        { data: { ...expected, invocationId: expect.any(String) }, type: 'output' },
      ])
    })

    it('in the limits: it accepts any output, and no input over 100 KiB (docs/platform.md#limits)', async () => {
      const output = { type: 'probe:send', input: { bytes: 300 * 1024 } }
      expect(outcomeOf(await bundledAnswer(output)).error).toBeUndefined()
      expect(await outcomeIn(ours, output, config)).toMatchObject({ kind: 'limit', messages: [] })
      const input = { type: 'probe:input', input: { text: 'x'.repeat(120_000) } }
      expect((await bundledAnswer(input)).status).toBe(413)
      expect((await own(input)).messages).toEqual([{ data: input.input, type: 'output' }])
    })

    it('for a value that is not JSON: it breaks the connection, or sends no output', async () => {
      for (const type of ['probe:circular', 'probe:bigint']) {
        const answer = await bundledAnswer({ type })
        expect(answer).toMatchObject({ broken: !oldest, error: '', messages: [] })
        expect((await own({ type })).error).toMatchObject({
          type: 'generic',
          text: expect.stringMatching(/^TypeError/),
        })
      }
    })

    it('for a thrown value that is not an Error: it shows the value, ours says that it was thrown', async () => {
      for (const [what, shown] of Object.entries({ undefined: 'undefined', null: 'null', number: '42' })) {
        const command = { type: 'probe:throw', input: { what } }
        expect(outcomeOf(await bundledAnswer(command)).error).toEqual({ type: 'generic', text: shown })
        expect((await own(command)).error).toEqual({ type: 'generic', text: `'${shown} was thrown'` })
      }
      const command = { type: 'probe:throw', input: { what: 'object' } }
      expect(outcomeOf(await bundledAnswer(command)).error?.text).toContain("message: 'a plain object'")
      expect((await own(command)).error).toEqual({ type: 'generic', text: "'a plain object'" })
    })

    it('for an unhandled rejection: the server exits', async () => {
      const server = await Spcx.start({ sdk, bundle: probe.bundled, config })
      try {
        expect((await server.post({ type: 'probe:reject', input: {}, config })).broken).toBe(true)
        expect((await server.post({ type: 'probe:sync' })).broken).toBe(true)
      } finally {
        await server.close()
      }
      const outcome = await outcomeIn(ours, { type: 'probe:reject' }, config)
      expect(outcome).toMatchObject({ kind: 'crash', error: { text: 'Error: nobody caught me' } })
      expect((await own({ type: 'probe:sync' })).error).toBeUndefined()
    })

    it('for a customizer without a connector: its result is sent bare, without type and data', async () => {
      if (oldest) {
        // This version of the SDK cannot create a customizer.
        expect(createRequire(import.meta.url)(sdk)).not.toHaveProperty('createConnectorCustomizer')
        return
      }
      const customizer = await bundleCustomizer(sdk)
      const server = await Spcx.start({ sdk, bundle: customizer.folder })
      const runtime = new BundleRuntime({ directory: customizer.folder })
      try {
        const command = { type: 'before:std:account:read', input: { identity: 'alias' } }
        expect((await server.post({ ...command, config })).messages).toEqual([{ identity: 'a2' }])
        const { messages } = await outcomeIn(runtime, command, config)
        expect(messages).toEqual([{ data: { identity: 'a2' }, type: 'output' }])
      } finally {
        await Promise.all([server.close(), runtime.close()])
        await customizer.remove()
      }
    })

    it('in its paths: the newest version answers at any path except the root', async () => {
      const { status } = await bundled.post({ type: 'probe:sync', input: {}, config }, '/')
      expect(status).toBe(specifier.endsWith('@1.1.17') ? 404 : 200)
    })
  })
})

function counterOf(messages: unknown[]): unknown {
  return (messages[0] as { data: { counter: number } }).data.counter
}
