import type { SandboxBehaviour } from '../behaviour.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import type { Call } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredCustomConnector } from '../state/store.js'
import { saasConnectors } from './saas-connectors.js'

const locales = 'de no fi sv ru pt ko zh-TW en it fr zh-CN hu es cs ja pl da nl'.split(' ')

/** The connector that a path names, those that were uploaded included. Throws a 404. */
export function readable(call: Call, context: SandboxContext): StoredCustomConnector {
  const name = call.params['scriptName'] ?? ''
  const found =
    context.store.customConnectors.get(name) ?? saasConnectors(context).find(({ scriptName }) => scriptName === name)
  if (!found) throw notFound(`There is no connector ${quoted(name)}`)
  return found
}

/** The custom connector that a path names. Throws a 404, or a 400 for one that is no custom connector. */
export function changeable(call: Call, context: SandboxContext): StoredCustomConnector {
  const found = readable(call, context)
  if (!context.store.customConnectors.has(found.scriptName))
    throw badRequest(`Connector ${quoted(found.name)} is no custom connector: it cannot be changed here`)
  return found
}

/** The locale that is meant; `en` for an unusable one, or a 400 (docs/platform.md#open-list-bounds). */
export function usableLocale(locale: string | null, behaviour: SandboxBehaviour): string {
  if (locale === null || locales.includes(locale)) return locale ?? 'en'
  if (behaviour.badLocale === 'refused') throw badRequest(`${quoted(locale)} is not a locale that is supported`)
  return 'en'
}
