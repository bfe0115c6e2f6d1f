import type { CheckContext } from './context.js'
import type { ProcessIncident } from './facts.js'
import type { FindingTarget } from './result.js'
import type { RunState } from './run-state.js'

/** The id of the check that reports a kind of incident. */
export const incidentChecks: Readonly<Record<ProcessIncident['kind'], string>> = {
  'late-send': 'process-late-sends',
  crash: 'process-crashes',
  restart: 'process-crashes',
  'plain-output': 'process-output',
}

/** Reports incidents as findings of a check, each fault once. */
export function reportIncidents(check: CheckContext, incidents: readonly ProcessIncident[]): void {
  const seen = new Set<string>()
  for (const incident of incidents) {
    const { kind, command, message, customizer } = incident
    const key = JSON.stringify([kind, command, kind === 'crash' ? message : ''])
    if (seen.has(key)) continue
    seen.add(key)
    const target = targetOf(command, customizer)
    if (kind === 'late-send') {
      check.error(message, {
        ...target,
        remedy: 'Await what sends before the handler returns: the platform loses what comes later.',
      })
    } else if (kind === 'crash') {
      check.error(message, {
        ...target,
        kind: 'crashes',
        remedy: 'Await or catch every promise, and do not call process.exit: other commands run in the same process.',
      })
    } else if (kind === 'restart') {
      // A warning: what the platform does with such a process is not known.
      check.warn(message, {
        ...target,
        kind: 'restarts',
        remedy: 'Let long loops of a handler give way by await: other commands wait as long as one blocks the process.',
      })
    } else {
      const when = command === undefined ? '' : `, first during ${command}`
      check.notice(`the connector writes plain text to its standard output${when}`, {
        ...target,
        remedy: 'Use the logger of the SDK: it writes level, request and command with each line.',
      })
    }
  }
}

function targetOf(command: string | undefined, part: ProcessIncident['customizer']): { target?: FindingTarget } {
  if (part !== undefined) return { target: { kind: 'handler', ...part, customizer: true } }
  return command === undefined ? {} : { target: { kind: 'handler', command } }
}

/** How long the process is watched after the last command: what was not awaited shows only then. */
const watchAfterMs = 500

/** The runs whose process was watched after their last command. */
const watched = new WeakSet<RunState>()

/** Waits for what the last commands may have left undone. */
export async function watchToTheEnd(run: RunState): Promise<void> {
  if (watched.has(run)) return
  watched.add(run)
  await run.clock.sleep(watchAfterMs, run.signal)
}

/**
 * Reports the incidents since the check before, if the check of their kind is part of another shard of this run: that
 * one cannot see what happens here.
 *
 * @param isLast - true for the last check of this shard.
 */
export async function reportIncidentsOfOtherShards(check: CheckContext, isLast: boolean): Promise<void> {
  const { run } = check
  const isElsewhere = (id: string) => run.planned.has(id) && !run.plannedHere.has(id)
  if (run.process === undefined || !Object.values(incidentChecks).some(isElsewhere)) return
  if (isLast && !run.signal.aborted) await watchToTheEnd(run)
  const incidents = run.process.incidents()
  reportIncidents(
    check,
    incidents.slice(run.seenIncidents).filter(({ kind }) => isElsewhere(incidentChecks[kind])),
  )
  run.seenIncidents = incidents.length
}
