import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withSources } from '../../../src/commands/validate/finding-sources.js'
import { setProcessSecrets } from '../../../src/core/secrets/process.js'
import { SecretStore } from '../../../src/core/secrets/store.js'
import { check, finding } from '../../report/samples.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sources-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const sourceAt = async (file: string, line?: number) => {
  const location = line === undefined ? { file } : { file, line }
  const [found] = await withSources([check('a', { findings: [finding('x', { location })] })], folder)
  return found?.findings[0]?.source
}

test('quotes the line of a finding, without its indentation', async () => {
  writeFileSync(join(folder, 'a.ts'), 'first\n    second(1)\r\nthird')
  expect(await sourceAt('a.ts', 2)).toBe('second(1)')
  expect(await sourceAt('a.ts', 3)).toBe('third')
  for (const line of [0, 4, undefined]) expect([line, await sourceAt('a.ts', line)]).toEqual([line, undefined])
})

test('shortens a long line, and takes secrets out of it first', async () => {
  const secrets = new SecretStore()
  secrets.add('a-secret-of-the-connector')
  setProcessSecrets(secrets)
  writeFileSync(join(folder, 'a.ts'), `${'x'.repeat(150)} a-secret-of-the-connector ${'y'.repeat(5000)}`)
  const source = await sourceAt('a.ts', 1)
  expect(source?.length).toBeLessThanOrEqual(160)
  expect(source).not.toMatch(/a-sec/)
})

const onPosix = process.platform === 'win32' ? test.skip : test
onPosix('reads nothing outside of the repository, also not by a link, and no folder', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'))
  try {
    writeFileSync(join(outside, 'secret.txt'), 'of the machine')
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'))
    for (const file of [join(outside, 'secret.txt'), 'link.txt', '.', 'none.ts']) {
      expect([file, await sourceAt(file, 1)]).toEqual([file, undefined])
    }
  } finally {
    rmSync(outside, { recursive: true, force: true })
  }
})
