import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../src/bundle/archive.js'
import { Sandbox } from '../../src/sandbox/http/server.js'
import { RecordedDeployments } from '../support/deployments.js'
import { echoProject } from '../support/echo.js'
import { GitHubServer } from '../support/github-server.js'
import { type Home, makeHome } from '../support/home.js'
import { root } from '../support/programs.js'
import { runAny } from '../support/run.js'

/**
 * Checks the built program's calls to GitHub, request and answer, against GitHub's own OpenAPI description: that of
 * github.com, and of the oldest and the newest GitHub Enterprise Server in that package.
 */
describe.each(['api.github.com', 'ghes-3.17', 'ghes-3.19'])('%s', (edition) => {
  let home: Home
  let sandbox: Sandbox
  let github: GitHubServer
  const commit = 'c0ffee'.padEnd(40, '0')

  beforeAll(async () => {
    home = await makeHome('github-')
    sandbox = await Sandbox.start()
    github = await GitHubServer.start(edition, new RecordedDeployments().handlers)
    const files = await echoProject()
    await writeBundle(join(home.folder, 'echo.zip'), {
      index: Buffer.from(files['connector/dist/index.js'] ?? ''),
      spec: Buffer.from(files['connector/connector-spec.json'] ?? ''),
    })
  })

  afterAll(async () => {
    await github?.close()
    await sandbox?.close()
    await home?.remove()
  })

  async function command(name: string, inputs: Record<string, string>) {
    const files = { GITHUB_OUTPUT: join(home.folder, 'output'), GITHUB_STEP_SUMMARY: join(home.folder, 'summary') }
    for (const file of Object.values(files)) await writeFile(file, '')
    const { code, stdout, stderr } = await runAny(process.execPath, [join(root, 'bin', 'saas-connector.cjs'), name], {
      cwd: home.folder,
      env: {
        ...home.env,
        ...files,
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'example/connector',
        GITHUB_SHA: commit,
        GITHUB_EVENT_NAME: 'push',
        GITHUB_RUN_ID: '42',
        GITHUB_SERVER_URL: 'https://github.example.com',
        GITHUB_API_URL: github.url,
        RUNNER_TEMP: home.folder,
        INPUTS: JSON.stringify({
          connector: 'echo',
          'github-token': 'ghs_example',
          'base-url': sandbox.baseUrl,
          'client-id': sandbox.clientId,
          'client-secret': sandbox.clientSecret,
          ...inputs,
        }),
      },
    })
    const written = await readFile(files.GITHUB_OUTPUT, 'utf8')
    const outputs = Object.fromEntries(
      [...written.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm)].map(([, key, , value]) => [key, value]),
    )
    return { code, text: stdout + stderr, outputs }
  }

  it('an upload is recorded as a deployment, an unchanged bundle is recognised, a commit is found', async () => {
    const first = await command('upload', { file: 'echo.zip' })
    expect(first).toMatchObject({ code: 0, outputs: { version: '1', uploaded: 'true' } })
    expect(github.calls.map(({ operation }) => operation)).toEqual([
      // Read once: for an upload of a newer commit, for the same content, and for this very upload.
      'repos/list-deployments',
      'repos/create-deployment',
      'repos/create-deployment-status',
    ])
    expect(github.calls[1]?.body).toMatchObject({
      ref: commit,
      payload: { version: 1 },
      auto_merge: false,
      required_contexts: [],
    })
    expect(github.calls[2]?.body).toMatchObject({
      state: 'pending',
      log_url: 'https://github.example.com/example/connector/actions/runs/42',
    })

    const second = await command('upload', { file: 'echo.zip' })
    expect(second).toMatchObject({ code: 0, outputs: { version: '1', uploaded: 'false' } })

    const promoted = await command('promote', { 'from-commit': commit, tag: 'stable', require: 'uploaded' })
    expect(promoted).toMatchObject({ code: 0, outputs: { version: '1', changed: 'true' } })
    expect(github.calls.at(-1)?.body).toMatchObject({
      state: 'success',
      description: 'promoted by unknown from nothing to tag stable',
    })
    expect(github.violations).toEqual([])
  })

  it('this server reports requests that GitHub does not know', async () => {
    const headers = { authorization: 'token x', 'content-type': 'application/json' }
    const path = `${github.url}/repos/example/connector/deployments`
    const send = (address: string, body?: object) =>
      fetch(address, { headers, ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }) })
    await send(`${path}?envronment=x`)
    await send(`${path}?per_page=many`)
    await send(path, { task: 'deploy' })
    await send(path, { ref: 'main', auto_merge: 'no' })
    await send(path, { ref: 'main', colour: 'blue' })
    await send(`${path}/1/statuses`, { state: 'fine' })
    await send(`${github.url}/repos/example/connector/deploys`)
    expect(github.violations.splice(0)).toEqual([
      expect.stringContaining('no query parameter envronment'),
      expect.stringContaining('per_page cannot be many'),
      expect.stringContaining("must have required property 'ref'"),
      expect.stringContaining('body/auto_merge must be boolean'),
      expect.stringContaining('no property colour'),
      expect.stringContaining('body/state must be equal to one of the allowed values'),
      expect.stringContaining('no such operation'),
    ])
  })
})
