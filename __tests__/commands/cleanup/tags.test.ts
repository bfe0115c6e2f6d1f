import { statSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HurriedClock } from '../../../faults/clock.js'
import { FaultProxy } from '../../../faults/proxy.js'
import { withCanary } from '../../../faults/source-operations.js'
import { World } from '../../../faults/world.js'
import { cleanup as cleanupCommand } from '../../../src/commands/cleanup/command.js'
import { InterruptedError } from '../../../src/core/errors.js'
import { runCommand } from '../../support/command-run.js'
import { Front } from '../../support/front.js'
import { KilledProgram } from '../../support/killed.js'
import { type ProgramResult, runInShell, runOnRunner } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

describe('cleanup after a command that was killed while it moved tags', () => {
  let tenant: TestTenant
  let journal: string
  let front: Front | undefined
  let onRequest = (_line: string): void => {}
  beforeEach(async () => {
    tenant = await TestTenant.start()
    journal = join(tenant.folder, 'journal.jsonl')
    await tenant.client.connectors.create('example')
    await addVersion('one')
    await addVersion('two')
    await tenant.client.tags.update('example', 'latest', 1)
    await tenant.client.tags.create('example', 'staging', 1)
  })
  afterEach(async () => {
    await front?.close()
    front = undefined
    onRequest = () => {}
    await tenant.close()
  })

  const addVersion = async (mark: string) => {
    const path = await tenant.bundle(mark)
    await tenant.client.versions.upload('example', { path, size: statSync(path).size })
  }

  /** Kills a command when the n-th of these requests that comes after `after` arrives. */
  const killAt = async (words: readonly string[], request: RegExp, after?: RegExp) => {
    let isDue = after === undefined
    front = await Front.start(tenant.sandbox.baseUrl, (line) => {
      onRequest(line)
      if (isDue && request.test(line)) void program.kill()
      if (after?.test(line)) isDue = true
      return undefined
    })
    const env = { ...tenant.env, SAIL_BASE_URL: front.baseUrl }
    const program = new KilledProgram([...words, '--connector', 'example', '--journal', journal], env, tenant.folder)
    const signal = await program.end()
    // The output says why it ended by itself.
    if (signal !== 'SIGKILL') throw new Error(program.output)
  }

  /** The front is the tenant that the journal names. */
  const cleanup = async (env: Record<string, string> = {}): Promise<ProgramResult> =>
    await runInShell(['cleanup', '--journal', journal], {
      env: { ...tenant.env, SAIL_BASE_URL: front?.baseUrl ?? '', ...env },
    })

  it('refuses a file that is no journal, and says that nothing was left of one without moves', async () => {
    await writeFile(journal, '{"token": "a config"}\n')
    const env = { SAIL_BASE_URL: tenant.sandbox.baseUrl }
    expect(await cleanup(env)).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^error: journal .* is no journal; give the one that the steps before have written\n$/,
      ),
    })
    await writeFile(journal, '')
    expect(await cleanup(env)).toMatchObject({ code: 0, stdout: 'nothing was left behind\n' })
  })

  /** Kills an upload after it has made version 3, before it puts `latest` back. */
  const killUpload = async () => {
    const file = await tenant.bundle('three')
    await killAt(['upload', '--file', file], /^GET .*\/tags$/, /^POST .*\/versions$/)
    expect(await tenant.tags('example')).toEqual({ latest: 3, staging: 1 })
  }

  /** Kills a promotion after the move, before it is checked. */
  const killPromotion = async (...words: string[]) => {
    await killAt(['promote', '--version', '2', ...words], /^POST .*\/invoke$/, /^PUT .*\/tags\/latest$/)
    expect(await tenant.tags('example')).toEqual({ latest: 2, staging: 1 })
  }

  it('puts latest back that an upload has moved', async () => {
    await killUpload()
    const first = await cleanup()
    expect(first).toMatchObject({ code: 0, outputs: { removed: '1', left: '0' } })
    expect(first.summary).toContain('moved from version 3 back to version 1')
    expect(first.stdout.split('\n').filter((line) => line.includes('version 1'))).toHaveLength(1)
    expect(await tenant.tags('example')).toEqual({ latest: 1, staging: 1 })
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
  })

  it('leaves a tag that someone has moved since', async () => {
    await killUpload()
    await tenant.client.tags.update('example', 'latest', 2)
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
    expect((await tenant.tags('example'))['latest']).toBe(2)
  })

  it('leaves a tag that someone has moved to the version after it was put back', async () => {
    await killUpload()
    await cleanup()
    await tenant.client.tags.update('example', 'latest', 3)
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
    expect((await tenant.tags('example'))['latest']).toBe(3)
  })

  it('leaves and names a tag if the journal does not prove that the upload has moved it', async () => {
    await killUpload()
    const lines = (await readFile(journal, 'utf8')).split('\n')
    await writeFile(journal, `${lines.filter((line) => !line.includes('"version"')).join('\n')}`)
    const result = await cleanup()
    expect(result).toMatchObject({ code: 1, outputs: { removed: '0', left: '1' } })
    expect(result.stderr).toContain('the journal does not prove that the run has moved it')
    expect(result.stderr).toMatch(
      /saas-connector rollback --connector \S+ --tag latest --to 1 --expect-version 3 --journal \S+$/m,
    )
    expect((await tenant.tags('example'))['latest']).toBe(3)
  })

  it('puts a tag back that a promotion has moved and not checked', async () => {
    await killPromotion()
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '1', left: '0' } })
    expect((await tenant.tags('example'))['latest']).toBe(1)
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
  })

  it('leaves a tag that must not be rolled back', async () => {
    await killPromotion('--rollback-on-failure', 'false')
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
    expect((await tenant.tags('example'))['latest']).toBe(2)
  })

  it('leaves a tag that a rollback has moved and not checked, and says so', async () => {
    await killAt(['rollback', '--to', '2'], /^POST .*\/invoke$/, /^PUT .*\/tags\/latest$/)
    const result = await cleanup()
    expect(result).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
    expect(result.stderr + result.stdout).toMatch(
      /tag latest of connector \S+: the rollback to version 2 did not end; it is not undone/,
    )
    expect((await tenant.tags('example'))['latest']).toBe(2)
  })

  it.each([
    ['an upload', async () => ['upload', '--file', await tenant.bundle('three')]],
    ['a promotion', async () => ['promote', '--version', '2']],
  ])('moves nothing after %s that ended in order', async (_name, words) => {
    front = await Front.start(tenant.sandbox.baseUrl, () => undefined)
    const env = { ...tenant.env, SAIL_BASE_URL: front.baseUrl }
    const all = [...(await words()), '--connector', 'example', '--journal', journal]
    expect(await runInShell(all, { env })).toMatchObject({ code: 0 })
    // Someone moves the tags to the newest version on purpose.
    const newest = Math.max(...(await tenant.versions('example')))
    for (const tag of ['latest', 'staging']) await tenant.client.tags.set('example', tag, newest)
    const before = await tenant.tags('example')
    expect(await cleanup()).toMatchObject({ code: 0, outputs: { removed: '0', left: '0' } })
    expect(await tenant.tags('example')).toEqual(before)
  })

  it.each([
    ['changed', (text: string) => text.replace('"latest":1', '"latest":2')],
    ['shortened at its start', (text: string) => text.replace(/^(.*\n).*\n/, '$1')],
    ['forged', (text: string) => text.replaceAll(/,"seal":"[^"]*"/g, '')],
  ])('touches nothing by a journal that was %s', async (_name, change) => {
    await killUpload()
    const text = await readFile(journal, 'utf8')
    expect(change(text)).not.toBe(text)
    await writeFile(journal, change(text))
    const result = await cleanup()
    expect((await tenant.tags('example'))['latest']).toBe(3)
    expect(result.outputs['removed']).toBe('0')
  })

  it.each([
    [
      'logs that there is no journal',
      {},
      0,
      /^there is no journal .*journal\.jsonl: the steps before have begun nothing/m,
    ],
    [
      'gives a notice if there is no journal of that name',
      { journal: 'none.jsonl' },
      0,
      /^::notice .*there is no journal/m,
    ],
    ['refuses a time that it cannot read, also without a journal', { 'max-wait': 'soon' }, 2, /^::error::.*max-wait/m],
  ])('%s', async (_name, inputs, code, line) => {
    const result = await runOnRunner('cleanup', inputs, { env: { ...tenant.env, RUNNER_TEMP: tenant.folder } })
    expect(result.code).toBe(code)
    expect(result.stdout).toMatch(line)
    expect(result.stdout.includes('::notice')).toBe('journal' in inputs)
    // Of a journal that was named and is not there nothing is known.
    const left = 'journal' in inputs ? 'unknown' : '0'
    if (code === 0) expect(result.outputs).toEqual({ removed: '0', left })
  })

  it.each([
    ['an upload', async () => ['upload', '--file', await tenant.bundle('three')], /^POST .*\/versions$/, 3],
    ['a promotion', async () => ['promote', '--version', '2'], /^PUT .*\/tags\/latest$/, 2],
  ] as const)('waits for %s that the tenant carries out only after the kill', async (_name, words, request, moved) => {
    const proxy = await FaultProxy.start(tenant.sandbox.baseUrl)
    const env = { ...tenant.env, SAIL_BASE_URL: proxy.baseUrl }
    let carryOut = () => {}
    const held = new Promise<void>((resolve) => {
      carryOut = resolve
    })
    proxy.watch = async ({ line, moment }) => {
      if (moment !== 'arrived' || !request.test(line)) return
      await program.kill()
      await held
    }
    const all = [...(await words()), '--connector', 'example', '--journal', journal]
    const program = new KilledProgram(all, env, tenant.folder)
    expect(await program.end()).toBe('SIGKILL')
    proxy.watch = async ({ line, moment }) => {
      // The tenant takes its time until the tags were read for the first time.
      if (moment !== 'answered' || !/^GET .*\/tags$/.test(line)) return
      carryOut()
      while ((await tenant.tags('example'))['latest'] === 1) await new Promise(setImmediate)
    }
    const { clientId, clientSecret } = tenant.sandbox
    const inputs = { journal, 'base-url': proxy.baseUrl, 'client-id': clientId, 'client-secret': clientSecret }
    const options = { clock: new HurriedClock(), workingDirectory: tenant.folder }
    const { error, outputs } = await runCommand(cleanupCommand, inputs, options)
    await proxy.close()
    expect(String(error)).toContain(`tag "latest" is left: it was at version 1 and is at version ${moved}`)
    expect(outputs).toEqual({ removed: '0', left: '1' })
  })

  it('ends at an interrupt while it reads the tags, and says nothing of them', async () => {
    await killUpload()
    const controller = new AbortController()
    onRequest = (line) => {
      if (/^GET .*\/tags$/.test(line)) controller.abort(new InterruptedError('interrupted by SIGINT'))
    }
    const { clientId, clientSecret } = tenant.sandbox
    const given = { journal, 'base-url': front?.baseUrl ?? '', 'client-id': clientId, 'client-secret': clientSecret }
    const options = { clock: new HurriedClock(), workingDirectory: tenant.folder, signal: controller.signal }
    const { error, outputs, annotations } = await runCommand(cleanupCommand, given, options)
    expect([error === controller.signal.reason, outputs, annotations]).toEqual([
      true,
      { removed: '0', left: 'unknown' },
      [],
    ])
    expect((await tenant.tags('example'))['latest']).toBe(3)
  })

  it('touches nothing on another tenant', async () => {
    await killUpload()
    const result = await cleanup({ SAIL_BASE_URL: tenant.sandbox.baseUrl })
    expect(result).toMatchObject({ code: 1, outputs: { removed: '0', left: '2' } })
    expect(result.stderr).toContain('2 accounts and tags of the journal are left')
    expect((await tenant.tags('example'))['latest']).toBe(3)
  })
})

describe('cleanup after a proof that was killed while it aggregated', () => {
  let world: World
  beforeEach(async () => {
    world = await World.start()
    await withCanary(world)
    // The aggregation goes on after the kill.
    world.tenant.sandbox.behaviour.taskDelay = 3_600_000
  })
  afterEach(() => world.close())

  /** Kills a proof while this request is on its way back, and cleans up. Returns what that says. */
  async function killAndCleanUp(request: RegExp): Promise<string> {
    const { tenant, proxy } = world
    const env = { ...tenant.env, SAIL_BASE_URL: proxy.baseUrl }
    const journal = join(tenant.folder, 'journal.jsonl')
    const words = ['prove', 'Source', '--aggregate', '--journal', journal]
    const program = new KilledProgram(words, env, tenant.folder)
    proxy.watch = async ({ line, moment }) => {
      if (moment === 'answered' && request.test(line)) await program.kill()
    }
    if ((await program.end()) !== 'SIGKILL') throw new Error(program.output)
    await proxy.settled()
    proxy.restart()
    expect(await tenant.tags('a')).toEqual({ latest: 1, canary: 1 })
    const first = await runInShell(['cleanup', '--journal', journal], { env })
    expect(first).toMatchObject({ code: 0, outputs: { removed: '1', left: '0' } })
    expect(await tenant.tags('a')).toEqual({ latest: 1, canary: 2 })
    return first.stdout
  }

  it('puts the tag back and names the task, and no other proof starts meanwhile', async () => {
    const told = await killAndCleanUp(/^GET .*\/task-status\/[^/?]+$/)
    const id = world.tasks[0]?.id
    expect(told).toMatch(
      new RegExp(
        `^task "${id}" of source "\\w+": .* nobody can cancel it; look at it with GET /beta/task-status/${id}$`,
        'm',
      ),
    )
    const { env } = world.tenant
    const again = await runInShell(['prove', 'Source', '--aggregate'], { env })
    expect(again).toMatchObject({ code: 5, outputs: { result: 'inconclusive', task: '' } })
    expect(again.stderr).toContain(`its task "${id}" is not over (running-task)`)
    expect(world.tasks).toHaveLength(1)
  })

  it('puts the tag back and says where to look for a task whose start got no answer', async () => {
    const told = await killAndCleanUp(/^POST .*\/load-accounts$/)
    const source = world.tasks[0]?.sourceId
    expect(told).toMatch(
      new RegExp(
        `^source "${source}": .* it may have been started, .* look for it with GET /beta/task-status\\?filters=sourceId\\+eq\\+%22${source}%22$`,
        'm',
      ),
    )
  })
})
