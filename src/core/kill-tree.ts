import { spawn } from 'node:child_process'
import { windowsTool } from './programs.js'

/**
 * Ends a child and what it started. On POSIX the child leads a process group of its own; what has left that group by
 * itself is not found. On Windows the tree is found only while the child lives. Resolves when the order was given.
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

/** Sends a signal to the process group that a child leads; POSIX only. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // Already gone, or only its zombies are left (EPERM on macOS).
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
  }
}
