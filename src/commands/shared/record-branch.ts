import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CommandContext, InputDeclarations } from '../../cli/command.js'
import type { Clock } from '../../core/clock.js'
import { EnvironmentError, ServiceError, UsageError, type UserError } from '../../core/errors.js'
import { printableName } from '../../core/secrets/process.js'
import { quote } from '../../core/text.js'
import { findRepositoryRoot } from '../../project/package-manager.js'
import { type GitResult, gitFailure, gitFields, gitRunner, type RunGit } from '../../project/run-git.js'
import { mergeRecordFiles } from '../../record/file.js'

/** How often a push is tried: others may push to the branch at the same time. */
const maxPushes = 30

/** Milliseconds to wait at most before another push, so that jobs that were refused at the same time do not try again so. */
const maxPauseMs = 1000

/** Exit code of `git ls-remote --exit-code` for a remote repository that has no such branch. */
const noSuchBranch = 2

export const recordBranchInputs = {
  'record-branch': {
    kind: 'text',
    shellOnly: true,
    description:
      'Branch of the remote repository in which uploads are recorded, such as saas-connector-record; each creates it if it does not exist.',
  },
  'record-remote': {
    kind: 'text',
    shellOnly: true,
    default: 'origin',
    env: 'RECORD_REMOTE',
    description: 'Name or address of the remote repository with that branch.',
  },
} as const satisfies InputDeclarations

interface BranchOptions {
  branch: string
  remote: string
  clock: Clock
  /** A temporary folder for the record and what git needs. */
  folder: string
  /** Runs git for the files of the folder. */
  git: RunGit
  /** Runs git for what is made of the branch and these files, with an index of its own. */
  gitOfJoined: RunGit
}

/**
 * A branch that holds a record of uploads, as a folder of files. What is saved is joined with what others saved meanwhile, so
 * that nothing of either is lost.
 */
export class RecordBranch {
  readonly #options: BranchOptions
  /** The commit of the branch that was seen last; undefined if there is no branch. */
  #tip: string | undefined
  /** The tree of the folder when it was saved last. */
  #saved: string
  #saving: Promise<void> = Promise.resolve()
  /** True if the last save failed. */
  #hasFailed = false

  private constructor(options: BranchOptions, tip: string | undefined, saved: string) {
    this.#options = options
    this.#tip = tip
    this.#saved = saved
  }

  /**
   * Reads the branch into a temporary folder. To be written, it is created if there is none, and it must take a push.
   *
   * @throws UserError if there is no repository, or the branch cannot be read or written.
   */
  static async open(
    { 'record-branch': branch, 'record-remote': remote }: { 'record-branch': string; 'record-remote': string },
    context: Pick<CommandContext, 'workingDirectory' | 'environment' | 'clock' | 'mask'>,
    { isWritten }: { isWritten: boolean },
  ): Promise<RecordBranch> {
    const root = findRepositoryRoot(context.workingDirectory)
    if (root === undefined)
      throw new UsageError('--record-branch: there is no git repository here; run this command in a checkout')
    maskPassword(remote, context)
    const folder = await mkdtemp(join(tmpdir(), 'saas-connector-record-'))
    try {
      await mkdir(join(folder, 'files'))
      // Without a signal: an interrupt ends the commands whose work is recorded, and what they did is saved after it.
      const gitWith = (index: string) =>
        gitRunner(root, { environment: environmentOf(context, join(folder, index)), allowsNetwork: true })
      const options = {
        ...{ branch, remote, folder, clock: context.clock },
        ...{ git: gitWith('index'), gitOfJoined: gitWith('joined') },
      }
      await assertBranchName(branch, options.git)
      const record = new RecordBranch(options, await tipOf(options), await read(options.git, ['mktree'], ''))
      if (isWritten) await record.#assertWritable()
      await record.#checkOut()
      return record
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** The folder with the files of the record. */
  get folder(): string {
    return join(this.#options.folder, 'files')
  }

  /** True if the remote repository has the branch. */
  get exists(): boolean {
    return this.#tip !== undefined
  }

  /**
   * Saves what changed in the folder. One save follows the other.
   *
   * @throws UserError if it cannot be pushed.
   */
  async save(message: string): Promise<void> {
    const saving = this.#saving.then(async () => await this.#saveNow(message))
    this.#saving = saving.catch(() => {})
    await saving
  }

  /**
   * Tries once more to save what could not be saved. Returns true if that was done now.
   *
   * @throws UserError if it cannot be pushed.
   */
  async saveAgain(message: string): Promise<boolean> {
    if (!this.#hasFailed) return false
    await this.save(message)
    return true
  }

  /** Removes the folder. */
  async close(): Promise<void> {
    await rm(this.#options.folder, { recursive: true, force: true })
  }

  async #saveNow(message: string): Promise<void> {
    this.#hasFailed = true
    const files = await this.#treeOfFolder()
    if (files !== this.#saved) await this.#saveFiles(files, message)
    this.#hasFailed = false
  }

  async #saveFiles(files: string, message: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const pushed = await this.#push(await this.#joined(files), message)
      if (pushed.code === 0) break
      const before = this.#tip
      this.#tip = await tipOf(this.#options)
      // If nobody else has pushed, it is refused for another reason, which may pass once.
      if (attempt === maxPushes || (attempt > 1 && before === this.#tip)) throw cannotPush(this.#options, pushed)
      await this.#options.clock.sleep(Math.random() * maxPauseMs)
    }
    this.#saved = files
  }

  async #push(tree: string, message: string): Promise<GitResult> {
    const { branch, remote, git } = this.#options
    const parent = this.#tip === undefined ? [] : ['-p', this.#tip]
    const commit = await read(git, ['commit-tree', tree, ...parent, '-m', message])
    const result = await git(['push', '--quiet', '--no-verify', '--', remote, `${commit}:refs/heads/${branch}`])
    if (result.code === 0) this.#tip = commit
    return result
  }

  /** The tree of the branch with what changed in the folder since it was saved last. */
  async #joined(files: string): Promise<string> {
    const { git, gitOfJoined } = this.#options
    const tip = this.#tip
    if (tip === undefined) return files
    await fetchCommit(tip, this.#options)
    await read(gitOfJoined, ['read-tree', tip])
    const changed = await git(['diff-tree', '-r', '-z', '--name-only', '--no-renames', this.#saved, files])
    const lines: string[] = []
    for (const path of gitFields(changed)) {
      const blob = await this.#joinedBlob(path, files, tip)
      if (blob !== undefined) lines.push(`100644 ${blob}\t${path}\0`)
    }
    await read(gitOfJoined, ['update-index', '-z', '--index-info'], lines.join(''))
    return await read(gitOfJoined, ['write-tree'])
  }

  /** The content of a file that changed in the folder; undefined if it was removed there, which removes it nowhere else. */
  async #joinedBlob(path: string, files: string, tip: string): Promise<string | undefined> {
    const { git } = this.#options
    const [ours, theirs, base] = [
      await blobOf(files, path, git),
      await blobOf(tip, path, git),
      await blobOf(this.#saved, path, git),
    ]
    if (ours === undefined || theirs === undefined || theirs === base || theirs === ours) return ours
    const [a, b] = [await read(git, ['cat-file', 'blob', ours]), await read(git, ['cat-file', 'blob', theirs])]
    const label = `${printableName(path)} in branch ${this.#options.branch}`
    return await read(git, ['hash-object', '-w', '--stdin'], mergeRecordFiles(a, b, label))
  }

  async #treeOfFolder(): Promise<string> {
    const { git, folder } = this.#options
    const gitFolder = await read(git, ['rev-parse', '--absolute-git-dir'])
    // A file that is being written has a temporary name.
    const paths = ['--', '.', ':(exclude,glob)**/.*.tmp']
    const places = ['-C', join(folder, 'files'), `--git-dir=${gitFolder}`, '--work-tree=.']
    await read(git, [...places, ...plainFiles, 'add', '--all', '--force', ...paths])
    return await read(git, ['write-tree'])
  }

  async #checkOut(): Promise<void> {
    const { git, folder } = this.#options
    if (this.#tip === undefined) return
    await fetchCommit(this.#tip, this.#options)
    this.#saved = await read(git, ['rev-parse', `${this.#tip}^{tree}`])
    await read(git, ['read-tree', this.#tip])
    await read(git, [...plainFiles, 'checkout-index', '--all', '--quiet', `--prefix=${join(folder, 'files')}/`])
  }

  /** Makes sure that the branch exists and takes a push, before anything is done that would have to be recorded. */
  async #assertWritable(): Promise<void> {
    const { branch, remote, git } = this.#options
    if (this.#tip === undefined) {
      const pushed = await this.#push(this.#saved, 'Begin the record of uploads')
      if (pushed.code === 0) return
      // Another job may have created it.
      this.#tip = await tipOf(this.#options)
      if (this.#tip === undefined) throw cannotPush(this.#options, pushed)
    }
    await fetchCommit(this.#tip, this.#options)
    const target = `${this.#tip}:refs/heads/${branch}`
    const tried = await git(['push', '--quiet', '--dry-run', '--no-verify', '--', remote, target])
    if (tried.code === 0) return
    const tip = await tipOf(this.#options)
    // Another job pushed meanwhile, so it takes one.
    if (tip === this.#tip || tip === undefined) throw cannotPush(this.#options, tried)
    this.#tip = tip
  }
}

/** Settings with which git changes nothing in a file, and makes one of a symbolic link, which would lead elsewhere. */
const plainFiles = ['autocrlf', 'safecrlf', 'sparseCheckout', 'fileMode', 'symlinks'].flatMap((name) => [
  '-c',
  `core.${name}=false`,
])

/** The variables for git: those of this process without the credentials of the tenant. */
function environmentOf({ environment }: Pick<CommandContext, 'environment'>, index: string): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^(?:SAIL_|INPUTS$)/i.test(name))
  const person = 'saas-connector'
  const address = 'saas-connector@localhost'
  return {
    ...Object.fromEntries(kept),
    ...{ GIT_AUTHOR_NAME: person, GIT_AUTHOR_EMAIL: address, GIT_COMMITTER_NAME: person, GIT_COMMITTER_EMAIL: address },
    GIT_INDEX_FILE: index,
  }
}

/** Hides the password of an address from everything that is printed. */
function maskPassword(remote: string, { mask }: Pick<CommandContext, 'mask'>): void {
  if (!URL.canParse(remote)) return
  const { password } = new URL(remote)
  if (password === '') return
  mask(password, 'record-remote')
  mask(decodeURIComponent(password), 'record-remote')
}

/** @throws UserError for a name that no branch can have. */
async function assertBranchName(branch: string, git: RunGit): Promise<void> {
  const { code } = await git(['check-ref-format', `refs/heads/${branch}`])
  if (code !== 0 || branch.startsWith('-'))
    throw new UsageError(
      `--record-branch: ${quote(printableName(branch), 60)} is no name of a branch; give one such as saas-connector-record`,
    )
}

/** The commit that the branch is at in the remote repository; undefined if it has no such branch. */
async function tipOf({ branch, remote, git }: BranchOptions): Promise<string | undefined> {
  const name = `refs/heads/${branch}`
  const result = await git(['ls-remote', '--exit-code', '--', remote, name])
  if (result.code === noSuchBranch) return undefined
  if (result.code === 0) {
    // git also gives branches whose names end so, such as a/refs/heads/NAME.
    const lines = result.stdout.toString('utf8').split('\n')
    return lines.map((line) => line.split('\t')).find(([, found]) => found === name)?.[0]
  }
  throw new ServiceError(
    `--record-branch: cannot read branch ${branch} of the remote repository: ${gitFailure('ls-remote', result)}; let the job read it`,
  )
}

/** Brings a commit of the branch into the repository. No branch, tag or other name is changed there. */
async function fetchCommit(commit: string, { branch, remote, git }: BranchOptions): Promise<void> {
  const has = async () => (await git(['cat-file', '-e', `${commit}^{tree}`])).code === 0
  if (await has()) return
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', '--refmap=']
  const result = await git([...noUpkeep, 'fetch', ...quiet, '--', remote, `refs/heads/${branch}`])
  if (result.code === 0 && (await has())) return
  throw new ServiceError(
    `--record-branch: cannot fetch branch ${branch}: ${gitFailure('fetch', result)}; let the job read it, and run it again if the branch was replaced meanwhile`,
  )
}

/** Other processes may use the repository at the same time. */
const noUpkeep = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false']

/** The id of a file's content in a tree or commit; undefined if there is no such file. */
async function blobOf(tree: string, path: string, git: RunGit): Promise<string | undefined> {
  const { code, stdout } = await git(['rev-parse', '--quiet', '--verify', '--end-of-options', `${tree}:${path}`])
  return code === 0 ? stdout.toString('utf8').trim() : undefined
}

function cannotPush({ branch }: BranchOptions, result: GitResult): UserError {
  return new ServiceError(
    `--record-branch: cannot push to branch ${branch}: ${gitFailure('push', result)}; let the job push to it, and keep it from being replaced`,
  )
}

/** What git prints, without spaces around it. */
async function read(git: RunGit, args: readonly string[], input?: string): Promise<string> {
  const result = await git(args, input)
  if (result.code === 0) return result.stdout.toString('utf8').trim()
  const command = args.find((word) => /^[a-z]/.test(word)) ?? ''
  throw new EnvironmentError(`--record-branch: ${gitFailure(command, result)}`)
}
