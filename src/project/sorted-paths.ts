import { sep } from 'node:path'

/** Absolute paths, to ask which of them are in a folder. */
export class SortedPaths {
  readonly #paths: readonly string[]

  constructor(paths: Iterable<string> = []) {
    this.#paths = [...paths].sort()
  }

  /** Those below a folder, at any depth, in their order. */
  below(folder: string): string[] {
    const start = folder.endsWith(sep) ? folder : `${folder}${sep}`
    let first = 0
    let end = this.#paths.length
    while (first < end) {
      const middle = (first + end) >> 1
      if ((this.#paths[middle] ?? '') < start) first = middle + 1
      else end = middle
    }
    const found: string[] = []
    for (let index = first; this.#paths[index]?.startsWith(start); index++) found.push(this.#paths[index] ?? '')
    return found
  }
}
