import { isObject } from '../core/json.js'

/** What is recorded of an upload when it is made. It does not change afterwards. */
export interface UploadRecord {
  /** Host of the tenant. */
  tenant: string
  connectorId: string
  version: number
  /** Hash of the bundle's members, independent of how they were packed. */
  contentSha256: string
  /** Alias of the connector at that time. */
  connector?: string
  /** The full hash of the commit that the bundle was built from. */
  commit?: string
  /** True if the project differed from that commit, so that nobody can build the bundle from the commit. */
  uncommitted?: true
  /** The first file that differed. */
  changed?: string
  /** The branch or tag that the run was for. */
  ref?: string
  /** URL of the run that uploaded it. */
  run?: string
  /** Version of the connector SDK. */
  sdk?: string
  /** The user who started the run. */
  by?: string
  /** The GitHub environment of the job, as `discover` gives it. */
  environment?: string
  /** The version that the tag `latest` was at when it was read before the upload, and is moved back to first. */
  latestBefore?: number
  /** The version that the tag `latest` was at after the upload. */
  latest?: number
}

/** Identifies the connector that a record is about. */
export interface ConnectorKey {
  /** Host of the tenant. */
  tenant: string
  connector: { id: string; alias: string }
}

const optionalTexts = ['connector', 'commit', 'ref', 'run', 'sdk', 'by', 'environment', 'changed'] as const
const optionalVersions = ['latestBefore', 'latest'] as const

/** Reads a record, text or object. Undefined if it is none: any user with write access can create a deployment. */
export function parseUploadRecord(payload: unknown): UploadRecord | undefined {
  let value = payload
  if (typeof payload === 'string') {
    try {
      value = JSON.parse(payload)
    } catch {
      return undefined
    }
  }
  if (!isObject(value)) return undefined
  const { tenant, connectorId, version, contentSha256 } = value
  if (
    typeof tenant !== 'string' ||
    typeof connectorId !== 'string' ||
    typeof version !== 'number' ||
    !Number.isSafeInteger(version) ||
    typeof contentSha256 !== 'string'
  ) {
    return undefined
  }
  const record: UploadRecord = { tenant, connectorId, version, contentSha256 }
  for (const name of optionalTexts) {
    const text = value[name]
    if (typeof text === 'string' && text !== '') record[name] = text
  }
  for (const name of optionalVersions) {
    const at = value[name]
    if (typeof at === 'number' && Number.isSafeInteger(at) && at > 0) record[name] = at
  }
  if (value['uncommitted'] === true) record.uncommitted = true
  return record
}

/** True for a record of this connector on this tenant. */
export function isOf({ tenant, connector }: ConnectorKey, record: UploadRecord): boolean {
  return record.tenant === tenant && record.connectorId === connector.id
}

/** True for records of the same version, built from the same commit, or from changes to it. */
export function isSameUpload(a: UploadRecord, b: UploadRecord): boolean {
  const isSameVersion = a.tenant === b.tenant && a.connectorId === b.connectorId && a.version === b.version
  return isSameVersion && a.commit === b.commit && a.uncommitted === b.uncommitted
}

/** The commit that a bundle can be built from again; undefined if that is not recorded, or it had uncommitted changes. */
export function builtCommitOf({ commit, uncommitted }: UploadRecord): string | undefined {
  return uncommitted ? undefined : commit
}
