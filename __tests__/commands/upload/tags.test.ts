import { readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { upload } from '../../../src/commands/upload/command.js'
import { InterruptedError, UserError } from '../../../src/core/errors.js'
import type { Fault } from '../../../src/sandbox/behaviour.js'
import { type CommandRun, type CommandRunOptions, runCommand } from '../../support/command-run.js'
import { TestTenant } from '../../support/tenant.js'
import { TestClock } from '../../tenant/support.js'

/** A failure after the upload must not leave a tag on the new version. An upload to the sandbox moves latest. */
describe('after an upload', () => {
  let tenant: TestTenant
  let inputs: Record<string, string>
  beforeEach(async () => {
    tenant = await TestTenant.start()
    const { baseUrl, clientId, clientSecret } = tenant.sandbox
    inputs = { connector: 'example', 'base-url': baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    expect((await run({ file: await tenant.bundle('one') })).error).toBeUndefined()
    await tenant.client.tags.create('example', 'staging', 1)
    inputs['file'] = await tenant.bundle('two')
  })
  afterEach(() => tenant.close())

  const run = async (
    given: Record<string, string> = {},
    options: Partial<CommandRunOptions> = {},
  ): Promise<CommandRun> => {
    const all = { clock: new TestClock(), workingDirectory: tenant.folder, ...options }
    return await runCommand(upload, { ...inputs, ...given }, all)
  }

  /** Injects a fault into all matching requests; `after` lets some pass first. */
  const fault = (method: string, path: RegExp, rest: Partial<Fault> = {}) =>
    tenant.sandbox.inject({ method, path, times: 99, status: 403, ...rest })
  // The tags are listed twice before the upload, with one request for the tags and one for what follows them.
  const afterUpload = { after: 4 }
  const list = /\/tags$/
  const messageOf = ({ error }: CommandRun): string => (error instanceof UserError ? error.message : `${error}`)

  const tagsNow = async () => {
    tenant.sandbox.behaviour.faults.length = 0
    return await tenant.tags('example')
  }

  /** Calls `callback` when a matching request arrives, before it is answered. */
  const on = (method: string, path: RegExp, callback: () => void) => {
    const { requests } = tenant.sandbox
    const push = requests.push.bind(requests)
    requests.push = (...items) => {
      if (items.some((item) => item.method === method && path.test(item.path))) callback()
      return push(...items)
    }
  }

  it('creates the folders of the record', async () => {
    const { error, outputs } = await run({ record: 'state/of/uploads.json' })
    expect(error).toBeUndefined()
    expect(outputs['tags']).toBe('{"latest":1,"staging":1}')
    expect(await tagsNow()).toEqual({ latest: 1, staging: 1 })
    const record = await readFile(join(tenant.folder, 'state', 'of', 'uploads.json'), 'utf8')
    expect(JSON.parse(record)).toMatchObject([{ version: 2 }])
  })

  it('keeps latest although the list of tags is empty', async () => {
    fault('GET', list, { status: 200, body: [] })
    const { error, outputs } = await run()
    expect(error).toBeUndefined()
    expect(JSON.parse(outputs['tags'] ?? '')).toMatchObject({ latest: 1 })
    expect((await tagsNow())['latest']).toBe(1)
  })

  const onPosix = process.platform === 'win32' ? it.skip : it
  onPosix('refuses a record that cannot be written, before it sends anything', async () => {
    await symlink(join(tenant.folder, 'gone', 'folder'), join(tenant.folder, 'link'))
    tenant.sandbox.requests.length = 0
    const made = await run({ record: 'link/uploads.json' })
    expect(messageOf(made)).toMatch(/^cannot write record link\/uploads\.json: /)
    expect(made.outputs).toMatchObject({ uploaded: 'false', created: 'false' })
    expect(tenant.sandbox.requests).toEqual([])
  })

  it('warns when the record can no longer be written', async () => {
    const record = join(tenant.folder, 'uploads.json')
    on('POST', /\/versions$/, () => void tenant.file('uploads.json', 'not JSON any more'))
    const { error, outputs, logger } = await run({ record })
    expect(error).toBeUndefined()
    expect(outputs).toMatchObject({ version: '2', uploaded: 'true' })
    expect(await tagsNow()).toEqual({ latest: 1, staging: 1 })
    expect(logger.lines.filter(({ level }) => level === 'warning')).toEqual([
      {
        level: 'warning',
        message: expect.stringMatching(/^it is not known whether someone else moved tag latest meanwhile: the record/),
      },
      {
        level: 'warning',
        message: expect.stringMatching(/^the upload succeeded, but could not be recorded: the record/),
      },
    ])
  })

  it.each([
    ['cannot be listed', { status: 403 }],
    ['are missing from the list', { status: 200, body: [] }],
    ['are not a list', { status: 200, body: {} }],
  ])('reads each tag separately when the tags %s', async (_name, answer) => {
    fault('GET', list, { ...afterUpload, ...answer })
    const { error, outputs } = await run({ tag: 'staging' })
    expect(error).toBeUndefined()
    expect(outputs['tags']).toBe('{"latest":1,"staging":2}')
    expect(await tagsNow()).toEqual({ latest: 1, staging: 2 })
  })

  it('sets a tag back that cannot be read', async () => {
    fault('GET', list, afterUpload)
    fault('GET', /\/tags\//)
    tenant.sandbox.behaviour.listOrder = 'newest'
    tenant.sandbox.requests.length = 0
    const { error, outputs, logger } = await run()
    expect(error).toBeUndefined()
    expect(outputs['tags']).toBe('{"latest":1,"staging":1}')
    // latest comes first, whatever the order of the list.
    const set = tenant.sandbox.requests
      .filter(({ method }) => method === 'PUT')
      .map(({ path }) => path.split('/').at(-1))
    expect(set).toEqual(['latest', 'staging'])
    expect(await tagsNow()).toEqual({ latest: 1, staging: 1 })
    expect(logger.lines).toContainEqual({
      level: 'info',
      message: 'tag latest could not be read and was set to version 1',
    })
  })

  it('sets the other tags when one cannot be moved back', async () => {
    fault('PUT', /\/tags\/latest$/)
    const made = await run({ tag: 'staging', record: 'the record.json', journal: 'journal.jsonl' })
    expect(messageOf(made)).toMatch(
      /^version 2 of example exists, but tag latest is not at version 1: .*403.*; set it with saas-connector promote --connector example --tag latest --version 1 --record 'the record.json' --journal journal.jsonl --base-url http:\S+$/,
    )
    expect(made.outputs).toMatchObject({ version: '2', uploaded: 'true', tags: '{"latest":2,"staging":2}' })
    expect(made.summary).toContain('tag latest is not at version 1')
    expect(await tagsNow()).toEqual({ latest: 2, staging: 2 })
  })

  it('reports each tag that could not be set, and still records the upload', async () => {
    fault('PUT', /\/tags\//)
    const made = await run({ tag: 'staging', record: 'uploads.json' })
    expect(messageOf(made)).toBe(
      'version 2 of example exists, but these tags could not be set: latest, staging; see the error of each tag',
    )
    const repeated = `--record uploads.json --base-url ${tenant.sandbox.baseUrl}`
    expect(made.annotations.map(({ level, message }) => [level, message.replace(/: .*; set/, ': …; set')])).toEqual([
      [
        'error',
        `tag latest is not at version 1: …; set it with saas-connector promote --connector example --tag latest --version 1 ${repeated}`,
      ],
      [
        'error',
        `tag staging is not at version 2: …; set it with saas-connector promote --connector example --tag staging --version 2 ${repeated}`,
      ],
    ])
    expect(made.outputs['tags']).toBe('{"latest":2,"staging":1}')
    expect(JSON.parse(await readFile(join(tenant.folder, 'uploads.json'), 'utf8'))).toMatchObject([{ version: 2 }])
  })

  it('reports a tag whose version is unknown', async () => {
    fault('GET', list, afterUpload)
    fault('GET', /\/tags\//)
    fault('PUT', /\/tags\/latest$/, { status: 502 })
    const made = await run()
    expect(messageOf(made)).toContain(
      'version 2 of example exists, but it is unknown whether tag latest is at version 1:',
    )
    expect(made.outputs['tags']).toBe('{"latest":"unknown","staging":1}')
    expect(made.summary).toContain('<code>latest</code> → unknown (was 1)')
    expect(await tagsNow()).toEqual({ latest: 2, staging: 1 })
  })

  it('reports a tag as unknown when the response to its update is lost and it cannot be read', async () => {
    fault('PUT', /\/tags\/latest$/, { status: 200, afterWork: true })
    fault('GET', /\/tags\/latest$/)
    const made = await run()
    expect(messageOf(made)).toContain('it is unknown whether tag latest is at version 1:')
    expect(made.outputs['tags']).toBe('{"latest":"unknown","staging":1}')
    expect(await tagsNow()).toEqual({ latest: 1, staging: 1 })
  })

  it('does not undo a promotion right before the upload', async () => {
    await run({ file: await tenant.bundle('three') })
    // The versions are read right before the tags are read for the last time.
    const { store } = tenant.sandbox.context
    on('GET', /\/versions$/, () => {
      const latest = store.connector('example').tags.find(({ tagName }) => tagName === 'latest')
      if (latest) latest.activeVersion = 2
    })
    expect((await run()).error).toBeUndefined()
    expect(await tagsNow()).toEqual({ latest: 2, staging: 1 })
  })

  it('sets the tags although it is interrupted during the upload', async () => {
    const controller = new AbortController()
    const interrupted = new InterruptedError('interrupted by SIGINT')
    on('POST', /\/versions$/, () => controller.abort(interrupted))
    const { error, outputs } = await run({ tag: 'development' }, { signal: controller.signal })
    expect(error).toMatchObject({ name: 'InterruptedError', cause: interrupted })
    expect(outputs).toMatchObject({ uploaded: 'true', tags: '{"development":2,"latest":1,"staging":1}' })
    expect(await tagsNow()).toEqual({ development: 2, latest: 1, staging: 1 })
  })

  it('uploads nothing when it is interrupted before the upload', async () => {
    const controller = new AbortController()
    const interrupted = new InterruptedError('interrupted by SIGINT')
    on('GET', /\/versions$/, () => controller.abort(interrupted))
    const { error, outputs } = await run({}, { signal: controller.signal })
    expect([error, outputs['uploaded']]).toEqual([interrupted, 'false'])
    expect(await tenant.versions('example')).toEqual([1])
  })

  it('reports that the connector was created although it is interrupted', async () => {
    const controller = new AbortController()
    const interrupted = new InterruptedError('interrupted by SIGINT')
    on('POST', /\/platform-connectors$/, () => controller.abort(interrupted))
    const { error, outputs } = await run({ connector: 'new' }, { signal: controller.signal })
    expect([error, outputs['created'], outputs['uploaded']]).toEqual([interrupted, 'true', 'false'])
    expect(outputs['connector-id']).toBe((await tenant.client.connectors.get('new')).id)
  })

  it('sets the tags although a defect ends the upload', async () => {
    const defect = new TypeError('a defect')
    const onOutput = (name: string) => {
      if (name === 'version') throw defect
    }
    expect((await run({}, { onOutput })).error).toBe(defect)
    expect(await tagsNow()).toEqual({ latest: 1, staging: 1 })
  })

  describe('whose result is unknown', () => {
    /** The response is lost, and the versions cannot be read any more. */
    const lose = () => {
      fault('POST', /\/versions$/, { status: 'reset-after-work' })
      fault('GET', /\/versions$/, { after: 2 })
    }

    it('moves tags back that are at a new version', async () => {
      lose()
      const made = await run({ tag: 'development' })
      expect(messageOf(made)).toMatch(/it is not known whether it was done: cannot list the versions/)
      expect(made.outputs).toMatchObject({ version: 'unknown', uploaded: 'unknown', tags: '{"latest":1,"staging":1}' })
      expect(made.summary).toContain('| Version | unknown whether one was created |')
      expect(await tagsNow()).toEqual({ latest: 1, staging: 1 })
      expect(await tenant.versions('example')).toEqual([1, 2])
    })

    it('reports both failures when a tag cannot be moved back', async () => {
      lose()
      fault('PUT', /\/tags\/latest$/)
      const made = await run()
      expect(messageOf(made)).toMatch(
        /it is not known whether it was done: .*; in addition, tag latest is not at version 1: .*; set it with saas-connector promote --connector example --tag latest --version 1 --base-url \S+$/,
      )
      expect(made.outputs['tags']).toBe('{"latest":2,"staging":1}')
    })
  })

  it('reports that nothing was uploaded when the upload is refused, and touches no tag', async () => {
    fault('POST', /\/versions$/, { status: 422 })
    tenant.sandbox.requests.length = 0
    const { error, outputs } = await run()
    expect(error).toBeInstanceOf(UserError)
    expect(outputs).toMatchObject({ uploaded: 'false', created: 'false', tags: '{"latest":1,"staging":1}' })
    expect(tenant.sandbox.requests.filter(({ method }) => method === 'PUT')).toEqual([])
  })

  it('reports whether the connector was created', async () => {
    fault('POST', /\/platform-connectors$/, { status: 200, afterWork: true })
    const created = await run({ connector: 'new' })
    expect(created.error).toBeUndefined()
    expect(created.outputs).toMatchObject({ created: 'true', uploaded: 'true', version: '1' })
    fault('GET', /\/platform-connectors\/newer$/, { after: 1 })
    const doubtful = await run({ connector: 'newer' })
    expect(messageOf(doubtful)).toContain('it is not known whether it was done')
    expect(doubtful.outputs).toMatchObject({ 'connector-id': 'unknown', created: 'unknown', uploaded: 'false' })
    await tagsNow()
    expect((await tenant.client.connectors.list()).map(({ alias }) => alias)).toEqual(['example', 'new', 'newer'])
  })
})
