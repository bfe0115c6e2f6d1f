import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const formNamespace = 'http://www.sailpoint.com/xsd/sailpoint_form_2_0.xsd'

/** A source config with a field for each name. */
export function form(...names: string[]): string {
  return `<Form xmlns="${formNamespace}" name="f">\n${names.map((name) => `  <Field name="${name}"/>\n`).join('')}</Form>\n`
}

/** Writes files by path below a new temporary folder; `removeFolders` removes it. */
export async function folderOf(files: Record<string, string | Buffer>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'connectors-'))
  made.push(root)
  await write(root, files)
  return root
}

export async function write(root: string, files: Record<string, string | Buffer>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(root, ...name.split('/'))
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

/** The texts of all files below a folder, by path with forward slashes. */
export async function filesOf(root: string, below = ''): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  for (const entry of await readdir(join(root, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) Object.assign(found, await filesOf(root, name))
    else if (entry.isFile()) found[name] = await readFile(join(root, name), 'utf8')
  }
  return found
}

const made: string[] = []

export async function removeFolders(): Promise<void> {
  for (const root of made.splice(0)) await rm(root, { recursive: true, force: true })
}
