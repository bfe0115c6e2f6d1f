import { programPath, windowsTool } from '../../src/core/programs.js'

const onWindows = (...files: string[]) => ({
  platform: 'win32' as const,
  exists: (path: string) => files.includes(path),
})

describe('programPath', () => {
  const git = 'C:\\Program Files\\Git\\cmd\\git.exe'

  it('leaves the search to the system where that looks only into PATH', () => {
    expect(programPath('git', { PATH: '/usr/bin' }, { platform: 'linux', exists: () => true })).toBe('git')
  })

  it.each([
    [{ Path: 'C:\\Windows;C:\\Program Files\\Git\\cmd' }],
    [{ PATH: '"C:\\Program Files\\Git\\cmd"' }],
    [{ path: '.;;bin;\\tools;C:\\Program Files\\Git\\cmd' }],
  ])('is the absolute path of the first on PATH on Windows: %j', (env) => {
    expect(programPath('git', env, onWindows(git, 'git.exe', 'bin\\git.exe', '.\\git.exe'))).toBe(git)
  })

  it('is never a program of the working folder', () => {
    const env = { Path: '.;bin', SystemRoot: 'C:\\Windows' }
    expect(programPath('git', env, onWindows('git.exe', 'bin\\git.exe'))).toBe(
      'C:\\Windows\\System32\\no-git-on-PATH.exe',
    )
  })
})

it.each([
  [{ SystemRoot: 'D:\\Win' }, 'D:\\Win\\System32\\taskkill.exe'],
  [{ SYSTEMROOT: '.' }, 'C:\\Windows\\System32\\taskkill.exe'],
  [{}, 'C:\\Windows\\System32\\taskkill.exe'],
])('a tool of Windows is named by its absolute path: %j', (env, path) => {
  expect(windowsTool('taskkill.exe', env)).toBe(path)
})
