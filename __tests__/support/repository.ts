import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A git repository in a temporary folder, independent of the user's git settings. */
export class Repository {
  readonly folder: string

  constructor(folder = realpathSync(mkdtempSync(join(tmpdir(), 'repository ')))) {
    this.folder = folder
    this.git('init', '--quiet', '--initial-branch=main')
  }

  git(...words: string[]): string {
    const person = { NAME: 'Tests', EMAIL: 'tests@example.com' }
    const names = Object.entries(person).flatMap(([key, value]) => [
      [`GIT_AUTHOR_${key}`, value],
      [`GIT_COMMITTER_${key}`, value],
    ])
    return execFileSync('git', words, {
      cwd: this.folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        GIT_CONFIG_GLOBAL: join(this.folder, '.git', 'none'),
        GIT_CONFIG_NOSYSTEM: '1',
        ...Object.fromEntries(names),
      },
    }).trim()
  }

  /** Writes files by their paths, objects as JSON, bytes as they are. */
  write(files: Record<string, string | object>): this {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content))
    }
    return this
  }

  /** Commits everything, after writing these files; returns the id of the commit. */
  commit(files: Record<string, string | object> = {}): string {
    this.write(files)
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', 'A change')
    return this.git('rev-parse', 'HEAD')
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** The two files that make a folder a connector project. */
export function connectorFiles(path: string, packageFile: object = {}): Record<string, string | object> {
  const prefix = path === '' || path.endsWith('/') ? path : `${path}/`
  const name = path.split('/').at(-1) || 'root'
  return {
    [`${prefix}package.json`]: { name, version: '1.0.0', ...packageFile },
    [`${prefix}connector-spec.json`]: '{}',
  }
}
