import { acme } from '../__tests__/commands/sync/support.js'
import { goodConfig } from '../__tests__/support/directory.js'
import { connector } from '../src/commands/connector/command.js'
import { invoke } from '../src/commands/invoke/command.js'
import { logs } from '../src/commands/logs/command.js'
import { promote } from '../src/commands/promote/command.js'
import { rollback } from '../src/commands/rollback/command.js'
import { stats } from '../src/commands/stats/command.js'
import { sync } from '../src/commands/sync/command.js'
import { upload } from '../src/commands/upload/command.js'
import { validate } from '../src/commands/validate/command.js'
import type { Claim, Operation } from './operation.js'
import { sourceOperations } from './source-operations.js'
import type { State, World } from './world.js'

const withConnector = async ({ tenant }: World) => await tenant.client.connectors.create('a')
const withVersions = async (world: World) => {
  const { tenant } = world
  await withConnector(world)
  await world.upload(await tenant.bundle('one'))
  tenant.sandbox.behaviour.uploadMovesLatest = false
  await world.upload(await tenant.bundle('two'))
  tenant.sandbox.behaviour.uploadMovesLatest = true
}
const withCustomizer = async (world: World) => {
  await withVersions(world)
  await world.tenant.client.customizers.create('c')
}
const withLink = async (world: World) => {
  await withCustomizer(world)
  const { client } = world.tenant
  const [[instance], [customizer]] = [await client.instances.list(), await client.customizers.list()]
  await client.instances.link(instance?.id ?? '', customizer?.id ?? '')
}
export const withDirectory = async (world: World): Promise<void> => {
  await withConnector(world)
  await world.uploadDirectory('directory')
}

const changes = (after: State, before: State): boolean => JSON.stringify(after) !== JSON.stringify(before)
/** Someone else may have created what is there. */
const refusedAfter = /^40[09], after the work/
/** What is refused, and not there for any read, was not made. */
const neverThere = /^404, after the work, again and again/
/** What is to be deleted and is not there was deleted before. */
const goneBefore = /^404.* at GET/
const deletedAccount = /^empty 200, before the work/
const changed: Claim = { output: 'changed', truth: changes, unless: neverThere, unknownAfter: refusedAfter }
const versionsOf = ({ connectors }: State): number => connectors['a']?.versions.length ?? 0
const latestOf = ({ connectors }: State): number | undefined => connectors['a']?.tags['latest']

function managing(operation: string, inputs: Record<string, string>, prepare?: Operation['prepare']): Operation {
  return {
    name: `connector ${operation}`,
    command: connector,
    inputs: async () => ({ operation, ...inputs }),
    ...(prepare && { prepare }),
    claims: [changed],
  }
}

const reading = (name: string, command: Operation['command'], inputs: Record<string, string>): Operation => ({
  name,
  command,
  inputs: async () => inputs,
  prepare: withVersions,
  claims: [],
  isReading: true,
})

const instanceOf = async (client: World['tenant']['client']): Promise<string> =>
  (await client.instances.list())[0]?.id ?? ''

/**
 * How many files of the custom connector are on the tenant. The creation sends a part of connector.json, the change the
 * rest: with only the part there, the file may be told as written or as not.
 */
const filesOnTenant = ({ files }: State): readonly number[] => {
  const { length } = Object.keys(files)
  const isPart = files['connector.json']?.includes('"platform"') === false
  return isPart ? [length - 1, length] : [length]
}

const uploadClaims: Claim[] = [
  {
    output: 'uploaded',
    truth: (after, before) => versionsOf(after) > versionsOf(before),
    // An empty list is also that of a new connector which the upload never reached.
    unless: /^empty list, after/,
  },
  {
    output: 'created',
    truth: (after, before) => after.connectors['a'] !== undefined && !before.connectors['a'],
    unless: neverThere,
    unknownAfter: refusedAfter,
  },
]

/** All operations. */
export const operations: readonly Operation[] = [
  {
    name: 'upload',
    command: upload,
    inputs: async ({ tenant }) => ({ connector: 'a', file: await tenant.bundle('new') }),
    prepare: withVersions,
    claims: uploadClaims,
    keeps: ['latest'],
  },
  {
    name: 'upload, create and tag',
    command: upload,
    inputs: async ({ tenant }) => ({ connector: 'a', file: await tenant.bundle('new'), tag: 'dev' }),
    claims: uploadClaims,
  },
  {
    name: 'promote',
    command: promote,
    inputs: async () => ({ connector: 'a', version: '2' }),
    prepare: withVersions,
    claims: [{ output: 'changed', truth: (after, before) => latestOf(after) !== latestOf(before), unless: neverThere }],
  },
  {
    name: 'promote to a new tag',
    command: promote,
    inputs: async () => ({ connector: 'a', version: '2', tag: 'new' }),
    prepare: withVersions,
    claims: [
      { output: 'changed', truth: (after) => after.connectors['a']?.tags['new'] !== undefined, unless: neverThere },
    ],
  },
  {
    name: 'rollback',
    command: rollback,
    inputs: async () => ({ connector: 'a', to: '1' }),
    prepare: async (world) => {
      await withVersions(world)
      await world.tenant.client.tags.update('a', 'latest', 2)
    },
    claims: [{ output: 'changed', truth: (after, before) => latestOf(after) !== latestOf(before), unless: neverThere }],
  },
  managing('create', { alias: 'a' }),
  managing('rename', { connector: 'a', alias: 'b' }, withVersions),
  { ...managing('delete', { connector: 'a', confirm: 'a' }, withVersions), looksDone: goneBefore },
  managing('tag-create', { connector: 'a', tag: 'new', version: '1' }, withVersions),
  managing('tag-update', { connector: 'a', tag: 'latest', version: '2' }, withVersions),
  {
    ...managing('customizer-create', { name: 'd' }, withCustomizer),
    // An empty list is also that of a tenant which has not made it.
    claims: [{ ...changed, unless: /^empty list/ }],
  },
  {
    ...managing('customizer-delete', { customizer: 'c', confirm: 'c' }, withCustomizer),
    looksDone: /^empty list.* at GET/,
  },
  {
    ...managing('customizer-upload', {}, withCustomizer),
    inputs: async ({ tenant }) => ({
      operation: 'customizer-upload',
      customizer: 'c',
      file: await tenant.customizer('code'),
    }),
  },
  {
    ...managing('link', {}, withCustomizer),
    inputs: async ({ tenant }) => ({ operation: 'link', instance: await instanceOf(tenant.client), customizer: 'c' }),
  },
  {
    ...managing('unlink', {}, withLink),
    inputs: async ({ tenant }) => ({ operation: 'unlink', instance: await instanceOf(tenant.client) }),
  },
  managing('customizer-rename', { customizer: 'c', name: 'd' }, withCustomizer),
  {
    name: 'sync apply',
    command: sync,
    inputs: async (world) => ({ mode: 'apply', path: await world.folder('connectors', acme) }),
    // An empty answer is also that of a tenant without the file, and so is a 404 to a read.
    claims: [{ output: 'changes', truth: filesOnTenant, unless: /^empty 200|^404.* at GET|^404, after .* again/ }],
  },
  {
    name: 'sync destroy',
    command: sync,
    inputs: async (world) => ({
      mode: 'destroy',
      path: await world.folder('connectors', acme),
      'script-name': 'acme',
      confirm: 'acme',
    }),
    prepare: async ({ tenant }) => await tenant.client.customConnectors.create({ name: 'Acme', className: 'x.Y' }),
    claims: [{ output: 'changes', truth: (after, before) => (changes(after, before) ? 1 : 0) }],
    looksDone: goneBefore,
  },
  {
    name: 'validate',
    command: validate,
    inputs: async () => ({
      connector: 'a',
      config: JSON.stringify(goodConfig),
      'read-only': 'false',
      checks: 'account-update-single-attrs',
      'max-wait': '1s',
      seed: 'faults',
    }),
    prepare: withDirectory,
    claims: [],
    neverWhenStopped: { result: 'pass' },
    // A delete that succeeds has nothing to answer.
    looksDone: deletedAccount,
    looksDeleted: deletedAccount,
  },
  reading('connector list', connector, { operation: 'list' }),
  reading('connector versions', connector, { operation: 'versions', connector: 'a' }),
  reading('connector tags', connector, { operation: 'tags', connector: 'a' }),
  reading('invoke', invoke, { connector: 'a', version: '1', command: 'test-connection' }),
  reading('logs', logs, { connector: 'a' }),
  reading('stats', stats, {}),
  ...sourceOperations,
]
