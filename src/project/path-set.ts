/** Files and folders of a repository, relative to its root and with `/`; empty for the root itself. */
export class PathSet {
  readonly #paths: ReadonlySet<string>
  readonly #above: ReadonlySet<string>

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths)
    this.#above = new Set(paths.flatMap(foldersOf))
  }

  /** True for one of the paths, and for what is below one. */
  covers(file: string): boolean {
    return this.#paths.has('') || this.#paths.has(file) || foldersOf(file).some((folder) => this.#paths.has(folder))
  }

  /** True for what is above one of the paths, such as a submodule or a link on the way to it. */
  isAbove(file: string): boolean {
    return this.#above.has(file)
  }
}

/** The folders that contain a path, without the root. */
function foldersOf(path: string): string[] {
  const folders: string[] = []
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) folders.push(path.slice(0, end))
  return folders
}
