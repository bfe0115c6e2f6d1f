import { spawn } from 'node:child_process'
import { windowsTool } from './programs.js'

/**
 * Kills a child and its child processes. On POSIX the child leads its own process group; a process that left the group
 * is not found. On Windows the tree is found only while the child runs. Resolves when the signal was sent.
 */
export function killTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    return new Promise((resolve) => {
      const taskkill = windowsTool('taskkill.exe', process.env)
      const kill = spawn(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
      kill.once('error', () => resolve())
      kill.once('close', () => resolve())
    })
  }
  signalGroup(pid, 'SIGKILL')
  return Promise.resolve()
}

/** Sends a signal to the process group that a child leads. POSIX only. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // The group no longer exists, or has only zombies (EPERM on macOS).
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}
