import { UserError } from '../base/errors.js'
import { isObject } from '../base/json.js'
import type { ConnectorSpec } from '../connector/spec.js'
import { type PromoteReport, promoteSection } from '../report/promote.js'
import type { TenantClient } from '../tenant/client.js'
import { quote } from '../tenant/text.js'
import type { Connector } from '../tenant/types.js'
import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../workflow/command.js'
import { configInputs, maskConfigSecrets, readConfig } from './config.js'
import { withMissingConfig } from './missing-config.js'
import { connectTenant, tenantInputs } from './tenant.js'
import { environmentOf, recordInputs, UploadRecords } from './upload-record.js'

const promoteInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
  version: { kind: 'integer', min: 1, description: 'Version to move it to. Give this, from-tag or from-commit.' },
  'from-tag': { kind: 'text', description: 'Tag whose version it moves to, for example development.' },
  'from-commit': {
    kind: 'text',
    description: 'Commit (full hash) whose upload it moves to, as remembered in the deployments.',
  },
  'expect-version': {
    kind: 'integer',
    min: 0,
    description: 'Move it only if it is at this version now; 0 means that there is no such tag yet.',
  },
  verify: {
    kind: 'boolean',
    default: 'true',
    description: 'Read the spec, and test the connection when config is given, before and after.',
  },
  'rollback-on-failure': {
    kind: 'boolean',
    default: 'true',
    description: 'Move the tag back when the check after the move fails.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
} as const satisfies InputDeclarations

const allInputs = {
  ...promoteInputs,
  ...configInputs,
  'github-token': { ...recordInputs['github-token'], description: 'Token for from-commit. Needs `deployments: read`.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

/** What a promotion needs to know, however its target was named. */
export interface Promotion {
  connector: Connector
  tag: string
  target: number
  expected: number | undefined
  verify: boolean
  config: Record<string, unknown> | undefined
  rollback: boolean
  dryRun: boolean
}

export const promote = defineCommand({
  name: 'promote',
  summary: 'Moves a tag, latest by default, to a version: checked before, checked after, with a way back.',
  action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
  inputs: allInputs,
  outputs: {
    version: 'The version that the tag is at now.',
    'previous-version': 'The version that it was at before; empty if there was no such tag.',
    changed: 'true if the tag was moved.',
    'rolled-back': 'true if the tag was moved back because the check after the move failed.',
  },
  async run(inputs, context) {
    const config = await readConfig(inputs, context)
    if (inputs.connector === undefined) {
      throw new UserError('input connector is missing; give the id or alias of the connector')
    }
    requireOneTarget(inputs)
    requireCommit(inputs, context)
    const client = connectTenant(inputs, context)
    try {
      const connector = await client.connectors.resolve(inputs.connector, { signal: context.signal })
      const target = await findTarget(connector, inputs, client, context)
      const promotion = {
        connector,
        tag: inputs.tag,
        target,
        expected: inputs['expect-version'],
        verify: inputs.verify,
        config,
        rollback: inputs['rollback-on-failure'],
        dryRun: inputs['dry-run'],
      }
      await promoteAndReport(promotion, client, context, (name, value) => context.setOutput(name, value))
    } finally {
      client.close()
    }
  },
})

type PromoteOutput = 'version' | 'previous-version' | 'changed' | 'rolled-back'

/** Promotes, and tells of it in the summary whether it succeeds or not. */
export async function promoteAndReport(
  promotion: Promotion,
  client: TenantClient,
  context: CommandContext,
  setOutput: (name: PromoteOutput, value: string | number | boolean) => void,
): Promise<void> {
  const report: PromoteReport = {
    tenant: client.baseUrl.host,
    alias: promotion.connector.alias,
    tag: promotion.tag,
    target: promotion.target,
    previous: undefined,
    current: undefined,
    changed: false,
    rolledBack: false,
    dryRun: promotion.dryRun,
    checked: [],
    problem: undefined,
  }
  try {
    await moveTag(promotion, report, client, context)
  } catch (error) {
    report.problem = error instanceof UserError ? error.message : 'a defect of this program'
    throw error
  } finally {
    setOutput('version', report.current ?? '')
    setOutput('previous-version', report.previous ?? '')
    setOutput('changed', report.changed && !report.rolledBack)
    setOutput('rolled-back', report.rolledBack)
    context.addSummary(`## Promote\n\n${promoteSection(report)}`)
  }
}

function requireOneTarget(inputs: InputsOf<typeof allInputs>): void {
  const given = (['version', 'from-tag', 'from-commit'] as const).filter((name) => inputs[name] !== undefined)
  if (given.length === 1) return
  throw new UserError(
    given.length === 0
      ? 'nothing says which version to promote; give one of version, from-tag, from-commit'
      : `${given.join(' and ')} are both given; give one of them`,
  )
}

/** A short hash is none that a deployment is looked up by: it would only be found missing. */
function requireCommit(inputs: InputsOf<typeof allInputs>, { workflow }: CommandContext): void {
  const commit = inputs['from-commit']
  if (commit === undefined) return
  if (inputs['github-token'] === undefined || workflow === undefined) {
    throw new UserError('from-commit needs github-token, in a workflow: uploads are remembered as deployments')
  }
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(commit)) {
    throw new UserError(
      `input from-commit: ${quote(commit.slice(0, 80))} is not the full hash of a commit; write one such as git rev-parse HEAD prints`,
    )
  }
}

async function findTarget(
  connector: Connector,
  inputs: InputsOf<typeof allInputs>,
  client: TenantClient,
  context: CommandContext,
): Promise<number> {
  if (inputs.version !== undefined) return inputs.version
  const { signal } = context
  const fromTag = inputs['from-tag']
  if (fromTag !== undefined) {
    const tags = await client.tags.list(connector.id, { signal })
    const tag = tags.find(({ tagName }) => tagName === fromTag)
    if (tag !== undefined) return tag.activeVersion
    const names = tags.map(({ tagName }) => tagName).join(', ')
    throw new UserError(`${connector.alias} has no tag ${fromTag}; its tags are: ${names || 'none'}`)
  }
  const commit = inputs['from-commit'] ?? ''
  const records = new UploadRecords({ 'github-token': inputs['github-token'], record: undefined }, context)
  const upload = { tenant: client.baseUrl.host, connectorId: connector.id }
  const version = await records.versionOfCommit(commit, upload, environmentOf(connector))
  if (version !== undefined) return version
  throw new UserError(
    `no deployment tells which version of ${connector.alias} commit ${commit} became; upload it with github-token, or give version`,
  )
}

/** Read, compare, check, set, read back, check again; each step is recorded in the report as it is done. */
async function moveTag(
  { connector, tag, target, expected, verify, config, rollback, dryRun }: Promotion,
  report: PromoteReport,
  client: TenantClient,
  context: CommandContext,
): Promise<void> {
  const { logger, signal } = context
  const before = await client.tags.get(connector.id, tag, { signal })
  report.previous = before?.activeVersion
  report.current = before?.activeVersion
  if (before?.activeVersion === target) {
    logger.info(`tag ${tag} of ${connector.alias} is at version ${target} already; nothing to do`)
    return
  }
  if (expected !== undefined && expected !== (before?.activeVersion ?? 0)) {
    const found = before === undefined ? 'does not exist' : `is at version ${before.activeVersion}`
    throw new UserError(
      `tag ${tag} of ${connector.alias} ${found}, not at version ${expected} as expected; somebody moved it: look before you promote`,
    )
  }
  const versions = await client.versions.list(connector.id, { signal })
  if (!versions.some(({ version }) => version === target)) {
    const newest = versions.map(({ version }) => version).sort((a, b) => b - a)
    const known =
      newest.length === 0 ? 'it has none: upload one first' : `the newest are ${newest.slice(0, 5).join(', ')}`
    throw new UserError(`${connector.alias} has no version ${target}; ${known}`)
  }
  const invoke = (at: { version: number } | { tag: string }, type: string) =>
    client.invokeOne({ connector: connector.id, ...at, type, config: config ?? {}, input: {}, signal })
  if (verify) {
    report.checked.push(...(await check({ version: target }, invoke, config, context)))
    logger.info(`version ${target} answers: ${report.checked.join(', ')}`)
  }
  signal.throwIfAborted()
  const from = before === undefined ? 'which is new' : `from version ${before.activeVersion}`
  if (dryRun) {
    logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`)
    return
  }
  // From here on an interrupt is not listened to: the tag is either where it was asked to be, or back.
  await client.tags.set(connector.id, tag, target)
  report.changed = true
  report.current = target
  const after = await client.tags.get(connector.id, tag)
  report.current = after?.activeVersion
  if (after?.activeVersion !== target) {
    // Not rolled back: that would undo what somebody else just did.
    throw new UserError(
      `tag ${tag} of ${connector.alias} was set to version ${target} and reads ${after?.activeVersion ?? 'as missing'} now; somebody else moves it too`,
    )
  }
  try {
    if (verify) {
      const settled: typeof invoke = (at, type) =>
        client.invokeOne({ connector: connector.id, ...at, type, config: config ?? {}, input: {} })
      await check({ tag }, settled, config, context)
    }
  } catch (error) {
    if (!(error instanceof UserError) || !rollback) throw error
    throw await rollBack(error, connector, tag, before?.activeVersion, report, client)
  }
  logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`)
  if (before !== undefined) {
    logger.info(`to go back: promote --connector ${connector.alias} --tag ${tag} --version ${before.activeVersion}`)
  }
}

/** Says what was seen to work. */
async function check(
  at: { version: number } | { tag: string },
  invoke: (at: { version: number } | { tag: string }, type: string) => Promise<unknown>,
  config: Record<string, unknown> | undefined,
  context: CommandContext,
): Promise<string[]> {
  const answer = await invoke(at, 'std:spec:read').catch((error: unknown) => {
    throw withMissingConfig(error, config)
  })
  const spec =
    isObject(answer) && isObject(answer['specification']) ? (answer['specification'] as ConnectorSpec) : undefined
  const where = 'version' in at ? `version ${at.version}` : `tag ${at.tag}`
  if (spec === undefined)
    throw new UserError(`${where} answers std:spec:read without a specification; do not promote it`)
  maskConfigSecrets(config, spec, context)
  if (config === undefined || !spec.commands?.includes('std:test-connection')) return ['its spec']
  await invoke(at, 'std:test-connection')
  return ['its spec', 'test-connection']
}

/** Puts the tag back where it was. Resolves to the error that says what went wrong and where the tag is now. */
async function rollBack(
  failure: UserError,
  connector: Connector,
  tag: string,
  previous: number | undefined,
  report: PromoteReport,
  client: TenantClient,
): Promise<UserError> {
  if (previous === undefined) {
    return new UserError(
      `the check after the promotion failed: ${failure.message}; tag ${tag} is new and no tag can be deleted: set it to a good version`,
      { cause: failure },
    )
  }
  try {
    await client.tags.set(connector.id, tag, previous)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return new UserError(
      `the check after the promotion failed: ${failure.message}; moving tag ${tag} back to version ${previous} failed too: ${error.message}`,
      { cause: error },
    )
  }
  report.rolledBack = true
  report.current = previous
  return new UserError(
    `the check after the promotion failed, and tag ${tag} of ${connector.alias} is back at version ${previous}: ${failure.message}`,
    { cause: failure },
  )
}
