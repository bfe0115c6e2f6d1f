import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { labIndex, labSpec } from '../../__tests__/support/lab-bundle.js'
import { Act, type ActResult } from '../support/act.js'
import { dispatchEvent } from '../support/events.js'
import { installGhOfPullRequests } from '../support/gh.js'
import { GitHubServer } from '../support/github-server.js'
import { leaksOf } from '../support/leaks.js'
import { root } from '../support/programs.js'
import { commitAll, writeFiles } from '../support/repositories.js'
import { run } from '../support/run.js'

/** The unchanged example workflow that records the target system. The tests depend on their order. */
let act: Act
let github: GitHubServer
let target: Server
const workflow = '.github/workflows/recording.yml'
const branch = 'recording/my-connector'
const token = 'target-token-1234567'
const pulls: Record<string, unknown>[] = []
/** The accounts of the target system, by their names. It gives each an id. */
const users = new Map(['Ada', 'Bob'].map((name) => [name, { id: randomUUID(), name, team: 'Admins' }]))

const index = labIndex(`
  const call = async (method, path, body) => {
    const { token, url } = need()
    const answer = await fetch(url + path, { method, headers: { authorization: 'Bearer ' + token }, ...(body && { body: JSON.stringify(body) }) })
    if (answer.status === 404) throw new ConnectorError('no such object', 'notFound')
    if (!answer.ok) throw new ConnectorError('the target system answered ' + answer.status)
    return await answer.json()
  }
  const made = ({ name, ...user }) => ({ key: { simple: { id: name } }, attributes: { ...user, id: name, name } })
  const pathOf = ({ key }) => '/users/' + encodeURIComponent(key.simple.id)
  Object.assign(handlers, {
    'std:test-connection': async (input, res) => { await call('GET', '/users'); res.send({}) },
    'std:account:list': async (input, res) => { for (const user of await call('GET', '/users')) res.send(made(user)) },
    'std:account:read': async (input, res) => res.send(made(await call('GET', pathOf(input)))),
    'std:account:create': async (input, res) => res.send(made(await call('POST', '/users', { name: input.attributes.id }))),
    'std:account:delete': async (input, res) => { await call('DELETE', pathOf(input)); res.send({}) },
  })
  for (const name of ['std:entitlement:list', 'std:entitlement:read']) delete handlers[name]
`)

function spec(): object {
  const { commands: _, entitlementSchemas: __, ...rest } = labSpec()
  const text = (name: string) => ({ name, type: 'string', description: name })
  rest.sourceConfig[0].items[0].items.push({ key: 'url', label: 'Address', type: 'url' })
  rest.accountSchema = {
    ...{ displayAttribute: 'name', identityAttribute: 'id', attributes: [text('id'), text('name'), text('team')] },
  }
  const fields = [
    {
      key: 'id',
      label: 'Id',
      type: 'string',
      required: true,
      initialValue: { type: 'generator', attributes: { name: 'Create Unique Account ID' } },
    },
  ]
  const commands = ['test-connection', 'account:list', 'account:read', 'account:create', 'account:delete']
  return { ...rest, commands: commands.map((name) => `std:${name}`), accountCreateTemplate: { fields } }
}

beforeAll(async () => {
  target = createServer(async (request, response) => {
    let text = ''
    for await (const part of request) text += part
    const name = decodeURIComponent(/^\/users\/(.+)$/.exec(request.url ?? '')?.[1] ?? '')
    const answer = (status: number, body: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    if (request.headers.authorization !== `Bearer ${token}`) return answer(401, {})
    if (request.method === 'POST') {
      const user = { id: randomUUID(), team: 'Users', ...(JSON.parse(text) as { name: string }) }
      if (!user.name || users.has(user.name)) return answer(409, {})
      users.set(user.name, user)
      return answer(201, user)
    }
    if (name === '') return answer(200, [...users.values()])
    if (!users.has(name)) return answer(404, {})
    answer(200, users.get(name))
    if (request.method === 'DELETE') users.delete(name)
  })
  await new Promise<void>((done) => target.listen(0, '127.0.0.1', done))
  github = await GitHubServer.start('api.github.com', {
    'pulls/list': ({ query }) => ({
      status: 200,
      body: pulls.filter(
        ({ state, head, base }) =>
          state === query['state'] &&
          (head as { label: string }).label === query['head'] &&
          (base as { ref: string }).ref === query['base'],
      ),
    }),
    'pulls/create': ({ body }, example) => {
      const { head, base } = example('pull-request') as Record<'head' | 'base', object>
      const made = {
        ...{
          ...example('pull-request'),
          number: pulls.length + 1,
          requested_teams: [],
          state: 'open',
          title: body['title'],
        },
        ...{ head: { ...head, label: `example:${body['head']}` }, base: { ...base, ref: body['base'] } },
      }
      pulls.push(made)
      return { status: 201, body: made }
    },
  })
  act = await Act.start(async (folder) => {
    await writeFiles(folder, {
      'package.json': JSON.stringify({
        ...{ name: 'my-connector', version: '1.0.0' },
        dependencies: { '@sailpoint/connector-sdk': '1.1.17' },
      }),
      // The result of an install, so that nothing is downloaded.
      'node_modules/@sailpoint/connector-sdk/package.json': '{"version":"1.1.17"}',
      'connector-spec.json': JSON.stringify(spec()),
      'dist/index.js': index,
      [workflow]: await readFile(join(root, 'examples', 'workflows', 'recording.yml'), 'utf8'),
    })
    await commitAll(folder)
  })
  await installGhOfPullRequests(act.home.folder)
})

afterAll(async () => {
  await act?.close()
  await github?.close()
  await new Promise((done) => target?.close(done))
})

const record = async (): Promise<ActResult> => {
  const { port } = target.address() as AddressInfo
  const result = await act.run({
    workflow,
    event: 'workflow_dispatch',
    payload: dispatchEvent({}),
    env: { PATH: `${act.home.folder}:${process.env['PATH']}` },
    secrets: {
      CONNECTOR_CONFIG: JSON.stringify({ token, url: `http://127.0.0.1:${port}` }),
      GITHUB_TOKEN: 'the-token-of-the-job',
    },
    flags: ['--env', `GITHUB_API_URL=${github.url}`],
  })
  expect(leaksOf(result, [token])).toEqual([])
  expect(github.violations).toEqual([])
  return result
}
const git = async (...words: string[]) => (await run('git', words, { cwd: act.repository })).stdout

test('the first recording is proposed in a pull request, without a secret', async () => {
  const result = await record()

  expect(result).toMatchObject({ code: 0, errors: [], jobs: { record: 'success', propose: 'success' } })
  expect(pulls).toMatchObject([{ title: 'Record the target system anew', head: { label: `example:${branch}` } }])
  const files = (await git('diff', '--name-only', 'main', branch)).trim().split('\n')
  expect(files).toEqual(
    expect.arrayContaining(
      ['recording.json', 'account-create-minimal.json'].map((name) => `.saas-connector/recording/${name}`),
    ),
  )
  const text = await git('grep', '-h', '', branch, '--', '.saas-connector/recording')
  expect(text).toContain('"team": "Admins"')
  expect(text).not.toContain(token)
  // What the checks have made is deleted.
  expect([...users.keys()]).toEqual(['Ada', 'Bob'])
})

test('where the target system answers otherwise, the same pull request is renewed; where it does not, nothing is proposed', async () => {
  for (const user of users.values()) user.team = 'Users'
  const renewed = await record()
  expect(renewed).toMatchObject({ code: 0, errors: [], jobs: { propose: 'success' } })
  expect(pulls).toHaveLength(1)
  expect(await git('grep', '-h', '', branch, '--', '.saas-connector/recording')).not.toContain('"team": "Admins"')

  // A person merges it.
  await git('merge', '--quiet', '--ff-only', branch)
  const head = await git('rev-parse', branch)
  Object.assign(pulls[0] ?? {}, { state: 'closed' })
  const same = await record()
  expect(same).toMatchObject({ code: 0, errors: [], jobs: { record: 'success', propose: 'success' } })
  expect(same.printed).toContain('The target system answers as before.')
  expect(pulls).toHaveLength(1)
  expect(await git('rev-parse', branch)).toBe(head)
})
