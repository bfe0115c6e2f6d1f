import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dependenciesTable } from '../../scripts/bundle/dependencies-page.js'
import { directDependencies, type Lockfile } from '../../scripts/bundle/lockfile.js'
import { reasons } from '../../scripts/bundle/reasons.js'
import { root } from '../support/program.js'

const lockfile: Lockfile = {
  packages: {
    '': { dependencies: { one: '1', two: '2' } },
    'node_modules/one': { dependencies: { part: '1' } },
    'node_modules/two': { dependencies: { part: '2', other: '1' } },
    'node_modules/two/node_modules/part': { dependencies: { large: '1' } },
    'node_modules/part': {},
    'node_modules/other': { dependencies: { one: '1' } },
    'node_modules/large': { dependencies: { large: '1' } },
  },
}
const bundled = (name: string, size: number, version = '1.0.0') => ({
  ...{ name, version, size },
  ...{ licence: 'MIT', author: undefined, folder: `node_modules/${name}` },
})
const packages = [bundled('large', 60_000), bundled('one', 1_234), bundled('part', 500), bundled('two', 20_000)]
const why = { one: 'First.', two: 'Second.', large: 'Third.' }

describe('the table of dependencies', () => {
  it('has the direct and the large indirect dependencies, largest first, with the rest and the sum', () => {
    expect(dependenciesTable(packages, lockfile, why).split('\n').slice(2)).toEqual([
      '| `large` | 1.0.0 | `two` | 60.0 | Third. |',
      '| `two` | 1.0.0 |  | 20.0 | Second. |',
      '| `one` | 1.0.0 |  | 1.2 | First. |',
      '| 1 smaller ones that come with these |  |  | 0.5 |  |',
      '| All |  |  | 81.7 |  |',
    ])
  })

  it('adds up the versions of a package', () => {
    const two = [...packages, bundled('large', 1_000, '2.0.0')]
    expect(dependenciesTable(two, lockfile, why)).toContain('| `large` | 1.0.0, 2.0.0 | `two` | 61.0 | Third. |')
  })

  it('is refused when a reason is missing, and for a reason without a package', () => {
    expect(() => dependenciesTable(packages, lockfile, { one: 'First.', two: 'Second.' })).toThrow(
      'large is 60.0 kB of dist/ and has no reason; add one to scripts/bundle/reasons.ts',
    )
    expect(() => dependenciesTable(packages, lockfile, { ...why, gone: 'Fourth.' })).toThrow(
      'scripts/bundle/reasons.ts gives reasons for what is not shown: gone; remove them',
    )
  })
})

/** The build writes the sizes, and CI compares them; this finds a change of dependencies without a build. */
it('docs/dependencies.md has every dependency of package.json in the version of the lockfile, with its reason', () => {
  const read = (name: string) => readFileSync(join(root, name), 'utf8')
  const lockfile = JSON.parse(read('package-lock.json')) as Lockfile
  const { packages: locked } = lockfile
  const rows = read('docs/dependencies.md')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, name]) => name?.startsWith('`'))
  const shown = new Map(rows.map(([, name = '', version, , , reason]) => [name.slice(1, -1), { version, reason }]))
  expect(Object.fromEntries([...shown].map(([name, { reason }]) => [name, reason]))).toEqual(reasons)
  expect(directDependencies(lockfile).length).toBeGreaterThan(15)
  for (const name of directDependencies(lockfile)) {
    expect([name, shown.get(name)?.version]).toEqual([name, locked[`node_modules/${name}`]?.version])
  }
})
