import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validate } from '../../src/commands/validate/command.js'
import { type Clock, systemClock } from '../../src/core/clock.js'
import type { CheckResult, RunResult } from '../../src/validation/engine/result.js'
import { type CommandRun, runCommand } from './command-run.js'

/** A folder in which bundles are validated, recorded and replayed. */
export class RecordedRuns {
  readonly folder = mkdtempSync(join(tmpdir(), 'recorded-'))
  readonly recording = join(this.folder, 'recording')

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  /** Validates a bundle of the folder, by default with writing checks. */
  async validate(
    given: Record<string, string>,
    clock: Clock = systemClock,
  ): Promise<CommandRun & { result: RunResult | undefined }> {
    const run = await runCommand(
      validate,
      { path: this.folder, 'report-dir': 'reports', 'read-only': 'false', ...given },
      { clock, workingDirectory: this.folder },
    )
    const report = run.outputs['report-json']
    return {
      ...run,
      result: report === undefined ? undefined : (JSON.parse(readFileSync(report, 'utf8')) as RunResult),
    }
  }

  /** Validates on the recording. */
  async replay(file: string, given: Record<string, string> = {}, clock?: Clock) {
    return await this.validate({ file, 'replay-target': 'recording', ...given }, clock)
  }

  /** The files of the recording, as one text. */
  text(): string {
    return readdirSync(this.recording)
      .map((name) => readFileSync(join(this.recording, name), 'utf8'))
      .join('\n')
  }
}

/** The verdict and the findings of each check. */
export function verdictsOf(result: RunResult | undefined): Record<string, unknown> {
  const verdict = ({ verdict, reason, findings }: CheckResult) => ({
    verdict,
    reason,
    // Tracking ids differ from run to run.
    findings: findings.map(({ message }) => message.replace(/\(tracking id \w+\)/g, '')),
  })
  return Object.fromEntries((result?.checks ?? []).map((check) => [check.id, verdict(check)]))
}
