import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import type { TenantClient } from '../../tenant/client.js'
import { quote } from '../../tenant/text.js'
import type { Connector } from '../../tenant/types.js'
import { openUploadRecords, recordInputs } from '../shared/upload-record.js'

/** The inputs that name the version to promote. */
export const targetInputs = {
  version: { kind: 'integer', min: 1, description: 'Version to move it to. Give this, from-tag or from-commit.' },
  'from-tag': { kind: 'text', description: 'Tag whose version it moves to, for example development.' },
  'from-commit': {
    kind: 'text',
    description: 'Commit (full hash) whose upload it moves to, as remembered in the deployments.',
  },
} as const satisfies InputDeclarations

/** The token that the commit of an upload is looked up with. */
export const targetToken = {
  'github-token': { ...recordInputs['github-token'], description: 'Token for from-commit. Needs `deployments: read`.' },
} as const satisfies InputDeclarations

type TargetInputs = InputsOf<typeof targetInputs & typeof targetToken>

/** Refuses inputs that name no version to promote, or more than one. */
export function requireOneTarget(inputs: TargetInputs): void {
  const given = (['version', 'from-tag', 'from-commit'] as const).filter((name) => inputs[name] !== undefined)
  if (given.length === 1) return
  throw new UserError(
    given.length === 0
      ? 'nothing says which version to promote; give one of version, from-tag, from-commit'
      : `${given.join(' and ')} are both given; give one of them`,
  )
}

/** Refuses a commit that cannot be looked up. A short hash is none that a deployment is looked up by: it would only be found missing. */
export function requireCommit(inputs: TargetInputs, { workflow }: CommandContext): void {
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

/** The version that the inputs name. Throws a UserError when there is none. */
export async function findTarget(
  connector: Connector,
  inputs: TargetInputs,
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
  const records = openUploadRecords({ 'github-token': inputs['github-token'] }, context)
  const version = await records.versionOfCommit(commit, { tenant: client.baseUrl.host, connector })
  if (version !== undefined) return version
  throw new UserError(
    `no deployment tells which version of ${connector.alias} commit ${commit} became; upload it with github-token, or give version`,
  )
}
