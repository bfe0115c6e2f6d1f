import type { InputDeclarations } from '../../cli/command.js'
import { UsageError } from '../../core/errors.js'
import { plainInputName } from '../../core/input-names.js'
import { mask } from '../../core/secrets/store.js'
import { parseResult } from '../../report/result-file.js'
import type { RunResult, RunTraffic } from '../../validation/engine/result.js'
import { minIdLength } from '../../validation/engine/traffic.js'
import type { ParsedRecord } from './log-attribution.js'
import { readInputFile } from './structured-input.js'

/** Ids of requests that are remembered because a record of them names an id that a check made up. */
const maxNamedRequests = 100_000

/** The input that names the validations whose own invocations do not count. */
export const excludeValidationInput = {
  'exclude-validation': {
    kind: 'list',
    default: '',
    description:
      'Results of validations (validation.json), separated by commas, whose own invocations do not count: some of them have to fail.',
  },
} as const satisfies InputDeclarations

/** A result that says which invocations its run made. */
export type ResultWithTraffic = RunResult & { traffic: RunTraffic }

/** Reads the results that the input names. Throws a UserError for a file that is not a result or has no traffic. */
export async function readExcludedValidations(
  paths: readonly string[],
  workingDirectory: string,
): Promise<ResultWithTraffic[]> {
  const results: ResultWithTraffic[] = []
  for (const path of paths) {
    const label = `${plainInputName('exclude-validation')} ${path}`
    const { traffic, ...rest } = parseResult(await readInputFile('exclude-validation', path, workingDirectory), label)
    if (traffic === undefined) {
      throw new UsageError(
        `${label} does not say which invocations the validation made; validate with this version of the program`,
      )
    }
    results.push({ ...rest, traffic })
  }
  return withoutRepeated(results)
}

/** Leaves out a result that is given twice, and a shard of a run whose joined result is given too. */
function withoutRepeated(results: readonly ResultWithTraffic[]): ResultWithTraffic[] {
  const isPartOf = (part: ResultWithTraffic, whole: ResultWithTraffic): boolean => {
    if (part.seed !== whole.seed || part.connector.ref !== whole.connector.ref) return false
    const [start, startOfWhole] = [Date.parse(part.started), Date.parse(whole.started)]
    if (whole.shard === undefined && part.shard !== undefined)
      return start >= startOfWhole && start + part.duration <= startOfWhole + whole.duration
    return start === startOfWhole && part.shard?.index === whole.shard?.index
  }
  return results.filter((each, i) => {
    return !results.some((other, j) => j !== i && isPartOf(each, other) && (j < i || !isPartOf(other, each)))
  })
}

/** False for an id that was masked when the result was written, or that is in texts by chance. */
function isTelling(id: string): boolean {
  return id.length >= minIdLength && !id.includes(mask)
}

/** Recognizes the records that validations caused. */
export class ValidationRecords {
  readonly #requestIds: Set<string>
  readonly #madeUpIds: readonly string[]
  #namedRequests = 0

  constructor(results: readonly ResultWithTraffic[]) {
    this.#requestIds = new Set(results.flatMap(({ traffic }) => traffic.requestIds).filter(isTelling))
    this.#madeUpIds = [...new Set(results.flatMap(({ traffic }) => traffic.madeUpIds).filter(isTelling))]
  }

  /**
   * True for a record of a request that is known, and for an error that names an id that a check made up. The further
   * records of its request then belong to it too.
   */
  has({ record: { requestID, message }, facts: { error } }: ParsedRecord): boolean {
    if (this.#requestIds.has(requestID)) return true
    if (typeof message === 'object' && this.#requestIds.has(String(message['requestId']))) return true
    if (error === undefined || this.#madeUpIds.length === 0) return false
    const text = typeof message === 'string' ? message : JSON.stringify(message)
    if (!this.#madeUpIds.some((id) => text.includes(id))) return false
    if (requestID !== '' && this.#namedRequests++ < maxNamedRequests) this.#requestIds.add(requestID)
    return true
  }
}
