import { readObject } from '../http/body.js'
import { badRequest, HttpError, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { addTag, moveTag, type StoredConnector, type StoredTag, tagOf, versionOf } from '../state/store.js'
import { listAnswer } from './lists.js'

/** Tags of a connector (docs/platform.md#tags). */
export function tagRoutes(context: SandboxContext): Route[] {
  const connectorOf = (call: Call) => context.store.connector(call.params['ref'] ?? '')
  return [
    {
      method: 'GET',
      pattern: 'platform-connectors/:ref/tags',
      handler: (call) => listAnswer(call, connectorOf(call).tags.map(view), context.behaviour),
    },
    { method: 'POST', pattern: 'platform-connectors/:ref/tags', handler: (call) => create(call, context) },
    {
      method: 'GET',
      pattern: 'platform-connectors/:ref/tags/:tag',
      handler: (call) => ({ status: 200, json: view(tagOf(connectorOf(call), call.params['tag'] ?? '')) }),
    },
    {
      method: 'PUT',
      pattern: 'platform-connectors/:ref/tags/:tag',
      handler: async (call) => {
        const body = await readObject(call)
        const connector = connectorOf(call)
        const tag = tagOf(connector, call.params['tag'] ?? '')
        moveTag(tag, existingVersion(connector, body['activeVersion']), context.clock.now())
        return { status: 200, json: view(tag) }
      },
    },
  ]
}

async function create(call: Call, context: SandboxContext): Promise<Answer> {
  const body = await readObject(call)
  const connector = context.store.connector(call.params['ref'] ?? '')
  const { tagName } = body
  if (typeof tagName !== 'string' || tagName.trim() === '' || tagName.includes('/'))
    throw badRequest('tagName must be a text that is not empty and holds no slash')
  const version = existingVersion(connector, body['activeVersion'])
  if (connector.tags.some((tag) => tag.tagName === tagName))
    throw new HttpError(
      context.behaviour.conflictStatus,
      `Connector ${quoted(connector.alias)} already has a tag ${quoted(tagName)}`,
    )
  return { status: 200, json: view(addTag(connector, tagName, version)) }
}

function existingVersion(connector: StoredConnector, version: unknown): number {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0)
    throw badRequest('activeVersion must be the number of a version')
  return versionOf(connector, version).version
}

function view(tag: StoredTag): { id: string; tagName: string; activeVersion: number } {
  return { id: tag.id, tagName: tag.tagName, activeVersion: tag.activeVersion }
}
