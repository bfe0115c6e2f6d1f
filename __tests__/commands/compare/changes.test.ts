import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import type { RunName } from '../../../src/commands/compare/cells.js'
import { compareSides } from '../../../src/commands/compare/compare.js'
import { Disguise } from '../../../src/commands/compare/disguise.js'
import { ListComparison } from '../../../src/commands/compare/list-comparison.js'
import type { Side } from '../../../src/commands/compare/sides.js'
import { withBundlesOnSandbox } from '../../../src/commands/shared/local-tenant.js'
import { systemClock } from '../../../src/core/clock.js'
import { RecordingLogger } from '../../../src/core/logger.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import type { ComparisonReport } from '../../../src/report/comparison.js'
import { builtExample } from '../../support/example.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

/** Changes of one bundle. They do not hide each other. */
interface Seed {
  title: string
  /** Texts of the built bundle, and what stands in their place. */
  code?: [find: string, put: string][]
  spec?: (spec: Any) => void
  /** The ids of the changes that must be found, and no others. */
  ids: string[]
  /** The notes on orders. */
  orders?: string[]
}

const key = 'key: (0, connector_sdk_1.SimpleKey)(account.username),'
const attributes = 'attributes: (0, schema_1.toAttributes)(account.values),'
const listed = 'if (listed(account))\n                yield accountOutput(account);'
const attributesOf = (change: string): [string, string] => [
  attributes,
  `attributes: (${change})((0, schema_1.toAttributes)(account.values)),`,
]
const fails = (message: string) => `throw new connector_sdk_1.ConnectorError('${message}');`

const seeds: Seed[] = [
  {
    title: 'values',
    code: [
      attributesOf(`({ department, ...all }) => ({
        ...all,
        city: 'Basel',
        displayName: all.displayName.normalize('NFD'),
        userType: '',
        email: all.email.startsWith('ada') ? null : all.email.toUpperCase(),
        employeeNumber: String(all.employeeNumber),
        startDate: all.startDate / 1000,
        vpnAccess: !all.vpnAccess,
        groups: all.groups.join(',') || null,
        licenses: all.licenses.slice(1),
        phones: all.phones.length === 0 ? ['none'] : all.phones,
      })`),
      ['disabled: account.disabled,', 'disabled: !account.disabled,'],
      ['locked: account.locked,', ''],
      ["license('office', 'Office Suite', 500", "license('office', 'Office Suite', 501"],
    ],
    ids: [
      ...[
        'value-gone/account/department',
        'value-new/account/city',
        'value-changed/account/displayName',
        'value-emptied/account/userType',
      ],
      ...['value-gone/account/email', 'value-changed/account/email', 'value-type/account/employeeNumber/number/text'],
      ...['value-changed/account/startDate', 'value-changed/account/vpnAccess', 'value-type/account/groups/list/text'],
      ...['value-gone/account/licenses', 'value-changed/account/licenses', 'value-new/account/phones'],
      ...['field-changed/account/disabled', 'field-changed/account/locked', 'value-changed/license/seats'],
    ],
  },
  {
    title: 'which objects there are',
    code: [
      [
        listed,
        `if (listed(account) && !account.disabled) {
          yield accountOutput(account);
          if (account.username === 'ada.byron') yield accountOutput({ ...account, username: 'x' });
          if (account.username === 'luca.ferri') yield accountOutput(account);
          if (account.username === 'nora.lind') yield { attributes: {} };
        }`,
      ],
      ['entitlement.type === type)', "entitlement.type === type && entitlement.id !== 'sales')"],
    ],
    ids: [
      ...['objects-gone/account', 'objects-new/account', 'objects-repeated/account', 'repeated-changed/account'],
      ...['objects-invalid/account', 'objects-gone/group', 'read-fails/group:read'],
    ],
  },
  {
    title: 'keys and types',
    code: [
      [key, "key: { compound: { lookupId: account.username, uniqueId: '1' } },"],
      ['(id), type, attributes: values', "(id), type: type + 's', attributes: values"],
    ],
    ids: [
      ...['objects-gone/account', 'objects-new/account', 'field-changed/account:read/key'],
      ...['group', 'license'].map((place) => `field-changed/${place}/type`),
    ],
  },
  { title: 'the old form of keys', code: [[key, 'identity: account.username,']], ids: ['field-changed/account/key'] },
  {
    title: 'reading, and the discovered schema',
    code: [
      [
        'res.send(accountOutput(await accountOf(await connect(), (0, connector_sdk_1.KeyID)(input))));',
        `const found = accountOutput(await accountOf(await connect(), (0, connector_sdk_1.KeyID)(input)));
         delete found.attributes.startDate; res.send(found);`,
      ],
      ['const entitlement = await (await connect()).getEntitlement', 'const entitlement = await (() => undefined)'],
      [
        'res.send((0, schema_1.discoverSchema)());',
        `const own = (0, schema_1.discoverSchema)();
         own.attributes = own.attributes.filter(({ name }) => name !== 'email'); res.send(own);`,
      ],
    ],
    ids: [
      ...['value-gone/account:read/startDate', 'read-fails/group:read', 'read-fails/license:read'],
      'discovered/attribute-removed/account/email',
    ],
  },
  {
    title: 'commands that fail',
    code: [
      ["connector_sdk_1.logger.info('connected');", fails('No route.')],
      ["connector_sdk_1.logger.info({ count }, 'listed accounts');", fails('Too late.')],
      ['requireEntitlementType(input.type);\n    const directory', 'process.exit(3);\n    const directory'],
    ],
    ids: [
      ...['command-fails/std:test-connection', 'command-fails/std:account:list'],
      ...['group', 'license'].map((type) => `command-fails/std:entitlement:list/${type}`),
    ],
  },
  {
    title: 'the spec',
    spec: (spec) => {
      const attribute = (wanted: string) => spec.accountSchema.attributes.find(({ name }: Any) => name === wanted)
      attribute('userType').name = 'kind'
      attribute('employeeNumber').type = 'string'
      attribute('phones').multi = false
      attribute('email').description = 'Mail'
      spec.accountSchema.attributes.reverse()
      spec.accountSchema.displayAttribute = 'email'
      spec.entitlementSchemas.pop()
      spec.commands = [...spec.commands.filter((name: string) => name !== 'std:account:read'), 'custom:new']
      spec.sourceConfig[0].items[1].items[1].required = true
      spec.sourceConfigInitialValues.pageSize = 50
    },
    ids: [
      ...['attribute-removed/account/userType', 'spec/accountSchema/attributes/kind'],
      ...['attribute-changed/account/employeeNumber', 'attribute-changed/account/phones', 'display-attribute/account'],
      ...['spec/accountSchema/attributes/email/description', 'entitlement-type-removed/license'],
      ...['command-removed/std:account:read', 'spec/commands/custom:new'],
      ...['config-required/pageSize', 'default-changed/pageSize'],
    ],
  },
  {
    title: 'a bundle that does not load',
    code: [['"use strict";', 'throw new Error("broken");']],
    ids: [
      ...['std:test-connection', 'std:account:discover-schema', 'std:account:list'].map(
        (name) => `command-fails/${name}`,
      ),
      ...['group', 'license'].map((type) => `command-fails/std:entitlement:list/${type}`),
      ...['account', 'group', 'license'].map((type) => `read-fails/${type}:read`),
    ],
  },
  { title: 'nothing', ids: [] },
  {
    title: 'nothing that counts',
    code: [
      ['/** The attributes for the platform', '/** Other words: the attributes for the platform'],
      ['const usernames = [...accounts.keys()];', 'const usernames = [...accounts.keys()].reverse();'],
      ['start < usernames.length; start += pageSize', 'start < usernames.length; start += 100'],
      ["connector_sdk_1.logger.info('connected');", "console.log('connected');"],
      attributesOf(`(all) => Object.fromEntries(Object.entries({
        ...all,
        groups: all.groups.toReversed(),
        phones: all.phones.length === 0 ? null : all.phones.toReversed(),
      }).reverse())`),
      ['disabled: account.disabled,', '...(account.disabled && { disabled: true }),'],
    ],
    spec: (spec) => {
      spec.accountSchema = Object.fromEntries(Object.entries(spec.accountSchema).reverse())
    },
    ids: [],
    orders: [
      'std:account:list: the order of the objects changes',
      'std:account:list: the order of the values of attribute "groups" changes in 2 objects',
      'std:account:list: the order of the values of attribute "phones" changes in 8 objects',
      'std:account:read: the order of the values of attribute "groups" changes in 1 object',
      'std:account:read: the order of the values of attribute "phones" changes in 4 objects',
    ],
  },
]

describe('what a change of the example connector does', () => {
  const reports = new Map<string, ComparisonReport>()

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'compare-test-'))
    try {
      const index = readFileSync(join(builtExample('connector'), 'dist', 'index.js'), 'utf8')
      const spec = readFileSync(join(builtExample('connector'), 'connector-spec.json'), 'utf8')
      const write = async (name: string, { title, code = [], spec: edit }: Seed) => {
        let changed = index
        for (const [find, put] of code) {
          // The last place: a text may stand in a library too.
          const at = changed.lastIndexOf(find)
          if (at < 0) throw new Error(`the bundle does not have the code of "${title}": ${find}`)
          changed = changed.slice(0, at) + put + changed.slice(at + find.length)
        }
        const content = JSON.parse(spec)
        edit?.(content)
        const path = join(folder, `${name}.zip`)
        await writeBundle(path, { index: Buffer.from(changed), spec: Buffer.from(JSON.stringify(content)) })
        return path
      }
      const base = await write('base', { title: 'the base', ids: [] })
      const heads: string[] = []
      for (const [i, seed] of seeds.entries()) heads.push(await write(String(i), seed))
      const services = {
        clock: systemClock,
        logger: new RecordingLogger(),
        signal: new AbortController().signal,
        childEnvironment: () => ({ PATH: process.env['PATH'] }),
        secrets: new SecretStore(),
      }
      await withBundlesOnSandbox([base, base, ...heads], services, async ([first, again, ...targets]) => {
        const sideOf = (target: Any): Side => ({ target, spec: target.bundle.spec, described: { file: 'x.zip' } })
        const plan = { config: { token: 'example-token' }, readLimit: 5, showsValues: false, accepted: [] }
        for (const [i, target] of targets.entries()) {
          const sides = { base: sideOf(first), head: sideOf(target), again: sideOf(again) }
          reports.set(seeds[i]?.title ?? '', (await compareSides(sides, plan, services)).report)
        }
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  }, 120_000)

  it.each(seeds)('$title', ({ title, ids, orders = [] }) => {
    const report = reports.get(title)
    expect(report?.notes.filter((note) => note.includes('the order of')).sort()).toEqual(orders)
    expect(report?.changes.map(({ id }) => id).sort()).toEqual([...ids].sort())
    expect(report?.verdict === 'same').toBe(ids.length === 0)
  })

  it('no report has a value of the target', () => {
    const names = /Byron|Murray|ada\.byron|Engineering|@example\.com|5550|1001|Basel/
    for (const report of reports.values()) expect(JSON.stringify(report)).not.toMatch(names)
  })
})

describe('the order of the values of a list', () => {
  type Lists = Record<string, unknown[] | string>
  const compared = (base: Lists, head: Lists, again: Lists) => {
    const list = new ListComparison(new Disguise(false))
    for (const [run, values] of Object.entries({ base, head, again })) {
      for (const [id, roles] of Object.entries(values)) {
        list.addOutput(run as RunName, { key: { simple: { id } }, attributes: { roles } }, 'simple')
      }
    }
    const { reordered, moved, values } = list.difference()
    const counts = (all: { count: number }[]) => all.map(({ count }) => count)
    return { values: counts(values), reordered: counts(reordered), moved: counts(moved.reordered) }
  }
  const one = { a: ['x', 'y'], b: ['1'], c: ['x', 'y', 'z'] }

  it('is told where it changes, and not where the values do', () => {
    const same = { values: [], reordered: [], moved: [] }
    expect(compared(one, one, one)).toEqual(same)
    expect(compared(one, { ...one, a: ['y', 'x'] }, one)).toEqual({ ...same, reordered: [1] })
    expect(compared(one, { ...one, a: ['y', 'x'], c: ['y', 'z', 'w'] }, one)).toEqual({
      ...same,
      reordered: [1],
      values: [1],
    })
    // New objects, and those that are gone, have no other order.
    expect(compared(one, { a: ['x', 'y'], d: ['y', 'x'] }, one)).toEqual(same)
  })

  it('is not judged where it differs between the runs of the base', () => {
    const other = { ...one, c: ['z', 'y', 'x'] }
    expect(compared(one, other, other)).toEqual({ values: [], reordered: [], moved: [1] })
  })
})
