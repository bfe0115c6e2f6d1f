import { execFileSync, spawnSync } from 'node:child_process'
import { commands } from '../../src/commands/registry.js'
import { runInShell } from '../support/program.js'

/** What each shell completes after these words; the last one is unfinished. Skipped where the shell is not installed. */
const complete: Record<string, (script: string, words: readonly string[]) => string[]> = {
  bash: (script, words) => {
    const set = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`
    const found = lines('bash', ['-c', `${script}\n${set}\n_saas_connector\nprintf '%s\\n' "\${COMPREPLY[@]}"`])
    return found.length === 0 ? ['files'] : found
  },
  zsh: (script, words) => {
    // Outside the line editor there is no compadd: one that prints what it gets, as the editor filters by itself.
    const parts = words.map((word) => `'${word}'`).join(' ')
    const set = `compdef() {}; compadd() { shift; print -l -- $@ }; _files() { print -l files }; words=(${parts}); CURRENT=${words.length}; PREFIX='${words.at(-1)}'`
    const found = lines('zsh', ['-fc', `${set}\n${script}\n_saas_connector`])
    const others = found.filter((word) => word !== 'files' && word.startsWith(words.at(-1) ?? ''))
    return others.length === 0 && found.includes('files') ? ['files'] : others
  },
  fish: (script, words) => {
    const found = lines('fish', ['--no-config', '-c', `${script}\ncomplete -C '${words.join(' ')}'`]).map(
      (line) => line.split('\t')[0] ?? '',
    )
    return found.includes('package.json') && found.every((word) => !word.startsWith('-')) ? ['files'] : found
  },
}

function lines(shell: string, words: readonly string[]): string[] {
  return execFileSync(shell, words, { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line !== '')
}

describe.each(Object.keys(complete))('completion in %s', (shell) => {
  const isInstalled = spawnSync(shell, ['-c', 'true']).status === 0
  const available = isInstalled ? it : it.skip
  let script = ''
  beforeAll(async () => {
    const result = await runInShell(['completion', shell])
    expect(result).toMatchObject({ code: 0, stderr: '' })
    script = result.stdout
  })

  it('names every command and flag', async () => {
    for (const [name, load] of Object.entries(commands)) {
      expect(script).toContain(name)
      for (const input of Object.keys((await load()).inputs))
        expect(script).toContain(shell === 'fish' ? `-l ${input} ` : `--${input}`)
    }
  })

  available.each([
    [['pr'], ['promote', 'prove']],
    [
      ['promote', '--from-'],
      ['--from-commit', '--from-tag'],
    ],
    [
      ['pack', '--install', 'a'],
      ['always', 'auto'],
    ],
    [
      ['connector', 'tag-'],
      ['tag-create', 'tag-update'],
    ],
    [['con'], ['conn', 'connector']],
    [
      ['conn', 'in'],
      ['init', 'instances', 'invoke'],
    ],
    [
      ['conn', 'tags', ''],
      ['create', 'list', 'update'],
    ],
    [['conn', 'logs', 't'], ['tail']],
    [
      ['conn', 'logs', '--target-'],
      ['--target-id', '--target-name'],
    ],
    [['conn', 'tags', 'create', '-c', 'mine', '--na'], ['--name']],
    [['conn', 'update', '--al'], ['--alias']],
    ...[
      ['upload', ''],
      ['pack', ''],
      ['upload', '--file', ''],
      ['upload', '--create', '--file', ''],
      ['validate', '-f', ''],
      ['connector', '--out', ''],
      ['promote', '--outputs-file', ''],
      ['conn', 'upload', '-f', ''],
      ['conn', 'invoke', 'raw', '--file', ''],
    ].map((words): [string[], string[]] => [words, ['files']]),
    [['upload', '--create', '--keep-'], ['--keep-tags']],
  ])('completes %j', (words, expected) => {
    expect(complete[shell]?.(script, ['saas-connector', ...words]).sort()).toEqual(expected)
  })
})
