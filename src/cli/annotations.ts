import { type Clean, clean, constant } from '../core/secrets/clean.js'
import { shorten } from '../core/text.js'
import type { Annotation } from './command.js'

/** An annotation whose texts may be printed. */
export interface CleanAnnotation extends Annotation {
  title: Clean
  message: Clean
}

/** A runner shows at most this many annotations of one level for one step, and drops the rest. */
const perLevel = 10
/** A shell has no limit, and a person has: the rest is in the report. */
const perLevelInShell = 50
/** Characters; GitHub cuts longer messages. */
const maxMessageLength = 4000

const plural = { error: constant('errors'), warning: constant('warnings'), notice: constant('notices') } as const

/**
 * Chooses the annotations that a step can show. When there are more of a level than fit, the last one says how many
 * more there are. One place of the level `error` is kept for the line that ends a failed command.
 */
export function fitAnnotations(annotations: readonly CleanAnnotation[], onRunner = true): CleanAnnotation[] {
  const fitting: CleanAnnotation[] = []
  for (const level of ['error', 'warning', 'notice'] as const) {
    const limit = onRunner ? perLevel : perLevelInShell
    const room = onRunner && level === 'error' ? limit - 1 : limit
    const ofLevel = annotations.filter((annotation) => annotation.level === level)
    const last = ofLevel.filter(({ isLast }) => isLast)
    const others = ofLevel.filter(({ isLast }) => !isLast)
    if (ofLevel.length <= room) {
      fitting.push(...others, ...last)
      continue
    }
    const shown = Math.max(0, room - 1 - last.length)
    const more = {
      level,
      title: clean`${others.length - shown} more ${plural[level]}`,
      message: onRunner
        ? clean`GitHub shows ${limit} ${plural[level]} of a step; the summary and the report have all ${ofLevel.length}`
        : clean`--summary-file and --report-dir write all ${ofLevel.length} down, where the command has them`,
    }
    fitting.push(...others.slice(0, shown), more, ...last)
  }
  return fitting.map((annotation) => ({ ...annotation, message: shorten(annotation.message, maxMessageLength) }))
}
