import { relativePath } from '../core/paths.js'

/** Something in a file of a package that may mean any file, so it is not known what the package is built from. */
export interface UnknownPart {
  /** Where and why: `connectors/a/build.mjs, line 3, may read any file by "../.."`. Text of the repository. */
  reason: string
  /** The folder of which it may mean any file, absolute. Undefined: the repository without other projects. */
  folder: string | undefined
}

/** Of one folder. One is enough to tell; others show once it is mended. */
const maxParts = 5

/** Collects the unknown parts of a package. */
export class UnknownParts {
  readonly #root: string
  readonly #parts = new Map<string, UnknownPart>()

  /** @param root - of the repository, absolute. */
  constructor(root: string) {
    this.#root = root
  }

  /** @param what - a predicate, such as `is larger than 16 MiB`. */
  add(file: string, line: number | undefined, what: string, folder?: string): void {
    const place = relativePath(this.#root, file) || '.'
    const reason = line === undefined ? `${place} ${what}` : `${place}, line ${line}, ${what}`
    // Those of different folders count all, each of them may be the one that matters.
    const same = [...this.#parts.values()].filter((each) => each.folder === folder)
    if (same.length < maxParts) this.#parts.set(reason, { reason, folder })
  }

  get all(): UnknownPart[] {
    return [...this.#parts.values()]
  }
}
