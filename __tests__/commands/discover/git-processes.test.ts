import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { UserError } from '../../../src/core/errors.js'
import { GitRepository } from '../../../src/project/git.js'
import { gitRunner } from '../../../src/project/run-git.js'
import { runInShell } from '../../support/program.js'
import { connectorFiles, Repository } from '../../support/repository.js'

let repository: Repository
beforeEach(() => {
  repository = new Repository()
})
afterEach(() => repository.remove())

const posix = process.platform === 'win32' ? it.skip : it

posix('asks git once for all files that were deleted, however many projects there are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'counting git '))
  try {
    const log = join(folder, 'log')
    const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$*" >> '${log}'\nexec '${git}' "$@"\n`)
    chmodSync(join(folder, 'git'), 0o755)
    const names = ['a', 'b', 'c', 'd']
    const root = { workspaces: ['connectors/*', 'moved/*'] }
    const connectors = names.map((name) => connectorFiles(`connectors/${name}`, { dependencies: { other: '1.0.0' } }))
    const base = repository.commit(Object.assign({ 'package.json': root }, ...connectors) as Record<string, object>)
    mkdirSync(join(repository.folder, 'moved'))
    for (const name of names)
      renameSync(join(repository.folder, 'connectors', name), join(repository.folder, 'moved', name))
    repository.commit()
    const env = { PATH: `${folder}${delimiter}${process.env['PATH']}` }
    const { code, stdout } = await runInShell(['discover', '--base', base], { cwd: repository.folder, env })
    expect([code, stdout.match(/, changed: /g)?.length]).toEqual([0, 4])
    const commands = readFileSync(log, 'utf8').split('\n')
    expect(commands.filter((line) => /(?:cat-file|ls-tree)/.test(line))).toHaveLength(2)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

posix('reads the texts of many files of a commit', async () => {
  const files = { 'a/package.json': '{"a": "ä\n"}', 'b\nc/package.json': '', 'd\t"e/package.json': 'x\n\nblob 3\n' }
  repository.write(files)
  symlinkSync('a/package.json', join(repository.folder, 'package.json'))
  const commit = repository.commit()
  repository.commit({ 'a/package.json': 'new' })
  const git = new GitRepository(
    repository.folder,
    gitRunner(repository.folder, { environment: { PATH: process.env['PATH'] } }),
  )
  const texts = await git.textsAt(commit, [...Object.keys(files), 'package.json', 'no/package.json'])
  expect(Object.fromEntries(texts)).toEqual({ ...files, 'package.json': undefined, 'no/package.json': undefined })
  await expect(git.textsAt('0'.repeat(40), ['a'])).rejects.toThrow(UserError)
})
