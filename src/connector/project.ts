export type PackageManager = 'npm' | 'yarn' | 'pnpm' | 'bun'

/** A connector or customizer project on disk. All paths are absolute. */
export interface Project {
  directory: string
  kind: 'connector' | 'customizer'
  /** As in package.json, e.g. `@acme/connector`. */
  name: string
  version: string
  /** `<name>-<version>.zip`, safe as a file name: `acme-connector-1.0.0.zip`. */
  bundleName: string
  /** The version of @sailpoint/connector-sdk that is installed, else locked, else asked for; undefined if it is no dependency. */
  sdkVersion: string | undefined
  packageManager: PackageManager
  /** Undefined if there is none between the project and the repository's root. */
  lockfile: string | undefined
  /** Where an install runs: the folder of the lockfile or of the workspace, else the project's. */
  installDirectory: string
  /** The root of the git repository, if the project is in one. */
  repositoryRoot: string | undefined
  /** Of package.json. */
  scripts: Record<string, string>
  /** Undefined for a customizer. */
  specFile: string | undefined
  /** `dist/index.js`, whether it is there or not. */
  indexFile: string
}

/** Reads the project at `path`. Throws a UserError of one line for whatever keeps it from being one. */
export async function findProject(path: string): Promise<Project> {
  throw new Error(`not there yet: ${path}`)
}
