import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import { isTenantError } from '../../tenant/errors/errors.js'
import type { Finding } from '../../validation/engine/result.js'

/** What a proof says of a version. Only the first two are green. */
export type Verdict = 'pass' | 'remarks' | 'fail' | 'inconclusive'

/** Something that speaks against the version, or that keeps the proof from saying anything of it. */
export interface ProofFinding {
  step: string
  /** `unknown`: what would decide is not known, so that the proof is inconclusive. */
  level: 'error' | 'unknown' | 'warning' | 'notice'
  /** One line. */
  message: string
  remedy?: string
}

/** Collects what the steps of a proof find, and judges. */
export class Judgement {
  readonly #findings: ProofFinding[] = []
  #isDoubtful = false

  add(level: ProofFinding['level'], step: string, message: string, remedy?: string): void {
    this.#findings.push({
      level,
      step,
      message: oneLine(printable(message), 600),
      ...(remedy !== undefined && { remedy: oneLine(printable(remedy)) }),
    })
  }

  /** Adds that it is not known which version everything is about. Then errors do not speak against it either. */
  doubt(step: string, message: string, remedy?: string): void {
    this.#isDoubtful = true
    this.add('unknown', step, message, remedy)
  }

  addAll(step: string, findings: readonly Finding[]): void {
    for (const { level, message, remedy } of findings) this.add(level, step, message, remedy)
  }

  /**
   * Runs a step. An answer that does not come, or says nothing, makes the proof inconclusive; a failure of the connector's own
   * code speaks against the version.
   *
   * @returns undefined after a failure.
   */
  async attempt<T>(step: string, work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work()
    } catch (error) {
      if (!isTenantError(error)) throw error
      this.add(error.kind === 'connector' ? 'error' : 'unknown', step, error.message)
      return undefined
    }
  }

  /** The worst first, else in the order of the steps. */
  get findings(): ProofFinding[] {
    const order = this.#isDoubtful ? (['unknown', 'error', 'warning', 'notice'] as const) : levels
    return order.flatMap((level) => this.#findings.filter((each) => each.level === level))
  }

  has(level: ProofFinding['level'], step?: string): boolean {
    return this.#findings.some((each) => each.level === level && (step === undefined || each.step === step))
  }

  get verdict(): Verdict {
    if (this.#isDoubtful) return 'inconclusive'
    if (this.has('error')) return 'fail'
    if (this.has('unknown')) return 'inconclusive'
    return this.has('warning') ? 'remarks' : 'pass'
  }
}

const levels = ['error', 'unknown', 'warning', 'notice'] as const

/** True for a verdict that lets a version go on. */
export function isGreen(verdict: Verdict): boolean {
  return verdict === 'pass' || verdict === 'remarks'
}
