import { RefusedError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { count } from '../../report/format.js'
import type { TenantClient } from '../../tenant/client.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { ProofSource } from './find-source.js'

/** The reasons not to aggregate a source that can be overridden, each by its name (docs/platform.md#safe-proof). */
export const overridable = [
  'connections',
  'correlation',
  'correlated-accounts',
  'schedule',
  'running-task',
  'delta',
] as const

export type Override = (typeof overridable)[number]

/** A reason not to aggregate a source. One without a name cannot be overridden. */
export interface Refusal {
  name: Override | undefined
  reason: string
}

/**
 * Looks for everything that an aggregation of the source could set off elsewhere. What cannot be read counts as if it were
 * there.
 */
export async function findRefusals(
  { source, tag }: ProofSource,
  client: TenantClient,
  signal: AbortSignal,
): Promise<Refusal[]> {
  const { aggregations, tasks } = client
  const refusals: Refusal[] = []
  if (tag.tagName === 'latest') {
    refusals.push({
      name: undefined,
      reason: 'it runs the tag latest, as production does; make a source from another tag',
    })
  }
  const check = async (name: Override | undefined, read: () => Promise<string | undefined>): Promise<void> => {
    try {
      const reason = await read()
      if (reason !== undefined) refusals.push({ name, reason })
    } catch (error) {
      if (!isTenantError(error)) throw error
      refusals.push({ name, reason: error.message })
    }
  }
  const options = { signal }
  const details = await aggregations.details(source, options)
  if (details.isAuthoritative !== false) {
    const is = details.isAuthoritative === undefined ? 'may be' : 'is'
    refusals.push({ name: undefined, reason: `it ${is} authoritative, so that an aggregation makes identities` })
  }
  await check('connections', async () => {
    const found = await aggregations.connections(source, options)
    return found.length === 0 ? undefined : `there are ${found.map(shown).join(', ')} that depend on it`
  })
  await check('correlation', async () => {
    if (details.correlationRule !== '') return `it has the correlation rule ${shown(details.correlationRule)}`
    const assignments = await aggregations.correlations(source, options)
    return assignments === 0 ? undefined : `its correlation has ${count(assignments, 'attribute')}`
  })
  await check('correlated-accounts', async () => {
    const correlated = await aggregations.accountCount(source, { ...options, correlated: true })
    return correlated === 0
      ? undefined
      : `${count(correlated, 'account')} of it ${correlated === 1 ? 'belongs' : 'belong'} to an identity, which a changed account refreshes`
  })
  await check('schedule', async () => {
    const schedules = await aggregations.schedules(source, options)
    return schedules.length === 0
      ? undefined
      : `it has the schedule ${schedules.map(shown).join(', ')}, which can start an aggregation meanwhile`
  })
  await check('running-task', async () => {
    const running = await tasks.running(source, options)
    return running.length === 0 ? undefined : `its task ${running.map(({ id }) => shown(id)).join(', ')} is not over`
  })
  if (details.isDelta !== false) {
    const lists = details.isDelta === undefined ? 'may list' : 'lists'
    refusals.push({ name: 'delta', reason: `its connector ${lists} changes only, so that counts cannot be compared` })
  }
  return refusals
}

/**
 * @param overrides - the reasons that do not count, by name.
 * @throws UserError with each reason that is left.
 */
export function assertSafe({ source }: ProofSource, refusals: readonly Refusal[], overrides: readonly string[]): void {
  const left = refusals.filter(({ name }) => name === undefined || !overrides.includes(name))
  if (left.length === 0) return
  const names = left.flatMap(({ name }) => (name === undefined ? [] : [name]))
  const final = left.length > names.length
  const advice = final
    ? 'this cannot be overridden'
    : `mend it, or name it in ${plainInputName('override')}: ${names.join(', ')}`
  const reasons = left.map(({ name, reason }) => (name === undefined ? reason : `${reason} (${name})`))
  throw new RefusedError(
    `it is not safe to aggregate the source ${quote(printableName(source.name))}, so nothing was done: ${reasons.join('; ')}; ${advice}`,
  )
}

function shown(text: string): string {
  return quote(printableName(text))
}
