import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import { withBundleOnSandbox } from '../../src/commands/shared/local-tenant.js'
import { validateTarget } from '../../src/commands/validate/validate.js'
import { systemClock } from '../../src/core/clock.js'
import { RecordingLogger } from '../../src/core/logger.js'
import { SecretStore } from '../../src/core/secrets/store.js'
import type { RunResult } from '../../src/validation/engine/result.js'
import { nameInputOfShell, type ShardChoice } from '../../src/validation/engine/run.js'
import { emptySettings, type ValidationSettings } from '../../src/validation/engine/settings.js'

// biome-ignore lint/suspicious/noExplicitAny: tests change specs in any way
type Any = any

/** The spec of a small connector, whose configuration is one secret. */
export function labSpec(): Any {
  const text = (name: string) => ({ name, type: 'string', description: name })
  const names = { displayAttribute: 'name', identityAttribute: 'id' }
  const groups = { ...text('groups'), entitlement: true, managed: true, multi: true }
  const item = { key: 'token', label: 'Token', type: 'secret' }
  return {
    name: 'Lab',
    keyType: 'simple',
    commands: ['test-connection', 'account:list', 'account:read', 'entitlement:list', 'entitlement:read'].map(
      (name) => `std:${name}`,
    ),
    sourceConfig: [{ type: 'menu', label: 'M', items: [{ type: 'section', sectionTitle: 'S', items: [item] }] }],
    accountSchema: { ...names, groupAttribute: 'groups', attributes: [text('id'), text('name'), groups] },
    entitlementSchemas: [{ type: 'group', ...names, attributes: [text('id'), text('name')] }],
  }
}

export const labConfig = { token: 'lab-token-123456' }

/**
 * The index.js of the connector of `labSpec`, which every check passes. `more` is code that changes `handlers`, `accounts`,
 * `groups`, or how `account` and `group` make an output of them; `main` code that runs when the bundle is loaded.
 */
export function labIndex(more = '', main = ''): string {
  return `
${main}
class ConnectorError extends Error { constructor(message, type = 'generic') { super(message); this.type = type } }
const need = () => {
  const config = JSON.parse(Buffer.from(process.env.CONNECTOR_CONFIG || 'e30=', 'base64').toString() || '{}')
  if (!config.token) throw new ConnectorError('no token')
  return config
}
let accounts = [{ id: '1', name: 'Ada', groups: ['g1'] }, { id: '2', name: 'Bob', groups: ['g1', 'g2'] }, { id: '3', name: 'Cyd', groups: [] }]
let groups = [{ id: 'g1', name: 'Admins' }, { id: 'g2', name: 'Users' }]
let account = (a) => ({ key: { simple: { id: a.id } }, attributes: a })
let group = (e) => ({ key: { simple: { id: e.id } }, type: 'group', attributes: e })
const of = (list, input) => {
  const found = list.find((each) => each.id === input.key.simple.id)
  if (!found) throw new ConnectorError('no such object', 'notFound')
  return found
}
const handlers = {
  'std:test-connection': async (input, res) => { need(); res.send({}) },
  'std:account:list': async (input, res) => { need(); for (const a of accounts) res.send(account(a)) },
  'std:account:read': async (input, res) => { need(); res.send(account(of(accounts, input))) },
  'std:entitlement:list': async (input, res) => { need(); for (const e of groups) res.send(group(e)) },
  'std:entitlement:read': async (input, res) => { need(); res.send(group(of(groups, input))) },
}
const create = async (input, res) => {
  need()
  const made = { ...input.attributes }
  if (!made.id) throw new ConnectorError('no id')
  if (accounts.some(({ id }) => id === made.id)) throw new ConnectorError('exists')
  made.groups = [].concat(made.groups ?? [])
  accounts.push(made)
  res.send(account(made))
}
const remove = async (input, res) => {
  need()
  const gone = of(accounts, input)
  accounts = accounts.filter((each) => each !== gone)
  res.send({})
}
${more}
handlers['std:spec:read'] = async (input, res) => res.send({ specification: JSON.parse(require('fs').readFileSync('connector-spec.json', 'utf8')) })
exports.connector = {
  sdkVersion: 1,
  handlers: new Map(Object.entries(handlers)),
  async _exec(type, context, input, out) {
    if (!handlers[type]) throw new Error('unsupported command: ' + type)
    const write = (type) => (data) => out.write({ data, type })
    await handlers[type](input, { send: write('output'), saveState: write('state'), keepAlive: write('keepAlive') }, context)
  },
}
`
}

/** The changes of the spec and the code for a connector that creates and deletes accounts. */
export const writing = {
  spec: (spec: Any): void => {
    spec.commands.push('std:account:create', 'std:account:delete')
    const template = 'u$(uniqueCounter)'
    const unique = { type: 'generator', attributes: { name: 'Create Unique Account ID', template } }
    spec.accountCreateTemplate = {
      fields: [
        { key: 'id', label: 'Id', type: 'string', required: true, initialValue: unique },
        { key: 'name', label: 'Name', type: 'string', required: true },
      ],
    }
  },
  more: `handlers['std:account:create'] = create; handlers['std:account:delete'] = remove;`,
}

export interface LabRun {
  spec?: (spec: Any) => void
  more?: string
  main?: string
  config?: Record<string, unknown> | undefined
  checks?: string[]
  readOnly?: boolean
  shard?: ShardChoice
  settings?: ValidationSettings
}

/** Validates such a bundle as the command does, on the sandbox in this process. */
export async function validateLab(run: LabRun): Promise<{ result: RunResult; log: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'lab-'))
  try {
    const spec = labSpec()
    run.spec?.(spec)
    const zip = join(folder, 'lab.zip')
    await writeBundle(zip, {
      index: Buffer.from(labIndex(run.more, run.main)),
      spec: Buffer.from(JSON.stringify(spec)),
    })
    const logger = new RecordingLogger()
    const services = {
      clock: systemClock,
      logger,
      workspace: folder,
      signal: new AbortController().signal,
      childEnvironment: () => ({ PATH: process.env['PATH'] }),
      secrets: new SecretStore(),
      mask: () => {},
    }
    let result: RunResult | undefined
    await withBundleOnSandbox(zip, services, async (target) => {
      const plan = {
        config: 'config' in run ? run.config : labConfig,
        settings: run.settings ?? emptySettings,
        readOnly: run.readOnly ?? true,
        maxWaitMs: undefined,
        checks: run.checks ?? [],
        skipChecks: [],
        readLimit: 8,
        seed: 'a seed',
        shard: run.shard,
        nameInput: nameInputOfShell,
        skipReasonsIn: '',
      }
      result = (await validateTarget(target, plan, folder, services)).result
    })
    if (result === undefined) throw new Error('there is no result')
    return { result, log: logger.lines.map(({ message }) => message).join('\n') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
