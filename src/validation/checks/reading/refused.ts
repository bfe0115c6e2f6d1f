import { isObject } from '../../../core/json.js'
import { describeValue } from '../../../core/text.js'
import { forEachEntitlementType } from '../../accounts/entitlements.js'
import type { Check } from '../../engine/check.js'
import type { CheckContext } from '../../engine/context.js'
import { documents } from '../../engine/documents.js'
import { refusalsOf, refusalText, refusedInTurn, reportStillFailing } from '../../engine/refused-requests.js'
import { count } from '../../engine/text.js'
import { maxTryMs, tryCommand } from '../../engine/try-command.js'
import { asArray } from '../../objects/compare.js'
import { listCommandOf, listInput, readCommandOf } from '../../objects/object-list.js'
import { type PlatformObject, parseObject } from '../../objects/objects.js'
import { nounsOf, type SchemaView } from '../../objects/spec-view.js'
import { StatefulList } from '../../objects/stateful-list.js'

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
  if (refusals.asked().length === 0) {
    return { skipped: `the list of ${nounsOf(entitlements).many} sends no request to the target system` }
  }
  const listPart = async () => {
    const part: Contents = new Map()
    return { part, ...(await tryList(check, entitlements, part)) }
  }
  for await (const { endpoint, result } of refusedInTurn(refusals, listPart)) {
    if (result.outcome === 'succeeded') report(check, entitlements, { endpoint, whole, part: result.part })
    else if (result.outcome === 'endless') reportEndless(check, entitlements, endpoint)
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
  const read = () => tryCommand(check, { command, input })
  if ((await read()).outcome !== 'succeeded') return
  for await (const { endpoint, result } of refusedInTurn(refusals, read)) {
    if (result.outcome !== 'failed' || result.error.errorType !== 'notFound') continue
    check.error(`${command} fails with an error of type notFound, though ${refusalText(endpoint)}`, {
      target: { kind: 'handler', command },
      remedy: 'Throw a notFound error only for status 404 and the like: what is not found counts as deleted.',
    })
  }
}

/** A list of what has changed since a state, of which a request is refused, must not save a new state: the changes would be lost. */
async function changesRefused(check: CheckContext): Promise<void> {
  const refusals = refusalsOf(check)
  const command = listCommandOf(undefined)
  const listSince = async (state?: Record<string, unknown>) => {
    const list = new StatefulList(check.spec.accountSchema, state)
    const { input, onState } = list
    const { outcome } = await tryCommand(check, { command, input, onState, onOutput: () => list.count++ })
    return { list, outcome }
  }
  const { list: whole, outcome } = await listSince()
  // Other checks report a state that is none, and a list that ignores it.
  const { state } = whole
  if (outcome !== 'succeeded' || !isObject(state)) return
  const listChanges = () => listSince(state)
  refusals.watch()
  const changes = await listChanges()
  if (changes.outcome !== 'succeeded' || changes.list.count >= whole.count) return
  for await (const { endpoint, result } of refusedInTurn(refusals, listChanges)) {
    const { list: refused } = result
    if (result.outcome !== 'succeeded' || refused.state === undefined || refused.count >= whole.count) continue
    check.error(`${command} with a state saved a new one and sent no error, though ${refusalText(endpoint)}`, {
      target: { kind: 'handler', command },
      remedy: 'Let the error of a request end the command: else what has changed since the state is never listed.',
    })
  }
}

function tryList(check: CheckContext, entitlements: SchemaView | undefined, contents: Contents) {
  const schema = entitlements ?? check.spec.accountSchema
  const attributes = (schema?.attributes ?? []).map(({ name }) => name)
  return tryCommand(check, {
    command: listCommandOf(entitlements),
    input: listInput(schema),
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
  const refused = `though ${refusalText(endpoint)}`
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
  const refused = endpoint === undefined ? '' : `, while ${refusalText(endpoint)}`
  check.warn(`${command} had not ended after ${maxTryMs / 1000} s${refused}`, {
    target: { kind: 'handler', command },
    remedy: 'Limit how often a request is repeated.',
  })
}
