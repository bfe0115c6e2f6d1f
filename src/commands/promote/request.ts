import type { Written } from '../../core/written.js'
import type { Journal } from '../../journal/journal.js'
import type { Connector } from '../../tenant/types.js'
import type { VersionOrigin } from '../shared/recorded-versions.js'

/** Why a tag is moved. */
export type MoveKind = 'promotion' | 'rollback'

/** Which tag to move, and with which checks. */
export interface PromotionRequest {
  connector: Connector
  tag: string
  /** The version to move it to. */
  target: number
  /** Default: promotion. */
  move?: MoveKind | undefined
  /** What this version was built from. */
  origin?: VersionOrigin | undefined
  /** The version that the tag must be at; 0: the tag must not exist; undefined: not checked. */
  expected: number | undefined
  /** Before and after the move, read the spec and, with a config, test the connection. */
  verify: boolean
  config: Record<string, unknown> | undefined
  /** Move the tag back when the check after the move fails. */
  rollback: boolean
  dryRun: boolean
  /** What the command that undoes the move has to be given besides the move. */
  undo?: UndoHints | undefined
  /** Where the move is written down, for the case that this process is killed before it is checked. */
  journal?: Journal | undefined
}

/** What a promotion has done so far. */
export interface PromotionProgress {
  /** The version that the tag was at before; undefined if it did not exist. */
  previous: number | undefined
  /** The version that the tag is at now; undefined if it does not exist. */
  current: number | undefined | 'unknown'
  /** Whether the tag was moved to the target. */
  changed: Written
  /** Whether the tag was moved back after that. */
  rolledBack: Written
  /** The checks that the version passed before the move. */
  checked: readonly string[]
}

/** The progress before the first step. */
export const initialPromotionProgress: PromotionProgress = {
  previous: undefined,
  current: undefined,
  changed: false,
  rolledBack: false,
  checked: [],
}

/** What the command that undoes a move has to be given besides the move. */
export interface UndoHints {
  /** Flags, as `--record` and its value. */
  words: readonly string[]
  /** True if the move is recorded in deployments, which only a workflow can write. */
  isRecordedByWorkflow: boolean
}
