import type { CommandRun } from '../__tests__/support/command-run.js'
import type { Command } from '../src/cli/command.js'
import type { State, World } from './world.js'

/** An output that says whether or how much was written, and how the state shows it. */
export interface Claim {
  output: string
  /** Several, where the state allows more than one to be said. */
  truth: (after: State, before: State) => boolean | number | readonly number[]
  /** Faults that nobody can tell from a sound answer. */
  unless?: RegExp
  /** Faults after which it may be unknown although the command succeeded. */
  unknownAfter?: RegExp
}

/** A command as a user runs it. */
export interface Operation {
  name: string
  // biome-ignore lint/suspicious/noExplicitAny: commands of different inputs in one list
  command: Command<any, any>
  inputs: (world: World) => Promise<Record<string, string>>
  prepare?: (world: World) => Promise<unknown>
  claims: readonly Claim[]
  /** It writes nothing. */
  isReading?: boolean
  /** Tags that must be where they were, or be told as unknown or wrong. */
  keeps?: readonly string[]
  /** Faults after which the tenant looks to every reader as if the work were done. */
  looksDone?: RegExp
  /** Faults that look like a sound deletion of an account. */
  looksDeleted?: RegExp
  /** Outputs that must not have these values when the command did not end. */
  neverWhenStopped?: Readonly<Record<string, string>>
  /** What else is wrong with what it tells. `fault` is empty without one. */
  judgeRun?: (run: CommandRun, world: World, fault: string) => string[]
}
