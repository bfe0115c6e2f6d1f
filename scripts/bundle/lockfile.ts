/** The parts of package-lock.json that are read here. */
export interface Lockfile {
  packages: Record<string, { version?: string; dependencies?: Record<string, string> }>
}

/** The dependencies that package.json names. */
export function directDependencies({ packages }: Lockfile): string[] {
  return Object.keys(packages['']?.dependencies ?? {})
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
