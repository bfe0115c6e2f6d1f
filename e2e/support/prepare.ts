import {
  exampleCache,
  goProgram,
  goPrograms,
  npmPackage,
  npmPackages,
  pythonProgram,
  pythonPrograms,
} from './programs.js'

/**
 * Installs every program that the tests run, all at the same time. One that cannot be had is named, and fails the tests
 * that need it, not the others.
 */
const installs: [string, Promise<string>][] = [
  // Only the bench compares with sail, whose module not every registry hands out.
  ...Object.keys(goPrograms)
    .filter((name) => name !== 'sail')
    .map((name): [string, Promise<string>] => [name, goProgram(name as keyof typeof goPrograms)]),
  ...pythonPrograms.map((name): [string, Promise<string>] => [name, pythonProgram(name)]),
  ['the packages of the example', exampleCache()],
  ...npmPackages.map((name): [string, Promise<string>] => [name, npmPackage(name)]),
]
const began = Date.now()
await Promise.all(
  installs.map(async ([name, path]) => {
    try {
      await path
      process.stdout.write(`installed ${name} (${Math.round((Date.now() - began) / 1000)} s)\n`)
    } catch (error) {
      process.stderr.write(`cannot install ${name}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }),
)
