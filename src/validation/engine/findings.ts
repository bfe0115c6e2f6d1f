import { printable } from '../../core/secrets/process.js'
import { oneLine } from '../../core/text.js'
import type { AcceptedFinding, Finding, FindingTarget } from './result.js'

/** Findings of one kind that are listed. Of the rest only the number is reported. */
export const maxFindingsPerKind = 10

/** Accepted findings of one check that are listed. */
const maxAccepted = 25

/** Optional parts of a finding. */
export interface FindingOptions {
  remedy?: string | undefined
  target?: FindingTarget | undefined
  /** A plural for similar findings, such as `accounts that differ`. Of those beyond `maxFindingsPerKind` only the number is listed. */
  kind?: string | undefined
  /** Listed before the others, which may follow from it; or after them, if it may follow from them. */
  place?: 'first' | 'last' | undefined
}

/** Collects the findings of one check. Removes secrets from texts and puts them on one line. */
export class Findings {
  readonly #fingerprint: ((finding: Finding) => string) | undefined
  readonly #acceptedReason: (message: string) => string | undefined
  readonly #findings: Record<'first' | 'middle' | 'last', Finding[]> = { first: [], middle: [], last: [] }
  readonly #accepted: AcceptedFinding[] = []
  #acceptedBeyondMax = 0
  readonly #kinds = new Map<
    string,
    { level: Finding['level']; kind: string; count: number; target: FindingTarget | undefined; first: Finding }
  >()

  /** @param acceptedReason - returns why a finding with this message is accepted, or undefined. */
  constructor(
    fingerprint?: (finding: Finding) => string,
    acceptedReason: (message: string) => string | undefined = () => undefined,
  ) {
    this.#fingerprint = fingerprint
    this.#acceptedReason = acceptedReason
  }

  add(level: Finding['level'], message: string, options: FindingOptions = {}): void {
    const { remedy, target, kind, place = 'middle' } = options
    const finding: Finding = {
      level,
      message: this.#clean(message),
      ...(remedy !== undefined && { remedy: this.#clean(remedy) }),
      ...(target && { target }),
    }
    const accepted = this.#acceptedReason(finding.message)
    if (accepted !== undefined) {
      if (this.#accepted.length < maxAccepted) this.#accepted.push({ ...finding, accepted })
      else this.#acceptedBeyondMax++
      return
    }
    if (kind !== undefined) {
      const group = this.#kinds.get(`${level} ${kind}`) ?? { level, kind, count: 0, target, first: finding }
      this.#kinds.set(`${level} ${kind}`, group)
      if (++group.count > maxFindingsPerKind) return
    }
    this.#findings[place].push(finding)
  }

  has(level: Finding['level']): boolean {
    return this.#all().some((finding) => finding.level === level)
  }

  /** Errors, warnings and notices, each in the order in which they were added, with the numbers of those not listed. */
  list(): Finding[] {
    const more = [...this.#kinds.values()].flatMap(({ level, kind, count, target, first }): Finding[] => {
      if (count <= maxFindingsPerKind) return []
      const message = this.#clean(`and ${count - maxFindingsPerKind} more ${kind}`)
      // The number differs from run to run, so the line has the fingerprint of the first of them.
      return [{ level, message, ...(target && { target }), ...this.#fingerprintOf(first) }]
    })
    const all = [...this.#all().map((finding) => ({ ...finding, ...this.#fingerprintOf(finding) })), ...more]
    return (['error', 'warning', 'notice'] as const).flatMap((level) => all.filter((each) => each.level === level))
  }

  /** The findings that the settings accept, with the number of those not listed. */
  accepted(): AcceptedFinding[] {
    const all = this.#accepted.map((finding) => ({ ...finding, ...this.#fingerprintOf(finding) }))
    const last = all.at(-1)
    if (last === undefined || this.#acceptedBeyondMax === 0) return all
    return [...all, { level: last.level, message: `and ${this.#acceptedBeyondMax} more`, accepted: last.accepted }]
  }

  #all(): Finding[] {
    return Object.values(this.#findings).flat()
  }

  #fingerprintOf(finding: Finding): { fingerprint?: string } {
    return this.#fingerprint ? { fingerprint: this.#fingerprint(finding) } : {}
  }

  #clean(text: string): string {
    return oneLine(printable(text), 600)
  }
}
