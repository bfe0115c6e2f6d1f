import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../support/programs.js'
import { actionFolders } from '../support/repositories.js'

export interface Document {
  kind: 'action' | 'workflow'
  /** From the repository's root; for a block of a README with its number after `#`. */
  path: string
  content: string
}

export interface Problem {
  path: string
  by: string
  message: string
}

/** Every `action.yml`. */
export async function actionDocuments(): Promise<Document[]> {
  const paths = (await actionFolders()).map((folder) => join(folder, 'action.yml'))
  return await Promise.all(paths.map((path) => document('action', path)))
}

/** Our own workflows and those that users copy. */
export async function workflowDocuments(): Promise<Document[]> {
  const paths: string[] = []
  for (const folder of ['.github/workflows', 'examples/workflows']) {
    for (const name of await readdir(join(root, folder))) if (/\.ya?ml$/.test(name)) paths.push(`${folder}/${name}`)
  }
  return await Promise.all(paths.sort().map((path) => document('workflow', path)))
}

/**
 * Every block of YAML in every page of Markdown that is a workflow or a part of one, as a whole workflow: one that shows
 * jobs or steps alone gets the rest around it. What is no workflow only has to be YAML.
 */
export async function readmeDocuments(): Promise<Document[]> {
  const documents: Document[] = []
  for (const path of await markdownPages()) {
    const page = await readFile(join(root, path), 'utf8')
    for (const [index, [, block = '']] of [...page.matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].entries()) {
      parse(block)
      const content = workflowOf(block)
      if (content !== undefined) documents.push({ kind: 'workflow', path: `${path}#${index + 1}`, content })
    }
  }
  return documents
}

function workflowOf(block: string): string | undefined {
  if (/^on:/m.test(block)) return block
  if (/^jobs:/m.test(block)) return `${around}${block}`
  if (/^steps:/m.test(block)) return jobOf(block)
  if (/^- (?:uses|run|id|name):/m.test(block)) return jobOf(`steps:\n${block}`)
  return undefined
}

const around = `name: Snippet
on: push
concurrency:
  group: snippet
  cancel-in-progress: true
`

/** A workflow of one job that has these keys. */
function jobOf(keys: string): string {
  const job = `permissions: {}
jobs:
  job:
    name: Snippet
    runs-on: ubuntu-latest
    timeout-minutes: 10
`
  return `${around}${job}${keys.replace(/^(?=.)/gm, '    ')}`
}

async function markdownPages(): Promise<string[]> {
  const pages: string[] = []
  for (const folder of [...(await actionFolders()), 'examples/connector', 'docs', '.github']) {
    const names = await readdir(join(root, folder)).catch(() => [])
    for (const name of names) if (name.endsWith('.md')) pages.push(join(folder, name))
  }
  return pages.sort()
}

async function document(kind: Document['kind'], path: string): Promise<Document> {
  return { kind, path, content: await readFile(join(root, path), 'utf8') }
}
