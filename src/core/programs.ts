import { existsSync } from 'node:fs'
import { win32 } from 'node:path'

/** What decides where a program is found, so that a test can be another system. */
export interface ProgramPlaces {
  platform: NodeJS.Platform
  exists: (path: string) => boolean
}

const thisSystem: ProgramPlaces = { platform: process.platform, exists: existsSync }

/**
 * What to start for the program of a name. Windows looks into the working folder before PATH, where a repository may
 * have put a program of that name: there it is the absolute path of the first one on PATH, or a path that does not exist.
 */
export function programPath(
  name: string,
  env: Readonly<NodeJS.ProcessEnv>,
  { platform, exists }: ProgramPlaces = thisSystem,
): string {
  if (platform !== 'win32') return name
  const [, path = ''] = Object.entries(env).find(([key]) => key.toUpperCase() === 'PATH') ?? []
  const folders = path
    .split(win32.delimiter)
    .map((folder) => folder.replace(/^"(.*)"$/, '$1'))
    .filter((folder) => win32.isAbsolute(folder))
  const found = folders.map((folder) => win32.join(folder, `${name}.exe`)).find(exists)
  return found ?? windowsTool(`no-${name}-on-PATH.exe`, env)
}

/** The absolute path of a tool that comes with Windows. */
export function windowsTool(file: string, env: Readonly<NodeJS.ProcessEnv>): string {
  const [, root] = Object.entries(env).find(([key]) => key.toUpperCase() === 'SYSTEMROOT') ?? []
  return win32.join(root && win32.isAbsolute(root) ? root : 'C:\\Windows', 'System32', file)
}
