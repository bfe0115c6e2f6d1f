import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { type ProgramResult, parseOutputs, root } from './program.js'

/** The delays of a runner after SIGINT before SIGTERM, and after that before the kill, in milliseconds. */
const graceMs = { interrupt: 7500, terminate: 2500 }

/** The one step of an action, run by the shell that a runner starts for it, and cancelled as a runner does it. */
export class Step {
  readonly #child: ChildProcess
  readonly #folder: string
  readonly #exited: Promise<unknown[]>
  #stdout = ''
  #stderr = ''

  private constructor(child: ChildProcess, folder: string) {
    this.#child = child
    this.#folder = folder
    this.#exited = once(child, 'exit')
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text
    })
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text
    })
  }

  /** Starts the step of an action, which is named by its folder; `.` is the action of the repository. */
  static async start(action: string, inputs: Record<string, string>, env: Record<string, string>): Promise<Step> {
    const folder = await mkdtemp(join(tmpdir(), 'step-'))
    const place = join(root, action)
    const { runs } = parse(await readFile(join(place, 'action.yml'), 'utf8')) as { runs: { steps: { run: string }[] } }
    const script = join(folder, 'script.sh')
    await writeFile(script, `${runs.steps[0]?.run}\n`)
    const files = { GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary') }
    for (const file of Object.values(files)) await writeFile(file, '')
    const child = spawn('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'owner/repo',
        RUNNER_TEMP: folder,
        ACTION_PATH: place,
        INPUTS: JSON.stringify(inputs),
        ...files,
        ...env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // The shell leads a process group of its own, in which whatever it leaves behind is found.
      detached: true,
    })
    return new Step(child, folder)
  }

  /** Signals only the shell, as a runner does when a job is cancelled. */
  cancel(): void {
    const child = this.#child
    child.kill('SIGINT')
    let timer = setTimeout(() => {
      child.kill('SIGTERM')
      timer = setTimeout(() => child.kill('SIGKILL'), graceMs.terminate)
    }, graceMs.interrupt)
    child.once('exit', () => clearTimeout(timer))
  }

  /** Kills the shell at once, as when the machine fails. Resolves when it has ended. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL')
    await this.#exited
  }

  /** Resolves when the shell has ended. `left` tells whether a process of its group lives on, which is ended then. */
  async end(): Promise<ProgramResult & { left: boolean }> {
    const [code] = (await this.#exited) as [number | null]
    const left = this.#killGroup()
    if (this.#child.stdout?.closed === false) await once(this.#child, 'close')
    const [outputs, summary] = await Promise.all(
      ['output', 'summary'].map((name) => readFile(join(this.#folder, name), 'utf8')),
    )
    await rm(this.#folder, { recursive: true, force: true })
    return {
      code,
      stdout: this.#stdout,
      stderr: this.#stderr,
      outputs: parseOutputs(outputs ?? ''),
      summary: summary ?? '',
      left,
    }
  }

  /** False when there is none. */
  #killGroup(): boolean {
    try {
      return process.kill(-(this.#child.pid ?? 0), 'SIGKILL')
    } catch {
      return false
    }
  }
}
