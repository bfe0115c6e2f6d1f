import { register } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import type { Document, Problem } from './documents.js'

/**
 * Validates documents with GitHub's own parser and language service. Runs in its own process, because the packages are
 * made for bundlers and import JSON without an attribute. Takes the folder of their `node_modules` as argument and the
 * documents as JSON on standard input. Prints the problems as JSON.
 */
register(
  `data:text/javascript,${encodeURIComponent(`
    import { readFile } from 'node:fs/promises'
    export async function load(url, context, next) {
      if (!url.endsWith('.json')) return await next(url, context)
      return { format: 'module', shortCircuit: true, source: 'export default ' + await readFile(new URL(url), 'utf8') }
    }`)}`,
)

interface ParserError {
  message: string
}
interface ParseResult {
  context: { errors: { getErrors(): ParserError[] } }
  value?: unknown
}
type Parse = (file: { name: string; content: string }, trace: unknown) => ParseResult
interface Reference {
  owner: string
  name: string
  path?: string
}

const [modules = ''] = process.argv.slice(2)
const load = async <T>(path: string) => (await import(pathToFileURL(join(modules, path)).href)) as T

const parser = await load<{
  parseWorkflow: Parse
  convertWorkflowTemplate(context: unknown, root: unknown): Promise<{ errors?: { Message: string }[] }>
  NoOperationTraceWriter: new () => unknown
}>('@actions/workflow-parser/dist/index.js')
const { parseAction } = await load<{ parseAction: Parse }>('@actions/workflow-parser/dist/actions/action-parser.js')
const service = await load<{ validate(document: unknown, config: unknown): Promise<Diagnostic[]> }>(
  '@actions/languageservice/dist/index.js',
)
const { TextDocument } = await load<{
  TextDocument: { create(uri: string, language: string, version: number, content: string): unknown }
}>('vscode-languageserver-textdocument/lib/esm/main.js')

interface Diagnostic {
  message: string
  range: { start: { line: number } }
}

const documents = JSON.parse(await text(process.stdin)) as Document[]
const problems: Problem[] = []
for (const { kind, path, content } of documents) {
  const file = { name: path, content }
  const { context, value } = (kind === 'action' ? parseAction : parser.parseWorkflow)(
    file,
    new parser.NoOperationTraceWriter(),
  )
  for (const { message } of context.errors.getErrors()) problems.push({ path, by: 'parser', message })
  if (kind === 'workflow' && value !== undefined) {
    const { errors = [] } = await parser.convertWorkflowTemplate(context, value)
    for (const { Message } of errors) problems.push({ path, by: 'template', message: Message })
  }
  // The language service chooses the schema by the file's name.
  const uri = pathToFileURL(kind === 'action' ? `/${path}` : `/.github/workflows/${path.replaceAll('/', '-')}`).href
  const diagnostics = await service.validate(TextDocument.create(uri, 'yaml', 1, content), {
    actionsMetadataProvider: { fetchActionMetadata: ours },
  })
  for (const { message, range } of diagnostics) {
    // The metadata of third-party actions is not available offline.
    if (/^Unable to resolve action `(?!OWNER\/)/.test(message)) continue
    problems.push({ path, by: 'language service', message: `line ${range.start.line + 1}: ${message}` })
  }
}
process.stdout.write(JSON.stringify(problems))

/** The metadata of our own actions, so that the inputs given to them are checked too. */
async function ours({ owner, name, path = '' }: Reference): Promise<unknown> {
  if (`${owner}/${name}` !== 'OWNER/saas-connector-actions') return undefined
  const file = join(path, 'action.yml')
  const found = documents.find((document) => document.kind === 'action' && document.path === file)
  return found === undefined ? undefined : parse(found.content)
}
