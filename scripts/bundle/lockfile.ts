import { reasons } from './reasons.js'

/** The parts of package-lock.json that are read here. */
export interface Lockfile {
  packages: Record<string, { version?: string; dependencies?: Record<string, string>; devDependencies?: object }>
}

/**
 * The dependencies that package.json names and that dist/ holds. They are among the devDependencies, because the package is
 * installed without any: those that are bundled have a reason.
 */
export function directDependencies({ packages }: Lockfile): string[] {
  const { dependencies = {}, devDependencies = {} } = packages[''] ?? {}
  return [...Object.keys(dependencies), ...Object.keys(devDependencies).filter((name) => Object.hasOwn(reasons, name))]
}

/** The folders of a direct dependency and of all packages that it brings, below the repository's root. */
export function foldersBroughtBy(name: string, { packages }: Lockfile): Set<string> {
  const folders = new Set<string>()
  const waiting = [`node_modules/${name}`]
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    if (folders.has(folder)) continue
    folders.add(folder)
    for (const dependency of Object.keys(packages[folder]?.dependencies ?? {})) {
      const found = candidateFolders(dependency, folder).find((each) => packages[each] !== undefined)
      if (found !== undefined) waiting.push(found)
    }
  }
  return folders
}

/** Where Node.js looks for a package that is asked for from a folder: in the nearest node_modules/ first. */
function candidateFolders(name: string, folder: string): string[] {
  const parts = folder.split('/node_modules/')
  const above = parts.map((_, index) => parts.slice(0, parts.length - index).join('/node_modules/'))
  return [...above.map((each) => `${each}/node_modules/${name}`), `node_modules/${name}`]
}
