import { lstat, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { UsageError } from '../core/errors.js'
import { isMissing } from '../core/files.js'
import { plainInputName } from '../core/input-names.js'
import { nearest } from '../core/nearest.js'
import { connectorLocales } from '../tenant/resources/custom-connector-types.js'
import { readContent } from './content.js'
import { readFields } from './fields.js'
import { isLocale } from './tenant-state.js'
import {
  type ConfigFile,
  type ConfigProblem,
  fieldsFile,
  type LocalConnector,
  translationsFolder,
  xmlFiles,
} from './types.js'

/** Far more than any file of a connector. */
const maxFileBytes = 10 * 1024 * 1024

/** The connectors of a folder, and the problems of their files. */
export interface ConfigFolder {
  connectors: LocalConnector[]
  problems: ConfigProblem[]
}

/**
 * Reads every folder in `root` that holds a `connector.json`, or `root` itself if it does. Faults of files are collected
 * as problems; an XML file that is not well-formed is compared as plain text.
 *
 * @throws UserError if `root` is not a folder.
 */
export async function readConfigFolder(root: string): Promise<ConfigFolder> {
  const entries = await namesIn(root)
  if (entries === undefined)
    throw new UsageError(`there is no folder ${root}; give the folder of the connectors as ${plainInputName('path')}`)
  const folders = entries.includes(fieldsFile) ? ['.'] : entries.filter((name) => !name.startsWith('.'))
  const problems: ConfigProblem[] = []
  const connectors: LocalConnector[] = []
  for (const folder of folders.sort()) {
    const connector = await readConnectorFolder(root, folder, problems)
    if (connector !== undefined) connectors.push(connector)
  }
  for (const [index, connector] of connectors.entries()) {
    const other = connectors.slice(0, index).find((each) => isSame(each, connector))
    if (other === undefined) continue
    const message = `${other.folder} and ${connector.folder} are folders of the same connector; keep one`
    problems.push({ level: 'error', message, location: { file: join(connector.directory, fieldsFile), line: 1 } })
  }
  return { connectors, problems }
}

/** The names in a folder; undefined if it is not a folder, or a link to one. */
export async function namesIn(folder: string): Promise<string[] | undefined> {
  try {
    return (await lstat(folder)).isDirectory() ? await readdir(folder) : undefined
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

async function readConnectorFolder(
  root: string,
  folder: string,
  problems: ConfigProblem[],
): Promise<LocalConnector | undefined> {
  const directory = resolve(root, folder)
  const names = await namesIn(directory)
  if (names === undefined) {
    // Links are not followed: a checkout must not be able to make other files of this machine part of a connector.
    if ((await lstat(directory)).isSymbolicLink()) problems.push(linkProblem(directory))
    return undefined
  }
  if (!names.includes(fieldsFile)) {
    const known = names.find((name) => xmlFiles.some((each) => each === name))
    if (known !== undefined) {
      const message = `there is no ${fieldsFile} beside this file; add one with at least {"name": "…"}`
      problems.push({ level: 'error', message, location: { file: join(directory, known), line: 1 } })
    }
    return undefined
  }
  const text = await readText(join(directory, fieldsFile), problems)
  const read = text === undefined ? undefined : readFields(text, join(directory, fieldsFile), problems)
  const files = new Map<string, ConfigFile>()
  for (const name of names) {
    if (xmlFiles.some((each) => each === name)) await addFile(directory, name, files, problems)
    else warnOfMisspelledName(directory, name, problems)
  }
  if (names.includes(translationsFolder)) await addTranslations(directory, files, problems)
  return read && { folder, directory, ...read, files }
}

async function addTranslations(
  directory: string,
  files: Map<string, ConfigFile>,
  problems: ConfigProblem[],
): Promise<void> {
  const folder = join(directory, translationsFolder)
  const names = await namesIn(folder)
  if (names === undefined) {
    problems.push((await lstat(folder)).isSymbolicLink() ? linkProblem(folder) : placeProblem(folder, 'folder'))
    return
  }
  for (const name of names) {
    if (!name.endsWith('.properties')) continue
    const locale = name.slice(0, -'.properties'.length)
    if (isLocale(locale)) await addFile(directory, `${translationsFolder}/${name}`, files, problems)
    else {
      const near = nearest(locale, connectorLocales)
      const hint = near === undefined ? `they are ${connectorLocales.join(', ')}` : `did you mean ${near}.properties?`
      const message = `${JSON.stringify(locale)} is not a locale of the tenant; ${hint}`
      problems.push({ level: 'error', message, location: { file: join(folder, name), line: 1 } })
    }
  }
}

async function addFile(
  directory: string,
  name: string,
  files: Map<string, ConfigFile>,
  problems: ConfigProblem[],
): Promise<void> {
  const path = join(directory, name)
  const text = await readText(path, problems)
  if (text === undefined) {
    // The file exists, so a pull must not treat its path as free.
    files.set(name, { name, text: '', canonical: 'not readable', pretty: '' })
    return
  }
  const { file, faults } = readContent(name, text)
  files.set(name, file)
  for (const { level, message, line, column } of faults)
    problems.push({ level, message, location: { file: path, line, ...(column === undefined ? {} : { column }) } })
}

/** The text of a file. Undefined if it must not or cannot be read: then the reason is added to `problems`. */
async function readText(path: string, problems: ConfigProblem[]): Promise<string | undefined> {
  const problem = (message: string): undefined => {
    problems.push({ level: 'error', message, location: { file: path, line: 1 } })
  }
  const { size, isFile, isLink } = await lstat(path).then((found) => ({
    size: found.size,
    isFile: found.isFile(),
    isLink: found.isSymbolicLink(),
  }))
  if (isLink) {
    problems.push(linkProblem(path))
    return undefined
  }
  if (!isFile) {
    problems.push(placeProblem(path, 'file'))
    return undefined
  }
  if (size > maxFileBytes) return problem(`it is larger than ${maxFileBytes / 1024 / 1024} MiB`)
  const bytes = await readFile(path)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return problem(`it is not UTF-8; save it as UTF-8${path.endsWith('.properties') ? ', or write \\uXXXX' : ''}`)
  }
}

function linkProblem(path: string): ConfigProblem {
  const message = 'this is a symbolic link, which is not followed; put the file or folder itself here'
  return { level: 'error', message, location: { file: path, line: 1 }, unsafe: true }
}

function placeProblem(path: string, wanted: 'file' | 'folder'): ConfigProblem {
  const message = `this must be a ${wanted}; remove what is here`
  return { level: 'error', message, location: { file: path, line: 1 }, unsafe: true }
}

/** Warns of a file that is ignored because its name is misspelled. */
function warnOfMisspelledName(directory: string, name: string, problems: ConfigProblem[]): void {
  const known = [...xmlFiles, fieldsFile, translationsFolder]
  if (known.some((each) => each === name)) return
  const near = nearest(name, known)
  if (near === undefined) return
  const message = `this is not read; did you mean ${near}?`
  problems.push({ level: 'warning', message, location: { file: join(directory, name), line: 1 } })
}

function isSame(a: LocalConnector, b: LocalConnector): boolean {
  return a.fields.name === b.fields.name || (a.scriptName !== undefined && a.scriptName === b.scriptName)
}
