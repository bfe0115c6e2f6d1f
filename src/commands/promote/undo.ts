import type { CommandContext } from '../../cli/command.js'
import { type RepeatedInputs, repeatedWords, tagMoveInputs, tagMoveLine } from '../shared/tag-move-line.js'
import type { PromotionRequest, UndoHints } from './request.js'

/** What of the inputs the command that undoes the move has to be given. Secrets are left out. */
export function undoHints(
  inputs: RepeatedInputs & { 'github-token': string | undefined },
  context: Pick<CommandContext, 'environment' | 'workflow'>,
): UndoHints {
  return {
    words: repeatedWords(inputs, context),
    isRecordedByWorkflow: context.workflow !== undefined && inputs['github-token'] !== undefined,
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
export function undoOf(
  { connector, tag, undo, move, target }: Pick<PromotionRequest, 'connector' | 'tag' | 'undo' | 'move' | 'target'>,
  before: number,
): Undo {
  const command = move === 'rollback' ? 'promote' : 'rollback'
  const back = { connector: connector.alias, tag, version: before, expected: target }
  const line = tagMoveLine(command, back, undo?.words)
  if (!undo?.isRecordedByWorkflow) return { line }
  const given = Object.entries(tagMoveInputs(command, back)).map(([name, value]) => `${name} ${value}`)
  return { inWorkflow: `run the action ${command} in a workflow with ${given.join(', ')}`, line }
}

/** The same as the end of a sentence. */
export function undoText({ inWorkflow, line }: Undo): string {
  return inWorkflow === undefined ? line : `${inWorkflow}; from a shell, which does not record it: ${line}`
}

/** How to move a tag to the target of a request once more, as the end of a sentence. */
export function moveAgainAdvice({ connector, tag, target, move, undo }: PromotionRequest): string {
  const again = { connector: connector.alias, tag, version: target }
  const line = tagMoveLine(move === 'rollback' ? 'rollback' : 'promote', again, undo?.words)
  return `if it should be at ${target}, move it again with ${line}`
}
