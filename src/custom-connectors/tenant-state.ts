import { isTenantError } from '../tenant/errors/errors.js'
import { type CustomConnectorDetail, connectorLocales } from '../tenant/resources/custom-connector-types.js'
import { likelyScriptName, nameFilter } from '../tenant/resources/custom-connector-values.js'
import type { CustomConnectors } from '../tenant/resources/custom-connectors.js'
import { readContent } from './content.js'
import {
  type ConfigFile,
  type ConnectorFields,
  type LocalConnector,
  type TenantConnector,
  translationsFolder,
} from './types.js'

export interface ReadOptions {
  locale?: string | undefined
  signal?: AbortSignal | undefined
}

/**
 * Reads a connector of the tenant with all its files; undefined if it does not exist.
 *
 * @throws TenantError
 */
export async function readTenantConnector(
  tenant: CustomConnectors,
  scriptName: string,
  { locale, signal }: ReadOptions = {},
): Promise<TenantConnector | undefined> {
  const detail = await undefinedIfMissing(tenant.get(scriptName, { locale, signal }))
  if (detail === undefined) return undefined
  const [sourceConfig, sourceTemplate] = await Promise.all([
    undefinedIfMissing(tenant.sourceConfig(scriptName, { signal })),
    undefinedIfMissing(tenant.sourceTemplate(scriptName, { signal })),
  ])
  const translations = detail.translationProperties ?? (await readTranslations(tenant, scriptName, signal))
  const texts: [string, string | undefined][] = [
    ['source-config.xml', sourceConfig],
    ['source-template.xml', sourceTemplate],
    ['correlation-config.xml', detail.correlationConfigXml],
    ['application.xml', detail.applicationXml],
    ...Object.entries(translations)
      .filter(([known]) => isLocale(known))
      .map(([known, text]): [string, string] => [`${translationsFolder}/${known}.properties`, text]),
  ]
  const files = new Map<string, ConfigFile>()
  // A file that was never written may be missing or empty.
  for (const [name, text] of texts) if (text?.trim()) files.set(name, readContent(name, text).file)
  return {
    scriptName: detail.scriptName,
    fields: fieldsOf(detail),
    files,
    unknownLocales: Object.keys(translations).filter((known) => !isLocale(known)),
  }
}

/**
 * Finds the tenant's connector of a folder: by its scriptName, or else by its name, which is unique. Lists have only
 * released connectors, so it also tries the scriptName that the tenant probably derived from the name, and the name of
 * the folder.
 */
export async function findTenantConnector(
  tenant: CustomConnectors,
  { scriptName, folder, fields: { name } }: LocalConnector,
  options: ReadOptions = {},
): Promise<TenantConnector | undefined> {
  const direct = scriptName === undefined ? undefined : await readTenantConnector(tenant, scriptName, options)
  if (direct !== undefined) return direct
  const filters = nameFilter(name)
  const listed = (await tenant.list({ filters }, { signal: options.signal })).find((each) => each.name === name)
  if (listed !== undefined) return await readTenantConnector(tenant, listed.scriptName, options)
  for (const likelyName of new Set([likelyScriptName(name), folder])) {
    if (likelyName === '' || likelyName === '.' || likelyName === scriptName) continue
    const found = await readTenantConnector(tenant, likelyName, options)
    if (found?.fields.name === name) return found
  }
  return undefined
}

export function isLocale(text: string): boolean {
  return connectorLocales.some((locale) => locale === text)
}

/** Reads the translations one by one. For a locale without its own text the tenant answers with the English one. */
async function readTranslations(
  tenant: CustomConnectors,
  scriptName: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, string>> {
  const english = await undefinedIfMissing(tenant.translations(scriptName, 'en', { signal }))
  const found: Record<string, string> = english === undefined ? {} : { en: english }
  for (const locale of connectorLocales.filter((each) => each !== 'en')) {
    const text = await undefinedIfMissing(tenant.translations(scriptName, locale, { signal }))
    if (text !== undefined && text !== english) found[locale] = text
  }
  return found
}

async function undefinedIfMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if (isTenantError(error, 'not-found')) return undefined
    throw error
  }
}

function fieldsOf(detail: CustomConnectorDetail): ConnectorFields {
  const { name, type, className, directConnect, status, connectorMetadata } = detail
  return {
    name,
    ...(type === undefined ? {} : { type }),
    ...(className === undefined ? {} : { className }),
    directConnect,
    ...(status === undefined ? {} : { status: status as NonNullable<ConnectorFields['status']> }),
    ...(connectorMetadata === undefined ? {} : { connectorMetadata }),
  }
}
