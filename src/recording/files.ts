import { lstat, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UsageError, UserError } from '../core/errors.js'
import { parseExactJson, stringifyExactJson } from '../core/exact-json.js'
import { fileErrorReason, isMissing, writeError } from '../core/files.js'
import { plainInputName } from '../core/input-names.js'
import { isDeeperThan, isObject, maxDepth } from '../core/json.js'
import { printable } from '../core/secrets/process.js'
import { oneLine } from '../core/text.js'
import { isCharset } from './charsets.js'
import { validate as isFacts } from './facts-validator.js'
import { validate as isGroup } from './group-validator.js'
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
    const name = fileNameOf(group.id)
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
    throw new UsageError(
      `cannot use ${plainInputName('record-target')} ${shown}: ${fileErrorReason(error)}; give another folder`,
    )
  })
  if (problem === undefined) return
  throw new UsageError(`${plainInputName('record-target')} ${shown} ${problem}; give a folder of its own`)
}

/** What of a folder is not of a recording; undefined if all is, or it does not exist. */
async function foreignIn(folder: string, isPartial = false): Promise<string | undefined> {
  const stats = await lstat(folder).catch((error): undefined => {
    if (!isMissing(error)) throw error
  })
  if (stats === undefined) return undefined
  if (stats.isSymbolicLink()) return 'is a link, which is not followed'
  if (!stats.isDirectory()) return 'is a file'
  const entries = await readdir(folder, { withFileTypes: true })
  const own = entries.some(({ name }) => name === factsFile) ? await ownFiles(folder, isPartial) : new Set<string>()
  const foreign = entries.find((entry) => !entry.isFile() || !own.has(entry.name))
  if (foreign === undefined) return undefined
  const name = oneLine(printable(foreign.name), 100)
  return `holds ${name}, which is not of a recording and would be removed`
}

/**
 * The files that belong to a recording: those that its first file names, and whose names and contents have the form of one.
 *
 * @param isPartial - true if the writing may have been ended: one file may be cut.
 */
async function ownFiles(folder: string, isPartial: boolean): Promise<Set<string>> {
  const own = new Set<string>()
  const facts = await readFile(join(folder, factsFile), 'utf8')
  const content = jsonOf(facts)
  if (content === undefined) return isPartial ? own.add(factsFile) : own
  if (!isObject(content) || !('recorded' in content) || !Array.isArray(content['groups'])) return own
  own.add(factsFile)
  for (const [i, group] of content['groups'].entries()) {
    if (!isObject(group) || typeof group['id'] !== 'string' || typeof group['file'] !== 'string') continue
    const { file } = group
    const name = fileNameOf(group['id'])
    if (file !== name && file !== `${i}-${name}`) continue
    const text = await readFile(join(folder, file), 'utf8').catch(() => '')
    if (isGroupText(text, isPartial)) own.add(file)
  }
  return own
}

function fileNameOf(id: string): string {
  return `${id.replace(/[^\w.-]/g, '_').slice(0, 100)}.json`
}

/** True for a file of requests and answers, in whichever form a version of this program had it. */
function isGroupText(text: string, isPartial: boolean): boolean {
  const content = jsonOf(text)
  if (content === undefined) return isPartial && (text.startsWith(groupStart) || groupStart.startsWith(text))
  return (
    isObject(content) &&
    Object.keys(content).join() === 'exchanges' &&
    Array.isArray(content['exchanges']) &&
    content['exchanges'].every((each) => isObject(each) && isObject(each['request']) && isObject(each['answer']))
  )
}

const groupStart = '{\n  "exchanges": ['

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
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
    const foreign = await foreignIn(each, true)
    if (foreign === undefined) continue
    throw new UsageError(`${shown}: ${basename(each)} beside it ${foreign}; look at it and remove it`)
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

/**
 * @param input - the input that names the folder, for messages.
 * @throws UserError for a folder that is no recording of this form.
 */
export async function readRecording(folder: string, shown: string, input = 'replay-target'): Promise<Recording> {
  const fail: (problem: string) => never = (problem) => {
    throw new UsageError(`${plainInputName(input)} ${shown}: ${problem}`)
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
          ? `there is no recording.json; make a recording there with ${plainInputName('record-target')}`
          : `cannot read ${file}: ${fileErrorReason(error)}`,
      )
    }
  }
  const content = await read(factsFile)
  const format = isObject(content) ? content['format'] : undefined
  if (Number.isInteger(format) && format !== recordingFormat) {
    return fail(`its format is ${format}, and this version of the program reads ${recordingFormat}; record anew`)
  }
  const problem = problemOf(isFacts, content)
  if (problem !== undefined) return fail(`${factsFile} ${problem}; record anew`)
  const known = content as FactsContent
  if (!Number.isFinite(Date.parse(known.recorded))) return fail(`${factsFile} has no date at /recorded; record anew`)
  const groups: RecordedGroup[] = []
  for (const { file, ...about } of known.groups) {
    if (file === undefined) {
      groups.push({ ...about, exchanges: [] })
      continue
    }
    const name = oneLine(printable(basename(file)), 120)
    const content = await read(basename(file))
    const problem = problemOf(isGroup, content)
    if (problem !== undefined) return fail(`${name} ${problem}; record anew`)
    const { exchanges } = content as { exchanges: RecordedExchange[] }
    const charset = unknownCharset(exchanges)
    if (charset !== undefined) {
      return fail(`${name} has a character set that is not known, ${oneLine(printable(charset), 40)}; record anew`)
    }
    groups.push({ ...about, exchanges })
  }
  const { groups: _, ...facts } = known
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

/** What of a parsed file has not the form of a recording. One line; undefined if all has. */
function problemOf(validate: typeof isGroup, value: unknown): string | undefined {
  if (validate(value)) return undefined
  const [error] = validate.errors ?? []
  const place = error?.instancePath ? ` at ${oneLine(printable(error.instancePath), 120)}` : ''
  return `has not the form of a recording${place}: it ${error?.message ?? 'has another one'}`
}

/** A character set of an exchange that does not exist. */
function unknownCharset(exchanges: readonly RecordedExchange[]): string | undefined {
  const bodies = exchanges.flatMap(({ request, answer }) => [request.body, 'body' in answer ? answer.body : undefined])
  const names = new Set(bodies.flatMap((body) => body?.charset ?? []))
  return [...names].find((name) => !isCharset(name))
}
