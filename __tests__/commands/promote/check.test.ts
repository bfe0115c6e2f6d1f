import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { checkVersion, type InvokeAt } from '../../../src/commands/promote/check.js'
import { compareWithCurrent } from '../../../src/commands/promote/compatibility.js'
import type { MoveKind } from '../../../src/commands/promote/request.js'
import { silentLogger } from '../../../src/core/logger.js'
import type { ConnectorSpec } from '../../../src/spec/spec.js'
import { TenantClient } from '../../../src/tenant/client.js'
import type { Connector } from '../../../src/tenant/types.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** What a version is asked before and after a tag is moved to it. */
describe('the check of a version', () => {
  let tenant: TestTenant
  let connector: Connector
  /** Does not wait before it repeats a request. */
  let client: TenantClient
  const versions = { works: 1, noTest: 2, noConnection: 3, noSpec: 4, needsConfig: 5, fewer: 6, token: 7 }
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    connector = await tenant.client.connectors.create('example')
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    client = new TenantClient({ baseUrl, clientId, clientSecret, clock: new TestClock(), logger: silentLogger })
    await add('works', { commands: ['std:test-connection'] }, 'res.send({})')
    await add('no-test', { commands: [] }, 'res.send({})')
    await add('no-connection', { commands: ['std:test-connection'] }, 'throw new Error("no connection")')
    await add('no-spec', undefined, 'res.send({})')
    await add('needs-config', { commands: [] }, '', 'throw new Error("no url")')
    await add('fewer', { commands: [] }, 'res.send({})', '', ['id'])
    const readToken = `JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG, 'base64')).token`
    await add('token', { commands: [] }, '', `if (${readToken} !== 'x') throw new Error('no token')`)
  })
  afterAll(async () => {
    client.close()
    await tenant.close()
  })
  beforeEach(() => {
    tenant.sandbox.requests.length = 0
  })
  afterEach(() => {
    tenant.sandbox.behaviour.faults.length = 0
  })

  const add = async (mark: string, spec: object | undefined, test: string, start = '', names = ['id', 'mail']) => {
    const attributes = names.map((name) => ({ name, type: 'string' }))
    const accountSchema = { identityAttribute: 'id', displayAttribute: 'id', attributes }
    const full = { name: mark, commands: [], sourceConfig: [], accountSchema, ...spec }
    const index = `exports.connector = {
      sdkVersion: 1,
      handlers: new Map([['std:test-connection', 0], ['std:spec:read', 0]]),
      async _exec(type, context, input, writable) {
        ${start}
        const res = { send: (data) => writable.write({ data, type: 'output' }) }
        if (type === 'std:spec:read') res.send(${JSON.stringify(spec === undefined ? {} : { specification: full })})
        else { ${test} }
      },
    }`
    const path = join(tenant.folder, `${mark}.zip`)
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(full)) })
    await tenant.client.versions.upload(connector.id, { path, size: (await stat(path)).size })
  }

  const check = async (at: InvokeAt, config?: Record<string, unknown>, move?: MoveKind) => {
    const specs: ConnectorSpec[] = []
    const onSpec = (spec: ConnectorSpec) => void specs.push(spec)
    const result = await checkVersion(at, { connector, config, move }, { client, onSpec }).catch(
      (error: unknown) => error as Error,
    )
    const invokes = tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke')).length
    return { result, specs: specs.map(({ name }) => name), invokes }
  }

  it('reads the spec, and tests the connection only with a configuration', async () => {
    const spec = expect.objectContaining({ name: 'works' })
    expect(await check({ version: versions.works })).toEqual({
      ...{ result: { checked: ['spec'], untested: 'no config was given', spec }, specs: ['works'], invokes: 1 },
    })
    expect(await check({ version: versions.works }, {})).toEqual({
      ...{ result: { checked: ['spec', 'test-connection'], spec }, specs: ['works'], invokes: 3 },
    })
  })

  it('tests no connection that the spec does not have', async () => {
    expect(await check({ version: versions.noTest }, {})).toMatchObject({
      result: { checked: ['spec'], untested: 'the spec does not have std:test-connection' },
      ...{ specs: ['no-test'], invokes: 1 },
    })
  })

  it('asks by the tag', async () => {
    expect((await check({ tag: 'latest' })).specs).toEqual(['works'])
  })

  it('fails if the connection does, after the spec has told what is secret', async () => {
    const { result, specs } = await check({ version: versions.noConnection }, {})
    expect((result as Error).message).toContain('no connection')
    expect(specs).toEqual(['no-connection'])
  })

  it('fails for a version without a specification', async () => {
    const end = 'answers std:spec:read without a specification; do not promote it'
    const { result, specs } = await check({ version: versions.noSpec }, {})
    expect([(result as Error).message, specs]).toEqual([`version ${versions.noSpec} ${end}`, []])
    await tenant.client.tags.set('example', 'empty', versions.noSpec)
    expect(((await check({ tag: 'empty' })).result as Error).message).toBe(`tag empty ${end}`)
  })

  it('says that a configuration may be missing, and of a promotion how to do without the check', async () => {
    const messageOf = async (...args: Parameters<typeof check>) => ((await check(...args)).result as Error).message
    const at = { version: versions.needsConfig }
    const missing = 'give config or config-path'
    expect(await messageOf(at)).toMatch(
      /no url.*: give config or config-path, or set verify to false to promote it unchecked$/,
    )
    expect(await messageOf(at, undefined, 'promotion')).toMatch(/, or set verify to false to promote it unchecked$/)
    expect(await messageOf(at, undefined, 'rollback')).toMatch(/: give config or config-path$/)
    expect(await messageOf(at, {})).not.toContain(missing)
  })

  it('is made with the configuration', async () => {
    const at = { version: versions.token }
    expect((await check(at, { token: 'x' })).result).toMatchObject({ checked: ['spec'] })
    expect(((await check(at, {})).result as Error).message).toContain('no token')
  })

  it('stops at the signal', async () => {
    const reason = new Error('interrupted')
    const services = { client, onSpec() {}, signal: AbortSignal.abort(reason) }
    const work = checkVersion({ version: 1 }, { connector, config: {}, move: undefined }, services)
    await expect(work).rejects.toBe(reason)
    expect(tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke'))).toEqual([])
  })

  describe('compares the spec with the present one', () => {
    const compare = async (current: number, accept?: string, config?: Record<string, unknown>) => {
      const names: (string | undefined)[] = []
      const spec = (await check({ version: versions.fewer })).result as { spec: ConnectorSpec }
      const made = await compareWithCurrent(
        current,
        spec.spec,
        { connector, tag: 'latest', config },
        {
          ...{ client, signal: new AbortController().signal, acceptBreaking: accept },
          onSpec: (before) => void names.push(before.name),
        },
      )
      return { made, names }
    }

    it('and finds what breaks existing sources', async () => {
      const { made, names } = await compare(versions.noTest)
      expect(made).toMatchObject({ judged: { refused: [{ id: 'attribute-removed/account/mail' }], accepted: [] } })
      expect(names).toEqual(['no-test'])
      expect((await compare(versions.fewer)).made).toMatchObject({ judged: { refused: [] } })
    })

    it.each(['', 'example: ', 'ID: '])('and finds what is accepted, named by "%s"', async (owner) => {
      const line = `${owner.replace('ID', connector.id)}attribute-removed/account/mail: unused`
      expect((await compare(versions.noTest, line)).made).toMatchObject({
        judged: { refused: [], accepted: [{ reason: 'unused' }] },
      })
    })

    it.each([
      [versions.noSpec, /version 4 answers std:spec:read without a specification$/],
      [versions.needsConfig, /no url/],
    ])('or says why that is not known: version %i', async (current, reason) => {
      const { made, names } = await compare(current)
      expect(made).toEqual({
        unknown: expect.stringMatching(
          new RegExp(
            `^it is not known whether the spec breaks existing sources, because version ${current} at tag latest does not return its own: `,
          ),
        ),
      })
      expect((made as { unknown: string }).unknown).toMatch(reason)
      expect(names).toEqual([])
    })

    it('with the configuration', async () => {
      expect((await compare(versions.token, undefined, { token: 'x' })).names).toEqual(['token'])
      expect((await compare(versions.token)).made).toMatchObject({ unknown: expect.stringContaining('no token') })
    })

    it.each([401, 403, 429, 302, 503])(
      'and fails if the tenant answers %i, which says nothing of the version',
      async (status) => {
        const fault = { method: 'POST', path: /\/invoke$/, times: 99, after: 1, status }
        tenant.sandbox.inject(status === 429 ? { ...fault, headers: { 'retry-after': '99999' } } : fault)
        await expect(compare(versions.noTest)).rejects.toThrow(/cannot run std:spec:read, version 2/)
      },
    )
  })
})
