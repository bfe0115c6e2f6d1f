import { isObject } from '../../core/json.js'
import { readObject, readPatch } from '../http/body.js'
import { badRequest, bareBadRequest, HttpError, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredSource } from '../state/sources.js'
import { endTask } from '../state/tasks.js'
import { applyPatch, fieldOf } from './json-patch.js'
import { sourceView } from './source-view.js'

/** They cannot be changed once a source is made (docs/platform.md#sources). */
const immutable = [
  ...['id', 'type', 'authoritative', 'created', 'modified'],
  ...['connector', 'connectorClass', 'passwordPolicies'],
]

/** The members of the view that a source does not keep as they were sent: they follow from others. */
const derived = [
  ...[...immutable, 'connectorId', 'connectorName', 'connectionType', 'features', 'schemas'],
  ...['healthy', 'status', 'since', 'accountCorrelationConfig'],
]

const own = ['name', 'owner', 'description', 'deleteThreshold', 'accountCorrelationRule']

/** Making, changing and deleting a source (docs/platform.md#sources). */
export function sourceChangeRoutes(context: SandboxContext): Route[] {
  const sourceOf = (call: Call) => context.sources.get(call.params['id'] ?? '')
  return [
    { method: 'POST', pattern: 'sources', handler: (call) => create(call, context) },
    {
      method: 'PATCH',
      pattern: 'sources/:id',
      handler: async (call) => {
        const operations = await readPatch(call)
        const source = sourceOf(call)
        const refused = operations.map(fieldOf).find((field) => immutable.includes(field))
        if (refused !== undefined) throw badRequest(`${quoted(refused)} cannot be changed`)
        return change(source, applyPatch(changeable(source), operations), context)
      },
    },
    {
      method: 'PUT',
      pattern: 'sources/:id',
      handler: async (call) => {
        const body = await readObject(call)
        const source = sourceOf(call)
        const view = sourceView(source, context.store)
        const refused = immutable.find((field) => body[field] !== undefined && !isSame(body[field], view[field]))
        if (refused !== undefined) throw badRequest(`${quoted(refused)} cannot be changed`)
        const missing = ['name', 'owner', 'connector'].find((field) => body[field] === undefined)
        if (missing !== undefined) throw badRequest(`${missing} is missing`)
        return change(source, body, context)
      },
    },
    { method: 'DELETE', pattern: 'sources/:id', handler: (call) => remove(sourceOf(call), context) },
  ]
}

/** What a patch works on. Secrets are in the clear, as those of a patch are. */
function changeable(source: StoredSource): Record<string, unknown> {
  const { accountCorrelationRule, connectorAttributes, deleteThreshold, description, instance, more, name, owner } =
    source
  const { connectorCustomizerId } = instance
  return {
    ...{ ...more, name, description, owner, deleteThreshold, accountCorrelationRule },
    connectorAttributes: { ...connectorAttributes, ...(connectorCustomizerId !== null && { connectorCustomizerId }) },
  }
}

/** Makes a source of a tag, whose id is the scriptName of its connector (docs/platform.md#source-create). */
async function create(call: Call, context: SandboxContext): Promise<Answer> {
  const { behaviour, clock, sources, store } = context
  const body = await readObject(call)
  const { authoritative = false, connector, name, owner, ...more } = body
  const settings = settingsOf(body, context)
  if (typeof connector !== 'string') throw badRequest('connector must be the scriptName of a connector')
  const found = store.findTag(connector)
  if (found === undefined) throw badRequest(`There is no SaaS connector ${quoted(connector)}`)
  if (typeof authoritative !== 'boolean') throw badRequest('authoritative must be true or false')
  const hasMore = Object.keys(more).some((key) => !isSame(more[key], {})) || body['authoritative'] !== undefined
  if (hasMore && behaviour.sourceAttributes === 'refused') throw bareBadRequest()
  assertFreeName(settings.name, context)
  const source = sources.add({ name: settings.name, ...found }, new Date(clock.now()).toISOString())
  source.authoritative = authoritative
  const initial = source.connectorAttributes
  const isGiven = settings.spec !== undefined && settings.isProxied
  if (behaviour.sourceSpecId === 'given') source.specId = isGiven ? (settings.spec ?? null) : null
  const customizer = settings.customizer ?? source.instance.connectorCustomizerId
  assign(source, { ...settings, customizer, attributes: { ...initial, ...settings.attributes } })
  return { status: 201, json: sourceView(source, store) }
}

/** Replaces what a source has by what it is to have. Throws a 400 before anything is changed. */
function change(source: StoredSource, wanted: Record<string, unknown>, context: SandboxContext): Answer {
  const settings = settingsOf(wanted, context)
  assertFreeName(settings.name, context, source)
  assign(source, settings)
  if (context.behaviour.specIdPatch === 'changed' && settings.spec !== undefined) source.specId = settings.spec
  source.modified = new Date(context.clock.now()).toISOString()
  return { status: 200, json: sourceView(source, context.store) }
}

/** What a client may set of a source. */
interface Settings {
  name: string
  owner: StoredSource['owner']
  description: string | null
  deleteThreshold: number
  accountCorrelationRule: StoredSource['accountCorrelationRule']
  /** Without what the platform adds. */
  attributes: Record<string, unknown>
  customizer: string | null
  spec: string | undefined
  isProxied: boolean
  more: Record<string, unknown>
}

/** Checks what a source is to have. Throws a 400. */
function settingsOf(wanted: Record<string, unknown>, { store }: SandboxContext): Settings {
  const { name, owner, description = null, deleteThreshold = 10, accountCorrelationRule = null } = wanted
  const { connectorAttributes = {}, ...rest } = wanted
  if (typeof name !== 'string' || name.trim() === '') throw badRequest('name must be a text that is not empty')
  if (!isObject(owner) || owner['type'] !== 'IDENTITY' || typeof owner['id'] !== 'string')
    throw badRequest('owner must be {"type": "IDENTITY", "id": "…"}')
  if (description !== null && typeof description !== 'string') throw badRequest('description must be a text')
  if (typeof deleteThreshold !== 'number' || !(deleteThreshold >= 0 && deleteThreshold <= 100))
    throw badRequest('deleteThreshold must be a number from 0 to 100')
  if (accountCorrelationRule !== null && !isObject(accountCorrelationRule))
    throw badRequest('accountCorrelationRule must be an object')
  if (!isObject(connectorAttributes)) throw badRequest('connectorAttributes must be an object')
  const {
    connectorCustomizerId: customizer = null,
    idnProxyType,
    spConnectorSpecId: spec,
    ...given
  } = connectorAttributes
  const known = typeof customizer === 'string' ? store.customizers.get(customizer.toLowerCase()) : undefined
  if (customizer !== null && known === undefined)
    throw badRequest(`There is no connector customizer ${quoted(customizer)}`)
  const { deleteThresholdPercentage: _, spConnectorInstanceId: __, ...attributes } = given
  const more = Object.entries(rest).filter(([key]) => !own.includes(key) && !derived.includes(key))
  return {
    ...{ name, description, deleteThreshold, attributes, isProxied: idnProxyType === 'sp-connect' },
    owner: { type: 'IDENTITY', id: owner['id'], name: typeof owner['name'] === 'string' ? owner['name'] : 'Owner' },
    accountCorrelationRule: accountCorrelationRule as Settings['accountCorrelationRule'],
    customizer: known?.id ?? null,
    spec: typeof spec === 'string' ? spec : undefined,
    more: Object.fromEntries(more),
  }
}

function assign(source: StoredSource, settings: Settings): void {
  const { attributes, customizer, isProxied: _, spec: __, ...rest } = settings
  Object.assign(source, rest, { connectorAttributes: attributes })
  source.instance.connectorCustomizerId = customizer
}

function assertFreeName(name: string, { behaviour, sources }: SandboxContext, self?: StoredSource): void {
  for (const other of sources.all.values())
    if (other !== self && other.name === name)
      throw new HttpError(behaviour.conflictStatus, `A source with the name ${quoted(name)} already exists`)
}

/** Deletes the accounts, then the source, as a task. */
function remove(source: StoredSource, { behaviour, clock, sources }: SandboxContext): Answer {
  const used = Object.entries(source.connections).find(([, list]) => list.length > 0)
  if (used !== undefined)
    throw new HttpError(behaviour.conflictStatus, `Source ${quoted(source.name)} is in use by its ${used[0]}`)
  const task = sources.addTask('ACCOUNT_DELETION', source, clock.now())
  task.counts = { total: source.objects.accounts.size, deleted: source.objects.accounts.size }
  sources.all.delete(source.id)
  endTask(task, behaviour, clock.now())
  return { status: 202, json: { type: 'TASK_RESULT', id: task.id, name: null } }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
