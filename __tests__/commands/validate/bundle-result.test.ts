import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ValidationReport } from '../../../src/report/validation.js'
import { provenType, SeenErrorTypes } from '../../../src/validation/engine/seen-error-types.js'
import { peopleBundle } from '../../support/people.js'
import { type ProgramResult, runInShell } from '../../support/program.js'
import { TestTenant } from '../../support/tenant.js'

const config = JSON.stringify({ token: 'a-token-of-the-source' })

describe('the result of a bundle, on a tenant that does not report the types of errors', () => {
  let tenant: TestTenant
  const place = (name: string) => join(tenant.folder, name)
  const record = () => place('uploads.json')

  beforeAll(async () => {
    tenant = await TestTenant.start()
    await peopleBundle(place('people.zip'))
    await peopleBundle(place('other.zip'), '// another content')
    await run('upload', '--connector', 'people', '--record', record(), '--file', place('people.zip'))
    for (const name of ['people', 'other']) await validate(name, '--file', place(`${name}.zip`))
  })
  afterAll(async () => await tenant.close())

  const run = async (...words: string[]): Promise<ProgramResult> =>
    await runInShell(words, { env: { ...tenant.env, USER: 'alice' }, cwd: tenant.folder })
  /** The result is in a folder of the name. */
  const validate = async (name: string, ...words: string[]): Promise<ProgramResult> =>
    await run('validate', '--config', config, '--checks', 'account-not-found', '--report-dir', place(name), ...words)
  const onTenant = async (...words: string[]): Promise<ProgramResult> =>
    await validate('tenant', '--connector', 'people', '--version', '1', ...words)
  const resultOf = (name: string) => join(place(name), 'validation.json')
  const report = (name: string) => JSON.parse(readFileSync(resultOf(name), 'utf8')) as ValidationReport
  const notes = () => report('tenant').checks.flatMap(({ findings }) => findings.map(({ message }) => message))

  it('has the types of errors and the content of the bundle', () => {
    expect(report('people')).toMatchObject({
      bundle: { contentSha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      errorTypes: [{ check: 'account-not-found', command: 'std:account:read', type: 'notFound' }],
    })
  })

  it('proves them for the version that holds it, also at a tag', async () => {
    await onTenant()
    expect(notes()).toEqual([
      'the tenant does not report the types of errors, so it is not known whether they are right',
    ])
    expect(report('tenant')).not.toHaveProperty('errorTypes')
    expect(await onTenant('--bundle-result', resultOf('people'), '--record', record())).toMatchObject({ code: 0 })
    expect(notes()).toEqual([])
    const words = ['--connector', 'people', '--bundle-result', resultOf('people'), '--record', record()]
    expect(await validate('tenant', ...words)).toMatchObject({ code: 0 })
    expect(notes()).toEqual([])
  })

  it.each([
    [
      'of another bundle',
      () => [resultOf('other'), '--record', record()],
      /is of another bundle than version 1 of "people"; give the result of the bundle that was uploaded$/,
    ],
    [
      'of a version that is not recorded',
      () => [resultOf('people')],
      /cannot be used: it is not recorded which bundle version 1 of "people" holds; give the record of its upload, with --record or github-token$/,
    ],
    ['of a tenant', () => [resultOf('tenant')], /does not say which bundle it is of; give the validation\.json of/],
    ['that is none', () => [place('people.zip')], /^error: --bundle-result \S+ is not JSON/],
    [
      'that is not there',
      () => ['nowhere.json'],
      /^error: cannot read --bundle-result nowhere\.json: there is no such file/,
    ],
  ])('%s is refused in one line, before any command', async (_, words, says) => {
    await onTenant()
    const before = tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke')).length
    const { code, stderr } = await onTenant('--bundle-result', ...words())
    // A file that is none, or a result of something else.
    expect([1, 2]).toContain(code)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr.trimEnd()).toMatch(says)
    expect(tenant.sandbox.requests.filter(({ path }) => path.endsWith('/invoke'))).toHaveLength(before)
  })

  it('is refused with a bundle, which shows the types itself', async () => {
    const { stderr } = await validate('people', '--file', place('people.zip'), '--bundle-result', resultOf('people'))
    expect(stderr).toBe(
      'error: --bundle-result needs --connector: a bundle that runs here shows the types of its errors\n',
    )
  })

  it('proves nothing by an error of another type, which may have been about something else', async () => {
    const changed = report('people')
    changed.errorTypes = [{ check: 'account-not-found', command: 'std:account:read', type: 'generic' }]
    writeFileSync(place('generic.json'), JSON.stringify(changed))
    expect(await onTenant('--bundle-result', place('generic.json'), '--record', record())).toMatchObject({ code: 0 })
    expect(notes()).toHaveLength(1)
  })
})

it('keeps notFound only for a command all of whose errors in a check had it', () => {
  const seen = new SeenErrorTypes()
  seen.add('a', 'read', 'notFound')
  seen.add('a', 'read', 'generic')
  seen.add('a', 'read', 'notFound')
  seen.add('a', 'delete', 'notFound')
  seen.add('b', 'read', 'notFound')
  expect(seen.list()).toEqual([
    { check: 'a', command: 'delete', type: 'notFound' },
    { check: 'a', command: 'read', type: 'generic' },
    { check: 'b', command: 'read', type: 'notFound' },
  ])
  const typeOf = (check: string, command: string) => provenType(seen.list(), { check, command })
  expect([typeOf('a', 'read'), typeOf('a', 'delete'), typeOf('b', 'delete')]).toEqual([
    undefined,
    'notFound',
    undefined,
  ])
})
