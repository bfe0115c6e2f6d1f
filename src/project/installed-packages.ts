import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { isObject } from '../core/json.js'
import { readYaml } from '../core/yaml.js'
import { readPackageFileIfValid } from './package-file.js'
import type { Project } from './project.js'

type Packages = Record<string, Record<string, unknown>>

/**
 * How what is installed differs from the lockfile, in words: `semver is not installed as the lockfile has it`. `none` if
 * they agree, whatever the times of the files are: a checkout makes every file new, and a cache brings an old
 * node_modules. Undefined where the package manager leaves nothing that can be compared.
 *
 * npm keeps what it installed in node_modules/.package-lock.json, in the form of its lockfile, and pnpm keeps a copy of
 * its lockfile in node_modules/.pnpm/lock.yaml.
 */
export function lockfileDifference(project: Project): string | undefined {
  const { packageManager, lockfile } = project
  if (lockfile === undefined) return undefined
  switch (packageManager) {
    case 'npm':
      return npmDifference(project, lockfile)
    case 'pnpm':
      return pnpmDifference(project, lockfile)
    default:
      return undefined
  }
}

function npmDifference(project: Project, lockfile: string): string | undefined {
  const locked = packagesIn(lockfile)
  const installed = packagesIn(join(project.installDirectory, 'node_modules', '.package-lock.json'))
  if (locked === undefined || installed === undefined) return undefined
  // npm compares the two before it installs, and says what does not match.
  if (!isLockedAsDeclared(project, locked)) return 'package.json is not as the lockfile has it'
  const paths = new Set([...Object.keys(locked), ...Object.keys(installed)])
  for (const path of paths) {
    if (!`/${path}`.includes('/node_modules/')) continue
    const [asked, there] = [locked[path], installed[path]]
    if (there === undefined && asked !== undefined && mayStayAway(asked)) continue
    if (asked === undefined) return `${path} is installed and not in the lockfile`
    const isThere = there !== undefined && existsSync(join(project.installDirectory, path, 'package.json'))
    if (!isThere || !isSamePackage(asked, there)) return `${path} is not installed as the lockfile has it`
  }
  return 'none'
}

/** True for an optional package of another system, and for one that only such a package may need. */
function mayStayAway({ optional, os, cpu, libc }: Record<string, unknown>): boolean {
  if (optional !== true) return false
  const systems: [unknown, string | undefined][] = [
    [os, process.platform],
    [cpu, process.arch],
    [libc, libcOfThisSystem()],
  ]
  return systems.every(([names]) => names === undefined) || systems.some(([names, name]) => isExcluded(names, name))
}

/** @param names - such as `["linux"]`, or `["!win32"]` for all others. */
function isExcluded(names: unknown, name: string | undefined): boolean {
  if (name === undefined || !Array.isArray(names) || names.length === 0) return false
  if (names.includes(`!${name}`)) return true
  return !names.includes(name) && names.some((each) => typeof each === 'string' && !each.startsWith('!'))
}

/** Undefined where there is only one. */
function libcOfThisSystem(): string | undefined {
  if (process.platform !== 'linux') return undefined
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

/** The address is compared only where there is no hash: npm writes the registry that it used. */
function isSamePackage(asked: Record<string, unknown>, there: Record<string, unknown>): boolean {
  const hashed = asked['integrity'] !== undefined && there['integrity'] !== undefined
  return ['version', 'link', hashed ? 'integrity' : 'resolved'].every((member) => asked[member] === there[member])
}

/** npm fails where package.json and its lockfile differ, so that is left to npm. */
function isLockedAsDeclared(project: Project, locked: Packages): boolean {
  const declared = readPackageFileIfValid(project.directory)
  const entry = locked[pathInInstall(project)]
  if (declared === undefined || entry === undefined) return false
  const members = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'] as const
  return members.every((member) => {
    const asked = { ...declared[member] }
    // npm takes a package that is in both lists for an optional one.
    if (member === 'dependencies') for (const name of Object.keys(declared.optionalDependencies)) delete asked[name]
    const known = isObject(entry[member]) ? entry[member] : {}
    const names = new Set([...Object.keys(asked), ...Object.keys(known)])
    return [...names].every((name) => asked[name] === known[name])
  })
}

function pnpmDifference(project: Project, lockfile: string): string | undefined {
  const asked = textOf(lockfile)
  if (asked === undefined || asked !== textOf(join(project.installDirectory, 'node_modules', '.pnpm', 'lock.yaml')))
    return undefined
  const declared = readPackageFileIfValid(project.directory)
  const importer = pnpmImporter(asked, pathInInstall(project) || '.')
  if (declared === undefined || importer === undefined) return undefined
  const members = ['dependencies', 'devDependencies', 'optionalDependencies'] as const
  const isAsDeclared = members.every((member) => {
    const known = isObject(importer[member]) ? importer[member] : {}
    return Object.entries(declared[member]).every(([name, range]) => {
      const entry = Object.hasOwn(known, name) ? known[name] : undefined
      return isObject(entry) && entry['specifier'] === range
    })
  })
  return isAsDeclared ? 'none' : 'package.json is not as the lockfile has it'
}

/** What the lockfile of pnpm 8 or newer says of one project. The packages come after the projects and may be many. */
function pnpmImporter(lockfile: string, path: string): Record<string, unknown> | undefined {
  const end = lockfile.indexOf('\npackages:')
  try {
    const { value } = readYaml(end < 0 ? lockfile : lockfile.slice(0, end + 1))
    const importers = isObject(value) ? value['importers'] : undefined
    const importer = isObject(importers) && Object.hasOwn(importers, path) ? importers[path] : undefined
    return isObject(importer) ? importer : undefined
  } catch {
    return undefined
  }
}

/** The folder of the project as a lockfile names it; empty where the install runs in it. */
function pathInInstall({ directory, installDirectory }: Project): string {
  return relative(installDirectory, directory).replaceAll('\\', '/')
}

/** The packages of a lockfile of npm 7 or newer, by their path. */
function packagesIn(file: string): Packages | undefined {
  try {
    const lockfile: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const packages = isObject(lockfile) ? lockfile['packages'] : undefined
    if (!isObject(packages)) return undefined
    return Object.fromEntries(Object.entries(packages).map(([path, entry]) => [path, isObject(entry) ? entry : {}]))
  } catch {
    return undefined
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
