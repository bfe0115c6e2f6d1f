import { dirname, join } from 'node:path'
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
 */
export function targetOfClimb(
  { path, isComputed, isImport }: Climb,
  folder: string,
  others: readonly string[],
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
  if (found.length > 0) return { places: found, asked, anyOf: undefined }
  if (!isOutside(first)) return { places: [], asked, anyOf: undefined }
  let nearest = first
  while (nearest !== repositoryRoot && !holds(nearest) && !isTracked(nearest)) nearest = dirname(nearest)
  return holds(nearest) || nearest === repositoryRoot
    ? { places: [], asked, anyOf: nearest }
    : { places: [nearest], asked, anyOf: undefined }
}

/** True for a path in a folder of installed packages. */
export function isDependency(path: string): boolean {
  return /[\\/]node_modules(?:[\\/]|$)/.test(path)
}
