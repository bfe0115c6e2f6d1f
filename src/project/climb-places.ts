import { basename, dirname, join } from 'node:path'
import { isInside } from '../core/paths.js'
import { candidatesOf } from './import-paths.js'
import type { Climb } from './path-climbs.js'

/** What git has at a path. */
export interface RepositoryPlaces {
  repositoryRoot: string
  /** A file or folder that git tracks, also through links, or a part of a submodule. */
  isTracked(path: string): boolean
}

/** The package for which a path is looked up. */
export interface PackagePlace {
  directory: string
  /** It is the root of an install, whose own files are no part of the projects. */
  isInstallRoot: boolean
}

/** Where a path leads. */
export interface ClimbTarget {
  /** Files and folders outside of the package that are there. */
  places: string[]
  /** Where the path would lead from each folder, also if nothing is there. */
  asked: string[]
  /** A folder that holds the package, any file of which the path may mean. Undefined if the places are all. */
  anyOf: string | undefined
}

/**
 * Finds where a path leads that goes up, from the folder of its file, or from another folder that may be meant, such as the one where
 * a script runs. Of what git does not have, such as the output of a build, the nearest folder that it has counts.
 *
 * @param isFromOthers - code that does not ask for its own place means the path from the folder where it runs. One that only leads up
 *   may then mean any file there.
 */
export function targetOfClimb(
  { path, isComputed, isImport }: Climb,
  folder: string,
  others: readonly string[],
  isFromOthers: boolean,
  from: PackagePlace,
  places: RepositoryPlaces,
): ClimbTarget {
  const { repositoryRoot, isTracked } = places
  const [first = '', ...further] = [folder, ...others].map((each) => join(each, path, '.'))
  const isOutside = (each: string) =>
    isInside(repositoryRoot, each) && (from.isInstallRoot || !isInside(from.directory, each)) && !isDependency(each)
  const holds = (each: string) => isInside(each, from.directory)
  const asked = [...new Set([first, ...further])].filter((each) => isOutside(each) && !holds(each))
  const isThere = (each: string) =>
    isTracked(each) || (!isComputed && isImport && [...candidatesOf(each)].some((file) => isTracked(file)))
  const found = asked.filter(isThere)
  const isOnlyUps = path.split('/').every((part) => part === '..')
  const above = isFromOthers && isOnlyUps ? further.find((each) => isOutside(each) && holds(each)) : undefined
  if (found.length > 0) return { places: found, asked, anyOf: above }
  // Credentials of a developer, which no build makes.
  if (/^\.env(?:\.|$)/.test(basename(path))) return { places: [], asked, anyOf: undefined }
  const isOwn = [first, ...further].some((each) => isInside(from.directory, each) && isTracked(each))
  const meant = [first, ...(isFromOthers && !isOwn ? further : [])].filter(isOutside)
  const nearby = new Set<string>()
  for (const each of meant) {
    let nearest = each
    while (nearest !== repositoryRoot && !holds(nearest) && !isTracked(nearest)) nearest = dirname(nearest)
    if (holds(nearest) || nearest === repositoryRoot) return { places: [], asked, anyOf: nearest }
    nearby.add(nearest)
  }
  return { places: [...nearby], asked, anyOf: above }
}

/** True for a path in a folder of installed packages. */
export function isDependency(path: string): boolean {
  return /[\\/]node_modules(?:[\\/]|$)/.test(path)
}
