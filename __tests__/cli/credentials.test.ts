import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInShell } from '../support/program.js'
import { temporaryFolder, writeFiles } from '../support/project-folder.js'
import { Repository } from '../support/repository.js'
import { Step } from '../support/step.js'
import { TestTenant } from '../support/tenant.js'

const onLinux = process.platform === 'linux' ? describe : describe.skip

/** Appends the environment and the command line of every process that can be read to a file. */
const reader = (file: string) => `
  {
    const { readdirSync, readFileSync, appendFileSync } = require('node:fs')
    for (const pid of readdirSync('/proc').filter((name) => /^\\d+$/.test(name))) {
      for (const name of ['environ', 'cmdline']) {
        try {
          appendFileSync(${JSON.stringify(file)}, pid + ' ' + readFileSync('/proc/' + pid + '/' + name, 'latin1') + '\\n')
        } catch {}
      }
    }
  }`

onLinux('a build and a connector that read all processes', () => {
  const folder = temporaryFolder()
  const files = { build: join(folder, 'build.txt'), bundle: join(folder, 'bundle.txt') }
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await TestTenant.start()
  })
  afterAll(() => tenant.close())

  it('find no credentials', async () => {
    const bundle = `${reader(files.bundle)}
      exports.connector = {
        sdkVersion: 1,
        handlers: new Map([['std:test-connection', 0]]),
        async _exec(type, context, input, writable) { writable.write({ data: {}, type: 'output' }) },
      }`
    const project = writeFiles(join(folder, 'project'), {
      'package.json': { name: 'curious', version: '1.0.0', scripts: { build: 'node build.js' } },
      'connector-spec.json': {
        name: 'Curious',
        commands: ['std:test-connection'],
        sourceConfig: [],
      },
      'bundle.js': bundle,
      'build.js': `${reader(files.build)}
        require('node:fs').mkdirSync('dist', { recursive: true })
        require('node:fs').copyFileSync('bundle.js', 'dist/index.js')`,
    })
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    const canaries = {
      'config in inputs': 'canary-of-the-config',
      'a variable of the job': 'canary-of-the-job\nin two lines, 100%25',
      'the token of the job': 'canary-of-the-token',
      'a token of the runner': 'canary-of-the-runner',
    }
    const step = await Step.start(
      '.',
      {
        path: project,
        connector: 'curious',
        'base-url': baseUrl,
        'client-id': clientId,
        'client-secret': clientSecret,
        config: JSON.stringify({ password: canaries['config in inputs'] }),
      },
      {
        JOB_VARIABLE: canaries['a variable of the job'],
        GITHUB_TOKEN: canaries['the token of the job'],
        ACTIONS_RUNTIME_TOKEN: canaries['a token of the runner'],
        SAIL_CLIENT_SECRET: clientSecret,
      },
    )
    const { stdout, outputs } = await step.end()
    // The work was done: the inputs and the variables arrived.
    expect([outputs['uploaded'], outputs['version']]).toEqual(['true', '1'])
    expect(stdout).toContain('curious')
    for (const file of Object.values(files)) {
      const seen = readFileSync(file, 'latin1')
      // The process that runs the program is among those that were read.
      expect(seen).toContain('saas-connector.cjs\0pipeline')
      const found = Object.entries({ ...canaries, 'the client secret': clientSecret }).filter(([, value]) =>
        seen.includes(value.split('\n')[0] ?? value),
      )
      // The build gets the variables of the job that are no credentials of ours.
      const own = file === files.build ? ['a variable of the job'] : []
      expect(found.map(([name]) => name)).toEqual(own)
    }
  })
})

describe('a checkout that keeps the token of the job', () => {
  it('is warned of before something is built', async () => {
    const repository = new Repository()
    repository.commit({
      'package.json': { name: 'p', version: '1.0.0', scripts: { build: 'node build.js' } },
      'connector-spec.json': { name: 'P', commands: [], sourceConfig: [] },
      'build.js': "require('node:fs').writeFileSync('built', '')",
    })
    const pack = async () => await runInShell(['pack', '--path', repository.folder])
    const warning = "warning: git's settings hold credentials"
    try {
      expect((await pack()).stderr).not.toContain(warning)
      const header = 'AUTHORIZATION: basic eDpjYW5hcnk='
      repository.git('config', 'http.https://github.com/.extraheader', header)
      const { stdout, stderr } = await pack()
      expect(stderr).toContain(`${warning}, which the build can read: set persist-credentials: false`)
      expect(stdout + stderr).not.toContain('eDpjYW5hcnk=')
      expect(existsSync(join(repository.folder, 'built'))).toBe(true)
    } finally {
      repository.remove()
    }
  })
})
