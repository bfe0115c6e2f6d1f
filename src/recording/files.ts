import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../core/errors.js'
import { parseExactJson, stringifyExactJson } from '../core/exact-json.js'
import { fileErrorReason, isMissing, writeError } from '../core/files.js'
import { isDeeperThan, isObject, maxDepth } from '../core/json.js'
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
 * @param holdsSecret - tells whether a text must not be written.
 * @throws UserError
 */
export async function writeRecording(
  folder: string,
  shown: string,
  { facts, groups }: Recording,
  holdsSecret: (text: string) => boolean,
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
    // Cleaning has a test for each form of a secret; this is for one that it does not know.
    if (holdsSecret(text)) {
      throw new UserError(`nothing was written to ${shown}: a secret was still found in ${file}; please report this`)
    }
  }
  try {
    await replaceFolder(folder, texts)
  } catch (error) {
    if (error instanceof UserError) throw error
    throw writeError(`record-target ${shown}`, error)
  }
}

/** @throws UserError for a folder that holds something else than a recording. */
export async function assertRecordingFolder(folder: string, shown: string): Promise<void> {
  const names = await readdir(folder).catch((error): string[] => {
    if (isMissing(error)) return []
    throw new UserError(`cannot use record-target ${shown}: ${fileErrorReason(error)}; give another folder`)
  })
  if (names.length === 0 || names.includes(factsFile)) return
  throw new UserError(
    `record-target ${shown} holds other files than a recording, which would be removed; give a folder of its own`,
  )
}

/** @throws UserError for a folder that is no recording of this form. */
export async function readRecording(folder: string, shown: string): Promise<Recording> {
  const fail: (problem: string) => never = (problem) => {
    throw new UserError(`replay-target ${shown}: ${problem}`)
  }
  const read = async (file: string): Promise<unknown> => {
    try {
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
  await mkdir(dirname(folder), { recursive: true })
  const temporary = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`)
  const old = `${temporary}-old`
  try {
    await mkdir(temporary)
    for (const { file, text } of texts) await writeFile(join(temporary, file), text)
    await rename(folder, old).catch((error) => {
      if (!isMissing(error)) throw error
    })
    try {
      await rename(temporary, folder)
    } catch (error) {
      await rename(old, folder).catch(() => {})
      throw error
    }
  } finally {
    for (const each of [temporary, old]) await rm(each, { recursive: true, force: true, maxRetries: 5 }).catch(() => {})
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
  const { form, text, base64 } = body
  if (form !== undefined) return Array.isArray(form) && form.every((pair) => Array.isArray(pair) && pair.length === 2)
  if (text !== undefined) return Array.isArray(text) && text.every((line) => typeof line === 'string')
  return 'json' in body || typeof base64 === 'string'
}
