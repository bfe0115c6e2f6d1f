import { printable } from '../../../core/secrets/process.js'
import { describeValue, oneLine } from '../../../core/text.js'
import { forEachEntitlementType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CommandError } from '../../engine/commands.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import type { TargetRefusals } from '../../engine/target-exchanges.js'
import { count } from '../../engine/text.js'
import { tryCommand } from '../../engine/try-command.js'
import { asArray } from '../../objects/compare.js'
import { listCommandOf, listInput } from '../../objects/object-list.js'
import { parseObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

/** Endpoints of one list whose requests are refused: each costs a list. */
const maxEndpoints = 4
/** How long a command may try after a refusal. */
const maxMs = 30_000

export const accountListRefused: Check = {
  id: 'account-list-refused',
  title: 'Accounts: refused request',
  description:
    'On a recording: if the target system refuses a request of a list of accounts, the list fails, and does not end as if the accounts that it has sent were all.',
  documents: [documents.command('account list'), documents.errors],
  requires: ['std:account:list'],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  inReplayOnly: true,
  async run(check) {
    const result = await listRefused(check, undefined)
    if (result) check.skip(result.skipped)
  },
}

export const entitlementListRefused: Check = {
  id: 'entitlement-list-refused',
  title: 'Entitlements: refused request',
  description:
    'On a recording: if the target system refuses a request of a list of entitlements, the list fails, and does not end as if the entitlements that it has sent were all.',
  documents: [documents.command('entitlement list'), documents.errors],
  requires: ['std:entitlement:list'],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  inReplayOnly: true,
  run: (check) => forEachEntitlementType(check, (schema) => listRefused(check, schema)),
}

/** How many values an object has of each attribute of the schema, by its key. */
type Contents = Map<string, number[]>

/** Returns why there is nothing to test; undefined if there is. */
async function listRefused(
  check: CheckContext,
  entitlements: SchemaView | undefined,
): Promise<{ skipped: string } | undefined> {
  // A list that fails by itself is reported once.
  await check.list(entitlements)
  const refusals = refusalsOf(check)
  refusals.watch()
  const whole: Contents = new Map()
  const before = await tryList(check, entitlements, whole)
  if (before.outcome === 'failed') check.reportFailure(before.error)
  if (before.outcome === 'endless') reportEndless(check, entitlements)
  if (before.outcome !== 'succeeded') return undefined
  const endpoints = refusals.asked().slice(0, maxEndpoints)
  if (endpoints.length === 0) {
    return { skipped: `the list of ${nounsOf(entitlements).many} sends no request to the target system` }
  }
  for (const endpoint of endpoints) {
    refusals.refuse(endpoint)
    const part: Contents = new Map()
    const { outcome } = await tryList(check, entitlements, part).finally(() => refusals.end())
    if (outcome === 'succeeded') report(check, entitlements, { endpoint, whole, part })
    else if (outcome === 'endless') reportEndless(check, entitlements, endpoint)
  }
  const again = await tryList(check, entitlements, new Map())
  if (again.outcome === 'failed') reportStillFailing(check, again.error)
  return undefined
}

/** Reports a command that fails after requests were refused, and no longer are. */
export function reportStillFailing(check: CheckContext, error: CommandError): void {
  check.reportFailure(error, 'the target system accepts requests again, and the same process still fails', {
    remedy: 'Do not keep what came of a request that failed, such as the promise of a token.',
  })
}

function tryList(check: CheckContext, entitlements: SchemaView | undefined, contents: Contents) {
  const schema = entitlements ?? check.spec.accountSchema
  const attributes = (schema?.attributes ?? []).map(({ name }) => name)
  return tryCommand(check, {
    command: listCommandOf(entitlements),
    input: listInput(schema),
    maxMs,
    onOutput: (output) => {
      const object = parseObject(output, check.spec.keyType)
      if ('problem' in object) return
      contents.set(
        object.uniqueKey,
        attributes.map((name) => asArray(object.attributes[name]).filter((value) => value !== '').length),
      )
    },
  })
}

/** Reports a list that succeeded with less than it has without the refusal. */
function report(
  check: CheckContext,
  entitlements: SchemaView | undefined,
  { endpoint, whole, part }: { endpoint: string; whole: Contents; part: Contents },
): void {
  const command = listCommandOf(entitlements)
  const { one, many } = nounsOf(entitlements)
  const refused = `though the target system refused ${shown(endpoint)} with status 400`
  const target = { kind: 'handler', command } as const
  const missing = [...whole.keys()].filter((key) => !part.has(key)).length
  if (missing > 0) {
    check.error(`${command} sent ${whole.size - missing} of ${count(whole.size, one, many)} and no error, ${refused}`, {
      target,
      remedy: `Let the error of a request end the command: an aggregation takes ${many} that are not sent for deleted.`,
    })
    return
  }
  const attributes = (entitlements ?? check.spec.accountSchema)?.attributes ?? []
  const fewer = attributes.filter((_, i) =>
    [...whole].some(([key, before]) => (part.get(key)?.[i] ?? 0) < (before[i] ?? 0)),
  )
  if (fewer.length === 0) return
  const named = fewer.slice(0, 3).map(({ name }) => describeValue(name))
  const listed = [...named, ...(fewer.length > 3 ? [`${fewer.length - 3} more`] : [])].join(', ')
  check.warn(`${command} sent ${many} without values of ${listed} and no error, ${refused}`, {
    target,
    remedy: 'Let the error of a request end the command: an aggregation removes the values that are not sent.',
  })
}

function reportEndless(check: CheckContext, entitlements: SchemaView | undefined, endpoint?: string): void {
  const command = listCommandOf(entitlements)
  const refused = endpoint === undefined ? '' : `, with a target system that refuses ${shown(endpoint)} with status 400`
  check.warn(`${command} had not ended after ${maxMs / 1000} s${refused}`, {
    target: { kind: 'handler', command },
    remedy: 'Limit how often a request is repeated.',
  })
}

function shown(endpoint: string): string {
  return oneLine(printable(endpoint), 200)
}

/** The refusals of the recording that the run replays. A check without one is skipped before it begins. */
export function refusalsOf(check: CheckContext): TargetRefusals {
  return check.run.target?.refusals ?? check.skip('there is no recording', 'input')
}
