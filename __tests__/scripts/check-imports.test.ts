import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { findImportFaults } from '../../scripts/check-imports.js'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-imports-'))
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

/** The faults of a tree of files below `src/`, given by path and content. */
function faultsOf(files: Record<string, string>): string[] {
  for (const [file, content] of Object.entries(files)) {
    const path = join(root, 'src', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  return findImportFaults(root)
}

test('the program has no import against the direction, and no circle', () => {
  expect(findImportFaults('.')).toEqual([])
})

test('imports in the direction are no faults', () => {
  const files = {
    'index.ts': "import './main.js'\n",
    'main.ts': "const load = () => import('./commands/upload/command.js')\n",
    'commands/upload/command.ts': "import { a } from '../shared/a.js'\nimport * as core from '@actions/core'\n",
    'commands/shared/a.ts': "export { a } from '../../core/a.js'\n",
    'core/a.ts': 'export const a = 1\n',
  }
  expect(faultsOf(files)).toEqual([])
})

test.each([
  ['a value', "import { a } from '../report/a.js'\n"],
  ['a type', "import type { A } from '../report/a.js'\n"],
  ['a type in the middle of code', "let a: import('../report/a.js').A\n"],
  ['a dynamic import', "const load = () => import('../report/a.js')\n"],
  ['a re-export', "export * from '../report/a.js'\n"],
  ['an import for its effect', "import '../report/a.js'\n"],
  ['an import of several lines', "import {\n  a,\n  b,\n} from '../report/a.js'\n"],
])('%s against the direction is a fault', (_what, code) => {
  const faults = faultsOf({ 'tenant/client.ts': code, 'report/a.ts': '' })
  expect(faults).toEqual(['src/tenant/client.ts imports src/report/a.ts; tenant may import core'])
})

test('a file of the process of a bundle imports nothing that the build does not copy', () => {
  const faults = faultsOf({
    'runtime/host.ts': "import { b } from '../core/b.js'\nimport { d } from './host-d.js'\nimport fs from 'node:fs'\n",
    'runtime/host-d.ts': "import type { B } from '../core/b.js'\nimport './e.js'\n",
    'runtime/e.ts': "import '../core/b.js'\n",
    'runtime/host-other.ts': "import './e.js'\n",
    'core/b.ts': '',
  })
  const rule = 'the host program imports only node: and host files, and types'
  expect(faults).toEqual([
    `src/runtime/host.ts imports ../core/b.js; ${rule}`,
    `src/runtime/host-d.ts imports ./e.js; ${rule}`,
  ])
})

test('core imports no other folder', () => {
  const faults = faultsOf({ 'core/a.ts': "import '../spec/b.js'\n", 'spec/b.ts': '' })
  expect(faults).toEqual(['src/core/a.ts imports src/spec/b.ts; core may import nothing of ours'])
})

test('a folder that is not in the table is a fault', () => {
  const faults = faultsOf({ 'new/a.ts': "import '../core/b.js'\n", 'core/b.ts': '' })
  expect(faults).toEqual(['src/new/a.ts imports src/core/b.ts; new is missing in scripts/check-imports.ts'])
})

test('nothing imports main', () => {
  const faults = faultsOf({ 'cli/a.ts': "import type { M } from '../main.js'\n", 'main.ts': '' })
  expect(faults).toEqual(['src/cli/a.ts imports src/main.ts; only index.ts imports main.ts'])
})

test.each(['validation', 'tenant', 'sandbox', 'runtime', 'project', 'bundle', 'core'])(
  '%s does not import the toolkit of the runner',
  (folder) => {
    const faults = faultsOf({ [`${folder}/a.ts`]: "import * as core from '@actions/core'\n" })
    expect(faults).toEqual([`src/${folder}/a.ts imports @actions/core; only github, cli, commands may import @actions`])
  },
)

test('a command with the credentials of a tenant has no way to run a bundle', () => {
  const faults = faultsOf({
    'commands/upload/command.ts': "import { a } from '../shared/a.js'\n",
    'commands/validate/command.ts': "import { a } from '../shared/a.js'\n",
    'commands/shared/a.ts': "const load = () => import('../../runtime/runtime.js')\n",
    'runtime/runtime.ts': '',
  })
  expect(faults).toEqual([
    'src/commands/upload/command.ts → src/commands/shared/a.ts → src/runtime/runtime.ts; upload must not be able to run a bundle',
  ])
})

test('a command other than pipeline imports no folder of another command', () => {
  const faults = faultsOf({
    'commands/upload/command.ts': '',
    'commands/promote/command.ts': "import type { A } from '../upload/command.js'\n",
    'commands/pipeline/command.ts': "import '../upload/command.js'\n",
    'commands/shared/a.ts': "import '../upload/command.js'\n",
    'commands/registry.ts': "const load = () => import('./upload/command.js')\n",
  })
  expect(faults).toEqual([
    'src/commands/promote/command.ts imports src/commands/upload/command.ts; a command imports no folder of another command; move what both need to commands/shared',
    'src/commands/shared/a.ts imports src/commands/upload/command.ts; commands/shared imports no command',
  ])
})

test('a circle of types is a fault', () => {
  const faults = faultsOf({
    'core/a.ts': "import type { C } from './c.js'\n",
    'core/b.ts': "import type { A } from './a.js'\n",
    'core/c.ts': "import type { B } from './b.js'\n",
    'core/d.ts': "import type { A } from './a.js'\n",
  })
  expect(faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^circle: /)
  for (const file of ['a', 'b', 'c']) expect(faults[0]).toContain(`src/core/${file}.ts`)
  expect(faults[0]).not.toContain('src/core/d.ts')
})

test('an import of a missing file is a fault', () => {
  expect(faultsOf({ 'core/a.ts': "import './gone.js'\n" })).toEqual([
    'src/core/a.ts imports ./gone.js, which does not exist',
  ])
})
