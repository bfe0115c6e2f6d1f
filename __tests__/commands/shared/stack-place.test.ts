import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { locateStack } from '../../../src/commands/shared/stack-place.js'
import { writeFiles } from '../../support/project-folder.js'

describe('a stack in a bundle of compiled files', () => {
  let directory: string
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'stack-place-'))
  })
  afterEach(() => rmSync(directory, { recursive: true, force: true }))

  const map = (source: string, mappings: string) =>
    JSON.stringify({ version: 3, sources: [source], names: [], mappings })
  /** The bundle's first line is the second one of out/x.js. */
  const placeWith = async (files: Record<string, string>) => {
    writeFiles(directory, {
      'dist/index.js': 'fail()',
      'dist/index.js.map': map('../out/x.js', 'AACA'),
      'out/x.js': '"use strict"\nfail()',
      'src/x.ts': '\n\n\n\n  fail()\n',
      ...files,
    })
    const indexFile = join(directory, 'dist', 'index.js')
    const place = await locateStack(`Error: no\n    at fail (${indexFile}:1:1)`, { directory, indexFile })
    return place && [place.file.slice(directory.length + 1).replaceAll('\\', '/'), place.line, place.column]
  }
  const toSource = map('../src/x.ts', ';AAIE')

  it('is located in the source, by the map of each step', async () => {
    expect(await placeWith({ 'out/x.js.map': toSource })).toEqual(['src/x.ts', 5, 3])
    const inline = Buffer.from(toSource).toString('base64')
    const compiled = `"use strict"\nfail()\n//# sourceMappingURL=data:application/json;base64,${inline}`
    expect(await placeWith({ 'out/x.js': compiled, 'out/x.js.map': '' })).toEqual(['src/x.ts', 5, 3])
  })

  it.each([
    ['has no map', undefined],
    ['has a broken map', 'no map'],
    ['has a map without this line', map('../src/x.ts', 'AAAA;;AAAA')],
    ['has a map to a file that is not there', map('../src/gone.ts', ';AAIE')],
    ['has a map out of the project', map('../../../../../../etc/hostname', ';AAIE')],
    ['has a map to a dependency', map('../node_modules/x/index.ts', ';AAIE')],
    ['has a map to itself', map('x.js', ';AACA')],
  ])('is located in the compiled file if that %s', async (_, text) => {
    expect(await placeWith(text === undefined ? {} : { 'out/x.js.map': text })).toEqual(['out/x.js', 2, 1])
  })
})
