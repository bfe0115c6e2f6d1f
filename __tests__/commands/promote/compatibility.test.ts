import { statSync } from 'node:fs'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { judgeChanges } from '../../../src/commands/shared/accepted-breaking.js'
import { runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('the spec of a version to promote', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start({ uploadMovesLatest: false })
    await tenant.client.connectors.create('example')
    await addVersion(['id', 'mail', 'phone'])
    await addVersion(['id'])
    await addVersion(['id', 'mail', 'phone', 'title'])
    await addVersion(['id', 'x'], 'throw new Error("broken")')
  })
  afterAll(() => tenant.close())

  const addVersion = async (names: string[], work = '') => {
    const attributes = names.map((name) => ({ name, type: 'string' }))
    const keys = { identityAttribute: 'id', displayAttribute: 'id' }
    const specification = { name: 'Small', commands: [], sourceConfig: [], accountSchema: { ...keys, attributes } }
    const spec = JSON.stringify(specification)
    const index = `exports.connector = {
      sdkVersion: 1,
      handlers: new Map([['std:spec:read', 0]]),
      async _exec(type, context, input, writable) {
        ${work}
        writable.write({ data: ${JSON.stringify({ specification })}, type: 'output' })
      },
    }`
    const path = join(tenant.folder, `${names.length}.zip`)
    await writeBundle(path, { index: Buffer.from(index), spec: Buffer.from(spec) })
    await tenant.client.versions.upload('example', { path, size: statSync(path).size })
  }
  const promote = async (version: number, ...words: string[]) => {
    const all = ['promote', '--connector', 'example', '--version', String(version), ...words]
    return await runInShell(all, { env: tenant.env })
  }
  const latest = async () => (await tenant.tags('example'))['latest']

  it('is refused if it breaks what the tag is at, and each change says what to do', async () => {
    const inputs = { connector: 'example', version: 2, 'accept-breaking': 'attribute-removed/account/mail: unused' }
    const result = await runOnRunner('promote', inputs, { env: tenant.env })
    expect(result.code).toBe(5)
    expect(result.stdout).toMatch(
      /^::error title=breaking change::attribute-removed\/account\/phone: attribute "phone" of account is removed\. Keep sending it/m,
    )
    expect(result.stdout).toMatch(
      /^::notice title=breaking change::attribute-removed\/account\/mail: .*; accepted: unused$/m,
    )
    expect(result.stdout).toMatch(
      /^::error::the spec has a breaking change against version 1 of example, which tag latest is at: attribute-removed\/account\/phone; undo, or name each with a reason in accept-breaking$/m,
    )
    expect(await latest()).toBe(1)
  })

  it('is accepted when every change is named with a reason', async () => {
    const accepted = ['mail', 'phone'].map((name) => `attribute-removed/account/${name}: nobody uses it`).join('\n')
    const ofAnother = accepted.replace(/^/gm, 'other: ')
    expect((await promote(2, '--accept-breaking', ofAnother)).code).toBe(5)
    const inputs = { connector: 'example', version: 2, 'accept-breaking': ofAnother.replaceAll('other', 'example') }
    const result = await runOnRunner('promote', inputs, { env: tenant.env })
    expect(result.code).toBe(0)
    expect(await latest()).toBe(2)
    for (const name of ['mail', 'phone'])
      expect(result.summary).toContain(`| Accepted | <code>attribute-removed/account/${name}</code>: nobody uses it |`)
  })

  it('may have additions', async () => {
    const result = await promote(3, '--accept-breaking', 'attribute-removed/account/mail: stale')
    expect(result.code).toBe(0)
    expect(result.stdout).toContain('the spec has no breaking change against version 2')
    expect(result.stderr).toContain('accept-breaking names no breaking change of this spec')
  })

  it('is promoted with a warning if the present version does not tell its own', async () => {
    await tenant.client.tags.update('example', 'latest', 4)
    const result = await promote(3)
    expect(result.code).toBe(0)
    expect(result.stderr).toMatch(
      /it is not known whether the spec breaks existing sources, because version 4 at tag latest/,
    )
  })
})

describe('accept-breaking', () => {
  const change = (id: string) => ({ id, message: 'm', remedy: 'r' })
  it('reads ids with colons, and takes the longest', () => {
    const changes = [change('command-removed/std'), change('command-removed/std:account:read')]
    const judged = judgeChanges(changes, 'command-removed/std:account:read: gone\n\nother: x\n', [])
    expect(judged.accepted).toMatchObject([{ id: 'command-removed/std:account:read', reason: 'gone' }])
    expect(judged.refused.map(({ id }) => id)).toEqual(['command-removed/std'])
    expect(judged.unused).toEqual(['other: x'])
  })

  it('refuses a name without a reason', () => {
    for (const line of ['a', 'a:', 'a:  '])
      expect(() => judgeChanges([change('a')], line, [])).toThrow('accept-breaking: "a" has no reason')
  })

  const mail = 'attribute-removed/account/mail'
  it.each<[string, string, boolean, boolean]>([
    ['no connector', `${mail}: x`, true, false],
    ['this connector', `people: ${mail}: x`, true, false],
    ['this connector, by its id', `4f0c:${mail}: x`, true, false],
    ['another connector', `other: ${mail}: x`, false, false],
    ['another connector, with what this one does not change', 'other: key-type: x', false, false],
    ['this connector, with what it does not change', 'people: key-type: x', false, true],
    ['no connector, with a reason like an entry', `config-removed/x: ${mail}: x`, false, true],
    ['neither', `people: it is fine`, false, true],
  ])('reads a line that names %s', (_what, line, isAccepted, isUnused) => {
    const { accepted, refused, unused } = judgeChanges([change(mail)], line, ['people', '4f0c'])
    expect([accepted.map(({ reason }) => reason), refused.length, unused]).toEqual([
      isAccepted ? ['x'] : [],
      isAccepted ? 0 : 1,
      isUnused ? [line] : [],
    ])
  })

  it('asks for a reason where the connector is named, too', () => {
    expect(() => judgeChanges([change(mail)], `people: ${mail}`, ['people'])).toThrow(/has no reason/)
  })
})
