import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readBundle } from '../../../src/bundle/bundle.js'
import { pack as packCommand } from '../../../src/commands/pack/command.js'
import { systemClock } from '../../../src/core/clock.js'
import { InterruptedError } from '../../../src/core/errors.js'
import { runCommand } from '../../support/command-run.js'
import { copyBuiltExample } from '../../support/example.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'

describe('pack', () => {
  let project: string
  beforeAll(() => {
    project = copyBuiltExample()
    execFileSync('git', ['init', '--quiet'], { cwd: project })
    // Here it is a link, which the project's .gitignore does not mean.
    writeFileSync(join(project, '.git', 'info', 'exclude'), 'node_modules\n')
    execFileSync('git', ['add', '--all'], { cwd: project })
  })
  afterAll(() => {
    rmSync(`${project}-link`, { recursive: true, force: true })
    rmSync(project, { recursive: true, force: true })
  })

  const pack = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(['pack', ...words], { cwd: project })
  /** Writes a file for one test, and puts the old one back. */
  const withFile = async (name: string, change: (text: string) => string, test: () => Promise<void>) => {
    const path = join(project, name)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, change(text))
    try {
      await test()
    } finally {
      writeFileSync(path, text)
    }
  }

  it('builds a real project and packs the same bytes every time', async () => {
    const first = await pack('--build', 'always')
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain('ncc: Compiling')
    const file = join(project, 'dist', 'example-connector-1.0.0.zip')
    expect(first.outputs).toEqual({
      file,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      size: String(readFileSync(file).length),
      name: 'example-connector',
      version: '1.0.0',
      commands: expect.stringMatching(/^\["std:test-connection",.*\]$/),
      uncommitted: 'unknown',
    })
    expect((await readBundle(file)).entries.map(({ name }) => name)).toEqual(['index.js', 'connector-spec.json'])
    expect(first.summary).toContain('| SDK | 1.1.17 |')
    const out = join(project, 'dist', 'other')
    const second = await pack('--build', 'never', '--out', out)
    expect(second.outputs).toEqual({ ...first.outputs, file: join(out, 'example-connector-1.0.0.zip') })
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: project, encoding: 'utf8' })).not.toMatch(/^.[MD]/m)
  })

  it('tells whether the project is as the commit has it', async () => {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: project })
    git('-c', 'user.name=Tests', '-c', 'user.email=tests@example.com', 'commit', '--quiet', '--message', 'All')
    try {
      expect((await pack('--build', 'never')).outputs).toMatchObject({ uncommitted: 'false' })
      // The zip is written then.
      const controller = new AbortController()
      const interrupted = await runCommand(
        packCommand,
        { build: 'never', install: 'never' },
        {
          clock: systemClock,
          workingDirectory: project,
          signal: controller.signal,
          onOutput: (name) => name === 'commands' && controller.abort(new InterruptedError('interrupted by SIGINT')),
        },
      )
      expect(interrupted).toMatchObject({ error: { name: 'InterruptedError' }, outputs: { uncommitted: 'unknown' } })
      expect(interrupted.summary).toContain('## Pack\n')
      await withFile(
        'src/index.ts',
        (text) => `${text}\n`,
        async () => {
          const { outputs, stdout } = await pack('--build', 'never')
          expect(outputs).toMatchObject({ uncommitted: 'true' })
          expect(stdout).toMatch(/^the project differs from commit \w{12} \("src\/index\.ts"\)$/m)
        },
      )
      // Only the file of the input says that this belongs to the project.
      const data = join(project, 'lists', 'words.bin')
      const connectorsFile = join(dirname(project), 'other-connectors.yml')
      mkdirSync(dirname(data))
      writeFileSync(data, '')
      writeFileSync(connectorsFile, `uses: [${JSON.stringify(data)}]\n`)
      try {
        expect((await pack('--build', 'never')).outputs).toMatchObject({ uncommitted: 'false' })
        const { outputs } = await pack('--build', 'never', '--connectors-file', connectorsFile)
        expect(outputs).toMatchObject({ uncommitted: 'true' })
      } finally {
        rmSync(dirname(data), { recursive: true })
        rmSync(connectorsFile)
      }
      const { code, stderr } = await pack('--build', 'never', '--connectors-file', 'none.yml')
      expect([code, stderr]).toEqual([2, expect.stringContaining('cannot read --connectors-file none.yml')])
    } finally {
      git('update-ref', '-d', 'HEAD')
    }
  })

  it('prints what it installs and builds', async () => {
    const headings = async (...words: string[]) =>
      (await pack('--out', join(project, 'dist', 'other'), ...words)).stdout
        .split('\n')
        .filter((line) => /^(Install|Build|nothing is)/.test(line))
    await withFile(
      'package.json',
      (text) => text.replace(/"build": ".*"/, '"build": "node --version"'),
      async () => expect(await headings('--build', 'always')).toEqual(['Build with npm']),
    )
    expect(await headings('--build', 'never')).toEqual([
      'nothing is installed and nothing is built: the existing dist/index.js is packed',
    ])
  })

  it.each(['by its own name', 'by a link'])(
    'annotates a fault of the spec at its line, on a runner that names the workspace %s',
    async (how) => {
      const workspace = how === 'by a link' ? `${project}-link` : project
      if (workspace !== project) symlinkSync(project, workspace, 'junction')
      await withFile(
        'connector-spec.json',
        (text) => text.replace('"type": "secret"', '"type": 7'),
        async () => {
          const line =
            readFileSync(join(project, 'connector-spec.json'), 'utf8')
              .split('\n')
              .findIndex((l) => l.includes('"type": 7')) + 1
          const { code, stdout, outputs } = await runOnRunner(
            'pack',
            { build: 'never' },
            { cwd: workspace, env: { GITHUB_WORKSPACE: workspace } },
          )
          expect(code).toBe(1)
          const errors = stdout.split('\n').filter((text) => text.startsWith('::error'))
          // A single error is only in the error of the command.
          expect(errors).toHaveLength(1)
          for (const error of errors) expect(error).toMatch(new RegExp(`file=connector-spec\\.json,line=${line},`))
          expect(outputs['file']).toBe('')
        },
      )
    },
  )

  it.each([
    ['is not JSON', (text: string) => text.replace('"keyType"', 'keyType'), /connector-spec\.json.*line 3/],
    [
      'lists a command without a handler',
      (text: string) => text.replace('"std:account:list"', '"std:account:lists"'),
      /std:account:lists/,
    ],
  ])('refuses a spec that %s, in one line', async (_, change, line) => {
    await withFile('connector-spec.json', change, async () => {
      const { code, stderr } = await pack('--build', 'never')
      expect(code).toBe(1)
      const errors = stderr
        .trimEnd()
        .split('\n')
        .filter((text) => text.includes('error: '))
      expect(errors).toHaveLength(1)
      expect(errors[0]).toMatch(line)
    })
  })

  it('warns of what is handled and not listed, as it is never called, and packs it', async () => {
    const change = (text: string) => text.replace(/"std:account:list",\s*/, '')
    await withFile('connector-spec.json', change, async () => {
      const { code, stderr } = await pack('--build', 'never')
      expect(code).toBe(0)
      expect(stderr).toMatch(/warning: .*command "std:account:list" has a handler, but is not listed in the spec/)
    })
  })

  it.each([
    ['an empty bundle', '', /the bundle dist[\\/]index\.js is empty/],
    ['a bundle that does not load', 'throw new Error("no start")', /the bundle does not load: \[Error\] no start/],
    [
      'the output of a compiler in place of a bundle',
      'require("not-there")',
      /the bundle dist[\\/]index\.js does not load, as it has no module "not-there"; let the build put all modules into it, and build again if spcx run has written over it$/m,
    ],
    ['a bundle without a connector', 'exports.other = 1', /connector/],
    [
      'a bundle that loads the module of its source map',
      "require('./sourcemap-register.js');/******/ (() => { exports.connector = 1 })()",
      /loads sourcemap-register\.js, which is not packed\. Build with "ncc --source-map --no-source-map-register"/,
    ],
  ])('refuses %s, in one line', async (_, index, line) => {
    await withFile(
      join('dist', 'index.js'),
      () => index,
      async () => {
        const { code, stderr } = await pack('--build', 'never', '--out', join(project, 'dist', 'never.zip'))
        expect(code).toBe(1)
        expect(stderr).toMatch(line)
        expect(stderr.trimEnd().split('\n')).toHaveLength(1)
        expect(() => readFileSync(join(project, 'dist', 'never.zip'))).toThrow()
      },
    )
  })

  it.each([
    ['throws', 'throw new Error("config needed")', 'config needed'],
    ['ends its process', 'process.exit(3)', 'the connector ended its own process while it was created, .*'],
  ])(
    'packs a connector that cannot be made without its config, as its function %s, and says what was not compared',
    async (_what, factory, why) => {
      await withFile(
        join('dist', 'index.js'),
        () => `exports.connector = () => { ${factory} }`,
        async () => {
          const { code, stdout, stderr } = await pack('--build', 'never', '--out', join(project, 'dist', 'other.zip'))
          // Most connectors are like that: it is no warning, as it is none of validate.
          expect([code, stderr]).toEqual([0, ''])
          expect(stdout).toMatch(
            new RegExp(
              `^the connector cannot be created without a configuration \\(${why}\\), so its handlers are not known and not compared with the spec$`,
              'm',
            ),
          )
        },
      )
    },
  )

  it('refuses a missing bundle, project or folder', async () => {
    const empty = join(project, 'dist', 'empty')
    mkdirSync(empty, { recursive: true })
    writeFileSync(join(empty, 'package.json'), '{"name":"x","version":"1.0.0","dependencies":{}}')
    writeFileSync(join(empty, 'connector-spec.json'), '{"name":"x","commands":[],"sourceConfig":[]}')
    const distIsFile = join(project, 'dist', 'dist-is-file')
    cpSync(empty, distIsFile, { recursive: true })
    writeFileSync(join(distIsFile, 'dist'), '')
    for (const [words, line] of [
      [['--path', empty, '--install', 'never', '--build', 'never'], /there is no bundle at/],
      [['--path', distIsFile, '--install', 'never', '--build', 'never'], /there is no bundle at/],
      [['--path', join(project, 'src')], /package\.json/],
      [['--path', 'nowhere'], /nowhere/],
    ] as const) {
      const { code, stderr } = await pack(...words)
      // A project that cannot be packed, or wrong inputs.
      expect([1, 2]).toContain(code)
      expect(stderr).toMatch(line)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    }
  })

  it('gives the build no credentials and no access to the runner', async () => {
    const script =
      "console.log(JSON.stringify(process.env)); console.log('::error::from the build'); require('fs').writeFileSync('dist/done', '')"
    await withFile(
      'package.json',
      (text) => text.replace(/"build": ".*"/, `"build": "node -e \\"${script}\\""`),
      async () => {
        const { stdout } = await runOnRunner(
          'pack',
          { build: 'always', 'client-secret': 'x' },
          {
            cwd: project,
            env: { SAIL_CLIENT_SECRET: 'the-client-secret', ACTIONS_RUNTIME_TOKEN: 'the-runtime-token' },
          },
        )
        expect(stdout).toContain('"PATH"')
        expect(stdout).not.toMatch(/the-client-secret|the-runtime-token|INPUTS|GITHUB_OUTPUT/)
        expect(stdout.split('\n').filter((line) => line.startsWith('::error::from'))).toEqual([])
      },
    )
  })
})
