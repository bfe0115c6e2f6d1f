import { existsSync } from 'node:fs'
import { relative } from 'node:path'
import { EnvironmentError, UserError } from '../core/errors.js'
import { type Logger, silentLogger } from '../core/logger.js'
import { relativePath } from '../core/paths.js'
import { printableName } from '../core/secrets/process.js'
import { listOf } from '../spec/format.js'
import { bundleScripts, otherBundleScripts } from './build-scripts.js'
import { findBundle } from './bundle-places.js'
import { changedFiles, trackedState } from './git-tracked.js'
import { installCommand, installReason, type PackageCommand } from './install.js'
import { readPackageFile } from './package-file.js'
import type { PackageManager, Project } from './project.js'
import { sdkVersionOf } from './sdk-version.js'

export interface RunOptions {
  /** Absolute. */
  cwd: string
  env: NodeJS.ProcessEnv
  /** Called with each line that the program prints, as it is. */
  onLine?: (line: string) => void
}

/**
 * Runs a program, prints its output and resolves to its exit code. Rejects with an error of code ENOENT if there is no such
 * program. On Windows it finds the extension of the program, and runs a `.cmd` in the shell that it needs.
 */
export type RunCommand = (command: string, args: string[], options: RunOptions) => Promise<number>

export interface BuildOptions {
  /** `auto`: if the project is built and its dependencies are missing or older than the lockfile. */
  install: 'auto' | 'always' | 'never'
  /** `auto`: if a script makes the bundle; `always`: there must be one. */
  build: 'auto' | 'always' | 'never'
  run: RunCommand
  /** Environment of child processes, without credentials. */
  env: NodeJS.ProcessEnv
  logger?: Logger
}

export interface BuildResult {
  installed: boolean
  built: boolean
  /** As Project.sdkVersion, after the install. */
  sdkVersion: string | undefined
  /** As Project.indexFile, after the build. */
  indexFile: string
}

/**
 * Decides whether to install a project and which scripts to build it with; with `auto`, also why to install it.
 *
 * @throws UserError if the project cannot be built.
 */
export function planSteps(
  project: Project,
  options: Pick<BuildOptions, 'install' | 'build'>,
): { install: boolean; scripts: readonly string[]; reason?: string } {
  const scripts = scriptsToRun(project, options.build)
  if (options.install !== 'auto') return { install: options.install === 'always', scripts }
  const reason = scripts.length > 0 ? installReason(project) : undefined
  return reason === undefined ? { install: false, scripts } : { install: true, scripts, reason }
}

/**
 * Installs a project from its lockfile and builds it with the script that makes its bundle. Never calls its `pack-zip`
 * script, which would install a second time.
 *
 * @throws UserError if a step fails, if there is no bundle afterwards, or if a file that git tracks was changed.
 */
export async function installAndBuild(project: Project, options: BuildOptions): Promise<BuildResult> {
  const logger = options.logger ?? silentLogger
  const { scripts, install, reason } = planSteps(project, options)
  const build = scripts.length > 0
  if (options.install === 'auto' && build)
    logger.info(reason === undefined ? 'dependencies are installed' : `installing dependencies: ${reason}`)
  if (!install && !build) {
    return { installed: false, built: false, sdkVersion: project.sdkVersion, indexFile: project.indexFile }
  }

  const root = project.repositoryRoot
  const folders = [...new Set([project.directory, project.installDirectory])]
  const before = root === undefined ? undefined : await trackedState(root, folders, options.env, logger)
  if (install && project.lockfile === undefined && hasDependencies(project)) {
    logger.warning(
      `there is no lockfile: the dependencies are not pinned, so the bundle may differ from run to run; commit a lockfile, which "${project.packageManager} install" writes`,
    )
  }
  if (install) await runPackageManager(project, installCommand(project), 'install', options)
  const other = scripts.find((name) => name !== 'build')
  if (other !== undefined && project.scripts['build'] !== undefined)
    logger.info(`the script "build" only compiles; the script "${printableName(other)}" makes the bundle`)
  for (const name of scripts)
    await runPackageManager(project, { args: ['run', name], cwd: project.directory }, 'build', options)
  const after = root === undefined || !before ? undefined : await trackedState(root, folders, options.env, logger)
  if (before && after) assertUnchanged(changedFiles(before, after), install, build)
  const indexFile = findBundle(project.bundlePlaces)
  if (build && !existsSync(indexFile)) {
    const ran = `${scriptNames(scripts)} ${scripts.length === 1 ? 'was' : 'were'} run`
    throw new UserError(
      `the build of ${project.directory} succeeded, but wrote no ${placesOf(project)}; ${ran}${othersThan(scripts, project)}: let the build script write the bundle there, for example with "ncc build src/index.ts -o dist"`,
    )
  }
  const packageFile = readPackageFile(project.directory)
  const sdkVersion =
    packageFile && sdkVersionOf(project.directory, packageFile, project.lockfile, project.repositoryRoot)
  return { installed: install, built: build, sdkVersion, indexFile }
}

function scriptsToRun(project: Project, build: BuildOptions['build']): string[] {
  if (build === 'never') return []
  const scripts = bundleScripts(project)
  if (scripts.length > 0) return scripts
  if (build === 'auto' && existsSync(project.indexFile)) return []
  const bundle = build === 'auto' ? `, and there is no ${placesOf(project)}` : ''
  // Without a build script, a script that only builds would have been taken.
  const { refused } = otherBundleScripts(project, [])
  const others = refused.length === 0 ? 'no other script runs ncc or writes dist/index.js' : refusedText(refused)
  throw new UserError(
    `package.json in ${project.directory} has no "build" script${bundle}; add one that bundles the connector, for example "ncc build src/index.ts -o dist" (${others})`,
  )
}

/** What is said of scripts that may make the bundle and were not run, after those that were. */
function othersThan(ran: readonly string[], project: Project): string {
  const { refused, notTaken } = otherBundleScripts(project, ran)
  const texts: string[] = []
  if (refused.length > 0) texts.push(refusedText(refused))
  if (notTaken.length > 0) {
    const [names, were] = notTaken.length === 1 ? ['names', 'was'] : ['name', 'were']
    texts.push(`${scriptNames(notTaken)} ${names} a bundler or dist/index.js, but ${were} not run`)
  }
  return texts.length === 0 ? ', and no other runs ncc or writes dist/index.js' : `; ${texts.join(', and ')}`
}

function refusedText(refused: readonly string[]): string {
  const [names, are, they] = refused.length === 1 ? ['names', 'is', 'it does'] : ['name', 'are', 'they do']
  return `${scriptNames(refused)} ${names} a bundler or dist/index.js, but ${are} never run, because ${they} not only build and end`
}

/** `the script "build"`, or `the scripts "build" and "bundle"`. */
function scriptNames(names: readonly string[]): string {
  const shown = names.map((name) => `"${printableName(name)}"`)
  return `the script${names.length === 1 ? '' : 's'} ${listOf(shown, 'and')}`
}

/** Where a bundle is looked for, in words: `dist/index.js or out/main.js, which package.json names`. */
function placesOf({ directory, bundlePlaces }: Project): string {
  const paths = bundlePlaces.map((file) => printableName(relativePath(directory, file)))
  return paths.length === 1 ? listOf(paths, 'or') : `${listOf(paths, 'or')}, which package.json names`
}

function hasDependencies({ dependencies, devDependencies }: Project): boolean {
  return Object.keys({ ...dependencies, ...devDependencies }).length > 0
}

const installAdvice: Record<PackageManager, string> = {
  npm: 'it comes with Node.js, so install Node.js again or correct PATH',
  yarn: 'first run "corepack enable", or install it with "npm install --global yarn"',
  pnpm: 'first run "corepack enable", or use the action pnpm/action-setup',
  bun: 'use the action oven-sh/setup-bun, or install it with "npm install --global bun"',
}

async function runPackageManager(
  project: Project,
  { args, cwd }: PackageCommand,
  step: 'install' | 'build',
  options: BuildOptions,
): Promise<void> {
  const manager = project.packageManager
  const shown = `${manager} ${args.join(' ')}`
  options.logger?.info(`${shown} (in ${cwd})`)
  let code: number
  let registryFault: string | undefined
  const onLine = (line: string) => {
    registryFault ??= registryFaultOf(line)
  }
  try {
    // Otherwise Corepack would prompt before it downloads a package manager.
    code = await options.run(manager, args, {
      cwd,
      env: { ...options.env, COREPACK_ENABLE_DOWNLOAD_PROMPT: '0' },
      onLine,
    })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause
    throw new EnvironmentError(`the project needs ${manager}, which is not on PATH; ${installAdvice[manager]}`, {
      cause,
    })
  }
  if (code === 0) return
  const lockfile = project.lockfile === undefined ? undefined : relative(cwd, project.lockfile)
  const advice =
    step === 'install' && registryFault !== undefined
      ? `; a package could not be had (${registryFault}): check its name, and the registry and its token in .npmrc`
      : step === 'install' && lockfile !== undefined
        ? `; if ${lockfile} does not match package.json, run "${manager} install" and commit it`
        : ''
  throw new UserError(`the ${step} failed: "${shown}" in ${cwd} ended with code ${code}, see its output${advice}`)
}

/** A line of an error of a package manager, by its start. */
const errorStart = /\b(?:err|error|ERR_PNPM_\w{1,40}|YN\d{4})\b/i
/** What it says there of a registry that refuses a package, or is not there. */
const registryCode =
  /\b(?:E40[134]|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_PNPM_FETCH_\d{3}|40[134] (?:Not Found|Unauthorized|Forbidden))\b/

/** The code of a fault of a registry in a line that a package manager prints. Undefined for other lines. */
function registryFaultOf(line: string): string | undefined {
  return errorStart.test(line.slice(0, 40)) ? registryCode.exec(line.slice(0, 500))?.[0] : undefined
}

function assertUnchanged(files: string[], install: boolean, build: boolean): void {
  if (files.length === 0) return
  const step = install && build ? 'install and build' : install ? 'install' : 'build'
  const advice = build ? ', or build it first and pack with "build: never"' : ''
  const shown = files.slice(0, 5).concat(files.length > 5 ? [`${files.length - 5} more`] : [])
  throw new UserError(
    `the ${step} changed files that git tracks: ${listOf(shown, 'and')}; commit the changes or stop tracking the files${advice}`,
  )
}
