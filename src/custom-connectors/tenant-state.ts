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

/** A connector as the tenant has it, with all its files; undefined when it does not exist. Rejects with a TenantError. */
export async function readTenantConnector(
  tenant: CustomConnectors,
  scriptName: string,
  { locale, signal }: ReadOptions = {},
): Promise<TenantConnector | undefined> {
  const detail = await orMissing(tenant.get(scriptName, { locale, signal }))
  if (detail === undefined) return undefined
  const [sourceConfig, sourceTemplate] = await Promise.all([
    orMissing(tenant.sourceConfig(scriptName, { signal })),
    orMissing(tenant.sourceTemplate(scriptName, { signal })),
  ])
  const translations = detail.translationProperties ?? (await askTranslations(tenant, scriptName, signal))
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
  // What was never put may be missing or empty.
  for (const [name, text] of texts) if (text?.trim()) files.set(name, readContent(name, text).file)
  return {
    scriptName: detail.scriptName,
    fields: fieldsOf(detail),
    files,
    strangeLocales: Object.keys(translations).filter((known) => !isLocale(known)),
  }
}

/**
 * The tenant's connector that a folder stands for: by its scriptName, else by its name, which is unique. The list has
 * released connectors alone, so for others the scriptName is tried that the name probably led to.
 */
export async function findTenantConnector(
  tenant: CustomConnectors,
  { scriptName, fields: { name } }: LocalConnector,
  options: ReadOptions = {},
): Promise<TenantConnector | undefined> {
  const direct = scriptName === undefined ? undefined : await readTenantConnector(tenant, scriptName, options)
  if (direct !== undefined) return direct
  const filters = nameFilter(name)
  const listed = (await tenant.list({ filters }, { signal: options.signal })).find((each) => each.name === name)
  if (listed !== undefined) return await readTenantConnector(tenant, listed.scriptName, options)
  const likely = likelyScriptName(name)
  if (likely === '' || likely === scriptName) return undefined
  const guessed = await readTenantConnector(tenant, likely, options)
  return guessed?.fields.name === name ? guessed : undefined
}

export function isLocale(text: string): boolean {
  return connectorLocales.some((locale) => locale === text)
}

/** For an answer without them. A locale without a text of its own is answered with the English one. */
async function askTranslations(
  tenant: CustomConnectors,
  scriptName: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, string>> {
  const english = await orMissing(tenant.translations(scriptName, 'en', { signal }))
  const found: Record<string, string> = english === undefined ? {} : { en: english }
  for (const locale of connectorLocales.filter((each) => each !== 'en')) {
    const text = await orMissing(tenant.translations(scriptName, locale, { signal }))
    if (text !== undefined && text !== english) found[locale] = text
  }
  return found
}

async function orMissing<T>(reading: Promise<T>): Promise<T | undefined> {
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
