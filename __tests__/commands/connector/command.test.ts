import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeBundle } from '../../../src/bundle/archive.js'
import { operations } from '../../../src/commands/connector/command.js'
import type { Operation } from '../../../src/commands/connector/operation.js'
import { InterruptedError } from '../../../src/core/errors.js'
import { silentLogger } from '../../../src/core/logger.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { Repository } from '../../support/repository.js'
import { TestTenant } from '../../support/tenant.js'

describe('connector', () => {
  let tenant: TestTenant
  beforeEach(async () => {
    tenant = await TestTenant.start()
  })
  afterEach(() => tenant.close())

  const run = async (operation: string, ...words: string[]): Promise<ProgramResult> =>
    await runInShell(['connector', '--operation', operation, ...words], { env: tenant.env, cwd: tenant.folder })

  /** Runs an operation that must succeed. Returns its outputs. */
  const done = async (operation: string, ...words: string[]) => {
    const { code, stderr, outputs } = await run(operation, ...words)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const result = JSON.parse(outputs['result'] ?? '')
    const { changed } = outputs
    return { result, changed: changed === 'unknown' ? changed : changed === 'true' }
  }

  /** Runs an operation that must fail. Returns its error. */
  const fails = async (operation: string, ...words: string[]): Promise<string> => {
    const { code, stderr } = await run(operation, ...words)
    expect([1, 2, 3]).toContain(code)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    return stderr.trim()
  }

  const upload = async (connector: string, ...marks: string[]) => {
    for (const mark of marks) {
      const path = await tenant.bundle(mark)
      await tenant.client.versions.upload(connector, { path, size: (await readFile(path)).length })
    }
  }

  const writes = () =>
    tenant.sandbox.requests.filter(({ method, path }) => method !== 'GET' && path !== '/oauth/token').length

  it.each(['beta', 'v2025', 'v1'])(
    'creates, shows, renames and deletes a connector, each twice, under %s',
    async (prefix) => {
      const under = ['--api-prefix', prefix]
      const { result, changed } = await done('create', '--alias', 'one', ...under)
      expect({ result, changed }).toEqual({
        result: { id: expect.any(String), alias: 'one', created: true },
        changed: true,
      })
      const { id } = result as { id: string }
      expect(await done('create', '--alias', 'one', ...under)).toEqual({
        result: { id, alias: 'one', created: false },
        changed: false,
      })
      await upload('one', 'a', 'b')
      for (const ref of ['one', id]) {
        expect((await done('get', '--connector', ref, ...under)).result).toEqual({
          id,
          alias: 'one',
          tags: { latest: 2 },
          versions: [1, 2],
        })
      }
      const rename = ['--connector', 'one', '--alias', 'two', ...under]
      expect(await done('rename', ...rename)).toEqual({ result: { id, alias: 'two' }, changed: true })
      expect(await done('rename', '--connector', id, '--alias', 'two', ...under)).toMatchObject({ changed: false })
      const remove = ['--connector', 'two', '--confirm', 'two', ...under]
      expect(await done('delete', ...remove)).toEqual({ result: { id, alias: 'two', deleted: true }, changed: true })
      expect(await done('delete', ...remove)).toEqual({ result: { alias: 'two', deleted: false }, changed: false })
      expect(await tenant.client.connectors.list()).toEqual([])
    },
  )

  it('lists connectors by alias with their tags, with one request for each', async () => {
    tenant.sandbox.behaviour.latency = 15
    for (const alias of ['zeta', 'Beta', 'alpha', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6']) {
      await tenant.client.connectors.create(alias)
    }
    await upload('alpha', 'a', 'b')
    await tenant.client.tags.set('alpha', 'dev', 1)
    tenant.sandbox.requests.length = 0
    const { code, outputs, stdout, summary } = await run('list')
    expect(code).toBe(0)
    // The sign-in, two pages of connectors (the second is empty), and the tags of nine.
    expect(tenant.sandbox.requests).toHaveLength(3 + 9)
    const result = JSON.parse(outputs['result'] ?? '') as { alias: string; tags: object }[]
    expect(result.map(({ alias }) => alias)).toEqual(['Beta', 'alpha', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'zeta'])
    expect(result[1]).toMatchObject({ tags: { dev: 1, latest: 2 } })
    expect(stdout).toMatch(/^9 connectors\nAlias +Id +Tags\n/)
    expect(stdout).toMatch(/^alpha +[0-9a-f-]{36} {2}dev 1, latest 2$/m)
    expect(summary).toMatch(/\| alpha \| [0-9a-f-]{36} \| dev 1, latest 2 \|/)
  })

  it('prints the name and the id of an entry once', async () => {
    const { id } = await tenant.client.connectors.create('one')
    await upload('one', 'a')
    const { stdout, summary } = await run('get', '--connector', 'one')
    expect(stdout).toBe(`"one" (${id})\nTags      Newest version\nlatest 1  1\n`)
    expect(summary.split(id)).toHaveLength(2)
    const mask = await tenant.client.customizers.create('mask')
    const shown = await run('customizer-get', '--customizer', 'mask')
    expect(shown.stdout.split(mask.id)).toHaveLength(2)
    expect(shown.stdout).toMatch(/^the customizer "mask" \([^)]*\)\nVersion +Created\n/)
  })

  it('omits a connector that is deleted during the listing, and fails for any other reason', async () => {
    await tenant.client.connectors.create('one')
    const { id } = await tenant.client.connectors.create('two')
    tenant.sandbox.inject({ path: `/beta/platform-connectors/${id}/tags`, times: 1, status: 404 })
    expect((await done('list')).result).toMatchObject([{ alias: 'one' }])
    tenant.sandbox.inject({ path: `/beta/platform-connectors/${id}/tags`, times: 1, status: 403 })
    expect(await fails('list')).toMatch(/403 Forbidden.*sp:connector:read/)
  })

  it('returns a connector that someone else creates at the same time', async () => {
    const { id } = await tenant.client.connectors.create('one')
    const hidden = { method: 'GET', path: '/beta/platform-connectors/one', times: 1, status: 404 } as const
    tenant.sandbox.inject(hidden)
    // A gateway may refuse what the tenant has done, so nobody knows who has created it.
    expect(await done('create', '--alias', 'one')).toEqual({
      result: { id, alias: 'one', created: 'unknown' },
      changed: 'unknown',
    })
    await upload('one', 'version')
    tenant.sandbox.inject(hidden)
    expect(await done('create', '--alias', 'one')).toEqual({
      result: { id, alias: 'one', created: false },
      changed: false,
    })
  })

  it('does not deny a connector that it created when a gateway refuses it', async () => {
    tenant.sandbox.inject({ method: 'POST', times: 1, status: 409, afterWork: true, path: '/beta/platform-connectors' })
    expect(await done('create', '--alias', 'one')).toMatchObject({
      result: { alias: 'one', created: 'unknown' },
      changed: 'unknown',
    })
  })

  it('deletes nothing unless confirm repeats the name', async () => {
    const { id } = await tenant.client.connectors.create('precious')
    for (const confirm of [id, 'Precious', 'yes', 'true']) {
      expect(await fails('delete', '--connector', 'precious', '--confirm', confirm)).toContain('nothing was deleted')
    }
    expect(await fails('delete', '--connector', id)).toBe(
      'error: operation delete needs connector and confirm; confirm is missing (confirm repeats the alias or name of what is deleted)',
    )
    const nobody = '2a3cb2cf-4b2b-4d9c-a5b5-1e8a2a0c5d11'
    expect(await fails('delete', '--connector', nobody, '--confirm', nobody)).toContain('there is no connector')
    expect(await fails('delete', '--connector', 'previous', '--confirm', 'precious')).toContain(
      'did you mean "precious"?',
    )
    expect(await tenant.client.connectors.list()).toHaveLength(1)
    await done('delete', '--connector', id, '--confirm', 'precious')
    expect(await tenant.client.connectors.list()).toEqual([])
  })

  it('refuses an alias that is in use, or has the form of an id', async () => {
    await tenant.client.connectors.create('one')
    const { id } = await tenant.client.connectors.create('two')
    expect(await fails('rename', '--connector', 'one', '--alias', 'two')).toContain(`already used by connector ${id}`)
    for (const [operation, ...words] of [['create'], ['rename', '--connector', 'one']] as const) {
      expect(await fails(operation, ...words, '--alias', '2a3cb2cf-4b2b-4d9c-a5b5-1e8a2a0c5d11')).toContain(
        'form of an id',
      )
    }
    expect((await tenant.client.connectors.list()).map(({ alias }) => alias)).toEqual(['one', 'two'])
  })

  it('creates and moves tags, each twice, and only to versions that exist', async () => {
    await tenant.client.connectors.create('one')
    await upload('one', 'a', 'b')
    const at = (tag: string, version: number) => ['--connector', 'one', '--tag', tag, '--version', String(version)]
    expect(await done('tag-create', ...at('dev', 1))).toMatchObject({
      result: { tagName: 'dev', activeVersion: 1 },
      changed: true,
    })
    expect(await done('tag-create', ...at('dev', 1))).toMatchObject({ result: { activeVersion: 1 }, changed: false })
    expect(await fails('tag-create', ...at('dev', 2))).toContain('tag-update')
    expect(await done('tag-update', ...at('dev', 2))).toMatchObject({ result: { activeVersion: 2 }, changed: true })
    expect(await done('tag-update', ...at('dev', 2))).toMatchObject({ changed: false })
    expect(await fails('tag-update', ...at('other', 2))).toContain('tag-create')
    expect(await fails('tag-create', ...at('other', 9))).toContain('has no version 9; the newest are 2, 1')
    expect(await fails('tag-update', ...at('dev', 9))).toContain('has no version 9')
    expect((await done('tags', '--connector', 'one')).result).toMatchObject([
      { tagName: 'dev', activeVersion: 2 },
      { tagName: 'latest', activeVersion: 2 },
    ])
    const { result } = await done('versions', '--connector', 'one')
    expect(result).toMatchObject([{ version: 1 }, { version: 2 }])
  })

  it('uploads no customizer of an older commit over that of a newer one', async () => {
    const repository = new Repository()
    try {
      const [old, newer] = [repository.commit(), repository.commit()]
      await done('customizer-create', '--name', 'mask')
      const file = await tenant.customizer('customizer')
      const words = ['connector', '--operation', 'customizer-upload', '--customizer', 'mask', '--file', file]
      const uploadOf = async (commit: string, ...more: string[]) => {
        repository.git('checkout', '--quiet', '--detach', commit)
        const recorded = [...words, '--record', '.git/record.json', ...more]
        return await runInShell(recorded, { env: tenant.env, cwd: repository.folder })
      }
      expect(await uploadOf(newer)).toMatchObject({ code: 0, outputs: { changed: 'true' } })
      const refused = await uploadOf(old)
      expect(refused).toMatchObject({ code: 0, stderr: '', outputs: { changed: 'false' } })
      expect(refused.stdout).toContain(`its version 1 is of the newer commit ${newer.slice(0, 12)}; set --allow-older`)
      expect(refused.summary).toContain('nothing was uploaded')
      expect(await uploadOf(newer)).toMatchObject({ outputs: { changed: 'true' } })
      expect(await uploadOf(old, '--allow-older', 'true')).toMatchObject({ outputs: { changed: 'true' } })
      expect((await done('customizer-get', '--customizer', 'mask')).result).toMatchObject({ imageVersion: 3 })
      const record = JSON.parse(await readFile(join(repository.folder, '.git', 'record.json'), 'utf8'))
      expect(record).toMatchObject([{ version: 3, commit: old }, { version: 2 }, { version: 1, commit: newer }])
      expect((await uploadOf(newer, '--record', 'x/../..')).code).toBe(2)
    } finally {
      repository.remove()
    }
  })

  it.each(['beta', 'v1'])('manages customizers and their links under %s', async (prefix) => {
    const under = ['--api-prefix', prefix]
    await tenant.client.connectors.create('one')
    await upload('one', 'a')
    const made = await done('customizer-create', '--name', 'mask', ...under)
    const { id } = made.result as { id: string }
    expect(made).toMatchObject({ result: { name: 'mask', created: true }, changed: true })
    expect(await done('customizer-create', '--name', 'mask', ...under)).toMatchObject({
      result: { id, created: false },
      changed: false,
    })
    const file = await tenant.customizer('customizer')
    expect(await done('customizer-upload', '--customizer', 'mask', '--file', file, ...under)).toMatchObject({
      result: { customizerId: id, version: 1 },
      changed: true,
    })
    expect((await done('customizer-get', '--customizer', id, ...under)).result).toMatchObject({ imageVersion: 1 })
    expect(await done('customizer-rename', '--customizer', 'mask', '--name', 'veil', ...under)).toMatchObject({
      result: { id, name: 'veil' },
      changed: true,
    })
    expect(await done('customizer-rename', '--customizer', id, '--name', 'veil', ...under)).toMatchObject({
      changed: false,
    })
    expect((await done('customizer-list', ...under)).result).toMatchObject([{ id, name: 'veil' }])

    const [instance] = (await done('instances', ...under)).result as { id: string; name: string }[]
    expect(instance?.name).toBe('Small (tag: latest)')
    const link = ['--customizer', 'veil', '--instance', instance?.name ?? '', ...under]
    expect(await done('link', ...link)).toMatchObject({ result: { connectorCustomizerId: id }, changed: true })
    expect(await done('link', ...link)).toMatchObject({ result: { connectorCustomizerId: id }, changed: false })
    const { stderr } = await run(
      'customizer-delete',
      '--customizer',
      'veil',
      '--confirm',
      'veil',
      '--dry-run',
      'true',
      ...under,
    )
    expect(stderr).toContain('is linked to "Small (tag: latest)"')
    expect(await done('unlink', '--instance', instance?.id ?? '', ...under)).toMatchObject({ changed: true })
    expect(await done('unlink', '--instance', instance?.id ?? '', ...under)).toMatchObject({ changed: false })

    expect(await fails('customizer-delete', '--customizer', 'veil', '--confirm', id, ...under)).toContain(
      'nothing was deleted',
    )
    const byId = ['--customizer', id, '--confirm', id, ...under]
    expect(await done('customizer-delete', ...byId)).toMatchObject({ result: { id, deleted: true }, changed: true })
    const remove = ['--customizer', 'veil', '--confirm', 'veil', ...under]
    expect(await done('customizer-delete', ...remove)).toMatchObject({ result: { deleted: false }, changed: false })
    expect(await tenant.client.customizers.list()).toEqual([])
  })

  it('finds a customizer by its name only if the name is unique', async () => {
    const first = await tenant.client.customizers.create('twin')
    const second = await tenant.client.customizers.create('twin')
    const line = await fails('customizer-get', '--customizer', 'twin')
    expect(line).toContain('2 customizers are named "twin"; give the id of one: ')
    for (const { id } of [first, second]) expect(line).toContain(id)
    expect(await fails('customizer-create', '--name', 'twin')).toContain('2 customizers')
    expect((await done('customizer-get', '--customizer', second.id.toUpperCase())).result).toMatchObject({
      id: second.id,
    })
    expect(await fails('customizer-get', '--customizer', 'twim')).toContain('did you mean "twin"?')
    expect(await fails('unlink', '--instance', 'nobody')).toContain('there is no instance "nobody"')
  })

  it('reads the zip before it sends a request', async () => {
    const file = await tenant.file('broken.zip', 'no zip')
    expect(await fails('customizer-upload', '--customizer', 'mask', '--file', file)).toContain('is not a zip file')
    expect(tenant.sandbox.requests).toEqual([])
  })

  it('refuses to upload a bundle that is not a customizer', async () => {
    const refusal = async (file: string) => await fails('customizer-upload', '--customizer', 'mask', '--file', file)
    expect(await refusal(await tenant.bundle('small'))).toMatch(
      /small\.zip is the bundle of the connector "Small": it exports no connectorCustomizer; give the bundle of the/,
    )
    const path = join(tenant.folder, 'other.zip')
    await writeBundle(path, { index: Buffer.from('exports.other = 1') })
    expect(await refusal(path)).toMatch(
      /other\.zip is not the bundle of a customizer: index\.js does not name the export connectorCustomizer; /,
    )
    expect(tenant.sandbox.requests).toEqual([])
  })

  it('writes nothing in a dry run, and prints what it would do', async () => {
    const { id } = await tenant.client.connectors.create('one')
    await upload('one', 'a', 'b')
    await tenant.client.tags.set('one', 'dev', 1)
    const mask = await tenant.client.customizers.create('mask')
    const veil = await tenant.client.customizers.create('veil')
    const [instance, other] = await tenant.client.instances.list()
    await tenant.client.instances.link(other?.id ?? '', mask.id)
    const before = writes()
    const file = await tenant.customizer('customizer')
    const cases: Record<string, string[]> = {
      create: ['--alias', 'new'],
      rename: ['--connector', 'one', '--alias', 'new'],
      delete: ['--connector', id, '--confirm', 'one'],
      'tag-create': ['--connector', 'one', '--tag', 'new', '--version', '1'],
      'tag-update': ['--connector', 'one', '--tag', 'dev', '--version', '2'],
      'customizer-create': ['--name', 'new'],
      'customizer-rename': ['--customizer', 'mask', '--name', 'new'],
      'customizer-upload': ['--customizer', 'mask', '--file', file],
      'customizer-delete': ['--customizer', 'veil', '--confirm', 'veil'],
      link: ['--customizer', veil.id, '--instance', instance?.id ?? ''],
      unlink: ['--instance', other?.id ?? ''],
    }
    expect(Object.keys(cases)).toEqual(operations.filter((each) => each.writes).map(({ name }) => name))
    for (const [operation, words] of Object.entries(cases)) {
      const { code, stdout, outputs } = await run(operation, ...words, '--dry-run', 'true')
      expect({ operation, code, changed: outputs['changed'] }).toEqual({ operation, code: 0, changed: 'false' })
      expect(stdout).toMatch(/^would /)
    }
    expect(writes()).toBe(before)
  })

  it('writes nothing once it is interrupted', async () => {
    await tenant.client.connectors.create('one')
    await upload('one', 'a')
    const { id } = await tenant.client.customizers.create('mask')
    const [instance] = await tenant.client.instances.list()
    await tenant.client.instances.link(instance?.id ?? '', id)
    const controller = new AbortController()
    const interrupted = new InterruptedError('interrupted by SIGINT')
    // The warning about the link comes after the last read.
    const logger = { ...silentLogger, warning: () => controller.abort(interrupted) }
    const operation = operations.find(({ name }) => name === 'customizer-delete')
    const given = { customizer: id, confirm: 'mask' } as Parameters<Operation['run']>[0]
    const readCustomizer = () => Promise.reject(new Error('not needed'))
    const services = { client: tenant.client, logger, signal: controller.signal, readCustomizer }
    await expect(operation?.run(given, services, false)).rejects.toBe(interrupted)
    expect(await tenant.client.customizers.list()).toHaveLength(1)
  })

  it.each([
    [[], /--operation is missing; give one of list, get, create, /],
    [['--operation', 'remove'], /"remove" is not one of list, get, create/],
    [['--operation', 'rename'], /operation rename needs connector and alias; connector and alias are missing$/],
    [['--operation', 'rename', '--connector', 'one'], /operation rename needs connector and alias; alias is missing$/],
    [
      ['--operation', 'tag-create', '--tag', 'x'],
      /needs connector, tag and version; connector and version are missing$/,
    ],
    [
      ['--operation', 'get', '--connector', 'a', '--alias', 'b'],
      /operation get does not take alias; it takes connector$/,
    ],
    [['--operation', 'list', '--connector', 'a'], /operation list does not take connector; it takes nothing$/],
    [['--operation', 'get', '--connector', '..'], /cannot be the name or id/],
    [['--operation', 'get', '--connector', 'nobody'], /there is no connector "nobody" in this tenant/],
  ])('prints one line for %j', async (words, line) => {
    const { code, stderr } = await runInShell(['connector', ...words], { env: tenant.env })
    expect(code).toBe(2)
    expect(stderr.trimEnd()).toMatch(line)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(writes()).toBe(0)
  })

  it.each([
    ['a workflow command', '::error::x ##[error]y'],
    ['Markdown', 'a|b [l](e.example) **x** `c` <img src=x> @someone #1 $x$'],
    ['a direction mark', 'abc\u202egnp.exe\u200b'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: nothing may fill it in
    ['an expression', "${{ secrets.X }} $(id) `id` '; rm"],
    ['a path', 'a%2fb?c&d=e'],
    ['a property of every object', '__proto__'],
    ['another one', 'constructor'],
  ])('shows a name that is %s literally', async (_, name) => {
    tenant.sandbox.behaviour.refuseReservedAliases = false
    const { id } = await tenant.client.connectors.create(name)
    await upload(id, 'a')
    await tenant.client.tags.set(id, name, 1)
    await tenant.client.customizers.create(name)
    for (const words of [['list'], ['get', name], ['tags', name], ['customizers']]) {
      const [operation = '', connector = ''] = words[0] === 'customizers' ? ['customizer-list'] : words
      const { code, stdout, outputs, summary } =
        operation === 'list'
          ? await runOnRunner('connector', { operation, 'dry-run': 'false' }, { env: tenant.env })
          : await run(operation, ...(connector === '' ? [] : ['--connector', connector]))
      expect(code).toBe(0)
      expect(outputs['result']).toContain(JSON.stringify(name))
      expect(stdout).not.toMatch(/^\s*::(error|warning)/m)
      expect(stdout).not.toMatch(/##\[|[\u202a-\u202e\u200b]/)
      expect(summary).not.toMatch(/<img|\[l\]\(|@someone|`|\u202e/)
      for (const line of summary.split('\n').filter((each) => each.startsWith('|'))) {
        expect(line.split('|')).toHaveLength({ tags: 5, get: 4, list: 5 }[operation] ?? 6)
      }
    }
    const { result } = await done('get', '--connector', name)
    expect(Object.entries(result.tags)).toContainEqual([name, 1])
    await done('delete', '--connector', name, '--confirm', name)
  })

  it('writes the result to a file as well', async () => {
    await tenant.client.connectors.create('one')
    const { result } = await done('get', '--connector', 'one', '--out', 'a/result.json')
    expect(JSON.parse(await readFile(join(tenant.folder, 'a', 'result.json'), 'utf8'))).toEqual(result)
  })

  it('explains every operation in its help', async () => {
    const { stdout } = await runInShell(['connector', '--help'])
    for (const { name, summary } of operations) {
      expect(stdout).toContain(`        ${name} `)
      expect(stdout).toContain(summary)
    }
  })
})
