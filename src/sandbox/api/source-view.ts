import { createHash } from 'node:crypto'
import { isObject } from '../../core/json.js'
import { type StoredSource, settingsOf } from '../state/sources.js'
import type { Store } from '../state/store.js'

/** A source as the interface shows it (docs/platform.md#sources). */
export function sourceView(source: StoredSource, store: Store): Record<string, unknown> {
  const { schemas, since, healthy, status } = source
  const isSecret = secretKeys(source, store)
  const attributes = Object.entries(settingsOf(source)).map(([key, value]) => [
    key,
    isSecret(key) && typeof value === 'string' && value !== '' ? encrypted(value) : value,
  ])
  return {
    ...source.more,
    id: source.id,
    name: source.name,
    description: source.description,
    owner: source.owner,
    type: 'SaaS',
    connector: source.connector,
    connectorId: source.connector,
    connectorName: source.connectorName,
    connectionType: 'direct',
    connectorAttributes: Object.fromEntries(attributes),
    authoritative: source.authoritative,
    deleteThreshold: source.deleteThreshold,
    features: [],
    schemas: schemas.map(({ id, name }) => ({ type: 'CONNECTOR_SCHEMA', id, name })),
    ...{ healthy, status, since },
    accountCorrelationConfig:
      source.correlation.attributeAssignments.length === 0
        ? null
        : { type: 'ACCOUNT_CORRELATION_CONFIG', id: source.correlation.id, name: source.correlation.name },
    accountCorrelationRule: source.accountCorrelationRule,
    created: source.created,
    modified: source.modified,
  }
}

/** Secrets come back encrypted (docs/platform.md#sources). */
function encrypted(secret: string): string {
  if (secret.startsWith(encryptedStart)) return secret
  return encryptedStart + createHash('sha256').update(secret).digest('base64')
}

const encryptedStart = '1:ACP:'

/** Tells the keys of secrets, as the spec of the source's version has them. */
function secretKeys(source: StoredSource, store: Store): (key: string) => boolean {
  const found = store.findTag(source.connector)
  const version = found?.connector.versions.find((each) => each.version === found.tag.activeVersion)
  const keys = new Set(secretItems(version?.spec?.sourceConfig))
  return (key) => keys.has(key)
}

function secretItems(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(secretItems)
  if (!isObject(value)) return []
  const { key, type, items } = value
  const isSecret = (type === 'secret' || type === 'secrettextarea') && typeof key === 'string'
  return [...(isSecret ? [key] : []), ...secretItems(items)]
}
