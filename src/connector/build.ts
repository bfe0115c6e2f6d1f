import type { Logger } from '../base/logger.js'
import type { Project } from './project.js'

export interface RunOptions {
  /** Absolute. */
  cwd: string
  env: NodeJS.ProcessEnv
}

/**
 * Runs a program to its end with its output shown, and answers its exit code. Rejects with an error of code ENOENT if
 * there is no such program. On Windows a `.cmd` needs a shell: the runner sees to that.
 */
export type RunCommand = (command: string, args: string[], options: RunOptions) => Promise<number>

export interface BuildOptions {
  /** `auto`: only if something that package.json asks for is missing, or the lockfile is newer than what is there. */
  install: 'auto' | 'always' | 'never'
  /** `auto`: by the `build` script if there is one; `always`: there must be one. */
  build: 'auto' | 'always' | 'never'
  run: RunCommand
  /** For the child processes: without credentials. */
  env: NodeJS.ProcessEnv
  logger?: Logger
  platform?: NodeJS.Platform
}

export interface BuildResult {
  installed: boolean
  built: boolean
}

/** Installs and builds a project. */
export async function installAndBuild(_project: Project, _options: BuildOptions): Promise<BuildResult> {
  return { installed: false, built: false }
}
