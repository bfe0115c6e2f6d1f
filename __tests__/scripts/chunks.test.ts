import { chunksOf, packageOf } from '../../scripts/bundle/chunks.js'

const root = '/repository'
const registry = './lib/src/commands/registry.js'
const reason = (userRequest: string, type = 'import()') => ({ type, userRequest, resolvedModule: registry })

describe('the chunks of a bundle', () => {
  it('have their files, including joined ones, in any order of the statistics', () => {
    const joined = {
      identifier: 'joined',
      size: 30,
      modules: [
        { nameForCondition: '/repository/lib/src/b.js', size: 20 },
        { nameForCondition: '/repository/lib/src/a.js', size: 10 },
      ],
    }
    const runtime = { identifier: 'webpack/runtime/x', nameForCondition: null, size: 1 }
    const chunks = [
      { id: 7, entry: false, files: ['7.index.js'], modules: [joined] },
      { id: 3, entry: true, files: ['index.js'], modules: [runtime] },
    ]
    const expected = [
      {
        ...{ id: '3', file: 'index.js', isEntry: true, targets: [] },
        modules: [{ path: 'webpack/runtime/x', size: 1 }],
      },
      {
        ...{ id: '7', file: '7.index.js', isEntry: false, targets: [] },
        modules: [
          { path: 'lib/src/a.js', size: 10 },
          { path: 'lib/src/b.js', size: 20 },
        ],
      },
    ]
    expect(chunksOf({ chunks }, root)).toEqual(expected)
    expect(chunksOf({ chunks: chunks.toReversed() }, root)).toEqual(expected)
  })

  it('are the same on Windows', () => {
    const modules = [{ nameForCondition: 'C:\\repository\\lib\\src\\a.js', size: 1 }]
    const [chunk] = chunksOf({ chunks: [{ id: 1, entry: false, files: ['1.index.js'], modules }] }, 'C:\\repository')
    expect(chunk?.modules).toEqual([{ path: 'lib/src/a.js', size: 1 }])
  })

  it('have the targets of the import() that loads them, and of no other', () => {
    const modules = [
      { nameForCondition: '/repository/lib/src/commands/pipeline.js', size: 5, reasons: [reason('./pipeline.js')] },
      // Asked for by an import() that loads another chunk, which has this module as well.
      { nameForCondition: '/repository/lib/src/commands/promote.js', size: 9, reasons: [reason('./promote.js')] },
      { nameForCondition: '/repository/lib/src/x.js', size: 2, reasons: [reason('./pipeline.js', 'import')] },
    ]
    const origins = [{ moduleName: registry, request: './pipeline.js' }]
    const [chunk] = chunksOf({ chunks: [{ id: 1, entry: false, files: ['1.index.js'], modules, origins }] }, root)
    expect(chunk?.targets).toEqual([{ path: 'lib/src/commands/pipeline.js', size: 5, request: './pipeline.js' }])
  })

  it('are refused when one of them has several files', () => {
    const chunks = [{ id: 1, entry: false, files: ['a.js', 'b.js'] }]
    expect(() => chunksOf({ chunks }, root)).toThrow('chunk 1 is not one file: a.js, b.js')
  })
})

it.each([
  ['node_modules/got/dist/index.js', 'node_modules/got', 'got'],
  ['node_modules/@octokit/core/index.js', 'node_modules/@octokit/core', '@octokit/core'],
  ['node_modules/a/node_modules/@b/c/x.js', 'node_modules/a/node_modules/@b/c', '@b/c'],
])('%s belongs to the package in %s', (path, folder, name) => {
  expect(packageOf(path)).toEqual({ folder, name })
})

it('a file outside of node_modules belongs to no package', () => {
  expect(packageOf('lib/src/node_modules.js')).toBeUndefined()
})
