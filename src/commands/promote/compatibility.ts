import type { CommandContext } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { specRead } from '../../spec/command-names.js'
import { breakingChanges } from '../../spec/compatibility.js'
import { type ConnectorSpec, specificationOf } from '../../spec/spec.js'
import type { TenantClient } from '../../tenant/client.js'
import { assertAccepted, changeAnnotations, judgeChanges } from '../shared/accepted-breaking.js'
import { maskConfigSecrets } from '../shared/config.js'
import type { PromotionRequest } from './promote.js'

/**
 * Compares the spec of the version to promote with that of the version that the tag is at, because existing sources were made
 * with it, and annotates each breaking change. Warns if the present version cannot be asked.
 *
 * @param current - the version that the tag is at.
 * @param spec - of the version to promote.
 * @throws UserError if a breaking change is not accepted.
 */
export async function assertCompatible(
  current: number,
  spec: ConnectorSpec,
  { connector, tag, config }: PromotionRequest,
  client: TenantClient,
  context: CommandContext & { acceptBreaking?: string | undefined },
): Promise<void> {
  const { signal, logger } = context
  let before: ConnectorSpec
  try {
    const call = { connector: connector.id, version: current, type: specRead, config: config ?? {}, input: {}, signal }
    const read = specificationOf(await client.invokeOne(call))
    if (read === undefined) throw new UserError(`version ${current} answers ${specRead} without a specification`)
    before = read
    maskConfigSecrets(config, before, context)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const message = `it is not known whether the spec breaks existing sources, because version ${current} at tag ${tag} does not return its own: ${error.message}`
    context.annotate({ level: 'warning', title: 'breaking change', message })
    return
  }
  const judged = judgeChanges(breakingChanges(before, spec), context.acceptBreaking)
  for (const annotation of changeAnnotations(judged, 'error')) context.annotate(annotation)
  const compared = `version ${current} of ${connector.alias}, which tag ${tag} is at`
  assertAccepted(judged, compared)
  if (judged.accepted.length === 0) logger.info(`the spec has no breaking change against ${compared}`)
}
