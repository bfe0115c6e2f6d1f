import { stat } from 'node:fs/promises'
import type { TestTenant } from '../__tests__/support/tenant.js'
import type { Command } from '../src/cli/command.js'
import { connector } from '../src/commands/connector/command.js'
import { invoke } from '../src/commands/invoke/command.js'
import { logs } from '../src/commands/logs/command.js'
import { promote } from '../src/commands/promote/command.js'
import { stats } from '../src/commands/stats/command.js'
import { upload } from '../src/commands/upload/command.js'

/** What the tenant holds, in names and numbers that are the same in every run. */
export interface State {
  /** By alias: its versions and tags. */
  connectors: Record<string, { versions: number[]; tags: Record<string, number> }>
  /** Name and version of each customizer, in order. */
  customizers: string[]
  /** The customizer of each instance, or nothing. */
  links: string[]
}

/** An output that says whether something was written, and how the state shows it. */
export interface Claim {
  output: string
  isTrue: (after: State, before: State) => boolean
}

/** A command as a user runs it. */
export interface Operation {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: commands of different inputs in one list
  command: Command<any, any>
  inputs: (tenant: TestTenant) => Promise<Record<string, string>>
  prepare?: (tenant: TestTenant) => Promise<unknown>
  claims: readonly Claim[]
  /** Tags that must be where they were, or be told as unknown or wrong. */
  keeps?: readonly string[]
}

export async function stateOf(tenant: TestTenant): Promise<State> {
  const { client } = tenant
  const connectors: State['connectors'] = {}
  for (const { alias } of await client.connectors.list()) {
    connectors[alias] = { versions: await tenant.versions(alias), tags: await tenant.tags(alias) }
  }
  const customizers = await client.customizers.list()
  const nameOf = (id: string | null | undefined) => customizers.find((each) => each.id === id)?.name ?? ''
  return {
    connectors,
    customizers: customizers.map(({ name, imageVersion = 0 }) => `${name} ${imageVersion}`).toSorted(),
    links: (await client.instances.list()).map(({ connectorCustomizerId }) => nameOf(connectorCustomizerId)).toSorted(),
  }
}

const uploadTo = async (tenant: TestTenant, mark: string) => {
  const path = await tenant.bundle(mark)
  return await tenant.client.versions.upload('a', { path, size: (await stat(path)).size })
}
const withConnector = async (tenant: TestTenant) => await tenant.client.connectors.create('a')
const withVersions = async (tenant: TestTenant) => {
  await withConnector(tenant)
  await uploadTo(tenant, 'one')
  tenant.sandbox.behaviour.uploadMovesLatest = false
  await uploadTo(tenant, 'two')
  tenant.sandbox.behaviour.uploadMovesLatest = true
}
const withCustomizer = async (tenant: TestTenant) => {
  await withVersions(tenant)
  await tenant.client.customizers.create('c')
}

const changes = (after: State, before: State): boolean => JSON.stringify(after) !== JSON.stringify(before)
const changed: Claim = { output: 'changed', isTrue: changes }
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
})

const uploadClaims: Claim[] = [
  { output: 'uploaded', isTrue: (after, before) => versionsOf(after) > versionsOf(before) },
  { output: 'created', isTrue: (after, before) => after.connectors['a'] !== undefined && !before.connectors['a'] },
]

/** All operations. */
export const operations: readonly Operation[] = [
  {
    name: 'upload',
    command: upload,
    inputs: async (tenant) => ({ connector: 'a', file: await tenant.bundle('new') }),
    prepare: withVersions,
    claims: uploadClaims,
    keeps: ['latest'],
  },
  {
    name: 'upload, create and tag',
    command: upload,
    inputs: async (tenant) => ({ connector: 'a', file: await tenant.bundle('new'), tag: 'dev' }),
    claims: uploadClaims,
  },
  {
    name: 'promote',
    command: promote,
    inputs: async () => ({ connector: 'a', version: '2' }),
    prepare: withVersions,
    claims: [{ output: 'changed', isTrue: (after, before) => latestOf(after) !== latestOf(before) }],
  },
  {
    name: 'promote to a new tag',
    command: promote,
    inputs: async () => ({ connector: 'a', version: '2', tag: 'new' }),
    prepare: withVersions,
    claims: [{ output: 'changed', isTrue: (after) => after.connectors['a']?.tags['new'] !== undefined }],
  },
  managing('create', { alias: 'a' }),
  managing('rename', { connector: 'a', alias: 'b' }, withVersions),
  managing('delete', { connector: 'a', confirm: 'a' }, withVersions),
  managing('tag-create', { connector: 'a', tag: 'new', version: '1' }, withVersions),
  managing('tag-update', { connector: 'a', tag: 'latest', version: '2' }, withVersions),
  managing('customizer-create', { name: 'd' }, withCustomizer),
  managing('customizer-delete', { customizer: 'c', confirm: 'c' }, withCustomizer),
  {
    ...managing('customizer-upload', {}, withCustomizer),
    inputs: async (tenant) => ({
      operation: 'customizer-upload',
      customizer: 'c',
      file: await tenant.customizer('code'),
    }),
  },
  {
    ...managing('link', {}, withCustomizer),
    inputs: async ({ client }) => {
      const [instance] = await client.instances.list()
      return { operation: 'link', instance: instance?.id ?? '', customizer: 'c' }
    },
  },
  reading('connector list', connector, { operation: 'list' }),
  reading('connector versions', connector, { operation: 'versions', connector: 'a' }),
  reading('connector tags', connector, { operation: 'tags', connector: 'a' }),
  reading('invoke', invoke, { connector: 'a', version: '1', command: 'test-connection' }),
  reading('logs', logs, { connector: 'a' }),
  reading('stats', stats, {}),
]
