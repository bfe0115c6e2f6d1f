import { withoutByteOrderMark } from '../../core/files.js'
import { printable, printableName } from '../../core/secrets/process.js'
import { errorLine, oneLine, quote } from '../../core/text.js'
import { TenantError } from '../errors/errors.js'
import { unexpectedAnswer } from '../errors/failure.js'
import type { ResponseReader } from '../http/response-reader.js'
import type { CustomConnector, CustomConnectorDetail, UpdateDetail } from './custom-connector-types.js'

/** Reads a V3ConnectorDto (docs/platform.md#custom-connector-fields). */
export function readConnector(shape: ResponseReader): CustomConnector {
  return { ...common(shape), scriptName: shape.field('scriptName').name(), features: texts(shape.field('features')) }
}

/**
 * Reads a ConnectorDetail (docs/platform.md#custom-connector-fields). No field is declared as required, but every
 * connector has a name: an answer without one is no connector. `scriptName` is the requested one, for an answer without it.
 */
export function readDetail(shape: ResponseReader, scriptName: string): CustomConnectorDetail {
  return {
    ...common(shape),
    scriptName: text(shape.field('scriptName')) ?? scriptName,
    applicationXml: text(shape.field('applicationXml')),
    correlationConfigXml: text(shape.field('correlationConfigXml')),
    sourceConfigXml: text(shape.field('sourceConfigXml')),
    sourceConfig: text(shape.field('sourceConfig')),
    sourceConfigFrom: text(shape.field('sourceConfigFrom')),
    s3Location: text(shape.field('s3Location')),
    uploadedFiles: texts(shape.field('uploadedFiles')),
    fileUpload: shape.object()['fileUpload'] === true,
    translationProperties: shape
      .field('translationProperties')
      .optional((each) =>
        Object.fromEntries(Object.keys(each.object()).map((locale) => [locale, each.field(locale).text()])),
      ),
  }
}

/**
 * Reads an UpdateDetail (docs/platform.md#custom-connector-fields). Throws a TenantError of kind `rejected` when its
 * status is ERROR.
 */
export function readUpdate(shape: ResponseReader, scriptName: string): UpdateDetail {
  const status = shape.field('status').text()
  const message = text(shape.field('message')) ?? ''
  if (status === 'ERROR') {
    const detail = oneLine(printable(message))
    const said = detail === '' ? ' without a message' : `: ${detail}`
    throw new TenantError(
      errorLine(
        `cannot ${shape.operation}: the tenant accepted the request (200) and refused the file${said}`,
        'correct the file',
      ),
      { kind: 'rejected', operation: shape.operation, status: 200, detail: detail === '' ? undefined : detail },
    )
  }
  if (status !== 'UPDATED' && status !== 'UNCHANGED' && status !== 'SKIPPED')
    throw unexpectedAnswer(shape.operation, `has the unknown status ${quote(printableName(status))}`, 200)
  return {
    status,
    message: oneLine(printable(message)),
    scriptName: text(shape.field('scriptName')) ?? scriptName,
    updatedFiles: texts(shape.field('updatedFiles')) ?? [],
  }
}

export type FileType = 'application/xml' | 'text/plain'

/**
 * Throws a TenantError of kind `unexpected-answer` for an answer that is not a file of this type, such as the JSON or the
 * page of HTML of something in front of the tenant: it would replace a good file. An empty one is a file that was never
 * written.
 */
export function assertFileContent(operation: string, type: FileType, content: string): void {
  const start = withoutByteOrderMark(content).trimStart()
  if (/^<(!doctype\s+html|html)\b/i.test(start)) throw unexpectedAnswer(operation, 'is a page of HTML')
  if (start === '') return
  if (type === 'application/xml' ? !start.startsWith('<') : isJsonDocument(start))
    throw unexpectedAnswer(operation, `is not ${type === 'application/xml' ? 'XML' : 'a properties file'}`)
}

/** True for an object, a list, null or a quoted text. Other values of JSON may be lines of a properties file. */
function isJsonDocument(text: string): boolean {
  if (!/^[{["n]/.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function common(shape: ResponseReader): Omit<CustomConnector, 'scriptName' | 'features'> {
  const metadata = shape.field('connectorMetadata')
  return {
    name: shape.field('name').name(),
    type: text(shape.field('type')),
    className: text(shape.field('className')),
    directConnect: shape.object()['directConnect'] === true,
    connectorMetadata: metadata.optional((each) => each.object()),
    status: text(shape.field('status')),
  }
}

function text(shape: ResponseReader): string | undefined {
  return shape.optional((each) => each.text())
}

function texts(shape: ResponseReader): string[] | undefined {
  return shape.optional((each) => each.list((element) => element.text()))
}
