import { createHash } from 'node:crypto'
import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { RefusedError } from '../core/errors.js'
import { isMissing } from '../core/files.js'
import { withoutEnd } from '../core/trim.js'
import { prettyFields } from './content.js'
import { fileChange } from './diff.js'
import { planConnector } from './plan.js'
import { type FileChange, fieldsFile, type LocalConnector, type TenantConnector } from './types.js'

/** A file that a pull writes; `kind` is `change` if a file of another meaning exists. */
export interface PulledFile extends FileChange {
  text: string
  /** It only adds the scriptName, so that nothing of the folder is lost. */
  isAddition?: true
}

/** The changes that a pull makes to a folder. */
export interface PullPlan {
  /** Name below the root. */
  folder: string
  scriptName: string
  name: string
  files: PulledFile[]
  /** Files that only the folder has; they are kept. */
  localOnly: string[]
}

/** The changes that make the folder of a connector equal to the tenant; `local` is undefined if there is no folder yet. */
export function planPull(tenant: TenantConnector, local: LocalConnector | undefined, folder: string): PullPlan {
  const files: PulledFile[] = []
  for (const { name, text, canonical, pretty } of tenant.files.values()) {
    const here = local?.files.get(name)
    if (here?.canonical === canonical) continue
    files.push({ ...fileChange(name, here?.pretty, pretty), text })
  }
  const fields = pulledFields(tenant, local)
  if (fields !== undefined) files.unshift(fields)
  return {
    folder,
    scriptName: tenant.scriptName,
    name: tenant.fields.name,
    files,
    localOnly: [...(local?.files.keys() ?? [])].filter((name) => !tenant.files.has(name)).sort(),
  }
}

/**
 * Writes the files of a pull below the root.
 *
 * @throws UserError for a link on the way, and for a new file whose path is taken.
 */
export async function writePull(root: string, { folder, files }: PullPlan): Promise<void> {
  for (const { file, kind, text } of files) {
    const parts = [...(folder === '.' ? [] : [folder]), ...file.split('/')]
    let path = root
    for (const part of parts) {
      path = join(path, part)
      if (await isLink(path))
        throw new RefusedError(
          `${path} is a symbolic link, which is not followed, so nothing more was written; remove it`,
        )
    }
    await mkdir(dirname(path), { recursive: true })
    try {
      // A file that was not read before is never overwritten, such as one whose name differs only in case.
      await writeFile(path, text, { flag: kind === 'add' ? 'wx' : 'w' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      throw new RefusedError(`${path} exists already, perhaps in another case, so nothing more was written; rename it`)
    }
  }
}

/**
 * A name for the folder of a connector that was not pulled before: its scriptName, if that is safe on every system and
 * not in use in any case; else its safe characters and a hash that makes it unique.
 */
export function folderName(scriptName: string, taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase())
  if (isSafeName(scriptName) && !lower.includes(scriptName.toLowerCase())) return scriptName
  const safe = withoutEnd(scriptName.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+/, ''), /-/).slice(0, 60)
  return `${safe || 'connector'}-${createHash('sha256').update(scriptName).digest('hex').slice(0, 8)}`
}

function isSafeName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) &&
    !name.endsWith('.') &&
    // Names of devices on Windows, with any extension.
    !/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(name)
  )
}

/** The `connector.json` to write; undefined if the existing one agrees with the tenant in all its fields. */
function pulledFields(tenant: TenantConnector, local: LocalConnector | undefined): PulledFile | undefined {
  const { scriptName, fields } = tenant
  const fileText = (name: string | undefined, from: typeof fields): string =>
    prettyFields(from).replace('{\n', name === undefined ? '{\n' : `{\n  "scriptName": ${JSON.stringify(name)},\n`)
  const text = fileText(scriptName, fields)
  if (local === undefined) return { ...fileChange(fieldsFile, undefined, text), text }
  const { changes, blocked } = planConnector(local, tenant)
  const isEqual = blocked.length === 0 && !changes.some(({ file }) => file === fieldsFile)
  if (isEqual && (local.scriptName ?? local.folder) === scriptName) return undefined
  if (isEqual && local.scriptName === undefined) {
    const named = fileText(scriptName, local.fields)
    return { ...fileChange(fieldsFile, fileText(undefined, local.fields), named), text: named, isAddition: true }
  }
  return { ...fileChange(fieldsFile, fileText(local.scriptName, local.fields), text), text }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
