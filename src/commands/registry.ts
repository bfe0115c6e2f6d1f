import type { Command } from '../cli/command.js'

/**
 * All commands by name, in the order of `--help`. Each is loaded when it is asked for, so that a start loads nothing it
 * does not use.
 */
export const commands: Record<string, () => Promise<Command>> = {
  pipeline: async () => erase((await import('./pipeline/command.js')).pipeline),
  pack: async () => erase((await import('./pack/command.js')).pack),
  upload: async () => erase((await import('./upload/command.js')).upload),
  validate: async () => erase((await import('./validate/command.js')).validate),
  compare: async () => erase((await import('./compare/command.js')).compare),
  report: async () => erase((await import('./report/command.js')).report),
  promote: async () => erase((await import('./promote/command.js')).promote),
  history: async () => erase((await import('./history/command.js')).history),
  rollback: async () => erase((await import('./rollback/command.js')).rollback),
  cleanup: async () => erase((await import('./cleanup/command.js')).cleanup),
  logs: async () => erase((await import('./logs/command.js')).logs),
  stats: async () => erase((await import('./stats/command.js')).stats),
  invoke: async () => erase((await import('./invoke/command.js')).invoke),
  connector: async () => erase((await import('./connector/command.js')).connector),
  sources: async () => erase((await import('./sources/command.js')).sources),
  drift: async () => erase((await import('./drift/command.js')).drift),
  prove: async () => erase((await import('./prove/command.js')).prove),
  watch: async () => erase((await import('./watch/command.js')).watch),
  sync: async () => erase((await import('./sync/command.js')).sync),
  discover: async () => erase((await import('./discover/command.js')).discover),
  each: async () => erase((await import('./each/command.js')).each),
  doctor: async () => erase((await import('./doctor/command.js')).doctor),
  init: async () => erase((await import('./init/command.js')).init),
  sandbox: async () => erase((await import('./sandbox/command.js')).sandbox),
  completion: async () => erase((await import('./completion/command.js')).completionOf(commands)),
  demo: async () => erase((await import('./demo/command.js')).demo),
}

/** Forgets the types of one command's inputs: main gives it what its own declarations parsed. */
function erase(command: unknown): Command {
  return command as Command
}
