import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import { addTag, moveTag } from '../state/store.js'
import { listAnswer } from './lists.js'

/** Versions of a connector (docs/platform.md#versions). */
export function versionRoutes(context: SandboxContext): Route[] {
  const pattern = 'platform-connectors/:ref/versions'
  return [
    {
      method: 'GET',
      pattern,
      handler: (call) => {
        const connector = context.store.connector(call.params['ref'] ?? '')
        const versions = connector.versions.map(({ version }) => ({ connectorId: connector.id, version }))
        return listAnswer(call, versions, context.behaviour)
      },
    },
    { method: 'POST', pattern, handler: (call) => upload(call, context) },
  ]
}

async function upload(call: Call, context: SandboxContext): Promise<Answer> {
  const { behaviour, clock, store, uploads } = context
  const connector = store.connector(call.params['ref'] ?? '')
  const { folder, spec } = await uploads.receive(call, 'required')
  if (!store.connectors.has(connector.id)) await uploads.discard(folder)
  // Throws if the connector was deleted in the meantime.
  store.connector(connector.id)
  const version = (connector.versions.at(-1)?.version ?? 0) + 1
  connector.versions.push({ version, folder, spec })
  const latest = connector.tags.find((tag) => tag.tagName === 'latest')
  if (latest && behaviour.uploadMovesLatest) moveTag(latest, version, clock.now())
  if (!latest && (version === 1 || behaviour.uploadMovesLatest)) addTag(connector, 'latest', version)
  return { status: 200, json: { connectorId: connector.id, version } }
}
