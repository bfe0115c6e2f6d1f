import { isObject } from '../../core/json.js'
import type { SandboxContext } from '../state/context.js'
import { instanceName, type StoredCustomConnector, storedConnector } from '../state/store.js'

/**
 * The uploaded SaaS connectors as the v3 interface lists them: one for each tag, with the tag's id as scriptName and
 * type, and the source config of their spec (docs/platform.md#tag-connectors).
 */
export function saasConnectors({ behaviour, store }: SandboxContext): StoredCustomConnector[] {
  if (!behaviour.listSaasConnectors) return []
  return [...store.tags()].map(({ connector, tag }) => {
    const name = instanceName(connector, tag)
    const version = connector.versions.find((each) => each.version === tag.activeVersion)
    return storedConnector({
      scriptName: tag.id,
      type: tag.id,
      name,
      className: null,
      sourceConfigFrom: 'sp-connect',
      sourceConfigXml: formOf(name, version?.spec?.sourceConfig),
    })
  })
}

function formOf(name: string, sourceConfig: unknown): string {
  const fields = keysOf(sourceConfig).map((key) => `  <Field name="${escaped(key)}"/>\n`)
  const attributes = `connectorName="${escaped(name)}" directConnect="true" name="${escaped(name)}" type="SourceConfig"`
  return `<Form xmlns="http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd" ${attributes}>\n${fields.join('')}</Form>\n`
}

/** All keys of a spec's source config, at any depth. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  if (!isObject(value)) return []
  return [...(typeof value['key'] === 'string' ? [value['key']] : []), ...keysOf(value['items'])]
}

/** Escapes a text for XML and replaces the characters that XML cannot represent. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
