import type { CommandContext, InputDeclarations, InputsOf } from '../../cli/command.js'
import { UserError } from '../../core/errors.js'
import { recordInputs, UploadRecords } from '../shared/upload-record.js'

export const uploadInputs = {
  connector: { kind: 'text', description: 'Id or alias of the connector.' },
  create: { kind: 'boolean', default: 'true', description: 'Create the connector when there is none of this alias.' },
  tag: { kind: 'text', description: 'Tag to create at the new version, or to move to it, for example development.' },
  'keep-tags': {
    kind: 'boolean',
    default: 'true',
    description: 'Put every other tag, latest too, back to where it was if the platform moved it.',
  },
  'skip-unchanged': {
    kind: 'boolean',
    default: 'true',
    description: 'Do not upload a bundle again that is remembered as a version, see github-token and record.',
  },
  'dry-run': { kind: 'boolean', default: 'false', description: 'Do every read and no write.' },
  ...recordInputs,
} as const satisfies InputDeclarations

export type UploadInputs = InputsOf<typeof uploadInputs>

/** What an upload tells of its writes. */
export const uploadOutputs = {
  uploaded: 'Whether a new version was made: true, false or unknown.',
  created: 'Whether the connector was created: true, false or unknown.',
  tags: 'The tags of the connector and their versions after the upload, as a JSON object; unknown stands for a version that could not be read.',
} as const

/** Refuses, before anything is sent, what is missing, and a record that could not be kept. */
export async function assertUploadInputs(inputs: UploadInputs, context: CommandContext): Promise<void> {
  if (inputs.connector === undefined) {
    throw new UserError('input connector is missing; give the id or alias of the connector')
  }
  await new UploadRecords(inputs, context).assertUsable(inputs['dry-run'])
}
