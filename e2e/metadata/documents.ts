import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { markdownPages, workflowOf, yamlBlocks } from '../../__tests__/support/yaml-blocks.js'
import { makeHome } from '../support/home.js'
import { root } from '../support/programs.js'
import { actionFolders } from '../support/repositories.js'
import { run } from '../support/run.js'

export interface Document {
  kind: 'action' | 'workflow'
  /** Path from the repository's root; a block of a README has its number after `#`. */
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

/** Our own workflows and the examples for users. */
export async function workflowDocuments(): Promise<Document[]> {
  const paths: string[] = []
  for (const folder of ['.github/workflows', 'examples/workflows']) {
    for (const name of await readdir(join(root, folder))) if (/\.ya?ml$/.test(name)) paths.push(`${folder}/${name}`)
  }
  return await Promise.all(paths.sort().map((path) => document('workflow', path)))
}

/**
 * All blocks of YAML in Markdown pages that are a workflow or a part of one, as complete workflows: jobs or steps without
 * a workflow get one around them. Other blocks only need to be valid YAML.
 */
export async function readmeDocuments(pages?: readonly string[]): Promise<Document[]> {
  const documents: Document[] = []
  for (const path of pages ?? markdownPages()) {
    const page = await readFile(join(root, path), 'utf8')
    for (const [index, block] of yamlBlocks(page).entries()) {
      parse(block)
      const content = workflowOf(block)
      if (content !== undefined) documents.push({ kind: 'workflow', path: `${path}#${index + 1}`, content })
    }
  }
  return documents
}

/** The first workflow of a page, unchanged. */
export async function workflowOfPage(path: string): Promise<string> {
  const [first] = await readmeDocuments([path])
  if (first === undefined) throw new Error(`${path} shows no workflow`)
  return first.content
}

/** The workflows that `init` writes, for each kind of project and repository. */
export async function initDocuments(): Promise<Document[]> {
  const home = await makeHome('init-')
  try {
    const documents: Document[] = []
    for (const [name, monorepo, words] of [
      ['connector', false, []],
      ['customizer', false, ['--customizer', 'true']],
      ['repository-connector', true, []],
      ['repository-customizer', true, ['--customizer', 'true']],
    ] as const) {
      const folder = join(home.folder, name)
      await mkdir(folder)
      if (monorepo) await run('git', ['init', '--quiet'], { cwd: folder })
      const program = join(root, 'lib', 'src', 'index.js')
      await run(process.execPath, [program, 'init', 'made', ...words], { cwd: folder, env: home.env })
      const workflows = join(folder, monorepo ? '.' : 'made', '.github', 'workflows')
      for (const file of (await readdir(workflows)).sort()) {
        const content = await readFile(join(workflows, file), 'utf8')
        documents.push({ kind: 'workflow', path: `init/${name}/${file}`, content })
      }
    }
    return documents
  } finally {
    await home.remove()
  }
}

async function document(kind: Document['kind'], path: string): Promise<Document> {
  return { kind, path, content: await readFile(join(root, path), 'utf8') }
}
