import { mkdir, readFile, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { type ProgramResult, runOnRunner } from '../support/program.js'
import { TestTenant } from '../support/tenant.js'

// The devices and folders that refuse every write are those of Linux.
const describeOnLinux = process.platform === 'linux' ? describe : describe.skip

/** A file that can be opened, and whose disk is full. */
const full = '/dev/full'
/** A folder in which nothing can be made. */
const refusing = '/proc/sys/none'

let tenant: TestTenant
beforeEach(async () => {
  tenant = await TestTenant.start()
})
afterEach(() => tenant.close())

const errorsOf = ({ stdout }: ProgramResult): string[] =>
  stdout.split('\n').filter((line) => line.startsWith('::error'))

describeOnLinux('what cannot be written at the end', () => {
  const upload = async (words: string[], env: Record<string, string> = {}): Promise<ProgramResult> =>
    await runOnRunner(
      'upload',
      { connector: 'example', file: await tenant.bundle('one') },
      { env: { ...tenant.env, ...env }, words },
    )

  it('is one line for a summary file, and the outputs and the summary of the job are there', async () => {
    const outputsFile = join(tenant.folder, 'deep', 'er', 'outputs.json')
    const result = await upload(['--summary-file', full, '--outputs-file', outputsFile])
    expect(errorsOf(result)).toEqual([
      '::error::cannot write summary-file /dev/full: no space is left on the disk; give another path',
    ])
    expect([result.code, result.outputs]).toEqual([4, expect.objectContaining({ version: '1', uploaded: 'true' })])
    expect(JSON.parse(await readFile(outputsFile, 'utf8'))).toMatchObject({ version: '1', uploaded: 'true' })
    expect(result.summary).toContain('## Upload')
  })

  it('is one line for the outputs, and the summary is there', async () => {
    const outputsFile = join(tenant.folder, 'outputs.json')
    const result = await upload(['--outputs-file', outputsFile], { GITHUB_OUTPUT: full })
    expect(errorsOf(result)).toEqual(['::error::cannot write the outputs of the step: no space is left on the disk'])
    expect(result.code).toBe(4)
    expect(JSON.parse(await readFile(outputsFile, 'utf8'))).toMatchObject({ version: '1', uploaded: 'true' })
    expect(result.summary).toContain('## Upload')
  })

  it('is a warning for the summary of the job', async () => {
    const result = await upload([], { GITHUB_STEP_SUMMARY: full })
    expect([result.code, errorsOf(result)]).toEqual([0, []])
    expect(result.stdout).toContain('::warning::cannot write the summary of the job: no space is left on the disk')
    expect(result.outputs).toMatchObject({ version: '1', uploaded: 'true' })
  })

  it('does not take the place of why the command failed', async () => {
    tenant.sandbox.inject({ method: 'POST', path: /versions$/, times: 9, status: 403 })
    const result = await upload(['--summary-file', full])
    expect(errorsOf(result)).toEqual([
      expect.stringContaining('cannot write summary-file /dev/full'),
      expect.stringContaining('cannot upload a version of connector'),
    ])
    expect([result.code, result.outputs]).toEqual([3, expect.objectContaining({ uploaded: 'false' })])
  })

  it('makes the folder of the outputs of a step', async () => {
    const file = join(tenant.folder, 'runner', 'output')
    const result = await upload([], { GITHUB_OUTPUT: file })
    expect([result.code, errorsOf(result)]).toEqual([0, []])
    expect(await readFile(file, 'utf8')).toContain('uploaded<<')
  })
})

describeOnLinux('a report that cannot be written', () => {
  const validate = async (testConnection?: string): Promise<ProgramResult> => {
    const reports = join(tenant.folder, 'reports')
    await mkdir(reports)
    await symlink(full, join(reports, 'validation.xml'))
    const inputs = {
      file: await tenant.bundle('one', testConnection),
      path: tenant.folder,
      checks: 'test-connection-success',
      config: '{}',
      'report-dir': reports,
    }
    return await runOnRunner('validate', inputs)
  }

  it('is one line, and the other reports, the outputs and the summary are there', async () => {
    const result = await validate()
    const reports = join(tenant.folder, 'reports')
    expect(errorsOf(result)).toEqual([
      `::error::cannot write the report ${reports}/validation.xml: no space is left on the disk; give another path`,
    ])
    expect(result.outputs).toMatchObject({
      result: 'pass',
      'report-json': join(reports, 'validation.json'),
      'report-junit': '',
      'report-sarif': join(reports, 'validation.sarif'),
      'report-html': join(reports, 'validation.html'),
    })
    for (const extension of ['json', 'sarif', 'html'])
      expect((await stat(join(reports, `validation.${extension}`))).size).toBeGreaterThan(100)
    expect([result.code, result.summary]).toEqual([4, expect.stringContaining('## Validate')])
  })

  it('does not take the place of the verdict', async () => {
    const result = await validate('throw new Error("no")')
    expect(errorsOf(result).at(-1)).toMatch(/^::error::1 of 1 checks failed/)
    expect(result.stdout).toMatch(/^::warning::cannot write the report .*validation\.xml: no space/m)
    expect(result.outputs['result']).toBe('fail')
  })
})

describeOnLinux('what is known to be unwritable before the work', () => {
  it.each([
    ['upload', { record: `${refusing}/uploads.json` }, [], {}],
    ['upload', {}, ['--outputs-file', `${refusing}/outputs.json`], {}],
    ['upload', {}, ['--summary-file', `${refusing}/summary.md`], {}],
    ['upload', {}, [], { GITHUB_OUTPUT: `${refusing}/output` }],
    ['validate', { 'report-dir': `${refusing}/reports` }, [], {}],
    ['validate', {}, [], { RUNNER_TEMP: refusing }],
  ] as const)('is refused by %s: %j %j %j', async (command, inputs, words, env) => {
    const own = command === 'upload' ? { file: await tenant.bundle('one') } : {}
    const options = { env: { ...tenant.env, ...env }, words }
    const result = await runOnRunner(command, { connector: 'example', ...own, ...inputs }, options)
    expect(errorsOf(result)).toEqual([expect.stringMatching(/^::error::(cannot write|input) .*\/proc\/sys\/none/)])
    expect([2, 4]).toContain(result.code)
    expect(tenant.sandbox.requests).toEqual([])
  })

  it('is one line for a folder of temporary files that is not there', async () => {
    const inputs = { file: await tenant.bundle('one'), path: tenant.folder }
    const result = await runOnRunner('validate', inputs, { env: { TMPDIR: '/none' } })
    expect(errorsOf(result)).toEqual(['::error::cannot use /none: there is no such file or folder (ENOENT, mkdtemp)'])
    expect(result.code).toBe(4)
  })

  it('is told of this machine, and not of a tenant, where a bundle cannot be unpacked', async () => {
    // The sandbox can make its folder, and no file of a bundle in it: that path is longer than the system allows.
    let temporary = tenant.folder
    while (temporary.length < 4030) temporary = join(temporary, 'x'.repeat(Math.min(200, 4039 - temporary.length)))
    await mkdir(temporary, { recursive: true })
    const inputs = { file: await tenant.bundle('one'), path: tenant.folder }
    const result = await runOnRunner('validate', inputs, { env: { TMPDIR: temporary } })
    expect(errorsOf(result)).toEqual([expect.stringMatching(/^::error::cannot use \/.*\(ENAMETOOLONG, \w+\)$/)])
    expect(result.code).toBe(4)
  })
})
