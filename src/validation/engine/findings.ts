import type { AcceptedFinding, Finding, FindingTarget } from './result.js'
import { oneLine } from './text.js'

/** A report of thousands of alike findings says no more than one of the first few and their number. */
export const findingsPerKind = 10

/** Accepted findings of one check that are shown. */
const maxAccepted = 25

export interface FindingOptions {
  remedy?: string | undefined
  target?: FindingTarget | undefined
  /** What it is one of, in the plural (`accounts that differ`): beyond `findingsPerKind`, only their number is told. */
  kind?: string | undefined
}

/** Collects the findings of one check. Texts are put on one line, and secrets are taken out. */
export class Findings {
  readonly #scrub: (text: string) => string
  readonly #fingerprint: ((finding: Finding) => string) | undefined
  readonly #acceptedReason: (message: string) => string | undefined
  readonly #findings: Finding[] = []
  readonly #accepted: AcceptedFinding[] = []
  #acceptedMore = 0
  readonly #kinds = new Map<
    string,
    { level: Finding['level']; kind: string; count: number; target: FindingTarget | undefined; first: Finding }
  >()

  /** @param acceptedReason - why a finding of this message is accepted; undefined if it is not. */
  constructor(
    scrub: (text: string) => string = (text) => text,
    fingerprint?: (finding: Finding) => string,
    acceptedReason: (message: string) => string | undefined = () => undefined,
  ) {
    this.#scrub = scrub
    this.#fingerprint = fingerprint
    this.#acceptedReason = acceptedReason
  }

  add(level: Finding['level'], message: string, options: FindingOptions = {}): void {
    const { remedy, target, kind } = options
    const finding: Finding = {
      level,
      message: this.#text(message),
      ...(remedy !== undefined && { remedy: this.#text(remedy) }),
      ...(target && { target }),
    }
    const accepted = this.#acceptedReason(finding.message)
    if (accepted !== undefined) {
      if (this.#accepted.length < maxAccepted) this.#accepted.push({ ...finding, accepted })
      else this.#acceptedMore++
      return
    }
    if (kind !== undefined) {
      const group = this.#kinds.get(`${level} ${kind}`) ?? { level, kind, count: 0, target, first: finding }
      this.#kinds.set(`${level} ${kind}`, group)
      if (++group.count > findingsPerKind) return
    }
    this.#findings.push(finding)
  }

  has(level: Finding['level']): boolean {
    return this.#findings.some((finding) => finding.level === level)
  }

  /** Errors first, each in the order they were found, then the numbers of those left out. */
  list(): Finding[] {
    const more = [...this.#kinds.values()].flatMap(({ level, kind, count, target, first }): Finding[] => {
      if (count <= findingsPerKind) return []
      const message = this.#text(`and ${count - findingsPerKind} more ${kind}`)
      // How many there are differs from run to run: they are the same fault as the first of them.
      return [{ level, message, ...(target && { target }), ...this.#identity(first) }]
    })
    const all = [...this.#findings.map((finding) => ({ ...finding, ...this.#identity(finding) })), ...more]
    return [...all.filter(({ level }) => level === 'error'), ...all.filter(({ level }) => level === 'warning')]
  }

  /** Those that the settings accept, and how many more there are. */
  accepted(): AcceptedFinding[] {
    const all = this.#accepted.map((finding) => ({ ...finding, ...this.#identity(finding) }))
    const last = all.at(-1)
    if (last === undefined || this.#acceptedMore === 0) return all
    return [...all, { level: last.level, message: `and ${this.#acceptedMore} more`, accepted: last.accepted }]
  }

  #identity(finding: Finding): { fingerprint?: string } {
    return this.#fingerprint ? { fingerprint: this.#fingerprint(finding) } : {}
  }

  #text(text: string): string {
    return oneLine(this.#scrub(text), 600)
  }
}
