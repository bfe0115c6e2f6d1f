import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Home {
  /** An empty folder for the files of a test. */
  folder: string
  /** An environment with configuration, caches and keyrings in that folder, and without variables of ours. */
  env: Record<string, string>
  remove(): Promise<void>
}

/**
 * A temporary home, so that programs neither read nor change the state of the user who runs the tests. `sail` keeps
 * `~/.sailpoint/config.yaml`, and tokens in the keyring that it reaches over D-Bus: neither exists in this home.
 */
export async function makeHome(prefix = 'e2e-'): Promise<Home> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), prefix)))
  const home = join(folder, 'home')
  await mkdir(home)
  return {
    folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      USERPROFILE: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_CACHE_HOME: join(home, '.cache'),
      XDG_DATA_HOME: join(home, '.local', 'share'),
      DBUS_SESSION_BUS_ADDRESS: 'disabled:',
      LANG: 'C.UTF-8',
      NO_PROXY: '127.0.0.1,localhost',
    },
    remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  }
}
