import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UsageError } from '../../core/errors.js'
import { fileErrorReason } from '../../core/files.js'
import { inputName } from '../../core/input-names.js'
import { isObject } from '../../core/json.js'
import { writeOutputFile } from '../shared/json-output.js'
import { parseStructured } from '../shared/structured-input.js'

/** The state of the previous run of a stateful command. */
export interface PreviousState {
  /** Undefined in the first run. */
  value: Record<string, unknown> | undefined
  /** The file that the next state is written to. Undefined: none. */
  path: string | undefined
}

/**
 * Reads the input `state`: a text that begins with `{` is the state, any other is the name of a file, which need not
 * exist.
 *
 * @throws UserError if it cannot be read or parsed.
 */
export async function readState(text: string | undefined, workingDirectory: string): Promise<PreviousState> {
  if (text === undefined) return { value: undefined, path: undefined }
  if (text.startsWith('{')) return { value: await parseState(text, inputName('state')), path: undefined }
  const path = resolve(workingDirectory, text)
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { value: undefined, path }
    throw new UsageError(`cannot read state ${text}: ${fileErrorReason(cause)}`, { cause })
  }
  if (content.trim() === '') return { value: undefined, path }
  return { value: await parseState(content, `the file ${text}`), path }
}

/**
 * Writes the state that the command sent, as JSON, if there is a file for it.
 *
 * @throws UserError if it cannot be written.
 */
export async function writeState({ path }: PreviousState, json: string): Promise<void> {
  if (path !== undefined) await writeOutputFile(path, `${json}\n`, `state ${path}`)
}

/** A state is an object (docs/platform.md#commands). */
async function parseState(text: string, label: string): Promise<Record<string, unknown>> {
  const state = await parseStructured(text, label)
  if (isObject(state)) return state
  throw new UsageError(`${label} is not a JSON object; give the state that an earlier run sent`)
}
