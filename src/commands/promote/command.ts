import { type CommandContext, defineCommand, type InputDeclarations } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import type { Written } from '../../core/written.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { writtenOf } from '../../tenant/errors/errors.js'
import type { Connector, Tag } from '../../tenant/types.js'
import { configInputs, maskConfigSecrets, readConfig } from '../shared/config.js'
import { withMissingConfig } from '../shared/missing-config.js'
import { connectTenant, tenantInputs } from '../shared/tenant.js'
import { type PromoteReport, promoteSection } from './summary.js'
import { findTarget, requireCommit, requireOneTarget, targetInputs, targetToken } from './target.js'

const promoteInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
  ...targetInputs,
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
  ...targetToken,
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

export const rolledBackOutput =
  'Whether the tag was moved back because the check after the move failed: true, false or unknown.'

export const promote = defineCommand({
  name: 'promote',
  summary: 'Moves a tag, latest by default, to a version: checked before, checked after, with a way back.',
  action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
  inputs: allInputs,
  outputs: {
    version: 'The version that the tag is at now; unknown if it was to be moved and cannot be read.',
    'previous-version': 'The version that it was at before; empty if there was no such tag.',
    changed: 'Whether the tag was moved, and not back: true, false or unknown.',
    'rolled-back': rolledBackOutput,
  },
  async run(inputs, context) {
    for (const name of ['changed', 'rolled-back'] as const) context.setOutput(name, false)
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
    setOutput('changed', changedOutput(report))
    setOutput('rolled-back', report.rolledBack)
    context.addSummary(`## Promote\n\n${promoteSection(report)}`)
  }
}

/** Whether the tag is not where it was because of this promotion. */
function changedOutput({ changed, rolledBack }: PromoteReport): Written {
  if (rolledBack === false) return changed
  return rolledBack === true ? false : 'unknown'
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
  try {
    const { previous } = await client.tags.set(connector.id, tag, target)
    report.changed = previous?.activeVersion !== target
    report.current = target
  } catch (error) {
    report.changed = writtenOf(error)
    if (report.changed !== false) report.current = await placeOf(connector, tag, client)
    throw error
  }
  const after = await readBack(connector, tag, target, client)
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

async function readBack(
  connector: Connector,
  tag: string,
  target: number,
  client: TenantClient,
): Promise<Tag | undefined> {
  try {
    return await client.tags.get(connector.id, tag)
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause
    const done = `tag ${tag} of ${connector.alias} was set to version ${target}`
    throw new UserError(`${done}, but it was not checked after that: ${cause.message}`, { cause })
  }
}

/** Where a tag is after a change that may have been made; `unknown` when it cannot be read. */
async function placeOf(connector: Connector, tag: string, client: TenantClient): Promise<PromoteReport['current']> {
  try {
    return (await client.tags.get(connector.id, tag))?.activeVersion
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return 'unknown'
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
    report.rolledBack = writtenOf(error)
    if (report.rolledBack !== false) report.current = await placeOf(connector, tag, client)
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
