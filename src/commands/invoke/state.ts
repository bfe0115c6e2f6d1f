import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../../core/errors.js'
import { isObject } from '../../core/json.js'
import { replaceFile } from '../shared/json-output.js'
import { parseStructured, reasonOf } from '../shared/structured-input.js'

/** The state that a stateful command gets, and where the next one belongs. */
export interface CarriedState {
  /** Undefined at the first run. */
  state: Record<string, unknown> | undefined
  /** The file that it came from, and that the next one is written to. */
  path: string | undefined
}

/**
 * Reads a state: a text that begins with `{` is the state itself, any other is a file, which may not be there yet.
 *
 * @throws UserError
 */
export async function readState(text: string | undefined, workingDirectory: string): Promise<CarriedState> {
  if (text === undefined) return { state: undefined, path: undefined }
  if (text.startsWith('{')) return { state: await stateOf(text, 'input state'), path: undefined }
  const path = resolve(workingDirectory, text)
  let content: string
  try {
    content = await readFile(path, 'utf8')
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return { state: undefined, path }
    throw new UserError(`cannot read state ${text}: ${reasonOf(cause)}`, { cause })
  }
  if (content.trim() === '') return { state: undefined, path }
  return { state: await stateOf(content, `the file ${text}`), path }
}

/** Writes the state that the command sent, if there is a file for it. Throws a UserError. */
export async function writeState({ path }: CarriedState, state: unknown): Promise<void> {
  if (path !== undefined) await replaceFile(path, `${JSON.stringify(state)}\n`, `state ${path}`)
}

/** A state is an object (docs/platform.md#commands). */
async function stateOf(text: string, label: string): Promise<Record<string, unknown>> {
  const state = await parseStructured(text, label)
  if (isObject(state)) return state
  throw new UserError(`${label} is not a JSON object, as a state is; give what an earlier run sent`)
}
