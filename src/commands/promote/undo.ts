import type { CommandContext } from '../../cli/command.js'
import { shellLine } from '../../core/shell.js'
import type { PromotionRequest, UndoHints } from './request.js'

/** Inputs that the command that undoes a move needs as well. */
interface RepeatedInputs {
  record: string | undefined
  journal: string | undefined
  'config-path': string | undefined
  verify: boolean
  'base-url': string | undefined
  'api-prefix': string
  'github-token': string | undefined
}

/** What of the inputs the command that undoes the move has to be given. Secrets are left out. */
export function undoHints(
  inputs: RepeatedInputs,
  { environment, workflow }: Pick<CommandContext, 'environment' | 'workflow'>,
): UndoHints {
  const { record, journal, verify, 'config-path': configPath } = inputs
  const { 'base-url': baseUrl, 'api-prefix': apiPrefix } = inputs
  const given = {
    ...{ record, journal, 'config-path': configPath },
    // Without it, the variable would lead to another tenant.
    'base-url': baseUrl === environment['SAIL_BASE_URL'] ? undefined : baseUrl,
    'api-prefix': apiPrefix === 'beta' ? undefined : apiPrefix,
    verify: verify ? undefined : 'false',
  }
  return {
    words: Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value])),
    isRecordedByWorkflow: workflow !== undefined && inputs['github-token'] !== undefined,
  }
}

/** How to move a tag back where it was before a move. */
export interface Undo {
  /** What to do in a workflow, where only that records it. */
  inWorkflow?: string
  /** The command line. */
  line: string
}

/** @param before - the version that the tag was at before the move. */
export function undoOf({ connector, tag, undo, move, target }: PromotionRequest, before: number): Undo {
  const [command, to] = move === 'rollback' ? ['promote', 'version'] : ['rollback', 'to']
  const inputs = Object.entries({ connector: connector.alias, tag, [to]: before, 'expect-version': target })
  const words = inputs.flatMap(([name, value]) => [`--${name}`, String(value)])
  const line = shellLine(['saas-connector', command, ...words, ...(undo?.words ?? [])])
  if (!undo?.isRecordedByWorkflow) return { line }
  const given = inputs.map(([name, value]) => `${name} ${value}`).join(', ')
  return { inWorkflow: `run the action ${command} in a workflow with ${given}`, line }
}

/** The same as the end of a sentence. */
export function undoText({ inWorkflow, line }: Undo): string {
  return inWorkflow === undefined ? line : `${inWorkflow}; from a shell, which does not record it: ${line}`
}
