import { readFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { drift } from '../../../src/commands/drift/command.js'
import { systemClock } from '../../../src/core/clock.js'
import type { StoredSource } from '../../../src/sandbox/state/sources.js'
import { type CommandRun, runCommand } from '../../support/command-run.js'
import { runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

type Json = Record<string, unknown>

const text = (name: string, more: Json = {}) => ({ name, type: 'string', description: `The ${name}`, ...more })
const group = { type: 'group', identityAttribute: 'id', displayAttribute: 'id', attributes: [text('id')] }
const before = {
  name: 'Files',
  commands: ['std:account:list', 'std:account:create'],
  accountSchema: {
    ...{ identityAttribute: 'id', displayAttribute: 'name', groupAttribute: 'groups' },
    attributes: [
      ...[text('id'), text('name'), { name: 'size', type: 'long' }],
      ...[text('groups', { multi: true, entitlement: true }), text('old')],
    ],
  },
  entitlementSchemas: [group],
  accountCreateTemplate: { fields: [{ key: 'name', type: 'string', required: true }] },
}
const role = { ...group, type: 'role', hierarchyAttribute: 'parent', attributes: [text('id'), text('parent')] }
const after = {
  ...before,
  accountSchema: {
    ...{ identityAttribute: 'key', displayAttribute: 'name', groupAttribute: 'groups' },
    attributes: [
      ...[text('id'), text('key'), text('phone', { multi: true }), { name: 'size', type: 'int' }],
      text('groups', { entitlement: true }),
    ],
  },
  entitlementSchemas: [{ ...group, hierarchyAttribute: 'up', attributes: [text('id'), text('up')] }, role],
  accountCreateTemplate: {
    fields: [
      { key: 'name', type: 'string', required: true },
      { key: 'key', type: 'string', required: true },
      { key: 'phone', type: 'string' },
    ],
  },
}
const discovered = {
  identityAttribute: 'id',
  displayAttribute: 'name',
  attributes: [text('id'), text('name'), text('size')],
}
const placeholder = {
  ...{ name: 'Found', commands: ['std:account:discover-schema'] },
  accountSchema: { identityAttribute: '', displayAttribute: '', attributes: [] },
}

/** The first entry under another name; none of an empty list. */
const copied = <T extends { name: string }>(list: readonly T[] | undefined, name: string): T[] =>
  (list ?? []).slice(0, 1).map((first) => ({ ...first, name }))

describe('drift', () => {
  let tenant: TestTenant
  let production: StoredSource
  let second: StoredSource

  const upload = async (alias: string, spec: Json): Promise<void> => {
    const { client, folder } = tenant
    const path = join(folder, 'bundle.zip')
    const index = `exports.connector = {
      sdkVersion: 1,
      handlers: new Map([['std:spec:read', 0], ['std:account:discover-schema', 0]]),
      async _exec(type, context, input, writable) {
        if (type === 'std:account:discover-schema') console.log(JSON.stringify(input))
        const schema = ${JSON.stringify(discovered)}
        writable.write({ type: 'output', data: type === 'std:spec:read' ? { specification: ${JSON.stringify(spec)} } : schema })
      },
    }`
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(JSON.stringify(spec)) })
    if ((await client.connectors.find(alias)) === undefined) await client.connectors.create(alias)
    await client.versions.upload(alias, { path, size: (await stat(path)).size })
  }

  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    await upload('files', before)
    production = tenant.source('Production', 'files')
    second = tenant.source('Second', 'files')
    tenant.source('Third', 'files')
    await upload('files', after)
    await upload('found', placeholder)
    tenant.source('Discovered', 'found')
  })
  afterAll(() => tenant.close())

  const run = async (given: Record<string, string>): Promise<CommandRun> => {
    const { SAIL_BASE_URL = '', SAIL_CLIENT_ID = '', SAIL_CLIENT_SECRET = '' } = tenant.env
    const inputs = { 'base-url': SAIL_BASE_URL, 'client-id': SAIL_CLIENT_ID, 'client-secret': SAIL_CLIENT_SECRET }
    return await runCommand(drift, { ...inputs, ...given }, { clock: systemClock, workingDirectory: tenant.folder })
  }
  const idsOf = ({ outputs }: CommandRun): string[][] =>
    (JSON.parse(outputs['differences'] ?? '') as { differences: { id: string; breaking: boolean }[] }[]).map(
      ({ differences }) => differences.map(({ id, breaking }) => (breaking ? `! ${id}` : id)),
    )
  /** Runs with a change of a source, which is taken back. */
  const withChange = async (
    source: StoredSource,
    change: (source: StoredSource) => void,
    given: Record<string, string>,
  ) => {
    const { schemas, policies } = structuredClone({ schemas: source.schemas, policies: source.policies })
    change(source)
    try {
      return await run(given)
    } finally {
      Object.assign(source, { schemas, policies })
    }
  }
  const accountOf = ({ schemas }: StoredSource) => schemas.find(({ name }) => name === 'account') ?? schemas[0]

  it('of three sources of a tag finds the one that differs', async () => {
    const { outputs, error } = await withChange(second, (source) => accountOf(source)?.attributes.splice(2, 1), {
      ...{ connector: 'files', 'fail-on': 'breaking' },
    })
    expect(error).toBeUndefined()
    expect(outputs).toMatchObject({ count: '3', drift: '1', breaking: '0' })
    expect(JSON.parse(outputs['differences'] ?? '')).toMatchObject([
      { source: { id: production.id, name: 'Production' }, tag: 'latest', version: 1, differences: [] },
      {
        source: { name: 'Second' },
        differences: [
          {
            ...{ id: 'attribute-missing/account/size', breaking: false },
            message: 'attribute "size" of account is not on the source, so its values are lost',
          },
        ],
      },
      { source: { name: 'Third' }, differences: [], notCompared: [] },
    ])
  })

  it('of a newer version are all differences, and fail the command with one line', async () => {
    const { code, stdout, outputs, summary } = await runOnRunner(
      'drift',
      { source: 'Production', version: '2' },
      { env: tenant.env, cwd: tenant.folder },
    )
    expect(code).toBe(1)
    expect(idsOf({ outputs } as CommandRun)).toEqual([
      [
        '! identity-attribute/account',
        ...['attribute-missing/account/key', 'attribute-missing/account/phone', '! attribute-changed/account/size'],
        ...['! attribute-changed/account/groups', '! attribute-extra/account/name', '! attribute-extra/account/old'],
        ...['hierarchy-attribute/group', 'attribute-missing/group/up', 'entitlement-type-missing/role'],
        ...['! create-field-missing/key', 'create-field-missing/phone'],
      ],
    ])
    expect(outputs).toMatchObject({ count: '1', drift: '12', breaking: '6', patch: '' })
    expect(stdout).toMatch(
      /^ {2}breaking: attribute "size" of account differs on the source: type is "LONG" instead of "INT"/m,
    )
    expect(stdout).toMatch(
      /^::error::6 breaking differences from the spec: "Production": identity-attribute\/account; .*see the summary$/m,
    )
    expect(summary).toContain('### Production')
    expect(summary).toMatch(/\| ➕ \| attribute &#34;phone" of account is not on the source, so its values are lost \|/)
  })

  it('writes a patch, which mends all but keys and policies when somebody sends it', async () => {
    const sent = tenant.sandbox.requests.length
    const first = await run({ source: production.id, version: '2', patch: 'patches/p.json', 'fail-on': 'never' })
    expect(first.error).toBeUndefined()
    expect(
      tenant.sandbox.requests.slice(sent).filter(({ method, path }) => method !== 'GET' && path.includes('sources')),
    ).toEqual([])
    expect(first.outputs['patch']).toBe(join(tenant.folder, 'patches', 'p.json'))
    const [patch] = JSON.parse(readFileSync(first.outputs['patch'] ?? '', 'utf8')) as {
      requests: { breaking: boolean; method: string; path: string; contentType: string; body: Json[] }[]
    }[]
    const requests = patch?.requests ?? []
    expect(requests.map(({ method, path, breaking }) => `${method} ${path.split('/')[1]} ${breaking}`)).toEqual([
      ...['PATCH beta false', 'PATCH beta true', 'PATCH beta false', 'POST beta false'],
    ])
    expect(requests[0]?.body).toEqual(
      ['key', 'phone'].map((name) => ({
        ...{ op: 'add', path: '/attributes/-' },
        value: {
          ...{ name, type: 'STRING', isMulti: name === 'phone', isEntitlement: false, isGroup: false },
          description: `The ${name}`,
        },
      })),
    )
    const token = await fetch(
      `${tenant.sandbox.baseUrl}/oauth/token?grant_type=client_credentials&client_id=${tenant.sandbox.clientId}&client_secret=${tenant.sandbox.clientSecret}`,
      { method: 'POST' },
    )
    const { access_token: bearer } = (await token.json()) as { access_token: string }
    const mended = await withChange(production, () => {}, { connector: 'files', 'fail-on': 'never' })
    expect(idsOf(mended)[0]).toEqual([])
    const { schemas } = structuredClone({ schemas: production.schemas })
    try {
      for (const { method, path, contentType, body } of requests) {
        const headers = { Authorization: `Bearer ${bearer}`, 'Content-Type': contentType }
        const { status } = await fetch(tenant.sandbox.baseUrl + path, { method, headers, body: JSON.stringify(body) })
        expect([path, status]).toEqual([path, method === 'POST' ? 201 : 200])
      }
      const left = await run({ source: 'Production', version: '2', 'fail-on': 'never' })
      expect(idsOf(left)).toEqual([
        ['! identity-attribute/account', '! create-field-missing/key', 'create-field-missing/phone'],
      ])
    } finally {
      production.schemas = schemas
    }
  })

  it.each<[string, (source: StoredSource) => void, string[]]>([
    [
      'another display attribute',
      (source) => Object.assign(accountOf(source) ?? {}, { displayAttribute: 'id' }),
      ['! display-attribute/account'],
    ],
    [
      'another group attribute',
      (source) => {
        for (const attribute of accountOf(source)?.attributes ?? []) attribute.isGroup = attribute.name === 'name'
      },
      ['! group-attribute/account'],
    ],
    [
      'no group attribute, which may be named elsewhere',
      (source) => {
        for (const attribute of accountOf(source)?.attributes ?? []) attribute.isGroup = false
      },
      [],
    ],
    [
      'an attribute that is no entitlement there',
      (source) => {
        for (const attribute of accountOf(source)?.attributes ?? []) attribute.isEntitlement = false
      },
      ['! attribute-changed/account/groups'],
    ],
    [
      'a type of entitlements that is gone',
      (source) => source.schemas.push(...copied(source.schemas, 'old')),
      ['! entitlement-type-extra/old'],
    ],
    ['no account schema', (source) => source.schemas.shift(), ['! schema-missing/account']],
    ['no create policy', (source) => source.policies.pop(), ['! create-policy-missing']],
    [
      'another create policy',
      (source) => {
        const [policy] = source.policies
        const [field] = policy?.fields ?? []
        Object.assign(field ?? {}, { type: 'long', isRequired: false })
        policy?.fields.push(...copied(policy.fields, 'more'))
      },
      ['create-field-changed/name', 'create-field-extra/more'],
    ],
  ])('finds %s', async (_, change, expected) => {
    const run = await withChange(production, change, { source: 'Production', 'fail-on': 'any' })
    expect(idsOf(run)).toEqual([expected])
    expect(run.error === undefined).toBe(expected.length === 0)
  })

  it('is unknown, and red, where the policies cannot be read, unless they are left out', async () => {
    const refuse = () => tenant.sandbox.inject({ path: /provisioning-policies$/, times: 3, status: 403 })
    refuse()
    const refused = await run({ connector: 'files' })
    expect(refused.error).toMatchObject({
      message:
        '3 sources could not be compared completely, see the log above; give the token the right, or set policies to false',
    })
    expect(refused.annotations).toMatchObject(
      [1, 2, 3].map(() => ({ message: expect.stringContaining('idn:provisioning-policy:read') })),
    )
    expect(refused.summary).toContain('the create policy was not compared')
    refuse()
    expect((await run({ connector: 'files', 'fail-on': 'never' })).error).toBeUndefined()
    const left = await withChange(production, (source) => source.policies.pop(), {
      connector: 'files',
      policies: 'false',
    })
    expect(left).toMatchObject({ error: undefined, outputs: { drift: '0' } })
    tenant.sandbox.inject({ path: /schemas$/, times: 1, status: 403 })
    expect((await run({ connector: 'files' })).error).toMatchObject({
      message: expect.stringContaining('idn:source-schema:read'),
    })
  })

  it('compares with what the connector discovers where the spec has a placeholder', async () => {
    expect((await run({ connector: 'found' })).error).toMatchObject({
      message:
        'version 1 of found discovers its account schema, which needs the configuration of the source; give config or config-path',
    })
    const found = await run({ connector: 'found', config: '{"token":"x"}' })
    expect(idsOf(found)).toEqual([
      [
        ...['! identity-attribute/account', '! display-attribute/account'],
        ...['id', 'name', 'size'].map((name) => `attribute-missing/account/${name}`),
      ],
    ])
  })

  it('allows attributes of its own to a source of a connector that takes them', async () => {
    await upload('files', { ...before, supportsCustomSchemas: true, commands: ['std:account:list'] })
    const own = (source: StoredSource) => {
      accountOf(source)?.attributes.push(...copied(accountOf(source)?.attributes, 'own'))
      // Version 3 creates no accounts, so that its create template says nothing.
      source.policies.pop()
    }
    const allowed = await withChange(production, own, { ...{ source: 'Production', version: '3', patch: 'p.json' } })
    expect(allowed.error).toBeUndefined()
    expect(idsOf(allowed)).toEqual([['attribute-extra/account/own']])
    expect(JSON.parse(readFileSync(join(tenant.folder, 'p.json'), 'utf8'))).toEqual([])
    expect((await withChange(production, own, { source: 'Production', 'fail-on': 'breaking' })).error).toBeDefined()
  })

  it.each<[Record<string, string>, RegExp]>([
    [{}, /^neither source nor connector is given; give one of them$/],
    [
      { source: 'Producton' },
      /^there is no source of an uploaded connector "Producton" in this tenant; did you mean "Production"\?$/,
    ],
    [{ source: 'Discovered', connector: 'files' }, /^there is no source of an uploaded connector "Discovered"/],
    [{ connector: 'files', version: '9' }, /^files has no version 9; the newest are/],
    [{ connector: 'files', tag: 'none' }, /^"files" has no tag "none"; its tags are: "latest"$/],
  ])('refuses %j', async (given, message) => {
    expect((await run(given)).error).toMatchObject({ message: expect.stringMatching(message) })
  })

  it('says that no source was compared', async () => {
    await tenant.client.tags.create('files', 'canary', 1)
    const { error, annotations, outputs } = await run({ connector: 'files', tag: 'canary' })
    expect(error).toBeUndefined()
    expect(outputs).toMatchObject({ count: '0', drift: '0', differences: '[]' })
    expect(annotations).toMatchObject([
      { level: 'notice', message: 'no source runs the tag canary of files, so nothing was compared' },
    ])
  })
})
