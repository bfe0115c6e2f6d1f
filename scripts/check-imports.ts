import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { relativePath } from '../src/core/paths.js'

/** The folders that each folder of `src/` may import from. Imports of types count too. */
export const allowedImports: Readonly<Record<string, readonly string[]>> = {
  core: [],
  journal: ['core'],
  spec: ['core'],
  tenant: ['core'],
  record: ['core'],
  github: ['core', 'record'],
  'merge-request': ['core', 'tenant', 'github'],
  bundle: ['core', 'spec'],
  project: ['core', 'spec', 'bundle'],
  runtime: ['core', 'tenant'],
  recording: ['core', 'spec', 'tenant', 'bundle', 'runtime'],
  validation: ['core', 'journal', 'spec', 'tenant', 'bundle'],
  sandbox: ['core', 'spec', 'tenant', 'bundle', 'runtime'],
  'custom-connectors': ['core', 'spec', 'tenant'],
  report: ['core', 'spec', 'validation'],
  cli: ['core', 'github'],
  commands: [
    ...['core', 'journal', 'spec', 'tenant', 'record', 'github', 'bundle', 'project', 'runtime'],
    ...['merge-request', 'recording', 'validation', 'sandbox', 'custom-connectors', 'report', 'cli'],
  ],
}

/** Folders that may import `@actions/*`. */
const githubFolders = ['github', 'cli', 'commands']

/** Commands that may import the folders of other commands. */
const composedCommands = ['pipeline', 'rollback', 'init', 'watch', 'doctor']

/**
 * Commands that get the credentials of a tenant and promise to run no code of a connector: nothing that they import, directly
 * or not, may start a bundle.
 */
const commandsWithoutCode = [
  ...['upload', 'promote', 'rollback', 'history', 'connector', 'sync', 'logs', 'stats', 'report', 'discover'],
  ...['sources', 'drift', 'prove', 'watch'],
]

/** The file that starts the process of a bundle. */
const bundleStarter = 'src/runtime/runtime.ts'

/**
 * The program of the process of a bundle. The build copies it and the `host-` files as they are, so that nothing else is found
 * there. Types are no part of it.
 */
const hostProgram = 'src/runtime/host.ts'

/**
 * Finds forbidden imports below `root/src`, one line each: against `allowedImports`, between the folders of two commands,
 * of `@actions/*` outside of `githubFolders`, from `commandsWithoutCode` to `bundleStarter`, from host files, and circles. Imports of types and
 * `import()` count.
 */
export function findImportFaults(root: string): string[] {
  const files = sourceFiles(join(root, 'src')).map((file) => relativePath(root, file))
  const known = new Set(files)
  const faults: string[] = []
  const graph = new Map<string, string[]>()
  for (const file of files) {
    const targets: string[] = []
    const source = readFileSync(join(root, file), 'utf8')
    for (const specifier of specifiersOf(source)) {
      if (specifier.startsWith('.')) {
        const name = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '')
        // What scripts/validators.ts makes has only its types here.
        const target = known.has(`${name}.d.ts`) ? `${name}.d.ts` : `${name}.ts`
        if (!target.startsWith('src/')) continue
        if (!known.has(target)) faults.push(`${file} imports ${specifier}, which does not exist`)
        else targets.push(target)
      } else if (specifier.startsWith('@actions/') && !githubFolders.includes(folderOf(file))) {
        faults.push(`${file} imports ${specifier}; only ${githubFolders.join(', ')} may import @actions`)
      }
    }
    graph.set(file, targets)
    for (const target of targets) {
      const fault = directionFault(file, target)
      if (fault !== undefined) faults.push(`${file} imports ${target}; ${fault}`)
    }
  }
  for (const command of commandsWithoutCode) {
    const path = pathTo(bundleStarter, `src/commands/${command}/command.ts`, graph)
    if (path !== undefined) faults.push(`${path.join(' → ')}; ${command} must not be able to run a bundle`)
  }
  faults.push(...hostFaults(root, known))
  for (const circle of circlesOf(graph)) faults.push(`circle: ${[...circle, circle[0]].join(' → ')}`)
  return faults
}

/** Imports of the host program, and of the host files that it imports, that the build would not find. */
function hostFaults(root: string, known: ReadonlySet<string>): string[] {
  const faults: string[] = []
  const files = new Set(known.has(hostProgram) ? [hostProgram] : [])
  for (const file of files) {
    const source = readFileSync(join(root, file), 'utf8').replace(/\b(?:import|export) type [^']*'[^'\n]*'/g, '')
    for (const specifier of specifiersOf(source)) {
      if (specifier.startsWith('./host-')) files.add(posix.join('src/runtime', specifier.replace(/\.js$/, '.ts')))
      else if (!specifier.startsWith('node:'))
        faults.push(`${file} imports ${specifier}; the host program imports only node: and host files, and types`)
    }
  }
  return faults
}

function directionFault(file: string, target: string): string | undefined {
  const from = folderOf(file)
  const to = folderOf(target)
  if (from === 'index.ts') return undefined
  if (from === 'main.ts') return to === 'index.ts' ? 'index.ts starts main.ts' : undefined
  if (to === 'main.ts' || to === 'index.ts') return `only index.ts imports ${to}`
  if (from !== to) {
    const allowed = allowedImports[from]
    if (allowed === undefined) return `${from} is missing in scripts/check-imports.ts`
    return allowed.includes(to) ? undefined : `${from} may import ${allowed.join(', ') || 'nothing of ours'}`
  }
  if (from !== 'commands') return undefined
  const command = commandOf(file)
  const other = commandOf(target)
  if (command === undefined || other === undefined || other === command) return undefined
  if (command === 'shared') return 'commands/shared imports no command'
  if (other === 'shared' || composedCommands.includes(command)) return undefined
  return 'a command imports no folder of another command; move what both need to commands/shared'
}

/** The files from `start` to `target`, each of which imports the next; undefined if `target` is not reached. */
function pathTo(target: string, start: string, graph: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const paths = new Map([[start, [start]]])
  for (const [file, path] of paths) {
    if (file === target) return path
    for (const next of graph.get(file) ?? []) if (!paths.has(next)) paths.set(next, [...path, next])
  }
  return undefined
}

/** `validation` of `src/validation/engine/run.ts`, `main.ts` of `src/main.ts`. */
function folderOf(file: string): string {
  return file.split('/')[1] ?? ''
}

/** `upload` of `src/commands/upload/command.ts`; undefined for a file in `src/commands/` itself. */
function commandOf(file: string): string | undefined {
  const [, , command, rest] = file.split('/')
  return rest === undefined ? undefined : command
}

function specifiersOf(source: string): string[] {
  const pattern = /\b(?:from|import)\s*\(?\s*'([^'\n]+)'/g
  return [...source.matchAll(pattern)].map(([, specifier = '']) => specifier)
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Strongly connected components of more than one file (Tarjan). */
function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const stack: string[] = []
  const onStack = new Set<string>()
  const circles: string[][] = []
  const visit = (file: string): void => {
    const index = order.size
    order.set(file, index)
    lowest.set(file, index)
    stack.push(file)
    onStack.add(file)
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target)
      if (onStack.has(target)) lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(target) ?? 0))
    }
    if (lowest.get(file) !== index) return
    const circle = stack.splice(stack.indexOf(file))
    for (const member of circle) onStack.delete(member)
    if (circle.length > 1) circles.push(circle)
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return circles
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  let root = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(root, 'tsconfig.json'))) root = dirname(root)
  const faults = findImportFaults(root)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
}
