import { isObject } from '../../core/json.js'
import { readJson } from '../http/body.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredInstance } from '../state/store.js'
import { listAnswer } from './lists.js'

/**
 * Connector instances (docs/platform.md#instances). On the platform an instance is a source; here each tag has one, which is
 * that of its first source, and each further source has its own. An invoke by tag runs the customizer that is linked to
 * the tag's instance, an invoke by version only the connector.
 */
export function instanceRoutes(context: SandboxContext): Route[] {
  return [
    {
      method: 'GET',
      pattern: 'connector-instances',
      handler: (call) =>
        listAnswer(
          call,
          [...context.sources.instances()].map(({ name, instance }) => view(name, instance)),
          context.behaviour,
        ),
    },
    { method: 'PATCH', pattern: 'connector-instances/:id', handler: (call) => patch(call, context) },
  ]
}

function view(name: string, { instanceId, connectorCustomizerId }: StoredInstance): Record<string, unknown> {
  return { id: instanceId, name, connectorCustomizerId }
}

async function patch(call: Call, context: SandboxContext): Promise<Answer> {
  const operations = await readJson(call)
  const id = call.params['id'] ?? ''
  const found = [...context.sources.instances()].find(({ instance }) => instance.instanceId === id.toLowerCase())
  if (!found) throw notFound(`There is no connector instance ${quoted(id)}`)
  if (!Array.isArray(operations)) throw badRequest('The body must be an array of JSON Patch operations')
  const { name, instance } = found
  let linked = instance.connectorCustomizerId
  for (const operation of operations) linked = applied(operation, context)
  instance.connectorCustomizerId = linked
  return { status: 200, json: view(name, instance) }
}

/** Applies one operation and returns the id of the linked customizer. */
function applied(operation: unknown, context: SandboxContext): string | null {
  const { op, path, value } = isObject(operation) ? operation : {}
  if (path !== '/connectorCustomizerId') throw badRequest(`The path ${quoted(path)} cannot be patched`)
  if (op === 'remove') return null
  if (op !== 'replace' && op !== 'add') throw badRequest(`The operation ${quoted(op)} is not supported here`)
  if (typeof value !== 'string') throw badRequest('value must be the id of a customizer')
  return context.store.customizer(value).id
}
