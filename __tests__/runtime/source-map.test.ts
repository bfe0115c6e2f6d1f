import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { firstOwnFrame, mapStack } from '../../src/runtime/source-map.js'
import { buildProbe, root, writeBundle } from '../support/bundle.js'
import { closeAll, open, run } from './harness.js'

afterAll(closeAll)

/** The line of the probe's source that holds the text. */
function lineOf(text: string): number {
  const source = readFileSync(join(root, '__tests__', 'fixtures', 'probe', 'src', 'nasty.js'), 'utf8')
  return source.split('\n').findIndex((line) => line.includes(text)) + 1
}

describe('a stack of a bundle built by ncc', () => {
  it.each([
    ['probe:generic', `new ConnectorError('it went wrong')`],
    ['probe:circular', 'res.send(circle)'],
    ['probe:throw-later', `throw new RangeError('thrown from a timer')`],
  ])('leads to the source: %s', async (type, text) => {
    const directory = await buildProbe({ sourceMap: true })
    const { error } = await run(open({ directory }), type)
    const stack = error?.remoteStack ?? ''
    expect(firstOwnFrame(stack, { directory })).toMatchObject({ source: '../src/nasty.js', line: lineOf(text) })
    const sources = mapStack(stack, { directory }).map(({ source }) => source)
    expect(sources.filter((source) => !source.startsWith('../src/'))).toEqual([])
  })

  it('is not mapped without a source map', async () => {
    const directory = await buildProbe()
    const { error } = await run(open({ directory }), 'probe:generic')
    expect(error?.remoteStack).toContain('index.js')
    expect(mapStack(error?.remoteStack ?? '', { directory })).toEqual([])
  })
})

const here = pathToFileURL(root).href.replace(/\/$/, '')

/** Maps line 1, column 1 to line 3, column 5 of the only source. */
const map = (more: object) => JSON.stringify({ version: 3, names: [], mappings: 'AAEI', ...more })

async function bundle(more: object, comment = '//# sourceMappingURL=index.js.map') {
  const directory = await writeBundle({ 'index.js': `throw 1\n${comment}\n`, 'index.js.map': map(more) })
  const stack = `Error: x\n    at run (${join(directory, 'index.js')}:1:1)`
  return { directory, stack }
}

describe('a map', () => {
  it.each([
    [{ sources: ['../src/x.ts'] }, '../src/x.ts'],
    [{ sources: ['.././src/x.ts'] }, '../src/x.ts'],
    [{ sources: ['x.ts'], sourceRoot: '../src' }, '../src/x.ts'],
    [{ sources: ['webpack://name/./src/x.ts'] }, '../src/x.ts'],
    [{ sources: ['webpack:///./src/x.ts?1a2b'] }, '../src/x.ts'],
    // As ncc 0.28 to 0.36 writes them.
    [{ sources: ['../webpack://name/./src/x.ts'] }, '../src/x.ts'],
    [{ sources: ['../webpack://@scope/name/./src/x.ts'] }, '../src/x.ts'],
    [{ sources: ['webpack://@scope/name/./src/x.ts'] }, '../src/x.ts'],
    [{ sources: ['../webpack://name/../shared/x.ts'] }, '../../shared/x.ts'],
    [{ sources: ['./src/x.ts'], sourceRoot: 'webpack://@scope/name/' }, '../src/x.ts'],
    // Folders of the project that are named as what webpack adds.
    [{ sources: ['../src/webpack/client.ts'] }, '../src/webpack/client.ts'],
    [{ sources: ['webpack://name/./src/webpack/runtime/x.ts'] }, '../src/webpack/runtime/x.ts'],
    [{ sources: ['webpack://name/./webpack/client.ts'] }, '../webpack/client.ts'],
    [{ sources: ['../src/external systems/x.ts'] }, '../src/external systems/x.ts'],
    [{ sources: ['../external systems/x.ts'] }, '../external systems/x.ts'],
    [{ sources: ['/etc/passwd'] }, '/etc/passwd'],
    [{ sources: [`${here}/a%20b/x.ts`] }, `${fileURLToPath(here).replaceAll('\\', '/')}/a b/x.ts`],
    [{ sources: ['file://elsewhere.example/a%2Fb/x.ts'] }, 'elsewhere.example/a%2Fb/x.ts'],
    [{ sources: ['../../../../etc/passwd'] }, '../../../../etc/passwd'],
  ])('names its sources: %j', async (more, source) => {
    const { directory, stack } = await bundle(more)
    expect(mapStack(stack, { directory })).toEqual([{ name: 'run', source, line: 3, column: 5 }])
  })

  it.each([
    '../node_modules/a/b.js',
    '../webpack/bootstrap',
    'webpack://n/webpack/runtime/x',
    '../webpack://@scope/n/webpack/bootstrap',
    '../webpack://n/external "fs"',
    '../webpack://@scope/n/./node_modules/a/b.js',
    '../external node-commonjs "fs"',
    'webpack:///webpack/universalModuleDefinition',
    'webpack:///(webpack)/buildin/module.js',
    'webpack/before-startup',
  ])('of others than the author is left out: %s', async (source) => {
    const { directory, stack } = await bundle({ sources: [source] })
    expect(mapStack(stack, { directory })).toEqual([])
  })

  it('may have sections', async () => {
    const section = JSON.parse(map({ sources: ['../webpack://@scope/name/../shared/x.ts'] })) as unknown
    const directory = await writeBundle({
      'index.js': 'throw 1',
      'index.js.map': JSON.stringify({ version: 3, sections: [{ offset: { line: 0, column: 0 }, map: section }] }),
    })
    const stack = `Error: x\n    at run (${join(directory, 'index.js')}:1:1)`
    expect(mapStack(stack, { directory })).toMatchObject([{ source: '../../shared/x.ts' }])
  })

  it('may be inline in the bundle', async () => {
    const data = Buffer.from(map({ sources: ['in.ts'] })).toString('base64')
    const { directory, stack } = await bundle(
      { sources: ['beside.ts'] },
      `//# sourceMappingURL=data:application/json;base64,${data}`,
    )
    expect(firstOwnFrame(stack, { directory })).toMatchObject({ source: 'in.ts' })
  })

  it('may be beside the bundle without a comment that names it', async () => {
    const { directory, stack } = await bundle({ sources: ['beside.ts'] }, '')
    expect(firstOwnFrame(stack, { directory })).toMatchObject({ source: 'beside.ts' })
  })

  it.each([
    '../index.js.map',
    '/etc/passwd',
    'https://127.0.0.1/x.map',
    'none.map',
    'index.js',
    'data:application/json,%7',
  ])('is not looked for elsewhere, and may be broken: %s', async (url) => {
    const { directory, stack } = await bundle({ sources: ['x.ts'] }, `//# sourceMappingURL=${url}`)
    expect(mapStack(stack, { directory })).toEqual([])
  })
})

it('reads only the frames of the bundle, in all their forms', async () => {
  const { directory } = await bundle({ sources: ['x.ts'] })
  const file = join(directory, 'index.js')
  const stack = [
    'Error: at index.js:1:1',
    `    at ${file}:1:1`,
    `    at async Foo.bar [as baz] (${file}:1:2)`,
    `    at new Foo (${pathToFileURL(file).href}:1:3)`,
    `    at async ${file}:1:4`,
    `    at other (/elsewhere${file}:1:1)`,
    `    at eval (eval at x (${file}:1:1), <anonymous>:1:1)`,
    '    at node:internal/process/task_queues:95:5',
    `    at gone (${file}:99:1)`,
    `    ${'at ('.repeat(50_000)}:1:1`,
  ].join('\n')
  expect(mapStack(stack, { directory }).map(({ name }) => name)).toEqual([
    undefined,
    'Foo.bar [as baz]',
    'new Foo',
    undefined,
  ])
})
