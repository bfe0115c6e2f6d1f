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
 * Installs all programs that the tests run, in parallel. A program that cannot be installed is reported, and only the
 * tests that need it fail.
 */
const installs: [string, Promise<string>][] = [
  // Only the bench needs sail, and not every registry serves its module.
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
