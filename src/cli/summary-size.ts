import { type Clean, clean, constant, joinClean } from '../core/secrets/clean.js'

/** A runner drops a whole summary of more than 1 MiB and the step stays green; some room is left for what it adds. */
export const summaryLimit = 1024 * 1024 - 4096

/**
 * Joins the sections of a summary. When they are larger than a runner takes, sections from the end are replaced by one
 * sentence, so that what stands first, the verdict and the totals, stays.
 */
export function joinSections(sections: readonly Clean[], limit: number = summaryLimit): Clean {
  const whole = joinClean(sections, '\n\n')
  if (Buffer.byteLength(whole) <= limit) return clean`${whole}\n`
  const notice = constant(
    '\n\n> The rest of this summary is left out: it is larger than GitHub shows. The report has all of it.\n',
  )
  let kept = constant('')
  for (const section of sections) {
    const next = kept === '' ? section : clean`${kept}\n\n${section}`
    if (Buffer.byteLength(next) + Buffer.byteLength(notice) > limit) break
    kept = next
  }
  return clean`${kept}${notice}`
}
