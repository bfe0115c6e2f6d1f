import { UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import type { ConnectorSpec } from '../../spec/spec.js'
import { assertVersionExists } from '../shared/connector-versions.js'
import { assertNotMisspelled } from '../shared/tag-name.js'
import { type CheckedVersion, checkVersion } from './check.js'
import { assertExpectedVersion } from './expected-version.js'
import type { PromotionRequest } from './request.js'
import { TagMover, type TagMoverServices } from './tag-mover.js'
import { undoOf, undoText } from './undo.js'

export interface PromotionServices extends TagMoverServices {
  /** Called with each spec that is read, before the connection is tested: it declares which fields are secret. */
  onSpec: (spec: ConnectorSpec) => void
  /** Called before the move with the version that the tag is at and the spec of the target. Throws to stop the promotion. */
  compareSpecs?: (current: number, spec: ConnectorSpec) => Promise<void>
  /** Called once the version is known to be there. */
  onVersionFound?: () => void
}

/**
 * Moves a tag to a version: reads the tag, compares it with the expected version, checks the version, sets the tag,
 * reads it back, checks again through the tag, and rolls back if that fails. When it fails, the last call of
 * `onProgress` says what was done.
 *
 * @throws UserError, TenantError; the reason of the signal once it is aborted.
 */
export async function promoteVersion(request: PromotionRequest, services: PromotionServices): Promise<void> {
  const { connector, tag, target, verify, dryRun } = request
  const { client, logger, signal } = services
  const mover = new TagMover(request, services)
  const { latest } = services
  const before =
    latest === undefined
      ? (await client.tags.get(connector.id, tag, { signal }))?.activeVersion
      : await latest.versionOf(tag, target, { signal })
  mover.report({ previous: before, current: before })
  if (before === target) {
    services.onVersionFound?.()
    logger.info(`tag ${tag} of ${connector.alias} is at version ${target} already; nothing to do`)
    return
  }
  assertExpectedVersion(connector, tag, before, request.expected)
  if (before === undefined && request.expected !== 0) {
    assertNotMisspelled(connector.alias, tag, `set ${plainInputName('expect-version')} to 0`)
  }
  const label = connector.alias
  await assertVersionExists(client, { id: connector.id, label }, target, signal, latest?.versions)
  services.onVersionFound?.()
  if (verify) {
    const { checked, untested, spec } = await checkBeforeMove(request, services)
    if (before !== undefined) await services.compareSpecs?.(before, spec)
    mover.report({ checked })
    const left = untested === undefined ? '' : `; the connection was not tested: ${untested}`
    logger.info(`version ${target} was checked: ${checked.join(', ')}${left}`)
  } else if (before !== undefined && services.compareSpecs !== undefined) {
    logger.info(
      `it is not known whether version ${target} breaks existing sources: without verify its spec is not read`,
    )
  }
  signal.throwIfAborted()
  const from = before === undefined ? 'which is new' : `from version ${before}`
  if (dryRun) {
    logger.info(`would set tag ${tag} of ${connector.alias} to version ${target}, ${from}`)
    return
  }
  // From the move on no request takes the signal, so that an interrupt leaves the tag at the target or rolled back.
  try {
    const problem = (await mover.set(before)) ?? (await mover.readBack())
    // Also after a problem with reading the tag: production may run a version that fails.
    if (verify) await checkAfterMove(before, mover, request, services)
    if (problem !== undefined) throw problem
  } finally {
    if (mover.isSettled) request.journal?.note({ entry: 'end' })
  }
  logger.info(`tag ${tag} of ${connector.alias} is at version ${target}, ${from}`)
  if (before !== undefined) logger.info(`to undo: ${undoText(undoOf(request, before))}`)
}

async function checkBeforeMove(request: PromotionRequest, services: PromotionServices): Promise<CheckedVersion> {
  const { target, move } = request
  try {
    return await checkVersion({ version: target }, request, services)
  } catch (error) {
    if (move !== 'rollback' || !(error instanceof UserError) || services.signal.aborted) throw error
    // A target system that is down is often why somebody rolls back.
    const advice = `if that is not due to the version, set ${plainInputName('verify')} to false to roll back unchecked`
    throw new UserError(`version ${target} failed its check: ${error.message}; ${advice}`, { cause: error })
  }
}

/** @throws UserError, TenantError if the version that the tag is at does not work. The tag is moved back, if asked. */
async function checkAfterMove(
  before: number | undefined,
  mover: TagMover,
  request: PromotionRequest,
  { client, logger, onSpec }: PromotionServices,
): Promise<void> {
  try {
    await checkVersion({ tag: request.tag }, request, { client, onSpec })
  } catch (error) {
    if (!request.rollback) throw error
    const problem = await mover.moveBack(error, before)
    if (error instanceof UserError) throw problem
    // A defect is printed with its own stack.
    logger.warning(problem.message)
    throw error
  }
}
