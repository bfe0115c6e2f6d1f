import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../support/bundle.js'

const folder = join(root, 'lib', 'src', 'runtime')

test('the process of a connector imports only files that dist/ has beside it', () => {
  const files = new Set(['host.js'])
  for (const name of files) {
    const text = readFileSync(join(folder, name), 'utf8')
    for (const [, file = ''] of text.matchAll(/(?:\bfrom|\bimport) '([^']+)'/g)) {
      if (!file.startsWith('node:')) files.add(file.replace('./', ''))
    }
    // scripts/build.ts copies these, and no others.
    expect(name).toMatch(/^host[\w-]*\.js$/)
  }
  expect(files.size).toBeGreaterThan(4)
})
