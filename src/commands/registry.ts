import type { Command } from '../workflow/command.js'

/**
 * All commands by name, in the order of `--help`. Each is loaded when it is asked for, so that a start loads nothing it
 * does not use.
 */
export const commands: Record<string, () => Promise<Command>> = {
  pipeline: async () => erase((await import('./pipeline.js')).pipeline),
  pack: async () => erase((await import('./pack.js')).pack),
  upload: async () => erase((await import('./upload.js')).upload),
  validate: async () => erase((await import('./validate.js')).validate),
  report: async () => erase((await import('./report.js')).report),
  promote: async () => erase((await import('./promote.js')).promote),
  logs: async () => erase((await import('./logs.js')).logs),
  stats: async () => erase((await import('./stats.js')).stats),
  invoke: async () => erase((await import('./invoke.js')).invoke),
  connector: async () => erase((await import('./connector.js')).connector),
  sync: async () => erase((await import('./sync.js')).sync),
  discover: async () => erase((await import('./discover.js')).discover),
  init: async () => erase((await import('./init.js')).init),
  sandbox: async () => erase((await import('./sandbox.js')).sandbox),
  demo: async () => erase((await import('./demo.js')).demo),
}

/** Forgets the types of one command's inputs: main gives it what its own declarations parsed. */
function erase(command: unknown): Command {
  return command as Command
}
