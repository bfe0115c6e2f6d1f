import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RecordingLogger } from '../../src/core/logger.js'
import { trackedState } from '../../src/project/git-tracked.js'
import { gitFailure, gitFields, gitRunner } from '../../src/project/run-git.js'

let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'run git '))
  execFileSync('git', ['init', '--quiet', root])
  writeFileSync(join(root, 'ä b.txt'), '')
})
afterAll(() => rmSync(root, { recursive: true }))

const environment = process.env

it('runs git in the repository and gives its output and exit code', async () => {
  const git = gitRunner(root, { environment })
  const listed = await git(['ls-files', '-z', '--others'])
  expect([listed.code, gitFields(listed)]).toEqual([0, ['ä b.txt']])
  const failed = await git(['rev-parse', '--verify', 'nothing'])
  expect([failed.code, gitFailure('rev-parse', failed)]).toEqual([128, 'fatal: Needed a single revision'])
  const quiet = await git(['rev-parse', '--verify', '--quiet', 'nothing'])
  expect(gitFailure('rev-parse', quiet)).toBe('git rev-parse ended with code 1')
})

it('starts no program that the settings of the repository name', async () => {
  const trace = join(root, 'started')
  execFileSync('git', ['-C', root, 'config', 'core.fsmonitor', `touch '${trace}'`])
  expect((await gitRunner(root, { environment })(['status', '--porcelain'])).code).toBe(0)
  expect(existsSync(trace)).toBe(false)
})

it('reads a repository of another user, as a checkout in the container of a job is', async () => {
  const other = { ...environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' }
  expect(() => execFileSync('git', ['-C', root, 'status'], { env: other, stdio: 'pipe' })).toThrow(/dubious ownership/)
  expect((await gitRunner(root, { environment: other })(['status', '--porcelain'])).code).toBe(0)
})

it('says that git is missing', async () => {
  const missing = { PATH: root }
  const message = 'there is no program git on PATH; install git'
  await expect(gitRunner(root, { environment: missing })(['status'])).rejects.toMatchObject({
    name: 'UserError',
    message,
  })
  const logger = new RecordingLogger()
  expect(await trackedState(root, [root], missing, logger)).toBeUndefined()
  expect(logger.lines).toEqual([
    { level: 'warning', message: `cannot ask git whether the build leaves tracked files as they are: ${message}` },
  ])
})

it('rejects with the reason of an abort', async () => {
  const controller = new AbortController()
  const running = gitRunner(root, { environment, signal: controller.signal })(['hash-object', '--stdin-paths'])
  const reason = new Error('stop')
  controller.abort(reason)
  await expect(running).rejects.toBe(reason)
})
