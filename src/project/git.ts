import { UserError } from '../core/errors.js'
import { relativePath } from '../core/paths.js'
import { quote } from '../spec/format.js'
import { type GitResult, gitFailure, gitFields, type RunGit } from './run-git.js'

/** What HEAD is compared with. */
export interface Comparison {
  /** A commit id, a branch or a tag. */
  commit: string
  /** Compare with the commit at which the two parted, not with the tip. */
  mergeBase: boolean
}

/** Files that differ, with `/`, from the repository's root; and the commit that they were compared with. */
export interface Changes {
  base: string
  files: string[]
}

/** What is asked of a git repository. Nothing is written to it. */
export class GitRepository {
  readonly #root: string
  readonly #run: RunGit

  constructor(root: string, run: RunGit) {
    this.#root = root
    this.#run = run
  }

  /** Those of the folders whose package.json git ignores. None if git cannot tell. */
  async ignored(folders: readonly string[]): Promise<Set<string>> {
    // `check-ignore` would give up at the first path inside a submodule.
    const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory']
    const result = await this.#run(['ls-files', ...options])
    if (result.code !== 0) return new Set()
    const names = new Set(gitFields(result))
    return new Set(
      folders.filter((folder) =>
        pathsTo(`${relativePath(this.#root, folder)}/package.json`).some((path) => names.has(path)),
      ),
    )
  }

  /**
   * The files that differ between a commit and HEAD. Undefined if the commit is not in a history that is whole: it was
   * taken out of it, by a push by force.
   *
   * @throws UserError for a history that is cut off, for a commit that was never there, and where git itself fails.
   */
  async changes({ commit, mergeBase }: Comparison): Promise<Changes | undefined> {
    if (/^-|[\0\n]/.test(commit)) throw new UserError(`${quote(commit)} is no commit, branch or tag; give one as base`)
    const head = await this.#commit('HEAD')
    if (head === undefined) throw new UserError('the repository has no commit yet; make one, or leave base out')
    const tip = (await this.#commit(commit)) ?? (await this.#commit(`refs/remotes/origin/${commit}`))
    if (tip === undefined) {
      await this.#refuseCutOff(commit)
      return undefined
    }
    const base = mergeBase ? await this.#mergeBase(tip, head, commit) : tip
    const files = gitFields(await this.#ask('diff-tree', ['-r', '-z', '--name-only', '--no-renames', base, head]))
    return { base, files }
  }

  /** The id of a commit; undefined if there is none of that name. */
  async #commit(name: string): Promise<string | undefined> {
    const { code, stdout } = await this.#ask('rev-parse', ['--verify', '--quiet', `${name}^{commit}`], [0, 1])
    return code === 0 ? stdout.toString('utf8').trim() : undefined
  }

  async #mergeBase(tip: string, head: string, name: string): Promise<string> {
    const { code, stdout } = await this.#ask('merge-base', [tip, head], [0, 1])
    if (code === 0) return stdout.toString('utf8').trim()
    await this.#refuseCutOff(name)
    throw new UserError(`${quote(name)} and HEAD have no commit in common; give another base`)
  }

  async #refuseCutOff(name: string): Promise<void> {
    const { stdout } = await this.#ask('rev-parse', ['--is-shallow-repository'])
    if (stdout.toString('utf8').trim() !== 'true') return
    throw new UserError(
      `the history that was checked out does not reach back to ${quote(name)}; give actions/checkout fetch-depth: 0`,
    )
  }

  async #ask(command: string, args: readonly string[], expected: readonly number[] = [0]): Promise<GitResult> {
    const result = await this.#run([command, ...args])
    if (expected.includes(result.code)) return result
    throw new UserError(`git cannot tell what changed in ${this.#root}: ${gitFailure(command, result)}`)
  }
}

/** A path, and the folders above it as git writes them: `a/b/c` makes `a/b/c`, `a/b/`, `a/`. */
function pathsTo(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.map((_, i) => (i === 0 ? parts.join('/') : `${parts.slice(0, -i).join('/')}/`))
}
