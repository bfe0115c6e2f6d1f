import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkCatalogue } from '../../../src/validation/engine/run.js'
import { root } from '../../support/bundle.js'

/** The tables of broken connectors stand in several files; that each check is in one of them is seen here. */
const folder = join(root, '__tests__', 'validation')
const cases = readdirSync(folder, { encoding: 'utf8', recursive: true })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')

test.each(checkCatalogue.map(({ id }) => id))('%s has a connector that it alone finds broken', (id) => {
  const row = new RegExp(`^\\s+\\[?'${id}',`, 'm')
  const alone = new RegExp(`failedIds\\(\\w+\\)\\)\\.toEqual\\(\\['${id}'\\]\\)`)
  expect(row.test(cases) || alone.test(cases)).toBe(true)
})
