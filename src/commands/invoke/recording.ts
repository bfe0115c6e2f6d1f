import { resolve } from 'node:path'
import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UsageError, UserError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { replayConfig } from '../../recording/config.js'
import { TargetRecorder } from '../../recording/recorder.js'
import { TargetReplay } from '../../recording/replay.js'
import { codeWordsOf, namedFirst, openFolder, recordingFolder, warnOfUnread } from '../shared/recordings.js'

export const recordingInputs = {
  'record-target': {
    kind: 'text',
    description:
      'Folder for a recording of what the connector of file exchanges with its target system, without secrets and persons. Replaces an earlier recording.',
  },
  'replay-target': {
    kind: 'text',
    description: 'Folder of a recording that answers in place of the target system. It has the configuration.',
  },
} as const satisfies InputDeclarations

type Inputs = InputsOf<typeof recordingInputs> & {
  file: string | undefined
  config: string | undefined
  'config-path': string | undefined
}

/** The recording that a command makes or is answered by. */
export type CommandRecording =
  | { exchanges: TargetRecorder; folder: string; shown: string }
  | { exchanges: TargetReplay; config: Record<string, unknown>; shown: string }

/** Opens what the inputs name; undefined if they name no recording. Throws a UserError. */
export async function openCommandRecording(
  inputs: Inputs,
  context: CommandContext,
): Promise<CommandRecording | undefined> {
  const { 'record-target': record, 'replay-target': replay } = inputs
  if (record === undefined && replay === undefined) return undefined
  if (record !== undefined && replay !== undefined) {
    throw new UsageError(
      `${plainInputName('record-target')} and ${plainInputName('replay-target')} are both given; give one of them`,
    )
  }
  const name = record === undefined ? 'replay-target' : 'record-target'
  if (inputs.file === undefined) {
    throw new UsageError(
      `${plainInputName(name)} needs ${plainInputName('file')}: only what a bundle exchanges on this machine is seen`,
    )
  }
  const hasConfig = inputs.config !== undefined || inputs['config-path'] !== undefined
  if (record !== undefined) {
    if (!hasConfig)
      throw new UsageError(
        `${plainInputName('record-target')} needs ${plainInputName('config')} or ${plainInputName('config-path')}, to reach the target system`,
      )
    const folder = await recordingFolder(record, context)
    return { exchanges: new TargetRecorder(context.clock.now()), folder, shown: record }
  }
  if (hasConfig) {
    throw new UsageError(
      `${plainInputName('config')} and ${plainInputName('config-path')} cannot be given with ${plainInputName('replay-target')}, which has its own; leave them out`,
    )
  }
  const shown = replay ?? ''
  const recording = await openFolder(shown, context)
  const exchanges = new TargetReplay(recording, { isOpen: true })
  context.logger.info(`replaying ${shown}, a recording of ${recording.facts.recorded.slice(0, 10)}`)
  return { exchanges, config: replayConfig(recording.facts.config), shown }
}

/** What was run, for its recording. */
export interface RecordedCommand {
  file: string
  config: Record<string, unknown>
  spec: Record<string, unknown>
  input: unknown
}

/** Writes what a command exchanged. Throws a UserError if it could not be recorded. */
export async function writeCommandRecording(
  { exchanges, folder, shown }: Extract<CommandRecording, { folder: string }>,
  { file, config, spec, input }: RecordedCommand,
  context: CommandContext,
): Promise<void> {
  const name = typeof spec['name'] === 'string' ? spec['name'] : 'connector'
  const made = exchanges.make(
    shown,
    { connector: name, seed: '', readOnly: true, readLimit: 0 },
    {
      ...{ secrets: context.secrets, config, sourceConfig: spec['sourceConfig'], rules: { personal: [], keep: [] } },
      code: await codeWordsOf([resolve(context.workingDirectory, file)]),
      ...{ spec: [JSON.stringify(spec)], always: [] },
    },
  )
  await made.write(folder, shown)
  context.logger.info(`recorded ${made.exchanges} exchanges in ${shown}; review the files before you commit them`)
  context.logger.info(`in a replay, the input is ${JSON.stringify(made.disguised(input))}`)
  warnOfUnread(made.unread, context)
}

/** Throws a UserError if a command sent what its recording does not have. */
export function assertReplayed({ exchanges }: { exchanges: TargetReplay }): void {
  const differences = exchanges.differences()
  if (differences.length === 0) return
  throw new UserError(
    `the command differs from the recording: ${namedFirst(differences)}; record anew if that is meant`,
  )
}
