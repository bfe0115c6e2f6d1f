import { EnvironmentError, UsageError, UserError } from '../core/errors.js'
import { plainInputName } from '../core/input-names.js'
import { relativePath } from '../core/paths.js'
import { printableName } from '../core/secrets/process.js'
import { quote } from '../core/text.js'
import { type GitResult, gitFailure, gitFields, type RunGit } from './run-git.js'

/** The commit that HEAD is compared with. */
export interface Comparison {
  /** A commit id, a branch or a tag. */
  commit: string
  /** Compare with the merge base of the two, not with the commit itself. */
  mergeBase: boolean
}

/** The result of a comparison. */
export interface Changes {
  /** Id of the commit that was compared with. */
  base: string
  /** Files that differ, relative to the repository's root, with `/`. */
  files: string[]
}

/** Queries of a git repository. Nothing is written to it. */
export class GitRepository {
  readonly #root: string
  readonly #run: RunGit

  constructor(root: string, run: RunGit) {
    this.#root = root
    this.#run = run
  }

  /** The folders of which git ignores the package.json. None if git fails. */
  async ignored(folders: readonly string[]): Promise<Set<string>> {
    // Not `check-ignore`, which fails at the first path inside a submodule.
    const options = ['-z', '--others', '--ignored', '--exclude-standard', '--directory']
    const result = await this.#run(['ls-files', ...options])
    if (result.code !== 0) return new Set()
    const names = new Set(gitFields(result))
    return new Set(
      folders.filter((folder) =>
        pathAndFolders(`${relativePath(this.#root, folder)}/package.json`).some((path) => names.has(path)),
      ),
    )
  }

  /**
   * The files that differ between a commit and HEAD. Undefined if the complete history does not have the commit, as after
   * a force push.
   *
   * @throws UserError for a shallow history that may not reach back to the commit, and if git fails.
   */
  async changes({ commit, mergeBase }: Comparison): Promise<Changes | undefined> {
    if (/^-|[\0\n]/.test(commit))
      throw new UsageError(
        `${quote(printableName(commit))} is not a commit, branch or tag; give one as ${plainInputName('base')}`,
      )
    const head = await this.#commitId('HEAD')
    if (head === undefined)
      throw new UsageError(`the repository has no commit yet; make one, or leave ${plainInputName('base')} out`)
    const tip = (await this.#commitId(commit)) ?? (await this.#commitId(`refs/remotes/origin/${commit}`))
    if (tip === undefined) {
      await this.#assertComplete(commit)
      return undefined
    }
    const base = mergeBase ? await this.#mergeBase(tip, head, commit) : tip
    // A repository may tell git to ignore the commits of its submodules.
    const options = ['-r', '-z', '--name-only', '--no-renames', '--ignore-submodules=none']
    const files = gitFields(await this.#query('diff-tree', [...options, base, head]))
    return { base, files }
  }

  /**
   * The text of a file in a commit; undefined if the commit has none.
   *
   * @param file - relative to the repository's root.
   * @throws UserError if git does not have its content, as in a clone with a filter.
   */
  async textAt(commit: string, file: string): Promise<string | undefined> {
    const listed = await this.#query('ls-tree', ['-z', '--full-tree', commit, '--', `:(literal)${file}`])
    const hash = /^100\d{3} blob ([0-9a-f]+)\t/.exec(listed.stdout.toString('utf8'))?.[1]
    if (hash === undefined) return undefined
    return (await this.#query('cat-file', ['blob', hash])).stdout.toString('utf8')
  }

  /**
   * The texts of files in a commit, by their paths; undefined for those that the commit does not have. Takes two processes for all.
   *
   * @throws UserError as `textAt`.
   */
  async textsAt(commit: string, files: readonly string[]): Promise<Map<string, string | undefined>> {
    const texts = new Map<string, string | undefined>(files.map((file) => [file, undefined]))
    const hashes: [file: string, hash: string][] = []
    for (const entry of gitFields(await this.#query('ls-tree', ['-r', '-z', '--full-tree', commit]))) {
      const [, hash, file] = /^100\d{3} blob ([0-9a-f]+)\t([\s\S]*)$/.exec(entry) ?? []
      if (hash !== undefined && file !== undefined && texts.has(file)) hashes.push([file, hash])
    }
    if (hashes.length === 0) return texts
    const input = hashes.map(([, hash]) => `${hash}\n`).join('')
    const { stdout } = await this.#query('cat-file', ['--batch'], { input })
    let start = 0
    for (const [file] of hashes) {
      const end = stdout.indexOf('\n', start)
      const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(stdout.toString('latin1', start, end)) ?? []
      if (size === undefined)
        throw new UserError(`git does not have ${quote(printableName(file))} of ${commit.slice(0, 12)}`)
      texts.set(file, stdout.toString('utf8', end + 1, end + 1 + Number(size)))
      start = end + 1 + Number(size) + 1
    }
    return texts
  }

  /** Whether git has a commit with this full id. */
  async has(id: string): Promise<boolean> {
    return /^[0-9a-f]{40,64}$/i.test(id) && (await this.#commitId(id)) !== undefined
  }

  /** False if a commit is neither HEAD nor before it. In a shallow history that is not known, and true. */
  async isInHistory(id: string): Promise<boolean> {
    const { code } = await this.#query('merge-base', ['--is-ancestor', id, 'HEAD'], { expected: [0, 1] })
    return code === 0 || (await this.#isShallow())
  }

  /**
   * Whether HEAD holds a commit; undefined if not. `mergedInto` is set if HEAD is the merge of just that commit, as
   * actions/checkout takes it for a pull request: the commit into which it was merged.
   *
   * @throws UserError if git fails.
   */
  async checkedOut(commit: string): Promise<{ mergedInto?: string } | undefined> {
    const head = await this.#commitId('HEAD')
    if (head === undefined || head === commit) return {}
    // From the commit itself: in a shallow clone its parents are not there.
    const { stdout } = await this.#query('cat-file', ['commit', head])
    const header = stdout.toString('utf8').split('\n\n', 1)[0] ?? ''
    const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, id]) => id)
    const [into] = parents
    if (parents.length === 2 && into !== undefined && parents[1] === commit) return { mergedInto: into }
    if ((await this.#commitId(commit)) === undefined) return undefined
    const { code } = await this.#query('merge-base', ['--is-ancestor', commit, head], { expected: [0, 1] })
    return code === 0 ? {} : undefined
  }

  /** The id of a commit; undefined if there is none with that name. */
  async #commitId(name: string): Promise<string | undefined> {
    const { code, stdout } = await this.#query('rev-parse', ['--verify', '--quiet', `${name}^{commit}`], {
      expected: [0, 1],
    })
    return code === 0 ? stdout.toString('utf8').trim() : undefined
  }

  async #mergeBase(tip: string, head: string, name: string): Promise<string> {
    const { code, stdout } = await this.#query('merge-base', [tip, head], { expected: [0, 1] })
    if (code === 0) return stdout.toString('utf8').trim()
    await this.#assertComplete(name)
    throw new UsageError(`${quote(printableName(name))} and HEAD have no commit in common; give another base`)
  }

  async #assertComplete(name: string): Promise<void> {
    if (!(await this.#isShallow())) return
    throw new EnvironmentError(
      `the history that was checked out does not reach back to ${quote(printableName(name))}; give actions/checkout fetch-depth: 0`,
    )
  }

  async #isShallow(): Promise<boolean> {
    const { stdout } = await this.#query('rev-parse', ['--is-shallow-repository'])
    return stdout.toString('utf8').trim() === 'true'
  }

  async #query(
    command: string,
    args: readonly string[],
    { expected = [0], input }: { expected?: readonly number[]; input?: string } = {},
  ): Promise<GitResult> {
    const result = await this.#run([command, ...args], input)
    if (expected.includes(result.code)) return result
    throw new EnvironmentError(`git cannot compare commits in ${this.#root}: ${gitFailure(command, result)}`)
  }
}

/** A path and the folders above it, as git prints them: `a/b/c`, `a/b/` and `a/` for `a/b/c`. */
function pathAndFolders(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.map((_, i) => (i === 0 ? parts.join('/') : `${parts.slice(0, -i).join('/')}/`))
}
