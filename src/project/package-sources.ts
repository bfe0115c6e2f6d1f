import type { Imports } from './import-paths.js'
import type { LeftOut } from './left-out.js'
import type { Climbs } from './path-climbs.js'
import type { UnknownPart } from './unknown-parts.js'

/** A package, and where it is. Paths are absolute. */
export interface ImportingPackage {
  directory: string
  scripts: Readonly<Record<string, string>>
  /** Folders of other packages in its own. */
  nested: readonly string[]
  /** It is the root of an install: what is asked is what of the repository an install reads. */
  isInstallRoot: boolean
}

/** The repository of a package, and what is known of it. */
export interface ImportContext {
  repositoryRoot: string
  leftOut: LeftOut
  /** The folder of a package of the repository. */
  folderOf(packageName: string): string | undefined
  /** Names of the packages that have a program of this name, and are no projects. */
  packagesOfProgram(program: string): readonly string[]
  /** Folders of packages. */
  packageFolders: ReadonlySet<string>
  /** Folders of projects. */
  projectFolders: ReadonlySet<string>
  /** Names of packages that are no projects. */
  sharedNames: readonly string[]
  /** Files outside of a package, which several packages may import. */
  outsideFiles: Map<string, { text: string; imports: Imports; climbs: Climbs }>
}

/** What a package is built from, as its sources, scripts, links and configurations say. Paths are absolute. */
export interface ImportedFiles {
  /** Files and folders of the repository that are not in its own folder. They need not exist any more. */
  outside: string[]
  /** Files in its folder that a source imports, directly or indirectly, and folders whose files one may import. */
  inside: ReadonlySet<string>
  /** The names by which packages are imported. */
  names: ReadonlySet<string>
  /** Folders of packages that are named by their paths. */
  folders: ReadonlySet<string>
  /** The paths that imports have, as they are written: a file that one would mean may have been deleted. */
  asked: ReadonlySet<string>
  /** A source that is not on disk and that git cannot show, so what it imports is not known. */
  unreadable: string | undefined
  /** What cannot be known of it from the text of its files. */
  unknown: readonly UnknownPart[]
}

/**
 * How a file is reached. `source`: it is a part of the program, or imported by one. `build`: the build runs or reads it, so paths are also
 * meant from the folder of the package. `possible`: code beside them of which that is not known, where a path counts only if it
 * leads to something.
 */
export type Role = 'source' | 'build' | 'possible'

/** A file that is searched for what it imports and names. */
export interface Source {
  path: string
  text: string
  role: Role
}
