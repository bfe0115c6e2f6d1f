import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { markdownPages, yamlBlocks } from '../../__tests__/support/yaml-blocks.js'
import { type Home, makeHome } from '../support/home.js'
import { goProgram, npmPackage, pythonProgram, root } from '../support/programs.js'
import { run, runAny } from '../support/run.js'
import {
  actionDocuments,
  type Document,
  initDocuments,
  type Problem,
  readmeDocuments,
  workflowDocuments,
} from './documents.js'

/** Validates every action, workflow and snippet with the tools of GitHub and its users. */
let home: Home
let actions: Document[]
let workflows: Document[]
let snippets: Document[]

beforeAll(async () => {
  home = await makeHome('metadata-')
  actions = await actionDocuments()
  workflows = [...(await workflowDocuments()), ...(await initDocuments())]
  snippets = await readmeDocuments()
  // The linters expect the files of a repository, so each snippet becomes a workflow there.
  for (const { kind, path, content } of [...actions, ...workflows, ...snippets]) {
    const file = join(home.folder, 'repository', fileOf(kind, path))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
    // An example that others call must have its name there.
    const called = /^examples\/workflows\/(connectors-[a-z]+\.yml)$/.exec(path)?.[1]
    if (called !== undefined) await writeFile(join(home.folder, 'repository', '.github', 'workflows', called), content)
  }
  await writeFile(join(home.folder, 'repository', 'zizmor.yml'), await readFile(join(root, '.github', 'zizmor.yml')))
})

afterAll(() => home?.remove())

function fileOf(kind: Document['kind'], path: string): string {
  return kind === 'action'
    ? path
    : join('.github', 'workflows', `${path.replace(/\.yml$/, '').replace(/[/#.]+/g, '-')}.yml`)
}

test('the lists of documents are not empty', () => {
  expect(actions.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      'action.yml',
      'pack/action.yml',
      'upload/action.yml',
      'validate/action.yml',
      'promote/action.yml',
    ]),
  )
  expect(workflows.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '.github/workflows/ci.yml',
      'examples/workflows/customizer.yml',
      'init/connector/merge.yml',
      'init/customizer/customizer.yml',
      'init/repository-connector/monorepo.yml',
      'init/repository-customizer/customizer-made.yml',
    ]),
  )
  const shown = new Set(snippets.map(({ path }) => path.split('#')[0]))
  // The README of every action has an example.
  for (const { path } of actions) expect([...shown]).toContain(path.replace('action.yml', 'README.md'))
})

test('our own workflow audits every example', () => {
  // zizmor looks for workflows only in .github.
  const [ci] = workflows.filter(({ path }) => path === '.github/workflows/ci.yml')
  const named = (ci?.content.match(/examples\/workflows\/[\w-]+\.yml/g) ?? []).sort()
  expect(named).toEqual(workflows.map(({ path }) => path).filter((path) => path.startsWith('examples/')))
})

test('every Markdown page of the repository and all of its YAML blocks are read', async () => {
  const pages = markdownPages()
  expect(pages).toEqual(
    expect.arrayContaining([
      ...['CHANGELOG.md', 'CONTRIBUTING.md', 'README.md', 'SECURITY.md', '.github/pull_request_template.md'],
      ...['docs/checks.md', 'examples/connector/README.md', 'pack/README.md'],
      ...['templates/connector/README.md', 'templates/customizer/README.md'],
    ]),
  )
  expect(pages.filter((path) => /(^|\/)(node_modules|lib|\.e2e)\//.test(path))).toEqual([])
  for (const path of pages) {
    const page = await readFile(join(root, path), 'utf8')
    const begun = [...page.matchAll(/^[\s>*-]*(?:`{3,}|~{3,})\s*ya?ml\b/gim)]
    expect([path, yamlBlocks(page).length]).toEqual([path, begun.length])
  }
})

test('a block of YAML is found in any context, and read as it is rendered', () => {
  const page = [
    ...['# Page', '```yml', 'a: 1', '```', '', '- in a list:', '', '  ~~~YAML title="x"', '  b:', '    - 2', '  ~~~'],
    ...['> ```yaml', '> c: 3', '> ```', '````text', '```yaml', 'not: this', '```', '````', '```sh', 'd: 4', '```'],
  ]
  for (const end of ['\n', '\r\n']) {
    expect(yamlBlocks(page.join(end))).toEqual(['a: 1\n', 'b:\n  - 2\n', 'c: 3\n'])
  }
})

async function languageService(documents: Document[]): Promise<Problem[]> {
  const folder = await npmPackage('@actions/languageservice@0.3.61')
  const script = join(root, 'lib', 'e2e', 'metadata', 'language-service.js')
  const input = JSON.stringify(documents)
  const { stdout } = await run(process.execPath, [script, join(folder, '..', '..')], { input })
  return JSON.parse(stdout) as Problem[]
}

test("GitHub's parser and language service report no problems", async () => {
  expect(await languageService([...actions, ...workflows, ...snippets])).toEqual([])
})

test("GitHub's parser and language service report broken documents", async () => {
  const action = (await readFile(join(root, 'action.yml'), 'utf8')).replace('using: composite', 'using: compost')
  const workflow = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n'
  const problems = await languageService([
    ...actions,
    { kind: 'action', path: 'broken/action.yml', content: action },
    { kind: 'workflow', path: 'key.yml', content: `${workflow}      - runs: true\n` },
    {
      kind: 'workflow',
      path: 'input.yml',
      content: `${workflow}      - uses: OWNER/saas-connector-actions/pack@v1\n        with:\n          paht: .\n`,
    },
    { kind: 'workflow', path: 'output.yml', content: `${workflow}      - run: \${{ steps.none.outputs.x }}\n` },
  ])
  expect(new Set(problems.map(({ path }) => path))).toEqual(
    new Set(['broken/action.yml', 'key.yml', 'input.yml', 'output.yml']),
  )
})

test('actionlint reports nothing', async () => {
  const actionlint = await goProgram('actionlint')
  const files = [...workflows, ...snippets].map(({ kind, path }) => fileOf(kind, path))
  const options = { cwd: join(home.folder, 'repository'), env: home.env }
  // This version does not know `queue`; __tests__/docs/workflows.test.ts checks its value.
  const words = ['-no-color', '-ignore', '^unexpected key "queue" for "concurrency" section', ...files]
  expect(await runAny(actionlint, words, options)).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('zizmor reports nothing with its pedantic persona', async () => {
  const zizmor = await pythonProgram('zizmor==1.32.0')
  const words = ['--offline', '--persona=pedantic', '--no-progress', '--config=zizmor.yml', '--format=plain']
  const result = await runAny(zizmor, [...words, '.'], { cwd: join(home.folder, 'repository'), env: home.env })
  expect({ code: result.code, found: result.stdout.replace(/^No findings to report.*\n/m, '').trim() }).toEqual({
    code: 0,
    found: '',
  })
  for (const { kind, path } of [...actions, ...workflows, ...snippets]) {
    expect(result.stderr).toContain(`completed ./${fileOf(kind, path)}`)
  }
})

test('actions, workflows, issue forms, the Dependabot file and the pipeline for GitLab conform to their JSON schemas', async () => {
  const check = await pythonProgram('check-jsonschema==0.39.0')
  const files = (documents: Document[]) =>
    documents.map(({ kind, path }) => join(home.folder, 'repository', fileOf(kind, path)))
  const forms = join(root, '.github', 'ISSUE_TEMPLATE')
  for (const [schema, paths] of [
    ['vendor.github-actions', files(actions)],
    ['vendor.github-workflows', files([...workflows, ...snippets])],
    ['vendor.github-issue-forms', [join(forms, 'bug.yml'), join(forms, 'feature.yml')]],
    ['vendor.github-issue-config', [join(forms, 'config.yml')]],
    ['vendor.dependabot', [join(root, '.github', 'dependabot.yml')]],
    ['vendor.gitlab-ci', [join(root, 'examples', 'ci', 'gitlab-ci.yml')]],
  ] as const) {
    const { code, stdout, stderr } = await runAny(check, ['--builtin-schema', schema, ...paths], { env: home.env })
    expect({ schema, code, said: stdout + stderr }).toMatchObject({ code: 0 })
  }
})

test('the pipelines for Azure Pipelines conform to their JSON schema', async () => {
  const check = await pythonProgram('check-jsonschema==0.39.0')
  // The schema takes texts only, has no expressions that make a list, and names the task UseNode without its inputs.
  const forSchema = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.flatMap((each) => partsOf(each).map(forSchema))
    if (typeof value !== 'object' || value === null) return value === 'UseNode@1' ? 'NodeTool@0' : String(value)
    const isNode = 'task' in value && value.task === 'UseNode@1'
    const known = isNode ? { ...value, inputs: { versionSpec: '22.x' } } : value
    return Object.fromEntries(Object.entries(known).map(([key, each]) => [key, forSchema(each)]))
  }
  const partsOf = (each: unknown): unknown[] => {
    const [key, list] = Object.entries(typeof each === 'object' && each !== null ? each : {})[0] ?? []
    return key?.startsWith('\u0024{{ each ') ? (list as unknown[]) : [each]
  }
  const paths: string[] = []
  for (const name of ['azure-pipelines', 'azure-rollback']) {
    const content = parse(await readFile(join(root, 'examples', 'ci', `${name}.yml`), 'utf8')) as unknown
    paths.push(join(home.folder, `${name}.json`))
    await writeFile(join(home.folder, `${name}.json`), JSON.stringify(forSchema(content)))
  }
  const broken = join(home.folder, 'azure-broken.json')
  await writeFile(broken, (await readFile(paths[0] ?? '', 'utf8')).replace('"lockBehavior"', '"lockBehaviour"'))
  const words = ['--builtin-schema', 'vendor.azure-pipelines', '--regex-variant', 'nonunicode']
  const { code, stdout, stderr } = await runAny(check, [...words, ...paths], { env: home.env })
  expect({ code, said: stdout + stderr }).toMatchObject({ code: 0 })
  expect((await runAny(check, [...words, broken], { env: home.env })).code).toBe(1)
})

test('actionlint, zizmor and the schemas report broken documents', async () => {
  const folder = join(home.folder, 'broken')
  const expression = '\u0024{{ github.event.issue.title }}'
  const workflow = `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${expression}"\n`
  const action = (await readFile(join(root, 'pack', 'action.yml'), 'utf8')).replace(
    /^ {4}required: .*$/m,
    '    needed: true',
  )
  await mkdir(join(folder, '.github', 'workflows'), { recursive: true })
  await writeFile(join(folder, '.github', 'workflows', 'a.yml'), workflow)
  await writeFile(join(folder, 'action.yml'), action)
  const options = { cwd: folder, env: home.env }

  const lint = await runAny(await goProgram('actionlint'), ['.github/workflows/a.yml'], options)
  expect(lint).toMatchObject({ code: 1, stdout: expect.stringContaining('potentially untrusted') })
  const audit = await runAny(await pythonProgram('zizmor==1.32.0'), ['--offline', '--no-progress', '.'], options)
  expect(audit.code).not.toBe(0)
  expect(audit.stdout).toContain('template-injection')
  const check = await pythonProgram('check-jsonschema==0.39.0')
  const schema = await runAny(check, ['--builtin-schema', 'vendor.github-actions', 'action.yml'], options)
  expect(schema).toMatchObject({ code: 1, stdout: expect.stringContaining('needed') })
})

test('every action passes on the outputs of its step under the same names', () => {
  // act would not detect it: there, a composite action has the outputs of its steps in any case.
  for (const { path, content } of actions) {
    const { outputs } = parse(content) as { outputs: Record<string, { value: string }> }
    expect(Object.keys(outputs).length).toBeGreaterThan(0)
    for (const [name, { value }] of Object.entries(outputs)) {
      expect([path, value]).toEqual([path, `\u0024{{ steps.run.outputs.${name} }}`])
    }
  }
})

test('third-party actions are pinned to the same full commits everywhere', () => {
  const pins = new Map<string, Set<string>>()
  for (const { content } of [...workflows, ...snippets]) {
    for (const [, action = '', reference = ''] of content.matchAll(/uses: ([^\s@./][^\s@]*)@(.*)$/gm)) {
      if (action.startsWith('OWNER/')) continue
      pins.set(action, (pins.get(action) ?? new Set()).add(reference.trim()))
    }
  }
  expect(pins.size).toBeGreaterThan(2)
  for (const [action, references] of pins) {
    expect([action, [...references]]).toEqual([action, [expect.stringMatching(/^[0-9a-f]{40} # v\d+\.\d+\.\d+$/)]])
  }
})
