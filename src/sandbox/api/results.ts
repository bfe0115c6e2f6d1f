import type { FilterFields } from '../../core/filter.js'
import { notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { StoredAccount, StoredEntitlement } from '../state/accounts.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredSource } from '../state/sources.js'
import { type FilterValues, listFilter } from './list-filter.js'
import { pageOf } from './lists.js'
import { sorted } from './sorters.js'

const accountFields = {
  id: { operators: ['eq', 'in', 'sw'] },
  identityId: { operators: ['eq', 'in', 'sw', 'isnull'] },
  name: { operators: ['eq', 'in', 'sw'] },
  nativeIdentity: { operators: ['eq', 'in', 'sw'] },
  hasEntitlements: { operators: ['eq'], boolean: true },
  sourceId: { operators: ['eq', 'in', 'sw'] },
  'source.id': { operators: ['eq', 'in'] },
  uncorrelated: { operators: ['eq'], boolean: true },
  origin: { operators: ['eq', 'in'] },
} as const satisfies FilterFields

const entitlementFields = {
  id: { operators: ['eq', 'in'] },
  'source.id': { operators: ['eq', 'in'] },
  type: { operators: ['eq', 'in'] },
  attribute: { operators: ['eq', 'in'] },
  value: { operators: ['eq', 'in'] },
  name: { operators: ['eq', 'in', 'sw'] },
} as const satisfies FilterFields

/** What aggregations stored: accounts and entitlements (docs/platform.md#aggregation-results). */
export function resultRoutes(context: SandboxContext): Route[] {
  const lists = new Lists(context)
  return [
    { method: 'GET', pattern: 'accounts', handler: (call) => listAccounts(call, context, lists) },
    {
      method: 'GET',
      pattern: 'accounts/:id',
      handler: (call) => {
        const { source, account } = accountOf(call, context)
        return { status: 200, json: accountView(source, account) }
      },
    },
    {
      method: 'GET',
      pattern: 'accounts/:id/entitlements',
      handler: (call) => {
        const { source, account } = accountOf(call, context)
        const page = pageOf(call, context.behaviour)
        const held = source.objects.entitlements.filter(({ attribute, value }) => {
          const values = attribute === null ? [] : [account.attributes[attribute]].flat()
          return values.some((each) => String(each) === value)
        })
        const shown = held.map((each) => entitlementView(source, each))
        return { status: 200, headers: page.headers(shown.length), json: page.cut(shown) }
      },
    },
    { method: 'GET', pattern: 'entitlements', handler: (call) => listEntitlements(call, context, lists) },
    {
      method: 'GET',
      pattern: 'entitlements/:id',
      handler: (call) => {
        const id = call.params['id'] ?? ''
        for (const { source, entitlement } of allEntitlements(context))
          if (entitlement.id === id) return { status: 200, json: entitlementView(source, entitlement) }
        throw notFound(`There is no entitlement ${quoted(id)}`)
      },
    },
  ]
}

function listAccounts(call: Call, context: SandboxContext, lists: Lists): Answer {
  const entries = () =>
    [...context.sources.all.values()].flatMap((source) =>
      source.objects.at(context.clock.now()).accounts.map((account) => ({
        values: { ...accountKeys(account), sourceId: source.id, 'source.id': source.id },
        view: () => accountView(source, account),
      })),
    )
  const answer = lists.answer(call, entries, accountFields)
  if (call.query.get('detailLevel') !== 'SLIM') return answer
  const slim = (answer.json as Record<string, unknown>[]).map(({ attributes: _, ...rest }) => rest)
  return { ...answer, json: slim }
}

/** What a list of accounts can be filtered and sorted by. */
function accountKeys(account: StoredAccount): FilterValues {
  const { created, hasEntitlements, id, identityId, modified, name, nativeIdentity } = account
  const uncorrelated = identityId === null
  return {
    id,
    identityId,
    name,
    nativeIdentity,
    hasEntitlements,
    uncorrelated,
    created,
    modified,
    origin: 'AGGREGATED',
  }
}

function listEntitlements(call: Call, context: SandboxContext, lists: Lists): Answer {
  const entries = () =>
    [...allEntitlements(context)].map(({ source, entitlement }) => {
      const { attribute, created, id, modified, name, type, value } = entitlement
      return {
        values: { id, attribute, value, type, name, created, modified, 'source.id': source.id },
        view: () => entitlementView(source, entitlement),
      }
    })
  return lists.answer(call, entries, entitlementFields)
}

/** An entry of a list, which is written out only for the page that is asked for. */
interface Entry {
  values: FilterValues
  view: () => Record<string, unknown>
}

/** The lists of accounts and of entitlements. The last one is kept for its further pages. */
class Lists {
  readonly #context: SandboxContext
  #last: { key: string; ordered: Entry[] } | undefined

  constructor(context: SandboxContext) {
    this.#context = context
  }

  answer(call: Call, entries: () => Entry[], fields: FilterFields): Answer {
    const page = pageOf(call, this.#context.behaviour)
    const ordered = this.#ordered(call, entries, fields)
    return { status: 200, headers: page.headers(ordered.length), json: page.cut(ordered).map(({ view }) => view()) }
  }

  #ordered(call: Call, entries: () => Entry[], fields: FilterFields): Entry[] {
    const { behaviour, clock, sources } = this.#context
    const [filters, sorters] = [call.query.get('filters'), call.query.get('sorters')]
    const revisions = [...sources.all.values()].map(({ id, objects }) => [id, objects.revision(clock.now())])
    const key = JSON.stringify([Object.keys(fields), filters, sorters, behaviour.listOrder, revisions])
    const isFurtherPage = !['', '0'].includes(call.query.get('offset') ?? '')
    if (isFurtherPage && this.#last?.key === key) return this.#last.ordered
    const matches = filters === null ? () => true : listFilter(filters, fields)
    const shown = entries().filter(({ values }) => matches(values))
    if (behaviour.listOrder === 'newest') shown.reverse()
    const ordered = sorted(shown, sorters, ['id', 'name', 'created', 'modified'], ({ values }) => values)
    this.#last = { key, ordered }
    return ordered
  }
}

function* allEntitlements({ clock, sources }: SandboxContext): Generator<{
  source: StoredSource
  entitlement: StoredEntitlement
}> {
  for (const source of sources.all.values())
    for (const entitlement of source.objects.at(clock.now()).entitlements) yield { source, entitlement }
}

/** Throws a 404. */
function accountOf(call: Call, { clock, sources }: SandboxContext): { source: StoredSource; account: StoredAccount } {
  const id = call.params['id'] ?? ''
  for (const source of sources.all.values()) {
    const account = source.objects.at(clock.now()).accounts.find((each) => each.id === id)
    if (account !== undefined) return { source, account }
  }
  throw notFound(`There is no account ${quoted(id)}`)
}

function accountView(source: StoredSource, account: StoredAccount): Record<string, unknown> {
  const { sent: _, ...shown } = account
  return {
    ...shown,
    ...{ sourceId: source.id, sourceName: source.name, connectionType: 'direct', type: 'SaaS' },
    ...{ uncorrelated: account.identityId === null, manuallyCorrelated: false, origin: 'AGGREGATED' },
    ...{ authoritative: source.authoritative, systemAccount: false, features: null },
  }
}

function entitlementView({ id, name }: StoredSource, entitlement: StoredEntitlement): Record<string, unknown> {
  const { sent: _, ...shown } = entitlement
  return {
    ...shown,
    // The SDKs of the vendor read the type here.
    sourceSchemaObjectType: entitlement.type,
    ...{ description: null, privileged: false, requestable: false, cloudGoverned: false },
    source: { id, type: 'SOURCE', name },
  }
}
