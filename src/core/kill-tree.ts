import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { windowsTool } from './programs.js'

/** A variable with a value of its own for each child. Linux shows it of every process that the child started. */
const markName = 'SAAS_CONNECTOR_CHILD'

/** How often the processes are read: one that is found may have started another meanwhile. */
const maxPasses = 10

/** Identifies a child and what it starts. */
export interface ChildMark {
  /** To add to the environment of the child. */
  environment: Record<string, string>
  value: string
}

/** Makes a mark for one child. */
export function childMark(): ChildMark {
  const value = randomUUID()
  return { environment: { [markName]: value }, value }
}

/**
 * Kills a child and all that it started. On POSIX the child leads its own process group. On Linux a process that left the
 * group is found by the mark in its environment, unless it removed that. On Windows the tree is found only while the
 * child runs. Resolves when the signals were sent.
 */
export async function killTree(pid: number, mark: ChildMark): Promise<void> {
  if (process.platform === 'win32') {
    await new Promise<void>((resolve) => {
      const taskkill = windowsTool('taskkill.exe', process.env)
      const kill = spawn(taskkill, ['/PID', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
      kill.once('error', () => resolve())
      kill.once('close', () => resolve())
    })
    return
  }
  signalGroup(pid, 'SIGKILL')
  if (process.platform === 'linux') killMarked(mark)
}

/** Sends a signal to the process group that a child leads. POSIX only. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  sendToGroup(pid, signal)
}

/**
 * True if a process of the group that a child leads still runs. On Linux, one that ended and that nobody waits for, as in a
 * container without an init, does not count. POSIX only.
 */
export function hasGroup(pid: number): boolean {
  if (!sendToGroup(pid, 0)) return false
  return process.platform !== 'linux' || listProcesses().some((each) => runsIn(each, pid))
}

function runsIn(pid: number, group: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name of the program, which may have any characters, stands in parentheses before them.
    const [state, , of] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return Number(of) === group && state !== 'Z'
  } catch {
    // It has ended.
    return false
  }
}

/** Returns false if no process of the group gets it. */
function sendToGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(-pid, signal)
  } catch (error) {
    // The group no longer exists, or has only zombies (EPERM on macOS).
    const code = (error as NodeJS.ErrnoException).code
    if (code !== 'ESRCH' && code !== 'EPERM') throw error
    return false
  }
}

/** Kills the processes whose environment has the mark. */
function killMarked(mark: ChildMark): void {
  for (let pass = 0; pass < maxPasses; pass++) {
    const found = markedProcesses(`${markName}=${mark.value}`)
    if (found.length === 0) return
    for (const pid of found) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It has ended.
      }
    }
  }
}

function markedProcesses(mark: string): number[] {
  return listProcesses().filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0').includes(mark)
    } catch {
      // It has ended, or is of another user.
      return false
    }
  })
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => Number.isSafeInteger(pid) && pid !== process.pid)
  } catch {
    return []
  }
}
