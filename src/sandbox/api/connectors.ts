import { randomUUID } from 'node:crypto'
import { readObject } from '../http/body.js'
import { badRequest, HttpError, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredConnector } from '../state/store.js'
import { listAnswer } from './lists.js'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Connectors (docs/platform.md#connectors). */
export function connectorRoutes(context: SandboxContext): Route[] {
  const { behaviour, store } = context
  return [
    {
      method: 'GET',
      pattern: 'platform-connectors',
      handler: (call) => listAnswer(call, [...store.connectors.values()].map(view), behaviour),
    },
    { method: 'POST', pattern: 'platform-connectors', handler: (call) => create(call, context) },
    {
      method: 'GET',
      pattern: 'platform-connectors/:ref',
      handler: (call) => ({ status: 200, json: view(store.connector(call.params['ref'] ?? '')) }),
    },
    { method: 'PUT', pattern: 'platform-connectors/:ref', handler: (call) => rename(call, context) },
    { method: 'DELETE', pattern: 'platform-connectors/:ref', handler: (call) => remove(call, context) },
  ]
}

function view(connector: StoredConnector): { id: string; alias: string } {
  return { id: connector.id, alias: connector.alias }
}

async function create(call: Call, context: SandboxContext): Promise<Answer> {
  const alias = freeAlias((await readObject(call))['alias'], context)
  const connector: StoredConnector = { id: randomUUID(), alias, versions: [], tags: [] }
  context.store.connectors.set(connector.id, connector)
  return { status: 200, json: view(connector) }
}

async function rename(call: Call, context: SandboxContext): Promise<Answer> {
  const ref = call.params['ref'] ?? ''
  const body = await readObject(call)
  const connector = context.store.connector(ref)
  if (!context.behaviour.renameByAlias && connector.id !== ref.toLowerCase())
    throw notFound(`There is no connector with the id ${quoted(ref)}`)
  connector.alias = freeAlias(body['alias'], context, connector)
  return { status: 200, json: view(connector) }
}

async function remove(call: Call, context: SandboxContext): Promise<Answer> {
  const connector = context.store.connector(call.params['ref'] ?? '')
  const tags = new Set(connector.tags.map(({ id }) => id))
  const sources = [...context.sources.all.values()].filter((source) => tags.has(source.connector))
  if (sources.length > 0 && context.behaviour.connectorWithSources === 'refused')
    throw badRequest(`Connector ${quoted(connector.alias)} has sources: ${sources.map(({ name }) => name).join(', ')}`)
  context.store.connectors.delete(connector.id)
  for (const { folder } of connector.versions) {
    await context.runtimes.release(folder)
    await context.uploads.discard(folder)
  }
  return { status: 204 }
}

/**
 * Checks an alias for a new connector or for `self`. Throws a 400 for an invalid one, and the configured status for one
 * that another connector has.
 */
function freeAlias(alias: unknown, context: SandboxContext, self?: StoredConnector): string {
  if (typeof alias !== 'string' || alias.trim() === '') throw badRequest('alias must be a text that is not empty')
  if (
    context.behaviour.refuseReservedAliases &&
    (uuid.test(alias) || /[/\p{Cc}]/u.test(alias) || /^\.\.?$/.test(alias))
  )
    throw badRequest(`The alias ${quoted(alias)} is reserved: use none that looks like an id or holds a slash`)
  for (const other of context.store.connectors.values())
    if (other !== self && other.alias === alias)
      throw new HttpError(
        context.behaviour.conflictStatus,
        `A connector with the alias ${quoted(alias)} already exists`,
      )
  return alias
}
