import type { Project } from './project.js'
import {
  bundlers,
  commandsOf,
  copyPrograms,
  folderPrograms,
  outputsOf,
  packageManagers,
  removePrograms,
  type ShellCommand,
  wordsOf,
} from './shell-commands.js'

type Scripts = Readonly<Record<string, string>>

/** Further programs of a script that does nothing but build. */
const buildPrograms = new Set([
  ...[...bundlers, ...copyPrograms, ...removePrograms, ...folderPrograms],
  ...['tsc', 'swc', 'babel', 'eslint', 'prettier', 'biome', 'echo'],
])

/** Bundlers that start a server unless they are told to build. */
const servers = new Set(['vite', 'parcel'])
/** What a bundler is told to do that does not end. */
const endless = new Set(['serve', 'run', 'dev', 'start', 'preview', 'watch'])

/**
 * The scripts of package.json that make the bundle, in their order. It is `build`, unless that only compiles and another
 * script bundles: then that one, after `build` if it does not run it itself. One that names `dist` as its output comes before
 * one that names none. Only a script that does nothing but build is taken, never one that also installs or uploads. Empty if
 * no script is known to make a bundle.
 */
export function bundleScripts({ scripts }: Pick<Project, 'scripts'>): string[] {
  const hasBuild = scripts['build'] !== undefined
  const build = scriptsRunBy('build', scripts).flatMap((name) => wordsOf(scripts[name]))
  if (hasBuild && (isBundling(build) || !build.includes('tsc'))) return ['build']
  const others = Object.keys(scripts).filter((name) => name !== 'build' && onlyBuilds(name, scripts))
  const other =
    others.find((name) => outputOf(scripts[name]) === 'dist') ??
    others.find((name) => outputOf(scripts[name]) === 'default')
  if (other === undefined) return hasBuild ? ['build'] : []
  return hasBuild && !scriptsRunBy(other, scripts).includes('build') ? ['build', other] : [other]
}

/**
 * The scripts that name a bundler or dist/index.js and are neither one of `ran` nor run by it. `refused` are those that are
 * never run, because they do not only build and end.
 */
export function otherBundleScripts(
  { scripts }: Pick<Project, 'scripts'>,
  ran: readonly string[],
): { refused: string[]; notTaken: string[] } {
  const done = new Set(ran.flatMap((name) => scriptsRunBy(name, scripts)))
  const others = Object.keys(scripts).filter((name) => !done.has(name) && isBundling(wordsOf(scripts[name])))
  return {
    refused: others.filter((name) => !onlyBuilds(name, scripts)),
    notTaken: others.filter((name) => onlyBuilds(name, scripts)),
  }
}

/** Scripts that an install runs. */
const installScripts = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare', 'prepare', 'postprepare']

/** The names of the scripts that an install runs, and those that it runs in turn, also by another program such as `run-s`. */
export function scriptsOfInstall(scripts: Scripts): string[] {
  return scriptsNamedBy(installScripts, scripts)
}

/** The same of an install and a build. */
export function scriptsOfBuild(scripts: Scripts): string[] {
  return scriptsNamedBy([...installScripts, ...bundleScripts({ scripts })], scripts)
}

/** Scripts, and those whose name is a word of one of them: more than run, but not fewer. */
function scriptsNamedBy(names: readonly string[], scripts: Scripts): string[] {
  const found = new Set<string>()
  const add = (name: string) => {
    if (found.has(name) || !Object.hasOwn(scripts, name)) return
    found.add(name)
    add(`pre${name}`)
    add(`post${name}`)
    for (const word of wordsOf(scripts[name])) {
      const each = word.replace(/^(?:npm|yarn|pnpm|bun|node):/, '')
      add(each)
      const [start = '', ...more] = each.split('*')
      if (more.length > 0) for (const other of Object.keys(scripts)) if (other.startsWith(start)) add(other)
    }
  }
  for (const name of names) add(name)
  return [...found]
}

function isBundling(words: readonly string[]): boolean {
  return words.some((word) => bundlers.has(word) || isBundleFile(word))
}

/**
 * Where a script puts a bundle: `dist` if it says so, `default` if it runs a bundler and does not say where. Undefined for a
 * script that bundles to another place, or does not bundle: it may only lint or remove `dist/index.js`.
 */
function outputOf(script = ''): 'dist' | 'default' | undefined {
  const outputs = commandsOf(script).map((command) => {
    const { program, args } = command
    if (copyPrograms.has(program)) return isBundleFile(args.at(-1)?.text ?? '') ? 'dist' : undefined
    if (!bundlers.has(program)) return undefined
    const [output] = outputsOf(command)
    if (output === undefined) return 'default'
    return isBundleFile(output.text) || /^(?:\.[/\\])?dist[/\\]?$/.test(output.text) ? 'dist' : undefined
  })
  return outputs.find((output) => output === 'dist') ?? outputs.find((output) => output !== undefined)
}

/** The file of a bundle, also as the value of an option. */
function isBundleFile(word: string): boolean {
  return /(?:^|[=/\\])dist[/\\]index\.js$/.test(word)
}

/** True for a bundler that watches files or starts a server. */
function isEndless({ program, args }: ShellCommand): boolean {
  const words = args.map(({ text }) => text)
  if (words.some((word) => /^--?(?:watch|serve)/.test(word) || word === '-w')) return true
  if (program === 'rollup' && words.some((word) => /^-[a-z]*w/i.test(word))) return true
  const [first = ''] = words.filter((word) => !word.startsWith('-'))
  return bundlers.has(program) && (endless.has(first) || (servers.has(program) && first !== 'build'))
}

/** True if every command of the script, and of those that it runs, is known to do nothing but build, and to end. */
function onlyBuilds(name: string, scripts: Scripts): boolean {
  const commands = scriptsRunBy(name, scripts).flatMap((each) => commandsOf(scripts[each] ?? ''))
  return commands.every(
    (command) =>
      !isEndless(command) &&
      (command.words.length === 0 || runsScript(command, scripts) || buildPrograms.has(command.program)),
  )
}

function runsScript({ words: [first, second] }: ShellCommand, scripts: Scripts): boolean {
  if (!packageManagers.has(first?.text ?? '')) return false
  return second?.text === 'run' || Object.hasOwn(scripts, second?.text ?? '')
}

/** A script, and those that run with it: before and after it, and by `npm run` in it. */
function scriptsRunBy(name: string, scripts: Scripts): string[] {
  const found = new Set<string>()
  const add = (each: string) => {
    if (found.has(each) || !Object.hasOwn(scripts, each)) return
    found.add(each)
    add(`pre${each}`)
    add(`post${each}`)
    const words = wordsOf(scripts[each])
    for (const [i, word] of words.entries()) {
      const next = words[i + 1] ?? ''
      if (word === 'run' || (packageManagers.has(word) && next !== 'run')) add(next)
    }
  }
  add(name)
  return [...found]
}
