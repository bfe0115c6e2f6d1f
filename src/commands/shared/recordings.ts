import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readCodeTexts } from '../../bundle/bundle.js'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import { CodeWordCollector, type CodeWords } from '../../recording/code-words.js'
import { assertRecordingFolder, mendRecording, readRecording } from '../../recording/files.js'
import type { Recording } from '../../recording/model.js'
import type { ReplayFacts } from '../../validation/engine/result.js'

/** Problems that a message names. */
const maxNamed = 5

const dayMs = 24 * 60 * 60 * 1000

/** The folder of a recording that is to be written. Throws a UserError for one that cannot be used. */
export async function recordingFolder(shown: string, context: CommandContext): Promise<string> {
  const folder = resolve(context.workingDirectory, shown)
  await mend(folder, shown, context)
  await assertRecordingFolder(folder, shown)
  return folder
}

/** Where a recording lies in the project of its connector. */
export const projectRecording = '.saas-connector/recording'

/** The folder of the recording in a project; undefined if there is none. */
export function projectRecordingOf(path: string, { workingDirectory }: CommandContext): string | undefined {
  const shown = join(path, projectRecording)
  return existsSync(resolve(workingDirectory, shown, 'recording.json')) ? shown : undefined
}

/**
 * The recording of a project, for a run that could not reach the target system, such as that of a pull request from a fork.
 * Undefined if there is none.
 *
 * @param path - the folder of the project.
 */
export function recordingOfProject(path: string, context: CommandContext): string | undefined {
  const shown = projectRecordingOf(path, context)
  if (shown === undefined) return undefined
  context.logger.info(
    `without a configuration, ${shown} answers in place of the target system; ${plainInputName('replay-target')} none leaves it out`,
  )
  return shown
}

/** What reports say of a recording. */
export function replayFacts({ facts: { recorded, program } }: Recording, { clock }: CommandContext): ReplayFacts {
  const ageDays = Math.max(0, Math.floor((clock.now() - Date.parse(recorded)) / dayMs))
  return { recorded, program, ageDays }
}

/** For commands that are answered from a recording. */
export const recordingAgeInputs = {
  'max-age': {
    kind: 'integer',
    min: 0,
    max: 36500,
    description: 'Days after which the recording of replay-target counts as old.',
  },
  'max-age-fails': {
    kind: 'boolean',
    default: 'false',
    description: 'Fail for an old recording instead of warning.',
  },
} as const satisfies InputDeclarations

/**
 * Tells a recording that is older than it may be.
 *
 * @param shown - its folder as the user named it.
 * @throws UserError if that is to fail.
 */
export function judgeAge(
  shown: string,
  { ageDays }: ReplayFacts,
  inputs: Partial<InputsOf<typeof recordingAgeInputs>>,
  context: CommandContext,
): void {
  const maxAge = inputs['max-age']
  if (maxAge === undefined || ageDays <= maxAge) return
  const message = `the recording in ${shown} is ${ageDays} days old, more than ${plainInputName('max-age')} ${maxAge}; record anew`
  if (inputs['max-age-fails']) throw new UserError(message)
  context.annotate({ level: 'warning', title: 'recording', message })
}

/** Reads the recording in a folder. Throws a UserError for one that is none. */
export async function openFolder(shown: string, context: CommandContext, input = 'replay-target'): Promise<Recording> {
  const folder = resolve(context.workingDirectory, shown)
  await mend(folder, shown, context)
  const recording = await readRecording(folder, shown, input)
  const { recorded } = recording.facts
  // Clocks may differ a little.
  if (Date.parse(recorded) > context.clock.now() + dayMs) {
    throw new UserError(
      `${plainInputName(input)} ${shown}: it says that it was recorded on ${recorded.slice(0, 10)}, which is in the future; record anew`,
    )
  }
  return recording
}

async function mend(folder: string, shown: string, { logger }: CommandContext): Promise<void> {
  const told = await mendRecording(folder, shown)
  if (told !== undefined) logger.warning(told)
}

/** The words that the code in zips names. */
export async function codeWordsOf(paths: readonly string[]): Promise<CodeWords> {
  const code = new CodeWordCollector()
  for (const path of paths) for (const text of await readCodeTexts(path)) code.code(text)
  return code
}

/** Warns of bodies that could not be read, and so are not in a recording. */
export function warnOfUnread(unread: readonly string[], context: CommandContext): void {
  if (unread.length === 0) return
  const message = `what cannot be read is kept only as a length and a hash: ${namedFirst(unread)}`
  context.annotate({ level: 'warning', title: 'recording', message })
}

/** The first of a list, for a message of one line. */
export function namedFirst(list: readonly string[]): string {
  const first = list.slice(0, maxNamed).map((each) => oneLine(printable(each), 300))
  return first.join('; ') + (list.length > maxNamed ? ` and ${list.length - maxNamed} more` : '')
}
