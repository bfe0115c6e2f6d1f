import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { runInShell } from '../support/program.js'
import { temporaryFolder, writeFiles } from '../support/project-folder.js'

const folder = temporaryFolder()
const secret = 'a-line-of-another-file'
writeFiles(folder, { 'machine/file': `${secret}: [` })

const files = {
  'package.json': { name: 'p', version: '1.0.0' },
  'connector-spec.json': { name: 'P', commands: [], sourceConfig: [] },
  'dist/index.js': 'exports.connector = {}',
}

/** A repository in which one file of a project is a link. */
function repository(name: string, linked: string, target: string): string {
  const root = join(folder, name)
  const others = Object.entries(files).filter(([path]) => path !== linked)
  mkdirSync(join(root, '.git'), { recursive: true })
  writeFiles(join(root, 'project'), Object.fromEntries(others))
  symlinkSync(target, linked === 'connectors.yml' ? join(root, linked) : join(root, 'project', linked))
  return root
}

const onPosix = process.platform === 'win32' ? describe.skip : describe

onPosix('a link out of the repository', () => {
  it.each([
    ['package.json', ['pack', '--path', 'project', '--build', 'never']],
    ['package.json', ['discover']],
    ['connector-spec.json', ['pack', '--path', 'project', '--build', 'never']],
    ['connectors.yml', ['discover']],
    ['validate.yml', ['validate', '--connector', 'c', '--path', 'project']],
  ])('is refused for %s, and its target is not shown: %j', async (linked, words) => {
    const root = repository(`out ${linked} ${words[0]}`, linked, join(folder, 'machine', 'file'))
    const { code, stdout, stderr } = await runInShell(words, { cwd: root })
    expect(`${stdout}${stderr}`).toContain(`${linked} is a link to a file outside of the repository`)
    expect(`${stdout}${stderr}`).not.toContain(secret)
    expect(code).toBe(2)
  })

  it('within the repository is followed', async () => {
    const root = repository('within', 'connector-spec.json', '../shared.json')
    writeFiles(root, { 'shared.json': files['connector-spec.json'] })
    const { stderr } = await runInShell(['pack', '--path', 'project', '--build', 'never'], { cwd: root })
    expect(stderr).not.toContain('is a link')
  })
})
