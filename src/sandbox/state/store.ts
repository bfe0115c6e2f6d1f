import { randomUUID } from 'node:crypto'
import type { ConnectorSpec } from '../../spec/spec.js'
import { notFound, quoted } from '../http/errors.js'

export interface StoredVersion {
  version: number
  /** Where the bundle was unpacked. */
  folder: string
  spec: ConnectorSpec | undefined
}

/** A connector instance (docs/platform.md#instances). */
export interface StoredInstance {
  instanceId: string
  /** Id of the customizer that is linked to the instance. */
  connectorCustomizerId: string | null
}

/** A tag and its instance, which is also that of the tag's first source (docs/platform.md#tags, #instances). */
export interface StoredTag extends StoredInstance {
  id: string
  tagName: string
  activeVersion: number
  /** The versions that it was moved away from and when, oldest first, in milliseconds since 1970. */
  moves?: { from: number; at: number }[]
}

export interface StoredConnector {
  /** UUID */
  id: string
  alias: string
  versions: StoredVersion[]
  tags: StoredTag[]
}

export interface StoredCustomizer {
  /** UUID */
  id: string
  name: string
  /** RFC 3339 */
  created: string
  versions: { version: number; imageId: string; folder: string; created: string }[]
}

/** A custom connector of the v3 interface (docs/platform.md#custom-connectors). */
export interface StoredCustomConnector {
  scriptName: string
  name: string
  type: string
  className: string | null
  directConnect: boolean
  status: string
  features: string[] | null
  /** Only filters use category and labels; no answer has them. */
  category: string
  labels: string[]
  connectorMetadata: Record<string, unknown>
  applicationXml: string | null
  correlationConfigXml: string | null
  sourceConfigXml: string | null
  sourceTemplate: string | null
  sourceConfigFrom: string | null
  /** By locale. */
  translations: Map<string, string>
  uploadedFiles: string[]
}

/** The state of the tenant in memory, without logs and statistics. The bundles themselves are on disk. */
export class Store {
  readonly tenantId: string = randomUUID()
  /** By id, oldest first. */
  readonly connectors = new Map<string, StoredConnector>()
  readonly customizers = new Map<string, StoredCustomizer>()
  /** By scriptName, oldest first. */
  readonly customConnectors = new Map<string, StoredCustomConnector>()

  findConnector(ref: string): StoredConnector | undefined {
    const byId = this.connectors.get(ref.toLowerCase())
    if (byId) return byId
    for (const connector of this.connectors.values()) if (connector.alias === ref) return connector
    return undefined
  }

  /** Finds a connector by id or alias. Throws a 404. */
  connector(ref: string): StoredConnector {
    const connector = this.findConnector(ref)
    if (!connector) throw notFound(`There is no connector ${quoted(ref)}`)
    return connector
  }

  /** Throws a 404. */
  customizer(id: string): StoredCustomizer {
    const customizer = this.customizers.get(id.toLowerCase())
    if (!customizer) throw notFound(`There is no connector customizer ${quoted(id)}`)
    return customizer
  }

  /** Every tag with its connector, in the order of connectors and their tags. */
  *tags(): Generator<{ connector: StoredConnector; tag: StoredTag }> {
    for (const connector of this.connectors.values()) for (const tag of connector.tags) yield { connector, tag }
  }

  /** The tag of that id with its connector. */
  findTag(id: string): { connector: StoredConnector; tag: StoredTag } | undefined {
    for (const found of this.tags()) if (found.tag.id === id) return found
    return undefined
  }
}

/** Makes a custom connector, with defaults for the values that are not given. */
export function storedConnector(
  given: Partial<StoredCustomConnector> & { scriptName: string; name: string },
): StoredCustomConnector {
  return {
    type: `custom ${given.name}`,
    className: 'sailpoint.connector.OpenConnectorAdapter',
    directConnect: true,
    status: 'RELEASED',
    features: null,
    category: '',
    labels: [],
    connectorMetadata: {},
    applicationXml: null,
    correlationConfigXml: null,
    sourceConfigXml: null,
    sourceTemplate: null,
    sourceConfigFrom: null,
    translations: new Map(),
    uploadedFiles: [],
    ...given,
  }
}

/** Throws a 404. */
export function versionOf(connector: StoredConnector, version: number): StoredVersion {
  const found = connector.versions.find((candidate) => candidate.version === version)
  if (!found) throw notFound(`Connector ${quoted(connector.alias)} has no version ${version}`)
  return found
}

/** Throws a 404. */
export function tagOf(connector: StoredConnector, tagName: string): StoredTag {
  const found = connector.tags.find((candidate) => candidate.tagName === tagName)
  if (!found) throw notFound(`Connector ${quoted(connector.alias)} has no tag ${quoted(tagName)}`)
  return found
}

/** Adds a tag and its instance. */
export function addTag(connector: StoredConnector, tagName: string, activeVersion: number): StoredTag {
  const tag = { id: randomUUID(), tagName, activeVersion, instanceId: randomUUID(), connectorCustomizerId: null }
  connector.tags.push(tag)
  return tag
}

/** Moves a tag to another version. */
export function moveTag(tag: StoredTag, version: number, now: number): void {
  tag.moves = [...(tag.moves ?? []).slice(-99), { from: tag.activeVersion, at: now }]
  tag.activeVersion = version
}

/** The version that the sources of a tag run, if they follow it late (docs/platform.md#open-tag-delay). */
export function runningVersion(tag: StoredTag, now: number, delayMs: number): number {
  const pending = tag.moves?.find(({ at }) => at > now - delayMs)
  return pending?.from ?? tag.activeVersion
}

/** The name of a tag's instance: `<spec name> (tag: <tag>)` (docs/platform.md#instances). */
export function instanceName(connector: StoredConnector, tag: StoredTag): string {
  const version = connector.versions.find((candidate) => candidate.version === tag.activeVersion)
  return `${version?.spec?.name ?? connector.alias} (tag: ${tag.tagName})`
}
