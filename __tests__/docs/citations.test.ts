import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { behaviourOptions } from '../../src/sandbox/options.js'
import { anchorsOf, danglingCitations, explicitIds, type TextFile } from '../support/citations.js'
import { root } from '../support/program.js'

/** Comments, tests and pages cite `docs/` by anchor: every citation has to lead somewhere. */

const page = (name: string) => readFileSync(join(root, 'docs', `${name}.md`), 'utf8')

/** Every text file that git keeps, or would keep, but this one: it has broken citations on purpose. */
function trackedFiles(): TextFile[] {
  const words = ['ls-files', '-z', '--cached', '--others', '--exclude-standard']
  const paths = execFileSync('git', words, { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\0')
  return [...new Set(paths)]
    .filter((path) => /\.(?:[cm]?[jt]s|md|ya?ml|json)$/.test(path))
    .filter((path) => !/^dist\/|package-lock\.json$|^__tests__\/docs\/citations\.test\.ts$/.test(path))
    .filter((path) => existsSync(join(root, path)))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)
}

it('finds every citation of a page, every numbered fault and every relative link', () => {
  const files = trackedFiles()
  const paths = files.map(([path]) => path)
  expect(paths).toEqual(expect.arrayContaining(['README.md', 'docs/platform.md', 'docs/sail-faults.md', 'src/main.ts']))
  expect(danglingCitations(files, (path) => existsSync(join(root, path)))).toEqual([])
})

it('finds a citation without a target', () => {
  const files: TextFile[] = [
    ['docs/a.md', '# A page\n\n<a id="known"></a>\n\n## `code`, and [a link](b.md)\n\n## A page\n'],
    ['docs/sail-faults.md', '| <a id="fault-1"></a>1 | text |\n'],
    [
      'src/good.ts',
      '// docs/a.md, docs/a.md#known, (docs/a.md#a-page), docs/a.md#a-page-1, #known; docs/a.md#code-and-a-link.',
    ],
    [
      'src/bad.ts',
      '// docs/a.md#unknown, docs/none.md and docs/none.md#known; (docs/a.md#) docs/a.md#known, #second,\n// #third',
    ],
    ['src/old.ts', `// ${'contract'} F4`],
    ['__tests__/bad.test.ts', "it('sail faults 1, 41: text') /* sail faults 1,\n * 42 */"],
    ['README.md', '[a](docs/a.md#known) [b](docs/a.md#unknown) [c](docs) [d](nothing.md) [e](#none) `[f](#code)`\n'],
    [
      'docs/b.md',
      '[a](a.md#known)\n[b](../docs/a.md#lost)\n```\n[c](#fenced)\n# code\n```\n[d](https://e.org/#x) [e](#code)',
    ],
  ]
  const existing = ['docs', 'docs/a.md', 'docs/b.md']
  expect(danglingCitations(files, (path) => existing.includes(path))).toEqual([
    'README.md: #none',
    'README.md: docs/a.md#unknown',
    'README.md: nothing.md',
    '__tests__/bad.test.ts: sail fault 41',
    '__tests__/bad.test.ts: sail fault 42',
    'docs/b.md: #code',
    'docs/b.md: ../docs/a.md#lost',
    'src/bad.ts: docs/a.md#',
    'src/bad.ts: docs/a.md#second',
    'src/bad.ts: docs/a.md#third',
    'src/bad.ts: docs/a.md#unknown',
    'src/bad.ts: docs/none.md',
    'src/bad.ts: docs/none.md#known',
    `src/old.ts: ${'contract'} F4`,
  ])
})

it.each(['platform', 'sail-faults'])('docs/%s.md sets each of its anchors once', (name) => {
  const ids = explicitIds(page(name))
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
})

it('docs/platform.md has every section in its contents', () => {
  const [contents = ''] = page('platform').split('<a id="facts">')
  const sections = explicitIds(page('platform')).filter((id) => !/^open-(?!questions)/.test(id))
  expect(sections.filter((id) => !contents.includes(`(#${id})`))).toEqual([])
})

it('docs/sail-faults.md has all 40 faults', () => {
  const faults = [...anchorsOf(page('sail-faults'))].filter((id) => /^fault-\d+$/.test(id))
  expect(faults).toEqual(Array.from({ length: 40 }, (_, index) => `fault-${index + 1}`))
})

it('docs/platform.md names the options that the sandbox has, at their questions and in its table', () => {
  const names = behaviourOptions.map(({ name }) => name as string)
  const [questions = '', table = ''] = page('platform').split('<a id="sandbox-options">')
  const rows = [...table.matchAll(/^\| (`.*?) \|/gm)].flatMap(([, cell]) => words(cell))
  expect(rows.toSorted()).toEqual(names.toSorted())
  // A question names its options in one sentence: "Sandbox: `a`, `b`."
  const cited = [...questions.matchAll(/\bSandbox: ([^.\n]*)/g)].flatMap(([, sentence]) => words(sentence))
  expect(cited.length).toBeGreaterThan(25)
  expect(cited.filter((word) => /^[a-z][A-Za-z]+$/.test(word) && !names.includes(word))).toEqual([])
})

/** What stands in backticks. */
function words(text = ''): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, word]) => word ?? '')
}
