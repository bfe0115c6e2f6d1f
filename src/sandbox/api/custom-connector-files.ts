import { parseXml, XmlError } from '../../core/xml.js'
import { contentType, limited, readBody } from '../http/body.js'
import { badRequest, notFound, quoted } from '../http/errors.js'
import { formParts } from '../http/multipart.js'
import type { Answer, Call, Route } from '../http/router.js'
import type { SandboxContext } from '../state/context.js'
import type { StoredCustomConnector } from '../state/store.js'
import { changeable, readable, usableLocale } from './custom-connector-lookup.js'

const maxFileBytes = 10 * 1024 * 1024
const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd'

/**
 * The files of a custom connector (docs/platform.md#custom-connector-files). A refused file is answered with 200 and an
 * UpdateDetail of status ERROR.
 */
export function customConnectorFileRoutes(context: SandboxContext): Route[] {
  const { behaviour } = context
  const xml = (text: string | null): Answer => fileAnswer(text, 'application/xml', context)
  return [
    {
      method: 'GET',
      pattern: 'connectors/:scriptName/source-config',
      handler: (call) => xml(readable(call, context).sourceConfigXml),
    },
    {
      method: 'PUT',
      pattern: 'connectors/:scriptName/source-config',
      handler: async (call) => {
        const text = await readFile(call, 'file')
        if (text === undefined) throw badRequest('The form has no field file')
        const connector = changeable(call, context)
        const problem = xmlProblem(text) ?? formProblem(text)
        return update(connector, 'source-config.xml', problem, connector.sourceConfigXml === text, () => {
          connector.sourceConfigXml = text
        })
      },
    },
    {
      method: 'GET',
      pattern: 'connectors/:scriptName/source-template',
      handler: (call) => xml(readable(call, context).sourceTemplate),
    },
    {
      method: 'PUT',
      pattern: 'connectors/:scriptName/source-template',
      handler: async (call) => {
        const text = await readFile(call, 'file')
        if (text === undefined) throw badRequest('The form has no field file')
        const connector = changeable(call, context)
        return update(connector, 'source-template.xml', xmlProblem(text), connector.sourceTemplate === text, () => {
          connector.sourceTemplate = text
        })
      },
    },
    {
      method: 'GET',
      pattern: 'connectors/:scriptName/translations/:locale',
      handler: (call) => {
        const { translations } = readable(call, context)
        const locale = usableLocale(call.params['locale'] ?? '', behaviour)
        return fileAnswer(translations.get(locale) ?? translations.get('en') ?? null, 'text/plain', context)
      },
    },
    {
      method: 'PUT',
      pattern: 'connectors/:scriptName/translations/:locale',
      handler: async (call) => {
        const text = await readFile(call, behaviour.translationField)
        const connector = changeable(call, context)
        const locale = usableLocale(call.params['locale'] ?? '', behaviour)
        if (text === undefined) {
          if (behaviour.emptyTranslation === 'refused') throw badRequest('The form has no field file')
          return { status: 200, json: detailOf(connector, 'SKIPPED', 'There is no file', null) }
        }
        const bad = /^(?![#!]).*(?<!\\)(?:\\\\)*\\u(?![0-9a-f]{4})/im.test(text)
        const problem = bad ? 'Malformed \\uxxxx encoding' : undefined
        const unchanged = connector.translations.get(locale) === text
        return update(connector, `translations/${locale}.properties`, problem, unchanged, () => {
          connector.translations.set(locale, text)
        })
      },
    },
  ]
}

function fileAnswer(text: string | null, type: string, { behaviour }: SandboxContext): Answer {
  if (text === null && behaviour.missingFile === 'not-found') throw notFound('The connector has no such file')
  return { status: 200, headers: { 'Content-Type': `${type};charset=UTF-8` }, text: text ?? '' }
}

/** Reads the text of the form's field; undefined when there is none. Throws a 400 for a body that is not a form. */
async function readFile(call: Call, field: 'file' | 'any'): Promise<string | undefined> {
  const type = contentType(call.request)
  if (type !== 'multipart/form-data') {
    // Generated clients send translations without a body, with any content type (docs/platform.md#custom-connectors).
    if ((await readBody(call.request, maxFileBytes)).length === 0) return undefined
    throw badRequest(`The Content-Type must be multipart/form-data, not ${quoted(type)}`)
  }
  let found: Buffer | undefined
  const header = call.request.headers['content-type'] ?? ''
  for await (const { name, body } of formParts(header, limited(call.request, maxFileBytes))) {
    if (found !== undefined || (field === 'file' && name !== 'file')) continue
    const chunks: Buffer[] = []
    for await (const chunk of body) chunks.push(chunk)
    found = Buffer.concat(chunks)
  }
  return found?.toString('utf8')
}

function update(
  connector: StoredCustomConnector,
  file: string,
  problem: string | undefined,
  unchanged: boolean,
  store: () => void,
): Answer {
  if (problem !== undefined) return { status: 200, json: detailOf(connector, 'ERROR', problem, null) }
  if (unchanged) return { status: 200, json: detailOf(connector, 'UNCHANGED', 'The file is the same', null) }
  store()
  if (!connector.uploadedFiles.includes(file)) connector.uploadedFiles.push(file)
  return { status: 200, json: detailOf(connector, 'UPDATED', 'Success', [file]) }
}

/** Makes an UpdateDetail (docs/platform.md#custom-connector-fields). */
function detailOf(
  { scriptName }: StoredCustomConnector,
  status: string,
  message: string,
  updatedFiles: string[] | null,
): Record<string, unknown> {
  return { message, scriptName, updatedFiles, status }
}

function xmlProblem(text: string): string | undefined {
  try {
    parseXml(text)
    return undefined
  } catch (error) {
    if (error instanceof XmlError) return `The file is not well-formed: line ${error.line}: ${error.message}`
    throw error
  }
}

function formProblem(text: string): string | undefined {
  const { name, namespace } = parseXml(text)
  if (name !== 'Form') return `The root of a source config must be Form, not ${quoted(name)}`
  return namespace === formNamespace
    ? undefined
    : `Unsupported xsd version: ${formNamespace} must be used for a source config`
}
