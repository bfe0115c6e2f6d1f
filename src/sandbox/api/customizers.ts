import { randomUUID } from 'node:crypto'
import { readObject } from '../http/body.js'
import { badRequest, quoted } from '../http/errors.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredCustomizer } from '../state/store.js'
import { listAnswer } from './lists.js'

/** The documented limit of this list (docs/platform.md#customizers). */
const maxListed = 250

/** Connector customizers and their versions (docs/platform.md#customizers). */
export function customizerRoutes(context: SandboxContext): Route[] {
  const { behaviour, store } = context
  const found = (call: Call) => store.customizer(call.params['id'] ?? '')
  return [
    {
      method: 'GET',
      pattern: 'connector-customizers',
      handler: (call) => {
        const shown = [...store.customizers.values()].map((customizer) => view(customizer, context))
        return listAnswer(call, shown, behaviour, maxListed)
      },
    },
    {
      method: 'POST',
      pattern: 'connector-customizers',
      handler: async (call) => {
        const name = nameOf(await readObject(call))
        const created = new Date(context.clock.now()).toISOString()
        const customizer: StoredCustomizer = { id: randomUUID(), name, created, versions: [] }
        store.customizers.set(customizer.id, customizer)
        return { status: behaviour.customizerCreateStatus, json: view(customizer, context) }
      },
    },
    {
      method: 'GET',
      pattern: 'connector-customizers/:id',
      handler: (call) => ({ status: 200, json: view(found(call), context) }),
    },
    {
      method: 'PUT',
      pattern: 'connector-customizers/:id',
      handler: async (call) => {
        const name = nameOf(await readObject(call))
        const customizer = found(call)
        if (!behaviour.renameCustomizer && name !== customizer.name)
          throw badRequest(`The name of a customizer cannot be changed: it is ${quoted(customizer.name)}`)
        customizer.name = name
        return { status: 200, json: view(customizer, context) }
      },
    },
    { method: 'DELETE', pattern: 'connector-customizers/:id', handler: (call) => remove(found(call), context) },
    { method: 'POST', pattern: 'connector-customizers/:id/versions', handler: (call) => upload(call, context) },
  ]
}

/** Reads the name from a body. `sail` also sends an empty id, which is ignored. */
function nameOf(body: Record<string, unknown>): string {
  const { name } = body
  if (typeof name !== 'string' || name.trim() === '') throw badRequest('name must be a text that is not empty')
  return name
}

function view(customizer: StoredCustomizer, context: SandboxContext): Record<string, unknown> {
  const { id, name, created, versions } = customizer
  const last = versions.at(-1)
  const image = last ? { imageVersion: last.version, imageID: last.imageId } : {}
  return { id, name, ...image, tenantID: context.store.tenantId, created }
}

/** Deletes a customizer and all links to it. */
async function remove(customizer: StoredCustomizer, context: SandboxContext): Promise<Answer> {
  context.store.customizers.delete(customizer.id)
  for (const { instance } of context.sources.instances())
    if (instance.connectorCustomizerId === customizer.id) instance.connectorCustomizerId = null
  for (const { folder } of customizer.versions) {
    await context.uploads.discard(folder)
  }
  return { status: 204 }
}

async function upload(call: Call, context: SandboxContext): Promise<Answer> {
  const { behaviour, clock, store, uploads } = context
  const customizer = store.customizer(call.params['id'] ?? '')
  const { folder } = await uploads.receive(call, 'optional')
  if (!store.customizers.has(customizer.id)) await uploads.discard(folder)
  // Throws if the customizer was deleted in the meantime.
  store.customizer(customizer.id)
  const version = (customizer.versions.at(-1)?.version ?? 0) + 1
  const created = new Date(clock.now()).toISOString()
  const imageId = randomUUID()
  customizer.versions.push({ version, imageId, folder, created })
  return {
    status: 200,
    json:
      behaviour.customizerVersionFields === 'cli'
        ? { connectorCustomizerId: customizer.id, imageId, version }
        : { customizerID: customizer.id, imageID: imageId, version, created },
  }
}
