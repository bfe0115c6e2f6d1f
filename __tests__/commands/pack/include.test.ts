import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBundle } from '../../../src/bundle/bundle.js'
import type { RunResult } from '../../../src/validation/engine/result.js'
import { factoryProject, needsToken } from '../../support/factory.js'
import { runInShell } from '../../support/program.js'

/** A connector that reads a file beside index.js when it is created, as ncc lets it find an asset. */
const readsAsset = `
  const asset = { ab: __dirname + '/' }
  if (JSON.parse(require('fs').readFileSync(asset.ab + "data.json", 'utf8')).ready !== true) throw new Error('not ready')`

let project: string
beforeAll(async () => {
  ;({ project } = await factoryProject(readsAsset))
  mkdirSync(join(project, 'dist', 'more'))
  writeFileSync(join(project, 'dist', 'data.json'), '{"ready":true}')
  writeFileSync(join(project, 'dist', 'more', 'z.txt'), 'z')
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

const pack = async (...words: string[]) =>
  await runInShell(['pack', '--install', 'never', '--build', 'never', ...words], { cwd: project })

test('a file beside index.js that it reads is packed where include names it, and said so', async () => {
  const without = await pack()
  expect(without.code).toBe(0)
  expect(without.stderr).toMatch(
    /warning: .*index\.js reads "data\.json" when it runs, which is not packed; .*name it in include$/m,
  )
  const { code, stderr, outputs, stdout } = await pack('--include', 'more/z.txt,data.json')
  expect([code, stdout]).toEqual([0, expect.not.stringContaining('cannot be created')])
  expect(stderr).toMatch(
    /notice: .*the zip also has "more\/z\.txt" and "data\.json": the platform is not known to load any file but index\.js/,
  )
  expect(stderr).not.toContain('which is not packed')
  const { entries } = await readBundle(outputs['file'] ?? '')
  expect(entries.map(({ name }) => name)).toEqual(['index.js', 'connector-spec.json', 'data.json', 'more/z.txt'])
  const reports = join(project, 'reports')
  await runInShell(['validate', '--file', outputs['file'] ?? '', '--report-dir', reports, '--checks', 'bundle-loads'], {
    cwd: project,
  })
  const { checks } = JSON.parse(readFileSync(join(reports, 'validation.json'), 'utf8')) as RunResult
  expect(checks[0]).toMatchObject({
    verdict: 'pass',
    findings: [
      {
        level: 'notice',
        message: 'the bundle also has "data.json" and "more/z.txt": the platform is not known to load them',
      },
    ],
  })
})

test('a folder that index.js reads is packed with the files that include names in it, and not missing then', async () => {
  const { project } = await factoryProject(`
    const asset = { ab: __dirname + '/' }, fs = require('fs')
    for (const name of fs.readdirSync(asset.ab + "templates")) fs.readFileSync(asset.ab + "templates/" + name)`)
  try {
    mkdirSync(join(project, 'dist', 'templates'))
    writeFileSync(join(project, 'dist', 'templates', 'a.txt'), 'a')
    const words = ['pack', '--install', 'never', '--build', 'never']
    const without = await runInShell(words, { cwd: project })
    expect(without.stderr).toMatch(
      /^dist\/index\.js: warning: pack: index\.js reads "templates" when it runs, which is not packed; /m,
    )
    const { code, stderr, outputs } = await runInShell([...words, '--include', 'templates/a.txt'], { cwd: project })
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('which is not packed')])
    expect(stderr).toMatch(/^dist\/index\.js: notice: pack: the zip also has "templates\/a\.txt"/m)
    const file = outputs['file'] ?? ''
    const validated = await runInShell(['validate', '--file', file, '--checks', 'bundle-loads'], { cwd: project })
    expect([validated.code, validated.outputs]).toMatchObject([0, { warned: '0' }])
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
})

test('what a command may change in the process is a notice, in pack and validate', async () => {
  const { project, file } = await factoryProject(
    '',
    `'std:account:unlock': async () => { if (config.ignoreSSL) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' },`,
  )
  try {
    const packed = await runInShell(['pack', '--install', 'never', '--build', 'never'], { cwd: project })
    const says = 'the bundle has code that sets NODE_TLS_REJECT_UNAUTHORIZED to 0: once it has run'
    expect([packed.code, packed.stderr]).toEqual([0, expect.stringContaining(`dist/index.js: notice: pack: ${says}`)])
    const validated = await runInShell(['validate', '--file', file, '--checks', 'bundle-loads'], { cwd: project })
    expect([validated.code, validated.outputs['warned']]).toEqual([0, '0'])
    expect(validated.stderr).toContain(`notice: bundle-loads: ${says}`)
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
})

test.each<[string, string]>([
  ['a connector', ''],
  ['a connector that needs its configuration', needsToken],
])('what the bundle of %s changes in its process is a warning', async (_what, before) => {
  const { project } = await factoryProject(`${before}
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`)
  try {
    const words = ['pack', '--install', 'never', '--build', 'never']
    const { code, stderr } = await runInShell(words, { cwd: project })
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(
        /^dist\/index\.js: warning: pack: the bundle sets NODE_TLS_REJECT_UNAUTHORIZED to 0: no certificate is verified any more, of no connection; give the certificate of the target system to its client instead$/m,
      ),
    ])
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
})

test.each([
  ['../connector-spec.json', /include names "\.\.\/connector-spec\.json", which is not below the folder of /],
  ['/etc/hostname', /include names "\/etc\/hostname", which is not below the folder of /],
  ['more', /include names "more", which is a folder; name its files$/m],
  ['none.js', /include names "none\.js", which is not there after the build; see what it writes beside index\.js$/m],
  ['out.txt', /out\.txt is a link to a file outside of the repository/],
])('%s is refused', async (name, message) => {
  const outside = join(tmpdir(), `include-${process.pid}.txt`)
  writeFileSync(outside, 'x')
  const link = join(project, 'dist', 'out.txt')
  rmSync(link, { force: true })
  symlinkSync(outside, link)
  try {
    const { code, stderr } = await pack('--include', name)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  } finally {
    rmSync(outside)
  }
})
