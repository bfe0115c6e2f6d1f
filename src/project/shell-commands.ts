/** A word of a command line, without quotes. */
interface Word {
  text: string
  offset: number
}

/** A command of a script or command line. */
export interface ShellCommand {
  /** Its words, without variables that are set for it. */
  words: Word[]
  /** Without what stands before a program, such as `npx`. Empty if there is none. */
  program: string
  /** The words after the program. */
  args: Word[]
  /** Where it is in the text. */
  start: number
  end: number
  /** What it prints is read by the next one. */
  isPiped: boolean
}

/** What stands before the program of a command. */
const prefixes = new Set(['npx', 'pnpx', 'bunx', 'cross-env', 'exec', 'dlx', '-y', '--yes', '--', 'shx'])
/** Programs that run scripts of package.json, or programs of packages. */
export const packageManagers: ReadonlySet<string> = new Set(['npm', 'yarn', 'pnpm', 'bun'])

/** Programs that put a project and its dependencies into one file. */
export const bundlers: ReadonlySet<string> = new Set([
  'ncc',
  '@vercel/ncc',
  'esbuild',
  'webpack',
  'rollup',
  'rspack',
  'rolldown',
  'tsup',
  'tsdown',
  'parcel',
  'vite',
])

/** Programs whose last word is where they write. */
export const copyPrograms: ReadonlySet<string> = new Set(['cp', 'mv', 'copyfiles', 'cpy', 'cpx'])
/** Programs that only remove. */
export const removePrograms: ReadonlySet<string> = new Set(['rm', 'rimraf', 'del', 'del-cli', 'rmdir'])
/** Programs that make folders. */
export const folderPrograms: ReadonlySet<string> = new Set(['mkdir', 'mkdirp'])

/** The words of a script, without quotes and signs of the shell. */
export function wordsOf(script = ''): string[] {
  return placedWords(script, 0).map(({ text }) => text)
}

function placedWords(text: string, start: number): Word[] {
  return [...text.matchAll(/[^\s"'`;&|()]+/g)].map(({ 0: word, index }) => ({ text: word, offset: start + index }))
}

/** The commands of a script. Quotes are not looked at: a command line in them is divided, too. */
export function commandsOf(script: string): ShellCommand[] {
  return [...script.matchAll(/[^|;&\n]+/g)].map(({ 0: text, index: start }) => {
    const words = placedWords(text, start).filter((word) => !/^\w+=/.test(word.text))
    const at = words.findIndex((word) => !prefixes.has(word.text) && !packageManagers.has(word.text))
    const end = start + text.length
    return {
      ...{ words, program: words[at]?.text ?? '', args: at < 0 ? [] : words.slice(at + 1), start, end },
      isPiped: script[end] === '|' && script[end + 1] !== '|',
    }
  })
}

/** What the output of a bundler or another program is named by. */
export const outputOptions: ReadonlySet<string> = new Set([
  ...['-o', '--out', '--output', '--outfile', '--outdir', '--out-dir', '--out-file', '--outDir', '--outFile'],
  ...['--output-path', '--output-file', '--dist-dir'],
])

/** The same of bundlers alone. `-d` too, but for webpack, where it stands for development. */
const bundlerOutputOptions = new Set(['--file', '--dir', '-d'])

/** What TypeScript writes beside its output. */
const compilerOutputOptions = new Set(['--tsBuildInfoFile', '--declarationDir', '--generateTrace'])

/** The places of the words that name outputs by an option; for `--out=x` the word itself. */
export function outputsOf({ program, args }: ShellCommand): { text: string; word: Word }[] {
  return args.flatMap((word, index) => {
    const [name = '', value] = word.text.split('=')
    const isOutput =
      outputOptions.has(name) ||
      compilerOutputOptions.has(name) ||
      (bundlers.has(program) && bundlerOutputOptions.has(name) && !(name === '-d' && program === 'webpack'))
    if (!isOutput) return []
    if (value !== undefined) return [{ text: value, word }]
    const next = args[index + 1]
    return next === undefined ? [] : [{ text: next.text, word: next }]
  })
}

/** Programs that check code, install hooks of git or print: nothing of what they read comes into a bundle. */
const checkPrograms = new Set([
  ...['eslint', 'tslint', 'prettier', 'biome', 'stylelint', 'oxlint', 'jest', 'vitest', 'mocha', 'ava', 'c8', 'nyc'],
  ...['husky', 'lefthook', 'simple-git-hooks', 'is-ci', 'only-allow', 'check-node-version', 'echo', 'true', ':'],
])

/**
 * A script without what is no input of a build: its outputs, what it removes or makes, what only checks or installs hooks, and the
 * changes of folder for that. Spaces take its place.
 */
export function inputsOfScript(script: string): string {
  const blanked: { offset: number; length: number }[] = []
  let isNothingRead = true
  for (const command of commandsOf(script).reverse()) {
    const { program, args, start, end } = command
    const text = script.slice(start, end)
    // What is in it may be read by another program.
    const isOpen = /\$\(|`|<\(/.test(text)
    if (!isOpen) {
      const isDropped = isWithoutInput(command) || (isNothingRead && /^(?:cd|pushd|popd)$/.test(program))
      if (isDropped || command.words.length === 0) {
        blanked.push({ offset: start, length: end - start })
        continue
      }
      for (const { word } of outputsOf(command)) blanked.push({ offset: word.offset, length: word.text.length })
      const last = args.at(-1)
      if (copyPrograms.has(program) && args.length > 1 && last !== undefined && !args.some(isTargetFirst))
        blanked.push({ offset: last.offset, length: last.text.length })
    }
    for (const { 0: redirect, index } of text.matchAll(/>{1,2}\s{0,20}[^\s"'`<>()]+/g))
      blanked.push({ offset: start + index, length: redirect.length })
    isNothingRead = false
  }
  const rest: string[] = []
  let done = 0
  for (const { offset, length } of blanked.sort((a, b) => a.offset - b.offset)) {
    const end = offset + length
    if (end <= done) continue
    rest.push(script.slice(done, Math.max(done, offset)), ' '.repeat(end - Math.max(done, offset)))
    done = end
  }
  return rest.join('') + script.slice(done)
}

/** `cp -t folder files`: the last word is read. */
function isTargetFirst({ text }: Word): boolean {
  return /^(?:-[a-zA-Z]*t|--target-directory)/.test(text)
}

function isWithoutInput({ program, args, isPiped }: ShellCommand): boolean {
  if (removePrograms.has(program) || folderPrograms.has(program)) return true
  if (program === 'git') return args[0]?.text === 'config'
  // A script of that name is looked at by itself.
  return checkPrograms.has(program) && !isPiped
}

/** Programs that run scripts of many packages, as settings in the root of the repository say. */
const workspacePrograms = new Set([
  'nx',
  'turbo',
  'lerna',
  'lage',
  'rush',
  'rushx',
  'moon',
  'wsrun',
  'bazel',
  'bazelisk',
])

/** Commands of git that read files of the repository by their names. */
const readingCommands = new Set(['show', 'archive', 'checkout', 'restore', 'cat-file', 'ls-files', 'grep', 'worktree'])

/** The words by which a script runs those of packages that it does not name, or reads files of the repository through git. */
export function rootAccessOf(script: string): { ofPackages: string[]; ofGit: string[] } {
  const commands = commandsOf(script)
  const ofPackages = commands.flatMap(({ program, words }) => {
    if (workspacePrograms.has(program)) return [program]
    const [manager = '', ...rest] = words.map(({ text }) => text)
    const option = rest.find((text) => isOfWorkspace(manager, text))
    return option === undefined ? [] : [`${manager} ${option}`]
  })
  const ofGit = commands.flatMap(({ program, args }) => {
    const [first] = args.filter(({ text }) => !text.startsWith('-'))
    return program === 'git' && readingCommands.has(first?.text ?? '') ? [`git ${first?.text}`] : []
  })
  return { ofPackages, ofGit }
}

function isOfWorkspace(manager: string, word: string): boolean {
  if (manager === 'npm') return word === '--workspaces' || word === '-ws'
  if (manager === 'pnpm') return ['-r', '--recursive', '--workspace-root', '-wr', '-rw'].includes(word)
  return manager === 'yarn' && word === 'workspaces'
}
