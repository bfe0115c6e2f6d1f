import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInShell, runOnRunner } from '../support/program.js'

/** A check that runs a command of one's own, as validate.yml makes it. */
const settings = 'commands:\n  - { name: ping, command: "custom:ping", expect: { outputs: 1 } }\n'

describe('input that cannot be right', () => {
  let folder: string
  let server: Server
  let env: Record<string, string>
  let requests: number

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'early-'))
    mkdirSync(join(folder, 'folder'))
    mkdirSync(join(folder, 'project', 'dist'), { recursive: true })
    writeFileSync(join(folder, 'a-file'), '{}')
    writeFileSync(join(folder, 'validate.yml'), settings)
    // Whatever reads it, fails: a message about anything else comes before.
    writeFileSync(join(folder, 'broken.zip'), 'no zip')
    const scripts = { build: 'node --eval "process.exit(7)"' }
    writeFileSync(join(folder, 'project', 'package.json'), JSON.stringify({ name: 'p', version: '1.0.0', scripts }))
    writeFileSync(join(folder, 'project', 'connector-spec.json'), '{}')
    server = createServer((_, response) => {
      requests++
      response.writeHead(500).end()
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const { port } = server.address() as AddressInfo
    env = { SAIL_BASE_URL: `http://127.0.0.1:${port}`, SAIL_CLIENT_ID: 'id', SAIL_CLIENT_SECRET: 'a-secret' }
  })
  beforeEach(() => {
    requests = 0
  })
  afterAll(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const project = ['--path', 'project', '--connector', 'c']
  const bundle = ['--file', 'broken.zip']

  it.each([
    [['validate', ...bundle, '--checks', 'account-not-fond'], /no check "account-not-fond".*did you mean account-not/],
    [['validate', ...bundle, '--skip-checks', 'no-such-check'], /--skip-checks: there is no check "no-such-check"/],
    [
      ['validate', ...bundle, '--checks', 'spec-schema', '--skip-checks', 'spec-schema,spec-secrets'],
      /--skip-checks names every check that --checks names, so none is left to run/,
    ],
    [['validate', '--connector', 'c', '--checks', 'account-not-fond'], /no check "account-not-fond"/],
    [['validate', ...bundle, '--checks', 'custom-command/pong'], /did you mean custom-command\/ping/],
    [['validate', ...bundle, '--settings', 'nowhere.yml'], /cannot read --settings nowhere\.yml/],
    [['validate', ...bundle, '--path', 'nowhere'], /--path: there is no folder nowhere; give the folder of the connec/],
    [['validate', '--connector', 'c', '--path', 'nowhere'], /--path: there is no folder nowhere/],
    [['validate', ...bundle, '--path', 'a-file'], /--path: a-file is a file; give the folder of the connector project/],
    [['validate', ...bundle, '--config-path', 'nowhere.json'], /cannot read --config-path nowhere\.json/],
    [['validate', ...bundle, '--baseline', 'a-file'], /baseline a-file is not a validation result/],
    [['validate', ...bundle, '--report-dir', 'a-file'], /--report-dir: a-file is a file; give a folder/],
    [
      ['validate', ...bundle, '--report-dir', 'a-file/below'],
      /a-file\/below cannot be created, because a-file is a file/,
    ],
    [['validate', ...bundle, '--shard', '4/3', '--seed', 's'], /--shard: "4\/3" is not a shard/],
    [['validate', ...bundle, '--comment', 'true'], /--comment needs a pull request of GitHub/],
    [['report', '--pattern', 'nothing', '--report-dir', 'a-file'], /--report-dir: a-file is a file/],
    [['pipeline', ...project, '--checks', 'account-not-fond'], /no check "account-not-fond"/],
    [['pipeline', ...project, '--baseline', 'a-file'], /baseline a-file is not a validation result/],
    [['pipeline', ...project, '--settings', 'nowhere.yml'], /cannot read --settings nowhere\.yml/],
    [['pipeline', ...project, '--out', 'a-file'], /--out: a-file is a file; give a folder/],
    [['pipeline', ...project, '--config-path', 'nowhere.json', '--validate', 'false'], /nowhere\.json/],
    [['pack', '--path', 'project', '--out', 'a-file/bundle.zip'], /--out: a-file\/bundle\.zip cannot be created/],
    [['upload', ...bundle], /--connector is missing/],
    [
      ['upload', ...bundle, '--connector', 'c', '--tag', 'feature/x'],
      /--tag: "feature\/x" cannot be the name of a tag/,
    ],
    [['promote', '--connector', 'c', '--version', '1', '--tag', '..'], /--tag: "\.\." cannot be the name of a tag/],
    [['pipeline', ...project, '--promote-tag', 'a/b'], /--promote-tag: "a\/b" cannot be the name/],
    [['upload', ...bundle, '--connector', 'c', '--record', 'a-file'], /the record a-file is not what this command/],
    [['promote', '--connector', 'c', '--from-commit', 'abc'], /--from-commit needs github-token/],
    [['logs', '--out', 'folder'], /--out: folder is a folder; give the name of a file/],
    [['stats', '--out', 'folder'], /--out: folder is a folder; give the name of a file/],
    [['stats', '--max-p95', 'soon'], /--max-p95: "soon" is not a duration/],
    [['connector', '--operation', 'list', '--out', 'folder'], /--out: folder is a folder/],
    [['invoke', '--connector', 'c', '--command', 'account-list', '--out', 'folder'], /--out: folder is a folder/],
    [['invoke', '--connector', 'c', '--command', 'account-list', '--schema', 'nowhere.json'], /schema nowhere\.json/],
    [['invoke', ...bundle, '--command', 'account-list', '--expect', 'length('], /expect is neither a JSON Schema nor/],
    [
      ['invoke', '--connector', 'c', '--command', 'account-list', '--input', '{"state":{}}', '--state', '{}'],
      /state is given twice, in --input and by itself/,
    ],
    [['invoke', '--connector', 'c', '--command', 'account-list', '--input', '{'], /--input is neither JSON nor YAML/],
    [['invoke', '--connector', 'c', '--command', 'account-list', '--state', '{'], /--state is neither JSON nor YAML/],
    [
      ['connector', '--operation', 'tag-create', '--connector', 'c', '--tag', 'a/b', '--version', '1'],
      /--tag: "a\/b" cannot/,
    ],
    [['sync', '--plan-file', 'folder'], /--plan-file: folder is a folder/],
    [['sync', '--mode', 'pull', '--path', 'a-file'], /--path: a-file is a file; give a folder/],
    [['sync', '--locale', 'eng'], /"eng" is not a locale of the tenant/],
    [['sync', '--comment', 'true', '--github-token', 't'], /--comment needs a pull request of GitHub/],
    [['sandbox', '--data-directory', 'a-file'], /--data-directory: a-file is a file/],
    [['demo', '--out', 'a-file'], /--out: a-file is a file/],
  ])('is refused by %j before anything is run', async (words, line) => {
    const { code, stdout, stderr } = await runInShell(words, { cwd: folder, env })
    expect(stderr).toMatch(line)
    expect(stderr).toMatch(/^(warning: --github-token [^\n]*\n)?error: [^\n]*\n$/)
    expect({ code, requests }).toEqual({ code: 2, requests: 0 })
    expect(stdout.replace(/^settings of .*\n/, '')).toBe('')
  })

  it('is refused where outputs and summary are to be written', async () => {
    // The program is given files of its own by the support, so these come in its place.
    for (const input of ['outputs-file', 'summary-file']) {
      const { code, stdout } = await runOnRunner('stats', {}, { cwd: folder, env, words: [`--${input}`, 'folder'] })
      expect(stdout.split('\n').slice(1)).toEqual([
        `::error::input ${input}: folder is a folder; give the name of a file`,
        '',
      ])
      expect({ code, requests }).toEqual({ code: 2, requests: 0 })
    }
  })

  it('is refused by promote where a hash of a commit is cut', async () => {
    const inputs = { connector: 'c', 'from-commit': 'abc1234', 'github-token': 'a-token' }
    const { code, stdout } = await runOnRunner('promote', inputs, { cwd: folder, env })
    expect(stdout).toMatch(/^::error::input from-commit: "abc1234" is not the full hash of a commit; .*\n$/m)
    expect({ code, requests }).toEqual({ code: 2, requests: 0 })
  })
})
