import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Session, type SessionOptions } from '../../src/cli/session.js'
import type { Terminal } from '../../src/cli/terminal.js'
import { systemClock } from '../../src/core/clock.js'
import { UserError } from '../../src/core/errors.js'
import { SecretStore } from '../../src/core/secrets/store.js'
import type { WorkflowRun } from '../../src/github/workflow-run.js'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'session-completion-')))
const empty = () => rmSync(folder, { recursive: true, force: true })
beforeEach(() => {
  empty()
  mkdirSync(folder)
})
afterAll(empty)

const workflow = { repository: 'o/r' } as WorkflowRun

/** A session, and what reaches its terminal, in order. */
function start({
  terminal = {},
  ...options
}: Partial<Omit<SessionOptions, 'terminal'>> & { terminal?: Partial<Terminal> } = {}) {
  const calls: unknown[][] = []
  const secrets = new SecretStore()
  secrets.add('example-token')
  const session = new Session({
    terminal: {
      debug: (text) => calls.push(['debug', text]),
      info: (text) => calls.push(['info', text]),
      warning: (text) => calls.push(['warning', text]),
      annotation: (annotation) => calls.push(['annotation', annotation]),
      failure: (message, location) => calls.push(['failure', message, location]),
      startGroup: (title) => calls.push(['startGroup', title]),
      endGroup: () => calls.push(['endGroup']),
      mask: (value) => calls.push(['mask', value]),
      outputs: async (values) => void calls.push(['outputs', values]),
      summary: async (markdown) => void calls.push(['summary', markdown]),
      ...terminal,
    },
    secrets,
    clock: systemClock,
    signal: new AbortController().signal,
    environment: {},
    workingDirectory: folder,
    workflow: undefined,
    outputNames: ['changed', 'count', 'text'],
    ...options,
  })
  return { session, context: session.context, calls, secrets }
}

/** The place that an annotation of a file is shown at. */
async function placeOf(file: string, options: Parameters<typeof start>[0] = {}): Promise<string | undefined> {
  const { session, context, calls } = start(options)
  context.annotate({ level: 'error', title: 't', message: 'm', location: { file, line: 7 } })
  await session.complete()
  const [, annotation] = calls.find(([name]) => name === 'annotation') ?? []
  const { location } = annotation as { location: { file: string; line: number } }
  expect(location.line).toBe(7)
  return location.file
}

describe('the context', () => {
  it('prints each level of the log without secrets', () => {
    const { context, calls } = start()
    context.logger.debug('a example-token')
    context.logger.info('b example-token')
    context.logger.warning('c example-token')
    expect(calls).toEqual([
      ['debug', 'a ***'],
      ['info', 'b ***'],
      ['warning', 'c ***'],
    ])
  })

  it('masks a secret by all that a runner must look for, and finds it under its label', () => {
    const { context, calls, secrets } = start()
    context.mask('another-secret', 'config.password')
    expect(calls.length).toBeGreaterThan(0)
    expect(calls.every(([name]) => name === 'mask')).toBe(true)
    expect(calls).toContainEqual(['mask', 'another-secret'])
    expect(secrets.find('it is another-secret')).toMatchObject([{ label: 'config.password' }])
  })

  it('closes a group, also when its work fails', async () => {
    const { context, calls } = start()
    expect(await context.group('of example-token', async () => 'done')).toBe('done')
    await expect(context.group('second', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost')
    expect(calls).toEqual([['startGroup', 'of ***'], ['endGroup'], ['startGroup', 'second'], ['endGroup']])
  })

  it('has a folder for reports only in a workflow run', () => {
    const environment = { RUNNER_TEMP: '/temporary' }
    expect(start({ workflow, environment }).context.reportDirectory).toBe(join('/temporary', 'saas-connector-report'))
    expect(start({ workflow }).context.reportDirectory).toBeUndefined()
    expect(start({ environment }).context.reportDirectory).toBeUndefined()
  })

  it('passes on what it was given', () => {
    const emptyInputs = new Set(['tag'])
    const environment = { PATH: '/bin', SAIL_CLIENT_SECRET: 'x' }
    const { context } = start({ emptyInputs, environment, workflow, shell: 'posix' })
    expect([
      context.emptyInputs,
      context.environment,
      context.workflow,
      context.shell,
      context.workingDirectory,
    ]).toEqual([emptyInputs, environment, workflow, 'posix', folder])
    expect(context.childEnvironment()).toEqual({ PATH: '/bin' })
    expect(start().context.emptyInputs).toEqual(new Set())
  })
})

describe('a failure', () => {
  it('is one line at its place', () => {
    const { session, calls } = start({ environment: { GITHUB_WORKSPACE: folder } })
    session.fail(new UserError('no example-token', { location: { file: join(folder, 'a', 'b.json'), line: 3 } }))
    session.fail(new UserError('no place'))
    expect(calls).toEqual([
      ['failure', 'no ***', { file: 'a/b.json', line: 3 }],
      ['failure', 'no place', undefined],
    ])
  })
})

describe('the end', () => {
  it('prints annotations, then writes outputs and summary, without secrets', async () => {
    const { session, context, calls } = start()
    context.addSummary('first example-token')
    context.addSummary('second')
    context.setHeadline('dropped')
    context.setHeadline('verdict example-token')
    context.setOutput('count', 2)
    context.annotate({ level: 'warning', title: 'of\nexample-token', message: 'm example-token' })
    await session.complete()
    expect(calls).toEqual([
      ['annotation', { level: 'warning', title: 'of ***', message: 'm ***', location: undefined }],
      ['outputs', { changed: '', count: '2', text: '' }],
      ['summary', 'verdict ***\n\nfirst ***\n\nsecond\n'],
    ])
  })

  it('writes no summary where there is none', async () => {
    const { session, calls } = start()
    await session.complete()
    expect(calls).toEqual([['outputs', { changed: '', count: '', text: '' }]])
  })

  it('shows more annotations in a shell than on a runner', async () => {
    const shown = async (given: WorkflowRun | undefined) => {
      const { session, context, calls } = start({ workflow: given })
      for (let i = 0; i < 20; i++) context.annotate({ level: 'notice', title: 't', message: `${i}` })
      await session.complete()
      return calls.filter(([name]) => name === 'annotation').length
    }
    expect([await shown(workflow), await shown(undefined)]).toEqual([10, 20])
  })

  it('tells what was not done as unknown when the command was left in the middle', async () => {
    const set = (given: ReturnType<typeof start>) => {
      given.context.setOutput('changed', false)
      given.context.setOutput('count', 0)
      given.context.setOutput('text', 'kept')
      return given
    }
    const left = set(start())
    await left.session.complete({ isOver: false })
    expect(left.calls).toEqual([['outputs', { changed: 'unknown', count: 'unknown', text: 'kept' }]])
    const over = set(start())
    await over.session.complete()
    expect(over.calls).toEqual([['outputs', { changed: 'false', count: '0', text: 'kept' }]])
  })

  it('writes the files that are asked for, relative to the working directory', async () => {
    const { session, context } = start({ outputsFile: 'o.json', summaryFile: 's.md' })
    context.setOutput('count', 3)
    context.addSummary('# Title')
    await session.complete()
    const written = ['o.json', 's.md'].map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(written).toEqual(['{\n  "changed": "",\n  "count": "3",\n  "text": ""\n}\n', '# Title\n'])
  })

  it('says of each thing that it could not be written, and writes the others', async () => {
    mkdirSync(join(folder, 'taken.md'))
    const { session, context, calls } = start({
      outputsFile: 'p.json',
      summaryFile: 'taken.md',
      terminal: {
        outputs: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })),
        summary: () => Promise.reject(new UserError('the summary is not wanted')),
      },
    })
    context.addSummary('# Title')
    const error = await session.complete().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UserError)
    const [outputs, summary, ...others] = String((error as Error).message).split('; ')
    expect(outputs).toBe('cannot write the outputs of the step: no space is left on the disk')
    expect(summary).toMatch(/summary-file taken\.md/)
    expect(others.join()).not.toContain('not wanted')
    expect(calls).toEqual([['warning', 'the summary is not wanted']])
    expect(readFileSync(join(folder, 'p.json'), 'utf8')).toContain('"changed"')
  })

  it('names the file for the outputs that could not be written', async () => {
    mkdirSync(join(folder, 'taken.md'))
    const { session } = start({ outputsFile: 'taken.md' })
    await expect(session.complete()).rejects.toThrow(/outputs-file taken\.md/)
  })

  it('names the summary of the job that could not be written', async () => {
    const summary = () => Promise.reject(Object.assign(new Error('x'), { code: 'EROFS' }))
    const { session, context, calls } = start({ terminal: { summary } })
    context.addSummary('# Title')
    await session.complete()
    expect(calls.at(-1)).toEqual(['warning', 'cannot write the summary of the job: the file system is read-only'])
  })
})

describe('a place', () => {
  const inside = join(folder, 'work', 'connector')
  const environment = { GITHUB_WORKSPACE: join(folder, 'work') }
  const options = { environment, workingDirectory: inside }
  beforeEach(() => mkdirSync(inside, { recursive: true }))

  it('is relative to the workspace, with the spelling of GitHub', async () => {
    expect(await placeOf('src/a.ts', options)).toBe('connector/src/a.ts')
    expect(await placeOf(join(inside, 'b.ts'), options)).toBe('connector/b.ts')
    expect(await placeOf(join('..', '..hidden', 'c.ts'), options)).toBe('..hidden/c.ts')
    expect(await placeOf('example-token.ts', options)).toBe('connector/***.ts')
  })

  it('is as it was given outside of the workspace, and for the workspace itself', async () => {
    for (const file of [join('..', '..', 'other.ts'), join(folder, 'other.ts'), join('..', '..'), '..']) {
      expect(await placeOf(file, options)).toBe(file)
    }
  })

  it('is relative to the working directory where no workspace is named', async () => {
    expect(await placeOf('a.ts', { workingDirectory: inside })).toBe('a.ts')
    expect(await placeOf('a.ts', { workingDirectory: inside, environment: { GITHUB_WORKSPACE: '' } })).toBe('a.ts')
  })

  it('is found below a workspace that is named by a link', async () => {
    const link = join(folder, 'link')
    symlinkSync(join(folder, 'work'), link, 'junction')
    expect(await placeOf('a.ts', { workingDirectory: inside, environment: { GITHUB_WORKSPACE: link } })).toBe(
      'connector/a.ts',
    )
    const away = join(folder, 'away')
    symlinkSync(folder, away, 'junction')
    // The link leads to a folder that does not hold the working directory: the workspace stays as it is named.
    const elsewhere = { workingDirectory: tmpdir(), environment: { GITHUB_WORKSPACE: away } }
    expect(start(elsewhere).context.workspace).toBe(away)
  })

  it('is as it was given below a workspace that is not there', async () => {
    const environment = { GITHUB_WORKSPACE: join(folder, 'gone') }
    expect(await placeOf('a.ts', { workingDirectory: inside, environment })).toBe('a.ts')
    expect(start({ workingDirectory: inside, environment }).context.workspace).toBe(join(folder, 'gone'))
  })
})
