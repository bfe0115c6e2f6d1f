import { sep } from 'node:path'

/** Absolute paths, to ask which of them are in a folder. */
export class SortedPaths {
  readonly #paths: readonly string[]

  constructor(paths: Iterable<string> = []) {
    this.#paths = [...paths].sort()
  }

  /** Those below a folder, at any depth, in their order. */
  below(folder: string): string[] {
    const start = startOf(folder)
    const found: string[] = []
    for (let index = this.#indexOf(start); this.#paths[index]?.startsWith(start); index++)
      found.push(this.#paths[index] ?? '')
    return found
  }

  /** Whether a path is one of them, or has one below it. */
  covers(path: string): boolean {
    const start = startOf(path)
    return this.#paths[this.#indexOf(path)] === path || this.#paths[this.#indexOf(start)]?.startsWith(start) === true
  }

  /** The index of the first path that does not come before a text. */
  #indexOf(text: string): number {
    let first = 0
    let end = this.#paths.length
    while (first < end) {
      const middle = (first + end) >> 1
      if ((this.#paths[middle] ?? '') < text) first = middle + 1
      else end = middle
    }
    return first
  }
}

function startOf(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`
}
