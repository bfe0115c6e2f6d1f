import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { root } from './programs.js'
import { run } from './run.js'

/** Folders of this repository that hold an action, `.` for the root. */
export async function actionFolders(): Promise<string[]> {
  const folders = ['.']
  for (const entry of await readdir(root, { withFileTypes: true })) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue
    if ((await readdir(join(root, entry.name))).includes('action.yml')) folders.push(entry.name)
  }
  return folders.sort()
}

/** Copies the parts of this repository that a runner uses: actions, launcher, program and example, no node_modules. */
export async function copyProduct(target: string): Promise<void> {
  for (const folder of await actionFolders()) await copyInto(target, join(folder, 'action.yml'))
  for (const path of ['package.json', 'bin', 'dist', 'examples', '.github/workflows']) await copyInto(target, path)
}

async function copyInto(target: string, path: string): Promise<void> {
  await mkdir(dirname(join(target, path)), { recursive: true })
  await cp(join(root, path), join(target, path), { recursive: true, filter: isSource })
}

/** Leaves out the results of an install or a build of the example. */
function isSource(path: string): boolean {
  const name = basename(path)
  return name !== 'node_modules' && !(name === 'dist' && dirname(path) !== dirname(join(root, 'dist')))
}

/** The texts of files by path. */
export type Files = Record<string, string>

export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Makes a user's repository: the example connector, the example workflows, and the given files. */
export async function makeUserRepository(folder: string, files: Files = {}): Promise<void> {
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'examples', 'connector'), folder, { recursive: true, filter: isSource })
  const workflows = join(root, 'examples', 'workflows')
  for (const name of await readdir(workflows)) {
    await writeFiles(folder, { [`.github/workflows/${name}`]: await readFile(join(workflows, name), 'utf8') })
  }
  await writeFiles(folder, files)
  await commitAll(folder)
}

/** Makes a copy of this repository as a user's own, for `uses: ./…`, with the given files. */
export async function makeProductRepository(folder: string, files: Files = {}): Promise<void> {
  await mkdir(folder, { recursive: true })
  await copyProduct(folder)
  await writeFiles(folder, files)
  await commitAll(folder)
}

/** Commits everything in the folder, also without changes. Makes it a repository first if needed. */
export async function commitAll(folder: string): Promise<void> {
  const git = (...words: string[]) =>
    run('git', words, {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: join(folder, '..', 'no-such-file'),
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_AUTHOR_NAME: 'Tests',
        GIT_AUTHOR_EMAIL: 'tests@example.com',
        GIT_COMMITTER_NAME: 'Tests',
        GIT_COMMITTER_EMAIL: 'tests@example.com',
      },
    })
  if (!(await readdir(folder)).includes('.git')) {
    await git('init', '--quiet', '--initial-branch=main')
    await git('remote', 'add', 'origin', 'https://github.com/example/connector.git')
  }
  await git('add', '--all')
  await git('commit', '--quiet', '--allow-empty', '--message', 'Everything')
}
