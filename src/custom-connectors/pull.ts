import { createHash } from 'node:crypto'
import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { isMissing } from '../core/files.js'
import { prettyFields } from './content.js'
import { fileChange } from './diff.js'
import { planConnector } from './plan.js'
import { type FileChange, fieldsFile, type LocalConnector, type TenantConnector } from './types.js'

/** One file that pulling writes. */
export interface PulledFile extends FileChange {
  text: string
}

/** What pulling a connector does to its folder. */
export interface PullPlan {
  /** Below the root. */
  folder: string
  scriptName: string
  name: string
  files: PulledFile[]
  /** Files that only the folder has; they stay. */
  localOnly: string[]
}

/** What would make the folder equal to the tenant; `local` is the folder that stands for the connector, if there is one. */
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

/** Writes the files of a pull below the root. Throws a UserError rather than write through a link. */
export async function writePull(root: string, { folder, files }: PullPlan): Promise<void> {
  for (const { file, kind, text } of files) {
    const parts = [...(folder === '.' ? [] : [folder]), ...file.split('/')]
    let place = root
    for (const part of parts) {
      place = join(place, part)
      if (await isLink(place))
        throw new UserError(
          `${place} is a symbolic link, which is not followed; nothing more was written; take it away`,
        )
    }
    await mkdir(dirname(place), { recursive: true })
    try {
      // What was not seen before, a name in other letters for example, is not overwritten.
      await writeFile(place, text, { flag: kind === 'add' ? 'wx' : 'w' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      throw new UserError(`${place} is there already, perhaps in other letters; nothing more was written: rename it`)
    }
  }
}

/**
 * A name for the folder of a connector that was not pulled before: its scriptName, if that is safe on every system and
 * not taken in any spelling; else what is safe of it, with a hash that makes it its own.
 */
export function folderName(scriptName: string, taken: readonly string[]): string {
  const lower = taken.map((name) => name.toLowerCase())
  if (isSafeName(scriptName) && !lower.includes(scriptName.toLowerCase())) return scriptName
  const safe = scriptName
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${safe || 'connector'}-${createHash('sha256').update(scriptName).digest('hex').slice(0, 8)}`
}

function isSafeName(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) &&
    !name.endsWith('.') &&
    // Names of devices, which Windows takes for them whatever comes after the dot.
    !/^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i.test(name)
  )
}

/** The `connector.json` to write; undefined when the one that is there says the same as far as it goes. */
function pulledFields(tenant: TenantConnector, local: LocalConnector | undefined): PulledFile | undefined {
  const { scriptName, fields } = tenant
  const shown = (given: string | undefined, from: typeof fields): string =>
    prettyFields(from).replace('{\n', given === undefined ? '{\n' : `{\n  "scriptName": ${JSON.stringify(given)},\n`)
  const text = shown(scriptName, fields)
  if (local === undefined) return { ...fileChange(fieldsFile, undefined, text), text }
  const { changes, blocked } = planConnector(local, tenant)
  const sameName = local.scriptName === undefined || local.scriptName === scriptName
  if (sameName && blocked.length === 0 && !changes.some(({ file }) => file === fieldsFile)) return undefined
  return { ...fileChange(fieldsFile, shown(local.scriptName, local.fields), text), text }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}
