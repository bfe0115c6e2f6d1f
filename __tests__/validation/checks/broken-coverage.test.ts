import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCatalogue } from '../../../src/validation/engine/run.js'
import { root } from '../../support/bundle.js'

/** Tests that each check is in one of the tables of broken connectors, which are in several files. */
const folder = join(root, '__tests__', 'validation')
const cases = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

test.each(checkCatalogue.map(({ id }) => id))('%s has a connector that only it finds broken', (id) => {
  const row = new RegExp(`^\\s+\\[?'${id}',`, 'm')
  const alone = new RegExp(`failedIds\\(\\w+\\)\\)\\.toEqual\\(\\['${id}'\\]\\)`)
  expect(row.test(cases) || alone.test(cases)).toBe(true)
})
