import { canonicalJson, hashes, prettyFields } from './content.js'
import { fileChange } from './diff.js'
import { type ConnectorPlan, type FileChange, fieldsFile, type LocalConnector, type TenantConnector } from './types.js'

/** Fields that no request can change after the connector is created (docs/platform.md#custom-connector-patch). */
const fixedFields = ['name', 'type', 'className', 'directConnect', 'status'] as const

/** The changes that make the tenant's connector equal to the folder; `tenant` is undefined if there is none yet. */
export function planConnector(local: LocalConnector, tenant: TenantConnector | undefined): ConnectorPlan {
  const changes = [...fieldChanges(local, tenant), ...fileChanges(local, tenant)]
  return {
    folder: local.folder,
    name: local.fields.name,
    scriptName: tenant?.scriptName,
    action: tenant === undefined ? 'create' : changes.length > 0 ? 'update' : 'none',
    changes,
    blocked: tenant === undefined ? blockedCreation(local) : blockedFields(local, tenant),
    tenantOnly: [...(tenant?.files.keys() ?? [])].filter((name) => !local.files.has(name)).sort(),
    state: tenant === undefined ? {} : hashes(tenant.fields, tenant.files),
    desired: hashes(local.fields, local.files),
  }
}

/** True if folder and tenant have the same metadata, or the folder has none. Missing and empty metadata are the same. */
function hasSameMetadata(local: LocalConnector, tenant: TenantConnector): boolean {
  const { connectorMetadata } = local.fields
  return (
    connectorMetadata === undefined ||
    canonicalJson(connectorMetadata) === canonicalJson(tenant.fields.connectorMetadata ?? {})
  )
}

function fieldChanges(local: LocalConnector, tenant: TenantConnector | undefined): FileChange[] {
  if (tenant === undefined) return [fileChange(fieldsFile, undefined, prettyFields(local.fields))]
  if (hasSameMetadata(local, tenant)) return []
  const metadata = ({ fields }: LocalConnector | TenantConnector): string =>
    prettyFields({ connectorMetadata: fields.connectorMetadata ?? {} })
  return [fileChange(fieldsFile, metadata(tenant), metadata(local))]
}

function fileChanges(local: LocalConnector, tenant: TenantConnector | undefined): FileChange[] {
  return [...local.files.values()]
    .filter(({ name, canonical }) => tenant?.files.get(name)?.canonical !== canonical)
    .map(({ name, pretty }) => fileChange(name, tenant?.files.get(name)?.pretty, pretty))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

function blockedFields({ fields }: LocalConnector, tenant: TenantConnector): string[] {
  return fixedFields
    .filter((key) => fields[key] !== undefined && fields[key] !== tenant.fields[key])
    .map((key) => {
      const [here, there] = [fields[key], tenant.fields[key]].map((value) => JSON.stringify(value) ?? 'nothing')
      return `${key} is ${there} on the tenant and ${here} in ${fieldsFile}; no request can change it`
    })
}

function blockedCreation({ fields }: LocalConnector): string[] {
  if (fields.status !== 'DEPRECATED') return []
  return ['a connector cannot be created with the status DEPRECATED; choose DEVELOPMENT, DEMO or RELEASED']
}
