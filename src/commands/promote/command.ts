import { type CommandContext, defineCommand, type InputDeclarations, type InputsOf } from '../../cli/command.js'
import { reportedProblem, UserError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import type { TenantClient } from '../../tenant/client.js'
import { configInputs, maskConfigSecrets, readConfig } from '../shared/config.js'
import { connectTenant, requireConnector, tenantInputs } from '../shared/tenant.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'
import { initialPromotionProgress, type PromotionProgress, type PromotionRequest, promoteVersion } from './promote.js'
import { promoteSection } from './summary.js'
import { findPromotionTarget, type PromotionTarget } from './target.js'

const allInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  tag: { kind: 'text', default: 'latest', description: 'Tag to move; latest is what production runs.' },
  version: { kind: 'integer', min: 1, description: 'Version to move the tag to. Give this, from-tag or from-commit.' },
  'from-tag': { kind: 'text', description: 'Move it to the version of this tag, for example development.' },
  'from-commit': {
    kind: 'text',
    description:
      'Move it to the version that was uploaded for this commit (full hash), as recorded in the deployments.',
  },
  'expect-version': {
    kind: 'integer',
    min: 0,
    description: 'Move it only if it is at this version now; 0 means that the tag does not exist yet.',
  },
  verify: {
    kind: 'boolean',
    default: 'true',
    description: 'Before and after the move, read the spec and, if config is given, test the connection.',
  },
  'rollback-on-failure': {
    kind: 'boolean',
    default: 'true',
    description: 'Move the tag back when the check after the move fails.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
  ...configInputs,
  'github-token': { ...recordInputs['github-token'], description: 'Token for from-commit. Needs `deployments: read`.' },
  ...tenantInputs,
} as const satisfies InputDeclarations

export const rolledBackOutput =
  'Whether the tag was moved back because the check after the move failed: true, false or unknown.'

const outputs = {
  version: 'The version that the tag is at now; unknown if the move may have been made and the tag cannot be read.',
  'previous-version': 'The version that the tag was at before; empty if it did not exist.',
  changed: 'Whether the tag was moved and not rolled back: true, false or unknown.',
  'rolled-back': rolledBackOutput,
} as const

export const promote = defineCommand({
  name: 'promote',
  summary:
    'Moves a tag, latest by default, to a version. Checks the version before and after, and rolls back on failure.',
  action: { title: 'SaaS connector: promote', icon: 'tag', color: 'green' },
  inputs: allInputs,
  outputs,
  async run(inputs, context) {
    for (const name of ['changed', 'rolled-back'] as const) context.setOutput(name, false)
    const { signal } = context
    const config = await readConfig(inputs, context)
    const ref = requireConnector(inputs.connector)
    const promotionTarget = readTarget(inputs, context)
    const client = connectTenant(inputs, context)
    try {
      const connector = await client.connectors.resolve(ref, { signal })
      const records = openUploadRecords({ 'github-token': inputs['github-token'] }, context)
      const target = await findPromotionTarget(connector, promotionTarget, { client, records, signal })
      const request = {
        connector,
        tag: inputs.tag,
        target,
        expected: inputs['expect-version'],
        verify: inputs.verify,
        config,
        rollback: inputs['rollback-on-failure'],
        dryRun: inputs['dry-run'],
      }
      await promoteAndReport(request, client, context, (values) => {
        for (const name of Object.keys(values) as (keyof PromotionOutputs)[]) context.setOutput(name, values[name])
      })
    } finally {
      client.close()
    }
  },
})

/** The outputs of a promotion. */
export type PromotionOutputs = Record<keyof typeof outputs, string | number | boolean>

/**
 * Promotes. Sets the outputs and adds the summary at the end, also when it fails.
 *
 * @throws UserError, TenantError
 */
export async function promoteAndReport(
  request: PromotionRequest,
  client: TenantClient,
  context: CommandContext,
  setOutputs: (values: PromotionOutputs) => void,
): Promise<void> {
  const { logger, signal } = context
  let progress = initialPromotionProgress
  let problem: string | undefined
  try {
    await promoteVersion(request, {
      client,
      logger,
      signal,
      onProgress: (next) => {
        progress = next
      },
      onSpec: (spec) => maskConfigSecrets(request.config, spec, context),
    })
  } catch (error) {
    problem = reportedProblem(error)
    throw error
  } finally {
    setOutputs(outputsOf(progress))
    const section = promoteSection({ tenant: client.baseUrl.host, request, progress, problem })
    context.addSummary(`## Promote\n\n${section}`)
  }
}

function outputsOf({ current, previous, changed, rolledBack }: PromotionProgress): PromotionOutputs {
  return {
    version: current ?? '',
    'previous-version': previous ?? '',
    changed: rolledBack === false ? changed : rolledBack === true ? false : 'unknown',
    'rolled-back': rolledBack,
  }
}

/**
 * Reads which version the inputs name.
 *
 * @throws UserError when none is named, or more than one, and when a commit cannot be looked up.
 */
function readTarget(inputs: InputsOf<typeof allInputs>, { workflow }: CommandContext): PromotionTarget {
  const given = (['version', 'from-tag', 'from-commit'] as const).filter((name) => inputs[name] !== undefined)
  if (given.length > 1) throw new UserError(`${given.join(' and ')} are both given; give one of them`)
  const { version, 'from-tag': fromTag, 'from-commit': fromCommit } = inputs
  if (version !== undefined) return { version }
  if (fromTag !== undefined) return { fromTag }
  if (fromCommit === undefined) {
    throw new UserError('no version to promote is given; give one of version, from-tag, from-commit')
  }
  if (inputs['github-token'] === undefined || workflow === undefined) {
    throw new UserError(
      'from-commit needs github-token in a workflow, as uploads are recorded as deployments; elsewhere, give version or from-tag',
    )
  }
  // GitHub finds no deployment by a short hash.
  if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(fromCommit)) {
    throw new UserError(
      `input from-commit: ${quote(printableName(fromCommit), 80)} is not the full hash of a commit; give the hash that git rev-parse prints`,
    )
  }
  return { fromCommit }
}
