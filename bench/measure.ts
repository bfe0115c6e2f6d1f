import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One run of a program. */
export interface Measurement {
  /** Wall clock, in milliseconds. */
  time: number
  /** CPU time of the program and its children, in milliseconds. */
  cpu: number
  /** Peak resident memory, in MB. */
  memory: number
}

export interface Program {
  command: string
  words: readonly string[]
  env: Readonly<Record<string, string>>
  cwd: string
  /** The exit code with which it has to end. Default: 0. */
  code?: number
}

let count = 0

/**
 * Runs a program and measures it with GNU time.
 *
 * @throws Error if it ends with another exit code, with the end of its output.
 */
export async function measure({ command, words, env, cwd, code = 0 }: Program): Promise<Measurement> {
  const file = join(tmpdir(), `bench-${process.pid}-${count++}`)
  const began = process.hrtime.bigint()
  const child = spawn('/usr/bin/time', ['-o', file, '-f', '%U %S %M', command, ...words], {
    env,
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-2000)
    })
  }
  const ended = await new Promise((done, fail) => child.once('error', fail).once('close', done))
  const time = Number(process.hrtime.bigint() - began) / 1e6
  if (ended !== code) throw new Error(`${command} ${words.join(' ')} ended with ${ended}: ${output}`)
  const line = (await readFile(file, 'utf8')).trim().split('\n').at(-1) ?? ''
  await rm(file)
  const [user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] = line.split(' ').map(Number)
  return { time, cpu: (user + system) * 1000, memory: kilobytes / 1024 }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
