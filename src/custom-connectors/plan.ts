import { canonicalJson, hashes, prettyFields } from './content.js'
import { fileChange } from './diff.js'
import { type ConnectorPlan, type FileChange, fieldsFile, type LocalConnector, type TenantConnector } from './types.js'

/** What no request can change once a connector is made (docs/platform.md#custom-connector-patch). */
const fixedFields = ['name', 'type', 'className', 'directConnect', 'status'] as const

/** What would make the tenant's connector equal to the folder; `tenant` is undefined when it has none. */
export function planConnector(local: LocalConnector, tenant: TenantConnector | undefined): ConnectorPlan {
  const changes = [...fieldChanges(local, tenant), ...fileChanges(local, tenant)]
  return {
    folder: local.folder,
    name: local.fields.name,
    scriptName: tenant?.scriptName,
    action: tenant === undefined ? 'create' : changes.length > 0 ? 'update' : 'none',
    changes,
    blocked: tenant === undefined ? blockedCreation(local) : blockedFields(local, tenant),
    leftAlone: [...(tenant?.files.keys() ?? [])].filter((name) => !local.files.has(name)).sort(),
    state: tenant === undefined ? {} : hashes(tenant.fields, tenant.files),
    desired: hashes(local.fields, local.files),
  }
}

/** True if what the folder says of the metadata is what the tenant has. None and an empty object are the same. */
export function sameMetadata(local: LocalConnector, tenant: TenantConnector): boolean {
  const { connectorMetadata } = local.fields
  return (
    connectorMetadata === undefined ||
    canonicalJson(connectorMetadata) === canonicalJson(tenant.fields.connectorMetadata ?? {})
  )
}

function fieldChanges(local: LocalConnector, tenant: TenantConnector | undefined): FileChange[] {
  if (tenant === undefined) return [fileChange(fieldsFile, undefined, prettyFields(local.fields))]
  if (sameMetadata(local, tenant)) return []
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
  return ['a connector cannot be made with the status DEPRECATED; choose DEVELOPMENT, DEMO or RELEASED']
}
