import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { installReason } from '../../src/project/install.js'
import { findProject } from '../../src/project/project.js'
import { temporaryFolder, writeFiles } from '../support/project-folder.js'

const root = temporaryFolder()
let counter = 0

interface Entry {
  version?: string
  resolved?: string
  integrity?: string
  link?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  dependencies?: Record<string, string>
}

const isGlibc = Object.hasOwn((process.report.getReport() as { header: object }).header, 'glibcVersionRuntime')
const manifest = { name: 'x', version: '1.0.0', dependencies: { a: '^1.0.0' }, devDependencies: { b: '^1.0.0' } }
const packages = {
  'node_modules/a': { version: '1.0.0', resolved: 'https://a.example/a.tgz', integrity: 'sha512-a' },
  'node_modules/b': { version: '1.0.0', resolved: 'git+ssh://git@a.example/b.git#1' },
}

/** Why a project with these files is installed. The lockfile is newer than what is installed, as after a checkout. */
async function reasonOf(files: Record<string, string | object>, newer = 'package-lock.json') {
  const folder = writeFiles(join(root, `project ${counter++}`), {
    'package.json': manifest,
    'connector-spec.json': '{}',
    'node_modules/a/package.json': { name: 'a', version: '1.0.0' },
    'node_modules/b/package.json': { name: 'b', version: '1.0.0' },
    ...files,
  })
  const later = new Date(Date.now() + 60_000)
  utimesSync(join(folder, newer), later, later)
  return installReason(await findProject(folder))
}

describe('a project with npm', () => {
  const lockedRoot: Entry = { ...manifest }
  const reason = (locked: Record<string, Entry>, installed: Record<string, Entry> = packages, files: object = {}) =>
    reasonOf({
      'package-lock.json': { lockfileVersion: 3, packages: { '': lockedRoot, ...packages, ...locked } },
      'node_modules/.package-lock.json': { lockfileVersion: 3, packages: installed },
      ...files,
    })
  const different = (name: string) => `node_modules/${name} is not installed as the lockfile has it`
  const { 'node_modules/a': a, 'node_modules/b': b } = packages

  test('is not installed again if all is there as it is locked, whatever the times of the files are', async () => {
    expect(await reason({})).toBeUndefined()
  })

  test.each<[string, Record<string, Entry>, Record<string, Entry>, string | undefined]>([
    ['another version is locked', { 'node_modules/a': { ...a, version: '1.0.1' } }, packages, different('a')],
    ['another content is locked', { 'node_modules/a': { ...a, integrity: 'sha512-b' } }, packages, different('a')],
    ['another registry is used', { 'node_modules/a': { ...a, resolved: 'https://b.example/a' } }, packages, undefined],
    ['another commit is locked', { 'node_modules/b': { ...b, resolved: `${b.resolved}2` } }, packages, different('b')],
    ['a link is locked', { 'node_modules/a': { ...a, link: true } }, packages, different('a')],
    ['a further package is locked', { 'node_modules/a/node_modules/c': a }, packages, different('a/node_modules/c')],
    ['only an optional package needs it', { 'node_modules/c': { ...a, optional: true } }, packages, undefined],
    ['it is for another system', { 'node_modules/c': { ...a, optional: true, os: ['aix'] } }, packages, undefined],
    [
      'it is for another processor',
      { 'node_modules/c': { ...a, optional: true, cpu: ['s390x'] } },
      packages,
      undefined,
    ],
    [
      'it is not for this system',
      { 'node_modules/c': { ...a, optional: true, os: [`!${process.platform}`] } },
      packages,
      undefined,
    ],
    [
      'it is for this system',
      { 'node_modules/c': { ...a, optional: true, os: [process.platform, 'aix'], cpu: [process.arch] } },
      packages,
      different('c'),
    ],
    [
      'it is for all systems but one',
      { 'node_modules/c': { ...a, optional: true, os: ['!aix'] } },
      packages,
      different('c'),
    ],
    [
      'it is for another libc',
      { 'node_modules/c': { ...a, optional: true, os: ['linux'], libc: [isGlibc ? 'musl' : 'glibc'] } },
      packages,
      undefined,
    ],
    [
      'it is for this libc',
      { 'node_modules/c': { ...a, optional: true, os: [process.platform], libc: [isGlibc ? 'glibc' : 'musl'] } },
      packages,
      different('c'),
    ],
    ['its folder was deleted', { 'node_modules/c': a }, { ...packages, 'node_modules/c': a }, different('c')],
    ['it is a member of the workspace', { 'packages/c': { version: '1.0.0' } }, packages, undefined],
    [
      'a further package is installed',
      {},
      { ...packages, 'node_modules/c': a },
      'node_modules/c is installed and not in the lockfile',
    ],
  ])('where %s', async (_name, locked, installed, expected) => {
    expect(await reason(locked, installed)).toBe(expected)
  })

  test.each<[string, Entry & object]>([
    ['asks for another range', { ...lockedRoot, dependencies: { a: '^1.0.1' } }],
    ['has a dependency more', { ...lockedRoot, dependencies: {} }],
    ['lacks a dependency', { ...lockedRoot, dependencies: { a: '^1.0.0', constructor: '1.0.0' } }],
  ])(
    'is installed again, so that npm says what is wrong, where package.json %s than the lockfile',
    async (_, locked) => {
      expect(await reason({ '': locked })).toBe('package.json is not as the lockfile has it')
    },
  )

  test('that has a package in two lists is not installed again: npm keeps it in the optional ones', async () => {
    const both = { ...manifest, optionalDependencies: { a: '^1.0.0' } }
    const locked = { '': { ...both, dependencies: {} } }
    expect(await reason(locked, packages, { 'package.json': both })).toBeUndefined()
  })

  test.each([
    ['a lockfile of npm 6', { 'package-lock.json': { lockfileVersion: 1, dependencies: {} } }],
    ['no record of npm', { 'node_modules/.package-lock.json': '' }],
  ])('with %s is installed again where the lockfile is newer', async (_, files) => {
    expect(await reason({}, packages, files)).toBe('the lockfile is newer than what is installed')
  })

  test('in a workspace is compared with its own entry', async () => {
    const files = {
      'package.json': { name: 'root', version: '1.0.0', workspaces: ['packages/*'] },
      'packages/x/package.json': manifest,
      'packages/x/connector-spec.json': '{}',
      'node_modules/a/package.json': { name: 'a', version: '1.0.0' },
      'node_modules/b/package.json': { name: 'b', version: '1.0.0' },
      'node_modules/.package-lock.json': { packages },
    }
    for (const [entry, expected] of [
      [lockedRoot, undefined],
      [{ version: '1.0.0' }, 'package.json is not as the lockfile has it'],
    ] as const) {
      const folder = writeFiles(join(root, `workspace ${counter++}`), {
        ...files,
        'package-lock.json': { lockfileVersion: 3, packages: { '': {}, ...packages, 'packages/x': entry } },
      })
      expect(installReason(await findProject(join(folder, 'packages', 'x')))).toBe(expected)
    }
  })
})

describe('a project with pnpm', () => {
  const lockfile = (range = '^1.0.0') => `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      a:
        specifier: ${range}
        version: 1.0.0
    devDependencies:
      b:
        specifier: ^1.0.0
        version: 1.0.0

packages:

  a@1.0.0:
    resolution: {integrity: sha512-a}
`
  const reason = (locked: string, installed: string) =>
    reasonOf(
      { 'pnpm-lock.yaml': locked, 'node_modules/.pnpm/lock.yaml': installed, 'node_modules/.modules.yaml': '' },
      'pnpm-lock.yaml',
    )

  test('is not installed again if what is installed is as the lockfile has it', async () => {
    expect(await reason(lockfile(), lockfile())).toBeUndefined()
  })

  test('is installed again where the lockfile differs, or package.json', async () => {
    expect(await reason(lockfile(), `${lockfile()}\n`)).toBe('the lockfile is newer than what is installed')
    expect(await reason(lockfile('^1.0.1'), lockfile('^1.0.1'))).toBe('package.json is not as the lockfile has it')
  })

  test('with a lockfile of another form is installed again where it is newer', async () => {
    for (const text of ['lockfileVersion: 5.4\nspecifiers:\n  a: ^1.0.0\n', 'importers: {'])
      expect(await reason(text, text)).toBe('the lockfile is newer than what is installed')
  })
})
