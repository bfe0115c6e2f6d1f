import type { SandboxBehaviour } from '../behaviour.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Call } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredCustomConnector } from '../state/store.js'
import { saasConnectors } from './saas-connectors.js'

const locales = 'de no fi sv ru pt ko zh-TW en it fr zh-CN hu es cs ja pl da nl'.split(' ')

/** Finds the connector of a path, including uploaded SaaS connectors. Throws a 404. */
export function readable(call: Call, context: SandboxContext): StoredCustomConnector {
  const name = call.params['scriptName'] ?? ''
  const found =
    context.store.customConnectors.get(name) ?? saasConnectors(context).find(({ scriptName }) => scriptName === name)
  if (!found) throw notFound(`There is no connector ${quoted(name)}`)
  return found
}

/** Finds the custom connector of a path. Throws a 404, or a 400 for a connector that is not a custom one. */
export function changeable(call: Call, context: SandboxContext): StoredCustomConnector {
  const found = readable(call, context)
  if (!context.store.customConnectors.has(found.scriptName))
    throw badRequest(`Connector ${quoted(found.name)} is not a custom connector: it cannot be changed here`)
  return found
}

/** Returns the locale; for an unsupported one `en` or a 400, by the behaviour (docs/platform.md#open-list-bounds). */
export function usableLocale(locale: string | null, behaviour: SandboxBehaviour): string {
  if (locale === null || locales.includes(locale)) return locale ?? 'en'
  if (behaviour.badLocale === 'refused') throw badRequest(`${quoted(locale)} is not a locale that is supported`)
  return 'en'
}
