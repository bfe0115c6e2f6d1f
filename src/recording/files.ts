import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { parseExactJson, stringifyExactJson } from '../core/exact-json.js'
import { fileErrorReason, isMissing, writeError } from '../core/files.js'
import { isDeeperThan, isObject, maxDepth } from '../core/json.js'
import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import {
  type RecordedExchange,
  type RecordedGroup,
  type Recording,
  type RecordingFacts,
  recordingFormat,
} from './model.js'

const factsFile = 'recording.json'

/** Levels of a file around a body. */
const levelsAround = 10

/** The first file: the facts, and the files of the groups in the order of the run. */
type FactsContent = RecordingFacts & { groups: (Omit<RecordedGroup, 'exchanges'> & { file?: string })[] }

/**
 * Writes a recording in place of an earlier one, which stays as it is until all of the new one is written.
 *
 * @param shown - the folder as the user named it.
 * @param problemIn - what must not be written and stands in a text; undefined if nothing does.
 * @throws UserError
 */
export async function writeRecording(
  folder: string,
  shown: string,
  { facts, groups }: Recording,
  problemIn: (text: string) => string | undefined,
): Promise<void> {
  const taken = new Set([factsFile])
  const files = groups.map(({ exchanges, ...group }, i) => {
    // Most checks look at what others have read.
    if (exchanges.length === 0) return { ...group, exchanges }
    const name = `${group.id.replace(/[^\w.-]/g, '_').slice(0, 100)}.json`
    const file = taken.has(name.toLowerCase()) ? `${i}-${name}` : name
    taken.add(file.toLowerCase())
    return { ...group, file, exchanges }
  })
  const content: FactsContent = {
    ...facts,
    groups: files.map(({ exchanges: _, ...group }) => group),
  }
  const texts = [
    { file: factsFile, text: textOf(content) },
    ...files.flatMap(({ exchanges, ...group }) => {
      return 'file' in group ? [{ file: group.file, text: textOf({ exchanges }) }] : []
    }),
  ]
  for (const { file, text } of texts) {
    // All of it was replaced before; this is for a form of it that was not known there.
    const problem = problemIn(text)
    if (problem !== undefined) {
      throw new UserError(
        `nothing was written to ${shown}: ${problem} would still stand in ${file}, in a form that could not be replaced; please report this`,
      )
    }
  }
  try {
    // Something may have come into it while the checks ran.
    await assertRecordingFolder(folder, shown)
    await replaceFolder(folder, texts)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw writeError(`record-target ${shown}`, error)
  }
}

/** @throws UserError for a folder that holds anything else than a recording: its files are replaced as a whole. */
export async function assertRecordingFolder(folder: string, shown: string): Promise<void> {
  const problem = await foreignIn(folder).catch((error): never => {
    throw new UserError(`cannot use record-target ${shown}: ${fileErrorReason(error)}; give another folder`)
  })
  if (problem === undefined) return
  throw new UserError(`record-target ${shown} ${problem}; give a folder of its own`)
}

/** What of a folder is not of a recording; undefined if all is, or it does not exist. */
async function foreignIn(folder: string): Promise<string | undefined> {
  const stats = await lstat(folder).catch((error): undefined => {
    if (!isMissing(error)) throw error
  })
  if (stats === undefined) return undefined
  if (stats.isSymbolicLink()) return 'is a link, which is not followed'
  if (!stats.isDirectory()) return 'is a file'
  const entries = await readdir(folder, { withFileTypes: true })
  const own = entries.some(({ name }) => name === factsFile) ? await ownFiles(folder) : new Set<string>()
  const foreign = entries.find((entry) => !entry.isFile() || !own.has(entry.name))
  if (foreign === undefined) return undefined
  const name = oneLine(printable(foreign.name), 100)
  return `holds ${name}, which is not of a recording and would be removed`
}

/** The files that belong to a recording, as its first file names them. */
async function ownFiles(folder: string): Promise<Set<string>> {
  const own = new Set([factsFile])
  try {
    const content: unknown = JSON.parse(await readFile(join(folder, factsFile), 'utf8'))
    const groups =
      isObject(content) && 'recorded' in content && Array.isArray(content['groups']) ? content['groups'] : []
    for (const group of groups) if (isObject(group) && typeof group['file'] === 'string') own.add(group['file'])
  } catch {
    // A damaged one names none.
  }
  return own
}

/** Where the new files are written, and where the old ones are while they are replaced. */
function besideOf(folder: string): { made: string; old: string } {
  const start = join(dirname(folder), `.${basename(folder)}`)
  return { made: `${start}.recorded`, old: `${start}.replaced` }
}

/**
 * Completes what a run that was killed had begun: an earlier recording is there again, or the new one.
 *
 * @returns what was done. One line; undefined if there was nothing to do.
 */
export async function mendRecording(folder: string, shown: string): Promise<string | undefined> {
  const { made, old } = besideOf(folder)
  const exists = async (path: string) =>
    await lstat(path).then(
      (stats) => stats.isDirectory(),
      () => false,
    )
  const [hasMade, hasOld] = [await exists(made), await exists(old)]
  if (!hasMade && !hasOld) return undefined
  for (const each of [made, old]) {
    const foreign = await foreignIn(each)
    if (foreign === undefined) continue
    throw new UserError(`${shown}: ${basename(each)} beside it ${foreign}; look at it and remove it`)
  }
  let told = `an earlier run was ended while it wrote ${shown}; what it left beside it was removed`
  if (!(await exists(folder))) {
    const isComplete =
      hasMade &&
      (await readRecording(made, shown).then(
        () => true,
        () => false,
      ))
    if (isComplete || hasOld) {
      await rename(isComplete ? made : old, folder)
      told = `an earlier run was ended while it replaced ${shown}; ${isComplete ? 'its new recording is there now' : 'the recording before it is there again'}`
    }
  }
  for (const each of [made, old]) await rm(each, { recursive: true, force: true, maxRetries: 5 })
  return told
}

/** @throws UserError for a folder that is no recording of this form. */
export async function readRecording(folder: string, shown: string): Promise<Recording> {
  const fail: (problem: string) => never = (problem) => {
    throw new UserError(`replay-target ${shown}: ${problem}`)
  }
  const read = async (file: string): Promise<unknown> => {
    try {
      if (!(await lstat(join(folder, file))).isFile()) return fail(`${file} is a link or no file, which is not read`)
      const text = await readFile(join(folder, file), 'utf8')
      if (isDeeperThan(maxDepth + levelsAround, text)) return fail(`${file} is nested too deeply`)
      return parseExactJson(text)
    } catch (error) {
      if (error instanceof UserError) throw error
      if (error instanceof SyntaxError) return fail(`${file} is not JSON; record anew, or restore it`)
      return fail(
        file === factsFile && isMissing(error)
          ? 'there is no recording.json; make a recording there with record-target'
          : `cannot read ${file}: ${fileErrorReason(error)}`,
      )
    }
  }
  const content = await read(factsFile)
  if (!isFacts(content)) return fail('recording.json has not the form of a recording; record anew')
  if (content.format !== recordingFormat) {
    return fail(
      `its format is ${content.format}, and this version of the program reads ${recordingFormat}; record anew`,
    )
  }
  const groups: RecordedGroup[] = []
  for (const { file, ...about } of content.groups) {
    if (file === undefined) {
      groups.push({ ...about, exchanges: [] })
      continue
    }
    const group = await read(basename(file))
    if (!isObject(group) || !Array.isArray(group['exchanges']) || !group['exchanges'].every(isExchange)) {
      return fail(`${file} has not the form of a recording; record anew`)
    }
    groups.push({ ...about, exchanges: group['exchanges'] })
  }
  const { groups: _, ...facts } = content
  return { facts, groups }
}

function textOf(value: unknown): string {
  return `${stringifyExactJson(value, 2)}\n`
}

async function replaceFolder(folder: string, texts: readonly { file: string; text: string }[]): Promise<void> {
  const { made, old } = besideOf(folder)
  await mkdir(dirname(folder), { recursive: true })
  await mkdir(made)
  try {
    // The first file names the others.
    for (const { file, text } of texts) await writeFile(join(made, file), text)
    await rename(folder, old).catch((error) => {
      if (!isMissing(error)) throw error
    })
    try {
      await rename(made, folder)
    } catch (error) {
      await rename(old, folder).catch(() => {})
      throw error
    }
  } finally {
    for (const each of [made, old]) await rm(each, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
  }
}

function isFacts(value: unknown): value is FactsContent {
  if (!isObject(value)) return false
  const { format, program, connector, recorded, seed, readOnly, readLimit, config, samples, groups } = value
  const isGroup = (each: unknown) =>
    isObject(each) &&
    typeof each['id'] === 'string' &&
    (each['file'] === undefined || typeof each['file'] === 'string') &&
    isObject(each['commands']) &&
    typeof each['writes'] === 'boolean'
  return (
    Number.isInteger(format) &&
    [program, connector, seed].every((each) => typeof each === 'string') &&
    typeof recorded === 'string' &&
    Number.isFinite(Date.parse(recorded)) &&
    typeof readOnly === 'boolean' &&
    Number.isInteger(readLimit) &&
    isObject(config) &&
    Array.isArray(samples) &&
    samples.every((each) => isObject(each) && typeof each['type'] === 'string' && Array.isArray(each['keys'])) &&
    Array.isArray(groups) &&
    groups.every(isGroup)
  )
}

function isExchange(value: unknown): value is RecordedExchange {
  if (!isObject(value) || !isObject(value['request']) || !isObject(value['answer'])) return false
  const { request, answer } = value
  if (typeof request['method'] !== 'string' || typeof request['url'] !== 'string') return false
  if (!isBody(request['body'])) return false
  if (typeof answer['error'] === 'string') return true
  const headers = answer['headers'] ?? []
  const isHeader = (each: unknown) =>
    Array.isArray(each) && each.length === 2 && each.every((one) => typeof one === 'string')
  return (
    Number.isInteger(answer['status']) && Array.isArray(headers) && headers.every(isHeader) && isBody(answer['body'])
  )
}

function isBody(body: unknown): boolean {
  if (body === undefined) return true
  if (!isObject(body)) return false
  const { form, text, binary, charset } = body
  if (charset !== undefined && typeof charset !== 'string') return false
  if (form !== undefined) return Array.isArray(form) && form.every((pair) => Array.isArray(pair) && pair.length === 2)
  if (text !== undefined) return Array.isArray(text) && text.every((line) => typeof line === 'string')
  if (binary !== undefined)
    return isObject(binary) && Number.isSafeInteger(binary['bytes']) && typeof binary['hash'] === 'string'
  return 'json' in body
}
