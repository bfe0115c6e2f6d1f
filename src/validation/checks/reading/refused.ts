import { isObject } from '../../../core/json.js'
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
import { listCommandOf, listInput, readCommandOf } from '../../objects/object-list.js'
import { type PlatformObject, parseObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'

/** Endpoints of one list whose requests are refused: each costs a list. */
const maxEndpoints = 4
/** How long a command may try after a refusal. */
const maxMs = 30_000

export const accountListRefused: Check = {
  id: 'account-list-refused',
  title: 'Accounts: refused request',
  description:
    'On a recording: if the target system refuses a request, a list of accounts fails and does not end as if those that it has sent were all, and a read does not fail as if there were no such account.',
  documents: [documents.command('account list'), documents.errors],
  requires: ['std:account:list'],
  runsAlone: true,
  writes: false,
  needsConfig: true,
  inReplayOnly: true,
  async run(check) {
    const result = await listRefused(check, undefined)
    if (result) check.skip(result.skipped)
    if (check.spec.isStateful) await changesRefused(check)
  },
}

export const entitlementListRefused: Check = {
  id: 'entitlement-list-refused',
  title: 'Entitlements: refused request',
  description:
    'On a recording: if the target system refuses a request, a list of entitlements fails and does not end as if those that it has sent were all, and a read does not fail as if there were no such entitlement.',
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
  const { sample } = await check.list(entitlements)
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
  const [object] = sample
  if (object !== undefined) await readRefused(check, entitlements, object)
  return undefined
}

/** Reads an object that the recorded run has read: one that cannot be read is not one that is not there. */
async function readRefused(
  check: CheckContext,
  entitlements: SchemaView | undefined,
  object: PlatformObject,
): Promise<void> {
  const command = readCommandOf(entitlements)
  if (!check.spec.commands.has(command)) return
  const refusals = refusalsOf(check)
  const input = check.objectInput(object, entitlements)
  refusals.watch()
  const { outcome } = await tryCommand(check, { command, input, maxMs })
  if (outcome !== 'succeeded') return
  for (const endpoint of refusals.asked().slice(0, maxEndpoints)) {
    refusals.refuse(endpoint)
    const refused = await tryCommand(check, { command, input, maxMs }).finally(() => refusals.end())
    if (refused.outcome !== 'failed' || refused.error.errorType !== 'notFound') continue
    check.error(
      `${command} fails with an error of type notFound, though the target system refused ${shown(endpoint)} with status 403`,
      {
        target: { kind: 'handler', command },
        remedy: 'Throw a notFound error only for status 404 and the like: what is not found counts as deleted.',
      },
    )
  }
}

/** A list of what has changed since a state, of which a request is refused, must not save a new state: the changes would be lost. */
async function changesRefused(check: CheckContext): Promise<void> {
  const refusals = refusalsOf(check)
  const command = listCommandOf(undefined)
  const listSince = async (state?: object) => {
    const list: { count: number; state: unknown } = { count: 0, state: undefined }
    const onState = (saved: unknown) => {
      list.state = saved
    }
    const input = { ...listInput(check.spec.accountSchema), stateful: true, ...(state && { state }) }
    const { outcome } = await tryCommand(check, { command, input, maxMs, onState, onOutput: () => list.count++ })
    return { ...list, outcome }
  }
  const whole = await listSince()
  // Other checks report a state that is none, and a list that ignores it.
  if (whole.outcome !== 'succeeded' || !isObject(whole.state)) return
  const { state } = whole
  refusals.watch()
  const changes = await listSince(state)
  if (changes.outcome !== 'succeeded' || changes.count >= whole.count) return
  for (const endpoint of refusals.asked().slice(0, maxEndpoints)) {
    refusals.refuse(endpoint)
    const refused = await listSince(state).finally(() => refusals.end())
    if (refused.outcome !== 'succeeded' || refused.state === undefined || refused.count >= whole.count) continue
    check.error(
      `${command} with a state saved a new one and sent no error, though the target system refused ${shown(endpoint)} with status 403`,
      {
        target: { kind: 'handler', command },
        remedy: 'Let the error of a request end the command: else what has changed since the state is never listed.',
      },
    )
  }
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
  const refused = `though the target system refused ${shown(endpoint)} with status 403`
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
  const refused = endpoint === undefined ? '' : `, with a target system that refuses ${shown(endpoint)} with status 403`
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
